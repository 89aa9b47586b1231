//! What the kinds of entry say, each declared once with its fields, limits and words in the file.

mod choices;

use super::day::Day;
use super::record::{Nested, group};
use super::value::{Count, Id, Line, Money, Note, OneToFive, OneToSeven, Whole, ZeroToTen, choice};

pub use choices::{
    By, Channel, Dimension, LossKind, MadeRight, NeedAnswer, OfferAnswer, Origin, Root, Sort, YesNo,
};

group! {
    /// Contact, either way.
    Touch {
        ;
        /// How.
        channel: Channel,
        /// Who sought it; us where absent.
        by: By,
        /// Whether thanks were said.
        thanks: bool,
        /// Whether they answered; yes where absent.
        answered: bool,
    }
}

group! {
    /// Something they said they want.
    Need {
        ;
        /// In their words.
        text: Line,
        /// The item that would meet it.
        item: Id,
        /// The day it was answered.
        answered_on: Day,
        /// What the answer was.
        answer: NeedAnswer,
    }
}

group! {
    /// Something we said we would do.
    Promise {
        ;
        /// What.
        text: Line,
        /// By which day.
        due: Day,
        /// The day it was kept.
        kept_on: Day,
        /// The day it was broken for good.
        broken_on: Day,
        /// Whether we said beforehand that it would be late.
        told_ahead: bool,
    }
}

group! {
    /// Something they bought.
    Purchase {
        ;
        /// What they paid.
        amount: Money,
        /// What they bought.
        items: Vec<Id>,
        /// The price they had been told.
        quoted: Money,
        /// The delivery day they had been told.
        promised_for: Day,
        /// The day it came.
        delivered_on: Day,
        /// Whether the terms were kept.
        terms_kept: bool,
    }
}

group! {
    /// Trouble somebody had with us.
    Incident {
        ;
        /// What happened.
        text: Line,
        /// How bad, 1 to 5.
        severity: OneToFive,
        /// What kind of trouble.
        sort: Sort,
        /// Which of the five dimensions it belongs to.
        dimension: Dimension,
        /// The step of the journey where it happened.
        step: Id,
        /// Why it happened, in words that recur.
        cause: Line,
        /// Whether they complained.
        complaint: bool,
        /// The day it was settled.
        resolved_on: Day,
        /// How well.
        made_right: MadeRight,
    }
}

group! {
    /// Something we offered them.
    Offer {
        ;
        /// Which item.
        item: Id,
        /// In words.
        text: Line,
        /// Asked for or pushed.
        origin: Origin,
        /// What they said.
        answer: OfferAnswer,
        /// The need it answers, an entry's id.
        need: Id,
    }
}

group! {
    /// We asked whether they know somebody.
    Referral {
        ;
        /// Whether they named one.
        answer: YesNo,
    }
}

group! {
    /// Answers to the five dimensions, 1 to 5.
    SurveyAnswers {
        ;
        /// Treatment.
        treatment: OneToFive,
        /// Process.
        process: OneToFive,
        /// Hassle.
        hassle: OneToFive,
        /// Games.
        games: OneToFive,
        /// Together.
        together: OneToFive,
    }
}

group! {
    /// The buyer's own words.
    Survey {
        ;
        /// Five answers.
        answers: Nested<SurveyAnswers>,
        /// How easy it was, 7 very easy.
        effort: OneToSeven,
        /// Whether they would recommend us, 0 to 10.
        recommend: ZeroToTen,
        /// A free line.
        text: Note,
        /// The reply's own id, so that it counts once.
        reply: Line,
    }
}

group! {
    /// A competitor is courting this customer.
    Rival {
        ;
        /// Who.
        name: Line,
    }
}

group! {
    /// The customer left.
    Departure {
        ;
        /// The reason they gave.
        stated: Line,
        /// The reason underneath.
        root: Root,
        /// To whom.
        rival: Line,
        /// For what.
        item: Id,
        /// Whether we could have offered it.
        could_offer: bool,
        /// Whether we did.
        did_offer: bool,
        /// Anything else.
        text: Note,
    }
}

group! {
    /// The customer came back.
    Return {
        ;
        /// How.
        text: Line,
    }
}

group! {
    /// A sale lost, often to somebody unnamed.
    Loss {
        ;
        /// How it was lost.
        loss: LossKind,
        /// Which item.
        item: Id,
        /// What it would have brought.
        value: Money,
        /// What would have saved it.
        remedy: Line,
        /// Anything else.
        text: Line,
    }
}

