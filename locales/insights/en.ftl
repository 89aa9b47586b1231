### What Insights says, in English: fetched with the page that draws it. The voice is that of `../en.ftl`.

## Insights
insights-empty-head = Nothing to tell yet
insights-empty-text = Here your book tells how long customers stay, who buys again, who grows loyal, why they leave, and how well their risk foretold it. It begins with customers and what they buy; a list of purchases is the quickest way in.
insights-quiet = The last purchase written down was on { $day }. Seen from today nobody buys any more; seen from that day your book tells more.
insights-quiet-look = Look back to that day
insights-reading = Reading your book …
insights-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
insights-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
  }
insights-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
  }
insights-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
insights-between = { $low } to { $high }
insights-offered = Your book is large: this may take a while. The page stays open to you meanwhile.
insights-stopped = You called this off.
insights-start = Work it out
insights-table = { $of }: the same as a table

curve-axis = Share still with you
curve-read = Read the curve: { $of }
curve-reading = After { $time }: { $share }
curve-reading-between = After { $time }: { $share }, with 95% certainty between { $low } and { $high }

stay-head = How long customers stay
stay-nobody = Nobody has bought by this day. The curve begins with the first purchase.
stay-today = { $count ->
    [one] Your one customer came on this very day, so there is no time to look back on yet.
   *[other] All { $count } customers came on this very day, so there is no time to look back on yet.
  }
stay-all = { $count ->
    [one] Your one customer has not left, as far as is written down, in the { $time } you can look back on.
   *[other] None of your { $count } customers has left, as far as is written down, in the { $time } you can look back on.
  } Write it down when somebody leaves, and why: only then can this curve fall, and teach you something.
stay-says = After { $time }, about { $share } of 100 customers are still with you; with 95% certainty between { $low } and { $high }.
stay-half = Half of them leave within { $time }.
stay-half-not = Fewer than half have left within the { $time } you can look back on.
stay-rests = This rests on { $count ->
    [one] one customer, who
   *[other] { $count } customers, of whom { $left }
  } left. Those still here count for as long as they have been.
stay-after = After
stay-known = Seen so long
stay-left = Left then
stay-still = Still with you
stay-between = 95% sure between

ahead-head = How many will still be here
ahead-says = Of 100 customers who come today, about { $one } are still with you after a year and { $three } after three, if they leave as those before them did.
ahead-pace = In their first month { $first } leave, in the thirty-sixth { $later } of those who are left: who has stayed long, stays on.
ahead-rests = { $count ->
    [one] This rests on what one month of being a customer tells; take it as a guess.
   *[other] This rests on what { $count } months of being a customer tell. The farther ahead, the more it is a guess.
  }
ahead-young = Nobody has been a customer for a whole month yet. Come back then.
ahead-nobody-leaves = Nobody has left in a month that is over, as far as is written down, so there is no pace of leaving to carry on.
ahead-nobody-stays = Everybody left in their first month, so nothing can be said of those who stay longer.
ahead-bound = All customers seem to leave at one pace, so that pace is carried on.
ahead-month = Month
ahead-leave = Leave in it

buying-head = Who buys again
buying-nobody = Nobody has bought by this day.
buying-one-day = { $count ->
    [one] One customer bought, on one day. Nothing can be said of buying again.
   *[other] { $count } customers bought, all on one day. Nothing can be said of buying again.
  }
buying-counts = { $customers ->
    [one] One customer bought
   *[other] { $customers } customers bought
  } within { $time }, { $repeaters ->
    [0] none of them on a second day
    [one] one of them on a second day
   *[other] { $repeaters } of them on a second day
  }; { $purchases ->
    [one] one purchase in all
   *[other] { $purchases } purchases in all
  }.
buying-too-little = That is too little to foretell anything, so nothing is foretold.
buying-lack-customers = It takes { $needs } customers who bought; you have { $has }.
buying-lack-repeaters = It takes { $needs } customers who bought on a second day; you have { $has }.
buying-lack-days = It takes purchases over { $needs }, three times the usual gap between two; yours lie within { $has }.
buying-working = Learning from your purchases
buying-no-time = All first bought on this very day, so no time has passed to learn from.
buying-nobody-repeats = Nobody ever bought on a second day, so nothing can be said of who will.
buying-nobody-drops-out = Nobody ever stops buying, as far as your purchases tell, so nobody is expected to.
buying-limit = Your customers are much alike, so the model treats them as alike where it cannot tell them apart.
buying-bound = Your customers buy too much alike for the model to tell them apart.
buying-lost = The model could not be fitted to your purchases.
buying-rhythm-instead = Go by the rhythm instead: each customer’s page tells how long they have been silent by it.
buying-indicative = What follows is indicative: there are too few customers to be sure.
buying-total = In the next { $time }, expect about { $purchases } purchases from about { $returns } of the { $customers } who bought and have not left.
buying-bounds = With 95% certainty it is between { $low } and { $high } purchases.
buying-no-bounds = How far off that may be cannot be said: your purchases tell too little.
buying-brings = They would bring about { $amount }.
buying-spend = { $count ->
    [one] A purchase brings about { $amount }, by what { $count } customer spent after the first time.
   *[other] A purchase brings about { $amount }, by what { $count } customers spent after the first time.
  }
