### How it is scored, in Armenian. Numbers of the method come in by the name of their constant.
### Texts of several lines are lists: one thing a line. In formulas ^(…) is raised and _(…) lowered.

## The page
method-lead = Ինչ է նշանակում ամեն թիվը՝ հաշվարկված ձեր իսկ տվյալներով։
method-contents = Թեմաներ
method-all = Բոլոր թեմաները
method-search = Որոնել թեմաներում
method-found = { $count ->
    [0] Ոչ մի թեմա չի գտնվել
    [one] { $count } թեմա
   *[other] { $count } թեմա
}
method-who = Օրինակը՝
method-way-high = բարձրը լավ է
method-way-low = ցածրը լավ է
method-numbers-of = Թվեր՝ { $topic }
method-head-number = Թիվ
method-head-value = Արժեք
method-head-source = Աղբյուր
method-own = մերը
method-own-settings = Կարող եք փոխել
method-usual = սովորաբար՝ { $value }
method-sources = Հետազոտություններ
method-example = Օրինակ՝ { $name }
method-example-book = Ձեր մատյանում
method-example-none = Դեռ ոչինչ գրանցված չէ՝ { $name }։
method-example-none-book = Դեռ ոչինչ գրանցված չէ։
method-example-nobody = Ավելացրեք հաճախորդ, և կտեսնեք հաշվարկի օրինակ։
method-keep = Պահել
method-reset = Վերադարձնել սովորականը

## What other numbers would change, before they are kept
method-effect-working = Փորձում ենք ձեր մատյանի վրա…
method-effect-none = Ոչ մեկի ռիսկը չէր փոխվի։
method-effect-bands = { $count ->
    [0] Ոչ ոք ռիսկի խումբը չէր փոխի։
    [one] { $of }-ից { $count }-ը կփոխեր ռիսկի խումբը ({ $up }-ը վեր, { $down }-ը վար)։
   *[other] { $of }-ից { $count }-ը կփոխեր ռիսկի խումբը ({ $up }-ը վեր, { $down }-ը վար)։
}
method-effect-due = { $after ->
    [one] { $after } շփման ժամանակը եկած կլիներ (հիմա՝ { $before })։
   *[other] { $after } շփման ժամանակը եկած կլիներ (հիմա՝ { $before })։
}
method-effect-most = Ամենամեծ փոփոխությունները
method-effect-moved = { $before } → { $after }, { $band }
method-effect-moved-band = { $before } → { $after }, { $from } → { $band }
method-effect-overall = Խոչընդոտները կլինեին { $after } (հիմա՝ { $before })։
method-effect-worth = Առաջին շտկումը կտար ամսական մոտ { $value } (մոտավոր)։
method-effect-worth-moved = Առաջին շտկումը կտար ամսական մոտ { $after }, հիմա՝ { $before } (մոտավոր)։
method-effect-worth-unknown = Շտկման օգուտը գումարով տեսնելու համար նշեք ամսական գնորդների թիվը և միջին պատվերը։
method-effect-growth = { $months } ամսից՝ մոտ { $after } հաճախորդ (հիմա՝ { $before })։
method-effect-revenue = Եկամուտը մինչ այդ՝ մոտ { $after } (հիմա՝ { $before })։
method-effect-share-met = Ձեր ժամանակի { $share }-ը տվել եք նրանց, նպատակը ({ $target }) կատարված է։
method-effect-share-short = Ձեր ժամանակի { $share }-ը տվել եք նրանց, նպատակին ({ $target }) չի հասնում։
method-effect-share-unknown = Րոպեներ գրանցված չեն, ուստի առայժմ ոչինչ չի փոխվում։

## Units
method-unit-days = { $number ->
    [one] { $value } օր
   *[other] { $value } օր
}
method-unit-minutes = { $number ->
    [one] { $value } րոպե
   *[other] { $value } րոպե
}
method-unit-weeks = { $number ->
    [one] { $value } շաբաթ
   *[other] { $value } շաբաթ
}
method-unit-months = { $number ->
    [one] { $value } ամիս
   *[other] { $value } ամիս
}
method-unit-share = 1-ից { $value }
method-unit-times = × { $value }
method-unit-plain = { $value }

## What was published
method-cite-burt = Burt 2001
method-cite-roberts = Roberts & Dunbar 2011
method-cite-de-matos = de Matos և ուրիշներ 2007
method-cite-maxham = Maxham & Netemeyer 2002
method-cite-slovic = Slovic 1993
method-cite-wubben = Wübben & Wangenheim 2008
method-cite-maister = Maister 1985
method-cite-mckinsey = McKinsey
method-cite-kaplan-meier = Kaplan & Meier 1958
method-cite-sbg = Fader & Hardie 2007
method-cite-bgnbd = Fader, Hardie & Lee 2005
method-cite-mbgnbd = Batislam, Denizel & Filiztekin 2007
method-cite-gamma-gamma = Fader, Hardie & Lee 2005
method-cite-brier = Brier 1950
method-source-burt = Burt 2001՝ խմբերի միջև տասը կապից ինը մեկ տարում վերջանում է։
method-source-roberts = Roberts & Dunbar 2011՝ շփումն ու ընդհանուր գործերը կապը պահում են։
method-source-de-matos = de Matos և ուրիշներ 2007՝ լավ շտկելը բարձրացնում է գոհունակությունը, բայց ոչ կրկին գնելը։
method-source-maxham = Maxham & Netemeyer 2002՝ երկու ձախողումից հետո ոչինչ չի օգնում, նման կամ մոտիկ ձախողումներն ավելի դժվար են շտկվում։
method-source-slovic = Slovic 1993՝ վստահությունն ավելի արագ է ընկնում, քան աճում։
method-source-wubben = Wübben & Wangenheim 2008՝ «քանի օր չի եկել» պարզ կանոնն առնվազն մոդելների չափ լավն է։
method-source-maister = Maister 1985՝ չբացատրված սպասումն ավելի երկար է թվում։
method-source-mckinsey = McKinsey, հաճախորդի ճանապարհի մասին՝ փոքր խոչընդոտները քայլ առ քայլ կուտակվում են։
method-source-kaplan-meier = Kaplan & Meier 1958, Greenwood-ի սահմաններով՝ քանիսն են մնում, թեկուզ ոչ բոլորին են հետևել մինչև վերջ։
method-source-sbg = Fader & Hardie 2007՝ shifted-beta-geometric, քանիսը կմնան։
method-source-bgnbd = Fader, Hardie & Lee 2005՝ BG/NBD, ով նորից կգնի։
method-source-mbgnbd = Batislam, Denizel & Filiztekin 2007՝ MBG/NBD, երբ ոմանք հեռանում են առաջին գնումից հետո։
method-source-gamma-gamma = Fader, Hardie & Lee 2005՝ Gamma–Gamma, ինչ է բերում մեկ գնումը։
method-source-brier = Brier 1950՝ կանխատեսման և իրականության տարբերության միջին քառակուսին։

## What holds for every score
method-basics = Բոլոր հաշվարկների կանոնները
method-basics-what = Kept-ը հաշվում է միայն ձեր գրանցածը և ասում է, թե դա որքան է։
method-basics-how =
    Հաշվարկը տեսնում է միայն այն, ինչ եղել է մինչև իր օրը։
    Ռիսկի և խոչընդոտների համար ցածրն է լավ, մյուսների համար՝ բարձրը։
    Ներսում հաշվարկը զրոյից մեկ է, էկրանին՝ զրոյից հարյուր։
    Ինչ գրանցված չէ, չի հաշվվում՝ ո՛չ օգտին, ո՛չ վնասին։ Վստահությունն ու լսված լինելը սկսվում են { $PRIOR }-ից։
    Ծածկույթը ցույց է տալիս, թե որքան փաստ կա հիմքում՝ { $COVERAGE_HALF } փաստը կես վստահություն է։
    Հին փաստերը քիչ են կշռում՝ կշիռը շարունակ կիսվում է, ամեն հաշվարկում՝ իր արագությամբ։
    Անդամությունները, պիտակներն ու նշումները երբեք չեն հաշվվում։
    «Մերը» նշված թվերը մենք ենք ընտրել։ Մյուսների կողքին աղբյուրն է։
    Սա մեթոդի { $METHOD_VERSION } տարբերակն է։ Նույն մատյանը, նույն օրը՝ նույն թվերը, ամեն սարքում։
