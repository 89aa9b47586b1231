### What Insights says, in Armenian.

## Insights
insights-empty-head = Դեռ ցույց տալու բան չկա
insights-empty-text = Ներմուծեք գնումները և տեսեք, թե որքան են մնում հաճախորդները, ով է նորից գնումներ անում և ինչու են հեռանում։
insights-quiet = Վերջին գնումը հին է ({ $day }), ուստի այսօր քիչ բան կա տեսնելու։
insights-quiet-look = Տեսնել այդ օրվա վիճակը
insights-reading = Մատյանն ընթերցվում է…
insights-days = { $count } օր
insights-months = { $count } ամիս
insights-years = { $count } տարի
insights-minutes = { $count } րոպե
insights-between = { $low }–{ $high }
insights-offered = Մատյանը մեծ է, կարող է որոշ ժամանակ պահանջվել։
insights-stopped = Կանգնեցված է։
insights-start = Հաշվարկել
insights-table = { $of }՝ ցույց տալ աղյուսակով

curve-axis = Դեռ ձեզ հետ են
curve-read = Կարդալ կորը՝ { $of }
curve-reading = Անցել է { $time }՝ { $share }
curve-reading-between = Անցել է { $time }՝ { $share }, 95% հավանականությամբ՝ { $low }–{ $high }

stay-head = Որքան են մնում հաճախորդները
stay-nobody = Դեռ ոչ ոք չի գնել։
stay-today = { $count ->
    [one] Ձեր միակ հաճախորդն եկել է այս օրը։ Վերադարձեք ավելի ուշ։
   *[other] Ձեր բոլոր { $count } հաճախորդներն եկել են այս օրը։ Վերադարձեք ավելի ուշ։
  }
stay-all = { $count ->
    [one] Ըստ գրանցածի, ձեր միակ հաճախորդը չի հեռացել։ Անցել է { $time }։
   *[other] Ըստ գրանցածի, ձեր { $count } հաճախորդից ոչ մեկը չի հեռացել։ Անցել է { $time }։
  } Երբ մեկը հեռանա, գրանցեք պատճառը։
stay-says = { $time } անց 100-ից մոտ { $share }-ը դեռ ձեզ հետ է (95% հավանականությամբ՝ { $low }–{ $high })։
stay-half = Կեսը հեռանում է այսքան ժամանակում՝ { $time }։
stay-half-not = Կեսից պակասն է հեռացել այսքան ժամանակում՝ { $time }։
stay-rests = Հիմքում՝ { $count ->
    [one] { $count } հաճախորդ, որը հեռացել է։
   *[other] { $count } հաճախորդ, հեռացել է { $left }-ը։
  } Մյուսները հաշվվում են մինչև այսօր։
stay-after = Որքան հետո
stay-known = Այդքան հետևված
stay-left = Հեռացել են այդ պահին
stay-still = Դեռ ձեզ հետ են
stay-between = 95% հավանականությամբ

ahead-head = Քանիսը կմնան
ahead-says = 100 նոր հաճախորդից մոտ { $one }-ը կմնա մեկ տարի, { $three }-ը՝ երեք։
ahead-pace = Առաջին ամսում հեռանում է { $first }, 36-րդ ամսում՝ մնացածների { $later }-ը։
ahead-rests = { $count ->
    [one] Հիմքում ընդամենը { $count } ամիս է՝ մոտավոր գնահատական։
   *[other] Հիմքում { $count } ամիս է։ Ինչքան հեռու, այնքան ավելի մոտավոր։
  }
ahead-young = Դեռ ոչ ոք մեկ ամսվա հաճախորդ չէ։
ahead-nobody-leaves = Մեկ լրիվ ամսում ոչ ոք չի հեռացել, ուստի կանխատեսում չկա։
ahead-nobody-stays = Բոլորը հեռացել են առաջին ամսում, ուստի կանխատեսում չկա։
ahead-bound = Բոլորը կարծես նույն արագությամբ են հեռանում, կանխատեսումը դրա վրա է հիմնված։
ahead-month = Ամիս
ahead-leave = Հեռանում են այդ ամսում

buying-head = Ով է նորից գնումներ անում
buying-nobody = Դեռ ոչ ոք չի գնել։
buying-one-day = Գնել է { $count } հաճախորդ, բոլորը մեկ օրում։ Դեռ վաղ է ասել։
buying-counts = { $customers ->
    [one] Գնել է { $customers } հաճախորդ։
   *[other] Գնել է { $customers } հաճախորդ։
  } Ժամանակահատվածը՝ { $time }։ { $repeaters ->
    [0] Ուրիշ օր նորից ոչ ոք չի գնել։
    [one] Ուրիշ օր նորից գնել է { $repeaters }-ը։
   *[other] Ուրիշ օր նորից գնել է { $repeaters }-ը։
  } Ընդամենը { $purchases ->
    [one] { $purchases } գնում։
   *[other] { $purchases } գնում։
  }
