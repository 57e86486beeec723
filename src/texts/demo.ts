/** What the person who runs the demo reads in the terminal. */
export const demoTekst = {
  kop: 'Meldcode-bot, demo op deze computer. De mensen en de school zijn verzonnen. Vul geen gegevens van echte kinderen in.',
  botStart: 'Bot starten ...',
  botDraait: (url: string) => `Bot draait: ${url}`,
  vensterStart: (venster: string) => `Venster ${venster} starten ...`,
  vensterDraait: (venster: string, naam: string, url: string) => `Venster ${venster} (${naam}): ${url}`,
  openElk:
    'Open elk adres in uw browser, voordat u begint. Pas als een venster open is, kan de bot daar een bericht bezorgen.',
  begin: 'Typ in het venster van de leerkracht: start casus',
  verversen:
    'Ververst u een venster, dan is het gesprek daar weg. Wat u vastlegde blijft bewaard. Typ dan: help',
  bewaard: (map: string, log: string) =>
    `Wat u vastlegt staat in ${map}. Het log van de bot staat in ${log}.`,
  stoppen: 'Stoppen: Ctrl+C',
  klaar: 'Klaar',
  afsluiten: 'Afsluiten ...',
  gestopt: 'De demo is gestopt.',
  nietGestart: 'De demo start niet.',
  leeggemaakt: (map: string) => `De demomap is leeggemaakt: ${map}`,
  bot: 'de bot',
  leerkracht: 'leerkracht',
  aandachtsfunctionaris: 'aandachtsfunctionaris',
  directie: 'directie',
  hulp: `Gebruik: npm run demo -- [opties]

  --bot-poort <nummer>                     poort van de bot (3978)
  --poort-leerkracht <nummer>              poort van het venster van de leerkracht (56150)
  --poort-aandachtsfunctionaris <nummer>   poort van het venster van de aandachtsfunctionaris (56151)
  --directie                               ook een venster voor de directie
  --poort-directie <nummer>                poort van dat venster (56152)
  --map <map>                              map waarin de demo alles bewaart (demo-data)
  --reset                                  eerst alles wissen wat de demo bewaarde
  --help                                   deze uitleg`,
  zieHulp: 'Met --help ziet u alle opties.',
} as const;

/** Why the demo does not start or does not go on. */
export const demoFoutTekst = {
  optieOnbekend: (optie: string) => `De optie ${optie} bestaat niet.`,
  optieZonderWaarde: (optie: string) => `Achter ${optie} hoort een waarde.`,
  optieMetWaarde: (optie: string) => `Achter ${optie} hoort geen waarde.`,
  losWoord: (woord: string) => `Dit hoort niet bij de demo: ${woord}`,
  poortOngeldig: (optie: string) => `Achter ${optie} hoort een poort: een getal van 1024 tot en met 65535.`,
  poortDubbel: (opties: readonly string[]) =>
    `${opties.join(' en ')} hebben dezelfde poort. Kies voor elk een andere.`,
  poortBezet: (poort: number, wat: string, optie: string) =>
    `Poort ${poort} (${wat}) is al in gebruik. Stop het andere programma, of kies een andere poort, zoals ${optie} ${poort + 10}.`,
  poortVerboden: (poort: number, wat: string, optie: string) =>
    `Poort ${poort} (${wat}) mag niet gebruikt worden op deze computer. Kies een andere, zoals ${optie} ${poort + 10}.`,
  mapNietVanDemo: (map: string) =>
    `De map ${map} is niet door de demo gemaakt en blijft zoals hij is. Kies met --map een andere map.`,
  mapGeenMap: (map: string) => `${map} is geen gewone map. Kies met --map een andere.`,
  vensterGestopt: (venster: string, reden: string) => `Het venster ${venster} is gestopt. Reden: ${reden}`,
  vensterTraag: (venster: string, seconden: number, reden: string) =>
    `Het venster ${venster} geeft na ${seconden} seconden nog geen antwoord. Reden: ${reden}`,
  botOnbereikbaar: (venster: string) => `Het venster ${venster} kan de bot niet bereiken.`,
  redenOnbekend: 'onbekend, er staat niets in het log van het venster.',
  playgroundOntbreekt:
    'Het programma voor de vensters ontbreekt (@microsoft/m365agentsplayground). Voer eerst uit: npm ci',
} as const;
