# The texts of the sales system, fetched with its pages, in Greek.

system-lead = Τι πουλάτε, και ποιες πωλήσεις χάνονται.
system-back = Πίσω στις Πωλήσεις
system-print = Εκτύπωση
system-gone = Διαγράφηκε

sum-unknown = δεν καταγράφηκε αξία
sum-least = τουλάχιστον { $amount } ({ $count } χωρίς αξία)

## What is waiting, and the rest in a line each

overview-waiting = Εκκρεμούν
overview-nothing = Δεν εκκρεμεί τίποτα σήμερα.
overview-rest = Όλα τα άλλα
overview-a-year = { $amount } τον χρόνο
overview-no-amount = Άγνωστη αξία
overview-probably = { $count ->
    [one] 1 πελάτης μάλλον έφυγε.
   *[other] { $count } πελάτες μάλλον έφυγαν.
}
overview-never = { $count ->
    [one] 1 πελάτης έφυγε για κάτι που δεν του προσφέρατε ποτέ.
   *[other] { $count } πελάτες έφυγαν για κάτι που δεν τους προσφέρατε ποτέ.
}
overview-losses = { $count ->
    [one] 1 πώληση χάθηκε αθόρυβα σε έναν χρόνο.
   *[other] { $count } πωλήσεις χάθηκαν αθόρυβα σε έναν χρόνο.
}
overview-wishes = { $count ->
    [one] Για 1 επιθυμία έχετε το κατάλληλο, αλλά δεν κάνατε προσφορά.
   *[other] Για { $count } επιθυμίες έχετε το κατάλληλο, αλλά δεν κάνατε προσφορά.
}

offers-line-none = Καταχωρίστε τι πουλάτε για να δείτε ποιος δεν το έμαθε ποτέ.
offers-line = { $pairs ->
    [0] Έχετε κάνει προσφορά για όλα σε όλους.
    [one] 1 προσφορά που δεν κάνατε ποτέ.
   *[other] { $pairs } προσφορές που δεν κάνατε ποτέ.
}
items-line-none = Δεν υπάρχει τίποτα. Αρχίστε με ό,τι πουλάτε περισσότερο.
items-line = { $count ->
    [one] 1 καταχωρίστηκε.
   *[other] { $count } καταχωρίστηκαν.
} { $customer ->
    [0] Κανένα δεν βάζει ακόμη πρώτα τον πελάτη.
    [one] 1 βάζει πρώτα τον πελάτη.
   *[other] { $customer } βάζουν πρώτα τον πελάτη.
} { $simple ->
    [0] { "" }
    [one] 1 βάζει πρώτα το προϊόν.
   *[other] { $simple } βάζουν πρώτα το προϊόν.
}

losses-line-none = Δεν έχουν καταγραφεί.
losses-line = { $count ->
    [one] 1 χαμένη πώληση σε έναν χρόνο.
   *[other] { $count } χαμένες πωλήσεις σε έναν χρόνο.
} { $untapped ->
    [0] Καμία δεν χάθηκε αθόρυβα.
    [one] 1 χάθηκε αθόρυβα: { $sum }.
   *[other] { $untapped } χάθηκαν αθόρυβα: { $sum }.
}
gone-line-none = Δεν έχει καταγραφεί αποχώρηση.
gone-line = { $count ->
    [one] Έφυγε 1 πελάτης.
   *[other] Έφυγαν { $count } πελάτες.
} { $never ->
    [0] Κανείς για κάτι που δεν προσφέρατε ποτέ.
    [one] 1 για κάτι που δεν προσφέρατε ποτέ: { $sum } τον χρόνο.
   *[other] { $never } για κάτι που δεν προσφέρατε ποτέ: { $sum } τον χρόνο.
}

programme-line-none = Καμία συνήθεια ακόμη. Τι θα κάνετε διαφορετικά;
programme-line = { $count ->
    [one] 1 συνήθεια.
   *[other] { $count } συνήθειες.
} { $practised ->
    [0] { "" }
    [one] 1 εφαρμόζεται.
   *[other] { $practised } εφαρμόζονται.
} { $norm ->
    [0] Καμία δεν έγινε ακόμη κανόνας.
    [one] 1 έγινε κανόνας.
   *[other] { $norm } έγιναν κανόνας.
}
scenario-line = Πελάτες και έσοδα σε τρία χρόνια, με μια αλλαγή και χωρίς.
scenario-line-now = { $now ->
    [one] 1 πελάτης τώρα
   *[other] { $now } πελάτες τώρα
}, { $then } σε τρία χρόνια αν δεν αλλάξει τίποτα.
review-line = Μία σελίδα για εκτύπωση: τι τηρήσατε, ποιοι απομακρύνονται, τι ακολουθεί.

