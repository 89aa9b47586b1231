# The texts of the sales system, fetched with its pages.

system-lead = What you sell is the product and how far it comes to meet the buyer. Here is what falls through between the two.
system-back = Back to System
system-print = Print this page
system-gone = Deleted since

sum-unknown = Value not written down
sum-least = at least { $amount } ({ $count } without a value)

## What is waiting, and the rest in a line each

overview-waiting = What is waiting
overview-nothing = Nothing is waiting here today.
overview-rest = Everything else
overview-a-year = { $amount } a year
overview-no-amount = Not valued
overview-probably = { $count ->
    [one] One customer is probably gone: say so, or get in touch.
   *[other] { $count } customers are probably gone: say so, or get in touch.
}
overview-never = { $count ->
    [one] One customer left over something you never offered. See how to win them back.
   *[other] { $count } customers left over something you never offered. See how to win them back.
}
overview-losses = { $count ->
    [one] One sale was lost without anyone noticing. See what would have saved it.
   *[other] { $count } sales were lost in a year without anyone noticing. See what would have saved them.
}
overview-wishes = { $count ->
    [one] One wish for something you sell was never answered with an offer.
   *[other] { $count } wishes for something you sell were never answered with an offer.
}

offers-line-none = List what you sell, and see who was never offered what.
offers-line = { $pairs ->
    [0] Every customer was offered everything you sell.
    [one] One thing was never offered to a customer of yours.
   *[other] { $pairs } times a customer was never offered something you sell.
}
items-line-none = Nothing listed yet. Begin with what you sell most.
items-line = { $count ->
    [one] One thing.
   *[other] { $count } things.
} { $customer ->
    [0] None of them is customer-minded yet.
    [one] One is customer-minded.
   *[other] { $customer } are customer-minded.
} { $simple ->
    [0] { "" }
    [one] One is simple-minded.
   *[other] { $simple } are simple-minded.
}

losses-line-none = No lost sale is written down. Four kinds of sale are lost without anyone noticing.
losses-line = { $count ->
    [one] One lost sale in a year.
   *[other] { $count } lost sales in a year.
} { $untapped ->
    [0] None of them went unnoticed.
    [one] One of a kind that nobody notices: { $sum }.
   *[other] { $untapped } of kinds that nobody notices: { $sum }.
}
gone-line-none = Nobody has left, as far as is written down.
gone-line = { $count ->
    [one] One left.
   *[other] { $count } left.
} { $never ->
    [0] None of them over something you never offered.
    [one] One over something you could have offered and never did: { $sum } a year.
   *[other] { $never } over something you could have offered and never did: { $sum } a year.
}

programme-line-none = No measure yet. What do you want to do differently from now on?
programme-line = { $count ->
    [one] One measure.
   *[other] { $count } measures.
} { $practised ->
    [0] { "" }
    [one] One is practised.
   *[other] { $practised } are practised.
} { $norm ->
    [0] None is the norm yet.
    [one] One is the norm.
   *[other] { $norm } are the norm.
}
scenario-line = Customers and revenue in one, two and three years: leave it as it is, or change.
scenario-line-now = { $now ->
    [one] One customer now
   *[other] { $now } customers now
}, { $then } in three years if nothing changes.
review-line = One page for you and your team, to print: what was kept, who is fading, what to do next.

## Never offered

