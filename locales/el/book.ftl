### What Settings and importing say, in Greek: fetched with the pages that draw them. The voice is that of `main.ftl`.

act-look-back = Προβολή
act-look-back-to = Προβολή: { $when }
act-ask-browser = Αίτημα να μη διαγραφεί
act-save-table = Εξαγωγή πίνακα
act-stay = Ακύρωση
act-go-back = Επαναφορά αυτής της έκδοσης
act-go-on-all = Χρήση όλων
act-go-on-this = Χρήση αυτής της έκδοσης
act-keep-settings = Αποθήκευση ρυθμίσεων
form-hint-currency = Τρία γράμματα, π.χ. EUR.

## Book: a copy, the demo, room, settings, the way back
book-parts = Σε αυτή τη σελίδα
book-part-backup = Αντίγραφο και αναίρεση
book-part-exchange = Εισαγωγή και εξαγωγή
book-part-storage = Αποθηκευτικός χώρος
book-copy-head = Αντίγραφο ασφαλείας
book-copy-text = Το πελατολόγιό σας βρίσκεται μόνο σε αυτόν τον περιηγητή. Να κρατάτε αντίγραφα σε ασφαλές μέρος.
book-copy-unmirrored = Αυτός ο περιηγητής δεν κρατά δεύτερο αντίγραφο: σε μια κατάρρευση μπορεί να χαθεί ένα λεπτό δουλειάς. Κλείστε την καρτέλα πριν σβήσετε τη συσκευή.
book-copy-never = Κανένα αντίγραφο ακόμη.
book-copy-last = Τελευταίο αντίγραφο: { $day }.
book-copy-since = { $count ->
    [one] 1 αλλαγή δεν είναι
   *[other] { $count } αλλαγές δεν είναι
} σε αντίγραφο ασφαλείας.
book-demo-text = Ρίξτε μια ματιά σε ένα δοκιμαστικό κατάστημα. Το δικό σας πελατολόγιο μένει κλειστό.
book-demo-open = Αυτό είναι το δοκιμαστικό πελατολόγιο. Οι αλλαγές σας εδώ δεν θα κρατηθούν.
book-room-says = Χρησιμοποιούνται { $used } από { $all }
book-room-share = Χρησιμοποιείται το { $share }
book-room-unknown = Ο περιηγητής δεν λέει πόσος χώρος χρησιμοποιείται.
book-table-head = Αγορές σε υπολογιστικό φύλλο
book-table-text = Μία γραμμή για κάθε αγορά: ημέρα, πελάτης, ποσό, προϊόντα. Δεν είναι αντίγραφο ασφαλείας.
book-stays-head = Πόσο ασφαλές είναι εδώ
book-stays-promised = Αυτός ο περιηγητής κρατά το πελατολόγιό σας ώσπου να το διαγράψετε.
book-stays-not = Αν τελειώσει ο χώρος, ο περιηγητής μπορεί να διαγράψει το πελατολόγιό σας.
book-stays-refused = Δεν είναι ακόμη εγγυημένο. Συχνά βοηθά να εγκαταστήσετε το Kept ή να το χρησιμοποιείτε τακτικά. Ως τότε, να κρατάτε αντίγραφα ασφαλείας.
book-stays-unsaid = Ο περιηγητής δεν λέει πόσο κρατά τα δεδομένα. Να κρατάτε τακτικά αντίγραφα ασφαλείας.
book-stays-week = Το Safari διαγράφει τα δεδομένα μιας σελίδας μετά από επτά ημέρες χρήσης χωρίς επίσκεψη σε αυτήν. Βάλτε το Kept στην αρχική οθόνη και κάντε εκεί εισαγωγή ενός αντιγράφου. Ή κάντε αντίγραφο κάθε εβδομάδα και εξάγετε το ημερολόγιο.
book-settings-head = Επιχείρηση
book-settings-usual = Αν μείνει κενό: { $days }.
book-settings-currency-hint = { $name }. Αν το αλλάξετε, τα ψηφία μένουν: 12,50 ευρώ θα γίνονταν 1.250 γεν.
book-settings-currency-none = Τρία γράμματα. Αν μείνει κενό: EUR.
book-settings-language = Μορφή ημερομηνιών και αριθμών
book-settings-language-own = Όπως στον περιηγητή
book-settings-language-hint = Αλλάζει μόνο η μορφή ημερομηνιών και αριθμών.
book-unnamed-head = Χωρίς πελάτη
book-unnamed-none = Εδώ φαίνονται καταχωρίσεις που δεν αφορούν πελάτη. Πατήστε L για νέα.
book-past-head = Αναίρεση
book-past-last = Τελευταία αλλαγή: { $what }
book-past-none = Δεν υπάρχουν ακόμη αλλαγές για αναίρεση.
book-past-undone = Αναιρέθηκε τελευταία: { $what }

## How it is scored
book-method-text = Τι σημαίνει κάθε βαθμός. Τις βαρύτητες τις αλλάζετε εσείς.

