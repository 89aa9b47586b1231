### What one customer’s page and the forms say, in Spanish. Usted or impersonal; buttons in the infinitive.

act-write-down = Anotar
act-change-details = Editar datos
act-ask-survey = Enviar una encuesta
act-everything = Ficha completa
act-erase = Borrar para siempre: { $name }
act-erase-ask = Borrar para siempre: { $name }…
form-new-customer = Nuevo cliente
form-new-person = Nueva persona en { $name }
few-text = Basta con respuestas aproximadas.
few-currency = Moneda
few-from-contacts = De sus contactos
few-trade = ¿Qué vende?
few-trade-note = Opcional. Fija cada cuánto contactar y los pasos de compra; se pueden cambiar.
few-row = Cliente { $number }
few-name = Nombre
few-name-missing = Escriba un nombre.
few-buys = Le compra desde hace
few-buys-long = Un año o más
few-buys-lately = Menos
few-buys-not-yet = Aún no
few-contact = Último contacto
few-contact-week = Esta semana
few-contact-month = Este mes
few-contact-months = Hace meses
few-contact-on = Una fecha
few-contact-missing = ¿Cuándo fue, más o menos, el último contacto?
few-day = Fecha del último contacto
few-day-ahead = Esa fecha aún no ha llegado.
few-worth = Valor al año, { $currency }
few-worth-wrong = Escriba un importe, como 1200.
few-another = Añadir otro
few-nobody = Escriba al menos un nombre.
few-save = { $count ->
    [0] Guardar
    [one] Guardar 1 cliente
    [many] Guardar { $count } de clientes
   *[other] Guardar { $count } clientes
}
few-done = { $count ->
    [one] 1 cliente añadido.
    [many] { $count } de clientes añadidos.
   *[other] { $count } clientes añadidos.
}
few-rough = Fecha aproximada: «{ $said }» (anotado: { $day }).
form-edit-customer = Editar: { $name }
form-more = Más datos
form-same-name = Ya hay alguien con este nombre.
form-same-name-see = Ver: { $name }
form-what-happened = ¿Qué pasó?
form-who = ¿De quién se trata?
form-brought = ¿A quién trajo?
who-missing = Elija o añada a alguien
who-nobody = Nadie en concreto
who-somebody = Alguien
who-brought-round = Fue esta persona quien trajo a este cliente
log-more-kinds = Más…
log-survey-scale = 1 es malo y 5 es muy bueno. Deje vacío lo que no haya dicho.
log-left-open = Aquí está lo que dejó a medias.
log-edit-for = { $kind }: { $name }
erase-head = Borrar para siempre
erase-text = Para quien pide que lo olviden. No se puede deshacer; eliminar, sí.
erase-ask = ¿Borrar para siempre? { $name }
erase-goes = { $count ->
    [0] Se quitan { $name } y sus datos.
    [one] Se quitan { $name }, sus datos y 1 anotación.
    [many] Se quitan { $name }, sus datos y { $count } de anotaciones.
   *[other] Se quitan { $name }, sus datos y { $count } anotaciones.
}
erase-for-good = No se puede deshacer.
erase-copies = Los archivos que haya guardado aún contienen esos datos. Elimínelos usted.
erase-keep = No borrar
customer-since = Cliente desde: { $day }
customer-standing = { $days ->
    [one] { $stage }, categoría { $tier }, contacto cada día
    [many] { $stage }, categoría { $tier }, contacto cada { $days } de días
   *[other] { $stage }, categoría { $tier }, contacto cada { $days } días
}
customer-rests = En pausa, vuelve: { $day }
customer-figures = De un vistazo
customer-more-figures = Más cifras
customer-call = Llamar
customer-map = Mapa
customer-site = Sitio web
customer-warmth = Cercanía
customer-warmth-number = { $number } de 100
customer-late = { $days ->
    [one] 1 día de atraso
    [many] { $days } de días de atraso
   *[other] { $days } días de atraso
}
customer-history = Historial

