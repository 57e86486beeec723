import { casemanagersVan } from '../../src/domain/casemanagers';
import { lopendeTermijnen, verantwoordelijkenVan } from '../../src/domain/lopendeTermijnen';
import { rollenVan, systeem, type Medewerker } from '../../src/domain/medewerker';
import type { Organisatie, Persoon } from '../../src/domain/organisatie';
import { toegangVan } from '../../src/domain/toegang';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import type { Rol } from '../../src/domain/waarden';
import type { TermijnId } from '../../src/protocol/termijnen';
import { contactToegezegd, gestart, mislukt, type Gebeurtenis } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import {
  begeleider,
  bestuurder,
  directeur,
  functionarisA,
  functionarisB,
  leerkrachtA,
  organisatie,
  privacyOfficer,
  tweeScholen,
} from '../support/people';
import { begin, vraagGesteld } from '../support/raadEvents';
import { samengewerkt } from '../support/samenwerkenEvents';
import { aantekening } from '../support/signalenEvents';
import { beoordeeld, tweedeOordeel, wachtOpTweede } from '../support/vierOgenEvents';
import { antwoord, beantwoord, gemeld, gewogen, totAfweging } from '../support/wegenEvents';

type Verhaal = readonly Gebeurtenis[];

/** De Regenboog without this person, who still works elsewhere under the same board. */
const zonder = (...weg: readonly Medewerker[]): Organisatie => ({
  ...organisatie,
  scholen: organisatie.scholen.map((school) =>
    school.id === 'het-kompas'
      ? school
      : { ...school, mensen: school.mensen.filter(({ id }) => !weg.some((wie) => wie.id === id)) },
  ),
});
const rollen = (verhaal: Verhaal, wie: Medewerker, in_ = organisatie): readonly Rol[] =>
  rollenVan(wie, bestaandeCasus(verhaal), in_);

function verantwoordelijken(verhaal: Verhaal, id: TermijnId, in_ = organisatie): readonly string[] {
  const casus = bestaandeCasus(verhaal);
  const termijn = lopendeTermijnen(casus, in_).find((loopt) => loopt.id === id);
  return termijn ? verantwoordelijkenVan(termijn, casus, in_) : [];
}

const plan = { casemanagerId: begeleider.id, casemanager: begeleider.naam };
const metPlan = [...totAfweging(4), beantwoord('afweging-4', 'ja'), gewogen('hulpplan-vastleggen', plan)];

describe('what a casus gave to a colleague ends when organisatie.json does not name them at its school any more', () => {
  it.each([
    ['geraadpleegde', [...begin, vraagGesteld()], begeleider],
    ['taakhouder', [...begin, samengewerkt('taak-geven')], begeleider],
    ['casemanager', metPlan, begeleider],
    ['medebeoordelaar', wachtOpTweede('nee'), directeur],
    ['ingelichte', totAfweging(3), directeur],
  ] as const)('[K25] as %s', (rol, verhaal, wie) => {
    expect(rollen(verhaal, wie)).toContain(rol);
    expect(rollen(verhaal, wie, zonder(wie))).not.toContain(rol);
  });

  it.each([
    ['consultatie-onbeantwoord', [...begin, contactToegezegd(), vraagGesteld()], begeleider],
    ['taak', [...begin, contactToegezegd(), samengewerkt('taak-geven')], begeleider],
    ['effect-van-hulp', [...metPlan, contactToegezegd()], begeleider],
    ['medebeoordeling', [...wachtOpTweede('nee'), contactToegezegd()], directeur],
  ] as const)('[K25] the termijn %s is then for who has the casus', (id, verhaal, wie) => {
    expect(verantwoordelijken(verhaal, id)).toEqual([wie.id]);
    expect(verantwoordelijken(verhaal, id, zonder(wie))).toEqual([functionarisA.id]);
  });

  it('[K25] who handed the casus over is not reminded of a bericht of theirs that reached nobody', () => {
    const vraag = vraagGesteld();
    const verhaal = [...begin, contactToegezegd(), vraag, mislukt(`e4>${begeleider.id}`)];
    expect(verantwoordelijken(verhaal, 'bericht-onbezorgd')).toEqual([leerkrachtA.id]);
    const overgedragen: Gebeurtenis = {
      event: {
        type: 'casus-overgedragen',
        data: { ...aantekening('casus-overdragen', { aan: tweeScholen.id }).data, berichtAan: [] },
      },
      door: functionarisA,
    };
    expect(verantwoordelijken([...verhaal, overgedragen], 'bericht-onbezorgd')).toEqual([functionarisA.id]);
  });

  it('tells nobody who left that the casus was closed', () => {
    const verhaal = [
      ...totAfweging(1),
      beantwoord('afweging-1', 'sterk-vermoeden'),
      gewogen('bevoegd-gezag-inlichten'),
      gewogen('weging-vastleggen'),
      beantwoord('afweging-1', 'geen-actie'),
    ];
    const sluiten = { type: 'casus-afsluiten', data: { grond: 'geen-actie', tekst: 'Geen actie.' } } as const;
    const aan = (in_: Organisatie) => {
      const { verdict } = given(verhaal).by(functionarisA).at(in_).when(sluiten);
      const [event] = verdict.kind === 'accepted' ? verdict.events : [];
      return event?.type === 'casus-afgesloten' ? event.data.berichtAan : undefined;
    };
    expect(aan(organisatie)).toContain(directeur.id);
    expect(aan(zonder(directeur))).not.toContain(directeur.id);
  });
});

