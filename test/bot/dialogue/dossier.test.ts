import { intentOf } from '../../../src/bot/dialogue/intents';
import type { RenderedCard } from '../../../src/bot/dialogue/turn';
import { cardBytes } from '../../support/cardFaults';
import { inputsOf, textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { gestart, signaalVastgelegd, type Gebeurtenis } from '../../support/events';
import { startCasus } from '../../support/ingevuld';
import {
  begeleider,
  beheerder,
  bestuurder,
  directeur,
  functionarisA,
  functionarisKompas,
  leerkrachtA,
  leerkrachtB,
  privacyOfficer,
} from '../../support/people';
import { begin, gebeurd } from '../../support/raadEvents';
import { aangetekend } from '../../support/signalenEvents';
import { casusId, keuzes, stageMet } from '../../support/stageMet';
import { beantwoord, gemeld, naStapDrie, totAfweging } from '../../support/wegenEvents';

const consultatie = {
  vorm: 'bilateraal',
  partner: 'intern-begeleider',
  met: 'Begeleider A',
  wijze: 'anoniem',
  uitkomst: 'Nog een week kijken.',
  ouders: 'Zij horen het morgen.',
};
const weging = {
  risico: 'Groot.',
  aard: 'Het is lichamelijk.',
  ernst: 'Het gebeurt vaak.',
  twijfel: 'nee',
  conclusie: 'De zorg is groot.',
};

const lees = async (gebeurtenissen: readonly Gebeurtenis[] = begin, wie = leerkrachtA) => {
  const scene = await stageMet(gebeurtenissen);
  const { card } = await scene.says(wie, `dossier ${casusId}`);
  return { scene, card, text: textOf(card.content) };
};

describe('the dossier of a casus', () => {
  it('[M11] reads in order who recorded what, when, in which stap and in which rol', async () => {
    const scene = await stageMet(begin);
    await scene.fill(leerkrachtA, 'consultatie-vastleggen', consultatie);
    await scene.fill(functionarisA, 'contact-vastleggen', { met: 'de moeder', inhoud: 'Zij ziet het ook.' });
    await scene.fill(functionarisA, 'weging-vastleggen', weging);
    const text = await bladeren(scene, (await scene.says(leerkrachtA, `dossier ${casusId}`)).card);
    const koppen = text.split('\n').filter((regel) => regel.includes(' · stap '));
    expect(koppen.map((kop) => kop.replace(/^\d+\. /, ''))).toEqual([
      'Casus gestart · stap 1',
      'Signaal vastgelegd · stap 1',
      'Consultatie · stap 2',
      'Contact over de signalen · stap 1',
      'Weging · stap 4',
    ]);
    const nummers = koppen.map((kop) => Number.parseInt(kop, 10));
    expect(nummers).toEqual([...nummers].sort((a, b) => a - b));
    expect(text).toContain(
      `Contact over de signalen · stap 1\n23 november 2026 om 09:15, door ${functionarisA.naam} (aandachtsfunctionaris)\nMet wie sprak u? de moeder`,
    );
    expect(text).toContain(`door ${leerkrachtA.naam} (leerkracht die de casus startte)`);
    expect(text).toContain('Noemde u de naam van het kind? Nee, zonder naam');
    expect(text).toContain('Wat is uw conclusie? De zorg is groot.');
    expect(text).toContain('Vraagt de inspectie om verantwoording?');
  });

  it('[M11] names the source of what was heard from others, and keeps what was corrected in sight', async () => {
    const { text } = await lees([
      gestart(),
      signaalVastgelegd({ tekst: 'Hoorde geschreeuw.', bron: 'de buurvrouw' }),
      aangetekend('signaal-corrigeren'),
    ]);
    expect(text).toContain('Hoe weet u dit? Iemand anders vertelde het mij\nVan wie? de buurvrouw');
    expect(text).toContain('De oude tekst, die niet meer meetelt: Hoorde geschreeuw.');
    expect(text).toContain('Waarom: Het was op een andere dag.');
  });

  it('[M11] says of the first afweging that it is stap 4, and of the others that they are stap 5', async () => {
    const { scene, card } = await lees([...totAfweging(2), beantwoord('afweging-2', 'ja'), ...gemeld]);
    const alles = await bladeren(scene, card);
    expect(alles).toMatch(/Afweging beantwoord · stap 4\n[^\n]*\n[^\n]*B: Ik heb een sterk vermoeden/);
    expect(alles.match(/Afweging beantwoord · stap 5/g)).toHaveLength(1);
    expect(alles).toContain('Melding bij Veilig Thuis · stap 5');
  });

  it('[M11] longer than a card is turned part by part, in place, each under 28 KB and nothing left out', async () => {
    const lang = (nr: number) => `Begin ${nr}. ${'Heel veel "tekst" en é. '.repeat(80)}Einde ${nr}.`;
    const aantal = 12;
    const { scene, card } = await lees([
      gestart(),
      ...Array.from({ length: aantal }, (_, index) => signaalVastgelegd({ tekst: lang(index) })),
    ]);
    expect(textOf(card.content)).toMatch(/Deel 1 van \d+/);
    expect(valuesOf(card.content)).toEqual({ deel: '2' });
    const gelezen: RenderedCard[] = [];
    const alles = await bladeren(scene, card, gelezen);
    for (const deel of gelezen) expect(cardBytes(deel.content)).toBeLessThan(28 * 1024);
    for (let nr = 0; nr < aantal; nr += 1) {
      expect(alles).toContain(`Begin ${nr}.`);
      expect(alles).toContain(`Einde ${nr}.`);
    }
    // The last part leads back to the first.
    expect(valuesOf(gelezen.at(-1)?.content)).toEqual({ deel: '1' });
  });

  it('turns to the nearest part there is when another was asked for', async () => {
    const { scene, card } = await lees([
      gestart(),
      ...Array.from({ length: 40 }, () => signaalVastgelegd({ tekst: 'Lang. '.repeat(200) })),
    ]);
    const [laatste = ''] = keuzes(card.content, 'deel').slice(-1);
    const ver = await scene.press(leerkrachtA, card, 'dossier-bladeren', { deel: '9999' });
    expect(textOf(ver.card.content)).toContain(laatste);
    const onzin = await scene.press(leerkrachtA, card, 'dossier-bladeren', { deel: '-1' });
    expect(textOf(onzin.card.content)).toContain('Deel 1 van');
  });
});

describe('who reads the dossier', () => {
  it.each([
    ['who started it', leerkrachtA],
    ['the aandachtsfunctionaris', functionarisA],
    ['the directie that was informed', directeur],
  ])('[M11] %s, from a button on the card of the casus', async (_, wie) => {
    const scene = await stageMet(totAfweging(2));
    const { card } = await scene.sends(wie, 'casus-inzien', { casusId });
    const dossier = await scene.press(wie, card, 'dossier-inzien');
    expect(textOf(dossier.card.content)).toContain('1. Casus gestart');
    expect(dossier.place).toBe('new');
    expect(verbsOf(dossier.card.content).includes('dossier-toetsen')).toBe(wie === functionarisA);
  });

  it('nobody else: for them there is no such casus', async () => {
    const scene = await stageMet([...naStapDrie, gebeurd('consultatie-vragen')]);
    for (const wie of [
      begeleider,
      directeur,
      leerkrachtB,
      functionarisKompas,
      bestuurder,
      privacyOfficer,
      beheerder,
    ]) {
      for (const verb of ['dossier-inzien', 'dossier-bladeren']) {
        const { card } = await scene.sends(wie, verb, { casusId, deel: '1' });
        expect(textOf(card.content)).toContain('Deze casus vind ik niet');
        expect(textOf(card.content)).not.toContain('Casus gestart');
        expect(inputsOf(card.content)).toEqual([]);
      }
    }
  });
});

describe('the way to it', () => {
  it.each([
    ['dossier K7Q2M', 'K7Q2M'],
    ['dossier van casus k7q2m', 'K7Q2M'],
    ['lees het dossier', null],
    ['Ik wil het dossier inzien', null],
  ])('%j asks for the dossier', (line, code) => {
    expect(intentOf(line)).toEqual({ kind: 'dossier', casusId: code });
  });

  it('a typed line asks which casus when there are more', async () => {
    const scene = await stageMet(begin);
    await startCasus(scene, leerkrachtA);
    const welke = await scene.says(leerkrachtA, 'lees het dossier');
    const gekozen = await scene.press(leerkrachtA, welke.card, 'casus-kiezen');
    expect(textOf(gekozen.card.content)).toContain('Het dossier');
  });
});

/** Everything there is to read, part after part by the button that a person presses. */
async function bladeren(
  scene: Awaited<ReturnType<typeof stageMet>>,
  eerste: RenderedCard,
  gelezen: RenderedCard[] = [],
): Promise<string> {
  gelezen.push(eerste);
  let card = eerste;
  while (valuesOf(card.content)['deel'] !== undefined && valuesOf(card.content)['deel'] !== '1') {
    const reply = await scene.press(leerkrachtA, card, 'dossier-bladeren');
    expect(reply.place).toBe('replace');
    card = reply.card;
    gelezen.push(card);
  }
  return gelezen.map(({ content }) => textOf(content)).join('\n');
}
