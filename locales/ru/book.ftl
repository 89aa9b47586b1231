### What Settings and importing say, in Russian: fetched with the pages that draw them.

act-look-back = Посмотреть в прошлое
act-look-back-to = Посмотреть в прошлое: { $when }
act-ask-browser = Попросить не удалять
act-save-table = Экспортировать таблицу
act-stay = Отмена
act-go-back = Восстановить эту версию
act-go-on-all = Использовать всё
act-go-on-this = Использовать эту версию
act-keep-settings = Сохранить настройки
form-hint-currency = Три буквы, например EUR.

## Book: a copy, the demo, room, settings, the way back
book-parts = На этой странице
book-part-backup = Резервная копия и отмена
book-part-exchange = Импорт и экспорт
book-part-storage = Хранилище
book-copy-head = Резервная копия
book-copy-text = Ваша книга только в этом браузере. Храните резервные копии в надёжном месте.
book-copy-unmirrored = Браузер не держит второй копии: при сбое может пропасть минута работы. Закройте вкладку, прежде чем выключать устройство.
book-copy-never = Резервных копий ещё нет.
book-copy-last = Последняя резервная копия: { $day }
book-copy-since = { $count ->
    [one] { $count } изменение ещё не в резервной копии.
    [few] { $count } изменения ещё не в резервной копии.
    [many] { $count } изменений ещё не в резервной копии.
   *[other] { $count } изменения ещё не в резервной копии.
}
book-demo-text = Осмотритесь в вымышленном магазине. Ваша книга останется закрытой.
book-demo-open = Это демо-книга. Изменения здесь не сохранятся.
book-room-says = Занято { $used } из { $all }
book-room-share = Занято { $share }
book-room-unknown = Браузер не сообщает, сколько занято.
book-table-head = Покупки в таблице
book-table-text = Строка на покупку: день, клиент, сумма, товары. Это не резервная копия.
book-stays-head = Надёжность хранения
book-stays-promised = Браузер хранит вашу книгу, пока вы её не удалите.
book-stays-not = Если места не хватит, браузер может удалить вашу книгу.
book-stays-refused = Пока не гарантировано. Обычно помогает установить Kept или чаще его открывать. До тех пор делайте резервные копии.
book-stays-unsaid = Браузер не сообщает, как долго хранит данные. Регулярно делайте резервные копии.
book-stays-week = Safari удаляет данные страницы, если за семь дней работы в нём вы её ни разу не открыли. Добавьте Kept на экран «Домой» и импортируйте там резервную копию. Или раз в неделю делайте копию и экспортируйте календарь.
book-settings-head = Бизнес
book-settings-usual = Если пусто: { $days }.
book-settings-currency-hint = { $name }. При смене цифры остаются: 12,50 евро станут 1250 иенами.
book-settings-currency-none = Три буквы. Если пусто, EUR.
book-settings-language = Формат дат и чисел
book-settings-language-own = Как в браузере
book-settings-language-hint = Меняется только вид дат и чисел.
book-unnamed-head = Без клиента
book-unnamed-none = Здесь появляются записи, не связанные с клиентом. Чтобы сделать такую, нажмите L.
book-past-head = Отмена изменений
book-past-last = Последнее изменение: { $what }
book-past-none = Отменять пока нечего.
book-past-undone = Последняя отмена: { $what }

## How it is scored
book-method-text = Что значит каждая оценка. Веса можно изменить.

## Ways back to an earlier book, and what is left of a damaged one
points-head = Прежние версии
points-text = Перед импортом и стиранием Kept сохраняет версию. Последние восемь остаются в этом браузере.
points-none = Пока ни одной.
points-missing = Этот браузер не хранит прежних версий. Перед импортом сделайте резервную копию.
points-opening = Открываем…
points-failed = Эта версия больше не читается. Ваша книга не изменилась.
points-import = перед импортом
points-erasure = перед стиранием человека, уже без него
points-format = перед обновлением Kept
points-return = перед возвратом к версии
points-damage = повреждённая книга, как найдена
points-size = { $customers } { $customers ->
    [one] клиент
    [few] клиента
    [many] клиентов
   *[other] клиента
  }, { $entries } { $entries ->
    [one] запись
    [few] записи
    [many] записей
   *[other] записи
  }
