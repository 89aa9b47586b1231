### What Selling says, in Spanish.

system-lead = Lo que vende y las ventas que se escapan.
system-back = Volver a Ventas
system-print = Imprimir
system-gone = Eliminado
sum-unknown = Valor sin anotar
sum-least = al menos { $amount } ({ $count } sin valor)

## What is waiting, and the rest in a line each
overview-waiting = Por hacer
overview-nothing = Hoy no hay nada que hacer aquí.
overview-rest = Todo lo demás
overview-a-year = { $amount } al año
overview-no-amount = Valor desconocido
overview-probably = { $count ->
    [one] 1 cliente quizá ya se fue.
    [many] { $count } de clientes quizá ya se fueron.
   *[other] { $count } clientes quizá ya se fueron.
}
overview-never = { $count ->
    [one] 1 cliente se fue por algo que usted nunca le ofreció.
    [many] { $count } de clientes se fueron por algo que usted nunca les ofreció.
   *[other] { $count } clientes se fueron por algo que usted nunca les ofreció.
}
overview-losses = { $count ->
    [one] 1 venta se perdió en un año sin que nadie lo notara.
    [many] { $count } de ventas se perdieron en un año sin que nadie lo notara.
   *[other] { $count } ventas se perdieron en un año sin que nadie lo notara.
}
overview-wishes = { $count ->
    [one] 1 petición de algo que usted vende quedó sin oferta.
    [many] { $count } de peticiones de algo que usted vende quedaron sin oferta.
   *[other] { $count } peticiones de algo que usted vende quedaron sin oferta.
}
offers-line-none = Anote lo que vende para ver quién nunca supo de ello.
offers-line = { $pairs ->
    [0] A todos se les ofreció todo.
    [one] 1 oferta sin hacer.
    [many] { $pairs } de ofertas sin hacer.
   *[other] { $pairs } ofertas sin hacer.
}
items-line-none = Nada en la lista. Empiece por lo que más vende.
items-line = { $count ->
    [one] 1 en la lista.
    [many] { $count } en la lista.
   *[other] { $count } en la lista.
} { $customer ->
    [0] Ninguno pone aún primero al cliente.
    [one] 1 pone primero al cliente.
    [many] { $customer } ponen primero al cliente.
   *[other] { $customer } ponen primero al cliente.
} { $simple ->
    [0] { "" }
    [one] 1 pone primero el producto.
    [many] { $simple } ponen primero el producto.
   *[other] { $simple } ponen primero el producto.
}
losses-line-none = Ninguna anotada.
losses-line = { $count ->
    [one] 1 venta perdida en un año.
    [many] { $count } de ventas perdidas en un año.
   *[other] { $count } ventas perdidas en un año.
} { $untapped ->
    [0] Ninguna pasó inadvertida.
    [one] 1 pasó inadvertida: { $sum }.
    [many] { $untapped } pasaron inadvertidas: { $sum }.
   *[other] { $untapped } pasaron inadvertidas: { $sum }.
}
gone-line-none = No consta que se haya ido nadie.
gone-line = { $count ->
    [one] 1 se fue.
    [many] { $count } se fueron.
   *[other] { $count } se fueron.
} { $never ->
    [0] Ninguno por algo que usted nunca ofreció.
    [one] 1 por algo nunca ofrecido: { $sum } al año.
    [many] { $never } por algo nunca ofrecido: { $sum } al año.
   *[other] { $never } por algo nunca ofrecido: { $sum } al año.
}
programme-line-none = Aún no hay hábitos. ¿Qué hará de otra manera?
programme-line = { $count ->
    [one] 1 hábito.
    [many] { $count } de hábitos.
   *[other] { $count } hábitos.
} { $practised ->
    [0] { "" }
    [one] 1 en práctica.
    [many] { $practised } en práctica.
   *[other] { $practised } en práctica.
} { $norm ->
    [0] Ninguno es norma todavía.
    [one] 1 ya es norma.
    [many] { $norm } ya son norma.
   *[other] { $norm } ya son norma.
}
scenario-line = Clientes e ingresos en tres años, con un cambio y sin él.
scenario-line-now = { $now ->
    [one] 1 cliente ahora
    [many] { $now } de clientes ahora
   *[other] { $now } clientes ahora
}, { $then } en tres años si nada cambia.
review-line = Una página para imprimir: lo cumplido, quién se aleja, qué sigue.

