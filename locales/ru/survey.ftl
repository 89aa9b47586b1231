### The owner's side of the survey, in Russian. What buyers read is in `../survey/ru.ftl`.

## The owner's side: asking
survey-lead = Отправьте ссылку. Клиент выберет семь ответов и пришлёт короткий текст. Сам Kept ничего не отправляет.
survey-ask-head = Спросить
survey-who = Клиент (необязательно)
survey-anybody = Ссылка у всех одна, ответы анонимны.
survey-one = Только ваша книга знает, чей это ответ: { $name }. Имени в ссылке нет, но ответить может любой, у кого она есть.
survey-language = Язык
survey-nameless = У вашего бизнеса ещё нет названия, поэтому в вопросах не видно, кто спрашивает.
survey-name-it = Добавить название
survey-make = Создать ссылку
survey-make-note = В вашей книге сохранится случайное число, чтобы узнавать ответы.
survey-link = Ссылка
survey-copy-link = Скопировать ссылку
survey-copy-message = Скопировать с сообщением
survey-code = Ссылка как QR-код
survey-code-note = Его сканируют телефоном.
survey-print-card = Напечатать карточку для прилавка
survey-look = Посмотреть
survey-only-here = Этот адрес работает только на этом устройстве. Чтобы отправлять ссылки, разместите Kept в интернете.
survey-demo = Демо-книга: пока она открыта, ответы можно импортировать только сюда.
survey-read-only = Книга открыта только для просмотра: ни новых ссылок, ни ответов.

## The owner's side: taking in
survey-take-head = Импорт ответов
survey-paste = Вставьте то, что вам прислали
survey-paste-hint = Один ответ или много, можно письма целиком.
survey-clear = Очистить
survey-new = { $count ->
    [0] Новых ответов нет.
    [one] { $count } новый ответ.
    [few] { $count } новых ответа.
    [many] { $count } новых ответов.
   *[other] { $count } новых ответа.
}
survey-again = { $count ->
    [one] { $count } ответ повторяется или уже есть в вашей книге.
    [few] { $count } ответа повторяются или уже есть в вашей книге.
    [many] { $count } ответов повторяются или уже есть в вашей книге.
   *[other] { $count } ответа повторяются или уже есть в вашей книге.
}
survey-deleted = { $count ->
    [one] { $count } ответ был удалён раньше и не вернётся.
    [few] { $count } ответа были удалены раньше и не вернутся.
    [many] { $count } ответов были удалены раньше и не вернутся.
   *[other] { $count } ответа были удалены раньше и не вернутся.
}
survey-bring-back = { $count ->
    [1] Восстановить его
    [one] Восстановить все: { $count }
    [few] Восстановить все: { $count }
    [many] Восстановить все: { $count }
   *[other] Восстановить все: { $count }
}
survey-broken = Не удалось импортировать: { $count }
survey-take = { $count ->
    [one] Импортировать { $count } ответ
    [few] Импортировать { $count } ответа
    [many] Импортировать { $count } ответов
   *[other] Импортировать { $count } ответа
}
survey-nobody = Без имени
survey-somebody-gone = Этого клиента уже нет в вашей книге. Ответ считается без имени.
survey-line = «{ $line }»
survey-refused-at = № { $place }, начинается так: { $start }
survey-refused-nothing = Ответа не найдено. Ответ начинается с KEPTA; вставьте сообщение целиком.
survey-refused-too_long = Больше 256 КБ. Вставляйте меньше сообщений за раз.
survey-refused-cut = Не хватает конца. Попросите прислать весь текст или ссылку.
survey-refused-damaged = По дороге текст изменился. Попросите прислать его снова.
survey-refused-newer = Этот ответ из более новой версии Kept. Обновите страницу, когда будет интернет, и вставьте снова.
survey-refused-other_kind = Это ссылка на опрос. Отправьте её покупателю и вставьте то, что придёт в ответ.
survey-refused-other_shop = Это для другого магазина или другой книги. Импортируйте там.
survey-refused-empty = В нём нет ответов.
survey-own-book = Открыть свою книгу

## The owner's side: what they said
survey-told-head = Что ответили
survey-told-none = Ответов пока нет.
survey-told-count = { $count ->
    [1] { $count } ответ, { $day }
    [one] { $count } ответ, последний: { $day }
    [few] { $count } ответа, последний: { $day }
    [many] { $count } ответов, последний: { $day }
   *[other] { $count } ответа, последний: { $day }
}
survey-table = Средние ответы
survey-table-question = Вопрос
survey-table-now = Последние 12 месяцев
survey-table-before = Годом раньше
survey-effort = Лёгкость
survey-recommend = Готовность рекомендовать
survey-mean = { $value } из { $most }
survey-mean-of = { $count ->
    [one] по { $count } ответу
    [few] по { $count } ответам
    [many] по { $count } ответам
   *[other] по { $count } ответа
}
survey-see = Посмотреть препятствия
