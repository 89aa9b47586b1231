### What buyers read of the survey, in Russian.

answer-head = { $named ->
    [yes] { $business }: как вам у нас покупать?
   *[no] Как вам у нас покупать?
}
answer-lead = Семь нажатий и одна строка, около минуты. Пропускайте что угодно.
answer-unsent = Эта страница ничего не отправляет. Короткий текст вы отправите сами.
answer-ask-treatment = Слушают ли вас и относятся ли с уважением?
answer-ask-process = Гладко ли идёт покупка, от первого вопроса до оплаты?
answer-ask-hassle = Обходится ли без долгого ожидания, ошибок и лишних поездок?
answer-ask-games = Можно ли верить тому, что говорят о цене, сроках и условиях?
answer-ask-together = Чувствуется ли, что дело поставлено хорошо?
answer-ask-effort = Насколько легко покупать в целом?
answer-ask-recommend = Посоветуете ли вы нас друзьям?
answer-low-five = никогда
answer-high-five = всегда
answer-low-effort = очень трудно
answer-high-effort = очень легко
answer-low-recommend = точно нет
answer-high-recommend = точно да
answer-tap = { $number } из { $most }
answer-tap-word = { $number } из { $most }, { $word }
answer-leave-out = Пропустить
answer-leave-out-what = Пропустить: { $question }
answer-line = Что-нибудь ещё?
answer-line-hint = Чтобы ответить анонимно, не пишите имени.
answer-line-left = { $count ->
    [one] Остался { $count } символ
    [few] Осталось { $count } символа
    [many] Осталось { $count } символов
   *[other] Осталось { $count } символа
}
answer-line-long = Слишком длинно. Конец будет обрезан.
answer-nothing = Выберите ответ или напишите строку.
answer-make = Составить ответ

## The buyer's side: the reply
answer-done-head = Ваш ответ готов
answer-done-text = { $named ->
    [yes] Он ещё не отправлен. Отправьте его туда же, откуда пришла ссылка: { $business }.
   *[no] Он ещё не отправлен. Отправьте его туда же, откуда пришла ссылка.
}
answer-reply = Ваш ответ
answer-copy-text = Скопировать текст
answer-copy-link = Скопировать ссылкой
answer-code = Ваш ответ как QR-код
answer-code-note = Нет интернета? Пусть в магазине отсканируют этот код.
answer-change = Изменить ответы
answer-holds-head = Что в нём есть
answer-holds-answers = Ваши ответы: { $given } из 7.
answer-holds-line = Ваш комментарий: «{ $line }»
answer-holds-no-line = Без комментария.
answer-holds-day = Сегодняшняя дата ({ $day }).
answer-holds-chance = Случайное число, чтобы ответ засчитали один раз, и номер магазина.
answer-holds-one = Случайное число вашей ссылки. По нему магазин узнает, что ответ ваш.
answer-holds-anybody = Ничего, по чему вас можно узнать. Ссылка у всех одна.
answer-holds-no-name = Ни имени, ни адреса, ни данных устройства. Закроете страницу — ответов здесь не останется.
answer-subject = { $named ->
    [yes] Мои ответы: { $business }
   *[no] Мои ответы
}
answer-message = Вот мои ответы. Откройте эту ссылку в Kept или вставьте туда сообщение целиком:

    { $link }

## The buyer's side: links that cannot be read
answer-refused-head = Эти вопросы не открываются
answer-refused-nothing = В этой ссылке нет вопросов. Скопирована ли она целиком?
answer-refused-too_long = Эта ссылка слишком длинная: в Kept таких не бывает.
answer-refused-cut = У этой ссылки нет конца. Скопируйте её целиком или попросите прислать снова.
answer-refused-damaged = По дороге эта ссылка изменилась. Попросите прислать её снова.
answer-refused-newer = Эта ссылка из более новой версии. Обновите страницу, когда будет интернет.
answer-refused-other_kind = Это уже ответ. Он для магазина, который спрашивал.
answer-refused-safe = Ничего не отправлено, на этом устройстве ничего не изменилось.

## What goes out with the link; buyers read it
invite-subject = { $named ->
    [yes] { $business }: как вам у нас покупать?
   *[no] Как вам у нас покупать?
}
invite-card = Наведите камеру телефона. Это займёт около минуты: без приложения и регистрации.
invite-message = Как вам у нас покупать? Семь нажатий, около минуты:

    { $link }

    В конце появится короткий текст. Пожалуйста, пришлите его нам.

## Handing on
hand-share = Поделиться…
hand-letter = Эл. почта
hand-copied = Скопировано.
hand-not-copied = Браузер не даёт странице копировать. Скопируйте выделенный текст сами.
