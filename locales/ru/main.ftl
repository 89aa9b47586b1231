### Kept in Russian.
### Voice: «вы» in lower case, no past tense that shows the customer's sex, buttons in the infinitive; what has happened in short
### forms («Выполнено»). Names stay in their basic form.

## Places and the frame
app-name = Kept
app-title = { $place } · Kept
app-skip = Перейти к содержанию
app-places = Разделы
app-search = Поиск
app-opening = Открываем вашу книгу…
room-opening = Загрузка…
room-failed = Страница не загрузилась. Всё сохранённое цело. Проверьте связь и попробуйте снова.
room-again = Попробовать снова
app-close = Закрыть
place-today = Сегодня
place-customers = Клиенты
place-friction = Препятствия
place-journey = Шаги покупки
place-system = Продажи
place-insights = Аналитика
place-survey = Опрос
place-book = Настройки
place-duplicates = Дубликаты
place-folder = Устройства
system-overview = Продажи
system-offers = Не предлагали
system-items = Что вы продаёте
system-losses = Упущенные продажи
system-departures = Кто ушёл и почему
system-programme = Программа изменений
system-scenario = Что, если?
system-review = Итоги четырёх недель
place-method = Как считаются оценки

## Actions
act-log = Записать
act-log-for = Записать: { $name }
act-add-customer = Добавить клиента
act-add-few = Добавить несколько клиентов
act-keep = Сохранить
act-cancel = Отмена
act-throw-away = Не сохранять
act-change = Изменить
act-delete = Удалить
act-undo = Отменить
act-redo = Повторить
act-later = Позже
act-later-for = Позже: { $name }
act-log-something = Записать событие
act-log-message = Сообщение отправлено
act-log-message-for = Сообщение отправлено: { $name }
act-log-call = Звонок сделан
act-log-call-for = Звонок сделан: { $name }
act-log-visit = Визит состоялся
act-log-visit-for = Визит состоялся: { $name }
act-log-other = Другое…
act-log-other-for = Другое…: { $name }
act-import = Импортировать файл
act-change-what = Изменить: { $what }
act-delete-what = Удалить: { $what }
act-save-raw = Сохранить как есть
act-save-readable = Сохранить то, что читается
act-see-rescue = Посмотреть, что уцелело
act-promise-kept = Выполнено
act-promise-part = Частично…
act-promise-told = О задержке предупредили
act-promise-broken = Не выполнено
act-settled = Решено
act-answered = Ответ дан
act-thanked = Поблагодарили
act-offered = Предложено
act-asked = Попросили о рекомендации
act-not-now = { $days ->
    [one] Напомнить через { $days } день
    [few] Напомнить через { $days } дня
    [many] Напомнить через { $days } дней
   *[other] Напомнить через { $days } дня
}
act-reach = Связаться
act-reach-for = Связаться: { $name }
act-about = { $act }: { $what }
log-complaint = Жалоба
act-renew = Обновить страницу
act-log-time = Записать время
act-show-more = Показать ещё { $count }
act-save-copy = Сделать резервную копию
act-try-again = Попробовать снова
act-open-demo = Посмотреть пример магазина
act-close-demo = Вернуться к своей книге
act-today = Сегодня
act-yesterday = Вчера
act-tomorrow = Завтра
act-in-a-week = Через неделю

## What has just happened
done-logged = Записано, { $name }: { $kind }.
done-logged-nobody = Записано: { $kind }.
done-changed = Изменения сохранены: { $name }.
done-deleted = Удалено: { $name }.
done-erased = Стёрто навсегда: { $name }.
done-added = Добавлено: { $name }.
done-later = Отложено: { $name } (снова на виду { $day }).
done-promise-kept = Обещание выполнено: { $name }.
done-promise-part = Обещание выполнено частично, остальное ещё ждёт: { $name }.
done-promise-told = О задержке предупредили: { $name }.
done-promise-broken = Обещание не выполнено: { $name }.
done-settled = Жалоба решена: { $name }.
done-settled-nobody = Жалоба решена.
done-answered = На пожелание ответили: { $name }.
done-thanked = Поблагодарили: { $name }.
done-asked = О рекомендации попросили: { $name }.
done-offer-answered = На предложение пришёл ответ: { $name }.
done-entry-changed = Сохранено.
done-entry-deleted = Удалено.
done-imported = { $count ->
    [one] Импортирована { $count } запись.
    [few] Импортированы { $count } записи.
    [many] Импортировано { $count } записей.
   *[other] Импортированы { $count } записи.
}
done-settings = Настройки сохранены.
done-went-back = Книга снова такая, какой была: { $when }
done-brought-back = { $count ->
    [one] Восстановлена { $count } запись.
    [few] Восстановлены { $count } записи.
    [many] Восстановлено { $count } записей.
   *[other] Восстановлены { $count } записи.
}
done-replies = { $count ->
    [one] Добавлен { $count } ответ.
    [few] Добавлены { $count } ответа.
    [many] Добавлено { $count } ответов.
   *[other] Добавлены { $count } ответа.
}
done-undone = Отменено: { $what }
done-redone = Повторено: { $what }
done-nothing = Отменять больше нечего.
done-saved-copy = Резервная копия — в загрузках.
done-saved-table = Таблица — в загрузках.
done-saved-file = Файл — в загрузках.
done-recovered = { $count ->
    [1] Последнее изменение на месте: браузер прервался, не успев его сохранить.
    [one] Последние изменения на месте ({ $count }): браузер прервался, не успев их сохранить.
    [few] Последние изменения на месте ({ $count }): браузер прервался, не успев их сохранить.
    [many] Последние изменения на месте ({ $count }): браузер прервался, не успев их сохранить.
   *[other] Последние изменения на месте ({ $count }): браузер прервался, не успев их сохранить.
}

