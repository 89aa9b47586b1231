### How it is scored, in English: fetched with the page that tells it. The voice is that of `../en.ftl`.
### Numbers of the method come in by the name of their constant: no number is written here that stands in the code.
### Texts of several lines are lists: one thing a line. In formulas ^(…) is raised and _(…) lowered.

## The page
method-lead = What each figure means, worked out with your own numbers.
method-contents = Topics
method-all = All topics
method-search = Search topics
method-found = { $count ->
    [0] No topic found
    [one] 1 topic
   *[other] { $count } topics
}
method-who = Example for
method-way-high = higher is better
method-way-low = lower is better
method-numbers-of = Numbers: { $topic }
method-head-number = Number
method-head-value = Value
method-head-source = Source
method-own = ours
method-own-settings = Yours to change
method-usual = usually { $value }
method-sources = Research
method-example = For { $name }
method-example-book = In your book
method-example-none = Nothing recorded for { $name } yet.
method-example-none-book = Nothing recorded yet.
method-example-nobody = Add a customer to see a worked example.
method-keep = Save
method-reset = Reset to usual

## What other numbers would change, before they are kept
method-effect-working = Trying it on your book …
method-effect-none = Nobody’s risk would change.
method-effect-bands = { $count ->
    [0] Nobody would change risk band.
    [one] 1 of { $of } would change risk band ({ $up } up, { $down } down).
   *[other] { $count } of { $of } would change risk band ({ $up } up, { $down } down).
}
method-effect-due = { $after ->
    [one] 1 contact would be due (now { $before }).
   *[other] { $after } contacts would be due (now { $before }).
}
method-effect-most = Biggest changes
method-effect-moved = { $before } → { $after }, { $band }
method-effect-moved-band = { $before } → { $after }, { $from } → { $band }
method-effect-overall = Your friction would be { $after } (now { $before }).
method-effect-worth = The top fix would be worth about { $value } a month (a guess).
method-effect-worth-moved = The top fix would be worth about { $after } a month, now { $before } (guesses).
method-effect-worth-unknown = To price a fix, enter monthly buyers and an average order.
method-effect-growth = In { $months } months: about { $after } customers (now { $before }).
method-effect-revenue = Revenue by then: about { $after } (now { $before }).
method-effect-share-met = { $share } of your time went to them, which meets { $target }.
method-effect-share-short = { $share } of your time went to them, short of { $target }.
method-effect-share-unknown = No minutes recorded, so nothing changes yet.

## Units
method-unit-days = { $number ->
    [one] { $value } day
   *[other] { $value } days
}
method-unit-minutes = { $number ->
    [one] { $value } minute
   *[other] { $value } minutes
}
method-unit-weeks = { $number ->
    [one] { $value } week
   *[other] { $value } weeks
}
method-unit-months = { $number ->
    [one] { $value } month
   *[other] { $value } months
}
method-unit-share = { $value } of 1
method-unit-times = × { $value }
method-unit-plain = { $value }

## What was published
method-cite-burt = Burt 2001
method-cite-roberts = Roberts & Dunbar 2011
method-cite-de-matos = de Matos et al. 2007
method-cite-maxham = Maxham & Netemeyer 2002
method-cite-slovic = Slovic 1993
method-cite-wubben = Wübben & Wangenheim 2008
method-cite-maister = Maister 1985
method-cite-mckinsey = McKinsey
method-cite-kaplan-meier = Kaplan & Meier 1958
method-cite-sbg = Fader & Hardie 2007
method-cite-bgnbd = Fader, Hardie & Lee 2005
method-cite-mbgnbd = Batislam, Denizel & Filiztekin 2007
method-cite-gamma-gamma = Fader, Hardie & Lee 2005
method-cite-brier = Brier 1950
method-source-burt = Burt 2001: nine in ten ties between groups end within a year.
method-source-roberts = Roberts & Dunbar 2011: contact and shared activities keep ties alive.
method-source-de-matos = de Matos et al. 2007: a good recovery lifts satisfaction, not repurchase.
method-source-maxham = Maxham & Netemeyer 2002: after two failures nothing helps; similar or close ones recover worse.
method-source-slovic = Slovic 1993: trust falls faster than it grows.
method-source-wubben = Wübben & Wangenheim 2008: a simple rule of days away does at least as well as the models.
method-source-maister = Maister 1985: unexplained waits feel longer.
method-source-mckinsey = McKinsey on customer journeys: small frictions compound over the steps.
method-source-kaplan-meier = Kaplan & Meier 1958, with Greenwood’s bounds: how many stay, even if not all were watched to the end.
method-source-sbg = Fader & Hardie 2007: shifted-beta-geometric, how many stay.
method-source-bgnbd = Fader, Hardie & Lee 2005: BG/NBD, who buys again.
method-source-mbgnbd = Batislam, Denizel & Filiztekin 2007: MBG/NBD, where some leave after one purchase.
method-source-gamma-gamma = Fader, Hardie & Lee 2005: Gamma–Gamma, what a purchase brings.
method-source-brier = Brier 1950: mean squared gap between forecast and outcome.

## What holds for every score
method-basics = Rules for every score
method-basics-what = Kept counts only what you recorded, and says how much that is.
method-basics-how =
    A score sees only what had happened by its day.
    Lower is better for risk and friction, higher for the rest.
    Scores run from zero to one inside, to a hundred on screen.
    What isn’t recorded never counts, either way. Trust and feeling heard start at { $PRIOR }.
    Coverage is how much a score is based on: { $COVERAGE_HALF } facts make it half sure.
    Older facts count less: their weight keeps halving, at each score’s own pace.
    Memberships, tags and notes never count.
    Numbers marked “ours” are our choice; others name their source.
    Method version { $METHOD_VERSION }. Same book, same day: same scores on every device.
