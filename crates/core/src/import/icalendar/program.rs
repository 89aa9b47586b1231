//! Which program wrote a calendar.

use crate::import::content_line::Properties;

/// Words of a `PRODID` and the program they name, the more special first.
const PRODUCTS: &[(&str, &str)] = &[
    ("davx5", "davx5"),
    ("davdroid", "davx5"),
    ("bitfire", "davx5"),
    ("evolution", "evolution"),
    ("ximian", "evolution"),
    ("exchange", "exchange"),
    ("outlook", "outlook"),
    ("microsoft", "outlook"),
    ("google", "google"),
    ("mozilla", "thunderbird"),
    ("thunderbird", "thunderbird"),
    ("radicale", "radicale"),
    ("apple", "apple"),
    ("mac os x", "apple"),
    ("ical 4", "apple"),
    ("nextcloud", "nextcloud"),
    ("owncloud", "nextcloud"),
    ("sabre", "nextcloud"),
    ("kde", "kde"),
    ("korganizer", "kde"),
    ("yahoo", "yahoo"),
    ("zimbra", "zimbra"),
    ("fastmail", "fastmail"),
    ("cyrusimap", "fastmail"),
    ("proton", "proton"),
    ("synology", "synology"),
    ("calendly", "calendly"),
    ("lotus", "notes"),
    ("domino", "notes"),
    ("samsung", "samsung"),
    ("yandex", "yandex"),
    ("mailru", "mailru"),
    ("open-xchange", "open-xchange"),
    ("horde", "horde"),
    ("egroupware", "egroupware"),
];

/// The program's key; none where the calendar does not name one that is known.
pub(super) fn name(properties: Properties<'_, '_>) -> Option<&'static str> {
    let product = properties
        .take(400)
        .find(|property| property.name == "PRODID")?;
    let product = product.value.to_lowercase();
    PRODUCTS
        .iter()
        .find(|(word, _)| product.contains(word))
        .map(|(_, name)| *name)
}
