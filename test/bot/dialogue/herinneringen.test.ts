import { datumVan } from '../../../src/app/clock';
import { herinneringenDue } from '../../../src/domain/herinneringen';
import { herinneringView } from '../../../src/bot/dialogue/views/herinneringView';
import type { RenderedCard } from '../../../src/bot/dialogue/turn';
import type { Medewerker } from '../../../src/domain/medewerker';
import type { Datum } from '../../../src/domain/waarden';
import type { TermijnId } from '../../../src/protocol/termijnen';
import { herinneringTekst, termijnNaam } from '../../../src/texts/herinneringen';
import { cardFaults } from '../../support/cardFaults';
import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import type { Gebeurtenis } from '../../support/events';
import { bestaandeCasus } from '../../support/given';
import { begeleider, directeur, functionarisA, leerkrachtA, organisatie } from '../../support/people';
import { begin, gebeurd } from '../../support/raadEvents';
import { casusId, keuzes, stageMet, type StageMet } from '../../support/stageMet';
import { termijnVerhalen } from '../../support/termijnVerhalen';
import { gewogen } from '../../support/wegenEvents';

/** What reached this person because of a termijn, the last one. */
const herinneringVoor = ({ bezorgd }: StageMet, wie: Medewerker): RenderedCard | undefined =>
  bezorgd.findLast(({ aan, card }) => aan === wie.id && card.summary === 'Meldcode: een herinnering voor u')
    ?.card;

/** A stage at ten in the morning of that day, after a round of the bot. */
async function opDag(datum: Datum, verhaal: readonly Gebeurtenis[]): Promise<StageMet> {
  const scene = await stageMet(verhaal);
  scene.app.setNow(`${datum}T09:00:00.000Z`);
  await scene.dialogue.sweep();
  return scene;
}

describe('a herinnering in the chat', () => {
  it('says which casus, what to do, since when, until when and what happens if not', async () => {
    const scene = await opDag('2026-11-30', begin);
    const card = herinneringVoor(scene, leerkrachtA);
    if (!card) throw new Error('no herinnering');
    const text = textOf(card.content);
    for (const zin of [
      'Herinnering: Overleg met een collega',
      'Casus K7Q2M, De Regenboog. Overleg met een collega over de signalen en leg dat vast (stap 2).',
      'Dit loopt sinds 23 november 2026. U hebt tot en met 30 november 2026. Dit is een afspraak van de school, geen wet.',
      'Anders blijft u er alleen mee, en kunt u de signalen niet wegen.',
    ])
      expect(text).toContain(zin);
    expect(text).not.toContain('rode jas');
    expect(text).not.toContain('niet naar huis');
    expect(verbsOf(card.content)).toEqual(
      expect.arrayContaining([
        'casus-inzien',
        'volgende-stap-inzien',
        'formulier:herinnering-uitstellen',
        'nummers',
      ]),
    );
  });

  it('says in words that it is too late', async () => {
    const scene = await opDag('2026-12-01', begin);
    const text = textOf(herinneringVoor(scene, leerkrachtA)?.content);
    expect(text).toContain(
      'Te laat: dit loopt sinds 23 november 2026 en had klaar moeten zijn op 30 november 2026.',
    );
  });

  it('[0.14] calls law what is law, and no more', async () => {
    const { verhaal } = termijnVerhalen['terugkoppeling-veilig-thuis'];
    const scene = await opDag('2026-11-30', verhaal);
    const text = scene.bezorgd
      .filter(({ aan }) => aan === functionarisA.id)
      .map(({ card }) => textOf(card.content))
      .find((tekst) => tekst.includes('Herinnering: Terugkoppeling van Veilig Thuis'));
    expect(text).toContain('Veilig Thuis hoort dit binnen 5 werkdagen na de melding te laten weten.');
    expect(text).not.toContain('geen wet');
  });

  it('gives the directie that was not informed the code, the termijn and whom to call, and opens nothing', async () => {
    const scene = await opDag('2026-12-07', begin);
    const card = herinneringVoor(scene, directeur);
    if (!card) throw new Error('no herinnering');
    const text = textOf(card.content);
    expect(text).toContain('Casus K7Q2M, De Regenboog, wacht op: ');
    expect(text).toContain('U ziet het dossier niet.');
    expect(text).toContain('Functionaris A');
    expect(text).toContain('058-1234567');
    expect(verbsOf(card.content).filter((verb) => verb !== 'nummers' && verb !== 'nood')).toEqual([]);
    const open = await scene.sends(directeur, 'casus-inzien', { casusId, nonce: 'nonce-directie' });
    expect(textOf(open.card.content)).toContain('Deze casus is er niet, of u hebt er geen toegang toe.');
  });

  it('brings whoever was asked for advice to the question, and not to the casus', async () => {
    const scene = await opDag('2026-11-25', termijnVerhalen['consultatie-onbeantwoord'].verhaal);
    const card = herinneringVoor(scene, begeleider);
    if (!card) throw new Error('no herinnering');
    expect(verbsOf(card.content)).toContain('consultatie-inzien');
    expect(verbsOf(card.content)).not.toContain('casus-inzien');
    const vraag = await scene.press(begeleider, card, 'consultatie-inzien');
    expect(textOf(vraag.card.content)).toContain('Hoe kijk jij naar de blauwe plekken?');
  });

  it('lets the aandachtsfunctionaris promise contact from the herinnering itself, and then stops', async () => {
    const scene = await opDag('2026-11-24', begin);
    const card = herinneringVoor(scene, functionarisA);
    if (!card) throw new Error('no herinnering');
    await scene.press(functionarisA, card, 'contact-toezeggen');
    const eerder = scene.bezorgd.length;
    scene.app.setNow('2026-11-25T09:00:00.000Z');
    await scene.dialogue.sweep();
    expect(scene.bezorgd.slice(eerder).filter(({ card: c }) => c.summary.includes('herinnering'))).toEqual(
      [],
    );
  });

  it.each(Object.keys(termijnVerhalen) as TermijnId[])('%s is a sound card with its own words', (id) => {
    const { verhaal, vervalt, begin: nr } = termijnVerhalen[id];
    const [due] = herinneringenDue(
      bestaandeCasus(verhaal),
      { datum: vervalt, tijd: '10:00' },
      { organisatie, datumVan },
    ).filter(({ termijn }) => termijn === `${id}:e${nr}`);
    if (!due) throw new Error(`nothing due of ${id}`);
    const gestuurd: Gebeurtenis = {
      event: { type: 'herinnering-gestuurd', data: due },
      door: { kind: 'systeem' },
    };
    const casus = bestaandeCasus([...verhaal, gestuurd]);
    const bericht = casus.berichten.at(-1);
    if (!bericht) throw new Error('no bericht');
    const { content, summary } = herinneringView(
      bericht,
      casus,
      organisatie,
      { nonce: 'nonce-00000001' },
      'Nr. 1',
    );
    expect(cardFaults(content)).toEqual([]);
    expect(textOf(content)).toContain(herinneringTekst[id].doen);
    expect(summary).not.toContain(termijnNaam[id]);
  });
});

