# The texts of the sales system, in Armenian.

system-lead = Ինչ եք վաճառում և որ վաճառքներն եք կորցնում։
system-back = Վերադառնալ վաճառքին
system-print = Տպել
system-gone = Ջնջված է

sum-unknown = Գումարը գրանցված չէ
sum-least = առնվազն { $amount } ({ $count }-ը առանց գումարի)

## What is waiting, and the rest in a line each

overview-waiting = Անելիքներ
overview-nothing = Այսօր այստեղ անելիք չկա։
overview-rest = Մնացած ամեն ինչ
overview-a-year = տարեկան { $amount }
overview-no-amount = Գումարն անհայտ է
overview-probably = { $count ->
    [one] { $count } հաճախորդ հավանաբար հեռացել է։
   *[other] { $count } հաճախորդ հավանաբար հեռացել է։
}
overview-never = { $count ->
    [one] { $count } հաճախորդ հեռացել է մի բանի պատճառով, որ երբեք չեք առաջարկել։
   *[other] { $count } հաճախորդ հեռացել է մի բանի պատճառով, որ երբեք չեք առաջարկել։
}
overview-losses = { $count ->
    [one] Մեկ տարում աննկատ կորել է { $count } վաճառք։
   *[other] Մեկ տարում աննկատ կորել է { $count } վաճառք։
}
overview-wishes = { $count ->
    [one] { $count } ցանկություն ձեր վաճառածի մասին մնացել է առանց առաջարկի։
   *[other] { $count } ցանկություն ձեր վաճառածի մասին մնացել է առանց առաջարկի։
}

offers-line-none = Թվարկեք, թե ինչ եք վաճառում, և կտեսնեք, թե ով չի լսել դրա մասին։
offers-line = { $pairs ->
    [0] Ամեն ինչ առաջարկվել է բոլորին։
    [one] { $pairs } առաջարկ այդպես էլ չեք արել։
   *[other] { $pairs } առաջարկ այդպես էլ չեք արել։
}
items-line-none = Ցուցակը դատարկ է։ Սկսեք նրանից, ինչն ամենաշատն է վաճառվում։
items-line = { $count ->
    [one] Ցուցակում՝ { $count }։
   *[other] Ցուցակում՝ { $count }։
} { $customer ->
    [0] «Նախ՝ հաճախորդը» դեռ չկա։
    [one] «Նախ՝ հաճախորդը»՝ { $customer }։
   *[other] «Նախ՝ հաճախորդը»՝ { $customer }։
} { $simple ->
    [0] { "" }
    [one] «Նախ՝ ապրանքը»՝ { $simple }։
   *[other] «Նախ՝ ապրանքը»՝ { $simple }։
}

losses-line-none = Գրանցված չեն։
losses-line = { $count ->
    [one] Մեկ տարում կորել է { $count } վաճառք։
   *[other] Մեկ տարում կորել է { $count } վաճառք։
} { $untapped ->
    [0] Աննկատ ոչ մեկը չի կորել։
    [one] Դրանցից աննկատ՝ { $untapped }։ Գումարը՝ { $sum }։
   *[other] Դրանցից աննկատ՝ { $untapped }։ Գումարը՝ { $sum }։
}
gone-line-none = Հեռացածներ գրանցված չեն։
gone-line = { $count ->
    [one] Հեռացել է { $count } հաճախորդ։
   *[other] Հեռացել է { $count } հաճախորդ։
} { $never ->
    [0] Ոչ մեկը՝ երբեք չառաջարկվածի պատճառով։
    [one] Երբեք չառաջարկվածի պատճառով՝ { $never }, տարեկան { $sum }։
   *[other] Երբեք չառաջարկվածի պատճառով՝ { $never }, տարեկան { $sum }։
}

programme-line-none = Սովորություններ դեռ չկան։ Ի՞նչ կանեք այլ կերպ։
programme-line = { $count ->
    [one] { $count } սովորություն։
   *[other] { $count } սովորություն։
} { $practised ->
    [0] { "" }
    [one] Կիրառվում է { $practised }-ը։
   *[other] Կիրառվում է { $practised }-ը։
} { $norm ->
    [0] Կանոն դեռ ոչ մեկը չի դարձել։
    [one] Կանոն է դարձել { $norm }-ը։
   *[other] Կանոն է դարձել { $norm }-ը։
}
scenario-line = Հաճախորդներն ու եկամուտը երեք տարի հետո՝ փոփոխությամբ և առանց դրա։
scenario-line-now = { $now ->
    [one] Հիմա { $now } հաճախորդ
   *[other] Հիմա { $now } հաճախորդ
}, երեք տարի հետո՝ { $then }, եթե ոչինչ չփոխվի։
review-line = Տպվող մեկ էջ՝ ինչ եք կատարել, ովքեր են սառչում, ինչ անել հետո։

