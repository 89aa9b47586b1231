### Kept in English: the source of every other language.
### Voice: second person, present tense, short, a shopkeeper's words. A message is a whole sentence or label, never a
### piece to be glued to another. Dates and amounts come in as finished text; counts come in as numbers.

## Places and the frame
app-name = Kept
app-title = { $place } · Kept
app-skip = Skip to content
app-places = Places
app-search = Search
app-opening = Opening your book …
room-opening = Loading …
room-failed = This page didn’t load. Nothing you saved is lost. Check your connection and try again.
room-again = Try again
app-close = Close
place-today = Today
place-customers = Customers
place-friction = Friction
place-journey = Buying steps
place-system = Selling
place-insights = Insights
place-survey = Survey
place-book = Settings
place-duplicates = Duplicates
place-folder = Devices
system-overview = Selling
system-offers = Never offered
system-items = What you sell
system-losses = Lost sales
system-departures = Who left, and why
system-programme = Change programme
system-scenario = What if?
system-review = Four-week review
place-method = How it’s scored

## Actions
act-log = Log
act-log-for = Log for { $name }
act-add-customer = Add a customer
act-add-few = Add a few customers
act-keep = Save
act-cancel = Cancel
act-throw-away = Discard
act-change = Edit
act-delete = Delete
act-undo = Undo
act-redo = Redo
act-later = Later
act-later-for = Later: { $name }
act-log-something = Log something
act-log-message = I wrote
act-log-message-for = I wrote to { $name }
act-log-call = I called
act-log-call-for = I called { $name }
act-log-visit = I visited
act-log-visit-for = I visited { $name }
act-log-other = Other …
act-log-other-for = Other … for { $name }
act-import = Import a file
act-change-what = Edit: { $what }
act-delete-what = Delete: { $what }
act-save-raw = Save it as is
act-save-readable = Save what can be read
act-see-rescue = See what’s left
act-promise-kept = Kept it
act-promise-part = Partly …
act-promise-told = I told them
act-promise-broken = Broke it
act-settled = It’s settled
act-answered = I answered
act-thanked = I said thanks
act-offered = I offered it
act-asked = I asked
act-not-now = { $days ->
    [one] Remind me in a day
   *[other] Remind me in { $days } days
}
act-reach = Contact
act-reach-for = Contact { $name }
act-about = { $act }: { $what }
log-complaint = Complaint
act-renew = Reload
act-log-time = Log time
act-show-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
act-save-copy = Back up
act-try-again = Try again
act-open-demo = Look at a demo shop
act-close-demo = Back to your book
act-today = Today
act-yesterday = Yesterday
act-tomorrow = Tomorrow
act-in-a-week = In a week

## What has just happened
done-logged = Logged for { $name }: { $kind }.
done-logged-nobody = Logged: { $kind }.
done-changed = { $name } updated.
done-deleted = { $name } deleted.
done-erased = { $name } erased for good.
done-added = { $name } added.
done-later = { $name } snoozed, back { $day }.
done-promise-kept = Promise to { $name } kept.
done-promise-part = Promise to { $name } partly kept; the rest is due.
done-promise-told = { $name } knows it will be late.
done-promise-broken = Promise to { $name } broken.
done-settled = Complaint from { $name } settled.
done-settled-nobody = Complaint settled.
done-answered = Wish from { $name } answered.
done-thanked = { $name } thanked.
done-asked = Asked { $name } for a referral.
done-offer-answered = { $name } answered your offer.
done-entry-changed = Saved.
done-entry-deleted = Deleted.
done-imported = { $count ->
    [one] 1 record
   *[other] { $count } records
} imported.
done-settings = Settings saved.
done-went-back = Your book is back to { $when }.
done-brought-back = { $count ->
    [one] 1 record
   *[other] { $count } records
} restored.
done-replies = { $count ->
    [one] 1 reply
   *[other] { $count } replies
} added.
done-undone = Undone: { $what }
done-redone = Redone: { $what }
done-nothing = Nothing left to undo.
done-saved-copy = Backup saved to your downloads.
done-saved-table = Table saved to your downloads.
done-saved-file = File saved to your downloads.
done-recovered = { $count ->
    [one] Your last change is back
   *[other] Your last { $count } changes are back
}: the browser had stopped before saving.

