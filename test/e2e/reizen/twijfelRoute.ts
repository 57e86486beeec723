import { wijzeTekst } from '../../../src/texts/consultatiewoorden';
import { meldgesprekWie, ontvangenTekst } from '../../../src/texts/formulieren/melding';
import { wegingTwijfelTekst } from '../../../src/texts/formulieren/wegen';
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
  spreektOuders,
  vraagtToestemming,
  weegt,
} from './beurten';

/** Doubt about the cause and about safety: advies first, then a melding that the leerling of 13 is told of too. */
export async function twijfelRoute(toneel: Toneel): Promise<void> {
  const reis = await startCasus(toneel, {
    kenmerk: 'groene pet',
    signaal: 'Zegt van de trap te zijn gevallen; de plekken zitten op beide armen.',
    leeftijdsgroep: '12-tot-16',
  });
  const { leerkracht } = reis;

  await overlegt(leerkracht);
  expect(await antwoordtOverTwijfel(leerkracht, 'twijfel')).toContain('bel Veilig Thuis om advies');
  expect(await leerkracht.leesVolgendeStap('advies-vragen')).toContain(
    'Zonder dit advies kunt u afweging 1 niet beantwoorden.',
  );
  await leerkracht.legVast('advies-vastleggen', {
    bij: 'Veilig Thuis',
    wijze: wijzeTekst.anoniem,
    gesprokenMet: 'Medewerker H',
    vraag: 'Passen deze plekken bij een val?',
    advies: 'Waarschijnlijk niet. Praat met de ouders en weeg daarna.',
  });
  await spreektOuders(leerkracht);
  await weegt(leerkracht, { twijfel: wegingTwijfelTekst.twijfel });
  await heeftSterkVermoeden(leerkracht);
  const na = await beoordelenVeiligheid(reis, 'twijfel');
  expect(na).toContain('Bel nu Veilig Thuis: 0800-2000');

  await bespreektMelding(leerkracht, { wie: meldgesprekWie.beiden, met: 'Moeder, vader en de leerling' });
  await vraagtToestemming(leerkracht, 'gegeven');
  expect(await meldt(leerkracht)).toContain('Veilig Thuis laat uiterlijk');

  // Afweging 3 and 4 are answered with Veilig Thuis; the school has help, and follows it.
  await krijgtHulp(leerkracht, toneel, { veiligThuis: 'Medewerker H' });
  toneel.klok.later(7);
  await leerkracht.leesVolgendeStap('terugkoppeling-vastleggen');
  const stil = await leerkracht.legVast('terugkoppeling-vastleggen', { ontvangen: ontvangenTekst.nee });
  expect(stil).toContain('Bel nu Veilig Thuis: 0800-2000.');
  await hoortVanVeiligThuis(leerkracht);
  await leerkracht.leesVolgendeStap('hulp-volgen');
  await leerkracht.ziet(
    'B: Ja. Door Leerkracht A. Dacht mee: Aandachtsfunctionaris C. Bij Veilig Thuis: Medewerker H.',
    'Hulpplan:',
    'Gemeld:',
    'Terugkoppeling:',
    besloten,
  );
  await leerkracht.foto('casus-hulp-loopt');
}
