import { makeKnop, withKnoppen, type Knop } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { volgendeStapCard } from '../../../cards/volgendeStap';
import type { Casus } from '../../../domain/casus';
import type { CommandType } from '../../../domain/commands';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { volgendeStappen, type VolgendeStap } from '../../../domain/volgendeStappen';
import { blokkadesOf, voortgangOf } from '../../../domain/voortgang';
import { stapIds, type Bron } from '../../../protocol/types';
import { afwegingTekst } from '../../../texts/afwegingen';
import { casusTekst } from '../../../texts/casus';
import { stapStand, stapTekst } from '../../../texts/stappen';
import { volgendeStapTekst, voortgangTekst } from '../../../texts/volgendeStappen';
import type { RenderedCard } from '../turn';

/** What is done, what is open, what blocks and why, and the first thing to do. */
export function volgendeStapView(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
  envelope: Envelope,
): RenderedCard {
  const [eerste, ...rest] = volgendeStappen(casus, wie, organisatie);
  if (!eerste) throw new Error(`casus ${casus.casusId} has no next step`);
  const voortgang = voortgangOf(casus);
  const blokkades = blokkadesOf(casus);
  const { titel, reden } = volgendeStapTekst[eerste.id];
  const data = {
    kop: casusTekst.kop(casus.casusId),
    titel,
    reden: canRecord(eerste) ? reden : `${reden} ${voortgangTekst.zelfVastleggen}`,
    bron: bronText(eerste.bron),
    stappen: stapIds.map((stap) =>
      voortgangTekst.regel(stapTekst[stap].naam, stapStand[voortgang[stap].stand]),
    ),
    heeftBlokkades: blokkades.length > 0,
    blokkades: blokkades.map(({ wat, wachtOp }) =>
      voortgangTekst.wachtOp(
        afwegingTekst[wat].naam,
        wachtOp.map((stap) => stapTekst[stap].kort.toLowerCase()),
      ),
    ),
    heeftDaarna: rest.length > 0,
    daarna: rest.map((stap) => `• ${volgendeStapTekst[stap.id].titel}`),
    ...withKnoppen(...knoppen([eerste, ...rest])),
  };
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  return { content: render(volgendeStapCard, data, full), summary: casusTekst.kop(casus.casusId) };
}

/** The law in one line: what to look up, and under which numbers it stands here. */
function bronText({ regels, lijnen }: Bron): string {
  const lines = lijnen.map((lijn) => lijn.slice(1).replace('-', ' tot en met '));
  return voortgangTekst.bron(regels.join(', '), `regel ${lines.join(', ')}`);
}

/** What is done by telephone or by pressing a button needs no note that it cannot be stored here. */
function canRecord({ command, stap, id }: VolgendeStap): boolean {
  return command !== null || stap === null || id === 'veilig-thuis-meteen';
}

const buttons: Partial<Record<CommandType, Knop>> = {
  'signaal-vastleggen': makeKnop('signaal-formulier'),
  'nood-vastleggen': makeKnop('nood-formulier'),
  'contact-toezeggen': makeKnop('contact-toezeggen'),
};

function knoppen(stappen: readonly VolgendeStap[]): Knop[] {
  const own = stappen
    .flatMap(({ command }) => (command === null ? [] : [buttons[command]]))
    .filter((knop) => knop !== undefined);
  const unique = own
    .filter((knop, index) => own.findIndex(({ verb }) => verb === knop.verb) === index)
    .slice(0, 2);
  const [first, ...others] = unique;
  const hoofd = first && stappen[0]?.command ? [{ ...first, stijl: 'positive' as const }, ...others] : unique;
  return [...hoofd, makeKnop('casus-inzien'), makeKnop('nummers'), makeKnop('nood')];
}
