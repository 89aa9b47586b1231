//! Taking replies in: whatever was pasted is looked through at once, and what is new goes into the book by one press.

use super::Page;
use crate::forms::focus;
use crate::prelude::*;
use kept_core::book::fact::Dimension;
use kept_core::exchange::survey::{NewReply, Refusal, RefusedReply, ReplyImport, import_replies};
use kept_core::storage::Space;

/// So many replies are shown at first, and so many more at each press.
const SHOWN: usize = 20;
/// So many that cannot be taken in are shown; whoever has more pastes something else.
const REFUSED: usize = 200;

/// What a pasted text would add; none where nothing was pasted.
pub type ReplyPreview = Option<Result<ReplyImport, Refusal>>;

/// Looks what was pasted through; again when the book changes.
#[hook]
pub fn use_taking(at: &AppContext, pasted: &AttrValue) -> Rc<ReplyPreview> {
    use_memo((at.view.clone(), pasted.clone()), |(view, pasted)| {
        let blank = pasted.trim().is_empty();
        (!blank).then(|| import_replies(&view.book, pasted))
    })
}

/// The section.
pub fn take_in(page: &Page<'_>, looked: Option<&Result<ReplyImport, Refusal>>) -> Html {
    let words = page.words;
    let paste = html! {
        <TextField id="survey-paste" label={t!(words, "survey-paste")} value={page.written.pasted.clone()}
            onchange={page.changing(|written, pasted: AttrValue| { written.pasted = pasted; written.more_new = 0; })}
            long={true} hint={looked.is_none().then(|| t!(words, "survey-paste-hint"))} />
    };
    let found = match looked {
        None => html! {},
        Some(Err(why)) => {
            html! {
                <>
                    <p class="refusal" role="alert" key="why">{ words.word("survey-refused", why.word()) }</p>
                    <div key="clear">{ clear(page) }</div>
                </>
            }
        }
        Some(Ok(taking)) => preview(page, taking),
    };
    html! {
        <Section id="survey-take" title={t!(words, "survey-take-head")}>
            <div class="form">
                <div class="survey__paste" key="paste">{ paste }</div>
                <div key="found">{ found }</div>
            </div>
        </Section>
    }
}

fn preview(page: &Page<'_>, taking: &ReplyImport) -> Html {
    let words = page.words;
    let count = taking.new.len();
    let again = (taking.again > 0)
        .then(|| html! { <p key="again">{ t!(words, "survey-again", count = taking.again) }</p> });
    let act = taking.action(page.at.view.today()).map(|action| {
        let at = page.at.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            // What was just read back whole is never refused; a book that can only be read says so itself.
            let _ = at.dispatcher.act(action.clone(), Label::RepliesTaken(count));
            at.ui_actions.leave.emit(Route::Survey { customer: None });
            focus("#survey-found");
        });
        html! { <button type="button" class="button button--primary" {onclick}>{ t!(words, "survey-take", count = count) }</button> }
    });
    let shown = SHOWN * (page.written.more_new + 1);
    let rows = taking
        .new
        .iter()
        .take(shown)
        .map(|coming| row(page, coming));
    let left = count.saturating_sub(shown);
    let onclick = page.changing(|written, _: MouseEvent| written.more_new += 1);
    html! {
        <div class="survey__found">
            <div key="says" id="survey-found" tabindex="-1" role="status">
                <p><strong>{ t!(words, "survey-new", count = count) }</strong></p>
                { for again }
            </div>
            <div class="row" key="do">
                { for act }
                { clear(page) }
            </div>
            <ul class="replies" key="new">{ for rows }</ul>
            <div key="more"><ShowMore count={left.min(SHOWN)} {onclick} class="button button--small" /></div>
            <div key="deleted">{ for deleted(page, taking) }</div>
            <div key="refused">{ for refused(page, &taking.refused) }</div>
        </div>
    }
}

fn clear(page: &Page<'_>) -> Html {
    let onclick = page.changing(|written, _: MouseEvent| {
        written.pasted = AttrValue::default();
        written.is_link = false;
    });
    html! { <button type="button" class="button button--quiet" {onclick}>{ t!(page.words, "survey-clear") }</button> }
}