points-ask = Вернуться к версии { $when }?
points-same = С тех пор книга не изменилась.
points-changed = { $count ->
    [one] { $count } запись станет прежней.
    [few] { $count } записи станут прежними.
    [many] { $count } записей станут прежними.
   *[other] { $count } записи станут прежними.
}
points-restored = { $count ->
    [one] { $count } удалённая запись вернётся.
    [few] { $count } удалённые записи вернутся.
    [many] { $count } удалённых записей вернутся.
   *[other] { $count } удалённые записи вернутся.
}
points-gone = { $count ->
    [one] { $count } более новая запись исчезнет.
    [few] { $count } более новые записи исчезнут.
    [many] { $count } более новых записей исчезнут.
   *[other] { $count } более новые записи исчезнут.
}
points-can-return = Это можно отменить. Сегодняшняя версия останется в списке.
rescue-head = Что уцелело от вашей книги
rescue-text = Часть не читается или сохранена более новой версией Kept. Ничего не изменено. Сначала сохраните всё как есть.
rescue-changes = { $count ->
    [one] { $count } недавнее изменение читается
    [few] { $count } недавних изменения читаются
    [many] { $count } недавних изменений читаются
   *[other] { $count } недавних изменения читаются
}
rescue-damaged = { $count ->
    [one] { $count } недавнее изменение не читается
    [few] { $count } недавних изменения не читаются
    [many] { $count } недавних изменений не читаются
   *[other] { $count } недавних изменения не читаются
}
rescue-all = Всё, что читается
rescue-generation = Сохранённая версия { $number }
rescue-generation-unknown = Сохранённая версия
rescue-unreadable = Не читается.
rescue-newer = Сохранено более новой версией Kept. Обновите страницу, чтобы её получить.
rescue-untouchable = Продолжить нельзя: часть сохранена более новой версией Kept, или мешает браузер. Обновите страницу или перезапустите браузер.
rescue-working = Сохраняем всё отдельно…
rescue-not-kept = Браузер не смог скопировать повреждённую книгу. Ничего не изменено. Сохраните её как есть и попросите помощи.
rescue-refused = Браузер не дал сохранить. Ваша книга не изменилась; копия сохранена отдельно.
import-lead = Заказы, счета, контакты, банковские выписки, календари, переписки или резервная копия Kept. Перед импортом вы всё увидите.
import-lead-where = Данные остаются на этом устройстве. Найдите в своей программе «Экспорт» и выберите CSV, XLSX, vCard или iCalendar.
import-choose = Выбрать файлы
import-drop = или перетащите либо вставьте их сюда; каждый до { $size }
import-reading = Читаем: { $name }
import-comparing = Сравниваем с вашей книгой
import-refused-head = Не импортировано. Ваша книга не изменилась.
import-refused-large = Больше { $size }. Разделите файл, например по годам.
import-refused-unread = Браузер не смог его прочитать. Возможно, файл перемещён или открыт в другой программе.
import-refused-empty = Файл пуст.
import-refused-not-json = Эта резервная копия Kept обрывается: строка { $line }, символ { $column }. Попробуйте другую.
import-refused-not-a-book = Это JSON, но не резервная копия Kept.
import-refused-newer = Файл сохранён более новой версией Kept (версия формата { $version }). Обновите страницу и выберите его снова.
import-preview = Импорт: { $name }
import-new = Новое
import-count-customers = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
    [many] { $count } клиентов
   *[other] { $count } клиента
}
import-count-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
import-count-items = { $count ->
    [one] { $count } товар или услуга
    [few] { $count } товара или услуги
    [many] { $count } товаров или услуг
   *[other] { $count } товара или услуги
}
import-count-steps = { $count ->
    [one] { $count } шаг покупки
    [few] { $count } шага покупки
    [many] { $count } шагов покупки
   *[other] { $count } шага покупки
}
import-count-measures = { $count ->
    [one] { $count } привычка
    [few] { $count } привычки
    [many] { $count } привычек
   *[other] { $count } привычки
}
import-count-settings = Настройки
import-same = Уже в книге, без изменений: { $count }.
import-nothing-new = Ничего нового: всё уже в книге.
import-nothing-good = Импортировать нечего: всё верное уже в книге.
import-changes = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
    [many] { $count } изменений
   *[other] { $count } изменения
}
import-field-changes = { $field }: { $old } → { $new }
import-value-none = пусто
import-title-entry = { $kind }, { $name }, { $day }
import-title-entry-nobody = { $kind }, { $day }
import-title-settings = Настройки
import-aside = { $count ->
    [one] Оставлено ваше более новое значение: { $count }
    [few] Оставлены ваши более новые значения: { $count }
    [many] Оставлены ваши более новые значения: { $count }
   *[other] Оставлены ваши более новые значения: { $count }
}
import-aside-why = В файле значения старше.
import-field-kept = { $field }: остаётся { $ours }; в файле { $theirs }
import-removed = { $count ->
    [one] { $count } удаление
    [few] { $count } удаления
    [many] { $count } удалений
   *[other] { $count } удаления
}
import-removed-why = Удалено там, откуда файл.
import-gone = { $count ->
    [0] Удалённое вами будет восстановлено
    [one] Остаётся удалённой { $count } запись
    [few] Остаются удалёнными { $count } записи
    [many] Остаются удалёнными { $count } записей
   *[other] Остаются удалёнными { $count } записи
}
import-bring-back = Восстановить удалённое
import-problems = { $count ->
    [one] В этом файле { $count } проблема
    [few] В этом файле { $count } проблемы
    [many] В этом файле { $count } проблем
   *[other] В этом файле { $count } проблемы
}
import-problems-why = { $count ->
    [0] Ничего не пропущено; импорт ещё не начат.
    [one] Пропущена { $count } запись; импорт ещё не начат.
    [few] Пропущены { $count } записи; импорт ещё не начат.
    [many] Пропущено { $count } записей; импорт ещё не начат.
   *[other] Пропущены { $count } записи; импорт ещё не начат.
}
import-problems-list = Проблемы и где они
import-take = Импортировать
import-take-good = Импортировать остальное, пропустить { $count }
import-writing = Импортируем…
import-done = Импортировано
import-done-unsaved = Импортировано, но не сохранено
import-undone = Импорт отменён. Книга такая, как была.
import-changed = Изменено: { $count }.
import-left-out = Пропущено: { $count }.
import-done-undo = «Отменить» вернёт всё как было.
import-see = Перейти к клиентам
import-again = Импортировать другой файл

