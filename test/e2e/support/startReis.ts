import { berichtTekst } from '../../../src/texts/berichten';
import { knoppen } from '../../../src/texts/kaart';
import {
  herkomstTekst,
  leeftijdTekst,
  richtingTekst,
  signaalLabels,
  soortTekst,
} from '../../../src/texts/signaalvelden';
import { startTekst } from '../../../src/texts/starten';
import { antwoordTekst, veiligheidsvragen, veiligheidTekst } from '../../../src/texts/veiligheid';
import type { Leeftijdsgroep } from '../../../src/domain/waarden';
import type { Fotograaf } from './album';
import type { KlokBot } from './klokBot';
import type { SceneMetDirectie } from './scene';
import { Speler } from './steps';

/** Where the journeys play. */
export interface Toneel {
  readonly scene: SceneMetDirectie;
  readonly klok: KlokBot;
  readonly album: Fotograaf;
}

/** One casus as three people live it, each in a window. */
export interface Reis {
  readonly code: string;
  readonly leerkracht: Speler;
  readonly aandachtsfunctionaris: Speler;
  readonly directie: Speler;
}

export interface Begin {
  readonly kenmerk: string;
  readonly signaal: string;
  readonly leeftijdsgroep?: Leeftijdsgroep;
  readonly acuut?: keyof typeof antwoordTekst;
}

/**
 * The leerkracht starts a casus in the chat, in windows that show nothing else; the aandachtsfunctionaris hears of
 * it and answers, and that reaches the leerkracht.
 */
export async function startCasus(toneel: Toneel, begin: Begin): Promise<Reis> {
  const { leerkracht, aandachtsfunctionaris, directie } = toneel.scene;
  await Promise.all([leerkracht.reload(), aandachtsfunctionaris.reload(), directie.reload()]);
  const reis = await legCasusAan(toneel, begin);
  await reis.aandachtsfunctionaris.krijgtBericht(berichtTekst['casus-gestart'].titel);
  await reis.aandachtsfunctionaris.druk(knoppen['contact-toezeggen']);
  await reis.leerkracht.krijgtBericht(berichtTekst['contact-toegezegd'].titel);
  return reis;
}

/** The leerkracht starts a casus in the chat; nobody has answered yet. */
export async function legCasusAan({ scene, album }: Toneel, begin: Begin): Promise<Reis> {
  const { leerkracht, aandachtsfunctionaris, directie } = scene;
  const { kenmerk, signaal, leeftijdsgroep = 'onder-12', acuut = 'nee' } = begin;
  await leerkracht.send('start casus');
  await leerkracht.seeCard(veiligheidTekst.titel);
  await leerkracht.fill({
    [veiligheidsvragen.acuut]: antwoordTekst[acuut],
    [veiligheidsvragen.medewerkerBetrokken]: antwoordTekst.nee,
  });
  await leerkracht.click(knoppen['veiligheid-beantwoorden']);
  if (acuut !== 'nee') {
    await leerkracht.seeCard('Nood: bel nu');
    await album.picture(leerkracht, 'nood-na-vragen');
    await leerkracht.click(knoppen['start-formulier']);
  }
  await leerkracht.seeCard(startTekst.signaal);
  await leerkracht.fill({
    [startTekst.school]: 'De Regenboog',
    [startTekst.kenmerk]: kenmerk,
    [startTekst.leeftijdsgroep]: leeftijdTekst[leeftijdsgroep],
    [signaalLabels.tekst]: signaal,
    [signaalLabels.waarnemingen]: ['Gezien'],
    [signaalLabels.plaats]: 'klas',
    [signaalLabels.situatie]: 'omkleden voor gym',
    [signaalLabels.aanwezigen]: 'niemand',
    [signaalLabels.soort]: soortTekst.feit,
    [signaalLabels.richting]: richtingTekst.bevestigt,
    [signaalLabels.herkomst]: herkomstTekst.zelf,
  });
  await leerkracht.click(knoppen['casus-starten']);
  await leerkracht.seeCard('De casus is gestart.');
  await leerkracht.seeCard('Bericht bezorgd op');
  const code = /De code is ([0-9A-Z]{5})/.exec(await leerkracht.lastCardText())?.[1];
  if (code === undefined) throw new Error('the card of a casus that was started names no code');
  const speler = (venster: SceneMetDirectie['leerkracht']): Speler => new Speler(venster, code, album);
  return {
    code,
    leerkracht: speler(leerkracht),
    aandachtsfunctionaris: speler(aandachtsfunctionaris),
    directie: speler(directie),
  };
}
