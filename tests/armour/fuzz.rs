//! Files by chance: each seed file changed over and over, each result tried out on a book. In the regular tests a few
//! thousand; `cargo xtask fuzz` sets KEPT_FUZZ_SECONDS and goes on for so long. What breaks is printed as it is.

mod archives;
mod readers;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

use serde_json::json;

use super::mutate::{Dice, mutate};
use super::try_out::{Came, standing, try_book, try_foreign, try_out};

/// No file may take longer.
const PATIENCE: Duration = Duration::from_secs(2);
/// How many files the regular tests try.
const FEW: usize = 3_000;
/// How many files that led somewhere new are changed further.
const KEPT: usize = 400;

fn books() -> Vec<Vec<u8>> {
    let whole = json!({
        "format": "kept", "version": 1, "exported_at": "2026-11-22T09:30:00Z", "more": {"a": [1, null]},
        "settings": {"business": "Cherry & Co", "currency": "EUR", "cadence": {"A": 30, "prospect": 14}, "time_share_target": 0.2, "audit": {"treatment.heard": 4}},
        "customers": [
            {"id": "ann", "name": "Ann Petrosyan", "added": "2026-01-02", "since": "2024-05-01", "tier": "A", "cadence": 45, "emails": ["a@b.de"], "phones": ["+49"], "price_only": false, "annual_value": 120000, "notes": "x\ny"},
            {"id": "ben", "name": "Βασίλης", "added": "2026-01-03", "referred_by": "ann", "snoozed_until": "2026-02-01"}],
        "entries": [
            {"id": "e1", "customer": "ann", "on": "2026-01-05", "kind": "touch", "channel": "visit", "by": "us", "minutes": 40},
            {"id": "e2", "customer": "ann", "on": "2026-01-05", "kind": "purchase", "amount": 1250, "items": ["i1"]},
            {"id": "e3", "customer": "ben", "on": "2026-01-06", "kind": "promise", "text": "t", "due": "2026-01-09", "kept_on": "2026-01-08"},
            {"id": "e4", "on": "2026-01-06", "kind": "incident", "severity": 3, "sort": "glitch", "dimension": "hassle"},
            {"id": "e5", "customer": "ben", "on": "2026-01-07", "kind": "survey", "answers": {"treatment": 5}, "effort": 6, "recommend": 9},
            {"id": "e6", "customer": "ben", "on": "2026-01-08", "kind": "departure", "root": "price"}],
        "items": [{"id": "i1", "name": "Oven X2", "life_days": 1825, "care_days": [7, 30], "adaptation": {"clarity": 3}}],
        "steps": [{"id": "s1", "name": "Ask", "position": 1, "wait_minutes": 1440, "drop_off": 0.2, "effort": {"wait": 2}}],
        "measures": [{"id": "m1", "name": "Ask before offering", "change": "talking"}],
        "deleted": []
    });
    let pretty = serde_json::to_string_pretty(&whole).unwrap();
    let least = r#"{"format":"kept","version":1}"#.to_owned();
    let stamped = kept_core::exchange::json::write::write(&standing(), "2026-11-22T09:30:00Z");
    [whole.to_string(), pretty, least, stamped]
        .map(String::into_bytes)
        .to_vec()
}

fn tables() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = [
        "customer,date,amount\nAnn,2024-01-05,5.00\nBen,2024-02-05,12.50\n",
        "Kunde;Datum;Betrag;Artikel\r\nMüller;05.01.2024;1.234,56;Ofen\r\n\"a;b\";31.12.2024;-5,00;\r\n",
        "id,name,date,qty,amount,item\n1,\"Ann \"\"A\"\" P\",1/5/2024,2,$5.00,=Oven\n2,'+49 30,1/6/2024,1,(3.00),x\n",
        "00004 19970101 1 29.33\n00004 19970118 2 29.73\n",
        "sep=|\nwho|when|paid\nАнна|2024-01-05 10:33|5 000,00 ₽\n",
        "a\tb\tc\n\n \t \t\n1\t2\t3\n",
        "customer\n",
        "\"unclosed,2024-01-05\nx,y\n",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec();
    all.push(
        "customer,date,amount\nAnn,2024-01-05,5.00\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect(),
    );
    all
}

/// The file that is being tried, and since when; the guard looks at it.
static TRYING: Mutex<Option<(Instant, Vec<u8>)>> = Mutex::new(None);