method-basics-formula =
    փաստի կշիռը = 2^(−տարիքը / կիսման ժամկետը)
    ծածկույթ = փաստեր / (փաստեր + { $COVERAGE_HALF })

## Warmth
method-warmth = Ջերմություն
method-warmth-what = Ինչ է մնացել վերջին շփումներից։ Անընդհատ կիսով չափ նվազում է, ամեն շփում վերականգնում է մի մասը։
method-warmth-how =
    Քանի օրում է կիսվում՝ հաճախորդի այցերի միջև օրերը, այլապես նրա կարգի կամ պոտենցիալ հաճախորդներինը ({ $HALF_LIFE_MIN }–{ $HALF_LIFE_MAX })։
    Այցը կամ հանդիպումը վերականգնում է { $CHARGE_IN_PERSON }, տեսազանգը՝ { $CHARGE_VIDEO }, գնումը՝ { $CHARGE_PURCHASE }, զանգը, նամակը կամ միջոցառումը՝ { $CHARGE_VOICE }, հաղորդագրությունը՝ { $CHARGE_MESSAGE }։
    Ցանկություն, խոստում, առաջարկ, երաշխավորություն, հարցում, վերադարձ կամ բողոք՝ { $CHARGE_TALK }, օրը մեկ անգամ։
    Շնորհակալությունը վերականգնում է մնացածի { $CHARGE_THANKS } մասը։ Անպատասխան շփումը հաշվվում է { $UNANSWERED }։
    Ջերմ՝ { $WARM }-ից, սառչող՝ { $COOLING }-ից, դրանից ցածր՝ սառը։
    Հաջորդ շփման ժամկետը վերջին օրն է, երբ ջերմությունը { $WARM } է կամ ավելի։ Այսպես այցը հերիքում է իր բոլոր օրերին, ցանկացած շփում՝ առնվազն դրանց { $DUE_LEAST } մասին։ Եթե շփում դեռ չի եղել, ժամկետն ավելացման օրն է։
method-warmth-formula =
    ջերմությունն այսօր = ջերմությունը վերջին շփումից հետո × 2^(−անցած օրերը / կիսման ժամկետը)
    շփումից հետո = առաջ + վերականգնածը × (1 − առաջ)
    շնորհակալությամբ, վերականգնածը = 1 − (1 − վերականգնածը) × (1 − { $CHARGE_THANKS })
    ուշացում = ժամկետից անցած օրերը / կիսման ժամկետը
method-eg-warmth-half = { $days ->
    [one] { $name }՝ ջերմությունը կիսվում է ամեն օր։
   *[other] { $name }՝ ջերմությունը կիսվում է { $days } օրը մեկ։
}
method-eg-warmth-last = { $days ->
    [0] Այսօրվա շփումից մնացել է { $after }։
    [one] Երեկվա շփումից ({ $day }) մնացել է { $after }։
   *[other] Վերջին շփումից՝ { $days } օր առաջ ({ $day }), մնացել է { $after }։
}
method-eg-warmth = { $after } × 2^(−{ $days } / { $half }) = { $value }
method-eg-warmth-due = Սա՝ { $band }։ Շփման ժամկետը՝ { $day }, ուշացումը՝ { $late } կիսման ժամկետ։

## Harm and recovery
method-harm = Վնաս և շտկում
method-harm-what = Ինչ վնաս են հասցրել խնդիրները մեկ հաճախորդի՝ հանած ձեր շտկածը։ Ամեն անգամ կրկնվողները հաշվվում են որպես խոչընդոտ։
method-harm-how =
    Խնդիրը հաշվվում է ըստ ծանրության՝ { $SEVERITY_MAX }-ից, իսկ եթե ոչ ոք չի ասել՝ { $SEVERITY_UNKNOWN }։
    { $REPEAT_DAYS } օրում ամեն նախորդ խնդիր բազմապատկիչին ավելացնում է { $REPEAT_STEP }, առավելագույնը՝ { $REPEAT_MAX }։
    Այդ ընթացքում նույն պատճառը կամ { $CLOSE_DAYS } օրում ցանկացած խնդիր հաշվվում է { $ALIKE } անգամ։
    Լիովին շտկելը հետ է բերում { $RECOVERED_FULL }, մասամբ՝ { $RECOVERED_PARTIAL }, և ամեն { $RECOVERY_HALF_LIFE } օրվա հետ կիսվում է։
    Առաջին խնդրից հետ է գալիս առավելագույնը { $CREDIT_FIRST }, կրկնվածից՝ { $CREDIT_REPEATED }։ Շահ երբեք չի տալիս։
method-harm-formula =
    վնաս = ծանրություն / { $SEVERITY_MAX } × կրկնություն × { $ALIKE }, եթե նման է կամ մոտիկ
    շտկում = սահման × որակ × 2^(−լուծման օրերը / { $RECOVERY_HALF_LIFE })
    զուտ վնաս = վնաս × (1 − շտկում)
method-eg-harm-happened = { $repeat ->
    [one] { $name }՝ վերջին խնդիրը { $day }, տարվա մեջ առաջինը։
   *[other] { $name }՝ վերջին խնդիրը { $day }, տարվա մեջ { $repeat }-րդը։
}
method-eg-harm = վնաս = { $severity } / { $most } × { $times } × { $alike } = { $harm }
method-eg-harm-settled = { $days ->
    [0] Լուծվել է նույն օրը, հետ է գալիս { $credit }։
    [one] Լուծվել է մեկ օրում, հետ է գալիս { $credit }։
   *[other] Լուծվել է { $days } օրում, հետ է գալիս { $credit }։
}
method-eg-harm-open = Լուծված չէ, ուստի ոչինչ հետ չի գալիս։
method-eg-harm-net = զուտ վնաս = { $harm } × (1 − { $credit }) = { $net }

## Trust
method-trust = Վստահություն
method-trust-what = Որքան հիմք ունեն ձեզ վստահելու։ Փոխվում է միայն ձեր արածից։
method-trust-how =
    Ժամանակին կատարված խոստումը հաջողություն է։ Ուշացածը՝ դրա { $LATE_TOLD } մասը, եթե զգուշացրել եք, այլապես՝ { $LATE_UNTOLD }, մնացածը ձախողում է։
    Չկատարված կամ ուշացած խոստումը ձախողում է։ Առաքումները հաշվվում են ինչպես խոստումներ։
    Խնդիրը ձախողում է՝ զուտ վնասի { $HARM_WEIGHT } չափով։ Առաջինը, եթե միանգամից լիովին շտկվել է, նաև հաջողության { $MENDED } մասն է։
    Փաստերի կշիռը կիսվում է { $CONDUCT_HALF_LIFE } օրը մեկ։ Մեկ ձախողումը կշռում է { $FAILURE_WEIGHT } հաջողության չափ։
    Մոլորեցումը վստահությունը { $DECEIVED_DAYS } օր սահմանափակում է մինչև { $CAP_DECEIVED }, լիովին շտկելուց հետո՝ մինչև { $CAP_RED }։
    Մինչև { $CAP_RED } սահմանափակում են նաև { $COMPLAINT_DAYS } օրից ավելի բաց բողոքը, ուշացած խոստումը, նույն պատճառը երկու անգամ { $REPEAT_DAYS } օրում ({ $REPEATED_CAUSE_DAYS } օր)։
method-trust-formula =
    վստահություն = (1 + հաջողություններ) / (2 + հաջողություններ + { $FAILURE_WEIGHT } × ձախողումներ)
    երբ սահմանափակված է՝ ոչ ավելի, քան սահմանը
method-eg-trust-pieces = { $count ->
    [one] { $name }՝ { $count } փաստ, կշռված ըստ հնության, հաջողություններ՝ { $successes }, ձախողումներ՝ { $failures }։
   *[other] { $name }՝ { $count } փաստ, կշռված ըստ հնության, հաջողություններ՝ { $successes }, ձախողումներ՝ { $failures }։
}
method-eg-trust = (1 + { $successes }) / (2 + { $successes } + { $times } × { $failures }) = { $value }
method-eg-trust-red = Սահմանափակված է՝ { $red }։
method-eg-trust-capped = վստահություն = սրանից և սահմանից փոքրը = { $value }
method-eg-trust-coverage = ծածկույթ = { $count } / ({ $count } + { $half }) = { $value }

