### What somebody reads at the first visit, in Greek: in the document itself, before the rest of the page has come. Each is
### one line that needs no filling in. The voice is that of `main.ftl`.

welcome-head = Κρατήστε τους πελάτες που έχετε ήδη
welcome-text = Κάθε πρωί το Kept σας δείχνει με ποιον να επικοινωνήσετε και γιατί.
welcome-safe = Χωρίς λογαριασμό. Τίποτα δεν φεύγει από αυτή τη συσκευή.
welcome-ways = Τρεις τρόποι να αρχίσετε
welcome-import = Εισαγωγή όσων έχετε
welcome-import-text = Επαφές, υπολογιστικά φύλλα, άλλα προγράμματα
welcome-few = Προσθήκη μερικών πελατών
welcome-few-text = Πέντε μαζί, σε δύο λεπτά
welcome-demo = Ματιά σε δοκιμαστικό κατάστημα
welcome-demo-text = Με επινοημένα στοιχεία, για δοκιμή
welcome-wait = Φόρτωση…

## The picture of a morning
welcome-picture = Ένα πρωινό στο Kept, με φανταστικά πρόσωπα.
welcome-day = Πέμπτη 14 Μαΐου
welcome-count = 3 άτομα για σήμερα
welcome-one = Καφέ Μαρία
welcome-one-why = Υπόσχεση με 1 ημέρα καθυστέρηση: ο τιμοκατάλογος
welcome-one-gain = Αξίζει περίπου 2.400 € τον χρόνο
welcome-one-do = Την τήρησα
welcome-two = Νίκος Παππάς
welcome-two-why = Παραπονέθηκε πριν από 2 ημέρες: λάθος εξάρτημα
welcome-two-gain = Αν διευθετηθεί, ο κίνδυνος πέφτει στο μισό
welcome-two-do = Διευθετήθηκε
welcome-three = Φούρνος Αφοί Δήμου
welcome-three-why = Χωρίς νέα σας εδώ και 74 ημέρες
welcome-three-gain = Με μια κλήση ο κίνδυνος πέφτει από 46 σε 12
welcome-three-do = Τηλεφώνησα

## What browsers and search engines are told
language-tag = el
language-name = Ελληνικά
app-description = Μια σελίδα για όσους πουλούν. Βοηθά να κρατάτε τους πελάτες που ήδη έχετε.

boot-old = Αυτός ο περιηγητής δεν μπορεί να ανοίξει το Kept: είναι πολύ παλιός. Χρησιμοποιήστε νεότερο.
boot-framed = Για την προστασία του πελατολογίου σας, το Kept δεν ανοίγει μέσα σε άλλη σελίδα.
boot-way = Άνοιγμα του Kept σε δική του καρτέλα
