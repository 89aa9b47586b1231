### Kept in Greek. Voice: formal plural, present tense, short, a shopkeeper's words. A message is a whole sentence or label,
### never a piece to be glued to another. Names and dates come in as finished text and keep their form; counts come in as numbers.

## Places and the frame
app-name = Kept
app-title = { $place } · Kept
app-skip = Μετάβαση στο περιεχόμενο
app-places = Σελίδες
app-search = Αναζήτηση
app-opening = Άνοιγμα του πελατολογίου σας…
room-opening = Φόρτωση…
room-failed = Η σελίδα δεν φορτώθηκε. Δεν χάθηκε τίποτα από όσα αποθηκεύσατε. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά.
room-again = Νέα προσπάθεια
app-close = Κλείσιμο
place-today = Σήμερα
place-customers = Πελάτες
place-friction = Εμπόδια
place-journey = Βήματα αγοράς
place-system = Πωλήσεις
place-insights = Αναλύσεις
place-survey = Ερωτηματολόγιο
place-book = Ρυθμίσεις
place-duplicates = Διπλές εγγραφές
place-folder = Συσκευές
system-overview = Πωλήσεις
system-offers = Προσφορές που δεν έγιναν
system-items = Τι πουλάτε
system-losses = Χαμένες πωλήσεις
system-departures = Ποιοι έφυγαν, και γιατί
system-programme = Πρόγραμμα αλλαγών
system-scenario = Τι θα γίνει αν…
system-review = Ανασκόπηση τεσσάρων εβδομάδων
place-method = Πώς βαθμολογείται

## Actions
act-log = Καταγραφή
act-log-for = Καταγραφή: { $name }
act-add-customer = Προσθήκη πελάτη
act-add-few = Προσθήκη μερικών πελατών
act-keep = Αποθήκευση
act-cancel = Ακύρωση
act-throw-away = Απόρριψη
act-change = Επεξεργασία
act-delete = Διαγραφή
act-undo = Αναίρεση
act-redo = Επανάληψη
act-later = Αργότερα
act-later-for = Αργότερα: { $name }
act-log-something = Νέα καταγραφή
act-log-message = Έγραψα
act-log-message-for = Έγραψα: { $name }
act-log-call = Τηλεφώνησα
act-log-call-for = Τηλεφώνησα: { $name }
act-log-visit = Έκανα επίσκεψη
act-log-visit-for = Έκανα επίσκεψη: { $name }
act-log-other = Άλλο…
act-log-other-for = { $name }: άλλο…
act-import = Εισαγωγή αρχείου
act-change-what = Επεξεργασία: { $what }
act-delete-what = Διαγραφή: { $what }
act-save-raw = Αποθήκευση όπως είναι
act-save-readable = Αποθήκευση όσων διαβάζονται
act-see-rescue = Τι απέμεινε
act-promise-kept = Την τήρησα
act-promise-part = Εν μέρει…
act-promise-told = Ειδοποίησα
act-promise-broken = Δεν την τήρησα
act-settled = Διευθετήθηκε
act-answered = Απάντησα
act-thanked = Ευχαρίστησα
act-offered = Έκανα προσφορά
act-asked = Ζήτησα σύσταση
act-not-now = { $days ->
    [one] Υπενθύμιση σε 1 ημέρα
   *[other] Υπενθύμιση σε { $days } ημέρες
}
act-reach = Επικοινωνία
act-reach-for = Επικοινωνία: { $name }
act-about = { $act }: { $what }
log-complaint = Παράπονο
act-renew = Επαναφόρτωση
act-log-time = Καταγραφή χρόνου
act-show-more = { $count ->
    [one] Εμφάνιση 1 ακόμη
   *[other] Εμφάνιση { $count } ακόμη
}
act-save-copy = Δημιουργία αντιγράφου
act-try-again = Νέα προσπάθεια
act-open-demo = Ματιά σε δοκιμαστικό κατάστημα
act-close-demo = Πίσω στο πελατολόγιό σας
act-today = Σήμερα
act-yesterday = Χθες
act-tomorrow = Αύριο
act-in-a-week = Σε μία εβδομάδα

## What has just happened
done-logged = Καταγράφηκε: { $kind }, { $name }.
done-logged-nobody = Καταγράφηκε: { $kind }.
done-changed = Ενημερώθηκε: { $name }.
done-deleted = Διαγράφηκε: { $name }.
done-erased = Διαγράφηκε οριστικά: { $name }.
done-added = Προστέθηκε: { $name }.
done-later = Σε αναβολή: { $name }, επιστρέφει { $day }.
done-promise-kept = { $name }: η υπόσχεση τηρήθηκε.
done-promise-part = { $name }: η υπόσχεση τηρήθηκε εν μέρει. Τα υπόλοιπα εκκρεμούν.
done-promise-told = { $name }: ξέρει ότι θα αργήσει.
done-promise-broken = { $name }: η υπόσχεση δεν τηρήθηκε.
done-settled = { $name }: το παράπονο διευθετήθηκε.
done-settled-nobody = Το παράπονο διευθετήθηκε.
done-answered = { $name }: απαντήσατε στην επιθυμία.
done-thanked = { $name }: είπατε ευχαριστώ.
done-asked = { $name }: ζητήσατε σύσταση.
done-offer-answered = { $name }: απάντησε στην προσφορά σας.
done-entry-changed = Αποθηκεύτηκε.
done-entry-deleted = Διαγράφηκε.
done-imported = { $count ->
    [one] Έγινε εισαγωγή 1 εγγραφής.
   *[other] Έγινε εισαγωγή { $count } εγγραφών.
}
done-settings = Οι ρυθμίσεις αποθηκεύτηκαν.
done-went-back = Το πελατολόγιό σας επέστρεψε στην έκδοση: { $when }.
done-brought-back = { $count ->
    [one] Επαναφέρθηκε 1 εγγραφή.
   *[other] Επαναφέρθηκαν { $count } εγγραφές.
}
done-replies = { $count ->
    [one] Προστέθηκε 1 απάντηση.
   *[other] Προστέθηκαν { $count } απαντήσεις.
}
done-undone = Αναιρέθηκε: { $what }
done-redone = Επαναλήφθηκε: { $what }
done-nothing = Δεν απομένει τίποτα για αναίρεση.
done-saved-copy = Το αντίγραφο ασφαλείας είναι στις λήψεις σας.
done-saved-table = Ο πίνακας είναι στις λήψεις σας.
done-saved-file = Το αρχείο είναι στις λήψεις σας.
done-recovered = { $count ->
    [one] Η τελευταία αλλαγή σας επανήλθε
   *[other] Οι τελευταίες { $count } αλλαγές σας επανήλθαν
}: ο περιηγητής είχε σταματήσει πριν από την αποθήκευση.

