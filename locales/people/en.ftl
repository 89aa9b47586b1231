### What one customer's page and the forms that write down say, in English: fetched with them. The voice is that of
### `../en.ftl`.

act-write-down = Write it down
act-change-details = Change details
act-ask-survey = Ask how it is to buy from you
act-everything = Everything about them
act-erase = Erase { $name }
act-erase-ask = Erase { $name } …
form-new-customer = A new customer
form-new-person = Somebody new at { $name }
few-text = Rough answers will do. You can correct them later.
few-currency = Amounts are in
few-from-contacts = From your contacts
few-row = Customer { $number }
few-name = Name
few-name-missing = Who is it? Type a name.
few-buys = Buys from you
few-buys-long = A year or more
few-buys-lately = Less
few-buys-not-yet = Not yet
few-contact = Last in touch
few-contact-week = This week
few-contact-month = This month
few-contact-months = Months ago
few-contact-on = A date
few-contact-missing = When were you last in touch? Roughly will do.
few-day = Date of the last contact
few-day-ahead = That day is still to come.
few-worth = Worth a year, { $currency }
few-worth-wrong = Type an amount, such as 1200.
few-another = Add another
few-nobody = Type at least one name.
few-save = { $count ->
    [0] Save
    [one] Save 1 customer
   *[other] Save { $count } customers
}
few-done = { $count ->
    [one] 1 customer is in your book.
   *[other] { $count } customers are in your book.
}
few-rough = The day is rough. You said “{ $said }” on { $day }.
form-edit-customer = Details of { $name }
form-more = More details
form-same-name = You already have somebody of this name.
form-same-name-see = See { $name }
form-what-happened = What happened?
form-who = Who is it about?
form-brought = Whom did they name?
who-missing = Choose somebody, or add them
who-nobody = Nobody named
who-somebody = Somebody
who-brought-round = They brought this customer to you, so it cannot be the other way round too
log-more-kinds = More …
log-survey-scale = 1 is bad, 5 is very good. Leave out what they did not say.
log-left-open = You began this before. It stands as you left it.
log-edit-for = { $kind }: { $name }
erase-head = Erase for good
erase-text = Deleting can be taken back. Erasing cannot: it is for somebody who asks you to forget them.
erase-ask = Erase { $name } for good?
erase-goes = { $count ->
    [0] { $name } goes from your book, with everything you know of them.
    [one] { $name } goes from your book, with everything you know of them and the one thing written down about them.
   *[other] { $name } goes from your book, with everything you know of them and the { $count } things written down about them.
}
erase-for-good = This cannot be undone.
erase-copies = Copies that you saved as files still hold them. Delete those yourself.
erase-keep = Keep them
customer-since = Customer since { $day }
customer-standing = { $days ->
    [one] { $stage }, tier { $tier }, every day
   *[other] { $stage }, tier { $tier }, every { $days } days
}
customer-rests = Snoozed, back { $day }
customer-figures = In short
customer-more-figures = What it rests on
customer-call = Call
customer-map = Map
customer-site = Visit page
customer-warmth = Warmth
customer-warmth-number = { $number } of 100
customer-late = { $days ->
    [one] one day late
   *[other] { $days } days late
  }
customer-history = What happened

