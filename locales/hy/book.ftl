### What Settings and importing say, in Armenian.

act-look-back = Տեսնել հին վիճակը
act-look-back-to = Տեսնել հին վիճակը՝ { $when }
act-ask-browser = Խնդրել, որ բրաուզերը պահի
act-save-table = Արտահանել աղյուսակ
act-stay = Չեղարկել
act-go-back = Վերականգնել սա
act-go-on-all = Վերցնել ամբողջը
act-go-on-this = Վերցնել սա
act-keep-settings = Պահել կարգավորումները
form-hint-currency = Երեք տառ, օրինակ՝ AMD։

## Book: a copy, the demo, room, settings, the way back
book-parts = Այս էջում
book-part-backup = Պատճեն և հետարկում
book-part-exchange = Ներմուծում և արտահանում
book-part-storage = Պահոց
book-copy-head = Պահուստավորել
book-copy-text = Մատյանը միայն այս բրաուզերում է։ Պահուստային պատճենները պահեք ապահով տեղում։
book-copy-unmirrored = Բրաուզերը երկրորդ պատճեն չի պահում՝ խափանման դեպքում կարող է մեկ րոպեի աշխատանք կորչել։ Սարքն անջատելուց առաջ փակեք այս ներդիրը։
book-copy-never = Պահուստային պատճեն դեռ չկա։
book-copy-last = Վերջին պատճենը՝ { $day }։
book-copy-since = { $count ->
    [one] { $count } փոփոխություն պահուստավորված չէ։
   *[other] { $count } փոփոխություն պահուստավորված չէ։
}
book-demo-text = Շրջեք հորինված խանութում։ Ձեր մատյանը փակ է մնում։
book-demo-open = Սա ցուցադրական մատյանն է։ Այստեղ արված փոփոխությունները չեն պահվի։
book-room-says = Զբաղված է { $used } ({ $all }-ից)
book-room-share = Զբաղված է { $share }
book-room-unknown = Բրաուզերը չի ասում, թե որքան է զբաղված։
book-table-head = Գնումները՝ աղյուսակով
book-table-text = Մեկ տող ամեն գնման համար՝ օր, հաճախորդ, գումար, ապրանքներ։ Սա պահուստային պատճեն չէ։
book-stays-head = Որքան ապահով է այստեղ
book-stays-promised = Բրաուզերը մատյանը կպահի, մինչև ջնջեք։
book-stays-not = Եթե տեղը վերջանա, բրաուզերը կարող է ջնջել մատյանը։
book-stays-refused = Դեռ երաշխավորված չէ։ Հաճախ օգնում է Kept-ը տեղադրելը կամ կանոնավոր օգտագործելը։ Մինչ այդ պահուստավորեք։
book-stays-unsaid = Բրաուզերը չի ասում, թե որքան է պահում տվյալները։ Պարբերաբար պահուստավորեք։
book-stays-week = Safari-ն ջնջում է էջի տվյալները, եթե յոթ օր օգտագործեք այն և այս էջը չբացեք։ Ավելացրեք Kept-ը հիմնական էկրանին և այնտեղ ներմուծեք պատճենը։ Կամ շաբաթը մեկ պահուստավորեք և արտահանեք օրացույցը։
book-settings-head = Բիզնես
book-settings-usual = Եթե դատարկ է՝ { $days }։
book-settings-currency-hint = { $name }։ Փոխելիս թվերը մնում են նույնը՝ 12,50 եվրոն կդառնա 1250 իեն։
book-settings-currency-none = Երեք տառ։ Եթե դատարկ է՝ EUR։
book-settings-language = Ամսաթվերի և թվերի ձևաչափ
book-settings-language-own = Ինչպես բրաուզերում
book-settings-language-hint = Փոխվում է միայն ամսաթվերի և թվերի տեսքը։
book-unnamed-head = Առանց հաճախորդի
book-unnamed-none = Այստեղ կլինեն այն գրառումները, որոնք հաճախորդի մասին չեն։ Սեղմեք L՝ գրանցելու համար։
book-past-head = Հետարկում
book-past-last = Վերջին փոփոխությունը՝ { $what }
book-past-none = Հետարկելու փոփոխություն դեռ չկա։
book-past-undone = Վերջինը հետարկված է՝ { $what }

## How it is scored
book-method-text = Ինչ է նշանակում ամեն թիվը։ Կշիռները կարող եք փոխել։

