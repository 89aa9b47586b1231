//! Writing down working time that went to nobody in particular: how long, and for whom.

use serde_json::json;
use yew::prelude::*;

use crate::book::Kind;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::session::Label;
use crate::t;
use crate::ui::at_hand::At;
use crate::ui::parts::{Dialog, TextFieldProps, text_field};

/// What is offered, in minutes.
const USUAL: [i32; 5] = [15, 30, 60, 120, 240];

/// How long it took, and for whom it was.
pub fn time_sheet(at: &At, close: &Callback<()>) -> Html {
    html! { <TimeSheet {at} {close} /> }
}

#[derive(Properties, PartialEq)]
struct TimeProps {
    at: At,
    close: Callback<()>,
}

#[component]
fn TimeSheet(props: &TimeProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let minutes = use_state_eq(AttrValue::default);
    let wrong = use_state_eq(|| None::<AttrValue>);
    let write = {
        let (minutes, wrong) = (minutes.clone(), wrong.setter());
        let (at, close) = (at.clone(), props.close.clone());
        Callback::from(move |existing: bool| {
            let on = at.view.today().to_string();
            // Whole numbers are read here; anything else the book itself refuses, with a reason.
            let spent = minutes.trim();
            let spent = spent
                .parse::<i64>()
                .map_or_else(|_| json!(spent), |whole| json!(whole));
            let fields = json!({ "kind": Kind::Time.word(), "on": on, "minutes": spent, "existing": existing });
            let fields: Fields = fields.as_object().cloned().unwrap_or_default();
            let sent = if minutes.trim().is_empty() || minutes.trim() == "0" {
                Err(Vec::new())
            } else {
                at.desk.add(
                    List::Entries,
                    fields,
                    Label::Logged(Kind::Time, String::new()),
                )
            };
            match sent {
                Ok(_) => close.emit(()),
                Err(problems) => {
                    let said = problems
                        .first()
                        .map(|problem| at.words.reason(&problem.reason));
                    wrong.set(Some(
                        said.unwrap_or_else(|| t!(at.words, "reason-missing"))
                            .into(),
                    ));
                }
            }
        })
    };
    let fill = {
        let (minutes, wrong) = (minutes.setter(), wrong.setter());
        Callback::from(move |text: AttrValue| {
            wrong.set(None);
            minutes.set(text);
        })
    };
    let usual = USUAL.into_iter().map(|count| {
        let onclick = fill.reform(move |_: MouseEvent| count.to_string().into());
        let pressed = (**minutes == count.to_string()).to_string();
        html! { <button type="button" class="button button--small" key={count} aria-pressed={pressed} {onclick}>{ t!(words, "time-minutes-of", minutes = count) }</button> }
    });
    let field = text_field(
        words,
        yew::props!(TextFieldProps {
            id: "time-minutes",
            label: t!(words, "time-minutes"),
            value: (*minutes).clone(),
            onchange: fill.clone(),
            inputmode: Some(AttrValue::from("numeric")),
            error: (*wrong).clone(),
            autofocus: true,
        }),
    );
    let whom = [
        (true, t!(words, "time-existing")),
        (false, t!(words, "time-new")),
    ];
    let whom = whom.into_iter().map(|(existing, text)| {
        let onclick = write.reform(move |_: MouseEvent| existing);
        html! { <button type="button" class="button button--wide" key={existing.to_string()} {onclick}>{ text }</button> }
    });
    html! {
        <Dialog {words} id="time" title={t!(words, "time-head")} onclose={&props.close} focus_title=false>
            <div class="form">
                { field }
                <div class="row" key="usual">{ for usual }</div>
                <div class="stack stack--wide" role="group" aria-label={t!(words, "time-for")} key="whom">
                    <p aria-hidden="true">{ t!(words, "time-for") }</p>
                    { for whom }
                </div>
                <p class="field__hint" key="hint">{ t!(words, "time-hint") }</p>
            </div>
        </Dialog>
    }
}
