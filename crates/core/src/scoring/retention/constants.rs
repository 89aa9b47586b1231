//! Every number of the method, named, with its source or its reason; the page shows them from here.
//! \[P\] marks what was published, the rest is this project's own convention. Must never hold a formula.

/// The version of the method; it rises whenever any score of any book would change.
pub const METHOD_VERSION: u32 = 2;

// Warmth (method §1): ties decay as by halves, nine in ten bridging ties within a year (Burt 2001 [P]); contact and shared
// activity slow it (Roberts & Dunbar 2011 [P]).

/// The shortest half-life in days: contact oftener than weekly is company, not care.
pub const HALF_LIFE_MIN: i32 = 7;
/// The longest half-life in days: one visit keeps nobody for longer than two years.
pub const HALF_LIFE_MAX: i32 = 730;
/// Days that one visit carries a customer of tier A.
pub const CADENCE_A: i32 = 30;
/// Days that one visit carries a customer of tier B.
pub const CADENCE_B: i32 = 60;
/// Days that one visit carries a customer of tier C.
pub const CADENCE_C: i32 = 90;
/// Days that one visit carries somebody who has not bought: a prospect forgets sooner.
pub const CADENCE_PROSPECT: i32 = 14;
/// What a visit or a meeting recharges of the warmth that is missing: all of it.
pub const CHARGE_IN_PERSON: f64 = 1.0;
/// What a video call recharges: seen, not met.
pub const CHARGE_VIDEO: f64 = 0.9;
/// What a call, a letter or an event recharges.
pub const CHARGE_VOICE: f64 = 0.7;
/// What a purchase recharges: they came to us.
pub const CHARGE_PURCHASE: f64 = 0.8;
/// What a message recharges, and a contact of which the channel was not written down.
pub const CHARGE_MESSAGE: f64 = 0.4;
/// What talk recharges, once a day: a wish, a promise, an offer, a referral, a survey, a return or a complaint.
pub const CHARGE_TALK: f64 = 0.4;
/// What thanks recharge beside the contact itself.
pub const CHARGE_THANKS: f64 = 0.25;
/// What is left of the charge of a contact by us that nobody answered.
pub const UNANSWERED: f64 = 0.5;
/// Warm at or above; the due day is the last one at this warmth, so a visit carries exactly one cadence.
pub const WARM: f64 = 0.5;
/// The least share of a cadence that any contact carries: nobody is late before.
pub const DUE_LEAST: f64 = 0.25;
/// Cooling at or above, cold below.
pub const COOLING: f64 = 0.25;
/// Days are whole: a crossing that rounding puts this far before a day counts as on it.
pub const DAY_SLACK: f64 = 1e-12;

// Harm and recovery (method §2).

/// Incidents within this many days count as repeated.
pub const REPEAT_DAYS: i32 = 365;
/// How much each repetition adds to the harm (none recovers after two failures, Maxham & Netemeyer 2002 \[P\]).
pub const REPEAT_STEP: f64 = 0.5;
/// The most that repetition multiplies harm by: beyond it they have left.
pub const REPEAT_MAX: f64 = 3.0;
/// What an incident of the same cause, or close on the last, is multiplied by (similar or close failures
/// recover worse, Maxham & Netemeyer 2002 \[P\]).
pub const ALIKE: f64 = 1.5;
/// Days after the previous incident that count as close.
pub const CLOSE_DAYS: i32 = 90;
/// The gravest severity; severities are shares of it.
pub const SEVERITY_MAX: f64 = 5.0;
/// The severity of an incident that was written down without one: the middle.
pub const SEVERITY_UNKNOWN: f64 = 3.0;
/// How much of a first incident a recovery can take back: all (recovery never gains, de Matos 2007 \[P\]).
pub const CREDIT_FIRST: f64 = 1.0;
/// How much of a repeated incident a recovery can take back.
pub const CREDIT_REPEATED: f64 = 0.5;
/// The quality of a recovery in full.
pub const RECOVERED_FULL: f64 = 1.0;
/// The quality of a recovery in part.
pub const RECOVERED_PARTIAL: f64 = 0.5;
/// Days in which the credit for a recovery halves: at once or hardly at all.
pub const RECOVERY_HALF_LIFE: f64 = 7.0;

// Trust (method §3).

/// Days in which evidence of conduct halves in weight.
pub const CONDUCT_HALF_LIFE: f64 = 365.0;
/// Trust before any evidence: nobody owes anybody business.
pub const PRIOR: f64 = 0.5;
/// How much a failure weighs against a success (trust falls faster than it grows, Slovic 1993 \[P\]).
pub const FAILURE_WEIGHT: f64 = 2.0;
/// The success in a promise kept late of which they were told ahead; the rest is failure.
pub const LATE_TOLD: f64 = 0.75;
/// The success in a promise kept late of which they were not told; the rest is failure.
pub const LATE_UNTOLD: f64 = 0.5;
/// The success in a first mishap made right in full at once.
pub const MENDED: f64 = 0.5;
/// Days within which a mishap is made right at once.
pub const MENDED_DAYS: i32 = 1;
/// The failure in a mishap, for each unit of net harm.
pub const HARM_WEIGHT: f64 = 2.0;
/// Days for which having been deceived caps trust.
pub const DECEIVED_DAYS: i32 = 730;
/// The most trust of somebody deceived and not made right in full: someone deceived does not return.
pub const CAP_DECEIVED: f64 = 0.2;
/// The most trust under any other red condition.
pub const CAP_RED: f64 = 0.5;
/// Days that a complaint may stay open before it is a red condition.
pub const COMPLAINT_DAYS: i32 = 2;
/// Days after the second incident of one cause for which it is a red condition.
pub const REPEATED_CAUSE_DAYS: i32 = 180;
/// Coverage is n/(n + this): three pieces of evidence are half of what one would like.
pub const COVERAGE_HALF: f64 = 3.0;