## Ways back to an earlier book, and what is left of a damaged one
points-head = Նախորդ տարբերակներ
points-text = Ներմուծումից և ընդմիշտ ջնջելուց առաջ Kept-ը տարբերակ է պահում։ Վերջին ութը մնում են այս բրաուզերում։
points-none = Դեռ չկան։
points-missing = Բրաուզերը նախորդ տարբերակներ չի պահում։ Ներմուծելուց առաջ պահուստավորեք։
points-opening = Բացվում է…
points-failed = Այս տարբերակն այլևս ընթեռնելի չէ։ Մատյանը չի փոխվել։
points-import = ներմուծումից առաջ
points-erasure = հաճախորդին ընդմիշտ ջնջելուց առաջ, առանց նրա տվյալների
points-format = Kept-ի թարմացումից առաջ
points-return = տարբերակի վերականգնումից առաջ
points-damage = վնասված վիճակում, ինչպես գտնվել է
points-size = { $customers ->
    [one] { $customers } հաճախորդ
   *[other] { $customers } հաճախորդ
}, { $entries ->
    [one] { $entries } գրառում
   *[other] { $entries } գրառում
}
points-ask = Վերադառնա՞լ այս վիճակին՝ { $when }
points-same = Դրանից հետո մատյանը չի փոխվել։
points-changed = { $count ->
    [one] { $count } գրառում կվերադառնա նախկին տեսքին։
   *[other] { $count } գրառում կվերադառնա նախկին տեսքին։
}
points-restored = { $count ->
    [one] { $count } ջնջված գրառում կվերադառնա։
   *[other] { $count } ջնջված գրառում կվերադառնա։
}
points-gone = { $count ->
    [one] { $count } ավելի նոր գրառում կհանվի։
   *[other] { $count } ավելի նոր գրառում կհանվի։
}
points-can-return = Կարող եք հետարկել։ Այսօրվա տարբերակը կմնա ցուցակում։
rescue-head = Ինչ է մնացել մատյանից
rescue-text = Մի մասն ընթեռնելի չէ կամ պահվել է Kept-ի ավելի նոր տարբերակով։ Ոչինչ չի փոխվել։ Նախ պահեք, ինչպես կա։
rescue-changes = { $count ->
    [one] { $count } վերջին փոփոխություն ընթեռնելի է
   *[other] { $count } վերջին փոփոխություն ընթեռնելի է
}
rescue-damaged = { $count ->
    [one] { $count } վերջին փոփոխություն ընթեռնելի չէ
   *[other] { $count } վերջին փոփոխություն ընթեռնելի չէ
}
rescue-all = Այն ամենը, ինչ ընթեռնելի է
rescue-generation = Պահված տարբերակ { $number }
rescue-generation-unknown = Պահված տարբերակ
rescue-unreadable = Ընթեռնելի չէ։
rescue-newer = Պահվել է Kept-ի ավելի նոր տարբերակով։ Վերաբեռնեք, որ ստանաք այն։
rescue-untouchable = Շարունակել հնարավոր չէ՝ մի մասը պահվել է Kept-ի ավելի նոր տարբերակով, կամ արգելում է բրաուզերը։ Վերաբեռնեք կամ վերագործարկեք բրաուզերը։
rescue-working = Ամեն ինչ մի կողմ ենք դնում…
rescue-not-kept = Բրաուզերը չկարողացավ պատճենել վնասված մատյանը։ Ոչինչ չի փոխվել։ Պահեք, ինչպես կա, ապա օգնություն խնդրեք։
rescue-refused = Բրաուզերը չպահեց։ Մատյանը չի փոխվել, պատճենը մի կողմ է դրված։
import-lead = Պատվերներ, հաշիվներ, կոնտակտներ, բանկային քաղվածքներ, օրացույցներ, զրույցներ կամ Kept-ի պահուստային պատճեն։ Նախ կտեսնեք, թե ինչ կներմուծվի։
import-lead-where = Տվյալները դուրս չեն գալիս այս սարքից։ Ձեր ծրագրում գտեք «Արտահանել» (Export) և ընտրեք CSV, XLSX, vCard կամ iCalendar։
import-choose = Ընտրել ֆայլեր
import-drop = կամ քաշեք և տեղադրեք այստեղ, ամեն մեկը՝ մինչև { $size }
import-reading = Ընթերցվում է՝ { $name }
import-comparing = Համեմատվում է մատյանի հետ
import-refused-head = Չի ներմուծվել։ Մատյանը չի փոխվել։
import-refused-large = { $size }-ից մեծ է։ Բաժանեք, օրինակ՝ ըստ տարիների։
import-refused-unread = Բրաուզերը չկարողացավ կարդալ։ Հնարավոր է՝ ֆայլը տեղափոխվել է կամ բաց է այլ ծրագրում։
import-refused-empty = Դատարկ է։
import-refused-not-json = Kept-ի այս պատճենն ընդհատվում է՝ տող { $line }, նիշ { $column }։ Փորձեք այլ պատճեն։
import-refused-not-a-book = JSON է, բայց Kept-ի պահուստային պատճեն չէ։
import-refused-newer = Պահվել է Kept-ի ավելի նոր տարբերակով (ձևաչափի տարբերակ { $version })։ Վերաբեռնեք, ապա նորից ընտրեք։
import-preview = Ներմուծել՝ { $name }
import-new = Նոր
import-count-customers = { $count } հաճախորդ
import-count-entries = { $count } գրառում
import-count-items = { $count } ապրանք կամ ծառայություն
import-count-steps = { $count } գնման քայլ
import-count-measures = { $count } սովորություն
import-count-settings = Կարգավորումներ
import-same = { $count ->
    [one] { $count }-ն արդեն այստեղ է, անփոփոխ։
   *[other] { $count }-ն արդեն այստեղ են, անփոփոխ։
}
import-nothing-new = Նոր բան չկա՝ ամեն ինչ արդեն այստեղ է։
import-nothing-good = Ներմուծելու բան չկա՝ պիտանի ամեն ինչ արդեն այստեղ է։
import-changes = { $count } փոփոխություն
import-field-changes = { $field }՝ { $old } → { $new }
import-value-none = դատարկ
import-title-entry = { $kind }, { $name }, { $day }
import-title-entry-nobody = { $kind }, { $day }
import-title-settings = Կարգավորումներ
import-aside = { $count ->
    [one] Պահվել է ձեր { $count } ավելի նոր արժեքը
   *[other] Պահվել է ձեր { $count } ավելի նոր արժեքը
}
import-aside-why = Ֆայլի արժեքներն ավելի հին են։
import-field-kept = { $field }՝ մնում է { $ours }, ֆայլում { $theirs } է
import-removed = { $count } ջնջում
import-removed-why = Ջնջված է այնտեղ, որտեղից ֆայլն է։
import-gone = { $count ->
    [0] Ձեր բոլոր ջնջածները կվերականգնվեն
    [one] Ձեր { $count } ջնջածը մնում է ջնջված
   *[other] Ձեր { $count } ջնջածը մնում է ջնջված
}
import-bring-back = Վերականգնել
import-problems = { $count ->
    [one] Այս ֆայլում { $count } խնդիր կա
   *[other] Այս ֆայլում { $count } խնդիր կա
}
import-problems-why = { $count ->
    [0] Բաց թողնված գրառում չկա։
    [one] Բաց է թողնված { $count } գրառում։
   *[other] Բաց է թողնված { $count } գրառում։
} Դեռ ոչինչ ներմուծված չէ։
import-problems-list = Խնդիրները և դրանց տեղերը
import-take = Ներմուծել
import-take-good = Ներմուծել մնացածը, բաց թողնել { $count }
import-writing = Ներմուծվում է…
import-done = Ներմուծված է
import-done-unsaved = Ներմուծված է, բայց պահված չէ
import-undone = Ներմուծումը հետարկված է։ Մատյանը նախկինի պես է։
import-changed = { $count ->
    [one] Փոխվել է { $count } գրառում։
   *[other] Փոխվել է { $count } գրառում։
}
import-left-out = { $count ->
    [one] Բաց է թողնված { $count } գրառում։
   *[other] Բաց է թողնված { $count } գրառում։
}
import-done-undo = «Հետարկել»-ն ամեն ինչ հետ կբերի։
import-see = Տեսնել հաճախորդներին
import-again = Ներմուծել այլ ֆայլ

