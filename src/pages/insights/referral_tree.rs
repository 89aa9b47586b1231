//! Who brought whom, and what each branch is worth.

use super::Page;
use super::analysis::Base;
use crate::parts::charts::{says, section};
use crate::prelude::*;
use kept_core::book::settings::Currency;
use kept_core::scoring::retention::Stage;
use kept_core::scoring::statistics::referral_tree::Branch;

/// How many branches are drawn, and how deep; below that they stand side by side.
const SHOWN: usize = 60;
const DEEPEST: usize = 6;

/// The section.
pub fn tree(page: &Page<'_>, base: &Base) -> Html {
    let words = &page.at.words;
    let head = t!(words, "tree-head");
    let roots = base.tree.iter().filter(|branch| branch.depth == 0);
    let (mut people, mut customers, mut worth) = (0, 0, 0.0);
    for root in roots {
        people += root.people;
        customers += root.customers;
        worth += root.brought;
    }
    if people == 0 {
        return section("tree", head, says([t!(words, "tree-none")]), html! {});
    }
    let currency = currency(&page.study.view.book);
    let mut told = vec![t!(
        words,
        "tree-says",
        people = people,
        customers = customers
    )];
    if let Some(amount) = about(worth, currency).filter(|_| worth > 0.0) {
        told.push(t!(words, "tree-worth", amount = amount));
    }
    let rest = base.tree.len().saturating_sub(SHOWN);
    if rest > 0 {
        told.push(t!(words, "tree-rest", count = rest));
    }
    let shown = base.tree.get(..SHOWN).unwrap_or(&base.tree);
    section(
        "tree",
        head,
        says(told),
        html! { <div class="tree">{ level(page, shown, 0, currency) }</div> },
    )
}

/// The branches of one depth, each with those that hang on it.
fn level(page: &Page<'_>, branches: &[Branch], depth: usize, currency: Currency) -> Html {
    let flat = depth >= DEEPEST;
    let together = |_: &Branch, next: &Branch| !flat && next.depth > depth;
    let items = branches.chunk_by(together).enumerate();
    let items = items.filter_map(|(i, with)| {
        let (branch, below) = with.split_first()?;
        let below = (!below.is_empty()).then(|| level(page, below, depth + 1, currency));
        Some(html! { <li key={i}>{ row(page, branch, currency) }{ for below }</li> })
    });
    html! { <ul class="tree__level">{ for items }</ul> }
}

fn row(page: &Page<'_>, branch: &Branch, currency: Currency) -> Html {
    let words = &page.at.words;
    let name = page.name(&branch.customer);
    let to = Route::Customer {
        id: branch.customer.to_string(),
    };
    let own = branch.own.filter(|own| *own > 0.0);
    let own = own.and_then(|own| about(own, currency));
    let own = match (branch.stage, own) {
        (Stage::Former, _) => t!(words, "tree-left"),
        (Stage::Prospect, _) => t!(words, "tree-not-bought"),
        (Stage::Customer, Some(amount)) => t!(words, "tree-own", amount = amount),
        (Stage::Customer, None) => t!(words, "tree-own-unknown"),
    };
    let brought = (branch.people > 0).then(|| {
        match about(branch.brought, currency).filter(|_| branch.brought > 0.0) {
            Some(amount) => {
                t!(
                    words,
                    "tree-brought-worth",
                    count = branch.people,
                    amount = amount
                )
            }
            None => t!(words, "tree-brought", count = branch.people),
        }
    });
    html! {
        <div class="tree__row">
            { go(to, "link", &name) }
            <span class="muted small">{ own }</span>
            { for brought.map(|brought| html! { <span class="small">{ brought }</span> }) }
        </div>
    }
}
