import { commandTitles, readManifest } from '../../../src/beheer/manifestBestanden';
import { intentOf, type Intent } from '../../../src/bot/dialogue/intents';

const nummers: Intent = { kind: 'nummers', vervallen: null };
const volgendeStap: Intent = { kind: 'volgende-stap', casusId: null };

const help = [
  'Help',
  'help',
  'HELP!',
  'hulp',
  'menu',
  'Wat kun je?',
  'wat kun je doen',
  'Hoe werkt dit?',
  'Kunt u mij helpen?',
];
const groeten = [
  'hi',
  'Hi',
  'hallo',
  'HALLO',
  'hoi',
  'Hoi!',
  'hello',
  'hé',
  'goedemorgen',
  'Goede middag',
  'goedenavond',
  'goede avond',
];
const bellen = [
  'nummers',
  'Nummer',
  'numers',
  'telefoonnummer veilig thuis',
  'wie kan ik bellen',
  'Wie kan ik bellen?',
  'veilig thuis',
  'Veilig Thuis',
  'vt',
  'VT',
  'politie',
  'politie geen spoed',
  'zeden',
  'zedenpolitie',
  'vertrouwensinspecteur',
  'kindertelefoon',
  'contact',
  'hoe neem ik contact op met veilig thuis',
  'aandachtsfunctionaris',
  'intern begeleider',
  'jeugdarts',
];
const vervallen: readonly (readonly [string, Intent])[] = [
  ['AMK', { kind: 'nummers', vervallen: 'amk' }],
  ['nummer van het amk?', { kind: 'nummers', vervallen: 'amk' }],
  ['ASHG', { kind: 'nummers', vervallen: 'ashg' }],
  ['bureau jeugdzorg', { kind: 'nummers', vervallen: 'bureau-jeugdzorg' }],
  ['Bureau Jeugdzorg bellen', { kind: 'nummers', vervallen: 'bureau-jeugdzorg' }],
];
const nood = [
  'nood',
  'NOOD!!',
  'noodgeval',
  '112',
  '1-1-2',
  'het kind is nu in gevaar',
  'er is een mes',
  'help, er is een mes',
  'vader slaat het kind nu in de hal',
  'Er wordt nu geslagen thuis, hij is nu geslagen',
  'een ouder bedreigt de juf',
  'ze is bewusteloos',
  'hij bloedt heel erg',
  'spoed',
  'levensgevaar',
  'het is hier niet veilig',
  'het kind is vermist',
  'spoedgeval',
  'help mij nu',
  'crisisdienst',
  'ze wil niet meer leven',
  'het kind wil dood',
  'hij wil zichzelf iets aandoen',
  'zelfmoordpoging',
  'ze heeft pillen geslikt',
  'hij krijgt geen lucht',
  'hij dreigt met geweld',
  'ik ben bang dat hij haar vermoordt',
  'het kind wordt op dit moment thuis geslagen',
  'ze bloed heel erg',
  'er is overal bloed',
  'hij is gewond',
  'ze is flauwgevallen',
  'hij krijgt geen adem',
  'ze gaat dood',
  'hij gaat haar dood slaan',
  'hij slaat hem dood',
  'hij stak haar neer',
  'er is iemand die schiet',
  'een kindontvoering',
  'een leerling is weggelopen',
  'ze willen dood',
  'ze zegt dat ze dood wil',
  'ze zegt dat ze niet meer wil leven',
  'ze wil er niet meer zijn',
  'hij is suïcidaal',
  'ze wil zichzelf ombrengen',
  'hij wil van het dak springen',
  'ze snijdt zichzelf',
  'ik ben bang dat hij haar iets aandoet',
  'ze heeft pillen genomen',
  'het is levensbedreigend',
  'bel de politie nu',
  'ambulanse',
  'help help',
  'sos',
  'vader staat hier en hij dreigt',
];
/** What teachers type on an ordinary day; a card of nood here would teach them to look past it. */
const gewoon: readonly (readonly [string, Intent['kind']])[] = [
  ['hoe open ik mijn casussen', 'casussen'],
  ['ik wil een signaal vastleggen', 'signaal'],
  ['wanneer komt de jeugdarts', 'nummers'],
  ['is het noodzakelijk om een gesprek te voeren', 'onbekend'],
  ['ik maak me zorgen om een leerling', 'casus-beginnen'],
  ['hij heeft een blauwe plek op zijn arm', 'casus-beginnen'],
  ['wat moet ik doen als een ouder boos wordt', 'volgende-stap'],
  ['hij steekt zijn vinger niet meer op', 'onbekend'],
  ['ze heeft haar gymspullen weer niet bij zich', 'onbekend'],
  ['de leerling was vandaag weer te laat', 'onbekend'],
  ['moeder kwam hem weer niet ophalen', 'onbekend'],
  ['ik heb morgen een gesprek met de ouders', 'onbekend'],
  ['wie is onze aandachtsfunctionaris', 'nummers'],
  ['mag ik zonder toestemming overleggen', 'onbekend'],
  ['hij dreigt te blijven zitten', 'onbekend'],
  ['het schiet niet op met de ouders', 'onbekend'],
  ['de begeleiding schiet tekort', 'onbekend'],
  ['ik vind dat de hulp te kort schiet', 'onbekend'],
  ['ze snijdt een taart aan', 'onbekend'],
  ['hij springt van de kast', 'onbekend'],
  ['dat wil ik haar niet aandoen', 'onbekend'],
  ['hij sloeg een ander kind', 'casus-beginnen'],
  ['ze durft niet naar huis', 'casus-beginnen'],
  ['ze wordt in de vakantie uitgehuwelijkt', 'casus-beginnen'],
  ['hoe doe ik een melding', 'nummers'],
  ['dank je wel', 'onbekend'],
  ['ik heb contact gehad met de moeder', 'onbekend'],
  ['kan ik een casus starten zonder naam', 'casus-beginnen'],
];
const anders: readonly (readonly [string, Intent])[] = [
  ['volgende stap', volgendeStap],
  ['volgnde stap', volgendeStap],
  ['wat moet ik nu doen?', volgendeStap],
  ['Wat nu?', volgendeStap],
  ['hoe nu verder', volgendeStap],
  ['stap 2', volgendeStap],
  ['stap twee', volgendeStap],
  ['volgende stap K7Q2M', { kind: 'volgende-stap', casusId: 'K7Q2M' }],
  ['volgende stap in casus abc2e', { kind: 'volgende-stap', casusId: 'ABC2E' }],
  ['volgende stap in casus abcde', { kind: 'volgende-stap', casusId: null }],
  ['wat moet ik doen bij stap3', volgendeStap],
  ['mijn casussen', { kind: 'casussen' }],
  ['overzicht', { kind: 'schooloverzicht' }],
  ['Overzicht De Regenboog', { kind: 'schooloverzicht' }],
  ['schooloverzicht', { kind: 'schooloverzicht' }],
  ['overzicht van mijn casussen', { kind: 'casussen' }],
  ['casusen', { kind: 'casussen' }],
  ['open mijn casus', { kind: 'casussen' }],
  ['casus', { kind: 'casussen' }],
  ['casus ABCDE', { kind: 'casus', casusId: 'ABCDE' }],
  ['Casus k7q2m.', { kind: 'casus', casusId: 'K7Q2M' }],
  ['K7Q2M', { kind: 'casus', casusId: 'K7Q2M' }],
  ['casus KOQ2I', { kind: 'casus', casusId: 'K0Q21' }],
  ['start casus', { kind: 'casus-beginnen' }],
  ['Start een casus', { kind: 'casus-beginnen' }],
  ['casus start', { kind: 'casus-beginnen' }],
  ['casus maken', { kind: 'casus-beginnen' }],
  ['nieuwe casus', { kind: 'casus-beginnen' }],
  ['begin', { kind: 'casus-beginnen' }],
  ['signaal vastleggen', { kind: 'signaal' }],
  ['signalen', { kind: 'signaal' }],
];

