//! The command box: one line that finds a customer, a place or an action from anywhere. Opened by Ctrl or Cmd with K, by `/`, or
//! from the bar.

mod items;

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::parts::Dialog;
use crate::platform::focus::by_id;
use crate::platform::text_fold::fold;
use crate::platform::theme;
use crate::prelude::*;
use crate::services::time_slicing::{Stop, in_slices};
use items::{Act, Group, Item, offered};
use kept_core::book::customer::CustomerFields;
use kept_core::session::command_search::SearchIndex;

/// The id of the dialog, and the first part of the ids in it.
const ID: &str = "command";
/// The id of the line.
const INPUT: &str = "command-input";
/// The id of the list.
const LIST: &str = "command-list";

thread_local! {
    /// What was folded once need not be folded when the box is opened again.
    static INDEX: RefCell<SearchIndex> = RefCell::default();
}

/// Properties of [`CommandBox`].
#[derive(Properties, PartialEq)]
pub struct CommandBoxProps {
    /// The application context.
    pub at: AppContext,
    /// Closes it.
    pub close: Callback<()>,
}

/// The command box.
#[component]
pub fn CommandBox(props: &CommandBoxProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let typed = use_state_eq(AttrValue::default);
    let chosen = use_state_eq(|| 0_usize);
    let indexed = use_state_eq(|| 0_u32);
    {
        let (indexed, count) = (indexed.setter(), *indexed);
        let view = at.view.clone();
        use_effect_with(view.revision, move |_| {
            let stop = Stop::default();
            let stopping = stop.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let mut pending = INDEX.with_borrow_mut(|index| index.refresh(&view.book));
                let piece = || INDEX.with_borrow_mut(|index| index.step(&mut pending, fold));
                if in_slices(&stopping, &Callback::noop(), piece).await {
                    indexed.set(count.wrapping_add(1));
                }
            });
            move || stop.stop()
        });
    }
    let groups = use_memo((typed.clone(), *indexed, at.clone()), |(typed, _, at)| {
        INDEX.with_borrow_mut(|index| offered(at, index, typed))
    });
    let count: usize = groups.iter().map(|group| group.items.len()).sum();
    let here = (*chosen).min(count.saturating_sub(1));
    use_effect_with((here, typed.clone()), |(here, _)| {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        if let Some(option) = by_id(&option_id(*here)) {
            option.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
    let oninput = {
        let (typed, chosen) = (typed.setter(), chosen.setter());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            typed.set(input.value().into());
            chosen.set(0);
        })
    };
    let run = {
        let (at, close) = (at.clone(), props.close.clone());
        Callback::from(move |act: Act| {
            close.emit(());
            perform(&at, act);
        })
    };
    let onkeydown = {
        let (at, groups, chosen, typed, run) = (
            at.clone(),
            groups.clone(),
            chosen.clone(),
            typed.clone(),
            run.clone(),
        );
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowDown" if count > 0 => (here + 1) % count,
                "ArrowUp" if count > 0 => (here + count - 1) % count,
                "Enter" if !event.is_composing() => {
                    event.prevent_default();
                    let input = event.target().and_then(|target| target.dyn_into().ok());
                    let Some(input): Option<HtmlInputElement> = input else {
                        return;
                    };
                    // Found by the text as it is at the press: its last letters may not be drawn yet.
                    let now = AttrValue::from(input.value());
                    let act = match now == *typed {
                        true => nth(&groups, here),
                        false => {
                            let groups = INDEX.with_borrow_mut(|index| offered(&at, index, &now));
                            nth(&groups, 0)
                        }
                    };
                    if let Some(act) = act {
                        run.emit(act);
                    }
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            chosen.set(to);
        })
    };
    let mut place = 0;
    let lists = groups.iter().map(|group| {
        let from = place;
        place += group.items.len();
        listed(group, from, here, &run)
    });
    let lists: Vec<Html> = lists.collect();
    let status = match typed.trim().is_empty() {
        true => String::new(),
        false => t!(words, "command-count", count = count),
    };
    let active = (count > 0).then(|| option_id(here));
    html! {
        <Dialog {words} id={ID} title={t!(words, "command-head")} onclose={&props.close} focus_title={false}>
            <div class="command">
                <label class="unseen" for={INPUT}>{ t!(words, "command-label") }</label>
                <input class="field__control command__input" id={INPUT} type="text" role="combobox" autofocus={true}
                    autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go"
                    aria-expanded="true" aria-autocomplete="list" aria-controls={LIST} aria-activedescendant={active}
                    placeholder={t!(words, "command-placeholder")} value={(*typed).clone()} {oninput} {onkeydown} />
                <div class="command__list" id={LIST} role="listbox" aria-label={t!(words, "command-results")}>{ for lists }</div>
                <p class="unseen" role="status">{ status }</p>
                <p class="command__none" hidden={count > 0}>{ t!(words, "command-none") }</p>
            </div>
        </Dialog>
    }
}

/// What the item at this place does, counted through all groups.
fn nth(groups: &[Group], place: usize) -> Option<Act> {
    let mut items = groups.iter().flat_map(|group| &group.items);
    items.nth(place).map(|item| item.act.clone())
}

fn option_id(place: usize) -> String {
    format!("command-option-{place}")
}

/// One group under its heading; its first item has this place in the whole list.
fn listed(group: &Group, from: usize, here: usize, run: &Callback<Act>) -> Html {
    let options = group
        .items
        .iter()
        .enumerate()
        .map(|(nth, item)| option(item, from + nth, here, run));
    let head = format!("command-{}", group.key);
    html! {
        <div class="command__group" role="group" aria-labelledby={head.clone()} key={group.key}>
            <div class="command__head" id={head} role="presentation">{ &group.head }</div>
            { for options }
        </div>
    }
}

fn option(item: &Item, place: usize, here: usize, run: &Callback<Act>) -> Html {
    let act = item.act.clone();
    let onclick = run.reform(move |_: MouseEvent| act.clone());
    // The line keeps the focus while an item is pressed.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    let is_here = place == here;
    let class = classes!("command__item", is_here.then_some("command__item--here"));
    let selected = if is_here { "true" } else { "false" };
    let detail = item.detail.as_ref();
    let detail = detail.map(|detail| html! { <span class="command__detail">{ detail }</span> });
    html! {
        <div {class} id={option_id(place)} role="option" aria-selected={selected} key={item.key.clone()} {onclick} {onmousedown}>
            <span class="command__name">{ &item.label }</span>{ for detail }
        </div>
    }
}

fn perform(at: &AppContext, act: Act) {
    match act {
        Act::Go(route) => at.ui_actions.go.emit(route),
        Act::Open(modal) => at.ui_actions.over.emit(Some(modal)),
        Act::Undo => at.dispatcher.undo(),
        Act::Redo => at.dispatcher.redo(),
        Act::Add(name) => add(at, &name),
        Act::Show(theme) => theme::put(theme),
    }
}

/// Adds a customer of this name, who can be filled in on their own page or taken back by Undo.
fn add(at: &AppContext, name: &str) {
    let mut fields = Fields::new();
    fields.insert(CustomerFields::name.to_owned(), name.into());
    fields.insert(
        CustomerFields::added.to_owned(),
        at.dispatcher.view().today().to_string().into(),
    );
    let label = Label::CustomerAdded(name.to_owned());
    // A name that the book refuses, being too long, is filled in on the form, which says so.
    let to = match at.dispatcher.add(List::Customers, fields, label) {
        Ok(id) => Route::Customer { id: id.to_string() },
        Err(_) => Route::New,
    };
    at.ui_actions.go.emit(to);
}
