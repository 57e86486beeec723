/**
 * A stored line that cannot be what was written. Someone must be woken: it names the file and the line, never what
 * stands there. `wat` is a casus code or the key of a school.
 */
export class Beschadigd extends Error {
  override readonly name = 'Beschadigd';
  constructor(
    readonly soort: 'casus' | 'index' | 'randvoorwaarden',
    readonly wat: string,
    /** Counted from 1. */
    readonly regel: number,
  ) {
    super(uitleg[soort](wat, regel));
  }
}

const uitleg = {
  casus: (wat: string, regel: number) =>
    `Het log van casus ${wat} is beschadigd in regel ${regel}. Zet het terug vanuit een reservekopie.`,
  index: (wat: string, regel: number) =>
    `De index van school ${wat} is beschadigd in regel ${regel}. Laat de index opnieuw opbouwen.`,
  randvoorwaarden: (wat: string, regel: number) =>
    `De randvoorwaarden van school ${wat} zijn beschadigd in regel ${regel}. Zet ze terug vanuit een reservekopie.`,
} as const;
