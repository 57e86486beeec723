import { begripIds } from '../../../src/protocol/begrippen';
import { geweldsvormen } from '../../../src/protocol/vormen';
import { begripTekst } from '../../../src/texts/uitleg/begrippen';
import { geweldsvormTekst } from '../../../src/texts/uitleg/geweldsvormen';
import { cardBytes, cardFaults } from '../../support/cardFaults';
import { actionsOf, inputsOf, nodesOf, textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { stage } from '../../support/dialogueStage';
import {
  begeleider,
  directeurKompas,
  functionarisA,
  functionarisKompas,
  leerkrachtA,
  leerkrachtB,
} from '../../support/people';
import { kiest, leest } from '../../support/uitlegStage';
import { alleTeksten } from '../../texts/sentences';

describe('what the meldcode is', () => {
  it('[A1] is of the bevoegd gezag of the organisation, by the name in organisatie.json', async () => {
    const scene = stage();
    expect(await leest('wat is de meldcode?', leerkrachtA, scene)).toContain(
      'De meldcode is van het bevoegd gezag van Voorbeeldbestuur.',
    );
    scene.app.setOrganisatie({ ...scene.app.organisatie(), naam: 'Stichting De Linde' });
    const text = await leest('van wie is de meldcode', leerkrachtA, scene);
    expect(text).toContain('De meldcode is van het bevoegd gezag van Stichting De Linde.');
    expect(text).not.toContain('Voorbeeldbestuur');
  });

  it('[A3] asks every medewerker to be alert in all contacts with leerlingen and ouders, and to act', async () => {
    const text = await leest('waar moet ik op letten?');
    expect(text).toContain('in alle contacten met leerlingen, en met ouders of verzorgers');
    expect(text).toContain('Doe er dan iets mee.');
  });

  it('[A5] says how staff are supported, and by whom at the own school, with a number one tap away', async () => {
    const scene = stage();
    const text = await leest('wie steunt mij?', functionarisA, scene);
    expect(text).toContain('In de meldcode staat ook hoe u bij de stappen wordt gesteund.');
    expect(text).toContain('Onderaan staat wie u op De Regenboog kunt vragen.');
    for (const wie of [
      'Aandachtsfunctionaris: Functionaris A',
      'Intern begeleider: Begeleider A',
      'Directie: Directeur A',
    ])
      expect(text).toContain(wie);
    expect(text).toContain('](tel:0581234567)');
    const elders = await leest('wie steunt mij?', functionarisKompas, scene);
    expect(elders).toContain('Aandachtsfunctionaris: Functionaris C');
    expect(elders).not.toContain('Functionaris A');
    expect(elders).toContain('Intern begeleider: in de bot staat nog geen nummer.');
  });

  it('[A5] says so where nobody filled in a number', async () => {
    const text = await leest('wie steunt mij?', leerkrachtB);
    expect(text).toContain('Aandachtsfunctionaris: in de bot staat nog geen nummer. Vraag het na op school.');
  });
});

describe('the words', () => {
  it('[A8] huiselijke kring: (ex-)partners, gezinsleden, familieleden and huisgenoten', async () => {
    const text = await leest('wat betekent huiselijke kring?');
    for (const wie of ['partners en ex-partners', 'gezinsleden', 'familieleden', 'huisgenoten'])
      expect(text).toContain(`• ${wie}`);
  });

  it('[A11] [A13] medewerker: who works for this school, by its name, and supports leerlingen', async () => {
    const scene = stage();
    const line = 'Voor wie geldt de meldcode?';
    const zin = (school: string) =>
      `iemand die voor ${school} werkt en leerlingen zorg, begeleiding of andere steun geeft`;
    expect(await leest(line, begeleider, scene)).toContain(zin('De Regenboog'));
    expect(await leest(line, directeurKompas, scene)).toContain(zin('Het Kompas'));
    expect(await leest(line, leerkrachtB, scene)).toContain(zin('uw school'));
  });

  it('[A12] leerling: to whom the medewerker gives their services', async () => {
    expect(await leest('wat betekent leerling', begeleider)).toContain(
      'Een leerling is een kind op De Regenboog aan wie een medewerker les, zorg, begeleiding of andere steun geeft.',
    );
  });

  it('[A13] has the name of the school filled in, and a placeholder in no explanation and no text at all', async () => {
    const scene = stage();
    const placeholder = /\[[^\]]*\](?!\()|\bnaam (basis)?school\b|\bnaam instantie\b|XXX|\.\.\.\./i;
    for (const begrip of begripIds) {
      const text = await kiest(scene, begrip, begeleider);
      expect(text).toContain(begripTekst[begrip].titel);
      expect(text).not.toMatch(placeholder);
      expect(text).not.toMatch(/Het Kompas|uw school/);
    }
    expect(
      alleTeksten().filter(({ tekst }) => /\[\s*naam\b|naam basisschool|naam instantie/i.test(tekst)),
    ).toEqual([]);
  });

  it('[A13] a board with one school needs nobody to say where they work', async () => {
    const scene = stage();
    const nu = scene.app.organisatie();
    scene.app.setOrganisatie({ ...nu, scholen: nu.scholen.slice(0, 1) });
    expect(await kiest(scene, 'medewerker', leerkrachtB)).toContain('voor De Regenboog werkt');
  });

  it('[N11] names every form of violence, and with which Veilig Thuis is asked at once', async () => {
    const text = await leest('welke vormen van geweld zijn er?');
    for (const vorm of [
      'Geweld tussen partners of ex-partners',
      'Stalking, lastigvallen en bedreiging',
      'Ouderenmishandeling',
    ])
      expect(text).toContain(vorm);
    const regels = text.split('\n');
    for (const { id, meteenDeskundigheid } of geweldsvormen) {
      const regel = regels.find((candidate) => candidate.startsWith(`• ${geweldsvormTekst[id]}`)) ?? '';
      expect([id, regel.endsWith('vraag meteen advies aan Veilig Thuis')]).toEqual([id, meteenDeskundigheid]);
    }
  });

  it.each(['oudermishandeling', 'wat betekent ouderenmishandeling?'])(
    '[N13] %j tells the two apart and counts both',
    async (line) => {
      const text = await leest(line);
      expect(text).toContain('Oudermishandeling: een kind gebruikt geweld tegen zijn of haar ouder.');
      expect(text).toContain('Ouderenmishandeling: iemand mishandelt of verwaarloost een oudere');
      expect(text).toContain('Beide vallen onder de meldcode.');
    },
  );

  it('[N16] the leerling can be victim, witness or suspected perpetrator, and a casus can start for each', async () => {
    const text = await leest('wat is een pleger?');
    expect(text).toMatch(/• slachtoffer zijn[\s\S]*• getuige zijn[\s\S]*• \(vermoedelijke\) pleger zijn/);
    expect(text).toContain('In alle drie de gevallen volgt u de meldcode en kunt u een casus starten.');
  });
});

describe('the card of an explanation', () => {
  it('keeps what every card promises, whoever reads it, for every subject', async () => {
    const scene = stage();
    const { card } = await scene.says(begeleider, 'uitleg');
    for (const begrip of begripIds) {
      const { card: uitleg, place } = await scene.press(begeleider, card, 'uitleg-kiezen', { begrip });
      expect(cardFaults(uitleg.content, { verb: 'uitleg-kiezen', inputs: ['begrip'] })).toEqual([]);
      expect(cardBytes(uitleg.content)).toBeLessThan(28 * 1024);
      expect(actionsOf(uitleg.content).length).toBeLessThanOrEqual(6);
      expect(place).toBe('replace');
    }
  });

  it('offers every other subject, first what belongs with it, and has its source one tap away', async () => {
    const scene = stage();
    const { card } = await scene.says(leerkrachtA, 'wat is een casemanager?');
    const keuzes = inputsOf(card.content)[0]?.node['choices'] as readonly { value: string }[];
    expect(keuzes.map(({ value }) => value).sort()).toEqual(
      begripIds.filter((id) => id !== 'casemanager').sort(),
    );
    expect(valuesOf(card.content)).toEqual({ begrip: 'wie-doet-wat' });
    expect(textOf(card.content)).toContain(
      'Dit staat in het stappenplan van OPO Furore, regel 554 tot en met 556.',
    );
    expect(nodesOf(card.content).find(({ node }) => node['id'] === 'bron')?.node['isVisible']).toBe(false);
  });

  it('is reached from the welcome and from help, and gives an answer to a choice that does not exist', async () => {
    const scene = stage();
    const welkom = await scene.dialogue.answer({ kind: 'install', spreker: leerkrachtA });
    const help = await scene.says(leerkrachtA, 'help');
    for (const { card } of [welkom, help]) {
      const uitleg = await scene.press(leerkrachtA, card, 'uitleg');
      expect(textOf(uitleg.card.content)).toContain('Wat is de meldcode?');
    }
    const text = await kiest(scene, '__proto__');
    expect(text).toContain('Dat woord staat niet in de uitleg.');
    expect(text).toContain('Woorden van de meldcode');
  });

  it('comes while the store is down, and shows the name of an organisation that no client expands', async () => {
    const scene = stage();
    scene.app.setOrganisatie({ ...scene.app.organisatie(), naam: '{{DATE(2026)}} *Bestuur*' });
    scene.storeDown(true);
    const { card } = await scene.says(leerkrachtA, 'uitleg');
    expect(textOf(card.content)).toContain('*Bestuur*');
    expect(JSON.stringify(card.content)).not.toContain('{{DATE');
    expect(verbsOf(card.content)).toContain('nood');
  });
});
