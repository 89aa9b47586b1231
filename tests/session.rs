//! One page's work with one book, over a storage in memory that several pages share.

use kept_core::book::action::Action;
use kept_core::book::hlc::Writer;
use kept_core::book::op::{Change, List, Op};
use kept_core::book::record::Fields;
use kept_core::book::{Day, Id};
use kept_core::session::{AppState, InParts, Label, Refused, Session};
use kept_core::storage::memory::Memory;
use kept_core::storage::{KeyValue, Space};
use serde_json::{Value, json};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn fields(value: Value) -> Fields {
    value.as_object().unwrap().clone()
}

fn open(storage: &Memory, writer: u64) -> Session<Memory> {
    let today = Day::parse("2026-11-22").unwrap();
    Session::open(
        storage.another_tab(),
        Space::Book,
        Writer::of_bits(writer),
        today,
    )
}

fn add(page: &mut Session<Memory>, list: List, name: &str, value: Value, now: u64) {
    let action = Action::Add(list, id(name), fields(value));
    assert_eq!(page.perform(&action, Label::EntryChanged, now), Ok(true));
}

fn ann(page: &mut Session<Memory>) {
    add(
        page,
        List::Customers,
        "ann",
        json!({"name": "Ann", "added": "2026-01-02"}),
        10,
    );
}

fn touch(page: &mut Session<Memory>, name: &str, now: u64) {
    let touch = json!({"kind": "touch", "customer": "ann", "on": "2026-11-22", "channel": "visit", "by": "us"});
    add(page, List::Entries, name, touch, now);
}

/// Tells one page everything another one wrote, as the browser does.
fn tell(storage: &Memory, page: &mut Session<Memory>) {
    for key in storage.keys().unwrap() {
        let value = storage.get(&key).unwrap();
        page.hear(&key, value.as_deref());
    }
}

fn entries(page: &Session<Memory>) -> usize {
    page.book()
        .customer(&id("ann"))
        .map_or(0, |(_, file)| file.len())
}

#[test]
fn an_action_is_one_new_key_of_at_most_a_kilobyte() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    ann(&mut page);
    let before = storage.keys().unwrap();
    touch(&mut page, "e1", 1_763_803_800_123);
    let new: Vec<String> = storage
        .keys()
        .unwrap()
        .into_iter()
        .filter(|key| !before.contains(key))
        .collect();
    assert_eq!(new.len(), 1);
    let size = new[0].len() + storage.get(&new[0]).unwrap().unwrap().len();
    assert!(size <= 1024, "{size}");
}

#[test]
fn a_page_opened_again_shows_the_same_book_and_scores() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    ann(&mut page);
    touch(&mut page, "e1", 20);
    let again = open(&storage, 2);
    assert_eq!(again.book(), page.book());
    assert_eq!(
        again.score_cache().get(&id("ann")),
        page.score_cache().get(&id("ann"))
    );
    assert!(again.score_cache().get(&id("ann")).unwrap().warmth.value > 0.99);
}

#[test]
fn two_pages_hear_each_other_and_undo_only_their_own() {
    let storage = Memory::default();
    let (mut one, mut two) = (open(&storage, 1), open(&storage, 2));
    ann(&mut one);
    tell(&storage, &mut two);
    touch(&mut one, "e1", 20);
    touch(&mut two, "e2", 20);
    tell(&storage, &mut one);
    tell(&storage, &mut two);
    assert_eq!((entries(&one), entries(&two)), (2, 2));
    assert_eq!(one.book(), two.book());
    one.undo(30).unwrap();
    tell(&storage, &mut two);
    assert!(two.book().entry(&id("e2")).is_some() && two.book().entry(&id("e1")).is_none());
    two.undo(40).unwrap();
    assert_eq!(two.undo(50), Ok(None), "the customer is the other page's");
    assert_eq!(entries(&two), 0);
    assert!(two.book().customer(&id("ann")).is_some());
}

