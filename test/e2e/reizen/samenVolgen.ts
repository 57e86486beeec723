import { berichtTekst } from '../../../src/texts/berichten';
import { afsluitgrondTekst } from '../../../src/texts/formulieren/afsluiten';
import { herinneringKaartTekst, termijnNaam } from '../../../src/texts/herinneringen';
import { schooloverzichtTekst } from '../../../src/texts/schooloverzicht';
import { berichtenIn } from '../support/berichten';
import { legCasusAan, type Reis } from '../support/startReis';
import { besloten, hoortVanVeiligThuis } from './beurten';
import type { Drieluik } from './samenBeginnen';

const vensters = ['leerkracht', 'aandachtsfunctionaris', 'directie'] as const;
const terugkoppeling = herinneringKaartTekst.titel(termijnNaam['terugkoppeling-veilig-thuis']);
const afweging = herinneringKaartTekst.titel(termijnNaam['afwegingen-beantwoorden']);

/** On werkdag 5 after the melding, in school hours, in the one window where it belongs; put off, the next day is silent. */
export async function herinnert(toneel: Drieluik, reis: Reis): Promise<void> {
  const { scene, klok, album } = toneel;
  const { aandachtsfunctionaris, code } = reis;
  await Promise.all(vensters.map((id) => scene[id].reload()));

  await klok.slaapTot('2026-12-01T07:30:00+01:00');
  await reis.leerkracht.ziet('Gemeld:');
  expect(await perVenster(toneel)).toEqual({ leerkracht: [], aandachtsfunctionaris: [], directie: [] });

  await klok.slaapTot('2026-12-01T08:30:00+01:00');
  for (const titel of [afweging, terugkoppeling]) await scene.aandachtsfunctionaris.seeCard(titel);
  await album.picture(scene.aandachtsfunctionaris, 'herinnering', { in: terugkoppeling });
  expect(sorted(await perVenster(toneel))).toEqual({
    leerkracht: [],
    aandachtsfunctionaris: [`${code} ${afweging}`, `${code} ${terugkoppeling}`].sort(),
    directie: [],
  });
  // Sent in school hours, and not half an hour before them.
  await aandachtsfunctionaris.ziet('bezorgd 08:30');

  await scene.aandachtsfunctionaris.cardAfter(() =>
    scene.aandachtsfunctionaris.click(herinneringKaartTekst.later, { in: terugkoppeling }),
  );
  const reden = 'Veilig Thuis belt donderdag terug.';
  // Two termijnen run; the one whose button was pressed is chosen already.
  await aandachtsfunctionaris.vulIn('herinnering-uitstellen', {
    tot: klok.datum(2),
    reden,
  });
  await aandachtsfunctionaris.foto('uitgesteld');
  await reis.leerkracht.ziet(reden);

  await scene.aandachtsfunctionaris.reload();
  await klok.slaapTot('2026-12-02T09:00:00+01:00');
  await aandachtsfunctionaris.krijgtBericht(afweging);
  expect(await perVenster(toneel)).toEqual({
    leerkracht: [],
    aandachtsfunctionaris: [`${code} ${afweging}`],
    directie: [],
  });
}

/** The aandachtsfunctionaris sees the school, late first; the directie only what they were informed of; the leerkracht none. */
export async function zienOverzicht(toneel: Drieluik, { code }: Reis): Promise<void> {
  const { scene, album } = toneel;
  const nieuw = await legCasusAan(toneel, { kenmerk: 'gele laars', signaal: 'Komt zonder eten op school.' });
  const overzicht = async (id: (typeof vensters)[number]): Promise<string> => {
    const text = await scene[id].cardAfter(() => scene[id].send('overzicht'));
    await album.picture(scene[id], 'overzicht');
    return text;
  };
  const functionaris = await overzicht('aandachtsfunctionaris');
  expect(functionaris).toContain(schooloverzichtTekst.telling.alles(2));
  expect(functionaris).toContain(schooloverzichtTekst.teLaat(1, 'schooldagen').trim());
  expect(functionaris.indexOf(code)).toBeLessThan(functionaris.indexOf(nieuw.code));
  const directie = await overzicht('directie');
  expect(directie).toContain(code);
  expect(directie).not.toContain(nieuw.code);
  expect(await overzicht('leerkracht')).toContain(schooloverzichtTekst.nietVoorU.trim());
}

/** Veilig Thuis has told; the casus closes, and whoever had to do with it hears so. */
export async function sluitenSamen({ scene, album }: Drieluik, reis: Reis): Promise<void> {
  const { leerkracht, aandachtsfunctionaris, directie, code } = reis;
  await aandachtsfunctionaris.leesVolgendeStap('hulp-afwegen');
  await aandachtsfunctionaris.beantwoordAfweging('afweging-3', 'nee', {
    motivering: 'De school kan dit gevaar niet wegnemen.',
    beoordeeldMet: 'alleen ik',
    veiligThuis: 'Medewerker H',
  });
  await hoortVanVeiligThuis(aandachtsfunctionaris);
  await aandachtsfunctionaris.leesVolgendeStap('afsluiten');
  await aandachtsfunctionaris.legVast('casus-afsluiten', {
    grond: afsluitgrondTekst['overgenomen-door-veilig-thuis'],
    tekst: 'Veilig Thuis heeft het overgenomen. Wij blijven letten op het kind.',
  });
  const { titel } = berichtTekst['casus-afgesloten'];
  for (const wie of [leerkracht, directie]) await wie.krijgtBericht(titel);
  expect((await berichtenIn(scene.leerkracht)).at(-1)).toBe(`${code} ${titel}`);
  for (const wie of [leerkracht, aandachtsfunctionaris, directie])
    await wie.ziet('Gesloten:', afsluitgrondTekst['overgenomen-door-veilig-thuis'], besloten);
  await scene.shoot('driemensen-vensters');
  for (const id of vensters) await album.picture(scene[id], 'einde-360-donker', { phone: true, dark: true });
}

type PerVenster = Readonly<Record<(typeof vensters)[number], readonly string[]>>;

async function perVenster({ scene }: Drieluik): Promise<PerVenster> {
  const [leerkracht, aandachtsfunctionaris, directie] = await Promise.all([
    berichtenIn(scene.leerkracht),
    berichtenIn(scene.aandachtsfunctionaris),
    berichtenIn(scene.directie),
  ]);
  return { leerkracht, aandachtsfunctionaris, directie };
}

const sorted = (per: PerVenster): PerVenster => ({
  leerkracht: per.leerkracht.toSorted(),
  aandachtsfunctionaris: per.aandachtsfunctionaris.toSorted(),
  directie: per.directie.toSorted(),
});
