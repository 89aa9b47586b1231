//! What one unit of another currency is in the book's, typed by the person: without it, purchases in that currency stay out.

use super::work::Answers;
use crate::prelude::*;
use kept_core::import::Addition;

/// The answer that holds the rates, as `CODE=RATE`.
const KEY: &str = "rate";

/// A field for each other currency of the file.
pub fn rates(
    at: &AppContext,
    addition: &Addition,
    answers: &Answers,
    onanswer: &Callback<(String, Vec<String>)>,
) -> Option<Html> {
    let all = &addition.other_currencies;
    // The one that the book gets by this import, else its own.
    let into = addition.currency.unwrap_or_else(|| currency(&at.view.book));
    let fields = all.iter().map(|(code, count)| {
        html! { <Rate key={code.clone()} {at} code={code.clone()} {count} given={answers.get(KEY).cloned().unwrap_or_default()}
            currency={into.code().to_owned()} {onanswer} /> }
    });
    (!all.is_empty()).then(|| html! { <div class="question" key="rates">{ for fields }</div> })
}

#[derive(Properties, PartialEq)]
struct RateProps {
    at: AppContext,
    /// The other currency.
    code: String,
    /// How many purchases it has.
    count: usize,
    /// The rates given so far.
    given: Vec<String>,
    /// The currency that comes in.
    currency: String,
    onanswer: Callback<(String, Vec<String>)>,
}

#[component]
fn Rate(props: &RateProps) -> Html {
    let words = &props.at.words;
    let typed = use_state_eq(AttrValue::default);
    let rate = rate_of(&typed);
    let onchange = {
        let (typed, given, code) = (typed.clone(), props.given.clone(), props.code.clone());
        let onanswer = props.onanswer.clone();
        Callback::from(move |text: AttrValue| {
            let of_others = |pair: &String| !pair.starts_with(&format!("{code}="));
            let mut now: Vec<String> = given
                .iter()
                .filter(|pair| of_others(pair))
                .cloned()
                .collect();
            now.extend(rate_of(&text).map(|rate| format!("{code}={rate}")));
            typed.set(text);
            if now != given {
                onanswer.emit((KEY.to_owned(), now));
            }
        })
    };
    let error = (rate.is_none() && !typed.trim().is_empty())
        .then(|| AttrValue::from(t!(words, "import-rate-wrong")));
    let name = |code: &str| intl::currency_name(code).unwrap_or_else(|| code.to_owned());
    let label = t!(
        words,
        "import-rate",
        code = props.code.as_str(),
        into = props.currency.as_str()
    );
    let hint = t!(
        words,
        "import-rate-hint",
        count = props.count,
        currency = name(&props.code)
    );
    html! {
        <TextField id={format!("import-rate-{}", props.code)} {label} value={(*typed).clone()} inputmode="decimal" optional=true
            hint={Some(AttrValue::from(hint))} {error} {onchange} />
    }
}

/// A rate as typed, with a point or the language's own mark; none where it is no number above zero.
fn rate_of(text: &str) -> Option<f64> {
    let rate = intl::of_typed(text)?;
    (rate.is_finite() && rate > 0.0).then_some(rate)
}
