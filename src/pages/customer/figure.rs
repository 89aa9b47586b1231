//! The figures of one customer.

/// One figure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// How warm, and when they should hear from us.
    Warmth,
    /// How much they trust us.
    Trust,
    /// The risk that they leave.
    Risk,
    /// What they are worth a year.
    Value,
    /// How well they are listened to.
    Listening,
    /// The trouble they felt.
    Felt,
    /// The rhythm in which they buy.
    Rhythm,
    /// Whether a rival is courting them.
    Rival,
}
