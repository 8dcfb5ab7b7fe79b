"""Renders c22 with python-docx and writes its truth: python c22-aftalemaal-2025-beskaeftigelse-integration-oernfjord.py"""
import pathlib, sys

from docx import Document
from docx.shared import Cm, Pt, RGBColor

from facts3 import HALF, plain, write

STEM = pathlib.Path(__file__).stem
ONE, TWO, THREE = "1. Det vi er fælles om", "2. Vejen til job", "3. Os selv"
DAM = "[[o 1;ansvarlig;Rune Damgaard-Holm;Beskæftigelseschef|Beskæftigelseschef Rune Damgaard-Holm]]"

GOALS = [
    {"title": "Syg og i job – én plan og én kontakt", "number": "1.1", "section": ONE, "groups": ["sygemeldte", "borgere med kronisk sygdom"], "themes": ["overgange og sammenhæng", "beskæftigelse og virksomheder"],
     "fields": [
        ("Hvorfor?", "purpose", "En sygdom skal ikke betyde to systemer. Borgere, der både er i forløb på jobcentret og i Sundhedscentret, skal mødes af én plan og ét menneske."),
        ("Hvad kommer der ud af det?", "targets", ["[[m target;120;borgere;2025;forløb med fælles plan|120 borgere]] har en fælles plan ved årets udgang", "[[m target;60;%;;fastholdt i job|60 procent]] af dem er fortsat ansat samme sted efter et halvt år"]),
        ("Sådan griber vi det an", "activities", ["Vi sender to sagsbehandlere ind i det fælles team på Rådhustorvet", "Arbejdsgiveren inviteres med til den anden samtale", "Der laves en kort film om ordningen, som lægerne kan vise i venteværelset"]),
        ("Hvem?", "text", DAM + " og [[o 1;ansvarlig;Karen-Margrethe Toft;Sundheds- og ældrechef|sundheds- og ældrechef Karen-Margrethe Toft]] er sammen ansvarlige. Målet er skrevet ind i begge områders aftalemål."),
        ("Hvornår?", "text", "[[T 2025-01-01;2026-12-31;y|Januar 2025 – december 2026]]"),
        ("Hvad hænger det sammen med?", "text", "[[r Pejlemærker:Kompasset:1|Kompassets pejling nr. 1]] og [[r Budget2025-2028:forandring7|forandring 7]] i budget 2025-2028."),
        ("Hvordan følger vi op?", "followup", "Der gøres status sammen med Sundhed og Ældre i [[t|maj]] og [[t|november]]."),
     ]},
    {"title": "Sundhedstjek på sprogskolen", "number": "1.2", "section": ONE, "groups": ["flygtninge og indvandrere"], "themes": ["nære sundhedsvæsen"],
     "fields": [
        ("Hvorfor?", "purpose", "Nyankomne familier skal have opdaget sygdom og traumer tidligt, så de kan følge undervisningen."),
        ("", "background", "I dag er det op til den enkelte lærer at få øje på problemerne, og ventetiden på en helbredssamtale er [[m baseline;5;måneder;;ventetid|fem måneder]]."),
        ("Hvad kommer der ud af det?", "targets", ["Alle nye kursister er tilbudt en helbredssamtale, inden der er gået [[m target;6;uger;;ventetid|seks uger]]"]),
        ("Sådan griber vi det an", "activities", ["En sygeplejerske fra Sundhed og Ældre har træffetid på skolen hver onsdag", "Spørgeskemaet oversættes til arabisk, tigrinya og ukrainsk", "Lærerne undervises i at genkende tegn på traumer"]),
        ("Hvem?", "text", "[[o 1;ansvarlig;Samira Yıldız-Lund;Integrationsleder|Integrationsleder Samira Yıldız-Lund]]. Partner: [[o 0;partner;;|Sundhed og Ældre]] ved sundhedsplejen samt [[o 0;partner;;|Ørnfjord Sprogcenter]]."),
        ("Hvad hænger det sammen med?", "text", "[[r Lov:Sundhedsloven:§119|Sundhedslovens § 119]] og [[r Politik:Integrationspolitik|Integrationspolitik 2023-2027]]."),
        ("Hvordan følger vi op?", "followup", "Lederen opgør antallet af samtaler ved udgangen af [[t|2. kvartal]] og [[t|4. kvartal]]."),
     ]},
    {"title": "Ledige på vej til velfærdsfagene", "number": "2.1", "section": TWO, "groups": ["ledige", "medarbejdere"], "themes": ["rekruttering og fastholdelse", "beskæftigelse og virksomheder"],
     "fields": [
        ("Hvorfor?", "purpose", "Vi skal hjælpe ledige over i de fag, hvor kommunen selv mangler folk."),
        ("Hvad kommer der ud af det?", "targets", ["[[m target;45;ledige;2025;praktikforløb|45 ledige]] har prøvet kræfter med plejen i et praktikforløb", "[[m target;20;ledige;2025;uddannelse|Tyve]] af dem er optaget på social- og sundhedsuddannelsen"]),
        ("Sådan griber vi det an", "activities", ["Jobkonsulenten aftaler praktikpladser med Sundhed og Ældre hver måned", "Vi holder smagsprøver på faget i samarbejde med SOSU-skolen i uge 8 og uge 38", ("Kursisterne forberedes på uddannelsen:", ["Fagligt dansk to formiddage om ugen", "Besøg på et plejehjem med en mentor"])]),
        ("Hvem?", "text", "Tovholder er [[o 1;tovholder;Mikkel Broholm;Virksomhedskonsulent|virksomhedskonsulent Mikkel Broholm]]. Med til bords sidder [[o 0;deltager;;Uddannelsesleder|uddannelseslederen i Sundhed og Ældre]], [[o 0;deltager;;|a-kasserne]] og [[o 0;deltager;;|SOSU-skolen]]."),
        ("Hvornår?", "text", "[[T 2025-02-01;2025-12-31;n|Februar til december 2025]]"),
        ("Hvad hænger det sammen med?", "text", "[[r Strategi:Rekrutteringsstrategi|Rekrutteringsstrategi for velfærdsfagene]], [[r Politik:Beskæftigelsespolitik|Beskæftigelsespolitikken]]."),
        ("Hvordan følger vi op?", "followup", "Praktik og optag tælles [[t|hvert halvår]] og forelægges Arbejdsmarkedsudvalget."),
     ]},
    {"title": "Sygemeldte skal ikke vente", "number": "2.2", "section": TWO, "groups": ["sygemeldte"], "themes": ["beskæftigelse og virksomheder", "sygefravær"],
     "fields": [
        ("Hvorfor?", "purpose", "Jo længere en sygemelding varer, desto sværere bliver vejen tilbage."),
        ("", "background", "Hver sag ligger i gennemsnit [[m baseline;24;dage;;sagens liggetid|24 dage]], inden borgeren hører fra os."),
        ("Hvad kommer der ud af det?", "targets", ["Første samtale finder sted inden [[m target;12;dage;;første samtale|12 dage]]", "Antallet af sygedagpengesager over et år falder fra [[m baseline;180;sager;;sager over et år|180]] til [[m target;140;sager;2025;sager over et år|140]]"]),
        ("Sådan griber vi det an", "activities", ["Den første samtale kan fremover foregå på telefon eller skærm", "Sager, der nærmer sig 26 uger, gennemgås af to rådgivere"]),
        ("Hvem?", "text", "[[o 1;ansvarlig for opfølgning;Heidi Rørdam;Afdelingsleder|Afdelingsleder Heidi Rørdam]] er ansvarlig for opfølgning."),
        ("Hvad hænger det sammen med?", "text", "[[r Pejlemærker:Kompasset:2|Pejling 2 i Kompasset]], »Tidligt før tungt«."),
        ("Hvordan følger vi op?", "followup", "[[t|Månedligt]] i ledergruppen."),
     ]},
    {"title": "Unge uden uddannelse får en voksen at ringe til", "number": "2.3", "section": TWO, "groups": ["unge"], "themes": ["børn og unge", "beskæftigelse og virksomheder"],
     "fields": [
        ("Hvorfor?", "background", "[[m baseline;97;unge;;unge uden job og uddannelse|97 unge]] under 25 er hverken i job eller uddannelse. Mange har skiftet rådgiver fire gange eller mere."),
        ("Hvad kommer der ud af det?", "targets", ["Den unge har samme kontaktperson i mindst [[m target;12;måneder;;fast kontaktperson|tolv måneder]]", "Højst [[m target;60;unge;2025;unge uden job og uddannelse|60 unge]] er uden job og uddannelse den 31. december 2025"]),
        ("Sådan griber vi det an", "activities", ["Der ansættes tre ungementorer for puljemidler", "Kontaktpersonen går med til det første møde på ungdomsuddannelsen", "En ung-til-ung-telefon åbner i august"]),
        ("Hvem?", "text", "[[o 1;ansvarlig;Nanna Solvang;Leder af Ungeporten|Nanna Solvang, leder af Ungeporten]], i samarbejde med [[o 0;samarbejdspartner;;|Børn og Skole]] og [[o 0;samarbejdspartner;;|Ungdommens Uddannelsesvejledning]]."),
        ("Hvornår?", "text", "[[T 2025-01-01;2027-12-31;y|2025 til 2027]]. [[s 2025-04|Mentorerne er ansat i april 2025]]; [[s 2025-08|telefonen åbner i august]]."),
        ("Hvad hænger det sammen med?", "text", "[[r LAB:§167|§ 167 i lov om en aktiv beskæftigelsesindsats]] (mentor), [[r Plan:Ungeplan|Ungeplanen]] og [[r Budget2025-2028:forandring11|forandring 11 i Budget 2025-2028]] ([[m amount;1.2;mio. kr.;;mentorer|1,2 mio. kr.]])."),
        ("Hvordan følger vi op?", "followup", "Den kommunale ungeindsats gør status i [[t|juni]] og [[t|januar]]."),
     ]},
    {"title": "Rehabiliteringsteamet som løftestang", "number": "2.4", "section": TWO, "groups": ["borgere i ressourceforløb"], "themes": ["rehabilitering", "beskæftigelse og virksomheder"],
     "fields": [
        ("Hvorfor?", "purpose", "Borgere i ressourceforløb skal gå fra mødet i rehabiliteringsteamet med et job i sigte og ikke kun en afgørelse."),
        ("Hvad kommer der ud af det?", "effects", ["Borgeren oplever mødet som sit eget", "Flere får et fleksjob på få timer i stedet for at vente"]),
        ("Sådan griber vi det an", "activities", ["Indstillingen skrives sammen med borgeren og på almindeligt dansk", "En virksomhedskonsulent sidder med til alle møder", "Teamet drøfter to anonymiserede sager på hvert kvartalsmøde"]),
        ("Hvem?", "text", "[[o 1;ansvarlig;;Koordinator for rehabiliteringsteamet|Koordinatoren for rehabiliteringsteamet]] og [[o 1;ansvarlig;Heidi Rørdam;Afdelingsleder|Heidi Rørdam]]"),
        ("Hvad hænger det sammen med?", "text", "[[r LAB|Lov om en aktiv beskæftigelsesindsats]] og [[r Pejlemærker:Kompasset|Kompasset]] i bred forstand."),
        ("Hvordan følger vi op?", "followup", "Borgernes svar på et kort skema samles op [[t|kvartalsvis]]."),
     ]},
    {"title": "Nærvær på arbejdspladsen", "number": "3.1", "section": THREE, "groups": ["medarbejdere"], "themes": ["sygefravær", "arbejdsmiljø og trivsel"],
     "fields": [
        ("Hvorfor?", "purpose", "Vi vil have en arbejdsplads, hvor folk trives og kommer på arbejde."),
        ("Hvad kommer der ud af det?", "targets", ["Vores eget sygefravær er nede på [[m target;4;%;2025;sygefravær|4,0 %]] (2024: [[m baseline;4.9;%;2024;sygefravær|4,9 %]])", "[[m target;80;%;;anbefaler arbejdspladsen|80 procent]] af medarbejderne vil anbefale arbejdspladsen til andre"]),
        ("Sådan griber vi det an", "activities", ["Ledere og tillidsfolk holder omsorgssamtaler tidligt i forløbet", "Et hold ambassadører tager fat på tonen i det åbne kontorlandskab", "Hver afdeling vælger et fokus for trivslen"]),
        ("Hvem?", "text", DAM + ". [[o 0;deltager;;|OmrådeMED]] og [[o 0;deltager;Villy Krogsgaard;Tillidsrepræsentant|tillidsrepræsentant Villy Krogsgaard, HK]], deltager."),
        ("Hvad hænger det sammen med?", "text", "[[r Pejlemærker:Kompasset:4|Kompassets pejling 4]] og [[r Politik:Sygefraværspolitik|Sygefraværspolitikken]]."),
        ("Hvordan følger vi op?", "followup", "Fraværet vises på tavlen [[t|hver måned]]. Trivselsmålingen gentages i [[t|oktober]]."),
     ]},
    {"title": "Klar tale i breve og afgørelser", "number": "3.2", "section": THREE, "groups": ["borgere"], "themes": ["kommunikation", "myndighed og visitation"],
     "fields": [
        ("Hvorfor?", "text", "[[b|Halvdelen af opkaldene til jobcentret handler om breve, som ingen kunne forstå.]] [[p|Et brev fra os skal kunne læses på bussen.]]"),
        ("Sådan griber vi det an", "text", "[[a|De [[m other;25;breve;;mest brugte breve|25 mest brugte breve]] omskrives inden sommerferien.]] Bagefter [[a|afprøves de på et borgerpanel i biblioteket]]. [[a|Hver sagsbehandler får makkerlæsning to gange om året.]]"),
        ("Hvad kommer der ud af det?", "targets", ["Opkald om forståelsen af breve er faldet med [[m target;-30;%;;opkald om breve|30 procent]] i forhold til 2024"]),
        ("Hvem?", "text", "[[o 1;ansvarlig;Ditte Aamand;Kommunikationsmedarbejder|Ditte Aamand, kommunikationsmedarbejder]], samt [[o 0;deltager;;|Borgerservice]]"),
        ("Hvornår?", "text", "[[T 2025-01-01;2025-12-31;n|I løbet af 2025]]"),
        ("Hvordan følger vi op?", "text", ""),
     ]},
]


