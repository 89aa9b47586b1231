### How it is scored, in Russian: fetched with the page that tells it.
### Numbers of the method come in by the name of their constant: no number is written here that stands in the code.
### Texts of several lines are lists: one thing a line. In formulas ^(…) is raised and _(…) lowered.

## The page
method-lead = Что значит каждый показатель, на ваших собственных числах.
method-contents = Темы
method-all = Все темы
method-search = Поиск по темам
method-found = { $count ->
    [0] Темы не найдены
    [one] { $count } тема
    [few] { $count } темы
    [many] { $count } тем
   *[other] { $count } темы
}
method-who = Пример для
method-way-high = чем выше, тем лучше
method-way-low = чем ниже, тем лучше
method-numbers-of = Числа: { $topic }
method-head-number = Число
method-head-value = Значение
method-head-source = Источник
method-own = наше
method-own-settings = Можно изменить
method-usual = обычно { $value }
method-sources = Исследования
method-example = Пример: { $name }
method-example-book = В вашей книге
method-example-none = { $name }: записей пока нет.
method-example-none-book = Записей пока нет.
method-example-nobody = Добавьте клиента, чтобы увидеть пример.
method-keep = Сохранить
method-reset = Вернуть обычное

## What other numbers would change, before they are kept
method-effect-working = Пробуем на вашей книге…
method-effect-none = Риск не изменится ни у кого.
method-effect-bands = { $count ->
    [0] Уровень риска не изменится ни у кого.
    [one] Уровень риска изменится у { $count } из { $of } (вверх: { $up }, вниз: { $down }).
    [few] Уровень риска изменится у { $count } из { $of } (вверх: { $up }, вниз: { $down }).
    [many] Уровень риска изменится у { $count } из { $of } (вверх: { $up }, вниз: { $down }).
   *[other] Уровень риска изменится у { $count } из { $of } (вверх: { $up }, вниз: { $down }).
}
method-effect-due = { $after ->
    [one] Пора будет связаться: { $after } клиент (сейчас { $before }).
    [few] Пора будет связаться: { $after } клиента (сейчас { $before }).
    [many] Пора будет связаться: { $after } клиентов (сейчас { $before }).
   *[other] Пора будет связаться: { $after } клиента (сейчас { $before }).
}
method-effect-most = Самые большие изменения
method-effect-moved = { $before } → { $after }, { $band }
method-effect-moved-band = { $before } → { $after }, { $from } → { $band }
method-effect-overall = Оценка препятствий будет { $after } (сейчас { $before }).
method-effect-worth = Первое исправление даст около { $value } в месяц (догадка).
method-effect-worth-moved = Первое исправление даст около { $after } в месяц, сейчас { $before } (догадки).
method-effect-worth-unknown = Чтобы оценить исправление в деньгах, укажите число покупателей в месяц и средний заказ.
method-effect-growth = Через { $months } мес.: клиентов около { $after } (сейчас { $before }).
method-effect-revenue = Выручка к тому времени: около { $after } (сейчас { $before }).
method-effect-share-met = На них ушло { $share } вашего времени. Цель ({ $target }) достигнута.
method-effect-share-short = На них ушло { $share } вашего времени. Это меньше цели ({ $target }).
method-effect-share-unknown = Минуты не записаны, поэтому пока ничего не изменится.

## Units
method-unit-days = { $number ->
    [one] { $value } день
    [few] { $value } дня
    [many] { $value } дней
   *[other] { $value } дня
}
method-unit-minutes = { $number ->
    [one] { $value } минута
    [few] { $value } минуты
    [many] { $value } минут
   *[other] { $value } минуты
}
method-unit-weeks = { $number ->
    [one] { $value } неделя
    [few] { $value } недели
    [many] { $value } недель
   *[other] { $value } недели
}
method-unit-months = { $number ->
    [one] { $value } месяц
    [few] { $value } месяца
    [many] { $value } месяцев
   *[other] { $value } месяца
}
method-unit-share = { $value } от 1
method-unit-times = × { $value }
method-unit-plain = { $value }

## What was published
method-cite-burt = Burt 2001
method-cite-roberts = Roberts, Dunbar 2011
method-cite-de-matos = de Matos и др. 2007
method-cite-maxham = Maxham, Netemeyer 2002
method-cite-slovic = Slovic 1993
method-cite-wubben = Wübben, Wangenheim 2008
method-cite-maister = Maister 1985
method-cite-mckinsey = McKinsey
method-cite-kaplan-meier = Kaplan, Meier 1958
method-cite-sbg = Fader, Hardie 2007
method-cite-bgnbd = Fader, Hardie, Lee 2005
method-cite-mbgnbd = Batislam, Denizel, Filiztekin 2007
method-cite-gamma-gamma = Fader, Hardie, Lee 2005
method-cite-brier = Brier 1950
method-source-burt = Burt 2001: девять из десяти связей между группами обрываются за год.
method-source-roberts = Roberts, Dunbar 2011: связи держатся на общении и общих делах.
method-source-de-matos = de Matos и др. 2007: хорошее исправление повышает довольство, но не повторные покупки.
method-source-maxham = Maxham, Netemeyer 2002: после двух сбоев не помогает ничто; похожие и близкие по времени исправляются хуже.
method-source-slovic = Slovic 1993: доверие падает быстрее, чем растёт.
method-source-wubben = Wübben, Wangenheim 2008: простое правило по дням тишины не хуже моделей.
method-source-maister = Maister 1985: ожидание без объяснений кажется дольше.
method-source-mckinsey = McKinsey о пути клиента: мелкие препятствия от шага к шагу накапливаются.
method-source-kaplan-meier = Kaplan, Meier 1958, с границами Гринвуда: сколько остаётся, даже если не за всеми наблюдали до конца.
method-source-sbg = Fader, Hardie 2007: сдвинутое бета-геометрическое распределение, сколько остаётся.
method-source-bgnbd = Fader, Hardie, Lee 2005: BG/NBD, кто купит снова.
method-source-mbgnbd = Batislam, Denizel, Filiztekin 2007: MBG/NBD, когда часть уходит после одной покупки.
method-source-gamma-gamma = Fader, Hardie, Lee 2005: гамма-гамма, сколько приносит покупка.
method-source-brier = Brier 1950: средний квадрат расхождения между прогнозом и исходом.

## What holds for every score
method-basics = Правила для всех оценок
method-basics-what = Kept учитывает только ваши записи и показывает, сколько их.
method-basics-how =
    Оценка видит только то, что случилось к её дню.
    Риск и препятствия тем лучше, чем ниже; всё остальное — чем выше.
    Внутри оценки идут от нуля до единицы, на экране — до ста.
    Что не записано, не считается ни за, ни против. Доверие и внимание начинаются с { $PRIOR }.
    Полнота — сколько фактов стоит за оценкой: { $COVERAGE_HALF } дают половину уверенности.
    Старые факты весят меньше: за срок ослабления вес падает вдвое, и так снова и снова. У каждой оценки этот срок свой.
    Членство, метки и заметки не считаются никогда.
    Числа с пометкой «наше» выбрали мы. У остальных указан источник.
    Это версия метода { $METHOD_VERSION }. Одна книга, один день — одни и те же оценки на любом устройстве.
