import type { AfwegingAntwoord, Gevolg } from './afwegingTypes';
import type { Protocol } from './protocolTypes';
import { afwegingIds, stapIds, type AfwegingId } from './types';

const eerste: AfwegingId = 'afweging-1';

/** The afweging that comes after this gevolg, or null where the route ends. */
export function afwegingNa(gevolg: Gevolg): AfwegingId | null {
  switch (gevolg.soort) {
    case 'afweging':
    case 'hulp':
      return gevolg.naar;
    case 'melding':
      return gevolg.daarna;
    case 'afsluiten':
      return null;
  }
}

function antwoordenOf(protocol: Protocol, id: AfwegingId): readonly (readonly [string, AfwegingAntwoord])[] {
  return Object.entries(protocol.afwegingen[id].antwoorden);
}

function buren(protocol: Protocol, id: AfwegingId): readonly AfwegingId[] {
  return antwoordenOf(protocol, id).flatMap(([, antwoord]) => afwegingNa(antwoord.gevolg) ?? []);
}

function findCycles(protocol: Protocol, id: AfwegingId, route: readonly AfwegingId[]): readonly string[] {
  const nu = [...route, id];
  if (route.includes(id)) return [`cycle: ${nu.join(' > ')}`];
  return buren(protocol, id).flatMap((naar) => findCycles(protocol, naar, nu));
}

function bereikbaarVan(protocol: Protocol, id: AfwegingId, gezien: Set<AfwegingId>): ReadonlySet<AfwegingId> {
  if (!gezien.has(id)) {
    gezien.add(id);
    for (const naar of buren(protocol, id)) bereikbaarVan(protocol, naar, gezien);
  }
  return gezien;
}

function checkAntwoorden(protocol: Protocol, id: AfwegingId): readonly string[] {
  const antwoorden = antwoordenOf(protocol, id);
  if (antwoorden.length < 2) return [`${id}: fewer than two answers`];
  return antwoorden.flatMap(([antwoord, { gevolg, vastleggen }]) => {
    const plek = `${id}.${antwoord}`;
    const faults = vastleggen.length === 0 ? [`${plek}: nothing to record`] : [];
    if (gevolg.soort !== 'hulp') return faults;
    // Help that cannot fail into a melding would leave a child behind (L521-523).
    const nietGeholpen = antwoordenOf(protocol, gevolg.naar).find(([naam]) => naam === 'nee');
    if (gevolg.naar !== 'afweging-5') faults.push(`${plek}: help leads to ${gevolg.naar}, not to afweging-5`);
    if (nietGeholpen?.[1].gevolg.soort !== 'melding')
      faults.push(`${plek}: help that fails leads to no melding`);
    return faults;
  });
}

/** Faults of the afwegingen: all reachable, finite, resting on stappen that exist, and with an end to every route. */
export function checkAfwegingen(protocol: Protocol): readonly string[] {
  const bereikbaar = bereikbaarVan(protocol, eerste, new Set());
  const bekend: readonly string[] = stapIds.filter((stap) => Object.hasOwn(protocol.stappen, stap));
  return [
    ...findCycles(protocol, eerste, []),
    ...afwegingIds.filter((id) => !bereikbaar.has(id)).map((id) => `${id}: cannot be reached from ${eerste}`),
    ...afwegingIds.flatMap((id) => checkAntwoorden(protocol, id)),
    ...afwegingIds.flatMap((id) =>
      [...protocol.afwegingen[id].vereist, protocol.afwegingen[id].stap]
        .filter((stap) => !bekend.includes(stap))
        .map((stap) => `${id}: rests on stap ${stap}, which does not exist`),
    ),
  ];
}
