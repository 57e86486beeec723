import { kennisgevingVan } from '../../../domain/berichten';
import type { BerichtSoort, Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { isVerteld } from '../../../domain/verteld';
import { isSamenVan, type MedewerkerId } from '../../../domain/waarden';
import { kennisgevingTekst, misluktTekst, verteldTekst, zelfBellenTekst } from '../../../texts/casus';
import { formatTijdstip } from '../../../texts/datums';

/** What became of the berichten of one kind, as the person who counts on them can see it. */
export function bezorgregel(casus: Casus, soort: BerichtSoort, organisatie: Organisatie): string {
  const berichten = casus.berichten.filter((bericht) => bericht.soort === soort);
  const bezorgingen = berichten.map(({ bezorging }) => bezorging);
  const bezorgd = bezorgingen.find((bezorging) => bezorging.stand === 'bezorgd');
  if (bezorgd) return kennisgevingTekst.bezorgd(formatTijdstip(bezorgd.op));
  const kennisgeving = kennisgevingVan(casus, soort);
  const mislukt = bezorgingen.find((bezorging) => bezorging.stand === 'mislukt');
  if (mislukt && kennisgeving === 'mislukt' && berichten.some((b) => isVerteld(casus, b, organisatie)))
    return verteldTekst;
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
 * The bericht that this person counts on and that nobody got, the most pressing first: then they must call themselves,
 * until it arrived or those it was for know of it by another road.
 * An aandachtsfunctionaris who starts a casus waits for nobody (`zelf`).
 */
export function berichtZonderBezorging(
  casus: Casus,
  wie: Requester,
  zelf: boolean,
  organisatie: Organisatie,
): GemistBericht | undefined {
  if (wie.kind !== 'medewerker') return undefined;
  const countsOn = (soort: BerichtSoort): boolean =>
    soort === 'casus-gestart'
      ? casus.signaleerder === wie.id && !zelf
      : casus.berichten.some((bericht) => bericht.soort === soort && bericht.door === wie.id);
  if (countsOn('casus-gestart') && kennisgevingVan(casus) === 'geen-ontvanger') {
    return { soort: 'casus-gestart', tekst: kennisgevingTekst['geen-ontvanger'], aan: [] };
  }
  const onbekend = (soort: BerichtSoort) =>
    casus.berichten.filter((bericht) => bericht.soort === soort && !isVerteld(casus, bericht, organisatie));
  const gemist = (soort: BerichtSoort) =>
    onbekend(soort)
      .filter(({ bezorging, door }) => door === wie.id && bezorging.stand === 'mislukt')
      .map(({ aan }) => aan);
  // One of several who knows is enough, unless each was meant for one person.
  const niemandWeetHet = (soort: BerichtSoort): boolean =>
    kennisgevingVan(casus, soort) === 'mislukt' &&
    onbekend(soort).length === casus.berichten.filter((bericht) => bericht.soort === soort).length;
  const soort = byUrgency.find((candidate) =>
    isSamenVan(persoonlijk, candidate)
      ? gemist(candidate).length > 0
      : countsOn(candidate) && niemandWeetHet(candidate),
  );
  if (!soort) return undefined;
  return { soort, tekst: zelfBellenTekst[soort], aan: isSamenVan(persoonlijk, soort) ? gemist(soort) : [] };
}

/** Meant for one person: that an earlier one arrived somewhere else says nothing about this one. */
const persoonlijk = [
  'bevoegd-gezag-ingelicht',
  'consultatie-gevraagd',
  'consultatie-beantwoord',
  'hulpplan-vastgelegd',
  'consultatie-doorgegeven',
  'taak-gegeven',
  'casus-overgedragen',
  'casus-toegewezen',
  'consultatie-ingetrokken',
  'taak-afgerond',
  'casus-heropend',
  'casus-afgesloten',
  'melding-vastgelegd',
  'norm-afgeweken',
  'afweging-beantwoord',
] as const satisfies readonly BerichtSoort[];

const byUrgency = [
  'nood-vastgelegd',
  'casus-gestart',
  ...persoonlijk,
  'contact-toegezegd',
] as const satisfies readonly BerichtSoort[];
