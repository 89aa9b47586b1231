//! Which fields each form has, in which order, and how each is written down. A table, so that every kind of entry can be
//! corrected, and a test holds it against the book.

use crate::book::Tier;
use crate::book::customer::CustomerFields;
use crate::book::entry::Common;
use crate::book::fact::{
    By, Channel, Departure, Dimension, Incident, Kind, Loss, LossKind, MadeRight, Need, NeedAnswer,
    Offer, OfferAnswer, Origin, Promise, Purchase, Referral, Remark, Return, Rival, Root, Sort,
    Survey, Time, Touch, Training, YesNo,
};

/// How a field is written down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// One line.
    Line,
    /// Several lines.
    Long,
    /// Several words, parted by commas.
    Lines,
    /// A day.
    Day,
    /// A whole number.
    Whole,
    /// A whole number within a small range.
    Scale(i64, i64),
    /// An amount in the book's currency.
    Money,
    /// A tick, and what its absence means.
    Tick(bool),
    /// Yes, no, or not known.
    YesNo,
    /// One of several words: the family of their names, and the words.
    Choice(&'static str, &'static [&'static str]),
    /// Something sold.
    Item,
    /// Several things sold.
    Items,
    /// A step of buying.
    Step,
    /// A measure of the change programme.
    Measure,
    /// A wish of the same customer, an entry.
    Wish,
    /// Another customer.
    Person,
}

/// A field of a form.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldSpec {
    /// The form whose label it has: `customer`, `entry` or a kind of entry.
    pub of: &'static str,
    /// Its name in the file; `answers.hassle` is a field within a field.
    pub name: &'static str,
    /// How it is written down.
    pub shape: Shape,
}

macro_rules! slots {
    (@name $group:ident $name:ident) => { $group::$name };
    (@name $group:ident $name:literal) => { $name };
    ($of:literal $group:ident: $($name:tt $shape:expr),* $(,)?) => {
        &[$(FieldSpec { of: $of, name: slots!(@name $group $name), shape: $shape }),*]
    };
}

use Shape::{
    Choice, Day, Item, Items, Line, Lines, Long, Measure, Money, Person, Scale, Step, Tick, Whole,
    Wish,
};

/// A customer.
pub const CUSTOMER: &[FieldSpec] = slots! { "customer" CustomerFields:
    name Line, company Line, works_for Person, phones Lines, emails Lines, tier Choice("tier", Tier::WORDS),
    notes Long, address Line, website Line, since Day, annual_value Money, cadence Whole,
    referred_by Person, tags Lines, memberships Lines, price_only Tick(false),
};

/// What every entry may carry.
pub const ENTRY: &[FieldSpec] =
    slots! { "entry" Common: on Day, note Long, minutes Whole, measure Measure };

/// What an entry of this kind says.
pub fn of_kind(kind: Kind) -> &'static [FieldSpec] {
    match kind {
        Kind::Touch => slots! { "touch" Touch:
            channel Choice("channel", Channel::WORDS), by Choice("by", By::WORDS), answered Tick(true), thanks Tick(false),
        },
        Kind::Need => slots! { "need" Need:
            text Line, item Item, answer Choice("need", NeedAnswer::WORDS), answered_on Day,
        },
        Kind::Promise => slots! { "promise" Promise:
            text Line, due Day, kept_on Day, broken_on Day, told_ahead Tick(false),
        },
        Kind::Purchase => slots! { "purchase" Purchase:
            amount Money, items Items, quoted Money, promised_for Day, delivered_on Day, terms_kept Shape::YesNo,
        },
        Kind::Incident => slots! { "incident" Incident:
            text Line, severity Scale(1, 5), sort Choice("sort", Sort::WORDS),
            dimension Choice("dimension", Dimension::WORDS), step Step, cause Line, complaint Tick(false),
            resolved_on Day, made_right Choice("made", MadeRight::WORDS),
        },
        Kind::Offer => slots! { "offer" Offer:
            item Item, text Line, origin Choice("origin", Origin::WORDS),
            answer Choice("offer", OfferAnswer::WORDS), need Wish,
        },
        Kind::Referral => slots! { "referral" Referral: answer Choice("referral", YesNo::WORDS) },
        Kind::Survey => slots! { "survey" Survey:
            "answers.treatment" Scale(1, 5), "answers.process" Scale(1, 5), "answers.hassle" Scale(1, 5),
            "answers.games" Scale(1, 5), "answers.together" Scale(1, 5), effort Scale(1, 7),
            recommend Scale(0, 10), text Long, reply Line,
        },
        Kind::Rival => slots! { "rival" Rival: name Line },
        Kind::Departure => slots! { "departure" Departure:
            stated Line, root Choice("root", Root::WORDS), rival Line, item Item,
            could_offer Shape::YesNo, did_offer Shape::YesNo, text Long,
        },
        Kind::Return => slots! { "return" Return: text Line },
        Kind::Loss => slots! { "loss" Loss:
            loss Choice("loss", LossKind::WORDS), item Item, value Money, remedy Line, text Line,
        },
        Kind::Training => slots! { "training" Training: people Whole },
        Kind::Time => slots! { "time" Time: existing Shape::YesNo, text Line },
        Kind::Note => slots! { "note" Remark: text Long },
    }
}

/// Every field of an entry of this kind, the customer and the kind aside, which stay what they were.
pub fn of_entry(kind: Kind) -> impl Iterator<Item = &'static FieldSpec> {
    of_kind(kind).iter().chain(ENTRY)
}

/// Every field of every form; some names come more than once.
pub fn every() -> impl Iterator<Item = &'static FieldSpec> {
    let kinds = Kind::ALL.iter().flat_map(|kind| of_kind(*kind));
    CUSTOMER.iter().chain(ENTRY).chain(kinds)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::{FIELDS, Texts};

    /// Fields that no form asks for.
    const UNASKED: &[(&str, &str)] = &[
        ("entry", "customer"),
        ("customer", "added"),
        ("customer", "snoozed_until"),
        ("customer", "survey_token"),
        ("customer", "part_of"),
        ("customer", "dates"),
    ];

    #[test]
    fn every_field_of_a_customer_and_of_each_kind_can_be_corrected() {
        let kinds = Kind::ALL.iter().flat_map(|kind| of_kind(*kind));
        let asked: BTreeSet<(&str, &str)> = CUSTOMER
            .iter()
            .chain(ENTRY)
            .chain(kinds)
            .map(|slot| (slot.of, slot.name.split('.').next().unwrap_or_default()))
            .chain(UNASKED.iter().copied())
            .collect();
        let there: BTreeSet<(&str, &str)> = FIELDS
            .iter()
            .filter(|(of, _)| *of != "settings")
            .flat_map(|(of, names)| names.iter().map(move |name| (*of, *name)))
            .collect();
        assert_eq!(asked, there);
    }

    #[test]
    fn every_word_to_choose_has_a_name() {
        let texts = Texts::english();
        for slot in Kind::ALL
            .iter()
            .flat_map(|kind| of_kind(*kind))
            .chain(CUSTOMER)
        {
            if let Choice(family, words) = slot.shape {
                for word in words {
                    assert!(texts.has(&format!("{family}-{word}")), "{family}-{word}");
                }
            }
        }
    }
}
