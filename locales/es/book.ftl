### What Settings, importing and exporting say, in Spanish.

act-look-back = Mirar atrás
act-look-back-to = Mirar atrás: { $when }
act-ask-browser = Pedir que la conserve
act-save-table = Exportar tabla
act-stay = Cancelar
act-go-back = Restaurar esta
act-go-on-all = Usarlo todo
act-go-on-this = Usar esta
act-keep-settings = Guardar ajustes
form-hint-currency = Tres letras, como EUR.

## Book: a copy, the demo, room, settings, the way back
book-parts = En esta página
book-part-backup = Copia de seguridad y deshacer
book-part-exchange = Importar y exportar
book-part-storage = Almacenamiento
book-copy-head = Copia de seguridad
book-copy-text = Su libreta está solo en este navegador. Guarde copias de seguridad en un lugar seguro.
book-copy-unmirrored = Este navegador no guarda una segunda copia: si falla, puede perderse el último minuto. Cierre esta pestaña antes de apagar.
book-copy-never = Aún no hay copia de seguridad.
book-copy-last = Última copia de seguridad: { $day }.
book-copy-since = { $count ->
    [one] 1 cambio no está en ninguna copia.
    [many] { $count } de cambios no están en ninguna copia.
   *[other] { $count } cambios no están en ninguna copia.
}
book-demo-text = Recorra una tienda inventada. Su propia libreta sigue cerrada.
book-demo-open = Esta es la libreta de prueba. Lo que cambie aquí no se guarda.
book-room-says = { $used } de { $all } en uso
book-room-share = { $share } en uso
book-room-unknown = Este navegador no dice cuánto espacio está en uso.
book-table-head = Compras como hoja de cálculo
book-table-text = Una fila por compra: día, cliente, importe, productos. No es una copia de seguridad.
book-stays-head = ¿Está a salvo aquí su libreta?
book-stays-promised = Este navegador conserva su libreta hasta que la elimine.
book-stays-not = Si falta espacio, el navegador puede borrar su libreta.
book-stays-refused = Aún no está garantizado. Suele ayudar instalar Kept o usarlo con regularidad. Mientras tanto, haga copias de seguridad.
book-stays-unsaid = Este navegador no dice cuánto tiempo conserva los datos. Haga copias de seguridad con regularidad.
book-stays-week = Safari borra los datos de una página si lo usa siete días sin visitarla. Añada Kept a la pantalla de inicio e importe allí una copia. O haga una copia cada semana y exporte el calendario.
book-settings-head = Negocio
book-settings-usual = Si queda vacío: { $days }.
book-settings-currency-hint = { $name }. Al cambiarla se mantienen las cifras: 12,50 euros pasarían a ser 1250 yenes.
book-settings-currency-none = Tres letras. Si queda vacío: EUR.
book-settings-language = Formato de fechas y números
book-settings-language-own = Como el navegador
book-settings-language-hint = Solo cambia el formato de fechas y números.
book-unnamed-head = Sin cliente
book-unnamed-none = Aquí aparecen las anotaciones que no son de ningún cliente. Pulse L para anotar una.
book-past-head = Deshacer
book-past-last = Último cambio: { $what }
book-past-none = Aún no hay cambios que deshacer.
book-past-undone = Lo último que deshizo: { $what }

## How it is scored
book-method-text = Qué significa cada puntuación. Los pesos se pueden ajustar.

