import { berichtTekst } from '../../../src/texts/berichten';
import { casusTekst } from '../../../src/texts/casus';
import { partnerTekst, wijzeTekst } from '../../../src/texts/consultatiewoorden';
import { casusOnbekendTekst } from '../../../src/texts/dialoog';
import { raadgeverTitel } from '../../../src/texts/formulieren/consultatie';
import { formulierNaam } from '../../../src/texts/formulieren/namen';
import { knoppen } from '../../../src/texts/kaart';
import { berichtenIn } from '../support/berichten';
import type { Beeldverhaal } from '../support/album';
import { legCasusAan, type Reis, type Toneel } from '../support/startReis';

/** The three windows with their pictures in order. */
export interface Drieluik extends Toneel {
  readonly album: Beeldverhaal;
}

export const signaalVanStart = 'Blauwe plek op de linker bovenarm, zo groot als een munt.';
const functionaris = 'Aandachtsfunctionaris C';

/** The aandachtsfunctionaris opens the casus and promises contact; the leerkracht can see both. */
export async function begint(toneel: Drieluik): Promise<Reis> {
  const { scene } = toneel;
  const reis = await legCasusAan(toneel, { kenmerk: 'blauwe vlinder', signaal: signaalVanStart });
  const { leerkracht, aandachtsfunctionaris, code } = reis;
  await leerkracht.foto('casus-gestart');
  expect(await leerkracht.ziet()).not.toContain(`${casusTekst.gezien}:`);

  await aandachtsfunctionaris.krijgtBericht(berichtTekst['casus-gestart'].titel);
  expect(await berichtenIn(scene.aandachtsfunctionaris)).toEqual([
    `${code} ${berichtTekst['casus-gestart'].titel}`,
  ]);
  expect(await aandachtsfunctionaris.opent(knoppen['casus-inzien'], 'opent-casus')).toContain(
    signaalVanStart,
  );
  await leerkracht.ziet(`${casusTekst.gezien}: ${functionaris} op`);
  await leerkracht.foto('gezien-door');
  await aandachtsfunctionaris.druk(knoppen['contact-toezeggen']);
  await leerkracht.krijgtBericht(berichtTekst['contact-toegezegd'].titel);
  await leerkracht.ziet(`${functionaris} neemt contact op`, casusTekst.heeftNu);

  await zietNiets(toneel, reis);
  return reis;
}

/** The directie has a window, and knows nothing of the casus: no bericht, no casus, no line in a list. */
export async function zietNiets({ scene, album }: Drieluik, { directie, code }: Reis): Promise<void> {
  expect(await berichtenIn(scene.directie)).toEqual([]);
  await directie.ziet(casusOnbekendTekst.titel);
  await album.picture(scene.directie, 'casus-onbekend');
  const lijst = await scene.directie.cardAfter(() => scene.directie.send('mijn casussen'));
  expect(lijst).not.toContain(code);
  const alles = (await scene.directie.cardTexts()).join(' ');
  expect(alles).not.toMatch(/vlinder|Blauwe plek/);
}

/** Whoever was asked cannot be reached, so the question goes on to another, who answers; the leerkracht hears of it. */
export async function overlegtSamen({ scene }: Drieluik, reis: Reis): Promise<void> {
  const { leerkracht, aandachtsfunctionaris, code } = reis;
  const vraag = 'Ik zag een plek en een stil kind. Wat raadt u mij aan?';
  await leerkracht.legVastUitLijst('consultatie-vragen', {
    aan: raadgeverTitel('Intern begeleider D', partnerTekst['intern-begeleider']),
    vraag,
  });
  await leerkracht.ziet('Intern begeleider D: niet bezorgd');
  await leerkracht.foto('vraag-niet-bezorgd');
  await leerkracht.legVastUitLijst('consultatie-doorgeven', {
    aan: functionaris,
    reden: 'De intern begeleider heeft de app nog niet.',
  });
  await aandachtsfunctionaris.krijgtBericht(berichtTekst['consultatie-doorgegeven'].titel);
  expect(await aandachtsfunctionaris.opent(knoppen['consultatie-inzien'], 'vraag')).toContain(vraag);
  await aandachtsfunctionaris.opent(formulierNaam['consultatie-beantwoorden']);
  const antwoord = 'Spreek de ouders deze week. Ik wil daar graag bij zijn.';
  await aandachtsfunctionaris.vulIn('consultatie-beantwoorden', { antwoord });
  await leerkracht.krijgtBericht(berichtTekst['consultatie-beantwoord'].titel);
  expect(await leerkracht.opent(knoppen['bevindingen-inzien'], 'antwoord')).toContain(antwoord);
  await leerkracht.leesVolgendeStap('consultatie-houden');
  await leerkracht.legVast('consultatie-vastleggen', {
    wijze: wijzeTekst.anoniem,
    ouders: 'Zij horen het in het gesprek van morgen.',
  });
  expect(await berichtenIn(scene.leerkracht)).toEqual([
    `${code} ${berichtTekst['contact-toegezegd'].titel}`,
    `${code} ${berichtTekst['consultatie-beantwoord'].titel}`,
  ]);
}
