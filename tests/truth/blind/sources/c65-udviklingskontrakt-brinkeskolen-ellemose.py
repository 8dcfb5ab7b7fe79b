"""A special school's development contract: numbered goals, each with the same small headings; Word file made by python-docx, PDF by LibreOffice.
Render: python c65-….py (needs python-docx and soffice)."""
import subprocess, tempfile, pathlib
from docx import Document
from docx.shared import Pt, RGBColor, Cm
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from facts11 import *

STEM = "c65-udviklingskontrakt-brinkeskolen-ellemose"
S1, S2 = "Mål, som er fælles for skolerne i Ellemose", "Brinkeskolens egne mål"
KL = own("skoleleder Karen Lyngsø", "Karen Lyngsø", "skoleleder", "det overordnede ansvar")
goals = [
    build("Elever, der kommer i skole hver dag", "effektmål", [
        ("Hvor er vi nu", "background", ["I skoleåret 2024/25 var elevernes samlede fravær 11,8 %. En håndfuld elever står for næsten halvdelen af fraværet, og for dem er vejen tilbage til undervisningen lang."]),
        ("Hvad vil vi opnå", "purpose", ["Skolen skal opdage begyndende fravær så tidligt, at familien oplever hjælpen som en hjælp og ikke som en sanktion."]),
        ("Effektmål", "targets", ["Det samlede elevfravær er højst 8 % ved udgangen af skoleåret 2026/27.", "Ingen elev har mere end ti sammenhængende fraværsdage, uden at der ligger en plan for tilbagevenden."]),
        ("Tiltag i kontraktperioden", "activities", ["Fraværet gennemgås hver anden torsdag på teammøderne.", "Skolen ringer hjem på tredje fraværsdag – også når fraværet er lovligt.", ("Der oprettes en morgenmodtagelse med to pædagoger:", ["eleverne kan ankomme fra kl. 7.20", "morgenmaden tilberedes sammen med de ældste elever"]), "PPR inviteres med til samtalen, når fraværet overstiger 15 %."]),
        ("Tegn på, at vi er på vej", "effects", ["Forældrene fortæller, at de er blevet kontaktet i tide.", "Elever med plan for tilbagevenden møder flere timer måned for måned."]),
        ("Ansvar og samarbejdsparter", "plain", ["~Skoleleder Karen Lyngsø har det overordnede ansvar, mens afdelingsleder Jonas Vinther er tovholder. Arbejdet sker i samarbejde med PPR og familieafdelingen."]),
        ("Dokumentation og opfølgning", "plain", ["~Fraværstallene drøftes i skolebestyrelsen i november og i maj."]),
        ("Politisk ophæng", "plain", ["~Målet udmønter pejlemærke 2 i Ellemoses skolepolitik »Alle med« og folkeskolelovens § 39."]),
    ], number="1", section=S1, owners=[own("Skoleleder Karen Lyngsø", "Karen Lyngsø", "Skoleleder", "det overordnede ansvar"), own("afdelingsleder Jonas Vinther", "Jonas Vinther", "afdelingsleder", "tovholder"), part("PPR"), part("familieafdelingen")],
        follow_up=[("Fraværstallene drøftes i skolebestyrelsen i november og i maj.", ["november", "maj"])],
        references=[ref("Ellemoses skolepolitik »Alle med«", "Politik:Skolepolitik:pejlemærke2"), ref("folkeskolelovens § 39", "Folkeskoleloven:§39")],
        measurable=[num("elevernes samlede fravær 11,8 %", 11.8, "%", "baseline", 2025), num("Det samlede elevfravær er højst 8 %", 8, "%", "target", 2027), num("mere end ti sammenhængende fraværsdage", 10, "dage", "target"), num("når fraværet overstiger 15 %", 15, "%", "norm")],
        target_groups=["elever", "forældre"], themes=["børn og unge"]),
    build("Et sprog for det, eleverne lærer", "effektmål", [
        ("Hvor er vi nu", "background", ["Specialskolens elever måles sjældent med de nationale test. Derfor mangler både forældre og medarbejdere et fælles billede af, hvad der er gået fremad siden sidst."]),
        ("Hvad vil vi opnå", "purpose", ["Vi ønsker, at enhver elev kan vise sin egen fremgang frem."]),
        ("Effektmål", "targets", ["90 procent af eleverne har en digital læringsmappe inden 1. februar 2027."]),
        ("Tiltag i kontraktperioden", "activities", ["Læringsmappen afprøves i indskolingen i efteråret 2026 og bredes derefter ud.", "Læsevejlederen holder fire værksteder for kollegerne om at sætte ord på progression.", "Mappen bruges som dagsorden ved skole-hjem-samtalerne."]),
        ("Tegn på, at vi er på vej", "effects", ["Eleverne henter selv mappen frem, når de får besøg."]),
        ("Ansvar og samarbejdsparter", "plain", ["~Ansvarlig: Læsevejleder Signe Abildtrup og it-vejleder Mehmet Kaya"]),
        ("Tidshorisont", "plain", ["~August 2026 – juni 2027"]),
        ("Dokumentation og opfølgning", "plain", ["~Antallet af mapper opgøres ved hvert kvartals udgang, og skolechefen får en kort status ved halvårssamtalen."]),
    ], number="2", section=S1, owners=[own("Læsevejleder Signe Abildtrup", "Signe Abildtrup", "Læsevejleder"), own("it-vejleder Mehmet Kaya", "Mehmet Kaya", "it-vejleder")],
        follow_up=[("Antallet af mapper opgøres ved hvert kvartals udgang, og skolechefen får en kort status ved halvårssamtalen.", ["hvert kvartals udgang", "halvårssamtalen"])],
        time_frame=time("August 2026 – juni 2027", "2026-08-01", "2027-06-30"),
        measurable=[num("90 procent af eleverne", 90, "procent", "target", 2027)], target_groups=["elever"], themes=["børn og unge"]),
    build("Overgangen fra dagtilbud til specialskole", "effektmål", [
        ("Hvor er vi nu", "background", ["Mange familier beskriver foråret før skolestart som et tomrum."]),
        ("Hvad vil vi opnå", "purpose", ["Familierne skal kende skolen, før barnet begynder, og skolen skal kende barnet."]),
        ("Effektmål", "targets", ["Samtlige nye elever har fået besøg i deres dagtilbud inden 1. april.", "Forældrenes tilfredshed med skolestarten stiger fra 3,4 til 4,2 på en skala fra 1 til 5."]),
        ("Tiltag i kontraktperioden", "activities", ["En fast børnehaveklasseleder besøger børnene i deres dagtilbud tre gange.", "Der afholdes overleveringsmøde senest seks uger før skolestart.", "Kommende forældre tilbydes en makkerfamilie."]),
        ("Ansvar og samarbejdsparter", "plain", ["~Målejer er afdelingslederen for indskolingen. De specialiserede dagtilbud, sundhedsplejen og forældrerådet deltager."]),
        ("Dokumentation og opfølgning", "plain", ["~Spørgeskema til nye forældre hvert år i oktober."]),
        ("Politisk ophæng", "plain", ["~Budget 2026-2029, forandring 14, som gav penge til besøgsordningen."]),
    ], number="3", section=S1, owners=[own("afdelingslederen for indskolingen", None, "afdelingslederen for indskolingen", "målejer"), part("De specialiserede dagtilbud"), part("sundhedsplejen"), part("forældrerådet")],
        follow_up=[("Spørgeskema til nye forældre hvert år i oktober.", ["hvert år i oktober"])],
        references=[ref("Budget 2026-2029, forandring 14", "Budget2026-2029:forandring14")],
        measurable=[num("tilfredshed med skolestarten stiger fra 3,4", 3.4, "point", "baseline"), num("til 4,2 på en skala", 4.2, "point", "target")],
        target_groups=["elever", "forældre"], themes=["overgange og sammenhæng", "børn og unge"]),
    build("Færre magtanvendelser gennem fælles metode", "effektmål", [
        ("Hvor er vi nu", "background", ["Skolen indberettede 64 magtanvendelser i 2025. Arbejdsmiljøgruppen peger på skiftet mellem pause og undervisning som det tidspunkt, hvor konflikterne opstår."]),
        ("Hvad vil vi opnå", "purpose", ["Både elever og medarbejdere skal føle sig trygge i alle skolens rum."]),
        ("Effektmål", "targets", ["Antallet af magtanvendelser nedbringes til 40 i 2026 og 25 i 2027."]),
        ("Tiltag i kontraktperioden", "activities:prose", ["Alle medarbejdere gennemfører et todages kursus i Low Arousal.", "~Metoden er kendt fra socialområdet og har gode resultater der.", "Efter hver episode holdes en samtale inden for 24 timer med deltagelse af tillidsrepræsentanten, hvis medarbejderen ønsker det.", "Pausearealerne indrettes med tre skærmede zoner."]),
        ("Tegn på, at vi er på vej", "effects", ["Medarbejderne bruger de samme ord om det, der sker i en konflikt.", "Sygemeldinger efter voldsomme episoder forekommer sjældnere."]),
        ("Ansvar og samarbejdsparter", "plain", ["~Ledelsen og arbejdsmiljøgruppen i fællesskab er ansvarlige for målet; inddraget er desuden tillidsrepræsentant Ulla Brix (BUPL) og skolepsykologen."]),
        ("Dokumentation og opfølgning", "plain", ["~Indberetningerne gøres op månedligt og lægges frem i MED-udvalget i 2. og 4. kvartal."]),
    ], number="4", section=S2, owners=[own("Ledelsen", None, "Ledelsen", "ansvarlige for målet"), own("arbejdsmiljøgruppen", None, "arbejdsmiljøgruppen", "ansvarlige for målet"), part("tillidsrepræsentant Ulla Brix", "Ulla Brix", "tillidsrepræsentant"), part("skolepsykologen")],
        follow_up=[("Indberetningerne gøres op månedligt og lægges frem i MED-udvalget i 2. og 4. kvartal.", ["månedligt", "2. og 4. kvartal"])],
        measurable=[num("64 magtanvendelser i 2025", 64, "magtanvendelser", "baseline", 2025), num("nedbringes til 40 i 2026", 40, "magtanvendelser", "target", 2026), num("25 i 2027", 25, "magtanvendelser", "target", 2027)],
        target_groups=["elever", "medarbejdere"], themes=["arbejdsmiljø og trivsel"]),
    build("Brinkeskolen som en skole, man søger til", "effektmål", [
        ("Hvor er vi nu", "background", ["Ved de seneste fire stillingsopslag var der i gennemsnit to kvalificerede ansøgere."]),
        ("Hvad vil vi opnå", "purpose", ["Skolen skal kunne besætte ledige stillinger med uddannet personale og holde på dem, der allerede er her."]),
        ("Effektmål", "targets", ["Andelen af undervisning, der varetages af uddannede lærere, øges fra 78 til 86 pct."]),
        ("Tiltag i kontraktperioden", "activities", ["Nyansatte får en mentor i det første halve år.", "Skolen tager imod seks lærerstuderende om året og tilbyder dem vikartimer bagefter.", "Der laves en seniorordning i dialog med de faglige organisationer."]),
        ("Tegn på, at vi er på vej", "effects", ["Uopfordrede ansøgninger begynder at dukke op."]),
        ("Ansvar og samarbejdsparter", "plain", ["~Karen Lyngsø sammen med HR-konsulent Bo Damgaard fra Personale og Løn"]),
        ("Dokumentation og opfølgning", "plain", ["~Ved den årlige kontraktsamtale."]),
        ("Politisk ophæng", "plain", ["~Direktionens spor 3, »En arbejdsplads med plads«, samt Strategi for rekruttering 2025-2028."]),
    ], number="5", section=S2, owners=[own("Karen Lyngsø", "Karen Lyngsø", "skoleleder"), own("HR-konsulent Bo Damgaard", "Bo Damgaard", "HR-konsulent", "ansvarlig", "either"), own("Personale og Løn", None, "Personale og Løn", "deltager", "either")],
        follow_up=[("Ved den årlige kontraktsamtale.", ["årlige kontraktsamtale"])],
        references=[ref("Direktionens spor 3, »En arbejdsplads med plads«", "Pejlemærker:Direktionens spor3"), ref("Strategi for rekruttering 2025-2028", "Strategi:Rekruttering")],
        measurable=[num("øges fra 78", 78, "pct.", "baseline"), num("til 86 pct.", 86, "pct.", "target"), num("seks lærerstuderende om året", 6, "studerende", "other")],
        target_groups=["medarbejdere"], themes=["rekruttering og fastholdelse", "onboarding"]),
    build("Naturen som undervisningslokale", "effektmål", [
        ("Hvad vil vi opnå", "purpose", ["Eleverne skal bruge krop og sanser i fagene, og skoven bag skolen er det oplagte sted at begynde."]),
        ("Tiltag i kontraktperioden", "activities", ["Et udekøkken og en bålhytte opføres i samarbejde med Ellemose Spejdergruppe.", "Mellemtrinnet har udeskole hver onsdag.", "Natur/teknologi-lærerne udarbejder et årshjul for udeskole."]),
        ("Ansvar og samarbejdsparter", "plain", ["~Tovholder: Teamet på mellemtrinnet"]),
        ("Tidshorisont", "plain", ["~Første spadestik i foråret 2026; udeskolen er i fast drift fra august 2027."]),
    ], number="6", section=S2, owners=[own("Teamet på mellemtrinnet", None, "Teamet på mellemtrinnet", "tovholder"), own("Ellemose Spejdergruppe", None, "Ellemose Spejdergruppe", "samarbejdspartner", "either")],
        time_frame=time("Første spadestik i foråret 2026; udeskolen er i fast drift fra august 2027.", "2026-03-01", None),
        milestones=[("udeskolen er i fast drift fra august 2027", "2027-08")], target_groups=["elever"], themes=["børn og unge"]),
    build("Fritidsdelens fremtid", "effektmål", [
        ("", "plain", ["~Målet formuleres, når Børneudvalget har behandlet analysen af skolefritidsordningerne. Indtil da fortsætter fritidsdelen uændret."]),
    ], number="7", section=S2),
]
document = {"title": "Udviklingskontrakt 2026-2027 for Brinkeskolen", "municipality": "Ellemose", "area": "Skole og Læring", "document_type": "udviklingskontrakt",
            "period": {"from": "2026-01-01", "to": "2027-12-31", "accept": ["2026"]}, "state": "adopted"}


