import type { Command } from '../../src/domain/commands';
import type { RefusalCode } from '../../src/domain/refusals';
import { systeem, type Requester } from '../../src/domain/medewerker';
import { gestart, morgen, noodgegevens, signaal, startgegevens, type Gebeurtenis } from '../support/events';
import { given } from '../support/given';
import { directeurKompas, leerkrachtA, leerkrachtB } from '../support/people';

type Situatie = readonly [readonly Gebeurtenis[], Requester, Command];

const starten = (change: Parameters<typeof startgegevens>[0]): Command => ({
  type: 'casus-starten',
  data: startgegevens(change),
});
const vastleggen = (change: Parameters<typeof signaal>[0]): Command => ({
  type: 'signaal-vastleggen',
  data: signaal(change),
});

/** A way to each refusal. `stap-nog-open` belongs to the commands of stap 4 and 5 and is reached with the first of them. */
const situaties: Readonly<Record<Exclude<RefusalCode, 'stap-nog-open'>, Situatie>> = {
  'casus-onbekend': [[gestart()], leerkrachtB, vastleggen({})],
  'rol-ontbreekt': [[gestart()], leerkrachtA, { type: 'contact-toezeggen', data: {} }],
  'school-onbekend': [[], leerkrachtA, starten({ school: 'de-vlinder' })],
  'school-niet-eigen': [[], directeurKompas, starten({})],
  'medewerker-betrokken': [[], leerkrachtA, starten({ medewerkerBetrokken: 'twijfel' })],
  'datum-in-toekomst': [[gestart()], leerkrachtA, vastleggen({ datum: morgen })],
  'veld-leeg': [[gestart()], leerkrachtA, vastleggen({ plaats: '' })],
  'waarneming-ontbreekt': [[gestart()], leerkrachtA, vastleggen({ waarnemingen: [] })],
  'bron-ontbreekt': [[gestart()], leerkrachtA, vastleggen({ bron: '' })],
  'diagnose-zonder-deskundige': [[gestart()], leerkrachtA, vastleggen({ diagnoseDoor: '' })],
  'niemand-gebeld': [
    [gestart()],
    leerkrachtA,
    { type: 'nood-vastleggen', data: noodgegevens({ gebeld: [] }) },
  ],
  'bericht-onbekend': [
    [gestart()],
    systeem,
    { type: 'bezorging-vastleggen', data: { bericht: 'e9>x', uitkomst: 'bezorgd' } },
  ],
};

it.each(Object.entries(situaties))('a person can meet the refusal %s, alone', (code, situatie) => {
  const [gebeurtenissen, wie, command] = situatie;
  const { verdict } = given(gebeurtenissen).by(wie).when(command);
  expect(verdict.kind === 'refused' && verdict.refusals.map((refusal) => refusal.code)).toEqual([code]);
});

it('repeats in a refusal nothing that was typed about the leerling', () => {
  const geheim = 'geheim-42';
  const { verdict } = given([]).when(
    starten({
      kenmerk: geheim,
      signaal: signaal({ tekst: geheim, datum: morgen, bron: ' ', diagnoseDoor: ' ' }),
    }),
  );
  expect(verdict.kind).toBe('refused');
  expect(JSON.stringify(verdict)).not.toContain(geheim);
});
