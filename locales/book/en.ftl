### What the Book and bringing in say, in English: fetched with the pages that draw them. The voice is that of `../en.ftl`.

act-look-back = Look back
act-look-back-to = Look back to { $when }
act-ask-browser = Ask it to keep your book
act-save-table = Save a table
act-stay = Stay here
act-go-back = Go back to this
act-go-on-all = Go on with all of it
act-go-on-this = Go on with this
act-keep-settings = Keep these settings
form-hint-currency = Three letters, as in EUR.

## Book: a copy, the demo, room, settings, the way back
book-parts = Parts of this page
book-part-backup = Backup and undo
book-part-exchange = Import and export
book-part-storage = Storage
book-copy-head = Save a copy
book-copy-text = Your book is in this browser and nowhere else. Save a copy wherever you keep what matters.
book-copy-unmirrored = This browser keeps no second record of your latest changes. If it crashes or the power fails, what you wrote in the last minute can be lost. Close the tab before you switch this device off.
book-copy-never = You have not saved a copy yet.
book-copy-last = Last copy saved { $day }.
book-copy-since = { $count ->
    [one] One thing is not in any copy yet.
   *[other] { $count } things are not in any copy yet.
}
book-demo-text = Look around in somebody else's shop. Your own book stays closed and untouched.
book-demo-open = You are looking at the demo book. Whatever you do here is forgotten when you go back.
book-room-says = { $used } of { $all } used
book-room-share = { $share } of the room is used
book-room-unknown = This browser does not say how much room is used.
book-table-head = Purchases for a spreadsheet
book-table-text = A table with a line for every purchase: the day, who bought, for how much, and what. It is no copy of your book: contacts, promises and all else are only in the copy.
book-stays-head = How long it stays here
book-stays-promised = This browser has promised to keep your book until you delete it yourself.
book-stays-not = When this device runs short of room, the browser may clear what pages keep, your book too.
book-stays-refused = The browser does not promise it yet; it often does once Kept is installed, or opened now and then. Until then it may clear your book when room runs short, so save a copy.
book-stays-unsaid = This browser does not say how long it keeps what pages store. Save a copy now and then.
book-stays-week = Safari deletes what a page keeps after seven days in which you used Safari but did not open that page. Put Kept on your home screen, open it every week, or save a copy.
book-settings-head = Settings
book-settings-usual = { $days } if left empty.
book-settings-currency-hint = { $name }. Amounts keep their digits when you change it: 12.50 in euros would read 1,250 in yen.
book-settings-currency-none = Three letters. EUR if left empty.
book-settings-language = Dates and numbers as in
book-settings-language-own = Your browser's language
book-settings-language-hint = The words stay English.
book-unnamed-head = Written down without a customer
book-unnamed-none = Lost sales, trouble, training and working time that concern nobody by name stand here. Log one with L.
book-past-head = The way back
book-past-last = Last done on this page: { $what }
book-past-none = Nothing was done on this page yet that could be taken back.
book-past-undone = Taken back last: { $what }

## How it is scored
book-method-text = Every figure in plain words: what it rests on, where it comes from, and what it is for somebody in your book. The weights are yours to change.

