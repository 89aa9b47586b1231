### What buyers read of the survey, in Spanish.

answer-head = { $named ->
    [yes] ¿Cómo es comprar en { $business }?
   *[no] ¿Cómo es comprarnos a nosotros?
}
answer-lead = Siete toques y una línea, un minuto más o menos. Deje sin responder lo que quiera.
answer-unsent = Esta página no envía nada. Al final recibe un texto corto, que envía usted.
answer-ask-treatment = ¿Le escuchan y le tratan con respeto?
answer-ask-process = ¿Va todo sin tropiezos, desde la primera pregunta hasta el pago?
answer-ask-hassle = ¿Se libra de molestias: esperas, errores, tener que volver?
answer-ask-games = ¿Es verdad lo que le dicen del precio, las fechas y las condiciones?
answer-ask-together = ¿Encaja todo, de modo que parece bien llevado?
answer-ask-effort = En conjunto, ¿es fácil comprar aquí?
answer-ask-recommend = ¿Lo recomendaría a sus amigos?
answer-low-five = nunca
answer-high-five = siempre
answer-low-effort = muy difícil
answer-high-effort = muy fácil
answer-low-recommend = seguro que no
answer-high-recommend = seguro que sí
answer-tap = { $number } de { $most }
answer-tap-word = { $number } de { $most }, { $word }
answer-leave-out = Dejar sin responder
answer-leave-out-what = Dejar sin responder: { $question }
answer-line = Algo más, en una línea
answer-line-hint = No escriba ningún nombre si quiere quedar en el anonimato.
answer-line-left = { $count ->
    [one] Queda sitio para 1 letra
   *[other] Queda sitio para { $count } letras
}
answer-line-long = Es demasiado largo. Se cortará el final.
answer-nothing = Toque al menos una respuesta, o escriba una línea.
answer-make = Preparar mi respuesta
answer-done-head = Su respuesta está lista
answer-done-text = { $named ->
    [yes] No se ha enviado. Envíela a { $business } por donde le llegó el enlace.
   *[no] No se ha enviado. Devuélvala por donde le llegó el enlace.
}
answer-reply = Su respuesta
answer-copy-text = Copiar el texto
answer-copy-link = Copiarla como enlace
answer-change = Cambiar una respuesta
answer-holds-head = Qué contiene
answer-holds-answers = Sus respuestas: { $given } de 7.
answer-holds-line = Su línea: «{ $line }»
answer-holds-no-line = Ninguna línea suya.
answer-holds-day = La fecha de hoy, { $day }.
answer-holds-chance = Un número al azar, para que cuente una sola vez, y el número del comercio que pregunta.
answer-holds-one = El número al azar de su enlace. Se hizo para un solo cliente, así que el comercio puede saber que la respuesta es suya.
answer-holds-anybody = Nada que diga quién es usted. Todos reciben el mismo enlace.
answer-holds-no-name = Ningún nombre, ninguna dirección, nada de su dispositivo. Sus respuestas tampoco se guardan en él: al cerrar la página, desaparecen.
answer-subject = { $named ->
    [yes] Mis respuestas para { $business }
   *[no] Mis respuestas
}
answer-message = Aquí están mis respuestas. Abra este enlace donde lleva sus clientes, o pegue allí el mensaje entero:

    { $link }
answer-refused-head = Estas preguntas no se pueden abrir
answer-refused-nothing = En este enlace no hay preguntas. Quizá no se copió entero.
answer-refused-too_long = Este enlace es mucho más largo que cualquiera que haga Kept.
answer-refused-cut = Falta el final de este enlace. Algunos programas cortan los enlaces largos: cópielo entero, o pídalo otra vez.
answer-refused-damaged = Este enlace cambió por el camino. Pídalo otra vez.
answer-refused-newer = Este enlace lo hizo una versión más nueva. Vuelva a cargar la página mientras tenga conexión.
answer-refused-other_kind = Esto es una respuesta, no una pregunta. Es del comercio que preguntó.
answer-refused-safe = No se ha enviado nada, y nada de este dispositivo se ha tocado.

invite-subject = { $named ->
    [yes] ¿Cómo es comprar en { $business }?
   *[no] ¿Cómo es comprarnos a nosotros?
}
invite-message = ¿Nos cuenta cómo es comprar aquí? Siete toques, un minuto más o menos:

    { $link }

    Al final recibe un texto corto. Por favor, envíenoslo.

hand-share = Compartir …
hand-letter = Escribir un correo
hand-copied = Copiado.
hand-not-copied = Su navegador no deja copiar a la página. El texto está marcado: cópielo usted.
