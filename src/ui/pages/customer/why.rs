//! Why a figure is what it is: its parts in points, each leading to the entry it came from, and how much stands behind it.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::figures::Figure;
use super::{Page, timeline};
use crate::book::record::gathered;
use crate::book::{Day, Id};
use crate::browser::intl;
use crate::method::Topic;
use crate::retention::points::{hundredths, shared_out};
use crate::retention::trust::Ground;
use crate::retention::value::{self, Basis};
use crate::retention::warmth::contact;
use crate::retention::{Cause, LedgerLine, RedCondition, Stage};
use crate::t;
use crate::texts::Show;
use crate::ui::link::go;
use crate::ui::route::Route;
use crate::ui::show::{Shower, about, currency};

/// How many lines are drawn at first, and more at a time.
const LINES: usize = 8;

/// One part of a score.
struct Line {
    /// What it was.
    said: String,
    /// What else to say under it.
    small: Option<String>,
    /// The entry it came from.
    entry: Option<Id>,
    /// What it weighs, in words.
    points: String,
    /// Whether it is a part of the line before it.
    is_part: bool,
}

/// An answer: what the parts are, and the parts. They may be very many, so only those drawn are put into words.
struct Answer<'a> {
    says: String,
    count: usize,
    lines: Box<dyn Iterator<Item = Line> + 'a>,
}

