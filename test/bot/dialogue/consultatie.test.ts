import type { RenderedCard, Reply, Spreker } from '../../../src/bot/dialogue/turn';
import { bevindingenSecties } from '../../../src/cards/secties/bevindingen';
import { casusVan } from '../../../src/domain/evolve';
import { twijfelVraag } from '../../../src/texts/formulieren/consultatie';
import { actionsOf, inputsOf, textOf, valuesOf, verbsOf } from '../../support/cardTree';
import type { Stage } from '../../support/dialogueStage';
import { startedCasus } from '../../support/ingevuld';
import { begeleider, bestuurder, directeur, functionarisA, leerkrachtA } from '../../support/people';

const geheim = ['Zegt dat hij niet naar huis wil.', 'rode jas', 'schoolplein'];
const vraag = 'Hoe kijk jij naar letsel dat niet past bij het verhaal?';
const antwoord = 'Vraag Veilig Thuis om letselduiding.';
const goedeConsultatie = {
  vorm: 'bilateraal',
  partner: 'jeugdarts',
  met: 'jeugdarts A',
  wijze: 'anoniem',
  intake: '',
  uitkomst: 'Letsel past niet bij een val.',
  ouders: 'Zij horen het dinsdag.',
};

const open = (scene: Stage, wie: Spreker, command: string, casusId: string): Promise<Reply> =>
  scene.sends(wie, `formulier:${command}`, { casusId, nonce: `open-${command}` });

const recorded = async (scene: Stage): Promise<readonly string[]> =>
  (await scene.events()).map(({ type }) => type);

function noSecrets(card: RenderedCard): void {
  for (const woord of geheim) expect(JSON.stringify(card.content)).not.toContain(woord);
}

async function gevraagd(aan = begeleider): Promise<{ scene: Stage; casusId: string; bericht: RenderedCard }> {
  const { scene, casusId } = await startedCasus();
  const formulier = await open(scene, leerkrachtA, 'consultatie-vragen', casusId);
  await scene.press(leerkrachtA, formulier.card, 'consultatie-vragen', { aan: aan.id, vraag });
  const bericht = scene.bezorgd.findLast((b) => b.aan === aan.id)?.card;
  if (!bericht) throw new Error('no bericht');
  return { scene, casusId, bericht };
}

describe('asking a colleague', () => {
  it('[C6] offers the people of the school by rol, and never the bestuur or the person who asks', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await open(scene, leerkrachtA, 'consultatie-vragen', casusId);
    const keuzes = JSON.stringify(inputsOf(card.content)[0]?.node['choices']);
    for (const wie of [begeleider, directeur, functionarisA]) expect(keuzes).toContain(wie.id);
    for (const wie of [bestuurder, leerkrachtA]) expect(keuzes).not.toContain(wie.id);
    expect(keuzes).toContain('Begeleider A, intern begeleider');
    expect(textOf(card.content)).toContain('ziet alleen deze vraag, niet het dossier');
  });

  it('gives an empty form back with the reason and what was chosen', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await open(scene, leerkrachtA, 'consultatie-vragen', casusId);
    const terug = await scene.press(leerkrachtA, card, 'consultatie-vragen', {
      aan: begeleider.id,
      vraag: '',
    });
    expect(valuesOf(terug.card.content)).toMatchObject({ aan: begeleider.id, vraag: '' });
    expect(textOf(terug.card.content)).toContain('Wat is uw vraag? Vul dit in.');
    expect(await recorded(scene)).not.toContain('consultatie-gevraagd');
  });

  it('[C5] sends a bericht that opens the question and not the casus', async () => {
    const { bericht } = await gevraagd();
    expect(verbsOf(bericht.content)).toEqual(['consultatie-inzien', 'nummers', 'nood']);
    noSecrets(bericht);
    expect(JSON.stringify(bericht.content)).not.toContain(vraag);
  });
});

it('says so when a second question does not arrive, whatever became of the first', async () => {
  const { scene, casusId } = await gevraagd();
  scene.deliverWith(() => ({ kind: 'app-ontbreekt', status: 403 }));
  const formulier = await open(scene, leerkrachtA, 'consultatie-vragen', casusId);
  const { card } = await scene.press(leerkrachtA, formulier.card, 'consultatie-vragen', {
    aan: directeur.id,
    vraag: 'En jij?',
  });
  expect(textOf(card.content)).toContain('Uw vraag kwam niet aan bij uw collega.');
  // Whom to call is the colleague who was asked, not the aandachtsfunctionaris.
  expect(textOf(card.content)).toContain(`Directie: ${directeur.naam}`);
  const secties = bevindingenSecties(
    casusVan({ casusId, events: await scene.events() }),
    scene.app.organisatie(),
  );
  const regels = secties.flatMap((sectie) => sectie.regels);
  const onder = (text: string) => regels[regels.findIndex((regel) => regel.includes(text)) + 1];
  expect(onder('En jij?')).toContain('kwam niet aan');
  expect(onder(vraag)).toBe('Nog geen antwoord.');
});

