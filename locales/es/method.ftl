### How it is scored, in Spanish. Numbers of the method come in by the name of their constant.
### Texts of several lines are lists: one thing a line. In formulas ^(…) is raised and _(…) lowered.

## The page
method-lead = Qué significa cada cifra, calculada con sus propios números.
method-contents = Temas
method-all = Todos los temas
method-search = Buscar temas
method-found = { $count ->
    [0] Ningún tema
    [one] 1 tema
    [many] { $count } de temas
   *[other] { $count } temas
}
method-who = Ejemplo para
method-way-high = cuanto más alto, mejor
method-way-low = cuanto más bajo, mejor
method-numbers-of = Números: { $topic }
method-head-number = Número
method-head-value = Valor
method-head-source = Fuente
method-own = nuestro
method-own-settings = Lo puede cambiar usted
method-usual = lo habitual: { $value }
method-sources = Investigación
method-example = Ejemplo: { $name }
method-example-book = En su libreta
method-example-none = Aún no hay nada anotado de { $name }.
method-example-none-book = Aún no hay nada anotado.
method-example-nobody = Añada un cliente para ver un ejemplo con cuentas.
method-keep = Guardar
method-reset = Volver a lo habitual

## What other numbers would change, before they are kept
method-effect-working = Probando en su libreta…
method-effect-none = No cambiaría el riesgo de nadie.
method-effect-bands = { $count ->
    [0] Nadie cambiaría de franja de riesgo.
    [one] 1 de { $of } cambiaría de franja de riesgo (suben { $up }, bajan { $down }).
    [many] { $count } de { $of } cambiarían de franja de riesgo (suben { $up }, bajan { $down }).
   *[other] { $count } de { $of } cambiarían de franja de riesgo (suben { $up }, bajan { $down }).
}
method-effect-due = { $after ->
    [one] Tocaría 1 contacto (ahora { $before }).
    [many] Tocarían { $after } de contactos (ahora { $before }).
   *[other] Tocarían { $after } contactos (ahora { $before }).
}
method-effect-most = Los mayores cambios
method-effect-moved = { $before } → { $after }, { $band }
method-effect-moved-band = { $before } → { $after }, { $from } → { $band }
method-effect-overall = Sus trabas serían { $after } (ahora { $before }).
method-effect-worth = El primer arreglo valdría unos { $value } al mes (una suposición).
method-effect-worth-moved = El primer arreglo valdría unos { $after } al mes, ahora { $before } (suposiciones).
method-effect-worth-unknown = Para ponerle precio a un arreglo, indique los compradores al mes y el pedido medio.
method-effect-growth = En { $months } meses: unos { $after } clientes (ahora { $before }).
method-effect-revenue = Ingresos hasta entonces: unos { $after } (ahora { $before }).
method-effect-share-met = El { $share } de su tiempo fue para ellos: alcanza el { $target }.
method-effect-share-short = El { $share } de su tiempo fue para ellos: no llega al { $target }.
method-effect-share-unknown = No hay minutos anotados, así que aún no cambia nada.

## Units
method-unit-days = { $number ->
    [one] { $value } día
    [many] { $value } de días
   *[other] { $value } días
}
method-unit-minutes = { $number ->
    [one] { $value } minuto
    [many] { $value } de minutos
   *[other] { $value } minutos
}
method-unit-weeks = { $number ->
    [one] { $value } semana
    [many] { $value } de semanas
   *[other] { $value } semanas
}
method-unit-months = { $number ->
    [one] { $value } mes
    [many] { $value } de meses
   *[other] { $value } meses
}
method-unit-share = { $value } de 1
method-unit-times = × { $value }
method-unit-plain = { $value }

## What was published
method-cite-burt = Burt 2001
method-cite-roberts = Roberts y Dunbar 2011
method-cite-de-matos = de Matos et al. 2007
method-cite-maxham = Maxham y Netemeyer 2002
method-cite-slovic = Slovic 1993
method-cite-wubben = Wübben y Wangenheim 2008
method-cite-maister = Maister 1985
method-cite-mckinsey = McKinsey
method-cite-kaplan-meier = Kaplan y Meier 1958
method-cite-sbg = Fader y Hardie 2007
method-cite-bgnbd = Fader, Hardie y Lee 2005
method-cite-mbgnbd = Batislam, Denizel y Filiztekin 2007
method-cite-gamma-gamma = Fader, Hardie y Lee 2005
method-cite-brier = Brier 1950
method-source-burt = Burt 2001: nueve de cada diez vínculos entre grupos acaban en un año.
method-source-roberts = Roberts y Dunbar 2011: el contacto y las actividades en común mantienen vivos los vínculos.
method-source-de-matos = de Matos et al. 2007: resolver bien un fallo sube la satisfacción, no la recompra.
method-source-maxham = Maxham y Netemeyer 2002: tras dos fallos nada ayuda; los parecidos o seguidos se superan peor.
method-source-slovic = Slovic 1993: la confianza cae más rápido de lo que crece.
method-source-wubben = Wübben y Wangenheim 2008: una regla sencilla de días sin comprar acierta al menos tanto como los modelos.
method-source-maister = Maister 1985: las esperas sin explicación parecen más largas.
method-source-mckinsey = McKinsey sobre el recorrido del cliente: las pequeñas trabas se acumulan de paso en paso.
method-source-kaplan-meier = Kaplan y Meier 1958, con los límites de Greenwood: cuántos se quedan, aunque no a todos se les haya visto hasta el final.
method-source-sbg = Fader y Hardie 2007: beta-geométrica desplazada, cuántos se quedan.
method-source-bgnbd = Fader, Hardie y Lee 2005: BG/NBD, quién vuelve a comprar.
method-source-mbgnbd = Batislam, Denizel y Filiztekin 2007: MBG/NBD, en el que algunos se van tras una compra.
method-source-gamma-gamma = Fader, Hardie y Lee 2005: Gamma–Gamma, lo que aporta una compra.
method-source-brier = Brier 1950: media del cuadrado de la diferencia entre pronóstico y resultado.

## What holds for every score
method-basics = Reglas para toda puntuación
method-basics-what = Kept cuenta solo lo que usted anotó y dice en cuántos datos se basa.
method-basics-how =
    Una puntuación solo ve lo ocurrido hasta su día.
    En riesgo y trabas, bajo es mejor; en lo demás, alto.
    Por dentro van de cero a uno; en pantalla, hasta cien.
    Lo que no está anotado nunca cuenta, ni a favor ni en contra. La confianza y la escucha empiezan en { $PRIOR }.
    La cobertura es en cuánto se basa una puntuación: con { $COVERAGE_HALF } datos está segura a medias.
    Los datos más antiguos cuentan menos: su peso se reduce a la mitad una y otra vez, al ritmo de cada puntuación.
    Las membresías, las etiquetas y las notas nunca cuentan.
    Los números marcados como «nuestro» los elegimos nosotros. Los demás nombran su fuente.
    Esta es la versión { $METHOD_VERSION } del método. Misma libreta, mismo día: las mismas puntuaciones en todo dispositivo.
