### The buyer's survey. What begins with `answer-`, `invite-` and `hand-` is read by buyers, whom nobody has told of Kept: a
### translation of this file holds these alone. The rest is the owner's side.

## The buyer's side: the questions
answer-head = { $named ->
    [yes] What is it like to buy from { $business }?
   *[no] What is it like to buy from us?
}
answer-lead = Seven taps and a line, about a minute. Skip what you like.
answer-unsent = This page sends nothing. You send a short text yourself.
answer-ask-treatment = Do you feel heard and respected?
answer-ask-process = Is buying smooth, from first question to payment?
answer-ask-hassle = Is it free of long waits, mistakes and extra trips?
answer-ask-games = Can you trust what you’re told about price, dates and terms?
answer-ask-together = Does it all feel well run?
answer-ask-effort = Overall, how easy is it to buy?
answer-ask-recommend = Would you recommend us to a friend?
answer-low-five = never
answer-high-five = always
answer-low-effort = very hard
answer-high-effort = very easy
answer-low-recommend = not at all
answer-high-recommend = definitely
answer-tap = { $number } of { $most }
answer-tap-word = { $number } of { $most }, { $word }
answer-leave-out = Skip
answer-leave-out-what = Skip: { $question }
answer-line = Anything else?
answer-line-hint = To stay anonymous, leave out your name.
answer-line-left = { $count ->
    [one] 1 character left
   *[other] { $count } characters left
}
answer-line-long = Too long. The end will be cut off.
answer-nothing = Tap an answer or write a line.
answer-make = Make my reply

## The buyer's side: the reply
answer-done-head = Your reply is ready
answer-done-text = { $named ->
    [yes] Not sent yet. Send it to { $business }, the way the link came.
   *[no] Not sent yet. Send it back the way the link came.
}
answer-reply = Your reply
answer-copy-text = Copy text
answer-copy-link = Copy as link
answer-code = Your reply as a QR code
answer-code-note = No internet? Let the shop scan this.
answer-change = Edit answers
answer-holds-head = What’s in it
answer-holds-answers = Your answers: { $given } of 7.
answer-holds-line = Your comment: “{ $line }”
answer-holds-no-line = No comment.
answer-holds-day = Today’s date, { $day }.
answer-holds-chance = A random number, so it counts once, and the shop’s number.
answer-holds-one = Your link’s random number. It tells the shop this reply is yours.
answer-holds-anybody = Nothing that identifies you. Everyone gets the same link.
answer-holds-no-name = No name, address or device details. Close the page and your answers are gone from here.
answer-subject = { $named ->
    [yes] My answers for { $business }
   *[no] My answers
}
answer-message = Here are my answers. Open this link in Kept, or paste the whole message there:

    { $link }

## The buyer's side: links that cannot be read
answer-refused-head = These questions can’t be opened
answer-refused-nothing = This link has no questions. Was it copied whole?
answer-refused-too_long = This link is too long to be from Kept.
answer-refused-cut = The end of this link is missing. Copy it whole or ask for it again.
answer-refused-damaged = This link was changed on its way. Ask for it again.
answer-refused-newer = This link is from a newer version. Reload while online.
answer-refused-other_kind = This is a reply, for the shop that asked.
answer-refused-safe = Nothing was sent or changed on this device.

## What goes out with the link; buyers read it
invite-subject = { $named ->
    [yes] What is it like to buy from { $business }?
   *[no] What is it like to buy from us?
}
invite-card = Scan with your phone’s camera. It takes about a minute: no app, no account.
invite-message = What is it like to buy from us? Seven taps, about a minute:

    { $link }

    Please send us the short text you get at the end.

## Handing on
hand-share = Share …
hand-letter = Email
hand-copied = Copied.
hand-not-copied = Your browser won’t let the page copy. Copy the selection yourself.

## The owner's side: asking
survey-lead = Send a link. They tap seven answers and send back a short text. Kept itself sends nothing.
survey-ask-head = Ask
survey-who = Customer (optional)
survey-anybody = Everyone gets the same link, and replies are anonymous.
survey-one = Only your book can tell the reply is { $name }’s. The link has no name, but anyone with it can answer.
survey-language = Language
survey-nameless = Your business has no name yet, so the questions can’t say who asks.
survey-name-it = Add a name
survey-make = Create link
survey-make-note = Saves a random number in your book, to recognise the replies.
survey-link = Link
survey-copy-link = Copy link
survey-copy-message = Copy with a message
survey-code = The link as a QR code
survey-code-note = Scan it with a phone.
survey-print-card = Print a counter card
survey-look = Preview
survey-only-here = This address works only on this device. To send links, put Kept on the web.
survey-demo = Demo book: replies can only be imported here, until you close it.
survey-read-only = Your book is read-only: no new links or replies.

## The owner's side: taking in
survey-take-head = Import replies
survey-paste = Paste what they sent
survey-paste-hint = One reply or many, whole emails too.
survey-clear = Clear
survey-new = { $count ->
    [0] No new replies.
    [one] 1 new reply.
   *[other] { $count } new replies.
}
survey-again = { $count ->
    [one] 1 is a repeat or already in your book.
   *[other] { $count } are repeats or already in your book.
}
survey-deleted = { $count ->
    [one] 1 was deleted before and stays out.
   *[other] { $count } were deleted before and stay out.
}
survey-bring-back = { $count ->
    [one] Restore it
   *[other] Restore them
}
survey-broken = { $count ->
    [one] 1 can’t be imported:
   *[other] { $count } can’t be imported:
}
survey-take = { $count ->
    [one] Import 1 reply
   *[other] Import { $count } replies
}
survey-nobody = Someone unnamed
survey-somebody-gone = No longer in your book. Counts without a name.
survey-line = “{ $line }”
survey-refused-at = No. { $place }, starting { $start }
survey-refused-nothing = No reply found. A reply starts with KEPTA; paste the whole message.
survey-refused-too_long = Over 256 KB. Paste fewer messages at once.
survey-refused-cut = The end is missing. Ask for the whole text or a link.
survey-refused-damaged = It was changed on its way. Ask them to resend it.
survey-refused-newer = It’s from a newer Kept. Reload while online, then paste again.
survey-refused-other_kind = This is a survey link. Send it to a buyer and paste what comes back.
survey-refused-other_shop = It’s for another shop or book. Import it there.
survey-refused-empty = It has no answers.
survey-own-book = Open your own book

## The owner's side: what they said
survey-told-head = What they said
survey-told-none = No answers yet.
survey-told-count = { $count ->
    [one] 1 reply, { $day }
   *[other] { $count } replies, last { $day }
}
survey-table = Average answers
survey-table-question = Question
survey-table-now = Last 12 months
survey-table-before = Year before
survey-effort = Ease
survey-recommend = Would recommend you
survey-mean = { $value } of { $most }
survey-mean-of = { $count ->
    [one] from 1
   *[other] from { $count }
}
survey-see = See your friction