method-basics-formula =
    weight of a fact = 2^(−age / half-life)
    coverage = facts / (facts + { $COVERAGE_HALF })

## Warmth
method-warmth = Warmth
method-warmth-what = What’s left of your last contacts. It keeps halving; each contact restores part.
method-warmth-how =
    Days to halve: their own days between visits, else their tier’s or the prospects’ ({ $HALF_LIFE_MIN } to { $HALF_LIFE_MAX }).
    A visit or meeting restores { $CHARGE_IN_PERSON }, video { $CHARGE_VIDEO }, a purchase { $CHARGE_PURCHASE }, a call, letter or event { $CHARGE_VOICE }, a message { $CHARGE_MESSAGE }.
    A wish, promise, offer, referral, survey, return or complaint: { $CHARGE_TALK }, once a day.
    Thanks restore { $CHARGE_THANKS } of the rest. Unanswered, your contact counts { $UNANSWERED }.
    Warm from { $WARM }, cooling from { $COOLING }, cold below.
    The next contact is due on the last day at { $WARM } or more. So a visit lasts its full days, any contact at least { $DUE_LEAST } of them. With none yet, it’s due since you added them.
method-warmth-formula =
    warmth today = warmth after the last contact × 2^(−days since / half-life)
    after a contact = before + restored × (1 − before)
    with thanks, restored = 1 − (1 − restored) × (1 − { $CHARGE_THANKS })
    overdue = days past the due day / half-life
method-eg-warmth-half = { $days ->
    [one] Warmth for { $name } halves every day.
   *[other] Warmth for { $name } halves every { $days } days.
}
method-eg-warmth-last = { $days ->
    [0] Today’s contact left { $after }.
    [one] Yesterday’s contact ({ $day }) left { $after }.
   *[other] The last contact, { $days } days ago ({ $day }), left { $after }.
}
method-eg-warmth = { $after } × 2^(−{ $days } / { $half }) = { $value }
method-eg-warmth-due = That’s { $band }. Contact due { $day }; overdue { $late } half-lives.

## Harm and recovery
method-harm = Harm and recovery
method-harm-what = What problems did to one customer, less what you put right. Those that happen every time count as friction.
method-harm-how =
    A problem counts by how bad it was, out of { $SEVERITY_MAX }; { $SEVERITY_UNKNOWN } if nobody said.
    Each earlier one within { $REPEAT_DAYS } days adds { $REPEAT_STEP } to the multiplier, up to { $REPEAT_MAX }.
    The same cause in that time, or any within { $CLOSE_DAYS } days, counts { $ALIKE } times.
    Put right in full takes back { $RECOVERED_FULL }, in part { $RECOVERED_PARTIAL }, halved for every { $RECOVERY_HALF_LIFE } days it took.
    At most { $CREDIT_FIRST } of a first problem comes back, { $CREDIT_REPEATED } of a repeat. It’s never a gain.
method-harm-formula =
    harm = severity / { $SEVERITY_MAX } × repetition × { $ALIKE } if alike or close
    recovery = cap × quality × 2^(−days to settle / { $RECOVERY_HALF_LIFE })
    net harm = harm × (1 − recovery)
method-eg-harm-happened = { $repeat ->
    [one] { $name }’s latest problem: { $day }, first in a year.
   *[other] { $name }’s latest problem: { $day }, number { $repeat } in a year.
}
method-eg-harm = harm = { $severity } / { $most } × { $times } × { $alike } = { $harm }
method-eg-harm-settled = { $days ->
    [0] Settled the same day: { $credit } comes back.
    [one] Settled in a day: { $credit } comes back.
   *[other] Settled in { $days } days: { $credit } comes back.
}
method-eg-harm-open = Not settled, so nothing comes back.
method-eg-harm-net = net harm = { $harm } × (1 − { $credit }) = { $net }

## Trust
method-trust = Trust
method-trust-what = How much reason they have to trust you. It moves only by what you do.
method-trust-how =
    A promise kept on time is a success. Late, it’s { $LATE_TOLD } of one if you told them, else { $LATE_UNTOLD }; the rest is failure.
    A broken or overdue promise is a failure. Deliveries count like promises.
    A problem is a failure of { $HARM_WEIGHT } times its net harm. A first one, put right in full at once, is also { $MENDED } of a success.
    Facts halve in weight every { $CONDUCT_HALF_LIFE } days. A failure weighs { $FAILURE_WEIGHT } times a success.
    Misleading caps trust at { $CAP_DECEIVED } for { $DECEIVED_DAYS } days, or { $CAP_RED } once put right in full.
    These cap it at { $CAP_RED }: a complaint open over { $COMPLAINT_DAYS } days, an overdue promise, the same cause twice in { $REPEAT_DAYS } days (for { $REPEATED_CAUSE_DAYS } days).
method-trust-formula =
    trust = (1 + successes) / (2 + successes + { $FAILURE_WEIGHT } × failures)
    when capped, at most the cap
