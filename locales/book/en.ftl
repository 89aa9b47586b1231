### What the Book and bringing in say, in English: fetched with the pages that draw them. The voice is that of `../en.ftl`.

act-look-back = Look back
act-look-back-to = Look back to { $when }
act-ask-browser = Ask to keep it
act-save-table = Export table
act-stay = Cancel
act-go-back = Restore this
act-go-on-all = Use all of it
act-go-on-this = Use this one
act-keep-settings = Save settings
form-hint-currency = Three letters, such as EUR.

## Book: a copy, the demo, room, settings, the way back
book-parts = On this page
book-part-backup = Backup and undo
book-part-exchange = Import and export
book-part-storage = Storage
book-copy-head = Back up
book-copy-text = Your book is only in this browser. Keep backups somewhere safe.
book-copy-unmirrored = This browser keeps no second copy: a crash can lose a minute. Close this tab before switching off.
book-copy-never = No backup yet.
book-copy-last = Last backup { $day }.
book-copy-since = { $count ->
    [one] 1 change isn’t
   *[other] { $count } changes aren’t
} backed up.
book-demo-text = Look around a made-up shop. Your own book stays closed.
book-demo-open = This is the demo book. Your changes here won’t be kept.
book-room-says = { $used } of { $all } used
book-room-share = { $share } used
book-room-unknown = This browser doesn’t say how much is used.
book-table-head = Purchases as a spreadsheet
book-table-text = One row per purchase: day, customer, amount, items. It’s not a backup.
book-stays-head = How safe it is here
book-stays-promised = This browser keeps your book until you delete it.
book-stays-not = If space runs out, the browser may clear your book.
book-stays-refused = Not guaranteed yet. Installing Kept or using it regularly often helps. Until then, back up.
book-stays-unsaid = This browser doesn’t say how long it keeps data. Back up regularly.
book-stays-week = Safari deletes a page’s data after seven days without a visit. Add Kept to your home screen and import a backup there. Or back up weekly and export the calendar.
book-settings-head = Business
book-settings-usual = Empty means { $days }.
book-settings-currency-hint = { $name }. Changing it keeps the digits: 12.50 euros would become 1,250 yen.
book-settings-currency-none = Three letters. Empty means EUR.
book-settings-language = Date and number format
book-settings-language-own = Same as browser
book-settings-language-hint = Only how dates and numbers look.
book-unnamed-head = Without a customer
book-unnamed-none = Entries about no customer show here. Press L to log one.
book-past-head = Undo
book-past-last = Last change: { $what }
book-past-none = No changes to undo yet.
book-past-undone = Last undone: { $what }

## How it is scored
book-method-text = What each score means. You can adjust the weights.