## Never offered

offers-lead = «Դրանից լիքն ունեմ»։ – «Երբեք չեք առաջարկել»։
offers-none-head = Ի՞նչ եք վաճառում
offers-none-text = Կազմեք ցուցակը, և կտեսնեք, թե ով ինչ է գնել և ինչի մասին չի լսել։
offers-none-do = Կազմել ցուցակը
offers-nobody-head = Դեռ առաջարկելու մարդ չկա
offers-nobody-text = Ավելացրեք հաճախորդներ, և կտեսնեք, թե ով ինչ է բաց թողել։
offers-wishes = Խնդրել են, բայց չեք առաջարկել
offers-wishes-none = Ձեր վաճառածի մասին բաց ցանկություններ չկան։
offers-asked-for = խնդրել է՝ { $item }
offers-done-for = Առաջարկեցի { $item }՝ { $name }
offers-matrix = Բոլորը և ամեն ինչ
offers-says = { $customers ->
    [0] Ամեն ինչ առաջարկվել է բոլորին։
    [one] { $customers } առաջարկ այդպես էլ չեք արել։
   *[other] { $customers } առաջարկ այդպես էլ չեք արել։
} { $prospects ->
    [0] { "" }
    [one] Եվս { $prospects }-ը՝ պոտենցիալ հաճախորդին։
   *[other] Եվս { $prospects }-ը՝ պոտենցիալ հաճախորդներին։
}
offers-why = Գրանցեք, թե ում միտքն էր։ Ցանկությանը պատասխանելը ցույց է տալիս, որ լսել եք։
offers-press = Դատարկ վանդակը սեղմելիս գրանցել
offers-no-rows = Ոչ ոք չի գտնվել։ Փորձեք այլ զտիչ։
offers-show = Ցույց տալ
offers-show-all = Բոլորին
offers-item = Ապրանք կամ ծառայություն
offers-any-item = Ցանկացած
offers-who = Ով
offers-never-count = երբեք՝ { $count }
offers-keys = Տեղաշարժվեք սլաքներով։ Enter՝ գրանցել առաջարկը, A՝ ինքն է խնդրել, P՝ ձեր միտքն էր։

standing-bought = Գնել է
standing-offered = Առաջարկվել է
standing-wished = Խնդրել է, բայց չեք առաջարկել
standing-never = Երբեք չի առաջարկվել
show-bought = Գնել են
show-offered = Առաջարկվել է
show-wished = Խնդրել են
show-never = Երբեք չի առաջարկվել

## What you sell

items-lead = Ապրանքի կեսն այն է, թե որքան է հարմար գնորդին։
items-none-head = Ի՞նչ եք վաճառում
items-none-text = Գնահատեք, թե ամեն մեկը որքան է հարմար, և կտեսնեք հաջորդ քայլը։
items-add-label = Ապրանք կամ ծառայություն
items-add-wrong = Գրեք անունը։
items-add = Ավելացնել
items-rate = Գնահատել և խմբագրել
items-rate-what = Գնահատել և խմբագրել՝ { $name }
items-unrated = Դեռ գնահատված չէ։
items-stands = { $mind }, 100-ից { $number }։ Գնահատված է { $of }-ից { $rated }։
items-next = Հաջորդ քայլը՝ { $aspect }։ { $best } Եվս մեկ միավորով կդառնա { $number }։
items-next-rate = Գնահատեք թեկուզ մեկ կողմը, և կտեսնեք արդյունքը։
items-best = Գնահատված բոլոր կողմերն ունեն ամենաբարձր միավորը։
items-gone = Ջնջված է։
items-name = Անուն
items-life = Քանի օր է ծառայում
items-life-hint = 365-ը մեկ տարի է
items-care = Քանի օր հետո հետաքրքրվել
items-care-hint = 7, 30, 365
items-days-wrong = Գրեք ամբողջ օրեր, օրինակ՝ 30։
items-aspects = Որքան է հարմար գնորդին
items-aspects-note = Միավորները պահվում են միանգամից։ Ինչ չգիտեք, բաց թողեք։
items-not-rated = Գնահատված չէ
done-item-added = Ավելացվել է՝ { $name }
done-item-changed = Փոխվել է՝ { $name }
done-item-deleted = Ջնջվել է՝ { $name }
done-item-rated = { $name }՝ { $aspect }, գնահատված է

