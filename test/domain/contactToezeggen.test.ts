import type { Command } from '../../src/domain/commands';
import { contactToegezegd, gestart } from '../support/events';
import { given } from '../support/given';
import { functionarisA, functionarisB, functionarisKompas, leerkrachtA } from '../support/people';

const toezeggen: Command = { type: 'contact-toezeggen', data: {} };

describe('contact-toezeggen', () => {
  it('[K21] records the promise of an aandachtsfunctionaris, with a bericht to the signaleerder', () => {
    given([gestart()])
      .by(functionarisA)
      .when(toezeggen)
      .then([{ type: 'contact-toegezegd', data: { berichtAan: [leerkrachtA.id] } }]);
  });

  it('has nothing left to do for someone who promised before', () => {
    given([gestart(), contactToegezegd(functionarisA)])
      .by(functionarisA)
      .when(toezeggen)
      .then([]);
  });

  it('records the promise of a second aandachtsfunctionaris as well', () => {
    given([gestart(), contactToegezegd(functionarisA)])
      .by(functionarisB)
      .when(toezeggen)
      .then([{ type: 'contact-toegezegd', data: { berichtAan: [leerkrachtA.id] } }]);
  });

  it('sends nobody a bericht about themselves when the aandachtsfunctionaris is the signaleerder', () => {
    given([gestart({}, functionarisA)])
      .by(functionarisA)
      .when(toezeggen)
      .then([{ type: 'contact-toegezegd', data: { berichtAan: [] } }]);
  });

  it('is not for the signaleerder, who may know which rol is needed', () => {
    given([gestart()])
      .by(leerkrachtA)
      .when(toezeggen)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris'] } }]);
  });

  it('shows no casus to the aandachtsfunctionaris of another school', () => {
    given([gestart()])
      .by(functionarisKompas)
      .when(toezeggen)
      .then([{ code: 'casus-onbekend', facts: {} }]);
    given([])
      .by(functionarisA)
      .when(toezeggen)
      .then([{ code: 'casus-onbekend', facts: {} }]);
  });
});
