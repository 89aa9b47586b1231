### Kept in Spanish. Usted or impersonal, sentence case, buttons in the infinitive; what somebody did is told in the
### first person (“Llamé”). Terms: docs/translating/es.md.

## Places and the frame
app-name = Kept
app-title = { $place } · Kept
app-skip = Ir al contenido
app-places = Secciones
app-search = Buscar
app-opening = Abriendo su libreta…
room-opening = Cargando…
room-failed = Esta página no se cargó. No se ha perdido nada de lo guardado. Compruebe la conexión e inténtelo otra vez.
room-again = Reintentar
app-close = Cerrar
place-today = Hoy
place-customers = Clientes
place-friction = Trabas
place-journey = Pasos de compra
place-system = Ventas
place-insights = Análisis
place-survey = Encuesta
place-book = Ajustes
place-duplicates = Duplicados
place-folder = Dispositivos
system-overview = Ventas
system-offers = Nunca ofrecido
system-items = Lo que vende
system-losses = Ventas perdidas
system-departures = Quién se fue y por qué
system-programme = Programa de cambio
system-scenario = ¿Y si…?
system-review = Repaso de cuatro semanas
place-method = Cómo se puntúa

## Actions
act-log = Anotar
act-log-for = Anotar: { $name }
act-add-customer = Añadir un cliente
act-add-few = Añadir varios clientes
act-keep = Guardar
act-cancel = Cancelar
act-throw-away = Descartar
act-change = Editar
act-delete = Eliminar
act-undo = Deshacer
act-redo = Rehacer
act-later = Más tarde
act-later-for = Más tarde: { $name }
act-log-something = Anotar algo
act-log-message = Escribí
act-log-message-for = Escribí a { $name }
act-log-call = Llamé
act-log-call-for = Llamé a { $name }
act-log-visit = Visité
act-log-visit-for = Visité a { $name }
act-log-other = Otra cosa…
act-log-other-for = Otra cosa… para { $name }
act-import = Importar un archivo
act-change-what = Editar: { $what }
act-delete-what = Eliminar: { $what }
act-save-raw = Guardar tal cual
act-save-readable = Guardar lo que se pueda leer
act-see-rescue = Ver lo que queda
act-promise-kept = Cumplí
act-promise-part = En parte…
act-promise-told = Avisé
act-promise-broken = No cumplí
act-settled = Está resuelto
act-answered = Respondí
act-thanked = Di las gracias
act-offered = Lo ofrecí
act-asked = Pedí la recomendación
act-not-now = { $days ->
    [one] Recordar dentro de un día
    [many] Recordar dentro de { $days } de días
   *[other] Recordar dentro de { $days } días
}
act-reach = Contactar
act-reach-for = Contactar con { $name }
act-about = { $act }: { $what }
log-complaint = Queja
act-renew = Volver a cargar
act-log-time = Anotar tiempo
act-show-more = { $count ->
    [one] Mostrar 1 más
    [many] Mostrar { $count } más
   *[other] Mostrar { $count } más
}
act-save-copy = Hacer copia de seguridad
act-try-again = Reintentar
act-open-demo = Ver una tienda de prueba
act-close-demo = Volver a su libreta
act-today = Hoy
act-yesterday = Ayer
act-tomorrow = Mañana
act-in-a-week = Dentro de una semana

## What has just happened
done-logged = Anotado para { $name }: { $kind }.
done-logged-nobody = Anotado: { $kind }.
done-changed = Actualizado: { $name }.
done-deleted = Eliminado: { $name }.
done-erased = Borrado para siempre: { $name }.
done-added = Añadido: { $name }.
done-later = Pospuesto: { $name }. Vuelve: { $day }.
done-promise-kept = Compromiso cumplido: { $name }.
done-promise-part = Compromiso cumplido en parte: { $name }. Falta el resto.
done-promise-told = { $name } ya sabe que será más tarde.
done-promise-broken = Compromiso incumplido: { $name }.
done-settled = Queja resuelta: { $name }.
done-settled-nobody = Queja resuelta.
done-answered = Petición respondida: { $name }.
done-thanked = Agradecimiento anotado: { $name }.
done-asked = Recomendación pedida: { $name }.
done-offer-answered = { $name } respondió a su oferta.
done-entry-changed = Guardado.
done-entry-deleted = Eliminado.
done-imported = { $count ->
    [one] 1 registro importado.
    [many] { $count } de registros importados.
   *[other] { $count } registros importados.
}
done-settings = Ajustes guardados.
done-went-back = Su libreta vuelve a estar como entonces: { $when }.
done-brought-back = { $count ->
    [one] 1 registro restaurado.
    [many] { $count } de registros restaurados.
   *[other] { $count } registros restaurados.
}
done-replies = { $count ->
    [one] 1 respuesta añadida.
    [many] { $count } de respuestas añadidas.
   *[other] { $count } respuestas añadidas.
}
done-undone = Deshecho: { $what }
done-redone = Rehecho: { $what }
done-nothing = No queda nada que deshacer.
done-saved-copy = Copia de seguridad guardada en sus descargas.
done-saved-table = Tabla guardada en sus descargas.
done-saved-file = Archivo guardado en sus descargas.
done-recovered = { $count ->
    [one] Su último cambio está de vuelta
    [many] Sus últimos { $count } de cambios están de vuelta
   *[other] Sus últimos { $count } cambios están de vuelta
}: el navegador se había detenido antes de guardar.