mind-simple_minded = Նախ՝ ապրանքը
mind-between = Միջանկյալ
mind-customer_minded = Նախ՝ հաճախորդը

aspect-convenience = Մատչելիություն
aspect-comfort = Հարմարավետություն
aspect-clarity = Հստակություն
aspect-simplicity = Պարզություն
aspect-enjoyment = Հաճույք
aspect-choice = Ընտրություն
aspect-time_saved = Խնայված ժամանակ
aspect-there_again = Նորից գտնելը
aspect-worst-convenience = Միայն այն ժամին ու տեղում, որը ձեզ է հարմար։
aspect-worst-comfort = Գնելն ու օգտագործելը հոգնեցնում են։
aspect-worst-clarity = Ոչ ոք չգիտի՝ ինչ է անում, ինչ կա մեջը կամ ինչ արժե։
aspect-worst-simplicity = Ընտրելու և օգտագործելու համար մասնագետ է պետք։
aspect-worst-enjoyment = Միայն թե պրծնեն։
aspect-worst-choice = Ուզում ես՝ վերցրու, չես ուզում՝ մի վերցրու։
aspect-worst-time_saved = Կես օր է խլում։
aspect-worst-there_again = Երբ նորից ուզում են, այլևս չկա։
aspect-best-convenience = Ճիշտ տեղում և ճիշտ ժամանակին։
aspect-best-comfort = Հաճելի է՝ առաջին հայացքից մինչև վերջին օգտագործումը։
aspect-best-clarity = Պարզ է՝ ինչ է, ինչ է անում և ինչ արժե։
aspect-best-simplicity = Ընտրել, գնել ու օգտագործել կարող է ամեն ոք։
aspect-best-enjoyment = Անհամբեր սպասում են և պատմում ուրիշներին։
aspect-best-choice = Կա ամեն մեկին հարմարը, և օգնում եք գտնել։
aspect-best-time_saved = Նրանց ժամանակ է վերադարձնում։
aspect-best-there_again = Նորից նույնը, երբ էլ որ գան։

## Untapped losses

losses-lead = Վաճառքների մեծ մասը կորչում է առանց մի խոսքի։
losses-none-head = Կորցրած վաճառքներ գրանցված չեն
losses-none-text = Մեկը հարցնում է ու հեռանում։ Գրանցեք, կարելի է առանց անվան, և տեսեք, թե ինչը կօգներ։
losses-log = Գրանցել կորցրած վաճառք
losses-says = { $count ->
    [one] Մեկ տարում կորել է { $count } վաճառք՝ { $sum }։
   *[other] Մեկ տարում կորել է { $count } վաճառք՝ { $sum }։
} { $untapped ->
    [0] Աննկատ ոչ մեկը չի կորել։
    [one] Դրանցից աննկատ՝ { $untapped }։ Գումարը՝ { $quiet }։
   *[other] Դրանցից աննկատ՝ { $untapped }։ Գումարը՝ { $quiet }։
}
losses-untapped = Աննկատ կորած
losses-others = Մյուսները
losses-unknown = Գրանցված չէ, թե ինչպես է կորել
losses-do-unknown = Գրանցեք, թե ինչպես, և կտեսնեք՝ ինչ անել։
losses-count = { $count ->
    [0] Ոչ մեկը
    [one] { $count } վաճառք
   *[other] { $count } վաճառք
}
losses-see = { $count ->
    [one] Ցույց տալ
   *[other] Ցույց տալ բոլորը ({ $count })
}
losses-more = և ևս { $count }
losses-of = { $what }՝ { $item }
losses-untold = Վաճառք՝ առանց մանրամասների
losses-remedies = Ինչը կփրկեր դրանք
losses-saves = { $count ->
    [one] { $count } անգամ, { $sum }
   *[other] { $count } անգամ, { $sum }
}
losses-make = Դարձնել սովորություն
losses-make-what = Դարձնել սովորություն՝ { $what }
losses-is-measure = Արդեն սովորություն է
losses-mend = Դարձնել շտկում
losses-mend-what = Դարձնել շտկում՝ { $what }
losses-is-fix = Շտկումների մեջ է
losses-items = Ամենաշատ կորցրածը

