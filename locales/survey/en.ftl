### The buyer's survey. What begins with `answer-`, `invite-` and `hand-` is read by buyers, whom nobody has told of Kept: a
### translation of this file holds these alone. The rest is the owner's side.

## The buyer's side: the questions
answer-head = { $named ->
    [yes] How is it to buy from { $business }?
   *[no] How is it to buy from us?
}
answer-lead = Seven taps and one line, about a minute. Leave out what you like.
answer-unsent = This page sends nothing. At the end you get a short text, which you send yourself.
answer-ask-treatment = Are you listened to and treated with respect?
answer-ask-process = Does buying go smoothly, from the first question to paying?
answer-ask-hassle = Is it free of trouble: long waits, mistakes, having to come twice?
answer-ask-games = Is what you are told about price, dates and terms true?
answer-ask-together = Does everything fit together, so that it feels well run?
answer-ask-effort = All in all, how easy is it to buy?
answer-ask-recommend = Would you recommend it to a friend?
answer-low-five = never
answer-high-five = always
answer-low-effort = very hard
answer-high-effort = very easy
answer-low-recommend = surely not
answer-high-recommend = surely
answer-tap = { $number } of { $most }
answer-tap-word = { $number } of { $most }, { $word }
answer-leave-out = Leave out
answer-leave-out-what = Leave out: { $question }
answer-line = Anything else, in one line
answer-line-hint = Write no name if you want to stay unnamed.
answer-line-left = { $count ->
    [one] Room for 1 more letter
   *[other] Room for { $count } more letters
}
answer-line-long = This is too long. The end of it will be cut off.
answer-nothing = Tap at least one answer, or write a line.
answer-make = Make my reply

## The buyer's side: the reply
answer-done-head = Your reply is ready
answer-done-text = { $named ->
    [yes] It has not been sent. Send it back the way the link came, to { $business }.
   *[no] It has not been sent. Send it back the way the link came.
}
answer-reply = Your reply
answer-copy-text = Copy the text
answer-copy-link = Copy it as a link
answer-change = Change an answer
answer-holds-head = What is in it
answer-holds-answers = Your answers: { $given } of 7.
answer-holds-line = Your line: “{ $line }”
answer-holds-no-line = No line of yours.
answer-holds-day = Today’s date, { $day }.
answer-holds-chance = A random number, so that it counts once, and the number of the shop that asked.
answer-holds-one = The random number of your link. It was made for one customer, so the shop can tell that the reply is yours.
answer-holds-anybody = Nothing that tells who you are. Everybody gets the same link.
answer-holds-no-name = No name, no address, nothing about your device. Your answers are not kept on this device either: close the page, and they are gone.
answer-subject = { $named ->
    [yes] My answers for { $business }
   *[no] My answers
}
answer-message = Here are my answers. Open this link where you keep your customers, or paste the whole message there:

    { $link }

## The buyer's side: links that cannot be read
answer-refused-head = These questions cannot be opened
answer-refused-nothing = There are no questions in this link. Perhaps it was not copied whole.
answer-refused-too_long = This link is far longer than any that Kept makes.
answer-refused-cut = The end of this link is missing. Some programs cut long links: copy it whole, or ask for it once more.
answer-refused-damaged = This link was changed on its way. Ask for it once more.
answer-refused-newer = A newer release made this link. Load the page again while you have a connection.
answer-refused-other_kind = This is a reply, not a question. It belongs to the shop that asked.
answer-refused-safe = Nothing was sent, and nothing on this device was touched.

## What goes out with the link; buyers read it
invite-subject = { $named ->
    [yes] How is it to buy from { $business }?
   *[no] How is it to buy from us?
}
invite-message = Would you tell us how it is to buy from us? Seven taps, about a minute:

    { $link }

    At the end you get a short text. Please send it back to us.

## Handing on
hand-share = Share …
hand-letter = Write an e-mail
hand-copied = Copied.
hand-not-copied = Your browser does not let the page copy. The text is marked: copy it yourself.

## The owner's side: asking
survey-lead = You send a link. They tap seven answers, write a line if they like, and send you a short text back. Kept itself sends nothing to anybody.
survey-ask-head = Ask
survey-who = Whom you ask, if it is one customer
survey-anybody = Nobody is chosen: everybody gets the same link, and no reply tells whose it is. Put it on a receipt, on the counter, under your letters.
survey-one = Only your book can tell that the reply is { $name }’s; no name stands in the link. Whoever else has this link can answer in their place.
survey-language = Language of the questions
survey-nameless = Your business has no name yet, so the questions cannot say who asks.
survey-name-it = Give it a name
survey-make = Make the link
survey-make-note = This writes a random number into your book, by which it knows the replies again.
survey-link = The link
survey-copy-link = Copy the link
survey-copy-message = Copy with a few words
survey-look = See what they see
survey-only-here = This page stands at an address that only this device knows. Your buyers can open the link once Kept is on a web address of yours.
survey-demo = This is the demo book. Replies to its link can be taken in only here, until you close it.
survey-read-only = Your book is open for reading only. No link can be made and no reply taken in.

## The owner's side: taking in
survey-take-head = Take replies in
survey-paste = Paste what they sent
survey-paste-hint = One reply or many, whole e-mails too. Each counts once, however often you paste it.
survey-clear = Clear
survey-new = { $count ->
    [0] No reply here is new.
    [one] 1 reply is new.
   *[other] { $count } replies are new.
}
survey-again = { $count ->
    [one] 1 is in your book already, or stands here twice.
   *[other] { $count } are in your book already, or stand here twice.
}
survey-deleted = { $count ->
    [one] 1 was taken out of your book once, and stays out.
   *[other] { $count } were taken out of your book once, and stay out.
}
survey-bring-back = { $count ->
    [one] Bring it back
   *[other] Bring them back
}
survey-broken = { $count ->
    [one] 1 cannot be taken in:
   *[other] { $count } cannot be taken in:
}
survey-take = { $count ->
    [one] Take in 1 reply
   *[other] Take in { $count } replies
}
survey-nobody = Somebody without a name
survey-somebody-gone = Somebody who is no longer in your book. It counts without a name.
survey-line = “{ $line }”
survey-refused-at = No. { $place }, beginning { $start }
survey-refused-nothing = There is no reply in this. A reply begins with KEPTA; paste the whole message.
survey-refused-too_long = This is more than anybody could have answered: over 256 KB. Paste fewer messages at a time.
survey-refused-cut = The end is missing. Ask for the whole text, or for the reply as a link.
survey-refused-damaged = It was changed on its way. Ask them to send it once more.
survey-refused-newer = A newer release of Kept made it. Load this page again while you have a connection, then paste it once more.
survey-refused-other_kind = This is a link with questions, not a reply. Send it to a buyer; what comes back belongs here.
survey-refused-other_shop = It answers the questions of another shop, or of another book. Take it in where its link was made.
survey-refused-empty = Nothing is answered in it.
survey-own-book = Open your own book

## The owner's side: what they said
survey-told-head = What they said
survey-told-none = Nobody has answered yet. What they say will stand here, and counts in your friction more the fresher it is.
survey-told-count = { $count ->
    [one] 1 reply, { $day }
   *[other] { $count } replies, the last { $day }
}
survey-table = How they answered on average
survey-table-question = Question
survey-table-now = Last 12 months
survey-table-before = The year before
survey-effort = How easy it is
survey-recommend = Would recommend you
survey-mean = { $value } of { $most }
survey-mean-of = { $count ->
    [one] from 1
   *[other] from { $count }
}
survey-see = See what it does to your friction