method-eg-trust-pieces = { $count ->
    [one] 1 fact about { $name }, weighed by age: successes { $successes }, failures { $failures }.
   *[other] { $count } facts about { $name }, weighed by age: successes { $successes }, failures { $failures }.
}
method-eg-trust = (1 + { $successes }) / (2 + { $successes } + { $times } × { $failures }) = { $value }
method-eg-trust-red = Capped: { $red }.
method-eg-trust-capped = trust = the lower of this and the cap = { $value }
method-eg-trust-coverage = coverage = { $count } / ({ $count } + { $half }) = { $value }

## Listening
method-listening = Feels heard
method-listening-what = Whether you answered what they want. A good no in time is as good as a yes.
method-listening-how =
    A wish answered within { $ANSWER_DAYS } days counts in full, then halves every { $ANSWER_DAYS } days.
    A wish open after { $ANSWER_DAYS } days is not heard; a newer one says nothing yet.
    An offer they asked for counts in full. Your idea counts { $PUSHED_ACCEPTED } on a yes, nothing on a no. Both weigh { $OFFER_WEIGHT } of a wish.
    Facts halve in weight every { $CONDUCT_HALF_LIFE } days.
method-listening-formula = feels heard = (1 + Σ weight × heard) / (2 + Σ weight)
method-eg-listening-pieces = { $count ->
    [one] 1 wish or offer of { $name }.
   *[other] { $count } wishes and offers of { $name }.
}
method-eg-listening = (1 + { $heard }) / (2 + { $weight }) = { $value }

## Felt friction
method-felt = Felt friction
method-felt-what = How hard one customer found it, by what happened and their answers.
method-felt-how =
    Problems count by net harm; those that happen every time, by how bad they are. They fade by half every { $TROUBLE_HALF_LIFE } days.
    Their latest answers count for { $SURVEY_DAYS } days. The further from the best, the more friction.
    The two join as the mean of their squares. With neither it’s unknown.
method-felt-formula =
    from what happened = 1 − e^(−Σ net harm × 2^(−age / { $TROUBLE_HALF_LIFE }))
    from an answer = ({ $ANSWER_BEST } − answer) / { $ANSWER_SPAN };  from ease = ({ $EFFORT_BEST } − ease) / { $EFFORT_SPAN }
    felt friction = √((what happened^(2) + answers^(2)) / 2)
method-eg-felt-count = { $count ->
    [one] 1 problem of { $name }, halving every { $days } days: { $sum } left.
   *[other] { $count } problems of { $name }, halving every { $days } days: { $sum } left.
}
method-eg-felt-incidents = from what happened = 1 − e^(−{ $sum }) = { $value }
method-eg-felt-survey = Their latest answers give { $value }.
method-eg-felt-both = √(({ $incidents }^(2) + { $survey }^(2)) / 2) = { $value }
method-eg-felt-one = felt friction = { $value }

## Rhythm and silence
method-rhythm = Usual gap and silence
method-rhythm-what = How long someone hasn’t bought, by their own habit.
method-rhythm-how =
    The usual gap is the middle one between { $RHYTHM_DAYS } or more buying days. With fewer it’s unknown.
    Silence starts one gap after a purchase and is full { $SILENCE_GAPS } gaps later.
method-rhythm-formula = silence = (days since the last purchase / usual gap − 1) / { $SILENCE_GAPS }, held between 0 and 1
method-eg-rhythm-usual = { $gap ->
    [one] { $name } bought on { $count } days, usually a day apart.
   *[other] { $name } bought on { $count } days, usually { $gap } days apart.
}
method-eg-rhythm-last = { $days ->
    [0] Last bought today.
    [one] Last bought yesterday ({ $day }).
   *[other] Last bought { $days } days ago ({ $day }).
}
method-eg-rhythm = ({ $days } / { $gap } − 1) / { $gaps }, held between 0 and 1 = { $value }

## Rivals
method-rivals = Competitors
method-rivals-what = Whether a competitor is courting them.
method-rivals-how =
    The latest news halves every { $RIVAL_HALF_LIFE } days, and is gone after { $RIVAL_DAYS }.
method-rivals-formula = competitor = 2^(−days since the latest news / { $RIVAL_HALF_LIFE })
method-eg-rivals-word = Latest news of { $rival }: { $day }.
method-eg-rivals-some = Latest news of a competitor: { $day }.
method-eg-rivals = 2^(−{ $days } / { $half }) = { $value }
method-eg-rivals-none = No competitor recorded for { $name } within { $days } days.

## Value
method-value = Worth a year
method-value-what = What they bring in a year.
method-value-how =
    Your own figure comes first.
    Otherwise it’s what they spent in { $YEAR } days, or so far if newer. From { $STRETCH_DAYS } buying days on it’s scaled to a year, over { $TENURE_MIN } days at least.
    Refunds lower it, never below zero. Prospects have none unless you set it.
    For ranking, an unknown worth counts as the middle one; no money is shown. If none is known, all count { $VALUE_UNKNOWN } and risk alone ranks.
method-value-formula = worth a year = spent so far × { $YEAR } / days since the first purchase
method-eg-value-set = You set { $name } at { $value } a year.
method-eg-value-since = { $days ->
    [0] { $name } first bought today.
    [one] { $name } first bought yesterday.
   *[other] { $name } first bought { $days } days ago.
}
method-eg-value-year = spent in the last { $days } days = { $value }
method-eg-value-so-far = { $name } spent so far = { $value }
method-eg-value-stretched = { $spent } × { $year } / { $days } = { $value } a year

