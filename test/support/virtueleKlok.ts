import { Temporal } from 'temporal-polyfill';
import { zone } from '../../src/app/clock';
import type { LokaalMoment } from '../../src/domain/schoolkalender';
import type { Datum } from '../../src/domain/waarden';

/** A local date with every hour that the clock on the wall shows at half past: 23, 24 or 25 of them. */
export interface Klokdag {
  readonly datum: Datum;
  readonly momenten: readonly LokaalMoment[];
}

const uren = Array.from({ length: 24 }, (_, uur) => `${String(uur).padStart(2, '0')}:30`);

/** Every day from `van` to `tot`; on the two days a year of another length the hours are those of real instants. */
export function klokdagen(van: Datum, tot: Datum): readonly Klokdag[] {
  const dagen: Klokdag[] = [];
  const eind = Temporal.PlainDate.from(tot);
  for (
    let dag = Temporal.PlainDate.from(van);
    Temporal.PlainDate.compare(dag, eind) <= 0;
    dag = dag.add({ days: 1 })
  ) {
    const begin = dag.toZonedDateTime({ timeZone: zone });
    const datum = dag.toString();
    const tijden =
      begin.hoursInDay === 24
        ? uren
        : Array.from({ length: begin.hoursInDay }, (_, uur) =>
            begin.add({ hours: uur, minutes: 30 }).toPlainTime().toString({ smallestUnit: 'minute' }),
          );
    dagen.push({ datum, momenten: tijden.map((tijd) => ({ datum, tijd })) });
  }
  return dagen;
}

/** Easter Sundays as printed in the almanac, so that no computing of ours is its own witness. */
const pasen: Readonly<Record<string, Datum>> = {
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
  2031: '2031-04-13',
  2032: '2032-03-28',
  2033: '2033-04-17',
  2034: '2034-04-09',
  2035: '2035-03-25',
  2036: '2036-04-13',
};

/** The feestdagen of one year. */
export function feestdagenVan(jaar: number): readonly Datum[] {
  const eerste = Temporal.PlainDate.from(pasen[jaar] ?? '');
  const beweeglijk = [-2, 1, 39, 50].map((days) => eerste.add({ days }).toString());
  return [...['01-01', '04-27', '05-05', '12-25', '12-26'].map((dag) => `${jaar}-${dag}`), ...beweeglijk];
}

/** Holidays as a school has them, by year. */
export function vakantiesVan(jaar: number) {
  const periode = (naam: string, van: string, tot: string, totJaar = jaar) => ({
    naam,
    van: `${jaar}-${van}`,
    tot: `${totJaar}-${tot}`,
  });
  return [
    periode('voorjaar', '02-21', '03-01'),
    periode('mei', '04-25', '05-03'),
    periode('zomer', '07-18', '08-30'),
    periode('herfst', '10-17', '10-25'),
    periode('kerst', '12-19', '01-03', jaar + 1),
  ];
}
