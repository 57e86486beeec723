import { readCodewoord } from '../../../src/bot/dialogue/intents';
import { betrokkenenBij } from '../../../src/domain/betrokkenen';
import { textOf } from '../../support/cardTree';
import type { Stage } from '../../support/dialogueStage';
import { logVan } from '../../support/events';
import { startCasus } from '../../support/ingevuld';
import { functionarisA, leerkrachtA, leerkrachtB } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { stageMet } from '../../support/stageMet';

const welke = 'Over welke casus gaat het?';

/** Two casussen of the teacher, one of which has a code without a digit. */
async function metLetters(code: string): Promise<Stage> {
  const scene = await stageMet(begin);
  const events = logVan(begin);
  for (const medewerker of events.flatMap(betrokkenenBij))
    await scene.app.opslag.index.add('de-regenboog', { casusId: code, medewerker });
  await scene.app.opslag.log.create(code, events);
  return scene;
}

describe('the last word of a line', () => {
  it.each([
    ['volgende stap JNPAD', 'JNPAD'],
    ['volgende stap jnpad?', 'JNPAD'],
    ['toets het dossier k7q2m', 'K7Q2M'],
    // Read as a digit: Crockford base32 has no I, L and O.
    ['volgende stap LOPEN', '10PEN'],
  ])('of %j could be the code %s', (line, code) => {
    expect(readCodewoord(line)).toBe(code);
  });

  it.each(['volgende stap', 'wat nu', 'mijn casus', '', 'volgende stap JNPADX'])(
    'of %j is no code',
    (line) => {
      expect(readCodewoord(line)).toBeUndefined();
    },
  );
});

describe('a code without a digit', () => {
  it.each(['volgende stap JNPAD', 'Volgende stap jnpad', 'wat moet ik doen met JNPAD?'])(
    'in %j means the casus of that name',
    async (line) => {
      const scene = await metLetters('JNPAD');
      const { card } = await scene.says(leerkrachtA, line);
      expect(textOf(card.content)).not.toContain(welke);
      expect(textOf(card.content)).toContain('Casus JNPAD');
    },
  );

  it.each([
    ['toets het dossier JNPAD', leerkrachtA],
    ['toets het dossier JNPAD', functionarisA],
    ['signaal jnpad', leerkrachtA],
    ['jnpad', leerkrachtA],
    ['casus jnpad', leerkrachtA],
    ['volgende stap in casus jnpad', leerkrachtA],
    ['open jnpad', leerkrachtA],
    ['wat is er met casus JNPAD?', leerkrachtA],
  ])('in %j (%#) opens something of that casus and asks nothing', async (line, wie) => {
    const scene = await metLetters('JNPAD');
    const { card } = await scene.says(wie, line);
    expect(textOf(card.content)).not.toContain(welke);
    expect(textOf(card.content)).toContain('Casus JNPAD');
  });

  it('is a word like any other for someone who may not see that casus', async () => {
    const scene = await metLetters('JNPAD');
    await startCasus(scene, leerkrachtB);
    const { card } = await scene.says(leerkrachtB, 'volgende stap JNPAD');
    expect(textOf(card.content)).not.toContain('JNPAD');
    expect(textOf((await scene.says(leerkrachtB, 'JNPAD')).card.content)).not.toContain('Casus');
  });

  it.each(['volgende stap graag', 'volgende stap weten', 'wat moet ik delen'])(
    '%j ends in a Dutch word and asks which casus',
    async (line) => {
      const scene = await metLetters('JNPAD');
      const { card } = await scene.says(leerkrachtA, line);
      expect(textOf(card.content)).toContain(welke);
    },
  );

  it('that nobody knows is not understood, also when the store does not answer', async () => {
    const scene = await metLetters('JNPAD');
    const voor = await scene.says(leerkrachtA, 'weten');
    scene.storeDown(true);
    const na = await scene.says(leerkrachtA, 'weten');
    expect(textOf(na.card.content)).toBe(textOf(voor.card.content));
  });
});
