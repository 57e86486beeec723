import { behandelaarVan, toewijsbaarAan } from '../../src/domain/behandelaar';
import { decide } from '../../src/domain/decide';
import { lopendeTermijnen, verantwoordelijkenVan } from '../../src/domain/lopendeTermijnen';
import { contactToegezegd, gestart, signaalVastgelegd, vandaag } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import {
  begeleider,
  begeleiderEnFunctionaris,
  directeur,
  functionarisA,
  functionarisB,
  leerkrachtA,
  organisatie,
  zonderFunctionarissen,
} from '../support/people';
import { begin } from '../support/raadEvents';
import { samen, samengewerkt } from '../support/samenwerkenEvents';
import { geenActie } from '../support/commands';
import { beantwoord, gewogen, totAfweging, wegen } from '../support/wegenEvents';

const toegezegd = [...begin, contactToegezegd()];
const toegewezen = [...toegezegd, samengewerkt('casus-toewijzen')];
const nu = (verhaal: typeof begin, waar = organisatie) => behandelaarVan(bestaandeCasus(verhaal), waar)?.naam;

describe('who has the casus now', () => {
  it('is nobody at first, then who promised contact, then to whom it was assigned last', () => {
    expect(nu(begin)).toBeUndefined();
    expect(nu(toegezegd)).toBe('Functionaris A');
    expect(nu([...toegezegd, contactToegezegd(functionarisB)])).toBe('Functionaris A');
    expect(nu(toegewezen)).toBe('Functionaris B');
  });

  it('is the aandachtsfunctionaris who started it, where nobody promised contact', () => {
    expect(nu([gestart({}, functionarisA), signaalVastgelegd()])).toBe('Functionaris A');
  });

  it('is not somebody who lost the rol', () => {
    expect(nu(toegewezen, zonderFunctionarissen)).toBeUndefined();
  });

  it('is who is reminded first of what is for the aandachtsfunctionaris', () => {
    const wie = (verhaal: typeof begin) => {
      const casus = bestaandeCasus(verhaal);
      const termijn = lopendeTermijnen(casus, organisatie).find(({ id }) => id === 'stil-dossier');
      return termijn && verantwoordelijkenVan(termijn, casus, organisatie);
    };
    expect(wie(begin)).toEqual([functionarisA.id, functionarisB.id, begeleiderEnFunctionaris.id]);
    expect(wie(toegewezen)).toEqual([functionarisB.id]);
  });
});

describe('assigning the casus', () => {
  const toewijzen = samen('casus-toewijzen');

  it('[K21] tells the new and the old one and the signaleerder, but not who does it', () => {
    given(toegezegd)
      .by(functionarisA)
      .when(toewijzen)
      .then([
        {
          type: 'casus-toegewezen',
          data: { ...toewijzen.data, berichtAan: [functionarisB.id, leerkrachtA.id] },
        },
      ]);
    given(toegezegd)
      .by(begeleiderEnFunctionaris)
      .when(toewijzen)
      .then([
        {
          type: 'casus-toegewezen',
          data: { ...toewijzen.data, berichtAan: [functionarisB.id, functionarisA.id, leerkrachtA.id] },
        },
      ]);
  });

  it('[K21] is by and to an aandachtsfunctionaris of the school only', () => {
    given(toegezegd)
      .when(toewijzen)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris'] } }]);
    for (const aan of [begeleider.id, leerkrachtA.id, functionarisA.id])
      given(toegezegd)
        .by(functionarisA)
        .when(samen('casus-toewijzen', { aan }))
        .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }]);
    given(toegezegd)
      .by(functionarisA)
      .when(samen('casus-toewijzen', { reden: '' }))
      .then([{ code: 'veld-leeg', facts: {}, veld: 'reden' }]);
    expect(toewijsbaarAan(bestaandeCasus(toegezegd), organisatie).map(({ naam }) => naam)).toEqual([
      'Functionaris B',
      'Begeleider B',
    ]);
  });
});

describe('who hears of what was done', () => {
  const aan = (verhaal: typeof begin, wie: typeof leerkrachtA, command: Parameters<typeof decide>[0]) => {
    const verdict = decide(command, bestaandeCasus(verhaal), { wie, vandaag, organisatie });
    const data = verdict.kind === 'accepted' ? verdict.events[0]?.data : undefined;
    return data && 'berichtAan' in data ? data.berichtAan : verdict;
  };
  const informed = [
    ...totAfweging(1),
    beantwoord('afweging-1', 'sterk-vermoeden'),
    gewogen('bevoegd-gezag-inlichten'),
  ];

  it('the signaleerder hears of an afweging that someone else answered, and not of their own', () => {
    const antwoord = wegen('afweging-beantwoorden');
    expect(aan(totAfweging(1), functionarisA, antwoord)).toContain(leerkrachtA.id);
    expect(aan(totAfweging(1), leerkrachtA, antwoord)).not.toContain(leerkrachtA.id);
  });

  it('the signaleerder, who has the casus and the informed bevoegd gezag hear of closing and opening', () => {
    const dicht = [...informed, contactToegezegd(functionarisB), gewogen('casus-afsluiten')];
    const open = wegen('casus-heropenen');
    expect(aan(dicht, functionarisA, open)).toEqual([leerkrachtA.id, functionarisB.id, directeur.id]);
    expect(aan(dicht, directeur, open)).toEqual([leerkrachtA.id, functionarisB.id]);
    const sluiten = wegen('casus-afsluiten');
    expect(aan([...geenActie, contactToegezegd(functionarisB)], functionarisA, sluiten)).toEqual([
      leerkrachtA.id,
      functionarisB.id,
    ]);
  });

  it('an old event without receivers is read as one of which nobody got a bericht', () => {
    const oud = bestaandeCasus([...geenActie, gewogen('casus-afsluiten')]);
    expect(oud.records['casus-afgesloten']).toMatchObject([{ berichtAan: [] }]);
    expect(oud.records['afweging-beantwoord'][0]).toMatchObject({ berichtAan: [] });
    expect(oud.berichten.map(({ soort }) => soort)).not.toContain('casus-afgesloten');
  });
});

describe('having seen the casus', () => {
  const zien = { type: 'casus-zien', data: {} } as const;
  const gezien = [...begin, { event: { type: 'casus-gezien', data: {} }, door: functionarisA }] as const;

  it('is recorded once for each aandachtsfunctionaris, and for nobody else', () => {
    given(begin)
      .by(functionarisA)
      .when(zien)
      .then([{ type: 'casus-gezien', data: {} }]);
    given(gezien).by(functionarisA).when(zien).then([]);
    given(gezien)
      .by(functionarisB)
      .when(zien)
      .then([{ type: 'casus-gezien', data: {} }]);
    given(begin)
      .when(zien)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris'] } }]);
    given([gestart({}, functionarisA), signaalVastgelegd()])
      .by(functionarisA)
      .when(zien)
      .then([]);
  });

  it('makes no form out of date', () => {
    const [voor, na] = [bestaandeCasus(begin), bestaandeCasus(gezien)];
    expect(na.version).toBe(voor.version);
    expect(na.gezien).toMatchObject([{ door: functionarisA.id, doorNaam: 'Functionaris A' }]);
  });
});
