import { startCasus, type Toneel } from '../support/startReis';
import {
  antwoordtOverTwijfel,
  beoordelenVeiligheid,
  besloten,
  bespreektMelding,
  heeftSterkVermoeden,
  hoortVanVeiligThuis,
  krijgtHulp,
  meldt,
  overlegt,
  sluitNaMelding,
  spreektOuders,
  vraagtToestemming,
  weegt,
} from './beurten';

/** Help starts and does not work: at the end of its term that leads back to a melding ([N32], [Q5]). */
export async function misluktRoute(toneel: Toneel): Promise<void> {
  const reis = await startCasus(toneel, {
    kenmerk: 'paarse ballon',
    signaal: 'Schrikt als iemand de hand opsteekt.',
  });
  const { leerkracht } = reis;

  await overlegt(leerkracht);
  await antwoordtOverTwijfel(leerkracht, 'nee');
  await spreektOuders(leerkracht);
  await weegt(leerkracht);
  await heeftSterkVermoeden(leerkracht);
  await beoordelenVeiligheid(reis, 'nee');
  await krijgtHulp(leerkracht, toneel);

  toneel.klok.later(42);
  await leerkracht.leesVolgendeStap('hulp-volgen');
  const na = await leerkracht.beantwoordAfweging('afweging-5', 'nee', {
    'resultaat-hulp': 'De ouders kwamen twee keer. Het kind heeft weer een plek.',
    motivering: 'De doelen zijn niet gehaald; het geweld is niet gestopt.',
    beoordeeldMet: 'Aandachtsfunctionaris C',
  });
  expect(na).toContain('Bel nu Veilig Thuis: 0800-2000');
  await bespreektMelding(leerkracht);
  await vraagtToestemming(leerkracht, 'gegeven');
  await meldt(leerkracht);
  toneel.klok.later(7);
  await hoortVanVeiligThuis(leerkracht);
  await sluitNaMelding(reis);
  await leerkracht.ziet(
    'Gesloten:',
    'A: Nee. Door Leerkracht A.',
    'Gemeld:',
    'Elke dag even praten met het kind.',
    'Terugkoppeling:',
    besloten,
  );
  await leerkracht.foto('casus-na-melding');
}
