### Kept in Armenian: Eastern Armenian, reformed orthography. Buttons are infinitives; what one says one did stands in the
### first person past. Names and dates come after ՝, so that they need no ending.

## Places and the frame
app-name = Kept
app-title = { $place } · Kept
app-skip = Անցնել բովանդակությանը
app-places = Էջեր
app-search = Որոնել
app-opening = Մատյանը բացվում է…
room-opening = Բեռնվում է…
room-failed = Այս էջը չբեռնվեց։ Պահված ոչինչ չի կորել։ Ստուգեք կապը և փորձեք նորից։
room-again = Փորձել նորից
app-close = Փակել
place-today = Այսօր
place-customers = Հաճախորդներ
place-friction = Խոչընդոտներ
place-journey = Գնման քայլեր
place-system = Վաճառք
place-insights = Վերլուծություն
place-survey = Հարցում
place-book = Կարգավորումներ
place-duplicates = Կրկնօրինակներ
place-folder = Սարքեր
system-overview = Վաճառք
system-offers = Երբեք չառաջարկված
system-items = Ինչ եք վաճառում
system-losses = Կորցրած վաճառքներ
system-departures = Ովքեր են հեռացել և ինչու
system-programme = Փոփոխությունների ծրագիր
system-scenario = Իսկ եթե՞
system-review = Չորս շաբաթի ամփոփում
place-method = Ինչպես է հաշվարկվում

## Actions
act-log = Գրանցել
act-log-for = Գրանցել՝ { $name }
act-add-customer = Ավելացնել հաճախորդ
act-add-few = Ավելացնել մի քանի հաճախորդ
act-keep = Պահել
act-cancel = Չեղարկել
act-throw-away = Չպահել
act-change = Խմբագրել
act-delete = Ջնջել
act-undo = Հետարկել
act-redo = Կրկնել
act-later = Հետո
act-later-for = Հետո՝ { $name }
act-log-something = Նոր գրառում
act-log-message = Գրեցի
act-log-message-for = Գրեցի՝ { $name }
act-log-call = Զանգեցի
act-log-call-for = Զանգեցի՝ { $name }
act-log-visit = Այցելեցի
act-log-visit-for = Այցելեցի՝ { $name }
act-log-other = Այլ…
act-log-other-for = Այլ… ({ $name })
act-import = Ներմուծել ֆայլ
act-change-what = Խմբագրել՝ { $what }
act-delete-what = Ջնջել՝ { $what }
act-save-raw = Պահել, ինչպես կա
act-save-readable = Պահել ընթեռնելի մասը
act-see-rescue = Տեսնել, թե ինչ է մնացել
act-promise-kept = Կատարեցի
act-promise-part = Մասամբ…
act-promise-told = Զգուշացրի
act-promise-broken = Չկատարեցի
act-settled = Լուծված է
act-answered = Պատասխանեցի
act-thanked = Շնորհակալություն հայտնեցի
act-offered = Առաջարկեցի
act-asked = Խնդրեցի
act-not-now = Հիշեցնել { $days } օրից
act-reach = Կապվել
act-reach-for = Կապվել՝ { $name }
act-about = { $act }՝ { $what }
log-complaint = Բողոք
act-renew = Վերաբեռնել
act-log-time = Գրանցել ժամանակ
act-show-more = Ցույց տալ ևս { $count }
act-save-copy = Պահուստավորել
act-try-again = Փորձել նորից
act-open-demo = Տեսնել ցուցադրական խանութը
act-close-demo = Վերադառնալ ձեր մատյանին
act-today = Այսօր
act-yesterday = Երեկ
act-tomorrow = Վաղը
act-in-a-week = Մեկ շաբաթից

## What has just happened
done-logged = Գրանցված է՝ { $kind }, { $name }։
done-logged-nobody = Գրանցված է՝ { $kind }։
done-changed = Փոխված է՝ { $name }։
done-deleted = Ջնջված է՝ { $name }։
done-erased = Ընդմիշտ ջնջված է՝ { $name }։
done-added = Ավելացված է՝ { $name }։
done-later = Հետաձգված է՝ { $name }, կհայտնվի՝ { $day }։
done-promise-kept = Խոստումը կատարված է՝ { $name }։
done-promise-part = Խոստումը մասամբ կատարված է՝ { $name }։ Մնացածը դեռ բաց է։
done-promise-told = Ուշացման մասին զգուշացրել եք՝ { $name }։
done-promise-broken = Խոստումը չի կատարվել՝ { $name }։
done-settled = Բողոքը լուծված է՝ { $name }։
done-settled-nobody = Բողոքը լուծված է։
done-answered = Ցանկությանը պատասխանել եք՝ { $name }։
done-thanked = Շնորհակալություն եք հայտնել՝ { $name }։
done-asked = Երաշխավորություն եք խնդրել՝ { $name }։
done-offer-answered = Առաջարկի պատասխանը գրանցված է՝ { $name }։
done-entry-changed = Պահված է։
done-entry-deleted = Ջնջված է։
done-imported = Ներմուծված է { $count } գրառում։
done-settings = Կարգավորումները պահված են։
done-went-back = Մատյանը վերադարձել է այս վիճակին՝ { $when }։
done-brought-back = Վերականգնված է { $count } գրառում։
done-replies = Ավելացված է { $count } պատասխան։
done-undone = Հետարկված է՝ { $what }
done-redone = Կրկնված է՝ { $what }
done-nothing = Հետարկելու բան այլևս չկա։
done-saved-copy = Պահուստային պատճենը ներբեռնումների մեջ է։
done-saved-table = Աղյուսակը ներբեռնումների մեջ է։
done-saved-file = Ֆայլը ներբեռնումների մեջ է։
done-recovered = { $count ->
    [one] Ձեր վերջին փոփոխությունը վերականգնված է։
   *[other] Ձեր վերջին { $count } փոփոխությունը վերականգնված է։
} Բրաուզերը փակվել էր՝ չհասցնելով պահել։