method-basics-formula =
    вес факта = 2^(−возраст / срок ослабления)
    полнота = факты / (факты + { $COVERAGE_HALF })

## Warmth
method-warmth = Теплота
method-warmth-what = Что осталось от последних контактов. Теплота раз за разом слабеет вдвое; каждый контакт возвращает часть.
method-warmth-how =
    Срок, за который она слабеет вдвое: дни между визитами этого клиента, иначе его категории или потенциальных (от { $HALF_LIFE_MIN } до { $HALF_LIFE_MAX }).
    Визит или встреча возвращает { $CHARGE_IN_PERSON }, видео { $CHARGE_VIDEO }, покупка { $CHARGE_PURCHASE }, звонок, письмо или мероприятие { $CHARGE_VOICE }, сообщение { $CHARGE_MESSAGE }.
    Пожелание, обещание, предложение, рекомендация, опрос, возвращение или жалоба: { $CHARGE_TALK }, раз в день.
    Благодарность возвращает { $CHARGE_THANKS } остатка. Контакт без ответа считается за { $UNANSWERED }.
    Тёплые от { $WARM }, остывают от { $COOLING }, ниже — холодные.
    Связаться пора в последний день, когда теплота не ниже { $WARM }. Так визит держится весь срок, а любой контакт — не меньше { $DUE_LEAST } срока. Если контактов не было, пора с того дня, как вы добавили клиента.
method-warmth-formula =
    теплота сегодня = теплота после последнего контакта × 2^(−прошло дней / срок ослабления)
    после контакта = было + возвращено × (1 − было)
    с благодарностью возвращено = 1 − (1 − возвращено) × (1 − { $CHARGE_THANKS })
    просрочка = дней опоздания / срок ослабления
method-eg-warmth-half = { $days ->
    [1] { $name }: теплота слабеет вдвое каждый день.
    [one] { $name }: теплота слабеет вдвое за { $days } день.
    [few] { $name }: теплота слабеет вдвое за { $days } дня.
    [many] { $name }: теплота слабеет вдвое за { $days } дней.
   *[other] { $name }: теплота слабеет вдвое за { $days } дня.
}
method-eg-warmth-last = { $days ->
    [0] После сегодняшнего контакта было { $after }.
    [one] После последнего контакта, { $days } день назад ({ $day }), было { $after }.
    [few] После последнего контакта, { $days } дня назад ({ $day }), было { $after }.
    [many] После последнего контакта, { $days } дней назад ({ $day }), было { $after }.
   *[other] После последнего контакта, { $days } дня назад ({ $day }), было { $after }.
}
method-eg-warmth = { $after } × 2^(−{ $days } / { $half }) = { $value }
method-eg-warmth-due = Отношения: { $band }. Пора связаться: { $day }; просрочка в сроках ослабления: { $late }.

## Harm and recovery
method-harm = Вред и исправление
method-harm-what = Что проблемы сделали с одним клиентом, за вычетом исправленного. То, что случается каждый раз, считается препятствием.
method-harm-how =
    Проблема считается по тяжести, из { $SEVERITY_MAX }; если тяжесть не указана — { $SEVERITY_UNKNOWN }.
    Каждая прежняя за { $REPEAT_DAYS } дн. добавляет к множителю { $REPEAT_STEP }, но не больше { $REPEAT_MAX }.
    Та же причина за это время или любая проблема за { $CLOSE_DAYS } дн. считается с множителем { $ALIKE }.
    Полное исправление возвращает { $RECOVERED_FULL }, частичное { $RECOVERED_PARTIAL }; за каждые { $RECOVERY_HALF_LIFE } дн. ожидания — вдвое меньше.
    После первой проблемы возвращается не больше { $CREDIT_FIRST }, после повторной { $CREDIT_REPEATED }. В плюс это не выводит никогда.
method-harm-formula =
    вред = тяжесть / { $SEVERITY_MAX } × повторение × { $ALIKE }, если похожа или близка
    исправление = предел × качество × 2^(−дней до решения / { $RECOVERY_HALF_LIFE })
    чистый вред = вред × (1 − исправление)
method-eg-harm-happened = { $repeat ->
    [1] { $name }: последняя проблема — { $day }, первая за год.
    [one] { $name }: последняя проблема — { $day }, за год по счёту { $repeat }.
    [few] { $name }: последняя проблема — { $day }, за год по счёту { $repeat }.
    [many] { $name }: последняя проблема — { $day }, за год по счёту { $repeat }.
   *[other] { $name }: последняя проблема — { $day }, за год по счёту { $repeat }.
}
method-eg-harm = вред = { $severity } / { $most } × { $times } × { $alike } = { $harm }
method-eg-harm-settled = { $days ->
    [0] Решена в тот же день: возвращается { $credit }.
    [one] Решена за { $days } день: возвращается { $credit }.
    [few] Решена за { $days } дня: возвращается { $credit }.
    [many] Решена за { $days } дней: возвращается { $credit }.
   *[other] Решена за { $days } дня: возвращается { $credit }.
}
method-eg-harm-open = Не решена, поэтому ничего не возвращается.
method-eg-harm-net = чистый вред = { $harm } × (1 − { $credit }) = { $net }

## Trust
method-trust = Доверие
method-trust-what = Сколько у клиента оснований вам верить. Меняется только от ваших поступков.
method-trust-how =
    Обещание, выполненное в срок, — успех. С опозданием это { $LATE_TOLD } успеха, если вы предупредили, иначе { $LATE_UNTOLD }; остальное — неудача.
    Невыполненное или просроченное обещание — неудача. Поставки считаются как обещания.
    Проблема — неудача, равная чистому вреду × { $HARM_WEIGHT }. Первая, сразу и полностью исправленная, — ещё и { $MENDED } успеха.
    Вес фактов падает вдвое за { $CONDUCT_HALF_LIFE } дн. Неудача весит как успех × { $FAILURE_WEIGHT }.
    Обман ограничивает доверие до { $CAP_DECEIVED } на { $DECEIVED_DAYS } дн., а после полного исправления до { $CAP_RED }.
    До { $CAP_RED } доверие ограничивают: жалоба, открытая дольше { $COMPLAINT_DAYS } дн., просроченное обещание, одна причина дважды за { $REPEAT_DAYS } дн. (на { $REPEATED_CAUSE_DAYS } дн.).
method-trust-formula =
    доверие = (1 + успехи) / (2 + успехи + { $FAILURE_WEIGHT } × неудачи)
    при ограничении — не выше предела
