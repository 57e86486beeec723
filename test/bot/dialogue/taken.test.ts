import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { vandaag } from '../../support/events';
import { begeleider, functionarisA, functionarisB, leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { samengewerkt } from '../../support/samenwerkenEvents';
import { casusId, keuzes, stageMet } from '../../support/stageMet';

const taak = 'Bel de jeugdarts over het gehoor.';
const geheim = ['rode jas', 'niet naar huis', 'schoolplein'];
const geven = { aan: begeleider.id, taak, voor: '2026-11-27' };

describe('a task for somebody who has no other rol in the casus', () => {
  it('[K16] is given, arrives, and shows itself and nothing of the dossier', async () => {
    const scene = await stageMet(begin);
    const formulier = await scene.open(functionarisA, 'taak-geven');
    expect(keuzes(formulier.card.content, 'aan')).toEqual(
      expect.arrayContaining([
        'Leerkracht A, leerkracht die de casus startte',
        'Begeleider A, intern begeleider',
      ]),
    );
    const na = await scene.press(functionarisA, formulier.card, 'taak-geven', geven);
    expect(textOf(na.card.content)).toContain('De taak is gegeven.');
    expect(textOf(na.card.content)).toContain(`Begeleider A: ${taak} (uiterlijk 27 november 2026)`);
    const bericht = scene.bezorgd.findLast(({ aan }) => aan === begeleider.id)?.card;
    if (!bericht) throw new Error('no bericht');
    expect(JSON.stringify(bericht.content)).not.toContain(taak);
    expect(verbsOf(bericht.content)).toEqual(['taak-inzien', 'nummers', 'nood']);
    const kaart = await scene.press(begeleider, bericht, 'taak-inzien');
    expect(textOf(kaart.card.content)).toContain(taak);
    expect(textOf(kaart.card.content)).toContain('Uiterlijk klaar op 27 november 2026.');
    const lijst = await scene.says(begeleider, 'mijn casussen');
    expect(keuzes(lijst.card.content, 'casus')).toEqual([`${casusId} · een collega gaf u een taak`]);
    const openen = await scene.press(begeleider, lijst.card, 'casus-kiezen', {
      casus: `taak-inzien:${casusId}`,
    });
    expect(textOf(openen.card.content)).toContain(taak);
    for (const verb of ['casus-inzien', 'dossier-inzien', 'bevindingen-inzien', 'volgende-stap-inzien']) {
      const { card } = await scene.sends(begeleider, verb, { casusId, nonce: `nonce-${verb}` });
      for (const woord of [...geheim, taak]) expect(JSON.stringify(card.content)).not.toContain(woord);
    }
    for (const woord of geheim) expect(JSON.stringify([kaart.card, openen.card])).not.toContain(woord);
  });

  it('[K16] is rounded off; not done asks why, and who gave it hears of it', async () => {
    const scene = await stageMet([...begin, samengewerkt('taak-geven', geven)]);
    const kaart = await scene.sends(begeleider, 'taak-inzien', { casusId, nonce: 'nonce-kaart' });
    const formulier = await scene.press(begeleider, kaart.card, 'formulier:taak-afronden');
    for (const woord of geheim) expect(JSON.stringify(formulier.card.content)).not.toContain(woord);
    const zonder = await scene.press(begeleider, formulier.card, 'taak-afronden', {
      uitkomst: 'niet-gedaan',
      toelichting: '',
    });
    expect(textOf(zonder.card.content)).toContain('Leg uit waarom. Zonder reden kan dit niet.');
    expect(valuesOf(zonder.card.content)['uitkomst']).toBe('niet-gedaan');
    const goed = await scene.press(begeleider, zonder.card, 'taak-afronden', {
      toelichting: 'Zij belt niet terug.',
    });
    expect(textOf(goed.card.content)).toContain('Wie de taak gaf, krijgt bericht.');
    for (const woord of geheim) expect(JSON.stringify(goed.card.content)).not.toContain(woord);
    const bericht = scene.bezorgd.findLast(({ aan }) => aan === functionarisA.id)?.card;
    expect(textOf(bericht?.content)).toContain('Begeleider A rondde een taak af');
    // The bericht says that it stands in the casus, and there it stands.
    const casus = await scene.says(functionarisA, `casus ${casusId}`);
    expect(textOf(casus.card.content)).toContain(
      `NIET gedaan door Begeleider A: ${taak} Toelichting: Zij belt niet terug.`,
    );
    const dossier = await scene.says(functionarisA, `dossier ${casusId}`);
    expect(textOf(dossier.card.content)).toContain('Nee, het is niet gedaan');
    expect(textOf(dossier.card.content)).toContain('Zij belt niet terug.');
    expect(await scene.nieuw()).toEqual(['taak-afgerond']);
    // The same click once more counts once.
    const weer = await scene.press(begeleider, zonder.card, 'taak-afronden', {
      toelichting: 'Zij belt niet terug.',
    });
    expect(textOf(weer.card.content)).toContain('Er is niets dubbel vastgelegd.');
    expect(await scene.nieuw()).toEqual(['taak-afgerond']);
  });
});

describe('a task of who carries the casus', () => {
  const eigen = [
    ...begin,
    samengewerkt('taak-geven', { aan: leerkrachtA.id, aanNaam: leerkrachtA.naam, taak, voor: vandaag }),
  ];

  it('leads on to the casus, which a helper without inzage is not offered', async () => {
    const kaart = async (wie: typeof leerkrachtA, verhaal: typeof eigen) => {
      const scene = await stageMet(verhaal);
      return verbsOf(
        (await scene.sends(wie, 'taak-inzien', { casusId, nonce: 'nonce-taak-1' })).card.content,
      );
    };
    expect(await kaart(leerkrachtA, eigen)).toEqual([
      'formulier:taak-afronden',
      'casus-inzien',
      'nummers',
      'nood',
    ]);
    const helper = await kaart(begeleider, [...begin, samengewerkt('taak-geven', geven)]);
    expect(helper).toEqual(['formulier:taak-afronden', 'nummers', 'nood']);
  });

  it('[K16] stands among the next things to do, with its day', async () => {
    const scene = await stageMet(eigen);
    const stap = await scene.says(leerkrachtA, 'wat moet ik nu doen?');
    expect(textOf(stap.card.content)).toContain('Doe uw taak en leg vast dat hij klaar is');
  });

  it('[K16] says on the card of the casus that it is late', async () => {
    const scene = await stageMet([...begin, samengewerkt('taak-geven', { ...geven, voor: '2026-11-20' })]);
    const { card } = await scene.says(functionarisB, `casus ${casusId}`);
    expect(textOf(card.content)).toContain(`TE LAAT. Begeleider A: ${taak}`);
  });

  it('[K16] cannot be given by the teacher: the form says who can', async () => {
    const scene = await stageMet(begin);
    const { card } = await scene.open(leerkrachtA, 'taak-geven');
    expect(textOf(card.content)).toContain('Dit kan alleen de aandachtsfunctionaris');
    expect(await scene.nieuw()).toEqual([]);
  });
});
