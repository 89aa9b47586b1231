//! Why a figure is what it is: its parts in points, each leading to the entry it came from, and how much stands behind it.

mod answers;
mod coverage;
mod line;

use self::answers::{Answer, answer};
use self::line::{Line, held_down};
use super::figure::Figure;
use super::{Page, TIMELINE_PAGE, timeline};
use crate::prelude::*;
pub use coverage::{coverage, rests};
use kept_core::scoring::method::Topic;
use kept_core::scoring::retention::RedCondition;
use kept_core::scoring::retention::trust::Ground;

/// How many lines are drawn at first, and more at a time.
const LINES: usize = 8;

/// The answer to "why?" for a figure.
pub fn why(page: &Page<'_>, which: Figure) -> Html {
    let answer = answer(page, which);
    let words = &page.at.words;
    let score = &page.known.score;
    let has_left = which == Figure::Risk && score.risk.is_none();
    let rests = (which != Figure::Value && !has_left).then(|| rests(page, which));
    let gaps = if which == Figure::Risk && !has_left {
        words.unknown(score)
    } else {
        Vec::new()
    };
    let gaps = (!gaps.is_empty()).then(|| {
        html! { <p class="why__says">{ t!(words, "why-unknown", what = intl::list(&gaps)) }</p> }
    });
    html! {
        <>
            <p class="why__says" key="says">{ &answer.says }</p>
            <div key="lines">{ list(page, answer) }</div>
            <div key="gaps">{ for gaps }</div>
            <div key="rests">{ for rests.map(|rests| html! { <p class="why__says">{ rests }</p> }) }</div>
            <div key="method">{ go(Route::Method(Some(topic(which))), "link why__method", &t!(words, "why-method")) }</div>
        </>
    }
}

/// Where the page tells how a figure is scored.
fn topic(which: Figure) -> Topic {
    match which {
        Figure::Warmth => Topic::Warmth,
        Figure::Trust => Topic::Trust,
        Figure::Risk => Topic::Risk,
        Figure::Value => Topic::Value,
        Figure::Listening => Topic::Listening,
        Figure::Felt => Topic::Felt,
        Figure::Rhythm => Topic::Rhythm,
        Figure::Rival => Topic::Rivals,
    }
}

/// The red conditions in plain words, each leading to its entry.
pub fn red(page: &Page<'_>) -> Html {
    let (words, known) = (&page.at.words, page.known);
    // Of several of one condition, the one that keeps trust lowest stands for all.
    let mut seen: Vec<RedCondition> = Vec::new();
    let red = known.reasons.trust.iter();
    let red: Vec<Line> = red
        .filter(|line| match line.what {
            Ground::Red(red) if !seen.contains(&red) => {
                seen.push(red);
                true
            }
            _ => false,
        })
        .filter_map(|line| match line.what {
            Ground::Red(red) => Some(Line {
                said: words.name(red),
                small: Some(held_down(page, line)),
                entry: Some(line.entry.clone()),
                points: String::new(),
                is_part: false,
            }),
            Ground::Conduct(_) => None,
        })
        .collect();
    if red.is_empty() {
        return html! {};
    }
    let rows = red.iter().enumerate().map(|(i, line)| row(page, i, line));
    html! { <ul class="red" aria-label={t!(words, "why-held-down")}>{ for rows }</ul> }
}

fn list(page: &Page<'_>, answer: Answer<'_>) -> Html {
    if answer.count == 0 {
        return html! {};
    }
    let shown = LINES + page.opened.more_reasons * TIMELINE_PAGE;
    let left = answer.count.saturating_sub(shown);
    let rows = answer.lines.enumerate().take(shown);
    let rows = rows.map(|(i, line)| row(page, i, &line));
    let onclick = page.opening(|opened| opened.more_reasons += 1);
    let count = left.min(TIMELINE_PAGE);
    html! {
        <>
            <ul class="why__list" key="list">{ for rows }</ul>
            <div key="more"><ShowMore {count} {onclick} class="button button--small" /></div>
        </>
    }
}

fn row(page: &Page<'_>, i: usize, line: &Line) -> Html {
    let small = line.small.as_ref();
    let small = small.map(|small| html! { <span class="why__small">{ small }</span> });
    let inside = html! { <><span class="why__said">{ &line.said }</span>{ for small }</> };
    let inside = match &line.entry {
        Some(entry) => {
            let onclick = timeline::seek(page, entry);
            html! { <button type="button" class="why__entry" {onclick}>{ inside }</button> }
        }
        None => html! { <div class="why__none">{ inside }</div> },
    };
    let class = classes!("why__row", line.is_part.then_some("why__row--part"));
    html! {
        <li {class} key={i}>{ inside }<span class="why__points">{ &line.points }</span></li>
    }
}
