"""Joint contract of two departments, one boxed table for each goal (label left, text right), written as DOCX and saved as PDF by LibreOffice.

Run with a python that has python-docx; needs soffice and pdftotext.
"""
import pathlib
import shutil
import subprocess
import tempfile

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from facts9 import DOCUMENTS, fig, goal, owner, plain, ref, time, when, write

STEM = "c55-resultatkontrakt-sundhedspleje-tandpleje-sejlund"
TITLE = "Fælles resultatkontrakt 2027 for Sundhedsplejen og Tandplejen"
A, B, C = "Del A. Resultatmål, vi deler", "Del B. Resultatmål for Sundhedsplejen", "Del C. Resultatmål for Tandplejen"

# a goal: section, number, title, rows [(label, text or items)], facts
GOALS = [
    (A, "A1", "Ét besøg med to fagligheder", [
        ("Udfordring", "Når barnet er otte måneder, kommer sundhedsplejersken på besøg, og en måned senere får familien brev om tænder. Hver femte familie møder ikke op til det sidste. Det er som regel dem, der har mest brug for det."),
        ("Politisk ophæng", "Sundhedspolitikken, tema 1 „En sund begyndelse“, samt forandring 22 i Budget 2027-2030"),
        ("Resultatkrav", ["[[t|90 % af alle familier har fået vejledning om mundhygiejne, inden barnet fylder et år (2026: 71 %)]]", "[[t|Familierne oplever ét sammenhængende tilbud]]"]),
        ("Leverancer", ["[[a|En tandplejer deltager i ottemånedersbesøget hos førstegangsfødende]]", "[[a|Sundhedsplejerskerne oplæres i løft-læben-undersøgelsen]]", "[[a|Startpakken laves om, så den indeholder:]]", ["[[b|tandbørste og tandpasta]]", "[[b|en billedguide på seks sprog]]"]]),
        ("Milepæle", "1. marts: oplæring gennemført\n1. maj: de første fælles besøg"),
        ("Ressourcer", "0,4 mio. kr. årligt, som deles ligeligt"),
        ("Ansvarlige", "Ledende sundhedsplejerske Maiken Hedelund og overtandlæge Jørn Bach-Olsen"),
        ("Dokumentation", "Træk fra journalsystemerne hvert kvartal"),
    ], dict(
        background="Når barnet er otte måneder, kommer sundhedsplejersken på besøg, og en måned senere får familien brev om tænder. Hver femte familie møder ikke op til det sidste. Det er som regel dem, der har mest brug for det.",
        owners=[owner("Ledende sundhedsplejerske Maiken Hedelund", "Maiken Hedelund", "Ledende sundhedsplejerske"), owner("overtandlæge Jørn Bach-Olsen", "Jørn Bach-Olsen", "overtandlæge")],
        references=[ref("Politik", "Sundhedspolitikken, tema 1 „En sund begyndelse“", "Politik:Sundhedspolitik"), ref("Budget", "forandring 22 i Budget 2027-2030", "Budget2027-2030:forandring22")],
        follow_up=[when("Træk fra journalsystemerne hvert kvartal", "hvert kvartal")], milestones=[("1. marts: oplæring gennemført", "2027-03-01"), ("1. maj: de første fælles besøg", "2027-05-01")],
        measurable=[fig("90 % af alle familier", 90, "%", "target", 2027), fig("2026: 71 %", 71, "%", "baseline", 2026), fig("0,4 mio. kr. årligt", 0.4, "mio. kr.", "amount")],
        target_groups=["familier", "spædbørn"], themes=["børn og unge", "tværfaglighed og teams"],
    )),
    (A, "A2", "Vi ser det samme barn", [
        ("Udfordring", "Ubehandlede huller kan være tegn på omsorgssvigt. I dag ved de to afdelinger ikke, hvornår den anden er bekymret."),
        ("Resultatkrav", "[[t|Ingen bekymring må ligge mere end fem hverdage, før den er drøftet på tværs.]]"),
        ("Leverancer", ["[[a|Bekymringsmøde hver anden torsdag]]", "[[a|Fælles vejledning om underretning efter barnets lov]]", "[[a|Kursus for alle klinikassistenter i at tale med forældre om det, der er svært]]"]),
        ("Gevinst", "[[e|Børn i mistrivsel får hjælp tidligere, og forældrene skal kun fortælle deres historie én gang.]]"),
        ("Ansvarlig", "Afdelingstandlæge Rikke Storgård"),
        ("Involverede", "Familierådgivningen, skolelederne og fællestillidsrepræsentant Bodil Juhl (DSR)"),
        ("Dokumentation", "Antal drøftede børn opgøres i juni og december"),
    ], dict(
        background="Ubehandlede huller kan være tegn på omsorgssvigt. I dag ved de to afdelinger ikke, hvornår den anden er bekymret.",
        owners=[owner("Afdelingstandlæge Rikke Storgård", "Rikke Storgård", "Afdelingstandlæge"), owner("Familierådgivningen", None, "Familierådgivningen", "involveret", False), owner("skolelederne", None, "skolelederne", "involveret", False),
                owner("fællestillidsrepræsentant Bodil Juhl (DSR)", "Bodil Juhl", "fællestillidsrepræsentant", "involveret", False)],
        references=[ref("Lov", "barnets lov", "Lov:BarnetsLov")], follow_up=[when("Antal drøftede børn opgøres i juni og december", "juni", "december")],
        measurable=[fig("mere end fem hverdage", 5, "hverdage", "deadline")], target_groups=["børn i mistrivsel"], themes=["børn og unge"],
    )),
    (A, "A3", "Én indgang til vores vagttelefon og hjemmeside", [
        ("Resultatkrav", ["[[t|Forældre finder svar på højst tre klik]]", "[[t|Vagttelefonen besvares inden for fire minutter]]"]),
        ("Leverancer", ["[[a|Fælles telefonnummer fra 1. september]]", "[[a|De to hjemmesider lægges sammen, og teksterne skrives om i samarbejde med forældrerådet]]"]),
        ("Ressourcer", "Afholdes inden for rammen"),
        ("Ansvarlige", "Sekretariatet (Anne-Mette Frost)"),
        ("Involverede", ""),
        ("Dokumentation", "Brugertest i efteråret"),
    ], dict(
        owners=[owner("Sekretariatet (Anne-Mette Frost)", "Anne-Mette Frost", "Sekretariatet"), owner("forældrerådet", None, "forældrerådet", "samarbejdspartner", "either")],
        follow_up=[when("Brugertest i efteråret", "efteråret")], milestones=[("Fælles telefonnummer fra 1. september", "2027-09-01")],
        measurable=[fig("højst tre klik", 3, "klik", "norm"), fig("inden for fire minutter", 4, "minutter", "deadline")], target_groups=["forældre"], themes=["kommunikation"],
    )),
    (B, "B1", "Flere ammer så længe, de ønsker det", [
        ("Udfordring", "Halvdelen af de mødre, der holder op i den første måned, ville gerne have fortsat. De fleste ringer om aftenen, hvor der ikke er nogen til at tage telefonen."),
        ("Politisk ophæng", "Sundhedspolitikken, tema 1"),
        ("Resultatkrav", ["[[t|62 % ammer fuldt, når barnet er fire måneder; i 2025 var det 53 %]]"]),
        ("Leverancer", ["[[a|To ekstra besøg til mødre, der har haft ammeproblemer med et tidligere barn]]", "[[a|Aftentelefon mandag til torsdag]]", "[[a|Ammeambassadører: frivillige mødre, som støtter andre]]"]),
        ("Gevinst", "[[e|Trygge forældre og færre genindlæggelser af nyfødte]]"),
        ("Ansvarlig", "Sundhedsplejerske Helle Troelsgaard, ammekoordinator"),
        ("Dokumentation", "Data indberettes til Børnedatabasen; status til centerchefen hvert halvår"),
    ], dict(
        background="Halvdelen af de mødre, der holder op i den første måned, ville gerne have fortsat. De fleste ringer om aftenen, hvor der ikke er nogen til at tage telefonen.",
        owners=[owner("Sundhedsplejerske Helle Troelsgaard, ammekoordinator", "Helle Troelsgaard", "Sundhedsplejerske, ammekoordinator")],
        references=[ref("Politik", "Sundhedspolitikken, tema 1", "Politik:Sundhedspolitik")],
        follow_up=[when("Data indberettes til Børnedatabasen; status til centerchefen hvert halvår", "hvert halvår")],
        measurable=[fig("62 % ammer fuldt, når barnet er fire måneder", 62, "%", "target", 2027), fig("i 2025 var det 53 %", 53, "%", "baseline", 2025)], target_groups=["mødre", "spædbørn"], themes=["børn og unge"],
    )),
    (B, "B2", "Samtaler i sjette klasse, der gør en forskel", [
        ("Udfordring", "En tredjedel af pigerne i 6. klasse svarer, at de sjældent er glade. Skolesundhedsplejersken har tyve minutter til hver."),
        ("Resultatkrav", "[[t|Alle elever i 6. klasse får tilbudt en samtale, og mindst 85 % tager imod.]]"),
        ("Leverancer", ["[[a|Elevens eget skema udfyldes hjemmefra]]", "[[a|Opfølgende gruppeforløb på Sejlund Skole og Klinteskolen]]", "[[a|Trivselstal drøftes med skolens ledelse efter hver årgang]]"]),
        ("Ansvarlig", "Ledende sundhedsplejerske"),
        ("Involverede", "Klasselærerne, SSP og UngeHuset"),
    ], dict(
        background="En tredjedel af pigerne i 6. klasse svarer, at de sjældent er glade. Skolesundhedsplejersken har tyve minutter til hver.",
        owners=[owner("Ledende sundhedsplejerske", "Maiken Hedelund", "Ledende sundhedsplejerske"), owner("Klasselærerne", None, "Klasselærerne", "involveret", False), owner("SSP", None, "SSP", "involveret", False), owner("UngeHuset", None, "UngeHuset", "involveret", False), owner("skolens ledelse", None, "skolens ledelse", "drøfter", "either")],
        measurable=[fig("mindst 85 % tager imod", 85, "%", "target", 2027)], target_groups=["elever i 6. klasse"], themes=["børn og unge"],
    )),
    (C, "C1", "Færre tomme stole", [
        ("Udfordring", "Udeblivelser kostede 1.950 behandlingstider i 2025, svarende til 2,1 mio. kr. De unge over 15 år står for seks ud af ti."),
        ("Resultatkrav", ["[[t|Andelen af udeblivelser nedbringes fra 9,4 % til 6,5 %]]", "[[t|For de 15-21-årige er kravet 9 %]]"]),
        ("Leverancer", ["[[a|Sms-påmindelse to dage og to timer før]]", "[[a|Onlinebooking åbnes for alle over 15 år]]", "[[a|En klinikassistent ringer personligt efter anden udeblivelse]]", "[[a|Klinikken på Klinteskolen har aftenåbent om onsdagen]]"]),
        ("Ansvarlig", "Klinikchef Ditte Rosenlund"),
        ("Dokumentation", "Måles månedligt. Hovedtallene drøftes på personalemødet i april, august og november."),
    ], dict(
        background="Udeblivelser kostede 1.950 behandlingstider i 2025, svarende til 2,1 mio. kr. De unge over 15 år står for seks ud af ti.",
        owners=[owner("Klinikchef Ditte Rosenlund", "Ditte Rosenlund", "Klinikchef")], follow_up=[when("Måles månedligt. Hovedtallene drøftes på personalemødet i april, august og november.", "månedligt", "april", "august", "november")],
        measurable=[fig("1.950 behandlingstider i 2025", 1950, "behandlingstider", "baseline", 2025), fig("2,1 mio. kr.", 2.1, "mio. kr.", "amount", 2025), fig("fra 9,4 % til 6,5 %", 9.4, "%", "baseline"), fig("fra 9,4 % til 6,5 %", 6.5, "%", "target", 2027), fig("kravet 9 %", 9, "%", "target", 2027, "15-21-årige")],
        target_groups=["unge"], themes=["økonomi og styring"],
    )),
    (C, "C2", "De femåriges tænder", [
        ("Udfordring", "På landsplan er fire ud af fem femårige uden huller. Hos os er det 76 %, og forskellen mellem skoledistrikterne er blevet større."),
        ("Politisk ophæng", "Forandring 23 i Budget 2027-2030; sundhedslovens kapitel om børnetandpleje"),
        ("Resultatkrav", "[[t|Ved udgangen af 2028 er mindst 82 % af de femårige uden huller, og intet distrikt ligger under 75 %.]]"),
        ("Leverancer", ["[[a|Daglig tandbørstning indføres i børnehaverne i Nørrehavn og Klinten]]", "[[a|Fluorlak tilbydes to gange om året til børn med øget risiko]]"]),
        ("Tidsramme", "1.1.2027 – 31.12.2028"),
        ("Ansvarlig", "Overtandlæge Jørn Bach-Olsen"),
        ("Involverede", "Dagtilbudschefen; pædagogisk leder i Nørrehavn Børnehus"),
        ("Dokumentation", "Årlig opgørelse til Sundhedsudvalget"),
    ], dict(
        background="På landsplan er fire ud af fem femårige uden huller. Hos os er det 76 %, og forskellen mellem skoledistrikterne er blevet større.",
        owners=[owner("Overtandlæge Jørn Bach-Olsen", "Jørn Bach-Olsen", "Overtandlæge"), owner("Dagtilbudschefen", None, "Dagtilbudschefen", "involveret", False), owner("pædagogisk leder i Nørrehavn Børnehus", None, "pædagogisk leder i Nørrehavn Børnehus", "involveret", False)],
        references=[ref("Budget", "Forandring 23 i Budget 2027-2030", "Budget2027-2030:forandring23"), ref("Lov", "sundhedslovens kapitel om børnetandpleje", "Lov:Sundhedsloven")],
        time_frame=time("1.1.2027 – 31.12.2028", "2027-01-01", "2028-12-31"), follow_up=[when("Årlig opgørelse til Sundhedsudvalget", "Årlig")],
        measurable=[fig("fire ud af fem femårige", 80, "%", "cited figure"), fig("Hos os er det 76 %", 76, "%", "baseline"), fig("mindst 82 % af de femårige uden huller", 82, "%", "target", 2028), fig("intet distrikt ligger under 75 %", 75, "%", "target", 2028)],
        target_groups=["femårige"], themes=["børn og unge"],
    )),
    (C, "C3", "Tandlæger, der bliver", [
        ("Udfordring", "Fire af vores ti tandlæger er skiftet ud på to år."),
        ("Resultatkrav", "[[t|Højst én opsigelse i 2027 på grund af arbejdsmiljøet]]"),
        ("Leverancer", ["[[a|Introduktionsforløb på tre måneder med fast mentor]]", "[[a|Fælles fagdag med Tandplejen i Vesterhvide Kommune]]"]),
        ("Ansvarlig", "Udpeges af TRIO i januar"),
    ], dict(
        background="Fire af vores ti tandlæger er skiftet ud på to år.", owners=[owner("Tandplejen i Vesterhvide Kommune", None, "Tandplejen i Vesterhvide Kommune", "samarbejdspartner", "either")],
        measurable=[fig("Højst én opsigelse i 2027", 1, "opsigelse", "target", 2027)], target_groups=["tandlæger"], themes=["rekruttering og fastholdelse", "onboarding"], note="the owner is still to be named",
    )),
]