## Ways back to an earlier book, and what is left of a damaged one
points-head = Earlier versions
points-text = Kept saves a version before imports and erasures. The last eight stay in this browser.
points-none = None yet.
points-missing = This browser keeps no earlier versions. Back up before you import.
points-opening = Opening …
points-failed = This version is unreadable now. Your book hasn’t changed.
points-import = before an import
points-erasure = before someone was erased, without them
points-format = before an update of Kept
points-return = before you restored a version
points-damage = exactly as found when damaged
points-size = { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
}, { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}
points-ask = Go back to { $when }?
points-same = Your book hasn’t changed since.
points-changed = { $count ->
    [one] 1 record changes back.
   *[other] { $count } records change back.
}
points-restored = { $count ->
    [one] 1 deleted record comes back.
   *[other] { $count } deleted records come back.
}
points-gone = { $count ->
    [one] 1 newer record goes.
   *[other] { $count } newer records go.
}
points-can-return = You can undo this. Today’s version stays listed.
rescue-head = What’s left of your book
rescue-text = Part of it is unreadable, or a newer Kept saved it. Nothing has changed. Save it as is first.
rescue-changes = { $count ->
    [one] 1 recent change is readable
   *[other] { $count } recent changes are readable
}
rescue-damaged = { $count ->
    [one] 1 recent change isn’t
   *[other] { $count } recent changes aren’t
}
rescue-all = Everything readable
rescue-generation = Saved version { $number }
rescue-generation-unknown = A saved version
rescue-unreadable = Unreadable.
rescue-newer = Saved by a newer Kept. Reload to get it.
rescue-untouchable = You can’t go on: a newer Kept saved part of it, or the browser blocks it. Reload or restart the browser.
rescue-working = Setting everything aside …
rescue-not-kept = This browser couldn’t copy the damaged book. Nothing changed. Save it as is, then ask for help.
rescue-refused = The browser wouldn’t save. Your book hasn’t changed; a copy is set aside.
import-lead = Orders, invoices, contacts, bank statements, calendars, chats or a Kept backup. You’ll see it before it’s imported.
import-lead-where = Nothing leaves this device. Look for “Export” in your program; choose CSV, XLSX, vCard or iCalendar.
import-choose = Choose files
import-drop = or drop or paste them anywhere here; up to { $size } each
import-reading = Reading { $name }
import-comparing = Comparing with your book
import-refused-head = Not imported. Your book hasn’t changed.
import-refused-large = It’s over { $size }. Split it, for example by year.
import-refused-unread = The browser couldn’t read it. It may have moved or be open elsewhere.
import-refused-empty = It’s empty.
import-refused-not-json = This Kept backup breaks off at line { $line }, character { $column }. Try another backup.
import-refused-not-a-book = It’s JSON, but not a Kept backup.
import-refused-newer = A newer Kept saved it (format version { $version }). Reload, then choose it again.
import-preview = Import { $name }
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
    [one] 1 product or service
   *[other] { $count } products or services
}
import-count-steps = { $count ->
    [one] 1 buying step
   *[other] { $count } buying steps
}
import-count-measures = { $count ->
    [one] 1 habit
   *[other] { $count } habits
}
import-count-settings = Settings
import-same = { $count ->
    [one] 1 is already here, unchanged.
   *[other] { $count } are already here, unchanged.
}
import-nothing-new = Nothing new: it’s all here already.
import-nothing-good = Nothing to import: everything valid is here already.
import-changes = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
import-field-changes = { $field }: { $old } → { $new }
import-value-none = nothing
import-title-entry = { $kind }, { $name }, { $day }
import-title-entry-nobody = { $kind }, { $day }
import-title-settings = Settings
import-aside = { $count ->
    [one] 1 newer value
   *[other] { $count } newer values
} of yours kept
import-aside-why = The file’s values are older.
import-field-kept = { $field }: { $ours } stays; the file has { $theirs }
import-removed = { $count ->
    [one] 1 deletion
   *[other] { $count } deletions
}
import-removed-why = Deleted where the file comes from.
import-gone = { $count ->
    [0] Nothing you deleted is left out
    [one] 1 deletion of yours stays
   *[other] { $count } deletions of yours stay
}
import-bring-back = Restore them
import-problems = { $count ->
    [one] 1 problem
   *[other] { $count } problems
} in this file
import-problems-why = { $count ->
    [0] Nothing is
    [one] 1 record is
   *[other] { $count } records are
} left out; nothing is imported yet.
import-problems-list = Problems, and where they are
import-take = Import
import-take-good = Import the rest, leave { $count } out
import-writing = Importing …
import-done = Imported
import-done-unsaved = Imported, but not saved
import-undone = Import undone. Your book is as it was.
import-changed = { $count ->
    [one] 1 changed.
   *[other] { $count } changed.
}
import-left-out = { $count ->
    [one] 1 left out.
   *[other] { $count } left out.
}
import-done-undo = Undo takes it all back.
import-see = See customers
import-again = Import another file

