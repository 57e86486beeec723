import type { Command } from '../../src/domain/commands';
import { standRefusal } from '../../src/domain/rights';
import { voortgangOf } from '../../src/domain/voortgang';
import { consultatiepartners, consultatievormen } from '../../src/protocol/consultatie';
import { gestart, noodVastgelegd, signaalVastgelegd } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { begin, gebeurd, raad, vraagGesteld } from '../support/raadEvents';
import * as people from '../support/people';
import type { Organisatie, School } from '../../src/domain/organisatie';

const accepted = (command: { type: string; data: object }, type: string) => [{ type, data: command.data }];
const leeg = (veld: string) => ({ code: 'veld-leeg', facts: {}, veld }) as const;
const metAfspraak = (afspraak: Partial<School>): Organisatie => ({
  ...people.organisatie,
  scholen: people.organisatie.scholen.map((school) => ({ ...school, ...afspraak })),
});
const aan = ({ id, naam }: { readonly id: string; readonly naam: string }) =>
  raad('consultatie-vragen', { aan: id, aanNaam: naam });
const nietAan = [{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }] as const;

describe('asking a colleague', () => {
  it.each([people.begeleider, people.functionarisB, people.directeur])(
    '[C5] [C6] $naam of the own school can be asked and gets a bericht',
    (collega) => {
      const command = aan(collega);
      given(begin)
        .when(command)
        .then([{ type: 'consultatie-gevraagd', data: { ...command.data, berichtAan: [collega.id] } }]);
    },
  );

  it.each([people.bestuurder, people.functionarisKompas, people.leerkrachtB, people.leerkrachtA])(
    '[C6] $naam cannot be asked: the bestuur, another school, no rol, or the person who asks',
    (ander) => given(begin).when(aan(ander)).then(nietAan),
  );

  it('[C6] whom the school agreed not to consult cannot be asked, the others can', () => {
    const school = metAfspraak({ consultatiepartners: ['intern-begeleider'] });
    given(begin).at(school).when(aan(people.directeur)).then(nietAan);
    expect(given(begin).at(school).when(aan(people.begeleider)).verdict.kind).toBe('accepted');
  });

  it('[C6] says so before anything is asked when the school has nobody to ask', () => {
    given(begin)
      .at(metAfspraak({ mensen: [] }))
      .when(aan(people.begeleider))
      .then([{ code: 'geen-raadgever', facts: {} }]);
  });

  it('refuses an empty question', () => {
    given(begin)
      .when(raad('consultatie-vragen', { vraag: ' ' }))
      .then([leeg('vraag')]);
  });
});

describe('answering', () => {
  const gevraagd = [...begin, vraagGesteld()];
  const antwoord = raad('consultatie-beantwoorden');

  it('[C5] goes to who asked', () => {
    given(gevraagd)
      .by(people.begeleider)
      .when(antwoord)
      .then([
        { type: 'consultatie-beantwoord', data: { ...antwoord.data, berichtAan: [people.leerkrachtA.id] } },
      ]);
  });

  it('is only for who was asked, for everyone else there is nothing to answer', () => {
    given(gevraagd)
      .by(people.tweeScholen)
      .when(antwoord)
      .then([{ code: 'casus-onbekend', facts: {} }]);
    given(gevraagd)
      .when(antwoord)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['geraadpleegde'] } }]);
  });

  it('counts once, and not on the question of somebody else', () => {
    const twee = [...gevraagd, vraagGesteld(people.directeur)];
    given(twee)
      .by(people.directeur)
      .when(antwoord)
      .then([{ code: 'geen-vraag', facts: {} }]);
    given([...gevraagd, gebeurd('consultatie-beantwoorden', {}, people.begeleider, [])])
      .by(people.begeleider)
      .when(antwoord)
      .then([{ code: 'geen-vraag', facts: {} }]);
  });

  it('gives who was asked no look at the casus, before or after the answer', () => {
    for (const log of [
      gevraagd,
      [...gevraagd, gebeurd('consultatie-beantwoorden', {}, people.begeleider, [])],
    ]) {
      const casus = bestaandeCasus(log);
      const mag = (what: 'casus-inzien' | 'consultatie-inzien') =>
        standRefusal(what, people.begeleider, casus, people.organisatie);
      expect(mag('casus-inzien')).toMatchObject({ code: 'rol-ontbreekt' });
      expect(mag('consultatie-inzien')).toBeUndefined();
    }
  });
});

