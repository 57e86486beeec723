import { protocollen } from '../protocol/protocol';
import type { SignaalCategorie, SignaalCategorieId } from '../protocol/signaalcategorieen';
import type { Bron } from '../protocol/types';
import type { Casus, VastgelegdSignaal } from './casus';
import { geldigeSignalen, signalenVan } from './signalen';

/** An advies of Veilig Thuis, asked for itself or in the call in nood, recorded after place `na` in the log. */
export function heeftAdvies(casus: Casus, na = 0): boolean {
  return (
    casus.records['advies-vastgelegd'].some(({ bij, nr }) => bij === 'veilig-thuis' && nr > na) ||
    casus.noodacties.some(({ gebeld, nr }) => gebeld.includes('veilig-thuis') && nr > na)
  );
}

/**
 * Valid signalen of these categories about which Veilig Thuis was not asked since they were known. Advies that was given
 * before was about something else; a correction that keeps the category makes nothing new.
 */
export function signalenZonderAdvies(
  casus: Casus,
  categorieen: readonly SignaalCategorieId[],
): readonly VastgelegdSignaal[] {
  return geldigeSignalen(casus)
    .map(({ signaal }) => signaal)
    .filter(({ categorie }) => categorie !== null && categorieen.includes(categorie))
    .filter((signaal) => !heeftAdvies(casus, bekendSinds(casus, signaal)));
}

/** Where the law asks for Veilig Thuis at once, as long as it was not done ([D7], [N14], [N21], [N23], decision 0.15). */
export function veiligThuisMeteen(casus: Casus): Bron | undefined {
  const categorieen: Readonly<Record<SignaalCategorieId, SignaalCategorie>> =
    protocollen[casus.protocol].signaalcategorieen;
  const ids = (Object.keys(categorieen) as SignaalCategorieId[]).filter(
    (id) => categorieen[id].volgt !== 'niets',
  );
  const [eerste] = signalenZonderAdvies(casus, ids);
  return eerste && eerste.categorie !== null ? categorieen[eerste.categorie].bron : undefined;
}

/** Place in the log from which this kind of signaal was known, through corrections that left the kind as it was. */
function bekendSinds(casus: Casus, signaal: VastgelegdSignaal): number {
  const correctie = casus.records['signaal-gecorrigeerd'].find(({ id }) => id === signaal.id);
  const oud =
    correctie && signalenVan(casus).find((stand) => stand.signaal.id === correctie.signaal)?.signaal;
  return oud && oud.categorie === signaal.categorie ? bekendSinds(casus, oud) : signaal.nr;
}
