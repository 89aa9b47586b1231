//! The evidence of one part of a dimension, what adds most first, each leading to its entry, step or question.

use super::Page;
use crate::app::format::{EntryFormatter, points};
use crate::pages::audit;
use crate::prelude::*;
use kept_core::book::fact::Dimension;
use kept_core::scoring::friction::EvidenceKind;
use kept_core::scoring::friction::explanation::Part;
use kept_core::scoring::retention::Reason;

/// How many pieces are drawn before the rest is asked for, and how many at most.
const SHOWN: usize = 3;
const MOST: usize = 100;

/// The list.
pub fn evidence(page: &Page<'_>, part: Part) -> Html {
    let words = &page.at.words;
    let theirs = page.why.iter().filter(|reason| reason.what.part() == part);
    let (bad, good): (Vec<_>, Vec<_>) = theirs.partition(|reason| points(reason.points) > 0.0);
    // A step without this trouble is no evidence of anything good.
    let fine = good.iter().filter(|reason| {
        !matches!(
            reason.what,
            EvidenceKind::Step(..) | EvidenceKind::Uneven(_)
        )
    });
    let fine = fine.count();
    let shown = if page.opened.whole == Some(part) {
        MOST
    } else {
        SHOWN
    };
    let left = bad.len().min(MOST).saturating_sub(shown);
    let rows = bad.iter().take(shown).enumerate();
    let rows = rows.map(|(place, reason)| row(page, place, reason));
    let onclick = page.opening(move |opened| opened.whole = Some(part));
    let fine = (fine > 0).then(
        || html! { <p class="figure__note">{ t!(words, "friction-fine", count = fine) }</p> },
    );
    html! {
        <>
            <ul class="why__list" key="list">{ for rows }</ul>
            <div key="more"><ShowMore count={left} {onclick} class="button button--small" /></div>
            <div key="fine">{ for fine }</div>
        </>
    }
}

fn row(page: &Page<'_>, place: usize, reason: &Reason<EvidenceKind>) -> Html {
    let words = &page.at.words;
    let weighs = t!(words, "friction-points", points = points(reason.points));
    html! {
        <li class="why__row" key={place}>
            { said(page, reason) }
            <span class="why__points">{ weighs }</span>
        </li>
    }
}

fn said(page: &Page<'_>, reason: &Reason<EvidenceKind>) -> Html {
    let words = &page.at.words;
    match (&reason.what, &reason.entry) {
        (EvidenceKind::Audit(question), _) => {
            let answer = page.told.audit.answers().get(question);
            let said = t!(
                words,
                "friction-ground-audit",
                answer = answer.map_or(0, |answer| answer.get()),
                question = words.question(question)
            );
            let question = *question;
            let onclick = Callback::from(move |_: MouseEvent| audit::begin_at(question));
            html! { <a href={Route::Audit.address()} class="why__said" {onclick}>{ said }</a> }
        }
        (EvidenceKind::Step(id, component), _) => {
            let step = page.told.steps.iter().find(|step| step.id == *id);
            let said = step.map(|step| {
                let what = words.fix_now(*component, step, 0, intl::percent);
                t!(
                    words,
                    "friction-at-step",
                    step = step.name.as_str(),
                    what = what
                )
            });
            go(Route::step(id), "why__said", &said.unwrap_or_default())
        }
        (EvidenceKind::Uneven(id), _) => {
            let said = t!(words, "friction-ground-uneven", step = page.step(id));
            go(Route::step(id), "why__said", &said)
        }
        (EvidenceKind::Survey, Some(entry)) => of_entry(page, entry, answer(page, entry)),
        (_, Some(entry)) => of_entry(page, entry, None),
        (_, None) => html! {},
    }
}

/// What a buyer answered of the dimension that is open.
fn answer(page: &Page<'_>, id: &Id) -> Option<String> {
    let Fact::Survey(survey) = &page.at.view.book.entry(id)?.fact else {
        return None;
    };
    let answers = &survey.answers.as_ref()?.group;
    let answer = match page.shown? {
        Dimension::Treatment => answers.treatment,
        Dimension::Process => answers.process,
        Dimension::Hassle => answers.hassle,
        Dimension::Games => answers.games,
        Dimension::Together => answers.together,
    };
    let answer = answer?.get();
    Some(t!(page.at.words, "friction-ground-survey", answer = answer))
}

/// An entry in a line, with whom and when; it opens whole. `said` is said of it instead of what it says by itself.
fn of_entry(page: &Page<'_>, id: &Id, said: Option<String>) -> Html {
    let (words, view) = (&page.at.words, &page.at.view);
    let Some(entry) = view.book.entry(id) else {
        return html! { <span class="why__said">{ t!(words, "friction-gone") }</span> };
    };
    let today = view.today();
    let shower = EntryFormatter {
        book: &view.book,
        today,
    };
    let told = words.tell(entry, &shower);
    let name = entry
        .customer
        .as_ref()
        .and_then(|id| view.book.customer(id));
    let name = match name {
        Some((customer, _)) => customer.name.as_str().to_owned(),
        None => t!(words, "friction-nobody"),
    };
    let of_whom = t!(
        words,
        "friction-of-whom",
        name = name,
        day = intl::day_near(entry.on, today)
    );
    html! {
        <button type="button" class="why__entry" onclick={page.entry(id)}>
            <span class="why__said">{ said.unwrap_or(told.said) }</span>
            <span class="why__small">{ of_whom }</span>
        </button>
    }
}
