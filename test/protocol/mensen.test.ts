import { consultatiepartners, consultatievormen } from '../../src/protocol/consultatie';
import { ketenpartners, schoolhelpers, uitgeslotenHelpers } from '../../src/protocol/helpers';
import { protocol } from '../../src/protocol/protocol';

describe('the people of the protocol', () => {
  it('[C1] a consultatie has four forms', () => {
    expect(consultatievormen.map(({ id }) => id)).toEqual([
      'groepsbespreking',
      'zorgteam',
      'zorgadviesteam',
      'bilateraal',
    ]);
  });

  it('[C6] names who can be consulted inside the school', () => {
    expect(consultatiepartners.filter(({ extern }) => !extern).map(({ id }) => id)).toEqual([
      'intern-begeleider',
      'directie',
      'aandachtsfunctionaris',
      'collega-zelfde-klas',
    ]);
  });

  it('[C7, C8, C17] only the zorgadviesteam asks for taking part, for consent by name and for an intake', () => {
    for (const { id, alleenBijDeelname, toestemmingBijOpen, intakeVooraf } of consultatievormen) {
      const team = id === 'zorgadviesteam';
      expect([alleenBijDeelname, toestemmingBijOpen, intakeVooraf]).toEqual([team, team, team]);
    }
  });

  it('[Q3-fn1] a leerkracht is never among the helpers', () => {
    const helpers: readonly string[] = [...schoolhelpers, ...ketenpartners].map(({ id }) => id);
    expect(uitgeslotenHelpers.map(({ id }) => id)).toEqual(['leerkracht']);
    expect(helpers.filter((id) => /leerkracht|docent/.test(id))).toEqual([]);
    expect(schoolhelpers.map(({ id }) => id)).toEqual([
      'zorgcoordinator',
      'vertrouwenspersoon',
      'orthopedagoog',
      'schoolpsycholoog',
      'intern-begeleider',
      'schoolmaatschappelijk-werker',
    ]);
  });

  it('[Q3-fn2] the partners of the municipality are three', () => {
    expect(ketenpartners.map(({ id }) => id)).toEqual([
      'leerplichtambtenaar',
      'buurt-of-wijkteam',
      'jeugdgezondheidszorg',
    ]);
  });

  it('[K1, K10, K11] the leiding answers for policy, support and final responsibility', () => {
    const leiding = protocol.randvoorwaarden.filter(({ verantwoordelijk }) =>
      verantwoordelijk.some((wie) => wie === 'bestuur'),
    );
    expect(leiding.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'meldcode-in-beleid',
        'steun-bij-aanspraak-door-ouders',
        'eindverantwoordelijkheid',
      ]),
    );
  });

  it('has a checklist item for each of K1 to K30', () => {
    const regels: readonly string[] = protocol.randvoorwaarden.flatMap(({ bron }) => bron.regels);
    const nodig = Array.from({ length: 30 }, (_, i) => `K${i + 1}`);
    expect(nodig.filter((regel) => !regels.includes(regel))).toEqual([]);
  });

  it('[K31, K32] nobody in the school establishes abuse or gives therapy', () => {
    expect(protocol.nietVerantwoordelijkVoor.map(({ id }) => id)).toEqual([
      'vaststellen-van-mishandeling',
      'professionele-hulp-of-therapie',
    ]);
  });
});