## Listening
method-listening = Զգում է, որ լսում են
method-listening-what = Արդյոք պատասխանել եք նրանց ուզածին։ Ժամանակին և լավ ասված «ոչ»-ը «այո»-ի չափ լավ է։
method-listening-how =
    { $ANSWER_DAYS } օրում պատասխանված ցանկությունը հաշվվում է լրիվ, հետո կիսվում է { $ANSWER_DAYS } օրը մեկ։
    { $ANSWER_DAYS } օրից հետո բաց մնացած ցանկությունը լսված չէ, ավելի նորը դեռ ոչինչ չի ասում։
    Խնդրված առաջարկը հաշվվում է լրիվ։ Ձեր մտքինը՝ { $PUSHED_ACCEPTED }, եթե համաձայնել են, և ոչինչ, եթե հրաժարվել են։ Երկուսն էլ կշռում են ցանկության { $OFFER_WEIGHT } մասը։
    Փաստերի կշիռը կիսվում է { $CONDUCT_HALF_LIFE } օրը մեկ։
method-listening-formula = լսված լինելը = (1 + Σ կշիռ × լսված) / (2 + Σ կշիռ)
method-eg-listening-pieces = { $count ->
    [one] { $name }՝ { $count } ցանկություն կամ առաջարկ։
   *[other] { $name }՝ { $count } ցանկություն և առաջարկ։
}
method-eg-listening = (1 + { $heard }) / (2 + { $weight }) = { $value }

## Felt friction
method-felt = Զգացած խոչընդոտներ
method-felt-what = Որքան դժվար է եղել մեկ հաճախորդի համար՝ ըստ եղածի և նրա պատասխանների։
method-felt-how =
    Խնդիրները հաշվվում են ըստ զուտ վնասի, իսկ ամեն անգամ կրկնվողները՝ ըստ ծանրության։ Կիսով չափ մարում են { $TROUBLE_HALF_LIFE } օրը մեկ։
    Վերջին պատասխանները հաշվվում են { $SURVEY_DAYS } օր։ Որքան հեռու լավագույնից, այնքան շատ խոչընդոտ։
    Երկուսը միանում են որպես քառակուսիների միջին։ Առանց դրանց՝ անհայտ է։
method-felt-formula =
    եղածից = 1 − e^(−Σ զուտ վնաս × 2^(−հնությունը / { $TROUBLE_HALF_LIFE }))
    պատասխանից = ({ $ANSWER_BEST } − պատասխան) / { $ANSWER_SPAN }; հեշտությունից = ({ $EFFORT_BEST } − հեշտություն) / { $EFFORT_SPAN }
    զգացած խոչընդոտներ = √((եղածից^(2) + պատասխաններից^(2)) / 2)
method-eg-felt-count = { $count ->
    [one] { $name }՝ { $count } խնդիր, կիսվում է { $days } օրը մեկ, մնացել է { $sum }։
   *[other] { $name }՝ { $count } խնդիր, կիսվում է { $days } օրը մեկ, մնացել է { $sum }։
}
method-eg-felt-incidents = եղածից = 1 − e^(−{ $sum }) = { $value }
method-eg-felt-survey = Վերջին պատասխանները տալիս են { $value }։
method-eg-felt-both = √(({ $incidents }^(2) + { $survey }^(2)) / 2) = { $value }
method-eg-felt-one = զգացած խոչընդոտներ = { $value }

## Rhythm and silence
method-rhythm = Սովորական ընդմիջում և լռություն
method-rhythm-what = Որքան ժամանակ է, ինչ չի գնել՝ իր սովորականի համեմատ։
method-rhythm-how =
    Սովորական ընդմիջումը միջինն է { $RHYTHM_DAYS } կամ ավելի գնման օրերի միջև։ Ավելի քիչի դեպքում անհայտ է։
    Լռությունը սկսվում է գնումից մեկ ընդմիջում հետո և լրիվ է դրանից { $SILENCE_GAPS } ընդմիջում անց։
method-rhythm-formula = լռություն = (վերջին գնումից անցած օրերը / սովորական ընդմիջումը − 1) / { $SILENCE_GAPS }, 0–1 սահմաններում
method-eg-rhythm-usual = { $gap ->
    [one] { $name }՝ գնել է { $count } տարբեր օր, սովորաբար ամեն օր։
   *[other] { $name }՝ գնել է { $count } տարբեր օր, սովորաբար { $gap } օրը մեկ։
}
method-eg-rhythm-last = { $days ->
    [0] Վերջին գնումը՝ այսօր։
    [one] Վերջին գնումը՝ երեկ ({ $day })։
   *[other] Վերջին գնումը՝ { $days } օր առաջ ({ $day })։
}
method-eg-rhythm = ({ $days } / { $gap } − 1) / { $gaps }, 0–1 սահմաններում = { $value }

## Rivals
method-rivals = Մրցակիցներ
method-rivals-what = Արդյոք մրցակիցը փորձում է տանել հաճախորդին։
method-rivals-how =
    Վերջին լուրը կիսվում է { $RIVAL_HALF_LIFE } օրը մեկ և { $RIVAL_DAYS } օր անց այլևս չի հաշվվում։
method-rivals-formula = մրցակից = 2^(−վերջին լուրից անցած օրերը / { $RIVAL_HALF_LIFE })
method-eg-rivals-word = Վերջին լուրը՝ { $rival }, { $day }։
method-eg-rivals-some = Մրցակցի մասին վերջին լուրը՝ { $day }։
method-eg-rivals = 2^(−{ $days } / { $half }) = { $value }
method-eg-rivals-none = { $name }՝ { $days } օրում մրցակից գրանցված չէ։

## Value
method-value = Տարեկան եկամուտ
method-value-what = Ինչ է բերում հաճախորդը մեկ տարում։
method-value-how =
    Նախ հաշվվում է ձեր նշած թիվը։
    Այլապես՝ { $YEAR } օրում ծախսածը, իսկ նոր հաճախորդինը՝ մինչ այժմ ծախսածը։ { $STRETCH_DAYS } գնման օրից սկսած հաշվարկվում է տարվա համար՝ առնվազն { $TENURE_MIN } օրից։
    Վերադարձված գումարները պակասեցնում են, բայց զրոյից ցածր չի լինում։ Պոտենցիալ հաճախորդինը չկա, քանի դեռ չեք նշել։
    Դասավորելիս անհայտ եկամուտը հաշվվում է որպես միջինը, գումար չի ցուցադրվում։ Եթե ոչ մեկինը հայտնի չէ, բոլորինը { $VALUE_UNKNOWN } է, և դասավորում է միայն ռիսկը։
method-value-formula = տարեկան եկամուտ = մինչ այժմ ծախսածը × { $YEAR } / առաջին գնումից անցած օրերը
method-eg-value-set = { $name }՝ նշել եք տարեկան { $value }։
method-eg-value-since = { $days ->
    [0] { $name }՝ առաջին գնումն այսօր։
    [one] { $name }՝ առաջին գնումը երեկ։
   *[other] { $name }՝ առաջին գնումը { $days } օր առաջ։
}
method-eg-value-year = վերջին { $days } օրում ծախսածը = { $value }
method-eg-value-so-far = { $name }, մինչ այժմ ծախսածը = { $value }
method-eg-value-stretched = { $spent } × { $year } / { $days } = տարեկան { $value }