## Ways back to an earlier book, and what is left of a damaged one
points-head = Earlier books
points-text = Before a file comes in or somebody is erased, Kept keeps your book as it was. The last eight stay in this browser.
points-none = Nothing of the kind was done yet.
points-missing = This browser keeps no earlier books. Save a copy before you take a file in.
points-opening = Opening that book …
points-failed = That book cannot be read any more. Yours is as it was.
points-import = before a file came in
points-erasure = before somebody was erased, and without them
points-format = before a newer Kept wrote it its own way
points-return = before you went back to an earlier book
points-damage = as it was found damaged, every byte of it
points-size = { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
}, { $entries ->
    [one] { $entries } line
   *[other] { $entries } lines
}
points-ask = Back to { $when }?
points-same = Your book is just as it was then.
points-changed = { $count ->
    [one] One thing becomes what it was.
   *[other] { $count } things become what they were.
}
points-restored = { $count ->
    [one] One thing that was deleted since comes back.
   *[other] { $count } things that were deleted since come back.
}
points-gone = { $count ->
    [one] One thing written since goes.
   *[other] { $count } things written since go.
}
points-can-return = You can take this back, and today's book stays in the list.
rescue-head = What is left of your book
rescue-text = Part of it cannot be read, or a newer Kept wrote it. Nothing has been changed. First save it as it stands: then nothing can be lost by what you do next.
rescue-changes = { $count ->
    [one] 1 recent change can be read
   *[other] { $count } recent changes can be read
}
rescue-damaged = { $count ->
    [one] 1 recent change cannot
   *[other] { $count } recent changes cannot
}
rescue-all = Everything that can be read
rescue-generation = Tidied book number { $number }
rescue-generation-unknown = A tidied book
rescue-unreadable = It cannot be read.
rescue-newer = A newer Kept wrote it. Load this page again to get that one.
rescue-untouchable = You cannot go on from here: a newer Kept wrote part of this book, or the browser does not give it out. Load the page again, or restart the browser.
rescue-working = Keeping everything aside …
rescue-not-kept = This browser could not keep a second copy of the damaged book, so nothing was changed. Save it as it stands, then ask for help.
rescue-refused = The browser refused to write. Your book is as it was found, and a copy of it is kept aside.
import-lead = Any file you have: orders, invoices, contacts, a bank statement, a calendar, a chat, or a copy that Kept saved. You see what comes in before anything changes.
import-lead-where = Nothing leaves this device. Most programs have “Export”; choose CSV, XLSX, vCard or iCalendar.
import-choose = Choose files
import-drop = or drop files anywhere on this page, or paste them; up to { $size } each
import-reading = Reading { $name }
import-comparing = Comparing it with your book
import-refused-head = This file did not come in. Your book is as it was.
import-refused-large = It is larger than { $size }. Save it in parts, by year for example.
import-refused-unread = The browser could not read it. Perhaps it was moved or is open elsewhere; choose it again.
import-refused-empty = There is nothing in it.
import-refused-not-json = It begins like a book of Kept but breaks off in line { $line }, character { $column }. If you have another copy, choose that one.
import-refused-not-a-book = It is JSON, but not a book that Kept saved.
import-refused-newer = It was saved by a newer Kept (version { $version } of the format). Load this page again to get the newer one, then choose the file again.
import-preview = What { $name } would do
import-new = New
import-count-customers = { $count ->
    [one] 1 customer
   *[other] { $count } customers
}
import-count-entries = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
import-count-items = { $count ->
    [one] 1 thing you sell
   *[other] { $count } things you sell
}
import-count-steps = { $count ->
    [one] 1 step of buying
   *[other] { $count } steps of buying
}
import-count-measures = { $count ->
    [one] 1 measure
   *[other] { $count } measures
}
import-count-settings = Settings
import-same = { $count ->
    [one] 1 more stands in your book just so.
   *[other] { $count } more stand in your book just so.
}
import-nothing-new = Nothing is new: all of this file stands in your book already.
import-nothing-good = Nothing can come in: what is right with this file stands in your book already.
import-changes = { $count ->
    [one] 1 would change
   *[other] { $count } would change
}
import-field-changes = { $field }: { $old } → { $new }
import-value-none = nothing
import-title-entry = { $kind }, { $name }, { $day }
import-title-entry-nobody = { $kind }, { $day }
import-title-settings = Settings
import-aside = { $count ->
    [one] 1 value of yours is newer and stays
   *[other] { $count } values of yours are newer and stay
}
import-aside-why = The file says something older here.
import-field-kept = { $field }: stays { $ours }, the file says { $theirs }
import-removed = { $count ->
    [one] 1 would leave your book
   *[other] { $count } would leave your book
}
import-removed-why = They were deleted where the file comes from.
import-gone = { $count ->
    [0] Nothing that you deleted stays out
    [one] 1 stays deleted, as you deleted it here
   *[other] { $count } stay deleted, as you deleted them here
}
import-bring-back = Bring them back
import-problems = { $count ->
    [one] 1 thing is wrong with this file
   *[other] { $count } things are wrong with this file
}
import-problems-why = { $count ->
    [0] Nothing is left out because of it, and nothing has come in yet.
    [one] 1 record would be left out. Nothing has come in yet.
   *[other] { $count } records would be left out. Nothing has come in yet.
}
import-problems-list = What is wrong, and where
import-take = Bring it in
import-take-good = { $count ->
    [one] Bring in the good ones only and leave 1 out
   *[other] Bring in the good ones only and leave { $count } out
}
import-writing = Writing it down …
import-done = It is in your book
import-done-unsaved = You see it here, but it is not saved
import-undone = It was taken back. Your book is as it was before.
import-changed = { $count ->
    [one] 1 was changed.
   *[other] { $count } were changed.
}
import-left-out = { $count ->
    [one] 1 was left out.
   *[other] { $count } were left out.
}
import-done-undo = You can take it back, all at once, with Undo.
import-see = See your customers
import-again = Bring in another file