## Another program’s file
import-file-head = { $name }
import-this-file = Այս ֆայլը
import-days = { $first } – { $last }
import-said-nothing = { $who }՝ դեռ ներմուծելու բան չկա։
import-said-purchases = { $who }՝ { $purchases ->
    [one] { $purchases } գնում
   *[other] { $purchases } գնում
}, { $people ->
    [one] { $people } հաճախորդ
   *[other] { $people } հաճախորդ
} ({ $fresh ->
    [all] { $people ->
        [one] նոր
       *[other] բոլորը նոր
    }
    [none] նորը չկա
   *[some] { $new } նոր
}){ $priced ->
    [yes] , { $total }
   *[no] {""}
}, { $days }։
import-said-contacts = { $who }՝ { $people ->
    [one] { $people } մարդ
   *[other] { $people } մարդ
} ({ $fresh ->
    [all] { $people ->
        [one] նոր
       *[other] բոլորը նոր
    }
    [none] նորը չկա
   *[some] { $new } նոր
}{ $changed ->
    [0] {""}
   *[other] , նոր տվյալներով՝ { $changed }
})։
import-said-touches = { $who }՝ { $kind ->
    [calendar] { $touches ->
        [0] ձեր հաճախորդների հետ անցած հանդիպումներ չկան։
       *[other] { $touches ->
            [one] { $touches } հանդիպում
           *[other] { $touches } հանդիպում
        }, { $people ->
            [one] { $people } հաճախորդ
           *[other] { $people } հաճախորդ
        }, { $days }։
    }
   *[chat] { $touches ->
        [0] ձեր հաճախորդների հետ հաղորդագրություններ չկան։
       *[other] { $touches ->
            [one] { $touches } շփում
           *[other] { $touches } շփում
        }, { $people ->
            [one] { $people } հաճախորդ
           *[other] { $people } հաճախորդ
        }, { $days }։ Միայն օրերը, առանց տեքստի։
    }
}
import-gives-nothing = Ներմուծելու բան չկա։
import-gives-people = { $people } մարդ
import-gives-touches = { $touches ->
    [one] { $touches } շփում
   *[other] { $touches } շփում
}, { $people ->
    [one] { $people } հաճախորդ
   *[other] { $people } հաճախորդ
}{ $dated ->
    [yes] , { $days }
   *[no] {""}
}
import-gives-purchases = { $purchases ->
    [one] { $purchases } գնում
   *[other] { $purchases } գնում
}{ $priced ->
    [yes] , { $total }
   *[no] {""}
}{ $dated ->
    [yes] , { $days }
   *[no] {""}
}
import-left = Բաց է թողնված՝ { $list }։
import-left-part = { $reason } ({ $count })
import-left-head = { $count ->
    [one] Բաց է թողնված { $count } տող
   *[other] Բաց է թողնված { $count } տող
}
import-left-list = Բաց թողնված տողեր
import-left-line = Տող { $line }՝ { $reason }
import-left-some = Մեկը՝ { $reason }
import-lines = { $all ->
    [one] { $all } տող
   *[other] { $all } տող
} = { $taken } վերցված + { $left } բաց թողնված
import-ahead = { $count ->
    [one] { $count } առաջիկա հանդիպում ավելացված է հաճախորդների էջերում։
   *[other] { $count } առաջիկա հանդիպում ավելացված է հաճախորդների էջերում։
}
import-refunds = Վերադարձված գումարն արդեն հանված է՝ { $amount }։
import-becomes-currency = Մատյանի արժույթը կդառնա { $currency }։
import-things-left = Գնված ապրանքները չեն ներմուծվում՝ գրեթե ամեն տող տարբեր է։
import-reason = { $reason ->
    [cancelled] չեղարկված
    [voided] անվավեր
    [draft] դեռ սևագիր
    [pending] սպասման մեջ
    [failed] ձախողված
    [unpaid] չվճարված
    [new_order] չհաստատված
    [unknown_status] անհայտ կարգավիճակով
    [refunded] գումարը լրիվ վերադարձված
    [refund] գումարի վերադարձ
    [partial_refund] գումարը մասամբ վերադարձված
    [reversal] հետ վերցված վճարում
    [refund_without_sale] գումարը վերադարձված, բայց վաճառքն այստեղ չկա
    [zero] վճարելու բան չկա
    [negative] զրոյից փոքր
    [fee] միջնորդավճար
    [fee_back] վերադարձված միջնորդավճար
    [payout] ձեզ փոխանցված
    [tax] հարկ
    [interest] տոկոս
    [salary] աշխատավարձ
    [loan] վարկ
    [own_transfer] ձեր հաշիվների միջև
    [own_refund] ձեզ վերադարձված
    [conversion] արժույթի փոխանակում
    [outgoing] ձեր վճարածը
    [expense] ծախս
    [payment] արդեն հաշվված հաշիվների վճարում
    [ledger_line] հաշվապահական գրանցման մյուս կեսը
    [quote] միայն գնառաջարկ
    [open_deal] դեռ բաց գործարք
    [lost_deal] կորցրած գործարք
    [not_billable] չվճարվող
    [time_entry] աշխատած ժամեր
    [total_row] հանրագումարի տող
    [group_row] վերնագրի տող
    [header_row] կրկնվող վերնագիր
    [description_row] սյունակների բացատրություն
    [footer] աղյուսակից ներքև
    [duplicate] կրկնօրինակ
    [deleted] ջնջված
    [vendor] մատակարար
    [address_only] միայն հասցե
    [newsletter] տեղեկագիր
    [auto_reply] ավտոմատ պատասխան
    [spam] սպամ
    [trash] աղբամանում
    [bot] բոտից
    [message] հաղորդագրություն չէ
    [own_notes] ինքներդ ձեզ գրած
    [short_code] ծառայողական համարից
    [no_show] չի եկել
    [birthday] ծննդյան օր
    [own_in_group] խմբին ձեր գրածը
    [not_ticked] չնշված մարդկանցից
    [not_in_book] ձեր ծանոթներից ոչ մեկը չէ
    [future] ապագայում
    [no_guest] առանց հյուրի
    [several_customers] համապատասխանում է երկու հաճախորդի
    [deleted_before] նախկինում ջնջված
    [other_currency] այլ արժույթով
    [amount_too_large] չափազանց մեծ
    [several_items] նույն ապրանքը երկու անգամ
    [no_name] առանց անվան
    [no_customer] առանց գնորդի
    [no_date] առանց ամսաթվի
    [bad_date] անընթեռնելի ամսաթվով
    [no_amount] առանց գումարի
    [bad_amount] անընթեռնելի գումարով
    [bad_value] չհամապատասխանող արժեքով
    [no_quantity] առանց քանակի
    [no_customer_column] աղյուսակում հաճախորդ չկա
    [no_date_column] աղյուսակում ամսաթիվ չկա
    [no_amount_column] աղյուսակում գումար չկա
    [date_without_year] ամսաթիվն առանց տարեթվի
    [mixed_separators] խառը բաժանիչներով
    [nothing_in_it] ներմուծելու բան չկա
   *[other] ոչ պիտանի
}
import-refusal = { $reason ->
    [too_large] 64 ՄԲ-ից մեծ է՝ սեղմված կամ բացված։ Արտահանեք մաս-մաս։
    [too_many_rows] Մեկ միլիոնից ավելի տող ունի։ Արտահանեք մաս-մաս։
    [too_many_columns] Հազարից ավելի սյունակ ունի։ Արտահանեք միայն անհրաժեշտները։
    [empty] Դատարկ է։ Ստուգեք ամսաթվերը և նորից արտահանեք։
    [damaged] Մի մասը պակասում է։ Նորից ներբեռնեք կամ արտահանեք։
    [grows] Բացելիս անվերջ մեծանում է։ Նորից արտահանեք։
    [long_line] Չփակված չակերտ կա, կամ աղյուսակ չէ։ Նորից արտահանեք որպես CSV կամ XLSX։
    [pdf] PDF է։ Ցուցակն արտահանեք որպես CSV կամ XLSX։
    [picture] Նկար է։ Ցուցակն արտահանեք որպես CSV, XLSX կամ vCard։
    [old_excel] Excel-ի հին ֆայլ է (.xls)։ Պահեք որպես .xlsx կամ CSV։
    [other_spreadsheet] Numbers-ից կամ LibreOffice-ից է։ Արտահանեք որպես .xlsx կամ CSV։
    [document] Տեքստային փաստաթուղթ է։ Ցուցակն արտահանեք որպես CSV կամ XLSX։
    [packed] Kept-ը չի կարող բացել արխիվը։ Բացեք ինքներդ կամ օգտագործեք ZIP։
    [sound] Ձայն կամ տեսանյութ է։ Ընտրեք CSV, XLSX կամ vCard։
    [database] Տվյալների բազա է։ Արտահանեք որպես CSV, XLSX կամ vCard։
    [web_page] Վեբ էջ է, թեև անունը .xls է։ Աղյուսակի ծրագրով պահեք որպես .xlsx կամ CSV։
    [workbook] XLSX-ն այստեղ չի բացվում։ Թերթը պահեք որպես CSV։
    [not_a_table] Կարծես տեքստ է։ Ցուցակն արտահանեք որպես CSV, XLSX, vCard կամ iCalendar։
    [no_customer_column] Ոչ մի սյունակում հաճախորդ չկա։ Ընտրեք ներքևում կամ արտահանեք անուններ կամ էլ. հասցեներ։
    [no_date_column] Ամսաթվեր չունի։ Արտահանեք առանձին պատվերներ կամ հաշիվներ։
    [no_amount_column] Ո՛չ գումար ունի, ո՛չ կոնտակտ։ Արտահանեք դրանցից մեկը։
    [date_without_year] Ամսաթվերն առանց տարեթվի են։ Արտահանեք լրիվ ամսաթվերով։
    [mixed_separators] Տողերն ունեն տարբեր բաժանիչներ։ Նորից արտահանեք որպես CSV կամ XLSX։
    [own_purchases] Այստեղ ձեր գնածն է։ Փոխարենն արտահանեք ձեր վաճառքները։
    [reply] Հարցման պատասխան է։ Ավելացրեք «Խոչընդոտներ» էջում։
    [no_name] Ոչ մեկն անուն կամ հասցե չունի։
   *[other] Ոչինչ ներմուծել հնարավոր չէ։ Ներքևում տեսեք, թե ինչ է բաց թողնված։
}
import-ask = { $key ->
    [date_order] Ինչպե՞ս են գրված ամսաթվերը
    [decimal_mark] Ո՞րն է տասնորդական բաժանիչը
    [sign] Ի՞նչ են զրոյից փոքր գումարները
    [customer_column] Ո՞ր սյունակն է հաճախորդը
    [amount_column] Ո՞ր սյունակն է վճարված գումարը
    [date_column] Ո՞ր սյունակն է գնման ամսաթիվը
    [payers] Սրանցից ովքե՞ր են հաճախորդներ
    [own_name] Ո՞րն եք դուք
    [who_counts] Սրանցից ովքե՞ր են հաճախորդներ
    [duplicate_rows] Որոշ տողեր նույնն են։ Ի՞նչ են դրանք
    [currency] Ո՞րն է ձեր արժույթը։ Մյուսները բաց կթողնվեն։
    [status] Որոշ պատվերներ նոր են կամ անհայտ կարգավիճակով։ Հաշվե՞լ դրանք
    [time_entries] Այս աշխատած ժամերը հաշվե՞լ որպես գնումներ
    [which_sheet] Ո՞ր թերթը
    [encoding] Ո՞րն է տեքստի կոդավորումը։ Ընտրեք այն, որով անունները ճիշտ են երևում։
   *[other] Ո՞րը նկատի ունեք
}
import-answer = { $answer ->
    [day_first] Սկզբում օրը՝ 31.1.2026
    [month_first] Սկզբում ամիսը՝ 1/31/2026
    [point] Կետ՝ 1,234.56
    [comma] Ստորակետ՝ 1.234,56
    [refund] Գումարի վերադարձ
    [expense] Իմ ծախսերը
    [keep_both] Առանձին գնումներ
    [take_once] Մեկ գնում, երկու անգամ գրված
    [count] Հաշվել
    [leave_out] Բաց թողնել
    [purchases] Գնումներ
   *[other] { $answer }
}
import-ask-meant = Ո՞վ է { $name }
import-somebody-new = Նոր հաճախորդ
import-note = { $key ->
    [same_person] Նույն անունը տարբեր հասցեներով կդառնա տարբեր մարդ։
    [customer_column] Հաճախորդները նշված են միայն համարով։
   *[other] Ինչ-որ բան պարզ չէ, ստուգեք սյունակները։
}
import-payer = { $name }՝ { $count ->
    [one] { $count } վճարում
   *[other] { $count } վճարում
}, { $total }
import-writer = { $name }՝ { $count ->
    [one] { $count } հաղորդագրություն
   *[other] { $count } հաղորդագրություն
}
import-tick-all = { $count ->
    [one] Նշել
   *[other] Նշել բոլորը ({ $count })
}
import-tick-none = Հանել բոլոր նշումները
import-rate = 1 { $code }-ի արժեքը, { $into }
import-rate-hint = { $count ->
    [one] { $count } գնում, արժույթը՝ { $currency }։ Ներմուծելու համար գրեք փոխարժեքը։
   *[other] { $count } գնում, արժույթը՝ { $currency }։ Ներմուծելու համար գրեք փոխարժեքը։
}
import-rate-wrong = Գրեք 0-ից մեծ թիվ, օրինակ՝ 0,92։
import-strangers = { $count ->
    [one] Ավելացնել { $count } նոր մարդ
   *[other] Ավելացնել { $count } նոր մարդ
}
import-answer-first = { $count ->
    [one] Նախ պատասխանեք հարցին։
   *[other] Նախ պատասխանեք { $count } հարցի։
}
import-take-purchases = { $count ->
    [one] Ներմուծել { $count } գնում
   *[other] Ներմուծել { $count } գնում
}
import-take-people = { $count ->
    [one] Ներմուծել { $count } մարդ
   *[other] Ներմուծել { $count } մարդ
}
import-take-next = { $count ->
    [one] Ներմուծել { $count } հանդիպում
   *[other] Ներմուծել { $count } հանդիպում
}
import-take-touches = { $count ->
    [one] Ներմուծել { $count } շփում
   *[other] Ներմուծել { $count } շփում
}
import-nothing-taken = Այս տեսքով ներմուծելու բան չկա։
import-tick-first = Նշեք ձեր հաճախորդներին, որ ներմուծվեն նրանց վճարումները կամ հաղորդագրությունները։
import-deleted = Այս գրառումներից { $count }-ը մի ժամանակ ջնջել եք։
import-restore = Վերականգնել ջնջածը
import-people = { $count } մարդ
import-purchases = { $count ->
    [one] { $count } գնում ֆայլում
   *[other] { $count } գնում ֆայլում
}
import-person-purchases = { $count } գնում
import-person-touches = { $count } շփում
import-is-new = նոր
import-is-known = մատյանում է
import-columns = { $count ->
    [one] Ստուգել սյունակը
   *[other] Ստուգել { $count } սյունակը
}
import-column = Սյունակ { $number }
import-role = { $role ->
    [name] Հաճախորդի անունը
    [first] Անուն
    [last] Ազգանուն
    [company] Ընկերություն
    [customer_id] Հաճախորդի համարը
    [email] Էլ. փոստ
    [phone] Հեռախոս
    [date] Ամսաթիվ
    [date_weak] Ամսաթիվ
    [total] Գումար
    [amount] Գումար
    [line_total] Տողի գումարը
    [unit_price] Միավորի գինը
    [quantity] Քանակ
    [credit] Մուտք
    [debit] Ելք
    [refund] Գումարի վերադարձ
    [net] Գումարը մինչև հարկը
    [tax] Հարկ
    [shipping] Առաքում
    [discount] Զեղչ
    [fee] Միջնորդավճար
    [balance] Մնացորդ
    [item] Ինչ է գնել
    [order] Պատվերի համարը
    [invoice] Հաշվի համարը
    [transaction] Վճարման համարը
    [currency] Արժույթ
    [status] Կարգավիճակ
    [type] Գրառման տեսակը
    [counterparty] Վճարող կամ ստացող
    [text] Վճարման նպատակը
    [street] Հասցե
    [city] Քաղաք
    [zip] Փոստային կոդ
    [region] Մարզ
    [country] Երկիր
    [birthday] Ծննդյան օր
    [website] Կայք
    [tags] Պիտակներ
    [note] Նշում
    [ignored] Բաց թողնել
   *[other] Հասկանալի է, պետք չէ
}
import-encoding-label = Տեքստի կոդավորում
import-encoding-hint = Փոխեք, եթե տառերը սխալ են երևում։
import-encoding = { $label ->
    [utf_8] Յունիկոդ (UTF-8)
    [utf_16le] Յունիկոդ, երկու բայթ (UTF-16 LE)
    [utf_16be] Յունիկոդ, երկու բայթ (UTF-16 BE)
    [windows_1252] Արևմտաեվրոպական (Windows-1252)
    [windows_1250] Կենտրոնաեվրոպական (Windows-1250)
    [iso_8859_2] Կենտրոնաեվրոպական (ISO 8859-2)
    [windows_1251] Կիրիլիցա (Windows-1251)
    [koi8_r] Կիրիլիցա (KOI8-R)
    [ibm866] Կիրիլիցա (DOS)
    [windows_1253] Հունարեն (Windows-1253)
    [iso_8859_7] Հունարեն (ISO 8859-7)
    [windows_1254] Թուրքերեն (Windows-1254)
    [macintosh] Արևմտաեվրոպական (Mac)
    [shift_jis] Ճապոներեն (Shift JIS)
    [euc_jp] Ճապոներեն (EUC-JP)
    [gbk] Չինարեն (GBK)
    [big5] Չինարեն (Big5)
    [euc_kr] Կորեերեն (EUC-KR)
   *[other] { $label }
}
import-delimiter = Սյունակների բաժանիչ
import-delimiter-comma = Ստորակետ
import-delimiter-semicolon = Կետ-ստորակետ
import-delimiter-tab = Tab նիշ
import-delimiter-bar = Ուղղահայաց գիծ
import-next = { $count ->
    [one] Հաջորդ ֆայլը
   *[other] Հաջորդը՝ { $count } ֆայլից
}
import-today = Բացել «Այսօր» էջը

