import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForbiddenWords } from '../support/glossary';
import { aantalWoorden, alleTeksten, zinnenVan } from './sentences';

const teksten = alleTeksten();
const forbidden = readForbiddenWords(
  readFileSync(join(__dirname, '..', '..', 'docs', 'GLOSSARY.md'), 'utf8'),
);

/**
 * Banned as names in the code, but plain Dutch to a teacher: the source itself speaks of the child, of overleg with
 * colleagues, of besluiten and of acute onveiligheid, and Help is what one types.
 */
const gewoonNederlands = ['kind', 'overleg', 'misschien', 'help', 'besluit', 'acute'];

/** Tables that are about the report to Veilig Thuis, or about the question of stap 5 whether to. */
const overMelding = [
  'afwegingen.',
  'dossierToets.',
  'formulieren/melding.',
  'formulieren/zwijgplicht.',
  'meldingDossier.',
  'meldingVoorbereiding.',
  'meldnorm.',
  'volgendeStap/beslissen.',
  'volgendeStap/melding.',
];
/** Where a reader meets the word anywhere else: each time it is the report to Veilig Thuis. */
const plaatsenVanMelding = [
  'berichten.berichtTekst.melding-vastgelegd.wanneer',
  'beslissingen.beslissingTekst.meldenNog',
  'herinneringen.herinneringKaartTekst.wet',
  'herinneringen.herinneringTekst.afwegingen-beantwoorden.anders',
  'herinneringen.herinneringTekst.effect-van-hulp.anders',
  'herinneringen.herinneringTekst.melding-doen.doen',
  'herinneringen.herinneringTekst.weging-maken.anders',
  'herinneringen.uiterlijkTekst.wet',
  'organisatieVelden.termijnTekst.melding-doen',
  'consultatiewoorden.toestemmingWaarvoor.melding',
  'dossier.gebeurtenisTekst.meldgesprek-afgeweken',
  'dossier.gebeurtenisTekst.meldgesprek-vastgelegd',
  'dossier.gebeurtenisTekst.melding-vastgelegd',
  'formulieren/afsluiten.afgeslotenTekst.niet-gemeld',
  'formulieren/afsluiten.casusHeropenenTekst.uitleg.1',
  'formulieren/afwegen.afwegingMeebeoordelenTekst.uitleg.2',
  'formulieren/afwegen.vierOgenTekst.zelfdeGevolg',
  'volgendeStap/bijzonder.bijzondereStapTekst.oordelen-vergelijken.anders',
  'formulieren/consultatie.adviesVastleggenTekst.uitleg.1',
  'formulieren/gesprek.gesprekAfwijkenTekst.uitleg.1',
  'formulieren/gesprek.leerlinggesprekAfwijkenTekst.uitleg.2',
  'formulieren/hulp.hulpplanVastleggenTekst.uitleg.1',
  'formulieren/hulp.zonderMeldingUitleg.1',
  'formulieren/namen.formulierNaam.meldgesprek-afwijken',
  'formulieren/namen.formulierNaam.meldgesprek-vastleggen',
  'formulieren/namen.formulierNaam.melding-vastleggen',
  'formulieren/toestemming.toestemmingAfwijkenTekst.uitleg.1',
  'formulieren/toestemming.toestemmingVastleggenTekst.uitlegMelding.0',
  'kaart.knoppen.melding-voorbereiden',
  'nood.meldingGedaanTekst.twijfel',
  'nood.noodFormulierTekst.meldingGedaan',
  'randvoorwaarden.randvoorwaardeTekst.neemt-contact-op-met-veilig-thuis.tekst',
  'uitleg/grenzen.grenzenUitleg.gesprek-weglaten.alineas.1',
  'uitleg/wieDoetWat.wieDoetWatUitleg.intern-begeleider.alineas.2',
  'volgendeStap/consultatie.consultatieStapTekst.advies-vragen.reden',
  'volgendeStappen.volgendeStapKaartTekst.volgorde',
  'volgendeStappen.wachtTekst.melding',
  'weigeringen.weigeringTekst.geen-melding',
  'weigeringen.weigeringTekst.geen-melding-verschuldigd',
  'weigeringen.weigeringTekst.meldgesprek-eerst',
  'weigeringen.weigeringTekst.melding-eerst',
  'weigeringen.weigeringTekst.meldtoestemming-eerst',
  'weigeringen.weigeringTekst.toestemming-niet-geweigerd',
  'weigeringen.weigeringTekst.zwijgplicht-eerst',
];
/** Where it stands as a verb: also each time about Veilig Thuis. */
const plaatsenVanMelden = [
  'berichten.berichtTekst.norm-afgeweken.wanneer',
  'beslissingen.beslissingTekst.teMelden',
  'dossier.gebeurtenisTekst.norm-afgeweken',
  'formulieren/namen.vastleggroepTekst.beslissen',
  'herinneringen.herinneringTekst.melding-doen.doen',
  'herinneringen.termijnNaam.melding-doen',
  'contacten.contactTekst.veilig-thuis.wanneer',
  'formulieren/afsluiten.afsluitgrondTekst.niet-gemeld',
  'formulieren/afsluiten.afsluitgrondTekst.overgenomen-door-veilig-thuis',
  'formulieren/afsluiten.waaropTekst.niet-gemeld',
  'formulieren/hulp.zonderMeldingUitleg.0',
  'formulieren/namen.formulierNaam.norm-afwijken',
  'formulieren/toestemming.toestemmingAfwijkenTekst.uitleg.2',
  'formulieren/toestemming.toestemmingVastleggenTekst.geweigerdMelding',
  'formulieren/toestemming.toestemmingVastleggenTekst.uitlegMelding.1',
  'formulieren/wegen.kindcheckVastleggenTekst.uitleg.2',
  'gesprekVoorbereiding.gesprekVoorbereidingTekst.letOp.regels.2',
  'kaart.voettekst',
  'nood.meldingGedaanTekst.ja',
  'nood.meldingGedaanTekst.nee',
  'nood.noodTekst.veiligThuisUitleg',
  'teams.teamsTekst.zonderFoutkaart',
  'uitleg/grenzen.grenzenUitleg.meldrecht.alineas.0',
  'uitleg/grenzen.grenzenUitleg.meldrecht.titel',
  'weigeringen.weigeringTekst.melding-eerst',
];

