//! The overall score with its rule in words, how hard the way of buying is, and how the year went.

use super::{Page, trend};
use crate::prelude::*;
use kept_core::scoring::friction::{Friction, Overall, Rule};

/// The part.
pub fn overall(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let friction = &page.told.friction;
    let way_friction = friction.journey.friction();
    let said_of_way = match way_friction {
        Some(friction) => {
            html! { <strong class="figure__said">{ percent(friction) }<span class="figure__of">{ t!(words, "friction-of") }</span></strong> }
        }
        None => html! { <strong class="figure__said">{ t!(words, "friction-unknown") }</strong> },
    };
    let note = match way_friction {
        Some(_) => t!(words, "friction-smoothness-note"),
        None => t!(words, "friction-smoothness-none"),
    };
    let way = match way_friction {
        Some(_) => t!(words, "friction-see-journey"),
        None => t!(words, "friction-first-journey"),
    };
    let flow = friction.journey.flow.map(|flow| {
        html! { <p class="figure__note">{ t!(words, "friction-flow", share = intl::percent(flow)) }</p> }
    });
    let whole = match &friction.overall {
        Some(overall) => said(words, friction, overall),
        None => html! { <p class="figure__said">{ t!(words, "friction-unknown") }</p> },
    };
    html! {
        <section class="overall" aria-label={t!(words, "friction-overall")}>
            <div class="overall__whole" key="whole">{ whole }</div>
            <div class="overall__smooth" key="smooth">
                <h2 class="figure__name">{ t!(words, "friction-smoothness") }</h2>
                <p>{ said_of_way }</p>
                <p class="figure__note">{ note }</p>
                <div key="flow">{ for flow }</div>
                { go(Route::Journey { step: None }, "link", &way) }
            </div>
            <div class="overall__trend" key="trend">{ trend::overall(page) }</div>
        </section>
    }
}

fn said(words: &Words, friction: &Friction, overall: &Overall) -> Html {
    let pieces = friction.dimensions.iter().map(|one| one.pieces).sum();
    let name = html! { <h2 class="figure__name">{ t!(words, "place-friction") }</h2> };
    if let Some(range) = friction.too_early() {
        return html! {
            <>
                { name }
                <p><strong class="figure__said">{ early(words, range) }</strong></p>
                <p class="figure__note">{ t!(words, "friction-low-is-good") }</p>
                <p class="figure__note">{ rests(words, pieces, overall.coverage) }</p>
            </>
        };
    }
    let rule = match overall.rule {
        Rule::Mean => t!(words, "friction-rule-mean"),
        Rule::Worst(dimension) => t!(
            words,
            "friction-rule-worst",
            dimension = words.name(dimension),
            number = friction.of(dimension).value.map_or(0, percent)
        ),
    };
    html! {
        <>
            { name }
            <p><strong class="overall__number">{ percent(overall.value) }</strong>{ " " }<span class="figure__of">{ t!(words, "friction-of") }</span></p>
            <p class="figure__note">{ t!(words, "friction-low-is-good") }</p>
            <p>{ rule }</p>
            <p class="figure__note">{ rests(words, pieces, overall.coverage) }</p>
        </>
    }
}

/// That it is too early to say, and between what the evidence lies, where that is a range.
pub fn early(words: &Words, (low, high): (f64, f64)) -> String {
    match (percent(low), percent(high)) {
        (low, high) if low == high => t!(words, "friction-early"),
        (low, high) => t!(words, "friction-early-between", low = low, high = high),
    }
}

/// How much a score rests on, in words.
pub fn rests(words: &Words, pieces: u32, coverage: f64) -> String {
    t!(
        words,
        "friction-rests",
        pieces = pieces,
        little = coverage < LITTLE
    )
}

/// Below this coverage a score says that it rests on little.
const LITTLE: f64 = 0.5;