## Another program’s file
import-file-head = { $name }
import-this-file = Этот файл
import-days = { $first } — { $last }
import-said-nothing = { $who }: импортировать пока нечего.
import-said-purchases = { $who } ({ $days }): { $purchases } { $purchases ->
    [one] покупка
    [few] покупки
    [many] покупок
   *[other] покупки
  }{ $priced ->
    [yes] , { $total }
   *[no] {""}
}; { $people } { $people ->
    [one] клиент
    [few] клиента
    [many] клиентов
   *[other] клиента
  } ({ $fresh ->
    [all] все новые
    [none] новых нет
   *[some] новых { $new }
}).
import-said-contacts = { $who }: { $people } { $people ->
    [one] человек
    [few] человека
    [many] человек
   *[other] человека
  } ({ $fresh ->
    [all] все новые
    [none] новых нет
   *[some] новых { $new }
}{ $changed ->
    [0] {""}
   *[other] , с новыми данными { $changed }
}).
import-said-touches = { $who }: { $kind ->
    [calendar] { $touches ->
        [0] прошедших встреч с вашими клиентами нет.
       *[other] встреч { $touches }, клиентов { $people } ({ $days }).
    }
   *[chat] { $touches ->
        [0] сообщений с вашими клиентами нет.
       *[other] контактов { $touches }, клиентов { $people } ({ $days }). Только дни, без текста.
    }
}
import-gives-nothing = Импортировать нечего.
import-gives-people = { $people ->
    [one] { $people } человек
    [few] { $people } человека
    [many] { $people } человек
   *[other] { $people } человека
}
import-gives-touches = { $touches } { $touches ->
    [one] контакт
    [few] контакта
    [many] контактов
   *[other] контакта
  }, { $people } { $people ->
    [one] клиент
    [few] клиента
    [many] клиентов
   *[other] клиента
  }{ $dated ->
    [yes] , { $days }
   *[no] {""}
}
import-gives-purchases = { $purchases } { $purchases ->
    [one] покупка
    [few] покупки
    [many] покупок
   *[other] покупки
  }{ $priced ->
    [yes] , { $total }
   *[no] {""}
}{ $dated ->
    [yes] , { $days }
   *[no] {""}
}
import-left = Пропущено: { $list }.
import-left-part = { $reason } ({ $count })
import-left-head = { $count ->
    [one] Пропущена { $count } строка
    [few] Пропущены { $count } строки
    [many] Пропущено { $count } строк
   *[other] Пропущены { $count } строки
}
import-left-list = Пропущенные строки
import-left-line = Строка { $line }: { $reason }
import-left-some = Одна из строк: { $reason }
import-lines = { $all ->
    [one] { $all } строка = взято { $taken } + пропущено { $left }
    [few] { $all } строки = взято { $taken } + пропущено { $left }
    [many] { $all } строк = взято { $taken } + пропущено { $left }
   *[other] { $all } строки = взято { $taken } + пропущено { $left }
}
import-ahead = { $count ->
    [one] { $count } будущая встреча добавлена на страницы клиентов.
    [few] { $count } будущие встречи добавлены на страницы клиентов.
    [many] { $count } будущих встреч добавлено на страницы клиентов.
   *[other] { $count } будущие встречи добавлены на страницы клиентов.
}
import-refunds = Возвраты уже вычтены: { $amount }.
import-becomes-currency = Валютой книги станет { $currency }.
import-things-left = Названия купленного не импортируются: почти в каждой строке они разные.
import-reason = { $reason ->
    [cancelled] отменено
    [voided] аннулировано
    [draft] ещё черновик
    [pending] в ожидании
    [failed] не прошло
    [unpaid] не оплачено
    [new_order] не подтверждено
    [unknown_status] статус неизвестен
    [refunded] деньги возвращены полностью
    [refund] возврат денег
    [partial_refund] деньги возвращены частично
    [reversal] сторнировано
    [refund_without_sale] возврат без продажи
    [zero] платить нечего
    [negative] меньше нуля
    [fee] комиссия
    [fee_back] возврат комиссии
    [payout] выплата вам
    [tax] налог
    [interest] проценты
    [salary] зарплата
    [loan] кредит
    [own_transfer] между своими счетами
    [own_refund] возврат вам
    [conversion] обмен валюты
    [outgoing] платили вы
    [expense] расходы
    [payment] оплата уже учтённого счёта
    [ledger_line] вторая половина проводки
    [quote] только коммерческое предложение
    [open_deal] сделка ещё открыта
    [lost_deal] сделка потеряна
    [not_billable] не оплачивается
    [time_entry] рабочие часы
    [total_row] строка с итогами
    [group_row] строка-заголовок
    [header_row] повтор заголовков
    [description_row] пояснение к столбцам
    [footer] под таблицей
    [duplicate] повтор
    [deleted] удалено
    [vendor] поставщик
    [address_only] только адрес
    [newsletter] рассылка
    [auto_reply] автоответ
    [spam] в спаме
    [trash] в корзине
    [bot] от бота
    [message] не сообщение
    [own_notes] самому себе
    [short_code] от сервисного номера
    [no_show] неявка
    [birthday] день рождения
    [own_in_group] от вас в группу
    [not_ticked] человек не отмечен
    [not_in_book] никого знакомого
    [future] в будущем
    [no_guest] без гостя
    [several_customers] подходит двум клиентам
    [deleted_before] удалено раньше
    [other_currency] в другой валюте
    [amount_too_large] сумма слишком велика
    [several_items] товар указан дважды
    [no_name] без имени
    [no_customer] без покупателя
    [no_date] без даты
    [bad_date] дата не читается
    [no_amount] без суммы
    [bad_amount] сумма не читается
    [bad_value] значение не подходит
    [no_quantity] без количества
    [no_customer_column] в таблице нет клиентов
    [no_date_column] в таблице нет дат
    [no_amount_column] в таблице нет сумм
    [date_without_year] без года
    [mixed_separators] разные разделители
    [nothing_in_it] импортировать нечего
   *[other] не подходит
}
import-refusal = { $reason ->
    [too_large] Больше 64 МБ, в архиве или без него. Экспортируйте по частям.
    [too_many_rows] Больше миллиона строк. Экспортируйте по частям.
    [too_many_columns] Больше тысячи столбцов. Экспортируйте только нужные.
    [empty] Файл пуст. Проверьте даты и экспортируйте снова.
    [damaged] Части не хватает. Скачайте или экспортируйте снова.
    [grows] При распаковке разрастается без конца. Экспортируйте снова.
    [long_line] Не закрыты кавычки, или это не таблица. Экспортируйте снова в CSV или XLSX.
    [pdf] Это PDF. Экспортируйте список в CSV или XLSX.
    [picture] Это картинка. Экспортируйте список в CSV, XLSX или vCard.
    [old_excel] Это старый файл Excel (.xls). Сохраните его как .xlsx или CSV.
    [other_spreadsheet] Это файл Numbers или LibreOffice. Экспортируйте его в .xlsx или CSV.
    [document] Это текстовый документ. Экспортируйте список в CSV или XLSX.
    [packed] Kept не может его распаковать. Распакуйте сами или используйте ZIP.
    [sound] Это звук или видео. Выберите CSV, XLSX или vCard.
    [database] Это база данных. Экспортируйте её в CSV, XLSX или vCard.
    [web_page] Это веб-страница, хоть и с названием .xls. Сохраните её из таблицы как .xlsx или CSV.
    [workbook] XLSX здесь не открыть. Сохраните лист как CSV.
    [not_a_table] Похоже на текст. Экспортируйте список в CSV, XLSX, vCard или iCalendar.
    [no_customer_column] Ни в одном столбце нет клиента. Выберите столбец ниже или экспортируйте имена или адреса почты.
    [no_date_column] Нет дат. Экспортируйте отдельные заказы или счета.
    [no_amount_column] Нет ни сумм, ни контактов. Экспортируйте что-то из этого.
    [date_without_year] В датах нет года. Экспортируйте полные даты.
    [mixed_separators] В строках разные разделители. Экспортируйте снова в CSV или XLSX.
    [own_purchases] Здесь то, что покупали вы. Экспортируйте свои продажи.
    [reply] Это ответ на опрос. Добавьте его в разделе «Препятствия».
    [no_name] Ни у кого нет имени или адреса.
   *[other] Импортировать ничего нельзя. Что пропущено, смотрите ниже.
}
import-ask = { $key ->
    [date_order] Как записаны даты?
    [decimal_mark] Десятичный разделитель?
    [sign] Что значат суммы меньше нуля?
    [customer_column] В каком столбце клиент?
    [amount_column] В каком столбце оплаченная сумма?
    [date_column] В каком столбце дата покупки?
    [payers] Кто из них клиенты?
    [own_name] Кто из них вы?
    [who_counts] Кто из них клиенты?
    [duplicate_rows] Некоторые строки одинаковы. Что это?
    [currency] Какая валюта ваша? Остальные пропускаются.
    [status] Некоторые заказы новые или с неизвестным статусом. Считать их?
    [time_entries] Считать эти рабочие часы покупками?
    [which_sheet] Какой лист?
    [encoding] Кодировка текста? Выберите ту, где имена выглядят верно.
   *[other] Что имеется в виду?
}
import-answer = { $answer ->
    [day_first] Сначала день: 31.1.2026
    [month_first] Сначала месяц: 1/31/2026
    [point] Точка: 1,234.56
    [comma] Запятая: 1.234,56
    [refund] Возвраты денег
    [expense] Мои расходы
    [keep_both] Отдельные покупки
    [take_once] Одна покупка, записанная дважды
    [count] Считать
    [leave_out] Пропустить
    [purchases] Покупки
   *[other] { $answer }
}
import-ask-meant = Кто это: { $name }?
import-somebody-new = Новый клиент
import-note = { $key ->
    [same_person] Одно имя с разными адресами станет разными людьми.
    [customer_column] Клиенты различаются только по номеру.
   *[other] Что-то неясно; проверьте столбцы.
}
import-payer = { $name }: { $count } { $count ->
    [one] платёж
    [few] платежа
    [many] платежей
   *[other] платежа
  }, { $total }