method-eg-trust-pieces = { $count ->
    [one] { $name }: { $count } факт с весом по возрасту. Успехи { $successes }, неудачи { $failures }.
    [few] { $name }: { $count } факта с весом по возрасту. Успехи { $successes }, неудачи { $failures }.
    [many] { $name }: { $count } фактов с весом по возрасту. Успехи { $successes }, неудачи { $failures }.
   *[other] { $name }: { $count } факта с весом по возрасту. Успехи { $successes }, неудачи { $failures }.
}
method-eg-trust = (1 + { $successes }) / (2 + { $successes } + { $times } × { $failures }) = { $value }
method-eg-trust-red = Ограничивает: { $red }.
method-eg-trust-capped = доверие = меньшее из этого и предела = { $value }
method-eg-trust-coverage = полнота = { $count } / ({ $count } + { $half }) = { $value }

## Listening
method-listening = Внимание
method-listening-what = Ответили ли вы на то, чего хочет клиент. Хорошее «нет» вовремя не хуже «да».
method-listening-how =
    Пожелание с ответом за { $ANSWER_DAYS } дн. считается целиком, потом падает вдвое за каждые { $ANSWER_DAYS } дн.
    Пожелание без ответа дольше { $ANSWER_DAYS } дн. не услышано; более свежее ещё ни о чём не говорит.
    Предложение по просьбе клиента считается целиком. Ваша идея при согласии — { $PUSHED_ACCEPTED }, при отказе — ничего. И то и другое весит { $OFFER_WEIGHT } пожелания.
    Вес фактов падает вдвое за { $CONDUCT_HALF_LIFE } дн.
method-listening-formula = внимание = (1 + Σ вес × услышано) / (2 + Σ вес)
method-eg-listening-pieces = { $count ->
    [one] { $name }: { $count } пожелание или предложение.
    [few] { $name }: { $count } пожелания и предложения.
    [many] { $name }: { $count } пожеланий и предложений.
   *[other] { $name }: { $count } пожелания и предложения.
}
method-eg-listening = (1 + { $heard }) / (2 + { $weight }) = { $value }

## Felt friction
method-felt = Препятствия для клиента
method-felt-what = Насколько трудно пришлось одному клиенту: по тому, что случилось, и по его ответам.
method-felt-how =
    Проблемы считаются по чистому вреду, а те, что бывают каждый раз, — по тяжести. За { $TROUBLE_HALF_LIFE } дн. они забываются наполовину.
    Последние ответы клиента действуют { $SURVEY_DAYS } дн. Чем дальше от лучшего, тем больше препятствий.
    Обе части сходятся как среднее квадратов. Если нет ни одной, оценка неизвестна.
method-felt-formula =
    по случившемуся = 1 − e^(−Σ чистый вред × 2^(−возраст / { $TROUBLE_HALF_LIFE }))
    по ответу = ({ $ANSWER_BEST } − ответ) / { $ANSWER_SPAN }; по лёгкости = ({ $EFFORT_BEST } − лёгкость) / { $EFFORT_SPAN }
    препятствия для клиента = √((случившееся^(2) + ответы^(2)) / 2)
method-eg-felt-count = { $count ->
    [one] { $name }: { $count } проблема, за { $days } дн. слабеют вдвое. Осталось { $sum }.
    [few] { $name }: { $count } проблемы, за { $days } дн. слабеют вдвое. Осталось { $sum }.
    [many] { $name }: { $count } проблем, за { $days } дн. слабеют вдвое. Осталось { $sum }.
   *[other] { $name }: { $count } проблемы, за { $days } дн. слабеют вдвое. Осталось { $sum }.
}
method-eg-felt-incidents = по случившемуся = 1 − e^(−{ $sum }) = { $value }
method-eg-felt-survey = Последние ответы клиента дают { $value }.
method-eg-felt-both = √(({ $incidents }^(2) + { $survey }^(2)) / 2) = { $value }
method-eg-felt-one = препятствия для клиента = { $value }

## Rhythm and silence
method-rhythm = Обычный интервал и тишина
method-rhythm-what = Как давно нет покупок, если судить по привычке самого клиента.
method-rhythm-how =
    Обычный интервал — медиана промежутков между днями с покупками (средний из них по порядку); таких дней нужно не меньше { $RHYTHM_DAYS }. Иначе он неизвестен.
    Тишина начинается через интервал после покупки и становится полной ещё через столько интервалов: { $SILENCE_GAPS }.
method-rhythm-formula = тишина = (дней с последней покупки / обычный интервал − 1) / { $SILENCE_GAPS }, в пределах от 0 до 1
method-eg-rhythm-usual = { $name }: дней с покупками { $count }, обычно между ними { $gap } { $gap ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }.
method-eg-rhythm-last = { $days ->
    [0] Последняя покупка сегодня.
    [one] Последняя покупка { $days } день назад ({ $day }).
    [few] Последняя покупка { $days } дня назад ({ $day }).
    [many] Последняя покупка { $days } дней назад ({ $day }).
   *[other] Последняя покупка { $days } дня назад ({ $day }).
}
method-eg-rhythm = ({ $days } / { $gap } − 1) / { $gaps }, в пределах от 0 до 1 = { $value }

## Rivals
method-rivals = Конкуренты
method-rivals-what = Переманивает ли клиента конкурент.
method-rivals-how =
    Последняя новость слабеет вдвое за { $RIVAL_HALF_LIFE } дн. и через { $RIVAL_DAYS } дн. забывается.
method-rivals-formula = конкурент = 2^(−дней с последней новости / { $RIVAL_HALF_LIFE })
method-eg-rivals-word = Последняя новость, { $rival }: { $day }
method-eg-rivals-some = Последняя новость о конкуренте: { $day }
method-eg-rivals = 2^(−{ $days } / { $half }) = { $value }
method-eg-rivals-none = { $days ->
    [one] { $name }: за { $days } день записей о конкурентах нет.
    [few] { $name }: за { $days } дня записей о конкурентах нет.
    [many] { $name }: за { $days } дней записей о конкурентах нет.
   *[other] { $name }: за { $days } дня записей о конкурентах нет.
}

## Value
method-value = Приносит в год
method-value-what = Сколько клиент приносит за год.
method-value-how =
    Сначала берётся ваша собственная сумма.
    Иначе — оплаченное за { $YEAR } дн. или на сегодня, если клиент новее. Если дней с покупками не меньше { $STRETCH_DAYS }, сумма пересчитывается на год, самое малое по { $TENURE_MIN } дн.
    Возвраты денег её уменьшают, но не ниже нуля. У потенциальных клиентов суммы нет, пока вы её не зададите.
    При сортировке неизвестная сумма считается равной медиане, а деньги не показываются. Если не известна ни одна, у всех { $VALUE_UNKNOWN }, и порядок решает риск.
