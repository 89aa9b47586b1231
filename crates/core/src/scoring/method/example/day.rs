//! Examples of the day's work: what to do for one customer and what it saves, the share of time, looking in after the sale.

use super::{Case, Line, Value, line};
use crate::scoring::retention::after_sale;
use crate::scoring::retention::constants::TIME_DAYS;
use crate::scoring::retention::time_share::{of_file, target};
use crate::scoring::retention::today::{Gain, Gauge, Ranking, agenda, ideas};
use crate::scoring::retention::value::worth;

pub fn today(case: &Case<'_>) -> Vec<Line> {
    let (customer, file, score) = (case.customer, case.file, case.score);
    let mut lines = Vec::new();
    for idea in ideas(customer, file, score, case.settings, case.asof) {
        let task = Value::Word("method-task", idea.step.task().word());
        let (now, then) = (idea.now, idea.then);
        lines.push(match idea.gauge {
            Gauge::Risk => line!("method-eg-today-idea", task = task, now = now, then = then),
            Gauge::Warmth => line!("method-eg-today-warms", task = task, now = now, then = then),
        });
    }
    let items = case.book.items();
    let works_for = case.book.company_of(&customer.id);
    let agenda = agenda(
        customer,
        file,
        works_for.map(|company| &company.id),
        score,
        items,
        case.settings,
        case.asof,
    );
    let mut ranking = Ranking::new(case.median);
    ranking.take(&customer.id, &agenda);
    let all = ranking.told();
    let name = &customer.name;
    let Some(best) = all.best.first() else {
        lines.push(line!("method-eg-today-nothing", name = name));
        return lines;
    };
    let task = Value::Word("method-task", best.idea.step.task().word());
    lines.push(line!("method-eg-today-best", name = name, task = task));
    let (now, then) = (best.idea.now, best.idea.then);
    lines.push(match best.gain {
        Gain::Money(gain) => line!(
            "method-eg-today",
            worth = Value::Money(worth(score.own_value, case.median)),
            now = now,
            then = then,
            value = Value::Money(gain)
        )
        .gives(gain),
        Gain::Risk(gain) => {
            line!("method-eg-today-risk", now = now, then = then, value = gain).gives(gain)
        }
        Gain::Warmth(gain) => line!(
            "method-eg-today-warmth",
            now = now,
            then = then,
            value = gain
        )
        .gives(gain),
    });
    lines
}

/// Of the whole book.
pub fn time(case: &Case<'_>) -> Vec<Line> {
    let mut minutes = of_file(None, case.book.unnamed(), case.asof);
    for (customer, file) in case.book.customers() {
        minutes.add(&of_file(Some(customer), file, case.asof));
    }
    let target = line!("method-eg-time-target", target = target(case.settings));
    match minutes.share() {
        Some(share) => {
            let share = line!("method-eg-time", days = TIME_DAYS, value = share).gives(share);
            vec![share, target]
        }
        None => Vec::new(),
    }
}

pub fn care(case: &Case<'_>) -> Vec<Line> {
    let (customer, file, stage) = (case.customer, case.file, case.score.stage);
    let items = case.book.items();
    let care = after_sale::care(customer, file, stage, items, case.settings, case.asof);
    let mut lines = Vec::new();
    let next = care.check_ins.iter().find(|one| one.on >= case.asof);
    if let Some(next) = next {
        let name = &customer.name;
        lines.push(line!("method-eg-care-next", name = name, day = next.on));
    }
    if let Some(coverage) = care.coverage() {
        let formula = line!(
            "method-eg-care",
            done = care.done,
            missed = care.missed,
            value = coverage
        );
        lines.push(formula.gives(coverage));
    }
    lines
}
