### What buyers read of the survey, in Armenian.

answer-head = { $named ->
    [yes] { $business }՝ ինչպե՞ս եք գնահատում մեզ մոտ գնումը
   *[no] Ինչպե՞ս եք գնահատում մեզ մոտ գնումը
}
answer-lead = Յոթ հպում և մեկ տող, մոտ մեկ րոպե։ Ինչ չեք ուզում, բաց թողեք։
answer-unsent = Այս էջը ոչինչ չի ուղարկում։ Կարճ տեքստն ուղարկում եք ինքներդ։
answer-ask-treatment = Զգո՞ւմ եք, որ ձեզ լսում են և հարգում
answer-ask-process = Գնումը հա՞րթ է ընթանում՝ առաջին հարցից մինչև վճարում
answer-ask-hassle = Հաջողվո՞ւմ է գնել առանց երկար սպասման, սխալների և ավելորդ այցերի
answer-ask-games = Կարո՞ղ եք վստահել գնի, ժամկետի և պայմանների մասին մեր ասածին
answer-ask-together = Գործը լավ կազմակերպվա՞ծ է թվում
answer-ask-effort = Ընդհանուր առմամբ, որքա՞ն հեշտ է գնելը
answer-ask-recommend = Մեզ խորհուրդ կտայի՞ք ընկերոջը
answer-low-five = երբեք
answer-high-five = միշտ
answer-low-effort = շատ դժվար
answer-high-effort = շատ հեշտ
answer-low-recommend = ոչ մի դեպքում
answer-high-recommend = անպայման
answer-tap = { $most }-ից { $number }
answer-tap-word = { $most }-ից { $number }, { $word }
answer-leave-out = Բաց թողնել
answer-leave-out-what = Բաց թողնել՝ { $question }
answer-line = Էլ ի՞նչ կավելացնեք
answer-line-hint = Եթե ուզում եք անանուն մնալ, անուն մի գրեք։
answer-line-left = { $count ->
    [one] Մնացել է { $count } նիշ
   *[other] Մնացել է { $count } նիշ
}
answer-line-long = Շատ երկար է։ Վերջը կկտրվի։
answer-nothing = Ընտրեք պատասխան կամ գրեք մի տող։
answer-make = Պատրաստել պատասխանը

answer-done-head = Ձեր պատասխանը պատրաստ է
answer-done-text = { $named ->
    [yes] Դեռ ուղարկված չէ։ Ուղարկեք նույն ճանապարհով, որով ստացել եք հղումը։ Ստացողը՝ { $business }։
   *[no] Դեռ ուղարկված չէ։ Ուղարկեք նույն ճանապարհով, որով ստացել եք հղումը։
}
answer-reply = Ձեր պատասխանը
answer-copy-text = Պատճենել տեքստը
answer-copy-link = Պատճենել որպես հղում
answer-code = Ձեր պատասխանը որպես QR կոդ
answer-code-note = Ինտերնետ չկա՞։ Թող խանութը սկանավորի սա։
answer-change = Փոխել պատասխանները
answer-holds-head = Ինչ կա դրա մեջ
answer-holds-answers = Ձեր պատասխանները՝ 7-ից { $given }։
answer-holds-line = Ձեր մեկնաբանությունը՝ «{ $line }»։
answer-holds-no-line = Մեկնաբանություն չկա։
answer-holds-day = Այսօրվա ամսաթիվը՝ { $day }։
answer-holds-chance = Պատահական թիվ, որ պատասխանը մեկ անգամ հաշվվի, և խանութի համարը։
answer-holds-one = Ձեր հղման պատահական թիվը։ Դրանով խանութը գիտի, որ պատասխանը ձերն է։
answer-holds-anybody = Ոչինչ, որով կարելի է ձեզ ճանաչել։ Բոլորն ստանում են նույն հղումը։
answer-holds-no-name = Ո՛չ անուն, ո՛չ հասցե, ո՛չ սարքի տվյալներ։ Փակեք էջը, և պատասխաններն այստեղից կջնջվեն։
answer-subject = { $named ->
    [yes] Իմ պատասխանները՝ { $business }
   *[no] Իմ պատասխանները
}
answer-message = Ահա իմ պատասխանները։ Այս հղումը բացեք Kept-ում կամ տեղադրեք այնտեղ ամբողջ հաղորդագրությունը՝

    { $link }

answer-refused-head = Այս հարցերը չեն բացվում
answer-refused-nothing = Այս հղման մեջ հարցեր չկան։ Ամբողջությա՞մբ է պատճենված։
answer-refused-too_long = Այս հղումը շատ երկար է, Kept-ից լինել չի կարող։
answer-refused-cut = Հղման վերջը պակասում է։ Պատճենեք ամբողջը կամ խնդրեք նորից։
answer-refused-damaged = Հղումը ճանապարհին փոխվել է։ Խնդրեք նորից։
answer-refused-newer = Հղումը նոր տարբերակից է։ Միացեք ինտերնետին և վերաբեռնեք էջը։
answer-refused-other_kind = Սա պատասխան է՝ այն խանութի համար, որը հարցրել է։
answer-refused-safe = Այս սարքից ոչինչ չի ուղարկվել, ոչինչ չի փոխվել։

invite-subject = { $named ->
    [yes] { $business }՝ ինչպե՞ս եք գնահատում մեզ մոտ գնումը
   *[no] Ինչպե՞ս եք գնահատում մեզ մոտ գնումը
}
invite-message = Ինչպե՞ս եք գնահատում մեզ մոտ գնումը։ Յոթ հպում, մոտ մեկ րոպե՝

    { $link }

    Խնդրում ենք վերջում ստացված կարճ տեքստն ուղարկել մեզ։
invite-card = Սկանավորեք հեռախոսի տեսախցիկով։ Մոտ մեկ րոպե է տևում՝ առանց հավելվածի և հաշվի։

hand-share = Կիսվել…
hand-letter = Էլ. նամակ
hand-copied = Պատճենված է։
hand-not-copied = Բրաուզերը թույլ չի տալիս էջին պատճենել։ Նշված տեքստը պատճենեք ինքներդ։