## Risk of leaving
method-risk = Հեռանալու ռիսկ
method-risk-what = Հավանականությունը, որ առաջիկայում այլևս չի գնի՝ նախ ըստ գնումների, ապա ըստ նրա, թե ինչպես եք վերաբերվում։
method-risk-how =
    Նայում է { $HORIZON_GAPS } սովորական ընդմիջում առաջ՝ { $HORIZON_MIN }–{ $HORIZON_MAX } օր։ Սովորական ընդմիջումը բոլոր հաճախորդների միջինն է՝ { $GAP_MIN }–{ $GAP_MAX } օր, իսկ եթե ընդմիջումները { $GAPS_NEEDED }-ից քիչ են՝ { $GAP_USUAL }։
    Բարձրանում է գնումից անցած օրերի հետ՝ ըստ իր և սովորական ընդմիջման, և իջնում է կրկին գնումներից։ Հարմարեցրել ենք գնումների չորս հրապարակված մատյանի վրա՝ ամեն մեկը կանխատեսելով մյուս երեքից։
    Եթե հաճախորդը գնել է նախքան ձեր գրառումների սկիզբը, ավելացվում է { $UNWRITTEN_MIN }–{ $UNWRITTEN_MAX } գնում։
    Ապա հարմարեցվում է ձեր անցյալին՝ այս ամսից առաջ { $FIT_WINDOWS } պատուհանով, եթե կա { $FIT_CASES } դեպք և ամեն ելքից { $FIT_EACH }։ Թեքությունը մնում է մեկին մոտ (մոտ { $FIT_SLOPE_SPREAD } երկու կողմ), զրոյից ցածր երբեք։ Այլապես ընդհանուր փորձն է։
    Ամեն մեկը փոխում է առավելագույնն այսքան՝ շփումը, բացի գնումներից՝ { $ODDS_IN_TOUCH }, կորած վստահությունը՝ { $ODDS_DISTRUST }, չլսված լինելը՝ { $ODDS_UNHEARD }, խոչընդոտները՝ { $ODDS_FRICTION }, մրցակիցը՝ { $ODDS_RIVAL }, գնի համար գալը՝ { $ODDS_PRICE_ONLY }։ Վստահությունն ու լսված լինելը հաշվվում են { $HEALTHY }-ից ցածր։ Այս ուժերը մերն են՝ ամեն մեկը կարող եք դնել զրոյից երեքապատիկ։
    Միավորները սկսվում են սովորական հաճախորդից՝ գնել է սովորական ընդմիջման { $USUAL_RECENCY } մասն առաջ և դրանից առաջ { $USUAL_REPEATS } անգամ, շփումը՝ { $USUAL_TOUCH }, խոչընդոտ չկա։ Չնչին տարբերությունը չի հաշվվում։
    Ցածր՝ մինչև { $RISK_WATCH }, բարձր՝ { $RISK_HIGH }-ից, դրանց միջև՝ միջին։ Սահմանափակված վստահությունը նշանակում է առնվազն միջին։
    Հավանաբար հեռացած՝ { $GONE_RISK }-ից, իր { $GONE_GAPS } ընդմիջումից հետո։ Kept-ը հարցնում է, երբեք չի ենթադրում։
    Պոտենցիալ և նախկին հաճախորդները և գնում կամ շփում չունեցողները ռիսկ չունեն։
method-risk-formula =
    z_(գնում) = { $ODDS_BASE } + { $ODDS_OWN_GAPS } × ln(1 + անցած օրերը / իր ընդմիջումը) { $ODDS_REPEATS } × ln(1 + կրկին գնումներ) + { $ODDS_BOOK_GAPS } × ln(1 + անցած օրերը / սովորական ընդմիջումը)
    իր ընդմիջումը = (առաջինից մինչև վերջին գնում եղած օրերը + սովորական ընդմիջումը) / գնման օրեր
    z = q_(0) + q_(1) × z_(գնում) + Σ { $RISK_STRENGTH } × լոգ-շանս × x
    ռիսկ = 1 / (1 + e^(−z))
    միավորներ = (լոգ-շանսը − սովորականինը) × (ռիսկ − սովորականը) / (z − z_(սովորական))
method-strength-in_touch = Շփման ուժը
method-strength-distrust = Կորած վստահության ուժը
method-strength-unheard = Չլսված լինելու ուժը
method-strength-friction = Խոչընդոտների ուժը
method-strength-rival = Մրցակցի ուժը
method-strength-price_only = Գնի համար գալու ուժը
method-eg-risk-usual = Ձեր սովորական հաճախորդը՝ { $value }։
method-eg-risk-quiet = { $days ->
    [0] Գնել է այսօր՝ { $points }։
    [one] Գնել է երեկ (ընդմիջումը՝ { $gap } օր)՝ { $points }։
   *[other] Գնել է { $days } օր առաջ (ընդմիջումը՝ { $gap } օր)՝ { $points }։
}
method-eg-risk-habit = Առաջինից հետո գնել է { $count } անգամ՝ { $points }։
method-eg-risk-in-touch = Շփում, { $x }՝ { $points }։
method-eg-risk-distrust = Վստահության պակաս, { $x }՝ { $points }։
method-eg-risk-unheard = Լսված չլինելը, { $x }՝ { $points }։
method-eg-risk-friction = Զգացած խոչընդոտներ, { $x }՝ { $points }։
method-eg-risk-rival = Մրցակից, { $x }՝ { $points }։
method-eg-risk-price = Եկել է միայն գնի համար՝ { $points }։
method-eg-risk-fitted = { $count ->
    [one] Հարմարեցված է ձեր { $count } անցած դեպքին։
   *[other] Հարմարեցված է ձեր { $count } անցած դեպքին։
}
method-eg-risk-general = Ընդհանուր փորձից՝ ձեր անցած դեպքերը քիչ են։
method-eg-risk = { $usual } + { $points } = { $value }, առաջիկա { $days } օրում
method-eg-rest = (1 − { $x })
method-eg-risk-band = Սա՝ { $band }։
method-eg-risk-band-red = Սա՝ { $band }, որովհետև վստահությունը սահմանափակված է։

## Today
method-today = Ինչպես է դասավորվում «Այսօր» էջը
method-today-what = Ըստ նրա, թե ինչ է փրկում։ Kept-ը փորձում է ամեն գործողություն և տեսնում, թե որքան է իջնում ռիսկը։
method-today-how =
    Նախ այն, ինչ չի կարող սպասել՝ ուշացած խոստումներ, բաց բողոքներ, { $ANSWER_DAYS } օրից ավելի բաց ցանկություններ։ Դասավորվում են ըստ փրկածի, ապա ըստ ուշացման։
    Հետո մնացածը՝ ըստ փրկածի։ Երբ շփման ժամանակն է՝ հաղորդագրությունից, զանգից և այցից ամենաթեթևը, որը ջերմությունը հասցնում է { $WARM }։ { $UNANSWERED_ROW } անպատասխան փորձից հետո՝ այլ ձև։ Շփումից հետո { $CONTACT_REST } օր՝ երբեք։
    Նոր ցանկությունների պատասխաններ։ Շնորհակալություն { $THANKS_OWED } օրվա գնումների համար, եթե { $THANKS_LAST } օր չեն ասել։ Առաջարկներ, որ ցանկության մեջ կան, բայց չեք արել։
    Ամեն մեկին մեկ քարտ, հավասարները՝ այս հերթով, ապա ըստ անվան։ Երևում է { $TODAY_SHOWN }-ը, մնացածը՝ ըստ պահանջի։ Քանի դեռ հաճախորդներ են սպասում, պոտենցիալները զբաղեցնում են առավելագույնը { $TODAY_PROSPECTS }։ Նրանք հաշվվում են ըստ ջերմության, ոչ գումարի։
    Հետաձգված հաճախորդները չեն երևում, բացի այն դեպքերից, որ չեն կարող սպասել։ «Հիշեցնել…» տևում է { $NOT_NOW } օր։
    Քարտերի կողքին՝ { $PROMISE_AHEAD } օրում լրացող խոստումներ, բաց ցանկություններ ու բողոքներ, գնածով հետաքրքրվելու օրեր և նրանք, ումից կարելի է երաշխավորություն խնդրել։
    «Առաջիկայում» բաժինն ընդգրկում է { $COMING_DAYS } օր՝ խոստումներ, ցանկությունների վերջին օրեր, ամսաթվեր, գնածով հետաքրքրվելու օրեր, հետաձգումների ավարտ և շփումներ, եթե այլ բան չկա։
    Կրկնվող ամսաթվերը երևում են այդ օրը և { $DATE_KEPT_DAYS } օր հետո, մինչև կապվեք։ Եթե այդ օրն ամսի կամ տարվա մեջ չկա, վերցվում է ամսի վերջինը։
    Մասամբ կատարված խոստումը հաշվվում է երկու՝ մեկը կատարված այդ օրը, մյուսը դեռ բաց։
method-today-formula = օգուտ = տարեկան եկամուտ × (ռիսկը հիմա − ռիսկը հետո)
method-task-be_in_touch = Կապվել
method-task-keep_promise = Կատարել ուշացած խոստումը
method-task-settle_complaint = Լուծել բողոքը
method-task-answer_need = Պատասխանել ցանկությանը
method-task-say_thanks = Շնորհակալություն հայտնել
method-task-offer = Առաջարկել խնդրածը
method-eg-today-idea = { $task }՝ ռիսկ { $now } → { $then }
method-eg-today-warms = { $task }՝ ջերմություն { $now } → { $then }
method-eg-today-nothing = { $name }՝ այսօր անելիք չկա։
method-eg-today-best = { $name }, լավագույնը՝ { $task }։
method-eg-today = { $worth } × ({ $now } − { $then }) = տարեկան { $value }
method-eg-today-risk = { $now } − { $then } = { $value }
method-eg-today-warmth = { $then } − { $now } = { $value }

