import type { Keuze } from '../../../cards/parts';
import { plainTitle, shorten } from '../../../cards/userText';
import { overzichtfilters, type Overzichtfilter } from '../../../domain/schooloverzicht';
import { isSamenVan, type SchoolId } from '../../../domain/waarden';
import { schooloverzichtTekst as t } from '../../../texts/schooloverzicht';

/** What of the overview is to be seen; the page is counted from 1. */
export interface Overzichtkeuze {
  readonly filter: Overzichtfilter;
  /** Undefined: every school. */
  readonly school: SchoolId | undefined;
  readonly blad: number;
}

/** A board has more schools than fit in a list; the others are named by typing. */
const maxScholen = 4;

interface Stand {
  readonly keuze: Overzichtkeuze;
  readonly bladen: number;
  readonly aantal: (filter: Overzichtfilter) => number;
  /** The schools to choose from; empty where there is one. */
  readonly scholen: readonly { readonly id: SchoolId; readonly naam: string }[];
}

/** Where one can go from this page, the next page first. What is chosen travels in the choice itself, as ids alone. */
export function overzichtkeuzes({ keuze, bladen, aantal, scholen }: Stand): Keuze[] {
  const { filter, school, blad } = keuze;
  const ga = (change: Partial<Overzichtkeuze>): string => idVan({ filter, school, blad: 1, ...change });
  return [
    ...(blad < bladen ? [{ id: ga({ blad: blad + 1 }), titel: t.volgende(blad + 1, bladen) }] : []),
    ...(blad > 1 ? [{ id: ga({ blad: blad - 1 }), titel: t.vorige(blad - 1, bladen) }] : []),
    ...overzichtfilters
      .filter((ander) => ander !== filter)
      .map((ander) => ({ id: ga({ filter: ander }), titel: t.keuze(t.filter[ander], aantal(ander)) })),
    ...(school === undefined || scholen.length === 0
      ? []
      : [{ id: ga({ school: undefined }), titel: t.alleScholen }]),
    ...scholen
      .filter(({ id }) => id !== school)
      .slice(0, maxScholen)
      .map(({ id, naam }) => ({ id: ga({ school: id }), titel: t.school(plainTitle(shorten(naam, 30))) })),
  ];
}

function idVan({ filter, school, blad }: Overzichtkeuze): string {
  return `${filter}:${school ?? ''}:${blad}`;
}

/** The choice that came back; what is not one of ours shows the overview from its beginning. */
export function readOverzichtkeuze(id: string): Overzichtkeuze {
  const [filter = '', school = '', blad = ''] = id.split(':');
  return {
    filter: isSamenVan(overzichtfilters, filter) ? filter : 'alles',
    school: school === '' ? undefined : school,
    blad: /^\d{1,5}$/.test(blad) ? Number(blad) : 1,
  };
}
