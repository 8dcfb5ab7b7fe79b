"""Agreement on operations in clauses and subsections, like a statute, second draft (DOCX printed by LibreOffice). Run: python3 t38.py

Traps: "§ 2." numbers the goals and is no law, while "vejlovens § 64" is; the fields have no headings: "Stk. 1." tells the purpose, the next the duties as a), b), c)
with i. and ii. beneath, the next when the duty is fulfilled, the last who bears it and when it is looked at; the owner is "påhviler", "varetages af", "hæfter solidarisk";
"Bestilleren" and "Leverandøren" are the parties, not owners; figures as ranges ("to til tre timer"), "halv", kroner per metre (a rate), "højst 1 pr. 10 km";
references to own clauses ("jf. § 3, stk. 2") and to "bestiller- og udførerpolitikken"; clauses on parties, economy and disputes are no goals.
"""
from marks import *
from office import *
STEM = "t38-driftsaftale-vej-og-park-soenderbaek"
T = Marks("t38")
d = new("Liberation Serif", 11, margins=(2.5, 2.3, 2.8, 2.8))
P = lambda s, **k: para(d, T(s), **{"after": 5, **k})
para(d, "2. udkast af 3. november 2025 – ikke underskrevet", size=9, italic=True, align="center", after=30)
para(d, "Driftsaftale 2026-2027", size=24, bold=True, align="center", after=4)
para(d, "mellem Vej og Park (Bestilleren) og Entreprenørgården (Leverandøren)", size=13, align="center", after=4)
para(d, "Sønderbæk Kommune", size=13, align="center", after=26)


def afsnit(s):
    T("⟦end::⟧")
    para(d, T(s), size=13, bold=True, align="center", before=16, after=8, keep=True)


def clause(no, title):
    T("⟦end::⟧")
    para(d, f"§ {no}. " + T(title), bold=True, before=10, after=3, keep=True)


def ab(*xs):
    n = 0
    for x in xs:
        if isinstance(x, tuple):
            for k, y in enumerate(x):
                item(d, T(y), ("i.", "ii.", "iii.")[k], 2)
        else:
            item(d, T(x), "abcdefg"[n] + ")", 1)
            n += 1