## Stages, tiers, bands
stage-prospect = պոտենցիալ հաճախորդ
stage-customer = հաճախորդ
stage-former = նախկին հաճախորդ
theme = { $theme ->
    [light] Բաց
    [dark] Մուգ
   *[device] Ինչպես սարքում
}
theme-label = Արտաքին տեսքը
date-birthday = Ծննդյան օր
date-name_day = Անվան օր
date-renewal = Երկարաձգում
date-meeting = Հանդիպում
date-other = Այլ ամսաթիվ
date-turns = Ծննդյան օր, դառնում է { $age }
date-yearly = { $day }, ամեն տարի
date-monthly = { $day }, ամեն ամիս
date-with-text = { $kind }՝ { $text }
again-yearly = Ամեն տարի
again-monthly = Ամեն ամիս
again-once = Միայն մեկ անգամ
tier-A = A՝ ամենահաճախ
tier-B = B
tier-C = C՝ ամենահազվադեպ
band-warm = ջերմ
band-cooling = սառչող
band-cold = սառը
risk-low = ցածր
risk-watch = միջին
risk-high = բարձր

## How contact was made, and by whom
channel-visit = այց
channel-meeting = հանդիպում
channel-video = տեսազանգ
channel-call = զանգ
channel-letter = նամակ
channel-event = միջոցառում
channel-message = հաղորդագրություն
by-us = Դուք եք կապվել
by-them = Հաճախորդն է կապվել

## The kinds of entry
kind-touch = Շփում
kind-need = Ցանկություն
kind-promise = Խոստում
kind-purchase = Գնում
kind-incident = Խնդիր
kind-offer = Առաջարկ
kind-referral = Երաշխավորության խնդրանք
kind-survey = Հարցման պատասխաններ
kind-rival = Մրցակից
kind-departure = Հեռացում
kind-return = Վերադարձ
kind-loss = Կորցրած վաճառք
kind-training = Ուսուցում
kind-time = Ծախսած ժամանակ
kind-note = Նշում

## Words inside entries
need-acted = Արեցի
need-explained = Բացատրեցի, թե ինչու ոչ
need-declined = Մերժեցի
sort-glitch = Պատահական
sort-built_in = Ամեն անգամ
sort-game = Մոլորեցնող
severity-1 = Մանր
severity-2 = Տհաճ
severity-3 = Զգալի
severity-4 = Լուրջ
severity-5 = Աղետ
dimension-treatment = Վերաբերմունք
dimension-process = Գործընթաց
dimension-hassle = Անհարմարություն
dimension-games = Մոլորեցում
dimension-together = Ներդաշնակություն
made-full = Լիովին շտկված
made-partial = Մասամբ շտկված
made-none = Չշտկված
origin-asked = Ինքն է խնդրել
origin-pushed = Ձեր միտքն էր
offer-accepted = Համաձայնել է
offer-declined = Հրաժարվել է
referral-yes = Մեկի անունը տվել է
referral-no = Ոչ մեկի անունը չի տվել
root-quality = Որակին չէր վստահում
root-untold = Չգիտեր, թե ինչն է առանձնահատուկ
root-unavailable = Նորից չգտավ
root-rival = Ուրիշի մոտ ավելի հեշտ էր
root-price = Գինը
root-moved = Տեղափոխվել է
root-closed = Փակվել է
root-treatment = Վերաբերմունքը
root-hassle = Չափից շատ անհարմարություն
root-games = Իրեն մոլորեցված էր զգում
root-other = Այլ բան
loss-quality = Որակին չէր վստահում
loss-untold = Չգիտեր, թե ինչն է առանձնահատուկ
loss-unavailable = Չկար
loss-rival = Ուրիշի մոտ ավելի հեշտ էր
loss-price = Գինը
loss-other = Այլ բան

## Labels: a customer
field-customer-name = Անուն
field-customer-added = Ավելացվել է
field-customer-since = Որ օրվանից է հաճախորդ
field-customer-tier = Կարգ
field-customer-cadence = Շփվել քանի օրը մեկ
field-customer-company = Ընկերություն
field-customer-emails = Էլ. փոստ
field-customer-phones = Հեռախոս
field-customer-address = Հասցե
field-customer-website = Կայք
field-customer-dates = Ամսաթվեր
field-customer-tags = Պիտակներ
field-customer-memberships = Անդամություններ
field-customer-price_only = Գալիս է միայն գնի համար
field-customer-referred_by = Ով է բերել
field-customer-annual_value = Տարեկան եկամուտ
field-customer-snoozed_until = Հետաձգված է մինչև
field-customer-notes = Նշումներ
field-customer-survey_token = Հարցման հղման կոդ
field-customer-part_of = Նույն մարդն է, ինչ
field-customer-works_for = Ում մոտ է աշխատում

## Labels: what every entry may carry
field-entry-on = Երբ
field-entry-customer = Ով
field-entry-minutes = Ծախսած րոպեներ
field-entry-note = Նշում
field-entry-measure = Կիրառված սովորություն