method-value-formula = приносит в год = оплачено на сегодня × { $YEAR } / дней с первой покупки
method-eg-value-set = { $name }: вы указали { $value } в год.
method-eg-value-since = { $days ->
    [0] { $name }: первая покупка сегодня.
    [one] { $name }: первая покупка { $days } день назад.
    [few] { $name }: первая покупка { $days } дня назад.
    [many] { $name }: первая покупка { $days } дней назад.
   *[other] { $name }: первая покупка { $days } дня назад.
}
method-eg-value-year = { $days ->
    [one] оплачено за последние { $days } день = { $value }
    [few] оплачено за последние { $days } дня = { $value }
    [many] оплачено за последние { $days } дней = { $value }
   *[other] оплачено за последние { $days } дня = { $value }
}
method-eg-value-so-far = { $name }, оплачено на сегодня = { $value }
method-eg-value-stretched = { $spent } × { $year } / { $days } = { $value } в год

## Risk of leaving
method-risk = Риск ухода
method-risk-what = Вероятность, что за срок прогноза клиент ничего не купит: сначала по его покупкам, затем по тому, как вы к нему относитесь.
method-risk-how =
    Срок прогноза, в обычных интервалах: { $HORIZON_GAPS } (от { $HORIZON_MIN } до { $HORIZON_MAX } дн.). Обычный интервал — медиана у всех клиентов, от { $GAP_MIN } до { $GAP_MAX } дн.; если интервалов меньше { $GAPS_NEEDED }, берётся { $GAP_USUAL }.
    Риск растёт с днями без покупок, в собственных и в обычных интервалах, и падает с повторными покупками. Мы подобрали его по четырём открытым наборам данных о покупках и проверили каждый по трём остальным.
    Если покупки были до начала ваших записей, добавляется от { $UNWRITTEN_MIN } до { $UNWRITTEN_MAX } покупок.
    Затем он настраивается по вашему прошлому: окон перед этим месяцем — { $FIT_WINDOWS }, если случаев набралось { $FIT_CASES } и каждого исхода { $FIT_EACH }. Наклон остаётся около единицы (примерно ± { $FIT_SLOPE_SPREAD }) и не бывает ниже нуля. Иначе берётся общий опыт.
    Каждое сдвигает риск самое большее на столько: контакт, кроме покупок, { $ODDS_IN_TOUCH }; утраченное доверие { $ODDS_DISTRUST }, недостаток внимания { $ODDS_UNHEARD }, препятствия { $ODDS_FRICTION }, конкурент { $ODDS_RIVAL }, приход ради цены { $ODDS_PRICE_ONLY }. Доверие и внимание считаются ниже { $HEALTHY }. Эти силы выбрали мы: задайте каждую от нуля до тройной.
    Баллы считаются от типичного клиента: последняя покупка { $USUAL_RECENCY } обычного интервала назад, повторных { $USUAL_REPEATS }, контакт { $USUAL_TOUCH }, препятствий нет. Ничтожная разница считается нулевой.
    Низкий до { $RISK_WATCH }, высокий от { $RISK_HIGH }, между ними повышенный. При ограниченном доверии — не ниже повышенного.
    Вероятный уход: от { $GONE_RISK }, когда прошло собственных интервалов: { $GONE_GAPS }. Kept спрашивает и никогда не решает за вас.
    У потенциальных и бывших клиентов и там, где нет ни покупок, ни контактов, риска нет.
method-risk-formula =
    z_(покупки) = { $ODDS_BASE } + { $ODDS_OWN_GAPS } × ln(1 + прошло дней / свой интервал) { $ODDS_REPEATS } × ln(1 + повторные) + { $ODDS_BOOK_GAPS } × ln(1 + прошло дней / обычный интервал)
    свой интервал = (дней от первой до последней покупки + обычный интервал) / дни с покупками
    z = q_(0) + q_(1) × z_(покупки) + Σ { $RISK_STRENGTH } × логарифм шансов × x
    риск = 1 / (1 + e^(−z))
    баллы = (логарифм шансов − у типичного) × (риск − типичный) / (z − z_(типичный))
method-strength-in_touch = Сила контакта
method-strength-distrust = Сила утраченного доверия
method-strength-unheard = Сила недостатка внимания
method-strength-friction = Сила препятствий
method-strength-rival = Сила конкурента
method-strength-price_only = Сила прихода ради цены
method-eg-risk-usual = Ваш типичный клиент: { $value }.
method-eg-risk-quiet = { $days ->
    [0] Покупка сегодня: { $points }.
    [one] Последняя покупка { $days } день назад (интервал { $gap } дн.): { $points }.
    [few] Последняя покупка { $days } дня назад (интервал { $gap } дн.): { $points }.
    [many] Последняя покупка { $days } дней назад (интервал { $gap } дн.): { $points }.
   *[other] Последняя покупка { $days } дня назад (интервал { $gap } дн.): { $points }.
}
method-eg-risk-habit = { $count ->
    [one] { $count } покупка после первой: { $points }.
    [few] { $count } покупки после первой: { $points }.
    [many] { $count } покупок после первой: { $points }.
   *[other] { $count } покупки после первой: { $points }.
}
method-eg-risk-in-touch = Контакт { $x }: { $points }.
method-eg-risk-distrust = Доверия не хватает на { $x }: { $points }.
method-eg-risk-unheard = Внимания не хватает на { $x }: { $points }.
method-eg-risk-friction = Препятствия для клиента { $x }: { $points }.
method-eg-risk-rival = Конкурент { $x }: { $points }.
method-eg-risk-price = Приход только ради цены: { $points }.
method-eg-risk-fitted = { $count ->
    [one] Настроено по { $count } вашему прошлому случаю.
    [few] Настроено по { $count } вашим прошлым случаям.
    [many] Настроено по { $count } вашим прошлым случаям.
   *[other] Настроено по { $count } вашим прошлым случаям.
}
method-eg-risk-general = По общему опыту: ваших прошлых случаев слишком мало.
method-eg-risk = { $days ->
    [one] { $usual } + { $points } = { $value } на следующие { $days } день
    [few] { $usual } + { $points } = { $value } на следующие { $days } дня
    [many] { $usual } + { $points } = { $value } на следующие { $days } дней
   *[other] { $usual } + { $points } = { $value } на следующие { $days } дня
}
method-eg-rest = (1 − { $x })
method-eg-risk-band = Риск: { $band }.
method-eg-risk-band-red = Риск: { $band }, потому что доверие ограничено.

