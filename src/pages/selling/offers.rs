//! Never offered: what each customer was offered of what is sold, bought, asked for, or never heard of. Open wishes stand
//! first; a press writes an offer down.

mod grid;

use kept_core::dyn_sort::DynSort;
use std::collections::BTreeSet;

use self::grid::Grid;
use super::common::{customer, head, item_name, name_of, words, write_offer};
use crate::platform::collation;
use crate::prelude::*;
use kept_core::book::fact::Origin;
use kept_core::scoring::retention::Stage;
use kept_core::scoring::selling::{Matrix, Part, Standing, Wish};

/// How many open wishes are in sight at first, and more at a time.
const PAGE: usize = 6;

/// Which rows the table shows.
#[derive(Clone, PartialEq, Default)]
struct RowFilter {
    /// Customers or prospects; both where it is blank.
    stage: AttrValue,
    /// Who has something that stands so.
    standing: AttrValue,
    /// Who has this item standing so; any item where it is blank.
    item: AttrValue,
}

/// What the page tells.
pub struct OffersModel {
    /// Who was offered what.
    pub matrix: Matrix,
    /// The items by name, each with its place in the matrix and to how many it was never offered.
    pub items: Vec<Column>,
    /// The names of the matrix' rows.
    pub names: Vec<String>,
    /// The places of its rows by name.
    by_name: Vec<usize>,
}

/// An item as a column.
pub struct Column {
    /// Its place in the matrix.
    pub place: usize,
    /// What it is called.
    pub name: String,
    /// To how many it was never offered, in words.
    pub never: String,
}

impl OffersModel {
    fn of(words: &Words, view: &AppState) -> OffersModel {
        let matrix = Matrix::of(&view.book, view.today());
        let counts = matrix.by_item();
        let mut items: Vec<Column> = Vec::new();
        for (place, (id, counts)) in matrix.items.iter().zip(counts).enumerate() {
            items.push(Column {
                place,
                name: item_name(words, view, id),
                never: t!(words, "offers-never-count", count = counts.never),
            });
        }
        collation::sort_by_text(words.language(), &mut items, |one| one.name.clone());
        let names: Vec<String> = matrix
            .rows
            .iter()
            .map(|row| name_of(words, view, &row.customer))
            .collect();
        let mut by_name: Vec<usize> = (0..names.len()).collect();
        collation::sort_by_text(words.language(), &mut by_name, |row| {
            names.get(*row).cloned().unwrap_or_default()
        });
        OffersModel {
            matrix,
            items,
            names,
            by_name,
        }
    }

    /// The rows that are looked at: first those of `first`, then the others, each by name.
    fn rows(&self, sift: &RowFilter, first: &BTreeSet<Id>) -> Vec<usize> {
        let standing = Standing::of_word(&sift.standing);
        let matrix = &self.matrix;
        let item = Id::new(&sift.item).and_then(|id| matrix.items.binary_search(&id).ok());
        let fits = |row: &usize| {
            let of = matrix.rows.get(*row);
            let stage = of.is_some_and(|of| sift.stage.is_empty() || of.stage.word() == sift.stage);
            let stands = |cell: kept_core::scoring::selling::Cell| match standing {
                None => true,
                // What they wish for was never offered either.
                Some(Standing::Never) => cell.never(),
                Some(wanted) => cell.standing() == wanted,
            };
            stage
                && match item {
                    Some(item) => stands(matrix.cell(*row, item)),
                    None => matrix.row(*row).iter().any(|cell| stands(*cell)),
                }
        };
        let mut rows: Vec<usize> = self.by_name.iter().copied().filter(fits).collect();
        let is_first = |row: &usize| {
            let of = matrix.rows.get(*row);
            of.is_some_and(|of| first.contains(&of.customer))
        };
        // Stable: within each they stay by name.
        rows.dyn_sort_by_key(|row| !is_first(row));
        rows
    }
}

/// The page.
#[component]
pub fn OffersPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let told = use_memo(view.clone(), |view| OffersModel::of(words, view));
    let sift = use_state_eq(RowFilter::default);
    let origin = use_state_eq(|| AttrValue::from(Origin::Pushed.word()));
    let shown = use_state_eq(|| PAGE);
    // Whoever had a wish open when the page was entered stays above, so that no row jumps away under a press.
    let first = use_memo((), |()| {
        let wishes = told.matrix.wishes.iter();
        wishes
            .map(|wish| wish.customer.clone())
            .collect::<BTreeSet<Id>>()
    });
    let rows = use_memo((view.clone(), (*sift).clone()), |(_, sift)| {
        told.rows(sift, &first)
    });
    let lead = head(words, Part::Offers, t!(words, "offers-lead"));
    if told.items.is_empty() {
        let first = go(
            Route::System(Part::Items),
            "button button--primary",
            &t!(words, "offers-none-do"),
        );
        let none = html! {
            <EmptyState head={t!(words, "offers-none-head")} text={t!(words, "offers-none-text")}>
                { first }
            </EmptyState>
        };
        return html! { <>{ lead }{ none }</> };
    }
    if told.matrix.rows.is_empty() {
        let first = go(
            Route::New,
            "button button--primary",
            &t!(words, "act-add-customer"),
        );
        let none = html! {
            <EmptyState head={t!(words, "offers-nobody-head")} text={t!(words, "offers-nobody-text")}>
                { first }
            </EmptyState>
        };
        return html! { <>{ lead }{ none }</> };
    }
    let onorigin = callback!((origin = origin.setter()), move |word| origin.set(word));
    let origins: Choices = Origin::ALL
        .iter()
        .map(|one| (one.word().into(), words.name(*one).into()))
        .collect();
    let pick = html! {
        <ChoiceField name="origin" label={t!(words, "offers-press")} value={(*origin).clone()} choices={origins}
            onchange={onorigin} />
    };
    let list = if rows.is_empty() {
        html! { <p class="part__note">{ t!(words, "offers-no-rows") }</p> }
    } else {
        let origin = Origin::of_word(&origin).unwrap_or(Origin::Pushed);
        html! { <Grid {at} told={told.clone()} rows={rows.clone()} {origin} /> }
    };
    html! {
        <>
            { lead }
            <Section key="wishes" id="wishes" title={t!(words, "offers-wishes")} focusable=true
                count={told.matrix.wishes.len()}>
                { wishes(at, words, &told.matrix.wishes, &shown) }
            </Section>
            <Section key="matrix" id="matrix-head" title={t!(words, "offers-matrix")}>
                <p class="part__note">{ says(words, &told.matrix) }{ " " }{ t!(words, "offers-why") }</p>
                <div class="finder" key="sift">{ finder(words, &told, &sift) }
                    <p class="finder__count" role="status">{ t!(words, "customers-count", count = rows.len()) }</p>
                </div>
                <div class="matrix__origin" key="origin">{ pick }</div>
                <div key="grid">{ list }</div>
            </Section>
        </>
    }
}