#[test]
fn undo_and_redo_go_back_and_forth() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    ann(&mut page);
    let shown = |page: &Session<Memory>| {
        page.book()
            .customer(&id("ann"))
            .map(|(customer, _)| customer.clone())
    };
    let before = shown(&page);
    let edit = Action::Edit(
        List::Customers,
        id("ann"),
        fields(json!({"tier": "A", "company": "Lane"})),
    );
    page.perform(&edit, Label::EntryChanged, 20).unwrap();
    let after = shown(&page);
    page.undo(30).unwrap();
    assert_eq!(shown(&page), before);
    page.redo(40).unwrap();
    assert_eq!(shown(&page), after);
    page.perform(
        &Action::Delete(List::Customers, id("ann")),
        Label::EntryChanged,
        50,
    )
    .unwrap();
    assert!(page.score_cache().get(&id("ann")).is_none());
    page.undo(60).unwrap();
    assert_eq!(shown(&page), after);
    assert!(page.score_cache().get(&id("ann")).is_some());
}

#[test]
fn what_cannot_be_saved_is_shown_kept_and_saved_later() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    ann(&mut page);
    page.storage().limit(0);
    touch(&mut page, "e1", 20);
    assert_eq!(entries(&page), 1);
    assert_eq!(page.unsaved().map(|(count, _)| count), Some(1));
    assert_eq!(entries(&open(&storage, 2)), 0);
    page.storage().limit(usize::MAX);
    touch(&mut page, "e2", 30);
    assert!(page.unsaved().is_none());
    assert_eq!(entries(&open(&storage, 3)), 2);
}

#[test]
fn a_book_that_cannot_be_read_is_shown_and_not_written_to() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    ann(&mut page);
    let key = storage.keys().unwrap().remove(0);
    let torn: String = storage
        .get(&key)
        .unwrap()
        .unwrap()
        .chars()
        .take(20)
        .collect();
    storage.set(&key, &torn).unwrap();
    let mut again = open(&storage, 2);
    assert!(!again.load_problems().is_empty());
    let action = Action::Add(
        List::Customers,
        id("bob"),
        fields(json!({"name": "Bob", "added": "2026-01-02"})),
    );
    assert_eq!(
        again.perform(&action, Label::EntryChanged, 20),
        Err(Refused::ReadOnly)
    );
    assert_eq!(storage.get(&key).unwrap(), Some(torn));
}

#[test]
fn tidying_keeps_the_book_and_erasing_leaves_no_words() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    ann(&mut page);
    for i in 0..250 {
        touch(&mut page, &format!("e{i}"), 20 + i);
    }
    assert!(page.needs_compaction());
    page.compact_if_needed().unwrap();
    assert_eq!(open(&storage, 2).book(), page.book());
    page.perform(&Action::Erase(id("ann")), Label::EntryChanged, 1_000)
        .unwrap();
    assert!(page.needs_compaction());
    page.compact_if_needed().unwrap();
    assert_eq!(page.undo(2_000), Ok(None), "an erasure is for good");
    let again = open(&storage, 3);
    assert!(again.book().customer(&id("ann")).is_none());
    let image: Vec<_> = again.book().dump().collect();
    assert!(!format!("{image:?}").contains("Ann"));
}

/// So many customers with a purchase each, as an import writes them.
fn many(count: usize) -> Vec<Op> {
    let put = |list, id: String, fields| Op::now(list, self::id(&id), Change::Put(fields));
    let customers = (0..count).map(|at| {
        let known = fields(json!({"name": format!("Ann {at}"), "added": "2026-01-02"}));
        put(List::Customers, format!("c{at}"), known)
    });
    let entries = (0..count).map(|at| {
        let bought = fields(json!({"kind": "purchase", "customer": format!("c{at}"), "on": "2026-01-05", "amount": 500}));
        put(List::Entries, format!("p{at}"), bought)
    });
    customers.chain(entries).collect()
}

/// What comes between two parts of an action.
type Between<'f> = &'f dyn Fn(&mut Session<Memory>);

