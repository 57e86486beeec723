import type { Reply, Spreker } from '../../../src/bot/dialogue/turn';
import { bevindingenSecties } from '../../../src/cards/secties/bevindingen';
import { casusVan } from '../../../src/domain/evolve';
import { inputsOf, textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { dataOf, type Stage } from '../../support/dialogueStage';
import { ingevuldSignaal, startedCasus } from '../../support/ingevuld';
import { leerkrachtA } from '../../support/people';

const goedGesprek = {
  met: 'de moeder',
  erbij: '',
  doel: 'Onze zorg delen.',
  feiten: 'Drie keer zonder eten op school.',
  reactie: 'Zij schrikt en herkent het.',
  interpretatie: '',
  uitkomst: 'bekrachtigd',
  afspraken: '',
};

const open = (scene: Stage, command: string, casusId: string, wie: Spreker = leerkrachtA): Promise<Reply> =>
  scene.sends(wie, `formulier:${command}`, { casusId, nonce: `open-${command}` });

async function submit(
  scene: Stage,
  casusId: string,
  command: string,
  typed: Record<string, string>,
): Promise<Reply> {
  const formulier = await open(scene, command, casusId);
  return scene.press(leerkrachtA, formulier.card, command, typed);
}

const lastEvent = async (scene: Stage) => (await scene.events()).findLast(({ by }) => by.id !== 'systeem');

describe('recording the gesprek with ouders', () => {
  it('[D3] [D4] [D5] [D6] asks for the four points in their order', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await open(scene, 'gesprek-vastleggen', casusId);
    const ids = inputsOf(card.content).map(({ node }) => node['id']);
    expect(ids.filter((id) => ['doel', 'feiten', 'reactie', 'interpretatie'].includes(String(id)))).toEqual([
      'doel',
      'feiten',
      'reactie',
      'interpretatie',
    ]);
    expect(textOf(card.content)).toContain('Uw eigen uitleg komt pas na de reactie van de ouders.');
  });

  it('[D5] comes back with everything typed when the reaction is missing', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await submit(scene, casusId, 'gesprek-vastleggen', { ...goedGesprek, reactie: '' });
    expect(textOf(card.content)).toContain('Hoe reageerden de ouders?');
    expect(valuesOf(card.content)).toMatchObject({ ...goedGesprek, reactie: '' });
    expect((await lastEvent(scene))?.type).toBe('signaal-vastgelegd');
  });

  it('[D8] [M4] records what came of it, and shows it among the findings', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await submit(scene, casusId, 'gesprek-vastleggen', goedGesprek);
    expect(textOf(card.content)).toContain('Het gesprek is vastgelegd.');
    expect((await lastEvent(scene))?.data).toMatchObject({ uitkomst: 'bekrachtigd', interpretatie: '' });
    const secties = bevindingenSecties(
      casusVan({ casusId, events: await scene.events() }),
      scene.app.organisatie(),
    );
    expect(JSON.stringify(secties)).toContain('Zij schrikt en herkent het.');
  });

  it.each([
    ['andere-oorzaak', true],
    ['ontkracht', true],
    ['bekrachtigd', false],
  ])('[D15] says after %s whether the casus may be closed: %s', async (uitkomst, mag) => {
    const { scene, casusId } = await startedCasus();
    const { card } = await submit(scene, casusId, 'gesprek-vastleggen', { ...goedGesprek, uitkomst });
    expect(textOf(card.content).includes('De casus mag dicht')).toBe(mag);
  });
});

describe('leaving the gesprek out', () => {
  it('[N27] says before the choice what no ground lifts', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await open(scene, 'gesprek-afwijken', casusId);
    const tekst = textOf(card.content);
    expect(tekst).toContain(
      'Overleg met een collega, advies van Veilig Thuis en een melding blijven gewoon nodig.',
    );
    expect(tekst).toContain('Contact verliezen is daarvoor nooit een reden.');
  });

  it('[D16] [D17] offers two grounds and takes neither without a motivering', async () => {
    const { scene, casusId } = await startedCasus();
    const formulier = await open(scene, 'gesprek-afwijken', casusId);
    const choices = JSON.stringify(inputsOf(formulier.card.content)[0]?.node['choices']);
    expect(choices.match(/"value"/g)).toHaveLength(2);
    for (const grond of ['gesprek-veiligheid', 'gesprek-contactverlies']) expect(choices).toContain(grond);
    const { card } = await scene.press(leerkrachtA, formulier.card, 'gesprek-afwijken', {
      grond: 'gesprek-contactverlies',
      motivering: '',
    });
    expect(textOf(card.content)).toContain('Vul dit in.');
    expect(valuesOf(card.content)['grond']).toBe('gesprek-contactverlies');
    expect((await lastEvent(scene))?.type).toBe('signaal-vastgelegd');
  });

  it('[H14] sends the person on to Veilig Thuis, unless they asked already', async () => {
    const afwijken = { grond: 'gesprek-veiligheid', motivering: 'De vader dreigde.' };
    const eerst = await startedCasus();
    const zonder = await submit(eerst.scene, eerst.casusId, 'gesprek-afwijken', afwijken);
    expect(textOf(zonder.card.content)).toContain('Bel nu Veilig Thuis om advies');
    const { scene, casusId } = await startedCasus();
    await submit(scene, casusId, 'advies-vastleggen', {
      bij: 'veilig-thuis',
      wijze: 'anoniem',
      gesprokenMet: 'A',
      vraag: 'x',
      advies: 'y',
    });
    const met = await submit(scene, casusId, 'gesprek-afwijken', afwijken);
    expect(textOf(met.card.content)).not.toContain('Bel nu Veilig Thuis om advies');
  });
});

