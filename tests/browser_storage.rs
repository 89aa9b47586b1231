//! The storage edge on a real browser's localStorage.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use kept::platform::local_storage::LocalStorage;
use kept::platform::{clock, cross_tab};
use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::Clock;
use kept_core::book::op::List;
use kept_core::book::{Book, Id};
use kept_core::storage;
use kept_core::storage::quota::{QUOTA, usage};
use kept_core::storage::{Fault, KeyValue, Opened, Space};
use serde_json::json;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Removes what a test wrote, so that the next one finds what it expects.
fn clear_storage() -> LocalStorage {
    let kv = LocalStorage;
    for key in kv.keys().unwrap() {
        kv.remove(&key).unwrap();
    }
    kv
}

#[wasm_bindgen_test]
fn what_is_set_is_got_listed_and_removed() {
    let kv = clear_storage();
    assert_eq!(kv.get("a"), Ok(None));
    kv.set("a", "ännö 㐀\u{b3ff} 𝄞").unwrap();
    kv.set("b", "").unwrap();
    assert_eq!(kv.get("a").unwrap().as_deref(), Some("ännö 㐀\u{b3ff} 𝄞"));
    let mut keys = kv.keys().unwrap();
    keys.sort();
    assert_eq!(keys, ["a", "b"]);
    kv.remove("a").unwrap();
    kv.remove("a").unwrap();
    assert_eq!(kv.keys().unwrap(), ["b"]);
    clear_storage();
}

#[wasm_bindgen_test]
fn a_full_storage_says_so_and_keeps_the_old_value() {
    let kv = clear_storage();
    kv.set("other", "stays").unwrap();
    kv.set("kept/x", "old").unwrap();
    assert_eq!(kv.set("kept/x", &"x".repeat(QUOTA)), Err(Fault::Full));
    assert_eq!(kv.get("kept/x").unwrap().as_deref(), Some("old"));
    assert_eq!(kv.get("other").unwrap().as_deref(), Some("stays"));
    let usage = usage(&kv).unwrap();
    assert_eq!((usage.ours, usage.others), (9, 10));
    clear_storage();
}

#[wasm_bindgen_test]
fn a_book_written_is_there_after_opening_again() {
    let kv = clear_storage();
    kv.set("other", "not yours").unwrap();
    let Opened::Fresh(mut handle) = storage::open(&kv, Space::Book) else {
        panic!("not fresh")
    };
    let mut clock = Clock::new(clock::new_writer());
    let mut book = Book::new();
    for which in 0..50 {
        let fields = json!({ "name": format!("Ann №{which}"), "added": "2026-01-02" });
        let id = Id::new(&format!("c{which}")).unwrap();
        let action = Action::Add(List::Customers, id, fields.as_object().unwrap().clone());
        let batch = apply(&book, &action, clock.tick(clock::now())).unwrap();
        handle.append(&kv, &batch).unwrap();
        book.fold_in(&batch);
        if which % 20 == 0 {
            handle.compact(&kv, &book).unwrap();
        }
    }
    let Opened::Open(whole) = storage::open(&kv, Space::Book) else {
        panic!("not open")
    };
    assert!(whole.book == book && whole.spare.is_empty());
    handle.compact(&kv, &book).unwrap();
    handle.compact(&kv, &book).unwrap();
    let Opened::Open(whole) = storage::open(&kv, Space::Book) else {
        panic!("not open")
    };
    assert!(whole.book == book);
    let mut keys = kv.keys().unwrap();
    keys.sort();
    assert_eq!(keys, ["kept/book/s/0", "kept/book/s/1", "other"]);
    assert_eq!(kv.get("other").unwrap().as_deref(), Some("not yours"));
    clear_storage();
}

#[wasm_bindgen_test]
fn with_the_storage_full_a_save_fails_and_the_book_is_as_it_was() {
    let kv = clear_storage();
    let Opened::Fresh(mut handle) = storage::open(&kv, Space::Book) else {
        panic!("not fresh")
    };
    let mut clock = Clock::new(clock::new_writer());
    let ann = json!({ "name": "Ann", "added": "2026-01-02" });
    let add = |id: &str| {
        let id = Id::new(id).unwrap();
        Action::Add(List::Customers, id, ann.as_object().unwrap().clone())
    };
    let first = apply(&Book::new(), &add("c1"), clock.tick(clock::now())).unwrap();
    handle.append(&kv, &first).unwrap();
    let left = usage(&kv).unwrap().left();
    kv.set("hog", &"x".repeat(left - 3 - 50)).unwrap();
    let second = apply(&Book::new(), &add("c2"), clock.tick(clock::now())).unwrap();
    assert_eq!(handle.append(&kv, &second), Err(Fault::Full));
    let Opened::Open(whole) = storage::open(&kv, Space::Book) else {
        panic!("not open")
    };
    assert_eq!(whole.book.customer_count(), 1);
    clear_storage();
}

#[wasm_bindgen_test]
async fn only_one_works_under_a_lock_and_locks_are_given_back() {
    let done = Rc::new(RefCell::new(Vec::new()));
    let inner = Rc::clone(&done);
    let outer = cross_tab::alone("kept test", async move {
        let refused = cross_tab::alone("kept test", async { 1 }).await;
        inner.borrow_mut().push(refused);
        2
    });
    assert_eq!(outer.await, Some(2));
    assert_eq!(*done.borrow(), [None]);
    assert_eq!(cross_tab::alone("kept test", async { 3 }).await, Some(3));
}

#[wasm_bindgen_test]
fn two_writers_are_never_the_same_and_today_is_in_the_books_years() {
    assert_ne!(clock::new_writer(), clock::new_writer());
    let year = js_sys::Date::new_0().get_full_year();
    assert_eq!(clock::today().civil().0, i32::try_from(year).unwrap());
    assert!(clock::now() > 1_700_000_000_000);
}