## Labels: each kind
field-touch-channel = Ինչպես
field-touch-by = Ով է սկսել
field-touch-thanks = Շնորհակալություն եք հայտնել
field-touch-answered = Պատասխանել է
field-need-text = Ինչ է ուզում՝ իր բառերով
field-need-item = Ինչը կբավարարեր
field-need-answered_on = Պատասխանի օրը
field-need-answer = Ձեր պատասխանը
field-promise-text = Ինչ եք խոստացել
field-promise-due = Ժամկետ
field-promise-kept_on = Կատարման օրը
field-promise-broken_on = Չկատարվելու օրը
field-promise-told_ahead = Զգուշացրել եք
field-purchase-amount = Գումար
field-purchase-items = Ինչ է գնել
field-purchase-quoted = Ասված գինը
field-purchase-promised_for = Առաքման խոստացված օրը
field-purchase-delivered_on = Առաքման օրը
field-purchase-terms_kept = Պայմանները պահված են
field-incident-text = Ինչ է պատահել
field-incident-severity = Որքան ծանր է
field-incident-sort = Խնդրի տեսակը
field-incident-dimension = Ոլորտ
field-incident-step = Գնման քայլ
field-incident-cause = Պատճառ
field-incident-complaint = Բողոքել է
field-incident-resolved_on = Լուծման օրը
field-incident-made_right = Որքանով է շտկված
field-offer-item = Ապրանք կամ ծառայություն
field-offer-text = Ինչ եք առաջարկել
field-offer-origin = Ում միտքն էր
field-offer-answer = Հաճախորդի պատասխանը
field-offer-need = Որ ցանկության համար է
field-referral-answer = Հաճախորդի պատասխանը
field-survey-answers = Պատասխաններ, 1–5
field-survey-effort = Գնելու հեշտությունը, 1–7
field-survey-recommend = Խորհուրդ կտար, 0–10
field-survey-text = Իր բառերով
field-survey-reply = Պատասխանի համարը
field-rival-name = Ով
field-departure-stated = Ասված պատճառը
field-departure-root = Իրական պատճառը
field-departure-rival = Ում մոտ է գնացել
field-departure-item = Ինչի համար
field-departure-could_offer = Կարող էիք առաջարկել
field-departure-did_offer = Առաջարկել եք
field-departure-text = Այլ մանրամասներ
field-return-text = Ինչն է հետ բերել
field-loss-loss = Ինչպես է կորել
field-loss-item = Ապրանք կամ ծառայություն
field-loss-value = Գումար
field-loss-remedy = Ինչը կփրկեր
field-loss-text = Ինչ էր ուզում
field-training-people = Մասնակիցներ
field-time-existing = Առկա հաճախորդների համար
field-time-text = Ինչ եք արել
field-note-text = Նշում

## Labels: settings
field-settings-business = Բիզնեսի անունը
field-settings-currency = Արժույթ
field-settings-language = Լեզու
field-settings-cadence-A = Կարգ A՝ շփվել քանի օրը մեկ
field-settings-cadence-B = Կարգ B՝ շփվել քանի օրը մեկ
field-settings-cadence-C = Կարգ C՝ շփվել քանի օրը մեկ
field-settings-cadence-prospect = Պոտենցիալ հաճախորդներ՝ շփվել քանի օրը մեկ
field-settings-time_share_target = Առկա հաճախորդներին տրվող ժամանակի նպատակը
field-settings-buyers_per_month = Գնորդներ՝ ամսական
field-settings-average_order = Միջին պատվերը
field-settings-new_a_month = Նոր հաճախորդներ՝ ամսական

## Forms
form-optional = ըստ ցանկության
form-hint-many = Մի քանիսը բաժանեք ստորակետով։
form-hint-cadence = Եթե դատարկ է, կգործի կարգի հաճախականությունը։
form-hint-since = Եթե ձեր առաջին գրառումից վաղ էր։
form-hint-memberships = Չի ազդում հաշվարկի վրա։
form-choose = Ընտրել…
form-yes = Այո
form-no = Ոչ
form-unknown = Անհայտ
form-not-yet = Դեռ ոչ
form-not-said = Չի ասել
form-hint-in = Արժույթը՝ { $currency }
form-gone = Ջնջված է

## Who
who-add = Ավելացնել «{ $name }» մատյանում
who-another = Ուրիշ մեկը
who-another-than = Ուրիշ մեկը՝ ոչ { $name }
who-found = { $count ->
    [0] Ոչ ոք չի գտնվել
    [one] Գտնվել է { $count } մարդ
   *[other] Գտնվել է { $count } մարդ
}