/// One new reply: whose, of which day, what it says.
fn row(page: &Page<'_>, coming: &NewReply) -> Html {
    let (words, view) = (page.words, &page.at.view);
    let reply = &coming.reply;
    let customer = coming
        .customer
        .as_ref()
        .and_then(|id| view.book.customer(id));
    let who = match customer {
        Some((customer, _)) => {
            let id = customer.id.to_string();
            go(Route::Customer { id }, "link", customer.name.as_str())
        }
        None if coming.customer_is_gone() => {
            html! { <span>{ t!(words, "survey-somebody-gone") }</span> }
        }
        None => html! { <span>{ t!(words, "survey-nobody") }</span> },
    };
    let mut said = Vec::new();
    for (dimension, answer) in Dimension::ALL.iter().zip(reply.answers) {
        if let Some(answer) = answer {
            let dimension = words.name(*dimension);
            said.push(t!(
                words,
                "entry-survey-answer",
                dimension = dimension,
                answer = answer.get()
            ));
        }
    }
    let effort = reply.effort.map(|effort| effort.get());
    said.extend(effort.map(|effort| t!(words, "entry-survey-effort", effort = effort)));
    let recommend = reply.recommend.map(|recommend| recommend.get());
    said.extend(
        recommend.map(|recommend| t!(words, "entry-survey-recommend", recommend = recommend)),
    );
    let line = (!reply.line.is_empty()).then(|| {
        html! { <p class="reply__line">{ t!(words, "survey-line", line = reply.line.as_str()) }</p> }
    });
    // A day that has not come yet is that of a clock gone wrong; it counts as today.
    let today = view.today();
    html! {
        <li class="reply" key={reply.id_text()}>
            <p class="reply__who">{ who }<span class="reply__on">{ day_html(reply.on.min(today), today) }</span></p>
            { answers(said) }
            { for line }
        </li>
    }
}

/// What was answered, in a row.
pub fn answers(said: Vec<String>) -> Html {
    let said = said
        .into_iter()
        .enumerate()
        .map(|(place, said)| html! { <li key={place}>{ said }</li> });
    html! { <ul class="reply__answers dotted">{ for said }</ul> }
}

/// Replies that were taken in once and deleted since.
fn deleted(page: &Page<'_>, taking: &ReplyImport) -> Option<Html> {
    let count = taking.deleted.len();
    if count == 0 {
        return None;
    }
    let (words, dispatcher) = (page.words, page.at.dispatcher.clone());
    let restore = |id: &Id| Action::Restore(List::Entries, id.clone());
    let action = Action::All(taking.deleted.iter().map(restore).collect());
    let onclick = Callback::from(move |_: MouseEvent| {
        // Brought back in another tab a moment ago: what was wanted is done.
        let _ = dispatcher.act(action.clone(), Label::BroughtBack(count));
        focus("#survey-found");
    });
    Some(html! {
        <div class="row">
            <span>{ t!(words, "survey-deleted", count = count) }</span>
            <button type="button" class="button button--small" {onclick}>{ t!(words, "survey-bring-back", count = count) }</button>
        </div>
    })
}

/// What cannot be taken in, each with its reason and what to do.
fn refused(page: &Page<'_>, refused: &[RefusedReply]) -> Option<Html> {
    if refused.is_empty() {
        return None;
    }
    let words = page.words;
    let rows = refused.iter().take(REFUSED).map(|one| {
        let at = t!(
            words,
            "survey-refused-at",
            place = one.place,
            start = one.start.as_str()
        );
        html! {
            <li class="problem" key={one.place}>
                <strong>{ at }</strong><br />{ words.word("survey-refused", one.why.word()) }
            </li>
        }
    });
    let foreign = refused.iter().any(|one| one.why == Refusal::OtherShop);
    let own = (foreign && page.at.view.space == Space::Demo).then(|| {
        let onclick = page.at.ui_actions.space.reform(|_: MouseEvent| Space::Book);
        html! { <button type="button" class="button" {onclick}>{ t!(words, "survey-own-book") }</button> }
    });
    Some(html! {
        <div class="refusal" role="alert">
            <p class="refusal__head">{ t!(words, "survey-broken", count = refused.len()) }</p>
            <ul class="problems" tabindex="0">{ for rows }</ul>
            <div>{ for own }</div>
        </div>
    })
}
