//! What the source view shows of a document: page, marks, text, and the facts beside them.

use askama::Template;
use sporhund_index::record::{Goal, Work, goal_id};

use super::address::Source;
use super::facts::{self, Fact};
use super::passage::{self, Section};
use super::picture::WIDTHS;
use super::words;
use crate::web::error::Problem;

const PDF: &str = "application/pdf";
/// Room around the marked words, in percent of the page.
const ROOM: f32 = 0.25;

/// What the address asks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Page, from 1.
    pub page: Option<u32>,
    /// Id of a goal.
    pub goal: Option<String>,
    /// Key of a fact of the goal.
    pub fact: Option<String>,
}

/// The source view.
#[derive(Template)]
#[template(path = "source.html", config = "src/web/pages/askama.toml")]
pub struct SourcePage {
    place: &'static str,
    document: String,
    document_url: String,
    /// Title and page of the goal.
    goal: Option<(String, String)>,
    current: Option<Item>,
    previous_fact: Option<String>,
    next_fact: Option<String>,
    /// The page, where the document has pages.
    page: Option<PageImage>,
    /// The running text, where it has none.
    sections: Vec<Section>,
    /// Why the text is shown instead of the page.
    notice: &'static str,
    groups: Vec<Group>,
    /// Goals on this page, where none was asked for.
    goals: Vec<(String, String)>,
}

/// A page as an image.
struct PageImage {
    number: u32,
    count: u32,
    wide: String,
    narrow: String,
    marks: Vec<Mark>,
    previous: Option<String>,
    next: Option<String>,
    /// Where the file itself opens at this page.
    file: String,
    /// The words that were asked for stand on another page.
    elsewhere: Option<(String, u32)>,
}

/// Marked words: the boxes of one fact on this page, in percent of it.
struct Mark {
    boxes: Vec<[String; 4]>,
    url: String,
    label: String,
    current: bool,
}

/// Facts under one heading.
struct Group {
    label: &'static str,
    items: Vec<Item>,
}

/// One fact of the list.
#[derive(Clone)]
struct Item {
    label: &'static str,
    text: String,
    note: String,
    at: String,
    url: String,
    level: u8,
    current: bool,
}

/// The source view of a document; `held`: its original is there to be shown.
///
/// # Errors
/// A page, goal or fact that the document does not have, each with a way on.
pub fn build(work: &Work, held: bool, asked: &Asked) -> Result<SourcePage, Problem> {
    let document_url = format!("/documents/{}", work.id);
    let goal = find_goal(work, asked)?;
    let full_id = goal.map(|g| goal_id(&work.id, &g.id)).unwrap_or_default();
    let file = work.files.first();
    let paged = held && file.is_some_and(|f| f.media_type == PDF);
    let at = Source::new(&work.id, &full_id, paged);
    let all = goal.map_or_else(|| facts::of_document(&work.record.document), facts::of);
    let chosen = find_fact(&all, asked, &full_id)?;
    let near = |step: isize| chosen.and_then(|n| n.checked_add_signed(step)).and_then(|n| all.get(n)).map(|f| at.fact(f));
    let current = chosen.and_then(|n| all.get(n));
    let page = match file.filter(|_| paged) {
        Some(file) => Some(image(
            work,
            file.pages,
            &file.sha256,
            &at,
            &all,
            current,
            asked.page.or(current.map(|f| f.place.page)).or(goal.map(|g| g.place.page)),
        )?),
        None => None,
    };
    let shown = page.as_ref().map_or(0, |p| p.number);
    let here = |g: &&Goal| goal.is_none() && (!paged || (g.pages[0] <= shown && shown <= g.pages[1]));
    let gone = file.is_some_and(|f| f.media_type == PDF) && !held;
    Ok(SourcePage {
        place: "documents",
        document: title(work),
        document_url,
        goal: goal.map(|g| (g.title.clone(), format!("/goals/{full_id}"))),
        current: current.map(|f| item(f, &at, true)),
        previous_fact: near(-1),
        next_fact: near(1),
        sections: if paged { Vec::new() } else { passage::sections(&work.record.sections, goal.map(|g| g.id.as_str()), current) },
        page,
        notice: if gone {
            "Originalen er her ikke længere. Teksten vises, som den blev læst; læg filen ind igen for at se siden."
        } else {
            ""
        },
        groups: groups(&all, &at, chosen),
        goals: work.record.goals.iter().filter(here).map(|g| (g.title.clone(), goal_url(work, g, paged))).collect(),
    })
}

fn title(work: &Work) -> String {
    let name = work.record.document.title.clone().filter(|t| !t.is_empty());
    name.or_else(|| work.files.first().map(|f| f.file.clone())).unwrap_or_default()
}

