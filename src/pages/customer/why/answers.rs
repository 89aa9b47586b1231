//! The answer for each figure: what its parts are and what each weighs, so that they add up to what the figure shows.

use super::super::Page;
use super::super::figure::Figure;
use super::line::{Line, day, entry_line, held_down, said, shower, told};
use crate::prelude::*;
use kept_core::i18n::Show;
use kept_core::scoring::retention::rounding::{hundredths, shared_out};
use kept_core::scoring::retention::trust::Ground;
use kept_core::scoring::retention::value;
use kept_core::scoring::retention::value::Basis;
use kept_core::scoring::retention::{Cause, Stage};

/// Where trust and listening start, of a hundred.
const START: i32 = 50;

/// An answer: what the parts are, and the parts. They may be very many, so only those drawn are put into words.
pub struct Answer<'a> {
    /// What stands before them.
    pub says: String,
    /// How many there are.
    pub count: usize,
    /// The parts.
    pub lines: Box<dyn Iterator<Item = Line> + 'a>,
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
pub fn answer<'a>(page: &'a Page<'_>, which: Figure) -> Answer<'a> {
    match which {
        Figure::Warmth => warmth(page),
        Figure::Trust => trust(page),
        Figure::Risk => risk(page),
        Figure::Value => worth(page),
        Figure::Listening => listening(page),
        Figure::Felt => felt(page),
        Figure::Rhythm => rhythm(page),
        Figure::Rival => rival(page),
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
        let says = match known.score.stage {
            Stage::Former => t!(words, "why-risk-former"),
            Stage::Prospect => t!(words, "why-risk-prospect"),
            Stage::Customer => t!(words, "why-risk-unknown"),
        };
        return Answer::of(says, std::iter::empty());
    };
    let shown = hundredths(risk.value);
    let whole = shown - hundredths(risk.usual);
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
        let points = words.points_either_way(points);
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
    let basis = words.risk_basis(&known.score).unwrap_or_default();
    let says = t!(
        words,
        "why-risk",
        number = shown,
        usual = words.risk_usual(&known.score).unwrap_or_default(),
        basis = basis
    );
    Answer::of(says, lines)
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
        // What nobody knows is no money: the middle of the others only orders Today.
        let says = match known.median {
            Some(_) => t!(words, "why-value-median"),
            None => t!(words, "why-value-none"),
        };
        return Answer::of(says, std::iter::empty());
    };
    let says = match basis {
        Basis::Set => t!(words, "why-value-set"),
        Basis::LastYear => t!(words, "why-value-year"),
        Basis::SoFar => t!(words, "why-value-so-far"),
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
