### The owner’s side of the survey, in Spanish.

## The owner's side: asking
survey-lead = Envíe un enlace. El cliente marca siete respuestas y le devuelve un texto corto. Kept no envía nada.
survey-ask-head = Preguntar
survey-who = Cliente (opcional)
survey-anybody = Todos reciben el mismo enlace y las respuestas son anónimas.
survey-one = Solo su libreta sabrá que la respuesta es de { $name }. El enlace no lleva nombre, pero cualquiera que lo tenga puede responder.
survey-language = Idioma
survey-nameless = Su negocio aún no tiene nombre, así que las preguntas no dicen quién pregunta.
survey-name-it = Añadir un nombre
survey-make = Crear enlace
survey-make-note = En su libreta se guarda un número al azar para reconocer las respuestas.
survey-link = Enlace
survey-copy-link = Copiar enlace
survey-copy-message = Copiar con un mensaje
survey-code = El enlace como código QR
survey-code-note = Se escanea con un teléfono.
survey-print-card = Imprimir una tarjeta para el mostrador
survey-look = Vista previa
survey-only-here = Esta dirección solo funciona en este dispositivo. Para enviar enlaces, publique Kept en la web.
survey-demo = Libreta de prueba: mientras no la cierre, las respuestas solo se pueden importar aquí.
survey-read-only = Su libreta es de solo lectura: sin enlaces ni respuestas nuevos.

## The owner's side: taking in
survey-take-head = Importar respuestas
survey-paste = Pegue lo que le enviaron
survey-paste-hint = Una respuesta o muchas, también correos enteros.
survey-clear = Vaciar
survey-new = { $count ->
    [0] Ninguna respuesta nueva.
    [one] 1 respuesta nueva.
    [many] { $count } de respuestas nuevas.
   *[other] { $count } respuestas nuevas.
}
survey-again = { $count ->
    [one] 1 está repetida o ya está en su libreta.
    [many] { $count } están repetidas o ya están en su libreta.
   *[other] { $count } están repetidas o ya están en su libreta.
}
survey-deleted = { $count ->
    [one] 1 se eliminó antes y queda fuera.
    [many] { $count } se eliminaron antes y quedan fuera.
   *[other] { $count } se eliminaron antes y quedan fuera.
}
survey-bring-back = { $count ->
    [one] Restaurarla
    [many] Restaurarlas
   *[other] Restaurarlas
}
survey-broken = { $count ->
    [one] 1 no se puede importar:
    [many] { $count } no se pueden importar:
   *[other] { $count } no se pueden importar:
}
survey-take = { $count ->
    [one] Importar 1 respuesta
    [many] Importar { $count } de respuestas
   *[other] Importar { $count } respuestas
}
survey-nobody = Alguien sin identificar
survey-somebody-gone = Ya no está en su libreta. Cuenta sin nombre.
survey-line = «{ $line }»
survey-refused-at = N.º { $place }, empieza por { $start }
survey-refused-nothing = No se encontró ninguna respuesta. Una respuesta empieza por KEPTA; pegue el mensaje entero.
survey-refused-too_long = Más de 256 KB. Pegue menos mensajes a la vez.
survey-refused-cut = Falta el final. Pida el texto entero o un enlace.
survey-refused-damaged = Se dañó por el camino. Pida que lo envíen otra vez.
survey-refused-newer = Es de una versión más nueva de Kept. Vuelva a cargar la página con conexión y pegue otra vez.
survey-refused-other_kind = Esto es un enlace de encuesta. Envíelo a un comprador y pegue lo que responda.
survey-refused-other_shop = Es para otro negocio u otra libreta. Impórtela allí.
survey-refused-empty = No tiene respuestas.
survey-own-book = Abrir su propia libreta

## The owner's side: what they said
survey-told-head = Lo que dijeron
survey-told-none = Aún no hay respuestas.
survey-told-count = { $count ->
    [one] 1 respuesta, { $day }
    [many] { $count } de respuestas; última: { $day }
   *[other] { $count } respuestas; última: { $day }
}
survey-table = Media de las respuestas
survey-table-question = Pregunta
survey-table-now = Últimos 12 meses
survey-table-before = Año anterior
survey-effort = Facilidad
survey-recommend = Recomendaría su negocio
survey-mean = { $value } de { $most }
survey-mean-of = { $count ->
    [one] 1 respuesta
    [many] { $count } de respuestas
   *[other] { $count } respuestas
}
survey-see = Ver sus trabas