## Risk of leaving
method-risk = Risk of leaving
method-risk-what = The chance they won’t buy again in the time ahead: by how they buy, then how you treat them.
method-risk-how =
    It looks { $HORIZON_GAPS } usual gaps ahead, { $HORIZON_MIN } to { $HORIZON_MAX } days. The usual gap is the middle one of all customers, { $GAP_MIN } to { $GAP_MAX } days; { $GAP_USUAL } with fewer than { $GAPS_NEEDED } gaps.
    It rises with days since buying, by their own gap and the usual one, and falls with repeat purchases. We fitted it on four public purchase logs and forecast each from the other three.
    If they bought before your records begin, { $UNWRITTEN_MIN } to { $UNWRITTEN_MAX } purchases are added.
    Then it’s fitted to your past: { $FIT_WINDOWS } windows before this month, given { $FIT_CASES } cases and { $FIT_EACH } of each outcome. The slope stays near one (about { $FIT_SLOPE_SPREAD } either way), never below zero. Otherwise it’s general experience.
    Each shifts it by up to so much: contact, purchases aside, { $ODDS_IN_TOUCH }; lost trust { $ODDS_DISTRUST }, not feeling heard { $ODDS_UNHEARD }, friction { $ODDS_FRICTION }, a competitor { $ODDS_RIVAL }, coming for the price { $ODDS_PRICE_ONLY }. Trust and feeling heard count below { $HEALTHY }. These strengths are ours: set each from none to three times.
    Points start from a typical customer: bought { $USUAL_RECENCY } of a usual gap ago and { $USUAL_REPEATS } time before, contact { $USUAL_TOUCH }, no friction. A trace of a difference counts as none.
    Low under { $RISK_WATCH }, high from { $RISK_HIGH }, watch between. Capped trust means watch at least.
    Probably gone: from { $GONE_RISK }, after { $GONE_GAPS } of their own gaps. Kept asks; it never assumes.
    Prospects, former customers and those with no purchase or contact have none.
method-risk-formula =
    z_(buy) = { $ODDS_BASE } + { $ODDS_OWN_GAPS } × ln(1 + days since / own gap) { $ODDS_REPEATS } × ln(1 + repeats) + { $ODDS_BOOK_GAPS } × ln(1 + days since / usual gap)
    own gap = (days from first to last purchase + usual gap) / purchase days
    z = q_(0) + q_(1) × z_(buy) + Σ { $RISK_STRENGTH } × log-odds × x
    risk = 1 / (1 + e^(−z))
    points = (log-odds − the typical one’s) × (risk − typical) / (z − z_(typical))
method-strength-in_touch = Strength of contact
method-strength-distrust = Strength of lost trust
method-strength-unheard = Strength of not feeling heard
method-strength-friction = Strength of friction
method-strength-rival = Strength of a competitor
method-strength-price_only = Strength of coming for the price
method-eg-risk-usual = A typical customer of yours: { $value }.
method-eg-risk-quiet = { $days ->
    [0] Bought today: { $points }.
    [one] Bought yesterday (gap { $gap } days): { $points }.
   *[other] Bought { $days } days ago (gap { $gap } days): { $points }.
}
method-eg-risk-habit = Bought { $count } times after the first: { $points }.
method-eg-risk-in-touch = Contact at { $x }: { $points }.
method-eg-risk-distrust = Trust short by { $x }: { $points }.
method-eg-risk-unheard = Not heard by { $x }: { $points }.
method-eg-risk-friction = Felt friction { $x }: { $points }.
method-eg-risk-rival = Competitor { $x }: { $points }.
method-eg-risk-price = Came for the price alone: { $points }.
method-eg-risk-fitted = { $count ->
    [one] Fitted to 1 past case of yours.
   *[other] Fitted to { $count } past cases of yours.
}
method-eg-risk-general = From general experience: too few past cases of yours.
method-eg-risk = { $usual } + { $points } = { $value }, over the next { $days } days
method-eg-rest = (1 − { $x })
method-eg-risk-band = That’s { $band }.
method-eg-risk-band-red = That’s { $band }, because trust is capped.

## Today
method-today = How Today is sorted
method-today-what = By what it saves: Kept tries each action and sees how far risk falls.
method-today-how =
    First what can’t wait: overdue promises, open complaints, wishes open over { $ANSWER_DAYS } days. They go by what they save, then how late.
    Then the rest by what it saves. A due contact: the lightest of message, call and visit that brings warmth to { $WARM }. After { $UNANSWERED_ROW } unanswered in a row, another way. Never within { $CONTACT_REST } days of a contact.
    Answers to newer wishes. Thanks for purchases within { $THANKS_OWED } days, if not thanked for { $THANKS_LAST }. Offers that a wish names and you never made.
    One card each; ties go in this order, then by name. You see { $TODAY_SHOWN }, the rest on request. While customers are due, prospects take { $TODAY_PROSPECTS } at most. They count by warmth, not money.
    Snoozed customers stay away, except for what can’t wait. “Remind me …” lasts { $NOT_NOW } days.
    Beside the cards, among others: promises due within { $PROMISE_AHEAD } days.
    “Coming up” covers { $COMING_DAYS } days. A due contact shows there only if nothing else of theirs does.
    Repeating dates show on the day and { $DATE_KEPT_DAYS } days after, until you’re in touch. A day the month or year lacks falls on the month’s last.
    A promise partly kept counts as two: one kept that day, one still due.
