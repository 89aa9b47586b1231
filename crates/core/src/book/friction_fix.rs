//! Completed and open fixes of friction, effort per cause, and past audits, as fields of the settings.
//!
//! Each inner name merges as a field of its own: `fixes/<id>`, `cause_effort/<cause>` and `audits/<date>`. They were
//! added to version 1 of the file (`docs/file-format.md`); releases that do not know them keep them as unknown
//! fields.

use std::collections::BTreeMap;

use serde_json::Value;

use super::catalogue::StepFields;
use super::day::Day;
use super::field::{Field, Problems};
use super::json_path::Path;
use super::record::{Fields, collect_unsorted, group, object};
use super::value::{Id, Line, Rate, choice};

choice! {
    /// What can make a step of the journey hard (`docs/method.md` §15).
    Component {
        /// They wait for longer than they would gladly.
        Wait = "wait",
        /// They come more often than once.
        Visits = "visits",
        /// They are handed on.
        Handoffs = "handoffs",
        /// They are asked the same again.
        Repeats = "repeats",
        /// Something is missing.
        Missing = "missing",
        /// The price is unclear.
        UnclearPrice = "unclear_price",
        /// Paying is hard.
        HardPayment = "hard_payment",
        /// Nobody to ask.
        NoHelp = "no_help",
        /// Open when they cannot come.
        BadHours = "bad_hours",
        /// What goes wrong there.
        Glitches = "glitches",
    }
}

impl Component {
    /// The fields of a step that say how bad it is; none for what goes wrong, which entries tell.
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Component::Wait => &[
                StepFields::wait_minutes,
                StepFields::tolerance_minutes,
                StepFields::explained,
            ],
            Component::Visits => &[StepFields::extra_visits],
            Component::Handoffs => &[StepFields::handoffs],
            Component::Repeats => &[StepFields::repeats],
            Component::Missing => &[StepFields::missing_rate],
            Component::UnclearPrice => &[StepFields::unclear_price],
            Component::HardPayment => &[StepFields::hard_payment],
            Component::NoHelp => &[StepFields::no_help],
            Component::BadHours => &[StepFields::bad_hours],
            Component::Glitches => &[],
        }
    }
}

group! {
    /// A fix that is done: of a component of a step, or of a cause. A remedy of lost sales is one from the day it is taken up.
    Fix {
        /// The day it was done; of one that is open, the day it was taken up.
        on: Day,
        ;
        /// The step that was mended.
        step: Id,
        /// What was mended of it.
        component: Component,
        /// The cause that was mended.
        cause: Line,
        /// What would have saved sales that were lost, in the words it was written down in: the fix is to do that.
        remedy: Line,
        /// Taken up on that day and not done yet.
        open: bool,
        /// The step's fields that the fix changed, as they stood before; one that was absent is left out.
        before: Parts,
        /// The same fields after it.
        after: Parts,
        /// How smooth buying was right before.
        smoothness_before: Rate,
        /// And right after.
        smoothness_after: Rate,
        /// The friction of the whole business right before.
        friction_before: Rate,
        /// And right after.
        friction_after: Rate,
    }
}

/// A copy of some fields of a record, as they were at one time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts(pub Fields);

impl Field for Parts {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Parts> {
        object(value, at, problems).cloned().map(Parts)
    }

    fn write(&self) -> Value {
        Value::Object(self.0.clone())
    }
}

/// Values by a name of their own: an id, a cause, a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyed<T>(pub BTreeMap<String, T>);

impl<T> Default for Keyed<T> {
    fn default() -> Self {
        Keyed(BTreeMap::new())
    }
}

impl<T: Field> Field for Keyed<T> {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let fields = object(value, at, problems)?;
        let before = problems.len();
        let there = fields.iter().filter(|(_, value)| !value.is_null());
        let read = collect_unsorted(there.filter_map(|(name, value)| {
            Some((name.clone(), T::read(value, &at.field(name), problems)?))
        }));
        (problems.len() == before).then_some(Keyed(read))
    }

    fn write(&self) -> Value {
        let fields = self.0.iter();
        Value::Object(collect_unsorted(
            fields.map(|(name, value)| (name.clone(), value.write())),
        ))
    }
}