buying-too-little = Կանխատեսման համար քիչ է։
buying-lack-customers = Պետք է գնում արած { $needs } հաճախորդ, իսկ կա { $has }։
buying-lack-repeaters = Պետք է ուրիշ օր նորից գնած { $needs } հաճախորդ, իսկ կա { $has }։
buying-lack-days = Գնումները պետք է ընդգրկեն { $needs } (երեք սովորական ընդմիջում), իսկ ձերը՝ { $has }։
buying-working = Սովորում ենք հաճախորդների գնումներից
buying-no-time = Բոլորն առաջին անգամ գնել են այս օրը։ Դեռ վաղ է ասել։
buying-nobody-repeats = Ուրիշ օր նորից ոչ ոք չի գնել։ Դեռ վաղ է ասել։
buying-nobody-drops-out = Կարծես ոչ ոք չի դադարում գնել, կանխատեսումն էլ է այդպես հաշվում։
buying-limit = Ձեր հաճախորդները նման են իրար, մոդելն էլ այդպես է հաշվում։
buying-bound = Ձեր հաճախորդները չափազանց նման են մոդելի համար։
buying-lost = Մոդելը չի հարմարվել հաճախորդների գնումներին։
buying-rhythm-instead = Առաջնորդվեք սովորական ընդմիջումով՝ ամեն հաճախորդի էջում։
buying-indicative = Հաճախորդները քիչ են, սա միայն առաջին գնահատական է։
buying-total = Առաջիկա ժամանակահատվածը՝ { $time }։ Սպասվում է մոտ { $purchases } գնում։ Նորից կգնի { $customers } հաճախորդից { $returns }-ը։
buying-bounds = 95% հավանականությամբ՝ { $low }–{ $high } գնում։
buying-no-bounds = Տվյալները քիչ են, սխալի չափը հայտնի չէ։
buying-brings = Մոտ { $amount } արժողությամբ։
buying-spend = Մեկ գնումը մոտ { $amount } է։ Հիմքում { $count } կրկին գնած հաճախորդ է։
buying-spend-few = Գումարներ չկան՝ պետք է երկու հաճախորդ, որոնց կրկին գնումները գումար ունեն։
buying-spend-no-mean = Միջին չկա՝ մի քանի մեծ գնում գերակշռում է մյուսներին։
buying-spend-alike = Ըստ հաճախորդի գումար չկա՝ չափազանց նման են։
buying-spend-same = Բոլորն էլ մեկ գնման համար վճարում են մոտ { $amount }։
buying-not-each = Ամեն հաճախորդի մասին ասելու համար տվյալները քիչ են։
buying-what = Ինչ
buying-expected = Սպասվում է
buying-unknown = –
buying-returning = Նորից գնողներ
buying-purchases = Գնումներ
buying-within = Գնումներ, 95% հավանականությամբ
buying-amount = Գումար
buying-spread = Նորից գնելու հավանականությունը՝ { $time }
buying-chance = Հավանականություն
buying-how-many = Հաճախորդներ
buying-first = Նորից գնելու ամենաբարձր հավանականությունը՝ { $time }
buying-last = Նորից գնելու ամենացածր հավանականությունը՝ { $time }
buying-customer = Հաճախորդ
buying-again = Նորից կգնի

