import {
  toestemmingUitkomst,
  toestemmingVanTekst,
  toestemmingWaarvoor,
} from '../../../src/texts/consultatiewoorden';
import { startCasus, type Toneel } from '../support/startReis';
import {
  antwoordtOverTwijfel,
  beoordelenVeiligheid,
  besloten,
  bespreektMelding,
  heeftSterkVermoeden,
  hoortVanVeiligThuis,
  meldt,
  overlegt,
  sluitNaMelding,
  spreektOuders,
  vraagtToestemming,
  weegt,
} from './beurten';

/** The ouders refuse twice: the first refusal weighs in stap 4, the second brings the five questions before the melding. */
export async function weigeringRoute(toneel: Toneel): Promise<void> {
  const reis = await startCasus(toneel, {
    kenmerk: 'gele laars',
    signaal: 'Heeft geen eten mee en komt zonder jas, voor de derde keer.',
  });
  const { leerkracht } = reis;

  const geweigerd = await leerkracht.legVastUitLijst('toestemming-vastleggen', {
    waarvoor: toestemmingWaarvoor.consultatie,
    van: toestemmingVanTekst.ouders,
    uitkomst: toestemmingUitkomst.geweigerd,
    toelichting: 'Zij willen niet dat wij erover praten.',
  });
  expect(geweigerd).toContain('De weigering is een zorgelijk signaal.');
  await overlegt(leerkracht);
  await antwoordtOverTwijfel(leerkracht, 'nee');
  await spreektOuders(leerkracht);
  await weegt(leerkracht, { weigering: 'Zij houden iedereen buiten de deur. Dat maakt onze zorg groter.' });
  await heeftSterkVermoeden(leerkracht);
  await beoordelenVeiligheid(reis, 'nee');
  await leerkracht.leesVolgendeStap('hulp-afwegen');
  const na = await leerkracht.beantwoordAfweging('afweging-3', 'nee', {
    motivering: 'Zij laten niemand binnen. Hulp van school komt er niet.',
    beoordeeldMet: 'Aandachtsfunctionaris C',
  });
  expect(na).toContain('Bel nu Veilig Thuis: 0800-2000');

  await bespreektMelding(leerkracht, {
    reactie: 'Zij zijn boos.',
    bezwaren: 'Zij zijn bang voor de buren.',
    tegemoetkoming: 'Wij spreken af dat niemand op school het hoort.',
    afwegingBezwaren: 'Het kind komt kou en eten tekort. Dat weegt zwaarder.',
  });
  expect(await vraagtToestemming(leerkracht, 'geweigerd')).toContain('Melden kan daarna nog steeds.');
  await leerkracht.leesVolgendeStap('zwijgplicht-afwegen');
  await leerkracht.legVast('zwijgplicht-beantwoorden', {
    belangen: 'Ja: het kind krijgt eten en een jas.',
    andereWeg: 'Nee: de ouders houden elke hulp af.',
    geenToestemming: 'Zij zeiden twee keer nee.',
    opwegen: 'Ja: het kind is jong en kan niet voor zichzelf zorgen.',
    aanWie: 'Alleen Veilig Thuis, alleen wat nodig is.',
  });
  await meldt(leerkracht);

  toneel.klok.later(7);
  await hoortVanVeiligThuis(leerkracht);
  await sluitNaMelding(reis);
  await leerkracht.ziet('Gesloten:', 'Gemeld:', 'Terugkoppeling:', besloten);
}
