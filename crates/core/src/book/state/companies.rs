//! Companies with several people: who works for whom, and the file of each company with those of its people.
//!
//! Nothing of it is stored but the field `works_for`; the rest follows from the records that are in the book, so that it is
//! the same on every device whatever came first. One level only: whoever is worked for is a company, and what is written
//! down about the people of a person goes no further up.

use std::collections::BTreeMap;
use std::rc::Rc;

use rpds::RedBlackTreeMap;

use super::{Book, Combined, File};
use crate::book::customer::Customer;
use crate::book::value::Id;

/// Who works for whom in a book.
#[derive(Clone, Debug, Default)]
pub struct Companies {
    /// For each person: the company.
    company: RedBlackTreeMap<Id, Id>,
    /// For each company: its people, in order of id.
    people: RedBlackTreeMap<Id, Vec<Id>>,
    /// The files of the companies, those of their people with them.
    files: RedBlackTreeMap<Id, Rc<File>>,
}

impl Companies {
    /// Works it out for a book. Whoever is part of another says nothing, and the one who stands for a company stands for it here
    /// too; a link to oneself or to somebody who is not in the book counts for nothing.
    fn of(book: &Book) -> Companies {
        let mut companies = Companies::default();
        let mut people: BTreeMap<&Id, Vec<Id>> = BTreeMap::new();
        for (person, to) in &book.employers {
            let company = book.who(to);
            if book.who(person) == person && company != person && book.is_there(company) {
                companies
                    .company
                    .insert_mut(person.clone(), company.clone());
                people.entry(company).or_default().push(person.clone());
            }
        }
        for (company, people) in people {
            if let Some(file) = with_people(book, company, &people) {
                companies.files.insert_mut(company.clone(), file);
            }
            companies.people.insert_mut(company.clone(), people);
        }
        companies
    }

    /// The file of a company; none of anybody else.
    pub(super) fn file(&self, id: &Id) -> Option<&Rc<File>> {
        self.files.get(id)
    }

    fn people(&self, id: &Id) -> &[Id] {
        self.people.get(id).map_or(&[], Vec::as_slice)
    }
}

fn with_people(book: &Book, company: &Id, people: &[Id]) -> Option<Rc<File>> {
    let mut file = File::clone(book.own_file(company)?);
    let people = people.iter().filter_map(|person| book.own_file(person));
    file.people = people.cloned().collect();
    Some(Rc::new(file))
}

impl Book {
    /// Who works for whom; none where nobody works for anybody.
    pub(super) fn companies(&self) -> Option<&Rc<Companies>> {
        let any = !self.employers.is_empty();
        any.then(|| self.companies.get_or_init(|| Rc::new(Companies::of(self))))
    }

    /// The company that a customer works for.
    pub fn company_of(&self, id: &Id) -> Option<&Customer> {
        let company = self.companies()?.company.get(self.who(id))?;
        self.customer(company).map(|(customer, _)| customer)
    }

    /// Those who work for a customer, in order of id.
    pub fn people_of(&self, id: &Id) -> &[Id] {
        self.companies()
            .map_or(&[], |held| held.people(self.who(id)))
    }

    /// The firm of a customer: the name of the company they work for, else what was typed as one.
    pub fn firm<'a>(&'a self, customer: &'a Customer) -> Option<&'a str> {
        let company = self.company_of(&customer.id).map(|company| &company.name);
        let firm = company.or(customer.company.as_ref());
        firm.map(|firm| firm.as_str())
    }

    /// Makes the files anew that hold those of this customer, whose entries changed.
    pub(in crate::book) fn refile(&mut self, id: &Id) {
        let Some(held) = self.companies.get() else {
            return;
        };
        let is_company = held.people.contains_key(id);
        let companies = held.company.get(id).into_iter();
        let companies = companies.chain(is_company.then_some(id));
        let files = companies.filter_map(|company| {
            let file = with_people(self, company, held.people(company))?;
            Some((company.clone(), file))
        });
        let files: Vec<(Id, Rc<File>)> = files.collect();
        if let Some(held) = self.companies.get_mut() {
            let held = Rc::make_mut(held);
            for (company, file) in files {
                held.files.insert_mut(company, file);
            }
        }
    }

    /// Forgets who stands or works for whom, after a customer changed.
    pub(in crate::book) fn forget_relations(&mut self) {
        self.combined.take();
        self.companies.take();
    }

    /// Who stands and works for whom.
    pub fn relations(&self) -> Relations {
        Relations {
            combined: self.combined().cloned(),
            companies: self.companies().cloned(),
        }
    }
}

/// Who stands and works for whom in one state of a book.
#[derive(Clone, Debug, Default)]
pub struct Relations {
    combined: Option<Rc<Combined>>,
    companies: Option<Rc<Companies>>,
}

impl Relations {
    fn company(&self, id: &Id) -> Option<&Id> {
        self.companies.as_ref()?.company.get(id)
    }

    fn people(&self, id: &Id) -> &[Id] {
        self.companies.as_ref().map_or(&[], |held| held.people(id))
    }
}

/// Everybody whose file or company is another one when these customers have changed between two states of a book, those
/// customers among them.
pub fn concerned(before: &Relations, after: &Relations, changed: &[&Id]) -> Vec<Id> {
    let mut all: Vec<Id> = changed.iter().map(|id| (*id).clone()).collect();
    let both = [before, after];
    for combined in both.into_iter().filter_map(|state| state.combined.as_ref()) {
        changed.iter().for_each(|id| combined.with(id, &mut all));
    }
    let themselves = all.len();
    for place in 0..themselves {
        let Some(id) = all.get(place).cloned() else {
            continue;
        };
        for state in both {
            all.extend(state.company(&id).cloned());
            let moved = state
                .people(&id)
                .iter()
                .filter(|person| before.company(person) != after.company(person));
            for person in moved {
                let companies = both.into_iter().filter_map(|state| state.company(person));
                all.extend(companies.cloned());
                all.push(person.clone());
            }
        }
    }
    all
}
