import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { stage } from '../../support/dialogueStage';
import { ingevuldeStart, naVeiligheid } from '../../support/ingevuld';
import { functionarisA, leerkrachtA } from '../../support/people';

const antwoorden = ['ja', 'nee', 'twijfel'] as const;
const paren = antwoorden.flatMap((acuut) =>
  antwoorden.map((medewerkerBetrokken) => ({ acuut, medewerkerBetrokken })),
);
const acuut = paren.filter((paar) => paar.acuut !== 'nee');
const medewerker = paren.filter((paar) => paar.medewerkerBetrokken !== 'nee');

describe('the two safety questions', () => {
  it('come before anything can be written', async () => {
    const { card } = await stage().says(leerkrachtA, 'start casus');
    expect(Object.keys(valuesOf(card.content))).toEqual(['acuut', 'medewerkerBetrokken']);
    expect(valuesOf(card.content)).toEqual({ acuut: '', medewerkerBetrokken: '' });
  });

  it.each(acuut)(
    '[J1][J5] $acuut to danger ($medewerkerBetrokken to a staff member) gives the emergency card at once',
    async (paar) => {
      const scene = stage();
      const { card, place } = await naVeiligheid(scene, leerkrachtA, paar);
      expect(textOf(card.content)).toContain('Nood: bel nu');
      expect(place).toBe('replace');
      expect(await scene.events()).toEqual([]);
    },
  );

  it.each(acuut)(
    '[A17][B26] after the emergency card $acuut/$medewerkerBetrokken goes on as was answered, without asking again',
    async (paar) => {
      const scene = stage();
      const nood = await naVeiligheid(scene, leerkrachtA, paar);
      const verder = await scene.press(leerkrachtA, nood.card, 'start-formulier');
      const titel = paar.medewerkerBetrokken === 'nee' ? 'Start een casus' : 'Dit is een andere route';
      expect(textOf(verder.card.content)).toContain(titel);
      const knop = JSON.stringify(nood.card.content);
      expect(knop.includes('Het is nu veilig: start een casus')).toBe(paar.medewerkerBetrokken === 'nee');
    },
  );

  it.each(medewerker.filter((paar) => paar.acuut === 'nee'))(
    '[A17][B26] $medewerkerBetrokken to a staff member gives the other road: nothing stored, no bericht',
    async (paar) => {
      const scene = stage();
      const { card } = await naVeiligheid(scene, leerkrachtA, paar);
      const text = textOf(card.content);
      expect(text).toContain('Dit is een andere route');
      expect(text).toContain('uw leidinggevende of de directie');
      expect(text).toContain('bestuur (bevoegd gezag)');
      expect(text).toMatch(/meldplicht[\s\S]*overleggen[\s\S]*aangifte/);
      expect(text).toContain('[0900-1113111](tel:09001113111)');
      expect(verbsOf(card.content)).not.toContain('casus-starten');
      expect(await scene.events()).toEqual([]);
      expect(scene.pogingen).toEqual([]);
    },
  );

  it('[B26] the other road names the directie of the school and not the aandachtsfunctionaris, who may be that colleague', async () => {
    const { card } = await naVeiligheid(stage(), functionarisA, { acuut: 'nee', medewerkerBetrokken: 'ja' });
    const text = textOf(card.content);
    expect(text).toContain('Directie: Directeur A');
    expect(text).not.toContain('Aandachtsfunctionaris:');
  });

  it('[B26] the other road names the bestuur of organisatie.json too, since telling the directie may not be enough', async () => {
    const { card } = await naVeiligheid(stage(), leerkrachtA, { acuut: 'nee', medewerkerBetrokken: 'ja' });
    expect(textOf(card.content)).toContain('Bestuur (bevoegd gezag): Bestuurder');
  });

  it.each(medewerker.filter((paar) => paar.acuut !== 'nee'))(
    '[B26] the emergency card after $acuut/$medewerkerBetrokken offers no casus to record it in',
    async (paar) => {
      const { card } = await naVeiligheid(stage(), leerkrachtA, paar);
      expect(verbsOf(card.content)).not.toContain('nood-formulier');
      expect(textOf(card.content)).not.toContain('vastleggen wat u deed');
    },
  );

  it('[B26] the other road comes while the store is down', async () => {
    const scene = stage();
    scene.storeDown(true);
    const { card } = await naVeiligheid(scene, leerkrachtA, { acuut: 'nee', medewerkerBetrokken: 'ja' });
    expect(textOf(card.content)).toContain('Dit is een andere route');
  });

  it('[A17][B26] a form whose hidden answer was changed to a staff member starts no casus either', async () => {
    const scene = stage();
    const form = await naVeiligheid(scene, leerkrachtA);
    const typed = { ...ingevuldeStart, medewerkerBetrokken: 'twijfel' };
    const { card } = await scene.press(leerkrachtA, form.card, 'casus-starten', typed);
    expect(textOf(card.content)).toContain('Dit is een andere route');
    expect(await scene.events()).toEqual([]);
    expect(scene.pogingen).toEqual([]);
  });

  it('two times nee gives the form, with today and the answers in it', async () => {
    const { card } = await naVeiligheid(stage(), leerkrachtA);
    expect(textOf(card.content)).toContain('Start een casus');
    expect(valuesOf(card.content)).toMatchObject({
      acuut: 'nee',
      medewerkerBetrokken: 'nee',
      datum: '2026-11-23',
    });
  });

  it('the form comes while the store is down, so that writing can begin', async () => {
    const scene = stage();
    scene.storeDown(true);
    const { card } = await naVeiligheid(scene, leerkrachtA);
    expect(verbsOf(card.content)).toContain('casus-starten');
  });

  it.each([{}, { acuut: 'nee' }, { acuut: 'misschien', medewerkerBetrokken: 'nee' }])(
    'an answer that is missing or strange (%j) gives the questions again, with what was chosen',
    async (data) => {
      const scene = stage();
      const { card } = await scene.sends(leerkrachtA, 'veiligheid-beantwoorden', data);
      expect(textOf(card.content)).toContain('Kies een van de mogelijkheden.');
      expect(valuesOf(card.content)['acuut']).toBe(data.acuut ?? '');
    },
  );

  it('a click on "start-formulier" without answers asks the questions', async () => {
    const { card } = await stage().sends(leerkrachtA, 'start-formulier', {});
    expect(verbsOf(card.content)).toContain('veiligheid-beantwoorden');
  });
});