contest-head = Մոդե՞լը, թե պարզ կանոնը
contest-too-little = Երբ գնումները բավարար լինեն, մոդելն այստեղ կստուգվի ձեր անցյալի վրա։
contest-later = Մոդելը կստուգվի, երբ սովորի։
contest-half-thin = Ստուգման համար գնումների կեսը թաքցված է, մնացածը շատ քիչ է։
contest-no-model = Գնումների կեսից մոդել չստացվեց, մնում է միայն պարզ կանոնը։
contest-how = Թաքցվել են այս օրվանից հետո արված գնումները՝ { $day }։ { $risk ->
    [yes] Ռիսկը, մոդելն ու պարզ կանոնը
   *[no] Մոդելն ու պարզ կանոնը
} գուշակել են, թե { $count } հաճախորդից ով նորից կգնի։ Ժամանակահատվածը՝ { $time }։
contest-model-won = Հաղթեց մոդելը՝ սխալը { $model }, պարզ կանոնինը՝ { $rhythm }։ Լավագույնը 0-ն է։
contest-rhythm-won = Հաղթեց պարզ կանոնը՝ սխալը { $rhythm }, մոդելինը՝ { $model }։ Լավագույնը 0-ն է։ Նախ առաջնորդվեք սովորական ընդմիջումով։
contest-won = { $winner ->
    [model] Հաղթեց մոդելը՝ սխալը { $model }, ռիսկինը՝ { $risk }, պարզ կանոնինը՝ { $rhythm }։ Լավագույնը 0-ն է։
    [rhythm] Հաղթեց պարզ կանոնը՝ սխալը { $rhythm }, ռիսկինը՝ { $risk }, մոդելինը՝ { $model }։ Լավագույնը 0-ն է։ Նախ առաջնորդվեք սովորական ընդմիջումով։
   *[risk] Հաղթեց ռիսկը՝ սխալը { $risk }, մոդելինը՝ { $model }, պարզ կանոնինը՝ { $rhythm }։ Լավագույնը 0-ն է։
}
contest-clear = Այսպիսի մեծ տարբերությունը հազիվ թե պատահական լինի։
contest-close = Այնքան մոտ են, որ կարող է պատահական լինել։
contest-nobody = «Ոչ ոք չի վերադառնում» ասողը ճիշտ կլիներ դեպքերի մոտ { $share }-ում, ուստի մեկ մարդու հավանականությունը խոստում չէ։
contest-risk = Ռիսկը
contest-model = Մոդելը
contest-rhythm = Պարզ կանոնը
contest-plain = Ոչ ոք չի վերադառնում
contest-what = Ինչ
contest-happened = Իրականում
contest-right = Ճիշտ է կանխատեսել, ով նորից կգնի
contest-said = Կանխատեսել է՝ նորից կգնի
contest-hits = Նրանցից իրոք գնել է
contest-purchases = Կանխատեսված գնումներ
contest-brier = Սխալի չափը, լավագույնը 0-ն է
contest-with-rhythm = Պարզ կանոնը՝ երեք գնման օրից որոշվում է սովորական ընդմիջումը, եռապատիկ այդքան լռությունից հետո համարվում է հեռացած։ { $count ->
    [0] Սովորական ընդմիջում ոչ ոք չուներ։
    [one] Սովորական ընդմիջում ուներ { $count }-ը։
   *[other] Սովորական ընդմիջում ուներ { $count }-ը։
  }

rungs-head = Հավատարմություն
rungs-working = Հաշվում ենք հավատարմությունն ամիս առ ամիս
rungs-nobody = Մատյանում դեռ ոչ ոք չկար։
rungs-says = 12 ամսում՝ { $climbed ->
    [0] ոչ ոք չի բարձրացել
    [one] { $climbed } քայլ վերև
   *[other] { $climbed } քայլ վերև
  }, { $slipped ->
    [0] ոչ ոք չի իջել
    [one] { $slipped } քայլ ներքև
   *[other] { $slipped } քայլ ներքև
  }։
rungs-came = Եկել են՝ { $came ->
    [0] ոչ ոք
    [one] { $came }
   *[other] { $came }
  }, հեռացել՝ { $left ->
    [0] ոչ ոք
   *[other] { $left }
  }, վերադարձել՝ { $returned ->
    [0] ոչ ոք
   *[other] { $returned }
  }։
rungs-what = Մշտականը գնել է երեք տարբեր օր և վստահում է ձեզ։ Հավատարիմն այդպիսին է արդեն կես տարի։ Ջատագովը ձեզ գնորդ է բերել։
rungs-now = Հիմա և 12 ամիս առաջ
rungs-count = { $now } ({ $before })
rungs-day = Օր
rungs-climbed = Բարձրացել են
rungs-slipped = Իջել են
rungs-left = Հեռացել են
rungs-returned = Վերադարձել են
rungs-new = Նոր

left-head = Ինչու են հեռացել
left-nobody = Ըստ գրանցածի, ոչ ոք չի հեռացել։ Երբ մեկը հեռանա, գրանցեք պատճառը։
left-unknown = Հեռացել է { $count } հաճախորդ, իրական պատճառն անհայտ է։ Հարցրեք։
left-says = Հեռացել է { $count ->
    [one] { $count } հաճախորդ։
   *[other] { $count } հաճախորդ։
  } Ասված պատճառը գրանցված է { $stated } դեպքում, իրականը՝ { $known }։ Շտկեք իրականը։
left-not-written = Գրանցված չէ
left-root = Իրական պատճառը
left-count = Քանի անգամ
left-said = Ասված պատճառը
left-quote = «{ $said }»

