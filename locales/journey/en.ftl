### The way of buying, in English: fetched with the page that draws it. The voice is that of `../en.ftl`.

## The page
journey-lead = Every step a buyer takes. The path narrows where you lose them.
journey-says = Friction of all { $count } steps: { $friction } of 100. Low is good.
journey-says-one = Friction of this step: { $friction } of 100. Low is good.
journey-says-worst = Hardest: “{ $step }”, with { $share } of all trouble.
journey-says-whole = Nothing known makes it hard.
journey-unmeasured = { $count ->
    [one] 1 step isn’t measured yet and may be harder.
   *[other] { $count } steps aren’t measured yet and may be harder.
}
journey-steps = Steps
journey-path = Your steps of buying, in order
journey-keys = Drag a step’s handle, or press Alt with ↑ or ↓.

## A step in the path
journey-measure = Measure
journey-change = Edit
journey-open = { $act }: { $step }
journey-earlier = Earlier: { $step }
journey-later = Later: { $step }
journey-drag = Drag to move
journey-smooth = friction { $number } of 100
journey-share = { $share } of all trouble
journey-hardest = Hardest step
journey-plain = Nothing here makes it hard.
journey-not-measured = Not measured yet.
journey-gives-up = { $share } give up here.
journey-gives-up-most = { $share } give up here, more than this explains.
journey-pointer = { $step }: friction { $number } of 100. So far: { $whole } of 100.
journey-end = Overall friction: { $number } of 100
journey-table-step = Step
journey-table-smooth = Friction
journey-table-left = So far
journey-table-share = Share of trouble
journey-table-wait = They wait
journey-table-none = unknown

## Nothing drawn yet
journey-empty-head = Walk it as a buyer
journey-empty-text = Add each step, from first question to last. Then note waits and extra visits.

## Adding
journey-add-label = What do they do next?
journey-add-first = What do they do first?
journey-add-hint = In their words, such as “Ask for a price”.
journey-add = Add step
journey-templates = Start from a template
journey-templates-more = Add steps from a template
journey-templates-note = Pick the closest. You can change it later.
journey-template-pick = Kind of business
journey-template-gladly = up to { $span } is fine
journey-template-add = { $count ->
    [one] Add 1 step
   *[other] Add { $count } steps
}

## Measuring a step
journey-begun = Unsaved changes from before.
journey-part-times = Time
journey-part-often = How often, per purchase
journey-part-marks = Is any of this true?
journey-part-cases = In how many of 100 cases
journey-unit-of = Unit: { $what }
journey-unit-minutes = minutes
journey-unit-hours = hours
journey-unit-days = days
journey-ask-name = What they do
journey-ask-wait_minutes = How long do they wait?
journey-ask-tolerance_minutes = How long a wait would be fine?
journey-ask-explained = They’re told why and how long
journey-ask-active_minutes = How much time is useful?
journey-ask-extra_visits = How many extra visits or calls?
journey-ask-handoffs = How many hand-offs?
journey-ask-repeats = How often are they asked again?
journey-ask-missing_rate = How often is something missing?
journey-ask-unclear_price = They can’t tell the price
journey-ask-hard_payment = They can’t pay the way they like
journey-ask-no_help = Nobody to ask
journey-ask-bad_hours = You’re closed when they could come
journey-ask-drop_off = How many give up here?
journey-hint-name = In the buyer’s words.
journey-hint-wait_minutes = From being ready until it goes on.
journey-hint-tolerance_minutes = 15 minutes if left empty.
journey-hint-explained = An unexplained wait feels half as long again.
journey-hint-active_minutes = Advice, choosing, the work itself.
journey-hint-extra_visits = After the first.
journey-hint-handoffs = To another person, desk or number.
journey-hint-repeats = Name, size, order number.
journey-hint-missing_rate = A part, a paper, the product itself.
journey-hint-drop_off = Of those who get this far.
journey-wrong-name = Type up to 200 letters.
journey-wrong-span = Type a number that makes whole minutes, such as 20 or 1.5.
journey-wrong-long = Ten years at most.
journey-wrong-count = Type a whole number from 0 to 1000.
journey-wrong-share = Type a number from 0 to 100.
journey-delete = Delete step
journey-gone = No longer in your book.

## What a change does, before it is kept
journey-effect = Effect
journey-effect-none = Change something to see its effect.
journey-effect-same = No change.
journey-effect-step = This step
journey-effect-way = All steps
journey-effect-friction = Overall friction
journey-effect-moved = { $before } → { $after }
journey-effect-fine = { $points ->
    [one] Buying gets { $points } point easier.
   *[other] Buying gets { $points } points easier.
}
journey-effect-worse = { $points ->
    [one] Buying gets { $points } point harder.
   *[other] Buying gets { $points } points harder.
}
journey-effect-worth = A rough guess: { $amount } a month.
journey-effect-wrong = Fix what can’t be read to see the effect.

## Ways to start from
journey-shop_counter = Shop counter
journey-made_to_order = Made to order
journey-service_at_home = Service at home
journey-online_order = Online order
journey-consulting = Advice and projects

journey-step-come_in = Come in and be greeted
journey-step-find = Find what they want
journey-step-ask = Ask someone who knows
journey-step-pay = Pay
journey-step-take_home = Take it home
journey-step-first_question = First question
journey-step-quote = Get a price
journey-step-agree = Agree on what’s wanted
journey-step-made = Wait while it’s made
journey-step-hand_over = Collect it or get it delivered
journey-step-day_set = Agree on a day
journey-step-arrive = Wait for someone to arrive
journey-step-work_done = Have the work done
journey-step-afterwards = Get help afterwards
journey-step-choose = Choose and compare
journey-step-order = Order and pay
journey-step-confirmed = Hear it’s on its way
journey-step-delivered = Receive it
journey-step-send_back = Send it back if it doesn’t fit
journey-step-first_talk = Talk it over
journey-step-offer = Get an offer
journey-step-results = See results
journey-step-invoice = Get the invoice and pay
