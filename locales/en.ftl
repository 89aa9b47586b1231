### Kept in English: the source of every other language.
### Voice: second person, present tense, short, a shopkeeper's words. A message is a whole sentence or label, never a
### piece to be glued to another. Dates and amounts come in as finished text; counts come in as numbers.

## Places and the frame
app-name = Kept
app-title = { $place } · Kept
app-skip = Skip to the page
app-places = Places
app-search = Search
app-opening = Opening your book …
room-opening = One moment …
room-failed = This part of Kept could not be fetched. Nothing you saved is lost. Check the connection, then try again.
room-again = Try again
app-close = Close
place-today = Today
place-customers = Customers
place-friction = Friction
place-journey = The way to buy
place-system = System
place-insights = Insights
place-survey = Ask your buyers
place-book = Book
place-duplicates = Duplicates
place-folder = Shared folder
system-overview = System
system-offers = Never offered
system-items = What you sell
system-losses = Untapped losses
system-departures = Who left, and why
system-programme = Change programme
system-scenario = If you change, and if not
system-review = Four-week review
place-method = How it is scored

## Actions
act-log = Log
act-log-for = Log for { $name }
act-add-customer = Add a customer
act-add-few = Add a few customers
act-keep = Keep it
act-cancel = Cancel
act-throw-away = Throw it away
act-change = Change
act-delete = Delete
act-undo = Undo
act-redo = Do it again
act-later = Later
act-later-for = Leave { $name } for later
act-log-something = Log something
act-log-message = I wrote
act-log-message-for = I wrote to { $name }
act-log-call = I called
act-log-call-for = I called { $name }
act-log-visit = I visited
act-log-visit-for = I visited { $name }
act-log-other = Other …
act-log-other-for = Other … for { $name }
act-import = Bring in a file
act-change-what = Change: { $what }
act-delete-what = Delete: { $what }
act-save-raw = Save it as it stands
act-save-readable = Save what can be read
act-see-rescue = See what is left
act-promise-kept = Kept it
act-promise-part = Partly …
act-promise-told = Told them
act-promise-broken = Broke it
act-settled = It’s settled
act-answered = Answered it
act-thanked = I said thanks
act-offered = Offered it
act-asked = I asked
act-not-now = { $days ->
    [one] Not for a day
   *[other] Not for { $days } days
}
act-reach = Contact
act-reach-for = Contact { $name }
act-about = { $act }: { $what }
log-complaint = Complaint
act-renew = Load it now
act-log-time = Log time
act-show-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
act-save-copy = Save a copy
act-try-again = Try again
act-open-demo = Look at a demo shop
act-close-demo = Back to your own book
act-today = Today
act-yesterday = Yesterday
act-tomorrow = Tomorrow
act-in-a-week = In a week

## What has just happened
done-logged = { $kind } written down for { $name }.
done-logged-nobody = { $kind } written down.
done-changed = { $name }: changed.
done-deleted = { $name } is out of your book.
done-erased = { $name } is erased for good.
done-added = { $name } is in your book.
done-later = { $name } comes back { $day }.
done-promise-kept = Promise to { $name } kept.
done-promise-part = Promise to { $name } kept in part. The rest is promised.
done-promise-told = { $name } knows that it will be late.
done-promise-broken = Promise to { $name } written down as broken.
done-settled = Complaint of { $name } settled.
done-settled-nobody = Complaint settled.
done-answered = Wish of { $name } answered.
done-thanked = Thanks to { $name } written down.
done-asked = You asked { $name } for a referral.
done-offer-answered = Answer of { $name } written down.
done-entry-changed = Changed.
done-entry-deleted = Deleted.
done-imported = { $count ->
    [one] 1 record came into your book.
   *[other] { $count } records came into your book.
}
done-settings = Settings kept.
done-went-back = Your book is again what it was on { $when }.
done-brought-back = { $count ->
    [one] 1 thing is back in your book.
   *[other] { $count } things are back in your book.
}
done-replies = { $count ->
    [one] 1 reply is in your book.
   *[other] { $count } replies are in your book.
}
done-undone = Taken back. ({ $what })
done-redone = Done again. ({ $what })
done-nothing = There is nothing left to take back.
done-saved-copy = A copy is in your downloads.
done-saved-table = A table is in your downloads.
done-saved-file = The file is in your downloads.
done-recovered = { $count ->
    [one] The browser had stopped before it stored your last change. It is back.
   *[other] The browser had stopped before it stored your last { $count } changes. They are back.
}

