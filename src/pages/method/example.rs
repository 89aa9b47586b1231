//! Worked examples: the lines that `method` tells for one customer, in words.

use super::formula::formula;
use crate::prelude::*;
use kept_core::i18n::Arg;
use kept_core::scoring::method::{Business, Case, Line, Topic, Value, example};

/// Digits of a number in an example: enough to follow it with a pocket calculator.
const DIGITS: u8 = 4;

/// The examples for one customer.
#[derive(Debug, PartialEq)]
pub struct Worked {
    /// Their name; none where nobody is in the book.
    name: Option<String>,
    /// The lines of each topic.
    topics: Vec<(Topic, Vec<Line>)>,
    /// Whether the whole business is worked out.
    whole: bool,
}

/// The examples of all topics that have one, for this customer.
pub fn worked(view: &AppState, id: Option<&Id>, business: Option<&Business>) -> Worked {
    let settings = view.book.settings();
    let found = id.and_then(|id| view.book.customer(id).zip(view.score_cache.get(id)));
    let Some(((customer, file), score)) = found else {
        return Worked {
            name: None,
            topics: Vec::new(),
            whole: true,
        };
    };
    let case = Case {
        book: &view.book,
        settings: &settings,
        customer,
        file,
        score,
        business,
        median: view.score_cache.median(),
        asof: view.today(),
    };
    let topics = Topic::ALL.iter().filter(|topic| topic.has_example());
    Worked {
        name: Some(customer.name.as_str().to_owned()),
        topics: topics
            .map(|topic| (*topic, example(*topic, &case)))
            .collect(),
        whole: business.is_some(),
    }
}

/// A line in words.
fn said(at: &AppContext, words: &Words, line: &Line) -> String {
    let args = line.args.iter().map(|(name, value)| {
        let arg = match value {
            Value::Number(number) => Arg::from(intl::significant(*number, DIGITS)),
            Value::Count(count) => Arg::from(*count),
            Value::Day(day) => Arg::from(intl::day_short(*day, at.view.today())),
            Value::Money(amount) => {
                Arg::from(about(*amount, currency(&at.view.book)).unwrap_or_default())
            }
            Value::Text(text) => Arg::from(text.clone()),
            Value::Word(family, word) => Arg::from(words.word(family, word)),
            Value::Lines(lines) => {
                let all: Vec<String> = lines.iter().map(|line| said(at, words, line)).collect();
                Arg::from(all.join(" × "))
            }
        };
        (*name, arg)
    });
    words.text(line.id, &args.collect::<Vec<_>>())
}

fn line_html(at: &AppContext, words: &Words, line: &Line) -> Html {
    let text = said(at, words, line);
    match (line.result, line.formula) {
        (Some(result), _) => {
            html! { <p class="formula"><data value={result.to_string()}>{ formula(&text) }</data></p> }
        }
        (None, true) => html! { <p class="formula">{ formula(&text) }</p> },
        (None, false) => html! { <p>{ text }</p> },
    }
}

/// The example of one topic; nothing where it has none.
pub fn worked_html(at: &AppContext, words: &Words, topic: Topic, worked: &Worked) -> Html {
    if !topic.has_example() {
        return html! {};
    }
    let Some(name) = &worked.name else {
        // Said once, at the first of them.
        let said = (topic == Topic::Warmth).then(|| t!(words, "method-example-nobody"));
        return html! { { for said.map(|said| html! { <p class="example">{ said }</p> }) } };
    };
    let (head, none) = if topic.is_of_one() {
        (
            t!(words, "method-example", name = name),
            t!(words, "method-example-none", name = name),
        )
    } else {
        (
            t!(words, "method-example-book"),
            t!(words, "method-example-none-book"),
        )
    };
    let found = worked.topics.iter().find(|(of, _)| *of == topic);
    let lines = found.map(|(_, lines)| lines.as_slice()).unwrap_or_default();
    let inside = if lines.is_empty() && topic.is_of_business() && !worked.whole {
        html! { <p class="muted" role="status">{ t!(words, "method-effect-working") }</p> }
    } else if lines.is_empty() {
        html! { <p class="muted">{ none }</p> }
    } else {
        html! { { for lines.iter().map(|line| line_html(at, words, line)) } }
    };
    html! {
        <div class="example" data-topic={topic.word()}>
            <h3 class="method__sub">{ head }</h3>
            { inside }
        </div>
    }
}