describe('a consultatie that was held', () => {
  it.each(consultatievormen.map(({ id }) => id))('[C1] can be held in the form %s', (vorm) => {
    const command = raad('consultatie-vastleggen', { vorm, intake: 'met de moeder, gisteren' });
    given(begin)
      .when(command)
      .then(accepted(command, 'consultatie-vastgelegd') as never);
  });

  it.each(consultatiepartners.map(({ id }) => id))('[C6] can be held with %s', (partner) => {
    const command = raad('consultatie-vastleggen', { partner });
    given(begin)
      .when(command)
      .then(accepted(command, 'consultatie-vastgelegd') as never);
  });

  it('[C6] is not held with whom the school did not agree it', () => {
    given(begin)
      .at(metAfspraak({ consultatiepartners: ['intern-begeleider'] }))
      .when(raad('consultatie-vastleggen', { partner: 'jeugdarts' }))
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'partner' }]);
  });

  it('[C7] is in the zorgadviesteam only where the school takes part', () => {
    const command = raad('consultatie-vastleggen', { vorm: 'zorgadviesteam', intake: 'met de moeder' });
    given(begin)
      .at(metAfspraak({ zorgadviesteam: 'nee' }))
      .when(command)
      .then([{ code: 'geen-zorgadviesteam', facts: {}, veld: 'vorm' }]);
    given(begin)
      .at(metAfspraak({ zorgadviesteam: 'ja' }))
      .when(command)
      .then(accepted(command, 'consultatie-vastgelegd') as never);
  });

  it('[C17] is in the zorgadviesteam only after the intake talk', () => {
    given(begin)
      .when(raad('consultatie-vastleggen', { vorm: 'zorgadviesteam' }))
      .then([{ code: 'intake-eerst', facts: {}, veld: 'intake' }]);
    expect(
      given(begin).when(raad('consultatie-vastleggen', { vorm: 'zorgadviesteam', intake: 'ja' })).verdict
        .kind,
    ).toBe('accepted');
  });

  it('[C3] [C18] says what the ouders know of the outcome', () => {
    given(begin)
      .when(raad('consultatie-vastleggen', { ouders: '' }))
      .then([leeg('ouders')]);
  });

  it('is not held tomorrow', () => {
    given(begin)
      .when(raad('consultatie-vastleggen', { datum: '2026-11-24' }))
      .then([{ code: 'datum-in-toekomst', facts: { vandaag: '2026-11-23' }, veld: 'datum' }]);
  });

  it('[C5] is what stap 2 waits for: a question alone is not enough', () => {
    const metTwijfel = [...begin, gebeurd('twijfel-beantwoorden')];
    expect(voortgangOf(bestaandeCasus([...metTwijfel, vraagGesteld()])).consultatie).toMatchObject({
      stand: 'open',
      ontbreekt: ['consultatie-houden'],
    });
    expect(
      voortgangOf(bestaandeCasus([...metTwijfel, gebeurd('consultatie-vastleggen')])).consultatie.stand,
    ).toBe('gedaan');
  });
});