## Stages, tiers, bands
stage-prospect = потенциальный клиент
stage-customer = клиент
stage-former = бывший клиент
theme = { $theme ->
    [light] Светлое
    [dark] Тёмное
   *[device] Как на устройстве
}
theme-label = Оформление
date-birthday = День рождения
date-name_day = Именины
date-renewal = Продление
date-meeting = Встреча
date-other = Другая дата
date-turns = { $age ->
    [one] День рождения, { $age } год
    [few] День рождения, { $age } года
    [many] День рождения, { $age } лет
   *[other] День рождения, { $age } года
}
date-yearly = { $day }, каждый год
date-monthly = { $day }, каждый месяц
date-with-text = { $kind }: { $text }
again-yearly = Каждый год
again-monthly = Каждый месяц
again-once = Один раз
tier-A = A: чаще всего
tier-B = B
tier-C = C: реже всего
band-warm = тёплые
band-cooling = остывают
band-cold = холодные
risk-low = низкий
risk-watch = повышенный
risk-high = высокий

## How contact was made, and by whom
channel-visit = визит
channel-meeting = встреча
channel-video = видеозвонок
channel-call = звонок
channel-letter = письмо
channel-event = мероприятие
channel-message = сообщение
by-us = С вашей стороны
by-them = Со стороны клиента

## The kinds of entry
kind-touch = Контакт
kind-need = Пожелание
kind-promise = Обещание
kind-purchase = Покупка
kind-incident = Проблема
kind-offer = Предложение
kind-referral = Просьба о рекомендации
kind-survey = Ответы на опрос
kind-rival = Конкурент
kind-departure = Уход клиента
kind-return = Возвращение клиента
kind-loss = Упущенная продажа
kind-training = Обучение
kind-time = Потраченное время
kind-note = Заметка

## Words inside entries
need-acted = Сделано
need-explained = Объяснили, почему нет
need-declined = Отказали
sort-glitch = Разовая
sort-built_in = Постоянная
sort-game = Обман
severity-1 = Мелочь
severity-2 = Неприятно
severity-3 = Ощутимо
severity-4 = Серьёзно
severity-5 = Катастрофа
dimension-treatment = Отношение
dimension-process = Процесс
dimension-hassle = Неудобства
dimension-games = Обман
dimension-together = Слаженность
made-full = Исправлено полностью
made-partial = Исправлено частично
made-none = Не исправлено
origin-asked = Просил клиент
origin-pushed = Ваша идея
offer-accepted = Принято
offer-declined = Отклонено
referral-yes = Назвали кого-то
referral-no = Никого не назвали
root-quality = Сомнения в качестве
root-untold = Не рассказали о достоинствах
root-unavailable = Больше не было в наличии
root-rival = У других удобнее
root-price = Цена
root-moved = Переезд
root-closed = Закрытие бизнеса
root-treatment = Плохое отношение
root-hassle = Слишком много хлопот
root-games = Чувство обмана
root-other = Другое
loss-quality = Сомнения в качестве
loss-untold = Не рассказали о достоинствах
loss-unavailable = Не было в наличии
loss-rival = У других удобнее
loss-price = Цена
loss-other = Другое

## Labels: a customer
field-customer-name = Имя
field-customer-added = Добавлен в книгу
field-customer-since = Клиент с
field-customer-tier = Категория
field-customer-cadence = Интервал между контактами, дней
field-customer-company = Компания
field-customer-emails = Эл. почта
field-customer-phones = Телефон
field-customer-address = Адрес
field-customer-website = Сайт
field-customer-dates = Даты
field-customer-tags = Метки
field-customer-memberships = Членство
field-customer-price_only = Интересует только цена
field-customer-referred_by = Кто рекомендовал
field-customer-annual_value = Приносит в год
field-customer-snoozed_until = Отложено до
field-customer-notes = Заметки
field-customer-survey_token = Код ссылки на опрос
field-customer-part_of = Тот же человек, что и
field-customer-works_for = Место работы

## Labels: what every entry may carry
field-entry-on = Когда
field-entry-customer = Кто
field-entry-minutes = Сколько минут ушло
field-entry-note = Заметка
field-entry-measure = Применённая привычка

