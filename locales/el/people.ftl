### What one customer's page and the forms that write down say, in Greek: fetched with them. The voice is that of
### `main.ftl`.

act-write-down = Καταγραφή
act-change-details = Επεξεργασία στοιχείων
act-ask-survey = Αποστολή ερωτηματολογίου
act-everything = Όλα τα στοιχεία
act-erase = Οριστική διαγραφή: { $name }
act-erase-ask = Οριστική διαγραφή: { $name }…
form-new-customer = Νέος πελάτης
form-new-person = Νέο άτομο στην εταιρεία «{ $name }»
few-text = Αρκούν απαντήσεις στο περίπου.
few-currency = Νόμισμα
few-from-contacts = Από τις επαφές σας
few-trade = Τι πουλάτε;
few-trade-note = Προαιρετικό. Ορίζει κάθε πότε να επικοινωνείτε και τα βήματα αγοράς· μπορείτε να τα αλλάξετε.
few-row = Πελάτης { $number }
few-name = Όνομα
few-name-missing = Γράψτε ένα όνομα.
few-buys = Αγοράζει από εσάς
few-buys-long = Έναν χρόνο και πάνω
few-buys-lately = Λιγότερο καιρό
few-buys-not-yet = Όχι ακόμη
few-contact = Τελευταία επαφή
few-contact-week = Αυτή την εβδομάδα
few-contact-month = Αυτόν τον μήνα
few-contact-months = Πριν από μήνες
few-contact-on = Ημερομηνία
few-contact-missing = Πότε μιλήσατε τελευταία φορά, περίπου;
few-day = Ημερομηνία τελευταίας επαφής
few-day-ahead = Αυτή η ημερομηνία είναι στο μέλλον.
few-worth = Αξία τον χρόνο, { $currency }
few-worth-wrong = Γράψτε ένα ποσό, π.χ. 1200.
few-another = Προσθήκη κι άλλου
few-nobody = Γράψτε τουλάχιστον ένα όνομα.
few-save = { $count ->
    [0] Αποθήκευση
    [one] Αποθήκευση 1 πελάτη
   *[other] Αποθήκευση { $count } πελατών
}
few-done = { $count ->
    [one] Προστέθηκε 1 πελάτης.
   *[other] Προστέθηκαν { $count } πελάτες.
}
few-rough = Ημερομηνία κατά προσέγγιση: «{ $said }», δηλώθηκε { $day }.
form-edit-customer = Επεξεργασία: { $name }
form-more = Περισσότερα στοιχεία
form-same-name = Υπάρχει ήδη κάποιος με αυτό το όνομα.
form-same-name-see = Προβολή: { $name }
form-what-happened = Τι έγινε;
form-who = Ποιον αφορά;
form-brought = Ποιον σύστησε;
who-missing = Επιλέξτε ή προσθέστε κάποιον
who-nobody = Χωρίς όνομα
who-somebody = Κάποιος
who-brought-round = Είναι εκείνος που σύστησε αυτόν τον πελάτη
log-more-kinds = Περισσότερα…
log-survey-scale = 1 σημαίνει άσχημα, 5 πολύ καλά. Παραλείψτε όσα δεν είπε.
log-left-open = Εδώ είναι όσα είχατε αρχίσει.
log-edit-for = { $kind }: { $name }
erase-head = Οριστική διαγραφή
erase-text = Για όποιον ζητά να διαγραφεί. Δεν αναιρείται· η απλή διαγραφή αναιρείται.
erase-ask = { $name }: οριστική διαγραφή;
erase-goes = { $count ->
    [0] { $name }: διαγράφονται όλα τα στοιχεία.
    [one] { $name }: διαγράφονται όλα τα στοιχεία και 1 καταχώριση.
   *[other] { $name }: διαγράφονται όλα τα στοιχεία και { $count } καταχωρίσεις.
}
erase-for-good = Η ενέργεια δεν αναιρείται.
erase-copies = Τα αρχεία που έχετε αποθηκεύσει τα περιέχουν ακόμη. Διαγράψτε τα εσείς.
erase-keep = Διατήρηση
customer-since = Πελάτης από { $day }
customer-standing = { $days ->
    [one] { $stage }, κατηγορία { $tier }, επαφή κάθε ημέρα
   *[other] { $stage }, κατηγορία { $tier }, επαφή κάθε { $days } ημέρες
}
customer-rests = Σε αναβολή, επιστρέφει { $day }
customer-figures = Με μια ματιά
customer-more-figures = Περισσότεροι δείκτες
customer-call = Κλήση
customer-map = Χάρτης
customer-site = Ιστότοπος
customer-warmth = Ζεστασιά
customer-warmth-number = { $number } στα 100
customer-late = { $days ->
    [one] 1 ημέρα καθυστέρηση
   *[other] { $days } ημέρες καθυστέρηση
  }
