//! The way of buying, step by step: drawn as a path that narrows where buyers are lost, put in order, measured, and begun
//! from a usual way. Its texts come with it. It draws what `friction` tells and never works out a score.

mod add;
mod effect;
mod path;
mod reorder;
mod sheet;
mod table;

use crate::prelude::*;
use kept_core::book::catalogue::Step;
use kept_core::i18n::JOURNEY;
use kept_core::scoring::friction::journey::is_measured;
use kept_core::scoring::friction::{Evidence, Friction, score};
use reorder::Moving;
use sheet::StepSheet;

/// The texts of the whole page and of this part.
fn words() -> Words {
    Words::with(JOURNEY)
}

/// What a [`JourneyPage`] shows.
#[derive(Properties, PartialEq)]
pub struct JourneyProps {
    /// Everything at hand.
    pub at: AppContext,
    /// The step that is open.
    pub step: Option<Id>,
}

/// Everything the page tells, gathered once for one moment of the book.
struct JourneyModel {
    /// The steps in their order.
    steps: Vec<Step>,
    /// The scores.
    friction: Friction,
    /// The share of buyers left at the end of each step.
    left: Vec<f64>,
    /// How often something went wrong at each step within a year.
    incidents: Vec<u32>,
    /// Whether anything was measured of each.
    measured: Vec<bool>,
}

impl JourneyModel {
    fn of(view: &AppState) -> JourneyModel {
        let evidence = Evidence::of(&view.book, view.today());
        let friction = score(&evidence);
        let happened = |step: &Step| {
            let met = evidence.met.iter();
            let met = met.filter(|met| met.is_recent() && met.is_glitch());
            let here = met.filter(|met| met.incident.step.as_ref() == Some(&step.id));
            u32::try_from(here.count()).unwrap_or(u32::MAX)
        };
        let incidents: Vec<u32> = evidence.steps.iter().map(happened).collect();
        let measured = evidence.steps.iter().zip(&incidents);
        JourneyModel {
            left: friction.journey.left(),
            measured: measured
                .map(|(step, incidents)| *incidents > 0 || is_measured(step))
                .collect(),
            incidents,
            steps: evidence.steps,
            friction,
        }
    }

    fn order(&self) -> Vec<Id> {
        self.steps.iter().map(|step| step.id.clone()).collect()
    }
}

/// What every part of the page is drawn from.
struct Page<'a> {
    at: &'a AppContext,
    words: &'a Words,
    told: &'a JourneyModel,
    moving: &'a Moving,
}

/// The page.
#[component]
pub fn JourneyPage(props: &JourneyProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let told = use_memo(view.clone(), JourneyModel::of);
    let moving = reorder::use_moving(at, &told.order());
    let looked = add::use_looked();
    let page = Page {
        at,
        words,
        told: &told,
        moving: &moving,
    };
    let close = at
        .ui_actions
        .leave
        .reform(|()| Route::Journey { step: None });
    let open = props.step.as_ref().map(|id| {
        html! { <StepSheet key={id.to_string()} {at} id={id.clone()} {close} /> }
    });
    // The line for one more step stays the same one when the first is added, so that the focus stays in it.
    let (above, below) = if told.steps.is_empty() {
        (
            html! {
                <EmptyState head={t!(words, "journey-empty-head")} text={t!(words, "journey-empty-text")} />
            },
            html! {
                <Section id="templates" title={t!(words, "journey-templates")}>
                    { add::templates(&page, &looked) }
                </Section>
            },
        )
    } else {
        (
            html! {
                <>
                    { says(&page) }
                    <section class="part" aria-labelledby="steps">
                        <div class="part__head">
                            <h2 id="steps" tabindex="-1">{ t!(words, "journey-steps") }</h2>
                            <p class="part__count way__keys">{ t!(words, "journey-keys") }</p>
                        </div>
                        { path::path(&page) }
                    </section>
                </>
            },
            html! {
                <>
                    { table::table(&page) }
                    <details class="fold way__fold">
                        <summary><h2>{ t!(words, "journey-templates-more") }</h2></summary>
                        { add::templates(&page, &looked) }
                    </details>
                </>
            },
        )
    };
    html! {
        <div class="journey">
            <PageHead key="head" title={t!(words, "place-journey")} note={t!(words, "journey-lead")}>
                { go(Route::Friction, "link", &t!(words, "audit-back")) }
            </PageHead>
            <div key="above">{ above }</div>
            <div class="way__add" key="add">{ add::step(&page) }</div>
            <div class="way__below" key="below">{ below }</div>
            <div key="sheet">{ for open }</div>
        </div>
    }
}

/// What the path shows, in sentences.
fn says(page: &Page<'_>) -> Html {
    let (words, journey) = (page.words, &page.told.friction.journey);
    let friction = journey.friction().map_or(0, percent);
    let whole = match page.told.steps.len() {
        1 => t!(words, "journey-says-one", friction = friction),
        count => t!(words, "journey-says", count = count, friction = friction),
    };
    let several = page.told.steps.len() > 1;
    let lost = match journey.worst() {
        None => Some(t!(words, "journey-says-whole")),
        Some(worst) if several => {
            page.told
                .steps
                .iter()
                .find(|step| step.id == worst.id)
                .map(|step| {
                    t!(
                        words,
                        "journey-says-worst",
                        step = step.name.as_str(),
                        share = intl::percent(worst.share)
                    )
                })
        }
        Some(_) => None,
    };
    let blank = page.told.measured.iter().filter(|known| !**known).count();
    let blank = (blank > 0).then(
        || html! { <p class="figure__note">{ t!(words, "journey-unmeasured", count = blank) }</p> },
    );
    let flow = journey.flow.map(|flow| {
        html! { <p class="figure__note">{ t!(words, "friction-flow", share = intl::percent(flow)) }</p> }
    });
    html! {
        <div class="journey__says">
            <p class="journey__whole">{ whole }{ " " }{ for lost }</p>
            <div key="flow">{ for flow }</div>
            <div key="blank">{ for blank }</div>
        </div>
    }
}
