### What one customer's page and the forms that write down say, in English: fetched with them. The voice is that of
### `../en.ftl`.

act-write-down = Log it
act-change-details = Edit details
act-ask-survey = Send a survey
act-everything = Full record
act-erase = Erase { $name }
act-erase-ask = Erase { $name } …
form-new-customer = New customer
form-new-person = New person at { $name }
few-text = Rough answers are fine.
few-currency = Currency
few-from-contacts = From your contacts
few-trade = What do you sell?
few-trade-note = Optional. Sets check-ins and buying steps; you can change both.
few-row = Customer { $number }
few-name = Name
few-name-missing = Type a name.
few-buys = Buys from you
few-buys-long = A year or more
few-buys-lately = Less
few-buys-not-yet = Not yet
few-contact = Last contact
few-contact-week = This week
few-contact-month = This month
few-contact-months = Months ago
few-contact-on = A date
few-contact-missing = When were you last in touch, roughly?
few-day = Date of last contact
few-day-ahead = That’s in the future.
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
    [one] 1 customer added.
   *[other] { $count } customers added.
}
few-rough = Rough date: “{ $said }”, said { $day }.
form-edit-customer = Edit { $name }
form-more = More details
form-same-name = Someone has this name already.
form-same-name-see = See { $name }
form-what-happened = What happened?
form-who = Who’s it about?
form-brought = Who did they refer?
who-missing = Choose or add someone
who-nobody = No one named
who-somebody = Someone
who-brought-round = They referred this customer
log-more-kinds = More …
log-survey-scale = 1 is bad, 5 is very good. Skip what they didn’t say.
log-left-open = Here’s what you had started.
log-edit-for = { $kind }: { $name }
erase-head = Erase for good
erase-text = For people who ask to be forgotten. Deleting can be undone.
erase-ask = Erase { $name } for good?
erase-goes = { $count ->
    [0] This removes { $name } and their details.
    [one] This removes { $name }, their details and 1 entry.
   *[other] This removes { $name }, their details and { $count } entries.
}
erase-for-good = This can’t be undone.
erase-copies = Files you’ve saved still include them. Delete those yourself.
erase-keep = Keep them
customer-since = Customer since { $day }
customer-standing = { $days ->
    [one] { $stage }, tier { $tier }, every day
   *[other] { $stage }, tier { $tier }, every { $days } days
}
customer-rests = Snoozed, back { $day }
customer-figures = At a glance
customer-more-figures = More figures
customer-call = Call
customer-map = Map
customer-site = Website
customer-warmth = Warmth
customer-warmth-number = { $number } of 100
customer-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
  }
customer-history = History

