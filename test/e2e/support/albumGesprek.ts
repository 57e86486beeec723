import type { RenderedCard, Spreker } from '../../../src/bot/dialogue/turn';
import { volgendeStapView } from '../../../src/bot/dialogue/views/volgendeStapView';
import type { Recording } from '../../../src/domain/commands';
import { commandTypes, verhaalMet, voorbeelden } from '../../support/commands';
import { stage, type Stage } from '../../support/dialogueStage';
import { signaalVastgelegd, vandaag, type Gebeurtenis } from '../../support/events';
import { bestaandeCasus } from '../../support/given';
import { naVeiligheid, startCasus } from '../../support/ingevuld';
import { verschuldigd } from '../../support/meldingEvents';
import { begeleider, directeur, functionarisA, leerkrachtA, organisatie } from '../../support/people';
import { begin, gebeurd, vraagGesteld } from '../../support/raadEvents';
import { casusId, stageMet } from '../../support/stageMet';
import { naStapDrie } from '../../support/wegenEvents';
import { albumkaart, type Albumkaart } from './albumKaart';

type Brengt = () => Promise<{ readonly card: RenderedCard }>;
/** How the chat comes to a card, and what must be seen on it besides its title. */
type Pagina = readonly [brengt: Brengt, ziet?: string];

const signalen: readonly Gebeurtenis[] = [
  signaalVastgelegd({ tekst: 'Blauwe plek op zijn arm.', bron: 'de gymleraar', plaats: 'gymzaal' }),
  signaalVastgelegd({ tekst: 'Ik denk dat hij bang is.', soort: 'hypothese' }),
  signaalVastgelegd({ tekst: 'Speelde vrolijk met zijn zusje.', richting: 'weerspreekt' }),
];
const geweigerd = gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd', toelichting: 'Zij wil niet.' });
const overlegd = [...begin, ...signalen, ...naStapDrie.slice(2), gebeurd('advies-vastleggen'), geweigerd];
const meldklaar = [...verschuldigd, ...signalen];

const zegt =
  (wie: Spreker, text: string): Brengt =>
  () =>
    stage().says(wie, text);

const toont =
  (verhaal: readonly Gebeurtenis[], wie: Spreker, verb: string): Brengt =>
  async () =>
    (await stageMet(verhaal)).sends(wie, verb, { casusId });

const stuurt =
  (verhaal: readonly Gebeurtenis[], command: Recording, typed: Record<string, string>): Brengt =>
  async () =>
    (await stageMet(verhaal)).fill(leerkrachtA, command, typed);

/** What somebody else gets of what was just done. */
async function bericht(act: (scene: Stage) => Promise<unknown>, scene = stage()): ReturnType<Brengt> {
  await act(scene);
  const laatste = scene.bezorgd.at(-1);
  if (!laatste) throw new Error('nothing was delivered');
  return laatste;
}

const nietBezorgd: Brengt = () => {
  const scene = stage();
  scene.deliverWith(() => ({ kind: 'app-ontbreekt', status: 403 }));
  return startCasus(scene, leerkrachtA);
};

async function getoetst(): ReturnType<Brengt> {
  const scene = stage();
  const { card } = await scene.says(directeur, 'randvoorwaarden');
  return scene.press(directeur, card, 'randvoorwaarde-kiezen', {
    keuze: 'item:de-regenboog:meldcode-in-beleid',
  });
}

