//! What a column of a table stands for.

macro_rules! roles {
    ($($name:ident = $word:literal, $rank:literal: $doc:literal;)*) => {
        /// What a column stands for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Role {
            $(#[doc = $doc] $name,)*
        }

        impl Role {
            /// The roles that say who a customer is.
            pub const CUSTOMER: [Role; 6] = [
                Role::Name,
                Role::First,
                Role::Last,
                Role::Company,
                Role::Email,
                Role::CustomerId,
            ];

            /// The role of this name in the files of words and profiles.
            pub fn named(name: &str) -> Option<Role> {
                match name {
                    $($word => Some(Role::$name),)*
                    _ => None,
                }
            }

            /// The name of this role in the files of words and profiles.
            pub fn word(self) -> &'static str {
                match self {
                    $(Role::$name => $word,)*
                }
            }

            /// How much a role is preferred among words of one header that fit alike: what a value is goes before whose it
            /// is, as in "customer e-mail".
            pub fn rank(self) -> i32 {
                match self {
                    $(Role::$name => $rank,)*
                }
            }
        }
    };
}

roles! {
    Order = "order", 8: "The number of an order, which joins its lines.";
    Invoice = "invoice", 7: "The number of an invoice or voucher.";
    Transaction = "transaction", 6: "The number of a payment.";
    Related = "related", 30: "The number of the payment that this one gives back.";
    Date = "date", 20: "The day of the purchase.";
    DateWeak = "date_weak", 20: "A day that stands in for it.";
    DateOther = "date_other", 22: "Another day.";
    Time = "time", 10: "A time of day.";
    Name = "name", 0: "The customer's name.";
    NameWeak = "name_weak", 2: "A name that stands in for it.";
    First = "first", 12: "Given name.";
    Last = "last", 12: "Family name.";
    Middle = "middle", 12: "Middle name.";
    Prefix = "prefix", 12: "A title before the name.";
    Suffix = "suffix", 12: "What follows the name.";
    Company = "company", 4: "A firm.";
    CompanyWeak = "company_weak", 4: "A firm that is not the customer's.";
    Email = "email", 20: "An e-mail address.";
    EmailTo = "email_to", 22: "The address of whom the money went to.";
    Phone = "phone", 20: "A phone number.";
    PhoneWeak = "phone_weak", 21: "The phone number of the recipient.";
    EmailPhone = "email_phone", 20: "E-mail and phone in one cell.";
    CustomerId = "customer_id", 25: "The program's id of the customer.";
    Total = "total", 5: "What the customer owes or paid.";
    Amount = "amount", 4: "An amount.";
    LineTotal = "line_total", 5: "The amount of a line of an order.";
    Added = "added", 6: "What belongs to the amount of the line beside it.";
    Net = "net", 5: "An amount without tax.";
    Tax = "tax", 6: "Tax.";
    UnitPrice = "unit_price", 6: "The price of one.";
    Quantity = "quantity", 5: "How many.";
    Discount = "discount", 7: "What the price was lowered by.";
    Shipping = "shipping", 6: "Shipping costs.";
    Fee = "fee", 7: "Fees.";
    Balance = "balance", 8: "A balance.";
    Refund = "refund", 7: "What was given back.";
    Debit = "debit", 3: "Money out.";
    Credit = "credit", 3: "Money in.";
    Flag = "flag", 9: "Whether money came in or went out.";
    OtherAmount = "other_amount", 6: "An amount that is not the customer's.";
    Currency = "currency", 9: "The currency.";
    Status = "status", 9: "Whether it is paid, cancelled …";
    Type = "type", 5: "What sort of record it is.";
    RefundedFlag = "refunded_flag", 9: "Whether something was given back.";
    FullyRefundedFlag = "fully_refunded_flag", 9: "Whether all was given back.";
    Billable = "billable", 9: "Whether it can be charged for.";
    CancelledAt = "cancelled_at", 25: "When it was cancelled.";
    Counterparty = "counterparty", 3: "The other side of a payment.";
    PayerFrom = "payer_from", 1: "Who paid.";
    PayerTo = "payer_to", 1: "Whom it was paid to.";
    Text = "text", 2: "What a bank's row says.";
    Account = "account", 4: "An account.";
    Holder = "holder", 10: "The owner of the account.";
    Birthday = "birthday", 25: "A birthday.";
    BirthYear = "birth_year", 25: "A year of birth.";
    BirthMonth = "birth_month", 25: "A month of birth.";
    BirthDay = "birth_day", 26: "A day of birth.";
    Street = "street", 15: "A street or a whole address.";
    City = "city", 15: "A town.";
    Zip = "zip", 15: "A postal code.";
    Region = "region", 15: "A state or province.";
    Country = "country", 15: "A country.";
    Website = "website", 15: "A web address.";
    Note = "note", 12: "Free text.";
    Tags = "tags", 11: "Labels.";
    ContactType = "contact_type", 15: "Customer or vendor.";
    Nickname = "nickname", 12: "A nickname.";
    Item = "item", 3: "What was bought.";
    Hours = "hours", 8: "Time worked.";
    Owner = "owner", 10: "A colleague or a supplier.";
    Category = "category", 9: "A category.";
    AccountType = "account_type", 12: "Income, expense, asset … of a ledger.";
    Ignored = "ignored", 16: "Something that does not matter here.";
}
