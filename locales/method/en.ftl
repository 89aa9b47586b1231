### How it is scored, in English: fetched with the page that tells it. The voice is that of `../en.ftl`.
### Numbers of the method come in by the name of their constant: no number is written here that stands in the code.
### Texts of several lines are lists: one thing a line. In formulas ^(…) is raised and _(…) lowered.

## The page
method-lead = Every figure that Kept shows, in plain words: what it is, how it comes about, which numbers it rests on, and what it is for somebody in your own book.
method-contents = Topics
method-all = All topics
method-search = Find a topic by any word
method-found = { $count ->
    [0] No topic has that word.
    [one] 1 topic
   *[other] { $count } topics
}
method-who = Worked through for
method-way-high = better high
method-way-low = better low
method-numbers-of = The numbers of { $topic }
method-head-number = Number
method-head-value = Value
method-head-source = Source
method-own = own
method-own-settings = Yours to set
method-usual = usually { $value }
method-sources = Published
method-example = For { $name }
method-example-book = In your book
method-example-none = Nothing in your book about { $name } bears on this yet.
method-example-none-book = Nothing in your book bears on this yet.
method-example-nobody = Nobody is in your book yet. With the first customer, a worked example stands here.
method-keep = Keep these numbers
method-reset = Back to the usual numbers

## What other numbers would change, before they are kept
method-effect-working = Trying it on your book …
method-effect-none = Nobody's risk of leaving would change.
method-effect-bands = { $count ->
    [0] Nobody would come into another band of risk.
    [one] One of { $of } would come into another band of risk: { $up } higher, { $down } lower.
   *[other] { $count } of { $of } would come into another band of risk: { $up } higher, { $down } lower.
}
method-effect-due = { $after ->
    [one] A contact would be due for 1, now for { $before }.
   *[other] A contact would be due for { $after }, now for { $before }.
}
method-effect-most = Whose risk would change most
method-effect-moved = { $before } → { $after }, { $band }
method-effect-moved-band = { $before } → { $after }, { $from } → { $band }
method-effect-overall = The friction of your business would be { $after }, now { $before }.
method-effect-worth = What stands first would be worth about { $value } a month, as a guess.
method-effect-worth-moved = What stands first would be worth about { $after } a month, now about { $before }. Both are guesses.
method-effect-worth-unknown = It takes both the buyers a month and an average order to say what mending is worth.
method-effect-growth = In { $months } months you would have about { $after } customers, now { $before }.
method-effect-revenue = Until then they would bring about { $after }, now about { $before }.
method-effect-share-met = { $share } of your time went to them: enough for { $target }.
method-effect-share-short = { $share } of your time went to them: short of { $target }.
method-effect-share-unknown = No minutes are written down, so nothing changes yet.

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
method-source-burt = Burt 2001: of ties that bridge groups, nine in ten are gone within a year.
method-source-roberts = Roberts & Dunbar 2011: contact and things done together slow the fading of a tie.
method-source-de-matos = de Matos et al. 2007: a good recovery lifts satisfaction, but not the wish to buy again.
method-source-maxham = Maxham & Netemeyer 2002: after two failures nothing recovers them, and failures alike or close together recover worse.
method-source-slovic = Slovic 1993: trust falls faster than it grows.
method-source-wubben = Wübben & Wangenheim 2008: a simple rule of how long somebody has been away tells who still buys at least as well as the models.
method-source-maister = Maister 1985: a wait that nobody explains feels longer.
method-source-mckinsey = McKinsey on customer journeys: small frictions of single steps compound over the whole way.
method-source-kaplan-meier = Kaplan & Meier 1958, with Greenwood's bounds: how many are still there after a time, when some have not been watched to the end.
method-source-sbg = Fader & Hardie 2007: the shifted-beta-geometric model of how many stay.
method-source-bgnbd = Fader, Hardie & Lee 2005: the BG/NBD model of who buys again.
method-source-mbgnbd = Batislam, Denizel & Filiztekin 2007: the MBG/NBD model, in which somebody may also leave after the first purchase.
method-source-gamma-gamma = Fader, Hardie & Lee 2005: the Gamma–Gamma model of what a purchase brings.
method-source-brier = Brier 1950: the mean squared distance between what was foretold and what came.

## What holds for every score
method-basics = What holds for every score
method-basics-what = Kept counts only what is written down, and says on how much it rests.
method-basics-how =
    A score looks at a day, and sees only what had happened by then. So any past day can be told again.
    Warmth, trust and listening are better high. Risk and friction are better low, and so are the steps of buying. The page always says which.
    Inside, a score runs from nought to one; on the screen it stands from nought to a hundred.
    What nobody wrote down counts neither for nor against. Trust and listening begin in the middle, at { $PRIOR }.
    Coverage says how much evidence stands behind a score: { $COVERAGE_HALF } pieces make it half sure.
    Older evidence counts less: its weight halves again and again, each score in its own time.
    Memberships, tags and notes change no score, ever.
    A number marked “own” is Kept's own convention. Another has the name of what was published behind it.
    This is version { $METHOD_VERSION } of the method. The same book on the same day gives the same scores on every machine.
method-basics-formula =
    weight of evidence = 2^(−age / half-life)
    coverage = pieces / (pieces + { $COVERAGE_HALF })

## Warmth
method-warmth = Warmth
method-warmth-what = How much is left of your last contacts. Between contacts warmth halves in a steady time; a contact recharges part of what is missing.
method-warmth-how =
    The time in which warmth halves is the customer's own cadence, else that of their tier; those who have not bought yet have their own. It is never under { $HALF_LIFE_MIN } or over { $HALF_LIFE_MAX } days.
    A visit or a meeting recharges { $CHARGE_IN_PERSON } of what is missing, a video call { $CHARGE_VIDEO }, a call, letter or event { $CHARGE_VOICE }, a message { $CHARGE_MESSAGE }, a purchase { $CHARGE_PURCHASE }.
    Talk counts too, once a day: a wish, a promise, an offer, a referral, a survey, a return or a complaint recharges { $CHARGE_TALK }.
    Saying thanks recharges { $CHARGE_THANKS } of what the contact left missing.
    A contact by you that nobody answered counts { $UNANSWERED }.
    Warm is { $WARM } and more, cooling { $COOLING } and more, cold below.
    A contact is due on the last day of { $WARM } or more, so a visit carries one cadence. Any contact carries { $DUE_LEAST } of a cadence at least. Where nobody was ever in touch, one is due since the day they came into your book.