fn goal_url(work: &Work, goal: &Goal, paged: bool) -> String {
    let at = Source::new(&work.id, &goal_id(&work.id, &goal.id), paged);
    facts::of(goal).first().map(|title| at.fact(title)).unwrap_or_default()
}

fn find_goal<'w>(work: &'w Work, asked: &Asked) -> Result<Option<&'w Goal>, Problem> {
    let Some(id) = &asked.goal else { return Ok(None) };
    let found = work.record.goals.iter().find(|g| goal_id(&work.id, &g.id) == *id || g.id == *id);
    let missing = || {
        Problem::missing("Målet er ikke i dokumentet. Det kan være læst på ny; find det på dokumentets side.")
            .onward("Se dokumentet", format!("/documents/{}", work.id))
    };
    found.map(Some).ok_or_else(missing)
}

fn find_fact(all: &[Fact], asked: &Asked, goal: &str) -> Result<Option<usize>, Problem> {
    let Some(key) = &asked.fact else { return Ok(None) };
    let missing = || {
        let whose = if goal.is_empty() { "Dokumentet" } else { "Målet" };
        let problem = Problem::missing(format!(
            "{whose} har ikke den oplysning. Det kan være læst på ny; find den på {}s side.",
            whose.to_lowercase()
        ));
        if goal.is_empty() { problem } else { problem.onward("Se målet", format!("/goals/{goal}")) }
    };
    all.iter().position(|f| f.key == *key).map(Some).ok_or_else(missing)
}

/// The page with its marks.
fn image(
    work: &Work,
    count: u32,
    sha256: &str,
    at: &Source,
    all: &[Fact],
    current: Option<&Fact>,
    asked: Option<u32>,
) -> Result<PageImage, Problem> {
    let number = asked.unwrap_or(1);
    if number == 0 || number > count {
        let message = format!("Dokumentet har ikke den side: det går fra side 1 til {count}.");
        return Err(Problem::missing(message).onward("Gå til side 1", at.page(1)));
    }
    let picture = |width: u32| format!("/documents/{}/pages/{number}.png?width={width}", work.id);
    // Words that go on over the page stay marked.
    let turned = |to: u32| current.filter(|f| !boxes(f, to).is_empty()).map_or_else(|| at.page(to), |f| at.fact_on(f, to));
    let elsewhere = current.filter(|f| boxes(f, number).is_empty() && f.place.page != number);
    Ok(PageImage {
        number,
        count,
        wide: picture(WIDTHS[0]),
        narrow: picture(WIDTHS[1]),
        marks: marks(all, current, number, at),
        previous: (number > 1).then(|| turned(number - 1)),
        next: (number < count).then(|| turned(number + 1)),
        file: format!("/documents/{}/files/{sha256}#page={number}", work.id),
        elsewhere: elsewhere.map(|f| (at.fact(f), f.place.page)),
    })
}

/// Marks of the goal's facts on a page, the one in question on top. The document's own fields lie under everything else and are marked
/// only when asked for.
fn marks(all: &[Fact], current: Option<&Fact>, page: u32, at: &Source) -> Vec<Mark> {
    let is_current = |f: &Fact| current.is_some_and(|c| c.key == f.key);
    let shown = all.iter().filter(|f| !f.is_field() || is_current(f));
    let mut marks: Vec<Mark> = shown
        .map(|f| Mark {
            boxes: boxes(f, page),
            url: at.fact(f),
            label: format!("{}: {}", f.field, words::cut(&f.text, 80)),
            current: is_current(f),
        })
        .filter(|m| !m.boxes.is_empty())
        .collect();
    // Long passages first, so that a figure inside a target can still be reached.
    marks.sort_by_key(|m| (m.current, std::cmp::Reverse(m.boxes.len())));
    marks
}

fn boxes(fact: &Fact, page: u32) -> Vec<[String; 4]> {
    let percent = |n: f32| format!("{:.2}%", (n * 100.0).clamp(0.0, 100.0));
    let room = ROOM / 100.0;
    let one = |b: &sporhund_index::record::Boxed| [percent(b.x - room), percent(b.y), percent(b.w + 2.0 * room), percent(b.h)];
    fact.place.boxes.iter().filter(|b| b.page == page).map(one).collect()
}

fn item(fact: &Fact, at: &Source, current: bool) -> Item {
    Item {
        label: fact.field,
        text: fact.text.clone(),
        note: fact.note.clone(),
        at: at.label(&fact.place),
        url: at.fact(fact),
        level: fact.level.clamp(1, 3),
        current,
    }
}

