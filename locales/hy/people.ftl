### What one customer's page and the forms that write down say, in Armenian. Numbers don't change a noun in Armenian, so
### most counts need no plural; `one` covers 0 and 1.

act-write-down = Գրանցել
act-change-details = Խմբագրել տվյալները
act-ask-survey = Ուղարկել հարցում
act-everything = Բոլոր տվյալները
act-erase = Ջնջել ընդմիշտ՝ { $name }
act-erase-ask = Ջնջել ընդմիշտ՝ { $name }…
form-new-customer = Նոր հաճախորդ
form-new-person = Նոր մարդ՝ { $name }
few-text = Կարող եք մոտավոր պատասխանել։
few-trade = Ի՞նչ եք վաճառում
few-trade-note = Ըստ ցանկության։ Որոշում է շփման հաճախականությունն ու գնման քայլերը, կարող եք փոխել։
few-currency = Արժույթ
few-from-contacts = Կոնտակտներից
few-row = Հաճախորդ { $number }
few-name = Անուն
few-name-missing = Գրեք անունը։
few-buys = Ձեր հաճախորդն է
few-buys-long = Մեկ տարի և ավելի
few-buys-lately = Ավելի քիչ
few-buys-not-yet = Դեռ ոչ
few-contact = Վերջին շփումը
few-contact-week = Այս շաբաթ
few-contact-month = Այս ամիս
few-contact-months = Ամիսներ առաջ
few-contact-on = Ամսաթիվ
few-contact-missing = Մոտավորապես ե՞րբ եք վերջին անգամ շփվել։
few-day = Վերջին շփման ամսաթիվը
few-day-ahead = Այդ օրը դեռ չի եկել։
few-worth = Տարեկան եկամուտ, { $currency }
few-worth-wrong = Գրեք գումար, օրինակ՝ 1200։
few-another = Ավելացնել ևս մեկը
few-nobody = Գրեք գոնե մեկ անուն։
few-save = { $count ->
    [0] Պահել
    [one] Պահել { $count } հաճախորդ
   *[other] Պահել { $count } հաճախորդ
}
few-done = Ավելացվել է { $count } հաճախորդ։
few-rough = Մոտավոր ամսաթիվ՝ «{ $said }»։ Գրվել է՝ { $day }։
form-edit-customer = Խմբագրել՝ { $name }
form-more = Այլ տվյալներ
form-same-name = Այս անունով հաճախորդ արդեն կա։
form-same-name-see = Տեսնել՝ { $name }
form-what-happened = Ի՞նչ է եղել
form-who = Ո՞ւմ մասին է
form-brought = Ո՞ւմ է բերել
who-missing = Ընտրեք կամ ավելացրեք մեկին
who-nobody = Ոչ ոք նշված չէ
who-somebody = Ինչ-որ մեկը
who-brought-round = Հենց նա է բերել այս հաճախորդին
log-more-kinds = Այլ…
log-survey-scale = 1-ը վատ է, 5-ը՝ շատ լավ։ Ինչ չի ասել, բաց թողեք։
log-left-open = Ահա թե ինչ էիք սկսել։
log-edit-for = { $kind }՝ { $name }
erase-head = Ջնջել ընդմիշտ
erase-text = Նրանց համար, ովքեր խնդրում են իրենց տվյալները չպահել։ Սա հետարկել չի լինի, սովորական ջնջումը՝ կլինի։
erase-ask = Ջնջե՞լ ընդմիշտ՝ { $name }
erase-goes = { $count ->
    [0] Կջնջվեն «{ $name }» հաճախորդի բոլոր տվյալները։
    [one] Կջնջվեն «{ $name }» հաճախորդի տվյալներն ու { $count } գրառում։
   *[other] Կջնջվեն «{ $name }» հաճախորդի տվյալներն ու { $count } գրառում։
}
erase-for-good = Հետարկել հնարավոր չի լինի։
erase-copies = Պահված ֆայլերում տվյալները կմնան։ Այդ ֆայլերը ջնջեք ինքներդ։
erase-keep = Չջնջել
customer-since = Հաճախորդ է այս օրվանից՝ { $day }
customer-standing = { $days ->
    [one] { $stage }, կարգ { $tier }, ամեն օր
   *[other] { $stage }, կարգ { $tier }, { $days } օրը մեկ
}
customer-rests = Հետաձգված է, կհայտնվի՝ { $day }
customer-figures = Հիմնական ցուցանիշներ
customer-more-figures = Այլ ցուցանիշներ
customer-call = Զանգել
customer-map = Քարտեզ
customer-site = Կայք
customer-warmth = Ջերմություն
customer-warmth-number = 100-ից { $number }
customer-late = { $days } օր ուշացած
customer-history = Պատմություն

