//! A form being edited: each field as its text, filled from a record and converted back to the fields that changed.
//! Ranges are checked by the book; here text becomes dates, numbers and lists.

pub mod field_specs;
pub mod journey_step;
pub mod saved_draft;

use std::collections::BTreeMap;

use serde_json::Value;

use super::money;
use super::money::Units;
use crate::book::Day;
use crate::book::field::{Problem, Reason};
use crate::book::record::{Fields, collect_unsorted};
use crate::book::value::Money;
use field_specs::{FieldSpec, Shape};

/// The word of a tick that is set.
pub const YES: &str = "yes";
/// The word of a tick that is not.
pub const NO: &str = "no";

/// The marks that part a list: a comma of any script.
const COMMAS: [char; 4] = [',', '،', '、', '，'];

/// The texts of a form's fields, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft(BTreeMap<&'static str, String>);

impl Draft {
    /// The form filled with what a record says.
    pub fn of<'a>(
        slots: impl IntoIterator<Item = &'a FieldSpec>,
        fields: &Fields,
        units: Units,
    ) -> Draft {
        let filled = slots.into_iter().map(|slot| {
            let text = lookup(fields, slot.name).map(|value| text_of(value, slot.shape, units));
            (
                slot.name,
                text.unwrap_or_else(|| blank(slot.shape).to_owned()),
            )
        });
        Draft(filled.collect())
    }

    /// What stands in a field.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Writes into a field.
    pub fn set(&mut self, name: &'static str, text: impl Into<String>) {
        self.0.insert(name, text.into());
    }

    /// What differs from the form as it began, by field.
    pub fn beyond(&self, begin: &Draft) -> Fields {
        let texts = self.0.iter();
        let differ = texts.filter(|(name, text)| text.as_str() != begin.get(name));
        collect_unsorted(
            differ.map(|(name, text)| ((*name).to_owned(), Value::from(text.as_str()))),
        )
    }

    /// Lays what was written earlier over the form as it begins; what no form has is left out.
    pub fn lay_over(&mut self, written: &Fields) {
        for slot in field_specs::every() {
            if let Some(text) = written.get(slot.name).and_then(Value::as_str) {
                self.set(slot.name, text);
            }
        }
    }

    /// Whether there is nothing in the field beyond what its absence means.
    pub fn is_blank(&self, slot: &FieldSpec) -> bool {
        let text = self.get(slot.name).trim();
        text.is_empty() || text == blank(slot.shape)
    }

    /// The fields that differ from what stood there before, emptied ones as null. A field within a field comes with its
    /// neighbours, as `held` has them.
    ///
    /// # Errors
    /// The fields whose text is no date, number or amount at all.
    pub fn changes<'a>(
        &self,
        before: &Draft,
        slots: impl IntoIterator<Item = &'a FieldSpec>,
        held: &Fields,
        units: Units,
    ) -> Result<Fields, Vec<Problem>> {
        let (mut fields, mut problems) = (Fields::new(), Vec::new());
        for slot in slots {
            let text = self.get(slot.name).trim();
            if text == before.get(slot.name).trim() {
                continue;
            }
            match value_of(text, slot.shape, units) {
                Ok(value) => put(&mut fields, slot.name, value, held),
                Err(reason) => problems.push(Problem {
                    path: slot.name.to_owned(),
                    reason,
                }),
            }
        }
        if problems.is_empty() {
            Ok(fields)
        } else {
            Err(problems)
        }
    }
}

/// What stands in a field whose value is absent.
fn blank(shape: Shape) -> &'static str {
    match shape {
        Shape::Tick(true) => YES,
        Shape::Tick(false) => NO,
        _ => "",
    }
}

fn lookup<'f>(fields: &'f Fields, name: &str) -> Option<&'f Value> {
    match name.split_once('.') {
        Some((outer, inner)) => fields.get(outer)?.as_object()?.get(inner),
        None => fields.get(name),
    }
}

/// Sets a field; one within a field is set among the neighbours that stand there already.
fn put(fields: &mut Fields, name: &str, value: Value, held: &Fields) {
    let Some((outer, inner)) = name.split_once('.') else {
        fields.insert(name.to_owned(), value);
        return;
    };
    let standing = fields.remove(outer).or_else(|| held.get(outer).cloned());
    let mut group = match standing {
        Some(Value::Object(group)) => group,
        _ => Fields::new(),
    };
    match value {
        Value::Null => group.remove(inner),
        value => group.insert(inner.to_owned(), value),
    };
    let whole = if group.is_empty() {
        Value::Null
    } else {
        Value::Object(group)
    };
    fields.insert(outer.to_owned(), whole);
}

fn text_of(value: &Value, shape: Shape, units: Units) -> String {
    match (shape, value) {
        (Shape::Money, value) => match value.as_i64().and_then(Money::new) {
            Some(amount) => money::plain(amount, units),
            None => value.to_string(),
        },
        (Shape::Items, Value::Array(list)) => joined(list, "\n"),
        (_, Value::Array(list)) => joined(list, ", "),
        (_, Value::Bool(true)) => YES.to_owned(),
        (_, Value::Bool(false)) => NO.to_owned(),
        (_, Value::String(text)) => text.clone(),
        (_, Value::Null) => String::new(),
        (_, other) => other.to_string(),
    }
}

fn joined(list: &[Value], mark: &str) -> String {
    let texts: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
    texts.join(mark)
}

