import { noodCard, noodZinnen } from '../../../cards/nood';
import { makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import type { Antwoord } from '../../../domain/waarden';
import { knoppen, verderZonderCasus } from '../../../texts/kaart';
import { noodTekst } from '../../../texts/nood';
import type { RenderedCard } from '../turn';

/** The two safety answers, when they led here. */
export interface VeiligheidAntwoorden {
  readonly acuut: Antwoord;
  readonly medewerkerBetrokken: Antwoord;
}

/** The emergency card; drawn without the store, so that nothing can delay it ([J1-J6]). */
export function noodView(envelope: Envelope, antwoorden?: VeiligheidAntwoorden): RenderedCard {
  // Decision 0.3: what concerns a staff member goes in no casus, and the aandachtsfunctionaris gets no bericht of it.
  const vastleggen = antwoorden === undefined || antwoorden.medewerkerBetrokken === 'nee';
  const data = {
    vastleggen,
    zinnen: noodZinnen.map((zin) => `• ${zin}`),
    naVragen: antwoorden !== undefined,
    verder: antwoorden === undefined ? '' : verderTitel(antwoorden),
    waarden: { acuut: antwoorden?.acuut ?? '', medewerkerBetrokken: antwoorden?.medewerkerBetrokken ?? '' },
    ...withKnoppen(...(vastleggen ? [makeKnop('nood-formulier')] : []), makeKnop('nummers')),
  };
  return { content: render(noodCard, data, envelope), summary: noodTekst.titel };
}

/** Where a staff member may be the offender no casus follows, and the button must not say so. */
function verderTitel({ medewerkerBetrokken }: VeiligheidAntwoorden): string {
  return medewerkerBetrokken === 'nee' ? knoppen['start-formulier'] : verderZonderCasus;
}
