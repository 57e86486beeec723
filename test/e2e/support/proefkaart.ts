const choices = ['Een', 'Twee', 'Drie'].map((title) => ({ title, value: title.toLowerCase() }));

/** A card with every kind of input, and a button for every way to answer. */
export const proefkaart = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Proefkaart', weight: 'Bolder', size: 'Large' },
    {
      type: 'TextBlock',
      text: 'Bel [112](tel:112), of lees [de uitleg](https://example.com/uitleg).',
      wrap: true,
    },
    {
      type: 'Input.Text',
      id: 'kort',
      label: 'Korte tekst',
      isRequired: true,
      errorMessage: 'Vul de korte tekst in',
      maxLength: 20,
    },
    { type: 'Input.Text', id: 'lang', label: 'Lange tekst (mag leeg)', isMultiline: true },
    { type: 'Input.Date', id: 'datum', label: 'Datum', isRequired: true, errorMessage: 'Kies een datum' },
    { type: 'Input.Time', id: 'tijd', label: 'Tijd' },
    { type: 'Input.Number', id: 'getal', label: 'Getal', min: 1, max: 9 },
    { type: 'Input.ChoiceSet', id: 'lijst', label: 'Uit een lijst', style: 'compact', choices },
    { type: 'Input.ChoiceSet', id: 'rondjes', label: 'Met rondjes', style: 'expanded', choices },
    {
      type: 'Input.ChoiceSet',
      id: 'vakjes',
      label: 'Met vakjes',
      style: 'expanded',
      isMultiSelect: true,
      choices,
    },
    { type: 'Input.Toggle', id: 'vinkje', label: 'Vinkje', title: 'Ik heb het gelezen' },
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: 'Waarom?', targetElements: ['uitleg'] }],
    },
    { type: 'TextBlock', id: 'uitleg', text: 'Omdat het moet.', isVisible: false, wrap: true },
  ],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Vervangen',
      verb: 'vervangen',
      style: 'positive',
      data: { casusId: 'K7Q2M' },
    },
    { type: 'Action.Execute', title: 'Bijwerken', verb: 'bijwerken', data: {}, associatedInputs: 'none' },
    {
      type: 'Action.Execute',
      title: 'Melden',
      verb: 'melden',
      data: {},
      associatedInputs: 'none',
      mode: 'secondary',
    },
    { type: 'Action.OpenUrl', title: 'Bel 112', url: 'tel:112' },
  ],
};

export function textCard(text: string): { type: string; version: string; body: readonly object[] } {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] };
}
