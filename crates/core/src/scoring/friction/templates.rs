//! Journeys to start from: the steps of buying in five usual kinds of business, as data. A template says how long people
//! gladly wait at each step, which its kind tells; it never says how long they do wait, which only the owner knows.

use super::journey::in_order;
use crate::book::action::Action;
use crate::book::field::Field;
use crate::book::op::List;
use crate::book::record::{Fields, collect_unsorted};
use crate::book::value::{Minutes, choice};
use crate::book::{Book, Id, Settings};

choice! {
    /// A usual kind of business.
    Template {
        /// People come in and buy.
        ShopCounter = "shop_counter",
        /// It is made when they order.
        MadeToOrder = "made_to_order",
        /// Somebody comes to them.
        ServiceAtHome = "service_at_home",
        /// They order on a page and it is sent.
        OnlineOrder = "online_order",
        /// Advice and work of the head.
        Consulting = "consulting",
    }
}

/// Minutes in an hour and a day, for the waits below.
const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// A step: the last part of its text's id (`journey-step-…`), and how many minutes people gladly wait there.
pub type TemplateStep = (&'static str, i64);

/// Every step of every template, once: the words of the family `journey-step`.
pub const STEPS: &[&str] = &[
    "come_in",
    "find",
    "ask",
    "pay",
    "take_home",
    "first_question",
    "quote",
    "agree",
    "made",
    "hand_over",
    "day_set",
    "arrive",
    "work_done",
    "afterwards",
    "choose",
    "order",
    "confirmed",
    "delivered",
    "send_back",
    "first_talk",
    "offer",
    "results",
    "invoice",
];

impl Template {
    /// Its steps in their order.
    pub fn steps(self) -> &'static [TemplateStep] {
        match self {
            Template::ShopCounter => &[
                ("come_in", 2),
                ("find", 5),
                ("ask", 3),
                ("pay", 5),
                ("take_home", 10),
            ],
            Template::MadeToOrder => &[
                ("first_question", 4 * HOUR),
                ("quote", DAY),
                ("agree", DAY),
                ("made", 14 * DAY),
                ("hand_over", HOUR),
                ("pay", 10),
                ("afterwards", 2 * DAY),
            ],
            Template::ServiceAtHome => &[
                ("first_question", HOUR),
                ("day_set", DAY),
                ("arrive", 30),
                ("work_done", 2 * HOUR),
                ("pay", 5),
                ("afterwards", 2 * DAY),
            ],
            Template::OnlineOrder => &[
                ("find", 5),
                ("choose", 5),
                ("order", 5),
                ("confirmed", 10),
                ("delivered", 3 * DAY),
                ("send_back", 7 * DAY),
            ],
            Template::Consulting => &[
                ("first_question", 8 * HOUR),
                ("first_talk", 3 * DAY),
                ("offer", 3 * DAY),
                ("agree", 2 * DAY),
                ("results", 14 * DAY),
                ("invoice", 2 * DAY),
            ],
        }
    }

    /// Days between contacts to begin with, for customers of tier A, B and C and for prospects: what is bought seldom asks for
    /// contact less often. A judgement, to be changed by the owner; none where the usual ones of the method hold.
    pub fn cadences(self) -> Option<[i64; 4]> {
        match self {
            Template::ShopCounter => None,
            Template::MadeToOrder => Some([45, 90, 180, 14]),
            Template::ServiceAtHome => Some([60, 120, 180, 7]),
            Template::OnlineOrder => Some([45, 90, 120, 14]),
            Template::Consulting => Some([21, 45, 90, 10]),
        }
    }
}

/// The action that adds a template's steps after those that are there. `names` are their names in the person's words and
/// `ids` new ids, both in the order of the steps; a step without either is left out.
pub fn add(book: &Book, template: Template, names: &[String], ids: &[Id]) -> Action {
    let (mut actions, next) = end_of(book);
    let steps = template.steps().iter().zip(names).zip(ids);
    for (position, (((_, gladly), name), id)) in (next..).zip(steps) {
        let mut fields = named(name, position);
        if let Some(gladly) = Minutes::new(*gladly) {
            fields.insert("tolerance_minutes".to_owned(), gladly.write());
        }
        actions.push(Action::Add(List::Steps, id.clone(), fields));
    }
    Action::All(actions)
}

/// The action that begins a book with a kind of business: its steps, where there are none, and its cadences, where none was
/// chosen. `names` and `ids` as for [`add`].
pub fn set_up(book: &Book, template: Template, names: &[String], ids: &[Id]) -> Action {
    let mut actions = Vec::new();
    if book.steps().is_empty() {
        actions.push(add(book, template, names, ids));
    }
    if let Some(days) = template
        .cadences()
        .filter(|_| book.settings().cadence.is_none())
    {
        let tiers = ["cadence/A", "cadence/B", "cadence/C", "cadence/prospect"];
        let fields = tiers.into_iter().zip(days);
        let fields = fields.map(|(name, days)| (name.to_owned(), days.into()));
        actions.push(Action::Edit(
            List::Settings,
            Settings::id(),
            fields.collect(),
        ));
    }
    Action::All(actions)
}

/// The action that adds one step of this name after those that are there.
pub fn add_one(book: &Book, id: &Id, name: &str) -> Action {
    let (mut actions, next) = end_of(book);
    actions.push(Action::Add(List::Steps, id.clone(), named(name, next)));
    Action::All(actions)
}

fn named(name: &str, position: i64) -> Fields {
    let mut fields = Fields::new();
    fields.insert("name".to_owned(), name.into());
    fields.insert("position".to_owned(), position.into());
    fields
}

/// The position of a step that comes after all that are there, and what has to be done first: where one has no position, it
/// stands last whatever position another gets, so all get theirs.
fn end_of(book: &Book) -> (Vec<Action>, i64) {
    let steps = in_order(book);
    let last = steps
        .last()
        .map(|step| step.position.map(|held| held.get()));
    match last {
        None => (Vec::new(), 1),
        Some(Some(last)) if last < HIGHEST => (Vec::new(), last + 1),
        Some(_) => {
            let order: Vec<Id> = collect_unsorted(steps.iter().map(|step| step.id.clone()));
            (vec![reorder(book, &order)], steps.len() as i64 + 1)
        }
    }
}

/// Beyond this position there is little room left.
const HIGHEST: i64 = 900_000;

/// The action that puts the steps into this order, leaving alone those that stand right already.
pub fn reorder(book: &Book, order: &[Id]) -> Action {
    let mut actions = Vec::new();
    for (position, id) in (1i64..).zip(order) {
        let Some(row) = book.steps().get(id) else {
            continue;
        };
        if row.record.position.map(|held| held.get()) != Some(position) {
            let mut fields = Fields::new();
            fields.insert("position".to_owned(), position.into());
            actions.push(Action::Edit(List::Steps, id.clone(), fields));
        }
    }
    Action::All(actions)
}

/// The order with one step taken to a place among them, counted from 0; past the end is the end.
pub fn moved(order: &[Id], id: &Id, to: usize) -> Vec<Id> {
    let mut order = order.to_vec();
    if let Some(from) = order.iter().position(|one| one == id) {
        let one = order.remove(from);
        order.insert(to.min(order.len()), one);
    }
    order
}
