import { makeKnop, withKnoppen, type Belregel, type Keuze } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { uitlegCard } from '../../../cards/uitleg';
import { disarm } from '../../../cards/userText';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import { begripIds, begrippen, type Begrip, type BegripId } from '../../../protocol/begrippen';
import { eigenContactTekst } from '../../../texts/contacten';
import { begripgroepTekst, begripTekst } from '../../../texts/uitleg/begrippen';
import type { Waar } from '../../../texts/uitleg/begripTekst';
import { uitlegKaartTekst as t } from '../../../texts/uitleg/kaart';
import type { RenderedCard } from '../turn';
import { eigenContactBellen, vasteContacten } from './bellijst';
import { bronText } from './bronText';

/** One subject explained, with the names of organisation and school filled in ([A1], [A13]). */
export function uitlegView(
  id: BegripId,
  organisatie: Organisatie,
  schoolId: string | undefined,
  envelope: Envelope,
  opmerking = '',
): RenderedCard {
  const begrip: Begrip = begrippen[id];
  const { titel, alineas, punten } = begripTekst[id];
  const waar = waarVan(organisatie, schoolId);
  const { bellijst, zonderNummer } = bellen(begrip, organisatie, schoolId);
  const keuzes = keuzesNa(id);
  const data = {
    kop: begripgroepTekst[begrip.groep],
    heeftOpmerking: opmerking !== '',
    opmerking,
    titel,
    alineas: alineas.map((alinea) => (typeof alinea === 'string' ? alinea : alinea(waar))),
    punten: [...punten],
    heeftBellijst: bellijst.length + zonderNummer.length > 0,
    bellijst,
    zonderNummer,
    bron: bronText(begrip.bron),
    waarden: { begrip: keuzes[0]?.id ?? '' },
    keuzes: { begrip: keuzes },
    ...withKnoppen(makeKnop('casus-beginnen'), makeKnop('help'), makeKnop('nummers'), makeKnop('nood')),
  };
  return { content: render(uitlegCard, data, envelope), summary: titel };
}

/** Every other subject, what belongs with this one first. */
function keuzesNa(id: BegripId): Keuze[] {
  const eerst: readonly BegripId[] = begrippen[id].verder;
  const rest = begripIds.filter((ander) => ander !== id && !eerst.includes(ander));
  return [...eerst, ...rest].map((ander) => ({ id: ander, titel: begripTekst[ander].titel }));
}

/** A board with one school needs nobody to say where they work. */
function waarVan(organisatie: Organisatie, schoolId: string | undefined): Waar {
  const [only, second] = organisatie.scholen;
  const school = schoolId === undefined ? (second ? undefined : only) : findSchool(organisatie, schoolId);
  return { organisatie: disarm(organisatie.naam), school: school ? disarm(school.naam) : t.uwSchool };
}

/** The first of the file is the first to be called; the card stays calm and small, and `nummers` has everyone. */
const eersten = 3;

function bellen(
  { bel, belVast }: Begrip,
  organisatie: Organisatie,
  schoolId: string | undefined,
): { bellijst: Belregel[]; zonderNummer: string[] } {
  const eigen = bel.map((id) => ({
    id,
    regels: eigenContactBellen(organisatie, schoolId, id).slice(0, eersten),
  }));
  return {
    bellijst: [
      ...eigen.flatMap(({ regels }) => regels),
      ...(belVast.length > 0 ? vasteContacten(organisatie, belVast) : []),
    ],
    zonderNummer: eigen
      .filter(({ regels }) => regels.length === 0)
      .map(({ id }) => t.zonderNummer(eigenContactTekst[id])),
  };
}
