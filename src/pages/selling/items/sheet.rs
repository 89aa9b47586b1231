//! One item: its name, how long it serves and when to look in, and its eight aspects. A mark counts at once and can be undone;
//! the rest when it is kept.

use kept_core::book::catalogue::ItemFields;
use serde_json::Value;
use web_sys::SubmitEvent;

use super::super::common::{item_name, sheet_foot, words};
use super::{line, next, stands};
use crate::app::context::SheetProps;
use crate::forms::use_focus_on_wrong;
use crate::prelude::*;
use kept_core::book::value::ZeroToFour;
use kept_core::scoring::selling::adaptation::{rate, score};
use kept_core::scoring::selling::{Aspect, ItemScore};

/// The form in the sheet.
const ID: &str = "item-form";

/// What stands in the form.
#[derive(Clone, PartialEq)]
struct Typed {
    name: AttrValue,
    life: AttrValue,
    care: AttrValue,
}

/// Days as they are typed: whole numbers with whatever between them. What is none comes back as it was typed.
fn days(text: &str) -> Result<Vec<i64>, String> {
    let words = text.split(|c: char| c == ',' || c == ';' || c.is_whitespace());
    let words = words.filter(|word| !word.is_empty());
    words
        .map(|word| word.parse().map_err(|_| word.to_owned()))
        .collect()
}