describe('the colleague who was asked', () => {
  it('sees the question and nothing else of the casus, before the answer and after it', async () => {
    const { scene, casusId, bericht } = await gevraagd();
    const inzien = await scene.press(begeleider, bericht, 'consultatie-inzien');
    expect(textOf(inzien.card.content)).toContain(vraag);
    const formulier = await scene.press(begeleider, inzien.card, 'formulier:consultatie-beantwoorden');
    const na = await scene.press(begeleider, formulier.card, 'consultatie-beantwoorden', { antwoord });
    const weer = await scene.press(begeleider, bericht, 'consultatie-inzien');
    for (const { card } of [inzien, formulier, na, weer]) {
      noSecrets(card);
      expect(verbsOf(card.content)).not.toContain('casus-inzien');
    }
    expect(textOf(na.card.content)).toContain('Uw antwoord is verstuurd.');
    expect(textOf(weer.card.content)).toContain('U hebt hier al op geantwoord.');
    expect(verbsOf(weer.card.content)).not.toContain('formulier:consultatie-beantwoorden');
    const casus = await scene.sends(begeleider, 'casus-inzien', { casusId, nonce: 'nonce-inzien' });
    noSecrets(casus.card);
  });

  it('gets no form of the dossier by sending its verb', async () => {
    const { scene, casusId } = await gevraagd();
    for (const verb of ['weging-vastleggen', 'consultatie-vastleggen', 'formulier:gesprek-vastleggen']) {
      const { card } = await scene.sends(begeleider, verb, { casusId, nonce: 'nonce-vals' });
      expect(inputsOf(card.content)).toEqual([]);
      noSecrets(card);
    }
  });

  it('gets the form back when nothing was written', async () => {
    const { scene, casusId } = await gevraagd();
    const formulier = await open(scene, begeleider, 'consultatie-beantwoorden', casusId);
    const terug = await scene.press(begeleider, formulier.card, 'consultatie-beantwoorden', {
      antwoord: ' ',
    });
    expect(textOf(terug.card.content)).toContain('Wat raadt u aan? Vul dit in.');
    expect(textOf(terug.card.content)).toContain(vraag);
  });

  it('answers the one question without choosing, and the same click counts once', async () => {
    const { scene, casusId } = await gevraagd();
    const formulier = await open(scene, begeleider, 'consultatie-beantwoorden', casusId);
    expect(inputsOf(formulier.card.content).map(({ node }) => node['id'])).toEqual(['antwoord']);
    for (let keer = 0; keer < 2; keer += 1) {
      const na = await scene.press(begeleider, formulier.card, 'consultatie-beantwoorden', { antwoord });
      expect(textOf(na.card.content)).not.toContain('met een andere tekst');
    }
    expect((await recorded(scene)).filter((type) => type === 'consultatie-beantwoord')).toHaveLength(1);
  });

  it('chooses between two questions, and the same click counts once there too', async () => {
    const { scene, casusId } = await gevraagd();
    const tweede = await open(scene, leerkrachtA, 'consultatie-vragen', casusId);
    await scene.press(leerkrachtA, tweede.card, 'consultatie-vragen', {
      aan: begeleider.id,
      vraag: 'En wat zeg ik tegen de ouders?',
    });
    const gevraagdIds = (await scene.events())
      .filter(({ type }) => type === 'consultatie-gevraagd')
      .map(({ id }) => id);
    const formulier = await open(scene, begeleider, 'consultatie-beantwoorden', casusId);
    const typed = { consultatie: gevraagdIds[1] ?? '', antwoord };
    for (let keer = 0; keer < 2; keer += 1) {
      const na = await scene.press(begeleider, formulier.card, 'consultatie-beantwoorden', typed);
      expect(textOf(na.card.content)).not.toContain('met een andere tekst');
    }
    const antwoorden = (await scene.events()).filter(({ type }) => type === 'consultatie-beantwoord');
    expect(antwoorden.map(({ data }) => data)).toMatchObject([{ consultatie: gevraagdIds[1], antwoord }]);
  });

  it('[C5] is heard: the asker gets a bericht, and the answer stands among the findings', async () => {
    const { scene, casusId } = await gevraagd();
    const formulier = await open(scene, begeleider, 'consultatie-beantwoorden', casusId);
    await scene.press(begeleider, formulier.card, 'consultatie-beantwoorden', { antwoord });
    const bericht = scene.bezorgd.findLast(({ aan }) => aan === leerkrachtA.id)?.card;
    if (!bericht) throw new Error('no bericht');
    noSecrets(bericht);
    expect(JSON.stringify(bericht.content)).not.toContain(antwoord);
    const gelezen = await scene.press(leerkrachtA, bericht, 'bevindingen-inzien');
    expect(textOf(gelezen.card.content)).toContain(antwoord);
    const collega = await scene.sends(begeleider, 'bevindingen-inzien', { casusId, nonce: 'nonce-bev' });
    noSecrets(collega.card);
    expect(textOf(collega.card.content)).not.toContain(antwoord);
    const vastleggen = await open(scene, leerkrachtA, 'consultatie-vastleggen', casusId);
    expect(valuesOf(vastleggen.card.content)).toMatchObject({
      partner: 'intern-begeleider',
      met: 'Begeleider A',
      uitkomst: antwoord,
    });
  });
});