## Stages, tiers, bands
stage-prospect = prospect
stage-customer = customer
stage-former = former customer
theme = { $theme ->
    [light] Light
    [dark] Dark
   *[device] As the device
}
theme-label = Appearance
date-birthday = Birthday
date-name_day = Name day
date-renewal = Renewal
date-meeting = Meeting
date-other = Another date
date-turns = Birthday, turns { $age }
date-yearly = { $day }, every year
date-monthly = { $day }, every month
date-with-text = { $kind }: { $text }
again-yearly = Every year
again-monthly = Every month
again-once = Only once
tier-A = A, sees you most
tier-B = B
tier-C = C, sees you least
band-warm = warm
band-cooling = cooling
band-cold = cold
risk-low = low
risk-watch = watch
risk-high = high

## How contact was made, and by whom
channel-visit = visit
channel-meeting = meeting
channel-video = video
channel-call = call
channel-letter = letter
channel-event = event
channel-message = message
by-us = You got in touch
by-them = They got in touch

## The kinds of entry
kind-touch = Contact
kind-need = Wish
kind-promise = Promise
kind-purchase = Purchase
kind-incident = Trouble
kind-offer = Offer
kind-referral = Asked for a referral
kind-survey = Answers
kind-rival = Rival
kind-departure = They left
kind-return = They came back
kind-loss = Lost sale
kind-training = Training
kind-time = Working time
kind-note = Note

## Words inside entries
need-acted = You did it
need-explained = You told them why not
need-declined = You said no
sort-glitch = Glitch: it should never happen
sort-built_in = Built in: it happens to everybody
sort-game = Game: the buyer was misled
severity-1 = A nuisance
severity-2 = A bother
severity-3 = Real trouble
severity-4 = Serious
severity-5 = A disaster
dimension-treatment = Treatment
dimension-process = Process
dimension-hassle = Hassle
dimension-games = Games
dimension-together = Together
made-full = Put right in full
made-partial = Put right in part
made-none = Not put right
origin-asked = They asked for it
origin-pushed = Your own idea
offer-accepted = They said yes
offer-declined = They said no
referral-yes = They named somebody
referral-no = They named nobody
root-quality = They were not sure of the quality
root-untold = Nobody told or showed them what is special
root-unavailable = They could not get it again
root-rival = A rival was better arranged
root-price = The price
root-moved = They moved away
root-closed = They closed down
root-treatment = How they were treated
root-hassle = Too much trouble
root-games = They felt misled
root-other = Something else
loss-quality = They were not sure of the quality
loss-untold = Nobody told or showed them what is special
loss-unavailable = They could not get it
loss-rival = A rival was better arranged
loss-price = The price
loss-other = Something else

## Labels: a customer
field-customer-name = Name
field-customer-added = In your book since
field-customer-since = Has bought since
field-customer-tier = Tier
field-customer-cadence = Days between visits
field-customer-company = Company
field-customer-emails = E-mail
field-customer-phones = Phone
field-customer-address = Address
field-customer-website = Website
field-customer-dates = Dates
field-customer-tags = Tags
field-customer-memberships = Memberships
field-customer-price_only = Came for the price alone
field-customer-referred_by = Brought by
field-customer-annual_value = Worth a year
field-customer-snoozed_until = Rests until
field-customer-notes = Notes
field-customer-survey_token = Mark in their survey link
field-customer-part_of = Same person as
field-customer-works_for = Works for

## Labels: what every entry may carry
field-entry-on = When
field-entry-customer = Who
field-entry-minutes = Minutes it took
field-entry-note = Note
field-entry-measure = Practised

