//! Fixed numbers that look like chance, so that what fails once fails again.

/// A generator, which begins at its number.
pub struct Dice(pub u64);

impl Dice {
    /// A number from 0 up to, not with, this one.
    pub fn draw(&mut self, of: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % of
    }
}
