import { textOf, verbsOf } from '../../support/cardTree';
import type { Gebeurtenis } from '../../support/events';
import { functionarisA, leerkrachtA } from '../../support/people';
import { begin, gebeurd } from '../../support/raadEvents';
import { casusId, stageMet } from '../../support/stageMet';
import { beantwoord, gewogen, naStapDrie } from '../../support/wegenEvents';

const volgendeStap = async (log: readonly Gebeurtenis[], wie = leerkrachtA): Promise<string> => {
  const scene = await stageMet(log);
  return textOf((await scene.sends(wie, 'volgende-stap-inzien', { casusId })).card.content);
};

describe('the order of the stappen', () => {
  it('[N20] binds nobody: the gesprek may come before the consultatie, and the weging before both', async () => {
    const scene = await stageMet(begin);
    await scene.fill(functionarisA, 'weging-vastleggen', {
      risico: 'Groot.',
      aard: 'Lichamelijk.',
      ernst: 'Ernstig.',
      twijfel: 'nee',
      conclusie: 'Er is zorg.',
    });
    await scene.fill(leerkrachtA, 'gesprek-vastleggen', {
      met: 'de moeder',
      doel: 'Onze zorg delen.',
      feiten: 'Drie keer zonder eten.',
      reactie: 'Zij schrikt.',
      uitkomst: 'bekrachtigd',
    });
    expect(await scene.nieuw()).toEqual(['weging-vastgelegd', 'gesprek-vastgelegd']);
    const { card } = await scene.sends(leerkrachtA, 'volgende-stap-inzien', { casusId });
    expect(textOf(card.content)).toContain('De volgorde ligt niet vast en een stap mag vaker.');
  });

  it('[N20] lets a stap be set again, and both stay in the dossier', async () => {
    const scene = await stageMet(naStapDrie);
    const typed = { met: 'de vader', doel: 'x', feiten: 'y', reactie: 'z', uitkomst: 'verduidelijkt' };
    await scene.fill(leerkrachtA, 'gesprek-vastleggen', typed);
    expect(await scene.nieuw()).toEqual(['gesprek-vastgelegd']);
    const events = await scene.events();
    expect(events.filter(({ type }) => type === 'gesprek-vastgelegd')).toHaveLength(2);
  });

  const weging = gewogen('weging-vastleggen');
  const antwoorden = async (log: readonly Gebeurtenis[]): Promise<string> =>
    textOf((await (await stageMet(log)).open(functionarisA, 'afweging-beantwoorden')).card.content);

  it.each([
    [
      'without the consultatie',
      [...begin, gebeurd('twijfel-beantwoorden'), gebeurd('gesprek-vastleggen'), weging],
      'Eerst nog: Stap 2',
    ],
    [
      'without the gesprek',
      [...begin, gebeurd('consultatie-vastleggen'), gebeurd('twijfel-beantwoorden'), weging],
      'Eerst nog: Stap 3',
    ],
    [
      'past afweging 1 without the weging',
      [...naStapDrie, beantwoord('afweging-1', 'sterk-vermoeden'), gewogen('bevoegd-gezag-inlichten')],
      'Eerst nog: Stap 4',
    ],
  ])(
    '[N20] asks for every stap once before an afweging leads to a melding: not %s',
    async (_, log, eerst) => {
      const text = await antwoorden(log);
      expect(text).not.toContain('Waarom kiest u dit antwoord?');
      expect(text).toContain(eerst);
    },
  );

  it('[N20] goes on when each was set, or left out with its reason', async () => {
    const afgeweken = [
      ...begin,
      gebeurd('consultatie-vastleggen'),
      gebeurd('twijfel-beantwoorden'),
      gebeurd('gesprek-afwijken'),
      gebeurd('advies-vastleggen'),
      weging,
    ];
    for (const log of [[...naStapDrie, weging], afgeweken]) {
      const scene = await stageMet(log);
      const { card } = await scene.open(functionarisA, 'afweging-beantwoorden');
      expect(verbsOf(card.content)).toContain('afweging-beantwoorden');
    }
    expect(await volgendeStap(begin)).toContain(
      'Voor een melding zet u elke stap één keer, of u legt vast waarom niet.',
    );
  });
});