method-today-formula = gain = worth a year × (risk now − risk then)
method-task-be_in_touch = Get in touch
method-task-keep_promise = Keep the overdue promise
method-task-settle_complaint = Settle the complaint
method-task-answer_need = Answer the wish
method-task-say_thanks = Say thanks
method-task-offer = Offer what they asked for
method-eg-today-idea = { $task }: risk { $now } → { $then }
method-eg-today-warms = { $task }: warmth { $now } → { $then }
method-eg-today-nothing = Nothing to do for { $name } today.
method-eg-today-best = Best for { $name }: { $task }.
method-eg-today = { $worth } × ({ $now } − { $then }) = { $value } a year
method-eg-today-risk = { $now } − { $then } = { $value }
method-eg-today-warmth = { $then } − { $now } = { $value }

## Ladder
method-ladder = Loyalty
method-ladder-what = How far someone has come with you, by what happened.
method-ladder-how =
    Stranger: no contact. Acquainted: contact. Buyer: bought.
    Regular: { $REGULAR_DAYS } buying days, trust { $REGULAR_TRUST }, not fully silent. Trust, warmth and days are minimums.
    Loyal: a regular, trust { $LOYAL_TRUST } and not capped, warmth { $LOYAL_WARMTH }, first purchase { $LOYAL_DAYS } days ago.
    Advocate: loyal, and someone they brought has bought. Gone: left.
    Ready for a referral: loyal or advocate, warmth { $WARM }, risk under { $REFERRAL_RISK }, not asked within { $REFERRAL_DAYS } days, last “would recommend”, if any, { $REFERRAL_RECOMMEND }.
method-ladder-formula = stranger → acquainted → buyer → regular → loyal → advocate
method-eg-ladder-days = { $count ->
    [0] { $name } hasn’t bought yet.
    [one] { $name } bought on one day.
   *[other] { $name } bought on { $count } days.
}
method-eg-ladder-first = { $days ->
    [0] First bought today.
    [one] First bought yesterday.
   *[other] First bought { $days } days ago ({ $day }).
}
method-eg-ladder-scores = Trust { $trust }, warmth { $warmth }.
method-eg-ladder-silence = Silence { $silence }.
method-eg-ladder = { $name }: { $rung }

## Time share
method-time = Time for existing customers
method-time-what = How much of your time goes to people who already bought.
method-time-how =
    It counts minutes of the last { $TIME_DAYS } days with people who were customers that day, and time spent marked as theirs. With none it’s unknown.
    The bars show { $TIME_WEEKS } weeks. Set your own target; { $TIME_TARGET } is a fair start.
method-time-formula = share = minutes for existing customers / all minutes, over { $TIME_DAYS } days
method-eg-time = share of the last { $days } days = { $value }
method-eg-time-target = Your target: { $target }.

## Care
method-care = Care after the sale
method-care-what = Checking in on what they bought, for as long as it lasts.
method-care-how =
    Each product has its days to check in. Then check-ins follow their days between visits, to the end of its life.
    Any contact but a purchase counts, from { $CARE_EARLY } days before to { $CARE_LATE } after.
method-care-formula = care = check-ins done / (done + missed)
method-eg-care-next = Next check-in on { $name }: { $day }.
method-eg-care = { $done } / ({ $done } + { $missed }) = { $value }

## Friction
method-friction = Friction
method-friction-what = What makes it hard to buy from you, in five parts.
method-friction-how =
    What people say: answers, halving every { $SURVEY_HALF_LIFE } days, and your self-check, worth { $AUDIT_WEIGHT } fresh answers. In process, ease is one more answer.
    What happened: problems, halving every { $TROUBLE_HALF_LIFE } days, per customer active within { $ACTIVE_DAYS } days.
    What’s measured, for treatment: how well and fast complaints of the last { $MEASURED_DAYS } days were put right, and feeling heard.
    For process: unclear prices, hard payment, no one to ask, bad hours. For hassle: waits, visits, hand-offs, repeated questions, missing things.
    For misleading: purchases over { $QUOTE_SLACK } times the quote, late, or off the terms. For together: uneven steps, promises not kept.
    Complaints are divided by { $GAP_PRIOR } more than there are, promises by { $WORD_PRIOR }.
    Sources join as the mean of squares, by coverage. Below { $EARLY_COVERAGE } coverage it’s too early; you see the range.
    Unknowns are left out. In reasons, nothing left counts as a trace.
    Each part weighs { $DIMENSION_WEIGHT } unless you change it. The whole is at least { $WORST_SHARE } of the worst.
    The trend covers { $TREND_MONTHS } months.
method-friction-formula =
    said = (Σ weight × answers + { $AUDIT_WEIGHT } × self-check) / (Σ weight + { $AUDIT_WEIGHT })
    happened = 1 − e^(−{ $INCIDENT_SLOPE } × problems / active customers)
    part = √(Σ coverage × source^(2) / Σ coverage)
    coverage = 1 − Π(1 − coverage of a source)
    whole = the greater of the weighted mean and { $WORST_SHARE } × the worst
method-eg-friction-dimension = { $count ->
    [one] { $dimension }: { $value }, from 1 fact, coverage { $coverage }, weight { $weight }
   *[other] { $dimension }: { $value }, from { $count } facts, coverage { $coverage }, weight { $weight }
}
method-eg-friction-mean = whole = weighted mean = { $value }
method-eg-friction-worst = whole = { $share } × the worst, { $dimension } = { $value }, since the weighted mean is only { $mean }

