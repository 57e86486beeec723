/**
 * Names of the events that prove a duty: the past participle of the command that makes them. A name may stand here
 * before its command exists; the law does not wait for the software. `nood-vastgelegd` proves neither advies nor melding
 * by its name, since only 112 may have been called: the domain looks at what is in it.
 */
export const bewijsNamen = [
  'casus-gestart',
  'nood-vastgelegd',
  'signaal-vastgelegd',
  'hypothese-beoordeeld',
  'contact-vastgelegd',
  'vervolg-vastgelegd',
  'contact-toegezegd',
  'consultatie-vastgelegd',
  'twijfel-beantwoord',
  'advies-vastgelegd',
  'toestemming-vastgelegd',
  'toestemming-afgeweken',
  'ouders-ingelicht',
  'gesprek-vastgelegd',
  'gesprek-afgeweken',
  'weging-vastgelegd',
  'kindcheck-vastgelegd',
  'afweging-beantwoord',
  'bevoegd-gezag-ingelicht',
  'meldgesprek-vastgelegd',
  'meldgesprek-afgeweken',
  'zwijgplicht-beantwoord',
  'melding-vastgelegd',
  'norm-afgeweken',
  'terugkoppeling-vastgelegd',
  'hulpplan-vastgelegd',
  'monitoring-vastgelegd',
  'verwijsindex-overwogen',
  'casus-afgesloten',
] as const;
export type BewijsNaam = (typeof bewijsNamen)[number];
