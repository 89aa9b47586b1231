//! Why one customer's score is what it is, in the report's shape: points, each with what brought them and its entry. It
//! gathers and names; it must never calculate.

use serde::Serialize;

use crate::book::{Book, Day, Id};
use crate::scoring::retention::felt_friction::Trouble;
use crate::scoring::retention::trust::Ground;
use crate::scoring::retention::warmth::Contact;
use crate::scoring::retention::{Because, BookRhythm, Reason, reasons, score};

/// The scores that can be explained.
pub const EXPLAINED: [&str; 6] = [
    "warmth",
    "trust",
    "listening",
    "felt_friction",
    "silence",
    "risk",
];

/// Why a score is what it is.
#[derive(Clone, Debug, Serialize)]
pub struct ExplanationReport {
    /// The score, 0 to 1; null where it is unknown.
    pub value: Option<f64>,
    /// From where the points lead to it: 0, .5, or the risk of somebody usual.
    pub from: f64,
    /// What brought it there; each in the score's own unit, negative where it lowers it.
    pub reasons: Vec<ReasonReport>,
}

/// One piece of evidence and what it did.
#[derive(Clone, Debug, Serialize)]
pub struct ReasonReport {
    /// What kind of evidence, as a word.
    pub what: String,
    /// For a risk the factor it belongs to.
    pub factor: Option<&'static str>,
    /// What it added to the score, or took from it.
    pub points: f64,
    /// The id of the entry that says so; null where it is the lack of one, or a mark on the customer.
    pub entry: Option<String>,
}

/// Why this score of a customer is what it is as of a day; none where the book has no such customer, or there is no such
/// score.
pub fn explain(book: &Book, id: &Id, word: &str, asof: Day) -> Option<ExplanationReport> {
    let (customer, file) = book.customer(id)?;
    let rhythm = BookRhythm::of(book, asof);
    let scored = score(customer, file, &book.settings(), &rhythm, asof);
    let told = reasons(&scored, file, asof);
    let told = match word {
        "warmth" => of(Some(scored.warmth.value), 0.0, told.warmth, contact),
        "trust" => ExplanationReport {
            value: Some(scored.trust.value),
            from: 0.5,
            reasons: told
                .trust
                .into_iter()
                .map(|line| ReasonReport {
                    what: ground(line.what),
                    factor: None,
                    points: line.points,
                    entry: Some(line.entry.to_string()),
                })
                .collect(),
        },
        "listening" => of(Some(scored.listening.value), 0.5, told.listening, |heard| {
            heard.word().to_owned()
        }),
        "felt_friction" => of(scored.felt.value, 0.0, told.felt, trouble),
        "silence" => of(scored.rhythm.silence, 0.0, told.silence, |_| {
            "since_last_purchase".to_owned()
        }),
        "risk" => {
            let factors = told.risk.into_iter().flat_map(|factor| {
                let causes = factor.causes.into_iter();
                causes.map(move |cause| ReasonReport {
                    what: because(cause.why),
                    factor: Some(factor.factor.word()),
                    points: cause.points,
                    entry: cause.entry.map(|id| id.to_string()),
                })
            });
            ExplanationReport {
                value: scored.risk.as_ref().map(|risk| risk.value),
                from: scored.risk.as_ref().map_or(0.0, |risk| risk.usual),
                reasons: factors.collect(),
            }
        }
        _ => return None,
    };
    Some(told)
}

fn of<W>(
    value: Option<f64>,
    from: f64,
    reasons: Vec<Reason<W>>,
    word: impl Fn(W) -> String,
) -> ExplanationReport {
    let each = reasons.into_iter().map(|reason| ReasonReport {
        what: word(reason.what),
        factor: None,
        points: reason.points,
        entry: reason.entry.map(|id| id.to_string()),
    });
    ExplanationReport {
        value,
        from,
        reasons: each.collect(),
    }
}

fn contact(contact: Contact) -> String {
    match contact {
        Contact::Touch(None) => "touch".to_owned(),
        Contact::Touch(Some(channel)) => channel.word().to_owned(),
        Contact::Purchase => "purchase".to_owned(),
        Contact::Talk(kind) => kind.word().to_owned(),
    }
}

fn ground(ground: Ground) -> String {
    match ground {
        Ground::Conduct(conduct) => conduct.word().to_owned(),
        Ground::Red(red) => red.word().to_owned(),
    }
}

fn trouble(trouble: Trouble) -> String {
    match trouble {
        Trouble::Incident(sort) => sort.word().to_owned(),
        Trouble::Survey => "survey".to_owned(),
    }
}

fn because(why: Because) -> String {
    match why {
        Because::LastContact(last) => contact(last),
        Because::NoContact => "no_contact".to_owned(),
        Because::Trust(what) => ground(what),
        Because::Heard(heard) => heard.word().to_owned(),
        Because::Trouble(what) => trouble(what),
        Because::LastPurchase => "last_purchase".to_owned(),
        Because::NoPurchase => "no_purchase".to_owned(),
        Because::Purchases => "purchases".to_owned(),
        Because::Rival => "rival".to_owned(),
        Because::PriceOnly => "price_only".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::hlc::Stamp;
    use crate::book::op::Batch;
    use crate::demo_book;

    #[test]
    fn the_points_of_each_score_lead_to_it() {
        let asof = Day::new(2026, 11, 28).unwrap();
        let stamp = Stamp::BEFORE_ALL;
        let ops = demo_book::ops(asof, stamp, None).unwrap();
        let book = Book::new().fold(&Batch { stamp, ops }).0;
        let mut explained = 0;
        for (customer, _) in book.customers() {
            for word in EXPLAINED {
                let told = explain(&book, &customer.id, word, asof).unwrap();
                let Some(value) = told.value else { continue };
                let sum: f64 = told.reasons.iter().map(|reason| reason.points).sum();
                let off = (told.from + sum - value).abs();
                assert!(off < 1e-9, "{} {word}: {off}", customer.id);
                explained += usize::from(!told.reasons.is_empty());
            }
        }
        assert!(explained > 20, "{explained}");
        let nobody = Id::new("nobody").unwrap();
        assert!(explain(&book, &nobody, "risk", asof).is_none());
    }
}
