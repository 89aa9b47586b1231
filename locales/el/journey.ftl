### The way of buying, in Greek: fetched with the page that draws it. The voice is that of `main.ftl`.

## The page
journey-lead = Τα βήματα όσων αγοράζουν, ένα ένα. Ο δρόμος στενεύει εκεί όπου τους χάνετε.
journey-says = Εμπόδια και στα { $count } βήματα: { $friction } στα 100. Όσο πιο χαμηλά, τόσο καλύτερα.
journey-says-one = Εμπόδια σε αυτό το βήμα: { $friction } στα 100. Όσο πιο χαμηλά, τόσο καλύτερα.
journey-says-worst = Το δυσκολότερο: «{ $step }», με το { $share } όλων των εμποδίων.
journey-says-whole = Δεν είναι γνωστό τίποτα που να το δυσκολεύει.
journey-unmeasured = { $count ->
    [one] 1 βήμα δεν έχει μετρηθεί ακόμη και ίσως είναι δυσκολότερο.
   *[other] { $count } βήματα δεν έχουν μετρηθεί ακόμη και ίσως είναι δυσκολότερα.
}
journey-steps = Βήματα
journey-path = Τα βήματα αγοράς με τη σειρά
journey-keys = Σύρετε το βήμα από τη λαβή του, ή πατήστε Alt με ↑ ή ↓.

## A step in the path
journey-measure = Μέτρηση
journey-change = Επεξεργασία
journey-open = { $act }: { $step }
journey-earlier = Νωρίτερα: { $step }
journey-later = Αργότερα: { $step }
journey-drag = Σύρετε για μετακίνηση
journey-smooth = εμπόδια { $number } στα 100
journey-share = το { $share } όλων των εμποδίων
journey-hardest = Το δυσκολότερο βήμα
journey-plain = Εδώ δεν δυσκολεύει τίποτα.
journey-not-measured = Δεν έχει μετρηθεί ακόμη.
journey-gives-up = Εδώ τα παρατά το { $share }.
journey-gives-up-most = Εδώ τα παρατά το { $share }, περισσότεροι απ’ όσο εξηγούν τα παραπάνω.
journey-pointer = { $step }: εμπόδια { $number } στα 100. Ως εδώ: { $whole } στα 100.
journey-end = Εμπόδια συνολικά: { $number } στα 100
journey-table-step = Βήμα
journey-table-smooth = Εμπόδια
journey-table-left = Ως εδώ
journey-table-share = Μερίδιο των εμποδίων
journey-table-wait = Αναμονή
journey-table-none = άγνωστη

## Nothing drawn yet
journey-empty-head = Κάντε τον δρόμο του αγοραστή
journey-empty-text = Προσθέστε κάθε βήμα, από την πρώτη ερώτηση ως την τελευταία. Έπειτα σημειώστε αναμονές και επιπλέον επισκέψεις.

## Adding
journey-add-label = Τι κάνει μετά;
journey-add-first = Τι κάνει πρώτα;
journey-add-hint = Με δικά του λόγια, π.χ. «Ρωτώ την τιμή».
journey-add = Προσθήκη βήματος
journey-templates = Έναρξη από πρότυπο
journey-templates-more = Προσθήκη βημάτων από πρότυπο
journey-templates-note = Διαλέξτε το πιο κοντινό. Αλλάζει και αργότερα.
journey-template-pick = Είδος επιχείρησης
journey-template-gladly = έως { $span } είναι εντάξει
journey-template-add = { $count ->
    [one] Προσθήκη 1 βήματος
   *[other] Προσθήκη { $count } βημάτων
}