## Another program’s file
import-file-head = { $name }
import-this-file = This file
import-days = { $first } to { $last }
import-said-nothing = { $who }: nothing comes in yet.
import-said-purchases = { $who }: { $purchases ->
    [one] 1 purchase
   *[other] { $purchases } purchases
} by { $people ->
    [one] 1 customer
   *[other] { $people } customers
} ({ $fresh ->
    [all] { $people ->
        [one] new
       *[other] all new
    }
    [none] none new
   *[some] { $new } new
}){ $priced ->
    [yes] , { $total }
   *[no] {""}
}, { $days }.
import-said-contacts = { $who }: { $people ->
    [one] 1 person
   *[other] { $people } people
} ({ $fresh ->
    [all] { $people ->
        [one] new
       *[other] all new
    }
    [none] none new
   *[some] { $new } new
}{ $changed ->
    [0] {""}
   *[other] , { $changed } with something you didn’t know
}).
import-said-touches = { $who }: { $kind ->
    [calendar] { $touches ->
        [0] no past meeting with anybody in your book.
        [one] 1 meeting with { $people ->
            [one] 1 customer
           *[other] { $people } customers
        }, { $days }.
       *[other] { $touches } meetings with { $people ->
            [one] 1 customer
           *[other] { $people } customers
        }, { $days }.
    }
   *[chat] { $touches ->
        [0] no messages with anybody in your book.
        [one] 1 contact with { $people ->
            [one] 1 customer
           *[other] { $people } customers
        }, { $days }. Only the days are kept, no texts.
       *[other] { $touches } contacts with { $people ->
            [one] 1 customer
           *[other] { $people } customers
        }, { $days }. Only the days are kept, no texts.
    }
}
import-gives-nothing = Nothing could come in.
import-gives-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
import-gives-touches = { $touches ->
    [one] 1 contact
   *[other] { $touches } contacts
} with { $people ->
    [one] 1 customer
   *[other] { $people } customers
}{ $dated ->
    [yes] , { $days }
   *[no] {""}
}
import-gives-purchases = { $purchases ->
    [one] 1 purchase
   *[other] { $purchases } purchases
}{ $priced ->
    [yes] , { $total }
   *[no] {""}
}{ $dated ->
    [yes] , { $days }
   *[no] {""}
}
import-left = Left out: { $list }.
import-left-part = { $count } { $reason }
import-left-head = { $count ->
    [one] 1 line left out, and why
   *[other] { $count } lines left out, and why
}
import-left-list = Lines left out, and why
import-left-line = Line { $line }: { $reason }
import-left-some = One { $reason }
import-lines = { $all ->
    [one] 1 line
   *[other] { $all } lines
} in the file = { $taken } taken + { $left } left out
import-ahead = { $count ->
    [one] 1 meeting still to come goes on the customer’s page.
   *[other] { $count } meetings still to come go on the customers’ pages.
}
import-refunds = { $amount } of it was refunded and is already taken off.
import-becomes-currency = Your book’s currency becomes { $currency }.
import-things-left = What was bought isn’t kept: nearly every line has a text of its own.
import-reason = { $reason ->
    [cancelled] cancelled
    [voided] voided
    [draft] still a draft
    [pending] pending
    [failed] failed
    [unpaid] not paid
    [new_order] not confirmed yet
    [unknown_status] with a status Kept doesn’t know
    [refunded] refunded in full
    [refund] refunds
    [partial_refund] refunded in part
    [reversal] reversed
    [refund_without_sale] refunded, with no sale in this file
    [zero] with nothing to pay
    [negative] below zero
    [fee] for fees
    [fee_back] for fees paid back
    [payout] paid out to you
    [tax] for tax
    [interest] for interest
    [salary] for wages
    [loan] for a loan
    [own_transfer] between your own accounts
    [own_refund] paid back to you
    [conversion] for changing money
    [outgoing] paid by you
    [expense] for expenses
    [payment] for an invoice that is counted already
    [ledger_line] the other half of a booking
    [quote] only quoted
    [open_deal] still open
    [lost_deal] lost
    [not_billable] not billable
    [time_entry] of working hours
    [total_row] with totals
    [group_row] with a heading
    [header_row] with the headings again
    [description_row] that explains the columns
    [footer] below the table
    [duplicate] there twice
    [deleted] deleted
    [vendor] for suppliers
    [address_only] with only an address
    [newsletter] from newsletters
    [auto_reply] with automatic replies
    [spam] in spam
    [trash] in the bin
    [bot] from a bot
    [message] that is no message
    [own_notes] to yourself
    [short_code] from a service number
    [no_show] who didn’t come
    [birthday] with birthdays
    [own_in_group] from you to the whole group
    [not_ticked] from people you didn’t tick
    [not_in_book] with nobody in your book
    [future] still to come
    [no_guest] without a guest
    [several_customers] that could be two customers
    [deleted_before] deleted here before
    [other_currency] in another currency
    [amount_too_large] too large for a book
    [several_items] with a product you have twice
    [no_name] without a name
    [no_customer] without a buyer
    [no_date] without a date
    [bad_date] with an unreadable date
    [no_amount] without an amount
    [bad_amount] with an unreadable amount
    [no_quantity] without a quantity
    [no_customer_column] in a table that names no customers
    [no_date_column] in a table without dates
    [no_amount_column] in a table without amounts
    [date_without_year] with a date without a year
    [mixed_separators] in a table that is cut two ways
    [nothing_in_it] with nothing to take
   *[other] that can’t be used
}
import-refusal = { $reason ->
    [too_large] It is larger than 64 MB, or unpacks to more. Export it in parts, by year for example.
    [too_many_rows] It has more than a million lines. Export it in parts, by year for example.
    [too_many_columns] A line of it has more than a thousand columns. Export only the columns you need, as CSV or XLSX.
    [empty] There is nothing in it. Export it again, and check the dates you export.
    [damaged] It is damaged: a part is missing. Download or export it again.
    [grows] It defines words of its own that can unfold without end, as no honest export does. Export it again from the program it comes from.
    [long_line] One line of it never ends: a quotation mark isn’t closed, or it is no table. Export it again as CSV or XLSX.
    [pdf] It is a PDF, which shows a table but holds none. Export the same list as CSV or XLSX.
    [picture] It is a picture. Export the list behind it as CSV, XLSX or vCard.
    [old_excel] It is an old Excel file (.xls). Open it and save it as .xlsx or CSV.
    [other_spreadsheet] It is a spreadsheet of Numbers or LibreOffice. Open it there and export it as .xlsx or CSV.
    [document] It is a text document. Export the list as CSV or XLSX.
    [packed] It is packed in a way Kept can’t open. Unpack it and choose the file inside, or use ZIP.
    [sound] It is sound or film. A list as CSV, XLSX or vCard can come in.
    [database] It is a program’s database. Use that program’s export: CSV, XLSX or vCard.
    [web_page] It is a web page, even if it is called .xls. Open it in a spreadsheet and save it as .xlsx or CSV.
    [workbook] This Kept can’t open XLSX. Save the sheet as CSV.
    [not_a_table] It seems to be a text, not a list. Export the list as CSV, XLSX, vCard or calendar.
    [no_customer_column] It is a table, but no column names a customer. Say which one does below, or export it with names or e-mail addresses.
    [no_date_column] It is a table of customers and amounts, but without dates. Export single orders or invoices instead of sums.
    [no_amount_column] It is a table, but has neither amounts nor contacts. Export it with one of them.
    [date_without_year] Its dates have no year. Export it with full dates.
    [mixed_separators] Some lines are cut by one sign and some by another. Export it again as CSV or XLSX.
    [own_purchases] It lists what you bought, not what you sold. Export your sales.
    [reply] It is a reply to a survey. Take it in under Friction.
    [no_name] Nobody in it has a name or an address to write to.
   *[other] Nothing in it can come in: see below what was left out, and why.
}
import-ask = { $key ->
    [date_order] How are the dates written?
    [decimal_mark] What stands before the cents?
    [sign] Some amounts are below zero. What are they?
    [customer_column] Which column names the customer?
    [amount_column] Which column has the amount the customer paid?
    [date_column] Which column has the date of purchase?
    [payers] Which of these are customers?
    [own_name] Which of these is you?
    [who_counts] Which of these are customers?
    [duplicate_rows] Some lines are exactly the same. What are they?
    [currency] More than one currency is in this file. Which one is your book’s? The others stay out.
    [status] Some orders are new or have a status Kept doesn’t know. Do they count?
    [time_entries] These are working hours. Do they count as purchases?
    [which_sheet] Which sheet should come in?
    [encoding] Which letters is it written in? Choose the line where the names look right.
   *[other] What is meant?
}
import-answer = { $answer ->
    [day_first] Day first: 31.1.2026
    [month_first] Month first: 1/31/2026
    [point] A point: 1,234.56
    [comma] A comma: 1.234,56
    [refund] Refunds
    [expense] Expenses of mine
    [keep_both] Separate purchases
    [take_once] The same purchase twice
    [count] They count
    [leave_out] Leave them out
    [purchases] They are purchases
   *[other] { $answer }
}
import-ask-meant = Who is { $name }?
import-somebody-new = Somebody new
import-note = { $key ->
    [same_person] One name stands for people with different addresses or numbers. They come in as different people.
    [customer_column] Customers are told apart by a number alone.
   *[other] Something in this file can be read in two ways; see how its columns were understood.
}
import-payer = { $name }: { $count ->
    [one] 1 payment
   *[other] { $count } payments
}, { $total }
import-writer = { $name }: { $count ->
    [one] 1 message
   *[other] { $count } messages
}
import-tick-all = { $count ->
    [one] Tick it
   *[other] Tick all { $count }
}
import-tick-none = Tick none
import-rate = 1 { $code } in { $into }
import-rate-hint = { $count ->
    [one] 1 purchase is in another currency ({ $currency }). With a rate it comes in too.
   *[other] { $count } purchases are in another currency ({ $currency }). With a rate they come in too.
}
import-rate-wrong = Type a number above zero, such as 0.92.
import-strangers = { $count ->
    [one] Add 1 person who isn’t in your book yet
   *[other] Add { $count } people who aren’t in your book yet
}
import-answer-first = { $count ->
    [one] Answer the question first.
   *[other] Answer the { $count } questions first.
}
import-take-purchases = { $count ->
    [one] Import 1 purchase
   *[other] Import { $count } purchases
}
import-take-people = { $count ->
    [one] Import 1 person
   *[other] Import { $count } people
}
import-take-next = { $count ->
    [one] Import 1 meeting
   *[other] Import { $count } meetings
}
import-take-touches = { $count ->
    [one] Import 1 contact
   *[other] Import { $count } contacts
}
import-nothing-taken = Nothing would come in as it is.
import-tick-first = Tick who is a customer: what they paid or wrote then comes in.
import-deleted = { $count ->
    [one] 1 record of this file was in your book once and was deleted.
   *[other] { $count } records of this file were in your book once and were deleted.
}
import-restore = Bring back what was deleted
import-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
import-purchases = { $count ->
    [one] 1 purchase in the file
   *[other] { $count } purchases in the file
}
import-person-purchases = { $count ->
    [one] 1 purchase
   *[other] { $count } purchases
}
import-person-touches = { $count ->
    [one] 1 contact
   *[other] { $count } contacts
}
import-is-new = new
import-is-known = in your book
import-columns = { $count ->
    [one] How its column was understood
   *[other] How its { $count } columns were understood
}
import-column = Column { $number }
import-role = { $role ->
    [name] Customer’s name
    [first] First name
    [last] Last name
    [company] Company
    [customer_id] Customer number
    [email] E-mail
    [phone] Phone
    [date] Date
    [date_weak] Date
    [total] Amount
    [amount] Amount
    [line_total] Amount of the line
    [unit_price] Price of one
    [quantity] Quantity
    [credit] Money in
    [debit] Money out
    [refund] Refund
    [net] Amount without tax
    [tax] Tax
    [shipping] Shipping
    [discount] Discount
    [fee] Fee
    [balance] Balance
    [item] What they bought
    [order] Order number
    [invoice] Invoice number
    [transaction] Payment number
    [currency] Currency
    [status] Status
    [type] Kind of record
    [counterparty] Other side of the payment
    [text] Text of the payment
    [street] Address
    [city] Town
    [zip] Postal code
    [region] Region
    [country] Country
    [birthday] Birthday
    [website] Website
    [tags] Tags
    [note] Note
    [ignored] Leave out
   *[other] Understood, not needed here
}
import-encoding-label = Text encoding
import-encoding-hint = Change this where letters with accents look wrong.
import-encoding = { $label ->
    [utf_8] Unicode (UTF-8)
    [utf_16le] Unicode, two bytes (UTF-16 LE)
    [utf_16be] Unicode, two bytes (UTF-16 BE)
    [windows_1252] Western European (Windows-1252)
    [windows_1250] Central European (Windows-1250)
    [iso_8859_2] Central European (ISO 8859-2)
    [windows_1251] Cyrillic (Windows-1251)
    [koi8_r] Cyrillic (KOI8-R)
    [ibm866] Cyrillic (DOS)
    [windows_1253] Greek (Windows-1253)
    [iso_8859_7] Greek (ISO 8859-7)
    [windows_1254] Turkish (Windows-1254)
    [macintosh] Western European (Mac)
    [shift_jis] Japanese (Shift JIS)
    [euc_jp] Japanese (EUC-JP)
    [gbk] Chinese (GBK)
    [big5] Chinese (Big5)
    [euc_kr] Korean (EUC-KR)
   *[other] { $label }
}
import-delimiter = Column separator
import-delimiter-comma = Comma
import-delimiter-semicolon = Semicolon
import-delimiter-tab = Tab
import-delimiter-bar = Upright bar
import-next = { $count ->
    [one] Next file
   *[other] Next of { $count } files
}
import-today = See Today