const words = (tekst: string): readonly string[] => tekst.toLowerCase().match(/\p{L}+/gu) ?? [];
const placesOf = (pattern: RegExp): readonly string[] =>
  teksten
    .filter(({ tekst }) => words(tekst).some((word) => pattern.test(word)))
    .map(({ plaats }) => plaats)
    .filter((plaats) => !overMelding.some((tabel) => plaats.startsWith(tabel)))
    // The table of all next stappen holds those of each stap once more.
    .filter((plaats) => !plaats.startsWith('volgendeStappen.volgendeStapTekst.'))
    // And that of all begrippen those of each group.
    .filter((plaats) => !plaats.startsWith('uitleg/begrippen.begripTekst.'))
    .sort();

describe('the sentences that people read', () => {
  it('are found: tables, lists, and what functions make of ordinary facts', () => {
    expect(teksten.length).toBeGreaterThan(1500);
    expect(teksten.map(({ plaats }) => plaats)).toContain('weigeringen.weigeringTekst.datum-in-toekomst');
  });

  it('are never empty and never show the inside of a program', () => {
    const broken = teksten.filter(
      ({ tekst }) => tekst.trim() === '' || /undefined|NaN|\[object|[{}$]/.test(tekst),
    );
    expect(broken).toEqual([]);
  });

  it('have at most 25 words', () => {
    const long = teksten.flatMap(({ plaats, tekst }) =>
      zinnenVan(tekst)
        .filter((zin) => aantalWoorden(zin) > 25)
        .map((zin) => `${plaats}: ${zin}`),
    );
    expect(long).toEqual([]);
  });

  it('use no word that the glossary rules out', () => {
    const found = teksten.flatMap(({ plaats, tekst }) =>
      words(tekst)
        .filter((word) => forbidden.has(word) && !gewoonNederlands.includes(word))
        .map((word) => `${plaats}: write ${forbidden.get(word)}, not ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('speak of a melding only where it is a report to Veilig Thuis', () => {
    expect(placesOf(/^melding(en)?$/)).toEqual([...plaatsenVanMelding].sort());
    expect(placesOf(/^(ge)?meld(en|t)?$/)).toEqual([...plaatsenVanMelden].sort());
    expect(placesOf(/^(melder|melders|notificatie|notificaties)$/)).toEqual([]);
  });

  it('[J7][J8] never give the numbers of AMK and ASHG', () => {
    const dead = teksten.filter(({ tekst }) =>
      /09001231230|09005675678/.test(tekst.replaceAll(/[\s-]/g, '')),
    );
    expect(dead).toEqual([]);
  });
});

describe('the rules by which sentences are told apart', () => {
  it('a full stop inside a number or an address ends no sentence', () => {
    expect(zinnenVan('Bel 0800-2000. Of kijk op www.school.example voor meer: elke dag.')).toEqual([
      'Bel 0800-2000',
      'Of kijk op www.school.example voor meer',
      'elke dag',
    ]);
  });

  it('a dash is no word', () => {
    expect(aantalWoorden('een - twee · drie')).toBe(3);
  });
});
