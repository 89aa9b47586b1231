//! The places of the page and their addresses. Addresses live behind `#`, so any static host serves them.

use wasm_bindgen::JsValue;

use kept_core::book::Id;
use kept_core::exchange::survey::{ANSWER, REPLY};
use kept_core::scoring::method::Topic;
use kept_core::scoring::selling::Part;

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Whom to think of today.
    Today,
    /// All customers.
    Customers,
    /// Writing a new customer down.
    New,
    /// Writing somebody new down who works for a customer.
    NewPerson {
        /// The id of the company.
        company: String,
    },
    /// Writing a few new customers down on one sheet.
    NewFew,
    /// Changing a customer's details.
    Details {
        /// The customer's id.
        id: String,
    },
    /// One customer.
    Customer {
        /// The customer's id.
        id: String,
    },
    /// What makes it hard to buy here.
    Friction,
    /// The owner's own questions.
    Audit,
    /// The way of buying, step by step; one of them open.
    Journey {
        /// The step's id; none for the way as a whole.
        step: Option<String>,
    },
    /// Asking buyers, and taking in what they answer.
    Survey {
        /// The id of who is to be asked; none for nobody in particular.
        customer: Option<String>,
    },
    /// Taking in a buyer's reply.
    Reply {
        /// The reply as it stands in the link.
        code: String,
    },
    /// Where a buyer answers. No book is opened for it.
    Answer {
        /// The questions as they stand in the link.
        code: String,
    },
    /// The sales system; one part of it.
    System(Part),
    /// What the whole book tells.
    Insights,
    /// Data and settings.
    Book,
    /// The same, begun at one of its parts.
    BookPart(BookPart),
    /// Taking in a file.
    Import,
    /// A folder that several devices share.
    Folder,
    /// Customers who may stand in the book twice.
    Duplicates,
    /// Everything about one customer, as a file.
    Everything {
        /// The customer's id.
        id: String,
    },
    /// How everything is scored; one topic of it.
    Method(Option<Topic>),
    /// An address that leads nowhere.
    Nowhere,
}

/// A part of the book's own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookPart {
    /// What a person says once for the whole book.
    Settings,
    /// Files coming in and going out.
    Exchange,
    /// Copies, and the ways back.
    Backup,
    /// The room there is, and whether it lasts.
    Storage,
}

impl BookPart {
    /// All of them, in the order of the page.
    pub const ALL: [BookPart; 4] = [
        BookPart::Settings,
        BookPart::Exchange,
        BookPart::Backup,
        BookPart::Storage,
    ];

    /// The word in its address.
    pub fn word(self) -> &'static str {
        match self {
            BookPart::Settings => "settings",
            BookPart::Exchange => "exchange",
            BookPart::Backup => "backup",
            BookPart::Storage => "storage",
        }
    }

    fn of_word(word: &str) -> Option<BookPart> {
        BookPart::ALL.into_iter().find(|part| part.word() == word)
    }
}

impl Route {
    /// The address with its `#`.
    pub fn address(&self) -> String {
        let address = match self {
            Route::Today => "#/",
            Route::Customers => "#/customers",
            Route::New => "#/new",
            Route::NewFew => "#/new/few",
            Route::Details { id } => return format!("#/customers/{}/details", encode(id)),
            Route::Customer { id } => return format!("#/customers/{}", encode(id)),
            Route::NewPerson { company } => {
                return format!("#/customers/{}/new", encode(company));
            }
            Route::Friction => "#/friction",
            Route::Audit => "#/friction/audit",
            Route::Journey { step: None } => "#/friction/journey",
            Route::Journey { step: Some(step) } => {
                return format!("#/friction/journey/{}", encode(step));
            }
            Route::Survey { customer: None } => "#/friction/survey",
            Route::Survey { customer: Some(id) } => {
                return format!("#/friction/survey/{}", encode(id));
            }
            Route::Reply { code } => return format!("{REPLY}{code}"),
            Route::Answer { code } => return format!("{ANSWER}{code}"),
            Route::System(Part::Overview) => "#/system",
            Route::System(part) => return format!("#/system/{}", part.word()),
            Route::Insights => "#/insights",
            Route::Book => "#/book",
            Route::BookPart(part) => return format!("#/book/{}", part.word()),
            Route::Import => "#/book/import",
            Route::Folder => "#/book/folder",
            Route::Duplicates => "#/duplicates",
            Route::Everything { id } => return format!("#/book/about/{}", encode(id)),
            Route::Method(None) => "#/book/method",
            Route::Method(Some(topic)) => return format!("#/book/method/{}", topic.word()),
            Route::Nowhere => "#/nowhere",
        };
        address.to_owned()
    }

