//! The path: a row for each step, and down their side the way itself, as wide as the share of buyers that is left. What a step
//! loses shows as red beside it; what the eye sees stands in words in the row.

use super::Page;
use super::reorder::{Direction, DragHandle};
use crate::parts::level;
use crate::prelude::*;
use kept_core::book::catalogue::Step;
use kept_core::book::friction_fix::Component;
use kept_core::dyn_sort::DynSort;
use kept_core::scoring::friction::StepScore;

/// The path of all steps.
pub fn path(page: &Page<'_>) -> Html {
    let (words, told) = (page.words, page.told);
    let journey = &told.friction.journey;
    let worst = journey.worst().map(|worst| &worst.id);
    let steps = told.steps.iter().zip(&journey.steps).enumerate();
    let mut before = 1.0;
    let rows = steps.map(|(place, (step, score))| {
        let left = told.left.get(place).copied().unwrap_or_default();
        let row = Row {
            place,
            step,
            score,
            before,
            left,
            hardest: worst == Some(&step.id) && told.steps.len() > 1,
        };
        before = left;
        row.html(page)
    });
    let rows: Vec<Html> = rows.collect();
    let whole = journey.friction().map_or(0, percent);
    html! {
        <>
            <ol class="way" aria-label={t!(words, "journey-path")}>{ for rows }</ol>
            <p class="way__end">{ t!(words, "journey-end", number = whole) }</p>
        </>
    }
}

struct Row<'a> {
    place: usize,
    step: &'a Step,
    score: &'a StepScore,
    /// The share of buyers left before the step, and at its end.
    before: f64,
    left: f64,
    hardest: bool,
}

