//! Text folded for comparison: without accents and case. It expects decomposed text (Unicode NFD), which the caller makes.

/// The text folded for searching: decomposed "Łukasz Strauß" becomes "lukasz strauss". Folding twice changes nothing.
pub fn fold_decomposed(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_mark(*c)) {
        for c in c.to_lowercase().filter(|c| !is_mark(*c)) {
            match plain(c) {
                Some(plain) => folded.push_str(plain),
                None => folded.push(c),
            }
        }
    }
    folded
}

/// Accents, breathings, vowel points: what one leaves out when typing in a hurry.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c),
        0x0300..=0x036F | 0x0483..=0x0487 | 0x0591..=0x05BD | 0x064B..=0x065F | 0x0670
        | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
}

/// Letters that do not come apart, as one types them without the right keyboard.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'æ' => "ae",
        'œ' => "oe",
        'ħ' => "h",
        'ı' => "i",
        'ς' => "σ",
        'և' => "եւ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, folded: &str) {
        assert_eq!(fold_decomposed(text), folded);
        assert_eq!(
            fold_decomposed(folded),
            folded,
            "folding twice changes nothing"
        );
    }

    #[test]
    fn case_and_accents_make_no_difference() {
        check("Ann PETROSYAN", "ann petrosyan");
        check("Jose\u{301}", "jose");
        check("STRAẞE Ło\u{301}dz\u{301} Ørsted", "strasse lodz orsted");
        check("İzmir", "izmir");
    }

    #[test]
    fn a_sigma_is_a_sigma_wherever_it_stands() {
        check("Γιω\u{301}ργος", "γιωργοσ");
        assert_eq!(fold_decomposed("ΓΙΩΡΓΟΣ"), "γιωργοσ");
    }

    #[test]
    fn the_armenian_and_is_two_letters() {
        check("Արև", "արեւ");
        assert_eq!(fold_decomposed("ԱՐԵՒ"), fold_decomposed("Արև"));
    }
}
