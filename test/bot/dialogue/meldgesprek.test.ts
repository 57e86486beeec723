import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import {
  besproken,
  gemeldIs,
  geweigerd,
  goedeMelding,
  vanLeeftijd,
  verschuldigd,
  voorbereid,
} from '../../support/meldingEvents';
import { functionarisA } from '../../support/people';
import { gebeurd } from '../../support/raadEvents';
import { keuzes, stageMet } from '../../support/stageMet';

const gesprek = {
  wie: 'ouders',
  met: 'de moeder',
  datum: '2026-11-23',
  uitleg: 'Waarom wij melden.',
  reactie: 'Zij schrikt.',
  bezwaren: 'Zij wil geen vreemden in huis.',
  tegemoetkoming: 'Praten mag op school.',
  afwegingBezwaren: 'Het letsel is ernstig.',
  doorslag: 'ja',
};

describe('the card of the talk about the melding', () => {
  it('[G1] [G3] [G4] [G5] [G6] [G7] asks the five points in their order, and records the talk', async () => {
    const scene = await stageMet(verschuldigd);
    const { card } = await scene.open(functionarisA, 'meldgesprek-vastleggen');
    expect(Object.keys(valuesOf(card.content))).toEqual([
      'wie',
      'met',
      'datum',
      'uitleg',
      'reactie',
      'bezwaren',
      'tegemoetkoming',
      'afwegingBezwaren',
      'doorslag',
    ]);
    const goed = await scene.press(functionarisA, card, 'meldgesprek-vastleggen', gesprek);
    const text = textOf(goed.card.content);
    expect(text).toContain('Het gesprek over de melding is vastgelegd.');
    expect(text).toContain('Bel Veilig Thuis en doe de melding: 0800-2000.');
    expect(text).toContain('Leg ook vast of er toestemming is voor de melding.');
    expect(await scene.nieuw()).toEqual(['meldgesprek-vastgelegd']);
  });

  it.each([
    ['G5', 'tegemoetkoming', 'hoe kunt u daaraan tegemoetkomen? Leg uit waarom.'],
    ['G6', 'afwegingBezwaren', 'Noem de aard, de ernst en waarom melden nodig is.'],
  ])('[%s] comes back with what was typed where objections have no %s', async (_, veld, zin) => {
    const scene = await stageMet(verschuldigd);
    const fout = await scene.fill(functionarisA, 'meldgesprek-vastleggen', { ...gesprek, [veld]: '' });
    expect(textOf(fout.card.content)).toContain(zin);
    expect(textOf(fout.card.content)).toContain('Leg uit waarom. Zonder reden kan dit niet.');
    expect(valuesOf(fout.card.content)).toMatchObject({ ...gesprek, [veld]: '' });
    expect(await scene.nieuw()).toEqual([]);
  });

  it.each([
    ['onder-12', '[H2]', 'jonger dan 12 jaar', ['De ouders', 'De ouders en de leerling']],
    ['12-tot-16', '[G2] [H1] [H3] [H4]', 'en ook met de leerling zelf', null],
    ['vanaf-16', '[G2] [H1] [H7]', 'met de leerling zelf, en ook met de ouders', null],
  ] as const)('of %s says with whom: %s', async (leeftijd, _, zin, wie) => {
    const scene = await stageMet(vanLeeftijd(leeftijd, verschuldigd));
    const { card } = await scene.open(functionarisA, 'meldgesprek-vastleggen');
    expect(textOf(card.content)).toContain(zin);
    expect(keuzes(card.content, 'wie')).toEqual(
      wie ?? ['De ouders', 'De leerling', 'De ouders en de leerling'],
    );
  });

  it('[G2] with the leerling as well opens the way to the melding', async () => {
    const scene = await stageMet(
      vanLeeftijd('12-tot-16', [
        ...verschuldigd,
        gemeldIs('toestemming-vastleggen', { van: 'ouders-en-leerling' }),
      ]),
    );
    await scene.fill(functionarisA, 'meldgesprek-vastleggen', gesprek);
    const nog = await scene.open(functionarisA, 'melding-vastleggen');
    expect(textOf(nog.card.content)).toContain('De leerling is 12 jaar of ouder.');
    await scene.fill(functionarisA, 'meldgesprek-vastleggen', { ...gesprek, wie: 'beiden' });
    const open = await scene.open(functionarisA, 'melding-vastleggen');
    expect(verbsOf(open.card.content)).toContain('melding-vastleggen');
  });

  it('[G7] [0.1] where protection does not weigh more, says what the norm is', async () => {
    const scene = await stageMet(verschuldigd);
    const goed = await scene.fill(functionarisA, 'meldgesprek-vastleggen', { ...gesprek, doorslag: 'nee' });
    expect(textOf(goed.card.content)).toContain(
      'bij ja of twijfel over de veiligheid is melden de professionele norm',
    );
  });
});

