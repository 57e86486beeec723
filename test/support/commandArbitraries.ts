import { afwegingIds } from '../../src/protocol/types';
import { consultatiepartners, consultatievormen } from '../../src/protocol/consultatie';
import { onveiligheidsoorten } from '../../src/protocol/weging';
import type { Casus } from '../../src/domain/casus';
import type { Command, CommandData, CommandType } from '../../src/domain/commands';
import { misluktRedenen, noodhulplijnen } from '../../src/domain/events';
import type { Requester } from '../../src/domain/medewerker';
import type { Organisatie } from '../../src/domain/organisatie';
import { toestemmingVan } from '../../src/domain/records/consultatieRecords';
import { antwoorden, leeftijdsgroepen, type Datum, type SchoolId } from '../../src/domain/waarden';
import { noodgegevens, signaal, startgegevens } from './events';
import { makeCommand, type ProefType } from './makeCommand';

export interface Gelegenheid {
  readonly casus: Casus;
  readonly wie: Requester;
  readonly organisatie: Organisatie;
  /** The local date on which it is given. */
  readonly vandaag: Datum;
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

type Vervolgtype = ProefType | 'bezorging-vastleggen';

/**
 * A command of this type: in three of four cases as the rules ask where that can be known, else in another shape, good or
 * bad, or with a text left blank, or dated another day.
 */
export function eenCommand(type: Vervolgtype, gelegenheid: Gelegenheid): Command {
  const { random, vandaag } = gelegenheid;
  const goed =
    type === 'bezorging-vastleggen'
      ? eenBezorging(gelegenheid)
      : opDatum(makeCommand(type, gelegenheid), vandaag);
  if (goed.type === 'afweging-beantwoorden' && random() < 0.5) {
    const antwoord = een(naarHulp[goed.data.afweging], random);
    return { type: goed.type, data: { ...goed.data, antwoord } };
  }
  if (random() < 0.75) return goed;
  const vormen = type === 'bezorging-vastleggen' ? [] : andereVormen[type](gelegenheid);
  const vorm = een([...vormen, 'leeg', 'morgen', 'gisteren'] as const, random);
  if (vorm === 'leeg') return metLeegVeld(goed, random);
  if (vorm === 'morgen' || vorm === 'gisteren')
    return opDatum(goed, dagVerder(vandaag, vorm === 'morgen' ? 1 : -1));
  return { type: goed.type, data: { ...goed.data, ...vorm } } as Command;
}

/** The answers of the longest road: to help, and to what came of it. */
const naarHulp = {
  'afweging-1': ['sterk-vermoeden'],
  'afweging-2': ['nee', 'ja', 'twijfel'],
  'afweging-3': ['ja'],
  'afweging-4': ['ja'],
  'afweging-5': ['ja', 'nee'],
} as const;

/** A start at this school; one in four is refused. */
export function eenStart(
  school: SchoolId,
  vandaag: Datum,
  random: () => number,
): Extract<Command, { type: 'casus-starten' }> {
  const fout = een(
    [
      { school: 'onbekend' },
      { medewerkerBetrokken: 'ja' },
      { medewerkerBetrokken: 'twijfel' },
      { kenmerk: ' ' },
      { signaal: signaal({ datum: dagVerder(vandaag, 1) }) },
      { signaal: signaal({ datum: vandaag, tekst: '' }) },
    ] as const,
    random,
  );
  const data = startgegevens({
    school,
    leeftijdsgroep: een(leeftijdsgroepen, random),
    acuut: een(antwoorden, random),
    signaal: signaal({ datum: vandaag }),
  });
  return { type: 'casus-starten', data: random() < 0.75 ? data : { ...data, ...fout } };
}

/** What a form may send besides what `makeCommand` sends; whether it is accepted is for the domain. */
const andereVormen: {
  readonly [T in ProefType]: (gelegenheid: Gelegenheid) => readonly Partial<CommandData[T]>[];
} = {
  'signaal-vastleggen': ({ vandaag }) => [
    { bron: 'de buurvrouw', waarnemingen: [], datum: vandaag },
    { bron: null, waarnemingen: [] },
    { diagnoseDoor: 'de jeugdarts' },
    { diagnoseDoor: '' },
    { soort: 'hypothese', categorie: 'ouder-en-gezin' },
    { categorie: 'seksueel' },
  ],
  'nood-vastleggen': () => [
    noodgegevens({ gebeld: noodhulplijnen, meldingGedaan: 'ja' }),
    { gebeld: [] },
    { gebeld: ['politie'] },
  ],
  'contact-toezeggen': () => [{}],
  'casus-zien': () => [{}],
  'signaal-corrigeren': ({ casus }) => [
    { nieuw: signaal({ tekst: '', datum: casus.gestartOp.slice(0, 10) }) },
    ...casus.signalen.map(({ id }) => ({ signaal: id })),
    { signaal: 'e999' },
  ],
  'hypothese-beoordelen': ({ casus }) => [
    ...casus.signalen.map(({ id }) => ({ signaal: id })),
    { signaal: 'e999' },
  ],
  'contact-vastleggen': () => [{ met: 'de jeugdarts' }],
  'vervolg-vastleggen': () => [{ onderwerp: 'beslissing' }],
  'gezin-vastleggen': () => [{ kinderen: 'twee oudere broers' }],
  'casus-overdragen': ({ casus }) => [{ aan: casus.signaleerder }, { aan: 'niemand' }],
  'casus-toewijzen': ({ casus }) => [{ aan: casus.signaleerder }, { aan: 'niemand' }],
  'taak-geven': ({ casus, vandaag }) => [
    { aan: casus.signaleerder, voor: vandaag },
    { aan: 'niemand' },
    { voor: dagVerder(vandaag, -1) },
  ],
  'taak-afronden': ({ casus }) => [
    ...casus.records['taak-gegeven'].map(({ id }) => ({ taak: id })),
    { uitkomst: 'niet-gedaan', toelichting: '' },
    { taak: 'e999' },
  ],
  'consultatie-intrekken': ({ casus }) => [
    ...casus.records['consultatie-gevraagd'].map(({ id }) => ({ consultatie: id })),
    { consultatie: 'e999' },
  ],
  'consultatie-doorgeven': ({ casus }) => [
    ...casus.records['consultatie-gevraagd'].map(({ id, aan }) => ({ consultatie: id, aan })),
    { aan: casus.signaleerder },
    { aan: 'niemand' },
  ],
  'consultatie-vragen': ({ casus }) => [{ aan: casus.signaleerder }, { aan: 'niemand' }],
  'consultatie-beantwoorden': ({ casus }) => [
    { consultatie: 'e999' },
    ...casus.records['consultatie-gevraagd'].map(({ id }) => ({ consultatie: id })),
  ],
  'consultatie-vastleggen': ({ random }) => [
    {
      vorm: een(consultatievormen, random).id,
      partner: een(consultatiepartners, random).id,
      wijze: een(['open', 'anoniem'], random),
      intake: een(['', 'Met de moeder gesproken.'], random),
    },
    { vorm: 'zorgadviesteam', wijze: 'open', intake: 'Met de moeder gesproken.' },
    { partner: 'jeugdarts', wijze: 'open' },
  ],
  'twijfel-beantwoorden': () => antwoorden.map((antwoord) => ({ vraag: { vraag: 'Twijfelt u?', antwoord } })),
  'advies-vastleggen': () => [
    { bij: 'veilig-thuis', wijze: 'open' },
    { bij: 'jeugdgezondheidszorg', wijze: 'open' },
  ],
  'toestemming-vastleggen': ({ random }) => [
    { van: een(toestemmingVan, random), uitkomst: 'gegeven' },
    { van: een(toestemmingVan, random), uitkomst: 'geweigerd' },
    { waarvoor: 'melding', uitkomst: 'geweigerd' },
  ],
  'toestemming-afwijken': () => [{ waarvoor: 'melding' }],
  'ouders-inlichten': () => [{ over: 'de uitkomst' }],
  'gesprek-vastleggen': () => [{ uitkomst: 'andere-oorzaak' }, { interpretatie: 'Er is veel stress.' }],
  'gesprek-afwijken': () => [{ grond: 'gesprek-contactverlies' }],
  'leerlinggesprek-vastleggen': () => [
    { oudersVooraf: 'nee', reden: 'Eerst horen wat er is.' },
    { oudersVooraf: 'nee', reden: '' },
  ],
  'leerlinggesprek-afwijken': () => [{ grond: 'te-belastend' }],
  'weging-vastleggen': () => [{ weigering: '' }, { twijfel: 'ja' }, { twijfel: 'nee' }],
  'kindcheck-vastleggen': () => [{ veilig: 'nee' }],
  'afweging-meebeoordelen': ({ random }) => [
    { vraag: '' },
    { motivering: ' ' },
    { afweging: 'e1' },
    { antwoord: een(['nee', 'ja', 'twijfel'], random) },
    { onveiligheid: null },
  ],
  'afweging-beantwoorden': ({ casus, random }) => [
    { vraag: '' },
    { motivering: ' ' },
    { afweging: een(afwegingIds, random) },
    { antwoord: een(['geen-actie', 'sterk-vermoeden', 'nee', 'ja', 'twijfel'], random) },
    { metWie: een([null, casus.signaleerder, 'niemand'], random) },
    { beoordeeldMet: '' },
    { helper: null },
    { veiligThuis: '' },
    { onveiligheid: null },
    { onveiligheid: een(onveiligheidsoorten, random).id },
    { vastgelegd: {} },
  ],
  'bevoegd-gezag-inlichten': ({ casus }) => [{ wie: casus.signaleerder }, { wie: 'niemand' }],
  'verwijsindex-overwegen': () => [{ uitkomst: 'signaal-afgegeven' }],
  'politie-afstemmen': () => [{ met: 'de zedenpolitie' }],
  'meldgesprek-vastleggen': () => [
    { bezwaren: 'wil niet', afwegingBezwaren: '' },
    { leerlingErbij: 'ja', bezwaren: '' },
  ],
  'meldgesprek-afwijken': () => [{ met: 'beiden', grond: 'meldgesprek-contactverlies' }, { motivering: '' }],
  'zwijgplicht-beantwoorden': () => [{ geraadpleegd: 'Veilig Thuis' }],
  'melding-vastleggen': () => [
    { afgeschermd: 'afschermen-vertrouwensrelatie', afschermMotivering: 'Het kind praat alleen met mij.' },
    { afgeschermd: 'afschermen-gevaar-kinderen', afschermMotivering: '' },
  ],
  'norm-afwijken': () => [{ motivering: ' ' }],
  'terugkoppeling-vastleggen': () => [
    { ontvangen: 'ja', terugkoppeling: '' },
    { ontvangen: 'nee', terugkoppeling: '' },
  ],
  'hulpplan-vastleggen': ({ vandaag }) => [
    { termijn: dagVerder(vandaag, -1) },
    { termijn: dagVerder(vandaag, 90) },
    { casemanagerId: 'niemand' },
    { casemanager: 'Wie anders' },
  ],
  'monitoring-vastleggen': ({ vandaag }) => [
    { eerstvolgende: dagVerder(vandaag, -1) },
    { eerstvolgende: dagVerder(vandaag, 30), nazorg: 'Na een jaar nog eens bellen.' },
  ],
  'casus-afsluiten': () => [
    { grond: 'geen-actie' },
    { grond: 'andere-oorzaak' },
    { grond: 'hulp-geslaagd' },
    { grond: 'niet-gemeld' },
    { grond: 'overgenomen-door-veilig-thuis' },
  ],
  'casus-heropenen': () => [{ reden: 'Weer een blauwe plek.' }],
  'herinnering-uitstellen': ({ vandaag }) => [
    { termijn: 'stil-dossier:e999' },
    { tot: dagVerder(vandaag, 60) },
  ],
};

/** What a form lets a person type; everything else is chosen from a list and cannot be blank. */
const vrijeTekst: readonly string[] = [
  ...['tekst', 'plaats', 'situatie', 'aanwezigen', 'reden', 'toelichting', 'inhoud', 'met', 'kinderen'],
  ...[
    'zorgen',
    'uitkomst',
    'ouders',
    'gesprokenMet',
    'advies',
    'over',
    'doel',
    'feiten',
    'reactie',
    'verslag',
  ],
  ...['risico', 'aard', 'ernst', 'weigering', 'conclusie', 'motivering', 'beoordeeldMet', 'veiligThuis'],
  ...['uitleg', 'afwegingBezwaren', 'belangen', 'andereWeg', 'geenToestemming', 'opwegen', 'aanWie'],
  ...[
    'geraadpleegd',
    'eigenVervolg',
    'terugkoppeling',
    'hulp',
    'doelen',
    'rollen',
    'taken',
    'casemanager',
    'hoe',
  ],
  ...['afspraken', 'takenCasemanager', 'vraag'],
];

/** Chosen from a list although another command lets it be typed. */
const keuzes: Readonly<Partial<Record<CommandType, readonly string[]>>> = {
  'hypothese-beoordelen': ['uitkomst'],
  'taak-afronden': ['uitkomst'],
  'toestemming-vastleggen': ['uitkomst'],
  'gesprek-vastleggen': ['uitkomst'],
  'verwijsindex-overwegen': ['uitkomst'],
  'meldgesprek-afwijken': ['met'],
};

function metLeegVeld(command: Command, random: () => number): Command {
  const data: Readonly<Record<string, unknown>> = { ...command.data };
  const velden = Object.keys(data).filter(
    (naam) =>
      vrijeTekst.includes(naam) &&
      typeof data[naam] === 'string' &&
      !(keuzes[command.type] ?? []).includes(naam),
  );
  return velden.length === 0
    ? command
    : ({ type: command.type, data: { ...data, [een(velden, random)]: ' ' } } as Command);
}

/** The same, dated `datum`: also the signaal in a correction, and what must lie ahead. */
function opDatum(command: Command, datum: Datum): Command {
  const verder = (naam: string, value: unknown): unknown => {
    if (naam === 'datum' || naam === 'eerstvolgende' || naam === 'tot' || naam === 'voor') return datum;
    if (naam === 'termijn' && command.type === 'hulpplan-vastleggen') return datum;
    return naam === 'nieuw' ? { ...(value as object), datum } : value;
  };
  const data = Object.fromEntries(
    Object.entries(command.data).map(([naam, value]) => [naam, verder(naam, value)]),
  );
  return { type: command.type, data } as Command;
}

function eenBezorging({ casus, random }: Gelegenheid): Command {
  const bericht = een([...casus.berichten.map(({ id }) => id), 'e999>niemand'] as const, random);
  const uitkomst = een(['bezorgd', ...misluktRedenen] as const, random);
  return { type: 'bezorging-vastleggen', data: { bericht, uitkomst } };
}

/** Local date so many days further; no clock and no zone comes into it. */
export function dagVerder(datum: Datum, dagen: number): Datum {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10);
}

function een<const T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}
