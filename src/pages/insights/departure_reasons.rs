//! Why customers left: what they said, and what lay underneath.

use super::Page;
use crate::parts::charts::{Bar, bars, says, section, table};
use crate::prelude::*;
use kept_core::book::Book;
use kept_core::book::fact::Root;
use kept_core::book::value::Line;
use kept_core::dyn_sort::DynSort;
use kept_core::scoring::retention::stage::seen;

/// How many of the words of those who left for one reason are shown.
const SAID: usize = 4;

/// The departures of a book by the reason underneath.
#[derive(Default)]
pub struct Reasons {
    /// Each reason, how often it was, and what those who left said; the most frequent first. None: not written down.
    pub roots: Vec<(Option<Root>, usize, Vec<Line>)>,
    /// How many departures there are.
    pub left: usize,
    /// How many tell what was said.
    pub stated: usize,
    /// How many tell what lay underneath.
    pub known: usize,
}

/// Gathers them up to a day.
pub fn reasons(book: &Book, asof: Day) -> Reasons {
    let mut reasons = Reasons::default();
    for (_, file) in book.customers() {
        for entry in seen(file, asof) {
            let Fact::Departure(departure) = &entry.fact else {
                continue;
            };
            reasons.left += 1;
            reasons.stated += usize::from(departure.stated.is_some());
            reasons.known += usize::from(departure.root.is_some());
            let roots = &mut reasons.roots;
            let place = roots.iter().position(|(root, ..)| *root == departure.root);
            if place.is_none() {
                roots.push((departure.root, 0, Vec::new()));
            }
            let place = place.unwrap_or(roots.len() - 1);
            if let Some((_, count, said)) = roots.get_mut(place) {
                *count += 1;
                said.extend(departure.stated.clone());
            }
        }
    }
    reasons
        .roots
        .dyn_sort_by_key(|(root, count, _)| (std::cmp::Reverse(*count), *root));
    reasons
}

/// The section.
pub fn why_left(page: &Page<'_>, reasons: &Reasons) -> Html {
    let words = &page.at.words;
    let head = t!(words, "left-head");
    let Some((_, most, _)) = reasons.roots.first().filter(|_| reasons.known > 0) else {
        let text = match reasons.left {
            0 => t!(words, "left-nobody"),
            count => t!(words, "left-unknown", count = count),
        };
        return section("left", head, says([text]), html! {});
    };
    let name = |root: &Option<Root>| match root {
        Some(root) => words.name(*root),
        None => t!(words, "left-not-written"),
    };
    let told = t!(
        words,
        "left-says",
        count = reasons.left,
        stated = reasons.stated,
        known = reasons.known
    );
    let rows = reasons.roots.iter().map(|(root, count, _)| Bar {
        name: name(root),
        share: *count as f64 / *most as f64,
        said: intl::number(*count as f64),
    });
    let heads = [
        t!(words, "left-root"),
        t!(words, "left-count"),
        t!(words, "left-said"),
    ];
    let lines = reasons.roots.iter().map(|(root, count, said)| {
        let said: Vec<String> = said
            .iter()
            .take(SAID)
            .map(|line| t!(words, "left-quote", said = line.as_str()))
            .collect();
        vec![name(root), intl::number(*count as f64), intl::list(&said)]
    });
    let shows = html! {
        <>{ bars(&rows.collect::<Vec<_>>()) }{ table(words, &head, &heads, lines.collect()) }</>
    };
    section("left", head, says([told]), shows)
}