describe('the bevoegd gezag that was informed has left', () => {
  const nieuw = zonder(directeur);
  const nee = antwoord(['afweging-2', 'nee'], { metWie: null, beoordeeldMet: 'Niemand.' });
  const eerst = [{ code: 'bevoegd-gezag-eerst', facts: {} }] as const;
  const inlichten = gewogen('bevoegd-gezag-inlichten', { wie: bestuurder.id });
  const stap = (verhaal: Verhaal, in_: Organisatie) =>
    volgendeStappen(bestaandeCasus(verhaal), functionarisA, in_).find(
      ({ id }) => id === 'bevoegd-gezag-inlichten',
    );

  it('[Q2] [K33] afweging 2 is not answered alone while somebody came after them', () => {
    given(totAfweging(2)).by(functionarisA).at(nieuw).when(nee).then(eerst);
    const weer = [...totAfweging(2), inlichten];
    given(weer)
      .by(functionarisA)
      .at(nieuw)
      .when(nee)
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'metWie' }]);
    const samen = antwoord(['afweging-2', 'nee'], { metWie: bestuurder.id });
    expect(given(weer).by(functionarisA).at(nieuw).when(samen).verdict.kind).toBe('accepted');
  });

  it('[Q1-B2] [K33] informing who came after them is what is next, also while a nee waits for the second oordeel', () => {
    for (const verhaal of [totAfweging(2), wachtOpTweede('nee')]) {
      expect(stap(verhaal, organisatie)).toBeUndefined();
      expect(stap(verhaal, nieuw)).toMatchObject({ command: 'bevoegd-gezag-inlichten', stap: 'beslissen' });
      expect(stap([...verhaal, inlichten], nieuw)).toBeUndefined();
    }
  });

  it('[Q2] a nee that waits for them is answered by who came after them', () => {
    const wacht = [...wachtOpTweede('nee'), inlichten];
    const verhaal = [...wacht, tweedeOordeel(wachtOpTweede('nee'), 'nee', bestuurder)];
    const antwoord3 = antwoord(['afweging-3', 'ja']);
    expect(given(wacht).by(functionarisA).at(nieuw).when(antwoord3).verdict.kind).toBe('refused');
    expect(given(verhaal).by(functionarisA).at(nieuw).when(antwoord3).verdict.kind).toBe('accepted');
  });
});

