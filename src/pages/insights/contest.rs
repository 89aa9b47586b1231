//! How the buying model stood the test on the person's own log against the rule of thumb and the risk of leaving.

use super::Page;
use super::analysis::{Base, Buying, Job};
use super::buying::{lack_said, no_model};
use crate::parts::charts::{Bar, bars, says, section, span, table};
use crate::prelude::*;
use kept_core::scoring::statistics::holdout::{Contender, Figures, Score};
use kept_core::scoring::statistics::{NoContest, Tier};

/// The model against the rhythm rule and the risk, on a part of the log that none of them had seen.
pub fn contest(page: &Page<'_>, base: &Base) -> Html {
    let words = &page.at.words;
    let head = t!(words, "contest-head");
    let sentence = |text: String| section("contest", head.clone(), says([text]), html! {});
    if let Tier::Counts(_) = base.tier {
        return sentence(t!(words, "contest-too-little"));
    }
    // What it is waiting for stands in the section above.
    let Ok(found) = page.long(&page.found.buying, Job::Buying, String::new()) else {
        return sentence(t!(words, "contest-later"));
    };
    let found: &Buying = &found;
    match &found.contest {
        Ok(figures) => section(
            "contest",
            head,
            says(result(words, figures)),
            held(words, figures),
        ),
        Err(NoContest::TooThin(lacks)) => {
            let mut told = vec![t!(words, "contest-half-thin")];
            told.extend(lacks.iter().map(|lack| lack_said(words, lack)));
            section("contest", head, says(told), html! {})
        }
        Err(NoContest::NoModel(why)) => {
            let told = [t!(words, "contest-no-model"), no_model(words, *why)];
            section("contest", head, says(told), html! {})
        }
    }
}

fn result(words: &Words, figures: &Figures) -> Vec<String> {
    let off = |score: &Score| intl::number(score.brier);
    let risk = figures.risk.as_ref().map(off);
    let mut told = vec![t!(
        words,
        "contest-how",
        risk = risk.is_some(),
        day = intl::day_full(figures.split),
        time = span(words, figures.days),
        count = figures.customers
    )];
    let (model, rhythm) = (off(&figures.model), off(&figures.rhythm));
    told.push(match (figures.winner, risk) {
        (Contender::Model, None) => {
            t!(words, "contest-model-won", model = model, rhythm = rhythm)
        }
        (_, None) => t!(words, "contest-rhythm-won", model = model, rhythm = rhythm),
        (winner, Some(risk)) => t!(
            words,
            "contest-won",
            winner = match winner {
                Contender::Model => "model",
                Contender::Rhythm => "rhythm",
                Contender::Risk => "risk",
            },
            model = model,
            rhythm = rhythm,
            risk = risk
        ),
    });
    told.push(if figures.clear {
        t!(words, "contest-clear")
    } else {
        t!(words, "contest-close")
    });
    told.push(t!(
        words,
        "contest-nobody",
        share = intl::percent_fine(figures.nobody_right)
    ));
    told
}

fn held(words: &Words, figures: &Figures) -> Html {
    let bar = |name: String, right: f64| Bar {
        name,
        share: right,
        said: intl::percent_fine(right),
    };
    let [model, rhythm, nobody] = [
        t!(words, "contest-model"),
        t!(words, "contest-rhythm"),
        t!(words, "contest-plain"),
    ];
    let name = t!(words, "contest-risk");
    let mut drawn = vec![
        bar(model.clone(), figures.model.right),
        bar(rhythm.clone(), figures.rhythm.right),
        bar(nobody.clone(), figures.nobody_right),
    ];
    let mut heads = vec![
        t!(words, "contest-what"),
        model,
        rhythm,
        nobody,
        t!(words, "contest-happened"),
    ];
    let number = |number: f64| intl::number(number);
    let none = || t!(words, "buying-unknown");
    let whole = |count: usize| intl::number(count as f64);
    let mut rows = vec![
        vec![
            t!(words, "contest-right"),
            intl::percent_fine(figures.model.right),
            intl::percent_fine(figures.rhythm.right),
            intl::percent_fine(figures.nobody_right),
            none(),
        ],
        vec![
            t!(words, "contest-said"),
            whole(figures.model.said),
            whole(figures.rhythm.said),
            whole(0),
            whole(figures.returned),
        ],
        vec![
            t!(words, "contest-hits"),
            whole(figures.model.hits),
            whole(figures.rhythm.hits),
            whole(0),
            none(),
        ],
        vec![
            t!(words, "contest-purchases"),
            number(figures.model.purchases.round()),
            number(figures.rhythm.purchases.round()),
            whole(0),
            whole(figures.purchases),
        ],
        vec![
            t!(words, "contest-brier"),
            number(figures.model.brier),
            number(figures.rhythm.brier),
            number(1.0 - figures.nobody_right),
            none(),
        ],
    ];
    if let Some(risk) = &figures.risk {
        drawn.insert(0, bar(name.clone(), risk.right));
        heads.insert(1, name);
        let cells = [
            intl::percent_fine(risk.right),
            whole(risk.said),
            whole(risk.hits),
            none(),
            number(risk.brier),
        ];
        for (row, cell) in rows.iter_mut().zip(cells) {
            row.insert(1, cell);
        }
    }
    html! {
        <>
            <h3 class="insight__sub">{ t!(words, "contest-right") }</h3>
            { bars(&drawn) }
            { table(words, &t!(words, "contest-head"), &heads, rows) }
            <p class="muted small">{ t!(words, "contest-with-rhythm", count = figures.with_rhythm) }</p>
        </>
    }
}
