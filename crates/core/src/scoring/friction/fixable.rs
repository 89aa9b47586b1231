//! What could be mended (method §16).

use crate::book::Id;
use crate::book::friction_fix::Component;
use crate::book::value::Line;

/// What could be mended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fixable {
    /// A component of this step.
    Step(Id, Component),
    /// A cause seen twice or more in 365 days.
    Cause(Line),
}