method-basics-formula =
    peso de un dato = 2^(−antigüedad / vida media)
    cobertura = datos / (datos + { $COVERAGE_HALF })

## Warmth
method-warmth = Cercanía
method-warmth-what = Lo que queda de los últimos contactos. Se reduce a la mitad una y otra vez; cada contacto repone una parte.
method-warmth-how =
    Días en reducirse a la mitad: los días entre visitas del cliente; si no, los de su categoría o los de los clientes potenciales (de { $HALF_LIFE_MIN } a { $HALF_LIFE_MAX }).
    Una visita o reunión repone { $CHARGE_IN_PERSON }; una videollamada, { $CHARGE_VIDEO }; una compra, { $CHARGE_PURCHASE }; una llamada, carta o evento, { $CHARGE_VOICE }; un mensaje, { $CHARGE_MESSAGE }.
    Una petición, compromiso, oferta, recomendación, encuesta, regreso o queja: { $CHARGE_TALK }, una vez al día.
    Un agradecimiento repone { $CHARGE_THANKS } del resto. Un contacto suyo sin respuesta cuenta { $UNANSWERED }.
    Cercana desde { $WARM }, se enfría desde { $COOLING }, fría por debajo.
    El siguiente contacto toca el último día con { $WARM } o más. Así una visita dura todos sus días, y cualquier contacto al menos { $DUE_LEAST } de ellos. Si aún no hay ninguno, toca desde que añadió al cliente.
method-warmth-formula =
    cercanía hoy = cercanía tras el último contacto × 2^(−días transcurridos / vida media)
    tras un contacto = antes + repuesto × (1 − antes)
    con agradecimiento, repuesto = 1 − (1 − repuesto) × (1 − { $CHARGE_THANKS })
    atraso = días pasados del día que tocaba / vida media
method-eg-warmth-half = { $days ->
    [one] La cercanía de { $name } se reduce a la mitad cada día.
    [many] La cercanía de { $name } se reduce a la mitad cada { $days } de días.
   *[other] La cercanía de { $name } se reduce a la mitad cada { $days } días.
}
method-eg-warmth-last = { $days ->
    [0] El contacto de hoy la dejó en { $after }.
    [one] El contacto de ayer ({ $day }) la dejó en { $after }.
    [many] El último contacto, hace { $days } de días ({ $day }), la dejó en { $after }.
   *[other] El último contacto, hace { $days } días ({ $day }), la dejó en { $after }.
}
method-eg-warmth = { $after } × 2^(−{ $days } / { $half }) = { $value }
method-eg-warmth-due = Es decir: { $band }. Próximo contacto: { $day }; atraso en vidas medias: { $late }.

## Harm and recovery
method-harm = Daño y reparación
method-harm-what = Lo que los problemas hicieron a un cliente, menos lo que usted resolvió. Los de cada vez cuentan como trabas.
method-harm-how =
    Un problema cuenta según su gravedad, sobre { $SEVERITY_MAX }; { $SEVERITY_UNKNOWN } si nadie la dijo.
    Cada problema anterior dentro de { $REPEAT_DAYS } días suma { $REPEAT_STEP } al multiplicador, hasta { $REPEAT_MAX }.
    La misma causa en ese tiempo, o cualquiera dentro de { $CLOSE_DAYS } días, cuenta { $ALIKE } veces.
    Resuelto del todo devuelve { $RECOVERED_FULL }; en parte, { $RECOVERED_PARTIAL }; la mitad por cada { $RECOVERY_HALF_LIFE } días que tardó.
    De un primer problema vuelve como mucho { $CREDIT_FIRST }; de uno repetido, { $CREDIT_REPEATED }. Nunca es una ganancia.
method-harm-formula =
    daño = gravedad / { $SEVERITY_MAX } × repetición × { $ALIKE } si es parecido o seguido
    reparación = tope × calidad × 2^(−días en resolver / { $RECOVERY_HALF_LIFE })
    daño neto = daño × (1 − reparación)
method-eg-harm-happened = { $repeat ->
    [one] Último problema de { $name }: { $day }, el primero en un año.
    [many] Último problema de { $name }: { $day }, el número { $repeat } en un año.
   *[other] Último problema de { $name }: { $day }, el número { $repeat } en un año.
}
method-eg-harm = daño = { $severity } / { $most } × { $times } × { $alike } = { $harm }
method-eg-harm-settled = { $days ->
    [0] Resuelto el mismo día: vuelve { $credit }.
    [one] Resuelto en un día: vuelve { $credit }.
    [many] Resuelto en { $days } de días: vuelve { $credit }.
   *[other] Resuelto en { $days } días: vuelve { $credit }.
}
method-eg-harm-open = Sin resolver, así que no vuelve nada.
method-eg-harm-net = daño neto = { $harm } × (1 − { $credit }) = { $net }

## Trust
method-trust = Confianza
method-trust-what = Cuánta razón tiene el cliente para confiar en usted. Solo la mueve lo que usted hace.
method-trust-how =
    Un compromiso cumplido a tiempo es un acierto. Tarde, es { $LATE_TOLD } de uno si avisó; si no, { $LATE_UNTOLD }; el resto es fallo.
    Un compromiso incumplido o atrasado es un fallo. Las entregas cuentan como compromisos.
    Un problema es un fallo de { $HARM_WEIGHT } veces su daño neto. Si es el primero y se resuelve del todo enseguida, es también { $MENDED } de un acierto.
    El peso de los datos se reduce a la mitad cada { $CONDUCT_HALF_LIFE } días. Un fallo pesa { $FAILURE_WEIGHT } veces lo que un acierto.
    Un engaño limita la confianza a { $CAP_DECEIVED } durante { $DECEIVED_DAYS } días, o a { $CAP_RED } una vez resuelto del todo.
    La limitan a { $CAP_RED }: una queja abierta más de { $COMPLAINT_DAYS } días, un compromiso atrasado, la misma causa dos veces en { $REPEAT_DAYS } días (durante { $REPEATED_CAUSE_DAYS } días).
method-trust-formula =
    confianza = (1 + aciertos) / (2 + aciertos + { $FAILURE_WEIGHT } × fallos)
    si está limitada, como mucho el límite
