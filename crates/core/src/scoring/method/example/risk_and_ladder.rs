//! Examples that draw on everything else: the risk of leaving, the loyalty ladder.

use super::{Case, Line, Value, line};
use crate::scoring::retention::Factor;
use crate::scoring::retention::constants::{LEAK, RISK_WATCH};
use crate::scoring::retention::ladder::referrers;
use crate::scoring::retention::risk::weights;

fn factor_line(factor: Factor, x: f64, points: f64) -> Option<Line> {
    Some(match factor {
        Factor::Cold => line!("method-eg-risk-cold", x = x, points = points),
        Factor::Distrust => line!("method-eg-risk-distrust", x = x, points = points),
        Factor::Unheard => line!("method-eg-risk-unheard", x = x, points = points),
        Factor::Friction => line!("method-eg-risk-friction", x = x, points = points),
        Factor::Silence => line!("method-eg-risk-silence", x = x, points = points),
        Factor::Rival => line!("method-eg-risk-rival", x = x, points = points),
        Factor::PriceOnly => line!("method-eg-risk-price", x = x, points = points),
        Factor::Leak => return None,
    })
}

pub fn risk(case: &Case<'_>) -> Vec<Line> {
    let Some(risk) = &case.score.risk else {
        return Vec::new();
    };
    let weights = weights(case.settings);
    let mut lines = Vec::new();
    let mut factors = vec![line!("method-eg-rest", x = LEAK)];
    let each = risk.x.each().into_iter().zip(weights.each());
    for (((factor, x), (_, weight)), (_, points)) in each.zip(risk.points.each()) {
        if x > 0.0 {
            lines.extend(factor_line(factor, x, points));
            factors.push(line!("method-eg-risk-term", weight = weight, x = x));
        }
    }
    lines.push(line!("method-eg-risk-leak", points = risk.leak));
    let formula = line!(
        "method-eg-risk",
        factors = Value::Lines(factors),
        value = risk.value
    );
    lines.push(formula.gives(risk.value));
    let band = Value::Word("risk", risk.band.word());
    let red = !case.score.trust.red.is_empty();
    let lifted = red && risk.value < RISK_WATCH;
    lines.push(if lifted {
        line!("method-eg-risk-band-red", band = band)
    } else {
        line!("method-eg-risk-band", band = band)
    });
    lines
}

pub fn ladder(case: &Case<'_>) -> Vec<Line> {
    let score = case.score;
    let name = &case.customer.name;
    let mut lines = vec![line!(
        "method-eg-ladder-days",
        name = name,
        count = score.rhythm.days
    )];
    if let Some(first) = score.rhythm.first {
        let days = case.asof.since(first);
        lines.push(line!("method-eg-ladder-first", day = first, days = days));
        lines.push(line!(
            "method-eg-ladder-scores",
            trust = score.trust.value,
            warmth = score.warmth.value
        ));
    }
    if let Some(silence) = score.rhythm.silence {
        lines.push(line!("method-eg-ladder-silence", silence = silence));
    }
    for red in &score.trust.red {
        let red = Value::Word("red", red.word());
        lines.push(line!("method-eg-trust-red", red = red));
    }
    let referred = referrers(case.book, case.asof).contains(&case.customer.id);
    let rung = score.rung.with_referrals(referred);
    let rung = Value::Word("rung", rung.word());
    lines.push(line!("method-eg-ladder", name = name, rung = rung).worked());
    lines
}
