//! What the words of a row say: an own transfer, a payment service's payout, interest, salary, a refund. All texts are
//! folded into words first.

use crate::import::fold::has_phrase;

const OWN_TRANSFER: &[&str] = &[
    "umbuchung",
    "ubertrag",
    "umbuchung von",
    "eigenubertrag",
    "transfer from savings",
    "transfer to savings",
    "transfer from checking",
    "transfer to checking",
    "own transfer",
    "internal transfer",
    "own account",
    "between own accounts",
    "account transfer",
    "savings transfer",
    "online transfer from",
    "virement interne",
    "virement compte a compte",
    "traspaso",
    "transferencia interna",
    "giroconto",
    "eigen rekening",
    "overboeking eigen rekening",
    "spaarrekening",
    "transferencia entre contas proprias",
    "przelew wlasny",
    "prevod mezi vlastnimi ucty",
    "vlastni prevod",
    "saját számlák közötti átvezetés",
    "перевод между своими счетами",
    "между своими счетами",
    "переказ між своїми рахунками",
    "μεταφορα μεταξυ λογαριασμων",
    "opening balance",
    "anfangssaldo",
];

const PAYMENT_SERVICES: &[&str] = &[
    "paypal",
    "pay pal",
    "stripe",
    "stripe payments",
    "square inc",
    "squareup",
    "sumup",
    "sum up",
    "izettle",
    "zettle",
    "klarna",
    "adyen",
    "mollie",
    "shopify",
    "etsy",
    "etsy payments",
    "ebay",
    "ebay commerce",
    "amazon payments",
    "amazon pay",
    "amazon eu",
    "amazon services",
    "worldpay",
    "braintree",
    "wepay",
    "gocardless",
    "payoneer",
    "wise payments",
    "skrill",
    "2checkout",
    "paddle com",
    "gumroad",
    "payone",
    "concardis",
    "nexi",
    "vr payment",
    "first data",
    "fiserv",
    "elavon",
    "global payments",
    "ingenico",
    "viva wallet",
    "vivawallet",
    "redsys",
    "bizum comercio",
    "payu",
    "przelewy24",
    "comgate",
    "yookassa",
    "юkassa",
    "cloudpayments",
    "robokassa",
    "liqpay",
    "wayforpay",
    "idram",
    "clover",
    "toast inc",
    "stripe technology",
    "shopify payments",
    "apple pay",
    "google payments",
    "airbnb",
    "booking com",
    "uber payments",
    "doordash",
    "patreon",
    "kickstarter",
    "booking com bv",
    "lieferando",
    "six payment",
    "worldline",
    "twint",
    "unzer",
    "payrexx",
    "datatrans",
];

const TAX: &[&str] = &[
    "finanzamt",
    "irs",
    "irs treas",
    "internal revenue service",
    "hmrc",
    "hm revenue",
    "belastingdienst",
    "tresor public",
    "dgfip",
    "direction generale des finances publiques",
    "agencia tributaria",
    "agenzia delle entrate",
    "urzad skarbowy",
    "financni urad",
    "skatteverket",
    "skatteetaten",
    "skattestyrelsen",
    "bundeskasse",
    "steuerverwaltung",
    "us treasury",
    "franchise tax board",
    "налоговая",
    "ифнс",
    "фнс",
    "canada revenue",
    "australian taxation office",
];

const SALARY: &[&str] = &[
    "gehalt",
    "lohn",
    "lohn gehalt",
    "salary",
    "payroll",
    "salaire",
    "nomina",
    "stipendio",
    "salaris",
    "wynagrodzenie",
    "mzda",
    "зарплата",
    "заработная плата",
    "sueldo",
    "μισθοδοσια",
];

const INTEREST: &[&str] = &[
    "interest",
    "interest paid",
    "interest payment",
    "zinsen",
    "habenzinsen",
    "zinsgutschrift",
    "interets",
    "intereses",
    "interessi",
    "rente",
    "odsetki",
    "uroky",
    "urok",
    "kamat",
    "проценты",
    "τοκοι",
    "dividend",
    "abschluss",
];

const REFUND: &[&str] = &[
    "refund",
    "refunded",
    "chargeback",
    "charge back",
    "reversal",
    "reversed",
    "returned",
    "return",
    "ruckgabe",
    "rucklastschrift",
    "rückgabe",
    "erstattung",
    "ruckerstattung",
    "ruckzahlung",
    "ruckbuchung",
    "storno",
    "stornierung",
    "gutschrift",
    "remboursement",
    "rejet",
    "impaye",
    "retour",
    "devolucion",
    "reembolso",
    "rimborso",
    "storno addebito",
    "terugbetaling",
    "terugboeking",
    "storneren",
    "zwrot",
    "vraceni",
    "vratka",
    "visszaterites",
    "возврат",
    "повернення",
    "επιστροφη",
    "iade",
    "返金",
    "退款",
    "վերադարձ",
    "nsf",
    "bounced",
];

fn says(list: &[&str], text: &str) -> bool {
    /// The signs of languages that part no words begin with these bytes or later ones.
    const UNPARTED: u8 = 0xE3;
    let letter = |byte: u8| 1_u128 << (byte & 127);
    let first = |word: &str| word.bytes().next().unwrap_or_default();
    // Most phrases begin as no word of the text does.
    let begins = text
        .split(' ')
        .fold(0, |begins, word| begins | letter(first(word)));
    list.iter().any(|phrase| {
        let byte = first(phrase);
        (byte >= UNPARTED || begins & letter(byte) != 0) && has_phrase(text, phrase)
    })
}

/// Money moved between the owner's accounts.
pub(super) fn says_own_transfer(text: &str) -> bool {
    says(OWN_TRANSFER, text)
}

/// A service that pays out what its customers paid.
pub(super) fn is_payment_service(name: &str) -> bool {
    says(PAYMENT_SERVICES, name)
}

/// The state, giving back tax.
pub(super) fn is_tax_office(name: &str) -> bool {
    says(TAX, name)
}

/// Wages.
pub(super) fn says_salary(text: &str) -> bool {
    says(SALARY, text)
}

/// Interest or dividends.
pub(super) fn says_interest(text: &str) -> bool {
    says(INTEREST, text)
}

/// Money given back.
pub(super) fn says_refund(text: &str) -> bool {
    says(REFUND, text)
}
