//! Two customers who are one person: what each of them says, field by field, the better of it, and the actions that make
//! one of them, that part them again, and that note that they are two.

use serde_json::Value;

use super::action::Action;
use super::customer::{Customer, CustomerFields};
use super::friction_fix::Keyed;
use super::keyed_fields::{flatten, unflatten};
use super::op::List;
use super::record::{Fields, Record};
use super::settings::Settings;
use super::state::{Book, File};
use super::value::{Id, Note};

/// Of which of the two a value is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Of the one who stays.
    Stays,
    /// Of the one who becomes part of them.
    Goes,
    /// Of both, together.
    Both,
}

/// One field of which at least one of the two says something.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The field's name.
    pub field: &'static str,
    /// What the one who stays says.
    pub stays: Option<Value>,
    /// What the other says.
    pub goes: Option<Value>,
    /// What both say together, where one need not choose.
    pub both: Option<Value>,
    /// The better of them.
    pub better: Taken,
}

impl Side {
    /// Whether the two say the same.
    pub fn is_same(&self) -> bool {
        self.stays == self.goes
    }

    /// Whether somebody has to choose.
    pub fn is_choice(&self) -> bool {
        self.both.is_none() && self.stays.is_some() && self.goes.is_some() && !self.is_same()
    }

    /// The value, so taken.
    pub fn value(&self, taken: Taken) -> Option<&Value> {
        match taken {
            Taken::Stays => self.stays.as_ref(),
            Taken::Goes => self.goes.as_ref(),
            Taken::Both => self.both.as_ref(),
        }
    }
}

/// Two customers side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Sides {
    /// The one who stays: who has more entries, then who came into the book first.
    pub stays: Id,
    /// The one who becomes part of them.
    pub goes: Id,
    /// Field by field.
    pub fields: Vec<Side>,
}

/// The fields that are put side by side. What only serves a page's work, as the mark in a survey link, stays where it is.
const FIELDS: [&str; 17] = [
    CustomerFields::name,
    CustomerFields::company,
    CustomerFields::works_for,
    CustomerFields::emails,
    CustomerFields::phones,
    CustomerFields::address,
    CustomerFields::website,
    CustomerFields::notes,
    CustomerFields::tier,
    CustomerFields::cadence,
    CustomerFields::since,
    CustomerFields::annual_value,
    CustomerFields::referred_by,
    CustomerFields::price_only,
    CustomerFields::tags,
    CustomerFields::memberships,
    CustomerFields::dates,
];

/// Two customers side by side; none where either is not in the book, or both are one already.
pub fn sides(book: &Book, one: &Id, other: &Id) -> Option<Sides> {
    let (one, other) = (book.customer(one)?, book.customer(other)?);
    if one.0.id == other.0.id {
        return None;
    }
    let (stays, goes) = if comes_first(one, other) {
        (one.0, other.0)
    } else {
        (other.0, one.0)
    };
    let (ours, theirs) = (stays.write(), goes.write());
    let ours = unflatten(&ours, Customer::KEYED);
    let theirs = unflatten(&theirs, Customer::KEYED);
    let said = |field: &&str| ours.contains_key(*field) || theirs.contains_key(*field);
    let fields = FIELDS.into_iter().filter(said);
    Some(Sides {
        stays: stays.id.clone(),
        goes: goes.id.clone(),
        fields: fields
            .map(|field| side(field, ours.get(field), theirs.get(field)))
            .filter(|side| !refers_to(side, &[&stays.id, &goes.id]))
            .collect(),
    })
}

fn comes_first(
    one: (&Customer, &std::rc::Rc<File>),
    other: (&Customer, &std::rc::Rc<File>),
) -> bool {
    let rank = |(customer, file): (&Customer, &std::rc::Rc<File>)| {
        (
            std::cmp::Reverse(file.len()),
            customer.added,
            customer.id.clone(),
        )
    };
    rank(one) < rank(other)
}

/// Whether a field says that one of the two brought the other, or works for them.
fn refers_to(side: &Side, ids: &[&Id]) -> bool {
    let of_the_two = |value: &Option<Value>| {
        let id = value.as_ref().and_then(Value::as_str);
        ids.iter().any(|one| Some(one.as_str()) == id)
    };
    let names_somebody = [CustomerFields::referred_by, CustomerFields::works_for];
    names_somebody.contains(&side.field) && (of_the_two(&side.stays) || of_the_two(&side.goes))
}

fn side(field: &'static str, stays: Option<&Value>, goes: Option<&Value>) -> Side {
    let both = match (stays, goes) {
        (Some(ours), Some(theirs)) if ours != theirs => together(field, ours, theirs),
        _ => None,
    };
    let better = match (stays, goes) {
        _ if both.is_some() => Taken::Both,
        (None, Some(_)) => Taken::Goes,
        (Some(ours), Some(theirs)) if is_better(field, theirs, ours) => Taken::Goes,
        _ => Taken::Stays,
    };
    Side {
        field,
        stays: stays.cloned(),
        goes: goes.cloned(),
        both,
        better,
    }
}

/// What two values say together, where a field has room for both.
fn together(field: &str, ours: &Value, theirs: &Value) -> Option<Value> {
    if field == CustomerFields::notes {
        let (ours, theirs) = (ours.as_str()?, theirs.as_str()?);
        let all = if ours.contains(theirs) {
            ours.to_owned()
        } else if theirs.contains(ours) {
            theirs.to_owned()
        } else {
            format!("{ours}\n\n{theirs}")
        };
        return Note::new(&all).map(|note| Value::from(note.as_str()));
    }
    if let (Some(ours), Some(theirs)) = (ours.as_object(), theirs.as_object()) {
        return Some(Value::Object(all_by_name(ours, theirs)));
    }
    let (ours, theirs) = (ours.as_array()?, theirs.as_array()?);
    let mut all = ours.clone();
    for value in theirs {
        let key = same_key(field, value);
        if !all.iter().any(|held| same_key(field, held) == key) {
            all.push(value.clone());
        }
    }
    Some(Value::Array(all))
}

