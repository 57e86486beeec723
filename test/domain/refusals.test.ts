import type { Command, CommandData, Recording } from '../../src/domain/commands';
import { dataRequirements } from '../../src/domain/dataRequirements';
import type { Organisatie } from '../../src/domain/organisatie';
import type { RefusalCode } from '../../src/domain/refusals';
import { rights } from '../../src/domain/rightsTable';
import { stateRequirements } from '../../src/domain/stateRequirements';
import { systeem, type Requester } from '../../src/domain/medewerker';
import {
  geenActie,
  goedeCommands,
  meldingBesproken,
  meldingGeweigerd,
  meldingVerschuldigd,
  voorbeelden,
} from '../support/commands';
import {
  contactToegezegd,
  gestart,
  morgen,
  noodgegevens,
  signaal,
  signaalVastgelegd,
  startgegevens,
  type Gebeurtenis,
} from '../support/events';
import { given } from '../support/given';
import {
  begeleider,
  directeur,
  directeurKompas,
  functionarisA,
  functionarisB,
  leerkrachtA,
  leerkrachtB,
  organisatie,
} from '../support/people';
import { begin, gebeurd, vraagGesteld } from '../support/raadEvents';
import { beoordeeld, oordeelOver, wachtOpTweede } from '../support/vierOgenEvents';
import { antwoord, beantwoord, gewogen, naStapDrie, totAfweging } from '../support/wegenEvents';

type Situatie = readonly [readonly Gebeurtenis[], Requester, Command, Organisatie?];

const starten = (change: Parameters<typeof startgegevens>[0]): Command => ({
  type: 'casus-starten',
  data: startgegevens(change),
});
const vastleggen = (change: Parameters<typeof signaal>[0]): Command => ({
  type: 'signaal-vastleggen',
  data: signaal(change),
});
/** The good example of a command, but for what is changed. */
const maar = <C extends Recording>(type: C, change: Partial<CommandData[C]> = {}): Command =>
  ({ type, data: { ...goedeCommands[type].data, ...change } }) as unknown as Command;

const alleen = (rollen: readonly string[]): Organisatie => ({
  ...organisatie,
  scholen: organisatie.scholen.map((school) => ({
    ...school,
    mensen: school.mensen.filter((persoon) => persoon.rollen.some((rol) => rollen.includes(rol))),
  })),
});
const eenFunctionaris: Organisatie = {
  ...organisatie,
  scholen: organisatie.scholen.map((school) => ({
    ...school,
    mensen: school.mensen.filter(({ id }) => id === functionarisA.id),
  })),
};
const zonderZorgadviesteam: Organisatie = {
  ...organisatie,
  scholen: organisatie.scholen.map((school) => ({ ...school, zorgadviesteam: 'nee' })),
};
const gesloten = voorbeelden['casus-heropenen'].verhaal;