## The timeline, one line for each kind
entry-touch = { $by ->
    [them] { $channel ->
        [visit] Այցելել է ձեզ
        [meeting] Հանդիպել է ձեզ
        [video] Տեսազանգով է կապվել
        [call] Զանգել է
        [letter] Նամակ է գրել
        [event] Հանդիպել է ձեզ միջոցառման ժամանակ
        [message] Հաղորդագրություն է գրել
       *[none] Կապվել է ձեզ հետ
    }
   *[us] { $answered ->
        [no] { $channel ->
            [visit] Այցելել եք, տեղում չէր
            [meeting] Հանդիպում եք խնդրել, պատասխան չկա
            [video] Տեսազանգել եք, պատասխան չկա
            [call] Զանգել եք, պատասխան չկա
            [letter] Նամակ եք գրել, պատասխան չկա
            [event] Հրավիրել եք, պատասխան չկա
            [message] Հաղորդագրություն եք գրել, պատասխան չկա
           *[none] Կապվել եք, պատասխան չկա
        }
       *[yes] { $channel ->
            [visit] Այցելել եք
            [meeting] Հանդիպել եք
            [video] Տեսազանգել եք
            [call] Զանգել եք
            [letter] Նամակ եք գրել
            [event] Հանդիպել եք միջոցառման ժամանակ
            [message] Հաղորդագրություն եք գրել
           *[none] Կապվել եք
        }
    }
}
entry-touch-thanks = Շնորհակալություն եք հայտնել
entry-need = Ուզում է՝ { $text }
entry-need-blank = Ցանկություն ունի
entry-need-answered = Պատասխանվել է՝ { $day }
entry-need-open = Սպասում է ձեր պատասխանին
entry-promise = Խոստացել եք՝ { $text }
entry-promise-blank = Խոստում եք տվել
entry-promise-due = Ժամկետը՝ { $day }
entry-promise-kept = Կատարվել է՝ { $day }
entry-promise-broken = Չի կատարվել՝ { $day }
entry-promise-told = Զգուշացրել եք
entry-purchase = Գնում՝ { $amount }
entry-purchase-blank = Գնում է արել
entry-purchase-quoted = Ասված գինը՝ { $amount }
entry-purchase-promised = Խոստացված օրը՝ { $day }
entry-purchase-delivered = Առաքվել է՝ { $day }
entry-purchase-terms = { $kept ->
    [no] Պայմանները պահված չեն
   *[yes] Պայմանները պահված են
}
entry-incident = { $complaint ->
    [yes] Բողոք՝ { $text }
   *[no] Խնդիր՝ { $text }
}
entry-incident-blank = { $complaint ->
    [yes] Բողոք
   *[no] Խնդիր
}
entry-incident-cause = Պատճառը՝ { $cause }
entry-incident-resolved = Լուծվել է՝ { $day }
entry-incident-open = Լուծված չէ
entry-offer = Առաջարկել եք՝ { $text }
entry-offer-blank = Առաջարկ եք արել
entry-referral = Երաշխավորություն եք խնդրել
entry-survey = Պատասխանել է հարցմանը
entry-survey-answer = { $dimension }՝ 5-ից { $answer }
entry-survey-effort = Հեշտություն՝ 7-ից { $effort }
entry-survey-recommend = Խորհուրդ կտար՝ 10-ից { $recommend }
entry-rival = Մրցակից՝ { $name }
entry-rival-blank = Մրցակիցը փորձում է իր մոտ տանել
entry-departure = Հեռացել է
entry-departure-stated = Հեռացել է՝ { $stated }
entry-departure-rival = Գնացել է մրցակցի մոտ՝ { $name }
entry-departure-offer = { $could ->
    [yes] { $did ->
        [yes] Առաջարկել եք
       *[no] Կարող էիք առաջարկել
    }
   *[no] Չէիք կարող առաջարկել
}
entry-return = Վերադարձել է
entry-return-text = Վերադարձել է՝ { $text }
entry-loss = Կորցրած վաճառք
entry-loss-value = Կորցրած վաճառք, { $amount }
entry-loss-remedy = Կփրկեր՝ { $remedy }
entry-training = Ուսուցում
entry-training-people = { $people ->
    [one] Ուսուցում { $people } մարդու համար
   *[other] Ուսուցում { $people } մարդու համար
}
entry-time = { $existing ->
    [yes] Ժամանակ առկա հաճախորդների համար
   *[no] Ժամանակ նոր մարդկանց համար
}
entry-note = Նշում
entry-minutes = { $minutes } րոպե

## Today: whom to think of
today-people = { $count ->
    [0] Այսօր ոչ ոք չի սպասում
    [one] Հիշելու { $count } մարդ
   *[other] Հիշելու { $count } մարդ
}
today-list = Ում հիշել
today-order-money = Նախ խոստումներն ու խնդիրները, ապա ըստ եկամտի, որ կարող եք փրկել։
today-order-points = Նախ խոստումներն ու խնդիրները, ապա այն, ինչն ամենաշատն է իջեցնում ռիսկը։
today-order-none = Նախ խոստումներն ու խնդիրները, ապա ըստ անվան։
today-why-silent = Արդեն { $days } օր լուր չունի ձեզնից
today-ask-for = Հարցնել՝ { $name }
today-why-never = Երբեք լուր չի ունեցել ձեզնից
today-why-overdue = Խոստումը { $days } օր ուշացած է{ $said ->
    [yes] ՝ { $what }
   *[no] {""}
}
today-why-complained = { $days ->
    [0] Բողոքել է այսօր
    [one] Բողոքել է երեկ
   *[other] Բողոքել է { $days } օր առաջ
}{ $said ->
    [yes] ՝ { $what }
   *[no] {""}
}
today-why-waiting = { $days ->
    [0] Խնդրել է այսօր
    [one] Խնդրել է երեկ
   *[other] Խնդրել է { $days } օր առաջ
}{ $said ->
    [yes] ՝ { $what }
   *[no] {""}
}
today-why-unthanked = { $days ->
    [0] Գնել է այսօր
    [one] Գնել է երեկ
   *[other] Գնել է { $days } օր առաջ
}, շնորհակալություն չեք հայտնել
today-why-not-offered = { $days ->
    [0] Ուզում է՝ { $what }
    [one] Երեկվանից ուզում է՝ { $what }
   *[other] Արդեն { $days } օր ուզում է՝ { $what }
}, բայց չեք առաջարկել
today-keeps = { $act ->
    [message] Հաղորդագրությունը կփրկի
    [call] Զանգը կփրկի
    [visit] Այցը կփրկի
    [keep_promise] Խոստումը կատարելը կփրկի
    [settle_complaint] Բողոքը լուծելը կփրկի
    [answer_need] Պատասխանը կփրկի
    [say_thanks] Շնորհակալությունը կփրկի
   *[offer] Առաջարկը կփրկի
} տարեկան մոտ { $amount }
today-eases = { $act ->
    [message] Հաղորդագրությունը կիջեցնի ռիսկը՝
    [call] Զանգը կիջեցնի ռիսկը՝
    [visit] Այցը կիջեցնի ռիսկը՝
    [keep_promise] Խոստումը կատարելը կիջեցնի ռիսկը՝
    [settle_complaint] Բողոքը լուծելը կիջեցնի ռիսկը՝
    [answer_need] Պատասխանը կիջեցնի ռիսկը՝
    [say_thanks] Շնորհակալությունը կիջեցնի ռիսկը՝
   *[offer] Առաջարկը կիջեցնի ռիսկը՝
} { $now } → { $then }
today-little = { $act ->
    [message] Հաղորդագրությունը ջերմ կպահի կապը
    [call] Զանգը ջերմ կպահի կապը
    [visit] Այցը ջերմ կպահի կապը
   *[other] Ռիսկը դեռ փոքր է
}
today-why-here = Ինչո՞ւ
today-risk = Կարող է չվերադառնալ՝ հիմա 100-ից { $now }, սրանից հետո { $then }։
today-warmth = Ջերմություն՝ հիմա 100-ից { $now }, սրանից հետո { $then }։
today-first = Չի կարող սպասել
today-warms = { $points } միավորով ավելի ջերմ
today-worth-prospect = Դեռ չի գնել, ուստի գումար չի ցուցադրվում։
today-eased = { $factor ->
    [in_touch] Պահում է կապը
    [distrust] Վստահություն է ստեղծում
    [unheard] Ցույց է տալիս, որ լսում եք
   *[friction] Փոխհատուցում է խնդիրները
}։
today-worth = Բերում է տարեկան մոտ { $amount }։ Փրկվում է դրա այն մասը, որի չափով իջնում է ռիսկը։
today-worth-median = Եկամուտն անհայտ է, ուստի գումար չի ցուցադրվում։ Հերթը որոշվում է ըստ ձեր միջին հաճախորդի։
today-worth-unknown = Դեռ ոչ մեկի եկամուտը հայտնի չէ։ Գրանցեք գնում կամ նշեք եկամուտը։
today-thin = Մոտավոր է՝ դեռ քիչ բան է գրանցված։
today-more = Եվս { $count }
today-empty-list-head = Ամեն ինչ արված է
today-empty-list-text = Հարմար օր է մեկին հարցնելու, թե էլ ինչ կուզեր։

