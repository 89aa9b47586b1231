### What somebody reads at the first visit, in Armenian. Each is one line that needs no filling in.

welcome-head = Պահպանեք այն հաճախորդներին, որոնց արդեն ունեք
welcome-text = Ամեն առավոտ Kept-ը ցույց է տալիս, թե ում հետ կապվել և ինչու։
welcome-safe = Հաշիվ պետք չէ։ Տվյալները դուրս չեն գալիս այս սարքից։
welcome-ways = Սկսելու երեք ձև
welcome-import = Ներմուծել, ինչ ունեք
welcome-import-text = Կոնտակտներ, աղյուսակներ, այլ ծրագրեր
welcome-few = Ավելացնել մի քանի հաճախորդ
welcome-few-text = Միանգամից հինգ հոգի, երկու րոպեում
welcome-demo = Տեսնել ցուցադրական խանութը
welcome-demo-text = Հորինված է, փորձելու համար
welcome-wait = Բեռնվում է…

## The picture of a morning
welcome-picture = Մեկ առավոտ Kept-ում, հորինված մարդկանցով։
welcome-day = հինգշաբթի, 14 մայիսի
welcome-count = Հիշելու 3 մարդ
welcome-one = Մարիամի սրճարան
welcome-one-why = Խոստումը 1 օր ուշացած է՝ գնացուցակը
welcome-one-gain = Տարեկան մոտ 1 200 000 ֏
welcome-one-do = Կատարեցի
welcome-two = Արամ Սարգսյան
welcome-two-why = Բողոքել է 2 օր առաջ՝ սխալ դետալ
welcome-two-gain = Լուծելը կիսով չափ կիջեցնի ռիսկը
welcome-two-do = Լուծված է
welcome-three = «Թոնիր և որդիներ»
welcome-three-why = Արդեն 74 օր լուր չունի ձեզնից
welcome-three-gain = Զանգը կիջեցնի ռիսկը՝ 46 → 12
welcome-three-do = Զանգեցի

## What browsers and search engines are told
language-tag = hy
language-name = Հայերեն
app-description = Էջ նրանց համար, ովքեր վաճառում են։ Օգնում է պահպանել արդեն ունեցած հաճախորդներին։

boot-old = Այս բրաուզերը չի կարող աշխատեցնել Kept-ը՝ չափազանց հին է։ Օգտագործեք ավելի նորը։
boot-framed = Մատյանը պաշտպանելու համար Kept-ը չի բացվում այլ էջի ներսում։
boot-way = Բացել Kept-ն առանձին ներդիրում