## Today
method-today = Порядок на странице «Сегодня»
method-today-what = По тому, что удастся сберечь: Kept пробует каждое действие и смотрит, насколько падает риск.
method-today-how =
    Сначала то, что не ждёт: просроченные обещания, открытые жалобы, пожелания без ответа дольше { $ANSWER_DAYS } дн. Их порядок — по сбережённому, затем по опозданию.
    Потом остальное, по сбережённому. Если пора связаться — самое лёгкое из сообщения, звонка и визита, что поднимет теплоту до { $WARM }. Когда без ответа осталось подряд { $UNANSWERED_ROW }, — другой способ. И никогда в течение { $CONTACT_REST } дн. после контакта.
    Ответы на свежие пожелания. Благодарность за покупки за { $THANKS_OWED } дн., если её не было { $THANKS_LAST } дн. Предложения, о которых просит пожелание, а вы ещё не сделали.
    На каждого одна карточка; при равенстве решает этот порядок, затем имя. Видно { $TODAY_SHOWN }, остальные по запросу. Пока есть клиенты, с которыми пора связаться, потенциальных не больше { $TODAY_PROSPECTS }. Они считаются по теплоте, а не по деньгам.
    Отложенные клиенты не показываются, кроме того, что не ждёт. «Напомнить через…» действует { $NOT_NOW } дн.
    Рядом с карточками: обещания на ближайшие { $PROMISE_AHEAD } дн., открытые пожелания и жалобы, забота после покупки и те, кого можно попросить о рекомендации.
    «Скоро» показывает { $COMING_DAYS } дн.: обещания, последние дни для ответа, даты, заботу после покупки, тех, кто снова на виду, и контакты, если нет другого.
    Повторяющиеся даты видны в свой день и ещё { $DATE_KEPT_DAYS } дн., пока вы не свяжетесь. Если такого дня в месяце нет, берётся последний.
    Обещание, выполненное частично, считается за два: одно выполнено в тот день, другое ещё ждёт.
method-today-formula = выгода = приносит в год × (риск сейчас − риск потом)
method-task-be_in_touch = Связаться
method-task-keep_promise = Выполнить просроченное обещание
method-task-settle_complaint = Решить жалобу
method-task-answer_need = Ответить на пожелание
method-task-say_thanks = Сказать спасибо
method-task-offer = Предложить то, о чём просили
method-eg-today-idea = { $task }: риск { $now } → { $then }
method-eg-today-warms = { $task }: теплота { $now } → { $then }
method-eg-today-nothing = { $name }: на сегодня дел нет.
method-eg-today-best = { $name }, лучше всего: { $task }.
method-eg-today = { $worth } × ({ $now } − { $then }) = { $value } в год
method-eg-today-risk = { $now } − { $then } = { $value }
method-eg-today-warmth = { $then } − { $now } = { $value }

## Ladder
method-ladder = Лояльность
method-ladder-what = На какой ступени отношения с клиентом, судя по событиям.
method-ladder-how =
    Незнакомец: контактов не было. Знакомый: контакт был. Покупатель: была покупка.
    Постоянный: дней с покупками { $REGULAR_DAYS }, доверие { $REGULAR_TRUST }, нет полной тишины. Доверие, теплота и дни — не меньше указанных.
    Лояльный: постоянный, доверие { $LOYAL_TRUST } без ограничений, теплота { $LOYAL_WARMTH }, первая покупка { $LOYAL_DAYS } дн. назад.
    Сторонник: лояльный, и пришедший по его рекомендации уже купил. Ушедший: записан уход.
    Можно просить о рекомендации: лояльный или сторонник, теплота { $WARM }, риск ниже { $REFERRAL_RISK }, последняя просьба раньше чем { $REFERRAL_DAYS } дн. назад, последняя «готовность рекомендовать», если есть, { $REFERRAL_RECOMMEND }.
method-ladder-formula = незнакомец → знакомый → покупатель → постоянный → лояльный → сторонник
method-eg-ladder-days = { $count ->
    [0] { $name }: покупок ещё не было.
    [one] { $name }: дней с покупками { $count }.
    [few] { $name }: дней с покупками { $count }.
    [many] { $name }: дней с покупками { $count }.
   *[other] { $name }: дней с покупками { $count }.
}
method-eg-ladder-first = { $days ->
    [0] Первая покупка сегодня.
    [one] Первая покупка { $days } день назад ({ $day }).
    [few] Первая покупка { $days } дня назад ({ $day }).
    [many] Первая покупка { $days } дней назад ({ $day }).
   *[other] Первая покупка { $days } дня назад ({ $day }).
}
method-eg-ladder-scores = Доверие { $trust }, теплота { $warmth }.
method-eg-ladder-silence = Тишина { $silence }.
method-eg-ladder = { $name }: { $rung }

## Time share
method-time = Время на действующих клиентов
method-time-what = Сколько вашего времени достаётся тем, кто уже покупал.
method-time-how =
    Считаются минуты за последние { $TIME_DAYS } дн. с теми, кто в тот день был клиентом, и записанная работа для них. Если минут нет, доля неизвестна.
    На столбиках { $TIME_WEEKS } недель. Цель задаёте вы; для начала годится { $TIME_TARGET }.
method-time-formula = доля = минуты на действующих клиентов / все минуты, за { $TIME_DAYS } дн.
method-eg-time = { $days ->
    [one] доля за последние { $days } день = { $value }
    [few] доля за последние { $days } дня = { $value }
    [many] доля за последние { $days } дней = { $value }
   *[other] доля за последние { $days } дня = { $value }
}
method-eg-time-target = Ваша цель: { $target }.

## Care
method-care = Забота после покупки
method-care-what = Узнавать, всё ли в порядке с купленным, пока оно служит.
method-care-how =
    У каждого товара свои дни, когда стоит узнать, как дела. Потом — через столько же дней, сколько между визитами клиента, до конца срока службы.
    Считается любой контакт, кроме покупки, от { $CARE_EARLY } дн. до срока и до { $CARE_LATE } дн. после.
method-care-formula = забота = сделано / (сделано + пропущено)
method-eg-care-next = { $name }, в следующий раз узнать, как дела: { $day }
method-eg-care = { $done } / ({ $done } + { $missed }) = { $value }

## Friction
method-friction = Препятствия
method-friction-what = Что мешает у вас покупать, по пяти сторонам.
method-friction-how =
    Что говорят: ответы, чей вес падает вдвое за { $SURVEY_HALF_LIFE } дн., и ваша самопроверка, равная { $AUDIT_WEIGHT } свежим ответам. В процессе лёгкость — ещё один ответ.
    Что случилось: проблемы, слабеющие вдвое за { $TROUBLE_HALF_LIFE } дн., на одного клиента, активного за { $ACTIVE_DAYS } дн.
    Что измерено, для отношения: насколько хорошо и быстро исправлены жалобы за { $MEASURED_DAYS } дн. и внимание.
    Для процесса: неясные цены, неудобная оплата, некого спросить, неудобные часы. Для неудобств: ожидание, визиты, передача другому, повторные вопросы, нехватка.
    Для обмана: покупки дороже названного × { $QUOTE_SLACK }, с опозданием или не на тех условиях. Для слаженности: неровные шаги, невыполненные обещания.
    Жалобы делятся на число, большее их самих на { $GAP_PRIOR }, обещания — на { $WORD_PRIOR }.
    Источники сходятся как среднее квадратов, по полноте. При полноте ниже { $EARLY_COVERAGE } судить рано: показан диапазон.
    Неизвестное не учитывается. В причинах «ничего не осталось» считается ничтожной величиной.
    Каждая сторона весит { $DIMENSION_WEIGHT }, если вы не измените. Итог не ниже { $WORST_SHARE } худшей.
    Динамика — за { $TREND_MONTHS } мес.
