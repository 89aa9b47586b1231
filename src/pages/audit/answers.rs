//! All answers as they stand, by dimension; each leads back to its question.

use crate::prelude::*;
use kept_core::book::fact::Dimension;
use kept_core::book::settings::Audit;
use kept_core::scoring::friction::audit::dimension_of;

/// The list, folded away.
pub fn answers(words: &Words, held: &Audit, onplace: &Callback<Option<usize>>) -> Html {
    let of = |dimension: Dimension| {
        let theirs = Audit::QUESTIONS.iter().enumerate();
        let theirs = theirs.filter(move |(_, one)| dimension_of(one) == Some(dimension));
        let rows = theirs.map(|(place, question)| row(words, held, place, question, onplace));
        html! {
            <section key={dimension.word()}>
                <h3 class="figure__name">{ words.name(dimension) }</h3>
                <ul class="given">{ for rows }</ul>
            </section>
        }
    };
    let all = Dimension::ALL.iter().map(|dimension| of(*dimension));
    html! {
        <details class="fold audit__fold">
            <summary><h2>{ t!(words, "audit-answers") }</h2></summary>
            { for all }
        </details>
    }
}

fn row(
    words: &Words,
    held: &Audit,
    place: usize,
    question: &str,
    onplace: &Callback<Option<usize>>,
) -> Html {
    let onclick = onplace.reform(move |_: MouseEvent| Some(place));
    let answer = held.answers().get(question);
    let said = match answer {
        Some(answer) => words.answer(*answer),
        None => t!(words, "audit-no-answer"),
    };
    let class = classes!("given__answer", answer.is_none().then_some("muted"));
    html! {
        <li key={place}>
            <button type="button" class="given__one" {onclick}>
                <span class="given__question">{ words.question(question) }</span>
                <span {class}>{ said }</span>
            </button>
        </li>
    }
}
