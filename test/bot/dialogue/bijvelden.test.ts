import { bijveldenTekst } from '../../../src/texts/formulieren/bijvelden';
import type { Spreker } from '../../../src/bot/dialogue/turn';
import type { Recording } from '../../../src/domain/commands';
import { actionsOf, inputsOf, isRecord, nodesOf, textOf, valuesOf } from '../../support/cardTree';
import { voorbereid } from '../../support/meldingEvents';
import { directeur, functionarisA, leerkrachtA } from '../../support/people';
import { begin, gebeurd, goedeRaad } from '../../support/raadEvents';
import { stageMet, type StageMet } from '../../support/stageMet';
import { goedeWegen, naStapDrie, totAfweging } from '../../support/wegenEvents';
import type { Gebeurtenis } from '../../support/events';

interface Geval {
  readonly command: Recording;
  readonly verhaal: readonly Gebeurtenis[];
  readonly wie: Spreker;
  readonly velden: readonly string[];
  readonly knop: string;
  /** An answer to which they belong, and one to which they do not. */
  readonly wel: Readonly<Record<string, string>>;
  readonly niet: Readonly<Record<string, string>>;
}

const ja = bijveldenTekst.ja;
const gevallen: readonly Geval[] = [
  {
    command: 'melding-vastleggen',
    verhaal: voorbereid,
    wie: functionarisA,
    velden: ['afschermMotivering', 'afschermVoorwaarde', 'veiligheidsplan'],
    knop: bijveldenTekst.afgeschermd,
    wel: { naam: 'afschermen-gevaar-kinderen' },
    niet: { naam: 'op-naam' },
  },
  {
    command: 'consultatie-vastleggen',
    verhaal: begin,
    wie: leerkrachtA,
    velden: ['intake'],
    knop: bijveldenTekst.intake,
    wel: { vorm: 'zorgadviesteam' },
    niet: { vorm: 'bilateraal' },
  },
  {
    command: 'leerlinggesprek-vastleggen',
    verhaal: begin,
    wie: leerkrachtA,
    velden: ['reden'],
    knop: bijveldenTekst.zonderOuders,
    wel: { oudersVooraf: 'nee' },
    niet: { oudersVooraf: 'ja' },
  },
  {
    command: 'afweging-beantwoorden',
    verhaal: totAfweging(2),
    wie: functionarisA,
    velden: ['onveiligheid'],
    knop: ja,
    wel: { 'antwoord-afweging-2': 'ja' },
    niet: { 'antwoord-afweging-2': 'nee' },
  },
  {
    command: 'afweging-beantwoorden',
    verhaal: totAfweging(3),
    wie: functionarisA,
    velden: ['helper', 'wie-helpt', 'welke-hulp', 'waarom-dreiging-wijkt'],
    knop: ja,
    wel: { 'antwoord-afweging-3': 'ja' },
    niet: { 'antwoord-afweging-3': 'nee' },
  },
];

/** The inputs that a person does not see. */
function verborgen(card: unknown): readonly string[] {
  return nodesOf(card)
    .filter(({ node }) => node['isVisible'] === false)
    .flatMap(({ node }) => inputsOf(node).map((input) => String(input.node['id'])));
}

function klap(card: unknown, titel: string): readonly string[] {
  const knop = actionsOf(card).find(({ node }) => node['title'] === titel)?.node;
  const doelen = knop?.['targetElements'];
  return Array.isArray(doelen) ? doelen.filter(isRecord).map((doel) => String(doel['elementId'])) : [];
}

