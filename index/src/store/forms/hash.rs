//! A hash that never changes between versions of the program or its compiler: sketches and traces are kept on disk.

/// FNV-1a over the words with a separator, finished by the mixer of SplitMix64 (Steele, Lea, Flood 2014).
pub fn of_words<S: AsRef<str>>(words: &[S]) -> u64 {
    let mut state: u64 = 0xcbf2_9ce4_8422_2325;
    for word in words {
        for byte in word.as_ref().bytes().chain(std::iter::once(0xff)) {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    mix(state)
}

/// Spreads every bit of the value over all bits.
pub fn mix(value: u64) -> u64 {
    let mut z = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
