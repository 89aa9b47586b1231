//! Who paid, and whether it was a sale at all, by what a bank's row says in its text.

use super::fold;
use super::lexicon::lexicon;
use super::values::tidy;

/// Why an incoming payment is no sale, by the other side's name and the row's text; none where nothing speaks against it.
pub fn no_sale(name: Option<&str>, kind: Option<&str>, text: &str) -> Option<&'static str> {
    // "Money added from …" names who paid, whatever the bank calls the sort.
    let named = lexicon()
        .prefix("payer_prefixes", &fold::text_words(text))
        .is_some_and(|end| end > 6);
    if let Some(class) = kind.and_then(|kind| lexicon().class("type", kind))
        && !(named && class == "own_transfer")
        && matches!(
            class,
            "own_transfer" | "conversion" | "own_refund" | "interest"
        )
    {
        return Some(class);
    }
    let by_name = name.and_then(|name| lexicon().class_within("bank", name));
    if let Some(class @ ("payout" | "tax" | "interest")) = by_name {
        return Some(class);
    }
    let whole = match kind {
        Some(kind) => format!("{kind} {text}"),
        None => text.to_owned(),
    };
    match lexicon().class_within("bank", &whole) {
        Some("loan") => Some("own_transfer"),
        Some("reversal" | "fee_back") => None,
        // Who is named apart is believed before a word in the text that many write.
        Some("payout" | "tax") if name.is_some() => None,
        Some("own_transfer") if named => None,
        found => found,
    }
}

/// Whether a row takes an earlier one back.
pub fn is_reversal(kind: Option<&str>, text: &str) -> bool {
    let says = |text: &str| lexicon().class_within("bank", text) == Some("reversal");
    kind.is_some_and(says) || says(text)
}

/// What follows a label such as "AUFTRAGGEBER:", up to the next.
fn after_label(text: &str) -> Option<String> {
    const LABELS: [&str; 16] = [
        "auftraggeber:",
        "absender:",
        "zahlungspflichtiger:",
        "expediteur:",
        "donneur d'ordre:",
        "emetteur:",
        "mittente:",
        "ordinante:",
        "ordenante:",
        "naam:",
        "name:",
        "sender:",
        "from:",
        "orig co name:",
        "отправитель:",
        "плательщик:",
    ];
    let folded = fold::fold(text);
    if folded.len() != text.len() {
        return None;
    }
    let (at, label) = LABELS
        .iter()
        .filter_map(|label| Some((folded.find(label)?, label)))
        .min()?;
    let rest = text.get(at + label.len()..)?;
    let mut name: Vec<&str> = Vec::new();
    for word in rest.split_whitespace() {
        if word.ends_with(':') {
            break;
        }
        name.push(word);
    }
    let name = name.join(" ");
    name.chars().any(char::is_alphabetic).then_some(name)
}

/// The payer that a text names: without the words of the bank before it, numbers of cards and references behind it.
pub fn from_text(text: &str) -> Option<String> {
    if let Some(name) = after_label(text) {
        return Some(name);
    }
    // Where a text has lines, the bank's words stand on the first and the payer on the next.
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let whole = |line: &&&str| {
        let words = fold::text_words(line);
        lexicon().prefix("payer_prefixes", &words) != Some(words.len())
    };
    let text = match lines.len() {
        0 | 1 => tidy(text),
        _ => tidy(lines.iter().find(whole).copied().unwrap_or(text)),
    };
    // What the bank calls the payment stands before a dash, the payer behind it.
    let mut rest = text.as_str();
    if let Some((before, after)) = text.split_once(" - ")
        && lexicon()
            .prefix("payer_prefixes", &fold::words(before))
            .is_some()
    {
        rest = after;
    }
    let words: Vec<&str> = rest.split(' ').collect();
    let folded = fold::words(rest);
    let led = lexicon()
        .prefix("payer_prefixes", &folded)
        .map_or(0, |end| {
            folded
                .get(..end)
                .map_or(0, |prefix| prefix.split(' ').count())
        });
    let led = if led < words.len() { led } else { 0 };
    let is_number = |word: &&str| word.chars().any(|c| c.is_ascii_digit() || c == '*');
    let mut kept: Vec<&str> = words
        .iter()
        .skip(led)
        .skip_while(|word| is_number(word))
        .copied()
        .collect();
    while kept.len() > 1
        && kept
            .last()
            .is_some_and(|word| word.bytes().filter(u8::is_ascii_digit).count() >= 5)
    {
        kept.pop();
    }
    let mut name = kept.join(" ");
    let folded = fold::fold(&name);
    let cut = [
        " with reference",
        " reference ",
        " ref ",
        " ref:",
        " mit verwendungszweck",
        " motif ",
        " concepto ",
        ", concepto",
        " causale ",
        ", concept ",
    ]
    .iter()
    .filter_map(|mark| folded.find(mark))
    .min();
    if let Some(cut) = cut.filter(|&cut| folded.len() == name.len() && cut > 0) {
        name.truncate(cut);
    }
    let name = name.trim().trim_end_matches([',', ';', ':']).to_owned();
    let named = name.chars().any(char::is_alphabetic) && !lexicon().has("nobody", &name);
    named.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payer_is_found_inside_a_text() {
        for (text, payer) in [
            ("Payment from Ines Calderbank", "Ines Calderbank"),
            ("ΚΑΤΑΘΕΣΗ - ΑΦΟΙ ΜΠΡΑΤΣΙΩΤΗ ΟΕ", "ΑΦΟΙ ΜΠΡΑΤΣΙΩΤΗ ΟΕ"),
            (
                "SBOL перевод 0000****0002 Т. МИРОСЛАВА ЛЬВОВНА",
                "Т. МИРОСЛАВА ЛЬВОВНА",
            ),
            (
                "Received money from Papeterie Kranich AG with reference 2026-9",
                "Papeterie Kranich AG",
            ),
            ("Copperline Joinery", "Copperline Joinery"),
        ] {
            assert_eq!(from_text(text).as_deref(), Some(payer));
        }
        assert_eq!(from_text(" 0001 "), None);
    }
}
