import type { Card } from '../../src/cards/defineCard';
import { register } from '../../src/cards/register';
import { render } from '../../src/cards/render';
import { cardBytes, cardFaults, strayText, type FormPromise } from '../support/cardFaults';
import { inputsOf, isRecord, leavesOf, valuesOf } from '../support/cardTree';
import { rendererFaults, schemaFaults, schemaFile } from '../support/cardValidators';
import { examples, type EigenKaart } from './examples';

const KB = 1024;
const envelope = { casusId: 'K7Q2M', version: 3, nonce: '00000000-0000-4000-8000-00000000abcd' };

const cards: readonly Card[] = register.filter(({ name }) => name !== 'formulier');
const walk = cards.flatMap((card) =>
  Object.entries(examples[card.name as EigenKaart]).map(([kind, data]) => ({
    name: card.name,
    kind,
    data: data as unknown,
    promise: promiseOf(card),
    content: render(card, data, envelope),
  })),
);

function promiseOf({ form }: Card): FormPromise | undefined {
  return form && { verb: form.verb, inputs: Object.keys(form.answer.shape) };
}

describe.each(walk)('card $name, $kind', ({ name, kind, data, promise, content }) => {
  /** 5440 characters typed, twenty schools and a fault at every input: about 34 KB; Teams takes messages under 80 KB. */
  const isFullStartForm = name === 'casus-starten' && kind !== 'klein';

  it('keeps every promise of a card: version, verbs, inputs, labels, six actions, 112 and Veilig Thuis', () => {
    // Without its two hidden answers the emergency card has no form at all, and a short dossier has nothing to turn to.
    const hasForm = inputsOf(content).length > 0 || (name !== 'nood' && name !== 'dossier');
    expect(cardFaults(content, hasForm ? promise : undefined)).toEqual([]);
  });

  it('has nothing that the reference renderer finds wrong', () => {
    expect(rendererFaults(content)).toEqual([]);
  });

  it('is an Adaptive Card 1.5 by the official schema', () => {
    const faults = schemaFaults(content);
    if (faults === undefined) console.log(`official schema not found at ${schemaFile}; the other checks ran`);
    expect(faults ?? []).toEqual([]);
  });

  it('stays small enough for Teams', () => {
    expect(cardBytes(content)).toBeLessThan(isFullStartForm ? 80 * KB : 28 * KB);
  });

  it('shows what a person wrote only where no client reads Markdown, and evaluates none of it', () => {
    expect(strayText(content, 'kwaad.nl)')).toEqual([]);
    expect(strayText(content, '*v*')).toEqual([]);
    // A kenmerk among choices has been through plainTitle: the two lines above prove that nothing is left to read.
    const stray = strayText(content, '${geheim}').filter((path) => !/choices\[\d+\]\.title$/.test(path));
    expect(stray).toEqual([]);
    const shown = leavesOf(content).filter(({ key }) => key === 'text' || key === 'title');
    expect(shown.filter(({ value }) => String(value).includes('{{'))).toEqual([]);
    const hasUserText = JSON.stringify(data).includes('geheim');
    expect(JSON.stringify(content).includes('${geheim}')).toBe(hasUserText);
  });

  it('gives an input back letter for letter', () => {
    const values = isRecord(data) && isRecord(data['waarden']) ? data['waarden'] : {};
    const shown = inputsOf(content).length > 0 ? values : {};
    expect(valuesOf(content)).toEqual(shown);
  });
});
