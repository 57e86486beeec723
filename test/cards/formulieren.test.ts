import { z } from 'zod';
import { formulierView } from '../../src/bot/dialogue/views/formulierView';
import type { RenderedCard } from '../../src/bot/dialogue/turn';
import { formulieren } from '../../src/cards/formulieren/alle';
import { recordings, type Recording } from '../../src/domain/commands';
import { standRefusal } from '../../src/domain/rights';
import { formulierNaam } from '../../src/texts/formulieren/namen';
import { cardBytes, cardFaults, strayText } from '../support/cardFaults';
import { inputsOf, leavesOf, valuesOf } from '../support/cardTree';
import { rendererFaults, schemaFaults } from '../support/cardValidators';
import { organisatie } from '../support/people';
import { formulierGevallen, ingevuldTotHetEind, type FormulierGeval } from './formulierExamples';

const KB = 1024;
const envelope = { nonce: '00000000-0000-4000-8000-00000000abcd' };

interface Getekend {
  readonly naam: string;
  readonly soort: 'klein' | 'groot' | 'met fouten';
  readonly geval: FormulierGeval;
  readonly velden: readonly string[];
  readonly typed: Readonly<Record<string, string>> | undefined;
  readonly card: RenderedCard;
}

function draw(geval: FormulierGeval, soort: Getekend['soort']): Getekend {
  const { formulier, verb, moment } = geval;
  const ctx = soort === 'klein' ? geval.klein : geval.groot;
  const velden = formulier.velden(ctx);
  const typed = soort === 'klein' ? undefined : ingevuldTotHetEind(velden);
  const regels = Object.keys(velden).map(
    (id) => `${formulier.tekst.velden[id] ?? id} Vul dit in. Weet u het niet? Schrijf dan: onbekend.`,
  );
  const fouten = { kop: 'Nog niet vastgelegd. Wat u typte staat er nog.', regels };
  return {
    naam: moment === '' ? verb : `${verb} (${moment})`,
    soort,
    geval,
    velden: Object.keys(velden),
    typed,
    card: formulierView(formulier, ctx, envelope, typed, soort === 'met fouten' ? fouten : undefined),
  };
}

const walk = formulierGevallen.flatMap((geval) =>
  (['klein', 'groot', 'met fouten'] as const).map((soort) => draw(geval, soort)),
);

/**
 * Thousands of characters typed to the end, beside what lies on the table: over 28 KB. Teams takes messages under 80 KB.
 */
const lang: readonly Recording[] = [
  'afweging-beantwoorden',
  'afweging-meebeoordelen',
  'gesprek-vastleggen',
  'hulpplan-vastleggen',
  'kindcheck-vastleggen',
  'meldgesprek-vastleggen',
  'melding-vastleggen',
  'signaal-corrigeren',
  'weging-vastleggen',
  'zwijgplicht-beantwoorden',
];

describe.each(walk)('form $naam, $soort', ({ soort, geval, velden, typed, card: { content, summary } }) => {
  it('keeps every promise of a card, and asks for exactly what its contract reads', () => {
    expect(cardFaults(content, { verb: geval.verb, inputs: velden })).toEqual([]);
    expect(summary.trim()).not.toBe('');
  });

  it('has nothing that the reference renderer or the official schema finds wrong', () => {
    expect(rendererFaults(content)).toEqual([]);
    expect(schemaFaults(content) ?? []).toEqual([]);
  });

  it('stays small enough for Teams', () => {
    const mag = soort !== 'klein' && lang.includes(geval.verb) ? 80 : 28;
    expect(cardBytes(content)).toBeLessThan(mag * KB);
  });

  it('shows what a person wrote only where no client reads Markdown, and evaluates none of it', () => {
    for (const mark of ['kwaad.nl)', '*v*']) expect(strayText(content, mark)).toEqual([]);
    // A text among choices has been through plainTitle: the line above proves that nothing is left to read.
    const stray = strayText(content, '${geheim}').filter((path) => !/choices\[\d+\]\.title$/.test(path));
    expect(stray).toEqual([]);
    const shown = leavesOf(content).filter(({ key }) => key === 'text' || key === 'title');
    expect(shown.filter(({ value }) => String(value).includes('{{'))).toEqual([]);
  });

  it('gives an input back letter for letter', () => {
    const begin = Object.entries(geval.formulier.beginwaarden(geval.klein));
    const expected = typed ?? Object.fromEntries(begin.filter(([id]) => velden.includes(id)));
    expect(valuesOf(content)).toMatchObject(expected);
    expect(Object.keys(valuesOf(content)).sort()).toEqual([...velden].sort());
  });

  it('offers something to choose wherever it asks to choose, and names each choice once', () => {
    for (const { node } of inputsOf(content).filter((input) => input.node['type'] === 'Input.ChoiceSet')) {
      const keuzes = node['choices'] as readonly { readonly title: string; readonly value: string }[];
      expect([node['id'], keuzes.length > 0]).toEqual([node['id'], true]);
      expect(new Set(keuzes.map(({ value }) => value)).size).toBe(keuzes.length);
    }
  });
});

describe.each(formulierGevallen)('form $verb $moment', ({ verb, formulier, klein }) => {
  it('is drawn where its command can be given', () => {
    expect(standRefusal(verb, klein.wie, klein.casus, organisatie)).toBeUndefined();
  });

  it('has a label and a schema for every input, and a button and an explanation', () => {
    const velden = formulier.velden(klein);
    for (const id of Object.keys(velden)) expect([id, formulier.tekst.velden[id]]).not.toContain(undefined);
    expect((formulier.kop?.(klein) ?? formulier.tekst).uitleg.length).toBeGreaterThan(0);
    expect(formulier.tekst.knop.trim()).not.toBe('');
    expect(formulier.bron.regels.length * formulier.bron.lijnen.length).toBeGreaterThan(0);
  });

  it('takes an answer in which every input is filled to its end, and makes a command of it', () => {
    const velden = formulier.velden(klein);
    const shape = Object.fromEntries(Object.entries(velden).map(([id, { schema }]) => [id, schema]));
    const answer = z.object(shape).safeParse(ingevuldTotHetEind(velden));
    expect(answer.error?.issues ?? []).toEqual([]);
    const data: object = formulier.toData(answer.data as never, klein);
    expect(Object.keys(data).length).toBeGreaterThan(0);
    expect(Object.values(data)).not.toContain(undefined);
  });

  it('refuses an answer in which nothing was filled in, as far as its inputs are required', () => {
    const velden = formulier.velden(klein);
    for (const [id, { vorm, schema }] of Object.entries(velden)) {
      const { success } = schema.safeParse('');
      // Several choices, and what the rules ask for, may be empty as far as the form goes.
      expect([id, success]).toEqual([id, !vorm.verplicht]);
    }
  });
});

it('is a form for every command that shares the template, each with a name to choose it by', () => {
  expect(Object.keys(formulieren).sort()).toEqual(Object.keys(recordings).sort());
  expect(Object.keys(formulierNaam).sort()).toEqual(Object.keys(recordings).sort());
});