buying-spend-few = What a purchase brings cannot be said: fewer than two customers have an amount written down after their first purchase.
buying-spend-no-mean = What a purchase brings cannot be said: a few very large ones outweigh all others.
buying-spend-alike = What a purchase brings cannot be told by customer: the amounts are too much alike.
buying-spend-same = Everybody pays the same: about { $amount } a purchase.
buying-not-each = There is too little to say it of each customer.
buying-what = What
buying-expected = Expected
buying-unknown = –
buying-returning = Customers who buy again
buying-purchases = Purchases
buying-within = Purchases, 95% sure
buying-amount = They bring
buying-spread = How likely your customers buy again within { $time }
buying-chance = Chance
buying-how-many = Customers
buying-first = Most likely to buy again within { $time }
buying-last = Least likely to buy again within { $time }
buying-customer = Customer
buying-again = Buys again

contest-head = Model or rule of thumb
contest-too-little = Once there are purchases enough, the model is tried here on your own log before you rely on it.
contest-later = The model is tried on your own log once it has learned from it.
contest-half-thin = To try the model, half of your purchases are hidden from it, and the other half is too little to learn from.
contest-no-model = The first half of your purchases gave no model, so the rule of thumb stands alone.
contest-how = All purchases after { $day } were hidden. From those before, { $risk ->
    [yes] the risk, the model and the rule of thumb
   *[no] the model and the rule of thumb
} each said which of { $count } customers would buy again in the { $time } that followed.
contest-model-won = The model won: what it said was { $model } off, what the rule of thumb said { $rhythm }; 0 is best, 1 worst.
contest-rhythm-won = The rule of thumb won: what it said was { $rhythm } off, what the model said { $model }; 0 is best, 1 worst. Go by each customer’s rhythm first.
contest-won = { $winner ->
    [model] The model won: what it said was { $model } off, what the risk said { $risk }, what the rule of thumb said { $rhythm }; 0 is best, 1 worst.
    [rhythm] The rule of thumb won: what it said was { $rhythm } off, what the risk said { $risk }, what the model said { $model }; 0 is best, 1 worst. Go by each customer’s rhythm first.
   *[risk] The risk won: what it said was { $risk } off, what the model said { $model }, what the rule of thumb said { $rhythm }; 0 is best, 1 worst.
}
contest-clear = So far apart they would seldom be by chance.
contest-close = It is so close that chance may have decided.
contest-nobody = To say of everybody that they do not come back would have been right about { $share }: read no single customer’s chance as a promise.
contest-risk = The risk
contest-model = The model
contest-rhythm = The rule of thumb
contest-plain = Nobody comes back
contest-what = What
contest-happened = What happened
contest-right = Right about who buys again
contest-said = Said to buy again
contest-hits = Of those, did
contest-purchases = Purchases foretold
contest-brier = How far off, 0 is best
contest-with-rhythm = The rule of thumb: whoever bought on three days has a rhythm, and is expected back until silent for three times their usual gap. { $count ->
    [0] Nobody had a rhythm.
    [one] One of them had a rhythm.
   *[other] { $count } of them had a rhythm.
  }

rungs-head = The ladder of loyalty
rungs-working = Looking at the ladder month by month
rungs-nobody = Nobody was in your book by this day.
rungs-says = Within the last twelve months { $climbed ->
    [0] nobody climbed
    [one] one step up was made
   *[other] { $climbed } steps up were made
  }, and { $slipped ->
    [0] nobody slipped
    [one] one step down
   *[other] { $slipped } steps down
  }.
rungs-came = { $came ->
    [0] Nobody
    [one] One
   *[other] { $came }
  } came into your book, { $left ->
    [0] nobody
   *[other] { $left }
  } left, { $returned ->
    [0] nobody
   *[other] { $returned }
  } came back.
rungs-what = A regular has bought on three days and trusts you; the loyal stay so for half a year; an advocate has brought somebody who bought.
rungs-now = Now, and twelve months before
rungs-count = { $now } ({ $before })
rungs-day = Day
rungs-climbed = Climbed
rungs-slipped = Slipped
rungs-left = Left
rungs-returned = Came back
rungs-new = New

left-head = Why they left
left-nobody = Nobody has left, as far as is written down. When somebody does, write down what they said and what lay underneath: the two are seldom the same.
left-unknown = { $count ->
    [one] One customer left, and what lay underneath is not written down. Ask: most who leave are glad to say.
   *[other] { $count } departures are written down, and of none what lay underneath. Ask: most who leave are glad to say.
  }