describe('"Herinner mij later"', () => {
  const typed = { tot: '2026-12-14', reden: 'De collega is op reis.' };

  it('is one tap from the herinnering, asks why, and is then quiet until the chosen day', async () => {
    const scene = await opDag('2026-11-30', begin);
    const card = herinneringVoor(scene, leerkrachtA);
    if (!card) throw new Error('no herinnering');
    const form = await scene.press(leerkrachtA, card, 'formulier:herinnering-uitstellen');
    expect(textOf(form.card.content)).toContain(
      'De termijn zelf verandert niet: wat te laat is, blijft te laat.',
    );
    expect(keuzes(form.card.content, 'termijn')).toEqual([
      'Overleg met een collega (loopt sinds 23 november 2026 om 09:15)',
    ]);
    const leeg = await scene.press(leerkrachtA, form.card, 'herinnering-uitstellen', { ...typed, reden: '' });
    expect(textOf(leeg.card.content)).toContain('Waarom later? Vul dit in.');
    const goed = await scene.press(leerkrachtA, leeg.card, 'herinnering-uitstellen', typed);
    expect(textOf(goed.card.content)).toContain('De herinnering is uitgesteld.');
    expect(textOf(goed.card.content)).toContain(
      'Herinnering uitgesteld tot 14 december 2026 door Leerkracht A: De collega is op reis.',
    );
    const aantal = () =>
      scene.bezorgd.filter(({ aan, card: c }) => aan === leerkrachtA.id && c.summary.includes('herinnering'))
        .length;
    const voor = aantal();
    scene.app.setNow('2026-12-11T09:00:00.000Z');
    await scene.dialogue.sweep();
    expect(aantal()).toBe(voor);
    scene.app.setNow('2026-12-14T09:00:00.000Z');
    await scene.dialogue.sweep();
    expect(aantal()).toBe(voor + 1);
  });

  it('has chosen the termijn of the herinnering it was pressed on, also where more of them run', async () => {
    const scene = await opDag('2026-11-30', begin);
    const card = herinneringVoor(scene, functionarisA);
    if (!card) throw new Error('no herinnering');
    const form = await scene.press(functionarisA, card, 'formulier:herinnering-uitstellen');
    expect(keuzes(form.card.content, 'termijn').length).toBeGreaterThan(1);
    const { termijn } = valuesOf(form.card.content);
    const [soort] = String(termijn).split(':');
    expect(textOf(card.content)).toContain(`Herinnering: ${termijnNaam[soort as TermijnId]}`);
    const goed = await scene.press(functionarisA, form.card, 'herinnering-uitstellen', {
      ...typed,
      tot: '2026-12-02',
    });
    expect(textOf(goed.card.content)).toContain('De herinnering is uitgesteld.');
  });

  it('chooses nothing for a termijn that does not run, nor from a list that was opened without one', async () => {
    const scene = await stageMet(begin);
    for (const termijn of [undefined, 'taak:e99', 'consultatie-houden:e1", "x']) {
      const { card } = await scene.sends(functionarisA, 'formulier:herinnering-uitstellen', {
        casusId,
        nonce: 'nonce-van-niets',
        ...(termijn === undefined ? {} : { termijn }),
      });
      expect(keuzes(card.content, 'termijn').length).toBeGreaterThan(1);
      expect(valuesOf(card.content)['termijn'] ?? '').toBe('');
    }
  });

  it('too far ahead comes back with what was typed, and the last day that can be chosen', async () => {
    const scene = await stageMet(begin);
    const fout = await scene.fill(leerkrachtA, 'herinnering-uitstellen', { ...typed, tot: '2027-02-01' });
    expect(textOf(fout.card.content)).toContain(
      'Zo lang kan de herinnering niet wachten. Kies 21 december 2026 of eerder.',
    );
    expect(valuesOf(fout.card.content)).toMatchObject({ reden: typed.reden, tot: '2027-02-01' });
    expect(await scene.nieuw()).toEqual([]);
  });

  it('an aandachtsfunctionaris chooses from all that runs; a colleague only from what is theirs', async () => {
    const scene = await stageMet([...begin, gebeurd('consultatie-vragen', {}, leerkrachtA, [begeleider.id])]);
    const alle = await scene.open(functionarisA, 'herinnering-uitstellen');
    expect(keuzes(alle.card.content, 'termijn')).toHaveLength(4);
    const eigen = await scene.open(begeleider, 'herinnering-uitstellen');
    expect(keuzes(eigen.card.content, 'termijn')).toEqual([
      'Antwoord van een collega (loopt sinds 23 november 2026 om 09:17)',
    ]);
  });
});