method-warmth-formula =
    warmth today = warmth after the last contact × 2^(−days since / half-life)
    after a contact = before + charge × (1 − before)
    with thanks, charge = 1 − (1 − charge) × (1 − { $CHARGE_THANKS })
    overdue = days past the due day / half-life
method-eg-warmth-half = { $days ->
    [one] For { $name } warmth halves every day.
   *[other] For { $name } warmth halves every { $days } days.
}
method-eg-warmth-last = { $days ->
    [0] After the last contact, today, it stands at { $after }.
    [one] After the last contact, on { $day }, it stood at { $after }. That was yesterday.
   *[other] After the last contact, on { $day }, it stood at { $after }. That was { $days } days ago.
}
method-eg-warmth = { $after } × 2^(−{ $days } / { $half }) = { $value }
method-eg-warmth-due = That is { $band }. A contact is due on { $day }; overdue { $late } half-lives.

## Harm and recovery
method-harm = Harm and recovery
method-harm-what = What a mishap did to one customer, and how much of it you made good. Trouble that is built into buying counts as friction, not here.
method-harm-how =
    A mishap weighs by how bad it was, out of { $SEVERITY_MAX }; { $SEVERITY_UNKNOWN } where nobody said.
    Each earlier one within { $REPEAT_DAYS } days adds { $REPEAT_STEP } to what it is multiplied by, up to { $REPEAT_MAX } times.
    One of the same cause within { $REPEAT_DAYS } days, or within { $CLOSE_DAYS } days of the one before, weighs { $ALIKE } times as much.
    Making it right takes harm back: { $RECOVERED_FULL } for in full, { $RECOVERED_PARTIAL } for in part, and half as much for every { $RECOVERY_HALF_LIFE } days it took.
    Of a first mishap, { $CREDIT_FIRST } can be taken back; of a repeated one, { $CREDIT_REPEATED }. It never becomes a gain.
method-harm-formula =
    harm = severity / { $SEVERITY_MAX } × repetition × { $ALIKE } if alike or close
    recovery = cap × quality × 2^(−days to settle / { $RECOVERY_HALF_LIFE })
    net harm = harm × (1 − recovery)
method-eg-harm-happened = { $repeat ->
    [one] The latest mishap of { $name } was on { $day }, the first within a year.
   *[other] The latest mishap of { $name } was on { $day }, number { $repeat } within a year.
}
method-eg-harm = harm = { $severity } / { $most } × { $times } × { $alike } = { $harm }
method-eg-harm-settled = { $days ->
    [0] It was settled the same day, which takes { $credit } of it back.
    [one] It was settled in a day, which takes { $credit } of it back.
   *[other] It was settled in { $days } days, which takes { $credit } of it back.
}
method-eg-harm-open = It is not settled, so nothing is taken back.
method-eg-harm-net = net harm = { $harm } × (1 − { $credit }) = { $net }

## Trust
method-trust = Trust
method-trust-what = How much reason a customer has to trust you: the earned part of loyalty. Nobody owes you business, so it begins in the middle and moves by what you do.
method-trust-how =
    A promise kept by its due day is a success. Kept late it is { $LATE_TOLD } of a success if you told them beforehand, { $LATE_UNTOLD } if not; the rest is failure.
    A promise broken, or open past its due day, is a failure. A delivery counts like a promise.
    A mishap is a failure of { $HARM_WEIGHT } times its net harm. A first one made right in full at once is also { $MENDED } of a success.
    Evidence halves in weight every { $CONDUCT_HALF_LIFE } days. A failure weighs { $FAILURE_WEIGHT } times a success.
    Red conditions cap trust, and are shown by name: somebody misled within { $DECEIVED_DAYS } days, at { $CAP_DECEIVED } (at { $CAP_RED } once made right in full); a complaint open for more than { $COMPLAINT_DAYS } days, a promise past its due day, or the same cause twice within { $REPEAT_DAYS } days, for { $REPEATED_CAUSE_DAYS } days after, each at { $CAP_RED }.
method-trust-formula =
    trust = (1 + successes) / (2 + successes + { $FAILURE_WEIGHT } × failures)
    under a red condition, at most its cap
method-eg-trust-pieces = { $count ->
    [one] One thing you did stands in the ledger of { $name }: successes { $successes }, failures { $failures }, each weighed by its age.
   *[other] { $count } things you did stand in the ledger of { $name }: successes { $successes }, failures { $failures }, each weighed by its age.
}
method-eg-trust = (1 + { $successes }) / (2 + { $successes } + { $times } × { $failures }) = { $value }
method-eg-trust-red = Red condition: { $red }.
method-eg-trust-capped = trust = the lesser of this and the cap = { $value }
method-eg-trust-coverage = coverage = { $count } / ({ $count } + { $half }) = { $value }

## Listening
method-listening = Listening
method-listening-what = Whether what a customer said they want was answered. A good no in time is as good as a yes.
method-listening-how =
    A wish answered within { $ANSWER_DAYS } days counts in full; later, half as much for every { $ANSWER_DAYS } days more.
    A wish open for longer than { $ANSWER_DAYS } days counts as not heard. A younger one says nothing yet.
    An offer they asked for counts in full, at { $OFFER_WEIGHT } of the weight of a wish. One of your own idea counts { $PUSHED_ACCEPTED } when they said yes, nothing when they said no, each at the same weight.
    Evidence halves in weight every { $CONDUCT_HALF_LIFE } days.
