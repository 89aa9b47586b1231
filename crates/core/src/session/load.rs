//! Opens a session in steps: loads the book, then scores all customers. Writes nothing.

use super::Session;
use super::score_cache::Scoring;
use crate::book::Day;
use crate::book::hlc::Writer;
use crate::storage::{BookLoader, KeyValue, Space};

/// A session being opened in steps.
pub struct Opening<K> {
    reading: BookLoader,
    /// The session without its scores; none once they are there.
    session: Option<Session<K>>,
    scoring: Option<Scoring>,
}

/// Loading's share of the work, in percent.
const READING: f64 = 70.0;

impl<K: KeyValue> Opening<K> {
    /// Begins to open a book. The caller already listens to other tabs, or looks once more what they wrote when it is open.
    pub fn new(kv: K, space: Space, writer: Writer, today: Day) -> Opening<K> {
        Opening {
            reading: BookLoader::new(space),
            session: Some(Session::blank(kv, space, writer, today)),
            scoring: None,
        }
    }

    /// Runs one step. Returns the session at the end.
    pub fn step(&mut self) -> Option<Session<K>> {
        let session = self.session.as_mut()?;
        let Some(scoring) = &mut self.scoring else {
            if let Some(opened) = self.reading.step(&session.kv) {
                session.take(opened);
                self.scoring = Some(Scoring::new(&session.book, session.score_cache.asof()));
            }
            return None;
        };
        session.score_cache = scoring.step(&session.book)?;
        self.session.take()
    }

    /// Progress in percent, roughly.
    pub fn percent(&self) -> u8 {
        let share = match &self.scoring {
            Some(scoring) => {
                let (done, all) = scoring.count();
                READING + (100.0 - READING) * done as f64 / all.max(1) as f64
            }
            None => READING * self.reading.share(),
        };
        share as u8
    }
}
