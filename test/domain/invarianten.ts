import { isDeepStrictEqual } from 'node:util';
import { verschuldigdeMelding } from '../../src/domain/afwegingen';
import type { Casus } from '../../src/domain/casus';
import { isRecording, type Command } from '../../src/domain/commands';
import type { CasusEvent, EventData, EventType } from '../../src/domain/events';
import { betrokkenenBij } from '../../src/domain/betrokkenen';
import { casusVan } from '../../src/domain/evolve';
import { rollenVan, type Medewerker } from '../../src/domain/medewerker';
import type { Organisatie } from '../../src/domain/organisatie';
import { rolRefusal, standRefusal } from '../../src/domain/rights';
import { signalenVan } from '../../src/domain/signalen';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import type { Rol } from '../../src/domain/waarden';

/** A casus with everything that led to it: `standen[n]` and `commands[n]` belong to `log[n]`. */
export interface Geschiedenis {
  readonly log: readonly CasusEvent[];
  readonly standen: readonly Casus[];
  readonly commands: readonly Command[];
  readonly organisatie: Organisatie;
}

/** One event in its place. */
interface Moment {
  readonly event: CasusEvent;
  readonly eerder: readonly CasusEvent[];
  readonly voor: Casus | undefined;
  readonly na: Casus;
  readonly command: Command | undefined;
}

type Van<T extends EventType> = Extract<CasusEvent, { readonly type: T }>;
type Afweging = EventData['afweging-beantwoord'];

const dragers: readonly Rol[] = ['signaleerder', 'aandachtsfunctionaris'];
const metGezag: readonly Rol[] = [...dragers, 'ingelichte'];
const metCasemanager: readonly Rol[] = [...metGezag, 'casemanager'];
const casusrollen: readonly Rol[] = [
  'signaleerder',
  'geraadpleegde',
  'ingelichte',
  'casemanager',
  'taakhouder',
  'medebeoordelaar',
];
const wachters: readonly Rol[] = ['aandachtsfunctionaris', 'ingelichte'];

/** Who may have recorded what, written down a second time: the rights table must not be its own witness. */
const doorWie: Readonly<Record<EventType, readonly Rol[]>> = {
  'casus-gestart': ['medewerker'],
  'signaal-vastgelegd': ['signaleerder', 'aandachtsfunctionaris', 'medewerker'],
  'nood-vastgelegd': dragers,
  'contact-toegezegd': ['aandachtsfunctionaris'],
  'bericht-bezorgd': ['systeem'],
  'bericht-mislukt': ['systeem'],
  'bericht-doorgestuurd': ['systeem'],
  'signaal-gecorrigeerd': dragers,
  'hypothese-beoordeeld': dragers,
  'contact-vastgelegd': [...dragers, 'casemanager'],
  'vervolg-vastgelegd': [...dragers, 'casemanager'],
  'gezin-vastgelegd': dragers,
  'casus-overgedragen': ['aandachtsfunctionaris'],
  'casus-toegewezen': ['aandachtsfunctionaris'],
  'casus-gezien': ['aandachtsfunctionaris'],
  'taak-gegeven': wachters,
  'taak-afgerond': ['taakhouder', 'aandachtsfunctionaris'],
  'consultatie-ingetrokken': dragers,
  'consultatie-doorgegeven': [...dragers, 'geraadpleegde'],
  'consultatie-gevraagd': dragers,
  'consultatie-beantwoord': ['geraadpleegde'],
  'consultatie-vastgelegd': dragers,
  'twijfel-beantwoord': dragers,
  'advies-vastgelegd': dragers,
  'toestemming-vastgelegd': dragers,
  'toestemming-afgeweken': dragers,
  'ouders-ingelicht': dragers,
  'gesprek-vastgelegd': dragers,
  'gesprek-afgeweken': dragers,
  'leerlinggesprek-vastgelegd': dragers,
  'leerlinggesprek-afgeweken': dragers,
  'weging-vastgelegd': metGezag,
  'kindcheck-vastgelegd': dragers,
  'afweging-beantwoord': metCasemanager,
  'afweging-meebeoordeeld': [...wachters, 'medebeoordelaar'],
  'bevoegd-gezag-ingelicht': metGezag,
  'verwijsindex-overwogen': metGezag,
  'politie-afgestemd': metGezag,
  'meldgesprek-vastgelegd': dragers,
  'meldgesprek-afgeweken': dragers,
  'zwijgplicht-beantwoord': dragers,
  'melding-vastgelegd': metGezag,
  'norm-afgeweken': wachters,
  'terugkoppeling-vastgelegd': metGezag,
  'hulpplan-vastgelegd': metGezag,
  'monitoring-vastgelegd': metCasemanager,
  'casus-afgesloten': wachters,
  'casus-heropend': metGezag,
  'herinnering-gestuurd': ['systeem'],
  'herinnering-uitgesteld': [...dragers, 'casemanager', 'geraadpleegde', 'taakhouder', 'medebeoordelaar'],
};

