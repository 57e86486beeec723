import type { EventData } from '../../domain/events';
import { findSchool } from '../../domain/organisatie';
import type { Signaal } from '../../domain/signaal';
import { dossierVeldTekst as tekst } from '../../texts/dossier';
import {
  contactVastleggenTekst,
  gezinVastleggenTekst,
  hypotheseBeoordelenTekst,
  hypotheseUitkomst,
  vervolgOnderwerp,
  vervolgVastleggenTekst,
} from '../../texts/formulieren/signalen';
import { meldingGedaanTekst, noodFormulierTekst, noodlijnTekst } from '../../texts/nood';
import { categorieTekst } from '../../texts/signaalcategorieen';
import {
  herkomstTekst,
  leeftijdTekst,
  richtingTekst,
  signaalLabels,
  soortTekst,
  waarnemingTekst,
} from '../../texts/signaalvelden';
import { antwoordTekst } from '../../texts/veiligheid';
import { signaalTyped } from '../signaalFormulier';
import { regel, velden, type DossierContext } from './dossierRegel';

type Lezer<T extends keyof EventData> = (data: EventData[T], ctx: DossierContext) => readonly string[];
type Deel = Extract<
  keyof EventData,
  | `casus-${'gestart' | 'gezien' | 'overgedragen'}`
  | `signaal-${string}`
  | `contact-${string}`
  | 'nood-vastgelegd'
  | 'hypothese-beoordeeld'
  | 'vervolg-vastgelegd'
  | 'gezin-vastgelegd'
>;

/** Stap 1, the start and nood, as the dossier reads them ([B3], [B10], [B14-B25], [M1-M3]). */
export const signalenRegels: { readonly [T in Deel]: Lezer<T> } = {
  'casus-gestart': ({ school, kenmerk, leeftijdsgroep, acuut, medewerkerBetrokken }, { organisatie }) => [
    ...regel(tekst.school, findSchool(organisatie, school)?.naam ?? school),
    ...regel(tekst.kenmerk, kenmerk),
    ...regel(tekst.leeftijd, leeftijdTekst[leeftijdsgroep]),
    ...regel(acuut.vraag, antwoordTekst[acuut.antwoord]),
    ...regel(medewerkerBetrokken.vraag, antwoordTekst[medewerkerBetrokken.antwoord]),
  ],
  'signaal-vastgelegd': (signaal) => signaalRegels(signaal),
  'signaal-gecorrigeerd': ({ signaal, reden, nieuw }, ctx) => [
    ...regel(tekst.oudeTekst, signaalTekst(ctx, signaal)),
    ...regel(tekst.reden, reden),
    ...signaalRegels(nieuw),
  ],
  'nood-vastgelegd': ({ gebeld, ...rest }) =>
    velden(
      { velden: noodFormulierTekst },
      { ...rest, gebeld: gebeld.join(',') },
      {
        gebeld: noodlijnTekst,
        meldingGedaan: meldingGedaanTekst,
      },
    ),
  'contact-toegezegd': () => [],
  'casus-gezien': () => [],
  'hypothese-beoordeeld': ({ signaal, ...rest }, ctx) => [
    ...regel(tekst.hypothese, signaalTekst(ctx, signaal)),
    ...velden(hypotheseBeoordelenTekst, rest, { uitkomst: hypotheseUitkomst }),
  ],
  'contact-vastgelegd': (data) => velden(contactVastleggenTekst, data),
  'vervolg-vastgelegd': (data) => velden(vervolgVastleggenTekst, data, { onderwerp: vervolgOnderwerp }),
  'gezin-vastgelegd': (data) => velden(gezinVastleggenTekst, data),
  'casus-overgedragen': ({ aanNaam, reden }) => [...regel(tekst.aan, aanNaam), ...regel(tekst.reden, reden)],
};

const categorieNaam = Object.fromEntries(Object.entries(categorieTekst).map(([id, { naam }]) => [id, naam]));

function signaalRegels(signaal: Signaal): readonly string[] {
  return velden({ velden: signaalLabels }, signaalTyped(signaal), {
    categorie: categorieNaam,
    waarnemingen: waarnemingTekst,
    soort: soortTekst,
    richting: richtingTekst,
    herkomst: herkomstTekst,
  });
}

function signaalTekst({ events }: DossierContext, id: string): string | undefined {
  const event = events.find((other) => other.id === id);
  if (event?.type === 'signaal-vastgelegd') return event.data.tekst;
  return event?.type === 'signaal-gecorrigeerd' ? event.data.nieuw.tekst : undefined;
}