## Dates of their own
date-add = Add a date
date-edit = Edit
date-over = { $count ->
    [one] 1 date is over
   *[other] { $count } dates are over
}
date-title-new = New date for { $name }
date-title-edit = Date of { $name }
date-what = What is it?
date-day = Day
date-month = Month
date-year = Year
date-text = In words
date-again = Comes again
date-delete = Delete this date
date-wrong-day = There’s no such day. Check the day and the month.
date-wrong-year = Type a year from 1900 to 2200, or none if it comes again.
date-wrong-text = Say in a few words what it is.
customer-history-empty-head = Nothing written down yet
customer-history-empty-text = Visits, promises, wishes and purchases stand here by day. Log the last time you spoke.
customer-history-later = { $count ->
    [one] One later entry is left out.
   *[other] { $count } later entries are left out.
}
customer-history-before = Nothing had happened yet on that day.
people-head = People
people-add = Add a person
people-add-here = Add somebody who works here
people-last = Last contact { $day }
people-never = No contact yet
people-log = Log
people-log-for = Log something for { $name }
people-company-risk = risk { $number }, { $band }
people-offer = { $count ->
    [one] 1 person has “{ $name }” as their company.
   *[other] { $count } people have “{ $name }” as their company.
}
people-offer-link = { $count ->
    [one] Link them to { $name }
   *[other] Link them all to { $name }
}
people-offer-make = Make { $name } a company
people-offer-done = { $count ->
    [one] 1 person works for { $name } now.
   *[other] { $count } people work for { $name } now.
}
parts-head = { $count ->
    [one] Merged with another customer
   *[other] Merged with { $count } other customers
}
parts-text = Everything written down about them stands here too. Split them, and each stands alone again with what was written down about them.
parts-part = Split
parts-part-who = Split { $name } off
parts-parted = { $one } and { $other } are two customers again.
figure-trust = Trusts you: { $number }
figure-value = Worth about { $amount } a year
figure-value-unknown = Worth a year: not known
figure-listening = Feels heard: { $number }
figure-listening-unknown = Wishes: none known
figure-felt = Trouble felt: { $number }
figure-felt-unknown = Trouble: none known
figure-rhythm = { $days ->
    [one] Buys every day
   *[other] Buys every { $days } days
}
figure-rhythm-silent = { $days ->
    [one] Has not bought for a day
   *[other] Has not bought for { $days } days
}
figure-rhythm-unknown = No rhythm of buying yet
figure-rival = A rival is courting them
figure-rival-unknown = No rival known
figure-would = { $now } → { $then }
why = Why?
why-with = { $day }, with { $name }
why-warmth = High is good. What is left of each contact halves every { $days } days.
why-trust = High is good. It starts at 50; what you do moves it, and fades over the years.
why-risk = Low is good. { $usual }. What raises it (+) and what lowers it (−) makes { $number } of 100. { $basis }
why-risk-former = They have left.
why-risk-prospect = They haven’t bought yet.
why-risk-unknown = There is no purchase or contact to judge by yet.
why-value-set = You wrote it down among their details.
why-value-year = What they paid in the last 365 days.
why-value-so-far = What they paid so far. A year’s worth takes purchases on three days.
why-value-tenure = They paid { $amount } since { $day }. Brought to a year, counted as 90 days at least.
why-value-median = Until they buy, or you write it down, Today counts them as the middle of your customers.
why-value-none = Until it is known of somebody, Today goes by risk alone.
why-listening = High is good. It starts at 50. A wish answered within 14 days raises it, whatever the answer.
why-felt = Low is good. Trouble is half forgotten after 180 days; their own answers count for a year.
why-rhythm = Their usual gap is { $gap } days. They bought on { $count } days, last { $day }.
why-rhythm-unknown = { $count ->
    [0] It takes purchases on 3 days. There are none yet.
    [one] It takes purchases on 3 days. There is one so far.
   *[other] It takes purchases on 3 days. There are { $count } so far.
}
why-silence = Silent for three usual gaps counts in full: { $number } of 100 now.
why-rival = Half of it fades in 90 days: { $number } of 100 now.
why-unknown = Not known yet, so it adds nothing: { $what }.
why-method = How this is scored
why-held-down = What keeps trust from rising
ladder-head = Loyalty
ladder-top = Nobody stands higher: they bring you others.
ladder-gone = They have left. Log it here when they come back.
ladder-ready = A good moment to ask whether they know somebody.
ladder-brought-by = Brought to you by
ladder-brought = { $count ->
    [one] Brought you one person
   *[other] Brought you { $count } people
}
ladder-has-bought = has bought
ladder-not-bought = has not bought yet
try-head = What you can do, and what it would change
try-risk = risk: { $now } → { $then }
try-trust = trusts you: { $now } → { $then }
try-nothing = changes no figure
try-risk-same = risk: { $now }, as now
try-warmth = warmth: { $now } → { $then }
open-head = Open with them
open-waiting = { $days ->
    [0] since today
    [one] since yesterday
   *[other] for { $days } days
}
open-rest = { $count ->
    [one] 1 more
   *[other] { $count } more
}
open-act-for = { $act }: { $what }
open-kept = Kept it
open-kept-late = Kept it late
open-told = Told them it will be late
open-broken = Broke it
open-acted = You did it
open-explained = You told them why not
open-declined = You said no
open-full = Put right in full
open-partial = In part
open-none = Not put right
open-accepted = They said yes
open-refused = They said no
chart-says-warm = { $name } is warm, and turns cooling { $cooling } and cold { $cold } if nobody gets in touch.
chart-says-cooling = { $name } is cooling, and turns cold { $cold } if nobody gets in touch.
chart-says-cold = { $name } has gone cold. A visit warms most.
chart-says-never = { $name } has never heard from you, so there is no warmth to show.
chart-cooling-on = cooling { $day }
chart-cold-on = cold { $day }
chart-mark = { $what }, { $day }
chart-today = today
reach-title = Contact { $name }
reach-call = Call { $number }
reach-number = Number
reach-address = Address
reach-template = Begin with
reach-message = Message
reach-send = Write by
reach-text = Text
reach-whatsapp = WhatsApp
reach-mail = Mail
reach-hint = Opens the app with this text. You send it there.
reach-nothing = There’s no phone number or e-mail address that can be used. Add one to their details.
reach-own-new = Save as a template
reach-own-name = Name of the template
reach-own-hint = Their name is filled in wherever this message has it.
reach-own-save = Save
reach-own-saved = Template “{ $name }” saved.
reach-own-delete = Delete the template “{ $name }”
reach-own-deleted = Template “{ $name }” deleted.
reach-name-check_in = Checking in
reach-name-thanks = Thanks
reach-name-sorry = Sorry
reach-name-promise = Your promise
reach-name-wish = Their wish
reach-name-birthday = Birthday
reach-subject-check_in = How are you getting on?
reach-subject-thanks = Thank you
reach-subject-sorry = I’m sorry
reach-subject-promise = What I promised you
reach-subject-wish = What you asked for
reach-subject-birthday = Happy birthday
reach-body-check_in =
    Hello { $name },

    I wanted to ask how you’re getting on. Is there anything you need from us?