## Ladder
method-ladder = Հավատարմություն
method-ladder-what = Որքան ճանապարհ է անցել հաճախորդը ձեզ հետ՝ ըստ եղածի։
method-ladder-how =
    Անծանոթ՝ շփում չկա։ Ծանոթ՝ շփում կա։ Գնորդ՝ գնել է։
    Մշտական՝ { $REGULAR_DAYS } գնման օր, վստահություն { $REGULAR_TRUST }, լրիվ լռության մեջ չէ։ Վստահությունը, ջերմությունն ու օրերը նվազագույնն են։
    Հավատարիմ՝ մշտական, վստահություն { $LOYAL_TRUST } և առանց սահմանափակման, ջերմություն { $LOYAL_WARMTH }, առաջին գնումը՝ { $LOYAL_DAYS } օր առաջ։
    Ջատագով՝ հավատարիմ, և նրա բերածներից մեկը գնել է։ Հեռացած՝ գնացել է։
    Պատրաստ է երաշխավորելու՝ հավատարիմ կամ ջատագով, ջերմություն { $WARM }, ռիսկը { $REFERRAL_RISK }-ից ցածր, { $REFERRAL_DAYS } օր չեք խնդրել, վերջին «խորհուրդ կտա» պատասխանը, եթե կա՝ { $REFERRAL_RECOMMEND }։
method-ladder-formula = անծանոթ → ծանոթ → գնորդ → մշտական → հավատարիմ → ջատագով
method-eg-ladder-days = { $count ->
    [0] { $name }՝ դեռ չի գնել։
    [one] { $name }՝ գնել է { $count } օր։
   *[other] { $name }՝ գնել է { $count } տարբեր օր։
}
method-eg-ladder-first = { $days ->
    [0] Առաջին գնումը՝ այսօր։
    [one] Առաջին գնումը՝ երեկ։
   *[other] Առաջին գնումը՝ { $days } օր առաջ ({ $day })։
}
method-eg-ladder-scores = Վստահություն՝ { $trust }, ջերմություն՝ { $warmth }։
method-eg-ladder-silence = Լռություն՝ { $silence }։
method-eg-ladder = { $name }՝ { $rung }

## Time share
method-time = Ժամանակ՝ առկա հաճախորդների համար
method-time-what = Ձեր ժամանակի որ մասն եք տալիս նրանց, ովքեր արդեն գնել են։
method-time-how =
    Հաշվվում են վերջին { $TIME_DAYS } օրվա րոպեներն այդ օրվա հաճախորդների հետ և նրանց համար նշված ժամանակը։ Եթե չկա՝ անհայտ է։
    Սյունակները { $TIME_WEEKS } շաբաթվա են։ Նպատակը դրեք ինքներդ, { $TIME_TARGET }-ը լավ սկիզբ է։
method-time-formula = բաժին = առկա հաճախորդների րոպեները / բոլոր րոպեները, { $TIME_DAYS } օրում
method-eg-time = վերջին { $days } օրվա բաժինը = { $value }
method-eg-time-target = Ձեր նպատակը՝ { $target }։

## Care
method-care = Հոգատարություն վաճառքից հետո
method-care-what = Հետաքրքրվել գնածով, քանի դեռ ծառայում է։
method-care-how =
    Ամեն ապրանք ունի օրեր, երբ պետք է հետաքրքրվել։ Հետո հետաքրքրվում եք այցերի հաճախականությամբ՝ մինչև ապրանքի ծառայության վերջը։
    Հաշվվում է ցանկացած շփում, բացի գնումից, { $CARE_EARLY } օր առաջվանից մինչև { $CARE_LATE } օր հետո։
method-care-formula = հոգատարություն = հետաքրքրվել եք / (հետաքրքրվել եք + բաց եք թողել)
method-eg-care-next = Հաջորդ անգամ հետաքրքրվել, { $name }՝ { $day }։
method-eg-care = { $done } / ({ $done } + { $missed }) = { $value }

## Friction
method-friction = Խոչընդոտներ
method-friction-what = Ինչն է դժվարացնում ձեզնից գնելը՝ հինգ մասով։
method-friction-how =
    Մարդկանց ասածը՝ պատասխանները, որ կիսվում են { $SURVEY_HALF_LIFE } օրը մեկ, և ձեր ինքնաստուգումը, որը { $AUDIT_WEIGHT } թարմ պատասխանի չափ է։ «Գործընթաց» մասում հեշտությունը ևս մեկ պատասխան է։
    Եղածը՝ խնդիրները, որ կիսվում են { $TROUBLE_HALF_LIFE } օրը մեկ, բաժանած { $ACTIVE_DAYS } օրում ակտիվ հաճախորդների վրա։
    Չափվածը, վերաբերմունքի համար՝ որքան լավ և արագ են շտկվել վերջին { $MEASURED_DAYS } օրվա բողոքները, և լսված լինելը։
    Գործընթացի համար՝ անհասկանալի գներ, դժվար վճարում, հարցնելու մարդ չկա, անհարմար ժամեր։ Անհարմարության համար՝ սպասում, այցեր, ուրիշի մոտ ուղարկելը, կրկնվող հարցեր, պակասող բաներ։
    Մոլորեցման համար՝ գնումներ, որ ասված գինը գերազանցել են ավելի քան { $QUOTE_SLACK } անգամ, ուշացել են կամ պայմաններին չեն համապատասխանել։ Ներդաշնակության համար՝ անհավասար քայլեր, չկատարված խոստումներ։
    Բողոքները բաժանվում են իրենց թվից { $GAP_PRIOR }-ով ավելիի վրա, խոստումները՝ { $WORD_PRIOR }-ով ավելիի վրա։
    Աղբյուրները միանում են որպես քառակուսիների միջին՝ ըստ ծածկույթի։ { $EARLY_COVERAGE }-ից ցածր ծածկույթի դեպքում դեռ վաղ է, տեսնում եք միջակայքը։
    Անհայտները դուրս են թողնվում։ Պատճառների մեջ «ոչինչ չի մնացել»-ը հաշվվում է որպես չնչին մնացորդ։
    Ամեն մասը կշռում է { $DIMENSION_WEIGHT }, քանի դեռ չեք փոխել։ Ամբողջն առնվազն ամենավատի { $WORST_SHARE } մասն է։
    Միտումն ընդգրկում է { $TREND_MONTHS } ամիս։
method-friction-formula =
    ասված = (Σ կշիռ × պատասխաններ + { $AUDIT_WEIGHT } × ինքնաստուգում) / (Σ կշիռ + { $AUDIT_WEIGHT })
    եղած = 1 − e^(−{ $INCIDENT_SLOPE } × խնդիրներ / ակտիվ հաճախորդներ)
    մաս = √(Σ ծածկույթ × աղբյուր^(2) / Σ ծածկույթ)
    ծածկույթ = 1 − Π(1 − աղբյուրի ծածկույթը)
    ամբողջը = կշռված միջինից և { $WORST_SHARE } × ամենավատից մեծը
method-eg-friction-dimension = { $count ->
    [one] { $dimension }՝ { $value }, հիմքում { $count } փաստ, ծածկույթ՝ { $coverage }, կշիռ՝ { $weight }
   *[other] { $dimension }՝ { $value }, հիմքում { $count } փաստ, ծածկույթ՝ { $coverage }, կշիռ՝ { $weight }
}
method-eg-friction-mean = ամբողջը = կշռված միջինը = { $value }
method-eg-friction-worst = ամբողջը = { $share } × ամենավատը, { $dimension } = { $value }, քանի որ կշռված միջինը միայն { $mean } է

