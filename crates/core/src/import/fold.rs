//! Text folded for comparison, and headers cut into words: without case, accents and punctuation, whoever wrote them.

use crate::input::text_fold::fold_decomposed;

/// Letters with accents, each line led by the letter without.
const PLAIN: &[&str] = &[
    "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ",
    "cçćĉċč",
    "dďḍ",
    "eèéêëēĕėęěẹẻẽếềểễệ",
    "gĝğġģ",
    "hĥ",
    "iìíîïĩīĭįịỉ",
    "jĵ",
    "kķ",
    "lĺļľŀ",
    "nñńņňŉ",
    "oòóôõöōŏőơọỏốồổỗộớờởỡợ",
    "rŕŗř",
    "sśŝşšș",
    "tţťț",
    "uùúûüũūŭůűųưụủứừửữự",
    "wŵ",
    "yýÿŷỳỵỷỹ",
    "zźżž",
    "αά",
    "εέ",
    "ηή",
    "ιίϊΐ",
    "οό",
    "υύϋΰ",
    "ωώ",
    "еёѐ",
    "иѝ",
    "іїї",
];

/// The letter without its accent, if it is one that has it built in; lower case.
fn plain(c: char) -> Option<char> {
    let row = PLAIN.iter().find(|row| row.chars().skip(1).any(|a| a == c));
    row.and_then(|row| row.chars().next())
}

/// The text in lower case and without accents, whether these stand alone or are built in: "Éloïse" gives "eloise".
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let folded = fold_decomposed(text);
    if folded.is_ascii() {
        return folded;
    }
    folded.chars().map(|c| plain(c).unwrap_or(c)).collect()
}

/// The words of a header, folded, with one blank between them: "Order-ID", "orderId" and "order_id" give "order id".
pub fn words(text: &str) -> String {
    cut(text, true)
}

/// The words of a text, folded, with one blank between them; capitals inside a word belong to it, as in "PayPal".
pub fn text_words(text: &str) -> String {
    cut(text, false)
}

fn cut(text: &str, at_capitals: bool) -> String {
    if text.is_ascii() {
        return cut_ascii(text, at_capitals);
    }
    let mut spaced = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for c in text.chars() {
        // A capital after a small letter begins a word, as in `OrderId`; in other scripts case does not part words.
        if at_capitals && c.is_ascii_uppercase() && before.is_ascii_lowercase() {
            spaced.push(' ');
        }
        match c {
            '№' => spaced.push_str(" no "),
            '#' => spaced.push_str(" # "),
            '\'' | '’' | '`' if before.is_alphabetic() => spaced.push(' '),
            c if c.is_alphanumeric() || is_mark(c) => spaced.push(c),
            _ => spaced.push(' '),
        }
        before = c;
    }
    let folded = fold(&spaced);
    let mut joined = String::with_capacity(folded.len());
    for word in folded.split_whitespace() {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    joined
}

/// The same for letters without accents, in one go: most cells of large files have no others.
fn cut_ascii(text: &str, at_capitals: bool) -> String {
    let mut joined = String::with_capacity(text.len() + 4);
    let (mut before, mut inside) = (b' ', false);
    for byte in text.bytes() {
        let at_capital = at_capitals && byte.is_ascii_uppercase() && before.is_ascii_lowercase();
        let is_alone = byte == b'#';
        if byte.is_ascii_alphanumeric() || is_alone {
            if !joined.is_empty() && (!inside || at_capital || is_alone) {
                joined.push(' ');
            }
            joined.push(char::from(byte.to_ascii_lowercase()));
            inside = !is_alone;
        } else {
            inside = false;
        }
        before = byte;
    }
    joined
}

fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F)
}

/// Whether a letter belongs to a script that writes without blanks between words.
pub fn is_cjk(c: char) -> bool {
    matches!(u32::from(c), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF)
}

/// Whether a phrase stands in a text as whole words; both as `words` gives them.
pub fn has_phrase(text: &str, phrase: &str) -> bool {
    find_phrase(text, phrase).is_some()
}

/// Where a phrase stands in a text as whole words, as a byte index.
pub fn find_phrase(text: &str, phrase: &str) -> Option<usize> {
    if phrase.is_empty() {
        return None;
    }
    if !phrase.is_ascii() && phrase.chars().any(is_cjk) {
        return text.find(phrase);
    }
    // Word by word: to prepare a search for each of many phrases takes longer than to look.
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        let after = rest.strip_prefix(phrase);
        if after.is_some_and(|after| after.is_empty() || after.starts_with(' ')) {
            return Some(at);
        }
        at += rest.find(' ')? + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_one_meaning_have_one_form() {
        for (header, expected) in [
            ("Order-ID", "order id"),
            ("orderId", "order id"),
            ("order_purchase_timestamp", "order purchase timestamp"),
            ("№ заказа", "no заказа"),
            ("Date d'achat", "date d achat"),
            ("État", "etat"),
            ("Ημερομηνία", "ημερομηνια"),
            ("Zahlungspflichtige*r", "zahlungspflichtige r"),
            ("PO#", "po #"),
            ("#12 a#b", "# 12 a # b"),
            ("  eBay_ID--no. ", "e bay id no"),
            ("Přijatá částka", "prijata castka"),
        ] {
            assert_eq!(words(header), expected);
        }
        assert!(has_phrase("sum total", "total") && !has_phrase("totals", "total"));
    }

    #[test]
    fn capitals_without_accents_are_the_same_name() {
        assert_eq!(fold("ΚΑΛΑΝΤΖΗ ΑΕ"), fold("Καλάντζη ΑΕ"));
        assert_eq!(fold("Фёдор"), fold("ФЕДОР"));
    }
}
