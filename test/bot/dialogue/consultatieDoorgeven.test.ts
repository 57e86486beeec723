import type { Spreker } from '../../../src/bot/dialogue/turn';
import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { bezorgd, gestart, mislukt, signaalVastgelegd } from '../../support/events';
import { vraagGesteld, begin } from '../../support/raadEvents';
import { begeleider, functionarisA, leerkrachtA, leerkrachtB, tweeScholen } from '../../support/people';
import { casusId, keuzes, stageMet, type StageMet } from '../../support/stageMet';

const vraag = 'Hoe kijk jij naar de blauwe plekken?';
const onbekend = 'Deze casus vind ik niet';
const gevraagd = (): Promise<StageMet> =>
  stageMet([...begin, vraagGesteld(), bezorgd(`e3>${begeleider.id}`)]);
const doorgeven = { aan: tweeScholen.id, reden: 'Ik ben er deze week niet.' };

/** Everything that somebody could ask of the casus, by word and by button. */
async function allesVan(scene: StageMet, wie: Spreker): Promise<readonly string[]> {
  const replies = [
    await scene.says(wie, `casus ${casusId}`),
    await scene.says(wie, `dossier ${casusId}`),
    await scene.says(wie, 'wat moet ik nu doen?'),
    ...(await Promise.all(
      [
        'casus-inzien',
        'volgende-stap-inzien',
        'bevindingen-inzien',
        'dossier-inzien',
        'consultatie-inzien',
      ].map((verb) => scene.sends(wie, verb, { casusId, nonce: `nonce-${verb}` })),
    )),
  ];
  return replies.map(({ card }) => JSON.stringify(card.content));
}

function berichtVan(scene: StageMet, wie: Spreker) {
  const bericht = scene.bezorgd.findLast(({ aan }) => aan === wie.id)?.card;
  if (!bericht) throw new Error('no bericht');
  return bericht;
}

describe('a question that is taken back', () => {
  it('is told to who was asked, who sees nothing of it any more', async () => {
    const scene = await gevraagd();
    const voor = await scene.sends(begeleider, 'consultatie-inzien', { casusId, nonce: 'nonce-voor' });
    expect(textOf(voor.card.content)).toContain(vraag);
    const na = await scene.fill(leerkrachtA, 'consultatie-intrekken', { reden: 'Ik sprak al iemand.' });
    expect(textOf(na.card.content)).toContain('De vraag is ingetrokken.');
    const bericht = berichtVan(scene, begeleider);
    expect(textOf(bericht.content)).toContain('U hoeft niet te antwoorden.');
    expect(verbsOf(bericht.content)).toEqual(['casussen', 'nummers', 'nood']);
    for (const kaart of await allesVan(scene, begeleider)) expect(kaart).not.toContain(vraag);
    const open = await scene.press(begeleider, voor.card, 'formulier:consultatie-beantwoorden');
    expect(textOf(open.card.content)).toContain(onbekend);
    const bevindingen = await scene.sends(leerkrachtA, 'bevindingen-inzien', { casusId, nonce: 'nonce-bev' });
    expect(textOf(bevindingen.card.content)).toContain('ingetrokken');
  });

  it('cannot be taken back after the answer: then it says why', async () => {
    const scene = await gevraagd();
    const open = await scene.open(leerkrachtA, 'consultatie-intrekken');
    await scene.fill(begeleider, 'consultatie-beantwoorden', { antwoord: 'Bel Veilig Thuis.' });
    const { card } = await scene.press(leerkrachtA, open.card, 'consultatie-intrekken', {
      reden: 'Niet nodig.',
    });
    expect(textOf(card.content)).toContain('Misschien is er al antwoord.');
    expect(valuesOf(card.content)['reden']).toBe('Niet nodig.');
    expect(await scene.nieuw()).toEqual(['consultatie-beantwoord']);
  });
});

describe('a question that nobody got', () => {
  const nietBezorgd = [...begin, vraagGesteld(), mislukt(`e3>${begeleider.id}`)];

  it('is passed on from the casus itself, with the question chosen', async () => {
    const scene = await stageMet(nietBezorgd);
    const casus = await scene.says(leerkrachtA, `casus ${casusId}`);
    expect(textOf(casus.card.content)).toContain('Uw vraag kwam niet aan bij uw collega.');
    const form = await scene.press(leerkrachtA, casus.card, 'formulier:consultatie-doorgeven');
    expect(valuesOf(form.card.content)).toMatchObject({ consultatie: 'e3' });
    expect(
      verbsOf((await (await gevraagd()).says(leerkrachtA, `casus ${casusId}`)).card.content),
    ).not.toContain('formulier:consultatie-doorgeven');
  });

  it('is passed on from the herinnering about it too, and no other undelivered bericht is', async () => {
    const herinnering = async (verhaal: typeof nietBezorgd) => {
      const scene = await stageMet(verhaal);
      scene.app.setNow('2026-11-24T09:00:00.000Z');
      scene.deliverWith((aan) =>
        aan === leerkrachtA.id
          ? { kind: 'bezorgd', activityId: '1' }
          : { kind: 'app-ontbreekt', status: 403 },
      );
      await scene.dialogue.sweep();
      return scene.bezorgd
        .filter(({ aan }) => aan === leerkrachtA.id)
        .map(({ card }) => card.content)
        .find((content) => textOf(content).includes('Herinnering: Een bericht dat niet aankwam'));
    };
    expect(verbsOf(await herinnering(nietBezorgd))).toContain('formulier:consultatie-doorgeven');
    const start = await herinnering([
      gestart({ berichtAan: [functionarisA.id] }),
      signaalVastgelegd(),
      mislukt(`e1>${functionarisA.id}`),
    ]);
    expect(verbsOf(start)).toContain('casus-inzien');
    expect(verbsOf(start)).not.toContain('formulier:consultatie-doorgeven');
  });

  it('leads on to the casus for whoever may see it, and only to the question for whoever may not', async () => {
    const aanFunctionaris = vraagGesteld(functionarisA);
    const vraagkaart = async (wie: Spreker, verhaal: typeof nietBezorgd) => {
      const scene = await stageMet(verhaal);
      return verbsOf(
        (await scene.sends(wie, 'consultatie-inzien', { casusId, nonce: 'nonce-vraag-1' })).card.content,
      );
    };
    expect(await vraagkaart(functionarisA, [...begin, aanFunctionaris])).toContain('casus-inzien');
    expect(await vraagkaart(begeleider, nietBezorgd)).not.toContain('casus-inzien');
  });
});