## Never offered
offers-lead = —¡Si de eso tengo de sobra! —Nunca me lo ofreció.
offers-none-head = ¿Qué vende?
offers-none-text = Anótelo para ver quién compró qué y quién no sabía que existe.
offers-none-do = Anotar lo que vende
offers-nobody-head = Aún no hay a quién ofrecérselo
offers-nobody-text = Añada clientes para ver quién se perdió qué.
offers-wishes = Lo pidieron y usted no lo ofreció
offers-wishes-none = Ninguna petición abierta de algo que vende.
offers-asked-for = pidió { $item }
offers-done-for = Lo ofrecí: { $item } a { $name }
offers-matrix = Todos los clientes y productos
offers-says = { $customers ->
    [0] A todos se les ofreció todo.
    [one] 1 oferta sin hacer.
    [many] { $customers } de ofertas sin hacer.
   *[other] { $customers } ofertas sin hacer.
} { $prospects ->
    [0] { "" }
    [one] 1 más a un cliente potencial.
    [many] { $prospects } más a clientes potenciales.
   *[other] { $prospects } más a clientes potenciales.
}
offers-why = Anote de quién fue la idea: responder a una petición demuestra que usted escucha.
offers-press = Al pulsar una casilla vacía, anotar
offers-no-rows = Nadie coincide. Pruebe con otro filtro.
offers-show = Mostrar
offers-show-all = Todos
offers-item = Producto o servicio
offers-any-item = Cualquiera
offers-who = Quién
offers-never-count = { $count } sin ofrecer
offers-keys = Muévase con las flechas. Intro anota la oferta; A: lo pidieron, P: lo propuso usted.
standing-bought = Comprado
standing-offered = Ofrecido
standing-wished = Pedido y nunca ofrecido
standing-never = Nunca ofrecido
show-bought = Comprado
show-offered = Ofrecido
show-wished = Lo pidió
show-never = Nunca ofrecido

## What you sell
items-lead = La mitad de un producto es lo bien que se adapta al cliente.
items-none-head = ¿Qué vende?
items-none-text = Puntúe cómo se adapta cada uno y vea el siguiente paso.
items-add-label = Producto o servicio
items-add-wrong = Escriba un nombre.
items-add = Añadir
items-rate = Puntuar y editar
items-rate-what = Puntuar y editar: { $name }
items-unrated = Aún sin puntuar.
items-stands = { $mind }, { $number } de 100. Puntuados { $rated } de { $of }.
items-next = Siguiente paso: { $aspect }. { $best } Un punto más daría { $number }.
items-next-rate = Puntúe un aspecto para ver el resultado.
items-best = Todo lo puntuado tiene la mejor nota.
items-gone = Se eliminó.
items-name = Nombre
items-life = Cuántos días dura
items-life-hint = 365 es un año
items-care = Días hasta el seguimiento
items-care-hint = 7, 30, 365
items-days-wrong = Escriba días enteros, como 30.
items-aspects = Cómo se adapta al comprador
items-aspects-note = Las notas se guardan al momento. Omita lo que no sepa.
items-not-rated = Sin puntuar
done-item-added = Añadido: { $name }
done-item-changed = Cambiado: { $name }
done-item-deleted = Eliminado: { $name }
done-item-rated = { $name }: { $aspect }, puntuado
mind-simple_minded = Primero el producto
mind-between = Intermedio
mind-customer_minded = Primero el cliente
aspect-convenience = Disponibilidad
aspect-comfort = Comodidad
aspect-clarity = Claridad
aspect-simplicity = Sencillez
aspect-enjoyment = Disfrute
aspect-choice = Variedad
aspect-time_saved = Tiempo ahorrado
aspect-there_again = Disponible otra vez
aspect-worst-convenience = Solo cuando y donde le conviene a usted.
aspect-worst-comfort = Cansa comprarlo y usarlo.
aspect-worst-clarity = Nadie sabe qué hace, qué lleva ni qué cuesta.
aspect-worst-simplicity = Hay que ser experto para elegirlo y usarlo.
aspect-worst-enjoyment = Solo quieren acabar cuanto antes.
aspect-worst-choice = O lo toma o lo deja.
aspect-worst-time_saved = Les quita la tarde.
aspect-worst-there_again = Ya no está cuando lo quieren otra vez.
aspect-best-convenience = Ahí, cuando y donde lo necesitan.
aspect-best-comfort = Agradable desde la primera mirada hasta el último uso.
aspect-best-clarity = Está claro qué es, qué hace y qué cuesta.
aspect-best-simplicity = Cualquiera puede elegirlo, comprarlo y usarlo.
aspect-best-enjoyment = Lo esperan con ganas y lo cuentan.
aspect-best-choice = El adecuado para cada uno, y ayuda para encontrarlo.
aspect-best-time_saved = Les devuelve tiempo.
aspect-best-there_again = El mismo otra vez, cada vez que vengan.