customer-history = Ιστορικό

## Dates of their own
date-add = Προσθήκη ημερομηνίας
date-edit = Επεξεργασία
date-over = { $count ->
    [one] 1 ημερομηνία που πέρασε
   *[other] { $count } ημερομηνίες που πέρασαν
}
date-title-new = Νέα ημερομηνία: { $name }
date-title-edit = Ημερομηνία: { $name }
date-what = Τι είναι;
date-day = Ημέρα
date-month = Μήνας
date-year = Έτος
date-text = Περιγραφή
date-again = Επανάληψη
date-delete = Διαγραφή ημερομηνίας
date-wrong-day = Δεν υπάρχει τέτοια ημέρα.
date-wrong-year = Από 1900 έως 2200, ή κενό αν επαναλαμβάνεται.
date-wrong-text = Περιγράψτε τη με λίγα λόγια.
customer-history-empty-head = Δεν υπάρχει ακόμη ιστορικό
customer-history-empty-text = Καταγράψτε πότε μιλήσατε τελευταία φορά.
customer-history-later = { $count ->
    [one] 1 μεταγενέστερη καταχώριση δεν φαίνεται.
   *[other] { $count } μεταγενέστερες καταχωρίσεις δεν φαίνονται.
}
customer-history-before = Ως τότε δεν είχε γίνει τίποτα.
people-head = Άτομα
people-add = Προσθήκη ατόμου
people-add-here = Προσθήκη κάποιου που εργάζεται εδώ
people-last = Τελευταία επαφή: { $day }
people-never = Καμία επαφή ακόμη
people-log = Καταγραφή
people-log-for = Καταγραφή: { $name }
people-company-risk = κίνδυνος { $number }, { $band }
people-offer = { $count ->
    [one] 1 άτομο έχει ως εταιρεία «{ $name }».
   *[other] { $count } άτομα έχουν ως εταιρεία «{ $name }».
}
people-offer-link = { $count ->
    [one] Σύνδεση με την εταιρεία «{ $name }»
   *[other] Σύνδεση όλων με την εταιρεία «{ $name }»
}
people-offer-make = Ορισμός ως εταιρείας: { $name }
people-offer-done = { $count ->
    [one] 1 άτομο συνδέθηκε με την εταιρεία «{ $name }».
   *[other] { $count } άτομα συνδέθηκαν με την εταιρεία «{ $name }».
}
parts-head = { $count ->
    [one] Συγχωνεύτηκε με 1 πελάτη
   *[other] Συγχωνεύτηκε με { $count } πελάτες
}
parts-text = Οι καταχωρίσεις τους φαίνονται εδώ. Με τον διαχωρισμό γίνονται πάλι χωριστοί πελάτες.
parts-part = Διαχωρισμός
parts-part-who = Διαχωρισμός: { $name }
parts-parted = { $one } και { $other } είναι πάλι χωριστά.
figure-trust = Εμπιστο{ "\u00AD" }σύνη: { $number }
figure-value = Αξίζει περίπου { $amount } τον χρόνο
figure-value-unknown = Άγνωστη αξία τον χρόνο
figure-listening = Νιώθει ότι ακούτε: { $number }
figure-listening-unknown = Καμία επιθυμία ακόμη
figure-felt = Εμπόδια που ένιωσε: { $number }
figure-felt-unknown = Κανένα γνωστό πρόβλημα
figure-rhythm = { $days ->
    [one] Αγοράζει κάθε ημέρα
   *[other] Αγοράζει κάθε { $days } ημέρες
}
figure-rhythm-silent = { $days ->
    [one] Χωρίς αγορά εδώ και 1 ημέρα
   *[other] Χωρίς αγορά εδώ και { $days } ημέρες
}
figure-rhythm-unknown = Άγνωστο ακόμη κάθε πότε αγοράζει
figure-rival = Ένας ανταγωνιστής προσπαθεί να τον κερδίσει
figure-rival-unknown = Κανένας γνωστός ανταγωνιστής
figure-would = { $now } → { $then }
why = Γιατί;
why-with = { $day }, με: { $name }
why-warmth = Όσο πιο ψηλά, τόσο καλύτερα. Η επίδραση κάθε επαφής μειώνεται στο μισό κάθε { $days } ημέρες.
why-trust = Όσο πιο ψηλά, τόσο καλύτερα. Ξεκινά από το 50 και αλλάζει με τις πράξεις σας, που ξεθωριάζουν με τα χρόνια.
why-risk = Όσο πιο χαμηλά, τόσο καλύτερα. { $usual }. Όσα τον ανεβάζουν (+) και τον κατεβάζουν (−) δίνουν { $number } στα 100. { $basis }
why-risk-former = Έχει φύγει.
why-risk-prospect = Δεν έχει αγοράσει ακόμη.
why-risk-unknown = Καμία αγορά ή επαφή ακόμη.
why-value-set = Την ορίσατε εσείς στα στοιχεία του.
why-value-year = Όσα πλήρωσε τις τελευταίες 365 ημέρες.
why-value-so-far = Όσα πλήρωσε ως τώρα. Για ποσό τον χρόνο χρειάζονται αγορές σε 3 διαφορετικές ημέρες.
why-value-tenure = Πλήρωσε { $amount } από { $day }, με αναγωγή σε έτος (από τουλάχιστον 90 ημέρες).
why-value-median = Ώσπου να αγοράσει ή να την ορίσετε, η σελίδα «Σήμερα» υπολογίζει με τον μεσαίο πελάτη σας.
why-value-none = Ώσπου να γίνει γνωστή η αξία κάποιου, η σελίδα «Σήμερα» κοιτά μόνο τον κίνδυνο.
why-listening = Όσο πιο ψηλά, τόσο καλύτερα. Ξεκινά από το 50. Κάθε απάντηση σε επιθυμία μέσα σε 14 ημέρες την ανεβάζει.
why-felt = Όσο πιο χαμηλά, τόσο καλύτερα. Τα προβλήματα ξεθωριάζουν στο μισό σε 180 ημέρες. Οι απαντήσεις του μετρούν έναν χρόνο.
why-rhythm = Συνηθισμένο διάστημα: { $gap } ημέρες. Αγόρασε σε { $count } ημέρες, τελευταία { $day }.
why-rhythm-unknown = { $count ->
    [0] Χρειάζονται αγορές σε 3 ημέρες. Καμία ακόμη.
    [one] Χρειάζονται αγορές σε 3 ημέρες. Ως τώρα 1.
   *[other] Χρειάζονται αγορές σε 3 ημέρες. Ως τώρα { $count }.
}
why-silence = Η σιωπή μετρά ολόκληρη όταν περάσει τρεις φορές το συνηθισμένο διάστημα. Τώρα: { $number } στα 100.
why-rival = Ξεθωριάζει στο μισό σε 90 ημέρες. Τώρα: { $number } στα 100.
why-unknown = Άγνωστα, άρα δεν προσθέτουν τίποτα: { $what }.
why-method = Πώς βαθμολογείται
why-held-down = Τι περιορίζει την εμπιστοσύνη
ladder-head = Αφοσίωση
ladder-top = Σας συστήνει και σε άλλους.
ladder-gone = Έχει φύγει. Αν επιστρέψει, καταγράψτε το.
ladder-ready = Καλή στιγμή να ζητήσετε σύσταση.
ladder-brought-by = Ποιος έκανε τη σύσταση
ladder-brought = { $count ->
    [one] Έφερε 1 άτομο
   *[other] Έφερε { $count } άτομα
}
ladder-has-bought = έχει αγοράσει
ladder-not-bought = δεν έχει αγοράσει ακόμη
try-head = Τι θα βοηθούσε
try-risk = κίνδυνος: { $now } → { $then }
try-trust = εμπιστοσύνη: { $now } → { $then }
try-nothing = καμία αλλαγή
try-risk-same = κίνδυνος: { $now }, αμετάβλητος
try-warmth = ζεστασιά: { $now } → { $then }
open-head = Σε εκκρεμότητα
open-waiting = { $days ->
    [0] από σήμερα
    [one] από χθες
   *[other] εδώ και { $days } ημέρες
}
open-rest = { $count ->
    [one] 1 ακόμη
   *[other] { $count } ακόμη
}
open-act-for = { $act }: { $what }
open-kept = Την τήρησα
open-kept-late = Την τήρησα αργά
open-told = Ειδοποίησα ότι θα αργήσει
open-broken = Δεν την τήρησα
open-acted = Το έκανα
open-explained = Εξήγησα γιατί όχι
open-declined = Είπα όχι
open-full = Διορθώθηκε πλήρως
open-partial = Εν μέρει
open-none = Δεν διορθώθηκε
open-accepted = Είπε ναι
open-refused = Είπε όχι
chart-says-warm = { $name }: ζεστή σχέση. Χωρίς επαφή: κρυώνει { $cooling }, κρύα { $cold }.
chart-says-cooling = { $name }: η σχέση κρυώνει. Χωρίς επαφή: κρύα { $cold }.
chart-says-cold = { $name }: η σχέση κρύωσε. Περισσότερο βοηθά μια επίσκεψη.
chart-says-never = { $name }: καμία επαφή ακόμη, άρα ούτε ζεστασιά.
chart-cooling-on = κρυώνει { $day }
chart-cold-on = κρύα { $day }
chart-mark = { $what }, { $day }
chart-today = σήμερα
reach-title = Επικοινωνία: { $name }
reach-call = Κλήση: { $number }
reach-number = Αριθμός
reach-address = Διεύθυνση
reach-template = Πρότυπο
reach-message = Μήνυμα
reach-send = Αποστολή
reach-text = Με SMS
reach-whatsapp = Με WhatsApp
reach-mail = Με email
reach-hint = Ανοίγει την εφαρμογή με αυτό το κείμενο. Το στέλνετε από εκεί.
reach-nothing = Δεν υπάρχει τηλέφωνο ή email που να λειτουργεί. Προσθέστε ένα στα στοιχεία του.
reach-own-new = Αποθήκευση ως προτύπου
reach-own-name = Όνομα προτύπου
reach-own-hint = Στη θέση αυτού του ονόματος μπαίνει το όνομα κάθε πελάτη.
reach-own-save = Αποθήκευση
reach-own-saved = Το πρότυπο «{ $name }» αποθηκεύτηκε.
reach-own-delete = Διαγραφή προτύπου «{ $name }»
reach-own-deleted = Το πρότυπο «{ $name }» διαγράφηκε.
reach-name-check_in = Πώς πάνε τα πράγματα
reach-name-thanks = Ευχαριστία
reach-name-sorry = Συγγνώμη
reach-name-promise = Η υπόσχεσή σας
reach-name-wish = Η επιθυμία του
reach-name-birthday = Γενέθλια
reach-subject-check_in = Πώς πάνε τα πράγματα;
reach-subject-thanks = Ευχαριστώ
reach-subject-sorry = Ζητώ συγγνώμη
reach-subject-promise = Η υπόσχεσή μου
reach-subject-wish = Αυτό που ζητήσατε
reach-subject-birthday = Χρόνια πολλά
reach-body-check_in =
    Προς: { $name }

    Γεια σας! Πώς πάνε τα πράγματα; Χρειάζεστε κάτι;
