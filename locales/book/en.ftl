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
import-lead = A copy that Kept saved, or a list of purchases as CSV. You see what would come in before anything changes.
import-lead-csv = Purchases come from nearly any shop system or spreadsheet: save the list there as CSV, one purchase a line, with the customer and the day.
import-choose = Choose a file
import-drop = or drop one here, up to { $size }
import-reading = Reading { $name }
import-comparing = Comparing it with your book
import-refused-head = This file did not come in. Your book is as it was.
import-refused-large = It is larger than { $size }. Save it in parts, by year for example.
import-refused-unread = The browser could not read it. Perhaps it was moved or is open elsewhere; choose it again.
import-refused-empty = There is nothing in it.
import-refused-spreadsheet = It is a spreadsheet in its program's own format. Open it there, save it as CSV, and choose that file.
import-refused-not-text = It is not text in a form that can be read. Save it again as CSV or JSON, in Unicode (UTF-8).
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

## A table of purchases
csv-head = What is in this table?
csv-lead = { $name }: see whether it was understood, and change what was not.
csv-columns = Which column is what?
csv-header = The first line names the columns
csv-column = Column { $number }
csv-role-customer = Customer: number or code
csv-role-name = Customer: name
csv-role-date = Day
csv-role-amount = Amount
csv-role-item = What they bought
csv-role-nothing = Leave out
csv-written = How the file is written
csv-encoding = Letters
csv-encoding-hint = Change this where letters with accents look wrong.
csv-encoding-utf8 = Unicode (UTF-8)
csv-encoding-utf16le = Unicode, two bytes (UTF-16 LE)
csv-encoding-utf16be = Unicode, two bytes (UTF-16 BE)
csv-encoding-western = Western European (Windows-1252)
csv-encoding-central = Central European (Windows-1250)
csv-encoding-cyrillic = Cyrillic (Windows-1251)
csv-encoding-greek = Greek (Windows-1253)
csv-encoding-turkish = Turkish (Windows-1254)
csv-encoding-greek-iso = Greek (ISO 8859-7)
csv-encoding-central-iso = Central European (ISO 8859-2)
csv-delimiter = Between the columns stands
csv-delimiter-comma = a comma
csv-delimiter-semicolon = a semicolon
csv-delimiter-tab = a tab
csv-delimiter-bar = an upright bar
csv-dates = Days are written
csv-dates-ymd = year first: 2024-01-31
csv-dates-dmy = day first: 31.1.2024
csv-dates-mdy = month first: 1/31/2024
csv-dates-ask = { $text } can be { $first } or { $second }. You know which.
csv-dates-mixed = Some days have the month first and some the day. You know which is right.
csv-mark = Before the cents stands
csv-mark-point = a point: 1,234.56
csv-mark-comma = a comma: 1.234,56
csv-mark-ask = { $text } can be read in two ways. You know which.
csv-missing-customer = Say which column names the customer.
csv-missing-date = Say which column has the day.
csv-missing-order = Say how days are written before you go on.
csv-missing-mark = Say what stands before the cents before you go on.
csv-counting = Reading the purchases
csv-preview = What would come in
csv-would-add = Nothing has come in yet.
csv-nothing-new = Nothing is new: these purchases stand in your book already.
csv-nothing-good = Nothing can come in as it stands.
csv-customers = { $count ->
    [one] 1 customer
   *[other] { $count } customers
}
csv-customers-new = { $all ->
    [yes] all of them new
   *[no] { $count ->
        [0] none of them new
       *[other] { $count } of them new
    }
}
csv-purchases = { $count ->
    [one] 1 purchase
   *[other] { $count } purchases
}
csv-purchases-new = { $all ->
    [yes] all of them new
   *[no] { $count ->
        [0] none of them new
       *[other] { $count } of them new
    }
}
csv-total = in all
csv-total-without = { $count ->
    [one] in all; 1 purchase names no amount
   *[other] in all; { $count } purchases name no amount
}
csv-days = { $first } to { $last }
csv-days-note = first and last day
csv-unclosed = A quotation mark in line { $line } is never closed, so the rest of the file was read as one cell.
csv-refused = { $count ->
    [one] 1 line cannot be taken
   *[other] { $count } lines cannot be taken
}
csv-refused-list = Lines that cannot be taken, and why
csv-more-problems = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
csv-refused-encoding = The file is not written in these letters. Choose others above.
csv-refused-rows = It has more than { $count } lines. Save it in parts, by year for example.
csv-refused-columns = Line { $line } has far too many columns. Perhaps something else stands between them; choose it above.
csv-problem = Line { $line }, { $column }: { $reason }
csv-problem-row = Line { $line }: { $reason }
csv-reason-too-few = it has { $has } columns, and { $needs } are needed
csv-reason-too-many = it has { $has } columns, and the first line { $expected }; perhaps an amount with a comma should stand in quotation marks
csv-reason-no-customer = nobody is named
csv-reason-too-long = { $got } characters are too many: at most 200 fit
csv-reason-not-one-line = “{ $text }” has letters that no screen shows
csv-reason-no-date = there is no day
csv-reason-bad-date = “{ $text }” is no day when written this way
csv-reason-date-range = “{ $text }” lies before 1900 or after 2200
csv-reason-bad-amount = “{ $text }” is no amount when written this way
csv-reason-decimals = “{ $text }” is finer than the smallest coin of your currency
csv-reason-amount-range = “{ $text }” is more than a book holds
csv-reason-several-customers = more than one customer is called { $name }
csv-reason-several-items = more than one thing you sell is called { $name }
csv-reason-deleted = { $name } was deleted from your book
csv-deleted = { $count ->
    [0] Some of them were in your book once and were deleted.
    [one] 1 purchase was in your book once and was deleted.
   *[other] { $count } purchases were in your book once and were deleted.
}
csv-bring-back = Bring back what was deleted
csv-write = { $count ->
    [one] Write 1 purchase into the book
   *[other] Write { $count } purchases into the book
}

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
everything-brought = Whom they brought
everything-entry = { $kind }, { $day }
everything-answer = { $of }: { $answer }
act-save-everything = Save everything about them