## Dates of their own
date-add = Ավելացնել ամսաթիվ
date-edit = Խմբագրել
date-over = { $count ->
    [one] { $count } անցած ամսաթիվ
   *[other] { $count } անցած ամսաթիվ
}
date-title-new = Նոր ամսաթիվ՝ { $name }
date-title-edit = Ամսաթիվ՝ { $name }
date-what = Առիթը
date-day = Օր
date-month = Ամիս
date-year = Տարի
date-text = Նկարագրություն
date-again = Կրկնվում է
date-delete = Ջնջել ամսաթիվը
date-wrong-day = Այդպիսի օր չկա։
date-wrong-year = Գրեք տարեթիվ՝ 1900–2200։ Եթե կրկնվում է, կարող եք թողնել դատարկ։
date-wrong-text = Նկարագրեք մի քանի բառով։
customer-history-empty-head = Պատմություն դեռ չկա
customer-history-empty-text = Գրանցեք ձեր վերջին խոսակցությունը։
customer-history-later = Թաքցված է ավելի ուշ { $count } գրառում։
customer-history-before = Այդ օրը դեռ ոչինչ չէր եղել։
people-head = Մարդիկ
people-add = Ավելացնել մարդ
people-add-here = Ավելացնել այստեղ աշխատող մարդ
people-last = Վերջին շփումը՝ { $day }
people-never = Շփում դեռ չի եղել
people-log = Գրանցել
people-log-for = Գրանցել՝ { $name }
people-company-risk = ռիսկ՝ { $number }, { $band }
people-offer = { $count ->
    [one] { $count } մարդու ընկերությունը նշված է «{ $name }»։
   *[other] { $count } մարդու ընկերությունը նշված է «{ $name }»։
}
people-offer-link = { $count ->
    [one] Կապել՝ { $name }
   *[other] Կապել բոլորին՝ { $name }
}
people-offer-make = Դարձնել ընկերություն՝ { $name }
people-offer-done = { $count } մարդ այժմ նշված է որպես աշխատակից՝ { $name }։
parts-head = Միավորված է { $count } հաճախորդի հետ
parts-text = Նրանց գրառումները երևում են այստեղ։ Բաժանեք, որ նորից առանձին լինեն։
parts-part = Բաժանել
parts-part-who = Բաժանել՝ { $name }
parts-parted = { $one } և { $other } նորից առանձին են։
figure-trust = Վստահություն՝ { $number }
figure-value = Տարեկան մոտ { $amount }
figure-value-unknown = Տարեկան եկամուտն անհայտ է
figure-listening = Զգում է, որ լսում են իրեն՝ { $number }
figure-listening-unknown = Ցանկություններ դեռ չկան
figure-felt = Զգացած խնդիրներ՝ { $number }
figure-felt-unknown = Հայտնի խնդիրներ չկան
figure-rhythm = { $days ->
    [one] Գնումներ՝ ամեն օր
   *[other] Գնումներ՝ { $days } օրը մեկ
}
figure-rhythm-silent = { $days } օր գնում չի արել
figure-rhythm-unknown = Սովորական ընդմիջումը դեռ անհայտ է
figure-rival = Մրցակիցը փորձում է իր մոտ տանել
figure-rival-unknown = Հայտնի մրցակից չկա
figure-would = { $now } → { $then }
why = Ինչո՞ւ
why-with = { $day }, { $name }
why-warmth = Բարձրը լավ է։ Ամեն շփման ազդեցությունը կիսվում է { $days } օրը մեկ։
why-trust = Բարձրը լավ է։ Սկսվում է 50-ից, փոխվում է ձեր արածից և տարիների ընթացքում մարում։
why-risk = Ցածրը լավ է։ { $usual }։ Բարձրացնողն (+) ու իջեցնողը (−) միասին տալիս են 100-ից { $number }։ { $basis }
why-risk-former = Հեռացել է։
why-risk-prospect = Դեռ չի գնել։
why-risk-unknown = Գնումներ ու շփումներ դեռ չկան։
why-value-set = Նշել եք հաճախորդի տվյալներում։
why-value-year = Վճարել է վերջին 365 օրում։
why-value-so-far = Վճարել է մինչ այժմ։ Տարեկանի համար պետք են գնումներ 3 տարբեր օր։
why-value-tenure = Վճարել է { $amount }, առաջին գնումը՝ { $day }։ Հաշվարկված է տարվա համար (առնվազն 90 օրից)։
why-value-median = Քանի դեռ գնում կամ նշված գումար չկա, «Այսօր» էջը հաշվում է ըստ ձեր միջին հաճախորդի։
why-value-none = Քանի դեռ ոչ մեկի եկամուտը հայտնի չէ, «Այսօր» էջը հաշվի է առնում միայն ռիսկը։
why-listening = Բարձրը լավ է։ Սկսվում է 50-ից։ Ցանկության ցանկացած պատասխան 14 օրվա ընթացքում բարձրացնում է այն։
why-felt = Ցածրը լավ է։ Խնդիրները կիսով չափ մարում են 180 օրում։ Հաճախորդի սեփական պատասխանները հաշվվում են մեկ տարի։
why-rhythm = Սովորական ընդմիջումը՝ { $gap } օր։ Գնել է { $count } տարբեր օր, վերջինը՝ { $day }։
why-rhythm-unknown = { $count ->
    [0] Պետք են գնումներ 3 տարբեր օր։ Դեռ չկան։
    [one] Պետք են գնումներ 3 տարբեր օր։ Առայժմ կա { $count }։
   *[other] Պետք են գնումներ 3 տարբեր օր։ Առայժմ կա { $count }։
}
why-silence = Լրիվ հաշվվում է երեք սովորական ընդմիջումից հետո, հիմա՝ 100-ից { $number }։
why-rival = Կիսով չափ մարում է 90 օրում, հիմա՝ 100-ից { $number }։
why-unknown = Անհայտ է, ուստի չի ազդում՝ { $what }։
why-method = Ինչպես է հաշվարկվում
why-held-down = Ինչն է սահմանափակում վստահությունը
ladder-head = Հավատարմություն
ladder-top = Ուրիշներին է բերում ձեզ մոտ։
ladder-gone = Հեռացել է։ Եթե վերադառնա, գրանցեք։
ladder-ready = Լավ պահ է երաշխավորություն խնդրելու։
ladder-brought-by = Ով է բերել
ladder-brought = Բերել է { $count } մարդ
ladder-has-bought = գնել է
ladder-not-bought = դեռ չի գնել
try-head = Ինչը կօգնի
try-risk = ռիսկ՝ { $now } → { $then }
try-trust = վստահություն՝ { $now } → { $then }
try-nothing = առանց փոփոխության
try-risk-same = ռիսկ՝ { $now }, չի փոխվում
try-warmth = ջերմություն՝ { $now } → { $then }
open-head = Դեռ բաց է
open-waiting = { $days ->
    [0] այսօրվանից
    [one] երեկվանից
   *[other] արդեն { $days } օր
}
open-rest = Եվս { $count }
open-act-for = { $act }՝ { $what }
open-kept = Կատարեցի
open-kept-late = Կատարեցի ուշացումով
open-told = Զգուշացրի, որ կուշանա
open-broken = Չկատարեցի
open-acted = Արեցի
open-explained = Բացատրեցի, թե ինչու ոչ
open-declined = Մերժեցի
open-full = Լիովին շտկեցի
open-partial = Մասամբ
open-none = Չշտկեցի
open-accepted = Համաձայնեց
open-refused = Հրաժարվեց
chart-says-warm = { $name }՝ ջերմ։ Առանց շփման՝ սառչող ({ $cooling }), ապա սառը ({ $cold })։
chart-says-cooling = { $name }՝ սառչող։ Առանց շփման՝ սառը ({ $cold })։
chart-says-cold = { $name }՝ սառը։ Ամենից շատ կօգնի այցը։
chart-says-never = { $name }՝ շփում դեռ չի եղել, ջերմություն չկա։
chart-cooling-on = սառչող՝ { $day }
chart-cold-on = սառը՝ { $day }
chart-mark = { $what }, { $day }
chart-today = այսօր
reach-title = Կապվել՝ { $name }
reach-call = Զանգել՝ { $number }
reach-number = Համար
reach-address = Հասցե
reach-template = Ձևանմուշ
reach-message = Հաղորդագրություն
reach-send = Ինչով ուղարկել
reach-text = SMS
reach-whatsapp = WhatsApp
reach-mail = Էլ. փոստ
reach-hint = Կբացվի հավելվածը՝ պատրաստ տեքստով։ Կուղարկեք այնտեղից։
reach-nothing = Հեռախոսի պիտանի համար կամ էլ. հասցե չկա։ Ավելացրեք հաճախորդի տվյալներում։
reach-own-new = Պահել որպես ձևանմուշ
reach-own-name = Ձևանմուշի անունը
reach-own-hint = Այս անվան տեղը կգրվի ամեն հաճախորդի անունը։
reach-own-save = Պահել
reach-own-saved = «{ $name }» ձևանմուշը պահված է։
reach-own-delete = Ջնջել «{ $name }» ձևանմուշը
reach-own-deleted = «{ $name }» ձևանմուշը ջնջված է։
reach-name-check_in = Ինչպես են գործերը
reach-name-thanks = Շնորհակալություն
reach-name-sorry = Ներողություն
reach-name-promise = Ձեր խոստումը
reach-name-wish = Հաճախորդի ցանկությունը
reach-name-birthday = Ծննդյան օր
reach-subject-check_in = Ինչպե՞ս են գործերը
reach-subject-thanks = Շնորհակալություն
reach-subject-sorry = Ներողություն եմ խնդրում
reach-subject-promise = Իմ խոստումը
reach-subject-wish = Այն, ինչ խնդրել էիք
reach-subject-birthday = Շնորհավոր ծնունդ
reach-body-check_in =
    Բարև ձեզ, { $name }։

    Ինչպե՞ս են գործերը։ Որևէ բան պե՞տք է։
