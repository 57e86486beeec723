import { antwoordTitels } from '../../../src/cards/formulieren/afwegingAntwoord';
import { onveiligheidTekst } from '../../../src/texts/afwegingen';
import { berichtTekst, medebeoordelingGevraagdTekst } from '../../../src/texts/berichten';
import { casusTekst } from '../../../src/texts/casus';
import { grondslagTekst, vierOgenTekst } from '../../../src/texts/formulieren/afwegen';
import { formulierNaam } from '../../../src/texts/formulieren/namen';
import { taakontvangerTitel, taakuitkomstTekst } from '../../../src/texts/formulieren/samenwerken';
import { knoppen } from '../../../src/texts/kaart';
import { rolNaam } from '../../../src/texts/rollen';
import { berichtenIn } from '../support/berichten';
import {
  antwoordtOverTwijfel,
  bespreektMelding,
  heeftSterkVermoeden,
  meldt,
  spreektOuders,
  vraagtToestemming,
  weegt,
} from './beurten';
import type { Reis } from '../support/startReis';
import { signaalVanStart, zietNiets, type Drieluik } from './samenBeginnen';

/** The bevoegd gezag hears of a casus when there is a strong suspicion and somebody informs it, and not before. */
export async function lichtenIn(toneel: Drieluik, reis: Reis): Promise<void> {
  const { leerkracht, directie, code } = reis;
  await antwoordtOverTwijfel(leerkracht, 'nee');
  await spreektOuders(leerkracht);
  await weegt(leerkracht);
  await zietNiets(toneel, reis);
  await heeftSterkVermoeden(leerkracht);
  const { titel } = berichtTekst['bevoegd-gezag-ingelicht'];
  await directie.krijgtBericht(titel);
  const berichten = await toneel.scene.directie.cardTexts();
  expect(berichten.at(-1)).not.toMatch(/vlinder|Blauwe plek/);
  expect(await berichtenIn(toneel.scene.directie)).toEqual([`${code} ${titel}`]);
  expect(await directie.opent(knoppen['casus-inzien'], 'opent-casus')).toContain(signaalVanStart);
}

const eerste = 'De plek, de angst van het kind en het gesprek wijzen dezelfde kant op.';
const tweede = 'Ik las alles. Dit is niet de eerste keer dat het thuis misgaat.';

/** Two people, each on a device of their own, come to one result that all three can read. */
export async function beoordelenSamen({ scene }: Drieluik, reis: Reis): Promise<void> {
  const { leerkracht, aandachtsfunctionaris, directie } = reis;
  await aandachtsfunctionaris.leesVolgendeStap('veiligheid-afwegen');
  await aandachtsfunctionaris.beantwoordAfweging('afweging-2', 'ja', {
    onveiligheid: onveiligheidTekst.structureel,
    motivering: eerste,
    metWie: 'Directeur E',
  });
  await aandachtsfunctionaris.foto('eerste-oordeel');

  await directie.krijgtBericht(medebeoordelingGevraagdTekst.titel);
  const formulier = await directie.opent(formulierNaam['afweging-meebeoordelen']);
  await scene.directie.click(grondslagTekst.knop);
  await scene.directie.seeCard(signaalVanStart);
  expect(formulier).not.toContain(eerste);
  const uitkomst = await directie.vulIn('afweging-meebeoordelen', {
    'antwoord-afweging-2': antwoordTitels('2026-1', 'afweging-2')['ja'] ?? '',
    onveiligheid: onveiligheidTekst.structureel,
    motivering: tweede,
  });
  expect(uitkomst).toContain(vierOgenTekst.gelijk);
  expect(uitkomst).toContain(eerste);
  await directie.foto('beide-oordelen');
  await aandachtsfunctionaris.krijgtBericht(berichtTekst['afweging-meebeoordeeld'].titel);
  for (const wie of [leerkracht, aandachtsfunctionaris, directie]) {
    await wie.ziet(
      'B: Ja. Door Aandachtsfunctionaris C. Tweede oordeel,',
      `B: Ja. Door Directeur E. ${vierOgenTekst.samengevat.eens}`,
    );
  }
  await leerkracht.foto('een-uitkomst');
  expect((await berichtenIn(scene.leerkracht)).at(-1)).toContain(berichtTekst['afweging-beantwoord'].titel);
}

/** The melding, and a task for the leerkracht, who does it; whoever gave it hears so. */
export async function meldenEnTaken({ scene, klok }: Drieluik, reis: Reis): Promise<void> {
  const { leerkracht, aandachtsfunctionaris, code } = reis;
  await bespreektMelding(leerkracht);
  await vraagtToestemming(leerkracht, 'gegeven');
  await meldt(aandachtsfunctionaris);
  await aandachtsfunctionaris.foto('gemeld');

  const taak = 'Schrijf elke dag op hoe het kind de klas in komt.';
  await aandachtsfunctionaris.legVastUitLijst('taak-geven', {
    aan: taakontvangerTitel('Leerkracht A', rolNaam.signaleerder),
    taak,
    voor: klok.datum(3),
  });
  await leerkracht.krijgtBericht(berichtTekst['taak-gegeven'].titel);
  expect(await leerkracht.opent(knoppen['taak-inzien'], 'taak')).toContain(taak);
  await leerkracht.opent(formulierNaam['taak-afronden']);
  await leerkracht.vulIn('taak-afronden', { uitkomst: taakuitkomstTekst.gedaan });
  await leerkracht.foto('taak-afgerond');
  const { titel } = berichtTekst['taak-afgerond'];
  await aandachtsfunctionaris.krijgtBericht(titel);
  expect(await berichtenIn(scene.aandachtsfunctionaris)).toContain(`${code} ${titel}`);
  await aandachtsfunctionaris.ziet(casusTekst.taakAfgerond.gedaan('Leerkracht A', taak));
  expect((await berichtenIn(scene.directie)).join()).not.toContain(titel);
}