// Listening (method §4).

/// Days within which a need should be answered, and in which the credit of a late answer halves.
pub const ANSWER_DAYS: i32 = 14;
/// What an offer weighs against a need.
pub const OFFER_WEIGHT: f64 = 0.5;
/// What a pushed offer that they accepted is worth.
pub const PUSHED_ACCEPTED: f64 = 0.5;

// Felt friction (method §5).

/// Days in which trouble halves in memory.
pub const TROUBLE_HALF_LIFE: f64 = 180.0;
/// Days for which a survey speaks.
pub const SURVEY_DAYS: i32 = 365;
/// The best answer of a survey's dimension; friction is the distance from it, by the span below.
pub const ANSWER_BEST: f64 = 5.0;
/// From the worst answer of a dimension to the best.
pub const ANSWER_SPAN: f64 = 4.0;
/// The easiest effort.
pub const EFFORT_BEST: f64 = 7.0;
/// From the hardest effort to the easiest.
pub const EFFORT_SPAN: f64 = 6.0;

// Rhythm and silence (method §6): a hiatus rule tells who is still active at least as well as the stochastic
// models (Wübben & Wangenheim 2008 [P]).

/// Purchase days that make a rhythm.
pub const RHYTHM_DAYS: usize = 3;
/// Gaps after the usual one in which silence grows from none to full.
pub const SILENCE_GAPS: f64 = 2.0;

// Rivals (method §7).

/// Days in which a rival's courting halves.
pub const RIVAL_HALF_LIFE: f64 = 90.0;
/// Days after which it is forgotten.
pub const RIVAL_DAYS: i32 = 180;

// Value (method §8).

/// Days in a year of spending.
pub const YEAR: i32 = 365;
/// The shortest time over which spending is stretched to a year: one purchase yesterday is no trend.
pub const TENURE_MIN: i32 = 90;
/// Purchase days from which spending is stretched to a year: one sale does not come four times a year.
pub const STRETCH_DAYS: usize = 3;
/// The value where nobody's is known: the screen ranks by risk alone.
pub const VALUE_UNKNOWN: f64 = 1.0;

// Risk (method §9). The coefficients are logistic on no purchase within the horizon, fitted on four public purchase logs at
// 40, 55 and 70 % of their length, each log weighing the same; each log was foretold by the other three (AUC .76 to .93).

/// The log-odds of somebody who bought today, once only.
pub const ODDS_BASE: f64 = 1.18;
/// How the odds rise with the days since the last purchase, in the customer's own gaps: times ln(1 + gaps).
pub const ODDS_OWN_GAPS: f64 = 0.71;
/// How the odds fall with the number of repeat purchases: times ln(1 + repeats).
pub const ODDS_REPEATS: f64 = -1.21;
/// How the odds rise with the days since the last purchase, in the book's usual gaps: times ln(1 + gaps).
pub const ODDS_BOOK_GAPS: f64 = 0.33;
/// The log-odds that full warmth from contacts other than purchases takes away.
pub const ODDS_IN_TOUCH: f64 = -1.2;
/// The log-odds that trust lost altogether adds.
pub const ODDS_DISTRUST: f64 = 1.8;
/// The log-odds that not being listened to at all adds.
pub const ODDS_UNHEARD: f64 = 0.9;
/// The log-odds that the most trouble adds.
pub const ODDS_FRICTION: f64 = 1.2;
/// The log-odds that a rival's word of today adds.
pub const ODDS_RIVAL: f64 = 1.0;
/// The log-odds that having come for the price alone adds.
pub const ODDS_PRICE_ONLY: f64 = 0.7;
/// What a factor's strength is multiplied by where nothing is set.
pub const RISK_STRENGTH: f64 = 1.0;
/// Trust and listening add to the risk below this.
pub const HEALTHY: f64 = 0.5;
/// The usual gap between two purchases of a book that cannot tell, in days.
pub const GAP_USUAL: f64 = 60.0;
/// The shortest usual gap, in days.
pub const GAP_MIN: f64 = 7.0;
/// The longest usual gap, in days.
pub const GAP_MAX: f64 = 365.0;
/// Gaps that a book must hold before their median is its usual one.
pub const GAPS_NEEDED: usize = 5;
/// How many usual gaps the risk looks ahead.
pub const HORIZON_GAPS: f64 = 2.0;
/// The fewest days it looks ahead.
pub const HORIZON_MIN: i32 = 30;
/// The most days it looks ahead.
pub const HORIZON_MAX: i32 = 365;
/// The fewest purchases taken to be unwritten of somebody who bought before their first one in the book.
pub const UNWRITTEN_MIN: f64 = 2.0;
/// The most of them.
pub const UNWRITTEN_MAX: f64 = 6.0;
/// How many windows of the past the risk is fitted to.
pub const FIT_WINDOWS: i32 = 3;
/// Cases below which it is not fitted.
pub const FIT_CASES: usize = 50;
/// Cases of either outcome below which it is not fitted.
pub const FIT_EACH: usize = 10;
/// How far the fitted slope is believed to lie from 1.
pub const FIT_SLOPE_SPREAD: f64 = 0.5;
/// The warmth from contacts of somebody usual, against whom points are counted.
pub const USUAL_TOUCH: f64 = 0.5;
/// How long ago somebody usual bought, in usual gaps.
pub const USUAL_RECENCY: f64 = 0.5;
/// How often somebody usual has bought again.
pub const USUAL_REPEATS: f64 = 1.0;
/// Log-odds closer than this count as equal when points are shared out.
pub const ODDS_EQUAL: f64 = 1e-7;
/// Risk is low below, worth watching from here.
pub const RISK_WATCH: f64 = 0.3;
/// Risk is high from here.
pub const RISK_HIGH: f64 = 0.6;
/// Probably gone from this risk on …
pub const GONE_RISK: f64 = 0.9;
/// … when the last purchase is so many of their own gaps ago.
pub const GONE_GAPS: f64 = 3.0;
/// What leaves nothing is counted as leaving this much when parts are shared out by logarithm.
pub const CERTAIN: f64 = 1e-12;