## Stages, tiers, bands
stage-prospect = cliente potencial
stage-customer = cliente
stage-former = antiguo cliente
theme = { $theme ->
    [light] Claro
    [dark] Oscuro
   *[device] Como el dispositivo
}
theme-label = Aspecto
date-birthday = Cumpleaños
date-name_day = Santo
date-renewal = Renovación
date-meeting = Reunión
date-other = Otra fecha
date-turns = Cumpleaños, cumple { $age }
date-yearly = { $day }, cada año
date-monthly = { $day }, cada mes
date-with-text = { $kind }: { $text }
again-yearly = Cada año
again-monthly = Cada mes
again-once = Una sola vez
tier-A = A: más a menudo
tier-B = B
tier-C = C: menos a menudo
band-warm = cercana
band-cooling = se enfría
band-cold = fría
risk-low = bajo
risk-watch = a vigilar
risk-high = alto

## How contact was made, and by whom
channel-visit = visita
channel-meeting = reunión
channel-video = videollamada
channel-call = llamada
channel-letter = carta
channel-event = evento
channel-message = mensaje
by-us = Contactó usted
by-them = Contactó el cliente

## The kinds of entry
kind-touch = Contacto
kind-need = Petición
kind-promise = Compromiso
kind-purchase = Compra
kind-incident = Problema
kind-offer = Oferta
kind-referral = Recomendación pedida
kind-survey = Respuestas de encuesta
kind-rival = Competidor
kind-departure = Se fue
kind-return = Volvió
kind-loss = Venta perdida
kind-training = Formación
kind-time = Tiempo dedicado
kind-note = Nota

## Words inside entries
need-acted = Hecho
need-explained = Se explicó por qué no
need-declined = Se dijo que no
sort-glitch = Aislado
sort-built_in = Cada vez
sort-game = Engaño
severity-1 = Leve
severity-2 = Molesto
severity-3 = Problema serio
severity-4 = Grave
severity-5 = Un desastre
dimension-treatment = Trato
dimension-process = Proceso
dimension-hassle = Molestias
dimension-games = Engaños
dimension-together = Coherencia
made-full = Resuelto del todo
made-partial = Resuelto en parte
made-none = Sin resolver
origin-asked = Lo pidió el cliente
origin-pushed = Lo propuso usted
offer-accepted = Aceptada
offer-declined = Rechazada
referral-yes = Nombró a alguien
referral-no = No nombró a nadie
root-quality = Dudas sobre la calidad
root-untold = Nadie le dijo qué tiene de especial
root-unavailable = No pudo conseguirlo otra vez
root-rival = Más fácil en otra parte
root-price = El precio
root-moved = Se mudó
root-closed = Cerró
root-treatment = El trato recibido
root-hassle = Demasiadas molestias
root-games = Sensación de engaño
root-other = Otra cosa
loss-quality = Dudas sobre la calidad
loss-untold = Nadie le dijo qué tiene de especial
loss-unavailable = No pudo conseguirlo
loss-rival = Más fácil en otra parte
loss-price = El precio
loss-other = Otra cosa

## Labels: a customer
field-customer-name = Nombre
field-customer-added = Añadido
field-customer-since = Cliente desde
field-customer-tier = Categoría
field-customer-cadence = Contactar cada (días)
field-customer-company = Empresa
field-customer-emails = Correo electrónico
field-customer-phones = Teléfono
field-customer-address = Dirección
field-customer-website = Sitio web
field-customer-dates = Fechas
field-customer-tags = Etiquetas
field-customer-memberships = Membresías
field-customer-price_only = Viene solo por el precio
field-customer-referred_by = Recomendado por
field-customer-annual_value = Valor al año
field-customer-snoozed_until = En pausa hasta
field-customer-notes = Notas
field-customer-survey_token = Código del enlace de encuesta
field-customer-part_of = La misma persona que
field-customer-works_for = Trabaja en

## Labels: what every entry may carry
field-entry-on = Cuándo
field-entry-customer = Quién
field-entry-minutes = Minutos dedicados
field-entry-note = Nota
field-entry-measure = Hábito practicado