## People and dates for other programs
export-people-head = Կոնտակտներ
export-people-text = vCard քարտեր հասցեագրքի համար կամ աղյուսակ՝ բոլոր դաշտերով։ Kept-ը երկուսն էլ նորից կկարդա։
export-people-table = Արտահանել հաճախորդների աղյուսակը
export-people = { $count ->
    [one] Արտահանել { $count } կոնտակտ
   *[other] Արտահանել { $count } կոնտակտ
}
export-due-head = Օրացույց
export-due-text = Շփման ժամկետներ, խոստումներ և գնածով հետաքրքրվելու օրեր։ Նոր ֆայլը ներմուծելիս իրադարձությունները կթարմացվեն։
export-due-alarm = Հիշեցում՝ ժամը { $hour }-ին
export-due = Արտահանել օրացույցը
export-due-name = Kept
export-due-contact = Կապվել՝ { $name }
export-due-promise = Խոստում, { $name }՝ { $text }
export-due-check-in = Հետաքրքրվել, { $name }՝ { $item }
export-due-date = { $name }՝ { $what }
export-due-overdue = Ժամկետն անցել է՝ { $day }։
export-due-last = Վերջին շփումը՝ { $day }։
export-due-never = Շփում դեռ չի եղել։

## A shared folder
book-folder-text = Մեկ մատյան մի քանի սարքում՝ ֆայլերով կամ ընդհանուր պանակով։ Սերվեր պետք չէ։
folder-demo = Ցուցադրական մատյանը չի համաժամացվում։ Նախ վերադարձեք ձերին։
folder-without = Ընդհանուր պանակի համար պետք է Chrome կամ Edge համակարգչում։
folder-off-head = Պանակով
folder-off = Ընտրեք պանակ, որ ձեր սարքերի համար ընդհանուր է, օրինակ՝ Syncthing, Nextcloud, Dropbox կամ OneDrive։ Այդպես արեք ամեն սարքում։
folder-own-file = Ամեն սարք գրում է իր ֆայլը և կարդում մյուսներինը։ Ոչինչ չի փոխարինվում։
folder-who-reads = Ով կարող է բացել պանակը, կարող է կարդալ մատյանը։
folder-name = Այս սարքի անունը
folder-name-hint = Այս անունը տեսնում են մյուս սարքերը։
folder-name-usual = { $system ->
    [Windows] Windows համակարգիչ
    [macOS] Mac
    [Linux] Linux համակարգիչ
    [ChromeOS] Chromebook
    [Android] Android սարք
   *[other] Իմ սարքը
}
folder-devices = Այս մատյանի սարքերը
folder-on = «{ $name }» պանակն ընդհանուր է։ Էջը բաց պահեք՝ համաժամացվում է մի քանի վայրկյանը մեկ։
folder-stopped = Պանակն այլևս ընդհանուր չէ։
folder-see = Տեսնել պանակը
folder-asked = Kept-ին նորից թույլտվություն է պետք «{ $name }» պանակի համար։ Մատյանն ապահով է։
folder-denied = Kept-ին արգելված է «{ $name }» պանակը։ Թույլատրեք այստեղ կամ հասցեի տողի կողքին։ Մատյանն ապահով է։
folder-gone = «{ $name }» պանակն այլևս չկա։ Նորից միացրեք կամ ընտրեք ուրիշը։ Մատյանն ապահով է։
folder-full = «{ $name }» պանակը լիքն է։ Տեղ ազատեք։ Մատյանն ապահով է։
folder-failed = «{ $name }» պանակը չի արձագանքում։ Kept-ը շարունակում է փորձել։ Մատյանն ապահով է։
folder-fleeting = Բրաուզերը չի հիշի պանակը։ Հաջորդ անգամ նորից ընտրեք։
folder-closed = Մատյանը միայն դիտելու համար է, ուստի չի համաժամացվում։
folder-own = { $name } (այս սարքը)
folder-unnamed = Անանուն սարք
folder-wrote = Վերջին պահումը՝ { $age }
folder-written = Ձեր բոլոր փոփոխությունները պանակում են։
folder-not-written = Դեռ ոչինչ պահված չէ
folder-alone = Այլ սարքեր դեռ չկան։
folder-torn = Ֆայլը թերի է։ Kept-ը սպասում է, մինչև ամբողջանա։
folder-misnamed = Ֆայլն այլ սարքի ֆայլի պատճեն է, ուստի Kept-ը չի կարդում այն։
folder-large = Ֆայլը չափազանց մեծ է Kept-ի համար։
folder-refused = Ֆայլը պահել է Kept-ի ավելի նոր տարբերակ։ Վերաբեռնեք, որ ստանաք այն։
folder-file = Ֆայլը՝ { $file }
device-heard = Վերջին տվյալները՝ { $age }
device-knows = Ձեր փոփոխություններն ստացել է { $age }
device-file-head = Ֆայլերով
device-file-text = Մատյանն ուղարկեք մյուս սարք և այնտեղ բացեք։ Հետո այն սարքի մատյանն ուղարկեք այստեղ։ Ոչինչ չի կորչում և չի կրկնվում։
device-lock = Առանց գաղտնաբառի մատյանը կկարդա ֆայլն ունեցող ամեն ոք։
device-making = Ֆայլը պատրաստվում է…
device-ready = Պատրաստ է։ Նորից սեղմեք «Կիսվել»։
device-not-shared = Չհաջողվեց կիսվել։ Պահեք ֆայլը։
device-preview = Ուղարկողը՝ { $name }
device-done = Միավորված է սարքի հետ՝ { $name }
device-answer = Ուղարկել այս մատյանը
device-own = Ֆայլը հենց այս սարքինն է։ Նոր բան չկա։
device-torn = Այլ սարքի ֆայլ է, բայց թերի է կամ փոփոխված։ Նորից ուղարկեք։
act-share-file = Կիսվել
act-save-file = Պահել ֆայլը
act-open-file = Բացել ստացված ֆայլը
act-forget = Մոռանալ
act-forget-device = Մոռանալ՝ { $name }
folder-came = Ստացված
folder-came-none = Այս էջը բացելուց հետո՝ ոչինչ։
folder-came-from = Ուղարկողը՝ { $name }, { $when }
folder-came-new = նոր՝ { $what }
folder-came-changed = { $count ->
    [one] փոխվել է { $count }-ը
   *[other] փոխվել է { $count }-ը
}
folder-came-removed = { $count ->
    [one] ջնջվել է { $count }-ը
   *[other] ջնջվել է { $count }-ը
}
folder-came-left-out = բաց է թողնված { $count }՝ սխալ ունի
folder-this = Այս սարքը
folder-leave = Ֆայլերը մնում են։ Հին սարքերի ֆայլերը ջնջեք ինքներդ։
act-choose-folder = Ընտրել պանակ
act-other-folder = Ընտրել այլ պանակ
act-stop-sharing = Դադարեցնել համօգտագործումը
act-allow-again = Թույլատրել
act-rename = Վերանվանել
age-now = հենց նոր
age-minutes = { $count } րոպե առաջ
age-hours = { $count } ժամ առաջ
age-days = { $count } օր առաջ

