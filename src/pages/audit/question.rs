//! One question of the audit: five answers in words, the lowest and the highest with what they look like.

use crate::parts::level;
use crate::prelude::*;
use kept_core::book::settings::Audit;
use kept_core::book::value::OneToFive;
use kept_core::scoring::friction::audit::dimension_of;

/// Questions of each dimension.
const EACH: usize = 5;

/// What [`asked`] shows.
pub struct AskedProps {
    /// The place of the question among all.
    pub place: usize,
    /// Its key.
    pub question: &'static str,
    /// How many are answered.
    pub count: usize,
    /// The answer that stands.
    pub answer: Option<OneToFive>,
    /// Gives the question at a place an answer, or takes it back with none.
    pub onanswer: Callback<(usize, Option<OneToFive>)>,
    /// Gives the question that is asked now an answer.
    pub onkey: Callback<OneToFive>,
    /// Goes to another question.
    pub onplace: Callback<Option<usize>>,
}

/// The question with its answers. The keys 1 to 5 answer while the focus is in it.
pub fn asked(words: &Words, props: AskedProps) -> Html {
    let AskedProps {
        place,
        question,
        count,
        answer,
        onanswer,
        onkey,
        onplace,
    } = props;
    let all = Audit::QUESTIONS.len();
    let dimension = dimension_of(question);
    let of = dimension.map(|dimension| {
        t!(
            words,
            "audit-of",
            dimension = words.name(dimension),
            number = place % EACH + 1
        )
    });
    let examples = words.examples(question);
    let [one, five] = &examples;
    let answers = (1..=5).filter_map(OneToFive::new).map(|value| {
        let number = value.get();
        let example = match number {
            1 => Some(one),
            5 => Some(five),
            _ => None,
        };
        let onclick = onanswer.reform(move |_: MouseEvent| (place, Some(value)));
        let pressed = (answer == Some(value)).to_string();
        html! {
            <li key={number}>
                <button type="button" class="quiz__answer" {onclick} aria-pressed={pressed}>
                    <span class="quiz__number" aria-hidden="true">{ number }</span>
                    <span class="quiz__said">
                        <span class="quiz__word">{ words.answer(value) }</span>
                        { for example.map(|example| html! { <span class="quiz__example">{ example }</span> }) }
                    </span>
                </button>
            </li>
        }
    });
    let onkeydown = callback!((onkey), move |event: KeyboardEvent| {
        let with = event.ctrl_key() || event.meta_key() || event.alt_key();
        let value = event.key().parse().ok().and_then(OneToFive::new);
        if let Some(value) = value.filter(|_| !with) {
            event.prevent_default();
            onkey.emit(value);
        }
    });
    let before = (place > 0).then(|| {
        let onclick = onplace.reform(move |_: MouseEvent| place.checked_sub(1));
        html! { <button type="button" class="button button--quiet" {onclick}>{ t!(words, "audit-before") }</button> }
    });
    let next = (place + 1 < all).then(|| {
        let onclick = onplace.reform(move |_: MouseEvent| Some(place + 1));
        let name = match answer {
            Some(_) => t!(words, "audit-next"),
            None => t!(words, "audit-skip"),
        };
        html! { <button type="button" class="button button--quiet" {onclick}>{ name }</button> }
    });
    let back = answer.map(|_| {
        let onclick = onanswer.reform(move |_: MouseEvent| (place, None));
        html! { <button type="button" class="button button--quiet" {onclick}>{ t!(words, "audit-take-back") }</button> }
    });
    html! {
        <section class="quiz" {onkeydown} aria-labelledby="audit-question">
            <p class="quiz__of"><span>{ of }</span><span role="status">{ t!(words, "audit-answered", count = count, all = all) }</span></p>
            { level(u8::try_from(count * 100 / all).unwrap_or(100)) }
            <h2 class="quiz__question" id="audit-question" tabindex="-1">{ words.question(question) }</h2>
            <ol class="quiz__answers" key={question} aria-label={t!(words, "audit-pick")}>{ for answers }</ol>
            <div class="quiz__do">
                <div key="before">{ for before }</div>
                <div key="next">{ for next }</div>
                <div key="back">{ for back }</div>
            </div>
            <p class="quiz__keys figure__note">{ t!(words, "audit-keys") }</p>
        </section>
    }
}
