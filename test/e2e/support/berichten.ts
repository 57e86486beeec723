import { medebeoordelingGevraagdTekst, berichtTekst } from '../../../src/texts/berichten';
import { herinneringKaartTekst, termijnNaam } from '../../../src/texts/herinneringen';
import type { PlaygroundWindow } from './playgroundWindow';

const titels: readonly string[] = [
  ...Object.values(berichtTekst).map(({ titel }) => titel),
  medebeoordelingGevraagdTekst.titel,
  ...Object.values(termijnNaam).map((naam) => herinneringKaartTekst.titel(naam)),
];

/**
 * The berichten that still stand in this window, oldest first, each as code and title: what the bot sent there of its own
 * accord. A bericht has a number at its foot, and no other card has.
 */
export async function berichtenIn(venster: PlaygroundWindow): Promise<readonly string[]> {
  const texts = await venster.cardTexts();
  return texts
    .filter((text) => text.includes('Berichtnummer'))
    .map((text) => {
      const [, code = '', rest = ''] = /^Casus (\w{5}) (.*)$/.exec(text) ?? [];
      const titel = titels.find((candidate) => rest.startsWith(`${candidate} `));
      if (titel === undefined) throw new Error(`a bericht without a known title: ${text}`);
      return `${code} ${titel}`;
    });
}
