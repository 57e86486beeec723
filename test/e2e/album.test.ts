import { voettekst } from '../../src/texts/kaart';
import { albumBot } from './support/albumBot';
import { uitGesprek, volgendeStappen } from './support/albumGesprek';
import { uitFormulieren, uitRegister, type Albumkaart } from './support/albumKaart';
import { albumPagina } from './support/albumPagina';
import { textCard } from './support/proefkaart';
import { startScene, type Scene } from './support/scene';

/** A chat with many cards in it grows slow; after this many a window begins with an empty one. */
const PER_KEER = 8;

/**
 * Every card there is, as it looks on a telephone of 360 pixels and on a computer, light and dark. The pictures are
 * kept in `artefacten` to be looked at; what a machine can see is asserted here.
 */
describe('the album', () => {
  const kaarten = new Map<string, object>();
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene(albumBot(kaarten));
  }, 240_000);
  afterAll(() => scene?.close());

  /** Both windows work through the pages, each taking the next that nobody has. */
  async function fotografeer(paginas: readonly Albumkaart[]): Promise<readonly string[]> {
    const wachtrij = [...paginas];
    const fouten: string[] = [];
    await Promise.all(
      [scene.leerkracht, scene.aandachtsfunctionaris].map(async (venster) => {
        for (let teller = 0, pagina = wachtrij.shift(); pagina; pagina = wachtrij.shift(), teller += 1) {
          if (teller % PER_KEER === 0) await venster.reload();
          const code = String(kaarten.size);
          kaarten.set(code, pagina.content);
          fouten.push(...(await albumPagina(venster, code, pagina)));
        }
      }),
    );
    return fouten;
  }

  it('sees what does not fit and what was never filled in', async () => {
    const proef = (naam: string, part: object): Albumkaart => ({
      naam: `proef-${naam}`,
      ziet: 'Titel',
      content: { ...textCard('Titel'), body: [...textCard('Titel').body, part, ...textCard(voettekst).body] },
    });
    const lang = 'Deze zin is te lang voor een telefoon en ook voor het grote scherm van een computer. ';
    const knop = { type: 'Action.Submit', title: lang };
    const seen = await fotografeer([
      proef('goed', { type: 'Input.Text', id: 'a', label: lang, placeholder: 'Kort' }),
      proef('knop', { type: 'ActionSet', actions: [knop] }),
      proef('tekst', { type: 'TextBlock', text: lang, wrap: false }),
      proef('hint', { type: 'Input.Text', id: 'a', label: 'Kort', placeholder: lang }),
      proef('lijst', { type: 'TextBlock', text: '3. Wat zei u?', wrap: true }),
      proef('rauw', { type: 'TextBlock', text: 'undefined', wrap: true }),
      { ...proef('titel', { type: 'TextBlock', text: 'Iets' }), ziet: 'Anders' },
    ]);
    const per = (naam: string) => seen.filter((fout) => fout.startsWith(`proef-${naam}: `)).join();
    expect(per('goed')).toBe('');
    expect(per('knop')).toContain('360: sticks out: <BUTTON> Deze zin');
    expect(per('tekst')).toContain('360: is cut off: <P> Deze zin');
    expect(per('hint')).toContain('360: is cut off: hint Deze zin');
    expect(per('lijst')).toContain('was read as a list: Wat zei u?');
    expect(per('rauw')).toContain('shows Titel undefined');
    expect(per('titel')).toContain('does not show "Anders"');
  }, 240_000);

  it('shows every card of the register, with the most that it can show and with faults', async () => {
    expect(await fotografeer(uitRegister())).toEqual([]);
  }, 240_000);

  it('shows every form at each of its moments', async () => {
    expect(await fotografeer(uitFormulieren())).toEqual([]);
  }, 240_000);

  it('shows the cards that a person meets in the chat', async () => {
    expect(await fotografeer(await uitGesprek())).toEqual([]);
  }, 240_000);

  it('shows every next thing to do', async () => {
    expect(await fotografeer(volgendeStappen())).toEqual([]);
  }, 240_000);
});
