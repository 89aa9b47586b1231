//! Escapes cells that a spreadsheet would run as a formula with an apostrophe, and removes exactly that apostrophe
//! when reading, so that `+49…` comes back unchanged.

/// What a formula may begin with, and what a spreadsheet skips before it.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '\t', '\r', '＝', '＠'];

/// Whether a spreadsheet would take this for a formula, some apostrophes before it left aside.
fn is_like_a_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(SIGNS)
}

/// The cell as it may stand in a file. One that was guarded before is guarded once more, so that undoing is exact.
pub fn guarded(cell: &str) -> String {
    match is_like_a_formula(cell) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

/// The cell as it was; whatever is not guarded stays as it is.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_like_a_formula(rest) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guard_is_undone_and_nothing_else() {
        for (guarded, cell) in [
            ("'+49 30 123", "+49 30 123"),
            ("'=A1", "=A1"),
            ("'-5", "-5"),
            ("'@x", "@x"),
            ("'\tx", "\tx"),
            ("'s Hertogenbosch", "'s Hertogenbosch"),
            ("+49", "+49"),
            ("'", "'"),
            ("", ""),
        ] {
            assert_eq!(unguarded(guarded), cell);
        }
    }

    #[test]
    fn whatever_is_guarded_comes_back_exactly_and_is_no_formula() {
        for cell in [
            "=1+1", "'=1+1", "''=1+1", "+49", "-5", "@a", "\r=x", "'s", "''", "plain", "", "＝1",
        ] {
            let guarded = guarded(cell);
            assert!(!guarded.starts_with(SIGNS), "{cell}");
            assert_eq!(unguarded(&guarded), cell);
        }
    }
}
