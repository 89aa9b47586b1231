# The texts of the sales system in Russian, fetched with its pages.

system-lead = Что вы продаёте и какие продажи ускользают.
system-back = Назад к продажам
system-print = Печать
system-gone = Удалено

sum-unknown = Сумма не записана
sum-least = не меньше { $amount } (без суммы: { $count })

## What is waiting, and the rest in a line each

overview-waiting = Что сделать
overview-nothing = На сегодня здесь дел нет.
overview-rest = Всё остальное
overview-a-year = { $amount } в год
overview-no-amount = Сумма неизвестна
overview-probably = { $count ->
    [one] { $count } клиент, вероятно, уже ушёл.
    [few] { $count } клиента, вероятно, уже ушли.
    [many] { $count } клиентов, вероятно, уже ушли.
   *[other] { $count } клиента, вероятно, уже ушли.
}
overview-never = { $count ->
    [one] { $count } клиент ушёл за тем, чего вы не предложили.
    [few] { $count } клиента ушли за тем, чего вы не предложили.
    [many] { $count } клиентов ушли за тем, чего вы не предложили.
   *[other] { $count } клиента ушли за тем, чего вы не предложили.
}
overview-losses = { $count ->
    [one] { $count } продажа упущена за год незаметно.
    [few] { $count } продажи упущены за год незаметно.
    [many] { $count } продаж упущено за год незаметно.
   *[other] { $count } продажи упущены за год незаметно.
}
overview-wishes = { $count ->
    [one] { $count } пожелание о вашем товаре осталось без предложения.
    [few] { $count } пожелания о вашем товаре остались без предложения.
    [many] { $count } пожеланий о вашем товаре остались без предложения.
   *[other] { $count } пожелания о вашем товаре остались без предложения.
}

offers-line-none = Составьте список того, что продаёте, и увидите, кому это не предлагали.
offers-line = { $pairs ->
    [0] Всем предложено всё.
    [one] Предложений, которых вы не сделали: { $pairs }.
    [few] Предложений, которых вы не сделали: { $pairs }.
    [many] Предложений, которых вы не сделали: { $pairs }.
   *[other] Предложений, которых вы не сделали: { $pairs }.
}
items-line-none = Список пуст. Начните с самого ходового.
items-line = В списке { $count }. { $customer ->
    [0] Клиент прежде всего: пока ничего.
    [one] Клиент прежде всего: { $customer }.
    [few] Клиент прежде всего: { $customer }.
    [many] Клиент прежде всего: { $customer }.
   *[other] Клиент прежде всего: { $customer }.
  } { $simple ->
    [0] { "" }
    [one] Товар прежде всего: { $simple }.
    [few] Товар прежде всего: { $simple }.
    [many] Товар прежде всего: { $simple }.
   *[other] Товар прежде всего: { $simple }.
  }

losses-line-none = Не записаны.
losses-line = За год { $count ->
    [one] упущена { $count } продажа
    [few] упущены { $count } продажи
    [many] упущено { $count } продаж
   *[other] упущены { $count } продажи
  }. { $untapped ->
    [0] Незаметно: ни одной.
    [one] Незаметно ({ $untapped }): { $sum }.
    [few] Незаметно ({ $untapped }): { $sum }.
    [many] Незаметно ({ $untapped }): { $sum }.
   *[other] Незаметно ({ $untapped }): { $sum }.
  }
gone-line-none = Уходов не записано.
gone-line = { $count ->
    [one] Ушёл { $count } клиент
    [few] Ушли { $count } клиента
    [many] Ушли { $count } клиентов
   *[other] Ушли { $count } клиента
  }. { $never ->
    [0] За тем, чего вы не предложили, — никто.
    [one] За тем, чего вы не предложили, — { $never }: { $sum } в год.
    [few] За тем, чего вы не предложили, — { $never }: { $sum } в год.
    [many] За тем, чего вы не предложили, — { $never }: { $sum } в год.
   *[other] За тем, чего вы не предложили, — { $never }: { $sum } в год.
  }

