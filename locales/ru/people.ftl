### What one customer's page and the forms that write down say, in Russian: fetched with them.

act-write-down = Записать
act-change-details = Изменить данные
act-ask-survey = Отправить опрос
act-everything = Все сведения
act-erase = Стереть: { $name }
act-erase-ask = Стереть: { $name }…
form-new-customer = Новый клиент
form-new-person = Новый сотрудник: { $name }
few-text = Можно примерно.
few-trade = Что вы продаёте?
few-trade-note = Необязательно. Задаёт, как часто связываться, и шаги покупки; их можно изменить.
few-currency = Валюта
few-from-contacts = Из контактов
few-row = Клиент { $number }
few-name = Имя
few-name-missing = Введите имя.
few-buys = Покупает у вас
few-buys-long = Год или больше
few-buys-lately = Меньше года
few-buys-not-yet = Пока нет
few-contact = Последний контакт
few-contact-week = На этой неделе
few-contact-month = В этом месяце
few-contact-months = Давно
few-contact-on = Указать дату
few-contact-missing = Когда вы общались в последний раз? Можно примерно.
few-day = Дата последнего контакта
few-day-ahead = Эта дата ещё не наступила.
few-worth = Приносит в год, { $currency }
few-worth-wrong = Введите сумму, например 1200.
few-another = Добавить ещё
few-nobody = Введите хотя бы одно имя.
few-save = { $count ->
    [0] Сохранить
    [one] Сохранить { $count } клиента
    [few] Сохранить { $count } клиентов
    [many] Сохранить { $count } клиентов
   *[other] Сохранить { $count } клиентов
}
few-done = { $count ->
    [one] Добавлено: { $count } клиент.
    [few] Добавлено: { $count } клиента.
    [many] Добавлено: { $count } клиентов.
   *[other] Добавлено: { $count } клиента.
}
few-rough = Примерная дата: «{ $said }», указано { $day }
form-edit-customer = Изменить: { $name }
form-more = Подробнее
form-same-name = Такое имя уже есть.
form-same-name-see = Открыть: { $name }
form-what-happened = Что случилось?
form-who = О ком речь?
form-brought = Кто пришёл по рекомендации?
who-missing = Выберите или добавьте клиента
who-nobody = Никто не назван
who-somebody = Кто-то
who-brought-round = Этот человек сам привёл клиента
log-more-kinds = Ещё…
log-survey-scale = 1 — плохо, 5 — отлично. Чего не сказали, пропустите.
log-left-open = Вот что вы начали раньше.
log-edit-for = { $kind }: { $name }
erase-head = Стереть навсегда
erase-text = Удаление можно отменить, стирание — нет. Стирайте, когда клиент просит убрать о себе всё.
erase-ask = Стереть навсегда: { $name }?
erase-goes = { $count ->
    [0] Исчезнут { $name } и все данные.
    [one] Исчезнут { $name }, все данные и { $count } запись.
    [few] Исчезнут { $name }, все данные и { $count } записи.
    [many] Исчезнут { $name }, все данные и { $count } записей.
   *[other] Исчезнут { $name }, все данные и { $count } записи.
}
erase-for-good = Отменить это нельзя.
erase-copies = В сохранённых файлах эти данные останутся. Удалите их сами.
erase-keep = Оставить
customer-since = Клиент с { $day }
customer-standing = { $days ->
    [1] { $stage }, категория { $tier }, каждый день
    [one] { $stage }, категория { $tier }, раз в { $days } день
    [few] { $stage }, категория { $tier }, раз в { $days } дня
    [many] { $stage }, категория { $tier }, раз в { $days } дней
   *[other] { $stage }, категория { $tier }, раз в { $days } дня
}
customer-rests = Отложено. Снова на виду: { $day }
customer-figures = Главное
customer-more-figures = Другие показатели
customer-call = Позвонить
customer-map = Карта
customer-site = Сайт
customer-warmth = Теплота
customer-warmth-number = { $number } из 100
customer-late = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
    [many] просрочено на { $days } дней
   *[other] просрочено на { $days } дня
}
customer-history = История

