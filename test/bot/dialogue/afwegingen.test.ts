import { afwegingIds } from '../../../src/protocol/types';
import { inputsOf, textOf, valuesOf } from '../../support/cardTree';
import { noodVastgelegd, signaalVastgelegd, type Gebeurtenis } from '../../support/events';
import { begeleider, directeur, functionarisA, functionarisB, leerkrachtA } from '../../support/people';
import { beantwoord, gemeld, gewogen, totAfweging } from '../../support/wegenEvents';
import { keuzes, stageMet } from '../../support/stageMet';

const command = 'afweging-beantwoorden';
const reden = { motivering: 'Drie keer letsel.', beoordeeldMet: 'Begeleider A' };
const norm =
  'De wet verplicht u niet om te melden. Maar bij ja of twijfel over de veiligheid is melden de professionele norm.';
const melden = 'meld bij Veilig Thuis. Die neemt binnen 5 werkdagen een besluit en koppelt dat aan u terug.';

async function kaart(stand: readonly Gebeurtenis[], wie = functionarisA) {
  const scene = await stageMet(stand);
  const { card } = await scene.open(wie, command);
  return { scene, card, text: textOf(card.content) };
}

const label = (content: unknown, id: string): unknown =>
  inputsOf(content).find(({ node }) => node['id'] === id)?.node['label'];

/** What stands on the casus card after an answer. */
async function na(stand: readonly Gebeurtenis[], typed: Record<string, string>): Promise<string> {
  const { scene, card } = await kaart(stand);
  const reply = await scene.press(functionarisA, card, command, { ...reden, metWie: directeur.id, ...typed });
  expect(await scene.nieuw()).toEqual(['afweging-beantwoord']);
  return textOf(reply.card.content);
}

