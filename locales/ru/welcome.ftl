### What somebody reads at the first visit, in Russian: in the document itself, before the rest of the page has come. Each is
### one line that needs no filling in.

welcome-head = Берегите клиентов, которые у вас уже есть
welcome-text = Каждое утро Kept показывает, с кем связаться и почему.
welcome-safe = Без регистрации. Данные остаются на этом устройстве.
welcome-ways = Три способа начать
welcome-import = Импортировать то, что есть
welcome-import-text = Контакты, таблицы, другие программы
welcome-few = Добавить несколько клиентов
welcome-few-text = Сразу пять, за две минуты
welcome-demo = Посмотреть пример магазина
welcome-demo-text = Вымышленный, чтобы попробовать
welcome-wait = Загрузка…

## The picture of a morning
welcome-picture = Утро в Kept с вымышленными людьми.
welcome-day = Четверг, 14 мая
welcome-count = Ждут внимания: 3
welcome-one = Кафе «Мария»
welcome-one-why = Обещание просрочено на 1 день: прайс-лист
welcome-one-gain = Это около 240 000 ₽ в год
welcome-one-do = Выполнено
welcome-two = Борис Ильин
welcome-two-why = Жалоба 2 дня назад: не та деталь
welcome-two-gain = Решение жалобы снизит риск вдвое
welcome-two-do = Решено
welcome-three = Пекарня «Колос»
welcome-three-why = Контакта не было 74 дня
welcome-three-gain = Звонок снизит риск с 46 до 12
welcome-three-do = Звонок сделан

## What browsers and search engines are told
language-tag = ru
language-name = Русский
app-description = Страница для тех, кто продаёт. Помогает сохранить клиентов, которые уже есть.

boot-old = Этот браузер не может запустить Kept: он слишком старый. Возьмите более новый.
boot-framed = Чтобы защитить вашу книгу, Kept не открывается внутри другой страницы.
boot-way = Открыть Kept в отдельной вкладке
