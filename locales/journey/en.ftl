### The way of buying, in English: fetched with the page that draws it. The voice is that of `../en.ftl`.

## The page
journey-lead = Every step a buyer takes, from the first question to the help afterwards. The path narrows where you lose them.
journey-says = Friction of all { $count } steps together: { $friction } of 100. Low is good.
journey-says-one = Friction of this one step: { $friction } of 100. Low is good.
journey-says-worst = Most is lost at “{ $step }”: { $share } of all trouble.
journey-says-whole = Nothing is known that makes it hard.
journey-unmeasured = { $count ->
    [one] 1 step is not measured yet and may be harder than it looks.
   *[other] { $count } steps are not measured yet and may be harder than they look.
}
journey-steps = The steps
journey-path = Your steps of buying, in order
journey-keys = Drag a step by its handle, or press Alt with ↑ or ↓ on it.

## A step in the path
journey-measure = Measure
journey-change = Change
journey-open = { $act }: { $step }
journey-earlier = Earlier: { $step }
journey-later = Later: { $step }
journey-drag = Drag to another place
journey-smooth = friction { $number } of 100
journey-share = { $share } of all trouble
journey-hardest = The hardest step
journey-plain = Nothing here makes it hard.
journey-not-measured = Not measured yet.
journey-gives-up = { $share } give up here.
journey-gives-up-most = { $share } give up here, more than all this explains.
journey-pointer = { $step }: friction { $number } of 100. With the steps before it: { $whole } of 100.
journey-end = Friction of the whole way: { $number } of 100
journey-table-step = Step
journey-table-smooth = Friction
journey-table-left = With the steps before
journey-table-share = Share of the trouble
journey-table-wait = They wait
journey-table-none = not said

## Nothing drawn yet
journey-empty-head = Walk it as a buyer does
journey-empty-text = What do people do from the first time they ask to the day they need help? Write each step down in their words. Then say where they wait, come twice or are asked again, and you see where you lose them.

## Adding
journey-add-label = What do they do next?
journey-add-first = What do they do first?
journey-add-hint = In their words, such as “Ask for a price”.
journey-add = Add the step
journey-templates = Begin with a usual way
journey-templates-more = Add the steps of a usual way
journey-templates-note = Pick the one that is closest. You rename, delete and reorder afterwards.
journey-template-pick = Kind of business
journey-template-gladly = wait gladly up to { $span }
journey-template-add = { $count ->
    [one] Add this 1 step
   *[other] Add these { $count } steps
}

## Measuring a step
journey-begun = This is what you began and did not keep.
journey-part-times = Time
journey-part-often = How often, each time somebody buys
journey-part-marks = Is any of this so?
journey-part-cases = In how many of 100 cases
journey-unit-of = Unit of: { $what }
journey-unit-minutes = minutes
journey-unit-hours = hours
journey-unit-days = days
journey-ask-name = What they do
journey-ask-wait_minutes = How long do they wait?
journey-ask-tolerance_minutes = How long would they wait gladly?
journey-ask-explained = They are told why they wait, and how long
journey-ask-active_minutes = How long is something done with them or for them?
journey-ask-extra_visits = How often must they come or call again?
journey-ask-handoffs = How often are they handed on to somebody else?
journey-ask-repeats = How often are they asked the same again?
journey-ask-missing_rate = In how many of 100 cases is something missing?
journey-ask-unclear_price = They cannot tell what it will cost
journey-ask-hard_payment = They cannot pay the way they like
journey-ask-no_help = There is nobody to ask
journey-ask-bad_hours = You are closed when they could come
journey-ask-drop_off = How many of 100 give up here?
journey-hint-name = In the buyer’s words, such as “Ask for a price”.
journey-hint-wait_minutes = From the moment they are ready until it goes on.
journey-hint-tolerance_minutes = 15 minutes where you leave it empty.
journey-hint-explained = A wait without a word why feels half as long again.
journey-hint-active_minutes = Advice, choosing, the work itself: the time they came for.
journey-hint-extra_visits = Beyond the first time.
journey-hint-handoffs = To another person, desk or number.
journey-hint-repeats = Name, size, order number: anything they said before.
journey-hint-missing_rate = A part, a paper, the thing itself.
journey-hint-drop_off = Of those who come this far.
journey-wrong-name = A name of up to 200 letters is needed.
journey-wrong-span = A number is needed that comes to whole minutes, such as 20 or 1.5.
journey-wrong-long = Ten years at most.
journey-wrong-count = A whole number from 0 to 1000 is needed.
journey-wrong-share = A number from 0 to 100 is needed.
journey-delete = Delete the step
journey-gone = This step is no longer in the book.

## What a change does, before it is kept
journey-effect = What it would do
journey-effect-none = Change something, and you see here what it does before you keep it.
journey-effect-same = It would change nothing.
journey-effect-step = Friction of this step
journey-effect-way = Friction of the whole way
journey-effect-friction = Friction in all
journey-effect-moved = { $before } → { $after }
journey-effect-fine = { $points ->
    [one] The way gets { $points } point easier.
   *[other] The way gets { $points } points easier.
}
journey-effect-worse = { $points ->
    [one] The way gets { $points } point harder.
   *[other] The way gets { $points } points harder.
}
journey-effect-worth = That is about { $amount } a month, as a rough guess.
journey-effect-wrong = Something there cannot be read yet. Once it can, you see here what the change does.

## Ways to start from
journey-shop_counter = Shop counter
journey-made_to_order = Made to order
journey-service_at_home = Service at home
journey-online_order = Online order
journey-consulting = Advice and projects

journey-step-come_in = Come in and be greeted
journey-step-find = Find what they look for
journey-step-ask = Ask somebody who knows
journey-step-pay = Pay
journey-step-take_home = Take it home
journey-step-first_question = Ask the first question
journey-step-quote = Get a price
journey-step-agree = Agree on what is wanted
journey-step-made = Wait while it is made
journey-step-hand_over = Collect it or have it delivered
journey-step-day_set = Agree on a day
journey-step-arrive = Wait for somebody to arrive
journey-step-work_done = Have the work done
journey-step-afterwards = Get help afterwards
journey-step-choose = Choose and compare
journey-step-order = Order and pay
journey-step-confirmed = Hear that it is on its way
journey-step-delivered = Receive it
journey-step-send_back = Send it back if it does not fit
journey-step-first_talk = Talk it over
journey-step-offer = Get an offer
journey-step-results = See results
journey-step-invoice = Get the invoice and pay