## Dates of their own
date-add = Añadir una fecha
date-edit = Editar
date-over = { $count ->
    [one] 1 fecha pasada
    [many] { $count } de fechas pasadas
   *[other] { $count } fechas pasadas
}
date-title-new = Nueva fecha: { $name }
date-title-edit = Fecha: { $name }
date-what = ¿Qué fecha es?
date-day = Día
date-month = Mes
date-year = Año
date-text = Descripción
date-again = Se repite
date-delete = Eliminar fecha
date-wrong-day = Ese día no existe.
date-wrong-year = Use un año de 1900 a 2200, o déjelo vacío si se repite.
date-wrong-text = Descríbala en pocas palabras.
customer-history-empty-head = Sin historial todavía
customer-history-empty-text = Anote la última vez que hablaron.
customer-history-later = { $count ->
    [one] 1 anotación posterior oculta.
    [many] { $count } de anotaciones posteriores ocultas.
   *[other] { $count } anotaciones posteriores ocultas.
}
customer-history-before = Hasta entonces no había pasado nada.
people-head = Personas
people-add = Añadir persona
people-add-here = Añadir a alguien que trabaja aquí
people-last = Último contacto: { $day }
people-never = Sin contacto todavía
people-log = Anotar
people-log-for = Anotar: { $name }
people-company-risk = riesgo { $number }, { $band }
people-offer = { $count ->
    [one] 1 persona figura con «{ $name }» como empresa.
    [many] { $count } de personas figuran con «{ $name }» como empresa.
   *[other] { $count } personas figuran con «{ $name }» como empresa.
}
people-offer-link = { $count ->
    [one] Vincularla a { $name }
    [many] Vincularlas a { $name }
   *[other] Vincularlas a { $name }
}
people-offer-make = Convertir en empresa: { $name }
people-offer-done = { $count ->
    [one] Ahora 1 persona trabaja en { $name }.
    [many] Ahora { $count } de personas trabajan en { $name }.
   *[other] Ahora { $count } personas trabajan en { $name }.
}
parts-head = { $count ->
    [one] Unido con 1 cliente
    [many] Unido con { $count } de clientes
   *[other] Unido con { $count } clientes
}
parts-text = Sus anotaciones aparecen aquí. Sepárelos si son clientes distintos.
parts-part = Separar
parts-part-who = Separar: { $name }
parts-parted = { $one } y { $other } vuelven a estar por separado.
figure-trust = Confianza { $number }
figure-value = Aporta unos { $amount } al año
figure-value-unknown = Valor desconocido todavía
figure-listening = Se siente escuchado: { $number }
figure-listening-unknown = Aún no ha pedido nada
figure-felt = Problemas sufridos: { $number }
figure-felt-unknown = Sin problemas conocidos
figure-rhythm = { $days ->
    [one] Compra cada día
    [many] Compra cada { $days } de días
   *[other] Compra cada { $days } días
}
figure-rhythm-silent = { $days ->
    [one] Sin compras desde hace 1 día
    [many] Sin compras desde hace { $days } de días
   *[other] Sin compras desde hace { $days } días
}
figure-rhythm-unknown = Sin intervalo habitual todavía
figure-rival = Un competidor intenta captarlo
figure-rival-unknown = Sin competidores conocidos
figure-would = { $now } → { $then }
why = ¿Por qué?
why-with = { $day }, con { $name }
why-warmth = Cuanto más alto, mejor. El efecto de cada contacto se reduce a la mitad cada { $days } días.
why-trust = Cuanto más alto, mejor. Empieza en 50, cambia con lo que usted hace y se atenúa con los años.
why-risk = Cuanto más bajo, mejor. { $usual }. Lo que lo sube (+) y lo baja (−) da { $number } de 100. { $basis }
why-risk-former = Ya se fue.
why-risk-prospect = Aún no ha comprado.
why-risk-unknown = Aún no hay compras ni contactos.
why-value-set = Lo fijó usted en los datos del cliente.
why-value-year = Pagado en los últimos 365 días.
why-value-so-far = Pagado hasta ahora. Para una cifra anual hacen falta compras en 3 días distintos.
why-value-tenure = Pagado: { $amount } desde: { $day }, calculado por año (con un mínimo de 90 días).
why-value-median = Mientras no compre ni usted fije un valor, Hoy usa el de su cliente medio.
why-value-none = Mientras no se sepa lo que aporta ningún cliente, Hoy se guía solo por el riesgo.
why-listening = Cuanto más alto, mejor. Empieza en 50. Sube con cualquier respuesta a una petición antes de 14 días.
why-felt = Cuanto más bajo, mejor. Un problema pesa la mitad a los 180 días. Las respuestas del cliente cuentan un año.
why-rhythm = Intervalo habitual: { $gap } días. Compró en { $count } días distintos; el último: { $day }.
why-rhythm-unknown = { $count ->
    [0] Hacen falta compras en 3 días distintos. Aún no hay ninguna.
    [one] Hacen falta compras en 3 días distintos. De momento, 1.
    [many] Hacen falta compras en 3 días distintos. De momento, { $count }.
   *[other] Hacen falta compras en 3 días distintos. De momento, { $count }.
}
why-silence = Cuenta del todo tras tres intervalos habituales: ahora, { $number } de 100.
why-rival = Pesa la mitad a los 90 días: ahora, { $number } de 100.
why-unknown = No se sabe, así que no suma nada: { $what }.
why-method = Cómo se puntúa
why-held-down = Qué limita la confianza
ladder-head = Lealtad
ladder-top = Le trae a otros clientes.
ladder-gone = Se fue. Si vuelve, anótelo.
ladder-ready = Buen momento para pedir una recomendación.
ladder-brought-by = Recomendado por
ladder-brought = { $count ->
    [one] Trajo a 1 persona
    [many] Trajo a { $count } de personas
   *[other] Trajo a { $count } personas
}
ladder-has-bought = ya compró
ladder-not-bought = aún no compra
try-head = Qué ayudaría
try-risk = riesgo: { $now } → { $then }
try-trust = confianza: { $now } → { $then }
try-nothing = sin cambios
try-risk-same = riesgo: { $now }, sin cambios
try-warmth = cercanía: { $now } → { $then }
open-head = Pendiente
open-waiting = { $days ->
    [0] desde hoy
    [one] desde ayer
    [many] desde hace { $days } de días
   *[other] desde hace { $days } días
}
open-rest = { $count ->
    [one] 1 más
    [many] { $count } más
   *[other] { $count } más
}
open-act-for = { $act }: { $what }
open-kept = Cumplí
open-kept-late = Cumplí tarde
open-told = Avisé del retraso
open-broken = No cumplí
open-acted = Lo hice
open-explained = Expliqué por qué no
open-declined = Dije que no
open-full = Resuelta del todo
open-partial = En parte
open-none = Sin resolver
open-accepted = Dijo que sí
open-refused = Dijo que no
chart-says-warm = Relación cercana con { $name }. Sin contacto, se enfría: { $cooling }; fría: { $cold }.
chart-says-cooling = Se enfría la relación con { $name }. Sin contacto, fría: { $cold }.
chart-says-cold = La relación con { $name } se ha enfriado. Lo que más ayuda es una visita.
chart-says-never = Aún no hay contacto con { $name }, así que no hay cercanía.
chart-cooling-on = se enfría: { $day }
chart-cold-on = fría: { $day }
chart-mark = { $what }, { $day }
chart-today = hoy
reach-title = Contactar con { $name }
reach-call = Llamar a { $number }
reach-number = Número
reach-address = Dirección
reach-template = Plantilla
reach-message = Mensaje
reach-send = Enviar por
reach-text = SMS
reach-whatsapp = WhatsApp
reach-mail = Correo
reach-hint = Se abre la aplicación con este texto; se envía desde allí.
reach-nothing = No hay teléfono ni correo que sirvan. Añádalos en los datos del cliente.
reach-own-new = Guardar como plantilla
reach-own-name = Nombre de la plantilla
reach-own-hint = El nombre de cada cliente sustituye a este.
reach-own-save = Guardar
reach-own-saved = Plantilla «{ $name }» guardada.
reach-own-delete = Eliminar la plantilla «{ $name }»
reach-own-deleted = Plantilla «{ $name }» eliminada.
reach-name-check_in = Saludo
reach-name-thanks = Agradecimiento
reach-name-sorry = Disculpa
reach-name-promise = Compromiso pendiente
reach-name-wish = Petición del cliente
reach-name-birthday = Cumpleaños
reach-subject-check_in = ¿Cómo va todo?
reach-subject-thanks = Gracias
reach-subject-sorry = Le pido disculpas
reach-subject-promise = Lo que le prometí
reach-subject-wish = Lo que me pidió
reach-subject-birthday = Feliz cumpleaños
reach-body-check_in =
    Hola, { $name }:

    ¿Cómo va todo? ¿Necesita algo?