## Journey
method-journey = Buying steps
method-journey-what = How hard each step is. Small frictions compound.
method-journey-how =
    Waiting { $TOLERANCE } minutes is fine unless you change it; unexplained, it feels { $UNEXPLAINED } times as long. A wait of just that leaves { $AFTER_WAIT } of people. No wait costs over { $WAIT_MOST }.
    Each extra visit leaves { $AFTER_VISIT } of the ease, each hand-off { $AFTER_HANDOFF }, each repeated question { $AFTER_REPEAT }.
    An unclear price counts { $UNCLEAR_PRICE }, hard payment { $HARD_PAYMENT }, no one to ask { $NO_HELP }, bad hours { $BAD_HOURS }. Missing things: as often as they’re missing.
    One-off and misleading problems at the step count too.
    If you know how many give up, it’s at least that hard.
    Flow is the useful share of time.
method-journey-formula =
    friction of a step = the greater of 1 − Π(1 − each) and those who give up
    wait = 1 − { $AFTER_WAIT }^((minutes / tolerance)²), at most { $WAIT_MOST }
    left at the end = Π(1 − friction of each step)
    friction of all steps = 1 − left at the end
    share of a step = ln(1 − its friction) / ln(left at the end)
method-eg-journey-step = { $step }: friction { $value }, { $share } of the loss
method-eg-journey = left at the end = { $steps } = { $value }
method-eg-journey-way = friction of all steps = 1 − { $left } = { $value }

## Fix first
method-fix-first = Fix first
method-fix-first-what = The most gain for the least effort.
method-fix-first-how =
    Listed: all that makes a step hard, and causes seen { $REPEATED } times in { $REPEATED_DAYS } days.
    You set the effort, one to five; otherwise it’s { $EFFORT }.
    To price a fix, Kept needs monthly buyers and an average order. A guess you can change: { $PUT_OFF_SHARE } of those with a problem buy elsewhere.
    What misled anyone, or was as bad as { $GRAVE_SEVERITY }, always comes first.
    Quick wins: effort { $QUICK_EFFORT } or less, in the first of { $QUICK_PART } parts of the list.
method-fix-first-formula =
    gain of fixing a step = friction of all steps − friction without it
    gain of ending a cause = friction − friction without its problems
    rank = gain / effort;  worth a month = gain × buyers in a month × average order × share put off
method-eg-fix-step = First comes something at “{ $step }”.
method-eg-fix-cause = First comes the cause “{ $cause }”.
method-eg-fix = { $gain } / { $effort } = { $value }
method-eg-fix-worth = That’s about { $value } a month.

## System
method-system = Selling
method-system-what = How well products fit, what you never offered, and which habits stuck.
method-system-how =
    Fit is a product’s average mark, out of { $ASPECT_BEST }. Under { $SIMPLE_MINDED } is product-first, over { $CUSTOMER_MINDED } customer-first.
    Lost sales are counted by kind over { $LOSS_DAYS } days, with what they’d have brought.
    Never offered: all that a customer was neither offered nor sold, open wishes first.
    A training makes a habit trained; an entry after it that names the habit, practised. It’s the norm when { $NORM_SHARE } of { $NORM_CONTACTS } or more contacts with customers in { $NORM_DAYS } days name it.
method-system-formula = fit = mean of the marks / { $ASPECT_BEST }

## Scenario
method-scenario = What if?
method-scenario-what = Your customers and revenue if you change nothing, and if you do.
method-scenario-how =
    The leaving rate covers { $RATE_DAYS } days. { $DEPARTURES_PRIOR } is added to those who left and { $MONTHS_PRIOR } to the months.
    Those who came back haven’t left. With a { $RATE_CERTAINTY } chance the rate lies between the ends shown.
    It looks { $SCENARIO_MONTHS } months ahead: who stays, plus new customers. Set how many a month. Otherwise first purchases of { $RATE_DAYS } days count, once your first is { $GROWTH_DAYS } days old: imported history isn’t growth.
    With the change, the rate falls as average risk would. What’s fixed never happened, answers improve with it, and with contact in time nobody goes cold.
method-scenario-formula =
    rate = (left + { $DEPARTURES_PRIOR }) / (customer-months + { $MONTHS_PRIOR })
    customers next month = customers × (1 − rate) + new ones a month
    with the change, rate × mean risk after / mean risk now
    revenue = Σ customers × mean worth of a month

## Statistics
method-statistics = Retention statistics
method-statistics-what = How long people stay, how many will, and who may buy again.
method-statistics-how =
    How long people stay: the Kaplan–Meier curve from first purchase to leaving, with bounds that hold nineteen times in twenty.
    How many will stay: shifted-beta-geometric. The longer they’ve stayed, the less they leave.
    Who buys again: MBG/NBD, fitted to your log. What it brings: Gamma–Gamma. Purchases on one day are one.
    You see the chance to buy again within a time. “Still active” isn’t “will return”: on a well-known log that held for under a third.
    Below { $TIER_CUSTOMERS } customers, { $TIER_REPEATERS } who came back or { $TIER_GAPS } usual gaps: counts and the curve. From there: totals, with wide bounds. From { $TIER_EACH_CUSTOMERS } and { $TIER_EACH_REPEATERS }: each one’s chances.
    The model, the usual-gap rule and the risk compete on a part of your log none has seen. The least off wins.
method-statistics-formula =
    stayed longer than a day = stayed until then × (those there − those who left) / those there
    chance to stay through period t = (β + t − 1) / (α + β + t − 1)
    buys again within t = P(active) × (1 − ((α + T) / (α + T + t))^(r + x))
    P(active) = 1 / (1 + a / (b + x) × ((α + T) / (α + t_(x)))^(r + x))