## Stages, tiers, bands
stage-prospect = υποψήφιος πελάτης
stage-customer = πελάτης
stage-former = πρώην πελάτης
theme = { $theme ->
    [light] Φωτεινή
    [dark] Σκούρα
   *[device] Όπως στη συσκευή
}
theme-label = Εμφάνιση
date-birthday = Γενέθλια
date-name_day = Ονομαστική εορτή
date-renewal = Ανανέωση
date-meeting = Συνάντηση
date-other = Άλλη ημερομηνία
date-turns = Γενέθλια, κλείνει τα { $age }
date-yearly = { $day }, κάθε χρόνο
date-monthly = { $day }, κάθε μήνα
date-with-text = { $kind }: { $text }
again-yearly = Κάθε χρόνο
again-monthly = Κάθε μήνα
again-once = Μόνο μία φορά
tier-A = A: πιο συχνά
tier-B = B
tier-C = C: πιο σπάνια
band-warm = ζεστή
band-cooling = κρυώνει
band-cold = κρύα
risk-low = χαμηλός
risk-watch = θέλει προσοχή
risk-high = υψηλός

## How contact was made, and by whom
channel-visit = επίσκεψη
channel-meeting = συνάντηση
channel-video = βιντεοκλήση
channel-call = κλήση
channel-letter = επιστολή
channel-event = εκδήλωση
channel-message = μήνυμα
by-us = Επικοινωνήσατε εσείς
by-them = Επικοινώνησε ο πελάτης

## The kinds of entry
kind-touch = Επαφή
kind-need = Επιθυμία
kind-promise = Υπόσχεση
kind-purchase = Αγορά
kind-incident = Πρόβλημα
kind-offer = Προσφορά
kind-referral = Αίτημα για σύσταση
kind-survey = Απαντήσεις ερωτηματολογίου
kind-rival = Ανταγωνιστής
kind-departure = Αποχώρηση
kind-return = Επιστροφή πελάτη
kind-loss = Χαμένη πώληση
kind-training = Εκπαίδευση
kind-time = Χρόνος
kind-note = Σημείωση

## Words inside entries
need-acted = Το έκανα
need-explained = Εξήγησα γιατί όχι
need-declined = Είπα όχι
sort-glitch = Μεμονωμένο
sort-built_in = Κάθε φορά
sort-game = Παραπλανητικό
severity-1 = Μικρό
severity-2 = Ενοχλητικό
severity-3 = Πραγματικό πρόβλημα
severity-4 = Σοβαρό
severity-5 = Καταστροφή
dimension-treatment = Συμπεριφορά
dimension-process = Διαδικασία
dimension-hassle = Ταλαιπωρία
dimension-games = Παραπλάνηση
dimension-together = Συνοχή
made-full = Διορθώθηκε πλήρως
made-partial = Διορθώθηκε εν μέρει
made-none = Δεν διορθώθηκε
origin-asked = Το ζήτησε
origin-pushed = Δική σας ιδέα
offer-accepted = Έγινε δεκτή
offer-declined = Απορρίφθηκε
referral-yes = Σύστησε κάποιον
referral-no = Δεν σύστησε κανέναν
root-quality = Αβέβαιη ποιότητα
root-untold = Δεν έμαθε τι το ξεχωρίζει
root-unavailable = Δεν το ξαναβρήκε
root-rival = Αλλού ήταν πιο εύκολα
root-price = Τιμή
root-moved = Μετακόμισε
root-closed = Έκλεισε
root-treatment = Πώς του φερθήκατε
root-hassle = Πολλή ταλαιπωρία
root-games = Ένιωσε ότι τον ξεγέλασαν
root-other = Κάτι άλλο
loss-quality = Αβέβαιη ποιότητα
loss-untold = Δεν έμαθε τι το ξεχωρίζει
loss-unavailable = Δεν το βρήκε
loss-rival = Αλλού ήταν πιο εύκολα
loss-price = Τιμή
loss-other = Κάτι άλλο

## Labels: a customer
field-customer-name = Όνομα
field-customer-added = Προστέθηκε
field-customer-since = Πελάτης από
field-customer-tier = Κατηγορία
field-customer-cadence = Επαφή κάθε (ημέρες)
field-customer-company = Εταιρεία
field-customer-emails = Διεύθυνση email
field-customer-phones = Τηλέφωνο
field-customer-address = Διεύθυνση
field-customer-website = Ιστότοπος
field-customer-dates = Ημερομηνίες
field-customer-tags = Ετικέτες
field-customer-memberships = Μέλος σε
field-customer-price_only = Έρχεται μόνο για την τιμή
field-customer-referred_by = Ποιος έκανε τη σύσταση
field-customer-annual_value = Αξία τον χρόνο
field-customer-snoozed_until = Σε αναβολή έως
field-customer-notes = Σημειώσεις
field-customer-survey_token = Κωδικός στον σύνδεσμο ερωτηματολογίου
field-customer-part_of = Ίδιο πρόσωπο με
field-customer-works_for = Εργάζεται σε

## Labels: what every entry may carry
field-entry-on = Πότε
field-entry-customer = Ποιος
field-entry-minutes = Λεπτά που χρειάστηκαν
field-entry-note = Σημείωση
field-entry-measure = Συνήθεια που εφαρμόστηκε

