import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { dataOf, stage } from '../../support/dialogueStage';
import { ingevuldeStart, ingevuldSignaal, startedCasus } from '../../support/ingevuld';
import { functionarisA, leerkrachtA, leerkrachtB } from '../../support/people';

describe('a card that is not as it was sent', () => {
  it.each([
    ['a verb nobody knows', 'casus-wissen', {}],
    ['a command that is only for the bot', 'bezorging-vastleggen', { bericht: 'x>y', uitkomst: 'bezorgd' }],
    ['a verb of every object', 'constructor', {}],
    ['no object', 'casus-inzien', 'K7Q2M'],
    ['a list', 'casus-inzien', []],
    ['a casus that is no code', 'casus-inzien', { casusId: '../etc' }],
    ['a version that is no number', 'casus-inzien', { version: 'x' }],
    ['a nonce that is far too long', 'casus-starten', { nonce: 'x'.repeat(1000) }],
  ])('(%s) is answered with ways forward, and nothing is stored', async (_what, verb, data) => {
    const scene = stage();
    const { card } = await scene.sends(leerkrachtA, verb, data);
    expect(textOf(card.content)).toContain('Deze kaart werkt niet meer');
    expect(verbsOf(card.content)).toHaveLength(5);
    expect(await scene.events()).toEqual([]);
  });

  it.each([undefined, null])('(data %j) still shows what needs no data', async (data) => {
    const { card } = await stage().sends(leerkrachtA, 'nood', data);
    expect(textOf(card.content)).toContain('Nood: bel nu');
  });

  it.each(['wissen:K7Q2M', 'casus-starten:K7Q2M', 'casus-inzien', ':', '__proto__:K7Q2M', ''])(
    'with the choice %j only shows the list',
    async (casus) => {
      const { scene } = await startedCasus();
      const { card } = await scene.sends(leerkrachtA, 'casus-kiezen', { casus });
      expect(textOf(card.content)).toContain('Uw casussen');
    },
  );

  it('cannot make a person someone else, whatever it says', async () => {
    const { scene, casusId } = await startedCasus();
    const vals = {
      casusId,
      nonce: 'nonce-00000000',
      rol: 'aandachtsfunctionaris',
      spreker: functionarisA,
      id: functionarisA.id,
    };
    const { card } = await scene.sends(leerkrachtB, 'casus-inzien', vals);
    expect(textOf(card.content)).toContain('Deze casus vind ik niet');
  });

  it('of a casus in which someone has no part asks the store once, and not once for each part', async () => {
    const { scene, casusId } = await startedCasus();
    const before = scene.app.opslag.calls.length;
    const data = { casusId, nonce: 'nonce-00000000' };
    const { card } = await scene.sends(leerkrachtB, 'formulier:gesprek-vastleggen', data);
    expect(textOf(card.content)).toContain('Deze casus vind ik niet');
    expect(scene.app.opslag.calls.slice(before)).toEqual(['read casus']);
  });

  it('an old form of a signaal still counts after the casus went on', async () => {
    const { scene } = await startedCasus();
    const oud = await scene.says(leerkrachtA, 'signaal vastleggen');
    const nieuw = await scene.says(leerkrachtA, 'signaal vastleggen');
    await scene.press(leerkrachtA, nieuw.card, 'signaal-vastleggen', { ...ingevuldSignaal, tekst: 'Nieuw.' });
    const { card } = await scene.press(leerkrachtA, oud.card, 'signaal-vastleggen', {
      ...ingevuldSignaal,
      tekst: 'Oud.',
    });
    expect(textOf(card.content)).toContain('Het signaal is vastgelegd.');
  });

  it('a form without its nonce and casus (a client that dropped them) keeps the text or says what to do', async () => {
    const { scene } = await startedCasus();
    const signaal = await scene.sends(leerkrachtA, 'signaal-vastleggen', ingevuldSignaal);
    expect(textOf(signaal.card.content)).toContain('Deze casus vind ik niet');
    const start = await scene.sends(leerkrachtA, 'casus-starten', ingevuldeStart);
    expect(valuesOf(start.card.content)).toMatchObject({ tekst: ingevuldeStart.tekst });
  });

  it('is read the same from Action.Submit, which carries the same data', async () => {
    const { scene, casusId } = await startedCasus();
    const list = await scene.says(leerkrachtA, 'mijn casussen');
    const data = dataOf(list.card, 'casus-kiezen', { casus: `casus-inzien:${casusId}` });
    expect(data).toMatchObject({ verb: 'casus-kiezen', casus: `casus-inzien:${casusId}` });
    const { card } = await scene.sends(leerkrachtA, 'casus-kiezen', data);
    expect(textOf(card.content)).toContain('Leerling: rode jas');
  });
});
