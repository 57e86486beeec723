import {
  geldigAntwoord,
  isMetVeiligThuis,
  verschuldigdeMelding,
  volgendeAfweging,
} from '../../src/domain/afwegingen';
import { openVoor, voortgangOf } from '../../src/domain/voortgang';
import { ketenpartners, schoolhelpers, uitgeslotenHelpers, type HelperId } from '../../src/protocol/helpers';
import { noodVastgelegd, signaalVastgelegd, type Gebeurtenis } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import * as people from '../support/people';
import { begin, gebeurd } from '../support/raadEvents';
import {
  antwoord,
  beantwoord,
  gemeld,
  gewogen,
  naStapDrie,
  totAfweging,
  wegen,
} from '../support/wegenEvents';

type Stand = readonly Gebeurtenis[];
const next = (gebeurtenissen: Stand) => volgendeAfweging(bestaandeCasus(gebeurtenissen));
const owed = (gebeurtenissen: Stand) => verschuldigdeMelding(bestaandeCasus(gebeurtenissen))?.afweging;
const leeg = (veld: string) => [{ code: 'veld-leeg', facts: {}, veld }] as const;
const { functionarisA, functionarisB, directeur, bestuurder, leerkrachtA, begeleider } = people;

describe('afweging 1: the suspicion', () => {
  const sterk = antwoord(['afweging-1', 'sterk-vermoeden']);

  it('[Q1] waits for stap 1 to 3', () => {
    given(begin)
      .when(sterk)
      .then([{ code: 'stap-nog-open', facts: { stappen: ['consultatie', 'gesprek'] } }]);
    given(naStapDrie)
      .when(sterk)
      .then([{ type: 'afweging-beantwoord', data: { ...sterk.data, berichtAan: [] } }]);
  });

  it('[Q1] a stap that was left out on a ground is no obstacle, once Veilig Thuis was asked', () => {
    const zonder = naStapDrie.filter(({ event }) => event.type !== 'gesprek-vastgelegd');
    const weggelaten = [...zonder, gebeurd('gesprek-afwijken')];
    expect(openVoor(bestaandeCasus(weggelaten), 'afweging-1')).toEqual(['gesprek']);
    expect(openVoor(bestaandeCasus([...weggelaten, gebeurd('advies-vastleggen')]), 'afweging-1')).toEqual([]);
  });

  it('[Q1-A] no action needed leads to closing and to no other afweging', () => {
    const stand = [...totAfweging(1), beantwoord('afweging-1', 'geen-actie')];
    expect(next(stand)).toBeUndefined();
    expect(owed(stand)).toBeUndefined();
    expect(voortgangOf(bestaandeCasus(stand)).beslissen.ontbreekt).toEqual(['afsluiten-zonder-actie']);
  });

  it('[Q1-B] a strong suspicion leads to afweging 2', () => {
    expect(next([...totAfweging(1), beantwoord('afweging-1', 'sterk-vermoeden')])).toBe('afweging-2');
  });

  it('[Q1-rec] keeps the question as it was read, the reason, who answered and when; and demands the reason', () => {
    const casus = bestaandeCasus([...totAfweging(1), beantwoord('afweging-1', 'geen-actie')]);
    expect(geldigAntwoord(casus, 'afweging-1')).toMatchObject({
      vraag: 'De vraag zoals die op de kaart stond.',
      motivering: 'Drie keer letsel zonder passend verhaal.',
      door: functionarisA.id,
      doorNaam: functionarisA.naam,
      op: expect.stringMatching(/^2026-11-23T/) as string,
    });
    given(totAfweging(1))
      .when(antwoord(['afweging-1', 'geen-actie'], { motivering: ' ' }))
      .then([{ code: 'motivering-ontbreekt', facts: {}, veld: 'motivering' }]);
  });

  it.each(['ja', 'twijfel'] as const)('refuses "%s", which is no answer to this question', (anders) => {
    given(totAfweging(1))
      .when(antwoord(['afweging-1', anders]))
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'antwoord' }]);
  });

  it('[F2] [F3] is answered first: no other afweging can go before it', () => {
    given(totAfweging(1))
      .by(functionarisA)
      .when(antwoord(['afweging-3', 'ja']))
      .then([{ code: 'geen-afweging-open', facts: {} }]);
  });
});