## Untapped losses
losses-lead = La mayoría de las ventas se pierden sin una palabra.
losses-none-head = Sin ventas perdidas anotadas
losses-none-text = Alguien pregunta y se va. Anótelo, sin nombre si quiere, y vea qué habría ayudado.
losses-log = Anotar una venta perdida
losses-says = { $count ->
    [one] 1 venta perdida en un año: { $sum }.
    [many] { $count } de ventas perdidas en un año: { $sum }.
   *[other] { $count } ventas perdidas en un año: { $sum }.
} { $untapped ->
    [0] Ninguna pasó inadvertida.
    [one] 1 pasó inadvertida: { $quiet }.
    [many] { $untapped } pasaron inadvertidas: { $quiet }.
   *[other] { $untapped } pasaron inadvertidas: { $quiet }.
}
losses-untapped = Perdidas sin que se notara
losses-others = Otras
losses-unknown = No consta cómo se perdió
losses-do-unknown = Anote cómo se perdió para ver qué hacer.
losses-count = { $count ->
    [0] Ninguna
    [one] 1 venta
    [many] { $count } de ventas
   *[other] { $count } ventas
}
losses-see = { $count ->
    [one] Mostrarla
    [many] Mostrar las { $count }
   *[other] Mostrar las { $count }
}
losses-more = { $count ->
    [one] y 1 más
    [many] y { $count } más
   *[other] y { $count } más
}
losses-of = { $what }: { $item }
losses-untold = Una venta, sin detalles
losses-remedies = Qué las habría salvado
losses-saves = { $count ->
    [one] una vez, { $sum }
    [many] { $count } de veces, { $sum }
   *[other] { $count } veces, { $sum }
}
losses-make = Convertir en hábito
losses-make-what = Convertir en hábito: { $what }
losses-is-measure = Ya es un hábito
losses-mend = Convertir en arreglo
losses-mend-what = Convertir en arreglo: { $what }
losses-is-fix = Ya es un arreglo
losses-items = Lo que más se pierde
loss-do-quality = Deje que lo prueben o que pregunten a quien ya lo tiene. Respáldelo con un compromiso que cumpla.
loss-do-untold = Diga qué tiene de especial, sin que pregunten. Muéstrelo donde están.
loss-do-unavailable = Téngalo a mano, o diga cuándo llega y avise.
loss-do-rival = Vea cómo lo hace el competidor. Haga que sea más fácil comprarle a usted.
loss-do-price = Diga primero qué reciben. Quien viene por el precio se va por él.
loss-do-other = Vuelva a preguntar: el primer motivo es solo la superficie.
done-measure-added = Hábito añadido: { $name }
done-remedy-fix = Arreglo añadido: { $what }
done-remedy-done = Hecho: { $what }
done-remedy-again = Aún sin hacer: { $what }
done-remedy-off = Quitado: { $what }

