//! The four-week review: what the owner looks at on one page, on paper too. It draws what `system` gathers.

mod top_priority;

use super::common::{customer, head, money, print_button, sum_said, words};
use super::programme::{ladder, measure_name};
use crate::prelude::*;
use kept_core::scoring::friction;
use kept_core::scoring::friction::Fixable;
use kept_core::scoring::selling::review::{Kept, ReviewInputs};
use kept_core::scoring::selling::{Evidence, Part, Review, review};
use top_priority::next_html;

/// How many of those who fade are named, and how many measures.
const NAMED: usize = 6;
const MEASURES: usize = 8;

/// The review of today.
pub fn of(view: &AppState) -> Review {
    let today = view.today();
    let evidence = Evidence::of(&view.book, today);
    let friction = friction::Evidence::of(&view.book, today);
    let scores = |id: &Id| view.score_cache.get(id).map(|score| &**score);
    let suggestions = view.score_cache.suggestions();
    let made = ReviewInputs {
        evidence: &evidence,
        friction: &friction,
        scores: &scores,
        median: view.score_cache.median(),
        suggestion: suggestions.best.first(),
        minutes: &view.score_cache.minutes(),
    };
    review(&made, NAMED)
}

/// The page.
#[component]
pub fn ReviewPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let told = use_memo(view.clone(), of);
    let span = t!(
        words,
        "review-lead",
        from = intl::day_long(told.from),
        to = intl::day_long(told.asof)
    );
    html! {
        <div class="review">
            { head(words, Part::Review, span) }
            <section class="review__next" key="next" aria-labelledby="next">
                <h2 id="next">{ t!(words, "review-next") }</h2>
                { next_html(at, words, &told.next) }
            </section>
            <div class="review__parts" key="parts">
                { part("kept", t!(words, "review-kept"), kept(at, words, &told.kept)) }
                { part("fading", t!(words, "review-fading"), fading(at, words, &told)) }
                { part("friction", t!(words, "place-friction"), friction_html(at, words, &told)) }
                { part("time", t!(words, "review-time"), time(words, &told)) }
                { part("lost", t!(words, "review-losses"), lost(at, words, &told)) }
                { part("measures", t!(words, "system-programme"), measures(at, words, &told)) }
            </div>
            <div key="print">{ print_button(words) }</div>
        </div>
    }
}

fn part(id: &'static str, name: String, inside: Html) -> Html {
    html! {
        <section class="review__part" key={id} aria-labelledby={id}>
            <h2 {id}>{ name }</h2>
            { inside }
        </section>
    }
}

/// Counts with what they count; those of nothing are left out.
fn rows(all: &[(String, usize)]) -> Html {
    let rows = all.iter().filter(|(_, count)| *count > 0);
    let rows = rows.map(|(name, count)| {
        html! { <div class="review__row" key={name.clone()}><dt>{ name }</dt><dd>{ intl::number(*count as f64) }</dd></div> }
    });
    html! { <dl>{ for rows }</dl> }
}

fn kept(at: &AppContext, words: &Words, kept: &Kept) -> Html {
    let all = [
        (t!(words, "review-promises-kept"), kept.promises_kept.len()),
        (t!(words, "review-promises-late"), kept.promises_late.len()),
        (
            t!(words, "review-promises-broken"),
            kept.promises_broken.len(),
        ),
        (
            t!(words, "review-promises-overdue"),
            kept.promises_overdue.len(),
        ),
        (
            t!(words, "review-needs-answered"),
            kept.needs_answered.len(),
        ),
        (t!(words, "review-needs-open"), kept.needs_open.len()),
        (t!(words, "review-settled"), kept.complaints_settled.len()),
        (t!(words, "review-open"), kept.complaints_open.len()),
        (t!(words, "review-contacts"), kept.contacts),
        (t!(words, "review-thanks"), kept.thanks),
        (t!(words, "review-purchases"), kept.purchases),
        (t!(words, "review-offers-asked"), kept.offers_asked),
        (t!(words, "review-offers-pushed"), kept.offers_pushed),
        (t!(words, "review-offers-accepted"), kept.offers_accepted),
        (t!(words, "review-left"), kept.left),
        (t!(words, "review-returned"), kept.returned),
    ];
    if all.iter().all(|(_, count)| *count == 0) {
        return html! { <p class="muted">{ t!(words, "review-kept-none") }</p> };
    }
    let paid = (kept.paid > 0).then(|| {
        html! { <p class="muted small">{ t!(words, "review-paid", amount = money(&at.view, kept.paid)) }</p> }
    });
    html! { <>{ rows(&all) }{ for paid }</> }
}