## Another program’s file
import-file-head = { $name }
import-this-file = This file
import-days = { $first } to { $last }
import-said-nothing = { $who }: nothing to import yet.
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
   *[other] , { $changed } with new details
}).
import-said-touches = { $who }: { $kind ->
    [calendar] { $touches ->
        [0] no past meetings with your customers.
       *[other] { $touches ->
            [one] 1 meeting
           *[other] { $touches } meetings
        } with { $people ->
            [one] 1 customer
           *[other] { $people } customers
        }, { $days }.
    }
   *[chat] { $touches ->
        [0] no messages with your customers.
       *[other] { $touches ->
            [one] 1 contact
           *[other] { $touches } contacts
        } with { $people ->
            [one] 1 customer
           *[other] { $people } customers
        }, { $days }. Only days, no text.
    }
}
import-gives-nothing = Nothing to import.
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
    [one] 1 line
   *[other] { $count } lines
} left out
import-left-list = Lines left out
import-left-line = Line { $line }: { $reason }
import-left-some = One { $reason }
import-lines = { $all ->
    [one] 1 line
   *[other] { $all } lines
} = { $taken } taken + { $left } left out
import-ahead = { $count ->
    [one] 1 future meeting
   *[other] { $count } future meetings
} added to customers’ pages.
import-refunds = Refunds of { $amount } already deducted.
import-becomes-currency = Your book’s currency becomes { $currency }.
import-things-left = What they bought isn’t imported: nearly every line differs.
import-reason = { $reason ->
    [cancelled] cancelled
    [voided] voided
    [draft] still a draft
    [pending] pending
    [failed] failed
    [unpaid] not paid
    [new_order] not confirmed
    [unknown_status] with unknown status
    [refunded] fully refunded
    [refund] refunds
    [partial_refund] partly refunded
    [reversal] reversed
    [refund_without_sale] refunded, with no sale here
    [zero] with nothing to pay
    [negative] below zero
    [fee] for fees
    [fee_back] for fees paid back
    [payout] paid out to you
    [tax] for tax
    [interest] for interest
    [salary] for wages
    [loan] for a loan
    [own_transfer] between your accounts
    [own_refund] paid back to you
    [conversion] for currency exchange
    [outgoing] paid by you
    [expense] for expenses
    [payment] for invoices already counted
    [ledger_line] the other half of a booking
    [quote] only quoted
    [open_deal] still open
    [lost_deal] lost
    [not_billable] not billable
    [time_entry] of working hours
    [total_row] with totals
    [group_row] with headings
    [header_row] repeating the headings
    [description_row] explaining columns
    [footer] below the table
    [duplicate] duplicated
    [deleted] deleted
    [vendor] for suppliers
    [address_only] with only an address
    [newsletter] from newsletters
    [auto_reply] with automatic replies
    [spam] in spam
    [trash] in the bin
    [bot] from a bot
    [message] not a message
    [own_notes] to yourself
    [short_code] from a service number
    [no_show] who didn’t come
    [birthday] with birthdays
    [own_in_group] from you to a group
    [not_ticked] from people not ticked
    [not_in_book] with nobody you know
    [future] in the future
    [no_guest] without a guest
    [several_customers] matching two customers
    [deleted_before] deleted before
    [other_currency] in another currency
    [amount_too_large] too large
    [several_items] with a product listed twice
    [no_name] without a name
    [no_customer] without a buyer
    [no_date] without a date
    [bad_date] with an unreadable date
    [no_amount] without an amount
    [bad_amount] with an unreadable amount
    [bad_value] with a value that doesn’t fit
    [no_quantity] without a quantity
    [no_customer_column] in a table without customers
    [no_date_column] in a table without dates
    [no_amount_column] in a table without amounts
    [date_without_year] with no year
    [mixed_separators] with mixed separators
    [nothing_in_it] with nothing to import
   *[other] unusable
}
import-refusal = { $reason ->
    [too_large] It’s over 64 MB, packed or unpacked. Export it in parts.
    [too_many_rows] It has over a million lines. Export it in parts.
    [too_many_columns] It has over a thousand columns. Export only those you need.
    [empty] It’s empty. Check the dates and export it again.
    [damaged] Part of it is missing. Download or export it again.
    [grows] It unfolds without end. Export it again.
    [long_line] A quotation mark isn’t closed, or it isn’t a table. Export it again as CSV or XLSX.
    [pdf] It’s a PDF. Export the list as CSV or XLSX.
    [picture] It’s a picture. Export the list as CSV, XLSX or vCard.
    [old_excel] It’s an old Excel file (.xls). Save it as .xlsx or CSV.
    [other_spreadsheet] It’s from Numbers or LibreOffice. Export it as .xlsx or CSV.
    [document] It’s a text document. Export the list as CSV or XLSX.
    [packed] Kept can’t unpack it. Unpack it yourself, or use ZIP.
    [sound] It’s sound or video. Choose CSV, XLSX or vCard.
    [database] It’s a database. Export it as CSV, XLSX or vCard.
    [web_page] It’s a web page, even if named .xls. Save it from a spreadsheet as .xlsx or CSV.
    [workbook] XLSX can’t be opened here. Save the sheet as CSV.
    [not_a_table] It looks like text. Export a list as CSV, XLSX, vCard or iCalendar.
    [no_customer_column] No column names a customer. Choose one below, or export names or email addresses.
    [no_date_column] It has no dates. Export single orders or invoices.
    [no_amount_column] It has neither amounts nor contacts. Export one of them.
    [date_without_year] Its dates have no year. Export full dates.
    [mixed_separators] Lines use different separators. Export it again as CSV or XLSX.
    [own_purchases] It lists what you bought. Export your sales instead.
    [reply] It’s a survey reply. Add it under Friction.
    [no_name] Nobody in it has a name or address.
   *[other] Nothing can be imported. See below what was left out.
}
import-ask = { $key ->
    [date_order] How are dates written?
    [decimal_mark] Decimal separator?
    [sign] What are the amounts below zero?
    [customer_column] Which column is the customer?
    [amount_column] Which column is the amount paid?
    [date_column] Which column is the purchase date?
    [payers] Which are customers?
    [own_name] Which is you?
    [who_counts] Which are customers?
    [duplicate_rows] Some lines are identical. What are they?
    [currency] Which currency is yours? Others are left out.
    [status] Some orders are new or have an unknown status. Do they count?
    [time_entries] Do these working hours count as purchases?
    [which_sheet] Which sheet?
    [encoding] Text encoding? Choose where names look right.
   *[other] Which is meant?
}
import-answer = { $answer ->
    [day_first] Day first: 31.1.2026
    [month_first] Month first: 1/31/2026
    [point] Point: 1,234.56
    [comma] Comma: 1.234,56
    [refund] Refunds
    [expense] My expenses
    [keep_both] Separate purchases
    [take_once] One purchase, listed twice
    [count] They count
    [leave_out] Leave them out
    [purchases] Purchases
   *[other] { $answer }
}
import-ask-meant = Who is { $name }?
import-somebody-new = New customer
import-note = { $key ->
    [same_person] A name with different addresses becomes different people.
    [customer_column] Customers are identified only by number.
   *[other] Something is unclear; check the columns.
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
    [one] 1 purchase in { $currency }
   *[other] { $count } purchases in { $currency }
}: add a rate to import.
import-rate-wrong = Type a number above 0, such as 0.92.
import-strangers = { $count ->
    [one] Add 1 new person
   *[other] Add { $count } new people
}
import-answer-first = Answer the { $count ->
    [one] question
   *[other] { $count } questions
} first.
import-take-purchases = Import { $count ->
    [one] 1 purchase
   *[other] { $count } purchases
}
import-take-people = Import { $count ->
    [one] 1 person
   *[other] { $count } people
}
import-take-next = Import { $count ->
    [one] 1 meeting
   *[other] { $count } meetings
}
import-take-touches = Import { $count ->
    [one] 1 contact
   *[other] { $count } contacts
}
import-nothing-taken = Nothing to import as it is.
import-tick-first = Tick your customers to import their payments or messages.
import-deleted = You once deleted { $count } of these records.
import-restore = Restore what you deleted
import-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
import-purchases = { $count ->
    [one] 1 purchase
   *[other] { $count } purchases
} in the file
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
import-columns = Check its { $count ->
    [one] column
   *[other] { $count } columns
}
import-column = Column { $number }
import-role = { $role ->
    [name] Customer name
    [first] First name
    [last] Last name
    [company] Company
    [customer_id] Customer number
    [email] Email
    [phone] Phone
    [date] Date
    [date_weak] Date
    [total] Amount
    [amount] Amount
    [line_total] Line amount
    [unit_price] Unit price
    [quantity] Quantity
    [credit] Money in
    [debit] Money out
    [refund] Refund
    [net] Amount before tax
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
    [type] Record type
    [counterparty] Payer or payee
    [text] Payment text
    [street] Address
    [city] Town
    [zip] Postcode
    [region] Region
    [country] Country
    [birthday] Birthday
    [website] Website
    [tags] Tags
    [note] Note
    [ignored] Leave out
   *[other] Understood, not needed
}
import-encoding-label = Text encoding
import-encoding-hint = Change this if accents look wrong.
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
import-delimiter-bar = Vertical bar
import-next = { $count ->
    [one] Next file
   *[other] Next of { $count } files
}
import-today = See Today

