import { kennisgevingVan } from '../../../domain/berichten';
import type { BerichtSoort, Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { MedewerkerId } from '../../../domain/waarden';
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

/** A bericht that nobody got, and for whom it was when it was for one person. */
export interface GemistBericht {
  readonly soort: BerichtSoort;
  readonly tekst: string;
  readonly aan: readonly MedewerkerId[];
}

/**
 * The bericht that this person counts on and that nobody got, the most pressing first: then they must call themselves.
 * An aandachtsfunctionaris who starts a casus waits for nobody (`zelf`).
 */
export function berichtZonderBezorging(
  casus: Casus,
  wie: Requester,
  zelf: boolean,
): GemistBericht | undefined {
  if (wie.kind !== 'medewerker') return undefined;
  const countsOn = (soort: BerichtSoort): boolean =>
    soort === 'casus-gestart'
      ? casus.signaleerder === wie.id && !zelf
      : casus.berichten.some((bericht) => bericht.soort === soort && bericht.door === wie.id);
  if (countsOn('casus-gestart') && kennisgevingVan(casus) === 'geen-ontvanger') {
    return { soort: 'casus-gestart', tekst: kennisgevingTekst['geen-ontvanger'], aan: [] };
  }
  const gemist = (soort: BerichtSoort) =>
    casus.berichten
      .filter((bericht) => bericht.soort === soort && bericht.door === wie.id)
      .filter(({ bezorging }) => bezorging.stand === 'mislukt')
      .map(({ aan }) => aan);
  const soort = byUrgency.find((candidate) =>
    persoonlijk.includes(candidate)
      ? gemist(candidate).length > 0
      : countsOn(candidate) && kennisgevingVan(casus, candidate) === 'mislukt',
  );
  if (!soort) return undefined;
  return { soort, tekst: zelfBellenTekst[soort], aan: persoonlijk.includes(soort) ? gemist(soort) : [] };
}

/** Meant for one person: that an earlier one arrived somewhere else says nothing about this one. */
const persoonlijk: readonly BerichtSoort[] = [
  'bevoegd-gezag-ingelicht',
  'consultatie-gevraagd',
  'consultatie-beantwoord',
  'casus-overgedragen',
];

const byUrgency = [
  'nood-vastgelegd',
  'casus-gestart',
  'bevoegd-gezag-ingelicht',
  'consultatie-gevraagd',
  'consultatie-beantwoord',
  'casus-overgedragen',
  'contact-toegezegd',
] as const satisfies readonly BerichtSoort[];