const paginas: Readonly<Record<string, Pagina>> = {
  welkom: [() => stage().dialogue.answer({ kind: 'install', spreker: leerkrachtA })],
  help: [zegt(leerkrachtA, 'help')],
  'niet-begrepen': [zegt(leerkrachtA, 'wat eten we vandaag')],
  nood: [zegt(leerkrachtA, 'er is een mes')],
  'nood-na-vragen': [() => naVeiligheid(stage(), leerkrachtA, { acuut: 'ja', medewerkerBetrokken: 'nee' })],
  nummers: [zegt(leerkrachtA, 'wie kan ik bellen')],
  'nummers-vervallen': [zegt(leerkrachtA, 'bureau jeugdzorg'), 'Bureau jeugdzorg'],
  veiligheid: [zegt(leerkrachtA, 'start casus')],
  medewerker: [() => naVeiligheid(stage(), leerkrachtA, { acuut: 'nee', medewerkerBetrokken: 'twijfel' })],
  'start-leeg': [() => naVeiligheid(stage(), leerkrachtA)],
  'start-fouten': [
    () => startCasus(stage(), leerkrachtA, { waarnemingen: '', plaats: '', datum: '2027-01-01' }),
    'Wat u typte staat er nog.',
  ],
  'casus-gestart': [() => startCasus(stage(), leerkrachtA), 'De casus is gestart.'],
  'casus-niet-bezorgd': [nietBezorgd, 'Het bericht kwam niet aan. Bel de aandachtsfunctionaris.'],
  'casus-nieuw': [toont(begin, functionarisA, 'casus-inzien'), 'Zegt dat hij niet naar huis wil.'],
  'casus-overlegd': [toont(overlegd, leerkrachtA, 'casus-inzien'), 'Speelde vrolijk met zijn zusje.'],
  'casus-melding': [toont(meldklaar, functionarisA, 'casus-inzien'), 'Blauwe plek op zijn arm.'],
  'casus-gemeld': [
    toont(verhaalMet('terugkoppeling-vastleggen'), functionarisA, 'casus-inzien'),
    'Veilig Thuis',
  ],
  'casus-hulp': [toont(verhaalMet('hulpplan-vastleggen'), functionarisA, 'casus-inzien'), 'Hulpplan:'],
  'casus-gesloten': [toont(verhaalMet('casus-afsluiten'), functionarisA, 'casus-inzien'), 'Gesloten:'],
  'casus-directie': [toont(verhaalMet('bevoegd-gezag-inlichten'), directeur, 'casus-inzien')],
  'casus-onbekend': [zegt(leerkrachtA, 'casus K7Q2M')],
  'casussen-geen': [zegt(leerkrachtA, 'mijn casussen')],
  'vastleggen-leerkracht': [toont(begin, leerkrachtA, 'vastleggen')],
  'vastleggen-functionaris': [toont(meldklaar, functionarisA, 'vastleggen')],
  'gesprek-voorbereiden': [toont(overlegd, leerkrachtA, 'gesprek-voorbereiden')],
  'melding-voorbereiden': [
    toont(meldklaar, functionarisA, 'melding-voorbereiden'),
    'Blauwe plek op zijn arm.',
  ],
  dossier: [toont(overlegd, functionarisA, 'dossier-inzien'), 'Blauwe plek op zijn arm.'],
  uitleg: [zegt(leerkrachtA, 'uitleg')],
  'dossier-toetsen': [toont(begin, functionarisA, 'dossier-toetsen'), 'nog dun'],
  'dossier-toetsen-melding': [toont(meldklaar, functionarisA, 'dossier-toetsen')],
  'bevindingen-leeg': [toont(begin, leerkrachtA, 'bevindingen-inzien')],
  bevindingen: [toont(overlegd, leerkrachtA, 'bevindingen-inzien'), 'Praat eerst met de ouders.'],
  'consultatie-gevraagd': [
    toont([...begin, vraagGesteld()], begeleider, 'consultatie-inzien'),
    'Hoe kijk jij',
  ],
  'consultatie-beantwoord': [toont(verhaalMet('consultatie-beantwoorden'), begeleider, 'consultatie-inzien')],
  'weging-vol': [toont(overlegd, leerkrachtA, 'formulier:weging-vastleggen'), 'Blauwe plek op zijn arm.'],
  'corrigeren-vol': [toont(overlegd, leerkrachtA, 'formulier:signaal-corrigeren')],
  'gesprek-fouten': [
    stuurt(begin, 'gesprek-vastleggen', { met: 'de moeder', feiten: 'Drie keer zonder eten.' }),
    'Wat u typte staat er nog.',
  ],
  'afweging-fouten': [
    stuurt(voorbeelden['afweging-beantwoorden'].verhaal, 'afweging-beantwoorden', { motivering: '' }),
    'Wat u typte staat er nog.',
  ],
  geweigerd: [toont(begin, leerkrachtA, 'formulier:casus-afsluiten')],
  'bericht-casus': [() => bericht((scene) => startCasus(scene, leerkrachtA))],
  'bericht-consultatie': [
    async () => {
      const scene = await stageMet(begin);
      return bericht(
        () => scene.fill(leerkrachtA, 'consultatie-vragen', { aan: begeleider.id, vraag: 'Hoe kijk jij?' }),
        scene,
      );
    },
  ],
  'randvoorwaarden-directie': [zegt(directeur, 'randvoorwaarden')],
  'randvoorwaarden-leerkracht': [zegt(leerkrachtA, 'randvoorwaarden')],
  'randvoorwaarde-kiezen': [getoetst],
  'schooloverzicht-leeg': [zegt(functionarisA, 'overzicht')],
  'schooloverzicht-leerkracht': [zegt(leerkrachtA, 'overzicht')],
  schooloverzicht: [toont(overlegd, functionarisA, 'schooloverzicht')],
  storing: [async () => ({ card: stage().dialogue.faultCard(undefined, 'F-7Q2M') })],
};

/** Cards as a person meets them in the chat. */
export async function uitGesprek(): Promise<readonly Albumkaart[]> {
  return Promise.all(
    Object.entries(paginas).map(async ([naam, [brengt, ziet]]) =>
      albumkaart(`chat-${naam}`, (await brengt()).card.content, ziet),
    ),
  );
}

/** Every next thing to do that the examples of the commands come past, once each: to whom it falls, and to whom not. */
export function volgendeStappen(): readonly Albumkaart[] {
  const envelope = { nonce: '00000000-0000-4000-8000-00000000abcd' };
  const verhalen = commandTypes.flatMap((type) => [voorbeelden[type].verhaal, verhaalMet(type)]);
  const kaarten = verhalen
    .filter((verhaal) => verhaal.length > 0)
    .flatMap((verhaal) =>
      [functionarisA, leerkrachtA].map((wie) => {
        const { content } = volgendeStapView(bestaandeCasus(verhaal), wie, organisatie, vandaag, envelope);
        return albumkaart(`stap-${String(content['fallbackText'])}`, content);
      }),
    );
  return [...new Map(kaarten.map((kaart) => [kaart.naam, kaart])).values()];
}