offers-lead = “I have plenty of those!” – “You never offered.”
offers-none-head = What do you sell?
offers-none-text = List the things you sell. Then you see here, for each customer, what they bought, what they were offered, and what they never heard of from you.
offers-none-do = List what you sell
offers-nobody-head = Nobody to offer it to yet
offers-nobody-text = Add your customers. Then you see here who was never offered what.
offers-wishes = They asked, and you never offered
offers-wishes-none = No open wish is waiting for something you sell.
offers-asked-for = asked for { $item }
offers-done-for = Offered it: { $item } to { $name }
offers-matrix = Everybody and everything
offers-says = { $customers ->
    [0] Your customers were offered everything.
    [one] One pair of a customer and a thing never came up.
   *[other] { $customers } pairs of a customer and a thing never came up.
} { $prospects ->
    [0] { "" }
    [one] One more is of somebody who has not bought yet.
   *[other] { $prospects } more are of people who have not bought yet.
}
offers-why = Whether they asked or it was your idea matters: people buy what they want, and an offer they asked for shows that you listened.
offers-press = When you press an empty place, write down
offers-no-rows = Nobody fits. Choose something else above.
offers-show = Show
offers-show-all = Everybody
offers-item = Which thing
offers-any-item = Any of them
offers-who = Who
offers-never-count = { $count } never
offers-keys = Arrow keys go from place to place. Enter writes the offer down; A says they asked, P that it was your idea.

standing-bought = Bought
standing-offered = Offered
standing-wished = Asked for, never offered
standing-never = Never offered
show-bought = Who bought
show-offered = Who was offered
show-wished = Whose open wish names it
show-never = Who was never offered

## What you sell

items-lead = The product is half of it. The other half is how far it comes to meet whoever buys it.
items-none-head = What do you sell?
items-none-text = Write down the first thing below. Then rate how far it fits its buyer, and see what the next step up would be.
items-add-label = One more thing you sell
items-add-wrong = It needs a name.
items-add = Add it
items-rate = Rate and change
items-rate-what = Rate and change { $name }
items-unrated = Not rated yet.
items-stands = { $mind }, { $number } of 100. { $rated } of { $of } aspects rated.
items-next = Next step up: { $aspect }. { $best } One mark more makes it { $number }.
items-next-rate = Rate one aspect to see where it stands.
items-best = Every aspect you rated has the best mark.
items-gone = It was deleted in the meantime.
items-name = What it is called
items-life = How long it serves, in days
items-life-hint = 365 is a year
items-care = Look in after so many days
items-care-hint = 7, 30, 365
items-days-wrong = Whole days, such as 30.
items-aspects = How far it fits its buyer
items-aspects-note = A mark counts at once. Leave open what you cannot tell.
items-not-rated = Open
done-item-added = { $name } added to what you sell
done-item-changed = { $name } changed
done-item-deleted = { $name } deleted
done-item-rated = { $name }: { $aspect } rated

mind-simple_minded = Simple-minded
mind-between = In between
mind-customer_minded = Customer-minded

aspect-convenience = Convenience
aspect-comfort = Comfort
aspect-clarity = Clarity
aspect-simplicity = Simplicity
aspect-enjoyment = Enjoyment
aspect-choice = Choice
aspect-time_saved = Time saved
aspect-there_again = There again tomorrow
aspect-worst-convenience = They must come when and where it suits you.
aspect-worst-comfort = It is tiring to buy and to use.
aspect-worst-clarity = Nobody can tell what it does, what is in it or what it costs.
aspect-worst-simplicity = It takes an expert to choose and to use.
aspect-worst-enjoyment = They get it over with.
aspect-worst-choice = One kind, take it or leave it.
aspect-worst-time_saved = It takes their afternoon.
aspect-worst-there_again = Gone when they want it again.
aspect-best-convenience = It is there when and where they need it.
aspect-best-comfort = Pleasant from the first look to the last day of use.
aspect-best-clarity = What it is, does and costs is plain at a glance.
aspect-best-simplicity = Anybody chooses, buys and uses it without asking.
aspect-best-enjoyment = They look forward to it and tell others.
aspect-best-choice = The right one for each, and help in finding it.
aspect-best-time_saved = It gives them time back.
aspect-best-there_again = The same thing, there again whenever they come.

## Untapped losses