## Never offered

offers-lead = «Μα έχω μπόλικα τέτοια!» – «Δεν μου το είπατε ποτέ.»
offers-none-head = Τι πουλάτε;
offers-none-text = Καταχωρίστε το, για να δείτε ποιος αγόρασε τι και ποιος δεν το έμαθε ποτέ.
offers-none-do = Καταχώριση όσων πουλάτε
offers-nobody-head = Δεν υπάρχει ακόμη σε ποιον να το προσφέρετε
offers-nobody-text = Προσθέστε πελάτες για να δείτε ποιος έχασε τι.
offers-wishes = Το ζήτησαν, δεν το προσφέρατε ποτέ
offers-wishes-none = Καμία ανοιχτή επιθυμία για κάτι που πουλάτε.
offers-asked-for = ζήτησε: { $item }
offers-done-for = Έκανα προσφορά: { $item }, προς: { $name }
offers-matrix = Όλοι και όλα
offers-says = { $customers ->
    [0] Έχετε κάνει προσφορά για όλα σε όλους.
    [one] 1 προσφορά που δεν κάνατε ποτέ.
   *[other] { $customers } προσφορές που δεν κάνατε ποτέ.
} { $prospects ->
    [0] { "" }
    [one] Ακόμη 1 σε υποψήφιο πελάτη.
   *[other] Ακόμη { $prospects } σε υποψήφιους πελάτες.
}
offers-why = Καταγράψτε ποιανού ιδέα ήταν: η απάντηση σε μια επιθυμία δείχνει ότι ακούσατε.
offers-press = Όταν πατάτε ένα κενό τετράγωνο, να καταγράφεται
offers-no-rows = Δεν βρέθηκε κανείς. Δοκιμάστε άλλο φίλτρο.
offers-show = Εμφάνιση
offers-show-all = Όλοι
offers-item = Προϊόν ή υπηρεσία
offers-any-item = Οποιοδήποτε
offers-who = Ποιος
offers-never-count = { $count } χωρίς προσφορά
offers-keys = Μετακίνηση με τα βέλη. Το Enter καταγράφει την προσφορά. A: το ζήτησε, P: δική σας ιδέα.

standing-bought = Αγοράστηκε
standing-offered = Έγινε προσφορά
standing-wished = Ζητήθηκε, χωρίς προσφορά
standing-never = Καμία προσφορά
show-bought = Αγόρασαν
show-offered = Με προσφορά
show-wished = Το ζήτησαν
show-never = Χωρίς προσφορά

## What you sell

items-lead = Το μισό προϊόν είναι πόσο ταιριάζει στον πελάτη.
items-none-head = Τι πουλάτε;
items-none-text = Βαθμολογήστε πόσο ταιριάζει το καθένα και δείτε το επόμενο βήμα.
items-add-label = Προϊόν ή υπηρεσία
items-add-wrong = Γράψτε ένα όνομα.
items-add = Προσθήκη
items-rate = Βαθμολόγηση και επεξεργασία
items-rate-what = Βαθμολόγηση και επεξεργασία: { $name }
items-unrated = Δεν έχει βαθμολογηθεί ακόμη.
items-stands = { $mind }, { $number } στα 100. Βαθμολογήθηκαν { $rated } από { $of }.
items-next = Επόμενο βήμα: { $aspect }. { $best } Με έναν βαθμό παραπάνω: { $number }.
items-next-rate = Βαθμολογήστε ένα κριτήριο για να δείτε το σύνολο.
items-best = Κάθε κριτήριο που βαθμολογήθηκε έχει τον καλύτερο βαθμό.
items-gone = Έχει διαγραφεί.
items-name = Όνομα
items-life = Πόσες ημέρες διαρκεί
items-life-hint = 365 είναι ένας χρόνος
items-care = Ημέρες ως την επικοινωνία μετά την αγορά
items-care-hint = 7, 30, 365
items-days-wrong = Γράψτε ακέραιες ημέρες, π.χ. 30.
items-aspects = Πόσο ταιριάζει στον αγοραστή
items-aspects-note = Οι βαθμοί αποθηκεύονται αμέσως. Παραλείψτε ό,τι δεν ξέρετε.
items-not-rated = Χωρίς βαθμό
done-item-added = Προστέθηκε: { $name }
done-item-changed = Άλλαξε: { $name }
done-item-deleted = Διαγράφηκε: { $name }
done-item-rated = { $name }, { $aspect }: βαθμολογήθηκε

mind-simple_minded = Πρώτα το προϊόν
mind-between = Ενδιάμεσο
mind-customer_minded = Πρώτα ο πελάτης

