//! Which column holds what, guessed from the words of the header and from what stands below. Every guess can be overruled.

use std::collections::HashSet;

use super::amounts;
use super::dates;
use super::header_words::{Topic, Topics};
use super::table::{Row, Table};

/// Which column, from 0, holds what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Tells customers apart: their id in that program, or their name.
    pub customer: Option<usize>,
    /// Their name, where the customer column holds an id.
    pub name: Option<usize>,
    /// The day of the purchase.
    pub date: Option<usize>,
    /// What they paid.
    pub amount: Option<usize>,
    /// What they bought.
    pub item: Option<usize>,
}

/// How many rows a guess looks at.
const SAMPLE: usize = 500;

/// Whether the first row seems to name the columns: it has neither dates nor amounts where the rows below have them.
pub fn header(table: &Table) -> bool {
    let Some(first) = table.row(0) else {
        return false;
    };
    let looks_like_data = |cell: &str| dates::is_date(cell) || amounts::is_amount(cell);
    if first.cells().any(looks_like_data) {
        return false;
    }
    let contrast = (0..first.len()).any(|column| {
        let below: Vec<&str> = table.column(column, 1).take(20).filter(filled).collect();
        let data = below.iter().filter(|cell| looks_like_data(cell)).count();
        !below.is_empty() && data * 2 > below.len()
    });
    contrast || first.cells().any(|cell| Topics::of(cell).any())
}

/// Guesses the columns; `header` says whether the first row names them.
pub fn guess(table: &Table, header: bool) -> Columns {
    let width = table.rows(0).take(SAMPLE).map(Row::len).max();
    let headers = table.row(0).filter(|_| header);
    let looks: Vec<Look> = (0..width.unwrap_or_default())
        .map(|column| {
            let words = headers.and_then(|row| row.cell(column));
            Look::at(
                table,
                column,
                usize::from(header),
                words.unwrap_or_default(),
            )
        })
        .collect();
    let mut columns = Columns::default();
    let mut taken = Vec::new();
    let mut take = |rank: &dyn Fn(&Look) -> u8, right: bool| {
        let mut best: Option<(u8, usize)> = None;
        for (column, look) in looks.iter().enumerate() {
            let rank = rank(look);
            let better = best.is_none_or(|(held, _)| rank > held || right && rank == held);
            if rank > 0 && better && !taken.contains(&column) {
                best = Some((rank, column));
            }
        }
        let column = best.map(|(_, column)| column);
        taken.extend(column);
        column
    };
    columns.date = take(&Look::as_date, false);
    // Of several sums the total stands last.
    columns.amount = take(&Look::as_amount, true);
    let id = take(&Look::as_id, false);
    let name = take(&Look::as_name, false);
    columns.item = take(&Look::as_item, false);
    columns.customer = id.or(name).or_else(|| take(&Look::as_anybody, false));
    columns.name = name.filter(|_| id.is_some());
    columns
}

fn filled(cell: &&str) -> bool {
    !cell.trim().is_empty()
}

/// What a column looks like.
struct Look {
    topics: Topics,
    rows: usize,
    filled: usize,
    dates: usize,
    amounts: usize,
    fractions: usize,
    different: usize,
}

impl Look {
    fn at(table: &Table, column: usize, from: usize, header: &str) -> Look {
        let mut look = Look {
            topics: Topics::of(header),
            rows: 0,
            filled: 0,
            dates: 0,
            amounts: 0,
            fractions: 0,
            different: 0,
        };
        let mut seen = HashSet::new();
        for cell in table.column(column, from).take(SAMPLE) {
            look.rows += 1;
            if !filled(&cell) {
                continue;
            }
            look.filled += 1;
            look.dates += usize::from(dates::is_date(cell));
            if amounts::is_amount(cell) {
                look.amounts += 1;
                look.fractions += usize::from(cell.contains(['.', ',']));
            }
            seen.insert(cell);
        }
        look.different = seen.len();
        look
    }

    fn says(&self, topic: Topic) -> bool {
        self.topics.speak_of(topic)
    }

    /// Whether four in five of what is filled are so many.
    fn mostly(&self, many: usize) -> bool {
        many > 0 && many * 5 >= self.filled * 4
    }

    fn repeats(&self) -> bool {
        self.different < self.filled
    }

    fn as_date(&self) -> u8 {
        let said = self.says(Topic::Date);
        match (self.mostly(self.dates), said) {
            (true, true) => 3,
            (true, false) => 2,
            // Dates in words that no one reads yet: the rows then say so.
            (false, true) if self.amounts == 0 => 1,
            _ => 0,
        }
    }

    fn as_amount(&self) -> u8 {
        let elsewhere = [Topic::Quantity, Topic::Part, Topic::Number, Topic::Contact];
        let empty = self.filled == 0;
        if elsewhere.iter().any(|&topic| self.says(topic)) || !(empty || self.mostly(self.amounts))
        {
            0
        } else if self.says(Topic::Amount) {
            3
        } else if self.says(Topic::Price) {
            2
        } else {
            u8::from(self.mostly(self.amounts) && self.fractions > 0)
        }
    }

