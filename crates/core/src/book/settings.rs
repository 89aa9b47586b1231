//! What a person sets once for the whole book. Each inner value (`cadence.A`, `audit.games.true_price`)
//! is a field of its own when books merge, so two devices can change two of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::field::{Field, Problems, Reason};
use super::friction_fix::{Fix, Keyed};
use super::json_path::Path;
use super::keyed_fields::{flatten, unflatten};
use super::own_template::OwnTemplate;
use super::record::{Extra, Fields, Group, Nested, Record, collect_unsorted, group, object};
use super::saved_view::SavedView;
use super::value::{Cadence, Count, Id, Line, Money, Multiple, OneToFive, PerMonth, Rate, Weight};

/// A currency by its three-letter ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The currency of this code, three capital letters.
    pub fn new(code: &str) -> Option<Currency> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Currency(bytes))
    }

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The euro, where no currency is set.
impl Default for Currency {
    fn default() -> Currency {
        Currency(*b"EUR")
    }
}

impl Field for Currency {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Currency> {
        let currency = value.as_str().and_then(Currency::new);
        if currency.is_none() {
            problems.add(at, Reason::not_a_currency(value));
        }
        currency
    }

    fn write(&self) -> Value {
        self.code().into()
    }

    fn is_blank(value: &Value) -> bool {
        value.is_null() || value.as_str() == Some("")
    }
}

/// The owner's own answers, 1 to 5, by question (`treatment.heard`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Audit {
    answers: BTreeMap<&'static str, OneToFive>,
    extra: Extra,
}

impl Audit {
    /// The 25 questions, five to a dimension.
    pub const QUESTIONS: [&'static str; 25] = [
        "treatment.heard",
        "treatment.respected",
        "treatment.fair",
        "treatment.time_valued",
        "treatment.put_right",
        "process.answers",
        "process.found",
        "process.timing",
        "process.price_clear",
        "process.completed",
        "hassle.no_glitches",
        "hassle.short_waits",
        "hassle.one_visit",
        "hassle.nothing_missing",
        "hassle.helpful",
        "games.true_price",
        "games.true_dates",
        "games.true_terms",
        "games.no_pressure",
        "games.no_small_print",
        "together.first_impression",
        "together.consistent",
        "together.promises_kept",
        "together.informed",
        "together.well_run",
    ];

    /// The answers given, by question.
    pub fn answers(&self) -> &BTreeMap<&'static str, OneToFive> {
        &self.answers
    }
}

impl Field for Audit {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Audit> {
        let fields = object(value, at, problems)?;
        let before = problems.len();
        let answers = collect_unsorted(Audit::QUESTIONS.iter().filter_map(|&question| {
            let value = fields.get(question).filter(|value| !value.is_null())?;
            let answer = OneToFive::read(value, &at.field(question), problems)?;
            Some((question, answer))
        }));
        let extra = Extra::gather(fields, &|name| Audit::QUESTIONS.contains(&name));
        (problems.len() == before).then_some(Audit { answers, extra })
    }

    fn write(&self) -> Value {
        let answers = self.answers.iter();
        let mut fields: Fields = collect_unsorted(
            answers.map(|(&question, answer)| (question.to_owned(), answer.write())),
        );
        self.extra.write(&mut fields);
        Value::Object(fields)
    }
}

/// Days that one visit carries a customer, by tier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cadences {
    /// Tier A; 30 where absent.
    pub a: Option<Cadence>,
    /// Tier B; 60 where absent.
    pub b: Option<Cadence>,
    /// Tier C; 90 where absent.
    pub c: Option<Cadence>,
    /// Those who have not bought; 14 where absent.
    pub prospect: Option<Cadence>,
}

impl Group for Cadences {
    const NAMES: &'static [&'static str] = &["A", "B", "C", "prospect"];

    fn read_group(fields: &Fields, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        use super::record::optional;
        let a = optional(fields, "A", at, problems);
        let b = optional(fields, "B", at, problems);
        let c = optional(fields, "C", at, problems);
        let prospect = optional(fields, "prospect", at, problems);
        Some(Cadences {
            a: a?,
            b: b?,
            c: c?,
            prospect: prospect?,
        })
    }

    fn write_group(&self, fields: &mut Fields) {
        let all = [
            ("A", self.a),
            ("B", self.b),
            ("C", self.c),
            ("prospect", self.prospect),
        ];
        for (name, cadence) in all {
            if let Some(cadence) = cadence {
                fields.insert(name.to_owned(), cadence.write());
            }
        }
    }
}

