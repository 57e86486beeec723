import { makeKnop, withKnoppen } from '../../../cards/parts';
import { randvoorwaardeBevestigenCard, type bevestigInputs } from '../../../cards/randvoorwaardeBevestigen';
import { render, type Envelope } from '../../../cards/render';
import { disarm, shorten } from '../../../cards/userText';
import { findSchool, type Organisatie, type School } from '../../../domain/organisatie';
import { bevestigersVan } from '../../../domain/randvoorwaardeBevestigen';
import type { RandvoorwaardeStand } from '../../../domain/randvoorwaarden';
import {
  randvoorwaarden,
  randvoorwaardenLeerkracht,
  nietVerantwoordelijkVoor,
} from '../../../protocol/randvoorwaardenUitvoering';
import { nietVerantwoordelijkTekst, randvoorwaardeTekst } from '../../../texts/randvoorwaarden';
import {
  bevestigenTekst,
  geenBevestigerTekst,
  randvoorwaardenTekst,
  ritmeTekst,
} from '../../../texts/randvoorwaardenKaart';
import { rolNaam } from '../../../texts/rollen';
import type { RenderedCard } from '../turn';
import { boodschapView } from './boodschappen';
import { bronText } from './bronText';
import { foutenData, type Fouten } from './fouten';
import { standRegel, verantwoordelijken } from './randvoorwaardenView';

export type BevestigTyped = Record<(typeof bevestigInputs)[number], string>;

/**
 * The form for one randvoorwaarde, with what stands in it; `stand` shows the confirmation before, where it is known.
 * Undefined for an item that does not exist.
 */
export function bevestigenView(
  organisatie: Organisatie,
  typed: BevestigTyped,
  envelope: Envelope,
  stand?: RandvoorwaardeStand,
  fouten?: Fouten,
): RenderedCard | undefined {
  const school = findSchool(organisatie, typed.school);
  const item = randvoorwaarden.find(({ id }) => id === typed.item);
  if (!school || !item) return undefined;
  const vorige = stand && stand.stand !== 'nooit-bevestigd' ? stand : undefined;
  const data = {
    kop: school.naam,
    tekst: randvoorwaardeTekst[item.id].tekst,
    uitleg: [
      randvoorwaardenTekst.verantwoordelijk(verantwoordelijken(item.verantwoordelijk)),
      ritmeTekst[item.ritme],
      bevestigenTekst.gevolg,
    ],
    bron: bronText(item.bron),
    ...foutenData(fouten),
    secties: vorige
      ? [
          {
            kop: bevestigenTekst.vorige,
            regels: [
              standRegel(vorige),
              bevestigenTekst.vorigeToelichting(disarm(shorten(vorige.bevestiging.toelichting, 500))),
            ],
          },
        ]
      : [],
    waarden: typed,
    ...withKnoppen(makeKnop('randvoorwaarden'), makeKnop('nummers'), makeKnop('nood')),
  };
  return { content: render(randvoorwaardeBevestigenCard, data, envelope), summary: bevestigenTekst.titel };
}

/** For someone who may not confirm: who can, what is their own part, and what is nobody's ([K27-K32]). */
export function geenBevestigerView(
  organisatie: Organisatie,
  school: School | undefined,
  envelope: Envelope,
): RenderedCard {
  const { titel, uitleg, wie, persoon, vraagbaak, eigen, niet } = geenBevestigerTekst;
  const namen = (school ? bevestigersVan(school, organisatie) : []).map(({ persoon: { naam }, rol }) =>
    persoon(disarm(shorten(naam, 60)), rolNaam[rol]),
  );
  return boodschapView(
    {
      titel,
      samenvatting: titel,
      alineas: [
        uitleg,
        ...(school && namen.length > 0 ? [wie(school.naam, namen.join(', '))] : []),
        vraagbaak,
        eigen,
      ],
      punten: [
        ...randvoorwaardenLeerkracht.map(({ id }) => randvoorwaardeTekst[id].tekst),
        ...nietVerantwoordelijkVoor.map(({ id }) => niet(nietVerantwoordelijkTekst[id])),
      ],
      knoppen: [makeKnop('nummers', { hoofd: true }), makeKnop('help'), makeKnop('nood')],
    },
    envelope,
  );
}