aspect-convenience = Ευκολία
aspect-comfort = Άνεση
aspect-clarity = Σαφήνεια
aspect-simplicity = Απλότητα
aspect-enjoyment = Απόλαυση
aspect-choice = Επιλογή
aspect-time_saved = Κέρδος χρόνου
aspect-there_again = Διαθέσιμο ξανά
aspect-worst-convenience = Μόνο όποτε και όπου βολεύει εσάς.
aspect-worst-comfort = Κουράζει να το αγοράσεις και να το χρησιμοποιείς.
aspect-worst-clarity = Κανείς δεν ξέρει τι κάνει, τι περιέχει ή πόσο κοστίζει.
aspect-worst-simplicity = Θέλει ειδικό για να το διαλέξει και να το χρησιμοποιήσει.
aspect-worst-enjoyment = Το κάνουν για να τελειώνουν.
aspect-worst-choice = Αυτό έχουμε, αν σας κάνει.
aspect-worst-time_saved = Τους τρώει ένα απόγευμα.
aspect-worst-there_again = Όταν το ξαναθελήσουν, δεν υπάρχει πια.
aspect-best-convenience = Υπάρχει όπου και όποτε το χρειάζονται.
aspect-best-comfort = Ευχάριστο από την πρώτη ματιά ως την τελευταία χρήση.
aspect-best-clarity = Φαίνεται καθαρά τι είναι, τι κάνει και πόσο κοστίζει.
aspect-best-simplicity = Ο καθένας το διαλέγει, το αγοράζει και το χρησιμοποιεί.
aspect-best-enjoyment = Το περιμένουν με χαρά και το λένε και σε άλλους.
aspect-best-choice = Το σωστό για τον καθένα, και βοήθεια για να το βρει.
aspect-best-time_saved = Τους χαρίζει χρόνο.
aspect-best-there_again = Το ίδιο ξανά, όποτε κι αν έρθουν.

## Untapped losses

losses-lead = Οι πιο πολλές πωλήσεις χάνονται χωρίς λέξη.
losses-none-head = Δεν έχουν καταγραφεί χαμένες πωλήσεις
losses-none-text = Κάποιος ρωτά και φεύγει. Καταγράψτε το, έστω και χωρίς όνομα, και δείτε τι θα είχε βοηθήσει.
losses-log = Καταγραφή χαμένης πώλησης
losses-says = { $count ->
    [one] 1 πώληση χάθηκε σε έναν χρόνο, αξία: { $sum }.
   *[other] { $count } πωλήσεις χάθηκαν σε έναν χρόνο, αξία: { $sum }.
} { $untapped ->
    [0] Καμία δεν χάθηκε αθόρυβα.
    [one] 1 χάθηκε αθόρυβα: { $quiet }.
   *[other] { $untapped } χάθηκαν αθόρυβα: { $quiet }.
}
losses-untapped = Χάθηκαν αθόρυβα
losses-others = Άλλες
losses-unknown = Δεν καταγράφηκε πώς χάθηκε
losses-do-unknown = Καταγράψτε πώς χάθηκε, για να δείτε τι να κάνετε.
losses-count = { $count ->
    [0] Καμία
    [one] 1 πώληση
   *[other] { $count } πωλήσεις
}
losses-see = { $count ->
    [one] Προβολή
   *[other] Προβολή και των { $count }
}
losses-more = { $count ->
    [one] και 1 ακόμη
   *[other] και { $count } ακόμη
}
losses-of = { $what }: { $item }
losses-untold = Πώληση χωρίς λεπτομέρειες
losses-remedies = Τι θα τις είχε σώσει
losses-saves = { $count ->
    [one] μία φορά, { $sum }
   *[other] { $count } φορές, { $sum }
}
losses-make = Να γίνει συνήθεια
losses-make-what = Να γίνει συνήθεια: { $what }
losses-is-measure = Είναι συνήθεια
losses-mend = Να γίνει διόρθωση
losses-mend-what = Να γίνει διόρθωση: { $what }
losses-is-fix = Είναι διόρθωση
losses-items = Τι χάθηκε περισσότερο

