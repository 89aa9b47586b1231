//! The scores of one customer as figures in words, each a question that opens its "why?" under the row.

use yew::prelude::*;

use super::{Page, why};
use crate::browser::intl;
use crate::retention::{CustomerScore, Stage};
use crate::t;
use crate::ui::show::{about, currency, percent};

/// One figure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// How warm, and when they should hear from us.
    Warmth,
    /// How much they trust us.
    Trust,
    /// The risk that they leave.
    Risk,
    /// What they are worth a year.
    Value,
    /// How well they are listened to.
    Listening,
    /// The trouble they felt.
    Felt,
    /// The rhythm in which they buy.
    Rhythm,
    /// Whether a rival is courting them.
    Rival,
}

/// A figure as it stands in its row.
struct Told {
    which: Figure,
    /// In words.
    said: String,
    /// What stands under it: the number, how little it rests on, or what it would become.
    note: Option<String>,
    /// Whether the note tells what would be.
    would: bool,
}

/// The four figures that count, and under them, smaller, the four that they rest on.
pub fn figures(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let row = |figures: [Told; 4], class: &'static str, name: String| {
        let figures = figures.iter().map(|told| figure(page, told));
        html! { <div {class} role="group" aria-label={name}>{ for figures }</div> }
    };
    let red = why::red(page);
    html! {
        <>
            <div key="main">{ row(main(page), "figures", t!(words, "customer-figures")) }</div>
            <div key="red">{ red }</div>
            <div key="more">{ row(more(page), "figures figures--small", t!(words, "customer-more-figures")) }</div>
        </>
    }
}

fn figure(page: &Page<'_>, told: &Told) -> Html {
    let which = told.which;
    let is_open = page.opened.why == Some(which);
    let id = format!("why-{}", which as u8);
    let onclick = page.opening(move |opened| {
        opened.why = Some(which).filter(|_| !is_open);
        opened.more_reasons = 0;
    });
    let note = classes!("figure__note", told.would.then_some("figure__note--would"));
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
                <span class="figure__said">{ &told.said }</span>
                <span class={note}>{ for told.note.as_ref() }</span>
                <span class="figure__why">{ t!(page.at.words, "why") }</span>
            </button>
            { for answer }
        </>
    }
}

/// The scores that the thing under the pointer or the keyboard would give.
fn tried<'a>(page: &'a Page<'_>) -> Option<&'a CustomerScore> {
    let (_, then) = page.known.tries.get(page.opened.tried?)?;
    Some(then)
}

fn main(page: &Page<'_>) -> [Told; 4] {
    let (words, known) = (&page.at.words, page.known);
    let score = &*known.score;
    let then = tried(page);
    let little = |which| Some(why::rests(page, which)).filter(|(_, is_little)| *is_little);
    let told = |which, said: String, now: f64, then: Option<f64>| {
        let (now, then) = (percent(now), then.map(percent));
        let would = then
            .filter(|then| *then != now)
            .map(|then| t!(words, "figure-would", now = now, then = then));
        Told {
            which,
            said,
            would: would.is_some(),
            note: would.or(little(which).map(|(rests, _)| rests)),
        }
    };
    let due = intl::day_near(score.warmth.due, page.at.view.today());
    let number = t!(
        words,
        "customer-warmth-number",
        number = percent(score.warmth.value)
    );
    let mut warmth = told(
        Figure::Warmth,
        words.warmth_figure(score, known.asof, &due),
        score.warmth.value,
        then.map(|then| then.warmth.value),
    );
    if score.warmth.last.is_some() {
        warmth.note = warmth.note.filter(|_| warmth.would).or(Some(number));
    }
    let risk = |score: &CustomerScore| score.risk.as_ref().map_or(0.0, |risk| risk.value);
    let worth = score
        .own_value
        .and_then(|value| about(value, currency(&page.at.view.book)));
    [
        warmth,
        told(
            Figure::Trust,
            t!(words, "figure-trust", number = percent(score.trust.value)),
            score.trust.value,
            then.map(|then| then.trust.value),
        ),
        told(
            Figure::Risk,
            words.risk_figure(score),
            risk(score),
            then.map(risk),
        ),
        Told {
            which: Figure::Value,
            said: worth.map_or_else(
                || t!(words, "figure-value-unknown"),
                |amount| t!(words, "figure-value", amount = amount),
            ),
            note: None,
            would: false,
        },
    ]
}

fn more(page: &Page<'_>) -> [Told; 4] {
    let (words, known) = (&page.at.words, page.known);
    let score = &*known.score;
    let rhythm = &score.rhythm;
    let then = tried(page);
    let plain = |which, said: String| Told {
        which,
        said,
        note: None,
        would: false,
    };
    let told = |which, said: String, now: f64, then: Option<f64>| {
        let (now, then) = (percent(now), then.map(percent));
        let would = then.filter(|then| *then != now);
        Told {
            which,
            said,
            would: would.is_some(),
            note: would.map(|then| t!(words, "figure-would", now = now, then = then)),
        }
    };
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
    let silence = rhythm.silence.filter(|silence| *silence > 0.0);
    let said = match (rhythm.gap, rhythm.last, silence) {
        (Some(_), Some(last), Some(_)) if score.stage == Stage::Customer => {
            t!(words, "figure-rhythm-silent", days = known.asof.since(last))
        }
        (Some(gap), ..) => t!(words, "figure-rhythm", days = gap.round()),
        _ => t!(words, "figure-rhythm-unknown"),
    };
    let rival = if score.rival > 0.0 {
        t!(words, "figure-rival")
    } else {
        t!(words, "figure-rival-unknown")
    };
    [
        told(
            Figure::Listening,
            listening,
            score.listening.value,
            then.map(|then| then.listening.value),
        ),
        told(
            Figure::Felt,
            felt,
            score.felt.value.unwrap_or(0.0),
            then.map(|then| then.felt.value.unwrap_or(0.0)),
        ),
        plain(Figure::Rhythm, said),
        plain(Figure::Rival, rival),
    ]
}