## People and dates for other programs
export-people-head = Contacts
export-people-text = Your customers as vCard, for the address book of a phone or computer. Take it in again later and contacts are updated, not doubled.
export-people = { $count ->
    [one] Export 1 contact
   *[other] Export { $count } contacts
}
export-due-head = Calendar
export-due-text = Who to contact when, promises and check-ins, as a calendar file. Take in a newer one later and it updates the events.
export-due-alarm = With an alarm at { $hour } o’clock
export-due = Export calendar
export-due-name = Kept
export-due-contact = Contact { $name }
export-due-promise = Promise to { $name }: { $text }
export-due-check-in = Check in with { $name }: { $item }
export-due-date = { $name }: { $what }
export-due-overdue = Overdue since { $day }.
export-due-last = Last contact: { $day }.
export-due-never = No contact yet.

## A shared folder
book-folder-text = Two devices, or a small team, can keep one book without a server: through a folder that Syncthing, Nextcloud, Dropbox or OneDrive carries between them.
folder-demo = The demo book is shared with nobody. Go back to your own book first.
folder-without-head = This browser cannot share a folder
folder-without = Chrome, Edge and their kin can, on a computer.
folder-by-hand = You can do the same by hand: save a copy here and bring it in on the other device, and the other way round. Both books then hold what either wrote; nothing is lost, and nothing stands there twice.
folder-off-head = Keep one book on several devices
folder-off = Choose a folder that your devices have in common, carried by Syncthing, Nextcloud, Dropbox, OneDrive or the like. Choose it on each of them.
folder-own-file = Each device writes one file of its own there and reads the others’, a few seconds after a change. Nobody ever writes over somebody else’s.
folder-who-reads = The files are not locked: whoever can open the folder can read your book.
folder-name = What this device is called
folder-name-hint = The others see this name beside your file.
folder-name-usual = { $system ->
    [Windows] Windows computer
    [macOS] Mac
    [Linux] Linux computer
    [ChromeOS] Chromebook
    [Android] Android device
   *[other] My device
}
folder-devices = Who is here
folder-on = You share the folder “{ $name }”. Keep this page open: it looks there every few seconds.
folder-stopped = The folder is not shared now.
folder-see = See the folder
folder-asked = Kept may not use the folder “{ $name }” any more until you allow it again. Your book is safe here meanwhile.
folder-denied = Kept is not allowed to use the folder “{ $name }”. Allow it again, or in the settings that the browser shows beside the address. Your book is safe here meanwhile.
folder-gone = The folder “{ $name }” is not there any more. Connect it again or choose another; your book is safe here meanwhile.
folder-full = There is no room left where the folder “{ $name }” lies. Make some; your book is safe here meanwhile.
folder-failed = The folder “{ $name }” did not answer. Kept tries again every few seconds; your book is safe here meanwhile.
folder-fleeting = This browser does not remember the folder. Choose it again when you open Kept next.
folder-closed = Your book is open for reading only, so nothing is written into the folder.
folder-own = { $name } (this device)
folder-unnamed = A device whose name is not known yet
folder-wrote = Last wrote { $age }
folder-written = All you changed stands in the folder.
folder-not-written = Nothing written there yet
folder-alone = Nobody else is here yet. Choose the same folder on another device.
folder-torn = Its file is not whole yet. Kept leaves it out until it is; nothing of it has come in.
folder-misnamed = Its file is a copy of another device’s, so Kept leaves it out.
folder-large = Its file is larger than any book that Kept reads.
folder-refused = Its file was written by a newer Kept. Reload this page to get the newer one.
folder-file = The file is called { $file }.
folder-came = What came in
folder-came-none = Nothing has come in since you opened this page.
folder-came-from = From { $name }, { $when }
folder-came-new = new: { $what }
folder-came-changed = { $count ->
    [one] 1 changed
   *[other] { $count } changed
}
folder-came-removed = { $count ->
    [one] 1 deleted
   *[other] { $count } deleted
}
folder-came-left-out = { $count ->
    [one] 1 left out because something is wrong with it
   *[other] { $count } left out because something is wrong with them
}
folder-this = This device
folder-leave = When you stop, the files stay in the folder. Delete the file of a device that you no longer use there yourself.
act-choose-folder = Choose a folder
act-other-folder = Choose another folder
act-stop-sharing = Stop sharing
act-allow-again = Allow it again
act-rename = Keep this name
age-now = just now
age-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
age-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
age-days = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}

