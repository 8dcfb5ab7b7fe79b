"""Action list as a web page: one table, group rows across it, lists and labels inside cells. Plain Python; run as it stands."""
from html import escape

from facts9 import DOCUMENTS, fig, goal, owner, plain, ref, time, when, write

STEM = "c57-handleliste-informationssikkerhed-ulvedal"
TITLE = "Handleliste for informationssikkerhed og databeskyttelse 2027"
M, S, L, B = "Mennesker og vaner", "Systemer og adgange", "Leverandører og aftaler", "Når det går galt"

# group, no., action, how (list or text), aim, owners cell, deadline, state, remark; facts
ROWS = [
    (M, "1", "Alle ledere kan genkende et angreb", ["[[a|Ledermøder i alle fagområder får besøg af sikkerhedsteamet]]", "[[a|Kort e-læring udsendes i februar og september]]"], "[[t|95 % af lederne har gennemført e-læringen inden sommerferien]]",
     "Ejer: It-chef Maria Hejlskov<br>Bidrager: HR-afdelingen", "30.6.2027", "I gang", "[[a|Tre af syv fagområder har haft besøg.]]", dict(
        owners=[owner("It-chef Maria Hejlskov", "Maria Hejlskov", "It-chef", "ejer"), owner("HR-afdelingen", None, "HR-afdelingen", "bidrager", False), owner("sikkerhedsteamet", None, "sikkerhedsteamet", "medvirkende", "either")], time_frame=time("30.6.2027", None, "2027-06-30"),
        measurable=[fig("95 % af lederne har gennemført e-læringen inden sommerferien", 95, "%", "target", 2027), fig("Tre af syv fagområder", 3, "fagområder", "norm")], state="i gang", target_groups=["ledere"])),
    (M, "2", "Falske mails til de ansatte fire gange om året", ["[[a|Der sendes testmails ud uden varsel]]", "[[a|De, der klikker, får en venlig vejledning]]"], "[[t|Klikraten skal under 4 % (oktober 2026: 11 %)]]",
     "Ejer: Informationssikkerhedskoordinator Bo Lyngaa<br>Bidrager: Hovedudvalget, fællestillidsrepræsentant Irma Skov", "Løbende i 2027", "I gang", "[[a|Første runde blev udsendt den 2. februar.]] 9 % klikkede.", dict(
        owners=[owner("Informationssikkerhedskoordinator Bo Lyngaa", "Bo Lyngaa", "Informationssikkerhedskoordinator", "ejer"), owner("Hovedudvalget", None, "Hovedudvalget", "bidrager", False), owner("fællestillidsrepræsentant Irma Skov", "Irma Skov", "fællestillidsrepræsentant", "bidrager", False)],
        time_frame=time("Løbende i 2027", "2027-01-01", "2027-12-31"), milestones=[("den 2. februar", "2027-02-02")],
        measurable=[fig("Klikraten skal under 4 %", 4, "%", "target", 2027), fig("oktober 2026: 11 %", 11, "%", "baseline", 2026), fig("9 % klikkede", 9, "%", "status", 2027)], state="i gang", target_groups=["medarbejdere"])),
    (M, "3", "Papir på printeren hører fortiden til", "[[a|Follow-me-print indføres på rådhuset og de to administrationshuse.]]", "–", "Ejer: Rådhusservice", "1. kvartal 2027", "Gennemført", "", dict(
        owners=[owner("Rådhusservice", None, "Rådhusservice", "ejer")], time_frame=time("1. kvartal 2027", None, "2027-03-31"), state="gennemført", target_groups=["medarbejdere"])),
    (S, "4", "Fuldt overblik over vores systemer", ["[[a|Systemejerne bekræfter oplysningerne i systemoversigten]]", "[[a|Fortegnelsen efter databeskyttelsesforordningens artikel 30 flyttes over i samme værktøj]]", "[[a|Systemer uden ejer lukkes]]"], "[[t|Alle 312 systemer har en navngiven ejer]]",
     "Ejere: It-arkitekt Viggo Ramsing og databeskyttelsesrådgiver Sanne Due<br>Bidrager: Alle systemejere", "Udgangen af 2027", "I gang", "[[a|188 systemer er bekræftet.]] [[a|De sidste rykkes der for i april.]]", dict(
        owners=[owner("It-arkitekt Viggo Ramsing", "Viggo Ramsing", "It-arkitekt", "ejer"), owner("databeskyttelsesrådgiver Sanne Due", "Sanne Due", "databeskyttelsesrådgiver", "ejer"), owner("Alle systemejere", None, "Alle systemejere", "bidrager", False)],
        time_frame=time("Udgangen af 2027", None, "2027-12-31"), references=[ref("Lov", "databeskyttelsesforordningens artikel 30", "Lov:Databeskyttelsesforordningen:art30")],
        measurable=[fig("Alle 312 systemer har en navngiven ejer", 312, "systemer", "target", 2027), fig("188 systemer er bekræftet", 188, "systemer", "status", 2027)], state="i gang", target_groups=["systemejere"])),
    (S, "5", "Totrinslogin på alt, der kan nås udefra", ["[[a|Skolernes platforme]]", "[[a|Byrådets mødeportal]]", "[[a|Fjernadgang for håndværkere og leverandører]]"], "–", "Ejer: It-chef Maria Hejlskov", "31.10.2027", "Forsinket", "Leverandøren af mødeportalen kan først levere i august.", dict(
        owners=[owner("It-chef Maria Hejlskov", "Maria Hejlskov", "It-chef", "ejer")], time_frame=time("31.10.2027", None, "2027-10-31"), state="forsinket", target_groups=["elever", "politikere"])),
    (S, "6", "Adgange lukkes den dag, man stopper", "[[a|Lønsystemet kobles til brugerkataloget, så adgange lukkes automatisk.]] [[a|Indtil da sender lederen en blanket.]]", "[[t|Ingen aktive brugere uden ansættelse ved den årlige kontrol]]",
     "Ejer: Løn- og personalechef Gert Falslev<br>Bidrager: It-driften", "2. kvartal 2027", "Ikke startet", "", dict(
        owners=[owner("Løn- og personalechef Gert Falslev", "Gert Falslev", "Løn- og personalechef", "ejer"), owner("It-driften", None, "It-driften", "bidrager", False)], time_frame=time("2. kvartal 2027", None, "2027-06-30"), state="ikke startet", target_groups=["medarbejdere"])),
    (S, "7", "Gamle følsomme data slettes", ["[[a|Fagområderne fastsætter slettefrister]]", "[[a|Fællesdrevene ryddes:]]", ("[[b|Børn og Familie i marts]]", "[[b|Ældre og Sundhed i maj]]", "[[b|øvrige efter sommerferien]]")], "–",
     "Ejer: De syv fagchefer<br>Bidrager: Arkivar Hjørdis Munk", "Udgangen af 2028", "Delvist gennemført", "[[a|Slettefristerne er fastsat i fire af syv områder.]]", dict(
        owners=[owner("De syv fagchefer", None, "De syv fagchefer", "ejer"), owner("Arkivar Hjørdis Munk", "Hjørdis Munk", "Arkivar", "bidrager", False)], time_frame=time("Udgangen af 2028", None, "2028-12-31"),
        milestones=[("Børn og Familie i marts", "2027-03"), ("Ældre og Sundhed i maj", "2027-05")], state="delvist gennemført", target_groups=["borgere"])),
    (L, "8", "Tilsyn med de tyve vigtigste databehandlere", "[[a|Der indhentes revisionserklæringer, som gennemgås sammen med nabokommunen.]]", "[[t|20 tilsyn er afsluttet inden 1. december]]",
     "Ejer: Databeskyttelsesrådgiver Sanne Due<br>Bidrager: Indkøb; Brogård Kommune", "1.12.2027", "I gang", "[[a|Seks tilsyn er afsluttet.]] [[a|To leverandører har fået påbud om at rette op.]]", dict(
        owners=[owner("Databeskyttelsesrådgiver Sanne Due", "Sanne Due", "Databeskyttelsesrådgiver", "ejer"), owner("Indkøb", None, "Indkøb", "bidrager", False), owner("Brogård Kommune", None, "Brogård Kommune", "bidrager", False)],
        time_frame=time("1.12.2027", None, "2027-12-01"), measurable=[fig("20 tilsyn er afsluttet inden 1. december", 20, "tilsyn", "target", 2027), fig("Seks tilsyn er afsluttet", 6, "tilsyn", "status", 2027)], state="i gang", target_groups=["leverandører"])),
    (L, "9", "Sikkerhedskrav i alle it-udbud", "[[a|Skabelonen udarbejdes af Indkøb og lægges på intranettet.]] Kravene følger Informationssikkerhedspolitikken.", "–", "Ejer: Indkøbschef Karl-Otto Ny", "Sommeren 2027", "Planlagt", "", dict(
        owners=[owner("Indkøbschef Karl-Otto Ny", "Karl-Otto Ny", "Indkøbschef", "ejer"), owner("Indkøb", None, "Indkøb", "udarbejder", "either")], time_frame=time("Sommeren 2027"), references=[ref("Politik", "Informationssikkerhedspolitikken", "Politik:Informationssikkerhedspolitik")], state="planlagt", target_groups=["leverandører"])),
    (L, "10", "Kunstig intelligens på kendte vilkår", ["[[a|Der skrives en positivliste over værktøjer]]", "[[a|Byrådssekretariatet og jobcentret afprøver referatassistenten i et halvt år]]"], "–",
     "Ejer: Digitaliseringskonsulent Freja Aal<br>Bidrager: DPO, Borgerrådgiveren", "30.9.2027", "I gang", "[[a|Positivlisten er i høring i chefforum.]]", dict(
        owners=[owner("Digitaliseringskonsulent Freja Aal", "Freja Aal", "Digitaliseringskonsulent", "ejer"), owner("DPO", None, "DPO", "bidrager", False), owner("Borgerrådgiveren", None, "Borgerrådgiveren", "bidrager", False),
                owner("Byrådssekretariatet", None, "Byrådssekretariatet", "afprøver", "either"), owner("jobcentret", None, "jobcentret", "afprøver", "either")],
        time_frame=time("30.9.2027", None, "2027-09-30"), references=[ref("Strategi", "Digitaliseringsstrategi 2025-2028", "Strategi:Digitaliseringsstrategi 2025-2028")], state="i gang", target_groups=["medarbejdere"])),
    (B, "11", "Nødplaner, der er øvet", ["[[a|Hvert plejehjem laver en papirplan for medicin og besøg i 72 timer uden it]]", "[[a|Planerne øves på en lørdag i november]]"], "[[t|Samtlige 9 plejehjem har øvet planen i 2027]]",
     "Ejer: Beredskabschef Tonny Vadum<br>Bidrager: Plejehjemslederne", "30.11.2027", "Planlagt", "", dict(
        owners=[owner("Beredskabschef Tonny Vadum", "Tonny Vadum", "Beredskabschef", "ejer"), owner("Plejehjemslederne", None, "Plejehjemslederne", "bidrager", False)], time_frame=time("30.11.2027", None, "2027-11-30"),
        measurable=[fig("Samtlige 9 plejehjem har øvet planen i 2027", 9, "plejehjem", "target", 2027), fig("72 timer uden it", 72, "timer", "norm")], references=[ref("Pejlemærker", "pejlemærke 4 i Direktionens Arbejdsprogram", "Pejlemærker:Arbejdsprogram:4")], state="planlagt", target_groups=["plejehjemsbeboere"])),
    (B, "12", "Backup, vi har prøvet at læse tilbage", "[[a|To fulde tilbagelæsninger om året, den ene uvarslet.]]", "[[t|Kritiske systemer er oppe igen efter højst 24 timer]]", "Ejer: Driftsleder, it (ubesat)", "–", "Ikke startet", "Afventer ansættelse.", dict(
        owners=[owner("Driftsleder, it", None, "Driftsleder, it", "ejer", "either")], measurable=[fig("efter højst 24 timer", 24, "timer", "norm")], state="ikke startet", target_groups=["medarbejdere"])),
    (B, "13", "Databrud anmeldes til tiden", "[[a|Vagtordningen udvides til weekender og helligdage.]]", "[[t|100 % af anmeldelserne sker inden for 72 timer (2026: 81 %)]]",
     "Ejer: Databeskyttelsesrådgiver Sanne Due", "1.4.2027", "Gennemført", "[[a|Vagten er udvidet pr. 1. februar og koster 280.000 kr. om året.]]", dict(
        owners=[owner("Databeskyttelsesrådgiver Sanne Due", "Sanne Due", "Databeskyttelsesrådgiver", "ejer")], time_frame=time("1.4.2027", None, "2027-04-01"), milestones=[("1. februar", "2027-02-01")],
        measurable=[fig("100 % af anmeldelserne sker inden for 72 timer", 100, "%", "target", 2027), fig("2026: 81 %", 81, "%", "baseline", 2026), fig("280.000 kr. om året", 280000, "kr.", "amount"), fig("inden for 72 timer", 72, "timer", "deadline")], state="gennemført", target_groups=["borgere"])),
]
NOTES = {"10": "Se også Digitaliseringsstrategi 2025-2028.", "11": "Indgår i pejlemærke 4 i Direktionens Arbejdsprogram."}


