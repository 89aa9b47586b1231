# The texts of the sales system, fetched with its pages.

system-lead = What you sell, and the sales that slip away.
system-back = Back to Selling
system-print = Print
system-gone = Deleted

sum-unknown = Value not recorded
sum-least = at least { $amount } ({ $count } without a value)

## What is waiting, and the rest in a line each

overview-waiting = To do
overview-nothing = Nothing to do here today.
overview-rest = Everything else
overview-a-year = { $amount } a year
overview-no-amount = Value unknown
overview-probably = { $count ->
    [one] 1 customer is probably gone.
   *[other] { $count } customers are probably gone.
}
overview-never = { $count ->
    [one] 1 customer left over something you never offered.
   *[other] { $count } customers left over something you never offered.
}
overview-losses = { $count ->
    [one] 1 sale was lost unnoticed in a year.
   *[other] { $count } sales were lost unnoticed in a year.
}
overview-wishes = { $count ->
    [one] 1 wish for something you sell got no offer.
   *[other] { $count } wishes for something you sell got no offer.
}

offers-line-none = List what you sell to see who never heard of it.
offers-line = { $pairs ->
    [0] Everyone was offered everything.
    [one] 1 offer you never made.
   *[other] { $pairs } offers you never made.
}
items-line-none = Nothing listed. Start with what sells most.
items-line = { $count ->
    [one] 1 listed.
   *[other] { $count } listed.
} { $customer ->
    [0] None is customer-first yet.
    [one] 1 is customer-first.
   *[other] { $customer } are customer-first.
} { $simple ->
    [0] { "" }
    [one] 1 is product-first.
   *[other] { $simple } are product-first.
}

losses-line-none = None recorded.
losses-line = { $count ->
    [one] 1 lost sale in a year.
   *[other] { $count } lost sales in a year.
} { $untapped ->
    [0] None went unnoticed.
    [one] 1 went unnoticed: { $sum }.
   *[other] { $untapped } went unnoticed: { $sum }.
}
gone-line-none = Nobody recorded as left.
gone-line = { $count ->
    [one] 1 left.
   *[other] { $count } left.
} { $never ->
    [0] None over something you never offered.
    [one] 1 over something never offered: { $sum } a year.
   *[other] { $never } over something never offered: { $sum } a year.
}

programme-line-none = No habits yet. What will you do differently?
programme-line = { $count ->
    [one] 1 habit.
   *[other] { $count } habits.
} { $practised ->
    [0] { "" }
    [one] 1 is practised.
   *[other] { $practised } are practised.
} { $norm ->
    [0] None is the norm yet.
    [one] 1 is the norm.
   *[other] { $norm } are the norm.
}
scenario-line = Customers and revenue in three years, with a change and without.
scenario-line-now = { $now ->
    [one] 1 customer now
   *[other] { $now } customers now
}, { $then } in three years if nothing changes.
review-line = One page to print: what you kept, who’s fading, what’s next.

## Never offered

offers-lead = “I have plenty of those!” – “You never offered.”
offers-none-head = What do you sell?
offers-none-text = List it to see who bought it and who never heard of it.
offers-none-do = List what you sell
offers-nobody-head = Nobody to offer it to yet
offers-nobody-text = Add customers to see who missed what.
offers-wishes = They asked, you never offered
offers-wishes-none = No open wish for something you sell.
offers-asked-for = asked for { $item }
offers-done-for = I offered it: { $item } to { $name }
offers-matrix = Everyone and everything
offers-says = { $customers ->
    [0] Everyone was offered everything.
    [one] 1 offer you never made.
   *[other] { $customers } offers you never made.
} { $prospects ->
    [0] { "" }
    [one] 1 more to a prospect.
   *[other] { $prospects } more to prospects.
}
offers-why = Log whose idea it was: answering a wish shows you listened.
offers-press = When you press an empty square, log
offers-no-rows = Nobody found. Try another filter.
offers-show = Show
offers-show-all = Everyone
offers-item = Product or service
offers-any-item = Any
offers-who = Who
offers-never-count = { $count } never
offers-keys = Arrow keys move. Enter logs the offer; A: they asked, P: your idea.