loss-do-quality = Αφήστε τους να το δοκιμάσουν ή να ρωτήσουν κάποιον που το έχει. Στηρίξτε το με μια υπόσχεση που τηρείτε.
loss-do-untold = Πείτε τι το ξεχωρίζει, πριν σας ρωτήσουν. Δείξτε το εκεί που στέκονται.
loss-do-unavailable = Να υπάρχει εκεί, ή πείτε πότε θα έρθει και ειδοποιήστε τους.
loss-do-rival = Δείτε πώς το κάνει ο ανταγωνιστής. Να αγοράζουν πιο εύκολα από εσάς.
loss-do-price = Πρώτα πείτε τι παίρνουν. Όποιος έρχεται για την τιμή, φεύγει για την τιμή.
loss-do-other = Ρωτήστε ξανά: ο πρώτος λόγος είναι μόνο η επιφάνεια.
done-measure-added = Προστέθηκε συνήθεια: { $name }
done-remedy-fix = Προστέθηκε διόρθωση: { $what }
done-remedy-done = Έγινε: { $what }
done-remedy-again = Δεν έγινε ακόμη: { $what }
done-remedy-off = Αφαιρέθηκε: { $what }

## What would have saved sales, as fixes on the page of Friction

mending-head = Τι θα είχε σώσει πωλήσεις
mending-note = Από τις χαμένες πωλήσεις σας. Δεν μετρά στους παραπάνω βαθμούς.
mending-saves = { $count ->
    [0] Δεν χάθηκε πώληση γι’ αυτό σε έναν χρόνο.
    [one] 1 πώληση χάθηκε γι’ αυτό σε έναν χρόνο: { $sum }.
   *[other] { $count } πωλήσεις χάθηκαν γι’ αυτό σε έναν χρόνο: { $sum }.
}
mending-done = Έγινε
mending-done-what = Έγινε: { $what }
mending-off = Αφαίρεση
mending-off-what = Αφαίρεση: { $what }
mending-again = Δεν έγινε ακόμη
mending-again-what = Δεν έγινε ακόμη: { $what }
mending-on = Έγινε { $day }
mending-holds = { $before ->
    [0] Δεν χάθηκε καμία γι’ αυτό από τότε.
    [one] 1 πώληση χάθηκε γι’ αυτό τον προηγούμενο χρόνο, καμία από τότε.
   *[other] { $before } πωλήσεις χάθηκαν γι’ αυτό τον προηγούμενο χρόνο, καμία από τότε.
}
mending-not = { $since ->
    [one] 1 πώληση χάθηκε γι’ αυτό από τότε. Ξαναδείτε το.
   *[other] { $since } πωλήσεις χάθηκαν γι’ αυτό από τότε. Ξαναδείτε το.
}
mending-losses = Προβολή χαμένων πωλήσεων

## Who left, and why

gone-lead = Ο λόγος που λένε είναι μόνο η επιφάνεια.
gone-log = Καταγραφή αποχώρησης
gone-none-head = Δεν έχει καταγραφεί αποχώρηση
gone-none-text = Καταγράψτε τι είπε και τον πραγματικό λόγο, και δείτε ποιον να ξανακερδίσετε.
gone-never-none = Κανείς δεν έφυγε για κάτι που θα μπορούσατε να προσφέρετε.
gone-never = Το «δεν μου το προσφέρατε ποτέ» σας κόστισε { $count ->
    [one] 1 πελάτη. Αξία τον χρόνο: { $sum }.
   *[other] { $count } πελάτες. Αξία τον χρόνο: { $sum }.
}
gone-says = { $count ->
    [one] Έφυγε 1 πελάτης.
   *[other] Έφυγαν { $count } πελάτες.
} { $differing ->
    [0] { "" }
    [one] 1 είπε άλλον λόγο από τον πραγματικό.
   *[other] { $differing } είπαν άλλον λόγο από τον πραγματικό.
} { $returned ->
    [0] { "" }
    [one] 1 επέστρεψε.
   *[other] { $returned } επέστρεψαν.
}
gone-branch = { $customers ->
    [one] Είχαν φέρει 1 πελάτη, που ίσως ακολουθήσει.
   *[other] Είχαν φέρει { $customers } πελάτες, που ίσως ακολουθήσουν.
}
gone-branch-worth = { $customers ->
    [one] Είχαν φέρει 1 πελάτη, που ίσως ακολουθήσει: περίπου { $amount } τον χρόνο.
   *[other] Είχαν φέρει { $customers } πελάτες, που ίσως ακολουθήσουν: περίπου { $amount } τον χρόνο.
}
probably-head = Μάλλον έφυγαν
probably-none = Κανείς δεν σιωπά τόσο καιρό.
probably-says = { $count ->
    [one] 1 πελάτης σιωπά τουλάχιστον τριπλάσιο διάστημα απ’ ό,τι συνήθως. Λίγοι επιστρέφουν: επικοινωνήστε ή σημειώστε ότι έφυγε.
   *[other] { $count } πελάτες σιωπούν τουλάχιστον τριπλάσιο διάστημα απ’ ό,τι συνήθως. Λίγοι επιστρέφουν: επικοινωνήστε ή σημειώστε ποιος έφυγε.
}
probably-silent = { $days ->
    [one] Σιωπά εδώ και 1 ημέρα
   *[other] Σιωπά εδώ και { $days } ημέρες
}{ $gap ->
    [one] , συνήθως 1 ημέρα.
   *[other] , συνήθως { $gap } ημέρες.
}
probably-risk = Ίσως δεν ξανάρθει: { $number } στα 100.
probably-left = Έφυγε
probably-left-what = Έφυγε: { $name }
probably-all = { $count ->
    [one] Έφυγε
   *[other] Έφυγαν και οι { $count }
}
done-probably = Έφυγε: { $name }. Προσθέστε τον λόγο όταν τον μάθετε.
done-probably-all = { $count ->
    [one] Έφυγε 1 πελάτης.
   *[other] Έφυγαν { $count } πελάτες.
}