loss-do-quality = Թողեք, որ փորձեն կամ հարցնեն նրան, ով արդեն ունի։ Խոստացեք և կատարեք։
loss-do-untold = Ասեք՝ ինչն է առանձնահատուկ, թեկուզ չհարցնեն։ Ցույց տվեք հենց տեղում։
loss-do-unavailable = Միշտ ունեցեք կամ ասեք, թե երբ կլինի, և տեղյակ պահեք։
loss-do-rival = Տեսեք, թե ինչպես է անում մրցակիցը։ Թող ձեզնից գնելն ավելի հեշտ լինի։
loss-do-price = Նախ ասեք՝ ինչ են ստանում։ Ով գալիս է գնի համար, հեռանում է գնի համար։
loss-do-other = Նորից հարցրեք՝ առաջին պատճառը միայն մակերեսն է։
done-measure-added = Սովորությունն ավելացված է՝ { $name }
done-remedy-fix = Շտկումն ավելացված է՝ { $what }
done-remedy-done = Արված է՝ { $what }
done-remedy-again = Դեռ արված չէ՝ { $what }
done-remedy-off = Հանված է՝ { $what }

## What would have saved sales, as fixes on the page of Friction

mending-head = Ինչը կփրկեր վաճառքները
mending-note = Ձեր կորցրած վաճառքներից։ Վերևի միավորների մեջ չեն հաշվվում։
mending-saves = { $count ->
    [0] Մեկ տարում այս պատճառով վաճառք չի կորել։
    [one] Մեկ տարում այս պատճառով կորել է { $count } վաճառք՝ { $sum }։
   *[other] Մեկ տարում այս պատճառով կորել է { $count } վաճառք՝ { $sum }։
}
mending-done = Արված է
mending-done-what = Արված է՝ { $what }
mending-off = Հեռացնել
mending-off-what = Հեռացնել՝ { $what }
mending-again = Դեռ արված չէ
mending-again-what = Դեռ արված չէ՝ { $what }
mending-on = Արվել է՝ { $day }
mending-holds = { $before ->
    [0] Դրանից հետո այս պատճառով վաճառք չի կորել։
    [one] Նախորդ տարում այս պատճառով կորել է { $before } վաճառք, հետո՝ ոչ մեկը։
   *[other] Նախորդ տարում այս պատճառով կորել է { $before } վաճառք, հետո՝ ոչ մեկը։
}
mending-not = Դրանից հետո այս պատճառով կորել է ևս { $since } վաճառք։ Նորից ստուգեք։
mending-losses = Տեսնել կորցրած վաճառքները

## Who left, and why

gone-lead = Նրանց ասած պատճառը միայն մակերեսն է։
gone-log = Գրանցել, որ մեկը հեռացել է
gone-none-head = Հեռացածներ գրանցված չեն
gone-none-text = Գրանցեք ասվածն ու իրական պատճառը, և կտեսնեք, թե ում կարող եք հետ բերել։
gone-never-none = Ոչ ոք չի հեռացել մի բանի պատճառով, որ կարող էիք առաջարկել։
gone-never = Երբեք չառաջարկվածի գինը՝ { $count ->
    [one] { $count } հաճախորդ։ Տարեկան՝ { $sum }։
   *[other] { $count } հաճախորդ։ Տարեկան՝ { $sum }։
}
gone-says = { $count ->
    [one] Հեռացել է { $count } հաճախորդ։
   *[other] Հեռացել է { $count } հաճախորդ։
} { $differing ->
    [0] { "" }
    [one] { $differing }-ի ասած պատճառն իրականը չէր։
   *[other] { $differing }-ի ասած պատճառն իրականը չէր։
} { $returned ->
    [0] { "" }
    [one] Վերադարձել է { $returned }-ը։
   *[other] Վերադարձել է { $returned }-ը։
}
gone-branch = Կարող է հեռանալ նաև իր բերած { $customers } հաճախորդը։
gone-branch-worth = Կարող է հեռանալ նաև իր բերած { $customers } հաճախորդը՝ տարեկան մոտ { $amount }։
probably-head = Հավանաբար հեռացած
probably-none = Այդքան երկար լռող չկա։
probably-says = { $count ->
    [one] { $count } հաճախորդ լռում է երեք սովորական ընդմիջում կամ ավելի։ Քչերն են վերադառնում՝ կապվեք կամ նշեք, որ հեռացել է։
   *[other] { $count } հաճախորդ լռում է երեք սովորական ընդմիջում կամ ավելի։ Քչերն են վերադառնում՝ կապվեք կամ նշեք, թե ով է հեռացել։
}
probably-silent = { $days ->
    [one] Լռում է { $days } օր
   *[other] Լռում է { $days } օր
}{ $gap ->
    [one] , սովորաբար՝ { $gap } օր։
   *[other] , սովորաբար՝ { $gap } օր։
}
probably-risk = Կարող է չվերադառնալ՝ 100-ից { $number }։
probably-left = Հեռացել է
probably-left-what = Հեռացել է՝ { $name }
probably-all = { $count ->
    [one] Հեռացել է
   *[other] Բոլորը հեռացել են ({ $count })
}
done-probably = Հեռացել է՝ { $name }։ Երբ իմանաք պատճառը, ավելացրեք։
done-probably-all = Հեռացել է { $count } հաճախորդ։