// Today (method §10).

/// How many are shown: a handful, not a wall.
pub const TODAY_SHOWN: usize = 7;
/// Nobody is to be written, called or visited within so many days of the last contact.
pub const CONTACT_REST: i32 = 3;
/// Contacts in a row that nobody answered, after which the channel is no longer tried.
pub const UNANSWERED_ROW: usize = 3;
/// Days after a purchase within which thanks are owed for it.
pub const THANKS_OWED: i32 = 365;
/// Days for which thanks last.
pub const THANKS_LAST: i32 = 180;
/// Days for which "not now" hides.
pub const NOT_NOW: i32 = 14;
/// A promise is shown beside the cards from so many days before it is due.
pub const PROMISE_AHEAD: i32 = 7;
/// What comes up is told so many days ahead.
pub const COMING_DAYS: i32 = 7;
/// So many days after it, a date of somebody's own that comes again is still told, if nobody was in touch since.
pub const DATE_KEPT_DAYS: i32 = 2;
/// The most of the first cards that prospects take while customers are due.
pub const TODAY_PROSPECTS: usize = 2;

// Loyalty ladder (method §11).

/// Purchase days of a regular.
pub const REGULAR_DAYS: usize = 3;
/// The least trust of a regular.
pub const REGULAR_TRUST: f64 = 0.5;
/// The least trust of the loyal.
pub const LOYAL_TRUST: f64 = 0.65;
/// The least warmth of the loyal.
pub const LOYAL_WARMTH: f64 = 0.25;
/// Days since the first purchase before anybody is called loyal.
pub const LOYAL_DAYS: i32 = 180;
/// The risk below which somebody may be asked for a referral.
pub const REFERRAL_RISK: f64 = 0.2;
/// Days between two times that we ask one person for a referral.
pub const REFERRAL_DAYS: i32 = 90;
/// The least answer to "would you recommend us" before we ask.
pub const REFERRAL_RECOMMEND: i64 = 9;

// Time share (method §12).

/// Days over which the share of time is taken.
pub const TIME_DAYS: i32 = 28;
/// The share of time owed to people who already bought.
pub const TIME_TARGET: f64 = 0.2;
/// Weeks shown as bars.
pub const TIME_WEEKS: usize = 12;

// Care after the sale (method §13).

/// A contact so many days before a check-in does for it.
pub const CARE_EARLY: i32 = 3;
/// A contact so many days after a check-in still does for it.
pub const CARE_LATE: i32 = 14;

// Retention statistics (method §19): the tiers were measured on held-out halves of three real purchase logs.

/// Customers below whom a log is only counted.
pub const TIER_CUSTOMERS: usize = 30;
/// Repeat buyers below whom a log is only counted.
pub const TIER_REPEATERS: usize = 20;
/// Median gaps that a log must span.
pub const TIER_GAPS: f64 = 3.0;
/// Customers from whom chances are told of each.
pub const TIER_EACH_CUSTOMERS: usize = 200;
/// Repeat buyers from whom chances are told of each.
pub const TIER_EACH_REPEATERS: usize = 100;

// Hindsight and calibration (method §20).

/// Days within which a risk that was told is held against who left.
pub const HINDSIGHT_DAYS: i32 = 90;
/// Departures below which hindsight proves nothing.
pub const HINDSIGHT_DEPARTURES: usize = 5;