## Labels: each kind
field-touch-channel = Πώς
field-touch-by = Ποιος ξεκίνησε
field-touch-thanks = Είπατε ευχαριστώ
field-touch-answered = Απάντησε
field-need-text = Τι θέλει, με δικά του λόγια
field-need-item = Τι θα την κάλυπτε
field-need-answered_on = Απαντήθηκε
field-need-answer = Η απάντησή σας
field-promise-text = Τι υποσχεθήκατε
field-promise-due = Έως πότε
field-promise-kept_on = Τηρήθηκε
field-promise-broken_on = Δεν τηρήθηκε
field-promise-told_ahead = Ειδοποιήσατε από πριν
field-purchase-amount = Ποσό
field-purchase-items = Τι αγόρασε
field-purchase-quoted = Τιμή που είπατε
field-purchase-promised_for = Υπόσχεση παράδοσης
field-purchase-delivered_on = Παραδόθηκε
field-purchase-terms_kept = Οι όροι τηρήθηκαν
field-incident-text = Τι πήγε στραβά
field-incident-severity = Πόσο σοβαρό
field-incident-sort = Είδος προβλήματος
field-incident-dimension = Τομέας
field-incident-step = Βήμα αγοράς
field-incident-cause = Αιτία
field-incident-complaint = Ο πελάτης παραπονέθηκε
field-incident-resolved_on = Διευθετήθηκε
field-incident-made_right = Πόσο διορθώθηκε
field-offer-item = Προϊόν ή υπηρεσία
field-offer-text = Τι προσφέρατε
field-offer-origin = Ποιανού ιδέα
field-offer-answer = Η απάντησή του
field-offer-need = Η επιθυμία που καλύπτει
field-referral-answer = Η απάντησή του
field-survey-answers = Απαντήσεις, 1 έως 5
field-survey-effort = Ευκολία αγοράς, 1 έως 7
field-survey-recommend = Θα σας σύστηνε, 0 έως 10
field-survey-text = Με δικά του λόγια
field-survey-reply = Αριθμός απάντησης
field-rival-name = Ποιος
field-departure-stated = Ο λόγος που είπε
field-departure-root = Πραγματικός λόγος
field-departure-rival = Πού πήγε
field-departure-item = Για ποιο προϊόν
field-departure-could_offer = Θα μπορούσατε να το προσφέρετε
field-departure-did_offer = Το προσφέρατε
field-departure-text = Κάτι άλλο
field-return-text = Τι τον έφερε πίσω
field-loss-loss = Πώς τη χάσατε
field-loss-item = Προϊόν ή υπηρεσία
field-loss-value = Αξία
field-loss-remedy = Τι θα την είχε σώσει
field-loss-text = Τι ήθελε
field-training-people = Πόσοι εκπαιδεύτηκαν
field-time-existing = Για υπάρχοντες πελάτες
field-time-text = Τι κάνατε
field-note-text = Σημείωση

## Labels: settings
field-settings-business = Όνομα επιχείρησης
field-settings-currency = Νόμισμα
field-settings-language = Γλώσσα
field-settings-cadence-A = Κατηγορία A, επαφή κάθε (ημέρες)
field-settings-cadence-B = Κατηγορία B, επαφή κάθε (ημέρες)
field-settings-cadence-C = Κατηγορία C, επαφή κάθε (ημέρες)
field-settings-cadence-prospect = Υποψήφιοι, επαφή κάθε (ημέρες)
field-settings-time_share_target = Χρόνος για υπάρχοντες πελάτες, στόχος
field-settings-buyers_per_month = Αγοραστές τον μήνα
field-settings-average_order = Μέση παραγγελία
field-settings-new_a_month = Νέοι πελάτες τον μήνα

## Forms
form-optional = προαιρετικό
form-hint-many = Χωρίστε τα με κόμμα.
form-hint-cadence = Αν μείνει κενό, όπως η κατηγορία.
form-hint-since = Αν ήταν πριν από την πρώτη σας καταχώριση.
form-hint-memberships = Δεν βαθμολογείται.
form-choose = Επιλέξτε…
form-yes = Ναι
form-no = Όχι
form-unknown = Άγνωστο
form-not-yet = Όχι ακόμη
form-not-said = Δεν ειπώθηκε
form-hint-in = Σε { $currency }
form-gone = Διαγράφηκε

## Who
who-add = Προσθήκη «{ $name }» στο πελατολόγιό σας
who-another = Κάποιος άλλος
who-another-than = Κάποιος άλλος, όχι: { $name }
who-found = { $count ->
    [0] Δεν βρέθηκε κανείς
    [one] Βρέθηκε 1 άτομο
   *[other] Βρέθηκαν { $count } άτομα
}

## The timeline, one line for each kind
entry-touch = { $by ->
    [them] { $channel ->
        [visit] Σας επισκέφθηκε
        [meeting] Σας συνάντησε
        [video] Σας έκανε βιντεοκλήση
        [call] Σας τηλεφώνησε
        [letter] Σας έγραψε
        [event] Σας βρήκε σε εκδήλωση
        [message] Σας έστειλε μήνυμα
       *[none] Επικοινώνησε μαζί σας
    }
   *[us] { $answered ->
        [no] { $channel ->
            [visit] Πήγατε, δεν ήταν κανείς
            [meeting] Ζητήσατε συνάντηση, χωρίς απάντηση
            [video] Κάνατε βιντεοκλήση, χωρίς απάντηση
            [call] Τηλεφωνήσατε, χωρίς απάντηση
            [letter] Γράψατε, χωρίς απάντηση
            [event] Στείλατε πρόσκληση, χωρίς απάντηση
            [message] Στείλατε μήνυμα, χωρίς απάντηση
           *[none] Επικοινωνήσατε, χωρίς απάντηση
        }
       *[yes] { $channel ->
            [visit] Κάνατε επίσκεψη
            [meeting] Συναντηθήκατε
            [video] Κάνατε βιντεοκλήση
            [call] Τηλεφωνήσατε
            [letter] Γράψατε
            [event] Συναντηθήκατε σε εκδήλωση
            [message] Στείλατε μήνυμα
           *[none] Επικοινωνήσατε
        }
    }
}
entry-touch-thanks = Είπατε ευχαριστώ
entry-need = Θέλει: { $text }
entry-need-blank = Έχει μια επιθυμία
entry-need-answered = Απαντήθηκε { $day }
entry-need-open = Περιμένει την απάντησή σας
entry-promise = Υποσχεθήκατε: { $text }
entry-promise-blank = Δώσατε μια υπόσχεση
entry-promise-due = Έως { $day }
entry-promise-kept = Τηρήθηκε { $day }
entry-promise-broken = Δεν τηρήθηκε, { $day }
entry-promise-told = Ειδοποιήσατε από πριν
entry-purchase = Αγορά αξίας { $amount }
entry-purchase-blank = Αγόρασε κάτι
entry-purchase-quoted = Είχατε πει { $amount }
entry-purchase-promised = Υπόσχεση παράδοσης: { $day }
entry-purchase-delivered = Παραδόθηκε { $day }
entry-purchase-terms = { $kept ->
    [no] Οι όροι δεν τηρήθηκαν
   *[yes] Οι όροι τηρήθηκαν
}
entry-incident = { $complaint ->
    [yes] Παράπονο: { $text }
   *[no] Πρόβλημα: { $text }
}
entry-incident-blank = { $complaint ->
    [yes] Παράπονο
   *[no] Πρόβλημα
}
entry-incident-cause = Αιτία: { $cause }
entry-incident-resolved = Διευθετήθηκε { $day }
entry-incident-open = Δεν διευθετήθηκε
entry-offer = Προσφέρατε: { $text }
entry-offer-blank = Κάνατε προσφορά
entry-referral = Ζητήσατε σύσταση
entry-survey = Απάντησε στο ερωτηματολόγιο
entry-survey-answer = { $dimension }: { $answer } από 5
entry-survey-effort = Ευκολία: { $effort } από 7
entry-survey-recommend = Θα σας σύστηνε: { $recommend } από 10
entry-rival = Ανταγωνιστής: { $name }
entry-rival-blank = Ένας ανταγωνιστής προσπαθεί να τον κερδίσει
entry-departure = Έφυγε
entry-departure-stated = Έφυγε: { $stated }
entry-departure-rival = Πήγε αλλού: { $name }
entry-departure-offer = { $could ->
    [yes] { $did ->
        [yes] Το προσφέρατε
       *[no] Θα μπορούσατε να το προσφέρετε
    }
   *[no] Δεν θα μπορούσατε να το προσφέρετε
}
entry-return = Επέστρεψε
entry-return-text = Επέστρεψε: { $text }
entry-loss = Χαμένη πώληση
entry-loss-value = Χαμένη πώληση, { $amount }
entry-loss-remedy = Θα την έσωζε: { $remedy }
entry-training = Εκπαίδευση
entry-training-people = Εκπαίδευση για { $people ->
    [one] 1 άτομο
   *[other] { $people } άτομα
}
entry-time = Χρόνος για { $existing ->
    [yes] υπάρχοντες πελάτες
   *[no] νέους πελάτες
}
entry-note = Σημείωση
entry-minutes = { $minutes ->
    [one] 1 λεπτό
   *[other] { $minutes } λεπτά
}

