//! Several customers typed on one sheet, as one action. Rough answers become days here: the one place that says which.

#[cfg(test)]
mod tests;

use serde_json::Value;

use super::money;
use super::money::Units;
use crate::book::action::Action;
use crate::book::customer::CustomerFields;
use crate::book::entry::Common;
use crate::book::field::{Problem, Problems, Reason};
use crate::book::json_path::Path;
use crate::book::op::List;
use crate::book::record::{Fields, Record};
use crate::book::value::{Note, choice};
use crate::book::{Customer, Day, Id, Kind};

choice! {
    /// Whether somebody is a customer already, and for how long, roughly.
    Buys {
        /// For a year or more.
        Long = "long",
        /// For less than a year.
        Lately = "lately",
        /// Not yet.
        NotYet = "not_yet",
    }
}

choice! {
    /// When the last contact was, roughly.
    LastContact {
        /// Within the last seven days.
        Week = "week",
        /// Within the last month.
        Month = "month",
        /// Longer ago, within the last half year.
        Months = "months",
        /// On a day that is named.
        On = "on",
    }
}

/// Days ago of a contact "this week": the middle of seven.
pub const WEEK_AGO: i32 = 3;
/// Days ago of a contact "this month": the middle between a week and a month.
pub const MONTH_AGO: i32 = 18;
/// Days ago of a contact "months ago": three months.
pub const MONTHS_AGO: i32 = 91;
/// Days for which somebody has bought "for less than a year": the middle.
pub const BUYS_LATELY: i32 = 182;
/// Days for which somebody has bought "for a year or more": two years.
pub const BUYS_LONG: i32 = 730;

/// One row of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The name as typed.
    pub name: String,
    /// Whether they buy already.
    pub buys: Buys,
    /// When the last contact was; none where nothing is chosen.
    pub contact: Option<LastContact>,
    /// The day named for it: `YYYY-MM-DD`, or what was typed and not understood.
    pub day: String,
    /// What they bring a year, as typed.
    pub worth: String,
    /// Telephone numbers that came with the name.
    pub phones: Vec<String>,
    /// Addresses for e-mail that came with the name.
    pub emails: Vec<String>,
}

impl Default for Row {
    fn default() -> Row {
        Row {
            name: String::new(),
            buys: Buys::Long,
            contact: None,
            day: String::new(),
            worth: String::new(),
            phones: Vec::new(),
            emails: Vec::new(),
        }
    }
}

/// A field of a row, for what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowField {
    /// The name.
    Name,
    /// When the last contact was.
    Contact,
    /// The day named for it.
    Day,
    /// What they bring a year.
    Worth,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The place of the row, from 0.
    pub row: usize,
    /// Which field.
    pub field: RowField,
    /// Why.
    pub reason: Reason,
}

impl Row {
    /// Whether nothing was typed in it: what is chosen without a name is about nobody.
    pub fn is_blank(&self) -> bool {
        self.name.trim().is_empty() && self.worth.trim().is_empty()
    }

    /// Whether it is asked what they bring a year: of those who buy.
    pub fn is_asked_worth(&self) -> bool {
        self.buys != Buys::NotYet
    }

    /// The row as a JSON value, to be put away.
    pub fn write(&self) -> Value {
        serde_json::json!({
            "name": self.name, "buys": self.buys.word(), "contact": self.contact.map(LastContact::word),
            "day": self.day, "worth": self.worth, "phones": self.phones, "emails": self.emails,
        })
    }

    /// The row of a JSON value; what is missing there is as in a new one.
    pub fn read(value: &Value) -> Row {
        let text = |name: &str| {
            let text = value.get(name).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        let list = |name: &str| {
            let list = value.get(name).and_then(Value::as_array);
            let texts = list.into_iter().flatten().filter_map(Value::as_str);
            texts.map(str::to_owned).collect()
        };
        Row {
            name: text("name"),
            buys: Buys::of_word(&text("buys")).unwrap_or(Buys::Long),
            contact: LastContact::of_word(&text("contact")),
            day: text("day"),
            worth: text("worth"),
            phones: list("phones"),
            emails: list("emails"),
        }
    }

    /// The day of the last contact, none where nothing is chosen.
    fn contacted(&self, today: Day) -> Result<Option<Day>, RowField> {
        let day = match self.contact {
            None if self.buys == Buys::NotYet => return Ok(None),
            None => return Err(RowField::Contact),
            Some(LastContact::Week) => today.plus(-WEEK_AGO),
            Some(LastContact::Month) => today.plus(-MONTH_AGO),
            Some(LastContact::Months) => today.plus(-MONTHS_AGO),
            Some(LastContact::On) => {
                let day = Day::parse(self.day.trim()).filter(|day| *day <= today);
                return day.map(Some).ok_or(RowField::Day);
            }
        };
        Ok(Some(day))
    }

    /// The day since which they buy, never after the last contact; none of those who do not.
    fn since(&self, last: Option<Day>, today: Day) -> Option<Day> {
        let days = match self.buys {
            Buys::Long => BUYS_LONG,
            Buys::Lately => BUYS_LATELY,
            Buys::NotYet => return None,
        };
        let since = today.plus(-days);
        Some(last.map_or(since, |last| last.min(since)))
    }

    /// Whether a day that is written for it is only roughly known.
    pub fn is_rough(&self) -> bool {
        !matches!(self.contact, None | Some(LastContact::On))
    }
}

/// What the sheet needs to know beside its rows.
pub struct Setting<'a> {
    /// Today.
    pub today: Day,
    /// How amounts are typed.
    pub units: Units,
    /// The note of a contact of which the day is only roughly known: what was said, in words.
    pub note: &'a dyn Fn(&Row) -> String,
}

