import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { nonceOf, stage } from '../../support/dialogueStage';
import { ingevuldeNood, ingevuldSignaal, startCasus, startedCasus } from '../../support/ingevuld';
import {
  beheerder,
  begeleider,
  bestuurder,
  directeur,
  functionarisA,
  functionarisKompas,
  leerkrachtA,
  leerkrachtB,
} from '../../support/people';

const vreemden = [functionarisKompas, begeleider, directeur, leerkrachtB, bestuurder, beheerder];

/** The card without what differs each time it is drawn: nonce and the code itself. */
const plain = (card: unknown, casusId: string): string =>
  JSON.stringify(card)
    .replaceAll(/nonce-\d+/g, 'nonce')
    .replaceAll(casusId, 'CODE');

describe('someone to whom the casus does not belong', () => {
  it.each(vreemden)('$naam gets the very card of a casus that does not exist', async (vreemde) => {
    const { scene, casusId } = await startedCasus();
    const echt = await scene.says(vreemde, `casus ${casusId}`);
    const niets = await scene.says(vreemde, 'casus ZZZZZ');
    expect(plain(echt, casusId)).toBe(plain(niets, 'ZZZZZ'));
    expect(textOf(echt.card.content)).toContain('Deze casus vind ik niet');
    expect(verbsOf(echt.card.content)).toContain('casussen');
  });

  it.each([
    'casus-inzien',
    'volgende-stap-inzien',
    'signaal-formulier',
    'nood-formulier',
    'contact-toezeggen',
  ])('learns nothing from the button %s either', async (verb) => {
    const { scene, casusId } = await startedCasus();
    for (const vreemde of vreemden) {
      const echt = await scene.sends(vreemde, verb, { casusId, nonce: 'nonce-00000000' });
      const niets = await scene.sends(vreemde, verb, { casusId: 'ZZZZZ', nonce: 'nonce-00000000' });
      expect(plain(echt, casusId)).toBe(plain(niets, 'ZZZZZ'));
    }
    expect(
      (await scene.events()).filter(({ by }) => by.id !== leerkrachtA.id && by.id !== 'systeem'),
    ).toEqual([]);
  });

  it.each([
    ['signaal-vastleggen', ingevuldSignaal],
    ['nood-vastleggen', ingevuldeNood],
  ])('cannot add to it with %s, keeps the text, and learns nothing', async (verb, typed) => {
    const { scene, casusId } = await startedCasus();
    const before = (await scene.events()).length;
    for (const vreemde of vreemden) {
      const data = { ...typed, nonce: 'nonce-00000000' };
      const echt = await scene.sends(vreemde, verb, { ...data, casusId });
      const niets = await scene.sends(vreemde, verb, { ...data, casusId: 'ZZZZZ' });
      expect(plain(echt, casusId)).toBe(plain(niets, 'ZZZZZ'));
      expect(valuesOf(echt.card.content)).toEqual(typed);
    }
    expect(await scene.events()).toHaveLength(before);
  });

  it.each(vreemden)('$naam has no casus in the list', async (vreemde) => {
    const { scene } = await startedCasus();
    const { card } = await scene.says(vreemde, 'mijn casussen');
    expect(textOf(card.content)).toContain('U hebt nog geen casus.');
  });
});