## Labels: each kind
field-touch-channel = Cómo
field-touch-by = Quién tomó la iniciativa
field-touch-thanks = Se dieron las gracias
field-touch-answered = Respondió
field-need-text = Qué quiere, con sus palabras
field-need-item = Qué serviría
field-need-answered_on = Fecha de respuesta
field-need-answer = La respuesta que le dio
field-promise-text = Qué prometió usted
field-promise-due = Para cuándo
field-promise-kept_on = Fecha de cumplimiento
field-promise-broken_on = Fecha de incumplimiento
field-promise-told_ahead = Se avisó del retraso
field-purchase-amount = Importe
field-purchase-items = Qué compró
field-purchase-quoted = Precio que se le dijo
field-purchase-promised_for = Entrega prometida
field-purchase-delivered_on = Entregado
field-purchase-terms_kept = Condiciones respetadas
field-incident-text = Qué salió mal
field-incident-severity = Gravedad
field-incident-sort = Tipo de problema
field-incident-dimension = Área
field-incident-step = Paso de compra
field-incident-cause = Causa
field-incident-complaint = Hubo queja
field-incident-resolved_on = Fecha de resolución
field-incident-made_right = Cómo se resolvió
field-offer-item = Producto o servicio
field-offer-text = Qué ofreció usted
field-offer-origin = De quién fue la idea
field-offer-answer = Respuesta del cliente
field-offer-need = Petición a la que responde
field-referral-answer = Respuesta del cliente
field-survey-answers = Respuestas, de 1 a 5
field-survey-effort = Facilidad de compra, de 1 a 7
field-survey-recommend = Recomendaría su negocio, de 0 a 10
field-survey-text = Con sus palabras
field-survey-reply = Número de respuesta
field-rival-name = Quién
field-departure-stated = Motivo que dio
field-departure-root = Motivo real
field-departure-rival = Se fue a
field-departure-item = Qué buscaba
field-departure-could_offer = Usted podría haberlo ofrecido
field-departure-did_offer = Usted lo ofreció
field-departure-text = Algo más
field-return-text = Qué le hizo volver
field-loss-loss = Cómo se perdió
field-loss-item = Producto o servicio
field-loss-value = Valor
field-loss-remedy = Qué la habría salvado
field-loss-text = Qué quería
field-training-people = Personas formadas
field-time-existing = Para clientes actuales
field-time-text = Qué hizo usted
field-note-text = Nota

## Labels: settings
field-settings-business = Nombre del negocio
field-settings-currency = Moneda
field-settings-language = Idioma
field-settings-cadence-A = Categoría A: contactar cada (días)
field-settings-cadence-B = Categoría B: contactar cada (días)
field-settings-cadence-C = Categoría C: contactar cada (días)
field-settings-cadence-prospect = Clientes potenciales: contactar cada (días)
field-settings-time_share_target = Meta de tiempo para clientes actuales
field-settings-buyers_per_month = Compradores al mes
field-settings-average_order = Pedido medio
field-settings-new_a_month = Clientes nuevos al mes

## Forms
form-optional = opcional
form-hint-many = Si hay más, separe con comas.
form-hint-cadence = Si queda vacío, vale el de la categoría.
form-hint-since = Si fue antes de la primera anotación.
form-hint-memberships = No cuenta en la puntuación.
form-choose = Elegir…
form-yes = Sí
form-no = No
form-unknown = No se sabe
form-not-yet = Todavía no
form-not-said = No lo dijo
form-hint-in = En { $currency }
form-gone = Eliminado

## Who
who-add = Añadir «{ $name }» a su libreta
who-another = Otra persona
who-another-than = Otra persona, no { $name }
who-found = { $count ->
    [0] Nadie coincide
    [one] 1 persona encontrada
    [many] { $count } de personas encontradas
   *[other] { $count } personas encontradas
}

## The timeline, one line for each kind
entry-touch = { $by ->
    [them] { $channel ->
        [visit] Le hizo una visita
        [meeting] Se reunió con usted
        [video] Le hizo una videollamada
        [call] Le llamó
        [letter] Le escribió una carta
        [event] Se encontraron en un evento
        [message] Le envió un mensaje
       *[none] Contactó con usted
    }
   *[us] { $answered ->
        [no] { $channel ->
            [visit] Usted fue y no encontró a nadie
            [meeting] Usted pidió una reunión, sin respuesta
            [video] Usted hizo una videollamada, sin respuesta
            [call] Usted llamó, sin respuesta
            [letter] Usted escribió una carta, sin respuesta
            [event] Usted invitó al cliente a un evento, sin respuesta
            [message] Usted envió un mensaje, sin respuesta
           *[none] Usted intentó contactar, sin respuesta
        }
       *[yes] { $channel ->
            [visit] Usted hizo una visita
            [meeting] Se reunieron
            [video] Usted hizo una videollamada
            [call] Usted llamó
            [letter] Usted escribió una carta
            [event] Se vieron en un evento
            [message] Usted envió un mensaje
           *[none] Usted contactó con el cliente
        }
    }
}
entry-touch-thanks = Usted dio las gracias
entry-need = Quiere: { $text }
entry-need-blank = Hizo una petición
entry-need-answered = Respondida: { $day }
entry-need-open = Espera respuesta
entry-promise = Usted prometió: { $text }
entry-promise-blank = Usted adquirió un compromiso
entry-promise-due = Para: { $day }
entry-promise-kept = Cumplido: { $day }
entry-promise-broken = Incumplido: { $day }
entry-promise-told = Usted avisó del retraso
entry-purchase = Compró por { $amount }
entry-purchase-blank = Compró algo
entry-purchase-quoted = Precio que se le dijo: { $amount }
entry-purchase-promised = Prometido para: { $day }
entry-purchase-delivered = Entregado: { $day }
entry-purchase-terms = { $kept ->
    [no] Condiciones no respetadas
   *[yes] Condiciones respetadas
}
entry-incident = { $complaint ->
    [yes] Queja: { $text }
   *[no] Problema: { $text }
}
entry-incident-blank = { $complaint ->
    [yes] Queja
   *[no] Problema
}
entry-incident-cause = Causa: { $cause }
entry-incident-resolved = Resuelto: { $day }
entry-incident-open = Sin resolver
entry-offer = Usted ofreció: { $text }
entry-offer-blank = Usted hizo una oferta
entry-referral = Usted pidió una recomendación
entry-survey = Respondió a su encuesta
entry-survey-answer = { $dimension }: { $answer } de 5
entry-survey-effort = Facilidad: { $effort } de 7
entry-survey-recommend = Recomendaría su negocio: { $recommend } de 10
entry-rival = Competidor: { $name }
entry-rival-blank = Un competidor intenta captarlo
entry-departure = Se fue
entry-departure-stated = Se fue: { $stated }
entry-departure-rival = Se fue a { $name }
entry-departure-offer = { $could ->
    [yes] { $did ->
        [yes] Usted lo ofreció
       *[no] Usted podría haberlo ofrecido
    }
   *[no] Usted no podía ofrecerlo
}
entry-return = Volvió
entry-return-text = Volvió: { $text }
entry-loss = Venta perdida
entry-loss-value = Venta perdida, { $amount }
entry-loss-remedy = La habría salvado: { $remedy }
entry-training = Formación
entry-training-people = { $people ->
    [one] Formación de 1 persona
    [many] Formación de { $people } de personas
   *[other] Formación de { $people } personas
}
entry-time = { $existing ->
    [yes] Tiempo para clientes actuales
   *[no] Tiempo para gente nueva
}
entry-note = Nota
entry-minutes = { $minutes ->
    [one] 1 minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}