def items(how):
    if isinstance(how, str):
        return f"<p>{escape(plain(how))}</p>"
    out = []
    for x in how:
        if isinstance(x, tuple):
            out[-1] = out[-1].removesuffix("</li>") + "<ul>" + "".join(f"<li>{escape(plain(y))}</li>" for y in x) + "</ul></li>"
        else:
            out.append(f"<li>{escape(plain(x))}</li>")
    return f"<ul>{''.join(out)}</ul>"


def table():
    out, group = [], None
    for g, no, title, how, aim, who, frist, state, remark, _ in ROWS:
        if g != group:
            group = g
            out.append(f'<tr class="group"><th colspan="7" scope="colgroup">{escape(g)}</th></tr>')
        note = f"<p>{NOTES[no]}</p>" if no in NOTES else ""
        out.append(f'<tr id="h{no}"><td>{no}</td><td><strong>{escape(title)}</strong></td><td>{items(how)}{note}</td><td>{escape(plain(aim))}</td><td>{who}</td><td>{frist}</td><td><span class="s">{state}</span>{"<br>" + escape(plain(remark)) if remark else ""}</td></tr>')
    return "\n".join(out)


PAGE = f"""<!DOCTYPE html>
<html lang="da">
<head><meta charset="utf-8"><title>{TITLE} - Ulvedal Kommune</title>
<style>body{{font:15px/1.4 Verdana,sans-serif;margin:0;color:#222}}nav,footer{{background:#18324a;color:#fff;padding:8px 24px}}nav a{{color:#fff;margin-right:18px}}main{{padding:12px 24px}}table{{border-collapse:collapse}}th,td{{border:1px solid #aab;padding:6px 8px;vertical-align:top;text-align:left}}.group th{{background:#e3ecf4}}.s{{font-weight:bold}}</style></head>
<body>
<nav><a href="/">Forside</a><a href="/politik">Politik</a><a href="/borger">Borger</a><a href="/job">Job</a></nav>
<main>
<p class="crumb">Forside &gt; Om kommunen &gt; Digitalisering og It &gt; Informationssikkerhed</p>
<h1>{TITLE}</h1>
<p>Digitalisering og It · opdateret den 1. marts 2027</p>
<p>Listen samler de handlinger, som sikkerhedsudvalget har prioriteret i 2027. Den gennemgås af sikkerhedsudvalget den første onsdag i hver måned, og økonomiudvalget får en samlet orientering i juni og december.</p>
<p>Vi bruger fem betegnelser: Ikke startet, planlagt, i gang, forsinket og gennemført. Hvor en del af arbejdet er færdig, skriver vi delvist gennemført.</p>
<h2>Handlinger</h2>
<table>
<thead><tr><th>Nr.</th><th>Handling</th><th>Sådan griber vi det an</th><th>Måltal</th><th>Hvem</th><th>Frist</th><th>Stade</th></tr></thead>
<tbody>
{table()}
</tbody>
</table>
<h2>Spørgsmål?</h2>
<p>Skriv til sikkerhed@ulvedal.invalid eller ring til servicedesken på lokal 4400.</p>
</main>
<footer><p>Ulvedal Kommune · Møllevej 2 · Telefontid mandag til torsdag 9-14</p><ul><li>Tilgængelighedserklæring</li><li>Cookies</li><li>Whistleblowerordning</li></ul></footer>
</body></html>
"""


def strings(how):
    return [how] if isinstance(how, str) else [y for x in how for y in (x if isinstance(x, tuple) else [x])]


if __name__ == "__main__":
    (DOCUMENTS / f"{STEM}.html").write_text(PAGE, "utf-8")
    write(STEM, "html", {
        "title": TITLE, "municipality": "Ulvedal", "area": "Digitalisering og It", "document_type": "handleplan", "period": {"from": "2027-01-01", "to": "2027-12-31", "accept": ["2027"]},
        "state": "status", "values": [], "challenges": [], "intro_aims": [],
        "follow_up_document": {"text": "Den gennemgås af sikkerhedsudvalget den første onsdag i hver måned, og økonomiudvalget får en samlet orientering i juni og december.", "times": ["hver måned", "juni", "december"]},
        "note": "row 5 lists the systems as the steps",
    }, [goal(title, "handling", *strings(how), aim, remark, number=no, section=g, page=1, themes=["velfærdsteknologi og digitalisering"], **facts) for g, no, title, how, aim, who, frist, state, remark, facts in ROWS])
