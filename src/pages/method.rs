//! How everything is scored: all topics to look through, and each on a page in plain words, with its formula, its numbers, where
//! they come from, and a worked example from the person's own book. Its texts come with it. It only draws what `method` tells.

mod effect;
mod example;
mod formula;
mod numbers;
mod settings_form;

use self::formula::{formulas, lines};
use self::numbers::{Numbers, all_numbers, table};
use crate::forms::customer_picker::PersonField;
use crate::parts::{TextFieldProps, text_field};
use crate::platform::focus::{by_id, focus_in_place};
use crate::platform::text_fold::fold;
use crate::prelude::*;
use crate::services::time_slicing::{Shared, Stop, in_slices, painted, yield_to_browser};
use example::{Worked, worked, worked_html};
use kept_core::i18n::{Arg, METHOD};
use kept_core::scoring::friction::fix_first::candidates;
use kept_core::scoring::friction::{Evidence, score};
use kept_core::scoring::method::example::most_telling;
use kept_core::scoring::method::{Business, Source, Topic, tunables};

/// The texts of the whole page and of this part.
fn words() -> Words {
    Words::with(METHOD)
}

/// What a [`MethodPage`] shows.
#[derive(Properties, PartialEq)]
pub struct MethodPageProps {
    /// Everything at hand.
    pub at: AppContext,
    /// The topic that is shown; none for the list of all.
    pub topic: Option<Topic>,
}

/// The id of a topic's heading, which is also the address behind the `#`, so that the browser itself finds and focuses it.
fn anchor(topic: Topic) -> String {
    let address = Route::Method(Some(topic)).address();
    address.trim_start_matches('#').to_owned()
}

/// The page.
#[component]
pub fn MethodPage(props: &MethodPageProps) -> Html {
    let (at, words) = (&props.at, words());
    // Nothing before anybody was chosen; nobody while somebody is looked for.
    let chosen = use_state(|| None::<AttrValue>);
    let telling = use_memo(at.view.clone(), |view| {
        most_telling(view.score_cache.scores()).cloned()
    });
    let picked = chosen.as_deref().and_then(Id::new);
    let id = picked.filter(|id| at.view.book.customer(id).is_some());
    let id = id.or_else(|| (*telling).clone());
    let business = use_business(at);
    let worked = {
        let seen = (at.view.clone(), id.clone(), business.clone());
        use_memo(seen, |(view, id, business)| {
            worked(view, id.as_ref(), business.as_deref())
        })
    };
    use_layout_effect_with(props.topic, |topic| {
        if let Some(topic) = topic {
            begin_at(*topic);
        }
    });
    let onchange = callback!((chosen = chosen.setter()), move |id| chosen.set(Some(id)));
    let who = id.map(|id| {
        let label = t!(words, "method-who");
        let text = (*chosen).clone();
        let text = text.unwrap_or_else(|| id.to_string().into());
        html! {
            <div class="method__who" key="who">
                <PersonField {at} id="method-who" {label} {text} without={None::<Id>} error={None::<AttrValue>} {onchange} />
            </div>
        }
    });
    let numbers = [all_numbers(true), all_numbers(false)];
    let body = match props.topic {
        Some(topic) => {
            let topic = section(at, &words, topic, &numbers, &worked, business.as_ref());
            html! { <>{ for who }{ topic }</> }
        }
        None => html! { <Topics /> },
    };
    html! {
        <div class="method">
            <PageHead key="head" title={t!(words, "place-method")}>
                { go(Route::Book, "link", &t!(words, "import-back")) }
            </PageHead>
            <div key="contents" class="method__contents">
                if props.topic.is_some() { { contents(&words, props.topic) } }
            </div>
            <div class="method__body" key="body">{ body }</div>
        </div>
    }
}

/// The topics by name, the one that is shown marked; a phone shows only the way to all of them.
fn contents(words: &Words, shown: Option<Topic>) -> Html {
    let links = Topic::ALL.iter().map(|topic| {
        let to = Route::Method(Some(*topic)).address();
        let current = (shown == Some(*topic)).then_some("page");
        html! {
            <li key={topic.word()}><a href={to} aria-current={current}>{ words.word("method", topic.word()) }</a></li>
        }
    });
    html! {
        <nav aria-label={t!(words, "method-contents")}>
            { go(Route::Method(None), "link", &t!(words, "method-all")) }
            <ol>{ for links }</ol>
        </nav>
    }
}

