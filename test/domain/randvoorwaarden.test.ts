import {
  bevestigersVan,
  bevestigRechtWeigering,
  bevestigScholenVan,
  decideRandvoorwaarde,
} from '../../src/domain/randvoorwaardeBevestigen';
import {
  bevestigingenVan,
  checklistVan,
  eenJaarLater,
  standVan,
  type RandvoorwaardeBevestigen,
} from '../../src/domain/randvoorwaarden';
import { systeem } from '../../src/domain/medewerker';
import { randvoorwaarden } from '../../src/protocol/randvoorwaardenUitvoering';
import { randvoorwaardeTekst } from '../../src/texts/randvoorwaarden';
import { morgen, vandaag } from '../support/events';
import {
  beheerder,
  begeleider,
  begeleiderEnFunctionaris,
  bestuurder,
  directeur,
  directeurKompas,
  functionarisA,
  functionarisKompas,
  leerkrachtA,
  organisatie,
  privacyOfficer,
  tweeScholen,
} from '../support/people';
import { bevestigd } from '../support/randvoorwaardenEvents';

const command = (change: Partial<RandvoorwaardeBevestigen> = {}): RandvoorwaardeBevestigen => ({
  school: 'de-regenboog',
  item: 'meldcode-in-beleid',
  toelichting: 'Hoofdstuk 4 van het veiligheidsbeleid.',
  volgendeToets: '2027-11-23',
  ...change,
});
const decide = (change: Partial<RandvoorwaardeBevestigen>, wie = directeur) =>
  decideRandvoorwaarde(command(change), { wie, vandaag, organisatie });

describe('who confirms what the school sees to', () => {
  it.each([directeur, functionarisA, begeleiderEnFunctionaris, bestuurder])(
    '[K1] [K12] is $naam at De Regenboog, for every randvoorwaarde',
    (wie) => {
      for (const { id } of randvoorwaarden) {
        const { school: _school, ...data } = command({ item: id });
        expect(decide({ item: id }, wie)).toEqual({ kind: 'accepted', data });
      }
    },
  );

  it.each([
    leerkrachtA,
    begeleider,
    directeurKompas,
    functionarisKompas,
    tweeScholen,
    privacyOfficer,
    beheerder,
  ])('is not $naam at De Regenboog, whatever else is wrong', (wie) => {
    const verdict = decide({ toelichting: '', volgendeToets: vandaag }, wie);
    expect(verdict).toEqual({ kind: 'refused', weigeringen: [{ code: 'rol-ontbreekt' }] });
  });

  it('is never the bot itself', () => {
    expect(bevestigRechtWeigering(systeem, 'de-regenboog', organisatie)).toEqual({ code: 'rol-ontbreekt' });
  });

  it('is nobody at a school that does not exist', () => {
    const weigeringen = [{ code: 'school-onbekend' }];
    expect(decide({ school: 'de-vlinder' }, bestuurder)).toEqual({ kind: 'refused', weigeringen });
  });

  it('counts a rol at its own school alone, and the bestuur at every school', () => {
    const scholenVan = (wie: typeof directeur) => bevestigScholenVan(wie, organisatie).map(({ id }) => id);
    expect(scholenVan(tweeScholen)).toEqual(['het-kompas']);
    expect(scholenVan(directeur)).toEqual(['de-regenboog']);
    expect(scholenVan(bestuurder)).toEqual(['de-regenboog', 'het-kompas']);
    expect(scholenVan(leerkrachtA)).toEqual([]);
  });

  it('are named by school, the directie first', () => {
    const [, kompas] = organisatie.scholen;
    const wie = kompas && bevestigersVan(kompas, organisatie).map(({ persoon, rol }) => [persoon.naam, rol]);
    expect(wie).toEqual([
      [directeurKompas.naam, 'directie'],
      [functionarisKompas.naam, 'aandachtsfunctionaris'],
      [tweeScholen.naam, 'aandachtsfunctionaris'],
      [bestuurder.naam, 'bestuur'],
    ]);
  });
});