## Dates of their own
date-add = Добавить дату
date-edit = Изменить
date-over = { $count ->
    [one] { $count } прошедшая дата
    [few] { $count } прошедшие даты
    [many] { $count } прошедших дат
   *[other] { $count } прошедшие даты
}
date-title-new = Новая дата: { $name }
date-title-edit = Дата: { $name }
date-what = Что это за дата?
date-day = День
date-month = Месяц
date-year = Год
date-text = Описание
date-again = Повтор
date-delete = Удалить дату
date-wrong-day = Такого дня нет.
date-wrong-year = Укажите год от 1900 до 2200. Если дата повторяется, можно оставить пустым.
date-wrong-text = Опишите в нескольких словах.
customer-history-empty-head = Истории пока нет
customer-history-empty-text = Запишите последний разговор.
customer-history-later = { $count ->
    [one] { $count } более поздняя запись скрыта.
    [few] { $count } более поздние записи скрыты.
    [many] { $count } более поздних записей скрыто.
   *[other] { $count } более поздние записи скрыты.
}
customer-history-before = К этому дню ещё ничего не произошло.
people-head = Люди
people-add = Добавить человека
people-add-here = Добавить сотрудника этой компании
people-last = Последний контакт: { $day }
people-never = Контакта ещё не было
people-log = Записать
people-log-for = Записать: { $name }
people-company-risk = риск { $number }, { $band }
people-offer = { $count ->
    [one] Компания «{ $name }» указана у { $count } человека.
    [few] Компания «{ $name }» указана у { $count } человек.
    [many] Компания «{ $name }» указана у { $count } человек.
   *[other] Компания «{ $name }» указана у { $count } человек.
}
people-offer-link = { $count ->
    [one] Связать с компанией: { $name } ({ $count } человек)
    [few] Связать с компанией: { $name } ({ $count } человека)
    [many] Связать с компанией: { $name } ({ $count } человек)
   *[other] Связать с компанией: { $name } ({ $count } человека)
}
people-offer-make = Сделать компанией: { $name }
people-offer-done = { $count ->
    [one] Связано с компанией { $name }: { $count } человек.
    [few] Связано с компанией { $name }: { $count } человека.
    [many] Связано с компанией { $name }: { $count } человек.
   *[other] Связано с компанией { $name }: { $count } человека.
}
parts-head = { $count ->
    [one] Объединено с { $count } клиентом
    [few] Объединено с { $count } клиентами
    [many] Объединено с { $count } клиентами
   *[other] Объединено с { $count } клиентами
}
parts-text = Их записи показаны здесь. Чтобы снова вести кого-то отдельно, нажмите «Отделить».
parts-part = Отделить
parts-part-who = Отделить: { $name }
parts-parted = Снова отдельно: { $one } и { $other }.
figure-trust = Доверие: { $number }
figure-value = Приносит около { $amount } в год
figure-value-unknown = Выручка в год неизвестна
figure-listening = Внимание: { $number }
figure-listening-unknown = Пожеланий пока нет
figure-felt = Препятствия для клиента: { $number }
figure-felt-unknown = О препятствиях ничего не известно
figure-rhythm = { $days ->
    [1] Покупает каждый день
    [one] Покупает раз в { $days } день
    [few] Покупает раз в { $days } дня
    [many] Покупает раз в { $days } дней
   *[other] Покупает раз в { $days } дня
}
figure-rhythm-silent = { $days ->
    [one] Без покупок { $days } день
    [few] Без покупок { $days } дня
    [many] Без покупок { $days } дней
   *[other] Без покупок { $days } дня
}
figure-rhythm-unknown = Обычный интервал пока неизвестен
figure-rival = Клиента переманивает конкурент
figure-rival-unknown = О конкурентах ничего не известно
figure-would = { $now } → { $then }
why = Почему?
why-with = { $day }, { $name }
why-warmth = { $days ->
    [one] Чем выше, тем лучше. Действие каждого контакта слабеет вдвое за { $days } день.
    [few] Чем выше, тем лучше. Действие каждого контакта слабеет вдвое за { $days } дня.
    [many] Чем выше, тем лучше. Действие каждого контакта слабеет вдвое за { $days } дней.
   *[other] Чем выше, тем лучше. Действие каждого контакта слабеет вдвое за { $days } дня.
}
why-trust = Чем выше, тем лучше. Начинается с 50, меняется от ваших поступков и с годами возвращается к середине.
why-risk = Чем ниже, тем лучше. { $usual }. То, что повышает (+) и снижает (−) риск, даёт { $number } из 100. { $basis }
why-risk-former = Этот клиент уже ушёл.
why-risk-prospect = Покупок ещё не было.
why-risk-unknown = Ни покупок, ни контактов пока нет.
why-value-set = Вы указали это сами в данных клиента.
why-value-year = Оплачено за последние 365 дней.
why-value-so-far = Оплачено на сегодня. Для суммы за год нужны покупки в 3 разных дня.
why-value-tenure = Оплачено { $amount } с { $day }, пересчитано на год (не меньше чем за 90 дней).
why-value-median = Пока нет покупок или вашей суммы, на странице «Сегодня» берётся ваш средний клиент.
why-value-none = Пока не известна выручка ни одного клиента, «Сегодня» смотрит только на риск.
why-listening = Чем выше, тем лучше. Начинается с 50. Любой ответ на пожелание за 14 дней повышает оценку.
why-felt = Чем ниже, тем лучше. За 180 дней проблемы забываются наполовину. Ответы самого клиента учитываются год.
why-rhythm = Обычный интервал, дней: { $gap }. Дней с покупками: { $count } (последний — { $day }).
why-rhythm-unknown = { $count ->
    [0] Нужны покупки в 3 разных дня. Пока нет ни одной.
    [one] Нужны покупки в 3 разных дня. Пока дней с покупками: { $count }.
    [few] Нужны покупки в 3 разных дня. Пока дней с покупками: { $count }.
    [many] Нужны покупки в 3 разных дня. Пока дней с покупками: { $count }.
   *[other] Нужны покупки в 3 разных дня. Пока дней с покупками: { $count }.
}
why-silence = В полную силу считается после трёх обычных интервалов: сейчас { $number } из 100.
why-rival = За 90 дней слабеет вдвое: сейчас { $number } из 100.
why-unknown = Неизвестно и потому не учитывается: { $what }.
why-method = Как считаются оценки
why-held-down = Что ограничивает доверие
ladder-head = Лояльность
ladder-top = Клиент приводит к вам других.
ladder-gone = Этот клиент ушёл. Если вернётся, запишите.
ladder-ready = Подходящий момент попросить о рекомендации.
ladder-brought-by = Кто рекомендовал
ladder-brought = { $count ->
    [one] По рекомендации: { $count } человек
    [few] По рекомендации: { $count } человека
    [many] По рекомендации: { $count } человек
   *[other] По рекомендации: { $count } человека
}
ladder-has-bought = уже есть покупки
ladder-not-bought = покупок ещё нет
try-head = Что поможет
try-risk = риск: { $now } → { $then }
try-trust = доверие: { $now } → { $then }
try-nothing = без изменений
try-risk-same = риск: { $now }, не изменится
try-warmth = теплота: { $now } → { $then }
open-head = Ещё не закрыто
open-waiting = { $days ->
    [0] с сегодняшнего дня
    [one] уже { $days } день
    [few] уже { $days } дня
    [many] уже { $days } дней
   *[other] уже { $days } дня
}
open-rest = Ещё { $count }
open-act-for = { $act }: { $what }
open-kept = Выполнено
open-kept-late = Выполнено с опозданием
open-told = О задержке предупредили
open-broken = Не выполнено
open-acted = Сделано
open-explained = Объяснили, почему нет
open-declined = Отказали
open-full = Исправлено полностью
open-partial = Частично
open-none = Не исправлено
open-accepted = Клиент согласен
open-refused = Клиент отказался
chart-says-warm = { $name }: отношения тёплые. Без контакта { $cooling } начнут остывать, { $cold } станут холодными.
chart-says-cooling = { $name }: отношения остывают. Без контакта { $cold } станут холодными.
chart-says-cold = { $name }: отношения холодные. Лучше всего поможет визит.
chart-says-never = { $name }: контакта ещё не было, поэтому и тепла пока нет.
chart-cooling-on = остывают: { $day }
chart-cold-on = холодные: { $day }
chart-mark = { $what }, { $day }
chart-today = сегодня
reach-title = Связаться: { $name }
reach-call = Позвонить: { $number }
reach-number = Номер
reach-address = Адрес
reach-template = Шаблон
reach-message = Сообщение
reach-send = Отправить через
reach-text = SMS
reach-whatsapp = WhatsApp
reach-mail = Эл. почта
reach-hint = Откроется приложение с этим текстом. Отправите уже там.
reach-nothing = Нет подходящего телефона или адреса почты. Добавьте их в данные клиента.
reach-own-new = Сохранить как шаблон
reach-own-name = Название шаблона
reach-own-hint = Вместо этого имени подставится имя каждого клиента.
reach-own-save = Сохранить
reach-own-saved = Шаблон «{ $name }» сохранён.
reach-own-delete = Удалить шаблон «{ $name }»
reach-own-deleted = Шаблон «{ $name }» удалён.
reach-name-check_in = Как дела
reach-name-thanks = Спасибо
reach-name-sorry = Извинение
reach-name-promise = Ваше обещание
reach-name-wish = Пожелание клиента
reach-name-birthday = День рождения
reach-subject-check_in = Как у вас дела?
reach-subject-thanks = Спасибо
reach-subject-sorry = Приношу извинения
reach-subject-promise = Моё обещание
reach-subject-wish = Ваше пожелание
reach-subject-birthday = С днём рождения!
reach-body-check_in =
    Здравствуйте, { $name }!

    Как у вас дела? Может быть, вам что-нибудь нужно?
