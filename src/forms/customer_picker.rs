//! Who: a search field with the best matches under it as buttons. Enter takes the first, arrows walk through them.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::focus;
use crate::app::context::AppContext;
use crate::app::customer_lookup;
use crate::app::customer_lookup::Person;
use crate::app::dispatcher::AppState;
use crate::parts::{TextFieldProps, byline, text_field};
use kept_core::book::Id;
use kept_core::t;

/// How many are offered at a time.
const OFFERED: usize = 6;

/// Somebody picked.
#[derive(Clone, Debug, PartialEq)]
pub enum Picked {
    /// Somebody of the book, with their name.
    Known(Id, String),
    /// Somebody who is not in the book yet.
    New(String),
}

impl Picked {
    /// Their name.
    pub fn name(&self) -> &str {
        match self {
            Picked::Known(_, name) | Picked::New(name) => name,
        }
    }
}

/// What a [`picker`] shows.
#[derive(Properties, PartialEq)]
pub struct PickerProps {
    /// The id of the search field, unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// Who is picked.
    pub picked: Option<Picked>,
    /// What is typed meanwhile.
    pub typed: AttrValue,
    /// What is typed now.
    pub ontype: Callback<AttrValue>,
    /// Who is picked now.
    pub onpick: Callback<Option<Picked>>,
    /// Who is not offered.
    #[prop_or_default]
    pub without: Option<Id>,
    /// Who is offered before anything is typed; somebody always is where this is given.
    #[prop_or_default]
    pub suggest: Option<Vec<Person>>,
    /// Whether somebody new may be added.
    #[prop_or_default]
    pub adding: bool,
    /// What is wrong.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Takes the focus when the form opens.
    #[prop_or_default]
    pub autofocus: bool,
}

/// Who.
pub fn picker(at: &AppContext, props: PickerProps) -> Html {
    let (words, view) = (&at.words, &at.view);
    if let Some(picked) = &props.picked {
        let change = props.onpick.reform(|_: MouseEvent| None);
        let label = t!(words, "who-another-than", name = picked.name());
        let firm = match picked {
            Picked::Known(id, _) => customer_lookup::byline(view, id),
            Picked::New(_) => None,
        };
        return html! {
            <div class="picked" key="picked" role="group" aria-label={&props.label}>
                <span class="field__label">{ &props.label }</span>
                <div class="picked__line">
                    <span class="picked__who"><strong class="picked__name">{ picked.name() }</strong>{ byline(firm.as_deref()) }</span>
                    <button type="button" class="button button--small" onclick={change} aria-label={label}>{ t!(words, "who-another") }</button>
                </div>
            </div>
        };
    }
    let typed = props.typed.trim();
    let offers = match typed.is_empty() {
        true => known(props.suggest.clone().unwrap_or_default()),
        false => matches(view, typed, props.without.as_ref(), props.adding),
    };
    let is_known = |offer: &&Match| matches!(offer.0, Picked::Known(..));
    let count = offers.iter().filter(is_known).count();
    let onkeydown = {
        let (id, onpick, dispatcher) = (
            props.id.clone(),
            props.onpick.clone(),
            at.dispatcher.clone(),
        );
        let (without, adding) = (props.without.clone(), props.adding);
        // Found by the text as it is at the press: its last letters may not be drawn yet.
        let first = move |typed: &str| {
            let all = matches(&dispatcher.view(), typed, without.as_ref(), adding);
            all.into_iter().next().map(|(picked, _)| picked)
        };
        Callback::from(move |event: KeyboardEvent| press(&event, &id, &first, &onpick))
    };
    let buttons = offers.iter().enumerate().map(|(place, (picked, firm))| {
        let (key, text) = match picked {
            Picked::Known(id, name) => (id.to_string(), name.clone()),
            Picked::New(name) => ("new".to_owned(), t!(words, "who-add", name = name)),
        };
        let chosen = picked.clone();
        let onclick = props
            .onpick
            .reform(move |_: MouseEvent| Some(chosen.clone()));
        let firm = firm
            .as_ref()
            .map(|firm| html! { <span class="match__firm">{ firm }</span> });
        html! {
            <li {key}><button type="button" class="match" data-place={place.to_string()} {onclick}>
                <span class="match__name">{ text }</span>{ for firm }
            </button></li>
        }
    });
    let status = (!typed.is_empty()).then(|| t!(words, "who-found", count = count));
    let search = text_field(
        words,
        yew::props!(TextFieldProps {
            id: props.id.clone(),
            label: props.label,
            kind: "search",
            value: props.typed.clone(),
            onchange: props.ontype,
            error: props.error,
            autofocus: props.autofocus,
        }),
    );
    html! {
        <div class="picker" key="picker" id={format!("{}-picker", props.id)} {onkeydown}>
            { search }
            <ul class="matches">{ for buttons }</ul>
            <p class="unseen" role="status">{ for status }</p>
        </div>
    }
}

