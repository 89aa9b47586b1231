### What Insights says, in English: fetched with the page that draws it. The voice is that of `../en.ftl`.

## Insights
insights-empty-head = Nothing to show yet
insights-empty-text = Import your purchases to see how long customers stay, who buys again and why they leave.
insights-quiet = Your last purchase was on { $day }, so there’s little to see today.
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
insights-offered = Your book is large: this may take a while.
insights-stopped = Stopped.
insights-start = Calculate
insights-table = { $of }: show as table

curve-axis = Still with you
curve-read = Read the curve: { $of }
curve-reading = After { $time }: { $share }
curve-reading-between = After { $time }: { $share }, 95% sure between { $low } and { $high }

stay-head = How long customers stay
stay-nobody = Nobody has bought yet.
stay-today = { $count ->
    [one] Your one customer came on this day. Check back later.
   *[other] All { $count } customers came on this day. Check back later.
  }
stay-all = { $count ->
    [one] Your one customer hasn’t left in { $time }, as far as you’ve logged.
   *[other] None of your { $count } customers has left in { $time }, as far as you’ve logged.
  } When someone leaves, log why.
stay-says = After { $time }, about { $share } of 100 are still with you (95% sure: { $low } to { $high }).
stay-half = Half leave within { $time }.
stay-half-not = Fewer than half left within { $time }.
stay-rests = Based on { $count ->
    [one] 1 customer, who
   *[other] { $count } customers, of whom { $left }
  } left. The others count up to now.
stay-after = After
stay-known = Seen that long
stay-left = Left then
stay-still = Still with you
stay-between = 95% sure

ahead-head = How many will stay
ahead-says = Of 100 new customers, about { $one } stay a year and { $three } stay three.
ahead-pace = { $first } leave in month one, { $later } of the rest in month 36.
ahead-rests = { $count ->
    [one] Based on only 1 month: a guess.
   *[other] Based on { $count } months. The further ahead, the less sure.
  }
ahead-young = Nobody has been a customer for a month yet.
ahead-nobody-leaves = No one has left in a full month, so there’s no forecast.
ahead-nobody-stays = Everyone left in their first month, so there’s no forecast.
ahead-bound = Everyone seems to leave at one pace, so the forecast assumes it.
ahead-month = Month
ahead-leave = Leave in it

buying-head = Who buys again
buying-nobody = Nobody has bought yet.
buying-one-day = { $count ->
    [one] 1 customer bought, on one day: too early to say.
   *[other] { $count } customers bought, all on one day: too early to say.
  }
buying-counts = { $customers ->
    [one] 1 customer bought
   *[other] { $customers } customers bought
  } within { $time }, { $repeaters ->
    [0] none on a second day
    [one] 1 on a second day
   *[other] { $repeaters } on a second day
  }; { $purchases ->
    [one] 1 purchase in all
   *[other] { $purchases } purchases in all
  }.
buying-too-little = That’s too little for a forecast.
buying-lack-customers = It needs { $needs } customers who bought; you have { $has }.
buying-lack-repeaters = It needs { $needs } who bought on a second day; you have { $has }.
buying-lack-days = It needs purchases over { $needs } (three usual gaps); yours span { $has }.
buying-working = Learning from your purchases
buying-no-time = Everyone first bought on this day: too early to say.
buying-nobody-repeats = Nobody bought on a second day: too early to say.
buying-nobody-drops-out = Nobody seems to stop buying, so the forecast assumes nobody will.
buying-limit = Your customers are alike, and the model treats them so.
buying-bound = Your customers are too alike for the model.
buying-lost = The model didn’t fit your purchases.
buying-rhythm-instead = Go by the usual gap on each customer’s page.
buying-indicative = Too few customers to be sure: a first guess.
buying-total = In the next { $time }, expect about { $purchases } purchases from { $returns } of { $customers } customers.
buying-bounds = 95% sure: { $low } to { $high } purchases.
buying-no-bounds = There’s too little to say how far off.
buying-brings = Worth about { $amount }.
buying-spend = { $count ->
    [one] About { $amount } a purchase, from { $count } repeat customer.
   *[other] About { $amount } a purchase, from { $count } repeat customers.
  }
buying-spend-few = No amounts: it takes two customers with repeat purchases that have one.
buying-spend-no-mean = No average: a few large purchases outweigh the rest.
buying-spend-alike = No amount by customer: they’re too alike.
buying-spend-same = Everyone pays about { $amount } a purchase.
buying-not-each = Too little to say for each customer.
buying-what = What
buying-expected = Expected
buying-unknown = –
buying-returning = Buying again
buying-purchases = Purchases
buying-within = Purchases, 95% sure
buying-amount = Worth
buying-spread = How likely your customers are to buy again within { $time }
buying-chance = Chance
buying-how-many = Customers
buying-first = Most likely to buy again within { $time }
buying-last = Least likely to buy again within { $time }
buying-customer = Customer
buying-again = Buys again

