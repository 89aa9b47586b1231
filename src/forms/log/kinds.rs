//! What can be written down: the kinds of entry in the order in which they are offered, and the key of each.

use crate::app::i18n::Words;
use kept_core::book::Kind;
use kept_core::book::fact::Incident;
use kept_core::t;

/// One thing to write down. A complaint is trouble that somebody complained of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct What {
    /// The kind of entry.
    pub kind: Kind,
    /// Whether it is trouble that came as a complaint.
    pub complaint: bool,
}

const fn what(kind: Kind) -> What {
    What {
        kind,
        complaint: false,
    }
}

const COMPLAINT: What = What {
    kind: Kind::Incident,
    complaint: true,
};

/// The word of a complaint, beside those of the kinds.
const COMPLAINED: &str = Incident::complaint;

/// Everything with its key, those of many times a day first.
pub const ALL: [(What, char); 16] = [
    (what(Kind::Touch), 'C'),
    (what(Kind::Promise), 'P'),
    (what(Kind::Need), 'W'),
    (what(Kind::Purchase), 'B'),
    (COMPLAINT, 'X'),
    (what(Kind::Incident), 'T'),
    (what(Kind::Note), 'N'),
    (what(Kind::Offer), 'O'),
    (what(Kind::Referral), 'R'),
    (what(Kind::Survey), 'A'),
    (what(Kind::Rival), 'V'),
    (what(Kind::Departure), 'D'),
    (what(Kind::Return), 'U'),
    (what(Kind::Loss), 'S'),
    (what(Kind::Training), 'G'),
    (what(Kind::Time), 'H'),
];

/// How many stand in sight.
pub const IN_SIGHT: usize = 7;

impl What {
    /// What a sheet begins with.
    pub const FIRST: What = what(Kind::Touch);

    /// The word of a form.
    pub fn word(self) -> &'static str {
        match self.complaint {
            true => COMPLAINED,
            false => self.kind.word(),
        }
    }

    /// What a word of a form stands for.
    pub fn of_word(word: &str) -> Option<What> {
        let mut all = ALL.iter().map(|(what, _)| *what);
        all.find(|what| what.word() == word)
    }

    /// What a key stands for, in either case.
    pub fn of_key(key: char) -> Option<What> {
        let key = key.to_ascii_uppercase();
        let found = ALL.iter().find(|(_, known)| *known == key);
        found.map(|(what, _)| *what)
    }

    /// What it is called.
    pub fn name(self, words: &Words) -> String {
        match self.complaint {
            true => t!(words, "log-complaint"),
            false => words.name(self.kind),
        }
    }

    /// Whether it stands in sight before more is asked for.
    pub fn is_in_sight(self) -> bool {
        let place = ALL.iter().position(|(what, _)| *what == self);
        place.is_some_and(|place| place < IN_SIGHT)
    }

    /// Whether it can concern somebody: work and training are tied to no one customer.
    pub fn can_be_about(self) -> bool {
        !matches!(self.kind, Kind::Time | Kind::Training)
    }
}
