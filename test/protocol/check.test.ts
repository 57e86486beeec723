import { checkProtocol } from '../../src/protocol/check';
import { protocol, protocollen } from '../../src/protocol/protocol';
import type { Protocol } from '../../src/protocol/protocolTypes';
import type { AfwegingAntwoord, Gevolg } from '../../src/protocol/afwegingTypes';

const heel: Protocol = protocol;

function metGevolg(antwoord: AfwegingAntwoord, gevolg: Gevolg): AfwegingAntwoord {
  return { ...antwoord, gevolg };
}

function metAfweging4Ja(gevolg: Gevolg): Protocol {
  const vier = heel.afwegingen['afweging-4'];
  const antwoorden = { ...vier.antwoorden, ja: metGevolg(vier.antwoorden.ja, gevolg) };
  return { ...heel, afwegingen: { ...heel.afwegingen, 'afweging-4': { ...vier, antwoorden } } };
}

function metBronVanGesprekspunt(bron: Protocol['gesprekspunten'][number]['bron']): Protocol {
  return {
    ...heel,
    gesprekspunten: heel.gesprekspunten.map((punt, i) => (i === 0 ? { ...punt, bron } : punt)),
  };
}

describe('checkProtocol', () => {
  it.each(Object.entries(protocollen))('finds nothing wrong with version %s', (versie, inhoud) => {
    expect(inhoud.versie).toBe(versie);
    expect(checkProtocol(inhoud)).toEqual([]);
  });

  it('finds an afweging that cannot be reached', () => {
    expect(checkProtocol(metAfweging4Ja({ soort: 'afsluiten' }))).toEqual([
      'afweging-5: cannot be reached from afweging-1',
    ]);
  });

  it('finds a route that never ends', () => {
    const kapot = metAfweging4Ja({ soort: 'afweging', naar: 'afweging-2', bevoegdGezagInformeren: false });
    expect(checkProtocol(kapot)).toContain(
      'cycle: afweging-1 > afweging-2 > afweging-3 > afweging-4 > afweging-2',
    );
  });

  it('finds an afweging that leads back to itself', () => {
    const kapot = metAfweging4Ja({ soort: 'hulp', naar: 'afweging-4' });
    expect(checkProtocol(kapot)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('afweging-4 > afweging-4'),
        'afweging-4.ja: help leads to afweging-4, not to afweging-5',
      ]),
    );
  });

  it('finds help that can fail without a melding', () => {
    const vijf = heel.afwegingen['afweging-5'];
    const antwoorden = { ...vijf.antwoorden, nee: metGevolg(vijf.antwoorden.nee, { soort: 'afsluiten' }) };
    const kapot = { ...heel, afwegingen: { ...heel.afwegingen, 'afweging-5': { ...vijf, antwoorden } } };
    expect(checkProtocol(kapot)).toEqual(['afweging-4.ja: help that fails leads to no melding']);
  });

  it('finds an afweging with one answer, and an answer with nothing to record', () => {
    const kapot = structuredClone(heel);
    Reflect.deleteProperty(kapot.afwegingen['afweging-3'].antwoorden, 'nee');
    const vijf = kapot.afwegingen['afweging-5'];
    const ja = { ...vijf.antwoorden.ja, vastleggen: [] };
    const leeg: Protocol = {
      ...kapot,
      afwegingen: { ...kapot.afwegingen, 'afweging-5': { ...vijf, antwoorden: { ...vijf.antwoorden, ja } } },
    };
    expect(checkProtocol(leeg)).toEqual([
      'afweging-3: fewer than two answers',
      'afweging-5.ja: nothing to record',
    ]);
  });

  it('finds a stap that an afweging rests on and that does not exist', () => {
    const kapot = structuredClone(heel);
    Reflect.deleteProperty(kapot.stappen, 'gesprek');
    const faults = checkProtocol(kapot);
    expect(faults).toContain('afweging-1: rests on stap gesprek, which does not exist');
    expect(faults).toContain('stappen: gesprek is missing');
  });

  it('finds a source that is missing, names no rule or names no line', () => {
    const zonder = structuredClone(heel);
    Reflect.deleteProperty(zonder.signaalcategorieen.verzorging, 'bron');
    Reflect.deleteProperty(zonder.gesprekspunten[0] ?? {}, 'bron');
    expect(checkProtocol(zonder)).toEqual([
      'protocol.signaalcategorieen.verzorging: no source',
      'protocol.gesprekspunten.doel-uitleggen: no source',
    ]);
    expect(checkProtocol(metBronVanGesprekspunt({ regels: [], lijnen: [] }))).toEqual([
      'protocol.gesprekspunten.doel-uitleggen: source names no rule',
      'protocol.gesprekspunten.doel-uitleggen: source names no line',
    ]);
  });

  it.each(['L0', 'L2541', 'L2500-2541', 'L20-10', 'L12 ', 'L12-', 'Lx'] as const)(
    'finds that source line %s does not exist',
    (lijn) => {
      expect(checkProtocol(metBronVanGesprekspunt({ regels: ['D3'], lijnen: ['L393', lijn] }))).toEqual([
        `protocol.gesprekspunten.doel-uitleggen: source line ${lijn} does not exist`,
      ]);
    },
  );

  it.each(['L1', 'L2540', 'L1-2540'] as const)('takes %s for a source', (lijn) => {
    expect(checkProtocol(metBronVanGesprekspunt({ regels: ['D3'], lijnen: [lijn] }))).toEqual([]);
  });

  it('finds an id that stands twice in a list, and a value that does', () => {
    const [grond] = heel.gronden;
    const kapot: Protocol = { ...heel, gronden: grond === undefined ? [] : [...heel.gronden, grond] };
    expect(checkProtocol(kapot)).toEqual(['protocol.gronden: gesprek-veiligheid stands twice']);
    const dubbel = metBronVanGesprekspunt({ regels: ['D3', 'D3'], lijnen: ['L393'] });
    expect(checkProtocol(dubbel)).toEqual([
      'protocol.gesprekspunten.doel-uitleggen.bron.regels: D3 stands twice',
    ]);
  });

  it('finds a plicht that stands in two stappen', () => {
    const wegen = { ...heel.stappen.wegen, plichten: [...heel.stappen.wegen.plichten] };
    wegen.plichten.push(...heel.stappen.signalen.plichten.slice(0, 1));
    expect(checkProtocol({ ...heel, stappen: { ...heel.stappen, wegen } })).toEqual([
      'stappen: plicht signaal-vastleggen stands twice',
    ]);
  });

  it('finds a plicht that nobody may do, that nothing proves, or that rests on a ground that is gone', () => {
    const plichten = heel.stappen.gesprek.plichten.map((plicht) =>
      plicht.id === 'gesprek-voeren' ? { ...plicht, wie: [], bewijs: [] } : plicht,
    );
    const gronden = heel.gronden.filter((grond) => grond.id !== 'gesprek-contactverlies');
    const stappen = { ...heel.stappen, gesprek: { ...heel.stappen.gesprek, plichten } };
    expect(checkProtocol({ ...heel, gronden, stappen })).toEqual([
      'plicht gesprek-voeren: nobody may do it',
      'plicht gesprek-voeren: nothing proves it',
      'plicht gesprek-voeren: ground gesprek-contactverlies does not exist',
    ]);
  });

  it('finds a ground that lifts the consultatie or the melding', () => {
    const gronden = heel.gronden.map((grond, i) => (i === 0 ? { ...grond, heftNooitOp: [] } : grond));
    expect(checkProtocol({ ...heel, gronden })).toEqual([
      'grond gesprek-veiligheid: does not keep the consultatie standing',
      'grond gesprek-veiligheid: does not keep the melding standing',
    ]);
  });
});
