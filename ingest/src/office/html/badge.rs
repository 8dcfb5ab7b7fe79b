//! Small marks beside a heading: a state, a date, a category.

use scraper::ElementRef;

/// A short mark beside a title, as its class says: "badge", "status", "tag", "label", "pill", "chip".
pub(super) fn is_badge(element: ElementRef<'_>) -> bool {
    let class = element.value().attr("class").unwrap_or_default().to_lowercase();
    let named = ["badge", "status", "tag", "label", "pill", "chip", "maerke", "mærke"].iter().any(|name| class.contains(name));
    named && element.text().flat_map(str::split_whitespace).count() <= 6
}
