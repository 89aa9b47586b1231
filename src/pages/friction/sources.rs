//! Where it all comes from, each with the way there; and what to begin with while there is nothing.

use super::{PROBLEMS, Page};
use crate::prelude::*;
use kept_core::scoring::friction::audit::history;

/// The questions of the audit.
const QUESTIONS: usize = kept_core::book::settings::Audit::QUESTIONS.len();

/// The page with nothing on it: what will be here, and three ways to begin.
pub fn first(at: &AppContext) -> Html {
    let words = &at.words;
    let ways = html! {
        <>
            { go(Route::Audit, "button button--primary", &t!(words, "friction-first-audit")) }
            { go(Route::Journey { step: None }, "button", &t!(words, "friction-first-journey")) }
            <LogButton {at} kind={Kind::Incident} name={t!(words, "friction-first-trouble")} />
            { go(Route::Survey { customer: None }, "button", &t!(words, "place-survey")) }
        </>
    };
    let head = t!(words, "friction-empty-head");
    html! {
        <EmptyState {head} text={t!(words, "friction-empty-text")}>{ ways }</EmptyState>
    }
}

/// The way to the journey, while no step is drawn.
pub fn draw(page: &Page<'_>) -> Option<Html> {
    let to = Route::Journey { step: None };
    let name = t!(page.at.words, "friction-first-journey");
    let none = page.told.steps.is_empty();
    none.then(|| go(to, "button", &name))
}

/// Where the page's figures come from.
pub fn sources(page: &Page<'_>) -> Html {
    let (words, told) = (&page.at.words, page.told);
    let answered = told.audit.answers().len();
    let audit = match answered {
        0 => t!(words, "source-audit-none"),
        QUESTIONS => {
            let (book, today) = (&page.at.view.book, page.at.view.today());
            match history(book).last() {
                Some((day, _)) => {
                    t!(words, "source-audit-all", day = intl::day_near(*day, today))
                }
                None => t!(words, "source-audit-some", count = QUESTIONS),
            }
        }
        count => t!(words, "source-audit-some", count = count),
    };
    let load_problems = match told.load_problems.len() {
        0 => t!(words, "source-trouble-none"),
        count => t!(words, "source-trouble-some", count = count),
    };
    let journey = match told.steps.len() {
        0 => t!(words, "source-journey-none"),
        count => t!(words, "source-journey-some", count = count),
    };
    let survey = match told.surveys {
        0 => t!(words, "source-survey-none"),
        count => t!(words, "source-survey-some", count = count),
    };
    let row = |to: Route, name: String, says: String| {
        html! { <li class="source"><a href={to.address()} class="source__link"><span class="source__name">{ name }</span><span class="source__says">{ says }</span></a></li> }
    };
    html! {
        <section aria-labelledby="sources">
            <div class="part__head"><h2 id="sources">{ t!(words, "source-head") }</h2></div>
            <ul class="sources">
                { row(Route::Survey { customer: None }, t!(words, "friction-part-survey"), survey) }
                { row(Route::Audit, t!(words, "source-audit"), audit) }
                { row(Route::Journey { step: None }, t!(words, "place-journey"), journey) }
                <li class="source"><a href="#troubles" class="source__link" onclick={to_troubles(page)}><span class="source__name">{ t!(words, "source-trouble") }</span><span class="source__says">{ load_problems }</span></a></li>
            </ul>
            <LogButton at={page.at} kind={Kind::Incident} name={t!(words, "trouble-log")} class="button button--wide" />
        </section>
    }
}

/// Goes to a place on the page itself: an address after `#` is one of another page here.
fn to_troubles(page: &Page<'_>) -> Callback<MouseEvent> {
    let open = page.opening(|opened| opened.tab = PROBLEMS);
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        open.emit(event);
        crate::forms::focus("#tab-problems");
    })
}
