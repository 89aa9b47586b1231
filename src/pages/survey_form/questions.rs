//! The seven questions, each with its scale, and the free line.

use web_sys::HtmlInputElement;

use super::{Page, reply_of};
use crate::prelude::*;
use kept_core::exchange::survey::reply::room_left;
use kept_core::i18n::survey::ASKED;

/// From how few letters on the page says how many are left.
const NEARLY_FULL: i64 = 40;

/// A scale: its first and last number, and its name among the texts.
type Scale = (i64, i64, &'static str);

/// The scale of a question.
pub fn scale(question: &str) -> Scale {
    match question {
        "effort" => (1, 7, "effort"),
        "recommend" => (0, 10, "recommend"),
        _ => (1, 5, "five"),
    }
}

/// The questions.
pub fn questions(page: &Page<'_>, head: String) -> Html {
    let words = page.words;
    let all = ASKED
        .iter()
        .enumerate()
        .map(|(place, name)| question(page, place, name));
    let onsubmit = {
        let invite = page.invite.clone();
        page.changing(move |given, event: SubmitEvent| {
            event.prevent_default();
            let reply = reply_of(&invite, given);
            if reply.is_empty() {
                given.in_vain += 1;
            } else {
                given.reply = Some(reply);
                given.is_ready = true;
                given.in_vain = 0;
            }
        })
    };
    let empty = page.given.answers.iter().all(Option::is_none) && page.given.line.trim().is_empty();
    let wrong = (page.given.in_vain > 0 && empty).then(
        || html! { <p class="field__error" role="alert">{ t!(words, "answer-nothing") }</p> },
    );
    html! {
        <form class="answer__form" key="questions" {onsubmit}>
            <div class="answer__head" key="head">
                <h1 id="answer" tabindex="-1">{ head }</h1>
                <p>{ t!(words, "answer-lead") }</p>
                <p class="muted">{ t!(words, "answer-unsent") }</p>
            </div>
            <ol class="answer__questions" key="all">{ for all }</ol>
            <div key="line">{ line(page) }</div>
            <div class="answer__end" key="end">
                <div key="wrong">{ for wrong }</div>
                <button type="submit" class="button button--primary answer__make">{ t!(words, "answer-make") }</button>
            </div>
        </form>
    }
}

/// What a number of a scale is called: the word of its end where it is one.
pub fn tap(words: &Words, (first, last, name): Scale, number: i64) -> String {
    let end = match number {
        _ if number == first => Some("answer-low"),
        _ if number == last => Some("answer-high"),
        _ => None,
    };
    match end {
        Some(family) => t!(
            words,
            "answer-tap-word",
            number = number,
            most = last,
            word = words.word(family, name)
        ),
        None => t!(words, "answer-tap", number = number, most = last),
    }
}

fn question(page: &Page<'_>, place: usize, name: &'static str) -> Html {
    let words = page.words;
    let answer = page.given.answers.get(place).copied().flatten();
    let asked = words.word("answer-ask", name);
    let of = scale(name);
    let (first, last, ends) = of;
    let onchange = page.changing(move |given, event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(answer) = given.answers.get_mut(place) {
            *answer = input.value().parse().ok();
        }
    });
    let taps = (first..=last).map(|number| {
        let checked = answer == Some(number);
        html! {
            <label class="choice scale__tap" key={number.to_string()}>
                <input type="radio" {name} value={number.to_string()} {checked} onchange={&onchange} aria-label={tap(words, of, number)} />
                <span class="choice__word" aria-hidden="true">{ number }</span>
            </label>
        }
    });
    let class = match last {
        10 => "scale scale--eleven",
        7 => "scale scale--seven",
        _ => "scale",
    };
    let leave = answer.map(|_| {
        let onclick = page.changing(move |given, _: MouseEvent| {
            if let Some(answer) = given.answers.get_mut(place) {
                *answer = None;
            }
        });
        let label = t!(words, "answer-leave-out-what", question = &asked);
        html! { <button type="button" class="button button--quiet button--small" aria-label={label} {onclick}>{ t!(words, "answer-leave-out") }</button> }
    });
    html! {
        <li class="answer__question" key={name}>
            <fieldset id={format!("answer-{name}")} role="radiogroup" aria-labelledby={format!("asked-{name}")}>
                <legend class="answer__asked" id={format!("asked-{name}")}>{ &asked }</legend>
                <div {class}>{ for taps }</div>
                <div class="scale__ends">
                    <span aria-hidden="true">{ words.word("answer-low", ends) }</span>
                    <div key="leave">{ for leave }</div>
                    <span aria-hidden="true">{ words.word("answer-high", ends) }</span>
                </div>
            </fieldset>
        </li>
    }
}

fn line(page: &Page<'_>) -> Html {
    let words = page.words;
    let left = room_left(&page.given.line);
    let hint = match left {
        0..NEARLY_FULL => t!(words, "answer-line-left", count = left),
        _ => t!(words, "answer-line-hint"),
    };
    let error = (left < 0).then(|| AttrValue::from(t!(words, "answer-line-long")));
    html! {
        <TextField id="answer-line" label={t!(words, "answer-line")} value={page.given.line.clone()}
            onchange={page.changing(|given, line: AttrValue| given.line = line)}
            hint={(left >= 0).then(|| AttrValue::from(hint))} {error} />
    }
}
