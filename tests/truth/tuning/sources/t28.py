"""Landscape action plan, vertical merged track cells, rows over page breaks, lists in cells (Chromium PDF). Run: python3 t28.py"""
from marks import *
STEM = "t28-handleplan-klimatilpasning-og-natur-ejdal"
T = Marks("t28")
def L(*xs):
    return "<ul>" + "".join(f"<li>{x}</li>" for x in xs) + "</ul>"
TRACKS = [
    ("Vand, der kommer oppefra", [
        ("1", "⟦g handling|1::Klimaveje i Ejdal by⟧", "⟦b::Kloakkerne i den gamle bydel kan ikke rumme et skybrud af den type, vi fik i 2023.⟧", L("⟦a::Registrering af lavninger og kælderåbninger⟧", "⟦a::Projektering af tre klimaveje⟧", "⟦a::Anlæg af den første vej: Møllegade⟧"), "⟦t::⟦m 240|husstande|2027|target::240 husstande⟧ er sikret mod en 20-årshændelse⟧", "⟦o Lasse Vinther Bang|vandplanlægger|ansvarlig::Lasse Vinther Bang, vandplanlægger⟧<br>Medvirker: ⟦o- |Ejdal Forsyning|medvirker::Ejdal Forsyning⟧", "⟦tf 2026-04-01|2027-10-31|multi::April 2026 – oktober 2027⟧"),
        ("2", "⟦g handling|2::Skolegårde som svampe⟧", "", L("⟦a::Asfalt brydes op på to skoler og erstattes af regnbede⟧", "⟦a::Eleverne måler nedbør og vandstand⟧", "⟦a::Der plantes ⟦m 80|træer||other::80 træer⟧⟧"), "⟦t::Halvdelen af regnvandet nedsives på grunden⟧⟦m 50|%||target::⟧", "⟦o |Ejendomscentret|ansvarlig::Ejendomscentret⟧", "⟦tf 2026-01-01|2026-12-31::2026⟧"),
        ("3", "⟦g handling|3::Vejledning til husejere⟧", "⟦b::Mange tror, at kommunen har ansvaret for vandet i deres kælder.⟧", L("⟦a::Gratis besøg af en klimavejleder⟧", "⟦a::Informationsaften i hvert lokalråd⟧"), "⟦t::⟦m 300|besøg||target::300 besøg⟧ inden udgangen af 2027⟧", "⟦o Nanna Prip|Klimakoordinator|ansvarlig::Klimakoordinator Nanna Prip⟧", "⟦tf |2027-12-31::Ultimo 2027⟧"),
        ("4", "⟦g handling|4::Åbning af Møllebækken⟧", "Se ⟦r Budget2026-2029:forandring17::forslag 17 i <i>Budget 2026-2029</i>⟧.", L("⟦a::Forundersøgelse og lodsejermøder⟧", "⟦a::Ansøgning om tilladelse efter vandløbsloven⟧", "⟦a::Rørlagt strækning på ⟦m 600|m||other::600 meter⟧ graves fri⟧"), "–", "⟦o Lasse Vinther Bang|vandplanlægger|ansvarlig::Lasse Vinther Bang⟧ og ⟦o |Naturteamet|ansvarlig::Naturteamet⟧", "⟦tf 2027-01-01|2028-12-31|multi::2027-2028⟧"),
    ]),
    ("Vand, der kommer fra fjorden", [
        ("5", "⟦g handling|5::Dige ved Strandengen⟧", "⟦b::⟦m 61|sommerhuse||baseline::61 sommerhuse⟧ ligger under kote 1,8.⟧ Indsatsen er beskrevet i ⟦r Plan:Planstrategi 2022::Planstrategi 2022⟧.", L("⟦a::Grundejerne stifter et digelag⟧", "⟦a::Kommunen betaler ⟦m 25|%||other::25 %⟧ af forundersøgelsen⟧", "⟦a::Valg mellem jorddige og spuns⟧"), "⟦t::Diget er godkendt i 2. kvartal 2027⟧", "⟦o Nanna Prip|Klimakoordinator|ansvarlig::Nanna Prip⟧<br>Medvirker: ⟦o- |Grundejerforeningen Strandengen|medvirker::Grundejerforeningen Strandengen⟧ og ⟦o- |Kystdirektoratet|medvirker::Kystdirektoratet⟧", "⟦tf 2026-01-01|2027-06-30|multi::1. kvartal 2026 – 2. kvartal 2027⟧"),
        ("6", "⟦g handling|6::Varsling på sms⟧", "", L("⟦a::Aftale med leverandør⟧", "⟦a::Alle ejere i risikoområder tilmeldes, medmindre de siger nej⟧"), "⟦t::⟦m 90|%||target::90 pct.⟧ af ejerne får varsel mindst seks timer før⟧", "⟦o |Beredskabet|ansvarlig::Beredskabet⟧", "⟦tf |2026-09-01::Senest 1. september 2026⟧"),
        ("7", "⟦g handling|7::Havnen som mødested, også ved højvande⟧", "⟦p::Vi vil bruge sikringen af havnen til at få flere steder at sidde.⟧", L("⟦a::Idéværksted med Havnens Venner⟧", "⟦a::Trappeanlæg på nordmolen udbydes⟧", "⟦a::Elskabe og pumper løftes til kote 2,4⟧"), "", "⟦o Jens Otto Fink|Havnefoged|ansvarlig::Havnefoged Jens Otto Fink⟧", "⟦tf 2026-01-01|2027-12-31|multi::Hele perioden⟧"),
    ]),
    ("Plads til det vilde", [
        ("8", "⟦g handling|8::Vilde vejkanter⟧", "⟦b::Der slås græs på ⟦m 410|km||baseline::410 km⟧ rabat tre gange om året.⟧", L("⟦a::Slåning sættes ned til én gang om året, hvor udsynet tillader det⟧", "⟦a::Afklippet fjernes og bruges til biogas⟧", "⟦a::Skilte forklarer, hvorfor her ikke er slået⟧"), L("⟦t::⟦m 200|km|2026|target::200 km⟧ rabat er omlagt i 2026⟧", "⟦t::Antallet af hjemmehørende blomster er ⟦m 100|%||target::fordoblet⟧⟧"), "⟦o |Vejteamet|ansvarlig::Vejteamet⟧<br>Medvirker: ⟦o- |Danmarks Naturfredningsforening|medvirker::Danmarks Naturfredningsforening⟧", "⟦tf 2026-01-01|::Løbende fra 2026⟧"),
        ("9", "⟦g handling|9::Græsning på Ejdal Hede⟧", "", L("⟦a::Hegn på to kilometer⟧", "⟦a::Aftale med kogræsserlaug⟧"), "⟦t::Heden er i god naturtilstand⟧", "⟦o |Naturteamet|ansvarlig::Naturteamet⟧", "⟦tf |2026-05-31::Maj 2026⟧"),
        ("10", "⟦g handling|10::Bekæmpelse af kæmpebjørneklo og rynket rose langs fjorden og ved de fredede overdrev⟧", "Følger ⟦r Plan:Indsatsplan mod invasive arter::Indsatsplan mod invasive arter⟧ og ⟦r Lov:Naturbeskyttelsesloven::naturbeskyttelsesloven⟧.", L("⟦a::Private lodsejere får besøg i maj⟧", "⟦a::Kommunens egne arealer gennemgås to gange hver sommer⟧", "⟦a::Unge i fritidsjob graver rødder op⟧"), "–", "⟦o Signe Abel|biolog|ansvarlig::Signe Abel, biolog⟧", "⟦tf 2026-01-01|2027-12-31|multi::Hele perioden⟧"),
        ("11", "⟦g handling|11::Skov på marginaljord⟧", "Bidrager til ⟦r Strategi:kommunens strategi for grønne landskaber::kommunens strategi for grønne landskaber⟧.", L("⟦a::Opkøb af jord ved Storemosen⟧", "⟦a::Borgere planter egen skov ved en plantedag⟧"), "⟦t::⟦m 45|ha|2027|target::45 ha⟧ ny skov⟧", "–", "⟦tf |2027-12-31::Udgangen af 2027⟧"),
    ]),
    ("Mennesker, der kan", [
        ("12", "⟦g handling|12::Klimaforståelse hos alle medarbejdere⟧", "", L("⟦a::E-læring på 40 minutter⟧", "⟦a::Klimaspørgsmål indgår i MUS⟧"), "⟦t::Alle medarbejdere har gennemført kurset⟧", "⟦o |HR|ansvarlig::HR⟧", "⟦tf |2027-06-30::Medio 2027⟧"),
        ("13", "⟦g handling|13::Borgerting om klima⟧", "⟦p::De beslutninger, der gør ondt, skal træffes sammen.⟧", L("⟦a::36 borgere udtrækkes ved lod⟧", "⟦a::Fem lørdage med eksperter⟧", "⟦a::Anbefalingerne overrækkes til byrådet⟧"), "–", "⟦o |Klima- og Naturudvalget|ansvarlig::Klima- og Naturudvalget⟧", "⟦tf |::Efteråret 2026⟧"),
    ]),
]
body = ""
for name, rows in TRACKS:
    T(f"⟦sec::{name}⟧")
    body += "<tbody>"
    for i, (no, *cells) in enumerate(rows):
        track = f'<td class=tr rowspan={len(rows)}><span>{name}</span></td>' if i == 0 else ""
        body += f"<tr>{track}<td>{no}</td>" + "".join(f"<td>{T(c)}</td>" for c in cells) + "</tr>"
        T("⟦end::⟧")
    body += "</tbody>"