insights-time-head = Ժամանակ՝ առկա հաճախորդների համար
time-none = 12 շաբաթում րոպեներ գրանցված չեն։ Գրանցեք, թե որքան են տևում այցերն ու զանգերը։ Ձեր նպատակը՝ { $target }։
time-says = Չորս շաբաթում ձեր ժամանակի { $share }-ը տվել եք առկա հաճախորդներին։ Ձեր նպատակը՝ { $target }։
time-not-lately = Չորս շաբաթում րոպեներ գրանցված չեն։ Ձեր նպատակը՝ { $target }։
time-target = նպատակ { $target }
time-week = Շաբաթ՝ սկսած
time-share = Բաժինը
time-share-existing = Առկա հաճախորդների համար
time-all = Ընդամենը
time-no-minutes = րոպեներ չկան

tree-head = Ով ում է բերել
tree-none = Երաշխավորություններ դեռ չկան։ Նոր հաճախորդներին հարցրեք, թե ով է խորհուրդ տվել։
tree-says = Երաշխավորությամբ եկել է { $people ->
    [one] { $people } մարդ։
   *[other] { $people } մարդ։
  } { $customers ->
    [0] Նրանցից ոչ մեկը հիմա հաճախորդ չէ։
    [one] Հիմա հաճախորդ է { $customers }-ը։
   *[other] Հիմա հաճախորդ է { $customers }-ը։
  }
tree-worth = Նրանք տարեկան բերում են մոտ { $amount }։
tree-rest = Եվս { $count }-ը ցույց տրված չէ։
tree-left = հեռացել է
tree-not-bought = դեռ չի գնել
tree-own = տարեկան { $amount }
tree-own-unknown = եկամուտն անհայտ է
tree-brought = բերել է { $count } մարդ
tree-brought-worth = բերել է { $count } մարդ, տարեկան { $amount }

hindsight-head = Ռիսկը ճի՞շտ էր
hindsight-working = Ստուգում ենք ամեն անցած ամսվա ռիսկերը
hindsight-what = Ամեն ամսվա հեռանալու ռիսկը՝ համեմատած հաջորդ { $days } օրում հեռացածների հետ։
hindsight-none = Պետք են հաճախորդներ { $days } օր առաջվանից։ Վերադարձեք ավելի ուշ։
hindsight-few = { $count ->
    [0] Այդ ընթացքում հեռացած գրանցված չէ։ Դա ոչինչ չի ապացուցում։
    [one] Հեռացել է ընդամենը { $count }-ը։ Հինգից պակասը ոչինչ չի ապացուցում։
   *[other] Հեռացել է ընդամենը { $count }-ը։ Հինգից պակասը ոչինչ չի ապացուցում։
  }
hindsight-auc = Հեռացածի և մնացածի 100 զույգից { $share }-ում հեռացածի ռիսկն ավելի բարձր էր։ Պատահական ընտրությամբ կլիներ 50։
hindsight-brier = Միջին սխալը՝ { $brier }, կատարյալը 0-ն է։ Եթե բոլորի հավանականությունը նույնը լիներ՝ { $share }։
hindsight-shows = Ով է հեռացել { $days } օրում՝ ըստ ռիսկի
hindsight-band = Ռիսկ՝ { $band }
hindsight-left-of = { $count }-ից { $left }
hindsight-month = Ամիս
hindsight-all = Բոլորը
hindsight-left-in = { $band }, հեռացել են
hindsight-stayed-in = { $band }, մնացել են

insights-probably = Հավանաբար հեռացած