## What both sides changed
differed-head = What both changed
differed-none = Nothing was changed in two places at once.
differed-text = Here two people changed the same thing without knowing of each other. The later value holds; the other was set aside, and you can take it back.
differed-file = Your book and the file said something different here. The later value holds; the other was set aside, and you can take it back.
differed-ours = { $field }: { $holds } holds, which was written here. { $from } had { $aside }.
differed-theirs = { $field }: { $holds } holds, which came from { $from }. Yours was { $aside }.
differed-gone = It is no longer in your book.
differed-back = { $aside } holds again.
differed-done = { $field } of { $what } is { $aside } again.
act-take-aside = Take back what was set aside
act-take-aside-what = Take back what was set aside: { $aside } ({ $field } of { $what })
act-seen-all = I have seen this

## A sealed copy
sealed-head = Lock a copy with a passphrase
sealed-text = A sealed copy can lie anywhere: nobody reads it without the passphrase. Not even you: whoever forgets the passphrase has lost the copy.
sealed-passphrase = Passphrase
sealed-passphrase-hint = At least { $count } characters; four or five words that do not belong together are good.
sealed-again = The same again
sealed-short = This is too short: at least { $count } characters.
sealed-differs = The two are not the same.
sealed-working = Locking it …
sealed-failed = This browser could not lock it. Nothing was saved.
sealed-missing = This browser locks and opens copies only where the page’s address begins with https.
act-save-sealed = Save a sealed copy
sealed-open-head = { $name } is sealed
sealed-open-text = Write the passphrase that it was locked with. Nothing has come in yet.
sealed-opening = Opening it …
sealed-wrong = This passphrase does not open it. Look at capital letters and blanks. Your book is as it was.
act-open-sealed = Open it
import-refused-spoilt = This sealed copy is damaged: not all of it is there, or something in it was changed. No passphrase opens it. Your book is as it was; take another copy.
import-refused-sealed-newer = A newer Kept sealed this copy. Reload this page to get the newer one, and then try again.