programme-line-none = Привычек пока нет. Что вы будете делать иначе?
programme-line = { $count } { $count ->
    [one] привычка
    [few] привычки
    [many] привычек
   *[other] привычки
  }. { $practised ->
    [0] { "" }
    [one] Практика: { $practised }.
    [few] Практика: { $practised }.
    [many] Практика: { $practised }.
   *[other] Практика: { $practised }.
  } { $norm ->
    [0] Нормой пока ничего не стало.
    [one] Норма: { $norm }.
    [few] Норма: { $norm }.
    [many] Норма: { $norm }.
   *[other] Норма: { $norm }.
  }
scenario-line = Клиенты и выручка через три года, с изменением и без.
scenario-line-now = { $now ->
    [one] Сейчас { $now } клиент, через три года, если ничего не менять, — { $then }.
    [few] Сейчас { $now } клиента, через три года, если ничего не менять, — { $then }.
    [many] Сейчас { $now } клиентов, через три года, если ничего не менять, — { $then }.
   *[other] Сейчас { $now } клиента, через три года, если ничего не менять, — { $then }.
}
review-line = Страница для печати: что выполнено, кто отдаляется, что дальше.

## Never offered

offers-lead = «Да у меня такого полно!» — «Вы же не предложили».
offers-none-head = Что вы продаёте?
offers-none-text = Составьте список и увидите, кто что купил и о чём не слышал.
offers-none-do = Составить список
offers-nobody-head = Предлагать пока некому
offers-nobody-text = Добавьте клиентов и увидите, кто что упустил.
offers-wishes = Просили, а вы не предложили
offers-wishes-none = Открытых пожеланий о том, что вы продаёте, нет.
offers-asked-for = — просьба: { $item }
offers-done-for = Предложено: { $item }, клиент: { $name }
offers-matrix = Все клиенты и все товары
offers-says = { $customers ->
    [0] Всем предложено всё.
    [one] Вы не сделали { $customers } предложение.
    [few] Вы не сделали { $customers } предложения.
    [many] Вы не сделали { $customers } предложений.
   *[other] Вы не сделали { $customers } предложения.
  } { $prospects ->
    [0] { "" }
    [one] Ещё { $prospects } — потенциальным клиентам.
    [few] Ещё { $prospects } — потенциальным клиентам.
    [many] Ещё { $prospects } — потенциальным клиентам.
   *[other] Ещё { $prospects } — потенциальным клиентам.
  }
offers-why = Записывайте, чья это идея: ответ на пожелание показывает, что вы слушали.
offers-press = При нажатии на пустую клетку записать
offers-no-rows = Никого не найдено. Измените фильтр.
offers-show = Показать
offers-show-all = Всех
offers-item = Товар или услуга
offers-any-item = Любой
offers-who = Кто
offers-never-count = не предлагали: { $count }
offers-keys = Стрелки перемещают. Enter записывает предложение; A — просил клиент, P — ваша идея.

standing-bought = Куплено
standing-offered = Предложено
standing-wished = Просили, не предлагали
standing-never = Не предлагали
show-bought = Купили
show-offered = Предложено
show-wished = Просили
show-never = Не предлагали

## What you sell

