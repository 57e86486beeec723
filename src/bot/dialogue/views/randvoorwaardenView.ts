import { datumVan } from '../../../app/clock';
import { makeKnop, withKnoppen, type Keuze } from '../../../cards/parts';
import { randvoorwaardenCard } from '../../../cards/randvoorwaarden';
import { render, type Envelope } from '../../../cards/render';
import { disarm, plainTitle, shorten } from '../../../cards/userText';
import type { School } from '../../../domain/organisatie';
import { isBevestiger } from '../../../domain/randvoorwaardeBevestigen';
import {
  deelVan,
  type Bevestiging,
  type ChecklistRegel,
  type Deel,
  type RandvoorwaardeStand,
} from '../../../domain/randvoorwaarden';
import { nietVerantwoordelijkVoor } from '../../../protocol/randvoorwaardenUitvoering';
import type { Verantwoordelijke } from '../../../protocol/randvoorwaarden';
import { formatDatum } from '../../../texts/datums';
import { nietVerantwoordelijkTekst, randvoorwaardeTekst } from '../../../texts/randvoorwaarden';
import {
  randvoorwaardenTekst as t,
  scholenTekst,
  verantwoordelijkeNaam,
} from '../../../texts/randvoorwaardenKaart';
import { rolNaam } from '../../../texts/rollen';
import type { RenderedCard } from '../turn';

/** One part of the checklist of a school, the most pressing first, with the ways to the other parts. */
export function randvoorwaardenView(
  school: School,
  checklist: readonly ChecklistRegel[],
  deel: Deel,
  isEnigeSchool: boolean,
  envelope: Envelope,
  mededeling = '',
): RenderedCard {
  const regels = checklist.filter((regel) => deelVan(regel) === deel);
  const keuzes: Keuze[] = [
    ...regels.map(({ item }) => ({
      id: `item:${school.id}:${item.id}`,
      titel: t.bevestig(randvoorwaardeTekst[item.id].naam),
    })),
    ...andereDelen(school, checklist, deel),
    ...(isEnigeSchool ? [] : [{ id: 'scholen', titel: t.andereSchool }]),
  ];
  const data = {
    kop: school.naam,
    titel: t.titel,
    heeftMededeling: mededeling !== '',
    mededeling,
    uitleg: [t.uitleg, t.verantwoordelijk(wieNaam(regels)), telling(regels)],
    regels: regels.map(({ item, stand }) => ({
      tekst: randvoorwaardeTekst[item.id].tekst,
      stand: standRegel(stand),
      kleur: stand.stand === 'te-laat' ? ('attention' as const) : ('default' as const),
    })),
    secties: [
      { kop: t.niet, regels: nietVerantwoordelijkVoor.map(({ id }) => nietVerantwoordelijkTekst[id]) },
    ],
    keuzeLabel: t.keuze,
    keuzeStijl: 'compact' as const,
    waarden: { keuze: keuzes[0]?.id ?? '' },
    keuzes: { keuze: keuzes },
    ...withKnoppen(makeKnop('help'), makeKnop('nummers'), makeKnop('nood')),
  };
  return { content: render(randvoorwaardenCard, data, envelope), summary: t.titel };
}

/** Which school, with how each stands. */
export function scholenView(
  scholen: readonly { readonly school: School; readonly checklist: readonly ChecklistRegel[] }[],
  envelope: Envelope,
): RenderedCard {
  const keuzes = scholen.map(({ school, checklist }) => ({
    id: `school:${school.id}`,
    titel: scholenTekst.regel(
      plainTitle(school.naam),
      tel(checklist, 'te-laat'),
      tel(checklist, 'nooit-bevestigd'),
    ),
  }));
  const data = {
    kop: t.titel,
    titel: scholenTekst.titel,
    heeftMededeling: false,
    mededeling: '',
    uitleg: [scholenTekst.uitleg],
    regels: [],
    secties: [],
    keuzeLabel: scholenTekst.keuze,
    keuzeStijl: 'expanded' as const,
    waarden: { keuze: keuzes[0]?.id ?? '' },
    keuzes: { keuze: keuzes },
    ...withKnoppen(makeKnop('help'), makeKnop('nummers'), makeKnop('nood')),
  };
  return { content: render(randvoorwaardenCard, data, envelope), summary: t.titel };
}

/** How one randvoorwaarde stands, in a sentence. */
export function standRegel(stand: RandvoorwaardeStand): string {
  if (stand.stand === 'nooit-bevestigd') return t.nooit;
  const { bevestiging } = stand;
  const zin = stand.stand === 'te-laat' ? t.teLaat : t.bevestigd;
  return zin(
    doorWie(bevestiging),
    formatDatum(datumVan(bevestiging.op)),
    formatDatum(bevestiging.volgendeToets),
  );
}

/** "directie en bestuur": everyone the source names, without doubles. */
export function verantwoordelijken(wie: readonly Verantwoordelijke[]): string {
  return wie.map((id) => verantwoordelijkeNaam[id]).join(' en ');
}

function andereDelen(school: School, checklist: readonly ChecklistRegel[], deel: Deel): Keuze[] {
  const delen = [...new Set(checklist.map(deelVan))].filter((ander) => ander !== deel);
  return delen.map((ander) => {
    const regels = checklist.filter((regel) => deelVan(regel) === ander);
    return { id: `deel:${school.id}:${ander}`, titel: t.deel(wieNaam(regels), tel(regels, 'te-laat')) };
  });
}

function wieNaam([regel]: readonly ChecklistRegel[]): string {
  return regel ? verantwoordelijken(regel.item.verantwoordelijk) : '';
}

function telling(regels: readonly ChecklistRegel[]): string {
  return t.telling(tel(regels, 'te-laat'), tel(regels, 'nooit-bevestigd'), tel(regels, 'bevestigd'));
}

function tel(regels: readonly ChecklistRegel[], stand: RandvoorwaardeStand['stand']): number {
  return regels.filter((regel) => regel.stand.stand === stand).length;
}

function doorWie({ door }: Bevestiging): string {
  const naam = disarm(shorten(door.naam, 60));
  const rollen = door.rollen.filter(isBevestiger).map((rol) => rolNaam[rol]);
  return rollen.length > 0 ? `${naam} (${rollen.join(', ')})` : naam;
}
