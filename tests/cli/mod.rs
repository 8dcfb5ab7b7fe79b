//! The command line, from outside.

mod calls;
mod frameworks;
mod intake;
pub mod links;
mod recognition;
mod tracks;
mod upkeep;

/// A fictional agreement as plain text: two goals with their fields.
pub const AGREEMENT: &str = "Udviklingsaftale 2023 for Natur og Fritid

Aftalen indgås mellem chefen for Natur og Fritid og direktionen i Ravnsø Kommune.

Udviklingsmål

Flere unge i foreningerne

Baggrund og formål

For få unge over 15 år er medlem af en forening. Formålet er at give dem et fællesskab.

Det politiske og strategiske afsæt

Arbejdet tager afsæt i Direktionens udviklingsspor nr. 2: Fællesskaber for alle.

Aktiviteter

- Der oprettes et ungepanel
- Foreningerne tilbydes kurser i at tage imod nye medlemmer

Opfølgning

Fritidschef Bodil Krogsgaard er ansvarlig for opfølgning i 3. kvartal 2023.

Udviklingsmål

Renere badevand

Baggrund og formål

Badevandet ved Ravnsø Strand har været dårligt to somre i træk.

Det politiske og strategiske afsæt

Arbejdet tager afsæt i Direktionens udviklingsspor nr. 1: En grøn kommune.

Aktiviteter

- Spildevandet fra sommerhusene undersøges
- Der opsættes målere ved udløbene

Opfølgning

Naturchef Ejnar Toft er ansvarlig for opfølgning i 4. kvartal 2023.
";