## What would have saved sales, as fixes on the page of Friction
mending-head = Qué habría salvado ventas
mending-note = De sus ventas perdidas. No cuenta en los puntos de arriba.
mending-saves = { $count ->
    [0] Ninguna venta perdida por esto en un año.
    [one] 1 venta perdida por esto en un año: { $sum }.
    [many] { $count } de ventas perdidas por esto en un año: { $sum }.
   *[other] { $count } ventas perdidas por esto en un año: { $sum }.
}
mending-done = Hecho
mending-done-what = Hecho: { $what }
mending-off = Quitar
mending-off-what = Quitar: { $what }
mending-again = Aún sin hacer
mending-again-what = Aún sin hacer: { $what }
mending-on = Hecho: { $day }
mending-holds = { $before ->
    [0] Ninguna perdida por esto desde entonces.
    [one] 1 venta perdida por esto el año anterior, ninguna desde entonces.
    [many] { $before } de ventas perdidas por esto el año anterior, ninguna desde entonces.
   *[other] { $before } ventas perdidas por esto el año anterior, ninguna desde entonces.
}
mending-not = { $since ->
    [one] 1 venta perdida por esto desde entonces. Revíselo.
    [many] { $since } de ventas perdidas por esto desde entonces. Revíselo.
   *[other] { $since } ventas perdidas por esto desde entonces. Revíselo.
}
mending-losses = Ver ventas perdidas

## Who left, and why
gone-lead = El motivo que dan es solo la superficie.
gone-log = Anotar que alguien se fue
gone-none-head = No consta que se haya ido nadie
gone-none-text = Anote lo que dijo y el motivo real, y vea a quién recuperar.
gone-never-none = Nadie se fue por algo que usted podría haber ofrecido.
gone-never = «Nunca me lo ofreció» le costó { $count ->
    [one] 1 cliente. Valor al año: { $sum }.
    [many] { $count } de clientes. Valor al año: { $sum }.
   *[other] { $count } clientes. Valor al año: { $sum }.
}
gone-says = { $count ->
    [one] 1 se fue.
    [many] { $count } se fueron.
   *[other] { $count } se fueron.
} { $differing ->
    [0] { "" }
    [one] 1 dio un motivo distinto del real.
    [many] { $differing } dieron un motivo distinto del real.
   *[other] { $differing } dieron un motivo distinto del real.
} { $returned ->
    [0] { "" }
    [one] 1 volvió.
    [many] { $returned } volvieron.
   *[other] { $returned } volvieron.
}
gone-branch = { $customers ->
    [one] Trajo a 1 cliente, que puede irse también.
    [many] Trajo a { $customers } de clientes, que pueden irse también.
   *[other] Trajo a { $customers } clientes, que pueden irse también.
}
gone-branch-worth = { $customers ->
    [one] Trajo a 1 cliente, que puede irse también: unos { $amount } al año.
    [many] Trajo a { $customers } de clientes, que pueden irse también: unos { $amount } al año.
   *[other] Trajo a { $customers } clientes, que pueden irse también: unos { $amount } al año.
}
probably-head = Quizá ya se fueron
probably-none = Nadie lleva tanto tiempo en silencio.
probably-says = { $count ->
    [one] 1 cliente lleva en silencio tres intervalos habituales o más. Pocos vuelven: póngase en contacto o anote que se fue.
    [many] { $count } de clientes llevan en silencio tres intervalos habituales o más. Pocos vuelven: póngase en contacto o anote quién se fue.
   *[other] { $count } clientes llevan en silencio tres intervalos habituales o más. Pocos vuelven: póngase en contacto o anote quién se fue.
}
probably-silent = { $days ->
    [one] En silencio desde hace 1 día
    [many] En silencio desde hace { $days } de días
   *[other] En silencio desde hace { $days } días
}{ $gap ->
    [one] ; lo habitual es 1 día.
    [many] ; lo habitual son { $gap } de días.
   *[other] ; lo habitual son { $gap } días.
}
probably-risk = Puede que no vuelva: { $number } de 100.
probably-left = Se fue
probably-left-what = Se fue: { $name }
probably-all = { $count ->
    [one] Se fue
    [many] Se fueron los { $count }
   *[other] Se fueron los { $count }
}
done-probably = Anotado que se fue: { $name }. Añada el motivo cuando lo sepa.
done-probably-all = { $count ->
    [one] 1 cliente se fue.
    [many] { $count } de clientes se fueron.
   *[other] { $count } clientes se fueron.
}
gone-each = Uno por uno
gone-they-said = Dijo
gone-unsaid = Nada
gone-beneath = Motivo real
gone-differs = no es lo que dijo
gone-rival = Se fue a { $name }.
gone-something = lo que buscaba
gone-offered = Usted sí le ofreció { $item }.
gone-could-not = Usted no podía ofrecerle { $item }.
gone-never-this = Usted podía ofrecerle { $item } y no lo hizo.
gone-never-something = Usted podía ofrecérselo y no lo hizo.
gone-value = Unos { $amount } al año.
gone-returned = Volvió
gone-not-written = Sin anotar
gone-root = Motivo real
gone-count = Veces
gone-quote = «{ $said }»
gone-roots = Por motivo real
gone-brought = Valor al año
gone-guide = Cuando alguien se vaya, pregunte
gone-guide-note = No para que cambie de idea, sino para aprender.
exit-thank = Dé las gracias. Nadie es sincero con un vendedor ofendido.
exit-when = «¿Cuándo pensó por primera vez en irse?» Rara vez es el día en que se fue.
exit-lacked = «¿Qué quería que no tuviéramos?» Pregunte dos veces: la primera respuesta es la de cortesía.
exit-rival = «¿Qué hacen ellos que nosotros no?» Anote quiénes son.
exit-offered = «Si se lo hubiéramos ofrecido, ¿se habría quedado?»
exit-back = «¿Puedo llamarle cuando haya cambiado?» Anote cuándo.
root-said-quality = calidad, bastante bueno, se rompió, se rompio, no estaba seguro, no estaba segura, no me fío, no me fio, fiable, confianza, garantía, garantia
root-said-untold = no sabía, no sabia, no lo sabía, nadie me dijo, nadie me lo dijo, nunca me dijeron, nadie me enseñó, nadie me mostró, ni idea
root-said-unavailable = agotado, agotada, sin existencias, sin stock, no disponible, no había, no habia, no quedaba, no lo tenían, no lo tenian, nunca tenían, nunca tenian
root-said-rival = mejor organizado, mejor organizada, más cerca, mas cerca, al lado, más fácil, mas facil, más cómodo, mas comodo, la competencia
root-said-price = precio, caro, cara, barato, barata, cuesta, costaba, dinero, presupuesto
root-said-moved = se mudó, se mudo, me mudé, mudanza, se trasladó, traslado, demasiado lejos, muy lejos
root-said-closed = cerró, cerro, cierra, cerraron, cierre, lo dejó, jubil, quiebra, bancarrota
root-said-treatment = mal trato, maltrat, el trato, me trataron, grosero, grosera, respeto, no escuch, no me escuch, ignor, antipátic, antipatic, mala atención, atención, servicio
root-said-hassle = lío, molestia, complicad, muy lent, lentitud, esper, tarde, retras, error
root-said-games = engañ, engan, mentir, mentí, minti, estaf, prometi, promesa, sincer, honest, oculto, no era lo que dijeron
root-said-other = otro, otra
back-head = Recuperar
back-none = Nadie: quienes se fueron volvieron, se mudaron o cerraron.
back-never-this = Ofrezca { $item }: nunca se lo ha ofrecido.
back-never = Ofrezca aquello por lo que se fue: nunca se lo ha ofrecido.
back-wish = Ofrezca { $item }: lo pidió y usted nunca se lo ofreció.
back-mended = Lo que le molestaba está arreglado: { $what }.
back-root = Hablen de por qué se fue: { $root }.
back-ask = Nadie sabe por qué se fue. Pregunte.
back-news = Hay novedades que contar.
back-life = Ya estará gastado: { $item }.
back-rhythm = Cuando le tocaría volver a comprar.
back-any = Cuanto antes, mejor.
back-tried = Último intento
back-returned = Volvió
back-returned-what = Volvió: { $name }

