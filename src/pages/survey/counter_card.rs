//! The survey link as a code, and as a card for the counter: what a buyer reads and scans.

use crate::parts::QrCode;
use crate::prelude::*;
use kept_core::exchange::survey::Invite;
use kept_core::i18n::survey::for_buyers;

/// The code on the screen, with the button that prints the card.
pub fn code(words: &Words, link: &str) -> Html {
    let onclick = Callback::from(|_: MouseEvent| {
        // A browser that cannot print does not.
        let _ = web_sys::window().map(|window| window.print());
    });
    html! {
        <figure class="survey__code">
            <QrCode text={link.to_owned()} label={t!(words, "survey-code")} />
            <figcaption class="stack">
                <p class="survey__note">{ t!(words, "survey-code-note") }</p>
                <button type="button" class="button" {onclick}>{ t!(words, "survey-print-card") }</button>
            </figcaption>
        </figure>
    }
}

/// The card, which is on paper only, in the language of the buyers.
pub fn card(invite: &Invite, link: &str) -> Html {
    let theirs = for_buyers(&invite.language);
    let named = !invite.business.is_empty();
    let business = invite.business.as_str();
    html! {
        <section class="counter-card" lang={invite.language.clone()} aria-hidden="true">
            <p class="counter-card__ask">{ t!(theirs, "invite-subject", named = named, business = business) }</p>
            <QrCode text={link.to_owned()} label={t!(theirs, "invite-card")} />
            <p class="counter-card__how">{ t!(theirs, "invite-card") }</p>
        </section>
    }
}