## Journey
method-journey = Գնման քայլեր
method-journey-what = Որքան դժվար է ամեն քայլը։ Փոքր խոչընդոտները կուտակվում են։
method-journey-how =
    { $TOLERANCE } րոպե սպասելն ընդունելի է, քանի դեռ չեք փոխել։ Չբացատրվածը { $UNEXPLAINED } անգամ երկար է թվում։ Հենց այդքան սպասելուց հետո մնում է մարդկանց { $AFTER_WAIT } մասը։ Ոչ մի սպասում { $WAIT_MOST }-ից ավելի չի տանում։
    Ամեն լրացուցիչ այցից հետո մնում է հեշտության { $AFTER_VISIT } մասը, ուրիշի մոտ ուղարկելուց՝ { $AFTER_HANDOFF }, կրկնվող հարցից՝ { $AFTER_REPEAT }։
    Անհասկանալի գինը հաշվվում է { $UNCLEAR_PRICE }, դժվար վճարումը՝ { $HARD_PAYMENT }, հարցնելու մարդ չլինելը՝ { $NO_HELP }, անհարմար ժամերը՝ { $BAD_HOURS }։ Պակասող բաները՝ այնքան, որքան հաճախ են պակասում։
    Հաշվվում են նաև այդ քայլի պատահական և մոլորեցնող խնդիրները։
    Եթե գիտեք, թե քանիսն են հրաժարվում, քայլն առնվազն այդքան դժվար է։
    Օգտակար մասն ամբողջ ժամանակի այն մասն է, երբ ինչ-որ բան արվում է։
method-journey-formula =
    քայլի խոչընդոտները = 1 − Π(1 − ամեն մեկը) թվից և հրաժարվողների մասից մեծը
    սպասում = 1 − { $AFTER_WAIT }^((րոպեներ / ընդունելին)²), առավելագույնը՝ { $WAIT_MOST }
    վերջում մնացողները = Π(1 − ամեն քայլի խոչընդոտները)
    բոլոր քայլերի խոչընդոտները = 1 − վերջում մնացողները
    քայլի բաժինը = ln(1 − դրա խոչընդոտները) / ln(վերջում մնացողները)
method-eg-journey-step = { $step }՝ խոչընդոտներ { $value }, կորստի { $share }-ը
method-eg-journey = վերջում մնացողները = { $steps } = { $value }
method-eg-journey-way = բոլոր քայլերի խոչընդոտները = 1 − { $left } = { $value }

## Fix first
method-fix-first = Ինչ շտկել նախ
method-fix-first-what = Ամենաշատ օգուտը՝ ամենաքիչ ջանքով։
method-fix-first-how =
    Ցուցակում են քայլը դժվարացնող ամեն ինչն ու այն պատճառները, որ { $REPEATED_DAYS } օրում եղել են { $REPEATED } անգամ։
    Ջանքը նշում եք դուք՝ մեկից հինգ, այլապես { $EFFORT } է։
    Շտկումը գնահատելու համար պետք են ամսական գնորդների թիվը և միջին պատվերը։ Մոտավոր է, կարող եք փոխել՝ խնդրին բախվածների { $PUT_OFF_SHARE }-ն ուրիշ տեղից է գնում։
    Ինչը մեկին մոլորեցրել է կամ { $GRAVE_SEVERITY } ծանրություն է ունեցել, միշտ առաջինն է։
    Արագ արդյունք՝ ջանքը { $QUICK_EFFORT } կամ քիչ, ցուցակի { $QUICK_PART } մասից առաջինում։
method-fix-first-formula =
    քայլը շտկելու օգուտը = բոլոր քայլերի խոչընդոտները − խոչընդոտներն առանց դրա
    պատճառը վերացնելու օգուտը = խոչընդոտները − խոչընդոտներն առանց դրա խնդիրների
    հերթը = օգուտ / ջանք, ամսական գումարը = օգուտ × ամսական գնորդներ × միջին պատվեր × հեռացողների մաս
method-eg-fix-step = Առաջինն այս քայլում է՝ «{ $step }»։
method-eg-fix-cause = Առաջինն այս պատճառն է՝ «{ $cause }»։
method-eg-fix = { $gain } / { $effort } = { $value }
method-eg-fix-worth = Դա ամսական մոտ { $value } է։

## System
method-system = Վաճառք
method-system-what = Որքան են հարմար ապրանքները, ինչ երբեք չեք առաջարկել և որ սովորություններն են արմատավորվել։
method-system-how =
    Հարմարությունն ապրանքի միջին միավորն է՝ { $ASPECT_BEST }-ից։ { $SIMPLE_MINDED }-ից ցածր՝ «Նախ՝ ապրանքը», { $CUSTOMER_MINDED }-ից բարձր՝ «Նախ՝ հաճախորդը»։
    Կորցրած վաճառքները հաշվվում են ըստ տեսակի, { $LOSS_DAYS } օրում՝ իրենց հնարավոր գումարով։
    Երբեք չառաջարկված՝ այն ամենը, ինչ հաճախորդին չեք առաջարկել ու չեք վաճառել, սկզբում բաց ցանկությունները։
    Ուսուցումը սովորությունը դարձնում է սովորեցված, դրանից հետո այն նշող գրառումը՝ կիրառվող։ Կանոն է, երբ { $NORM_DAYS } օրում հաճախորդների հետ { $NORM_CONTACTS } կամ ավելի շփումից { $NORM_SHARE } մասում նշված է։
method-system-formula = հարմարություն = միավորների միջինը / { $ASPECT_BEST }

## Scenario
method-scenario = Իսկ եթե՞
method-scenario-what = Հաճախորդներն ու եկամուտը, եթե ոչինչ չփոխեք, և եթե փոխեք։
method-scenario-how =
    Հեռանալու տեմպն ընդգրկում է { $RATE_DAYS } օր։ Հեռացածներին ավելացվում է { $DEPARTURES_PRIOR }, ամիսներին՝ { $MONTHS_PRIOR }։
    Վերադարձածները հեռացած չեն։ { $RATE_CERTAINTY } հավանականությամբ տեմպը ցույց տված սահմանների մեջ է։
    Նայում է { $SCENARIO_MONTHS } ամիս առաջ՝ ով է մնում, գումարած նոր հաճախորդները։ Նշեք, թե ամսական քանիսն են։ Այլապես հաշվվում են { $RATE_DAYS } օրվա առաջին գնումները, երբ ձեր առաջինն արդեն { $GROWTH_DAYS } օրական է, որովհետև ներմուծված անցյալն աճ չէ։
    Փոփոխության դեպքում տեմպն իջնում է միջին ռիսկի չափով։ Շտկվածը կարծես չի եղել, պատասխաններն էլ են լավանում, իսկ ժամանակին շփման դեպքում ոչ ոք չի սառչում։
   
method-scenario-formula =
    տեմպ = (հեռացածներ + { $DEPARTURES_PRIOR }) / (հաճախորդ-ամիսներ + { $MONTHS_PRIOR })
    հաճախորդները հաջորդ ամսում = հաճախորդներ × (1 − տեմպ) + ամսական նորերը
    փոփոխությամբ՝ տեմպ × միջին ռիսկը հետո / միջին ռիսկը հիմա
    եկամուտ = Σ հաճախորդներ × միջին ամսական եկամուտ

## Statistics
method-statistics = Հաճախորդների պահպանման վիճակագրություն
method-statistics-what = Որքան են մնում մարդիկ, քանիսը կմնան և ով կարող է նորից գնել։
method-statistics-how =
    Որքան են մնում՝ Kaplan–Meier կորը՝ առաջին գնումից մինչև հեռանալը, սահմաններով, որ ճիշտ են քսանից տասնինը դեպքում։
    Քանիսը կմնան՝ shifted-beta-geometric։ Որքան երկար են մնացել, այնքան քիչ են հեռանում։
    Ով նորից կգնի՝ MBG/NBD, հարմարեցված ձեր գրառումներին։ Ինչ կբերի՝ Gamma–Gamma։ Նույն օրվա գնումները մեկ են։
    Տեսնում եք որոշ ժամանակում նորից գնելու հավանականությունը։ «Դեռ ակտիվ է» չի նշանակում «կվերադառնա»՝ հայտնի մի մատյանում դա ճիշտ էր մեկ երրորդից քչի համար։
    Եթե հաճախորդները { $TIER_CUSTOMERS }-ից քիչ են, վերադարձածները՝ { $TIER_REPEATERS }-ից կամ սովորական ընդմիջումները՝ { $TIER_GAPS }-ից, երևում են միայն քանակներն ու կորը։ Դրանից սկսած՝ ընդհանուր թվեր, լայն սահմաններով։ { $TIER_EACH_CUSTOMERS } հաճախորդից և { $TIER_EACH_REPEATERS } վերադարձածից սկսած՝ ամեն մեկի հավանականությունը։
    Մոդելը, սովորական ընդմիջման կանոնը և ռիսկը մրցում են ձեր գրառումների այն մասում, որ ոչ մեկը չի տեսել։ Հաղթում է ամենաքիչ սխալվողը։