left-says = { $count ->
    [one] One departure is written down
   *[other] { $count } departures are written down
  }: { $stated } with what the customer said, { $known } with what lay underneath. The reason given is seldom the whole one; mend what lies underneath.
left-not-written = Not written down
left-root = The reason underneath
left-count = How often
left-said = What they said
left-quote = “{ $said }”

insights-time-head = Time for those who bought
time-none = No minutes are written down for the last twelve weeks. Log how long a visit or call took, and this tells how much of your time goes to those who already bought. The aim is { $target }.
time-says = In the last four weeks { $share } of your time went to people who already bought. The aim is { $target }.
time-not-lately = No minutes are written down for the last four weeks. The aim is { $target }.
time-target = the aim, { $target }
time-week = Week from
time-share = Share
time-share-existing = For those who bought
time-all = In all
time-no-minutes = no minutes

tree-head = Who brought whom
tree-none = Nobody in your book was brought by somebody else, as far as is written down. Ask new customers who sent them, and name them in their details.
tree-says = { $people ->
    [one] One person came
   *[other] { $people } people came
  } through somebody in your book; { $customers ->
    [0] none of them is a customer now
    [one] one of them is a customer now
   *[other] { $customers } of them are customers now
  }.
tree-worth = Those customers bring about { $amount } a year.
tree-rest = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
  }
tree-left = has left
tree-not-bought = has not bought yet
tree-own = brings { $amount } a year
tree-own-unknown = what they bring is not known
tree-brought = { $count ->
    [one] brought one person
   *[other] brought { $count } people
  }
tree-brought-worth = { $count ->
    [one] brought one person, worth { $amount } a year
   *[other] brought { $count } people, worth { $amount } a year
  }

hindsight-head = Was the risk right?
hindsight-working = Telling every past month’s risks again
hindsight-what = At the end of every past month each customer had a risk of leaving. Here it is held against who did leave within the { $days } days after.
hindsight-none = No month’s end lies { $days } days back on which you had customers. Come back later.
hindsight-few = { $count ->
    [0] Nobody left in that time, as far as is written down. That proves nothing.
    [one] Only one left in that time. Fewer than five departures prove nothing yet.
   *[other] Only { $count } left in that time. Fewer than five departures prove nothing yet.
  }
hindsight-auc = Of one who left and one who stayed, the risk was higher for the one who left in { $share } of 100 pairs. Blind guessing gets 50.
hindsight-brier = On average it was off by { $brier }, where 0 is perfect; giving everybody the same chance would be off by { $share }.
hindsight-shows = How many left within { $days } days, by the risk they had
hindsight-band = Risk { $band }
hindsight-left-of = { $left } of { $count }
hindsight-month = Month
hindsight-all = All
hindsight-left-in = { $band }, left
hindsight-stayed-in = { $band }, stayed

insights-probably = Probably gone

calib-head = What the risk said, and what came
calib-later = This is worked out together with “Was the risk right?”.
calib-none = No month’s end with customers lies as far back as the risk looks ahead. Come back later.
calib-what = At every past month’s end each customer had a risk. Here it is held against who didn’t buy again in the time it spoke of. Everybody counts once for each month.
calib-says = On average the risk said { $said } of 100. Of { $count ->
    [one] one case
   *[other] { $count } cases
}, { $left } of 100 didn’t come back.
calib-rank = Of one who didn’t come back and one who did, the risk was higher for the first in { $risk } of 100 pairs. The plain number of days since the last purchase got { $days } right; blind guessing gets 50.
calib-worse = On your own past the risk does worse than simply counting the days since the last purchase. Go by the days.
calib-blind = None of them does better than blind guessing here: there is too little to go by yet.
calib-few = It takes { $count } who came back and { $count } who didn’t before this proves anything.
calib-picture = Each dot is a tenth of what was said, as large as it has cases. On the line, what was said is what came.
calib-axis-left = didn’t come back, of 100
calib-axis-said = the risk said, of 100
calib-band = Risk
calib-customers = Cases
calib-mean = Said on average
calib-left = Didn’t come back
calib-share = Of 100
calib-all = All
calib-contest = Which ranks best
calib-won = { $winner ->
    [risk] The risk ranks best
    [recency] The days since the last purchase rank best
   *[model] The buying model ranks best
}: all were held against the same { $count ->
    [one] customer
   *[other] { $count } customers
} as they stood on { $day }.
calib-worse-then = There the risk does worse than simply counting the days since the last purchase.
calib-by-risk = The risk
calib-by-days = Days since the last purchase
calib-by-model = The buying model
calib-contest-note = Pairs of 100 put in the right order. Blind guessing gets 50.
calib-no-model = There was too little by then for a buying model.