describe('the gesprek with the leerling', () => {
  const goed = { alleen: 'ja', oudersVooraf: 'nee', reden: '', verslag: 'Ik wil niet naar huis.' };

  it('[H8] [H10] says that a young child is spoken to as well, and may be alone, and is not questioned', async () => {
    const { scene, casusId } = await startedCasus();
    const tekst = textOf((await open(scene, 'leerlinggesprek-vastleggen', casusId)).card.content);
    expect(tekst).toContain('Spreek ook met een jong kind');
    expect(tekst).toContain('U mag alleen met het kind spreken');
    expect(tekst).toContain('vraag het kind niet uit');
  });

  it('[H12] without the ouders knowing asks why, with everything typed still there', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await submit(scene, casusId, 'leerlinggesprek-vastleggen', goed);
    expect(textOf(card.content)).toContain('Wisten zij het niet? Waarom niet? Leg uit waarom.');
    expect(valuesOf(card.content)).toMatchObject(goed);
    const typed = { reden: 'Hij is bang dat zijn vader het hoort.' };
    const na = await scene.press(leerkrachtA, card, 'leerlinggesprek-vastleggen', typed);
    expect(textOf(na.card.content)).toContain('Het gesprek met de leerling is vastgelegd.');
    expect((await lastEvent(scene))?.data).toMatchObject({ ...goed, ...typed });
  });

  it('[H8] can be left out with a ground and why', async () => {
    const { scene, casusId } = await startedCasus();
    const typed = { grond: 'te-belastend', motivering: 'Hij lag net in het ziekenhuis.' };
    await submit(scene, casusId, 'leerlinggesprek-afwijken', typed);
    expect(await lastEvent(scene)).toMatchObject({ type: 'leerlinggesprek-afgeweken', data: typed });
  });
});

