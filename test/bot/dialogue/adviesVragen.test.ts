import { textOf } from '../../support/cardTree';
import type { Gebeurtenis } from '../../support/events';
import { leerkrachtA } from '../../support/people';
import { begin, gebeurd } from '../../support/raadEvents';
import { casusId, stageMet } from '../../support/stageMet';
import { naStapDrie } from '../../support/wegenEvents';

const volgendeStap = async (log: readonly Gebeurtenis[], wie = leerkrachtA): Promise<string> => {
  const scene = await stageMet(log);
  return textOf((await scene.sends(wie, 'volgende-stap-inzien', { casusId })).card.content);
};
const formulier = async (command: Parameters<Awaited<ReturnType<typeof stageMet>>['open']>[1], log = begin) =>
  textOf((await (await stageMet(log)).open(leerkrachtA, command)).card.content);

describe('advies of Veilig Thuis in stap 2', () => {
  it('[C2] is asked for beside the consultatie of a colleague, with the number', async () => {
    const text = await volgendeStap(begin);
    expect(text).toContain('Vraag ook advies aan Veilig Thuis: 0800-2000.');
    expect(text).toContain('• Overweeg advies van Veilig Thuis (0800-2000)');
  });

  it('[C2] stays offered while it was not asked, and no longer once it was', async () => {
    expect(await volgendeStap(naStapDrie)).toContain('Overweeg advies van Veilig Thuis');
    expect(await volgendeStap([...naStapDrie, gebeurd('advies-vastleggen')])).not.toContain(
      'Overweeg advies van Veilig Thuis',
    );
  });

  it('[C2] is not something to consider where doubt makes it a duty', async () => {
    const twijfel = gebeurd('twijfel-beantwoorden', {
      vraag: { vraag: 'Is er twijfel?', antwoord: 'twijfel' },
    });
    const text = await volgendeStap([...begin, twijfel]);
    expect(text).toContain('Vraag advies aan Veilig Thuis (0800-2000)');
    expect(text).not.toContain('Overweeg advies van Veilig Thuis');
  });

  it('[C2] is recorded apart from the consultatie, on a form with the number', async () => {
    const scene = await stageMet(begin);
    expect(textOf((await scene.open(leerkrachtA, 'advies-vastleggen')).card.content)).toContain(
      'Veilig Thuis: 0800-2000, dag en nacht.',
    );
    const typed = {
      bij: 'veilig-thuis',
      wijze: 'anoniem',
      gesprokenMet: 'medewerker A',
      vraag: 'Is dit een signaal?',
      advies: 'Praat met de ouders.',
    };
    await scene.fill(leerkrachtA, 'advies-vastleggen', typed);
    expect(await scene.nieuw()).toEqual(['advies-vastgelegd']);
  });
});

describe('advies in stap 4', () => {
  it('[N29] may be of the aandachtsfunctionaris, the zorgadviesteam or Veilig Thuis', async () => {
    expect(await formulier('weging-vastleggen', naStapDrie)).toContain(
      'Laat de aandachtsfunctionaris, het zorgadviesteam, Veilig Thuis of de jeugdgezondheidszorg meewegen.',
    );
  });

  it('[N29] asked in stap 4 is recorded like any other, and lies beside the weging', async () => {
    const scene = await stageMet(naStapDrie);
    await scene.fill(leerkrachtA, 'advies-vastleggen', {
      bij: 'veilig-thuis',
      wijze: 'anoniem',
      gesprokenMet: 'medewerker A',
      vraag: 'Hoe ernstig is dit?',
      advies: 'Weeg het letsel zwaar.',
    });
    await scene.fill(leerkrachtA, 'consultatie-vastleggen', {
      vorm: 'zorgadviesteam',
      partner: 'aandachtsfunctionaris',
      met: 'Functionaris A',
      wijze: 'anoniem',
      intake: 'Dinsdag met de moeder.',
      uitkomst: 'Het team ziet groot risico.',
      ouders: 'Zij horen het morgen.',
    });
    expect(await scene.nieuw()).toEqual(['advies-vastgelegd', 'consultatie-vastgelegd']);
    const text = textOf((await scene.open(leerkrachtA, 'weging-vastleggen')).card.content);
    expect(text).toContain('Weeg het letsel zwaar.');
    expect(text).toContain('Het team ziet groot risico.');
  });
});
