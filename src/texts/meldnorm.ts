/** Decision 0.1: what stands everywhere in place of "melden is niet verplicht" (L169, L180, L507, L521). */
export const meldnormTekst =
  'De wet verplicht u niet om te melden. Maar bij ja of twijfel over de veiligheid is melden de professionele norm. Ook als hulp niet genoeg is. Wordt er niet gemeld? Dan legt de aandachtsfunctionaris of de directie vast waarom.';
