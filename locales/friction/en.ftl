### What the page on friction and the owner's audit say, in English: fetched with the pages that say it. The voice is that of
### `../en.ftl`.

friction-lead = What makes it hard to buy from you, and which fix pays first.
friction-overall = In all
friction-of = of 100
friction-low-is-good = Low is good: 0 is no trouble at all, 100 as hard as can be.
friction-rule-mean = The average of the five, by the weight each has for you.
friction-rule-worst = Four fifths of your worst, which is { $dimension } with { $number }: four good ones cannot hide a bad one.
friction-early = Too early to say
friction-early-between = Too early to say: between { $low } and { $high }
friction-smoothness = Buying, step by step
friction-smoothness-note = Low is good. All steps together, from the first to the last.
friction-smoothness-none = Known once the steps of buying are drawn.
friction-rests = { $pieces ->
    [0] Nothing is known of it yet.
    [one] { $little ->
        [yes] Rests on one piece of evidence only, so take it as a first guess.
       *[no] Rests on one piece of evidence.
    }
   *[other] { $little ->
        [yes] Rests on { $pieces } pieces of evidence only, so take it as a first guess.
       *[no] Rests on { $pieces } pieces of evidence.
    }
}
friction-dimensions = Five things buyers weigh
friction-dimensions-note = The weakest first. Open one to see what it rests on.
friction-number = { $number } of 100
friction-part-survey = What buyers say
friction-part-incidents = What happened
friction-part-measured = What is measured
friction-part-no-survey = No buyer has said anything yet, and neither have you.
friction-part-no-incidents = Nothing is written down that went wrong here.
friction-part-no-measured = { $dimension ->
    [treatment] Nothing yet: complaints and how they were settled, wishes and how they were answered.
    [games] Nothing yet. With a purchase, write the price they were told and the day you promised.
    [together] Nothing yet: how even the steps of buying are, and what became of promises.
   *[other] Nothing yet: draw the steps of buying.
}
friction-measured-what = { $dimension ->
    [treatment] How complaints were settled and wishes answered.
    [process] Prices, payment, help and hours, step by step.
    [hassle] Waits, visits, hand-offs, asking again and missing things, step by step.
    [games] Purchases whose price, day or terms were not what you said.
   *[together] How uneven the steps are, and promises broken.
}
friction-answer-yourself = Answer for yourself
friction-half-glitches = Glitches, which should not happen
friction-half-built-in = Built-in trouble, which everybody has
friction-half-none = nothing known
friction-points = { $points ->
    [one] 1 point
   *[other] { $points } points
}
friction-fine = { $count ->
    [one] 1 more piece of evidence speaks well of you.
   *[other] { $count } more pieces of evidence speak well of you.
}
friction-ground-audit = You answered { $answer } of 5: { $question }
friction-ground-survey = They gave it { $answer } of 5
friction-ground-uneven = { $step } is much harder than the other steps.
friction-at-step = { $step }: { $what }
friction-of-whom = { $name }, { $day }
friction-nobody = Somebody without a name
friction-gone = No longer in the book
trend-head = The last twelve months
trend-counting = Looking back over the year …
trend-short = There is less than a month to look back on yet.
trend-says = { $way ->
    [better] { $what }: { $then } in { $month }, { $now } today. It got easier.
    [worse] { $what }: { $then } in { $month }, { $now } today. It got harder.
   *[same] { $what }: { $now } today, as in { $month }.
}
trend-day = Day
trend-steps-note = Steps carry no date: as they stand now, they count for the past as well.
fix-head = Fix first
fix-note = What gains most for the least effort stands on top.
fix-none-head = Nothing to mend that is known
fix-none-text = Draw the steps of buying, and write down what goes wrong and why. What pays first then stands here.
fix-now-cause = Seen { $count } times within a year, last { $day }.
fix-worth = about { $amount } a month
fix-people = { $people ->
    [one] 1 more buyer a month
   *[other] { $people } more buyers a month
}
fix-smoother = { $points ->
    [one] friction of the steps 1 point lower
   *[other] friction of the steps { $points } points lower
}
fix-easier = { $points ->
    [one] friction 1 point lower
   *[other] friction { $points } points lower
}
fix-nothing = shows only once other things are mended, too
fix-quick = Quick win
fix-effort = How hard to mend
fix-effort-of = How hard to mend: { $what }
fix-everybody = Everybody who buys meets this.
fix-everybody-said = { $count ->
    [one] Everybody who buys meets this, and 1 customer said so:
   *[other] Everybody who buys meets this, and { $count } customers said so:
}
fix-touched = { $count ->
    [one] Met by 1 customer:
   *[other] Met by { $count } customers:
}
fix-touched-unnamed = Met by people without a name.
fix-touched-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
fix-at-risk = at risk of leaving
fix-do = Done …
fix-do-what = Done: { $what }
fix-worth-ask = How many people buy in a month, and for how much? Then each fix says what it brings.
fix-worth-set = { $buyers ->
    [one] Reckoned with one buyer a month, at { $amount } on average.
   *[other] Reckoned with { $buyers } buyers a month, at { $amount } on average.
}
fix-worth-keep = Reckon with this
fix-worth-estimate = A rough guess: if the way were that much easier, so many more would come to its end.
done-fix-how = How is it now?
done-fix-gone = Gone for good
done-fix-better = Better, but still there
done-fix-wait = How long do they wait now?
done-fix-visits = How often must they come again now?
done-fix-handoffs = How often are they handed on now?
done-fix-repeats = How often are they asked again now?
done-fix-missing = In how many of a hundred cases is something missing now?
done-fix-unit = In
done-fix-minutes = minutes
done-fix-hours = hours
done-fix-days = days
done-fix-effect = Friction of the steps goes from { $before } to { $after } of 100, friction in all from { $was } to { $is }.
done-fix-incidents = What went wrong so far stays written down and fades by itself. If it happens again, this fix is shown as not holding.
done-fix-keep = It is done
done-fix-unread = A number is needed here
fixed-head = Done
fixed-on = Done { $day }
fixed-scores = Friction of the steps { $before } before, { $after } after; in all { $was } before, { $is } after.
fixed-holds = { $before ->
    [0] Nothing went wrong there since.
    [one] Once in the year before, never since: it holds.
   *[other] { $before } times in the year before, never since: it holds.
}
fixed-again = { $since ->
    [one] It happened once more since: it does not hold.
   *[other] It happened { $since } times more since: it does not hold.
}
fixed-changed = Before: { $before } After: { $after }
fixed-gone = Gone.
fixed-back = Take it back
fixed-back-what = Take it back: { $what }
fixed-unknown = Something that is no longer in the book
trouble-head = What went wrong
trouble-log = Log trouble
trouble-none-head = Nothing written down that went wrong
trouble-none-text = A mishap put right at once can bring people closer; one that nobody writes down comes back. Log the last one you remember, with or without a name.
trouble-open = { $count ->
    [0] No complaint is open.
    [one] 1 complaint is open.
   *[other] { $count } complaints are open.
}
trouble-settled = { $count ->
    [0] None was settled within a year.
    [one] 1 was settled within a year, { $full } of it in full, { $once } within a day.
   *[other] { $count } were settled within a year: { $full } in full, { $once } of them within a day.
}
trouble-median = { $days ->
    [0] Half of them were settled the same day.
    [one] Half of them took a day at most.
   *[other] Half of them took { $days } days at most.
}
trouble-again = Comes back
trouble-cause = { $cause }, { $count } times
trouble-cause-see = { $cause }, { $count } times: show them
trouble-filter-sort = Kind
trouble-filter-dimension = Belongs to
trouble-filter-cause = Cause
trouble-all = All
trouble-count = { $count ->
    [0] None found
    [one] 1 found
   *[other] { $count } found
}
trouble-since = { $days ->
    [0] open since today
    [one] open for a day
   *[other] open for { $days } days
}
trouble-put-right = Put right today
trouble-put-right-what = Put right today, in full: { $what }
honest-head = Honesty check
honest-note = Whoever was misled does not come back. This is what you said against what you did, over a year.
honest-none = With a purchase, write the price they were told, the day you promised and whether the terms were kept. Here you then see whether word was kept.
honest-price = Price as told
honest-day = On the day promised
honest-terms = Terms kept
honest-kept = { $kept } of { $told }
honest-untold = not written down
honest-broken = Where it was not so
honest-charged = Told { $quoted }, charged { $charged }
honest-late = { $days ->
    [one] Promised for { $promised }, came a day later
   *[other] Promised for { $promised }, came { $days } days later
}
honest-not-terms = Terms not kept
honest-affected = What it did to their trust
honest-trust = { $points ->
    [0] trusts you { $trust } of 100, as before
    [one] trusts you { $trust } of 100; without it 1 point more
   *[other] trusts you { $trust } of 100; without it { $points } points more
}
honest-all-kept = Word was kept every time.
source-head = Where this comes from
source-audit = Your own answers
source-audit-none = 25 questions, about five minutes
source-audit-some = { $count } of 25 answered
source-audit-all = All answered, last { $day }
source-journey-none = Not drawn yet
source-journey-some = { $count ->
    [one] 1 step
   *[other] { $count } steps
}
source-survey-none = Ask them with a link
source-survey-some = { $count ->
    [one] 1 reply
   *[other] { $count } replies
}
source-trouble = What went wrong
source-trouble-none = Nothing written down
source-trouble-some = { $count ->
    [one] 1 written down
   *[other] { $count } written down
}
friction-empty-head = How hard is it to buy from you?
friction-empty-text = People weigh how they are treated, how smoothly it goes and whether they were told the truth more than the thing itself. Here you see where it is hard, what it costs you and what to mend first. Begin with any of these.
friction-first-audit = Answer 25 questions
friction-first-journey = Draw the steps of buying
friction-see-journey = See it step by step
friction-first-trouble = Log something that went wrong
audit-lead = 25 questions, about five minutes. Answer as your buyers would, not as you would like. Every answer is kept at once, so stop and go on whenever you like.
audit-answered = { $count } of { $all } answered
audit-of = { $dimension }, { $number } of 5
audit-pick = Your answer
audit-scale-1 = Never
audit-scale-2 = Seldom
audit-scale-3 = Half the time
audit-scale-4 = Mostly
audit-scale-5 = Always
audit-keys = The keys 1 to 5 answer, too.
audit-before = Question before
audit-skip = Skip
audit-next = Next question
audit-done-head = All 25 are answered
audit-done-text = Come back in three months or so, or when something has changed. What you answered before stays in the history.
audit-again = Go through them again
audit-see = See what it tells
audit-answers = Your answers so far
audit-no-answer = no answer
audit-take-back = Take this answer back
audit-history = How it was before
audit-history-none = Each day on which you answer is kept here, so that you see what changed.
audit-history-note = Friction by your own answers alone, of 100. Low is good.
audit-history-day = Day
audit-treatment-heard = Does everybody who buys feel listened to before you offer anything?
audit-one-treatment-heard = They say what they want twice and still get something else.
audit-five-treatment-heard = You repeat in your own words what they want, and they nod.
audit-treatment-respected = Is everybody treated with the same respect, small orders too?
audit-one-treatment-respected = Whoever spends little waits until the others are served.
audit-five-treatment-respected = The one who buys a button is greeted by name.
audit-treatment-fair = Would both sides call the way you deal with them fair?
audit-one-treatment-fair = Whoever does not ask pays more than whoever haggles.
audit-five-treatment-fair = You tell them of the cheaper thing when it will do.
audit-treatment-time_valued = Do you treat their time as worth as much as yours?
audit-one-treatment-time_valued = “Come by on Tuesday”, and on Tuesday nobody knows of it.
audit-five-treatment-time_valued = They are told beforehand when you run late, and can choose another time.
audit-treatment-put_right = When they complain, is it put right at once and without arguing?
audit-one-treatment-put_right = They have to prove it, and hear back after weeks.
audit-five-treatment-put_right = You say sorry, and it is mended the same day.
audit-process-answers = Does a first question get an answer while they still care?
audit-one-process-answers = Messages lie for days, and the phone rings out.
audit-five-process-answers = Whoever asks in the morning knows by noon.
audit-process-found = Do they find you, and what they need, without help?
audit-one-process-found = Old address on the web, no sign, nobody knows which shelf.
audit-five-process-found = First time here, and straight to the right thing.
audit-process-timing = Can they buy at a time that suits them?
audit-one-process-timing = Open only while they are at work.
audit-five-process-timing = Early, late, or by a message at midnight: it works.
audit-process-price_clear = Do they know the whole price before they decide?
audit-one-process-price_clear = “It depends”, and delivery comes on top of it.
audit-five-process-price_clear = One figure, everything in it, said before they ask.
audit-process-completed = Is ordering and paying done in a few simple moves?
audit-one-process-completed = A form on paper, cash only, and no receipt.
audit-five-process-completed = One look, one tap, receipt in hand.
audit-hassle-no_glitches = Does it go right the first time?
audit-one-hassle-no_glitches = Wrong size, wrong name, wrong day, nearly every week.
audit-five-hassle-no_glitches = You cannot remember the last mistake.
audit-hassle-short_waits = Are waits as short as they would gladly bear, and explained?
audit-one-hassle-short_waits = They stand in line and nobody says how long.
audit-five-hassle-short_waits = Hardly a wait; if there is one, they know how long and why.
audit-hassle-one_visit = Is everything settled in one visit or one call?
audit-one-hassle-one_visit = Once to look, once to order, once more because a paper was missing.
audit-five-hassle-one_visit = They come once and leave with everything.
audit-hassle-nothing_missing = Is all they need there when they need it?
audit-one-hassle-nothing_missing = The oven comes without its cable.
audit-five-hassle-nothing_missing = It even comes with the spare part.
audit-hassle-helpful = When they are stuck, does somebody help who can?
audit-one-hassle-helpful = “Not my department”, and they tell it all again.
audit-five-hassle-helpful = Whoever picks up sees it through to the end.
audit-games-true_price = Do they pay just what they were told?
audit-one-games-true_price = The bill is higher than the quote, with a reason nobody had named.
audit-five-games-true_price = To the cent what you said, or less.
audit-games-true_dates = Does it come on the day you named?
audit-one-games-true_dates = You name a day you know you cannot keep, to get the order.
audit-five-games-true_dates = You name a day with room to spare, and are early.
audit-games-true_terms = Do warranty, returns and terms hold as they were told?
audit-one-games-true_terms = The warranty turns out not to cover just that.
audit-five-games-true_terms = You take it back without a word about the rules.
audit-games-no_pressure = Can they say no without being pressed?
audit-one-games-no_pressure = “Only today”, though tomorrow it costs the same.
audit-five-games-no_pressure = You tell them to sleep on it, and mean it.
audit-games-no_small_print = Is there nothing in the small print that would surprise them?
audit-one-games-no_small_print = A contract that renews itself, on page four.
audit-five-games-no_small_print = Everything that matters fits on one page, in large letters.
audit-together-first_impression = Is the first impression as good as what you sell?
audit-one-together-first_impression = A dusty window and a page from years ago.
audit-five-together-first_impression = They say “how nice” before they have seen anything.
audit-together-consistent = Is it equally good whoever serves them, and wherever?
audit-one-together-consistent = With you it is lovely; when you are away it is not.
audit-five-together-consistent = Shop, phone, delivery: the same care everywhere.
audit-together-promises_kept = Is everything done that somebody here said would be?
audit-one-together-promises_kept = “I will call you back”, and nobody does.
audit-five-together-promises_kept = What is said is written down, and done.
audit-together-informed = Do they know how things stand without asking?
audit-one-together-informed = Silence between the order and the day it comes.
audit-five-together-informed = They hear when it is begun, sent and late, before they wonder.
audit-together-well_run = Would a stranger call this a well-run business?
audit-one-together-well_run = Every hand looks for what the other one put away.
audit-five-together-well_run = It runs, even on the day you are ill.
friction-about-treatment = Are they listened to, respected, fairly dealt with, and are complaints put right at once?
friction-about-process = Does every step go smoothly, at a time that suits them, with clear prices and easy payment?
friction-about-hassle = What goes wrong that should not, and what takes too long for everybody.
friction-about-games = Is the price, the day and the small print what they were told?
friction-about-together = Does every part fit the others, from the first impression to the kept promise?
effort-1 = Very easy
effort-2 = Easy
effort-3 = Some work
effort-4 = Hard
effort-5 = Very hard