def field_code(par, code):
    for t, txt in (("begin", None), (None, code), ("end", None)):
        r = par.add_run()
        e = OxmlElement("w:fldChar" if t else "w:instrText")
        e.set(qn("w:fldCharType"), t) if t else setattr(e, "text", txt)
        r._r.append(e)


def main():
    d = Document()
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(2.6)
    d.styles["Normal"].font.name = "Liberation Serif"
    d.styles["Normal"].font.size = Pt(11)
    for n, size in ((1, 17), (2, 14), (3, 11)):
        st = d.styles[f"Heading {n}"]
        st.font.name, st.font.size, st.font.color.rgb = "Liberation Sans", Pt(size), RGBColor(0x1F, 0x55, 0x4B)
        st.element.rPr.rFonts.set(qn("w:asciiTheme"), "") if False else None
    sec.header.paragraphs[0].text = "Ellemose Kommune\tUdviklingskontrakt"
    f = sec.footer.paragraphs[0]
    f.add_run("Brinkeskolen · side ")
    field_code(f, "PAGE")
    t = d.add_paragraph(style="Title")
    t.add_run("Udviklingskontrakt 2026-2027 for Brinkeskolen")
    d.add_paragraph("Kontrakten er indgået mellem chefen for Skole og Læring, Henrik Toftlund, og skoleleder Karen Lyngsø. Den gælder i to år og erstatter kontrakten for 2024-2025. Byrådets økonomiske rammer og de centralt fastsatte retningslinjer gælder uændret ved siden af kontrakten.")
    d.add_heading("Kort om skolen", 1)
    tab = d.add_table(rows=0, cols=2, style="Light Grid Accent 1")
    for a, b in (("Elever", "112, fordelt på 15 klasser"), ("Medarbejdere", "61 lærere, pædagoger og assistenter"), ("Matrikel", "Brinkevej 40 samt værkstederne på Gl. Mejeri"), ("Driftsbudget", "48,6 mio. kr. i 2026")):
        c = tab.add_row().cells
        c[0].text, c[1].text = a, b
    d.add_paragraph()
    d.add_paragraph("Vores værdier er rummelighed, faglighed og humor. De står ikke som mål i kontrakten, men gennemsyrer dem alle.")
    last = None
    for g in goals:
        s = g["section"]["title"]
        if s != last:
            d.add_heading(s, 1)
            last = s
        d.add_heading(f"Mål {g['number']}: {g['title']}", 2)
        for label, what, items in g["_fields"]:
            if label:
                d.add_heading(label, 3)
            if what in ("targets", "effects", "activities"):
                for i in items:
                    head, kids = i if isinstance(i, tuple) else (i, [])
                    d.add_paragraph(head, style="List Bullet")
                    for k in kids:
                        d.add_paragraph(k, style="List Bullet 2")
            else:
                d.add_paragraph(" ".join(shown(i) for i in items))
    d.add_heading("Underskrifter", 1)
    d.add_paragraph("Ellemose, den 12. december 2025")
    d.add_paragraph("\n_________________________\t\t_________________________\nHenrik Toftlund\t\t\t\tKaren Lyngsø\nChef for Skole og Læring\t\t\tSkoleleder")
    with tempfile.TemporaryDirectory() as tmp:
        p = pathlib.Path(tmp) / (STEM + ".docx")
        d.save(p)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/lo", "--headless", "--convert-to", "pdf", "--outdir", str(HALF / "documents"), str(p)], check=True, capture_output=True)
    finish(STEM, ".pdf", document, goals)


main()
