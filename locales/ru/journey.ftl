### The way of buying, in Russian: fetched with the page that draws it.

## The page
journey-lead = Каждый шаг покупателя. Дорожка сужается там, где вы теряете людей.
journey-says = Препятствия на всех шагах ({ $count }): { $friction } из 100. Чем ниже, тем лучше.
journey-says-one = Препятствия на этом шаге: { $friction } из 100. Чем ниже, тем лучше.
journey-says-worst = Самый трудный шаг: «{ $step }», на него приходится { $share } всех трудностей.
journey-says-whole = Препятствий не замечено.
journey-unmeasured = { $count ->
    [one] { $count } шаг ещё не измерен: он может быть труднее.
    [few] { $count } шага ещё не измерены: они могут быть труднее.
    [many] { $count } шагов ещё не измерено: они могут быть труднее.
   *[other] { $count } шага ещё не измерены: они могут быть труднее.
}
journey-steps = Шаги
journey-path = Ваши шаги покупки по порядку
journey-keys = Перетащите шаг за ручку или нажмите Alt с ↑ или ↓.

## A step in the path
journey-measure = Измерить
journey-change = Изменить
journey-open = { $act }: { $step }
journey-earlier = Переместить раньше: { $step }
journey-later = Переместить позже: { $step }
journey-drag = Перетащите, чтобы переместить
journey-smooth = препятствия: { $number } из 100
journey-share = { $share } всех трудностей
journey-hardest = Самый трудный шаг
journey-plain = Здесь ничего не мешает.
journey-not-measured = Ещё не измерен.
journey-gives-up = Не идут дальше: { $share }.
journey-gives-up-most = Не идут дальше: { $share }, больше, чем объясняют эти препятствия.
journey-pointer = { $step }: препятствия { $number } из 100. До этого места: { $whole } из 100.
journey-end = Препятствия в целом: { $number } из 100
journey-table-step = Шаг
journey-table-smooth = Препятствия
journey-table-left = Итого к этому шагу
journey-table-share = Доля трудностей
journey-table-wait = Ожидание
journey-table-none = неизвестно

## Nothing drawn yet
journey-empty-head = Пройдите путь покупателя
journey-empty-text = Добавьте каждый шаг, от первого вопроса до последнего. Потом отметьте ожидание и лишние визиты.

## Adding
journey-add-label = Что делают дальше?
journey-add-first = Что делают сначала?
journey-add-hint = Словами покупателя, например «Узнать цену».
journey-add = Добавить шаг
journey-templates = Начать с шаблона
journey-templates-more = Добавить шаги из шаблона
journey-templates-note = Выберите ближайший. Потом его можно изменить.
journey-template-pick = Вид бизнеса
journey-template-gladly = терпимо: { $span }
journey-template-add = { $count ->
    [one] Добавить { $count } шаг
    [few] Добавить { $count } шага
    [many] Добавить { $count } шагов
   *[other] Добавить { $count } шага
}

## Measuring a step
journey-begun = Остались несохранённые изменения.
journey-part-times = Время
journey-part-often = Как часто, на одну покупку
journey-part-marks = Верно ли что-то из этого?
journey-part-cases = В скольких случаях из 100
journey-unit-of = Единица: { $what }
journey-unit-minutes = минуты
journey-unit-hours = часы
journey-unit-days = дни
journey-ask-name = Что делает покупатель
journey-ask-wait_minutes = Сколько приходится ждать?
journey-ask-tolerance_minutes = Сколько ждать было бы терпимо?
journey-ask-explained = Им говорят, почему и сколько ждать
journey-ask-active_minutes = Сколько времени проходит с пользой?
journey-ask-extra_visits = Сколько лишних визитов или звонков?
journey-ask-handoffs = Сколько раз передают другому?
journey-ask-repeats = Сколько раз переспрашивают?
journey-ask-missing_rate = Как часто чего-то не хватает?
journey-ask-unclear_price = Цена непонятна
journey-ask-hard_payment = Нельзя заплатить, как удобно
journey-ask-no_help = Некого спросить
journey-ask-bad_hours = Вы закрыты, когда людям удобно прийти
journey-ask-drop_off = Сколько людей не идёт дальше?
journey-hint-name = Словами покупателя.
journey-hint-wait_minutes = От готовности покупателя до следующего действия.
journey-hint-tolerance_minutes = Если пусто, 15 минут.
journey-hint-explained = Ожидание без объяснения кажется в полтора раза дольше.
journey-hint-active_minutes = Совет, выбор, сама работа.
journey-hint-extra_visits = Сверх первого.
journey-hint-handoffs = К другому человеку, столу или номеру.
journey-hint-repeats = Имя, размер, номер заказа.
journey-hint-missing_rate = Деталь, бумага, сам товар.
journey-hint-drop_off = Из тех, кто сюда дошёл.
journey-wrong-name = От 1 до 200 символов.
journey-wrong-span = Введите число, которое даёт целые минуты, например 20 или 1,5.
journey-wrong-long = Не больше десяти лет.
journey-wrong-count = Введите целое число от 0 до 1000.
journey-wrong-share = Введите число от 0 до 100.
journey-delete = Удалить шаг
journey-gone = Уже нет в вашей книге.

## What a change does, before it is kept
journey-effect = Что изменится
journey-effect-none = Измените что-нибудь, чтобы увидеть результат.
journey-effect-same = Ничего не меняется.
journey-effect-step = Этот шаг
journey-effect-way = Все шаги
journey-effect-friction = Препятствия в целом
journey-effect-moved = { $before } → { $after }
journey-effect-fine = { $points ->
    [one] Покупать станет легче на { $points } балл.
    [few] Покупать станет легче на { $points } балла.
    [many] Покупать станет легче на { $points } баллов.
   *[other] Покупать станет легче на { $points } балла.
}
journey-effect-worse = { $points ->
    [one] Покупать станет труднее на { $points } балл.
    [few] Покупать станет труднее на { $points } балла.
    [many] Покупать станет труднее на { $points } баллов.
   *[other] Покупать станет труднее на { $points } балла.
}
journey-effect-worth = Грубая оценка: { $amount } в месяц.
journey-effect-wrong = Исправьте то, что не удалось прочитать, и увидите результат.

## Ways to start from
journey-shop_counter = Магазин с прилавком
journey-made_to_order = Изготовление на заказ
journey-service_at_home = Услуги на дому
journey-online_order = Заказ через интернет
journey-consulting = Консультации и проекты

journey-step-come_in = Войти и услышать приветствие
journey-step-find = Найти нужное
journey-step-ask = Спросить знающего человека
journey-step-pay = Заплатить
journey-step-take_home = Унести домой
journey-step-first_question = Первый вопрос
journey-step-quote = Узнать цену
journey-step-agree = Договориться, что нужно
journey-step-made = Дождаться изготовления
journey-step-hand_over = Забрать или получить доставку
journey-step-day_set = Договориться о дне
journey-step-arrive = Дождаться мастера
journey-step-work_done = Принять работу
journey-step-afterwards = Получить помощь потом
journey-step-choose = Выбрать и сравнить
journey-step-order = Заказать и оплатить
journey-step-confirmed = Узнать, что заказ в пути
journey-step-delivered = Получить заказ
journey-step-send_back = Вернуть, если не подошло
journey-step-first_talk = Обсудить задачу
journey-step-offer = Получить предложение
journey-step-results = Увидеть результат
journey-step-invoice = Получить счёт и оплатить
