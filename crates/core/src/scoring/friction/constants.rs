//! Every number of the method's §14 to §16, named, with its source or its reason; the page shows them from here.
//! \[P\] marks what was published, the rest is this project's own convention. Must never hold a formula.

/// Days in which a buyer's survey halves in weight.
pub const SURVEY_HALF_LIFE: f64 = 365.0;
/// What the owner's audit weighs against one buyer's answer.
pub const AUDIT_WEIGHT: f64 = 3.0;
/// How steeply incidents count: one grave fresh incident for every five customers is felt by most (1 − e⁻¹).
pub const INCIDENT_SLOPE: f64 = 5.0;
/// Days within which a touch or a purchase makes a customer active.
pub const ACTIVE_DAYS: i32 = 365;
/// Days back to which complaints, purchases and kept words are measured.
pub const MEASURED_DAYS: i32 = 365;
/// An amount above the quote by more than this is no rounding.
pub const QUOTE_SLACK: f64 = 1.01;
/// The share of the worst dimension that the whole never falls below: four good ones cannot hide a bad one.
pub const WORST_SHARE: f64 = 0.8;
/// The weight of a dimension where none is set.
pub const DIMENSION_WEIGHT: f64 = 1.0;

/// The coverage of a dimension below which it is too early to say; the range of its parts is shown instead.
pub const EARLY_COVERAGE: f64 = 0.5;
/// How many complaints the gap in putting them right is shared by beside their own number.
pub const GAP_PRIOR: f64 = 1.0;
/// What is added to kept and broken word, so that one broken promise is not all of them.
pub const WORD_PRIOR: f64 = 1.0;

/// How much longer a wait feels that nobody explains (Maister 1985 \[P\]).
pub const UNEXPLAINED: f64 = 1.5;
/// Minutes that people wait gladly where nothing is set.
pub const TOLERANCE: f64 = 15.0;
/// The share of people who go on where they wait exactly as long as they would gladly: one in ten is put off.
pub const AFTER_WAIT: f64 = 0.9;
/// The most friction of a wait, however long.
pub const WAIT_MOST: f64 = 0.95;
/// What is left of the ease after each further visit.
pub const AFTER_VISIT: f64 = 0.8;
/// What is left of the ease after each time of being handed on.
pub const AFTER_HANDOFF: f64 = 0.9;
/// What is left of the ease after each time of being asked the same.
pub const AFTER_REPEAT: f64 = 0.85;
/// The friction of a price that is unclear.
pub const UNCLEAR_PRICE: f64 = 0.2;
/// The friction of a payment that is hard.
pub const HARD_PAYMENT: f64 = 0.2;
/// The friction of having nobody to ask.
pub const NO_HELP: f64 = 0.2;
/// The friction of hours at which they cannot come.
pub const BAD_HOURS: f64 = 0.15;

/// Times that a cause is seen before it is one to mend.
pub const REPEATED: u32 = 2;
/// Days within which it is seen so often.
pub const REPEATED_DAYS: i32 = 365;
/// The effort of a fix where none is set, 1 to 5.
pub const EFFORT: i64 = 3;
/// The most effort of a quick win.
pub const QUICK_EFFORT: i64 = 2;
/// A quick win is in the first of so many parts of the list.
pub const QUICK_PART: usize = 3;
/// Of those who meet trouble, the share that buys elsewhere, where nothing is set: a guess.
pub const PUT_OFF_SHARE: f64 = 0.2;
/// The severity from which harm stands first to be mended, whatever it is worth.
pub const GRAVE_SEVERITY: f64 = 5.0;

/// Months of the trend.
pub const TREND_MONTHS: usize = 12;