reach-body-thanks =
    Προς: { $name }

    Γεια σας! Ευχαριστώ για την αγορά σας. Αν κάτι δεν είναι όπως πρέπει, πείτε μου το.
reach-body-sorry =
    Προς: { $name }

    Γεια σας. Ζητώ συγγνώμη για ό,τι πήγε στραβά και θέλω να το διορθώσω. Πότε μπορούμε να μιλήσουμε;
reach-body-promise = { $said ->
    [yes] Προς: { $name }

    Γεια σας. Δεν ξέχασα την υπόσχεσή μου: { $what }. Θα σας ενημερώσω μόλις γίνει.
   *[no] Προς: { $name }

    Γεια σας. Δεν ξέχασα την υπόσχεσή μου. Θα σας ενημερώσω μόλις γίνει.
}
reach-body-wish = { $said ->
    [yes] Προς: { $name }

    Γεια σας. Μου είπατε τι θα θέλατε: { $what }. Πότε μπορούμε να μιλήσουμε;
   *[no] Προς: { $name }

    Γεια σας. Μου είπατε τι θα θέλατε. Πότε μπορούμε να μιλήσουμε;
}
reach-body-birthday =
    Προς: { $name }

    Χρόνια πολλά! Να περάσετε υπέροχα τη μέρα σας.
