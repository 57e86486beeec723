import { berichtenOwed, kennisgevingVan } from '../../src/domain/berichten';
import {
  bezorgd,
  contactToegezegd,
  gestart,
  mislukt,
  noodVastgelegd,
  type Gebeurtenis,
} from '../support/events';
import { bestaandeCasus } from '../support/given';
import { functionarisA, functionarisB, leerkrachtA } from '../support/people';

const naarA = `e1>${functionarisA.id}` as const;
const naarB = `e1>${functionarisB.id}` as const;

function na(...gebeurtenissen: readonly Gebeurtenis[]) {
  return bestaandeCasus([gestart({ berichtAan: [functionarisA.id, functionarisB.id] }), ...gebeurtenissen]);
}

const owed = (...gebeurtenissen: readonly Gebeurtenis[]) =>
  berichtenOwed(na(...gebeurtenissen)).map(({ id }) => id);

describe('berichtenOwed', () => {
  it('follows from the log alone: one for each receiver of each event, in the order of the log', () => {
    expect(owed()).toEqual([naarA, naarB]);
    expect(owed(noodVastgelegd({ berichtAan: [functionarisA.id] }), contactToegezegd(functionarisA))).toEqual(
      [naarA, naarB, `e2>${functionarisA.id}`, `e3>${leerkrachtA.id}`],
    );
  });

  it('keeps owing what did not arrive, for whatever reason', () => {
    for (const reden of ['app-ontbreekt', 'geblokkeerd', 'te-druk', 'storing', 'onbekend'] as const) {
      expect(owed(mislukt(naarA, reden))).toEqual([naarA, naarB]);
    }
  });

  it('stops owing what arrived, and does not owe it again after a late failure', () => {
    expect(owed(bezorgd(naarA))).toEqual([naarB]);
    expect(owed(mislukt(naarA), bezorgd(naarA))).toEqual([naarB]);
    expect(owed(bezorgd(naarA), mislukt(naarA))).toEqual([naarB]);
    expect(owed(bezorgd(naarA), bezorgd(naarB))).toEqual([]);
  });
});

describe('kennisgevingVan', () => {
  it.each([
    ['onderweg while nothing is known', [], 'onderweg'],
    ['bezorgd as soon as one arrived', [bezorgd(naarB)], 'bezorgd'],
    ['bezorgd when one arrived and one failed', [mislukt(naarA), bezorgd(naarB)], 'bezorgd'],
    ['onderweg while one attempt is still under way', [mislukt(naarA)], 'onderweg'],
    ['mislukt only when every attempt failed', [mislukt(naarA), mislukt(naarB)], 'mislukt'],
    ['bezorgd when one arrives after all', [mislukt(naarA), mislukt(naarB), bezorgd(naarA)], 'bezorgd'],
  ] as const)('is %s', (_, gebeurtenissen, kennisgeving) => {
    expect(kennisgevingVan(na(...gebeurtenissen))).toBe(kennisgeving);
  });

  it('is geen-ontvanger where nobody was to be told of the start, whatever is sent of other things', () => {
    const casus = bestaandeCasus([
      gestart({ berichtAan: [] }),
      noodVastgelegd({ berichtAan: [functionarisA.id] }),
      bezorgd(`e2>${functionarisA.id}`),
    ]);
    expect(kennisgevingVan(casus)).toBe('geen-ontvanger');
  });

  it('looks at the start alone: a bericht about something else says nothing of it', () => {
    const casus = na(noodVastgelegd({ berichtAan: [functionarisA.id] }), bezorgd(`e2>${functionarisA.id}`));
    expect(kennisgevingVan(casus)).toBe('onderweg');
  });
});
