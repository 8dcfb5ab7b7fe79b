//! The pages in a real Chromium, at desktop and phone width.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::json;

use crate::http::{with_agreement, with_contract};

/// A chromedriver of our own.
pub struct Driver {
    child: Child,
    url: String,
}

impl Driver {
    /// Starts it on a free port.
    pub fn start() -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new("chromedriver").arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.expect("chromedriver is missing: tests/run.sh installs it");
        let start = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < Duration::from_secs(30), "chromedriver does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        Self { child, url: format!("http://127.0.0.1:{port}") }
    }

    /// A window of this size.
    pub async fn window(&self, width: u32, height: u32) -> Client {
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &format!("--window-size={width},{height}"),
        ];
        let options = json!({ "goog:chromeOptions": { "args": arguments } }).as_object().unwrap().clone();
        ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(options)
            .connect(&self.url)
            .await
            .unwrap()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Already ended is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The page would scroll sideways.
pub async fn wider_than_window(client: &Client) -> bool {
    let script = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    client.execute(script, Vec::new()).await.unwrap() == true
}

#[tokio::test]
async fn a_consultant_searches_narrows_and_opens_a_goal() {
    let (_program, server) = with_agreement();
    let driver = Driver::start();
    let client = driver.window(1200, 900).await;
    client.goto(&server.url).await.unwrap();
    let field = client.find(Locator::Css("input[name=q]")).await.unwrap();
    field.send_keys("ravnsø").await.unwrap();
    client.find(Locator::Css("form button")).await.unwrap().click().await.unwrap();
    client.wait().for_element(Locator::Css(".cards")).await.unwrap();
    client.find(Locator::LinkText("Renere badevand")).await.unwrap().click().await.unwrap();
    client.wait().for_element(Locator::Css(".goal h1")).await.unwrap();
    assert_eq!(client.find(Locator::Css("h1")).await.unwrap().text().await.unwrap(), "Renere badevand");
    client.close().await.unwrap();
}

#[tokio::test]
async fn no_page_scrolls_sideways_on_a_phone() {
    let (_program, server) = with_agreement();
    let driver = Driver::start();
    let client = driver.window(390, 844).await;
    let id = server.get("/api/v1/search?q=badevand").json()["hits"][0]["id"].as_str().unwrap().to_owned();
    for path in [
        "/",
        "/?q=badevand",
        "/documents",
        "/status",
        "/help",
        "/overview",
        "/tracks",
        "/matrix",
        "/links",
        "/editions",
        "/gaps",
        "/judgements",
        &format!("/goals/{id}"),
    ] {
        client.goto(&format!("{}{path}", server.url)).await.unwrap();
        assert!(!wider_than_window(&client).await, "{path}");
    }
    client.close().await.unwrap();
}

#[tokio::test]
async fn from_a_fact_to_its_marked_words() {
    let (_program, server) = with_contract();
    let driver = Driver::start();
    for (width, height) in [(1280, 900), (390, 844)] {
        let client = driver.window(width, height).await;
        client.goto(&format!("{}/?q=hverdag", server.url)).await.unwrap();
        client.find(Locator::Css(".card h2 a")).await.unwrap().click().await.unwrap();
        let fact = client.wait().for_element(Locator::Css(".fields li .at a, .fields p .at a")).await.unwrap();
        fact.click().await.unwrap();
        client.wait().for_element(Locator::Css(".paper img")).await.unwrap();
        // The marks lie on the page, the page is drawn, and the words are in sight.
        let script = "const i = document.querySelector('.paper img'); if (!i.complete) await new Promise(d => i.onload = d);
            const p = i.getBoundingClientRect(), m = document.querySelector('#sted rect').getBoundingClientRect();
            return [i.naturalWidth > 0, m.width > 8 && m.height > 4, m.left >= p.left && m.right <= p.right && m.top >= p.top && m.bottom <= p.bottom, m.top >= 0 && m.bottom <= innerHeight]";
        let seen = client.execute(&format!("return (async () => {{ {script} }})()"), Vec::new()).await.unwrap();
        assert_eq!(seen, json!([true, true, true, true]), "{width}");
        assert!(!wider_than_window(&client).await, "{width}");
        let before = client.current_url().await.unwrap();
        client.find(Locator::Css(".now a[rel=next]")).await.unwrap().click().await.unwrap();
        client.wait().for_element(Locator::Css("#sted rect")).await.unwrap();
        assert_ne!(client.current_url().await.unwrap(), before);
        client.close().await.unwrap();
    }
}
