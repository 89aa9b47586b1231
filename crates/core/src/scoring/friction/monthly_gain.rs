//! What a gain in smoothness or friction comes to in a month (method §16), in people and in money.

use super::constants::PUT_OFF_SHARE;
use crate::book::Settings;
use crate::book::value::Rate;

/// Of those who meet trouble, the share that buys elsewhere, 0 to 1: as set, else a guess.
pub fn put_off_share(settings: &Settings) -> f64 {
    settings.put_off_share.map_or(PUT_OFF_SHARE, Rate::get)
}

/// What a gain is a month: in people, and in the currency's minor unit; each where it is known.
pub fn per_month(settings: &Settings, gain: f64) -> (Option<f64>, Option<f64>) {
    let buyers = settings.buyers_per_month.map(|buyers| buyers.as_f64());
    let people = buyers.map(|buyers| gain * buyers);
    let order = settings.average_order.map(|order| order.as_f64());
    (
        people,
        people
            .zip(order)
            .map(|(people, order)| people * order * put_off_share(settings)),
    )
}