method-eg-trust-pieces = { $count ->
    [one] 1 dato sobre { $name }, con peso según su antigüedad: aciertos { $successes }, fallos { $failures }.
    [many] { $count } de datos sobre { $name }, con peso según su antigüedad: aciertos { $successes }, fallos { $failures }.
   *[other] { $count } datos sobre { $name }, con peso según su antigüedad: aciertos { $successes }, fallos { $failures }.
}
method-eg-trust = (1 + { $successes }) / (2 + { $successes } + { $times } × { $failures }) = { $value }
method-eg-trust-red = Limitada: { $red }.
method-eg-trust-capped = confianza = lo menor entre esto y el límite = { $value }
method-eg-trust-coverage = cobertura = { $count } / ({ $count } + { $half }) = { $value }

## Listening
method-listening = Se siente escuchado
method-listening-what = Si usted respondió a lo que quiere. Un buen no a tiempo vale tanto como un sí.
method-listening-how =
    Una petición respondida en { $ANSWER_DAYS } días cuenta del todo; después, la mitad cada { $ANSWER_DAYS } días.
    Una petición abierta más de { $ANSWER_DAYS } días no fue escuchada; una más reciente aún no dice nada.
    Una oferta que pidieron cuenta del todo. Una que propuso usted cuenta { $PUSHED_ACCEPTED } si dicen que sí, nada si dicen que no. Ambas pesan { $OFFER_WEIGHT } de una petición.
    El peso de los datos se reduce a la mitad cada { $CONDUCT_HALF_LIFE } días.
method-listening-formula = escucha = (1 + Σ peso × escuchado) / (2 + Σ peso)
method-eg-listening-pieces = { $count ->
    [one] 1 petición u oferta de { $name }.
    [many] { $count } de peticiones y ofertas de { $name }.
   *[other] { $count } peticiones y ofertas de { $name }.
}
method-eg-listening = (1 + { $heard }) / (2 + { $weight }) = { $value }

## Felt friction
method-felt = Trabas sentidas
method-felt-what = Lo difícil que le resultó a un cliente, según lo que pasó y sus respuestas.
method-felt-how =
    Los problemas cuentan por su daño neto; los de cada vez, por su gravedad. Se reducen a la mitad cada { $TROUBLE_HALF_LIFE } días.
    Sus últimas respuestas cuentan durante { $SURVEY_DAYS } días. Cuanto más lejos de lo mejor, más trabas.
    Ambas se unen como media de sus cuadrados. Sin ninguna, no se sabe.
method-felt-formula =
    por lo que pasó = 1 − e^(−Σ daño neto × 2^(−antigüedad / { $TROUBLE_HALF_LIFE }))
    por una respuesta = ({ $ANSWER_BEST } − respuesta) / { $ANSWER_SPAN }; por la facilidad = ({ $EFFORT_BEST } − facilidad) / { $EFFORT_SPAN }
    trabas sentidas = √((lo que pasó^(2) + respuestas^(2)) / 2)
method-eg-felt-count = { $count ->
    [one] 1 problema de { $name }, a la mitad cada { $days } días: queda { $sum }.
    [many] { $count } de problemas de { $name }, a la mitad cada { $days } días: queda { $sum }.
   *[other] { $count } problemas de { $name }, a la mitad cada { $days } días: queda { $sum }.
}
method-eg-felt-incidents = por lo que pasó = 1 − e^(−{ $sum }) = { $value }
method-eg-felt-survey = Sus últimas respuestas dan { $value }.
method-eg-felt-both = √(({ $incidents }^(2) + { $survey }^(2)) / 2) = { $value }
method-eg-felt-one = trabas sentidas = { $value }

## Rhythm and silence
method-rhythm = Intervalo habitual y silencio
method-rhythm-what = Cuánto lleva alguien sin comprar, según su propia costumbre.
method-rhythm-how =
    El intervalo habitual es el del medio entre { $RHYTHM_DAYS } días de compra o más. Con menos no se sabe.
    El silencio empieza un intervalo después de una compra y es completo { $SILENCE_GAPS } intervalos más tarde.
method-rhythm-formula = silencio = (días desde la última compra / intervalo habitual − 1) / { $SILENCE_GAPS }, siempre entre 0 y 1
method-eg-rhythm-usual = { $gap ->
    [one] { $name } compró en { $count } días distintos, habitualmente con un día de diferencia.
    [many] { $name } compró en { $count } días distintos, habitualmente con { $gap } de días de diferencia.
   *[other] { $name } compró en { $count } días distintos, habitualmente con { $gap } días de diferencia.
}
method-eg-rhythm-last = { $days ->
    [0] Última compra: hoy.
    [one] Última compra: ayer ({ $day }).
    [many] Última compra: hace { $days } de días ({ $day }).
   *[other] Última compra: hace { $days } días ({ $day }).
}
method-eg-rhythm = ({ $days } / { $gap } − 1) / { $gaps }, siempre entre 0 y 1 = { $value }

## Rivals
method-rivals = Competidores
method-rivals-what = Si un competidor intenta captar al cliente.
method-rivals-how =
    La última noticia se reduce a la mitad cada { $RIVAL_HALF_LIFE } días y desaparece a los { $RIVAL_DAYS }.
method-rivals-formula = competidor = 2^(−días desde la última noticia / { $RIVAL_HALF_LIFE })
method-eg-rivals-word = Última noticia de { $rival }: { $day }.
method-eg-rivals-some = Última noticia de un competidor: { $day }.
method-eg-rivals = 2^(−{ $days } / { $half }) = { $value }
method-eg-rivals-none = Ningún competidor anotado para { $name } en { $days } días.

## Value
method-value = Valor al año
method-value-what = Lo que aporta en un año.
method-value-how =
    La cifra que usted fije va primero.
    Si no, es lo gastado en { $YEAR } días, o hasta ahora si es más nuevo. Desde { $STRETCH_DAYS } días de compra se calcula por año, sobre { $TENURE_MIN } días como mínimo.
    Los reembolsos lo bajan, nunca por debajo de cero. Los clientes potenciales no tienen valor, salvo que usted lo fije.
    Para ordenar, un valor desconocido cuenta como el del medio; no se muestra dinero. Si no se conoce ninguno, todos cuentan { $VALUE_UNKNOWN } y ordena solo el riesgo.
method-value-formula = valor al año = gastado hasta ahora × { $YEAR } / días desde la primera compra
method-eg-value-set = Usted fijó el valor de { $name } en { $value } al año.
method-eg-value-since = { $days ->
    [0] Primera compra de { $name }: hoy.
    [one] Primera compra de { $name }: ayer.
    [many] Primera compra de { $name }: hace { $days } de días.
   *[other] Primera compra de { $name }: hace { $days } días.
}
method-eg-value-year = gastado en los últimos { $days } días = { $value }
method-eg-value-so-far = gastado por { $name } hasta ahora = { $value }
method-eg-value-stretched = { $spent } × { $year } / { $days } = { $value } al año