items-lead = Половина товара — то, насколько он подходит покупателю.
items-none-head = Что вы продаёте?
items-none-text = Оцените, насколько подходит каждый товар, и увидите следующий шаг.
items-add-label = Товар или услуга
items-add-wrong = Введите название.
items-add = Добавить
items-rate = Оценить и изменить
items-rate-what = Оценить и изменить: { $name }
items-unrated = Пока без оценки.
items-stands = { $mind }, { $number } из 100. Оценено: { $rated } из { $of }.
items-next = Следующий шаг: { $aspect }. { $best } На отметку выше — и будет { $number }.
items-next-rate = Оцените хотя бы одно свойство, чтобы увидеть результат.
items-best = У всех оценённых свойств лучшая отметка.
items-gone = Уже удалено.
items-name = Название
items-life = Сколько дней служит
items-life-hint = 365 — это год
items-care = Через сколько дней узнать, как дела
items-care-hint = 7, 30, 365
items-days-wrong = Введите целое число дней, например 30.
items-aspects = Насколько подходит покупателю
items-aspects-note = Отметки сохраняются сразу. Пропустите, если не знаете.
items-not-rated = Без оценки
done-item-added = Добавлено: { $name }
done-item-changed = Изменено: { $name }
done-item-deleted = Удалено: { $name }
done-item-rated = { $name }: оценено свойство «{ $aspect }»

mind-simple_minded = Товар прежде всего
mind-between = Посередине
mind-customer_minded = Клиент прежде всего

aspect-convenience = Удобство
aspect-comfort = Комфорт
aspect-clarity = Понятность
aspect-simplicity = Простота
aspect-enjoyment = Удовольствие
aspect-choice = Выбор
aspect-time_saved = Экономия времени
aspect-there_again = Постоянное наличие
aspect-worst-convenience = Только когда и где удобно вам.
aspect-worst-comfort = Покупать и пользоваться утомительно.
aspect-worst-clarity = Непонятно, что это делает, из чего и сколько стоит.
aspect-worst-simplicity = Без знатока не выбрать и не разобраться.
aspect-worst-enjoyment = Лишь бы поскорее отделаться.
aspect-worst-choice = Бери, что есть, или уходи.
aspect-worst-time_saved = Уходит полдня.
aspect-worst-there_again = В следующий раз этого уже нет.
aspect-best-convenience = Когда и где это нужно.
aspect-best-comfort = Приятно с первого взгляда до последнего дня.
aspect-best-clarity = Ясно, что это, что делает и сколько стоит.
aspect-best-simplicity = Любой сможет выбрать, купить и пользоваться.
aspect-best-enjoyment = Этого ждут и об этом рассказывают.
aspect-best-choice = Каждому своё, и с выбором помогут.
aspect-best-time_saved = Время экономится.
aspect-best-there_again = Всегда есть, когда за этим приходят снова.

## Untapped losses

losses-lead = Чаще всего продажи теряются без единого слова.
losses-none-head = Упущенных продаж не записано
losses-none-text = Человек спросил и ушёл. Запишите, можно без имени, и увидите, что помогло бы.
losses-log = Записать упущенную продажу
losses-says = За год { $count ->
    [one] упущена { $count } продажа
    [few] упущены { $count } продажи
    [many] упущено { $count } продаж
   *[other] упущены { $count } продажи
  }: { $sum }. { $untapped ->
    [0] Незаметно: ни одной.
    [one] Незаметно ({ $untapped }): { $quiet }.
    [few] Незаметно ({ $untapped }): { $quiet }.
    [many] Незаметно ({ $untapped }): { $quiet }.
   *[other] Незаметно ({ $untapped }): { $quiet }.
  }
losses-untapped = Упущено незаметно
losses-others = Остальные
losses-unknown = Причина не записана
losses-do-unknown = Запишите причину, и станет видно, что делать.
losses-count = { $count ->
    [0] Ни одной
    [one] { $count } продажа
    [few] { $count } продажи
    [many] { $count } продаж
   *[other] { $count } продажи
}
losses-see = { $count ->
    [1] Показать
    [one] Показать все: { $count }
    [few] Показать все: { $count }
    [many] Показать все: { $count }
   *[other] Показать все: { $count }
}
losses-more = и ещё { $count }
losses-of = { $what }: { $item }
losses-untold = Продажа без подробностей
losses-remedies = Что спасло бы эти продажи
losses-saves = { $count ->
    [one] { $count } раз, { $sum }
    [few] { $count } раза, { $sum }
    [many] { $count } раз, { $sum }
   *[other] { $count } раза, { $sum }
}
losses-make = Сделать привычкой
losses-make-what = Сделать привычкой: { $what }
losses-is-measure = Уже привычка
losses-mend = Внести в исправления
losses-mend-what = Внести в исправления: { $what }
losses-is-fix = Уже в исправлениях
losses-items = Чаще всего упускается

