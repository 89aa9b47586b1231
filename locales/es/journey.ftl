### The buying steps, in Spanish.

## The page
journey-lead = Cada paso que da el comprador. El camino se estrecha donde usted lo pierde.
journey-says = { $count ->
    [one] Trabas del paso: { $friction } de 100. Cuanto más bajo, mejor.
    [many] Trabas de los { $count } de pasos: { $friction } de 100. Cuanto más bajo, mejor.
   *[other] Trabas de los { $count } pasos: { $friction } de 100. Cuanto más bajo, mejor.
}
journey-says-one = Trabas de este paso: { $friction } de 100. Cuanto más bajo, mejor.
journey-says-worst = El más difícil: «{ $step }», con el { $share } de todas las trabas.
journey-says-whole = No se conoce nada que lo dificulte.
journey-unmeasured = { $count ->
    [one] 1 paso aún no está medido y puede ser más difícil.
    [many] { $count } de pasos aún no están medidos y pueden ser más difíciles.
   *[other] { $count } pasos aún no están medidos y pueden ser más difíciles.
}
journey-steps = Pasos
journey-path = Los pasos de compra, en orden
journey-keys = Arrastre el asa de un paso, o pulse Alt con ↑ o ↓.

## A step in the path
journey-measure = Medir
journey-change = Editar
journey-open = { $act }: { $step }
journey-earlier = Mover antes: { $step }
journey-later = Mover después: { $step }
journey-drag = Arrastrar para mover
journey-smooth = trabas: { $number } de 100
journey-share = { $share } de todas las trabas
journey-hardest = El paso más difícil
journey-plain = Aquí nada lo dificulta.
journey-not-measured = Aún sin medir.
journey-gives-up = El { $share } abandona aquí.
journey-gives-up-most = El { $share } abandona aquí, más de lo que esto explica.
journey-pointer = { $step }: trabas { $number } de 100. Hasta aquí: { $whole } de 100.
journey-end = Trabas en conjunto: { $number } de 100
journey-table-step = Paso
journey-table-smooth = Trabas
journey-table-left = Hasta aquí
journey-table-share = Parte de las trabas
journey-table-wait = Espera
journey-table-none = sin datos

## Nothing drawn yet
journey-empty-head = Recórralo como comprador
journey-empty-text = Añada cada paso, desde la primera pregunta hasta la última. Luego anote las esperas y las visitas de más.

## Adding
journey-add-label = ¿Qué hace luego el comprador?
journey-add-first = ¿Qué hace primero el comprador?
journey-add-hint = Con sus palabras, como «Pedir precio».
journey-add = Añadir paso
journey-templates = Empezar con una plantilla
journey-templates-more = Añadir pasos de una plantilla
journey-templates-note = Elija la más parecida. Luego puede cambiarla.
journey-template-pick = Tipo de negocio
journey-template-gladly = hasta { $span } está bien
journey-template-add = { $count ->
    [one] Añadir 1 paso
    [many] Añadir { $count } de pasos
   *[other] Añadir { $count } pasos
}

## Measuring a step
journey-begun = Cambios sin guardar de antes.
journey-part-times = Tiempo
journey-part-often = Cuántas veces, por compra
journey-part-marks = ¿Es cierto algo de esto?
journey-part-cases = En cuántos de cada 100 casos
journey-unit-of = Unidad: { $what }
journey-unit-minutes = minutos
journey-unit-hours = horas
journey-unit-days = días
journey-ask-name = Qué hace el comprador
journey-ask-wait_minutes = ¿Cuánto espera?
journey-ask-tolerance_minutes = ¿Cuánta espera le parecería bien?
journey-ask-explained = Se le dice por qué y cuánto
journey-ask-active_minutes = ¿Cuánto tiempo es útil?
journey-ask-extra_visits = ¿Cuántas visitas o llamadas de más?
journey-ask-handoffs = ¿Cuántas veces se le pasa a otro?
journey-ask-repeats = ¿Cuántas veces se le pregunta lo mismo?
journey-ask-missing_rate = ¿Con qué frecuencia falta algo?
journey-ask-unclear_price = No puede saber el precio
journey-ask-hard_payment = No puede pagar como prefiere
journey-ask-no_help = No hay a quién preguntar
journey-ask-bad_hours = Está cerrado cuando podría venir
journey-ask-drop_off = ¿Cuántos abandonan aquí?
journey-hint-name = Con las palabras del comprador.
journey-hint-wait_minutes = Desde que está listo hasta que sigue.
journey-hint-tolerance_minutes = 15 minutos si queda vacío.
journey-hint-explained = Una espera sin explicación parece la mitad más larga.
journey-hint-active_minutes = Consejo, elección, el trabajo en sí.
journey-hint-extra_visits = Después de la primera.
journey-hint-handoffs = A otra persona, mostrador o número.
journey-hint-repeats = Nombre, talla, número de pedido.
journey-hint-missing_rate = Una pieza, un papel, el propio producto.
journey-hint-drop_off = De los que llegan hasta aquí.
journey-wrong-name = Escriba hasta 200 letras.
journey-wrong-span = Escriba un número que dé minutos enteros, como 20 o 1,5.
journey-wrong-long = Diez años como máximo.
journey-wrong-count = Escriba un número entero de 0 a 1000.
journey-wrong-share = Escriba un número de 0 a 100.
journey-delete = Eliminar paso
journey-gone = Ya no está en su libreta.

## What a change does, before it is kept
journey-effect = Efecto
journey-effect-none = Cambie algo para ver el efecto.
journey-effect-same = Sin cambios.
journey-effect-step = Este paso
journey-effect-way = Todos los pasos
journey-effect-friction = Trabas en conjunto
journey-effect-moved = { $before } → { $after }
journey-effect-fine = { $points ->
    [one] Comprar es { $points } punto más fácil.
    [many] Comprar es { $points } de puntos más fácil.
   *[other] Comprar es { $points } puntos más fácil.
}
journey-effect-worse = { $points ->
    [one] Comprar es { $points } punto más difícil.
    [many] Comprar es { $points } de puntos más difícil.
   *[other] Comprar es { $points } puntos más difícil.
}
journey-effect-worth = Una estimación: { $amount } al mes.
journey-effect-wrong = Corrija lo que no se entiende para ver el efecto.

## Ways to start from
journey-shop_counter = Mostrador
journey-made_to_order = Por encargo
journey-service_at_home = Servicio a domicilio
journey-online_order = Pedido en línea
journey-consulting = Asesoría y proyectos
journey-step-come_in = Entrar y recibir un saludo
journey-step-find = Encontrar lo que busca
journey-step-ask = Preguntar a alguien que sabe
journey-step-pay = Pagar
journey-step-take_home = Llevárselo a casa
journey-step-first_question = Primera pregunta
journey-step-quote = Recibir un precio
journey-step-agree = Acordar lo que quiere
journey-step-made = Esperar a que se haga
journey-step-hand_over = Recogerlo o recibirlo
journey-step-day_set = Acordar un día
journey-step-arrive = Esperar a que llegue alguien
journey-step-work_done = Que se haga el trabajo
journey-step-afterwards = Recibir ayuda después
journey-step-choose = Elegir y comparar
journey-step-order = Pedir y pagar
journey-step-confirmed = Saber que está en camino
journey-step-delivered = Recibirlo
journey-step-send_back = Devolverlo si no le sirve
journey-step-first_talk = Hablarlo
journey-step-offer = Recibir una propuesta
journey-step-results = Ver resultados
journey-step-invoice = Recibir la factura y pagar
