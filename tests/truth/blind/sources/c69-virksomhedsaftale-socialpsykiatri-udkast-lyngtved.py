"""A draft agreement of a centre for social psychiatry: numbered goals whose fields open with a bold run-in label; DOCX by python-docx, the only form.
Render: python c69-….py (needs python-docx)."""
from docx import Document
from docx.shared import Pt, Cm
from facts11 import *

STEM = "c69-virksomhedsaftale-socialpsykiatri-udkast-lyngtved"
B, DEL, DO, SEE, TIME, OWN, UP, LINK = "Udfordring.", "Delmål.", "Det sætter vi i gang.", "Det vil borgerne opleve.", "Tid.", "Ejerskab.", "Vi følger op.", "Kobling."
S3, S4 = "Mål sammen med myndighedsafdelingen", "Centrets egne mål"
goals = [
    build("En plan, borgeren kan kende sig selv i", "mål", [
        (B, "background", ["Kun hver tredje borger kunne i foråret fortælle, hvad der står i deres § 141-handleplan."]),
        (DEL, "targets", ["Ved årets udgang har 80 % af beboerne selv været med til at formulere mindst ét mål."]),
        (DO, "activities:abc", ["Kontaktpersonen og borgeren skriver målene ind på tablet under samtalen.", "Planerne oversættes til hverdagssprog og hænges op hos dem, der ønsker det.", "Rådgiver og kontaktperson holder fælles opfølgningsmøde to gange om året."]),
        (SEE, "effects", ["Færre møder om borgeren uden borgeren."]),
        (TIME, "plain", ["Hele 2027."]),
        (OWN, "plain", ["Centerleder Bente Skovgaard og teamleder Ali Haddad (inddraget: peer-medarbejderne, Bruger- og Pårørenderådet)."]),
        (UP, "plain", ["Stikprøve på 20 planer i april og oktober."]),
        (LINK, "plain", ["Servicelovens §§ 108 og 141 samt Socialpolitikkens afsnit om medborgerskab."]),
    ], number="3.1", section=S3, owners=[own("Centerleder Bente Skovgaard", "Bente Skovgaard", "Centerleder", "ejer"), own("teamleder Ali Haddad", "Ali Haddad", "teamleder", "ejer"), part("peer-medarbejderne"), part("Bruger- og Pårørenderådet")],
        follow_up=[("Stikprøve på 20 planer i april og oktober.", ["april og oktober"])], time_frame=time("Hele 2027.", "2027-01-01", "2027-12-31"),
        references=[ref("Servicelovens §§ 108 og 141", "Serviceloven:§108"), ref("Servicelovens §§ 108 og 141", "Serviceloven:§141"), ref("§ 141-handleplan", "Serviceloven:§141"), ref("Socialpolitikkens afsnit om medborgerskab", "Politik:Socialpolitik")],
        measurable=[num("80 % af beboerne", 80, "%", "target", 2027), num("mindst ét mål", 1, "mål", "other"), num("Stikprøve på 20 planer", 20, "planer", "other")], target_groups=["borgere med psykisk sygdom"], themes=["socialpsykiatri og misbrug", "myndighed og visitation"]),
    build("Udskrivning uden slip", "mål", [
        (B, "background", ["Regionens afdelinger udskriver fredag eftermiddag, og medicinkortet følger ikke altid med."]),
        (DEL, "targets", ["Der går højst 24 timer fra udskrivning til første besøg.", "Antallet af genindlæggelser inden for 30 dage nedbringes med en fjerdedel."]),
        (DO, "activities:inline", ["der udpeges en koordinator i hver bostøttegruppe", "centret sender en medarbejder med til udskrivningsmødet", "medicinen afstemmes af en sygeplejerske samme dag", "der laves en kriseplan med pårørende"]),
        (OWN, "plain", ["Myndighedschef Sten Bach har ansvaret; Mette Ravnkilde, afdelingssygeplejerske, er projektleder. Styregruppen består desuden af overlæge Yusuf Demirel, Region Østjylland, og socialoverlægens sekretariat."]),
        (UP, "plain", ["Måltallene ses efter hvert kvartal på samarbejdsmødet med psykiatrien."]),
        (LINK, "plain", ["Sundhedsaftalen 2024-2027 og forandring 21 i Budget 2027-2030."]),
    ], number="3.2", section=S3, owners=[own("Myndighedschef Sten Bach", "Sten Bach", "Myndighedschef", "ansvaret"), own("Mette Ravnkilde, afdelingssygeplejerske", "Mette Ravnkilde", "afdelingssygeplejerske", "projektleder"), own("overlæge Yusuf Demirel", "Yusuf Demirel", "overlæge", "styregruppe", False), own("socialoverlægens sekretariat", None, "socialoverlægens sekretariat", "styregruppe", False)],
        follow_up=[("Måltallene ses efter hvert kvartal på samarbejdsmødet med psykiatrien.", ["hvert kvartal"])],
        references=[ref("Sundhedsaftalen 2024-2027", "Sundhedsaftalen"), ref("forandring 21 i Budget 2027-2030", "Budget2027-2030:forandring21")],
        measurable=[num("højst 24 timer fra udskrivning", 24, "timer", "target"), num("inden for 30 dage", 30, "dage", "norm"), num("nedbringes med en fjerdedel", -25, "%", "other")], target_groups=["borgere med psykisk sygdom", "pårørende"], themes=["overgange og sammenhæng", "socialpsykiatri og misbrug"]),
    build("Gode råd i telefonen om natten", "mål", [
        (B, "background", ["Politiet kørte sidste år 173 gange til adresser, hvor en samtale kunne have været nok."]),
        (DEL, "targets", ["Antallet af udrykninger kommer under 120 i 2027."]),
        (DO, "activities:prose", ["Centret åbner en telefonlinje mellem klokken 20 og 02.", "~Erfaringer fra nabokommunen tyder på, at mange kun ringer én gang.", "Linjen bemandes af erfarne medarbejdere fra døgnhuset, og opkaldene registreres anonymt."]),
        (TIME, "plain", ["Linjen åbner 1. marts 2027 og prøves af i to år."]),
        (OWN, "plain", ["Døgnhuset i samarbejde med SSP og Lyngtved Politistation."]),
        (UP, "plain", ["Månedlig opgørelse til Socialudvalget."]),
    ], number="3.3", section=S3, owners=[own("Døgnhuset", None, "Døgnhuset", "ejer"), part("SSP"), part("Lyngtved Politistation")],
        follow_up=[("Månedlig opgørelse til Socialudvalget.", ["Månedlig"])], time_frame=time("Linjen åbner 1. marts 2027 og prøves af i to år.", "2027-03-01", None), milestones=[("Linjen åbner 1. marts 2027", "2027-03-01")],
        measurable=[num("173 gange", 173, "gange", "baseline"), num("under 120 i 2027", 120, "udrykninger", "target", 2027)], target_groups=["borgere med psykisk sygdom"], themes=["socialpsykiatri og misbrug"]),
    build("Tryghed for dem, der går på arbejde alene", "mål", [
        (B, "background", ["Sygefraværet var 7,1 % i 2025 mod 5,6 % i kommunen som helhed. Vold og trusler er den hyppigste årsag til de lange forløb."]),
        (DEL, "targets", ["Sygefraværet er højst 6 % i 2027.", "Ingen medarbejdere arbejder alene på en vagt med kendt risiko."]),
        (DO, "activities:abc", ["Vagtplanen lægges om, så der altid er to på aftenvagten.", "Alle får nødkald på telefonen.", ("Der indføres en fast debriefing i tre trin:", ["samtale samme dag med en kollega", "møde med lederen inden for tre dage", "tilbud om psykolog efter en uge"])]),
        (OWN, "plain", ["TRIO'en: Bente Skovgaard, arbejdsmiljørepræsentant Lise Toft og tillidsrepræsentant Niels Kallesen (SL)."]),
        (UP, "plain", ["På hvert LMU-møde samt i trivselsmålingen i uge 41."]),
        (LINK, "plain", ["Lyngtveds ledelseskompas, retning 2."]),
    ], number="4.1", section=S4, owners=[own("Bente Skovgaard", "Bente Skovgaard", "Centerleder", "ejer"), own("arbejdsmiljørepræsentant Lise Toft", "Lise Toft", "arbejdsmiljørepræsentant", "ejer"), own("tillidsrepræsentant Niels Kallesen", "Niels Kallesen", "tillidsrepræsentant", "ejer"), own("TRIO'en", None, "TRIO", "ejer", "either")],
        follow_up=[("På hvert LMU-møde samt i trivselsmålingen i uge 41.", ["hvert LMU-møde", "uge 41"])], references=[ref("Lyngtveds ledelseskompas, retning 2", "Pejlemærker:Ledelseskompas2")],
        measurable=[num("Sygefraværet var 7,1 % i 2025", 7.1, "%", "baseline", 2025), num("5,6 % i kommunen som helhed", 5.6, "%", "baseline", 2025), num("Sygefraværet er højst 6 % i 2027", 6, "%", "target", 2027), num("så der altid er to på aftenvagten", 2, "medarbejdere", "norm")], target_groups=["medarbejdere"], themes=["arbejdsmiljø og trivsel", "sygefravær"]),
    build("Uddannelse og job som en del af hverdagen", "mål", [
        ("Hensigt.", "purpose", ["Arbejde er behandling for mange, og vi skal holde op med at vente på, at folk er raske, før vi taler om det."]),
        (DEL, "targets", ["25 borgere er i småjob eller ordinær uddannelse ved udgangen af 2027 (mod 11 i dag)."]),
        (DO, "activities:inline", ["jobkonsulenten flytter ind på centret to dage om ugen", "værkstedet i Smedegade omdannes til cykelværksted med salg"]),
        (SEE, "effects", ["Nogen venter på en om morgenen.", "Lønsedlen betyder mere end beløbet."]),
        (OWN, "plain", ["Værkstedsleder Hardy Bruun, jobkonsulent Camilla Vest og Jobcenter Lyngtved."]),
        (UP, "plain", ["Halvårligt i det fælles lederforum."]),
        (LINK, "plain", ["Beskæftigelsesplan 2027."]),
    ], number="4.2", section=S4, owners=[own("Værkstedsleder Hardy Bruun", "Hardy Bruun", "Værkstedsleder", "ejer"), own("jobkonsulent Camilla Vest", "Camilla Vest", "jobkonsulent", "ejer"), own("Jobcenter Lyngtved", None, "Jobcenter Lyngtved", "ejer")],
        follow_up=[("Halvårligt i det fælles lederforum.", ["Halvårligt"])], references=[ref("Beskæftigelsesplan 2027", "Plan:Beskæftigelsesplan2027")],
        measurable=[num("25 borgere er i småjob", 25, "borgere", "target", 2027), num("mod 11 i dag", 11, "borgere", "baseline")], target_groups=["borgere med psykisk sygdom", "virksomheder"], themes=["beskæftigelse og virksomheder", "socialpsykiatri og misbrug"]),
    build("Recovery som fælles sprog, også for pårørende", "mål", [
        (DO, "activities:abc", ["Recoveryskolen udvides med et hold for pårørende.", "To peer-medarbejdere fastansættes.", "Alle nyansatte deltager i recoveryskolens første modul inden tre måneder."]),
        (OWN, "plain", ["(afventer ansættelse af udviklingskonsulent)"]),
    ], number="4.3", section=S4, owners=[own("udviklingskonsulent", None, "udviklingskonsulent", "vakant", "either")], measurable=[num("inden tre måneder", 3, "måneder", "norm"), num("To peer-medarbejdere", 2, "medarbejdere", "other")], target_groups=["pårørende", "medarbejdere"], themes=["socialpsykiatri og misbrug", "onboarding"]),
]
document = {"title": "Virksomhedsaftale 2027 for Socialpsykiatrisk Center Mølleåen", "municipality": "Lyngtved", "area": "Social og Psykiatri", "document_type": "virksomhedsaftale",
            "period": {"from": "2027-01-01", "to": "2027-12-31", "accept": ["2027"]}, "state": "draft"}


