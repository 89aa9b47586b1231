//! What a table would add to the book, in four figures, and every row that cannot be taken with its reason.

use super::form::Sheet;
use super::jobs::Planned;
use super::reasons;
use crate::parts::paged_list::problems;
use crate::prelude::*;
use crate::services::time_slicing::Shared;
use kept_core::book::Book;
use kept_core::book::value::Money;
use kept_core::exchange::csv::Plan;

/// What would come in.
pub struct Preview<'a> {
    /// The plan.
    pub planned: &'a Planned,
    /// Whether a newer one is being made.
    pub stale: bool,
    /// Whether it is being written down.
    pub busy: bool,
    /// The table, for the names of its columns.
    pub sheet: &'a Shared<Sheet>,
}

impl Preview<'_> {
    /// The figures, the refusals, the buttons that write it down and that bring back what was deleted.
    pub fn html(&self, at: &AppContext, write: &Callback<()>, bring_back: &Callback<()>) -> Html {
        let (words, view) = (&at.words, &at.view);
        let plan = &self.planned.plan;
        let counts = plan.counts;
        let lead = if self.busy {
            t!(words, "import-writing")
        } else if plan.is_empty() && counts.already_there > 0 {
            t!(words, "csv-nothing-new")
        } else if plan.is_empty() {
            t!(words, "csv-nothing-good")
        } else {
            t!(words, "csv-would-add")
        };
        let figures = figures(words, plan, &view.book);
        let figures = figures.into_iter().enumerate().map(|(at, (said, note))| {
            html! { <div class="figure" key={at}><p class="figure__said">{ said }</p><p class="figure__note">{ note }</p></div> }
        });
        let unclosed = self.sheet.table.unclosed_quote().map(|line| {
            html! { <p class="asked">{ t!(words, "csv-unclosed", line = line) }</p> }
        });
        let onclick = write.reform(|_: MouseEvent| ());
        let write = (!plan.is_empty()).then(|| {
            let text = t!(words, "csv-write", count = counts.new_purchases);
            html! { <button type="button" class="button button--primary" disabled={self.stale || self.busy} {onclick}>{ text }</button> }
        });
        html! {
            <section class="stack" key="preview" aria-labelledby="csv-preview" aria-busy={self.stale.to_string()}>
                <h3 class="import__part" id="csv-preview" key="head">{ t!(words, "csv-preview") }</h3>
                <p key="lead" role="status">{ lead }</p>
                <div class="figures" key="figures">{ for figures }</div>
                <div key="unclosed">{ for unclosed }</div>
                <div key="refused">{ for refused(words, self) }</div>
                <div key="deleted">{ for deleted(words, plan, bring_back) }</div>
                <div key="write">{ for write }</div>
            </section>
        }
    }
}

/// Customers, purchases, their sum, their days: each with a word about what is new.
fn figures(words: &Words, plan: &Plan, book: &Book) -> Vec<(String, String)> {
    let (counts, totals) = (plan.counts, plan.totals);
    let mut figures = vec![
        (
            t!(words, "csv-customers", count = totals.customers),
            t!(
                words,
                "csv-customers-new",
                all = counts.new_customers == totals.customers,
                count = counts.new_customers
            ),
        ),
        (
            t!(words, "csv-purchases", count = totals.rows),
            t!(
                words,
                "csv-purchases-new",
                all = counts.new_purchases == totals.rows,
                count = counts.new_purchases
            ),
        ),
    ];
    if totals.without_amount < totals.rows {
        let note = match totals.without_amount {
            0 => t!(words, "csv-total"),
            without => t!(words, "csv-total-without", count = without),
        };
        figures.push((sum(totals.amount, book), note));
    }
    if let (Some(first), Some(last)) = (totals.first, totals.last) {
        let (first, last) = (intl::day_brief(first), intl::day_brief(last));
        figures.push((
            t!(words, "csv-days", first = first, last = last),
            t!(words, "csv-days-note"),
        ));
    }
    figures
}

/// A sum in the book's currency.
fn sum(amount: i128, book: &Book) -> String {
    let currency = currency(book);
    let money = i64::try_from(amount).ok().and_then(Money::new);
    match money {
        Some(money) => intl::money(money, currency),
        // More than one amount may be: said without its currency, and near enough.
        None => {
            let digits = intl::currency_digits(currency.code());
            intl::number(amount as f64 / 10_f64.powi(i32::from(digits)))
        }
    }
}

fn refused(words: &Words, shown: &Preview) -> Option<Html> {
    let plan = &shown.planned.plan;
    let count = plan.problems.len();
    (count > 0).then(|| {
        let header = shown.planned.form.header;
        let say = {
            let (words, sheet, plan) = (words.clone(), shown.sheet.clone(), plan.clone());
            move |at: usize| {
                let problem = plan.problems.get(at);
                let said = problem.map(|one| reasons::problem(&words, &sheet, header, one));
                said.unwrap_or_default()
            }
        };
        let more = (plan.more_problems > 0)
            .then(|| html! { <p class="muted">{ t!(words, "csv-more-problems", count = plan.more_problems) }</p> });
        html! {
            <section class="refusal">
                <h4 class="refusal__head">{ t!(words, "csv-refused", count = plan.counts.refused) }</h4>
                { problems(count, t!(words, "csv-refused-list"), say) }
                { for more }
            </section>
        }
    })
}

fn deleted(words: &Words, plan: &Plan, bring_back: &Callback<()>) -> Option<Html> {
    let count = plan.counts.deleted_before;
    (count > 0 || !plan.restorable.is_empty()).then(|| {
        let onclick = bring_back.reform(|_: MouseEvent| ());
        let button = (!plan.restorable.is_empty()).then(|| {
            html! { <button type="button" class="button" {onclick}>{ t!(words, "csv-bring-back") }</button> }
        });
        html! {
            <div class="row">
                <p>{ t!(words, "csv-deleted", count = count) }</p>
                { for button }
            </div>
        }
    })
}
