import type { Casus } from '../../src/domain/casus';
import { herinneringsdagDue } from '../../src/domain/herinneringen';
import { kalenderVan } from '../../src/domain/herinnerkalender';
import type { LokaalMoment } from '../../src/domain/schoolkalender';
import { termijnenOf, type TermijnStand } from '../../src/domain/termijnen';
import type { Datum } from '../../src/domain/waarden';
import { termijnen, type TermijnId } from '../../src/protocol/termijnen';
import { gestart, type Gebeurtenis } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { organisatie as zonderVakanties } from '../support/people';
import { seed } from '../support/property';
import { seededRandom } from '../support/seededRandom';
import { termijnVerhalen, type TermijnVerhaal } from '../support/termijnVerhalen';
import { feestdagenVan, klokdagen, vakantiesVan } from '../support/virtueleKlok';

const jaren = Array.from({ length: 11 }, (_, index) => 2026 + index);
const organisatie = { ...zonderVakanties, vakanties: [2025, ...jaren].flatMap(vakantiesVan) };

/** The decade, and enough of the year after it for what starts on its last day. */
const dagen = klokdagen('2025-12-01', '2036-11-30');
const eerste = dagen.findIndex(({ datum }) => datum === '2026-01-01');
const laatste = dagen.findIndex(({ datum }) => datum === '2035-12-31');
const starts = laatste - eerste + 1;
const gesloten = new Set([2025, ...jaren].flatMap(feestdagenVan));
const open = dagen.map(({ datum }) => {
  const weekend = [0, 6].includes(new Date(`${datum}T00:00:00Z`).getUTCDay());
  const vrij = organisatie.vakanties.some(({ van, tot }) => van <= datum && datum <= tot);
  return !weekend && !vrij && !gesloten.has(datum);
});
const werkdag = dagen.map(
  ({ datum }) => ![0, 6].includes(new Date(`${datum}T00:00:00Z`).getUTCDay()) && !gesloten.has(datum),
);

/** Days ahead of what is agreed. */
const afgesproken = 8;
/** Herinnerdagen too late that a termijn is followed: far for what starts on the first of a month. */
const gevolgd = (start: number): number => (datumOp(start).endsWith('-01') ? 21 : 2);
/** What starts just before a change of the clock is walked hour by hour, the others by what matters. */
const isUurlijk = (start: number): boolean =>
  dagen.slice(start, start + 4).some(({ momenten }) => momenten.length !== 24);

interface Soort {
  readonly naam: string;
  readonly id: TermijnId;
  readonly acuut: boolean;
  readonly casus: Casus;
}

const soortVan = (naam: string, id: TermijnId, acuut: boolean, verhaal: readonly Gebeurtenis[]): Soort => ({
  naam,
  id,
  acuut,
  casus: bestaandeCasus(verhaal),
});
const soorten: readonly Soort[] = [
  ...(Object.entries(termijnVerhalen) as [TermijnId, TermijnVerhaal][]).map(([id, { verhaal }]) =>
    soortVan(id, id, termijnen.find((rij) => rij.id === id)?.dagen === 'alle', verhaal),
  ),
  soortVan('contact in an acute casus', 'contact-met-signaleerder', true, [
    gestart({ acuut: { vraag: '?', antwoord: 'ja' } }),
  ]),
];

/** The story as if it all happened that day: the dates that people recorded go along. */
function casusOp({ casus }: Soort, datum: Datum, later: Datum): Casus {
  const { records } = casus;
  return {
    ...casus,
    records: {
      ...records,
      'melding-vastgelegd': records['melding-vastgelegd'].map((melding) => ({ ...melding, datum })),
      'hulpplan-vastgelegd': records['hulpplan-vastgelegd'].map((plan) => ({ ...plan, termijn: later })),
      'monitoring-vastgelegd': records['monitoring-vastgelegd'].map((afspraak) => ({
        ...afspraak,
        eerstvolgende: later,
      })),
      'taak-gegeven': records['taak-gegeven'].map((taak) => ({ ...taak, voor: later })),
    },
  };
}

const datumOp = (index: number): Datum => dagen[index]?.datum ?? 'after the end';

/** Index of the nth day further on that counts; before it when `stap` is -1. */
function verder(index: number, aantal: number, telt: (index: number) => boolean, stap = 1): number {
  let at = index;
  for (let left = aantal; left > 0;) {
    at += stap;
    if (telt(at)) left -= 1;
  }
  return at;
}

interface Verwacht {
  readonly vervalt: Datum;
  readonly dagen: readonly Datum[];
  /** Index of the last day that is followed. */
  readonly einde: number;
}

/** What the table says, counted by hand along the days. */
function verwacht({ id, acuut }: Soort, start: number): Verwacht {
  const rij = termijnen.find((termijn) => termijn.id === id);
  if (!rij) throw new Error(id);
  const telt = (index: number): boolean => acuut || open[index] === true;
  const vervalt =
    rij.duur.soort === 'afgesproken'
      ? start + afgesproken
      : acuut || rij.duur.eenheid === 'dagen'
        ? start + rij.duur.aantal
        : verder(
            start,
            rij.duur.aantal,
            (i) =>
              (rij.duur.soort === 'vast' && rij.duur.eenheid === 'werkdagen' ? werkdag[i] : open[i]) === true,
          );
  const vooraf = rij.vooraf === 0 ? start : verder(vervalt, rij.vooraf, (i) => i < 0 || telt(i), -1);
  const lijst = [...(vooraf > start ? [vooraf] : []), ...(telt(vervalt) ? [vervalt] : [])];
  let at = vervalt;
  for (let teLaat = 1; teLaat <= gevolgd(start); teLaat += 1) {
    at = verder(at, 1, telt);
    if (teLaat <= 10 || teLaat % 5 === 0) lijst.push(at);
  }
  return { vervalt: datumOp(vervalt), dagen: lijst.map(datumOp), einde: at };
}

