import { intentOf, type Intent } from '../../../src/bot/dialogue/intents';
import { begripIds, type BegripId } from '../../../src/protocol/begrippen';
import { begripTrefwoorden, type Trefwoorden } from '../../../src/protocol/begripTrefwoorden';
import { contactTrefwoorden } from '../../../src/protocol/contactnamen';
import { stage } from '../../support/dialogueStage';
import { textOf } from '../../support/cardTree';
import { leerkrachtA } from '../../support/people';

const gevraagd: readonly (readonly [string, BegripId])[] = [
  ['uitleg', 'meldcode'],
  ['Wat is de meldcode?', 'meldcode'],
  ['meldcode', 'meldcode'],
  ['Hoe werkt de meldcode', 'meldcode'],
  ['begrippen', 'begrippen'],
  ['Voor wie geldt de meldcode?', 'medewerker'],
  ['wie doet wat', 'wie-doet-wat'],
  ['Wie doet wat bij de meldcode?', 'wie-doet-wat'],
  ['wat betekent huiselijke kring', 'huiselijke-kring'],
  ['wat is kindermishandeling', 'kindermishandeling'],
  ['wat is mishandeling?', 'kindermishandeling'],
  ['huiselijk geweld', 'huiselijk-geweld'],
  ['uitleg over huiselijk geweld', 'huiselijk-geweld'],
  ['wat betekent nou eigenlijk een casemanager', 'casemanager'],
  ['wat doet de jeugdarts', 'jeugdgezondheidszorg'],
  ['Wat doet een leerplichtambtenaar?', 'leerplichtambtenaar'],
  ['wat doet de aandachtsfunctionaris', 'aandachtsfunctionaris'],
  ['wat doet de intern begeleider', 'intern-begeleider'],
  ['wat is zwijgplicht', 'intern-begeleider'],
  ['mag ik het gesprek overslaan', 'gesprek-weglaten'],
  ['mag ik melden zonder toestemming?', 'meldrecht'],
  ['kan ik stappen overslaan', 'altijd-vijf-stappen'],
  ['wat als een collega de pleger is', 'medewerker-als-pleger'],
];
/** Close to a question for an explanation, and something else. */
const anders: readonly (readonly [string, Intent['kind']])[] = [
  ['jeugdarts', 'nummers'],
  ['leerplichtambtenaar', 'nummers'],
  ['aandachtsfunctionaris', 'nummers'],
  ['wie is onze aandachtsfunctionaris', 'nummers'],
  ['wat is het nummer van de jeugdarts', 'nummers'],
  ['wat is stap 2', 'volgende-stap'],
  ['wat moet ik nu doen', 'volgende-stap'],
  ['wat doet de directie', 'randvoorwaarden'],
  ['wat doet de school', 'randvoorwaarden'],
  ['ik denk aan mishandeling', 'casus-beginnen'],
  ['de leerling wordt verwaarloosd', 'casus-beginnen'],
  ['hij is getuige geweest', 'onbekend'],
  ['help', 'help'],
];

describe('a question for an explanation', () => {
  it.each(gevraagd)('%j leads to %s', (line, begrip) => {
    expect(intentOf(line)).toEqual({ kind: 'uitleg', begrip });
  });

  it.each(anders)('%j is %s', (line, kind) => {
    expect(intentOf(line).kind).toBe(kind);
  });

  it.each(gevraagd.map(([line]) => line))('[J1] danger wins from %j', (line) => {
    expect(intentOf(`${line} er is een mes`)).toEqual({ kind: 'nood' });
  });

  it('finds every subject by every word that is listed for it', () => {
    const mis = begripIds.flatMap((id) => {
      const { woorden, zinnen }: Trefwoorden = begripTrefwoorden[id];
      return [...woorden.map((woord) => `wat betekent ${woord}`), ...zinnen].filter((line) => {
        const intent = intentOf(line);
        return intent.kind !== 'uitleg' || intent.begrip !== id;
      });
    });
    expect(mis).toEqual([]);
  });

  it('lists no word for two subjects, and none that is the name of a shipped contact', () => {
    const alle = Object.values(begripTrefwoorden).flatMap(({ woorden, zinnen }) => [...woorden, ...zinnen]);
    expect(alle.filter((woord, index) => alle.indexOf(woord) !== index)).toEqual(['meldrecht']);
    expect(alle.filter((woord) => woord in contactTrefwoorden)).toEqual([]);
  });

  it('says of a word that is not explained that it is not, with the words that are', async () => {
    expect(intentOf('wat betekent fotosynthese')).toEqual({ kind: 'uitleg', begrip: null });
    const { card } = await stage().says(leerkrachtA, 'wat betekent fotosynthese?');
    expect(textOf(card.content)).toContain('Dat woord staat niet in de uitleg. Kies onderaan een onderwerp');
    expect(textOf(card.content)).not.toContain('fotosynthese');
  });
});