## Today: whom to think of
today-people = { $count ->
    [0] Κανείς δεν περιμένει σήμερα
    [one] 1 άτομο για σήμερα
   *[other] { $count } άτομα για σήμερα
}
today-list = Ποιους να θυμηθείτε
today-order-money = Πρώτα υποσχέσεις και προβλήματα, μετά ό,τι μπορεί να σώσει περισσότερα έσοδα.
today-order-points = Πρώτα υποσχέσεις και προβλήματα, μετά ό,τι ρίχνει περισσότερο τον κίνδυνο.
today-order-none = Πρώτα υποσχέσεις και προβλήματα, μετά αλφαβητικά.
today-why-silent = Χωρίς νέα σας εδώ και { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
}
today-ask-for = Μιλήστε με: { $name }
today-why-never = Δεν είχε ποτέ νέα σας
today-why-overdue = Υπόσχεση με { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
} καθυστέρηση{ $said ->
    [yes] : { $what }
   *[no] {""}
}
today-why-complained = Παραπονέθηκε { $days ->
    [0] σήμερα
    [one] χθες
   *[other] πριν από { $days } ημέρες
}{ $said ->
    [yes] : { $what }
   *[no] {""}
}
today-why-waiting = Ζήτησε { $said ->
    [yes] {""}
   *[no] κάτι{" "}
}{ $days ->
    [0] σήμερα
    [one] χθες
   *[other] πριν από { $days } ημέρες
}{ $said ->
    [yes] : { $what }
   *[no] {""}
}
today-why-unthanked = Αγόρασε { $days ->
    [0] σήμερα
    [one] χθες
   *[other] πριν από { $days } ημέρες
}, δεν ευχαριστήσατε ακόμη
today-why-not-offered = { $days ->
    [0] Θέλει: { $what }
    [one] Θέλει από χθες: { $what }
   *[other] Θέλει εδώ και { $days } ημέρες: { $what }
}, χωρίς προσφορά
today-keeps = { $act ->
    [message] Με ένα μήνυμα σώζετε
    [call] Με μια κλήση σώζετε
    [visit] Με μια επίσκεψη σώζετε
    [keep_promise] Αν την τηρήσετε, σώζετε
    [settle_complaint] Αν το διευθετήσετε, σώζετε
    [answer_need] Με μια απάντηση σώζετε
    [say_thanks] Με ένα ευχαριστώ σώζετε
   *[offer] Με μια προσφορά σώζετε
} περίπου { $amount } τον χρόνο
today-eases = { $act ->
    [message] Με ένα μήνυμα
    [call] Με μια κλήση
    [visit] Με μια επίσκεψη
    [keep_promise] Αν την τηρήσετε,
    [settle_complaint] Αν το διευθετήσετε,
    [answer_need] Με μια απάντηση
    [say_thanks] Με ένα ευχαριστώ
   *[offer] Με μια προσφορά
} ο κίνδυνος πέφτει από { $now } σε { $then }
today-little = { $act ->
    [message] Ένα μήνυμα κρατά ζεστή τη σχέση
    [call] Μια κλήση κρατά ζεστή τη σχέση
    [visit] Μια επίσκεψη κρατά ζεστή τη σχέση
   *[other] Ο κίνδυνος είναι ακόμη μικρός
}
today-why-here = Γιατί;
today-risk = Ίσως δεν ξανάρθει: { $now } στα 100 τώρα, { $then } μετά από αυτό.
today-warmth = Ζεστασιά: { $now } στα 100 τώρα, { $then } μετά από αυτό.
today-first = Επείγει
today-warms = { $points ->
    [one] Πιο ζεστή κατά 1 βαθμό
   *[other] Πιο ζεστή κατά { $points } βαθμούς
}
today-worth-prospect = Δεν υπάρχει ακόμη αγορά, γι’ αυτό δεν φαίνεται ποσό.
today-eased = { $factor ->
    [in_touch] Κρατά την επαφή
    [distrust] Χτίζει εμπιστοσύνη
    [unheard] Δείχνει ότι ακούτε
   *[friction] Επανορθώνει για τα προβλήματα
}.
today-worth = Αποφέρει περίπου { $amount } τον χρόνο. Σώζεται το μέρος του που αντιστοιχεί στην πτώση του κινδύνου.
today-worth-median = Η αξία του δεν είναι γνωστή, γι’ αυτό δεν φαίνεται ποσό. Η σειρά υπολογίζει με τον μεσαίο πελάτη σας.
today-worth-unknown = Δεν είναι γνωστή η αξία κανενός ακόμη. Καταγράψτε μια αγορά ή ορίστε την αξία.
today-thin = Κατά προσέγγιση: ως τώρα έχουν καταγραφεί λίγα.
today-more = { $count ->
    [one] 1 ακόμη
   *[other] { $count } ακόμη
}
today-empty-list-head = Όλα τακτοποιημένα
today-empty-list-text = Καλή μέρα για να ρωτήσετε κάποιον τι άλλο θα ήθελε.