## Stages, tiers, bands
stage-prospect = prospect
stage-customer = customer
stage-former = former customer
theme = { $theme ->
    [light] Light
    [dark] Dark
   *[device] Same as device
}
theme-label = Appearance
date-birthday = Birthday
date-name_day = Name day
date-renewal = Renewal
date-meeting = Meeting
date-other = Other date
date-turns = Birthday, turning { $age }
date-yearly = { $day }, every year
date-monthly = { $day }, every month
date-with-text = { $kind }: { $text }
again-yearly = Every year
again-monthly = Every month
again-once = Just once
tier-A = A: most often
tier-B = B
tier-C = C: least often
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
kind-incident = Problem
kind-offer = Offer
kind-referral = Referral request
kind-survey = Survey answers
kind-rival = Competitor
kind-departure = They left
kind-return = They came back
kind-loss = Lost sale
kind-training = Training
kind-time = Time spent
kind-note = Note

## Words inside entries
need-acted = Did it
need-explained = Explained why not
need-declined = Said no
sort-glitch = One-off
sort-built_in = Every time
sort-game = Misled
severity-1 = Minor
severity-2 = Annoying
severity-3 = Real trouble
severity-4 = Serious
severity-5 = Disaster
dimension-treatment = Treatment
dimension-process = Process
dimension-hassle = Hassle
dimension-games = Misleading
dimension-together = Together
made-full = Put right in full
made-partial = Put right in part
made-none = Not put right
origin-asked = They asked
origin-pushed = Your idea
offer-accepted = Accepted
offer-declined = Turned down
referral-yes = Named someone
referral-no = Named nobody
root-quality = Unsure of the quality
root-untold = Never told what’s special
root-unavailable = Couldn’t get it again
root-rival = Easier elsewhere
root-price = Price
root-moved = Moved away
root-closed = Closed down
root-treatment = How they were treated
root-hassle = Too much hassle
root-games = Felt misled
root-other = Something else
loss-quality = Unsure of the quality
loss-untold = Never told what’s special
loss-unavailable = Couldn’t get it
loss-rival = Easier elsewhere
loss-price = Price
loss-other = Something else

## Labels: a customer
field-customer-name = Name
field-customer-added = Added
field-customer-since = Customer since
field-customer-tier = Tier
field-customer-cadence = Contact every (days)
field-customer-company = Company
field-customer-emails = Email
field-customer-phones = Phone
field-customer-address = Address
field-customer-website = Website
field-customer-dates = Dates
field-customer-tags = Tags
field-customer-memberships = Memberships
field-customer-price_only = Only here for the price
field-customer-referred_by = Referred by
field-customer-annual_value = Worth a year
field-customer-snoozed_until = Snoozed until
field-customer-notes = Notes
field-customer-survey_token = Survey link code
field-customer-part_of = Same person as
field-customer-works_for = Works for

## Labels: what every entry may carry
field-entry-on = When
field-entry-customer = Who
field-entry-minutes = Minutes spent
field-entry-note = Note
field-entry-measure = Habit practised

## Labels: each kind
field-touch-channel = How
field-touch-by = Who started it
field-touch-thanks = You said thanks
field-touch-answered = They answered
field-need-text = What they want, in their words
field-need-item = What would meet it
field-need-answered_on = Answered on
field-need-answer = Your answer
field-promise-text = What you promised
field-promise-due = Due
field-promise-kept_on = Kept on
field-promise-broken_on = Broken on
field-promise-told_ahead = You warned them
field-purchase-amount = Amount
field-purchase-items = What they bought
field-purchase-quoted = Price quoted
field-purchase-promised_for = Delivery promised
field-purchase-delivered_on = Delivered
field-purchase-terms_kept = Terms kept
field-incident-text = What went wrong
field-incident-severity = How bad
field-incident-sort = Kind of problem
field-incident-dimension = Area
field-incident-step = Buying step
field-incident-cause = Cause
field-incident-complaint = They complained
field-incident-resolved_on = Settled on
field-incident-made_right = How well
field-offer-item = Product or service
field-offer-text = What you offered
field-offer-origin = Whose idea
field-offer-answer = Their answer
field-offer-need = The wish it answers
field-referral-answer = Their answer
field-survey-answers = Answers, 1 to 5
field-survey-effort = Ease of buying, 1 to 7
field-survey-recommend = Would recommend you, 0 to 10
field-survey-text = In their words
field-survey-reply = Reply number
field-rival-name = Who
field-departure-stated = Reason they gave
field-departure-root = Real reason
field-departure-rival = Went to
field-departure-item = To get
field-departure-could_offer = You could have offered it
field-departure-did_offer = You offered it
field-departure-text = Anything else
field-return-text = What brought them back
field-loss-loss = How you lost it
field-loss-item = Product or service
field-loss-value = Worth
field-loss-remedy = What would have saved it
field-loss-text = What they wanted
field-training-people = People trained
field-time-existing = For existing customers
field-time-text = What you did
field-note-text = Note