gone-each = Մեկ առ մեկ
gone-they-said = Ասել է
gone-unsaid = Ոչինչ
gone-beneath = Իրական պատճառը
gone-differs = ոչ այն, ինչ ասել է
gone-rival = Գնացել է մրցակցի մոտ՝ { $name }։
gone-something = դա
gone-offered = Առաջարկել եք՝ { $item }։
gone-could-not = Չէիք կարող առաջարկել՝ { $item }։
gone-never-this = Կարող էիք առաջարկել, բայց չեք առաջարկել՝ { $item }։
gone-never-something = Կարող էիք առաջարկել, բայց չեք առաջարկել։
gone-value = Տարեկան մոտ { $amount }։
gone-returned = Վերադարձել է
gone-not-written = Գրանցված չէ
gone-root = Իրական պատճառը
gone-count = Քանի անգամ
gone-quote = «{ $said }»
gone-roots = Ըստ իրական պատճառի
gone-brought = Տարեկան եկամուտ
gone-guide = Երբ մեկը հեռանում է, հարցրեք
gone-guide-note = Ոչ թե համոզելու, այլ սովորելու համար։

exit-thank = Շնորհակալություն հայտնեք։ Նեղացած վաճառողի հետ ոչ ոք անկեղծ չի լինում։
exit-when = «Առաջին անգամ ե՞րբ մտածեցիք հեռանալու մասին»։ Հազվադեպ է դա հեռանալու օրը։
exit-lacked = «Ի՞նչ էիք ուզում, որ մենք չունեինք»։ Երկու անգամ հարցրեք՝ առաջին պատասխանը քաղաքավարությունից է։
exit-rival = «Նրանք ի՞նչ են անում, որ մենք չէինք անում»։ Գրանցեք, թե ովքեր են։
exit-offered = «Եթե դա առաջարկեինք, կմնայի՞ք»։
exit-back = «Կարո՞ղ եմ զանգել, երբ դա փոխվի»։ Նշեք, թե երբ։

root-said-quality = որակ, բավականաչափ լավ, փչաց, կոտրվ, վստահ չ, հուսալի, համոզված չ
root-said-untold = չգիտեի, չգիտեին, չեն ասել, չասացին, ոչ ոք չասաց, չեն ցույց տվել, տեղյակ չ
root-said-unavailable = վերջացել, չկար, առկա չ, պահեստում չ, չգտա, չգտան, չունեիք, սպառվ
root-said-rival = ավելի մոտ, կողքին, ավելի հեշտ, ավելի հարմար, մրցակից, ավելի լավ է կազմակերպ
root-said-price = գինը, գինն, գնից, գները, գների, թանկ, էժան, արժե, փող, գումար, բյուջե
root-said-moved = տեղափոխ, շատ հեռու, հեռու է
root-said-closed = փակվ, փակել, փակում, թոշակ, սնանկ, դադարեցր
root-said-treatment = կոպիտ, կոպտ, վերաբերմունք, հարգ, չլսեցին, անտես, անբարյացակամ, սպասարկ
root-said-hassle = դժվար, բարդ, դանդաղ, սպասեց, սպասել, սպասում, ուշաց, ուշ էր, սխալ, անհարմար, գլխացավանք
root-said-games = մոլոր, խաբ, սուտ, ստեց, խոստում, խոստացել, ազնիվ, թաքցր, ասվածը չէր
root-said-other = այլ պատճառ

