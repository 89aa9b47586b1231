//! What is done, with its before and after, and whether it holds.

use super::Page;
use super::fix_title::title;
use crate::prelude::*;
use kept_core::book::catalogue::Step;
use kept_core::book::field::Problems;
use kept_core::book::friction_fix::{Component, Parts};
use kept_core::book::json_path::Path;
use kept_core::book::record::Record;
use kept_core::scoring::friction::Fixable;
use kept_core::scoring::friction::completed_fixes::{Fixed, take_back};

/// The list; nothing where nothing is done.
pub fn fixed(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    if page.told.fixed.is_empty() {
        return html! {};
    }
    let rows = page.told.fixed.iter().map(|one| row(page, one));
    html! {
        <section class="fixed" aria-labelledby="fixed">
            <h3 id="fixed">{ t!(words, "fixed-head") }</h3>
            <ul>{ for rows }</ul>
        </section>
    }
}

fn row(page: &Page<'_>, one: &Fixed) -> Html {
    let words = &page.at.words;
    let (said, at) = match &one.what {
        Some(what) => title(page, what),
        None => (t!(words, "fixed-unknown"), None),
    };
    let back = callback!((at = page.at, key = one.key), move |_: MouseEvent| {
        // Taken back in another tab a moment ago: what was wanted is done.
        let _ = at.dispatcher.act(
            take_back(&at.dispatcher.view().book, &key),
            Label::FixTakenBack,
        );
    });
    let label = t!(words, "fixed-back-what", what = &said);
    let holds = match one.since {
        0 => t!(words, "fixed-holds", before = one.before),
        since => t!(words, "fixed-again", since = since),
    };
    let by_incidents = matches!(
        one.what,
        Some(Fixable::Cause(_) | Fixable::Step(_, Component::Glitches))
    );
    let holds = (by_incidents || one.since > 0).then(|| {
        let class = (one.since > 0).then_some("fixed__again");
        html! { <p class={classes!(class)}>{ holds }</p> }
    });
    html! {
        <li class="fixed__one" key={one.key.clone()}>
            <div>
                <h4 class="fix__name">{ said }{ for at.map(|at| html! { <>{ " " }<span class="fix__at">{ at }</span></> }) }</h4>
                <p class="figure__note">{ t!(words, "fixed-on", day = intl::day_near(one.fix.on, page.at.view.today())) }</p>
                <div key="changed">{ for changed(page, one).map(|says| html! { <p>{ says }</p> }) }</div>
                <div key="scores">{ for scores(page, one).map(|says| html! { <p class="figure__note">{ says }</p> }) }</div>
                <div key="holds">{ for holds }</div>
            </div>
            <button type="button" class="button button--quiet button--small" onclick={back} aria-label={label}>{ t!(words, "fixed-back") }</button>
        </li>
    }
}

/// How the step stood before and after, in the same words as a fix says how it is.
fn changed(page: &Page<'_>, one: &Fixed) -> Option<String> {
    let words = &page.at.words;
    let Some(Fixable::Step(id, component)) = &one.what else {
        return None;
    };
    let said = |parts: Option<&Parts>| {
        let name = component.fields().first()?;
        let there = parts.is_some_and(|parts| parts.0.contains_key(*name));
        if !there {
            return Some(t!(words, "fixed-gone"));
        }
        let step = as_it_stood(page, id, &parts?.0)?;
        Some(words.fix_now(*component, &step, 0, intl::percent))
    };
    let fix = &one.fix;
    if fix.before.is_none() && fix.after.is_none() {
        return None;
    }
    Some(t!(
        words,
        "fixed-changed",
        before = said(fix.before.as_ref())?,
        after = said(fix.after.as_ref())?
    ))
}

/// The step with these fields in place of its own.
fn as_it_stood(page: &Page<'_>, id: &Id, parts: &Fields) -> Option<Step> {
    let step = page.told.steps.iter().find(|step| step.id == *id)?;
    let mut fields = step.write();
    fields.extend(parts.clone());
    Step::read(id, &fields, &Path::Root, &mut Problems::new())
}

fn scores(page: &Page<'_>, one: &Fixed) -> Option<String> {
    let fix = &one.fix;
    Some(t!(
        page.at.words,
        "fixed-scores",
        before = percent(1.0 - fix.smoothness_before?.get()),
        after = percent(1.0 - fix.smoothness_after?.get()),
        was = percent(fix.friction_before?.get()),
        is = percent(fix.friction_after?.get())
    ))
}