## Labels: settings
field-settings-business = Business name
field-settings-currency = Currency
field-settings-language = Language
field-settings-cadence-A = Contact tier A every (days)
field-settings-cadence-B = Contact tier B every (days)
field-settings-cadence-C = Contact tier C every (days)
field-settings-cadence-prospect = Contact prospects every (days)
field-settings-time_share_target = Time for existing customers, target
field-settings-buyers_per_month = Buyers a month
field-settings-average_order = Average order
field-settings-new_a_month = New customers a month

## Forms
form-optional = optional
form-hint-many = Separate several with commas.
form-hint-cadence = Leave empty to use the tier’s.
form-hint-since = If it was before your first entry.
form-hint-memberships = Not scored.
form-choose = Choose …
form-yes = Yes
form-no = No
form-unknown = Unknown
form-not-yet = Not yet
form-not-said = Not said
form-hint-in = In { $currency }
form-gone = Deleted

## Who
who-add = Add “{ $name }” to your book
who-another = Someone else
who-another-than = Someone else, not { $name }
who-found = { $count ->
    [0] Nobody found
    [one] 1 person found
   *[other] { $count } people found
}

## The timeline, one line for each kind
entry-touch = { $by ->
    [them] { $channel ->
        [visit] They visited
        [meeting] They met you
        [video] They video-called
        [call] They called
        [letter] They wrote
        [event] They met you at an event
        [message] They messaged
       *[none] They got in touch
    }
   *[us] { $answered ->
        [no] { $channel ->
            [visit] You visited, nobody in
            [meeting] You asked to meet, no answer
            [video] You video-called, no answer
            [call] You called, no answer
            [letter] You wrote, no answer
            [event] You invited them, no answer
            [message] You messaged, no answer
           *[none] You got in touch, no answer
        }
       *[yes] { $channel ->
            [visit] You visited
            [meeting] You met
            [video] You video-called
            [call] You called
            [letter] You wrote
            [event] You met at an event
            [message] You messaged
           *[none] You got in touch
        }
    }
}
entry-touch-thanks = You said thanks
entry-need = They want: { $text }
entry-need-blank = They have a wish
entry-need-answered = Answered { $day }
entry-need-open = Waiting for your answer
entry-promise = You promised: { $text }
entry-promise-blank = You made a promise
entry-promise-due = Due { $day }
entry-promise-kept = Kept { $day }
entry-promise-broken = Broken { $day }
entry-promise-told = You warned them
entry-purchase = They bought for { $amount }
entry-purchase-blank = They bought something
entry-purchase-quoted = Quoted { $amount }
entry-purchase-promised = Promised for { $day }
entry-purchase-delivered = Delivered { $day }
entry-purchase-terms = { $kept ->
    [no] Terms not kept
   *[yes] Terms kept
}
entry-incident = { $complaint ->
    [yes] Complaint: { $text }
   *[no] Problem: { $text }
}
entry-incident-blank = { $complaint ->
    [yes] Complaint
   *[no] Problem
}
entry-incident-cause = Cause: { $cause }
entry-incident-resolved = Settled { $day }
entry-incident-open = Not settled
entry-offer = You offered: { $text }
entry-offer-blank = You made an offer
entry-referral = You asked for a referral
entry-survey = They answered your survey
entry-survey-answer = { $dimension }: { $answer } of 5
entry-survey-effort = Ease: { $effort } of 7
entry-survey-recommend = Would recommend: { $recommend } of 10
entry-rival = Competitor: { $name }
entry-rival-blank = A competitor is after them
entry-departure = They left
entry-departure-stated = They left: { $stated }
entry-departure-rival = Went to { $name }
entry-departure-offer = { $could ->
    [yes] { $did ->
        [yes] You offered it
       *[no] You could have offered it
    }
   *[no] You couldn’t have offered it
}
entry-return = They came back
entry-return-text = They came back: { $text }
entry-loss = Lost sale
entry-loss-value = Lost sale, { $amount }
entry-loss-remedy = Could have saved it: { $remedy }
entry-training = Training
entry-training-people = Training for { $people ->
    [one] 1 person
   *[other] { $people } people
}
entry-time = Time for { $existing ->
    [yes] existing customers
   *[no] new people
}
entry-note = Note
entry-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}

