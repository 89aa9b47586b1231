//! How the last twelve months went: a line with a sentence, and the same as a table. The year is thirteen passes over the whole
//! book, so it is counted a day at a time and the page breathes in between.

use std::cell::Cell;

use gloo_timers::future::TimeoutFuture;

use super::Page;
use crate::parts::spark;
use crate::prelude::*;
use kept_core::book::fact::Dimension;
use kept_core::scoring::friction::trend;
use kept_core::scoring::friction::trend::Point;

/// Until the page has been painted, in milliseconds.
const AFTER: u32 = 60;

/// The trend of this moment; while it is counted, that of the one before.
#[hook]
pub fn use_trend(view: &AppState) -> Rc<Vec<Point>> {
    let points = use_state(Rc::<Vec<Point>>::default);
    let counted = points.setter();
    use_effect_with(view.clone(), move |view| {
        let is_over = Rc::new(Cell::new(false));
        let (view, stop) = (view.clone(), is_over.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let mut all = Vec::new();
            TimeoutFuture::new(AFTER).await;
            for day in trend::days(&view.book, view.today()) {
                if stop.get() {
                    return;
                }
                all.push(trend::point(&view.book, day));
                TimeoutFuture::new(0).await;
            }
            if !stop.get() {
                counted.set(Rc::new(all));
            }
        });
        move || is_over.set(true)
    });
    (*points).clone()
}

/// The trend of the whole, with the table of all.
pub fn overall(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let line = line(page, t!(words, "place-friction"), |point| point.overall);
    html! {
        <figure class="trend">
            <figcaption class="figure__name">{ t!(words, "trend-head") }</figcaption>
            { line }
            <details class="why">
                <summary>{ t!(words, "chart-table") }</summary>
                { table(page) }
            </details>
        </figure>
    }
}

/// The trend of one dimension; its numbers are in the table of all.
pub fn dimension(page: &Page<'_>, dimension: Dimension) -> Html {
    let name = page.at.words.name(dimension);
    let of = move |point: &Point| {
        let place = Dimension::ALL.iter().position(|one| *one == dimension);
        place.and_then(|place| point.dimensions.get(place).copied().flatten())
    };
    html! {
        <section class="trend" aria-label={t!(page.at.words, "trend-head")}>
            <h4 class="figure__name">{ t!(page.at.words, "trend-head") }</h4>
            <div>{ line(page, name, of) }</div>
        </section>
    }
}

fn line(page: &Page<'_>, what: String, of: impl Fn(&Point) -> Option<f64>) -> Html {
    let words = &page.at.words;
    if page.trend.is_empty() {
        return html! { <p class="figure__note trend__says">{ t!(words, "trend-counting") }</p> };
    }
    let values: Vec<Option<f64>> = page.trend.iter().map(&of).collect();
    let mut known = page
        .trend
        .iter()
        .zip(&values)
        .filter_map(|(point, value)| Some((point.on, percent((*value)?))));
    let first = known.next();
    let (Some((then_on, then)), Some((_, now))) = (first, known.next_back()) else {
        return html! { <p class="figure__note trend__says">{ t!(words, "trend-short") }</p> };
    };
    let way = match now.cmp(&then) {
        std::cmp::Ordering::Less => "better",
        std::cmp::Ordering::Equal => "same",
        std::cmp::Ordering::Greater => "worse",
    };
    let says = t!(
        words,
        "trend-says",
        way = way,
        what = what,
        then = then,
        now = now,
        month = intl::month(then_on)
    );
    html! {
        <>
            <p class="trend__says">{ says }</p>
            <div>{ spark(&values) }</div>
        </>
    }
}

fn table(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let number = |value: Option<f64>| match value {
        Some(value) => html! { { percent(value) } },
        None => {
            html! { <span title={t!(words, "friction-unknown")}>{ "–" }<span class="unseen">{ t!(words, "friction-unknown") }</span></span> }
        }
    };
    let rows = page.trend.iter().rev().map(|point| {
        let dimensions = point
            .dimensions
            .iter()
            .map(|value| html! { <td class="number">{ number(*value) }</td> });
        html! {
            <tr key={point.on.to_string()}>
                <th scope="row">{ intl::day_brief(point.on) }</th>
                <td class="number">{ number(point.overall) }</td>
                { for dimensions }
                <td class="number">{ number(point.smoothness.map(|left| 1.0 - left)) }</td>
            </tr>
        }
    });
    let heads = Dimension::ALL
        .iter()
        .map(|dimension| html! { <th scope="col" class="number">{ words.name(*dimension) }</th> });
    html! {
        <>
            <div class="chart__scroll" tabindex="0" role="region" aria-label={t!(words, "trend-head")}>
                <table class="chart__table trend__table">
                    <thead><tr>
                        <th scope="col">{ t!(words, "trend-day") }</th>
                        <th scope="col" class="number">{ t!(words, "friction-overall") }</th>
                        { for heads }
                        <th scope="col" class="number">{ t!(words, "friction-smoothness") }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            <p class="figure__note">{ t!(words, "trend-steps-note") }</p>
        </>
    }
}