describe('informing the bevoegd gezag', () => {
  const vermoeden = [...totAfweging(1), beantwoord('afweging-1', 'sterk-vermoeden')];
  const inlichten = wegen('bevoegd-gezag-inlichten');

  it('[Q1-B2] [M10] goes before afweging 2, with who, when and how', () => {
    given(vermoeden)
      .by(functionarisA)
      .when(antwoord(['afweging-2', 'nee']))
      .then([{ code: 'bevoegd-gezag-eerst', facts: {} }]);
    given(vermoeden)
      .when(inlichten)
      .then([{ type: 'bevoegd-gezag-ingelicht', data: { ...inlichten.data, berichtAan: [directeur.id] } }]);
  });

  it('[Q1-B2] belongs to a strong suspicion', () => {
    given(totAfweging(1))
      .when(inlichten)
      .then([{ code: 'afweging-eerst', facts: { afweging: 'afweging-1' } }]);
  });

  it.each([bestuurder, directeur])('[K33] $naam of the bevoegd gezag can be informed', ({ id }) => {
    const command = wegen('bevoegd-gezag-inlichten', { wie: id });
    expect(given(vermoeden).when(command).verdict.kind).toBe('accepted');
  });

  it.each([functionarisB, begeleider, people.directeurKompas, leerkrachtA])(
    '[K33] $naam is not the bevoegd gezag of this school',
    ({ id }) => {
      given(vermoeden)
        .when(wegen('bevoegd-gezag-inlichten', { wie: id }))
        .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'wie' }]);
    },
  );
});