## Ways back to an earlier book, and what is left of a damaged one
points-head = Versiones anteriores
points-text = Kept guarda una versión antes de importar y de borrar para siempre. Las ocho últimas quedan en este navegador.
points-none = Ninguna todavía.
points-missing = Este navegador no guarda versiones anteriores. Haga una copia de seguridad antes de importar.
points-opening = Abriendo…
points-failed = Esta versión ya no se puede leer. Su libreta no ha cambiado.
points-import = antes de importar
points-erasure = antes de borrar a alguien para siempre, sin sus datos
points-format = antes de una actualización de Kept
points-return = antes de restaurar una versión
points-damage = tal como se encontró dañada
points-size = { $customers ->
    [one] { $customers } cliente
    [many] { $customers } de clientes
   *[other] { $customers } clientes
}, { $entries ->
    [one] { $entries } anotación
    [many] { $entries } de anotaciones
   *[other] { $entries } anotaciones
}
points-ask = ¿Volver a esta versión? { $when }
points-same = Su libreta no ha cambiado desde entonces.
points-changed = { $count ->
    [one] 1 registro vuelve a como estaba.
    [many] { $count } de registros vuelven a como estaban.
   *[other] { $count } registros vuelven a como estaban.
}
points-restored = { $count ->
    [one] 1 registro eliminado vuelve.
    [many] { $count } de registros eliminados vuelven.
   *[other] { $count } registros eliminados vuelven.
}
points-gone = { $count ->
    [one] 1 registro más nuevo desaparece.
    [many] { $count } de registros más nuevos desaparecen.
   *[other] { $count } registros más nuevos desaparecen.
}
points-can-return = Se puede deshacer. La versión de hoy queda en la lista.
rescue-head = Lo que queda de su libreta
rescue-text = Una parte no se puede leer o la guardó una versión más nueva de Kept. No ha cambiado nada. Primero guárdela tal cual.
rescue-changes = { $count ->
    [one] 1 cambio reciente se puede leer
    [many] { $count } de cambios recientes se pueden leer
   *[other] { $count } cambios recientes se pueden leer
}
rescue-damaged = { $count ->
    [one] 1 cambio reciente no se puede leer
    [many] { $count } de cambios recientes no se pueden leer
   *[other] { $count } cambios recientes no se pueden leer
}
rescue-all = Todo lo que se puede leer
rescue-generation = Versión guardada { $number }
rescue-generation-unknown = Una versión guardada
rescue-unreadable = No se puede leer.
rescue-newer = La guardó una versión más nueva de Kept. Vuelva a cargar la página para tenerla.
rescue-untouchable = No se puede seguir: una parte la guardó una versión más nueva de Kept o el navegador la bloquea. Vuelva a cargar la página o reinicie el navegador.
rescue-working = Poniéndolo todo a salvo…
rescue-not-kept = Este navegador no pudo copiar la libreta dañada. No ha cambiado nada. Guárdela tal cual y pida ayuda.
rescue-refused = El navegador no quiso guardar. Su libreta no ha cambiado; hay una copia a salvo.
import-lead = Pedidos, facturas, contactos, extractos bancarios, calendarios, chats o una copia de Kept. Lo verá antes de importarlo.
import-lead-where = Nada sale de este dispositivo. Busque «Exportar» en su programa y elija CSV, XLSX, vCard o iCalendar.
import-choose = Elegir archivos
import-drop = o suéltelos o péguelos en cualquier sitio de esta página; hasta { $size } cada uno
import-reading = Leyendo { $name }
import-comparing = Comparando con su libreta
import-refused-head = No se ha importado. Su libreta no ha cambiado.
import-refused-large = Pasa de { $size }. Divídalo, por ejemplo por años.
import-refused-unread = El navegador no pudo leerlo. Quizá se movió o está abierto en otro programa.
import-refused-empty = Está vacío.
import-refused-not-json = Esta copia de Kept se corta en la línea { $line }, carácter { $column }. Pruebe con otra copia.
import-refused-not-a-book = Es JSON, pero no una copia de Kept.
import-refused-newer = La guardó una versión más nueva de Kept (versión { $version } del formato). Vuelva a cargar la página y elíjala otra vez.
import-preview = Importar { $name }
import-new = Nuevo
import-count-customers = { $count ->
    [one] 1 cliente
    [many] { $count } de clientes
   *[other] { $count } clientes
}
import-count-entries = { $count ->
    [one] 1 anotación
    [many] { $count } de anotaciones
   *[other] { $count } anotaciones
}
import-count-items = { $count ->
    [one] 1 producto o servicio
    [many] { $count } de productos o servicios
   *[other] { $count } productos o servicios
}
import-count-steps = { $count ->
    [one] 1 paso de compra
    [many] { $count } de pasos de compra
   *[other] { $count } pasos de compra
}
import-count-measures = { $count ->
    [one] 1 hábito
    [many] { $count } de hábitos
   *[other] { $count } hábitos
}
import-count-settings = Ajustes
import-same = { $count ->
    [one] 1 ya está aquí, sin cambios.
    [many] { $count } ya están aquí, sin cambios.
   *[other] { $count } ya están aquí, sin cambios.
}
import-nothing-new = Nada nuevo: ya está todo aquí.
import-nothing-good = Nada que importar: todo lo válido ya está aquí.
import-changes = { $count ->
    [one] 1 cambio
    [many] { $count } de cambios
   *[other] { $count } cambios
}
import-field-changes = { $field }: { $old } → { $new }
import-value-none = nada
import-title-entry = { $kind }, { $name }, { $day }
import-title-entry-nobody = { $kind }, { $day }
import-title-settings = Ajustes
import-aside = { $count ->
    [one] Se conserva 1 valor suyo más nuevo
    [many] Se conservan { $count } de valores suyos más nuevos
   *[other] Se conservan { $count } valores suyos más nuevos
}
import-aside-why = Los valores del archivo son más antiguos.
import-field-kept = { $field }: queda { $ours }; el archivo tiene { $theirs }
import-removed = { $count ->
    [one] 1 eliminación
    [many] { $count } de eliminaciones
   *[other] { $count } eliminaciones
}
import-removed-why = Se eliminó en el origen del archivo.
import-gone = { $count ->
    [0] Se restaura todo lo que usted eliminó
    [one] Se mantiene 1 eliminación suya
    [many] Se mantienen { $count } de eliminaciones suyas
   *[other] Se mantienen { $count } eliminaciones suyas
}
import-bring-back = Restaurar
import-problems = { $count ->
    [one] 1 problema en este archivo
    [many] { $count } de problemas en este archivo
   *[other] { $count } problemas en este archivo
}
import-problems-why = { $count ->
    [0] No queda nada fuera; aún no se ha importado nada.
    [one] Queda fuera 1 registro; aún no se ha importado nada.
    [many] Quedan fuera { $count } de registros; aún no se ha importado nada.
   *[other] Quedan fuera { $count } registros; aún no se ha importado nada.
}
import-problems-list = Los problemas y dónde están
import-take = Importar
import-take-good = Importar el resto y dejar fuera { $count }
import-writing = Importando…
import-done = Importado
import-done-unsaved = Importado, pero sin guardar
import-undone = Importación deshecha. Su libreta está como antes.
import-changed = { $count ->
    [one] 1 con cambios.
    [many] { $count } con cambios.
   *[other] { $count } con cambios.
}
import-left-out = { $count ->
    [one] Queda fuera 1.
    [many] Quedan fuera { $count }.
   *[other] Quedan fuera { $count }.
}
import-done-undo = Con «Deshacer», todo vuelve a estar como antes.
import-see = Ver clientes
import-again = Importar otro archivo