method-listening-formula = listening = (1 + Σ weight × heard) / (2 + Σ weight)
method-eg-listening-pieces = { $count ->
    [one] One wish or offer of { $name } tells of it.
   *[other] { $count } wishes and offers of { $name } tell of it.
}
method-eg-listening = (1 + { $heard }) / (2 + { $weight }) = { $value }

## Felt friction
method-felt = Felt friction
method-felt-what = The trouble one customer had with you, by what happened and by their own answers.
method-felt-how =
    Every mishap counts with its net harm, trouble built into buying with its severity, and both fade: half is forgotten every { $TROUBLE_HALF_LIFE } days.
    Their latest answers count for { $SURVEY_DAYS } days: the further from the best answer, the more friction.
    Both are joined by the mean of their squares, so two that agree say no more than one. With neither, friction is unknown.
method-felt-formula =
    from what happened = 1 − e^(−Σ net harm × 2^(−age / { $TROUBLE_HALF_LIFE }))
    from an answer = ({ $ANSWER_BEST } − answer) / { $ANSWER_SPAN };  from ease = ({ $EFFORT_BEST } − ease) / { $EFFORT_SPAN }
    felt friction = √((what happened^(2) + answers^(2)) / 2)
method-eg-felt-count = { $count ->
    [one] One trouble of { $name } is remembered; halving every { $days } days, { $sum } of it is left.
   *[other] { $count } troubles of { $name } are remembered; halving every { $days } days, { $sum } of them is left.
}
method-eg-felt-incidents = from what happened = 1 − e^(−{ $sum }) = { $value }
method-eg-felt-survey = Their latest answers come to a friction of { $value }.
method-eg-felt-both = √(({ $incidents }^(2) + { $survey }^(2)) / 2) = { $value }
method-eg-felt-one = felt friction = { $value }

## Rhythm and silence
method-rhythm = Rhythm and silence
method-rhythm-what = How long somebody has not bought, measured by their own habit.
method-rhythm-how =
    Whoever bought on { $RHYTHM_DAYS } days or more has a rhythm: the middle one of the gaps between those days.
    Within one such gap since the last purchase there is no silence. Over the next { $SILENCE_GAPS } it grows to full.
    With fewer purchases it is unknown.
method-rhythm-formula = silence = (days since the last purchase / usual gap − 1) / { $SILENCE_GAPS }, held between 0 and 1
method-eg-rhythm-usual = { $gap ->
    [one] { $name } bought on { $count } days, usually a day apart.
   *[other] { $name } bought on { $count } days, usually { $gap } days apart.
}
method-eg-rhythm-last = { $days ->
    [0] The last time was today.
    [one] The last time was yesterday, on { $day }.
   *[other] The last time was { $days } days ago, on { $day }.
}
method-eg-rhythm = ({ $days } / { $gap } − 1) / { $gaps }, held between 0 and 1 = { $value }

## Rivals
method-rivals = Rivals
method-rivals-what = Whether a rival is known to be courting a customer. Among similar offers the relationship decides, so this is worth knowing.
method-rivals-how =
    The latest word of a rival counts in full on its day, and half as much every { $RIVAL_HALF_LIFE } days.
    After { $RIVAL_DAYS } days it is forgotten.
method-rivals-formula = rival = 2^(−days since the latest word / { $RIVAL_HALF_LIFE })
method-eg-rivals-word = The latest word of { $rival } is of { $day }.
method-eg-rivals-some = The latest word of a rival is of { $day }.
method-eg-rivals = 2^(−{ $days } / { $half }) = { $value }
method-eg-rivals-none = No rival is known to have courted { $name } within { $days } days, so this adds nothing.

## Value
method-value = A year's worth
method-value-what = What a customer brings in a year, so that Kept can tell what leaving would cost.
method-value-how =
    What you wrote down yourself comes first.
    Else it is what they spent in the last { $YEAR } days. For somebody newer it is what they spent so far; from { $STRETCH_DAYS } days of buying on, that is stretched to a year, from no less than { $TENURE_MIN } days.
    Refunds reduce it, never below nothing. Somebody who hasn’t bought has no value unless you write one down.
    To rank them alone, the middle value of the others stands in for an unknown one; no money is shown for it. Where nobody's is known, all count alike, as { $VALUE_UNKNOWN }, and the risk alone ranks.
method-value-formula = a year's worth = spent so far × { $YEAR } / days since the first purchase
method-eg-value-set = You wrote down that { $name } is worth { $value } a year.
method-eg-value-since = { $days ->
    [0] { $name } first bought today.
    [one] { $name } first bought a day ago.
   *[other] { $name } first bought { $days } days ago.
}
method-eg-value-year = spent in the last { $days } days = { $value }
method-eg-value-so-far = { $name } spent so far = { $value }
method-eg-value-stretched = { $spent } × { $year } / { $days } = { $value } a year

## Risk of leaving
method-risk = Risk of leaving
method-risk-what = The chance that a customer doesn’t buy again in the time ahead. It is worked out from how they buy, then shifted by how you treat them.
method-risk-how =
    How far ahead: { $HORIZON_GAPS } of your usual gaps between purchases, { $HORIZON_MIN } to { $HORIZON_MAX } days. The usual gap is the middle one of all your customers, { $GAP_MIN } to { $GAP_MAX } days; { $GAP_USUAL } with fewer than { $GAPS_NEEDED } of them.
    The longer ago they bought, by their own gap and by the usual one, the higher. The more often they bought, the lower. The numbers were fitted on four public purchase logs, and foretold each from the other three.
    Somebody known to buy for longer than is written down counts with { $UNWRITTEN_MIN } to { $UNWRITTEN_MAX } purchases more.
    Then it is fitted to your own past: { $FIT_WINDOWS } windows before this month, if they hold { $FIT_CASES } cases and { $FIT_EACH } of either outcome. The slope is believed to lie within about { $FIT_SLOPE_SPREAD } of one, and never below nought. Else it is general experience. The page says which.
    Being in touch, other than by purchases, lowers it by up to { $ODDS_IN_TOUCH }. Lost trust shifts it by up to { $ODDS_DISTRUST }, not being heard by { $ODDS_UNHEARD }, trouble by { $ODDS_FRICTION }, a rival by { $ODDS_RIVAL }, having come for the price by { $ODDS_PRICE_ONLY }. Trust and listening count once they are below { $HEALTHY }. These strengths are ours: you can set each from none to three times.
    Points start from somebody usual: bought { $USUAL_RECENCY } of a usual gap ago and { $USUAL_REPEATS } time before, in touch at { $USUAL_TOUCH }, no trouble. Points that lower the risk are shown as such. Odds within { $ODDS_EQUAL } of the usual ones count as equal.
    Low is under { $RISK_WATCH }, high from { $RISK_HIGH }, watch between. Under a red condition it is at least watch.
    Somebody is probably gone from { $GONE_RISK } on, once { $GONE_GAPS } of their own gaps have passed. Kept asks; it never assumes.
    Who hasn’t bought yet and who has left has no risk. Nor has anybody without a purchase or a contact to judge by.
