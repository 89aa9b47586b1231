//! Everything in a book that speaks of the sales system as of a day, gathered in one pass; the scores of this part are
//! functions of it. Lists are in order of day, then id.

use super::churn_rate::Flow;
use super::constants::NORM_DAYS;
use super::offer_matrix::Matrix;
use super::tenure::Tenure;
use crate::book::fact::{By, Departure, Loss};
use crate::book::{Book, Customer, Day, Entry, Fact, File, Id, Settings};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::Stage;
use crate::scoring::retention::stage::seen;

/// A departure, and what followed it.
#[derive(Clone, Copy, Debug)]
pub struct Left<'a> {
    /// Who left.
    pub customer: &'a Customer,
    /// Their file.
    pub file: &'a File,
    /// The entry; its `on` is the day.
    pub entry: &'a Entry,
    /// What it says.
    pub departure: &'a Departure,
    /// The first return after it.
    pub returned: Option<&'a Entry>,
    /// Whether it still holds: they are gone, and this is the last word of it.
    pub holds: bool,
}

/// All that speaks of the sales system.
pub struct Evidence<'a> {
    /// The book it is of.
    pub book: &'a Book,
    /// The settings of that book.
    pub settings: Settings,
    /// The day of asking.
    pub asof: Day,
    /// What was offered to whom.
    pub matrix: Matrix,
    /// Sales lost.
    pub losses: Vec<(&'a Entry, &'a Loss)>,
    /// Departures.
    pub departures: Vec<Left<'a>>,
    /// Trainings that name a measure.
    pub trainings: Vec<&'a Entry>,
    /// Other entries that name a measure.
    pub practice: Vec<&'a Entry>,
    /// Contacts by us with people who were customers that day, of the last 112 days: twice those in which a norm is held.
    pub contacts: Vec<&'a Entry>,
    /// Who is a customer, and who came and went.
    pub flow: Flow,
    /// Each customer's first purchase, of all who ever bought.
    pub first_purchases: Vec<Day>,
    /// The customers of that day, in order of id.
    pub customers: Vec<(&'a Customer, &'a File)>,
}

impl<'a> Evidence<'a> {
    /// All that this book says of the sales system as of this day.
    pub fn of(book: &'a Book, asof: Day) -> Evidence<'a> {
        let mut evidence = Evidence {
            book,
            settings: book.settings(),
            asof,
            matrix: Matrix::empty(book),
            losses: Vec::new(),
            departures: Vec::new(),
            trainings: Vec::new(),
            practice: Vec::new(),
            contacts: Vec::new(),
            flow: Flow::default(),
            first_purchases: Vec::new(),
            customers: Vec::new(),
        };
        for (customer, file) in book.customers() {
            let custom = Tenure::of(customer, file, asof);
            let stage = custom.stage(asof);
            evidence.matrix.take(customer, file, stage, asof);
            evidence.flow.take(&custom, asof);
            if stage == Stage::Customer {
                evidence.customers.push((customer, file));
            }
            let mut bought = seen(file, asof).filter(|e| matches!(e.fact, Fact::Purchase(_)));
            evidence.first_purchases.extend(bought.next().map(|e| e.on));
            evidence.gather(file, Some(&custom));
            evidence.departed(customer, file, &custom);
        }
        evidence.gather(book.unnamed(), None);
        evidence.matrix.settle();
        let in_order =
            |entries: &mut Vec<&Entry>| entries.dyn_sort_by(|a, b| order(a).cmp(&order(b)));
        in_order(&mut evidence.trainings);
        in_order(&mut evidence.practice);
        in_order(&mut evidence.contacts);
        evidence
            .losses
            .dyn_sort_by(|a, b| order(a.0).cmp(&order(b.0)));
        evidence
            .departures
            .dyn_sort_by(|a, b| order(a.entry).cmp(&order(b.entry)));
        evidence
    }

    fn gather(&mut self, file: &'a File, custom: Option<&Tenure<'a>>) {
        for entry in seen(file, self.asof) {
            match &entry.fact {
                Fact::Loss(loss) => self.losses.push((entry, loss)),
                Fact::Touch(touch) if touch.by != Some(By::Them) => {
                    let recent = self.asof.since(entry.on) < 2 * NORM_DAYS;
                    let existing = |custom: &Tenure<'_>| custom.stage(entry.on) == Stage::Customer;
                    if recent && custom.is_some_and(existing) {
                        self.contacts.push(entry);
                    }
                }
                _ => {}
            }
            if entry.measure.is_some() {
                match &entry.fact {
                    Fact::Training(_) => self.trainings.push(entry),
                    _ => self.practice.push(entry),
                }
            }
        }
    }

    fn departed(&mut self, customer: &'a Customer, file: &'a File, custom: &Tenure<'a>) {
        let last = custom.left().map(|entry| &entry.id);
        for (place, entry) in custom.changes.iter().enumerate() {
            let Fact::Departure(departure) = &entry.fact else {
                continue;
            };
            let mut later = custom.changes.iter().skip(place + 1);
            self.departures.push(Left {
                customer,
                file,
                entry,
                departure,
                returned: later
                    .find(|later| matches!(later.fact, Fact::Return(_)))
                    .copied(),
                holds: last == Some(&entry.id),
            });
        }
    }
}

fn order(entry: &Entry) -> (Day, &Id) {
    (entry.on, &entry.id)
}
