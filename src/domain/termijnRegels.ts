import type { TermijnId } from '../protocol/termijnen';
import { afsluitgrondenVan } from './afsluiten';
import {
  geldigeWeging,
  lopendHulpplan,
  nietGemeld,
  verschuldigdeMelding,
  volgendeAfweging,
} from './afwegingen';
import type { Casus, Recorded } from './casus';
import { herkomst } from './doorsturen';
import { addDagen } from './kalenderdagen';
import { medebeoordelingVan } from './medebeoordeling';
import { laatsteMelding, wachtOpTerugkoppeling } from './meldingen';
import { onbezorgdeBerichten } from './onbezorgd';
import { openVragen } from './openVragen';
import { isAdviesNodig } from './plichten';
import { openHypothesen } from './signalen';
import { openTaken } from './taken';
import type { Datum, MedewerkerId, Tijdstip } from './waarden';

/** What started a termijn that still runs. */
export interface Begin {
  /** Id of the event that started it. */
  readonly event: string;
  readonly op: Tijdstip;
  /** The date that people recorded with it: when the melding was made, or what was agreed. */
  readonly datum?: Datum;
  /** The one person who was asked. */
  readonly aan?: MedewerkerId;
}

type Regel = (casus: Casus) => readonly Begin[];

/** For each row of the protocol what started it and has not been done since; a row without a rule does not compile. */
export const termijnRegels: Readonly<Record<TermijnId, Regel>> = {
  'terugkoppeling-veilig-thuis': (casus) => {
    const melding = wachtOpTerugkoppeling(casus) ? laatsteMelding(casus) : undefined;
    return melding ? [{ ...van(melding), datum: melding.datum }] : [];
  },
  'melding-doen': (casus) => eerste(verschuldigdeMelding(casus)),
  // [C14], [E5]: doubt of stap 2, or met in stap 4.
  'advies-na-twijfel': (casus) => {
    if (!isAdviesNodig(casus)) return [];
    const twijfel = casus.records['twijfel-beantwoord'].at(-1);
    return eerste(
      twijfel && twijfel.vraag.antwoord !== 'nee' ? twijfel : casus.records['weging-vastgelegd'].at(-1),
    );
  },
  'contact-met-signaleerder': (casus) =>
    casus.toezeggingen.length > 0 || isOverlegd(casus) ? [] : [start(casus)],
  'consultatie-onbeantwoord': (casus) =>
    // Passed on it starts anew: what the one before put off, or was reminded of, is not the next one's.
    openVragen(casus).map(({ bericht, sinds, aan }) => ({ event: bericht, op: sinds, aan })),
  'consultatie-houden': (casus) => (isOverlegd(casus) || kanDicht(casus) ? [] : [start(casus)]),
  'gesprek-voeren': (casus) =>
    gesprekken(casus).length > 0 || kanDicht(casus) ? [] : eerste(casus.records['consultatie-vastgelegd'][0]),
  'weging-maken': (casus) => {
    const gewogen = casus.records['weging-vastgelegd'].at(-1)?.nr ?? 0;
    return kanDicht(casus) ? [] : eerste(gesprekken(casus).find(({ nr }) => nr > gewogen));
  },
  // Afweging 5 waits for the end of the help; a melding that is owed goes before all of them.
  'afwegingen-beantwoorden': (casus) => {
    const weging = geldigeWeging(casus);
    const next = volgendeAfweging(casus);
    if (!weging || next === undefined || next === 'afweging-5' || verschuldigdeMelding(casus)) return [];
    const vorige = casus.records['afweging-beantwoord'].at(-1);
    return eerste(vorige && vorige.nr > weging.nr ? vorige : weging);
  },
  // [Q2], [K33]: also at ja and twijfel, where nothing waits for it.
  medebeoordeling: (casus) => {
    const gevraagd = medebeoordelingVan(casus);
    return gevraagd?.stand === 'wacht' ? [{ ...van(gevraagd.antwoord), aan: gevraagd.gevraagd }] : [];
  },
  'effect-van-hulp': (casus) => {
    const plan = lopendHulpplan(casus);
    const { 'afweging-beantwoord': antwoorden, 'melding-vastgelegd': meldingen } = casus.records;
    const klaar = [...antwoorden.filter(({ afweging }) => afweging === 'afweging-5'), ...meldingen];
    return !plan || klaar.some(({ nr }) => nr > plan.nr) ? [] : [{ ...van(plan), datum: plan.termijn }];
  },
  monitoring: (casus) => {
    const afspraak = casus.records['monitoring-vastgelegd'].at(-1);
    return afspraak && !isGekeken(casus, afspraak)
      ? [{ ...van(afspraak), datum: afspraak.eerstvolgende }]
      : [];
  },
  taak: (casus) => openTaken(casus).map((taak) => ({ ...van(taak), datum: taak.voor, aan: taak.aan })),
  'hypothese-zonder-vervolg': (casus) => openHypothesen(casus).map(van),
  'bericht-onbezorgd': (casus) =>
    onbezorgdeBerichten(casus).map((bericht) => ({
      event: herkomst(bericht),
      op: bericht.op,
      aan: bericht.door,
    })),
  // Where people agreed on a date, the casus may be silent until then.
  'stil-dossier': (casus) => {
    if (afgesproken.some((id) => termijnRegels[id](casus).length > 0)) return [];
    const laatste = laatsteActiviteit(casus);
    return [laatste ? van(laatste) : start(casus)];
  },
};

const afgesproken = ['effect-van-hulp', 'monitoring'] as const;

const van = ({ id, op }: Pick<Recorded, 'id' | 'op'>): Begin => ({ event: id, op });
const eerste = (record: Recorded | undefined): readonly Begin[] => (record ? [van(record)] : []);
const start = (casus: Casus): Begin => ({ event: casus.startId, op: casus.gestartOp });

const isOverlegd = (casus: Casus): boolean => casus.records['consultatie-vastgelegd'].length > 0;

/** Held, or left out on a ground, in the order of the log. */
function gesprekken({ records }: Casus): readonly Recorded[] {
  return [...records['gesprek-vastgelegd'], ...records['gesprek-afgeweken']].sort((a, b) => a.nr - b.nr);
}

/** [D15], [N25]: where the casus can be closed, the stappen that were left are not needed any more. */
const kanDicht = (casus: Casus): boolean =>
  afsluitgrondenVan(casus).length > 0 || nietGemeld(casus) !== undefined;

/** Days before an agreed moment from which looking counts as having looked: the herinnering has gone out by then. */
const vroegst = 7;

/** Whether somebody wrote down how it went, around the agreed moment or after it. */
function isGekeken({ records }: Casus, afspraak: Casus['records']['monitoring-vastgelegd'][number]): boolean {
  const vanaf = addDagen(afspraak.eerstvolgende, -vroegst);
  return [...records['vervolg-vastgelegd'], ...records['contact-vastgelegd']].some(
    ({ nr, datum }) => nr > afspraak.nr && datum >= vanaf,
  );
}

/** The last thing that people did in the casus. What the bot did is none, nor is putting off a herinnering. */
export function laatsteActiviteit(casus: Casus): Recorded | undefined {
  const uitgesteld = casus.records['herinnering-uitgesteld'];
  const records = Object.values(casus.records).filter((list) => list !== uitgesteld);
  const alles: readonly Recorded[] = [
    ...casus.signalen,
    ...casus.noodacties,
    ...casus.toezeggingen,
    ...records.flat(),
  ];
  return alles.reduce<Recorded | undefined>(
    (last, next) => (last && last.nr > next.nr ? last : next),
    undefined,
  );
}
