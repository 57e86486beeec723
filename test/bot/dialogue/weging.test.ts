import { inputsOf, textOf, valuesOf } from '../../support/cardTree';
import { signaalVastgelegd } from '../../support/events';
import { directeur, functionarisA, leerkrachtA } from '../../support/people';
import { gebeurd } from '../../support/raadEvents';
import { beantwoord, gewogen, goedeWegen, naStapDrie, totAfweging } from '../../support/wegenEvents';
import { casusId, keuzes, stageMet } from '../../support/stageMet';

const weging = goedeWegen['weging-vastleggen'];

describe('the card of the weging', () => {
  it('[E2] shows signalen, adviezen and gesprekken side by side, facts and hypothesen apart, pro and contra', async () => {
    const scene = await stageMet([
      ...naStapDrie,
      signaalVastgelegd({ tekst: 'Lacht weer.', richting: 'weerspreekt' }),
      signaalVastgelegd({ tekst: 'Misschien is er ruzie.', soort: 'hypothese' }),
      gebeurd('advies-vastleggen'),
    ]);
    const { card } = await scene.open(leerkrachtA, 'weging-vastleggen');
    const text = textOf(card.content);
    for (const part of [
      'Feiten die het vermoeden steunen\n23 november 2026: Zegt dat hij niet naar huis wil.',
      'Feiten die het vermoeden tegenspreken\n23 november 2026: Lacht weer.',
      'Hypothesen die het vermoeden steunen (geen feiten)\n23 november 2026: Misschien is er ruzie. (nog niet beoordeeld)',
      'Praat eerst met de ouders.',
      'Nog een week kijken.',
      'Zij schrikt en herkent het.',
    ])
      expect(text).toContain(part);
  });

  it('[E1] [E6] [E7] asks for risico, aard and ernst in words and for no level, and says who can help to weigh', async () => {
    const scene = await stageMet(naStapDrie);
    const { card } = await scene.open(leerkrachtA, 'weging-vastleggen');
    const soorten = Object.fromEntries(
      inputsOf(card.content).map(({ node }) => [node['id'], `${String(node['type'])}`]),
    );
    expect(soorten).toMatchObject({ risico: 'Input.Text', aard: 'Input.Text', ernst: 'Input.Text' });
    expect(Object.values(soorten).filter((type) => type !== 'Input.Text')).toEqual(['Input.ChoiceSet']);
    expect(textOf(card.content)).toContain('De bot geeft ook geen score.');
    expect(textOf(card.content)).toContain('Veilig Thuis of de jeugdgezondheidszorg meewegen.');
  });

  it('[K31] says that nobody has to establish whether there is abuse', async () => {
    const scene = await stageMet(naStapDrie);
    const { card } = await scene.open(leerkrachtA, 'weging-vastleggen');
    expect(textOf(card.content)).toContain('U hoeft niet vast te stellen of er mishandeling is.');
  });

  it('comes back with what was typed and the reason when something is missing, and is recorded when it is not', async () => {
    const scene = await stageMet(naStapDrie);
    const fout = await scene.fill(leerkrachtA, 'weging-vastleggen', { ...weging, ernst: ' ' });
    expect(textOf(fout.card.content)).toContain('Hoe ernstig is het? Vul dit in.');
    expect(valuesOf(fout.card.content)['risico']).toBe(weging.risico);
    expect(await scene.nieuw()).toEqual([]);
    const goed = await scene.press(leerkrachtA, fout.card, 'weging-vastleggen', { ernst: weging.ernst });
    expect(textOf(goed.card.content)).toContain('De weging is vastgelegd.');
    expect(await scene.nieuw()).toEqual(['weging-vastgelegd']);
  });

  it('[C12] shows a refusal of consent, and asks how it was weighed before it records', async () => {
    const scene = await stageMet([
      ...naStapDrie,
      gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd', toelichting: 'Vader werd boos.' }),
    ]);
    const open = await scene.open(leerkrachtA, 'weging-vastleggen');
    expect(textOf(open.card.content)).toContain('Toestemming geweigerd');
    expect(textOf(open.card.content)).toContain('Vader werd boos.');
    const fout = await scene.press(leerkrachtA, open.card, 'weging-vastleggen', weging);
    expect(textOf(fout.card.content)).toContain('Schrijf op hoe u dat meeweegt.');
    expect(await scene.nieuw()).toEqual([]);
    await scene.press(leerkrachtA, fout.card, 'weging-vastleggen', {
      weigering: 'Het maakt de zorg groter.',
    });
    const vastgelegd = (await scene.events()).find(({ type }) => type === 'weging-vastgelegd');
    expect(vastgelegd?.data).toMatchObject({ weigering: 'Het maakt de zorg groter.' });
  });

  it('[E5] doubt: the choice states its consequence, and the answer says to phone Veilig Thuis', async () => {
    const scene = await stageMet(naStapDrie);
    const { card } = await scene.open(leerkrachtA, 'weging-vastleggen');
    expect(keuzes(card.content, 'twijfel')).toContain(
      'Ja. Gevolg: vraag eerst advies aan Veilig Thuis. Weeg daarna opnieuw.',
    );
    const na = await scene.press(leerkrachtA, card, 'weging-vastleggen', { ...weging, twijfel: 'ja' });
    expect(textOf(na.card.content)).toContain('Vraag nu advies aan Veilig Thuis: 0800-2000');
    const zonder = await scene.fill(leerkrachtA, 'weging-vastleggen', weging);
    expect(textOf(zonder.card.content)).not.toContain('Vraag nu advies');
  });

  it('records nothing when a signaal came in while it was filled in, and says so with the text still there', async () => {
    const scene = await stageMet(naStapDrie);
    const { card } = await scene.open(leerkrachtA, 'weging-vastleggen');
    await scene.fill(functionarisA, 'gesprek-vastleggen', {
      met: 'de vader',
      doel: 'Zorg delen.',
      feiten: 'Letsel.',
      reactie: 'Hij schrikt.',
      uitkomst: 'bekrachtigd',
    });
    const oud = await scene.press(leerkrachtA, card, 'weging-vastleggen', weging);
    expect(textOf(oud.card.content)).toContain('Het dossier is intussen veranderd.');
    expect(textOf(oud.card.content)).toContain('Hij schrikt.');
    expect(valuesOf(oud.card.content)['risico']).toBe(weging.risico);
    expect(await scene.nieuw()).toEqual(['gesprek-vastgelegd']);
  });

  it('shows what someone wrote, and lets no client expand it', async () => {
    const scene = await stageMet([
      ...naStapDrie,
      signaalVastgelegd({ tekst: '{{DATE(2026-11-23T00:00:00Z)}}' }),
    ]);
    const { card } = await scene.open(leerkrachtA, 'weging-vastleggen');
    expect(JSON.stringify(card.content)).not.toContain('{{DATE');
    expect(textOf(card.content)).toContain('DATE(2026');
  });

  it('stays under 28 KB with far more and far longer texts than anyone reads', async () => {
    const lang = 'Één heel láng verhaal 😟 over wat er gebeurde. '.repeat(60);
    const veel = Array.from({ length: 8 }, (_, index) => {
      const richting = index % 2 ? ('bevestigt' as const) : ('weerspreekt' as const);
      return [
        signaalVastgelegd({ tekst: lang, richting }),
        signaalVastgelegd({ tekst: lang, soort: 'hypothese', richting }),
        gebeurd('consultatie-vastleggen', { uitkomst: lang, ouders: lang, met: lang }),
        gebeurd('consultatie-vragen', { vraag: lang }),
        gebeurd('advies-vastleggen', { advies: lang, gesprokenMet: lang }),
        gebeurd('gesprek-vastleggen', { reactie: lang, afspraken: lang, interpretatie: lang }),
        gebeurd('leerlinggesprek-vastleggen', { verslag: lang }),
        gebeurd('ouders-inlichten', { over: lang }),
        gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd', toelichting: lang }),
      ];
    }).flat();
    const scene = await stageMet([...naStapDrie, ...veel]);
    const { card } = await scene.open(leerkrachtA, 'weging-vastleggen');
    expect(Buffer.byteLength(JSON.stringify(card.content))).toBeLessThan(28 * 1024);
    const lange = { risico: lang, aard: lang, ernst: lang, conclusie: lang, weigering: lang };
    const motivering = gewogen('afweging-beantwoorden', { motivering: lang });
    const verder = await stageMet([
      ...naStapDrie,
      ...veel,
      gewogen('kindcheck-vastleggen', { kinderen: lang, toelichting: lang }),
      gewogen('weging-vastleggen', lange),
      motivering,
      gewogen('bevoegd-gezag-inlichten', { hoe: lang }),
    ]);
    const afweging = await verder.open(functionarisA, 'afweging-beantwoorden');
    expect(Buffer.byteLength(JSON.stringify(afweging.card.content))).toBeLessThan(28 * 1024);
  });
});

