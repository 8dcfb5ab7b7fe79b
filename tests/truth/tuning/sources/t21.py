"""Plain text export: tables flattened cell by cell, bullets lost to single blanks, hyphenated lines (TXT). Run: python3 t21.py"""
from marks import *
import pyphen
STEM = "t21-maal-og-handleplan-handicap-og-psykiatri-tangevig"
T = Marks("t21")
dic = pyphen.Pyphen(lang="da_DK")
WIDTH = 48


def wrap(text):
    lead = " " if text.startswith(" ") else ""
    lines, line = [], lead
    for word in text.split():
        while True:
            gap = "" if line in ("", " ") else " "
            if len(line) + len(gap) + len(word) <= WIDTH:
                line += gap + word
                break
            room = WIDTH - len(line) - len(gap) - 1
            cut = [(a, b) for a, b in (dic.iterate(word) if word.strip('.,:').isalpha() else []) if 3 <= len(a) <= room and len(b) >= 3]
            if cut:
                a, b = max(cut, key=lambda x: len(x[0]))
                lines.append(line + gap + a + "-")
                line, word = "", b
            else:
                lines.append(line)
                line = ""
    return lines + [line]



BODY = """Mål- og handleplan 2025-2026
Handicap og Psykiatri
Tangevig Kommune

Godkendt af Socialudvalget den 14. januar 2025

1 Om planen
Handicap og Psykiatri har 310 medarbejdere og giver støtte til omkring 620 borgere. Planen beskriver de mål, som afdelingerne har særligt fokus på i to år. Den er blevet til i dialog med Handicaprådet, borgernes bostedsråd og MED-udvalget. Vi har valgt få mål frem for mange.

Vores ledetråd er, at ⟦val::borgeren er ekspert i sit eget liv⟧. Det betyder ikke, at fagligheden træder tilbage, men at den bruges på borgerens præmisser.

⟦sec::2 Mål for borgerne⟧

⟦g mål|1::Mål 1: Selv at bestemme⟧
Baggrund
⟦b::Tilsynet pegede i 2024 på, at beslutninger om hverdagen ofte tages af personalet. Det gælder især måltider, sengetider og økonomi.⟧
Formål
⟦p::Borgerne i botilbud efter ⟦r Lov:Serviceloven:§107::servicelovens §§ 107⟧ og ⟦r Lov:Serviceloven:§108::108⟧ skal have størst mulig indflydelse på deres egen hverdag.⟧
Målepunkt
⟦t::⟦m 80|%|2026::80 pct.⟧ af borgerne svarer i 2026, at de selv bestemmer over deres dag.⟧
Handlinger
 ⟦a::Alle borgere får en hverdagsplan, som de selv formulerer⟧
 ⟦a::Medarbejderne oplæres i understøttet beslutningstagning⟧
 ⟦a::Bostedsråd med valgt borgerformand oprettes på Klitgården, Havblik og Svalegangen⟧
Ansvarlig
⟦o Lene Bach Vestergaard|botilbudsleder|ansvarlig::Botilbudsleder Lene Bach Vestergaard⟧
Tidsfrist
⟦tf |2026-12-31::Ultimo 2026⟧
Evaluering
⟦f november 2025;november 2026::Borgerne interviewes i november 2025 og november 2026 af en uvildig interviewer.⟧

⟦g mål|2::Mål 2: Mindre brug af magt⟧
Baggrund
⟦b::I 2024 var der ⟦m 212|indberetninger|2024|baseline::212 indberetninger⟧ om magtanvendelse.⟧
Formål
⟦p::Konflikter skal forebygges, så både borgere og medarbejdere er trygge.⟧
Målepunkt
⟦t::Antallet af indberetninger er faldet med ⟦m -30|%|2026::30 procent ved udgangen af 2026⟧.⟧
⟦t::Alle episoder gennemgås inden for en uge.⟧
Handlinger
 ⟦a::Low arousal indføres som fælles metode, ved at⟧
 ⟦a2::alle medarbejdere gennemfører et grundkursus på to dage⟧
 ⟦a2::hver afdeling får to instruktører⟧
 ⟦a::Der føres risikoplan for de borgere, som oftest er involveret⟧
Ansvarlig
⟦o Peter Holk|faglig koordinator|ansvarlig::Faglig koordinator Peter Holk⟧ og ⟦o Anja Strøm|arbejdsmiljørepræsentant|ansvarlig::arbejdsmiljørepræsentant Anja Strøm⟧
Tidsfrist
⟦tf 2025-03-01|2026-12-31|ja::Marts 2025 - december 2026⟧
Evaluering
⟦f kvartalsvis::Kvartalsvis i centerledelsen⟧

⟦g mål|3::Mål 3: Flere i job med støtte⟧
Formål
⟦p::Et arbejde giver identitet og kolleger, også når man kun kan klare nogle få timer om ugen.⟧ Målet kobler sig til ⟦r Politik:Beskæftigelsespolitik::Beskæftigelsespolitikken⟧ og til ⟦r Budget2025-2028:forandring6::Forandring 6 i Budget 2025-2028⟧.
Målepunkt
⟦t::Fra ⟦m 34|borgere||baseline::34⟧ til ⟦m 60|borgere|2026::60 borgere⟧ i småjobs eller skånejob.⟧
Handlinger
 ⟦a::Jobkonsulenten flytter ind på aktivitetscentret⟧
 ⟦a::Fem lokale virksomheder får besøg hver måned⟧
 ⟦a::Kollegaer på arbejdspladsen tilbydes et kort kursus om autisme⟧
Ansvarlig
⟦o |Aktivitets- og samværscentret|ansvarlig::Aktivitets- og samværscentret⟧
Deltagere
⟦o- |Jobcenter Tangevig|deltager::Jobcenter Tangevig⟧
⟦o- |LEV Tangevig|deltager::LEV Tangevig⟧
Tidsfrist

Evaluering
⟦f halvårligt::Halvårligt⟧⟦end::⟧

Side 2 af 4

⟦sec::3 Mål for samarbejdet⟧

⟦g mål|4::Mål 4: Overgangen fra ung til voksen⟧
⟦b::Når en ung fylder 18 år, skifter alt: lov, rådgiver, økonomi og ofte bolig.⟧ ⟦p::Vi skal sikre, at den unge og forældrene ved, hvad der sker, i god tid før fødselsdagen.⟧ Derfor skal:
 ⟦a::alle unge med funktionsnedsættelse inviteres til et overgangsmøde, når de fylder 16 år⟧
 ⟦a::Børn og Unge samt Handicap og Psykiatri anvende samme udredningsskema⟧
 ⟦a::ungerådgiveren følge den unge, indtil den nye rådgiver er kendt⟧
⟦o Sara Lykke Dam|myndighedsleder|ansvarlig for opfølgning::Myndighedsleder Sara Lykke Dam⟧ er ansvarlig for opfølgning i samarbejde med ⟦o- |Børn og Unge|i samarbejde med::Børn og Unge⟧. ⟦f maj 2025;maj 2026::Status drøftes på fællesmødet i maj 2025 og maj 2026.⟧

⟦g mål|5::Mål 5: Pårørende som vidensbank⟧
⟦p::Pårørende har ofte fulgt borgeren hele livet, og den viden skal bruges.⟧ Vi vil:
 ⟦a::invitere pårørende til et årligt temamøde⟧
 ⟦a::tilbyde nye pårørende en samtale inden tre uger⟧
Når en borger ikke ønsker pårørende inddraget, respekterer vi det.
⟦o |Afdelingslederne|ansvarlig::Afdelingslederne⟧ er ansvarlige.⟦end::⟧

⟦sec::4 Mål for arbejdspladsen⟧

Nr.
Mål
Delmål
Tiltag
Ansvarlig
Status gives

6
⟦g mål|6::Stabile vagtplaner⟧
⟦t::Vikarforbruget er reduceret til ⟦m 4|mio. kr.|2026::4 mio. kr. i 2026⟧⟧
⟦a::Vagtplanen meldes ud otte uger frem⟧
⟦a::Hver afdeling udpeger to planlæggere⟧
⟦o Bjarne Tofte|driftsleder|ansvarlig::Driftsleder Bjarne Tofte⟧
⟦f 1. kvartal 2026::1. kvartal 2026⟧

7
⟦g mål|7::Faglig fordybelse⟧
⟦t::Alle teams har faglig supervision mindst ⟦m 6|gange om året||target::seks gange om året⟧⟧
⟦a::Der indgås rammeaftale med to supervisorer⟧
⟦o |Centerledelsen|ansvarlig::Centerledelsen⟧
⟦f december::December⟧

8
⟦g mål|8::Lavere sygefravær⟧
⟦t::Sygefraværet er højst ⟦m 6|%|2026::6,0 pct.⟧ (⟦m 7.4|%|2024|baseline::7,4 pct. i 2024⟧)⟧
⟦a::Sygefraværssamtaler holdes inden ti dage⟧
⟦a::TRIO-grupperne laver én lokal handleplan hver⟧
⟦o |Centerledelsen og FTR|ansvarlig::Centerledelsen og FTR⟧
⟦f månedligt::Månedligt⟧⟦end::⟧

5 Økonomi
Planen gennemføres inden for den eksisterende ramme på 318 mio. kr. Udgifter til grundkursus er afholdt af centrets kompetencepulje.

Side 4 af 4
"""
BODY = BODY.replace("⟦o |Centerledelsen og FTR|ansvarlig::Centerledelsen og FTR⟧", "⟦o |Centerledelsen|ansvarlig::Centerledelsen⟧ og ⟦o |FTR|ansvarlig::FTR⟧")
text = "\n".join("\n".join(wrap(l)) if len(l) > WIDTH else l for l in T(BODY).split("\n"))
(DOCS / f"{STEM}.txt").write_text(text, "utf-8")
for g in T.goals:
    g["title"] = re.sub(r"^Mål \d: ", "", g["title"])
T.write(STEM, "txt", "Mål- og handleplan 2025-2026 Handicap og Psykiatri", "Tangevig", "Handicap og Psykiatri", "handleplan", ("2025-01-01", "2026-12-31"), "adopted")