standing-bought = Bought
standing-offered = Offered
standing-wished = Asked for, never offered
standing-never = Never offered
show-bought = Bought
show-offered = Offered
show-wished = Asked for it
show-never = Never offered

## What you sell

items-lead = Half of a product is how well it fits.
items-none-head = What do you sell?
items-none-text = Rate how well each fits, and see the next step up.
items-add-label = Product or service
items-add-wrong = Enter a name.
items-add = Add
items-rate = Rate and edit
items-rate-what = Rate and edit { $name }
items-unrated = Not rated yet.
items-stands = { $mind }, { $number } of 100. { $rated } of { $of } rated.
items-next = Next step: { $aspect }. { $best } One mark more makes { $number }.
items-next-rate = Rate one aspect to see its score.
items-best = Every rated aspect has the best mark.
items-gone = It’s been deleted.
items-name = Name
items-life = How many days it lasts
items-life-hint = 365 is a year
items-care = Days until you check in
items-care-hint = 7, 30, 365
items-days-wrong = Enter whole days, like 30.
items-aspects = How well it fits its buyer
items-aspects-note = Marks save at once. Skip what you can’t tell.
items-not-rated = Not rated
done-item-added = { $name } added
done-item-changed = { $name } changed
done-item-deleted = { $name } deleted
done-item-rated = { $name }: { $aspect } rated

mind-simple_minded = Product-first
mind-between = In between
mind-customer_minded = Customer-first

aspect-convenience = Convenience
aspect-comfort = Comfort
aspect-clarity = Clarity
aspect-simplicity = Simplicity
aspect-enjoyment = Enjoyment
aspect-choice = Choice
aspect-time_saved = Time saved
aspect-there_again = There again
aspect-worst-convenience = Only when and where it suits you.
aspect-worst-comfort = Tiring to buy and use.
aspect-worst-clarity = Nobody can tell what it does, contains or costs.
aspect-worst-simplicity = It takes an expert to choose and use.
aspect-worst-enjoyment = They just get it over with.
aspect-worst-choice = Take it or leave it.
aspect-worst-time_saved = It takes their afternoon.
aspect-worst-there_again = Gone when they want it again.
aspect-best-convenience = There when and where they need it.
aspect-best-comfort = Pleasant from first look to last use.
aspect-best-clarity = What it is, does and costs is plain.
aspect-best-simplicity = Anyone can choose, buy and use it.
aspect-best-enjoyment = They look forward to it and tell others.
aspect-best-choice = The right one for each, and help finding it.
aspect-best-time_saved = It gives them time back.
aspect-best-there_again = The same again whenever they come.

## Untapped losses

losses-lead = Most sales are lost without a word.
losses-none-head = No lost sales recorded
losses-none-text = Someone asks and goes. Log it, no name needed, and see what would have helped.
losses-log = Log a lost sale
losses-says = { $count ->
    [one] 1 sale lost in a year, worth: { $sum }.
   *[other] { $count } sales lost in a year, worth: { $sum }.
} { $untapped ->
    [0] None went unnoticed.
    [one] 1 went unnoticed: { $quiet }.
   *[other] { $untapped } went unnoticed: { $quiet }.
}
losses-untapped = Lost unnoticed
losses-others = Others
losses-unknown = How it was lost isn’t recorded
losses-do-unknown = Record how, to see what to do.
losses-count = { $count ->
    [0] None
    [one] 1 sale
   *[other] { $count } sales
}
losses-see = { $count ->
    [one] Show it
   *[other] Show all { $count }
}
losses-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
losses-of = { $what }: { $item }
losses-untold = A sale, no details
losses-remedies = What would have saved them
losses-saves = { $count ->
    [one] once, { $sum }
   *[other] { $count } times, { $sum }
}
losses-make = Make it a habit
losses-make-what = Make it a habit: { $what }
losses-is-measure = It’s a habit
losses-mend = Make it a fix
losses-mend-what = Make it a fix: { $what }
losses-is-fix = It’s a fix
losses-items = Lost most

