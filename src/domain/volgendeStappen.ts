import type { StapId } from '../protocol/types';
import { veiligThuisMeteen } from './advies';
import { afsluitgrondenVan } from './afsluiten';
import {
  adviesOverwegen,
  bijzonder,
  bronnen,
  contact,
  eigenTaak,
  gezagOpnieuw,
  medebeoordeling,
  overSignalen,
  type Mogelijk,
} from './bijzondereStappen';
import type { Casus } from './casus';
import type { CommandType } from './commands';
import type { Requester } from './medewerker';
import { wachtOpTerugkoppeling } from './meldingen';
import type { Organisatie } from './organisatie';
import { standRefusal } from './rights';
import { termijnRegels } from './termijnRegels';
import { isRondMelding, meldingEerst, volgendePlichten } from './volgendePlichten';
import type { VolgendeStap } from './volgendeStap';

export type { BijzondereStapId, VolgendeStap, VolgendeStapId } from './volgendeStap';

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
    ...gezagOpnieuw(casus, organisatie),
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
