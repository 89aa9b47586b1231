//! How likely a text is one of a language: by the letters its words are made of and how these stand together. It tells
//! which of several encodings a file has, when each of them reads it without a fault.

use super::fold::is_cjk;

/// Letters of a language beyond A–Z in small type, the commonest first.
struct Alphabet {
    letters: &'static str,
    /// Whether its words are made of these letters alone.
    own_script: bool,
}

const RUSSIAN: Alphabet = Alphabet {
    letters: "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёіїєґўъ",
    own_script: true,
};
const GREEK: Alphabet = Alphabet {
    letters: "αοιετσνηυρπκμλςωίόδγάχθέφβήύξζώψϊϋΐΰ",
    own_script: true,
};
const WESTERN: Alphabet = Alphabet {
    letters: "éäöüßàèçóíáñúêôâîûïåøæãõìòùëœÿ",
    own_script: false,
};
const CENTRAL: Alphabet = Alphabet {
    letters: "áéíěščřžýůúťďňóąćęłńśźżőűöüăâîșțşţđč",
    own_script: false,
};
const TURKISH: Alphabet = Alphabet {
    letters: "ıışğüöçşİ",
    own_script: false,
};

fn alphabet(label: &str) -> Option<&'static Alphabet> {
    match label {
        "windows-1251" | "koi8-r" | "ibm866" | "iso-8859-5" => Some(&RUSSIAN),
        "windows-1253" | "iso-8859-7" => Some(&GREEK),
        "windows-1252" | "macintosh" => Some(&WESTERN),
        "windows-1250" | "iso-8859-2" => Some(&CENTRAL),
        "windows-1254" => Some(&TURKISH),
        _ => None,
    }
}

/// How well a text read with an encoding looks like one: the mean over its letters beyond ASCII, about −3 to 2.
pub fn score(text: &str, label: &str) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    let alphabet = alphabet(label);
    let (mut before, mut run) = (' ', 0_u32);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_ascii() {
            run = 0;
            before = c;
            continue;
        }
        let next = chars.peek().copied().unwrap_or(' ');
        run += 1;
        if let Some(weight) = weight(c, before, next, run, alphabet) {
            sum += weight;
            count += 1.0;
        }
        before = c;
    }
    if count == 0.0 { 0.0 } else { sum / count }
}

/// What one letter says; none where it says nothing.
fn weight(c: char, before: char, next: char, run: u32, alphabet: Option<&Alphabet>) -> Option<f64> {
    if matches!(u32::from(c), 0x80..=0x9F | 0xFFFD | 0xE000..=0xF8FF) {
        return Some(-4.0);
    }
    let Some(alphabet) = alphabet else {
        return Some(double_byte(c));
    };
    if !c.is_alphabetic() {
        // Signs of typography stand beside letters, not between them.
        let inside = before.is_alphabetic() && next.is_alphabetic();
        let common = matches!(
            c,
            '\u{A0}'
                | '€'
                | '–'
                | '—'
                | '’'
                | '‘'
                | '“'
                | '”'
                | '„'
                | '«'
                | '»'
                | '…'
                | '№'
                | '°'
                | '§'
                | '£'
        );
        return match (common, inside) {
            (true, true) if !matches!(c, '’' | '–' | '\u{A0}') => Some(-1.0),
            (true, _) => None,
            (false, true) => Some(-2.0),
            (false, false) => Some(-1.0),
        };
    }
    let small = c.to_lowercase().next().unwrap_or(c);
    let Some(place) = alphabet.letters.chars().position(|letter| letter == small) else {
        return Some(-2.0);
    };
    let share = place as f64 / alphabet.letters.chars().count() as f64;
    let mut weight = if alphabet.own_script {
        1.6 - 1.8 * share
    } else {
        1.3 - 0.9 * share
    };
    // A capital after a small letter is found in no language.
    if c.is_uppercase() && before.is_lowercase() {
        weight -= 2.0;
    }
    if alphabet.own_script {
        // Words of one script do not mix with the other's letters.
        if before.is_ascii_alphabetic() || next.is_ascii_alphabetic() {
            weight -= 2.0;
        } else if before == ' ' && !next.is_alphabetic() {
            weight -= 0.6;
        }
    } else if run > 2 {
        // Accents are rare: three beside each other are another script.
        weight -= 2.0;
    }
    Some(weight)
}

/// Chinese, Japanese and Korean signs: the common ones against those of chance.
fn double_byte(c: char) -> f64 {
    match u32::from(c) {
        0x3040..=0x30FF => 1.6,
        0xFF01..=0xFF5E | 0x3000..=0x303F => 0.6,
        // Half-width katakana are what Western letters turn into.
        0xFF61..=0xFF9F => -0.8,
        _ if is_cjk(c) => 0.7,
        0xAC00..=0xD7AF => 0.7,
        _ => -1.5,
    }
}
