import { isRecord, nodesOf, textOf } from '../../support/cardTree';
import { functionarisA, leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, keuzes, stageMet } from '../../support/stageMet';
import { startCasus } from '../../support/ingevuld';

/** A day of a month that is not followed by a year. */
const zonderJaar =
  /\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?! \d{4})/;

const feitenVan = (card: unknown): readonly string[] =>
  nodesOf(card).flatMap(({ node }) =>
    Array.isArray(node['facts']) ? node['facts'].filter(isRecord).map((feit) => String(feit['value'])) : [],
  );

describe('a dossier that is read years later', () => {
  it('says the year of every moment on the casus card', async () => {
    const scene = await stageMet(begin);
    await scene.sends(functionarisA, 'contact-toezeggen', { casusId, nonce: 'nonce-toezegging' });
    const { card } = await scene.sends(leerkrachtA, 'casus-inzien', { casusId, nonce: 'nonce-inzien' });
    const tekst = [textOf(card.content), ...feitenVan(card.content)].join('\n');
    expect(tekst).toContain('23 november 2026 om 09:15');
    expect(tekst).not.toMatch(zonderJaar);
  });

  it('says the year in the list of casussen', async () => {
    const scene = await stageMet(begin);
    await startCasus(scene, leerkrachtA);
    const { card } = await scene.says(leerkrachtA, 'mijn casussen');
    const titels = keuzes(card.content, 'casus');
    expect(titels).toHaveLength(2);
    for (const titel of titels) expect(titel).toContain('23 november 2026 om ');
  });

  it('says on which day a bericht arrived, and not only at what time', async () => {
    const scene = await stageMet(begin);
    const { card } = await startCasus(scene, leerkrachtA);
    expect(textOf(card.content)).toContain('Bericht bezorgd op 23 november 2026 om 09:15.');
  });
});
