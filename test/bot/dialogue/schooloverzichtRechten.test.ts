import type { Persoon } from '../../../src/domain/organisatie';
import { textOf, verbsOf } from '../../support/cardTree';
import { stage, type Stage } from '../../support/dialogueStage';
import { vandaag } from '../../support/events';
import { codesOp, overzichtVan, startOp } from '../../support/overzichtStage';
import {
  begeleider,
  bestuurder,
  directeur,
  functionarisA,
  functionarisKompas,
  leerkrachtA,
  leerkrachtKompas,
  organisatie,
  tweeScholen,
} from '../../support/people';
import { begin, vraagGesteld } from '../../support/raadEvents';
import { casusId, keuzes, stageMet } from '../../support/stageMet';
import { totAfweging } from '../../support/wegenEvents';

describe('"overzicht" of someone with two schools', () => {
  const tweeFunctionarissen = (scene: Stage): void => {
    const { scholen } = scene.app.organisatie();
    const extra: Persoon = { id: tweeScholen.id, naam: tweeScholen.naam, rollen: ['aandachtsfunctionaris'] };
    scene.app.setOrganisatie({
      ...organisatie,
      scholen: scholen.map((school) => ({
        ...school,
        mensen: [...school.mensen.filter(({ id }) => id !== tweeScholen.id), extra],
      })),
    });
  };

  it('shows both, each row with its school, and one of them when it is named or chosen', async () => {
    const scene = stage();
    tweeFunctionarissen(scene);
    const regenboog = await startOp(scene, vandaag, 'rode jas');
    const kompas = await startOp(scene, vandaag, 'groene pet', { school: 'het-kompas' });
    const beide = await overzichtVan(scene, tweeScholen);
    expect([...codesOp(beide)].sort()).toEqual([regenboog, kompas].sort());
    expect(textOf(beide.content)).toContain(`${kompas} · groene pet · Het Kompas`);
    expect(codesOp(await overzichtVan(scene, tweeScholen, 'Overzicht De Regenboog'))).toEqual([regenboog]);
    const gekozen = await scene.press(tweeScholen, beide, 'schooloverzicht-bladeren', {
      keuze: 'alles:het-kompas:1',
    });
    expect(codesOp(gekozen.card)).toEqual([kompas]);
    expect(keuzes(gekozen.card.content, 'keuze')).toContain('Alle scholen');
  });

  it('says so when there is nothing to see of the school that was named', async () => {
    const scene = stage();
    const code = await startOp(scene, vandaag, 'rode jas');
    const kompas = await startOp(scene, vandaag, 'groene pet', { school: 'het-kompas' });
    const card = await overzichtVan(scene, functionarisA, 'overzicht het kompas');
    expect(textOf(card.content)).toContain('Van die school ziet u geen casussen.');
    expect(codesOp(card)).toEqual([code]);
    expect(JSON.stringify(card)).not.toContain(kompas);
  });
});

describe('"overzicht" of others', () => {
  it('[K33] the directie sees the casus in which they were informed, and before that none', async () => {
    const ervoor = await stageMet(begin);
    const leeg = await overzichtVan(ervoor, directeur);
    expect(codesOp(leeg)).toEqual([]);
    expect(textOf(leeg.content)).toContain('U ziet alleen de casussen waarin u bent ingelicht');
    expect(JSON.stringify(leeg)).not.toContain(casusId);
    const erna = await stageMet(totAfweging(2));
    expect(codesOp(await overzichtVan(erna, directeur))).toEqual([casusId]);
  });

  it('a leerkracht gets their own casussen, with a friendly line', async () => {
    const scene = await stageMet(begin);
    const card = await overzichtVan(scene, leerkrachtA);
    expect(textOf(card.content)).toContain(
      'Het overzicht van de school is voor de aandachtsfunctionaris en de directie.',
    );
    expect(keuzes(card.content, 'casus')).toEqual([expect.stringContaining(casusId)]);
  });

  it('[C5] an intern begeleider who was asked for advice gets the question and no leerling', async () => {
    const scene = await stageMet([...begin, vraagGesteld()]);
    const card = await overzichtVan(scene, begeleider);
    expect(keuzes(card.content, 'casus')).toEqual([`${casusId} · een collega vraagt u om raad`]);
    expect(JSON.stringify(card)).not.toMatch(/rode jas|Leerkracht A/);
  });

  it('people of another school, and the bestuur, see nothing of it', async () => {
    const scene = await stageMet(begin);
    for (const wie of [functionarisKompas, tweeScholen, bestuurder, leerkrachtKompas])
      expect(JSON.stringify(await overzichtVan(scene, wie))).not.toMatch(new RegExp(`${casusId}|rode jas`));
  });

  it('"mijn overzicht" still means the casussen of one\'s own', async () => {
    const scene = await stageMet(begin);
    const card = await overzichtVan(scene, functionarisA, 'mijn overzicht');
    expect(textOf(card.content)).toContain('Uw casussen');
  });
});

describe('the way to the overview', () => {
  it('is a button on the welcome and on the help of who has one, and of nobody else', async () => {
    const scene = stage();
    for (const wie of [functionarisA, directeur, leerkrachtA, begeleider]) {
      const welkom = await scene.dialogue.answer({ kind: 'install', spreker: wie });
      const help = await scene.says(wie, 'help');
      const expected = wie === functionarisA || wie === directeur;
      for (const { card } of [welkom, help])
        expect([wie.naam, verbsOf(card.content).includes('schooloverzicht')]).toEqual([wie.naam, expected]);
    }
    const { card } = await scene.says(functionarisA, 'help');
    expect(textOf((await scene.press(functionarisA, card, 'schooloverzicht')).card.content)).toContain(
      'Overzicht van de school',
    );
  });
});
