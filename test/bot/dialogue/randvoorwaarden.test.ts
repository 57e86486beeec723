import type { RenderedCard, Reply, Spreker } from '../../../src/bot/dialogue/turn';
import { cardFaults } from '../../support/cardFaults';
import { inputsOf, isRecord, textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { dataOf, stage, type Stage } from '../../support/dialogueStage';
import { randvoorwaarden } from '../../../src/protocol/randvoorwaardenUitvoering';
import {
  begeleider,
  bestuurder,
  directeur,
  functionarisA,
  functionarisKompas,
  leerkrachtA,
  leerkrachtB,
  tweeScholen,
} from '../../support/people';

const school = 'de-regenboog';
const ingevuld = { toelichting: 'Hoofdstuk 4.', volgendeToets: '2027-06-30' };

const kies = (scene: Stage, wie: Spreker, card: RenderedCard, keuze: string): Promise<Reply> =>
  scene.press(wie, card, 'randvoorwaarde-kiezen', { keuze });

/** The form for one randvoorwaarde, by way of the list. */
async function formulier(scene: Stage, wie: Spreker, item: string): Promise<Reply> {
  const lijst = await scene.says(wie, 'randvoorwaarden');
  return kies(scene, wie, lijst.card, `item:${school}:${item}`);
}

async function bevestig(
  scene: Stage,
  wie: Spreker,
  item: string,
  typed: Record<string, string> = {},
): Promise<Reply> {
  const form = await formulier(scene, wie, item);
  return scene.press(wie, form.card, 'randvoorwaarde-bevestigen', { ...ingevuld, ...typed });
}

/** Of the button of the form; the first action of the card carries none. */
const nonceVan = ({ card }: Reply): unknown =>
  (dataOf(card, 'randvoorwaarde-bevestigen') as Record<string, unknown>)['nonce'];

const gelezen = ({ card }: Reply): string => textOf(card.content);

/** The choices of the list by what they do. */
function keuzes({ card }: Reply): Readonly<Record<string, string>> {
  const choices = inputsOf(card.content).flatMap(({ node }) => node['choices'] ?? []) as unknown[];
  return Object.fromEntries(
    choices.filter(isRecord).map(({ value, title }) => [String(value), String(title)]),
  );
}

const leiding = 'directie en bestuur';
const functionaris = 'aandachtsfunctionaris';
const leerkracht = 'leerkracht';

/** What stands in the list for each randvoorwaarde: its rules, who is responsible, words of the source. */
const rijen: readonly (readonly [titel: string, item: string, verantwoordelijk: string, woorden: RegExp])[] =
  [
    [
      '[K1] [N6] meldcode in the policy',
      'meldcode-in-beleid',
      leiding,
      /zorgbeleid of het veiligheidsbeleid.*inspectie/,
    ],
    [
      '[K2] aandachtsfunctionaris appointed',
      'aandachtsfunctionaris-aangesteld',
      leiding,
      /aangesteld.*mag de intern begeleider zijn/,
    ],
    ['[K3] training in the scholingsplan', 'scholing-in-plan', leiding, /scholingsplan/],
    ['[K4] [N39] regular trainings', 'trainingen-aanbieden', leiding, /regelmatig training.*op peil/],
    ['[K5] fits the work processes', 'aansluiting-werkprocessen', leiding, /werkprocessen/],
    ['[K6] fits the care structure', 'aansluiting-zorgstructuur', leiding, /zorgstructuur/],
    ['[K7] [N39] enough experts', 'deskundigen-beschikbaar', leiding, /genoeg deskundigen, binnen en buiten/],
    ['[K8] [N39] evaluate regularly', 'meldcode-evalueren', leiding, /regelmatig terug.*casussen.*beter/],
    ['[N39] watch the effects', 'zicht-op-effecten', leiding, /effecten van de meldcode/],
    [
      '[K9] [N39] known to staff and parents',
      'bekend-bij-team-en-ouders',
      leiding,
      /medewerkers en ouders.*doel en de inhoud/,
    ],
    [
      '[K10] [N39] [N40] support of staff held to account',
      'steun-bij-aanspraak-door-ouders',
      leiding,
      /steun als ouders.*rechter.*beleid, geen eigen keuze/,
    ],
    ['[K11] final responsibility', 'eindverantwoordelijkheid', leiding, /eindverantwoordelijk/],
    [
      '[N8] who sets the stappen, and the zorgadviesteam',
      'wie-zet-de-stappen',
      leiding,
      /wie de stappen zet: alle leerkrachten of de intern begeleider.*zorgadviesteam/,
    ],
    ['[N9] whom to consult', 'wie-te-raadplegen', leiding, /advies en steun kunnen vragen/],
    [
      '[M5] [B12] where and how to record',
      'waar-vastleggen',
      leiding,
      /waar en hoe medewerkers.*vastleggen.*slot of achter een wachtwoord/,
    ],
    [
      '[K12] is appointed',
      'is-aandachtsfunctionaris',
      functionaris,
      /intern begeleider of de leidinggevende is aangesteld/,
    ],
    [
      '[K13] helpdesk for general information',
      'is-vraagbaak',
      functionaris,
      /vraagbaak voor algemene informatie/,
    ],
    [
      '[K14] recognises signals',
      'functionaris-herkent-signalen',
      functionaris,
      /aandachtsfunctionaris herkent signalen/,
    ],
    ['[K15] knows the stappen', 'kent-de-stappen', functionaris, /kent de stappen/],
    ['[K16] who does what when', 'stelt-taken-vast', functionaris, /wie wat doet, en wanneer/],
    [
      '[K17] takes part in the zorgadviesteam',
      'in-zorgadviesteam',
      functionaris,
      /doet mee in het zorgadviesteam/,
    ],
    [
      '[K18] carries out the fit with work processes',
      'voert-aansluiting-werkprocessen-uit',
      functionaris,
      /in de praktijk past bij de werkprocessen/,
    ],
    [
      '[K19] carries out the fit with the care structure',
      'voert-aansluiting-zorgstructuur-uit',
      functionaris,
      /in de praktijk past bij de zorgstructuur/,
    ],
    [
      '[K20] records agreements with ketenpartners',
      'legt-afspraken-ketenpartners-vast',
      functionaris,
      /samenwerking met de ketenpartners vast/,
    ],
    [
      '[K21] coordinates at a suspicion',
      'coordineert-bij-vermoeden',
      functionaris,
      /vermoeden\? Dan coördineert/,
    ],
    [
      '[K22] guards the safety of the leerling',
      'waakt-over-veiligheid',
      functionaris,
      /elke beslissing over de veiligheid van de leerling/,
    ],
    [
      '[K23] contacts Veilig Thuis',
      'neemt-contact-op-met-veilig-thuis',
      functionaris,
      /contact op met Veilig Thuis, voor advies of voor een melding/,
    ],
    [
      '[K24] evaluates the stappen',
      'evalueert-stappen',
      functionaris,
      /gezette stappen na met wie erbij betrokken was/,
    ],
    [
      '[K25] watches privacy',
      'ziet-toe-op-privacy',
      functionaris,
      /zorgvuldig is met de privacy van het gezin/,
    ],
    [
      '[K26] watches the dossier',
      'ziet-toe-op-dossier',
      functionaris,
      /ziet toe op het dossier en de verslagen/,
    ],
    ['[K27] recognises signals', 'leerkracht-herkent-signalen', leerkracht, /leerkracht herkent signalen/],
    [
      '[K28] consults the intern begeleider',
      'raadpleegt-intern-begeleider',
      leerkracht,
      /bespreekt hij die met de intern begeleider/,
    ],
    ['[K29] carries out agreements', 'voert-afspraken-uit', leerkracht, /observeren, of praten met de ouder/],
    ['[K30] discusses results', 'bespreekt-resultaten', leerkracht, /wat dat opleverde/],
    [
      '[N7] [N40] applies the stappen',
      'past-stappen-toe',
      leerkracht,
      /iedere medewerker worden aangesproken/,
    ],
  ];

describe('what the organisation must see to', () => {
  it.each(rijen)('%s: shown with who is responsible, and confirmed', async (titel, item, wie, woorden) => {
    const scene = stage();
    const form = await formulier(scene, directeur, item);
    expect(gelezen(form)).toMatch(woorden);
    expect(gelezen(form)).toContain(`Verantwoordelijk: ${wie}.`);
    for (const [, regel] of titel.matchAll(/\[(\w+)\]/g)) {
      expect(gelezen(form)).toMatch(new RegExp(`Regels in deze bot: .*\\b${regel}\\b`));
    }
    const lijst = await scene.press(directeur, form.card, 'randvoorwaarde-bevestigen', ingevuld);
    expect(gelezen(lijst)).toContain(`Verantwoordelijk: ${wie}.`);
    const regels = gelezen(lijst).split('\n');
    const plaats = regels.findLastIndex((regel) => woorden.test(regel));
    expect(regels[plaats + 1]).toBe(
      'Bevestigd door Directeur A (directie) op 23 november 2026. Opnieuw nakijken: uiterlijk 30 juni 2027.',
    );
  });

  it('is all in the rows above', () => {
    expect(rijen.map(([, item]) => item)).toEqual(randvoorwaarden.map(({ id }) => id));
  });

  it.each(['randvoorwaarden', 'Wat moet de school regelen?', 'wat regelt de directie', 'checklist'])(
    'is asked for with %j',
    async (line) => {
      expect(gelezen(await stage().says(directeur, line))).toContain('Wat de school regelt voor de meldcode');
    },
  );

  it('[K31] [K32] says on every part what nobody at school is responsible for', async () => {
    const scene = stage();
    const lijst = await scene.says(directeur, 'randvoorwaarden');
    for (const deel of ['directie', 'aandachtsfunctionaris', 'leerkracht']) {
      const kaart = await kies(scene, directeur, lijst.card, `deel:${school}:${deel}`);
      expect(gelezen(kaart)).toContain('Waarvoor niemand op school verantwoordelijk is');
      expect(gelezen(kaart)).toContain('Vaststellen of er echt sprake is van kindermishandeling');
      expect(gelezen(kaart)).toContain('Zelf professionele hulp geven aan ouders of leerlingen');
    }
  });

  it('[K13] [K31] [K32] is told in the help, with who answers general questions', async () => {
    const help = gelezen(await stage().says(leerkrachtA, 'help'));
    expect(help).toContain('"randvoorwaarden"');
    expect(help).toContain('Een algemene vraag over de meldcode? De aandachtsfunctionaris is de vraagbaak');
    expect(help).toContain(
      'U hoeft niet vast te stellen of het mishandeling is, en niet zelf hulp of therapie',
    );
  });
});

describe('the list', () => {
  it('opens at the part of whoever asks, and leads to the others', async () => {
    const scene = stage();
    const directie = await scene.says(directeur, 'randvoorwaarden');
    expect(gelezen(directie)).toContain('Verantwoordelijk: directie en bestuur.');
    expect(gelezen(directie)).toContain('Te laat nagekeken: 0. Nog nooit bevestigd: 15. In orde: 0.');
    expect(Object.keys(keuzes(directie)).filter((id) => !id.startsWith('item:'))).toEqual([
      'deel:de-regenboog:aandachtsfunctionaris',
      'deel:de-regenboog:leerkracht',
    ]);
    const functionarisLijst = await scene.says(functionarisA, 'randvoorwaarden');
    expect(gelezen(functionarisLijst)).toContain('Verantwoordelijk: aandachtsfunctionaris.');
    const anders = await kies(scene, functionarisA, functionarisLijst.card, `deel:${school}:leerkracht`);
    expect(gelezen(anders)).toContain('Verantwoordelijk: leerkracht.');
  });

  it('has what is overdue first, in so many words and not by colour alone, and counts it on the other parts', async () => {
    const scene = stage();
    await bevestig(scene, functionarisA, 'is-vraagbaak', { volgendeToets: '2026-12-01' });
    await bevestig(scene, directeur, 'zicht-op-effecten', { volgendeToets: '2026-12-24' });
    scene.app.setNow('2026-12-25T09:00:00.000Z');
    const lijst = await scene.says(directeur, 'randvoorwaarden');
    const [eerste] = Object.keys(keuzes(lijst));
    expect(eerste).toBe('item:de-regenboog:zicht-op-effecten');
    const regels = gelezen(lijst).split('\n');
    const stand = regels.findIndex((regel) => regel.startsWith('Te laat: dit moest'));
    expect(regels[stand]).toBe(
      'Te laat: dit moest uiterlijk 24 december 2026 zijn nagekeken. Laatst bevestigd door Directeur A (directie) op 23 november 2026.',
    );
    expect(regels[stand - 1]).toContain('effecten van de meldcode');
    expect(regels.indexOf('Nog nooit bevestigd.')).toBeGreaterThan(stand);
    expect(gelezen(lijst)).toContain('Te laat nagekeken: 1. Nog nooit bevestigd: 14. In orde: 0.');
    expect(keuzes(lijst)['deel:de-regenboog:aandachtsfunctionaris']).toContain('(1 te laat)');
  });

  it('keeps the promises of every card', async () => {
    const scene = stage();
    const lijst = await scene.says(bestuurder, 'randvoorwaarden');
    const deel = await kies(scene, bestuurder, lijst.card, `school:${school}`);
    const form = await kies(scene, bestuurder, deel.card, `item:${school}:is-vraagbaak`);
    const keuze = { verb: 'randvoorwaarde-kiezen', inputs: ['keuze'] };
    expect(cardFaults(lijst.card.content, keuze)).toEqual([]);
    expect(cardFaults(deel.card.content, keuze)).toEqual([]);
    const inputs = ['school', 'item', 'toelichting', 'volgendeToets'];
    expect(cardFaults(form.card.content, { verb: 'randvoorwaarde-bevestigen', inputs })).toEqual([]);
  });

  it.each([
    '',
    'onzin',
    'item',
    'item:de-regenboog:onzin',
    'item:het-kompas:is-vraagbaak',
    'deel:de-regenboog:x',
    'school:__proto__',
  ])('comes again for the choice %j, and shows no other school', async (keuze) => {
    const scene = stage();
    const reply = await scene.sends(directeur, 'randvoorwaarde-kiezen', { nonce: 'nonce-00000001', keuze });
    expect(gelezen(reply)).toContain('De Regenboog\nWat de school regelt voor de meldcode');
  });
});

describe('someone who sees to more schools', () => {
  it('chooses one, seeing how each stands, and can go back', async () => {
    const scene = stage();
    await bevestig(scene, directeur, 'is-vraagbaak', { volgendeToets: '2026-11-24' });
    scene.app.setNow('2026-11-25T09:00:00.000Z');
    const scholen = await scene.says(bestuurder, 'randvoorwaarden');
    expect(keuzes(scholen)).toEqual({
      'school:de-regenboog': 'De Regenboog: 1 te laat, 34 nog niet bevestigd',
      'school:het-kompas': 'Het Kompas: 0 te laat, 35 nog niet bevestigd',
    });
    const kompas = await kies(scene, bestuurder, scholen.card, 'school:het-kompas');
    expect(gelezen(kompas)).toContain('Het Kompas');
    expect(Object.keys(keuzes(kompas))).toContain('scholen');
    const terug = await kies(scene, bestuurder, kompas.card, 'scholen');
    expect(gelezen(terug)).toContain('Over welke school gaat het?');
  });

  it('and who has the rol at one of two schools gets that one', async () => {
    expect(gelezen(await stage().says(tweeScholen, 'randvoorwaarden'))).toContain('Het Kompas');
  });
});

describe('someone without the rol', () => {
  it.each([begeleider])(
    '[K27] [K28] [K29] [K30] [K31] [K32] $naam is told who can, and what is whose',
    async (wie) => {
      const tekst = gelezen(await stage().says(wie, 'wat moet de school regelen'));
      expect(tekst).toContain(
        'Op De Regenboog zijn dat: Directeur A (directie), Functionaris A (aandachtsfunctionaris)',
      );
      expect(tekst).toContain('Bestuurder A (bestuurder)');
      expect(tekst).toContain('De leerkracht herkent signalen');
      expect(tekst).toContain('Dan bespreekt hij die met de intern begeleider');
      expect(tekst).toContain('De leerkracht doet wat met de intern begeleider is afgesproken');
      expect(tekst).toContain('wat dat opleverde');
      expect(tekst).toContain('Hoort bij niemand op school: vaststellen of er echt sprake is');
      expect(tekst).toContain('Hoort bij niemand op school: zelf professionele hulp geven');
    },
  );

  it('is told by rol alone where the school is not known', async () => {
    const tekst = gelezen(await stage().says(leerkrachtA, 'randvoorwaarden'));
    expect(tekst).toContain('De directie, het bestuur en de aandachtsfunctionaris zien deze lijst');
    expect(tekst).not.toContain('Directeur A');
  });

  it.each([leerkrachtB, functionarisKompas])(
    '$naam sees nothing of De Regenboog and confirms nothing there, whatever the client sends',
    async (wie) => {
      const scene = stage();
      await bevestig(scene, directeur, 'is-vraagbaak', { toelichting: 'geheim-42' });
      const data = { nonce: 'nonce-00000099', school, item: 'is-vraagbaak', ...ingevuld };
      const antwoorden = [
        await scene.sends(wie, 'randvoorwaarde-bevestigen', data),
        await scene.sends(wie, 'randvoorwaarde-kiezen', { ...data, keuze: `item:${school}:is-vraagbaak` }),
        await scene.sends(wie, 'randvoorwaarde-kiezen', { ...data, keuze: `school:${school}` }),
      ];
      for (const antwoord of antwoorden) expect(JSON.stringify(antwoord.card)).not.toContain('geheim-42');
      for (const antwoord of antwoorden)
        expect(gelezen(antwoord)).not.toContain('Bevestigd door Directeur A');
      expect(await scene.app.opslag.randvoorwaarden.list(school)).toHaveLength(1);
    },
  );
});

describe('the form', () => {
  it('[K8] proposes a year on, says what confirming means before it is done, and where the law says it', async () => {
    const form = await formulier(stage(), directeur, 'trainingen-aanbieden');
    expect(valuesOf(form.card.content)['volgendeToets']).toBe('2027-11-23');
    expect(gelezen(form)).toContain('Dit komt steeds terug.');
    expect(gelezen(form)).toContain('Uw naam en de datum komen in de lijst. U kunt dit niet wissen');
    expect(gelezen(form)).toContain('regel 637 tot en met 643');
  });

  it('comes back with what was typed and the reason when it is not right, and records nothing', async () => {
    const scene = stage();
    const form = await formulier(scene, directeur, 'is-vraagbaak');
    const zonder = await scene.press(directeur, form.card, 'randvoorwaarde-bevestigen', {
      toelichting: ' ',
      volgendeToets: '2027-01-31',
    });
    expect(zonder.place).toBe('replace');
    expect(gelezen(zonder)).toContain('Nog niet vastgelegd. Wat u typte staat er nog.');
    expect(gelezen(zonder)).toContain('Waaruit blijkt dit? Vul dit in.');
    expect(valuesOf(zonder.card.content)['volgendeToets']).toBe('2027-01-31');
    const vandaag = await scene.press(directeur, zonder.card, 'randvoorwaarde-bevestigen', {
      toelichting: 'Hoofdstuk 4.',
      volgendeToets: '2026-11-23',
    });
    expect(gelezen(vandaag)).toContain('Kies een dag na 23 november 2026.');
    expect(valuesOf(vandaag.card.content)['toelichting']).toBe('Hoofdstuk 4.');
    expect(await scene.app.opslag.randvoorwaarden.list(school)).toEqual([]);
    const goed = await scene.press(directeur, vandaag.card, 'randvoorwaarde-bevestigen', ingevuld);
    expect(gelezen(goed)).toContain('Vastgelegd: Is vraagbaak.');
    expect(await scene.app.opslag.randvoorwaarden.list(school)).toHaveLength(1);
  });

  it('shows the confirmation before it, as it was written', async () => {
    const scene = stage();
    await bevestig(scene, directeur, 'is-vraagbaak', { toelichting: '**{{DATE(1)}} ${geheim}' });
    const form = await formulier(scene, functionarisA, 'is-vraagbaak');
    expect(gelezen(form)).toContain('Bevestigd door Directeur A (directie) op 23 november 2026.');
    expect(gelezen(form)).toContain('${geheim}');
    expect(gelezen(form)).not.toContain('{{');
    await scene.press(functionarisA, form.card, 'randvoorwaarde-bevestigen', ingevuld);
    const [, tweede] = await scene.app.opslag.randvoorwaarden.list(school);
    expect(tweede?.by).toMatchObject({ naam: 'Functionaris A', rollen: ['aandachtsfunctionaris'] });
  });

  it('counts once when it is sent twice, and asks again when the words are others', async () => {
    const scene = stage();
    const form = await formulier(scene, directeur, 'is-vraagbaak');
    await scene.press(directeur, form.card, 'randvoorwaarde-bevestigen', ingevuld);
    const tweede = await scene.press(directeur, form.card, 'randvoorwaarde-bevestigen', ingevuld);
    expect(gelezen(tweede)).toContain('Dit was al vastgelegd.');
    const anders = await scene.press(directeur, form.card, 'randvoorwaarde-bevestigen', {
      ...ingevuld,
      toelichting: 'Iets anders.',
    });
    expect(gelezen(anders)).toContain('U had dit formulier al verstuurd, met een andere tekst.');
    expect(valuesOf(anders.card.content)['toelichting']).toBe('Iets anders.');
    expect(nonceVan(anders)).not.toBe(nonceVan(form));
    expect(await scene.app.opslag.randvoorwaarden.list(school)).toHaveLength(1);
  });

  it('comes back with the same nonce when the store does not answer, and stores once after that', async () => {
    const scene = stage();
    const form = await formulier(scene, directeur, 'is-vraagbaak');
    scene.storeDown(true);
    const stuk = await scene.press(directeur, form.card, 'randvoorwaarde-bevestigen', ingevuld);
    expect(gelezen(stuk)).toContain('De opslag reageert niet.');
    expect(valuesOf(stuk.card.content)).toMatchObject(ingevuld);
    expect(nonceVan(form)).toMatch(/^nonce-/);
    expect(nonceVan(stuk)).toBe(nonceVan(form));
    scene.storeDown(false);
    await scene.press(directeur, stuk.card, 'randvoorwaarde-bevestigen');
    await scene.press(directeur, form.card, 'randvoorwaarde-bevestigen', ingevuld);
    expect(await scene.app.opslag.randvoorwaarden.list(school)).toHaveLength(1);
  });

  it('with an item that does not exist leads back to the list', async () => {
    const scene = stage();
    const form = await formulier(scene, directeur, 'is-vraagbaak');
    const data = dataOf(form.card, 'randvoorwaarde-bevestigen', ingevuld) as Record<string, unknown>;
    const reply = await scene.sends(directeur, 'randvoorwaarde-bevestigen', { ...data, item: 'onzin' });
    expect(gelezen(reply)).toContain('Wat de school regelt voor de meldcode');
    expect(verbsOf(reply.card.content)).toContain('randvoorwaarde-kiezen');
    expect(await scene.app.opslag.randvoorwaarden.list(school)).toEqual([]);
  });
});
