import type { MijnCasussen } from '../../../app/readCasus';
import { datumVan } from '../../../app/clock';
import { makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { schooloverzichtCard } from '../../../cards/schooloverzicht';
import { shorten } from '../../../cards/userText';
import type { Medewerker } from '../../../domain/medewerker';
import { findSchool, mensenMetRol, type Organisatie } from '../../../domain/organisatie';
import {
  bladVan,
  isInFilter,
  overzichtscholen,
  type OverzichtOmstandigheden,
  type Overzichtfilter,
  type Overzichtregel,
} from '../../../domain/schooloverzicht';
import type { CasusId, Datum, SchoolId } from '../../../domain/waarden';
import { casussenTekst } from '../../../texts/casus';
import { schooloverzichtTekst as t } from '../../../texts/schooloverzicht';
import type { RenderedCard } from '../turn';
import { bereikSectie, type Schoolbereik } from './bereikSectie';
import { grafiekVan } from './overzichtgrafiek';
import { overzichtkeuzes, type Overzichtkeuze } from './overzichtkeuzes';
import { overzichtregelView } from './overzichtregelView';

/** Codes of casussen that cannot be read; the administrator has them all. */
const maxCodes = 5;

export interface Schooloverzicht {
  /** All that this person has in their overview, in order. */
  readonly regels: readonly Overzichtregel[];
  readonly onleesbaar: MijnCasussen['onleesbaar'];
  readonly bereik: readonly Schoolbereik[];
  readonly wie: Medewerker;
  readonly organisatie: Organisatie;
  readonly vandaag: Datum;
  /** What was typed named a school of which there is nothing to see. */
  readonly andereSchool: boolean;
}

/** One page of the schooloverzicht; the figures and who can be reached stand under the first one alone. */
export function schooloverzichtView(
  overzicht: Schooloverzicht,
  keuze: Overzichtkeuze,
  envelope: Envelope,
): RenderedCard {
  const { organisatie, wie, vandaag } = overzicht;
  const omstandigheden: OverzichtOmstandigheden = { organisatie, vandaag, datumVan };
  const vanSchool = overzicht.regels.filter(
    ({ casus }) => keuze.school === undefined || casus.school === keuze.school,
  );
  const inFilter = (filter: Overzichtfilter): readonly Overzichtregel[] =>
    vanSchool.filter((regel) => isInFilter(filter, regel, wie.id, omstandigheden));
  const gekozen = inFilter(keuze.filter);
  const { blad, bladen, regels } = bladVan(gekozen, keuze.blad);
  const scholen = [...new Set(overzicht.regels.map(({ casus }) => casus.school))];
  const open = vanSchool.filter(({ casus }) => !casus.gesloten);
  const isBegin = keuze.filter === 'alles' && blad === 1;
  const grafiek = isBegin && open.length > 1 ? grafiekVan(open) : [];
  const ziet = overzichtscholen(organisatie, wie.id);
  const keuzes = overzichtkeuzes({
    keuze: { ...keuze, blad },
    bladen,
    aantal: (filter) => inFilter(filter).length,
    scholen: scholen.length > 1 ? scholen.map((id) => ({ id, naam: naamVanSchool(organisatie, id) })) : [],
  });
  const data = {
    kop: shorten(
      (keuze.school === undefined
        ? ziet.map(({ naam }) => naam)
        : [naamVanSchool(organisatie, keuze.school)]
      ).join(', '),
      80,
    ),
    titel: ziet.length > 0 ? t.titel : t.titelGezien,
    uitleg: uitlegVan(overzicht, keuze.filter, gekozen, { blad, bladen }),
    regels: regels.map((regel) => overzichtregelView(regel, wie, organisatie, scholen.length > 1)),
    heeftGrafiek: grafiek.length > 0,
    grafiek,
    secties: isBegin && overzicht.bereik.length > 0 ? [bereikSectie(overzicht.bereik)] : [],
    waarden: { keuze: keuzes[0]?.id ?? '' },
    keuzes: { keuze: keuzes },
    ...withKnoppen(makeKnop('casussen'), makeKnop('nummers'), makeKnop('nood')),
  };
  return { content: render(schooloverzichtCard, data, envelope), summary: t.titel };
}

function uitlegVan(
  { regels, onleesbaar, wie, organisatie, andereSchool }: Schooloverzicht,
  filter: Overzichtfilter,
  gekozen: readonly Overzichtregel[],
  { blad, bladen }: { readonly blad: number; readonly bladen: number },
): string[] {
  const teLaat = filter === 'te-laat' ? 0 : gekozen.filter((regel) => regel.teLaat).length;
  const alles = overzichtscholen(organisatie, wie.id).some((school) =>
    mensenMetRol(school, 'aandachtsfunctionaris').some(({ id }) => id === wie.id),
  );
  const codes = onleesbaar.map(({ casusId }) => casusId);
  return [
    ...(andereSchool ? [t.nietDezeSchool] : []),
    `${t.telling[filter](gekozen.length)}${t.waarvanTeLaat(teLaat)}`,
    ...(codes.length > 0 ? [onleesbaarZin(codes)] : []),
    ...(alles ? [] : [t.ingelicht]),
    ...(gekozen.length > 1 && blad === 1 ? [t.volgorde] : []),
    ...(gekozen.length > 0 ? [bladen > 1 ? `${t.tik} ${t.blad(blad, bladen)}` : t.tik] : []),
    ...(regels.length === 0 ? [t.elders] : []),
  ];
}

function onleesbaarZin(codes: readonly CasusId[]): string {
  const rest = codes.length - maxCodes;
  const getoond = [...codes.slice(0, maxCodes), ...(rest > 0 ? [t.enNog(rest)] : [])];
  return casussenTekst.onleesbaar(getoond).trim();
}

function naamVanSchool(organisatie: Organisatie, id: SchoolId): string {
  return findSchool(organisatie, id)?.naam ?? id;
}