## Today: what waits
today-promises = Կատարելու խոստումներ
today-complaints = Բաց բողոքներ
today-needs = Բաց ցանկություններ
today-care = Հետաքրքրվել գնածով
today-thanks = Շնորհակալություն հայտնել
today-referrals = Երաշխավորություն խնդրել
today-referrals-note = Վստահում են ձեզ։ Խնդրեք երաշխավորություն։
today-duty-today = այսօր
today-duty-days = { $days ->
    [one] վաղը
   *[other] { $days } օրից
}
today-duty-late = { $days } օր ուշացած
today-duty-day = { $day ->
    [one] { $day }-ին օրը
   *[other] { $day }-րդ օրը
}
today-duty-waits = արդեն { $days } օր
today-duty-told = տեղյակ է
today-promise-blank = Ձեր խոստումը
today-complaint-blank = Բողոք
today-need-blank = Ցանկություն
today-care-blank = Գնումը
today-a-year = տարեկան { $amount }
today-somebody = Մատյանում չկա
today-nothing-waits = Ոչինչ չի սպասում։ Ասացի՞ք «կանեմ»։ Գրանցեք խոստումը, և այն կերևա այստեղ։
today-more-duties = Եվս { $count }։

## Today: coming up
coming-head = Առաջիկայում
coming-settle = Նշել…
coming-promise = Խոստման ժամկետ{ $said ->
    [yes] ՝ { $what }
   *[no] {""}
}
coming-need = { $said ->
    [yes] Պատասխանելու վերջին օրը՝ { $what }
   *[no] Ցանկությանը պատասխանելու վերջին օրը
}
coming-check_in = Հետաքրքրվել գնածով{ $said ->
    [yes] ՝ { $what }
   *[no] {""}
}
coming-back = Հետաձգման ավարտ
today-dates = Այսօրվա ամսաթվեր
coming-contact = Շփման ժամանակն է

## Today: the share of time
gauge-head = Ժամանակ՝ առկա հաճախորդների համար
gauge-says-below = Չորս շաբաթում՝ { $share }, ձեր նպատակը՝ { $target }։
gauge-says-above = Չորս շաբաթում՝ { $share }։ Նպատակը ({ $target }) կատարված է։
gauge-says-old = Չորս շաբաթ ոչինչ գրանցված չէ, ձեր նպատակը՝ { $target }։
gauge-unknown = Գրանցեք ծախսած րոպեները, և կտեսնեք բաժինը։ Լավ նպատակ է { $target }-ը։
gauge-table = Րոպեները՝ շաբաթ առ շաբաթ
gauge-week = Շաբաթ՝ սկսած
gauge-existing = Առկա հաճախորդներ
gauge-all = Ընդամենը
gauge-share = Բաժինը
gauge-none = չկա

## Customers
customers-filter-stage = Փուլ
customers-all-stages = Բոլորը
customers-count = { $count } մարդ
customers-shown = { $count }-ից { $shown }
customers-gone-head = Էջը չի գտնվել
customers-gone-text = Հնարավոր է՝ ջնջված է։

## The figures of one customer, in words
figure-warmth = { $band ->
    [warm] Ջերմ
    [cooling] Սառչող
   *[cold] Սառը
}, ժամկետը՝ { $due }
figure-warmth-late = { $band ->
    [warm] Ջերմ
    [cooling] Սառչող
   *[cold] Սառը
}, { $days } օր ուշացած
figure-warmth-former = { $band ->
    [warm] Ջերմ
    [cooling] Սառչող
   *[cold] Սառը
}
figure-risk = Կարող է չվերադառնալ՝ 100-ից { $number }
figure-risk-ahead = { $months ->
    [one] առաջիկա ամսում
   *[other] առաջիկա { $months } ամսում
}, { $band ->
    [low] ցածր
    [watch] միջին
   *[high] բարձր
}
figure-risk-former = Հեռացել է
figure-risk-prospect = Դեռ չի գնել
figure-risk-unknown = Տվյալները քիչ են
risk-usual = Սովորական հաճախորդ՝ { $number }
risk-fitted = Հարմարեցված է ձեր { $count } անցած դեպքին։
risk-general = Հիմքում ընդհանուր փորձն է։

