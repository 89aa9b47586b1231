//! What somebody sells, asked once with the first customers: it sets how often to be in touch, and the steps of buying.

use super::sheet::{Deed, Sheet};
use crate::platform::clock;
use crate::prelude::*;
use kept_core::book::Book;
use kept_core::i18n::JOURNEY;
use kept_core::scoring::friction::templates::{Template, set_up};

/// The names of the kinds of business and of their steps.
fn names() -> Words {
    Words::with(JOURNEY)
}

/// Whether it is asked: not of a book that has customers or steps.
pub fn is_asked(book: &Book) -> bool {
    book.customer_count() == 0 && book.steps().is_empty()
}

/// The question; it can be left out.
pub fn field(words: &Words, sheet: &UseReducerHandle<Sheet>) -> Html {
    let names = names();
    let all = Template::WORDS.iter();
    let all = all.map(|word| ((*word).into(), names.word("journey", word).into()));
    let choices: Choices = all.collect();
    let onchange = callback!((sheet), move |word: AttrValue| {
        sheet.dispatch(Deed::Trade(word.to_string()));
    });
    html! {
        <div class="few__trade">
            <ChoiceField name="few-trade" label={t!(words, "few-trade")} value={sheet.trade.clone()} {choices} {onchange} />
            <p class="field__hint">{ t!(words, "few-trade-note") }</p>
        </div>
    }
}

/// What follows from the answer; none where there is no answer.
pub fn action(book: &Book, sheet: &Sheet) -> Option<Action> {
    let template = Template::of_word(&sheet.trade).filter(|_| is_asked(book))?;
    let steps = template.steps().iter();
    let words = names();
    let names: Vec<String> = steps
        .map(|(word, _)| words.word("journey-step", word))
        .collect();
    let ids: Vec<Id> = names.iter().map(|_| clock::new_id()).collect();
    Some(set_up(book, template, &names, &ids))
}
