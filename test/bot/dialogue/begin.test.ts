import { nummerlink, rawTextOf, textOf, verbsOf } from '../../support/cardTree';
import { stage } from '../../support/dialogueStage';
import { naVeiligheid, startCasus } from '../../support/ingevuld';
import { functionarisA, leerkrachtA } from '../../support/people';

describe('the first contact', () => {
  it('says what the bot does, what it does not, and what it keeps', async () => {
    const { card, place } = await stage().dialogue.answer({ kind: 'install', spreker: leerkrachtA });
    const text = textOf(card.content);
    expect(text).toContain('Welkom bij de Meldcode-bot');
    expect(text).toMatch(/Dit doet de bot:/);
    expect(text).toMatch(/Dit doet de bot niet:/);
    expect(text).toMatch(/Dit bewaart de bot:/);
    expect(verbsOf(card.content)).toEqual(['casus-beginnen', 'nummers', 'uitleg', 'help', 'nood']);
    expect(place).toBe('new');
  });

  it.each(['help', 'HELP', 'hi', 'hallo', 'hoi'])(
    '%j gives help, which is not the welcome again',
    async (line) => {
      const { says, dialogue } = stage();
      const welkom = await dialogue.answer({ kind: 'install', spreker: leerkrachtA });
      const { card } = await says(leerkrachtA, line);
      expect(textOf(card.content)).toContain('Waarmee kan ik u helpen?');
      expect(textOf(card.content)).not.toContain(textOf(welkom.card.content).split('\n')[1]);
      expect(verbsOf(card.content)).toContain('casus-beginnen');
    },
  );

  it.each(['asdf', 'x'.repeat(20_000), 'hoe laat is het?'])(
    'nonsense gets an answer of its own with ways forward',
    async (line) => {
      const scene = stage();
      const { card } = await scene.says(leerkrachtA, line);
      expect(textOf(card.content)).toContain('Dat begrijp ik niet');
      expect(textOf(card.content)).not.toContain(line);
      expect(verbsOf(card.content)).toHaveLength(5);
      expect(await scene.events()).toEqual([]);
    },
  );

  it('[I6] every word of a teacher leads to a card with Veilig Thuis on it', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA);
    const lines = [
      'help',
      'nummers',
      'nood',
      'start casus',
      'mijn casussen',
      'volgende stap',
      'signaal',
      'asdf',
    ];
    for (const line of lines) {
      const { card } = await scene.says(leerkrachtA, line);
      expect(rawTextOf(card.content)).toContain(nummerlink);
    }
  });
});

describe('nummers', () => {
  it('[I2][I3][J5][J6] gives 112 first, Veilig Thuis free at all hours, the regional number unconfirmed, and the police', async () => {
    const { card } = await stage().says(leerkrachtA, 'wie kan ik bellen?');
    const text = textOf(card.content);
    expect(text).toMatch(/112[\s\S]*0800-2000[\s\S]*058-2333777[\s\S]*0900-8844/);
    expect(text).toContain('Gratis, dag en nacht. Advies in elke stap');
    expect(text).toContain('Niet gratis. Het regionale nummer. Controleer dit nummer');
  });

  it('[I4] says that advice needs no name of the child', async () => {
    const { card } = await stage().says(leerkrachtA, 'veilig thuis');
    expect(textOf(card.content)).toContain('ook zonder de naam van het kind');
  });

  it.each([
    ['AMK', 'AMK bestaat niet meer'],
    ['ASHG', 'ASHG bestaat niet meer'],
    ['bureau jeugdzorg', 'Bureau jeugdzorg bestaat niet meer'],
  ])('[J7][J8] %s is said to be gone, and the dead numbers are nowhere', async (line, said) => {
    const { card } = await stage().says(leerkrachtA, line);
    const text = textOf(card.content);
    expect(text).toContain(`${said}. Sinds 2015 belt u Veilig Thuis.`);
    expect(text.replaceAll(/[\s-]/g, '')).not.toMatch(/09001231230|09005675678/);
  });

  it('has the people of the own school, also for who typed a name that is gone', async () => {
    const { says } = stage();
    for (const line of ['nummers', 'amk']) {
      const { card } = await says(functionarisA, line);
      expect(textOf(card.content)).toContain('Aandachtsfunctionaris: Functionaris B');
      expect(textOf(card.content)).toContain('Bestuur (bevoegd gezag): Bestuurder');
      expect(textOf(card.content)).toContain('tel:0581234567');
    }
  });

  it('comes while the store is down', async () => {
    const scene = stage();
    scene.storeDown(true);
    const { card } = await scene.says(leerkrachtA, 'nummers');
    expect(textOf(card.content)).toContain('Wie kunt u bellen?');
  });
});

describe('nood', () => {
  it('[J1][J2][J3][J5][J6] gives 112 and Veilig Thuis, melding in the same call, police and crisisdienst', async () => {
    const { card } = await stage().says(leerkrachtA, 'nood');
    const text = textOf(card.content);
    expect(text).toMatch(/\[112\]\(tel:112\)[\s\S]*\[0800-2000\]\(tel:08002000\)/);
    expect(text).toContain('in hetzelfde gesprek melden');
    expect(text).toContain('[0900-8844](tel:09008844)');
    expect(text).toContain('crisisdienst');
  });

  it.each(['er is een mes', '112', 'het kind is nu in gevaar'])(
    '[J1] %j gives it while the store is down',
    async (line) => {
      const scene = stage();
      await startCasus(scene, leerkrachtA);
      scene.storeDown(true);
      const { card, place } = await scene.says(leerkrachtA, line);
      expect(textOf(card.content)).toContain('Nood: bel nu');
      expect(place).toBe('new');
    },
  );

  it('[J1] is one tap away on every card, and comes from each while the store is down', async () => {
    const scene = stage();
    const gestart = await startCasus(scene, leerkrachtA);
    const cards = [
      gestart,
      await naVeiligheid(scene, leerkrachtA),
      await scene.says(leerkrachtA, 'help'),
      await scene.says(leerkrachtA, 'nummers'),
      await scene.says(leerkrachtA, 'start casus'),
      await scene.says(leerkrachtA, 'mijn casussen'),
      await scene.says(leerkrachtA, 'volgende stap'),
      await scene.says(leerkrachtA, 'signaal vastleggen'),
      await scene.says(leerkrachtA, 'onzin'),
      await scene.says(leerkrachtA, 'casus 00000'),
    ];
    scene.storeDown(true);
    for (const { card } of cards) {
      const nood = await scene.press(leerkrachtA, card, 'nood');
      expect(textOf(nood.card.content)).toContain('Nood: bel nu');
    }
  });
});