## Labels: each kind
field-touch-channel = How
field-touch-by = Who began
field-touch-thanks = You said thanks
field-touch-answered = They answered
field-need-text = What they want, in their words
field-need-item = What would meet it
field-need-answered_on = Answered on
field-need-answer = Your answer
field-promise-text = What you promise
field-promise-due = By when
field-promise-kept_on = Kept on
field-promise-broken_on = Broken on
field-promise-told_ahead = You told them beforehand
field-purchase-amount = What they paid
field-purchase-items = What they bought
field-purchase-quoted = The price they were told
field-purchase-promised_for = Delivery promised for
field-purchase-delivered_on = Delivered on
field-purchase-terms_kept = Terms kept
field-incident-text = What went wrong
field-incident-severity = How bad
field-incident-sort = What kind of trouble
field-incident-dimension = Where it belongs
field-incident-step = At which step
field-incident-cause = Why it happened
field-incident-complaint = They complained
field-incident-resolved_on = Settled on
field-incident-made_right = How well
field-offer-item = Which thing
field-offer-text = What you offered
field-offer-origin = Whose idea
field-offer-answer = Their answer
field-offer-need = The wish it answers
field-referral-answer = Their answer
field-survey-answers = Answers, 1 to 5
field-survey-effort = How easy it was, 1 to 7
field-survey-recommend = Would recommend you, 0 to 10
field-survey-text = In their words
field-survey-reply = Number of the reply
field-rival-name = Who
field-departure-stated = The reason they gave
field-departure-root = The reason underneath
field-departure-rival = To whom
field-departure-item = For what
field-departure-could_offer = You could have offered it
field-departure-did_offer = You did offer it
field-departure-text = Anything else
field-return-text = How it came about
field-loss-loss = How it was lost
field-loss-item = Which thing
field-loss-value = What it would have brought
field-loss-remedy = What would have saved it
field-loss-text = What they wanted
field-training-people = How many took part
field-time-existing = For people who already bought
field-time-text = What you did
field-note-text = Note

## Labels: settings
field-settings-business = Your business
field-settings-currency = Currency
field-settings-language = Language
field-settings-cadence-A = Days between visits, tier A
field-settings-cadence-B = Days between visits, tier B
field-settings-cadence-C = Days between visits, tier C
field-settings-cadence-prospect = Days between visits, prospects
field-settings-time_share_target = Share of your time for those who already bought
field-settings-buyers_per_month = Buyers in a month
field-settings-average_order = An average order
field-settings-new_a_month = New customers a month

## Forms
form-optional = if you like
form-hint-many = Several? Part them with commas.
form-hint-cadence = The tier decides if left empty.
form-hint-since = For purchases from before this book.
form-hint-memberships = Worth knowing; it changes no figure.
form-choose = Choose …
form-yes = Yes
form-no = No
form-unknown = Not known
form-not-yet = Not yet
form-not-said = Not said
form-hint-in = In { $currency }
form-gone = No longer in the book

## Who
who-add = Add “{ $name }” to your book
who-another = Somebody else
who-another-than = Somebody else than { $name }
who-found = { $count ->
    [0] Nobody found
    [one] One person found
   *[other] { $count } people found
}

## The timeline, one line for each kind
entry-touch = { $by ->
    [them] { $channel ->
        [visit] They came by
        [meeting] They met you
        [video] They called you on video
        [call] They called you
        [letter] They wrote you a letter
        [event] They came up to you at an event
        [message] They sent you a message
       *[none] They got in touch
    }
   *[us] { $answered ->
        [no] { $channel ->
            [visit] You came by and found nobody
            [meeting] You asked for a meeting, no answer
            [video] You called on video, no answer
            [call] You called, no answer
            [letter] You wrote a letter, no answer
            [event] You invited them to an event, no answer
            [message] You sent a message, no answer
           *[none] You got in touch, no answer
        }
       *[yes] { $channel ->
            [visit] You visited them
            [meeting] You met them
            [video] You spoke on video
            [call] You called them
            [letter] You wrote them a letter
            [event] You met them at an event
            [message] You sent them a message
           *[none] You got in touch
        }
    }
}
entry-touch-thanks = You said thanks
entry-need = They want: { $text }
entry-need-blank = They told you of a wish
entry-need-answered = Answered { $day }
entry-need-open = Waits for your answer
entry-promise = You promised: { $text }
entry-promise-blank = You made a promise
entry-promise-due = Due { $day }
entry-promise-kept = Kept { $day }
entry-promise-broken = Broken { $day }
entry-promise-told = You told them beforehand that it would be late
entry-purchase = They bought for { $amount }
entry-purchase-blank = They bought something
entry-purchase-quoted = You had told them { $amount }
entry-purchase-promised = Delivery promised for { $day }
entry-purchase-delivered = Delivered { $day }
entry-purchase-terms = { $kept ->
    [no] The terms were not kept
   *[yes] The terms were kept
}
entry-incident = { $complaint ->
    [yes] They complained: { $text }
   *[no] Something went wrong: { $text }
}
entry-incident-blank = { $complaint ->
    [yes] They complained
   *[no] Something went wrong
}
entry-incident-cause = Cause: { $cause }
entry-incident-resolved = Settled { $day }
entry-incident-open = Not settled yet
entry-offer = You offered: { $text }
entry-offer-blank = You made an offer
entry-referral = You asked whether they know somebody
entry-survey = They answered your questions
entry-survey-answer = { $dimension }: { $answer } of 5
entry-survey-effort = How easy: { $effort } of 7
entry-survey-recommend = Would recommend you: { $recommend } of 10
entry-rival = { $name } is courting them
entry-rival-blank = A rival is courting them
entry-departure = They left
entry-departure-stated = They left. They said: { $stated }
entry-departure-rival = To { $name }
entry-departure-offer = { $could ->
    [yes] { $did ->
        [yes] You could have offered it, and did
       *[no] You could have offered it, and did not
    }
   *[no] You could not have offered it
}
entry-return = They came back
entry-return-text = They came back: { $text }
entry-loss = A sale was lost
entry-loss-value = A sale of { $amount } was lost
entry-loss-remedy = What would have saved it: { $remedy }
entry-training = Training
entry-training-people = { $people ->
    [one] Training for one person
   *[other] Training for { $people } people
}
entry-time = { $existing ->
    [yes] Work for people who already bought
   *[no] Work for new people
}
entry-note = A note
entry-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}

