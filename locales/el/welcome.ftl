### What somebody reads at the first visit, in Greek: in the document itself, before the rest of the page has come. Each is
### one line that needs no filling in. The voice is that of `main.ftl`.

welcome-head = Κρατήστε τους πελάτες που έχετε ήδη
welcome-text = Κάθε πρωί το Kept σας δείχνει με ποιον να επικοινωνήσετε, και γιατί: μια υπόσχεση που λήγει, ένα ανοιχτό παράπονο, μια μεγάλη σιωπή.
welcome-safe = Χωρίς λογαριασμό. Τίποτα δεν φεύγει από αυτή τη συσκευή.
welcome-ways = Τρεις τρόποι να αρχίσετε
welcome-import = Εισαγωγή όσων έχετε
welcome-import-text = Επαφές, υπολογιστικά φύλλα, άλλα προγράμματα
welcome-few = Προσθήκη μερικών πελατών
welcome-few-text = Πέντε σε μία φόρμα, σε δύο λεπτά
welcome-demo = Ματιά σε δοκιμαστικό κατάστημα
welcome-demo-text = Φανταστικό, για δοκιμή. Το δικό σας μένει άδειο
welcome-wait = Μια στιγμή …

## The picture of a morning
welcome-picture = Ένα πρωινό στο Kept. Τα πρόσωπα είναι φανταστικά.
welcome-day = Πέμπτη 14 Μαΐου
welcome-count = 3 άτομα να σκεφτείτε
welcome-one = Καφέ Μαρία
welcome-one-why = Ο τιμοκατάλογος άργησε μία ημέρα
welcome-one-gain = Αξίζει περίπου 2.400 € τον χρόνο
welcome-one-do = Την τήρησα
welcome-two = Νίκος Παππάς
welcome-two-why = Λάθος εξάρτημα, πριν από 2 ημέρες
welcome-two-gain = Αν διευθετηθεί, ο κίνδυνος πέφτει στο μισό
welcome-two-do = Διευθετήθηκε
welcome-three = Φούρνος Αφοί Δήμου
welcome-three-why = 74 ημέρες χωρίς νέα σας
welcome-three-gain = Μια κλήση ρίχνει τον κίνδυνο να φύγουν από 46 σε 12
welcome-three-do = Τηλεφώνησα