## What both sides changed
differed-head = Փոխված երկու կողմում
differed-none = Հակասություններ չկան։
differed-text = Երկու սարք նույն բանն են փոխել։ Գործում է ավելի ուշ արժեքը, մյուսը կարող եք վերականգնել։
differed-file = Մատյանն ու ֆայլը տարբերվում են։ Գործում է ավելի ուշ արժեքը, մյուսը կարող եք վերականգնել։
differed-ours = { $field }՝ գործում է այստեղինը՝ { $holds }։ Մյուսը ({ $from })՝ { $aside }։
differed-theirs = { $field }՝ գործում է { $holds } ({ $from })։ Ձերը՝ { $aside }։
differed-gone = Մատյանում այլևս չկա։
differed-back = Վերականգնված է՝ { $aside }։
differed-done = { $what }, { $field }՝ նորից { $aside }։
act-take-aside = Վերականգնել մյուսը
act-take-aside-what = Վերականգնել մյուսը՝ { $aside } ({ $what }, { $field })
act-seen-all = Պարզ է

## A sealed copy
sealed-head = Պատճենը կողպել գաղտնաբառով
sealed-text = Առանց գաղտնաբառի ոչ ոք չի կարդա։ Եթե մոռանաք, պատճենը կորած է։
sealed-passphrase = Գաղտնաբառ
sealed-passphrase-hint = Առնվազն { $count } նիշ։ Լավ է չորս կամ հինգ պատահական բառը։
sealed-again = Կրկնեք գաղտնաբառը
sealed-short = Շատ կարճ է՝ առնվազն { $count } նիշ։
sealed-differs = Չեն համընկնում։
sealed-working = Կողպվում է…
sealed-failed = Բրաուզերը չկարողացավ կողպել։ Ոչինչ չի պահվել։
sealed-missing = Կողպելն աշխատում է միայն https հասցեում։
act-save-sealed = Պահել կողպված պատճեն
sealed-open-head = Կողպված է՝ { $name }
sealed-open-text = Գրեք գաղտնաբառը։ Դեռ ոչինչ չի ներմուծվում։
sealed-opening = Ապակողպվում է…
sealed-wrong = Սխալ գաղտնաբառ։ Ստուգեք մեծատառերն ու բացատները։ Մատյանը չի փոխվել։
act-open-sealed = Ապակողպել
import-refused-spoilt = Կողպված պատճենը թերի է կամ փոփոխված։ Ոչ մի գաղտնաբառ չի բացի։ Մատյանը չի փոխվել։ Վերցրեք ուրիշը։
import-refused-sealed-newer = Պատճենը կողպել է Kept-ի ավելի նոր տարբերակ։ Վերաբեռնեք, ապա փորձեք նորից։