/// The values by name of both; where they differ under one name, theirs gets a name of its own.
fn all_by_name(ours: &Fields, theirs: &Fields) -> Fields {
    let mut all = ours.clone();
    for (name, value) in theirs {
        if all.values().any(|held| held == value) {
            continue;
        }
        let mut free = name.clone();
        while all.contains_key(&free) {
            free.push('+');
        }
        all.insert(free, value.clone());
    }
    all
}

/// What makes two values of a list one: telephones by their digits, the rest without case.
fn same_key(field: &str, value: &Value) -> String {
    let text = value.as_str().unwrap_or_default();
    let number = phone_key(text).filter(|_| field == CustomerFields::phones);
    number.unwrap_or_else(|| text.to_lowercase())
}

/// The last nine digits of a telephone number, which it shares with its other spellings; none of fewer than six digits.
pub fn phone_key(phone: &str) -> Option<String> {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().saturating_sub(9);
    (digits.len() >= 6).then(|| digits.into_iter().skip(from).collect())
}

/// Whether one value of a field tells more than the other.
fn is_better(field: &str, one: &Value, other: &Value) -> bool {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (a, b) = (text(one), text(other));
    match field {
        CustomerFields::name => {
            let (kind_a, kind_b) = (name_rank(&a), name_rank(&b));
            let letters = |name: &str| name.chars().filter(|c| c.is_alphabetic()).count();
            // A letter more may be a slip; a whole word is not.
            kind_a > kind_b || (kind_a == kind_b && letters(&a) > letters(&b) + 2)
        }
        CustomerFields::address => a.chars().count() > b.chars().count(),
        CustomerFields::since | CustomerFields::tier => a < b,
        CustomerFields::annual_value => one.as_i64() > other.as_i64(),
        _ => false,
    }
}

/// How well a name is written: no address, the given name first, letters of one script, capitals where they belong.
fn name_rank(name: &str) -> [bool; 4] {
    let one_script = !name.split_whitespace().any(|word| {
        let latin = |c: char| c.is_alphabetic() && c < '\u{250}';
        word.chars().any(latin) && word.chars().any(|c| c.is_alphabetic() && !latin(c))
    });
    let cased = name.chars().any(char::is_uppercase) && name.chars().any(char::is_lowercase);
    let no_case = !name.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    [
        !name.contains('@'),
        !name.contains(','),
        one_script,
        cased || no_case,
    ]
}

/// The action that makes one customer of two: the one who stays takes what was chosen, in the order of the fields, the other
/// becomes part of them. Nothing is removed.
pub fn combine(book: &Book, sides: &Sides, taken: &[Taken]) -> Action {
    let mut fields = Fields::new();
    for (side, taken) in sides.fields.iter().zip(taken) {
        if let Some(value) = side
            .value(*taken)
            .filter(|value| side.stays.as_ref() != Some(value))
        {
            fields.insert(side.field.to_owned(), value.clone());
        }
    }
    let added = |id: &Id| book.customer(id).map(|(customer, _)| customer.added);
    if let Some((ours, theirs)) = added(&sides.stays).zip(added(&sides.goes))
        && theirs < ours
    {
        fields.insert(CustomerFields::added.to_owned(), theirs.to_string().into());
    }
    let mut link = Fields::new();
    link.insert(
        CustomerFields::part_of.to_owned(),
        sides.stays.as_str().into(),
    );
    Action::All(vec![
        Action::Edit(
            List::Customers,
            sides.stays.clone(),
            flatten(fields, Customer::KEYED),
        ),
        Action::Edit(List::Customers, sides.goes.clone(), link),
    ])
}

/// The action that lets a part stand on its own again, with its entries. What the other took over stays with them.
pub fn take_apart(book: &Book, part: &Id) -> Action {
    let mut alone = Fields::new();
    alone.insert(CustomerFields::part_of.to_owned(), Value::Null);
    let whole = book.who(part).clone();
    // Two devices may each have made one part of the other: then both links go.
    let mut ids = vec![part.clone()];
    let back = book.links.get(&whole);
    if whole != *part && back.is_some_and(|to| *book.who(to) == whole) {
        ids.push(whole);
    }
    let edits = ids.into_iter();
    Action::All(
        edits
            .map(|id| Action::Edit(List::Customers, id, alone.clone()))
            .collect(),
    )
}

/// The action that notes that two customers are two people, so that no device asks again.
pub fn keep_apart(one: &Id, other: &Id) -> Action {
    let mut fields = Fields::new();
    fields.insert(format!("not_same/{}", pair_key(one, other)), true.into());
    Action::Edit(List::Settings, Settings::id(), fields)
}

/// The name of a pair of customers among those who are two people: the smaller id, a tab, the larger. No id has a tab in it.
pub fn pair_key(one: &Id, other: &Id) -> String {
    let (first, second) = (one.min(other), one.max(other));
    format!("{first}\t{second}")
}

/// Whether it was noted that two customers, or parts of them, are two people.
pub fn is_kept_apart(book: &Book, noted: &Keyed<bool>, one: &Id, other: &Id) -> bool {
    if noted.0.is_empty() {
        return false;
    }
    let others = book.with_parts(other);
    book.with_parts(one).iter().any(|a| {
        others
            .iter()
            .any(|b| noted.0.get(&pair_key(a, b)) == Some(&true))
    })
}
