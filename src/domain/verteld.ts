import type { Bericht, Casus, Recorded } from './casus';
import type { Organisatie } from './organisatie';
import { isVraagVoorbij } from './vraagVoorbij';

/**
 * Whether the person a bericht was for knows of it by another road, so that nobody need call any more: a bericht about
 * the same arrived, they did something in the casus since, or somebody wrote down that they were told ([K33]). Nor need
 * anybody call about a question that does not lie before that person any more.
 */
export function isVerteld(casus: Casus, bericht: Bericht, organisatie: Organisatie): boolean {
  const nr = nrVan(casus, bericht);
  const iets = allesVan(casus).some((record) => record.door === bericht.aan && record.nr > nr);
  return (
    iets ||
    isVraagVoorbij(casus, bericht) ||
    isGesproken(casus, bericht, nr, organisatie) ||
    isIngelicht(casus, bericht)
  );
}

/** Informing the bevoegd gezag is recorded once more, or another bericht to this very person arrived. */
function isIngelicht(casus: Casus, { soort, aan }: Bericht): boolean {
  if (soort !== 'bevoegd-gezag-ingelicht') return false;
  const vaker = casus.records[soort].filter(({ wie }) => wie === aan).length > 1;
  return vaker || casus.berichten.some((b) => b.soort === soort && b.aan === aan && isBezorgd(b));
}

const isBezorgd = ({ bezorging }: Bericht): boolean => bezorging.stand === 'bezorgd';

/** A contact or a consultatie with this person by name, recorded later. */
function isGesproken({ records }: Casus, { aan }: Bericht, nr: number, organisatie: Organisatie): boolean {
  const mensen = [...organisatie.scholen.flatMap((school) => school.mensen), ...organisatie.bovenschools];
  const naam = mensen.find(({ id }) => id === aan)?.naam.toLowerCase();
  if (naam === undefined) return false;
  return [...records['contact-vastgelegd'], ...records['consultatie-vastgelegd']].some(
    (record) => record.nr > nr && record.met.toLowerCase().includes(naam),
  );
}

/** Place in the log of what the bericht is about; the start of the casus is the first. */
function nrVan(casus: Casus, { id, aan }: Bericht): number {
  return allesVan(casus).find((record) => `${record.id}>${aan}` === id)?.nr ?? 1;
}

function allesVan({ signalen, noodacties, toezeggingen, gezien, records }: Casus): readonly Recorded[] {
  return [...signalen, ...noodacties, ...toezeggingen, ...gezien, ...Object.values(records).flat()];
}
