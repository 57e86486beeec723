import { startRealBot } from '../../src/demo/startRealBot';
import { herkomstTekst, richtingTekst, signaalLabels, soortTekst } from '../../src/texts/signaalvelden';
import { startTekst } from '../../src/texts/starten';
import { veiligheidsvragen } from '../../src/texts/veiligheid';
import { startScene, type Scene } from './support/scene';

/**
 * The main job as two people live it, in a real browser: the teacher starts a casus, the aandachtsfunctionaris gets
 * the bericht in another window and answers. Every picture is kept in `artefacten` to be looked at.
 */
describe('the main job in two windows', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene(startRealBot);
  }, 240_000);
  afterAll(() => scene?.close());

  it('welcomes both, and "help" differs from the welcome', async () => {
    const { leerkracht, aandachtsfunctionaris } = scene;
    await leerkracht.seeCard('Welkom bij de Meldcode-bot');
    await aandachtsfunctionaris.seeCard('Welkom bij de Meldcode-bot');
    await leerkracht.shootCard('01-welkom');
    await leerkracht.shootCard('01-welkom-360', { phone: true });
    await leerkracht.send('HELP');
    await leerkracht.seeCard('Waarmee kan ik u helpen?');
    await leerkracht.shootCard('02-help');
  });

  it('[J1, J5, J6] gives the emergency card at once, and the numbers with links', async () => {
    const { leerkracht } = scene;
    await leerkracht.send('er is een mes');
    await leerkracht.seeCard('Nood: bel nu');
    await leerkracht.shootCard('03-nood');
    await leerkracht.shootCard('03-nood-360-donker', { phone: true, dark: true });
    expect(await leerkracht.links()).toEqual(expect.arrayContaining(['tel:112', 'tel:08002000']));
    await leerkracht.send('wie kan ik bellen');
    await leerkracht.seeCard('Wie kunt u bellen?');
    await leerkracht.shootCard('04-nummers');
    await leerkracht.shootCard('04-nummers-360', { phone: true });
  });

  it('[K21, K28] starts a casus; the bericht comes in the other window and is answered', async () => {
    const { leerkracht, aandachtsfunctionaris } = scene;
    await leerkracht.send('start casus');
    await leerkracht.seeCard('Eerst: is het veilig?');
    await leerkracht.shootCard('05-veiligheid');
    await leerkracht.fill({
      [veiligheidsvragen.acuut]: 'Nee',
      [veiligheidsvragen.medewerkerBetrokken]: 'Nee',
    });
    await leerkracht.click('Verder');
    await leerkracht.seeCard('Het eerste signaal');
    await leerkracht.shootCard('06-start-leeg');
    await leerkracht.fill({
      [startTekst.school]: 'De Regenboog',
      [startTekst.kenmerk]: 'blauwe vlinder',
      [startTekst.leeftijdsgroep]: 'Jonger dan 12 jaar',
      [signaalLabels.tekst]: 'Blauwe plek op de linker bovenarm, zo groot als een munt.',
      [signaalLabels.plaats]: 'klas',
      [signaalLabels.situatie]: 'omkleden voor gym',
      [signaalLabels.aanwezigen]: 'niemand',
      [signaalLabels.soort]: soortTekst.feit,
      [signaalLabels.richting]: richtingTekst.bevestigt,
      [signaalLabels.herkomst]: herkomstTekst.zelf,
    });
    // Nothing chosen for how it was noticed: the form must come back with everything that was typed.
    await leerkracht.click('Start de casus');
    await leerkracht.seeCard('Nog niet vastgelegd. Wat u typte staat er nog.');
    await leerkracht.shootCard('07-start-terug');
    await leerkracht.fill({ [signaalLabels.waarnemingen]: ['Gezien'] });
    await leerkracht.click('Start de casus');
    await leerkracht.seeCard('De casus is gestart.');
    await leerkracht.seeCard('Bericht bezorgd op');
    await leerkracht.shootCard('08-casus-gestart');
    await leerkracht.shootCard('08-casus-gestart-360', { phone: true });

    await aandachtsfunctionaris.seeCard('Nieuwe casus');
    await aandachtsfunctionaris.shootCard('09-bericht');
    expect((await aandachtsfunctionaris.cardTexts()).at(-1)).not.toMatch(/vlinder|plek|gym/);
    await scene.shoot('10-twee-vensters');
    await aandachtsfunctionaris.click('Open de casus', { in: 'Nieuwe casus' });
    await aandachtsfunctionaris.seeCard('Blauwe plek op de linker bovenarm');
    await aandachtsfunctionaris.shootCard('11-casus-aandachtsfunctionaris');
    await aandachtsfunctionaris.click('Ik neem contact op');
    await aandachtsfunctionaris.seeCard('Vastgelegd dat u contact opneemt.');
    await leerkracht.seeCard('De aandachtsfunctionaris neemt contact op');
    await leerkracht.shootCard('12-antwoord');
  });

  it('tells the next step, why, and what blocks', async () => {
    const { leerkracht } = scene;
    await leerkracht.send('wat moet ik nu doen?');
    await leerkracht.seeCard('Bespreek de signalen met een deskundige collega');
    await leerkracht.click('Waarom?');
    await leerkracht.seeCard('Dit staat in het stappenplan van OPO Furore');
    await leerkracht.shootCard('13-volgende-stap');
    await leerkracht.shootCard('13-volgende-stap-360-donker', { phone: true, dark: true });
  });

  it('records one more signaal, lists the casussen, and answers what it does not know', async () => {
    const { leerkracht } = scene;
    await leerkracht.cardAfter(() => leerkracht.click('Open de casus'));
    await leerkracht.click('Signaal vastleggen');
    await leerkracht.seeCard('Leg een signaal vast');
    await leerkracht.fill({
      [signaalLabels.tekst]: 'Moeder vertelde zelf dat hij van zijn fiets viel.',
      [signaalLabels.plaats]: 'schoolplein',
      [signaalLabels.situatie]: 'ophalen',
      [signaalLabels.aanwezigen]: 'zusje',
      [signaalLabels.soort]: soortTekst.feit,
      [signaalLabels.richting]: richtingTekst.weerspreekt,
      [signaalLabels.herkomst]: herkomstTekst.ander,
      [signaalLabels.vanWie]: 'moeder',
    });
    await leerkracht.shootCard('14-signaal');
    await leerkracht.click('Leg het signaal vast');
    await leerkracht.seeCard('Het signaal is vastgelegd.');
    await leerkracht.shootCard('15-signaal-vastgelegd');
    await leerkracht.send('mijn casussen');
    await leerkracht.seeCard('Uw casussen');
    await leerkracht.shootCard('16-casussen');
    await leerkracht.send('wat eten we vandaag');
    await leerkracht.seeCard('Dat begrijp ik niet');
    await leerkracht.shootCard('17-niet-begrepen');
  });

  it('[A17, B26] starts nothing when a medewerker may be the offender', async () => {
    const { leerkracht } = scene;
    await leerkracht.send('start casus');
    await leerkracht.seeCard('Eerst: is het veilig?');
    await leerkracht.fill({
      [veiligheidsvragen.acuut]: 'Nee',
      [veiligheidsvragen.medewerkerBetrokken]: 'Ik twijfel',
    });
    await leerkracht.click('Verder');
    await leerkracht.seeCard('Dit is een andere route');
    await leerkracht.shootCard('18-medewerker');
  });
});