## Today: whom to think of
today-people = { $count ->
    [0] Nobody is waiting today
    [one] 1 person to think of
   *[other] { $count } people to think of
}
today-list = People to think of
today-order-money = Promises and problems first, then sorted by how much revenue it could save.
today-order-points = Promises and problems first, then what cuts the risk most.
today-order-none = Promises and problems first, then by name.
today-why-silent = Hasn’t heard from you for { $days ->
    [one] a day
   *[other] { $days } days
}
today-ask-for = Ask for { $name }
today-why-never = Has never heard from you
today-why-overdue = Promise { $days ->
    [one] a day
   *[other] { $days } days
} late{ $said ->
    [yes] : { $what }
   *[no] {""}
}
today-why-complained = Complained { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}{ $said ->
    [yes] : { $what }
   *[no] {""}
}
today-why-waiting = Asked { $said ->
    [yes] {""}
   *[no] for something{" "}
}{ $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}{ $said ->
    [yes] : { $what }
   *[no] {""}
}
today-why-unthanked = Bought { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}, not thanked yet
today-why-not-offered = { $days ->
    [0] Wants { $what }
    [one] Has wanted { $what } since yesterday
   *[other] Has wanted { $what } for { $days } days
}, never offered
today-keeps = { $act ->
    [message] A message saves
    [call] A call saves
    [visit] A visit saves
    [keep_promise] Keeping it saves
    [settle_complaint] Settling it saves
    [answer_need] An answer saves
    [say_thanks] Saying thanks saves
   *[offer] Offering it saves
} about { $amount } a year
today-eases = { $act ->
    [message] A message cuts
    [call] A call cuts
    [visit] A visit cuts
    [keep_promise] Keeping it cuts
    [settle_complaint] Settling it cuts
    [answer_need] An answer cuts
    [say_thanks] Saying thanks cuts
   *[offer] Offering it cuts
} the risk from { $now } to { $then }
today-little = { $act ->
    [message] A message keeps them warm
    [call] A call keeps them warm
    [visit] A visit keeps them warm
   *[other] Little at risk yet
}
today-why-here = Why?
today-risk = Might not come back: { $now } of 100 now, { $then } after this.
today-warmth = Warmth: { $now } of 100 now, { $then } after this.
today-first = Can’t wait
today-warms = { $points ->
    [one] 1 point
   *[other] { $points } points
} warmer
today-worth-prospect = No purchase yet, so no amount is shown.
today-eased = It { $factor ->
    [in_touch] keeps you in touch
    [distrust] builds trust
    [unheard] shows you listen
   *[friction] makes up for problems
}.
today-worth = They bring in about { $amount } a year. That times the drop in risk is saved.
today-worth-median = Their worth isn’t known, so no amount is shown. The order assumes your middle customer’s.
today-worth-unknown = Nobody’s worth is known yet. Log a purchase or enter their worth.
today-thin = Rough: little is recorded yet.
today-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
today-empty-list-head = All caught up
today-empty-list-text = A good day to ask someone what they’d like next.