## Today: whom to think of
today-people = { $count ->
    [0] Nobody waits for you today
    [one] One person to think of
   *[other] { $count } people to think of
}
today-list = Whom to think of
today-order-money = What you promised and what went wrong come first, then what keeps most of what customers bring.
today-order-points = What you promised and what went wrong come first, then what lowers the risk most.
today-order-none = What you promised and what went wrong come first, then by name.
today-why-silent = { $days ->
    [one] has not heard from you for a day
   *[other] has not heard from you for { $days } days
}
today-ask-for = Ask for { $name }
today-why-never = has never heard from you
today-why-overdue = { $said ->
    [yes] { $days ->
        [one] waits for what you promised, a day late: { $what }
       *[other] waits for what you promised, { $days } days late: { $what }
    }
   *[no] { $days ->
        [one] waits for what you promised, a day late
       *[other] waits for what you promised, { $days } days late
    }
}
today-why-complained = { $said ->
    [yes] { $days ->
        [0] complained today: { $what }
        [one] complained yesterday: { $what }
       *[other] complained { $days } days ago: { $what }
    }
   *[no] { $days ->
        [0] complained today
        [one] complained yesterday
       *[other] complained { $days } days ago
    }
}
today-why-waiting = { $said ->
    [yes] { $days ->
        [0] told you today what they want: { $what }
        [one] has waited a day for your answer: { $what }
       *[other] has waited { $days } days for your answer: { $what }
    }
   *[no] { $days ->
        [0] told you a wish today
        [one] has waited a day for your answer to a wish
       *[other] has waited { $days } days for your answer to a wish
    }
}
today-why-unthanked = { $days ->
    [0] bought today and has not been thanked
    [one] bought yesterday and has not been thanked
   *[other] bought { $days } days ago and has not been thanked
}
today-why-not-offered = { $days ->
    [0] would like { $what }, and you never offered it
    [one] has wanted { $what } since yesterday, and you never offered it
   *[other] has wanted { $what } for { $days } days, and you never offered it
}
today-keeps = { $act ->
    [message] A message keeps about { $amount } a year
    [call] A call keeps about { $amount } a year
    [visit] A visit keeps about { $amount } a year
    [keep_promise] Doing it keeps about { $amount } a year
    [settle_complaint] Putting it right keeps about { $amount } a year
    [answer_need] An answer keeps about { $amount } a year
    [say_thanks] A call to say thanks keeps about { $amount } a year
   *[offer] Offering it keeps about { $amount } a year
}
today-eases = { $act ->
    [message] A message takes { $points ->
        [one] 1 point of risk away
       *[other] { $points } points of risk away
    }
    [call] A call takes { $points ->
        [one] 1 point of risk away
       *[other] { $points } points of risk away
    }
    [visit] A visit takes { $points ->
        [one] 1 point of risk away
       *[other] { $points } points of risk away
    }
    [keep_promise] Doing it takes { $points ->
        [one] 1 point of risk away
       *[other] { $points } points of risk away
    }
    [settle_complaint] Putting it right takes { $points ->
        [one] 1 point of risk away
       *[other] { $points } points of risk away
    }
    [answer_need] An answer takes { $points ->
        [one] 1 point of risk away
       *[other] { $points } points of risk away
    }
    [say_thanks] A call to say thanks takes { $points ->
        [one] 1 point of risk away
       *[other] { $points } points of risk away
    }
   *[offer] Offering it takes { $points ->
        [one] 1 point of risk away
       *[other] { $points } points of risk away
    }
}
today-little = { $act ->
    [message] A message keeps them warm; little is lost yet
    [call] A call keeps them warm; little is lost yet
    [visit] A visit keeps them warm; little is lost yet
   *[other] Little is lost yet; this keeps it so
}
today-why-here = Why?
today-risk = Might not come back: { $now } of 100 now, { $then } of 100 once it is done.
today-warmth = Warmth: { $now } of 100 now, { $then } of 100 once it is done.
today-first = This can’t wait
today-warms = { $points ->
    [one] Warms them by 1 point
   *[other] Warms them by { $points } points
}
today-worth-prospect = They haven’t bought yet, so no money is counted.
today-eased = { $factor ->
    [in_touch] It keeps you in touch.
    [distrust] It gives them reason to trust you.
    [unheard] It shows them that you listen.
   *[friction] It makes up for trouble they had.
}
today-worth = They bring about { $amount } a year. What is kept is that, times the risk taken away.
today-worth-median = What they bring is not known yet, so no money is counted. In this order they stand as the middle of your customers.
today-worth-unknown = What your customers bring is not known yet. Write down a purchase, or what they are worth a year.
today-thin = This rests on little: not much is written down about them yet.
today-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
today-empty-list-head = All in touch
today-empty-list-text = Everybody has heard from you in good time. A good day to find out what someone would like next, and to write it down.