describe('a casus in the hands of those to whom it belongs', () => {
  it('[K21] opens for the aandachtsfunctionaris of the school, by code and from the list', async () => {
    const { scene, casusId } = await startedCasus();
    const byCode = await scene.says(functionarisA, `casus ${casusId.toLowerCase()}`);
    const list = await scene.says(functionarisA, 'mijn casussen');
    const chosen = await scene.press(functionarisA, list.card, 'casus-kiezen');
    expect(textOf(byCode.card.content)).toContain('Leerling: rode jas');
    expect(textOf(chosen.card.content)).toBe(textOf(byCode.card.content));
  });

  it('takes a second signaal, and shows the newest first', async () => {
    const { scene } = await startedCasus();
    const form = await scene.says(leerkrachtA, 'signaal vastleggen');
    const typed = { ...ingevuldSignaal, tekst: 'Had geen eten mee.', richting: 'weerspreekt' };
    const { card } = await scene.press(leerkrachtA, form.card, 'signaal-vastleggen', typed);
    expect(textOf(card.content)).toMatch(
      /Het signaal is vastgelegd\.[\s\S]*Had geen eten mee[\s\S]*niet naar huis/,
    );
  });

  it('a signaal of a form that was used keeps both texts apart', async () => {
    const { scene } = await startedCasus();
    const form = await scene.says(leerkrachtA, 'signaal vastleggen');
    const send = (tekst: string) =>
      scene.press(leerkrachtA, form.card, 'signaal-vastleggen', { ...ingevuldSignaal, tekst });
    await send('Eerste tekst.');
    expect(textOf((await send('Eerste tekst.')).card.content)).toContain('al vastgelegd. Er is niets dubbel');
    const tweede = await send('Tweede tekst.');
    expect(textOf(tweede.card.content)).toContain('Die eerste tekst is vastgelegd.');
    expect(nonceOf(tweede.card)).not.toBe(nonceOf(form.card));
    await scene.press(leerkrachtA, tweede.card, 'signaal-vastleggen');
    const teksten = (await scene.events()).flatMap((event) =>
      event.type === 'signaal-vastgelegd' ? [event.data.tekst] : [],
    );
    expect(teksten).toEqual([ingevuldSignaal.tekst, 'Eerste tekst.', 'Tweede tekst.']);
  });

  it('keeps the form of a signaal, text and nonce, while the store is down', async () => {
    const { scene } = await startedCasus();
    const form = await scene.says(leerkrachtA, 'signaal vastleggen');
    scene.storeDown(true);
    const stuk = await scene.press(leerkrachtA, form.card, 'signaal-vastleggen', ingevuldSignaal);
    expect(valuesOf(stuk.card.content)).toEqual(ingevuldSignaal);
    expect(nonceOf(stuk.card)).toBe(nonceOf(form.card));
    scene.storeDown(false);
    const goed = await scene.press(leerkrachtA, stuk.card, 'signaal-vastleggen');
    expect(textOf(goed.card.content)).toContain('Het signaal is vastgelegd.');
    expect((await scene.events()).filter(({ type }) => type === 'signaal-vastgelegd')).toHaveLength(2);
  });

  it('[J2] records what was done in nood with the melding of the same call, and tells the aandachtsfunctionaris', async () => {
    const { scene } = await startedCasus();
    const nood = await scene.says(leerkrachtA, 'nood');
    // Also with one casus it asks: the emergency may have been about another leerling.
    const welke = await scene.press(leerkrachtA, nood.card, 'nood-formulier');
    expect(textOf(welke.card.content)).toContain('Over welke casus gaat het?');
    const form = await scene.press(leerkrachtA, welke.card, 'casus-kiezen');
    expect(textOf(form.card.content)).toContain('leerling: rode jas');
    expect(valuesOf(form.card.content)).toMatchObject({ datum: '2026-11-23', tijd: '09:15' });
    await scene.press(leerkrachtA, form.card, 'nood-vastleggen', { ...ingevuldeNood, meldingGedaan: 'ja' });
    const event = (await scene.events()).find(({ type }) => type === 'nood-vastgelegd');
    expect(event?.data).toMatchObject({ gebeld: ['112', 'veilig-thuis'], meldingGedaan: 'ja' });
    expect(
      scene.bezorgd.filter(({ card }) => textOf(card.content).includes('om hulp is gebeld')),
    ).toHaveLength(3);
  });

  it('[J5] a form of nood on which nobody was called comes back with the numbers', async () => {
    const { scene } = await startedCasus();
    const nood = await scene.says(leerkrachtA, 'nood');
    const welke = await scene.press(leerkrachtA, nood.card, 'nood-formulier');
    const form = await scene.press(leerkrachtA, welke.card, 'casus-kiezen');
    const typed = { ...ingevuldeNood, gebeld: '' };
    const { card } = await scene.press(leerkrachtA, form.card, 'nood-vastleggen', typed);
    expect(textOf(card.content)).toContain('Nog niet gebeld? Bel dan nu: 112 of Veilig Thuis 0800-2000.');
    expect(valuesOf(card.content)).toEqual(typed);
  });
});

describe('the casussen of a person', () => {
  it('[J2] with none, what was done in nood is not lost: it says how to record it', async () => {
    const scene = stage();
    const nood = await scene.says(leerkrachtA, 'nood');
    const { card } = await scene.press(leerkrachtA, nood.card, 'nood-formulier');
    expect(textOf(card.content)).toContain('Daarna kunt u vastleggen wat u deed.');
    expect(verbsOf(card.content)).toContain('casus-beginnen');
  });

  it('of which there are too many for one list: it says so, and how to open an older one', async () => {
    const scene = stage();
    for (let nr = 0; nr < 26; nr += 1) await startCasus(scene, leerkrachtA, { kenmerk: `leerling ${nr}` });
    const { card } = await scene.says(leerkrachtA, 'mijn casussen');
    expect(textOf(card.content)).toContain('U hebt 26 casussen.');
    expect(textOf(card.content)).toContain('Hier staan de nieuwste 25.');
  });
});

describe('"wat moet ik nu doen?"', () => {
  it('with no casus tells how to start one', async () => {
    const { card } = await stage().says(leerkrachtA, 'volgende stap');
    expect(textOf(card.content)).toContain('Start een casus.');
    expect(verbsOf(card.content)).toContain('casus-beginnen');
  });

  it('with one casus is answered at once, with reason and source', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await scene.says(leerkrachtA, 'wat moet ik nu doen?');
    const text = textOf(card.content);
    expect(text).toContain(`Casus ${casusId}`);
    expect(text).toContain('Bespreek de signalen met een deskundige collega');
    expect(text).toContain('Dit staat in het stappenplan van OPO Furore');
  });

  it('with several casussen asks which, and answers about the one that is chosen', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA);
    await startCasus(scene, leerkrachtA, { kenmerk: 'groene pet' });
    const vraag = await scene.says(leerkrachtA, 'volgende stap');
    expect(textOf(vraag.card.content)).toContain('Over welke casus gaat het?');
    for (const casusId of await scene.casusIds()) {
      const typed = { casus: `volgende-stap-inzien:${casusId}` };
      const { card } = await scene.press(leerkrachtA, vraag.card, 'casus-kiezen', typed);
      expect(textOf(card.content)).toContain(`Casus ${casusId}`);
      expect(textOf(card.content)).toContain('Zo ver bent u');
    }
  });

  it('with the code in the line needs no choice', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA);
    await startCasus(scene, leerkrachtA, { kenmerk: 'groene pet' });
    const [casusId = ''] = await scene.casusIds();
    const { card } = await scene.says(leerkrachtA, `volgende stap casus ${casusId}`);
    expect(textOf(card.content)).toContain(`Casus ${casusId}`);
  });
});
