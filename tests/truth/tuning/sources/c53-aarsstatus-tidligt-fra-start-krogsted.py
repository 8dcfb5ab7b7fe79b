"""Yearly status of a framework, one page for each goal with a small table of figures. Run with a python that has WeasyPrint; needs pdftotext."""
import weasyprint
from facts9 import DOCUMENTS, fig, goal, owner, plain, ref, time, when, write

STEM = "c53-aarsstatus-tidligt-fra-start-krogsted"
TITLE = "Årsstatus 2026 for Tidligt fra start"

GOALS = [
    dict(
        no=1, title="Flere familier får hjælp, før problemerne vokser", state="I gang",
        aim="[[t|Familier, der er bekymrede for deres barn, skal kunne få en samtale med en fagperson senest otte dage efter, at de har henvendt sig.]]",
        done=[
            "[[a|I marts åbnede vi Familiedøren på biblioteket i Krogsted, hvor forældre kan komme uden henvisning to eftermiddage om ugen.]]",
            "[[a|22 medarbejdere fra dagtilbud og skole er uddannet i den svære samtale.]]",
            "[[a|Vi har skåret visitationsskemaet ned fra ni sider til to.]]",
        ],
        rows=[("Familier, der får en samtale inden otte dage", "41 %", "63 %", "90 %"), ("Underretninger, der fører til et tilbud uden myndighedsafgørelse", "18 %", "24 %", "30 %")],
        words="Fremgangen kommer især fra Familiedøren. Ventetiden er stadig længst i sommermånederne, hvor der er få vagter at tage af.",
        next=["[[a|Familiedøren udvides med en aftenåbning i Stubbeby fra 1. april 2027]]", "[[a|Der laves en fælles ferieplan for de tre rådgivningsteams]]"],
        who=[("Målansvarlig", "Familiechef Birgitte Ranløv")],
        owners=[owner("Familiechef Birgitte Ranløv", "Birgitte Ranløv", "Familiechef", "målansvarlig")],
        refs=[ref("Pejlemærker", "kompasmål 2 i Byrådets Kompas", "Pejlemærker:ByrådetsKompas2"), ref("Lov", "barnets lov", "Lov:BarnetsLov")],
        basis="Målet udmønter kompasmål 2 i Byrådets Kompas og bygger på barnets lov.",
        follow=[when("Børneudvalget får en ny status i september 2027.", "september 2027")],
        figs=[(41, 63, 90), (18, 24, 30)], milestones=[("1. april 2027", "2027-04-01")], groups=["familier", "forældre"],
        more=[fig("22 medarbejdere fra dagtilbud og skole", 22, "medarbejdere", "count", 2026)],
    ),
    dict(
        no=2, title="Alle børn skal kunne tale med i børnehaven", state="Delvist gennemført",
        aim="[[t|I 2028 har ni ud af ti børn et alderssvarende sprog, når de fylder fire år.]]",
        done=[
            "[[a|Sprogvurderingen er flyttet fra treårsalderen til barnets 30. levemåned i alle kommunale børnehaver.]]",
            "[[a|De to private institutioner i Stubbeby har tilsluttet sig ordningen.]]",
            "[[a|Der er købt dialogiske læsekufferter til samtlige stuer.]]",
        ],
        rows=[("Børn med alderssvarende sprog ved fire år", "78 %", "82 %", "90 %"), ("Børn i fokusgruppen, der får et sprogforløb", "35 %", "71 %", "100 %")],
        words="Udviklingen følger planen for børnene i fokusgruppen. Blandt tosprogede drenge er billedet uændret.",
        next=["[[a|To sprogpædagoger ansættes for en treårig periode]]", "[[a|Forældrene inviteres til sprogcafé, som holdes på skift i de fem børnehuse]]", "[[a|Vi undersøger sammen med logopæderne, hvorfor de tosprogede drenge ikke rykker sig]]"],
        who=[("Målansvarlig", "Dagtilbudschef Preben Aaskov"), ("Medvirkende", "Logopæderne i PPR og fællestillidsrepræsentant Ulla Brinkmand, BUPL")],
        owners=[owner("Dagtilbudschef Preben Aaskov", "Preben Aaskov", "Dagtilbudschef", "målansvarlig"), owner("Logopæderne i PPR", None, "Logopæderne i PPR", "medvirkende", False),
                owner("fællestillidsrepræsentant Ulla Brinkmand, BUPL", "Ulla Brinkmand", "fællestillidsrepræsentant", "medvirkende", False)],
        refs=[ref("Strategi", "Sprogstrategi 0-6 år", "Strategi:Sprogstrategi 0-6 år")],
        basis="Målet er en del af Sprogstrategi 0-6 år.",
        follow=[when("Dagtilbudslederne drøfter tallene hvert kvartal, og Børneudvalget ser dem igen i september 2027.", "hvert kvartal", "september 2027")],
        figs=[(78, 82, 90), (35, 71, 100)], milestones=[], groups=["børn i dagtilbud", "forældre"], more=[],
    ),
    dict(
        no=3, title="En tryg vej fra børnehave til skole", state="Gennemført",
        aim="[[t|Intet barn skal begynde i 0. klasse uden at have mødt sin børnehaveklasseleder mindst tre gange.]]",
        done=[
            "[[a|Alle skoler har indført legedage i februar, april og juni.]]",
            "[[a|Børnehaven skriver nu et overgangsbrev sammen med barnet og forældrene.]]",
            "[[a|Brevet erstatter tre tidligere skemaer, som er afskaffet.]]",
        ],
        rows=[("Børn, der har deltaget i mindst tre legedage", "29 %", "93 %", "95 %")],
        words="Styregruppen betragter målet som nået. Det overgår til almindelig drift fra skoleåret 2027/28 og udgår af næste årsstatus.",
        next=[], who=[], owners=[], refs=[], basis="", follow=[], figs=[(29, 93, 95)], milestones=[], groups=["børn"], more=[],
    ),
    dict(
        no=4, title="Plejefamilier, der holder hele barndommen", state="Forsinket",
        aim="[[t|Antallet af børn, der må flytte fra en plejefamilie i utide, skal halveres inden udgangen af 2028.]]",
        done=["[[a|Vi har besøgt samtlige 38 plejefamilier for at høre, hvad de savner.]]", "[[a|Udbuddet af supervision er forberedt, men blev annulleret, fordi der kun kom ét bud.]]"],
        rows=[("Sammenbrud i plejeforhold pr. år", "12", "11", "6"), ("Plejefamilier med fast supervision", "20 %", "20 %", "100 %")],
        words="Forsinkelsen skyldes udbuddet. Der er afsat 0,9 mio. kr. i 2027, som er overført fra 2026.",
        next=["[[a|Supervisionen sendes i fornyet udbud, som tilrettelægges således:]]", "[[b|markedsdialog med tre leverandører i januar]]", "[[b|opdeling i to mindre delaftaler]]", "[[a|En aflastningsordning for plejefamilier med mere end to børn afprøves i et år]]"],
        who=[("Målansvarlige", "Familiechef Birgitte Ranløv og leder af Familieplejen Torben Kjærsig")],
        owners=[owner("Familiechef Birgitte Ranløv", "Birgitte Ranløv", "Familiechef", "målansvarlig"), owner("leder af Familieplejen Torben Kjærsig", "Torben Kjærsig", "leder af Familieplejen", "målansvarlig")],
        refs=[ref("Budget", "forandring 14 i Budget 2026-2029", "Budget2026-2029:forandring14")],
        basis="Pengene stammer fra forandring 14 i Budget 2026-2029.",
        follow=[when("Økonomien følges månedligt i familieledelsen. Børneudvalget orienteres særskilt i maj 2027.", "månedligt", "maj 2027")],
        figs=[(12, 11, 6), (20, 20, 100)], units=["sammenbrud", "%"], milestones=[], groups=["anbragte børn", "plejefamilier"],
        more=[fig("Der er afsat 0,9 mio. kr. i 2027", 0.9, "mio. kr.", "amount", 2027)],
    ),
    dict(
        no=5, title="Fædre og medmødre med fra begyndelsen", state="I gang",
        aim="[[t|Begge forældre skal opleve, at de er lige vigtige i mødet med sundhedsplejen.]]",
        done=["[[a|Alle indkaldelser sendes fra august til begge forældres digitale postkasse.]]", "[[a|Tre fædregrupper er kommet i gang, to i Krogsted og en i Møgelsund.]]"],
        rows=[("Besøg i barnets første år, hvor begge forældre er til stede", "44 %", "52 %", "65 %"), ("Fædre og medmødre, der screenes for fødselsdepression", "0 %", "38 %", "80 %")],
        words="”Det var første gang, nogen spurgte, hvordan jeg havde det,” fortæller en far fra gruppen i Møgelsund.",
        next=["[[a|Aftenbesøg tilbydes i hele kommunen]]", "[[a|Screeningen gentages, når barnet er otte måneder]]"],
        who=[("Målansvarlig", "Ledende sundhedsplejerske Nanna Overbæk")],
        owners=[owner("Ledende sundhedsplejerske Nanna Overbæk", "Nanna Overbæk", "Ledende sundhedsplejerske", "målansvarlig")],
        refs=[ref("Politik", "Ligestillingspolitikken", "Politik:Ligestillingspolitik")], basis="Målet hænger sammen med Ligestillingspolitikken.",
        follow=[when("Børneudvalget får en ny status i september 2027.", "september 2027")],
        figs=[(44, 52, 65), (0, 38, 80)], milestones=[], groups=["fædre", "medmødre"], more=[],
    ),
    dict(
        no=6, title="Børn af forældre med psykisk sygdom bliver set og hørt", state="Ikke startet",
        aim="[[t|Ethvert barn, hvis forælder er i behandling i voksenpsykiatrien, skal have tilbud om en samtalegruppe.]] [[t|Tilbuddet gives senest fire uger efter, at kommunen er blevet bekendt med behandlingen.]]",
        done=[], none="Arbejdet er udskudt til 2027, fordi den regionale samarbejdsaftale først blev underskrevet i december.",
        rows=[("Børn i samtalegruppe", "–", "–", "60 børn")],
        words="Udgangspunktet kendes ikke, da regionen hidtil ikke har kunnet levere tal.",
        next=["[[a|Der indgås en databehandleraftale med regionspsykiatrien]]", "[[a|De to første samtalegrupper starter efter sommerferien 2027]]"],
        who=[("Målansvarlig", "Ubesat (psykologfaglig koordinator)"), ("Medvirkende", "Regionspsykiatrien, Børnenes Bisidder og sundhedsplejen")],
        owners=[owner("psykologfaglig koordinator", None, "psykologfaglig koordinator", "målansvarlig", "either"), owner("Regionspsykiatrien", None, "Regionspsykiatrien", "medvirkende", False),
                owner("Børnenes Bisidder", None, "Børnenes Bisidder", "medvirkende", False), owner("sundhedsplejen", None, "sundhedsplejen", "medvirkende", False)],
        refs=[], basis="", follow=[], figs=[(None, None, 60)], units=["børn"], milestones=[], groups=["børn af psykisk syge"], more=[],
    ),
]


