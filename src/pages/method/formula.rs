//! Lists and formulas out of texts of several lines. In a formula `^(…)` is raised and `_(…)` lowered.

use crate::prelude::*;

/// Each line of a text as an item of a list.
pub fn lines(text: &str) -> Html {
    let items = text.lines().enumerate();
    html! { { for items.map(|(place, line)| html! { <li key={place}>{ line }</li> }) } }
}

/// Each line of a text as a formula.
pub fn formulas(text: &str) -> Html {
    let items = text.lines().enumerate();
    html! { { for items.map(|(place, line)| html! { <p class="formula" key={place}>{ formula(line) }</p> }) } }
}

/// Whether a part of a formula is on the line, raised or lowered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Baseline {
    Level,
    Raised,
    Lowered,
}

/// The parts of a formula: a mark before an opening bracket lifts or lowers up to the bracket that closes it.
fn parts(mut text: &str) -> Vec<(Baseline, &str)> {
    let mut parts = Vec::new();
    while let Some(at) = ["^(", "_("].iter().filter_map(|mark| text.find(mark)).min() {
        let (before, rest) = text.split_at(at);
        parts.push((Baseline::Level, before));
        let stand = if rest.starts_with('^') {
            Baseline::Raised
        } else {
            Baseline::Lowered
        };
        let inside = rest.get(2..).unwrap_or_default();
        let mut depth = 1;
        let closed = inside.char_indices().find(|(_, c)| {
            depth += match c {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            depth == 0
        });
        let end = closed.map_or(inside.len(), |(end, _)| end);
        let (inside, after) = inside.split_at(end);
        parts.push((stand, inside));
        text = after.strip_prefix(')').unwrap_or(after);
    }
    parts.push((Baseline::Level, text));
    parts
}

/// A formula.
pub fn formula(text: &str) -> Html {
    let parts = parts(text).into_iter().map(|(stand, part)| match stand {
        Baseline::Level => html! { { part } },
        Baseline::Raised => html! { <sup>{ part }</sup> },
        Baseline::Lowered => html! { <sub>{ part }</sub> },
    });
    html! { { for parts } }
}