loss-do-quality = Let them try it or ask an owner. Back it with a promise you keep.
loss-do-untold = Say what’s special, unasked. Show it where they stand.
loss-do-unavailable = Have it there, or say when and tell them.
loss-do-rival = See how the competitor does it. Be easier to buy from.
loss-do-price = First say what they get. Who comes for the price leaves for it.
loss-do-other = Ask again: the first reason is only the surface.
done-measure-added = Habit added: { $name }
done-remedy-fix = Fix added: { $what }
done-remedy-done = Done: { $what }
done-remedy-again = Not done yet: { $what }
done-remedy-off = Removed: { $what }

## What would have saved sales, as fixes on the page of Friction

mending-head = What would have saved sales
mending-note = From your lost sales. Not in the points above.
mending-saves = { $count ->
    [0] No sale lost over this in a year.
    [one] 1 sale lost over this in a year: { $sum }.
   *[other] { $count } sales lost over this in a year: { $sum }.
}
mending-done = Done
mending-done-what = Done: { $what }
mending-off = Remove
mending-off-what = Remove: { $what }
mending-again = Not done yet
mending-again-what = Not done yet: { $what }
mending-on = Done { $day }
mending-holds = { $before ->
    [0] None lost over this since.
    [one] 1 sale lost over this the year before, none since.
   *[other] { $before } sales lost over this the year before, none since.
}
mending-not = { $since ->
    [one] 1 sale lost over this since. Look again.
   *[other] { $since } sales lost over this since. Look again.
}
mending-losses = See lost sales

## Who left, and why

gone-lead = The reason they give is only the surface.
gone-log = Log that someone left
gone-none-head = Nobody recorded as left
gone-none-text = Log what they said and the real reason, and see who to win back.
gone-never-none = Nobody left over something you could have offered.
gone-never = “You never offered” cost you { $count ->
    [one] 1 customer. Worth a year: { $sum }.
   *[other] { $count } customers. Worth a year: { $sum }.
}
gone-says = { $count ->
    [one] 1 left.
   *[other] { $count } left.
} { $differing ->
    [0] { "" }
    [one] 1 gave another reason than the real one.
   *[other] { $differing } gave another reason than the real one.
} { $returned ->
    [0] { "" }
    [one] 1 came back.
   *[other] { $returned } came back.
}
gone-branch = { $customers ->
    [one] They brought 1 customer, who may follow.
   *[other] They brought { $customers } customers, who may follow.
}
gone-branch-worth = { $customers ->
    [one] They brought 1 customer, who may follow: about { $amount } a year.
   *[other] They brought { $customers } customers, who may follow: about { $amount } a year.
}
probably-head = Probably gone
probably-none = Nobody has been silent that long.
probably-says = { $count ->
    [one] 1 customer has been silent for three usual gaps or more.
   *[other] { $count } customers have been silent for three usual gaps or more.
} Few come back: get in touch, or say who left.
probably-silent = { $days ->
    [one] Silent for 1 day
   *[other] Silent for { $days } days
}{ $gap ->
    [one] , usually 1 day.
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
    [one] 1 customer left.
   *[other] { $count } customers left.
}

gone-each = One by one
gone-they-said = They said
gone-unsaid = Nothing
gone-beneath = Real reason
gone-differs = not what they said
gone-rival = Went to { $name }.
gone-something = it
gone-offered = You did offer { $item }.
gone-could-not = You couldn’t have offered { $item }.
gone-never-this = You could have offered { $item }, but didn’t.
gone-never-something = You could have offered it, but didn’t.
gone-value = About { $amount } a year.
gone-returned = Came back
gone-not-written = Not recorded
gone-root = Real reason
gone-count = Times
gone-quote = “{ $said }”
gone-roots = By real reason
gone-brought = Worth a year
gone-guide = When someone leaves, ask
gone-guide-note = Not to change their mind, but to learn.