def value(cell):
    return f"<td>{cell}</td>"


def page(g):
    block = lambda head, items: f"<h3>{head}</h3><ul>{''.join(lis(items))}</ul>" if items else ""

    def lis(items):
        out, deep = [], False
        for s in items:
            if s.startswith("[[b|") and not deep:
                out[-1] = out[-1].removesuffix("</li>")
                out.append("<ul>")
                deep = True
            elif deep and not s.startswith("[[b|"):
                out.append("</ul></li>")
                deep = False
            out.append(f"<li>{plain(s)}</li>")
        return out

    rows = "".join(f"<tr><th>{r[0]}</th>{''.join(map(value, r[1:]))}</tr>" for r in g["rows"])
    who = "".join(f"<p class=who><b>{a}</b> {b}</p>" for a, b in g["who"])
    return f"""<section><header><span>MÅL {g['no']}</span><h2>{g['title']}</h2><p class=state>Status: {g['state']}</p></header>
<h3>Det ville vi</h3><p class=aim>{plain(g['aim'])}</p>
<h3>Det er der sket i 2026</h3>{'<ul>' + ''.join(lis(g['done'])) + '</ul>' if g['done'] else '<p>' + g['none'] + '</p>'}
<h3>Det viser tallene</h3><table><thead><tr><th>Indikator</th><td>Udgangspunkt 2024</td><td>Resultat 2026</td><td>Mål 2028</td></tr></thead>{rows}</table>
<p>{g['words']}</p>{block('Det gør vi i 2027', g['next'])}
{'<h3>Sammenhæng</h3><p>' + g['basis'] + '</p>' if g['basis'] else ''}
{'<h3>Næste opfølgning</h3><p>' + g['follow'][0]['text'] + '</p>' if g['follow'] else ''}{who}</section>"""