losses-lead = The sales you see slip away are the few. Most go without a word.
losses-none-head = No lost sale is written down
losses-none-text = Somebody asks, hesitates and goes. Write it down in seconds, without a name: how it was lost and what would have saved it. Here you then see what it comes to, and what to do about it.
losses-log = Log a lost sale
losses-says = { $count ->
    [one] One sale lost in a year, worth: { $sum }.
   *[other] { $count } sales lost in a year, worth: { $sum }.
} { $untapped ->
    [0] None of them of a kind that nobody notices.
    [one] One was of a kind that nobody notices: { $quiet }.
   *[other] { $untapped } were of kinds that nobody notices: { $quiet }.
}
losses-untapped = Lost without anyone noticing
losses-others = The others
losses-unknown = How it was lost is not written down
losses-do-unknown = Write down how they were lost, or nothing can be done about it.
losses-count = { $count ->
    [0] None
    [one] One sale
   *[other] { $count } sales
}
losses-see = { $count ->
    [one] See it
   *[other] See all { $count }
}
losses-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
losses-of = { $what }: { $item }
losses-untold = A sale, nothing more is written down
losses-remedies = What would have saved them
losses-saves = { $count ->
    [one] once, { $sum }
   *[other] { $count } times, { $sum }
}
losses-make = Make it a measure
losses-make-what = Make it a measure: { $what }
losses-is-measure = It is a measure
losses-mend = Make it a fix
losses-mend-what = Make it a fix: { $what }
losses-is-fix = It is a fix
losses-items = What was lost most

loss-do-quality = Let them try, see or hear from somebody who has it. Stand up for it with a promise you keep.
loss-do-untold = Say what is special, unasked, in one sentence. Show it where they stand.
loss-do-unavailable = Have it there, or say when it will be, and tell them when it is.
loss-do-rival = Look at how the other does it. Be easier to reach, to choose from and to buy from.
loss-do-price = Say first what they get for it. Whoever comes for the price alone goes for the price alone.
loss-do-other = Ask once more what it was: the first reason is only the surface.
done-measure-added = Measure added: { $name }
done-remedy-fix = { $what }: now among what to mend
done-remedy-done = Done: { $what }
done-remedy-again = To do again: { $what }
done-remedy-off = Off the list: { $what }

## What would have saved sales, as fixes on the page of Friction

mending-head = What would have saved sales
mending-note = Taken over from the sales you lost. It keeps buyers from going without a word, so it does not count in the points above.
mending-saves = { $count ->
    [0] No sale was lost for want of it in the last year.
    [one] One sale was lost for want of it in the last year: { $sum }.
   *[other] { $count } sales were lost for want of it in the last year: { $sum }.
}
mending-done = Done
mending-done-what = Done: { $what }
mending-off = Leave it
mending-off-what = Leave it: { $what }
mending-again = Not done after all
mending-again-what = Not done after all: { $what }
mending-on = Done { $day }
mending-holds = { $before ->
    [0] No sale was lost for want of it since.
    [one] One sale was lost for want of it in the year before, none since.
   *[other] { $before } sales were lost for want of it in the year before, none since.
}
mending-not = { $since ->
    [one] One sale was lost for want of it since: look at it again.
   *[other] { $since } sales were lost for want of it since: look at it again.
}
mending-losses = See the sales you lost

## Who left, and why

