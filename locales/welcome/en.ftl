### What somebody reads at the first visit, in English: in the document itself, before the rest of the page has come. Each is
### one line that needs no filling in. The voice is that of `../en.ftl`.

welcome-head = Keep the customers you already have
welcome-text = Each morning, Kept shows who should hear from you and why.
welcome-safe = No account. Nothing leaves this device.
welcome-ways = Three ways to start
welcome-import = Import what you have
welcome-import-text = Contacts, spreadsheets, other programs
welcome-few = Add a few customers
welcome-few-text = Five at once, in two minutes
welcome-demo = Look at a demo shop
welcome-demo-text = Made up, to try things out
welcome-wait = Loading …

## The picture of a morning
welcome-picture = A morning in Kept, with made-up people.
welcome-day = Thursday 14 May
welcome-count = 3 people to think of
welcome-one = Maria’s Café
welcome-one-why = Promise a day late: the price list
welcome-one-gain = Worth about €2,400 a year
welcome-one-do = Kept it
welcome-two = Ben Ward
welcome-two-why = Complained 2 days ago: wrong part
welcome-two-gain = Settling it halves the risk
welcome-two-do = It’s settled
welcome-three = Oven & Sons
welcome-three-why = Hasn’t heard from you for 74 days
welcome-three-gain = A call cuts the risk from 46 to 12
welcome-three-do = I called

## What browsers and search engines are told
language-tag = en
language-name = English
app-description = A page for people who sell. It helps you keep the customers you have.

boot-old = This browser can’t run Kept: it’s too old. Use a newer one.
boot-framed = To protect your book, Kept doesn’t open inside another page.
boot-way = Open Kept in its own tab