reach-log-call = Να καταγραφεί η κλήση;
reach-log-message = Να καταγραφεί το μήνυμα;
reach-called = Τηλεφώνησα
reach-sent = Το έστειλα
reach-no-answer = Δεν απάντησε
reach-not-now = Όχι τώρα
settle-complaint = Πώς το διευθετήσατε;
settle-complaint-note = Το «Εν μέρει» μετρά το μισό.
settle-wish = Τι απαντήσατε;
settle-wish-note = Μετρά η γρήγορη απάντηση, ακόμη κι ένα όχι.
settle-promise = Τηρήσατε την υπόσχεσή σας;
settle-full = Πλήρως
settle-part = Εν μέρει
settle-part-promise = Εν μέρει, τα υπόλοιπα αργότερα…
settle-rest = Τι μένει να γίνει
settle-rest-due = Έως πότε
settle-rest-due-missing = Επιλέξτε ημέρα
settle-rest-save = Υπόσχεση για τα υπόλοιπα
later-tomorrow = Έως αύριο
later-days = { $days ->
    [one] Για μία ημέρα
   *[other] Για { $days } ημέρες
}
later-week = Για μία εβδομάδα
later-month = Για έναν μήνα
later-until = Επιλογή ημέρας
later-rest = Αναβολή
later-not-ahead = Επιλέξτε μελλοντική ημέρα