/// The action that adds everybody on the sheet, and how many they are; rows with nothing in them are left out. Each customer
/// comes with `since` where they buy already, and with one contact on the day it was, or on the day that a rough answer
/// stands for, which its note then says. `fresh` makes ids.
///
/// # Errors
/// All that is wrong, row by row.
pub fn action(
    rows: &[Row],
    setting: &Setting<'_>,
    mut fresh: impl FnMut() -> Id,
) -> Result<(Action, usize), Vec<RowProblem>> {
    let (mut actions, mut wrong, mut count) = (Vec::new(), Vec::new(), 0);
    for (place, row) in rows.iter().enumerate().filter(|(_, row)| !row.is_blank()) {
        match of_row(row, setting, &mut fresh) {
            Ok(added) => {
                actions.extend(added);
                count += 1;
            }
            Err(found) => wrong.extend(found.into_iter().map(|(field, reason)| RowProblem {
                row: place,
                field,
                reason,
            })),
        }
    }
    if wrong.is_empty() {
        Ok((Action::All(actions), count))
    } else {
        Err(wrong)
    }
}

fn of_row(
    row: &Row,
    setting: &Setting<'_>,
    fresh: &mut impl FnMut() -> Id,
) -> Result<Vec<Action>, Vec<(RowField, Reason)>> {
    let mut wrong = Vec::new();
    let last = row.contacted(setting.today).unwrap_or_else(|field| {
        let reason = match field {
            RowField::Day if !row.day.trim().is_empty() => Reason::NotADate(row.day.clone()),
            _ => Reason::Missing,
        };
        wrong.push((field, reason));
        None
    });
    let worth = match row.worth.trim() {
        _ if !row.is_asked_worth() => Value::Null,
        "" => Value::Null,
        text => match money::parse(text, setting.units).filter(|worth| worth.get() >= 0) {
            Some(worth) => worth.get().into(),
            None => {
                wrong.push((RowField::Worth, Reason::NotANumber(text.to_owned())));
                Value::Null
            }
        },
    };
    let who = fresh();
    let mut customer = Fields::new();
    let mut put = |name: &str, value: Value| customer.insert(name.to_owned(), value);
    put(CustomerFields::name, row.name.trim().into());
    put(CustomerFields::added, setting.today.to_string().into());
    if let Some(since) = row.since(last, setting.today) {
        put(CustomerFields::since, since.to_string().into());
    }
    put(CustomerFields::annual_value, worth);
    for (name, list) in [
        (CustomerFields::phones, &row.phones),
        (CustomerFields::emails, &row.emails),
    ] {
        if !list.is_empty() {
            put(name, list.clone().into());
        }
    }
    let mut problems = Problems::new();
    let read = Customer::read(&who, &customer, &Path::Root, &mut problems);
    wrong.extend(problems.into_vec().into_iter().map(told));
    let Some(read) = read.filter(|_| wrong.is_empty()) else {
        // The name is asked for first, so it is named first.
        wrong.sort_by_key(|(field, _)| *field as u8);
        return Err(wrong);
    };
    let mut actions = vec![Action::Add(List::Customers, who.clone(), read.write())];
    if let Some(last) = last {
        actions.push(contact(&who, last, row, setting, fresh()));
    }
    Ok(actions)
}

/// The field of a row that a problem with the record belongs to: what came with the name is told at the name.
fn told(problem: Problem) -> (RowField, Reason) {
    let field = match problem.path.as_str() {
        CustomerFields::annual_value => RowField::Worth,
        _ => RowField::Name,
    };
    (field, problem.reason)
}

/// The last contact as an entry. How it took place was not asked, so it is not said.
fn contact(who: &Id, on: Day, row: &Row, setting: &Setting<'_>, id: Id) -> Action {
    let mut fields = Fields::new();
    fields.insert("kind".to_owned(), Kind::Touch.word().into());
    fields.insert(Common::customer.to_owned(), who.as_str().into());
    fields.insert(Common::on.to_owned(), on.to_string().into());
    let note = row.is_rough().then(|| (setting.note)(row));
    if let Some(note) = note.as_deref().and_then(Note::new) {
        fields.insert(Common::note.to_owned(), note.as_str().into());
    }
    Action::Add(List::Entries, id, fields)
}
