//! One customer: who they are, how warm they are and until when, what has happened.

mod chart;
mod side;
mod timeline;

use yew::prelude::*;

use crate::book::{Day, Id};
use crate::retention::{CustomerScore, Stage};
use crate::t;
use crate::ui::app::{Over, Wishes};
use crate::ui::desk::View;
use crate::ui::parts::WarmthChart;
use crate::ui::show::{about, currency, day_html, percent};
use crate::ui::use_words;

use super::nowhere::Nowhere;
use side::Side;
use timeline::Timeline;

/// What a [`CustomerPage`] shows.
#[derive(Properties, PartialEq)]
pub struct CustomerProps {
    /// Who.
    pub id: Id,
}

/// The page of one customer.
#[component]
pub fn CustomerPage(props: &CustomerProps) -> Html {
    let words = use_words();
    let (Some(view), Some(wishes)) = (use_context::<View>(), use_context::<Wishes>()) else {
        return html! {};
    };
    let Some((customer, file)) = view.book.customer(&props.id) else {
        return html! { <Nowhere /> };
    };
    let Some(score) = view.board.get(&props.id) else {
        return html! { <Nowhere /> };
    };
    let data = chart::data(&words, customer, file, score, view.today());
    let log = {
        let id = props.id.clone();
        wishes
            .over
            .reform(move |_: MouseEvent| Some(Over::Log(Some(id.clone()))))
    };
    html! {
        <div class="customer">
            <Side customer={customer.clone()} stage={score.stage} {log} />
            <div class="customer__main">
                <section class="part" key="figures" aria-label={t!(words, "customer-figures")}>
                    <Figures score={score.as_ref().clone()} today={view.today()} worth={score.own_value.and_then(|value| about(value, currency(&view.book)))} />
                </section>
                <section class="part" key="chart" aria-labelledby="warmth">
                    <div class="part__head"><h2 id="warmth">{ t!(words, "customer-warmth") }</h2></div>
                    <WarmthChart {data} />
                </section>
                <section class="part" key="history" aria-labelledby="history">
                    <div class="part__head"><h2 id="history">{ t!(words, "customer-history") }</h2></div>
                    <Timeline file={file.clone()} />
                </section>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FiguresProps {
    score: CustomerScore,
    today: Day,
    worth: Option<String>,
}

/// The figures in words.
#[component]
fn Figures(props: &FiguresProps) -> Html {
    let words = use_words();
    let warmth = &props.score.warmth;
    let last = match warmth.last {
        Some((day, _)) => day_html(day, props.today),
        None => html! { { t!(words, "customers-never") } },
    };
    let due = match props.score.stage {
        Stage::Former => html! { { words.word("stage", Stage::Former.word()) } },
        _ => day_html(warmth.due, props.today),
    };
    let days = props.today.since(warmth.due);
    let late = (days > 0 && props.score.stage != Stage::Former)
        .then(|| t!(words, "customer-late", days = days));
    let worth = props
        .worth
        .clone()
        .unwrap_or_else(|| t!(words, "customer-value-unknown"));
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