reach-body-thanks =
    Բարև ձեզ, { $name }։

    Շնորհակալ ենք գնման համար։ Եթե ինչ-որ բան այնպես չէ, պարզապես ասեք։
reach-body-sorry =
    Բարև ձեզ, { $name }։

    Ներողություն եմ խնդրում եղածի համար և ուզում եմ շտկել։ Ե՞րբ կարող ենք խոսել։
reach-body-promise = { $said ->
    [yes] Բարև ձեզ, { $name }։

    Խոստումս չեմ մոռացել՝ { $what }։ Կտեղեկացնեմ, երբ պատրաստ լինի։
   *[no] Բարև ձեզ, { $name }։

    Խոստումս չեմ մոռացել։ Կտեղեկացնեմ, երբ պատրաստ լինի։
}
reach-body-wish = { $said ->
    [yes] Բարև ձեզ, { $name }։

    Ասել էիք, թե ինչ կուզեիք՝ { $what }։ Ե՞րբ կարող ենք խոսել։
   *[no] Բարև ձեզ, { $name }։

    Ասել էիք, թե ինչ կուզեիք։ Ե՞րբ կարող ենք խոսել։
}
reach-body-birthday =
    Բարև ձեզ, { $name }։

    Շնորհավորում եմ ծննդյան օրվա առթիվ։ Հրաշալի օր եմ մաղթում։
