//! Names of enumerations and fields: the family of text ids of each. Tests check these lists against the Fluent file,
//! so a new word without a text fails.

use crate::book::Tier;
use crate::book::catalogue::Change;
use crate::book::customer::CustomerFields;
use crate::book::entry::Common;
use crate::book::fact::{
    By, Channel, Departure, Dimension, Incident, Kind, Loss, LossKind, MadeRight, Need, NeedAnswer,
    Offer, OfferAnswer, Origin, Promise, Purchase, Referral, Remark, Return, Rival, Root, Sort,
    Survey, Time, Touch, Training, YesNo,
};
use crate::book::own_date::{DateKind, Repeat};
use crate::book::record::Group;
use crate::input::form::journey_step::{Unit, Wrong};
use crate::scoring::friction::templates::{STEPS, Template};
use crate::scoring::retention::listening::Heard;
use crate::scoring::retention::trust::Conduct;
use crate::scoring::retention::{RedCondition, Rung};
use crate::scoring::selling::{Aspect, Mind, Part, Rung as Climb, Standing};

/// A choice that has a name in the texts.
pub trait Named {
    /// The first part of its id.
    const FAMILY: &'static str;

    /// The second part.
    fn named(&self) -> &'static str;
}

macro_rules! named {
    ($($type:ident = $family:literal),+ $(,)?) => {
        $(impl Named for $type {
            const FAMILY: &'static str = $family;

            fn named(&self) -> &'static str {
                self.word()
            }
        })+

        /// Every family of ids with its words: the text of each is `family-word`.
        pub const FAMILIES: &[(&str, &[&str])] = &[
            $(($family, $type::WORDS),)+
            ("stage", STAGES),
            ("band", BANDS),
            ("risk", RISKS),
            ("severity", SEVERITIES),
            ("fault", FAULTS),
            ("over", RedCondition::WORDS),
            ("system", Part::WORDS),
        ];
    };
}

/// The stages a customer can be in.
pub const STAGES: &[&str] = &["prospect", "customer", "former"];
/// The bands of warmth.
pub const BANDS: &[&str] = &["warm", "cooling", "cold"];
/// The bands of risk.
pub const RISKS: &[&str] = &["low", "watch", "high"];
/// Answers and efforts from 1 to 5.
pub const ONE_TO_FIVE: &[&str] = &["1", "2", "3", "4", "5"];
/// How bad trouble can be.
pub const SEVERITIES: &[&str] = ONE_TO_FIVE;
/// The questions of the owner's audit; an id knows no point.
pub const QUESTIONS: &[&str] = &[
    "treatment-heard",
    "treatment-respected",
    "treatment-fair",
    "treatment-time_valued",
    "treatment-put_right",
    "process-answers",
    "process-found",
    "process-timing",
    "process-price_clear",
    "process-completed",
    "hassle-no_glitches",
    "hassle-short_waits",
    "hassle-one_visit",
    "hassle-nothing_missing",
    "hassle-helpful",
    "games-true_price",
    "games-true_dates",
    "games-true_terms",
    "games-no_pressure",
    "games-no_small_print",
    "together-first_impression",
    "together-consistent",
    "together-promises_kept",
    "together-informed",
    "together-well_run",
];
/// The ways in which saving can fail.
pub const FAULTS: &[&str] = &["full", "denied", "corrupted", "missing", "other"];

named! {
    Tier = "tier",
    Channel = "channel",
    By = "by",
    Kind = "kind",
    NeedAnswer = "need",
    Sort = "sort",
    Dimension = "dimension",
    MadeRight = "made",
    Origin = "origin",
    OfferAnswer = "offer",
    YesNo = "referral",
    Root = "root",
    LossKind = "loss",
    Conduct = "conduct",
    RedCondition = "red",
    Heard = "heard",
    Rung = "rung",
    DateKind = "date",
    Repeat = "again",
}

/// The same of the page on friction and of the owner's audit, whose texts come with them.
pub const FRICTION_FAMILIES: &[(&str, &[&str])] = &[
    ("friction-about", Dimension::WORDS),
    ("audit", QUESTIONS),
    ("audit-one", QUESTIONS),
    ("audit-five", QUESTIONS),
    ("audit-scale", ONE_TO_FIVE),
    ("effort", ONE_TO_FIVE),
];

/// The same of the page on the way of buying, whose texts come with it.
pub const JOURNEY_FAMILIES: &[(&str, &[&str])] = &[
    ("journey", Template::WORDS),
    ("journey-step", STEPS),
    ("journey-wrong", Wrong::WORDS),
    ("journey-unit", Unit::WORDS),
];

/// The questions of a talk with somebody who leaves.
pub const EXIT: &[&str] = &["thank", "when", "lacked", "rival", "offered", "back"];

/// The same of the pages on the sales system, whose texts come with them.
pub const SYSTEM_FAMILIES: &[(&str, &[&str])] = &[
    ("aspect", Aspect::WORDS),
    ("aspect-worst", Aspect::WORDS),
    ("aspect-best", Aspect::WORDS),
    ("mind", Mind::WORDS),
    ("standing", Standing::WORDS),
    ("show", Standing::WORDS),
    ("loss-do", LossKind::WORDS),
    ("root-said", Root::WORDS),
    ("exit", EXIT),
    ("change", Change::WORDS),
    ("change-hint", Change::WORDS),
    ("measure-rung", Climb::WORDS),
];

/// Every form with its fields: the label of each is `field-form-name`.
pub const FIELDS: &[(&str, &[&str])] = &[
    ("customer", CustomerFields::NAMES),
    ("entry", Common::NAMES),
    ("touch", Touch::NAMES),
    ("need", Need::NAMES),
    ("promise", Promise::NAMES),
    ("purchase", Purchase::NAMES),
    ("incident", Incident::NAMES),
    ("offer", Offer::NAMES),
    ("referral", Referral::NAMES),
    ("survey", Survey::NAMES),
    ("rival", Rival::NAMES),
    ("departure", Departure::NAMES),
    ("return", Return::NAMES),
    ("loss", Loss::NAMES),
    ("training", Training::NAMES),
    ("time", Time::NAMES),
    ("note", Remark::NAMES),
    (
        "settings",
        &[
            "business",
            "currency",
            "language",
            "cadence-A",
            "cadence-B",
            "cadence-C",
            "cadence-prospect",
            "time_share_target",
            "buyers_per_month",
            "average_order",
            "new_a_month",
        ],
    ),
];