/** What a closed casus still takes: nood, what Veilig Thuis answers, the agreed looking, berichten, and being opened. */
const magNaSluiten: readonly EventType[] = [
  'nood-vastgelegd',
  'contact-toegezegd',
  'casus-gezien',
  'bericht-bezorgd',
  'bericht-mislukt',
  'bericht-doorgestuurd',
  'herinnering-gestuurd',
  'herinnering-uitgesteld',
  'terugkoppeling-vastgelegd',
  'vervolg-vastgelegd',
  'monitoring-vastgelegd',
  'casus-heropend',
];

/** What must hold of every event at the moment it was recorded. */
export const bijElkeGebeurtenis: Readonly<Record<string, (moment: Moment) => boolean>> = {
  'afweging 1 comes after stap 1 to 3, done or left out on a ground': afweging(1, ({ eerder }) => {
    const gedaan = new Set(eerder.map(({ type }) => type));
    const gesproken = gedaan.has('gesprek-vastgelegd') || gedaan.has('gesprek-afgeweken');
    return (
      ['signaal-vastgelegd', 'consultatie-vastgelegd', 'twijfel-beantwoord'].every((type) =>
        gedaan.has(type as EventType),
      ) && gesproken
    );
  }),
  'afweging 1 comes after advies of Veilig Thuis at any twijfel, and where no gesprek was held': afweging(
    1,
    ({ eerder }) => {
      const twijfels = [
        laatste(eerder, 'twijfel-beantwoord')?.data.vraag.antwoord,
        laatste(eerder, 'weging-vastgelegd')?.data.twijfel,
      ];
      const zonderGesprek = van(eerder, 'gesprek-vastgelegd').length === 0;
      const nodig = zonderGesprek || twijfels.some((twijfel) => twijfel === 'ja' || twijfel === 'twijfel');
      return !nodig || eerder.some(isAdvies);
    },
  ),
  'afweging 2 comes after a weging that is newer than every signaal, consultatie, advies and gesprek':
    afweging(2, ({ eerder }) => {
      const weging = laatste(eerder, 'weging-vastgelegd');
      return (
        weging !== undefined && eerder.every(({ type, nr }) => nr < weging.nr || !gegeven.includes(type))
      );
    }),
  'afweging 2 is answered by a wachter, with the bevoegd gezag informed': afweging(
    2,
    ({ event, eerder }) =>
      van(eerder, 'bevoegd-gezag-ingelicht').length > 0 &&
      event.by.rollen.some((rol) => wachters.includes(rol)),
  ),
  // Where a second oordeel was asked; ja and twijfel go on to Veilig Thuis without waiting ([Q2-B]).
  'afweging 3 comes after two different people assessed afweging 2, or a melding or its reason': afweging(
    3,
    ({ eerder }) => {
      const antwoord = van(eerder, 'afweging-beantwoord').findLast(({ data }) => nummer(data) === 2);
      if (!antwoord) return false;
      const { metWie, berichtAan = [] } = antwoord.data as Partial<Afweging>;
      if (metWie === null || metWie === undefined || !berichtAan.includes(metWie)) return true;
      const erover = oordelenOver(eerder, antwoord);
      return erover.every((oordeel) => oordeel.antwoord === 'nee')
        ? erover.length === 2
        : eerder.some((event) => isMelding(event) || event.type === 'norm-afgeweken');
    },
  ),
  'nobody gives the second oordeel over their own answer, and there is one only over the last answer to afweging 2':
    elke('afweging-meebeoordeeld', ({ event, eerder }) => {
      const antwoord = van(eerder, 'afweging-beantwoord').findLast(({ data }) => nummer(data) === 2);
      const anderen = van(eerder, 'afweging-meebeoordeeld').filter(
        ({ data, by }) => data.afweging === antwoord?.id && by.id !== antwoord.by.id,
      );
      return antwoord?.id === event.data.afweging && (event.by.id !== antwoord.by.id || anderen.length > 0);
    }),
  'afwegingen are answered in their order, each after the answer that leads to it': elke(
    'afweging-beantwoord',
    ({ event, eerder }) => volgtUit(event.data, event.nr, van(eerder, 'afweging-beantwoord')),
  ),
  'every second oordeel carries its question and its motivering': elke(
    'afweging-meebeoordeeld',
    ({ event: { data } }) => isGevuld(data.vraag) && isGevuld(data.motivering),
  ),
  'every answer to an afweging carries its question and its motivering': elke(
    'afweging-beantwoord',
    ({ event: { data } }) => isGevuld(data.vraag) && isGevuld(data.motivering),
  ),
  'what is left out carries its motivering': ({ event: { data } }) =>
    !('motivering' in data) || isGevuld(data.motivering),
  'a consultatie by name that was refused is in every weging after it': elke(
    'weging-vastgelegd',
    ({ event, eerder }) =>
      isGevuld(event.data.weigering) ||
      van(eerder, 'toestemming-vastgelegd').every(
        ({ data }) => data.waarvoor !== 'consultatie' || data.uitkomst !== 'geweigerd',
      ),
  ),
  'a melding comes after talking with the ouders, or a ground': elke('melding-vastgelegd', ({ eerder }) =>
    isBesproken(sindsMelding(eerder), 'ouders'),
  ),
  'a melding about a leerling of 12 or older comes after talking with the leerling, or a ground': elke(
    'melding-vastgelegd',
    ({ voor, eerder }) =>
      voor?.leeftijdsgroep === 'onder-12' || isBesproken(sindsMelding(eerder), 'leerling'),
  ),
  'a melding comes after asking consent, or a ground': elke('melding-vastgelegd', ({ eerder }) =>
    sindsMelding(eerder).some(
      ({ type, data }) =>
        (type === 'toestemming-vastgelegd' || type === 'toestemming-afgeweken') &&
        data.waarvoor === 'melding',
    ),
  ),
  'a melding without consent comes after the five questions': elke(
    'melding-vastgelegd',
    ({ eerder }) =>
      !isZonderToestemming(sindsMelding(eerder)) ||
      van(sindsMelding(eerder), 'zwijgplicht-beantwoord').length > 0,
  ),
  'nothing goes past a melding that is owed but the melding, or norm-afgeweken by a wachter': ({
    event,
    eerder,
  }) => {
    if (event.type === 'norm-afgeweken')
      return isMeldingVerschuldigd(eerder) && event.by.rollen.some((rol) => wachters.includes(rol));
    const verder =
      event.type === 'casus-afgesloten' || (event.type === 'afweging-beantwoord' && nummer(event.data) > 2);
    return !verder || !isMeldingVerschuldigd(eerder);
  },
  'a casemanager answers nothing but afweging 5, and only while the last hulpplan names them': ({
    event,
    eerder,
  }) => {
    if (!event.by.rollen.includes('casemanager')) return true;
    const genoemd = laatste(eerder, 'hulpplan-vastgelegd')?.data.casemanagerId === event.by.id;
    const alleen = !event.by.rollen.some((rol) => metGezag.includes(rol));
    return genoemd && (!alleen || event.type !== 'afweging-beantwoord' || nummer(event.data) === 5);
  },
  'a casus without the melding that was the norm closes after its reason, and agreements made since': elke(
    'casus-afgesloten',
    ({ event, eerder }) => {
      if (event.data.grond !== 'niet-gemeld') return true;
      const reden = laatste(eerder, 'norm-afgeweken')?.nr ?? Infinity;
      const antwoord = laatste(eerder, 'afweging-beantwoord');
      return (
        antwoord?.data.antwoord === 'nee' &&
        nummer(antwoord.data) > 2 &&
        antwoord.nr < reden &&
        (laatste(eerder, 'monitoring-vastgelegd')?.nr ?? 0) > reden &&
        !eerder.some((since) => since.nr > reden && isMelding(since))
      );
    },
  ),
  'a duty to melden stands in the casus for as long as the log says so': ({ event, eerder, na }) =>
    (verschuldigdeMelding(na) !== undefined) === isMeldingVerschuldigd([...eerder, event]),
  'a closed casus takes nothing but what comes from outside, and being opened': ({ event, eerder }) => {
    const dicht = eerder.findLast(({ type }) => type === 'casus-afgesloten' || type === 'casus-heropend');
    // What was agreed on is looked at after closing too ([Q5-fn3]); without an agreement there is nothing to look at.
    const volgt = event.type === 'vervolg-vastgelegd' || event.type === 'monitoring-vastgelegd';
    if (volgt && !eerder.some(({ type }) => type === 'monitoring-vastgelegd'))
      return dicht?.type !== 'casus-afgesloten';
    return dicht?.type !== 'casus-afgesloten' || magNaSluiten.includes(event.type);
  },
  'only people with the rol acted': ({ event: { type, by }, eerder }) =>
    // The first signaal comes with the start, before there is a signaleerder.
    by.rollen.some((rol) => doorWie[type].includes(rol)) &&
    (type !== 'signaal-vastgelegd' || eerder.length === 1 || by.rollen.some((rol) => dragers.includes(rol))),
  'what is recorded is what was sent': ({ event, command }) => {
    if (!command) return true;
    if (command.type === 'casus-starten' && event.type === 'signaal-vastgelegd')
      return isDeepStrictEqual(event.data, command.data.signaal);
    const letterlijk = isRecording(command.type) || command.type === 'signaal-vastleggen';
    if (!letterlijk && command.type !== 'nood-vastleggen') return true;
    return isDeepStrictEqual({ ...event.data, berichtAan: 0 }, { ...command.data, berichtAan: 0 });
  },
  'every bericht that follows from it is owed, and one that arrived stays delivered': ({
    event,
    voor,
    na,
  }) => {
    const aan = 'berichtAan' in event.data ? event.data.berichtAan : [];
    const bezorgd = (voor?.berichten ?? []).filter(({ bezorging }) => bezorging.stand === 'bezorgd');
    return (
      aan.every((id) => na.berichten.some((bericht) => bericht.id === `${event.id}>${id}`)) &&
      bezorgd.every((bericht) => na.berichten.some((nu) => isDeepStrictEqual(nu, bericht)))
    );
  },
};