## Change programme
programme-lead = Formar es un comienzo. Convertirlo en norma cuesta más.
programme-none-head = ¿Qué hará de otra manera?
programme-none-text = Un hábito sube con lo que usted anota: una formación, una anotación que lo nombre y, después, la mayoría de los contactos.
programme-log-training = Anotar una formación
programme-says = { $count ->
    [one] 1 hábito.
    [many] { $count } de hábitos.
   *[other] { $count } hábitos.
} Ideas: { $idea }, con formación: { $trained }, en práctica: { $practised }, norma: { $norm }.
programme-add-label = Nuevo hábito
programme-change = Qué cambio
programme-change-none = Ninguno de los seis
programme-change-none-hint = Elija un cambio para cada uno y verá lo que falta.
programme-changes = Los seis cambios
programme-thread = Uno lleva al siguiente
programme-no-thread = Ningún hábito se apoya aún en otro. Edite uno para enlazarlo.
programme-faded = Se pierde: hace 56 días su nivel era «{ $rung }».
programme-next-idea = Ahora: forme al equipo y anótelo.
programme-next-trained = Ahora: hágalo con un cliente y nómbrelo en la anotación.
programme-next-practised = Se nombró en { $named } de { $contacts } contactos con clientes en { $days } días. Para ser norma hacen falta cuatro de cada cinco, con { $least } contactos o más.
programme-next-norm = El { $share } de los contactos con clientes lo nombró en { $days } días. Por debajo de cuatro de cada cinco, baja de nivel.
programme-evidence = { $count ->
    [one] 1 anotación lo respalda
    [many] { $count } de anotaciones lo respaldan
   *[other] { $count } anotaciones lo respaldan
}
programme-untrained = { $count ->
    [one] 1 anotación anterior a toda formación no cuenta.
    [many] { $count } de anotaciones anteriores a toda formación no cuentan.
   *[other] { $count } anotaciones anteriores a toda formación no cuentan.
}
programme-name = Qué hace usted
programme-builds-on = Se apoya en
programme-builds-none = Nada
programme-earned = Lo que anote decide hasta dónde ha llegado.
done-measure-changed = Hábito cambiado: { $name }
done-measure-deleted = Hábito eliminado: { $name }
change-talking = Cómo habla con los clientes
change-training = Formación para ello
change-practice = Práctica con cada cliente
change-tools = Medios para superar al proveedor de siempre
change-offers = Ofertas activas
change-motivation = Motivación
change-hint-talking = Qué pregunta primero, qué dice y qué calla.
change-hint-training = Media hora a la semana sobre una sola cosa.
change-hint-practice = Una cosa, hecha con todos y anotada.
change-hint-tools = Una muestra o un recordatorio que haga más fácil elegir su negocio.
change-hint-offers = Quién se entera de qué antes de preguntar.
change-hint-motivation = Por qué vale la pena, también para quienes lo hacen.
measure-rung-idea = Idea
measure-rung-trained = Con formación
measure-rung-practised = En práctica
measure-rung-norm = Norma

