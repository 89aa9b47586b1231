//! The columns of a table and what each stands for: by the program's profile, by the words of the header, and by what
//! its cells hold. A header that says one thing above cells that hold another is not believed.

use super::column_stats::Stats;
use super::header::Header;
use super::lexicon::lexicon;
use super::pace::{Pace, Stopped};
use super::profile::Profile;
use super::role::Role;
use crate::exchange::csv::table::Table;

/// How many rows are looked at to tell what a column holds.
const SAMPLE: usize = 1_000;

/// Headers that mean the whole name, or what is missing of it beside a column for the other part.
const SHORT_NAMES: [&str; 15] = [
    "name",
    "nom",
    "nombre",
    "nome",
    "naam",
    "jmeno",
    "имя",
    "ονομα",
    "անուն",
    "navn",
    "namn",
    "nume",
    "nev",
    "kundenname",
    "名",
];

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    /// The header as words.
    pub words: String,
    /// The header as written.
    pub header: String,
    /// What it stands for.
    pub role: Option<Role>,
    /// Whether the program's profile or a word of its own says so, not a part of a header or the cells alone.
    pub sure: bool,
    /// What its cells hold.
    pub stats: Stats,
}

/// The columns of a table.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// The columns, from the left.
    pub columns: Vec<Column>,
}

/// Whether cells like these may stand in a column of this role; a column without cells may be anything.
fn allows(role: Role, stats: &Stats) -> bool {
    use Role::*;
    if stats.filled == 0 {
        return true;
    }
    match role {
        Date | DateWeak => {
            stats.is_dates()
                || stats.is_serials()
                || stats.is_yearless()
                || stats.dates * 5 >= stats.filled
        }
        DateOther | Birthday | CancelledAt => true,
        Total | Amount | LineTotal | Net | UnitPrice | Quantity | Debit | Credit | Balance
        | Refund | Discount => stats.is_amounts(),
        Email => {
            stats.emails * 5 >= stats.filled
                || stats.filled < 3 && !stats.is_phones() && !stats.is_amounts()
        }
        Phone => {
            stats.phones * 3 >= stats.filled && !stats.is_dates()
                || stats.texts > 0 && !stats.is_emails()
        }
        Name | NameWeak | Counterparty | PayerFrom | PayerTo => {
            !stats.is_emails()
                && !stats.is_dates()
                && !stats.is_currencies()
                && !stats.is_urls()
                && (!stats.is_amounts() || role == Name && stats.is_counters())
        }
        First | Last | Middle | Company => {
            !stats.is_emails() && !stats.is_dates() && !stats.is_amounts() && !stats.is_phones()
        }
        Order | Invoice | Transaction => {
            !stats.is_emails() && !stats.is_dates() && stats.ids * 3 >= stats.filled
        }
        CustomerId => !stats.is_dates(),
        Currency => {
            stats.is_currencies()
                || stats.texts > 0
                || stats.filled < 3
                || stats.mostly(stats.filled - stats.amounts)
        }
        Status | Type | ContactType => !stats.is_dates() && !stats.is_emails() && stats.texts > 0,
        Flag | RefundedFlag | FullyRefundedFlag | Billable => !stats.is_dates(),
        BirthDay | BirthMonth | BirthYear => stats.is_counters(),
        Text => !stats.is_dates() && !stats.is_emails(),
        _ => true,
    }
}

impl Layout {
    /// The columns of a table below its header.
    ///
    /// # Errors
    /// It was called off.
    pub async fn of(
        table: &Table,
        header: &Header,
        first: usize,
        profile: Option<&Profile>,
        pace: Pace<'_>,
    ) -> Result<Layout, Stopped> {
        let wide = table.rows(first).take(SAMPLE).map(|row| row.len()).max();
        let width = wide.unwrap_or_default().max(header.cells.len());
        let mut columns = Vec::with_capacity(width);
        for index in 0..width {
            let words = header.words.get(index).cloned().unwrap_or_default();
            let stats = Stats::gather(table, index, first);
            let (role, sure) = role(&words, &stats, profile);
            columns.push(Column {
                header: header.cells.get(index).cloned().unwrap_or_default(),
                words,
                role,
                sure,
                stats,
            });
            pace.rest(10).await?;
        }
        let mut layout = Layout { columns };
        layout.by_values();
        layout.by_neighbours(header.row.is_some());
        Ok(layout)
    }

    /// Gives columns without a known header the role that their cells show.
    fn by_values(&mut self) {
        for at in 0..self.columns.len() {
            let Some(column) = self.columns.get(at) else {
                continue;
            };
            if column.role.is_some() || column.stats.filled == 0 {
                continue;
            }
            let stats = &column.stats;
            let role = if stats.is_emails() {
                Some(Role::Email)
            } else if stats.is_dates()
                && self.first(Role::Date).is_none()
                && self.first(Role::DateWeak).is_none()
            {
                Some(Role::DateWeak)
            } else if stats.is_phones() {
                Some(Role::Phone)
            } else if stats.is_currencies() {
                Some(Role::Currency)
            } else {
                None
            };
            if let Some(column) = self.columns.get_mut(at) {
                column.role = role;
            }
        }
    }