reach-log-call = Գրանցե՞լ զանգը
reach-log-message = Գրանցե՞լ հաղորդագրությունը
reach-called = Զանգեցի
reach-sent = Ուղարկեցի
reach-no-answer = Չպատասխանեց
reach-not-now = Հիմա ոչ
settle-complaint = Ինչպե՞ս լուծեցիք
settle-complaint-note = «Մասամբ»-ը հաշվվում է կես։
settle-wish = Ինչպե՞ս պատասխանեցիք
settle-wish-note = Շուտ պատասխանելն արդեն հաշվվում է, թեկուզ «ոչ»։
settle-promise = Խոստումը կատարեցի՞ք
settle-full = Լիովին
settle-part = Մասամբ
settle-part-promise = Մասամբ, մնացածը՝ հետո…
settle-rest = Ինչ է մնացել անելու
settle-rest-due = Մինչև երբ
settle-rest-due-missing = Ընտրեք օրը
settle-rest-save = Խոստանալ մնացածը
later-tomorrow = Մինչև վաղը
later-days = { $days } օրով
later-week = Մեկ շաբաթով
later-month = Մեկ ամսով
later-until = Ընտրել օր
later-rest = Հետաձգել
later-not-ahead = Ընտրեք առաջիկա օր

## Never offered, and printing