## Today: what waits
today-promises = Υποσχέσεις που λήγουν
today-complaints = Ανοιχτά παράπονα
today-needs = Ανοιχτές επιθυμίες
today-care = Επικοινωνία μετά την αγορά
today-thanks = Ευχαριστίες που χρωστάτε
today-referrals = Έτοιμοι για σύσταση
today-referrals-note = Σας εμπιστεύονται. Ζητήστε τους μια σύσταση.
today-duty-today = σήμερα
today-duty-days = { $days ->
    [one] αύριο
   *[other] σε { $days } ημέρες
}
today-duty-late = { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
} καθυστέρηση
today-duty-day = { $day }η ημέρα
today-duty-waits = { $days ->
    [one] εδώ και 1 ημέρα
   *[other] εδώ και { $days } ημέρες
}
today-duty-told = το ξέρει
today-promise-blank = Η υπόσχεσή σας
today-complaint-blank = Παράπονο
today-need-blank = Επιθυμία
today-care-blank = Η αγορά του
today-a-year = { $amount } τον χρόνο
today-somebody = Εκτός πελατολογίου
today-nothing-waits = Δεν περιμένει τίποτα. Είπατε «θα το κάνω»; Καταγράψτε μια υπόσχεση και θα φανεί εδώ.
today-more-duties = { $count ->
    [one] 1 ακόμη.
   *[other] { $count } ακόμη.
}

## Today: coming up
coming-head = Τις επόμενες ημέρες
coming-settle = Διευθέτηση…
coming-promise = Λήγει υπόσχεση{ $said ->
    [yes] : { $what }
   *[no] {""}
}
coming-need = Τελευταία ημέρα για απάντηση{ $said ->
    [yes] : { $what }
   *[no] {" "}σε επιθυμία
}
coming-check_in = Επικοινωνία μετά την αγορά{ $said ->
    [yes] : { $what }
   *[no] {""}
}
coming-back = Λήγει η αναβολή
today-dates = Γενέθλια και άλλες ημερομηνίες
coming-contact = Ώρα για επαφή

## Today: the share of time
gauge-head = Χρόνος για υπάρχοντες πελάτες
gauge-says-below = { $share } σε τέσσερις εβδομάδες. Στόχος: { $target }.
gauge-says-above = { $share } σε τέσσερις εβδομάδες. Πιάσατε τον στόχο { $target }.
gauge-says-old = Καμία καταγραφή εδώ και τέσσερις εβδομάδες. Στόχος: { $target }.
gauge-unknown = Καταγράψτε τα λεπτά σας για να δείτε το μερίδιό τους. Στόχος: { $target }.
gauge-table = Λεπτά ανά εβδομάδα
gauge-week = Εβδομάδα από
gauge-existing = Υπάρχοντες πελάτες
gauge-all = Σύνολο
gauge-share = Μερίδιο
gauge-none = κανένα

## Customers
customers-filter-stage = Στάδιο
customers-all-stages = Όλα
customers-count = { $count ->
    [one] 1 άτομο
   *[other] { $count } άτομα
}
customers-shown = { $shown } από { $count }
customers-gone-head = Η σελίδα δεν βρέθηκε
customers-gone-text = Ίσως έχει διαγραφεί.

## The figures of one customer, in words
figure-warmth = { $band ->
    [warm] Ζεστή
    [cooling] Κρυώνει
   *[cold] Κρύα
}, επόμενη επαφή { $due }
figure-warmth-late = { $band ->
    [warm] Ζεστή
    [cooling] Κρυώνει
   *[cold] Κρύα
}, αργήσατε { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
}
figure-warmth-former = { $band ->
    [warm] Ζεστή
    [cooling] Κρυώνει
   *[cold] Κρύα
}
figure-risk = Ίσως δεν ξανάρθει: { $number } στα 100
figure-risk-ahead = { $months ->
    [one] τον επόμενο μήνα
   *[other] τους επόμενους { $months } μήνες
}, { $band ->
    [low] χαμηλός κίνδυνος
    [watch] θέλει προσοχή
   *[high] υψηλός κίνδυνος
}
figure-risk-former = Έφυγε
figure-risk-prospect = Δεν έχει αγοράσει ακόμη
figure-risk-unknown = Πολύ λίγα στοιχεία
risk-usual = Τυπικός πελάτης: { $number }
risk-fitted = Προσαρμόστηκε σε { $count ->
    [one] 1 δική σας παλιά περίπτωση
   *[other] { $count } δικές σας παλιές περιπτώσεις
}.
risk-general = Με βάση τη γενική εμπειρία.

## Why?
why-points = { $count ->
    [0] κάτω από 1 βαθμό
    [one] 1 βαθμός
   *[other] { $count } βαθμοί
}
why-points-up = { $count ->
    [one] +1 βαθμός
   *[other] +{ $count } βαθμοί
}
why-points-down = { $count ->
    [one] −1 βαθμός
   *[other] −{ $count } βαθμοί
}
why-rests = { $count ->
    [0] Κανένα στοιχείο ακόμη.
    [one] Με βάση 1 στοιχείο.
   *[other] Με βάση { $count } στοιχεία.
}
why-rests-little = Με βάση μόνο { $count ->
    [one] 1 στοιχείο
   *[other] { $count } στοιχεία
}.
why-rests-one-sided = Με βάση { $count } στοιχεία, τα περισσότερα όμοια.
why-silent = { $days ->
    [0] Επαφή σήμερα
    [one] Τελευταία επαφή χθες
   *[other] Τελευταία επαφή πριν από { $days } ημέρες
}
why-never = Καμία επαφή, εκτός από αγορές
why-distrust = Έχει λόγο να μη σας εμπιστεύεται
why-unheard = Δεν νιώθει ότι ακούτε
why-trouble = Είχε προβλήματα μαζί σας
why-not-bought = Δεν έχει αγοράσει εδώ και { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
}, συνήθως αγοράζει κάθε { $gap }
why-last-bought = Αγόρασε { $days ->
    [0] σήμερα
    [one] χθες
   *[other] πριν από { $days } ημέρες
}
why-no-purchase = Δεν έχει καταγραφεί αγορά
why-habit = Έχει αγοράσει { $count ->
    [one] μία φορά
   *[other] { $count } φορές
}
why-price = Έρχεται μόνο για την τιμή
why-mended = Πρόβλημα που διορθώθηκε αμέσως
why-unknown-promises = υποσχέσεις
why-unknown-wishes = επιθυμίες
why-unknown-trouble = προβλήματα
why-unknown-rhythm = συνηθισμένο διάστημα

