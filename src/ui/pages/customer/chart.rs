//! The warmth curve of one customer, put into what the chart draws.

use std::rc::Rc;

use yew::AttrValue;

use crate::book::fact::By;
use crate::book::{Customer, Day, Fact, File};
use crate::browser::intl;
use crate::retention::warmth::{Jump, contact};
use crate::retention::{CustomerScore, WarmthBand};
use crate::t;
use crate::ui::parts::{ChartData, Contact, Crossing, TableRow};
use crate::ui::show::percent;
use crate::ui::words::Words;

/// How far back the curve reaches at most, in days.
const BACK: i32 = 730;
/// How far back it reaches at least.
const BACK_AT_LEAST: i32 = 60;
/// How far ahead it looks at least, and past the last crossing.
const AHEAD: i32 = 30;

/// What the chart shows of a customer as of today.
pub fn data(
    words: &Words,
    customer: &Customer,
    file: &File,
    score: &CustomerScore,
    today: Day,
) -> Rc<ChartData> {
    let warmth = &score.warmth;
    let first = file
        .entries()
        .find(|entry| entry.on <= today && contact(&entry.fact).is_some())
        .map_or(today, |entry| entry.on);
    let from = first.max(today.plus(-BACK)).min(today.plus(-BACK_AT_LEAST));
    let forecast = warmth.forecast();
    let coming = |day: Option<Day>| day.map(|day| day.plus(1)).filter(|day| *day > today);
    let (cooling, cold) = (coming(forecast.warm_until), coming(forecast.cooling_until));
    let to = cold
        .or(cooling)
        .map_or(today.plus(AHEAD), |day| day.plus(AHEAD));
    let curve = warmth.curve(file, today, from, to);
    let x = |day: Day| f64::from(day.since(from));

    let mut past: Vec<(f64, f64)> = Vec::new();
    let mut jumps = curve.jumps.iter().peekable();
    for &(day, value) in curve.days.iter().take_while(|(day, _)| *day <= today) {
        while let Some(jump) = jumps.next_if(|jump| jump.entry.on <= day) {
            past.push((x(jump.entry.on), jump.before));
            past.push((x(jump.entry.on), jump.after));
        }
        past.push((x(day), value));
    }
    let ahead = curve.days.iter().filter(|(day, _)| *day >= today);
    let ahead = ahead.map(|&(day, value)| (x(day), value)).collect();

    let near = |day: Day| intl::day_near(day, today);
    let crossing = |day: Option<Day>, level: f64, label: String| {
        day.map(|day| Crossing {
            day: x(day),
            level,
            label: label.into(),
        })
    };
    let crossings = [
        crossing(
            cooling,
            0.5,
            cooling.map_or_else(String::new, |day| {
                t!(words, "chart-cooling-on", day = near(day))
            }),
        ),
        crossing(
            cold,
            0.25,
            cold.map_or_else(String::new, |day| {
                t!(words, "chart-cold-on", day = near(day))
            }),
        ),
    ];
    let says = match (warmth.last, warmth.band, cooling, cold) {
        (None, ..) => t!(words, "chart-says-never", name = customer.name.as_str()),
        (_, WarmthBand::Warm, Some(cooling), Some(cold)) => {
            t!(
                words,
                "chart-says-warm",
                name = customer.name.as_str(),
                cooling = near(cooling),
                cold = near(cold)
            )
        }
        (_, _, _, Some(cold)) => t!(
            words,
            "chart-says-cooling",
            name = customer.name.as_str(),
            cold = near(cold)
        ),
        _ => t!(words, "chart-says-cold", name = customer.name.as_str()),
    };
    Rc::new(ChartData {
        says: says.into(),
        past,
        ahead,
        today: x(today),
        contacts: curve
            .jumps
            .iter()
            .map(|jump| mark(words, jump, x(jump.entry.on), today))
            .collect(),
        crossings: crossings.into_iter().flatten().collect(),
        start: intl::month(from).into(),
        table: table(words, &curve.jumps, warmth.value, today, cooling, cold),
    })
}

/// How a contact was made: the shape of its mark, and in words.
fn how(words: &Words, jump: &Jump<'_>) -> (&'static str, String) {
    match &jump.entry.fact {
        Fact::Touch(touch) => match touch.channel {
            Some(channel) => (channel.word(), words.name(channel)),
            None => ("message", words.name(jump.entry.kind())),
        },
        _ => ("purchase", words.name(jump.entry.kind())),
    }
}

fn mark(words: &Words, jump: &Jump<'_>, day: f64, today: Day) -> Contact {
    let (channel, name) = how(words, jump);
    let by_them = matches!(&jump.entry.fact, Fact::Touch(touch) if touch.by == Some(By::Them));
    let label = t!(
        words,
        "chart-mark",
        what = name,
        day = intl::day_near(jump.entry.on, today)
    );
    Contact {
        day,
        channel: channel.into(),
        by_them,
        label: label.into(),
    }
}

fn table(
    words: &Words,
    jumps: &[Jump<'_>],
    now: f64,
    today: Day,
    cooling: Option<Day>,
    cold: Option<Day>,
) -> Vec<TableRow> {
    let row = |day: Day, warmth: f64, what: String| TableRow {
        day: intl::day_short(day, today).into(),
        warmth: t!(words, "customer-warmth-number", number = percent(warmth)).into(),
        contact: AttrValue::from(what),
    };
    let contacts = jumps
        .iter()
        .map(|jump| row(jump.entry.on, jump.after, how(words, jump).1));
    let today_row = [row(today, now, t!(words, "chart-today"))];
    let cooling = cooling.map(|day| row(day, 0.5, t!(words, "chart-cooling")));
    let cold = cold.map(|day| row(day, 0.25, t!(words, "chart-cold")));
    contacts
        .chain(today_row)
        .chain(cooling)
        .chain(cold)
        .collect()
}