## Why?
why-points = { $count ->
    [0] 1 միավորից պակաս
    [one] { $count } միավոր
   *[other] { $count } միավոր
}
why-points-up = +{ $count } միավոր
why-points-down = −{ $count } միավոր
why-rests = { $count ->
    [0] Փաստեր դեռ չկան։
    [one] Հիմնված է { $count } փաստի վրա։
   *[other] Հիմնված է { $count } փաստի վրա։
}
why-rests-little = Հիմնված է ընդամենը { $count } փաստի վրա։
why-rests-one-sided = Հիմնված է { $count } փաստի վրա, հիմնականում իրար նման։
why-silent = { $days ->
    [0] Շփվել եք այսօր
    [one] Վերջին շփումը երեկ էր
   *[other] Վերջին շփումը { $days } օր առաջ էր
}
why-never = Գնումներից բացի շփում չի եղել
why-distrust = Ձեզ չվստահելու պատճառ ունի
why-unheard = Չի զգում, որ լսում են իրեն
why-trouble = Խնդիրներ է ունեցել ձեզ մոտ
why-not-bought = Արդեն { $days } օր չի գնել, սովորական ընդմիջումը՝ { $gap }
why-last-bought = { $days ->
    [0] Գնել է այսօր
    [one] Գնել է երեկ
   *[other] Գնել է { $days } օր առաջ
}
why-no-purchase = Գնում գրանցված չէ
why-habit = Գնել է { $count } անգամ
why-price = Գալիս է միայն գնի համար
why-mended = Միանգամից շտկված խնդիր
why-unknown-promises = խոստումներ
why-unknown-wishes = ցանկություններ
why-unknown-trouble = խնդիրներ
why-unknown-rhythm = սովորական ընդմիջում

## What moves trust, and what holds it down
conduct-promise_kept = Խոստումը կատարված է
conduct-promise_late_told = Խոստումը կատարված է ուշացումով, զգուշացրել եք
conduct-promise_late = Խոստումը կատարված է ուշացումով
conduct-promise_broken = Խոստումը չի կատարվել
conduct-promise_overdue = Խոստումն ուշացած է
conduct-delivered_on_time = Առաքվել է ժամանակին
conduct-delivered_late = Առաքվել է ուշացումով
conduct-undelivered = Առաքումն ուշացած է
conduct-glitch = Խնդիր է եղել
conduct-game = Մոլորեցվել է
red-deceived = Մոլորեցվել է
red-complaint_open = Բողոքը երկու օրից ավելի բաց է
red-promise_overdue = Խոստումն ուշացած է
red-repeated_cause = Նույն խնդիրը երկու անգամ մեկ տարում
red-until = Սահմանափակում է վստահությունը, մինչև՝ { $day }
red-until-settled = Սահմանափակում է վստահությունը, մինչև լուծվի
heard-answered_in_time = Ցանկությանը պատասխանել եք ժամանակին
heard-answered_late = Ցանկությանը պատասխանել եք ուշացումով
heard-unanswered = 14 օրից ավելի սպասող ցանկություն
heard-offer_asked = Առաջարկել եք այն, ինչ խնդրել է
heard-pushed_accepted = Ընդունել է ձեր միտքը
heard-pushed_declined = Չի ընդունել ձեր միտքը

## The ladder
rung-stranger = Անծանոթ
rung-acquainted = Ծանոթ
rung-buyer = Գնորդ
rung-regular = Մշտական
rung-loyal = Հավատարիմ
rung-advocate = Ջատագով
rung-gone = Հեռացած
ladder-next = Հաջորդը՝ { $rung ->
    [acquainted] ծանոթ
    [buyer] գնորդ
    [regular] մշտական
    [loyal] հավատարիմ
   *[advocate] ջատագով
}
missing-contact = Առաջին շփումը
missing-purchase = Առաջին գնումը
missing-purchase-days = Գնում ևս { $count } ուրիշ օր
missing-trust = Վստահություն { $least }, հիմա՝ { $now }
missing-sound = Գնում։ Արդեն երեք սովորական ընդմիջում լռում է
missing-warmth = Ջերմություն { $least }, հիմա՝ { $now }
missing-time = Կես տարվա հաճախորդ՝ մնացել է { $count } օր
missing-referral = Նրա բերածներից մեկի գնումը
over-deceived = Երկու տարի առանց մոլորեցման
over-complaint_open = Լուծել բաց բողոքը
over-promise_overdue = Կատարել ուշացած խոստումը
over-repeated_cause = Կես տարի առանց կրկնության

## Another day
asof-label = Օրվա դրությամբ
asof-past-head = Տեսնում եք այս օրվա վիճակը՝ { $day }։
asof-past = Ավելի ուշ գրառումները թաքցված են։ Այստեղ խմբագրել հնարավոր չէ։
asof-back = Վերադառնալ այսօրվան

## The warmth curve
chart-table = Ցույց տալ աղյուսակով
chart-day = Օր
chart-warmth = Ջերմություն
chart-contact = Շփում
chart-cooling = սառչող
chart-cold = սառը
cherry-says = Ջերմություն՝ 100-ից { $number }, { $band }
weights-head = Ռիսկի ձեր հին կշիռներն այլևս չեն գործում
weights-text = Ռիսկը հիմա այլ կերպ է հաշվարկվում՝ առանց ձեր հին կշիռների։ Կարող եք սահմանել նորերը։
weights-see = Սահմանել կշիռները
weights-close = Լավ
remind-head = Պահուստավորելու ժամանակն է
remind-copy-first = Մատյանը միայն այս բրաուզերում է։ Եթե բրաուզերը մաքրեք, կկորչի։
remind-copy = Վերջին պատճենից հետո՝ { $count } փոփոխություն։ { $days ->
    [0] Պատճենն այսօրվա է։
    [one] Պատճենը երեկվա է։
   *[other] Պատճենն արվել է { $days } օր առաջ։
}
book-demo-head = Ցուցադրական մատյան
demo-head = Սա ցուցադրական մատյան է։
book-demo-banner = Ձերը փակ է և ապահով։
book-room-head = Պահոց այս բրաուզերում
book-room-watch = Պահոցում տեղը քչանում է։ Պարբերաբար պահուստավորեք։ Տեսեք, թե էլ ինչն է տեղ զբաղեցնում։
book-room-urge = Պահոցը գրեթե լիքն է։ Պահուստավորեք այսօր՝ շուտով բրաուզերը չի կարողանա պահել փոփոխությունները։