const telling = { termijnen: 0, momenten: 0, herinneringen: 0, onderbrekingen: 0, naOnderbreking: 0 };
const fouten: string[] = [];
const fout = (wat: string): void => void (fouten.length < 20 && fouten.push(wat));

/** May a herinnering leave at this moment, and of which last day: the rule of the table, said once more. */
function magTot(
  soort: Soort,
  { datum, tijd }: LokaalMoment,
  isOpen: boolean,
  vorige: Datum,
): Datum | undefined {
  if (soort.acuut) return tijd >= '08:00' ? datum : vorige;
  return isOpen && tijd >= '08:00' && tijd < '17:00' ? datum : undefined;
}

/** Night, an hour before school, in school and after it: nothing changes between them. */
const telkens = new Set(['02:30', '07:30', '08:30', '16:30', '17:30']);

interface Loop {
  readonly soort: Soort;
  readonly start: number;
  readonly stand: TermijnStand;
  readonly plan: Verwacht;
  /** Indices of the first and the last day on which nothing runs; none in most. */
  readonly uit: readonly [number, number] | undefined;
}

/** Walks one termijn from the day it starts. What was sent is all that it remembers: every moment is after a restart. */
function walk({ soort, start, stand, plan, uit }: Loop): void {
  const rij = termijnen.find(({ id }) => id === soort.id);
  const ritme = {
    termijn: stand,
    vooraf: rij?.vooraf ?? 0,
    kalender: kalenderVan(soort.casus, organisatie),
    uitstel: undefined,
  };
  const gestuurd: { dag: Datum }[] = [];
  const naam = `${soort.naam} from ${datumOp(start)}`;
  for (let index = start; index <= plan.einde; index += 1) {
    const dag = dagen[index];
    if (!dag || (uit && uit[0] <= index && index <= uit[1])) continue;
    const alles = isUurlijk(start) || dag.momenten.length !== 24;
    for (const nu of dag.momenten) {
      if (!alles && !telkens.has(nu.tijd)) continue;
      telling.momenten += 1;
      const due = herinneringsdagDue(ritme, gestuurd, nu);
      const tot = magTot(soort, nu, open[index] === true, datumOp(index - 1));
      if (due) {
        if (tot === undefined) fout(`${naam}: sent at ${nu.datum} ${nu.tijd}`);
        if (gestuurd.some(({ dag: al }) => al === due.dag)) fout(`${naam}: ${due.dag} sent twice`);
        if (!plan.dagen.includes(due.dag)) fout(`${naam}: ${due.dag} is no day of a herinnering`);
        if (!uit && due.dag !== nu.datum) fout(`${naam}: ${due.dag} sent on ${nu.datum}`);
        if (due.dag !== nu.datum) telling.naOnderbreking += 1;
        gestuurd.push({ dag: due.dag });
        telling.herinneringen += 1;
      }
      if (tot === undefined) continue;
      const hoort = plan.dagen.findLast((verwachte) => verwachte <= tot);
      if (hoort !== undefined && gestuurd.at(-1)?.dag !== hoort)
        fout(`${naam}: ${hoort} missed at ${nu.datum} ${nu.tijd}`);
    }
  }
  if (!uit && gestuurd.length !== plan.dagen.length)
    fout(`${naam}: ${gestuurd.length} of ${plan.dagen.length} sent`);
}

describe(`a virtual clock through all days of 2026 to 2035 (seed ${seed})`, () => {
  const random = seededRandom(seed);

  it.each(soorten.map((soort) => [soort.naam, soort] as const))(
    '%s, started on every day: none missed, each once, none outside school hours',
    (_, soort) => {
      for (let start = eerste; start <= laatste; start += 1) {
        const datum = datumOp(start);
        const casus = casusOp(soort, datum, datumOp(start + afgesproken));
        const plan = verwacht(soort, start);
        const stand = termijnenOf(casus, { organisatie, datumVan: () => datum }).find(
          ({ id }) => id === soort.id,
        );
        if (stand?.vervalt !== plan.vervalt) fout(`${soort.naam} from ${datum}: lapses ${stand?.vervalt}`);
        if (!stand) continue;
        telling.termijnen += 1;
        walk({ soort, start, stand, plan, uit: undefined });
        if (random() > 0.1) continue;
        const van = start + 1 + Math.floor(random() * (plan.einde - start));
        telling.onderbrekingen += 1;
        walk({ soort, start, stand, plan, uit: [van, van + Math.floor(random() * 3)] });
      }
      expect(fouten).toEqual([]);
    },
  );

  it('was walked as far as it says', () => {
    console.log(
      `${soorten.length} kinds, ${telling.termijnen} termijnen, ${telling.momenten} moments, ` +
        `${telling.herinneringen} herinneringen, ${telling.onderbrekingen} outages, ` +
        `${telling.naOnderbreking} sent after one, ${fouten.length} faults`,
    );
    expect(telling.termijnen).toBe(soorten.length * starts);
    expect(starts).toBe(3652);
    expect(telling.naOnderbreking).toBeGreaterThan(300);
    // Ten nights in which half past two comes twice, and ten in which it does not come.
    const nachten = dagen
      .slice(eerste, laatste + 1)
      .map(({ momenten }) => momenten.filter(({ tijd }) => tijd === '02:30').length);
    expect([0, 2].map((keer) => nachten.filter((nacht) => nacht === keer).length)).toEqual([10, 10]);
  });
});
