//! Arithmetic of points of up to four numbers and of their curvature. It knows no search.

/// A point of a search. A function of fewer numbers leaves the rest alone: their slope is 0.
pub type Point = [f64; 4];
pub(super) type Matrix = [Point; 4];

/// Less than this of what was known of the curvature is rounding.
const LEFT: f64 = 1e-6;

/// What is known of the curvature where only the free numbers move; none where too little is left to go by. Held at an
/// edge, a number no longer goes along with the others: where it used to, they have to take far smaller steps without it.
pub(super) fn among(inverse: &Matrix, free: &Point) -> Option<Matrix> {
    let mut reduced = *inverse;
    for (i, free) in free.iter().enumerate() {
        let pivot = reduced.get(i).copied().unwrap_or_default();
        let own = pivot.get(i).copied().unwrap_or_default();
        if *free > 0.0 || own <= 0.0 {
            continue;
        }
        for (row, along) in reduced.iter_mut().zip(pivot) {
            *row = map2(row, &pivot, |cell, across| cell - along * across / own);
        }
    }
    let left = own_cells(&reduced);
    let mut cells = left.iter().zip(own_cells(inverse)).zip(free);
    let told = cells.all(|((left, whole), free)| *free == 0.0 || *left >= LEFT * whole);
    told.then_some(reduced)
}

fn own_cells(matrix: &Matrix) -> Point {
    let [[a, ..], [_, b, ..], [_, _, c, _], [.., d]] = *matrix;
    [a, b, c, d]
}

pub(super) fn diagonal(value: f64) -> Matrix {
    let mut matrix = [[0.0; 4]; 4];
    for (i, row) in matrix.iter_mut().enumerate() {
        if let Some(cell) = row.get_mut(i) {
            *cell = value;
        }
    }
    matrix
}

pub(super) fn map2(a: &Point, b: &Point, f: impl Fn(f64, f64) -> f64) -> Point {
    let mut c = *a;
    for (c, b) in c.iter_mut().zip(b) {
        *c = f(*c, *b);
    }
    c
}

pub(super) fn dot(a: &Point, b: &Point) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

pub(super) fn times(matrix: &Matrix, point: &Point) -> Point {
    matrix.each_ref().map(|row| dot(row, point))
}

pub(super) fn largest(point: &Point) -> f64 {
    point.iter().fold(0.0, |most, value| value.abs().max(most))
}
