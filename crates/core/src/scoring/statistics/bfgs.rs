//! Finding the lowest point of a smooth function of up to four numbers, in steps: the search is told how many evaluations
//! it may spend and can be put aside in between (BFGS with a backtracking line search inside a box). It must never spend
//! more than it was given, nor return a point that it did not evaluate.

pub use super::four_numbers::Point;
use super::four_numbers::{Matrix, among, diagonal, dot, largest, map2, times};

/// What a function is worth at a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// The value; what is not finite counts as too high.
    pub value: f64,
    /// The slope along each number.
    pub slope: Point,
}

/// How a search stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// More evaluations are needed.
    Searching,
    /// The lowest point is found, perhaps at an edge of the box.
    Found,
    /// There is none, or it cannot be told apart from its neighbours.
    Lost,
}

/// No slope steeper than this: the point is the lowest.
const FLAT: f64 = 1e-6;
/// Where rounding hides any further descent, a slope up to this still counts as flat.
const NEARLY_FLAT: f64 = 1e-2;
/// The longest step along one number; the numbers are logarithms here.
const LONGEST: f64 = 1.5;
/// The first step along the steepest number.
const FIRST: f64 = 0.5;
/// The least share of the descent promised by the slope that a step must bring (Armijo's rule).
const SUFFICIENT: f64 = 1e-4;
/// Relative rounding of a sum of many terms.
const ROUNDING: f64 = 1e-13;
/// A step shorter than this leads nowhere.
const SHORTEST: f64 = 1e-9;
/// Steps shorter than this tell more of rounding than of the curvature.
const TELLING: f64 = 1e-8;
/// A descent of less than this share of the value, which no step brought, is hidden by rounding.
const HIDDEN: f64 = 1e-11;
/// Nearer than this to an edge is at the edge.
const AT_EDGE: f64 = 1e-12;
/// Evaluations after which a search is lost: a good one needs some dozens.
pub const MOST: usize = 400;

/// A search under way.
#[derive(Clone, Debug)]
pub struct Search {
    low: Point,
    high: Point,
    at: Point,
    here: Option<Value>,
    /// The inverse of the curvature as far as it is known.
    inverse: Matrix,
    steepest: bool,
    direction: Point,
    step: f64,
    evaluations: usize,
    state: State,
}

impl Search {
    /// A search from `start` between `low` and `high`.
    pub fn new(start: Point, low: Point, high: Point) -> Search {
        Search {
            at: held(start, &low, &high),
            low,
            high,
            here: None,
            inverse: diagonal(1.0),
            steepest: true,
            direction: [0.0; 4],
            step: 1.0,
            evaluations: 0,
            state: State::Searching,
        }
    }

    /// How it stands.
    pub fn state(&self) -> State {
        self.state
    }

    /// How many evaluations it has spent.
    pub fn evaluations(&self) -> usize {
        self.evaluations
    }

    /// The lowest point so far.
    pub fn at(&self) -> Point {
        self.at
    }

    /// The value there; none before the first evaluation, or where it is not finite.
    pub fn value(&self) -> Option<f64> {
        let value = self.here?.value;
        value.is_finite().then_some(value)
    }

    /// The first number that stands at an edge of the box, and whether at the upper one.
    pub fn bound_met(&self) -> Option<(usize, bool)> {
        let edges = self.low.iter().zip(&self.high);
        let mut sides = self.at.iter().zip(edges).enumerate();
        sides.find_map(|(i, (at, (low, high)))| {
            let high = at >= high;
            (high || at <= low).then_some((i, high))
        })
    }

    /// Spends up to `budget` evaluations of the function.
    pub fn advance(&mut self, function: &dyn Fn(&Point) -> Value, budget: usize) {
        for _ in 0..budget {
            if self.state != State::Searching {
                return;
            }
            if self.evaluations >= MOST {
                self.state = State::Lost;
                return;
            }
            self.evaluations += 1;
            match self.here {
                None => {
                    let here = function(&self.at);
                    if good(&here) {
                        self.here = Some(here);
                        self.aim(&here);
                    } else {
                        self.state = State::Lost;
                    }
                }
                Some(here) => {
                    let moved = map2(&self.at, &self.direction, |at, d| at + self.step * d);
                    let trial = held(moved, &self.low, &self.high);
                    let there = function(&trial);
                    self.judge(&here, trial, there);
                }
            }
        }
    }

    /// Chooses the direction of the next step from here, or ends the search.
    fn aim(&mut self, here: &Value) {
        let free = self.free(here);
        let slope = map2(&here.slope, &free, |slope, free| slope * free);
        if largest(&slope) <= FLAT {
            self.state = State::Found;
            return;
        }
        let mut direction = self.downhill(&slope, free);
        if !self.steepest && largest(&direction) < TELLING && self.is_hidden(here, &direction) {
            self.state = State::Found;
            return;
        }
        if dot(&direction, &slope) >= 0.0 || largest(&direction) < TELLING {
            self.forget();
            direction = self.downhill(&slope, free);
        }
        let most = if self.steepest { FIRST } else { LONGEST };
        let length = largest(&direction);
        if self.steepest || length > most {
            direction = direction.map(|d| d * most / length);
        }
        self.direction = direction;
        self.step = self.room(&direction);
    }