back-head = Հետ բերել
back-none = Հետ բերելու մարդ չկա՝ հեռացածները վերադարձել են, տեղափոխվել կամ փակվել։
back-never-this = Առաջարկեք { $item }՝ երբեք չեք առաջարկել։
back-never = Առաջարկեք այն, ինչի համար հեռացել է՝ երբեք չեք առաջարկել։
back-wish = Առաջարկեք { $item }՝ խնդրել է, բայց չեք առաջարկել։
back-mended = Շտկված է այն, ինչ խանգարում էր՝ { $what }։
back-root = Խոսեք հեռանալու պատճառի մասին՝ { $root }։
back-ask = Ոչ ոք չգիտի, թե ինչու է հեռացել։ Հարցրեք։
back-news = Նորություն կա պատմելու։
back-life = Մինչ այդ մաշված կլինի՝ { $item }։
back-rhythm = Մոտավորապես այդ ժամանակ կրկին կգներ։
back-any = Ինչքան շուտ, այնքան լավ։
back-tried = Վերջին փորձը
back-returned = Վերադարձել է
back-returned-what = Վերադարձել է՝ { $name }

## Change programme

programme-lead = Սովորեցնելը սկիզբն է։ Կանոն դարձնելն ավելի դժվար է։
programme-none-head = Ի՞նչ կանեք այլ կերպ
programme-none-text = Սովորությունը բարձրանում է ձեր գրանցածով՝ ուսուցում, ապա այն նշող գրառում, ապա շփումների մեծ մասը։
programme-log-training = Գրանցել ուսուցում
programme-says = { $count ->
    [one] { $count } սովորություն։
   *[other] { $count } սովորություն։
} Գաղափար՝ { $idea }, սովորեցված՝ { $trained }, կիրառվող՝ { $practised }, կանոն՝ { $norm }։
programme-add-label = Նոր սովորություն
programme-change = Որ փոփոխությունն է
programme-change-none = Վեցից ոչ մեկը
programme-change-none-hint = Ամեն մեկի համար ընտրեք փոփոխություն, և կտեսնեք, թե ինչն է պակասում։
programme-changes = Վեց փոփոխությունները
programme-thread = Մեկը հենվում է մյուսի վրա
programme-no-thread = Դեռ ոչ մի սովորություն մյուսի վրա չի հենվում։ Խմբագրեք որևէ մեկը, որ կապեք։
programme-faded = Մարում է։ 56 օր առաջ՝ { $rung }։
programme-next-idea = Հաջորդը՝ սովորեցրեք թիմին և գրանցեք։
programme-next-trained = Հաջորդը՝ արեք հաճախորդի հետ և գրառման մեջ նշեք սովորությունը։
programme-next-practised = { $days } օրում հաճախորդների հետ { $contacts } շփումից { $named }-ում է նշված։ Կանոն դառնալու համար պետք է առնվազն { $least } շփում, հինգից չորսում՝ նշված։
programme-next-norm = { $days } օրում հաճախորդների հետ շփումների { $share }-ում է նշված։ Եթե հինգից չորսից պակաս լինի, կիջնի։
programme-evidence = Հիմքում՝ { $count } գրառում
programme-untrained = { $count ->
    [one] Ուսուցումից առաջ արված { $count } գրառում չի հաշվվում։
   *[other] Ուսուցումից առաջ արված { $count } գրառում չի հաշվվում։
}
programme-name = Ինչ եք անում
programme-builds-on = Ինչի վրա է հենվում
programme-builds-none = Ոչնչի վրա
programme-earned = Որքան է առաջ գնացել, որոշում է ձեր գրանցածը։
done-measure-changed = Սովորությունը փոխված է՝ { $name }
done-measure-deleted = Սովորությունը ջնջված է՝ { $name }

change-talking = Ինչպես եք խոսում հաճախորդների հետ
change-training = Ուսուցում
change-practice = Կիրառում՝ ամեն հաճախորդի հետ
change-tools = Ինչով գերազանցել սովորական մատակարարին
change-offers = Ակտիվ առաջարկներ
change-motivation = Մոտիվացիա
change-hint-talking = Ինչ եք նախ հարցնում, ասում և ինչի մասին լռում։
change-hint-training = Շաբաթական կես ժամ՝ մեկ բանի վրա։
change-hint-practice = Մեկ բան՝ բոլորի հետ արված և գրանցված։
change-hint-tools = Նմուշ կամ հիշեցում, որի շնորհիվ ձեզ ընտրելն ավելի հեշտ է։
change-hint-offers = Ով ինչի մասին է լսում, քանի դեռ չի հարցրել։
change-hint-motivation = Ինչու արժե՝ նաև անողների համար։