## Ways back to an earlier book, and what is left of a damaged one
points-head = Παλιότερες εκδόσεις
points-text = Το Kept αποθηκεύει μια έκδοση πριν από κάθε εισαγωγή και οριστική διαγραφή. Οι τελευταίες οκτώ μένουν σε αυτόν τον περιηγητή.
points-none = Καμία ακόμη.
points-missing = Αυτός ο περιηγητής δεν κρατά παλιότερες εκδόσεις. Κρατήστε αντίγραφο ασφαλείας πριν από την εισαγωγή.
points-opening = Άνοιγμα…
points-failed = Αυτή η έκδοση δεν διαβάζεται πια. Το πελατολόγιό σας δεν άλλαξε.
points-import = πριν από εισαγωγή
points-erasure = πριν από οριστική διαγραφή κάποιου, χωρίς τα στοιχεία του
points-format = πριν από ενημέρωση του Kept
points-return = πριν από επαναφορά έκδοσης
points-damage = ακριβώς όπως βρέθηκε με βλάβη
points-size = { $customers ->
    [one] { $customers } πελάτης
   *[other] { $customers } πελάτες
}, { $entries ->
    [one] { $entries } καταχώριση
   *[other] { $entries } καταχωρίσεις
}
points-ask = Επιστροφή στην έκδοση: { $when };
points-same = Το πελατολόγιό σας δεν άλλαξε από τότε.
points-changed = { $count ->
    [one] 1 εγγραφή γίνεται όπως ήταν.
   *[other] { $count } εγγραφές γίνονται όπως ήταν.
}
points-restored = { $count ->
    [one] 1 διαγραμμένη εγγραφή επιστρέφει.
   *[other] { $count } διαγραμμένες εγγραφές επιστρέφουν.
}
points-gone = { $count ->
    [one] 1 νεότερη εγγραφή αφαιρείται.
   *[other] { $count } νεότερες εγγραφές αφαιρούνται.
}
points-can-return = Η επιστροφή αναιρείται. Η σημερινή έκδοση μένει στη λίστα.
rescue-head = Τι απέμεινε από το πελατολόγιό σας
rescue-text = Ένα μέρος δεν διαβάζεται, ή αποθηκεύτηκε με νεότερο Kept. Δεν άλλαξε τίποτα. Πρώτα αποθηκεύστε το όπως είναι.
rescue-changes = { $count ->
    [one] 1 πρόσφατη αλλαγή διαβάζεται
   *[other] { $count } πρόσφατες αλλαγές διαβάζονται
}
rescue-damaged = { $count ->
    [one] 1 πρόσφατη αλλαγή δεν διαβάζεται
   *[other] { $count } πρόσφατες αλλαγές δεν διαβάζονται
}
rescue-all = Όλα όσα διαβάζονται
rescue-generation = Αποθηκευμένη έκδοση { $number }
rescue-generation-unknown = Μια αποθηκευμένη έκδοση
rescue-unreadable = Δεν διαβάζεται.
rescue-newer = Αποθηκεύτηκε με νεότερο Kept. Κάντε επαναφόρτωση για να το πάρετε.
rescue-untouchable = Δεν γίνεται να συνεχίσετε: ένα μέρος αποθηκεύτηκε με νεότερο Kept, ή το μπλοκάρει ο περιηγητής. Κάντε επαναφόρτωση ή επανεκκινήστε τον περιηγητή.
rescue-working = Φύλαξη όλων στην άκρη…
rescue-not-kept = Ο περιηγητής δεν μπόρεσε να αντιγράψει το πελατολόγιο με τη βλάβη. Δεν άλλαξε τίποτα. Αποθηκεύστε το όπως είναι και ζητήστε βοήθεια.
rescue-refused = Ο περιηγητής αρνήθηκε την αποθήκευση. Το πελατολόγιό σας δεν άλλαξε. Ένα αντίγραφο φυλάχτηκε στην άκρη.
import-lead = Παραγγελίες, τιμολόγια, επαφές, κινήσεις λογαριασμού, ημερολόγια, συνομιλίες ή αντίγραφο ασφαλείας του Kept. Τα βλέπετε πριν από την εισαγωγή.
import-lead-where = Τίποτα δεν φεύγει από αυτή τη συσκευή. Βρείτε την «Εξαγωγή» στο πρόγραμμά σας και επιλέξτε CSV, XLSX, vCard ή iCalendar.
import-choose = Επιλογή αρχείων
import-drop = ή σύρετέ τα ή επικολλήστε τα οπουδήποτε εδώ, έως { $size } το καθένα
import-reading = Ανάγνωση: { $name }
import-comparing = Σύγκριση με το πελατολόγιό σας
import-refused-head = Η εισαγωγή δεν έγινε. Το πελατολόγιό σας δεν άλλαξε.
import-refused-large = Είναι πάνω από { $size }. Χωρίστε το, π.χ. ανά έτος.
import-refused-unread = Ο περιηγητής δεν μπόρεσε να το διαβάσει. Ίσως μετακινήθηκε ή είναι ανοιχτό αλλού.
import-refused-empty = Είναι άδειο.
import-refused-not-json = Αυτό το αντίγραφο του Kept κόβεται στη γραμμή { $line }, χαρακτήρας { $column }. Δοκιμάστε άλλο αντίγραφο.
import-refused-not-a-book = Είναι JSON, αλλά όχι αντίγραφο του Kept.
import-refused-newer = Αποθηκεύτηκε με νεότερο Kept (έκδοση μορφής { $version }). Κάντε επαναφόρτωση και επιλέξτε το ξανά.
import-preview = Εισαγωγή: { $name }
import-new = Νέα
import-count-customers = { $count ->
    [one] 1 πελάτης
   *[other] { $count } πελάτες
}
import-count-entries = { $count ->
    [one] 1 καταχώριση
   *[other] { $count } καταχωρίσεις
}
import-count-items = { $count ->
    [one] 1 προϊόν ή υπηρεσία
   *[other] { $count } προϊόντα ή υπηρεσίες
}
import-count-steps = { $count ->
    [one] 1 βήμα αγοράς
   *[other] { $count } βήματα αγοράς
}
import-count-measures = { $count ->
    [one] 1 συνήθεια
   *[other] { $count } συνήθειες
}
import-count-settings = Ρυθμίσεις
import-same = { $count ->
    [one] 1 υπάρχει ήδη εδώ, χωρίς αλλαγές.
   *[other] { $count } υπάρχουν ήδη εδώ, χωρίς αλλαγές.
}
import-nothing-new = Τίποτα νέο: υπάρχουν ήδη όλα εδώ.
import-nothing-good = Τίποτα για εισαγωγή: όλα τα έγκυρα υπάρχουν ήδη εδώ.
import-changes = { $count ->
    [one] 1 αλλαγή
   *[other] { $count } αλλαγές
}
import-field-changes = { $field }: { $old } → { $new }
import-value-none = τίποτα
import-title-entry = { $kind }, { $name }, { $day }
import-title-entry-nobody = { $kind }, { $day }
import-title-settings = Ρυθμίσεις
import-aside = { $count ->
    [one] Μένει 1 δικό σας νεότερο στοιχείο
   *[other] Μένουν { $count } δικά σας νεότερα στοιχεία
}
import-aside-why = Τα στοιχεία του αρχείου είναι παλιότερα.
import-field-kept = { $field }: μένει { $ours }, το αρχείο έχει { $theirs }
import-removed = { $count ->
    [one] 1 διαγραφή
   *[other] { $count } διαγραφές
}
import-removed-why = Διαγράφηκαν εκεί από όπου προέρχεται το αρχείο.
import-gone = { $count ->
    [0] Επανέρχονται όλα όσα διαγράψατε
    [one] 1 διαγραφή σας ισχύει
   *[other] { $count } διαγραφές σας ισχύουν
}
import-bring-back = Επαναφορά τους
import-problems = { $count ->
    [one] 1 πρόβλημα
   *[other] { $count } προβλήματα
} σε αυτό το αρχείο
import-problems-why = { $count ->
    [0] Δεν μένει τίποτα έξω.
    [one] 1 εγγραφή μένει έξω.
   *[other] { $count } εγγραφές μένουν έξω.
} Η εισαγωγή δεν έγινε ακόμη.
import-problems-list = Προβλήματα, και πού βρίσκονται
import-take = Εισαγωγή
import-take-good = Εισαγωγή των υπολοίπων, χωρίς { $count }
import-writing = Εισαγωγή…
import-done = Η εισαγωγή έγινε
import-done-unsaved = Η εισαγωγή έγινε, αλλά δεν αποθηκεύτηκε
import-undone = Η εισαγωγή αναιρέθηκε. Το πελατολόγιό σας είναι όπως ήταν.
import-changed = { $count ->
    [one] Άλλαξε 1.
   *[other] Άλλαξαν { $count }.
}
import-left-out = { $count ->
    [one] Έμεινε έξω 1.
   *[other] Έμειναν έξω { $count }.
}
import-done-undo = Με την αναίρεση γυρίζουν όλα όπως ήταν.
import-see = Προβολή πελατών
import-again = Εισαγωγή άλλου αρχείου