## Labels: each kind
field-touch-channel = Как
field-touch-by = С чьей стороны
field-touch-thanks = Вы сказали спасибо
field-touch-answered = Клиент ответил
field-need-text = Чего хочет клиент, его словами
field-need-item = Что подойдёт
field-need-answered_on = День ответа
field-need-answer = Ваш ответ
field-promise-text = Что вы пообещали
field-promise-due = Срок
field-promise-kept_on = Когда выполнено
field-promise-broken_on = Когда нарушено
field-promise-told_ahead = О задержке предупредили
field-purchase-amount = Сумма
field-purchase-items = Что куплено
field-purchase-quoted = Названная цена
field-purchase-promised_for = Обещанный день доставки
field-purchase-delivered_on = Доставлено
field-purchase-terms_kept = Условия соблюдены
field-incident-text = Что пошло не так
field-incident-severity = Насколько плохо
field-incident-sort = Вид проблемы
field-incident-dimension = Сторона
field-incident-step = Шаг покупки
field-incident-cause = Причина
field-incident-complaint = Была жалоба
field-incident-resolved_on = Когда решено
field-incident-made_right = Насколько исправлено
field-offer-item = Товар или услуга
field-offer-text = Что вы предложили
field-offer-origin = Чья идея
field-offer-answer = Ответ клиента
field-offer-need = В ответ на пожелание
field-referral-answer = Ответ клиента
field-survey-answers = Ответы, от 1 до 5
field-survey-effort = Легко ли покупать, от 1 до 7
field-survey-recommend = Готовность рекомендовать, от 0 до 10
field-survey-text = Словами клиента
field-survey-reply = Номер ответа
field-rival-name = Кто
field-departure-stated = Названная причина
field-departure-root = Настоящая причина
field-departure-rival = К кому ушёл клиент
field-departure-item = За чем ушёл клиент
field-departure-could_offer = Вы могли это предложить
field-departure-did_offer = Вы это предлагали
field-departure-text = Что-нибудь ещё
field-return-text = Что вернуло клиента
field-loss-loss = Почему упущено
field-loss-item = Товар или услуга
field-loss-value = На какую сумму
field-loss-remedy = Что спасло бы продажу
field-loss-text = Чего хотел клиент
field-training-people = Сколько человек обучено
field-time-existing = На действующих клиентов
field-time-text = Что вы делали
field-note-text = Заметка

## Labels: settings
field-settings-business = Название бизнеса
field-settings-currency = Валюта
field-settings-language = Язык
field-settings-cadence-A = Категория A: интервал между контактами, дней
field-settings-cadence-B = Категория B: интервал между контактами, дней
field-settings-cadence-C = Категория C: интервал между контактами, дней
field-settings-cadence-prospect = Потенциальные: интервал между контактами, дней
field-settings-time_share_target = Цель: доля времени на действующих клиентов
field-settings-buyers_per_month = Покупателей в месяц
field-settings-average_order = Средний заказ
field-settings-new_a_month = Новых клиентов в месяц

## Forms
form-optional = необязательно
form-hint-many = Если несколько, разделяйте запятыми.
form-hint-cadence = Если пусто, берётся интервал категории.
form-hint-since = Если раньше первой записи.
form-hint-memberships = На оценки не влияет.
form-choose = Выбрать…
form-yes = Да
form-no = Нет
form-unknown = Неизвестно
form-not-yet = Пока нет
form-not-said = Не сказано
form-hint-in = В валюте { $currency }
form-gone = Удалено

## Who
who-add = Добавить «{ $name }» в книгу
who-another = Кто-то другой
who-another-than = Кто-то другой, не { $name }
who-found = { $count ->
    [0] Никого не найдено
    [one] Найден { $count } клиент
    [few] Найдено { $count } клиента
    [many] Найдено { $count } клиентов
   *[other] Найдено { $count } клиента
}