## Another program’s file
import-file-head = { $name }
import-this-file = Este archivo
import-days = { $first } – { $last }
import-said-nothing = { $who }: aún no hay nada que importar.
import-said-purchases = { $who }: { $purchases ->
    [one] 1 compra
    [many] { $purchases } de compras
   *[other] { $purchases } compras
} de { $people ->
    [one] 1 cliente
    [many] { $people } de clientes
   *[other] { $people } clientes
} ({ $fresh ->
    [all] { $people ->
        [one] nuevo
        [many] todos nuevos
       *[other] todos nuevos
    }
    [none] ninguno nuevo
   *[some] nuevos: { $new }
}){ $priced ->
    [yes] , { $total }
   *[no] { "" }
}, { $days }.
import-said-contacts = { $who }: { $people ->
    [one] 1 persona
    [many] { $people } de personas
   *[other] { $people } personas
} ({ $fresh ->
    [all] { $people ->
        [one] nueva
        [many] todas nuevas
       *[other] todas nuevas
    }
    [none] ninguna nueva
   *[some] nuevas: { $new }
}{ $changed ->
    [0] { "" }
   *[other] , con datos nuevos: { $changed }
}).
import-said-touches = { $who }: { $kind ->
    [calendar] { $touches ->
        [0] ninguna reunión pasada con sus clientes.
       *[other] { $touches ->
            [one] 1 reunión
            [many] { $touches } de reuniones
           *[other] { $touches } reuniones
        } con { $people ->
            [one] 1 cliente
            [many] { $people } de clientes
           *[other] { $people } clientes
        }, { $days }.
    }
   *[chat] { $touches ->
        [0] ningún mensaje con sus clientes.
       *[other] { $touches ->
            [one] 1 contacto
            [many] { $touches } de contactos
           *[other] { $touches } contactos
        } con { $people ->
            [one] 1 cliente
            [many] { $people } de clientes
           *[other] { $people } clientes
        }, { $days }. Solo los días, sin texto.
    }
}
import-gives-nothing = Nada que importar.
import-gives-people = { $people ->
    [one] 1 persona
    [many] { $people } de personas
   *[other] { $people } personas
}
import-gives-touches = { $touches ->
    [one] 1 contacto
    [many] { $touches } de contactos
   *[other] { $touches } contactos
} con { $people ->
    [one] 1 cliente
    [many] { $people } de clientes
   *[other] { $people } clientes
}{ $dated ->
    [yes] , { $days }
   *[no] { "" }
}
import-gives-purchases = { $purchases ->
    [one] 1 compra
    [many] { $purchases } de compras
   *[other] { $purchases } compras
}{ $priced ->
    [yes] , { $total }
   *[no] { "" }
}{ $dated ->
    [yes] , { $days }
   *[no] { "" }
}
import-left = Quedan fuera: { $list }.
import-left-part = { $count } { $reason }
import-left-head = { $count ->
    [one] 1 línea fuera
    [many] { $count } de líneas fuera
   *[other] { $count } líneas fuera
}
import-left-list = Líneas que quedan fuera
import-left-line = Línea { $line }: { $reason }
import-left-some = Una { $reason }
import-lines = { $all ->
    [one] 1 línea
    [many] { $all } de líneas
   *[other] { $all } líneas
} = { $taken } importadas + { $left } fuera
import-ahead = { $count ->
    [one] 1 reunión futura añadida a la página de un cliente.
    [many] { $count } de reuniones futuras añadidas a las páginas de los clientes.
   *[other] { $count } reuniones futuras añadidas a las páginas de los clientes.
}
import-refunds = Reembolsos ya descontados: { $amount }.
import-becomes-currency = La moneda de su libreta pasa a ser { $currency }.
import-things-left = No se importa lo que compraron: casi cada línea es distinta.
import-reason = { $reason ->
    [cancelled] por cancelación
    [voided] por anulación
    [draft] en borrador
    [pending] en espera
    [failed] por fallo
    [unpaid] sin pagar
    [new_order] sin confirmar
    [unknown_status] con estado desconocido
    [refunded] con reembolso total
    [refund] por reembolso
    [partial_refund] con reembolso parcial
    [reversal] por retrocesión
    [refund_without_sale] con reembolso y sin venta aquí
    [zero] sin nada que pagar
    [negative] con importe negativo
    [fee] por comisiones
    [fee_back] por comisiones devueltas
    [payout] por abono a usted
    [tax] por impuestos
    [interest] por intereses
    [salary] por sueldos
    [loan] por un préstamo
    [own_transfer] entre cuentas suyas
    [own_refund] por devolución a usted
    [conversion] por cambio de moneda
    [outgoing] por pago de usted
    [expense] por gastos
    [payment] por facturas ya contadas
    [ledger_line] por ser la otra mitad de un asiento
    [quote] con solo un presupuesto
    [open_deal] por seguir en curso
    [lost_deal] sin venta final
    [not_billable] sin facturar
    [time_entry] con horas de trabajo
    [total_row] con totales
    [group_row] con títulos
    [header_row] con los títulos repetidos
    [description_row] con la explicación de las columnas
    [footer] al pie de la tabla
    [duplicate] por duplicado
    [deleted] por eliminación
    [vendor] de proveedores
    [address_only] con solo una dirección
    [newsletter] de boletines
    [auto_reply] con respuesta automática
    [spam] en correo no deseado
    [trash] en la papelera
    [bot] de un bot
    [message] sin mensaje
    [own_notes] de usted para usted
    [short_code] de un número de servicio
    [no_show] por no presentarse
    [birthday] con cumpleaños
    [own_in_group] de usted a un grupo
    [not_ticked] de personas sin marcar
    [not_in_book] sin nadie de su libreta
    [future] en el futuro
    [no_guest] sin persona invitada
    [several_customers] con dos clientes posibles
    [deleted_before] por eliminación anterior
    [other_currency] en otra moneda
    [amount_too_large] con importe demasiado grande
    [several_items] con un producto que figura dos veces
    [no_name] sin nombre
    [no_customer] sin comprador
    [no_date] sin fecha
    [bad_date] con fecha ilegible
    [no_amount] sin importe
    [bad_amount] con importe ilegible
    [bad_value] con un valor que no encaja
    [no_quantity] sin cantidad
    [no_customer_column] en una tabla sin clientes
    [no_date_column] en una tabla sin fechas
    [no_amount_column] en una tabla sin importes
    [date_without_year] sin año
    [mixed_separators] con separadores mezclados
    [nothing_in_it] sin nada que importar
   *[other] sin utilidad
}
import-refusal = { $reason ->
    [too_large] Pasa de 64 MB, comprimido o sin comprimir. Expórtelo por partes.
    [too_many_rows] Tiene más de un millón de líneas. Expórtelo por partes.
    [too_many_columns] Tiene más de mil columnas. Exporte solo las que necesite.
    [empty] Está vacío. Revise las fechas y expórtelo otra vez.
    [damaged] Falta una parte. Descárguelo o expórtelo otra vez.
    [grows] Al descomprimirlo crece sin fin. Expórtelo otra vez.
    [long_line] Hay unas comillas sin cerrar, o no es una tabla. Expórtelo otra vez como CSV o XLSX.
    [pdf] Es un PDF. Exporte la lista como CSV o XLSX.
    [picture] Es una imagen. Exporte la lista como CSV, XLSX o vCard.
    [old_excel] Es un archivo antiguo de Excel (.xls). Guárdelo como .xlsx o CSV.
    [other_spreadsheet] Es de Numbers o LibreOffice. Expórtelo como .xlsx o CSV.
    [document] Es un documento de texto. Exporte la lista como CSV o XLSX.
    [packed] Kept no puede descomprimirlo. Descomprímalo usted o use ZIP.
    [sound] Es sonido o vídeo. Elija CSV, XLSX o vCard.
    [database] Es una base de datos. Expórtela como CSV, XLSX o vCard.
    [web_page] Es una página web, aunque se llame .xls. Guárdela desde una hoja de cálculo como .xlsx o CSV.
    [workbook] Aquí no se puede abrir XLSX. Guarde la hoja como CSV.
    [not_a_table] Parece texto. Exporte una lista como CSV, XLSX, vCard o iCalendar.
    [no_customer_column] Ninguna columna nombra al cliente. Elija una abajo, o exporte nombres o correos.
    [no_date_column] No tiene fechas. Exporte pedidos o facturas sueltos.
    [no_amount_column] No tiene ni importes ni contactos. Exporte una de las dos cosas.
    [date_without_year] Sus fechas no llevan año. Exporte fechas completas.
    [mixed_separators] Las líneas usan separadores distintos. Expórtelo otra vez como CSV o XLSX.
    [own_purchases] Es la lista de lo que usted compró. Exporte sus ventas.
    [reply] Es una respuesta de encuesta. Añádala en Trabas.
    [no_name] Nadie tiene nombre ni dirección.
   *[other] No se puede importar nada. Abajo se ve lo que quedó fuera.
}
import-ask = { $key ->
    [date_order] ¿Cómo están escritas las fechas?
    [decimal_mark] ¿Cuál es el separador decimal?
    [sign] ¿Qué son los importes negativos?
    [customer_column] ¿Qué columna es el cliente?
    [amount_column] ¿Qué columna es el importe pagado?
    [date_column] ¿Qué columna es la fecha de compra?
    [payers] ¿Quiénes son clientes?
    [own_name] ¿Quién es usted?
    [who_counts] ¿Quiénes son clientes?
    [duplicate_rows] Hay líneas idénticas. ¿Qué son?
    [currency] ¿Cuál es su moneda? Las demás quedan fuera.
    [status] Hay pedidos nuevos o con un estado desconocido. ¿Cuentan?
    [time_entries] ¿Cuentan como compras estas horas de trabajo?
    [which_sheet] ¿Qué hoja?
    [encoding] ¿Qué codificación tiene el texto? Elija aquella en la que los nombres se vean bien.
   *[other] ¿Cuál es?
}
import-answer = { $answer ->
    [day_first] Primero el día: 31.1.2026
    [month_first] Primero el mes: 1/31/2026
    [point] Punto: 1,234.56
    [comma] Coma: 1.234,56
    [refund] Reembolsos
    [expense] Gastos propios
    [keep_both] Compras distintas
    [take_once] Una compra, anotada dos veces
    [count] Cuentan
    [leave_out] Dejar fuera
    [purchases] Compras
   *[other] { $answer }
}
import-ask-meant = ¿Quién es { $name }?
import-somebody-new = Cliente nuevo
import-note = { $key ->
    [same_person] Un mismo nombre con direcciones distintas pasa a ser personas distintas.
    [customer_column] Los clientes se distinguen solo por un número.
   *[other] Hay algo que no está claro; revise las columnas.
}
import-payer = { $name }: { $count ->
    [one] 1 pago
    [many] { $count } de pagos
   *[other] { $count } pagos
}, { $total }
import-writer = { $name }: { $count ->
    [one] 1 mensaje
    [many] { $count } de mensajes
   *[other] { $count } mensajes
}
import-tick-all = { $count ->
    [one] Marcar
    [many] Marcar todo: { $count }
   *[other] Marcar todo: { $count }
}
import-tick-none = No marcar nada
import-rate = 1 { $code } en { $into }
import-rate-hint = { $count ->
    [one] 1 compra en { $currency }
    [many] { $count } de compras en { $currency }
   *[other] { $count } compras en { $currency }
}: añada un tipo de cambio para importar.
import-rate-wrong = Escriba un número mayor que 0, como 0,92.
import-strangers = { $count ->
    [one] Añadir 1 persona nueva
    [many] Añadir { $count } de personas nuevas
   *[other] Añadir { $count } personas nuevas
}
import-answer-first = { $count ->
    [one] Responda primero a la pregunta.
    [many] Responda primero a las { $count } de preguntas.
   *[other] Responda primero a las { $count } preguntas.
}
import-take-purchases = { $count ->
    [one] Importar 1 compra
    [many] Importar { $count } de compras
   *[other] Importar { $count } compras
}
import-take-people = { $count ->
    [one] Importar 1 persona
    [many] Importar { $count } de personas
   *[other] Importar { $count } personas
}
import-take-next = { $count ->
    [one] Importar 1 reunión
    [many] Importar { $count } de reuniones
   *[other] Importar { $count } reuniones
}
import-take-touches = { $count ->
    [one] Importar 1 contacto
    [many] Importar { $count } de contactos
   *[other] Importar { $count } contactos
}
import-nothing-taken = Tal como está, no hay nada que importar.
import-tick-first = Marque a sus clientes para importar sus pagos o mensajes.
import-deleted = { $count ->
    [one] Usted ya eliminó antes 1 de estos registros.
    [many] Usted ya eliminó antes { $count } de estos registros.
   *[other] Usted ya eliminó antes { $count } de estos registros.
}
import-restore = Restaurar lo eliminado
import-people = { $count ->
    [one] 1 persona
    [many] { $count } de personas
   *[other] { $count } personas
}
import-purchases = { $count ->
    [one] 1 compra en el archivo
    [many] { $count } de compras en el archivo
   *[other] { $count } compras en el archivo
}
import-person-purchases = { $count ->
    [one] 1 compra
    [many] { $count } de compras
   *[other] { $count } compras
}
import-person-touches = { $count ->
    [one] 1 contacto
    [many] { $count } de contactos
   *[other] { $count } contactos
}
import-is-new = nuevo
import-is-known = en su libreta
import-columns = { $count ->
    [one] Revisar la columna
    [many] Revisar las { $count } de columnas
   *[other] Revisar las { $count } columnas
}
import-column = Columna { $number }
import-role = { $role ->
    [name] Nombre del cliente
    [first] Nombre
    [last] Apellidos
    [company] Empresa
    [customer_id] Número de cliente
    [email] Correo electrónico
    [phone] Teléfono
    [date] Fecha
    [date_weak] Fecha
    [total] Importe
    [amount] Importe
    [line_total] Importe de la línea
    [unit_price] Precio por unidad
    [quantity] Cantidad
    [credit] Ingreso
    [debit] Cargo
    [refund] Reembolso
    [net] Importe sin impuestos
    [tax] Impuestos
    [shipping] Envío
    [discount] Descuento
    [fee] Comisión
    [balance] Saldo
    [item] Qué compró
    [order] Número de pedido
    [invoice] Número de factura
    [transaction] Número de pago
    [currency] Moneda
    [status] Estado
    [type] Tipo de registro
    [counterparty] Quién paga o cobra
    [text] Concepto del pago
    [street] Dirección
    [city] Localidad
    [zip] Código postal
    [region] Provincia o región
    [country] País
    [birthday] Cumpleaños
    [website] Sitio web
    [tags] Etiquetas
    [note] Nota
    [ignored] Dejar fuera
   *[other] Entendida, no hace falta
}
import-encoding-label = Codificación del texto
import-encoding-hint = Cámbiela si los acentos se ven mal.
import-encoding = { $label ->
    [utf_8] Unicode (UTF-8)
    [utf_16le] Unicode, dos bytes (UTF-16 LE)
    [utf_16be] Unicode, dos bytes (UTF-16 BE)
    [windows_1252] Europa occidental (Windows-1252)
    [windows_1250] Europa central (Windows-1250)
    [iso_8859_2] Europa central (ISO 8859-2)
    [windows_1251] Cirílico (Windows-1251)
    [koi8_r] Cirílico (KOI8-R)
    [ibm866] Cirílico (DOS)
    [windows_1253] Griego (Windows-1253)
    [iso_8859_7] Griego (ISO 8859-7)
    [windows_1254] Turco (Windows-1254)
    [macintosh] Europa occidental (Mac)
    [shift_jis] Japonés (Shift JIS)
    [euc_jp] Japonés (EUC-JP)
    [gbk] Chino (GBK)
    [big5] Chino (Big5)
    [euc_kr] Coreano (EUC-KR)
   *[other] { $label }
}
import-delimiter = Separador de columnas
import-delimiter-comma = Coma
import-delimiter-semicolon = Punto y coma
import-delimiter-tab = Tabulador
import-delimiter-bar = Barra vertical
import-next = { $count ->
    [one] Siguiente archivo
    [many] Siguiente archivo (quedan { $count })
   *[other] Siguiente archivo (quedan { $count })
}
import-today = Ver Hoy

