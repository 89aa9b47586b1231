//! Several searches for the lowest point of one function, one after the other, in steps (method §19: "fit from four starts
//! and keep the best"). It must never spend more evaluations than it was given.

use std::collections::VecDeque;

use super::bfgs::{Point, Search, State, Value};

/// Edges between which a search stays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Lowest of each number.
    pub low: Point,
    /// Highest.
    pub high: Point,
}

/// Where a search ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lowest {
    /// The point.
    pub at: Point,
    /// The function there.
    pub value: f64,
    /// Whether it is lowest, rather than where the search was lost.
    pub found: bool,
    /// The first number that stands at an edge, and whether at the upper one.
    pub edge: Option<(usize, bool)>,
}

/// Searches under way.
#[derive(Clone, Debug)]
pub struct MultiStart {
    waiting: VecDeque<Search>,
    ended: Vec<Lowest>,
    evaluations: usize,
}

impl MultiStart {
    /// Searches from each of these points.
    pub fn new(starts: impl IntoIterator<Item = Point>, bounds: &Bounds) -> MultiStart {
        let search = |start| Search::new(start, bounds.low, bounds.high);
        MultiStart {
            waiting: starts.into_iter().map(search).collect(),
            ended: Vec::new(),
            evaluations: 0,
        }
    }

    /// Whether all have ended.
    pub fn is_done(&self) -> bool {
        self.waiting.is_empty()
    }

    /// How many evaluations all have spent together.
    pub fn evaluations(&self) -> usize {
        self.evaluations
    }

    /// Spends up to so many evaluations; how many it spent.
    pub fn advance(&mut self, function: &dyn Fn(&Point) -> Value, budget: usize) -> usize {
        let mut spent = 0;
        while let Some(search) = self.waiting.front_mut() {
            if search.state() == State::Searching {
                if spent >= budget {
                    break;
                }
                let before = search.evaluations();
                search.advance(function, budget - spent);
                spent += search.evaluations() - before;
                if search.state() == State::Searching {
                    break;
                }
            }
            if let Some(value) = search.value() {
                self.ended.push(Lowest {
                    at: search.at(),
                    value,
                    found: search.state() == State::Found,
                    edge: search.bound_met(),
                });
            }
            self.waiting.pop_front();
        }
        self.evaluations += spent;
        spent
    }

    /// The lowest of where the searches ended; of equals the first.
    pub fn lowest(&self) -> Option<Lowest> {
        let mut lowest: Option<Lowest> = None;
        for one in &self.ended {
            if lowest.is_none_or(|lowest| one.value < lowest.value) {
                lowest = Some(*one);
            }
        }
        lowest
    }

    /// The lowest points, at most so many, the lowest first, without those that lie within `apart` of a lower one.
    pub fn distinct(&self, most: usize, apart: f64) -> Vec<Point> {
        let mut sorted = self.ended.clone();
        sorted.sort_by(|a, b| a.value.total_cmp(&b.value));
        let mut points: Vec<Point> = Vec::new();
        for one in sorted {
            let near = |other: &Point| {
                let mut pairs = other.iter().zip(&one.at);
                pairs.all(|(a, b)| (a - b).abs() < apart)
            };
            if points.len() < most && !points.iter().any(near) {
                points.push(one.at);
            }
        }
        points
    }
}