## The timeline, one line for each kind
entry-touch = { $by ->
    [them] { $channel ->
        [visit] К вам пришли
        [meeting] С вами встретились
        [video] Вам позвонили по видео
        [call] Вам позвонили
        [letter] Вам написали письмо
        [event] С вами встретились на мероприятии
        [message] Вам написали сообщение
       *[none] С вами связались
    }
   *[us] { $answered ->
        [no] { $channel ->
            [visit] Вы пришли, никого не было
            [meeting] Вы предложили встречу, ответа нет
            [video] Вы звонили по видео, ответа нет
            [call] Вы звонили, ответа нет
            [letter] Вы написали письмо, ответа нет
            [event] Вы пригласили на мероприятие, ответа нет
            [message] Вы написали сообщение, ответа нет
           *[none] Вы пытались связаться, ответа нет
        }
       *[yes] { $channel ->
            [visit] Вы пришли к клиенту
            [meeting] Вы встретились
            [video] Вы позвонили по видео
            [call] Вы позвонили
            [letter] Вы написали письмо
            [event] Вы встретились на мероприятии
            [message] Вы написали сообщение
           *[none] Вы связались
        }
    }
}
entry-touch-thanks = Вы сказали спасибо
entry-need = Пожелание: { $text }
entry-need-blank = Есть пожелание
entry-need-answered = Ответ дан { $day }
entry-need-open = Ждёт вашего ответа
entry-promise = Вы пообещали: { $text }
entry-promise-blank = Вы дали обещание
entry-promise-due = Срок: { $day }
entry-promise-kept = Выполнено { $day }
entry-promise-broken = Нарушено { $day }
entry-promise-told = О задержке предупредили
entry-purchase = Покупка на { $amount }
entry-purchase-blank = Покупка
entry-purchase-quoted = Названо { $amount }
entry-purchase-promised = Обещано: { $day }
entry-purchase-delivered = Доставлено { $day }
entry-purchase-terms = { $kept ->
    [no] Условия не соблюдены
   *[yes] Условия соблюдены
}
entry-incident = { $complaint ->
    [yes] Жалоба: { $text }
   *[no] Проблема: { $text }
}
entry-incident-blank = { $complaint ->
    [yes] Жалоба
   *[no] Проблема
}
entry-incident-cause = Причина: { $cause }
entry-incident-resolved = Решено { $day }
entry-incident-open = Не решено
entry-offer = Вы предложили: { $text }
entry-offer-blank = Вы сделали предложение
entry-referral = Вы попросили о рекомендации
entry-survey = Клиент ответил на опрос
entry-survey-answer = { $dimension }: { $answer } из 5
entry-survey-effort = Лёгкость: { $effort } из 7
entry-survey-recommend = Готовность рекомендовать: { $recommend } из 10
entry-rival = Конкурент: { $name }
entry-rival-blank = Клиента переманивает конкурент
entry-departure = Клиент ушёл
entry-departure-stated = Клиент ушёл: { $stated }
entry-departure-rival = Теперь у конкурента: { $name }
entry-departure-offer = { $could ->
    [yes] { $did ->
        [yes] Вы это предлагали
       *[no] Вы могли это предложить
    }
   *[no] Вы не могли это предложить
}
entry-return = Клиент вернулся
entry-return-text = Клиент вернулся: { $text }
entry-loss = Упущенная продажа
entry-loss-value = Упущенная продажа, { $amount }
entry-loss-remedy = Спасло бы: { $remedy }
entry-training = Обучение
entry-training-people = { $people ->
    [one] Обучение для { $people } человека
    [few] Обучение для { $people } человек
    [many] Обучение для { $people } человек
   *[other] Обучение для { $people } человек
}
entry-time = { $existing ->
    [yes] Время на действующих клиентов
   *[no] Время на новых клиентов
}
entry-note = Заметка
entry-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}

## Today: whom to think of
today-people = { $count ->
    [0] Сегодня никто не ждёт
    [one] { $count } клиент ждёт внимания
    [few] { $count } клиента ждут внимания
    [many] { $count } клиентов ждут внимания
   *[other] { $count } клиента ждут внимания
}
today-list = Кому уделить внимание
today-order-money = Сначала обещания и проблемы, затем — по выручке, которую можно сберечь.
today-order-points = Сначала обещания и проблемы, затем то, что сильнее всего снизит риск.
today-order-none = Сначала обещания и проблемы, затем по имени.
today-why-silent = { $days ->
    [one] Контакта не было { $days } день
    [few] Контакта не было { $days } дня
    [many] Контакта не было { $days } дней
   *[other] Контакта не было { $days } дня
}
today-ask-for = К кому обратиться: { $name }
today-why-never = Контакта ещё не было
today-why-overdue = Обещание просрочено на { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }{ $said ->
    [yes] : { $what }
   *[no] {""}
}
today-why-complained = { $days ->
    [0] Жалоба сегодня
    [1] Жалоба вчера
    [one] Жалоба { $days } день назад
    [few] Жалоба { $days } дня назад
    [many] Жалоба { $days } дней назад
   *[other] Жалоба { $days } дня назад
}{ $said ->
    [yes] : { $what }
   *[no] {""}
}
today-why-waiting = { $days ->
    [0] Пожелание сегодня
    [1] Пожелание вчера
    [one] Пожелание { $days } день назад
    [few] Пожелание { $days } дня назад
    [many] Пожелание { $days } дней назад
   *[other] Пожелание { $days } дня назад
}{ $said ->
    [yes] : { $what }
   *[no] {""}
}
today-why-unthanked = { $days ->
    [0] Покупка сегодня, вы ещё не поблагодарили
    [1] Покупка вчера, вы ещё не поблагодарили
    [one] Покупка { $days } день назад, вы ещё не поблагодарили
    [few] Покупка { $days } дня назад, вы ещё не поблагодарили
    [many] Покупка { $days } дней назад, вы ещё не поблагодарили
   *[other] Покупка { $days } дня назад, вы ещё не поблагодарили
}
today-why-not-offered = { $days ->
    [0] Хочет: { $what }. Ещё не предложено
    [1] Хочет со вчерашнего дня: { $what }. Ещё не предложено
    [one] Хочет уже { $days } день: { $what }. Ещё не предложено
    [few] Хочет уже { $days } дня: { $what }. Ещё не предложено
    [many] Хочет уже { $days } дней: { $what }. Ещё не предложено
   *[other] Хочет уже { $days } дня: { $what }. Ещё не предложено
}
today-keeps = { $act ->
    [message] Сообщение сбережёт
    [call] Звонок сбережёт
    [visit] Визит сбережёт
    [keep_promise] Выполненное обещание сбережёт
    [settle_complaint] Решение жалобы сбережёт
    [answer_need] Ответ сбережёт
    [say_thanks] Благодарность сбережёт
   *[offer] Предложение сбережёт
} около { $amount } в год
today-eases = { $act ->
    [message] Сообщение снизит
    [call] Звонок снизит
    [visit] Визит снизит
    [keep_promise] Выполненное обещание снизит
    [settle_complaint] Решение жалобы снизит
    [answer_need] Ответ снизит
    [say_thanks] Благодарность снизит
   *[offer] Предложение снизит
} риск с { $now } до { $then }
today-little = { $act ->
    [message] Сообщение сохранит тепло
    [call] Звонок сохранит тепло
    [visit] Визит сохранит тепло
   *[other] Пока мало что под угрозой
}
today-why-here = Почему?
today-risk = Может не вернуться: { $now } из 100 сейчас, { $then } после этого.
today-warmth = Теплота: { $now } из 100 сейчас, { $then } после этого.
today-first = Срочно
today-warms = { $points ->
    [one] теплее на { $points } балл
    [few] теплее на { $points } балла
    [many] теплее на { $points } баллов
   *[other] теплее на { $points } балла
}
today-worth-prospect = Покупок ещё не было, поэтому сумма не показана.
today-eased = { $factor ->
    [in_touch] Это поддержит связь.
    [distrust] Это укрепит доверие.
    [unheard] Это покажет, что вы слушаете.
   *[friction] Это сгладит проблемы.
}
today-worth = Клиент приносит около { $amount } в год. Сберечь можно эту сумму, умноженную на снижение риска.
today-worth-median = Сколько приносит клиент, неизвестно, поэтому сумма не показана. Место в списке — как у вашего среднего клиента.
today-worth-unknown = Пока не известна выручка ни одного клиента. Запишите покупку или укажите сумму за год.
today-thin = Приблизительно: записей пока мало.
today-more = Ещё { $count }
today-empty-list-head = Всё сделано
today-empty-list-text = Хороший день, чтобы спросить кого-нибудь, чего хотелось бы дальше.