## Never offered, and printing

people-print = Εκτύπωση
people-print-rest = { $count ->
    [one] 1 παλαιότερη καταχώριση δεν εκτυπώνεται.
   *[other] { $count } παλαιότερες καταχωρίσεις δεν εκτυπώνονται.
}

never-head = Προσφορές που δεν έγιναν
never-note = Πατήστε σε κάτι όταν το προσφέρετε.
never-asked-for = Το ζήτησε: «{ $said }»
never-asked-for-unsaid = Το ζήτησε.
never-offered-to = { $how }: { $item }, προσφορά προς: { $name }
never-rest = { $count ->
    [one] 1 ακόμη
   *[other] { $count } ακόμη
}

## All customers
act-find-duplicates = Εύρεση διπλών εγγραφών
act-clear-search = Καθαρισμός αναζήτησης
customers-filter-tier = Κατηγορία
customers-all-tiers = Όλες
customers-sort = Ταξινόμηση
customers-column-name = Όνομα
customers-column-firm = Εταιρεία
customers-column-warmth = Ζεστασιά
customers-column-last = Τελευταία επαφή
customers-column-due = Ώρα για επαφή
customers-column-value = Αξία τον χρόνο
customers-column-risk = Κίνδυνος
customers-column-trust = Εμπιστοσύνη
customers-column-town = Πόλη
customers-column-tags = Ετικέτες
customers-columns = Στήλες
customers-never = ποτέ
customers-empty-head = Δεν υπάρχουν ακόμη πελάτες
customers-empty-text = Προσθέστε όσους αγοράζουν από εσάς και δείτε πότε να επικοινωνήσετε.
customers-none-head = Δεν βρέθηκε κανείς
customers-none-text = Δοκιμάστε λιγότερα γράμματα ή καθαρίστε τα φίλτρα.
customers-filter-tag = Ετικέτα
customers-all-tags = Όλες
customers-due-now = Ώρα για επαφή
customers-at-risk = Σε κίνδυνο
customers-more-filters = Φίλτρα και ταξινόμηση
customers-clear = Καθαρισμός φίλτρων
customers-select = Επιλογή: { $name }
customers-select-all = { $count ->
    [one] Επιλογή 1 πελάτη
   *[other] Επιλογή και των { $count } πελατών
}
customers-view-save = Αποθήκευση προβολής
customers-view-name = Όνομα προβολής
customers-view-keep = Αποθήκευση
customers-view-saved = Η προβολή «{ $name }» αποθηκεύτηκε.
customers-view-deleted = Η προβολή «{ $name }» διαγράφηκε.
customers-view-delete = Διαγραφή προβολής «{ $name }»
customers-filter-text = Φίλτρο με όνομα, εταιρεία, τηλέφωνο ή ετικέτα

