//! What the command box offers for a typed text: customers, actions, places, and adding somebody of that name.

use crate::app::customer_lookup;
use crate::app::route::customer_here;
use crate::forms::log::kinds::{ALL, What};
use crate::platform::text_fold::fold;
use crate::platform::theme::Theme;
use crate::prelude::*;
use kept_core::scoring::selling::Part;
use kept_core::session::command_search::{Hit, Matched, SearchIndex};

/// Customers offered at a time.
const CUSTOMERS: usize = 8;
/// Customers offered for one kind of entry, as in "log call Nils".
const LOGGED_FOR: usize = 4;
/// Actions and places offered for a text, of each.
const OTHERS: usize = 6;
/// Letters from which a word stands for a kind of entry without "log" before it.
const KIND_FROM: usize = 3;

/// What an item does.
#[derive(Clone, PartialEq)]
pub enum Act {
    /// Goes to a place.
    Go(Route),
    /// Opens a dialog in place of the box.
    Open(Modal),
    /// Takes the last change back.
    Undo,
    /// Does it again.
    Redo,
    /// Adds a customer of this name.
    Add(String),
    /// Shows the page light, dark, or as the device has it.
    Show(Theme),
}

/// One line to choose.
#[derive(Clone, PartialEq)]
pub struct Item {
    /// Unique in the list.
    pub key: String,
    /// What it says.
    pub label: String,
    /// What tells it apart or why it was found.
    pub detail: Option<String>,
    /// What it does.
    pub act: Act,
}

/// Items under one heading.
#[derive(Clone, PartialEq)]
pub struct Group {
    /// Unique in the list.
    pub key: &'static str,
    /// The heading.
    pub head: String,
    /// At least one.
    pub items: Vec<Item>,
}

/// An action or a place, and the words by which it is found beside its name.
struct Command {
    label: String,
    also: String,
    act: Act,
}

impl Command {
    fn new(label: String, also: String, act: Act) -> Command {
        Command { label, also, act }
    }

    /// Whether every word begins a word of its name or one of those beside it.
    fn fits(&self, words: &[&str]) -> bool {
        let text = fold(&format!("{} {}", self.label, self.also));
        words
            .iter()
            .all(|word| text.split_whitespace().any(|one| one.starts_with(word)))
    }

    fn item(self, key: String) -> Item {
        Item {
            key,
            label: self.label,
            detail: None,
            act: self.act,
        }
    }
}

/// What is offered for a typed text, the best first; what is used most often where nothing is typed.
pub fn offered(at: &AppContext, index: &mut SearchIndex, typed: &str) -> Vec<Group> {
    let words = &at.words;
    let folded = fold(typed.trim());
    let parts: Vec<&str> = folded.split_whitespace().collect();
    let (customers, most) = match parts.is_empty() {
        true => (recent(at), OTHERS),
        false => {
            let hits = index.search(typed, CUSTOMERS, fold);
            (
                hits.iter().filter_map(|hit| found(at, hit)).collect(),
                OTHERS,
            )
        }
    };
    let mut actions = logged(at, index, &parts);
    let wanted = |commands: Vec<Command>, key: &str| {
        let fitting = commands
            .into_iter()
            .filter(|one| one.fits(&parts))
            .take(most);
        let items = fitting
            .enumerate()
            .map(|(place, one)| one.item(format!("{key}-{place}")));
        items.collect::<Vec<_>>()
    };
    actions.extend(wanted(general_actions(words), "action"));
    let places = wanted(places(words), "place");
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_new = !name.is_empty() && at.view.is_open() && !index.has_name(&name, fold);
    let add = is_new.then(|| Item {
        key: "add".to_owned(),
        label: t!(words, "command-add", name = name.as_str()),
        detail: None,
        act: Act::Add(name.clone()),
    });
    let groups = [
        ("customers", t!(words, "place-customers"), customers),
        ("actions", t!(words, "command-actions"), actions),
        ("places", t!(words, "command-places"), places),
        ("add", t!(words, "command-new"), add.into_iter().collect()),
    ];
    let groups = groups.into_iter().filter(|(_, _, items)| !items.is_empty());
    groups
        .map(|(key, head, items)| Group { key, head, items })
        .collect()
}

/// Whom one was in touch with last.
fn recent(at: &AppContext) -> Vec<Item> {
    let people = customer_lookup::best(&at.view, "", OTHERS, None).into_iter();
    let items = people.map(|person| Item {
        key: format!("customer-{}", person.id),
        label: person.name,
        detail: person.firm,
        act: Act::Go(Route::Customer {
            id: person.id.to_string(),
        }),
    });
    items.collect()
}

/// A customer who was found; what was written about them says why, else their company tells them apart.
fn found(at: &AppContext, hit: &Hit) -> Option<Item> {
    let person = customer_lookup::person(&at.view, &hit.id)?;
    let firm = person.firm.unwrap_or_default();
    let detail = match &hit.passage {
        Some(passage) if hit.matched == Matched::Written && !firm.is_empty() => {
            t!(
                at.words,
                "command-detail",
                company = firm,
                passage = passage.as_str()
            )
        }
        Some(passage) => passage.clone(),
        None => firm,
    };
    Some(Item {
        key: format!("customer-{}", hit.id),
        label: person.name,
        detail: Some(detail).filter(|detail| !detail.is_empty()),
        act: Act::Go(Route::Customer {
            id: hit.id.to_string(),
        }),
    })
}