    fn as_id(&self) -> u8 {
        let elsewhere = [Topic::Item, Topic::Order, Topic::Quantity, Topic::Part];
        if self.says(Topic::Customer) && self.says(Topic::Number) {
            3
        } else if elsewhere.iter().any(|&topic| self.says(topic)) {
            0
        } else if self.says(Topic::Contact) {
            2
        } else {
            // A number of nothing in particular is the row's own unless it comes again.
            u8::from(self.says(Topic::Number) && self.repeats())
        }
    }

    fn as_name(&self) -> u8 {
        let elsewhere = [Topic::Item, Topic::Number, Topic::Quantity, Topic::Contact];
        if elsewhere.iter().any(|&topic| self.says(topic)) {
            return 0;
        }
        match (self.says(Topic::Customer), self.says(Topic::Name)) {
            (true, true) => 3,
            (true, false) => 2,
            (false, true) => 1,
            (false, false) => 0,
        }
    }

    fn as_item(&self) -> u8 {
        match (self.says(Topic::Item), self.says(Topic::Number)) {
            _ if self.says(Topic::Quantity) || self.says(Topic::Price) => 0,
            (true, false) => 2,
            (true, true) => 1,
            (false, _) => 0,
        }
    }

    /// Without a word to go by: texts that come again before numbers that do.
    fn as_anybody(&self) -> u8 {
        let elsewhere = [Topic::Item, Topic::Order, Topic::Quantity, Topic::Part];
        let ours = !elsewhere.iter().any(|&topic| self.says(topic));
        if !ours || self.filled == 0 || self.mostly(self.dates) {
            0
        } else if !self.mostly(self.amounts) {
            2 + u8::from(self.repeats())
        } else {
            // What is nearly always empty tells nobody apart.
            u8::from(self.filled * 2 > self.rows)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::csv::table::Reader;

    fn table(text: &str) -> Table {
        Reader::new(text.to_owned(), b';')
            .unwrap()
            .finish()
            .unwrap()
    }

    /// Columns in the order customer, name, date, amount, item; `-` for none.
    fn check(text: &str, expected: &str) {
        let table = table(text);
        let header = header(&table);
        let guessed = guess(&table, header);
        let shown = [
            guessed.customer,
            guessed.name,
            guessed.date,
            guessed.amount,
            guessed.item,
        ]
        .map(|column| column.map_or("-".to_owned(), |column| column.to_string()))
        .join(" ");
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn headers_are_understood_in_seven_languages() {
        let row = "A17;Ann;Oven;2024-01-05;2;10.50\nA18;Ben;Pan;2024-01-06;1;8.00\n";
        for header in [
            "Customer ID;Customer name;Product;Order date;Quantity;Total",
            "Código de cliente;Nombre;Artículo;Fecha de compra;Cantidad;Importe",
            "Kundennummer;Kundenname;Artikelbezeichnung;Rechnungsdatum;Menge;Gesamtbetrag",
            "N° client;Nom du client;Désignation;Date de commande;Quantité;Montant TTC",
            "Код клиента;ФИО;Товар;Дата заказа;Количество;Сумма",
            "Κωδικός πελάτη;Όνομα πελάτη;Προϊόν;Ημερομηνία;Ποσότητα;Σύνολο",
            "Հաճախորդի կոդ;Հաճախորդի անուն;Ապրանք;Ամսաթիվ;Քանակ;Գումար",
            "CustomerID;CustomerName;ProductName;InvoiceDate;Qty;Amount",
        ] {
            check(&format!("{header}\n{row}"), "0 1 3 5 2");
        }
    }

    #[test]
    fn contents_decide_where_no_header_does() {
        check(
            "0001;1997-01-01;2;29.33\n0001;1997-01-18;2;29.73\n0002;1997-01-18;2;8.9\n",
            "0 - 1 3 -",
        );
        check("01.02.2024;Ann;1,50\n02.02.2024;Ann;3,00\n", "1 - 0 2 -");
    }

    #[test]
    fn an_order_number_tells_no_customer_apart() {
        check(
            "Order ID;Customer;Date;Net;VAT amount;Total\n1;Ann;2024-01-05;1.00;0.20;1.20\n",
            "1 - 2 5 -",
        );
        check(
            "id;name;date;amount\n1;Ann;2024-01-05;1.00\n2;Ann;2024-01-06;1.20\n",
            "1 - 2 3 -",
        );
        check(
            "Email;Billing name;Created at;Total\na@b.c;Ann;2024-01-05 10:00;1.00\n",
            "0 1 2 3 -",
        );
    }

    #[test]
    fn a_first_row_of_data_is_no_header() {
        assert!(!header(&table(
            "Ann;2024-01-05;1.50\nBen;2024-01-06;2.50\n"
        )));
        assert!(header(&table("who;when;how much\nBen;2024-01-06;2.50\n")));
        assert!(header(&table("Customer;Date\n")));
        assert!(!header(&table("")));
    }
}
