//! How many slips of the pen lie between two words.

/// Slips between two words (a letter more, less, wrong, or two that changed place), where there are no more than `most`
/// (optimal string alignment).
pub fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let slips = align(a, b, &|_, _| 1, &|_, _| 1, u32::try_from(most).unwrap_or(u32::MAX))?;
    usize::try_from(slips).ok().filter(|d| *d <= most)
}

/// Cheapest alignment of two words; none where every way costs more than `most`.
pub fn align(a: &[char], b: &[char], swap: &dyn Fn(char, char) -> u32, gap: &dyn Fn(char, Option<char>) -> u32, most: u32) -> Option<u32> {
    const FAR: u32 = u32::MAX / 2;
    let at = |line: &[u32], k: usize| line.get(k).copied().unwrap_or(FAR);
    let before_of = |word: &[char], i: usize| i.checked_sub(1).and_then(|i| word.get(i).copied());
    let mut above: Vec<u32> = vec![0];
    for (j, c) in b.iter().enumerate() {
        above.push(at(&above, j) + gap(*c, before_of(b, j)));
    }
    let mut earlier: Vec<u32> = Vec::new();
    for (i, ca) in a.iter().enumerate() {
        let mut row = vec![at(&above, 0) + gap(*ca, before_of(a, i))];
        for (j, cb) in b.iter().enumerate() {
            let kept = at(&above, j) + if ca == cb { 0 } else { swap(*ca, *cb) };
            let mut cheapest = kept.min(at(&above, j + 1) + gap(*ca, before_of(a, i))).min(at(&row, j) + gap(*cb, before_of(b, j)));
            if i > 0 && j > 0 && a.get(i - 1) == Some(cb) && b.get(j - 1) == Some(ca) {
                cheapest = cheapest.min(at(&earlier, j - 1) + swap(*ca, *cb));
            }
            row.push(cheapest);
        }
        if row.iter().min().is_some_and(|m| *m > most) {
            return None;
        }
        earlier = std::mem::replace(&mut above, row);
    }
    above.last().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slips(a: &str, b: &str) -> Option<usize> {
        distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), 2)
    }

    #[test]
    fn slips_are_counted() {
        assert_eq!(slips("sygefavær", "sygefravær"), Some(1));
        assert_eq!(slips("syegfravær", "sygefravær"), Some(1));
        assert_eq!(slips("ledelse", "ledelse"), Some(0));
        assert_eq!(slips("ledelse", "lederne"), Some(2));
        assert_eq!(slips("kantine", "kantzzz"), None);
        assert_eq!(slips("", "ab"), Some(2));
    }
}
