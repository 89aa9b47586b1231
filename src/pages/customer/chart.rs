//! The warmth curve of one customer, put into what the chart draws.

use yew::AttrValue;

use crate::parts::{ChartData, Contact, Crossing, TableRow};
use crate::prelude::*;
use kept_core::book::fact::By;
use kept_core::book::{Customer, File};
use kept_core::scoring::retention::people::seen_with_people;
use kept_core::scoring::retention::warmth::{Curve, Jump, contact};
use kept_core::scoring::retention::{CustomerScore, WarmthBand};

/// How far back the curve reaches at most, in days.
const BACK: i32 = 730;
/// How far back it reaches at least.
const BACK_AT_LEAST: i32 = 60;
/// How far ahead it looks at least, and past the last crossing.
const AHEAD: i32 = 30;

/// What the chart shows of a customer as of a day; dates are told as seen from today.
pub fn data(
    words: &Words,
    customer: &Customer,
    file: &File,
    score: &CustomerScore,
    asof: Day,
    today: Day,
) -> Rc<ChartData> {
    let warmth = &score.warmth;
    let first = seen_with_people(file, asof)
        .find(|entry| contact(&entry.fact).is_some())
        .map_or(asof, |entry| entry.on);
    let from = first.max(asof.plus(-BACK)).min(asof.plus(-BACK_AT_LEAST));
    let forecast = warmth.forecast();
    let coming = |day: Option<Day>| day.map(|day| day.plus(1)).filter(|day| *day > asof);
    let (cooling, cold) = (coming(forecast.warm_until), coming(forecast.cooling_until));
    let to = cold
        .or(cooling)
        .map_or(asof.plus(AHEAD), |day| day.plus(AHEAD));
    let curve = warmth.curve(file, asof, from, to);
    let x = |day: Day| f64::from(day.since(from));

    let days = days(&curve);
    let mut past: Vec<(f64, f64)> = Vec::new();
    let mut rises = days.iter().peekable();
    for &(day, value) in curve.days.iter().take_while(|(day, _)| *day <= asof) {
        while let Some(rise) = rises.next_if(|rise| rise.on <= day) {
            past.push((x(rise.on), rise.before));
            past.push((x(rise.on), rise.after));
        }
        past.push((x(day), value));
    }
    let ahead = curve.days.iter().filter(|(day, _)| *day >= asof);
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
    let now = if asof == today {
        t!(words, "chart-today")
    } else {
        intl::day_brief(asof)
    };
    Rc::new(ChartData {
        says: says.into(),
        past,
        ahead,
        now: x(asof),
        now_said: now.clone().into(),
        contacts: days
            .iter()
            .flat_map(|day| &day.ways)
            .map(|jump| mark(words, jump, x(jump.entry.on), today))
            .collect(),
        crossings: crossings.into_iter().flatten().collect(),
        start: intl::month(from).into(),
        table: table(
            words,
            &days,
            (asof, warmth.value, now),
            today,
            [cooling, cold],
        ),
    })
}

/// A day of contacts: the curve rises once, and each way of being in touch is told once, however many there were.
struct ContactDay<'c, 'a> {
    on: Day,
    before: f64,
    after: f64,
    /// One contact of each way.
    ways: Vec<&'c Jump<'a>>,
}

fn days<'c, 'a>(curve: &'c Curve<'a>) -> Vec<ContactDay<'c, 'a>> {
    let mut days: Vec<ContactDay<'c, 'a>> = Vec::new();
    for jump in &curve.jumps {
        match days.last_mut().filter(|day| day.on == jump.entry.on) {
            Some(day) => {
                day.after = jump.after;
                let told = |one: &&Jump<'a>| (one.contact, is_by_them(one));
                if !day.ways.iter().any(|one| told(one) == told(&jump)) {
                    day.ways.push(jump);
                }
            }
            None => days.push(ContactDay {
                on: jump.entry.on,
                before: jump.before,
                after: jump.after,
                ways: vec![jump],
            }),
        }
    }
    days
}

fn is_by_them(jump: &Jump<'_>) -> bool {
    matches!(&jump.entry.fact, Fact::Touch(touch) if touch.by == Some(By::Them))
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
    let by_them = is_by_them(jump);
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
    days: &[ContactDay<'_, '_>],
    now: (Day, f64, String),
    today: Day,
    crossings: [Option<Day>; 2],
) -> Vec<TableRow> {
    let row = |day: Day, warmth: f64, what: String| TableRow {
        day: intl::day_short(day, today).into(),
        warmth: t!(words, "customer-warmth-number", number = percent(warmth)).into(),
        contact: AttrValue::from(what),
    };
    let contacts = days.iter().map(|day| {
        let ways: Vec<String> = day.ways.iter().map(|jump| how(words, jump).1).collect();
        row(day.on, day.after, intl::list(&ways))
    });
    let now = [row(now.0, now.1, now.2)];
    let [cooling, cold] = crossings;
    let cooling = cooling.map(|day| row(day, 0.5, t!(words, "chart-cooling")));
    let cold = cold.map(|day| row(day, 0.25, t!(words, "chart-cold")));
    contacts.chain(now).chain(cooling).chain(cold).collect()
}
