### What somebody reads at the first visit, in Spanish. Each is one line that needs no filling in.

welcome-head = Conserve a los clientes que ya tiene
welcome-text = Cada mañana, Kept le muestra a quién contactar y por qué.
welcome-safe = Sin cuenta. Nada sale de este dispositivo.
welcome-ways = Tres formas de empezar
welcome-import = Importar lo que tiene
welcome-import-text = Contactos, hojas de cálculo, otros programas
welcome-few = Añadir varios clientes
welcome-few-text = Cinco de una vez, en dos minutos
welcome-demo = Ver una tienda de prueba
welcome-demo-text = Inventada, para probar
welcome-wait = Cargando…

## The picture of a morning
welcome-picture = Una mañana en Kept, con personas inventadas.
welcome-day = Jueves, 14 de mayo
welcome-count = 3 personas por atender
welcome-one = Café de María
welcome-one-why = Compromiso con un día de atraso: la lista de precios
welcome-one-gain = Aporta unos 2400 € al año
welcome-one-do = Cumplí
welcome-two = Benito Vega
welcome-two-why = Se quejó hace 2 días: pieza equivocada
welcome-two-gain = Resolverla baja el riesgo a la mitad
welcome-two-do = Está resuelto
welcome-three = Horno Ruiz e Hijos
welcome-three-why = No sabe de usted desde hace 74 días
welcome-three-gain = Una llamada baja el riesgo de 46 a 12
welcome-three-do = Llamé

## What browsers and search engines are told
language-tag = es
language-name = Español
app-description = Una página para quien vende. Ayuda a conservar a los clientes que ya tiene.

boot-old = Este navegador no puede ejecutar Kept: es demasiado antiguo. Use uno más reciente.
boot-framed = Para proteger su libreta, Kept no se abre dentro de otra página.
boot-way = Abrir Kept en su propia pestaña
