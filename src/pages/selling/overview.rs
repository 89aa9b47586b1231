//! Every part of the sales system in a line, each leading to its page.

use super::common::{sum_about, sum_said, words};
use super::departures::names;
use crate::prelude::*;
use kept_core::scoring::retention::Stage;
use kept_core::scoring::selling::{Evidence, Mind, Part, catalogue, departures, losses, programme};

/// The page.
#[component]
pub fn OverviewPage(props: &ContextProps) -> Html {
    let (words, view) = (&words(), &props.at.view);
    let lines = use_memo(view.clone(), |view| lines(words, view));
    let rows = lines.iter().map(|(part, says)| {
        html! {
            <li class="source" key={part.word()}>
                <a class="source__link" href={Route::System(*part).address()}>
                    <span class="source__name system__name">{ words.word("system", part.word()) }</span>
                    <span class="source__says">{ says }</span>
                </a>
            </li>
        }
    });
    html! {
        <>
            <PageHead key="head" title={t!(words, "place-system")} note={t!(words, "system-lead")} />
            <ul class="sources system" key="parts">{ for rows }</ul>
        </>
    }
}

fn lines(words: &Words, view: &AppState) -> Vec<(Part, String)> {
    let evidence = Evidence::of(&view.book, view.today());
    vec![
        (Part::Offers, offers(words, &evidence)),
        (Part::Items, items(words, view)),
        (Part::Losses, lost(words, view, &evidence)),
        (Part::Departures, left(words, view, &evidence)),
        (Part::Programme, programme_line(words, &evidence)),
        (Part::Scenario, t!(words, "scenario-line")),
        (Part::Review, t!(words, "review-line")),
    ]
}

fn offers(words: &Words, evidence: &Evidence<'_>) -> String {
    let matrix = &evidence.matrix;
    if matrix.items.is_empty() || matrix.rows.is_empty() {
        return t!(words, "offers-line-none");
    }
    let customers = matrix.counts(Stage::Customer);
    match matrix.wishes.len() {
        0 => t!(words, "offers-line", pairs = customers.never),
        wishes => t!(
            words,
            "offers-line-wishes",
            wishes = wishes,
            pairs = customers.never
        ),
    }
}

fn items(words: &Words, view: &AppState) -> String {
    let items = catalogue(&view.book);
    let of = |mind: Mind| items.iter().filter(|one| one.mind == Some(mind)).count();
    match items.len() {
        0 => t!(words, "items-line-none"),
        count => t!(
            words,
            "items-line",
            count = count,
            simple = of(Mind::Simple),
            customer = of(Mind::Customer)
        ),
    }
}

fn lost(words: &Words, view: &AppState, evidence: &Evidence<'_>) -> String {
    let score_cache = losses(&view.book, &evidence.losses, view.today(), None);
    match score_cache.all.count {
        0 => t!(words, "losses-line-none"),
        count => t!(
            words,
            "losses-line",
            count = count,
            untapped = score_cache.untapped.count,
            sum = sum_said(words, view, &score_cache.untapped)
        ),
    }
}

fn left(words: &Words, view: &AppState, evidence: &Evidence<'_>) -> String {
    let left = departures(evidence, &|said, root| names(words, said, root));
    let said = match left.all.len() {
        0 => t!(words, "gone-line-none"),
        count => t!(
            words,
            "gone-line",
            count = count,
            never = left.never_offered.count,
            sum = sum_about(words, view, &left.never_offered)
        ),
    };
    match view.score_cache.probably_gone().len() {
        0 => said,
        count => t!(words, "gone-line-probably", said = said, count = count),
    }
}

fn programme_line(words: &Words, evidence: &Evidence<'_>) -> String {
    let told = programme(evidence);
    let [_, _, practised, norm] = told.rungs();
    match told.measures.len() {
        0 => t!(words, "programme-line-none"),
        count => t!(
            words,
            "programme-line",
            count = count,
            practised = practised,
            norm = norm
        ),
    }
}
