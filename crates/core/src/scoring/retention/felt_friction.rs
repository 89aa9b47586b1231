//! Felt friction of one customer (method §5): the trouble they met and what their own survey says.
//! Must never mix in what others met: that is the friction of the business.

use super::constants::{
    ANSWER_BEST, ANSWER_SPAN, EFFORT_BEST, EFFORT_SPAN, SURVEY_DAYS, TROUBLE_HALF_LIFE,
};
use super::explanation::{Reason, coverage, decay};
use super::harm::IncidentHarm;
use crate::book::fact::{Sort, Survey};
use crate::book::value::{OneToFive, OneToSeven};
use crate::book::{Day, Entry, Fact, File};

/// The friction one customer felt; low is good.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Felt {
    /// 0 to 1: √(mean of the squares of the known parts), so that two that agree say no more than one; unknown without either.
    pub value: Option<f64>,
    /// From incidents alone: 1 − exp(−Σ net·2^(−age/180)).
    pub incidents: Option<f64>,
    /// From the latest survey within 365 days alone.
    pub survey: Option<f64>,
    /// How many pieces of evidence there are.
    pub pieces: u32,
    /// How much evidence stands behind it, 0 to 1.
    pub coverage: f64,
}

/// What a reason for felt friction may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// An incident of this sort.
    Incident(Sort),
    /// The survey.
    Survey,
}

/// The friction in an answer of 1 to 5: (5 − answer)/4.
pub fn answer_friction(answer: OneToFive) -> f64 {
    (ANSWER_BEST - answer.as_f64()) / ANSWER_SPAN
}

/// The friction in an effort of 1 to 7: (7 − effort)/6.
pub fn effort_friction(effort: OneToSeven) -> f64 {
    (EFFORT_BEST - effort.as_f64()) / EFFORT_SPAN
}

/// The plain mean of the frictions of what was answered; none where nothing was.
pub fn survey_friction(survey: &Survey) -> Option<f64> {
    let answers = survey.answers.as_ref().map(|nested| &nested.group);
    let dimensions = answers.map(|a| [a.treatment, a.process, a.hassle, a.games, a.together]);
    let dimensions = dimensions.into_iter().flatten().flatten();
    let (mut sum, mut n) = (0.0, 0.0);
    for friction in dimensions
        .map(answer_friction)
        .chain(survey.effort.map(effort_friction))
    {
        sum += friction;
        n += 1.0;
    }
    (n > 0.0).then(|| sum / n)
}

/// The latest survey within 365 days that answered anything of this, and its friction.
pub fn latest_survey(file: &File, asof: Day) -> Option<(&Entry, f64)> {
    file.entries()
        .rev()
        .skip_while(|entry| entry.on > asof)
        .take_while(|entry| asof.since(entry.on) <= SURVEY_DAYS)
        .find_map(|entry| match &entry.fact {
            Fact::Survey(survey) => Some((entry, survey_friction(survey)?)),
            _ => None,
        })
}

/// What is left of one incident's trouble: net harm (severity/5 if built-in)·2^(−age/180).
pub fn lasting(suffered: &IncidentHarm<'_>, asof: Day) -> f64 {
    suffered.net * decay(asof.since(suffered.entry.on), TROUBLE_HALF_LIFE)
}

/// What both parts come to, 0 to 1: √(mean of the squares of the known ones); unknown without either.
pub fn together(incidents: Option<f64>, survey: Option<f64>) -> Option<f64> {
    match (incidents, survey) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(one),
        (Some(incidents), Some(survey)) => {
            Some(libm::sqrt((incidents * incidents + survey * survey) / 2.0))
        }
    }
}

/// Felt friction as of a day; `suffered` is what the customer's incidents did as of the same day.
pub fn felt(file: &File, suffered: &[IncidentHarm<'_>], asof: Day) -> Felt {
    let mut sum = 0.0;
    for one in suffered {
        sum += lasting(one, asof);
    }
    let incidents = (!suffered.is_empty()).then(|| 1.0 - libm::exp(-sum));
    let survey = latest_survey(file, asof).map(|(_, friction)| friction);
    let pieces = suffered.len() + usize::from(survey.is_some());
    let pieces = u32::try_from(pieces).unwrap_or(u32::MAX);
    Felt {
        value: together(incidents, survey),
        incidents,
        survey,
        pieces,
        coverage: coverage(pieces),
    }
}

/// Why felt friction is what it is: each part's share by its square, each incident's by what is left of it; the points add up
/// to the value.
pub fn reasons(
    file: &File,
    suffered: &[IncidentHarm<'_>],
    felt: &Felt,
    asof: Day,
) -> Vec<Reason<Trouble>> {
    let square = |part: Option<f64>| part.map_or(0.0, |part| part * part);
    let mut sum = 0.0;
    for one in suffered {
        sum += lasting(one, asof);
    }
    let each = if sum > 0.0 {
        square(felt.incidents) / sum
    } else {
        0.0
    };
    let incidents = suffered.iter().map(|one| {
        let what = Trouble::Incident(one.sort);
        (what, lasting(one, asof) * each, one.entry)
    });
    let survey =
        latest_survey(file, asof).map(|(entry, _)| (Trouble::Survey, square(felt.survey), entry));
    let parts: Vec<_> = incidents.chain(survey).collect();
    let whole = square(felt.incidents) + square(felt.survey);
    let value = felt.value.unwrap_or(0.0);
    parts
        .into_iter()
        .map(|(what, part, entry)| Reason {
            what,
            points: if whole > 0.0 {
                value * part / whole
            } else {
                0.0
            },
            entry: Some(entry.id.clone()),
        })
        .collect()
}