gone-each = Ένας ένας
gone-they-said = Είπε
gone-unsaid = Τίποτα
gone-beneath = Πραγματικός λόγος
gone-differs = όχι αυτό που είπε
gone-rival = Πήγε αλλού: { $name }.
gone-something = αυτό που ήθελε
gone-offered = Είχατε κάνει προσφορά: { $item }.
gone-could-not = Δεν θα μπορούσατε να προσφέρετε: { $item }.
gone-never-this = Θα μπορούσατε, αλλά δεν προσφέρατε: { $item }.
gone-never-something = Θα μπορούσατε να το προσφέρετε, αλλά δεν το κάνατε.
gone-value = Περίπου { $amount } τον χρόνο.
gone-returned = Επέστρεψε
gone-not-written = Δεν καταγράφηκε
gone-root = Πραγματικός λόγος
gone-count = Φορές
gone-quote = «{ $said }»
gone-roots = Ανά πραγματικό λόγο
gone-brought = Αξία τον χρόνο
gone-guide = Όταν φεύγει κάποιος, ρωτήστε
gone-guide-note = Όχι για να αλλάξει γνώμη, αλλά για να μάθετε.

exit-thank = Ευχαριστήστε τον. Κανείς δεν είναι ειλικρινής με έναν προσβεβλημένο πωλητή.
exit-when = «Πότε σκεφτήκατε πρώτη φορά να φύγετε;» Σπάνια είναι η ημέρα που έφυγε.
exit-lacked = «Τι θέλατε που δεν είχαμε;» Ρωτήστε δύο φορές: η πρώτη απάντηση είναι η ευγενική.
exit-rival = «Τι κάνουν εκείνοι που δεν κάνουμε εμείς;» Καταγράψτε ποιοι είναι.
exit-offered = «Αν σας το είχαμε προσφέρει, θα μένατε;»
exit-back = «Να σας καλέσω όταν αλλάξει;» Σημειώστε πότε.

root-said-quality = ποιότητα, ποιοτητα, δεν ήταν καλ, δεν ηταν καλ, όχι καλ, οχι καλ, χάλασε, χαλασε, έσπασε, εσπασε, σίγουρ, σιγουρ, εμπιστ, αξιόπιστ, αξιοπιστ
root-said-untold = δεν ήξερα, δεν ηξερα, δεν το ήξερ, δεν μου είπ, δεν μου ειπ, κανείς δεν, κανεις δεν, δεν μου έδειξ, δεν είχα ιδέα, δεν ειχα ιδεα
root-said-unavailable = εξαντλ, τελείωσ, τελειωσ, δεν υπήρχε, δεν υπηρχε, δεν υπάρχει, δεν υπαρχει, δεν είχατε, δεν ειχατε, μη διαθέσιμ, έλλειψ, ελλειψ
root-said-rival = πιο κοντά, πιο κοντα, δίπλα, διπλα, πιο εύκολ, πιο ευκολ, βολικ, βολεύει, βολευει, καλύτερα οργανωμέν
root-said-price = τιμή, τιμη, τιμές, τιμες, ακριβ, φθην, φτην, κόστος, κοστος, κοστίζ, κοστιζ, χρήμα, χρημα, λεφτά, λεφτα, προϋπολογισμ
root-said-moved = μετακόμισ, μετακομισ, μετακομίζ, μετακομιζ, έφυγε από την πόλη, μακριά, μακρια
root-said-closed = έκλεισ, εκλεισ, κλείνει, κλεινει, κλείνω, κλεινω, σταμάτησ, σταματησ, σύνταξη, συνταξη, πτώχευσ, πτωχευσ
root-said-treatment = αγεν, φέρθηκ, φερθηκ, φέρονται, φερονται, σεβασμ, δεν άκου, δεν ακου, αγνόησ, αγνοησ, συμπεριφορ, εξυπηρέτησ, εξυπηρετησ
root-said-hassle = ταλαιπωρ, μπελά, μπελα, μπέρδεμα, μπερδεμα, περίπλοκ, περιπλοκ, αργ, περίμεν, περιμεν, αναμον, λάθη, λαθη, λάθος, λαθος
root-said-games = παραπλάν, παραπλαν, ψέμα, ψεμα, ψέματα, ψεματα, κοροϊδ, κοροιδ, απάτη, απατη, υποσχ, υπόσχ, ειλικρ, κρυφ, άλλα είπ, αλλα ειπ
root-said-other = άλλο, αλλο, άλλος, αλλος

