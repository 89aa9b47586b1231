### What buyers read of the survey, in Spanish.

## The buyer's side: the questions
answer-head = { $named ->
    [yes] ¿Cómo es comprar en { $business }?
   *[no] ¿Cómo es comprar con nosotros?
}
answer-lead = Siete toques y una línea, un minuto más o menos. Deje sin responder lo que quiera.
answer-unsent = Esta página no envía nada. Después, usted envía un texto corto.
answer-ask-treatment = ¿Se le escucha y se le trata con respeto?
answer-ask-process = ¿Va todo sin tropiezos, desde la primera pregunta hasta el pago?
answer-ask-hassle = ¿Se libra de esperas largas, errores y vueltas de más?
answer-ask-games = ¿Puede fiarse de lo que le dicen del precio, las fechas y las condiciones?
answer-ask-together = ¿Le parece todo bien llevado?
answer-ask-effort = En conjunto, ¿es fácil comprar?
answer-ask-recommend = ¿Nos recomendaría a un amigo?
answer-low-five = nunca
answer-high-five = siempre
answer-low-effort = muy difícil
answer-high-effort = muy fácil
answer-low-recommend = seguro que no
answer-high-recommend = seguro que sí
answer-tap = { $number } de { $most }
answer-tap-word = { $number } de { $most }, { $word }
answer-leave-out = Omitir
answer-leave-out-what = Omitir: { $question }
answer-line = ¿Algo más?
answer-line-hint = Para no identificarse, no ponga su nombre.
answer-line-left = { $count ->
    [one] Queda 1 carácter
    [many] Quedan { $count } de caracteres
   *[other] Quedan { $count } caracteres
}
answer-line-long = Es demasiado largo. Se cortará el final.
answer-nothing = Toque una respuesta o escriba una línea.
answer-make = Preparar mi respuesta

## The buyer's side: the reply
answer-done-head = Su respuesta está lista
answer-done-text = { $named ->
    [yes] Aún no se ha enviado. Envíela a { $business } por donde le llegó el enlace.
   *[no] Aún no se ha enviado. Devuélvala por donde le llegó el enlace.
}
answer-reply = Su respuesta
answer-copy-text = Copiar el texto
answer-copy-link = Copiar como enlace
answer-code = Su respuesta como código QR
answer-code-note = ¿Sin internet? Deje que el negocio escanee este código.
answer-change = Editar las respuestas
answer-holds-head = Qué contiene
answer-holds-answers = Sus respuestas: { $given } de 7.
answer-holds-line = Su comentario: «{ $line }»
answer-holds-no-line = Sin comentario.
answer-holds-day = La fecha de hoy: { $day }.
answer-holds-chance = Un número al azar, para que cuente una sola vez, y el número del negocio.
answer-holds-one = El número al azar de su enlace. Le dice al negocio que esta respuesta es suya.
answer-holds-anybody = Nada que diga quién es usted. Todos reciben el mismo enlace.
answer-holds-no-name = Ni nombre, ni dirección, ni datos del dispositivo. Al cerrar la página, sus respuestas desaparecen de aquí.
answer-subject = { $named ->
    [yes] Mis respuestas para { $business }
   *[no] Mis respuestas
}
answer-message = Aquí están mis respuestas. Abra este enlace en Kept, o pegue allí el mensaje entero:

    { $link }

## The buyer's side: links that cannot be read
answer-refused-head = Estas preguntas no se pueden abrir
answer-refused-nothing = Este enlace no tiene preguntas. ¿Se copió entero?
answer-refused-too_long = Este enlace es demasiado largo para ser de Kept.
answer-refused-cut = Falta el final de este enlace. Cópielo entero o pídalo otra vez.
answer-refused-damaged = Este enlace se dañó por el camino. Pídalo otra vez.
answer-refused-newer = Este enlace es de una versión más nueva. Vuelva a cargar la página con conexión.
answer-refused-other_kind = Esto es una respuesta, para el negocio que preguntó.
answer-refused-safe = No se ha enviado ni cambiado nada en este dispositivo.

## What goes out with the link; buyers read it
invite-subject = { $named ->
    [yes] ¿Cómo es comprar en { $business }?
   *[no] ¿Cómo es comprar con nosotros?
}
invite-card = Escanee con la cámara del teléfono. Un minuto más o menos, sin aplicación ni cuenta.
invite-message = ¿Nos cuenta cómo es comprar con nosotros? Siete toques, un minuto más o menos:

    { $link }

    Al final recibe un texto corto. Por favor, envíenoslo.

## Handing on
hand-share = Compartir…
hand-letter = Correo
hand-copied = Copiado.
hand-not-copied = Su navegador no deja copiar a la página. El texto está seleccionado: cópielo usted.