## People and dates for other programs
export-people-head = Contactos
export-people-text = Tarjetas vCard para su agenda, o una hoja de cálculo con todos los campos. Kept puede volver a importar ambas.
export-people-table = Exportar hoja de cálculo
export-people = { $count ->
    [one] Exportar 1 contacto
    [many] Exportar { $count } de contactos
   *[other] Exportar { $count } contactos
}
export-due-head = Calendario
export-due-text = Contactos que tocan, compromisos y seguimientos. Al importar un archivo más nuevo, los eventos se actualizan.
export-due-alarm = Con alarma a esta hora: { $hour }:00
export-due = Exportar calendario
export-due-name = Kept
export-due-contact = Contactar con { $name }
export-due-promise = Compromiso con { $name }: { $text }
export-due-check-in = Seguimiento con { $name }: { $item }
export-due-date = { $name }: { $what }
export-due-overdue = Atrasado desde: { $day }.
export-due-last = Último contacto: { $day }.
export-due-never = Sin contacto todavía.

## A shared folder
book-folder-text = La misma libreta en varios dispositivos, con archivos o con una carpeta. Sin servidor.
folder-demo = La libreta de prueba no se comparte. Vuelva primero a la suya.
folder-without = Para compartir una carpeta hace falta Chrome o Edge en un equipo de escritorio o portátil.
folder-off-head = Con una carpeta
folder-off = Elija una carpeta que compartan sus dispositivos, con Syncthing, Nextcloud, Dropbox u OneDrive. Hágalo en cada uno.
folder-own-file = Cada dispositivo escribe su propio archivo y lee los de los demás. No se sobrescribe nada.
folder-who-reads = Cualquiera que tenga la carpeta puede leer su libreta.
folder-name = Nombre de este dispositivo
folder-name-hint = Los demás dispositivos ven este nombre.
folder-name-usual = { $system ->
    [Windows] Equipo con Windows
    [macOS] Mac
    [Linux] Equipo con Linux
    [ChromeOS] Chromebook
    [Android] Dispositivo Android
   *[other] Mi dispositivo
}
folder-devices = Dispositivos con esta libreta
folder-on = Carpeta compartida: «{ $name }». Deje abierta esta página: se sincroniza cada pocos segundos.
folder-stopped = La carpeta ya no se comparte.
folder-see = Ver la carpeta
folder-asked = Kept necesita permiso otra vez para la carpeta «{ $name }». Su libreta está a salvo.
folder-denied = Kept no tiene permiso para usar la carpeta «{ $name }». Permítalo aquí o junto a la barra de direcciones. Su libreta está a salvo.
folder-gone = La carpeta «{ $name }» ya no está. Conéctela otra vez o elija otra. Su libreta está a salvo.
folder-full = La carpeta «{ $name }» está llena. Libere espacio. Su libreta está a salvo.
folder-failed = La carpeta «{ $name }» no responde. Kept lo sigue intentando. Su libreta está a salvo.
folder-fleeting = Este navegador no recordará la carpeta. La próxima vez tendrá que elegirla de nuevo.
folder-closed = Su libreta es de solo lectura, así que no se comparte.
folder-own = { $name } (este dispositivo)
folder-unnamed = Dispositivo sin nombre
folder-wrote = Último guardado: { $age }
folder-written = Todos sus cambios están en la carpeta.
folder-not-written = Aún no se ha guardado nada
folder-alone = Aún no hay otros dispositivos.
folder-torn = Su archivo está incompleto. Kept no lo tiene en cuenta hasta que esté entero.
folder-misnamed = Su archivo es copia del de otro dispositivo, así que Kept no lo tiene en cuenta.
folder-large = Su archivo es demasiado grande para Kept.
folder-refused = Su archivo lo guardó una versión más nueva de Kept. Vuelva a cargar la página para tenerla.
folder-file = Archivo: { $file }
device-heard = Últimos datos: { $age }
device-knows = Recibió sus cambios: { $age }
device-file-head = Con archivos
device-file-text = Envíe su libreta al otro dispositivo y ábrala allí. Después, envíe aquí la de ese dispositivo. No se pierde ni se duplica nada.
device-lock = Sin contraseña, cualquiera que tenga el archivo puede leer su libreta.
device-making = Preparando el archivo…
device-ready = Listo. Pulse «Compartir» otra vez.
device-not-shared = No se pudo compartir. Guarde el archivo.
device-preview = Recibido de { $name }
device-done = Unida con la libreta de { $name }
device-answer = Enviar esta libreta
device-own = Este archivo lo hizo este mismo dispositivo. No hay nada nuevo.
device-torn = Es el archivo de otro dispositivo, pero está incompleto o alterado. Envíelo otra vez.
act-share-file = Compartir
act-save-file = Guardar archivo
act-open-file = Abrir archivo recibido
act-forget = Olvidar
act-forget-device = Olvidar { $name }
folder-came = Recibido
folder-came-none = Nada desde que abrió esta página.
folder-came-from = De { $name }, { $when }
folder-came-new = nuevo: { $what }
folder-came-changed = { $count ->
    [one] 1 cambiado
    [many] { $count } cambiados
   *[other] { $count } cambiados
}
folder-came-removed = { $count ->
    [one] 1 eliminado
    [many] { $count } eliminados
   *[other] { $count } eliminados
}
folder-came-left-out = { $count ->
    [one] 1 queda fuera: no es válido
    [many] { $count } quedan fuera: no son válidos
   *[other] { $count } quedan fuera: no son válidos
}
folder-this = Este dispositivo
folder-leave = Los archivos siguen en la carpeta. Elimine usted los de dispositivos antiguos.
act-choose-folder = Elegir carpeta
act-other-folder = Elegir otra carpeta
act-stop-sharing = Dejar de compartir
act-allow-again = Permitir
act-rename = Cambiar nombre
age-now = ahora mismo
age-minutes = { $count ->
    [one] hace 1 minuto
    [many] hace { $count } de minutos
   *[other] hace { $count } minutos
}
age-hours = { $count ->
    [one] hace 1 hora
    [many] hace { $count } de horas
   *[other] hace { $count } horas
}
age-days = { $count ->
    [one] hace 1 día
    [many] hace { $count } de días
   *[other] hace { $count } días
}

