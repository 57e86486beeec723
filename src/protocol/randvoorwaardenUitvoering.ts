import { bron, type Onderdeel } from './bron';
import { randvoorwaardenLeiding, type Randvoorwaarde } from './randvoorwaarden';

const functionaris = ['aandachtsfunctionaris'] as const;
const leerkracht = ['leerkracht'] as const;

/** What the aandachtsfunctionaris sees to; the source gives it to the intern begeleider and/or leidinggevende. */
export const randvoorwaardenFunctionaris = [
  {
    id: 'is-aandachtsfunctionaris',
    verantwoordelijk: functionaris,
    ritme: 'inrichten',
    bron: bron(['K12'], 'L673-675'),
  },
  { id: 'is-vraagbaak', verantwoordelijk: functionaris, ritme: 'herhalen', bron: bron(['K13'], 'L677-679') },
  {
    id: 'functionaris-herkent-signalen',
    verantwoordelijk: functionaris,
    ritme: 'per-casus',
    bron: bron(['K14'], 'L681'),
  },
  { id: 'kent-de-stappen', verantwoordelijk: functionaris, ritme: 'herhalen', bron: bron(['K15'], 'L683') },
  { id: 'stelt-taken-vast', verantwoordelijk: functionaris, ritme: 'per-casus', bron: bron(['K16'], 'L685') },
  { id: 'in-zorgadviesteam', verantwoordelijk: functionaris, ritme: 'herhalen', bron: bron(['K17'], 'L687') },
  {
    id: 'voert-aansluiting-werkprocessen-uit',
    verantwoordelijk: functionaris,
    ritme: 'inrichten',
    bron: bron(['K18'], 'L689'),
  },
  {
    id: 'voert-aansluiting-zorgstructuur-uit',
    verantwoordelijk: functionaris,
    ritme: 'inrichten',
    bron: bron(['K19'], 'L691'),
  },
  {
    id: 'legt-afspraken-ketenpartners-vast',
    verantwoordelijk: functionaris,
    ritme: 'inrichten',
    bron: bron(['K20'], 'L693'),
  },
  {
    id: 'coordineert-bij-vermoeden',
    verantwoordelijk: functionaris,
    ritme: 'per-casus',
    bron: bron(['K21'], 'L695-697'),
  },
  {
    id: 'waakt-over-veiligheid',
    verantwoordelijk: functionaris,
    ritme: 'per-casus',
    bron: bron(['K22'], 'L698'),
  },
  {
    id: 'neemt-contact-op-met-veilig-thuis',
    verantwoordelijk: functionaris,
    ritme: 'per-casus',
    bron: bron(['K23'], 'L700'),
  },
  {
    id: 'evalueert-stappen',
    verantwoordelijk: functionaris,
    ritme: 'per-casus',
    bron: bron(['K24'], 'L702'),
  },
  {
    id: 'ziet-toe-op-privacy',
    verantwoordelijk: functionaris,
    ritme: 'per-casus',
    bron: bron(['K25', 'M12'], 'L704'),
  },
  {
    id: 'ziet-toe-op-dossier',
    verantwoordelijk: functionaris,
    ritme: 'per-casus',
    bron: bron(['K26', 'M12'], 'L706'),
  },
] as const satisfies readonly Randvoorwaarde[];

/** What a leerkracht does; each can be held to having set the stappen ([N7]). */
export const randvoorwaardenLeerkracht = [
  {
    id: 'leerkracht-herkent-signalen',
    verantwoordelijk: leerkracht,
    ritme: 'per-casus',
    bron: bron(['K27'], 'L710-712'),
  },
  {
    id: 'raadpleegt-intern-begeleider',
    verantwoordelijk: leerkracht,
    ritme: 'per-casus',
    bron: bron(['K28'], 'L714-716'),
  },
  {
    id: 'voert-afspraken-uit',
    verantwoordelijk: leerkracht,
    ritme: 'per-casus',
    bron: bron(['K29'], 'L718-720'),
  },
  {
    id: 'bespreekt-resultaten',
    verantwoordelijk: leerkracht,
    ritme: 'per-casus',
    bron: bron(['K30'], 'L722'),
  },
  {
    id: 'past-stappen-toe',
    verantwoordelijk: leerkracht,
    ritme: 'per-casus',
    bron: bron(['N7', 'N40'], 'L998-1014', 'L1907-1913'),
  },
] as const satisfies readonly Randvoorwaarde[];

/** The checklist of the school: leiding, aandachtsfunctionaris, leerkracht. */
export const randvoorwaarden = [
  ...randvoorwaardenLeiding,
  ...randvoorwaardenFunctionaris,
  ...randvoorwaardenLeerkracht,
] as const;

export type RandvoorwaardeId = (typeof randvoorwaarden)[number]['id'];

/** What nobody in the school is responsible for, and what the bot may therefore never ask of them. */
export const nietVerantwoordelijkVoor = [
  { id: 'vaststellen-van-mishandeling', bron: bron(['K31'], 'L726-728') },
  { id: 'professionele-hulp-of-therapie', bron: bron(['K32'], 'L730') },
] as const satisfies readonly Onderdeel[];

export type NietVerantwoordelijkVoorId = (typeof nietVerantwoordelijkVoor)[number]['id'];