people-print = Տպել
people-print-rest = { $count } ավելի վաղ գրառում չի տպվում։

never-head = Երբեք չառաջարկված
never-note = Սեղմեք, երբ առաջարկեք։
never-asked-for = Ինքն է խնդրել՝ «{ $said }»
never-asked-for-unsaid = Ինքն է խնդրել։
never-offered-to = { $how }՝ { $item }, հաճախորդը՝ { $name }
never-rest = Եվս { $count }

## All customers
act-find-duplicates = Գտնել կրկնօրինակներ
act-clear-search = Մաքրել որոնումը
customers-filter-tier = Կարգ
customers-all-tiers = Բոլորը
customers-sort = Դասավորել ըստ
customers-column-name = Անուն
customers-column-firm = Ընկերություն
customers-column-warmth = Ջերմություն
customers-column-last = Վերջին շփումը
customers-column-due = Ժամկետ
customers-column-value = Տարեկան եկամուտ
customers-column-risk = Ռիսկ
customers-column-trust = Վստահություն
customers-column-town = Քաղաք
customers-column-tags = Պիտակներ
customers-columns = Սյունակներ
customers-never = երբեք
customers-empty-head = Հաճախորդներ դեռ չկան
customers-empty-text = Ավելացրեք ձեր գնորդներին և տեսեք, թե երբ կապվել նրանց հետ։
customers-none-head = Ոչ ոք չի գտնվել
customers-none-text = Գրեք ավելի քիչ տառ կամ մաքրեք զտիչները։
customers-filter-tag = Պիտակ
customers-all-tags = Բոլորը
customers-due-now = Կապվելու ժամանակն է
customers-at-risk = Կարող են հեռանալ
customers-more-filters = Զտել և դասավորել
customers-clear = Մաքրել զտիչները
customers-select = Ընտրել՝ { $name }
customers-select-all = { $count ->
    [one] Ընտրել { $count } հաճախորդ
   *[other] Ընտրել բոլոր { $count } հաճախորդներին
}
customers-view-save = Պահել տեսքը
customers-view-name = Տեսքի անունը
customers-view-keep = Պահել
customers-view-saved = «{ $name }» տեսքը պահված է։
customers-view-deleted = «{ $name }» տեսքը ջնջված է։
customers-view-delete = Ջնջել «{ $name }» տեսքը
customers-filter-text = Զտել ըստ անվան, ընկերության, հեռախոսի կամ պիտակի

### The command box