## Another program’s file
import-file-head = { $name }
import-this-file = Αυτό το αρχείο
import-days = { $first } έως { $last }
import-said-nothing = { $who }: τίποτα για εισαγωγή ακόμη.
import-said-purchases = { $who }: { $purchases ->
    [one] 1 αγορά
   *[other] { $purchases } αγορές
} από { $people ->
    [one] 1 πελάτη
   *[other] { $people } πελάτες
} ({ $fresh ->
    [all] { $people ->
        [one] νέος
       *[other] όλοι νέοι
    }
    [none] κανένας νέος
   *[some] { $new } νέοι
}){ $priced ->
    [yes] , { $total }
   *[no] {""}
}, { $days }.
import-said-contacts = { $who }: { $people ->
    [one] 1 άτομο
   *[other] { $people } άτομα
} ({ $fresh ->
    [all] { $people ->
        [one] νέο
       *[other] όλα νέα
    }
    [none] κανένα νέο
   *[some] { $new } νέα
}{ $changed ->
    [0] {""}
   *[other] , { $changed } με νέα στοιχεία
}).
import-said-touches = { $who }: { $kind ->
    [calendar] { $touches ->
        [0] καμία περασμένη συνάντηση με πελάτες σας.
       *[other] { $touches ->
            [one] 1 συνάντηση
           *[other] { $touches } συναντήσεις
        } με { $people ->
            [one] 1 πελάτη
           *[other] { $people } πελάτες
        }, { $days }.
    }
   *[chat] { $touches ->
        [0] κανένα μήνυμα με πελάτες σας.
       *[other] { $touches ->
            [one] 1 επαφή
           *[other] { $touches } επαφές
        } με { $people ->
            [one] 1 πελάτη
           *[other] { $people } πελάτες
        }, { $days }. Μόνο ημέρες, χωρίς κείμενο.
    }
}
import-gives-nothing = Τίποτα για εισαγωγή.
import-gives-people = { $people ->
    [one] 1 άτομο
   *[other] { $people } άτομα
}
import-gives-touches = { $touches ->
    [one] 1 επαφή
   *[other] { $touches } επαφές
} με { $people ->
    [one] 1 πελάτη
   *[other] { $people } πελάτες
}{ $dated ->
    [yes] , { $days }
   *[no] {""}
}
import-gives-purchases = { $purchases ->
    [one] 1 αγορά
   *[other] { $purchases } αγορές
}{ $priced ->
    [yes] , { $total }
   *[no] {""}
}{ $dated ->
    [yes] , { $days }
   *[no] {""}
}
import-left = Έμειναν έξω: { $list }.
import-left-part = { $count } { $reason }
import-left-head = { $count ->
    [one] Έμεινε έξω 1 γραμμή
   *[other] Έμειναν έξω { $count } γραμμές
}
import-left-list = Γραμμές που έμειναν έξω
import-left-line = Γραμμή { $line }: { $reason }
import-left-some = Μία { $reason }
import-lines = { $all ->
    [one] 1 γραμμή
   *[other] { $all } γραμμές
} = { $taken } μέσα + { $left } έξω
import-ahead = { $count ->
    [one] 1 μελλοντική συνάντηση μπαίνει
   *[other] { $count } μελλοντικές συναντήσεις μπαίνουν
} στις σελίδες των πελατών.
import-refunds = Έχουν ήδη αφαιρεθεί επιστροφές χρημάτων: { $amount }.
import-becomes-currency = Το νόμισμα του πελατολογίου σας γίνεται { $currency }.
import-things-left = Τα προϊόντα δεν εισάγονται: σχεδόν κάθε γραμμή γράφει κάτι άλλο.
import-reason = { $reason ->
    [cancelled] με ακύρωση
    [voided] με ακύρωση πληρωμής
    [draft] σε πρόχειρο ακόμη
    [pending] σε εκκρεμότητα
    [failed] με αποτυχία
    [unpaid] χωρίς πληρωμή
    [new_order] χωρίς επιβεβαίωση
    [unknown_status] με άγνωστη κατάσταση
    [refunded] με πλήρη επιστροφή χρημάτων
    [refund] με επιστροφή χρημάτων
    [partial_refund] με μερική επιστροφή χρημάτων
    [reversal] με αντιλογισμό
    [refund_without_sale] με επιστροφή χρημάτων, χωρίς πώληση εδώ
    [zero] χωρίς ποσό προς πληρωμή
    [negative] κάτω από το μηδέν
    [fee] για προμήθειες
    [fee_back] για επιστροφή προμηθειών
    [payout] με πληρωμή προς εσάς
    [tax] για φόρους
    [interest] για τόκους
    [salary] για μισθούς
    [loan] για δάνειο
    [own_transfer] μεταξύ δικών σας λογαριασμών
    [own_refund] με επιστροφή χρημάτων σε εσάς
    [conversion] για αλλαγή νομίσματος
    [outgoing] με πληρωμή από εσάς
    [expense] για έξοδα
    [payment] για τιμολόγια που μέτρησαν ήδη
    [ledger_line] με το άλλο μισό μιας λογιστικής εγγραφής
    [quote] μόνο με προσφορά τιμής
    [open_deal] σε εξέλιξη ακόμη
    [lost_deal] για χαμένη συμφωνία
    [not_billable] χωρίς χρέωση
    [time_entry] με ώρες εργασίας
    [total_row] με σύνολα
    [group_row] με επικεφαλίδες
    [header_row] με τις επικεφαλίδες ξανά
    [description_row] με εξηγήσεις για τις στήλες
    [footer] κάτω από τον πίνακα
    [duplicate] με διπλή εγγραφή
    [deleted] με διαγραφή
    [vendor] για προμηθευτές
    [address_only] μόνο με διεύθυνση
    [newsletter] από ενημερωτικά δελτία
    [auto_reply] με αυτόματες απαντήσεις
    [spam] στα ανεπιθύμητα
    [trash] στον κάδο
    [bot] από ρομπότ
    [message] χωρίς μήνυμα
    [own_notes] προς τον εαυτό σας
    [short_code] από αριθμό υπηρεσίας
    [no_show] για όσους δεν ήρθαν
    [birthday] με γενέθλια
    [own_in_group] από εσάς προς ομάδα
    [not_ticked] από άτομα που δεν επιλέξατε
    [not_in_book] με άτομα εκτός πελατολογίου
    [future] στο μέλλον
    [no_guest] χωρίς καλεσμένο
    [several_customers] με δύο πιθανούς πελάτες
    [deleted_before] με παλιότερη διαγραφή
    [other_currency] σε άλλο νόμισμα
    [amount_too_large] με υπερβολικά μεγάλο ποσό
    [several_items] με προϊόν που υπάρχει δύο φορές
    [no_name] χωρίς όνομα
    [no_customer] χωρίς αγοραστή
    [no_date] χωρίς ημερομηνία
    [bad_date] με ημερομηνία που δεν διαβάζεται
    [no_amount] χωρίς ποσό
    [bad_amount] με ποσό που δεν διαβάζεται
    [bad_value] με στοιχείο που δεν ταιριάζει
    [no_quantity] χωρίς ποσότητα
    [no_customer_column] σε πίνακα χωρίς πελάτες
    [no_date_column] σε πίνακα χωρίς ημερομηνίες
    [no_amount_column] σε πίνακα χωρίς ποσά
    [date_without_year] χωρίς έτος
    [mixed_separators] με ανάμεικτα διαχωριστικά
    [nothing_in_it] χωρίς τίποτα για εισαγωγή
   *[other] χωρίς κάτι χρήσιμο
}
import-refusal = { $reason ->
    [too_large] Είναι πάνω από 64 MB, συμπιεσμένο ή όχι. Κάντε εξαγωγή σε μέρη.
    [too_many_rows] Έχει πάνω από ένα εκατομμύριο γραμμές. Κάντε εξαγωγή σε μέρη.
    [too_many_columns] Έχει πάνω από χίλιες στήλες. Κάντε εξαγωγή μόνο όσων χρειάζεστε.
    [empty] Είναι άδειο. Ελέγξτε τις ημερομηνίες και κάντε ξανά εξαγωγή.
    [damaged] Ένα μέρος του λείπει. Κατεβάστε το ξανά ή κάντε νέα εξαγωγή.
    [grows] Ξεδιπλώνεται χωρίς τέλος. Κάντε ξανά εξαγωγή.
    [long_line] Ένα εισαγωγικό δεν κλείνει, ή δεν είναι πίνακας. Κάντε ξανά εξαγωγή ως CSV ή XLSX.
    [pdf] Είναι PDF. Κάντε εξαγωγή της λίστας ως CSV ή XLSX.
    [picture] Είναι εικόνα. Κάντε εξαγωγή της λίστας ως CSV, XLSX ή vCard.
    [old_excel] Είναι παλιό αρχείο Excel (.xls). Αποθηκεύστε το ως .xlsx ή CSV.
    [other_spreadsheet] Είναι από το Numbers ή το LibreOffice. Κάντε εξαγωγή ως .xlsx ή CSV.
    [document] Είναι έγγραφο κειμένου. Κάντε εξαγωγή της λίστας ως CSV ή XLSX.
    [packed] Το Kept δεν μπορεί να το αποσυμπιέσει. Αποσυμπιέστε το εσείς ή χρησιμοποιήστε ZIP.
    [sound] Είναι ήχος ή βίντεο. Επιλέξτε CSV, XLSX ή vCard.
    [database] Είναι βάση δεδομένων. Κάντε εξαγωγή ως CSV, XLSX ή vCard.
    [web_page] Είναι ιστοσελίδα, ακόμη κι αν λέγεται .xls. Αποθηκεύστε τη από ένα υπολογιστικό φύλλο ως .xlsx ή CSV.
    [workbook] Το XLSX δεν ανοίγει εδώ. Αποθηκεύστε το φύλλο ως CSV.
    [not_a_table] Μοιάζει με κείμενο. Κάντε εξαγωγή μιας λίστας ως CSV, XLSX, vCard ή iCalendar.
    [no_customer_column] Καμία στήλη δεν ονομάζει πελάτη. Επιλέξτε μία πιο κάτω, ή κάντε εξαγωγή με ονόματα ή διευθύνσεις email.
    [no_date_column] Δεν έχει ημερομηνίες. Κάντε εξαγωγή των παραγγελιών ή των τιμολογίων ένα ένα.
    [no_amount_column] Δεν έχει ούτε ποσά ούτε επαφές. Κάντε εξαγωγή με το ένα από τα δύο.
    [date_without_year] Οι ημερομηνίες δεν έχουν έτος. Κάντε εξαγωγή με πλήρεις ημερομηνίες.
    [mixed_separators] Οι γραμμές έχουν διαφορετικά διαχωριστικά. Κάντε ξανά εξαγωγή ως CSV ή XLSX.
    [own_purchases] Περιέχει όσα αγοράσατε εσείς. Κάντε εξαγωγή των πωλήσεών σας.
    [reply] Είναι απάντηση σε ερωτηματολόγιο. Προσθέστε τη στα Εμπόδια.
    [no_name] Κανείς μέσα του δεν έχει όνομα ή διεύθυνση.
   *[other] Δεν υπάρχει τίποτα για εισαγωγή. Δείτε πιο κάτω τι έμεινε έξω.
}
import-ask = { $key ->
    [date_order] Πώς γράφονται οι ημερομηνίες;
    [decimal_mark] Ποιο είναι το δεκαδικό διαχωριστικό;
    [sign] Τι είναι τα ποσά κάτω από το μηδέν;
    [customer_column] Ποια στήλη είναι ο πελάτης;
    [amount_column] Ποια στήλη είναι το ποσό που πληρώθηκε;
    [date_column] Ποια στήλη είναι η ημερομηνία αγοράς;
    [payers] Ποιοι είναι πελάτες;
    [own_name] Ποιος είστε εσείς;
    [who_counts] Ποιοι είναι πελάτες;
    [duplicate_rows] Μερικές γραμμές είναι ίδιες. Τι είναι;
    [currency] Ποιο είναι το δικό σας νόμισμα; Τα άλλα μένουν έξω.
    [status] Μερικές παραγγελίες είναι νέες ή σε άγνωστη κατάσταση. Μετρούν;
    [time_entries] Μετρούν αυτές οι ώρες εργασίας ως αγορές;
    [which_sheet] Ποιο φύλλο;
    [encoding] Ποια κωδικοποίηση κειμένου; Επιλέξτε εκείνη όπου τα ονόματα φαίνονται σωστά.
   *[other] Ποιο εννοείτε;
}
import-answer = { $answer ->
    [day_first] Πρώτα η ημέρα: 31/1/2026
    [month_first] Πρώτα ο μήνας: 1/31/2026
    [point] Τελεία: 1,234.56
    [comma] Κόμμα: 1.234,56
    [refund] Επιστροφές χρημάτων
    [expense] Δικά μου έξοδα
    [keep_both] Χωριστές αγορές
    [take_once] Μία αγορά, γραμμένη δύο φορές
    [count] Μετρούν
    [leave_out] Να μείνουν έξω
    [purchases] Αγορές
   *[other] { $answer }
}
import-ask-meant = «{ $name }»: ποιος είναι;
import-somebody-new = Νέος πελάτης
import-note = { $key ->
    [same_person] Ένα όνομα με διαφορετικές διευθύνσεις γίνεται διαφορετικά άτομα.
    [customer_column] Οι πελάτες ξεχωρίζουν μόνο από έναν αριθμό.
   *[other] Κάτι δεν είναι σαφές. Ελέγξτε τις στήλες.
}
import-payer = { $name }: { $count ->
    [one] 1 πληρωμή
   *[other] { $count } πληρωμές
}, { $total }
import-writer = { $name }: { $count ->
    [one] 1 μήνυμα
   *[other] { $count } μηνύματα
}
import-tick-all = { $count ->
    [one] Επιλογή
   *[other] Επιλογή και των { $count }
}
import-tick-none = Καθαρισμός επιλογής
import-rate = 1 { $code } σε { $into }
import-rate-hint = { $count ->
    [one] 1 αγορά σε { $currency }
   *[other] { $count } αγορές σε { $currency }
}: για να γίνει εισαγωγή, προσθέστε ισοτιμία.
import-rate-wrong = Γράψτε αριθμό πάνω από 0, π.χ. 0,92.
import-strangers = { $count ->
    [one] Προσθήκη 1 νέου ατόμου
   *[other] Προσθήκη { $count } νέων ατόμων
}
import-answer-first = Απαντήστε πρώτα { $count ->
    [one] στην ερώτηση
   *[other] στις { $count } ερωτήσεις
}.
import-take-purchases = Εισαγωγή { $count ->
    [one] 1 αγοράς
   *[other] { $count } αγορών
}
import-take-people = Εισαγωγή { $count ->
    [one] 1 ατόμου
   *[other] { $count } ατόμων
}
import-take-next = Εισαγωγή { $count ->
    [one] 1 συνάντησης
   *[other] { $count } συναντήσεων
}
import-take-touches = Εισαγωγή { $count ->
    [one] 1 επαφής
   *[other] { $count } επαφών
}
import-nothing-taken = Όπως είναι, δεν υπάρχει τίποτα για εισαγωγή.
import-tick-first = Επιλέξτε τους πελάτες σας για να εισαχθούν οι πληρωμές ή τα μηνύματά τους.
import-deleted = Από αυτές τις εγγραφές είχατε διαγράψει { $count }.
import-restore = Επαναφορά όσων διαγράψατε
import-people = { $count ->
    [one] 1 άτομο
   *[other] { $count } άτομα
}
import-purchases = { $count ->
    [one] 1 αγορά
   *[other] { $count } αγορές
} στο αρχείο
import-person-purchases = { $count ->
    [one] 1 αγορά
   *[other] { $count } αγορές
}
import-person-touches = { $count ->
    [one] 1 επαφή
   *[other] { $count } επαφές
}
import-is-new = νέο
import-is-known = στο πελατολόγιο
import-columns = { $count ->
    [one] Έλεγχος της στήλης
   *[other] Έλεγχος των { $count } στηλών
}
import-column = Στήλη { $number }
import-role = { $role ->
    [name] Όνομα πελάτη
    [first] Όνομα
    [last] Επώνυμο
    [company] Εταιρεία
    [customer_id] Αριθμός πελάτη
    [email] Διεύθυνση email
    [phone] Τηλέφωνο
    [date] Ημερομηνία
    [date_weak] Ημερομηνία
    [total] Ποσό
    [amount] Ποσό
    [line_total] Ποσό γραμμής
    [unit_price] Τιμή μονάδας
    [quantity] Ποσότητα
    [credit] Εισπράξεις
    [debit] Πληρωμές
    [refund] Επιστροφή χρημάτων
    [net] Ποσό χωρίς φόρο
    [tax] Φόρος
    [shipping] Μεταφορικά
    [discount] Έκπτωση
    [fee] Προμήθεια
    [balance] Υπόλοιπο
    [item] Τι αγόρασε
    [order] Αριθμός παραγγελίας
    [invoice] Αριθμός τιμολογίου
    [transaction] Αριθμός πληρωμής
    [currency] Νόμισμα
    [status] Κατάσταση
    [type] Είδος εγγραφής
    [counterparty] Ποιος πλήρωσε ή πληρώθηκε
    [text] Αιτιολογία πληρωμής
    [street] Διεύθυνση
    [city] Πόλη
    [zip] Ταχυδρομικός κώδικας
    [region] Περιοχή
    [country] Χώρα
    [birthday] Γενέθλια
    [website] Ιστότοπος
    [tags] Ετικέτες
    [note] Σημείωση
    [ignored] Να μείνει έξω
   *[other] Αναγνωρίστηκε, δεν χρειάζεται
}
import-encoding-label = Κωδικοποίηση κειμένου
import-encoding-hint = Αλλάξτε τη αν τα γράμματα φαίνονται λάθος.
import-encoding = { $label ->
    [utf_8] Unicode (UTF-8)
    [utf_16le] Unicode, δύο bytes (UTF-16 LE)
    [utf_16be] Unicode, δύο bytes (UTF-16 BE)
    [windows_1252] Δυτικοευρωπαϊκή (Windows-1252)
    [windows_1250] Κεντροευρωπαϊκή (Windows-1250)
    [iso_8859_2] Κεντροευρωπαϊκή (ISO 8859-2)
    [windows_1251] Κυριλλική (Windows-1251)
    [koi8_r] Κυριλλική (KOI8-R)
    [ibm866] Κυριλλική (DOS)
    [windows_1253] Ελληνική (Windows-1253)
    [iso_8859_7] Ελληνική (ISO 8859-7)
    [windows_1254] Τουρκική (Windows-1254)
    [macintosh] Δυτικοευρωπαϊκή (Mac)
    [shift_jis] Ιαπωνική (Shift JIS)
    [euc_jp] Ιαπωνική (EUC-JP)
    [gbk] Κινεζική (GBK)
    [big5] Κινεζική (Big5)
    [euc_kr] Κορεατική (EUC-KR)
   *[other] { $label }
}
import-delimiter = Διαχωριστικό στηλών
import-delimiter-comma = Κόμμα
import-delimiter-semicolon = Ερωτηματικό (;)
import-delimiter-tab = Στηλοθέτης (Tab)
import-delimiter-bar = Κάθετη γραμμή
import-next = { $count ->
    [one] Επόμενο αρχείο
   *[other] Επόμενο από { $count } αρχεία
}
import-today = Μετάβαση στο «Σήμερα»

