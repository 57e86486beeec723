import { stapIds, type Bron, type StapId } from '../protocol/types';
import { protocollen } from '../protocol/protocol';
import { heeftAdvies, veiligThuisMeteen } from './advies';
import { afsluitgrondenVan } from './afsluiten';
import { kennisgevingVan } from './berichten';
import { laatsteAntwoord } from './afwegingen';
import type { Casus } from './casus';
import type { CommandType } from './commands';
import { medebeoordelingVan, wachtOpMedebeoordeling } from './medebeoordeling';
import type { Requester } from './medewerker';
import { wachtOpTerugkoppeling } from './meldingen';
import type { Organisatie } from './organisatie';
import { standRefusal } from './rights';
import { geldigeSignalen, openHypothesen } from './signalen';
import { openTaken } from './taken';
import { termijnRegels } from './termijnRegels';
import { isRondMelding, meldingEerst, volgendePlichten } from './volgendePlichten';
import type { VolgendeStap, VolgendeStapId } from './volgendeStap';

export type { BijzondereStapId, VolgendeStap, VolgendeStapId } from './volgendeStap';

const bronnen = {
  nood: { regels: ['J1', 'J2', 'J5'], lijnen: ['L365-375', 'L846'] },
  contact: { regels: ['K21', 'K28'], lijnen: ['L695-697', 'L714-716'] },
  taak: { regels: ['K16'], lijnen: ['L685'] },
  signalen: { regels: ['B2', 'B9', 'B20'], lijnen: ['L207-209', 'L243-245', 'L273'] },
  terugkoppeling: { regels: ['I7', 'I8'], lijnen: ['L197', 'L545-546'] },
  volgen: { regels: ['N32', 'B20', 'D12'], lijnen: ['L273', 'L423-425', 'L1652-1664'] },
  medebeoordeling: { regels: ['Q2', 'K33'], lijnen: ['L534-539'] },
  sluiten: { regels: ['M6', 'Q1-A', 'D15', 'Q5-B'], lijnen: ['L438-442', 'L529', 'L562-564'] },
} as const satisfies Record<string, Bron>;

/**
 * What this person can do now, the most pressing first; the first one answers "wat moet ik nu doen?". Safety goes
 * before everything: nood, then an owed melding. Then that somebody who knows the meldcode is alongside, then the duties of
 * the stappen in their printed order, then what goes on as long as the casus runs. Never empty, and never something that
 * would be refused.
 */
export function volgendeStappen(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
): readonly VolgendeStap[] {
  const weigering = (command: CommandType) => standRefusal(command, wie, casus, organisatie);
  const list = casus.gesloten ? naSluiten(casus) : lopend(casus, wie, organisatie);
  const mogelijk = list.flatMap(({ ook, ...stap }): VolgendeStap[] => {
    const refusal = stap.command === null ? undefined : weigering(stap.command);
    if (!refusal) return [{ ...stap, doorAnder: false, nodig: [] }];
    if (ook === 'altijd') return [{ ...stap, command: null, doorAnder: false, nodig: [] }];
    return ook === 'ander' && refusal.code === 'rol-ontbreekt'
      ? [{ ...stap, command: null, doorAnder: true, nodig: refusal.facts.nodig }]
      : [];
  });
  return mogelijk.length > 0 ? mogelijk : [{ ...volgen, command: null, doorAnder: false, nodig: [] }];
}

/**
 * What could be next, before it is known who asks. `ook` says for whom it stands there when the command is not theirs:
 * for nobody, for whoever can ask the person who may, or for everyone, since a telephone is no right.
 */
type Mogelijk = Omit<VolgendeStap, 'doorAnder' | 'nodig'> & { readonly ook?: 'ander' | 'altijd' };

const volgen = { id: 'volgen', stap: null, bron: bronnen.volgen, command: 'vervolg-vastleggen' } as const;

