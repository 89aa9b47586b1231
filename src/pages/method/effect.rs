//! What other numbers would change: worked out in slices while the person types, so that no book, however large, makes them
//! wait, and told before anything is kept.

use super::settings_form::{Typed, fields};
use crate::prelude::*;
use crate::services::time_slicing::{Shared, Stop, in_slices, yield_to_browser};
use kept_core::book::Settings;
use kept_core::book::field::Problem;
use kept_core::scoring::method::settings_preview::{Growth, Share, growth, share};
use kept_core::scoring::method::tunables::tried;
use kept_core::scoring::method::{Business, Effect, Moved, Topic, Trial};
use kept_core::scoring::selling::Evidence;

/// So many customers are scored between two looks at the clock.
const PIECE: usize = 50;

/// State of the preview of the numbers in the fields.
#[derive(Clone, Debug, PartialEq)]
pub enum PreviewState {
    /// They are those that hold.
    Same,
    /// They cannot be.
    Wrong(Vec<Problem>),
    /// It is being worked out.
    Under,
    /// This would change.
    Done(PreviewLine),
}

/// What would change.
#[derive(Clone, Debug, PartialEq)]
pub enum PreviewLine {
    /// Scores of customers.
    Scores(Rc<Effect>),
    /// How the share of time stands to what is wanted.
    Share(Share),
    /// The friction of the business, 0 to 1.
    Friction {
        /// As it stands.
        before: f64,
        /// As it would be.
        after: f64,
    },
    /// What mending the first would be worth a month, in the currency's minor unit: as it stands, where that is known, and as
    /// it would be.
    Worth(Option<f64>, f64),
    /// The same is not known: how many buy in a month, or for how much, is not said.
    WorthUnknown,
    /// The end of the scenario: as it stands, and as it would be.
    Growth(Growth, Growth),
    /// Nothing that is told.
    Nothing,
}

/// Tries what is typed on the book as it stands.
#[hook]
pub fn use_trial(
    at: &AppContext,
    topic: Topic,
    typed: &Typed,
    business: Option<&Shared<Business>>,
) -> UseStateHandle<PreviewState> {
    let state = use_state_eq(|| PreviewState::Same);
    let (set, at) = (state.setter(), at.clone());
    let seen = (at.view.clone(), typed.clone(), business.cloned());
    use_effect_with(seen, move |(view, typed, business)| {
        let stop = Stop::default();
        let held = view.book.settings();
        match tried(&held, &fields(&at, topic, typed)) {
            Err(problems) => set.set(PreviewState::Wrong(problems)),
            Ok(other) if other == held => set.set(PreviewState::Same),
            Ok(other) => match topic {
                Topic::Warmth | Topic::Risk => {
                    let trial = Trial::new(view.book.clone(), view.today(), other);
                    set.set(PreviewState::Under);
                    wasm_bindgen_futures::spawn_local(run(trial, at, set, stop.clone()));
                }
                Topic::Time => {
                    let minutes = view.score_cache.minutes();
                    set.set(PreviewState::Done(PreviewLine::Share(share(
                        &minutes, &other,
                    ))));
                }
                Topic::Scenario => {
                    set.set(PreviewState::Under);
                    let view = view.clone();
                    let ahead = foresee(view, (held, other), set, stop.clone());
                    wasm_bindgen_futures::spawn_local(ahead);
                }
                _ if business.is_none() => set.set(PreviewState::Under),
                _ => {
                    let told = business.as_ref().and_then(|business| match topic {
                        Topic::Friction => {
                            let before = business.overall(&held)?.value;
                            let after = business.overall(&other)?.value;
                            Some(PreviewLine::Friction { before, after })
                        }
                        _ => Some(match business.worth(&other) {
                            Some(worth) => PreviewLine::Worth(business.worth(&held), worth),
                            None => PreviewLine::WorthUnknown,
                        }),
                    });
                    set.set(PreviewState::Done(told.unwrap_or(PreviewLine::Nothing)));
                }
            },
        }
        move || stop.stop()
    });
    state
}

async fn run(mut trial: Trial, at: AppContext, set: UseStateSetter<PreviewState>, stop: Stop) {
    let score_cache = at.view.score_cache.clone();
    let standing = |id: &Id| score_cache.get(id).cloned();
    let whole = in_slices(&stop, &Callback::noop(), || trial.step(PIECE, &standing)).await;
    if whole {
        set.set(PreviewState::Done(PreviewLine::Scores(Rc::new(
            trial.finish(),
        ))));
    }
}

/// Looks ahead by the settings that hold and by others.
async fn foresee(
    view: AppState,
    (held, other): (Settings, Settings),
    set: UseStateSetter<PreviewState>,
    stop: Stop,
) {
    yield_to_browser().await;
    if stop.is_stopped() {
        return;
    }
    let mut evidence = Evidence::of(&view.book, view.today());
    let scores = |id: &Id| view.score_cache.get(id).map(|score| &**score);
    let median = view.score_cache.median();
    let mut ahead = |settings| growth(&mut evidence, &scores, median, settings);
    let (before, after) = (ahead(&held), ahead(&other));
    set.set(PreviewState::Done(PreviewLine::Growth(before, after)));
}

