/** Short plain lines for the places where no card can stand. */
export const teamsTekst = {
  alleenPersoonlijk:
    'Deze bot werkt alleen in een persoonlijke chat. Open de chat met de bot en typ daar Help. Schrijf hier niets over een leerling.',
  antwoordOnderaan: 'Het antwoord staat onderaan in de chat.',
  nietsNieuws: 'Deze kaart is nog hetzelfde.',
  kanNiet: 'Dat kan deze bot niet. Typ Help om te zien wat wel kan.',
  zonderFoutkaart: (code: string) =>
    `Er ging iets mis. Kijk of uw laatste stap is opgeslagen en probeer het opnieuw. Lukt het niet? Geef code ${code} door aan de beheerder. Direct gevaar? Bel 112. Advies of melden: Veilig Thuis 0800-2000.`,
} as const;

/** What a caller of the HTTP endpoint reads; never anything of what was sent. */
export const httpTekst = {
  onleesbaar: 'Het verzoek is geen geldige JSON.',
  verkeerdType: 'Stuur JSON (Content-Type: application/json), niet ingepakt.',
  teGroot: 'Het verzoek is te groot.',
  ongeldig: 'Het verzoek heeft niet de goede vorm.',
  geweigerd: 'Dit verzoek is niet toegestaan.',
  bewijsOntbreekt: 'Het bewijs van Teams ontbreekt of klopt niet.',
  nuNiet: 'Dit lukt nu niet. Probeer het later opnieuw.',
  nietGevonden: 'Deze pagina bestaat niet.',
  verkeerdeMethode: 'Dit kan hier niet met deze methode.',
} as const;

/** Why the server does not start, for the administrator. */
export const startTekst = {
  poortBezet: (poort: number) =>
    `Poort ${poort} is al in gebruik. Stop het andere programma, of kies met PORT een andere poort.`,
  poortVerboden: (poort: number) =>
    `Poort ${poort} mag de bot niet gebruiken. Kies met PORT een poort boven 1023.`,
  adresOnbekend: (poort: number) =>
    `De bot kan niet luisteren op poort ${poort}: het adres in HOST hoort niet bij deze computer.`,
} as const;