describe('the card that leaves the talk out', () => {
  it('[G8] [G9] [G10] has two grounds and asks why; [0.5] it says that the melding stays', async () => {
    const scene = await stageMet(verschuldigd);
    const { card } = await scene.open(functionarisA, 'meldgesprek-afwijken');
    expect(keuzes(card.content, 'grond')).toHaveLength(2);
    expect(textOf(card.content)).toContain('Contact verliezen is nooit een reden om niet te melden.');
    const typed = { met: 'ouders', grond: 'meldgesprek-contactverlies', motivering: '' };
    const fout = await scene.press(functionarisA, card, 'meldgesprek-afwijken', typed);
    expect(valuesOf(fout.card.content)).toMatchObject({ grond: 'meldgesprek-contactverlies' });
    expect(await scene.nieuw()).toEqual([]);
    const goed = await scene.press(functionarisA, fout.card, 'meldgesprek-afwijken', {
      motivering: 'Zij verhuisde de vorige keer.',
    });
    expect(textOf(goed.card.content)).toContain('De melding blijft nodig.');
    expect(await scene.nieuw()).toEqual(['meldgesprek-afgeweken']);
  });
});

describe('the card of the five questions', () => {
  const verhaal = [...verschuldigd, besproken, geweigerd, gebeurd('advies-vastleggen')];
  const vragen = goedeMelding['zwijgplicht-beantwoorden'];

  it('[L10] is not there while consent was not refused', async () => {
    const scene = await stageMet(voorbereid);
    const { card } = await scene.open(functionarisA, 'zwijgplicht-beantwoorden');
    expect(textOf(card.content)).toContain('alleen nodig als er geen toestemming is voor de melding');
  });

  it('[L8] [L11] says that a refusal is not the end, and that the answers are recorded', async () => {
    const scene = await stageMet(verhaal);
    const { card } = await scene.open(functionarisA, 'zwijgplicht-beantwoorden');
    expect(textOf(card.content)).toContain('Een weigering is niet het einde: dan weegt u opnieuw.');
    expect(textOf(card.content)).toContain('uw antwoorden komen met uw naam in het dossier');
  });

  it('[L19] [L21] has at hand who was consulted, and records that with the answers', async () => {
    const scene = await stageMet(verhaal);
    const { card } = await scene.open(functionarisA, 'zwijgplicht-beantwoorden');
    expect(valuesOf(card.content)).toMatchObject({
      geraadpleegd: 'Begeleider A, medewerker A van Veilig Thuis (Veilig Thuis)',
    });
    const goed = await scene.press(functionarisA, card, 'zwijgplicht-beantwoorden', {
      ...vragen,
      geraadpleegd: 'Begeleider A',
    });
    expect(textOf(goed.card.content)).toContain('De vijf vragen zijn beantwoord.');
    const event = (await scene.events()).find(({ type }) => type === 'zwijgplicht-beantwoord');
    expect(event?.data).toEqual({ ...vragen, geraadpleegd: 'Begeleider A' });
  });

  it.each([
    ['L12', 'belangen', 'zwaarwegende belangen van de leerling'],
    ['L13', 'andereWeg', 'een andere mogelijkheid om ditzelfde doel te bereiken'],
    ['L14', 'geenToestemming', 'niet mogelijk om toestemming te vragen of te krijgen'],
    ['L15', 'opwegen', 'opwegen tegen de belangen bij mijn zwijgen'],
    ['L16', 'aanWie', 'aan wie moet ik dan welke informatie geven'],
  ])('[%s] comes back when %s is empty', async (_, veld, zin) => {
    const scene = await stageMet(verhaal);
    const fout = await scene.fill(functionarisA, 'zwijgplicht-beantwoorden', { ...vragen, [veld]: '' });
    expect(textOf(fout.card.content)).toMatch(new RegExp(`${zin}.*\\? Vul dit in\\.`));
    expect(await scene.nieuw()).toEqual([]);
  });
});