## Dates of their own
date-add = Add a date
date-edit = Edit
date-over = { $count ->
    [one] 1 past date
   *[other] { $count } past dates
}
date-title-new = New date for { $name }
date-title-edit = Date of { $name }
date-what = What is it?
date-day = Day
date-month = Month
date-year = Year
date-text = Description
date-again = Repeats
date-delete = Delete date
date-wrong-day = There’s no such day.
date-wrong-year = Use 1900 to 2200, or leave it empty if it repeats.
date-wrong-text = Describe it in a few words.
customer-history-empty-head = No history yet
customer-history-empty-text = Log the last time you spoke.
customer-history-later = { $count ->
    [one] 1 later entry hidden.
   *[other] { $count } later entries hidden.
}
customer-history-before = Nothing had happened by then.
people-head = People
people-add = Add person
people-add-here = Add someone who works here
people-last = Last contact { $day }
people-never = No contact yet
people-log = Log
people-log-for = Log for { $name }
people-company-risk = risk { $number }, { $band }
people-offer = { $count ->
    [one] 1 person lists “{ $name }” as their company.
   *[other] { $count } people list “{ $name }” as their company.
}
people-offer-link = { $count ->
    [one] Link them to { $name }
   *[other] Link all to { $name }
}
people-offer-make = Make { $name } a company
people-offer-done = { $count ->
    [one] 1 person now works for { $name }.
   *[other] { $count } people now work for { $name }.
}
parts-head = { $count ->
    [one] Merged with 1 customer
   *[other] Merged with { $count } customers
}
parts-text = Their entries show here. Split them to separate both again.
parts-part = Split
parts-part-who = Split { $name } off
parts-parted = { $one } and { $other } are separate again.
figure-trust = Trust: { $number }
figure-value = Worth about { $amount } a year
figure-value-unknown = Yearly worth unknown
figure-listening = Feels heard: { $number }
figure-listening-unknown = No wishes yet
figure-felt = Problems felt: { $number }
figure-felt-unknown = No known problems
figure-rhythm = { $days ->
    [one] Buys every day
   *[other] Buys every { $days } days
}
figure-rhythm-silent = { $days ->
    [one] No purchase for 1 day
   *[other] No purchase for { $days } days
}
figure-rhythm-unknown = No usual gap yet
figure-rival = A competitor is courting them
figure-rival-unknown = No known competitor
figure-would = { $now } → { $then }
why = Why?
why-with = { $day }, with { $name }
why-warmth = High is good. Each contact’s effect halves every { $days } days.
why-trust = High is good. It starts at 50, moves with what you do and fades over years.
why-risk = Low is good. { $usual }. What raises it (+) and lowers it (−) makes { $number } of 100. { $basis }
why-risk-former = They’ve left.
why-risk-prospect = They haven’t bought yet.
why-risk-unknown = No purchases or contacts yet.
why-value-set = You set this in their details.
why-value-year = Paid in the last 365 days.
why-value-so-far = Paid so far. A yearly figure needs purchases on 3 days.
why-value-tenure = Paid { $amount } since { $day }, scaled to a year (from at least 90 days).
why-value-median = Until they buy or you set it, Today uses your middle customer.
why-value-none = Until someone’s worth is known, Today goes by risk alone.
why-listening = High is good. It starts at 50. Any answer to a wish within 14 days raises it.
why-felt = Low is good. Problems half fade in 180 days. Their own answers count for a year.
why-rhythm = Usual gap: { $gap } days. Bought on { $count } days, last { $day }.
why-rhythm-unknown = Needs purchases on 3 days. { $count ->
    [0] None yet.
    [one] 1 so far.
   *[other] { $count } so far.
}
why-silence = Counts in full after three usual gaps: now { $number } of 100.
why-rival = Half fades in 90 days: now { $number } of 100.
why-unknown = Unknown, so it adds nothing: { $what }.
why-method = How it’s scored
why-held-down = What caps trust
ladder-head = Loyalty
ladder-top = They send you others.
ladder-gone = They’ve left. Log it if they return.
ladder-ready = A good time to ask for a referral.
ladder-brought-by = Referred by
ladder-brought = { $count ->
    [one] Referred 1 person
   *[other] Referred { $count } people
}
ladder-has-bought = has bought
ladder-not-bought = hasn’t bought yet
try-head = What would help
try-risk = risk: { $now } → { $then }
try-trust = trust: { $now } → { $then }
try-nothing = no change
try-risk-same = risk: { $now }, unchanged
try-warmth = warmth: { $now } → { $then }
open-head = Still open
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
open-told = Told them it’ll be late
open-broken = Broke it
open-acted = Did it
open-explained = Explained why not
open-declined = Said no
open-full = Put right in full
open-partial = Partly
open-none = Not put right
open-accepted = They said yes
open-refused = They said no
chart-says-warm = { $name } is warm. Without contact: cooling { $cooling }, cold { $cold }.
chart-says-cooling = { $name } is cooling. Without contact: cold { $cold }.
chart-says-cold = { $name } has gone cold. A visit helps most.
chart-says-never = No contact with { $name } yet, so no warmth.
chart-cooling-on = cooling { $day }
chart-cold-on = cold { $day }
chart-mark = { $what }, { $day }
chart-today = today
reach-title = Contact { $name }
reach-call = Call { $number }
reach-number = Number
reach-address = Address
reach-template = Template
reach-message = Message
reach-send = Send by
reach-text = Text
reach-whatsapp = WhatsApp
reach-mail = Email
reach-hint = Opens the app with this text, to send there.
reach-nothing = No usable phone number or email. Add one to their details.
reach-own-new = Save as template
reach-own-name = Template name
reach-own-hint = Each customer’s name replaces this one.
reach-own-save = Save
reach-own-saved = Template “{ $name }” saved.
reach-own-delete = Delete template “{ $name }”
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
reach-subject-promise = My promise to you
reach-subject-wish = What you asked for
reach-subject-birthday = Happy birthday
reach-body-check_in =
    Hello { $name },

    How are you getting on? Is there anything you need?
reach-body-thanks =
    Hello { $name },

    Thank you for buying from us. If anything isn’t right, just tell me.
reach-body-sorry =
    Hello { $name },

    I’m sorry about what went wrong and want to put it right. When can we talk?