CSS = """@page{size:A4;margin:22mm 20mm 24mm;@bottom-left{content:"Krogsted Kommune · Børn, Familie og Dagtilbud";font:8pt "DejaVu Sans";color:#666}@bottom-right{content:counter(page);font:8pt "DejaVu Sans"}}
@page:first{background:#f2e3c9;@bottom-right{content:""}}
body{font:10pt/1.45 "DejaVu Sans";color:#222}section{break-before:page}header{background:#2f5d50;color:#fff;margin:-4mm -6mm 5mm;padding:4mm 6mm}
header span{font-size:9pt;letter-spacing:2px}h2{margin:1mm 0;font-size:17pt;line-height:1.2}.state{margin:2mm 0 0;font-weight:bold;color:#ffdf8c}
h3{font-size:10.5pt;color:#2f5d50;margin:4mm 0 1mm}ul{margin:0;padding-left:5mm}li{margin-bottom:1mm}table{width:100%;border-collapse:collapse;font-size:9pt;margin-bottom:2mm}
th,td{border-bottom:.3mm solid #bbb;padding:1.4mm 1mm;text-align:left;font-weight:normal}td{width:23mm;text-align:right}thead th,thead td{font-weight:bold}.aim{font-size:11.5pt;font-style:italic;margin:0}
.who{margin:1mm 0;font-size:9.5pt}.cover h1{font-size:34pt;margin-top:60mm;line-height:1.1}.cover p{max-width:120mm}.over{margin-top:20mm;font-size:9pt}.over td:last-child{width:40mm}.over td{text-align:left}"""

