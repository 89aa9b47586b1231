### The way of buying, in Armenian.

## The page
journey-lead = Գնորդի բոլոր քայլերը։ Ճանապարհը նեղանում է այնտեղ, որտեղ կորցնում եք գնորդներին։
journey-says = Բոլոր { $count } քայլերի խոչընդոտները՝ 100-ից { $friction }։ Ցածրը լավ է։
journey-says-one = Այս քայլի խոչընդոտները՝ 100-ից { $friction }։ Ցածրը լավ է։
journey-says-worst = Ամենադժվարը՝ «{ $step }», խոչընդոտների { $share }-ը։
journey-says-whole = Հայտնի խոչընդոտներ չկան։
journey-unmeasured = { $count ->
    [one] { $count } քայլ դեռ չափված չէ և կարող է ավելի դժվար լինել։
   *[other] { $count } քայլ դեռ չափված չէ և կարող է ավելի դժվար լինել։
}
journey-steps = Քայլեր
journey-path = Ձեր գնման քայլերը՝ հերթականությամբ
journey-keys = Քաշեք քայլի բռնակը կամ սեղմեք Alt՝ ↑ կամ ↓ սլաքի հետ։

## A step in the path
journey-measure = Չափել
journey-change = Խմբագրել
journey-open = { $act }՝ { $step }
journey-earlier = Տեղափոխել վեր՝ { $step }
journey-later = Տեղափոխել վար՝ { $step }
journey-drag = Քաշեք՝ տեղափոխելու համար
journey-smooth = խոչընդոտներ՝ 100-ից { $number }
journey-share = բոլոր խոչընդոտների { $share }-ը
journey-hardest = Ամենադժվար քայլը
journey-plain = Այստեղ խոչընդոտ չկա։
journey-not-measured = Դեռ չափված չէ։
journey-gives-up = Այստեղ հրաժարվում է { $share }-ը։
journey-gives-up-most = Այստեղ հրաժարվում է { $share }-ը՝ ավելի, քան սրանով է բացատրվում։
journey-pointer = { $step }, խոչընդոտներ՝ 100-ից { $number }։ Մինչև այստեղ՝ 100-ից { $whole }։
journey-end = Ընդհանուր խոչընդոտները՝ 100-ից { $number }
journey-table-step = Քայլ
journey-table-smooth = Խոչընդոտներ
journey-table-left = Մինչև այստեղ
journey-table-share = Բաժինը
journey-table-wait = Սպասում են
journey-table-none = անհայտ

## Nothing drawn yet
journey-empty-head = Անցեք գնորդի ճանապարհով
journey-empty-text = Ավելացրեք ամեն քայլ՝ առաջին հարցից մինչև վերջինը։ Ապա նշեք սպասումը և լրացուցիչ այցերը։

## Adding
journey-add-label = Ի՞նչ են անում հետո
journey-add-first = Ի՞նչ են անում առաջինը
journey-add-hint = Գնորդի բառերով, օրինակ՝ «Հարցնել գինը»։
journey-add = Ավելացնել քայլ
journey-templates = Սկսել ձևանմուշից
journey-templates-more = Ավելացնել քայլեր ձևանմուշից
journey-templates-note = Ընտրեք ամենամոտը։ Հետո կարող եք փոխել։
journey-template-pick = Բիզնեսի տեսակ
journey-template-gladly = ընդունելի է մինչև { $span }
journey-template-add = Ավելացնել { $count } քայլ