reach-body-promise = { $said ->
    [yes] Hello { $name },

    I haven’t forgotten my promise: { $what }. I’ll tell you when it’s done.
   *[no] Hello { $name },

    I haven’t forgotten my promise. I’ll tell you when it’s done.
}
reach-body-wish = { $said ->
    [yes] Hello { $name },

    You told me what you’d like: { $what }. When can we talk?
   *[no] Hello { $name },

    You told me what you’d like. When can we talk?
}
reach-body-birthday =
    Hello { $name },

    Happy birthday! Have a lovely day.
reach-log-call = Log the call?
reach-log-message = Log the message?
reach-called = I called
reach-sent = I sent it
reach-no-answer = They didn’t answer
reach-not-now = Not now
settle-complaint = How did you settle it?
settle-complaint-note = “In part” counts half.
settle-wish = How did you answer?
settle-wish-note = A prompt answer counts, even a no.
settle-promise = Did you keep your promise?
settle-full = In full
settle-part = In part
settle-part-promise = In part, the rest later …
settle-rest = What’s left to do
settle-rest-due = By when
settle-rest-due-missing = Choose a day
settle-rest-save = Promise the rest
later-tomorrow = Until tomorrow
later-days = { $days ->
    [one] For one day
   *[other] For { $days } days
}
later-week = For a week
later-month = For a month
later-until = Pick a day
later-rest = Snooze
later-not-ahead = Choose a future day

## Never offered, and printing

people-print = Print
people-print-rest = { $count ->
    [one] 1 earlier entry isn’t printed.
   *[other] { $count } earlier entries aren’t printed.
}

never-head = Never offered
never-note = Press one when you offer it.
never-asked-for = They asked for it: “{ $said }”
never-asked-for-unsaid = They asked for it.
never-offered-to = { $how }: { $item }, offered to { $name }
never-rest = { $count ->
    [one] 1 more
   *[other] { $count } more
}

## All customers
act-find-duplicates = Find duplicates
act-clear-search = Clear search
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
customers-column-trust = Trust
customers-column-town = Town
customers-column-tags = Tags
customers-columns = Columns
customers-never = never
customers-empty-head = No customers yet
customers-empty-text = Add people you sell to, and see when to get in touch.
customers-none-head = Nobody found
customers-none-text = Try fewer letters, or clear the filters.
customers-filter-tag = Tag
customers-all-tags = All
customers-due-now = Due now
customers-at-risk = At risk
customers-more-filters = Filter and sort
customers-clear = Clear filters
customers-select = Select { $name }
customers-select-all = { $count ->
    [one] Select 1 customer
   *[other] Select all { $count } customers
}
customers-view-save = Save view
customers-view-name = View name
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
    [one] 1 result
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
    [one] Change 1 customer
   *[other] Change { $count } customers
}
bulk-tag-head = Tags
bulk-tag = Tag
bulk-tag-add = Add tag
bulk-tag-wrong = Use 1 to 200 letters.
bulk-tag-done = { $count ->
    [one] Tagged 1 customer “{ $tag }”.
   *[other] Tagged { $count } customers “{ $tag }”.
}
bulk-untag = Remove “{ $tag }”
bulk-untag-done = { $count ->
    [one] Removed “{ $tag }” from 1 customer.
   *[other] Removed “{ $tag }” from { $count } customers.
}
bulk-tier = Tier
bulk-tier-done = { $count ->
    [one] 1 customer is now tier { $tier }.
   *[other] { $count } customers are now tier { $tier }.
}
bulk-snooze = Snooze
bulk-snooze-done = { $count ->
    [one] 1 customer snoozed until { $day }.
   *[other] { $count } customers snoozed until { $day }.
}
bulk-cadence = Check in
bulk-cadence-days = Every (days)
bulk-cadence-set = Set
bulk-cadence-wrong = Type 1 to 3,650 days.
bulk-cadence-done = { $count ->
    [one] 1 customer: check in every { $days } days.
   *[other] { $count } customers: check in every { $days } days.
}
bulk-log-head = Log
bulk-log = { $count ->
    [one] I met them today
   *[other] I met all { $count } today
}
bulk-log-done = { $count ->
    [one] Today’s visit logged for 1 customer.
   *[other] Today’s visit logged for { $count } customers.
}
bulk-delete-text = You can undo this or restore them.
bulk-delete = { $count ->
    [one] Delete 1 customer
   *[other] Delete { $count } customers
}
bulk-delete-done = { $count ->
    [one] 1 customer deleted.
   *[other] { $count } customers deleted.
}