reach-body-thanks =
    Hola, { $name }:

    Gracias por su compra. Si algo no está bien, no dude en decírmelo.
reach-body-sorry =
    Hola, { $name }:

    Siento mucho lo que salió mal y quiero resolverlo. ¿Cuándo podemos hablar?
reach-body-promise = { $said ->
    [yes] Hola, { $name }:

    No he olvidado lo que le prometí: { $what }. Le avisaré en cuanto esté hecho.
   *[no] Hola, { $name }:

    No he olvidado lo que le prometí. Le avisaré en cuanto esté hecho.
}
reach-body-wish = { $said ->
    [yes] Hola, { $name }:

    Me dijo lo que le gustaría: { $what }. ¿Cuándo podemos hablar?
   *[no] Hola, { $name }:

    Me dijo lo que le gustaría. ¿Cuándo podemos hablar?
}
reach-body-birthday =
    Hola, { $name }:

    ¡Feliz cumpleaños! Que pase un día estupendo.
reach-log-call = ¿Anotar la llamada?
reach-log-message = ¿Anotar el mensaje?
reach-called = Llamé
reach-sent = Lo envié
reach-no-answer = No respondió
reach-not-now = Ahora no
settle-complaint = ¿Cómo la resolvió?
settle-complaint-note = «En parte» cuenta la mitad.
settle-wish = ¿Cómo respondió?
settle-wish-note = Una respuesta rápida cuenta, aunque sea un no.
settle-promise = ¿Cumplió el compromiso?
settle-full = Del todo
settle-part = En parte
settle-part-promise = En parte; el resto, más tarde…
settle-rest = Qué falta por hacer
settle-rest-due = Para cuándo
settle-rest-due-missing = Elija un día
settle-rest-save = Prometer el resto
later-tomorrow = Para mañana
later-days = { $days ->
    [one] Un día
    [many] { $days } de días
   *[other] { $days } días
}
later-week = Una semana
later-month = Un mes
later-until = Elegir un día
later-rest = Posponer
later-not-ahead = Elija un día futuro

