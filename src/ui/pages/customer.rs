//! One customer: who they are, how warm they are and until when, what has happened.

mod chart;
mod side;
mod timeline;

use yew::prelude::*;

use crate::book::{Day, Id};
use crate::retention::{CustomerScore, Stage};
use crate::t;
use crate::ui::app::Over;
use crate::ui::at_hand::At;
use crate::ui::parts::WarmthChart;
use crate::ui::show::{about, currency, day_html, percent};
use crate::ui::words::Words;

use super::nowhere::nowhere;
use side::side;
use timeline::Timeline;

/// The page of one customer.
pub fn customer_page(at: &At, id: &Id) -> Html {
    let (words, view) = (&at.words, &at.view);
    let (Some((customer, file)), Some(score)) = (view.book.customer(id), view.board.get(id)) else {
        return nowhere(words);
    };
    let data = chart::data(words, customer, file, score, view.today());
    let log = {
        let id = id.clone();
        at.wishes
            .over
            .reform(move |_: MouseEvent| Some(Over::Log(Some(id.clone()))))
    };
    let worth = score
        .own_value
        .and_then(|value| about(value, currency(&view.book)));
    html! {
        <div class="customer" key={id.to_string()}>
            { side(at, customer, score.stage, log) }
            <div class="customer__main">
                <section class="part" key="figures" aria-label={t!(words, "customer-figures")}>
                    { figures(words, score, view.today(), worth) }
                </section>
                <section class="part" key="chart" aria-labelledby="warmth">
                    <div class="part__head"><h2 id="warmth">{ t!(words, "customer-warmth") }</h2></div>
                    <WarmthChart {words} {data} />
                </section>
                <section class="part" key="history" aria-labelledby="history">
                    <div class="part__head"><h2 id="history">{ t!(words, "customer-history") }</h2></div>
                    <Timeline {at} file={file.clone()} />
                </section>
            </div>
        </div>
    }
}

/// The figures in words.
fn figures(words: &Words, score: &CustomerScore, today: Day, worth: Option<String>) -> Html {
    let warmth = &score.warmth;
    let last = match warmth.last {
        Some((day, _)) => day_html(day, today),
        None => html! { { t!(words, "customers-never") } },
    };
    let due = match score.stage {
        Stage::Former => html! { { words.word("stage", Stage::Former.word()) } },
        _ => day_html(warmth.due, today),
    };
    let days = today.since(warmth.due);
    let late =
        (days > 0 && score.stage != Stage::Former).then(|| t!(words, "customer-late", days = days));
    let worth = worth.unwrap_or_else(|| t!(words, "customer-value-unknown"));
    let figure = |name: String, said: Html, note: Option<String>| {
        html! {
            <div class="figure">
                <dt class="figure__name">{ name }</dt>
                <dd class="figure__said">{ said }</dd>
                { for note.map(|note| html! { <dd class="figure__note">{ note }</dd> }) }
            </div>
        }
    };
    let number = t!(
        words,
        "customer-warmth-number",
        number = percent(warmth.value)
    );
    html! {
        <dl class="figures">
            { figure(t!(words, "customer-warmth"), html! { { words.word("band", warmth.band.word()) } }, Some(number)) }
            { figure(t!(words, "customer-last"), last, None) }
            { figure(t!(words, "customer-due"), due, late) }
            { figure(t!(words, "customer-value"), html! { { worth } }, None) }
        </dl>
    }
}
