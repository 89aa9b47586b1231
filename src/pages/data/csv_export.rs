//! The purchases as a table for a spreadsheet. It is no copy of the book: only the copy holds everything.

use yew::prelude::*;

use crate::app::context::AppContext;
use crate::app::dispatcher::NoticeText;
use crate::app::format::currency;
use crate::platform::{clock, files, intl};
use kept_core::book::Kind;
use kept_core::exchange::csv::write::write;
use kept_core::t;

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
        <section class="part" aria-labelledby="book-table" key="table">
            <h2 class="part__head" id="book-table">{ t!(words, "book-table-head") }</h2>
            <p>{ t!(words, "book-table-text") }</p>
            <div class="book__do"><button type="button" class="button" {onclick}>{ t!(words, "act-save-table") }</button></div>
        </section>
    })
}