/// Ends the program when a file takes too long, after printing it. Only one run is watched at a time.
fn watched<T>(work: impl FnOnce() -> T) -> T {
    static DONE: AtomicBool = AtomicBool::new(false);
    std::thread::spawn(|| {
        while !DONE.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(200));
            let trying = TRYING.lock().unwrap();
            // Much more than the patience, as the machine may be busy; the worst is judged by its own measure.
            if let Some((since, bytes)) = trying.as_ref()
                && since.elapsed() > 60 * PATIENCE
            {
                println!(
                    "this file does not end: {:?}",
                    String::from_utf8_lossy(bytes)
                );
                std::process::abort();
            }
        }
    });
    work()
}

/// The seed of a run: `default` unless KEPT_FUZZ_SEED says another.
fn seed(default: u64) -> u64 {
    let said = std::env::var("KEPT_FUZZ_SEED").ok();
    said.and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// How long this thread has been computing: other programs on the machine make no file slow.
fn spent() -> Duration {
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split(' ').next().and_then(|text| text.parse().ok());
    nanoseconds.map_or_else(|| BEGUN.elapsed(), Duration::from_nanos)
}

fn fuzz(name: &str, seeds: Vec<Vec<u8>>, words: &[&[u8]], seed: u64, each: impl Fn(&[u8]) -> Came) {
    let seconds = std::env::var("KEPT_FUZZ_SECONDS")
        .ok()
        .and_then(|text| text.parse().ok());
    let seconds: Option<u64> = seconds;
    let mut dice = Dice(seed);
    let mut pool = seeds;
    let first = pool.len();
    let mut met = std::collections::BTreeSet::new();
    let (mut tried, mut taken) = (0_usize, 0_usize);
    let (mut worst, mut slowest) = (Duration::ZERO, Vec::new());
    let begun = spent();
    watched(|| {
        loop {
            match seconds {
                Some(seconds) if (spent() - begun).as_secs() >= seconds => break,
                None if tried >= FEW => break,
                _ => {}
            }
            let bytes = match tried < first {
                true => pool[tried].clone(),
                false => mutate(&mut dice, &pool, words),
            };
            *TRYING.lock().unwrap() = Some((Instant::now(), bytes.clone()));
            let since = spent();
            let came = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| each(&bytes)));
            let took = spent() - since;
            if took > worst {
                worst = took;
                slowest.clone_from(&bytes);
            }
            let Ok(came) = came else {
                panic!(
                    "after {tried} files of seed {seed}, this one broke it: {bytes:?}\n{}",
                    String::from_utf8_lossy(&bytes)
                );
            };
            tried += 1;
            taken += usize::from(matches!(came, Came::Book(1.., ..) | Came::Table(1.., _)));
            // A file that is read and ends in a way not seen before leads further.
            let is_read = matches!(came, Came::Book(..) | Came::Table(..));
            if is_read && bytes.len() < 20_000 && met.insert(format!("{came:?}")) {
                match pool.len() < first + KEPT {
                    true => pool.push(bytes),
                    false => pool[first + dice.draw(KEPT)] = bytes,
                }
            }
        }
    });
    *TRYING.lock().unwrap() = None;
    println!(
        "{name}: {tried} files in {} s, {taken} of them taken in at least in part, {} kinds of outcome; 0 panics; the slowest took {} ms",
        (spent() - begun).as_secs(),
        met.len(),
        worst.as_millis()
    );
    assert!(
        taken > 0 && taken < tried,
        "{taken} of {tried}: neither all nor nothing comes in"
    );
    assert!(
        seconds.is_none() || worst < PATIENCE,
        "the slowest took {worst:?}: {slowest:?}"
    );
}

#[test]
fn whatever_is_done_to_a_book_file_reading_it_ends_and_harms_nothing() {
    let book = standing();
    fuzz("JSON", books(), &[], seed(42), |bytes| {
        match try_out(bytes, &book) {
            Came::NoFile(_) | Came::NoTable | Came::Table(..) => {
                try_book(&String::from_utf8_lossy(bytes), &book)
            }
            came => came,
        }
    });
}

#[test]
fn whatever_is_done_to_a_table_reading_it_ends_and_harms_nothing() {
    let book = standing();
    fuzz("CSV", tables(), &[], seed(43), |bytes| {
        try_foreign(bytes, &book)
    });
}
