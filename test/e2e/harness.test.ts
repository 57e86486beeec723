import { statSync } from 'node:fs';
import { lastAnswer, startProefBot } from './support/proefBot';
import { startScene, type Scene } from './support/scene';

/** The browser tests lean on the harness; this one shows that it sees and does what a person sees and does. */
describe('the browser harness', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene(startProefBot);
  }, 240_000);
  afterAll(() => scene?.close());

  it('fills every kind of input by its label, and the bot gets exactly that', async () => {
    const { leerkracht } = scene;
    await leerkracht.send('kaart');
    await leerkracht.seeCard('Proefkaart');
    await leerkracht.fill({
      'Korte tekst': 'Een blauwe plek',
      'Lange tekst (mag leeg)': 'regel 1\nregel 2',
      Datum: '2026-11-20',
      Tijd: '14:05',
      Getal: '4',
      'Uit een lijst': 'Twee',
      'Met rondjes': 'Drie',
      'Met vakjes': ['Een', 'Drie'],
      Vinkje: 'ja',
    });
    await leerkracht.shootCard('proefkaart');
    await leerkracht.click('Vervangen');
    await leerkracht.seeCard('Ontvangen');
    expect(lastAnswer.data).toEqual({
      casusId: 'K7Q2M',
      kort: 'Een blauwe plek',
      lang: 'regel 1\nregel 2',
      datum: '2026-11-20',
      tijd: '14:05',
      getal: '4',
      lijst: 'twee',
      rondjes: 'drie',
      vakjes: 'een,drie',
      vinkje: 'true',
    });
    expect(await leerkracht.cardTexts()).toEqual(['Ontvangen']);
  });

  it('sees what is refused, hidden and replaced, and where links lead', async () => {
    const { leerkracht } = scene;
    await leerkracht.send('kaart');
    await leerkracht.seeCard('Proefkaart');
    expect(await leerkracht.links()).toEqual(['tel:112', 'https://example.com/uitleg', 'tel:112']);
    await leerkracht.click('Vervangen');
    await leerkracht.seeCard('Vul de korte tekst in');
    await leerkracht.seeCard('Kies een datum');
    expect((await leerkracht.cardTexts()).at(-1)).not.toContain('Omdat het moet.');
    await leerkracht.click('Waarom?');
    await leerkracht.seeCard('Omdat het moet.');
    await leerkracht.click('Melden');
    await leerkracht.seeText('Alleen tekst');
    await leerkracht.click('Bijwerken', { in: 'Proefkaart' });
    await leerkracht.seeCard('Bijgewerkt');
    expect(await leerkracht.cardTexts()).toEqual(['Ontvangen', 'Bijgewerkt']);
  });

  it('shows in the other window what the bot sends there of its own accord', async () => {
    const { leerkracht, aandachtsfunctionaris } = scene;
    await leerkracht.send('zeg Er is een nieuwe casus');
    await aandachtsfunctionaris.seeCard('Er is een nieuwe casus');
    expect(await aandachtsfunctionaris.cardTexts()).toEqual(['Er is een nieuwe casus']);
    expect((await leerkracht.cardTexts()).join()).not.toContain('Er is een nieuwe casus');
  });

  it('takes pictures that differ by width and by colour', async () => {
    const { leerkracht } = scene;
    await leerkracht.send('kaart');
    await leerkracht.seeCard('Proefkaart');
    const wide = await leerkracht.shootCard('proefkaart-breed');
    const phone = await leerkracht.shootCard('proefkaart-telefoon', { phone: true });
    const dark = await leerkracht.shootCard('proefkaart-donker', { phone: true, dark: true });
    await scene.shoot('proef-vensters');
    const sizes = [wide, phone, dark].map((path) => statSync(path).size);
    expect(new Set(sizes).size).toBe(3);
  });
});
