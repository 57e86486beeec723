import { makeKnop, type Knop } from '../../../cards/parts';
import { openVerb, type Verb } from '../../../cards/verbs';
import type { CommandType } from '../../../domain/commands';
import type { ViewType } from '../../../domain/rightsTable';
import { protocol } from '../../../protocol/protocol';
import type { Termijn, TermijnId } from '../../../protocol/termijnen';
import {
  herinneringKaartTekst,
  herinneringRitmeTekst,
  herinneringTekst,
  termijnNaam,
} from '../../../texts/herinneringen';

/** Where a button leads; the first of these roads that the reader may take, with what stands beside it. */
type Weg = readonly [Extract<Verb, CommandType | ViewType>, ...Extract<Verb, CommandType | ViewType>[]];

const naarCasus: Weg = ['casus-inzien', 'volgende-stap-inzien'];
const gewoon: readonly Weg[] = [naarCasus, ['consultatie-inzien'], ['taak-inzien']];

/** The roads on from each herinnering; a new termijn does not compile without a row. */
const wegen = {
  'terugkoppeling-veilig-thuis': gewoon,
  'melding-doen': gewoon,
  'advies-na-twijfel': gewoon,
  'contact-met-signaleerder': [['contact-toezeggen', 'casus-inzien'], ...gewoon],
  'consultatie-onbeantwoord': gewoon,
  'consultatie-houden': gewoon,
  'gesprek-voeren': gewoon,
  'weging-maken': gewoon,
  'afwegingen-beantwoorden': gewoon,
  medebeoordeling: gewoon,
  'effect-van-hulp': gewoon,
  monitoring: gewoon,
  taak: [naarCasus, ['taak-inzien']],
  'hypothese-zonder-vervolg': gewoon,
  'bericht-onbezorgd': gewoon,
  'stil-dossier': gewoon,
} as const satisfies Record<TermijnId, readonly Weg[]>;

/** Everything about the herinnering of one termijn. */
export interface Herinneringrij {
  readonly aan: string;
  readonly wanneer: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly tekst: (feiten: Herinneringfeiten) => readonly string[];
  /** For whoever may not open the casus, nor has a part in it. */
  readonly zonderInzage: (feiten: Herinneringfeiten) => readonly string[];
  readonly knoppen: (mag: (what: Weg[number]) => boolean, uitstel: boolean) => readonly Knop[];
}

interface Herinneringfeiten {
  readonly casus: string;
  readonly school: string;
  /** Since when it runs and by when it must be done. */
  readonly wanneer: string;
  /** Whether it is law, an agreement of the school, or one made in the casus; empty where it does not run any more. */
  readonly aard: string;
}

export function herinneringrij(soort: TermijnId): Herinneringrij {
  const { doen, anders } = herinneringTekst[soort];
  const { titel, samenvatting, waar, zonderInzage, belOfVraag } = herinneringKaartTekst;
  return {
    ...ritme(soort),
    titel: titel(termijnNaam[soort]),
    samenvatting,
    tekst: ({ casus, school, wanneer, aard }) => [
      waar(casus, school, doen),
      `${wanneer} ${aard}`.trim(),
      anders,
    ],
    zonderInzage: ({ casus, school, wanneer }) => [
      zonderInzage(casus, school, termijnNaam[soort]),
      wanneer,
      belOfVraag,
    ],
    knoppen: (mag, uitstel) => knoppen(wegen[soort], mag, uitstel),
  };
}

function ritme(soort: TermijnId): Pick<Herinneringrij, 'aan' | 'wanneer'> {
  const rij = protocol.termijnen.find(({ id }) => id === soort);
  if (!rij) throw new Error(`termijn without a row: ${soort}`);
  const { duur, vooraf, dagen, escalatie }: Termijn = rij;
  const tekst = herinneringRitmeTekst;
  return {
    aan: tekst.aan(tekst.wie[rij.wie], escalatie.aandachtsfunctionaris, escalatie.directie),
    wanneer: [
      duur.soort === 'vast' ? tekst.duur.vast(duur.aantal, duur.eenheid) : tekst.duur.afgesproken,
      vooraf === 0 ? '' : tekst.vooraf(vooraf),
      tekst.daarna[dagen],
    ].join(''),
  };
}

function knoppen(
  wegen: readonly Weg[],
  mag: (what: Weg[number]) => boolean,
  uitstel: boolean,
): readonly Knop[] {
  const bereik = [makeKnop('nummers'), makeKnop('nood')];
  const weg = wegen.find(([eerste]) => mag(eerste));
  if (!weg) return bereik;
  const [hoofd, ...naast] = weg;
  return [
    makeKnop(hoofd, { hoofd: true }),
    ...naast.map((verb) => makeKnop(verb)),
    ...(uitstel
      ? [makeKnop(openVerb('herinnering-uitstellen'), { titel: herinneringKaartTekst.later })]
      : []),
    ...(naast.length > 0 ? [makeKnop('nummers')] : bereik),
  ];
}