reach-body-thanks =
    Здравствуйте, { $name }!

    Спасибо за покупку. Если что-то не так, просто дайте мне знать.
reach-body-sorry =
    Здравствуйте, { $name }!

    Мне жаль, что так вышло. Хочу всё исправить. Когда вам удобно поговорить?
reach-body-promise = { $said ->
    [yes] Здравствуйте, { $name }!

    Я помню о своём обещании: { $what }. Сообщу, когда будет готово.
   *[no] Здравствуйте, { $name }!

    Я помню о своём обещании. Сообщу, когда будет готово.
}
reach-body-wish = { $said ->
    [yes] Здравствуйте, { $name }!

    Вы говорили, чего вам хотелось бы: { $what }. Когда вам удобно поговорить?
   *[no] Здравствуйте, { $name }!

    Вы говорили, чего вам хотелось бы. Когда вам удобно поговорить?
}
reach-body-birthday =
    Здравствуйте, { $name }!

    С днём рождения! Желаю вам чудесного дня.
reach-log-call = Записать звонок?
reach-log-message = Записать сообщение?
reach-called = Звонок сделан
reach-sent = Отправлено
reach-no-answer = Никто не ответил
reach-not-now = Не сейчас
settle-complaint = Как вы решили жалобу?
settle-complaint-note = «Частично» считается наполовину.
settle-wish = Как вы ответили?
settle-wish-note = Считается любой быстрый ответ, даже «нет».
settle-promise = Выполнено ли обещание?
settle-full = Полностью
settle-part = Частично
settle-part-promise = Частично, остальное позже…
settle-rest = Что осталось сделать
settle-rest-due = К какому дню
settle-rest-due-missing = Выберите день
settle-rest-save = Пообещать остальное
later-tomorrow = До завтра
later-days = { $days ->
    [one] На { $days } день
    [few] На { $days } дня
    [many] На { $days } дней
   *[other] На { $days } дня
}
later-week = На неделю
later-month = На месяц
later-until = Выбрать день
later-rest = Отложить
later-not-ahead = Выберите день в будущем

