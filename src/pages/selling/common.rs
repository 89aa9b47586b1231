//! What the pages of the sales system share: their texts, their heads, names and money.

use crate::app::context::SheetProps;
use crate::forms::focus;
use crate::parts::byline;
use crate::platform::clock;
use crate::prelude::*;
use kept_core::book::fact::Origin;
use kept_core::book::value::{Line, Money};
use kept_core::i18n::SYSTEM;
use kept_core::scoring::selling::Part;
use kept_core::scoring::selling::lost_sales::Sum;
use kept_core::scoring::selling::offer_matrix::{Matrix, offered};

/// The texts of the whole page and of this place.
pub fn words() -> Words {
    Words::with(SYSTEM)
}

/// The head of a part's page: its name, what it is for, and the way back.
pub fn head(words: &Words, part: Part, lead: String) -> Html {
    html! {
        <PageHead key="head" title={words.word("system", part.word())} note={lead}>
            { go(Route::System(Part::Overview), "link", &t!(words, "system-back")) }
        </PageHead>
    }
}

/// A customer's name, also of one who is in the book no more.
pub fn name_of(words: &Words, view: &AppState, customer: &Id) -> String {
    let held = view.book.customer(customer);
    held.map_or_else(
        || t!(words, "system-gone"),
        |(customer, _)| customer.name.as_str().to_owned(),
    )
}

/// A customer by name, leading to their page.
pub fn customer(words: &Words, view: &AppState, id: &Id) -> Html {
    let to = Route::Customer { id: id.to_string() };
    let beside = view
        .book
        .customer(id)
        .and_then(|(customer, _)| view.book.byline(customer));
    html! { <>{ go(to, "", &name_of(words, view, id)) }{ byline(beside) }</> }
}

/// What an item is called.
pub fn item_name(words: &Words, view: &AppState, item: &Id) -> String {
    let held = view.book.items().get(item);
    held.map_or_else(
        || t!(words, "system-gone"),
        |row| row.record.name.as_str().to_owned(),
    )
}

/// An amount in the currency's minor unit, as money.
pub fn money(view: &AppState, amount: i64) -> String {
    Money::new(amount).map_or_else(String::new, |amount| {
        intl::money(amount, currency(&view.book))
    })
}

/// An amount that is an estimate, such as what somebody brings in a year, without its cents.
pub fn money_about(view: &AppState, amount: i64) -> String {
    Money::new(amount).map_or_else(String::new, |amount| {
        intl::money_about(amount, currency(&view.book))
    })
}

/// What a sum came to, in words: the money, and how much of it is not known.
pub fn sum_said(words: &Words, view: &AppState, sum: &Sum) -> String {
    said_of(words, sum, money(view, sum.value))
}

/// The same of what was estimated.
pub fn sum_about(words: &Words, view: &AppState, sum: &Sum) -> String {
    said_of(words, sum, money_about(view, sum.value))
}

fn said_of(words: &Words, sum: &Sum, amount: String) -> String {
    match (sum.value, sum.unvalued) {
        (0, _) => t!(words, "sum-unknown"),
        (_, 0) => amount,
        (_, unvalued) => t!(words, "sum-least", amount = amount, count = unvalued),
    }
}

/// Writes down that an item was offered to somebody: as the answer to their wish where one is open.
pub fn write_offer(at: &AppContext, customer: &Id, item: &Id, origin: Origin) {
    let view = at.dispatcher.view();
    // Deleted in another tab a moment ago: then there is nobody to have offered it to.
    let Some((held, _)) = view.book.customer(customer) else {
        return;
    };
    let today = view.today();
    let matrix = Matrix::of_one(&view.book, customer, today);
    let mut wishes = matrix.wishes.iter();
    let need = wishes.find(|wish| wish.item == *item);
    let need = need.map(|wish| &wish.need);
    let origin = need.map_or(origin, |_| Origin::Asked);
    let action = offered(customer, item, origin, need, today, &clock::new_id());
    let label = Label::Logged(Kind::Offer, held.name.as_str().to_owned());
    // An offer of what is in the catalogue is never refused.
    let key = format!("offer/{customer}/{item}");
    let _ = at.dispatcher.act_once(&at.view, key, action, label);
}

/// Puts one more into a list by its name, with what else is known of it; told in words. Whether it was put there.
pub fn add_named(at: &AppContext, list: List, name: &Line, mut more: Fields, said: String) -> bool {
    more.insert("name".to_owned(), name.as_str().into());
    // A name that is one is never refused.
    at.dispatcher.add(list, more, Label::InWords(said)).is_ok()
}

/// The foot of a sheet about a record of a list: one button deletes the record and says so, the other keeps what stands in its
/// form.
pub fn sheet_foot(
    words: &Words,
    of: &SheetProps,
    form: &'static str,
    list: List,
    deleted: String,
) -> Html {
    let ondelete = callback!(
        (at = of.at, id = of.id, close = of.close),
        move |_: MouseEvent| {
            let label = Label::InWords(deleted.clone());
            // Deleted in another tab a moment ago: it is gone either way.
            let _ = at.dispatcher.act(Action::Delete(list, id.clone()), label);
            close.emit(());
        }
    );
    html! {
        <>
            <button type="button" class="button button--quiet" onclick={ondelete}>{ t!(words, "act-delete") }</button>
            <button type="submit" {form} class="button button--primary">{ t!(words, "act-keep") }</button>
        </>
    }
}

/// What a button in a list does.
pub struct Press {
    /// How it looks.
    pub class: &'static str,
    /// What it is called.
    pub name: String,
    /// Its whole name, which says of what.
    pub label: String,
    /// What it changes.
    pub action: Action,
    /// What is told then.
    pub done: String,
    /// Where the focus goes: what was pressed may go from its list.
    pub focus: &'static str,
}

impl Press {
    /// The button.
    pub fn html(self, at: &AppContext) -> Html {
        let (at, action, done, to) = (at.clone(), self.action, self.done, self.focus);
        let onclick = Callback::from(move |_: MouseEvent| {
            // What it says was checked when it was written down.
            let _ = at
                .dispatcher
                .act(action.clone(), Label::InWords(done.clone()));
            focus(to);
        });
        html! { <button type="button" class={self.class} {onclick} aria-label={self.label}>{ self.name }</button> }
    }
}

/// The button that prints the page.
pub fn print_button(words: &Words) -> Html {
    let onclick = Callback::from(|_: MouseEvent| {
        // A browser that cannot print does not.
        let _ = web_sys::window().map(|window| window.print());
    });
    html! { <button type="button" class="button print" {onclick}>{ t!(words, "system-print") }</button> }
}