method-risk-formula =
    z_(buy) = { $ODDS_BASE } + { $ODDS_OWN_GAPS } × ln(1 + days since / own gap) { $ODDS_REPEATS } × ln(1 + repeats) + { $ODDS_BOOK_GAPS } × ln(1 + days since / usual gap)
    own gap = (days from first to last purchase + usual gap) / purchase days
    z = q_(0) + q_(1) × z_(buy) + Σ { $RISK_STRENGTH } × log-odds × x
    risk = 1 / (1 + e^(−z))
    points = (log-odds − the usual one’s) × (risk − usual) / (z − z_(usual))
method-strength-in_touch = Strength of being in touch
method-strength-distrust = Strength of trust lost
method-strength-unheard = Strength of not being heard
method-strength-friction = Strength of trouble
method-strength-rival = Strength of a rival
method-strength-price_only = Strength of having come for the price
method-eg-risk-usual = Somebody usual in your book stands at { $value }.
method-eg-risk-quiet = { $days ->
    [0] They bought today: { $points }.
    [one] They bought a day ago, with a gap of { $gap } days: { $points }.
   *[other] They bought { $days } days ago, with a gap of { $gap } days: { $points }.
}
method-eg-risk-habit = They bought { $count } times after the first: { $points }.
method-eg-risk-in-touch = Being in touch stands at { $x }: { $points }.
method-eg-risk-distrust = Trust is short by { $x }: { $points }.
method-eg-risk-unheard = Listening is short by { $x }: { $points }.
method-eg-risk-friction = Felt friction is { $x }: { $points }.
method-eg-risk-rival = A rival counts { $x }: { $points }.
method-eg-risk-price = They came for the price alone: { $points }.
method-eg-risk-fitted = { $count ->
    [one] It is fitted to 1 past case of yours.
   *[other] It is fitted to { $count } past cases of yours.
}
method-eg-risk-general = Your book holds too few past cases to fit it, so this is general experience.
method-eg-risk = { $usual } + { $points } = { $value }, over the next { $days } days
method-eg-rest = (1 − { $x })
method-eg-risk-band = That is { $band }.
method-eg-risk-band-red = That is { $band }, because of the red condition.

## Today
method-today = The order of Today
method-today-what = What to do today, in order of what it saves. Kept tries each thing you could do on a copy of your book, and looks how far the risk would fall.
method-today-how =
    First comes what can’t wait: an overdue promise, an open complaint, a wish open for longer than { $ANSWER_DAYS } days. These go by what they save, then by how late you are.
    Then the rest by what it saves. Be in touch: the lightest of message, call and visit that brings warmth back to { $WARM }, once a contact is due. After { $UNANSWERED_ROW } in a row that nobody answered, another way is tried; and never within { $CONTACT_REST } days of any contact.
    Answer a younger wish. Say thanks: to whoever bought within { $THANKS_OWED } days and wasn’t thanked for { $THANKS_LAST }. Offer: what an open wish names and they were never offered.
    Everybody has one card. Those alike go in this order, then by name. The first { $TODAY_SHOWN } are shown, the rest when you ask. While customers are due, people who haven’t bought take { $TODAY_PROSPECTS } of them at most.
    Somebody who hasn’t bought counts by the warmth it brings, not by money.
    Whom you leave for later rests until then, but for what can’t wait; “not now” rests { $NOT_NOW } days.
    Beside the cards stand promises due within { $PROMISE_AHEAD } days, open wishes and complaints, look-ins due, and who is ready to be asked for a referral.
    “Coming up” tells the next { $COMING_DAYS } days: promises due, wishes on the last day that is in time, their own dates, look-ins, whoever comes back from a snooze, and contacts that fall due where nothing else does.
    A birthday or another date that comes again stands on Today on its day, and for { $DATE_KEPT_DAYS } days after it until you are in touch. A leap day falls on the last of February in other years, and a day that a month doesn’t have on its last.
    A promise kept in part counts as two: the part as kept on that day, the rest as promised for a day of its own.
method-today-formula = gain = a year's worth × (risk now − risk then)
method-task-be_in_touch = Be in touch
method-task-keep_promise = Keep the overdue promise
method-task-settle_complaint = Settle the complaint
method-task-answer_need = Answer the wish
method-task-say_thanks = Say thanks
method-task-offer = Offer what they asked for
method-eg-today-idea = { $task }: risk { $now } → { $then }
method-eg-today-warms = { $task }: warmth { $now } → { $then }
method-eg-today-nothing = There is nothing to do for { $name } today.
method-eg-today-best = Best for { $name }: { $task }.
method-eg-today = { $worth } × ({ $now } − { $then }) = { $value } a year
method-eg-today-risk = { $now } − { $then } = { $value }
method-eg-today-warmth = { $then } − { $now } = { $value }