import-writer = { $name }: { $count } { $count ->
    [one] сообщение
    [few] сообщения
    [many] сообщений
   *[other] сообщения
  }
import-tick-all = { $count ->
    [1] Отметить
    [one] Отметить все: { $count }
    [few] Отметить все: { $count }
    [many] Отметить все: { $count }
   *[other] Отметить все: { $count }
}
import-tick-none = Снять все отметки
import-rate = 1 { $code } в { $into }
import-rate-hint = { $count ->
    [one] { $count } покупка в { $currency }: чтобы импортировать, добавьте курс.
    [few] { $count } покупки в { $currency }: чтобы импортировать, добавьте курс.
    [many] { $count } покупок в { $currency }: чтобы импортировать, добавьте курс.
   *[other] { $count } покупки в { $currency }: чтобы импортировать, добавьте курс.
}
import-rate-wrong = Введите число больше 0, например 0,92.
import-strangers = { $count ->
    [one] Добавить { $count } нового человека
    [few] Добавить { $count } новых людей
    [many] Добавить { $count } новых людей
   *[other] Добавить { $count } новых людей
}
import-answer-first = { $count ->
    [1] Сначала ответьте на вопрос.
    [one] Сначала ответьте на { $count } вопрос.
    [few] Сначала ответьте на { $count } вопроса.
    [many] Сначала ответьте на { $count } вопросов.
   *[other] Сначала ответьте на { $count } вопроса.
}
import-take-purchases = { $count ->
    [one] Импортировать { $count } покупку
    [few] Импортировать { $count } покупки
    [many] Импортировать { $count } покупок
   *[other] Импортировать { $count } покупки
}
import-take-people = { $count ->
    [one] Импортировать { $count } человека
    [few] Импортировать { $count } человек
    [many] Импортировать { $count } человек
   *[other] Импортировать { $count } человек
}
import-take-next = { $count ->
    [one] Импортировать { $count } встречу
    [few] Импортировать { $count } встречи
    [many] Импортировать { $count } встреч
   *[other] Импортировать { $count } встречи
}
import-take-touches = { $count ->
    [one] Импортировать { $count } контакт
    [few] Импортировать { $count } контакта
    [many] Импортировать { $count } контактов
   *[other] Импортировать { $count } контакта
}
import-nothing-taken = В таком виде импортировать нечего.
import-tick-first = Отметьте своих клиентов, чтобы импортировать их платежи или сообщения.
import-deleted = Из этих записей вы когда-то удалили: { $count }.
import-restore = Восстановить удалённое
import-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
import-purchases = { $count ->
    [one] { $count } покупка в файле
    [few] { $count } покупки в файле
    [many] { $count } покупок в файле
   *[other] { $count } покупки в файле
}
import-person-purchases = { $count ->
    [one] { $count } покупка
    [few] { $count } покупки
    [many] { $count } покупок
   *[other] { $count } покупки
}
import-person-touches = { $count ->
    [one] { $count } контакт
    [few] { $count } контакта
    [many] { $count } контактов
   *[other] { $count } контакта
}
import-is-new = новый
import-is-known = есть в книге
import-columns = { $count ->
    [1] Проверить столбец
    [one] Проверить столбцы: { $count }
    [few] Проверить столбцы: { $count }
    [many] Проверить столбцы: { $count }
   *[other] Проверить столбцы: { $count }
}
import-column = Столбец { $number }
import-role = { $role ->
    [name] Имя клиента
    [first] Имя
    [last] Фамилия
    [company] Компания
    [customer_id] Номер клиента
    [email] Эл. почта
    [phone] Телефон
    [date] Дата
    [date_weak] Дата
    [total] Сумма
    [amount] Сумма
    [line_total] Сумма строки
    [unit_price] Цена за штуку
    [quantity] Количество
    [credit] Поступление
    [debit] Списание
    [refund] Возврат денег
    [net] Сумма без налога
    [tax] Налог
    [shipping] Доставка
    [discount] Скидка
    [fee] Комиссия
    [balance] Остаток
    [item] Что куплено
    [order] Номер заказа
    [invoice] Номер счёта
    [transaction] Номер платежа
    [currency] Валюта
    [status] Статус
    [type] Тип записи
    [counterparty] Плательщик или получатель
    [text] Назначение платежа
    [street] Адрес
    [city] Город
    [zip] Индекс
    [region] Регион
    [country] Страна
    [birthday] День рождения
    [website] Сайт
    [tags] Метки
    [note] Заметка
    [ignored] Пропустить
   *[other] Распознано, не нужно
}
import-encoding-label = Кодировка текста
import-encoding-hint = Измените, если буквы выглядят неверно.
import-encoding = { $label ->
    [utf_8] Юникод (UTF-8)
    [utf_16le] Юникод, два байта (UTF-16 LE)
    [utf_16be] Юникод, два байта (UTF-16 BE)
    [windows_1252] Западноевропейская (Windows-1252)
    [windows_1250] Центральноевропейская (Windows-1250)
    [iso_8859_2] Центральноевропейская (ISO 8859-2)
    [windows_1251] Кириллица (Windows-1251)
    [koi8_r] Кириллица (KOI8-R)
    [ibm866] Кириллица (DOS)
    [windows_1253] Греческая (Windows-1253)
    [iso_8859_7] Греческая (ISO 8859-7)
    [windows_1254] Турецкая (Windows-1254)
    [macintosh] Западноевропейская (Mac)
    [shift_jis] Японская (Shift JIS)
    [euc_jp] Японская (EUC-JP)
    [gbk] Китайская (GBK)
    [big5] Китайская (Big5)
    [euc_kr] Корейская (EUC-KR)
   *[other] { $label }
}
import-delimiter = Разделитель столбцов
import-delimiter-comma = Запятая
import-delimiter-semicolon = Точка с запятой
import-delimiter-tab = Табуляция
import-delimiter-bar = Вертикальная черта
import-next = { $count ->
    [1] Следующий файл
    [one] Следующий файл (осталось: { $count })
    [few] Следующий файл (осталось: { $count })
    [many] Следующий файл (осталось: { $count })
   *[other] Следующий файл (осталось: { $count })
}
import-today = Открыть «Сегодня»