## Today: what waits
today-promises = Сроки обещаний
today-complaints = Открытые жалобы
today-needs = Открытые пожелания
today-care = Узнать, как дела
today-thanks = Сказать спасибо
today-referrals = Можно просить о рекомендации
today-referrals-note = Вам доверяют. Попросите о рекомендации.
today-duty-today = сегодня
today-duty-days = { $days ->
    [1] завтра
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
}
today-duty-late = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
    [many] просрочено на { $days } дней
   *[other] просрочено на { $days } дня
}
today-duty-day = { $day }-й день
today-duty-waits = { $days ->
    [one] уже { $days } день
    [few] уже { $days } дня
    [many] уже { $days } дней
   *[other] уже { $days } дня
}
today-duty-told = предупредили
today-promise-blank = Ваше обещание
today-complaint-blank = Жалоба
today-need-blank = Пожелание
today-care-blank = Покупка клиента
today-a-year = { $amount } в год
today-somebody = Нет в вашей книге
today-nothing-waits = Ничего не ждёт. Пообещали что-то? Запишите обещание, и оно появится здесь.
today-more-duties = Ещё { $count }.

## Today: coming up
coming-head = Скоро
coming-settle = Отметить…
coming-promise = Срок обещания{ $said ->
    [yes] : { $what }
   *[no] {""}
}
coming-need = Последний день для ответа{ $said ->
    [yes] : { $what }
   *[no] {" "}на пожелание
}
coming-check_in = Узнать, как дела{ $said ->
    [yes] : { $what }
   *[no] {""}
}
coming-back = Снова на виду
today-dates = Даты сегодня
coming-contact = Пора связаться

## Today: the share of time
gauge-head = Время на действующих клиентов
gauge-says-below = { $share } за четыре недели; ваша цель — { $target }.
gauge-says-above = { $share } за четыре недели; цель достигнута: { $target }.
gauge-says-old = За четыре недели ничего не записано; ваша цель — { $target }.
gauge-unknown = Записывайте потраченные минуты, и увидите долю. Ориентир — { $target }.
gauge-table = Минуты по неделям
gauge-week = Неделя с
gauge-existing = Действующие клиенты
gauge-all = Всего
gauge-share = Доля
gauge-none = нет

## Customers
customers-filter-stage = Статус
customers-all-stages = Все
customers-count = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
    [many] { $count } клиентов
   *[other] { $count } клиента
}
customers-shown = { $shown } из { $count }
customers-gone-head = Страница не найдена
customers-gone-text = Возможно, запись удалена.

## The figures of one customer, in words
figure-warmth = { $band ->
    [warm] Отношения тёплые
    [cooling] Отношения остывают
   *[cold] Отношения холодные
}, связаться { $due }
figure-warmth-late = { $band ->
    [warm] Отношения тёплые
    [cooling] Отношения остывают
   *[cold] Отношения холодные
}, контакт просрочен на { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }
figure-warmth-former = { $band ->
    [warm] Отношения тёплые
    [cooling] Отношения остывают
   *[cold] Отношения холодные
}
figure-risk = Может не вернуться: { $number } из 100
figure-risk-ahead = риск на { $months } { $months ->
    [one] месяц
    [few] месяца
    [many] месяцев
   *[other] месяца
  }: { $band ->
    [low] низкий
    [watch] повышенный
   *[high] высокий
}
figure-risk-former = Клиент ушёл
figure-risk-prospect = Покупок ещё не было
figure-risk-unknown = Данных слишком мало
risk-usual = Типичный клиент: { $number }
risk-fitted = { $count ->
    [one] Настроено по { $count } вашему прошлому случаю.
    [few] Настроено по { $count } вашим прошлым случаям.
    [many] Настроено по { $count } вашим прошлым случаям.
   *[other] Настроено по { $count } вашим прошлым случаям.
}
risk-general = По общему опыту.