loss-do-quality = Дайте попробовать или спросить того, у кого это уже есть. Подкрепите обещанием, которое выполните.
loss-do-untold = Скажите сами, что в этом особенного. Покажите там, где стоит покупатель.
loss-do-unavailable = Держите в наличии или скажите, когда будет, и сообщите.
loss-do-rival = Посмотрите, как это делает конкурент. Пусть у вас будет проще купить.
loss-do-price = Сначала скажите, что человек получит. Кто пришёл ради цены, ради цены и уйдёт.
loss-do-other = Спросите ещё раз: первая причина лежит на поверхности.
done-measure-added = Новая привычка: { $name }
done-remedy-fix = Новое исправление: { $what }
done-remedy-done = Сделано: { $what }
done-remedy-again = Ещё не сделано: { $what }
done-remedy-off = Убрано: { $what }

## What would have saved sales, as fixes on the page of Friction

mending-head = Что спасло бы продажи
mending-note = По вашим упущенным продажам. В баллы выше не входит.
mending-saves = { $count ->
    [0] За год из-за этого продаж не упущено.
    [one] За год из-за этого упущена { $count } продажа: { $sum }.
    [few] За год из-за этого упущены { $count } продажи: { $sum }.
    [many] За год из-за этого упущено { $count } продаж: { $sum }.
   *[other] За год из-за этого упущены { $count } продажи: { $sum }.
}
mending-done = Сделано
mending-done-what = Сделано: { $what }
mending-off = Убрать
mending-off-what = Убрать: { $what }
mending-again = Ещё не сделано
mending-again-what = Ещё не сделано: { $what }
mending-on = Сделано: { $day }
mending-holds = { $before ->
    [0] С тех пор из-за этого ничего не упущено.
    [one] За год до этого упущена { $before } продажа, с тех пор ни одной.
    [few] За год до этого упущены { $before } продажи, с тех пор ни одной.
    [many] За год до этого упущено { $before } продаж, с тех пор ни одной.
   *[other] За год до этого упущены { $before } продажи, с тех пор ни одной.
}
mending-not = { $since ->
    [one] С тех пор из-за этого упущена { $since } продажа. Взгляните ещё раз.
    [few] С тех пор из-за этого упущены { $since } продажи. Взгляните ещё раз.
    [many] С тех пор из-за этого упущено { $since } продаж. Взгляните ещё раз.
   *[other] С тех пор из-за этого упущены { $since } продажи. Взгляните ещё раз.
}
mending-losses = Открыть упущенные продажи

## Who left, and why

gone-lead = Названная причина — только то, что на поверхности.
gone-log = Записать уход
gone-none-head = Уходов не записано
gone-none-text = Запишите, что сказал клиент, и настоящую причину. Увидите, кого можно вернуть.
gone-never-none = За тем, что вы могли предложить, не ушёл никто.
gone-never = { $count ->
    [one] «Вы же не предложили»: так потерян { $count } клиент. Приносили в год: { $sum }.
    [few] «Вы же не предложили»: так потеряны { $count } клиента. Приносили в год: { $sum }.
    [many] «Вы же не предложили»: так потеряно { $count } клиентов. Приносили в год: { $sum }.
   *[other] «Вы же не предложили»: так потеряны { $count } клиента. Приносили в год: { $sum }.
}
gone-says = { $count ->
    [one] Ушёл { $count } клиент
    [few] Ушли { $count } клиента
    [many] Ушли { $count } клиентов
   *[other] Ушли { $count } клиента
  }. { $differing ->
    [0] { "" }
    [one] Настоящая причина не та, что названа: { $differing }.
    [few] Настоящая причина не та, что названа: { $differing }.
    [many] Настоящая причина не та, что названа: { $differing }.
   *[other] Настоящая причина не та, что названа: { $differing }.
  } { $returned ->
    [0] { "" }
    [one] Вернулись: { $returned }.
    [few] Вернулись: { $returned }.
    [many] Вернулись: { $returned }.
   *[other] Вернулись: { $returned }.
  }
