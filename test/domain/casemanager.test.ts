import { casemanagersVan } from '../../src/domain/casemanagers';
import type { CasusEvent, EventData } from '../../src/domain/events';
import { casusVan } from '../../src/domain/evolve';
import { rollenVan } from '../../src/domain/medewerker';
import { rolRefusal } from '../../src/domain/rights';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { voortgangOf } from '../../src/domain/voortgang';
import { goedeCommands } from '../support/commands';
import { logVan, type Gebeurtenis } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import * as people from '../support/people';
import { antwoord, beantwoord, gewogen, totAfweging, wegen } from '../support/wegenEvents';

type Stand = readonly Gebeurtenis[];
const { organisatie, begeleider, directeur, functionarisA, leerkrachtA, leerkrachtB } = people;
const aanvaard: Stand = [...totAfweging(4), beantwoord('afweging-4', 'ja')];
const is = ({ id, naam }: typeof begeleider) => ({ casemanagerId: id, casemanager: naam });
const metPlan: Stand = [...aanvaard, gewogen('hulpplan-vastleggen', is(begeleider))];
const ziet = (stand: Stand, wie = begeleider) =>
  rolRefusal('casus-inzien', wie, bestaandeCasus(stand), organisatie)?.code ?? 'ja';

/** What the aandachtsfunctionaris records when this is the choice. */
function vastgelegd(
  keuze: Parameters<typeof wegen<'hulpplan-vastleggen'>>[1],
): EventData['hulpplan-vastgelegd'] {
  const { verdict } = given(aanvaard).by(functionarisA).when(wegen('hulpplan-vastleggen', keuze));
  const [event] = verdict.kind === 'accepted' ? verdict.events : [];
  if (event?.type !== 'hulpplan-vastgelegd') throw new Error('no hulpplan');
  return event.data;
}

describe('the choice of a casemanager', () => {
  it('[Q4-B5] [K34] offers everybody of the school once, its bevoegd gezag, and who carries the casus', () => {
    const namen = casemanagersVan(bestaandeCasus(aanvaard), organisatie).map(({ naam }) => naam);
    expect(namen).toEqual([
      'Functionaris A',
      'Functionaris B',
      'Begeleider B',
      'Begeleider A',
      'Begeleider C',
      'Directeur A',
      'Bestuurder A',
      'Leerkracht A',
    ]);
  });

  it('[Q4-B5] [K34] is recorded with the hulpplan, and the casemanager gets a bericht', () => {
    expect(vastgelegd(is(begeleider))).toMatchObject(is(begeleider));
    expect(vastgelegd(is(begeleider)).berichtAan).toContain(begeleider.id);
    expect(bestaandeCasus(metPlan).berichten).toContainEqual(
      expect.objectContaining({ soort: 'hulpplan-vastgelegd', aan: begeleider.id }),
    );
  });

  it('sends no bericht to somebody from outside, nor to who records the plan themselves', () => {
    for (const keuze of [{}, is(functionarisA)]) {
      const { berichtAan } = vastgelegd(keuze);
      expect([begeleider.id, functionarisA.id].filter((id) => berichtAan.includes(id))).toEqual([]);
    }
  });

  it.each([
    ['without any casemanager', { casemanager: ' ' }, 'een-casemanager', 'casemanagerId'],
    ['with a colleague and another name', { casemanagerId: begeleider.id }, 'een-casemanager', 'casemanager'],
    ['with somebody of another school', is(people.directeurKompas), 'antwoord-onbekend', 'casemanagerId'],
    ['with somebody whom nobody named', is(leerkrachtB), 'antwoord-onbekend', 'casemanagerId'],
  ] as const)('[Q4-B5] [M7] is refused %s', (_, change, code, veld) => {
    given(aanvaard)
      .by(functionarisA)
      .when(wegen('hulpplan-vastleggen', change))
      .then([{ code, facts: {}, veld }]);
  });
});

