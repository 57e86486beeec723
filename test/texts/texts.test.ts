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
 * colleagues and of a possible offender, and Help is what one types.
 */
const gewoonNederlands = ['kind', 'overleg', 'misschien', 'help'];

/** Where a reader meets the word itself: each time it is the report to Veilig Thuis. */
const plaatsenVanMelding = ['nood.meldingGedaanTekst.twijfel', 'nood.noodFormulierTekst.meldingGedaan'];
/** Where it stands as a verb: also each time about Veilig Thuis, or the question of stap 5 whether to. */
const plaatsenVanMelden = [
  'contacten.contactTekst.veilig-thuis.wanneer',
  'kaart.voettekst',
  'nood.meldingGedaanTekst.ja',
  'nood.meldingGedaanTekst.nee',
  'nood.noodTekst.veiligThuisUitleg',
  'teams.teamsTekst.zonderFoutkaart',
  'volgendeStappen.volgendeStapTekst.beslissen.reden',
];

const words = (tekst: string): readonly string[] => tekst.toLowerCase().match(/\p{L}+/gu) ?? [];
const placesOf = (pattern: RegExp): readonly string[] =>
  teksten
    .filter(({ tekst }) => words(tekst).some((word) => pattern.test(word)))
    .map(({ plaats }) => plaats)
    .sort();

describe('the sentences that people read', () => {
  it('are found: tables, lists, and what functions make of ordinary facts', () => {
    expect(teksten.length).toBeGreaterThan(250);
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
