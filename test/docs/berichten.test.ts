import { readFileSync, writeFileSync } from 'node:fs';
import { termijnen } from '../../src/protocol/termijnen';
import {
  alleVoorbeelden,
  berichtenDocument,
  berichtenPad,
  gewoneSoorten,
  herinneringVoorbeelden,
  voorbeeldfeiten,
  type Voorbeeld,
} from '../support/berichtentabel';
import { aantalWoorden, zinnenVan } from '../texts/sentences';

if (process.env['SCHRIJF'] === '1') writeFileSync(berichtenPad, berichtenDocument());

/** What would tell a stranger who looks at a lock screen of whom or of what it is. */
const kenbaar =
  /kind|leerling|ouder|moeder|vader|gezin|gevaar|onveilig|geweld|mishandel|letsel|vermoeden|melding|veilig thuis/i;

/** What is wrong with a row, in words; empty when nothing is. */
function foutenIn({ samenvatting, tekst, knoppen, aan, wanneer, titel }: Voorbeeld): readonly string[] {
  const bekend = Object.values(voorbeeldfeiten).filter((feit) => samenvatting.includes(feit));
  const lang = [aan, wanneer, titel, samenvatting, ...tekst]
    .flatMap(zinnenVan)
    .filter((zin) => aantalWoorden(zin) >= 25);
  const verder = knoppen.filter(({ verb }) => verb !== 'nummers' && verb !== 'nood');
  return [
    ...(samenvatting.startsWith('Meldcode: ') ? [] : ['the lock screen does not begin neutral']),
    ...bekend.map((feit) => `the lock screen says ${feit}`),
    ...(kenbaar.test(samenvatting) ? ['the lock screen tells of the child'] : []),
    ...(tekst.join(' ').includes(voorbeeldfeiten.casus) ? [] : ['the text does not name the casus']),
    ...(verder.length > 0 ? [] : ['no button leads on']),
    ...(knoppen.filter(({ stijl }) => stijl === 'positive').length === 1 ? [] : ['not one main button']),
    ...(knoppen.some(({ verb }) => verb === 'nummers') ? [] : ['the numbers are not there']),
    ...lang.map((zin) => `too long: ${zin}`),
    ...[aan, wanneer].filter((zin) => !zin.endsWith('.')).map((zin) => `no sentence: ${zin}`),
  ];
}

describe('docs/berichten.md', () => {
  const document = berichtenDocument();

  it('is up to date: run `npm run docs` when this fails', () => {
    expect(readFileSync(berichtenPad, 'utf8')).toBe(document);
  });

  it('has a row for every kind of bericht and for every termijn', () => {
    for (const naam of [...gewoneSoorten, ...termijnen.map(({ id }) => id)])
      expect(document).toContain(`\n| ${naam} | `);
    expect(herinneringVoorbeelden).toHaveLength(termijnen.length);
  });
});

describe('every bericht', () => {
  it.each(alleVoorbeelden.map((rij) => [`${rij.naam} (${rij.aan})`, rij] as const))(
    '%s: is neutral on the lock screen, names the casus, leads on, and is short',
    (_, rij) => {
      expect(foutenIn(rij)).toEqual([]);
    },
  );

  it('would be found wrong if it told of the child, named nothing and led nowhere', () => {
    const fout: Voorbeeld = {
      naam: 'fout',
      aan: 'iedereen',
      wanneer: 'Altijd.',
      titel: 'Let op',
      samenvatting: 'Een kind van De Regenboog is in gevaar',
      tekst: [Array(25).fill('woord').join(' ')],
      knoppen: [],
    };
    expect(foutenIn(fout)).toHaveLength(9);
  });
});
