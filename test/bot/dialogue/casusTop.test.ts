import { actionsOf, nodesOf, textOf } from '../../support/cardTree';
import { contactToegezegd, type Gebeurtenis } from '../../support/events';
import { functionarisA, leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, stageMet } from '../../support/stageMet';
import { gewogen, totAfweging } from '../../support/wegenEvents';

async function kaart(verhaal: readonly Gebeurtenis[], nu?: string, wie = leerkrachtA) {
  const scene = await stageMet(verhaal);
  if (nu !== undefined) scene.app.setNow(nu);
  return (await scene.says(wie, `casus ${casusId}`)).card.content;
}

/** What can be read above the first button, one fact a line. */
function boven(content: Record<string, unknown>): string {
  const body = content['body'] as readonly Record<string, unknown>[];
  const knoppen = body.findIndex(({ type }) => type === 'ActionSet');
  return textOf(body.slice(0, knoppen)).replaceAll(': \n', ': ');
}

describe('the top of the casus', () => {
  it('says where it is, what comes first and who has it, in a line each, and then the buttons come', async () => {
    const content = await kaart([...begin, contactToegezegd()]);
    expect(boven(content)).toBe(
      [
        'Casus K7Q2M',
        'Leerling: rode jas',
        'Nu in: Stap 2 (consultatie)',
        'Nu eerst: Bespreek de signalen met een deskundige collega',
        'Heeft de casus nu: Functionaris A',
      ].join('\n'),
    );
  });

  it('says what is too late longest and how many more, and nothing of it while all is in time', async () => {
    const opTijd = boven(await kaart(begin));
    expect(opTijd).not.toContain('Te laat');
    expect(boven(await kaart(begin, '2026-12-01T09:00:00.000Z'))).toContain(
      'Te laat: Contact met wie de casus startte (moest klaar zijn op 24 november 2026). En nog 1 te laat.',
    );
  });

  it('says by whom it must be done where this person may not', async () => {
    const top = async (wie: typeof leerkrachtA) => boven(await kaart(totAfweging(2), undefined, wie));
    expect(await top(leerkrachtA)).toMatch(/Nu eerst: .* \(door de aandachtsfunctionaris/);
    expect(await top(functionarisA)).not.toContain('(door de');
  });

  it('of a closed casus says that it is closed and why, and proposes nothing', async () => {
    const dicht = boven(
      await kaart([...totAfweging(3), gewogen('casus-afsluiten')], undefined, functionarisA),
    );
    expect(dicht).toContain('Gesloten: ');
    expect(dicht).toContain('Heropenen kan altijd.');
    expect(dicht).not.toContain('Nu in');
    expect(dicht).not.toContain('Nu eerst');
  });
});

describe('under the buttons of the casus', () => {
  it('the rest stands under headings, in this order, and nothing of it is folded away', async () => {
    const content = await kaart([...totAfweging(3), contactToegezegd()], undefined, functionarisA);
    const koppen = nodesOf(content)
      .filter(({ node }) => node['style'] === 'heading')
      .map(({ node }) => node['text']);
    expect(koppen).toEqual([
      'Stand',
      'Termijnen',
      'Berichten',
      'Beslissingen',
      expect.stringMatching(/^Signalen /),
    ]);
    expect(nodesOf(content).filter(({ node }) => node['isVisible'] === false)).toEqual([]);
    expect(actionsOf(content).length).toBeLessThanOrEqual(6);
  });

  it('a heading without anything to say is left out', async () => {
    expect(textOf(await kaart(begin))).not.toContain('Beslissingen');
  });
});
