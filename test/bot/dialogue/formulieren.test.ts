import { OpslagOnbereikbaar } from '../../../src/app/ports';
import type { Reply, Spreker } from '../../../src/bot/dialogue/turn';
import { recordings, restsOnShown, type Recording } from '../../../src/domain/commands';
import { casusTekst } from '../../../src/texts/casus';
import { verouderdTekst } from '../../../src/texts/formulieren/namen';
import { formulierTekst } from '../../../src/texts/weigeringen';
import { actionsOf, inputsOf, textOf, valuesOf } from '../../support/cardTree';
import { voorbeelden } from '../../support/commands';
import { dataOf, nonceOf } from '../../support/dialogueStage';
import { signaalVastgelegd } from '../../support/events';
import { getyptVoor } from '../../support/formulierTypen';
import { functionarisA } from '../../support/people';
import { casusId, stageMet, type StageMet } from '../../support/stageMet';

const alle = Object.keys(recordings) as Recording[];

interface Opgeslagen {
  readonly scene: StageMet;
  readonly wie: Spreker;
  readonly form: Reply;
  readonly typed: Readonly<Record<string, string>>;
}

/** The form of a command, open before the person of the example, with what they are going to type. */
async function opened(command: Recording): Promise<Opgeslagen> {
  const { verhaal, door, command: good } = voorbeelden[command];
  if (door.kind === 'systeem') throw new Error(`${command} is given by no person`);
  const scene = await stageMet(verhaal);
  const form = await scene.open(door, command);
  const ids = Object.keys(valuesOf(form.card.content));
  const typed = Object.fromEntries(Object.entries(getyptVoor(good)).filter(([id]) => ids.includes(id)));
  return { scene, wie: door, form, typed };
}

describe('every form', () => {
  it.each(alle)('%s is recorded, and the answer says so on the casus', async (command) => {
    const { scene, wie, form, typed } = await opened(command);
    const reply = await scene.press(wie, form.card, command, typed);
    expect(await scene.nieuw()).toEqual([recordings[command]]);
    expect(textOf(reply.card.content)).not.toContain(formulierTekst.nietVastgelegd);
    expect(inputsOf(reply.card.content)).toEqual([]);
  });

  it.each(alle)(
    '%s that arrives twice is recorded once, and the second answer says it was there',
    async (command) => {
      const { scene, wie, form, typed } = await opened(command);
      const data = dataOf(form.card, command, typed);
      await scene.sends(wie, command, data);
      const again = await scene.sends(wie, command, data);
      expect(await scene.nieuw()).toEqual([recordings[command]]);
      expect(textOf(again.card.content)).toContain(casusTekst.wasErAl);
      expect(textOf(again.card.content)).not.toContain(formulierTekst.nietVastgelegd);
    },
  );

  it.each(alle)(
    '%s with nothing filled in comes back with what is missing, and records nothing',
    async (command) => {
      const { scene, wie, form } = await opened(command);
      const ids = Object.keys(valuesOf(form.card.content));
      const leeg = Object.fromEntries(ids.map((id) => [id, '']));
      const reply = await scene.press(wie, form.card, command, leeg);
      expect(await scene.nieuw()).toEqual([]);
      expect(textOf(reply.card.content)).toContain(formulierTekst.nietVastgelegd);
      expect(Object.keys(valuesOf(reply.card.content))).toEqual(ids);
      expect(reply.place).toBe('replace');
      expect(nonceOf(reply.card)).toBe(nonceOf(form.card));
    },
  );

  it.each(alle)('%s keeps everything that was typed when one thing is wrong', async (command) => {
    const { scene, wie, form, typed } = await opened(command);
    const verplicht = inputsOf(form.card.content).find(({ node }) => node['isRequired'] === true);
    const wrong = String(verplicht?.node['id']);
    const reply = await scene.press(wie, form.card, command, { ...typed, [wrong]: '' });
    expect(await scene.nieuw()).toEqual([]);
    expect(valuesOf(reply.card.content)).toMatchObject({ ...typed, [wrong]: '' });
  });

  it.each(alle)('%s gives back every word that was typed when the store does not answer', async (command) => {
    const { scene, wie, form, typed } = await opened(command);
    const data = dataOf(form.card, command, typed);
    scene.storeDown(true);
    await expect(scene.sends(wie, command, data)).rejects.toThrow(OpslagOnbereikbaar);
    const turn = { kind: 'action', spreker: wie, verb: command, data } as const;
    const card = textOf(scene.dialogue.faultCard(turn, 'F-12345').content);
    for (const text of Object.values(typed)) expect(card).toContain(text);
    scene.storeDown(false);
    expect(await scene.nieuw()).toEqual([]);
  });

  it.each(alle)(
    '%s comes back as the form with everything in it when the store goes down between reading and writing',
    async (command) => {
      const { scene, wie, form, typed } = await opened(command);
      scene.app.opslag.failNext('append', 'casus', 'onbereikbaar');
      const stuk = await scene.press(wie, form.card, command, typed);
      expect(textOf(stuk.card.content)).toContain('De opslag reageert niet.');
      expect(valuesOf(stuk.card.content)).toEqual({ ...valuesOf(form.card.content), ...typed });
      expect(nonceOf(stuk.card)).toBe(nonceOf(form.card));
      const knop = actionsOf(stuk.card.content).find(({ node }) => node['verb'] === command);
      expect(knop?.node['title']).toBe('Probeer opnieuw');
      await scene.press(wie, stuk.card, command);
      await scene.press(wie, stuk.card, command);
      expect(await scene.nieuw()).toEqual([recordings[command]]);
    },
  );
});

describe('a form that rests on what it showed', () => {
  it.each(restsOnShown)(
    '%s comes back with what was typed when the casus changed meanwhile, and is taken the second time',
    async (command) => {
      const { scene, wie, form, typed } = await opened(command);
      await scene.sends(functionarisA, 'nood-vastleggen', {
        casusId,
        nonce: 'nonce-ander',
        gebeld: '112',
        datum: '2026-11-23',
        tijd: '09:00',
        gesprokenMet: 'meldkamer',
        afspraken: 'Zij komen.',
        meldingGedaan: 'nee',
      });
      const reply = await scene.press(wie, form.card, command, typed);
      expect(await scene.nieuw()).toEqual(['nood-vastgelegd']);
      expect(textOf(reply.card.content)).toContain(verouderdTekst);
      expect(valuesOf(reply.card.content)).toMatchObject(typed);
      await scene.press(wie, reply.card, command);
      expect(await scene.nieuw()).toEqual(['nood-vastgelegd', recordings[command]]);
    },
  );

  it('is drawn anew with what was added, so that the second answer rests on it', async () => {
    const { scene, wie, form, typed } = await opened('weging-vastleggen');
    const { event } = signaalVastgelegd({ tekst: 'Heeft weer een blauwe plek.' });
    await scene.sends(wie, 'signaal-vastleggen', {
      casusId,
      nonce: 'nonce-signaal',
      ...event.data,
      waarnemingen: 'gezien',
      categorie: '',
      herkomst: 'zelf',
      vanWie: '',
    });
    const reply = await scene.press(wie, form.card, 'weging-vastleggen', typed);
    expect(textOf(form.card.content)).not.toContain('weer een blauwe plek');
    expect(textOf(reply.card.content)).toContain('weer een blauwe plek');
  });
});