describe('by name', () => {
  const eerst = [{ code: 'toestemming-eerst', facts: {}, veld: 'wijze' }] as const;
  const buiten: readonly Command[] = [
    raad('consultatie-vastleggen', { wijze: 'open', partner: 'jeugdarts' }),
    raad('consultatie-vastleggen', { wijze: 'open', vorm: 'zorgadviesteam', intake: 'met de moeder' }),
    raad('advies-vastleggen', { wijze: 'open', bij: 'jeugdgezondheidszorg' }),
  ];

  it.each(buiten)('[C8] outside the school takes consent (%j)', (command) => {
    given(begin).when(command).then(eerst);
    const gegeven = [...begin, gebeurd('toestemming-vastleggen')];
    expect(given(gegeven).when(command).verdict.kind).toBe('accepted');
  });

  it.each(buiten)('[C8] [C12] a refusal ends the consent that was given before (%j)', (command) => {
    const ingetrokken = [
      ...begin,
      gebeurd('toestemming-vastleggen'),
      gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' }),
    ];
    given(ingetrokken).when(command).then(eerst);
  });

  it('[C8] consent for a melding is no consent to discuss by name', () => {
    given([...begin, gebeurd('toestemming-vastleggen', { waarvoor: 'melding' })])
      .when(raad('consultatie-vastleggen', { wijze: 'open', partner: 'jeugdarts' }))
      .then(eerst);
  });

  it('[C8] inside the school takes no consent', () => {
    expect(given(begin).when(raad('consultatie-vastleggen', { wijze: 'open' })).verdict.kind).toBe(
      'accepted',
    );
  });

  it('[C13] without a name it is always allowed, also after a refusal', () => {
    const geweigerd = [...begin, gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' })];
    for (const log of [begin, geweigerd])
      expect(given(log).when(raad('consultatie-vastleggen', { partner: 'jeugdarts' })).verdict.kind).toBe(
        'accepted',
      );
  });

  it.each([
    ['vanaf-16', 'ouders', false],
    ['vanaf-16', 'leerling', true],
    ['vanaf-16', 'ouders-en-leerling', true],
    ['12-tot-16', 'leerling', false],
    ['12-tot-16', 'ouders', true],
    ['onder-12', 'ouders', true],
  ] as const)('[H5] at %s the consent of %s is enough: %s', (leeftijdsgroep, van, genoeg) => {
    const log = [
      gestart({ leeftijdsgroep }),
      signaalVastgelegd(),
      gebeurd('toestemming-vastleggen', { van }),
    ];
    const { verdict } = given(log).when(
      raad('consultatie-vastleggen', { wijze: 'open', partner: 'jeugdarts' }),
    );
    expect(verdict.kind).toBe(genoeg ? 'accepted' : 'refused');
  });

  it('[L9] [M9] not asking takes a ground and why, and leaves discussing without a name', () => {
    given(begin)
      .when(raad('toestemming-afwijken', { motivering: ' ' }))
      .then([{ code: 'motivering-ontbreekt', facts: {}, veld: 'motivering' }]);
    const command = raad('toestemming-afwijken');
    given(begin)
      .when(command)
      .then(accepted(command, 'toestemming-afgeweken') as never);
    const log = [...begin, gebeurd('toestemming-afwijken')];
    given(log)
      .when(raad('consultatie-vastleggen', { wijze: 'open', partner: 'jeugdarts' }))
      .then(eerst);
    expect(given(log).when(raad('consultatie-vastleggen', { partner: 'jeugdarts' })).verdict.kind).toBe(
      'accepted',
    );
  });

  it.each(['gegeven', 'geweigerd'] as const)('[M9] the answer is recorded: %s', (uitkomst) => {
    const command = raad('toestemming-vastleggen', { uitkomst });
    given(begin)
      .when(command)
      .then(accepted(command, 'toestemming-vastgelegd') as never);
  });

  it('[C12] a weging must carry the refusal', () => {
    const geweigerd = [...begin, gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' })];
    const weging = (weigering: string): Command => ({
      type: 'weging-vastleggen',
      data: {
        risico: 'groot',
        aard: 'verwaarlozing',
        ernst: 'neemt toe',
        twijfel: 'nee',
        weigering,
        conclusie: 'zorgen',
      },
    });
    given(geweigerd)
      .when(weging(''))
      .then([{ code: 'weigering-meewegen', facts: {}, veld: 'weigering' }]);
    expect(given(geweigerd).when(weging('maakt de zorg groter')).verdict.kind).toBe('accepted');
    expect(given(begin).when(weging('')).verdict.kind).toBe('accepted');
  });
});

describe('doubt and advies', () => {
  const klaar = [...begin, gebeurd('consultatie-vastleggen'), gebeurd('gesprek-vastleggen')];
  const metTwijfel = (antwoord: 'ja' | 'nee' | 'twijfel') => [
    ...klaar,
    gebeurd('twijfel-beantwoorden', { vraag: { vraag: 'Is er twijfel?', antwoord } }),
  ];
  const eerste = (log: Parameters<typeof bestaandeCasus>[0]) =>
    standRefusal('afweging-beantwoorden', people.functionarisA, bestaandeCasus(log), people.organisatie);

  it('[C16] afweging 1 waits until the question of doubt has an answer', () => {
    expect(eerste(klaar)).toEqual({ code: 'stap-nog-open', facts: { stappen: ['consultatie'] } });
    expect(eerste(metTwijfel('nee'))).toBeUndefined();
  });

  it.each(['ja', 'twijfel'] as const)(
    '[C14] at %s advies of Veilig Thuis is required before afweging 1',
    (antwoord) => {
      const log = metTwijfel(antwoord);
      expect(eerste(log)).toEqual({ code: 'stap-nog-open', facts: { stappen: ['consultatie'] } });
      expect(voortgangOf(bestaandeCasus(log)).consultatie.ontbreekt).toEqual(['advies-vragen']);
      expect(eerste([...log, gebeurd('advies-vastleggen')])).toBeUndefined();
    },
  );

  it('[C14] advies of the jeugdgezondheidszorg does not take its place, the call in nood does', () => {
    const log = metTwijfel('ja');
    expect(eerste([...log, gebeurd('advies-vastleggen', { bij: 'jeugdgezondheidszorg' })])).toBeDefined();
    expect(eerste([...log, noodVastgelegd({ gebeld: ['veilig-thuis'] })])).toBeUndefined();
  });

  it('[D18] [I4] [I6] advies without a name is taken in every stap, with or without consent and gesprek', () => {
    const logs = [
      begin,
      klaar,
      metTwijfel('ja'),
      [...begin, gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' })],
      [...begin, gebeurd('gesprek-afwijken')],
    ];
    const command = raad('advies-vastleggen');
    for (const log of logs)
      given(log)
        .when(command)
        .then(accepted(command, 'advies-vastgelegd') as never);
  });

  it('[I5] advies is taken where nothing but one hypothese is known', () => {
    const log = [gestart(), signaalVastgelegd({ soort: 'hypothese' })];
    expect(given(log).when(raad('advies-vastleggen')).verdict.kind).toBe('accepted');
  });
});

describe('what was read', () => {
  const twijfel = (vraag: string) => raad('twijfel-beantwoorden', { vraag: { vraag, antwoord: 'twijfel' } });

  it.each(['', '  \n'])('[C14] an answer about doubt without its question (%j) is refused', (vraag) =>
    given(begin)
      .when(twijfel(vraag))
      .then([leeg('vraag')]),
  );

  it('[C14] an answer about doubt keeps its question', () => {
    const command = twijfel('Is er enige twijfel?');
    given(begin)
      .when(command)
      .then([{ type: 'twijfel-beantwoord', data: command.data }]);
  });
});