/// The value of a trimmed text; null where nothing stands there.
fn value_of(text: &str, shape: Shape, units: Units) -> Result<Value, Reason> {
    if text.is_empty() {
        return Ok(Value::Null);
    }
    Ok(match shape {
        Shape::Line | Shape::Long | Shape::Choice(..) => text.into(),
        Shape::Item | Shape::Step | Shape::Measure | Shape::Wish | Shape::Person => text.into(),
        Shape::Lines => list_of(text.split(COMMAS)),
        Shape::Items => list_of(text.lines()),
        Shape::Day => match Day::parse(text) {
            Some(day) => day.to_string().into(),
            None => return Err(Reason::NotADate(text.to_owned())),
        },
        Shape::Whole | Shape::Scale(..) => match money::parse_whole(text, units.decimal) {
            Some(number) => number.into(),
            None => return Err(Reason::NotWhole(text.to_owned())),
        },
        Shape::Money => match money::parse(text, units) {
            Some(amount) => amount.get().into(),
            None => return Err(Reason::NotANumber(text.to_owned())),
        },
        Shape::Tick(absent) if (text == YES) == absent => Value::Null,
        Shape::Tick(_) | Shape::YesNo => (text == YES).into(),
    })
}

fn list_of<'t>(parts: impl Iterator<Item = &'t str>) -> Value {
    let mut list: Vec<Value> = Vec::new();
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        let part = Value::from(part);
        if !list.contains(&part) {
            list.push(part);
        }
    }
    if list.is_empty() {
        Value::Null
    } else {
        Value::Array(list)
    }
}

/// The field a problem belongs to: `phones[1]` is told at `phones`.
pub fn place(problem: &Problem) -> &str {
    problem.path.split('[').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::book::Kind;

    const UNITS: Units = Units {
        digits: 2,
        decimal: '.',
    };

    fn fields(value: Value) -> Fields {
        value.as_object().cloned().unwrap()
    }

    /// The fields sent after writing `text` into `name` of a form that was filled with `held`.
    #[track_caller]
    fn check(slots: &[FieldSpec], held: Value, name: &'static str, text: &str, sent: Value) {
        let held = fields(held);
        let before = Draft::of(slots, &held, UNITS);
        let mut draft = before.clone();
        draft.set(name, text);
        assert_eq!(
            draft.changes(&before, slots, &held, UNITS),
            Ok(fields(sent))
        );
    }

    #[test]
    fn only_what_was_changed_is_sent() {
        let ann = json!({ "name": "Ann", "company": "Oven & Sons", "annual_value": 120050 });
        check(
            field_specs::CUSTOMER,
            ann.clone(),
            "name",
            "Anna ",
            json!({ "name": "Anna" }),
        );
        check(
            field_specs::CUSTOMER,
            ann.clone(),
            "annual_value",
            "1200.50 ",
            json!({}),
        );
        check(
            field_specs::CUSTOMER,
            ann,
            "annual_value",
            "1,300",
            json!({ "annual_value": 130000 }),
        );
    }

    #[test]
    fn an_emptied_field_is_taken_away() {
        let ann = json!({ "name": "Ann", "phones": ["1", "2"], "price_only": true });
        check(
            field_specs::CUSTOMER,
            ann.clone(),
            "phones",
            " , ",
            json!({ "phones": null }),
        );
        check(
            field_specs::CUSTOMER,
            ann,
            "price_only",
            NO,
            json!({ "price_only": null }),
        );
    }

    #[test]
    fn commas_of_any_script_part_a_list() {
        check(
            field_specs::CUSTOMER,
            json!({}),
            "tags",
            "a، b,,c, a",
            json!({ "tags": ["a", "b", "c"] }),
        );
    }

    #[test]
    fn a_tick_that_is_set_where_absent_is_sent_when_it_is_taken_off() {
        check(
            field_specs::of_kind(Kind::Touch),
            json!({}),
            "answered",
            NO,
            json!({ "answered": false }),
        );
        let held = json!({ "answered": false });
        check(
            field_specs::of_kind(Kind::Touch),
            held,
            "answered",
            YES,
            json!({ "answered": null }),
        );
    }

    #[test]
    fn a_field_within_a_field_keeps_its_neighbours() {
        let held = json!({ "answers": { "process": 4, "later": 1 } });
        let sent = json!({ "answers": { "process": 4, "later": 1, "hassle": 2 } });
        check(
            field_specs::of_kind(Kind::Survey),
            held,
            "answers.hassle",
            "2",
            sent,
        );
        let held = json!({ "answers": { "process": 4 } });
        check(
            field_specs::of_kind(Kind::Survey),
            held,
            "answers.process",
            "",
            json!({ "answers": null }),
        );
    }

    #[test]
    fn what_is_no_date_number_or_amount_is_told_with_its_field() {
        let before = Draft::of(field_specs::CUSTOMER, &Fields::new(), UNITS);
        let mut draft = before.clone();
        draft.set("since", "soon");
        draft.set("cadence", "often");
        draft.set("annual_value", "a lot");
        let problems = draft
            .changes(&before, field_specs::CUSTOMER, &Fields::new(), UNITS)
            .unwrap_err();
        let places: Vec<&str> = problems.iter().map(place).collect();
        assert_eq!(places, ["since", "annual_value", "cadence"]);
    }

    #[test]
    fn things_bought_are_a_list_of_ids_whatever_is_in_them() {
        let held = json!({ "items": ["a,b", "c"] });
        check(
            field_specs::of_kind(Kind::Purchase),
            held,
            "items",
            "a,b",
            json!({ "items": ["a,b"] }),
        );
    }
}
