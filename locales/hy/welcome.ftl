### What somebody reads at the first visit, in Armenian. Each is one line that needs no filling in.

welcome-head = Պահեք այն հաճախորդներին, որ արդեն ունեք
welcome-text = Ամեն առավոտ Kept-ը ցույց է տալիս, թե ում հետ կապվել և ինչու՝ խոստման ժամկետ, բաց բողոք, երկար լռություն։
welcome-safe = Հաշիվ պետք չէ։ Տվյալները դուրս չեն գալիս այս սարքից։
welcome-ways = Սկսելու երեք ձև
welcome-import = Ներմուծել, ինչ ունեք
welcome-import-text = Կոնտակտներ, աղյուսակներ, այլ ծրագրեր
welcome-few = Ավելացնել մի քանի հաճախորդ
welcome-few-text = Հինգ հոգի մեկ թերթում, երկու րոպեում
welcome-demo = Նայել ցուցադրական խանութը
welcome-demo-text = Հորինված է, փորձելու համար, ձերը մնում է դատարկ
welcome-wait = Մեկ վայրկյան …

## The picture of a morning
welcome-picture = Մեկ առավոտ Kept-ում։ Մարդիկ հորինված են։
welcome-day = հինգշաբթի, մայիսի 14
welcome-count = Հիշել 3 մարդու
welcome-one = Մարիամի սրճարան
welcome-one-why = Գնացուցակը մեկ օր ուշացել է
welcome-one-gain = Տարեկան մոտ 1 200 000 ֏
welcome-one-do = Կատարեցի
welcome-two = Արամ Սարգսյան
welcome-two-why = Սխալ դետալ, 2 օր առաջ
welcome-two-gain = Լուծումը կիսում է ռիսկը
welcome-two-do = Լուծված է
welcome-three = «Թոնիր և որդիներ»
welcome-three-why = 74 օր լուր չունի ձեզնից
welcome-three-gain = Մեկ զանգով կորցնելու ռիսկը 46-ից կդառնա 12
welcome-three-do = Զանգեցի