## If you change, and if not
scenario-lead = Déjelo como está o cambie algo.
scenario-none-head = Aún no hay con qué pronosticar
scenario-none-text = Añada clientes. Los próximos tres años se estiman según quién llegó y quién se fue.
scenario-choose = El cambio
scenario-fixes = Arreglar esto
scenario-no-fixes = Nada que arreglar por ahora. Ver
scenario-cadences = Contacto a tiempo con todos
scenario-percent = De 100 que se irían, cuántos se quedan
scenario-percent-hint = Su estimación, de 0 a 100
scenario-percent-wrong = Escriba un número entero de 0 a 100.
scenario-as-is = Si nada cambia: { $now } clientes ahora, { $then } en tres años.
scenario-says = Clientes ahora: { $now }. En tres años: { $then } si nada cambia, { $changed } con el cambio.
scenario-says-money = Clientes ahora: { $now }. En tres años: { $then } si nada cambia, { $changed } con el cambio. Hasta entonces aporta { $amount } (de { $least } a { $most }).
scenario-table = Clientes e ingresos por año
scenario-after = Al cabo de
scenario-months = { $count } meses
scenario-customers = Clientes, sin cambio
scenario-revenue = Ingresos hasta entonces
scenario-customers-changed = Con el cambio
scenario-revenue-changed = Ingresos con él
scenario-difference = Aporta
scenario-between = de { $least } a { $most }
scenario-unknown = no se sabe
scenario-axis = Clientes
scenario-label-as-is = { $count } sin cambio
scenario-label-changed = { $count } con el cambio
scenario-rests = En qué se basa
assume-rate = { $departures ->
    [0] No se fue nadie
    [one] Se fue 1
    [many] Se fueron { $departures }
   *[other] Se fueron { $departures }
} en { $months } meses de cliente del último año: { $rate } al mes. Se suman 0,5 bajas y un mes, para que una casualidad no parezca regla.
assume-interval = La probabilidad de que la tasa real esté entre { $low } y { $high } es del { $chance }. Las franjas muestran ambos extremos.
assume-new = { $joined ->
    [0] Ninguna primera compra
    [one] 1 primera compra
    [many] { $joined } de primeras compras
   *[other] { $joined } primeras compras
} en un año: { $each } clientes nuevos al mes de ahora en adelante.
assume-new-set = Clientes nuevos al mes: { $each }, fijado por usted.
assume-new-unknown = No cuenta ningún cliente nuevo hasta que diga cuántos llegan.
scenario-new = Clientes nuevos al mes
scenario-new-ask = ¿Cuántos llegan al mes? Su libreta es demasiado nueva para saberlo. Hasta que lo diga, no cuenta ninguno.
scenario-new-counted = Contado según las primeras compras de los últimos doce meses.
scenario-new-set = Fijado por usted.
scenario-new-wrong = Escriba un número de 0 a 1 000 000.
scenario-new-keep = Guardar
scenario-new-count = Usar lo contado
assume-value = Un cliente aporta unos { $amount } al año{ $others ->
    [0] , según las cifras de todos ({ $of }).
   *[other] : { $known } de { $of } según sus propias cifras; el resto, según la cifra del medio, que es una suposición.
}
assume-value-unknown = Sin ingresos: no se sabe lo que aporta ningún cliente. Anote compras o fije un valor al año.
assume-short = Según solo { $days } días: una aproximación.
assume-risk = El riesgo medio pasa de { $now } a { $after } en { $touched } clientes. La tasa queda en { $ratio } de la anterior.
assume-fix = { $what }, por sí solo: se van { $less } menos; afecta a { $touched }.
assume-cadences = Contacto a tiempo con todos, por sí solo: se van { $less } menos; afecta a { $touched }.
assume-percent = Su estimación, por sí sola: se van { $less } menos.
assume-idle = { $count ->
    [one] 1 opción no afecta a nadie conocido y no suma nada.
    [many] { $count } de opciones no afectan a nadie conocido y no suman nada.
   *[other] { $count } opciones no afectan a nadie conocido y no suman nada.
}
assume-else = Todo lo demás sigue igual. Es un pronóstico, no una promesa.

