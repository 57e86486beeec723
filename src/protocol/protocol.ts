import { afwegingen } from './afwegingen';
import { begrippen } from './begrippen';
import { consultatiepartners, consultatievormen } from './consultatie';
import { contacten } from './contacten';
import { eigenContacten, vervallenNamen } from './contactnamen';
import { gesprekspunten, gespreksuitkomsten, gespreksvragen, meldgesprekspunten } from './gesprek';
import { gronden } from './gronden';
import { ketenpartners, schoolhelpers, uitgeslotenHelpers } from './helpers';
import { gesprekregels, leeftijdsregels } from './leeftijdsregels';
import { afschermvoorwaarden, meldingVastleggen } from './melding';
import type { Protocol } from './protocolTypes';
import { nietVerantwoordelijkVoor, randvoorwaarden } from './randvoorwaardenUitvoering';
import { signaalcategorieen } from './signaalcategorieen';
import { signaalvelden } from './signaalvelden';
import { stappen } from './stappen';
import { termijnen } from './termijnen';
import type { ProtocolVersie } from './types';
import { uitzonderingen } from './uitzonderingen';
import { vastlegItems } from './vastleggen';
import { geweldsvormen } from './vormen';
import {
  beslissingen,
  hulpvoorwaarden,
  kindcheckAanleidingen,
  onveiligheidsoorten,
  wegingsbronnen,
  wegingsonderdelen,
} from './weging';
import { toetspunten, zwijgplichtregels, zwijgplichtvragen } from './zwijgplicht';

/** The meldcode of OPO Furore as data. Never change it once a casus has been opened under it: add a version. */
export const protocol = {
  versie: '2026-1',
  stappen,
  afwegingen,
  signaalcategorieen,
  signaalvelden,
  consultatiepartners,
  consultatievormen,
  gesprekspunten,
  gespreksvragen,
  gespreksuitkomsten,
  meldgesprekspunten,
  leeftijdsregels,
  gesprekregels,
  geweldsvormen,
  wegingsonderdelen,
  wegingsbronnen,
  kindcheckAanleidingen,
  onveiligheidsoorten,
  beslissingen,
  hulpvoorwaarden,
  vastlegItems,
  meldingVastleggen,
  afschermvoorwaarden,
  schoolhelpers,
  ketenpartners,
  uitgeslotenHelpers,
  gronden,
  uitzonderingen,
  zwijgplichtvragen,
  zwijgplichtregels,
  toetspunten,
  termijnen,
  randvoorwaarden,
  nietVerantwoordelijkVoor,
  contacten,
  eigenContacten,
  vervallenNamen,
  begrippen,
} as const satisfies Protocol;

/** Every version under which a casus can have been opened. */
export const protocollen: Readonly<Record<ProtocolVersie, Protocol>> = { '2026-1': protocol };