    /// Decides what only the other columns tell: a number that repeats where nobody else is named is the customer's, and
    /// without a header the first words are the name.
    fn by_neighbours(&mut self, headed: bool) {
        let named = self.has_any(&Role::CUSTOMER);
        let repeats = |column: &Column| {
            column.role == Some(Role::Transaction)
                && column.words == "id"
                && column.stats.distinct < column.stats.filled
        };
        if !named && let Some(column) = self.columns.iter_mut().find(|column| repeats(column)) {
            column.role = Some(Role::CustomerId);
        }
        let is_name = |column: &&mut Column| {
            SHORT_NAMES.contains(&column.words.as_str()) && column.role == Some(Role::Name)
        };
        // "Nom" is the family name beside "Prénom", "Nombre" the given one beside "Apellidos".
        let missing = match (self.has(Role::First), self.has(Role::Last)) {
            (true, false) => Some(Role::Last),
            (false, true) => Some(Role::First),
            _ => None,
        };
        if let Some(missing) = missing
            && let Some(column) = self.columns.iter_mut().find(is_name)
        {
            column.role = Some(missing);
        }
        if headed {
            return;
        }
        if let Some(column) = self
            .columns
            .iter_mut()
            .find(|column| column.stats.is_texts())
        {
            column.role = Some(Role::Name);
        }
        let mut amounts: Vec<&mut Column> = self
            .columns
            .iter_mut()
            .filter(|column| column.role.is_none() && column.stats.is_amounts())
            .collect();
        if let [column] = amounts.as_mut_slice() {
            column.role = Some(Role::Amount);
        }
    }

    /// Gives a column the role that a person chose; whichever had it before has none.
    pub fn choose(&mut self, at: usize, role: Role) {
        if at >= self.columns.len() {
            return;
        }
        for (place, column) in self.columns.iter_mut().enumerate() {
            if place == at {
                column.role = Some(role);
                column.sure = true;
            } else if column.role == Some(role) {
                column.role = Some(Role::Ignored);
            }
        }
    }

    /// The columns of a role, those with cells first, then from the left.
    pub fn all(&self, role: Role) -> Vec<usize> {
        let of = |filled: bool| {
            let fits = move |(_, column): &(usize, &Column)| {
                column.role == Some(role) && (column.stats.filled > 0) == filled
            };
            self.columns
                .iter()
                .enumerate()
                .filter(fits)
                .map(|(at, _)| at)
        };
        of(true).chain(of(false)).collect()
    }

    /// The first column of a role that has cells, else the first.
    pub fn first(&self, role: Role) -> Option<usize> {
        self.all(role).first().copied()
    }

    /// The first column of a role that has cells.
    pub fn filled(&self, role: Role) -> Option<usize> {
        let filled = |at: &usize| {
            self.columns
                .get(*at)
                .is_some_and(|column| column.stats.filled > 0)
        };
        self.first(role).filter(filled)
    }

    /// Whether there is a column of a role with cells.
    pub fn has(&self, role: Role) -> bool {
        self.filled(role).is_some()
    }

    /// Whether a column has one of these roles.
    pub fn has_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|&role| self.has(role))
    }

    /// The column, if there is one.
    pub fn column(&self, at: usize) -> Option<&Column> {
        self.columns.get(at)
    }

    /// The header of a column as written, or its number where it has none.
    pub fn title(&self, at: usize) -> String {
        match self.columns.get(at) {
            Some(column) if !column.header.is_empty() => column.header.clone(),
            _ => format!("#{}", at + 1),
        }
    }

    /// The column of this title, as [`Layout::title`] tells it.
    pub fn titled(&self, title: &str) -> Option<usize> {
        (0..self.columns.len()).find(|&at| self.title(at) == title)
    }

    /// The columns whose cells are dates or amounts.
    pub fn valued(&self) -> Vec<usize> {
        let valued =
            |(_, column): &(usize, &Column)| column.stats.is_dates() || column.stats.is_amounts();
        self.columns
            .iter()
            .enumerate()
            .filter(valued)
            .map(|(at, _)| at)
            .collect()
    }
}

/// The role of a column, and whether it is sure.
fn role(words: &str, stats: &Stats, profile: Option<&Profile>) -> (Option<Role>, bool) {
    if words.is_empty() {
        return (None, false);
    }
    if let Some(&role) = profile.and_then(|profile| profile.roles.get(words)) {
        return (Some(role), true);
    }
    for (role, score) in lexicon().roles(words) {
        if score < 20 {
            break;
        }
        // A number under a header that only mentions a member is no name.
        let doubtful = role == Role::Name && score < 400 && stats.is_amounts();
        if allows(role, stats) && !doubtful {
            return (Some(role), score >= 400);
        }
        // What stands under "Email" but is a phone number is one, and the other way round.
        match role {
            Role::Email | Role::Name if stats.is_phones() => return (Some(Role::Phone), true),
            Role::Phone | Role::Name if stats.is_emails() => return (Some(Role::Email), true),
            // "Geburtstag" is a day of the month in one program and a whole date in others.
            Role::BirthDay if stats.dates > 0 || stats.is_yearless() => {
                return (Some(Role::Birthday), true);
            }
            _ => {}
        }
    }
    (None, false)
}