## Risk of leaving
method-risk = Riesgo de que se vaya
method-risk-what = La probabilidad de que no vuelva a comprar en el tiempo que viene: primero por cómo compra, luego por cómo se le trata.
method-risk-how =
    El horizonte es de { $HORIZON_GAPS } intervalos habituales, de { $HORIZON_MIN } a { $HORIZON_MAX } días. El intervalo habitual es el del medio de todos los clientes, de { $GAP_MIN } a { $GAP_MAX } días; { $GAP_USUAL } si hay menos de { $GAPS_NEEDED } intervalos.
    Sube con los días sin comprar, medidos con el intervalo propio y el habitual, y baja con las compras repetidas. Lo ajustamos con cuatro registros públicos de compras y pronosticamos cada uno a partir de los otros tres.
    Si compró antes de que empezaran sus anotaciones, se suman de { $UNWRITTEN_MIN } a { $UNWRITTEN_MAX } compras.
    Después se ajusta a su pasado: { $FIT_WINDOWS } ventanas antes de este mes, si hay { $FIT_CASES } casos y { $FIT_EACH } de cada resultado. La pendiente queda cerca de uno (unos { $FIT_SLOPE_SPREAD } arriba o abajo), nunca bajo cero. Si no, es experiencia general.
    Cada cosa lo mueve como mucho así: el contacto, compras aparte, { $ODDS_IN_TOUCH }; la confianza perdida, { $ODDS_DISTRUST }; no sentirse escuchado, { $ODDS_UNHEARD }; las trabas, { $ODDS_FRICTION }; un competidor, { $ODDS_RIVAL }; venir por el precio, { $ODDS_PRICE_ONLY }. La confianza y la escucha cuentan por debajo de { $HEALTHY }. Estas fuerzas las elegimos nosotros: ponga cada una entre nada y el triple.
    Los puntos parten de un cliente típico: compró hace { $USUAL_RECENCY } de un intervalo habitual y { $USUAL_REPEATS } vez antes, contacto { $USUAL_TOUCH }, sin trabas. Una diferencia mínima cuenta como ninguna.
    Bajo por debajo de { $RISK_WATCH }, alto desde { $RISK_HIGH }, a vigilar entre ambos. Con la confianza limitada es, como mínimo, a vigilar.
    Quizá ya se fue: desde { $GONE_RISK }, tras { $GONE_GAPS } de sus propios intervalos. Kept pregunta; nunca lo da por hecho.
    No lo tienen los clientes potenciales, los antiguos ni quienes no tienen compras ni contactos.
method-risk-formula =
    z_(compra) = { $ODDS_BASE } + { $ODDS_OWN_GAPS } × ln(1 + días transcurridos / intervalo propio) { $ODDS_REPEATS } × ln(1 + repeticiones) + { $ODDS_BOOK_GAPS } × ln(1 + días transcurridos / intervalo habitual)
    intervalo propio = (días de la primera a la última compra + intervalo habitual) / días de compra
    z = q_(0) + q_(1) × z_(compra) + Σ { $RISK_STRENGTH } × logit × x
    riesgo = 1 / (1 + e^(−z))
    puntos = (logit − el del típico) × (riesgo − típico) / (z − z_(típico))
method-strength-in_touch = Fuerza del contacto
method-strength-distrust = Fuerza de la confianza perdida
method-strength-unheard = Fuerza de no sentirse escuchado
method-strength-friction = Fuerza de las trabas
method-strength-rival = Fuerza de un competidor
method-strength-price_only = Fuerza de venir por el precio
method-eg-risk-usual = Un cliente típico suyo: { $value }.
method-eg-risk-quiet = { $days ->
    [0] Compró hoy: { $points }.
    [one] Compró ayer (intervalo de { $gap } días): { $points }.
    [many] Compró hace { $days } de días (intervalo de { $gap } días): { $points }.
   *[other] Compró hace { $days } días (intervalo de { $gap } días): { $points }.
}
method-eg-risk-habit = Compras después de la primera: { $count }. { $points }.
method-eg-risk-in-touch = Contacto en { $x }: { $points }.
method-eg-risk-distrust = Confianza que falta, { $x }: { $points }.
method-eg-risk-unheard = Escucha que falta, { $x }: { $points }.
method-eg-risk-friction = Trabas sentidas, { $x }: { $points }.
method-eg-risk-rival = Competidor, { $x }: { $points }.
method-eg-risk-price = Vino solo por el precio: { $points }.
method-eg-risk-fitted = { $count ->
    [one] Ajustado a 1 caso pasado suyo.
    [many] Ajustado a { $count } de casos pasados suyos.
   *[other] Ajustado a { $count } casos pasados suyos.
}
method-eg-risk-general = Según la experiencia general: hay muy pocos casos pasados suyos.
method-eg-risk = { $usual } + { $points } = { $value }, en los próximos { $days } días
method-eg-rest = (1 − { $x })
method-eg-risk-band = Es decir: { $band }.
method-eg-risk-band-red = Es decir: { $band }, porque la confianza está limitada.

## Today
method-today = Cómo se ordena Hoy
method-today-what = Por lo que evita perder: Kept prueba cada acción y mira cuánto baja el riesgo.
method-today-how =
    Primero, lo que no puede esperar: compromisos atrasados, quejas abiertas, peticiones abiertas más de { $ANSWER_DAYS } días. Van por lo que evitan perder y luego por el atraso.
    Después, el resto por lo que evita perder. Un contacto que toca: lo más ligero entre mensaje, llamada y visita que lleve la cercanía a { $WARM }. Tras { $UNANSWERED_ROW } seguidos sin respuesta, otra vía. Nunca antes de { $CONTACT_REST } días desde un contacto.
    Respuestas a peticiones más recientes. Agradecimientos por compras de los últimos { $THANKS_OWED } días, si no hubo ninguno en { $THANKS_LAST }. Ofertas que una petición nombra y usted nunca hizo.
    Una tarjeta por cliente; los empates van en este orden y luego por nombre. Se ven { $TODAY_SHOWN }; las demás, si las pide. Mientras haya clientes que contactar, los potenciales ocupan como mucho { $TODAY_PROSPECTS }. Cuentan por cercanía, no por dinero.
    Los clientes pospuestos no aparecen, salvo por lo que no puede esperar. «Recordar dentro de…» los aparta { $NOT_NOW } días.
    Junto a las tarjetas: compromisos para los próximos { $PROMISE_AHEAD } días, peticiones y quejas abiertas, seguimientos y a quién se le puede pedir una recomendación.
    «Próximamente» abarca { $COMING_DAYS } días: compromisos, últimos días para responder peticiones, fechas, seguimientos, fin de las pausas y contactos que tocan si no hay otra cosa.
    Las fechas que se repiten se ven ese día y { $DATE_KEPT_DAYS } días después, hasta que haya contacto. Un día que el mes o el año no tiene pasa al último del mes.
    Un compromiso cumplido en parte cuenta como dos: uno cumplido ese día y otro pendiente.
