//! What a business has besides its customers: things it sells, steps of buying from it, measures of its change programme.

use super::field::Problems;
use super::json_path::Path;
use super::keyed_fields::{flatten, unflatten};
use super::record::{Extra, Fields, Group, Nested, Record, group, plain_record};
use super::value::{Count, Days, Id, Line, Minutes, OneToFive, Rate, Whole, ZeroToFour, choice};

choice! {
    /// Which of the six changes a measure belongs to.
    Change {
        /// A way of talking with customers.
        Talking = "talking",
        /// Training in it.
        Training = "training",
        /// Practice with each customer.
        Practice = "practice",
        /// Tools that win against the usual supplier.
        Tools = "tools",
        /// Active offers.
        Offers = "offers",
        /// Motivation.
        Motivation = "motivation",
    }
}

group! {
    /// How well an item is adapted to its buyer, aspect by aspect, 0 to 4.
    Adaptation {
        ;
        /// Convenience.
        convenience: ZeroToFour,
        /// Comfort.
        comfort: ZeroToFour,
        /// Clarity.
        clarity: ZeroToFour,
        /// Simplicity.
        simplicity: ZeroToFour,
        /// Enjoyment.
        enjoyment: ZeroToFour,
        /// Choice.
        choice: ZeroToFour,
        /// Time saved.
        time_saved: ZeroToFour,
        /// Being there again tomorrow.
        there_again: ZeroToFour,
    }
}

group! {
    /// Something sold.
    ItemFields {
        /// What it is called.
        name: Line,
        ;
        /// How long it serves, in days.
        life_days: Days,
        /// Days after the purchase at which to look in.
        care_days: Vec<Days>,
        /// How well it is adapted to its buyer.
        adaptation: Nested<Adaptation>,
    }
}

group! {
    /// How hard each fix of a step would be, 1 to 5.
    StepEffort {
        ;
        /// Shorter wait.
        wait: OneToFive,
        /// Fewer visits.
        visits: OneToFive,
        /// Fewer hand-offs.
        handoffs: OneToFive,
        /// Asked once only.
        repeats: OneToFive,
        /// Nothing missing.
        missing: OneToFive,
        /// A clear price.
        unclear_price: OneToFive,
        /// Easy payment.
        hard_payment: OneToFive,
        /// Somebody to ask.
        no_help: OneToFive,
        /// Better hours.
        bad_hours: OneToFive,
        /// Fewer glitches.
        glitches: OneToFive,
    }
}

group! {
    /// A step of buying from us.
    StepFields {
        /// What the buyer does.
        name: Line,
        ;
        /// Its place in the order of steps.
        position: Whole<-1_000_000, 1_000_000>,
        /// How long they wait.
        wait_minutes: Minutes,
        /// How long they would wait gladly; 15 where absent.
        tolerance_minutes: Minutes,
        /// Whether the wait is explained; yes where absent.
        explained: bool,
        /// How long something is really done.
        active_minutes: Minutes,
        /// Visits more than one.
        extra_visits: Count,
        /// Times they are handed on.
        handoffs: Count,
        /// Times they are asked the same again.
        repeats: Count,
        /// How often something is missing.
        missing_rate: Rate,
        /// The price is unclear.
        unclear_price: bool,
        /// Paying is hard.
        hard_payment: bool,
        /// Nobody to ask.
        no_help: bool,
        /// Open when they cannot come.
        bad_hours: bool,
        /// Share of people who give up here.
        drop_off: Rate,
        /// How hard each fix would be; 3 where absent.
        effort: Nested<StepEffort>,
    }
}

group! {
    /// A measure of the change programme.
    MeasureFields {
        /// What is done.
        name: Line,
        ;
        /// Which of the six changes it belongs to.
        change: Change,
        /// The measure it builds on.
        builds_on: Id,
    }
}

plain_record! {
    /// Something sold.
    Item(ItemFields)
}
plain_record! {
    /// A step of buying from us.
    Step(StepFields)
}
plain_record! {
    /// A measure of the change programme.
    Measure(MeasureFields)
}