def render(target):
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = "Georgia", Pt(10.5)
    for level, size in ((1, 17), (2, 13)):
        h = d.styles[f"Heading {level}"]
        h.font.name, h.font.size, h.font.color.rgb = "Georgia", Pt(size), RGBColor(0x7A, 0x1F, 0x3D)
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.6), Cm(2.6)
    s.header.paragraphs[0].text = "Beskæftigelse og Integration\tAftalemål 2025"
    s.footer.paragraphs[0].text = "Ørnfjord Kommune, Rådhustorvet 4 · tlf. 11 22 33 44"
    d.add_paragraph("Beskæftigelse og Integration", style="Title")
    d.add_paragraph("Aftalemål 2025", style="Subtitle")
    d.add_paragraph("Denne aftale er indgået mellem direktør Lene Østerballe og beskæftigelseschef Rune Damgaard-Holm. Den er underskrevet den 16. december 2024 og gælder, til den næste træder i kraft.")
    d.add_paragraph("Aftalemålene er få med vilje. Det er Direktionens Kompas 2024-2027 og byrådets budget, der sætter retningen, og derfor står der nederst i hvert mål, hvad det hænger sammen med. Alt det andet, vi laver, er der også brug for. Det står bare ikke her.")
    table = d.add_table(rows=1, cols=3, style="Light Grid")
    for c, t in zip(table.rows[0].cells, ("Området i tal", "2023", "2024")):
        c.text = t
    for row in (("Årsværk", "118", "114"), ("Samtaler med borgere", "21.400", "22.050"), ("Sygedagpengesager i alt", "640", "655")):
        for c, t in zip(table.add_row().cells, row):
            c.text = t
    d.add_paragraph("Tabel 1. Kilde: Økonomi og Analyse, november 2024.", style="Caption")
    section = None
    for g in GOALS:
        if g["section"] != section:
            section = g["section"]
            d.add_heading(section, 1)
        d.add_heading(f"{g['number']}  {plain(g['title'])}", 2)
        for heading, role, content in g["fields"]:
            if content == "":
                continue
            if isinstance(content, str):
                p = d.add_paragraph()
                if heading:
                    p.add_run(heading + " ").bold = True
                p.add_run(plain(content))
                continue
            p = d.add_paragraph()
            p.add_run(heading).bold = True
            p.paragraph_format.space_after = Pt(2)
            for x in content:
                t, kids = x if isinstance(x, tuple) else (x, [])
                d.add_paragraph(plain(t), style="List Bullet").paragraph_format.space_after = Pt(2)
                for k in kids:
                    d.add_paragraph(plain(k), style="List Bullet 2").paragraph_format.space_after = Pt(2)
    d.core_properties.title, d.core_properties.author = "Beskæftigelse og Integration – Aftalemål 2025", "Ørnfjord Kommune"
    d.save(target)


DOCUMENT = {"title": "Beskæftigelse og Integration Aftalemål 2025", "municipality": "Ørnfjord", "area": "Beskæftigelse og Integration", "document_type": "udviklingsaftale", "period": {"from": "2025-01-01", "to": "2025-12-31", "accept": ["2025"]}, "state": "adopted"}

if __name__ == "__main__":
    render(HALF / "documents" / f"{STEM}.docx")
    sys.exit(not write("c22", STEM, "docx", DOCUMENT, GOALS))