back-head = Ξανακερδίστε τους
back-none = Κανείς: όσοι έφυγαν επέστρεψαν, μετακόμισαν ή έκλεισαν.
back-never-this = Προσφέρετε: { $item }. Δεν το κάνατε ποτέ.
back-never = Προσφέρετε αυτό για το οποίο έφυγε. Δεν το κάνατε ποτέ.
back-wish = Προσφέρετε: { $item }. Το ζήτησε και δεν το κάνατε ποτέ.
back-mended = Αυτό που ενοχλούσε διορθώθηκε: { $what }.
back-root = Μιλήστε για τον λόγο που έφυγε: { $root }.
back-ask = Κανείς δεν ξέρει γιατί έφυγε. Ρωτήστε.
back-news = Υπάρχουν νέα να πείτε.
back-life = Ως τότε θα έχει φθαρεί: { $item }.
back-rhythm = Περίπου τότε θα ξαναγόραζε.
back-any = Όσο πιο νωρίς, τόσο καλύτερα.
back-tried = Τελευταία προσπάθεια
back-returned = Επέστρεψε
back-returned-what = Επέστρεψε: { $name }

## Change programme

programme-lead = Η εκπαίδευση είναι η αρχή. Το δύσκολο είναι να γίνει κανόνας.
programme-none-head = Τι θα κάνετε διαφορετικά;
programme-none-text = Μια συνήθεια ανεβαίνει με όσα καταγράφετε: μια εκπαίδευση, μια καταχώριση που την αναφέρει, έπειτα οι πιο πολλές επαφές σας.
programme-log-training = Καταγραφή εκπαίδευσης
programme-says = { $count ->
    [one] 1 συνήθεια.
   *[other] { $count } συνήθειες.
} Ιδέες: { $idea }, με εκπαίδευση: { $trained }, σε εφαρμογή: { $practised }, κανόνες: { $norm }.
programme-add-label = Νέα συνήθεια
programme-change = Ποια αλλαγή
programme-change-none = Καμία από τις έξι
programme-change-none-hint = Επιλέξτε μια αλλαγή για καθεμία, για να δείτε τι λείπει.
programme-changes = Οι έξι αλλαγές
programme-thread = Η μία φέρνει την άλλη
programme-no-thread = Καμία συνήθεια δεν στηρίζεται ακόμη σε άλλη. Επεξεργαστείτε μία για να τις συνδέσετε.
programme-faded = Ξεθωριάζει. Πριν από 56 ημέρες: { $rung }.
programme-next-idea = Επόμενο: εκπαιδεύστε την ομάδα και καταγράψτε το.
programme-next-trained = Επόμενο: εφαρμόστε τη με έναν πελάτη και αναφέρετέ τη στην καταχώριση.
programme-next-practised = Αναφέρεται σε { $named } από { $contacts } επαφές με πελάτες σε { $days } ημέρες. Για να γίνει κανόνας: τέσσερις στις πέντε, σε τουλάχιστον { $least }.
programme-next-norm = Αναφέρεται στο { $share } των επαφών με πελάτες σε { $days } ημέρες. Κάτω από τέσσερις στις πέντε, πέφτει πάλι.
programme-evidence = { $count ->
    [one] Στηρίζεται σε 1 καταχώριση
   *[other] Στηρίζεται σε { $count } καταχωρίσεις
}
programme-untrained = { $count ->
    [one] 1 καταχώριση πριν από την εκπαίδευση δεν μετρά.
   *[other] { $count } καταχωρίσεις πριν από την εκπαίδευση δεν μετρούν.
}
programme-name = Τι κάνετε
programme-builds-on = Στηρίζεται σε
programme-builds-none = Τίποτα
programme-earned = Όσα καταγράφετε δείχνουν πού έχει φτάσει.
done-measure-changed = Άλλαξε συνήθεια: { $name }
done-measure-deleted = Διαγράφηκε συνήθεια: { $name }

