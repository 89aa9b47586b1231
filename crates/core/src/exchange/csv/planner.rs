//! Makes an import plan from a table in steps: parses rows, matches customers, then makes records. Time is linear in
//! the rows.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use serde_json::Value;

use super::content_id;
use super::content_id::Hash;
use super::import_plan::{Choices, Plan, RowReason, date, record, text};
use super::matching;
use super::matching::{Meant, Names, Person, Search, Thing};
use super::row_parser::{Form, Named};
use super::table::{Row, Table};
use crate::book::op::List;
use crate::book::{Book, Day, Id, Kind};

/// How far a plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Pieces of work done.
    pub done: usize,
    /// Pieces of work in all, as far as is known.
    pub of: usize,
}

impl Progress {
    /// Whether nothing is left to do.
    pub fn is_done(self) -> bool {
        self.done >= self.of
    }
}

/// Makes a plan.
pub struct Planner {
    table: Rc<Table>,
    book: Book,
    choices: Choices,
    form: Form,
    phase: Phase,
    people: Vec<Person>,
    person_of: HashMap<String, usize>,
    things: Vec<Thing>,
    thing_of: HashMap<String, usize>,
    customer_names: Names,
    item_names: Names,
    search: Search,
    /// How often each purchase was met.
    met: HashMap<Hash, u32>,
    good: Vec<Good>,
    restorable: BTreeSet<(List, Id)>,
    plan: Plan,
}

/// What is to be done next, and with which of many.
#[derive(Clone, Copy)]
enum Phase {
    Read(usize),
    Claim(usize),
    Find(usize),
    Write(usize),
    Done,
}

/// A row that can be taken.
struct Good {
    line: usize,
    day: Day,
    amount: Option<i64>,
    person: usize,
    thing: Option<usize>,
    id: Id,
    known: Known,
}

/// What the book knows of a purchase.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    New,
    There,
    Deleted,
}

impl Planner {
    /// Begins a plan of what the table would add to the book; none where no customer or date column is chosen.
    pub fn new(table: Rc<Table>, choices: Choices, book: &Book) -> Option<Planner> {
        let form = Form::new(choices, &table)?;
        let mut plan = Plan::default();
        plan.counts.blank = table.blank();
        Some(Planner {
            form,
            phase: Phase::Read(usize::from(choices.header)),
            people: Vec::new(),
            person_of: HashMap::new(),
            things: Vec::new(),
            thing_of: HashMap::new(),
            customer_names: matching::customer_names(book),
            item_names: matching::item_names(book),
            search: Search::new(choices.columns.name.is_some()),
            met: HashMap::new(),
            good: Vec::new(),
            restorable: BTreeSet::new(),
            plan,
            table,
            choices,
            book: book.clone(),
        })
    }

    /// Does up to so many pieces of work, each about as long as it takes to read a row.
    pub fn step(&mut self, pieces: usize) -> Progress {
        for _ in 0..pieces {
            self.phase = match self.phase {
                Phase::Read(at) if at < self.table.len() => {
                    self.read(at);
                    Phase::Read(at + 1)
                }
                Phase::Read(_) => Phase::Claim(0),
                Phase::Claim(at) => match self.people.get_mut(at) {
                    Some(person) => {
                        self.search.claim(&self.book, person);
                        Phase::Claim(at + 1)
                    }
                    None => Phase::Find(0),
                },
                Phase::Find(at) => match self.people.get_mut(at) {
                    Some(person) => {
                        self.search.find(&self.book, &self.customer_names, person);
                        Phase::Find(at + 1)
                    }
                    None => Phase::Write(0),
                },
                Phase::Write(at) if at < self.good.len() => {
                    self.write(at);
                    Phase::Write(at + 1)
                }
                Phase::Write(_) | Phase::Done => Phase::Done,
            };
        }
        self.progress()
    }

