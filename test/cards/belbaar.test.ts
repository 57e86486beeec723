import { belbaar, opEenRegel } from '../../src/cards/belbaar';
import { render } from '../../src/cards/render';
import { boodschapCard } from '../../src/cards/boodschap';
import { nodesOf } from '../support/cardTree';
import { examples } from './examples';

describe('the number of Veilig Thuis in a text', () => {
  it('can be tapped, and stays on one line', () => {
    expect(belbaar('Bel nu Veilig Thuis (0800-2000).')).toBe(
      'Bel nu Veilig Thuis ([0800\u20112000](tel:08002000)).',
    );
    expect(opEenRegel('Bel 0800-2000.')).toBe('Bel 0800\u20112000.');
  });

  it('is left alone where it is a link already, or another number', () => {
    for (const text of ['[0800-2000](tel:08002000)', '10800-2000', '0800-20001'])
      expect(belbaar(text)).toBe(text);
  });

  it('is a link only where clients read Markdown: a TextBlock, and no TextRun', () => {
    const { klein } = examples.boodschap;
    const data = { ...klein, titel: 'Bel 0800-2000', alineas: ['Of bel 0800-2000'] };
    const content = render(boodschapCard, data, { nonce: '00000000-0000-4000-8000-00000000abcd' });
    const texts = nodesOf(content).map(({ node }) => [node['type'], node['text']]);
    expect(texts).toContainEqual(['TextBlock', 'Bel [0800\u20112000](tel:08002000)']);
    expect(texts).toContainEqual(['TextRun', 'Of bel 0800\u20112000']);
    expect(content['speak']).toBe('Bel 0800-2000');
  });
});
