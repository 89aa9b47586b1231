//! The five dimensions, the weakest first: one open at a time, with what buyers say of it, what happened, what is measured,
//! and how its year went.

use super::evidence::evidence;
use super::overall::{early, rests};
use super::{Page, sources, trend};
use crate::parts::level;
use crate::prelude::*;
use kept_core::book::fact::Dimension;
use kept_core::scoring::friction::explanation::Part;
use kept_core::scoring::friction::{DimensionScore, Halves};

/// The part.
pub fn dimensions(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let all = page.told.friction.worst_first().into_iter();
    let rows = all.map(|score| row(page, score, page.shown == Some(score.dimension)));
    html! {
        <Section key="dimensions" id="dimensions" title={t!(words, "friction-dimensions")}>
            <p class="part__note">{ t!(words, "friction-dimensions-note") }</p>
            <ol class="dimensions">{ for rows }</ol>
        </Section>
    }
}

fn number(words: &Words, value: Option<f64>) -> String {
    match value {
        Some(value) => t!(words, "friction-number", number = percent(value)),
        None => t!(words, "friction-unknown"),
    }
}

fn row(page: &Page<'_>, score: &DimensionScore, is_open: bool) -> Html {
    let words = &page.at.words;
    let dimension = score.dimension;
    let word = dimension.word();
    let inside = format!("dimension-{word}");
    let onclick = page.opening(move |opened| {
        opened.dimension = Some((!is_open).then_some(dimension));
        opened.whole = None;
    });
    let bar = score.said().map(|value| level(percent(value)));
    let said = match score.too_early() {
        Some(range) => early(words, range),
        None => number(words, score.value),
    };
    html! {
        <li class="dimension" key={word}>
            <h3 class="dimension__name">
                <button type="button" class="dimension__head" {onclick} aria-expanded={is_open.to_string()} aria-controls={inside.clone()}>
                    <span class="dimension__said">{ words.name(dimension) }</span>
                    <span class="dimension__number">{ said }</span>
                    <span class="dimension__bar">{ for bar }</span>
                </button>
            </h3>
            <div key="halves">{ for score.halves.as_ref().map(|halves| halved(words, halves, score.too_early().is_some())) }</div>
            <div key="inside" id={inside}>{ for is_open.then(|| opened(page, score)) }</div>
        </li>
    }
}

/// Hassle in its two halves: what should not happen, and what happens to everybody.
fn halved(words: &Words, halves: &Halves, is_early: bool) -> Html {
    let half = |name: String, value: Option<f64>| {
        let (said, bar) = match value {
            Some(_) if is_early => (t!(words, "friction-early"), html! {}),
            Some(value) => (
                t!(words, "friction-number", number = percent(value)),
                level(percent(value)),
            ),
            None => (t!(words, "friction-half-none"), html! {}),
        };
        html! { <div class="half"><dt>{ name }</dt><dd>{ said }{ bar }</dd></div> }
    };
    html! {
        <dl class="halves">
            { half(t!(words, "friction-half-glitches"), halves.glitches) }
            { half(t!(words, "friction-half-built-in"), halves.built_in) }
        </dl>
    }
}

fn opened(page: &Page<'_>, score: &DimensionScore) -> Html {
    let words = &page.at.words;
    let word = score.dimension.word();
    html! {
        <div class="dimension__inside">
            <p>{ words.word("friction-about", word) }</p>
            <p class="figure__note">{ rests(words, score.pieces, score.coverage) }</p>
            <div class="grounds">
                { part(page, score, Part::Survey, score.parts.survey) }
                { part(page, score, Part::Incidents, score.parts.incidents) }
                { part(page, score, Part::Measured, score.parts.measured) }
            </div>
            { trend::dimension(page, score.dimension) }
        </div>
    }
}

/// Whether the steps of buying are what is measured of it.
fn of_steps(dimension: Dimension) -> bool {
    !matches!(dimension, Dimension::Treatment | Dimension::Games)
}

fn part(page: &Page<'_>, score: &DimensionScore, part: Part, value: Option<f64>) -> Html {
    let words = &page.at.words;
    let word = score.dimension.word();
    let name = match part {
        Part::Survey => t!(words, "friction-part-survey"),
        Part::Incidents => t!(words, "friction-part-incidents"),
        Part::Measured => t!(words, "friction-part-measured"),
    };
    let (nothing, ways) = match part {
        Part::Survey => (
            t!(words, "friction-part-no-survey"),
            html! {
                <>
                    { go(Route::Survey { customer: None }, "link", &t!(words, "place-survey")) }
                    { go(Route::Audit, "link", &t!(words, "friction-answer-yourself")) }
                </>
            },
        ),
        Part::Incidents => (t!(words, "friction-part-no-incidents"), html! {}),
        Part::Measured => (
            t!(words, "friction-part-no-measured", dimension = word),
            html! { { for of_steps(score.dimension).then(|| sources::draw(page)).flatten() } },
        ),
    };
    let what = (part == Part::Measured)
        .then(|| html! { <p class="figure__note">{ t!(words, "friction-measured-what", dimension = word) }</p> });
    let inside = match value {
        Some(_) => html! { <>{ for what }{ evidence(page, part) }</> },
        None => {
            html! { <><p class="figure__note">{ nothing }</p><div class="row">{ ways }</div></> }
        }
    };
    let said = match value {
        // One complaint is no number.
        Some(_) if score.too_early().is_some() => t!(words, "friction-early"),
        value => number(words, value),
    };
    html! {
        <section class="ground" key={part.word()}>
            <h4 class="ground__name"><span>{ &name }</span><span class="ground__number">{ said }</span></h4>
            <div>{ inside }</div>
        </section>
    }
}
