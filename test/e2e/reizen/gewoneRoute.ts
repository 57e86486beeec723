import { berichtTekst } from '../../../src/texts/berichten';
import { wijzeTekst } from '../../../src/texts/consultatiewoorden';
import { afsluitgrondTekst } from '../../../src/texts/formulieren/afsluiten';
import { formulierNaam } from '../../../src/texts/formulieren/namen';
import { knoppen } from '../../../src/texts/kaart';
import { startCasus, type Toneel } from '../support/startReis';
import {
  antwoordtOverTwijfel,
  beoordelenVeiligheid,
  heeftSterkVermoeden,
  krijgtHulp,
  spreektOuders,
  weegt,
} from './beurten';

/** The ordinary route: a colleague advises, the ouders are spoken to, help is accepted, works, and the casus closes. */
export async function gewoneRoute(toneel: Toneel): Promise<void> {
  const reis = await startCasus(toneel, {
    kenmerk: 'blauwe vlinder',
    signaal: 'Blauwe plek op de linker bovenarm, zo groot als een munt.',
  });
  const { leerkracht, aandachtsfunctionaris } = reis;

  // The aandachtsfunctionaris is asked on a card and answers on it; that stands ready in the form.
  await leerkracht.leesVolgendeStap('consultatie-houden');
  await leerkracht.legVastUitLijst('consultatie-vragen', {
    aan: 'Aandachtsfunctionaris C, aandachtsfunctionaris',
    vraag: 'Ik zag een plek en een stil kind. Wat raadt u mij aan?',
  });
  await aandachtsfunctionaris.krijgtBericht(berichtTekst['consultatie-gevraagd'].titel);
  await aandachtsfunctionaris.opent(knoppen['consultatie-inzien'], 'consultatie-vraag');
  await aandachtsfunctionaris.opent(formulierNaam['consultatie-beantwoorden']);
  await aandachtsfunctionaris.vulIn('consultatie-beantwoorden', { antwoord: 'Spreek de ouders deze week.' });
  await leerkracht.krijgtBericht(berichtTekst['consultatie-beantwoord'].titel);
  expect(await leerkracht.opent(knoppen['bevindingen-inzien'], 'bevindingen')).toContain(
    'Spreek de ouders deze week.',
  );
  await leerkracht.leesVolgendeStap('consultatie-houden');
  await leerkracht.legVast('consultatie-vastleggen', {
    wijze: wijzeTekst.anoniem,
    ouders: 'Zij horen het in het gesprek van morgen.',
  });

  await antwoordtOverTwijfel(leerkracht, 'nee');
  await spreektOuders(leerkracht);
  await weegt(leerkracht);
  await heeftSterkVermoeden(leerkracht);
  await beoordelenVeiligheid(reis, 'nee');
  await krijgtHulp(leerkracht, toneel);

  toneel.klok.later(42);
  await leerkracht.leesVolgendeStap('hulp-volgen');
  await leerkracht.beantwoordAfweging('afweging-5', 'ja', {
    'resultaat-hulp': 'Geen nieuwe signalen; het kind speelt weer.',
    motivering: 'De doelen zijn gehaald.',
    beoordeeldMet: 'Aandachtsfunctionaris C',
  });
  await leerkracht.leesVolgendeStap('monitoring-vastleggen');
  await leerkracht.legVast('monitoring-vastleggen', {
    afspraken: 'Elke maand kijken wij samen.',
    eerstvolgende: toneel.klok.datum(30),
    nazorg: 'Tot de zomer blijft de werker bereikbaar.',
  });
  expect(await leerkracht.leesVolgendeStap('afsluiten')).toContain('U kunt het niet zelf doen.');
  await aandachtsfunctionaris.leesVolgendeStap('afsluiten');
  await aandachtsfunctionaris.legVast('casus-afsluiten', {
    grond: afsluitgrondTekst['hulp-geslaagd'],
    tekst: 'De hulp heeft geholpen. Wij blijven kijken.',
  });
  // Closed, and yet the agreed moment to look comes ([Q5-fn3]).
  await leerkracht.leesVolgendeStap('volgen');
  await leerkracht.ziet(
    'Gesloten:',
    'Bevoegd gezag ingelicht: Directeur E',
    'A: Nee. Door Aandachtsfunctionaris C. Tweede oordeel, ',
    'A: Nee. Door Directeur E. Zij oordelen gelijk.',
    'Hulpplan:',
    'Casemanager: Aandachtsfunctionaris C',
    'Monitoring: Elke maand kijken wij samen.',
    'Nazorg: Tot de zomer',
  );
  await leerkracht.foto('casus-gesloten');
}
