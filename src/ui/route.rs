//! The places of the page and their addresses. Addresses live behind `#`, so any static host serves them.

use yew_router::Routable;

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq, Routable)]
pub enum Route {
    /// Whom to think of today.
    #[at("/")]
    Today,
    /// All customers.
    #[at("/customers")]
    Customers,
    /// Writing a new customer down.
    #[at("/new")]
    New,
    /// Changing a customer's details.
    #[at("/customers/:id/details")]
    Details {
        /// The customer's id.
        id: String,
    },
    /// One customer.
    #[at("/customers/:id")]
    Customer {
        /// The customer's id.
        id: String,
    },
    /// Data and settings.
    #[at("/book")]
    Book,
    /// Taking in a file.
    #[at("/book/import")]
    Import,
    /// An address that leads nowhere.
    #[not_found]
    #[at("/nowhere")]
    Nowhere,
}