    /// The step of buying of this id, open.
    pub fn step(id: &Id) -> Route {
        Route::Journey {
            step: Some(id.to_string()),
        }
    }

    /// The place without what is open in it: whoever opens or closes that stays where they are.
    pub fn place(&self) -> Route {
        match self {
            Route::Journey { .. } => Route::Journey { step: None },
            Route::BookPart(_) => Route::Book,
            place => place.clone(),
        }
    }

    /// Whether the place can show the book as of an earlier day.
    pub fn shows_the_past(&self) -> bool {
        matches!(self, Route::Customer { .. } | Route::Insights)
    }

    /// The place of an address behind its `#`; no address is the first place.
    pub fn of(address: &str) -> Route {
        let code = |start: &str| address.strip_prefix(start.trim_start_matches('#'));
        // Whatever follows belongs to the code, so that a damaged one is told as such.
        if let Some(code) = code(ANSWER) {
            return Route::Answer { code: decode(code) };
        }
        if let Some(code) = code(REPLY) {
            return Route::Reply { code: decode(code) };
        }
        let mut parts = address.split('/').filter(|part| !part.is_empty());
        let parts = [parts.next(), parts.next(), parts.next(), parts.next()];
        match parts {
            [None, ..] => Route::Today,
            [Some("customers"), None, ..] => Route::Customers,
            [Some("new"), None, ..] => Route::New,
            [Some("new"), Some("few"), None, _] => Route::NewFew,
            [Some("customers"), Some(id), None, _] => Route::Customer { id: decode(id) },
            [Some("customers"), Some(id), Some("details"), None] => {
                Route::Details { id: decode(id) }
            }
            [Some("customers"), Some(id), Some("new"), None] => Route::NewPerson {
                company: decode(id),
            },
            [Some("friction"), None, ..] => Route::Friction,
            [Some("friction"), Some("audit"), None, _] => Route::Audit,
            [Some("friction"), Some("journey"), step, None] => Route::Journey {
                step: step.map(decode),
            },
            [Some("friction"), Some("survey"), id, None] => Route::Survey {
                customer: id.map(decode),
            },
            [Some("system"), None, ..] => Route::System(Part::Overview),
            [Some("system"), Some(part), None, _] => {
                Part::of_word(part).map_or(Route::Nowhere, Route::System)
            }
            [Some("insights"), None, ..] => Route::Insights,
            [Some("duplicates"), None, ..] => Route::Duplicates,
            [Some("book"), None, ..] => Route::Book,
            [Some("book"), Some("import"), None, _] => Route::Import,
            [Some("book"), Some("folder"), None, _] => Route::Folder,
            [Some("book"), Some("about"), Some(id), None] => Route::Everything { id: decode(id) },
            [Some("book"), Some(part), None, _] if BookPart::of_word(part).is_some() => {
                BookPart::of_word(part).map_or(Route::Book, Route::BookPart)
            }
            [Some("book"), Some("method"), topic, None] => match topic.map(Topic::of_word) {
                None => Route::Method(None),
                Some(None) => Route::Nowhere,
                Some(topic) => Route::Method(topic),
            },
            _ => Route::Nowhere,
        }
    }
}

fn encode(id: &str) -> String {
    js_sys::encode_uri_component(id).into()
}

fn decode(id: &str) -> String {
    js_sys::decode_uri_component(id).map_or_else(|_| id.to_owned(), String::from)
}

/// Where the window stands.
pub fn here() -> Route {
    let document = web_sys::window().and_then(|window| window.document());
    let url = document.and_then(|document| document.url().ok());
    let address = url.as_deref().and_then(|url| url.split_once('#'));
    // An address that is none of ours, such as one within the page, is no place.
    let address = address.map(|(_, address)| address);
    Route::of(
        address
            .filter(|address| address.starts_with('/'))
            .unwrap_or_default(),
    )
}

/// The customer on whose page the window stands.
pub fn customer_here() -> Option<Id> {
    match here() {
        Route::Customer { id } => Id::new(&id),
        _ => None,
    }
}

/// Writes a place into the window's history, instead of the present one if so asked.
pub fn write(to: &Route, instead: bool) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let address = to.address();
        // A browser that refuses, as after too many at once, shows the place under the old address.
        let _ = match instead {
            true => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
            false => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        };
    }
}
