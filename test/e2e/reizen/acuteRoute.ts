import { gesprekGrondTekst } from '../../../src/texts/consultatiewoorden';
import { berichtTekst } from '../../../src/texts/berichten';
import { onveiligheidTekst } from '../../../src/texts/afwegingen';
import { meldingGedaanTekst, noodlijnTekst } from '../../../src/texts/nood';
import { startCasus, type Toneel } from '../support/startReis';
import {
  antwoordtOverTwijfel,
  beoordelenVeiligheid,
  besloten,
  heeftSterkVermoeden,
  hoortVanVeiligThuis,
  overlegt,
  sluitNaMelding,
  weegt,
} from './beurten';

/** Danger now: first the call, which is a melding at once; the rest of the meldcode follows, and Veilig Thuis takes over. */
export async function acuteRoute(toneel: Toneel): Promise<void> {
  const reis = await startCasus(toneel, {
    kenmerk: 'rode step',
    signaal: 'Vertelt dat vader gisteren met een mes dreigde.',
    acuut: 'ja',
  });
  const { leerkracht, aandachtsfunctionaris } = reis;

  expect(await leerkracht.leesVolgendeStap('noodnummer-bellen')).toContain('Veiligheid gaat voor alles.');
  await leerkracht.legNoodVast({
    gebeld: [noodlijnTekst['112'], noodlijnTekst['veilig-thuis']],
    tijd: '09:10',
    gesprokenMet: 'De meldkamer, en medewerker H van Veilig Thuis',
    afspraken: 'Het kind blijft op school. De politie komt.',
    meldingGedaan: meldingGedaanTekst.ja,
  });
  await aandachtsfunctionaris.krijgtBericht(berichtTekst['nood-vastgelegd'].titel);

  // Nothing of the meldcode lapses because somebody called; what the call did is not asked for again.
  await overlegt(leerkracht);
  expect(await antwoordtOverTwijfel(leerkracht, 'ja')).not.toContain('bel Veilig Thuis om advies');
  await leerkracht.leesVolgendeStap('gesprek-voeren');
  await leerkracht.legVastUitLijst('gesprek-afwijken', {
    grond: gesprekGrondTekst['gesprek-veiligheid'],
    motivering: 'Vader dreigde met een mes. Veilig Thuis spreekt hem eerst.',
  });
  await weegt(leerkracht, { ernst: 'Levensgevaar.' });
  await heeftSterkVermoeden(leerkracht);
  const na = await beoordelenVeiligheid(reis, 'ja', { onveiligheid: onveiligheidTekst.acuut });
  expect(na).toContain('Er is al een melding gedaan.');

  // The rest is gone through with Veilig Thuis, which was told in the same call.
  await leerkracht.leesVolgendeStap('hulp-afwegen');
  await leerkracht.beantwoordAfweging('afweging-3', 'nee', {
    motivering: 'De school kan dit gevaar niet wegnemen.',
    beoordeeldMet: 'Aandachtsfunctionaris C',
    veiligThuis: 'Medewerker H',
  });
  toneel.klok.later(7);
  await hoortVanVeiligThuis(leerkracht);
  await sluitNaMelding(reis);
  await leerkracht.ziet('Gesloten:', 'Nood:', 'Het kind blijft op school.', 'Terugkoppeling:', besloten);
}