### The command box

command-head = Αναζήτηση
command-label = Αναζήτηση πελατών, σελίδων και ενεργειών
command-placeholder = Όνομα, τηλέφωνο, σημείωση ή ενέργεια
command-results = Αποτελέσματα
command-count = { $count ->
    [0] Δεν βρέθηκε τίποτα
    [one] 1 αποτέλεσμα
   *[other] { $count } αποτελέσματα
}
command-none = Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερα γράμματα.
command-actions = Ενέργειες
command-places = Σελίδες
command-new = Νέος πελάτης
command-add = Προσθήκη «{ $name }»
command-detail = { $company } · { $passage }
command-log = Καταγραφή: { $what }
command-log-for = Καταγραφή, { $name }: { $what }
command-also-few = νέοι πολλοί μερικοί φύλλο γρήγορα
command-import = Εισαγωγή αρχείου
command-back-up = Αντίγραφο ασφαλείας
command-redo = Επανάληψη
command-audit = Αυτοέλεγχος
command-also-contact = κλήση τηλέφωνο επίσκεψη μήνυμα email συζήτηση συνάντηση ραντεβού
command-also-purchase = πώληση πούλησα αγόρασε παραγγελία
command-also-problem = θέμα ζημιά λάθος βλάβη
command-also-wish = ανάγκη θέλει ζήτησε αίτημα
command-also-add = νέος πελάτης δημιουργία καινούργιος
command-also-import = csv excel υπολογιστικό φύλλο επαφές vcard φόρτωση μεταφορά
command-also-back-up = backup εξαγωγή αποθήκευση αντίγραφο λήψη
command-also-duplicates = συγχώνευση διπλοί διπλότυπα ίδιοι
command-theme = Εμφάνιση: { $name }
command-also-theme = θέμα χρώμα χρώματα λειτουργία νύχτα μέρα σκούρο φωτεινό
command-also-keys = συντομεύσεις πληκτρολόγιο βοήθεια
command-also-system = πωλήσεις προσφορές απώλειες ανασκόπηση σενάριο
command-also-insights = στατιστικά γραφήματα διατήρηση πρόβλεψη
command-also-book = ρυθμίσεις δεδομένα αποθήκευση επιχείρηση νόμισμα γλώσσα
command-also-journey = βήματα αγορά
command-also-survey = ρωτήστε γνώμη ερωτήσεις έρευνα
command-also-audit = ειλικρίνεια ερωτήσεις
command-also-folder = κοινή χρήση συγχρονισμός συσκευές
command-also-method = μέθοδος βαθμοί τύπος βοήθεια

