import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { geweigerd, verschuldigd } from '../../support/meldingEvents';
import { leerkrachtA } from '../../support/people';
import { begin, gebeurd } from '../../support/raadEvents';
import { stageMet } from '../../support/stageMet';

const formulier = async (command: Parameters<Awaited<ReturnType<typeof stageMet>>['open']>[1], log = begin) =>
  textOf((await (await stageMet(log)).open(leerkrachtA, command)).card.content);

describe('the duty of silence', () => {
  const consultatie = {
    vorm: 'bilateraal',
    partner: 'jeugdarts',
    met: 'jeugdarts A',
    uitkomst: 'Let op de slaap.',
    ouders: 'Zij horen het dinsdag.',
  };
  const advies = { bij: 'jeugdgezondheidszorg', gesprokenMet: 'A', vraag: 'Wat nu?', advies: 'Bel weer.' };
  const toestemming = gebeurd('toestemming-vastleggen');

  it.each([
    ['a consultatie with someone from outside', 'consultatie-vastleggen', consultatie],
    ['advies of the jeugdgezondheidszorg', 'advies-vastleggen', advies],
  ] as const)(
    '[L1] refuses %s by name without consent, and takes it with consent or without a name',
    async (_, command, typed) => {
      const zonder = await stageMet(begin);
      const terug = await zonder.fill(leerkrachtA, command, { ...typed, wijze: 'open' });
      expect(textOf(terug.card.content)).toContain('Met naam bespreken mag hier alleen met toestemming');
      expect(valuesOf(terug.card.content)).toMatchObject({ ...typed, wijze: 'open' });
      expect(await zonder.nieuw()).toEqual([]);
      await zonder.press(leerkrachtA, terug.card, command, { ...typed, wijze: 'anoniem' });
      expect(await zonder.nieuw()).toHaveLength(1);
      const met = await stageMet([...begin, toestemming]);
      await met.fill(leerkrachtA, command, { ...typed, wijze: 'open' });
      expect(await met.nieuw()).toHaveLength(1);
    },
  );

  it('[L1] refuses it too after consent was refused', async () => {
    const scene = await stageMet([...begin, gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' })]);
    await scene.fill(leerkrachtA, 'consultatie-vastleggen', { ...consultatie, wijze: 'open' });
    expect(await scene.nieuw()).toEqual([]);
  });

  it('[L1] is said where somebody from outside is spoken to', async () => {
    expect(await formulier('contact-vastleggen')).toContain(
      'Geef iemand van buiten de school geen gegevens van het kind zonder toestemming.',
    );
  });

  it.each([
    ['[L1]', 'U hebt zwijgplicht: u geeft niets over een kind aan anderen zonder toestemming.'],
    ['[L17]', 'Bij kinderen besluit u daar eerder toe. Een kind kan zichzelf minder goed beschermen.'],
    ['[L18]', 'Een volwassene beslist zelf over eigen leven en hulp, maar niet altijd.'],
    ['[L18]', 'Bij ernstig gevaar mag u dan toch spreken.'],
  ])('%s is explained before the five questions are answered: %s', async (_, zin) => {
    const scene = await stageMet([...verschuldigd, geweigerd]);
    const { card } = await scene.open(leerkrachtA, 'zwijgplicht-beantwoorden');
    expect(textOf(card.content)).toContain(zin);
    expect(verbsOf(card.content)).toContain('zwijgplicht-beantwoorden');
  });
});
