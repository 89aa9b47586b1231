//! The thread: which measure builds on which, drawn as a line with a knot for each.

use super::{ladder, measure_name};
use crate::prelude::*;
use kept_core::scoring::selling::change_programme::MeasureNode;
use kept_core::scoring::selling::{Programme, Rung};

/// How deep the thread is drawn; below that knots stand under each other.
const DEEPEST: usize = 6;

/// The part; nothing where no measure builds on another.
pub fn thread_html(words: &Words, view: &AppState, told: &Programme) -> Html {
    if told.thread.iter().all(|knot| knot.builds_on.is_none()) {
        return html! { <p class="part__note">{ t!(words, "programme-no-thread") }</p> };
    }
    html! {
        <Section id="thread" title={t!(words, "programme-thread")}>
            <div class="thread">{ level(words, view, told, &told.thread, 0) }</div>
        </Section>
    }
}

/// The knots of one depth, each with those that build on it.
fn level(
    words: &Words,
    view: &AppState,
    told: &Programme,
    knots: &[MeasureNode],
    depth: usize,
) -> Html {
    let flat = depth >= DEEPEST;
    let together = |_: &MeasureNode, next: &MeasureNode| !flat && next.depth > depth;
    let rows = knots.chunk_by(together).enumerate();
    let rows = rows.filter_map(|(place, with)| {
        let (knot, above) = with.split_first()?;
        let above = (!above.is_empty()).then(|| level(words, view, told, above, depth + 1));
        let rung = told.of(&knot.measure).map_or(Rung::Idea, |one| one.rung);
        Some(html! {
            <li class="knot" key={place}>
                <div class="knot__row"><span class="knot__name">{ measure_name(words, view, &knot.measure) }</span>{ ladder(words, rung) }</div>
                { for above }
            </li>
        })
    });
    html! { <ul class="thread__level">{ for rows }</ul> }
}