## People and dates for other programs
export-people-head = Contacts
export-people-text = vCards for your address book, or a spreadsheet with every field. Kept reads both again.
export-people-table = Export spreadsheet
export-people = { $count ->
    [one] Export 1 contact
   *[other] Export { $count } contacts
}
export-due-head = Calendar
export-due-text = Contacts due, promises and check-ins. Importing a newer file updates the events.
export-due-alarm = Alarm at { $hour } o’clock
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
book-folder-text = One book on several devices, by file or folder. No server needed.
folder-demo = The demo book isn’t shared. Go back to your own first.
folder-without = Needs Chrome or Edge on a computer.
folder-off-head = By folder
folder-off = Choose a folder your devices share, such as Syncthing, Nextcloud, Dropbox or OneDrive. Do so on each.
folder-own-file = Each device writes its own file and reads the others’. Nothing gets overwritten.
folder-who-reads = Anyone with the folder can read your book.
folder-name = Name of this device
folder-name-hint = Other devices see this name.
folder-name-usual = { $system ->
    [Windows] Windows computer
    [macOS] Mac
    [Linux] Linux computer
    [ChromeOS] Chromebook
    [Android] Android device
   *[other] My device
}
folder-devices = Sharing this book
folder-on = You share the folder “{ $name }”. Keep this page open: it syncs every few seconds.
folder-stopped = Folder no longer shared.
folder-see = See folder
folder-asked = Kept needs permission for the folder “{ $name }” again. Your book is safe.
folder-denied = Kept isn’t allowed to use the folder “{ $name }”. Allow it here or beside the address bar. Your book is safe.
folder-gone = The folder “{ $name }” is gone. Connect it again or choose another. Your book is safe.
folder-full = The folder “{ $name }” is full. Free some space. Your book is safe.
folder-failed = The folder “{ $name }” isn’t responding. Kept keeps trying. Your book is safe.
folder-fleeting = This browser won’t remember the folder. Choose it again next time.
folder-closed = Your book is view only, so it isn’t shared.
folder-own = { $name } (this device)
folder-unnamed = Unnamed device
folder-wrote = Last saved { $age }
folder-written = All your changes are in the folder.
folder-not-written = Nothing saved yet
folder-alone = No other devices yet.
folder-torn = Its file is incomplete. Kept ignores it until it’s whole.
folder-misnamed = Its file copies another device’s, so Kept ignores it.
folder-large = Its file is too large for Kept.
folder-refused = A newer Kept saved its file. Reload to get it.
folder-file = File: { $file }
device-heard = Last heard { $age }
device-knows = Heard you { $age }
device-file-head = By file
device-file-text = Send your book to the other device and open it there. Then send theirs back. Nothing is lost or doubled.
device-lock = Without one, anyone with the file can read your book.
device-making = Making the file …
device-ready = Ready. Press “Share” again.
device-not-shared = Couldn’t share. Save the file.
device-preview = From { $name }
device-done = Merged with { $name }
device-answer = Send yours back
device-own = This device’s own file. Nothing new.
device-torn = Another device’s file, but incomplete or altered. Send it again.
act-share-file = Share
act-save-file = Save file
act-open-file = Open their file
act-forget = Forget
act-forget-device = Forget { $name }
folder-came = Received
folder-came-none = Nothing since you opened this page.
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
folder-came-left-out = { $count } left out: not valid
folder-this = This device
folder-leave = The files stay. Delete old devices’ files yourself.
act-choose-folder = Choose a folder
act-other-folder = Choose another folder
act-stop-sharing = Stop sharing
act-allow-again = Allow
act-rename = Rename
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
differed-head = Changed on both sides
differed-none = No conflicts.
differed-text = Two devices changed the same thing. The later value counts; you can restore the other.
differed-file = Your book and the file differ. The later value counts; you can restore the other.
differed-ours = { $field }: { $holds } from here counts. { $from } had { $aside }.
differed-theirs = { $field }: { $holds } from { $from } counts. Yours was { $aside }.
differed-gone = No longer in your book.
differed-back = { $aside } restored.
differed-done = { $field } of { $what } is { $aside } again.
act-take-aside = Restore the other
act-take-aside-what = Restore the other: { $aside } ({ $field } of { $what })
act-seen-all = Got it