## People and dates for other programs
export-people-head = Επαφές
export-people-text = Κάρτες vCard για τον κατάλογο επαφών σας ή υπολογιστικό φύλλο με όλα τα πεδία. Το Kept μπορεί να εισαγάγει ξανά και τα δύο.
export-people-table = Εξαγωγή υπολογιστικού φύλλου
export-people = { $count ->
    [one] Εξαγωγή 1 επαφής
   *[other] Εξαγωγή { $count } επαφών
}
export-due-head = Ημερολόγιο
export-due-text = Επαφές, υποσχέσεις και επικοινωνίες μετά την αγορά. Με την εισαγωγή νεότερου αρχείου τα συμβάντα ενημερώνονται.
export-due-alarm = Ειδοποίηση στις { $hour }:00
export-due = Εξαγωγή ημερολογίου
export-due-name = Kept
export-due-contact = Επικοινωνία: { $name }
export-due-promise = Υπόσχεση, { $name }: { $text }
export-due-check-in = Επικοινωνία μετά την αγορά, { $name }: { $item }
export-due-date = { $name }: { $what }
export-due-overdue = Εκπρόθεσμο από { $day }.
export-due-last = Τελευταία επαφή: { $day }.
export-due-never = Καμία επαφή ακόμη.

## A shared folder
book-folder-text = Ένα πελατολόγιο σε πολλές συσκευές, με αρχεία ή με κοινόχρηστο φάκελο. Χωρίς διακομιστή.
folder-demo = Το δοκιμαστικό πελατολόγιο δεν μοιράζεται. Επιστρέψτε πρώτα στο δικό σας.
folder-without = Για κοινόχρηστο φάκελο χρειάζεται Chrome ή Edge σε υπολογιστή.
folder-off-head = Με φάκελο
folder-off = Επιλέξτε έναν φάκελο που μοιράζονται οι συσκευές σας, π.χ. με Syncthing, Nextcloud, Dropbox ή OneDrive. Κάντε το σε καθεμία.
folder-own-file = Κάθε συσκευή γράφει το δικό της αρχείο και διαβάζει των άλλων. Τίποτα δεν αντικαθίσταται.
folder-who-reads = Όποιος έχει τον φάκελο μπορεί να διαβάσει το πελατολόγιό σας.
folder-name = Όνομα αυτής της συσκευής
folder-name-hint = Αυτό το όνομα βλέπουν οι άλλες συσκευές.
folder-name-usual = { $system ->
    [Windows] Υπολογιστής Windows
    [macOS] Mac
    [Linux] Υπολογιστής Linux
    [ChromeOS] Chromebook
    [Android] Συσκευή Android
   *[other] Η συσκευή μου
}
folder-devices = Συσκευές με αυτό το πελατολόγιο
folder-on = Μοιράζεστε τον φάκελο «{ $name }». Κρατήστε ανοιχτή αυτή τη σελίδα: ο συγχρονισμός γίνεται κάθε λίγα δευτερόλεπτα.
folder-stopped = Ο φάκελος δεν μοιράζεται πια.
folder-see = Προβολή φακέλου
folder-asked = Το Kept χρειάζεται ξανά άδεια για τον φάκελο «{ $name }». Το πελατολόγιό σας είναι ασφαλές.
folder-denied = Το Kept δεν έχει άδεια για τον φάκελο «{ $name }». Δώστε την εδώ ή δίπλα στη γραμμή διευθύνσεων. Το πελατολόγιό σας είναι ασφαλές.
folder-gone = Ο φάκελος «{ $name }» δεν υπάρχει πια. Συνδέστε τον ξανά ή επιλέξτε άλλον. Το πελατολόγιό σας είναι ασφαλές.
folder-full = Ο φάκελος «{ $name }» γέμισε. Ελευθερώστε χώρο. Το πελατολόγιό σας είναι ασφαλές.
folder-failed = Ο φάκελος «{ $name }» δεν αποκρίνεται. Το Kept συνεχίζει να προσπαθεί. Το πελατολόγιό σας είναι ασφαλές.
folder-fleeting = Αυτός ο περιηγητής δεν θα θυμάται τον φάκελο. Την επόμενη φορά επιλέξτε τον ξανά.
folder-closed = Το πελατολόγιό σας είναι μόνο για προβολή, γι’ αυτό δεν μοιράζεται.
folder-own = { $name } (αυτή η συσκευή)
folder-unnamed = Συσκευή χωρίς όνομα
folder-wrote = Τελευταία αποθήκευση: { $age }
folder-written = Όλες οι αλλαγές σας είναι στον φάκελο.
folder-not-written = Δεν αποθηκεύτηκε τίποτα ακόμη
folder-alone = Δεν υπάρχουν ακόμη άλλες συσκευές.
folder-torn = Το αρχείο της είναι ελλιπές. Το Kept το αγνοεί ώσπου να ολοκληρωθεί.
folder-misnamed = Το αρχείο της είναι αντίγραφο άλλης συσκευής. Το Kept το αγνοεί.
folder-large = Το αρχείο της είναι πολύ μεγάλο για το Kept.
folder-refused = Το αρχείο της αποθηκεύτηκε με νεότερο Kept. Κάντε επαναφόρτωση για να το πάρετε.
folder-file = Αρχείο: { $file }
device-heard = Τελευταία νέα: { $age }
device-knows = Έλαβε τις αλλαγές σας: { $age }
device-file-head = Με αρχεία
device-file-text = Στείλτε το πελατολόγιό σας στην άλλη συσκευή και ανοίξτε το εκεί. Έπειτα στείλτε εδώ το δικό της. Τίποτα δεν χάνεται και τίποτα δεν μπαίνει δύο φορές.
device-lock = Χωρίς συνθηματικό, όποιος έχει το αρχείο μπορεί να διαβάσει το πελατολόγιό σας.
device-making = Ετοιμάζεται το αρχείο…
device-ready = Έτοιμο. Πατήστε ξανά «Κοινή χρήση».
device-not-shared = Η κοινή χρήση δεν έγινε. Αποθηκεύστε το αρχείο.
device-preview = Από: { $name }
device-done = Συγχωνεύτηκε με: { $name }
device-answer = Αποστολή του δικού σας
device-own = Το αρχείο είναι αυτής της ίδιας συσκευής. Τίποτα νέο.
device-torn = Είναι αρχείο άλλης συσκευής, αλλά ελλιπές ή αλλοιωμένο. Στείλτε το ξανά.
act-share-file = Κοινή χρήση
act-save-file = Αποθήκευση αρχείου
act-open-file = Άνοιγμα αρχείου άλλης συσκευής
act-forget = Αφαίρεση
act-forget-device = Αφαίρεση: { $name }
folder-came = Τι ήρθε
folder-came-none = Τίποτα από τότε που ανοίξατε τη σελίδα.
folder-came-from = Από: { $name }, { $when }
folder-came-new = νέα: { $what }
folder-came-changed = { $count ->
    [one] άλλαξε 1
   *[other] άλλαξαν { $count }
}
folder-came-removed = { $count ->
    [one] διαγράφηκε 1
   *[other] διαγράφηκαν { $count }
}
folder-came-left-out = έμειναν έξω ως μη έγκυρα: { $count }
folder-this = Αυτή η συσκευή
folder-leave = Τα αρχεία μένουν. Διαγράψτε εσείς τα αρχεία παλιών συσκευών.
act-choose-folder = Επιλογή φακέλου
act-other-folder = Επιλογή άλλου φακέλου
act-stop-sharing = Διακοπή κοινής χρήσης
act-allow-again = Παροχή άδειας
act-rename = Μετονομασία
age-now = μόλις τώρα
age-minutes = { $count ->
    [one] πριν από 1 λεπτό
   *[other] πριν από { $count } λεπτά
}
age-hours = { $count ->
    [one] πριν από 1 ώρα
   *[other] πριν από { $count } ώρες
}
age-days = { $count ->
    [one] πριν από 1 ημέρα
   *[other] πριν από { $count } ημέρες
}

