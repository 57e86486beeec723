import { intentOf } from '../../../src/bot/dialogue/intents';
import { textOf, verbsOf } from '../../support/cardTree';
import { type Gebeurtenis } from '../../support/events';
import { startCasus } from '../../support/ingevuld';
import { geweigerd, verschuldigd, compleet } from '../../support/meldingEvents';
import type { Medewerker } from '../../../src/domain/medewerker';
import {
  begeleider,
  begeleiderEnFunctionaris,
  directeur,
  functionarisA,
  functionarisB,
  functionarisKompas,
  leerkrachtA,
} from '../../support/people';
import { begin, gebeurd } from '../../support/raadEvents';
import { casusId, stageMet } from '../../support/stageMet';
import { gewogen, naStapDrie } from '../../support/wegenEvents';

async function toets(gebeurtenissen: readonly Gebeurtenis[] = begin, wie: Medewerker = functionarisA) {
  const scene = await stageMet(gebeurtenissen);
  const { card } = await scene.sends(wie, 'dossier-toetsen', { casusId });
  return { text: textOf(card.content), verbs: verbsOf(card.content) };
}

describe('the card that checks the dossier', () => {
  it('[L20] says of each of the five points what is thin, and with which form to mend it', async () => {
    const { text, verbs } = await toets();
    expect(text).toContain('Is er overlegd met een collega? (nog dun)');
    expect(text).toContain(
      '• Er staat nog geen overleg met een collega in het dossier. Vul aan met "Leg een consultatie vast".',
    );
    expect(text).toContain('Is Veilig Thuis om advies gevraagd? (nog dun)');
    expect(text).toContain('• Er staat maar één feit in het dossier.');
    expect(text).toContain('Vul aan met "Signaal vastleggen".');
    expect(text).toContain('• Er is nog geen weging van het risico, de aard en de ernst.');
    expect(text).toContain('Nog niet aan de orde: er is geen melding.');
    expect(verbs).toEqual([
      'formulier:consultatie-vastleggen',
      'formulier:advies-vastleggen',
      'casus-inzien',
      'nummers',
      'nood',
    ]);
  });

  it('[L20] looks at the contacts about a melding once there is one to speak of', async () => {
    const { text } = await toets([...verschuldigd, geweigerd]);
    expect(text).toContain('• De melding is niet met de ouders besproken');
    expect(text).toContain('• Er is geen toestemming voor de melding. De vijf vragen daarover');
  });

  it('[L20] says that nothing is missing where nothing is, without a verdict or a score', async () => {
    const { text } = await toets(compleet);
    expect(text).toContain('Op deze vijf punten mist er nu niets.');
    expect(text).toContain('Dit is geen oordeel en geen score.');
    expect(text).not.toMatch(/nog dun|\d+ ?%|\d van de \d/);
  });

  it('names no form where the casus is closed, and is for nobody to whom it does not belong', async () => {
    const gesloten = [
      ...naStapDrie,
      gewogen('casus-afsluiten', { grond: 'andere-oorzaak', tekst: 'Het was iets anders.' }),
    ];
    const { text, verbs } = await toets(gesloten);
    expect(text).not.toContain('Vul aan met');
    expect(verbs).toEqual(['casus-inzien', 'nummers', 'nood']);
    expect((await toets(begin, functionarisKompas)).text).toContain('Deze casus vind ik niet');
  });
});

describe('the way to it', () => {
  it.each([
    ['toets het dossier', null],
    ['Is het dossier compleet?', null],
    ['is mijn dossier volledig', null],
    ['kun je het dossier checken', null],
    ['toets het dossier K7Q2M', 'K7Q2M'],
    ['toets het dossier van casus k7q2m', 'K7Q2M'],
    // Letters only: a code where the person knows such a casus (codewoord.test.ts).
    ['toets het dossier van casus abcde', null],
  ])('%j asks for the check', (line, code) => {
    expect(intentOf(line)).toEqual({ kind: 'dossier-toetsen', casusId: code });
  });

  it.each(['dossier', 'dossiers', 'open het dossier'])('%j still asks for the casussen', (line) => {
    expect(intentOf(line)).toEqual({ kind: 'casussen' });
  });

  it('a typed line opens it for the one casus there is, and asks which when there are more', async () => {
    const scene = await stageMet(begin);
    const een = await scene.says(functionarisA, 'is het dossier compleet');
    expect(textOf(een.card.content)).toContain('Is het dossier compleet?');
    await startCasus(scene, leerkrachtA);
    const welke = await scene.says(functionarisA, 'toets het dossier');
    expect(textOf(welke.card.content)).toContain('Over welke casus gaat het?');
    const gekozen = await scene.press(functionarisA, welke.card, 'casus-kiezen');
    expect(textOf(gekozen.card.content)).toContain('Is het dossier compleet?');
  });

  it('is a button beside everything that can be recorded, and for a teacher the dossier itself is', async () => {
    const scene = await stageMet(begin);
    const knoppen = async (wie: Medewerker) =>
      verbsOf((await scene.sends(wie, 'vastleggen', { casusId })).card.content);
    expect(await knoppen(functionarisA)).toContain('dossier-toetsen');
    expect(await knoppen(leerkrachtA)).toContain('dossier-inzien');
    expect(await knoppen(leerkrachtA)).not.toContain('dossier-toetsen');
  });
});

describe('who watches over file and privacy', () => {
  it.each([
    ['an aandachtsfunctionaris', functionarisA],
    ['an intern begeleider to whom the school gave that rol', begeleiderEnFunctionaris],
  ])('[M12] %s checks the dossier, and reads who can see the casus', async (_, wie) => {
    const { text } = await toets([...begin, gebeurd('consultatie-vragen')], wie);
    expect(text).toContain('Is het dossier compleet?');
    expect(text).toContain('Wie kan deze casus nu zien?');
    expect(text).toContain(`• ${leerkrachtA.naam}, leerkracht die de casus startte`);
    expect(text).toContain(`• ${functionarisB.naam}, aandachtsfunctionaris`);
    expect(text).toContain(`• ${begeleider.naam}: ziet alleen de eigen vraag om raad`);
    expect(text).not.toContain(directeur.naam);
  });

  it('[M12] the directie stands among them once it was informed', async () => {
    expect((await toets(verschuldigd)).text).toContain(`• ${directeur.naam}, directeur of bestuurder`);
  });

  it('[M12] is refused to the teacher and to the directie, who hear who does it', async () => {
    for (const wie of [leerkrachtA, directeur]) {
      const { text } = await toets(verschuldigd, wie);
      expect(text).toContain('Dit kan alleen de aandachtsfunctionaris. Vraag het aan die collega.');
      expect(text).not.toContain('Is het dossier compleet?');
    }
  });

  it('[M12] shows nothing to an intern begeleider without that rol, nor to another school', async () => {
    for (const wie of [begeleider, functionarisKompas]) {
      const { text } = await toets(begin, wie);
      expect(text).toContain('Deze casus vind ik niet');
      expect(text).not.toContain('Wie kan deze casus nu zien?');
    }
  });
});
