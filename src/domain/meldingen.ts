import { protocollen } from '../protocol/protocol';
import type { Casus, Recorded } from './casus';
import type { Organisatie } from './organisatie';
import type { Datum } from './waarden';
import { addWerkdagen } from './werkdagen';

/** The last melding: when it was made, and its place in the log. */
export interface Gemeld extends Pick<Recorded, 'id' | 'nr' | 'op'> {
  /** Local date. */
  readonly datum: Datum;
}

/** By way of the afwegingen or in the same call in nood ([J2], L369-375); undefined when there is none. */
export function laatsteMelding(casus: Casus): Gemeld | undefined {
  return [
    ...casus.records['melding-vastgelegd'],
    ...casus.noodacties.filter(({ meldingGedaan }) => meldingGedaan === 'ja'),
  ].reduce<Gemeld | undefined>((last, melding) => (last && last.nr > melding.nr ? last : melding), undefined);
}

/**
 * The local date on which Veilig Thuis has told what it decided: 5 werkdagen after the last melding ([I8], L545-546), the
 * besluitdagen of the organisatie not counted.
 */
export function terugkoppelingTermijn(casus: Casus, organisatie: Organisatie): Datum | undefined {
  const melding = laatsteMelding(casus);
  const termijn = protocollen[casus.protocol].termijnen.find(
    ({ id }) => id === 'terugkoppeling-veilig-thuis',
  );
  if (!melding || termijn?.duur.soort !== 'vast') return undefined;
  return addWerkdagen(melding.datum, termijn.duur.aantal, organisatie.besluitdagen);
}

/** Whether what Veilig Thuis decided on the last melding is still to be heard ([I7], [N38]): always, so a no is no end. */
export function wachtOpTerugkoppeling(casus: Casus): boolean {
  const melding = laatsteMelding(casus);
  if (!melding) return false;
  return !casus.records['terugkoppeling-vastgelegd'].some(
    ({ nr, ontvangen }) => nr > melding.nr && ontvangen === 'ja',
  );
}
