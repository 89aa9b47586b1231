### The owner's side of the survey, in Greek. What buyers read is in `../survey/el.ftl`.

## The owner's side: asking
survey-lead = Στείλτε έναν σύνδεσμο. Ο αγοραστής δίνει επτά απαντήσεις και στέλνει πίσω ένα σύντομο κείμενο. Το ίδιο το Kept δεν στέλνει τίποτα.
survey-ask-head = Ζητήστε απαντήσεις
survey-who = Πελάτης (προαιρετικό)
survey-anybody = Όλοι παίρνουν τον ίδιο σύνδεσμο και απαντούν ανώνυμα.
survey-one = Μόνο το πελατολόγιό σας ξέρει από ποιον είναι η απάντηση: { $name }. Ο σύνδεσμος δεν έχει όνομα, αλλά όποιος τον έχει μπορεί να απαντήσει.
survey-language = Γλώσσα
survey-nameless = Η επιχείρησή σας δεν έχει ακόμη όνομα. Οι ερωτήσεις δεν λένε ποιος ρωτά.
survey-name-it = Προσθήκη ονόματος
survey-make = Δημιουργία συνδέσμου
survey-make-note = Αποθηκεύει στο πελατολόγιό σας έναν τυχαίο αριθμό, για να αναγνωρίζει τις απαντήσεις.
survey-link = Σύνδεσμος
survey-copy-link = Αντιγραφή συνδέσμου
survey-copy-message = Αντιγραφή με μήνυμα
survey-code = Ο σύνδεσμος ως κωδικός QR
survey-code-note = Σαρώνεται με κινητό.
survey-print-card = Εκτύπωση κάρτας για τον πάγκο
survey-look = Προεπισκόπηση
survey-only-here = Αυτή η διεύθυνση λειτουργεί μόνο σε αυτή τη συσκευή. Για να στείλετε συνδέσμους, ανεβάστε το Kept στο διαδίκτυο.
survey-demo = Δοκιμαστικό πελατολόγιο: οι απαντήσεις εισάγονται μόνο εδώ, ώσπου να το κλείσετε.
survey-read-only = Το πελατολόγιό σας είναι μόνο για προβολή: χωρίς νέους συνδέσμους και απαντήσεις.

## The owner's side: taking in
survey-take-head = Εισαγωγή απαντήσεων
survey-paste = Επικολλήστε ό,τι σας έστειλαν
survey-paste-hint = Μία απάντηση ή πολλές, και ολόκληρα email.
survey-clear = Καθαρισμός
survey-new = { $count ->
    [0] Καμία νέα απάντηση.
    [one] 1 νέα απάντηση.
   *[other] { $count } νέες απαντήσεις.
}
survey-again = { $count ->
    [one] 1 επαναλαμβάνεται ή υπάρχει ήδη στο πελατολόγιό σας.
   *[other] { $count } επαναλαμβάνονται ή υπάρχουν ήδη στο πελατολόγιό σας.
}
survey-deleted = { $count ->
    [one] 1 είχε διαγραφεί και μένει έξω.
   *[other] { $count } είχαν διαγραφεί και μένουν έξω.
}
survey-bring-back = { $count ->
    [one] Επαναφορά
   *[other] Επαναφορά τους
}
survey-broken = { $count ->
    [one] 1 δεν μπορεί να εισαχθεί:
   *[other] { $count } δεν μπορούν να εισαχθούν:
}
survey-take = { $count ->
    [one] Εισαγωγή 1 απάντησης
   *[other] Εισαγωγή { $count } απαντήσεων
}
survey-nobody = Κάποιος χωρίς όνομα
survey-somebody-gone = Δεν υπάρχει πια στο πελατολόγιο. Μετρά χωρίς όνομα.
survey-line = «{ $line }»
survey-refused-at = Νο { $place }, αρχίζει με { $start }
survey-refused-nothing = Δεν βρέθηκε απάντηση. Κάθε απάντηση αρχίζει με KEPTA. Επικολλήστε όλο το μήνυμα.
survey-refused-too_long = Πάνω από 256 KB. Επικολλήστε λιγότερα μηνύματα τη φορά.
survey-refused-cut = Λείπει το τέλος. Ζητήστε όλο το κείμενο ή έναν σύνδεσμο.
survey-refused-damaged = Αλλοιώθηκε κατά την αποστολή. Ζητήστε να σας το ξαναστείλουν.
survey-refused-newer = Είναι από νεότερο Kept. Φορτώστε ξανά τη σελίδα με σύνδεση στο διαδίκτυο και επικολλήστε το πάλι.
survey-refused-other_kind = Αυτός είναι σύνδεσμος ερωτηματολογίου. Στείλτε τον σε έναν αγοραστή και επικολλήστε ό,τι σας στείλει πίσω.
survey-refused-other_shop = Είναι για άλλο κατάστημα ή πελατολόγιο. Εισαγάγετέ το εκεί.
survey-refused-empty = Δεν έχει απαντήσεις.
survey-own-book = Άνοιγμα του δικού σας πελατολογίου

## The owner's side: what they said
survey-told-head = Τι είπαν
survey-told-none = Καμία απάντηση ακόμη.
survey-told-count = { $count ->
    [one] 1 απάντηση, { $day }
   *[other] { $count } απαντήσεις, τελευταία { $day }
}
survey-table = Μέσος όρος απαντήσεων
survey-table-question = Ερώτηση
survey-table-now = Τελευταίοι 12 μήνες
survey-table-before = Προηγούμενος χρόνος
survey-effort = Ευκολία
survey-recommend = Θα σας σύστηνε
survey-mean = { $value } από { $most }
survey-mean-of = { $count ->
    [one] 1 απάντηση
   *[other] { $count } απαντήσεις
}
survey-see = Προβολή εμποδίων