describe('the casemanager', () => {
  it('[K34] sees the casus from the moment the hulpplan names them, and not before', () => {
    expect([ziet(aanvaard), ziet(metPlan)]).toEqual(['casus-onbekend', 'ja']);
  });

  it('[K34] loses that when another hulpplan names another casemanager, of the school or from outside', () => {
    expect(ziet([...metPlan, gewogen('hulpplan-vastleggen')])).toBe('casus-onbekend');
    const ander = [...metPlan, gewogen('hulpplan-vastleggen', is(directeur))];
    expect(ziet(ander)).toBe('casus-onbekend');
    expect(rollenVan(directeur, bestaandeCasus(ander), organisatie)).toContain('casemanager');
  });

  it('[K34] [Q4-B6] records contact and how it goes', () => {
    for (const command of [goedeCommands['contact-vastleggen'], goedeCommands['vervolg-vastleggen']])
      expect(given(metPlan).by(begeleider).when(command).verdict.kind).toBe('accepted');
    const weging = given(metPlan).by(begeleider).when(wegen('weging-vastleggen'));
    expect(weging.verdict).toMatchObject({ kind: 'refused', refusals: [{ code: 'rol-ontbreekt' }] });
  });

  it.each(['ja', 'nee'] as const)('[Q5] [K34] answers afweging 5 with %s', (gekozen) => {
    const command = antwoord(['afweging-5', gekozen]);
    expect(given(metPlan).by(begeleider).when(command).verdict).toMatchObject({
      kind: 'accepted',
      events: [{ type: 'afweging-beantwoord', data: { ...command.data, berichtAan: [leerkrachtA.id] } }],
    });
    expect(ziet([...metPlan, beantwoord('afweging-5', gekozen)])).toBe('ja');
  });

  it('[Q5-B] [K34] records the agreements on monitoring', () => {
    const geholpen = [...metPlan, beantwoord('afweging-5', 'ja')];
    expect(given(geholpen).by(begeleider).when(wegen('monitoring-vastleggen')).verdict.kind).toBe('accepted');
  });

  it('[Q2] [F3] answers none of the afwegingen before it, when they are asked again', () => {
    // A gesprek after the plan makes every answer out of date, so that afweging 1 is next.
    const opnieuw = [...metPlan, ...totAfweging(1).slice(-2)];
    given(opnieuw)
      .by(begeleider)
      .when(antwoord(['afweging-1', 'geen-actie']))
      .then([
        { code: 'rol-ontbreekt', facts: { nodig: ['signaleerder', 'aandachtsfunctionaris', 'ingelichte'] } },
      ]);
    expect(
      given(opnieuw)
        .by(leerkrachtA)
        .when(antwoord(['afweging-1', 'geen-actie'])).verdict.kind,
    ).toBe('accepted');
  });

  it('[Q5] is told to answer afweging 5 next, and can', () => {
    const [eerste] = volgendeStappen(bestaandeCasus(metPlan), begeleider, organisatie).filter(
      ({ command }) => command !== null,
    );
    expect(eerste).toMatchObject({ id: 'hulp-volgen', command: 'afweging-beantwoorden' });
  });
});

describe('a hulpplan from before a colleague could be chosen', () => {
  const oud = logVan(metPlan).map((event): CasusEvent => {
    if (event.type !== 'hulpplan-vastgelegd') return event;
    const { casemanagerId: _id, berichtAan: _aan, ...data } = event.data;
    return JSON.parse(JSON.stringify({ ...event, data })) as CasusEvent;
  });
  const casus = casusVan({ casusId: 'K7Q2M', events: oud });

  it('reads with its casemanager in words, without rights and without a bericht', () => {
    expect(casus.records['hulpplan-vastgelegd']).toMatchObject([
      { casemanager: 'Begeleider A', casemanagerId: null },
    ]);
    expect(casus.berichten.map(({ soort }) => soort)).not.toContain('hulpplan-vastgelegd');
    expect(rolRefusal('casus-inzien', begeleider, casus, organisatie)?.code).toBe('casus-onbekend');
    expect(voortgangOf(casus).beslissen.ontbreekt).not.toContain('hulpplan-vastleggen');
  });
});