## Never offered, and printing

people-print = Печать
people-print-rest = { $count ->
    [one] Не напечатано: { $count } более ранняя запись.
    [few] Не напечатано: { $count } более ранние записи.
    [many] Не напечатано: { $count } более ранних записей.
   *[other] Не напечатано: { $count } более ранние записи.
}

never-head = Не предлагали
never-note = Нажмите, когда предложите.
never-asked-for = Просьба клиента: «{ $said }»
never-asked-for-unsaid = Клиент просил сам.
never-offered-to = { $how }: { $item }, клиент: { $name }
never-rest = Ещё { $count }

## All customers
act-find-duplicates = Найти дубликаты
act-clear-search = Очистить поиск
customers-filter-tier = Категория
customers-all-tiers = Все
customers-sort = Сортировка
customers-column-name = Имя
customers-column-firm = Компания
customers-column-warmth = Теплота
customers-column-last = Последний контакт
customers-column-due = Срок контакта
customers-column-value = Приносит в год
customers-column-risk = Риск
customers-column-trust = Доверие
customers-column-town = Город
customers-column-tags = Метки
customers-columns = Столбцы
customers-never = никогда
customers-empty-head = Клиентов пока нет
customers-empty-text = Добавьте тех, кому продаёте, и увидите, когда с ними связаться.
customers-none-head = Никого не найдено
customers-none-text = Сократите запрос или сбросьте фильтры.
customers-filter-tag = Метка
customers-all-tags = Все
customers-due-now = Пора связаться
customers-at-risk = Могут уйти
customers-more-filters = Фильтры и сортировка
customers-clear = Сбросить фильтры
customers-select = Выбрать: { $name }
customers-select-all = { $count ->
    [one] Выбрать всех: { $count } клиент
    [few] Выбрать всех: { $count } клиента
    [many] Выбрать всех: { $count } клиентов
   *[other] Выбрать всех: { $count } клиента
}
customers-view-save = Сохранить вид
customers-view-name = Название вида
customers-view-keep = Сохранить
customers-view-saved = Вид «{ $name }» сохранён.
customers-view-deleted = Вид «{ $name }» удалён.
customers-view-delete = Удалить вид «{ $name }»
customers-filter-text = Имя, компания, телефон или метка

