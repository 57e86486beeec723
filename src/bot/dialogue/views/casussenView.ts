import { casussenCard, type Keuzedoel } from '../../../cards/casussen';
import { makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { plainTitle } from '../../../cards/userText';
import type { Casus } from '../../../domain/casus';
import { casussenTekst } from '../../../texts/casus';
import { formatTijdstip } from '../../../texts/datums';
import type { RenderedCard } from '../turn';
import { boodschapView } from './boodschappen';

/** Newest first; a list that is longer than this is for the overview of the aandachtsfunctionaris. */
const maxKeuzes = 25;

/** A list to choose a casus from; what is to be done with it is part of each choice. */
export function casussenView(casussen: readonly Casus[], doel: Keuzedoel, envelope: Envelope): RenderedCard {
  if (casussen.length === 0) return geenCasus(doel, envelope);
  const keuzes = casussen.slice(0, maxKeuzes).map(({ casusId, kenmerk, gestartOp }) => ({
    id: `${doel}:${casusId}`,
    titel: casussenTekst.regel(casusId, plainTitle(kenmerk), formatTijdstip(gestartOp)),
  }));
  const alle = doel === 'casus-inzien';
  const meer = casussen.length > keuzes.length ? casussenTekst.meer(keuzes.length) : '';
  const data = {
    titel: alle ? casussenTekst.titel : casussenTekst.welkeTitel,
    uitleg: `${alle ? casussenTekst.uitleg(casussen.length) : casussenTekst.welkeUitleg}${meer}`,
    waarden: { casus: keuzes[0]?.id ?? '' },
    keuzes: { casus: keuzes },
    ...withKnoppen(makeKnop('casus-beginnen'), makeKnop('nummers'), makeKnop('nood')),
  };
  return { content: render(casussenCard, data, envelope), summary: casussenTekst.titel };
}

function geenCasus(doel: Keuzedoel, envelope: Envelope): RenderedCard {
  return boodschapView(
    {
      titel: casussenTekst.geen,
      samenvatting: casussenTekst.geen,
      alineas: [doel === 'nood-formulier' ? casussenTekst.geenNood : casussenTekst.geenUitleg],
      knoppen: [makeKnop('casus-beginnen', { hoofd: true }), makeKnop('nummers'), makeKnop('nood')],
    },
    envelope,
  );
}
