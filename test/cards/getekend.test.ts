import type { RenderedCard } from '../../src/bot/dialogue/turn';
import { bevindingenView } from '../../src/bot/dialogue/views/bevindingenView';
import { casusView } from '../../src/bot/dialogue/views/casusView';
import { consultatieView } from '../../src/bot/dialogue/views/consultatieView';
import { dossierToets } from '../../src/bot/dialogue/views/dossierToets';
import { gesprekVoorbereiding } from '../../src/bot/dialogue/views/gesprekVoorbereiding';
import { meldingVoorbereiding } from '../../src/bot/dialogue/views/meldingVoorbereiding';
import { overzichtView, type Overzicht } from '../../src/bot/dialogue/views/overzichtView';
import { volgendeStapView } from '../../src/bot/dialogue/views/volgendeStapView';
import type { Casus } from '../../src/domain/casus';
import type { Medewerker } from '../../src/domain/medewerker';
import type { Organisatie } from '../../src/domain/organisatie';
import { rolRefusal } from '../../src/domain/rights';
import type { ViewType } from '../../src/domain/rightsTable';
import { cardBytes, cardFaults, strayText } from '../support/cardFaults';
import { leavesOf, textOf } from '../support/cardTree';
import { rendererFaults, schemaFaults } from '../support/cardValidators';
import { commandTypes, verhaalMet } from '../support/commands';
import { vandaag } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { begeleider, functionarisA, leerkrachtA, organisatie } from '../support/people';
import { volleCasus } from './volleCasus';

const KB = 1024;
const envelope = { nonce: '00000000-0000-4000-8000-00000000abcd' };

type Draw = (casus: Casus, wie: Medewerker, organisatie: Organisatie) => RenderedCard;
const overzicht =
  (view: (casus: Casus, wie: Medewerker, organisatie: Organisatie) => Overzicht): Draw =>
  (casus, wie) =>
    overzichtView(view(casus, wie, organisatie), casus, envelope);

/** Everything that is drawn from a casus to be read, with the right to look that it takes. */
const views: Readonly<Record<string, { readonly recht: ViewType; readonly draw: Draw }>> = {
  casus: {
    recht: 'casus-inzien',
    draw: (casus, wie) => casusView(casus, wie, organisatie, vandaag, envelope, 'Vastgelegd.'),
  },
  'volgende stap': {
    recht: 'volgende-stap-inzien',
    draw: (casus, wie) => volgendeStapView(casus, wie, organisatie, vandaag, envelope),
  },
  bevindingen: { recht: 'casus-inzien', draw: overzicht(bevindingenView) },
  consultatie: { recht: 'consultatie-inzien', draw: overzicht(consultatieView) },
  dossiertoets: { recht: 'casus-inzien', draw: overzicht(dossierToets) },
  'gesprek voorbereiden': { recht: 'casus-inzien', draw: overzicht(gesprekVoorbereiding) },
  'melding voorbereiden': { recht: 'casus-inzien', draw: overzicht(meldingVoorbereiding) },
};

const gevallen = commandTypes.flatMap((type) => {
  const verhaal = verhaalMet(type);
  return [
    { naam: `after ${type}`, casus: bestaandeCasus(verhaal) },
    { naam: `after ${type}, with as much as can be`, casus: volleCasus(verhaal) },
  ];
});

function tekeningen(recht: ViewType, draw: Draw) {
  return gevallen.flatMap(({ naam, casus }) =>
    [leerkrachtA, functionarisA, begeleider]
      .filter((wie) => !rolRefusal(recht, wie, casus, organisatie))
      .map((wie) => ({ wat: `${naam}, for ${wie.naam}`, content: draw(casus, wie, organisatie).content })),
  );
}

describe.each(Object.entries(views))('the card %s, for every casus of the examples', (_, { recht, draw }) => {
  const alle = tekeningen(recht, draw);
  const faulty = (faults: (content: Record<string, unknown>) => readonly unknown[]): unknown[] =>
    alle
      .map(({ wat, content }) => ({ wat, faults: faults(content) }))
      .filter((item) => item.faults.length > 0)
      .slice(0, 3);

  it('is drawn for somebody, with something to read', () => {
    expect(alle.length).toBeGreaterThan(0);
    expect(faulty((content) => (textOf(content).length > 150 ? [] : [textOf(content)]))).toEqual([]);
  });

  it('keeps every promise of a card', () => {
    expect(faulty((content) => cardFaults(content))).toEqual([]);
  });

  it('has nothing that the reference renderer or the official schema finds wrong', () => {
    expect(faulty(rendererFaults)).toEqual([]);
    expect(faulty((content) => schemaFaults(content) ?? [])).toEqual([]);
  });

  it('stays small enough for Teams', () => {
    expect(
      faulty((content) => (cardBytes(content) < 28 * KB ? [] : [Math.round(cardBytes(content) / KB)])),
    ).toEqual([]);
  });

  it('shows what a person wrote only where no client reads Markdown, and evaluates none of it', () => {
    for (const mark of ['kwaad.nl)', '*v*', '${geheim}'])
      expect(faulty((content) => strayText(content, mark))).toEqual([]);
    expect(
      faulty((content) =>
        leavesOf(content).filter(
          ({ key, value }) => (key === 'text' || key === 'title') && String(value).includes('{{'),
        ),
      ),
    ).toEqual([]);
  });
});
