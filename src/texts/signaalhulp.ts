import { signalenStapTekst } from './volgendeStap/signalen';

/** Where to look and how to go about stap 1, in the order of the source ([B1], [B5-B9], L103-109, L223-245). */
export const kijkwijzen = [
  'signalenlijst-gebruiken',
  'observeren',
  'zorg-delen-met-ouders',
  'onderbouwing-zoeken',
] as const satisfies readonly (keyof typeof signalenStapTekst)[];

/** Folded away on the form of a signaal, so that the form stays calm; as short as can be, for the form is long ([B4], [B8]). */
export const signaalhulpTekst = {
  hulpKnop: 'Hoe doe ik dit?',
  hulp: [
    'Een signaal zegt zelden wat de oorzaak is. Ga uit van wat u ziet.',
    ...kijkwijzen.map((id) => `- ${signalenStapTekst[id].titel}`),
    '- Kijk bij elk contact hoe ouder en kind samen zijn',
  ].join('\n'),
} as const;
