import type { Signaal } from '../domain/signaal';
import type { Herkomst } from '../texts/signaalvelden';
import { signaalVoorbeelden } from '../texts/signaalvelden';
import { signaalAnswer, signaalKeuzes, type SignaalInput } from './signaalVelden';
import type { Veld } from './velden';

const leeg = { hint: '', lang: false, max: 0, stijl: 'expanded', meer: false, keuzes: [] } as const;
const tekst = (max: number, hint: string, lang = false): Veld['vorm'] => ({
  ...leeg,
  keuzes: [],
  soort: 'tekst',
  verplicht: true,
  hint,
  lang,
  max,
});
const keuze = (keuzes: Veld['vorm']['keuzes'], change: Partial<Veld['vorm']> = {}): Veld['vorm'] => ({
  ...leeg,
  soort: 'keuze',
  verplicht: true,
  keuzes,
  ...change,
});

const vormen: Readonly<Record<SignaalInput, Veld['vorm']>> = {
  categorie: keuze(signaalKeuzes.categorie, { verplicht: false, stijl: 'compact' }),
  tekst: tekst(4000, signaalVoorbeelden.tekst, true),
  waarnemingen: keuze(signaalKeuzes.waarnemingen, { verplicht: false, meer: true }),
  datum: { ...leeg, keuzes: [], soort: 'datum', verplicht: true },
  plaats: tekst(200, signaalVoorbeelden.plaats),
  situatie: tekst(500, signaalVoorbeelden.situatie),
  aanwezigen: tekst(500, signaalVoorbeelden.aanwezigen),
  soort: keuze(signaalKeuzes.soort),
  richting: keuze(signaalKeuzes.richting),
  herkomst: keuze(signaalKeuzes.herkomst),
  vanWie: { ...tekst(200, ''), verplicht: false },
};

/** The inputs of one signaal for the shared template, held to the same shapes as on the card of a new signaal. */
export const signaalFormulierVelden = {
  categorie: { vorm: vormen.categorie, schema: signaalAnswer.categorie },
  tekst: { vorm: vormen.tekst, schema: signaalAnswer.tekst },
  waarnemingen: { vorm: vormen.waarnemingen, schema: signaalAnswer.waarnemingen },
  datum: { vorm: vormen.datum, schema: signaalAnswer.datum },
  plaats: { vorm: vormen.plaats, schema: signaalAnswer.plaats },
  situatie: { vorm: vormen.situatie, schema: signaalAnswer.situatie },
  aanwezigen: { vorm: vormen.aanwezigen, schema: signaalAnswer.aanwezigen },
  soort: { vorm: vormen.soort, schema: signaalAnswer.soort },
  richting: { vorm: vormen.richting, schema: signaalAnswer.richting },
  herkomst: { vorm: vormen.herkomst, schema: signaalAnswer.herkomst },
  vanWie: { vorm: vormen.vanWie, schema: signaalAnswer.vanWie },
} as const;

/** A signaal as it stands in the inputs. */
export function signaalTyped(signaal: Signaal): Record<SignaalInput, string> {
  const { bron, diagnoseDoor, categorie, waarnemingen, ...rest } = signaal;
  const herkomst: Herkomst = diagnoseDoor !== null ? 'diagnose' : bron !== null ? 'ander' : 'zelf';
  return {
    tekst: rest.tekst,
    datum: rest.datum,
    plaats: rest.plaats,
    situatie: rest.situatie,
    aanwezigen: rest.aanwezigen,
    soort: rest.soort,
    richting: rest.richting,
    categorie: categorie ?? '',
    waarnemingen: waarnemingen.join(','),
    herkomst,
    vanWie: diagnoseDoor ?? bron ?? '',
  };
}