/// Every topic with what it is, and a line that finds one by any word of it.
#[component]
fn Topics() -> Html {
    let words = words();
    let typed = use_state_eq(AttrValue::default);
    let topics = use_memo((), |()| {
        let numbers = all_numbers(true);
        let told = Topic::ALL.iter().map(|topic| {
            let word = topic.word();
            let text = |part: &str| words.text(&format!("method-{word}-{part}"), &numbers);
            let (name, what) = (words.word("method", word), text("what"));
            let all = fold(&format!("{name} {what} {}", text("how")));
            (*topic, name, what, all)
        });
        told.collect::<Vec<_>>()
    });
    let sought = fold(typed.trim());
    let found = topics.iter().filter(|(.., all)| all.contains(&sought));
    let rows = found.map(|(topic, name, what, _)| {
        html! {
            <li class="source" key={topic.word()}>
                <a class="source__link" href={Route::Method(Some(*topic)).address()}>
                    <span class="source__name system__name">{ name }</span>
                    <span class="source__says">{ what }</span>
                </a>
            </li>
        }
    });
    let rows: Vec<Html> = rows.collect();
    let count = rows.len();
    let onchange = callback!((typed = typed.setter()), move |text: AttrValue| typed
        .set(text));
    let search = text_field(
        &words,
        yew::props!(TextFieldProps {
            id: "method-search",
            label: t!(words, "method-search"),
            kind: "search",
            value: (*typed).clone(),
            onchange,
        }),
    );
    html! {
        <>
            <p class="method__lead">{ t!(words, "method-lead") }</p>
            <div class="method__search" role="search">{ search }</div>
            <p class="muted small" role="status">{ t!(words, "method-found", count = count) }</p>
            <ul class="sources system">{ for rows }</ul>
        </>
    }
}

/// The whole business, worked out once the page is painted: it takes a look at every entry of the book.
#[hook]
fn use_business(at: &AppContext) -> Option<Shared<Business>> {
    let business = use_state_eq(|| None::<Shared<Business>>);
    let set = business.setter();
    use_effect_with(at.view.clone(), move |view| {
        let (view, stop) = (view.clone(), Stop::default());
        let stopped = stop.clone();
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(now) = worked_out(&view, &stopped).await {
                set.set(Some(Shared::new(now)));
            }
        });
        move || stop.stop()
    });
    (*business).clone()
}

/// The whole business, a little at a time; none where it was called off.
async fn worked_out(view: &AppState, stop: &Stop) -> Option<Business> {
    painted().await;
    if stop.is_stopped() {
        return None;
    }
    let evidence = Evidence::of(&view.book, view.today());
    yield_to_browser().await;
    let friction = score(&evidence);
    let mut all = Vec::new();
    let whole = {
        let mut found = candidates(&evidence, &friction);
        let piece = || {
            all.push(found.next()?);
            Some((1, 1))
        };
        in_slices(stop, &Callback::noop(), piece).await
    };
    whole.then(|| Business::with(&evidence, friction, all))
}

/// Shows a topic from the head of the page and puts the focus on its heading.
fn begin_at(topic: Topic) {
    if let Some(heading) = by_id(&anchor(topic)) {
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        focus_in_place(&heading);
    }
}

/// One topic: what it is, how it comes about, its formula, an example, its numbers, what was published.
fn section(
    at: &AppContext,
    words: &Words,
    topic: Topic,
    [in_sentences, in_formulas]: &[Vec<(&'static str, Arg<'static>)>; 2],
    worked: &Worked,
    business: Option<&Shared<Business>>,
) -> Html {
    let word = topic.word();
    let text = |part: &str| {
        let numbers = match part {
            "formula" => in_formulas,
            _ => in_sentences,
        };
        words.text(&format!("method-{word}-{part}"), numbers)
    };
    let anchor = anchor(topic);
    let name = words.word("method", word);
    let way = topic.way().map(|way| {
        html! { <span class="part__count">{ words.word("method-way", way.word()) }</span> }
    });
    let settable = !tunables::settings(topic).is_empty();
    let own =
        settable.then(|| html! { <Numbers key="own" {at} {topic} business={business.cloned()} /> });
    let sources = topic.sources();
    let published = (!sources.is_empty()).then(|| published(words, sources));
    html! {
        <section class="method__topic part" aria-labelledby={anchor.clone()} key={word}>
            <div class="part__head" key="head">
                <h2 id={anchor} tabindex="-1">{ &name }</h2>{ for way }
            </div>
            <p class="method__what" key="what">{ text("what") }</p>
            <ul class="method__how" key="how">{ lines(&text("how")) }</ul>
            <div class="method__formulas" key="formula">{ formulas(&text("formula")) }</div>
            <div key="worked">{ worked_html(at, words, topic, worked) }</div>
            <div key="setting">{ for own }</div>
            <div key="numbers">{ for numbers_fold(words, topic, &name) }</div>
            <div key="sources">{ for published }</div>
        </section>
    }
}

/// The numbers of a topic that nobody sets, one press away.
fn numbers_fold(words: &Words, topic: Topic, name: &str) -> Option<Html> {
    table(words, topic, name).map(|table| {
        html! {
            <details class="why">
                <summary>{ t!(words, "method-numbers-of", topic = name) }</summary>
                { table }
            </details>
        }
    })
}

fn published(words: &Words, sources: &[Source]) -> Html {
    let all = sources.iter().map(|source| {
        html! { <li key={source.word()}>{ words.word("method-source", source.word()) }</li> }
    });
    html! {
        <>
            <h3 class="method__sub">{ t!(words, "method-sources") }</h3>
            <ul class="method__sources">{ for all }</ul>
        </>
    }
}
