import type { Medewerker } from '../../../src/domain/medewerker';
import { textOf, verbsOf } from '../../support/cardTree';
import { stage } from '../../support/dialogueStage';
import { vandaag } from '../../support/events';
import { naVeiligheid } from '../../support/ingevuld';
import { overzichtVan, startOp } from '../../support/overzichtStage';
import { functionarisA, functionarisB, leerkrachtA, organisatie } from '../../support/people';

describe('whether the aandachtsfunctionarissen can be reached', () => {
  const adres = (medewerker: Medewerker) => ({
    medewerker: medewerker.id,
    tenantId: 't',
    serviceUrl: 'https://smba.example',
    conversationId: 'c',
    userId: '29:u',
    botId: '28:b',
    verwelkomd: true,
  });

  it('stands in the overview, with the number of who cannot be', async () => {
    const scene = stage();
    await scene.app.opslag.geheugen.writeAdres(adres(functionarisA));
    const voor = textOf((await overzichtVan(scene, functionarisA)).content);
    expect(voor).toContain('Functionaris A: bereikbaar.');
    expect(voor).toContain('Functionaris B: niet bereikbaar. De app staat daar niet. Bel: 058-1234567.');
    scene.routeWith(true);
    const na = textOf((await overzichtVan(scene, functionarisA)).content);
    expect(na).toContain('Functionaris B: nog niet geprobeerd.');
  });

  it('goes by what became of the last bericht, also where an address is known', async () => {
    const scene = stage();
    await scene.app.opslag.geheugen.writeAdres(adres(functionarisA));
    scene.deliverWith(() => ({ kind: 'geblokkeerd', status: 403 }));
    await startOp(scene, vandaag, 'rode jas');
    await scene.dialogue.sweep();
    const text = textOf((await overzichtVan(scene, functionarisA)).content);
    expect(text).toContain('Functionaris A: niet bereikbaar. De bot is daar geblokkeerd. Bel: 058-1234567.');
  });

  it('says who is absent today and who stands in', async () => {
    const scene = stage();
    const { scholen } = scene.app.organisatie();
    const weg = { afwezig: [{ van: vandaag, tot: vandaag }], vervanger: functionarisB.id };
    scene.app.setOrganisatie({
      ...organisatie,
      scholen: scholen.map((school) => ({
        ...school,
        mensen: school.mensen.map((mens) => (mens.id === functionarisA.id ? { ...mens, ...weg } : mens)),
      })),
    });
    expect(textOf((await overzichtVan(scene, functionarisA)).content)).toContain(
      'Functionaris A: vandaag afwezig. Functionaris B vervangt. Bel: 058-1234567.',
    );
  });

  it('stands on the form of the first casus of a school and not on the next, and never stops a start', async () => {
    const scene = stage();
    await scene.app.opslag.geheugen.writeSchool(leerkrachtA.id, 'de-regenboog');
    const { card } = await naVeiligheid(scene, leerkrachtA);
    expect(textOf(card.content)).toContain('Kan de bot de aandachtsfunctionaris van De Regenboog bereiken?');
    expect(textOf(card.content)).toContain('Functionaris A: niet bereikbaar.');
    expect(verbsOf(card.content)).toContain('casus-starten');
    await startOp(scene, vandaag, 'rode jas');
    const tweede = await naVeiligheid(scene, leerkrachtA);
    expect(textOf(tweede.card.content)).not.toContain('bereiken?');
  });

  it('leaves the form as it is when the store does not answer', async () => {
    const scene = stage();
    const vragen = await scene.says(leerkrachtA, 'start casus');
    scene.storeDown(true);
    const { card } = await scene.press(leerkrachtA, vragen.card, 'veiligheid-beantwoorden', {
      acuut: 'nee',
      medewerkerBetrokken: 'nee',
    });
    expect(verbsOf(card.content)).toContain('casus-starten');
  });
});