describe('termijnen on the cards', () => {
  it('the casus says what runs until when, and in capitals what is too late', async () => {
    const scene = await stageMet(begin);
    const kaart = async () =>
      textOf(
        (await scene.sends(leerkrachtA, 'casus-inzien', { casusId, nonce: 'nonce-van-kaart' })).card.content,
      );
    expect(await kaart()).toContain('Overleg met een collega: uiterlijk 30 november 2026.');
    expect(await kaart()).not.toContain('TE LAAT');
    scene.app.setNow('2026-12-01T09:00:00.000Z');
    expect(await kaart()).toContain(
      'TE LAAT: 1 schooldag. Overleg met een collega: had klaar moeten zijn op 30 november 2026.',
    );
  });

  it('the next stap says by when, and that it is no law', async () => {
    const scene = await stageMet(begin);
    const { card } = await scene.sends(leerkrachtA, 'volgende-stap-inzien', {
      casusId,
      nonce: 'nonce-van-stap',
    });
    expect(textOf(card.content)).toContain(
      'Uiterlijk: \n30 november 2026. Dit is een afspraak van de school, geen wet.',
    );
  });

  it('the next stap says in words that it is too late, and for how many schooldagen', async () => {
    const scene = await stageMet(begin);
    const kaart = async () =>
      textOf((await scene.says(leerkrachtA, `volgende stap casus ${casusId}`)).card.content);
    scene.app.setNow('2026-11-30T09:00:00.000Z');
    expect(await kaart()).not.toContain('TE LAAT');
    scene.app.setNow('2026-12-02T09:00:00.000Z');
    expect(await kaart()).toContain(
      'Uiterlijk: \nTE LAAT: 2 schooldagen. Dit had klaar moeten zijn op 30 november 2026. Dit is een afspraak van de school, geen wet.',
    );
  });

  it('two herinneringen say on the casus of which termijn they are', async () => {
    const scene = await opDag('2026-11-30', begin);
    const text = textOf((await scene.says(functionarisA, `casus ${casusId}`)).card.content);
    expect(text).toContain('Herinnering (Overleg met een collega): ');
    expect(text).toContain('Herinnering (Contact met wie de casus startte): ');
    expect(text).not.toContain('Bericht (herinnering): ');
  });

  it('[Q5-fn3] after closing the agreed moment is kept, and looking is recorded without opening the casus again', async () => {
    const dicht = [
      ...termijnVerhalen.monitoring.verhaal,
      gewogen('casus-afsluiten', { grond: 'hulp-geslaagd' }),
    ];
    const scene = await opDag('2027-02-01', dicht);
    expect(textOf(herinneringVoor(scene, functionarisA)?.content)).toContain(
      'U sprak af om nu te kijken hoe het gaat.',
    );
    await scene.fill(functionarisA, 'vervolg-vastleggen', {
      onderwerp: 'verloop',
      datum: '2027-02-01',
      tekst: 'Rustig.',
    });
    expect((await scene.nieuw()).at(-1)).toBe('vervolg-vastgelegd');
    const nog = await scene.open(functionarisA, 'vervolg-vastleggen');
    expect(textOf(nog.card.content)).toContain('Deze casus is gesloten. Heropen hem eerst.');
  });
});
