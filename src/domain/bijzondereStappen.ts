import { protocollen } from '../protocol/protocol';
import { stapIds, type Bron } from '../protocol/types';
import { heeftAdvies, veiligThuisMeteen } from './advies';
import { laatsteAntwoord, lopendHulpplan, volgendeAfweging } from './afwegingen';
import { kennisgevingVan } from './berichten';
import type { Casus } from './casus';
import type { CommandType } from './commands';
import { ingelichtenVan } from './ingelichten';
import { medebeoordelingVan, wachtOpMedebeoordeling } from './medebeoordeling';
import type { Requester } from './medewerker';
import { bevoegdGezagVan, type Organisatie } from './organisatie';
import { standRefusal } from './rights';
import { geldigeSignalen, openHypothesen } from './signalen';
import { openTaken } from './taken';
import { volgendePlichten } from './volgendePlichten';
import type { VolgendeStap, VolgendeStapId } from './volgendeStap';

export const bronnen = {
  nood: { regels: ['J1', 'J2', 'J5'], lijnen: ['L365-375', 'L846'] },
  contact: { regels: ['K21', 'K28'], lijnen: ['L695-697', 'L714-716'] },
  taak: { regels: ['K16'], lijnen: ['L685'] },
  signalen: { regels: ['B2', 'B9', 'B20'], lijnen: ['L207-209', 'L243-245', 'L273'] },
  terugkoppeling: { regels: ['I7', 'I8'], lijnen: ['L197', 'L545-546'] },
  volgen: { regels: ['N32', 'B20', 'D12'], lijnen: ['L273', 'L423-425', 'L1652-1664'] },
  medebeoordeling: { regels: ['Q2', 'K33'], lijnen: ['L534-539'] },
  gezag: { regels: ['Q1-B2', 'K33', 'M10'], lijnen: ['L531-532'] },
  sluiten: { regels: ['M6', 'Q1-A', 'D15', 'Q5-B'], lijnen: ['L438-442', 'L529', 'L562-564'] },
} as const satisfies Record<string, Bron>;

/**
 * What could be next, before it is known who asks. `ook` says for whom it stands there when the command is not theirs:
 * for nobody, for whoever can ask the person who may, or for everyone, since a telephone is no right.
 */
export type Mogelijk = Omit<VolgendeStap, 'doorAnder' | 'nodig'> & { readonly ook?: 'ander' | 'altijd' };

export function bijzonder(
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
export function adviesOverwegen(casus: Casus): readonly Mogelijk[] {
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
export function overSignalen(casus: Casus): readonly Mogelijk[] {
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
export function eigenTaak(casus: Casus, wie: Requester): readonly Mogelijk[] {
  const open = wie.kind === 'medewerker' && openTaken(casus).some(({ aan }) => aan === wie.id);
  return open ? [bijzonder('taak-afronden', bronnen.taak, 'taak-afronden')] : [];
}

/**
 * The second oordeel over afweging 2, for whom it is asked of and, while a nee waits for it, for whoever waits ([Q2], [K33]).
 * Two who do not agree can each think again.
 */
export function medebeoordeling(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Mogelijk[] {
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

/**
 * That somebody who knows the meldcode is alongside ([K21], [K28]). With a melding of the school or help that runs
 * somebody is; a melding in nood is no sign of it.
 */
export function contact(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Mogelijk[] {
  const begeleid = casus.records['melding-vastgelegd'].length > 0 || lopendHulpplan(casus) !== undefined;
  if (casus.toezeggingen.length > 0 || begeleid || wie.kind === 'systeem') return [];
  const eigen = casus.signaleerder === wie.id;
  const kent = standRefusal('contact-toezeggen', wie, casus, organisatie) === undefined;
  if (kent) return eigen ? [] : [bijzonder('contact-toezeggen', bronnen.contact, 'contact-toezeggen')];
  const kennisgeving = kennisgevingVan(casus);
  return eigen && (kennisgeving === 'mislukt' || kennisgeving === 'geen-ontvanger')
    ? [bijzonder('aandachtsfunctionaris-bellen', bronnen.contact, null)]
    : [];
}

/**
 * Whoever of the bevoegd gezag was informed left, and somebody came after them: without informing that person nobody can assess
 * afweging 2 with the school, nor give the oordeel that a nee waits for ([Q1-B2], [Q2], L531-536).
 */
export function gezagOpnieuw(casus: Casus, organisatie: Organisatie): readonly Mogelijk[] {
  const nodig = volgendeAfweging(casus) === 'afweging-2' || wachtOpMedebeoordeling(casus);
  const vertrokken =
    casus.records['bevoegd-gezag-ingelicht'].length > 0 && ingelichtenVan(casus, organisatie).length === 0;
  return nodig && vertrokken && bevoegdGezagVan(organisatie, casus.school).length > 0
    ? [
        {
          ...bijzonder('bevoegd-gezag-inlichten', bronnen.gezag, 'bevoegd-gezag-inlichten', 'ander'),
          stap: 'beslissen',
        } as const,
      ]
    : [];
}
