import { OpslagOnbereikbaar } from '../../../src/app/ports';
import type { Spreker } from '../../../src/bot/dialogue/turn';
import { afsluitgrondTekst } from '../../../src/texts/formulieren/afsluiten';
import { textOf, verbsOf } from '../../support/cardTree';
import { geenActie, meldingBesproken } from '../../support/commands';
import { contactToegezegd, vandaag } from '../../support/events';
import { begeleider, directeur, functionarisA, functionarisB, leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, stageMet, type StageMet } from '../../support/stageMet';
import { goedeWegen, gewogen, totAfweging, beantwoord } from '../../support/wegenEvents';

const kaartVan = async (scene: StageMet, wie: Spreker): Promise<string> =>
  textOf((await scene.says(wie, `casus ${casusId}`)).card.content);
const gezien = async (scene: StageMet): Promise<number> =>
  (await scene.events()).filter(({ type }) => type === 'casus-gezien').length;
const berichtenAan = (scene: StageMet, wie: Spreker) =>
  scene.bezorgd.filter(({ aan }) => aan === wie.id).map(({ card }) => card);

describe('seen by the aandachtsfunctionaris', () => {
  it('stands on the card of the teacher from the first time on, once, and sends nobody a bericht', async () => {
    const scene = await stageMet(begin);
    expect(await kaartVan(scene, leerkrachtA)).not.toContain('Gezien');
    const versie = (await scene.says(leerkrachtA, `casus ${casusId}`)).card.content;
    await kaartVan(scene, functionarisA);
    await kaartVan(scene, functionarisA);
    expect(await kaartVan(scene, leerkrachtA)).toMatch(/Gezien door: \nFunctionaris A op 23 november 2026/);
    await scene.says(functionarisB, 'wat moet ik nu doen?');
    expect(await kaartVan(scene, leerkrachtA)).toMatch(
      /Gezien door: \nFunctionaris A op [^,]*, Functionaris B op /,
    );
    expect(await gezien(scene)).toBe(2);
    expect(berichtenAan(scene, leerkrachtA)).toEqual([]);
    // A form in the hands of the teacher is still good.
    const nu = (await scene.says(leerkrachtA, `casus ${casusId}`)).card.content;
    expect(versieVan(nu)).toBe(versieVan(versie));
  });

  it('is no fault for the reader when it cannot be stored, and is recorded the next time', async () => {
    const scene = await stageMet(begin);
    const { log } = scene.app.opslag;
    const append = log.append.bind(log);
    Object.assign(log, { append: () => Promise.reject(new OpslagOnbereikbaar('test')) });
    expect(await kaartVan(scene, functionarisA)).toContain('rode jas');
    expect(scene.reported).toEqual(['gezien-niet-vastgelegd']);
    Object.assign(log, { append });
    expect(await gezien(scene)).toBe(0);
    await kaartVan(scene, functionarisA);
    expect(await gezien(scene)).toBe(1);
  });
});

describe('who has it now', () => {
  it('[K21] stands on the card: who promised contact, then to whom it was assigned', async () => {
    const scene = await stageMet([...begin, contactToegezegd()]);
    expect(await kaartVan(scene, leerkrachtA)).toContain('Functionaris A');
    const na = await scene.fill(functionarisA, 'casus-toewijzen', {
      aan: functionarisB.id,
      reden: 'Ik ga met verlof.',
    });
    expect(textOf(na.card.content)).toContain('Vastgelegd wie de casus nu heeft.');
    expect(await kaartVan(scene, leerkrachtA)).toMatch(/Heeft de casus nu:\s+Functionaris B/);
    expect(textOf(berichtenAan(scene, functionarisB).at(-1)?.content)).toContain('nu heeft: u');
    expect(textOf(berichtenAan(scene, leerkrachtA).at(-1)?.content)).toContain('nu heeft: Functionaris B');
    const eigen = berichtenAan(scene, functionarisA).map(({ content }) => textOf(content));
    expect(eigen.join()).not.toContain('nu heeft');
  });

  it('is for the aandachtsfunctionaris to say, not for the teacher', async () => {
    const scene = await stageMet([...begin, contactToegezegd()]);
    const { card } = await scene.open(leerkrachtA, 'casus-toewijzen');
    expect(textOf(card.content)).toContain('Dit kan alleen de aandachtsfunctionaris');
  });
});

