### What the page on friction and the owner's audit say, in Greek: fetched with the pages that say it. The voice is that of
### `main.ftl`.

friction-lead = Τι δυσκολεύει όσους αγοράζουν, και τι να διορθωθεί πρώτα.
friction-overall = Συνολικά
friction-of = στα 100
friction-low-is-good = Όσο πιο χαμηλά, τόσο καλύτερα: 0 σημαίνει κανένα εμπόδιο, 100 το χειρότερο.
friction-rule-mean = Ο μέσος όρος των πέντε, με τις δικές σας βαρύτητες.
friction-rule-worst = Τα τέσσερα πέμπτα του χειρότερου: { $dimension }, { $number }. Τα καλά δεν το κρύβουν.
friction-early = Είναι νωρίς ακόμη
friction-early-between = Είναι νωρίς ακόμη: από { $low } έως { $high }
friction-smoothness = Βήματα αγοράς
friction-smoothness-note = Όσο πιο χαμηλά, τόσο καλύτερα. Όλα τα βήματα μαζί.
friction-smoothness-none = Προσθέστε τα βήματα αγοράς για να το δείτε.
friction-rests = { $pieces ->
    [0] Δεν είναι ακόμη τίποτα γνωστό.
    [one] { $little ->
        [yes] Με βάση μόνο 1 στοιχείο: μια πρώτη εκτίμηση.
       *[no] Με βάση 1 στοιχείο.
    }
   *[other] { $little ->
        [yes] Με βάση μόνο { $pieces } στοιχεία: μια πρώτη εκτίμηση.
       *[no] Με βάση { $pieces } στοιχεία.
    }
}
friction-dimensions = Πέντε πράγματα που ζυγίζει ο αγοραστής
friction-dimensions-note = Πρώτα το πιο αδύναμο. Ανοίξτε ένα για να δείτε γιατί.
friction-number = { $number } στα 100
friction-part-survey = Τι λένε οι αγοραστές
friction-part-incidents = Προβλήματα
friction-part-measured = Μετρήσεις
friction-part-no-survey = Καμία απάντηση ακόμη, ούτε από αγοραστές ούτε από εσάς.
friction-part-no-incidents = Δεν έχουν καταγραφεί προβλήματα.
friction-part-no-measured = { $dimension ->
    [treatment] Τίποτα ακόμη. Καταγράψτε πώς διευθετείτε παράπονα και απαντάτε σε επιθυμίες.
    [games] Τίποτα ακόμη. Καταγράψτε τις τιμές και τις ημέρες που υποσχεθήκατε.
    [together] Τίποτα ακόμη. Προσθέστε βήματα αγοράς και υποσχέσεις.
   *[other] Τίποτα ακόμη. Προσθέστε τα βήματα αγοράς.
}
friction-measured-what = { $dimension ->
    [treatment] Παράπονα που διευθετήθηκαν και επιθυμίες που πήραν απάντηση.
    [process] Τιμές, πληρωμή, βοήθεια και ωράριο.
    [hassle] Αναμονές, επισκέψεις, παραπομπές, επαναλήψεις και ελλείψεις.
    [games] Τιμές, ημέρες ή όροι διαφορετικοί απ’ ό,τι είπατε.
   *[together] Άνισα βήματα και υποσχέσεις που δεν τηρήθηκαν.
}
friction-answer-yourself = Απαντήστε εσείς
friction-half-glitches = Μεμονωμένα προβλήματα
friction-half-built-in = Όσα συμβαίνουν κάθε φορά
friction-half-none = κανένα γνωστό
friction-points = { $points ->
    [one] 1 βαθμός
   *[other] { $points } βαθμοί
}
friction-fine = { $count ->
    [one] 1 ακόμη στοιχείο υπέρ σας.
   *[other] { $count } ακόμη στοιχεία υπέρ σας.
}
friction-ground-audit = Απαντήσατε { $answer } στα 5: { $question }
friction-ground-survey = Έδωσε { $answer } στα 5
friction-ground-uneven = { $step }: πολύ πιο δύσκολο από τα άλλα βήματα.
friction-at-step = { $step }: { $what }
friction-of-whom = { $name }, { $day }
friction-nobody = Κάποιος χωρίς όνομα
friction-gone = Δεν υπάρχει πια στο πελατολόγιο
trend-head = Τελευταίοι 12 μήνες
trend-counting = Υπολογισμός…
trend-short = Δεν έχει περάσει ούτε ένας μήνας.
trend-says = { $way ->
    [better] { $what }: { $then } ({ $month }), { $now } σήμερα. Πιο εύκολα.
    [worse] { $what }: { $then } ({ $month }), { $now } σήμερα. Πιο δύσκολα.
   *[same] { $what }: { $now } σήμερα, όσο και τότε ({ $month }).
}
trend-day = Ημέρα
trend-steps-note = Τα βήματα δεν έχουν ημερομηνία. Τα σημερινά μετρούν και για το παρελθόν.
fix-head = Τι να διορθωθεί πρώτα
fix-note = Πρώτο έρχεται το μεγαλύτερο όφελος με τον λιγότερο κόπο.
fix-none-head = Τίποτα για διόρθωση ακόμη
fix-none-text = Προσθέστε τα βήματα αγοράς και καταγράψτε προβλήματα με τις αιτίες τους.
fix-now-cause = { $count } φορές σε έναν χρόνο, τελευταία { $day }.
fix-worth = περίπου { $amount } τον μήνα
fix-people = { $people ->
    [one] 1 αγοραστής παραπάνω τον μήνα
   *[other] { $people } αγοραστές παραπάνω τον μήνα
}
fix-smoother = { $points ->
    [one] εμπόδια στα βήματα κάτω κατά 1 βαθμό
   *[other] εμπόδια στα βήματα κάτω κατά { $points } βαθμούς
}
fix-easier = { $points ->
    [one] εμπόδια κάτω κατά 1 βαθμό
   *[other] εμπόδια κάτω κατά { $points } βαθμούς
}
fix-nothing = κανένα όφελος πριν διορθωθούν άλλα
fix-quick = Εύκολο κέρδος
fix-effort = Κόπος
fix-effort-of = Κόπος: { $what }
fix-everybody = Το συναντά κάθε αγοραστής.
fix-everybody-said = { $count ->
    [one] Το συναντά κάθε αγοραστής. Το είπε 1 πελάτης:
   *[other] Το συναντά κάθε αγοραστής. Το είπαν { $count } πελάτες:
}
fix-touched = { $count ->
    [one] Το συνάντησε 1 πελάτης:
   *[other] Το συνάντησαν { $count } πελάτες:
}
fix-touched-unnamed = Το συνάντησαν μόνο άτομα χωρίς όνομα.
fix-touched-more = { $count ->
    [one] και 1 ακόμη
   *[other] και { $count } ακόμη
}
fix-at-risk = κίνδυνος αποχώρησης
fix-do = Διορθώθηκε…
fix-do-what = Διορθώθηκε: { $what }
fix-worth-ask = Πόσοι αγοράζουν τον μήνα, και για πόσα; Έτσι φαίνεται η αξία κάθε διόρθωσης.
fix-worth-set = { $buyers ->
    [one] Με 1 αγοραστή τον μήνα, { $amount } κατά μέσο όρο.
   *[other] Με { $buyers } αγοραστές τον μήνα, { $amount } κατά μέσο όρο.
}
fix-worth-keep = Αποθήκευση
fix-worth-estimate = Χονδρική εκτίμηση: με πιο εύκολα βήματα φτάνουν ως το τέλος περισσότεροι.
done-fix-how = Πώς είναι τώρα;
done-fix-gone = Δεν υπάρχει πια
done-fix-better = Καλύτερα, αλλά υπάρχει ακόμη
done-fix-wait = Πόση είναι τώρα η αναμονή;
done-fix-visits = Πόσες επιπλέον επισκέψεις τώρα;
done-fix-handoffs = Πόσες παραπομπές τώρα;
done-fix-repeats = Πόσες φορές τους ρωτάτε το ίδιο τώρα;
done-fix-missing = Σε πόσες από 100 περιπτώσεις λείπει κάτι τώρα;
done-fix-unit = Μονάδα
done-fix-minutes = λεπτά
done-fix-hours = ώρες
done-fix-days = ημέρες
done-fix-effect = Εμπόδια στα βήματα: από { $before } σε { $after }. Συνολικά: από { $was } σε { $is }.
done-fix-incidents = Τα παλιά προβλήματα ξεθωριάζουν. Αν κάποιο ξαναφανεί, η διόρθωση δεν κρατά.
done-fix-keep = Διορθώθηκε
done-fix-unread = Γράψτε έναν αριθμό
fixed-head = Διορθώθηκαν
fixed-on = Διορθώθηκε { $day }
fixed-scores = Εμπόδια στα βήματα: πριν { $before }, μετά { $after }. Συνολικά: πριν { $was }, μετά { $is }.
fixed-holds = { $before ->
    [0] Κανένα πρόβλημα από τότε.
    [one] 1 φορά τον προηγούμενο χρόνο, καμία από τότε: η διόρθωση κρατά.
   *[other] { $before } φορές τον προηγούμενο χρόνο, καμία από τότε: η διόρθωση κρατά.
}
fixed-again = { $since ->
    [one] Συνέβη 1 φορά από τότε: η διόρθωση δεν κρατά.
   *[other] Συνέβη { $since } φορές από τότε: η διόρθωση δεν κρατά.
}
fixed-changed = Πριν: { $before } Μετά: { $after }
fixed-gone = Δεν υπάρχει πια.
fixed-back = Αναίρεση
fixed-back-what = Αναίρεση: { $what }
fixed-unknown = Δεν υπάρχει πια στο πελατολόγιο
trouble-head = Προβλήματα
trouble-log = Καταγραφή προβλήματος
trouble-none-head = Δεν έχουν καταγραφεί προβλήματα
trouble-none-text = Μια άμεση διόρθωση μπορεί να φέρει τον πελάτη πιο κοντά. Καταγράψτε το τελευταίο που θυμάστε.
trouble-open = { $count ->
    [0] Κανένα ανοιχτό παράπονο.
    [one] 1 ανοιχτό παράπονο.
   *[other] { $count } ανοιχτά παράπονα.
}
trouble-settled = { $count ->
    [0] Κανένα δεν διευθετήθηκε σε έναν χρόνο.
    [one] 1 διευθετήθηκε σε έναν χρόνο. Πλήρως: { $full }, μέσα σε μία ημέρα: { $once }.
   *[other] { $count } διευθετήθηκαν σε έναν χρόνο. Πλήρως: { $full }, μέσα σε μία ημέρα: { $once }.
}
trouble-median = { $days ->
    [0] Τα μισά πήραν λιγότερο από μία ημέρα.
    [one] Τα μισά πήραν το πολύ μία ημέρα.
   *[other] Τα μισά πήραν το πολύ { $days } ημέρες.
}
trouble-again = Συμβαίνει ξανά και ξανά
trouble-cause = { $cause }, { $count } φορές
trouble-cause-see = Προβολή: { $cause }, { $count } φορές
trouble-filter-sort = Είδος
trouble-filter-dimension = Τομέας
trouble-filter-cause = Αιτία
trouble-all = Όλα
trouble-count = { $count ->
    [0] Δεν βρέθηκε κανένα
    [one] Βρέθηκε 1
   *[other] Βρέθηκαν { $count }
}
trouble-since = { $days ->
    [0] ανοιχτό από σήμερα
    [one] ανοιχτό εδώ και 1 ημέρα
   *[other] ανοιχτό εδώ και { $days } ημέρες
}
trouble-put-right = Διορθώθηκε σήμερα
trouble-put-right-what = Διορθώθηκε σήμερα, πλήρως: { $what }
honest-head = Έλεγχος ειλικρίνειας
honest-note = Όποιος παραπλανηθεί δεν ξανάρχεται. Τι είπατε και τι κάνατε, σε έναν χρόνο.
honest-none = Σε κάθε αγορά, καταγράψτε την τιμή και την ημέρα που υποσχεθήκατε, και αν τηρήθηκαν οι όροι.
honest-price = Στην τιμή που είπατε
honest-day = Την ημέρα που είπατε
honest-terms = Οι όροι τηρήθηκαν
honest-kept = { $kept } στα { $told }
honest-untold = δεν καταγράφηκε
honest-broken = Διαφορετικά απ’ ό,τι είπατε
honest-charged = Είπατε { $quoted }, χρεώσατε { $charged }
honest-late = { $days ->
    [one] Για { $promised }, 1 ημέρα καθυστέρηση
   *[other] Για { $promised }, { $days } ημέρες καθυστέρηση
}
honest-not-terms = Οι όροι δεν τηρήθηκαν
honest-affected = Επίδραση στην εμπιστοσύνη
honest-trust = { $points ->
    [0] εμπιστοσύνη { $trust } στα 100, αμετάβλητη
    [one] εμπιστοσύνη { $trust } στα 100, 1 βαθμό χαμηλότερα
   *[other] εμπιστοσύνη { $trust } στα 100, { $points } βαθμούς χαμηλότερα
}
honest-all-kept = Όλα όπως τα είπατε.
source-head = Πηγές
source-audit = Αυτοέλεγχος
source-audit-none = 25 ερωτήσεις, περίπου 5 λεπτά
source-audit-some = Απαντήθηκαν { $count } από 25
source-audit-all = Απαντήθηκαν όλες, τελευταία { $day }
source-journey-none = Δεν προστέθηκαν ακόμη
source-journey-some = { $count ->
    [one] 1 βήμα
   *[other] { $count } βήματα
}
source-survey-none = Στείλτε έναν σύνδεσμο
source-survey-some = { $count ->
    [one] 1 απάντηση
   *[other] { $count } απαντήσεις
}
source-trouble = Προβλήματα
source-trouble-none = Δεν έχουν καταγραφεί
source-trouble-some = { $count ->
    [one] Καταγράφηκε 1
   *[other] Καταγράφηκαν { $count }
}
friction-empty-head = Πόσο δύσκολο είναι να αγοράσει κανείς από εσάς;
friction-empty-text = Ο σεβασμός, η ευκολία και η ειλικρίνεια μετρούν πιο πολύ από το προϊόν. Δείτε τι δυσκολεύει, τι σας κοστίζει και τι να διορθωθεί πρώτα.
friction-first-audit = Απάντηση σε 25 ερωτήσεις
friction-first-journey = Προσθήκη βημάτων αγοράς
friction-see-journey = Προβολή βημάτων αγοράς
friction-first-trouble = Καταγραφή προβλήματος
audit-lead = 25 ερωτήσεις, περίπου 5 λεπτά. Απαντήστε όπως θα απαντούσαν οι αγοραστές σας. Σταματήστε όποτε θέλετε: οι απαντήσεις αποθηκεύονται.
audit-answered = Απαντήθηκαν { $count } από { $all }
audit-of = { $dimension }, { $number } από 5
audit-pick = Η απάντησή σας
audit-scale-1 = Ποτέ
audit-scale-2 = Σπάνια
audit-scale-3 = Τις μισές φορές
audit-scale-4 = Συνήθως
audit-scale-5 = Πάντα
audit-keys = Ή πατήστε 1 έως 5.
audit-before = Προηγούμενη
audit-skip = Παράλειψη
audit-next = Επόμενη
audit-done-head = Απαντήθηκαν και οι 25
audit-done-text = Επιστρέψτε σε τρεις μήνες ή όταν αλλάξει κάτι. Οι παλιές απαντήσεις μένουν.
audit-again = Απάντηση από την αρχή
audit-see = Προβολή αποτελεσμάτων
audit-answers = Οι απαντήσεις σας
audit-no-answer = χωρίς απάντηση
audit-take-back = Αφαίρεση απάντησης
audit-history = Παλιές απαντήσεις
audit-history-none = Εδώ μένει κάθε ημέρα που απαντάτε.
audit-history-note = Εμπόδια μόνο από τις απαντήσεις σας, στα 100. Όσο πιο χαμηλά, τόσο καλύτερα.
audit-history-day = Ημέρα
audit-treatment-heard = Νιώθουν οι αγοραστές ότι τους ακούτε πριν προτείνετε κάτι;
audit-one-treatment-heard = Το λένε δύο φορές και πάλι παίρνουν άλλο.
audit-five-treatment-heard = Συνοψίζετε τι θέλουν, κι εκείνοι γνέφουν.
audit-treatment-respected = Δείχνετε σε όλους τον ίδιο σεβασμό;
audit-one-treatment-respected = Όποιος ξοδεύει λίγα περιμένει να εξυπηρετηθούν οι άλλοι.
audit-five-treatment-respected = Και για ένα κουμπί, τους χαιρετάτε με το όνομά τους.
audit-treatment-fair = Θα έλεγαν και οι δύο πλευρές ότι συναλλάσσεστε δίκαια;
audit-one-treatment-fair = Όποιος παζαρεύει πληρώνει λιγότερα από τον ευγενικό.
audit-five-treatment-fair = Προτείνετε το φθηνότερο, όταν αρκεί.
audit-treatment-time_valued = Σέβεστε τον χρόνο τους όσο τον δικό σας;
audit-one-treatment-time_valued = «Περάστε την Τρίτη», και κανείς δεν ξέρει τίποτα.
audit-five-treatment-time_valued = Όταν καθυστερείτε, τους ειδοποιείτε.
audit-treatment-put_right = Διορθώνονται τα παράπονα αμέσως, χωρίς αντιρρήσεις;
audit-one-treatment-put_right = Πρέπει να το αποδείξουν και μετά περιμένουν εβδομάδες.
audit-five-treatment-put_right = Ζητάτε συγγνώμη και το διορθώνετε αυθημερόν.
audit-process-answers = Απαντάτε αρκετά γρήγορα στις πρώτες ερωτήσεις;
audit-one-process-answers = Τα μηνύματα μένουν μέρες. Το τηλέφωνο χτυπά στο κενό.
audit-five-process-answers = Ρωτούν το πρωί, ξέρουν ως το μεσημέρι.
audit-process-found = Βρίσκουν εύκολα εσάς και αυτό που χρειάζονται;
audit-one-process-found = Παλιά διεύθυνση στο διαδίκτυο, καμία πινακίδα, άγνωστο ράφι.
audit-five-process-found = Πρώτη επίσκεψη, και κατευθείαν στο σωστό.
audit-process-timing = Μπορούν να αγοράσουν όποτε τους βολεύει;
audit-one-process-timing = Είστε ανοιχτά μόνο όταν εκείνοι δουλεύουν.
audit-five-process-timing = Νωρίς, αργά, ή με μήνυμα τα μεσάνυχτα.
audit-process-price_clear = Ξέρουν όλη την τιμή πριν αποφασίσουν;
audit-one-process-price_clear = «Εξαρτάται», συν τα μεταφορικά.
audit-five-process-price_clear = Μία τιμή, με όλα μέσα, πριν ρωτήσουν.
audit-process-completed = Είναι απλή η παραγγελία και η πληρωμή;
audit-one-process-completed = Έντυπο στο χέρι, μόνο μετρητά, χωρίς απόδειξη.
audit-five-process-completed = Μια ματιά, ένα άγγιγμα, κι η απόδειξη στο χέρι.
audit-hassle-no_glitches = Γίνεται σωστά με την πρώτη;
audit-one-hassle-no_glitches = Λάθος μέγεθος, όνομα ή ημέρα, σχεδόν κάθε εβδομάδα.
audit-five-hassle-no_glitches = Δεν θυμάστε ποιο ήταν το τελευταίο λάθος.
audit-hassle-short_waits = Είναι οι αναμονές υποφερτές, και ξέρουν γιατί περιμένουν;
audit-one-hassle-short_waits = Ουρά, και κανείς δεν λέει για πόσο.
audit-five-hassle-short_waits = Σχεδόν καμία αναμονή, και ξέρουν τον λόγο.
audit-hassle-one_visit = Τακτοποιούνται όλα με μία επίσκεψη ή μία κλήση;
audit-one-hassle-one_visit = Μία για να δουν, μία για να παραγγείλουν, μία για το χαρτί που έλειπε.
audit-five-hassle-one_visit = Έρχονται μία φορά και φεύγουν με όλα.
audit-hassle-nothing_missing = Υπάρχουν όλα όταν τα χρειάζονται;
audit-one-hassle-nothing_missing = Ο φούρνος έρχεται χωρίς το καλώδιό του.
audit-five-hassle-nothing_missing = Έρχεται ακόμη και με ένα ανταλλακτικό.
audit-hassle-helpful = Αν κολλήσουν κάπου, υπάρχει κάποιος να βοηθήσει;
audit-one-hassle-helpful = «Δεν είναι δική μου δουλειά», και πάλι από την αρχή.
audit-five-hassle-helpful = Όποιος απαντήσει το φτάνει ως το τέλος.
audit-games-true_price = Πληρώνουν ακριβώς όσα τους είπατε;
audit-one-games-true_price = Ο λογαριασμός βγαίνει μεγαλύτερος, για λόγους που δεν είπε κανείς.
audit-five-games-true_price = Ακριβώς όσα είπατε, ή λιγότερα.
audit-games-true_dates = Παραδίδετε την ημέρα που είπατε;
audit-one-games-true_dates = Υπόσχεστε μια αδύνατη ημέρα για να πάρετε την παραγγελία.
audit-five-games-true_dates = Αφήνετε περιθώριο, κι έρχεται νωρίτερα.
audit-games-true_terms = Εγγύηση, επιστροφές και όροι ισχύουν όπως τα είπατε;
audit-one-games-true_terms = Η εγγύηση δεν καλύπτει ακριβώς αυτό.
audit-five-games-true_terms = Το παίρνετε πίσω χωρίς κουβέντα.
audit-games-no_pressure = Μπορούν να πουν όχι χωρίς να πιεστούν;
audit-one-games-no_pressure = «Μόνο σήμερα», και αύριο στην ίδια τιμή.
audit-five-games-no_pressure = Λέτε «σκεφτείτε το» και το εννοείτε.
audit-games-no_small_print = Είναι τα ψιλά γράμματα χωρίς εκπλήξεις;
audit-one-games-no_small_print = Σελίδα τέσσερα: το συμβόλαιο ανανεώνεται μόνο του.
audit-five-games-no_small_print = Όλα τα σημαντικά, σε μία σελίδα, με μεγάλα γράμματα.
audit-together-first_impression = Είναι η πρώτη εντύπωση τόσο καλή όσο το προϊόν;
audit-one-together-first_impression = Σκονισμένη βιτρίνα και ιστότοπος ξεχασμένος χρόνια.
audit-five-together-first_impression = Λένε «τι ωραία» πριν δουν οτιδήποτε.
audit-together-consistent = Είναι όλα εξίσου καλά, παντού και με όλους;
audit-one-together-consistent = Υπέροχα μαζί σας, όχι όταν λείπετε.
audit-five-together-consistent = Κατάστημα, τηλέφωνο, παράδοση: η ίδια φροντίδα.
audit-together-promises_kept = Τηρείται κάθε υπόσχεση;
audit-one-together-promises_kept = «Θα σας καλέσω», και δεν καλεί κανείς.
audit-five-together-promises_kept = Ό,τι ειπωθεί σημειώνεται και γίνεται.
audit-together-informed = Τους κρατάτε ενήμερους;
audit-one-together-informed = Σιωπή από την παραγγελία ως την παράδοση.
audit-five-together-informed = Μαθαίνουν πότε ξεκινά, πότε φεύγει, πότε αργεί.
audit-together-well_run = Θα έλεγε ένας ξένος ότι όλα λειτουργούν ρολόι;
audit-one-together-well_run = Όλοι ψάχνουν τι έβαλε κάπου κάποιος άλλος.
audit-five-together-well_run = Δουλεύει ακόμη κι όταν αρρωστήσετε.
friction-about-treatment = Τους ακούτε, τους σέβεστε, είστε δίκαιοι μαζί τους;
friction-about-process = Είναι κάθε βήμα ομαλό, οι τιμές καθαρές, η πληρωμή εύκολη;
friction-about-hassle = Τι πάει στραβά και τι παίρνει πολλή ώρα.
friction-about-games = Είναι η τιμή, η ημέρα και οι όροι όπως τα είπατε;
friction-about-together = Ταιριάζουν όλα, από την πρώτη εντύπωση ως την τελευταία υπόσχεση;
effort-1 = Ελάχιστος
effort-2 = Λίγος
effort-3 = Μέτριος
effort-4 = Πολύς
effort-5 = Πάρα πολύς
