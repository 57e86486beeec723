import { makeKnop, withKnoppen, type Knop } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { openVerb, type Verb } from '../../../cards/verbs';
import { volgendeStapCard } from '../../../cards/volgendeStap';
import type { Casus } from '../../../domain/casus';
import { isRecording, type CommandType } from '../../../domain/commands';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { volgendeStappen, type VolgendeStap, type VolgendeStapId } from '../../../domain/volgendeStappen';
import type { Datum, Rol } from '../../../domain/waarden';
import { blokkadesOf, voortgangOf, type Blokkade } from '../../../domain/voortgang';
import { stapIds } from '../../../protocol/types';
import { afwegingTekst } from '../../../texts/afwegingen';
import { casusTekst } from '../../../texts/casus';
import { rolNaam } from '../../../texts/rollen';
import { stapStand, stapTekst } from '../../../texts/stappen';
import type { StapTekst } from '../../../texts/volgendeStap/stapTekst';
import { kijkwijzen } from '../../../texts/signaalhulp';
import { volgendeStapTekst, voortgangTekst, wachtTekst } from '../../../texts/volgendeStappen';
import type { RenderedCard } from '../turn';
import { bronText } from './bronText';
import { uiterlijkFeit } from './termijnFeiten';

/** What cannot be done yet, as far as it is near: the ones after it wait for these in turn. */
const nabij = 2;

/** What is done, what is open, what blocks and why, and the first thing to do. */
export function volgendeStapView(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
  vandaag: Datum,
  envelope: Envelope,
): RenderedCard {
  const [eerste, ...rest] = volgendeStappen(casus, wie, organisatie);
  if (!eerste) throw new Error(`casus ${casus.casusId} has no next step`);
  const voortgang = voortgangOf(casus);
  const blokkades = casus.gesloten ? [] : blokkadesOf(casus).slice(0, nabij);
  // Signalen are collected until it is clear whether there are concerns, and which ([B9], L243-245): afweging 1 says so.
  const isVroeg = voortgang.wegen.stand === 'open';
  const { titel, reden } = volgendeStapTekst[eerste.id];
  const data = {
    kop: casusTekst.kop(casus.casusId),
    titel,
    reden,
    details: details(eerste, uiterlijkFeit(eerste.id, casus, organisatie, vandaag)),
    bron: bronText(eerste.bron),
    stappen: stapIds.map((stap) =>
      voortgangTekst.regel(stapTekst[stap].naam, stapStand[voortgang[stap].stand]),
    ),
    heeftBlokkades: blokkades.length > 0,
    blokkades: blokkades.map(blokkadeText),
    heeftDaarna: rest.length > 0,
    daarna: rest.flatMap((stap) => [`• ${stapKort(stap)}`, ...(isVroeg ? kijkregels(stap) : [])]),
    ...withKnoppen(...knoppen([eerste, ...rest])),
  };
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  return { content: render(volgendeStapCard, data, full), summary: casusTekst.kop(casus.casusId) };
}

interface Detail {
  readonly naam: string;
  readonly waarde: string;
}

function details(stap: VolgendeStap, uiterlijk: readonly Detail[]): Detail[] {
  const { wanneer, anders }: StapTekst = volgendeStapTekst[stap.id];
  const wie = stap.doorAnder
    ? [voortgangTekst.doorAnder(rollenText(stap.nodig))]
    : stap.command === null
      ? [voortgangTekst.zelf]
      : [];
  return [
    ...(wanneer === undefined ? [] : [{ naam: voortgangTekst.wanneer, waarde: wanneer }]),
    ...uiterlijk,
    ...wie.map((waarde) => ({ naam: voortgangTekst.wie, waarde })),
    { naam: voortgangTekst.anders, waarde: anders },
  ];
}

/** In one line: what to do, and by whom where somebody else has to. */
export function stapKort({ id, doorAnder, nodig }: VolgendeStap): string {
  const { titel } = volgendeStapTekst[id];
  return doorAnder ? voortgangTekst.doorAnderKort(titel, rollenText(nodig)) : titel;
}

/** Where to look for more signalen ([B5-B8], L223-243), under the step that asks for them. */
function kijkregels({ id }: VolgendeStap): string[] {
  if (id !== 'signaal-aanvullen') return [];
  return kijkwijzen.map((kijkwijze) => voortgangTekst.onderdeel(volgendeStapTekst[kijkwijze].titel));
}

function rollenText(rollen: readonly Rol[]): string {
  return rollen.map((rol) => rolNaam[rol]).join(voortgangTekst.of);
}

/** From afweging 3 on the stappen are the same as before it: what comes first is enough to say. */
function blokkadeText({ wat, wachtOp, eerst }: Blokkade): string {
  const stappen = wachtOp.map((stap) => stapTekst[stap].kort.toLowerCase());
  const andere = eerst.map((wacht) => wachtTekst[wacht]);
  const op = wat === 'afweging-1' || wat === 'afweging-2' ? [...stappen, ...andere] : andere;
  return voortgangTekst.wachtOp(afwegingTekst[wat].naam, op.length > 0 ? op : stappen);
}

function verbOf(command: CommandType): Verb | undefined {
  if (isRecording(command)) return openVerb(command);
  if (command === 'signaal-vastleggen') return 'signaal-formulier';
  if (command === 'nood-vastleggen') return 'nood-formulier';
  return command === 'contact-toezeggen' ? command : undefined;
}

const voorbereiding: Readonly<Partial<Record<VolgendeStapId, Verb>>> = {
  'gesprek-voeren': 'gesprek-voorbereiden',
  melden: 'melding-voorbereiden',
  'melding-bespreken-met-ouders': 'melding-voorbereiden',
  'melding-bespreken-met-leerling': 'melding-voorbereiden',
};

/** The first two things this person can do, what prepares for them, and always the numbers and nood; five at most. */
function knoppen(stappen: readonly VolgendeStap[]): Knop[] {
  const own = stappen
    .flatMap(({ id, command }) => {
      const verb = command === null ? undefined : verbOf(command);
      return verb === undefined ? [] : [{ id, verb }];
    })
    .filter(({ verb }, index, all) => all.findIndex((other) => other.verb === verb) === index)
    .slice(0, 2);
  const prepare = own.map(({ id }) => voorbereiding[id]).filter((verb) => verb !== undefined);
  const verbs = [...new Set<Verb>([...own.map(({ verb }) => verb), ...prepare, 'casus-inzien'])];
  const hoofd = stappen[0]?.command === null ? undefined : verbs[0];
  return [
    ...verbs.slice(0, 3).map((verb) => makeKnop(verb, { hoofd: verb === hoofd })),
    makeKnop('nummers'),
    makeKnop('nood'),
  ];
}