## Everything about one person
everything-head = Everything about { $name }
everything-back = Back to { $name }
everything-file = As a file
everything-text = { $count ->
    [0] What you know of them, as a page that anybody can read and print. Give it to them when they ask what you keep about them.
    [one] What you know of them and the 1 line you wrote about them, as a page that anybody can read and print. Give it to them when they ask what you keep about them.
   *[other] What you know of them and all { $count } lines you wrote about them, as a page that anybody can read and print. Give it to them when they ask what you keep about them.
}
everything-others = Read it before you hand it on: your notes may name other people.
everything-erase = When they want to be forgotten
everything-erase-text = Erasing takes them and every line about them out of your book, its earlier versions, and your file in a shared folder, for good. It stands at the end of their details.
everything-to-erase = Their details
everything-lead = Kept by { $business }. Written down on { $day }.
everything-lead-nobody = Written down on { $day }.
everything-known = What is known
everything-part = Also written down as { $name }
everything-brought = Whom they brought
everything-entry = { $kind }, { $day }
everything-answer = { $of }: { $answer }
act-save-everything = Save everything about them

## Customers who may stand in the book twice
twice-searching = Looking for customers who are here twice
twice-may-be = { $count ->
    [one] One customer may be here twice.
   *[other] { $count } customers may be here twice.
}
twice-see = Have a look
twice-left = { $count ->
    [one] One pair left to look at.
   *[other] { $count } pairs left to look at.
}
twice-ask = Are these two the same person?
twice-why-email = They have the same email address.
twice-why-phone = They have the same phone number, and their names are alike.
twice-why-name = Their names are almost the same.
twice-holds = { $count ->
    [0] Nothing written down yet; in your book since { $day }
    [one] One entry; in your book since { $day }
   *[other] { $count } entries; in your book since { $day }
}
twice-together = { $purchases ->
    [0] { $count ->
        [0] There are no entries about either of them yet.
        [one] Merged, they have one entry.
       *[other] Merged, they have { $count } entries.
    }
   *[other] { $count ->
        [one] Merged, they have one entry, a purchase.
       *[other] { $purchases ->
            [one] Merged, they have { $count } entries, one of them a purchase.
           *[other] Merged, they have { $count } entries, { $purchases } of them purchases.
        }
    }
}
twice-merge = Merge them
twice-not-same = Not the same
twice-later = Decide later
twice-merged = { $name } is one customer now.
twice-kept-apart = { $one } and { $other } stay two customers.
twice-later-head = You put off the rest
twice-again = Look at them again
twice-none-head = No duplicates
twice-none-text = Nobody in your book seems to be here twice.
