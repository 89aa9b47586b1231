//! The search for customers who stand in the book twice, beside the page's other work.

use crate::prelude::*;
use crate::services::time_slicing::{Stop, in_slices};
use kept_core::book::Book;
use kept_core::book::combine::is_kept_apart;
use kept_core::import::duplicates::{Finder, Pair};

/// So many groups of customers are compared before it is asked how late it is.
const PIECE: usize = 50;

/// How far the search is.
#[derive(Clone, Debug, PartialEq)]
pub enum Search {
    /// So many percent.
    Under(u8),
    /// The pairs, surest first.
    Done(Rc<Vec<Pair>>),
}

/// Looks through the book as it is when the screen comes up. What is decided meanwhile is taken out by [`open`].
#[hook]
pub fn use_search(at: &AppContext) -> Search {
    let search = use_state_eq(|| Search::Under(0));
    {
        let (setter, view) = (search.setter(), at.view.clone());
        use_effect_with((), move |()| {
            let stop = Stop::default();
            let stopping = stop.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let mut finder = Finder::start(&view.book);
                let tell = callback!((setter), move |now| setter.set(Search::Under(now)));
                if in_slices(&stop, &tell, || finder.step(PIECE)).await {
                    setter.set(Search::Done(Rc::new(finder.finish())));
                }
            });
            move || stopping.stop()
        });
    }
    (*search).clone()
}

/// The pairs that still wait for a decision in this state of the book.
pub fn open(book: &Book, pairs: &[Pair]) -> Vec<Pair> {
    let noted = book.settings().fields.not_same.unwrap_or_default();
    let waits = |pair: &&Pair| {
        let both = book.customer(&pair.first).zip(book.customer(&pair.second));
        both.is_some_and(|((one, _), (other, _))| one.id != other.id)
            && !is_kept_apart(book, &noted, &pair.first, &pair.second)
    };
    pairs.iter().filter(waits).cloned().collect()
}
