//! Never offered (method §17): what each customer and prospect was offered of the catalogue, bought, asked for, or never heard
//! of, one byte for each pair. "You never offered." Must never count anybody who has left: those are won back otherwise.

use crate::book::action::Action;
use crate::book::catalogue::Item;
use crate::book::fact::{Offer, OfferAnswer, Origin};
use crate::book::op::List;
use crate::book::record::{Fields, collect_unsorted};
use crate::book::value::choice;
use crate::book::{Book, Customer, Day, Fact, File, Id};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::Stage;
use crate::scoring::retention::stage::{seen, stage};

choice! {
    /// What became of an item with somebody: the first of these that holds.
    Standing {
        /// They bought it.
        Bought = "bought",
        /// It was offered.
        Offered = "offered",
        /// They asked for it in a need that is still open, and it was never offered.
        Wished = "wished",
        /// It was neither offered nor bought, and no open need names it.
        Never = "never",
    }
}

/// All that is known of one item with one customer, in one byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell(u8);

impl Cell {
    const ASKED: u8 = 1;
    const PUSHED: u8 = 2;
    const OFFERED: u8 = 4;
    const ACCEPTED: u8 = 8;
    const DECLINED: u8 = 16;
    const BOUGHT: u8 = 32;
    const NAMED: u8 = 64;
    const OPEN: u8 = 128;

    fn has(self, bits: u8) -> bool {
        self.0 & bits != 0
    }

    /// Whether it was ever offered, asked for or not.
    pub fn offered(self) -> bool {
        self.has(Cell::OFFERED)
    }

    /// Whether it was offered because they asked.
    pub fn offered_when_asked(self) -> bool {
        self.has(Cell::ASKED)
    }

    /// Whether it was pushed on them.
    pub fn pushed(self) -> bool {
        self.has(Cell::PUSHED)
    }

    /// Whether they ever said yes to an offer of it.
    pub fn accepted(self) -> bool {
        self.has(Cell::ACCEPTED)
    }

    /// Whether they ever said no to an offer of it.
    pub fn declined(self) -> bool {
        self.has(Cell::DECLINED)
    }

    /// Whether they bought it.
    pub fn bought(self) -> bool {
        self.has(Cell::BOUGHT)
    }

    /// Whether they ever asked for it: a need names it, answered or not, or an offer came of their asking.
    pub fn asked_for(self) -> bool {
        self.has(Cell::NAMED | Cell::ASKED)
    }

    /// Whether a need that is still open names it.
    pub fn open_wish(self) -> bool {
        self.has(Cell::OPEN)
    }

    /// Whether it was neither offered nor bought.
    pub fn never(self) -> bool {
        !self.has(Cell::OFFERED | Cell::BOUGHT)
    }

    /// What to show of it.
    pub fn standing(self) -> Standing {
        if self.bought() {
            Standing::Bought
        } else if self.offered() {
            Standing::Offered
        } else if self.open_wish() {
            Standing::Wished
        } else {
            Standing::Never
        }
    }
}

/// An open need that names an item never offered to them nor bought: these first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Whose.
    pub customer: Id,
    /// Whether they have bought before.
    pub stage: Stage,
    /// The item.
    pub item: Id,
    /// The need's entry; of several the oldest.
    pub need: Id,
    /// The day they said so.
    pub on: Day,
}

/// Somebody's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub customer: Id,
    /// Customer or prospect.
    pub stage: Stage,
}

/// How many pairs stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Bought.
    pub bought: usize,
    /// Offered, not bought.
    pub offered: usize,
    /// Neither, and an open need names it.
    pub wished: usize,
    /// Neither offered nor bought, those wished for included.
    pub never: usize,
}

impl Counts {
    fn add(&mut self, cell: Cell) {
        match cell.standing() {
            Standing::Bought => self.bought += 1,
            Standing::Offered => self.offered += 1,
            Standing::Wished => self.wished += 1,
            Standing::Never => {}
        }
        self.never += usize::from(cell.never());
    }
}

/// Everybody who has not left × the catalogue, as of a day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// The items, in order of id.
    pub items: Vec<Id>,
    /// Customers and prospects, in order of id.
    pub rows: Vec<Row>,
    /// Row by row.
    cells: Vec<Cell>,
    /// Open wishes never offered, the oldest first, then by customer and item.
    pub wishes: Vec<Wish>,
}

impl Matrix {
    /// What was offered of this book's catalogue as of a day.
    pub fn of(book: &Book, asof: Day) -> Matrix {
        let mut matrix = Matrix::empty(book);
        for (customer, file) in book.customers() {
            matrix.take(customer, file, stage(customer, file, asof), asof);
        }
        matrix.settle();
        matrix
    }

    /// The same of one customer alone: one row, none where they are not in the book or have left.
    pub fn of_one(book: &Book, customer: &Id, asof: Day) -> Matrix {
        let mut matrix = Matrix::empty(book);
        if let Some((customer, file)) = book.customer(customer) {
            matrix.take(customer, file, stage(customer, file, asof), asof);
        }
        matrix.settle();
        matrix
    }

    pub(super) fn empty(book: &Book) -> Matrix {
        Matrix {
            items: collect_unsorted(book.items().keys().cloned()),
            ..Matrix::default()
        }
    }

