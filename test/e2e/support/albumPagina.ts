import { join } from 'node:path';
import { albumFouten } from './albumFouten';
import type { Albumkaart } from './albumKaart';
import { artefacten, type PlaygroundWindow } from './playgroundWindow';

const breedtes = [
  ['360', true],
  ['breed', false],
] as const;

/** Brings the card on in this window by its code, takes its four pictures, and says what is wrong with it. */
export async function albumPagina(
  venster: PlaygroundWindow,
  code: string,
  kaart: Albumkaart,
): Promise<readonly string[]> {
  const text = await venster.cardAfter(() => venster.send(code));
  const card = venster.bottomCard();
  const fouten = textFouten(text, kaart);
  for (const [breedte, phone] of breedtes) {
    const undo = await venster.look({ phone }, card);
    fouten.push(...(await albumFouten(card)).map((fout) => `${breedte}: ${fout}`));
    await card.screenshot({ path: pad(kaart, `${breedte}-licht`) });
    const undoDark = await venster.look({ phone, dark: true }, card);
    await card.screenshot({ path: pad(kaart, `${breedte}-donker`) });
    await undoDark();
    await undo();
  }
  return fouten.map((fout) => `${kaart.naam}: ${fout}`);
}

const pad = ({ naam }: Albumkaart, variant: string): string =>
  join(artefacten, `album-${naam}-${variant}.png`);

/** What the examples type themselves, whole or cut short, stands there as it was typed. */
const getypt = /\$\{geheim\}|\{\{DATE[^}]*\}\}?|\$\{[a-z]*(?=…|$|\s)/g;

function textFouten(text: string, { ziet }: Albumkaart): string[] {
  const fouten = [ziet, 'Bel 112.', 'Veilig Thuis 0800-2000'].filter((woorden) => !text.includes(woorden));
  const rauw = /\$\{|\bundefined\b|\bnull\b|\bNaN\b|\[object |\{\{/.exec(text.replaceAll(getypt, ''));
  return [
    ...fouten.map((woorden) => `does not show "${woorden}": ${text.slice(0, 120)}`),
    ...(rauw ? [`shows ${text.slice(Math.max(0, rauw.index - 40), rauw.index + 40)}`] : []),
  ];
}
