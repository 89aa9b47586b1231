//! What a change of a step would do, before it is kept: to the step, to the whole way, to the friction of the business.

use crate::app::format::points;
use crate::prelude::*;
use kept_core::scoring::friction::what_if::{Effect, Way, edited, with_steps};
use kept_core::scoring::friction::{Evidence, score};

/// A score before and after, 0 to 1.
type BeforeAfter = (f64, f64);

/// Scores before and after a change of a step.
pub struct StepPreview {
    effect: Effect,
    step: BeforeAfter,
    way: BeforeAfter,
    friction: Option<BeforeAfter>,
}

/// What these fields of a step would do to the book; none where nothing is changed, or the step is gone.
pub fn tried(view: &AppState, id: &Id, fields: &Fields) -> Option<StepPreview> {
    if fields.is_empty() {
        return None;
    }
    let evidence = Evidence::of(&view.book, view.today());
    let now = score(&evidence);
    let steps = edited(&evidence.steps, id, fields)?;
    let effect = with_steps(&evidence, &now, steps);
    let then = &effect.after;
    let (was, is) = (now.journey.step(id)?, then.journey.step(id)?);
    Some(StepPreview {
        step: (was.friction, is.friction),
        way: now.journey.friction().zip(then.journey.friction())?,
        friction: now.value().zip(then.value()),
        effect,
    })
}

/// The same in words and figures.
pub fn would_html(words: &Words, view: &AppState, would: &StepPreview) -> Html {
    let effect = &would.effect;
    let gain = points(effect.smoothness.unwrap_or_default());
    let says = match effect.way() {
        Way::Better => t!(words, "journey-effect-fine", points = gain),
        Way::Worse => t!(words, "journey-effect-worse", points = -gain),
        Way::Same => t!(words, "journey-effect-same"),
    };
    let worth = effect.worth.filter(|_| effect.way() == Way::Better);
    let worth = worth
        .and_then(|worth| about(worth, currency(&view.book)))
        .map(|amount| t!(words, "journey-effect-worth", amount = amount));
    let row = |name: String, (before, after): BeforeAfter| {
        let moved = t!(
            words,
            "journey-effect-moved",
            before = percent(before),
            after = percent(after)
        );
        html! { <div class="would__row"><dt>{ name }</dt><dd>{ moved }</dd></div> }
    };
    let friction = would
        .friction
        .map(|moved| row(t!(words, "journey-effect-friction"), moved));
    html! {
        <>
            <p>{ says }{ " " }{ for worth }</p>
            <dl class="would__rows">
                { row(t!(words, "journey-effect-step"), would.step) }
                { row(t!(words, "journey-effect-way"), would.way) }
                { for friction }
            </dl>
        </>
    }
}
