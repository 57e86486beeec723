import type { ZwijgplichtvraagId } from '../../protocol/zwijgplicht';
import type { FormulierTekst } from './formulierTekst';

/** The five questions of a conflict of duties, in the words of the source ([L12-L16], L2112-2136). */
export const zwijgplichtvraagTekst = {
  'zwaarwegend-belang':
    '1. Kan ik door te spreken zwaarwegende belangen van de leerling, of van andere kinderen in het gezin, behartigen?',
  'andere-weg':
    '2. Is er een andere mogelijkheid om ditzelfde doel te bereiken, zonder dat ik mijn beroepsgeheim hoef te verbreken?',
  'waarom-geen-toestemming':
    '3. Waarom is het niet mogelijk om toestemming te vragen of te krijgen voor het bespreken van de situatie met iemand die kan helpen?',
  'weegt-op-tegen-zwijgen':
    '4. Zijn de belangen die ik met spreken wil dienen zo zwaar dat zij opwegen tegen de belangen bij mijn zwijgen?',
  'wat-aan-wie':
    '5. Als ik besluit om te spreken, aan wie moet ik dan welke informatie geven om het geweld of de mishandeling effectief aan te pakken?',
} as const satisfies Record<ZwijgplichtvraagId, string>;

export const zwijgplichtBeantwoordenTekst = {
  titel: 'Spreken zonder toestemming: vijf vragen',
  uitleg: [
    'U hebt zwijgplicht: u geeft niets over een kind aan anderen zonder toestemming.',
    'U doet eerst moeite voor toestemming. Een weigering is niet het einde: dan weegt u opnieuw.',
    'Is de situatie ernstig, en helpt alleen spreken met een ander? Dan mag u spreken zonder toestemming.',
    'Bij kinderen besluit u daar eerder toe. Een kind kan zichzelf minder goed beschermen.',
    'Een volwassene beslist zelf over eigen leven en hulp, maar niet altijd. Bij ernstig gevaar mag u dan toch spreken.',
    'Bespreek dit eerst met een deskundige collega, en zo nodig zonder naam met Veilig Thuis: 0800-2000.',
    'Gevolg: uw antwoorden komen met uw naam in het dossier. Daarna kunt u de melding vastleggen.',
  ],
  velden: {
    belangen: zwijgplichtvraagTekst['zwaarwegend-belang'],
    andereWeg: zwijgplichtvraagTekst['andere-weg'],
    geenToestemming: zwijgplichtvraagTekst['waarom-geen-toestemming'],
    opwegen: zwijgplichtvraagTekst['weegt-op-tegen-zwijgen'],
    aanWie: zwijgplichtvraagTekst['wat-aan-wie'],
    geraadpleegd: 'Met wie hebt u dit besproken? Naam en functie.',
  },
  knop: 'Leg de antwoorden vast',
  klaar: 'De vijf vragen zijn beantwoord. Bel Veilig Thuis voor de melding: 0800-2000. Leg die daarna vast.',
} as const satisfies FormulierTekst;