reach-body-thanks =
    Hello { $name },

    Thank you for buying from us. I hope you’re happy with it. If anything isn’t right, just tell me.
reach-body-sorry =
    Hello { $name },

    I’m sorry about what went wrong, and I’d like to put it right. When is a good time to talk?
reach-body-promise = { $said ->
    [yes] Hello { $name },

    I haven’t forgotten what I promised you: { $what }. I’ll let you know as soon as it’s done.
   *[no] Hello { $name },

    I haven’t forgotten what I promised you. I’ll let you know as soon as it’s done.
}
reach-body-wish = { $said ->
    [yes] Hello { $name },

    You told me what you’d like: { $what }. When is a good time to talk about it?
   *[no] Hello { $name },

    You told me what you’d like. When is a good time to talk about it?
}
reach-body-birthday =
    Hello { $name },

    Happy birthday! I hope you have a lovely day.
reach-log-call = Log the call?
reach-log-message = Log the message?
reach-called = I called
reach-sent = I sent it
reach-no-answer = They didn’t answer
reach-not-now = Not now
settle-complaint = How was it settled?
settle-complaint-note = “In part” makes up for half as much.
settle-wish = How did you answer?
settle-wish-note = An answer in good time counts, even if it’s a no.
settle-promise = Did you keep your promise?
settle-full = In full
settle-part = In part
settle-part-promise = In part, the rest later …
settle-rest = What is left to do
settle-rest-due = By when
settle-rest-due-missing = Choose the day by which you’ll do the rest
settle-rest-save = Promise the rest
later-tomorrow = Until tomorrow
later-days = { $days ->
    [one] For one day
   *[other] For { $days } days
}
later-week = For a week
later-month = For a month
later-until = Until a day you choose
later-rest = Leave them until then
later-not-ahead = Choose a day to come

## Never offered, and printing

people-print = Print this page
people-print-rest = { $count ->
    [one] One earlier entry is not on this paper.
   *[other] { $count } earlier entries are not on this paper.
}

never-head = Never offered
never-note = Press one when you offer it. Whether they asked or it was your idea matters: an offer they asked for shows that you listened.
never-asked-for = They asked for it: “{ $said }”
never-asked-for-unsaid = They asked for it.
never-offered-to = { $how }: { $item }, offered to { $name }
never-rest = { $count ->
    [one] One more thing
   *[other] { $count } more things
}

