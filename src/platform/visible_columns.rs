//! Which columns the customer table shows on this device, in localStorage.

use super::browser_storage::Area;
use kept_core::session::customer_search::Order;

/// Where the choice is kept: the words of the columns, a space between them; absent while it is the usual one.
const KEY: &str = "kept/columns";

/// The columns shown, in their order; the name is always among them.
pub fn get() -> Vec<Order> {
    let chosen = Area::Local.text(KEY);
    let is_shown = |order: &Order| match &chosen {
        Some(words) => words.split(' ').any(|word| word == order.word()),
        None => order.is_usual(),
    };
    let all = Order::ALL.into_iter();
    all.filter(|order| *order == Order::Name || is_shown(order))
        .collect()
}

/// Chooses the columns.
pub fn put(columns: &[Order]) {
    let is_usual = Order::ALL
        .iter()
        .all(|order| order.is_usual() == columns.contains(order));
    if is_usual {
        Area::Local.remove(KEY);
        return;
    }
    let words: Vec<&str> = columns.iter().map(|order| order.word()).collect();
    Area::Local.set_text(KEY, &words.join(" "));
}