change-talking = Πώς μιλάτε με τους πελάτες
change-training = Εκπαίδευση σε αυτό
change-practice = Εφαρμογή με κάθε πελάτη
change-tools = Μέσα για να ξεπεράσετε τον προμηθευτή που έχουν ήδη
change-offers = Προσφορές με δική σας πρωτοβουλία
change-motivation = Κίνητρο
change-hint-talking = Τι ρωτάτε πρώτα, τι λέτε και τι όχι.
change-hint-training = Μισή ώρα την εβδομάδα, για ένα πράγμα.
change-hint-practice = Ένα πράγμα, με όλους, και καταγράφεται.
change-hint-tools = Ένα δείγμα ή μια υπενθύμιση που κάνει εσάς την πιο εύκολη επιλογή.
change-hint-offers = Ποιος μαθαίνει τι πριν ρωτήσει.
change-hint-motivation = Γιατί αξίζει τον κόπο, και για όσους το κάνουν.

measure-rung-idea = Ιδέα
measure-rung-trained = Εκπαίδευση
measure-rung-practised = Εφαρμογή
measure-rung-norm = Κανόνας

## If you change, and if not

scenario-lead = Αφήστε τα όπως είναι, ή αλλάξτε κάτι.
scenario-none-head = Δεν υπάρχουν ακόμη στοιχεία για πρόβλεψη
scenario-none-text = Προσθέστε πελάτες. Τα επόμενα τρία χρόνια υπολογίζονται από όσους ήρθαν και όσους έφυγαν.
scenario-choose = Η αλλαγή
scenario-fixes = Διορθώστε αυτό
scenario-no-fixes = Τίποτα για διόρθωση ακόμη. Δείτε:
scenario-cadences = Επικοινωνείτε έγκαιρα με όλους
scenario-percent = Από 100 που θα έφευγαν, πόσοι μένουν
scenario-percent-hint = Η εκτίμησή σας, 0 έως 100
scenario-percent-wrong = Γράψτε ακέραιο αριθμό από 0 έως 100.
scenario-as-is = Αν δεν αλλάξει τίποτα: { $now } πελάτες τώρα, { $then } σε τρία χρόνια.
scenario-says = { $now } πελάτες τώρα. Σε τρία χρόνια: { $then } αν δεν αλλάξει τίποτα, { $changed } με την αλλαγή.
scenario-says-money = { $now } πελάτες τώρα. Σε τρία χρόνια: { $then } αν δεν αλλάξει τίποτα, { $changed } με την αλλαγή. Ως τότε αποφέρει { $amount } (από { $least } έως { $most }).
scenario-table = Πελάτες και έσοδα ανά έτος
scenario-after = Μετά από
scenario-months = { $count } μήνες
scenario-customers = Πελάτες, όπως τώρα
scenario-revenue = Έσοδα ως τότε
scenario-customers-changed = Με την αλλαγή
scenario-revenue-changed = Έσοδα με αυτήν
scenario-difference = Αποφέρει
scenario-between = { $least } έως { $most }
scenario-unknown = άγνωστο
scenario-axis = Πελάτες
scenario-label-as-is = { $count } όπως τώρα
scenario-label-changed = { $count } με την αλλαγή
scenario-rests = Σε τι βασίζεται
assume-rate = { $departures ->
    [0] Δεν έφυγε κανείς
    [one] Έφυγε 1
   *[other] Έφυγαν { $departures }
} σε { $months } πελατομήνες του τελευταίου έτους: { $rate } τον μήνα. Προστίθενται μισή αποχώρηση και ένας μήνας, για να μην περάσει η τύχη για κανόνας.
assume-interval = Με πιθανότητα { $chance }, το πραγματικό ποσοστό είναι από { $low } έως { $high }. Οι ζώνες δείχνουν και τα δύο.
assume-new = { $joined ->
    [0] Καμία πρώτη αγορά
    [one] 1 πρώτη αγορά
   *[other] { $joined } πρώτες αγορές
} σε έναν χρόνο: { $each } νέοι πελάτες τον μήνα από εδώ και πέρα.
assume-new-set = Νέοι πελάτες τον μήνα: { $each }, όπως ορίσατε.
assume-new-unknown = Νέοι πελάτες δεν μετρούν ώσπου να πείτε πόσοι έρχονται.
scenario-new = Νέοι πελάτες τον μήνα
scenario-new-ask = Πόσοι έρχονται τον μήνα; Το πελατολόγιό σας είναι πολύ καινούργιο για να φανεί. Ώσπου να το πείτε, δεν μετρά κανείς.
scenario-new-counted = Μετρήθηκαν από τις πρώτες αγορές των τελευταίων δώδεκα μηνών.
scenario-new-set = Το ορίσατε εσείς.
scenario-new-wrong = Γράψτε αριθμό από 0 έως 1.000.000.
scenario-new-keep = Αποθήκευση
scenario-new-count = Χρήση της μέτρησης
assume-value = Ένας πελάτης αποφέρει περίπου { $amount } τον χρόνο{ $others ->
    [0] , με βάση και τους { $of }.
   *[other] : { $known } από { $of } με δικό τους ποσό, οι άλλοι με το μεσαίο, κατ’ εκτίμηση.
}
assume-value-unknown = Χωρίς έσοδα: η αξία κανενός δεν είναι γνωστή. Καταγράψτε αγορές ή ορίστε αξία τον χρόνο.
assume-short = Με βάση μόνο { $days } ημέρες: χονδρική εκτίμηση.
assume-risk = Ο μέσος κίνδυνος πάει από { $now } σε { $after }, για { $touched } πελάτες. Το ποσοστό γίνεται { $ratio } του αρχικού.
assume-fix = { $what }, μόνο του: φεύγουν { $less } λιγότεροι. Πελάτες που αφορά: { $touched }.
assume-cadences = Επικοινωνείτε έγκαιρα με όλους, μόνο του: φεύγουν { $less } λιγότεροι. Πελάτες που αφορά: { $touched }.
assume-percent = Η εκτίμησή σας, μόνη της: φεύγουν { $less } λιγότεροι.
assume-idle = { $count ->
    [one] 1 επιλογή δεν αφορά κανέναν γνωστό και δεν προσθέτει τίποτα.
   *[other] { $count } επιλογές δεν αφορούν κανέναν γνωστό και δεν προσθέτουν τίποτα.
}
assume-else = Όλα τα άλλα μένουν ίδια. Είναι πρόβλεψη, όχι υπόσχεση.