method-friction-formula =
    сказано = (Σ вес × ответы + { $AUDIT_WEIGHT } × самопроверка) / (Σ вес + { $AUDIT_WEIGHT })
    случилось = 1 − e^(−{ $INCIDENT_SLOPE } × проблемы / активные клиенты)
    сторона = √(Σ полнота × источник^(2) / Σ полнота)
    полнота = 1 − Π(1 − полнота источника)
    итог = большее из взвешенного среднего и { $WORST_SHARE } × худшая
method-eg-friction-dimension = { $count ->
    [one] { $dimension }: { $value }, по { $count } факту, полнота { $coverage }, вес { $weight }
    [few] { $dimension }: { $value }, по { $count } фактам, полнота { $coverage }, вес { $weight }
    [many] { $dimension }: { $value }, по { $count } фактам, полнота { $coverage }, вес { $weight }
   *[other] { $dimension }: { $value }, по { $count } фактам, полнота { $coverage }, вес { $weight }
}
method-eg-friction-mean = итог = взвешенное среднее = { $value }
method-eg-friction-worst = итог = { $share } × худшая сторона ({ $dimension }) = { $value }, потому что взвешенное среднее только { $mean }

## Journey
method-journey = Шаги покупки
method-journey-what = Насколько труден каждый шаг. Мелкие препятствия накапливаются.
method-journey-how =
    Терпимо ждать { $TOLERANCE } мин., если вы не указали другое; без объяснения ожидание кажется длиннее в { $UNEXPLAINED } раза. После такого ожидания остаётся доля людей { $AFTER_WAIT }. Больше { $WAIT_MOST } не отнимает никакое.
    После лишнего визита остаётся { $AFTER_VISIT } лёгкости, после передачи другому { $AFTER_HANDOFF }, после повторного вопроса { $AFTER_REPEAT }.
    Неясная цена считается за { $UNCLEAR_PRICE }, неудобная оплата { $HARD_PAYMENT }, некого спросить { $NO_HELP }, неудобные часы { $BAD_HOURS }. Нехватка — по тому, как часто чего-то нет.
    Разовые проблемы и обман на этом шаге тоже считаются.
    Если известно, сколько людей не идёт дальше, шаг не легче этого.
    Поток — доля полезного времени во всём времени.
method-journey-formula =
    препятствия шага = большее из 1 − Π(1 − каждое) и доли тех, кто не идёт дальше
    ожидание = 1 − { $AFTER_WAIT }^((минуты / терпимо)²), не больше { $WAIT_MOST }
    осталось в конце = Π(1 − препятствия каждого шага)
    препятствия всех шагов = 1 − осталось в конце
    доля шага = ln(1 − его препятствия) / ln(осталось в конце)
method-eg-journey-step = { $step }: препятствия { $value }, { $share } потерь
method-eg-journey = осталось в конце = { $steps } = { $value }
method-eg-journey-way = препятствия всех шагов = 1 − { $left } = { $value }

## Fix first
method-fix-first = Что исправить сначала
method-fix-first-what = Наибольшая польза при наименьших усилиях.
method-fix-first-how =
    В списке всё, что затрудняет шаг, и причины, которые за { $REPEATED_DAYS } дн. встретились не меньше чем столько раз: { $REPEATED }.
    Усилия задаёте вы, от одного до пяти; иначе берётся { $EFFORT }.
    Для оценки в деньгах нужны число покупателей в месяц и средний заказ. Догадка, которую можно изменить: из столкнувшихся с проблемой покупают в другом месте { $PUT_OFF_SHARE }.
    То, что кого-то обмануло или было тяжести { $GRAVE_SEVERITY }, всегда идёт первым.
    Быстрый результат: усилия не больше { $QUICK_EFFORT }, в первой части списка, если разделить его на { $QUICK_PART }.
method-fix-first-formula =
    польза от исправления шага = препятствия всех шагов − препятствия без него
    польза от устранения причины = препятствия − препятствия без её проблем
    место = польза / усилия; в месяц = польза × покупатели в месяц × средний заказ × доля отпугнутых
method-eg-fix-step = Первым идёт шаг «{ $step }».
method-eg-fix-cause = Первой идёт причина «{ $cause }».
method-eg-fix = { $gain } / { $effort } = { $value }
method-eg-fix-worth = Это около { $value } в месяц.

## System
method-system = Продажи
method-system-what = Насколько товары подходят клиентам, чего вы не предлагали и какие привычки прижились.
method-system-how =
    Соответствие — средняя отметка товара, из { $ASPECT_BEST }. Ниже { $SIMPLE_MINDED } — товар прежде всего, выше { $CUSTOMER_MINDED } — клиент прежде всего.
    Упущенные продажи считаются по видам за { $LOSS_DAYS } дн., вместе с тем, что они принесли бы.
    Не предлагали: всё, что клиенту не предлагали и не продавали; сначала открытые пожелания.
    После обучения привычка считается изученной, после записи с её названием — применяемой. Нормой она становится, когда за { $NORM_DAYS } дн. её называет доля контактов с клиентами { $NORM_SHARE }, а контактов не меньше { $NORM_CONTACTS }.
method-system-formula = соответствие = среднее отметок / { $ASPECT_BEST }

## Scenario
method-scenario = Что, если?
method-scenario-what = Ваши клиенты и выручка, если ничего не менять и если менять.
method-scenario-how =
    Доля ухода считается за { $RATE_DAYS } дн. К ушедшим добавляется { $DEPARTURES_PRIOR }, к месяцам { $MONTHS_PRIOR }.
    Кто вернулся, тот не ушёл. С вероятностью { $RATE_CERTAINTY } доля лежит между показанными границами.
    Срок прогноза — { $SCENARIO_MONTHS } мес.: кто останется, плюс новые клиенты. Сколько их в месяц, задайте сами. Иначе считаются первые покупки за { $RATE_DAYS } дн., если самой первой уже { $GROWTH_DAYS } дн.: импорт прошлого — это не рост.
    С изменением доля падает так же, как средний риск. Исправленного будто не было, ответы становятся лучше, а при своевременном контакте не остывает никто.
   
method-scenario-formula =
    доля = (ушло + { $DEPARTURES_PRIOR }) / (клиенто-месяцы + { $MONTHS_PRIOR })
    клиентов в следующем месяце = клиенты × (1 − доля) + новые за месяц
    с изменением доля × средний риск потом / средний риск сейчас
    выручка = Σ клиенты × средняя выручка за месяц