## All customers
act-find-duplicates = Find duplicates
act-clear-search = Clear the search
customers-filter-tier = Tier
customers-all-tiers = All
customers-sort = Sort by
customers-column-name = Name
customers-column-firm = Company
customers-column-warmth = Warmth
customers-column-last = Last contact
customers-column-due = Due
customers-column-value = Worth a year
customers-column-risk = Risk
customers-never = never
customers-empty-head = Your book is open
customers-empty-text = Everybody you sell to, or would like to, stands here with the day they should hear from you.
customers-none-head = Nobody found
customers-none-text = No one in your book fits what you look for. Try fewer letters, or everybody.
customers-filter-tag = Tag
customers-all-tags = All
customers-due-now = Due now
customers-at-risk = At risk
customers-more-filters = Filter and sort
customers-clear = Clear filters
customers-select = Select { $name }
customers-select-all = { $count ->
    [one] Select the one customer
   *[other] Select all { $count } customers
}
customers-view-save = Save this view
customers-view-name = Name of the view
customers-view-keep = Save
customers-view-saved = View “{ $name }” saved.
customers-view-deleted = View “{ $name }” deleted.
customers-view-delete = Delete view “{ $name }”
customers-filter-text = Filter by name, company, phone or tag

### The command box

command-head = Search
command-label = Search customers, places and actions
command-placeholder = Name, phone, note or action
command-results = Results
command-count = { $count ->
    [0] Nothing found
    [one] One result
   *[other] { $count } results
}
command-none = Nothing found. Try fewer letters.
command-actions = Actions
command-places = Places
command-new = New customer
command-add = Add “{ $name }”
command-detail = { $company } · { $passage }
command-log = Log: { $what }
command-log-for = Log for { $name }: { $what }
command-also-few = new several sheet quick
command-import = Import a file
command-back-up = Back up
command-redo = Redo
command-audit = Self-check
command-also-contact = call visit message mail email talk meeting
command-also-purchase = sale sold bought order
command-also-problem = issue trouble
command-also-wish = need want request
command-also-add = new customer create
command-also-import = csv excel spreadsheet contacts vcard upload
command-also-back-up = backup export save copy download
command-also-duplicates = merge double
command-theme = Appearance: { $name }
command-also-theme = theme colour color scheme mode night day
command-also-keys = shortcuts keyboard help
command-also-system = selling offers losses review scenario
command-also-insights = statistics charts retention forecast
command-also-book = settings data storage business currency language
command-also-journey = steps buying
command-also-survey = ask feedback questions
command-also-audit = honesty questions
command-also-folder = share sync devices
command-also-method = method scores formula help

### Changing many customers at once

bulk-label = Selected customers
bulk-count = { $count } selected
bulk-change = Change …
bulk-all = Select all { $count }
bulk-none = Clear selection
bulk-head = { $count ->
    [one] Change one customer
   *[other] Change { $count } customers
}
bulk-tag-head = Tags
bulk-tag = Tag
bulk-tag-add = Add tag
bulk-tag-wrong = Type a tag of up to 200 letters.
bulk-tag-done = { $count ->
    [one] One customer tagged “{ $tag }”.
   *[other] { $count } customers tagged “{ $tag }”.
}
bulk-untag = Remove “{ $tag }”
bulk-untag-done = { $count ->
    [one] Tag “{ $tag }” removed from one customer.
   *[other] Tag “{ $tag }” removed from { $count } customers.
}
bulk-tier = Tier
bulk-tier-done = { $count ->
    [one] One customer is in tier { $tier } now.
   *[other] { $count } customers are in tier { $tier } now.
}
bulk-snooze = Snooze
bulk-snooze-done = { $count ->
    [one] One customer snoozed until { $day }.
   *[other] { $count } customers snoozed until { $day }.
}
bulk-cadence = Check in
bulk-cadence-days = Every so many days
bulk-cadence-set = Set
bulk-cadence-wrong = Type a number of days from 1 to 3,650.
bulk-cadence-done = { $count ->
    [one] One customer: check in every { $days } days.
   *[other] { $count } customers: check in every { $days } days.
}
bulk-log-head = Log
bulk-log = { $count ->
    [one] I met them today
   *[other] I met all { $count } today
}
bulk-log-done = { $count ->
    [one] A visit today logged for one customer.
   *[other] A visit today logged for { $count } customers.
}
bulk-delete-text = You can undo this right after, or restore them later.
bulk-delete = { $count ->
    [one] Delete one customer
   *[other] Delete { $count } customers
}
bulk-delete-done = { $count ->
    [one] One customer deleted.
   *[other] { $count } customers deleted.
}
