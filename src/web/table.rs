//! Lists as files for a spreadsheet: CSV as Danish spreadsheets read it, and XLSX with numbers as numbers, a frozen head and links back.

use std::io::{Cursor, Write};

use axum::http::header;
use axum::response::{IntoResponse, Response};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::error::Problem;

/// Links a sheet may hold; further ones stay words.
const MOST_LINKS: usize = 65_000;

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// Words that lead to an address of this server.
    Link(String, String),
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A count.
    pub fn count(count: usize) -> Self {
        Self::Number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)))
    }

    fn words(&self) -> String {
        match self {
            Self::Text(text) | Self::Link(text, _) => text.clone(),
            Self::Number(number) => number.to_string().replace('.', ","),
        }
    }
}

/// A list with its head.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Name of the file, without its ending.
    pub name: String,
    /// Names of the columns.
    pub head: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// An empty list.
    pub fn new(name: impl Into<String>, head: &[&str]) -> Self {
        Self { name: name.into(), head: head.iter().map(|h| (*h).to_owned()).collect(), rows: Vec::new() }
    }

    /// The list as a download; `ending` is `csv` or `xlsx`, `base` the address of this server.
    ///
    /// # Errors
    /// Another ending, or the file cannot be written.
    pub fn download(&self, ending: &str, base: &str) -> Result<Response, Problem> {
        let (kind, bytes) = match ending {
            "csv" => ("text/csv; charset=utf-8", self.csv()?),
            "xlsx" => {
                ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", self.xlsx(base).map_err(|e| Problem::internal(&e))?)
            }
            _ => return Err(Problem::missing("Listen kan hentes som .csv og .xlsx. Ret adressens ending.")),
        };
        let headers = [
            (header::CONTENT_TYPE, kind.to_owned()),
            (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.{ending}\"", self.name)),
        ];
        Ok((headers, bytes).into_response())
    }

    fn csv(&self) -> Result<Vec<u8>, Problem> {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
        writer.write_record(&self.head).map_err(|e| Problem::internal(&e))?;
        for row in &self.rows {
            writer.write_record(row.iter().map(harmless)).map_err(|e| Problem::internal(&e))?;
        }
        writer.into_inner().map_err(|e| Problem::internal(&e))
    }

    fn xlsx(&self, base: &str) -> zip::result::ZipResult<Vec<u8>> {
        let mut sheet = String::from(SHEET_HEAD);
        let mut links: Vec<(String, String)> = Vec::new();
        let head: Vec<Cell> = self.head.iter().map(Cell::text).collect();
        for (number, row) in (1..).zip(std::iter::once(&head).chain(&self.rows)) {
            sheet.push_str(&format!("<row r=\"{number}\">"));
            for (column, cell) in row.iter().enumerate() {
                let place = format!("{}{number}", letters(column));
                let style = if number == 1 { " s=\"1\"" } else { "" };
                match cell {
                    Cell::Number(value) => sheet.push_str(&format!("<c r=\"{place}\"{style}><v>{value}</v></c>")),
                    Cell::Text(text) => sheet.push_str(&inline(&place, style, text)),
                    Cell::Link(text, url) if links.len() < MOST_LINKS => {
                        sheet.push_str(&inline(&place, " s=\"2\"", text));
                        links.push((place, format!("{base}{url}")));
                    }
                    Cell::Link(text, _) => sheet.push_str(&inline(&place, style, text)),
                }
            }
            sheet.push_str("</row>");
        }
        sheet.push_str("</sheetData>");
        let mut targets = String::from(RELATIONS_HEAD);
        if !links.is_empty() {
            sheet.push_str("<hyperlinks>");
            for (number, (place, url)) in links.iter().enumerate() {
                sheet.push_str(&format!("<hyperlink ref=\"{place}\" r:id=\"l{number}\"/>"));
                targets.push_str(&format!(
                    "<Relationship Id=\"l{number}\" Type=\"{HYPERLINK}\" Target=\"{}\" TargetMode=\"External\"/>",
                    escaped(url)
                ));
            }
            sheet.push_str("</hyperlinks>");
        }
        sheet.push_str("</worksheet>");
        targets.push_str("</Relationships>");
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        let parts = [
            ("[Content_Types].xml", TYPES),
            ("_rels/.rels", PACKAGE),
            ("xl/workbook.xml", WORKBOOK),
            ("xl/_rels/workbook.xml.rels", WORKBOOK_PARTS),
            ("xl/styles.xml", STYLES),
            ("xl/worksheets/sheet1.xml", sheet.as_str()),
            ("xl/worksheets/_rels/sheet1.xml.rels", targets.as_str()),
        ];
        for (path, text) in parts {
            file.start_file(path, SimpleFileOptions::default())?;
            file.write_all(text.as_bytes())?;
        }
        Ok(file.finish()?.into_inner())
    }
}

/// A cell that begins like a formula is made plain text (CSV injection); a number stays one.
fn harmless(cell: &Cell) -> String {
    let text = cell.words();
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !matches!(cell, Cell::Number(_));
    if runs { format!("'{text}") } else { text }
}

fn inline(place: &str, style: &str, text: &str) -> String {
    format!("<c r=\"{place}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>", escaped(text))
}

/// Text as XML holds it; what XML may not hold goes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(letter),
            control if control.is_control() || matches!(control, '\u{FFFE}' | '\u{FFFF}') => {}
            plain => out.push(plain),
        }
    }
    out
}

/// A, B … Z, AA …: the name of a column from 0.
fn letters(mut column: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + u8::try_from(column % 26).unwrap_or_default()));
        if column < 26 {
            return name;
        }
        column = column / 26 - 1;
    }
}

const HYPERLINK: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const SHEET_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><sheetData>";
const RELATIONS_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
const PACKAGE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const WORKBOOK: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
const WORKBOOK_PARTS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
/// Style 1 is the bold head, 2 a link.
const STYLES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font><font><u/><sz val=\"11\"/><color rgb=\"FF0F5A4C\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn a_list_as_csv_keeps_numbers_and_runs_nothing() {
        let mut table = Table::new("liste", &["titel", "score"]);
        table.rows.push(vec![Cell::Link("=1+1".to_owned(), "/goals/x".to_owned()), Cell::Number(-0.5)]);
        insta::assert_snapshot!(String::from_utf8(table.csv().unwrap()).unwrap().trim_start_matches('\u{feff}'), @r"
        titel;score
        '=1+1;-0,5
        ");
    }

    #[test]
    fn a_workbook_holds_words_numbers_and_links() {
        let mut table = Table::new("liste", &["titel", "mål"]);
        table.rows.push(vec![Cell::Link("Rent <vand> & \u{1}luft".to_owned(), "/goals/x?a=1&b=2".to_owned()), Cell::count(7)]);
        let mut file = zip::ZipArchive::new(Cursor::new(table.xlsx("http://localhost").unwrap())).unwrap();
        let mut read = |name: &str| std::io::read_to_string(file.by_name(name).unwrap()).unwrap();
        let sheet = read("xl/worksheets/sheet1.xml");
        assert!(
            sheet.contains("Rent &lt;vand&gt; &amp; luft") && sheet.contains("<v>7</v>") && sheet.contains("state=\"frozen\""),
            "{sheet}"
        );
        assert!(read("xl/worksheets/_rels/sheet1.xml.rels").contains("http://localhost/goals/x?a=1&amp;b=2"));
    }
}