contest-head = Model or rule of thumb
contest-too-little = With enough purchases, the model is tested here on your past.
contest-later = The model is tested once it has learned.
contest-half-thin = Half your purchases are hidden for the test, and the rest are too few.
contest-no-model = Half your purchases gave no model; the rule of thumb stands alone.
contest-how = Purchases after { $day } were hidden. { $risk ->
    [yes] The risk, the model and the rule of thumb
   *[no] The model and the rule of thumb
} then said which of { $count } customers would buy again in { $time }.
contest-model-won = The model won: { $model } off, the rule of thumb { $rhythm }. 0 is best.
contest-rhythm-won = The rule of thumb won: { $rhythm } off, the model { $model }. 0 is best. Go by the usual gap first.
contest-won = { $winner ->
    [model] The model won: { $model } off, the risk { $risk }, the rule of thumb { $rhythm }. 0 is best.
    [rhythm] The rule of thumb won: { $rhythm } off, the risk { $risk }, the model { $model }. 0 is best. Go by the usual gap first.
   *[risk] The risk won: { $risk } off, the model { $model }, the rule of thumb { $rhythm }. 0 is best.
}
contest-clear = A gap this wide is seldom chance.
contest-close = So close, it may be chance.
contest-nobody = “Nobody comes back” would be right about { $share }, so no single chance is a promise.
contest-risk = The risk
contest-model = The model
contest-rhythm = The rule of thumb
contest-plain = Nobody comes back
contest-what = What
contest-happened = Actual
contest-right = Right about who buys again
contest-said = Predicted to buy again
contest-hits = Of those, did
contest-purchases = Purchases forecast
contest-brier = How far off, 0 is best
contest-with-rhythm = Rule of thumb: three purchase days make a usual gap, three silent gaps mean gone. { $count ->
    [0] Nobody had one.
    [one] 1 of them had one.
   *[other] { $count } of them had one.
  }

rungs-head = Loyalty
rungs-working = Checking loyalty month by month
rungs-nobody = Nobody was in your book yet.
rungs-says = In 12 months: { $climbed ->
    [0] nobody climbed
    [one] 1 step up
   *[other] { $climbed } steps up
  }, { $slipped ->
    [0] nobody slipped
    [one] 1 step down
   *[other] { $slipped } steps down
  }.
rungs-came = { $came ->
    [0] Nobody
    [one] 1
   *[other] { $came }
  } joined, { $left ->
    [0] nobody
   *[other] { $left }
  } left, { $returned ->
    [0] nobody
   *[other] { $returned }
  } came back.
rungs-what = Regulars bought on three days and trust you. Loyal ones stay so for half a year. Advocates sent you a buyer.
rungs-now = Now and 12 months ago
rungs-count = { $now } ({ $before })
rungs-day = Day
rungs-climbed = Climbed
rungs-slipped = Slipped
rungs-left = Left
rungs-returned = Came back
rungs-new = New

left-head = Why they left
left-nobody = Nobody has left, as far as you’ve logged. When someone does, log why.
left-unknown = { $count ->
    [one] 1 customer left, real reason unknown. Ask.
   *[other] { $count } customers left, real reasons unknown. Ask.
  }
left-says = { $count ->
    [one] 1 departure
   *[other] { $count } departures
  }: { $stated } with the reason they gave, { $known } with the real reason. Fix the real one.
left-not-written = Not recorded
left-root = Real reason
left-count = How often
left-said = Reason they gave
left-quote = “{ $said }”

insights-time-head = Time for existing customers
time-none = No minutes logged in 12 weeks. Log how long visits and calls take. Your goal: { $target }.
time-says = In four weeks, { $share } of your time went to existing customers. Your goal: { $target }.
time-not-lately = No minutes logged in four weeks. Your goal: { $target }.
time-target = goal, { $target }
time-week = Week from
time-share = Share
time-share-existing = For existing customers
time-all = Total
time-no-minutes = no minutes

tree-head = Who referred whom
tree-none = No referrals yet. Ask new customers who sent them.
tree-says = { $people ->
    [one] 1 person came
   *[other] { $people } people came
  } by referral; { $customers ->
    [0] none is a customer now
    [one] 1 is a customer now
   *[other] { $customers } are customers now
  }.
tree-worth = They’re worth about { $amount } a year.
tree-rest = { $count ->
    [one] 1 more not shown.
   *[other] { $count } more not shown.
  }