def flat(rows):
    for _, content in rows:
        for item in content if isinstance(content, list) else [content]:
            yield from item if isinstance(item, list) else [item]


def shade(cell, colour):
    el = OxmlElement("w:shd")
    for k, v in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        el.set(qn(f"w:{k}"), v)
    cell._tc.get_or_add_tcPr().append(el)


def field(paragraph, code):
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        if kind:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText")
            el.text = code
        run._r.append(el)


def box(d, number, title, rows):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    t.autofit = False
    head = t.add_row().cells
    head = head[0].merge(head[1])
    head.text = ""
    head.paragraphs[0].add_run(f"Resultatmål {number}: {title}").bold = True
    shade(head, "C9DDE8")
    for label, content in rows:
        left, right = t.add_row().cells
        left.width, right.width = Cm(3.6), Cm(13.0)
        left.text = ""
        left.paragraphs[0].add_run(label).bold = True
        shade(left, "EEF4F7")
        first = True
        for item in content if isinstance(content, list) else content.split("\n"):
            for sub in item if isinstance(item, list) else [item]:
                p = right.paragraphs[0] if first else right.add_paragraph()
                first = False
                if isinstance(content, list):
                    p.style = d.styles["List Bullet 2" if isinstance(item, list) else "List Bullet"]
                p.add_run(plain(sub))
        for p in right.paragraphs:
            p.paragraph_format.space_before = p.paragraph_format.space_after = Pt(1.5)
    for column, width in zip(t.columns, (Cm(3.6), Cm(13.0))):
        column.width = width
    d.add_paragraph()