describe('the card of an afweging', () => {
  it('[Q1] [Q1-A] [Q1-B] afweging 1: the words of the protocol, and each answer with its consequence', async () => {
    const { card } = await kaart(totAfweging(1), leerkrachtA);
    expect(label(card.content, 'antwoord-afweging-1')).toBe(
      'Ik heb de stappen 1 t/m 3 van de Meldcode doorlopen. Wat is mijn conclusie?',
    );
    expect(keuzes(card.content, 'antwoord-afweging-1')).toEqual([
      'A: Op basis van deze doorlopen stappen is er geen actie nodig. Gevolg: leg het dossier vast en sluit het.',
      'B: Ik heb een sterk vermoeden van huiselijk geweld en/of kindermishandeling. Gevolg: het bevoegd gezag wordt ingelicht en u gaat verder naar afweging 2.',
    ]);
  });

  it('[Q2] [E4] [Q2-A] [Q2-B] afweging 2: who assesses it, the number of Veilig Thuis, and what ja and twijfel mean', async () => {
    const { card, text } = await kaart(totAfweging(2));
    expect(label(card.content, 'antwoord-afweging-2')).toContain('acute en/of structurele onveiligheid?');
    expect(text).toContain('een functionaris van de school en het bevoegd gezag');
    expect(text).toContain('Bel dan direct Veilig Thuis: 0800-2000, gratis, dag en nacht.');
    const direct =
      'Gevolg: doe direct een melding bij Veilig Thuis, per telefoon: 0800-2000. De volgende afwegingen loopt u door met Veilig Thuis.';
    expect(keuzes(card.content, 'antwoord-afweging-2')).toEqual([
      'A: Nee. Gevolg: ga verder naar afweging 3.',
      `B: Ja. ${direct}`,
      `B: Twijfel. ${direct}`,
    ]);
    expect(keuzes(card.content, 'onveiligheid')).toEqual([
      'Acute onveiligheid',
      'Structurele onveiligheid',
      'Acute en structurele onveiligheid',
    ]);
  });

  it('[F6] afweging 2 never says that reporting is not required without saying what the norm is', async () => {
    const { text } = await kaart(totAfweging(2));
    expect(text).toContain(norm);
    expect(text).not.toMatch(/niet verplicht|anoniem(e)? melding/i);
  });

  it('[Q3] [Q3-A] [Q3-A2] [Q3-B] [N31] [N33] afweging 3: help in part, or doubt whether it protects, is no yes', async () => {
    const { card, text } = await kaart(totAfweging(3));
    expect(text).toContain('Kies alleen ja als het antwoord op beide vragen ja is.');
    expect(text).toContain(
      'Is hulp maar voor een deel mogelijk? Of twijfelt u of die genoeg beschermt? Vraag advies aan Veilig Thuis, of kies nee.',
    );
    expect(keuzes(card.content, 'antwoord-afweging-3')).toEqual([
      `A: Nee. Gevolg: ${melden}`,
      'B: Ja. Gevolg: ga verder met afweging 4.',
    ]);
  });

  it('[Q3-fn1] [Q3-fn2] afweging 3: who helps is one of the footnotes, and no teacher', async () => {
    const { card, scene } = await kaart(totAfweging(3));
    const helpers = keuzes(card.content, 'helper');
    expect(helpers).toHaveLength(9);
    expect(helpers.join(' ')).not.toMatch(/leerkracht|docent|leraar/i);
    const typed = {
      ...reden,
      'antwoord-afweging-3': 'ja',
      helper: 'leerkracht',
      'wie-helpt': 'Leerkracht A',
      'welke-hulp': 'Praten.',
      'waarom-dreiging-wijkt': 'Daarom.',
    };
    const fout = await scene.press(functionarisA, card, command, typed);
    expect(textOf(fout.card.content)).toContain('Bij ja: wie geeft of organiseert de hulp? Kies een van');
    const geen = await scene.press(functionarisA, fout.card, command, { helper: '' });
    expect(textOf(geen.card.content)).toContain(
      'Een leerkracht kan dat niet zijn: kies iemand uit de lijst.',
    );
    expect(await scene.nieuw()).toEqual([]);
    await scene.press(functionarisA, geen.card, command, { helper: 'intern-begeleider' });
    expect(await scene.nieuw()).toEqual(['afweging-beantwoord']);
  });

  it('[Q4] [Q4-A] [Q4-B1] afweging 4: accepted and willing, and what a yes starts', async () => {
    const { card } = await kaart(totAfweging(4));
    expect(label(card.content, 'antwoord-afweging-4')).toBe(
      'Aanvaarden de betrokkenen de hulp zoals in afweging 3 is georganiseerd en zijn zij bereid zich actief in te zetten?',
    );
    expect(keuzes(card.content, 'antwoord-afweging-4')).toEqual([
      `A: Nee. Gevolg: ${melden}`,
      'B: Ja. Gevolg: zet de hulp in gang. Leg het hulpplan vast: termijn, doelen, rollen, taken en casemanager. Ga dan verder met afweging 5.',
    ]);
  });

  it('[Q5] [Q5-A] [Q5-B] afweging 5: the result within the term, beside the plan', async () => {
    const { card, text } = await kaart(totAfweging(5));
    expect(text).toContain('Termijn: 11 januari 2027');
    expect(text).toContain('Doelen: Geen letsel in zes weken.');
    expect(keuzes(card.content, 'antwoord-afweging-5')[0]).toBe(`A: Nee. Gevolg: ${melden}`);
    expect(keuzes(card.content, 'antwoord-afweging-5')[1]).toContain(
      'met vastgelegde afspraken over het volgen van de veiligheid van alle betrokkenen',
    );
  });

  it.each([1, 2, 3, 4, 5] as const)('shows what afweging %i rests on and fits in Teams', async (nummer) => {
    const { card, text } = await kaart(totAfweging(nummer));
    expect(text).toContain('Zegt dat hij niet naar huis wil.');
    expect(text).toContain('Zij schrikt en herkent het.');
    expect(text).toContain('Nog een week kijken.');
    expect(text).toContain('De weging van stap 4');
    expect(text.includes('Eerdere afwegingen')).toBe(nummer > 1);
    expect(Buffer.byteLength(JSON.stringify(card.content))).toBeLessThan(28 * 1024);
  });

  it('[Q2] is not opened for the teacher at afweging 2, who hears whom to ask', async () => {
    const { text } = await kaart(totAfweging(2), leerkrachtA);
    expect(text).toContain('Dit kan alleen');
    expect(text).not.toContain('Kies een');
  });

  it('[Q2] [K33] offers the functionaris the informed bevoegd gezag, and the bevoegd gezag the functionarissen', async () => {
    const bijFunctionaris = await kaart(totAfweging(2));
    expect(keuzes(bijFunctionaris.card.content, 'metWie')).toEqual([directeur.naam]);
    const bijDirectie = await kaart(totAfweging(2), directeur);
    expect(keuzes(bijDirectie.card.content, 'metWie')).toEqual(
      expect.arrayContaining([functionarisA.naam, functionarisB.naam, begeleider.naam]),
    );
    const { scene, card } = bijFunctionaris;
    const fout = await scene.press(functionarisA, card, command, { ...reden, 'antwoord-afweging-2': 'nee' });
    expect(textOf(fout.card.content)).toContain('Wie beoordeelt dit met u? Vul dit in.');
    expect(await scene.nieuw()).toEqual([]);
  });
});