gone-branch = { $customers ->
    [one] По этой рекомендации пришёл { $customers } клиент; он может уйти следом.
    [few] По этой рекомендации пришли { $customers } клиента; они могут уйти следом.
    [many] По этой рекомендации пришли { $customers } клиентов; они могут уйти следом.
   *[other] По этой рекомендации пришли { $customers } клиента; они могут уйти следом.
}
gone-branch-worth = { $customers ->
    [one] По этой рекомендации пришёл { $customers } клиент; он может уйти следом: около { $amount } в год.
    [few] По этой рекомендации пришли { $customers } клиента; они могут уйти следом: около { $amount } в год.
    [many] По этой рекомендации пришли { $customers } клиентов; они могут уйти следом: около { $amount } в год.
   *[other] По этой рекомендации пришли { $customers } клиента; они могут уйти следом: около { $amount } в год.
}
probably-head = Вероятно, ушли
probably-none = Сейчас никто не молчит так долго.
probably-says = { $count ->
    [one] { $count } клиент не покупает три обычных интервала или дольше. Возвращаются немногие: свяжитесь или отметьте уход.
    [few] { $count } клиента не покупают три обычных интервала или дольше. Возвращаются немногие: свяжитесь или отметьте уход.
    [many] { $count } клиентов не покупают три обычных интервала или дольше. Возвращаются немногие: свяжитесь или отметьте уход.
   *[other] { $count } клиента не покупают три обычных интервала или дольше. Возвращаются немногие: свяжитесь или отметьте уход.
}
probably-silent = Без покупок { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }, обычно покупки раз в { $gap } { $gap ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }.
probably-risk = Может не вернуться: { $number } из 100.
probably-left = Клиент ушёл
probably-left-what = Клиент ушёл: { $name }
probably-all = { $count ->
    [1] Клиент ушёл
    [one] Ушли все: { $count }
    [few] Ушли все: { $count }
    [many] Ушли все: { $count }
   *[other] Ушли все: { $count }
}
done-probably = Уход записан: { $name }. Когда узнаете причину, добавьте.
done-probably-all = { $count ->
    [one] Записан { $count } уход.
    [few] Записаны { $count } ухода.
    [many] Записано { $count } уходов.
   *[other] Записаны { $count } ухода.
}

gone-each = По одному
gone-they-said = Что сказали
gone-unsaid = Ничего
gone-beneath = Настоящая причина
gone-differs = не то, что сказали
gone-rival = Теперь у конкурента: { $name }.
gone-something = это
gone-offered = Вы предлагали: { $item }.
gone-could-not = Вы не могли предложить: { $item }.
gone-never-this = Могли предложить, но не предложили: { $item }.
gone-never-something = Могли предложить, но не предложили.
gone-value = Около { $amount } в год.
gone-returned = Возвращение
gone-not-written = Не записано
gone-root = Настоящая причина
gone-count = Сколько раз
gone-quote = «{ $said }»
gone-roots = По настоящей причине
gone-brought = Приносили в год
gone-guide = Что спросить, когда клиент уходит
gone-guide-note = Не чтобы переубедить, а чтобы узнать.

exit-thank = Поблагодарите. С обиженным продавцом никто не откровенен.
exit-when = «Когда вы впервые подумали уйти?» Это редко день ухода.
exit-lacked = «Чего вам хотелось, а у нас не было?» Спросите дважды: первый ответ — вежливый.
exit-rival = «Что они делают такого, чего не делали мы?» Запишите, кто это.
exit-offered = «Если бы мы это предложили, вы бы остались?»
exit-back = «Можно позвонить вам, когда это изменится?» Запишите когда.