## Never offered, and printing
people-print = Imprimir
people-print-rest = { $count ->
    [one] 1 anotación anterior no se imprime.
    [many] { $count } de anotaciones anteriores no se imprimen.
   *[other] { $count } anotaciones anteriores no se imprimen.
}
never-head = Nunca ofrecido
never-note = Pulse lo que acabe de ofrecer.
never-asked-for = Lo pidió: «{ $said }»
never-asked-for-unsaid = Lo pidió.
never-offered-to = { $how }: { $item }, ofrecido a { $name }
never-rest = { $count ->
    [one] 1 más
    [many] { $count } más
   *[other] { $count } más
}

## All customers
act-find-duplicates = Buscar duplicados
act-clear-search = Vaciar la búsqueda
customers-filter-tier = Categoría
customers-all-tiers = Todas
customers-sort = Ordenar por
customers-column-name = Nombre
customers-column-firm = Empresa
customers-column-warmth = Cercanía
customers-column-last = Último contacto
customers-column-due = Próximo contacto
customers-column-value = Valor al año
customers-column-risk = Riesgo
customers-column-trust = Confianza
customers-column-town = Localidad
customers-column-tags = Etiquetas
customers-columns = Columnas
customers-never = nunca
customers-empty-head = Aún no hay clientes
customers-empty-text = Añada a las personas a quienes vende y vea cuándo contactar con ellas.
customers-none-head = Nadie coincide
customers-none-text = Pruebe con menos letras o quite los filtros.
customers-filter-tag = Etiqueta
customers-all-tags = Todas
customers-due-now = Toca ahora
customers-at-risk = En riesgo
customers-more-filters = Filtrar y ordenar
customers-clear = Quitar filtros
customers-select = Seleccionar: { $name }
customers-select-all = { $count ->
    [one] Seleccionar 1 cliente
    [many] Seleccionar los { $count } de clientes
   *[other] Seleccionar los { $count } clientes
}
customers-view-save = Guardar vista
customers-view-name = Nombre de la vista
customers-view-keep = Guardar
customers-view-saved = Vista «{ $name }» guardada.
customers-view-deleted = Vista «{ $name }» eliminada.
customers-view-delete = Eliminar la vista «{ $name }»
customers-filter-text = Buscar nombre, empresa, teléfono o etiqueta

### The command box

command-head = Buscar
command-label = Buscar clientes, secciones y acciones
command-placeholder = Nombre, teléfono, nota o acción
command-results = Resultados
command-count = { $count ->
    [0] Sin resultados
    [one] 1 resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}
