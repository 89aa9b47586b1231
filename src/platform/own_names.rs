//! The owner's names and addresses in chats, mail and calendars, as they were answered once; in localStorage. They say who
//! is not the customer.

use super::browser_storage::Area;

/// The key: one name a line.
const KEY: &str = "kept/own-names";

/// So many are remembered.
const MOST: usize = 50;

/// The names known so far.
pub fn get() -> Vec<String> {
    let text = Area::Local.text(KEY).unwrap_or_default();
    text.lines()
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Remembers more names; forgotten where the storage refuses.
pub fn add(names: &[String]) {
    let mut all = get();
    for name in names {
        let name: String = name.chars().filter(|c| !c.is_control()).collect();
        if !name.is_empty() && !all.contains(&name) {
            all.push(name);
        }
    }
    let from = all.len().saturating_sub(MOST);
    let kept: Vec<String> = all.into_iter().skip(from).collect();
    if !kept.is_empty() {
        Area::Local.set_text(KEY, &kept.join("\n"));
    }
}