/** What must hold of every casus as it stands. */
export const vanElkeStand: Readonly<Record<string, (casus: Casus, geschiedenis: Geschiedenis) => boolean>> = {
  'nothing is lost on replay: the fold of the stored JSON is the casus': (casus, { log }) =>
    isDeepStrictEqual(
      casusVan({ casusId: casus.casusId, events: JSON.parse(JSON.stringify(log)) as CasusEvent[] }),
      casus,
    ),
  'events are numbered from 1, and no id comes twice': (casus, { log }) =>
    casus.nr === log.length &&
    log.every(({ nr }, index) => nr === index + 1) &&
    new Set(log.map(({ id }) => id)).size === log.length,
  'the version counts everything but who looked and what became of berichten': (casus, { log }) =>
    casus.version ===
    log.filter(({ type }) => !type.startsWith('bericht-') && type !== 'casus-gezien').length,
  'a corrected signaal is still there, as it was, and so is what came in its place': (casus, { log }) => {
    const opgeschreven = log.flatMap((event) => {
      if (event.type === 'signaal-vastgelegd') return [{ id: event.id, ...event.data }];
      return event.type === 'signaal-gecorrigeerd' ? [{ id: event.id, ...event.data.nieuw }] : [];
    });
    const alle = signalenVan(casus).map(({ signaal }) => signaal);
    return (
      alle.length === opgeschreven.length &&
      alle.every((signaal, index) => isDeepStrictEqual({ ...signaal, ...opgeschreven[index] }, signaal))
    );
  },
  'whoever has a rol in the casus can find it, by what led to it': (casus, { log, organisatie }) => {
    const gevonden = new Set(log.flatMap(betrokkenenBij));
    return mensenVan(casus, organisatie).every(
      (wie) =>
        gevonden.has(wie.id) || !rollenVan(wie, casus, organisatie).some((rol) => casusrollen.includes(rol)),
    );
  },
  'the next step is never refused, and never missing': (casus, { organisatie }) =>
    kijkers(casus, organisatie).every((wie) => {
      const stappen = volgendeStappen(casus, wie, organisatie);
      const draagt = !rolRefusal('vervolg-vastleggen', wie, casus, organisatie);
      return (
        stappen.length > 0 &&
        (casus.gesloten || !draagt || stappen.some(({ command }) => command !== null)) &&
        stappen.every(({ command }) => command === null || !standRefusal(command, wie, casus, organisatie))
      );
    }),
};

