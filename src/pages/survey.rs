//! Asking buyers how it is to buy, and taking in what they answer. Nothing is sent from here: the owner hands a link on, and
//! pastes or opens what comes back.

mod counter_card;
mod create_link;
mod import_replies;
mod responses;

use crate::prelude::*;
use kept_core::i18n::SURVEY;

/// The texts of the whole page and of this part.
fn words() -> Words {
    Words::with(SURVEY)
}

/// What a [`SurveyPage`] shows.
#[derive(Properties, PartialEq)]
pub struct SurveyProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Who is to be asked.
    pub customer: Option<Id>,
    /// A reply that was opened as a link.
    pub code: Option<String>,
}

/// What stands on the page.
#[derive(Clone, PartialEq, Default)]
struct Written {
    /// The id of who is asked; empty for nobody in particular.
    who: AttrValue,
    /// The language that was chosen; empty for the book's own.
    language: AttrValue,
    /// What was pasted, or came as a link.
    pasted: AttrValue,
    /// Whether it came as a link: it is then looked at first.
    is_link: bool,
    /// How often more of the new replies, and of those in the book, were asked for.
    more_new: usize,
    more_heard: usize,
}

/// What every part of the page is drawn from.
struct Page<'a> {
    at: &'a AppContext,
    words: &'a Words,
    written: UseStateHandle<Written>,
}

impl Page<'_> {
    /// What changes what stands on the page.
    fn changing<E>(&self, change: impl Fn(&mut Written, E) + 'static) -> Callback<E> {
        callback!((written = self.written), move |event: E| {
            let mut next = (*written).clone();
            change(&mut next, event);
            written.set(next);
        })
    }
}

/// The page.
#[component]
pub fn SurveyPage(props: &SurveyProps) -> Html {
    let (at, words) = (&props.at, words());
    let written = use_state_eq(Written::default);
    {
        let written = written.clone();
        use_effect_with(props.code.clone(), move |code| {
            // Once its reply is in the book the address is that of the page, and what stands here stays.
            if let Some(code) = code {
                let mut next = (*written).clone();
                next.pasted = code.clone().into();
                next.is_link = true;
                written.set(next);
            }
        });
    }
    {
        let written = written.clone();
        use_effect_with(props.customer.clone(), move |customer| {
            if let Some(customer) = customer {
                let mut next = (*written).clone();
                next.who = customer.to_string().into();
                written.set(next);
            }
        });
    }
    let taking = import_replies::use_taking(at, &written.pasted);
    let page = Page {
        at,
        words: &words,
        written,
    };
    let is_open = at.view.is_open();
    let read_only = (!is_open)
        .then(|| html! { <p class="refusal" role="alert">{ t!(words, "survey-read-only") }</p> });
    let asking = is_open.then(|| create_link::ask(&page));
    let card = asking.as_ref().and_then(|asking| asking.card.clone());
    let ask = asking.map(|asking| asking.section);
    let take = is_open.then(|| import_replies::take_in(&page, taking.as_ref().as_ref()));
    let class = match page.written.is_link {
        true => "survey survey--reply",
        false => "survey",
    };
    html! {
        <div {class}>
            <div class="survey__head" key="head">
                <PageHead title={t!(words, "place-survey")}>
                    { go(Route::Friction, "link", &t!(words, "audit-back")) }
                </PageHead>
                <p class="survey__lead">{ t!(words, "survey-lead") }</p>
                { for read_only }
            </div>
            <div class="survey__ask" key="ask">{ for ask }</div>
            <div class="survey__take" key="take">{ for take }</div>
            <div class="survey__heard" key="heard">{ responses::heard(&page) }</div>
            <div class="survey__card" key="card">{ for card }</div>
        </div>
    }
}
