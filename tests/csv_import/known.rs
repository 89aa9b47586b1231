//! What the book knows already: who is who, what was there, what was deleted.

use super::*;

#[test]
fn identical_rows_are_both_kept_and_a_longer_log_adds_only_what_is_new() {
    let short = "customer,date,amount\nAnn,2024-01-05,5.00\nAnn,2024-01-05,5.00\n";
    let long = format!("{short}Ben,2024-01-06,7.00\nAnn,2024-01-05,5.0\nAnn,2024-02-01,\n");
    let mut shop = Shop::new();
    shop.import(short);
    assert_eq!(shop.book.entry_rows().count(), 2);
    shop.knows(short);

    let plan = plan(&long, &shop.book);
    let counts = plan.counts;
    assert_eq!(
        (
            counts.already_there,
            counts.new_purchases,
            counts.new_customers
        ),
        (2, 3, 1)
    );
    assert_eq!((plan.totals.amount, plan.totals.without_amount), (2_200, 1));
    shop.import(&long);
    shop.knows(&long);
}

#[test]
fn a_customer_already_in_the_book_is_found_by_name() {
    let mut shop = Shop::new();
    let ann = shop.customer("ann", "ANN ");
    let oven = Id::new("oven").unwrap();
    shop.act(&Action::Add(
        List::Items,
        oven.clone(),
        fields(json!({ "name": "oven" })),
    ));
    let plan = plan(LOG, &shop.book);
    assert_eq!((plan.counts.new_customers, plan.counts.new_items), (1, 1));
    assert_eq!(plan.entries[0].1["items"], json!(["oven"]));
    shop.import(LOG);
    assert_eq!(shop.purchases_of(&ann), 2);
    shop.knows(LOG);
}

#[test]
fn a_customer_renamed_since_is_still_the_same() {
    for by_hand in [false, true] {
        let (mut shop, ann) = Shop::with_log(by_hand);
        shop.act(&Action::Edit(
            List::Customers,
            ann.clone(),
            fields(json!({ "name": "Anna B." })),
        ));
        shop.knows(LOG);
        let longer = format!("{LOG}Ann,2024-04-01,6.00,Oven\nanna b.,2024-04-02,6.00,Oven\n");
        shop.import(&longer);
        assert_eq!(shop.names(), ["Anna B.", "Ben"]);
        assert_eq!(shop.purchases_of(&ann), 4);
        shop.knows(&longer);
    }
}

#[test]
fn where_two_share_a_name_the_rows_are_refused() {
    let mut shop = Shop::new();
    shop.customer("a1", "Ann");
    shop.customer("a2", "ann");
    let plan = plan(LOG, &shop.book);
    let several = || RowReason::SeveralCustomersOfThatName("Ann".into());
    assert_eq!(
        reasons(&plan),
        [(2, Some(0), several()), (4, Some(0), several())]
    );
    assert_eq!((plan.counts.refused, plan.counts.new_purchases), (2, 1));
}

#[test]
fn ids_keep_customers_of_one_name_apart() {
    let log = "customer id,customer name,date,amount\n1,Ann,2024-01-05,1.00\n2,Ann,2024-01-05,1.00\n3,,2024-01-05,1.00\n3,Ben,2024-01-06,1.00\n";
    let mut shop = Shop::new();
    shop.import(log);
    assert_eq!(shop.names(), ["Ann", "Ann", "Ben"]);
    shop.knows(log);
    // A third of that name is nobody the log had before.
    let longer = format!("{log}4,Ann,2024-02-01,1.00\n");
    shop.import(&longer);
    assert_eq!(shop.names(), ["Ann", "Ann", "Ann", "Ben"]);
    shop.knows(&longer);

    // Two of the log cannot both be the one of the book.
    let mut shop = Shop::new();
    let ann = shop.customer("ann", "Ann");
    let plan = plan(log, &shop.book);
    assert_eq!(plan.counts.refused, 2);
    // One can, and stays so when another of that name comes.
    shop.import("customer id,customer name,date,amount\n1,Ann,2024-01-05,1.00\n");
    assert_eq!(shop.purchases_of(&ann), 1);
    shop.import(log);
    assert_eq!(shop.names(), ["Ann", "Ann", "Ben"]);
    assert_eq!(shop.purchases_of(&ann), 1);
    shop.knows(log);
}

#[test]
fn what_was_deleted_stays_deleted_and_an_undone_import_can_be_brought_back() {
    let mut shop = Shop::new();
    let outcome = shop.import(LOG);
    let whole = shop.book.clone();
    shop.act(&Action::Undo(UndoRecord::of(&outcome).unwrap()));
    assert_eq!(shop.book.customer_count(), 0);

    let longer = format!("{LOG}Ann,2024-04-01,6.00,Oven\n");
    let undone = plan(&longer, &shop.book);
    assert!(undone.is_empty());
    assert_eq!(
        (undone.counts.deleted_before, undone.counts.refused),
        (3, 1)
    );
    assert_eq!(
        reasons(&undone),
        [(5, Some(0), RowReason::CustomerDeleted("Ann".into()))]
    );

    let restore = |(list, id): (List, Id)| Action::Restore(list, id);
    let all = undone.restorable.into_iter().map(restore).collect();
    shop.act(&Action::All(all));
    assert_eq!(shop.book.entry_rows().count(), whole.entry_rows().count());
    assert_eq!(shop.book.items().size(), 2);
    shop.knows(LOG);
    assert_eq!(plan(&longer, &shop.book).counts.new_purchases, 1);
}

#[test]
fn a_deleted_purchase_or_customer_or_an_erased_one_does_not_come_back() {
    for by_hand in [false, true] {
        for erased in [false, true] {
            let (mut shop, ann) = Shop::with_log(by_hand);
            shop.act(&if erased {
                Action::Erase(ann)
            } else {
                Action::Delete(List::Customers, ann)
            });
            let plan = plan(&format!("{LOG}Ann,2024-04-01,6.00,Oven\n"), &shop.book);
            assert!(plan.is_empty(), "{plan:?}");
            assert_eq!(
                (plan.counts.deleted_before, plan.counts.already_there),
                (2, 1)
            );
            assert_eq!(plan.counts.refused, 1);
            assert_eq!(plan.restorable.is_empty(), erased, "{:?}", plan.restorable);
        }
    }
    let mut shop = Shop::new();
    shop.import(LOG);
    let first = shop.book.entry_rows().next().unwrap().record.id.clone();
    shop.act(&Action::Delete(List::Entries, first.clone()));
    let plan = plan(LOG, &shop.book);
    assert!(plan.is_empty());
    assert_eq!(plan.counts.deleted_before, 1);
    assert_eq!(plan.restorable, [(List::Entries, first)]);
}

#[test]
fn purchases_are_the_same_whatever_the_currency_counts_in() {
    let mut shop = Shop::new();
    shop.import(LOG);
    let table = table(LOG.as_bytes());
    for decimals in [0, 3] {
        let choices = Choices {
            decimals,
            ..choices(&table)
        };
        assert_eq!(
            plan_with(&table, choices, &shop.book).counts.already_there,
            3
        );
    }
}

#[test]
fn ids_are_the_same_in_every_release() {
    let plan = plan(LOG, &Book::new());
    assert_eq!(plan.entries[0].0.as_str(), "csv-vb2ijscb7r5atabh");
}
