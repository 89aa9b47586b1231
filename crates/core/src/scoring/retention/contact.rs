//! What counts as a contact, and how much of the missing warmth it recharges (method §1). Must never know what was said.

use super::constants::{
    CHARGE_IN_PERSON, CHARGE_MESSAGE, CHARGE_PURCHASE, CHARGE_TALK, CHARGE_THANKS, CHARGE_VIDEO,
    CHARGE_VOICE, UNANSWERED,
};
use crate::book::fact::{By, Channel, Touch};
use crate::book::{Fact, Kind};

/// How a contact took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contact {
    /// A touch by this channel; none where it was not written down.
    Touch(Option<Channel>),
    /// They bought.
    Purchase,
    /// Something was said between us: an entry of this kind. Of a day's talk the first counts.
    Talk(Kind),
}

/// What a touch recharges of the warmth that is missing, 0 to 1: by its channel, more with thanks, half when it was by us
/// and nobody answered.
pub fn charge_of_touch(touch: &Touch) -> f64 {
    let channel = match touch.channel {
        Some(Channel::Visit | Channel::Meeting) => CHARGE_IN_PERSON,
        Some(Channel::Video) => CHARGE_VIDEO,
        Some(Channel::Call | Channel::Letter | Channel::Event) => CHARGE_VOICE,
        Some(Channel::Message) | None => CHARGE_MESSAGE,
    };
    let thanked = if touch.thanks == Some(true) {
        1.0 - (1.0 - channel) * (1.0 - CHARGE_THANKS)
    } else {
        channel
    };
    let by_us = touch.by != Some(By::Them);
    if by_us && touch.answered == Some(false) {
        thanked * UNANSWERED
    } else {
        thanked
    }
}

/// How an entry touched the customer and what it recharges; none where it is no contact.
pub fn contact(fact: &Fact) -> Option<(Contact, f64)> {
    match fact {
        Fact::Touch(touch) => Some((Contact::Touch(touch.channel), charge_of_touch(touch))),
        Fact::Purchase(_) => Some((Contact::Purchase, CHARGE_PURCHASE)),
        Fact::Need(_)
        | Fact::Promise(_)
        | Fact::Offer(_)
        | Fact::Referral(_)
        | Fact::Survey(_)
        | Fact::Return(_) => Some((Contact::Talk(fact.kind()), CHARGE_TALK)),
        Fact::Incident(incident) if incident.complaint == Some(true) => {
            Some((Contact::Talk(fact.kind()), CHARGE_TALK))
        }
        _ => None,
    }
}