root-said-quality = качеств, плохо сделан, сломал, не уверен, сомнева, ненадёжн, ненадежн, надёжност, надежност
root-said-untold = не знал, не слышал, не говорил, не сказал, не рассказ, не показ, понятия не имел
root-said-unavailable = нет в наличии, не было в наличии, закончил, распродан, недоступн, не смог купить, не смогли купить, не достать
root-said-rival = удобнее, ближе, рядом, по соседству, проще, налажено, конкурент
root-said-price = цена, цены, цене, цену, ценой, дорог, дешев, дешёв, стоимост, деньг, денег, бюджет
root-said-moved = переехал, переезд, переезжа, слишком далеко
root-said-closed = закрыл, закрыва, закрыт, бросил, пенси, банкрот
root-said-treatment = груб, хамств, хамил, хамят, отношени, уважени, не слуша, не замеча, неприветлив, обслуживани
root-said-hassle = хлопот, сложно, долго, медленн, ждать, ожидани, опозд, ошиб, неудоб
root-said-games = обман, обманул, врал, соврал, обеща, нечестн, скрыт, не то, что говорили
root-said-other = другое, прочее

back-head = Кого вернуть
back-none = Никого: ушедшие вернулись, переехали или закрылись.
back-never-this = Предложите: { $item }. Раньше вы этого не предлагали.
back-never = Предложите то, ради чего ушли: раньше вы этого не предлагали.
back-wish = Предложите: { $item }. Клиент просил, а вы не предложили.
back-mended = То, что мешало, исправлено: { $what }.
back-root = Поговорите о причине ухода: { $root }.
back-ask = Почему ушли, неизвестно. Спросите.
back-news = Есть что рассказать нового.
back-life = К этому времени износится: { $item }.
back-rhythm = Примерно тогда пора бы купить снова.
back-any = Чем раньше, тем лучше.
back-tried = Последний раз пробовали
back-returned = Клиент вернулся
back-returned-what = Клиент вернулся: { $name }

## Change programme

programme-lead = Обучение — только начало. Сделать нормой труднее.
programme-none-head = Что вы будете делать иначе?
programme-none-text = Привычка растёт с вашими записями: обучение, запись с её названием, потом большинство контактов.
programme-log-training = Записать обучение
programme-says = { $count } { $count ->
    [one] привычка
    [few] привычки
    [many] привычек
   *[other] привычки
  }. Идеи: { $idea }, обучение: { $trained }, практика: { $practised }, норма: { $norm }.
programme-add-label = Новая привычка
programme-change = Какое изменение
programme-change-none = Ни одно из шести
programme-change-none-hint = Выберите изменение для каждой привычки и увидите, чего не хватает.
programme-changes = Шесть изменений
programme-thread = Одно ведёт к другому
programme-no-thread = Пока ни одна привычка не опирается на другую. Чтобы связать их, измените любую.
programme-faded = Угасает: 56 дней назад ступень была «{ $rung }».
programme-next-idea = Дальше: обучите команду и запишите это.
programme-next-trained = Дальше: примените с клиентом и назовите в записи.
programme-next-practised = За { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  } привычка названа в контактах с клиентами: { $named } из { $contacts }. Норма — четыре из пяти, когда контактов не меньше { $least }.
programme-next-norm = Привычка названа в { $share } контактов с клиентами за { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }. Если станет меньше четырёх из пяти, ступень снизится.
programme-evidence = подтверждений: { $count }
programme-untrained = { $count ->
    [one] { $count } запись до обучения не считается.
    [few] { $count } записи до обучения не считаются.
    [many] { $count } записей до обучения не считаются.
   *[other] { $count } записи до обучения не считаются.
}
programme-name = Что вы делаете
programme-builds-on = Опирается на
programme-builds-none = Ни на что
programme-earned = Ступень зависит от ваших записей.
done-measure-changed = Привычка изменена: { $name }
done-measure-deleted = Привычка удалена: { $name }

