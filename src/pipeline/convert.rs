//! Extraction's types into the index's. Both follow the contract field by field, so they pass through its JSON.

use sporhund_index::record::Record;
use sporhund_ingest::model::Extracted;

/// The record of what was extracted. Fields of the same name carry over; source, pages and warnings belong to the file, not the record.
///
/// # Errors
/// Where the two shapes have drifted apart; a test keeps them together.
pub fn record(extracted: &Extracted) -> Result<Record, serde_json::Error> {
    serde_json::from_value(serde_json::to_value(extracted)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sporhund_ingest::model;

    fn words() -> Option<String> {
        Some("ord".to_owned())
    }

    fn place() -> model::Place {
        let rect = model::Rect { x: 0.1, y: 0.2, w: 0.3, h: 0.4 };
        model::Place { page: 2, boxes: vec![model::Boxed { page: 2, rect }], lines: Some([3, 4]) }
    }

    fn reference() -> model::Reference {
        model::Reference { key: "dus/2".into(), framework: "DUS".into(), label: "DUS spor 2".into(), inferred: true, place: place() }
    }

    /// A goal with every field filled, so that a field missing on one side shows.
    fn goal() -> model::Goal {
        let place = place();
        let party =
            model::Party { name: words(), role: words(), responsibility: words(), inferred: true, protected: true, place: place.clone() };
        model::Goal {
            id: "g01".into(),
            title: "Mål".into(),
            kind: "mål".into(),
            number: words(),
            parent: words(),
            section: words(),
            section_place: Some(place.clone()),
            place: place.clone(),
            pages: [2, 3],
            background: words(),
            background_place: Some(place.clone()),
            purpose: words(),
            purpose_place: Some(place.clone()),
            targets: vec![model::Aim { text: "a".into(), place: place.clone() }],
            effects: vec![model::Aim { text: "b".into(), place: place.clone() }],
            measures: vec![model::Measure {
                text: "c".into(),
                kind: model::MeasureType::Target,
                value: -10.0,
                unit: words(),
                year: Some(2023),
                applies_to: words(),
                place: place.clone(),
            }],
            activities: vec![model::Activity { text: "d".into(), level: 2, status: words(), place: place.clone() }],
            owners: vec![party.clone()],
            participants: vec![party],
            follow_up: vec![model::FollowUp { text: "e".into(), times: vec!["f".into()], who: words(), place: place.clone() }],
            time_frame: Some(model::TimeFrame { text: "g".into(), from: words(), to: words(), multi_year: true, place: place.clone() }),
            milestones: vec![model::Milestone { text: "h".into(), when: "2023".into(), place: place.clone() }],
            status: Some(model::Status { text: "i".into(), state: Some(model::Progress::Done), place: place.clone() }),
            references: vec![reference()],
            fields: vec![model::Field { label: "j".into(), text: "k".into(), place: place.clone() }],
            confidence: 0.5,
            rule: "l".into(),
        }
    }

    fn full() -> Extracted {
        let municipality = model::Municipality { name: "Ravnsø".into(), code: words(), region: words(), from: "text".into() };
        let document = model::Document {
            title: words(),
            title_place: Some(place()),
            title_inferred: true,
            municipality_place: Some(place()),
            area_place: Some(place()),
            period_place: Some(place()),
            municipality: Some(municipality),
            area: words(),
            area_from: words(),
            kind: words(),
            language: words(),
            period: Some(model::Period { from: "2023-01-01".into(), to: words() }),
            state: model::State::Hearing,
            state_evidence: Some(model::Evidence { text: "m".into(), place: place() }),
            edition_date: words(),
            edition_evidence: Some(model::Evidence { text: "m".into(), place: place() }),
            counterparts: vec![model::Evidence { text: "m".into(), place: place() }],
            references: vec![reference()],
            follow_up: vec![],
        };
        let section = model::SectionText { title: "n".into(), text: "o".into(), goal: words(), place: place() };
        Extracted { document, goals: vec![goal()], sections: vec![section], ..Extracted::default() }
    }

    #[test]
    fn no_field_is_lost_between_extraction_and_index() {
        let extracted = serde_json::to_value(full()).unwrap();
        let record = serde_json::to_value(record(&full()).unwrap()).unwrap();
        for part in ["document", "goals", "sections"] {
            assert_eq!(extracted[part], record[part], "{part}");
        }
    }
}
