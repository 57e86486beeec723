import { casusView } from '../../../src/bot/dialogue/views/casusView';
import type { Gebeurtenis } from '../../support/events';
import {
  gestart,
  noodVastgelegd,
  signaalVastgelegd,
  contactToegezegd,
  mislukt,
  vandaag,
} from '../../support/events';
import { cardBytes } from '../../support/cardFaults';
import { bestaandeCasus } from '../../support/given';
import { functionarisA, functionarisB, leerkrachtA, organisatie } from '../../support/people';
import { gebeurd } from '../../support/raadEvents';
import { aangetekend } from '../../support/signalenEvents';
import { beantwoord, gemeld, gewogen } from '../../support/wegenEvents';

/** As much as a person can type, in place of every text that is more than one word. */
function langdradig({ event, door }: Gebeurtenis): Gebeurtenis {
  const data = Object.fromEntries(
    Object.entries(event.data).map(([veld, waarde]) => [veld, stretch(waarde)]),
  );
  return { event: { ...event, data } as never, door };
}

function stretch(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(' ') ? 'Heel veel "tekst" '.repeat(200) : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, stretch(child)]));
}

const bron = 'de buurvrouw van hiernaast';
const alles: readonly Gebeurtenis[] = [
  gestart({ kenmerk: 'r' }),
  ...['e1', 'e2', 'e3', 'e4'].map(() =>
    signaalVastgelegd({ bron, waarnemingen: ['gezien', 'gehoord', 'geroken'] }),
  ),
  ...[1, 2, 3].map(() => signaalVastgelegd({ soort: 'hypothese', bron, categorie: 'seksueel' })),
  aangetekend('hypothese-beoordelen', { signaal: 'e7' }),
  aangetekend('signaal-corrigeren', { signaal: 'e6' }),
  noodVastgelegd({ meldingGedaan: 'ja', berichtAan: [functionarisA.id] }),
  contactToegezegd(functionarisB),
  aangetekend('contact-vastleggen'),
  aangetekend('vervolg-vastleggen'),
  aangetekend('gezin-vastleggen'),
  gebeurd('consultatie-vastleggen'),
  gebeurd('gesprek-vastleggen'),
  gewogen('weging-vastleggen'),
  beantwoord('afweging-1', 'sterk-vermoeden'),
  gewogen('bevoegd-gezag-inlichten'),
  beantwoord('afweging-2', 'ja'),
  ...gemeld,
  beantwoord('afweging-3', 'ja'),
  beantwoord('afweging-4', 'ja'),
  gewogen('hulpplan-vastleggen'),
  beantwoord('afweging-5', 'ja'),
  gewogen('terugkoppeling-vastleggen'),
  gewogen('monitoring-vastleggen'),
  mislukt(`e1>${functionarisA.id}`),
].map(langdradig);

describe('a casus in which everything was recorded at the greatest length', () => {
  it.each([
    ['the signaleerder', leerkrachtA],
    ['the aandachtsfunctionaris', functionarisA],
  ])('still fits on one card of Teams for %s', (_, wie) => {
    const { content } = casusView(
      bestaandeCasus(alles),
      wie,
      organisatie,
      vandaag,
      { nonce: '00000000-0000-4000-8000-00000000abcd' },
      'Het advies is vastgelegd.',
    );
    expect(cardBytes(content)).toBeLessThan(28 * 1024);
  });
});