exit-thank = Thank them. Nobody is honest with an offended seller.
exit-when = “When did you first think of leaving?” It’s seldom the day they left.
exit-lacked = “What did you want that we didn’t have?” Ask twice: the first answer is polite.
exit-rival = “What do they do that we didn’t?” Record who they are.
exit-offered = “If we’d offered that, would you have stayed?”
exit-back = “May I call you when it’s changed?” Note when.

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

back-head = Win back
back-none = Nobody: those who left came back, moved or closed.
back-never-this = Offer { $item }: you never did.
back-never = Offer what they left for: you never did.
back-wish = Offer { $item }: they asked, you never did.
back-mended = What bothered them is fixed: { $what }.
back-root = Talk about why they left: { $root }.
back-ask = Nobody knows why they left. Ask.
back-news = There’s news to tell.
back-life = Worn out by then: { $item }.
back-rhythm = About when they’d buy again.
back-any = The sooner the better.
back-tried = Last tried
back-returned = They’re back
back-returned-what = They’re back: { $name }

## Change programme

programme-lead = Training is a start. Making it the norm is harder.
programme-none-head = What will you do differently?
programme-none-text = A habit climbs with what you log: a training, an entry naming it, then most contacts.
programme-log-training = Log a training
programme-says = { $count ->
    [one] 1 habit.
   *[other] { $count } habits.
} Ideas: { $idea }, trained: { $trained }, practised: { $practised }, the norm: { $norm }.
programme-add-label = New habit
programme-change = Which change
programme-change-none = None of the six
programme-change-none-hint = Choose a change for each to see what’s missing.
programme-changes = The six changes
programme-thread = One leads to the next
programme-no-thread = No habit builds on another yet. Edit one to link it.
programme-faded = Fading: 56 days ago it was at { $rung }.
programme-next-idea = Next: train the team and log it.
programme-next-trained = Next: do it with a customer and name it in the entry.
programme-next-practised = { $named } of { $contacts } contacts with customers named it in { $days } days. The norm takes four in five of { $least } or more.
programme-next-norm = { $share } of contacts with customers named it in { $days } days. Below four in five it falls back.
programme-evidence = { $count ->
    [one] 1 entry behind it
   *[other] { $count } entries behind it
}
programme-untrained = { $count ->
    [one] 1 entry before any training doesn’t count.
   *[other] { $count } entries before any training don’t count.
}
programme-name = What you do
programme-builds-on = Builds on
programme-builds-none = Nothing
programme-earned = What you log decides how far it’s come.
done-measure-changed = Habit changed: { $name }
done-measure-deleted = Habit deleted: { $name }

change-talking = How you talk with customers
change-training = Training in it
change-practice = Practice with each customer
change-tools = Tools to beat the usual supplier
change-offers = Active offers
change-motivation = Motivation
change-hint-talking = What you ask first, say and leave out.
change-hint-training = Half an hour a week on one thing.
change-hint-practice = One thing, done with everyone and recorded.
change-hint-tools = A sample or reminder that makes you the easier choice.
change-hint-offers = Who hears of what before they ask.
change-hint-motivation = Why it’s worth it, for those who do it too.

measure-rung-idea = Idea
measure-rung-trained = Trained
measure-rung-practised = Practised
measure-rung-norm = The norm

## If you change, and if not