## Measuring a step
journey-begun = Υπάρχουν προηγούμενες αλλαγές που δεν αποθηκεύτηκαν.
journey-part-times = Χρόνος
journey-part-often = Πόσο συχνά, ανά αγορά
journey-part-marks = Ισχύει κάτι από αυτά;
journey-part-cases = Σε πόσες από 100 περιπτώσεις
journey-unit-of = Μονάδα: { $what }
journey-unit-minutes = λεπτά
journey-unit-hours = ώρες
journey-unit-days = ημέρες
journey-ask-name = Τι κάνει ο αγοραστής
journey-ask-wait_minutes = Πόσο περιμένει;
journey-ask-tolerance_minutes = Πόση αναμονή θα ήταν εντάξει;
journey-ask-explained = Του λένε γιατί και για πόσο
journey-ask-active_minutes = Πόσος χρόνος είναι χρήσιμος;
journey-ask-extra_visits = Πόσες επιπλέον επισκέψεις ή κλήσεις;
journey-ask-handoffs = Πόσες παραπομπές σε άλλον;
journey-ask-repeats = Πόσες φορές τον ρωτούν το ίδιο;
journey-ask-missing_rate = Πόσο συχνά λείπει κάτι;
journey-ask-unclear_price = Η τιμή δεν είναι ξεκάθαρη
journey-ask-hard_payment = Δεν μπορεί να πληρώσει όπως θέλει
journey-ask-no_help = Δεν υπάρχει κανείς να ρωτήσει
journey-ask-bad_hours = Είστε κλειστά όταν θα μπορούσε να έρθει
journey-ask-drop_off = Πόσοι τα παρατούν εδώ;
journey-hint-name = Με τα λόγια του αγοραστή.
journey-hint-wait_minutes = Από τη στιγμή που είναι έτοιμος ώσπου να προχωρήσει.
journey-hint-tolerance_minutes = 15 λεπτά αν μείνει κενό.
journey-hint-explained = Χωρίς εξήγηση, η αναμονή φαίνεται μιάμιση φορά μεγαλύτερη.
journey-hint-active_minutes = Συμβουλή, επιλογή, η ίδια η δουλειά.
journey-hint-extra_visits = Μετά την πρώτη.
journey-hint-handoffs = Σε άλλον άνθρωπο, γραφείο ή τηλέφωνο.
journey-hint-repeats = Όνομα, μέγεθος, αριθμός παραγγελίας.
journey-hint-missing_rate = Ένα εξάρτημα, ένα χαρτί, το ίδιο το προϊόν.
journey-hint-drop_off = Από όσους φτάνουν ως εδώ.
journey-wrong-name = Γράψτε έως 200 χαρακτήρες.
journey-wrong-span = Γράψτε έναν αριθμό που δίνει ακέραια λεπτά, π.χ. 20 ή 1,5.
journey-wrong-long = Το πολύ δέκα χρόνια.
journey-wrong-count = Γράψτε ακέραιο αριθμό από 0 έως 1000.
journey-wrong-share = Γράψτε αριθμό από 0 έως 100.
journey-delete = Διαγραφή βήματος
journey-gone = Δεν υπάρχει πια στο πελατολόγιο.

## What a change does, before it is kept
journey-effect = Αποτέλεσμα
journey-effect-none = Αλλάξτε κάτι για να δείτε τι αποτέλεσμα έχει.
journey-effect-same = Καμία αλλαγή.
journey-effect-step = Αυτό το βήμα
journey-effect-way = Όλα τα βήματα
journey-effect-friction = Εμπόδια συνολικά
journey-effect-moved = { $before } → { $after }
journey-effect-fine = { $points ->
    [one] Η αγορά γίνεται { $points } βαθμό ευκολότερη.
   *[other] Η αγορά γίνεται { $points } βαθμούς ευκολότερη.
}
journey-effect-worse = { $points ->
    [one] Η αγορά γίνεται { $points } βαθμό δυσκολότερη.
   *[other] Η αγορά γίνεται { $points } βαθμούς δυσκολότερη.
}
journey-effect-worth = Χονδρική εκτίμηση: { $amount } τον μήνα.
journey-effect-wrong = Διορθώστε ό,τι δεν διαβάζεται για να δείτε το αποτέλεσμα.

## Ways to start from
journey-shop_counter = Κατάστημα
journey-made_to_order = Κατά παραγγελία
journey-service_at_home = Υπηρεσία στο σπίτι
journey-online_order = Παραγγελία από το διαδίκτυο
journey-consulting = Συμβουλές και έργα

journey-step-come_in = Μπαίνω και με καλωσορίζουν
journey-step-find = Βρίσκω αυτό που θέλω
journey-step-ask = Ρωτώ κάποιον που ξέρει
journey-step-pay = Πληρώνω
journey-step-take_home = Το παίρνω στο σπίτι
journey-step-first_question = Πρώτη ερώτηση
journey-step-quote = Μαθαίνω την τιμή
journey-step-agree = Συμφωνούμε τι θέλω
journey-step-made = Περιμένω να φτιαχτεί
journey-step-hand_over = Το παραλαμβάνω ή μου το φέρνουν
journey-step-day_set = Κλείνουμε ημέρα
journey-step-arrive = Περιμένω να έρθει ο τεχνίτης
journey-step-work_done = Γίνεται η δουλειά
journey-step-afterwards = Έχω βοήθεια και μετά
journey-step-choose = Συγκρίνω και διαλέγω
journey-step-order = Παραγγέλνω και πληρώνω
journey-step-confirmed = Μαθαίνω ότι έρχεται
journey-step-delivered = Το παραλαμβάνω
journey-step-send_back = Το επιστρέφω αν δεν κάνει
journey-step-first_talk = Το συζητάμε
journey-step-offer = Παίρνω προσφορά
journey-step-results = Βλέπω αποτελέσματα
journey-step-invoice = Παίρνω τιμολόγιο και πληρώνω