## Today: what waits
today-promises = Promises due
today-complaints = Complaints open
today-needs = Wishes waiting
today-care = Ask how it is doing
today-thanks = Not thanked yet
today-referrals = Ready to be asked
today-referrals-note = They trust you and stay close. Ask whether they know somebody.
today-duty-today = today
today-duty-days = { $days ->
    [one] tomorrow
   *[other] in { $days } days
}
today-duty-late = { $days ->
    [one] a day late
   *[other] { $days } days late
}
today-duty-day = day { $day }
today-duty-waits = { $days ->
    [one] for a day
   *[other] for { $days } days
}
today-duty-told = they know
today-promise-blank = What you promised
today-complaint-blank = A complaint
today-need-blank = A wish
today-care-blank = Something they bought
today-a-year = { $amount } a year
today-somebody = Not in your book
today-nothing-waits = No promise, complaint or wish waits. Log a promise when you say “I will”, and it stands here in time.
today-more-duties = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}

## Today: coming up
coming-head = Coming up
coming-settle = Settle …
coming-promise = { $said ->
    [yes] Promise due: { $what }
   *[no] A promise is due
}
coming-need = { $said ->
    [yes] Last day to answer: { $what }
   *[no] Last day to answer a wish
}
coming-check_in = { $said ->
    [yes] Ask how it’s doing: { $what }
   *[no] Ask how it’s doing
}
coming-back = Back from snooze
today-dates = Dates today
coming-contact = Time to be in touch

## Today: the share of time
gauge-head = Time for those who bought
gauge-says-below = { $share } of your time in the last four weeks went to people who already bought. Your aim is { $target }.
gauge-says-above = { $share } of your time in the last four weeks went to people who already bought. That reaches your aim of { $target }.
gauge-says-old = No minutes were written down in the last four weeks. Your aim is { $target } for people who already bought.
gauge-unknown = Write down the minutes things take, and you see here how much of your time goes to people who already bought. Aim for { $target }.
gauge-table = Week by week, in minutes
gauge-week = Week from
gauge-existing = For those who bought
gauge-all = In all
gauge-share = Share
gauge-none = none

## Customers
customers-filter-stage = Stage
customers-all-stages = All
customers-count = { $count ->
    [one] 1 person
   *[other] { $count } people
}
customers-shown = { $shown } of { $count } shown
customers-gone-head = This page is blank
customers-gone-text = Nothing stands at this address. It may have been deleted, here or in another tab.

