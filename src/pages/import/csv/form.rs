//! What the person can say about a table: what each column is, whether the first row names them, how dates and amounts
//! are written. The first answers are guesses.

use crate::prelude::*;
use kept_core::exchange::csv::{Columns, DateOrder, DecimalMark, Table, columns};

/// A table as it was read.
pub struct Sheet {
    /// The rows.
    pub table: Rc<Table>,
    /// What parts the columns.
    pub delimiter: u8,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The number or code that tells customers apart.
    Customer,
    /// The name of the customer.
    Name,
    /// The day.
    Date,
    /// What they paid.
    Amount,
    /// What they bought.
    Item,
    /// Nothing that is taken in.
    Nothing,
}

impl Role {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Role; 6] = [
        Role::Customer,
        Role::Name,
        Role::Date,
        Role::Amount,
        Role::Item,
        Role::Nothing,
    ];

    /// A short name for the form.
    pub fn word(self) -> &'static str {
        match self {
            Role::Customer => "customer",
            Role::Name => "name",
            Role::Date => "date",
            Role::Amount => "amount",
            Role::Item => "item",
            Role::Nothing => "nothing",
        }
    }

    /// The role of this short name.
    pub fn of_word(word: &str) -> Role {
        let found = Role::ALL.into_iter().find(|role| role.word() == word);
        found.unwrap_or(Role::Nothing)
    }
}

/// What the person said, or left as it was guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Whether the first row names the columns.
    pub header: bool,
    /// What each column holds.
    pub roles: Vec<Role>,
    /// The order of dates, once it was chosen.
    pub dates: Option<DateOrder>,
    /// The decimal mark, once it was chosen.
    pub mark: Option<DecimalMark>,
}

/// So many rows are looked at for the width of a table and for samples.
const HEAD: usize = 500;

impl Sheet {
    /// How many columns there are.
    pub fn width(&self) -> usize {
        let rows = self.table.rows(0).take(HEAD);
        rows.map(|row| row.len()).max().unwrap_or_default()
    }

    /// The heading of a column; none where the first row names none.
    pub fn heading(&self, column: usize, header: bool) -> Option<&str> {
        let row = self.table.row(0).filter(|_| header)?;
        row.cell(column)
            .map(str::trim)
            .filter(|name| !name.is_empty())
    }

    /// The first two different values of a column.
    pub fn samples(&self, column: usize, header: bool) -> Vec<&str> {
        let mut samples: Vec<&str> = Vec::new();
        let cells = self.table.column(column, usize::from(header)).take(HEAD);
        for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
            if samples.len() < 2 && !samples.contains(&cell) {
                samples.push(cell);
            }
        }
        samples
    }
}

impl Form {
    /// A form for this table: the one before where it still fits, else a guess.
    pub fn fitting(sheet: &Sheet, before: Option<&Form>) -> Form {
        match before.filter(|form| form.roles.len() == sheet.width()) {
            Some(form) => form.clone(),
            None => Form::guess(sheet, columns::header(&sheet.table)),
        }
    }

    /// A guess.
    pub fn guess(sheet: &Sheet, header: bool) -> Form {
        let guess = columns::guess(&sheet.table, header);
        let customer = match (guess.customer, guess.name) {
            (Some(column), None) if !is_coded(sheet, column, header) => Role::Name,
            _ => Role::Customer,
        };
        let role = |column: usize| match Some(column) {
            at if at == guess.date => Role::Date,
            at if at == guess.amount => Role::Amount,
            at if at == guess.item => Role::Item,
            at if at == guess.name => Role::Name,
            at if at == guess.customer => customer,
            _ => Role::Nothing,
        };
        Form {
            header,
            roles: (0..sheet.width()).map(role).collect(),
            dates: None,
            mark: None,
        }
    }

    /// The same with another role for a column; whichever had it before is left out. What was said of dates or amounts
    /// was said of another column.
    pub fn with_role(&self, column: usize, role: Role) -> Form {
        let mut form = self.clone();
        for (at, held) in form.roles.iter_mut().enumerate() {
            if at == column {
                *held = role;
            } else if *held == role {
                *held = Role::Nothing;
            }
        }
        if form.column(Role::Date) != self.column(Role::Date) {
            form.dates = None;
        }
        if form.column(Role::Amount) != self.column(Role::Amount) {
            form.mark = None;
        }
        form
    }

    /// The column of a role.
    pub fn column(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|held| *held == role)
    }

    /// The columns as the planner wants them: a name alone tells customers apart.
    pub fn columns(&self) -> Columns {
        let (code, name) = (self.column(Role::Customer), self.column(Role::Name));
        Columns {
            customer: code.or(name),
            name: name.filter(|_| code.is_some()),
            date: self.column(Role::Date),
            amount: self.column(Role::Amount),
            item: self.column(Role::Item),
        }
    }
}

/// Whether the values look like numbers or codes, not names.
fn is_coded(sheet: &Sheet, column: usize, header: bool) -> bool {
    let samples = sheet.samples(column, header);
    samples
        .iter()
        .all(|sample| sample.chars().any(|c| c.is_ascii_digit()))
}
