### What buyers read of the survey, in Greek.

answer-head = { $named ->
    [yes] Πώς είναι να αγοράζετε εδώ; { $business }
   *[no] Πώς είναι να αγοράζετε από εμάς;
}
answer-lead = Επτά αγγίγματα και μία γραμμή, περίπου ένα λεπτό. Παραλείψτε ό,τι θέλετε.
answer-unsent = Αυτή η σελίδα δεν στέλνει τίποτα. Ένα σύντομο κείμενο το στέλνετε εσείς.
answer-ask-treatment = Νιώθετε ότι σας ακούμε και σας σεβόμαστε;
answer-ask-process = Είναι η αγορά ομαλή, από την πρώτη ερώτηση ως την πληρωμή;
answer-ask-hassle = Γίνεται χωρίς μεγάλες αναμονές, λάθη και άσκοπα πήγαινε-έλα;
answer-ask-games = Μπορείτε να εμπιστευτείτε όσα σας λέμε για τιμή, ημερομηνίες και όρους;
answer-ask-together = Σας φαίνονται όλα καλά οργανωμένα;
answer-ask-effort = Συνολικά, πόσο εύκολο είναι να αγοράσετε;
answer-ask-recommend = Θα μας συστήνατε σε φίλο σας;
answer-low-five = ποτέ
answer-high-five = πάντα
answer-low-effort = πολύ δύσκολο
answer-high-effort = πολύ εύκολο
answer-low-recommend = με τίποτα
answer-high-recommend = οπωσδήποτε
answer-tap = { $number } από { $most }
answer-tap-word = { $number } από { $most }, { $word }
answer-leave-out = Παράλειψη
answer-leave-out-what = Παράλειψη: { $question }
answer-line = Κάτι άλλο;
answer-line-hint = Για να μείνετε ανώνυμοι, μη γράψετε το όνομά σας.
answer-line-left = { $count ->
    [one] Απομένει 1 χαρακτήρας
   *[other] Απομένουν { $count } χαρακτήρες
}
answer-line-long = Είναι πολύ μεγάλο. Το τέλος θα κοπεί.
answer-nothing = Αγγίξτε μια απάντηση ή γράψτε μία γραμμή.
answer-make = Έτοιμη η απάντηση

answer-done-head = Η απάντησή σας είναι έτοιμη
answer-done-text = { $named ->
    [yes] Δεν στάλθηκε ακόμη. Στείλτε τη από εκεί που ήρθε ο σύνδεσμος. Παραλήπτης: { $business }.
   *[no] Δεν στάλθηκε ακόμη. Στείλτε τη από εκεί που ήρθε ο σύνδεσμος.
}
answer-reply = Η απάντησή σας
answer-copy-text = Αντιγραφή κειμένου
answer-copy-link = Αντιγραφή ως συνδέσμου
answer-code = Η απάντησή σας ως κωδικός QR
answer-code-note = Χωρίς διαδίκτυο; Αφήστε το κατάστημα να τον σαρώσει.
answer-change = Αλλαγή απαντήσεων
answer-holds-head = Τι περιέχει
answer-holds-answers = Οι απαντήσεις σας: { $given } από 7.
answer-holds-line = Το σχόλιό σας: «{ $line }»
answer-holds-no-line = Κανένα σχόλιο.
answer-holds-day = Η σημερινή ημερομηνία, { $day }.
answer-holds-chance = Ένας τυχαίος αριθμός, για να μετρήσει μία φορά, και ο αριθμός του καταστήματος.
answer-holds-one = Ο τυχαίος αριθμός του συνδέσμου σας. Από αυτόν το κατάστημα ξέρει ότι η απάντηση είναι δική σας.
answer-holds-anybody = Τίποτα που να δείχνει ποιοι είστε. Όλοι παίρνουν τον ίδιο σύνδεσμο.
answer-holds-no-name = Ούτε όνομα, ούτε διεύθυνση, ούτε στοιχεία συσκευής. Αν κλείσετε τη σελίδα, οι απαντήσεις σας χάνονται από εδώ.
answer-subject = { $named ->
    [yes] Οι απαντήσεις μου προς: { $business }
   *[no] Οι απαντήσεις μου
}
answer-message = Εδώ είναι οι απαντήσεις μου. Ανοίξτε τον σύνδεσμο στο Kept ή επικολλήστε εκεί όλο το μήνυμα:

    { $link }
answer-refused-head = Οι ερωτήσεις δεν ανοίγουν
answer-refused-nothing = Ο σύνδεσμος δεν έχει ερωτήσεις. Μήπως δεν αντιγράφηκε ολόκληρος;
answer-refused-too_long = Ο σύνδεσμος είναι πολύ μεγάλος για να είναι του Kept.
answer-refused-cut = Λείπει το τέλος του συνδέσμου. Αντιγράψτε τον ολόκληρο ή ζητήστε τον ξανά.
answer-refused-damaged = Ο σύνδεσμος αλλοιώθηκε στον δρόμο. Ζητήστε τον ξανά.
answer-refused-newer = Ο σύνδεσμος είναι από νεότερη έκδοση. Φορτώστε ξανά τη σελίδα με σύνδεση στο διαδίκτυο.
answer-refused-other_kind = Αυτή είναι μια απάντηση, για το κατάστημα που ρώτησε.
answer-refused-safe = Δεν στάλθηκε και δεν άλλαξε τίποτα σε αυτή τη συσκευή.

invite-subject = { $named ->
    [yes] Πώς είναι να αγοράζετε εδώ; { $business }
   *[no] Πώς είναι να αγοράζετε από εμάς;
}
invite-card = Σαρώστε με την κάμερα του κινητού. Περίπου ένα λεπτό: χωρίς εφαρμογή, χωρίς λογαριασμό.
invite-message = Πώς είναι να αγοράζετε από εμάς; Επτά αγγίγματα, περίπου ένα λεπτό:

    { $link }

    Στο τέλος βγαίνει ένα σύντομο κείμενο. Στείλτε το μας, παρακαλούμε.

hand-share = Κοινή χρήση …
hand-letter = Με email
hand-copied = Αντιγράφηκε.
hand-not-copied = Ο περιηγητής δεν επιτρέπει την αντιγραφή. Αντιγράψτε εσείς το επιλεγμένο κείμενο.