fn says(words: &Words, matrix: &Matrix) -> String {
    let (customers, prospects) = (
        matrix.counts(Stage::Customer),
        matrix.counts(Stage::Prospect),
    );
    t!(
        words,
        "offers-says",
        customers = customers.never,
        prospects = prospects.never
    )
}

/// The open wishes, the oldest first, each with one press to say that it was offered.
fn wishes(at: &AppContext, words: &Words, all: &[Wish], shown: &UseStateHandle<usize>) -> Html {
    if all.is_empty() {
        return html! { <p class="part__note">{ t!(words, "offers-wishes-none") }</p> };
    }
    let view = &at.view;
    let rows = all.iter().take(**shown).map(|wish| {
        let name = name_of(words, view, &wish.customer);
        let item = item_name(words, view, &wish.item);
        let onclick = callback!((at, wish), move |event: MouseEvent| {
                // The list has moved up under the pointer of somebody who presses twice.
                if event.detail() > 1 {
                    return;
                }
                write_offer(&at, &wish.customer, &wish.item, Origin::Asked);
                crate::forms::focus("#wishes");
            });
        let label = t!(words, "offers-done-for", item = &item, name = name);
        html! {
            <li class="duty" key={wish.need.to_string()}>
                <span class="duty__what">{ customer(words, view, &wish.customer) }{ " " }
                    { t!(words, "offers-asked-for", item = item) }</span>
                <span class="duty__when">{ day_html(wish.on, view.today()) }</span>
                <span class="duty__do"><button type="button" class="button button--small" {onclick} aria-label={label}>{ t!(words, "act-offered") }</button></span>
            </li>
        }
    });
    let left = all.len().saturating_sub(**shown).min(PAGE);
    let onclick = callback!((shown), move |_: MouseEvent| shown.set(*shown + PAGE));
    html! {
        <>
            <ul key="list">{ for rows }</ul>
            <div key="more">
                if left > 0 { <div class="ledger__more"><ShowMore count={left} {onclick} /></div> }
            </div>
        </>
    }
}

/// Which rows are looked at.
fn finder(words: &Words, told: &OffersModel, sift: &UseStateHandle<RowFilter>) -> Html {
    let choice = |value: &str, name: String| (AttrValue::from(value.to_owned()), name.into());
    let stages: Choices = [
        choice("", t!(words, "customers-all-stages")),
        choice(
            Stage::Customer.word(),
            words.word("stage", Stage::Customer.word()),
        ),
        choice(
            Stage::Prospect.word(),
            words.word("stage", Stage::Prospect.word()),
        ),
    ]
    .into();
    let standings = Standing::ALL
        .iter()
        .map(|one| choice(one.word(), words.word("show", one.word())));
    let standings: Choices = std::iter::once(choice("", t!(words, "offers-show-all")))
        .chain(standings)
        .collect();
    let items = told.items.iter().filter_map(|one| {
        let id = told.matrix.items.get(one.place)?;
        Some(choice(id.as_str(), one.name.clone()))
    });
    let items: Choices = std::iter::once(choice("", t!(words, "offers-any-item")))
        .chain(items)
        .collect();
    let field = |id: &'static str,
                 label: String,
                 choices: Choices,
                 value: &AttrValue,
                 set: fn(&mut RowFilter, AttrValue)| {
        let sift = sift.clone();
        let onchange = Callback::from(move |value: AttrValue| {
            let mut next = (*sift).clone();
            set(&mut next, value);
            sift.set(next);
        });
        html! {
            <SelectField {id} {label} {choices} value={value.clone()} {onchange} />
        }
    };
    html! {
        <>
            { field("offers-stage", t!(words, "customers-filter-stage"), stages, &sift.stage, |sift, value| sift.stage = value) }
            { field("offers-standing", t!(words, "offers-show"), standings, &sift.standing, |sift, value| sift.standing = value) }
            { field("offers-item", t!(words, "offers-item"), items, &sift.item, |sift, value| sift.item = value) }
        </>
    }
}
