//! A storage in memory that several "tabs" share, and that goes wrong on demand: for tests, and for a page whose
//! browser has no storage at all.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::counting::Counting;
use super::key_value::{Fault, KeyValue};

/// A fault put into one call to the storage, for tests.
#[derive(Clone, Debug, PartialEq)]
pub enum InjectedFault {
    /// The call throws and does nothing.
    Throws(Fault),
    /// The page dies: this call and every later one throws.
    Dies,
    /// A write leaves only the first half of the value and says that all is well.
    Tears,
    /// A write or removal does nothing and says that all is well.
    Ignores,
}

type Map = BTreeMap<String, String>;

/// One tab's view of a storage in memory.
#[derive(Debug, Default)]
pub struct Memory {
    map: Rc<RefCell<Map>>,
    /// What this tab saw last, while it is behind the others.
    behind: RefCell<Option<Map>>,
    plan: RefCell<Option<(u64, InjectedFault)>>,
    calls: Cell<u64>,
    quota: Cell<Option<usize>>,
    counting: Cell<Counting>,
}

impl Memory {
    /// An empty storage without limit.
    pub fn new() -> Memory {
        Memory::default()
    }

    /// Another tab on the same storage, with no mishaps planned.
    pub fn another_tab(&self) -> Memory {
        let tab = Memory {
            map: Rc::clone(&self.map),
            ..Memory::default()
        };
        tab.quota.set(self.quota.get());
        tab.counting.set(self.counting.get());
        tab
    }

    /// A storage of its own that holds the same now.
    pub fn copy(&self) -> Memory {
        let copy = Memory {
            map: Rc::new(RefCell::new(self.contents())),
            ..Memory::default()
        };
        copy.quota.set(self.quota.get());
        copy.counting.set(self.counting.get());
        copy
    }

    /// Limits the room, keys included.
    pub fn limit(&self, room: usize) {
        self.quota.set(Some(room));
    }

    /// Counts the room otherwise.
    pub fn count(&self, counting: Counting) {
        self.counting.set(counting);
    }

    /// Lets something go wrong at the `k`-th call from now on, counted from 0.
    pub fn spoil(&self, k: u64, mishap: InjectedFault) {
        self.calls.set(0);
        self.plan.replace(Some((k, mishap)));
    }

    /// How many calls this tab made since it was opened or spoilt.
    pub fn calls(&self) -> u64 {
        self.calls.get()
    }

    /// From here on the tab sees nothing that other tabs write, as one does whose browser lags behind.
    pub fn fall_behind(&self) {
        self.behind.replace(Some(self.contents()));
    }

    /// The tab sees everything again.
    pub fn catch_up(&self) {
        self.behind.replace(None);
    }

    /// Everything the storage holds.
    pub fn contents(&self) -> BTreeMap<String, String> {
        self.map.borrow().clone()
    }

    /// Puts a value there, whatever is planned.
    pub fn put(&self, key: &str, value: &str) {
        self.map
            .borrow_mut()
            .insert(key.to_owned(), value.to_owned());
    }

    /// What goes wrong at this call.
    fn mishap(&self) -> Result<Option<InjectedFault>, Fault> {
        let call = self.calls.get();
        self.calls.set(call + 1);
        match &*self.plan.borrow() {
            Some((at, InjectedFault::Throws(fault))) if *at == call => Err(fault.clone()),
            Some((at, InjectedFault::Dies)) if *at <= call => {
                Err(Fault::Other("the page is gone".into()))
            }
            Some((at, mishap)) if *at == call => Ok(Some(mishap.clone())),
            _ => Ok(None),
        }
    }

    fn view<T>(&self, look: impl FnOnce(&Map) -> T) -> T {
        match &*self.behind.borrow() {
            Some(behind) => look(behind),
            None => look(&self.map.borrow()),
        }
    }

    fn change(&self, change: impl Fn(&mut Map)) {
        if let Some(behind) = &mut *self.behind.borrow_mut() {
            change(behind);
        }
        change(&mut self.map.borrow_mut());
    }
}

impl KeyValue for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.mishap()?;
        Ok(self.view(|map| map.get(key).cloned()))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        let value = match self.mishap()? {
            Some(InjectedFault::Ignores) => return Ok(()),
            Some(InjectedFault::Tears) => value.chars().take(value.chars().count() / 2).collect(),
            _ => value.to_owned(),
        };
        if let Some(quota) = self.quota.get() {
            let size = |key: &str, value: &str| {
                let counting = self.counting.get();
                counting.size(key) + counting.size(value)
            };
            let others = |map: &Map| -> usize {
                let others = map.iter().filter(|(held, _)| *held != key);
                others.map(|(key, value)| size(key, value)).sum()
            };
            if others(&self.map.borrow()) + size(key, &value) > quota {
                return Err(Fault::Full);
            }
        }
        self.change(|map| {
            map.insert(key.to_owned(), value.clone());
        });
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        if self.mishap()? != Some(InjectedFault::Ignores) {
            self.change(|map| {
                map.remove(key);
            });
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        self.mishap()?;
        Ok(self.view(|map| map.keys().cloned().collect()))
    }

    fn counting(&self) -> Counting {
        self.counting.get()
    }
}