## Today: whom to think of
today-people = { $count ->
    [0] Hoy no espera nadie
    [one] 1 persona por atender
    [many] { $count } de personas por atender
   *[other] { $count } personas por atender
}
today-list = Personas por atender
today-order-money = Primero compromisos y problemas; luego, según los ingresos que evita perder.
today-order-points = Primero compromisos y problemas; luego, lo que más baja el riesgo.
today-order-none = Primero compromisos y problemas; luego, por nombre.
today-why-silent = { $days ->
    [one] No sabe de usted desde hace un día
    [many] No sabe de usted desde hace { $days } de días
   *[other] No sabe de usted desde hace { $days } días
}
today-ask-for = Preguntar por { $name }
today-why-never = Nunca ha sabido de usted
today-why-overdue = { $days ->
    [one] Compromiso con un día de atraso
    [many] Compromiso con { $days } de días de atraso
   *[other] Compromiso con { $days } días de atraso
}{ $said ->
    [yes] : { $what }
   *[no] { "" }
}
today-why-complained = { $days ->
    [0] Se quejó hoy
    [one] Se quejó ayer
    [many] Se quejó hace { $days } de días
   *[other] Se quejó hace { $days } días
}{ $said ->
    [yes] : { $what }
   *[no] { "" }
}
today-why-waiting = { $days ->
    [0] Pidió algo hoy
    [one] Pidió algo ayer
    [many] Pidió algo hace { $days } de días
   *[other] Pidió algo hace { $days } días
}{ $said ->
    [yes] : { $what }
   *[no] { "" }
}
today-why-unthanked = { $days ->
    [0] Compró hoy
    [one] Compró ayer
    [many] Compró hace { $days } de días
   *[other] Compró hace { $days } días
}; falta dar las gracias
today-why-not-offered = { $days ->
    [0] Quiere { $what }
    [one] Quiere { $what } desde ayer
    [many] Quiere { $what } desde hace { $days } de días
   *[other] Quiere { $what } desde hace { $days } días
}; nunca se le ofreció
today-keeps = { $act ->
    [message] Un mensaje evita perder
    [call] Una llamada evita perder
    [visit] Una visita evita perder
    [keep_promise] Cumplirlo evita perder
    [settle_complaint] Resolverla evita perder
    [answer_need] Una respuesta evita perder
    [say_thanks] Dar las gracias evita perder
   *[offer] Ofrecerlo evita perder
} unos { $amount } al año
today-eases = { $act ->
    [message] Un mensaje baja
    [call] Una llamada baja
    [visit] Una visita baja
    [keep_promise] Cumplirlo baja
    [settle_complaint] Resolverla baja
    [answer_need] Una respuesta baja
    [say_thanks] Dar las gracias baja
   *[offer] Ofrecerlo baja
} el riesgo de { $now } a { $then }
today-little = { $act ->
    [message] Un mensaje mantiene la cercanía
    [call] Una llamada mantiene la cercanía
    [visit] Una visita mantiene la cercanía
   *[other] Aún hay poco en riesgo
}
today-why-here = ¿Por qué?
today-risk = Puede que no vuelva: ahora { $now } de 100; después de esto, { $then }.
today-warmth = Cercanía: ahora { $now } de 100; después de esto, { $then }.
today-first = No puede esperar
today-warms = { $points ->
    [one] 1 punto más de cercanía
    [many] { $points } de puntos más de cercanía
   *[other] { $points } puntos más de cercanía
}
today-worth-prospect = Aún no ha comprado, así que no se muestra ningún importe.
today-eased = { $factor ->
    [in_touch] Mantiene el contacto
    [distrust] Da confianza
    [unheard] Demuestra que usted escucha
   *[friction] Compensa los problemas
}.
today-worth = Aporta unos { $amount } al año. Esa cifra, multiplicada por lo que baja el riesgo, es lo que se evita perder.
today-worth-median = No se sabe lo que aporta; para ordenar se toma su cliente medio.
today-worth-unknown = Aún no se sabe lo que aporta ningún cliente. Anote una compra o indique su valor al año.
today-thin = Aproximado: aún hay poco anotado.
today-more = { $count ->
    [one] 1 más
    [many] { $count } más
   *[other] { $count } más
}
today-empty-list-head = Todo al día
today-empty-list-text = Buen día para preguntar a alguien qué le gustaría la próxima vez.