## Ladder
method-ladder = The loyalty ladder
method-ladder-what = How far somebody has come with you. The rungs are earned by what happened, never ticked.
method-ladder-how =
    Stranger: no contact of any kind. Acquainted: contact. Buyer: bought.
    Regular: bought on { $REGULAR_DAYS } days or more, trust of { $REGULAR_TRUST } or more, and not fully silent.
    Loyal: a regular with trust of { $LOYAL_TRUST } and warmth of { $LOYAL_WARMTH } or more, under no red condition, whose first purchase was { $LOYAL_DAYS } days ago or more.
    Advocate: loyal, and somebody they brought has bought. Gone: left.
    Ready to be asked for a referral: loyal or advocate, warmth of { $WARM } or more, risk under { $REFERRAL_RISK }, not asked within { $REFERRAL_DAYS } days, and a last answer of { $REFERRAL_RECOMMEND } or more, if there is one, to whether they would recommend you.
method-ladder-formula = stranger → acquainted → buyer → regular → loyal → advocate
method-eg-ladder-days = { $count ->
    [0] { $name } has not bought yet.
    [one] { $name } bought on one day.
   *[other] { $name } bought on { $count } days.
}
method-eg-ladder-first = { $days ->
    [0] The first time was today.
    [one] The first time was a day ago.
   *[other] The first time was { $days } days ago, on { $day }.
}
method-eg-ladder-scores = Trust is { $trust }, warmth { $warmth }.
method-eg-ladder-silence = Silence is { $silence }.
method-eg-ladder = { $name }: { $rung }

## Time share
method-time = Time for those who bought
method-time-what = How much of your time goes to people who already bought, rather than to new ones.
method-time-how =
    Counted are the minutes you wrote down in the last { $TIME_DAYS } days: with people who were customers on that day, and working time marked as theirs.
    Where no minutes are written down it is unknown.
    The bars show { $TIME_WEEKS } weeks. The share you want is yours to set; { $TIME_TARGET } is a fair beginning.
method-time-formula = share = minutes for those who bought / all minutes, over { $TIME_DAYS } days
method-eg-time = share of the last { $days } days = { $value }
method-eg-time-target = You want { $target }.

## Care
method-care = Care after the sale
method-care-what = Looking in on what was bought, until the end of its life.
method-care-how =
    Each thing sold has its own days to look in; after the last of them, one cadence after the other, for as long as it lives.
    A look-in is done by any contact, but a purchase, from { $CARE_EARLY } days before to { $CARE_LATE } days after.
method-care-formula = care = look-ins done / (done + missed)
method-eg-care-next = The next look-in on { $name } is on { $day }.
method-eg-care = { $done } / ({ $done } + { $missed }) = { $value }

## Friction
method-friction = Friction, by dimension
method-friction-what = What makes it hard to buy from you, in five dimensions: treatment, process, hassle, games, together. It is told by what people say, by what happened, and by what can be measured.
method-friction-how =
    What people say: buyers' answers, halved in weight every { $SURVEY_HALF_LIFE } days, and your own audit, which weighs as { $AUDIT_WEIGHT } fresh answers. In the process, ease counts as one more answer.
    What happened: the trouble of the dimension, fading by half every { $TROUBLE_HALF_LIFE } days, for each customer active within { $ACTIVE_DAYS } days.
    Treatment is measured by how well and how soon complaints of the last { $MEASURED_DAYS } days were put right, and by listening.
    Process is measured by unclear prices, hard payment, nobody to ask and bad hours at each step. Hassle by waits, visits, being handed on, being asked twice, missing things.
    Games are measured by purchases that cost more than { $QUOTE_SLACK } times what was quoted, came late, or broke the terms.
    Together is measured by how uneven the steps are, and by promises not kept.
    Complaints are shared by { $GAP_PRIOR } more than there are, and so is your word by { $WORD_PRIOR }: one open complaint is not all of them.
    The parts are joined by the mean of their squares, each by its coverage, so another source that agrees changes nothing. Under a coverage of { $EARLY_COVERAGE } it is too early to say, and the range is shown.
    What nobody knows is left out. Where reasons are shared out, what leaves nothing counts as leaving { $CERTAIN }. Hassle always shows its two halves, glitches and built-in, apart.
    Each dimension weighs { $DIMENSION_WEIGHT } unless you say otherwise. The whole is never under { $WORST_SHARE } of the worst: four good dimensions cannot hide a bad one.
    The trend shows { $TREND_MONTHS } months.
method-friction-formula =
    said = (Σ weight × answers + { $AUDIT_WEIGHT } × audit) / (Σ weight + { $AUDIT_WEIGHT })
    happened = 1 − e^(−{ $INCIDENT_SLOPE } × trouble / active customers)
    dimension = √(Σ coverage × part^(2) / Σ coverage)
    coverage = 1 − Π(1 − coverage of a part)
    whole = the greater of the weighted mean and { $WORST_SHARE } × the worst
method-eg-friction-dimension = { $count ->
    [one] { $dimension }: { $value }, from 1 fact, coverage { $coverage }, weight { $weight }
   *[other] { $dimension }: { $value }, from { $count } facts, coverage { $coverage }, weight { $weight }
}
method-eg-friction-mean = whole = weighted mean = { $value }
method-eg-friction-worst = whole = { $share } × the worst, { $dimension } = { $value }, for the weighted mean is only { $mean }

## Journey
method-journey = The journey of buying
method-journey-what = How hard it is to buy from you, step by step. Small frictions compound: whoever gives up at one step never sees the next.
method-journey-how =
    A wait weighs against what people wait gladly, { $TOLERANCE } minutes unless you say otherwise. One that nobody explains feels { $UNEXPLAINED } times as long. Waiting just as long as they gladly would leaves { $AFTER_WAIT } of them; no wait costs more than { $WAIT_MOST }.
    Each further visit leaves { $AFTER_VISIT } of the ease, each time of being handed on { $AFTER_HANDOFF }, each time of being asked the same { $AFTER_REPEAT }.
    An unclear price counts { $UNCLEAR_PRICE }, hard payment { $HARD_PAYMENT }, nobody to ask { $NO_HELP }, bad hours { $BAD_HOURS }. Missing things count as often as they are missing.
    Glitches and games at the step count like trouble that happened.
    Where it is known how many give up at a step, it is at least as hard as that.
    Flow is the time in which something is done, of all the time it takes.