describe.each(gevallen)('the form $command with $velden', (geval) => {
  const { command, verhaal, wie, velden, knop, wel, niet } = geval;

  it('folds them away, under a button of the client that shows exactly these', async () => {
    const scene = await stageMet(verhaal);
    const { card } = await scene.open(wie, command);
    expect(verborgen(card.content)).toEqual(velden);
    expect(klap(card.content, knop)).toEqual(velden.map((veld) => `veld-${veld}`));
    const verplicht = inputsOf(card.content).filter(({ node }) => node['isRequired'] === true);
    // A hidden input that must be filled in would stop the form without a word.
    for (const { node } of verplicht) expect(velden).not.toContain(node['id']);
  });

  it('shows them when the form comes back with an answer to which they belong', async () => {
    const scene = await stageMet(verhaal);
    const { card } = await scene.open(wie, command);
    const terug = await scene.press(wie, card, command, wel);
    expect(verborgen(terug.card.content)).toEqual([]);
  });

  it('says so when a text among them does not belong to the answer, records nothing and keeps the text', async () => {
    const scene = await stageMet(verhaal);
    const { card } = await scene.open(wie, command);
    const [tekstveld] = inputsOf(card.content).filter(
      ({ node }) => velden.includes(String(node['id'])) && node['type'] === 'Input.Text',
    );
    const ingevuld = { ...invulling(card.content, command, velden), ...niet };
    const extra = tekstveld
      ? { [String(tekstveld.node['id'])]: 'Dit hoort hier niet.' }
      : { onveiligheid: 'acuut' };
    const terug = await scene.press(wie, card, command, { ...ingevuld, ...extra });
    expect(textOf(terug.card.content)).toContain('Dit hoort niet bij het antwoord dat u koos.');
    expect(await scene.nieuw()).toEqual([]);
    expect(valuesOf(terug.card.content)).toMatchObject(tekstveld ? { ...ingevuld, ...extra } : ingevuld);
    const leeg = Object.fromEntries(Object.keys(extra).map((id) => [id, '']));
    await scene.press(wie, terug.card, command, leeg);
    expect(await scene.nieuw()).toHaveLength(1);
  });
});

/** What a good answer types, by the inputs that stand there. */
function invulling(
  card: unknown,
  command: Recording,
  zonder: readonly string[] = [],
): Readonly<Record<string, string>> {
  const ids = inputsOf(card)
    .map(({ node }) => String(node['id']))
    .filter((id) => !zonder.includes(id));
  const goed = { ...goedeWegen, ...goedeRaad } as unknown as Record<string, Record<string, unknown>>;
  const teksten = Object.entries({ ...goed[command], metWie: directeur.id, beoordeeldMet: 'Begeleider A' });
  return Object.fromEntries(
    teksten.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && ids.includes(pair[0])),
  );
}

describe('what the casus or the school says already', () => {
  const ids = (card: unknown) => inputsOf(card).map(({ node }) => node['id']);
  const metTeam = (scene: StageMet, zorgadviesteam: 'ja' | 'nee'): void => {
    const { scholen, ...rest } = scene.app.organisatie();
    scene.app.setOrganisatie({ ...rest, scholen: scholen.map((school) => ({ ...school, zorgadviesteam })) });
  };

  it('[C12] a weging asks how a refusal was weighed only where one is recorded', async () => {
    const zonder = await stageMet(naStapDrie);
    expect(ids((await zonder.open(leerkrachtA, 'weging-vastleggen')).card.content)).not.toContain(
      'weigering',
    );
    const met = await stageMet([...naStapDrie, gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' })]);
    expect(ids((await met.open(leerkrachtA, 'weging-vastleggen')).card.content)).toContain('weigering');
  });

  it('[C17] a consultatie asks for the intake only at a school with a zorgadviesteam', async () => {
    const scene = await stageMet(begin);
    metTeam(scene, 'nee');
    const { card } = await scene.open(leerkrachtA, 'consultatie-vastleggen');
    expect(ids(card.content)).not.toContain('intake');
    expect(klap(card.content, bijveldenTekst.intake)).toEqual([]);
    metTeam(scene, 'ja');
    const weer = await scene.open(leerkrachtA, 'consultatie-vastleggen');
    expect(ids(weer.card.content)).toContain('intake');
  });

  it('what was typed in an input that is not asked for any more is given back to read, and then not asked again', async () => {
    const scene = await stageMet(begin);
    const { card } = await scene.open(leerkrachtA, 'consultatie-vastleggen');
    metTeam(scene, 'nee');
    const typed = {
      ...invulling(card.content, 'consultatie-vastleggen'),
      intake: 'Met mevrouw V op maandag.',
    };
    const terug = await scene.press(leerkrachtA, card, 'consultatie-vastleggen', typed);
    expect(textOf(terug.card.content)).toContain('Een van de vragen geldt niet meer.');
    expect(textOf(terug.card.content)).toContain('Met mevrouw V op maandag.');
    expect(await scene.nieuw()).toEqual([]);
    await scene.press(leerkrachtA, terug.card, 'consultatie-vastleggen');
    expect(await scene.nieuw()).toEqual(['consultatie-vastgelegd']);
  });
});