/// Writing down: "log call nils" for a customer, "log call" for the one whose page is open.
fn logged(at: &AppContext, index: &mut SearchIndex, parts: &[&str]) -> Vec<Item> {
    let words = &at.words;
    if !at.view.is_open() {
        return Vec::new();
    }
    let verb = fold(&t!(words, "act-log"));
    let (is_told, parts) = match parts.split_first() {
        Some((first, rest)) if *first == verb => (true, rest),
        _ => (false, parts),
    };
    let Some((kind, who)) = parts.split_first() else {
        let act = Act::Open(Modal::Log(customer_here()));
        let whole = Command::new(t!(words, "act-log-something"), String::new(), act);
        return vec![whole.item("log".to_owned())];
    };
    if !is_told && kind.chars().count() < KIND_FROM {
        return Vec::new();
    }
    let kinds = ALL.iter().map(|(what, _)| *what);
    let kinds: Vec<What> = kinds
        .filter(|what| names(words, *what, kind))
        .take(OTHERS)
        .collect();
    if who.is_empty() {
        let items = kinds.into_iter().map(|what| Item {
            key: format!("log-{}", what.word()),
            label: t!(words, "command-log", what = what.name(words)),
            detail: None,
            act: Act::Open(Modal::LogThis(customer_here(), what)),
        });
        return items.collect();
    }
    let Some(what) = kinds.first().copied() else {
        return Vec::new();
    };
    let hits = index.search(&who.join(" "), LOGGED_FOR, fold).into_iter();
    let items = hits.filter_map(|hit| {
        let person = customer_lookup::person(&at.view, &hit.id)?;
        Some(Item {
            key: format!("log-{}-{}", what.word(), hit.id),
            label: t!(
                words,
                "command-log-for",
                what = what.name(words),
                name = person.name
            ),
            detail: person.firm,
            act: Act::Open(Modal::LogThis(Some(hit.id), what)),
        })
    });
    items.collect()
}

/// Whether a word begins a word of a kind's name, or one that people also use for it.
fn names(words: &Words, what: What, word: &str) -> bool {
    let also = match (what.kind, what.complaint) {
        (Kind::Touch, _) => t!(words, "command-also-contact"),
        (Kind::Purchase, _) => t!(words, "command-also-purchase"),
        (Kind::Incident, _) => t!(words, "command-also-problem"),
        (Kind::Need, _) => t!(words, "command-also-wish"),
        _ => String::new(),
    };
    Command::new(what.name(words), also, Act::Undo).fits(&[word])
}

fn general_actions(words: &Words) -> Vec<Command> {
    let go = |label, also, route| Command::new(label, also, Act::Go(route));
    let shown = Theme::ALL.map(|theme| {
        let name = t!(words, "theme", theme = theme.word());
        let label = t!(words, "command-theme", name = name);
        Command::new(label, t!(words, "command-also-theme"), Act::Show(theme))
    });
    let mut all = vec![
        go(
            t!(words, "act-add-customer"),
            t!(words, "command-also-add"),
            Route::New,
        ),
        go(
            t!(words, "act-add-few"),
            t!(words, "command-also-few"),
            Route::NewFew,
        ),
        go(
            t!(words, "command-import"),
            t!(words, "command-also-import"),
            Route::Import,
        ),
        go(
            t!(words, "command-back-up"),
            t!(words, "command-also-back-up"),
            Route::Book,
        ),
        go(
            t!(words, "act-find-duplicates"),
            t!(words, "command-also-duplicates"),
            Route::Duplicates,
        ),
        Command::new(t!(words, "act-undo"), String::new(), Act::Undo),
        Command::new(t!(words, "command-redo"), String::new(), Act::Redo),
        Command::new(
            t!(words, "keys-head"),
            t!(words, "command-also-keys"),
            Act::Open(Modal::Keys),
        ),
    ];
    all.extend(shown);
    all
}

fn places(words: &Words) -> Vec<Command> {
    let place = |label, also, route| Command::new(label, also, Act::Go(route));
    vec![
        place(t!(words, "place-today"), String::new(), Route::Today),
        place(
            t!(words, "place-customers"),
            String::new(),
            Route::Customers,
        ),
        place(t!(words, "place-friction"), String::new(), Route::Friction),
        place(
            t!(words, "place-system"),
            t!(words, "command-also-system"),
            Route::System(Part::Overview),
        ),
        place(
            t!(words, "place-insights"),
            t!(words, "command-also-insights"),
            Route::Insights,
        ),
        place(
            t!(words, "place-book"),
            t!(words, "command-also-book"),
            Route::Book,
        ),
        place(
            t!(words, "place-journey"),
            t!(words, "command-also-journey"),
            Route::Journey { step: None },
        ),
        place(
            t!(words, "place-survey"),
            t!(words, "command-also-survey"),
            Route::Survey { customer: None },
        ),
        place(
            t!(words, "command-audit"),
            t!(words, "command-also-audit"),
            Route::Audit,
        ),
        place(
            t!(words, "place-folder"),
            t!(words, "command-also-folder"),
            Route::Folder,
        ),
        place(
            t!(words, "place-method"),
            t!(words, "command-also-method"),
            Route::Method(None),
        ),
    ]
}
