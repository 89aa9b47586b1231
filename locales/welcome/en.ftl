### What somebody reads at the first visit, in English: in the document itself, before the rest of the page has come. Each is
### one line that needs no filling in. The voice is that of `../en.ftl`.

welcome-head = Keep the customers you already have
welcome-text = Each morning Kept shows who should hear from you, and why: a promise due, a complaint open, a long silence.
welcome-safe = No account. Nothing leaves this device.
welcome-ways = Three ways to start
welcome-import = Import what you have
welcome-import-text = Contacts, spreadsheets, other programs
welcome-few = Add a few customers
welcome-few-text = Five on one sheet, in two minutes
welcome-demo = Look at a demo shop
welcome-demo-text = Made up, to try out; yours stays empty
welcome-wait = One moment …

## The picture of a morning
welcome-picture = A morning in Kept. The people are made up.
welcome-day = Thursday 14 May
welcome-count = 3 people to think of
welcome-one = Maria’s Café
welcome-one-why = The price list is a day late
welcome-one-gain = Worth about €2,400 a year
welcome-one-do = Kept it
welcome-two = Ben Ward
welcome-two-why = Wrong part, 2 days ago
welcome-two-gain = Settling it halves the risk
welcome-two-do = It’s settled
welcome-three = Oven & Sons
welcome-three-why = Not heard from you for 74 days
welcome-three-gain = A call cuts the risk of losing them from 46 to 12
welcome-three-do = I called
