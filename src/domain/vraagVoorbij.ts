import type { Bericht, Casus } from './casus';
import { openVragen } from './openVragen';

/**
 * Whether a bericht about a question for advice need not reach its receiver any more ([C5], [C6]): what it asks was answered,
 * taken back or put before somebody else; or it says that they need not answer what they never heard of.
 */
export function isVraagVoorbij(casus: Casus, { id, aan }: Pick<Bericht, 'id' | 'aan'>): boolean {
  const verzoeken = verzoekenVan(casus);
  if (verzoeken.some(({ bericht }) => bericht === id))
    return !openVragen(casus).some((vraag) => `${vraag.bericht}>${vraag.aan}` === id);
  const { 'consultatie-doorgegeven': doorgegeven, 'consultatie-ingetrokken': ingetrokken } = casus.records;
  const afzegging = [...doorgegeven, ...ingetrokken].find((record) => `${record.id}>${aan}` === id);
  const gevraagd = verzoeken.filter(
    (verzoek) => verzoek.consultatie === afzegging?.consultatie && verzoek.aan === aan,
  );
  return gevraagd.length > 0 && !gevraagd.some(({ bericht }) => isBezorgd(casus, bericht));
}

/** Each time a question was put before somebody, with the bericht that told them. */
function verzoekenVan({ records }: Casus) {
  return [
    ...records['consultatie-gevraagd'].map(({ id, aan }) => ({
      consultatie: id,
      aan,
      bericht: `${id}>${aan}`,
    })),
    ...records['consultatie-doorgegeven'].map(({ id, aan, consultatie }) => ({
      consultatie,
      aan,
      bericht: `${id}>${aan}`,
    })),
  ];
}

const isBezorgd = ({ berichten }: Casus, bericht: string): boolean =>
  berichten.some(({ id, bezorging }) => id === bericht && bezorging.stand === 'bezorgd');