## Statistics
method-statistics = Статистика удержания
method-statistics-what = Как долго клиенты остаются, сколько их останется и кто может купить снова.
method-statistics-how =
    Как долго остаются: кривая Каплана — Мейера от первой покупки до ухода, с границами, верными в девятнадцати случаях из двадцати.
    Сколько останется: сдвинутое бета-геометрическое распределение. Чем дольше люди с вами, тем реже уходят.
    Кто купит снова: MBG/NBD, настроенная по вашим покупкам. Сколько это принесёт: гамма-гамма. Покупки одного дня — одна покупка.
    Показана вероятность купить снова за срок. «Ещё активен» не значит «вернётся»: в одном известном наборе данных это сбылось меньше чем у трети.
    Если клиентов меньше { $TIER_CUSTOMERS }, вернувшихся меньше { $TIER_REPEATERS } или записи короче, чем столько обычных интервалов: { $TIER_GAPS }, — только подсчёты и кривая. Дальше — итоги с широкими границами. От { $TIER_EACH_CUSTOMERS } и { $TIER_EACH_REPEATERS } — вероятности для каждого.
    Модель, правило обычного интервала и риск соревнуются на части покупок, которой никто из них не видел. Выигрывает наименьшая ошибка.
method-statistics-formula =
    остались дольше дня = оставались до него × (бывшие с вами − ушедшие) / бывшие с вами
    вероятность остаться в периоде t = (β + t − 1) / (α + β + t − 1)
    купит снова за t = P(активен) × (1 − ((α + T) / (α + T + t))^(r + x))
    P(активен) = 1 / (1 + a / (b + x) × ((α + T) / (α + t_(x)))^(r + x))
method-eg-statistics-size = Покупателей за { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }: { $customers }. Вернулись: { $repeaters }.
method-eg-statistics-counts = Хватает для подсчётов и кривой.
method-eg-statistics-totals = Хватает для итогов с широкими границами.
method-eg-statistics-each = Хватает для вероятностей по каждому клиенту.
method-eg-statistics-left = { $days ->
    [one] Последняя ступень кривой: { $days } день, ушли тогда: { $left }.
    [few] Последняя ступень кривой: { $days } дня, ушли тогда: { $left }.
    [many] Последняя ступень кривой: { $days } дней, ушли тогда: { $left }.
   *[other] Последняя ступень кривой: { $days } дня, ушли тогда: { $left }.
}
method-eg-statistics = остались дольше = { $before } × ({ $there } − { $left }) / { $there } = { $value }
method-eg-statistics-bounds = От { $low } до { $high }.

## Hindsight
method-hindsight = Верна ли была оценка риска?
method-hindsight-what = Риск за каждый прошлый месяц, каким он был тогда, и что вышло на деле.
method-hindsight-how =
    Для каждой десятой части: средний риск, доля не купивших снова вовремя и число случаев. Если покупок не было, считается уход.
    Риск, просто дни с последней покупки и модель покупок расставляют одних и тех же клиентов. Если риск хуже дней, страница так и говорит.
    Ещё риск сверяется с теми, кто ушёл за { $HINDSIGHT_DAYS } дн.: как он их расставил и насколько ошибся.
    Если ушло меньше { $HINDSIGHT_DEPARTURES }, это ещё ничего не доказывает.
method-hindsight-formula =
    согласие = пары, где у ушедшего риск был выше / все пары
    оценка Брайера = среднее (риск − что вышло)^(2)