method-today-formula = ganancia = valor al año × (riesgo ahora − riesgo después)
method-task-be_in_touch = Contactar
method-task-keep_promise = Cumplir el compromiso atrasado
method-task-settle_complaint = Resolver la queja
method-task-answer_need = Responder a la petición
method-task-say_thanks = Dar las gracias
method-task-offer = Ofrecer lo que pidió
method-eg-today-idea = { $task }: riesgo { $now } → { $then }
method-eg-today-warms = { $task }: cercanía { $now } → { $then }
method-eg-today-nothing = Hoy no hay nada que hacer con { $name }.
method-eg-today-best = Lo mejor para { $name }: { $task }.
method-eg-today = { $worth } × ({ $now } − { $then }) = { $value } al año
method-eg-today-risk = { $now } − { $then } = { $value }
method-eg-today-warmth = { $then } − { $now } = { $value }

## Ladder
method-ladder = Lealtad
method-ladder-what = Hasta dónde ha llegado alguien con usted, por lo que pasó.
method-ladder-how =
    Desconocido: sin contacto. Conocido: hubo contacto. Comprador: compró.
    Habitual: { $REGULAR_DAYS } días de compra, confianza { $REGULAR_TRUST }, sin silencio completo. Confianza, cercanía y días son mínimos.
    Leal: habitual, confianza { $LOYAL_TRUST } y sin límite, cercanía { $LOYAL_WARMTH }, primera compra hace { $LOYAL_DAYS } días.
    Promotor: leal, y alguien a quien trajo ya compró. Se fue: ya no está.
    Se le puede pedir una recomendación: leal o promotor, cercanía { $WARM }, riesgo por debajo de { $REFERRAL_RISK }, sin habérsela pedido en { $REFERRAL_DAYS } días, y el último «recomendaría», si lo hay, { $REFERRAL_RECOMMEND }.
method-ladder-formula = desconocido → conocido → comprador → habitual → leal → promotor
method-eg-ladder-days = { $count ->
    [0] { $name } aún no ha comprado.
    [one] { $name } compró en un solo día.
    [many] { $name } compró en { $count } de días.
   *[other] { $name } compró en { $count } días distintos.
}
method-eg-ladder-first = { $days ->
    [0] Primera compra: hoy.
    [one] Primera compra: ayer.
    [many] Primera compra: hace { $days } de días ({ $day }).
   *[other] Primera compra: hace { $days } días ({ $day }).
}
method-eg-ladder-scores = Confianza { $trust }, cercanía { $warmth }.
method-eg-ladder-silence = Silencio { $silence }.
method-eg-ladder = { $name }: { $rung }

## Time share
method-time = Tiempo para los clientes actuales
method-time-what = Cuánto de su tiempo va a quienes ya compraron.
method-time-how =
    Cuenta los minutos de los últimos { $TIME_DAYS } días con quienes eran clientes ese día, y el tiempo marcado como suyo. Sin minutos, no se sabe.
    Las barras muestran { $TIME_WEEKS } semanas. Fije su propia meta; { $TIME_TARGET } es un buen comienzo.
method-time-formula = parte = minutos para clientes actuales / todos los minutos, en { $TIME_DAYS } días
method-eg-time = parte de los últimos { $days } días = { $value }
method-eg-time-target = Su meta: { $target }.

## Care
method-care = Atención posventa
method-care-what = Interesarse por lo que compró mientras dure.
method-care-how =
    Cada producto tiene sus días de seguimiento. Después, los seguimientos van según los días entre visitas, hasta el final de su vida útil.
    Cuenta cualquier contacto que no sea una compra, desde { $CARE_EARLY } días antes hasta { $CARE_LATE } después.
method-care-formula = atención = seguimientos hechos / (hechos + omitidos)
method-eg-care-next = Próximo seguimiento de { $name }: { $day }.
method-eg-care = { $done } / ({ $done } + { $missed }) = { $value }

## Friction
method-friction = Trabas
method-friction-what = Qué hace difícil comprarle a usted, en cinco partes.
method-friction-how =
    Lo que se dice: respuestas, a la mitad cada { $SURVEY_HALF_LIFE } días, y su autoevaluación, que vale { $AUDIT_WEIGHT } respuestas recientes. En el proceso, la facilidad es una respuesta más.
    Lo que pasó: problemas, a la mitad cada { $TROUBLE_HALF_LIFE } días, por cliente activo en los últimos { $ACTIVE_DAYS } días.
    Lo medido, para el trato: lo bien y rápido que se resolvieron las quejas de los últimos { $MEASURED_DAYS } días, y la escucha.
    Para el proceso: precios poco claros, pago difícil, nadie a quien preguntar, mal horario. Para las molestias: esperas, visitas, cambios de persona, preguntas repetidas, cosas que faltan.
    Para los engaños: compras por más de { $QUOTE_SLACK } veces lo dicho, tarde o fuera de las condiciones. Para la coherencia: pasos desiguales, compromisos sin cumplir.
    Las quejas se dividen entre { $GAP_PRIOR } más de las que hay, y los compromisos entre { $WORD_PRIOR } más.
    Las fuentes se unen como media de los cuadrados, según su cobertura. Por debajo de { $EARLY_COVERAGE } de cobertura es pronto; se ve el margen.
    Lo desconocido queda fuera. En los motivos, que no quede nada cuenta como un resto mínimo.
    Cada parte pesa { $DIMENSION_WEIGHT }, salvo que lo cambie. El conjunto es al menos { $WORST_SHARE } de la peor.
    La tendencia abarca { $TREND_MONTHS } meses.
method-friction-formula =
    dicho = (Σ peso × respuestas + { $AUDIT_WEIGHT } × autoevaluación) / (Σ peso + { $AUDIT_WEIGHT })
    pasado = 1 − e^(−{ $INCIDENT_SLOPE } × problemas / clientes activos)
    parte = √(Σ cobertura × fuente^(2) / Σ cobertura)
    cobertura = 1 − Π(1 − cobertura de una fuente)
    conjunto = lo mayor entre la media ponderada y { $WORST_SHARE } × la peor