## A sealed copy
sealed-head = Lock a backup with a passphrase
sealed-text = Nobody can read it without the passphrase. If you forget it, it’s lost.
sealed-passphrase = Passphrase
sealed-passphrase-hint = At least { $count } characters. Four or five random words work well.
sealed-again = Repeat passphrase
sealed-short = Too short: at least { $count } characters.
sealed-differs = They don’t match.
sealed-working = Locking …
sealed-failed = This browser couldn’t lock it. Nothing was saved.
sealed-missing = Locking only works at an https address.
act-save-sealed = Save locked backup
sealed-open-head = { $name } is locked
sealed-open-text = Enter its passphrase. Nothing is imported yet.
sealed-opening = Unlocking …
sealed-wrong = Wrong passphrase. Check capitals and spaces. Your book hasn’t changed.
act-open-sealed = Unlock
import-refused-spoilt = This locked backup is incomplete or altered. No passphrase opens it. Your book hasn’t changed. Use another.
import-refused-sealed-newer = A newer Kept locked this backup. Reload, then try again.

## Everything about one person
everything-head = Everything about { $name }
everything-back = Back to { $name }
everything-file = Save as a file
everything-text = Their details{ $count ->
    [0] {""}
    [one] {" "}and 1 entry
   *[other] {" "}and { $count } entries
}, to read or print. Hand it over if they ask what you keep.
everything-others = Read it first: your notes may name other people.
everything-erase = If they ask to be forgotten
everything-erase-text = You can erase them for good: here, in earlier versions and your shared file. The button is below their details.
everything-to-erase = Their details
everything-lead = Kept by { $business }. As of { $day }.
everything-lead-nobody = As of { $day }.
everything-known = Details
everything-part = Also recorded as { $name }
everything-brought = Referred
everything-entry = { $kind }, { $day }
everything-answer = { $of }: { $answer }
act-save-everything = Save it all