describe('an answer', () => {
  it('[Q1-rec] is refused without its reason, with everything else still in the form', async () => {
    const { scene, card } = await kaart(totAfweging(1));
    const fout = await scene.press(functionarisA, card, command, {
      ...reden,
      motivering: ' ',
      'antwoord-afweging-1': 'geen-actie',
    });
    expect(textOf(fout.card.content)).toContain('Waarom kiest u dit antwoord? Vul dit in.');
    expect(valuesOf(fout.card.content)).toMatchObject({
      'antwoord-afweging-1': 'geen-actie',
      beoordeeldMet: 'Begeleider A',
    });
    expect(await scene.nieuw()).toEqual([]);
  });

  it('[Q1-rec] [Q2-rec] is kept with the question as it was read, its reason, and who assessed it', async () => {
    const { scene, card } = await kaart(totAfweging(2));
    await scene.press(functionarisA, card, command, {
      ...reden,
      'antwoord-afweging-2': 'ja',
      onveiligheid: 'structureel',
      metWie: directeur.id,
    });
    const event = (await scene.events()).findLast(({ type }) => type === 'afweging-beantwoord');
    expect(event?.data).toEqual({
      afweging: 'afweging-2',
      vraag: label(card.content, 'antwoord-afweging-2'),
      antwoord: 'ja',
      motivering: 'Drie keer letsel.',
      beoordeeldMet: 'Begeleider A',
      metWie: directeur.id,
      berichtAan: [leerkrachtA.id, directeur.id],
      veiligThuis: '',
      onveiligheid: 'structureel',
      helper: null,
      vastgelegd: {},
    });
  });

  it('[Q2-rec] ja without its kind is asked for', async () => {
    const { scene, card } = await kaart(totAfweging(2));
    const typed = { ...reden, 'antwoord-afweging-2': 'ja', metWie: directeur.id };
    const fout = await scene.press(functionarisA, card, command, typed);
    expect(textOf(fout.card.content)).toContain('Bij ja: welke onveiligheid is het? Vul dit in.');
    await scene.press(functionarisA, fout.card, command, { onveiligheid: 'acuut' });
    expect(await scene.nieuw()).toEqual(['afweging-beantwoord']);
  });

  it('to one question is never taken for an answer to the next', async () => {
    const scene = await stageMet(totAfweging(3));
    const eerste = await scene.open(functionarisA, command);
    const nee = { ...reden, 'antwoord-afweging-3': 'ja', helper: 'intern-begeleider', 'wie-helpt': 'B' };
    const hulp = { 'welke-hulp': 'Gesprekken.', 'waarom-dreiging-wijkt': 'Vader is weg.' };
    await scene.fill(functionarisB, command, { ...nee, ...hulp });
    const oud = await scene.press(functionarisA, eerste.card, command, { ...nee, ...hulp });
    expect(label(oud.card.content, 'antwoord-afweging-4')).toBeDefined();
    expect(valuesOf(oud.card.content)['antwoord-afweging-4']).toBe('');
    expect(await scene.nieuw()).toEqual(['afweging-beantwoord']);
  });
});