## Bringing in a file
import-back = Վերադառնալ կարգավորումներին
work-progress = { $what }, { $share }

## Friction
friction-flow = Օգտակար է ժամանակի միայն { $share }-ը, մնացածը սպասելն է։
friction-unknown = անհայտ

## Friction: fix first
fix-step = { $component ->
    [wait] Կրճատել սպասումը
    [visits] Վերացնել ավելորդ այցերը
    [handoffs] Տալ մեկ պատասխանատու
    [repeats] Հարցնել միայն մեկ անգամ
    [missing] Պատրաստ պահել ամեն ինչ
    [unclear_price] Հստակեցնել գինը
    [hard_payment] Հեշտացնել վճարումը
    [no_help] Օգնություն առաջարկել
    [bad_hours] Բաց լինել, երբ կարող են գալ
   *[glitches] Վերացնել խնդիրները
}
fix-cause = Վերացնել պատճառը՝ «{ $cause }»
fix-at = «{ $step }» քայլում
fix-whole = { $what } { $at }
fix-now-wait = Սպասում են { $wait }{ $explained ->
    [yes] {""}
   *[no] , առանց բացատրության
}։ Ընդունելի է { $gladly }։
fix-now-visits = { $count } ավելորդ այց։
fix-now-handoffs = Ուրիշի մոտ են ուղարկում { $count } անգամ։
fix-now-repeats = Նույնը նորից են հարցնում { $count } անգամ։
fix-now-missing = Դեպքերի { $share }-ում ինչ-որ բան պակասում է։
fix-now-unclear_price = Չեն հասկանում, թե ինչ կարժենա։
fix-now-hard_payment = Չեն կարող վճարել ուզած ձևով։
fix-now-no_help = Հարցնելու մարդ չկա։
fix-now-bad_hours = Փակ եք, երբ նրանք կարող են գալ։
fix-now-glitches = { $count ->
    [0] Վերջին խնդիրը մեկ տարուց առաջ էր։
    [one] Վերջին տարում՝ { $count } խնդիր։
   *[other] Վերջին տարում՝ { $count } խնդիր։
}
fix-span-minutes = { $count } րոպե
fix-span-hours = { $count } ժամ
fix-span-days = { $count } օր

## Friction: where it comes from
done-fix-done = Շտկված է՝ { $what }
done-fix-back = «Շտկված» նշումը հանված է։
done-step-added = «{ $name }» քայլն ավելացված է։
done-steps-added = Ավելացված է { $count } քայլ։
done-step-changed = «{ $name }» քայլը պահված է։
done-step-deleted = «{ $name }» քայլը ջնջված է։
done-step-moved = «{ $name }»՝ այժմ քայլ { $place } ({ $of }-ից)։
done-effort = Ջանքը պահված է։
done-audit = Պատասխանը պահված է։

## The owner's audit
audit-back = Վերադառնալ խոչընդոտներին

## Saving failed: what happened, what is safe, what to do
fault-head = Ձեր վերջին փոփոխությունը պահված չէ
fault-full = Բրաուզերի պահոցը լիքն է։ Նախորդ փոփոխություններն ապահով են։ Պահուստավորեք, ապա տեղ ազատեք։
fault-denied = Բրաուզերը թույլ չի տալիս Kept-ին որևէ բան պահել։ Էջը փակելուց առաջ պահուստավորեք, ապա թույլատրեք պահոցը։
fault-corrupted = Բրաուզերի պահոցը վնասված է։ Kept-ը ոչինչ չի փոխել։ Պահուստավորեք, ապա վերագործարկեք բրաուզերը։
fault-missing = Այս բրաուզերը ոչինչ չի կարող պահել։ Էջը փակելուց առաջ պահուստավորեք կամ օգտագործեք այլ բրաուզեր։
fault-other = Բրաուզերը մերժել է, պատճառը չի ասել։ Նախորդ փոփոխություններն ապահով են։ Պահուստավորեք, ապա փորձեք նորից։
newer-head = Kept-ի նոր տարբերակ
newer-text = Վերաբեռնեք, որ ստանաք։ Մատյանը կմնա։
readonly-head = Միայն դիտում
readonly-newer = Մատյանը պահել է Kept-ի ավելի նոր տարբերակ։ Այն ապահով է։ Վերաբեռնեք, որ ստանաք այդ տարբերակը։
readonly-unreadable = Մատյանի մի մասն ընթեռնելի չէ։ Ոչինչ չի փոխվել։ Պահեք, ինչպես կա, ապա բացեք ավելի հին պահուստային պատճեն։

readonly-refused = Մատյանը միայն դիտելու համար է, ոչինչ չի փոխվել։

## A file that is no book
refused-not-json = Սխալ JSON՝ տող { $line }, նիշ { $column }։ Ոչինչ չի փոխվել։ Փորձեք ֆայլը նորից արտահանել։
refused-too-large = 64 ՄԲ-ից մեծ է։ Ոչինչ չի փոխվել։
refused-not-a-book = Սա Kept-ի մատյան չէ։ Ոչինչ չի փոխվել։
refused-newer = { $version } տարբերակը չափազանց նոր է այս էջի համար։ Ոչինչ չի փոխվել։ Վերաբեռնեք, որ ստանաք Kept-ի վերջին տարբերակը։

