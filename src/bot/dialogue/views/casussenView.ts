import { casussenCard, type Keuzedoel } from '../../../cards/casussen';
import { makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { plainTitle } from '../../../cards/userText';
import type { MijnCasussen } from '../../../app/readCasus';
import { casussenTekst } from '../../../texts/casus';
import { formatTijdstip } from '../../../texts/datums';
import type { RenderedCard } from '../turn';
import { boodschapView } from './boodschappen';

/** Newest first; a list that is longer than this is for the overview of the aandachtsfunctionaris. */
const maxKeuzes = 25;

/** A list to choose a casus from; what is to be done with it is part of each choice. `vooraf` is said before all else. */
export function casussenView(
  mijn: MijnCasussen,
  doel: Keuzedoel,
  envelope: Envelope,
  vooraf = '',
): RenderedCard {
  const { casussen } = mijn;
  const alle = doel === 'casus-inzien';
  // Whoever is asked for advice sees the question; nothing else can be done with such a casus.
  const vragen = alle ? mijn.vragen : [];
  const taken = alle ? mijn.taken : [];
  const codes = mijn.onleesbaar.map(({ casusId }) => casusId);
  const onleesbaar = codes.length === 0 ? '' : casussenTekst.onleesbaar(codes);
  if (casussen.length + vragen.length + taken.length === 0)
    return geenCasus(doel, `${vooraf}${onleesbaar}`, envelope);
  const eigen = casussen.slice(0, maxKeuzes).map(({ casusId, kenmerk, gestartOp }) => ({
    id: `${doel}:${casusId}`,
    titel: casussenTekst.regel(casusId, plainTitle(kenmerk), formatTijdstip(gestartOp)),
  }));
  const keuzes = [
    ...vragen.map((code) => ({ id: `consultatie-inzien:${code}`, titel: casussenTekst.vraag(code) })),
    ...taken.map((code) => ({ id: `taak-inzien:${code}`, titel: casussenTekst.taak(code) })),
    ...eigen,
  ];
  const meer = casussen.length > eigen.length ? casussenTekst.meer(eigen.length) : '';
  const gevraagd = vragen.length === 0 ? '' : casussenTekst.vragen(vragen.length);
  const opgedragen = taken.length === 0 ? '' : casussenTekst.taken(taken.length);
  const uitleg = alle ? casussenTekst.uitleg(casussen.length) : casussenTekst.welkeUitleg;
  const data = {
    titel: alle ? casussenTekst.titel : casussenTekst.welkeTitel,
    uitleg: `${vooraf}${uitleg}${gevraagd}${opgedragen}${meer}${onleesbaar}`,
    waarden: { casus: keuzes[0]?.id ?? '' },
    keuzes: { casus: keuzes },
    ...withKnoppen(makeKnop('casus-beginnen'), makeKnop('nummers'), makeKnop('nood')),
  };
  return { content: render(casussenCard, data, envelope), summary: casussenTekst.titel };
}

function geenCasus(doel: Keuzedoel, vooraf: string, envelope: Envelope): RenderedCard {
  return boodschapView(
    {
      titel: casussenTekst.geen,
      samenvatting: casussenTekst.geen,
      alineas: [
        ...(vooraf === '' ? [] : [vooraf.trim()]),
        doel === 'nood-formulier' ? casussenTekst.geenNood : casussenTekst.geenUitleg,
      ],
      knoppen: [makeKnop('casus-beginnen', { hoofd: true }), makeKnop('nummers'), makeKnop('nood')],
    },
    envelope,
  );
}