method-journey-formula =
    friction of a step = the greater of 1 − Π(1 − each) and those who give up
    wait = 1 − { $AFTER_WAIT }^((minutes / tolerance)²), at most { $WAIT_MOST }
    left at the end = Π(1 − friction of each step)
    friction of the way = 1 − left at the end
    share of a step = ln(1 − its friction) / ln(left at the end)
method-eg-journey-step = { $step }: friction { $value }, { $share } of all that is lost
method-eg-journey = left at the end = { $steps } = { $value }
method-eg-journey-way = friction of the way = 1 − { $left } = { $value }

## Fix first
method-fix-first = Fix first
method-fix-first-what = What to mend first: what it would gain, for how hard it is.
method-fix-first-how =
    On the list stands everything that makes a step hard, and every cause seen { $REPEATED } times or more within { $REPEATED_DAYS } days.
    How hard it would be is yours to say, from one to five; { $EFFORT } where you do not.
    What it would bring a month needs to know how many buy in a month, and what an average order brings. Of those who meet trouble, { $PUT_OFF_SHARE } are taken to buy elsewhere: a guess, and yours to set.
    What misled somebody, or harmed them by { $GRAVE_SEVERITY }, comes first whatever it is worth.
    A quick win is of effort { $QUICK_EFFORT } or less, and in the first of { $QUICK_PART } parts of the list.
method-fix-first-formula =
    gain of mending a step = friction of the way − friction without it
    gain of ending a cause = friction − friction without its mishaps
    rank = gain / effort;  a month's worth = gain × buyers in a month × average order × share put off
method-eg-fix-step = First stands something at the step “{ $step }”.
method-eg-fix-cause = First stands the cause “{ $cause }”.
method-eg-fix = { $gain } / { $effort } = { $value }
method-eg-fix-worth = That is about { $value } a month.

## System
method-system = The sales system
method-system-what = What is sold together with how well it is arranged for the buyer, what was never offered, and which good ways have become habit.
method-system-how =
    Adaptation is the mean of the marks of a thing you sell, out of { $ASPECT_BEST }. Under { $SIMPLE_MINDED } it is simple-minded, over { $CUSTOMER_MINDED } customer-minded.
    Lost sales are counted by kind over { $LOSS_DAYS } days, with what they would have brought.
    Never offered: every customer with everything that they were neither offered nor sold, first what an open wish of theirs names.
    A measure climbs from idea to trained by a training, to practised by an entry after it that names the measure, to norm when { $NORM_SHARE } of your contacts with existing customers in the last { $NORM_DAYS } days name it, of { $NORM_CONTACTS } or more.
method-system-formula = adaptation = mean of the marks / { $ASPECT_BEST }

## Scenario
method-scenario = The scenario
method-scenario-what = What becomes of your customers and your revenue if you leave things as they are, and if you change them.
method-scenario-how =
    The rate of leaving is counted over the last { $RATE_DAYS } days. { $DEPARTURES_PRIOR } is added to the departures and { $MONTHS_PRIOR } to the months, so that nobody having left yet is not taken for never.
    Whoever came back has not left. With a chance of { $RATE_CERTAINTY } the rate lies between the two ends that are shown beside it.
    It looks { $SCENARIO_MONTHS } months ahead: those who stay, and the new ones of each month. How many are new is yours to set. Else first purchases of the last { $RATE_DAYS } days are counted, once the first of all is { $GROWTH_DAYS } days old: history you brought in is not growth.
    With the change, the rate falls as the mean risk would fall: what is mended is as if it had not happened, surveys ease as far as the dimension does, and where cadences are kept nobody goes cold.
    Both curves stand in one picture, with the difference in money.
method-scenario-formula =
    rate = (departures + { $DEPARTURES_PRIOR }) / (customer-months + { $MONTHS_PRIOR })
    customers next month = customers × (1 − rate) + new ones a month
    with the change, rate × mean risk after / mean risk now
    revenue = Σ customers × mean worth of a month

## Statistics
method-statistics = Retention statistics
method-statistics-what = How long people stay, how many will, and who is likely to buy again. Where there is too little to tell, Kept says so.
method-statistics-how =
    How long people stay is told by the Kaplan–Meier curve, from the first purchase to the day they left, with bounds that hold nineteen times in twenty.
    How many will stay is told by the shifted-beta-geometric projection: whoever stayed long leaves more seldom.
    Who buys again is told by the MBG/NBD model, fitted to your own log; what a purchase brings, by the Gamma–Gamma model. Purchases of one day are one.
    Shown is the chance to buy again within a time. “Still active” is never called “will return”: on a well-known log that was right for fewer than a third.
    With fewer than { $TIER_CUSTOMERS } customers or { $TIER_REPEATERS } who came back, or a log shorter than { $TIER_GAPS } usual gaps, there are counts and the curve alone. From there on there are totals with wide bounds. From { $TIER_EACH_CUSTOMERS } customers with { $TIER_EACH_REPEATERS } who came back, each customer's chances.
    On your own log the model, the plain rule of rhythm and the risk are held against each other on a part that none of them has seen, and the winner is shown: the one that was the least off.
method-statistics-formula =
    stayed longer than a day = stayed until then × (those there − those who left) / those there
    chance to stay through period t = (β + t − 1) / (α + β + t − 1)
    buys again within t = P(active) × (1 − ((α + T) / (α + T + t))^(r + x))
    P(active) = 1 / (1 + a / (b + x) × ((α + T) / (α + t_(x)))^(r + x))
method-eg-statistics-size = { $customers ->
    [one] One customer bought, over { $days } days; of them came back: { $repeaters }.
   *[other] { $customers } customers bought, over { $days } days; of them came back: { $repeaters }.
}
method-eg-statistics-counts = That is enough for counts and the curve alone.
method-eg-statistics-totals = That is enough for totals with wide bounds.
method-eg-statistics-each = That is enough for each customer's chances.
method-eg-statistics-left = The last step of the curve, after { $days } days with you; so many left then: { $left }.
method-eg-statistics = stayed longer = { $before } × ({ $there } − { $left }) / { $there } = { $value }
method-eg-statistics-bounds = It lies between { $low } and { $high }.