describe('the card of the kindcheck', () => {
  const kindcheck = goedeWegen['kindcheck-vastleggen'];

  it('[E8] [E9] asks whether there are children and whether they are safe, for the three reasons of the source', async () => {
    const scene = await stageMet(naStapDrie);
    const { card } = await scene.open(leerkrachtA, 'kindcheck-vastleggen');
    expect(textOf(card.content)).toContain('Stel met zekerheid vast of zij veilig zijn.');
    expect(keuzes(card.content, 'aanleiding')).toEqual([
      'Een ouder heeft een psychische stoornis',
      'Een ouder heeft problemen met verslaving',
      'Een ouder heeft te maken met huiselijk geweld',
    ]);
    const fout = await scene.press(leerkrachtA, card, 'kindcheck-vastleggen', { ...kindcheck, kinderen: '' });
    expect(textOf(fout.card.content)).toContain('Welke kinderen zijn er in het gezin? Vul dit in.');
  });

  it('[E10] says that it is no duty to report, and whom to phone when a child is in danger', async () => {
    const scene = await stageMet(naStapDrie);
    const { card } = await scene.open(leerkrachtA, 'kindcheck-vastleggen');
    expect(textOf(card.content)).toContain('De kindcheck is geen plicht om te melden.');
    const na = await scene.press(leerkrachtA, card, 'kindcheck-vastleggen', {
      ...kindcheck,
      veilig: 'twijfel',
    });
    expect(textOf(na.card.content)).toContain(
      'Loopt een kind nu gevaar? Bel 112 of Veilig Thuis: 0800-2000.',
    );
  });

  it.each([
    ['ja', false],
    ['nee', true],
    ['twijfel', true],
  ] as const)('[E8] "%s": the steps of the meldcode for these children too: %s', async (veilig, ook) => {
    const scene = await stageMet(naStapDrie);
    const { card } = await scene.fill(leerkrachtA, 'kindcheck-vastleggen', { ...kindcheck, veilig });
    expect(textOf(card.content).includes('Doorloop de stappen van de meldcode ook voor deze kinderen.')).toBe(
      ook,
    );
  });
});

