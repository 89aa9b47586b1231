### What the page on friction and the self-check say, in Spanish.

friction-lead = Qué hace difícil comprar y qué arreglar primero.
friction-overall = En conjunto
friction-of = de 100
friction-low-is-good = Cuanto más bajo, mejor: 0 es ninguna traba y 100, lo peor.
friction-rule-mean = La media de las cinco, según los pesos de sus ajustes.
friction-rule-worst = Cuatro quintos de la peor, { $dimension }: { $number }. Las buenas no la tapan.
friction-early = Es pronto para decirlo
friction-early-between = Es pronto para decirlo: entre { $low } y { $high }
friction-smoothness = Pasos de compra
friction-smoothness-note = Cuanto más bajo, mejor. Todos los pasos juntos.
friction-smoothness-none = Añada los pasos de compra para verlo.
friction-rests = { $pieces ->
    [0] Aún no se sabe nada.
    [one] { $little ->
        [yes] Según un solo dato: una primera idea.
       *[no] Según 1 dato.
    }
    [many] { $little ->
        [yes] Según solo { $pieces } de datos: una primera idea.
       *[no] Según { $pieces } de datos.
    }
   *[other] { $little ->
        [yes] Según solo { $pieces } datos: una primera idea.
       *[no] Según { $pieces } datos.
    }
}
friction-dimensions = Cinco cosas que pesan al comprar
friction-dimensions-note = Primero la peor. Abra una para ver por qué.
friction-number = { $number } de 100
friction-part-survey = Lo que dicen los compradores
friction-part-incidents = Problemas
friction-part-measured = Lo medido
friction-part-no-survey = Aún no hay respuestas, ni de compradores ni de usted.
friction-part-no-incidents = Sin problemas anotados.
friction-part-no-measured = { $dimension ->
    [treatment] Nada todavía. Anote cómo resuelve las quejas y responde a las peticiones.
    [games] Nada todavía. Anote los precios y los días que promete.
    [together] Nada todavía. Añada pasos de compra y compromisos.
   *[other] Nada todavía. Añada los pasos de compra.
}
friction-measured-what = { $dimension ->
    [treatment] Quejas resueltas y peticiones respondidas.
    [process] Precios, pago, ayuda y horario.
    [hassle] Esperas, visitas, cambios de persona, repeticiones y cosas que faltan.
    [games] Precios, días o condiciones distintos de lo dicho.
   *[together] Pasos desiguales y compromisos incumplidos.
}
friction-answer-yourself = Responder por mi cuenta
friction-half-glitches = Problemas aislados
friction-half-built-in = Problemas de cada vez
friction-half-none = ninguno conocido
friction-points = { $points ->
    [one] 1 punto
    [many] { $points } de puntos
   *[other] { $points } puntos
}
friction-fine = { $count ->
    [one] 1 dato más a su favor.
    [many] { $count } de datos más a su favor.
   *[other] { $count } datos más a su favor.
}
friction-ground-audit = Usted respondió { $answer } de 5: { $question }
friction-ground-survey = Le dieron { $answer } de 5
friction-ground-uneven = { $step }: mucho más difícil que otros pasos.
friction-at-step = { $step }: { $what }
friction-of-whom = { $name }, { $day }
friction-nobody = Alguien sin identificar
friction-gone = Ya no está en su libreta
trend-head = Últimos 12 meses
trend-counting = Mirando atrás…
trend-short = Hay menos de un mes que mirar.
trend-says = { $way ->
    [better] { $what }: { $then } en { $month }, { $now } hoy. Más fácil.
    [worse] { $what }: { $then } en { $month }, { $now } hoy. Más difícil.
   *[same] { $what }: { $now } hoy, como en { $month }.
}
trend-day = Día
trend-steps-note = Los pasos no llevan fecha: los de hoy cuentan también para el pasado.
fix-head = Qué arreglar primero
fix-note = Primero, lo que más aporta con menos esfuerzo.
fix-none-head = Nada que arreglar por ahora
fix-none-text = Añada los pasos de compra y anote los problemas con sus causas.
fix-now-cause = { $count } veces en un año; última: { $day }.
fix-worth = unos { $amount } al mes
fix-people = { $people ->
    [one] 1 comprador más al mes
    [many] { $people } de compradores más al mes
   *[other] { $people } compradores más al mes
}
fix-smoother = { $points ->
    [one] trabas de los pasos: 1 punto menos
    [many] trabas de los pasos: { $points } de puntos menos
   *[other] trabas de los pasos: { $points } puntos menos
}
fix-easier = { $points ->
    [one] trabas: 1 punto menos
    [many] trabas: { $points } de puntos menos
   *[other] trabas: { $points } puntos menos
}
fix-nothing = no aporta hasta arreglar otras cosas
fix-quick = Mejora rápida
fix-effort = Esfuerzo
fix-effort-of = Esfuerzo: { $what }
fix-everybody = Le pasa a todo comprador.
fix-everybody-said = { $count ->
    [one] Le pasa a todo comprador. 1 cliente lo dijo:
    [many] Le pasa a todo comprador. { $count } de clientes lo dijeron:
   *[other] Le pasa a todo comprador. { $count } clientes lo dijeron:
}
fix-touched = { $count ->
    [one] Le pasó a 1 cliente:
    [many] Les pasó a { $count } de clientes:
   *[other] Les pasó a { $count } clientes:
}
fix-touched-unnamed = Solo les pasó a personas sin identificar.
fix-touched-more = { $count ->
    [one] y 1 más
    [many] y { $count } más
   *[other] y { $count } más
}
fix-at-risk = en riesgo de irse
fix-do = Arreglado…
fix-do-what = Arreglado: { $what }
fix-worth-ask = ¿Cuántas personas compran al mes y por cuánto? Así se ve lo que vale cada arreglo.
fix-worth-set = { $buyers ->
    [one] Con 1 comprador al mes y { $amount } de media.
    [many] Con { $buyers } de compradores al mes y { $amount } de media.
   *[other] Con { $buyers } compradores al mes y { $amount } de media.
}
fix-worth-keep = Guardar
fix-worth-estimate = Una estimación: con pasos más fáciles, más compradores llegan al final.
done-fix-how = ¿Cómo está ahora?
done-fix-gone = Desapareció
done-fix-better = Mejor, pero sigue
done-fix-wait = ¿Cuánto dura ahora la espera?
done-fix-visits = ¿Cuántas visitas de más hay ahora?
done-fix-handoffs = ¿Cuántas veces se le pasa ahora a otro?
done-fix-repeats = ¿Cuántas preguntas repetidas hay ahora?
done-fix-missing = ¿En cuántos de cada 100 casos falta algo ahora?
done-fix-unit = Unidad
done-fix-minutes = minutos
done-fix-hours = horas
done-fix-days = días
done-fix-effect = Trabas del paso: de { $before } a { $after }. En conjunto: de { $was } a { $is }.
done-fix-incidents = Los problemas pasados se van atenuando. Si uno vuelve, el arreglo no aguanta.
done-fix-keep = Está arreglado
done-fix-unread = Escriba un número
fixed-head = Arreglado
fixed-on = Arreglado: { $day }
fixed-scores = Trabas del paso: { $before } antes, { $after } después. En conjunto: { $was }, luego { $is }.
fixed-holds = { $before ->
    [0] Ningún problema desde entonces.
    [one] Una vez el año anterior y ninguna desde entonces: aguanta.
    [many] { $before } de veces el año anterior y ninguna desde entonces: aguanta.
   *[other] { $before } veces el año anterior y ninguna desde entonces: aguanta.
}
fixed-again = { $since ->
    [one] Ha pasado una vez desde entonces: no aguanta.
    [many] Ha pasado { $since } de veces desde entonces: no aguanta.
   *[other] Ha pasado { $since } veces desde entonces: no aguanta.
}
fixed-changed = Antes: { $before } Después: { $after }
fixed-gone = Desapareció.
fixed-back = Deshacer
fixed-back-what = Deshacer: { $what }
fixed-unknown = Ya no está en su libreta
trouble-head = Problemas
trouble-log = Anotar un problema
trouble-none-head = Sin problemas anotados
trouble-none-text = Resolver uno enseguida puede acercar al cliente. Anote el último que recuerde.
trouble-open = { $count ->
    [0] Sin quejas abiertas.
    [one] 1 queja abierta.
    [many] { $count } de quejas abiertas.
   *[other] { $count } quejas abiertas.
}
trouble-settled = { $count ->
    [0] Ninguna resuelta en un año.
    [one] 1 resuelta en un año: { $full } del todo, { $once } en un día.
    [many] { $count } resueltas en un año: { $full } del todo, { $once } en un día.
   *[other] { $count } resueltas en un año: { $full } del todo, { $once } en un día.
}
trouble-median = { $days ->
    [0] La mitad tardó menos de un día.
    [one] La mitad tardó un día o menos.
    [many] La mitad tardó { $days } de días o menos.
   *[other] La mitad tardó { $days } días o menos.
}
trouble-again = Se repite
trouble-cause = { $cause }, { $count } veces
trouble-cause-see = Mostrar { $cause }, { $count } veces
trouble-filter-sort = Tipo
trouble-filter-dimension = Área
trouble-filter-cause = Causa
trouble-all = Cualquiera
trouble-count = { $count ->
    [0] Ninguno
    [one] 1 encontrado
    [many] { $count } encontrados
   *[other] { $count } encontrados
}
trouble-since = { $days ->
    [0] abierta desde hoy
    [one] abierta desde hace 1 día
    [many] abierta desde hace { $days } de días
   *[other] abierta desde hace { $days } días
}
trouble-put-right = Resuelta hoy
trouble-put-right-what = Resuelta hoy del todo: { $what }
honest-head = Honestidad
honest-note = El comprador engañado no vuelve. Lo que dijo y lo que hizo, en un año.
honest-none = Con cada compra, anote el precio y el día prometidos y si se respetaron las condiciones.
honest-price = Precio según lo dicho
honest-day = Entrega el día prometido
honest-terms = Condiciones respetadas
honest-kept = { $kept } de { $told }
honest-untold = sin anotar
honest-broken = Distinto de lo prometido
honest-charged = Se dijo { $quoted }, se cobró { $charged }
honest-late = { $days ->
    [one] Prometido: { $promised }; 1 día tarde
    [many] Prometido: { $promised }; { $days } de días tarde
   *[other] Prometido: { $promised }; { $days } días tarde
}
honest-not-terms = Condiciones no respetadas
honest-affected = Efecto en la confianza
honest-trust = { $points ->
    [0] confianza { $trust } de 100, sin cambios
    [one] confianza { $trust } de 100, 1 punto menos
    [many] confianza { $trust } de 100, { $points } de puntos menos
   *[other] confianza { $trust } de 100, { $points } puntos menos
}
honest-all-kept = Todo según lo prometido.
source-head = Fuentes
source-audit = Autoevaluación
source-audit-none = 25 preguntas, unos 5 minutos
source-audit-some = { $count } de 25 respondidas
source-audit-all = Todas respondidas; última: { $day }
source-journey-none = Aún sin añadir
source-journey-some = { $count ->
    [one] 1 paso
    [many] { $count } de pasos
   *[other] { $count } pasos
}
source-survey-none = Enviar un enlace
source-survey-some = { $count ->
    [one] 1 respuesta
    [many] { $count } de respuestas
   *[other] { $count } respuestas
}
source-trouble = Problemas
source-trouble-none = Ninguno anotado
source-trouble-some = { $count ->
    [one] 1 anotado
    [many] { $count } anotados
   *[other] { $count } anotados
}
friction-empty-head = ¿Es difícil comprarle a usted?
friction-empty-text = El respeto, la facilidad y la honestidad pesan más que el producto. Vea qué cuesta, cuánto se pierde y qué arreglar primero.
friction-first-audit = Responder 25 preguntas
friction-first-journey = Añadir los pasos de compra
friction-see-journey = Ver los pasos de compra
friction-first-trouble = Anotar un problema
audit-lead = 25 preguntas, unos 5 minutos. Responda como lo harían sus compradores. Puede parar cuando quiera: todo queda guardado.
audit-answered = { $count } de { $all } respondidas
audit-of = { $dimension }, { $number } de 5
audit-pick = Su respuesta
audit-scale-1 = Nunca
audit-scale-2 = Pocas veces
audit-scale-3 = La mitad de las veces
audit-scale-4 = Casi siempre
audit-scale-5 = Siempre
audit-keys = O pulse del 1 al 5.
audit-before = Anterior
audit-skip = Omitir
audit-next = Siguiente
audit-done-head = Las 25 respondidas
audit-done-text = Repítala dentro de tres meses o cuando algo cambie. Las respuestas anteriores se conservan.
audit-again = Responder de nuevo
audit-see = Ver los resultados
audit-answers = Sus respuestas
audit-no-answer = sin respuesta
audit-take-back = Quitar esta respuesta
audit-history = Respuestas anteriores
audit-history-none = Aquí queda cada día en que responde.
audit-history-note = Trabas según sus respuestas, sobre 100. Cuanto más bajo, mejor.
audit-history-day = Día
audit-treatment-heard = ¿Se siente escuchado el cliente antes de que le ofrezca nada?
audit-one-treatment-heard = Lo dice dos veces y le dan otra cosa.
audit-five-treatment-heard = Usted resume lo que quiere y el cliente asiente.
audit-treatment-respected = ¿Se trata a todos con el mismo respeto?
audit-one-treatment-respected = Quien gasta poco espera a que atiendan a los demás.
audit-five-treatment-respected = Quien compra un botón recibe un saludo por su nombre.
audit-treatment-fair = ¿Dirían ambas partes que el trato es justo?
audit-one-treatment-fair = Quien regatea paga menos que quien es amable.
audit-five-treatment-fair = Usted propone lo más barato si basta.
audit-treatment-time_valued = ¿Valora su tiempo como el propio?
audit-one-treatment-time_valued = «Pase el martes», y nadie sabe nada.
audit-five-treatment-time_valued = Avisa cuando va con retraso.
audit-treatment-put_right = ¿Se resuelven las quejas enseguida y sin discutir?
audit-one-treatment-put_right = Hay que demostrarlo y esperar semanas.
audit-five-treatment-put_right = Usted pide disculpas y lo arregla ese mismo día.
audit-process-answers = ¿Se responde pronto a las primeras preguntas?
audit-one-process-answers = Los mensajes duermen días. El teléfono suena y suena.
audit-five-process-answers = Preguntan por la mañana y a mediodía lo saben.
audit-process-found = ¿Encuentran su negocio y lo que necesitan?
audit-one-process-found = Dirección antigua en internet, sin rótulo, nadie sabe en qué estante.
audit-five-process-found = Primera visita y directo a lo que busca.
audit-process-timing = ¿Pueden comprar cuando les viene bien?
audit-one-process-timing = Solo abre mientras los clientes trabajan.
audit-five-process-timing = Temprano, tarde o por mensaje a medianoche.
audit-process-price_clear = ¿Saben el precio total antes de decidir?
audit-one-process-price_clear = «Depende», y el envío aparte.
audit-five-process-price_clear = Un precio, todo incluido, sin que lo pregunten.
audit-process-completed = ¿Es sencillo pedir y pagar?
audit-one-process-completed = Un formulario de papel, solo efectivo y sin recibo.
audit-five-process-completed = Una mirada, un toque y el recibo en la mano.
audit-hassle-no_glitches = ¿Sale bien a la primera?
audit-one-hassle-no_glitches = Talla, nombre o día equivocados casi cada semana.
audit-five-hassle-no_glitches = No recuerda el último error.
audit-hassle-short_waits = ¿Son llevaderas las esperas, y se explican?
audit-one-hassle-short_waits = Hacen cola y nadie dice cuánto falta.
audit-five-hassle-short_waits = Casi no esperan, y saben por qué.
audit-hassle-one_visit = ¿Se resuelve todo en una visita o llamada?
audit-one-hassle-one_visit = Una vez para mirar, otra para pedir y otra por un papel que falta.
audit-five-hassle-one_visit = Vienen una vez y se van con todo.
audit-hassle-nothing_missing = ¿Está todo cuando lo necesitan?
audit-one-hassle-nothing_missing = El horno llega sin su cable.
audit-five-hassle-nothing_missing = Hasta trae una pieza de repuesto.
audit-hassle-helpful = Si se atascan, ¿alguien puede ayudar?
audit-one-hassle-helpful = «No es de mi departamento», y vuelta a empezar.
audit-five-hassle-helpful = Quien atiende lo acompaña hasta el final.
audit-games-true_price = ¿Pagan exactamente lo que se les dijo?
audit-one-games-true_price = La cuenta sube por motivos que nadie mencionó.
audit-five-games-true_price = Justo lo que dijo, o menos.
audit-games-true_dates = ¿Llega el día que usted dijo?
audit-one-games-true_dates = Promete un día imposible para ganar el pedido.
audit-five-games-true_dates = Deja margen y se adelanta.
audit-games-true_terms = ¿Se cumplen la garantía, las devoluciones y las condiciones?
audit-one-games-true_terms = La garantía no cubre justo eso.
audit-five-games-true_terms = Acepta la devolución sin discutir.
audit-games-no_pressure = ¿Pueden decir que no sin que les insistan?
audit-one-games-no_pressure = «Solo hoy», y mañana el mismo precio.
audit-five-games-no_pressure = Dice «piénselo con calma», y lo dice de verdad.
audit-games-no_small_print = ¿Está la letra pequeña libre de sorpresas?
audit-one-games-no_small_print = Página cuatro: el contrato se renueva solo.
audit-five-games-no_small_print = Todo lo que importa, en una página y en letra grande.
audit-together-first_impression = ¿Es la primera impresión tan buena como el producto?
audit-one-together-first_impression = Un escaparate con polvo y una web de hace años.
audit-five-together-first_impression = Dicen «qué bonito» antes de ver nada.
audit-together-consistent = ¿Es igual de bueno en todas partes y con todos?
audit-one-together-consistent = Estupendo cuando está usted; en su ausencia, no.
audit-five-together-consistent = Local, teléfono, entrega: el mismo cuidado.
audit-together-promises_kept = ¿Se cumple todo compromiso?
audit-one-together-promises_kept = «Le llamo luego», y nadie llama.
audit-five-together-promises_kept = Lo que se dice se apunta y se hace.
audit-together-informed = ¿Se les mantiene al corriente?
audit-one-together-informed = Silencio entre el pedido y la entrega.
audit-five-together-informed = Saben cuándo se empieza, cuándo sale y si se retrasa.
audit-together-well_run = ¿Diría alguien de fuera que está bien llevado?
audit-one-together-well_run = Todos buscan lo que otro guardó.
audit-five-together-well_run = Funciona aunque usted enferme.
friction-about-treatment = ¿Se les escucha, se les respeta y se les trata con justicia?
friction-about-process = ¿Es cada paso ágil, con precios claros y pago fácil?
friction-about-hassle = Lo que sale mal y lo que tarda demasiado.
friction-about-games = ¿Son el precio, el día y las condiciones lo que dijo?
friction-about-together = ¿Encaja todo, de la primera impresión al último compromiso?
effort-1 = Muy poco
effort-2 = Poco
effort-3 = Medio
effort-4 = Bastante
effort-5 = Mucho