impl<'a> Answer<'a> {
    fn of(says: String, lines: impl ExactSizeIterator<Item = Line> + 'a) -> Answer<'a> {
        Answer {
            says,
            count: lines.len(),
            lines: Box::new(lines),
        }
    }
}

/// The answer to "why?" for a figure.
pub fn why(page: &Page<'_>, which: Figure) -> Html {
    let answer = match which {
        Figure::Warmth => warmth(page),
        Figure::Trust => trust(page),
        Figure::Risk => risk(page),
        Figure::Value => worth(page),
        Figure::Listening => listening(page),
        Figure::Felt => felt(page),
        Figure::Rhythm => rhythm(page),
        Figure::Rival => rival(page),
    };
    let words = &page.at.words;
    let score = &page.known.score;
    let has_left = which == Figure::Risk && score.risk.is_none();
    let rests = (which != Figure::Value && !has_left).then(|| rests(page, which));
    let gaps = if which == Figure::Risk && !has_left {
        words.unknown(score)
    } else {
        Vec::new()
    };
    let gaps = (!gaps.is_empty()).then(|| {
        html! { <p class="why__says">{ t!(words, "why-unknown", what = intl::list(&gaps)) }</p> }
    });
    html! {
        <>
            <p class="why__says" key="says">{ &answer.says }</p>
            <div key="lines">{ list(page, answer) }</div>
            <div key="gaps">{ for gaps }</div>
            <div key="rests">{ for rests.map(|rests| html! { <p class="why__says">{ rests }</p> }) }</div>
            <div key="method">{ go(Route::Method(Some(topic(which))), "link why__method", &t!(words, "why-method")) }</div>
        </>
    }
}

/// Where the page tells how a figure is scored.
fn topic(which: Figure) -> Topic {
    match which {
        Figure::Warmth => Topic::Warmth,
        Figure::Trust => Topic::Trust,
        Figure::Risk => Topic::Risk,
        Figure::Value => Topic::Value,
        Figure::Listening => Topic::Listening,
        Figure::Felt => Topic::Felt,
        Figure::Rhythm => Topic::Rhythm,
        Figure::Rival => Topic::Rivals,
    }
}

/// How much evidence stands behind a figure, 0 to 1.
pub fn coverage(page: &Page<'_>, which: Figure) -> f64 {
    let score = &page.known.score;
    match which {
        Figure::Warmth => score.warmth.coverage,
        Figure::Trust => score.trust.coverage,
        Figure::Listening => score.listening.coverage,
        Figure::Felt => score.felt.coverage,
        Figure::Rhythm => score.rhythm.coverage,
        Figure::Rival => 1.0,
        Figure::Risk | Figure::Value => score.risk_coverage,
    }
}

/// How much evidence a figure rests on, in words.
pub fn rests(page: &Page<'_>, which: Figure) -> String {
    let (score, why) = (&page.known.score, &page.known.reasons);
    let count = |pieces: u32| usize::try_from(pieces).unwrap_or(usize::MAX);
    let facts = match which {
        Figure::Warmth => why.warmth.len(),
        Figure::Trust => count(score.trust.pieces),
        Figure::Listening => count(score.listening.pieces),
        Figure::Felt => why.felt.len(),
        Figure::Rhythm => score.rhythm.days,
        Figure::Rival => why.rival.len(),
        Figure::Risk | Figure::Value => *page.known.behind.get_or_init(|| entries_behind(page)),
    };
    page.at.words.rests(facts, coverage(page, which))
}

/// How many entries stand behind any of the scores: every contact, and what else any of them rests on.
fn entries_behind(page: &Page<'_>) -> usize {
    let (known, why) = (page.known, &page.known.reasons);
    let listening = why.listening.iter().map(|reason| &reason.entry);
    let felt = why.felt.iter().map(|reason| &reason.entry);
    let rival = why.rival.iter().map(|reason| &reason.entry);
    let trust = why.trust.iter().map(|line| &line.entry);
    let named = listening.chain(felt).chain(rival).flatten();
    let named: BTreeSet<&Id> = gathered(named.chain(trust));
    let entries = known.file.entries().filter(|entry| entry.on <= known.asof);
    let others = entries
        .filter(|entry| contact(&entry.fact).is_none())
        .filter(|entry| named.contains(&entry.id));
    why.warmth.len() + others.count()
}

/// The red conditions in plain words, each leading to its entry.
pub fn red(page: &Page<'_>) -> Html {
    let (words, known) = (&page.at.words, page.known);
    // Of several of one condition, the one that keeps trust lowest stands for all.
    let mut seen: Vec<RedCondition> = Vec::new();
    let red = known.reasons.trust.iter();
    let red: Vec<Line> = red
        .filter(|line| match line.what {
            Ground::Red(red) if !seen.contains(&red) => {
                seen.push(red);
                true
            }
            _ => false,
        })
        .filter_map(|line| match line.what {
            Ground::Red(red) => Some(Line {
                said: words.name(red),
                small: Some(held_down(page, line)),
                entry: Some(line.entry.clone()),
                points: String::new(),
                is_part: false,
            }),
            Ground::Conduct(_) => None,
        })
        .collect();
    if red.is_empty() {
        return html! {};
    }
    let rows = red.iter().enumerate().map(|(i, line)| row(page, i, line));
    html! { <ul class="red" aria-label={t!(words, "why-held-down")}>{ for rows }</ul> }
}

fn held_down(page: &Page<'_>, line: &LedgerLine) -> String {
    let day = line.until.map(|until| day(page, until));
    page.at.words.red_until(day)
}

fn day(page: &Page<'_>, day: Day) -> String {
    intl::day_near(day, page.at.view.today())
}

fn shower<'a>(page: &'a Page<'_>) -> Shower<'a> {
    Shower {
        book: &page.at.view.book,
        today: page.at.view.today(),
    }
}

/// What an entry says and its day, as a line under a reason.
fn told(page: &Page<'_>, entry: &Id) -> Option<String> {
    let (said, on) = said(page, entry)?;
    Some(t!(page.at.words, "chart-mark", what = said, day = on))
}

/// What an entry says, and its day.
fn said(page: &Page<'_>, entry: &Id) -> Option<(String, String)> {
    let entry = page.at.view.book.entry(entry)?;
    let entry = timeline::as_shown(entry, page.known.past());
    let told = page.at.words.tell(&entry, &shower(page));
    Some((told.said, day(page, entry.on)))
}

/// A part that its entry tells by itself.
fn entry_line(page: &Page<'_>, entry: Option<&Id>, points: String) -> Line {
    let (said, small) = match entry.and_then(|entry| said(page, entry)) {
        Some((said, on)) => (said, Some(on)),
        None => (String::new(), None),
    };
    Line {
        said,
        small,
        entry: entry.cloned(),
        points,
        is_part: false,
    }
}

fn list(page: &Page<'_>, answer: Answer<'_>) -> Html {
    if answer.count == 0 {
        return html! {};
    }
    let shown = LINES + page.opened.more_reasons * timeline::PAGE;
    let left = answer.count.saturating_sub(shown);
    let rows = answer.lines.enumerate().take(shown);
    let rows = rows.map(|(i, line)| row(page, i, &line));
    let more = (left > 0).then(|| {
        let onclick = page.opening(|opened| opened.more_reasons += 1);
        let count = left.min(timeline::PAGE);
        html! { <button type="button" class="button button--small" {onclick}>{ t!(page.at.words, "act-show-more", count = count) }</button> }
    });
    html! {
        <>
            <ul class="why__list" key="list">{ for rows }</ul>
            <div key="more">{ for more }</div>
        </>
    }
}

fn row(page: &Page<'_>, i: usize, line: &Line) -> Html {
    let small = line.small.as_ref();
    let small = small.map(|small| html! { <span class="why__small">{ small }</span> });
    let inside = html! { <><span class="why__said">{ &line.said }</span>{ for small }</> };
    let inside = match &line.entry {
        Some(entry) => {
            let onclick = timeline::seek(page, entry);
            html! { <button type="button" class="why__entry" {onclick}>{ inside }</button> }
        }
        None => html! { <div class="why__none">{ inside }</div> },
    };
    let class = classes!("why__row", line.is_part.then_some("why__row--part"));
    html! {
        <li {class} key={i}>{ inside }<span class="why__points">{ &line.points }</span></li>
    }
}

fn warmth<'a>(page: &'a Page<'_>) -> Answer<'a> {
    let (words, known) = (&page.at.words, page.known);
    let days = known.score.warmth.half_life;
    let reasons = &known.reasons.warmth;
    let parts: Vec<f64> = reasons.iter().map(|reason| reason.points).collect();
    let shown = shared_out(&parts, hundredths(known.score.warmth.value));
    let lines = reasons.iter().zip(shown).rev();
    Answer::of(
        t!(words, "why-warmth", days = days),
        lines.map(|(reason, points)| entry_line(page, reason.entry.as_ref(), words.points(points))),
    )
}

fn trust<'a>(page: &'a Page<'_>) -> Answer<'a> {
    let (words, known) = (&page.at.words, page.known);
    let ledger = &known.reasons.trust;
    let parts: Vec<f64> = ledger.iter().map(|line| line.points).collect();
    let shown = shared_out(&parts, hundredths(known.score.trust.value) - START);
    let lines = ledger.iter().zip(shown).rev();
    let lines = lines.map(|(line, points)| Line {
        said: words.ground(line.what, line.points > 0.0),
        small: match line.what {
            Ground::Red(_) => Some(held_down(page, line)),
            Ground::Conduct(_) => told(page, &line.entry),
        },
        entry: Some(line.entry.clone()),
        // A cap that is higher than trust weighs nothing yet.
        points: match line.points {
            0.0 => String::new(),
            _ => words.points_either_way(points),
        },
        is_part: false,
    });
    Answer::of(t!(words, "why-trust"), lines)
}

/// Where trust and listening start, of a hundred.
const START: i32 = 50;

fn listening<'a>(page: &'a Page<'_>) -> Answer<'a> {
    let (words, known) = (&page.at.words, page.known);
    let reasons = &known.reasons.listening;
    let parts: Vec<f64> = reasons.iter().map(|reason| reason.points).collect();
    let shown = shared_out(&parts, hundredths(known.score.listening.value) - START);
    let lines = reasons.iter().zip(shown).rev();
    let lines = lines.map(|(reason, points)| Line {
        said: words.name(reason.what),
        small: reason.entry.as_ref().and_then(|entry| told(page, entry)),
        entry: reason.entry.clone(),
        points: words.points_either_way(points),
        is_part: false,
    });
    Answer::of(t!(words, "why-listening"), lines)
}

fn felt<'a>(page: &'a Page<'_>) -> Answer<'a> {
    let (words, known) = (&page.at.words, page.known);
    let reasons = &known.reasons.felt;
    let parts: Vec<f64> = reasons.iter().map(|reason| reason.points).collect();
    let whole = known.score.felt.value.unwrap_or(0.0);
    let shown = shared_out(&parts, hundredths(whole));
    let lines = reasons.iter().zip(shown).rev();
    Answer::of(
        t!(words, "why-felt"),
        lines.map(|(reason, points)| entry_line(page, reason.entry.as_ref(), words.points(points))),
    )
}

fn rhythm<'a>(page: &'a Page<'_>) -> Answer<'a> {
    let (words, score) = (&page.at.words, &page.known.score);
    let rhythm = &score.rhythm;
    let says = match (rhythm.gap, rhythm.last) {
        (Some(gap), Some(last)) => t!(
            words,
            "why-rhythm",
            gap = gap,
            count = rhythm.days,
            day = day(page, last)
        ),
        _ => t!(words, "why-rhythm-unknown", count = rhythm.days),
    };
    let silence = page.known.reasons.silence.as_slice();
    let counts = score.stage == Stage::Customer;
    let silence = if counts { silence } else { &[] };
    let lines = silence.iter().map(|reason| Line {
        said: t!(words, "why-silence", number = hundredths(reason.points)),
        small: reason.entry.as_ref().and_then(|entry| told(page, entry)),
        entry: reason.entry.clone(),
        points: String::new(),
        is_part: false,
    });
    Answer::of(says, lines)
}

fn rival<'a>(page: &'a Page<'_>) -> Answer<'a> {
    let (words, known) = (&page.at.words, page.known);
    let number = hundredths(known.score.rival);
    let lines = known.reasons.rival.iter();
    let lines = lines.map(|reason| entry_line(page, reason.entry.as_ref(), String::new()));
    Answer::of(t!(words, "why-rival", number = number), lines)
}

fn risk<'a>(page: &'a Page<'_>) -> Answer<'a> {
    let (words, known) = (&page.at.words, page.known);
    let Some(risk) = &known.score.risk else {
        return Answer::of(t!(words, "why-risk-former"), std::iter::empty());
    };
    let whole = hundredths(risk.value);
    let factors = &known.reasons.risk;
    let parts: Vec<f64> = factors.iter().map(|factor| factor.points).collect();
    let mut lines: Vec<(Result<String, &Cause>, i32, bool)> = Vec::new();
    for (factor, points) in factors.iter().zip(shared_out(&parts, whole)) {
        let head = words.factor(factor.factor);
        let is_part = head.is_some();
        lines.extend(head.map(|head| (Ok(head), points, false)));
        let parts: Vec<f64> = factor.causes.iter().map(|cause| cause.points).collect();
        let causes = factor.causes.iter().zip(shared_out(&parts, points));
        lines.extend(causes.map(|(cause, points)| (Err(cause), points, is_part)));
    }
    let lines = lines.into_iter().map(|(what, points, is_part)| {
        let points = words.points(points);
        match what {
            Err(cause) => cause_line(page, cause, points, is_part),
            Ok(said) => Line {
                said,
                small: None,
                entry: None,
                points,
                is_part,
            },
        }
    });
    Answer::of(t!(words, "why-risk", number = whole), lines)
}

fn cause_line(page: &Page<'_>, cause: &Cause, points: String, is_part: bool) -> Line {
    let (words, known) = (&page.at.words, page.known);
    let entry = cause.entry.as_ref();
    let line = entry_line(page, entry, points);
    match words.because(cause.why, &known.score, known.asof) {
        Some(said) => Line {
            said,
            small: entry.and_then(|entry| told(page, entry)),
            is_part,
            ..line
        },
        None => Line { is_part, ..line },
    }
}

fn worth<'a>(page: &'a Page<'_>) -> Answer<'a> {
    let (words, known) = (&page.at.words, page.known);
    let money = |amount: f64| about(amount, currency(&page.at.view.book));
    let Some((basis, paid)) = value::basis(&known.customer, &known.file, known.asof) else {
        let median = known.median.and_then(money);
        let says = median.map_or_else(
            || t!(words, "why-value-none"),
            |amount| t!(words, "why-value-median", amount = amount),
        );
        return Answer::of(says, std::iter::empty());
    };
    let says = match basis {
        Basis::Set => t!(words, "why-value-set"),
        Basis::LastYear => t!(words, "why-value-year"),
        Basis::Tenure { first, paid } => t!(
            words,
            "why-value-tenure",
            amount = money(paid).unwrap_or_default(),
            day = day(page, first)
        ),
    };
    let lines = paid.into_iter().rev().map(|(entry, amount)| Line {
        said: shower(page).money(amount),
        small: said(page, &entry).map(|(_, on)| on),
        entry: Some(entry),
        points: String::new(),
        is_part: false,
    });
    Answer::of(says, lines)
}
