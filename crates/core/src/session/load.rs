//! Opening a book in steps, so that a page may breathe in between: reading it, then scoring everybody. Writes nothing.

use super::Session;
use super::score_cache::Scoring;
use crate::book::Day;
use crate::book::hlc::Writer;
use crate::storage::{BookLoader, KeyValue, Space};

/// A session being opened.
pub struct Opening<K> {
    reading: BookLoader,
    /// The session without its scores; none once they are there.
    session: Option<Session<K>>,
    scoring: Option<Scoring>,
}

/// The part of the work that reading is, in percent.
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

    /// Does a little more. The session, once it is open; then there is nothing more to do.
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

    /// About how much of the work is done, in percent.
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
