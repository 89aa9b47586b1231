### What buyers read of the survey, in French.

answer-head = { $named ->
    [yes] Comment se passe un achat chez { $business } ?
   *[no] Comment se passe un achat chez nous ?
}
answer-lead = Sept réponses du bout du doigt et une ligne, une minute environ. Laissez de côté ce que vous voulez.
answer-unsent = Cette page n’envoie rien. À la fin, vous recevez un court texte que vous envoyez vous-même.
answer-ask-treatment = Vous écoute-t-on et vous traite-t-on avec respect ?
answer-ask-process = L’achat se passe-t-il sans accroc, de la première question au paiement ?
answer-ask-hassle = Vous épargne-t-on les ennuis : attentes, erreurs, devoir revenir ?
answer-ask-games = Ce qu’on vous dit du prix, des dates et des conditions est-il vrai ?
answer-ask-together = Tout va-t-il ensemble, comme dans une maison bien tenue ?
answer-ask-effort = Dans l’ensemble, est-il facile d’acheter ici ?
answer-ask-recommend = Le recommanderiez-vous à vos amis ?
answer-low-five = jamais
answer-high-five = toujours
answer-low-effort = très difficile
answer-high-effort = très facile
answer-low-recommend = sûrement pas
answer-high-recommend = sûrement
answer-tap = { $number } sur { $most }
answer-tap-word = { $number } sur { $most }, { $word }
answer-leave-out = Ne pas répondre
answer-leave-out-what = Ne pas répondre : { $question }
answer-line = Autre chose, en une ligne
answer-line-hint = N’écrivez pas de nom si vous voulez rester anonyme.
answer-line-left = { $count ->
    [one] Il reste de la place pour { $count } lettre
   *[other] Il reste de la place pour { $count } lettres
}
answer-line-long = C’est trop long. La fin sera coupée.
answer-nothing = Touchez au moins une réponse, ou écrivez une ligne.
answer-make = Préparer ma réponse
answer-done-head = Votre réponse est prête
answer-done-text = { $named ->
    [yes] Elle n’est pas envoyée. Envoyez-la à { $business } par le chemin qu’a pris le lien.
   *[no] Elle n’est pas envoyée. Renvoyez-la par le chemin qu’a pris le lien.
}
answer-reply = Votre réponse
answer-copy-text = Copier le texte
answer-copy-link = Copier sous forme de lien
answer-code = Votre réponse en code QR
answer-code-note = Pas d’internet ? Laissez le magasin scanner ce code.
answer-change = Changer une réponse
answer-holds-head = Ce qu’elle contient
answer-holds-answers = Vos réponses : { $given } sur 7.
answer-holds-line = Votre ligne : « { $line } »
answer-holds-no-line = Aucune ligne de vous.
answer-holds-day = La date d’aujourd’hui, { $day }.
answer-holds-chance = Un nombre tiré au hasard, pour qu’elle ne compte qu’une fois, et le numéro du commerce qui demande.
answer-holds-one = Le nombre de votre lien, tiré au hasard. Ce lien a été fait pour une seule personne : le commerce peut savoir que la réponse est la vôtre.
answer-holds-anybody = Rien qui dise qui vous êtes. Tout le monde reçoit le même lien.
answer-holds-no-name = Aucun nom, aucune adresse, rien sur votre appareil. Vos réponses n’y sont pas gardées non plus : fermez la page, et elles disparaissent.
answer-subject = { $named ->
    [yes] Mes réponses pour { $business }
   *[no] Mes réponses
}
answer-message = Voici mes réponses. Ouvrez ce lien là où vous tenez vos clients, ou collez-y le message entier :

    { $link }
answer-refused-head = Ces questions ne peuvent pas être ouvertes
answer-refused-nothing = Il n’y a pas de questions dans ce lien. Peut-être n’a-t-il pas été copié en entier.
answer-refused-too_long = Ce lien est bien plus long que tous ceux que fait Kept.
answer-refused-cut = Il manque la fin de ce lien. Certains programmes coupent les liens longs : copiez-le en entier, ou redemandez-le.
answer-refused-damaged = Ce lien a été modifié en route. Redemandez-le.
answer-refused-newer = Une version plus récente a fait ce lien. Rechargez la page tant que vous avez une connexion.
answer-refused-other_kind = Ceci est une réponse, pas une question. Elle revient au commerce qui a demandé.
answer-refused-safe = Rien n’a été envoyé, et rien sur cet appareil n’a été touché.

invite-subject = { $named ->
    [yes] Comment se passe un achat chez { $business } ?
   *[no] Comment se passe un achat chez nous ?
}
invite-card = Scannez avec l’appareil photo du téléphone. Une minute environ, sans application ni compte.
invite-message = Voulez-vous nous dire comment se passe un achat chez nous ? Sept réponses du bout du doigt, une minute environ :

    { $link }

    À la fin, vous recevez un court texte. Merci de nous le renvoyer.

hand-share = Partager …
hand-letter = Écrire un e-mail
hand-copied = Copié.
hand-not-copied = Votre navigateur ne laisse pas la page copier. Le texte est sélectionné : copiez-le vous-même.
