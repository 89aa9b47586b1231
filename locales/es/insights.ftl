### What Insights says, in Spanish.

## Insights
insights-empty-head = Aún no hay nada que mostrar
insights-empty-text = Importe sus compras para ver cuánto se quedan los clientes, quién vuelve a comprar y por qué se van.
insights-quiet = Última compra: { $day }. Por eso hoy hay poco que ver.
insights-quiet-look = Mirar hacia atrás, a ese día
insights-reading = Leyendo su libreta…
insights-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
insights-months = { $count ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
}
insights-years = { $count ->
    [one] { $count } año
    [many] { $count } de años
   *[other] { $count } años
}
insights-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
insights-between = de { $low } a { $high }
insights-offered = Su libreta es grande, así que puede tardar un poco.
insights-stopped = Detenido.
insights-start = Calcular
insights-table = { $of }: mostrar como tabla
curve-axis = Siguen con usted
curve-read = Leer la curva: { $of }
curve-reading = Al cabo de { $time }: { $share }
curve-reading-between = Al cabo de { $time }: { $share }, con un 95 % de certeza entre { $low } y { $high }
stay-head = Cuánto se quedan los clientes
stay-nobody = Aún no ha comprado nadie.
stay-today = { $count ->
    [one] Su único cliente llegó este mismo día. Vuelva más adelante.
    [many] Sus { $count } de clientes llegaron este mismo día. Vuelva más adelante.
   *[other] Sus { $count } clientes llegaron este mismo día. Vuelva más adelante.
}
stay-all = { $count ->
    [one] Su único cliente no se ha ido en { $time }, según lo anotado.
    [many] Ninguno de sus { $count } de clientes se ha ido en { $time }, según lo anotado.
   *[other] Ninguno de sus { $count } clientes se ha ido en { $time }, según lo anotado.
} Cuando alguien se vaya, anote por qué.
stay-says = Al cabo de { $time } siguen con usted unos { $share } de cada 100 (95 % de certeza: de { $low } a { $high }).
stay-half = La mitad se va en menos de { $time }.
stay-half-not = En { $time } se fueron menos de la mitad.
stay-rests = Según { $count ->
    [one] 1 cliente, que se fue
    [many] { $count } de clientes, de los que se fueron { $left }
   *[other] { $count } clientes, de los que se fueron { $left }
}. Los demás cuentan hasta hoy.
stay-after = Al cabo de
stay-known = Observados hasta ahí
stay-left = Se fueron entonces
stay-still = Siguen con usted
stay-between = 95 % de certeza
ahead-head = Cuántos se quedarán
ahead-says = De 100 clientes nuevos, unos { $one } siguen un año y { $three } siguen tres.
ahead-pace = En el primer mes se va el { $first }; en el mes 36, el { $later } de los que quedan.
ahead-rests = { $count ->
    [one] Según un solo mes: una suposición.
    [many] Según { $count } de meses. Cuanto más lejos, menos seguro.
   *[other] Según { $count } meses. Cuanto más lejos, menos seguro.
}
ahead-young = Nadie lleva aún un mes como cliente.
ahead-nobody-leaves = Nadie se ha ido en un mes completo, así que no hay pronóstico.
ahead-nobody-stays = Todos se fueron en su primer mes, así que no hay pronóstico.
ahead-bound = Todos parecen irse al mismo ritmo, y el pronóstico lo da por hecho.
ahead-month = Mes
ahead-leave = Se van ese mes
buying-head = Quién vuelve a comprar
buying-nobody = Aún no ha comprado nadie.
buying-one-day = { $count ->
    [one] 1 cliente compró, en un solo día: es pronto para decir nada.
    [many] { $count } de clientes compraron, todos el mismo día: es pronto para decir nada.
   *[other] { $count } clientes compraron, todos el mismo día: es pronto para decir nada.
}
buying-counts = { $customers ->
    [one] 1 cliente compró
    [many] { $customers } de clientes compraron
   *[other] { $customers } clientes compraron
} en { $time }; { $repeaters ->
    [0] ninguno volvió a comprar otro día
    [one] 1 volvió a comprar otro día
    [many] { $repeaters } volvieron a comprar otro día
   *[other] { $repeaters } volvieron a comprar otro día
}; { $purchases ->
    [one] 1 compra en total
    [many] { $purchases } de compras en total
   *[other] { $purchases } compras en total
}.
buying-too-little = Es poco para un pronóstico.
buying-lack-customers = Hacen falta { $needs } clientes que hayan comprado; usted tiene { $has }.
buying-lack-repeaters = Hacen falta { $needs } que hayan vuelto a comprar otro día; usted tiene { $has }.
buying-lack-days = Hacen falta compras a lo largo de { $needs } (tres intervalos habituales); las que hay abarcan { $has }.
buying-working = Aprendiendo de las compras
buying-no-time = Todos compraron por primera vez este mismo día: es pronto para decir nada.
buying-nobody-repeats = Nadie volvió a comprar otro día: es pronto para decir nada.
buying-nobody-drops-out = Nadie parece dejar de comprar, y el pronóstico supone que nadie lo hará.
buying-limit = Sus clientes se parecen, y el modelo los trata así.
buying-bound = Sus clientes se parecen demasiado para el modelo.
buying-lost = El modelo no encajó con las compras.
buying-rhythm-instead = Guíese por el intervalo habitual en la página de cada cliente.
buying-indicative = Muy pocos clientes para estar seguros: una primera idea.
buying-total = En { $time }, cabe esperar unas { $purchases } compras de { $returns } de los { $customers } clientes.
buying-bounds = 95 % de certeza: de { $low } a { $high } compras.
buying-no-bounds = Faltan datos para decir cuánto puede fallar el pronóstico.
buying-brings = Por valor de unos { $amount }.
buying-spend = { $count ->
    [one] Una compra vale unos { $amount }, según { $count } cliente que volvió.
    [many] Una compra vale unos { $amount }, según { $count } de clientes que volvieron.
   *[other] Una compra vale unos { $amount }, según { $count } clientes que volvieron.
}
buying-spend-few = Sin importes: hacen falta dos clientes que hayan vuelto a comprar, con el importe anotado.
buying-spend-no-mean = Sin media: unas pocas compras grandes pesan más que el resto.
buying-spend-alike = Sin importe por cliente: se parecen demasiado.
buying-spend-same = Todos pagan unos { $amount } por compra.
buying-not-each = Faltan datos para hablar de cada cliente.
buying-what = Qué
buying-expected = Previsto
buying-unknown = –
buying-returning = Vuelven a comprar
buying-purchases = Compras
buying-within = Compras, 95 % de certeza
buying-amount = Valor
buying-spread = Probabilidad de que sus clientes vuelvan a comprar en { $time }
buying-chance = Probabilidad
buying-how-many = Clientes
buying-first = Los que más probablemente vuelvan a comprar en { $time }
buying-last = Los que menos probablemente vuelvan a comprar en { $time }
buying-customer = Cliente
buying-again = Vuelve a comprar
contest-head = Modelo o regla práctica
contest-too-little = Cuando haya compras suficientes, aquí se pone a prueba el modelo con su pasado.
contest-later = El modelo se pone a prueba cuando haya aprendido.
contest-half-thin = Para la prueba se oculta la mitad de las compras, y el resto es muy poco.
contest-no-model = La mitad de las compras no dio para ningún modelo; queda solo la regla práctica.
contest-how = Se ocultaron las compras posteriores a: { $day }. { $risk ->
    [yes] El riesgo, el modelo y la regla práctica
   *[no] El modelo y la regla práctica
} dijeron entonces cuáles de { $count } clientes volverían a comprar en { $time }.
contest-model-won = Ganó el modelo: error de { $model }; la regla práctica, { $rhythm }. 0 es lo mejor.
contest-rhythm-won = Ganó la regla práctica: error de { $rhythm }; el modelo, { $model }. 0 es lo mejor. Guíese primero por el intervalo habitual.
contest-won = { $winner ->
    [model] Ganó el modelo: error de { $model }; el riesgo, { $risk }; la regla práctica, { $rhythm }. 0 es lo mejor.
    [rhythm] Ganó la regla práctica: error de { $rhythm }; el riesgo, { $risk }; el modelo, { $model }. 0 es lo mejor. Guíese primero por el intervalo habitual.
   *[risk] Ganó el riesgo: error de { $risk }; el modelo, { $model }; la regla práctica, { $rhythm }. 0 es lo mejor.
}
contest-clear = Una diferencia así rara vez es casualidad.
contest-close = Tan ajustado que puede ser casualidad.
contest-nobody = «No vuelve nadie» acertaría con el { $share }, así que ninguna probabilidad suelta es una promesa.
contest-risk = El riesgo
contest-model = El modelo
contest-rhythm = La regla práctica
contest-plain = No vuelve nadie
contest-what = Qué
contest-happened = Lo ocurrido
contest-right = Aciertos sobre quién vuelve a comprar
contest-said = Según lo previsto, volverían a comprar
contest-hits = De ellos, volvieron
contest-purchases = Compras previstas
contest-brier = Error, 0 es lo mejor
contest-with-rhythm = Regla práctica: tres días de compra dan un intervalo habitual y tres intervalos en silencio significan que se fue. { $count ->
    [0] Nadie tenía uno.
    [one] 1 de ellos lo tenía.
    [many] { $count } de ellos lo tenían.
   *[other] { $count } de ellos lo tenían.
}
rungs-head = Lealtad
rungs-working = Repasando la lealtad mes a mes
rungs-nobody = Aún no había nadie en su libreta.
rungs-says = En 12 meses: { $climbed ->
    [0] nadie subió
    [one] 1 peldaño hacia arriba
    [many] { $climbed } de peldaños hacia arriba
   *[other] { $climbed } peldaños hacia arriba
}; { $slipped ->
    [0] nadie bajó
    [one] 1 peldaño hacia abajo
    [many] { $slipped } de peldaños hacia abajo
   *[other] { $slipped } peldaños hacia abajo
}.
rungs-came = { $came ->
    [0] No llegó nadie
    [one] Llegó 1
    [many] Llegaron { $came }
   *[other] Llegaron { $came }
}; { $left ->
    [0] no se fue nadie
    [one] se fue 1
    [many] se fueron { $left }
   *[other] se fueron { $left }
}; { $returned ->
    [0] no volvió nadie
    [one] volvió 1
    [many] volvieron { $returned }
   *[other] volvieron { $returned }
}.
rungs-what = Los habituales compraron en tres días distintos y confían en usted. Los leales siguen así medio año. Los promotores le trajeron un comprador.
rungs-now = Ahora y hace 12 meses
rungs-count = { $now } ({ $before })
rungs-day = Día
rungs-climbed = Subieron
rungs-slipped = Bajaron
rungs-left = Se fueron
rungs-returned = Volvieron
rungs-new = Nuevos
left-head = Por qué se fueron
left-nobody = No se ha ido nadie, según lo anotado. Cuando alguien se vaya, anote por qué.
left-unknown = { $count ->
    [one] 1 cliente se fue y no se sabe el motivo real. Pregunte.
    [many] { $count } de clientes se fueron y no se sabe el motivo real. Pregunte.
   *[other] { $count } clientes se fueron y no se sabe el motivo real. Pregunte.
}
left-says = { $count ->
    [one] 1 baja
    [many] { $count } de bajas
   *[other] { $count } bajas
}: { $stated } con el motivo que dieron, { $known } con el motivo real. Arregle el real.
left-not-written = Sin anotar
left-root = Motivo real
left-count = Cuántas veces
left-said = Motivo que dieron
left-quote = «{ $said }»
insights-time-head = Tiempo para los clientes actuales
time-none = Ningún minuto anotado en 12 semanas. Anote cuánto duran las visitas y llamadas. Su meta: { $target }.
time-says = En cuatro semanas, el { $share } de su tiempo fue para los clientes actuales. Su meta: { $target }.
time-not-lately = Ningún minuto anotado en cuatro semanas. Su meta: { $target }.
time-target = meta, { $target }
time-week = Semana del
time-share = Parte
time-share-existing = Para clientes actuales
time-all = Total
time-no-minutes = sin minutos
tree-head = Quién trajo a quién
tree-none = Aún no hay recomendaciones. Pregunte a los clientes nuevos quién los envió.
tree-says = { $people ->
    [one] 1 persona llegó
    [many] { $people } de personas llegaron
   *[other] { $people } personas llegaron
} por recomendación; { $customers ->
    [0] ninguna es cliente ahora
    [one] 1 es cliente ahora
    [many] { $customers } son clientes ahora
   *[other] { $customers } son clientes ahora
}.
tree-worth = Aportan unos { $amount } al año.
tree-rest = { $count ->
    [one] 1 más sin mostrar.
    [many] { $count } más sin mostrar.
   *[other] { $count } más sin mostrar.
}
tree-left = se fue
tree-not-bought = aún no compra
tree-own = aporta { $amount } al año
tree-own-unknown = valor desconocido
tree-brought = { $count ->
    [one] trajo a 1 persona
    [many] trajo a { $count } de personas
   *[other] trajo a { $count } personas
}
tree-brought-worth = { $count ->
    [one] trajo a 1 persona, que aporta { $amount } al año
    [many] trajo a { $count } de personas, que aportan { $amount } al año
   *[other] trajo a { $count } personas, que aportan { $amount } al año
}
hindsight-head = ¿Acertó el riesgo?
hindsight-working = Comprobando los riesgos de cada mes pasado
hindsight-what = El riesgo de cada mes, frente a quién se fue en los { $days } días siguientes.
hindsight-none = Hacen falta clientes de hace { $days } días. Vuelva más adelante.
hindsight-few = { $count ->
    [0] No consta que nadie se fuera entonces. Eso no prueba nada.
    [one] Solo se fue 1. Menos de cinco no prueba nada.
    [many] Solo se fueron { $count }. Menos de cinco no prueba nada.
   *[other] Solo se fueron { $count }. Menos de cinco no prueba nada.
}
hindsight-auc = De cada 100 parejas de uno que se fue y otro que se quedó, en { $share } tenía más riesgo el que se fue. Al azar serían 50.
hindsight-brier = Error medio: { $brier }; 0 es perfecto. Con la misma probabilidad para todos sería { $share }.
hindsight-shows = Quién se fue en { $days } días, según el riesgo
hindsight-band = Riesgo { $band }
hindsight-left-of = { $left } de { $count }
hindsight-month = Mes
hindsight-all = Todos
hindsight-left-in = { $band }, se fueron
hindsight-stayed-in = { $band }, se quedaron
insights-probably = Quizá ya se fueron
calib-head = El riesgo y lo que pasó
calib-later = Se calcula junto con «¿Acertó el riesgo?».
calib-none = Aún no hay ningún mes lo bastante antiguo.
calib-what = El riesgo de cada mes, frente a quién no volvió a comprar. Cada cliente cuenta una vez al mes.
calib-says = El riesgo dijo { $said } de 100 de media. De { $count ->
    [one] 1 caso
    [many] { $count } de casos
   *[other] { $count } casos
}, { $left } de cada 100 no volvieron.
calib-rank = Entre uno que volvió y otro que no, el riesgo ordenó bien { $risk } de 100 parejas. Los días desde la última compra, { $days }; al azar serían 50.
calib-worse = Aquí los días desde la última compra aciertan más que el riesgo. Guíese por los días.
calib-blind = Ninguno supera al azar: hay muy poco en que basarse.
calib-few = Para probar algo hacen falta { $count } que volvieran y { $count } que no.
calib-picture = Cada punto es una franja de riesgo; su tamaño, los casos que tiene. En la línea, el riesgo acertó.
calib-axis-left = no volvieron, de cada 100
calib-axis-said = riesgo previsto, sobre 100
calib-band = Riesgo
calib-customers = Casos
calib-mean = Riesgo medio
calib-left = No volvieron
calib-share = De cada 100
calib-all = Todos
calib-contest = Cuál ordena mejor
calib-won = { $winner ->
    [risk] Ordena mejor el riesgo
    [recency] Ordenan mejor los días desde la última compra
   *[model] Ordena mejor el modelo de compra
} ({ $count ->
    [one] 1 cliente
    [many] { $count } de clientes
   *[other] { $count } clientes
}; { $day }).
calib-worse-then = Los días aciertan más que el riesgo.
calib-by-risk = El riesgo
calib-by-days = Días desde la última compra
calib-by-model = El modelo de compra
calib-contest-note = Parejas bien ordenadas de cada 100. Al azar serían 50.
calib-no-model = Hasta entonces faltaban datos para un modelo de compra.
cohort-head = Quién vuelve
cohort-says = { $period ->
    [month] De cada 100 clientes nuevos, { $share } volvieron a comprar el mes siguiente.
    [quarter] De cada 100 clientes nuevos, { $share } volvieron a comprar el trimestre siguiente.
   *[year] De cada 100 clientes nuevos, { $share } volvieron a comprar el año siguiente.
}
cohort-how = { $period ->
    [month] Cada fila: clientes que compraron por primera vez en un mes. Columnas: cuántos compraron en cada mes posterior.
    [quarter] Cada fila: clientes que compraron por primera vez en un trimestre. Columnas: cuántos compraron en cada trimestre posterior.
   *[year] Cada fila: clientes que compraron por primera vez en un año. Columnas: cuántos compraron en cada año posterior.
}
cohort-young = { $period ->
    [month] Vuelva cuando hayan acabado su primer mes de ventas y el siguiente.
    [quarter] Vuelva cuando hayan acabado su primer trimestre de ventas y el siguiente.
   *[year] Vuelva cuando hayan acabado su primer año de ventas y el siguiente.
}
cohort-quarter = T{ $quarter } { $year }
cohort-came = Primera compra
cohort-customers = Clientes
cohort-later = { $period ->
    [month] Meses después
    [quarter] Trimestres después
   *[year] Años después
}
rfm-head = Cuántas veces compraron y cuándo fue la última
rfm-nobody = Aún no ha comprado nadie.
rfm-quiet = { $count ->
    [0] Ninguno de sus compradores frecuentes ha dejado de venir.
    [one] 1 comprador frecuente ha dejado de venir.
    [many] { $count } de compradores frecuentes han dejado de venir.
   *[other] { $count } compradores frecuentes han dejado de venir.
}
rfm-best = { $count ->
    [0] Nadie está en el grupo más alto en ambas cosas.
    [one] 1 cliente está en el grupo más alto en ambas cosas.
    [many] { $count } de clientes están en el grupo más alto en ambas cosas.
   *[other] { $count } clientes están en el grupo más alto en ambas cosas.
}
rfm-how = Pulse un número para ver a esos clientes.
rfm-last = Última compra
rfm-often = Cuántas veces compraron
rfm-times = { $count ->
    [one] Una vez
    [many] { $count } de veces
   *[other] { $count } veces
}
rfm-times-between = { $low }–{ $high } veces
rfm-ago = { $count ->
    [0] Hoy
    [one] Hace 1 día
    [many] Hace { $count } de días
   *[other] Hace { $count } días
}
rfm-ago-between = Hace { $low }–{ $high } días
rfm-group = { $ago } · { $times }
rfm-cell = { $count ->
    [one] Mostrar 1 cliente: { $group }
    [many] Mostrar { $count } de clientes: { $group }
   *[other] Mostrar { $count } clientes: { $group }
}