## Today: what waits
today-promises = Compromisos pendientes
today-complaints = Quejas abiertas
today-needs = Peticiones abiertas
today-care = Seguimientos
today-thanks = Agradecimientos pendientes
today-referrals = Buen momento para una recomendación
today-referrals-note = Confían en usted. Pídales una recomendación.
today-duty-today = hoy
today-duty-days = { $days ->
    [one] mañana
    [many] dentro de { $days } de días
   *[other] dentro de { $days } días
}
today-duty-late = { $days ->
    [one] un día de atraso
    [many] { $days } de días de atraso
   *[other] { $days } días de atraso
}
today-duty-day = día { $day }
today-duty-waits = { $days ->
    [one] desde hace un día
    [many] desde hace { $days } de días
   *[other] desde hace { $days } días
}
today-duty-told = ya lo sabe
today-promise-blank = Un compromiso
today-complaint-blank = Queja
today-need-blank = Petición
today-care-blank = Una compra
today-a-year = { $amount } al año
today-somebody = No está en su libreta
today-nothing-waits = No hay nada pendiente. ¿Dijo «lo haré»? Anote un compromiso y aparecerá aquí.
today-more-duties = { $count ->
    [one] 1 más.
    [many] { $count } más.
   *[other] { $count } más.
}

## Today: coming up
coming-head = Próximamente
coming-settle = Resolver…
coming-promise = Vence un compromiso{ $said ->
    [yes] : { $what }
   *[no] { "" }
}
coming-need = { $said ->
    [yes] Último día para responder: { $what }
   *[no] Último día para responder a una petición
}
coming-check_in = Seguimiento{ $said ->
    [yes] : { $what }
   *[no] { "" }
}
coming-back = Vuelve de la pausa
today-dates = Fechas de hoy
coming-contact = Toca contactar

## Today: the share of time
gauge-head = Tiempo para los clientes actuales
gauge-says-below = { $share } en cuatro semanas; su meta es { $target }.
gauge-says-above = { $share } en cuatro semanas; ha alcanzado su meta: { $target }.
gauge-says-old = Nada anotado en cuatro semanas; su meta es { $target }.
gauge-unknown = Anote los minutos que dedica y verá su parte. Una buena meta: { $target }.
gauge-table = Minutos por semana
gauge-week = Semana del
gauge-existing = Clientes actuales
gauge-all = Total
gauge-share = Parte
gauge-none = ninguno

## Customers
customers-filter-stage = Etapa
customers-all-stages = Todas
customers-count = { $count ->
    [one] 1 persona
    [many] { $count } de personas
   *[other] { $count } personas
}
customers-shown = { $shown } de { $count }
customers-gone-head = Página no encontrada
customers-gone-text = Puede que se haya eliminado.

## The figures of one customer, in words
figure-warmth = { $band ->
    [warm] Relación cercana
    [cooling] La relación se enfría
   *[cold] Relación fría
}; toca: { $due }
figure-warmth-late = { $band ->
    [warm] Relación cercana
    [cooling] La relación se enfría
   *[cold] Relación fría
}; { $days ->
    [one] un día de atraso
    [many] { $days } de días de atraso
   *[other] { $days } días de atraso
}
figure-warmth-former = { $band ->
    [warm] Relación cercana
    [cooling] La relación se enfría
   *[cold] Relación fría
}
figure-risk = Puede que no vuelva: { $number } de 100
figure-risk-ahead = { $months ->
    [one] en el próximo mes
    [many] en los próximos { $months } de meses
   *[other] en los próximos { $months } meses
}; { $band ->
    [low] riesgo bajo
    [watch] riesgo a vigilar
   *[high] riesgo alto
}
figure-risk-former = Se fue
figure-risk-prospect = Aún no ha comprado
figure-risk-unknown = Faltan datos para saberlo
risk-usual = Cliente típico: { $number }
risk-fitted = { $count ->
    [one] Ajustado a 1 caso pasado suyo.
    [many] Ajustado a { $count } de casos pasados suyos.
   *[other] Ajustado a { $count } casos pasados suyos.
}
risk-general = Según la experiencia general.

