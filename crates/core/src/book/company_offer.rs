//! People whose typed firm names the same company, and the action that links them to it: who typed a firm before there were
//! links need not go through everybody by hand.

use super::action::Action;
use super::customer::{Customer, CustomerFields};
use super::day::Day;
use super::op::List;
use super::record::Fields;
use super::state::Book;
use super::value::{Id, Line};

/// Fewest people who make a company of a name that no customer has.
const FEWEST: usize = 2;

/// People to link to a company.
#[derive(Clone, Debug, PartialEq)]
pub struct CompanyOffer {
    /// What the company is called.
    pub name: Line,
    /// The customer who is called so; none where nobody is yet.
    pub company: Option<Id>,
    /// Who has it as their firm and works for nobody yet, in order of id.
    pub people: Vec<Id>,
}

/// What may be linked as seen from one customer: those who have the customer's own name as their firm, else those who share the
/// customer's. None where there is nothing to link. `fold` removes case and accents.
pub fn offer(
    book: &Book,
    customer: &Customer,
    fold: &dyn Fn(&str) -> String,
) -> Option<CompanyOffer> {
    let free = |one: &Customer| book.company_of(&one.id).is_none();
    let of = |line: &Line| fold(line.as_str()).trim().to_owned();
    let typed = customer.company.as_ref().filter(|_| free(customer));
    let (own, shared) = (of(&customer.name), typed.map(of));
    let (mut ours, mut theirs, mut named) = (Vec::new(), Vec::new(), None);
    for (one, _) in book.customers() {
        if one.id == customer.id {
            theirs.push(one.id.clone());
            continue;
        }
        if named.is_none() && shared.is_some() && shared == Some(of(&one.name)) {
            named = Some(one);
        }
        let Some(firm) = one.company.as_ref().filter(|_| free(one)).map(of) else {
            continue;
        };
        if firm == own {
            ours.push(one.id.clone());
        } else if shared.as_ref() == Some(&firm) {
            theirs.push(one.id.clone());
        }
    }
    if !ours.is_empty() {
        return Some(CompanyOffer {
            name: customer.name.clone(),
            company: Some(customer.id.clone()),
            people: ours,
        });
    }
    let typed = typed.filter(|_| shared != Some(own))?;
    let company = named.map(|company| company.id.clone());
    theirs.retain(|id| Some(id) != company.as_ref());
    (company.is_some() || theirs.len() >= FEWEST).then(|| CompanyOffer {
        name: named.map_or(typed, |company| &company.name).clone(),
        company,
        people: theirs,
    })
}

impl CompanyOffer {
    /// The action that links them, and adds the company where nobody is called so: under this id, on this day.
    pub fn accept(&self, fresh: &Id, today: Day) -> Action {
        let mut all = Vec::new();
        let company = self.company.as_ref().unwrap_or(fresh);
        if self.company.is_none() {
            let mut fields = Fields::new();
            fields.insert(CustomerFields::name.to_owned(), self.name.as_str().into());
            fields.insert(CustomerFields::added.to_owned(), today.to_string().into());
            all.push(Action::Add(List::Customers, fresh.clone(), fields));
        }
        all.extend(self.people.iter().map(|person| employ(person, company)));
        Action::All(all)
    }
}

/// The action by which a person works for a company.
pub fn employ(person: &Id, company: &Id) -> Action {
    let mut fields = Fields::new();
    fields.insert(
        CustomerFields::works_for.to_owned(),
        company.as_str().into(),
    );
    Action::Edit(List::Customers, person.clone(), fields)
}