## Hindsight
method-hindsight = Hindsight
method-hindsight-what = How well the risk foretold what came: every past month's end is told again as it looked then.
method-hindsight-how =
    What was said is held against what came: the mean risk of each tenth beside the share that didn’t buy again in that time, with counts. Of somebody without a purchase, leaving counts.
    Beside it stand how well the risk, the plain number of days since the last purchase, and the buying model rank the same customers. The best is named. When the risk does worse than the days, the page says so.
    The risk is also held against who left within { $HINDSIGHT_DAYS } days: how often somebody who left had the higher risk, how far the risks were off, and how many were right and wrong.
    With fewer than { $HINDSIGHT_DEPARTURES } departures that proves nothing yet, and says so.
method-hindsight-formula =
    concordance = pairs in which the one who left had the higher risk / all pairs
    Brier score = mean of (risk − what came)^(2)

## Names of the numbers
constant-METHOD_VERSION = The version of this method
constant-PRIOR = Trust and listening before any evidence
constant-COVERAGE_HALF = Pieces of evidence that make a score half sure
constant-CADENCE_A = Days that a visit carries tier A
constant-CADENCE_B = Days that a visit carries tier B
constant-CADENCE_C = Days that a visit carries tier C
constant-CADENCE_PROSPECT = Days that a visit carries a prospect
constant-HALF_LIFE_MIN = The shortest time in which warmth halves
constant-HALF_LIFE_MAX = The longest time in which warmth halves
constant-CHARGE_IN_PERSON = Recharged by a visit or a meeting
constant-CHARGE_VIDEO = Recharged by a video call
constant-CHARGE_VOICE = Recharged by a call, a letter or an event
constant-CHARGE_PURCHASE = Recharged by a purchase
constant-CHARGE_MESSAGE = Recharged by a message, or where the way is not written down
constant-CHARGE_TALK = Recharged by talk, once a day
constant-CHARGE_THANKS = Recharged by thanks, of what is still missing
constant-UNANSWERED = What a contact counts that nobody answered
constant-WARM = Warm from here
constant-DUE_LEAST = The share of a cadence that any contact carries
constant-COOLING = Cooling from here, cold below
constant-DAY_SLACK = What rounding may take from a day
constant-REPEAT_DAYS = Mishaps within this time count as repeated
constant-REPEAT_STEP = What each earlier mishap adds
constant-REPEAT_MAX = The most that repetition makes of a mishap
constant-ALIKE = What being alike or close makes of a mishap
constant-CLOSE_DAYS = Mishaps within this time are close
constant-SEVERITY_MAX = The gravest a mishap can be
constant-SEVERITY_UNKNOWN = How grave where nobody said
constant-CREDIT_FIRST = What can be taken back of a first mishap
constant-CREDIT_REPEATED = What can be taken back of a repeated one
constant-RECOVERED_FULL = Made right in full
constant-RECOVERED_PARTIAL = Made right in part
constant-RECOVERY_HALF_LIFE = The time in which making right counts half
constant-CONDUCT_HALF_LIFE = The time in which what you did counts half
constant-FAILURE_WEIGHT = What a failure weighs against a success
constant-LATE_TOLD = Success in a promise kept late, told beforehand
constant-LATE_UNTOLD = Success in a promise kept late, not told
constant-MENDED = Success in a first mishap made right at once
constant-MENDED_DAYS = How soon is at once
constant-HARM_WEIGHT = Failure in a mishap, for its net harm
constant-DECEIVED_DAYS = How long having been misled caps trust
constant-CAP_DECEIVED = The most trust of somebody misled
constant-CAP_RED = The most trust under another red condition
constant-COMPLAINT_DAYS = How long a complaint may stay open
constant-REPEATED_CAUSE_DAYS = How long the same cause twice caps trust
constant-ANSWER_DAYS = The time in which a wish should be answered
constant-OFFER_WEIGHT = What an offer weighs against a wish
constant-PUSHED_ACCEPTED = What an offer of your own idea counts when they said yes
constant-TROUBLE_HALF_LIFE = The time in which half of a trouble is forgotten
constant-SURVEY_DAYS = How long answers speak
constant-ANSWER_BEST = The best answer
constant-ANSWER_SPAN = From the worst answer to the best
constant-EFFORT_BEST = The easiest
constant-EFFORT_SPAN = From the hardest to the easiest
constant-RHYTHM_DAYS = Days of buying that make a rhythm
constant-SILENCE_GAPS = Usual gaps in which silence grows to full
constant-RIVAL_HALF_LIFE = The time in which word of a rival counts half
constant-RIVAL_DAYS = After which it is forgotten
constant-YEAR = A year of spending
constant-TENURE_MIN = The shortest time that is stretched to a year
constant-STRETCH_DAYS = Days of buying before spending is stretched to a year
constant-VALUE_UNKNOWN = A year's worth where nobody's is known
constant-ODDS_BASE = Log-odds of somebody who bought today, once
constant-ODDS_OWN_GAPS = Log-odds of time since, in their own gaps
constant-ODDS_REPEATS = Log-odds of repeat purchases
constant-ODDS_BOOK_GAPS = Log-odds of time since, in usual gaps
constant-GAP_USUAL = The usual gap where your book can’t tell
constant-GAP_MIN = The shortest usual gap
constant-GAP_MAX = The longest usual gap
constant-GAPS_NEEDED = Gaps before your own usual one counts
constant-HORIZON_GAPS = Usual gaps that the risk looks ahead
constant-HORIZON_MIN = The least it looks ahead
constant-HORIZON_MAX = The most it looks ahead
constant-UNWRITTEN_MIN = The fewest purchases taken to be unwritten
constant-UNWRITTEN_MAX = The most of them
constant-FIT_WINDOWS = Windows of your past it is fitted to
constant-FIT_CASES = Past cases before it is fitted
constant-FIT_EACH = Past cases of either outcome before it is fitted
constant-FIT_SLOPE_SPREAD = How far the fitted slope is believed to lie from 1
constant-ODDS_IN_TOUCH = Log-odds of being in touch
constant-ODDS_DISTRUST = Log-odds of trust lost
constant-ODDS_UNHEARD = Log-odds of not being heard
constant-ODDS_FRICTION = Log-odds of the trouble they felt
constant-ODDS_RIVAL = Log-odds of a rival
constant-ODDS_PRICE_ONLY = Log-odds of having come for the price
constant-RISK_STRENGTH = Strength of each, where you set none
constant-HEALTHY = Trust and listening add to the risk below this
constant-USUAL_RECENCY = Usual gaps since somebody usual bought
constant-USUAL_REPEATS = How often somebody usual bought again
constant-USUAL_TOUCH = How much somebody usual is in touch
constant-ODDS_EQUAL = Odds closer than this count as equal
constant-RISK_WATCH = Worth watching from here
constant-RISK_HIGH = High from here
constant-GONE_RISK = Probably gone from this risk on
constant-GONE_GAPS = Own gaps before somebody is probably gone
constant-CERTAIN = What is counted as left where nothing is, to share out reasons
constant-TODAY_SHOWN = Customers shown
constant-CONTACT_REST = Rest after any contact
constant-UNANSWERED_ROW = Contacts in a row without an answer, before another way is tried
constant-THANKS_OWED = How long thanks are owed for a purchase
constant-THANKS_LAST = How long thanks last
constant-NOT_NOW = How long “not now” rests
constant-PROMISE_AHEAD = A promise is shown so long before it is due
constant-COMING_DAYS = How far “Coming up” looks ahead
constant-DATE_KEPT_DAYS = A date that was missed is shown so long after it
constant-TODAY_PROSPECTS = Cards that people who haven’t bought take at most
constant-REGULAR_DAYS = Days of buying of a regular
constant-REGULAR_TRUST = The least trust of a regular
constant-LOYAL_TRUST = The least trust of the loyal
constant-LOYAL_WARMTH = The least warmth of the loyal
constant-LOYAL_DAYS = The time from the first purchase to loyal
constant-REFERRAL_RISK = The risk below which you may ask for a referral
constant-REFERRAL_DAYS = Rest after asking for a referral
constant-REFERRAL_RECOMMEND = The least answer, out of ten, before asking
constant-TIME_TARGET = The share of your time for those who bought
constant-TIME_DAYS = The time over which the share is taken
constant-TIME_WEEKS = Bars shown
constant-CARE_EARLY = A contact so long before a look-in does for it
constant-CARE_LATE = A contact so long after it still does
constant-SURVEY_HALF_LIFE = The time in which a buyer's answers count half
constant-AUDIT_WEIGHT = What your audit weighs against one buyer's answers
constant-INCIDENT_SLOPE = How steeply trouble counts
constant-ACTIVE_DAYS = A contact or purchase within this time makes a customer active
constant-MEASURED_DAYS = How far back things are measured
constant-QUOTE_SLACK = What a price may be of the one quoted
constant-GAP_PRIOR = Added to the number of complaints
constant-WORD_PRIOR = Added to the promises kept and broken
constant-EARLY_COVERAGE = Too early to say below this coverage
constant-WORST_SHARE = The share of the worst dimension that the whole never falls below
constant-DIMENSION_WEIGHT = Weight of a dimension where none is set
constant-TREND_MONTHS = Length of the trend
constant-UNEXPLAINED = How much longer a wait feels that nobody explains
constant-TOLERANCE = What people wait gladly
constant-AFTER_WAIT = People left after a wait as long as they gladly would
constant-WAIT_MOST = The most a wait costs
constant-AFTER_VISIT = Ease left after a further visit
constant-AFTER_HANDOFF = Ease left after being handed on
constant-AFTER_REPEAT = Ease left after being asked the same
constant-UNCLEAR_PRICE = An unclear price
constant-HARD_PAYMENT = Payment that is hard
constant-NO_HELP = Nobody to ask
constant-BAD_HOURS = Hours at which they cannot come
constant-REPEATED = Times that a cause is seen before it is one to mend
constant-REPEATED_DAYS = The time within which it is seen so often
constant-EFFORT = How hard a fix is where you do not say
constant-QUICK_EFFORT = The most effort of a quick win
constant-QUICK_PART = Parts of the list, the first of which has the quick wins
constant-PUT_OFF_SHARE = Share of those who meet trouble that buys elsewhere
constant-GRAVE_SEVERITY = How grave before it comes first
constant-ASPECT_BEST = The best mark of an aspect
constant-SIMPLE_MINDED = Simple-minded below
constant-CUSTOMER_MINDED = Customer-minded above
constant-LOSS_DAYS = How long a lost sale counts
constant-NORM_DAYS = The time over which a habit must show
constant-NORM_SHARE = The share of contacts that makes a norm
constant-NORM_CONTACTS = Contacts before anything is a norm
constant-RATE_DAYS = The time over which leaving is counted
constant-DEPARTURES_PRIOR = Added to the departures
constant-MONTHS_PRIOR = Added to the months
constant-GROWTH_DAYS = Age of your first purchase before newcomers are counted
constant-RATE_CERTAINTY = How certain the ends of the rate are
constant-SCENARIO_MONTHS = How far the scenario looks ahead
constant-TIER_CUSTOMERS = Customers before there are totals
constant-TIER_REPEATERS = Who came back, before there are totals
constant-TIER_GAPS = Usual gaps that a log must span
constant-TIER_EACH_CUSTOMERS = Customers before there are each one's chances
constant-TIER_EACH_REPEATERS = Who came back, before there are each one's chances
constant-HINDSIGHT_DAYS = The time within which a foretold departure must come
constant-HINDSIGHT_DEPARTURES = Departures before it proves anything
