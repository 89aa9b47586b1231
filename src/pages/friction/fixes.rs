//! What to mend first: each fix as something to do, how it is now, what mending it would bring, how hard that is, and whom it
//! touched. Below stands what is done.

use super::completed_fixes::fixed;
use super::fix_title::{title, whole_title};
use super::monthly_buyers::worth;
use super::remedies::remedies;
use super::{Page, sources};
use crate::app::format::points;
use crate::prelude::*;
use kept_core::book::friction_fix::Component;
use kept_core::book::value::OneToFive;
use kept_core::dyn_sort::DynSort;
use kept_core::i18n::ONE_TO_FIVE;
use kept_core::scoring::friction::fix_first::set_effort;
use kept_core::scoring::friction::{Candidate, Fixable};

/// How many are drawn at first, and more at a time.
const PAGE: usize = 5;
/// How many customers are named.
const NAMED: usize = 5;

/// The part.
pub fn fixes(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let all = &page.told.candidates;
    let shown = PAGE * (1 + page.opened.more_fixes);
    let rows = all.iter().take(shown).map(|one| row(page, one));
    let left = all.len().saturating_sub(shown).min(PAGE);
    let onclick = page.opening(|opened| opened.more_fixes += 1);
    let list = if all.is_empty() {
        html! {
            <EmptyState head={t!(words, "fix-none-head")} text={t!(words, "fix-none-text")}>
                { for sources::draw(page) }
                <LogButton at={page.at} kind={Kind::Incident} name={t!(words, "trouble-log")} />
            </EmptyState>
        }
    } else {
        html! {
            <>
                <p class="part__note" key="note">{ t!(words, "fix-note") }</p>
                <div key="worth">{ worth(page) }</div>
                <ol class="fixes" key="list">{ for rows }</ol>
                <div class="ledger__more" key="more"><ShowMore count={left} {onclick} /></div>
            </>
        }
    };
    html! {
        <Section key="fixes" id="fixes" title={t!(words, "fix-head")} focusable=true>
            <div key="list">{ list }</div>
            <div key="remedies">{ remedies(page) }</div>
            <div key="fixed">{ fixed(page) }</div>
        </Section>
    }
}

fn row(page: &Page<'_>, one: &Candidate) -> Html {
    let words = &page.at.words;
    let (said, at) = title(page, &one.what);
    // The place leads to the step, where it is measured.
    let at = at.map(|at| match &one.what {
        Fixable::Step(step, _) => go(Route::step(step), "fix__at", &at),
        Fixable::Cause(_) => html! { <span class="fix__at">{ at }</span> },
    });
    let name = whole_title(page, &one.what);
    let done = {
        let what = one.what.clone();
        page.opening(move |opened| opened.done = Some(what.clone()))
    };
    let quick = one
        .quick_win
        .then(|| html! { <span class="fix__quick">{ t!(words, "fix-quick") }</span> });
    html! {
        <li class="fix" key={name.clone()}>
            <div class="fix__what" key="what">
                <h3 class="fix__name">{ said }{ for at.map(|at| html! { <>{ " " }{ at }</> }) }{ for quick }</h3>
                <p class="fix__now">{ now(page, one) }</p>
                <p class="fix__gain dotted">{ gain(page, one) }</p>
                <div class="fix__whom" key="whom">{ touched(page, one) }</div>
            </div>
            <div class="fix__do" key="do">
                { effort(page, one, &name) }
                <button type="button" class="button" onclick={done} aria-label={t!(words, "fix-do-what", what = name)}>{ t!(words, "fix-do") }</button>
            </div>
        </li>
    }
}

/// How it is now.
fn now(page: &Page<'_>, one: &Candidate) -> String {
    let words = &page.at.words;
    match &one.what {
        Fixable::Step(id, component) => {
            let step = page.told.steps.iter().find(|step| step.id == *id);
            let said =
                step.map(|step| words.fix_now(*component, step, one.incidents, intl::percent));
            said.unwrap_or_default()
        }
        Fixable::Cause(cause) => {
            let seen = page.told.causes.iter().find(|seen| seen.cause == *cause);
            let today = page.at.view.today();
            let last = seen.map_or(today, |seen| seen.last);
            t!(
                words,
                "fix-now-cause",
                count = one.incidents,
                day = intl::day_near(last, today)
            )
        }
    }
}

