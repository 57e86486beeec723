import { kennisgevingVan } from '../../../domain/berichten';
import type { BerichtSoort, Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import { kennisgevingTekst, misluktTekst, zelfBellenTekst } from '../../../texts/casus';
import { formatUur } from '../../../texts/datums';

/** What became of the berichten of one kind, as the person who counts on them can see it. */
export function bezorgregel(casus: Casus, soort: BerichtSoort): string {
  const bezorgingen = casus.berichten
    .filter((bericht) => bericht.soort === soort)
    .map(({ bezorging }) => bezorging);
  const bezorgd = bezorgingen.find((bezorging) => bezorging.stand === 'bezorgd');
  if (bezorgd) return kennisgevingTekst.bezorgd(formatUur(bezorgd.op));
  const kennisgeving = kennisgevingVan(casus, soort);
  const mislukt = bezorgingen.find((bezorging) => bezorging.stand === 'mislukt');
  if (mislukt && kennisgeving === 'mislukt')
    return `${zelfBellenTekst[soort]} ${misluktTekst[mislukt.reden]}`;
  return kennisgeving === 'geen-ontvanger' ? kennisgevingTekst['geen-ontvanger'] : kennisgevingTekst.onderweg;
}

/**
 * The bericht that this person counts on and that nobody got, the most pressing first: then they must call themselves.
 * An aandachtsfunctionaris who starts a casus waits for nobody (`zelf`).
 */
export function berichtZonderBezorging(
  casus: Casus,
  wie: Requester,
  zelf: boolean,
): { readonly soort: BerichtSoort; readonly tekst: string } | undefined {
  if (wie.kind !== 'medewerker') return undefined;
  const counts: Readonly<Record<BerichtSoort, boolean>> = {
    'nood-vastgelegd': casus.noodacties.some(({ door }) => door === wie.id),
    'casus-gestart': casus.signaleerder === wie.id && !zelf,
    'contact-toegezegd': casus.toezeggingen.some(({ door }) => door === wie.id),
  };
  if (counts['casus-gestart'] && kennisgevingVan(casus) === 'geen-ontvanger') {
    return { soort: 'casus-gestart', tekst: kennisgevingTekst['geen-ontvanger'] };
  }
  const soort = (['nood-vastgelegd', 'casus-gestart', 'contact-toegezegd'] as const).find(
    (candidate) => counts[candidate] && kennisgevingVan(casus, candidate) === 'mislukt',
  );
  return soort && { soort, tekst: zelfBellenTekst[soort] };
}