gone-lead = The reason they give is only the surface.
gone-log = Write down that somebody left
gone-none-head = Nobody has left, as far as is written down
gone-none-text = When somebody does, write down what they said and what lay underneath, to whom they went, and whether you could have offered it. Here you then see what “you never offered” costs, and whom to win back.
gone-never-none = Nobody left over something you could have offered and never did.
gone-never = “You never offered”: { $count ->
    [one] one left over something you could have offered and never did. They brought, in a year: { $sum }.
   *[other] { $count } left over something you could have offered and never did. They brought, in a year: { $sum }.
}
gone-says = { $count ->
    [one] One departure is written down.
   *[other] { $count } departures are written down.
} { $differing ->
    [0] { "" }
    [one] Once, what they said was not the reason.
   *[other] { $differing } times, what they said was not the reason.
} { $returned ->
    [0] { "" }
    [one] One came back.
   *[other] { $returned } came back.
}
gone-branch = { $customers ->
    [one] One customer came through them and may follow.
   *[other] { $customers } customers came through them and may follow.
}
gone-branch-worth = { $customers ->
    [one] One customer came through them and may follow: about { $amount } a year.
   *[other] { $customers } customers came through them and may follow: about { $amount } a year.
}
probably-head = Probably gone
probably-none = Nobody has been silent for so long that they are probably gone.
probably-says = { $count ->
    [one] One customer has been silent for three of their own gaps or more, and hardly anybody comes back from there. Nothing is assumed: say that they left, or get in touch.
   *[other] { $count } customers have been silent for three of their own gaps or more, and hardly anybody comes back from there. Nothing is assumed: say who left, or get in touch.
}
probably-silent = { $days ->
    [one] Silent for one day
   *[other] Silent for { $days } days
}{ $gap ->
    [one] , usually one day.
   *[other] , usually { $gap } days.
}
probably-risk = Might not come back: { $number } of 100.
probably-left = They left
probably-left-what = They left: { $name }
probably-all = { $count ->
    [one] They left
   *[other] All { $count } left
}
done-probably = { $name } left. Add why when you know.
done-probably-all = { $count ->
    [one] One departure written down.
   *[other] { $count } departures written down.
}

gone-each = One by one
gone-they-said = They said
gone-unsaid = Nothing
gone-beneath = Underneath
gone-differs = not what they said
gone-rival = Went to { $name }.
gone-something = it
gone-offered = You did offer { $item }.
gone-could-not = You could not have offered { $item }.
gone-never-this = You could have offered { $item }, and never did.
gone-never-something = You could have offered it, and never did.
gone-value = About { $amount } a year.
gone-returned = Came back
gone-not-written = Not written down
gone-root = The reason underneath
gone-count = How often
gone-quote = “{ $said }”
gone-roots = By the reason underneath
gone-brought = Brought a year
gone-guide = When somebody leaves, ask
gone-guide-note = Not to change their mind. To learn what lies under the first answer.

exit-thank = Thank them for the time with you. Nobody is honest with an offended seller.
exit-when = “When did you first think of leaving?” It is seldom the day they left.
exit-lacked = “What did you want that you could not get from us?” Ask twice: the first answer is the polite one.
exit-rival = “What do they do that we did not?” Write down who they are.
exit-offered = “Had we offered you that, would you have stayed?” Then ask yourself: could we have? Did we?
exit-back = “May I call you when it has changed?” Note when.

root-said-quality = quality, good enough, broke, unsure, not sure, trust, reliable
root-said-untold = did not know, didn't know, never told, nobody told, never showed, no idea
root-said-unavailable = out of stock, sold out, not available, unavailable, could not get, couldn't get, never had, not there
root-said-rival = better arranged, closer, nearer, next door, easier, convenient
root-said-price = price, expensive, dear, cheap, cost, money, budget
root-said-moved = moved, moving, too far
root-said-closed = closed, closing, gave up, retire, bankrupt
root-said-treatment = rude, treat, respect, listen, ignored, unfriendly, service
root-said-hassle = trouble, hassle, complicated, slow, wait, late, mistakes
root-said-games = misled, lied, cheat, promise, honest, hidden, not what was said
root-said-other = other

back-head = Whom to win back
back-none = Nobody to win back: whoever left has come back, moved away or closed down.
back-never-this = Offer { $item }: you never did.
back-never = Offer what they left for: you never did.
back-wish = They asked for { $item }, and it was never offered.
back-mended = What troubled them is mended: { $what }.
back-root = Take up with them why they left: { $root }.
back-ask = Nobody knows why they left. Ask.
back-news = There is something new to tell.
back-life = What they bought has served its time then: { $item }.
back-rhythm = About when they would buy again.
back-any = The sooner the better.
back-tried = You last tried
back-returned = They are back
back-returned-what = They are back: { $name }

## Change programme

