//! Making the link: for one customer or for nobody in particular, in a language, and handing it on.

use super::Page;
use super::counter_card::{card, code};
use crate::app::language;
use crate::forms::customer_picker::PersonField;
use crate::parts::share_text::Hand;
use crate::platform::{clock, web_share};
use crate::prelude::*;
use kept_core::exchange::survey::{Invite, invite, link};
use kept_core::i18n::survey::{SURVEY_LANGUAGES, asked_in, for_buyers};
use kept_core::storage::Space;

/// What asking puts on the page.
pub struct Asking {
    /// The section.
    pub section: Html,
    /// The card for the counter, once there is a link that is nobody's own.
    pub card: Option<Html>,
}

/// The section, and the card.
pub fn ask(page: &Page<'_>) -> Asking {
    let (at, words, written) = (page.at, page.words, &page.written);
    let book = &at.view.book;
    let known = Id::new(&written.who).and_then(|id| book.customer(&id));
    let customer = known.map(|(customer, _)| customer);
    let says = match customer {
        Some(customer) => t!(words, "survey-one", name = customer.name.as_str()),
        None => t!(words, "survey-anybody"),
    };
    let chance = [clock::chance(), clock::chance()];
    let id = customer.map(|customer| customer.id.clone());
    let (mut invite, missing) = invite(book, id.as_ref(), chance);
    if !written.language.is_empty() {
        invite.language = written.language.to_string();
    } else if book.settings().language.is_none() {
        // Whose book says nothing of a language asks in the one they read.
        invite.language = words.language().to_owned();
    }
    let language = asked_in(&invite.language);
    let nameless = invite.business.is_empty().then(|| {
        html! { <p class="survey__note">{ t!(words, "survey-nameless") }{ " " }{ go(Route::Book, "link", &t!(words, "survey-name-it")) }</p> }
    });
    let to = customer.and_then(|customer| customer.emails.as_ref()?.first());
    let to = to.map(|email| AttrValue::from(email.as_str().to_owned()));
    let address = link(&web_share::page(), &invite);
    let is_made = missing.is_none();
    let card = (is_made && customer.is_none()).then(|| card(&invite, &address));
    let made = match missing {
        None => ready(page, &invite, &address, to.unwrap_or_default()),
        Some(action) => {
            let dispatcher = at.dispatcher.clone();
            // What tells replies apart is no deed of the person's: taken back, replies on their way would be foreign.
            let onclick = Callback::from(move |_: MouseEvent| dispatcher.prepare(&action));
            html! {
                <div class="stack">
                    <button type="button" class="button button--primary" {onclick}>{ t!(words, "survey-make") }</button>
                    <p class="figure__note">{ t!(words, "survey-make-note") }</p>
                </div>
            }
        }
    };
    let onwho = page.changing(|written, who: AttrValue| written.who = who);
    let section = html! {
        <Section id="survey-ask" title={t!(words, "survey-ask-head")}>
            <div class="form">
                <PersonField key="who" {at} id="survey-who" label={t!(words, "survey-who")} text={written.who.clone()}
                    without={None::<Id>} error={None::<AttrValue>} onchange={onwho} />
                <p class="survey__note" key="says">{ says }</p>
                <div key="language">{ for languages(page, language) }</div>
                <div key="nameless">{ for nameless }</div>
                <div key="made">{ made }</div>
            </div>
        </Section>
    };
    Asking { section, card }
}

/// The languages to ask in, where there is more than one.
fn languages(page: &Page<'_>, language: &str) -> Option<Html> {
    if SURVEY_LANGUAGES.len() < 2 {
        return None;
    }
    let choices: Choices = SURVEY_LANGUAGES
        .iter()
        .map(|(tag, _)| {
            let name = intl::language_name(tag)
                .or_else(|| intl::own_name_of_language(tag))
                .or_else(|| language::own_name(tag))
                .unwrap_or_else(|| (*tag).to_owned());
            (AttrValue::from(*tag), AttrValue::from(name))
        })
        .collect();
    let onchange = page.changing(|written, language: AttrValue| written.language = language);
    Some(html! {
        <SelectField id="survey-language" label={t!(page.words, "survey-language")} value={language.to_owned()}
            {choices} {onchange} />
    })
}

/// The link with the ways to hand it on.
fn ready(page: &Page<'_>, invite: &Invite, link: &str, to: AttrValue) -> Html {
    let words = page.words;
    let theirs = for_buyers(&invite.language);
    let named = !invite.business.is_empty();
    let business = invite.business.as_str();
    let subject = t!(theirs, "invite-subject", named = named, business = business);
    let message = t!(theirs, "invite-message", link = link);
    let copies = Rc::from([
        (
            AttrValue::from(link.to_owned()),
            AttrValue::from(t!(words, "survey-copy-link")),
        ),
        (
            message.clone().into(),
            t!(words, "survey-copy-message").into(),
        ),
    ]);
    let only_here = web_share::is_only_here().then(|| {
        html! { <p class="survey__note survey__note--watch" key="here">{ t!(words, "survey-only-here") }</p> }
    });
    let demo = (page.at.view.space == Space::Demo).then(|| {
        html! { <p class="survey__note survey__note--watch" key="demo">{ t!(words, "survey-demo") }</p> }
    });
    html! {
        <div class="survey__made">
            <Hand key="hand" words={words.clone()} id="survey-link" label={t!(words, "survey-link")} text={link.to_owned()} {copies} {subject} {message} {to} />
            <div key="notes">{ for only_here }{ for demo }</div>
            <div key="code">{ code(words, link) }</div>
            <p key="look"><a class="link" href={link.to_owned()} target="_blank" rel="noopener">{ t!(words, "survey-look") }</a></p>
        </div>
    }
}