measure-rung-idea = Գաղափար
measure-rung-trained = Սովորեցված
measure-rung-practised = Կիրառվող
measure-rung-norm = Կանոն

## If you change, and if not

scenario-lead = Թողեք ինչպես կա կամ փոխեք որևէ բան։
scenario-none-head = Կանխատեսելու հիմք դեռ չկա
scenario-none-text = Ավելացրեք հաճախորդներ։ Առաջիկա երեք տարին գնահատվում է ըստ եկածների և հեռացածների։
scenario-choose = Փոփոխությունը
scenario-fixes = Շտկել սա
scenario-no-fixes = Շտկելու բան դեռ չկա։ Տեսեք՝
scenario-cadences = Բոլորի հետ ժամանակին կապվել
scenario-percent = Հեռանալու պատրաստ 100 հաճախորդից քանիսը կմնա
scenario-percent-hint = Ձեր գնահատականը՝ 0–100
scenario-percent-wrong = Գրեք ամբողջ թիվ՝ 0–100։
scenario-as-is = Եթե ոչինչ չփոխվի՝ հիմա { $now } հաճախորդ, երեք տարի հետո՝ { $then }։
scenario-says = Հիմա { $now } հաճախորդ։ Երեք տարի հետո՝ { $then }, եթե ոչինչ չփոխվի, { $changed }՝ փոփոխությամբ։
scenario-says-money = Հիմա { $now } հաճախորդ։ Երեք տարի հետո՝ { $then }, եթե ոչինչ չփոխվի, { $changed }՝ փոփոխությամբ։ Մինչ այդ այն կբերի { $amount } ({ $least }–{ $most })։
scenario-table = Հաճախորդներն ու եկամուտը՝ ըստ տարիների
scenario-after = Որքան հետո
scenario-months = { $count } ամիս
scenario-customers = Հաճախորդներ՝ ինչպես կա
scenario-revenue = Եկամուտը մինչ այդ
scenario-customers-changed = Փոփոխությամբ
scenario-revenue-changed = Եկամուտը՝ փոփոխությամբ
scenario-difference = Կբերի
scenario-between = { $least }–{ $most }
scenario-unknown = հայտնի չէ
scenario-axis = Հաճախորդներ
scenario-label-as-is = { $count }՝ ինչպես կա
scenario-label-changed = { $count }՝ փոփոխությամբ
scenario-rests = Հիմքում
assume-rate = { $departures ->
    [0] Ոչ ոք չի հեռացել։
    [one] Հեռացել է { $departures }-ը։
   *[other] Հեռացել է { $departures }-ը։
} Վերջին տարում՝ { $months } հաճախորդ-ամիս, ամսական { $rate }։ Ավելացված է կես հեռացում և մեկ ամիս, որ պատահականությունն օրինաչափ չթվա։
assume-interval = { $chance } հավանականությամբ հեռանալու իրական տեմպը { $low }–{ $high } է։ Շերտերը ցույց են տալիս երկուսն էլ։
assume-new = { $joined ->
    [0] Մեկ տարում առաջին գնումներ չեն եղել։
    [one] Մեկ տարում՝ { $joined } առաջին գնում։
   *[other] Մեկ տարում՝ { $joined } առաջին գնում։
} Այսուհետ՝ ամսական { $each } նոր հաճախորդ։
assume-new-set = Ամսական նոր հաճախորդներ՝ { $each }, նշել եք դուք։
assume-new-unknown = Նոր հաճախորդներ չեն հաշվվում, քանի դեռ չեք նշել, թե քանիսն են գալիս։
scenario-new = Նոր հաճախորդներ՝ ամսական
scenario-new-ask = Ամսական քանի՞սն են գալիս։ Ձեր մատյանը դեռ նոր է։ Քանի դեռ չեք ասել, չեն հաշվվում։
scenario-new-counted = Հաշված է վերջին տասներկու ամսվա առաջին գնումներից։
scenario-new-set = Նշել եք դուք։
scenario-new-wrong = Գրեք թիվ՝ 0–1 000 000։
scenario-new-keep = Պահել
scenario-new-count = Վերցնել հաշվվածը
assume-value = Մեկ հաճախորդը տարեկան բերում է մոտ { $amount }{ $others ->
    [0] ՝ հիմքում բոլոր { $of }-ն են։
   *[other] ՝ { $of }-ից { $known }-ը՝ ըստ իրենց թվերի, մյուսները՝ ըստ միջինի, մոտավոր։
}
assume-value-unknown = Եկամուտ չկա՝ ոչ մեկինը հայտնի չէ։ Գրանցեք գնումներ կամ նշեք տարեկան եկամուտը։
assume-short = Հիմքում ընդամենը { $days } օր է՝ մոտավոր գնահատական։
assume-risk = Միջին ռիսկը՝ { $now } → { $after }, { $touched } հաճախորդի համար։ Հեռանալու տեմպը դառնում է նախկինի { $ratio }-ը։
assume-fix = Միայն սա՝ { $what }։ Կհեռանա { $less }-ով պակաս, կազդի { $touched }-ի վրա։
assume-cadences = Միայն բոլորի հետ ժամանակին կապվելը՝ կհեռանա { $less }-ով պակաս, կազդի { $touched }-ի վրա։
assume-percent = Միայն ձեր գնահատականը՝ կհեռանա { $less }-ով պակաս։
assume-idle = { $count ->
    [one] { $count } ընտրություն ոչ մի հայտնի մարդու չի վերաբերում և ոչինչ չի ավելացնում։
   *[other] { $count } ընտրություն ոչ մի հայտնի մարդու չի վերաբերում և ոչինչ չի ավելացնում։
}
assume-else = Մնացած ամեն ինչ նույնն է մնում։ Սա կանխատեսում է, ոչ թե խոստում։

