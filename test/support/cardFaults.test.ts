import { cardFaults, strayText } from './cardFaults';

const foot = { type: 'TextBlock', text: 'Bel [112](tel:112) of [0800\u20112000](tel:08002000).' };
const data = { verb: 'nood', nonce: 'nonce-nonce' };
const noodKnop = {
  type: 'Action.Execute',
  verb: 'nood',
  title: 'Nood',
  data,
  associatedInputs: 'none',
  fallback: { type: 'Action.Submit', title: 'Nood', data, associatedInputs: 'none' },
};
const goed = {
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: 'Kaart',
  speak: 'Kaart',
  body: [
    { type: 'Input.Text', id: 'tekst', label: 'Wat?', isRequired: true, errorMessage: 'Vul in' } as object,
    foot as object,
  ],
  actions: [noodKnop as object],
};
const form = { verb: 'signaal-vastleggen', inputs: ['tekst'] };

/** A card that was right, spoiled in one way. */
const bedorven: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
  ['another version', { ...goed, version: '1.6' }, /version/],
  ['no fallbackText', { ...goed, fallbackText: '' }, /fallbackText/],
  ['no speak', { ...goed, speak: undefined }, /speak/],
  ['a null', { ...goed, body: [...goed.body, { type: 'TextBlock', text: null }] }, /null/],
  ['an undefined', { ...goed, body: [...goed.body, { type: 'TextBlock', text: undefined }] }, /undefined/],
  ['an expression', { ...goed, body: [...goed.body, { type: 'TextBlock', text: '${naam}' }] }, /expression/],
  ['a dead number', { ...goed, body: [...goed.body, { type: 'TextBlock', text: '0900-123 123 0' }] }, /dead/],
  ['a verb nobody knows', { ...goed, actions: [{ ...noodKnop, verb: 'wissen' }] }, /asks for wissen/],
  [
    'a button that waits for inputs',
    { ...goed, actions: [{ ...noodKnop, associatedInputs: 'auto' }] },
    /inputs/,
  ],
  [
    'a name in the data',
    { ...goed, actions: [{ ...noodKnop, data: { ...data, naam: 'x' } }] },
    /carries naam/,
  ],
  [
    'another fallback',
    { ...goed, actions: [{ ...noodKnop, fallback: { type: 'Action.Submit' } }] },
    /fallback/,
  ],
  ['seven buttons', { ...goed, actions: Array<object>(7).fill(noodKnop) }, /7 actions/],
  ['an input without label', { ...goed, body: [{ type: 'Input.Text', id: 'tekst' }, foot] }, /no label/],
  [
    'an unread input',
    { ...goed, body: [...goed.body, { type: 'Input.Text', id: 'x', label: 'x' }] },
    /nobody reads x/,
  ],
  ['a missing input', { ...goed, body: [foot] }, /no input for tekst/],
  [
    'no 112',
    { ...goed, body: [goed.body[0], { type: 'TextBlock', text: '[0800\u20112000](tel:08002000)' }] },
    /112/,
  ],
];

describe('the checks that every card goes through', () => {
  it('find nothing wrong with a card that is right', () => {
    expect(cardFaults(goed, form)).toEqual([]);
  });

  it.each(bedorven)('find %s', (_what, card, fault) => {
    expect(cardFaults(card, form).join('\n')).toMatch(fault);
  });

  it('find text of a person in a title and in a TextBlock, and let it pass in a TextRun and an input', () => {
    const card = {
      body: [
        { type: 'TextBlock', text: 'kwaad' },
        { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'kwaad' }] },
        { type: 'Input.Text', id: 'a', value: 'kwaad' },
      ],
      actions: [{ type: 'Action.Execute', title: 'kwaad' }],
    };
    expect(strayText(card, 'kwaad')).toEqual(['body[0].text', 'actions[0].title']);
  });
});