## What both sides changed
differed-head = Cambiado en ambos lados
differed-none = Sin conflictos.
differed-text = Dos dispositivos cambiaron lo mismo. Queda lo más reciente; lo otro se puede restaurar.
differed-file = Su libreta y el archivo no coinciden. Queda lo más reciente; lo otro se puede restaurar.
differed-ours = { $field }: queda { $holds }, de aquí. En { $from }: { $aside }.
differed-theirs = { $field }: queda { $holds }, de { $from }. Aquí: { $aside }.
differed-gone = Ya no está en su libreta.
differed-back = Restaurado: { $aside }.
differed-done = { $field } de { $what }: otra vez { $aside }.
act-take-aside = Restaurar lo otro
act-take-aside-what = Restaurar lo otro: { $aside } ({ $field } de { $what })
act-seen-all = Entendido

## A sealed copy
sealed-head = Proteger una copia con contraseña
sealed-text = Sin la contraseña nadie puede leerla. Si la olvida, la copia está perdida.
sealed-passphrase = Contraseña
sealed-passphrase-hint = Al menos { $count } caracteres. Cuatro o cinco palabras al azar van bien.
sealed-again = Repetir contraseña
sealed-short = Demasiado corta: al menos { $count } caracteres.
sealed-differs = No coinciden.
sealed-working = Protegiendo…
sealed-failed = Este navegador no pudo protegerla. No se ha guardado nada.
sealed-missing = Solo se puede proteger en una dirección https.
act-save-sealed = Guardar copia protegida
sealed-open-head = Copia protegida: { $name }
sealed-open-text = Escriba su contraseña. Aún no se ha importado nada.
sealed-opening = Abriendo…
sealed-wrong = Contraseña incorrecta. Revise mayúsculas y espacios. Su libreta no ha cambiado.
act-open-sealed = Abrir
import-refused-spoilt = Esta copia protegida está incompleta o alterada. Ninguna contraseña la abre. Su libreta no ha cambiado. Use otra.
import-refused-sealed-newer = Esta copia la protegió una versión más nueva de Kept. Vuelva a cargar la página e inténtelo otra vez.

