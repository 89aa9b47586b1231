//! The words that head the columns of purchase logs in English, Spanish, German, French, Russian, Greek and Armenian,
//! in lower case and without accents. Only guesses rest on them; a person can overrule every one.

/// What one word of a header, or a long one's part, may speak of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// Whoever buys.
    Customer,
    /// A number or code of something.
    Number,
    /// A name of something.
    Name,
    /// A way to reach somebody, which is theirs alone.
    Contact,
    /// A day.
    Date,
    /// A sum of money.
    Amount,
    /// A price, which may be that of one piece.
    Price,
    /// What was bought.
    Item,
    /// How many were bought.
    Quantity,
    /// A part of a sum that is not what was paid.
    Part,
    /// A paper with a number of its own.
    Order,
}

const WORDS: [(Topic, &[&str]); 11] = [
    (
        Topic::Customer,
        &[
            "customer",
            "client",
            "buyer",
            "account",
            "member",
            "guest",
            "company",
            "contact",
            "billing",
            "cliente",
            "comprador",
            "empresa",
            "kunde",
            "kunden",
            "kaufer",
            "firma",
            "acheteur",
            "societe",
            "клиент",
            "покупатель",
            "контрагент",
            "заказчик",
            "πελατ",
            "αγοραστ",
            "հաճախորդ",
            "գնորդ",
        ],
    ),
    (
        Topic::Number,
        &[
            "id",
            "no",
            "nr",
            "num",
            "number",
            "code",
            "key",
            "ref",
            "numero",
            "codigo",
            "nummer",
            "kennung",
            "n°",
            "nº",
            "№",
            "код",
            "номер",
            "ид",
            "идентификатор",
            "κωδικος",
            "αριθμος",
            "κωδ",
            "կոդ",
            "համար",
        ],
    ),
    (
        Topic::Name,
        &[
            "name",
            "nombre",
            "nom",
            "имя",
            "фио",
            "название",
            "наименование",
            "ονομα",
            "επωνυμια",
            "ονοματεπωνυμο",
            "անուն",
            "անվանում",
        ],
    ),
    (
        Topic::Contact,
        &["email", "mail", "correo", "courriel", "почта"],
    ),
    (
        Topic::Date,
        &[
            "date",
            "day",
            "datum",
            "tag",
            "fecha",
            "dia",
            "jour",
            "дата",
            "день",
            "ημερομηνια",
            "ημ/νια",
            "μερα",
            "ամսաթիվ",
            "օր",
            "time",
            "timestamp",
            "created",
            "purchased",
        ],
    ),
    (
        Topic::Amount,
        &[
            "amount",
            "total",
            "sum",
            "value",
            "revenue",
            "paid",
            "gross",
            "sales",
            "importe",
            "monto",
            "suma",
            "betrag",
            "summe",
            "umsatz",
            "gesamt",
            "montant",
            "somme",
            "сумма",
            "итого",
            "стоимость",
            "оплачено",
            "выручка",
            "ποσο",
            "συνολο",
            "αξια",
            "գումար",
            "ընդամենը",
        ],
    ),
    (
        Topic::Price,
        &[
            "price", "net", "precio", "preis", "prix", "цена", "τιμη", "գին",
        ],
    ),
    (
        Topic::Item,
        &[
            "item",
            "product",
            "article",
            "goods",
            "sku",
            "description",
            "service",
            "producto",
            "articulo",
            "descripcion",
            "servicio",
            "artikel",
            "produkt",
            "bezeichnung",
            "ware",
            "leistung",
            "produit",
            "designation",
            "libelle",
            "товар",
            "номенклатура",
            "услуга",
            "продукт",
            "артикул",
            "προιον",
            "ειδος",
            "περιγραφη",
            "υπηρεσια",
            "ապրանք",
            "արտադրանք",
            "ծառայություն",
        ],
    ),
    (
        Topic::Quantity,
        &[
            "quantity",
            "qty",
            "units",
            "pieces",
            "count",
            "cantidad",
            "unidades",
            "menge",
            "anzahl",
            "stuck",
            "quantite",
            "qte",
            "количество",
            "кол",
            "штук",
            "ποσοτητα",
            "τεμαχια",
            "քանակ",
        ],
    ),
    (
        Topic::Part,
        &[
            "tax",
            "vat",
            "discount",
            "shipping",
            "fee",
            "tip",
            "balance",
            "impuesto",
            "iva",
            "descuento",
            "mwst",
            "ust",
            "steuer",
            "rabatt",
            "versand",
            "tva",
            "taxe",
            "remise",
            "ндс",
            "скидка",
            "доставка",
            "φπα",
            "εκπτωση",
            "աահ",
            "զեղչ",
        ],
    ),
    (
        Topic::Order,
        &[
            "order",
            "invoice",
            "receipt",
            "transaction",
            "pedido",
            "factura",
            "bestellung",
            "bestell",
            "rechnung",
            "rechnungs",
            "beleg",
            "commande",
            "facture",
            "заказ",
            "счет",
            "чек",
            "накладная",
            "παραγγελια",
            "τιμολογιο",
            "αποδειξη",
            "պատվեր",
            "հաշիվ",
        ],
    ),
];

/// The topics that a header speaks of.
pub(super) struct Topics(Vec<Topic>);

impl Topics {
    pub(super) fn of(header: &str) -> Topics {
        let folded: String = header.trim().to_lowercase().chars().map(fold).collect();
        let tokens: Vec<&str> = folded
            .split(|c: char| !c.is_alphanumeric() && !matches!(c, '°' | '№' | '/'))
            .filter(|token| !token.is_empty())
            .collect();
        let speaks = |word: &str| {
            // German and careless programs write words together; short ones occur inside too many others.
            let long = word.chars().count() >= 4;
            tokens.iter().any(|token| {
                *token == word || long && token.contains(word) || {
                    let glued = matches!(word, "id" | "no" | "nr" | "date");
                    glued && token.len() > 6 && token.ends_with(word)
                }
            })
        };
        Topics(
            WORDS
                .iter()
                .filter(|(_, words)| words.iter().any(|word| speaks(word)))
                .map(|(topic, _)| *topic)
                .collect(),
        )
    }

    pub(super) fn speak_of(&self, topic: Topic) -> bool {
        self.0.contains(&topic)
    }

    pub(super) fn any(&self) -> bool {
        !self.0.is_empty()
    }
}

/// A letter without its accent, as headers are typed with and without.
fn fold(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        'ё' => 'е',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' => 'υ',
        'ώ' => 'ω',
        c => c,
    }
}
