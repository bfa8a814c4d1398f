//! How urgent a ticket is: a table of impact and urgency that each tenant may set.

/// How urgent a ticket is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Priority {
    /// 1 (high) to 4 (low).
    pub value: u8,
    /// An agent set it: impact and urgency do not change it any more.
    pub set: bool,
}

/// Priority by impact (rows) and urgency (columns).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Matrix(pub [[u8; 3]; 3]);

impl Default for Matrix {
    fn default() -> Self {
        Matrix([[1, 2, 3], [2, 3, 4], [3, 4, 4]])
    }
}

impl Matrix {
    /// The priority that impact and urgency make, each 1 to 3.
    pub fn derived(&self, impact: u8, urgency: u8) -> Priority {
        let cell = |n: u8| usize::from(n.clamp(1, 3) - 1);
        Priority { value: self.0[cell(impact)][cell(urgency)], set: false }
    }

    /// The priority that was asked for, or the one that impact and urgency make.
    pub fn of(&self, asked: Option<u8>, impact: u8, urgency: u8) -> Priority {
        asked.map_or(self.derived(impact, urgency), |value| Priority { value, set: true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_matrix_is_the_documented_one() {
        let matrix = Matrix::default();
        let all: Vec<Vec<u8>> = (1..=3)
            .map(|impact| (1..=3).map(|urgency| matrix.derived(impact, urgency).value).collect())
            .collect();
        assert_eq!(all, [[1, 2, 3], [2, 3, 4], [3, 4, 4]]);
    }
}