scenario-lead = Leave it as it is, or change something.
scenario-none-head = Nothing to forecast from yet
scenario-none-text = Add customers. The next three years are estimated from who came and left.
scenario-choose = The change
scenario-fixes = Fix this
scenario-no-fixes = Nothing to fix yet. See
scenario-cadences = Everyone hears from you in time
scenario-percent = Of 100 who’d leave, how many stay
scenario-percent-hint = Your estimate, 0 to 100
scenario-percent-wrong = Enter a whole number from 0 to 100.
scenario-as-is = If nothing changes: { $now } customers now, { $then } in three years.
scenario-says = { $now } customers now. In three years: { $then } if nothing changes, { $changed } with the change.
scenario-says-money = { $now } customers now. In three years: { $then } if nothing changes, { $changed } with the change. It brings { $amount } by then ({ $least } to { $most }).
scenario-table = Customers and revenue by year
scenario-after = After
scenario-months = { $count } months
scenario-customers = Customers, as is
scenario-revenue = Revenue by then
scenario-customers-changed = With the change
scenario-revenue-changed = Revenue with it
scenario-difference = It brings
scenario-between = { $least } to { $most }
scenario-unknown = not known
scenario-axis = Customers
scenario-label-as-is = { $count } as is
scenario-label-changed = { $count } with the change
scenario-rests = Based on
assume-rate = { $departures ->
    [0] Nobody left
    [one] 1 left
   *[other] { $departures } left
} in { $months } customer-months of the last year: { $rate } a month. Half a departure and one month are added, so luck isn’t taken for law.
assume-interval = There’s a { $chance } chance the true rate is { $low } to { $high }. The bands show both.
assume-new = { $joined ->
    [0] No first purchase
    [one] 1 first purchase
   *[other] { $joined } first purchases
} in a year: { $each } new customers a month from here on.
assume-new-set = New customers a month: { $each }, set by you.
assume-new-unknown = No new customers count until you say how many come.
scenario-new = New customers a month
scenario-new-ask = How many come in a month? Your book is too young to tell. Until you say, none count.
scenario-new-counted = Counted from the last twelve months’ first purchases.
scenario-new-set = Set by you.
scenario-new-wrong = Enter a number from 0 to 1,000,000.
scenario-new-keep = Save
scenario-new-count = Use the count
assume-value = A customer brings about { $amount } a year{ $others ->
    [0] , based on all { $of }.
   *[other] : { $known } of { $of } by their own figures, the rest by the middle one, a guess.
}
assume-value-unknown = No revenue: nobody’s worth is known. Log purchases, or set a worth a year.
assume-short = Based on only { $days } days: a rough guess.
assume-risk = Average risk goes from { $now } to { $after }, for { $touched } customers. The rate becomes { $ratio } of what it was.
assume-fix = { $what }, alone: { $less } fewer leave; { $touched } affected.
assume-cadences = Everyone hears from you in time, alone: { $less } fewer leave; { $touched } affected.
assume-percent = Your estimate, alone: { $less } fewer leave.
assume-idle = { $count ->
    [one] 1 choice affects nobody known and adds nothing.
   *[other] { $count } choices affect nobody known and add nothing.
}
assume-else = All else stays the same. It’s a forecast, not a promise.

## Four-week review

review-lead = { $from } to { $to }
review-next = Do this next
review-kept = What you kept
review-kept-none = Nothing recorded in these four weeks.
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
review-offers-pushed = Offers, your idea
review-offers-accepted = Offers accepted
review-left = Left
review-returned = Came back
review-paid = Purchases: { $amount }.
review-fading = Who’s fading
review-fading-none = Nobody: everyone heard from you in time.
review-fading-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
review-lately = new
review-friction = Friction is { $now } of 100.
review-friction-moved = Friction is { $now } of 100. Four weeks ago it was { $before }.
review-friction-early = Too early to say how hard buying is.
review-friction-none = Not known yet how hard buying is.
review-fix = Fix first: { $what }.
review-time = Time for existing customers
review-time-share = { $share } of your time went to existing customers. Your target: { $target }.
review-time-none = No time recorded.
review-losses = Lost sales
review-losses-none = None recorded.
review-measures-none = No habits yet.
review-measures-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
review-faded = fading

next-fix = Fix what pays first: { $what }.
next-offer = asked for { $item } and never got an offer. Make it.
next-practise = Practise what you trained: { $what }.
next-train = Train the team: { $what }.
next-nothing = Nothing to do. Say hello to someone.