describe('handing over to another teacher', () => {
  it('[K21] ends the old rights at once, begins the new, and tells both', async () => {
    const scene = await stageMet(begin);
    const inHanden = await scene.open(leerkrachtA, 'vervolg-vastleggen');
    await scene.fill(functionarisA, 'casus-overdragen', { aan: begeleider.id, reden: 'Ander werk.' });
    const [oud, nieuw] = [leerkrachtA, begeleider].map((wie) => berichtenAan(scene, wie).at(-1)?.content);
    expect(textOf(oud)).toContain('over aan Begeleider A');
    expect(verbsOf(oud)).toEqual(['nummers']);
    expect(textOf(nieuw)).toContain('over aan u');
    expect(verbsOf(nieuw)).toContain('casus-inzien');
    expect(await kaartVan(scene, leerkrachtA)).toContain('Deze casus vind ik niet');
    const laat = await scene.press(leerkrachtA, inHanden.card, 'vervolg-vastleggen', {
      onderwerp: 'verloop',
      tekst: 'Het gaat beter.',
    });
    expect(textOf(laat.card.content)).toContain('Deze casus vind ik niet');
    expect(await kaartVan(scene, begeleider)).toContain('rode jas');
    expect(await scene.nieuw()).toEqual(['casus-overgedragen']);
  });
});

describe('what was decided', () => {
  it('is told to the teacher without what it is, when somebody else did it', async () => {
    const scene = await stageMet(meldingBesproken);
    await scene.fill(functionarisA, 'melding-vastleggen', {
      datum: vandaag,
      tijd: '10:30',
      gesprokenMet: 'medewerker A van Veilig Thuis',
      feiten: 'Drie keer letsel.',
      afspraken: 'Zij bellen de ouders.',
      eigenVervolg: 'Wij zien het kind elke dag.',
    });
    expect(await scene.nieuw()).toEqual(['melding-vastgelegd']);
    const [bericht, ...meer] = berichtenAan(scene, leerkrachtA);
    expect(meer).toEqual([]);
    expect(textOf(bericht?.content)).toContain(`Er is iets besloten in casus ${casusId}. Open de casus.`);
    expect(textOf(bericht?.content)).not.toContain('melding');
    expect(verbsOf(bericht?.content)).toContain('casus-inzien');
  });

  it('reads as a decision for the teacher and as a rol for the casemanager, when a hulpplan is made', async () => {
    const scene = await stageMet([...totAfweging(4), beantwoord('afweging-4', 'ja')]);
    await scene.fill(functionarisA, 'hulpplan-vastleggen', {
      ...goedeWegen['hulpplan-vastleggen'],
      casemanager: '',
      casemanagerId: begeleider.id,
    });
    expect(textOf(berichtenAan(scene, leerkrachtA).at(-1)?.content)).toContain('Er is iets besloten');
    expect(textOf(berichtenAan(scene, begeleider).at(-1)?.content)).toContain('Bent u de casemanager?');
  });

  it('that the casus was closed or opened again is told to the teacher, who has it, and the directie', async () => {
    const ingelicht = gewogen('bevoegd-gezag-inlichten');
    const scene = await stageMet([...geenActie, ingelicht, contactToegezegd(functionarisB)]);
    await scene.fill(functionarisA, 'casus-afsluiten', goedeWegen['casus-afsluiten']);
    for (const wie of [leerkrachtA, functionarisB, directeur])
      expect(textOf(berichtenAan(scene, wie).at(-1)?.content)).toContain('Functionaris A sloot casus');
    // The bericht says that the reason stands in the casus, and there it stands.
    const { card } = await scene.says(leerkrachtA, `casus ${casusId}`);
    expect(textOf(card.content)).toContain(`Reden: ${afsluitgrondTekst['geen-actie']}.`);
    await scene.fill(directeur, 'casus-heropenen', goedeWegen['casus-heropenen']);
    for (const wie of [leerkrachtA, functionarisB])
      expect(textOf(berichtenAan(scene, wie).at(-1)?.content)).toContain('Directeur A opende casus');
    expect(textOf(berichtenAan(scene, directeur).at(-1)?.content)).not.toContain('opende');
    const eigen = berichtenAan(scene, functionarisA).map(({ content }) => textOf(content));
    expect(eigen.join()).not.toContain('sloot casus');
  });
});

/** What every button of a card says that it was drawn from. */
function versieVan(content: unknown): string | undefined {
  return /"version":(\d+)/.exec(JSON.stringify(content))?.[1];
}
