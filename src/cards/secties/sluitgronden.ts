import { afsluitgrondenVan, type Afsluitgrond } from '../../domain/afsluiten';
import { geldigAntwoord, nietGemeld } from '../../domain/afwegingen';
import type { Casus, Recorded } from '../../domain/casus';
import { formatTijdstip } from '../../texts/datums';
import { waaropTekst as tekst } from '../../texts/formulieren/afsluiten';
import type { Sectie } from '../formulier';
import { disarm, shorten } from '../userText';

/** For every ground that holds what it rests on: what was recorded, when and by whom. */
export function sluitgrondSectie(casus: Casus): Sectie {
  return { kop: tekst.kop, regels: afsluitgrondenVan(casus).flatMap((grond) => regelsVan(casus, grond)) };
}

function regelsVan(casus: Casus, grond: Afsluitgrond): string[] {
  const { records } = casus;
  switch (grond) {
    case 'geen-actie': {
      const antwoord = geldigAntwoord(casus, 'afweging-1');
      return antwoord ? [regel(tekst[grond], antwoord, antwoord.motivering)] : [];
    }
    case 'andere-oorzaak':
      return records['gesprek-vastgelegd'].slice(-1).map((r) => regel(tekst[grond], r, r.reactie));
    case 'hulp-geslaagd': {
      const antwoord = geldigAntwoord(casus, 'afweging-5');
      return [
        ...(antwoord ? [regel(tekst[grond], antwoord, antwoord.vastgelegd['resultaat-hulp'] ?? '')] : []),
        ...monitoring(casus),
      ];
    }
    case 'niet-gemeld': {
      const reden = nietGemeld(casus);
      return [...(reden ? [regel(tekst[grond], reden, reden.motivering)] : []), ...monitoring(casus)];
    }
    case 'overgenomen-door-veilig-thuis':
      return records['terugkoppeling-vastgelegd']
        .slice(-1)
        .map((r) => regel(tekst[grond], r, r.terugkoppeling));
  }
}

const monitoring = ({ records }: Casus): string[] =>
  records['monitoring-vastgelegd'].slice(-1).map((r) => regel(tekst.monitoring, r, r.afspraken));

function regel(wat: string, { op, doorNaam }: Recorded, inhoud: string): string {
  return tekst.regel(wat, formatTijdstip(op), disarm(doorNaam), disarm(shorten(inhoud, 300)));
}
