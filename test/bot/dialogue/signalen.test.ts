import type { Reply, Spreker } from '../../../src/bot/dialogue/turn';
import { signaalgevolgTekst } from '../../../src/texts/signaalcategorieen';
import { volgendeStapTekst } from '../../../src/texts/volgendeStappen';
import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import type { Stage } from '../../support/dialogueStage';
import { ingevuldSignaal, startedCasus } from '../../support/ingevuld';
import { begeleider, functionarisA, leerkrachtA } from '../../support/people';

const open = (scene: Stage, casusId: string, command: string, wie: Spreker = leerkrachtA): Promise<Reply> =>
  scene.sends(wie, `formulier:${command}`, { casusId, nonce: `open-${command}` });

/** The form of a command opened and sent, as a person would. */
async function submit(
  scene: Stage,
  casusId: string,
  command: string,
  typed: Record<string, string>,
  wie: Spreker = leerkrachtA,
): Promise<string> {
  const formulier = await open(scene, casusId, command, wie);
  return textOf((await scene.press(wie, formulier.card, command, typed)).card.content);
}

async function voegSignaalToe(scene: Stage, change: Record<string, string>): Promise<string> {
  const form = await scene.says(leerkrachtA, 'signaal vastleggen');
  const typed = { ...ingevuldSignaal, ...change };
  return textOf((await scene.press(leerkrachtA, form.card, 'signaal-vastleggen', typed)).card.content);
}

const recorded = async (scene: Stage): Promise<readonly string[]> =>
  (await scene.events()).filter(({ by }) => by.id !== 'systeem').map(({ type }) => type);

describe('the casus card', () => {
  it('[B22] [M2] keeps feiten and hypothesen apart', async () => {
    const { scene } = await startedCasus();
    await voegSignaalToe(scene, { soort: 'hypothese', tekst: 'Krijgt thuis misschien klappen.' });
    const text = await voegSignaalToe(scene, { tekst: 'Had geen eten mee.' });
    expect(text).toMatch(
      /Feiten \(2\)[\s\S]*Had geen eten mee[\s\S]*niet naar huis[\s\S]*Hypothesen[^\n]*\(1\)[\s\S]*klappen/,
    );
  });

  it('[B16] [M3] takes a signaal that makes the concern smaller, and says so beside it', async () => {
    const { scene } = await startedCasus();
    const text = await voegSignaalToe(scene, { tekst: 'Lachte met zijn vader.', richting: 'weerspreekt' });
    expect(text).toMatch(/Lachte met zijn vader\.\n[^\n]*Het maakt mijn zorg kleiner/);
    expect(text).toMatch(/niet naar huis wil\.\n[^\n]*Het maakt mijn zorg groter/);
  });

  it('opens everything else that can be recorded', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await scene.says(leerkrachtA, `casus ${casusId}`);
    expect(verbsOf(card.content)).toEqual([
      'volgende-stap-inzien',
      'signaal-formulier',
      'vastleggen',
      'nummers',
      'nood',
      'dossier-inzien',
    ]);
    const lijst = await scene.press(leerkrachtA, card, 'vastleggen');
    const gekozen = await scene.press(leerkrachtA, lijst.card, 'vastleggen-kiezen', {
      signalen: 'contact-vastleggen',
    });
    expect(textOf(gekozen.card.content)).toContain('Leg een contact over de signalen vast');
  });
});

describe('correcting a signaal', () => {
  it('[B10] keeps the old line in sight with the reason, and lets the new one stand among the feiten', async () => {
    const { scene, casusId } = await startedCasus();
    const text = await submit(scene, casusId, 'signaal-corrigeren', {
      reden: 'Het was op een andere dag.',
      tekst: 'Zei vrijdag dat hij niet naar huis wil.',
      datum: '2026-11-20',
    });
    expect(text).toMatch(/Feiten \(1\)[\s\S]*20 november 2026[^\n]*\nZei vrijdag dat/);
    expect(text).toMatch(
      /Verbeterd[^\n]*\(1\)[\s\S]*Zegt dat hij niet naar huis wil\.\n[^\n]*Verbeterd, want: Het was op een andere dag\./,
    );
  });

  it('[B14] comes back with everything typed when something is missing, and records nothing', async () => {
    const { scene, casusId } = await startedCasus();
    const formulier = await open(scene, casusId, 'signaal-corrigeren');
    const typed = { reden: 'Verkeerde plaats.', plaats: '', tekst: 'Nieuwe tekst.' };
    const { card } = await scene.press(leerkrachtA, formulier.card, 'signaal-corrigeren', typed);
    expect(textOf(card.content)).toContain('Waar was het?');
    expect(valuesOf(card.content)).toMatchObject(typed);
    expect(await recorded(scene)).not.toContain('signaal-gecorrigeerd');
  });

  it('has the only signaal stand ready, and none when there are several to choose from', async () => {
    const { scene, casusId } = await startedCasus();
    const een = valuesOf((await open(scene, casusId, 'signaal-corrigeren')).card.content);
    expect(een).toMatchObject({ ...ingevuldSignaal, reden: '' });
    await voegSignaalToe(scene, { tekst: 'Had geen eten mee.' });
    const twee = await open(scene, casusId, 'signaal-corrigeren');
    expect(valuesOf(twee.card.content)).toMatchObject({ tekst: '', plaats: '', datum: '' });
    expect(textOf(twee.card.content)).toMatch(/niet naar huis wil[\s\S]*geen eten mee/);
  });
});

