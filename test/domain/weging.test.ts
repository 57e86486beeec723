import { geldigAntwoord, geldigeWeging, isWegingVerouderd } from '../../src/domain/afwegingen';
import type { Antwoord } from '../../src/domain/waarden';
import { openVoor, voortgangOf } from '../../src/domain/voortgang';
import { wegingsonderdelen } from '../../src/protocol/weging';
import { noodVastgelegd, signaalVastgelegd } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { begeleider, directeur, functionarisA, leerkrachtA, leerkrachtB } from '../support/people';
import { begin, gebeurd } from '../support/raadEvents';
import {
  antwoord,
  beantwoord,
  gewogen,
  goedeWegen,
  naStapDrie,
  totAfweging,
  wegen,
} from '../support/wegenEvents';

const stap = (gebeurtenissen: Parameters<typeof bestaandeCasus>[0]) =>
  voortgangOf(bestaandeCasus(gebeurtenissen)).wegen;

describe('the weging', () => {
  const command = wegen('weging-vastleggen');

  it('[E1] records risico, aard and ernst in words', () => {
    given(naStapDrie)
      .when(command)
      .then([{ type: 'weging-vastgelegd', data: command.data }]);
    expect(wegingsonderdelen.map(({ id }) => id)).toEqual(['risico', 'aard', 'ernst']);
  });

  it.each(['risico', 'aard', 'ernst', 'conclusie'] as const)('[E1] is refused without %s', (veld) => {
    given(naStapDrie)
      .when(wegen('weging-vastleggen', { [veld]: ' ' }))
      .then([{ code: 'veld-leeg', facts: {}, veld }]);
  });

  it('[E6] computes nothing: what is kept is what the person wrote, and who wrote it when', () => {
    const [weging] = bestaandeCasus([...naStapDrie, gewogen('weging-vastleggen')]).records[
      'weging-vastgelegd'
    ];
    expect(Object.keys(weging ?? {}).sort()).toEqual(
      [...Object.keys(goedeWegen['weging-vastleggen']), 'id', 'nr', 'op', 'door', 'doorNaam'].sort(),
    );
  });

  it('is refused while there is no signaal, and to someone who carries nothing', () => {
    given(naStapDrie)
      .by(leerkrachtB)
      .when(command)
      .then([{ code: 'casus-onbekend', facts: {} }]);
    given([begin[0] ?? begin[1]].flatMap((g) => (g ? [g] : [])))
      .when(command)
      .then([{ code: 'stap-nog-open', facts: { stappen: ['signalen'] } }]);
  });

  describe('after a refusal of consent', () => {
    const geweigerd = [...naStapDrie, gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' })];

    it('[C12] is refused while it says nothing about that refusal, and accepted when it does', () => {
      given(geweigerd)
        .when(command)
        .then([{ code: 'weigering-meewegen', facts: {}, veld: 'weigering' }]);
      const met = wegen('weging-vastleggen', { weigering: 'Dit maakt de zorg groter.' });
      given(geweigerd)
        .when(met)
        .then([{ type: 'weging-vastgelegd', data: met.data }]);
    });

    it('[C12] leaves stap 4 open until the refusal has been weighed, also when it comes after the weging', () => {
      const gewogenZonder = [...naStapDrie, gewogen('weging-vastleggen')];
      const later = [...gewogenZonder, gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' })];
      expect(stap(gewogenZonder).ontbreekt).not.toContain('geweigerde-toestemming-meewegen');
      expect(stap(later).ontbreekt).toContain('geweigerde-toestemming-meewegen');
      const weer = [...later, gewogen('weging-vastleggen', { weigering: 'Zorgelijk.' })];
      expect(stap(weer).ontbreekt).not.toContain('geweigerde-toestemming-meewegen');
    });
  });

  it.each([
    ['a signaal', signaalVastgelegd()],
    ['an advies', gebeurd('advies-vastleggen')],
    ['a gesprek', gebeurd('gesprek-vastleggen')],
    ['a consultatie', gebeurd('consultatie-vastleggen')],
    ['the answer of a colleague', gebeurd('consultatie-beantwoorden', {}, begeleider)],
    ['a gesprek with the leerling', gebeurd('leerlinggesprek-vastleggen')],
  ])('[E2] is out of date after %s, and valid again when it is made again', (_, nieuw) => {
    const gewoon = [...naStapDrie, gewogen('weging-vastleggen')];
    expect(geldigeWeging(bestaandeCasus(gewoon))).toBeDefined();
    const verouderd = bestaandeCasus([...gewoon, nieuw]);
    expect(isWegingVerouderd(verouderd)).toBe(true);
    expect(voortgangOf(verouderd).wegen.stand).toBe('verouderd');
    expect(isWegingVerouderd(bestaandeCasus([...gewoon, nieuw, gewogen('weging-vastleggen')]))).toBe(false);
  });

  it('[E2] stays valid when what is added says nothing about the leerling', () => {
    const casus = bestaandeCasus([
      ...naStapDrie,
      gewogen('weging-vastleggen'),
      gewogen('verwijsindex-overwegen'),
      gebeurd('ouders-inlichten'),
    ]);
    expect(isWegingVerouderd(casus)).toBe(false);
  });
});

describe('doubt', () => {
  const met = (twijfel: Antwoord) => [...naStapDrie, gewogen('weging-vastleggen', { twijfel })];
  const eerste = antwoord(['afweging-1', 'sterk-vermoeden']);

  it.each(['ja', 'twijfel'] as const)(
    '[E5] "%s" in the weging makes advies of Veilig Thuis owed',
    (twijfel) => {
      expect(stap(met(twijfel)).ontbreekt).toContain('advies-bij-twijfel');
      given(met(twijfel))
        .when(eerste)
        .then([{ code: 'advies-eerst', facts: {} }]);
    },
  );

  it('[E5] "nee" leaves the road open', () => {
    expect(stap(met('nee')).ontbreekt).not.toContain('advies-bij-twijfel');
    expect(given(met('nee')).when(eerste).verdict.kind).toBe('accepted');
  });

  it('[E5] after the advies afweging 1 can be answered, but advies of the jeugdarts alone is not enough', () => {
    const jeugdarts = gebeurd('advies-vastleggen', { bij: 'jeugdgezondheidszorg' });
    given([...met('ja'), jeugdarts])
      .when(eerste)
      .then([{ code: 'advies-eerst', facts: {} }]);
    expect(given([...met('ja'), gebeurd('advies-vastleggen')]).when(eerste).verdict.kind).toBe('accepted');
    const gebeld = noodVastgelegd({ gebeld: ['veilig-thuis'] });
    expect(given([...met('ja'), gebeld]).when(eerste).verdict.kind).toBe('accepted');
  });

  it('[E7] the weging can be made with the jeugdgezondheidszorg: advies of theirs is recorded and weighed', () => {
    const advies = gebeurd('advies-vastleggen', { bij: 'jeugdgezondheidszorg' });
    const casus = bestaandeCasus([...naStapDrie, gewogen('weging-vastleggen'), advies]);
    expect(casus.records['advies-vastgelegd'][0]?.bij).toBe('jeugdgezondheidszorg');
    expect(isWegingVerouderd(casus)).toBe(true);
  });
});

describe('the kindcheck', () => {
  const overOuder = [...naStapDrie, signaalVastgelegd({ categorie: 'ouder-en-gezin' })];
  const kindcheck = wegen('kindcheck-vastleggen');

  it('[E8] is owed after a signaal about the parent, and holds up afweging 2', () => {
    expect(stap(naStapDrie).ontbreekt).not.toContain('kindcheck-doen');
    expect(stap(overOuder).ontbreekt).toContain('kindcheck-doen');
    const vermoeden = [
      ...overOuder,
      gewogen('weging-vastleggen'),
      beantwoord('afweging-1', 'sterk-vermoeden'),
      gewogen('bevoegd-gezag-inlichten'),
    ];
    expect(openVoor(bestaandeCasus(vermoeden), 'afweging-2')).toEqual(['wegen']);
    expect(openVoor(bestaandeCasus([...vermoeden, gewogen('kindcheck-vastleggen')]), 'afweging-2')).toEqual(
      [],
    );
  });

  it.each(['psychische-stoornis', 'verslaving', 'huiselijk-geweld'] as const)(
    '[E9] can be done because of %s',
    (aanleiding) => {
      const command = wegen('kindcheck-vastleggen', { aanleiding });
      given(overOuder)
        .when(command)
        .then([{ type: 'kindcheck-vastgelegd', data: command.data }]);
    },
  );

  it('[E10] makes no melding owed, whatever it finds', () => {
    const onveilig = bestaandeCasus([...overOuder, gewogen('kindcheck-vastleggen', { veilig: 'nee' })]);
    expect(voortgangOf(onveilig).beslissen.ontbreekt).toEqual([]);
  });

  it('is for who carries the casus, not for the bevoegd gezag', () => {
    given([...totAfweging(2)])
      .by(directeur)
      .when(kindcheck)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['signaleerder', 'aandachtsfunctionaris'] } }]);
  });
});