## Why?
why-points = { $count ->
    [0] меньше балла
    [one] { $count } балл
    [few] { $count } балла
    [many] { $count } баллов
   *[other] { $count } балла
}
why-points-up = { $count ->
    [one] +{ $count } балл
    [few] +{ $count } балла
    [many] +{ $count } баллов
   *[other] +{ $count } балла
}
why-points-down = { $count ->
    [one] −{ $count } балл
    [few] −{ $count } балла
    [many] −{ $count } баллов
   *[other] −{ $count } балла
}
why-rests = { $count ->
    [0] Фактов пока нет.
    [one] По { $count } факту.
    [few] По { $count } фактам.
    [many] По { $count } фактам.
   *[other] По { $count } факта.
}
why-rests-little = { $count ->
    [one] Всего по { $count } факту.
    [few] Всего по { $count } фактам.
    [many] Всего по { $count } фактам.
   *[other] Всего по { $count } факта.
}
why-rests-one-sided = { $count ->
    [one] По { $count } факту, в основном одного рода.
    [few] По { $count } фактам, в основном одного рода.
    [many] По { $count } фактам, в основном одного рода.
   *[other] По { $count } факта, в основном одного рода.
}
why-silent = { $days ->
    [0] Контакт был сегодня
    [1] Последний контакт вчера
    [one] Последний контакт { $days } день назад
    [few] Последний контакт { $days } дня назад
    [many] Последний контакт { $days } дней назад
   *[other] Последний контакт { $days } дня назад
}
why-never = Контактов не было, кроме покупок
why-distrust = Есть причина вам не доверять
why-unheard = Не хватает внимания
why-trouble = Были проблемы
why-not-bought = Без покупок { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }; обычно раз в { $gap } { $gap ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }
why-last-bought = { $days ->
    [0] Покупка сегодня
    [1] Покупка вчера
    [one] Покупка { $days } день назад
    [few] Покупка { $days } дня назад
    [many] Покупка { $days } дней назад
   *[other] Покупка { $days } дня назад
}
why-no-purchase = Покупок не записано
why-habit = Покупок: { $count }
why-price = Интересует только цена
why-mended = Проблема сразу исправлена
why-unknown-promises = обещания
why-unknown-wishes = пожелания
why-unknown-trouble = проблемы
why-unknown-rhythm = обычный интервал

## What moves trust, and what holds it down
conduct-promise_kept = Обещание выполнено
conduct-promise_late_told = Обещание выполнено с опозданием, но вы предупредили
conduct-promise_late = Обещание выполнено с опозданием
conduct-promise_broken = Обещание не выполнено
conduct-promise_overdue = Обещание просрочено
conduct-delivered_on_time = Доставлено в срок
conduct-delivered_late = Доставлено с опозданием
conduct-undelivered = Доставка просрочена
conduct-glitch = Что-то пошло не так
conduct-game = Клиента обманули
red-deceived = Клиента обманули
red-complaint_open = Жалоба открыта больше двух дней
red-promise_overdue = Обещание просрочено
red-repeated_cause = Одна и та же проблема дважды за год
red-until = Ограничивает доверие; снимется { $day }
red-until-settled = Ограничивает доверие, пока не решено
heard-answered_in_time = На пожелание ответили вовремя
heard-answered_late = На пожелание ответили поздно
heard-unanswered = Пожелание ждёт больше 14 дней
heard-offer_asked = Вы предложили то, о чём просили
heard-pushed_accepted = Вашу идею приняли
heard-pushed_declined = Вашу идею отклонили

## The ladder
rung-stranger = Незнакомец
rung-acquainted = Знакомый
rung-buyer = Покупатель
rung-regular = Постоянный
rung-loyal = Лояльный
rung-advocate = Сторонник
rung-gone = Ушедший
ladder-next = Дальше: { $rung ->
    [acquainted] знакомый
    [buyer] покупатель
    [regular] постоянный
    [loyal] лояльный
   *[advocate] сторонник
}
missing-contact = Первый контакт
missing-purchase = Первая покупка
missing-purchase-days = { $count ->
    [one] Ещё { $count } день с покупками
    [few] Ещё { $count } дня с покупками
    [many] Ещё { $count } дней с покупками
   *[other] Ещё { $count } дня с покупками
}
missing-trust = Доверие не ниже { $least }, сейчас { $now }
missing-sound = Покупка: перерыв уже длиннее трёх обычных интервалов
missing-warmth = Теплота не ниже { $least }, сейчас { $now }
missing-time = { $count ->
    [one] Полгода с первой покупки: остался { $count } день
    [few] Полгода с первой покупки: осталось { $count } дня
    [many] Полгода с первой покупки: осталось { $count } дней
   *[other] Полгода с первой покупки: осталось { $count } дня
}
missing-referral = Покупка по рекомендации этого клиента
over-deceived = Два года без обмана
over-complaint_open = Решить открытую жалобу
over-promise_overdue = Выполнить просроченное обещание
over-repeated_cause = Полгода без повторения