describe('who was asked for the second oordeel over afweging 2', () => {
  const gevraagd = wachtOpTweede('ja', begeleider, directeur);

  it('[Q2] [K25] sees the casus until somebody else gave it', () => {
    expect(rollen(gevraagd, begeleider)).toContain('medebeoordelaar');
    const eigen = [...gevraagd, tweedeOordeel(gevraagd, 'ja', begeleider)];
    expect(rollen(eigen, begeleider)).toContain('medebeoordelaar');
    const ander = [...gevraagd, tweedeOordeel(gevraagd, 'ja', functionarisB)];
    expect(rollen(ander, begeleider)).not.toContain('medebeoordelaar');
  });

  it('[Q2] [K25] sees it no more once it is closed', () => {
    const eigen = [...gevraagd, tweedeOordeel(gevraagd, 'ja', begeleider), ...gemeld];
    const dicht = [
      ...eigen,
      gewogen('terugkoppeling-vastleggen'),
      gewogen('casus-afsluiten', { grond: 'overgenomen-door-veilig-thuis' }),
    ];
    expect(rollen(eigen, begeleider)).toContain('medebeoordelaar');
    expect(bestaandeCasus(dicht).gesloten).toBe(true);
    expect(rollen(dicht, begeleider)).not.toContain('medebeoordelaar');
  });

  it('[Q2] nobody gives both oordelen, with a rol on either side', () => {
    const beide = {
      ...organisatie,
      scholen: organisatie.scholen.map((school) => ({
        ...school,
        mensen: school.mensen.map((mens): Persoon =>
          mens.id === directeur.id ? { ...mens, rollen: dubbel } : mens,
        ),
      })),
    };
    const verhaal = wachtOpTweede('nee', functionarisB, directeur);
    const { event } = tweedeOordeel(verhaal, 'nee');
    if (event.type !== 'afweging-meebeoordeeld') throw new Error('no oordeel');
    const { berichtAan: _, ...data } = event.data;
    given(verhaal)
      .by(directeur)
      .at(beide)
      .when({ type: 'afweging-meebeoordelen', data })
      .then([{ code: 'eigen-oordeel', facts: { naam: functionarisB.naam } }]);
    expect(beoordeeld('nee', 'nee')).toHaveLength(verhaal.length + 1);
  });
  const dubbel = ['directie', 'aandachtsfunctionaris'] as const;
});

describe('a melding that is left out against the norm', () => {
  it('[Q2] [K33] is told to whoever weighed safety, so that nobody puts the oordeel of another aside unseen', () => {
    const verhaal = beoordeeld('nee', 'ja');
    const data = { motivering: 'Het kind woont nu bij opa.' };
    const aan = (in_: Organisatie): readonly string[] => {
      const { verdict } = given(verhaal).by(functionarisA).at(in_).when({ type: 'norm-afwijken', data });
      const [event] = verdict.kind === 'accepted' ? verdict.events : [];
      return event?.type === 'norm-afgeweken' ? event.data.berichtAan : [];
    };
    expect(aan(organisatie)).toEqual([leerkrachtA.id, directeur.id]);
    expect(aan(zonder(directeur))).toEqual([leerkrachtA.id]);
  });
});

describe('standing in for an aandachtsfunctionaris', () => {
  const door: Gebeurtenis = {
    event: {
      type: 'bericht-doorgestuurd',
      data: { bericht: `e1>${functionarisA.id}`, aan: begeleider.id },
    },
    door: systeem,
  };
  const vervangen = [gestart({ berichtAan: [functionarisA.id] }), door, contactToegezegd(begeleider)];
  const heeft = (verhaal: Verhaal, in_ = organisatie) =>
    rollen(verhaal, begeleider, in_).includes('aandachtsfunctionaris');

  it('[K21] [K25] ends when the casus is assigned to somebody else, and not before', () => {
    expect(heeft(vervangen)).toBe(true);
    expect(heeft([...vervangen, samengewerkt('casus-toewijzen')])).toBe(false);
  });

  it('[K21] [K25] ends when who was away promises contact', () => {
    expect(heeft([...vervangen, contactToegezegd(functionarisB)])).toBe(true);
    expect(heeft([...vervangen, contactToegezegd(functionarisA)])).toBe(false);
  });

  it('[K25] ends when organisatie.json does not name the vervanger any more', () => {
    expect(heeft(vervangen, zonder(begeleider))).toBe(false);
  });
});

describe('who can see a casus', () => {
  it('[K25] [M12] counts who stands in from above the schools', () => {
    const door: Gebeurtenis = {
      event: {
        type: 'bericht-doorgestuurd',
        data: { bericht: `e1>${functionarisA.id}`, aan: privacyOfficer.id },
      },
      door: systeem,
    };
    const casus = bestaandeCasus([gestart({ berichtAan: [functionarisA.id] }), door]);
    expect(casemanagersVan(casus, organisatie).map(({ id }) => id)).not.toContain(privacyOfficer.id);
    expect(toegangVan(casus, organisatie)).toContainEqual({
      id: privacyOfficer.id,
      naam: privacyOfficer.naam,
      rol: 'aandachtsfunctionaris',
    });
  });
});