/// What mending it would bring: money first, then people, then the score itself.
fn gain(page: &Page<'_>, one: &Candidate) -> Html {
    let words = &page.at.words;
    let score = match one.what {
        // Where a way is blocked in two places, clearing one of them does not show yet.
        _ if points(one.benefit) == 0.0 => t!(words, "fix-nothing"),
        Fixable::Step(..) => t!(words, "fix-smoother", points = points(one.benefit)),
        Fixable::Cause(_) => t!(words, "fix-easier", points = points(one.benefit)),
    };
    // Below one whole unit there is nothing to tell.
    let currency = currency(&page.at.view.book);
    let unit = 10_f64.powi(i32::from(intl::currency_digits(currency.code())));
    let worth = one
        .worth
        .filter(|worth| *worth >= unit)
        .and_then(|worth| about(worth, currency));
    let worth = worth.map(|amount| html! { <strong class="fix__worth">{ t!(words, "fix-worth", amount = amount) }</strong> });
    // Tenths of a person tell of how often in a year.
    let people = one.people.map(|people| (people * 10.0).round() / 10.0);
    let people = people.filter(|people| *people > 0.0).map(|people| {
        html! { <span>{ t!(words, "fix-people", people = people) }</span> }
    });
    html! { <>{ for worth }{ for people }<span>{ score }</span></> }
}

fn touched(page: &Page<'_>, one: &Candidate) -> Html {
    let words = &page.at.words;
    // What goes wrong meets some; what a step asks of people meets everybody, though few say so.
    let everybody = match &one.what {
        Fixable::Step(_, component) => *component != Component::Glitches,
        Fixable::Cause(_) => false,
    };
    let count = one.touched.len();
    let says = match (everybody, count) {
        (true, 0) => t!(words, "fix-everybody"),
        (true, count) => t!(words, "fix-everybody-said", count = count),
        (false, 0) => t!(words, "fix-touched-unnamed"),
        (false, count) => t!(words, "fix-touched", count = count),
    };
    // Those at risk come first: they are why it cannot wait.
    let mut who: Vec<_> = one.touched.iter().collect();
    who.dyn_sort_by_key(|id| !one.at_risk.contains(id));
    let names = who.iter().take(NAMED).filter_map(|id| {
        let risk = one.at_risk.contains(id).then(|| {
            html! { <span class="fix__risk">{ t!(words, "fix-at-risk") }</span> }
        });
        let name = page.customer(id)?;
        Some(html! { <li key={id.to_string()}>{ name }{ for risk }</li> })
    });
    let more = count.saturating_sub(NAMED);
    let more = (more > 0)
        .then(|| html! { <li key="more">{ t!(words, "fix-touched-more", count = more) }</li> });
    html! {
        <>
            <span class="figure__note">{ says }</span>
            <ul class="fix__names">{ for names }{ for more }</ul>
        </>
    }
}

/// How hard it would be, as the owner has it.
fn effort(page: &Page<'_>, one: &Candidate, name: &str) -> Html {
    let words = &page.at.words;
    let onchange = callback!((at = page.at, what = one.what), move |event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        let effort = select.value().parse().ok().and_then(OneToFive::new);
        if let Some(effort) = effort {
            let action = set_effort(&at.dispatcher.view().book, &what, effort);
            // The step may have been deleted in another tab a moment ago; the list then loses the line by itself.
            let _ = at.dispatcher.act(action, Label::EffortSet);
        }
    });
    let held = one.effort.to_string();
    let options = ONE_TO_FIVE.iter().map(|number| {
        html! { <option key={*number} value={*number} selected={**number == held}>{ words.word("effort", number) }</option> }
    });
    html! {
        <label class="fix__effort">
            <span class="figure__note" aria-hidden="true">{ t!(words, "fix-effort") }</span>
            <select class="field__control" {onchange} aria-label={t!(words, "fix-effort-of", what = name)}>{ for options }</select>
        </label>
    }
}