tree-left = has left
tree-not-bought = hasn’t bought yet
tree-own = worth { $amount } a year
tree-own-unknown = worth unknown
tree-brought = { $count ->
    [one] referred 1 person
   *[other] referred { $count } people
  }
tree-brought-worth = { $count ->
    [one] referred 1 person, worth { $amount } a year
   *[other] referred { $count } people, worth { $amount } a year
  }

hindsight-head = Was the risk right?
hindsight-working = Checking each past month’s risks
hindsight-what = Each month’s risk of leaving, against who left in the next { $days } days.
hindsight-none = You need customers from { $days } days ago. Come back later.
hindsight-few = { $count ->
    [0] Nobody is recorded as leaving then.
    [one] Only 1 left.
   *[other] Only { $count } left.
  } Under five proves nothing.
hindsight-auc = Of a leaver and a stayer, the leaver had the higher risk in { $share } of 100 pairs. Guessing gets 50.
hindsight-brier = Average error: { $brier }; 0 is perfect. The same chance for everyone gets { $share }.
hindsight-shows = Who left within { $days } days, by risk
hindsight-band = Risk { $band }
hindsight-left-of = { $left } of { $count }
hindsight-month = Month
hindsight-all = All
hindsight-left-in = { $band }, left
hindsight-stayed-in = { $band }, stayed

insights-probably = Probably gone

calib-head = The risk, and what happened
calib-later = Runs together with “Was the risk right?”.
calib-none = No month is far enough back yet.
calib-what = Each month’s risk, against who didn’t buy again. Everyone counts once a month.
calib-says = The risk said { $said } of 100 on average. Of { $count ->
    [one] 1 case
   *[other] { $count } cases
}, { $left } of 100 didn’t come back.
calib-rank = Of one who came back and one who didn’t, the risk ranked { $risk } of 100 pairs right. Days since the last purchase ranked { $days }; guessing gets 50.
calib-worse = Days since the last purchase do better than the risk here. Go by them.
calib-blind = None beats guessing: there’s too little to go by.
calib-few = It takes { $count } who came back and { $count } who didn’t to prove anything.
calib-picture = Each dot is a risk band, sized by its cases. On the line, the risk was right.
calib-axis-left = didn’t come back, of 100
calib-axis-said = predicted risk, of 100
calib-band = Risk
calib-customers = Cases
calib-mean = Average risk
calib-left = Didn’t come back
calib-share = Of 100
calib-all = All
calib-contest = Which ranks best
calib-won = { $winner ->
    [risk] The risk ranks best
    [recency] Days since the last purchase rank best
   *[model] The buying model ranks best
}, for { $count ->
    [one] 1 customer
   *[other] { $count } customers
} on { $day }.
calib-worse-then = The days do better than the risk.
calib-by-risk = The risk
calib-by-days = Days since the last purchase
calib-by-model = The buying model
calib-contest-note = Pairs of 100 ranked right. Guessing gets 50.
calib-no-model = Too little by then for a buying model.

cohort-head = Who comes back
cohort-says = { $share } of 100 new customers bought again in the next { $period ->
    [month] month
    [quarter] quarter
   *[year] year
  }.
cohort-how = Each row: customers who first bought in one { $period ->
    [month] month
    [quarter] quarter
   *[year] year
  }. Columns: how many bought in each one after it.
cohort-young = Come back when your first { $period ->
    [month] month
    [quarter] quarter
   *[year] year
  } of sales and the next are over.
cohort-quarter = Q{ $quarter } { $year }
cohort-came = First bought
cohort-customers = Customers
cohort-later = { $period ->
    [month] Months later
    [quarter] Quarters later
   *[year] Years later
  }

rfm-head = How often, how recently
rfm-nobody = Nobody has bought yet.
rfm-quiet = { $count ->
    [0] None of your frequent buyers has gone quiet.
    [one] 1 frequent buyer has gone quiet.
   *[other] { $count } frequent buyers have gone quiet.
  }
rfm-best = { $count ->
    [0] Nobody is in the top group for both.
    [one] 1 customer is in the top group for both.
   *[other] { $count } customers are in the top group for both.
  }
rfm-how = Click a number to see these customers.
rfm-last = Last bought
rfm-often = How often they bought
rfm-times = { $count ->
    [one] Once
   *[other] { $count } times
  }
rfm-times-between = { $low }–{ $high } times
rfm-ago = { $count ->
    [0] Today
    [one] 1 day ago
   *[other] { $count } days ago
  }
rfm-ago-between = { $low }–{ $high } days ago
rfm-group = { $ago } · { $times }
rfm-cell = { $count ->
    [one] Show 1 customer: { $group }
   *[other] Show { $count } customers: { $group }
  }