impl Row<'_> {
    fn html(&self, page: &Page<'_>) -> Html {
        let (words, id) = (page.words, &self.step.id);
        let name = self.step.name.as_str();
        let count = page.told.steps.len();
        let measured = page.told.measured.get(self.place) == Some(&true);
        let act = if measured {
            t!(words, "journey-change")
        } else {
            t!(words, "journey-measure")
        };
        let open = {
            let to = Route::step(id);
            page.at
                .ui_actions
                .leave
                .reform(move |_: MouseEvent| to.clone())
        };
        let hand = page.moving.hand(id, self.place, count);
        let pointer = t!(
            words,
            "journey-pointer",
            step = name,
            number = percent(self.score.friction),
            whole = percent(1.0 - self.left)
        );
        let hardest = self
            .hardest
            .then(|| html! { <p class="way__hardest">{ t!(words, "journey-hardest") }</p> });
        let share = (self.score.share > 0.0 && count > 1).then(|| {
            html! {
                <>
                    <p>{ t!(words, "journey-share", share = intl::percent(self.score.share)) }</p>
                    { level(percent(self.score.share)) }
                </>
            }
        });
        let class = classes!(
            "way__step",
            self.hardest.then_some("way__step--hardest"),
            hand.class()
        );
        html! {
            <li {class} id={super::reorder::row_id(self.place)} key={id.to_string()} onkeydown={&hand.onkeydown}>
                { self.ribbon(&pointer) }
                <div class="way__what" key="what">
                    <h3 class="way__name">
                        <span class="way__number" aria-hidden="true">{ self.place + 1 }</span>
                        <button type="button" class="way__open" id={format!("step-open-{id}")} onclick={&open}>{ name }</button>
                    </h3>
                    <div key="facts">{ self.facts(page, measured) }</div>
                </div>
                <div class="way__score" key="score">
                    <p class="way__smooth">{ t!(words, "journey-smooth", number = percent(self.score.friction)) }</p>
                    <div key="share">{ for share }</div>
                    <div key="hardest">{ for hardest }</div>
                </div>
                <div class="way__do" key="do">
                    <button type="button" class="button button--small" onclick={open} aria-label={t!(words, "journey-open", act = &act, step = name)}>{ &act }</button>
                    { mover(&hand, Direction::Earlier, t!(words, "journey-earlier", step = name)) }
                    { mover(&hand, Direction::Later, t!(words, "journey-later", step = name)) }
                    <span class="way__handle" title={t!(words, "journey-drag")} onpointerdown={&hand.onpointerdown} aria-hidden="true">
                        <svg viewBox="0 0 16 16"><path d="M5 3h.01M11 3h.01M5 8h.01M11 8h.01M5 13h.01M11 13h.01" /></svg>
                    </span>
                </div>
            </li>
        }
    }

    /// What makes it hard, the worst first.
    fn facts(&self, page: &Page<'_>, measured: bool) -> Html {
        let words = page.words;
        let hard = Component::ALL.iter().copied();
        let mut hard: Vec<(Component, f64)> = hard
            .map(|component| (component, self.score.of(component)))
            .filter(|(_, g)| *g > 0.0)
            .collect();
        hard.dyn_sort_by(|(_, a), (_, b)| b.total_cmp(a));
        let incidents = page.told.incidents.get(self.place).copied();
        let facts = hard.iter().map(|(component, _)| {
            let says = words.fix_now(
                *component,
                self.step,
                incidents.unwrap_or_default(),
                intl::percent,
            );
            html! { <li key={component.word()}>{ says }</li> }
        });
        let gives_up = self.score.drop_off.filter(|share| *share > 0.0);
        let gives_up = gives_up.map(|share| {
            let says = if share >= self.score.friction && !hard.is_empty() {
                t!(words, "journey-gives-up-most", share = intl::percent(share))
            } else {
                t!(words, "journey-gives-up", share = intl::percent(share))
            };
            html! { <li key="drop_off">{ says }</li> }
        });
        if hard.is_empty() && gives_up.is_none() {
            let says = if measured {
                t!(words, "journey-plain")
            } else {
                t!(words, "journey-not-measured")
            };
            return html! { <p class="figure__note">{ says }</p> };
        }
        html! { <ul class="way__facts">{ for facts }{ for gives_up }</ul> }
    }

    /// The piece of the way beside the step, from what is left before it to what is left after it; what is lost, in red. It
    /// is stretched to the height of the row, so only its width is drawn to scale.
    fn ribbon(&self, pointer: &str) -> Html {
        let edges = |left: f64| {
            // The way never vanishes: a line is left of it.
            let half = (left.clamp(0.0, 1.0) * 50.0).max(0.75);
            [50.0 - half, 50.0 + half]
        };
        let [l, r] = edges(self.before);
        let [m, s] = edges(self.left);
        let way = format!(
            "M{l:.2} 0C{l:.2} 50 {m:.2} 50 {m:.2} 100L{s:.2} 100C{s:.2} 50 {r:.2} 50 {r:.2} 0Z"
        );
        let lost = format!(
            "M{l:.2} 0C{l:.2} 50 {m:.2} 50 {m:.2} 100L{l:.2} 100ZM{r:.2} 0C{r:.2} 50 {s:.2} 50 {s:.2} 100L{r:.2} 100Z"
        );
        html! {
            <svg class="way__ribbon" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" key="ribbon">
                <title>{ pointer }</title>
                <rect class="way__ground" width="100" height="100" />
                <path class="way__lost" d={lost} />
                <path class="way__left" d={way} />
            </svg>
        }
    }
}

/// A button that takes the step one place on. At the end of the way it stays, so that the focus does.
fn mover(hand: &DragHandle, towards: Direction, label: String) -> Html {
    let (mark, onclick, ends, id) = match towards {
        Direction::Earlier => ("↑", &hand.earlier, hand.is_first, &hand.ids[0]),
        Direction::Later => ("↓", &hand.later, hand.is_last, &hand.ids[1]),
    };
    html! {
        <button type="button" class="button button--quiet way__move" {onclick} id={id.clone()} aria-label={label} aria-disabled={ends.then_some("true")}>{ mark }</button>
    }
}
