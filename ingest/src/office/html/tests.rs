//! Tests of the HTML reader.

use proptest::prelude::*;

use super::*;
use crate::model::{Block, BlockKind, Marker};

fn read(body: &str) -> Vec<Block> {
    html(body.as_bytes(), &Limits::default()).unwrap().blocks
}

/// One line per block: its kind and words.
fn sketch(blocks: &[Block]) -> String {
    let line = |b: &Block| match &b.kind {
        BlockKind::Heading { level } => format!("h{level} {}", b.text.as_str()),
        BlockKind::Paragraph => format!("p{} {}", if b.style.bold { "!" } else { "" }, b.text.as_str()),
        BlockKind::Item { level, marker: Marker::Bullet(m) | Marker::Number(m) } => {
            format!("{}{m} {}", "  ".repeat(usize::from(*level) - 1), b.text.as_str())
        }
        BlockKind::Table(t) => {
            let rows = t
                .rows
                .iter()
                .map(|r| r.cells.iter().map(|c| format!("{}:{}", c.column, c.text().as_str())).collect::<Vec<_>>().join(" | "));
            format!("table {}h\n{}", t.header_rows, rows.collect::<Vec<_>>().join("\n"))
        }
        BlockKind::Footnote => format!("note {}", b.text.as_str()),
        BlockKind::Caption => format!("caption {}", b.text.as_str()),
    };
    blocks.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_part_that_folds_out_has_a_heading_without_its_badge() {
    let blocks = read(
        "<h2>Havnen</h2><details><summary><span>Lys på molen</span> <span class=badge>I gang</span></summary><p>Tekst.</p></details><h2>Byen</h2>",
    );
    insta::assert_snapshot!(sketch(&blocks), @r"
    h2 Havnen
    h3 Lys på molen
    p I gang
    p Tekst.
    h2 Byen
    ");
}

#[test]
fn headings_paragraphs_and_nested_lists_keep_their_order() {
    let blocks = read(
        "<html><head><title>x</title><script>var a=1</script></head><body><nav>Menu</nav><h1>Aftale <br>2027</h1><p>Vi <b>vil</b>&nbsp; cykle.</p>\
         <ul><li>Stier<ul><li>Lys</li></ul></li><li><p>Pumper</p><p>ved skolen</p></li></ul><ol start=3><li>Tal</ol></body></html>",
    );
    insta::assert_snapshot!(sketch(&blocks), @r"
    h1 Aftale 2027
    p Vi vil cykle.
    • Stier
      • Lys
    • Pumper ved skolen
    3. Tal
    ");
}

#[test]
fn a_table_knows_header_rows_and_merged_cells() {
    let blocks = read(
        "<table><thead><tr><th>Spor<th>Handling</tr></thead><tr><td rowspan=2>Ledelse<td>Møder</tr><tr><td><ul><li>Kurser<li>Besøg</ul></tr></table>",
    );
    insta::assert_snapshot!(sketch(&blocks), @r"
    table 1h
    0:Spor | 1:Handling
    0:Ledelse | 1:Møder
    1:Kurser Besøg
    ");
}

#[test]
fn a_table_that_only_arranges_the_page_is_running_text_in_a_frame() {
    let blocks = read("<table><tr><td><h2>Boks</h2><p>Tekst i boksen.</p></td></tr></table><p>Udenfor.</p>");
    insta::assert_snapshot!(sketch(&blocks), @r"
    h2 Boks
    p Tekst i boksen.
    p Udenfor.
    ");
    assert_eq!(blocks.iter().map(|b| b.frame).collect::<Vec<_>>(), [Some(1), Some(1), None]);
}

#[test]
fn typed_bullets_and_line_breaks_become_blocks() {
    let blocks =
        read("<p><strong>Formål</strong><br>At flere<br>cykler.</p><p>• Lys</p><p>- Skilte<br>- Pumper</p><dl><dt>Ejer<dd>Ida Holm</dl>");
    insta::assert_snapshot!(sketch(&blocks), @r"
    p! Formål
    p At flere cykler.
    • Lys
    - Skilte
    - Pumper
    p! Ejer
    p Ida Holm
    ");
}

#[test]
fn the_document_is_read_out_of_its_website() {
    let layout = html(
        "<body><header><a href=/>Nordlund Kommune</a></header><div class=breadcrumb>Forside</div><main><h1>Plan</h1><p>Alt om planen og dens mål.</p></main>\
         <footer>Rådhuset</footer><p style='display: none'>skjult</p><!-- en note --></body>"
            .as_bytes(),
        &Limits::default(),
    )
    .unwrap();
    assert_eq!(sketch(&layout.blocks), "h1 Plan\np Alt om planen og dens mål.");
    assert_eq!(layout.running.iter().map(Text::as_str).collect::<Vec<_>>(), ["Nordlund Kommune", "Rådhuset"]);
    assert!(layout.hidden.iter().any(|t| t.contains("en note")));
}

#[test]
fn deep_nesting_costs_no_stack() {
    let deep = format!("{}Bunden{}", "<div>".repeat(20_000), "</div>".repeat(20_000));
    assert!(sketch(&read(&deep)).contains("Bunden"));
}

#[test]
fn a_page_without_words_is_empty() {
    assert_eq!(html(b"<html><body> <script>x</script></body>", &Limits::default()).unwrap_err(), ExtractError::Empty);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_markup_makes_it_panic(parts in prop::collection::vec(prop_oneof![
        Just("<ul>"), Just("<li>"), Just("</ul>"), Just("<table>"), Just("<tr>"), Just("<td colspan=9999>"), Just("<td rowspan=0>"), Just("<h2>"),
        Just("</table>"), Just("<p>"), Just("<br>"), Just("ord "), Just("- æ"), Just("<dl><dt>"), Just("</h2>"), Just("&#0;")], 0..40)) {
        let _ = html(parts.concat().as_bytes(), &Limits::default());
    }
}

#[test]
fn a_page_of_elements_in_elements_without_end_is_refused_before_it_is_parsed() {
    let deep = format!("{}Vi vil{}", "<div>".repeat(50_000), "</div>".repeat(50_000));
    let refused = html(deep.as_bytes(), &Limits::default()).unwrap_err();
    insta::assert_snapshot!(refused, @"Dokumentet er for stort (elementer i mere end 20000 lag). Del det i flere filer, og læg dem ind hver for sig.");
    let wide = "<div>Vi vil</div>".repeat(20_000);
    assert!(html(wide.as_bytes(), &Limits::default()).is_ok());
}
