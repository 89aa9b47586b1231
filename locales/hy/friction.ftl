### What the page on friction and the owner's audit say, in Armenian.

friction-lead = Ինչն է դժվարացնում գնումը և ինչ շտկել նախ։
friction-overall = Ընդհանուր
friction-of = / 100
friction-low-is-good = Ցածրը լավ է՝ 0-ն նշանակում է ոչ մի խոչընդոտ, 100-ը՝ ամենավատը։
friction-rule-mean = Հինգի միջինը՝ ըստ ձեր կշիռների։
friction-rule-worst = Ձեր ամենավատի չորս հինգերորդը՝ { $dimension }, { $number }։ Լավերը չեն կարող այն թաքցնել։
friction-early = Դեռ վաղ է ասել
friction-early-between = Դեռ վաղ է ասել՝ { $low }–{ $high }
friction-smoothness = Գնման քայլեր
friction-smoothness-note = Ցածրը լավ է։ Բոլոր քայլերը միասին։
friction-smoothness-none = Ավելացրեք ձեր գնման քայլերը, և կտեսնեք։
friction-rests = { $pieces ->
    [0] Դեռ ոչինչ հայտնի չէ։
    [one] { $little ->
        [yes] Հիմնված է ընդամենը { $pieces } փաստի վրա՝ առաջին գնահատական։
       *[no] Հիմնված է { $pieces } փաստի վրա։
    }
   *[other] { $little ->
        [yes] Հիմնված է ընդամենը { $pieces } փաստի վրա՝ առաջին գնահատական։
       *[no] Հիմնված է { $pieces } փաստի վրա։
    }
}
friction-dimensions = Գնորդի համար կարևոր հինգ բան
friction-dimensions-note = Սկզբում ամենաթույլն է։ Բացեք, որ տեսնեք պատճառը։
friction-number = 100-ից { $number }
friction-part-survey = Ինչ են ասում գնորդները
friction-part-incidents = Խնդիրներ
friction-part-measured = Չափված
friction-part-no-survey = Պատասխաններ դեռ չկան՝ ո՛չ գնորդներից, ո՛չ ձեզնից։
friction-part-no-incidents = Խնդիրներ գրանցված չեն։
friction-part-no-measured = { $dimension ->
    [treatment] Դեռ ոչինչ։ Գրանցեք, թե ինչպես եք լուծում բողոքները և պատասխանում ցանկություններին։
    [games] Դեռ ոչինչ։ Գրանցեք ասված գներն ու խոստացված օրերը։
    [together] Դեռ ոչինչ։ Ավելացրեք գնման քայլեր և խոստումներ։
   *[other] Դեռ ոչինչ։ Ավելացրեք ձեր գնման քայլերը։
}
friction-measured-what = { $dimension ->
    [treatment] Լուծված բողոքներ և պատասխանված ցանկություններ։
    [process] Գներ, վճարում, օգնություն և ժամեր։
    [hassle] Սպասում, լրացուցիչ այցեր, մարդուց մարդ ուղարկելը, կրկնվող հարցեր և պակասող բաներ։
    [games] Գներ, օրեր կամ պայմաններ, որ ասվածի պես չեն։
   *[together] Անհավասար քայլեր և չկատարված խոստումներ։
}
friction-answer-yourself = Պատասխանել ինքներդ
friction-half-glitches = Պատահական խնդիրներ
friction-half-built-in = Ամեն անգամ կրկնվող խնդիրներ
friction-half-none = հայտնի չեն
friction-points = { $points } միավոր
friction-fine = Եվս { $count } փաստ ձեր օգտին։
friction-ground-audit = Դուք տվել եք 5-ից { $answer }՝ { $question }
friction-ground-survey = Գնահատել է 5-ից { $answer }
friction-ground-uneven = Մյուսներից շատ ավելի դժվար է այս քայլը՝ { $step }։
friction-at-step = { $step }՝ { $what }
friction-of-whom = { $name }, { $day }
friction-nobody = Անանուն մեկը
friction-gone = Ձեր մատյանում այլևս չկա
trend-head = Վերջին 12 ամիսը
trend-counting = Հաշվում ենք անցյալը…
trend-short = Դեռ մեկ ամսվա տվյալներ չկան։
trend-says = { $way ->
    [better] { $what }՝ { $then } ({ $month }), այսօր՝ { $now }։ Հեշտացել է։
    [worse] { $what }՝ { $then } ({ $month }), այսօր՝ { $now }։ Դժվարացել է։
   *[same] { $what }՝ այսօր { $now }, նույնը, ինչ առաջ ({ $month })։
}
trend-day = Օր
trend-steps-note = Քայլերն ամսաթիվ չունեն, ուստի անցյալի համար էլ հաշվվում են այսօրվանը։
fix-head = Ինչ շտկել նախ
fix-note = Սկզբում այն է, ինչ քիչ ջանքով շատ օգուտ է տալիս։
fix-none-head = Շտկելու բան դեռ չկա
fix-none-text = Ավելացրեք ձեր գնման քայլերը և գրանցեք խնդիրներն ու դրանց պատճառները։
fix-now-cause = Մեկ տարում՝ { $count } անգամ, վերջինը՝ { $day }։
fix-worth = ամսական մոտ { $amount }
fix-people = ամսական ևս { $people } գնորդ
fix-smoother = { $points ->
    [one] քայլերի խոչընդոտները՝ { $points } միավորով պակաս
   *[other] քայլերի խոչընդոտները՝ { $points } միավորով պակաս
}
fix-easier = խոչընդոտները՝ { $points } միավորով պակաս
fix-nothing = օգուտ չի տա, մինչև մյուսները չշտկվեն
fix-quick = Արագ արդյունք
fix-effort = Ջանք
fix-effort-of = Ջանք՝ { $what }
fix-everybody = Սրան բախվում է ամեն գնորդ։
fix-everybody-said = Սրան բախվում է ամեն գնորդ։ Այդ մասին ասել է { $count } հաճախորդ՝
fix-touched = Սրան բախվել է { $count } հաճախորդ՝
fix-touched-unnamed = Սրան միայն անանուն մարդիկ են բախվել։
fix-touched-more = և ևս { $count }
fix-at-risk = կարող է հեռանալ
fix-do = Շտկեցի…
fix-do-what = Շտկեցի՝ { $what }
fix-worth-ask = Ամսական քանի՞ մարդ է գնումներ անում և ինչքա՞ն գումարի։ Դրանից հետո կերևա, թե շտկումներն ինչ կտան։
fix-worth-set = Ամսական { $buyers } գնորդ, միջինը՝ { $amount }։
fix-worth-keep = Պահել
fix-worth-estimate = Մոտավոր գնահատական՝ հեշտ քայլերի դեպքում ավելի շատ գնորդ է հասնում մինչև վերջ։
done-fix-how = Հիմա ինչպե՞ս է
done-fix-gone = Այլևս չկա
done-fix-better = Ավելի լավ է, բայց դեռ կա
done-fix-wait = Հիմա որքա՞ն են սպասում
done-fix-visits = Հիմա քանի՞ լրացուցիչ այց է պետք
done-fix-handoffs = Հիմա քանի՞ անգամ են ուղարկում ուրիշի մոտ
done-fix-repeats = Հիմա քանի՞ անգամ են նույնը հարցնում
done-fix-missing = Հիմա 100 դեպքից քանիսո՞ւմ է ինչ-որ բան պակասում
done-fix-unit = Միավոր
done-fix-minutes = րոպե
done-fix-hours = ժամ
done-fix-days = օր
done-fix-effect = Քայլերի խոչընդոտները՝ { $before } → { $after }, ընդհանուրը՝ { $was } → { $is }։
done-fix-incidents = Անցած խնդիրները մարում են։ Եթե կրկնվի, ուրեմն լավ չի շտկվել։
done-fix-keep = Շտկեցի
done-fix-unread = Գրեք թիվ
fixed-head = Շտկված
fixed-on = Շտկվել է՝ { $day }
fixed-scores = Քայլերի խոչընդոտները՝ առաջ { $before }, հետո { $after }, ընդհանուրը՝ { $was }, ապա { $is }։
fixed-holds = { $before ->
    [0] Դրանից հետո խնդիր չի եղել։
    [one] Նախորդ տարում՝ { $before } անգամ, հետո՝ ոչ մի անգամ։ Շտկված է մնում։
   *[other] Նախորդ տարում՝ { $before } անգամ, հետո՝ ոչ մի անգամ։ Շտկված է մնում։
}
fixed-again = Հետո եղել է ևս { $since } անգամ։ Լավ չի շտկվել։
fixed-changed = Առաջ՝ { $before } Հետո՝ { $after }
fixed-gone = Այլևս չկա։
fixed-back = Հետարկել
fixed-back-what = Հետարկել՝ { $what }
fixed-unknown = Ձեր մատյանում այլևս չկա
trouble-head = Խնդիրներ
trouble-log = Գրանցել խնդիր
trouble-none-head = Խնդիրներ գրանցված չեն
trouble-none-text = Անմիջապես շտկված խնդիրը կարող է ձեզ մոտեցնել հաճախորդին։ Գրանցեք վերջինը, որ հիշում եք։
trouble-open = { $count ->
    [0] Բաց բողոքներ չկան։
    [one] { $count } բաց բողոք։
   *[other] { $count } բաց բողոք։
}
trouble-settled = { $count ->
    [0] Մեկ տարում լուծված բողոքներ չկան։
    [one] Մեկ տարում լուծված՝ { $count }, որից լիովին՝ { $full }, մեկ օրում՝ { $once }։
   *[other] Մեկ տարում լուծված՝ { $count }, որից լիովին՝ { $full }, մեկ օրում՝ { $once }։
}
trouble-median = { $days ->
    [0] Կեսը լուծվել է մեկ օրից շուտ։
    [one] Կեսը լուծվել է մեկ օրում կամ ավելի շուտ։
   *[other] Կեսը լուծվել է { $days } օրում կամ ավելի շուտ։
}
trouble-again = Կրկնվում է
trouble-cause = { $cause }՝ { $count } անգամ
trouble-cause-see = { $cause }՝ { $count } անգամ։ Ցույց տալ
trouble-filter-sort = Տեսակ
trouble-filter-dimension = Ոլորտ
trouble-filter-cause = Պատճառ
trouble-all = Բոլորը
trouble-count = { $count ->
    [0] Ոչինչ չի գտնվել
    [one] Գտնվել է { $count }
   *[other] Գտնվել է { $count }
}
trouble-since = { $days ->
    [0] բաց է այսօրվանից
    [one] բաց է { $days } օր
   *[other] բաց է { $days } օր
}
trouble-put-right = Այսօր շտկեցի
trouble-put-right-what = Այսօր շտկեցի՝ { $what }
honest-head = Ազնվության ստուգում
honest-note = Մոլորեցված գնորդը չի վերադառնում։ Ահա ձեր ասածն ու արածը մեկ տարում։
honest-none = Գնումների հետ գրանցեք ասված գինն ու օրը, և թե պայմանները պահվել են արդյոք։
honest-price = Գինը՝ ինչպես ասվել էր
honest-day = Խոստացված օրը
honest-terms = Պայմանները պահված են
honest-kept = { $told }-ից { $kept }
honest-untold = գրանցված չէ
honest-broken = Ոչ խոստացածի պես
honest-charged = Ասվել է { $quoted }, վերցվել է { $charged }
honest-late = Խոստացված էր՝ { $promised }, ուշացել է { $days } օր
honest-not-terms = Պայմանները պահված չեն
honest-affected = Ազդեցությունը վստահության վրա
honest-trust = { $points ->
    [0] վստահություն՝ 100-ից { $trust }, չի փոխվել
    [one] վստահություն՝ 100-ից { $trust }, { $points } միավորով պակաս
   *[other] վստահություն՝ 100-ից { $trust }, { $points } միավորով պակաս
}
honest-all-kept = Ամեն ինչ՝ խոստացածի պես։
source-head = Աղբյուրներ
source-audit = Ինքնաստուգում
source-audit-none = 25 հարց, մոտ 5 րոպե
source-audit-some = Պատասխանված է 25-ից { $count }
source-audit-all = Բոլորը պատասխանված են, վերջինը՝ { $day }
source-journey-none = Դեռ ավելացված չէ
source-journey-some = { $count } քայլ
source-survey-none = Ուղարկել հղում
source-survey-some = { $count } պատասխան
source-trouble = Խնդիրներ
source-trouble-none = Գրանցված չեն
source-trouble-some = Գրանցված է { $count }
friction-empty-head = Որքա՞ն դժվար է ձեզնից գնելը
friction-empty-text = Հարգանքը, հեշտությունն ու ազնվությունն ավելի շատ են կշռում, քան ապրանքը։ Տեսեք, թե ինչն է դժվար, ինչ արժե և ինչ շտկել նախ։
friction-first-audit = Պատասխանել 25 հարցի
friction-first-journey = Ավելացնել գնման քայլերը
friction-see-journey = Տեսնել գնման քայլերը
friction-first-trouble = Գրանցել խնդիր
audit-lead = 25 հարց, մոտ 5 րոպե։ Պատասխանեք այնպես, ինչպես կպատասխանեին գնորդները։ Կարող եք ընդհատել ցանկացած պահի՝ պատասխանները պահվում են։
audit-answered = Պատասխանված է { $all }-ից { $count }
audit-of = { $dimension }, { $number } / 5
audit-pick = Ձեր պատասխանը
audit-scale-1 = Երբեք
audit-scale-2 = Հազվադեպ
audit-scale-3 = Կես դեպքերում
audit-scale-4 = Մեծ մասամբ
audit-scale-5 = Միշտ
audit-keys = Կամ սեղմեք 1–5 թվերից մեկը։
audit-before = Նախորդը
audit-skip = Բաց թողնել
audit-next = Հաջորդը
audit-done-head = 25-ն էլ պատասխանված են
audit-done-text = Վերադարձեք երեք ամսից կամ երբ ինչ-որ բան փոխվի։ Հին պատասխանները մնում են։
audit-again = Պատասխանել նորից
audit-see = Տեսնել արդյունքները
audit-answers = Ձեր պատասխանները
audit-no-answer = պատասխան չկա
audit-take-back = Հեռացնել այս պատասխանը
audit-history = Նախորդ պատասխանները
audit-history-none = Այստեղ պահվում է ամեն օր, երբ պատասխանում եք։
audit-history-note = Խոչընդոտները՝ միայն ըստ ձեր պատասխանների, 100-ից։ Ցածրը լավ է։
audit-history-day = Օր
audit-treatment-heard = Գնորդներին լսո՞ւմ եք՝ նախքան բան առաջարկելը
audit-one-treatment-heard = Երկու անգամ ասում են, բայց ուրիշ բան են ստանում։
audit-five-treatment-heard = Դուք կարճ կրկնում եք, թե ինչ են ուզում, և նրանք գլխով են անում։
audit-treatment-respected = Բոլորին նույն հարգանքո՞վ եք վերաբերվում
audit-one-treatment-respected = Քիչ ծախսողը սպասում է, մինչև մյուսներին սպասարկեք։
audit-five-treatment-respected = Մեկ կոճակ գնողին էլ անունով են ողջունում։
audit-treatment-fair = Երկու կողմն էլ կասե՞ր, որ գործարքն արդար է
audit-one-treatment-fair = Սակարկողն ավելի քիչ է վճարում, քան քաղաքավարին։
audit-five-treatment-fair = Խորհուրդ եք տալիս ավելի էժանը, երբ այն բավական է։
audit-treatment-time_valued = Նրանց ժամանակը ձերի չափ գնահատո՞ւմ եք
audit-one-treatment-time_valued = «Երեքշաբթի եկեք», իսկ խանութում ոչ ոք տեղյակ չէ։
audit-five-treatment-time_valued = Եթե ուշանում եք, նախապես զգուշացնում եք։
audit-treatment-put_right = Բողոքները միանգամից և առանց վեճի՞ եք լուծում
audit-one-treatment-put_right = Պետք է ապացուցեն, հետո շաբաթներ սպասեն։
audit-five-treatment-put_right = Ներողություն եք խնդրում և նույն օրը շտկում։
audit-process-answers = Առաջին հարցերին բավական շո՞ւտ եք պատասխանում
audit-one-process-answers = Հաղորդագրություններն օրերով մնում են։ Հեռախոսը չեն վերցնում։
audit-five-process-answers = Առավոտյան հարցնում են, կեսօրին արդեն գիտեն։
audit-process-found = Հե՞շտ են գտնում ձեզ և իրենց պետքականը
audit-one-process-found = Ինտերնետում հին հասցեն է, ցուցանակ չկա, դարակն էլ անհայտ է։
audit-five-process-found = Առաջին անգամ են գալիս և միանգամից գտնում ճիշտ բանը։
audit-process-timing = Կարո՞ղ են գնել, երբ իրենց հարմար է
audit-one-process-timing = Բաց եք միայն այն ժամին, երբ նրանք աշխատում են։
audit-five-process-timing = Վաղ, ուշ կամ կեսգիշերին՝ հաղորդագրությամբ։
audit-process-price_clear = Լրիվ գինը գիտե՞ն նախքան որոշելը
audit-one-process-price_clear = «Նայած», գումարած առաքումը։
audit-five-process-price_clear = Մեկ գին, ամեն ինչ ներառյալ, առանց հարցնելու։
audit-process-completed = Պատվիրելն ու վճարելը պա՞րզ են
audit-one-process-completed = Թղթե ձև, միայն կանխիկ, կտրոն չկա։
audit-five-process-completed = Մեկ հայացք, մեկ հպում, կտրոնը ձեռքին։
audit-hassle-no_glitches = Առաջին անգամից ճի՞շտ է ստացվում
audit-one-hassle-no_glitches = Սխալ չափս, անուն կամ օր, գրեթե ամեն շաբաթ։
audit-five-hassle-no_glitches = Վերջին սխալը չեք էլ հիշում։
audit-hassle-short_waits = Սպասելը տանելի՞ է և բացատրվա՞ծ
audit-one-hassle-short_waits = Հերթ են կանգնում, և ոչ ոք չի ասում, թե ինչքան։
audit-five-hassle-short_waits = Գրեթե չեն սպասում և գիտեն՝ ինչու։
audit-hassle-one_visit = Ամեն ինչ մեկ այցո՞վ կամ զանգով է լուծվում
audit-one-hassle-one_visit = Մեկ անգամ՝ նայելու, մեկ՝ պատվիրելու, մեկ էլ՝ պակասող թղթի համար։
audit-five-hassle-one_visit = Մեկ անգամ են գալիս և ամեն ինչ միանգամից տանում։
audit-hassle-nothing_missing = Ամեն ինչ տեղո՞ւմ է, երբ պետք է
audit-one-hassle-nothing_missing = Վառարանը գալիս է առանց լարի։
audit-five-hassle-nothing_missing = Նույնիսկ պահեստամաս է հետը։
audit-hassle-helpful = Եթե դժվարանում են, կա՞ ով օգնի
audit-one-hassle-helpful = «Ինձ չի վերաբերում», և սկսում են նորից։
audit-five-hassle-helpful = Ով պատասխանում է, նա էլ հասցնում է մինչև վերջ։
audit-games-true_price = Վճարում են ճիշտ այնքա՞ն, որքան ասվել է
audit-one-games-true_price = Հաշիվը մեծ է, իսկ պատճառը ոչ ոք չի ասել։
audit-five-games-true_price = Ճիշտ ձեր ասածի չափ կամ ավելի քիչ։
audit-games-true_dates = Հասնում է ճիշտ ձեր ասած օ՞րը
audit-one-games-true_dates = Անհնար օր եք խոստանում, միայն թե պատվիրեն։
audit-five-games-true_dates = Պահուստ եք թողնում ու շուտ եք հասցնում։
audit-games-true_terms = Երաշխիքը, վերադարձն ու պայմաններն ասվածի պե՞ս են
audit-one-games-true_terms = Երաշխիքը հենց դա չի ներառում։
audit-five-games-true_terms = Հետ եք վերցնում առանց վիճելու։
audit-games-no_pressure = Կարո՞ղ են հրաժարվել՝ առանց ճնշման
audit-one-games-no_pressure = «Միայն այսօր», իսկ վաղը նույն գինն է։
audit-five-games-no_pressure = Ասում եք «հանգիստ մտածեք», և անկեղծ եք։
audit-games-no_small_print = Մանրատառն առանց անակնկալների՞ է
audit-one-games-no_small_print = Չորրորդ էջ՝ պայմանագիրն ինքն իրեն երկարաձգվում է։
audit-five-games-no_small_print = Ամբողջ կարևորը՝ մեկ էջում, մեծ տառերով։
audit-together-first_impression = Առաջին տպավորությունն ապրանքի չափ լա՞վն է
audit-one-together-first_impression = Փոշոտ ցուցափեղկ և տարիներով չթարմացված կայք։
audit-five-together-first_impression = Դեռ բան չտեսած ասում են՝ «ինչ լավն է»։
audit-together-consistent = Ամենուր և բոլորի հետ հավասարապես լա՞վ է
audit-one-together-consistent = Ձեզ հետ հիանալի է, երբ չկաք՝ ոչ։
audit-five-together-consistent = Խանութ, հեռախոս, առաքում՝ նույն հոգատարությունը։
audit-together-promises_kept = Բոլոր խոստումները կատարվո՞ւմ են
audit-one-together-promises_kept = «Հետ կզանգեմ», և ոչ ոք չի զանգում։
audit-five-together-promises_kept = Ինչ ասվում է, գրվում է և արվում։
audit-together-informed = Նրանց տեղյակ պահո՞ւմ եք
audit-one-together-informed = Պատվերից մինչև առաքում՝ լռություն։
audit-five-together-informed = Իմանում են, երբ սկսվում է, ուղարկվում կամ ուշանում։
audit-together-well_run = Օտար մարդը կասե՞ր, որ գործը լավ է դրված
audit-one-together-well_run = Բոլորը փնտրում են այն, ինչ ուրիշն է տեղավորել։
audit-five-together-well_run = Աշխատում է, նույնիսկ երբ հիվանդ եք։
friction-about-treatment = Նրանց լսո՞ւմ են, հարգո՞ւմ, արդա՞ր են վերաբերվում։
friction-about-process = Ամեն քայլը հարթ, գները հստակ, վճարումը հե՞շտ է։
friction-about-hassle = Ինչն է վատ ստացվում և ինչն է երկար տևում։
friction-about-games = Գինը, օրն ու պայմանները ձեր ասածի պե՞ս են։
friction-about-together = Ամեն ինչ ներդաշնա՞կ է՝ առաջին տպավորությունից մինչև վերջին խոստումը։
effort-1 = Շատ հեշտ
effort-2 = Հեշտ
effort-3 = Որոշ ջանք
effort-4 = Դժվար
effort-5 = Շատ դժվար