programme-lead = From training to doing is an abyss. From doing it once to a norm is another hundred miles.
programme-none-head = What will you do differently?
programme-none-text = Write down the first measure. It begins as an idea. A training in it, an entry that names it, and then most of your contacts naming it take it up, rung by rung. Nothing here can be ticked.
programme-log-training = Log a training
programme-says = { $count ->
    [one] One measure.
   *[other] { $count } measures.
} Ideas: { $idea }, trained: { $trained }, practised: { $practised }, the norm: { $norm }.
programme-add-label = One more measure
programme-change = Which change it belongs to
programme-change-none = None of the six
programme-change-none-hint = Say which change they belong to, and you see which of the six is still missing.
programme-changes = The six changes
programme-thread = One leads to the next
programme-no-thread = No measure builds on another yet. Change one and say what it builds on: then you see the thread.
programme-faded = It fades: 56 days ago it was further ({ $rung }).
programme-next-idea = Next: train the team in it, and log the training.
programme-next-trained = Next: do it with a customer, and name it when you log the contact.
programme-next-practised = { $named } of { $contacts } contacts with customers named it in the last { $days } days. Four in five of at least { $least } make it the norm.
programme-next-norm = { $share } of your contacts with customers named it in the last { $days } days. Below four in five it falls back.
programme-evidence = { $count ->
    [one] The entry behind it
   *[other] The { $count } entries behind it
}
programme-untrained = { $count ->
    [one] One entry named it before any training and earns nothing.
   *[other] { $count } entries named it before any training and earn nothing.
}
programme-name = What is done
programme-builds-on = Builds on
programme-builds-none = Nothing before it
programme-earned = How far it has come is not asked here: it is earned by what you log.
done-measure-changed = Measure changed: { $name }
done-measure-deleted = Measure deleted: { $name }

change-talking = A way of talking with customers
change-training = Training in it
change-practice = Practice with each customer
change-tools = Tools that win against the usual supplier
change-offers = Active offers
change-motivation = Motivation
change-hint-talking = What you ask first, what you say, what you leave out.
change-hint-training = Half an hour a week, on one thing.
change-hint-practice = The one thing, done with everybody, and written down.
change-hint-tools = A list, a sample, a reminder, a card: what makes you the easier one.
change-hint-offers = Who hears of what from you, before they have to ask.
change-hint-motivation = Why it is worth it, also to whoever does it.

measure-rung-idea = Idea
measure-rung-trained = Trained
measure-rung-practised = Practised
measure-rung-norm = The norm

## If you change, and if not

