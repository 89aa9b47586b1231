//! The survey without a server: an invite link, and a reply that comes back as text or as a link. Both are in the
//! part of a URL after `#`, which browsers never send.
//!
//! Format: `KEPTQ1` (invite) or `KEPTA1` (reply), the length as two base-62 digits, then the bytes described in
//! [`link`] and [`reply`] and a checksum, eight bytes to eleven base-62 digits. Letters and digits alone survive
//! mail, chats and mark-up; white space and quotation marks in between are ignored. No personal data: a customer is a
//! random token that only the owner's book can resolve. Input is untrusted until its checksum fits.

mod encoding;
pub mod import;
pub mod invite;
pub mod reply;

pub use import::{NewReply, RefusedReply, ReplyImport, import_replies};
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