clause(1, "Parter og varighed")
P("Stk. 1. Aftalen gælder fra den 1. januar 2026 til den 31. december 2027. Bestilleren er vej- og parkchef Gunhild Aarestrup, og Leverandøren er driftschef Palle Skovsgaard.")
P("Stk. 2. Aftalen beskriver syv forpligtelser. Den bygger på bestiller- og udførerpolitikken, som byrådet vedtog i 2022, og erstatter aftalen af 14. december 2023.")
afsnit("⟦sec::Afsnit I. Vejene⟧")
clause(2, "⟦g forpligtelse|2::Vinterveje, der er farbare til morgentrafikken⟧")
P("Stk. 1. ⟦p::Forpligtelsen skal sikre, at skolebusser, hjemmepleje og pendlere kan komme frem, inden arbejdsdagen begynder.⟧")
P("Stk. 2. Leverandøren skal")
ab("⟦a::have ⟦m 14|biler||other::14 saltbiler⟧ klar fra 15. oktober til 15. april,⟧", "⟦a::rydde i denne rækkefølge:⟧", ("⟦a2::hovedveje og busruter,⟧", "⟦a2::stier til skoler og plejecentre,⟧", "⟦a2::boligveje,⟧"), "⟦a::offentliggøre turplanen på kommunens hjemmeside.⟧")
P("Stk. 3. Forpligtelsen er opfyldt, når ⟦t::⟦m 95|%||target::95 pct.⟧ af hovedvejene er farbare senest kl. 7 på dage med snefald.⟧ I vinteren 2024/25 var tallet ⟦m 88|%||baseline::88 pct.⟧")
P("Stk. 4. Forpligtelsen påhviler vejmester ⟦o Kaj Egtved|vejmester|påhviler::Kaj Egtved⟧. Parterne gennemgår sæsonen på et møde ⟦f maj::i maj måned⟧.")
clause(3, "⟦g forpligtelse|3::Huller lukkes, før de bliver til skader⟧")
P("Stk. 1. ⟦b::Kommunen udbetalte sidste år ⟦m 310000|kr.||baseline::310.000 kr.⟧ i erstatning til bilister.⟧ Ansvaret følger af ⟦r Lov:Vejloven:§8::vejlovens § 8⟧.")
P("Stk. 2. ⟦a::Leverandøren gennemkører alle kommuneveje to gange årligt og registrerer skader med kamera.⟧ ⟦a::Huller dybere end ⟦m 4|cm||other::4 cm⟧ lukkes straks, mens øvrige skader samles i ugeplaner.⟧ Afregning sker med 210 kr. pr. meter.")
P("Stk. 3. ⟦t::Fra borgerens henvendelse og til hullet er lukket, må der højst gå ⟦m 5|døgn||target::fem døgn⟧.⟧ ⟦t::Erstatningerne skal ⟦m -50|%|2027|target::halveres⟧ inden udgangen af 2027.⟧")
P("Stk. 4. Opgaven varetages af ⟦o |asfaltholdet|varetages af::asfaltholdet⟧ under tilsyn af vejingeniør ⟦o? Lone Frandsen Bay|vejingeniør|tilsyn::Lone Frandsen Bay⟧. Der afrapporteres ⟦f kvartal::en gang i kvartalet⟧.")
clause(4, "⟦g forpligtelse|4::Cykelstier uden glasskår⟧")
P("Stk. 1. Forpligtelsen udspringer af ⟦r Strategi:Cykelstrategi for hele Sønderbæk::»Cykelstrategi for hele Sønderbæk«⟧ og er et bidrag til ⟦r Pejlemærker:Direktionens retningspunkter:3::direktionens retningspunkt nr. 3⟧.")
P("Stk. 2. ⟦a::Supercykelstien fejes hver uge⟧, og ⟦a::de øvrige stier fejes efter weekender med arrangementer⟧. ⟦a::Punkteringer kan meldes på en app, som Leverandøren udvikler sammen med cyklisterne.⟧⟦o- |cyklisterne|sammen med::⟧")
P("Stk. 3. ⟦t::Antallet af klager bringes ned fra ⟦m 74|klager||baseline::74⟧ til ⟦m 40|klager||target::40 om året⟧.⟧")
afsnit("⟦sec::Afsnit II. Det grønne⟧")
clause(5, "⟦g forpligtelse|5::Parker, som naboerne har lyst til at passe på⟧")
P("Stk. 1. ⟦p::Formålet er at gøre parkerne til steder, man bliver, frem for steder, man går igennem.⟧")
P("Stk. 2. Leverandøren skal, i samarbejde med ⟦o- |grundejerforeningerne|i samarbejde med::grundejerforeningerne⟧ og ⟦o- |Ældrerådet|i samarbejde med::Ældrerådet⟧,")
ab("⟦a::indgå plejeaftaler med naboer, der vil passe et bed,⟧", "⟦a::sætte ⟦m 60|bænke||other::60 bænke⟧ op med ryg og armlæn,⟧", "⟦a::lade græsset stå på en tredjedel af arealet.⟧")
P("Stk. 3. ⟦t::Når aftalen udløber, er mindst ⟦m 12|parker||target::12 parker⟧ omfattet af en plejeaftale⟧, og ⟦e::brugerne giver udtryk for, at de føler sig trygge efter mørkets frembrud⟧.")
P("Stk. 4. For forpligtelsen hæfter gartnerformand ⟦o Britta Kolding Juul|gartnerformand|hæfter::Britta Kolding Juul⟧ og parkforvalter ⟦o Esben Rye|parkforvalter|hæfter::Esben Rye⟧ solidarisk. Udgiften på ⟦m 450000|kr.||amount::450.000 kr.⟧ er optaget som ⟦r Budget2026-2029:forandring14::budgetforslag T14 i Budget 2026-2029⟧.")
clause(6, "⟦g forpligtelse|6::Mindre gift og flere bier på kommunens arealer langs veje, sportspladser og kirkegårde⟧")
P("Stk. 1. ⟦a::Leverandøren udfaser glyphosat på de sidste arealer i løbet af 2026⟧ og ⟦a::sår hjemmehørende blomster i rabatterne⟧. ⟦a::Ukrudt på belægninger bekæmpes med damp, jf. § 3, stk. 2.⟧")
P("Stk. 2. Der henvises til ⟦r Plan:Biodiversitetsplan::biodiversitetsplanen⟧ og til ⟦r Politik:Politik for giftfri arealer::Politik for giftfri arealer⟧.")
P("Stk. 3. Forbruget af sprøjtemidler er i dag ⟦m 180|liter||baseline::180 liter⟧. ⟦t::Det skal være ⟦m 0|liter|2027|target::nul⟧ i 2027.⟧")
P("Stk. 4. ⟦o |Entreprenørgårdens grønne team|står til ansvar::Entreprenørgårdens grønne team⟧ står til ansvar over for ⟦o? |Natur- og Vejudvalget|over for::Natur- og Vejudvalget⟧.")
afsnit("⟦sec::Afsnit III. Gården som arbejdsplads⟧")
clause(7, "⟦g forpligtelse|7::Elever og småjob på gården⟧")
P("Stk. 1. ⟦b::Tre af de fem vejmænd, der går på pension i 2026, har ingen afløser.⟧ ⟦p::Derfor skal gården uddanne sine egne.⟧")
P("Stk. 2. Leverandøren skal")
ab("⟦a::ansætte ⟦m 4|elever||other::fire elever⟧ om året som anlægsstruktør eller gartner,⟧", "⟦a::tilbyde småjob på to til tre timer til borgere på kontanthjælp,⟧", "⟦a::udpege en oplærer på hvert hold.⟧")
P("Stk. 3. ⟦a::Jobcentret stiller en virksomhedskonsulent til rådighed.⟧⟦o- |Jobcentret|stiller konsulent til rådighed::⟧ Tillidsrepræsentanten for 3F, ⟦o- Jimmi Vang|tillidsrepræsentant for 3F|inddrages::Jimmi Vang⟧, inddrages i opslagene.")
P("Stk. 4. Forpligtelsen løber ⟦tf 2026-08-01|2027-07-31|multi::fra 1. august 2026 til 31. juli 2027⟧ og påhviler ⟦o |driftschefen|påhviler::driftschefen⟧.")
clause(8, "⟦g forpligtelse|8::Sikkert arbejde langs vejen⟧")
P("Stk. 1. ⟦t::Ingen medarbejder må komme alvorligt til skade i trafikken.⟧")
P("Stk. 2. ⟦a::Alle hold gennemgår kurset »Vejen som arbejdsplads« på ny.⟧ ⟦a::Afspærringer kontrolleres uanmeldt, mindst to gange om måneden.⟧ Kontrollen foretages af sikkerhedsgruppen, som ⟦f løbende::løbende⟧ orienterer Bestilleren.⟦o? |sikkerhedsgruppen|kontrollen foretages af::⟧")
T("⟦end::⟧")
afsnit("Afsnit IV. Øvrige bestemmelser")
clause(9, "Økonomi")
P("Bestilleren betaler 41,6 mio. kr. om året i tolv lige store rater. Beløbet reguleres med kommunens pris- og lønskøn. Leverandøren kan overføre op til 3 pct. mellem årene.")
clause(10, "Tvister")
P("Uenighed om aftalens forståelse søges løst mellem Gunhild Aarestrup og Palle Skovsgaard. Lykkes det ikke, træffer direktøren for Teknik og Miljø afgørelse.")
para(d, "Sønderbæk, den ____ december 2025", before=20, after=20)
para(d, "_______________________                                _______________________", after=0)
para(d, "For Bestilleren                                                    For Leverandøren")
footer(d, "Driftsaftale 2026-2027 · 2. udkast")
pdf(d, STEM)
for g in T.goals:
    for o in g["owners"]:
        o["as_written"] = o["as_written"] or o["role"]
T.write(STEM, "pdf", "Driftsaftale 2026-2027", "Sønderbæk", "Vej og Park", "driftsaftale", ("2026-01-01", "2027-12-31"), "draft")