/// A customer to pick, and their firm.
type Match = (Picked, Option<String>);

fn known(people: Vec<Person>) -> Vec<Match> {
    let people = people.into_iter();
    people
        .map(|person| (Picked::Known(person.id, person.name), person.firm))
        .collect()
}

/// The customers that match a text, the best first, then the text itself as a new name where `adding` allows one.
fn matches(view: &AppState, typed: &str, without: Option<&Id>, adding: bool) -> Vec<Match> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Vec::new();
    }
    let mut all = known(customer_lookup::best(view, typed, OFFERED, without));
    if adding && customer_lookup::namesakes(view, typed).is_empty() {
        all.push((Picked::New(typed.to_owned()), None));
    }
    all
}

fn press(
    event: &KeyboardEvent,
    id: &str,
    first: &impl Fn(&str) -> Option<Picked>,
    onpick: &Callback<Option<Picked>>,
) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    // In the search field there is no place; the list begins below it.
    let place = target
        .as_ref()
        .and_then(|target| target.get_attribute("data-place"))
        .and_then(|place| place.parse::<i32>().ok());
    let to = match (event.key().as_str(), place) {
        ("Enter", None) if !event.is_composing() && !event.ctrl_key() && !event.meta_key() => {
            event.prevent_default();
            let input = target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(first) = input.and_then(|input| first(&input.value())) {
                onpick.emit(Some(first));
            }
            return;
        }
        ("ArrowDown", place) => place.map_or(0, |place| place + 1),
        ("ArrowUp", Some(place)) => place - 1,
        _ => return,
    };
    event.prevent_default();
    if to < 0 {
        focus(&format!("#{id}-picker input"));
    } else {
        focus(&format!("#{id}-picker [data-place='{to}']"));
    }
}

/// What a [`PersonField`] shows.
#[derive(Properties, PartialEq)]
pub struct PersonFieldProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The id of who stands there; empty for nobody.
    pub text: AttrValue,
    /// Who is not offered.
    pub without: Option<Id>,
    /// What is wrong with it.
    pub error: Option<AttrValue>,
    /// Who stands there now.
    pub onchange: Callback<AttrValue>,
}

/// A field that holds somebody of the book, or nobody.
#[component]
pub fn PersonField(props: &PersonFieldProps) -> Html {
    let (words, view) = (&props.at.words, &props.at.view);
    let typed = use_state(AttrValue::default);
    let picked = Id::new(&props.text).map(|id| {
        let name = customer_lookup::person(view, &id).map(|person| person.name);
        Picked::Known(id, name.unwrap_or_else(|| t!(words, "form-gone")))
    });
    let onpick = {
        let typed = typed.setter();
        props.onchange.reform(move |picked: Option<Picked>| {
            typed.set(AttrValue::default());
            match picked {
                Some(Picked::Known(id, _)) => id.to_string().into(),
                _ => AttrValue::default(),
            }
        })
    };
    let ontype = {
        let typed = typed.setter();
        Callback::from(move |text| typed.set(text))
    };
    picker(
        &props.at,
        yew::props!(PickerProps {
            id: props.id.clone(),
            label: props.label.clone(),
            picked,
            typed: (*typed).clone(),
            ontype,
            onpick,
            without: props.without.clone(),
            error: props.error.clone(),
        }),
    )
}
