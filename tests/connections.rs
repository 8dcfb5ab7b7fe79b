//! What connects goals, word by word, in a real Chromium: a track from the question to the file, two departments from the list to what differs.

use fantoccini::{Client, Locator};

use crate::browser::{Driver, wider_than_window};
use crate::journeys::texts;
use crate::program::Program;
use crate::server::Server;

/// A server of three departments' agreements of one municipality, and of another municipality that has a track 2 too.
fn with_tracks() -> (Program, Server) {
    let program = Program::new();
    let files = [
        "seeds/corpus/Birkesund/2023/birkesund-udviklingsaftale-aeldre-og-sundhed-2023.pdf",
        "seeds/corpus/Birkesund/2023/birkesund-udviklingsaftale-job-og-uddannelse-2023.pdf",
        "seeds/corpus/Birkesund/2024/birkesund-udviklingsaftale-boern-og-unge-2024-udkast.docx",
        "seeds/corpus/Klintholt/2024/klintholt-aftale-kultur-og-fritid-2024.html",
    ];
    let args: Vec<&str> = std::iter::once("ingest").chain(files).chain(["--json"]).collect();
    program.run(&args).json();
    let server = Server::start(&program);
    (program, server)
}

async fn ask(client: &Client, server: &Server, question: &str) {
    client.goto(&server.url).await.unwrap();
    client.find(Locator::Css("input[name=q]")).await.unwrap().send_keys(question).await.unwrap();
    client.find(Locator::Css("form button")).await.unwrap().click().await.unwrap();
    client.wait().for_element(Locator::Css(".cards")).await.unwrap();
}

#[tokio::test]
async fn all_goals_of_a_track_are_exactly_those_that_refer_to_it_and_go_into_a_file_with_owner_and_follow_up() {
    let (_program, server) = with_tracks();
    let driver = Driver::start();
    let client = driver.window(1280, 900).await;
    ask(&client, &server, "alle mål knyttet til DUS spor 2").await;
    assert_eq!(texts(&client, ".summary h1").await, ["5 mål"]);
    assert!(texts(&client, ".card .meta").await.iter().all(|m| m.contains("Birkesund")));
    client.find(Locator::Css(".track-link a")).await.unwrap().click().await.unwrap();
    client.wait().for_element(Locator::Css(".exact")).await.unwrap();
    assert_eq!(texts(&client, "h1").await, ["DUS spor 2: Arbejdspladser der holder"]);
    assert_eq!(texts(&client, ".track h3").await, ["Børn og Unge 1", "Job og Uddannelse 1", "Ældre og Sundhed 3"]);
    let exact = [
        "God start for nye kolleger",
        "Et arbejdsfællesskab med plads til forskellighed",
        "Flere medarbejdere på fuld tid",
        "Et sygefravær der ikke slider på kollegerne",
        "Elever der bliver til kolleger – et stærkt praktikforløb på alle plejecentre og i alle distrikter",
    ];
    assert_eq!(texts(&client, ".exact > li > a").await, exact);
    let sentences = texts(&client, ".exact .passage").await;
    assert!(sentences.iter().all(|s| s.contains("spor 2") && s.contains("« s.")), "{sentences:?}");
    assert_eq!(texts(&client, ".apart h2").await, ["Nævner rammen uden nummer 2", "Forslag blandt dem uden nummer 1"]);
    let apart = texts(&client, ".apart li > a").await;
    // The other one only cites the framework: nothing is suggested for it.
    assert_eq!(apart, ["God start for nye kolleger", "Fraværende elever kommer tilbage", "God start for nye kolleger"]);
    assert!(texts(&client, ".apart .note").await[0].starts_with("Ligner »God start for nye kolleger«, som henviser til sporet."));
    assert!(!client.source().await.unwrap().contains("Klintholt"));
    let export = client.find(Locator::LinkText("Hent til regneark")).await.unwrap().attr("href").await.unwrap().unwrap();
    let (status, _, bytes) = server.file(&export, &[]);
    assert!(status == 200 && bytes.starts_with(b"PK"));
    let file = server.get(&export.replace(".xlsx", ".csv")).body;
    let lines: Vec<&str> = file.lines().filter(|l| l.contains(";henviser;")).collect();
    assert_eq!(lines.len(), 5, "{file}");
    let goal = lines.iter().find(|l| l.starts_with("Flere medarbejdere på fuld tid;")).unwrap();
    assert!(goal.contains(";Chef Birgit Aamand;") && goal.contains("2. kvartal; 4. kvartal"), "{file}");
    assert_eq!(file.lines().filter(|l| l.contains(";uden nummer;")).count(), 2, "{file}");
    client.close().await.unwrap();
}

#[tokio::test]
async fn a_cell_of_the_matrix_opens_its_list_and_what_is_not_held_is_said() {
    let (_program, server) = with_tracks();
    let driver = Driver::start();
    let client = driver.window(1280, 900).await;
    client.goto(&format!("{}/overview", server.url)).await.unwrap();
    client.find(Locator::Css("main a[href='/matrix']")).await.unwrap().click().await.unwrap();
    let row = "//tr[th='DUS spor 2']";
    client.wait().for_element(Locator::XPath(row)).await.unwrap();
    let cells = client.find_all(Locator::XPath(&format!("{row}/td"))).await.unwrap();
    let mut counts = Vec::new();
    for cell in &cells {
        counts.push(cell.text().await.unwrap());
    }
    assert_eq!(counts, ["1", "1", "ikke indlæst", "3"]);
    assert_eq!(texts(&client, "thead th").await[1..], ["Børn og Unge", "Job og Uddannelse", "Kultur og Fritid", "Ældre og Sundhed"]);
    client.find(Locator::XPath(&format!("{row}/td[4]/a"))).await.unwrap().click().await.unwrap();
    client.wait().for_element(Locator::Css(".cards")).await.unwrap();
    assert_eq!(texts(&client, ".summary h1").await, ["3 mål"]);
    client.close().await.unwrap();
}