## Four-week review
review-lead = De { $from } a { $to }
review-next = Lo siguiente
review-kept = Lo que cumplió
review-kept-none = Nada anotado en estas cuatro semanas.
review-promises-kept = Compromisos cumplidos
review-promises-late = Compromisos cumplidos tarde
review-promises-broken = Compromisos incumplidos
review-promises-overdue = Compromisos atrasados
review-needs-answered = Peticiones respondidas
review-needs-open = Peticiones abiertas
review-settled = Quejas resueltas
review-open = Quejas abiertas
review-contacts = Contactos iniciados por usted
review-thanks = Agradecimientos
review-purchases = Compras
review-offers-asked = Ofertas que pidieron
review-offers-pushed = Ofertas por iniciativa propia
review-offers-accepted = Ofertas aceptadas
review-left = Se fueron
review-returned = Volvieron
review-paid = Compras: { $amount }.
review-fading = Quién se aleja
review-fading-none = Nadie: hubo contacto a tiempo con todos.
review-fading-more = { $count ->
    [one] y 1 más
    [many] y { $count } más
   *[other] y { $count } más
}
review-lately = nuevo
review-friction = Trabas: { $now } de 100.
review-friction-moved = Trabas: { $now } de 100. Hace cuatro semanas eran { $before }.
review-friction-early = Es pronto para decir si es difícil comprar.
review-friction-none = Aún no se sabe si es difícil comprar.
review-fix = Qué arreglar primero: { $what }.
review-time = Tiempo para los clientes actuales
review-time-share = El { $share } de su tiempo fue para los clientes actuales. Su meta: { $target }.
review-time-none = Sin tiempo anotado.
review-losses = Ventas perdidas
review-losses-none = Ninguna anotada.
review-measures-none = Aún no hay hábitos.
review-measures-more = { $count ->
    [one] y 1 más
    [many] y { $count } más
   *[other] y { $count } más
}
review-faded = se pierde
next-fix = Arregle primero lo que más rinde: { $what }.
next-offer = pidió { $item } y nunca recibió una oferta. Hágasela.
next-practise = Ponga en práctica lo aprendido: { $what }.
next-train = Forme al equipo: { $what }.
next-nothing = Nada que hacer. Salude a alguien.