## What moves trust, and what holds it down
conduct-promise_kept = Υπόσχεση που τηρήθηκε
conduct-promise_late_told = Υπόσχεση με καθυστέρηση, με ειδοποίηση
conduct-promise_late = Υπόσχεση με καθυστέρηση
conduct-promise_broken = Υπόσχεση που δεν τηρήθηκε
conduct-promise_overdue = Εκπρόθεσμη υπόσχεση
conduct-delivered_on_time = Παράδοση στην ώρα της
conduct-delivered_late = Παράδοση με καθυστέρηση
conduct-undelivered = Εκπρόθεσμη παράδοση
conduct-glitch = Κάτι πήγε στραβά
conduct-game = Παραπλανήθηκε
red-deceived = Παραπλανήθηκε
red-complaint_open = Παράπονο ανοιχτό πάνω από δύο ημέρες
red-promise_overdue = Εκπρόθεσμη υπόσχεση
red-repeated_cause = Ίδιο πρόβλημα δύο φορές σε έναν χρόνο
red-until = Περιορίζει την εμπιστοσύνη έως { $day }
red-until-settled = Περιορίζει την εμπιστοσύνη ώσπου να διευθετηθεί
heard-answered_in_time = Απαντήσατε έγκαιρα σε επιθυμία
heard-answered_late = Απαντήσατε αργά σε επιθυμία
heard-unanswered = Επιθυμία ανοιχτή πάνω από 14 ημέρες
heard-offer_asked = Προσφέρατε αυτό που ζήτησε
heard-pushed_accepted = Δέχτηκε την ιδέα σας
heard-pushed_declined = Απέρριψε την ιδέα σας

## The ladder
rung-stranger = Άγνωστος
rung-acquainted = Γνωστός
rung-buyer = Αγοραστής
rung-regular = Τακτικός
rung-loyal = Αφοσιωμένος
rung-advocate = Υποστηρικτής
rung-gone = Έφυγε
ladder-next = Επόμενο σκαλί: { $rung ->
    [acquainted] γνωστός
    [buyer] αγοραστής
    [regular] τακτικός
    [loyal] αφοσιωμένος
   *[advocate] υποστηρικτής
}
missing-contact = Πρώτη επαφή
missing-purchase = Πρώτη αγορά
missing-purchase-days = { $count ->
    [one] Αγορά και μία άλλη ημέρα
   *[other] Αγορές σε { $count } ακόμη διαφορετικές ημέρες
}
missing-trust = Εμπιστοσύνη { $least }, τώρα { $now }
missing-sound = Μια αγορά: σιωπά για τριπλάσιο διάστημα απ’ ό,τι συνήθως
missing-warmth = Ζεστασιά { $least }, τώρα { $now }
missing-time = Μισός χρόνος ως πελάτης: { $count ->
    [one] μένει 1 ημέρα
   *[other] μένουν { $count } ημέρες
}
missing-referral = Να αγοράσει κάποιος που σύστησε
over-deceived = Δύο χρόνια χωρίς παραπλάνηση
over-complaint_open = Διευθετήστε το ανοιχτό παράπονο
over-promise_overdue = Τηρήστε την εκπρόθεσμη υπόσχεση
over-repeated_cause = Μισός χρόνος χωρίς επανάληψη

## Another day
asof-label = Κατάσταση την ημέρα
asof-past-head = Βλέπετε την ημέρα: { $day }.
asof-past = Οι μεταγενέστερες καταχωρίσεις δεν φαίνονται. Εδώ δεν γίνεται επεξεργασία.
asof-back = Πίσω στο σήμερα

## The warmth curve
chart-table = Εμφάνιση ως πίνακα
chart-day = Ημέρα
chart-warmth = Ζεστασιά
chart-contact = Επαφή
chart-cooling = κρυώνει
chart-cold = κρύα
cherry-says = Ζεστασιά { $number } στα 100, { $band }
weights-head = Οι παλιές βαρύτητες κινδύνου δεν ισχύουν πια
weights-text = Ο κίνδυνος υπολογίζεται πλέον αλλιώς, χωρίς τις παλιές σας βαρύτητες. Μπορείτε να ορίσετε νέες.
weights-see = Ορισμός βαρυτήτων
weights-close = Εντάξει
remind-head = Ώρα για αντίγραφο ασφαλείας
remind-copy-first = Το πελατολόγιό σας βρίσκεται μόνο σε αυτόν τον περιηγητή. Αν τον καθαρίσετε, χάνεται.
remind-copy = { $count ->
    [one] 1 αλλαγή
   *[other] { $count } αλλαγές
} από το τελευταίο αντίγραφο, που έγινε { $days ->
    [0] σήμερα.
    [one] χθες.
   *[other] πριν από { $days } ημέρες.
}
book-demo-head = Δοκιμαστικό πελατολόγιο
demo-head = Αυτό είναι ένα δοκιμαστικό πελατολόγιο.
book-demo-banner = Το δικό σας είναι κλειστό και ασφαλές.
book-room-head = Αποθηκευτικός χώρος σε αυτόν τον περιηγητή
book-room-watch = Ο χώρος λιγοστεύει. Να κρατάτε τακτικά αντίγραφα ασφαλείας. Δείτε τι άλλο πιάνει χώρο.
book-room-urge = Ο χώρος σχεδόν γέμισε. Κρατήστε αντίγραφο σήμερα: σύντομα δεν θα αποθηκεύονται αλλαγές.

## Bringing in a file
import-back = Πίσω στις Ρυθμίσεις
work-progress = { $what }, { $share }

## Friction
friction-flow = Μόνο το { $share } του χρόνου είναι χρήσιμο. Το υπόλοιπο είναι αναμονή.
friction-unknown = άγνωστα