/// What is known, in words.
pub fn effect_html(at: &AppContext, words: &Words, tried: &PreviewState) -> Html {
    match tried {
        PreviewState::Same | PreviewState::Wrong(_) | PreviewState::Done(PreviewLine::Nothing) => {
            html! {}
        }
        PreviewState::Done(PreviewLine::Friction { before, after }) => {
            let (before, after) = (percent(*before), percent(*after));
            let said = t!(
                words,
                "method-effect-overall",
                before = before,
                after = after
            );
            html! { <p>{ said }</p> }
        }
        PreviewState::Done(PreviewLine::Worth(before, after)) => {
            let money = |worth: f64| about(worth, currency(&at.view.book));
            let before = before.and_then(money);
            let said = money(*after).map(|after| match before {
                Some(before) => {
                    t!(
                        words,
                        "method-effect-worth-moved",
                        before = before,
                        after = after
                    )
                }
                None => t!(words, "method-effect-worth", value = after),
            });
            html! { { for said.map(|said| html! { <p>{ said }</p> }) } }
        }
        PreviewState::Done(PreviewLine::WorthUnknown) => {
            html! { <p>{ t!(words, "method-effect-worth-unknown") }</p> }
        }
        PreviewState::Done(PreviewLine::Growth(before, after)) => {
            growth_html(at, words, before, after)
        }
        PreviewState::Under => {
            html! { <p class="muted">{ t!(words, "method-effect-working") }</p> }
        }
        PreviewState::Done(PreviewLine::Share(share)) => {
            html! { <p>{ share_said(words, share) }</p> }
        }
        PreviewState::Done(PreviewLine::Scores(effect)) => scores_html(words, effect),
    }
}

fn growth_html(at: &AppContext, words: &Words, before: &Growth, after: &Growth) -> Html {
    let people = |number: f64| intl::number(number.round());
    let customers = t!(
        words,
        "method-effect-growth",
        months = after.months,
        before = people(before.customers),
        after = people(after.customers)
    );
    let money = |revenue: Option<f64>| about(revenue?, currency(&at.view.book));
    let revenue = money(before.revenue).zip(money(after.revenue));
    let revenue = revenue.map(|(before, after)| {
        let said = t!(
            words,
            "method-effect-revenue",
            before = before,
            after = after
        );
        html! { <p>{ said }</p> }
    });
    html! { <><p>{ customers }</p>{ for revenue }</> }
}

fn share_said(words: &Words, share: &Share) -> String {
    let target = intl::percent(share.target);
    match (share.share.map(intl::percent), share.is_met) {
        (None, _) => t!(words, "method-effect-share-unknown"),
        (Some(share), true) => {
            t!(
                words,
                "method-effect-share-met",
                share = share,
                target = target
            )
        }
        (Some(share), false) => {
            t!(
                words,
                "method-effect-share-short",
                share = share,
                target = target
            )
        }
    }
}

fn scores_html(words: &Words, effect: &Effect) -> Html {
    let due = (effect.due_before != effect.due_after).then(|| {
        let (before, after) = (effect.due_before, effect.due_after);
        let said = t!(words, "method-effect-due", before = before, after = after);
        html! { <p>{ said }</p> }
    });
    if effect.most.is_empty() {
        return html! { <><p>{ t!(words, "method-effect-none") }</p>{ for due }</> };
    }
    let bands = t!(
        words,
        "method-effect-bands",
        count = effect.bands(),
        of = effect.of,
        up = effect.up,
        down = effect.down
    );
    let most = effect.most.iter().map(|moved| {
        let to = Route::Customer {
            id: moved.id.to_string(),
        };
        html! {
            <li class="why__row" key={moved.id.to_string()}>
                { go(to, "", moved.name.as_str()) }
                <span class="why__points">{ moved_said(words, moved) }</span>
            </li>
        }
    });
    html! {
        <>
            <p>{ bands }</p>
            { for due }
            <h4 class="method__most">{ t!(words, "method-effect-most") }</h4>
            <ol class="why__list">{ for most }</ol>
        </>
    }
}

fn moved_said(words: &Words, moved: &Moved) -> String {
    let (before, after) = (percent(moved.before), percent(moved.after));
    let band = words.word("risk", moved.band_after.word());
    if moved.band_before == moved.band_after {
        return t!(
            words,
            "method-effect-moved",
            before = before,
            after = after,
            band = band
        );
    }
    t!(
        words,
        "method-effect-moved-band",
        before = before,
        after = after,
        from = words.word("risk", moved.band_before.word()),
        band = band
    )
}