COVER = f"""<div class=cover><h1>{TITLE}</h1><p>Rammen for den tidlige børne- og familieindsats 2024-2028</p>
<p>I 2024 satte byrådet seks mål for, hvordan børn og familier skal have hjælp, mens vanskelighederne endnu er små. Hvert forår gør vi op, hvor langt vi er kommet. Denne status blev behandlet i Børneudvalget den 3. marts 2027.</p>
<table class=over><tr><td><b>Mål</b></td><td><b>Status</b></td></tr>{''.join(f"<tr><td>{g['no']}. {g['title']}</td><td>{g['state']}</td></tr>" for g in GOALS)}</table></div>"""


def figures(g):
    for k, (row, values) in enumerate(zip(g["rows"], g["figs"])):
        unit = g.get("units", ["%"] * 9)[k]
        for cell, v, kind, year in zip(row[1:], values, ("baseline", "status", "target"), (2024, 2026, 2028)):
            if v is not None:
                yield fig(row[0], v, unit, kind, year)


if __name__ == "__main__":
    weasyprint.HTML(string=f"<html lang=da><title>{TITLE}</title><style>{CSS}</style>{COVER}{''.join(map(page, GOALS))}</html>").write_pdf(DOCUMENTS / f"{STEM}.pdf")
    extra = {
        1: [fig("senest otte dage efter", 8, "dage", "deadline")],
        2: [fig("ni ud af ti børn", 9, "ud af ti børn", "norm")],
        3: [fig("mindst tre gange", 3, "gange", "norm")],
        4: [fig("samtlige 38 plejefamilier", 38, "plejefamilier", "count"), fig("skal halveres inden udgangen af 2028", -50, "%", "target", 2028)],
        6: [fig("senest fire uger efter", 4, "uger", "deadline")],
    }
    write(STEM, "pdf", {
        "title": TITLE, "municipality": "Krogsted", "area": "Børn, Familie og Dagtilbud", "document_type": "årsstatus",
        "period": {"from": "2026-01-01", "to": "2026-12-31", "accept": ["2026", "2024"]}, "state": "status", "values": [], "challenges": [], "intro_aims": [],
        "note": "the municipality stands in the footer only; the table on the cover repeats titles and states",
    }, [goal(
        g["title"], "mål", g["aim"], *g["done"], *g["next"], number=str(g["no"]), owners=g["owners"], follow_up=g["follow"], milestones=g["milestones"], references=g["refs"],
        measurable=[*figures(g), *g["more"], *extra.get(g["no"], [])], state=g["state"].lower(), target_groups=g["groups"], themes=["børn og unge"], page=g["no"] + 1,
    ) for g in GOALS])