def main():
    d = Document()
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin = Cm(21), Cm(29.7), Cm(3)
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Calibri", Pt(11)
    s.header.paragraphs[0].text = "UDKAST pr. 3. november 2026 – må ikke citeres"
    s.footer.paragraphs[0].text = "Lyngtved Kommune, Social og Psykiatri, dok.nr. 118442-26"
    t = d.add_paragraph()
    r = t.add_run("Virksomhedsaftale 2027 for Socialpsykiatrisk Center Mølleåen")
    r.bold, r.font.size = True, Pt(20)
    p = d.add_paragraph()
    p.add_run("Udkast til drøftelse i LMU og i Bruger- og Pårørenderådet").italic = True
    d.add_heading("1. Hvad aftalen er", 1)
    d.add_paragraph("Aftalen indgås hvert år mellem socialdirektør Gorm Elkjær og centerleder Bente Skovgaard. Den beskriver de få ting, der skal rykke sig, og ikke alt det, vi i forvejen gør godt.")
    d.add_paragraph("Alle mål er opbygget ens. Efter hvert mål står, hvem der ejer det, og hvornår vi kigger på det igen. Mangler der et felt, er det, fordi vi endnu ikke ved det.")
    d.add_heading("2. Centret i tal", 1)
    tab = d.add_table(rows=1, cols=3)
    tab.style = "Table Grid"
    for c, x in zip(tab.rows[0].cells, ("", "2025", "2026 (skøn)")):
        c.text = x
    for row in (("Pladser på døgnhuset", "34", "34"), ("Borgere med bostøtte", "268", "281"), ("Årsværk", "92,5", "94,0"), ("Nettobudget, mio. kr.", "61,2", "62,8")):
        for c, x in zip(tab.add_row().cells, row):
            c.text = x
    last, chapter = None, 2
    for g in goals:
        if g["section"]["title"] != last:
            last, chapter = g["section"]["title"], chapter + 1
            d.add_heading(f"{chapter}. {last}", 1)
        d.add_heading(f"{g['number']} {g['title']}", 2)
        for label, what, items in g["_fields"]:
            p = d.add_paragraph()
            p.add_run(label + " ").bold = True
            kind = what.partition(":")[2]
            if kind == "abc":
                for k, i in zip("abcdef", items):
                    head, kids = i if isinstance(i, tuple) else (i, [])
                    q = d.add_paragraph(f"{k})\t{head}")
                    q.paragraph_format.left_indent, q.paragraph_format.first_line_indent = Cm(1), Cm(-0.7)
                    for kid in kids:
                        q = d.add_paragraph(f"–\t{kid}")
                        q.paragraph_format.left_indent, q.paragraph_format.first_line_indent = Cm(2), Cm(-0.7)
            elif kind == "inline":
                txt = "; ".join(items[:-1]) + ("; og " if len(items) > 2 else "; ") + items[-1]
                p.add_run(txt[0].upper() + txt[1:] + ".")
            else:
                p.add_run(" ".join(shown(i) for i in items))
    d.add_heading("5. Opfølgning på aftalen", 1)
    d.add_paragraph("Centerlederen og direktøren mødes i juni og december. Mål, der er nået, tages ud af næste års aftale.")
    d.save(HALF / "documents" / (STEM + ".docx"))
    finish(STEM, ".docx", document, goals)


main()