    /// Takes one file in; customers come in order of id.
    pub(super) fn take(&mut self, customer: &Customer, file: &File, stage: Stage, asof: Day) {
        if stage == Stage::Former {
            return;
        }
        let start = self.cells.len();
        let width = self.items.len();
        self.cells.resize(start + width, Cell::default());
        self.rows.push(Row {
            customer: customer.id.clone(),
            stage,
        });
        if width == 0 {
            return;
        }
        let cells = self.cells.get_mut(start..).unwrap_or_default();
        let place = |item: &Id| self.items.binary_search(item).ok();
        let mut mark = |item: &Id, bits: u8| {
            let cell = place(item).and_then(|place| cells.get_mut(place));
            if let Some(cell) = cell {
                cell.0 |= bits;
            }
        };
        let mut open: Vec<(&Id, &Id, Day)> = Vec::new();
        for entry in seen(file, asof) {
            match &entry.fact {
                Fact::Purchase(purchase) => {
                    for item in purchase.items.iter().flatten() {
                        mark(item, Cell::BOUGHT);
                    }
                }
                Fact::Offer(offer) => {
                    if let Some(item) = &offer.item {
                        mark(item, bits_of(offer));
                    }
                }
                Fact::Need(need) => {
                    let Some(item) = &need.item else { continue };
                    mark(item, Cell::NAMED);
                    if need.answered_on.is_none_or(|day| day > asof) {
                        mark(item, Cell::OPEN);
                        open.push((item, &entry.id, entry.on));
                    }
                }
                _ => {}
            }
        }
        let mut told: Vec<&Id> = Vec::new();
        for (item, need, on) in open {
            let cell = place(item).and_then(|place| cells.get(place));
            if cell.is_some_and(|cell| cell.never()) && !told.contains(&item) {
                told.push(item);
                self.wishes.push(Wish {
                    customer: customer.id.clone(),
                    stage,
                    item: item.clone(),
                    need: need.clone(),
                    on,
                });
            }
        }
    }

    /// Puts the wishes in their order, once everybody was taken in.
    pub(super) fn settle(&mut self) {
        let key = |wish: &Wish| (wish.on, wish.customer.clone(), wish.item.clone());
        self.wishes.sort_by_cached_key(key);
    }

    /// One pair by its places in [`Matrix::rows`] and [`Matrix::items`]; nothing known where there is no such place.
    pub fn cell(&self, row: usize, item: usize) -> Cell {
        let inside = item < self.items.len();
        let cell = self.cells.get(row * self.items.len() + item);
        cell.copied().filter(|_| inside).unwrap_or_default()
    }

    /// The cells of one row, in the order of the items.
    pub fn row(&self, row: usize) -> &[Cell] {
        let start = row * self.items.len();
        let cells = self.cells.get(start..start + self.items.len());
        cells.unwrap_or_default()
    }

    /// The place of somebody's row; none for those who have left.
    pub fn row_of(&self, customer: &Id) -> Option<usize> {
        let found = self.rows.binary_search_by(|row| row.customer.cmp(customer));
        found.ok()
    }

    /// How the pairs of those at this stage stand.
    pub fn counts(&self, stage: Stage) -> Counts {
        let mut counts = Counts::default();
        for (place, row) in self.rows.iter().enumerate() {
            if row.stage == stage {
                for cell in self.row(place) {
                    counts.add(*cell);
                }
            }
        }
        counts
    }

    /// How the pairs of each item stand, in the order of the items, customers and prospects together.
    pub fn by_item(&self) -> Vec<Counts> {
        let mut counts = vec![Counts::default(); self.items.len()];
        for place in 0..self.rows.len() {
            for (counts, cell) in counts.iter_mut().zip(self.row(place)) {
                counts.add(*cell);
            }
        }
        counts
    }

    /// The places of the rows in which some pair stands so, as of [`Standing`]; all rows where there is no wish for one.
    pub fn rows_with(&self, standing: Option<Standing>) -> Vec<usize> {
        let fits = |place: &usize| {
            let mut cells = self.row(*place).iter();
            standing.is_none_or(|wanted| cells.any(|cell| cell.standing() == wanted))
        };
        (0..self.rows.len()).filter(fits).collect()
    }
}

fn bits_of(offer: &Offer) -> u8 {
    let origin = match offer.origin {
        Some(Origin::Asked) => Cell::ASKED,
        Some(Origin::Pushed) => Cell::PUSHED,
        None => 0,
    };
    let answer = match offer.answer {
        Some(OfferAnswer::Accepted) => Cell::ACCEPTED,
        Some(OfferAnswer::Declined) => Cell::DECLINED,
        None => 0,
    };
    Cell::OFFERED | origin | answer
}

/// What one customer was never offered nor bought, open wishes first, then in order of id.
pub fn never_offered<'a>(book: &'a Book, customer: &Id, asof: Day) -> Vec<(&'a Item, Cell)> {
    let matrix = Matrix::of_one(book, customer, asof);
    let mut never: Vec<(&Item, Cell)> = Vec::new();
    for (row, cell) in book.items().values().zip(matrix.row(0)) {
        if cell.never() {
            never.push((&row.record, *cell));
        }
    }
    never.dyn_sort_by_key(|(_, cell)| !cell.open_wish());
    never
}

/// The action that writes an offer down, under a fresh id; with the need that asked for it, where there is one.
pub fn offered(
    customer: &Id,
    item: &Id,
    origin: Origin,
    need: Option<&Id>,
    on: Day,
    fresh: &Id,
) -> Action {
    let mut fields = Fields::new();
    let mut put = |name: &str, word: &str| fields.insert(name.to_owned(), word.into());
    put("kind", "offer");
    put("on", &on.to_string());
    put("customer", customer.as_str());
    put("item", item.as_str());
    put("origin", origin.word());
    if let Some(need) = need {
        put("need", need.as_str());
    }
    Action::Add(List::Entries, fresh.clone(), fields)
}