    fn progress(&self) -> Progress {
        let (rows, people) = (self.table.len(), self.people.len());
        let of = rows + 2 * people + self.good.len() + 1;
        let done = match self.phase {
            // As many again are still to be written.
            Phase::Read(at) => {
                return Progress {
                    done: at,
                    of: 2 * rows + 1,
                };
            }
            Phase::Claim(at) => rows + at,
            Phase::Find(at) => rows + people + at,
            Phase::Write(at) => rows + 2 * people + at,
            Phase::Done => of,
        };
        Progress { done, of }
    }

    /// The plan, after doing whatever is left.
    pub fn finish(mut self) -> Plan {
        while !self.step(10_000).is_done() {}
        self.plan.totals.customers = self.people.len();
        self.plan.restorable = self.restorable.into_iter().collect();
        // Rows are refused when they are read and when their customer is looked for.
        self.plan.problems.sort_by_key(|problem| problem.line);
        self.plan
    }

    fn read(&mut self, at: usize) {
        let table = Rc::clone(&self.table);
        let Some(row) = table.row(at) else { return };
        self.plan.counts.rows += 1;
        if self.read_row(row).is_none() {
            self.plan.counts.refused += 1;
        }
    }

    /// Parses and keeps a row; `None` after adding its problems.
    fn read_row(&mut self, row: Row<'_>) -> Option<()> {
        let line = row.line();
        let facts = self.form.read(row, &mut self.plan)?;
        let written = facts
            .amount
            .map_or(String::new(), |amount| plain(amount, self.choices.decimals));
        let item = facts.item.as_deref().map(content_id::key);
        let purchase = Hash::of(&[
            "purchase",
            &facts.key,
            &facts.day.to_string(),
            &written,
            item.as_deref().unwrap_or_default(),
        ]);
        // Of two rows that say the same both are kept, the first and the second of their kind.
        let times = self.met.entry(purchase).or_default();
        *times += 1;
        let id = purchase.numbered(*times).id();
        let (day, amount) = (facts.day, facts.amount);
        let thing = item
            .zip(facts.item)
            .map(|(key, name)| self.thing(key, name));
        let person = self.person(facts.key, facts.name, day);
        let known = self.look_up(&id, person);
        self.good.push(Good {
            line,
            day,
            amount,
            person,
            thing,
            id,
            known,
        });
        Some(())
    }

    /// The item of this key, made and looked for at the first purchase.
    fn thing(&mut self, key: String, name: String) -> usize {
        if let Some(&thing) = self.thing_of.get(&key) {
            return thing;
        }
        let id = content_id::item(&key);
        let meant = matching::find_item(&self.book, &self.item_names, &id, &key, &name);
        self.things.push(Thing {
            id,
            name,
            meant,
            written: false,
        });
        let thing = self.things.len() - 1;
        self.thing_of.insert(key, thing);
        thing
    }

    /// The customer of this key, made at the first purchase.
    fn person(&mut self, key: String, name: Named, day: Day) -> usize {
        let found = self.person_of.get(&key).copied();
        if let Some((index, person)) = found.and_then(|at| Some((at, self.people.get_mut(at)?))) {
            person.first = person.first.min(day);
            // An id stood in for the name until now.
            if matches!((&person.name, &name), (Named::ById(_), Named::ByName(_))) {
                person.name = name;
            }
            return index;
        }
        self.people.push(Person {
            id: content_id::customer(&key),
            name,
            first: day,
            owner: None,
            gone: false,
            meant: Meant::Open,
            written: false,
        });
        let person = self.people.len() - 1;
        self.person_of.insert(key, person);
        person
    }

    /// What the book knows of a purchase, and through it of whoever made it.
    fn look_up(&mut self, id: &Id, person: usize) -> Known {
        let person = self.people.get_mut(person);
        if let Some(entry) = self.book.entry(id) {
            if let Some(person) = person {
                person.owner = entry.customer.clone();
            }
            return Known::There;
        }
        let Some(raw) = self.book.raw(List::Entries, id) else {
            return Known::New;
        };
        let customer = raw.fields().get("customer").and_then(Value::as_str);
        let customer = customer.and_then(Id::new);
        let left = |customer: &Id| matching::is_gone(&self.book, List::Customers, customer);
        let customer = customer.filter(left);
        if let Some(person) = person {
            // Only with its customer is a purchase ever erased.
            person.gone |= customer.is_some() || raw.is_erased();
        }
        if customer.is_none() && !raw.is_gone() {
            return Known::There;
        }
        self.note_restorable(List::Entries, id);
        if let Some(customer) = customer {
            self.note_restorable(List::Customers, &customer);
        }
        Known::Deleted
    }

