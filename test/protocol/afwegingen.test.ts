import { afwegingen } from '../../src/protocol/afwegingen';
import { afwegingNa } from '../../src/protocol/checkAfwegingen';
import type { AfwegingAntwoord, Afwegingen } from '../../src/protocol/afwegingTypes';
import { bevoegdGezag, functionarissen } from '../../src/protocol/rollen';
import { afwegingIds, type AfwegingId } from '../../src/protocol/types';

const tabel: Afwegingen = afwegingen;

/** Every route from an afweging to where it ends, as `1 sterk-vermoeden > 2 nee > ... : ending`. */
function routesVan(id: AfwegingId): readonly string[] {
  const antwoorden: readonly (readonly [string, AfwegingAntwoord])[] = Object.entries(tabel[id].antwoorden);
  return antwoorden.flatMap(([naam, { gevolg }]) => {
    const hier = `${tabel[id].nummer} ${naam}${gevolg.soort === 'melding' ? '!' : ''}`;
    const naar = afwegingNa(gevolg);
    return naar === null
      ? [`${hier}: ${gevolg.soort}`]
      : routesVan(naar).map((verder) => `${hier} > ${verder}`);
  });
}

describe('the five afwegingen', () => {
  it('[Q1-A, Q1-B, Q2-A, Q2-B, Q2-B2, Q3-A, Q3-B, Q4-A, Q4-B7, Q5-A] has these routes and no other', () => {
    const naTwee = [
      '3 nee!: melding',
      '3 ja > 4 nee!: melding',
      '3 ja > 4 ja > 5 nee!: melding',
      '3 ja > 4 ja > 5 ja: afsluiten',
    ];
    expect(routesVan('afweging-1')).toEqual([
      '1 geen-actie: afsluiten',
      ...naTwee.map((route) => `1 sterk-vermoeden > 2 nee > ${route}`),
      ...naTwee.map((route) => `1 sterk-vermoeden > 2 ja! > ${route}`),
      ...naTwee.map((route) => `1 sterk-vermoeden > 2 twijfel! > ${route}`),
    ]);
  });

  it('[Q1, 0.8, 0.9] afweging 1 rests on stap 1 to 3, and not on the weging', () => {
    expect(afwegingen['afweging-1'].vereist).toEqual(['signalen', 'consultatie', 'gesprek']);
  });

  it('[Q2, 0.9] afweging 2 and all that follow rest on stap 1 to 4', () => {
    for (const id of afwegingIds.slice(1)) {
      expect(tabel[id].vereist).toEqual(['signalen', 'consultatie', 'gesprek', 'wegen']);
      expect(tabel[id].stap).toBe('beslissen');
    }
  });

  it('[Q1-B2] only a strong suspicion asks that the bevoegd gezag is told, and who, when and how is recorded', () => {
    const { gevolg, vastleggen } = afwegingen['afweging-1'].antwoorden['sterk-vermoeden'];
    expect(gevolg.bevoegdGezagInformeren).toBe(true);
    expect(vastleggen).toEqual(
      expect.arrayContaining(['bevoegd-gezag-wie', 'bevoegd-gezag-wanneer', 'bevoegd-gezag-hoe']),
    );
    expect(afwegingen['afweging-2'].antwoorden.nee.gevolg.bevoegdGezagInformeren).toBe(false);
  });

  it('[Q1-rec] both answers to afweging 1 record stappen, conclusion, reason, date and by whom; closing has a text', () => {
    const samen = ['doorlopen-stappen', 'conclusie', 'reden', 'datum', 'door-wie'] as const;
    const { 'geen-actie': geen, 'sterk-vermoeden': sterk } = afwegingen['afweging-1'].antwoorden;
    expect(geen.vastleggen).toEqual(expect.arrayContaining([...samen, 'sluittekst']));
    expect(sterk.vastleggen).toEqual(expect.arrayContaining([...samen]));
    expect(sterk.vastleggen).not.toContain('sluittekst');
  });

  it('[Q2, K33] afweging 2 is assessed by a functionaris and the bevoegd gezag together', () => {
    expect(afwegingen['afweging-2'].beoordeeldDoor).toEqual({
      soort: 'samen',
      groepen: [functionarissen, bevoegdGezag],
    });
  });

  it.each(['ja', 'twijfel'] as const)(
    '[Q2-B, Q2-B2, I9] %s leads to a melding at once, by telephone',
    (antwoord) => {
      const { gevolg } = afwegingen['afweging-2'].antwoorden[antwoord];
      expect(gevolg).toMatchObject({ soort: 'melding', wijze: 'direct-telefonisch' });
      expect(gevolg).toMatchObject({ metVeiligThuis: true, daarna: 'afweging-3' });
    },
  );

  it('[Q2-rec] ja records the kind of onveiligheid, and both kinds of melding record the call', () => {
    const { nee, ja, twijfel } = afwegingen['afweging-2'].antwoorden;
    const gesprek = [
      'tijdstip-gebeld',
      'gesproken-bij-veilig-thuis',
      'afspraken-veilig-thuis',
      'beoordeeld-door',
    ] as const;
    expect(ja.vastleggen).toEqual(expect.arrayContaining([...gesprek, 'soort-onveiligheid']));
    expect(twijfel.vastleggen).toEqual(expect.arrayContaining([...gesprek]));
    expect(nee.vastleggen).toContain('beoordeeld-door');
    expect(nee.vastleggen).not.toContain('tijdstip-gebeld');
  });

  it('[Q3-A2] every melding that the afwegingen lead to carries the term for feedback', () => {
    const meldingen = afwegingIds.flatMap((id) => {
      const antwoorden: readonly AfwegingAntwoord[] = Object.values(tabel[id].antwoorden);
      return antwoorden.flatMap(({ gevolg }) => (gevolg.soort === 'melding' ? [gevolg] : []));
    });
    expect(meldingen).toHaveLength(5);
    expect(new Set(meldingen.map((melding) => melding.terugkoppeling))).toEqual(
      new Set(['terugkoppeling-veilig-thuis']),
    );
  });

  it('[Q3-rec] help that is possible records who helps, what help, and why it averts the threat', () => {
    expect(afwegingen['afweging-3'].antwoorden.ja.vastleggen).toEqual(
      expect.arrayContaining(['wie-helpt', 'welke-hulp', 'waarom-dreiging-wijkt']),
    );
  });

  it('[Q4-B2, Q4-B3, Q4-B4, Q4-B5, Q4-B6] accepted help records term, concrete help, rollen, casemanager and tasks', () => {
    const { gevolg, vastleggen } = afwegingen['afweging-4'].antwoorden.ja;
    expect(gevolg).toEqual({ soort: 'hulp', naar: 'afweging-5' });
    expect(vastleggen).toEqual(
      expect.arrayContaining([
        'termijn-hulp',
        'hulp-concreet',
        'rolverdeling',
        'casemanager',
        'taken-betrokkenen',
        'taken-casemanager',
      ]),
    );
  });

  it('[Q5-B, Q5-fn3] closing help demands monitoring, and recommends a term and expectations of aftercare', () => {
    const { vastleggen, aanbevolen } = afwegingen['afweging-5'].antwoorden.ja;
    expect(vastleggen).toContain('afspraken-monitoring');
    expect(aanbevolen).toEqual(['nazorg-termijn', 'nazorg-verwachtingen']);
    expect(vastleggen).not.toContain('nazorg-termijn');
  });
});
