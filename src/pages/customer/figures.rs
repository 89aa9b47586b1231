//! The scores of one customer as figures in words, each a question that opens its "why?" under the row.

use super::figure::Figure;
use super::{Page, why};
use crate::prelude::*;
use kept_core::scoring::retention::{CustomerScore, Stage};

/// A figure as it stands in its row.
struct FigureRow {
    which: Figure,
    /// In words.
    said: String,
    /// What the words go on with, smaller.
    ahead: Option<String>,
    /// What stands under it: the number, or how little it rests on.
    note: Option<String>,
    /// What it would become; in the place of the question, so that nothing moves under the pointer.
    would: Option<String>,
}

/// The four figures that count, and under them, smaller, the four that they rest on.
pub fn figures(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let more = more(page);
    let more = more.iter().map(|told| figure(page, told));
    let main = main(page);
    let main = main.iter().map(|told| figure(page, told));
    html! {
        <>
            <div class="figures" key="main">{ for main }</div>
            <div key="red">{ why::red(page) }</div>
            <div class="figures figures--small" role="group" aria-label={t!(words, "customer-more-figures")} key="more">
                { for more }
            </div>
        </>
    }
}

fn figure(page: &Page<'_>, told: &FigureRow) -> Html {
    let which = told.which;
    let is_open = page.opened.why == Some(which);
    let id = format!("why-{}", which as u8);
    let onclick = page.opening(move |opened| {
        opened.why = Some(which).filter(|_| !is_open);
        opened.more_reasons = 0;
    });
    let ask = match &told.would {
        Some(would) => html! { <span class="figure__would">{ would }</span> },
        None => html! { <span class="figure__why">{ t!(page.at.words, "why") }</span> },
    };
    let ahead = told.ahead.as_ref();
    let ahead =
        ahead.map(|ahead| html! { <>{ " " }<span class="figure__ahead">{ ahead }</span></> });
    let answer = is_open.then(|| {
        html! {
            <div class="figures__why" id={id.clone()} role="region" aria-label={told.said.clone()}>
                { why::why(page, which) }
            </div>
        }
    });
    html! {
        <>
            <button type="button" class="figure" aria-expanded={is_open.to_string()} aria-controls={id} {onclick}>
                <span class="figure__said">{ &told.said }{ for ahead }</span>
                <span class="figure__note">{ for told.note.as_ref() }</span>
                { ask }
            </button>
            { for answer }
        </>
    }
}

/// What a score would become, where that is another number.
fn would(page: &Page<'_>, of: fn(&CustomerScore) -> f64) -> Option<String> {
    let (now, then) = (
        percent(of(&page.known.score)),
        percent(of(page.then.as_ref()?)),
    );
    (now != then).then(|| t!(page.at.words, "figure-would", now = now, then = then))
}

/// How little a figure rests on, where it is little.
fn little(page: &Page<'_>, which: Figure) -> Option<String> {
    (why::coverage(page, which) < 0.5).then(|| why::rests(page, which))
}

fn risk(score: &CustomerScore) -> f64 {
    score.risk.as_ref().map_or(0.0, |risk| risk.value)
}

fn main(page: &Page<'_>) -> [FigureRow; 4] {
    let (words, known) = (&page.at.words, page.known);
    let score = &*known.score;
    let due = intl::day_near(score.warmth.due, page.at.view.today());
    let number = t!(
        words,
        "customer-warmth-number",
        number = percent(score.warmth.value)
    );
    let met = score.warmth.last.is_some();
    let worth = score
        .own_value
        .and_then(|value| about(value, currency(&page.at.view.book)));
    let trust = percent(score.trust.value);
    let leaves = score.risk.is_some();
    [
        FigureRow {
            which: Figure::Warmth,
            said: words.warmth_figure(score, known.asof, &due),
            ahead: None,
            note: met.then_some(number).or(little(page, Figure::Warmth)),
            would: would(page, |score| score.warmth.value),
        },
        FigureRow {
            which: Figure::Trust,
            said: t!(words, "figure-trust", number = trust),
            ahead: None,
            note: little(page, Figure::Trust),
            would: would(page, |score| score.trust.value),
        },
        FigureRow {
            which: Figure::Risk,
            said: words.risk_figure(score),
            ahead: words.risk_ahead(score),
            note: little(page, Figure::Risk)
                .filter(|_| leaves)
                .or(words.risk_usual(score)),
            would: would(page, risk),
        },
        FigureRow {
            which: Figure::Value,
            said: worth.map_or_else(
                || t!(words, "figure-value-unknown"),
                |amount| t!(words, "figure-value", amount = amount),
            ),
            ahead: None,
            note: None,
            would: None,
        },
    ]
}

fn more(page: &Page<'_>) -> [FigureRow; 4] {
    let (words, known) = (&page.at.words, page.known);
    let score = &*known.score;
    let listening = if score.listening.pieces == 0 {
        t!(words, "figure-listening-unknown")
    } else {
        let number = percent(score.listening.value);
        t!(words, "figure-listening", number = number)
    };
    let felt = match score.felt.value {
        Some(felt) => t!(words, "figure-felt", number = percent(felt)),
        None => t!(words, "figure-felt-unknown"),
    };
    let rhythm = &score.rhythm;
    let silence = rhythm.silence.filter(|silence| *silence > 0.0);
    let silent = silence.is_some() && score.stage == Stage::Customer;
    let rhythm = match (rhythm.gap, rhythm.last) {
        (Some(_), Some(last)) if silent => {
            let days = known.asof.since(last);
            t!(words, "figure-rhythm-silent", days = days)
        }
        (Some(gap), _) => t!(words, "figure-rhythm", days = gap.round()),
        (None, _) => t!(words, "figure-rhythm-unknown"),
    };
    let rival = if score.rival > 0.0 {
        t!(words, "figure-rival")
    } else {
        t!(words, "figure-rival-unknown")
    };
    let told = |which, said: String, would: Option<String>| FigureRow {
        which,
        said,
        ahead: None,
        note: None,
        would,
    };
    [
        told(
            Figure::Listening,
            listening,
            would(page, |score| score.listening.value),
        ),
        told(
            Figure::Felt,
            felt,
            would(page, |score| score.felt.value.unwrap_or(0.0)),
        ),
        told(Figure::Rhythm, rhythm, None),
        told(Figure::Rival, rival, None),
    ]
}