## Another day
asof-label = На дату
asof-past-head = Показан день: { $day }
asof-past = Более поздние записи скрыты. Здесь ничего нельзя изменить.
asof-back = Вернуться к сегодняшнему дню

## The warmth curve
chart-table = Показать таблицей
chart-day = День
chart-warmth = Теплота
chart-contact = Контакт
chart-cooling = остывают
chart-cold = холодные
cherry-says = Теплота { $number } из 100, отношения: { $band }
weights-head = Прежние веса риска больше не действуют
weights-text = Теперь риск считается иначе, без прежних весов. Можно задать новые.
weights-see = Задать веса
weights-close = OK
remind-head = Пора сделать резервную копию
remind-copy-first = Ваша книга только в этом браузере. Если его очистить, она пропадёт.
remind-copy = После последней резервной копии — { $count } { $count ->
    [one] изменение
    [few] изменения
    [many] изменений
   *[other] изменения
  }, { $days ->
    [0] она сегодняшняя.
    [1] она вчерашняя.
    [one] ей { $days } день.
    [few] ей { $days } дня.
    [many] ей { $days } дней.
   *[other] ей { $days } дня.
}
book-demo-head = Демо-книга
demo-head = Это демо-книга.
book-demo-banner = Ваша книга в сохранности; сейчас она закрыта.
book-room-head = Место в этом браузере
book-room-watch = Место заканчивается. Регулярно делайте резервные копии. Посмотрите, что ещё его занимает.
book-room-urge = Места почти нет. Сделайте резервную копию сегодня: скоро браузер не сможет сохранять изменения.

## Bringing in a file
import-back = Назад к настройкам
work-progress = { $what }, { $share }

## Friction
friction-flow = Только { $share } времени проходит с пользой, остальное — ожидание.
friction-unknown = неизвестно

## Friction: fix first
fix-step = { $component ->
    [wait] Сократить ожидание
    [visits] Избавить от лишних поездок
    [handoffs] Поручить всё одному человеку
    [repeats] Спрашивать только раз
    [missing] Держать всё наготове
    [unclear_price] Сделать цену понятной
    [hard_payment] Упростить оплату
    [no_help] Предложить помощь
    [bad_hours] Работать, когда людям удобно
   *[glitches] Устранить сбои
}
fix-cause = Устранить причину «{ $cause }»
fix-at = на шаге «{ $step }»
fix-whole = { $what } { $at }
fix-now-wait = Сейчас ждут { $wait }{ $explained ->
    [yes] {""}
   *[no] {" "}без объяснения
} (терпимо — { $gladly }).
fix-now-visits = { $count ->
    [one] { $count } лишняя поездка.
    [few] { $count } лишние поездки.
    [many] { $count } лишних поездок.
   *[other] { $count } лишние поездки.
}
fix-now-handoffs = { $count ->
    [one] Передают другому { $count } раз.
    [few] Передают другому { $count } раза.
    [many] Передают другому { $count } раз.
   *[other] Передают другому { $count } раза.
}
fix-now-repeats = { $count ->
    [one] Переспрашивают { $count } раз.
    [few] Переспрашивают { $count } раза.
    [many] Переспрашивают { $count } раз.
   *[other] Переспрашивают { $count } раза.
}
fix-now-missing = Чего-то не хватает в { $share } случаев.
fix-now-unclear_price = Непонятно, сколько это будет стоить.
fix-now-hard_payment = Нельзя заплатить, как удобно.
fix-now-no_help = Некого спросить.
fix-now-bad_hours = Вы закрыты, когда людям удобно прийти.
fix-now-glitches = { $count ->
    [0] Последняя проблема была больше года назад.
    [one] { $count } проблема за последний год.
    [few] { $count } проблемы за последний год.
    [many] { $count } проблем за последний год.
   *[other] { $count } проблемы за последний год.
}
fix-span-minutes = { $count } мин
fix-span-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
fix-span-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

## Friction: where it comes from
done-fix-done = Исправлено: { $what }
done-fix-back = Отметка «исправлено» снята.
done-step-added = Шаг «{ $name }» добавлен.
done-steps-added = { $count ->
    [one] Добавлен { $count } шаг.
    [few] Добавлены { $count } шага.
    [many] Добавлено { $count } шагов.
   *[other] Добавлены { $count } шага.
}
done-step-changed = Шаг «{ $name }» сохранён.
done-step-deleted = Шаг «{ $name }» удалён.
done-step-moved = «{ $name }» — теперь шаг { $place } из { $of }.
done-effort = Усилия сохранены.
done-audit = Ответ сохранён.

## The owner's audit
audit-back = Назад к препятствиям