method-statistics-formula =
    մեկ օրից ավելի մնացածները = մինչ այդ մնացածները × (եղածները − հեռացածները) / եղածները
    t ժամանակահատվածում մնալու հավանականությունը = (β + t − 1) / (α + β + t − 1)
    t ընթացքում նորից գնելը = P(ակտիվ) × (1 − ((α + T) / (α + T + t))^(r + x))
    P(ակտիվ) = 1 / (1 + a / (b + x) × ((α + T) / (α + t_(x)))^(r + x))
method-eg-statistics-size = { $customers ->
    [one] { $days } օրում գնել է { $customers } հաճախորդ, նորից գնել է՝ { $repeaters }։
   *[other] { $days } օրում գնել է { $customers } հաճախորդ, նորից գնել է՝ { $repeaters }։
}
method-eg-statistics-counts = Բավական է քանակների և կորի համար։
method-eg-statistics-totals = Բավական է ընդհանուր թվերի համար՝ լայն սահմաններով։
method-eg-statistics-each = Բավական է ամեն հաճախորդի հավանականության համար։
method-eg-statistics-left = Կորի վերջին աստիճանը՝ { $days } օր, այդ պահին հեռացել է { $left }։
method-eg-statistics = մնացածները = { $before } × ({ $there } − { $left }) / { $there } = { $value }
method-eg-statistics-bounds = Սահմանները՝ { $low }–{ $high }։

## Hindsight
method-hindsight = Ռիսկը ճի՞շտ էր
method-hindsight-what = Ամեն անցած ամսվա ռիսկը, ինչպես այն ժամանակ էր, և ինչ է եղել հետո։
method-hindsight-how =
    Ամեն տասներորդի համար՝ միջին ռիսկը, ժամանակին նորից չգնածների մասը և քանակները։ Եթե գնում չկա, հաշվվում է հեռանալը։
    Ռիսկը, վերջին գնումից անցած օրերը և գնման մոդելը դասավորում են նույն հաճախորդներին։ Եթե ռիսկն օրերից վատ է, էջն ասում է։
    Ռիսկը ստուգվում է նաև { $HINDSIGHT_DAYS } օրում հեռացածներով՝ ինչպես է դասավորել և որքան է սխալվել։
    Եթե հեռացածները { $HINDSIGHT_DEPARTURES }-ից քիչ են, դեռ ոչինչ չի ապացուցում։
method-hindsight-formula =
    համընկնում = զույգեր, որոնցում հեռացածի ռիսկն ավելի բարձր էր / բոլոր զույգերը
    Brier-ի թիվը = (ռիսկ − եղածը)^(2) միջինը