    /// Notes a record that was deleted, and not erased.
    fn note_restorable(&mut self, list: List, id: &Id) {
        let shadow = self.book.shadow(list, id);
        if shadow.is_some_and(|raw| raw.is_gone() && !raw.is_erased()) {
            self.restorable.insert((list, id.clone()));
        }
    }

    /// Turns a row into a record, if it is new and its customer is known.
    fn write(&mut self, at: usize) {
        let Some(good) = self.good.get(at) else {
            return;
        };
        let (line, day, amount, thing) = (good.line, good.day, good.amount, good.thing);
        let counts = &mut self.plan.counts;
        match good.known {
            Known::There => counts.already_there += 1,
            Known::Deleted => counts.deleted_before += 1,
            Known::New => {
                if let Err((column, reason)) = self.write_new(at) {
                    self.plan.counts.refused += 1;
                    self.plan.refuse(line, column, reason);
                    return;
                }
                self.plan.counts.new_purchases += 1;
            }
        }
        self.plan.totals.count(day, amount);
        if let Some(Meant::Held(item)) = thing.and_then(|at| self.things.get(at)).map(|t| &t.meant)
        {
            let item = item.clone();
            self.note_restorable(List::Items, &item);
        }
    }

    fn write_new(&mut self, at: usize) -> Result<(), (Option<usize>, RowReason)> {
        let columns = self.choices.columns;
        let Some(good) = self.good.get(at) else {
            return Ok(());
        };
        let Some(person) = self.people.get_mut(good.person) else {
            return Ok(());
        };
        let mut thing = good.thing.and_then(|at| self.things.get_mut(at));
        let refused = thing.as_ref().and_then(|thing| thing.meant.refusal());
        if let Some(reason) = refused {
            return Err((columns.item, reason));
        }
        if let Some(reason) = person.meant.refusal() {
            let id = person.id.clone();
            self.note_restorable(List::Customers, &id);
            return Err((columns.name.or(columns.customer), reason));
        }
        let customer = match &person.meant {
            Meant::Held(id) => id.clone(),
            _ => {
                if !person.written {
                    person.written = true;
                    self.plan.counts.new_customers += 1;
                    let fields = [
                        ("name", text(person.name.as_str())),
                        ("added", date(person.first)),
                    ];
                    self.plan
                        .customers
                        .push((person.id.clone(), record(fields)));
                }
                person.id.clone()
            }
        };
        let mut fields = record([
            ("kind", text(Kind::Purchase.word())),
            ("customer", text(customer.as_str())),
            ("on", date(good.day)),
        ]);
        if let Some(amount) = good.amount {
            fields.insert("amount".to_owned(), amount.into());
        }
        if let Some(thing) = &mut thing {
            let item = match &thing.meant {
                Meant::Held(id) => id,
                _ => &thing.id,
            };
            fields.insert("items".to_owned(), vec![text(item.as_str())].into());
            if thing.meant == Meant::New && !thing.written {
                thing.written = true;
                self.plan.counts.new_items += 1;
                let fields = record([("name", text(&thing.name))]);
                self.plan.items.push((thing.id.clone(), fields));
            }
        }
        self.plan.entries.push((good.id.clone(), fields));
        Ok(())
    }
}

/// An amount without the zeros that it ends in, so that it says the same whatever the decimals of the currency.
fn plain(mut minor: i64, mut decimals: u8) -> String {
    while decimals > 0 && minor % 10 == 0 {
        (minor, decimals) = (minor / 10, decimals - 1);
    }
    format!("{minor}e-{decimals}")
}