## Four-week review

review-lead = { $from } – { $to }
review-next = Ինչ անել հետո
review-kept = Ինչ եք կատարել
review-kept-none = Այս չորս շաբաթում ոչինչ գրանցված չէ։
review-promises-kept = Կատարված խոստումներ
review-promises-late = Ուշացումով կատարված խոստումներ
review-promises-broken = Չկատարված խոստումներ
review-promises-overdue = Ուշացած խոստումներ
review-needs-answered = Պատասխանված ցանկություններ
review-needs-open = Բաց ցանկություններ
review-settled = Լուծված բողոքներ
review-open = Բաց բողոքներ
review-contacts = Ձեր նախաձեռնած շփումները
review-thanks = Շնորհակալություններ
review-purchases = Գնումներ
review-offers-asked = Առաջարկներ, որ իրենք են խնդրել
review-offers-pushed = Առաջարկներ, որ ձեր միտքն էին
review-offers-accepted = Ընդունված առաջարկներ
review-left = Հեռացածներ
review-returned = Վերադարձածներ
review-paid = Գնումներ՝ { $amount }։
review-fading = Ովքեր են սառչում
review-fading-none = Ոչ ոք՝ բոլորի հետ ժամանակին եք կապվել։
review-fading-more = և ևս { $count }
review-lately = նոր
review-friction = Խոչընդոտները՝ 100-ից { $now }։
review-friction-moved = Խոչընդոտները՝ 100-ից { $now }։ Չորս շաբաթ առաջ՝ { $before }։
review-friction-early = Դեռ վաղ է ասել, թե որքան դժվար է գնելը։
review-friction-none = Դեռ հայտնի չէ, թե որքան դժվար է գնելը։
review-fix = Նախ շտկեք՝ { $what }։
review-time = Ժամանակ՝ առկա հաճախորդների համար
review-time-share = Ձեր ժամանակի { $share }-ը տվել եք առկա հաճախորդներին։ Ձեր նպատակը՝ { $target }։
review-time-none = Ժամանակ գրանցված չէ։
review-losses = Կորցրած վաճառքներ
review-losses-none = Գրանցված չեն։
review-measures-none = Սովորություններ դեռ չկան։
review-measures-more = և ևս { $count }
review-faded = մարում է

next-fix = Նախ շտկեք ամենաօգտակարը՝ { $what }։
next-offer = խնդրել է՝ { $item }, բայց առաջարկ չի ստացել։ Առաջարկեք։
next-practise = Կիրառեք այն, ինչ սովորեցրել եք՝ { $what }։
next-train = Սովորեցրեք թիմին՝ { $what }։
next-nothing = Անելիք չկա։ Բարևեք մեկին։