## The figures of one customer, in words
figure-warmth = { $band ->
    [warm] Warm
    [cooling] Cooling
   *[cold] Cold
}, due { $due }
figure-warmth-late = { $band ->
    [warm] Warm
    [cooling] Cooling
   *[cold] Cold
}, { $days ->
    [one] a day late
   *[other] { $days } days late
}
figure-warmth-former = { $band ->
    [warm] Warm
    [cooling] Cooling
   *[cold] Cold
}
figure-risk = Might not come back: { $number } of 100
figure-risk-ahead = in the next { $months ->
    [one] month
   *[other] { $months } months
}, { $band ->
    [low] low
    [watch] watch
   *[high] high
}
figure-risk-former = Has left
figure-risk-prospect = Hasn’t bought yet
figure-risk-unknown = Too little to judge by
risk-usual = Somebody usual: { $number }
risk-fitted = { $count ->
    [one] Fitted to 1 past case of yours.
   *[other] Fitted to { $count } past cases of yours.
}
risk-general = From general experience.

## Why?
why-points = { $count ->
    [0] under 1 point
    [one] 1 point
   *[other] { $count } points
}
why-points-up = { $count ->
    [one] +1 point
   *[other] +{ $count } points
}
why-points-down = { $count ->
    [one] −1 point
   *[other] −{ $count } points
}
why-rests = { $count ->
    [0] Rests on nothing yet.
    [one] Rests on 1 fact.
   *[other] Rests on { $count } facts.
}
why-rests-little = { $count ->
    [one] Rests on little: 1 fact.
   *[other] Rests on little: { $count } facts.
}
why-rests-one-sided = Rests on { $count } facts of few kinds.
why-silent = { $days ->
    [0] You were in touch today
    [one] You were last in touch yesterday
   *[other] You were last in touch { $days } days ago
}
why-never = You were never in touch, but for purchases
why-distrust = Has reason not to trust you
why-unheard = Does not feel heard
why-trouble = Met trouble with you
why-not-bought = { $days ->
    [one] Has not bought for a day, and usually buys every { $gap }
   *[other] Has not bought for { $days } days, and usually buys every { $gap }
}
why-last-bought = { $days ->
    [0] Bought today
    [one] Bought yesterday
   *[other] Bought { $days } days ago
}
why-no-purchase = No purchase is written down
why-habit = { $count ->
    [one] Has bought once
   *[other] Has bought { $count } times
}
why-price = Came for the price alone
why-mended = Something went wrong, and you put it right at once
why-unknown-promises = promises
why-unknown-wishes = wishes
why-unknown-trouble = trouble
why-unknown-rhythm = their rhythm

## What moves trust, and what holds it down
conduct-promise_kept = You kept your word
conduct-promise_late_told = You kept your word late, and told them beforehand
conduct-promise_late = You kept your word late
conduct-promise_broken = You broke your word
conduct-promise_overdue = You have not kept your word yet, and the day is past
conduct-delivered_on_time = You delivered by the day you named
conduct-delivered_late = You delivered late
conduct-undelivered = You have not delivered, and the day is past
conduct-glitch = Something went wrong
conduct-game = They were misled
red-deceived = They were misled
red-complaint_open = A complaint has waited for more than two days
red-promise_overdue = A promise is past its day
red-repeated_cause = The same thing went wrong twice within a year
red-until = Keeps trust from rising until { $day }
red-until-settled = Keeps trust from rising until it is settled
heard-answered_in_time = You answered a wish in time
heard-answered_late = You answered a wish late
heard-unanswered = A wish has waited for more than 14 days
heard-offer_asked = You offered what they asked for
heard-pushed_accepted = You offered an idea of yours, and they took it
heard-pushed_declined = You offered an idea of yours, and they did not want it

## The ladder
rung-stranger = Stranger
rung-acquainted = Acquainted
rung-buyer = Buyer
rung-regular = Regular
rung-loyal = Loyal
rung-advocate = Advocate
rung-gone = Gone
ladder-next = { $rung ->
    [acquainted] Until you are acquainted
    [buyer] Until they are a buyer
    [regular] Until they are a regular
    [loyal] Until they are loyal
   *[advocate] Until they are an advocate
}
missing-contact = A first contact
missing-purchase = A first purchase
missing-purchase-days = { $count ->
    [one] One more day on which they buy
   *[other] { $count } more days on which they buy
}
missing-trust = Trust of { $least }; now it is { $now }
missing-sound = A purchase: they have been silent for three of their usual gaps
missing-warmth = Warmth of { $least }; now it is { $now }
missing-time = { $count ->
    [one] Half a year since their first purchase: one day to go
   *[other] Half a year since their first purchase: { $count } days to go
}
missing-referral = Somebody they brought buys
over-deceived = Two years in which they are not misled
over-complaint_open = The open complaint settled
over-promise_overdue = The overdue promise kept
over-repeated_cause = Half a year in which it does not go wrong again