group! {
    /// What method version 1 multiplied the factors of the risk by, 0 to 1. Kept as it was written; no score reads it.
    RiskWeights {
        ;
        /// Warmth run out.
        cold: Rate,
        /// Trust lost.
        distrust: Rate,
        /// Not listened to.
        unheard: Rate,
        /// Trouble they felt.
        friction: Rate,
        /// Silent for longer than their rhythm.
        silence: Rate,
        /// A rival is courting them.
        rival: Rate,
        /// Came for the price alone.
        price_only: Rate,
    }
}

group! {
    /// How strongly each factor shifts the odds of leaving (method §9), as multiples of the usual strength, 0 to 3.
    RiskStrengths {
        ;
        /// Contact with us.
        in_touch: Multiple,
        /// Trust lost.
        distrust: Multiple,
        /// Not listened to.
        unheard: Multiple,
        /// Trouble they felt.
        friction: Multiple,
        /// A rival is courting them.
        rival: Multiple,
        /// Came for the price alone.
        price_only: Multiple,
    }
}

group! {
    /// How much each dimension counts in the overall friction.
    DimensionWeights {
        ;
        /// Treatment.
        treatment: Weight,
        /// Process.
        process: Weight,
        /// Hassle.
        hassle: Weight,
        /// Games.
        games: Weight,
        /// Together.
        together: Weight,
    }
}

group! {
    /// The known settings.
    SettingsFields {
        ;
        /// The name of the business.
        business: Line,
        /// The currency of every amount.
        currency: Currency,
        /// The language of the page, a BCP 47 tag.
        language: Line,
        /// Days that one visit carries a customer.
        cadence: Nested<Cadences>,
        /// The share of time owed to people who already bought; 0.2 where absent.
        time_share_target: Rate,
        /// Weights of the risk's factors in method version 1: kept, no longer read.
        risk_weights: Nested<RiskWeights>,
        /// Strengths of the risk's factors; 1 where absent.
        risk_strength: Nested<RiskStrengths>,
        /// Of those who meet trouble, the share that buys elsewhere (method §16); 0.2 where absent.
        put_off_share: Rate,
        /// New customers a month (method §18); counted where absent.
        new_a_month: PerMonth,
        /// Weights of the five dimensions.
        dimension_weights: Nested<DimensionWeights>,
        /// How many people buy in a month.
        buyers_per_month: Count,
        /// What an average order brings.
        average_order: Money,
        /// The owner's own answers.
        audit: Audit,
        /// The owner's answers as they stood at the end of earlier days, by date.
        audits: Keyed<Audit>,
        /// Fixes that are done, by id.
        fixes: Keyed<Nested<Fix>>,
        /// How hard mending a cause would be, by cause; 3 where absent.
        cause_effort: Keyed<OneToFive>,
        /// What tells this shop's survey links from another's: letters and digits of chance.
        survey_mark: Line,
        /// Pairs of customers who look alike and are two people, by `combine::pair_key`.
        not_same: Keyed<bool>,
        /// Message templates in the person's own words, by id.
        templates: Keyed<Nested<OwnTemplate>>,
        /// Saved views of the customer list, by id.
        views: Keyed<Nested<SavedView>>,
    }
}

/// What a person sets once for the whole book.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The known settings.
    pub fields: SettingsFields,
    /// Fields that this release does not know.
    pub extra: Extra,
}

impl std::ops::Deref for Settings {
    type Target = SettingsFields;

    fn deref(&self) -> &SettingsFields {
        &self.fields
    }
}

impl Settings {
    /// The id of the only settings record.
    pub fn id() -> Id {
        Id::known("settings")
    }
}

impl Record for Settings {
    const KEYED: &'static [&'static str] = &[
        "cadence",
        "risk_weights",
        "risk_strength",
        "dimension_weights",
        "audit",
        "audits",
        "fixes",
        "cause_effort",
        "not_same",
        "templates",
        "views",
    ];

    fn read(_id: &Id, flat: &Fields, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let fields = unflatten(flat, Settings::KEYED);
        Some(Settings {
            fields: SettingsFields::read_group(&fields, at, problems)?,
            extra: Extra::gather(&fields, &|name| SettingsFields::NAMES.contains(&name)),
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::new();
        self.fields.write_group(&mut fields);
        self.extra.write(&mut fields);
        flatten(fields, Settings::KEYED)
    }
}

impl Default for Settings {
    fn default() -> Settings {
        let nothing = SettingsFields {
            business: None,
            currency: None,
            language: None,
            cadence: None,
            time_share_target: None,
            risk_weights: None,
            risk_strength: None,
            put_off_share: None,
            new_a_month: None,
            dimension_weights: None,
            buyers_per_month: None,
            average_order: None,
            audit: None,
            audits: None,
            fixes: None,
            cause_effort: None,
            survey_mark: None,
            not_same: None,
            templates: None,
            views: None,
        };
        Settings {
            fields: nothing,
            extra: Extra::default(),
        }
    }
}