describe('a typed line', () => {
  it.each(help)('%j asks for help', (line) => {
    expect(intentOf(line)).toEqual({ kind: 'help' });
  });

  it.each(groeten)('%j is a greeting', (line) => {
    expect(intentOf(line)).toEqual({ kind: 'groet' });
  });

  it.each(bellen)('%j asks for numbers', (line) => {
    expect(intentOf(line)).toEqual(nummers);
  });

  it.each(vervallen)('[J3][J7][J8] %j asks for numbers by a name that no longer exists', (line, intent) => {
    expect(intentOf(line)).toEqual(intent);
  });

  it.each(anders)('%j is understood', (line, intent) => {
    expect(intentOf(line)).toEqual(intent);
  });

  it.each(nood)('[J1][J5] %j is nood', (line) => {
    expect(intentOf(line)).toEqual({ kind: 'nood' });
  });

  it.each(gewoon)('%j is no nood but %s', (line, kind) => {
    expect(intentOf(line).kind).toBe(kind);
  });

  it.each([...help, ...groeten, ...bellen, ...anders.map(([line]) => line)])(
    '[J1] nood wins from %j in the same line',
    (line) => {
      expect(intentOf(`${line}, er is een mes`)).toEqual({ kind: 'nood' });
      expect(intentOf(`Nood! ${line}`)).toEqual({ kind: 'nood' });
    },
  );

  it.each([
    '',
    '   ',
    '???',
    'asdf qwer',
    '🙂',
    '{{DATE(2020)}}',
    '${geheim}',
    '<script>',
    '__proto__',
    'hoe laat is het',
  ])('%j is not understood', (line) => {
    expect(intentOf(line)).toEqual({ kind: 'onbekend' });
  });

  it.each(commandTitles(readManifest()))('%j, from the menu that Teams shows, is understood', (title) => {
    expect(intentOf(title).kind).not.toBe('onbekend');
  });

  it.each(['dé volgénde stap', 'VOLGENDE  STAP', '  volgende\nstap!! '])(
    '%j: case, accents and signs do not matter',
    (line) => {
      expect(intentOf(line)).toEqual(volgendeStap);
    },
  );
});

describe('a very long line', () => {
  const long = 20_000;
  const repeated = [
    'start ',
    'a',
    ' ',
    'nu slaat ',
    'casus ',
    'contact ',
    'é',
    'steekt zijn ',
    'stap',
    '1 1 ',
    'nummer',
    '😀',
  ];

  it.each(repeated)('of %j over and over is read within a fifth of a second', (part) => {
    const line = part.repeat(Math.ceil(long / part.length)).slice(0, long);
    const start = performance.now();
    intentOf(line);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('[J1] still shows nood when the word of danger comes last', () => {
    expect(intentOf(`${'we waren buiten op het plein '.repeat(700)}er is een mes`)).toEqual({ kind: 'nood' });
  });
});