## What both sides changed
differed-head = Άλλαξαν και από τις δύο πλευρές
differed-none = Καμία διαφορά.
differed-text = Δύο συσκευές άλλαξαν το ίδιο πράγμα. Ισχύει η νεότερη αλλαγή. Μπορείτε να επαναφέρετε την άλλη.
differed-file = Το πελατολόγιό σας και το αρχείο διαφέρουν. Ισχύει η νεότερη αλλαγή. Μπορείτε να επαναφέρετε την άλλη.
differed-ours = { $field }: ισχύει { $holds }, από εδώ. { $from }: { $aside }.
differed-theirs = { $field }: ισχύει { $holds }, από: { $from }. Το δικό σας: { $aside }.
differed-gone = Δεν υπάρχει πια στο πελατολόγιο.
differed-back = Επαναφέρθηκε: { $aside }.
differed-done = { $what }, { $field }: πάλι { $aside }.
act-take-aside = Επαναφορά της άλλης
act-take-aside-what = Επαναφορά της άλλης: { $aside } ({ $what }, { $field })
act-seen-all = Εντάξει, τα είδα

## A sealed copy
sealed-head = Κλείδωμα αντιγράφου με συνθηματικό
sealed-text = Κανείς δεν το διαβάζει χωρίς το συνθηματικό. Αν το ξεχάσετε, το αντίγραφο χάνεται.
sealed-passphrase = Συνθηματικό
sealed-passphrase-hint = Τουλάχιστον { $count } χαρακτήρες. Τέσσερις ή πέντε άσχετες λέξεις είναι ό,τι πρέπει.
sealed-again = Επανάληψη συνθηματικού
sealed-short = Πολύ μικρό: τουλάχιστον { $count } χαρακτήρες.
sealed-differs = Δεν ταιριάζουν.
sealed-working = Κλείδωμα…
sealed-failed = Ο περιηγητής δεν μπόρεσε να το κλειδώσει. Δεν αποθηκεύτηκε τίποτα.
sealed-missing = Το κλείδωμα λειτουργεί μόνο σε διεύθυνση https.
act-save-sealed = Αποθήκευση κλειδωμένου αντιγράφου
sealed-open-head = Κλειδωμένο: { $name }
sealed-open-text = Γράψτε το συνθηματικό του. Η εισαγωγή δεν έγινε ακόμη.
sealed-opening = Ξεκλείδωμα…
sealed-wrong = Λάθος συνθηματικό. Ελέγξτε κεφαλαία και κενά. Το πελατολόγιό σας δεν άλλαξε.
act-open-sealed = Ξεκλείδωμα
import-refused-spoilt = Αυτό το κλειδωμένο αντίγραφο είναι ελλιπές ή αλλοιωμένο. Κανένα συνθηματικό δεν το ανοίγει. Το πελατολόγιό σας δεν άλλαξε. Χρησιμοποιήστε άλλο.
import-refused-sealed-newer = Αυτό το αντίγραφο κλειδώθηκε με νεότερο Kept. Κάντε επαναφόρτωση και δοκιμάστε ξανά.

