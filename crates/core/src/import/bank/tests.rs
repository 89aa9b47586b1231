use super::super::charset::Plain;
use super::super::pace::at_once;
use super::super::records::Payment;
use super::*;

fn statement(text: &str) -> Records {
    let context = Context::new(Day::parse("2026-11-01").unwrap());
    let format = format(text).unwrap();
    at_once(read(text.as_bytes(), format, &context, &Plain, Pace::NONE)).unwrap()
}

fn payments(records: &Records) -> Vec<(String, &str, i64)> {
    let shown = |payment: &'_ Payment| payment.amount.as_ref().map_or(0, |amount| amount.minor);
    records
        .payments
        .iter()
        .map(|payment| {
            (
                payment.day.to_string(),
                payment.who.name.as_str(),
                shown(payment),
            )
        })
        .collect()
}

#[test]
fn amounts_are_read_whatever_marks_they_have() {
    let check = |text: &str, thousands: bool, minor: Option<i64>| {
        assert_eq!(amount(text, None, thousands), minor, "{text}")
    };
    check("1,310.00", true, Some(131_000));
    check("1.310,5", true, Some(131_050));
    check("1,310", true, Some(131_000));
    check("75,5", false, Some(7_550));
    check("1280.5", false, Some(128_050));
    check("-42.17", false, Some(-4_217));
    check("1.234.567", true, Some(123_456_700));
    check("0.125", false, Some(13));
    check("", false, None);
    check("1x", false, None);
    check("99999999999999999999", false, None);
    assert_eq!(amount("1500", Some("JPY"), false), Some(1_500));
}

#[test]
fn dutch_and_polish_purposes_name_the_payer() {
    let text = ":20:X\r\n:25:NL00\r\n:60F:C260101EUR0,\r\n:61:2601050105C12,50NTRFNONREF\r\n\
        :86:/TRTP/SEPA OVERBOEKING/IBAN/NL00/BIC/X/NAME/J. Jansen\r\n/REMI/Factuur 3/EREF/9\r\n\
        :61:2512310102C3,NTRFNONREF\r\n:86:020~00PRZELEW~20Faktura~32Anna Now~33ak\r\n:62F:C260131EUR1,\r\n-\r\n";
    let records = statement(text);
    let expected = [
        ("2026-01-05".to_owned(), "J. Jansen", 1_250),
        ("2026-01-02".to_owned(), "Anna Nowak", 300),
    ];
    assert_eq!(payments(&records), expected);
}

#[test]
fn a_refund_in_part_is_shown_apart() {
    let text = "!Type:Bank\nD13/01/2026\nT100.00\nPAnn Bell\n^\nD14/01/2026\nT-30.00\nPBELL, ANN\nMRefund\n^\n\
        D15/01/2026\nT-5\nPZed\nMRefund\n^\n";
    let records = statement(text);
    assert_eq!(records.payments[0].refunded, Some(3_000));
    let skips: Vec<&str> = records.skips.iter().map(|skip| skip.reason).collect();
    assert_eq!(skips, ["refunded", "outgoing"]);
}

#[test]
fn the_order_of_day_and_month_is_asked_where_nothing_tells() {
    let records = statement("!Type:Bank\nD01/02/2026\nT1\nPA\n^\n");
    assert_eq!(records.asks[0].key, "date_order");
    assert!(
        statement("!Type:Bank\nD01.02.2026\nT1\nPA\n^\n")
            .asks
            .iter()
            .all(|ask| ask.key != "date_order")
    );
}

#[test]
fn a_second_ofx_is_xml() {
    let text = "<?xml version=\"1.0\"?><?OFX OFXHEADER=\"200\"?><OFX><STMTRS><CURDEF>EUR</CURDEF><BANKTRANLIST>\
        <STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20260105</DTPOSTED><TRNAMT>12,50</TRNAMT><FITID>1</FITID>\
        <PAYEE><NAME>Ann</NAME><CITY>X</CITY></PAYEE></STMTTRN></BANKTRANLIST></STMTRS></OFX>";
    assert_eq!(
        payments(&statement(text)),
        [("2026-01-05".to_owned(), "Ann", 1_250)]
    );
}

#[test]
fn entities_of_the_file_are_refused() {
    let text = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">]><Document>BkToCstmrStmt</Document>";
    assert_eq!(statement(text).refuses[0].reason, "grows");
    let deep = format!("<Document><BkToCstmrStmt>{}", "<a>".repeat(1_000));
    assert_eq!(statement(&deep).refuses[0].reason, "damaged");
}