## Why?
why-points = { $count ->
    [0] menos de 1 punto
    [one] 1 punto
    [many] { $count } de puntos
   *[other] { $count } puntos
}
why-points-up = { $count ->
    [one] +1 punto
    [many] +{ $count } de puntos
   *[other] +{ $count } puntos
}
why-points-down = { $count ->
    [one] −1 punto
    [many] −{ $count } de puntos
   *[other] −{ $count } puntos
}
why-rests = { $count ->
    [0] Aún no hay datos.
    [one] Según 1 dato.
    [many] Según { $count } de datos.
   *[other] Según { $count } datos.
}
why-rests-little = { $count ->
    [one] Según un solo dato.
    [many] Según solo { $count } de datos.
   *[other] Según solo { $count } datos.
}
why-rests-one-sided = { $count ->
    [one] Según 1 dato.
    [many] Según { $count } de datos, casi todos parecidos.
   *[other] Según { $count } datos, casi todos parecidos.
}
why-silent = { $days ->
    [0] Hubo contacto hoy
    [one] Último contacto: ayer
    [many] Último contacto: hace { $days } de días
   *[other] Último contacto: hace { $days } días
}
why-never = Nunca hubo contacto, compras aparte
why-distrust = Tiene motivos para desconfiar de usted
why-unheard = No se siente escuchado
why-trouble = Ha tenido problemas con usted
why-not-bought = { $days ->
    [one] No compra desde hace un día
    [many] No compra desde hace { $days } de días
   *[other] No compra desde hace { $days } días
}; suele comprar cada { $gap }
why-last-bought = { $days ->
    [0] Compró hoy
    [one] Compró ayer
    [many] Compró hace { $days } de días
   *[other] Compró hace { $days } días
}
why-no-purchase = Ninguna compra anotada
why-habit = { $count ->
    [one] Ha comprado una vez
    [many] Ha comprado { $count } de veces
   *[other] Ha comprado { $count } veces
}
why-price = Viene solo por el precio
why-mended = Un problema, resuelto enseguida
why-unknown-promises = compromisos
why-unknown-wishes = peticiones
why-unknown-trouble = problemas
why-unknown-rhythm = intervalo habitual

## What moves trust, and what holds it down
conduct-promise_kept = Compromiso cumplido
conduct-promise_late_told = Compromiso cumplido tarde, con aviso
conduct-promise_late = Compromiso cumplido tarde
conduct-promise_broken = Compromiso incumplido
conduct-promise_overdue = Compromiso atrasado
conduct-delivered_on_time = Entrega a tiempo
conduct-delivered_late = Entrega tardía
conduct-undelivered = Sin entregar, con atraso
conduct-glitch = Algo salió mal
conduct-game = Hubo engaño
red-deceived = Hubo engaño
red-complaint_open = Queja de más de dos días
red-promise_overdue = Compromiso atrasado
red-repeated_cause = El mismo problema dos veces en un año
red-until = Limita la confianza hasta: { $day }
red-until-settled = Limita la confianza hasta que se resuelva
heard-answered_in_time = Petición respondida a tiempo
heard-answered_late = Petición respondida tarde
heard-unanswered = Petición de más de 14 días
heard-offer_asked = Usted ofreció lo que pidió
heard-pushed_accepted = Aceptó lo que usted propuso
heard-pushed_declined = Rechazó lo que usted propuso

## The ladder
rung-stranger = Desconocido
rung-acquainted = Conocido
rung-buyer = Comprador
rung-regular = Habitual
rung-loyal = Leal
rung-advocate = Promotor
rung-gone = Se fue
ladder-next = Siguiente: { $rung ->
    [acquainted] conocido
    [buyer] comprador
    [regular] habitual
    [loyal] leal
   *[advocate] promotor
}
missing-contact = Primer contacto
missing-purchase = Primera compra
missing-purchase-days = { $count ->
    [one] Una compra otro día
    [many] Compras en otros { $count } de días
   *[other] Compras en otros { $count } días
}
missing-trust = Confianza { $least }, ahora { $now }
missing-sound = Una compra: lleva tres intervalos habituales en silencio
missing-warmth = Cercanía { $least }, ahora { $now }
missing-time = Medio año como cliente: { $count ->
    [one] falta 1 día
    [many] faltan { $count } de días
   *[other] faltan { $count } días
}
missing-referral = Que compre alguien a quien trajo
over-deceived = Dos años sin engaños
over-complaint_open = Resolver la queja abierta
over-promise_overdue = Cumplir el compromiso atrasado
over-repeated_cause = Medio año sin que se repita

## Another day
asof-label = A fecha de
asof-past-head = Está viendo otra fecha: { $day }.
asof-past = Las anotaciones posteriores están ocultas. Aquí no se puede editar.
asof-back = Volver a hoy