## Another day
asof-label = As of
asof-past-head = This is how it looked on { $day }.
asof-past = What came later is left out, and nothing can be written here.
asof-back = Back to today

## The warmth curve
chart-table = The same as a table
chart-day = Day
chart-warmth = Warmth
chart-contact = Contact
chart-cooling = cooling
chart-cold = cold
cherry-says = Warmth { $number } of 100, { $band }
weights-head = The old weights no longer count
weights-text = Your book sets weights of risk from an earlier way of scoring. They stay in your book, but the risk is scored anew without them. You can now set how strongly each reason counts.
weights-see = Set them
weights-close = OK
remind-head = Time for a copy
remind-copy-first = Your book is in this browser and nowhere else. If the browser is cleared, it is gone.
remind-copy = { $count ->
    [one] One thing is not in your last copy
   *[other] { $count } things are not in your last copy
}, { $days ->
    [0] which is from today.
    [one] which is from yesterday.
   *[other] which is { $days } days old.
}
book-demo-head = A demo book
demo-head = This is a demo book.
book-demo-banner = Your own is safe and closed.
book-room-head = Room in this browser
book-room-watch = The room is getting short. Save a copy now and then, and see what else this page's address keeps in this browser.
book-room-urge = The room is nearly used up. Save a copy today: soon this browser cannot save what you write.

## Bringing in a file
import-back = Back to your book
work-progress = { $what }, { $share }

## Friction
friction-flow = Of the time that buying takes, something is done in { $share }. The rest is waiting.
friction-unknown = not known

## Friction: fix first
fix-step = { $component ->
    [wait] Shorten the wait
    [visits] Save them the second way
    [handoffs] One person for the whole of it
    [repeats] Ask them only once
    [missing] Have everything there
    [unclear_price] Say the price clearly
    [hard_payment] Make paying easy
    [no_help] Give them somebody to ask
    [bad_hours] Be there when they can come
   *[glitches] Stop what goes wrong
}
fix-cause = Stop the cause “{ $cause }”
fix-at = at “{ $step }”
fix-whole = { $what } { $at }
fix-now-wait = { $explained ->
    [yes] They wait { $wait }, gladly they would { $gladly }.
   *[no] They wait { $wait } without a word why, gladly they would { $gladly }.
}
fix-now-visits = { $count ->
    [one] They have to come once more.
   *[other] They have to come { $count } times more.
}
fix-now-handoffs = { $count ->
    [one] They are handed on once.
   *[other] They are handed on { $count } times.
}
fix-now-repeats = { $count ->
    [one] They are asked the same thing again.
   *[other] They are asked the same thing { $count } times again.
}
fix-now-missing = In { $share } of cases something is missing.
fix-now-unclear_price = They cannot tell what it will cost.
fix-now-hard_payment = They cannot pay the way they like.
fix-now-no_help = There is nobody to ask.
fix-now-bad_hours = You are closed when they could come.
fix-now-glitches = { $count ->
    [0] Something went wrong here more than a year ago.
    [one] Something went wrong here once within a year.
   *[other] Something went wrong here { $count } times within a year.
}
fix-span-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
fix-span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
fix-span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

## Friction: where it comes from
done-fix-done = Done: { $what }
done-fix-back = Taken off the list of what is done.
done-step-added = “{ $name }” is a step now.
done-steps-added = { $count ->
    [one] 1 step added.
   *[other] { $count } steps added.
}
done-step-changed = “{ $name }” is changed.
done-step-deleted = “{ $name }” is deleted.
done-step-moved = “{ $name }” is step { $place } of { $of } now.
done-effort = Noted how hard it is.
done-audit = Answer kept.

## The owner's audit
audit-back = Back to Friction