## Names of the numbers
constant-METHOD_VERSION = Մեթոդի տարբերակը
constant-PRIOR = Վստահությունն ու լսված լինելը՝ սկզբում
constant-COVERAGE_HALF = Փաստեր՝ կես վստահության համար
constant-CADENCE_A = Օրեր այցերի միջև, կարգ A
constant-CADENCE_B = Օրեր այցերի միջև, կարգ B
constant-CADENCE_C = Օրեր այցերի միջև, կարգ C
constant-CADENCE_PROSPECT = Օրեր այցերի միջև, պոտենցիալ հաճախորդներ
constant-HALF_LIFE_MIN = Ջերմության ամենակարճ կիսման ժամկետը
constant-HALF_LIFE_MAX = Ջերմության ամենաերկար կիսման ժամկետը
constant-CHARGE_IN_PERSON = Այցը կամ հանդիպումը վերականգնում է
constant-CHARGE_VIDEO = Տեսազանգը վերականգնում է
constant-CHARGE_VOICE = Զանգը, նամակը կամ միջոցառումը վերականգնում է
constant-CHARGE_PURCHASE = Գնումը վերականգնում է
constant-CHARGE_MESSAGE = Հաղորդագրությունը կամ անհայտ ձևը վերականգնում է
constant-CHARGE_TALK = Խոսակցությունը վերականգնում է, օրը մեկ անգամ
constant-CHARGE_THANKS = Շնորհակալությունը վերականգնում է մնացածից
constant-UNANSWERED = Անպատասխան շփում
constant-WARM = Ջերմ է՝ սկսած
constant-DUE_LEAST = Ցանկացած շփում հերիքում է առնվազն
constant-COOLING = Սառչող է՝ սկսած
constant-DAY_SLACK = Օրվա կլորացում
constant-REPEAT_DAYS = Կրկնված է, եթե անցել է մինչև
constant-REPEAT_STEP = Ավելացնում է ամեն նախորդ խնդիր
constant-REPEAT_MAX = Կրկնության առավելագույնը
constant-ALIKE = Նման կամ մոտիկ
constant-CLOSE_DAYS = Մոտիկ է, եթե անցել է մինչև
constant-SEVERITY_MAX = Ամենավատը
constant-SEVERITY_UNKNOWN = Եթե ոչ ոք չի ասել
constant-CREDIT_FIRST = Կարող է հետ գալ, առաջին խնդիր
constant-CREDIT_REPEATED = Կարող է հետ գալ, կրկնված
constant-RECOVERED_FULL = Լիովին շտկված
constant-RECOVERED_PARTIAL = Մասամբ շտկված
constant-RECOVERY_HALF_LIFE = Շտկման կիսման ժամկետը
constant-CONDUCT_HALF_LIFE = Ձեր արածի կիսման ժամկետը
constant-FAILURE_WEIGHT = Մեկ ձախողումը՝ հաջողություններով
constant-LATE_TOLD = Հաջողություն՝ ուշ, բայց զգուշացրած
constant-LATE_UNTOLD = Հաջողություն՝ ուշ և չզգուշացրած
constant-MENDED = Հաջողություն՝ շտկված առաջին խնդիր
constant-MENDED_DAYS = «Միանգամից» նշանակում է մինչև
constant-HARM_WEIGHT = Ձախողում՝ զուտ վնասի չափով
constant-DECEIVED_DAYS = Մոլորեցումը սահմանափակում է
constant-CAP_DECEIVED = Վստահության սահմանը մոլորեցումից հետո
constant-CAP_RED = Վստահության մյուս սահմանները
constant-COMPLAINT_DAYS = Բողոքը կարող է բաց մնալ
constant-REPEATED_CAUSE_DAYS = Կրկնված պատճառը սահմանափակում է
constant-ANSWER_DAYS = Ցանկությանը պատասխանելու ժամկետը
constant-OFFER_WEIGHT = Առաջարկը՝ ցանկությունից
constant-PUSHED_ACCEPTED = Ձեր միտքը, համաձայնել են
constant-TROUBLE_HALF_LIFE = Խնդրի կիսման ժամկետը
constant-SURVEY_DAYS = Պատասխանները հաշվվում են այսքան
constant-ANSWER_BEST = Լավագույն պատասխանը
constant-ANSWER_SPAN = Վատագույնից լավագույն պատասխան
constant-EFFORT_BEST = Ամենահեշտը
constant-EFFORT_SPAN = Ամենադժվարից ամենահեշտ
constant-RHYTHM_DAYS = Անհրաժեշտ գնման օրեր
constant-SILENCE_GAPS = Ընդմիջումներ մինչև լրիվ լռություն
constant-RIVAL_HALF_LIFE = Լուրի կիսման ժամկետը
constant-RIVAL_DAYS = Այլևս չի հաշվվում
constant-YEAR = Ծախսի մեկ տարին
constant-TENURE_MIN = Հաշվարկվում է առնվազն
constant-STRETCH_DAYS = Գնման օրեր՝ տարեկան հաշվարկի համար
constant-VALUE_UNKNOWN = Եթե ոչ մեկինը հայտնի չէ
constant-ODDS_BASE = Լոգ-շանս, մեկ գնում, այսօր
constant-ODDS_OWN_GAPS = Լոգ-շանս, անցած ժամանակն իր ընդմիջումներով
constant-ODDS_REPEATS = Լոգ-շանս, կրկին գնումներ
constant-ODDS_BOOK_GAPS = Լոգ-շանս, անցած ժամանակը սովորական ընդմիջումներով
constant-GAP_USUAL = Սովորական ընդմիջում, երբ քիչ են
constant-GAP_MIN = Ամենակարճ սովորական ընդմիջումը
constant-GAP_MAX = Ամենաերկար սովորական ընդմիջումը
constant-GAPS_NEEDED = Անհրաժեշտ ընդմիջումներ
constant-HORIZON_GAPS = Նայում է առաջ, սովորական ընդմիջումներով
constant-HORIZON_MIN = Նայում է առաջ առնվազն
constant-HORIZON_MAX = Նայում է առաջ առավելագույնը
constant-UNWRITTEN_MIN = Չգրանցված գնումներ, նվազագույնը
constant-UNWRITTEN_MAX = Չգրանցված գնումներ, առավելագույնը
constant-FIT_WINDOWS = Պատուհաններ, որոնց հարմարեցվում է
constant-FIT_CASES = Դեպքեր՝ հարմարեցնելու համար
constant-FIT_EACH = Դեպքեր՝ ամեն ելքից
constant-FIT_SLOPE_SPREAD = Թեքության ցրվածքը 1-ի շուրջ
constant-ODDS_IN_TOUCH = Լոգ-շանս, շփում
constant-ODDS_DISTRUST = Լոգ-շանս, կորած վստահություն
constant-ODDS_UNHEARD = Լոգ-շանս, չլսված լինելը
constant-ODDS_FRICTION = Լոգ-շանս, զգացած խոչընդոտներ
constant-ODDS_RIVAL = Լոգ-շանս, մրցակից
constant-ODDS_PRICE_ONLY = Լոգ-շանս, եկել է գնի համար
constant-RISK_STRENGTH = Սովորական ուժը
constant-HEALTHY = Հաշվվում են սրանից ցածր
constant-USUAL_RECENCY = Սովորական՝ քանի ընդմիջում առաջ է գնել
constant-USUAL_REPEATS = Սովորական՝ կրկին գնումներ
constant-USUAL_TOUCH = Սովորական՝ շփում
constant-ODDS_EQUAL = Հավասար շանսեր, եթե տարբերությունը մինչև
constant-RISK_WATCH = Միջին՝ սկսած
constant-RISK_HIGH = Բարձր՝ սկսած
constant-GONE_RISK = Հավանաբար հեռացած՝ սկսած
constant-GONE_GAPS = Հավանաբար հեռացած, իր ընդմիջումներից հետո
constant-CERTAIN = «Ոչինչ չի մնացել»
constant-TODAY_SHOWN = Երևացող քարտեր
constant-CONTACT_REST = Դադար ցանկացած շփումից հետո
constant-UNANSWERED_ROW = Անպատասխան փորձեր մինչև այլ ձև
constant-THANKS_OWED = Շնորհակալության ժամկետը
constant-THANKS_LAST = Շնորհակալությունը հերիքում է
constant-NOT_NOW = «Հիշեցնել…» տևում է
constant-PROMISE_AHEAD = Խոստումները երևում են նախապես
constant-COMING_DAYS = «Առաջիկայում» ընդգրկում է
constant-DATE_KEPT_DAYS = Բաց թողած ամսաթիվը երևում է
constant-TODAY_PROSPECTS = Պոտենցիալ հաճախորդների քարտեր, առավելագույնը
constant-REGULAR_DAYS = Մշտական՝ գնման օրեր
constant-REGULAR_TRUST = Մշտական՝ վստահություն
constant-LOYAL_TRUST = Հավատարիմ՝ վստահություն
constant-LOYAL_WARMTH = Հավատարիմ՝ ջերմություն
constant-LOYAL_DAYS = Հավատարիմ՝ առաջին գնումից
constant-REFERRAL_RISK = Երաշխավորություն՝ ռիսկը մինչև
constant-REFERRAL_DAYS = Երաշխավորություն խնդրելուց հետո՝ դադար
constant-REFERRAL_RECOMMEND = Երաշխավորություն՝ խորհուրդ կտա
constant-TIME_TARGET = Նպատակային բաժինը
constant-TIME_DAYS = Բաժինն ընդգրկում է
constant-TIME_WEEKS = Երևացող սյունակներ
constant-CARE_EARLY = Հաշվվում է հետաքրքրվելու օրից առաջ
constant-CARE_LATE = Հաշվվում է հետաքրքրվելու օրից հետո
constant-SURVEY_HALF_LIFE = Պատասխանների կիսման ժամկետը
constant-AUDIT_WEIGHT = Ինքնաստուգումը՝ պատասխաններով
constant-INCIDENT_SLOPE = Խնդիրների թեքությունը
constant-ACTIVE_DAYS = Ակտիվ է, եթե անցել է մինչև
constant-MEASURED_DAYS = Չափվում է
constant-QUOTE_SLACK = Գինն ասվածի համեմատ, առավելագույնը
constant-GAP_PRIOR = Ավելացվում է բողոքներին
constant-WORD_PRIOR = Ավելացվում է խոստումներին
constant-EARLY_COVERAGE = Սրանից ցածր ծածկույթի դեպքում վաղ է
constant-WORST_SHARE = Ամենավատի նվազագույն մասը
constant-DIMENSION_WEIGHT = Սովորական կշիռը
constant-TREND_MONTHS = Միտման տևողությունը
constant-UNEXPLAINED = Չբացատրված սպասում
constant-TOLERANCE = Ընդունելի սպասում
constant-AFTER_WAIT = Մնում է այդ սպասումից հետո
constant-WAIT_MOST = Սպասման առավելագույն կորուստը
constant-AFTER_VISIT = Մնում է լրացուցիչ այցից հետո
constant-AFTER_HANDOFF = Մնում է ուրիշի մոտ ուղարկելուց հետո
constant-AFTER_REPEAT = Մնում է կրկնվող հարցից հետո
constant-UNCLEAR_PRICE = Անհասկանալի գին
constant-HARD_PAYMENT = Դժվար վճարում
constant-NO_HELP = Հարցնելու մարդ չկա
constant-BAD_HOURS = Անհարմար ժամեր
constant-REPEATED = Պատճառը ցուցակում է այսքան անգամից
constant-REPEATED_DAYS = Եղել է այսքան օրում
constant-EFFORT = Սովորական ջանքը
constant-QUICK_EFFORT = Արագ արդյունք՝ առավելագույն ջանքը
constant-QUICK_PART = Արագ արդյունք՝ այսքան մասից առաջինը
constant-PUT_OFF_SHARE = Ուրիշ տեղից գնողների մասը
constant-GRAVE_SEVERITY = Առաջինն է, եթե այսքան ծանր է
constant-ASPECT_BEST = Լավագույն միավորը
constant-SIMPLE_MINDED = «Նախ՝ ապրանքը»՝ սրանից ցածր
constant-CUSTOMER_MINDED = «Նախ՝ հաճախորդը»՝ սրանից բարձր
constant-LOSS_DAYS = Կորցրած վաճառքները հաշվվում են
constant-NORM_DAYS = Կանոն՝ օրեր
constant-NORM_SHARE = Կանոն՝ շփումների մասը
constant-NORM_CONTACTS = Կանոն՝ շփումներ
constant-RATE_DAYS = Հեռանալը հաշվվում է
constant-DEPARTURES_PRIOR = Ավելացվում է հեռացածներին
constant-MONTHS_PRIOR = Ավելացվում է ամիսներին
constant-GROWTH_DAYS = Առաջին գնումն առնվազն այսքան առաջ
constant-RATE_CERTAINTY = Երկու սահմանների հավանականությունը
constant-SCENARIO_MONTHS = Որքան առաջ է նայում
constant-TIER_CUSTOMERS = Ընդհանուր թվեր՝ հաճախորդներ
constant-TIER_REPEATERS = Ընդհանուր թվեր՝ նորից գնածներ
constant-TIER_GAPS = Ընդհանուր թվեր՝ սովորական ընդմիջումներ
constant-TIER_EACH_CUSTOMERS = Հավանականություններ՝ հաճախորդներ
constant-TIER_EACH_REPEATERS = Հավանականություններ՝ նորից գնածներ
constant-HINDSIGHT_DAYS = Հեռանում են մինչև
constant-HINDSIGHT_DEPARTURES = Հեռացածներ՝ ապացույցի համար
