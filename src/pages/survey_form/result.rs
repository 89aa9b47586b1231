//! The reply, ready to be sent by the buyer, and plainly what is in it.

use super::questions::{scale, tap};
use super::{Page, who};
use crate::parts::QrCode;
use crate::parts::share_text::Hand;
use crate::platform::web_share;
use crate::prelude::*;
use kept_core::exchange::survey::{Reply, reply_link};
use kept_core::i18n::survey::ASKED;

/// The reply with the ways to hand it on.
pub fn ready(page: &Page<'_>, reply: &Reply) -> Html {
    let words = page.words;
    let (named, business) = who(page.invite);
    let (text, link) = (reply.text(), reply_link(&web_share::page(), reply));
    let copies = Rc::from([
        (
            AttrValue::from(text.clone()),
            AttrValue::from(t!(words, "answer-copy-text")),
        ),
        (link.clone().into(), t!(words, "answer-copy-link").into()),
    ]);
    let change = page.changing(|given, _: MouseEvent| given.is_ready = false);
    html! {
        <div class="answer__done" key="ready">
            <h1 id="answer-done" tabindex="-1">{ t!(words, "answer-done-head") }</h1>
            <p>{ t!(words, "answer-done-text", named = named, business = business) }</p>
            <Hand words={words.clone()} id="answer-reply" label={t!(words, "answer-reply")} {text} {copies}
                subject={t!(words, "answer-subject", named = named, business = business)}
                message={t!(words, "answer-message", link = &link)} />
            <figure class="survey__code" key="code">
                <QrCode text={link} label={t!(words, "answer-code")} />
                <figcaption class="survey__note">{ t!(words, "answer-code-note") }</figcaption>
            </figure>
            <div key="change"><button type="button" class="button" onclick={change}>{ t!(words, "answer-change") }</button></div>
            { holds(page, reply) }
        </div>
    }
}

/// What is in the reply.
fn holds(page: &Page<'_>, reply: &Reply) -> Html {
    let words = page.words;
    let given = page.given.answers.iter().zip(ASKED);
    let given = given.filter_map(|(answer, name)| Some((name, (*answer)?)));
    let answers: Vec<Html> = given
        .map(|(name, answer)| {
            html! {
                <li class="why__row" key={name}>
                    <span>{ words.word("answer-ask", name) }</span>
                    <span class="why__points">{ tap(words, scale(name), answer) }</span>
                </li>
            }
        })
        .collect();
    let count = answers.len();
    let line = match reply.line.is_empty() {
        true => t!(words, "answer-holds-no-line"),
        false => t!(words, "answer-holds-line", line = reply.line.as_str()),
    };
    let whose = match reply.token {
        Some(_) => t!(words, "answer-holds-one"),
        None => t!(words, "answer-holds-anybody"),
    };
    html! {
        <Section key="holds" id="answer-holds" title={t!(words, "answer-holds-head")}>
            <ul class="answer__holds">
                <li key="answers">{ t!(words, "answer-holds-answers", given = count) }
                    <ul class="why__list">{ for answers }</ul>
                </li>
                <li key="line">{ line }</li>
                <li key="day">{ t!(words, "answer-holds-day", day = intl::day_brief(reply.on)) }</li>
                <li key="chance">{ t!(words, "answer-holds-chance") }</li>
                <li key="whose">{ whose }</li>
                <li key="name">{ t!(words, "answer-holds-no-name") }</li>
            </ul>
        </Section>
    }
}