## People and dates for other programs
export-people-head = Контакты
export-people-text = vCard для адресной книги или таблица со всеми полями. Kept прочитает и то и другое.
export-people-table = Экспортировать таблицу клиентов
export-people = { $count ->
    [one] Экспортировать { $count } контакт
    [few] Экспортировать { $count } контакта
    [many] Экспортировать { $count } контактов
   *[other] Экспортировать { $count } контакта
}
export-due-head = Календарь
export-due-text = Когда связаться, сроки обещаний, забота после покупки. Импорт нового файла обновит события.
export-due-alarm = Напоминание в { $hour }:00
export-due = Экспортировать календарь
export-due-name = Kept
export-due-contact = Связаться: { $name }
export-due-promise = Обещание, { $name }: { $text }
export-due-check-in = Узнать, как дела, { $name }: { $item }
export-due-date = { $name }: { $what }
export-due-overdue = Просрочено, срок был { $day }
export-due-last = Последний контакт: { $day }
export-due-never = Контакта ещё не было.

## A shared folder
book-folder-text = Одна книга на нескольких устройствах: файлами или через общую папку. Сервер не нужен.
folder-demo = Демо-книгу нельзя сделать общей. Сначала вернитесь к своей.
folder-without = Общую папку поддерживают Chrome и Edge на компьютере.
folder-off-head = Через папку
folder-off = Выберите папку, общую для ваших устройств, например в Syncthing, Nextcloud, Dropbox или OneDrive. Сделайте это на каждом.
folder-own-file = Каждое устройство пишет свой файл и читает файлы других. Ничего не перезаписывается.
folder-who-reads = Все, кому доступна папка, могут прочитать вашу книгу.
folder-name = Название этого устройства
folder-name-hint = Под этим названием его видят другие устройства.
folder-name-usual = { $system ->
    [Windows] Компьютер с Windows
    [macOS] Mac
    [Linux] Компьютер с Linux
    [ChromeOS] Chromebook
    [Android] Устройство с Android
   *[other] Моё устройство
}
folder-devices = Устройства с этой книгой
folder-on = Общая папка: «{ $name }». Не закрывайте эту страницу: обмен идёт каждые несколько секунд.
folder-stopped = Папка больше не общая.
folder-see = Открыть папку
folder-asked = Kept снова нужно разрешение на папку «{ $name }». Ваша книга цела.
folder-denied = Kept не может пользоваться папкой «{ $name }». Разрешите здесь или рядом с адресной строкой. Ваша книга цела.
folder-gone = Папки «{ $name }» больше нет. Подключите её снова или выберите другую. Ваша книга цела.
folder-full = В папке «{ $name }» нет места. Освободите его. Ваша книга цела.
folder-failed = Папка «{ $name }» не отвечает. Kept продолжает попытки. Ваша книга цела.
folder-fleeting = Этот браузер не запомнит папку. В следующий раз выберите её снова.
folder-closed = Книга открыта только для просмотра, поэтому обмена нет.
folder-own = { $name } (это устройство)
folder-unnamed = Устройство без названия
folder-wrote = Последнее сохранение: { $age }
folder-written = Все ваши изменения в папке.
folder-not-written = Пока ничего не сохранено
folder-alone = Других устройств пока нет.
folder-torn = Файл неполный. Kept не читает его, пока он не станет целым.
folder-misnamed = Файл — копия файла другого устройства, поэтому Kept его не читает.
folder-large = Файл слишком велик для Kept.
folder-refused = Файл сохранён более новой версией Kept. Обновите страницу, чтобы её получить.
folder-file = Файл: { $file }
device-heard = Последние данные: { $age }
device-knows = Ваши изменения получены { $age }
device-file-head = Файлами
device-file-text = Отправьте свою книгу на другое устройство и откройте её там. Затем отправьте сюда книгу с него. Ничего не пропадёт и не удвоится.
device-lock = Без пароля книгу прочитает любой, у кого есть файл.
device-making = Готовим файл…
device-ready = Готово. Нажмите «Поделиться» ещё раз.
device-not-shared = Поделиться не удалось. Сохраните файл.
device-preview = Получено с устройства: { $name }
device-done = Объединено с книгой устройства: { $name }
device-answer = Отправить в ответ свою книгу
device-own = Этот файл сделан на этом же устройстве. Нового нет.
device-torn = Это файл другого устройства, но он неполон или изменён. Отправьте его ещё раз.
act-share-file = Поделиться
act-save-file = Сохранить файл
act-open-file = Открыть полученный файл
act-forget = Забыть
act-forget-device = Забыть: { $name }
folder-came = Получено
folder-came-none = С открытия этой страницы — ничего.
folder-came-from = { $name }, { $when }
folder-came-new = новое: { $what }
folder-came-changed = изменено: { $count }
folder-came-removed = удалено: { $count }
folder-came-left-out = Пропущено как неверное: { $count }
folder-this = Это устройство
folder-leave = Файлы останутся. Файлы старых устройств удалите сами.
act-choose-folder = Выбрать папку
act-other-folder = Выбрать другую папку
act-stop-sharing = Прекратить общий доступ
act-allow-again = Разрешить
act-rename = Переименовать
age-now = только что
age-minutes = { $count ->
    [one] { $count } минуту назад
    [few] { $count } минуты назад
    [many] { $count } минут назад
   *[other] { $count } минуты назад
}
age-hours = { $count ->
    [one] { $count } час назад
    [few] { $count } часа назад
    [many] { $count } часов назад
   *[other] { $count } часа назад
}
age-days = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}