/** A way to each refusal. */
const situaties: Readonly<Record<RefusalCode, Situatie>> = {
  'casus-onbekend': [[gestart()], leerkrachtB, vastleggen({})],
  'rol-ontbreekt': [[gestart()], leerkrachtA, { type: 'contact-toezeggen', data: {} }],
  'school-onbekend': [[], leerkrachtA, starten({ school: 'de-vlinder' })],
  'school-niet-eigen': [[], directeurKompas, starten({})],
  'medewerker-betrokken': [[], leerkrachtA, starten({ medewerkerBetrokken: 'twijfel' })],
  'geen-open-consultatie': [begin, leerkrachtA, maar('consultatie-intrekken')],
  'geen-taak': [begin, functionarisA, maar('taak-afronden')],
  'geen-andere-functionaris': [
    [...begin, contactToegezegd()],
    functionarisA,
    maar('casus-toewijzen'),
    eenFunctionaris,
  ],
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
  'datum-in-verleden': [
    voorbeelden['hulpplan-vastleggen'].verhaal,
    functionarisA,
    maar('hulpplan-vastleggen', { termijn: '2026-11-22' }),
  ],
  'casus-gesloten': [gesloten, leerkrachtA, vastleggen({})],
  'casus-nog-open': [begin, leerkrachtA, maar('casus-heropenen')],
  'signaal-onbekend': [begin, leerkrachtA, maar('signaal-corrigeren', { signaal: 'e9' })],
  'geen-hypothese': [begin, leerkrachtA, maar('hypothese-beoordelen')],
  'geen-vraag': [
    [...begin, vraagGesteld(), gebeurd('consultatie-beantwoorden', {}, begeleider, [leerkrachtA.id])],
    begeleider,
    maar('consultatie-beantwoorden'),
  ],
  'geen-termijn': [begin, leerkrachtA, maar('herinnering-uitstellen', { termijn: 'stil-dossier:e9' })],
  'uitstel-te-lang': [begin, leerkrachtA, maar('herinnering-uitstellen', { tot: '2027-06-01' })],
  'geen-raadgever': [begin, leerkrachtA, maar('consultatie-vragen'), alleen([])],
  'geen-zorgadviesteam': [
    begin,
    leerkrachtA,
    maar('consultatie-vastleggen', { vorm: 'zorgadviesteam', intake: 'Met de moeder.' }),
    zonderZorgadviesteam,
  ],
  'toestemming-eerst': [
    begin,
    leerkrachtA,
    maar('consultatie-vastleggen', { partner: 'jeugdarts', wijze: 'open' }),
  ],
  'intake-eerst': [begin, leerkrachtA, maar('consultatie-vastleggen', { vorm: 'zorgadviesteam' })],
  'motivering-ontbreekt': [begin, leerkrachtA, maar('gesprek-afwijken', { motivering: ' ' })],
  'weigering-meewegen': [
    [...naStapDrie, gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' })],
    leerkrachtA,
    maar('weging-vastleggen', { weigering: '' }),
  ],
  'advies-eerst': [
    [...naStapDrie, gewogen('weging-vastleggen', { twijfel: 'twijfel' })],
    leerkrachtA,
    maar('afweging-beantwoorden'),
  ],
  'geen-afweging-open': [geenActie, functionarisA, maar('afweging-beantwoorden')],
  'antwoord-onbekend': [begin, functionarisA, maar('casus-overdragen', { aan: leerkrachtB.id })],
  'medebeoordeling-eerst': [wachtOpTweede('nee'), functionarisA, antwoord(['afweging-3', 'ja'])],
  'geen-medebeoordeling': [totAfweging(2), functionarisA, maar('afweging-meebeoordelen')],
  'eigen-oordeel': [wachtOpTweede('nee'), functionarisA, oordeelOver(wachtOpTweede('nee'), 'nee')],
  'oordeel-van-ander': [wachtOpTweede('nee'), functionarisB, oordeelOver(wachtOpTweede('nee'), 'nee')],
  'al-meebeoordeeld': [beoordeeld('nee', 'nee'), directeur, oordeelOver(wachtOpTweede('nee'), 'ja')],
  'afweging-eerst': [naStapDrie, leerkrachtA, maar('bevoegd-gezag-inlichten')],
  'bevoegd-gezag-eerst': [
    [...totAfweging(1), beantwoord('afweging-1', 'sterk-vermoeden')],
    functionarisA,
    antwoord(['afweging-2', 'ja']),
  ],
  'meldgesprek-eerst': [meldingVerschuldigd, functionarisA, maar('melding-vastleggen')],
  'meldtoestemming-eerst': [
    [...meldingVerschuldigd, gewogen('meldgesprek-vastleggen')],
    functionarisA,
    maar('melding-vastleggen'),
  ],
  'bronnen-noemen': [
    [...meldingBesproken, signaalVastgelegd({ bron: 'de buurvrouw' })],
    functionarisA,
    maar('melding-vastleggen'),
  ],
  'zwijgplicht-eerst': [
    [...meldingGeweigerd, gewogen('meldgesprek-vastleggen')],
    functionarisA,
    maar('melding-vastleggen'),
  ],
  'geen-melding-verschuldigd': [naStapDrie, functionarisA, maar('norm-afwijken')],
  'geen-melding': [meldingVerschuldigd, functionarisA, maar('terugkoppeling-vastleggen')],
  'toestemming-niet-geweigerd': [meldingVerschuldigd, functionarisA, maar('zwijgplicht-beantwoorden')],
  'grond-klopt-niet': [begin, functionarisA, maar('casus-afsluiten')],
  'melding-eerst': [meldingVerschuldigd, functionarisA, maar('casus-afsluiten')],
  'hulpplan-eerst': [
    [...totAfweging(4), beantwoord('afweging-4', 'ja')],
    functionarisA,
    antwoord(['afweging-5', 'ja']),
  ],
  'een-casemanager': [
    voorbeelden['hulpplan-vastleggen'].verhaal,
    functionarisA,
    maar('hulpplan-vastleggen', { casemanagerId: begeleider.id, casemanager: 'de wijkcoach' }),
  ],
  'helper-niet-toegestaan': [totAfweging(3), functionarisA, antwoord(['afweging-3', 'ja'], { helper: null })],
  'stap-nog-open': [begin, leerkrachtA, maar('afweging-beantwoorden')],
};

it.each(Object.entries(situaties))('a person can meet the refusal %s, alone', (code, situatie) => {
  const [gebeurtenissen, wie, command, bij = organisatie] = situatie;
  const { verdict } = given(gebeurtenissen).at(bij).by(wie).when(command);
  expect(verdict.kind === 'refused' && verdict.refusals.map((refusal) => refusal.code)).toEqual([code]);
});

it('leaves no requirement that no right asks for', () => {
  const gevraagd = new Set<string>(
    Object.values(rights).flatMap(({ stand, inhoud }) => [...stand, ...inhoud]),
  );
  const ongevraagd = [...Object.keys(stateRequirements), ...Object.keys(dataRequirements)].filter(
    (name) => !gevraagd.has(name),
  );
  expect(ongevraagd).toEqual([]);
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

it('repeats nothing of it in any refusal of a recording either, whatever stands in its texts', () => {
  const geheim = 'geheim-42';
  let geweigerd = 0;
  for (const [, [gebeurtenissen, wie, command, bij = organisatie]] of Object.entries(situaties)) {
    const data = Object.fromEntries(
      Object.entries(command.data).map(([key, value]) => [key, isTyped(key, value) ? geheim : value]),
    );
    const { verdict } = given(gebeurtenissen)
      .at(bij)
      .by(wie)
      .when({ ...command, data } as Command);
    if (verdict.kind === 'accepted') continue;
    geweigerd += 1;
    expect(JSON.stringify(verdict.refusals)).not.toContain(geheim);
  }
  expect(geweigerd).toBeGreaterThan(30);
});

/** What a person writes in words: neither an id, a date nor a choice. */
function isTyped(key: string, value: unknown): boolean {
  return typeof value === 'string' && value.includes(' ') && key !== 'vraag';
}