describe('informing the bevoegd gezag', () => {
  const vermoeden = [...totAfweging(1), beantwoord('afweging-1', 'sterk-vermoeden')];

  it('[Q1-B2] [K33] offers the directie and the bestuur by name, tells them, and lets them see the casus', async () => {
    const scene = await stageMet(vermoeden);
    const voor = await scene.sends(directeur, 'casus-inzien', { casusId, nonce: 'nonce-voor-1' });
    expect(textOf(voor.card.content)).toContain('of u hebt er geen toegang toe');
    const { card } = await scene.open(functionarisA, 'bevoegd-gezag-inlichten');
    expect(keuzes(card.content, 'wie')).toEqual(['Directeur A (directie)', 'Bestuurder A (bestuur)']);
    expect(textOf(card.content)).toContain('deze persoon krijgt een bericht en kan vanaf nu de casus zien');
    const fout = await scene.press(functionarisA, card, 'bevoegd-gezag-inlichten', {
      wie: directeur.id,
      hoe: '',
    });
    expect(textOf(fout.card.content)).toContain('Hoe deed u dat? Vul dit in.');
    await scene.press(functionarisA, fout.card, 'bevoegd-gezag-inlichten', { hoe: 'Gebeld.' });
    expect(scene.bezorgd.some(({ aan }) => aan === directeur.id)).toBe(true);
    const na = await scene.sends(directeur, 'casus-inzien', { casusId, nonce: 'nonce-na-1' });
    expect(textOf(na.card.content)).toContain('Leerling: rode jas');
  });
});

describe('beside the stappen', () => {
  it('[N18] the verwijsindex: as well as, never instead', async () => {
    const scene = await stageMet(totAfweging(2));
    const { card } = await scene.open(functionarisA, 'verwijsindex-overwegen');
    expect(textOf(card.content)).toContain('nooit in plaats daarvan');
    const na = await scene.press(
      functionarisA,
      card,
      'verwijsindex-overwegen',
      goedeWegen['verwijsindex-overwegen'],
    );
    expect(textOf(na.card.content)).toContain('de verwijsindex vervangt ze niet');
  });

  it('[J9] the police: before the talks, by way of Veilig Thuis, for talks can harm the evidence', async () => {
    const scene = await stageMet(naStapDrie);
    const { card } = await scene.open(leerkrachtA, 'politie-afstemmen');
    expect(textOf(card.content)).toContain('via Veilig Thuis: 0800-2000');
    expect(textOf(card.content)).toContain('kan het bewijs in de weg staan');
    const fout = await scene.press(leerkrachtA, card, 'politie-afstemmen', {
      met: 'de wijkagent',
      datum: '2027-01-01',
    });
    expect(textOf(fout.card.content)).toContain('Wat is afgesproken, ook over de gesprekken? Vul dit in.');
    await scene.press(leerkrachtA, fout.card, 'politie-afstemmen', { ...goedeWegen['politie-afstemmen'] });
    expect(await scene.nieuw()).toEqual(['politie-afgestemd']);
  });
});

it('a weging that is out of date is not shown beside an afweging', async () => {
  const scene = await stageMet([...naStapDrie, gewogen('weging-vastleggen'), signaalVastgelegd()]);
  const { card } = await scene.open(leerkrachtA, 'afweging-beantwoorden');
  expect(textOf(card.content)).not.toContain('De weging van stap 4');
  const vers = await stageMet([...naStapDrie, gewogen('weging-vastleggen')]);
  const open = await vers.open(leerkrachtA, 'afweging-beantwoorden');
  expect(textOf(open.card.content)).toContain('De weging van stap 4\nRisico: Het kan zo weer gebeuren.');
});