describe('after an answer that asks for a melding', () => {
  it.each([
    [
      '[Q2-B] [F7] [F8] [F9] ja',
      2,
      { 'antwoord-afweging-2': 'ja', onveiligheid: 'acuut' },
      'Bij acute of structurele onveiligheid',
    ],
    ['[Q2-B] twijfel', 2, { 'antwoord-afweging-2': 'twijfel' }, 'Bij twijfel over de veiligheid'],
    ['[Q3-A] [F10] [F13] no help', 3, { 'antwoord-afweging-3': 'nee' }, 'Kan hulp die werkt er niet komen?'],
    [
      '[Q4-A] [F11] [F13] not accepted',
      4,
      { 'antwoord-afweging-4': 'nee' },
      'Werken de betrokkenen niet mee?',
    ],
    [
      '[Q5-A] [F12] [F13] [N32] no result',
      5,
      { 'antwoord-afweging-5': 'nee', 'resultaat-hulp': 'Weer letsel.' },
      'Leidt de hulp niet tot blijvende veiligheid?',
    ],
  ] as const)('%s: phone Veilig Thuis now, why, and what the norm is', async (_, nummer, typed, waarom) => {
    const text = await na(totAfweging(nummer), typed);
    expect(text).toContain('Bel nu Veilig Thuis: 0800-2000, gratis, dag en nacht.');
    expect(text).toContain(waarom);
    expect(text).toContain('[0800-2000](tel:08002000)');
    expect(text).toContain(norm);
    expect(text).toContain(
      'Wordt er niet gemeld? Dan legt de aandachtsfunctionaris of de directie vast waarom.',
    );
  });

  it('[Q3-A2] [I8] the card says that feedback comes within 5 werkdagen', async () => {
    expect(await na(totAfweging(3), { 'antwoord-afweging-3': 'nee' })).toContain(
      'Veilig Thuis neemt binnen 5 werkdagen een besluit en koppelt dat aan u terug.',
    );
  });

  it('[Q2-B2] [F5] afweging 3 to 5 ask with whom at Veilig Thuis they were gone through', async () => {
    const text = await na(totAfweging(2), { 'antwoord-afweging-2': 'twijfel' });
    expect(text).toContain('De volgende afwegingen loopt u door met Veilig Thuis.');
    const { scene, card } = await kaart([...totAfweging(2), beantwoord('afweging-2', 'twijfel'), ...gemeld]);
    expect(textOf(card.content)).toContain('Beantwoord deze afweging samen met Veilig Thuis: 0800-2000.');
    const fout = await scene.press(functionarisA, card, command, { ...reden, 'antwoord-afweging-3': 'nee' });
    expect(textOf(fout.card.content)).toContain('Met wie van Veilig Thuis beantwoordde u dit? Vul dit in.');
    const goed = await scene.press(functionarisA, fout.card, command, { veiligThuis: 'medewerker A' });
    expect(textOf(goed.card.content)).toContain('Er is al een melding gedaan.');
    const zonder = await kaart(totAfweging(3));
    expect(inputsOf(zonder.card.content).map(({ node }) => node['id'])).not.toContain('veiligThuis');
  });

  it('a melding that an earlier answer asked for is still asked for when the question is answered otherwise', async () => {
    const eerder = [...totAfweging(2), beantwoord('afweging-2', 'ja'), signaalVastgelegd()];
    const opnieuw = [...eerder, gewogen('weging-vastleggen'), beantwoord('afweging-1', 'sterk-vermoeden')];
    expect(await na(opnieuw, { 'antwoord-afweging-2': 'nee' })).toContain(
      'Er staat nog een melding open door een eerdere afweging.',
    );
  });

  it('a melding made before in nood is not asked for again', async () => {
    const nood = noodVastgelegd({ gebeld: ['veilig-thuis'], meldingGedaan: 'ja' });
    const text = await na([...totAfweging(1), nood, ...totAfweging(2).slice(totAfweging(1).length)], {
      'antwoord-afweging-2': 'ja',
      onveiligheid: 'acuut',
    });
    expect(text).toContain('Er is al een melding gedaan. Bespreek dit antwoord met Veilig Thuis: 0800-2000.');
    expect(text).not.toContain('Bel nu Veilig Thuis');
  });

  it.each([
    [
      1,
      { 'antwoord-afweging-1': 'sterk-vermoeden' },
      'Licht nu het bevoegd gezag in. Daarna komt afweging 2.',
    ],
    [2, { 'antwoord-afweging-2': 'nee' }, 'Daarna komt afweging 3.'],
    [4, { 'antwoord-afweging-4': 'ja' }, 'Leg nu het hulpplan vast.'],
  ] as const)('afweging %i: any other answer says what comes next', async (nummer, typed, volgende) => {
    const text = await na(totAfweging(nummer), typed);
    expect(text).toContain(volgende);
    expect(text).not.toContain('Bel nu');
  });
});

it('[F1] [F2] [F3] the afwegingen come one at a time, in the order of the protocol', async () => {
  for (const [index, id] of afwegingIds.entries()) {
    const { card } = await kaart(totAfweging((index + 1) as 1 | 2 | 3 | 4 | 5));
    const vragen = inputsOf(card.content).filter(({ node }) => String(node['id']).startsWith('antwoord-'));
    expect(vragen.map(({ node }) => node['id'])).toEqual([`antwoord-${id}`]);
  }
});

it('an afweging that nobody has to answer is not opened', async () => {
  const gesloten = [...totAfweging(1), beantwoord('afweging-1', 'geen-actie')];
  const { text } = await kaart(gesloten);
  expect(text).toContain('Deze afweging is nu niet aan de beurt.');
  const dicht = await kaart([...gesloten, gewogen('casus-afsluiten')]);
  expect(dicht.text).toContain('Deze casus is gesloten.');
});