## The warmth curve
chart-table = Mostrar como tabla
chart-day = Día
chart-warmth = Cercanía
chart-contact = Contacto
chart-cooling = se enfría
chart-cold = fría
cherry-says = Cercanía { $number } de 100, { $band }
weights-head = Sus pesos antiguos del riesgo ya no valen
weights-text = El riesgo se puntúa ahora de otra manera, sin sus pesos antiguos. Puede fijar otros.
weights-see = Fijar pesos
weights-close = Aceptar
remind-head = Toca hacer una copia de seguridad
remind-copy-first = Su libreta está solo en este navegador. Si se borran los datos del navegador, desaparece.
remind-copy = { $count ->
    [one] 1 cambio
    [many] { $count } de cambios
   *[other] { $count } cambios
} desde su última copia, { $days ->
    [0] de hoy.
    [one] de ayer.
    [many] de hace { $days } de días.
   *[other] de hace { $days } días.
}
book-demo-head = Libreta de prueba
demo-head = Esta es una libreta de prueba.
book-demo-banner = La suya está a salvo y cerrada.
book-room-head = Espacio en este navegador
book-room-watch = Queda poco espacio. Haga copias de seguridad con regularidad y vea qué más lo ocupa.
book-room-urge = Apenas queda espacio. Haga hoy una copia de seguridad: pronto este navegador no podrá guardar cambios.

## Bringing in a file
import-back = Volver a Ajustes
work-progress = { $what }, { $share }

## Friction
friction-flow = Solo el { $share } del tiempo es útil; el resto es espera.
friction-unknown = no se sabe

