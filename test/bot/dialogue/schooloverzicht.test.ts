import { cardBytes } from '../../support/cardFaults';
import { textOf } from '../../support/cardTree';
import { rendererFaults, schemaFaults } from '../../support/cardValidators';
import { stage } from '../../support/dialogueStage';
import { contactToegezegd, vandaag } from '../../support/events';
import { codesOp, overzichtVan, startOp } from '../../support/overzichtStage';
import { functionarisA, functionarisB, organisatie } from '../../support/people';
import { begin, vraagGesteld } from '../../support/raadEvents';
import { keuzes, stageMet } from '../../support/stageMet';
import { totAfweging } from '../../support/wegenEvents';

describe('"overzicht" of an aandachtsfunctionaris', () => {
  it('[K16] shows the casussen of the school, what cannot wait first and then what is too late longest', async () => {
    const scene = stage();
    const opTijd = await startOp(scene, '2026-11-20', 'groene pet');
    const laat = await startOp(scene, '2026-11-16', 'blauwe muts');
    const acuut = await startOp(scene, vandaag, 'rode jas', { acuut: 'ja' });
    const card = await overzichtVan(scene, functionarisA);
    expect(codesOp(card)).toEqual([acuut, laat, opTijd]);
    const text = textOf(card.content);
    expect(text).toContain('Er lopen 3 casussen. Waarvan te laat: 1.');
    expect(text).toContain(`${laat} · blauwe muts`);
    expect(text).toContain('KAN NIET WACHTEN. \n');
    expect(text).toContain(
      'TE LAAT: 4 schooldagen. \nContact met wie de casus startte: uiterlijk 17 november 2026.',
    );
    expect(text).toContain('Wacht op: een aandachtsfunctionaris.');
    expect(text).toContain('Laatst iets vastgelegd: 16 november 2026.');
  });

  it('opens a casus with one tap', async () => {
    const { says, press } = await stageMet(begin);
    const { card } = await says(functionarisA, 'overzicht');
    const casus = await press(functionarisA, card, 'casus-inzien');
    expect(textOf(casus.card.content)).toContain('Zegt dat hij niet naar huis wil.');
  });

  it('names on whom it waits: the colleague who was asked, and "u" for whoever reads it', async () => {
    const gevraagd = await stageMet([...begin, vraagGesteld()]);
    expect(textOf((await overzichtVan(gevraagd, functionarisA)).content)).toContain(
      'Wacht op: Begeleider A.',
    );
    const verhaal = totAfweging(2);
    const bijB = await stageMet([
      ...verhaal.slice(0, 1),
      contactToegezegd(functionarisB),
      ...verhaal.slice(1),
    ]);
    expect(textOf((await overzichtVan(bijB, functionarisB)).content)).toContain('Wacht op: u.');
    expect(textOf((await overzichtVan(bijB, functionarisA)).content)).toContain('Wacht op: Functionaris B.');
  });

  it('shows six at a time, and goes to and fro without a casus missing or standing there twice', async () => {
    const scene = stage();
    const alle: string[] = [];
    for (let index = 0; index < 8; index += 1) alle.push(await startOp(scene, vandaag, `kenmerk ${index}`));
    const eerste = await overzichtVan(scene, functionarisA);
    expect(codesOp(eerste).length).toBe(6);
    expect(keuzes(eerste.content, 'keuze')[0]).toBe('Volgende bladzijde (2 van 2)');
    const tweede = await scene.press(functionarisA, eerste, 'schooloverzicht-bladeren');
    expect(tweede.place).toBe('replace');
    expect([...codesOp(eerste), ...codesOp(tweede.card)].sort()).toEqual([...alle].sort());
    expect(keuzes(tweede.card.content, 'keuze')[0]).toBe('Vorige bladzijde (1 van 2)');
    const terug = await scene.press(functionarisA, tweede.card, 'schooloverzicht-bladeren');
    expect(codesOp(terug.card)).toEqual(codesOp(eerste));
  });

  it('filters: too late, waiting for me, cannot wait, closed; each with its number before it is chosen', async () => {
    const scene = stage();
    await startOp(scene, '2026-11-20', 'groene pet');
    const laat = await startOp(scene, '2026-11-16', 'blauwe muts');
    const card = await overzichtVan(scene, functionarisA);
    expect(keuzes(card.content, 'keuze')).toEqual([
      'Te laat: 1',
      'Wacht op mij: 2',
      'Kan niet wachten: 0',
      'Gesloten (12 maanden): 0',
    ]);
    const teLaat = await scene.press(functionarisA, card, 'schooloverzicht-bladeren', {
      keuze: 'te-laat::1',
    });
    expect(codesOp(teLaat.card)).toEqual([laat]);
    expect(textOf(teLaat.card.content)).toContain('Te laat: 1 casus.');
    const acuut = await scene.press(functionarisA, teLaat.card, 'schooloverzicht-bladeren', {
      keuze: 'acuut::1',
    });
    expect(codesOp(acuut.card)).toEqual([]);
    expect(textOf(acuut.card.content)).toContain('Er is geen casus die niet kan wachten.');
  });

  it('shows the overview from its beginning for a choice that is none of ours', async () => {
    const scene = stage();
    const code = await startOp(scene, vandaag, 'rode jas');
    for (const keuze of ['onzin', 'alles:het-kompas:1', 'te-laat::x', 'alles::99999', ''])
      expect(
        textOf((await scene.sends(functionarisA, 'schooloverzicht-bladeren', { keuze })).card.content),
      ).toContain(keuze.startsWith('te-laat') ? 'Er is niets te laat.' : code);
  });

  it('counts the open casussen per stap in words beside each bar, and gives the bars of the same numbers', async () => {
    const scene = stage();
    await startOp(scene, '2026-11-20', 'groene pet');
    await startOp(scene, '2026-11-16', 'blauwe muts');
    const { content } = await overzichtVan(scene, functionarisA);
    expect(textOf(content)).toContain('Open casussen per stap');
    expect(textOf(content)).toMatch(/Stap \d \(\w+\): 2, waarvan 1 te laat/);
    const staaf = JSON.stringify(content).match(/"width":"\d+px","style":"\w+"/g);
    expect(staaf).toEqual(['"width":"120px","style":"attention"', '"width":"120px","style":"accent"']);
  });

  it('names a casus that cannot be read by its code, shows the others and reports it', async () => {
    const scene = stage();
    const heel = await startOp(scene, vandaag, 'rode jas');
    const stuk = await startOp(scene, vandaag, 'groene pet');
    scene.app.opslag.files.set(`casus/${stuk}`, Buffer.from('rommel\n'));
    const card = await overzichtVan(scene, functionarisA);
    expect(textOf(card.content)).toContain(
      `Casus ${stuk} kan nu niet worden gelezen. De beheerder weet het.`,
    );
    expect(codesOp(card)).toEqual([heel]);
    expect(scene.reported).toEqual(['casus-onleesbaar']);
  });
});

it('fits in Teams with the longest names and every part of the card', async () => {
  const scene = stage();
  const lang = 'Van den Berg-Verhoeven tot Nederhorst van Zuylen '.repeat(4);
  const { scholen } = scene.app.organisatie();
  scene.app.setOrganisatie({
    ...organisatie,
    scholen: scholen.map((school) => ({
      ...school,
      naam: `${school.naam} ${lang}`,
      mensen: school.mensen.map((mens) => ({
        ...mens,
        naam: lang,
        rollen: mens.id === functionarisA.id ? mens.rollen : ['aandachtsfunctionaris' as const],
      })),
    })),
  });
  for (let index = 0; index < 14; index += 1)
    await startOp(scene, '2026-11-02', `${index}${'k'.repeat(38)}`, { acuut: 'twijfel' });
  const card = await overzichtVan(scene, functionarisA);
  expect(codesOp(card).length).toBe(6);
  expect(cardBytes(card.content)).toBeLessThan(28 * 1024);
  expect(rendererFaults(card.content)).toEqual([]);
  expect(schemaFaults(card.content) ?? []).toEqual([]);
});