## Measuring a step
journey-begun = Կան նախկինում չպահված փոփոխություններ։
journey-part-times = Ժամանակ
journey-part-often = Քանի անգամ՝ մեկ գնման համար
journey-part-marks = Սրանցից որևէ մեկը ճի՞շտ է
journey-part-cases = 100 դեպքից քանիսում
journey-unit-of = Միավորը՝ { $what }
journey-unit-minutes = րոպե
journey-unit-hours = ժամ
journey-unit-days = օր
journey-ask-name = Ինչ են անում
journey-ask-wait_minutes = Որքա՞ն են սպասում
journey-ask-tolerance_minutes = Որքա՞ն սպասելն է ընդունելի
journey-ask-explained = Նրանց ասում են՝ ինչու և ինչքան
journey-ask-active_minutes = Որքա՞ն ժամանակն է օգտակար
journey-ask-extra_visits = Քանի՞ լրացուցիչ այց կամ զանգ
journey-ask-handoffs = Քանի՞ անգամ են ուղարկում ուրիշի մոտ
journey-ask-repeats = Քանի՞ անգամ են նույնը հարցնում
journey-ask-missing_rate = Որքա՞ն հաճախ է բան պակասում
journey-ask-unclear_price = Գինը հասկանալի չէ
journey-ask-hard_payment = Չեն կարող վճարել ուզած ձևով
journey-ask-no_help = Հարցնելու մարդ չկա
journey-ask-bad_hours = Փակ եք, երբ նրանք կարող են գալ
journey-ask-drop_off = Քանի՞սն են այստեղ հրաժարվում
journey-hint-name = Գնորդի բառերով։
journey-hint-wait_minutes = Այն պահից, երբ պատրաստ են, մինչև շարունակվի։
journey-hint-tolerance_minutes = Եթե դատարկ է՝ 15 րոպե։
journey-hint-explained = Չբացատրված սպասումը մեկուկես անգամ երկար է թվում։
journey-hint-active_minutes = Խորհուրդ, ընտրություն, բուն աշխատանքը։
journey-hint-extra_visits = Առաջինից հետո։
journey-hint-handoffs = Ուրիշ մարդու, սեղանի կամ համարի։
journey-hint-repeats = Անուն, չափս, պատվերի համար։
journey-hint-missing_rate = Դետալ, թուղթ, հենց ապրանքը։
journey-hint-drop_off = Այստեղ հասածներից։
journey-wrong-name = Գրեք մինչև 200 տառ։
journey-wrong-span = Գրեք այնպիսի թիվ, որ ամբողջ րոպեներ ստացվեն, օրինակ՝ 20 կամ 1,5։
journey-wrong-long = Առավելագույնը՝ տասը տարի։
journey-wrong-count = Գրեք ամբողջ թիվ՝ 0–1000։
journey-wrong-share = Գրեք թիվ՝ 0–100։
journey-delete = Ջնջել քայլը
journey-gone = Ձեր մատյանում այլևս չկա։

## What a change does, before it is kept
journey-effect = Ազդեցություն
journey-effect-none = Փոխեք որևէ բան, որ տեսնեք ազդեցությունը։
journey-effect-same = Փոփոխություն չկա։
journey-effect-step = Այս քայլը
journey-effect-way = Բոլոր քայլերը
journey-effect-friction = Ընդհանուր խոչընդոտները
journey-effect-moved = { $before } → { $after }
journey-effect-fine = Գնումը հեշտանում է { $points } միավորով։
journey-effect-worse = Գնումը դժվարանում է { $points } միավորով։
journey-effect-worth = Մոտավոր գնահատական՝ ամսական { $amount }։
journey-effect-wrong = Ազդեցությունը տեսնելու համար ուղղեք անընթեռնելի արժեքները։

## Ways to start from
journey-shop_counter = Խանութի վաճառասեղան
journey-made_to_order = Պատվերով պատրաստում
journey-service_at_home = Ծառայություն տանը
journey-online_order = Առցանց պատվեր
journey-consulting = Խորհրդատվություն և նախագծեր

journey-step-come_in = Ներս մտնել և ողջույն լսել
journey-step-find = Գտնել ուզածը
journey-step-ask = Հարցնել իմացողի
journey-step-pay = Վճարել
journey-step-take_home = Տանել տուն
journey-step-first_question = Առաջին հարցը
journey-step-quote = Իմանալ գինը
journey-step-agree = Պայմանավորվել, թե ինչ է պետք
journey-step-made = Սպասել, մինչև պատրաստ լինի
journey-step-hand_over = Վերցնել կամ ստանալ առաքմամբ
journey-step-day_set = Պայմանավորվել օրվա մասին
journey-step-arrive = Սպասել մասնագետի գալուն
journey-step-work_done = Ստանալ ծառայությունը
journey-step-afterwards = Հետո օգնություն ստանալ
journey-step-choose = Ընտրել և համեմատել
journey-step-order = Պատվիրել և վճարել
journey-step-confirmed = Իմանալ, որ ճանապարհին է
journey-step-delivered = Ստանալ
journey-step-send_back = Հետ ուղարկել, եթե չհարմարի
journey-step-first_talk = Քննարկել
journey-step-offer = Ստանալ առաջարկ
journey-step-results = Տեսնել արդյունքը
journey-step-invoice = Ստանալ հաշիվը և վճարել