change-talking = Как вы говорите с клиентами
change-training = Обучение этому
change-practice = Практика с каждым клиентом
change-tools = Чем превзойти привычного поставщика
change-offers = Активные предложения
change-motivation = Мотивация
change-hint-talking = Что спросить сначала, что сказать и о чём промолчать.
change-hint-training = Полчаса в неделю на что-то одно.
change-hint-practice = Что-то одно, с каждым клиентом и с записью.
change-hint-tools = Образец или напоминание, с которыми выбрать вас проще.
change-hint-offers = Кто о чём узнает ещё до просьбы.
change-hint-motivation = Зачем это нужно, в том числе тем, кто это делает.

measure-rung-idea = Идея
measure-rung-trained = Обучение
measure-rung-practised = Практика
measure-rung-norm = Норма

## If you change, and if not

scenario-lead = Оставьте как есть или измените что-нибудь.
scenario-none-head = Прогнозировать пока не из чего
scenario-none-text = Добавьте клиентов. Следующие три года оцениваются по тому, кто пришёл и ушёл.
scenario-choose = Изменение
scenario-fixes = Исправить
scenario-no-fixes = Исправлять пока нечего. Смотрите
scenario-cadences = Вовремя связываться со всеми
scenario-percent = Сколько из 100 уходящих останется
scenario-percent-hint = Ваша оценка, от 0 до 100
scenario-percent-wrong = Введите целое число от 0 до 100.
scenario-as-is = Если ничего не менять: клиентов сейчас { $now }, через три года { $then }.
scenario-says = Клиентов сейчас { $now }. Через три года: { $then } без изменений, { $changed } с изменением.
scenario-says-money = Клиентов сейчас { $now }. Через три года: { $then } без изменений, { $changed } с изменением. К тому времени это даст { $amount } (от { $least } до { $most }).
scenario-table = Клиенты и выручка по годам
scenario-after = Через
scenario-months = { $count } мес.
scenario-customers = Клиенты без изменений
scenario-revenue = Выручка к этому времени
scenario-customers-changed = С изменением
scenario-revenue-changed = Выручка с изменением
scenario-difference = Разница
scenario-between = от { $least } до { $most }
scenario-unknown = неизвестно
scenario-axis = Клиенты
scenario-label-as-is = { $count } без изменений
scenario-label-changed = { $count } с изменением
scenario-rests = На чём это основано
assume-rate = Уходов за последний год: { $departures }, клиенто-месяцев: { $months }. Это { $rate } в месяц. Добавлены половина ухода и один месяц, чтобы везение не казалось законом.
assume-interval = С вероятностью { $chance } настоящая доля лежит между { $low } и { $high }. Обе границы видны на рисунке.
assume-new = За год { $joined ->
    [0] первых покупок не было
    [one] { $joined } первая покупка
    [few] { $joined } первые покупки
    [many] { $joined } первых покупок
   *[other] { $joined } первые покупки
  }: дальше новых клиентов в месяц — { $each }.
assume-new-set = Новых клиентов в месяц: { $each }, указано вами.
assume-new-unknown = Новые клиенты не учитываются, пока вы не скажете, сколько их приходит.
scenario-new = Новых клиентов в месяц
scenario-new-ask = Сколько приходит за месяц? Книга слишком молода, чтобы судить. Пока вы не скажете, новые не учитываются.
scenario-new-counted = По первым покупкам за последние двенадцать месяцев.
scenario-new-set = Указано вами.
scenario-new-wrong = Введите число от 0 до 1 000 000.
scenario-new-keep = Сохранить
scenario-new-count = Взять по записям
assume-value = Клиент приносит около { $amount } в год: { $others ->
    [0] среднее по всем ({ $of }).
   *[other] у { $known } из { $of } суммы свои, у остальных взята средняя, это догадка.
  }