## Everything about one person
everything-head = Բոլոր տվյալները՝ { $name }
everything-back = Վերադառնալ՝ { $name }
everything-file = Պահել որպես ֆայլ
everything-text = { $count ->
    [0] Հաճախորդի տվյալները՝ կարդալու կամ տպելու համար։
    [one] Հաճախորդի տվյալներն ու { $count } գրառում՝ կարդալու կամ տպելու համար։
   *[other] Հաճախորդի տվյալներն ու { $count } գրառում՝ կարդալու կամ տպելու համար։
} Տվեք, եթե հարցնի, թե ինչ եք պահում իր մասին։
everything-others = Նախ կարդացեք՝ նշումներում կարող են ուրիշների անուններ լինել։
everything-erase = Եթե խնդրի ջնջել իր տվյալները
everything-erase-text = Կարող եք ջնջել ընդմիշտ՝ այստեղ, նախորդ տարբերակներում և ձեր ընդհանուր ֆայլում։ Կոճակը տվյալներից ներքև է։
everything-to-erase = Հաճախորդի տվյալները
everything-lead = Տվյալները պահում է՝ { $business }։ Օրվա դրությամբ՝ { $day }։
everything-lead-nobody = Օրվա դրությամբ՝ { $day }։
everything-known = Տվյալներ
everything-part = Գրանցված է նաև որպես { $name }
everything-brought = Ում է բերել
everything-entry = { $kind }, { $day }
everything-answer = { $of }՝ { $answer }
act-save-everything = Պահել ամբողջը