group! {
    /// The team was trained.
    Training {
        ;
        /// How many took part.
        people: Count,
    }
}

group! {
    /// Working time tied to no one customer.
    Time {
        ;
        /// Whether it went to people who already bought.
        existing: bool,
        /// What it was.
        text: Line,
    }
}

group! {
    /// Anything worth remembering.
    Remark {
        ;
        /// What.
        text: Note,
    }
}

impl Fact {
    /// The free texts of an entry of its kind.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let texts: [Option<&str>; 3] = match self {
            Fact::Need(need) => [text(&need.text), None, None],
            Fact::Promise(promise) => [text(&promise.text), None, None],
            Fact::Incident(incident) => [text(&incident.text), text(&incident.cause), None],
            Fact::Offer(offer) => [text(&offer.text), None, None],
            Fact::Survey(survey) => [survey.text.as_ref().map(Note::as_str), None, None],
            Fact::Rival(rival) => [text(&rival.name), None, None],
            Fact::Departure(departure) => [
                text(&departure.stated),
                text(&departure.rival),
                departure.text.as_ref().map(Note::as_str),
            ],
            Fact::Return(back) => [text(&back.text), None, None],
            Fact::Loss(loss) => [text(&loss.text), text(&loss.remedy), None],
            Fact::Time(time) => [text(&time.text), None, None],
            Fact::Note(remark) => [remark.text.as_ref().map(Note::as_str), None, None],
            Fact::Touch(_) | Fact::Purchase(_) | Fact::Referral(_) | Fact::Training(_) => [None; 3],
        };
        texts.into_iter().flatten()
    }
}

fn text(line: &Option<Line>) -> Option<&str> {
    line.as_ref().map(Line::as_str)
}

/// Minutes an entry took, up to a year of them.
pub type EntryMinutes = Whole<0, 525_600>;

/// Declares the kinds: the word in the file, the facts, whether a customer is required.
macro_rules! facts {
    ($($(#[$doc:meta])* $variant:ident($facts:ident) = $word:literal, customer $required:literal;)+) => {
        choice! {
            /// The kinds of entry.
            Kind { $($(#[$doc])* $variant = $word),+ }
        }

        /// What an entry says, by kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Fact { $($(#[$doc])* $variant($facts)),+ }

        impl Kind {
            /// Whether an entry of this kind must name its customer.
            pub fn needs_customer(self) -> bool {
                match self { $(Kind::$variant => $required),+ }
            }

            pub(super) fn names(self) -> &'static [&'static str] {
                use super::record::Group as _;
                match self { $(Kind::$variant => $facts::NAMES),+ }
            }
        }

        impl Fact {
            /// The kind.
            pub fn kind(&self) -> Kind {
                match self { $(Fact::$variant(_) => Kind::$variant),+ }
            }

            pub(super) fn read(
                kind: Kind,
                fields: &super::record::Fields,
                at: &super::json_path::Path<'_>,
                problems: &mut super::field::Problems,
            ) -> Option<Fact> {
                use super::record::Group as _;
                match kind {
                    $(Kind::$variant => $facts::read_group(fields, at, problems).map(Fact::$variant)),+
                }
            }

            pub(super) fn write(&self, fields: &mut super::record::Fields) {
                use super::record::Group as _;
                match self { $(Fact::$variant(facts) => facts.write_group(fields)),+ }
            }
        }
    };
}

facts! {
    /// Contact either way.
    Touch(Touch) = "touch", customer true;
    /// What the customer said they want.
    Need(Need) = "need", customer true;
    /// What we said we would do.
    Promise(Promise) = "promise", customer true;
    /// A purchase.
    Purchase(Purchase) = "purchase", customer true;
    /// Trouble.
    Incident(Incident) = "incident", customer false;
    /// An offer.
    Offer(Offer) = "offer", customer true;
    /// We asked for a referral.
    Referral(Referral) = "referral", customer true;
    /// The buyer's own words.
    Survey(Survey) = "survey", customer false;
    /// A competitor is courting them.
    Rival(Rival) = "rival", customer true;
    /// They left.
    Departure(Departure) = "departure", customer true;
    /// They came back.
    Return(Return) = "return", customer true;
    /// A sale lost.
    Loss(Loss) = "loss", customer false;
    /// The team was trained.
    Training(Training) = "training", customer false;
    /// Working time tied to no one customer.
    Time(Time) = "time", customer false;
    /// A note.
    Note(Remark) = "note", customer true;
}
