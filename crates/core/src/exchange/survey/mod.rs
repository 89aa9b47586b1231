//! The buyer's survey without a server: a link to this same page that the owner sends, and the answer that comes back as a
//! short text or as a link. Both travel in the part of an address after `#`, which browsers never send to a server, or
//! in any text that people paste.
//!
//! Form of both: `KEPTQ1` (the questions) or `KEPTA1` (the answers), two letters or digits for the length, then letters and
//! digits alone, so that no mail program, chat or mark-up changes them: the bytes described in [`link`] and [`reply`]
//! and a checksum, eight bytes to eleven characters. White space and quotation marks of mail in between do no harm.
//! Neither carries a name of the buyer or anything else that is personal: a customer is known by a token of chance that
//! only the owner's book can tell. Must never trust what comes in: every text is taken for damaged until it is proven whole.

mod encoding;
pub mod import;
pub mod invite;
pub mod reply;

pub use import::{Coming, Refused, Taking, take};
pub use invite::{Invite, invite, link, read_invite};
pub use reply::{Reply, read_reply, reply_link};

use crate::book::value::choice;

/// Where the page shows the questions: what stands between its address and the code of a link.
pub const ANSWER: &str = "#/answer/";
/// Where the page takes answers in: what stands between its address and the code of a reply.
pub const REPLY: &str = "#/reply/";
/// A link is shorter than this wherever the page's own address has up to 240 characters.
pub const LINK_LIMIT: usize = 500;
/// A reply is shorter than this; so is its link wherever the page's own address has up to 60 characters.
pub const REPLY_LIMIT: usize = 400;
/// The longest text, in bytes, that is searched for replies.
pub const TEXT_LIMIT: usize = 256 * 1024;

choice! {
    /// Why a text is not taken for a link or a reply.
    Refusal {
        /// There is nothing of Kept's in it.
        Nothing = "nothing",
        /// It is longer than anybody would paste: more than 256 KiB.
        TooLong = "too_long",
        /// Its end is missing.
        Cut = "cut",
        /// It was changed on the way.
        Damaged = "damaged",
        /// A later release of the page made it.
        Newer = "newer",
        /// It is a link with questions where answers belong, or answers where a link belongs.
        OtherKind = "other_kind",
        /// It answers the survey of another shop, or of a book that is not on this device.
        OtherShop = "other_shop",
        /// Nothing is answered in it.
        Empty = "empty",
    }
}
