//! A saved view of the customer list: its filters and its order under a name. A field of the settings (`views/<id>`), so two
//! devices can each save one. Added to version 1 of the file (`docs/file-format.md`).

use super::customer::Tier;
use super::record::group;
use super::value::Line;

group! {
    /// What a saved view shows of the customer list.
    SavedView {
        /// What it is called.
        name: Line,
        ;
        /// Words that must be found.
        text: Line,
        /// Only this stage, by its word.
        stage: Line,
        /// Only this tier.
        tier: Tier,
        /// Only those with this tag.
        tag: Line,
        /// Only those whose contact is due.
        due: bool,
        /// Only those whose risk is worth a watch.
        at_risk: bool,
        /// The column it is sorted by, by its word.
        order: Line,
        /// Sorted against the column's usual direction.
        reversed: bool,
    }
}