## What both sides changed
differed-head = Изменено с двух сторон
differed-none = Расхождений нет.
differed-text = Два устройства изменили одно и то же. Действует более позднее значение; другое можно вернуть.
differed-file = Ваша книга и файл расходятся. Действует более позднее значение; другое можно вернуть.
differed-ours = { $field }: действует здешнее «{ $holds }». В другом источнике ({ $from }) было «{ $aside }».
differed-theirs = { $field }: действует «{ $holds }» (источник: { $from }). У вас было «{ $aside }».
differed-gone = Уже нет в вашей книге.
differed-back = Возвращено: { $aside }.
differed-done = { $what }, { $field }: снова { $aside }.
act-take-aside = Вернуть другое
act-take-aside-what = Вернуть другое: { $aside } ({ $what }, { $field })
act-seen-all = Понятно

## A sealed copy
sealed-head = Резервная копия под паролем
sealed-text = Без пароля её никто не прочитает. Если вы его забудете, она пропадёт.
sealed-passphrase = Пароль
sealed-passphrase-hint = { $count ->
    [one] Не меньше { $count } символа. Хорошо подходят четыре-пять случайных слов.
    [few] Не меньше { $count } символов. Хорошо подходят четыре-пять случайных слов.
    [many] Не меньше { $count } символов. Хорошо подходят четыре-пять случайных слов.
   *[other] Не меньше { $count } символов. Хорошо подходят четыре-пять случайных слов.
}
sealed-again = Повторите пароль
sealed-short = { $count ->
    [one] Слишком коротко: нужно не меньше { $count } символа.
    [few] Слишком коротко: нужно не меньше { $count } символов.
    [many] Слишком коротко: нужно не меньше { $count } символов.
   *[other] Слишком коротко: нужно не меньше { $count } символов.
}
sealed-differs = Пароли не совпадают.
sealed-working = Шифруем…
sealed-failed = Браузер не смог её зашифровать. Ничего не сохранено.
sealed-missing = Шифрование работает только на адресе https.
act-save-sealed = Сохранить копию под паролем
sealed-open-head = { $name }: нужен пароль
sealed-open-text = Введите пароль. Пока ничего не импортировано.
sealed-opening = Расшифровываем…
sealed-wrong = Пароль не подошёл. Проверьте заглавные буквы и пробелы. Ваша книга не изменилась.
act-open-sealed = Открыть
import-refused-spoilt = Эта копия под паролем неполна или изменена. Её не откроет никакой пароль. Ваша книга не изменилась. Возьмите другую.
import-refused-sealed-newer = Эта копия под паролем сохранена более новой версией Kept. Обновите страницу и попробуйте снова.