describe('recording stap 2', () => {
  it('[C3] [C8] gives the form back with what was typed, until there is consent and the ouders are thought of', async () => {
    const { scene, casusId } = await startedCasus();
    const vastleggen = async (change: Record<string, string>): Promise<string> => {
      const formulier = await open(scene, leerkrachtA, 'consultatie-vastleggen', casusId);
      const { card } = await scene.press(leerkrachtA, formulier.card, 'consultatie-vastleggen', {
        ...goedeConsultatie,
        ...change,
      });
      if (inputsOf(card.content).length > 0)
        expect(valuesOf(card.content)['uitkomst']).toBe(goedeConsultatie.uitkomst);
      return textOf(card.content);
    };
    expect(await vastleggen({ wijze: 'open' })).toContain(
      'Met naam bespreken mag hier alleen met toestemming',
    );
    expect(await vastleggen({ ouders: '' })).toContain('Vul dit in.');
    expect(await recorded(scene)).not.toContain('consultatie-vastgelegd');
    expect(await vastleggen({})).toContain('De consultatie is vastgelegd.');
    expect(await recorded(scene)).toContain('consultatie-vastgelegd');
  });

  it('[C7] offers no zorgadviesteam where the school does not take part', async () => {
    const { scene, casusId } = await startedCasus();
    const keuzes = async (): Promise<string> =>
      JSON.stringify(
        inputsOf((await open(scene, leerkrachtA, 'consultatie-vastleggen', casusId)).card.content)[0]?.node[
          'choices'
        ],
      );
    expect(await keuzes()).toContain('zorgadviesteam');
    const nu = scene.app.organisatie();
    scene.app.setOrganisatie({
      ...nu,
      scholen: nu.scholen.map((school) => ({ ...school, zorgadviesteam: 'nee' as const })),
    });
    expect(await keuzes()).not.toContain('zorgadviesteam');
  });

  it('[C14] [C16] states the consequence, and records the question word for word', async () => {
    const { scene, casusId } = await startedCasus();
    const formulier = await open(scene, leerkrachtA, 'twijfel-beantwoorden', casusId);
    expect(textOf(formulier.card.content)).toContain('moet u Veilig Thuis om advies vragen');
    expect(inputsOf(formulier.card.content)[0]?.node['label']).toBe(twijfelVraag);
    const { card } = await scene.press(leerkrachtA, formulier.card, 'twijfel-beantwoorden', {
      antwoord: 'twijfel',
      toelichting: 'Ik weet niet hoe het komt.',
    });
    expect(textOf(card.content)).toContain('bel Veilig Thuis om advies');
    expect((await scene.events()).at(-1)?.data).toMatchObject({
      vraag: { vraag: twijfelVraag, antwoord: 'twijfel' },
    });
  });

  it('[C12] says before the choice that a refusal is worrying, and shows it among the findings', async () => {
    const { scene, casusId } = await startedCasus();
    const formulier = await open(scene, leerkrachtA, 'toestemming-vastleggen', casusId);
    expect(textOf(formulier.card.content)).toContain('een zorgelijk signaal');
    const { card } = await scene.press(leerkrachtA, formulier.card, 'toestemming-vastleggen', {
      waarvoor: 'consultatie',
      van: 'ouders',
      uitkomst: 'geweigerd',
      toelichting: 'Vader wil er niets van weten.',
    });
    expect(textOf(card.content)).toContain('weegt mee in stap 4');
    const [sectie] = bevindingenSecties(
      casusVan({ casusId, events: await scene.events() }),
      scene.app.organisatie(),
    );
    expect(sectie?.kop).toContain('weegt mee in stap 4');
    expect(sectie?.regels.join()).toContain('Vader wil er niets van weten.');
  });

  it('[L11] says of a refused melding that the five questions follow, and that stap 4 is not done again', async () => {
    const { scene, casusId } = await startedCasus();
    const formulier = await open(scene, leerkrachtA, 'toestemming-vastleggen', casusId);
    const { card } = await scene.press(leerkrachtA, formulier.card, 'toestemming-vastleggen', {
      waarvoor: 'melding',
      van: 'ouders',
      uitkomst: 'geweigerd',
    });
    expect(textOf(card.content)).toContain('Beantwoord nu de vijf vragen over spreken zonder toestemming.');
    expect(textOf(card.content)).not.toContain('weegt mee in stap 4');
  });

  it.each([
    ['onder-12', 'de ouders geven toestemming'],
    ['12-tot-16', 'de ouders geven toestemming'],
    ['vanaf-16', 'geeft zelf toestemming'],
  ])('[H5] says for the age %s who consents', async (leeftijdsgroep, zin) => {
    const { scene, casusId } = await startedCasus({ leeftijdsgroep });
    const { card } = await open(scene, leerkrachtA, 'toestemming-vastleggen', casusId);
    expect(textOf(card.content)).toContain(zin);
  });

  it('[L9] [M9] records that consent was not asked, with ground and why', async () => {
    const { scene, casusId } = await startedCasus();
    const formulier = await open(scene, leerkrachtA, 'toestemming-afwijken', casusId);
    const typed = { waarvoor: 'consultatie', grond: 'toestemming-veiligheid', motivering: '' };
    const terug = await scene.press(leerkrachtA, formulier.card, 'toestemming-afwijken', typed);
    expect(textOf(terug.card.content)).toContain('Vul dit in.');
    await scene.press(leerkrachtA, terug.card, 'toestemming-afwijken', {
      ...typed,
      motivering: 'Het kind wordt dan geslagen.',
    });
    expect((await scene.events()).at(-1)).toMatchObject({
      type: 'toestemming-afgeweken',
      data: { grond: 'toestemming-veiligheid', motivering: 'Het kind wordt dan geslagen.' },
    });
  });

  it('[I4] [I5] [I6] takes advies without a name, and says that it may be asked in every stap', async () => {
    const { scene, casusId } = await startedCasus();
    const formulier = await open(scene, leerkrachtA, 'advies-vastleggen', casusId);
    const tekst = textOf(formulier.card.content);
    expect(tekst).toContain('in elke stap en zonder de naam van het kind');
    expect(tekst).toContain('Ook als u niet zeker weet of het een signaal is.');
    expect(valuesOf(formulier.card.content)).toMatchObject({ bij: '', wijze: '' });
    const { card } = await scene.press(leerkrachtA, formulier.card, 'advies-vastleggen', {
      bij: 'veilig-thuis',
      wijze: 'anoniem',
      gesprokenMet: 'A',
      vraag: 'Is dit een signaal?',
      advies: 'Ja.',
    });
    expect(textOf(card.content)).toContain('Het advies is vastgelegd.');
  });

  it.each([
    ['lijf-en-letsel', true],
    ['verzorging', false],
  ])('[C4] speaks of letselduiding with a signaal of the kind %s: %s', async (categorie, spreekt) => {
    const { scene, casusId } = await startedCasus({ categorie });
    const { card } = await open(scene, leerkrachtA, 'advies-vastleggen', casusId);
    expect(textOf(card.content).includes('letselduiding')).toBe(spreekt);
  });

  it('has at most six buttons and Veilig Thuis on every form of stap 2 and 3', async () => {
    const { scene, casusId } = await gevraagd();
    const commands = ['consultatie-vragen', 'consultatie-vastleggen', 'twijfel-beantwoorden'];
    for (const command of [...commands, 'gesprek-vastleggen', 'gesprek-afwijken', 'ouders-inlichten']) {
      const { card } = await open(scene, leerkrachtA, command, casusId);
      expect(actionsOf(card.content).length).toBeLessThanOrEqual(6);
      expect(textOf(card.content)).toContain('0800-2000');
    }
  });
});
