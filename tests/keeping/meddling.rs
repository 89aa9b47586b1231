//! Another tab does something between any two calls of this one, as where there are no locks.

use std::cell::{Cell, RefCell};

use super::*;

/// A storage in which another tab acts just before the call that is counted down to.
struct Meddled<'a> {
    kv: &'a Memory,
    countdown: Cell<u64>,
    other: RefCell<&'a mut Tab>,
    act: fn(&mut Tab),
}

impl Meddled<'_> {
    fn tick(&self) {
        let left = self.countdown.get();
        self.countdown.set(left.wrapping_sub(1));
        if left == 0 {
            (self.act)(&mut self.other.borrow_mut());
        }
    }
}

impl KeyValue for Meddled<'_> {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.tick();
        self.kv.get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        self.tick();
        self.kv.set(key, value)
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.tick();
        self.kv.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        self.tick();
        self.kv.keys()
    }
}

fn acts() -> [fn(&mut Tab); 4] {
    [
        |tab| tab.act(&touch(3, 60)).unwrap(),
        |tab| tab.compact().unwrap(),
        |tab| tab.compact_thoroughly().unwrap(),
        |tab| {
            tab.act(&touch(3, 60)).unwrap();
            tab.compact().unwrap();
            tab.act(&touch(3, 61)).unwrap();
        },
    ]
}

/// Lets another tab do each act before each call of some work, and gives what is then in storage to be checked.
fn between_any_two_calls(work: impl Fn(&mut Tab, &Meddled<'_>), check: impl Fn(&str, &Tab, &Tab)) {
    for (which, act) in acts().into_iter().enumerate() {
        for k in 0.. {
            let mut tab = settled_book();
            let kv = tab.kv.another_tab();
            let mut other = Tab::open(tab.kv.another_tab(), 2);
            let meddled = Meddled {
                kv: &kv,
                countdown: Cell::new(k),
                other: RefCell::new(&mut other),
                act,
            };
            work(&mut tab, &meddled);
            let over = meddled.countdown.get() < k + 1;
            tab.hear_all();
            other.hear_all();
            check(&format!("act {which} before call {k}"), &tab, &other);
            if over {
                assert!(k > 2);
                break;
            }
        }
    }
}

#[test]
fn whatever_another_tab_does_while_a_book_opens_it_opens_whole() {
    between_any_two_calls(
        |tab, kv| match storage::open(kv, Space::Book) {
            Opened::Open(whole) => {
                tab.book = whole.book;
                tab.handle = whole.handle;
            }
            _ => panic!("not open"),
        },
        |case, tab, other| assert!(tab.book == other.book, "{case}"),
    );
}

#[test]
fn two_compactions_at_once_lose_nothing_even_without_a_lock() {
    between_any_two_calls(
        |tab, kv| {
            // It may notice the other and give up.
            let _ = tab.handle.compact(kv, &tab.book);
        },
        |case, tab, other| {
            assert!(whole(&tab.kv).book == other.book, "{case}");
            for slot in ["kept/book/s/0", "kept/book/s/1"] {
                let kv = tab.kv.copy();
                kv.put(slot, "kept1 half a snaps");
                assert!(whole(&kv).book == other.book, "{case}, without {slot}");
            }
        },
    );
}