## Today: what waits
today-promises = Promises due
today-complaints = Open complaints
today-needs = Open wishes
today-care = Check-ins
today-thanks = Thanks to say
today-referrals = Ready for a referral
today-referrals-note = They trust you. Ask for a referral.
today-duty-today = today
today-duty-days = { $days ->
    [one] tomorrow
   *[other] in { $days } days
}
today-duty-late = { $days ->
    [one] a day
   *[other] { $days } days
} late
today-duty-day = day { $day }
today-duty-waits = { $days ->
    [one] for a day
   *[other] for { $days } days
}
today-duty-told = they know
today-promise-blank = Your promise
today-complaint-blank = Complaint
today-need-blank = Wish
today-care-blank = Their purchase
today-a-year = { $amount } a year
today-somebody = Not in your book
today-nothing-waits = Nothing is waiting. Say “I will”? Log a promise and it shows here.
today-more-duties = { $count ->
    [one] 1 more.
   *[other] { $count } more.
}

## Today: coming up
coming-head = Coming up
coming-settle = Settle …
coming-promise = Promise due{ $said ->
    [yes] : { $what }
   *[no] {""}
}
coming-need = Last day to answer{ $said ->
    [yes] : { $what }
   *[no] {" "}a wish
}
coming-check_in = Check in{ $said ->
    [yes] : { $what }
   *[no] {""}
}
coming-back = Back from snooze
today-dates = Dates today
coming-contact = Contact due

## Today: the share of time
gauge-head = Time for existing customers
gauge-says-below = { $share } over four weeks; your target is { $target }.
gauge-says-above = { $share } over four weeks; you’ve reached your { $target } target.
gauge-says-old = Nothing logged for four weeks; your target is { $target }.
gauge-unknown = Log the minutes you spend to see your share. Aim for { $target }.
gauge-table = Minutes by week
gauge-week = Week from
gauge-existing = Existing customers
gauge-all = Total
gauge-share = Share
gauge-none = none

## Customers
customers-filter-stage = Stage
customers-all-stages = All
customers-count = { $count ->
    [one] 1 person
   *[other] { $count } people
}
customers-shown = { $shown } of { $count }
customers-gone-head = Page not found
customers-gone-text = It may have been deleted.

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
    [one] a day
   *[other] { $days } days
} overdue
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
figure-risk-former = Left
figure-risk-prospect = Hasn’t bought yet
figure-risk-unknown = Too little to go on
risk-usual = Typical customer: { $number }
risk-fitted = Fitted to { $count ->
    [one] 1 past case
   *[other] { $count } past cases
} of yours.
risk-general = Based on general experience.

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
    [0] No facts yet.
    [one] Based on 1 fact.
   *[other] Based on { $count } facts.
}
why-rests-little = Based on only { $count ->
    [one] 1 fact
   *[other] { $count } facts
}.
why-rests-one-sided = Based on { $count } facts, mostly alike.
why-silent = { $days ->
    [0] In touch today
    [one] Last in touch yesterday
   *[other] Last in touch { $days } days ago
}
why-never = Never in touch, apart from purchases
why-distrust = Has reason not to trust you
why-unheard = Doesn’t feel heard
why-trouble = Has had problems with you
why-not-bought = Hasn’t bought for { $days ->
    [one] a day
   *[other] { $days } days
}; usually buys every { $gap }
why-last-bought = Bought { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}
why-no-purchase = No purchase recorded
why-habit = Has bought { $count ->
    [one] once
   *[other] { $count } times
}
why-price = Only here for the price
why-mended = Problem put right at once
why-unknown-promises = promises
why-unknown-wishes = wishes
why-unknown-trouble = problems
why-unknown-rhythm = usual gap

## What moves trust, and what holds it down
conduct-promise_kept = Promise kept
conduct-promise_late_told = Promise kept late, with a warning
conduct-promise_late = Promise kept late
conduct-promise_broken = Promise broken
conduct-promise_overdue = Promise overdue
conduct-delivered_on_time = Delivered on time
conduct-delivered_late = Delivered late
conduct-undelivered = Delivery overdue
conduct-glitch = Something went wrong
conduct-game = They were misled
red-deceived = They were misled
red-complaint_open = Complaint over two days old
red-promise_overdue = Promise overdue
red-repeated_cause = Same problem twice in a year
red-until = Caps trust until { $day }
red-until-settled = Caps trust until it’s settled
heard-answered_in_time = Wish answered in time
heard-answered_late = Wish answered late
heard-unanswered = Wish over 14 days old
heard-offer_asked = You offered what they asked for
heard-pushed_accepted = They accepted your idea
heard-pushed_declined = They turned down your idea

