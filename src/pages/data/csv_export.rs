//! The purchases as a table for a spreadsheet. It is no copy of the book: only the copy holds everything.

use crate::app::dispatcher::NoticeText;
use crate::platform::{clock, files};
use crate::prelude::*;
use kept_core::exchange::csv::write::write;

/// The button, where there are purchases.
pub fn table(at: &AppContext) -> Option<Html> {
    let (words, view) = (&at.words, &at.view);
    let mut rows = view.book.entry_rows();
    if !rows.any(|row| row.record.fact.kind() == Kind::Purchase) {
        return None;
    }
    let at_press = at.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let book = &at_press.view.book;
        let digits = intl::currency_digits(currency(book).code());
        let name = format!("kept-purchases-{}.csv", clock::today());
        if files::download(&name, "text/csv", &write(book, digits)) {
            at_press.dispatcher.notify(NoticeText::TableSaved);
        }
    });
    Some(html! {
        <Section key="table" id="book-table" title={t!(words, "book-table-head")} plain=true>
            <p>{ t!(words, "book-table-text") }</p>
            <div class="book__do"><button type="button" class="button" {onclick}>{ t!(words, "act-save-table") }</button></div>
        </Section>
    })
}
