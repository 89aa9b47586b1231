//! How much of the browser's room is used, and when that becomes a worry.

use crate::parts::Meter;
use crate::prelude::*;
use kept_core::storage::quota::{QUOTA, Shortage, Usage, usage};

/// The meter, with what stands in the book.
pub fn room(at: &AppContext) -> Html {
    let (words, dispatcher, view) = (&at.words, &at.dispatcher, &at.view);
    let used = dispatcher.with(|session| usage(session.storage()));
    let customers = view.book.customer_count();
    let entries = view.book.entry_rows().count();
    let meter = match used {
        Ok(used) => used_up(words, used),
        Err(_) => html! { <p>{ t!(words, "book-room-unknown") }</p> },
    };
    html! {
        <Section key="room" id="book-room" title={t!(words, "book-room-head")} plain=true focusable=true>
            <div key="meter">{ meter }</div>
            <ul class="counts" key="counts">
                <li>{ t!(words, "import-count-customers", count = customers) }</li>
                <li>{ t!(words, "import-count-entries", count = entries) }</li>
            </ul>
        </Section>
    }
}

fn used_up(words: &Words, used: Usage) -> Html {
    // Far below 2^53. What is counted depends on the engine; what matters to the person is the share.
    let share = (used.ours + used.others) as f64 / QUOTA as f64;
    let percent = (share * 100.0).clamp(0.0, 100.0).ceil() as u8;
    let said = t!(
        words,
        "book-room-share",
        share = intl::percent(f64::from(percent) / 100.0)
    );
    let warning = used.shortage().map(|shortage| match shortage {
        Shortage::Urgent => t!(words, "book-room-urge"),
        Shortage::Near => t!(words, "book-room-watch"),
    });
    let warning = warning.map(|text| html! { <p class="asked">{ text }</p> });
    let room = |units: usize| intl::storage(units as f64);
    let label = t!(
        words,
        "book-room-says",
        used = room(used.ours + used.others),
        all = room(QUOTA)
    );
    html! {
        <>
            <Meter {label} amount={said} {percent} />
            <div role="status">{ for warning }</div>
        </>
    }
}