describe('a question that is passed on', () => {
  it('offers the vervanger first, and by name', async () => {
    const scene = await gevraagd();
    const nu = scene.app.organisatie();
    scene.app.setOrganisatie({
      ...nu,
      scholen: nu.scholen.map((school) => ({
        ...school,
        mensen: school.mensen.map((mens) =>
          mens.id === begeleider.id ? { ...mens, vervanger: tweeScholen.id } : mens,
        ),
      })),
    });
    const { card } = await scene.open(begeleider, 'consultatie-doorgeven');
    expect(valuesOf(card.content)['aan']).toBe(tweeScholen.id);
    expect(keuzes(card.content, 'aan')).toContain('Begeleider C');
    expect(keuzes(card.content, 'aan')).not.toContain('Begeleider A');
  });

  it('goes from the one who was asked to another, who sees just that question and answers it', async () => {
    const scene = await gevraagd();
    const kaart = await scene.sends(begeleider, 'consultatie-inzien', { casusId, nonce: 'nonce-kaart' });
    const formulier = await scene.press(begeleider, kaart.card, 'formulier:consultatie-doorgeven');
    const na = await scene.press(begeleider, formulier.card, 'consultatie-doorgeven', doorgeven);
    expect(textOf(na.card.content)).toContain('De vraag is doorgegeven.');
    expect(textOf(na.card.content)).not.toContain(vraag);
    for (const oud of await allesVan(scene, begeleider)) expect(oud).not.toContain(vraag);

    const nieuw = berichtVan(scene, tweeScholen);
    expect(textOf(nieuw.content)).toContain('door aan u');
    expect(verbsOf(nieuw.content)).toEqual(['consultatie-inzien', 'nummers', 'nood']);
    const gezien = await scene.press(tweeScholen, nieuw, 'consultatie-inzien');
    expect(textOf(gezien.card.content)).toContain(vraag);
    const vrager = berichtVan(scene, leerkrachtA);
    expect(textOf(vrager.content)).toContain('door aan Begeleider C');
    expect(verbsOf(vrager.content)).toEqual(['casus-inzien', 'nummers', 'nood']);

    await scene.fill(tweeScholen, 'consultatie-beantwoorden', { antwoord: 'Bel Veilig Thuis.' });
    expect(textOf(berichtVan(scene, leerkrachtA).content)).toContain('gaf antwoord op uw vraag');
    expect(await scene.nieuw()).toEqual(['consultatie-doorgegeven', 'consultatie-beantwoord']);
  });

  it('tells who had it, when the asker passes it on', async () => {
    const scene = await gevraagd();
    await scene.fill(leerkrachtA, 'consultatie-doorgeven', doorgeven);
    const oud = berichtVan(scene, begeleider);
    expect(textOf(oud.content)).toContain('door aan Begeleider C');
    expect(verbsOf(oud.content)).toEqual(['nummers', 'nood']);
  });

  it('is refused in words to somebody who cannot be asked, with the form as it was', async () => {
    const scene = await gevraagd();
    const { card } = await scene.fill(functionarisA, 'consultatie-doorgeven', {
      ...doorgeven,
      aan: leerkrachtB.id,
    });
    expect(textOf(card.content)).toContain('Kies een van de mogelijkheden uit de lijst.');
    expect(valuesOf(card.content)['reden']).toBe(doorgeven.reden);
    expect(await scene.nieuw()).toEqual([]);
  });
});

it('whoever answered sees the question they were asked and no more of the casus, in any card', async () => {
  const scene = await gevraagd();
  await scene.fill(begeleider, 'consultatie-beantwoorden', { antwoord: 'Bel Veilig Thuis.' });
  await scene.fill(leerkrachtA, 'consultatie-vragen', {
    aan: tweeScholen.id,
    vraag: 'En wat zegt u tegen de ouders?',
  });
  for (const kaart of await allesVan(scene, begeleider)) {
    for (const geheim of ['rode jas', 'niet naar huis', 'schoolplein', 'tegen de ouders', 'Gestart'])
      expect(kaart).not.toContain(geheim);
  }
  const eigen = await scene.sends(begeleider, 'consultatie-inzien', { casusId, nonce: 'nonce-eigen' });
  expect(textOf(eigen.card.content)).toContain(vraag);
  expect(verbsOf(eigen.card.content)).toEqual(['nummers', 'nood']);
});
