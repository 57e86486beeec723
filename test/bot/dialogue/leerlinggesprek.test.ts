import { bevindingenSecties } from '../../../src/cards/secties/bevindingen';
import { casusVan } from '../../../src/domain/evolve';
import { inputsOf, textOf, valuesOf } from '../../support/cardTree';
import type { Gebeurtenis } from '../../support/events';
import { leerkrachtA, organisatie } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, stageMet } from '../../support/stageMet';
import { naStapDrie } from '../../support/wegenEvents';

const volgendeStap = async (log: readonly Gebeurtenis[], wie = leerkrachtA): Promise<string> => {
  const scene = await stageMet(log);
  return textOf((await scene.sends(wie, 'volgende-stap-inzien', { casusId })).card.content);
};
const formulier = async (command: Parameters<Awaited<ReturnType<typeof stageMet>>['open']>[1], log = begin) =>
  textOf((await (await stageMet(log)).open(leerkrachtA, command)).card.content);

describe('the gesprek with the leerling', () => {
  const gesprek = { alleen: 'ja', oudersVooraf: 'ja', reden: '', verslag: 'Ik slaap slecht.' };

  it.each(['leerlinggesprek-vastleggen', 'leerlinggesprek-afwijken'] as const)(
    '[H9] %s says that the professional judges whether it has a use, and with whom to talk about that',
    async (command) => {
      expect(await formulier(command)).toContain(
        'U beoordeelt zelf of een gesprek zin heeft. Twijfelt u? Overleg met een collega of met Veilig Thuis: 0800-2000.',
      );
    },
  );

  it('[H9] is left out with a ground and why, not without, and the judgement stands in the dossier', async () => {
    const scene = await stageMet(begin);
    const grond = 'niet-mogelijk';
    const terug = await scene.fill(leerkrachtA, 'leerlinggesprek-afwijken', { grond, motivering: '' });
    expect(valuesOf(terug.card.content)).toMatchObject({ grond, motivering: '' });
    expect(await scene.nieuw()).toEqual([]);
    const motivering = 'Zij is vier en praat nog niet. Besproken met de jeugdarts.';
    await scene.press(leerkrachtA, terug.card, 'leerlinggesprek-afwijken', { grond, motivering });
    expect(await scene.nieuw()).toEqual(['leerlinggesprek-afgeweken']);
    const dossier = textOf((await scene.says(leerkrachtA, `dossier ${casusId}`)).card.content);
    expect(dossier).toContain('Geen gesprek met de leerling, met reden · stap 3');
    expect(dossier).toContain(motivering);
  });

  it('[H9] is no duty: the gesprek with the ouders ends stap 3 without it', async () => {
    expect(await volgendeStap(naStapDrie)).toContain('Stap 3: gesprek met de ouders: gedaan');
  });

  it('[H11] starts from ouders who know of it beforehand', async () => {
    const scene = await stageMet(begin);
    const { card } = await scene.open(leerkrachtA, 'leerlinggesprek-vastleggen');
    expect(textOf(card.content)).toContain('Meestal weten de ouders het vooraf.');
    expect(inputsOf(card.content).map(({ node }) => node['id'])).toContain('oudersVooraf');
    await scene.press(leerkrachtA, card, 'leerlinggesprek-vastleggen', gesprek);
    const vastgelegd = (await scene.events()).find(({ type }) => type === 'leerlinggesprek-vastgelegd');
    expect(vastgelegd?.data).toMatchObject({ oudersVooraf: 'ja', reden: '' });
  });

  it('[H11] without that asks why not, and reads the reason back among the findings', async () => {
    const scene = await stageMet(begin);
    const stil = { ...gesprek, oudersVooraf: 'nee' };
    const terug = await scene.fill(leerkrachtA, 'leerlinggesprek-vastleggen', stil);
    expect(valuesOf(terug.card.content)).toMatchObject({ verslag: gesprek.verslag });
    expect(await scene.nieuw()).toEqual([]);
    const reden = 'Hij is bang dat zijn vader het hoort.';
    await scene.press(leerkrachtA, terug.card, 'leerlinggesprek-vastleggen', { ...stil, reden });
    expect(await scene.nieuw()).toEqual(['leerlinggesprek-vastgelegd']);
    const casus = casusVan({ casusId, events: await scene.events() });
    expect(JSON.stringify(bevindingenSecties(casus, organisatie))).toContain(
      `wisten het niet vooraf. ${reden}`,
    );
  });

  it('[H11] does not take an answer left blank', async () => {
    const scene = await stageMet(begin);
    await scene.fill(leerkrachtA, 'leerlinggesprek-vastleggen', { ...gesprek, oudersVooraf: '' });
    expect(await scene.nieuw()).toEqual([]);
  });
});
