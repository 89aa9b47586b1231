### What buyers read of the survey, in German.

answer-head = { $named ->
    [yes] Wie kauft es sich bei { $business }?
   *[no] Wie kauft es sich bei uns?
}
answer-lead = Siebenmal tippen und eine Zeile, etwa eine Minute. Lassen Sie aus, was Sie möchten.
answer-unsent = Diese Seite verschickt nichts. Am Ende bekommen Sie einen kurzen Text, den Sie selbst verschicken.
answer-ask-treatment = Hört man Ihnen zu und behandelt Sie mit Respekt?
answer-ask-process = Geht das Kaufen glatt, von der ersten Frage bis zum Bezahlen?
answer-ask-hassle = Bleibt Ihnen Ärger erspart: langes Warten, Fehler, zweimal kommen müssen?
answer-ask-games = Stimmt, was man Ihnen über Preis, Termine und Bedingungen sagt?
answer-ask-together = Passt alles zusammen, sodass es gut geführt wirkt?
answer-ask-effort = Alles in allem: Wie leicht ist es, hier zu kaufen?
answer-ask-recommend = Würden Sie es Freunden empfehlen?
answer-low-five = nie
answer-high-five = immer
answer-low-effort = sehr schwer
answer-high-effort = sehr leicht
answer-low-recommend = sicher nicht
answer-high-recommend = ganz sicher
answer-tap = { $number } von { $most }
answer-tap-word = { $number } von { $most }, { $word }
answer-leave-out = Auslassen
answer-leave-out-what = Auslassen: { $question }
answer-line = Noch etwas, in einer Zeile
answer-line-hint = Schreiben Sie keinen Namen, wenn Sie ungenannt bleiben wollen.
answer-line-left = { $count ->
    [one] Noch Platz für 1 Buchstaben
   *[other] Noch Platz für { $count } Buchstaben
}
answer-line-long = Das ist zu lang. Das Ende wird abgeschnitten.
answer-nothing = Tippen Sie mindestens eine Antwort an, oder schreiben Sie eine Zeile.
answer-make = Meine Antwort fertig machen
answer-done-head = Ihre Antwort ist fertig
answer-done-text = { $named ->
    [yes] Sie ist noch nicht verschickt. Schicken Sie sie zurück, wie der Link gekommen ist, an { $business }.
   *[no] Sie ist noch nicht verschickt. Schicken Sie sie zurück, wie der Link gekommen ist.
}
answer-reply = Ihre Antwort
answer-copy-text = Den Text kopieren
answer-copy-link = Als Link kopieren
answer-code = Ihre Antwort als QR-Code
answer-code-note = Kein Internet? Lassen Sie das Geschäft diesen Code scannen.
answer-change = Eine Antwort ändern
answer-holds-head = Was darin steht
answer-holds-answers = Ihre Antworten: { $given } von 7.
answer-holds-line = Ihre Zeile: „{ $line }“
answer-holds-no-line = Keine Zeile von Ihnen.
answer-holds-day = Das heutige Datum, { $day }.
answer-holds-chance = Eine Zufallszahl, damit sie nur einmal zählt, und die Nummer des Geschäfts, das gefragt hat.
answer-holds-one = Die Zufallszahl Ihres Links. Er wurde für einen einzelnen Kunden gemacht; das Geschäft kann also erkennen, dass die Antwort von Ihnen ist.
answer-holds-anybody = Nichts, was verrät, wer Sie sind. Alle bekommen denselben Link.
answer-holds-no-name = Kein Name, keine Adresse, nichts über Ihr Gerät. Ihre Antworten bleiben auch nicht auf diesem Gerät: Schließen Sie die Seite, sind sie weg.
answer-subject = { $named ->
    [yes] Meine Antworten für { $business }
   *[no] Meine Antworten
}
answer-message = Hier sind meine Antworten. Öffnen Sie diesen Link dort, wo Sie Ihre Kunden führen, oder fügen Sie dort die ganze Nachricht ein:

    { $link }
answer-refused-head = Diese Fragen lassen sich nicht öffnen
answer-refused-nothing = In diesem Link stehen keine Fragen. Vielleicht wurde er nicht ganz kopiert.
answer-refused-too_long = Dieser Link ist viel länger als jeder, den Kept macht.
answer-refused-cut = Das Ende dieses Links fehlt. Manche Programme schneiden lange Links ab: Kopieren Sie ihn ganz, oder bitten Sie noch einmal darum.
answer-refused-damaged = Dieser Link wurde unterwegs verändert. Bitten Sie noch einmal darum.
answer-refused-newer = Diesen Link hat eine neuere Ausgabe gemacht. Laden Sie die Seite neu, solange Sie eine Verbindung haben.
answer-refused-other_kind = Das ist eine Antwort, keine Frage. Sie gehört dem Geschäft, das gefragt hat.
answer-refused-safe = Nichts wurde verschickt, und auf diesem Gerät wurde nichts angerührt.

invite-subject = { $named ->
    [yes] Wie kauft es sich bei { $business }?
   *[no] Wie kauft es sich bei uns?
}
invite-card = Mit der Kamera des Telefons scannen. Etwa eine Minute, ohne App und ohne Konto.
invite-message = Würden Sie uns sagen, wie es sich bei uns kauft? Siebenmal tippen, etwa eine Minute:

    { $link }

    Am Ende bekommen Sie einen kurzen Text. Bitte schicken Sie ihn uns zurück.

hand-share = Teilen …
hand-letter = E-Mail schreiben
hand-copied = Kopiert.
hand-not-copied = Ihr Browser lässt die Seite nicht kopieren. Der Text ist markiert: Kopieren Sie ihn selbst.