## Everything about one person
everything-head = Все сведения: { $name }
everything-back = Назад: { $name }
everything-file = Сохранить файлом
everything-text = { $count ->
    [0] Данные клиента, чтобы прочитать или напечатать. Передайте их, если спросят, что вы храните.
    [one] Данные клиента и { $count } запись, чтобы прочитать или напечатать. Передайте их, если спросят, что вы храните.
    [few] Данные клиента и { $count } записи, чтобы прочитать или напечатать. Передайте их, если спросят, что вы храните.
    [many] Данные клиента и { $count } записей, чтобы прочитать или напечатать. Передайте их, если спросят, что вы храните.
   *[other] Данные клиента и { $count } записи, чтобы прочитать или напечатать. Передайте их, если спросят, что вы храните.
}
everything-others = Сначала прочитайте: в заметках могут быть названы другие люди.
everything-erase = Если клиент просит стереть данные
everything-erase-text = Можно стереть навсегда: здесь, в прежних версиях и в вашем общем файле. Кнопка — под данными клиента.
everything-to-erase = Данные клиента
everything-lead = Хранит { $business }. По состоянию на { $day }
everything-lead-nobody = По состоянию на { $day }
everything-known = Данные
everything-part = Также записано как { $name }
everything-brought = Кого привёл этот клиент
everything-entry = { $kind }, { $day }
everything-answer = { $of }: { $answer }
act-save-everything = Сохранить всё