method-eg-friction-dimension = { $count ->
    [one] { $dimension }: { $value }, según 1 dato, cobertura { $coverage }, peso { $weight }
    [many] { $dimension }: { $value }, según { $count } de datos, cobertura { $coverage }, peso { $weight }
   *[other] { $dimension }: { $value }, según { $count } datos, cobertura { $coverage }, peso { $weight }
}
method-eg-friction-mean = conjunto = media ponderada = { $value }
method-eg-friction-worst = conjunto = { $share } × la peor, { $dimension } = { $value }, ya que la media ponderada es solo { $mean }

## Journey
method-journey = Pasos de compra
method-journey-what = Lo difícil que es cada paso. Las pequeñas trabas se acumulan.
method-journey-how =
    Esperar { $TOLERANCE } minutos está bien, salvo que lo cambie; sin explicación se siente como { $UNEXPLAINED } veces ese tiempo. Una espera justo así deja { $AFTER_WAIT } de las personas. Ninguna espera cuesta más de { $WAIT_MOST }.
    Cada visita de más deja { $AFTER_VISIT } de la facilidad; cada cambio de persona, { $AFTER_HANDOFF }; cada pregunta repetida, { $AFTER_REPEAT }.
    Un precio poco claro cuenta { $UNCLEAR_PRICE }; un pago difícil, { $HARD_PAYMENT }; nadie a quien preguntar, { $NO_HELP }; mal horario, { $BAD_HOURS }. Lo que falta: según cuántas veces falta.
    También cuentan los problemas aislados y los engaños de ese paso.
    Si sabe cuántos abandonan, es al menos así de difícil.
    El flujo es la parte útil de todo el tiempo.
method-journey-formula =
    trabas de un paso = lo mayor entre 1 − Π(1 − cada una) y los que abandonan
    espera = 1 − { $AFTER_WAIT }^((minutos / tolerancia)²), como mucho { $WAIT_MOST }
    quedan al final = Π(1 − trabas de cada paso)
    trabas de todos los pasos = 1 − quedan al final
    parte de un paso = ln(1 − sus trabas) / ln(quedan al final)
method-eg-journey-step = { $step }: trabas { $value }, { $share } de la pérdida
method-eg-journey = quedan al final = { $steps } = { $value }
method-eg-journey-way = trabas de todos los pasos = 1 − { $left } = { $value }

## Fix first
method-fix-first = Qué arreglar primero
method-fix-first-what = Lo que más aporta con menos esfuerzo.
method-fix-first-how =
    En la lista: todo lo que hace difícil un paso y las causas vistas { $REPEATED } veces en { $REPEATED_DAYS } días.
    El esfuerzo lo fija usted, de uno a cinco; si no, es { $EFFORT }.
    Para ponerle precio a un arreglo, Kept necesita los compradores al mes y el pedido medio. Una suposición que puede cambiar: { $PUT_OFF_SHARE } de quienes tienen un problema compran en otra parte.
    Lo que engañó a alguien, o fue tan grave como { $GRAVE_SEVERITY }, siempre va primero.
    Mejoras rápidas: esfuerzo { $QUICK_EFFORT } o menos, en la primera de las { $QUICK_PART } partes de la lista.
method-fix-first-formula =
    ganancia de arreglar un paso = trabas de todos los pasos − trabas sin ello
    ganancia de acabar con una causa = trabas − trabas sin sus problemas
    orden = ganancia / esfuerzo; valor al mes = ganancia × compradores al mes × pedido medio × parte que desiste
method-eg-fix-step = Lo primero está en el paso «{ $step }».
method-eg-fix-cause = Lo primero es la causa «{ $cause }».
method-eg-fix = { $gain } / { $effort } = { $value }
method-eg-fix-worth = Son unos { $value } al mes.

## System
method-system = Ventas
method-system-what = Cómo se adaptan los productos al cliente, qué no se ofreció nunca y qué hábitos arraigaron.
method-system-how =
    La adaptación es la nota media de un producto, sobre { $ASPECT_BEST }. Por debajo de { $SIMPLE_MINDED } va primero el producto; por encima de { $CUSTOMER_MINDED }, primero el cliente.
    Las ventas perdidas se cuentan por tipo en { $LOSS_DAYS } días, con lo que habrían aportado.
    Nunca ofrecido: todo lo que a un cliente no se le ofreció ni se le vendió; primero, las peticiones abiertas.
    Una formación pone un hábito «con formación»; una anotación posterior que lo nombre, «en práctica». Es norma cuando lo nombran { $NORM_SHARE } de { $NORM_CONTACTS } contactos con clientes o más en { $NORM_DAYS } días.
method-system-formula = adaptación = media de las notas / { $ASPECT_BEST }

## Scenario
method-scenario = ¿Y si…?
method-scenario-what = Sus clientes e ingresos si no cambia nada y si cambia algo.
method-scenario-how =
    La tasa de bajas abarca { $RATE_DAYS } días. Se suma { $DEPARTURES_PRIOR } a los que se fueron y { $MONTHS_PRIOR } a los meses.
    Quien volvió no se fue. La probabilidad de que la tasa esté entre los extremos mostrados es de { $RATE_CERTAINTY }.
    Mira { $SCENARIO_MONTHS } meses hacia delante: quién se queda, más los clientes nuevos. Fije cuántos al mes. Si no, cuentan las primeras compras de { $RATE_DAYS } días, cuando la primera tenga { $GROWTH_DAYS } días: un historial importado no es crecimiento.
    Con el cambio, la tasa baja como bajaría el riesgo medio. Lo arreglado no ocurrió nunca, las respuestas mejoran con ello y, con contacto a tiempo, nadie se enfría.
   
method-scenario-formula =
    tasa = (se fueron + { $DEPARTURES_PRIOR }) / (meses de cliente + { $MONTHS_PRIOR })
    clientes el mes siguiente = clientes × (1 − tasa) + nuevos al mes
    con el cambio, tasa × riesgo medio después / riesgo medio ahora
    ingresos = Σ clientes × valor medio de un mes

## Statistics
method-statistics = Estadísticas de permanencia
method-statistics-what = Cuánto se quedan los clientes, cuántos se quedarán y quién puede volver a comprar.
method-statistics-how =
    Cuánto se quedan: la curva de Kaplan–Meier desde la primera compra hasta la baja, con límites que aciertan diecinueve de cada veinte veces.
    Cuántos se quedarán: beta-geométrica desplazada. Cuanto más tiempo llevan, menos se van.
    Quién vuelve a comprar: MBG/NBD, ajustado a sus anotaciones. Qué aporta: Gamma–Gamma. Las compras de un mismo día son una.
    Se ve la probabilidad de volver a comprar en un plazo. «Sigue activo» no es «volverá»: en un registro muy conocido se cumplió en menos de un tercio.
    Con menos de { $TIER_CUSTOMERS } clientes, { $TIER_REPEATERS } que volvieran o { $TIER_GAPS } intervalos habituales: recuentos y la curva. Desde ahí: totales, con límites amplios. Desde { $TIER_EACH_CUSTOMERS } y { $TIER_EACH_REPEATERS }: la probabilidad de cada uno.
    El modelo, la regla del intervalo habitual y el riesgo compiten en una parte de sus anotaciones que ninguno ha visto. Gana el que menos se equivoca.