/// Goes on to the end; `between` comes between two parts, once.
fn carry_on(
    page: &mut Session<Memory>,
    work: &mut InParts,
    mut between: Option<Between<'_>>,
) -> bool {
    let mut told = 0;
    for now in 20.. {
        if let Some(changed) = page.step(work, now) {
            return changed;
        }
        assert!(work.percent() <= 100);
        told += 1;
        if told == 3
            && let Some(between) = between.take()
        {
            between(page);
        }
    }
    false
}

#[test]
fn a_large_action_in_parts_does_what_it_does_at_once_even_when_something_comes_between() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    ann(&mut page);
    let before = page.book().clone();
    let mut work = page
        .merge_in_parts(many(1_500).into(), Label::Imported(1))
        .unwrap();
    assert!(carry_on(
        &mut page,
        &mut work,
        Some(&|page| touch(page, "e1", 30))
    ));
    assert!(page.unsaved().is_none());
    assert_eq!(
        page.book().customer_count(),
        before.customer_count() + 1_500
    );
    let again = open(&storage, 2);
    assert_eq!(again.book(), page.book());
    for (customer, _) in page.book().customers() {
        let (have, want) = (
            page.score_cache().get(&customer.id),
            again.score_cache().get(&customer.id),
        );
        assert_eq!(have, want, "everybody is scored");
        assert!(have.is_some());
    }
    // All parts are one action.
    let mut undone = page.undo_in_parts().unwrap();
    assert!(carry_on(&mut page, &mut undone, None));
    assert_eq!(page.book().customer_count(), before.customer_count());
    assert_eq!(entries(&page), 1, "what came between stays");
    assert_eq!(open(&storage, 3).book(), page.book());
    let mut redone = page.redo_in_parts().unwrap();
    assert!(carry_on(&mut page, &mut redone, None));
    assert_eq!(
        page.book().customer_count(),
        before.customer_count() + 1_500
    );
    assert_eq!(page.history().to_undo(), Some(&Label::Imported(1)));
    assert!(page.undo_in_parts().is_some());
}

#[test]
fn a_small_action_is_undone_at_once_and_nothing_in_parts_changes_nothing() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    ann(&mut page);
    assert!(page.undo_in_parts().is_none());
    let mut work = page
        .merge_in_parts(Vec::new().into(), Label::Imported(0))
        .unwrap();
    assert!(!carry_on(&mut page, &mut work, None));
    assert!(
        page.undo(40).unwrap().is_some(),
        "it is still there to be undone"
    );
}

#[test]
fn a_large_action_that_cannot_be_saved_is_shown_and_kept_as_unsaved() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    page.storage().limit(0);
    let mut work = page
        .merge_in_parts(many(500).into(), Label::Imported(1))
        .unwrap();
    assert!(carry_on(&mut page, &mut work, None));
    assert_eq!(page.unsaved().map(|(count, _)| count), Some(3));
    assert_eq!(page.book().customer_count(), 500);
}

#[test]
fn a_page_model_is_computed_once_for_each_book_revision_and_day() {
    let storage = Memory::default();
    let mut page = open(&storage, 1);
    let mut count = 0;
    let mut shown = None::<AppState>;
    // As Yew's memo does: computed anew only where the state is another one.
    let mut look = |page: &Session<Memory>| {
        let now = AppState::of(page, shown.as_ref());
        if shown.as_ref() != Some(&now) {
            count += 1;
        }
        shown = Some(now);
        count
    };
    assert_eq!(look(&page), 1);
    // A notice, a reminder and the mirror's answer leave the session as it is.
    assert_eq!(look(&page), 1);
    page.take_saved();
    page.save_unsaved();
    assert!(!page.catch_up());
    assert_eq!(look(&page), 1);
    ann(&mut page);
    assert_eq!(look(&page), 2);
    page.take_saved();
    assert_eq!(look(&page), 2);
    // Nothing to redo: the undo history is looked at, the book stays.
    assert_eq!(page.redo(20), Ok(None));
    assert_eq!(look(&page), 2);
    page.turn_to(Day::parse("2026-11-23").unwrap());
    assert_eq!(look(&page), 3);
    assert!(page.undo(30).unwrap().is_some());
    assert_eq!(look(&page), 4);
}