/// The sheet.
#[component]
pub fn ItemSheet(props: &SheetProps) -> Html {
    let (at, id) = (&props.at, &props.id);
    let (words, view) = (&words(), &at.view);
    let row = view.book.items().get(id);
    let typed = use_state_eq(|| {
        let item = row.map(|row| &row.record);
        let care = item.and_then(|item| item.care_days.as_ref());
        let care: Vec<String> = care
            .into_iter()
            .flatten()
            .map(|days| days.get().to_string())
            .collect();
        let life = item.and_then(|item| item.life_days);
        Typed {
            name: item_name(words, view, id).into(),
            life: life
                .map(|days| days.get().to_string())
                .unwrap_or_default()
                .into(),
            care: care.join(", ").into(),
        }
    });
    let wrong = use_state_eq(|| None::<&'static str>);
    use_focus_on_wrong(ID, *wrong);
    let Some(row) = row else {
        return html! {
            <Dialog {words} id="item-sheet" title={t!(words, "system-items")} onclose={&props.close}>
                <p>{ t!(words, "items-gone") }</p>
            </Dialog>
        };
    };
    let scored = score(&row.record);
    let name = row.record.name.as_str().to_owned();
    let onsubmit = callback!(
        (
            at,
            id,
            typed,
            wrong = wrong.setter(),
            words,
            close = props.close
        ),
        move |event: SubmitEvent| {
            event.prevent_default();
            let mut fields = Fields::new();
            fields.insert(ItemFields::name.to_owned(), typed.name.trim().into());
            let life = match (typed.life.trim(), typed.life.trim().parse::<i64>()) {
                ("", _) => Value::Null,
                (_, Ok(days)) => days.into(),
                (text, Err(_)) => text.into(),
            };
            fields.insert(ItemFields::life_days.to_owned(), life);
            let care = match days(&typed.care) {
                Ok(days) if days.is_empty() => Value::Null,
                Ok(days) => days.into(),
                Err(text) => vec![text].into(),
            };
            fields.insert(ItemFields::care_days.to_owned(), care);
            let said = t!(words, "done-item-changed", name = typed.name.trim());
            let action = Action::Edit(List::Items, id.clone(), fields);
            match at.dispatcher.act(action, Label::InWords(said)) {
                Ok(()) => close.emit(()),
                Err(problems) => {
                    let at_field = |name: &str| {
                        let mut all = problems.iter();
                        all.any(|problem| problem.path.starts_with(name))
                    };
                    let all = [
                        ItemFields::name,
                        ItemFields::life_days,
                        ItemFields::care_days,
                    ];
                    wrong.set(all.into_iter().find(|name| at_field(name)));
                }
            }
        }
    );
    let field = |id: &'static str,
                 label: String,
                 hint: Option<String>,
                 value: &AttrValue,
                 error: String,
                 put: fn(&mut Typed, AttrValue)| {
        let (typed, set) = (typed.clone(), wrong.setter());
        let onchange = Callback::from(move |text: AttrValue| {
            let mut next = (*typed).clone();
            put(&mut next, text);
            typed.set(next);
            set.set(None);
        });
        html! {
            <TextField {id} {label} value={value.clone()} {onchange} {hint}
                error={(*wrong == Some(id)).then(|| AttrValue::from(error))} />
        }
    };
    let rates = Aspect::ALL
        .iter()
        .map(|aspect| aspect_field(at, words, &scored, *aspect, &name));
    let deleted = t!(words, "done-item-deleted", name = &name);
    let foot = sheet_foot(words, props, ID, List::Items, deleted);
    html! {
        <Dialog {words} id="item-sheet" title={name.clone()} onclose={&props.close} {foot}>
            <form class="form" id={ID} {onsubmit} novalidate=true autocomplete="off">
                { field("name", t!(words, "items-name"), None, &typed.name, t!(words, "items-add-wrong"), |typed, text| typed.name = text) }
                <div class="form__pair">
                    { field("life_days", t!(words, "items-life"), Some(t!(words, "items-life-hint")), &typed.life, t!(words, "items-days-wrong"), |typed, text| typed.life = text) }
                    { field("care_days", t!(words, "items-care"), Some(t!(words, "items-care-hint")), &typed.care, t!(words, "items-days-wrong"), |typed, text| typed.care = text) }
                </div>
            </form>
            <section class="aspects" aria-labelledby="aspects">
                <h3 id="aspects">{ t!(words, "items-aspects") }</h3>
                <p class="form__aside">{ t!(words, "items-aspects-note") }</p>
                <div role="status" class="item__stands">
                    { line(scored.index) }
                    <p>{ stands(words, &scored) }</p>
                </div>
                <p class="item__next">{ next(words, &scored) }</p>
                { for rates }
            </section>
        </Dialog>
    }
}

/// One aspect: what 0 and 4 look like, and the mark.
fn aspect_field(
    at: &AppContext,
    words: &Words,
    scored: &ItemScore,
    aspect: Aspect,
    name: &str,
) -> Html {
    let onchange = {
        let (at, item, words) = (at.clone(), scored.item.clone(), words.clone());
        let name = name.to_owned();
        Callback::from(move |mark: AttrValue| {
            let mark = mark.parse().ok().and_then(ZeroToFour::new);
            let said = t!(
                words,
                "done-item-rated",
                name = &name,
                aspect = words.word("aspect", aspect.word())
            );
            let action = rate(&at.dispatcher.view().book, &item, aspect, mark);
            // Deleted in another tab a moment ago: the sheet says so.
            let _ = at.dispatcher.act(action, Label::InWords(said));
        })
    };
    let marks = (0..=4).map(|mark: i64| {
        let mark = mark.to_string();
        (AttrValue::from(mark.clone()), AttrValue::from(mark))
    });
    let choices: Choices = marks
        .chain([(AttrValue::default(), t!(words, "items-not-rated").into())])
        .collect();
    let mark = scored.mark(aspect);
    let field = html! {
        <ChoiceField name={aspect.word()} label={words.word("aspect", aspect.word())}
            value={mark.map(|mark| mark.to_string()).unwrap_or_default()} {choices} {onchange} />
    };
    html! {
        <div class="aspect" key={aspect.word()}>
            { field }
            <p class="aspect__ends"><span>{ "0: " }{ words.word("aspect-worst", aspect.word()) }</span><span>{ "4: " }{ words.word("aspect-best", aspect.word()) }</span></p>
        </div>
    }
}