/** The names of the invariants that are broken, with the event at which; from event `vanaf` on. Empty when all hold. */
export function schendingen(geschiedenis: Geschiedenis, vanaf = 0): readonly string[] {
  const { log, standen, commands } = geschiedenis;
  const momenten = log.slice(vanaf).flatMap((event, index) => {
    const plaats = vanaf + index;
    const na = standen[plaats];
    if (!na) return [`no casus after event ${event.nr}`];
    const eerder = log.slice(0, plaats);
    const moment = { event, eerder, voor: standen[plaats - 1], na, command: commands[plaats] };
    return Object.entries(bijElkeGebeurtenis)
      .filter(([, holds]) => !holds(moment))
      .map(([naam]) => `${naam} (event ${event.nr}, ${event.type})`);
  });
  const casus = standen.at(-1);
  if (!casus) return momenten;
  const stand = Object.entries(vanElkeStand)
    .filter(([, holds]) => !holds(casus, geschiedenis))
    .map(([naam]) => `${naam} (after event ${casus.nr})`);
  return [...momenten, ...stand];
}

const gegeven: readonly EventType[] = [
  'signaal-vastgelegd',
  'signaal-gecorrigeerd',
  'consultatie-vastgelegd',
  'consultatie-beantwoord',
  'advies-vastgelegd',
  'gesprek-vastgelegd',
  'leerlinggesprek-vastgelegd',
];