describe('preparing the gesprek', () => {
  const prepare = async (change: Record<string, unknown> = {}) => {
    const { scene, casusId } = await startedCasus(change);
    const { card } = await scene.sends(leerkrachtA, 'gesprek-voorbereiden', { casusId, nonce: 'nonce-prep' });
    return { scene, casusId, card, tekst: textOf(card.content) };
  };

  it('[D3] [D4] [D5] [D6] shows the four points in their order', async () => {
    const { tekst } = await prepare();
    const plaatsen = [
      '1. Leg het doel',
      '2. Beschrijf de feiten',
      '3. Vraag de ouders',
      '4. Geef pas daarna',
    ].map((punt) => tekst.indexOf(punt));
    expect(plaatsen.every((plaats) => plaats > 0)).toBe(true);
    expect([...plaatsen].sort((a, b) => a - b)).toEqual(plaatsen);
  });

  it('[D9] [D10] has the eight questions of the source', async () => {
    const { tekst } = await prepare();
    for (const vraag of [
      'Herkent de ouder de situatie?',
      'Hoe gedraagt de leerling zich thuis?',
      'Hoe reageert de ouder daarop?',
      'Hoe gaat het opvoeden thuis?',
      'Hoe reageert de leerling hierop?',
      'Hoe is de ontwikkeling van de leerling tot nu toe verlopen?',
      'Wat vindt de ouder daarvan?',
      'Hoe ervaart de ouder de opvoeding en zijn rol als ouder?',
    ])
      expect(tekst).toContain(vraag);
  });

  it('[M2] names facts first and hypothesen apart, with who said it and what makes the concern smaller', async () => {
    const { scene, casusId } = await prepare();
    const meer = async (change: Record<string, string>) => {
      const formulier = await scene.sends(leerkrachtA, 'signaal-formulier', { casusId, nonce: 'nonce-sig' });
      await scene.press(leerkrachtA, formulier.card, 'signaal-vastleggen', { ...ingevuldSignaal, ...change });
    };
    await meer({ soort: 'hypothese', tekst: 'Denkt dat er thuis ruzie is.' });
    await meer({ tekst: 'Kwam uitgeslapen op school.', richting: 'weerspreekt' });
    await meer({ tekst: 'Sliep bij de buren.', herkomst: 'ander', vanWie: 'de oma' });
    const { card } = await scene.sends(leerkrachtA, 'gesprek-voorbereiden', { casusId, nonce: 'nonce-prep' });
    const tekst = textOf(card.content);
    const [feiten = '', hypothesen = ''] = tekst.split('Hypothesen: noem deze niet als feit');
    expect(feiten).toContain('Zegt dat hij niet naar huis wil.');
    expect(feiten).toContain('Kwam uitgeslapen op school. (maakt de zorg kleiner)');
    expect(feiten).toContain('Sliep bij de buren. (van: de oma)');
    expect(feiten).not.toContain('Denkt dat er thuis ruzie is.');
    expect(hypothesen).toContain('Denkt dat er thuis ruzie is.');
  });

  it('[N26] [J9] always says when the gesprek must wait, and that waiting lifts nothing', async () => {
    const { tekst } = await prepare();
    expect(tekst).toContain('Spreek die persoon dan nog niet.');
    expect(tekst).toContain('Stem de stappen eerst af met de politie');
    expect(tekst).toContain('Wachten is nooit een reden om niet te overleggen of niet te melden.');
  });

  it.each([
    ['seksueel', true, true],
    ['bijzondere-vormen', true, true],
    ['wat-de-leerling-zegt', false, true],
    ['verzorging', false, false],
  ])('[D7] with a signaal of the kind %s', async (categorie, eerst, luisteren) => {
    const { tekst } = await prepare({ categorie });
    expect(tekst.includes('Bel eerst Veilig Thuis: 0800-2000')).toBe(eerst);
    expect(tekst.includes('Vraag het kind niet uit')).toBe(luisteren);
    if (eerst) expect(tekst.indexOf('Bel eerst Veilig Thuis')).toBeLessThan(tekst.indexOf('1. Leg het doel'));
  });

  it.each([
    ['onder-12', 'u spreekt met de ouders.'],
    ['12-tot-16', 'en ook met de leerling zelf'],
    ['vanaf-16', 'u spreekt met de leerling zelf'],
  ])('[H2] [H3] [H13] says with whom to speak at %s', async (leeftijdsgroep, zin) => {
    const { tekst } = await prepare({ leeftijdsgroep });
    expect(tekst).toContain(zin);
    expect(tekst).toContain('Ouders van een minderjarige horen als regel wat er speelt');
  });

  it('[D2] [C9] [C11] names the support there is, and how consent is asked', async () => {
    const { tekst } = await prepare();
    expect(tekst).toContain('Vraag een deskundige collega of Veilig Thuis.');
    expect(tekst).toContain('Dan geven ouders meestal toestemming');
    expect(tekst).toContain('Veilig Thuis of het zorgadviesteam denkt mee');
  });

  it('[D12] [D13] [D14] says what to speak about during and after it', async () => {
    const { tekst } = await prepare();
    expect(tekst).toContain('Zoek samen kansen en oplossingen.');
    expect(tekst).toContain('Is er een handelingsplan of begeleidingsplan?');
    expect(tekst).toContain('Spreek af wanneer u elkaar weer spreekt');
  });

  it('leads to recording it, to leaving it out, and to help', async () => {
    const { card } = await prepare();
    expect(verbsOf(card.content)).toEqual([
      'formulier:gesprek-vastleggen',
      'formulier:gesprek-afwijken',
      'casus-inzien',
      'nummers',
      'nood',
    ]);
  });
});

it('gives back everything that was typed in a form of stap 3 when the store is down', async () => {
  const { scene, casusId } = await startedCasus();
  const formulier = await open(scene, 'gesprek-vastleggen', casusId);
  scene.storeDown(true);
  const data = dataOf(formulier.card, 'gesprek-vastleggen', goedGesprek);
  const turn = { kind: 'action', spreker: leerkrachtA, verb: 'gesprek-vastleggen', data } as const;
  await expect(scene.dialogue.answer(turn)).rejects.toThrow();
  const tekst = textOf(scene.dialogue.faultCard(turn, 'F1').content);
  for (const getypt of [goedGesprek.feiten, goedGesprek.reactie]) expect(tekst).toContain(getypt);
});