## Four-week review

review-lead = { $from } έως { $to }
review-next = Το επόμενο βήμα
review-kept = Τι τηρήσατε
review-kept-none = Τίποτα καταγεγραμμένο σε αυτές τις τέσσερις εβδομάδες.
review-promises-kept = Υποσχέσεις που τηρήθηκαν
review-promises-late = Υποσχέσεις με καθυστέρηση
review-promises-broken = Υποσχέσεις που δεν τηρήθηκαν
review-promises-overdue = Εκπρόθεσμες υποσχέσεις
review-needs-answered = Επιθυμίες που πήραν απάντηση
review-needs-open = Ανοιχτές επιθυμίες
review-settled = Παράπονα που διορθώθηκαν
review-open = Ανοιχτά παράπονα
review-contacts = Επαφές από εσάς
review-thanks = Ευχαριστίες
review-purchases = Αγορές
review-offers-asked = Προσφορές που ζήτησαν
review-offers-pushed = Προσφορές, δική σας ιδέα
review-offers-accepted = Προσφορές που δέχτηκαν
review-left = Έφυγαν
review-returned = Επέστρεψαν
review-paid = Αγορές: { $amount }.
review-fading = Ποιοι απομακρύνονται
review-fading-none = Κανείς: επικοινωνήσατε έγκαιρα με όλους.
review-fading-more = { $count ->
    [one] και 1 ακόμη
   *[other] και { $count } ακόμη
}
review-lately = πρόσφατα
review-friction = Εμπόδια: { $now } στα 100.
review-friction-moved = Εμπόδια: { $now } στα 100. Πριν από τέσσερις εβδομάδες: { $before }.
review-friction-early = Είναι νωρίς ακόμη για να φανεί πόσο δύσκολη είναι η αγορά.
review-friction-none = Δεν είναι ακόμη γνωστό πόσο δύσκολη είναι η αγορά.
review-fix = Διορθώστε πρώτα: { $what }.
review-time = Χρόνος για υπάρχοντες πελάτες
review-time-share = Το { $share } του χρόνου σας πήγε σε υπάρχοντες πελάτες. Στόχος: { $target }.
review-time-none = Δεν καταγράφηκε χρόνος.
review-losses = Χαμένες πωλήσεις
review-losses-none = Δεν έχουν καταγραφεί.
review-measures-none = Καμία συνήθεια ακόμη.
review-measures-more = { $count ->
    [one] και 1 ακόμη
   *[other] και { $count } ακόμη
}
review-faded = ξεθωριάζει

next-fix = Διορθώστε πρώτα ό,τι αποδίδει περισσότερο: { $what }.
next-offer = ζήτησε κάτι και δεν πήρε ποτέ προσφορά: { $item }. Κάντε την.
next-practise = Εφαρμόστε ό,τι μάθατε: { $what }.
next-train = Εκπαιδεύστε την ομάδα: { $what }.
next-nothing = Δεν εκκρεμεί τίποτα. Πείτε ένα γεια σε κάποιον.