## Everything about one person
everything-head = Όλα τα στοιχεία: { $name }
everything-back = Πίσω: { $name }
everything-file = Αποθήκευση ως αρχείου
everything-text = Τα στοιχεία του{ $count ->
    [0] {""}
    [one] {" "}και 1 καταχώριση
   *[other] {" "}και { $count } καταχωρίσεις
}, για ανάγνωση ή εκτύπωση. Δώστε τα αν ζητήσει να μάθει τι κρατάτε.
everything-others = Διαβάστε τα πρώτα: οι σημειώσεις σας ίσως αναφέρουν και άλλους.
everything-erase = Αν ζητήσει να διαγραφεί
everything-erase-text = Μπορείτε να τον διαγράψετε οριστικά: εδώ, από παλιότερες εκδόσεις και από το κοινόχρηστο αρχείο σας. Το κουμπί είναι κάτω από τα στοιχεία του.
everything-to-erase = Στοιχεία πελάτη
everything-lead = Τα τηρεί: { $business }. Στοιχεία ως { $day }.
everything-lead-nobody = Στοιχεία ως { $day }.
everything-known = Στοιχεία
everything-part = Και με το όνομα { $name }
everything-brought = Συστάσεις που έκανε
everything-entry = { $kind }, { $day }
everything-answer = { $of }: { $answer }
act-save-everything = Αποθήκευση όλων