method-statistics-formula =
    siguieron más de un día = siguieron hasta entonces × (los que estaban − los que se fueron) / los que estaban
    probabilidad de seguir en el periodo t = (β + t − 1) / (α + β + t − 1)
    vuelve a comprar en t = P(activo) × (1 − ((α + T) / (α + T + t))^(r + x))
    P(activo) = 1 / (1 + a / (b + x) × ((α + T) / (α + t_(x)))^(r + x))
method-eg-statistics-size = { $customers ->
    [one] 1 cliente compró en { $days } días; volvieron: { $repeaters }.
    [many] { $customers } de clientes compraron en { $days } días; volvieron: { $repeaters }.
   *[other] { $customers } clientes compraron en { $days } días; volvieron: { $repeaters }.
}
method-eg-statistics-counts = Basta para los recuentos y la curva.
method-eg-statistics-totals = Basta para los totales, con límites amplios.
method-eg-statistics-each = Basta para la probabilidad de cada cliente.
method-eg-statistics-left = Último escalón de la curva: { $days } días; entonces se fueron { $left }.
method-eg-statistics = siguieron más tiempo = { $before } × ({ $there } − { $left }) / { $there } = { $value }
method-eg-statistics-bounds = Entre { $low } y { $high }.

## Hindsight
method-hindsight = ¿Acertó el riesgo?
method-hindsight-what = El riesgo de cada mes pasado, tal como se veía entonces, frente a lo que vino después.
method-hindsight-how =
    Para cada décima parte: el riesgo medio, la parte que no volvió a comprar a tiempo y los recuentos. Sin compras, cuenta la baja.
    El riesgo, los simples días desde la última compra y el modelo de compra ordenan a los mismos clientes. Si el riesgo acierta menos que los días, la página lo dice.
    El riesgo se compara también con quién se fue en { $HINDSIGHT_DAYS } días: cómo los ordenó y cuánto erró.
    Con menos de { $HINDSIGHT_DEPARTURES } que se fueran, aún no prueba nada.
method-hindsight-formula =
    concordancia = parejas en las que tenía más riesgo quien se fue / todas las parejas
    puntuación de Brier = media de (riesgo − lo que vino)^(2)