assume-value-unknown = Выручки нет: неизвестно, сколько приносит хоть один клиент. Записывайте покупки или укажите сумму за год.
assume-short = { $days ->
    [one] Всего по { $days } дню записей: это приблизительно.
    [few] Всего по { $days } дням записей: это приблизительно.
    [many] Всего по { $days } дням записей: это приблизительно.
   *[other] Всего по { $days } дням записей: это приблизительно.
}
assume-risk = { $touched ->
    [one] Средний риск: { $now } → { $after }, касается { $touched } клиента. Доля станет { $ratio } от прежней.
    [few] Средний риск: { $now } → { $after }, касается { $touched } клиентов. Доля станет { $ratio } от прежней.
    [many] Средний риск: { $now } → { $after }, касается { $touched } клиентов. Доля станет { $ratio } от прежней.
   *[other] Средний риск: { $now } → { $after }, касается { $touched } клиентов. Доля станет { $ratio } от прежней.
}
assume-fix = { $what }, отдельно: уйдёт меньше на { $less }; касается клиентов: { $touched }.
assume-cadences = Вовремя связываться со всеми, отдельно: уйдёт меньше на { $less }; касается клиентов: { $touched }.
assume-percent = Ваша оценка, отдельно: уйдёт меньше на { $less }.
assume-idle = { $count ->
    [one] { $count } изменение не касается никого из известных и ничего не даёт.
    [few] { $count } изменения не касаются никого из известных и ничего не дают.
    [many] { $count } изменений не касаются никого из известных и ничего не дают.
   *[other] { $count } изменения не касаются никого из известных и ничего не дают.
}
assume-else = Всё остальное без изменений. Это прогноз, а не обещание.

## Four-week review

review-lead = { $from } — { $to }
review-next = Что сделать дальше
review-kept = Что выполнено
review-kept-none = За эти четыре недели ничего не записано.
review-promises-kept = Обещания выполнены
review-promises-late = Обещания выполнены с опозданием
review-promises-broken = Обещания не выполнены
review-promises-overdue = Обещания просрочены
review-needs-answered = Ответы на пожелания
review-needs-open = Пожелания без ответа
review-settled = Исправлено по жалобам
review-open = Жалобы открыты
review-contacts = Контакты с вашей стороны
review-thanks = Благодарности
review-purchases = Покупки
review-offers-asked = Предложения по просьбе
review-offers-pushed = Предложения, ваша идея
review-offers-accepted = Предложения приняты
review-left = Ушли
review-returned = Вернулись
review-paid = Покупки: { $amount }.
review-fading = Кто отдаляется
review-fading-none = Никто: вы вовремя связались со всеми.
review-fading-more = и ещё { $count }
review-lately = новое
review-friction = Препятствия: { $now } из 100.
review-friction-moved = Препятствия: { $now } из 100. Четыре недели назад было { $before }.
review-friction-early = Судить, насколько трудно у вас покупать, пока рано.
review-friction-none = Трудно ли у вас покупать, пока неизвестно.
review-fix = Исправить сначала: { $what }.
review-time = Время на действующих клиентов
review-time-share = Действующим клиентам досталось { $share } вашего времени. Ваша цель: { $target }.
review-time-none = Время не записано.
review-losses = Упущенные продажи
review-losses-none = Не записаны.
review-measures-none = Привычек пока нет.
review-measures-more = и ещё { $count }
review-faded = угасает

next-fix = Исправьте то, что окупится первым: { $what }.
next-offer = — просьба без предложения: { $item }. Предложите.
next-practise = Применяйте изученное: { $what }.
next-train = Обучите команду: { $what }.
next-nothing = Дел нет. Просто поздоровайтесь с кем-нибудь.