### Changing many customers at once

bulk-label = Επιλεγμένοι πελάτες
bulk-count = { $count } επιλεγμένοι
bulk-change = Αλλαγή…
bulk-all = Επιλογή και των { $count }
bulk-none = Καθαρισμός επιλογής
bulk-head = { $count ->
    [one] Αλλαγή σε 1 πελάτη
   *[other] Αλλαγή σε { $count } πελάτες
}
bulk-tag-head = Ετικέτες
bulk-tag = Ετικέτα
bulk-tag-add = Προσθήκη ετικέτας
bulk-tag-wrong = Από 1 έως 200 χαρακτήρες.
bulk-tag-done = { $count ->
    [one] Η ετικέτα «{ $tag }» μπήκε σε 1 πελάτη.
   *[other] Η ετικέτα «{ $tag }» μπήκε σε { $count } πελάτες.
}
bulk-untag = Αφαίρεση «{ $tag }»
bulk-untag-done = { $count ->
    [one] Η ετικέτα «{ $tag }» αφαιρέθηκε από 1 πελάτη.
   *[other] Η ετικέτα «{ $tag }» αφαιρέθηκε από { $count } πελάτες.
}
bulk-tier = Κατηγορία
bulk-tier-done = { $count ->
    [one] 1 πελάτης είναι πλέον στην κατηγορία { $tier }.
   *[other] { $count } πελάτες είναι πλέον στην κατηγορία { $tier }.
}
bulk-snooze = Αναβολή
bulk-snooze-done = { $count ->
    [one] 1 πελάτης σε αναβολή έως { $day }.
   *[other] { $count } πελάτες σε αναβολή έως { $day }.
}
bulk-cadence = Τακτική επαφή
bulk-cadence-days = Κάθε (ημέρες)
bulk-cadence-set = Ορισμός
bulk-cadence-wrong = Γράψτε από 1 έως 3.650 ημέρες.
bulk-cadence-done = { $count ->
    [one] 1 πελάτης: επαφή κάθε { $days } ημέρες.
   *[other] { $count } πελάτες: επαφή κάθε { $days } ημέρες.
}
bulk-log-head = Καταγραφή
bulk-log = { $count ->
    [one] Συναντηθήκαμε σήμερα
   *[other] Συνάντησα σήμερα και τους { $count }
}
bulk-log-done = { $count ->
    [one] Η σημερινή επίσκεψη καταγράφηκε για 1 πελάτη.
   *[other] Η σημερινή επίσκεψη καταγράφηκε για { $count } πελάτες.
}
bulk-delete-text = Η διαγραφή αναιρείται, και οι πελάτες επαναφέρονται.
bulk-delete = { $count ->
    [one] Διαγραφή 1 πελάτη
   *[other] Διαγραφή { $count } πελατών
}
bulk-delete-done = { $count ->
    [one] Διαγράφηκε 1 πελάτης.
   *[other] Διαγράφηκαν { $count } πελάτες.
}
