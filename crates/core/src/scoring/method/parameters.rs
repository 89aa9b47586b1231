//! The numbers of the method by topic, each taken from its constant: none is typed twice. A test holds that every public
//! constant stands here.

use super::Topic;
use crate::book::value::choice;
use crate::scoring::friction::constants as friction;
use crate::scoring::retention::constants as retention;
use crate::scoring::selling::constants as system;

choice! {
    /// What a number counts.
    Unit {
        /// Days.
        Days = "days",
        /// Minutes.
        Minutes = "minutes",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// A share or a score, 0 to 1.
        Share = "share",
        /// What something is multiplied by.
        Times = "times",
        /// A plain number.
        Plain = "plain",
    }
}

choice! {
    /// What was published.
    Source {
        /// Burt 2001.
        Burt = "burt",
        /// Roberts & Dunbar 2011.
        Roberts = "roberts",
        /// de Matos and others 2007.
        DeMatos = "de-matos",
        /// Maxham & Netemeyer 2002.
        Maxham = "maxham",
        /// Slovic 1993.
        Slovic = "slovic",
        /// Wübben & Wangenheim 2008.
        Wubben = "wubben",
        /// Maister 1985.
        Maister = "maister",
        /// McKinsey.
        McKinsey = "mckinsey",
        /// Kaplan & Meier 1958.
        KaplanMeier = "kaplan-meier",
        /// Fader & Hardie 2007.
        Sbg = "sbg",
        /// Fader, Hardie & Lee 2005.
        Bgnbd = "bgnbd",
        /// Batislam, Denizel & Filiztekin 2007.
        Mbgnbd = "mbgnbd",
        /// Fader, Hardie & Lee 2005.
        GammaGamma = "gamma-gamma",
        /// Brier 1950.
        Brier = "brier",
    }
}

/// One number of the method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// The name of its constant; its name in words is the text `constant-name`.
    pub name: &'static str,
    /// What it is.
    pub value: f64,
    /// What it counts.
    pub unit: Unit,
    /// What was published behind it; none where it is Kept's own convention.
    pub source: Option<Source>,
}

macro_rules! numbers {
    ($($at:ident :: $name:ident $unit:ident $([$source:ident])?),* $(,)?) => {
        &[$(Number {
            name: stringify!($name),
            value: $at::$name as f64,
            unit: Unit::$unit,
            source: numbers!(@source $($source)?),
        }),*]
    };
    (@source) => { None };
    (@source $source:ident) => { Some(Source::$source) };
}