    /// Whether rounding hides what is left below: in a bowl of the known curvature, half of what the slope promises.
    fn is_hidden(&self, here: &Value, direction: &Point) -> bool {
        -dot(&here.slope, direction) / 2.0 <= HIDDEN * here.value.abs()
    }

    /// The way down by what is known of the curvature, along the edges where it would lead out of the box.
    fn downhill(&mut self, slope: &Point, mut free: Point) -> Point {
        loop {
            let inverse = among(&self.inverse, &free).unwrap_or_else(|| {
                self.forget();
                self.inverse
            });
            let slope = map2(slope, &free, |slope, free| slope * free);
            let direction = map2(&times(&inverse, &slope), &free, |d, free| -d * free);
            let inside = map2(&free, &self.inside(&direction), |a, b| a * b);
            if inside == free {
                return direction;
            }
            free = inside;
        }
    }

    /// 1 for each number that can go in this direction, 0 for one that stands at the edge it goes to.
    fn inside(&self, direction: &Point) -> Point {
        map2(&self.rooms(direction), direction, |room, d| {
            f64::from(room > 0.0 || d == 0.0)
        })
    }

    /// How far each number can go in this direction, as a share of it.
    fn rooms(&self, direction: &Point) -> Point {
        let up = map2(&self.high, &self.at, |high, at| high - at);
        let down = map2(&self.low, &self.at, |low, at| low - at);
        let upwards = map2(
            &up,
            direction,
            |up, d| if d > 0.0 { up / d } else { f64::INFINITY },
        );
        let downwards = map2(&down, direction, |down, d| {
            if d < 0.0 { down / d } else { f64::INFINITY }
        });
        map2(&upwards, &downwards, f64::min)
    }

    /// The whole step, or as much of it as the first number to meet an edge allows. To hold that number and let the others
    /// go on would leave a narrow valley that leads to the edge aslant, and the search would creep.
    fn room(&self, direction: &Point) -> f64 {
        self.rooms(direction).iter().copied().fold(1.0, f64::min)
    }

    /// 1 for each number that may move, 0 for one that stands at an edge and would go beyond.
    fn free(&self, here: &Value) -> Point {
        self.inside(&here.slope.map(|slope| -slope))
    }

    /// Takes a step that went down far enough, else shortens it.
    fn judge(&mut self, here: &Value, trial: Point, there: Value) {
        let moved = map2(&trial, &self.at, |to, from| to - from);
        let promised = dot(&here.slope, &moved);
        let slack = ROUNDING * here.value.abs();
        if good(&there) && there.value <= here.value + SUFFICIENT * promised + slack {
            self.learn(here, &there, &moved);
            self.at = trial;
            self.here = Some(there);
            self.aim(&there);
            return;
        }
        self.step *= if good(&there) { 0.4 } else { 0.2 };
        if self.step * largest(&self.direction) >= SHORTEST {
            return;
        }
        if !self.steepest {
            if self.is_hidden(here, &self.direction) {
                self.state = State::Found;
            } else {
                self.forget();
                self.aim(here);
            }
            return;
        }
        let slope = map2(&here.slope, &self.free(here), |slope, free| slope * free);
        self.state = if largest(&slope) <= NEARLY_FLAT {
            State::Found
        } else {
            State::Lost
        };
    }

    fn forget(&mut self) {
        self.inverse = diagonal(1.0);
        self.steepest = true;
    }

    /// What one step tells of the curvature.
    fn learn(&mut self, here: &Value, there: &Value, moved: &Point) {
        if largest(moved) < TELLING {
            return;
        }
        let bend = map2(&there.slope, &here.slope, |to, from| to - from);
        let bend = map2(
            &bend,
            moved,
            |bend, moved| {
                if moved == 0.0 { 0.0 } else { bend }
            },
        );
        let along = dot(moved, &bend);
        if along <= 1e-10 * dot(moved, moved) {
            return;
        }
        if self.steepest {
            self.inverse = diagonal(along / dot(&bend, &bend));
            self.steepest = false;
        }
        let pulled = times(&self.inverse, &bend);
        let grow = (1.0 + dot(&bend, &pulled) / along) / along;
        for ((row, m), p) in self.inverse.iter_mut().zip(moved).zip(&pulled) {
            for ((cell, n), q) in row.iter_mut().zip(moved).zip(&pulled) {
                *cell += grow * m * n - (p * n + m * q) / along;
            }
        }
    }
}