scenario-lead = Leave it as it is and watch it go, or change.
scenario-none-head = Nothing to look ahead from yet
scenario-none-text = Add the customers you have. From who came and who left in your last year, Kept reckons what becomes of them in one, two and three years.
scenario-choose = The change
scenario-fixes = Mend this
scenario-no-fixes = Nothing to mend is known. What makes it hard to buy from you stands under
scenario-cadences = Everybody hears from you in time
scenario-percent = Of 100 who would leave, how many stay
scenario-percent-hint = Your own estimate, 0 to 100
scenario-percent-wrong = A whole number from 0 to 100.
scenario-as-is = If nothing changes: { $now } customers now, { $then } in three years. Choose a change to see what it brings.
scenario-says = { $now } customers now. In three years { $then } if nothing changes, { $changed } with the change.
scenario-says-money = { $now } customers now. In three years { $then } if nothing changes, { $changed } with the change. It brings { $amount } in these three years, at least { $least } and at most { $most }.
scenario-table = Customers and revenue after one, two and three years
scenario-after = After
scenario-months = { $count } months
scenario-customers = Customers, as it is
scenario-revenue = Revenue until then
scenario-customers-changed = With the change
scenario-revenue-changed = Revenue with it
scenario-difference = It brings
scenario-between = { $least } to { $most }
scenario-unknown = not known
scenario-axis = Customers
scenario-label-as-is = { $count } as it is
scenario-label-changed = { $count } with the change
scenario-rests = What it rests on
assume-rate = { $departures ->
    [0] Nobody left
    [one] One left
   *[other] { $departures } left
} in { $months } months of being a customer, within a year. That makes { $rate } leaving a month: half a departure and one month are added, so that luck is not taken for a law.
assume-interval = With a chance of { $chance } the true rate lies between { $low } and { $high }. The bands show both ends.
assume-new = { $joined ->
    [0] Nobody bought for the first time
    [one] One bought for the first time
   *[other] { $joined } bought for the first time
} within a year: { $each } new customers a month, and so it goes on.
assume-new-set = New customers a month: { $each }, as you set it.
assume-new-unknown = No new customers are counted until you say how many come in a month.
scenario-new = New customers a month
scenario-new-ask = How many come in a month? Your book is too young to tell: history you brought in is not growth. Until you say, none are counted.
scenario-new-counted = Counted: first purchases of the last twelve months. Yours to change.
scenario-new-set = As you set it.
scenario-new-wrong = A number from 0 to 1,000,000.
scenario-new-keep = Save
scenario-new-count = Count it instead
assume-value = A customer brings about { $amount } a year{ $others ->
    [0] , by the numbers of all { $of }.
   *[other] : { $known } of { $of } by their own numbers, the others by the middle one, which is a guess.
}
assume-value-unknown = What a customer brings is not known, so there is no revenue. Write down purchases, or a value a year.
assume-short = Your book tells of { $days } days only: take all of it with a grain of salt.
assume-risk = The mean risk of leaving goes from { $now } to { $after }, which touches { $touched } customers. With all that is chosen, the rate is { $ratio } of what it was.
assume-fix = { $what }: alone { $less } fewer leave; it touches { $touched } customers.
assume-cadences = Everybody hears from you in time: alone { $less } fewer leave; it touches { $touched } customers.
assume-percent = Your own estimate: alone { $less } fewer leave.
assume-idle = { $count ->
    [one] One of what is chosen touches nobody of whom it is known, so nothing is reckoned for it.
   *[other] { $count } of what is chosen touch nobody of whom it is known, so nothing is reckoned for them.
}
assume-else = Everything else stays as it was in the last year. It is a projection, not a promise.

## Four-week review

review-lead = { $from } to { $to }
review-next = The one thing to do next
review-kept = What was kept
review-kept-none = Nothing was written down in these four weeks.
review-promises-kept = Promises kept
review-promises-late = Promises kept late
review-promises-broken = Promises broken
review-promises-overdue = Promises overdue
review-needs-answered = Wishes answered
review-needs-open = Wishes open
review-settled = Complaints put right
review-open = Complaints open
review-contacts = Contacts by you
review-thanks = Thanks said
review-purchases = Purchases
review-offers-asked = Offers they asked for
review-offers-pushed = Offers of your own
review-offers-accepted = Offers they accepted
review-left = Left
review-returned = Came back
review-paid = Purchases came to { $amount }.
review-fading = Who is fading
review-fading-none = Nobody: everybody heard from you in time.
review-fading-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
review-lately = new
review-friction = Friction stands at { $now } of 100.
review-friction-moved = Friction stands at { $now } of 100; four weeks ago it was { $before }.
review-friction-early = It is too early to say how hard it is to buy from you.
review-friction-none = Nothing is known yet of what makes it hard to buy from you.
review-fix = First fix: { $what }.
review-time = Time for those who bought
review-time-share = { $share } of your time went to people who already bought; the aim is { $target }.
review-time-none = No time was written down.
review-losses = Sales lost
review-losses-none = None was written down. Most are lost without a word.
review-measures-none = No measure yet.
review-measures-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
review-faded = fading

next-fix = Mend what pays first: { $what }.
next-offer = asked for { $item } and was never offered it. Offer it.
next-practise = Practise what you were trained in: { $what }.
next-train = Train the team: { $what }.
next-nothing = Nothing is waiting. Go and say hello to somebody.