## Customers who may stand in the book twice
twice-searching = Looking for duplicates
twice-may-be = { $count ->
    [one] 1 customer
   *[other] { $count } customers
} may be here twice.
twice-see = Review
twice-left = { $count ->
    [one] 1 pair left.
   *[other] { $count } pairs left.
}
twice-ask = Is this the same person?
twice-why-email = Same email address.
twice-why-phone = Same phone number, similar names.
twice-why-name = Almost the same name.
twice-holds = { $count ->
    [0] No entries; added { $day }
    [one] 1 entry; added { $day }
   *[other] { $count } entries; added { $day }
}
twice-together = { $purchases ->
    [0] { $count ->
        [0] Neither has entries yet.
        [one] Merged: 1 entry.
       *[other] Merged: { $count } entries.
    }
   *[other] { $count ->
        [one] Merged: 1 entry, a purchase.
       *[other] { $purchases ->
            [one] Merged: { $count } entries, 1 of them a purchase.
           *[other] Merged: { $count } entries, { $purchases } of them purchases.
        }
    }
}
twice-merge = Merge
twice-not-same = Not the same
twice-later = Decide later
twice-merged = Merged into { $name }.
twice-kept-apart = { $one } and { $other } stay separate.
twice-later-head = The rest can wait
twice-again = Review again
twice-none-head = No duplicates
twice-none-text = Nobody seems to be here twice.

language-label = Language
language-browser = Same as the browser
language-drafted = Drafted by machine. Corrections are welcome: docs/translating.md says how.
language-not-fetched = That language needs a connection, once. Try again when you’re online.
