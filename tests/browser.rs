//! The pages in a real Chromium, at desktop and phone width.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::json;

use crate::http::with_agreement;

/// A chromedriver of our own.
struct Driver {
    child: Child,
    url: String,
}

impl Driver {
    fn start() -> Self {
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

    async fn window(&self, width: u32, height: u32) -> Client {
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

async fn wider_than_window(client: &Client) -> bool {
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
    for path in ["/", "/?q=badevand", "/documents", "/status", "/help", &format!("/goals/{id}")] {
        client.goto(&format!("{}{path}", server.url)).await.unwrap();
        assert!(!wider_than_window(&client).await, "{path}");
    }
    client.close().await.unwrap();
}