describe('beside the stappen', () => {
  it('[N18] the verwijsindex comes as well as the stappen and never instead: nothing that was owed is met by it', () => {
    for (const nummer of [1, 2, 3, 4, 5] as const) {
      const zonder = bestaandeCasus([...totAfweging(nummer)]);
      const met = bestaandeCasus([...totAfweging(nummer), gewogen('verwijsindex-overwegen')]);
      expect(voortgangOf(met)).toEqual(voortgangOf(zonder));
    }
  });

  it('[N18] can be considered at any time while the casus is open, with the reason', () => {
    const command = wegen('verwijsindex-overwegen');
    given(begin)
      .when(command)
      .then([{ type: 'verwijsindex-overwogen', data: command.data }]);
    given([...totAfweging(1), beantwoord('afweging-1', 'geen-actie'), gewogen('casus-afsluiten')])
      .by(functionarisA)
      .when(command)
      .then([{ code: 'casus-gesloten', facts: {} }]);
  });

  it('[J9] tuning with the police is recorded, before any gesprek too, and not with a day to come', () => {
    const command = wegen('politie-afstemmen');
    given(begin)
      .when(command)
      .then([{ type: 'politie-afgestemd', data: command.data }]);
    given(begin)
      .when(wegen('politie-afstemmen', { datum: '2026-11-24' }))
      .then([{ code: 'datum-in-toekomst', facts: { vandaag: '2026-11-23' }, veld: 'datum' }]);
  });
});

it('[E3] afweging 1 asks for a suspicion after stap 1 to 3 and waits for nothing of stap 4 but the advies', () => {
  const command = antwoord(['afweging-1', 'sterk-vermoeden']);
  given(naStapDrie)
    .by(leerkrachtA)
    .when(command)
    .then([{ type: 'afweging-beantwoord', data: { ...command.data, berichtAan: [] } }]);
  expect(geldigAntwoord(bestaandeCasus(totAfweging(2)), 'afweging-1')?.antwoord).toBe('sterk-vermoeden');
});