## The ladder
rung-stranger = Stranger
rung-acquainted = Acquainted
rung-buyer = Buyer
rung-regular = Regular
rung-loyal = Loyal
rung-advocate = Advocate
rung-gone = Gone
ladder-next = Next: { $rung ->
    [acquainted] acquainted
    [buyer] buyer
    [regular] regular
    [loyal] loyal
   *[advocate] advocate
}
missing-contact = First contact
missing-purchase = First purchase
missing-purchase-days = Buy on { $count ->
    [one] 1 more day
   *[other] { $count } more days
}
missing-trust = Trust { $least }, now { $now }
missing-sound = A purchase: they’ve been silent for three usual gaps
missing-warmth = Warmth { $least }, now { $now }
missing-time = Half a year as a customer: { $count ->
    [one] 1 day to go
   *[other] { $count } days to go
}
missing-referral = A referral of theirs buys
over-deceived = Two years without misleading them
over-complaint_open = Settle the open complaint
over-promise_overdue = Keep the overdue promise
over-repeated_cause = Half a year without a repeat

## Another day
asof-label = As of
asof-past-head = You’re looking at { $day }.
asof-past = Later entries are hidden. You can’t edit here.
asof-back = Back to today

## The warmth curve
chart-table = Show as table
chart-day = Day
chart-warmth = Warmth
chart-contact = Contact
chart-cooling = cooling
chart-cold = cold
cherry-says = Warmth { $number } of 100, { $band }
weights-head = Your old risk weights no longer apply
weights-text = Risk is scored differently now, without your old weights. You can set new ones.
weights-see = Set weights
weights-close = OK
remind-head = Time to back up
remind-copy-first = Your book is only in this browser. Clear the browser and it’s gone.
remind-copy = { $count ->
    [one] 1 change
   *[other] { $count } changes
} since your last backup, { $days ->
    [0] made today.
    [one] made yesterday.
   *[other] { $days } days old.
}
book-demo-head = Demo book
demo-head = This is a demo book.
book-demo-banner = Yours is safe and closed.
book-room-head = Storage in this browser
book-room-watch = Storage is running low. Back up regularly. See what else uses it.
book-room-urge = Storage is almost full. Back up today: soon this browser can’t save changes.

## Bringing in a file
import-back = Back to Settings
work-progress = { $what }, { $share }

## Friction
friction-flow = Only { $share } of the time is useful; the rest is waiting.
friction-unknown = unknown

