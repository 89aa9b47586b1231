//! The numbers that a person may set for their own book, and what the settings would be with others.
//! Must never write: keeping them is an action like any other.

use serde_json::Value;

use super::Topic;
use crate::book::Settings;
use crate::book::field::{Problem, Problems};
use crate::book::json_path::Path;
use crate::book::record::{Fields, Record};

/// The factors of the risk whose strength may be set, by the names they have among the settings.
pub const STRENGTHS: &[&str] = &[
    "in_touch",
    "distrust",
    "unheard",
    "friction",
    "rival",
    "price_only",
];

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Whole days.
    Days,
    /// A share from 0 to 1.
    Share,
    /// A weight, a multiple or a number a month, from 0 up.
    Weight,
    /// A whole number.
    Count,
    /// An amount in the book's currency.
    Money,
}

/// A number that a person may set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The setting as it merges: `risk_strength/distrust`.
    pub field: &'static str,
    /// The constant that holds where nothing is set; none where nothing holds then.
    pub constant: Option<&'static str>,
    /// How it is written.
    pub kind: Kind,
}

macro_rules! settings {
    ($kind:ident: $($field:literal $($constant:ident)?),* $(,)?) => {
        &[$(Setting { field: $field, constant: settings!(@constant $($constant)?), kind: Kind::$kind }),*]
    };
    (@constant) => { None };
    (@constant $constant:ident) => { Some(stringify!($constant)) };
}

/// The settings of a topic, in the order of its numbers.
pub fn settings(topic: Topic) -> &'static [Setting] {
    match topic {
        Topic::Warmth => settings![Days:
            "cadence/A" CADENCE_A,
            "cadence/B" CADENCE_B,
            "cadence/C" CADENCE_C,
            "cadence/prospect" CADENCE_PROSPECT,
        ],
        Topic::Risk => settings![Weight:
            "risk_strength/in_touch" RISK_STRENGTH,
            "risk_strength/distrust" RISK_STRENGTH,
            "risk_strength/unheard" RISK_STRENGTH,
            "risk_strength/friction" RISK_STRENGTH,
            "risk_strength/rival" RISK_STRENGTH,
            "risk_strength/price_only" RISK_STRENGTH,
        ],
        Topic::Time => settings![Share: "time_share_target" TIME_TARGET],
        Topic::Friction => settings![Weight:
            "dimension_weights/treatment" DIMENSION_WEIGHT,
            "dimension_weights/process" DIMENSION_WEIGHT,
            "dimension_weights/hassle" DIMENSION_WEIGHT,
            "dimension_weights/games" DIMENSION_WEIGHT,
            "dimension_weights/together" DIMENSION_WEIGHT,
        ],
        Topic::FixFirst => &[
            Setting {
                field: "buyers_per_month",
                constant: None,
                kind: Kind::Count,
            },
            Setting {
                field: "average_order",
                constant: None,
                kind: Kind::Money,
            },
            Setting {
                field: "put_off_share",
                constant: Some("PUT_OFF_SHARE"),
                kind: Kind::Share,
            },
        ],
        Topic::Scenario => &[Setting {
            field: "new_a_month",
            constant: None,
            kind: Kind::Weight,
        }],
        _ => &[],
    }
}

/// The settings as they would be with these fields, by the names under which they merge; null takes one away.
///
/// # Errors
/// What is wrong with the fields.
pub fn tried(settings: &Settings, changes: &Fields) -> Result<Settings, Vec<Problem>> {
    let mut fields = settings.write();
    for (name, value) in changes {
        match value {
            Value::Null => fields.remove(name),
            value => fields.insert(name.clone(), value.clone()),
        };
    }
    let mut problems = Problems::new();
    let read = Settings::read(&Settings::id(), &fields, &Path::Root, &mut problems);
    match read {
        Some(read) if problems.is_empty() => Ok(read),
        _ => Err(problems.into_vec()),
    }
}

/// The fields that bring a topic's usual numbers back; empty where they hold already.
pub fn reset(settings: &Settings, topic: Topic) -> Fields {
    let held = settings.write();
    let mut fields = Fields::new();
    for setting in self::settings(topic) {
        if held.contains_key(setting.field) {
            fields.insert(setting.field.to_owned(), Value::Null);
        }
    }
    fields
}