## Everything about one person
everything-head = Todo sobre { $name }
everything-back = Volver a { $name }
everything-file = Guardar como archivo
everything-text = { $count ->
    [0] Sus datos, para leer o imprimir. Entréguelos si le preguntan qué guarda.
    [one] Sus datos y 1 anotación, para leer o imprimir. Entréguelos si le preguntan qué guarda.
    [many] Sus datos y { $count } de anotaciones, para leer o imprimir. Entréguelos si le preguntan qué guarda.
   *[other] Sus datos y { $count } anotaciones, para leer o imprimir. Entréguelos si le preguntan qué guarda.
}
everything-others = Léalo antes: las notas pueden nombrar a otras personas.
everything-erase = Si pide que lo olviden
everything-erase-text = Puede borrarlo para siempre: aquí, en las versiones anteriores y en el archivo compartido. El botón está debajo de los datos del cliente.
everything-to-erase = Ir a los datos
everything-lead = Guardado por { $business }. Fecha: { $day }.
everything-lead-nobody = Fecha: { $day }.
everything-known = Datos
everything-part = También figura como { $name }
everything-brought = Trajo a
everything-entry = { $kind }, { $day }
everything-answer = { $of }: { $answer }
act-save-everything = Guardarlo todo

## Customers who may stand in the book twice
twice-searching = Buscando duplicados
twice-may-be = { $count ->
    [one] 1 cliente puede estar aquí dos veces.
    [many] { $count } de clientes pueden estar aquí dos veces.
   *[other] { $count } clientes pueden estar aquí dos veces.
}
twice-see = Revisar
twice-left = { $count ->
    [one] Queda 1 par.
    [many] Quedan { $count } de pares.
   *[other] Quedan { $count } pares.
}
twice-ask = ¿Es la misma persona?
twice-why-email = El mismo correo electrónico.
twice-why-phone = El mismo teléfono y nombres parecidos.
twice-why-name = Casi el mismo nombre.
twice-holds = { $count ->
    [0] Sin anotaciones; añadido: { $day }
    [one] 1 anotación; añadido: { $day }
    [many] { $count } de anotaciones; añadido: { $day }
   *[other] { $count } anotaciones; añadido: { $day }
}
twice-together = { $purchases ->
    [0] { $count ->
        [0] Ninguno tiene anotaciones todavía.
        [one] Unidos: 1 anotación.
        [many] Unidos: { $count } de anotaciones.
       *[other] Unidos: { $count } anotaciones.
    }
   *[other] { $count ->
        [one] Unidos: 1 anotación, una compra.
        [many] Unidos: { $count } de anotaciones{ $purchases ->
            [one] , 1 de ellas una compra.
            [many] , compras entre ellas: { $purchases }.
           *[other] , compras entre ellas: { $purchases }.
        }
       *[other] Unidos: { $count } anotaciones{ $purchases ->
            [one] , 1 de ellas una compra.
            [many] , compras entre ellas: { $purchases }.
           *[other] , compras entre ellas: { $purchases }.
        }
    }
}
twice-merge = Unir
twice-not-same = No son la misma persona
twice-later = Decidir más tarde
twice-merged = Unidos en { $name }.
twice-kept-apart = { $one } y { $other } siguen por separado.
twice-later-head = El resto puede esperar
twice-again = Revisar otra vez
twice-none-head = Sin duplicados
twice-none-text = Nadie parece estar aquí dos veces.

language-label = Idioma
language-browser = El del navegador
language-drafted = Traducción automática. Se agradecen las correcciones: docs/translating.md explica cómo.
language-not-fetched = Ese idioma necesita conexión, una sola vez. Inténtelo cuando la tenga.