fn good(value: &Value) -> bool {
    value.value.is_finite() && value.slope.iter().all(|slope| slope.is_finite())
}

fn held(point: Point, low: &Point, high: &Point) -> Point {
    let near = |edge: f64| AT_EDGE * (1.0 + edge.abs());
    let above = map2(
        &point,
        low,
        |at, low| if at <= low + near(low) { low } else { at },
    );
    map2(&above, high, |at, high| {
        if at >= high - near(high) { high } else { at }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn valley(p: &Point) -> Value {
        // Rosenbrock's valley in the first two numbers, a bowl in the third; the fourth is not used.
        let [x, y, z, _] = *p;
        let across = y - x * x;
        Value {
            value: (1.0 - x) * (1.0 - x) + 100.0 * across * across + (z - 3.0) * (z - 3.0),
            slope: [
                -2.0 * (1.0 - x) - 400.0 * x * across,
                200.0 * across,
                2.0 * (z - 3.0),
                0.0,
            ],
        }
    }

    fn lowest(high: f64) -> Search {
        let mut search = Search::new([-1.2, 1.0, 0.0, 7.0], [-9.0; 4], [high; 4]);
        while search.state() == State::Searching {
            let before = search.evaluations();
            search.advance(&valley, 3);
            assert!(search.evaluations() - before <= 3);
        }
        search
    }

    #[test]
    fn a_bent_valley_is_followed_to_its_lowest_point_a_few_steps_at_a_time() {
        let search = lowest(9.0);
        assert_eq!(search.state(), State::Found);
        for (got, want) in search.at().iter().zip([1.0, 1.0, 3.0, 7.0]) {
            assert!((got - want).abs() < 1e-6, "{:?}", search.at());
        }
    }

    #[test]
    fn a_lowest_point_outside_the_box_is_met_at_its_edge() {
        let search = lowest(2.0);
        assert_eq!(search.state(), State::Found);
        assert_eq!(search.at()[2], 2.0);
        assert!((search.at()[0] - 1.0).abs() < 1e-5);
    }

    #[test]
    fn a_slope_without_an_end_stops_at_the_edge_and_nonsense_is_lost() {
        let slide = |p: &Point| Value {
            value: -p[0],
            slope: [-1.0, 0.0, 0.0, 0.0],
        };
        let mut search = Search::new([0.0; 4], [-50.0; 4], [50.0; 4]);
        search.advance(&slide, 1000);
        assert_eq!((search.state(), search.at()[0]), (State::Found, 50.0));
        let nonsense = |_: &Point| Value {
            value: f64::NAN,
            slope: [0.0; 4],
        };
        let mut search = Search::new([0.0; 4], [-50.0; 4], [50.0; 4]);
        search.advance(&nonsense, 1000);
        assert_eq!((search.state(), search.value()), (State::Lost, None));
    }

    /// Searches to the end in a box of this half-width, from 0.
    fn searched(function: &dyn Fn(&Point) -> Value, half: f64) -> Search {
        let mut search = Search::new([0.0; 4], [-half; 4], [half; 4]);
        search.advance(function, MOST + 1);
        search
    }

    #[test]
    fn a_narrow_valley_that_leads_aslant_to_an_edge_is_followed_there_without_creeping() {
        // As a likelihood falls where two parameters grow in proportion: ever less, while their ratio must hold.
        let valley = |p: &Point| {
            let (along, across) = (libm::exp(-0.5 * (p[0] + p[1])), p[0] - p[1] - 4.0);
            let (pull, hold) = (-0.5 * along, 2e5 * across);
            Value {
                value: along + 1e5 * across * across,
                slope: [pull + hold, pull - hold, 0.0, 0.0],
            }
        };
        let search = searched(&valley, 9.0);
        assert_eq!((search.state(), search.at()[0]), (State::Found, 9.0));
        assert!((search.at()[1] - 5.0).abs() < 1e-5, "{:?}", search.at());
        assert!(search.evaluations() < 60, "{}", search.evaluations());
    }

    #[test]
    fn a_lowest_point_that_rounding_blurs_is_found() {
        // A sum of millions of terms: its own rounding is far above what the last steps bring.
        let blurred = |p: &Point| {
            let (x, y) = (p[0] - 0.7, p[1] + 0.3);
            Value {
                value: 1e5 + 1e6 * x * x + 3e5 * y * y + 3e-8 * libm::sin(1e9 * (p[0] + p[1])),
                slope: [
                    2e6 * x + 0.3 * libm::sin(3e8 * p[0]),
                    6e5 * y + 0.3,
                    0.0,
                    0.0,
                ],
            }
        };
        let search = searched(&blurred, 9.0);
        assert_eq!(search.state(), State::Found);
        assert!((search.at()[0] - 0.7).abs() < 1e-6 && (search.at()[1] + 0.3).abs() < 1e-6);
    }
}