## Saving failed: what happened, what is safe, what to do
fault-head = Последнее изменение не сохранено
fault-full = Место в браузере закончилось. Прежние изменения целы. Сделайте резервную копию и освободите место.
fault-denied = Браузер не даёт Kept ничего хранить. Сделайте резервную копию, пока страница открыта, затем разрешите хранение.
fault-corrupted = Хранилище браузера повреждено. Kept ничего в нём не менял. Сделайте резервную копию и перезапустите браузер.
fault-missing = Этот браузер ничего не может хранить. Сделайте резервную копию, пока страница открыта, или возьмите другой браузер.
fault-other = Браузер отказал, не объяснив почему. Прежние изменения целы. Сделайте резервную копию и попробуйте снова.
newer-head = Новая версия Kept
newer-text = Обновите страницу, чтобы её получить. Книга останется.
readonly-head = Только просмотр
readonly-newer = Эту книгу сохранила более новая версия Kept. С ней всё в порядке. Обновите страницу, чтобы получить эту версию.
readonly-unreadable = Часть книги не читается. Ничего не изменено. Сохраните её как есть и откройте прежнюю резервную копию.

readonly-refused = Книга открыта только для просмотра; ничего не изменено.

## A file that is no book
refused-not-json = Ошибка JSON: строка { $line }, символ { $column }. Ничего не изменено. Попробуйте экспортировать файл снова.
refused-too-large = Больше 64 МБ. Ничего не изменено.
refused-not-a-book = Это не книга Kept. Ничего не изменено.
refused-newer = Версия { $version } слишком новая для этой страницы. Ничего не изменено. Обновите страницу, чтобы получить новую версию Kept.

## What is wrong with a value
reason-missing = Обязательное поле
reason-too-long = Слишком длинно: символов { $got }, можно не больше { $max }
reason-not-text = { $got } — не текст
reason-not-one-line = Должно уместиться в одну строку
reason-not-a-date = { $got } — не дата от 1900 до 2200 года, например 2026-11-22
reason-not-whole = { $got } — не целое число
reason-not-a-number = { $got } — не число
reason-not-between = { $got } — не от { $min } до { $max }
reason-not-one-of = { $got } — нет среди допустимых: { $allowed }
reason-not-a-bool = { $got } — ни «истина» (true), ни «ложь» (false)
reason-not-a-list = Должен быть список
reason-not-an-object = Должна быть группа полей
reason-no-such-customer = Нет клиента { $got }
reason-duplicate-id = { $got } встречается дважды
reason-stands-twice = Встречается дважды, неясно, что верно
reason-already-there = Уже есть в книге
reason-not-there = Уже нет в книге
reason-fixed = Вид и клиента изменить нельзя
reason-not-a-stamp = { $got } — не отметка времени
reason-not-a-currency = { $got } — не код вроде EUR
reason-at = { $place }: { $reason }

## Days as one types them. Several phrases for one meaning are parted by a bar; # stands for a number, @ for a weekday.
## Write them without caring for accents or capitals. Names of months and weekdays come from the browser.
when-today = сегодня | сейчас
when-yesterday = вчера
when-tomorrow = завтра
when-before-yesterday = позавчера
when-after-tomorrow = послезавтра
when-in-days = через # дней | через # дня | через # день | через день | через # дн
when-days-ago = # дней назад | # дня назад | # день назад | день назад | # дн назад
when-in-weeks = через # недель | через # недели | через # неделю | через неделю | на следующей неделе
when-weeks-ago = # недель назад | # недели назад | # неделю назад | неделю назад | на прошлой неделе
when-in-months = через # месяцев | через # месяца | через # месяц | через месяц | через # мес | в следующем месяце
when-months-ago = # месяцев назад | # месяца назад | # месяц назад | месяц назад | # мес назад | в прошлом месяце
when-in-years = через # лет | через # года | через # год | через год | в следующем году
when-years-ago = # лет назад | # года назад | # год назад | год назад | в прошлом году
when-last-weekday = прошлый @ | прошлая @ | прошлую @ | прошлое @ | в прошлый @ | в прошлую @ | в прошлое @
when-next-weekday = следующий @ | следующая @ | следующую @ | следующее @ | в следующий @ | в следующую @ | в следующее @
when-weekdays = понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье
when-skipped = в | во | на | этот | эту | это | г | год | года | го | е | число | числа
when-not-understood = Дата не распознана. Попробуйте «вчера», «через 3 дня», «четверг» или «14 марта».
when-pick = Выбрать дату

## Keys
keys-head = Сочетания клавиш
keys-log = Записать событие
keys-log-kinds = Быстрая запись события
keys-search = Поиск и команды
keys-today = Открыть «Сегодня»
keys-customers = Открыть «Клиенты»
keys-friction = Открыть «Препятствия»
keys-system = Открыть «Продажи»
keys-insights = Открыть «Аналитику»
keys-book = Открыть «Настройки»
keys-undo = Отменить
keys-redo = Повторить
keys-close = Закрыть
keys-help = Показать сочетания клавиш

## Friction

audit-head = Самопроверка

## Days, where the browser has no names for them
calendar-months = января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря
calendar-months-alone = январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь
calendar-weekdays = понедельник|вторник|среда|четверг|пятница|суббота|воскресенье
calendar-day = { $day } { $month }
calendar-year = { $date } { $year } г.
calendar-weekday = { $weekday }, { $date }
calendar-month = { $month } { $year } г.
calendar-near = { $when ->
    [today] сегодня
    [tomorrow] завтра
    [yesterday] вчера
    [ahead] { $days ->
        [one] через { $days } день
        [few] через { $days } дня
        [many] через { $days } дней
       *[other] через { $days } дня
    }
   *[ago] { $days ->
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }
}