## Friction: fix first
fix-step = { $component ->
    [wait] Μειώστε την αναμονή
    [visits] Γλιτώστε τους τα πήγαινε-έλα
    [handoffs] Δώστε τους έναν άνθρωπο για όλα
    [repeats] Ρωτήστε μόνο μία φορά
    [missing] Να υπάρχουν όλα έτοιμα
    [unclear_price] Κάντε ξεκάθαρη την τιμή
    [hard_payment] Κάντε εύκολη την πληρωμή
    [no_help] Προσφέρετε βοήθεια
    [bad_hours] Ανοίξτε όταν μπορούν να έρθουν
   *[glitches] Σταματήστε ό,τι πάει στραβά
}
fix-cause = Σταματήστε «{ $cause }»
fix-at = στο «{ $step }»
fix-whole = { $what } { $at }
fix-now-wait = Περιμένουν { $wait }{ $explained ->
    [yes] {""}
   *[no] {" "}χωρίς εξήγηση
}. { $gladly } θα ήταν εντάξει.
fix-now-visits = { $count ->
    [one] 1 επιπλέον διαδρομή.
   *[other] { $count } επιπλέον διαδρομές.
}
fix-now-handoffs = Παραπέμπονται σε άλλον { $count ->
    [one] μία φορά
   *[other] { $count } φορές
}.
fix-now-repeats = Ξαναρωτάτε τα ίδια { $count ->
    [one] μία φορά
   *[other] { $count } φορές
}.
fix-now-missing = Κάτι λείπει στο { $share } των περιπτώσεων.
fix-now-unclear_price = Δεν ξέρουν πόσο θα κοστίσει.
fix-now-hard_payment = Δεν μπορούν να πληρώσουν όπως θέλουν.
fix-now-no_help = Δεν υπάρχει κανείς να ρωτήσουν.
fix-now-bad_hours = Είστε κλειστά όταν θα μπορούσαν να έρθουν.
fix-now-glitches = { $count ->
    [0] Τελευταίο πρόβλημα πριν από περισσότερο από έναν χρόνο.
    [one] 1 πρόβλημα τον τελευταίο χρόνο.
   *[other] { $count } προβλήματα τον τελευταίο χρόνο.
}
fix-span-minutes = { $count ->
    [one] 1 λεπτό
   *[other] { $count } λεπτά
}
fix-span-hours = { $count ->
    [one] 1 ώρα
   *[other] { $count } ώρες
}
fix-span-days = { $count ->
    [one] 1 ημέρα
   *[other] { $count } ημέρες
}

## Friction: where it comes from
done-fix-done = Διορθώθηκε: { $what }
done-fix-back = Δεν σημειώνεται πια ως διορθωμένο.
done-step-added = Προστέθηκε το βήμα «{ $name }».
done-steps-added = { $count ->
    [one] Προστέθηκε 1 βήμα.
   *[other] Προστέθηκαν { $count } βήματα.
}
done-step-changed = Αποθηκεύτηκε το βήμα «{ $name }».
done-step-deleted = Διαγράφηκε το βήμα «{ $name }».
done-step-moved = Το «{ $name }» είναι τώρα βήμα { $place } από { $of }.
done-effort = Ο κόπος αποθηκεύτηκε.
done-audit = Η απάντηση αποθηκεύτηκε.

## The owner's audit
audit-back = Πίσω στα Εμπόδια

## Saving failed: what happened, what is safe, what to do
fault-head = Η τελευταία αλλαγή δεν αποθηκεύτηκε
fault-full = Ο χώρος του περιηγητή γέμισε. Οι προηγούμενες αλλαγές είναι ασφαλείς. Κρατήστε αντίγραφο ασφαλείας και μετά ελευθερώστε χώρο.
fault-denied = Ο περιηγητής δεν αφήνει το Kept να αποθηκεύσει τίποτα. Κρατήστε αντίγραφο ασφαλείας πριν κλείσετε τη σελίδα και μετά επιτρέψτε την αποθήκευση.
fault-corrupted = Ο αποθηκευτικός χώρος του περιηγητή έχει βλάβη. Το Kept δεν τον πείραξε. Κρατήστε αντίγραφο ασφαλείας και μετά επανεκκινήστε τον περιηγητή.
fault-missing = Ο περιηγητής δεν μπορεί να αποθηκεύσει τίποτα. Κρατήστε αντίγραφο ασφαλείας πριν κλείσετε τη σελίδα, ή χρησιμοποιήστε άλλον περιηγητή.
fault-other = Ο περιηγητής αρνήθηκε χωρίς να πει γιατί. Οι προηγούμενες αλλαγές είναι ασφαλείς. Κρατήστε αντίγραφο ασφαλείας και δοκιμάστε ξανά.
newer-head = Νέα έκδοση του Kept
newer-text = Με την επαναφόρτωση έρχεται η νέα έκδοση. Το πελατολόγιό σας μένει όπως είναι.
readonly-head = Μόνο για προβολή
readonly-newer = Αυτό το πελατολόγιο αποθηκεύτηκε με νεότερο Kept. Είναι ασφαλές. Κάντε επαναφόρτωση για τη νέα έκδοση.
readonly-unreadable = Ένα μέρος αυτού του πελατολογίου δεν διαβάζεται. Δεν άλλαξε τίποτα. Αποθηκεύστε το όπως είναι και μετά ανοίξτε ένα παλιότερο αντίγραφο ασφαλείας.

readonly-refused = Το πελατολόγιο είναι μόνο για προβολή. Δεν άλλαξε τίποτα.

## A file that is no book
refused-not-json = Μη έγκυρο JSON στη γραμμή { $line }, χαρακτήρας { $column }. Δεν άλλαξε τίποτα. Δοκιμάστε νέα εξαγωγή του αρχείου.
refused-too-large = Πάνω από 64 MB. Δεν άλλαξε τίποτα.
refused-not-a-book = Δεν είναι πελατολόγιο του Kept. Δεν άλλαξε τίποτα.
refused-newer = Η έκδοση { $version } είναι πολύ νέα για αυτή τη σελίδα. Δεν άλλαξε τίποτα. Κάντε επαναφόρτωση για το νεότερο Kept.

