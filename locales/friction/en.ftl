### What the page on friction and the owner's audit say, in English: fetched with the pages that say it. The voice is that of
### `../en.ftl`.

friction-lead = What makes buying hard, and what to fix first.
friction-overall = Overall
friction-of = of 100
friction-low-is-good = Low is good: 0 is no trouble, 100 is the worst.
friction-rule-mean = The average of the five, by your weights.
friction-rule-worst = Four fifths of your worst, { $dimension } at { $number }: good ones can’t hide it.
friction-early = Too early to say
friction-early-between = Too early to say: { $low } to { $high }
friction-smoothness = Buying steps
friction-smoothness-note = Low is good. All steps together.
friction-smoothness-none = Add your buying steps to see this.
friction-rests = { $pieces ->
    [0] Nothing known yet.
    [one] { $little ->
        [yes] Based on only 1 fact: a first guess.
       *[no] Based on 1 fact.
    }
   *[other] { $little ->
        [yes] Based on only { $pieces } facts: a first guess.
       *[no] Based on { $pieces } facts.
    }
}
friction-dimensions = Five things buyers weigh
friction-dimensions-note = Weakest first. Open one to see why.
friction-number = { $number } of 100
friction-part-survey = What buyers say
friction-part-incidents = Problems
friction-part-measured = Measured
friction-part-no-survey = No answers yet, from buyers or you.
friction-part-no-incidents = No problems recorded.
friction-part-no-measured = { $dimension ->
    [treatment] Nothing yet. Log how you settle complaints and answer wishes.
    [games] Nothing yet. Log quoted prices and promised days.
    [together] Nothing yet. Add buying steps and promises.
   *[other] Nothing yet. Add your buying steps.
}
friction-measured-what = { $dimension ->
    [treatment] Complaints settled and wishes answered.
    [process] Prices, payment, help and hours.
    [hassle] Waits, visits, hand-offs, repeats and missing things.
    [games] Prices, days or terms not as told.
   *[together] Uneven steps and broken promises.
}
friction-answer-yourself = Answer it yourself
friction-half-glitches = One-off problems
friction-half-built-in = Problems every time
friction-half-none = none known
friction-points = { $points ->
    [one] 1 point
   *[other] { $points } points
}
friction-fine = { $count ->
    [one] 1 more fact in your favour.
   *[other] { $count } more facts in your favour.
}
friction-ground-audit = You answered { $answer } of 5: { $question }
friction-ground-survey = They gave { $answer } of 5
friction-ground-uneven = { $step } is much harder than other steps.
friction-at-step = { $step }: { $what }
friction-of-whom = { $name }, { $day }
friction-nobody = Someone unnamed
friction-gone = No longer in your book
trend-head = Last 12 months
trend-counting = Looking back …
trend-short = Less than a month to look back on.
trend-says = { $way ->
    [better] { $what }: { $then } in { $month }, { $now } today. Easier.
    [worse] { $what }: { $then } in { $month }, { $now } today. Harder.
   *[same] { $what }: { $now } today, as in { $month }.
}
trend-day = Day
trend-steps-note = Steps have no dates, so today’s count for the past too.
fix-head = Fix first
fix-note = Most gain for the least effort comes first.
fix-none-head = Nothing to fix yet
fix-none-text = Add your buying steps, and log problems with their causes.
fix-now-cause = { $count } times in a year, last { $day }.
fix-worth = about { $amount } a month
fix-people = { $people ->
    [one] 1 more buyer a month
   *[other] { $people } more buyers a month
}
fix-smoother = { $points ->
    [one] step friction 1 point lower
   *[other] step friction { $points } points lower
}
fix-easier = { $points ->
    [one] friction 1 point lower
   *[other] friction { $points } points lower
}
fix-nothing = no gain until other things are fixed
fix-quick = Quick win
fix-effort = Effort
fix-effort-of = Effort: { $what }
fix-everybody = Every buyer meets this.
fix-everybody-said = { $count ->
    [one] Every buyer meets this. 1 customer said so:
   *[other] Every buyer meets this. { $count } customers said so:
}
fix-touched = { $count ->
    [one] 1 customer met it:
   *[other] { $count } customers met it:
}
fix-touched-unnamed = Only unnamed people met it.
fix-touched-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
fix-at-risk = at risk of leaving
fix-do = Fixed …
fix-do-what = Fixed: { $what }
fix-worth-ask = How many people buy each month, for how much? Then fixes show their worth.
fix-worth-set = { $buyers ->
    [one] At 1 buyer a month, { $amount } on average.
   *[other] At { $buyers } buyers a month, { $amount } on average.
}
fix-worth-keep = Save
fix-worth-estimate = A rough guess: easier steps mean more buyers reach the end.
done-fix-how = How is it now?
done-fix-gone = Gone
done-fix-better = Better, not gone
done-fix-wait = How long is the wait now?
done-fix-visits = How many extra visits now?
done-fix-handoffs = How many hand-offs now?
done-fix-repeats = How many repeat questions now?
done-fix-missing = In how many of 100 cases is something missing now?
done-fix-unit = Unit
done-fix-minutes = minutes
done-fix-hours = hours
done-fix-days = days
done-fix-effect = Step friction goes from { $before } to { $after }, overall from { $was } to { $is }.
done-fix-incidents = Past problems fade. If one returns, the fix isn’t holding.
done-fix-keep = It’s fixed
done-fix-unread = Type a number
fixed-head = Fixed
fixed-on = Fixed { $day }
fixed-scores = Step friction { $before } before, { $after } after; overall { $was }, then { $is }.
fixed-holds = { $before ->
    [0] No problem since.
    [one] Once the year before, never since: it holds.
   *[other] { $before } times the year before, never since: it holds.
}
fixed-again = { $since ->
    [one] Happened once since: it isn’t holding.
   *[other] Happened { $since } times since: it isn’t holding.
}
fixed-changed = Before: { $before } After: { $after }
fixed-gone = Gone.
fixed-back = Undo
fixed-back-what = Undo: { $what }
fixed-unknown = No longer in your book
trouble-head = Problems
trouble-log = Log a problem
trouble-none-head = No problems recorded
trouble-none-text = Putting one right at once can bring people closer. Log the last one you remember.
trouble-open = { $count ->
    [0] No open complaints.
    [one] 1 open complaint.
   *[other] { $count } open complaints.
}
trouble-settled = { $count ->
    [0] None settled in a year.
    [one] 1 settled in a year: { $full } in full, { $once } within a day.
   *[other] { $count } settled in a year: { $full } in full, { $once } within a day.
}
trouble-median = { $days ->
    [0] Half took less than a day.
    [one] Half took a day or less.
   *[other] Half took { $days } days or less.
}
trouble-again = Keeps coming back
trouble-cause = { $cause }, { $count } times
trouble-cause-see = Show { $cause }, { $count } times
trouble-filter-sort = Kind
trouble-filter-dimension = Area
trouble-filter-cause = Cause
trouble-all = All
trouble-count = { $count ->
    [0] None found
    [one] 1 found
   *[other] { $count } found
}
trouble-since = { $days ->
    [0] open since today
    [one] open for 1 day
   *[other] open for { $days } days
}
trouble-put-right = Put right today
trouble-put-right-what = Put right today, in full: { $what }
honest-head = Honesty check
honest-note = Misled buyers don’t come back. What you said and did, over a year.
honest-none = With purchases, log the price and day you promised, and whether terms were kept.
honest-price = Price as quoted
honest-day = On the promised day
honest-terms = Terms kept
honest-kept = { $kept } of { $told }
honest-untold = not recorded
honest-broken = Not as promised
honest-charged = Quoted { $quoted }, charged { $charged }
honest-late = { $days ->
    [one] Promised for { $promised }, 1 day late
   *[other] Promised for { $promised }, { $days } days late
}
honest-not-terms = Terms not kept
honest-affected = Effect on trust
honest-trust = { $points ->
    [0] trust { $trust } of 100, unchanged
    [one] trust { $trust } of 100, 1 point lower
   *[other] trust { $trust } of 100, { $points } points lower
}
honest-all-kept = All as promised.
source-head = Sources
source-audit = Self-check
source-audit-none = 25 questions, about 5 minutes
source-audit-some = { $count } of 25 answered
source-audit-all = All answered, last { $day }
source-journey-none = Not added yet
source-journey-some = { $count ->
    [one] 1 step
   *[other] { $count } steps
}
source-survey-none = Send a link
source-survey-some = { $count ->
    [one] 1 reply
   *[other] { $count } replies
}
source-trouble = Problems
source-trouble-none = None recorded
source-trouble-some = { $count ->
    [one] 1 recorded
   *[other] { $count } recorded
}
friction-empty-head = How hard is it to buy from you?
friction-empty-text = Respect, ease and honesty weigh more than the product. See what’s hard, what it costs and what to fix first.
friction-first-audit = Answer 25 questions
friction-first-journey = Add your buying steps
friction-see-journey = See your buying steps
friction-first-trouble = Log a problem
audit-lead = 25 questions, about 5 minutes. Answer as your buyers would. Stop any time: answers are saved.
audit-answered = { $count } of { $all } answered
audit-of = { $dimension }, { $number } of 5
audit-pick = Your answer
audit-scale-1 = Never
audit-scale-2 = Rarely
audit-scale-3 = Half the time
audit-scale-4 = Mostly
audit-scale-5 = Always
audit-keys = Or press 1 to 5.
audit-before = Previous
audit-skip = Skip
audit-next = Next
audit-done-head = All 25 answered
audit-done-text = Come back in three months, or when something changes. Past answers stay.
audit-again = Answer again
audit-see = See the results
audit-answers = Your answers
audit-no-answer = no answer
audit-take-back = Remove this answer
audit-history = Past answers
audit-history-none = Each day you answer is kept here.
audit-history-note = Friction by your answers only, of 100. Low is good.
audit-history-day = Day
audit-treatment-heard = Do buyers feel heard before you offer anything?
audit-one-treatment-heard = They say it twice and still get something else.
audit-five-treatment-heard = You sum up what they want, and they nod.
audit-treatment-respected = Is everyone treated with equal respect?
audit-one-treatment-respected = Small spenders wait until the others are served.
audit-five-treatment-respected = Someone buying a button is greeted by name.
audit-treatment-fair = Would both sides call your dealings fair?
audit-one-treatment-fair = Hagglers pay less than the polite.
audit-five-treatment-fair = You suggest the cheaper one when it’ll do.
audit-treatment-time_valued = Do you value their time like your own?
audit-one-treatment-time_valued = “Come by on Tuesday”, and nobody knows.
audit-five-treatment-time_valued = You warn them when you’re running late.
audit-treatment-put_right = Are complaints put right at once, without arguing?
audit-one-treatment-put_right = They must prove it, then wait weeks.
audit-five-treatment-put_right = You say sorry and fix it that day.
audit-process-answers = Are first questions answered soon enough?
audit-one-process-answers = Messages lie for days. The phone rings out.
audit-five-process-answers = Ask in the morning, know by noon.
audit-process-found = Can they find you and what they need?
audit-one-process-found = Old address online, no sign, no idea which shelf.
audit-five-process-found = First visit, and straight to the right thing.
audit-process-timing = Can they buy when it suits them?
audit-one-process-timing = You’re only open while they’re at work.
audit-five-process-timing = Early, late or by message at midnight.
audit-process-price_clear = Do they know the full price before deciding?
audit-one-process-price_clear = “It depends”, plus delivery.
audit-five-process-price_clear = One price, all in, before they ask.
audit-process-completed = Is it simple to order and pay?
audit-one-process-completed = A paper form, cash only, no receipt.
audit-five-process-completed = One look, one tap, receipt in hand.
audit-hassle-no_glitches = Does it go right first time?
audit-one-hassle-no_glitches = Wrong size, name or day, nearly every week.
audit-five-hassle-no_glitches = You can’t remember the last mistake.
audit-hassle-short_waits = Are waits bearable and explained?
audit-one-hassle-short_waits = They queue, and nobody says how long.
audit-five-hassle-short_waits = Hardly any wait, and they know why.
audit-hassle-one_visit = Is everything settled in one visit or call?
audit-one-hassle-one_visit = Once to look, once to order, once for a missing paper.
audit-five-hassle-one_visit = They come once and leave with everything.
audit-hassle-nothing_missing = Is everything there when they need it?
audit-one-hassle-nothing_missing = The oven comes without its cable.
audit-five-hassle-nothing_missing = It even comes with a spare part.
audit-hassle-helpful = If they’re stuck, can someone help?
audit-one-hassle-helpful = “Not my department”, and they start over.
audit-five-hassle-helpful = Whoever answers sees it through.
audit-games-true_price = Do they pay exactly what they were told?
audit-one-games-true_price = The bill is higher, for reasons nobody named.
audit-five-games-true_price = Exactly what you said, or less.
audit-games-true_dates = Does it come on the day you named?
audit-one-games-true_dates = You promise an impossible day to win the order.
audit-five-games-true_dates = You leave room to spare, and you’re early.
audit-games-true_terms = Do warranty, returns and terms hold as told?
audit-one-games-true_terms = The warranty doesn’t cover just that.
audit-five-games-true_terms = You take it back, no argument.
audit-games-no_pressure = Can they say no without being pressed?
audit-one-games-no_pressure = “Today only”, at the same price tomorrow.
audit-five-games-no_pressure = You say “sleep on it” and mean it.
audit-games-no_small_print = Is the small print free of surprises?
audit-one-games-no_small_print = Page four: the contract renews itself.
audit-five-games-no_small_print = All that matters, one page, large letters.
audit-together-first_impression = Is the first impression as good as the product?
audit-one-together-first_impression = A dusty window and a website years old.
audit-five-together-first_impression = They say “how nice” before seeing anything.
audit-together-consistent = Is it equally good everywhere, with everyone?
audit-one-together-consistent = Lovely with you, not when you’re away.
audit-five-together-consistent = Shop, phone, delivery: the same care.
audit-together-promises_kept = Is every promise kept?
audit-one-together-promises_kept = “I’ll call you back”, and nobody does.
audit-five-together-promises_kept = What’s said is noted and done.
audit-together-informed = Are they kept informed?
audit-one-together-informed = Silence between order and delivery.
audit-five-together-informed = They hear when it starts, ships or runs late.
audit-together-well_run = Would a stranger call this well run?
audit-one-together-well_run = Everyone hunts for what someone else put away.
audit-five-together-well_run = It runs even when you’re ill.
friction-about-treatment = Are they listened to, respected and treated fairly?
friction-about-process = Is each step smooth, prices clear, payment easy?
friction-about-hassle = What goes wrong, and what takes too long.
friction-about-games = Are price, day and terms what you said?
friction-about-together = Does it all fit, first impression to last promise?
effort-1 = Very easy
effort-2 = Easy
effort-3 = Some work
effort-4 = Hard
effort-5 = Very hard
