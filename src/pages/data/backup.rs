//! Saving a copy: the only thing that is ever called safe, since what stands in this browser stands nowhere else.

use super::encrypt::Sealer;
use crate::app::dispatcher::AppStatus;
use crate::platform::backup_record;
use crate::prelude::*;
use crate::services::backup;
use kept_core::session::backup_due::since;
use kept_core::storage::Space;

/// The button, and when it was last pressed.
pub fn copy(at: &AppContext) -> Html {
    html! { <Backup key="copy" {at} /> }
}

#[component]
fn Backup(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    // The record is read anew whenever the status changes, as after a backup.
    let status = use_context::<AppStatus>().unwrap_or_default();
    let last = backup_record::last(view.space);
    let since = since(&view.book, last.as_ref(), view.today());
    let last = match last {
        Some(last) => t!(
            words,
            "book-copy-last",
            day = intl::day_near(last.day, view.today())
        ),
        None => t!(words, "book-copy-never"),
    };
    let changes = (since.changes > 0).then(|| {
        // Nobody misses what was made up.
        let is_missed = since.is_due() && view.space == Space::Book;
        let class = if is_missed { "asked" } else { "muted" };
        html! { <p {class}>{ t!(words, "book-copy-since", count = since.changes) }</p> }
    });
    let unmirrored = status.unmirrored.as_ref();
    let unmirrored = unmirrored.map(|_| html! { <p>{ t!(words, "book-copy-unmirrored") }</p> });
    let dispatcher = at.dispatcher.clone();
    let onclick = Callback::from(move |_: MouseEvent| backup::save(&dispatcher));
    html! {
        <Section id="book-copy" title={t!(words, "book-copy-head")} plain=true focusable=true>
            <p>{ t!(words, "book-copy-text") }</p>
            <div>{ for unmirrored }</div>
            <p class="muted" role="status">{ last }</p>
            <div>{ for changes }</div>
            <div class="book__do">
                <button type="button" class="button button--primary" {onclick}>{ t!(words, "act-save-copy") }</button>
            </div>
            <Sealer key="sealed" {at} />
        </Section>
    }
}
