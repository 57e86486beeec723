import { bron, type Onderdeel } from './bron';

export interface Consultatiepartner extends Onderdeel {
  /** From outside the school: consent of the ouders is needed unless the leerling stays anonymous ([C8], L320-322). */
  readonly extern: boolean;
}

/** With whom a consultatie is possible; the organisation chooses from these ([C6], [N9]). */
export const consultatiepartners = [
  {
    id: 'intern-begeleider',
    extern: false,
    bron: bron(['C1', 'C6', 'N9'], 'L123', 'L310-314', 'L1065-1075'),
  },
  { id: 'directie', extern: false, bron: bron(['C6'], 'L310-314') },
  { id: 'aandachtsfunctionaris', extern: false, bron: bron(['C6'], 'L310-314') },
  { id: 'collega-zelfde-klas', extern: false, bron: bron(['C6'], 'L310-314') },
  { id: 'jeugdverpleegkundige', extern: true, bron: bron(['C6', 'C8', 'K36'], 'L314', 'L320-322') },
  { id: 'jeugdarts', extern: true, bron: bron(['C1', 'C6', 'C8', 'K36'], 'L123', 'L314', 'L320-322') },
  { id: 'leerplichtambtenaar', extern: true, bron: bron(['C1', 'C8', 'K35'], 'L125', 'L320-322') },
  { id: 'andere-betrokkene', extern: true, bron: bron(['C1', 'C8'], 'L123-125', 'L320-322') },
] as const satisfies readonly Consultatiepartner[];

export type ConsultatiepartnerId = (typeof consultatiepartners)[number]['id'];

export interface Consultatievorm extends Onderdeel {
  /** Consent of the ouders is needed to discuss the leerling by name. */
  readonly toestemmingBijOpen: boolean;
  /** Only where the organisation takes part. */
  readonly alleenBijDeelname: boolean;
  /** An intake talk with ouders and/or leerkracht comes first. */
  readonly intakeVooraf: boolean;
}

/** Where a consultatie takes place; in `bilateraal` the partner decides whether consent is needed. */
export const consultatievormen = [
  {
    id: 'groepsbespreking',
    toestemmingBijOpen: false,
    alleenBijDeelname: false,
    intakeVooraf: false,
    bron: bron(['C1'], 'L115-117'),
  },
  {
    id: 'zorgteam',
    toestemmingBijOpen: false,
    alleenBijDeelname: false,
    intakeVooraf: false,
    bron: bron(['C1'], 'L119'),
  },
  {
    id: 'zorgadviesteam',
    toestemmingBijOpen: true,
    alleenBijDeelname: true,
    intakeVooraf: true,
    bron: bron(['C1', 'C7', 'C8', 'C17'], 'L121', 'L314-316', 'L320-322', 'L353-355'),
  },
  {
    id: 'bilateraal',
    toestemmingBijOpen: false,
    alleenBijDeelname: false,
    intakeVooraf: false,
    bron: bron(['C1'], 'L123-125'),
  },
] as const satisfies readonly Consultatievorm[];

export type ConsultatievormId = (typeof consultatievormen)[number]['id'];