def build():
    d = docx.Document()
    s = d.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.left_margin = s.right_margin = Cm(2.2)
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Sans", Pt(10)
    for name, size in (("Title", 24), ("Heading 1", 15)):
        d.styles[name].font.name, d.styles[name].font.size = "Liberation Sans", Pt(size)
    s.header.paragraphs[0].text = "Sejlund Kommune\tResultatkontrakt 2027"
    foot = s.footer.paragraphs[0]
    foot.add_run("Side ")
    field(foot, "PAGE")
    foot.add_run(" af ")
    field(foot, "NUMPAGES")
    d.add_paragraph(TITLE, "Title")
    d.add_paragraph("Kontrakten er indgået mellem centerchef Lisbeth Amdi, Center for Børn og Sundhed, ledende sundhedsplejerske Maiken Hedelund og overtandlæge Jørn Bach-Olsen. Den gælder fra den 1. januar til den 31. december 2027, medmindre andet er nævnt under det enkelte mål.")
    d.add_paragraph("Det er første gang, de to afdelinger har en fælles kontrakt. Vi har gjort det, fordi vi møder de samme 4.300 børn. Kontrakten erstatter ikke fagplanerne, men viser de steder, hvor vi vil kunne se en forandring om et år.")
    d.add_heading("Fælles spilleregler", 1)
    for x in ("Vi holder hinanden orienteret, før det bliver et problem.", "Kan et krav ikke nås, siges det senest til halvårssamtalen.", "Succeser fejres i begge afdelinger."):
        d.add_paragraph(x, "List Bullet")
    section = None
    for sec, number, title, rows, _ in GOALS:
        if sec != section:
            d.add_heading(sec, 1)
            section = sec
        box(d, number, title, rows)
    d.add_heading("Opfølgning på kontrakten", 1)
    d.add_paragraph("Centerchefen indkalder begge ledere til samtale i juni 2027 og i januar 2028. Afvigelser på mere end ti procent forklares skriftligt.")
    d.add_heading("Underskrifter", 1)
    t = d.add_table(rows=2, cols=3)
    for c, (a, b) in zip(range(3), (("Lisbeth Amdi", "Centerchef"), ("Maiken Hedelund", "Ledende sundhedsplejerske"), ("Jørn Bach-Olsen", "Overtandlæge"))):
        t.cell(0, c).text, t.cell(1, c).text = "____________________", f"{a}\n{b}"
    with tempfile.TemporaryDirectory() as tmp:
        source = pathlib.Path(tmp) / f"{STEM}.docx"
        d.save(source)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(source)], check=True, capture_output=True, timeout=180)
        shutil.copyfile(source.with_suffix(".pdf"), DOCUMENTS / f"{STEM}.pdf")


if __name__ == "__main__":
    build()
    write(STEM, "pdf", {
        "title": TITLE, "municipality": "Sejlund", "area": "Sundhedsplejen og Tandplejen", "document_type": "resultatkontrakt",
        "period": {"from": "2027-01-01", "to": "2027-12-31", "accept": ["2027"]}, "state": "adopted", "values": [
            {"text": x} for x in ("Vi holder hinanden orienteret, før det bliver et problem.", "Kan et krav ikke nås, siges det senest til halvårssamtalen.", "Succeser fejres i begge afdelinger.")],
        "challenges": [], "intro_aims": [], "follow_up_document": {"text": "Centerchefen indkalder begge ledere til samtale i juni 2027 og i januar 2028.", "times": ["juni 2027", "januar 2028"]},
    }, [goal(title, "resultatmål", *flat(rows), number=number, section=sec, **facts) for sec, number, title, rows, facts in GOALS])