describe('afweging 2: safety', () => {
  const stand = totAfweging(2);
  const nee = antwoord(['afweging-2', 'nee']);

  it('[Q2] is never for the teacher alone', () => {
    given(stand)
      .when(nee)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris', 'directie'] } }]);
  });

  it('[Q2] [K33] the aandachtsfunctionaris assesses it with the bevoegd gezag who was informed', () => {
    given(stand)
      .by(functionarisA)
      .when(nee)
      .then([
        { type: 'afweging-beantwoord', data: { ...nee.data, berichtAan: [leerkrachtA.id, directeur.id] } },
      ]);
    for (const metWie of [null, functionarisB.id, bestuurder.id]) {
      given(stand)
        .by(functionarisA)
        .when(antwoord(['afweging-2', 'nee'], { metWie }))
        .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'metWie' }]);
    }
  });

  it('[Q2] [K33] the bevoegd gezag assesses it with a functionaris of the school', () => {
    for (const { id } of [functionarisB, begeleider]) {
      const met = antwoord(['afweging-2', 'nee'], { metWie: id });
      expect(given(stand).by(directeur).when(met).verdict.kind).toBe('accepted');
    }
    given(stand)
      .by(directeur)
      .when(antwoord(['afweging-2', 'nee'], { metWie: directeur.id }))
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'metWie' }]);
  });

  it('[Q2] one person with both rollen does not assess it alone', () => {
    const dubbel = {
      ...people.organisatie,
      scholen: people.organisatie.scholen.map((school) => ({
        ...school,
        mensen: school.mensen.map((persoon) =>
          persoon.id === directeur.id
            ? { ...persoon, rollen: ['directie', 'aandachtsfunctionaris'] as const }
            : persoon,
        ),
      })),
    };
    const met = (metWie: string) =>
      given(stand)
        .by(directeur)
        .at(dubbel)
        .when(antwoord(['afweging-2', 'nee'], { metWie })).verdict.kind;
    expect([met(directeur.id), met(functionarisA.id)]).toEqual(['refused', 'accepted']);
  });

  it('[Q2] [E4] rests on stap 4 too', () => {
    const zonderWeging = stand.filter(({ event }) => event.type !== 'weging-vastgelegd');
    given(zonderWeging)
      .by(functionarisA)
      .when(nee)
      .then([{ code: 'stap-nog-open', facts: { stappen: ['wegen'] } }]);
    const opnieuw = [...totAfweging(3), gewogen('weging-vastleggen')];
    expect(next(opnieuw)).toBe('afweging-2');
  });

  it('[Q2-A] no leads to afweging 3 and to no melding', () => {
    expect(next(totAfweging(3))).toBe('afweging-3');
    expect(owed(totAfweging(3))).toBeUndefined();
  });

  it.each(['ja', 'twijfel'] as const)(
    '[Q2-B] [F7] "%s" makes a melding owed, and no afweging goes before it',
    (gekozen) => {
      const na = [...stand, beantwoord('afweging-2', gekozen)];
      expect(owed(na)).toBe('afweging-2');
      expect(voortgangOf(bestaandeCasus(na)).beslissen.ontbreekt).toContain('melden');
      given(na)
        .by(functionarisA)
        .when(antwoord(['afweging-3', 'ja']))
        .then([{ code: 'geen-afweging-open', facts: {} }]);
      expect(owed([...na, ...gemeld])).toBeUndefined();
    },
  );

  it.each([
    ['[F8]', 'acuut'],
    ['[F9]', 'structureel'],
    ['[Q2-rec]', 'acuut-en-structureel'],
  ] as const)('%s a yes records %s, and the melding is owed for it', (_, onveiligheid) => {
    const ja = antwoord(['afweging-2', 'ja'], { onveiligheid });
    given(stand)
      .by(functionarisA)
      .when(ja)
      .then([
        { type: 'afweging-beantwoord', data: { ...ja.data, berichtAan: [leerkrachtA.id, directeur.id] } },
      ]);
    expect(owed([...stand, gewogen('afweging-beantwoorden', ja.data)])).toBe('afweging-2');
  });

  it('[Q2-rec] a yes without its kind is refused, doubt and no need none', () => {
    given(stand)
      .by(functionarisA)
      .when(antwoord(['afweging-2', 'ja'], { onveiligheid: null }))
      .then(leeg('onveiligheid'));
    for (const gekozen of ['twijfel', 'nee'] as const) {
      const zonder = antwoord(['afweging-2', gekozen], { onveiligheid: null });
      expect(given(stand).by(functionarisA).when(zonder).verdict.kind).toBe('accepted');
    }
  });

  it('[Q2-rec] where nobody can be asked for the second oordeel, who joined is recorded, and nobody else is let in', () => {
    const zonderGezag = {
      ...people.organisatie,
      scholen: people.organisatie.scholen.map((school) => ({
        ...school,
        mensen: school.mensen.filter(({ id }) => id !== directeur.id),
      })),
      bovenschools: [],
    };
    const alleen = (change: Parameters<typeof antwoord>[1]) =>
      given(stand)
        .by(functionarisA)
        .at(zonderGezag)
        .when(antwoord(['afweging-2', 'nee'], change));
    alleen({ metWie: null, beoordeeldMet: '' }).then(leeg('beoordeeldMet'));
    alleen({ metWie: directeur.id }).then([{ code: 'antwoord-onbekend', facts: {}, veld: 'metWie' }]);
    expect(alleen({ metWie: null }).verdict.kind).toBe('accepted');
    const met = antwoord(['afweging-2', 'nee'], { beoordeeldMet: '' });
    expect(given(stand).by(functionarisA).when(met).verdict.kind).toBe('accepted');
  });

  it('[Q2-B2] [F5] after the melding the rest is gone through with Veilig Thuis, by name', () => {
    const na = [...stand, beantwoord('afweging-2', 'twijfel'), ...gemeld];
    expect(isMetVeiligThuis(bestaandeCasus(na))).toBe(true);
    given(na)
      .by(functionarisA)
      .when(antwoord(['afweging-3', 'nee']))
      .then(leeg('veiligThuis'));
    const met = antwoord(['afweging-3', 'nee'], { veiligThuis: 'medewerker A' });
    expect(given(na).by(functionarisA).when(met).verdict.kind).toBe('accepted');
    expect(isMetVeiligThuis(bestaandeCasus(totAfweging(3)))).toBe(false);
  });

  it('[Q2-B] a melding made before in nood is the melding; the next afweging is open at once', () => {
    const nood = noodVastgelegd({ gebeld: ['veilig-thuis'], meldingGedaan: 'ja' });
    const na = [...totAfweging(2), nood, beantwoord('afweging-2', 'ja')];
    expect(owed(na)).toBeUndefined();
    expect(next(na)).toBe('afweging-3');
  });

  it('not reporting against the norm, with its reason, leaves the road of help open', () => {
    const na = [...stand, beantwoord('afweging-2', 'ja'), gewogen('norm-afwijken')];
    expect(owed(na)).toBeUndefined();
    expect(next(na)).toBe('afweging-3');
    expect(isMetVeiligThuis(bestaandeCasus(na))).toBe(false);
  });
});