## What is wrong with a value
reason-missing = Պարտադիր է
reason-too-long = Շատ երկար է՝ { $got } նիշ, առավելագույնը՝ { $max }
reason-not-text = Տեքստ չէ՝ { $got }
reason-not-one-line = Պետք է մեկ տողում լինի
reason-not-a-date = Պետք է լինի 1900–2200 թվականների ամսաթիվ, օրինակ՝ 2026-11-22, ոչ թե { $got }
reason-not-whole = Ամբողջ թիվ չէ՝ { $got }
reason-not-a-number = Թիվ չէ՝ { $got }
reason-not-between = { $min }–{ $max } սահմաններում չէ՝ { $got }
reason-not-one-of = Ոչ թե { $got }, այլ սրանցից մեկը՝ { $allowed }
reason-not-a-bool = Ո՛չ true է, ո՛չ false՝ { $got }
reason-not-a-list = Պետք է ցուցակ լինի
reason-not-an-object = Պետք է դաշտերի խումբ լինի
reason-no-such-customer = Այդպիսի հաճախորդ չկա՝ { $got }
reason-duplicate-id = Երկու անգամ կա՝ { $got }
reason-stands-twice = Երկու անգամ կա, ուստի պարզ չէ
reason-already-there = Արդեն մատյանում է
reason-not-there = Մատյանում այլևս չկա
reason-fixed = Տեսակն ու հաճախորդը փոխել հնարավոր չէ
reason-not-a-stamp = Ժամանականիշ չէ՝ { $got }
reason-not-a-currency = EUR-ի նման կոդ չէ՝ { $got }
reason-at = { $place }՝ { $reason }

## Days as one types them. Several phrases for one meaning are parted by a bar; # stands for a number, @ for a weekday.
## Write them without caring for accents or capitals. Names of months and weekdays come from the browser.
when-today = այսօր | էսօր | հիմա
when-yesterday = երեկ
when-tomorrow = վաղը
when-before-yesterday = նախանցյալ օր | նախանցյալ օրը | երեկ չէ առաջին օրը | երեկ չէ առաջի օրը | անցյալ օր
when-after-tomorrow = վաղը չէ մյուս օրը | մյուս օրը
when-in-days = # օրից | # օր հետո | # օր անց | օրից | մեկ օրից | մի օրից | մեկ օր հետո | մի օր հետո
when-days-ago = # օր առաջ | մեկ օր առաջ | մի օր առաջ
when-in-weeks = # շաբաթից | # շաբաթ հետո | # շաբաթ անց | մեկ շաբաթից | մի շաբաթից | մեկ շաբաթ հետո | հաջորդ շաբաթ | մյուս շաբաթ | եկող շաբաթ
when-weeks-ago = # շաբաթ առաջ | մեկ շաբաթ առաջ | մի շաբաթ առաջ | անցած շաբաթ | նախորդ շաբաթ
when-in-months = # ամսից | # ամիս հետո | # ամիս անց | մեկ ամսից | մի ամսից | մեկ ամիս հետո | հաջորդ ամիս | մյուս ամիս | եկող ամիս
when-months-ago = # ամիս առաջ | մեկ ամիս առաջ | մի ամիս առաջ | անցած ամիս | նախորդ ամիս
when-in-years = # տարուց | # տարի հետո | # տարի անց | մեկ տարուց | մի տարուց | մեկ տարի հետո | հաջորդ տարի | մյուս տարի | եկող տարի
when-years-ago = # տարի առաջ | մեկ տարի առաջ | մի տարի առաջ | անցած տարի | նախորդ տարի | անցյալ տարի
when-last-weekday = անցած @ | նախորդ @ | անցած @ օրը | նախորդ @ օրը
when-next-weekday = հաջորդ @ | մյուս @ | եկող @ | գալիք @ | հաջորդ @ օրը | մյուս @ օրը | եկող @ օրը
when-weekdays = երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի
when-skipped = ին | ի | օր | օրը | այս | էս | թ | թվական | թվականի | թվականին
when-not-understood = Ամսաթիվը պարզ չէ։ Փորձեք «երեկ», «3 օրից», «ուրբաթ» կամ «մարտի 14»։
when-pick = Ընտրել ամսաթիվ

## Keys
keys-head = Դյուրանցումներ
keys-log = Նոր գրառում
keys-log-kinds = Գրանցել միանգամից
keys-search = Որոնել կամ կատարել հրաման
keys-today = Բացել «Այսօր» էջը
keys-customers = Բացել «Հաճախորդներ» էջը
keys-friction = Բացել «Խոչընդոտներ» էջը
keys-system = Բացել «Վաճառք» էջը
keys-insights = Բացել «Վերլուծություն» էջը
keys-book = Բացել «Կարգավորումներ» էջը
keys-undo = Հետարկել
keys-redo = Կրկնել
keys-close = Փակել
keys-help = Ցույց տալ դյուրանցումները

## Friction

audit-head = Ինքնաստուգում

## Days, where the browser has no names for them
calendar-months = հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի
calendar-months-alone = հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր
calendar-weekdays = երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի
calendar-day = { $day } { $month }
calendar-year = { $date }, { $year } թ.
calendar-weekday = { $weekday }, { $date }
calendar-month = { $year } թ. { $month }
calendar-near = { $when ->
    [today] այսօր
    [tomorrow] վաղը
    [yesterday] երեկ
    [ahead] { $days ->
        [one] { $days } օրից
       *[other] { $days } օրից
    }
   *[ago] { $days ->
        [one] { $days } օր առաջ
       *[other] { $days } օր առաջ
    }
}
