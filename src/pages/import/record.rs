//! A record and its fields in words, for somebody who is to decide about them: "Visit of Ann, 3 May", "Name", "€12.00".

use serde_json::Value;

use crate::app::own_date_words;
use crate::prelude::*;
use kept_core::book::Book;
use kept_core::book::customer::CustomerFields;
use kept_core::book::field::Problems;
use kept_core::book::invisible_chars::visible;
use kept_core::book::json_path::Path;
use kept_core::book::own_date::OwnDate;
use kept_core::book::record::Group;
use kept_core::book::value::Money;
use kept_core::i18n::FIELDS;

/// Fields that are amounts of money.
const MONEY: [&str; 5] = ["amount", "quoted", "annual_value", "value", "average_order"];

/// Puts records of a book into words.
pub struct RecordFormatter<'a> {
    /// The words.
    pub words: &'a Words,
    /// The book, for names and the currency.
    pub book: &'a Book,
    /// Today, for dates.
    pub today: Day,
}

impl RecordFormatter<'_> {
    /// What a record is called.
    pub fn title(&self, list: List, id: &Id) -> String {
        let raw = self.book.raw(list, id).unwrap_or_default();
        let fields = raw.fields();
        match list {
            List::Settings => t!(self.words, "import-title-settings"),
            List::Entries => self.entry(fields),
            _ => visible(&text(fields, "name").unwrap_or_else(|| id.to_string())),
        }
    }

    fn entry(&self, fields: &Fields) -> String {
        let kind = text(fields, "kind").and_then(|word| Kind::of_word(&word));
        let kind = kind.map(|kind| self.words.name(kind)).unwrap_or_default();
        let day = text(fields, "on").and_then(|day| Day::parse(&day));
        let day = day
            .map(|day| intl::day_short(day, self.today))
            .unwrap_or_default();
        match text(fields, "customer").and_then(|id| Id::new(&id)) {
            Some(who) => {
                let name = self.name(List::Customers, &who);
                t!(
                    self.words,
                    "import-title-entry",
                    kind = kind,
                    name = name,
                    day = day
                )
            }
            None => t!(
                self.words,
                "import-title-entry-nobody",
                kind = kind,
                day = day
            ),
        }
    }

    fn name(&self, list: List, id: &Id) -> String {
        let raw = self.book.raw(list, id);
        let name = raw.and_then(|raw| text(raw.fields(), "name"));
        visible(&name.unwrap_or_else(|| id.to_string()))
    }

    /// What a field of a record is called.
    pub fn field(&self, list: List, id: &Id, field: &str) -> String {
        let kind = || {
            let raw = self.book.raw(list, id)?;
            text(raw.fields(), "kind")
        };
        let named = |form: &str, field: &str| {
            let known = FIELDS
                .iter()
                .any(|(of, names)| *of == form && names.contains(&field));
            known.then(|| self.words.label(form, field))
        };
        let label = match list {
            List::Customers => named("customer", field.split('/').next().unwrap_or(field)),
            List::Settings => named("settings", &field.replace('/', "-")),
            List::Entries => named("entry", field).or_else(|| named(&kind()?, field)),
            _ => None,
        };
        label.unwrap_or_else(|| field.replace(['_', '/'], " "))
    }

    /// What stands in a field.
    pub fn value(&self, field: &str, value: Option<&Value>) -> String {
        match value {
            None | Some(Value::Null) => t!(self.words, "import-value-none"),
            Some(Value::Bool(true)) => t!(self.words, "form-yes"),
            Some(Value::Bool(false)) => t!(self.words, "form-no"),
            Some(Value::Number(number)) => {
                let amount = number.as_i64().and_then(Money::new);
                match amount.filter(|_| MONEY.contains(&field)) {
                    Some(amount) => intl::money(amount, currency(self.book)),
                    None => number.as_f64().map(intl::number).unwrap_or_default(),
                }
            }
            Some(Value::String(text)) => self.text(field, text),
            Some(Value::Array(values)) => {
                let parts: Vec<String> = values
                    .iter()
                    .map(|value| self.value(field, Some(value)))
                    .collect();
                intl::list(&parts)
            }
            Some(object @ Value::Object(fields)) => match field.split('/').next() {
                Some(CustomerFields::dates) => self.own_dates(fields),
                _ => object.to_string(),
            },
        }
    }

    /// One own date, or several by their names.
    fn own_dates(&self, fields: &Fields) -> String {
        if let Some(date) = OwnDate::read_group(fields, &Path::Root, &mut Problems::new()) {
            let what = own_date_words::what(self.words, &date, None);
            return self
                .words
                .about(&what, &own_date_words::rule(self.words, &date));
        }
        let all = fields.values().filter_map(Value::as_object);
        let all: Vec<String> = all.map(|date| self.own_dates(date)).collect();
        intl::list(&all)
    }

    fn text(&self, field: &str, text: &str) -> String {
        let list = match field {
            "customer" | "referred_by" | "part_of" | "works_for" => Some(List::Customers),
            "item" | "items" => Some(List::Items),
            "step" => Some(List::Steps),
            "measure" | "builds_on" => Some(List::Measures),
            _ => None,
        };
        if let Some((list, id)) = list.zip(Id::new(text)) {
            return self.name(list, &id);
        }
        match Day::parse(text) {
            Some(day) => intl::day_short(day, self.today),
            None => visible(text),
        }
    }
}

fn text(fields: &Fields, name: &str) -> Option<String> {
    Some(fields.get(name)?.as_str()?.to_owned())
}
