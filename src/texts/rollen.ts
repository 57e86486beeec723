import type { Rol } from '../domain/waarden';

/** Each rol as people call it, after "de". */
export const rolNaam = {
  medewerker: 'medewerker',
  signaleerder: 'leerkracht die de casus startte',
  geraadpleegde: 'collega aan wie raad is gevraagd',
  ingelichte: 'directeur of bestuurder die is ingelicht',
  casemanager: 'casemanager van het hulpplan',
  taakhouder: 'collega die een taak heeft',
  medebeoordelaar: 'collega die afweging 2 mee beoordeelt',
  aandachtsfunctionaris: 'aandachtsfunctionaris',
  'intern-begeleider': 'intern begeleider',
  directie: 'directie',
  bestuur: 'bestuurder',
  'privacy-officer': 'privacy officer',
  beheerder: 'beheerder',
  systeem: 'bot',
} as const satisfies Record<Rol, string>;
