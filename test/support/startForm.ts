/** The form of a new casus as it comes back filled in; the kenmerk tells one start from another. */
export function startFormData(nonce: string): Record<string, unknown> {
  return {
    nonce,
    acuut: 'nee',
    medewerkerBetrokken: 'nee',
    school: 'de-regenboog',
    kenmerk: nonce,
    leeftijdsgroep: 'onder-12',
    categorie: '',
    tekst: 'Blauwe plek op de linker bovenarm',
    waarnemingen: 'gezien',
    datum: '2026-01-12',
    plaats: 'klas',
    situatie: 'gym',
    aanwezigen: 'niemand',
    soort: 'feit',
    richting: 'bevestigt',
    herkomst: 'zelf',
    vanWie: '',
  };
}