function lopend(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Mogelijk[] {
  const meteen = veiligThuisMeteen(casus);
  const gevaar = casus.acuut.antwoord !== 'nee' && casus.noodacties.length === 0;
  const melding: readonly Mogelijk[] = meldingEerst(casus).map((plicht) => ({ ...plicht, ook: 'ander' }));
  const plichten = (stappen: readonly StapId[]): readonly Mogelijk[] =>
    stappen
      .flatMap((stap) => volgendePlichten(casus, stap))
      // The same call, asked for with more weight above.
      .filter(({ id }) => !(meteen && id === 'advies-bij-bijzondere-vorm'))
      .filter((plicht) => melding.length === 0 || !isRondMelding(plicht))
      .map((plicht) => ({ ...plicht, ook: 'ander' }));
  const beslissen = plichten(['wegen', 'beslissen']);
  const sluiten =
    afsluitgrondenVan(casus).length > 0 && !beslissen.some(({ id }) => id === 'afsluiten-zonder-actie')
      ? [bijzonder('afsluiten', bronnen.sluiten, 'casus-afsluiten', 'ander')]
      : [];
  // Help that runs is followed to its end, also when Veilig Thuis has told what it decided ([Q5], [N32]).
  const hulpLoopt = beslissen.some(({ id }) => id === 'hulp-volgen');
  return [
    ...(gevaar ? [bijzonder('noodnummer-bellen', bronnen.nood, 'nood-vastleggen', 'altijd')] : []),
    ...(meteen
      ? [
          {
            ...bijzonder('veilig-thuis-meteen', meteen, 'advies-vastleggen', 'altijd'),
            stap: 'consultatie',
          } as const,
        ]
      : []),
    ...melding,
    ...medebeoordeling(casus, wie, organisatie),
    ...contact(casus, wie, organisatie),
    ...eigenTaak(casus, wie),
    ...plichten(['signalen', 'consultatie', 'gesprek']),
    // [D15], [N25]: with another cause found the later stappen are not needed any more.
    ...(hulpLoopt ? [] : sluiten),
    ...beslissen,
    ...(hulpLoopt ? sluiten : []),
    ...adviesOverwegen(casus),
    ...overSignalen(casus),
    volgen,
  ];
}

/** A closed casus asks for what Veilig Thuis still owes and what was agreed, and can be opened again ([N32]). */
function naSluiten(casus: Casus): readonly Mogelijk[] {
  const wacht = wachtOpTerugkoppeling(casus);
  return [
    ...(wacht
      ? [bijzonder('terugkoppeling-vastleggen', bronnen.terugkoppeling, 'terugkoppeling-vastleggen')]
      : []),
    // [Q5-fn3]: the agreed moment to look comes after closing too.
    ...(termijnRegels.monitoring(casus).length > 0 ? [volgen] : []),
    bijzonder('heropenen', bronnen.volgen, 'casus-heropenen', 'altijd'),
  ];
}

function bijzonder(
  id: VolgendeStapId,
  bron: Bron,
  command: CommandType | null,
  ook?: 'ander' | 'altijd',
): Mogelijk {
  return { id, stap: null, bron, command, ...(ook ? { ook } : {}) };
}

/**
 * Advies of Veilig Thuis stands beside the consultatie of a colleague ([C2], L127) until afweging 1 is answered; from there
 * on the afwegingen themselves say when to call.
 */
function adviesOverwegen(casus: Casus): readonly Mogelijk[] {
  const plicht = protocollen[casus.protocol].stappen.consultatie.plichten.find(
    ({ id }) => id === 'advies-overwegen',
  );
  // What is owed stands higher up, and is more than something to consider.
  const isVerplicht =
    veiligThuisMeteen(casus) !== undefined ||
    stapIds.some((stap) =>
      volgendePlichten(casus, stap).some(({ command }) => command === 'advies-vastleggen'),
    );
  if (!plicht || isVerplicht || heeftAdvies(casus) || laatsteAntwoord(casus, 'afweging-1')) return [];
  return [{ id: plicht.id, stap: 'consultatie', bron: plicht.bron, command: 'advies-vastleggen' }];
}

/** What goes on in stap 1 as long as the casus runs: hypothesen to follow up, and signalen either way ([B2], [B23]). */
function overSignalen(casus: Casus): readonly Mogelijk[] {
  const { bron } = protocollen[casus.protocol].stappen.signalen;
  return [
    ...(openHypothesen(casus).length > 0
      ? [{ id: 'hypothese-beoordelen', stap: 'signalen', bron, command: 'hypothese-beoordelen' } as const]
      : []),
    ...(geldigeSignalen(casus).length > 0
      ? ([
          {
            id: 'signaal-aanvullen',
            stap: 'signalen',
            bron: bronnen.signalen,
            command: 'signaal-vastleggen',
          },
        ] as const)
      : []),
  ];
}

/** What this person was asked to do by a day that was agreed ([K16], L685). */
function eigenTaak(casus: Casus, wie: Requester): readonly Mogelijk[] {
  const open = wie.kind === 'medewerker' && openTaken(casus).some(({ aan }) => aan === wie.id);
  return open ? [bijzonder('taak-afronden', bronnen.taak, 'taak-afronden')] : [];
}

/**
 * The second oordeel over afweging 2, for whom it is asked of and, while a nee waits for it, for whoever waits ([Q2], [K33]).
 * Two who do not agree can each think again.
 */
function medebeoordeling(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Mogelijk[] {
  const stand = medebeoordelingVan(casus)?.stand;
  if (stand !== 'wacht' && stand !== 'oneens') return [];
  const zelf = standRefusal('afweging-meebeoordelen', wie, casus, organisatie) === undefined;
  if (zelf) {
    const id = stand === 'wacht' ? 'veiligheid-meebeoordelen' : 'oordelen-vergelijken';
    return [bijzonder(id, bronnen.medebeoordeling, 'afweging-meebeoordelen')];
  }
  return wachtOpMedebeoordeling(casus)
    ? [bijzonder('medebeoordeling-afwachten', bronnen.medebeoordeling, null)]
    : [];
}

/** That somebody who knows the meldcode is alongside ([K21], [K28]). */
function contact(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Mogelijk[] {
  if (casus.toezeggingen.length > 0 || wie.kind === 'systeem') return [];
  const eigen = casus.signaleerder === wie.id;
  const kent = standRefusal('contact-toezeggen', wie, casus, organisatie) === undefined;
  if (kent) return eigen ? [] : [bijzonder('contact-toezeggen', bronnen.contact, 'contact-toezeggen')];
  const kennisgeving = kennisgevingVan(casus);
  return eigen && (kennisgeving === 'mislukt' || kennisgeving === 'geen-ontvanger')
    ? [bijzonder('aandachtsfunctionaris-bellen', bronnen.contact, null)]
    : [];
}