calib-head = Ռիսկը և իրականությունը
calib-later = Հաշվվում է «Ռիսկը ճի՞շտ էր» բաժնի հետ միասին։
calib-none = Բավական վաղ ամիս դեռ չկա։
calib-what = Ամեն ամսվա ռիսկը՝ համեմատած նրանց հետ, ովքեր նորից չեն գնել։ Ամեն մեկը հաշվվում է ամիսը մեկ անգամ։
calib-says = Ռիսկը միջինում եղել է 100-ից { $said }։ Իրականում { $count ->
    [one] { $count } դեպքի հաշվով
   *[other] { $count } դեպքի հաշվով
} 100-ից { $left }-ը չի վերադարձել։
calib-rank = Վերադարձածի և չվերադարձածի 100 զույգից ռիսկը ճիշտ է դասավորել { $risk }-ը, վերջին գնումից անցած օրերը՝ { $days }-ը, պատահական ընտրությունը՝ 50-ը։
calib-worse = Այստեղ վերջին գնումից անցած օրերն ավելի ճիշտ են, քան ռիսկը։ Առաջնորդվեք օրերով։
calib-blind = Ոչ մեկը պատահական ընտրությունից լավ չէ՝ տվյալները քիչ են։
calib-few = Որևէ բան ապացուցելու համար պետք է { $count } վերադարձած և { $count } չվերադարձած։
calib-picture = Ամեն կետը ռիսկի մի միջակայք է, մեծությունը՝ դեպքերի թիվը։ Գծի վրա ռիսկը ճիշտ էր։
calib-axis-left = չեն վերադարձել, 100-ից
calib-axis-said = կանխատեսված ռիսկը, 100-ից
calib-band = Ռիսկ
calib-customers = Դեպքեր
calib-mean = Միջին ռիսկը
calib-left = Չեն վերադարձել
calib-share = 100-ից
calib-all = Բոլորը
calib-contest = Ինչն է ամենաճիշտը դասավորում
calib-won = { $winner ->
    [risk] Ամենաճիշտը դասավորում է ռիսկը
    [recency] Ամենաճիշտը դասավորում են վերջին գնումից անցած օրերը
   *[model] Ամենաճիշտը դասավորում է գնման մոդելը
}՝ { $day }, { $count ->
    [one] { $count } հաճախորդի համար
   *[other] { $count } հաճախորդի համար
}։
calib-worse-then = Օրերն ավելի ճիշտ են, քան ռիսկը։
calib-by-risk = Ռիսկը
calib-by-days = Վերջին գնումից անցած օրերը
calib-by-model = Գնման մոդելը
calib-contest-note = 100 զույգից ճիշտ դասավորված։ Պատահական ընտրությամբ կլիներ 50։
calib-no-model = Այդ օրվա տվյալները քիչ են գնման մոդելի համար։

cohort-head = Ով է վերադառնում
cohort-says = 100 նոր հաճախորդից { $share }-ը նորից գնել է հաջորդ { $period ->
    [month] ամսում։
    [quarter] եռամսյակում։
   *[year] տարում։
  }
cohort-how = Ամեն տողում այն հաճախորդներն են, ովքեր առաջին անգամ գնել են նույն { $period ->
    [month] ամսում
    [quarter] եռամսյակում
   *[year] տարում
  }։ Սյունակներում՝ քանիսն են գնել հաջորդ { $period ->
    [month] ամիսներից
    [quarter] եռամսյակներից
   *[year] տարիներից
} ամեն մեկում։
cohort-young = Վերադարձեք, երբ կավարտվի վաճառքի առաջին { $period ->
    [month] ամիսը և նաև հաջորդը։
    [quarter] եռամսյակը և նաև հաջորդը։
   *[year] տարին և նաև հաջորդը։
  }
cohort-quarter = { $year }, եռ. { $quarter }
cohort-came = Առաջին գնումը
cohort-customers = Հաճախորդներ
cohort-later = { $period ->
    [month] Քանի ամիս հետո
    [quarter] Քանի եռամսյակ հետո
   *[year] Քանի տարի հետո
  }

rfm-head = Որքան հաճախ և որքան վերջերս
rfm-nobody = Դեռ ոչ ոք չի գնել։
rfm-quiet = { $count ->
    [0] Հաճախակի գնողներից լռող չկա։
    [one] Լռում է { $count } հաճախակի գնող։
   *[other] Լռում է { $count } հաճախակի գնող։
  }
rfm-best = { $count ->
    [0] Երկու ցուցանիշով էլ առաջին խմբում ոչ ոք չկա։
    [one] Երկու ցուցանիշով էլ առաջին խմբում է { $count } հաճախորդ։
   *[other] Երկու ցուցանիշով էլ առաջին խմբում է { $count } հաճախորդ։
  }
rfm-how = Սեղմեք թիվը, որ տեսնեք այդ հաճախորդներին։
rfm-last = Վերջին գնումը
rfm-often = Քանի անգամ են գնել
rfm-times = { $count ->
    [one] { $count } անգամ
   *[other] { $count } անգամ
  }
rfm-times-between = { $low }–{ $high } անգամ
rfm-ago = { $count ->
    [0] Այսօր
    [one] { $count } օր առաջ
   *[other] { $count } օր առաջ
  }
rfm-ago-between = { $low }–{ $high } օր առաջ
rfm-group = { $ago } · { $times }
rfm-cell = { $count ->
    [one] Ցույց տալ { $count } հաճախորդի՝ { $group }
   *[other] Ցույց տալ { $count } հաճախորդի՝ { $group }
  }