method-eg-statistics-size = { $customers ->
    [one] 1 customer bought in { $days } days; came back: { $repeaters }.
   *[other] { $customers } customers bought in { $days } days; came back: { $repeaters }.
}
method-eg-statistics-counts = Enough for counts and the curve.
method-eg-statistics-totals = Enough for totals, with wide bounds.
method-eg-statistics-each = Enough for each customer’s chances.
method-eg-statistics-left = Last step of the curve: { $days } days, { $left } left then.
method-eg-statistics = stayed longer = { $before } × ({ $there } − { $left }) / { $there } = { $value }
method-eg-statistics-bounds = Between { $low } and { $high }.

## Hindsight
method-hindsight = Was the risk right?
method-hindsight-what = Each past month’s risks, scored as they looked then, against what came.
method-hindsight-how =
    For each tenth: the average risk, the share that didn’t buy again in time, and counts. With no purchase, leaving counts.
    Risk, plain days since the last purchase and the buying model rank the same customers. If the risk does worse than the days, the page says so.
    The risk is also checked against who left within { $HINDSIGHT_DAYS } days: its ranking and its error.
    With fewer than { $HINDSIGHT_DEPARTURES } who left, it proves nothing yet.
method-hindsight-formula =
    concordance = pairs in which the one who left had the higher risk / all pairs
    Brier score = mean of (risk − what came)^(2)

