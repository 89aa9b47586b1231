//! Which program wrote a file of cards.

use crate::import::content_line::Property;

/// Words of a `PRODID` and the program they name, the more special first.
const PRODUCTS: &[(&str, &str)] = &[
    ("cardbook", "cardbook"),
    ("thunderbird", "thunderbird"),
    ("mozilla", "thunderbird"),
    ("davx5", "davx5"),
    ("davdroid", "davx5"),
    ("bitfire", "davx5"),
    ("nextcloud", "nextcloud"),
    ("owncloud", "nextcloud"),
    ("sabre", "nextcloud"),
    ("apple", "apple"),
    ("mac os x", "apple"),
    ("evolution", "evolution"),
    ("ximian", "evolution"),
    ("kaddressbook", "kde"),
    ("google", "google"),
    ("microsoft", "outlook"),
    ("outlook", "outlook"),
    ("samsung", "samsung"),
    ("xiaomi", "xiaomi"),
    ("huawei", "huawei"),
    ("proton", "proton"),
    ("synology", "synology"),
    ("zimbra", "zimbra"),
    ("horde", "horde"),
];

/// Names of properties that only one program writes.
const PROPERTIES: &[(&str, &str)] = &[
    ("X-MS-", "outlook"),
    ("X-SAMSUNG", "samsung"),
    ("X-ANDROID", "android"),
    ("X-MIUI", "xiaomi"),
    ("X-KADDRESSBOOK", "kde"),
    ("X-EVOLUTION-", "evolution"),
    ("X-COUCHDB-", "evolution"),
    ("X-ABUID", "apple"),
    ("X-ABSHOWAS", "apple"),
    ("X-PHONETIC-LAST-NAME", "google"),
    ("X-CUSTOM1", "thunderbird"),
    ("X-MOZILLA-", "thunderbird"),
];

/// So many properties are looked at.
pub(super) const LOOKED_AT: usize = 400;

/// The program's key by the first properties, `vcard` where the cards do not say.
pub(super) fn name(properties: &[Property]) -> &'static str {
    let looked_at = || properties.iter();
    for property in looked_at().filter(|property| property.name == "PRODID") {
        let product = property.value.to_lowercase();
        if let Some((_, name)) = PRODUCTS.iter().find(|(word, _)| product.contains(word)) {
            return name;
        }
    }
    for (start, name) in PROPERTIES {
        if looked_at().any(|property| property.name.starts_with(start)) {
            return name;
        }
    }
    let android = |property: &Property| {
        property.name == "CATEGORIES" && property.value.eq_ignore_ascii_case("my contacts")
    };
    if looked_at().any(android) {
        return "android";
    }
    if looked_at().any(is_google_mail) {
        "google"
    } else {
        "vcard"
    }
}

/// Google writes one type, in capitals, for an address without a label.
fn is_google_mail(property: &Property) -> bool {
    let one = matches!(property.params.as_slice(), [(name, value)] if name == "TYPE" && value == "INTERNET");
    property.name == "EMAIL" && one
}