## Names of the numbers
constant-METHOD_VERSION = Версия этого метода
constant-PRIOR = Доверие и внимание в начале
constant-COVERAGE_HALF = Фактов для половины уверенности
constant-CADENCE_A = Дней между визитами, категория A
constant-CADENCE_B = Дней между визитами, категория B
constant-CADENCE_C = Дней между визитами, категория C
constant-CADENCE_PROSPECT = Дней между визитами, потенциальные
constant-HALF_LIFE_MIN = Самый короткий срок ослабления теплоты
constant-HALF_LIFE_MAX = Самый долгий срок ослабления теплоты
constant-CHARGE_IN_PERSON = Возвращает визит или встреча
constant-CHARGE_VIDEO = Возвращает видеозвонок
constant-CHARGE_VOICE = Возвращает звонок, письмо или мероприятие
constant-CHARGE_PURCHASE = Возвращает покупка
constant-CHARGE_MESSAGE = Возвращает сообщение или неизвестный способ
constant-CHARGE_TALK = Возвращает разговор, раз в день
constant-CHARGE_THANKS = Возвращает благодарность, от остатка
constant-UNANSWERED = Контакт без ответа
constant-WARM = Тёплые от
constant-DUE_LEAST = Любой контакт держится не меньше
constant-COOLING = Остывают от
constant-DAY_SLACK = Округление дня
constant-REPEAT_DAYS = Повтор за
constant-REPEAT_STEP = Добавляет каждая прежняя проблема
constant-REPEAT_MAX = Предел для повторения
constant-ALIKE = Похожая или близкая
constant-CLOSE_DAYS = Близкая — за
constant-SEVERITY_MAX = Самая тяжёлая
constant-SEVERITY_UNKNOWN = Если не указано
constant-CREDIT_FIRST = Может вернуться, первая проблема
constant-CREDIT_REPEATED = Может вернуться, повторная
constant-RECOVERED_FULL = Исправлено полностью
constant-RECOVERED_PARTIAL = Исправлено частично
constant-RECOVERY_HALF_LIFE = Срок ослабления: исправление
constant-CONDUCT_HALF_LIFE = Срок ослабления: ваши поступки
constant-FAILURE_WEIGHT = Неудача, в успехах
constant-LATE_TOLD = Успех, поздно, но предупредили
constant-LATE_UNTOLD = Успех, поздно и не предупредили
constant-MENDED = Успех, первая проблема исправлена
constant-MENDED_DAYS = «Сразу» — это за
constant-HARM_WEIGHT = Неудача, на чистый вред
constant-DECEIVED_DAYS = Обман ограничивает доверие на
constant-CAP_DECEIVED = Предел доверия после обмана
constant-CAP_RED = Другие пределы доверия
constant-COMPLAINT_DAYS = Жалоба может быть открыта
constant-REPEATED_CAUSE_DAYS = Повторная причина ограничивает доверие на
constant-ANSWER_DAYS = Ответить на пожелание за
constant-OFFER_WEIGHT = Предложение, в пожеланиях
constant-PUSHED_ACCEPTED = Ваша идея, клиент согласен
constant-TROUBLE_HALF_LIFE = Срок ослабления: проблема
constant-SURVEY_DAYS = Ответы действуют
constant-ANSWER_BEST = Лучший ответ
constant-ANSWER_SPAN = От худшего ответа до лучшего
constant-EFFORT_BEST = Легче всего
constant-EFFORT_SPAN = От самого трудного до самого лёгкого
constant-RHYTHM_DAYS = Нужно дней с покупками
constant-SILENCE_GAPS = Интервалов до полной тишины
constant-RIVAL_HALF_LIFE = Срок ослабления: новость
constant-RIVAL_DAYS = Забывается через
constant-YEAR = Год покупок
constant-TENURE_MIN = Пересчёт не меньше чем по
constant-STRETCH_DAYS = Дней с покупками для пересчёта
constant-VALUE_UNKNOWN = Если не известна ни одна
constant-ODDS_BASE = Логарифм шансов, одна покупка, сегодня
constant-ODDS_OWN_GAPS = Логарифм шансов, время в своих интервалах
constant-ODDS_REPEATS = Логарифм шансов, повторные покупки
constant-ODDS_BOOK_GAPS = Логарифм шансов, время в обычных интервалах
constant-GAP_USUAL = Обычный интервал, если данных мало
constant-GAP_MIN = Самый короткий обычный интервал
constant-GAP_MAX = Самый долгий обычный интервал
constant-GAPS_NEEDED = Нужно интервалов
constant-HORIZON_GAPS = Срок прогноза, в обычных интервалах
constant-HORIZON_MIN = Срок прогноза не меньше
constant-HORIZON_MAX = Срок прогноза не больше
constant-UNWRITTEN_MIN = Незаписанных покупок, не меньше
constant-UNWRITTEN_MAX = Незаписанных покупок, не больше
constant-FIT_WINDOWS = Окон для настройки
constant-FIT_CASES = Случаев для настройки
constant-FIT_EACH = Случаев каждого исхода
constant-FIT_SLOPE_SPREAD = Разброс наклона около 1
constant-ODDS_IN_TOUCH = Логарифм шансов, контакт
constant-ODDS_DISTRUST = Логарифм шансов, утраченное доверие
constant-ODDS_UNHEARD = Логарифм шансов, недостаток внимания
constant-ODDS_FRICTION = Логарифм шансов, препятствия для клиента
constant-ODDS_RIVAL = Логарифм шансов, конкурент
constant-ODDS_PRICE_ONLY = Логарифм шансов, приход ради цены
constant-RISK_STRENGTH = Обычная сила
constant-HEALTHY = Считаются ниже
constant-USUAL_RECENCY = Типичный: обычных интервалов с покупки
constant-USUAL_REPEATS = Типичный: повторных покупок
constant-USUAL_TOUCH = Типичный: контакт
constant-ODDS_EQUAL = Шансы равны в пределах
constant-RISK_WATCH = Повышенный от
constant-RISK_HIGH = Высокий от
constant-GONE_RISK = Вероятный уход от
constant-GONE_GAPS = Вероятный уход, своих интервалов
constant-CERTAIN = «Ничего не осталось»
constant-TODAY_SHOWN = Видно карточек
constant-CONTACT_REST = Пауза после любого контакта
constant-UNANSWERED_ROW = Без ответа до смены способа
constant-THANKS_OWED = Благодарность нужна в течение
constant-THANKS_LAST = Благодарность действует
constant-NOT_NOW = «Напомнить через…» действует
constant-PROMISE_AHEAD = Обещания видны заранее
constant-COMING_DAYS = «Скоро» смотрит вперёд
constant-DATE_KEPT_DAYS = Пропущенные даты видны
constant-TODAY_PROSPECTS = Карточек потенциальных, не больше
constant-REGULAR_DAYS = Постоянный: дней с покупками
constant-REGULAR_TRUST = Постоянный: доверие
constant-LOYAL_TRUST = Лояльный: доверие
constant-LOYAL_WARMTH = Лояльный: теплота
constant-LOYAL_DAYS = Лояльный: с первой покупки
constant-REFERRAL_RISK = Рекомендация: риск ниже
constant-REFERRAL_DAYS = Рекомендация: пауза после просьбы
constant-REFERRAL_RECOMMEND = Рекомендация: готовность рекомендовать
constant-TIME_TARGET = Целевая доля
constant-TIME_DAYS = Доля считается за
constant-TIME_WEEKS = Столбиков
constant-CARE_EARLY = Забота считается до срока
constant-CARE_LATE = Забота считается после срока
constant-SURVEY_HALF_LIFE = Срок ослабления: ответы
constant-AUDIT_WEIGHT = Самопроверка, в ответах
constant-INCIDENT_SLOPE = Наклон проблем
constant-ACTIVE_DAYS = Активен за
constant-MEASURED_DAYS = Измерено за
constant-QUOTE_SLACK = Цена против названной, не больше
constant-GAP_PRIOR = Добавка к жалобам
constant-WORD_PRIOR = Добавка к обещаниям
constant-EARLY_COVERAGE = Судить рано при полноте ниже
constant-WORST_SHARE = Наименьшая доля худшей
constant-DIMENSION_WEIGHT = Обычный вес
constant-TREND_MONTHS = Длина динамики
constant-UNEXPLAINED = Ожидание без объяснения
constant-TOLERANCE = Терпимое ожидание
constant-AFTER_WAIT = Остаётся после такого ожидания
constant-WAIT_MOST = Ожидание отнимает не больше
constant-AFTER_VISIT = Остаётся после лишнего визита
constant-AFTER_HANDOFF = Остаётся после передачи другому
constant-AFTER_REPEAT = Остаётся после повторного вопроса
constant-UNCLEAR_PRICE = Неясная цена
constant-HARD_PAYMENT = Неудобная оплата
constant-NO_HELP = Некого спросить
constant-BAD_HOURS = Неудобные часы
constant-REPEATED = Причины в списке, от скольких раз
constant-REPEATED_DAYS = Встретились за
constant-EFFORT = Обычные усилия
constant-QUICK_EFFORT = Быстрый результат: усилия не больше
constant-QUICK_PART = Быстрый результат: первая из частей
constant-PUT_OFF_SHARE = Доля покупающих в другом месте
constant-GRAVE_SEVERITY = Идёт первым при тяжести
constant-ASPECT_BEST = Лучшая отметка
constant-SIMPLE_MINDED = Товар прежде всего, ниже
constant-CUSTOMER_MINDED = Клиент прежде всего, выше
constant-LOSS_DAYS = Упущенные продажи считаются за
constant-NORM_DAYS = Норма: дней
constant-NORM_SHARE = Норма: доля контактов
constant-NORM_CONTACTS = Норма: контактов
constant-RATE_DAYS = Уходы считаются за
constant-DEPARTURES_PRIOR = Добавка к ушедшим
constant-MONTHS_PRIOR = Добавка к месяцам
constant-GROWTH_DAYS = Первой покупке не меньше
constant-RATE_CERTAINTY = Вероятность двух границ
constant-SCENARIO_MONTHS = Срок прогноза «Что, если?»
constant-TIER_CUSTOMERS = Итоги: клиентов
constant-TIER_REPEATERS = Итоги: вернувшихся
constant-TIER_GAPS = Итоги: обычных интервалов
constant-TIER_EACH_CUSTOMERS = Вероятности: клиентов
constant-TIER_EACH_REPEATERS = Вероятности: вернувшихся
constant-HINDSIGHT_DAYS = Уходят за
constant-HINDSIGHT_DEPARTURES = Уходов, чтобы что-то доказать
