import type { Casus } from '../../src/domain/casus';
import type { CasusEvent } from '../../src/domain/events';
import { casusVan } from '../../src/domain/evolve';
import type { Datum } from '../../src/domain/waarden';
import type { TermijnId } from '../../src/protocol/termijnen';
import { meldingVerschuldigd } from './commands';
import {
  bezorgd,
  contactToegezegd,
  type Gebeurtenis,
  gestart,
  logVan,
  mislukt,
  signaalVastgelegd,
} from './events';
import { begeleider, directeur, functionarisA, leerkrachtA } from './people';
import { begin, gebeurd, vraagGesteld } from './raadEvents';
import { samengewerkt } from './samenwerkenEvents';
import { tweedeOordeel, wachtOpTweede } from './vierOgenEvents';
import { beantwoord, gemeld, gewogen, naStapDrie, totAfweging } from './wegenEvents';

/** A casus in which a termijn runs: what started it, when it lapses as seen from the tests' day, and what ends it. */
export interface TermijnVerhaal {
  readonly verhaal: readonly Gebeurtenis[];
  /** Number of the event that started it. */
  readonly begin: number;
  readonly vervalt: Datum;
  readonly einden: Readonly<Record<string, Gebeurtenis>>;
}

const vervolg = (datum: Datum): Gebeurtenis => ({
  event: { type: 'vervolg-vastgelegd', data: { onderwerp: 'verloop', datum, tekst: 'Het gaat goed.' } },
  door: functionarisA,
});
const beoordeeld: Gebeurtenis = {
  event: {
    type: 'hypothese-beoordeeld',
    data: { signaal: 'e2', uitkomst: 'ontkracht', toelichting: 'Het bleek anders.' },
  },
  door: leerkrachtA,
};
const verhaalVan = (
  verhaal: readonly Gebeurtenis[],
  vervalt: Datum,
  einden: readonly Gebeurtenis[],
  eerste = verhaal.length,
): TermijnVerhaal => ({
  verhaal,
  begin: eerste,
  vervalt,
  einden: Object.fromEntries(einden.map((einde) => [einde.event.type, einde])),
});

/** One for every row of the table; a row without one does not compile. */
export const termijnVerhalen: Readonly<Record<TermijnId, TermijnVerhaal>> = {
  'terugkoppeling-veilig-thuis': verhaalVan([...meldingVerschuldigd, ...gemeld], '2026-11-30', [
    gewogen('terugkoppeling-vastleggen'),
  ]),
  'melding-doen': verhaalVan(meldingVerschuldigd, '2026-11-24', [
    gewogen('melding-vastleggen'),
    gewogen('norm-afwijken'),
  ]),
  'advies-na-twijfel': verhaalVan(
    [...begin, gebeurd('twijfel-beantwoorden', { vraag: { vraag: 'Is er twijfel?', antwoord: 'twijfel' } })],
    '2026-11-24',
    [gebeurd('advies-vastleggen')],
  ),
  'contact-met-signaleerder': verhaalVan(
    begin,
    '2026-11-24',
    [contactToegezegd(), gebeurd('consultatie-vastleggen')],
    1,
  ),
  'consultatie-onbeantwoord': verhaalVan([...begin, vraagGesteld()], '2026-11-25', [
    gebeurd('consultatie-beantwoorden', {}, begeleider, [leerkrachtA.id]),
    samengewerkt('consultatie-intrekken', {}, leerkrachtA, [begeleider.id]),
  ]),
  'consultatie-houden': verhaalVan(begin, '2026-11-30', [gebeurd('consultatie-vastleggen')], 1),
  'gesprek-voeren': verhaalVan([...begin, gebeurd('consultatie-vastleggen')], '2026-12-07', [
    gebeurd('gesprek-vastleggen'),
    gebeurd('gesprek-afwijken'),
  ]),
  'weging-maken': verhaalVan(naStapDrie, '2026-11-30', [
    gewogen('weging-vastleggen'),
    gewogen('casus-afsluiten'),
  ]),
  'afwegingen-beantwoorden': verhaalVan(totAfweging(1), '2026-11-30', [
    beantwoord('afweging-1', 'sterk-vermoeden'),
  ]),
  medebeoordeling: verhaalVan(wachtOpTweede('nee'), '2026-11-24', [
    { event: tweedeOordeel(wachtOpTweede('nee'), 'nee').event, door: directeur },
  ]),
  'effect-van-hulp': verhaalVan(totAfweging(5), '2027-01-11', [
    beantwoord('afweging-5', 'ja'),
    gewogen('melding-vastleggen'),
  ]),
  monitoring: verhaalVan(
    [...totAfweging(5), beantwoord('afweging-5', 'ja'), gewogen('monitoring-vastleggen')],
    '2027-02-01',
    [
      gewogen('monitoring-vastleggen', { eerstvolgende: '2027-03-01' }),
      vervolg('2027-01-25'),
      {
        event: {
          type: 'contact-vastgelegd',
          data: { met: 'de moeder', datum: '2027-02-02', inhoud: 'Rustig thuis.' },
        },
        door: functionarisA,
      },
    ],
  ),
  taak: verhaalVan([...begin, samengewerkt('taak-geven')], '2026-11-27', [
    samengewerkt('taak-afronden', {}, begeleider),
    gewogen('casus-afsluiten'),
  ]),
  'hypothese-zonder-vervolg': verhaalVan(
    [gestart(), signaalVastgelegd({ soort: 'hypothese' })],
    '2026-12-07',
    [beoordeeld],
  ),
  'bericht-onbezorgd': verhaalVan(
    [gestart({ berichtAan: [functionarisA.id] }), signaalVastgelegd(), mislukt(`e1>${functionarisA.id}`)],
    '2026-11-24',
    [bezorgd(`e1>${functionarisA.id}`)],
    1,
  ),
  'stil-dossier': verhaalVan(begin, '2026-12-07', [signaalVastgelegd(), gewogen('casus-afsluiten')]),
};

/** The same story as if it all happened on another local date; what was agreed lies `afgesproken` days ahead. */
export function casusOp(
  verhaal: readonly Gebeurtenis[],
  datum: Datum,
  afgesproken: Datum,
  extra: readonly CasusEvent[] = [],
): Casus {
  const events = logVan(verhaal).map(
    (event) =>
      ({
        ...event,
        at: `${datum}${event.at.slice(10)}`,
        data: {
          ...event.data,
          ...('datum' in event.data ? { datum } : {}),
          ...(event.type === 'hulpplan-vastgelegd' ? { termijn: afgesproken } : {}),
          ...(event.type === 'monitoring-vastgelegd' ? { eerstvolgende: afgesproken } : {}),
        },
      }) as CasusEvent,
  );
  return casusVan({ casusId: 'K7Q2M', events: [...events, ...extra] });
}
