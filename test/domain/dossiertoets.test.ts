import { toetsDossier, type TekortId } from '../../src/domain/dossiertoets';
import { toetspunten, type ToetspuntId } from '../../src/protocol/zwijgplicht';
import { gestart, noodVastgelegd, signaalVastgelegd, type Gebeurtenis } from '../support/events';
import { bestaandeCasus } from '../support/given';
import {
  besproken,
  gegeven,
  gemeldIs,
  geweigerd,
  vanLeeftijd,
  verschuldigd,
  compleet,
} from '../support/meldingEvents';
import { leerkrachtA } from '../support/people';
import { begin, gebeurd } from '../support/raadEvents';
import { gewogen, naStapDrie } from '../support/wegenEvents';

type Verhaal = readonly Gebeurtenis[];
const bij = (verhaal: Verhaal, punt: ToetspuntId) =>
  toetsDossier(bestaandeCasus(verhaal)).find((uitslag) => uitslag.punt === punt);
const dun = (verhaal: Verhaal, punt: ToetspuntId): readonly TekortId[] =>
  (bij(verhaal, punt)?.tekorten ?? []).map(({ id }) => id);

const besprekenGeweigerd = gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' });

describe('the check of the dossier', () => {
  it('[L20] looks at the five points of the review, in their order, and gives no score', () => {
    const uitslagen = toetsDossier(bestaandeCasus(begin));
    expect(uitslagen.map(({ punt }) => punt)).toEqual(toetspunten.map(({ id }) => id));
    for (const uitslag of uitslagen)
      expect(Object.keys(uitslag).sort()).toEqual(['aanDeOrde', 'punt', 'tekorten']);
  });

  const tegen = signaalVastgelegd({ richting: 'weerspreekt' });

  it.each<readonly [string, ToetspuntId, TekortId, Verhaal, Verhaal]>([
    [
      'collegial consultation',
      'collegiale-consultatie',
      'geen-consultatie',
      begin,
      [...begin, gebeurd('consultatie-vastleggen')],
    ],
    [
      'Veilig Thuis consulted',
      'veilig-thuis-geraadpleegd',
      'geen-advies',
      [...begin, gebeurd('advies-vastleggen', { bij: 'jeugdgezondheidszorg' })],
      [...begin, gebeurd('advies-vastleggen')],
    ],
    [
      'Veilig Thuis consulted in nood',
      'veilig-thuis-geraadpleegd',
      'geen-advies',
      [...begin, noodVastgelegd({ gebeld: ['112'] })],
      [...begin, noodVastgelegd({ gebeld: ['veilig-thuis'] })],
    ],
    [
      'facts',
      'voldoende-feiten',
      'geen-feiten',
      [gestart(), signaalVastgelegd({ soort: 'hypothese' })],
      [...begin, tegen],
    ],
    ['more than one fact', 'voldoende-feiten', 'een-feit', begin, [...begin, tegen]],
    ['what speaks against', 'voldoende-feiten', 'geen-tegenspraak', begin, [...begin, tegen]],
    [
      'follow-up of a hypothese',
      'voldoende-feiten',
      'hypothesen-open',
      [gestart(), signaalVastgelegd({ soort: 'hypothese' })],
      [
        gestart(),
        signaalVastgelegd({ soort: 'hypothese' }),
        {
          event: {
            type: 'hypothese-beoordeeld',
            data: { signaal: 'e2', uitkomst: 'bevestigd', toelichting: 'Zelf gezien.' },
          },
          door: leerkrachtA,
        },
      ],
    ],
    [
      'a weging',
      'concrete-afweging',
      'geen-weging',
      naStapDrie,
      [...naStapDrie, gewogen('weging-vastleggen')],
    ],
    [
      'a weging that rests on everything',
      'concrete-afweging',
      'weging-verouderd',
      [...naStapDrie, gewogen('weging-vastleggen'), tegen],
      [...naStapDrie, gewogen('weging-vastleggen'), tegen, gewogen('weging-vastleggen')],
    ],
    [
      'how a refusal was weighed',
      'concrete-afweging',
      'weigering-niet-gewogen',
      [...naStapDrie, besprekenGeweigerd, gewogen('weging-vastleggen')],
      [
        ...naStapDrie,
        besprekenGeweigerd,
        gewogen('weging-vastleggen', { weigering: 'Het maakt ons bezorgder.' }),
      ],
    ],
    [
      'the five questions',
      'concrete-afweging',
      'vragen-open',
      [...verschuldigd, geweigerd],
      [...verschuldigd, geweigerd, gemeldIs('zwijgplicht-beantwoorden')],
    ],
    [
      'contact with the ouders about the melding',
      'contact-over-melding',
      'ouders-niet-gesproken',
      verschuldigd,
      [...verschuldigd, besproken],
    ],
    [
      'or the ground on which there was none',
      'contact-over-melding',
      'ouders-niet-gesproken',
      verschuldigd,
      [...verschuldigd, gemeldIs('meldgesprek-afwijken')],
    ],
    [
      'contact with the leerling of 12 or older',
      'contact-over-melding',
      'leerling-niet-gesproken',
      vanLeeftijd('12-tot-16', [...verschuldigd, besproken]),
      [...verschuldigd, besproken],
    ],
    [
      'the effort for consent',
      'contact-over-melding',
      'toestemming-niet-gevraagd',
      [...verschuldigd, besproken],
      [...verschuldigd, besproken, gegeven],
    ],
  ])('[L20] misses %s', (_, punt, tekort, zonder, met) => {
    expect(dun(zonder, punt)).toContain(tekort);
    expect(dun(met, punt)).not.toContain(tekort);
  });

  it('[L20] asks for contacts about a melding only when there is one to speak of', () => {
    expect(bij(begin, 'contact-over-melding')).toMatchObject({ aanDeOrde: false, tekorten: [] });
    expect(bij(verschuldigd, 'contact-over-melding')?.aanDeOrde).toBe(true);
    const nood = [...begin, noodVastgelegd({ meldingGedaan: 'ja' })];
    expect(bij(nood, 'contact-over-melding')?.aanDeOrde).toBe(true);
  });

  it('[L20] finds nothing thin where all of it is there', () => {
    expect(toetsDossier(bestaandeCasus(compleet)).flatMap(({ tekorten }) => tekorten)).toEqual([]);
  });
});
