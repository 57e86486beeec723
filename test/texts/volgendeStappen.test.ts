import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stappen } from '../../src/protocol/stappen';
import { bijzondereStapTekst } from '../../src/texts/volgendeStap/bijzonder';
import type { StapTekst } from '../../src/texts/volgendeStap/stapTekst';
import { volgendeStapTekst } from '../../src/texts/volgendeStappen';
import { readForbiddenWords } from '../support/glossary';
import { aantalWoorden, zinnenVan } from './sentences';

const teksten: readonly (readonly [string, StapTekst])[] = Object.entries(volgendeStapTekst);
const forbidden = readForbiddenWords(
  readFileSync(join(__dirname, '..', '..', 'docs', 'GLOSSARY.md'), 'utf8'),
);
const gewoonNederlands = ['kind', 'misschien'];

describe('the texts of the next stap', () => {
  it('are there for every duty of the protocol, in the order of the stappen, and for nothing else', () => {
    const plichten = Object.values(stappen).flatMap((stap) => stap.plichten.map(({ id }) => id));
    const bijzonder = Object.keys(bijzondereStapTekst);
    expect(Object.keys(volgendeStapTekst).sort()).toEqual([...bijzonder, ...plichten].sort());
  });

  it('say what to do in a line of at most 60 characters, no two the same but for closing', () => {
    expect(teksten.filter(([, { titel }]) => titel.length > 60).map(([id]) => id)).toEqual([]);
    const titels = teksten.map(([, { titel }]) => titel);
    expect(titels.filter((titel, index) => titels.indexOf(titel) !== index)).toEqual([
      'Vraag advies aan Veilig Thuis (0800-2000)',
    ]);
  });

  it('say what happens when it is not done, in at most two sentences', () => {
    const lang = teksten.filter(([, { anders }]) => zinnenVan(anders).length > 2);
    expect(lang.map(([id]) => id)).toEqual([]);
  });

  it('keep every sentence under 25 words, and use no word that the glossary rules out', () => {
    const alle = teksten.flatMap(([id, tekst]) =>
      Object.values(tekst).map((zin: string) => [id, zin] as const),
    );
    expect(
      alle.flatMap(([id, tekst]) =>
        zinnenVan(tekst)
          .filter((zin) => aantalWoorden(zin) > 25)
          .map(() => id),
      ),
    ).toEqual([]);
    const woorden = alle.flatMap(([, tekst]) => tekst.toLowerCase().match(/\p{L}+/gu) ?? []);
    expect(woorden.filter((woord) => forbidden.has(woord) && !gewoonNederlands.includes(woord))).toEqual([]);
  });

  it('[0.1] [F7] never say that reporting is not required without saying that it is the norm', () => {
    const verplicht = teksten.filter(([, { reden }]) => /verplicht dat niet/.test(reden));
    expect(verplicht.map(([id]) => id)).toEqual(['melden']);
    for (const [, { reden }] of verplicht) expect(reden).toContain('professionele norm');
  });

  it('[0.14] name a term only where the source has one', () => {
    expect(teksten.filter(([, { wanneer }]) => wanneer !== undefined).map(([id]) => id)).toEqual([
      'noodnummer-bellen',
      'veilig-thuis-meteen',
      'aandachtsfunctionaris-bellen',
      'heropenen',
      'hypothese-beoordelen',
      'advies-bij-bijzondere-vorm',
      'melden',
      'hulp-volgen',
      'terugkoppeling-vastleggen',
    ]);
  });

  it('[K31] [K15] do not ask a teacher to establish whether it is abuse', () => {
    expect(volgendeStapTekst['weging-vastleggen'].reden).toContain(
      'U hoeft niet vast te stellen of het mishandeling is.',
    );
  });
});
