### What the page on friction and the owner's audit say, in Russian: fetched with the pages that say it.

friction-lead = Что мешает покупать и что исправить сначала.
friction-overall = Итог
friction-of = из 100
friction-low-is-good = Чем ниже, тем лучше: 0 — препятствий нет, 100 — хуже некуда.
friction-rule-mean = Среднее по пяти сторонам с вашими весами.
friction-rule-worst = Четыре пятых худшей стороны ({ $dimension }: { $number }): хорошие её не скроют.
friction-early = Пока рано судить
friction-early-between = Пока рано судить: от { $low } до { $high }
friction-smoothness = Шаги покупки
friction-smoothness-note = Чем ниже, тем лучше. Все шаги вместе.
friction-smoothness-none = Добавьте шаги покупки, и оценка появится.
friction-rests = { $pieces ->
    [0] Пока ничего не известно.
    [one] { $little ->
        [yes] Всего по { $pieces } факту: первая прикидка.
       *[no] По { $pieces } факту.
    }
    [few] { $little ->
        [yes] Всего по { $pieces } фактам: первая прикидка.
       *[no] По { $pieces } фактам.
    }
    [many] { $little ->
        [yes] Всего по { $pieces } фактам: первая прикидка.
       *[no] По { $pieces } фактам.
    }
   *[other] { $little ->
        [yes] Всего по { $pieces } факта: первая прикидка.
       *[no] По { $pieces } факта.
    }
}
friction-dimensions = Пять сторон, важных для покупателя
friction-dimensions-note = Сначала слабые. Откройте любую, чтобы увидеть причины.
friction-number = { $number } из 100
friction-part-survey = Что говорят покупатели
friction-part-incidents = Проблемы
friction-part-measured = Измерено
friction-part-no-survey = Ответов пока нет — ни от покупателей, ни от вас.
friction-part-no-incidents = Проблемы не записаны.
friction-part-no-measured = { $dimension ->
    [treatment] Пока пусто. Записывайте, как решаете жалобы и отвечаете на пожелания.
    [games] Пока пусто. Записывайте названные цены и обещанные дни.
    [together] Пока пусто. Добавьте шаги покупки и обещания.
   *[other] Пока пусто. Добавьте шаги покупки.
}
friction-measured-what = { $dimension ->
    [treatment] Решённые жалобы и ответы на пожелания.
    [process] Цены, оплата, помощь и часы работы.
    [hassle] Ожидание, лишние визиты, передача другому, повторы и нехватка.
    [games] Цена, срок или условия не такие, как обещано.
   *[together] Неровные шаги и невыполненные обещания.
}
friction-answer-yourself = Дать свой ответ
friction-half-glitches = Разовые проблемы
friction-half-built-in = Постоянные проблемы
friction-half-none = не замечены
friction-points = { $points ->
    [one] { $points } балл
    [few] { $points } балла
    [many] { $points } баллов
   *[other] { $points } балла
}
friction-fine = { $count ->
    [one] Ещё { $count } факт в вашу пользу.
    [few] Ещё { $count } факта в вашу пользу.
    [many] Ещё { $count } фактов в вашу пользу.
   *[other] Ещё { $count } факта в вашу пользу.
}
friction-ground-audit = Ваш ответ — { $answer } из 5: { $question }
friction-ground-survey = Ответ клиента — { $answer } из 5
friction-ground-uneven = «{ $step }»: этот шаг намного труднее остальных.
friction-at-step = { $step }: { $what }
friction-of-whom = { $name }, { $day }
friction-nobody = Без имени
friction-gone = Уже нет в вашей книге
trend-head = Последние 12 месяцев
trend-counting = Смотрим назад…
trend-short = Записей меньше чем за месяц: сравнивать не с чем.
trend-says = { $way ->
    [better] { $what }: { $then } ({ $month }), { $now } сегодня. Стало легче.
    [worse] { $what }: { $then } ({ $month }), { $now } сегодня. Стало труднее.
   *[same] { $what }: { $now } сегодня, столько же было раньше ({ $month }).
}
trend-day = День
trend-steps-note = У шагов нет дат, поэтому и для прошлого взяты сегодняшние.
fix-head = Что исправить сначала
fix-note = Сначала то, что даст больше при меньших усилиях.
fix-none-head = Исправлять пока нечего
fix-none-text = Добавьте шаги покупки и записывайте проблемы с причинами.
fix-now-cause = { $count ->
    [one] { $count } раз за год (последний — { $day }).
    [few] { $count } раза за год (последний — { $day }).
    [many] { $count } раз за год (последний — { $day }).
   *[other] { $count } раза за год (последний — { $day }).
}
fix-worth = около { $amount } в месяц
fix-people = { $people ->
    [one] +{ $people } покупатель в месяц
    [few] +{ $people } покупателя в месяц
    [many] +{ $people } покупателей в месяц
   *[other] +{ $people } покупателя в месяц
}
fix-smoother = { $points ->
    [one] препятствия на шагах: −{ $points } балл
    [few] препятствия на шагах: −{ $points } балла
    [many] препятствия на шагах: −{ $points } баллов
   *[other] препятствия на шагах: −{ $points } балла
}
fix-easier = { $points ->
    [one] препятствия: −{ $points } балл
    [few] препятствия: −{ $points } балла
    [many] препятствия: −{ $points } баллов
   *[other] препятствия: −{ $points } балла
}
fix-nothing = ничего не даст, пока не исправлено другое
fix-quick = Быстрый результат
fix-effort = Усилия
fix-effort-of = Усилия: { $what }
fix-everybody = С этим сталкивается каждый покупатель.
fix-everybody-said = { $count ->
    [one] С этим сталкивается каждый покупатель. Об этом сказал { $count } клиент:
    [few] С этим сталкивается каждый покупатель. Об этом сказали { $count } клиента:
    [many] С этим сталкивается каждый покупатель. Об этом сказали { $count } клиентов:
   *[other] С этим сталкивается каждый покупатель. Об этом сказали { $count } клиента:
}
fix-touched = { $count ->
    [one] С этим столкнулся { $count } клиент:
    [few] С этим столкнулись { $count } клиента:
    [many] С этим столкнулись { $count } клиентов:
   *[other] С этим столкнулись { $count } клиента:
}
fix-touched-unnamed = Столкнулись только покупатели без имени.
fix-touched-more = и ещё { $count }
fix-at-risk = может уйти
fix-do = Исправлено…
fix-do-what = Исправлено: { $what }
fix-worth-ask = Сколько человек покупает за месяц и на какую сумму? Тогда будет видно, сколько даст исправление.
fix-worth-set = { $buyers ->
    [one] { $buyers } покупатель в месяц, в среднем { $amount }.
    [few] { $buyers } покупателя в месяц, в среднем { $amount }.
    [many] { $buyers } покупателей в месяц, в среднем { $amount }.
   *[other] { $buyers } покупателя в месяц, в среднем { $amount }.
}
fix-worth-keep = Сохранить
fix-worth-estimate = Грубая оценка: чем легче шаги, тем больше покупателей доходит до конца.
done-fix-how = Как обстоят дела теперь?
done-fix-gone = Проблемы больше нет
done-fix-better = Лучше, но не до конца
done-fix-wait = Сколько теперь ждут?
done-fix-visits = Сколько теперь лишних визитов?
done-fix-handoffs = Сколько раз теперь передают другому?
done-fix-repeats = Сколько раз теперь переспрашивают?
done-fix-missing = В скольких случаях из 100 теперь чего-то не хватает?
done-fix-unit = Единица
done-fix-minutes = минуты
done-fix-hours = часы
done-fix-days = дни
done-fix-effect = Препятствия на шагах: { $before } → { $after }. В целом: { $was } → { $is }.
done-fix-incidents = Прошлые проблемы со временем теряют вес. Если проблема вернётся, исправление не сработало.
done-fix-keep = Исправлено
done-fix-unread = Введите число
fixed-head = Исправлено
fixed-on = Исправлено: { $day }
fixed-scores = Препятствия на шагах: { $before } до, { $after } после. В целом: { $was }, затем { $is }.
fixed-holds = { $before ->
    [0] С тех пор проблем не было.
    [one] За год до этого — { $before } раз, с тех пор ни разу: исправление держится.
    [few] За год до этого — { $before } раза, с тех пор ни разу: исправление держится.
    [many] За год до этого — { $before } раз, с тех пор ни разу: исправление держится.
   *[other] За год до этого — { $before } раза, с тех пор ни разу: исправление держится.
}
fixed-again = { $since ->
    [one] С тех пор — ещё { $since } раз: исправление не держится.
    [few] С тех пор — ещё { $since } раза: исправление не держится.
    [many] С тех пор — ещё { $since } раз: исправление не держится.
   *[other] С тех пор — ещё { $since } раза: исправление не держится.
}
fixed-changed = Было: { $before } Стало: { $after }
fixed-gone = Больше нет.
fixed-back = Отменить
fixed-back-what = Отменить: { $what }
fixed-unknown = Уже нет в вашей книге
trouble-head = Проблемы
trouble-log = Записать проблему
trouble-none-head = Проблемы не записаны
trouble-none-text = Если исправить проблему сразу, клиент может стать ближе. Запишите последнюю, какую помните.
trouble-open = { $count ->
    [0] Открытых жалоб нет.
    [one] Открыта { $count } жалоба.
    [few] Открыты { $count } жалобы.
    [many] Открыто { $count } жалоб.
   *[other] Открыты { $count } жалобы.
}
trouble-settled = { $count ->
    [0] За год ни одна не решена.
    [one] Решено за год: { $count }. Полностью: { $full }, в течение дня: { $once }.
    [few] Решено за год: { $count }. Полностью: { $full }, в течение дня: { $once }.
    [many] Решено за год: { $count }. Полностью: { $full }, в течение дня: { $once }.
   *[other] Решено за год: { $count }. Полностью: { $full }, в течение дня: { $once }.
}
trouble-median = { $days ->
    [0] Половина решена меньше чем за день.
    [one] Половина решена не дольше чем за { $days } день.
    [few] Половина решена не дольше чем за { $days } дня.
    [many] Половина решена не дольше чем за { $days } дней.
   *[other] Половина решена не дольше чем за { $days } дня.
}
trouble-again = Повторяется снова и снова
trouble-cause = { $cause }, { $count } { $count ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}
trouble-cause-see = Показать: { $cause }, { $count } { $count ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}
trouble-filter-sort = Вид
trouble-filter-dimension = Сторона
trouble-filter-cause = Причина
trouble-all = Все
trouble-count = { $count ->
    [0] Ничего не найдено
    [one] Найдено: { $count }
    [few] Найдено: { $count }
    [many] Найдено: { $count }
   *[other] Найдено: { $count }
}
trouble-since = { $days ->
    [0] открыта с сегодняшнего дня
    [one] открыта { $days } день
    [few] открыта { $days } дня
    [many] открыта { $days } дней
   *[other] открыта { $days } дня
}
trouble-put-right = Исправлено сегодня
trouble-put-right-what = Исправлено сегодня, полностью: { $what }
honest-head = Проверка на честность
honest-note = Обманутые не возвращаются. Что вы говорили и делали за год.
honest-none = Записывайте при покупке названную цену, обещанный день и соблюдение условий.
honest-price = Цена как названа
honest-day = В обещанный день
honest-terms = Условия соблюдены
honest-kept = { $kept } из { $told }
honest-untold = не записано
honest-broken = Не так, как обещано
honest-charged = Названо { $quoted }, взято { $charged }
honest-late = { $days ->
    [one] Обещано: { $promised }, опоздание { $days } день
    [few] Обещано: { $promised }, опоздание { $days } дня
    [many] Обещано: { $promised }, опоздание { $days } дней
   *[other] Обещано: { $promised }, опоздание { $days } дня
}
honest-not-terms = Условия не соблюдены
honest-affected = Влияние на доверие
honest-trust = { $points ->
    [0] доверие { $trust } из 100, без изменений
    [one] доверие { $trust } из 100, на { $points } балл ниже
    [few] доверие { $trust } из 100, на { $points } балла ниже
    [many] доверие { $trust } из 100, на { $points } баллов ниже
   *[other] доверие { $trust } из 100, на { $points } балла ниже
}
honest-all-kept = Всё как обещано.
source-head = Источники
source-audit = Самопроверка
source-audit-none = 25 вопросов, около 5 минут
source-audit-some = Ответов: { $count } из 25
source-audit-all = Отвечено на всё, последний раз: { $day }
source-journey-none = Пока не добавлены
source-journey-some = { $count ->
    [one] { $count } шаг
    [few] { $count } шага
    [many] { $count } шагов
   *[other] { $count } шага
}
source-survey-none = Отправить ссылку
source-survey-some = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
source-trouble = Проблемы
source-trouble-none = Не записаны
source-trouble-some = Записано: { $count }
friction-empty-head = Трудно ли у вас покупать?
friction-empty-text = Уважение, удобство и честность весят больше, чем сам товар. Узнайте, что мешает, чего это стоит и что исправить сначала.
friction-first-audit = Ответить на 25 вопросов
friction-first-journey = Добавить шаги покупки
friction-see-journey = Открыть шаги покупки
friction-first-trouble = Записать проблему
audit-lead = 25 вопросов, около 5 минут. Отвечайте, как ответили бы ваши покупатели. Прервать можно когда угодно: ответы сохраняются.
audit-answered = Отвечено: { $count } из { $all }
audit-of = { $dimension }, { $number } из 5
audit-pick = Ваш ответ
audit-scale-1 = Никогда
audit-scale-2 = Редко
audit-scale-3 = В половине случаев
audit-scale-4 = Чаще всего
audit-scale-5 = Всегда
audit-keys = Или нажмите клавишу от 1 до 5.
audit-before = Назад
audit-skip = Пропустить
audit-next = Далее
audit-done-head = Отвечено на все 25
audit-done-text = Вернитесь через три месяца или когда что-то изменится. Прежние ответы сохранятся.
audit-again = Ответить заново
audit-see = Показать результаты
audit-answers = Ваши ответы
audit-no-answer = нет ответа
audit-take-back = Убрать этот ответ
audit-history = Прежние ответы
audit-history-none = Здесь останется каждый день, когда вы отвечали.
audit-history-note = Препятствия только по вашим ответам, из 100. Чем ниже, тем лучше.
audit-history-day = День
audit-treatment-heard = Слушаете ли вы покупателя, прежде чем что-то предложить?
audit-one-treatment-heard = Просят дважды, а получают другое.
audit-five-treatment-heard = Вы повторяете просьбу своими словами, и клиент кивает.
audit-treatment-respected = Всех ли у вас уважают одинаково?
audit-one-treatment-respected = Кто тратит мало, ждёт, пока обслужат остальных.
audit-five-treatment-respected = Даже того, кто берёт пуговицу, встречают по имени.
audit-treatment-fair = Назовут ли сделку честной обе стороны?
audit-one-treatment-fair = Кто торгуется, платит меньше вежливых.
audit-five-treatment-fair = Вы советуете дешевле, если этого хватит.
audit-treatment-time_valued = Цените ли вы чужое время как своё?
audit-one-treatment-time_valued = «Приходите во вторник» — а во вторник никто не в курсе.
audit-five-treatment-time_valued = Если опаздываете, вы предупреждаете.
audit-treatment-put_right = Решаете ли вы жалобы сразу и без споров?
audit-one-treatment-put_right = Надо доказывать, а потом ждать неделями.
audit-five-treatment-put_right = Вы извиняетесь и исправляете в тот же день.
audit-process-answers = Быстро ли отвечают на первый вопрос?
audit-one-process-answers = Сообщения лежат днями. Трубку не берут.
audit-five-process-answers = Спросили утром — к обеду есть ответ.
audit-process-found = Легко ли найти вас и нужную вещь?
audit-one-process-found = В сети старый адрес, вывески нет, полку не найти.
audit-five-process-found = Первый визит — и сразу к нужной полке.
audit-process-timing = Можно ли купить в удобное время?
audit-one-process-timing = Вы открыты, только пока покупатели на работе.
audit-five-process-timing = Рано, поздно или сообщением в полночь.
audit-process-price_clear = Известна ли полная цена до решения?
audit-one-process-price_clear = «Смотря как», и ещё доставка.
audit-five-process-price_clear = Одна цена за всё, и её не надо спрашивать.
audit-process-completed = Просто ли заказать и оплатить?
audit-one-process-completed = Бумажный бланк, только наличные, чека нет.
audit-five-process-completed = Один взгляд, одно касание, чек в руках.
audit-hassle-no_glitches = Получается ли всё с первого раза?
audit-one-hassle-no_glitches = Не тот размер, имя или день — почти каждую неделю.
audit-five-hassle-no_glitches = Последнюю ошибку вы и не вспомните.
audit-hassle-short_waits = Терпимо ли ожидание и понятна ли его причина?
audit-one-hassle-short_waits = Стоят в очереди, и никто не скажет, сколько ещё.
audit-five-hassle-short_waits = Ждать почти не надо, а если надо, ясно почему.
audit-hassle-one_visit = Решается ли всё за один визит или звонок?
audit-one-hassle-one_visit = Раз посмотреть, раз заказать, раз донести бумагу.
audit-five-hassle-one_visit = Пришли один раз и ушли со всем нужным.
audit-hassle-nothing_missing = Есть ли всё, когда оно нужно?
audit-one-hassle-nothing_missing = Плиту привозят без кабеля.
audit-five-hassle-nothing_missing = В комплекте даже запасная деталь.
audit-hassle-helpful = Если что-то не выходит, есть ли кому помочь?
audit-one-hassle-helpful = «Это не ко мне», и всё сначала.
audit-five-hassle-helpful = Кто ответил, тот и доводит до конца.
audit-games-true_price = Платят ли ровно столько, сколько было сказано?
audit-one-games-true_price = Счёт больше, и почему, никто не предупредил.
audit-five-games-true_price = Ровно столько, сколько вы сказали, или меньше.
audit-games-true_dates = Приходит ли всё в названный день?
audit-one-games-true_dates = Ради заказа вы обещаете невозможный день.
audit-five-games-true_dates = Вы берёте срок с запасом и успеваете раньше.
audit-games-true_terms = Действуют ли гарантия, возврат и условия как обещано?
audit-one-games-true_terms = Как раз на этот случай гарантии нет.
audit-five-games-true_terms = Вы принимаете возврат без споров.
audit-games-no_pressure = Можно ли отказаться без давления?
audit-one-games-no_pressure = «Только сегодня» — а завтра цена та же.
audit-five-games-no_pressure = Вы говорите «подумайте до завтра», и всерьёз.
audit-games-no_small_print = Нет ли сюрпризов мелким шрифтом?
audit-one-games-no_small_print = Страница четыре: договор продлевается сам.
audit-five-games-no_small_print = Всё важное — на одной странице, крупно.
audit-together-first_impression = Так же ли хорошо первое впечатление, как сам товар?
audit-one-together-first_impression = Пыльная витрина и давно заброшенный сайт.
audit-five-together-first_impression = Говорят «как тут хорошо», ещё ничего не увидев.
audit-together-consistent = Одинаково ли хорошо у вас везде и со всеми?
audit-one-together-consistent = При вас прекрасно, без вас нет.
audit-five-together-consistent = Магазин, телефон, доставка — забота одна.
audit-together-promises_kept = Выполняется ли каждое обещание?
audit-one-together-promises_kept = «Я перезвоню» — и никто не звонит.
audit-five-together-promises_kept = Что сказано, то записано и сделано.
audit-together-informed = Держите ли вы клиентов в курсе?
audit-one-together-informed = От заказа до доставки тишина.
audit-five-together-informed = Клиент знает, когда начали, отправили или задержались.
audit-together-well_run = Скажет ли посторонний, что дело поставлено хорошо?
audit-one-together-well_run = Все ищут то, что убрал кто-то другой.
audit-five-together-well_run = Всё идёт, даже когда вы болеете.
friction-about-treatment = Слушают ли покупателя, уважают ли, честны ли с ним?
friction-about-process = Гладко ли идут шаги, ясны ли цены, легко ли платить?
friction-about-hassle = Что идёт не так и что слишком долго.
friction-about-games = Цена, день и условия такие, как вы сказали?
friction-about-together = Сходится ли всё, от первого впечатления до последнего обещания?
effort-1 = Минимум
effort-2 = Немного
effort-3 = Средне
effort-4 = Много
effort-5 = Максимум
