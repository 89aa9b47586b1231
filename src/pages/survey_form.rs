//! Where a buyer answers a shop's questions: the same static page for a stranger. It opens no book, writes nothing into the
//! browser and sends nothing; what comes out is a short text that the buyer sends.

mod questions;
mod result;

use crate::forms::focus;
use crate::parts::mark;
use crate::platform::clock;
use crate::prelude::*;
use kept_core::exchange::survey::{Invite, Reply, read_invite};
use kept_core::i18n::survey::{asked_in, for_buyers};
use questions::questions;
use result::ready;

/// What an [`AnswerPage`] shows.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The questions as they stand in the link.
    pub code: String,
}

/// What stands answered.
#[derive(Clone, PartialEq, Default)]
struct Given {
    /// The answers in the order of the questions.
    answers: [Option<i64>; 7],
    /// The free line.
    line: AttrValue,
    /// The reply that was made of it.
    reply: Option<Reply>,
    /// Whether that reply is shown.
    is_ready: bool,
    /// How often a reply was asked for without any answer.
    in_vain: u32,
}

/// What both parts of the page are drawn from.
struct Page<'a> {
    words: &'a Words,
    invite: &'a Invite,
    given: UseStateHandle<Given>,
}

impl Page<'_> {
    /// What changes the answers.
    fn changing<E>(&self, change: impl Fn(&mut Given, E) + 'static) -> Callback<E> {
        callback!((given = self.given), move |event: E| {
            let mut next = (*given).clone();
            change(&mut next, event);
            given.set(next);
        })
    }
}

/// The page.
#[component]
pub fn AnswerPage(props: &AnswerProps) -> Html {
    let given = use_state_eq(Given::default);
    let read = use_memo(props.code.clone(), |code| read_invite(code));
    let language = match &*read {
        Ok(invite) => asked_in(&invite.language),
        Err(_) => "en",
    };
    let words = use_memo(language, |language| Words::new(for_buyers(language)));
    let title = match &*read {
        Ok(invite) => head(&words, invite),
        Err(_) => t!(words, "answer-refused-head"),
    };
    use_effect_with((title.clone(), language), |(title, language)| {
        begin(title, language);
        || say_language(Words::spoken().language())
    });
    let begun = use_mut_ref(|| false);
    use_layout_effect_with(given.is_ready, move |&is_ready| {
        // The first time the page begins where the browser puts it.
        if begun.replace(true) {
            focus(if is_ready { "#answer-done" } else { "#answer" });
        }
    });
    use_layout_effect_with(given.in_vain, |&in_vain| {
        if in_vain > 0 {
            focus("#answer-treatment input");
        }
    });
    let inside = match &*read {
        Err(why) => html! {
            <div class="stack">
                <h1 id="answer" tabindex="-1">{ title }</h1>
                <p role="alert">{ words.word("answer-refused", why.word()) }</p>
                <p class="muted">{ t!(words, "answer-refused-safe") }</p>
            </div>
        },
        Ok(invite) => {
            let page = Page {
                words: &words,
                invite,
                given: given.clone(),
            };
            match (given.is_ready, &given.reply) {
                (true, Some(reply)) => ready(&page, reply),
                _ => questions(&page, title),
            }
        }
    };
    html! {
        <ContextProvider<Words> context={(*words).clone()}>
            <header class="bar answer__bar"><p class="bar__name">{ mark() }{ t!(words, "app-name") }</p></header>
            <main class="page answer" id="page" tabindex="-1">{ inside }</main>
        </ContextProvider<Words>>
    }
}

/// Who asks, as the head of the page.
fn head(words: &Words, invite: &Invite) -> String {
    let (named, business) = who(invite);
    t!(words, "answer-head", named = named, business = business)
}

/// Whether the shop has a name, and which.
fn who(invite: &Invite) -> (bool, &str) {
    (!invite.business.is_empty(), invite.business.as_str())
}

/// Names the window, and says which language the page speaks.
fn begin(title: &str, language: &str) {
    // Of the buyer's own language the browser knows the country as well.
    intl::speak(None);
    if asked_in(&intl::language()) != language {
        intl::speak(Some(language));
    }
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
    say_language(language);
}

fn say_language(language: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        // Only a name that no attribute can have is refused.
        let _ = root.set_attribute("lang", language);
    }
}

/// The reply that these answers make; the one made before where nothing has changed since, so that it counts once.
fn reply_of(invite: &Invite, given: &Given) -> Reply {
    use kept_core::book::value::{OneToFive, OneToSeven, ZeroToTen};
    let chance = given
        .reply
        .as_ref()
        .map_or_else(clock::chance, |made| made.id);
    let [
        treatment,
        process,
        hassle,
        games,
        together,
        effort,
        recommend,
    ] = given.answers;
    let five = [treatment, process, hassle, games, together];
    let reply = Reply {
        answers: five.map(|answer| answer.and_then(OneToFive::new)),
        effort: effort.and_then(OneToSeven::new),
        recommend: recommend.and_then(ZeroToTen::new),
        line: given.line.trim().to_owned(),
        ..Reply::to(invite, clock::today(), chance)
    };
    match &given.reply {
        Some(made) if *made != reply => Reply {
            id: clock::chance(),
            ..reply
        },
        _ => reply,
    }
}