command-head = Որոնում
command-label = Որոնել հաճախորդներ, էջեր և գործողություններ
command-placeholder = Անուն, հեռախոս, նշում կամ գործողություն
command-results = Արդյունքներ
command-count = { $count ->
    [0] Ոչինչ չի գտնվել
    [one] { $count } արդյունք
   *[other] { $count } արդյունք
}
command-none = Ոչինչ չի գտնվել։ Գրեք ավելի քիչ տառ։
command-actions = Գործողություններ
command-places = Էջեր
command-new = Նոր հաճախորդ
command-add = Ավելացնել «{ $name }»
command-detail = { $company } · { $passage }
command-log = Գրանցել՝ { $what }
command-log-for = Գրանցել՝ { $what } ({ $name })
command-also-few = նոր մի քանի արագ ցուցակ
command-import = Ներմուծել ֆայլ
command-back-up = Պահուստավորել
command-redo = Կրկնել
command-audit = Ինքնաստուգում
command-also-contact = զանգ այց հաղորդագրություն նամակ էլ փոստ խոսել հանդիպում
command-also-purchase = վաճառք վաճառեցի գնեց պատվեր
command-also-problem = պրոբլեմ դժվարություն
command-also-wish = կարիք ուզում խնդրանք պահանջ
command-also-add = նոր հաճախորդ ստեղծել
command-also-import = csv excel աղյուսակ կոնտակտներ vcard բեռնել
command-also-back-up = պահուստային պատճեն արտահանել պահել ներբեռնել
command-also-duplicates = միավորել կրկնակի
command-theme = Արտաքին տեսքը՝ { $name }
command-also-theme = թեմա գույն ռեժիմ գիշեր ցերեկ մուգ բաց
command-also-keys = ստեղներ ստեղնաշար օգնություն
command-also-system = վաճառք առաջարկներ կորուստներ ամփոփում սցենար
command-also-insights = վիճակագրություն գրաֆիկներ կանխատեսում
command-also-book = կարգավորումներ տվյալներ պահոց բիզնես արժույթ լեզու
command-also-journey = քայլեր գնում
command-also-survey = հարցնել կարծիք հարցեր
command-also-audit = ազնվություն հարցեր
command-also-folder = ընդհանուր համաժամացնել սարքեր
command-also-method = մեթոդ միավորներ բանաձև օգնություն

### Changing many customers at once

bulk-label = Ընտրված հաճախորդները
bulk-count = Ընտրված է { $count }
bulk-change = Փոփոխել…
bulk-all = Ընտրել բոլորը ({ $count })
bulk-none = Հանել ընտրությունը
bulk-head = Փոփոխել { $count } հաճախորդի տվյալները
bulk-tag-head = Պիտակներ
bulk-tag = Պիտակ
bulk-tag-add = Ավելացնել պիտակ
bulk-tag-wrong = Գրեք 1–200 տառ։
bulk-tag-done = «{ $tag }» պիտակն ավելացվել է { $count } հաճախորդի։
bulk-untag = Հանել «{ $tag }»
bulk-untag-done = «{ $tag }» պիտակը հանվել է { $count } հաճախորդից։
bulk-tier = Կարգ
bulk-tier-done = { $count } հաճախորդ այժմ { $tier } կարգի է։
bulk-snooze = Հետաձգել
bulk-snooze-done = { $count } հաճախորդ հետաձգված է, կհայտնվի՝ { $day }։
bulk-cadence = Շփման հաճախականություն
bulk-cadence-days = Քանի օրը մեկ
bulk-cadence-set = Սահմանել
bulk-cadence-wrong = Գրեք 1–3650 օր։
bulk-cadence-done = { $count } հաճախորդ՝ շփվել { $days } օրը մեկ։
bulk-log-head = Գրանցել
bulk-log = { $count ->
    [one] Այսօր հանդիպեցի
   *[other] Այսօր հանդիպեցի բոլորին ({ $count })
}
bulk-log-done = Այսօրվա այցը գրանցված է { $count } հաճախորդի համար։
bulk-delete-text = Կարող եք հետարկել կամ վերականգնել։
bulk-delete = Ջնջել { $count } հաճախորդ
bulk-delete-done = Ջնջվել է { $count } հաճախորդ։