function van<T extends EventType>(events: readonly CasusEvent[], type: T): readonly Van<T>[] {
  return events.filter((event): event is Van<T> => event.type === type);
}

function laatste<T extends EventType>(events: readonly CasusEvent[], type: T): Van<T> | undefined {
  return van(events, type).at(-1);
}

/** A check of one kind of event; every other kind passes. */
function elke<T extends EventType>(
  type: T,
  holds: (moment: Moment & { readonly event: Van<T> }) => boolean,
): (moment: Moment) => boolean {
  return (moment) => {
    const [event] = van([moment.event], type);
    return event === undefined || holds({ ...moment, event });
  };
}

function afweging(
  n: number,
  holds: (moment: Moment & { readonly event: Van<'afweging-beantwoord'> }) => boolean,
): (moment: Moment) => boolean {
  return elke('afweging-beantwoord', (moment) => nummer(moment.event.data) !== n || holds(moment));
}

function nummer(data: Afweging): number {
  return Number(data.afweging.slice(-1));
}

function isGevuld(text: string): boolean {
  return text.trim() !== '';
}

function isAdvies(event: CasusEvent): boolean {
  return (
    (event.type === 'advies-vastgelegd' && event.data.bij === 'veilig-thuis') ||
    (event.type === 'nood-vastgelegd' && event.data.gebeld.includes('veilig-thuis'))
  );
}

/** Each afweging rests on the one before: its last answer leads here, and came after the one before that. */
function volgtUit(data: Afweging, nr: number, antwoorden: readonly Van<'afweging-beantwoord'>[]): boolean {
  const n = nummer(data);
  if (n === 1) return true;
  const vorige = antwoorden.findLast((event) => nummer(event.data) === n - 1);
  const leidt = { 1: ['sterk-vermoeden'], 2: ['nee', 'ja', 'twijfel'] }[n - 1] ?? ['ja'];
  return (
    vorige !== undefined &&
    vorige.nr < nr &&
    leidt.includes(vorige.data.antwoord) &&
    volgtUit(vorige.data, vorige.nr, antwoorden)
  );
}

