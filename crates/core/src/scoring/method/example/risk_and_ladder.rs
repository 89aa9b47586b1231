//! Examples that draw on everything else: the risk of leaving, the loyalty ladder.

use super::{Case, Line, Value, line};
use crate::scoring::retention::constants::RISK_WATCH;
use crate::scoring::retention::ladder::referrers;
use crate::scoring::retention::{Factor, Risk};

fn factor_line(factor: Factor, risk: &Risk, points: f64) -> Line {
    let x = &risk.x;
    match factor {
        Factor::Quiet => line!(
            "method-eg-risk-quiet",
            days = x.recency,
            gap = Value::Count(x.own_gap),
            points = points
        ),
        Factor::Habit => line!(
            "method-eg-risk-habit",
            count = Value::Count(x.repeats),
            points = points
        ),
        Factor::InTouch => line!("method-eg-risk-in-touch", x = x.touch, points = points),
        Factor::Distrust => line!("method-eg-risk-distrust", x = x.distrust, points = points),
        Factor::Unheard => line!("method-eg-risk-unheard", x = x.unheard, points = points),
        Factor::Friction => line!("method-eg-risk-friction", x = x.friction, points = points),
        Factor::Rival => line!("method-eg-risk-rival", x = x.rival, points = points),
        Factor::PriceOnly => line!("method-eg-risk-price", points = points),
    }
}

pub fn risk(case: &Case<'_>) -> Vec<Line> {
    let Some(risk) = &case.score.risk else {
        return Vec::new();
    };
    let mut lines = vec![line!("method-eg-risk-usual", value = risk.usual)];
    let mut sum = 0.0;
    for (factor, points) in risk.points.each() {
        if points != 0.0 {
            lines.push(factor_line(factor, risk, points));
            sum += points;
        }
    }
    lines.push(match risk.cases {
        Some(cases) => line!("method-eg-risk-fitted", count = cases),
        None => line!("method-eg-risk-general"),
    });
    let formula = line!(
        "method-eg-risk",
        usual = risk.usual,
        points = sum,
        days = risk.horizon,
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