describe('a hypothese', () => {
  it('[B22] [B23] bears on the card whether it is open, and then what was found out', async () => {
    const { scene, casusId } = await startedCasus({ soort: 'hypothese', tekst: 'Krijgt thuis klappen.' });
    const before = textOf((await scene.says(leerkrachtA, `casus ${casusId}`)).card.content);
    expect(before).toMatch(/Krijgt thuis klappen\.\n[^\n]*Hypothese[^\n]*Nog niet bekend of het klopt/);
    const typed = { uitkomst: 'ontkracht', toelichting: 'De plek komt van de gymles.' };
    const text = await submit(scene, casusId, 'hypothese-beoordelen', typed);
    expect(text).toMatch(/Krijgt thuis klappen\.\n[^\n]*Later ontkracht: De plek komt van de gymles\./);
  });

  it('[B23] without how it was found out comes back with the reason', async () => {
    const { scene, casusId } = await startedCasus({ soort: 'hypothese' });
    const typed = { uitkomst: 'bevestigd', toelichting: '' };
    const text = await submit(scene, casusId, 'hypothese-beoordelen', typed);
    expect(text).toContain('Hoe weet u dat? Noem feiten.');
    expect(await recorded(scene)).not.toContain('hypothese-beoordeeld');
  });

  it('[B23] cannot be followed up where there is none', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await open(scene, casusId, 'hypothese-beoordelen');
    expect(textOf(card.content)).toContain('Er is geen open hypothese om te beoordelen.');
  });
});

describe('the course of a casus', () => {
  it.each([
    [
      '[B3] [B17]',
      'contact-vastleggen',
      { met: 'de moeder', inhoud: 'Zij ziet het ook.' },
      'Laatste contact',
    ],
    [
      '[B18]',
      'vervolg-vastleggen',
      { onderwerp: 'stap', tekst: 'Huisbezoek gedaan.' },
      'Een stap die is gezet',
    ],
    ['[B19]', 'vervolg-vastleggen', { onderwerp: 'beslissing', tekst: 'We wachten.' }, 'Een beslissing'],
    [
      '[B20]',
      'vervolg-vastleggen',
      { onderwerp: 'verloop', tekst: 'Het gaat beter.' },
      'Hoe het verder gaat',
    ],
    ['[N22]', 'gezin-vastleggen', { kinderen: 'zusje', zorgen: 'Is vaak alleen.' }, 'Andere kinderen'],
  ] as const)('%s %s shows on the card of the casus', async (_, command, typed, naam) => {
    const { scene, casusId } = await startedCasus();
    const text = await submit(scene, casusId, command, typed);
    expect(text).toContain(`${naam}`);
    expect(text).toContain(Object.values(typed).at(-1));
  });

  it.each([
    ['contact-vastleggen', { met: 'de moeder', inhoud: 'Zij ziet het ook.', datum: '2026-11-24' }],
    ['vervolg-vastleggen', { onderwerp: 'verloop', tekst: 'Het gaat beter.', datum: '2026-11-24' }],
    ['gezin-vastleggen', { kinderen: 'zusje', zorgen: '' }],
  ] as const)('%s comes back with what was typed and why it was not recorded', async (command, typed) => {
    const { scene, casusId } = await startedCasus();
    const formulier = await open(scene, casusId, command);
    const { card } = await scene.press(leerkrachtA, formulier.card, command, typed);
    expect(textOf(card.content)).toContain('Nog niet vastgelegd. Wat u typte staat er nog.');
    expect(textOf(card.content)).toMatch(/Deze datum is nog niet geweest|Vul dit in/);
    expect(valuesOf(card.content)).toMatchObject(typed);
    expect(await recorded(scene)).toEqual(['casus-gestart', 'signaal-vastgelegd']);
  });
});

