import type { Command, CommandData } from '../../src/domain/commands';
import { noodhulplijnen } from '../../src/domain/events';
import { gestart, morgen, noodgegevens, noodVastgelegd, vandaag } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import {
  begeleiderEnFunctionaris,
  functionarisA,
  functionarisB,
  leerkrachtB,
  zonderFunctionarissen,
} from '../support/people';

function vastleggen(change: Partial<CommandData['nood-vastleggen']> = {}): Command {
  return { type: 'nood-vastleggen', data: noodgegevens(change) };
}

const functionarissen = [functionarisA.id, functionarisB.id, begeleiderEnFunctionaris.id];

describe('nood-vastleggen: what follows', () => {
  it.each(noodhulplijnen)(
    'records a call to %s, with a bericht to every aandachtsfunctionaris of the school',
    (lijn) => {
      given([gestart()])
        .when(vastleggen({ gebeld: [lijn] }))
        .then([
          {
            type: 'nood-vastgelegd',
            data: { ...noodgegevens({ gebeld: [lijn] }), berichtAan: functionarissen },
          },
        ]);
    },
  );

  it.each(['ja', 'nee', 'twijfel'] as const)(
    '[J2] keeps whether the melding was made in the same call: %s',
    (meldingGedaan) => {
      given([gestart()])
        .when(vastleggen({ gebeld: ['veilig-thuis'], meldingGedaan }))
        .then([
          {
            type: 'nood-vastgelegd',
            data: {
              ...noodgegevens({ gebeld: ['veilig-thuis'], meldingGedaan }),
              berichtAan: functionarissen,
            },
          },
        ]);
      expect(bestaandeCasus([gestart(), noodVastgelegd({ meldingGedaan })]).noodacties).toMatchObject([
        { meldingGedaan },
      ]);
    },
  );

  it('sends no bericht to the aandachtsfunctionaris who records it', () => {
    given([gestart()])
      .by(functionarisA)
      .when(vastleggen())
      .then([
        {
          type: 'nood-vastgelegd',
          data: { ...noodgegevens(), berichtAan: [functionarisB.id, begeleiderEnFunctionaris.id] },
        },
      ]);
  });

  it('can be recorded where the school has no aandachtsfunctionaris', () => {
    given([gestart({ berichtAan: [] })])
      .at(zonderFunctionarissen)
      .when(vastleggen())
      .then([{ type: 'nood-vastgelegd', data: { ...noodgegevens(), berichtAan: [] } }]);
  });

  it('can be recorded a second time, for a second call', () => {
    given([gestart(), noodVastgelegd()])
      .when(vastleggen({ gebeld: ['politie'] }))
      .then([
        {
          type: 'nood-vastgelegd',
          data: { ...noodgegevens({ gebeld: ['politie'] }), berichtAan: functionarissen },
        },
      ]);
  });

  it('can be recorded whatever was answered to the safety question at the start', () => {
    for (const antwoord of ['ja', 'nee', 'twijfel'] as const) {
      const acuut = { vraag: 'Is er nu direct gevaar?', antwoord };
      expect(given([gestart({ acuut })]).when(vastleggen()).verdict.kind).toBe('accepted');
    }
  });
});

describe('nood-vastleggen: what is refused', () => {
  it('asks who was called: at least one', () => {
    given([gestart()])
      .when(vastleggen({ gebeld: [] }))
      .then([{ code: 'niemand-gebeld', facts: {}, veld: 'gebeld' }]);
  });

  it('refuses a date after today, and takes today and yesterday', () => {
    given([gestart()])
      .when(vastleggen({ datum: morgen }))
      .then([{ code: 'datum-in-toekomst', facts: { vandaag }, veld: 'datum' }]);
    for (const datum of [vandaag, '2026-11-22']) {
      expect(given([gestart()]).when(vastleggen({ datum })).verdict.kind).toBe('accepted');
    }
  });

  it('knows no casus that was never started, and says the same to a colleague who may not know of it', () => {
    given([])
      .when(vastleggen())
      .then([{ code: 'casus-onbekend', facts: {} }]);
    given([gestart()])
      .by(leerkrachtB)
      .when(vastleggen({ gebeld: [] }))
      .then([{ code: 'casus-onbekend', facts: {} }]);
  });
});