## Names of the numbers
constant-METHOD_VERSION = Version of this method
constant-PRIOR = Trust and feeling heard, at the start
constant-COVERAGE_HALF = Facts for half sure
constant-CADENCE_A = Days between visits, tier A
constant-CADENCE_B = Days between visits, tier B
constant-CADENCE_C = Days between visits, tier C
constant-CADENCE_PROSPECT = Days between visits, prospects
constant-HALF_LIFE_MIN = Shortest half-life of warmth
constant-HALF_LIFE_MAX = Longest half-life of warmth
constant-CHARGE_IN_PERSON = Visit or meeting restores
constant-CHARGE_VIDEO = Video call restores
constant-CHARGE_VOICE = Call, letter or event restores
constant-CHARGE_PURCHASE = Purchase restores
constant-CHARGE_MESSAGE = Message or unknown way restores
constant-CHARGE_TALK = Talk restores, once a day
constant-CHARGE_THANKS = Thanks restore, of the rest
constant-UNANSWERED = Contact with no answer
constant-WARM = Warm from
constant-DUE_LEAST = Least any contact lasts
constant-COOLING = Cooling from
constant-DAY_SLACK = Rounding of a day
constant-REPEAT_DAYS = Repeated within
constant-REPEAT_STEP = Added by each earlier problem
constant-REPEAT_MAX = Most for repetition
constant-ALIKE = Alike or close
constant-CLOSE_DAYS = Close within
constant-SEVERITY_MAX = Worst
constant-SEVERITY_UNKNOWN = If nobody said
constant-CREDIT_FIRST = Can come back, first problem
constant-CREDIT_REPEATED = Can come back, repeated
constant-RECOVERED_FULL = Put right in full
constant-RECOVERED_PARTIAL = Put right in part
constant-RECOVERY_HALF_LIFE = Half-life of putting right
constant-CONDUCT_HALF_LIFE = Half-life of what you did
constant-FAILURE_WEIGHT = A failure, in successes
constant-LATE_TOLD = Success, late but told
constant-LATE_UNTOLD = Success, late and not told
constant-MENDED = Success, first problem put right
constant-MENDED_DAYS = “At once” is within
constant-HARM_WEIGHT = Failure, times net harm
constant-DECEIVED_DAYS = Misleading caps trust for
constant-CAP_DECEIVED = Trust cap after misleading
constant-CAP_RED = Other trust caps
constant-COMPLAINT_DAYS = A complaint may stay open
constant-REPEATED_CAUSE_DAYS = A repeated cause caps trust for
constant-ANSWER_DAYS = Answer a wish within
constant-OFFER_WEIGHT = An offer, of a wish
constant-PUSHED_ACCEPTED = Your idea, they said yes
constant-TROUBLE_HALF_LIFE = Half-life of a problem
constant-SURVEY_DAYS = Answers count for
constant-ANSWER_BEST = Best answer
constant-ANSWER_SPAN = From worst to best answer
constant-EFFORT_BEST = Easiest
constant-EFFORT_SPAN = From hardest to easiest
constant-RHYTHM_DAYS = Buying days needed
constant-SILENCE_GAPS = Gaps until silence is full
constant-RIVAL_HALF_LIFE = Half-life of news
constant-RIVAL_DAYS = Forgotten after
constant-YEAR = A year of spending
constant-TENURE_MIN = Scaled over at least
constant-STRETCH_DAYS = Buying days to scale
constant-VALUE_UNKNOWN = If none is known
constant-ODDS_BASE = Log-odds, bought once, today
constant-ODDS_OWN_GAPS = Log-odds, time since in own gaps
constant-ODDS_REPEATS = Log-odds, repeat purchases
constant-ODDS_BOOK_GAPS = Log-odds, time since in usual gaps
constant-GAP_USUAL = Usual gap, too few gaps
constant-GAP_MIN = Shortest usual gap
constant-GAP_MAX = Longest usual gap
constant-GAPS_NEEDED = Gaps needed
constant-HORIZON_GAPS = Looks ahead, in usual gaps
constant-HORIZON_MIN = Looks ahead at least
constant-HORIZON_MAX = Looks ahead at most
constant-UNWRITTEN_MIN = Unrecorded purchases, fewest
constant-UNWRITTEN_MAX = Unrecorded purchases, most
constant-FIT_WINDOWS = Windows it’s fitted to
constant-FIT_CASES = Cases needed to fit
constant-FIT_EACH = Cases needed, each outcome
constant-FIT_SLOPE_SPREAD = Spread of the slope about 1
constant-ODDS_IN_TOUCH = Log-odds, contact
constant-ODDS_DISTRUST = Log-odds, lost trust
constant-ODDS_UNHEARD = Log-odds, not feeling heard
constant-ODDS_FRICTION = Log-odds, felt friction
constant-ODDS_RIVAL = Log-odds, competitor
constant-ODDS_PRICE_ONLY = Log-odds, came for the price
constant-RISK_STRENGTH = Usual strength
constant-HEALTHY = They count below
constant-USUAL_RECENCY = Typical: usual gaps since buying
constant-USUAL_REPEATS = Typical: repeat purchases
constant-USUAL_TOUCH = Typical: contact
constant-ODDS_EQUAL = Equal odds within
constant-RISK_WATCH = Watch from
constant-RISK_HIGH = High from
constant-GONE_RISK = Probably gone from
constant-GONE_GAPS = Probably gone after own gaps
constant-CERTAIN = “Nothing left”
constant-TODAY_SHOWN = Cards shown
constant-CONTACT_REST = Rest after any contact
constant-UNANSWERED_ROW = Unanswered before another way
constant-THANKS_OWED = Thanks are due for
constant-THANKS_LAST = Thanks last
constant-NOT_NOW = “Remind me …” lasts
constant-PROMISE_AHEAD = Promises shown ahead
constant-COMING_DAYS = “Coming up” looks ahead
constant-DATE_KEPT_DAYS = Missed dates shown for
constant-TODAY_PROSPECTS = Most cards for prospects
constant-REGULAR_DAYS = Regular: buying days
constant-REGULAR_TRUST = Regular: trust
constant-LOYAL_TRUST = Loyal: trust
constant-LOYAL_WARMTH = Loyal: warmth
constant-LOYAL_DAYS = Loyal: since first purchase
constant-REFERRAL_RISK = Referral: risk under
constant-REFERRAL_DAYS = Referral: rest after asking
constant-REFERRAL_RECOMMEND = Referral: would recommend
constant-TIME_TARGET = Target share
constant-TIME_DAYS = Share covers
constant-TIME_WEEKS = Bars shown
constant-CARE_EARLY = Counts before a check-in
constant-CARE_LATE = Counts after a check-in
constant-SURVEY_HALF_LIFE = Half-life of answers
constant-AUDIT_WEIGHT = Self-check, in answers
constant-INCIDENT_SLOPE = Slope of problems
constant-ACTIVE_DAYS = Active within
constant-MEASURED_DAYS = Measured over
constant-QUOTE_SLACK = Price against the quote, at most
constant-GAP_PRIOR = Added to complaints
constant-WORD_PRIOR = Added to promises
constant-EARLY_COVERAGE = Too early below this coverage
constant-WORST_SHARE = Least share of the worst
constant-DIMENSION_WEIGHT = Usual weight
constant-TREND_MONTHS = Length of the trend
constant-UNEXPLAINED = Unexplained wait
constant-TOLERANCE = Wait that’s fine
constant-AFTER_WAIT = Left after that wait
constant-WAIT_MOST = Most a wait costs
constant-AFTER_VISIT = Left after an extra visit
constant-AFTER_HANDOFF = Left after a hand-off
constant-AFTER_REPEAT = Left after a repeated question
constant-UNCLEAR_PRICE = Unclear price
constant-HARD_PAYMENT = Hard payment
constant-NO_HELP = No one to ask
constant-BAD_HOURS = Bad hours
constant-REPEATED = Causes listed from, times
constant-REPEATED_DAYS = Seen within
constant-EFFORT = Usual effort
constant-QUICK_EFFORT = Quick win: most effort
constant-QUICK_PART = Quick win: first of these parts
constant-PUT_OFF_SHARE = Share who buy elsewhere
constant-GRAVE_SEVERITY = Comes first if this bad
constant-ASPECT_BEST = Best mark
constant-SIMPLE_MINDED = Product-first below
constant-CUSTOMER_MINDED = Customer-first above
constant-LOSS_DAYS = Lost sales count for
constant-NORM_DAYS = Norm: days
constant-NORM_SHARE = Norm: share of contacts
constant-NORM_CONTACTS = Norm: contacts
constant-RATE_DAYS = Leaving counted over
constant-DEPARTURES_PRIOR = Added to those who left
constant-MONTHS_PRIOR = Added to the months
constant-GROWTH_DAYS = First purchase at least this old
constant-RATE_CERTAINTY = Chance of the two ends
constant-SCENARIO_MONTHS = How far it looks ahead
constant-TIER_CUSTOMERS = Totals: customers
constant-TIER_REPEATERS = Totals: who came back
constant-TIER_GAPS = Totals: usual gaps
constant-TIER_EACH_CUSTOMERS = Chances: customers
constant-TIER_EACH_REPEATERS = Chances: who came back
constant-HINDSIGHT_DAYS = They leave within
constant-HINDSIGHT_DEPARTURES = Who left, to prove anything