## Customers who may stand in the book twice
twice-searching = Αναζήτηση διπλών εγγραφών
twice-may-be = { $count ->
    [one] 1 πελάτης ίσως υπάρχει
   *[other] { $count } πελάτες ίσως υπάρχουν
} εδώ δύο φορές.
twice-see = Έλεγχος
twice-left = { $count ->
    [one] Μένει 1 ζευγάρι.
   *[other] Μένουν { $count } ζευγάρια.
}
twice-ask = Είναι το ίδιο πρόσωπο;
twice-why-email = Ίδια διεύθυνση email.
twice-why-phone = Ίδιο τηλέφωνο, παρόμοια ονόματα.
twice-why-name = Σχεδόν ίδιο όνομα.
twice-holds = { $count ->
    [0] Καμία καταχώριση. Προστέθηκε { $day }
    [one] 1 καταχώριση. Προστέθηκε { $day }
   *[other] { $count } καταχωρίσεις. Προστέθηκε { $day }
}
twice-together = { $purchases ->
    [0] { $count ->
        [0] Κανένας από τους δύο δεν έχει καταχωρίσεις ακόμη.
        [one] Μαζί: 1 καταχώριση.
       *[other] Μαζί: { $count } καταχωρίσεις.
    }
   *[other] { $count ->
        [one] Μαζί: 1 καταχώριση, μια αγορά.
       *[other] { $purchases ->
            [one] Μαζί: { $count } καταχωρίσεις, η 1 αγορά.
           *[other] Μαζί: { $count } καταχωρίσεις, οι { $purchases } αγορές.
        }
    }
}
twice-merge = Συγχώνευση
twice-not-same = Όχι το ίδιο
twice-later = Αργότερα
twice-merged = Συγχωνεύτηκαν: { $name }.
twice-kept-apart = { $one } και { $other } μένουν χωριστά.
twice-later-head = Τα υπόλοιπα αργότερα
twice-again = Νέος έλεγχος
twice-none-head = Καμία διπλή εγγραφή
twice-none-text = Κανείς δεν φαίνεται να υπάρχει εδώ δύο φορές.

language-label = Γλώσσα
language-browser = Όπως στον περιηγητή
language-drafted = Μηχανική μετάφραση· οι διορθώσεις είναι ευπρόσδεκτες. Το docs/translating.md λέει πώς.
language-not-fetched = Αυτή η γλώσσα χρειάζεται σύνδεση, μία φορά. Δοκιμάστε όταν συνδεθείτε.