/// Three agreements of one municipality: two have a goal in common, declared by both, with other owners and other times, and one each about
/// new colleagues; the third has a goal under nearly the same title that is another.
fn with_three_departments() -> (Program, Server) {
    let program = Program::new();
    let agreement = |area: &str, goals: &str| {
        format!(
            "Udviklingsaftale 2023 for {area}\n\nAftalen indgås mellem chefen for {area} og direktionen i Ravnsø Kommune.\n\n\
             Udviklingsmål\n\n{goals}"
        )
    };
    let shared = |other: &str, group: &str, follow_up: &str| {
        format!(
            "Gode overgange fra skole til job\n\nBaggrund og formål\n\n\
             Målet er fælles med {other}. Unge, der forlader specialklassen, skal have et praktiksted, før de går ud af skolen.\n\n\
             Det politiske og strategiske afsæt\n\nArbejdet tager afsæt i Direktionens udviklingsspor nr. 2: Fællesskaber for alle.\n\n\
             Aktiviteter\n\n- {group}\n- Hver ung får en mentor i praktikken\n\nOpfølgning\n\n{follow_up}\n\n"
        )
    };
    let welcome = |first: &str| {
        format!(
            "{first}\n\nBaggrund og formål\n\nNye kolleger skal hurtigt føle sig hjemme på arbejdspladsen.\n\n\
             Aktiviteter\n\n- Alle nyansatte får et introduktionsforløb\n- En makker tager imod den første dag\n\n\
             Opfølgning\n\nDer følges op i juni.\n\n"
        )
    };
    let small = "Gode overgange fra dagpleje til børnehave\n\nBaggrund og formål\n\nDe mindste børn skal kende børnehaven, før de begynder.\n\n\
                 Aktiviteter\n\n- Dagplejeren besøger børnehaven med barnet tre gange\n\nOpfølgning\n\nDer følges op i maj.\n";
    let group = "Der nedsættes en arbejdsgruppe i";
    let owner = "Skolechef Anna Holm er ansvarlig for opfølgning i 4. kvartal 2023.";
    let schools = shared("Job og Erhverv", &format!("{group} 1. kvartal 2023"), owner) + &welcome("God modtagelse på skolerne");
    let jobs = shared("Skole og Læring", &format!("{group} 1. halvår 2023"), "Der følges op i 3. kvartal 2023.")
        + &welcome("Introduktion af nye medarbejdere i jobcenteret");
    for (file, area, goals) in
        [("skole", "Skole og Læring", schools.as_str()), ("job", "Job og Erhverv", &jobs), ("dagtilbud", "Børn og Unge", small)]
    {
        program.write(&format!("aftaler/{file}.txt"), agreement(area, goals));
    }
    let folder = program.folder().join("aftaler").display().to_string();
    program.run(&["ingest", &folder, "--json"]).json();
    let server = Server::start(&program);
    (program, server)
}

#[tokio::test]
async fn two_departments_meet_in_the_goal_they_share_and_what_differs() {
    let (_program, server) = with_three_departments();
    let driver = Driver::start();
    for (width, height) in [(1280, 900), (390, 844)] {
        let client = driver.window(width, height).await;
        client.goto(&format!("{}/overview", server.url)).await.unwrap();
        client.find(Locator::LinkText("Forbundne mål")).await.unwrap().click().await.unwrap();
        client.wait().for_element(Locator::Css(".offered a")).await.unwrap().click().await.unwrap();
        client.wait().for_element(Locator::Css("h1")).await.unwrap();
        assert!(texts(&client, "h1").await[0].starts_with("Job og Erhverv × Skole og Læring"));
        // The shared goal first; the kindergarten's "Gode overgange" is in no pair.
        let titles = texts(&client, ".two h2").await;
        let shared = "Gode overgange fra skole til job";
        assert_eq!(titles, [shared, shared, "Introduktion af nye medarbejdere i jobcenteret", "God modtagelse på skolerne"]);
        assert!(!server.get("/links").body.contains("dagpleje"));
        let kind = texts(&client, ".two .meta").await[0].clone();
        assert!(kind.starts_with("fælles mål") && kind.ends_with("nævnt af begge"), "{kind}");
        assert!(!wider_than_window(&client).await, "{width}");
        client.find(Locator::LinkText("Se forskelle")).await.unwrap().click().await.unwrap();
        client.wait().for_element(Locator::Css(".side")).await.unwrap();
        let differing: Vec<String> = texts(&client, "tr.differs").await.into_iter().map(|r| r.replace('\n', " ")).collect();
        let all = differing.join("\n");
        assert!(all.contains("1. kvartal 2023") && all.contains("1. halvår 2023"), "{all}");
        assert!(differing.iter().any(|r| r.starts_with("Ansvarlige") && r.contains("Anna Holm") && r.contains("ikke angivet")), "{all}");
        assert!(!wider_than_window(&client).await, "{width}");
        client.close().await.unwrap();
    }
}
