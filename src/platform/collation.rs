//! How the language of the page sorts names, by the browser's own `Intl.Collator`.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::intl::of_intl;
use super::text_fold::fold;
use kept_core::dyn_sort::DynSort;
use kept_core::input::collation::{Collation, Places};

/// What no text has in it: all of them cross into the browser and back as one.
const BETWEEN: &str = "\0";

thread_local! {
    /// The comparison of a language, made once.
    static KEPT: RefCell<Option<(String, Function)>> = const { RefCell::new(None) };
}

/// How a language sorts.
pub fn of(language: &str) -> Collation<'_> {
    Collation { language, sort }
}

/// Sorts a short list by a text of each.
pub fn sort_by_text<T>(language: &str, items: &mut [T], text: impl Fn(&T) -> String) {
    let texts: Vec<String> = items.iter().map(&text).collect();
    let mut places = Places::default();
    places.learn(texts.iter().map(String::as_str), &of(language));
    items.dyn_sort_by_key(|item| places.of(&text(item)));
}

/// These texts as the language sorts them.
pub fn alphabetical(language: &str, texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut texts: Vec<String> = texts.into_iter().collect();
    sort_by_text(language, &mut texts, Clone::clone);
    texts
}

fn sort(language: &str, mut texts: Vec<Rc<str>>) -> Vec<Rc<str>> {
    by_browser(language, &texts).unwrap_or_else(|| {
        texts.dyn_sort_by_key(|text| fold(text));
        texts
    })
}

fn by_browser(language: &str, texts: &[Rc<str>]) -> Option<Vec<Rc<str>>> {
    let compare = comparison(language)?;
    let list = JsString::from(texts.join(BETWEEN)).split(BETWEEN);
    let sort: Function = Reflect::get(&list, &"sort".into()).ok()?.dyn_into().ok()?;
    sort.call1(&list, &compare).ok()?;
    let sorted: Vec<Rc<str>> = String::from(list.join(BETWEEN))
        .split(BETWEEN)
        .map(Rc::from)
        .collect();
    (sorted.len() == texts.len()).then_some(sorted)
}

/// `compare` of the collator of a language, which is bound to it.
fn comparison(language: &str) -> Option<Function> {
    let kept = KEPT.with_borrow(Clone::clone);
    if let Some((_, compare)) = kept.filter(|(of, _)| of == language) {
        return Some(compare);
    }
    let class = of_intl("Collator")?;
    let collator: Object = Reflect::construct(&class, &Array::of1(&JsValue::from(language)))
        .ok()?
        .dyn_into()
        .ok()?;
    let compare: Function = Reflect::get(&collator, &"compare".into())
        .ok()?
        .dyn_into()
        .ok()?;
    KEPT.set(Some((language.to_owned(), compare.clone())));
    Some(compare)
}
