import { berichtView } from '../../../src/bot/dialogue/views/berichtView';
import type { Bericht, BerichtSoort, Casus } from '../../../src/domain/casus';
import { protocol } from '../../../src/protocol/protocol';
import { cardFaults } from '../../support/cardFaults';
import { gewoneSoorten } from '../../support/berichtentabel';
import { textOf, verbsOf } from '../../support/cardTree';
import { logVan } from '../../support/events';
import { bestaandeCasus } from '../../support/given';
import {
  begeleider,
  bestuurder,
  directeur,
  functionarisA,
  leerkrachtA,
  organisatie,
} from '../../support/people';
import { casusId, stageMet, type StageMet } from '../../support/stageMet';
import { wachtOpTweede } from '../../support/vierOgenEvents';
import { totAfweging } from '../../support/wegenEvents';

const verhaal = totAfweging(5);
const casus: Casus = bestaandeCasus(verhaal);

/** Everything that people typed in this casus: sentences, and the mark of the leerling. */
const getypt = [casus.kenmerk, ...zinnenIn(logVan(verhaal).map(({ data }) => data))];

function zinnenIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return node.split(' ').length > 2 ? [node] : [];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(zinnenIn) : [];
}

const bericht = (soort: BerichtSoort, id = `e1>${functionarisA.id}`): Bericht => ({
  id: id as Bericht['id'],
  soort,
  aan: functionarisA.id,
  door: leerkrachtA.id,
  doorNaam: leerkrachtA.naam,
  op: '2026-11-23T09:42:00.000Z',
  bezorging: { stand: 'verschuldigd' },
});

const kaarten = [
  ...gewoneSoorten.map((soort) => [soort, casus, bericht(soort)] as const),
  ...protocol.termijnen.map(({ id }) => {
    const herinnering = {
      id: 'h1',
      soort: id,
      termijn: `${id}:e1`,
      vervalt: '2026-11-30',
      dag: '2026-11-30',
    } as const;
    const met: Casus = { ...casus, herinneringen: [herinnering] };
    return [`herinnering ${id}`, met, bericht('herinnering-gestuurd', `h1>${functionarisA.id}`)] as const;
  }),
];

describe('the card of every bericht', () => {
  it.each(kaarten)('%s: names the casus and nothing that was typed, and reaches help', (_, van, dit) => {
    const { content, summary } = berichtView(dit, van, organisatie, { nonce: 'nonce-berichten' });
    const alles = `${JSON.stringify(content)} ${summary}`;
    expect(textOf(content)).toContain(casusId);
    expect(getypt.length).toBeGreaterThan(20);
    expect(getypt.filter((zin) => alles.includes(zin))).toEqual([]);
    expect(textOf(content)).toContain('[112](tel:112)');
    expect(textOf(content)).toContain('Veilig Thuis 0800-2000');
    expect(summary).toMatch(/^Meldcode: /);
    expect(cardFaults(content)).toEqual([]);
  });
});

describe('[Q2] [K33] the vervanger of whoever must give the second oordeel', () => {
  const oordeel = 'formulier:afweging-meebeoordelen';

  /** The directeur cannot be reached; who stands in is above the schools. */
  async function onbereikbaar(vervanger: string): Promise<StageMet> {
    const scene = await stageMet(wachtOpTweede('nee'));
    const { scholen, ...rest } = scene.app.organisatie();
    const mensen = (list: (typeof scholen)[number]['mensen']) =>
      list.map((persoon) => (persoon.id === directeur.id ? { ...persoon, vervanger } : persoon));
    scene.app.setOrganisatie({
      ...rest,
      scholen: scholen.map((school) => ({ ...school, mensen: mensen(school.mensen) })),
    });
    scene.deliverWith((aan) =>
      aan === directeur.id ? { kind: 'app-ontbreekt', status: 403 } : { kind: 'bezorgd', activityId: '1' },
    );
    await scene.dialogue.sweep();
    await scene.dialogue.sweep();
    return scene;
  }

  it('gets the question, says whose place it is, and gives the oordeel that the road waits for', async () => {
    const scene = await onbereikbaar(bestuurder.id);
    const gevraagd = scene.bezorgd.filter(
      ({ aan, card }) => aan === bestuurder.id && verbsOf(card.content).includes(oordeel),
    );
    expect(gevraagd).toHaveLength(1);
    const [{ card } = { card: undefined }] = gevraagd;
    if (!card) throw new Error('the vervanger got nothing');
    expect(card.summary).toBe('Meldcode: uw oordeel is gevraagd');
    expect(textOf(card.content)).toContain('U krijgt dit bericht als vervanger van Directeur A.');
    const form = await scene.press(bestuurder, card, oordeel);
    const na = await scene.press(bestuurder, form.card, 'afweging-meebeoordelen', {
      'antwoord-afweging-2': 'nee',
      motivering: 'Het kind is bij opa.',
    });
    expect(textOf(na.card.content)).toContain('U oordeelt gelijk: geen onveiligheid.');
    expect(await scene.nieuw()).toEqual(['afweging-meebeoordeeld']);
  });

  it('gets nothing when they are not of the bevoegd gezag, and the casus does not exist for them', async () => {
    const scene = await onbereikbaar(begeleider.id);
    expect(scene.bezorgd.filter(({ aan }) => aan === begeleider.id)).toEqual([]);
    const open = await scene.sends(begeleider, oordeel, { casusId, nonce: 'nonce-buiten' });
    expect(textOf(open.card.content)).toContain('Deze casus is er niet, of u hebt er geen toegang toe.');
  });
});