## Customers who may stand in the book twice
twice-searching = Ищем дубликаты
twice-may-be = { $count ->
    [one] { $count } клиент, возможно, записан дважды.
    [few] { $count } клиента, возможно, записаны дважды.
    [many] { $count } клиентов, возможно, записаны дважды.
   *[other] { $count } клиента, возможно, записаны дважды.
}
twice-see = Проверить
twice-left = { $count ->
    [one] Осталась { $count } пара.
    [few] Остались { $count } пары.
    [many] Осталось { $count } пар.
   *[other] Остались { $count } пары.
}
twice-ask = Это один и тот же человек?
twice-why-email = Одинаковый адрес почты.
twice-why-phone = Одинаковый телефон, похожие имена.
twice-why-name = Почти одинаковое имя.
twice-holds = { $count ->
    [0] Записей нет; в книге с { $day }
    [one] { $count } запись; в книге с { $day }
    [few] { $count } записи; в книге с { $day }
    [many] { $count } записей; в книге с { $day }
   *[other] { $count } записи; в книге с { $day }
}
twice-together = { $purchases ->
    [0] { $count ->
        [0] Записей нет ни у кого.
       *[other] Вместе записей: { $count }.
    }
   *[other] Вместе записей: { $count }, из них покупок: { $purchases }.
}
twice-merge = Объединить
twice-not-same = Это разные люди
twice-later = Решить позже
twice-merged = Объединено: { $name }.
twice-kept-apart = Остаются отдельно: { $one } и { $other }.
twice-later-head = Остальное подождёт
twice-again = Проверить снова
twice-none-head = Дубликатов нет
twice-none-text = Похоже, никто не записан дважды.

language-label = Язык
language-browser = Как в браузере
language-drafted = Машинный перевод; исправления приветствуются. Как их внести, сказано в docs/translating.md.
language-not-fetched = Чтобы загрузить этот язык, один раз нужен интернет. Попробуйте, когда он будет.