## What is wrong with a value
reason-missing = Υποχρεωτικό
reason-too-long = Πολύ μεγάλο: { $got } χαρακτήρες, το πολύ { $max }
reason-not-text = { $got } δεν είναι κείμενο
reason-not-one-line = Πρέπει να χωρά σε μία γραμμή
reason-not-a-date = { $got } δεν είναι ημερομηνία από 1900 έως 2200, π.χ. 2026-11-22
reason-not-whole = { $got } δεν είναι ακέραιος αριθμός
reason-not-a-number = { $got } δεν είναι αριθμός
reason-not-between = { $got } δεν είναι από { $min } έως { $max }
reason-not-one-of = { $got } δεν είναι ένα από: { $allowed }
reason-not-a-bool = { $got } δεν είναι ούτε αληθές ούτε ψευδές (true, false)
reason-not-a-list = Πρέπει να είναι λίστα
reason-not-an-object = Πρέπει να είναι ομάδα πεδίων
reason-no-such-customer = Δεν υπάρχει πελάτης { $got }
reason-duplicate-id = { $got } εμφανίζεται δύο φορές
reason-stands-twice = Εμφανίζεται δύο φορές, άρα δεν είναι σαφές
reason-already-there = Υπάρχει ήδη στο πελατολόγιο
reason-not-there = Δεν υπάρχει πια στο πελατολόγιο
reason-fixed = Το είδος και ο πελάτης δεν αλλάζουν
reason-not-a-stamp = { $got } δεν είναι χρονοσήμανση
reason-not-a-currency = { $got } δεν είναι κωδικός όπως EUR
reason-at = { $place }: { $reason }

## Days as one types them. Several phrases for one meaning are parted by a bar; # stands for a number, @ for a weekday.
## Write them without caring for accents or capitals. Names of months and weekdays come from the browser.
when-today = σήμερα | τώρα
when-yesterday = χθες | χτες | εχθές | εχτές
when-tomorrow = αύριο
when-before-yesterday = προχθές | προχτές
when-after-tomorrow = μεθαύριο
when-in-days = σε # ημέρες | σε # μέρες | σε # ημέρα | σε # μέρα | σε μία ημέρα | σε μία μέρα | μετά από # ημέρες | μετά από # μέρες | # ημέρες μετά | # μέρες μετά
when-days-ago = πριν από # ημέρες | πριν από # μέρες | πριν # ημέρες | πριν # μέρες | πριν από # ημέρα | πριν από # μέρα | πριν # ημέρα | πριν # μέρα | πριν από μία ημέρα | πριν από μία μέρα | πριν μία ημέρα | πριν μία μέρα | # ημέρες πριν | # μέρες πριν
when-in-weeks = σε # εβδομάδες | σε # βδομάδες | σε # εβδομάδα | σε # βδομάδα | σε μία εβδομάδα | σε μία βδομάδα | επόμενη εβδομάδα | την επόμενη εβδομάδα | την άλλη εβδομάδα | την άλλη βδομάδα | την ερχόμενη εβδομάδα
when-weeks-ago = πριν από # εβδομάδες | πριν από # βδομάδες | πριν # εβδομάδες | πριν # βδομάδες | πριν από # εβδομάδα | πριν από # βδομάδα | πριν # εβδομάδα | πριν από μία εβδομάδα | πριν από μία βδομάδα | πριν μία εβδομάδα | πριν μία βδομάδα | # εβδομάδες πριν | # βδομάδες πριν | περασμένη εβδομάδα | την περασμένη εβδομάδα | την περασμένη βδομάδα | την προηγούμενη εβδομάδα
when-in-months = σε # μήνες | σε # μήνα | σε έναν μήνα | σε ένα μήνα | επόμενο μήνα | τον επόμενο μήνα | τον άλλο μήνα | τον άλλον μήνα | τον ερχόμενο μήνα
when-months-ago = πριν από # μήνες | πριν # μήνες | πριν από # μήνα | πριν # μήνα | πριν από έναν μήνα | πριν από ένα μήνα | πριν έναν μήνα | πριν ένα μήνα | # μήνες πριν | περασμένο μήνα | τον περασμένο μήνα | τον προηγούμενο μήνα
when-in-years = σε # χρόνια | σε # έτη | σε # χρόνο | σε # έτος | σε έναν χρόνο | σε ένα χρόνο | σε ένα έτος | επόμενο έτος | του χρόνου | τον επόμενο χρόνο
when-years-ago = πριν από # χρόνια | πριν # χρόνια | πριν από # έτη | πριν από # χρόνο | πριν # χρόνο | πριν από έναν χρόνο | πριν από ένα χρόνο | πριν έναν χρόνο | πριν ένα χρόνο | # χρόνια πριν | πέρσι | πέρυσι | περασμένο έτος | τον περασμένο χρόνο
when-last-weekday = περασμένη @ | περασμένο @ | την περασμένη @ | το περασμένο @ | προηγούμενη @ | προηγούμενο @ | την προηγούμενη @ | το προηγούμενο @
when-next-weekday = επόμενη @ | επόμενο @ | την επόμενη @ | το επόμενο @ | ερχόμενη @ | ερχόμενο @ | την ερχόμενη @ | το ερχόμενο @ | την άλλη @ | το άλλο @
when-weekdays = Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή
when-skipped = την | τη | το | τον | του | της | τις | στις | στη | στην | στο | στον | η | ο | αυτή | αυτό | στα
when-not-understood = Η ημερομηνία δεν αναγνωρίστηκε. Δοκιμάστε «χθες», «σε 3 ημέρες», «Παρασκευή» ή «14 Μαρ».
when-pick = Επιλογή ημερομηνίας

## Keys
keys-head = Συντομεύσεις
keys-log = Νέα καταγραφή
keys-log-kinds = Άμεση καταγραφή
keys-search = Αναζήτηση ή εντολή
keys-today = Μετάβαση: Σήμερα
keys-customers = Μετάβαση: Πελάτες
keys-friction = Μετάβαση: Εμπόδια
keys-system = Μετάβαση: Πωλήσεις
keys-insights = Μετάβαση: Αναλύσεις
keys-book = Μετάβαση: Ρυθμίσεις
keys-undo = Αναίρεση
keys-redo = Επανάληψη
keys-close = Κλείσιμο
keys-help = Εμφάνιση συντομεύσεων

## Friction

audit-head = Αυτοέλεγχος

## Days, where the browser has no names for them
calendar-months = Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου
calendar-months-alone = Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος
calendar-weekdays = Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή
calendar-day = { $day } { $month }
calendar-year = { $date } { $year }
calendar-weekday = { $weekday } { $date }
calendar-month = { $month } { $year }
calendar-near = { $when ->
    [today] σήμερα
    [tomorrow] αύριο
    [yesterday] χθες
    [ahead] { $days ->
        [one] σε 1 ημέρα
       *[other] σε { $days } ημέρες
    }
   *[ago] { $days ->
        [one] πριν από 1 ημέρα
       *[other] πριν από { $days } ημέρες
    }
}