fn fading(at: &AppContext, words: &Words, told: &Review) -> Html {
    let view = &at.view;
    if told.fading.is_empty() {
        return html! { <p class="muted">{ t!(words, "review-fading-none") }</p> };
    }
    let rows = told.fading.iter().map(|one| {
        let worth = one
            .own_value
            .filter(|worth| *worth > 0.0)
            .and_then(|worth| about(worth, currency(&view.book)));
        let lately = one
            .lately
            .then(|| html! { <span class="review__new">{ t!(words, "review-lately") }</span> });
        html! {
            <div class="review__row" key={one.customer.to_string()}>
                <dt>{ customer(words, view, &one.customer) }{ " " }{ for lately }</dt>
                <dd>{ words.word("band", one.band.word()) }{ " " }{ percent(one.warmth) }{ for worth.map(|worth| html! { <span class="review__worth">{ worth }</span> }) }</dd>
            </div>
        }
    });
    let more = told.fading_count.saturating_sub(told.fading.len());
    let more = (more > 0).then(
        || html! { <p class="muted small">{ t!(words, "review-fading-more", count = more) }</p> },
    );
    html! { <><dl>{ for rows }</dl>{ for more }</> }
}

fn friction_html(at: &AppContext, words: &Words, told: &Review) -> Html {
    let said = match (told.friction.said(), told.friction_before.said()) {
        (None, _) if told.friction.value().is_some() => t!(words, "review-friction-early"),
        (Some(now), Some(before)) => t!(
            words,
            "review-friction-moved",
            now = percent(now),
            before = percent(before)
        ),
        (Some(now), None) => t!(words, "review-friction", now = percent(now)),
        (None, _) => t!(words, "review-friction-none"),
    };
    let fix = told.first_fix.as_ref().map(|fix| {
        html! { <p>{ t!(words, "review-fix", what = fix_said(words, &at.view, &fix.what)) }</p> }
    });
    html! { <><p>{ said }</p>{ for fix }</> }
}

/// A fix in words.
pub fn fix_said(words: &Words, view: &AppState, what: &Fixable) -> String {
    super::scenario::fix_said(words, view, what)
}

fn time(words: &Words, told: &Review) -> Html {
    let said = match told.minutes.share() {
        Some(share) => t!(
            words,
            "review-time-share",
            share = intl::percent(share),
            target = intl::percent(told.time_target)
        ),
        None => t!(words, "review-time-none"),
    };
    html! { <p>{ said }</p> }
}

fn lost(at: &AppContext, words: &Words, told: &Review) -> Html {
    let kinds = told.losses.kinds.iter().filter(|of| of.sum.count > 0);
    let rows: Vec<Html> = kinds
        .map(|of| {
            let name = of
                .kind
                .map_or_else(|| t!(words, "losses-unknown"), |kind| words.name(kind));
            let sum = sum_said(words, &at.view, &of.sum);
            html! {
                <div class="review__row" key={name.clone()}>
                    <dt>{ &name }</dt><dd>{ of.sum.count }<span class="review__worth">{ sum }</span></dd>
                </div>
            }
        })
        .collect();
    if rows.is_empty() {
        return html! { <p class="muted">{ t!(words, "review-losses-none") }</p> };
    }
    html! { <dl>{ for rows }</dl> }
}

fn measures(at: &AppContext, words: &Words, told: &Review) -> Html {
    let all = &told.programme.measures;
    if all.is_empty() {
        return html! { <p class="muted">{ t!(words, "review-measures-none") }</p> };
    }
    let rows = all.iter().take(MEASURES).map(|one| {
        let faded = one
            .has_faded()
            .then(|| html! { <span class="review__new">{ t!(words, "review-faded") }</span> });
        html! {
            <div class="review__row" key={one.measure.to_string()}>
                <dt>{ measure_name(words, &at.view, &one.measure) }{ " " }{ for faded }</dt>
                <dd>{ ladder(words, one.rung) }</dd>
            </div>
        }
    });
    let more = all.len().saturating_sub(MEASURES);
    let more = (more > 0).then(
        || html! { <p class="muted small">{ t!(words, "review-measures-more", count = more) }</p> },
    );
    html! { <><dl>{ for rows }</dl>{ for more }</> }
}