## Friction: fix first
fix-step = { $component ->
    [wait] Shorten the wait
    [visits] Save them extra trips
    [handoffs] Give them one contact
    [repeats] Ask only once
    [missing] Have everything ready
    [unclear_price] Make the price clear
    [hard_payment] Make paying easy
    [no_help] Offer help
    [bad_hours] Open when they can come
   *[glitches] Stop what goes wrong
}
fix-cause = Stop “{ $cause }”
fix-at = at “{ $step }”
fix-whole = { $what } { $at }
fix-now-wait = They wait { $wait }{ $explained ->
    [yes] {""}
   *[no] {" "}with no explanation
}; { $gladly } would be fine.
fix-now-visits = { $count ->
    [one] 1 extra trip.
   *[other] { $count } extra trips.
}
fix-now-handoffs = Passed on { $count ->
    [one] once
   *[other] { $count } times
}.
fix-now-repeats = Asked again { $count ->
    [one] once
   *[other] { $count } times
}.
fix-now-missing = Something is missing in { $share } of cases.
fix-now-unclear_price = They can’t tell what it’ll cost.
fix-now-hard_payment = They can’t pay the way they like.
fix-now-no_help = There’s nobody to ask.
fix-now-bad_hours = You’re closed when they could come.
fix-now-glitches = { $count ->
    [0] Last problem over a year ago.
    [one] 1 problem in the past year.
   *[other] { $count } problems in the past year.
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
done-fix-done = Fixed: { $what }
done-fix-back = No longer marked as fixed.
done-step-added = Step “{ $name }” added.
done-steps-added = { $count ->
    [one] 1 step
   *[other] { $count } steps
} added.
done-step-changed = Step “{ $name }” saved.
done-step-deleted = Step “{ $name }” deleted.
done-step-moved = “{ $name }” is now step { $place } of { $of }.
done-effort = Effort saved.
done-audit = Answer saved.

## The owner's audit
audit-back = Back to Friction

## Saving failed: what happened, what is safe, what to do
fault-head = Your last change isn’t saved
fault-full = This browser’s storage is full. Earlier changes are safe. Back up, then free some space.
fault-denied = This browser won’t let Kept store anything. Back up before you close this page, then allow storage.
fault-corrupted = The browser’s storage is damaged. Kept hasn’t touched it. Back up, then restart the browser.
fault-missing = This browser can’t store anything. Back up before you close this page, or use another browser.
fault-other = The browser refused, without a reason. Earlier changes are safe. Back up, then try again.
newer-head = New version of Kept
newer-text = Reload to get it. Your book stays.
readonly-head = View only
readonly-newer = A newer Kept saved this book. It’s safe. Reload to get that version.
readonly-unreadable = Part of this book is unreadable. Nothing has changed. Save it as is, then open an older backup.

readonly-refused = This book is view only; nothing changed.

## A file that is no book
refused-not-json = Invalid JSON at line { $line }, character { $column }. Nothing changed. Try exporting the file again.
refused-too-large = Over 64 MB. Nothing changed.
refused-not-a-book = This isn’t a Kept book. Nothing changed.
refused-newer = Version { $version } is too new for this page. Nothing changed. Reload for the newest Kept.

## What is wrong with a value
reason-missing = Required
reason-too-long = Too long: { $got } characters, { $max } at most
reason-not-text = { $got } isn’t text
reason-not-one-line = Must fit on one line
reason-not-a-date = { $got } isn’t a date from 1900 to 2200, such as 2026-11-22
reason-not-whole = { $got } isn’t a whole number
reason-not-a-number = { $got } isn’t a number
reason-not-between = { $got } isn’t between { $min } and { $max }
reason-not-one-of = { $got } isn’t one of: { $allowed }
reason-not-a-bool = { $got } is neither true nor false
reason-not-a-list = Must be a list
reason-not-an-object = Must be a group of fields
reason-no-such-customer = No customer { $got }
reason-duplicate-id = { $got } appears twice
reason-stands-twice = Appears twice, so it’s unclear
reason-already-there = Already in the book
reason-not-there = No longer in the book
reason-fixed = The kind and customer can’t change
reason-not-a-stamp = { $got } isn’t a stamp
reason-not-a-currency = { $got } isn’t a code like EUR
reason-at = { $place }: { $reason }

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
# Weekdays from Monday as one types them after such words, where that is another case.
when-weekdays = Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
when-skipped = the | on | of | this | st | nd | rd | th
when-not-understood = Date not recognised. Try “yesterday”, “in 3 days”, “friday” or “14 Mar”.
when-pick = Pick a date

## Keys
keys-head = Shortcuts
keys-log = Log something
keys-log-kinds = Log right away
keys-search = Search or run a command
keys-today = Go to Today
keys-customers = Go to Customers
keys-friction = Go to Friction
keys-system = Go to Selling
keys-insights = Go to Insights
keys-book = Go to Settings
keys-undo = Undo
keys-redo = Redo
keys-close = Close
keys-help = Show shortcuts

## Friction

audit-head = Self-check

## Days, where the browser has no names for them in a language
# Between bars, from January, as in "9 September"; and alone; weekdays from Monday.
calendar-months = January|February|March|April|May|June|July|August|September|October|November|December
calendar-months-alone = January|February|March|April|May|June|July|August|September|October|November|December
calendar-weekdays = Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
calendar-day = { $day } { $month }
calendar-year = { $date } { $year }
calendar-weekday = { $weekday } { $date }
calendar-month = { $month } { $year }
calendar-near = { $when ->
    [today] today
    [tomorrow] tomorrow
    [yesterday] yesterday
    [ahead] { $days ->
        [one] in 1 day
       *[other] in { $days } days
    }
   *[ago] { $days ->
        [one] 1 day ago
       *[other] { $days } days ago
    }
}