fn groups(all: &[Fact], at: &Source, chosen: Option<usize>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (n, fact) in all.iter().enumerate() {
        let mut item = item(fact, at, chosen == Some(n));
        item.text = words::cut(&item.text, 100);
        match groups.last_mut().filter(|g| g.label == fact.field) {
            Some(group) => group.items.push(item),
            None => groups.push(Group { label: fact.field, items: vec![item] }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use sporhund_index::record::{Aim, Boxed, FileView, Place, Record, SectionText};

    fn place(page: u32) -> Place {
        Place { page, boxes: vec![Boxed { page, x: 0.1, y: 0.2, w: 0.5, h: 0.02 }], lines: None }
    }

    fn work() -> Work {
        let target = Aim { text: "At alle kan svømme".to_owned(), place: place(2) };
        let goal = Goal {
            id: "g01".to_owned(),
            title: "Svømning".to_owned(),
            place: place(1),
            pages: [1, 2],
            targets: vec![target],
            ..Goal::default()
        };
        let section = SectionText {
            title: "Svømning".to_owned(),
            text: "Mål\nAt alle\nkan svømme.".to_owned(),
            goal: Some("g01".to_owned()),
            place: place(1),
        };
        let file =
            FileView { file: "plan.pdf".to_owned(), sha256: "a".repeat(64), media_type: PDF.to_owned(), pages: 3, ..FileView::default() };
        Work {
            id: "d1".to_owned(),
            files: vec![file],
            record: Record { goals: vec![goal], sections: vec![section], ..Record::default() },
            ..Work::default()
        }
    }

    fn asked(page: Option<u32>, goal: &str, fact: &str) -> Asked {
        let some = |s: &str| Some(s.to_owned()).filter(|s| !s.is_empty());
        Asked { page, goal: some(goal), fact: some(fact) }
    }

    fn refused(page: Option<u32>, goal: &str, fact: &str) -> (String, String) {
        let problem = build(&work(), true, &asked(page, goal, fact)).map(|_| ()).unwrap_err();
        (problem.message, problem.onward.map(|o| o.1).unwrap_or_default())
    }

    #[test]
    fn a_fact_is_marked_on_its_page_and_leads_to_its_neighbours() {
        let view = build(&work(), true, &asked(Some(2), "d1-g01", "target-1")).unwrap();
        let page = view.page.as_ref().unwrap();
        assert_eq!(page.marks.len(), 1);
        assert!(page.marks[0].current);
        assert_eq!(page.marks[0].boxes[0], ["9.75%", "20.00%", "50.50%", "2.00%"]);
        assert_eq!(view.previous_fact.as_deref(), Some("/documents/d1/source?page=1&goal=d1-g01&fact=title#sted"));
        assert_eq!(view.next_fact, None);
        assert_eq!(page.previous.as_deref(), Some("/documents/d1/source?page=1&goal=d1-g01"));
        assert!(view.render().unwrap().contains("aria-current"));
    }

    #[test]
    fn without_a_page_the_facts_own_is_opened() {
        let view = build(&work(), true, &asked(None, "d1-g01", "target-1")).unwrap();
        assert_eq!(view.page.unwrap().number, 2);
        assert_eq!(build(&work(), true, &asked(None, "", "")).unwrap().page.unwrap().number, 1);
    }

    #[test]
    fn a_fact_on_another_page_is_one_link_away() {
        let view = build(&work(), true, &asked(Some(3), "d1-g01", "target-1")).unwrap();
        assert_eq!(view.page.unwrap().elsewhere.unwrap().1, 2);
    }

    #[test]
    fn what_is_not_there_is_said_with_a_way_on() {
        let (message, way) = refused(Some(9), "d1-g01", "");
        insta::assert_snapshot!(message, @"Dokumentet har ikke den side: det går fra side 1 til 3.");
        assert_eq!(way, "/documents/d1/source?page=1&goal=d1-g01");
        insta::assert_snapshot!(refused(None, "d1-g07", "").0, @"Målet er ikke i dokumentet. Det kan være læst på ny; find det på dokumentets side.");
        let (message, way) = refused(None, "d1-g01", "target-8");
        insta::assert_snapshot!(message, @"Målet har ikke den oplysning. Det kan være læst på ny; find den på målets side.");
        assert_eq!(way, "/goals/d1-g01");
    }

    #[test]
    fn without_the_original_the_text_is_shown_and_the_reason_said() {
        let view = build(&work(), false, &asked(None, "d1-g01", "target-1")).unwrap();
        assert!(view.page.is_none());
        insta::assert_snapshot!(view.notice, @"Originalen er her ikke længere. Teksten vises, som den blev læst; læg filen ind igen for at se siden.");
        assert!(view.render().unwrap().contains("<mark id=\"sted\">At alle"));
    }
}