describe('signalen that cannot wait', () => {
  it.each([
    ['[N14] [N21]', 'seksueel'],
    ['[D7] [N23]', 'bijzondere-vormen'],
  ])('%s %s sends to Veilig Thuis at once, and says not to question the child', async (_, categorie) => {
    const { scene, casusId } = await startedCasus({ categorie });
    const kaart = textOf((await scene.says(leerkrachtA, `casus ${casusId}`)).card.content);
    const stap = textOf((await scene.says(leerkrachtA, 'volgende stap')).card.content);
    for (const text of [kaart, stap]) {
      expect(text).toContain('Veilig Thuis');
      expect(text.replace('Vraag het kind niet uit', 'vraag het kind niet uit')).toContain(
        'vraag het kind niet uit',
      );
    }
    expect(stap.split('\n')[1]).toBe(volgendeStapTekst['veilig-thuis-meteen'].titel);
    expect(volgendeStapTekst['veilig-thuis-meteen'].titel).toMatch(/^Bel (vandaag|meteen) Veilig Thuis/);
  });

  it('[N21] is said no more on the card once the advies about it is recorded', async () => {
    const { scene, casusId } = await startedCasus({ categorie: 'seksueel' });
    const text = await submit(scene, casusId, 'advies-vastleggen', {
      bij: 'veilig-thuis',
      wijze: 'anoniem',
      gesprokenMet: 'medewerker',
      vraag: 'Wat nu?',
      advies: 'Wij bellen terug.',
    });
    expect(text).toContain('Het advies is vastgelegd.');
    expect(text).not.toContain(signaalgevolgTekst['veilig-thuis-meteen']);
  });

  it('[0.15] asks after safety before a casus in which the child tells it, and says that this counts as danger', async () => {
    const { scene } = await startedCasus();
    const { card } = await scene.says(leerkrachtA, 'start casus');
    const text = textOf(card.content);
    expect(text).toContain('Zegt een kind zelf dat er iets gebeurt? Dan kan het onveilig zijn');
    expect(valuesOf(card.content)).not.toHaveProperty('tekst');
  });

  it('[0.15] has the adult listen, not question, and call the same day when the child told it later on', async () => {
    const { scene } = await startedCasus();
    const form = await scene.says(leerkrachtA, 'signaal vastleggen');
    expect(textOf(form.card.content)).toContain('Kijk eerst of het nu veilig is.');
    const text = await voegSignaalToe(scene, {
      categorie: 'wat-de-leerling-zegt',
      tekst: 'Papa slaat mij.',
      waarnemingen: 'gehoord',
    });
    expect(text).toContain('Luister, vraag het niet uit, en bel vandaag Veilig Thuis, 0800-2000.');
  });
});

describe('handing over', () => {
  it('[K21] is refused to the teacher, with who can do it', async () => {
    const { scene, casusId } = await startedCasus();
    const { card } = await open(scene, casusId, 'casus-overdragen');
    expect(textOf(card.content)).toContain('aandachtsfunctionaris');
    expect(valuesOf(card.content)).not.toHaveProperty('aan');
  });

  it('gives the casus to the other with a bericht, and closes it for who had it', async () => {
    const { scene, casusId } = await startedCasus();
    const typed = { aan: begeleider.id, reden: 'Leerkracht A gaat weg.' };
    const text = await submit(scene, casusId, 'casus-overdragen', typed, functionarisA);
    expect(text).toMatch(/De casus is overgedragen\.[\s\S]*Nu bij: \nBegeleider A/);
    expect(scene.bezorgd.map(({ aan }) => aan)).toContain(begeleider.id);
    const eerst = await scene.says(leerkrachtA, `casus ${casusId}`);
    expect(textOf(eerst.card.content)).toContain('Deze casus vind ik niet');
    const nu = await scene.says(begeleider, `casus ${casusId}`);
    expect(textOf(nu.card.content)).toContain('Leerling: rode jas');
  });

  it('offers only people of the school, and takes nobody else', async () => {
    const { scene, casusId } = await startedCasus();
    const typed = { aan: '00000000-0000-4000-8000-000000000032', reden: 'Zomaar.' };
    const text = await submit(scene, casusId, 'casus-overdragen', typed, functionarisA);
    expect(text).toContain('Kies een van de mogelijkheden uit de lijst.');
    expect(await recorded(scene)).not.toContain('casus-overgedragen');
  });
});
