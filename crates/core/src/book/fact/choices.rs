//! What can be chosen in the fields of an entry, each with its word in the file.

use crate::book::value::choice;

choice! {
    /// How a contact was made.
    Channel {
        /// At their place or ours.
        Visit = "visit",
        /// By appointment.
        Meeting = "meeting",
        /// Seen on a screen.
        Video = "video",
        /// By telephone.
        Call = "call",
        /// On paper.
        Letter = "letter",
        /// At a fair, a party, a course.
        Event = "event",
        /// E-mail, text, chat.
        Message = "message",
    }
}

choice! {
    /// Who sought the contact.
    By {
        /// We did.
        Us = "us",
        /// They did.
        Them = "them",
    }
}

choice! {
    /// What came of a need.
    NeedAnswer {
        /// We did it.
        Acted = "acted",
        /// We told them why not.
        Explained = "explained",
        /// We said no.
        Declined = "declined",
    }
}

choice! {
    /// What kind of trouble it was.
    Sort {
        /// Should never happen.
        Glitch = "glitch",
        /// Happens to everybody.
        BuiltIn = "built_in",
        /// The buyer was misled.
        Game = "game",
    }
}

choice! {
    /// The five things buyers weigh more than the thing sold.
    Dimension {
        /// Listened to, respected, fairly dealt with.
        Treatment = "treatment",
        /// From first question to payment.
        Process = "process",
        /// Trouble, single or for everybody.
        Hassle = "hassle",
        /// Misled about price, delivery or terms.
        Games = "games",
        /// Every part works as one whole.
        Together = "together",
    }
}

choice! {
    /// How well a mishap was put right.
    MadeRight {
        /// Wholly.
        Full = "full",
        /// In part.
        Partial = "partial",
        /// Not at all.
        None = "none",
    }
}

choice! {
    /// Where an offer came from.
    Origin {
        /// They asked for it.
        Asked = "asked",
        /// We pushed it.
        Pushed = "pushed",
    }
}

choice! {
    /// What they said to an offer.
    OfferAnswer {
        /// Yes.
        Accepted = "accepted",
        /// No.
        Declined = "declined",
    }
}

choice! {
    /// Whether somebody was named when we asked for a referral.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

choice! {
    /// Why a customer really left.
    Root {
        /// Not sure of the quality.
        Quality = "quality",
        /// Never told or shown what is special.
        Untold = "untold",
        /// Could not get it again.
        Unavailable = "unavailable",
        /// A better-arranged rival.
        Rival = "rival",
        /// The price.
        Price = "price",
        /// Moved away.
        Moved = "moved",
        /// Closed down.
        Closed = "closed",
        /// How they were treated.
        Treatment = "treatment",
        /// Too much trouble.
        Hassle = "hassle",
        /// Misled.
        Games = "games",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// How a sale was lost.
    LossKind {
        /// Not sure of the quality.
        Quality = "quality",
        /// Never told or shown what is special.
        Untold = "untold",
        /// Could not get it again.
        Unavailable = "unavailable",
        /// A better-arranged rival.
        Rival = "rival",
        /// The price.
        Price = "price",
        /// Something else.
        Other = "other",
    }
}