/** The last thing that each of the two said over this answer to afweging 2. */
function oordelenOver(
  events: readonly CasusEvent[],
  antwoord: Van<'afweging-beantwoord'>,
): readonly { readonly wie: string; readonly antwoord: string }[] {
  const gezegd = new Map<string, string>([[antwoord.by.id, antwoord.data.antwoord]]);
  for (const { by, data } of van(events, 'afweging-meebeoordeeld'))
    if (data.afweging === antwoord.id) gezegd.set(by.id, data.antwoord);
  return [...gezegd].map(([wie, laatst]) => ({ wie, antwoord: laatst }));
}

function isMelding(event: CasusEvent): boolean {
  return (
    event.type === 'melding-vastgelegd' ||
    (event.type === 'nood-vastgelegd' && event.data.meldingGedaan === 'ja')
  );
}

/**
 * Whether the log asks for a melding that was neither made nor left out with a reason. A melding counts until the casus
 * is opened again; help that failed always asks for a new one.
 */
function isMeldingVerschuldigd(events: readonly CasusEvent[]): boolean {
  let [verschuldigd, gemeld] = [false, false];
  for (const event of events) {
    if (event.type === 'casus-heropend') gemeld = false;
    if (event.type === 'norm-afgeweken') verschuldigd = false;
    if (isMelding(event)) [verschuldigd, gemeld] = [false, true];
    if (event.type === 'afweging-meebeoordeeld' && event.data.antwoord !== 'nee' && !gemeld)
      verschuldigd = true;
    if (event.type !== 'afweging-beantwoord') continue;
    const { antwoord } = event.data;
    const n = nummer(event.data);
    const vraagt = n === 2 ? antwoord !== 'nee' : n > 2 && antwoord === 'nee';
    if (vraagt && (!gemeld || n === 5)) verschuldigd = true;
  }
  return verschuldigd;
}

function isBesproken(eerder: readonly CasusEvent[], wie: 'ouders' | 'leerling'): boolean {
  return eerder.some(
    ({ type, data }) =>
      (type === 'meldgesprek-vastgelegd' &&
        data[wie === 'ouders' ? 'oudersErbij' : 'leerlingErbij'] === 'ja') ||
      (type === 'meldgesprek-afgeweken' && (data.met === wie || data.met === 'beiden')),
  );
}

/** Each melding has its own gesprek, consent and questions: what came before the last one does not count. */
function sindsMelding(eerder: readonly CasusEvent[]): readonly CasusEvent[] {
  return eerder.slice(eerder.findLastIndex(({ type }) => type === 'melding-vastgelegd') + 1);
}

/** Refused by whoever was asked last, of ouders or leerling; or given by nobody. */
function isZonderToestemming(eerder: readonly CasusEvent[]): boolean {
  const gevraagd = van(eerder, 'toestemming-vastgelegd').filter(({ data }) => data.waarvoor === 'melding');
  const uitkomsten = (['ouders', 'leerling'] as const).map(
    (wie) =>
      gevraagd.findLast(({ data }) => data.van === wie || data.van === 'ouders-en-leerling')?.data.uitkomst,
  );
  return uitkomsten.includes('geweigerd') || !uitkomsten.includes('gegeven');
}

/** Who carries the casus, and everybody whom the organisation names. */
function mensenVan(casus: Casus, organisatie: Organisatie): readonly Medewerker[] {
  const mensen = [...organisatie.scholen.flatMap((school) => school.mensen), ...organisatie.bovenschools];
  return [{ id: casus.signaleerder, naam: casus.signaleerderNaam }, ...mensen].map(({ id, naam }) => ({
    kind: 'medewerker',
    id,
    naam,
  }));
}

/** Whoever may look at the casus, one of each set of rollen: what is next turns on rollen, not on who has them. */
function kijkers(casus: Casus, organisatie: Organisatie): readonly Medewerker[] {
  const alle = mensenVan(casus, organisatie);
  const perRollen = new Map(alle.map((wie) => [rollenVan(wie, casus, organisatie).join(), wie]));
  return [...perRollen.values()].filter(
    (wie) => !rolRefusal('volgende-stap-inzien', wie, casus, organisatie),
  );
}
