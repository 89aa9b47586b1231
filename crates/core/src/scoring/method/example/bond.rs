//! Examples of the bond with one customer: warmth, harm and recovery, trust, listening, felt friction.

use super::{Case, Line, Value, line};
use crate::book::fact::Sort;
use crate::scoring::retention::constants::{
    ALIKE, COVERAGE_HALF, FAILURE_WEIGHT, SEVERITY_MAX, SEVERITY_UNKNOWN, TROUBLE_HALF_LIFE,
};
use crate::scoring::retention::felt_friction::lasting;
use crate::scoring::retention::harm::suffered;

pub fn warmth(case: &Case<'_>) -> Vec<Line> {
    let warmth = &case.score.warmth;
    let Some((day, after)) = warmth.last else {
        return Vec::new();
    };
    let days = case.asof.since(day);
    let half = line!(
        "method-eg-warmth-half",
        name = &case.customer.name,
        days = warmth.half_life
    );
    let last = line!(
        "method-eg-warmth-last",
        day = day,
        after = after,
        days = days
    );
    let formula = line!(
        "method-eg-warmth",
        after = after,
        days = days,
        half = warmth.half_life,
        value = warmth.value
    );
    let band = Value::Word("band", warmth.band.word());
    let due = line!(
        "method-eg-warmth-due",
        band = band,
        day = warmth.due,
        late = warmth.overdue
    );
    vec![half, last, formula.gives(warmth.value), due]
}

pub fn harm(case: &Case<'_>) -> Vec<Line> {
    let all = suffered(case.file, case.asof);
    let Some(one) = all.iter().rev().find(|one| one.sort != Sort::BuiltIn) else {
        return Vec::new();
    };
    let happened = line!(
        "method-eg-harm-happened",
        name = &case.customer.name,
        day = one.entry.on,
        repeat = one.repeat
    );
    let harm = line!(
        "method-eg-harm",
        severity = one
            .incident
            .severity
            .map_or(SEVERITY_UNKNOWN, |severity| severity.as_f64()),
        most = SEVERITY_MAX,
        times = one.multiplier,
        alike = if one.alike { ALIKE } else { 1.0 },
        harm = one.harm
    );
    let settled = match one.settled {
        Some(days) => line!("method-eg-harm-settled", days = days, credit = one.credit),
        None => line!("method-eg-harm-open"),
    };
    let net = line!(
        "method-eg-harm-net",
        harm = one.harm,
        credit = one.credit,
        net = one.net
    );
    vec![happened, harm.worked(), settled, net.gives(one.net)]
}

pub fn trust(case: &Case<'_>) -> Vec<Line> {
    let trust = &case.score.trust;
    if trust.pieces == 0 && trust.red.is_empty() {
        return Vec::new();
    }
    let pieces = line!(
        "method-eg-trust-pieces",
        name = &case.customer.name,
        count = trust.pieces,
        successes = trust.successes,
        failures = trust.failures
    );
    let formula = line!(
        "method-eg-trust",
        successes = trust.successes,
        times = FAILURE_WEIGHT,
        failures = trust.failures,
        value = trust.uncapped
    );
    let mut lines = vec![pieces];
    if trust.red.is_empty() {
        lines.push(formula.gives(trust.value));
    } else {
        lines.push(formula.worked());
        for red in &trust.red {
            let red = Value::Word("red", red.word());
            lines.push(line!("method-eg-trust-red", red = red));
        }
        let capped = line!("method-eg-trust-capped", value = trust.value);
        lines.push(capped.gives(trust.value));
    }
    lines.push(line!(
        "method-eg-trust-coverage",
        count = trust.pieces,
        half = COVERAGE_HALF,
        value = trust.coverage
    ));
    lines
}

pub fn listening(case: &Case<'_>) -> Vec<Line> {
    let listening = &case.score.listening;
    if listening.pieces == 0 {
        return Vec::new();
    }
    let pieces = line!(
        "method-eg-listening-pieces",
        name = &case.customer.name,
        count = listening.pieces
    );
    let formula = line!(
        "method-eg-listening",
        heard = listening.heard,
        weight = listening.weight,
        value = listening.value
    );
    vec![pieces, formula.gives(listening.value)]
}

pub fn felt(case: &Case<'_>) -> Vec<Line> {
    let felt = &case.score.felt;
    let Some(value) = felt.value else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    if let Some(incidents) = felt.incidents {
        let all = suffered(case.file, case.asof);
        let mut sum = 0.0;
        for one in &all {
            sum += lasting(one, case.asof);
        }
        lines.push(line!(
            "method-eg-felt-count",
            name = &case.customer.name,
            count = all.len(),
            days = TROUBLE_HALF_LIFE,
            sum = sum
        ));
        let line = line!("method-eg-felt-incidents", sum = sum, value = incidents);
        lines.push(line.worked());
    }
    if let Some(survey) = felt.survey {
        lines.push(line!("method-eg-felt-survey", value = survey));
    }
    let whole = match (felt.incidents, felt.survey) {
        (Some(incidents), Some(survey)) => line!(
            "method-eg-felt-both",
            incidents = incidents,
            survey = survey,
            value = value
        ),
        _ => line!("method-eg-felt-one", value = value),
    };
    lines.push(whole.gives(value));
    lines
}