## Customers who may stand in the book twice
twice-searching = Կրկնօրինակների որոնում
twice-may-be = { $count ->
    [one] Հնարավոր է՝ { $count } հաճախորդ երկու անգամ կա այստեղ։
   *[other] Հնարավոր է՝ { $count } հաճախորդ երկու անգամ կա այստեղ։
}
twice-see = Դիտել
twice-left = { $count ->
    [one] Մնացել է { $count } զույգ։
   *[other] Մնացել է { $count } զույգ։
}
twice-ask = Նո՞ւյն մարդն է
twice-why-email = Նույն էլ. հասցեն։
twice-why-phone = Նույն հեռախոսահամարը, նման անուններ։
twice-why-name = Գրեթե նույն անունը։
twice-holds = { $count ->
    [0] Գրառումներ չկան, ավելացվել է՝ { $day }
    [one] { $count } գրառում, ավելացվել է՝ { $day }
   *[other] { $count } գրառում, ավելացվել է՝ { $day }
}
twice-together = { $purchases ->
    [0] { $count ->
        [0] Դեռ ոչ մեկը գրառումներ չունի։
        [one] Միավորված՝ { $count } գրառում։
       *[other] Միավորված՝ { $count } գրառում։
    }
   *[other] { $count ->
        [one] Միավորված՝ { $count } գրառում, գնում։
       *[other] { $purchases ->
            [one] Միավորված՝ { $count } գրառում, որից { $purchases }-ը գնում։
           *[other] Միավորված՝ { $count } գրառում, որից { $purchases }-ը գնում։
        }
    }
}
twice-merge = Միավորել
twice-not-same = Նույնը չէ
twice-later = Որոշել հետո
twice-merged = Միավորված է՝ { $name }։
twice-kept-apart = { $one } և { $other } մնում են առանձին։
twice-later-head = Մնացածը կարող է սպասել
twice-again = Նորից դիտել
twice-none-head = Կրկնօրինակներ չկան
twice-none-text = Կարծես ոչ ոք երկու անգամ չկա։

language-label = Լեզու
language-browser = Ինչպես բրաուզերում
language-drafted = Մեքենայական թարգմանություն է։ Շնորհակալ կլինենք ուղղումների համար, տեսեք docs/translating.md։
language-not-fetched = Այս լեզուն առաջին անգամ բեռնելու համար ինտերնետ է պետք։ Փորձեք, երբ կապ լինի։
