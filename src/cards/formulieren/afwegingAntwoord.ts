import type { CommandData } from '../../domain/commands';
import { bijHetAntwoord } from '../../domain/afwegingRequirements';
import { medebeoordelaars } from '../../domain/medebeoordelaars';
import { isSamenVan } from '../../domain/waarden';
import type { AfwegingAntwoordId } from '../../protocol/afwegingTypes';
import type { HelperId } from '../../protocol/helpers';
import { protocollen } from '../../protocol/protocol';
import type { AfwegingId, ProtocolVersie } from '../../protocol/types';
import type { VastlegId } from '../../protocol/vastleggen';
import type { OnveiligheidsoortId } from '../../protocol/weging';
import {
  afwegingAntwoordTekst,
  afwegingTekst,
  gevolgTekst,
  helperTekst,
  onveiligheidTekst,
} from '../../texts/afwegingen';
import type { FormulierContext } from '../formulier';
import type { Veld } from '../velden';
import type { z } from 'zod';

/** Which inputs there are depends on the afweging: all of them give a text, or nothing where nothing was chosen. */
export type AfwegingVelden = Readonly<Record<string, Veld<z.ZodType<string | null>>>>;
type Ingevuld = Readonly<Record<string, string | null>>;

export const antwoordVeld = (id: AfwegingId): string => `antwoord-${id}`;

/** The answers of an afweging, each with its consequence, in the order of the protocol. */
export function antwoordTitels(versie: ProtocolVersie, id: AfwegingId): Readonly<Record<string, string>> {
  const antwoorden = Object.keys(protocollen[versie].afwegingen[id].antwoorden);
  return Object.fromEntries(
    antwoorden.map((antwoord) => {
      const tekst = afwegingAntwoordTekst[`${id}.${antwoord}` as keyof typeof afwegingAntwoordTekst];
      return [antwoord, gevolgTekst(tekst.antwoord, tekst.gevolg)];
    }),
  );
}

/** What is recorded: the answer with the question as it was read, and all that the answer demands. */
export function afwegingData(
  answer: Ingevuld,
  id: AfwegingId,
  { casus, organisatie, wie }: FormulierContext,
): CommandData['afweging-beantwoorden'] {
  const text = (name: string): string => answer[name] ?? '';
  const antwoord = text(antwoordVeld(id)) as AfwegingAntwoordId;
  const ander = medebeoordelaars(casus, wie, organisatie).find((persoon) => persoon.id === text('metWie'));
  const ingevuld = bijHetAntwoord.filter((item) => text(item) !== '');
  const vastgelegd: Partial<Record<VastlegId, string>> = Object.fromEntries(
    ingevuld.map((item) => [item, text(item)] as const),
  );
  return {
    afweging: id,
    vraag: afwegingTekst[id].vraag,
    antwoord,
    motivering: text('motivering'),
    beoordeeldMet: text('beoordeeldMet'),
    metWie: ander?.id ?? null,
    veiligThuis: text('veiligThuis'),
    // What belongs to a yes is not kept with another answer.
    onveiligheid:
      antwoord === 'ja' ? keyOf<OnveiligheidsoortId>(onveiligheidTekst, text('onveiligheid')) : null,
    helper: antwoord === 'ja' ? keyOf<HelperId>(helperTekst, text('helper')) : null,
    vastgelegd,
  };
}

function keyOf<Id extends string>(table: Readonly<Record<Id, string>>, value: string): Id | null {
  const ids = Object.keys(table) as Id[];
  return isSamenVan(ids, value) ? value : null;
}