## Names of the numbers
constant-METHOD_VERSION = Versión de este método
constant-PRIOR = Confianza y escucha, al empezar
constant-COVERAGE_HALF = Datos para estar seguro a medias
constant-CADENCE_A = Días entre visitas, categoría A
constant-CADENCE_B = Días entre visitas, categoría B
constant-CADENCE_C = Días entre visitas, categoría C
constant-CADENCE_PROSPECT = Días entre visitas, clientes potenciales
constant-HALF_LIFE_MIN = Vida media más corta de la cercanía
constant-HALF_LIFE_MAX = Vida media más larga de la cercanía
constant-CHARGE_IN_PERSON = Repone una visita o reunión
constant-CHARGE_VIDEO = Repone una videollamada
constant-CHARGE_VOICE = Repone una llamada, carta o evento
constant-CHARGE_PURCHASE = Repone una compra
constant-CHARGE_MESSAGE = Repone un mensaje o una vía desconocida
constant-CHARGE_TALK = Repone una conversación, una vez al día
constant-CHARGE_THANKS = Repone un agradecimiento, del resto
constant-UNANSWERED = Contacto sin respuesta
constant-WARM = Cercana desde
constant-DUE_LEAST = Mínimo que dura cualquier contacto
constant-COOLING = Se enfría desde
constant-DAY_SLACK = Redondeo de un día
constant-REPEAT_DAYS = Repetido dentro de
constant-REPEAT_STEP = Suma por cada problema anterior
constant-REPEAT_MAX = Máximo por repetición
constant-ALIKE = Parecido o seguido
constant-CLOSE_DAYS = Seguido dentro de
constant-SEVERITY_MAX = Lo más grave
constant-SEVERITY_UNKNOWN = Si nadie la dijo
constant-CREDIT_FIRST = Puede volver, primer problema
constant-CREDIT_REPEATED = Puede volver, repetido
constant-RECOVERED_FULL = Resuelto del todo
constant-RECOVERED_PARTIAL = Resuelto en parte
constant-RECOVERY_HALF_LIFE = Vida media de la reparación
constant-CONDUCT_HALF_LIFE = Vida media de lo que usted hizo
constant-FAILURE_WEIGHT = Un fallo, en aciertos
constant-LATE_TOLD = Acierto, tarde pero avisado
constant-LATE_UNTOLD = Acierto, tarde y sin avisar
constant-MENDED = Acierto, primer problema resuelto
constant-MENDED_DAYS = «Enseguida» es dentro de
constant-HARM_WEIGHT = Fallo, por daño neto
constant-DECEIVED_DAYS = Un engaño limita la confianza durante
constant-CAP_DECEIVED = Límite de la confianza tras un engaño
constant-CAP_RED = Otros límites de la confianza
constant-COMPLAINT_DAYS = Una queja puede seguir abierta
constant-REPEATED_CAUSE_DAYS = Una causa repetida limita la confianza durante
constant-ANSWER_DAYS = Responder a una petición en
constant-OFFER_WEIGHT = Una oferta, respecto a una petición
constant-PUSHED_ACCEPTED = Lo propuso usted y dijeron que sí
constant-TROUBLE_HALF_LIFE = Vida media de un problema
constant-SURVEY_DAYS = Las respuestas cuentan durante
constant-ANSWER_BEST = Mejor respuesta
constant-ANSWER_SPAN = De la peor a la mejor respuesta
constant-EFFORT_BEST = Lo más fácil
constant-EFFORT_SPAN = De lo más difícil a lo más fácil
constant-RHYTHM_DAYS = Días de compra necesarios
constant-SILENCE_GAPS = Intervalos hasta el silencio completo
constant-RIVAL_HALF_LIFE = Vida media de la noticia
constant-RIVAL_DAYS = Se olvida a los
constant-YEAR = Un año de gasto
constant-TENURE_MIN = Calculado sobre al menos
constant-STRETCH_DAYS = Días de compra para calcular por año
constant-VALUE_UNKNOWN = Si no se conoce ninguno
constant-ODDS_BASE = Logit, una compra, hoy
constant-ODDS_OWN_GAPS = Logit, tiempo en intervalos propios
constant-ODDS_REPEATS = Logit, compras repetidas
constant-ODDS_BOOK_GAPS = Logit, tiempo en intervalos habituales
constant-GAP_USUAL = Intervalo habitual si hay muy pocos
constant-GAP_MIN = Intervalo habitual más corto
constant-GAP_MAX = Intervalo habitual más largo
constant-GAPS_NEEDED = Intervalos necesarios
constant-HORIZON_GAPS = Horizonte, en intervalos habituales
constant-HORIZON_MIN = Horizonte mínimo
constant-HORIZON_MAX = Horizonte máximo
constant-UNWRITTEN_MIN = Compras sin anotar, mínimo
constant-UNWRITTEN_MAX = Compras sin anotar, máximo
constant-FIT_WINDOWS = Ventanas a las que se ajusta
constant-FIT_CASES = Casos necesarios para ajustar
constant-FIT_EACH = Casos necesarios de cada resultado
constant-FIT_SLOPE_SPREAD = Margen de la pendiente en torno a 1
constant-ODDS_IN_TOUCH = Logit, contacto
constant-ODDS_DISTRUST = Logit, confianza perdida
constant-ODDS_UNHEARD = Logit, no sentirse escuchado
constant-ODDS_FRICTION = Logit, trabas sentidas
constant-ODDS_RIVAL = Logit, competidor
constant-ODDS_PRICE_ONLY = Logit, vino por el precio
constant-RISK_STRENGTH = Fuerza habitual
constant-HEALTHY = Cuentan por debajo de
constant-USUAL_RECENCY = Típico: intervalos habituales sin comprar
constant-USUAL_REPEATS = Típico: compras repetidas
constant-USUAL_TOUCH = Típico: contacto
constant-ODDS_EQUAL = Probabilidades iguales dentro de
constant-RISK_WATCH = A vigilar desde
constant-RISK_HIGH = Alto desde
constant-GONE_RISK = Quizá ya se fue, desde
constant-GONE_GAPS = Quizá ya se fue, tras intervalos propios
constant-CERTAIN = «No queda nada»
constant-TODAY_SHOWN = Tarjetas visibles
constant-CONTACT_REST = Descanso tras cualquier contacto
constant-UNANSWERED_ROW = Sin respuesta antes de otra vía
constant-THANKS_OWED = Se deben las gracias durante
constant-THANKS_LAST = Un agradecimiento dura
constant-NOT_NOW = «Recordar dentro de…» los aparta
constant-PROMISE_AHEAD = Compromisos visibles por delante
constant-COMING_DAYS = «Próximamente» mira hacia delante
constant-DATE_KEPT_DAYS = Las fechas pasadas se ven durante
constant-TODAY_PROSPECTS = Máximo de tarjetas de clientes potenciales
constant-REGULAR_DAYS = Habitual: días de compra
constant-REGULAR_TRUST = Habitual: confianza
constant-LOYAL_TRUST = Leal: confianza
constant-LOYAL_WARMTH = Leal: cercanía
constant-LOYAL_DAYS = Leal: desde la primera compra
constant-REFERRAL_RISK = Recomendación: riesgo por debajo de
constant-REFERRAL_DAYS = Recomendación: descanso tras pedirla
constant-REFERRAL_RECOMMEND = Recomendación: recomendaría
constant-TIME_TARGET = Meta de tiempo
constant-TIME_DAYS = La parte abarca
constant-TIME_WEEKS = Barras visibles
constant-CARE_EARLY = Cuenta antes de un seguimiento
constant-CARE_LATE = Cuenta después de un seguimiento
constant-SURVEY_HALF_LIFE = Vida media de las respuestas
constant-AUDIT_WEIGHT = Autoevaluación, en respuestas
constant-INCIDENT_SLOPE = Pendiente de los problemas
constant-ACTIVE_DAYS = Activo dentro de
constant-MEASURED_DAYS = Medido en
constant-QUOTE_SLACK = Precio respecto al dicho, como mucho
constant-GAP_PRIOR = Se suma a las quejas
constant-WORD_PRIOR = Se suma a los compromisos
constant-EARLY_COVERAGE = Es pronto por debajo de esta cobertura
constant-WORST_SHARE = Parte mínima de la peor
constant-DIMENSION_WEIGHT = Peso habitual
constant-TREND_MONTHS = Duración de la tendencia
constant-UNEXPLAINED = Espera sin explicación
constant-TOLERANCE = Espera que está bien
constant-AFTER_WAIT = Quedan tras esa espera
constant-WAIT_MOST = Máximo que cuesta una espera
constant-AFTER_VISIT = Quedan tras una visita de más
constant-AFTER_HANDOFF = Quedan tras un cambio de persona
constant-AFTER_REPEAT = Quedan tras una pregunta repetida
constant-UNCLEAR_PRICE = Precio poco claro
constant-HARD_PAYMENT = Pago difícil
constant-NO_HELP = Nadie a quien preguntar
constant-BAD_HOURS = Mal horario
constant-REPEATED = Causas en la lista desde, veces
constant-REPEATED_DAYS = Vistas dentro de
constant-EFFORT = Esfuerzo habitual
constant-QUICK_EFFORT = Mejora rápida: esfuerzo máximo
constant-QUICK_PART = Mejora rápida: la primera de estas partes
constant-PUT_OFF_SHARE = Parte que compra en otro sitio
constant-GRAVE_SEVERITY = Va primero si es así de grave
constant-ASPECT_BEST = Mejor nota
constant-SIMPLE_MINDED = Primero el producto, por debajo de
constant-CUSTOMER_MINDED = Primero el cliente, por encima de
constant-LOSS_DAYS = Las ventas perdidas cuentan durante
constant-NORM_DAYS = Norma: días
constant-NORM_SHARE = Norma: parte de los contactos
constant-NORM_CONTACTS = Norma: contactos
constant-RATE_DAYS = Bajas contadas en
constant-DEPARTURES_PRIOR = Se suma a los que se fueron
constant-MONTHS_PRIOR = Se suma a los meses
constant-GROWTH_DAYS = La primera compra tiene al menos
constant-RATE_CERTAINTY = Probabilidad entre los dos extremos
constant-SCENARIO_MONTHS = Hasta dónde mira
constant-TIER_CUSTOMERS = Totales: clientes
constant-TIER_REPEATERS = Totales: los que volvieron
constant-TIER_GAPS = Totales: intervalos habituales
constant-TIER_EACH_CUSTOMERS = Probabilidades: clientes
constant-TIER_EACH_REPEATERS = Probabilidades: los que volvieron
constant-HINDSIGHT_DAYS = Se van dentro de
constant-HINDSIGHT_DEPARTURES = Los que se fueron, para probar algo
