//! What a consultant comes for, word by word, in a real Chromium over fictional documents of three municipalities.

use fantoccini::key::Key;
use fantoccini::{Client, Locator};

use crate::browser::{Driver, wider_than_window};
use crate::program::Program;
use crate::server::Server;

/// A server with an agreement, a status report and a strategy.
fn with_three_municipalities() -> (Program, Server) {
    let program = Program::new();
    let files = [
        "seeds/corpus/Birkesund/2023/birkesund-udviklingsaftale-aeldre-og-sundhed-2023.pdf",
        "seeds/corpus/Klintholt/2023/klintholt-status-kompasset-skole-2023.pdf",
        "seeds/corpus/Østermarke/2023/oestermarke-strategi-aeldre-2023-2026.pdf",
    ];
    let args: Vec<&str> = std::iter::once("ingest").chain(files).chain(["--json"]).collect();
    program.run(&args).json();
    let server = Server::start(&program);
    (program, server)
}

/// Texts of all elements that match a selector.
pub async fn texts(client: &Client, selector: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for element in client.find_all(Locator::Css(selector)).await.unwrap() {
        texts.push(element.text().await.unwrap().trim().to_owned());
    }
    texts
}

/// Follows the link of a facet's value.
async fn choose(client: &Client, facet: &str, value: &str) {
    let path = format!("//details[summary='{facet}']//a[span[@class='name' and .='{value}']]");
    client.find(Locator::XPath(&path)).await.unwrap().click().await.unwrap();
    let chosen = format!("//details[summary='{facet}']//a[@aria-current and span[@class='name' and .='{value}']]");
    client.wait().for_element(Locator::XPath(&chosen)).await.unwrap();
}

#[tokio::test]
async fn a_good_welcome_is_found_in_other_municipalities_under_other_words() {
    let (_program, server) = with_three_municipalities();
    let driver = Driver::start();
    let client = driver.window(1200, 900).await;
    client.goto(&server.url).await.unwrap();
    client.find(Locator::Css("#own")).await.unwrap().select_by_label("Birkesund").await.unwrap();
    client.find(Locator::Css("#q")).await.unwrap().send_keys("god modtagelse").await.unwrap();
    client.find(Locator::Css(".searchbox button")).await.unwrap().click().await.unwrap();
    client.wait().for_element(Locator::LinkText("Vis kun andre kommuner")).await.unwrap().click().await.unwrap();
    client.wait().for_element(Locator::XPath("//ul[@class='chips']//span[.='Ikke kommune: Birkesund']")).await.unwrap();
    let titles = texts(&client, ".card h2").await;
    assert_eq!(titles.first().map(String::as_str), Some("Fælles introduktion af nye medarbejdere"));
    assert_eq!(texts(&client, ".chips.also .chip span").await, ["introduktion"]);
    assert!(texts(&client, ".card .meta").await.iter().all(|m| !m.contains("Birkesund")));
    // Without the other word the goal that only has that one is gone.
    client.find(Locator::Css(".chips.also .chip a")).await.unwrap().click().await.unwrap();
    client.wait().for_element(Locator::Css("h1")).await.unwrap();
    assert!(texts(&client, ".chips.also .chip span").await.is_empty());
    client.close().await.unwrap();
}

#[tokio::test]
async fn goals_with_a_figure_to_reach_are_exactly_those() {
    let (_program, server) = with_three_municipalities();
    let driver = Driver::start();
    let client = driver.window(1200, 900).await;
    client.goto(&format!("{}/?municipality=Klintholt", server.url)).await.unwrap();
    assert_eq!(
        texts(&client, ".facet .under .name").await.first().map(String::as_str),
        Some("Skole og Dagtilbud"),
        "areas stand under their municipality"
    );
    choose(&client, "Måltal", "har måltal").await;
    let mut titles = texts(&client, ".card h2").await;
    titles.sort();
    assert_eq!(titles, ["Nedbringelse af sygefravær i dagtilbud", "Skolefraværet skal ned"]);
    assert_eq!(texts(&client, ".summary h1").await, ["2 mål"]);
    client.close().await.unwrap();
}

#[tokio::test]
async fn goals_nobody_follows_up_on_stand_beside_the_follow_up_of_their_document() {
    let (_program, server) = with_three_municipalities();
    let driver = Driver::start();
    for (width, height) in [(1200, 900), (390, 844)] {
        let client = driver.window(width, height).await;
        client.goto(&format!("{}/?municipality=%C3%98stermarke", server.url)).await.unwrap();
        if width < 500 {
            client.find(Locator::Css("label.fold")).await.unwrap().click().await.unwrap();
        }
        choose(&client, "Opfølgning", "ikke angivet").await;
        assert_eq!(texts(&client, ".card h2").await.len(), 5, "{width}");
        let beside = texts(&client, ".card .beside").await;
        assert_eq!(beside, vec!["Opfølgning på hele dokumentet: Strategien evalueres i 2026."; 5]);
        assert!(!wider_than_window(&client).await, "{width}");
        client.close().await.unwrap();
    }
}

#[tokio::test]
async fn what_is_typed_is_completed_and_chosen_by_the_keyboard() {
    let (_program, server) = with_three_municipalities();
    let driver = Driver::start();
    let client = driver.window(1200, 900).await;
    client.goto(&server.url).await.unwrap();
    let field = client.find(Locator::Css("#q")).await.unwrap();
    field.send_keys("øster").await.unwrap();
    let first = client.wait().for_element(Locator::Css("#suggestions li")).await.unwrap();
    assert_eq!(first.text().await.unwrap().split_whitespace().collect::<Vec<_>>(), ["Østermarke", "kommune"]);
    field.send_keys(&format!("{}{}", char::from(Key::Down), char::from(Key::Enter))).await.unwrap();
    client.wait().for_element(Locator::XPath("//ul[@class='chips']//span[.='Kommune: Østermarke']")).await.unwrap();
    client.close().await.unwrap();
}

#[tokio::test]
async fn a_long_list_is_searched_without_scripts() {
    let (_program, server) = with_three_municipalities();
    let page = server.get("/?q=medarbejdere&find=introduktion");
    assert!(page.all(".facet .name").iter().all(|name| name.to_lowercase().contains("introduktion")), "{:?}", page.all(".facet .name"));
    let page = server.get("/?find=birke&own=Birkesund&municipality=Klintholt");
    assert!(page.all(".facet .name").contains(&"Birkesund".to_owned()));
    assert!(page.body.contains(r#"<input type="hidden" name="municipality" value="Klintholt">"#));
}
