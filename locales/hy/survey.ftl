### The owner's side of the survey, in Armenian. What buyers read is in `../survey/hy.ftl`.

## The owner's side: asking
survey-lead = Ուղարկեք հղումը։ Գնորդները յոթ պատասխան են ընտրում և հետ ուղարկում կարճ տեքստ։ Ինքը՝ Kept-ը, ոչինչ չի ուղարկում։
survey-ask-head = Հարցնել
survey-who = Հաճախորդ (ըստ ցանկության)
survey-anybody = Բոլորն ստանում են նույն հղումը, պատասխաններն անանուն են։
survey-one = Միայն ձեր մատյանը կիմանա, թե ում պատասխանն է՝ { $name }։ Հղման մեջ անուն չկա, բայց պատասխանել կարող է ամեն ոք, ում մոտ հղումը կա։
survey-language = Լեզու
survey-nameless = Ձեր բիզնեսը դեռ անուն չունի, ուստի հարցերի մեջ չի երևում, թե ով է հարցնում։
survey-name-it = Ավելացնել անուն
survey-make = Ստեղծել հղում
survey-make-note = Մատյանում կպահվի պատահական թիվ՝ պատասխանները ճանաչելու համար։
survey-link = Հղում
survey-copy-link = Պատճենել հղումը
survey-copy-message = Պատճենել հաղորդագրությամբ
survey-code = Հղումը որպես QR կոդ
survey-code-note = Սկանավորվում է հեռախոսով։
survey-print-card = Տպել վաճառասեղանի քարտ
survey-look = Նախադիտել
survey-only-here = Այս հասցեն աշխատում է միայն այս սարքում։ Հղումներ ուղարկելու համար տեղադրեք Kept-ը համացանցում։
survey-demo = Ցուցադրական մատյան է։ Քանի բաց է, պատասխանները ներմուծվում են միայն այստեղ։
survey-read-only = Մատյանը միայն դիտելու համար է՝ նոր հղումներ կամ պատասխաններ չեն ընդունվում։

## The owner's side: taking in
survey-take-head = Ներմուծել պատասխաններ
survey-paste = Տեղադրեք նրանց ուղարկածը
survey-paste-hint = Մեկ կամ շատ պատասխան, թեկուզ ամբողջ նամակներ։
survey-clear = Մաքրել
survey-new = { $count ->
    [0] Նոր պատասխաններ չկան։
    [one] { $count } նոր պատասխան։
   *[other] { $count } նոր պատասխան։
}
survey-again = { $count ->
    [one] { $count } պատասխան կրկնվում է կամ արդեն մատյանում է։
   *[other] { $count } պատասխան կրկնվում է կամ արդեն մատյանում է։
}
survey-deleted = { $count ->
    [one] { $count } պատասխան նախկինում ջնջվել է և չի ներմուծվի։
   *[other] { $count } պատասխան նախկինում ջնջվել է և չի ներմուծվի։
}
survey-bring-back = Վերականգնել
survey-broken = { $count ->
    [one] { $count } պատասխան հնարավոր չէ ներմուծել՝
   *[other] { $count } պատասխան հնարավոր չէ ներմուծել՝
}
survey-take = { $count ->
    [one] Ներմուծել { $count } պատասխան
   *[other] Ներմուծել { $count } պատասխան
}
survey-nobody = Անանուն մեկը
survey-somebody-gone = Մատյանում այլևս չկա։ Հաշվվում է առանց անվան։
survey-line = «{ $line }»
survey-refused-at = Համարը՝ { $place }, սկիզբը՝ { $start }
survey-refused-nothing = Պատասխան չի գտնվել։ Պատասխանը սկսվում է KEPTA-ով։ Տեղադրեք ամբողջ հաղորդագրությունը։
survey-refused-too_long = 256 ԿԲ-ից մեծ է։ Տեղադրեք ավելի քիչ հաղորդագրություն։
survey-refused-cut = Վերջը պակասում է։ Խնդրեք ամբողջ տեքստը կամ հղումը։
survey-refused-damaged = Ճանապարհին փոխվել է։ Խնդրեք նորից ուղարկել։
survey-refused-newer = Kept-ի նոր տարբերակից է։ Միացեք ինտերնետին, վերաբեռնեք էջը և տեղադրեք նորից։
survey-refused-other_kind = Սա հարցման հղում է։ Ուղարկեք գնորդին և տեղադրեք նրա պատասխանը։
survey-refused-other_shop = Ուրիշ խանութի կամ մատյանի համար է։ Ներմուծեք այնտեղ։
survey-refused-empty = Պատասխաններ չունի։
survey-own-book = Բացել սեփական մատյանը

## The owner's side: what they said
survey-told-head = Ինչ են ասել
survey-told-none = Պատասխաններ դեռ չկան։
survey-told-count = { $count ->
    [one] { $count } պատասխան, { $day }
   *[other] { $count } պատասխան, վերջինը՝ { $day }
}
survey-table = Միջին պատասխանները
survey-table-question = Հարց
survey-table-now = Վերջին 12 ամիսը
survey-table-before = Նախորդ տարին
survey-effort = Հեշտություն
survey-recommend = Խորհուրդ կտային
survey-mean = { $most }-ից { $value }
survey-mean-of = { $count } հոգուց
survey-see = Տեսնել խոչընդոտները
