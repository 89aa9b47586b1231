//! Where things stand in the warmth chart: days and warmth to pixels, lines to paths. Pixels are those of the screen,
//! since letters in a stretched drawing would grow and shrink with it.

/// Height of the whole drawing.
pub const HEIGHT: f64 = 208.0;
const TOP: f64 = 12.0;
const FOOT: f64 = 40.0;
const SIDE: f64 = 6.0;

/// The drawing's width and the days it spans.
#[derive(Clone, Copy)]
pub struct Plot {
    /// In pixels.
    pub width: f64,
    /// The last day shown.
    pub days: f64,
}

impl Plot {
    /// From left to right.
    pub fn x(&self, day: f64) -> f64 {
        SIDE + day / self.days.max(1.0) * (self.width - 2.0 * SIDE)
    }

    /// From top to bottom: 1 at the top, 0 on the base line.
    pub fn y(&self, value: f64) -> f64 {
        TOP + (1.0 - value.clamp(0.0, 1.0)) * (HEIGHT - TOP - FOOT)
    }

    /// The base line.
    pub fn base(&self) -> f64 {
        HEIGHT - FOOT
    }

    /// A line through points.
    pub fn path(&self, points: &[(f64, f64)]) -> String {
        let mut path = String::with_capacity(points.len() * 14);
        for (day, value) in points {
            let letter = if path.is_empty() { 'M' } else { 'L' };
            path.push_str(&format!(
                "{letter}{:.1} {:.1}",
                self.x(*day),
                self.y(*value)
            ));
        }
        path
    }
}

/// A small shape around a point, by how a contact was made: told apart without colour.
pub fn shape(channel: &str, x: f64, y: f64) -> String {
    let around = |points: &[(f64, f64)]| {
        let mut path = String::new();
        for (dx, dy) in points {
            let letter = if path.is_empty() { 'M' } else { 'L' };
            path.push_str(&format!("{letter}{:.1} {:.1}", x + dx, y + dy));
        }
        path + "Z"
    };
    match channel {
        "visit" => round(x, y, 5.0),
        "meeting" => around(&[(0.0, -6.0), (6.0, 0.0), (0.0, 6.0), (-6.0, 0.0)]),
        "video" => around(&[(-4.5, -5.0), (5.5, 0.0), (-4.5, 5.0)]),
        "call" => around(&[(0.0, -5.5), (5.5, 4.5), (-5.5, 4.5)]),
        "letter" => around(&[(-6.0, -4.0), (6.0, -4.0), (6.0, 4.0), (-6.0, 4.0)]),
        "event" => around(&[
            (-1.5, -5.5),
            (1.5, -5.5),
            (1.5, -1.5),
            (5.5, -1.5),
            (5.5, 1.5),
            (1.5, 1.5),
            (1.5, 5.5),
            (-1.5, 5.5),
            (-1.5, 1.5),
            (-5.5, 1.5),
            (-5.5, -1.5),
            (-1.5, -1.5),
        ]),
        _ => round(x, y, 3.5),
    }
}

fn round(x: f64, y: f64, r: f64) -> String {
    format!(
        "M{:.1} {y:.1}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0Z",
        x - r,
        d = 2.0 * r
    )
}