command-none = No se encontró nada. Pruebe con menos letras.
command-actions = Acciones
command-places = Secciones
command-new = Nuevo cliente
command-add = Añadir «{ $name }»
command-detail = { $company } · { $passage }
command-log = Anotar: { $what }
command-log-for = Anotar para { $name }: { $what }
command-also-few = nuevo nuevos varios hoja rapido
command-import = Importar un archivo
command-back-up = Hacer copia de seguridad
command-redo = Rehacer
command-audit = Autoevaluación
command-also-contact = llamada visita mensaje correo hablar reunion cita
command-also-purchase = venta vendido compro pedido
command-also-problem = fallo incidencia averia queja
command-also-wish = necesidad quiere solicitud deseo
command-also-add = nuevo cliente crear alta agregar
command-also-import = csv excel hoja calculo contactos vcard subir cargar
command-also-back-up = respaldo backup exportar guardar copia descargar
command-also-duplicates = unir fusionar combinar repetidos dobles
command-theme = Aspecto: { $name }
command-also-theme = tema color colores modo noche dia oscuro claro
command-also-keys = atajos teclado ayuda teclas
command-also-system = venta ofertas perdidas repaso escenario vender
command-also-insights = estadisticas graficos retencion pronostico analisis
command-also-book = ajustes configuracion datos almacenamiento negocio moneda idioma
command-also-journey = pasos comprar compra recorrido
command-also-survey = preguntar opinion preguntas encuesta
command-also-audit = honestidad preguntas cuestionario
command-also-folder = compartir sincronizar dispositivos carpeta
command-also-method = metodo puntuacion puntos formula ayuda

### Changing many customers at once

bulk-label = Clientes seleccionados
bulk-count = { $count ->
    [one] 1 seleccionado
    [many] { $count } seleccionados
   *[other] { $count } seleccionados
}
bulk-change = Modificar…
bulk-all = Seleccionar todos ({ $count })
bulk-none = Quitar la selección
bulk-head = { $count ->
    [one] Modificar 1 cliente
    [many] Modificar { $count } de clientes
   *[other] Modificar { $count } clientes
}
bulk-tag-head = Etiquetas
bulk-tag = Etiqueta
bulk-tag-add = Añadir etiqueta
bulk-tag-wrong = Use de 1 a 200 letras.
bulk-tag-done = { $count ->
    [one] Etiqueta «{ $tag }» añadida a 1 cliente.
    [many] Etiqueta «{ $tag }» añadida a { $count } de clientes.
   *[other] Etiqueta «{ $tag }» añadida a { $count } clientes.
}
bulk-untag = Quitar «{ $tag }»
bulk-untag-done = { $count ->
    [one] Etiqueta «{ $tag }» quitada de 1 cliente.
    [many] Etiqueta «{ $tag }» quitada de { $count } de clientes.
   *[other] Etiqueta «{ $tag }» quitada de { $count } clientes.
}
bulk-tier = Categoría
bulk-tier-done = { $count ->
    [one] 1 cliente pasa a la categoría { $tier }.
    [many] { $count } de clientes pasan a la categoría { $tier }.
   *[other] { $count } clientes pasan a la categoría { $tier }.
}
bulk-snooze = Posponer
bulk-snooze-done = { $count ->
    [one] 1 cliente en pausa hasta: { $day }.
    [many] { $count } de clientes en pausa hasta: { $day }.
   *[other] { $count } clientes en pausa hasta: { $day }.
}
bulk-cadence = Contactar
bulk-cadence-days = Cada (días)
bulk-cadence-set = Aplicar
bulk-cadence-wrong = Escriba de 1 a 3650 días.
bulk-cadence-done = { $count ->
    [one] 1 cliente: contactar cada { $days } días.
    [many] { $count } de clientes: contactar cada { $days } días.
   *[other] { $count } clientes: contactar cada { $days } días.
}
bulk-log-head = Anotar
bulk-log = { $count ->
    [one] Hoy vi al cliente
    [many] Hoy vi a los { $count } de clientes
   *[other] Hoy vi a los { $count } clientes
}
bulk-log-done = { $count ->
    [one] Visita de hoy anotada a 1 cliente.
    [many] Visita de hoy anotada a { $count } de clientes.
   *[other] Visita de hoy anotada a { $count } clientes.
}
bulk-delete-text = Puede deshacerlo o restaurarlos.
bulk-delete = { $count ->
    [one] Eliminar 1 cliente
    [many] Eliminar { $count } de clientes
   *[other] Eliminar { $count } clientes
}
bulk-delete-done = { $count ->
    [one] 1 cliente eliminado.
    [many] { $count } de clientes eliminados.
   *[other] { $count } clientes eliminados.
}
