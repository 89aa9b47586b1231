//! What programs are called.

/// The keys of programs and their names, where the name is more than the key with a capital letter.
const NAMES: &[(&str, &str)] = &[
    ("abnamro", "ABN AMRO"),
    ("airbank", "Air Bank"),
    ("bank-of-america", "Bank of America"),
    ("bbva", "BBVA"),
    ("bmd", "BMD"),
    ("caixabank", "CaixaBank"),
    ("cashapp", "Cash App"),
    ("credit-agricole", "Crédit Agricole"),
    ("davx5", "DAVx⁵"),
    ("deutsche-bank", "Deutsche Bank"),
    ("dkb", "DKB"),
    ("ebay", "eBay"),
    ("egroupware", "EGroupware"),
    ("erpnext", "ERPNext"),
    ("freshbooks", "FreshBooks"),
    ("gls", "GLS Bank"),
    ("gmail", "Gmail"),
    ("hsbc-uk", "HSBC"),
    ("hubspot", "HubSpot"),
    ("icloud", "iCloud"),
    ("ing-de", "ING"),
    ("ing-nl", "ING"),
    ("invoice2go", "Invoice2go"),
    ("invoiceninja", "Invoice Ninja"),
    ("kde", "KDE"),
    ("linkedin", "LinkedIn"),
    ("mailru", "Mail.ru"),
    ("mbank", "mBank"),
    ("n26", "N26"),
    ("natwest", "NatWest"),
    ("nbg", "National Bank of Greece"),
    ("notes", "Lotus Notes"),
    ("open-xchange", "Open-Xchange"),
    ("otp", "OTP Bank"),
    ("paypal", "PayPal"),
    ("postfinance", "PostFinance"),
    ("quickbooks", "QuickBooks"),
    ("santander-es", "Santander"),
    ("tiktok-shop", "TikTok Shop"),
    ("ubs", "UBS"),
    ("whatsapp", "WhatsApp"),
    ("woocommerce", "WooCommerce"),
];

/// What the program of this key is called; none where a key is that of a format.
pub fn of(key: &str) -> Option<String> {
    if matches!(key, "" | "mbox" | "vcard" | "icalendar" | "ics" | "eml") {
        return None;
    }
    if let Some((_, name)) = NAMES.iter().find(|(known, _)| *known == key) {
        return Some((*name).to_owned());
    }
    let words = key.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_uppercase().to_string());
        first.unwrap_or_default() + letters.as_str()
    });
    Some(words.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_called_as_they_call_themselves() {
        assert_eq!(of("shopify").as_deref(), Some("Shopify"));
        assert_eq!(of("tiktok-shop").as_deref(), Some("TikTok Shop"));
        assert_eq!(of("mbox"), None);
    }
}