describe('a confirmation', () => {
  it.each(['', '   ', '\n'])('[N6] says from what it shows: %j is refused', (toelichting) => {
    expect(decide({ toelichting })).toEqual({
      kind: 'refused',
      weigeringen: [{ code: 'toelichting-leeg' }],
    });
  });

  it.each(['2026-11-22', vandaag])('[K8] is looked at again on a later day: not on %s', (volgendeToets) => {
    const weigeringen = [{ code: 'toets-niet-in-toekomst', vandaag }];
    expect(decide({ volgendeToets })).toEqual({ kind: 'refused', weigeringen });
  });

  it('[K8] may be looked at again tomorrow', () => {
    expect(decide({ volgendeToets: morgen }).kind).toBe('accepted');
  });

  it('gives every reason at once', () => {
    const verdict = decide({ toelichting: '', volgendeToets: vandaag });
    expect(verdict.kind === 'refused' && verdict.weigeringen.map(({ code }) => code)).toEqual([
      'toelichting-leeg',
      'toets-niet-in-toekomst',
    ]);
  });

  it.each([
    ['2026-11-23', '2027-11-23'],
    ['2027-12-31', '2028-12-31'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
  ])('made on %s is looked at again on %s when nobody chooses another day', (van, tot) => {
    expect(eenJaarLater(van)).toBe(tot);
  });
});

describe('how a randvoorwaarde stands', () => {
  const item = 'meldcode-in-beleid';
  const bevestigingen = bevestigingenVan([bevestigd('a', { volgendeToets: '2026-11-23' })]);

  it('was never confirmed', () => {
    expect(standVan({}, item, vandaag)).toEqual({ stand: 'nooit-bevestigd' });
    expect(standVan(bevestigingen, 'is-vraagbaak', vandaag)).toEqual({ stand: 'nooit-bevestigd' });
  });

  it('is confirmed until the day of its next review has passed, and late after it', () => {
    expect(standVan(bevestigingen, item, '2026-11-22').stand).toBe('bevestigd');
    expect(standVan(bevestigingen, item, '2026-11-23').stand).toBe('bevestigd');
    expect(standVan(bevestigingen, item, '2026-11-24').stand).toBe('te-laat');
  });

  it('says who confirmed it, with which rol, when, from what it shows', () => {
    const { id: _id, type: _type, protocol: _protocol, at, by, data } = bevestigd('a');
    expect(standVan(bevestigingenVan([bevestigd('a')]), item, vandaag)).toEqual({
      stand: 'bevestigd',
      bevestiging: { ...data, op: at, door: by },
    });
  });

  it('follows the latest confirmation, and each on its own', () => {
    const later = bevestigingenVan([
      bevestigd('a', { volgendeToets: '2026-11-01' }),
      bevestigd('b', { item: 'is-vraagbaak', volgendeToets: '2026-11-02' }),
      bevestigd('c', { volgendeToets: '2027-11-01', toelichting: 'nieuw' }),
    ]);
    expect(standVan(later, item, vandaag)).toMatchObject({
      stand: 'bevestigd',
      bevestiging: { toelichting: 'nieuw' },
    });
    expect(standVan(later, 'is-vraagbaak', vandaag).stand).toBe('te-laat');
  });
});

describe('the checklist', () => {
  it('holds every randvoorwaarde once, also when nothing was confirmed', () => {
    expect(checklistVan({}, vandaag).map(({ item }) => item.id)).toEqual(randvoorwaarden.map(({ id }) => id));
  });

  it('has what is late first, then what nobody confirmed, then the rest; the earliest review first', () => {
    const events = [
      bevestigd('a', { item: 'meldcode-in-beleid', volgendeToets: '2028-01-01' }),
      bevestigd('b', { item: 'scholing-in-plan', volgendeToets: '2027-01-01' }),
      bevestigd('c', { item: 'is-vraagbaak', volgendeToets: '2026-11-02' }),
      bevestigd('d', { item: 'zicht-op-effecten', volgendeToets: '2026-11-01' }),
    ];
    const ids = checklistVan(bevestigingenVan(events), vandaag).map(({ item }) => item.id);
    expect(ids.slice(0, 3)).toEqual([
      'zicht-op-effecten',
      'is-vraagbaak',
      'aandachtsfunctionaris-aangesteld',
    ]);
    expect(ids.slice(-2)).toEqual(['scholing-in-plan', 'meldcode-in-beleid']);
  });

  it('passes over a randvoorwaarde that a later protocol no longer has', () => {
    const vroeger = JSON.parse(JSON.stringify(bevestigd('a')).replace('meldcode-in-beleid', 'vervallen'));
    expect(checklistVan(bevestigingenVan([vroeger]), vandaag)).toEqual(checklistVan({}, vandaag));
  });

  it('says two different things for no two randvoorwaarden', () => {
    const teksten = Object.values(randvoorwaardeTekst).map(({ tekst }) => tekst);
    expect(new Set(teksten).size).toBe(randvoorwaarden.length);
  });
});