### The command box

command-head = Поиск
command-label = Поиск клиентов, разделов и действий
command-placeholder = Имя, телефон, заметка или действие
command-results = Результаты
command-count = { $count ->
    [0] Ничего не найдено
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
command-none = Ничего не найдено. Сократите запрос.
command-actions = Действия
command-places = Разделы
command-new = Новый клиент
command-add = Добавить «{ $name }»
command-detail = { $company } · { $passage }
command-log = Записать: { $what }
command-log-for = Записать, { $name }: { $what }
command-also-few = новые несколько список быстро
command-import = Импортировать файл
command-back-up = Сделать резервную копию
command-redo = Повторить
command-audit = Самопроверка
command-also-contact = звонок позвонить визит сообщение письмо почта разговор встреча связаться
command-also-purchase = продажа продано куплено заказ купить
command-also-problem = неполадка сложность беда
command-also-wish = потребность просьба хочет запрос
command-also-add = новый клиент создать завести
command-also-import = csv excel таблица контакты vcard загрузить
command-also-back-up = копия экспорт сохранить скачать бэкап
command-also-duplicates = объединить двойники повторы
command-theme = Оформление: { $name }
command-also-theme = тема цвет цвета режим ночь день тёмная светлая
command-also-keys = сочетания клавиши клавиатура помощь справка
command-also-system = продажи предложения потери обзор сценарий
command-also-insights = статистика графики удержание прогноз аналитика
command-also-book = настройки данные хранилище бизнес валюта язык
command-also-journey = шаги покупка путь
command-also-survey = спросить отзыв вопросы анкета
command-also-audit = честность вопросы аудит
command-also-folder = общий синхронизация устройства
command-also-method = метод оценки формулы справка

### Changing many customers at once

bulk-label = Выбранные клиенты
bulk-count = Выбрано: { $count }
bulk-change = Изменить…
bulk-all = Выбрать все: { $count }
bulk-none = Снять выделение
bulk-head = { $count ->
    [one] Изменить { $count } клиента
    [few] Изменить { $count } клиентов
    [many] Изменить { $count } клиентов
   *[other] Изменить { $count } клиентов
}
bulk-tag-head = Метки
bulk-tag = Метка
bulk-tag-add = Добавить метку
bulk-tag-wrong = От 1 до 200 символов.
bulk-tag-done = { $count ->
    [one] Метка «{ $tag }» добавлена { $count } клиенту.
    [few] Метка «{ $tag }» добавлена { $count } клиентам.
    [many] Метка «{ $tag }» добавлена { $count } клиентам.
   *[other] Метка «{ $tag }» добавлена { $count } клиентам.
}
bulk-untag = Убрать «{ $tag }»
bulk-untag-done = { $count ->
    [one] Метка «{ $tag }» убрана у { $count } клиента.
    [few] Метка «{ $tag }» убрана у { $count } клиентов.
    [many] Метка «{ $tag }» убрана у { $count } клиентов.
   *[other] Метка «{ $tag }» убрана у { $count } клиентов.
}
bulk-tier = Категория
bulk-tier-done = { $count ->
    [one] { $count } клиент теперь в категории { $tier }.
    [few] { $count } клиента теперь в категории { $tier }.
    [many] { $count } клиентов теперь в категории { $tier }.
   *[other] { $count } клиента теперь в категории { $tier }.
}
bulk-snooze = Отложить
bulk-snooze-done = { $count ->
    [one] Отложен { $count } клиент (снова на виду { $day }).
    [few] Отложены { $count } клиента (снова на виду { $day }).
    [many] Отложено { $count } клиентов (снова на виду { $day }).
   *[other] Отложены { $count } клиента (снова на виду { $day }).
}
bulk-cadence = Интервал между контактами
bulk-cadence-days = Дней
bulk-cadence-set = Задать
bulk-cadence-wrong = Введите число дней от 1 до 3650.
bulk-cadence-done = { $count ->
    [one] { $count } клиент: дней между контактами теперь { $days }.
    [few] { $count } клиента: дней между контактами теперь { $days }.
    [many] { $count } клиентов: дней между контактами теперь { $days }.
   *[other] { $count } клиента: дней между контактами теперь { $days }.
}
bulk-log-head = Записать
bulk-log = { $count ->
    [one] Визит сегодня: { $count } клиент
    [few] Визит сегодня: { $count } клиента
    [many] Визит сегодня: { $count } клиентов
   *[other] Визит сегодня: { $count } клиента
}
bulk-log-done = { $count ->
    [one] Сегодняшний визит записан: { $count } клиент.
    [few] Сегодняшний визит записан: { $count } клиента.
    [many] Сегодняшний визит записан: { $count } клиентов.
   *[other] Сегодняшний визит записан: { $count } клиента.
}
bulk-delete-text = Это можно отменить, а удалённое восстановить.
bulk-delete = { $count ->
    [one] Удалить { $count } клиента
    [few] Удалить { $count } клиентов
    [many] Удалить { $count } клиентов
   *[other] Удалить { $count } клиентов
}
bulk-delete-done = { $count ->
    [one] Удалён { $count } клиент.
    [few] Удалены { $count } клиента.
    [many] Удалено { $count } клиентов.
   *[other] Удалены { $count } клиента.
}