/// The numbers a topic rests on, those that another topic already told aside.
pub fn numbers(topic: Topic) -> &'static [Number] {
    match topic {
        Topic::Basics => numbers![
            retention::METHOD_VERSION Plain,
            retention::PRIOR Share,
            retention::COVERAGE_HALF Plain,
        ],
        Topic::Warmth => numbers![
            retention::CADENCE_A Days,
            retention::CADENCE_B Days,
            retention::CADENCE_C Days,
            retention::CADENCE_PROSPECT Days,
            retention::HALF_LIFE_MIN Days,
            retention::HALF_LIFE_MAX Days,
            retention::CHARGE_IN_PERSON Share,
            retention::CHARGE_VIDEO Share,
            retention::CHARGE_VOICE Share,
            retention::CHARGE_PURCHASE Share,
            retention::CHARGE_MESSAGE Share,
            retention::CHARGE_TALK Share,
            retention::CHARGE_THANKS Share,
            retention::UNANSWERED Share,
            retention::WARM Share,
            retention::DUE_LEAST Share,
            retention::COOLING Share,
            retention::DAY_SLACK Days,
        ],
        Topic::Harm => numbers![
            retention::REPEAT_DAYS Days,
            retention::REPEAT_STEP Plain [Maxham],
            retention::REPEAT_MAX Times,
            retention::ALIKE Times [Maxham],
            retention::CLOSE_DAYS Days,
            retention::SEVERITY_MAX Plain,
            retention::SEVERITY_UNKNOWN Plain,
            retention::CREDIT_FIRST Share [DeMatos],
            retention::CREDIT_REPEATED Share [Maxham],
            retention::RECOVERED_FULL Share,
            retention::RECOVERED_PARTIAL Share,
            retention::RECOVERY_HALF_LIFE Days,
        ],
        Topic::Trust => numbers![
            retention::CONDUCT_HALF_LIFE Days,
            retention::FAILURE_WEIGHT Times [Slovic],
            retention::LATE_TOLD Share,
            retention::LATE_UNTOLD Share,
            retention::MENDED Share,
            retention::MENDED_DAYS Days,
            retention::HARM_WEIGHT Times,
            retention::DECEIVED_DAYS Days,
            retention::CAP_DECEIVED Share,
            retention::CAP_RED Share,
            retention::COMPLAINT_DAYS Days,
            retention::REPEATED_CAUSE_DAYS Days,
        ],
        Topic::Listening => numbers![
            retention::ANSWER_DAYS Days,
            retention::OFFER_WEIGHT Share,
            retention::PUSHED_ACCEPTED Share,
        ],
        Topic::Felt => numbers![
            retention::TROUBLE_HALF_LIFE Days,
            retention::SURVEY_DAYS Days,
            retention::ANSWER_BEST Plain,
            retention::ANSWER_SPAN Plain,
            retention::EFFORT_BEST Plain,
            retention::EFFORT_SPAN Plain,
        ],
        Topic::Rhythm => numbers![
            retention::RHYTHM_DAYS Plain,
            retention::SILENCE_GAPS Plain,
        ],
        Topic::Rivals => numbers![
            retention::RIVAL_HALF_LIFE Days,
            retention::RIVAL_DAYS Days,
        ],
        Topic::Value => numbers![
            retention::YEAR Days,
            retention::TENURE_MIN Days,
            retention::STRETCH_DAYS Plain,
            retention::VALUE_UNKNOWN Plain,
        ],
        Topic::Risk => numbers![
            retention::ODDS_BASE Plain,
            retention::ODDS_OWN_GAPS Plain,
            retention::ODDS_REPEATS Plain,
            retention::ODDS_BOOK_GAPS Plain,
            retention::GAP_USUAL Days,
            retention::GAP_MIN Days,
            retention::GAP_MAX Days,
            retention::GAPS_NEEDED Plain,
            retention::HORIZON_GAPS Times,
            retention::HORIZON_MIN Days,
            retention::HORIZON_MAX Days,
            retention::UNWRITTEN_MIN Plain,
            retention::UNWRITTEN_MAX Plain,
            retention::FIT_WINDOWS Plain,
            retention::FIT_CASES Plain,
            retention::FIT_EACH Plain,
            retention::FIT_SLOPE_SPREAD Plain,
            retention::ODDS_IN_TOUCH Plain,
            retention::ODDS_DISTRUST Plain,
            retention::ODDS_UNHEARD Plain,
            retention::ODDS_FRICTION Plain,
            retention::ODDS_RIVAL Plain,
            retention::ODDS_PRICE_ONLY Plain,
            retention::RISK_STRENGTH Times,
            retention::HEALTHY Share,
            retention::USUAL_RECENCY Times,
            retention::USUAL_REPEATS Plain,
            retention::USUAL_TOUCH Share,
            retention::ODDS_EQUAL Plain,
            retention::RISK_WATCH Share,
            retention::RISK_HIGH Share,
            retention::GONE_RISK Share,
            retention::GONE_GAPS Times,
        ],
        Topic::Today => numbers![
            retention::TODAY_SHOWN Plain,
            retention::CONTACT_REST Days,
            retention::UNANSWERED_ROW Plain,
            retention::THANKS_OWED Days,
            retention::THANKS_LAST Days,
            retention::NOT_NOW Days,
            retention::PROMISE_AHEAD Days,
            retention::COMING_DAYS Days,
            retention::DATE_KEPT_DAYS Days,
            retention::TODAY_PROSPECTS Plain,
        ],
        Topic::Ladder => numbers![
            retention::REGULAR_DAYS Plain,
            retention::REGULAR_TRUST Share,
            retention::LOYAL_TRUST Share,
            retention::LOYAL_WARMTH Share,
            retention::LOYAL_DAYS Days,
            retention::REFERRAL_RISK Share,
            retention::REFERRAL_DAYS Days,
            retention::REFERRAL_RECOMMEND Plain,
        ],
        Topic::Time => numbers![
            retention::TIME_TARGET Share,
            retention::TIME_DAYS Days,
            retention::TIME_WEEKS Weeks,
        ],
        Topic::Care => numbers![
            retention::CARE_EARLY Days,
            retention::CARE_LATE Days,
        ],
        Topic::Friction => numbers![
            friction::SURVEY_HALF_LIFE Days,
            friction::AUDIT_WEIGHT Plain,
            friction::INCIDENT_SLOPE Plain,
            friction::ACTIVE_DAYS Days,
            friction::MEASURED_DAYS Days,
            friction::QUOTE_SLACK Times,
            friction::GAP_PRIOR Plain,
            friction::WORD_PRIOR Plain,
            friction::EARLY_COVERAGE Share,
            friction::WORST_SHARE Share,
            retention::CERTAIN Share,
            friction::DIMENSION_WEIGHT Plain,
            friction::TREND_MONTHS Months,
        ],
        Topic::Journey => numbers![
            friction::UNEXPLAINED Times [Maister],
            friction::TOLERANCE Minutes,
            friction::AFTER_WAIT Share,
            friction::WAIT_MOST Share,
            friction::AFTER_VISIT Share,
            friction::AFTER_HANDOFF Share,
            friction::AFTER_REPEAT Share,
            friction::UNCLEAR_PRICE Share,
            friction::HARD_PAYMENT Share,
            friction::NO_HELP Share,
            friction::BAD_HOURS Share,
        ],
        Topic::FixFirst => numbers![
            friction::REPEATED Plain,
            friction::REPEATED_DAYS Days,
            friction::EFFORT Plain,
            friction::QUICK_EFFORT Plain,
            friction::QUICK_PART Plain,
            friction::PUT_OFF_SHARE Share,
            friction::GRAVE_SEVERITY Plain,
        ],
        Topic::System => numbers![
            system::ASPECT_BEST Plain,
            system::SIMPLE_MINDED Share,
            system::CUSTOMER_MINDED Share,
            system::LOSS_DAYS Days,
            system::NORM_DAYS Days,
            system::NORM_SHARE Share,
            system::NORM_CONTACTS Plain,
        ],
        Topic::Scenario => numbers![
            system::RATE_DAYS Days,
            system::DEPARTURES_PRIOR Plain,
            system::MONTHS_PRIOR Plain,
            system::GROWTH_DAYS Days,
            system::RATE_CERTAINTY Share,
            system::SCENARIO_MONTHS Months,
        ],
        Topic::Statistics => numbers![
            retention::TIER_CUSTOMERS Plain,
            retention::TIER_REPEATERS Plain,
            retention::TIER_GAPS Plain,
            retention::TIER_EACH_CUSTOMERS Plain,
            retention::TIER_EACH_REPEATERS Plain,
        ],
        Topic::Hindsight => numbers![
            retention::HINDSIGHT_DAYS Days,
            retention::HINDSIGHT_DEPARTURES Plain,
        ],
    }
}

/// Every number, topic by topic.
pub fn all() -> impl Iterator<Item = &'static Number> {
    Topic::ALL.iter().flat_map(|topic| numbers(*topic))
}