describe('afweging 3: help', () => {
  const stand = totAfweging(3);
  const ja = antwoord(['afweging-3', 'ja']);

  it('[Q3] [F4] comes only after the decision whether to report', () => {
    expect(next(totAfweging(2))).toBe('afweging-2');
    given(stand)
      .when(ja)
      .then([{ type: 'afweging-beantwoord', data: { ...ja.data, berichtAan: [] } }]);
  });

  it('[Q3-B] yes leads to afweging 4', () => {
    expect(next(totAfweging(4))).toBe('afweging-4');
  });

  it('[Q3-A] [F10] [F13] no makes a melding owed', () => {
    const na = [...stand, beantwoord('afweging-3', 'nee')];
    expect(owed(na)).toBe('afweging-3');
    expect(next([...na, ...gemeld])).toBeUndefined();
  });

  it.each(['wie-helpt', 'welke-hulp', 'waarom-dreiging-wijkt'] as const)(
    '[Q3-rec] yes is refused without %s; no needs nothing of it',
    (veld) => {
      const vastgelegd = { ...ja.data.vastgelegd, [veld]: ' ' };
      given(stand)
        .when(antwoord(['afweging-3', 'ja'], { vastgelegd }))
        .then(leeg(veld));
      const nee = antwoord(['afweging-3', 'nee'], { vastgelegd: {}, helper: null });
      expect(given(stand).when(nee).verdict.kind).toBe('accepted');
    },
  );

  it.each(schoolhelpers.map(({ id }) => id))('[Q3-fn1] %s can be the one who helps', (helper) => {
    expect(given(stand).when(antwoord(['afweging-3', 'ja'], { helper })).verdict.kind).toBe('accepted');
  });

  it.each(ketenpartners.map(({ id }) => id))('[Q3-fn2] %s can be the one who helps', (helper) => {
    expect(given(stand).when(antwoord(['afweging-3', 'ja'], { helper })).verdict.kind).toBe('accepted');
  });

  it.each([...uitgeslotenHelpers.map(({ id }) => id), 'iemand', null])(
    '[Q3-fn1] %s cannot, whatever a card sends',
    (wie) => {
      given(stand)
        .when(antwoord(['afweging-3', 'ja'], { helper: wie as HelperId | null }))
        .then([{ code: 'helper-niet-toegestaan', facts: {}, veld: 'helper' }]);
    },
  );
});

describe('afweging 4: acceptance', () => {
  it('[Q4] comes after a yes on afweging 3, and waits for nothing else', () => {
    const ja = antwoord(['afweging-4', 'ja']);
    given(totAfweging(4))
      .when(ja)
      .then([{ type: 'afweging-beantwoord', data: { ...ja.data, berichtAan: [] } }]);
  });

  it('[Q4-A] [F11] [F13] no makes a melding owed', () => {
    const na = [...totAfweging(4), beantwoord('afweging-4', 'nee')];
    expect(owed(na)).toBe('afweging-4');
    expect(owed([...na, ...gemeld])).toBeUndefined();
  });
});

describe('what was answered when something new is known', () => {
  it('asks every afweging again after a new signaal, and the weging first', () => {
    const stand = [...totAfweging(4), signaalVastgelegd()];
    expect(next(stand)).toBe('afweging-1');
    expect(voortgangOf(bestaandeCasus(stand)).wegen.stand).toBe('verouderd');
    expect(voortgangOf(bestaandeCasus(stand)).beslissen.stand).toBe('verouderd');
  });

  it('[F7] a melding that was owed stays owed', () => {
    expect(owed([...totAfweging(2), beantwoord('afweging-2', 'ja'), signaalVastgelegd()])).toBe('afweging-2');
  });

  it('[F13] a better answer to the same question does not lift the melding: the melding does, or the reason why not', () => {
    const opnieuw = [
      ...totAfweging(3),
      beantwoord('afweging-3', 'nee'),
      gebeurd('gesprek-vastleggen'),
      gewogen('weging-vastleggen'),
      beantwoord('afweging-1', 'sterk-vermoeden'),
      beantwoord('afweging-2', 'nee'),
      beantwoord('afweging-3', 'ja'),
    ];
    expect(owed(opnieuw)).toBe('afweging-3');
    expect(owed([...opnieuw, ...gemeld])).toBeUndefined();
    expect(owed([...opnieuw, gewogen('norm-afwijken')])).toBeUndefined();
    expect(next(opnieuw)).toBeUndefined();
    expect(next([...opnieuw, ...gemeld])).toBe('afweging-4');
  });
});
