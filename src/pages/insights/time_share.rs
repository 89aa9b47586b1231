//! How much of our time went to people who already bought, week by week.

use super::Page;
use super::analysis::Base;
use crate::parts::charts::{says, section, table};
use crate::parts::{HEIGHT, Plot};
use crate::prelude::*;
use kept_core::scoring::retention::time_share::target;

const WEEK: i32 = 7;
/// What is left free at the side for each letter of the name of the aim, so that no bar stands behind it and none is cut off.
const LETTER: f64 = 9.5;

/// The section.
pub fn time(page: &Page<'_>, base: &Base) -> Html {
    let (words, asof) = (&page.at.words, page.study.asof);
    let head = t!(words, "insights-time-head");
    let target = target(&page.study.view.book.settings());
    let weeks = &base.minutes.weeks;
    if weeks.iter().all(|week| week.all == 0) {
        let text = t!(words, "time-none", target = intl::percent(target));
        return section("time", head, says([text]), html! {});
    }
    let told = match base.minutes.share() {
        Some(share) => t!(
            words,
            "time-says",
            share = intl::percent(share),
            target = intl::percent(target)
        ),
        None => t!(words, "time-not-lately", target = intl::percent(target)),
    };
    let count = weeks.len();
    let begins = |ago: usize| asof.plus(1 - WEEK * (i32::try_from(ago).unwrap_or(0) + 1));
    let heads = [
        t!(words, "time-week"),
        t!(words, "time-share"),
        t!(words, "time-share-existing"),
        t!(words, "time-all"),
    ];
    let rows = weeks.iter().enumerate().map(|(ago, week)| {
        vec![
            intl::day_brief(begins(ago)),
            week.share()
                .map_or_else(|| t!(words, "time-no-minutes"), intl::percent),
            t!(words, "insights-minutes", count = week.existing),
            t!(words, "insights-minutes", count = week.all),
        ]
    });
    let at = |number: f64| format!("{number:.1}");
    let aim = t!(words, "time-target", target = intl::percent(target));
    let plot = Plot {
        width: page.width - LETTER * (aim.chars().count() + 1) as f64,
        days: count as f64,
    };
    let wide = (plot.x(1.0) - plot.x(0.0)) * 0.6;
    let drawn = weeks.iter().enumerate().filter_map(|(ago, week)| {
        let share = week.share()?;
        let place = (count - ago) as f64 - 0.8;
        let (x, y) = (plot.x(place), plot.y(share));
        Some(html! {
            <rect class="chart__bar" key={ago} x={at(x)} y={at(y)} width={at(wide)} height={at((plot.base() - y).max(1.0))} />
        })
    });
    let line = plot.y(target);
    let svg = html! {
        <svg class="chart__svg" viewBox={format!("0 0 {} {HEIGHT}", page.width)} width={at(page.width)} height={at(HEIGHT)} aria-hidden="true">
            <line class="chart__axis" x1="0" x2={at(plot.width)} y1={at(plot.y(1.0))} y2={at(plot.y(1.0))} />
            <text class="chart__label" x="0" y={at(plot.y(1.0) - 2.0)}>{ intl::percent(1.0) }</text>
            <g>{ for drawn }</g>
            <line class="chart__axis" x1="0" x2={at(plot.width)} y1={at(plot.base())} y2={at(plot.base())} />
            <line class="chart__aim" x1="0" x2={at(plot.width)} y1={at(line)} y2={at(line)} />
            <text class="chart__label chart__label--strong" x={at(plot.width + 6.0)} y={at(line + 4.0)}>
                { aim }
            </text>
            <text class="chart__label" x="0" y={at(HEIGHT - 14.0)}>{ intl::day_short(begins(count - 1), asof) }</text>
            <text class="chart__label" x={at(plot.width)} y={at(HEIGHT - 14.0)} text-anchor="end">{ intl::day_short(asof, asof) }</text>
        </svg>
    };
    let shows = html! { <>{ svg }{ table(words, &head, &heads, rows.collect()) }</> };
    section("time", head, says([told]), shows)
}