## Saving failed: what happened, what is safe, what to do
fault-head = The last change is not saved
fault-full = The room in this browser is used up. What you wrote before is safe. Save a copy now, then make room in this browser.
fault-denied = This browser does not let Kept store anything. What you see is only on this screen. Save a copy before you close it, then allow storage for this page.
fault-corrupted = The browser's own store is damaged. Kept has not touched it. Save a copy of what you see, then restart the browser.
fault-missing = This browser has no store for pages. What you see is only on this screen. Save a copy before you close it, or open Kept in another browser.
fault-other = The browser refused, and did not say why. What you wrote before is safe. Save a copy, then try again.
newer-head = A newer Kept is ready
newer-text = It comes when you load the page again. Your book stays as it is.
readonly-head = You can look, not write
readonly-newer = This book was written by a newer Kept. It is safe and untouched. Load this page again to get the newer one.
readonly-unreadable = Part of this book cannot be read. Nothing has been changed. Save a copy of it as it is, and then open an older copy.

readonly-refused = This book is open for reading only, so nothing was changed.

## A file that is no book
refused-not-json = In line { $line }, at character { $column }, this stops making sense as JSON. Nothing was changed. Try saving the file again where it came from.
refused-too-large = This file is larger than the 64 MB a book may have. Nothing was changed.
refused-not-a-book = This is not a book of Kept. Nothing was changed.
refused-newer = This book is of version { $version }, newer than this page can read. Nothing was changed. Load the page again to get the newest one.

## What is wrong with a value
reason-missing = This is needed
reason-too-long = { $got } characters are too many: at most { $max } fit
reason-not-text = { $got } is not text
reason-not-one-line = This has to fit on one line
reason-not-a-date = { $got } is not a date from 1900 to 2200, such as 2026-11-22
reason-not-whole = { $got } is not a whole number
reason-not-a-number = { $got } is not a number
reason-not-between = { $got } is not between { $min } and { $max }
reason-not-one-of = { $got } is not one of: { $allowed }
reason-not-a-bool = { $got } is neither true nor false
reason-not-a-list = A list belongs here
reason-not-an-object = A group of fields belongs here
reason-no-such-customer = Nobody in the book is called { $got }
reason-duplicate-id = { $got } stands here twice
reason-stands-twice = This stands here twice, and nobody can tell which is meant
reason-already-there = This is in the book already
reason-not-there = This is no longer in the book
reason-fixed = Neither the kind nor the customer can be changed later
reason-not-a-stamp = { $got } is not a stamp
reason-not-a-currency = { $got } is not three capital letters such as EUR
reason-at = { $place }: { $reason }

## What scripts are told
script-no-such-model = There is no model { $got }: there are mbg_nbd and bg_nbd
script-outlook-numbers = The parameters must be above 0, and the weeks in order: from the first purchase to the last no longer than to the day of asking

## Days as one types them. Several phrases for one meaning are parted by a bar; # stands for a number, @ for a weekday.
## Write them without caring for accents or capitals. Names of months and weekdays come from the browser.
when-today = today | now
when-yesterday = yesterday
when-tomorrow = tomorrow
when-before-yesterday = the day before yesterday | day before yesterday
when-after-tomorrow = the day after tomorrow | day after tomorrow
when-in-days = in # days | in # day | in a day | # days from now
when-days-ago = # days ago | # day ago | a day ago
when-in-weeks = in # weeks | in # week | in a week | next week
when-weeks-ago = # weeks ago | # week ago | a week ago | last week
when-in-months = in # months | in # month | in a month | next month
when-months-ago = # months ago | # month ago | a month ago | last month
when-in-years = in # years | in # year | in a year | next year
when-years-ago = # years ago | # year ago | a year ago | last year
when-last-weekday = last @
when-next-weekday = next @
when-skipped = the | on | of | this | st | nd | rd | th
when-not-understood = Not understood as a day. Try “yesterday”, “in 3 days”, “friday” or “14 Mar”.
when-pick = Choose on a calendar

## Keys
keys-head = Keys
keys-log = Log something
keys-log-kinds = Log at once
keys-search = Search or run a command
keys-today = Go to Today
keys-customers = Go to Customers
keys-friction = Go to Friction
keys-system = Go to System
keys-insights = Go to Insights
keys-book = Go to Book
keys-undo = Undo
keys-redo = Do it again
keys-close = Close what is open
keys-help = Show these keys

## Friction

audit-head = Your own eyes