for g in T.goals:
    for m in g["measurable"]:
        m["text"] = m["text"] or "Halvdelen af regnvandet"
CSS = """@page{size:A4 landscape;margin:14mm 12mm 14mm;@bottom-left{content:"Ejdal Kommune · Teknik- og Klimaforvaltningen";font:7.5pt 'Liberation Sans'}@bottom-right{content:"Side " counter(page) " af " counter(pages);font:7.5pt 'Liberation Sans'}}
body{font:8.8pt/1.35 'Liberation Sans Narrow','Liberation Sans'} h1{font-size:19pt;margin:0;color:#0b5563} p{margin:2mm 0;max-width:200mm} table{border-collapse:collapse;width:100%;margin-top:4mm} th{background:#0b5563;color:#fff;text-align:left;padding:4px 5px} td{border:.6pt solid #7aa;vertical-align:top;padding:5px;line-height:1.4}
td.tr{background:#dcecee;font-weight:bold;width:9mm;text-align:center;vertical-align:middle} td.tr span{writing-mode:vertical-rl;transform:rotate(180deg);font-size:10pt} ul{margin:0;padding-left:4mm} li{margin-bottom:2px} td:nth-last-child(6){font-weight:bold;width:40mm}"""
chromium(f"""<!doctype html><html lang=da><meta charset=utf-8><title>plan</title><style>{CSS}</style><h1>Handleplan for klimatilpasning og natur 2026-2027</h1><p>Udkast til drøftelse i Klima- og Naturudvalget den 5. november 2025. Planen har fire spor og tretten handlinger. Den bygger på Risikokortet fra 2024 og på de 126 svar, der kom ind ved forårets borgermøder. Handlingerne gennemføres inden for de bevillinger, der fremgår af budgettet, og planen revideres en gang om året.</p>
<table><thead><tr><th>Spor</th><th>Nr.</th><th>Hvad gør vi?</th><th>Hvorfor?</th><th>Skridt</th><th>Det skal vi have nået</th><th>Hvem?</th><th>Hvornår?</th></tr></thead>{body}</table></html>""", STEM)
T.write(STEM, "pdf", "Handleplan for klimatilpasning og natur 2026-2027", "Ejdal", "Teknik- og Klimaforvaltningen", "handleplan", ("2026-01-01", "2027-12-31", ["2026"]), "draft")