## Friction: fix first
fix-step = { $component ->
    [wait] Acortar la espera
    [visits] Ahorrar visitas de más
    [handoffs] Asignar una sola persona
    [repeats] Preguntar una sola vez
    [missing] Tenerlo todo listo
    [unclear_price] Decir el precio con claridad
    [hard_payment] Facilitar el pago
    [no_help] Ofrecer ayuda
    [bad_hours] Abrir cuando puede venir
   *[glitches] Evitar lo que sale mal
}
fix-cause = Acabar con «{ $cause }»
fix-at = en «{ $step }»
fix-whole = { $what } { $at }
fix-now-wait = { $explained ->
    [yes] Se espera { $wait }
   *[no] Se espera { $wait } sin explicación
}; lo razonable: { $gladly }.
fix-now-visits = { $count ->
    [one] 1 visita de más.
    [many] { $count } de visitas de más.
   *[other] { $count } visitas de más.
}
fix-now-handoffs = { $count ->
    [one] Se le pasa 1 vez a otra persona.
    [many] Se le pasa { $count } de veces a otra persona.
   *[other] Se le pasa { $count } veces a otra persona.
}
fix-now-repeats = { $count ->
    [one] Se le pregunta lo mismo 1 vez más.
    [many] Se le pregunta lo mismo { $count } de veces más.
   *[other] Se le pregunta lo mismo { $count } veces más.
}
fix-now-missing = Falta algo en el { $share } de los casos.
fix-now-unclear_price = No puede saber lo que costará.
fix-now-hard_payment = No puede pagar como prefiere.
fix-now-no_help = No hay a quién preguntar.
fix-now-bad_hours = Está cerrado cuando podría venir.
fix-now-glitches = { $count ->
    [0] Último problema hace más de un año.
    [one] 1 problema en el último año.
    [many] { $count } de problemas en el último año.
   *[other] { $count } problemas en el último año.
}
fix-span-minutes = { $count ->
    [one] 1 minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
fix-span-hours = { $count ->
    [one] 1 hora
    [many] { $count } de horas
   *[other] { $count } horas
}
fix-span-days = { $count ->
    [one] 1 día
    [many] { $count } de días
   *[other] { $count } días
}

## Friction: where it comes from
done-fix-done = Arreglado: { $what }
done-fix-back = Ya no consta como arreglado.
done-step-added = Paso «{ $name }» añadido.
done-steps-added = { $count ->
    [one] 1 paso añadido.
    [many] { $count } de pasos añadidos.
   *[other] { $count } pasos añadidos.
}
done-step-changed = Paso «{ $name }» guardado.
done-step-deleted = Paso «{ $name }» eliminado.
done-step-moved = «{ $name }» es ahora el paso { $place } de { $of }.
done-effort = Esfuerzo guardado.
done-audit = Respuesta guardada.

## The owner's audit
audit-back = Volver a Trabas

## Saving failed: what happened, what is safe, what to do
fault-head = Su último cambio no está guardado
fault-full = El espacio de este navegador está lleno. Los cambios anteriores están a salvo. Haga una copia de seguridad y libere espacio.
fault-denied = Este navegador no deja que Kept guarde nada. Haga una copia de seguridad antes de cerrar esta página y permita el almacenamiento.
fault-corrupted = El almacenamiento del navegador está dañado. Kept no lo ha tocado. Haga una copia de seguridad y reinicie el navegador.
fault-missing = Este navegador no puede guardar nada. Haga una copia de seguridad antes de cerrar esta página, o use otro navegador.
fault-other = El navegador se negó sin dar motivo. Los cambios anteriores están a salvo. Haga una copia de seguridad e inténtelo otra vez.
newer-head = Nueva versión de Kept
newer-text = Vuelva a cargar la página para tenerla. Su libreta se conserva.
readonly-head = Solo lectura
readonly-newer = Una versión más nueva de Kept guardó esta libreta. Está a salvo. Vuelva a cargar la página para tener esa versión.
readonly-unreadable = Parte de esta libreta no se puede leer. No ha cambiado nada. Guárdela tal cual y abra luego una copia anterior.
readonly-refused = Esta libreta es de solo lectura; no ha cambiado nada.

## A file that is no book
refused-not-json = JSON no válido en la línea { $line }, carácter { $column }. No ha cambiado nada. Exporte el archivo otra vez.
refused-too-large = Más de 64 MB. No ha cambiado nada.
refused-not-a-book = Esto no es una libreta de Kept. No ha cambiado nada.
refused-newer = La versión { $version } es demasiado nueva para esta página. No ha cambiado nada. Vuelva a cargarla para tener la versión más nueva de Kept.

## What is wrong with a value
reason-missing = Obligatorio
reason-too-long = Demasiado largo: { $got } caracteres, { $max } como máximo
reason-not-text = { $got } no es texto
reason-not-one-line = Tiene que caber en una línea
reason-not-a-date = { $got } no es una fecha de 1900 a 2200, como 2026-11-22
reason-not-whole = { $got } no es un número entero
reason-not-a-number = { $got } no es un número
reason-not-between = { $got } no está entre { $min } y { $max }
reason-not-one-of = { $got } no es ninguno de estos: { $allowed }
reason-not-a-bool = { $got } no es ni verdadero ni falso
reason-not-a-list = Tiene que ser una lista
reason-not-an-object = Tiene que ser un grupo de campos
reason-no-such-customer = No hay ningún cliente { $got }
reason-duplicate-id = { $got } aparece dos veces
reason-stands-twice = Aparece dos veces, así que no está claro
reason-already-there = Ya está en la libreta
reason-not-there = Ya no está en la libreta
reason-fixed = El tipo y el cliente no se pueden cambiar
reason-not-a-stamp = { $got } no es una marca de tiempo
reason-not-a-currency = { $got } no es un código como EUR
reason-at = { $place }: { $reason }

## Days as one types them. Several phrases for one meaning are parted by a bar; # stands for a number, @ for a weekday.
## Write them without caring for accents or capitals. Names of months and weekdays come from the browser.
when-today = hoy | ahora
when-yesterday = ayer
when-tomorrow = mañana
when-before-yesterday = anteayer | antier | antes de ayer | antes ayer
when-after-tomorrow = pasado mañana
when-in-days = en # días | en # día | en un día | dentro de # días | dentro de # día | dentro de un día
when-days-ago = hace # días | hace # día | hace un día | # días atrás | # día atrás | un día atrás
when-in-weeks = en # semanas | en # semana | en una semana | dentro de # semanas | dentro de # semana | dentro de una semana | la semana que viene | semana que viene | la próxima semana | próxima semana | la semana próxima | semana próxima
when-weeks-ago = hace # semanas | hace # semana | hace una semana | # semanas atrás | # semana atrás | una semana atrás | la semana pasada | semana pasada
when-in-months = en # meses | en # mes | en un mes | dentro de # meses | dentro de # mes | dentro de un mes | el mes que viene | mes que viene | el próximo mes | próximo mes | el mes próximo | mes próximo
when-months-ago = hace # meses | hace # mes | hace un mes | # meses atrás | # mes atrás | un mes atrás | el mes pasado | mes pasado
when-in-years = en # años | en # año | en un año | dentro de # años | dentro de # año | dentro de un año | el año que viene | año que viene | el próximo año | próximo año | el año próximo | año próximo
when-years-ago = hace # años | hace # año | hace un año | # años atrás | # año atrás | un año atrás | el año pasado | año pasado
when-last-weekday = el @ pasado | @ pasado | el pasado @ | pasado @ | el último @ | último @
when-next-weekday = el @ que viene | @ que viene | el próximo @ | próximo @ | el @ próximo | @ próximo
when-weekdays = lunes|martes|miércoles|jueves|viernes|sábado|domingo
when-skipped = el | la | los | en | de | del | este | esta | a | al | día
when-not-understood = No se entiende la fecha. Pruebe con «ayer», «en 3 días», «viernes» o «14 mar».
when-pick = Elegir una fecha

## Keys
keys-head = Atajos
keys-log = Anotar algo
keys-log-kinds = Anotar directamente
keys-search = Buscar o ejecutar una acción
keys-today = Ir a Hoy
keys-customers = Ir a Clientes
keys-friction = Ir a Trabas
keys-system = Ir a Ventas
keys-insights = Ir a Análisis
keys-book = Ir a Ajustes
keys-undo = Deshacer
keys-redo = Rehacer
keys-close = Cerrar
keys-help = Mostrar los atajos

## Friction
audit-head = Autoevaluación

## Days, where the browser has no names for them
calendar-months = enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
calendar-months-alone = enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
calendar-weekdays = lunes|martes|miércoles|jueves|viernes|sábado|domingo
calendar-day = { $day } de { $month }
calendar-year = { $date } de { $year }
calendar-weekday = { $weekday }, { $date }
calendar-month = { $month } de { $year }
calendar-near = { $when ->
    [today] hoy
    [tomorrow] mañana
    [yesterday] ayer
    [ahead] { $days ->
        [one] dentro de 1 día
        [many] dentro de { $days } de días
       *[other] dentro de { $days } días
    }
   *[ago] { $days ->
        [one] hace 1 día
        [many] hace { $days } de días
       *[other] hace { $days } días
    }
}
