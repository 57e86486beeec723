import { toewijsbaarAan } from './behandelaar';
import { magVervangen } from './doorsturen';
import type { Requirement } from './requirement';
import { afTeRondenTaken, taakontvangersVan } from './taakontvangers';
import { isLeeg } from './veldenGevuld';
import { doorTeGevenAan, doorTeGevenVragen, inTeTrekkenVragen } from './vragers';

/** What must hold of what is sent to pass work on or to take it back. */
export const samenwerkenRequirements = {
  // With a bericht goes the rol, so not everyone may get it.
  'vervanger-toegestaan': ({ command, casus, organisatie }) => {
    if (command.type !== 'bericht-doorsturen' || !casus) return undefined;
    const { bericht: id, aan } = command.data;
    const bericht = casus.berichten.find((candidate) => candidate.id === id);
    return !bericht || magVervangen(casus, bericht, aan, organisatie)
      ? undefined
      : { code: 'antwoord-onbekend', facts: {}, veld: 'aan' };
  },
  'vraag-is-in-te-trekken': ({ command, casus, wie, organisatie }) => {
    if (command.type !== 'consultatie-intrekken' || !casus) return undefined;
    const { consultatie } = command.data;
    return inTeTrekkenVragen(casus, wie, organisatie).some(({ id }) => id === consultatie)
      ? undefined
      : { code: 'geen-open-consultatie', facts: {}, veld: 'consultatie' };
  },
  'vraag-is-door-te-geven': ({ command, casus, wie, organisatie }) => {
    if (command.type !== 'consultatie-doorgeven' || !casus) return undefined;
    const { consultatie, aan } = command.data;
    const vraag = doorTeGevenVragen(casus, wie, organisatie).find(({ id }) => id === consultatie);
    if (!vraag) return { code: 'geen-open-consultatie', facts: {}, veld: 'consultatie' };
    return doorTeGevenAan(vraag, casus, organisatie).some(({ id }) => id === aan)
      ? undefined
      : { code: 'antwoord-onbekend', facts: {}, veld: 'aan' };
  },
  // [K16]: to somebody on the casus or who helps at the school, for a day that is still to come.
  'taak-uitvoerbaar': ({ command, casus, organisatie, vandaag }) => {
    if (command.type !== 'taak-geven' || !casus) return undefined;
    const { aan, voor } = command.data;
    if (!taakontvangersVan(casus, organisatie).some(({ persoon }) => persoon.id === aan))
      return { code: 'antwoord-onbekend', facts: {}, veld: 'aan' };
    return voor < vandaag ? { code: 'datum-in-verleden', facts: { vandaag }, veld: 'voor' } : undefined;
  },
  'taak-is-van-mij': ({ command, casus, wie, organisatie }) => {
    if (command.type !== 'taak-afronden' || !casus) return undefined;
    const { taak, uitkomst, toelichting } = command.data;
    if (!afTeRondenTaken(casus, wie, organisatie).some(({ id }) => id === taak))
      return { code: 'geen-taak', facts: {}, veld: 'taak' };
    return uitkomst === 'niet-gedaan' && isLeeg(toelichting)
      ? { code: 'motivering-ontbreekt', facts: {}, veld: 'toelichting' }
      : undefined;
  },
  'toewijsbaar-aan': ({ command, casus, organisatie }) => {
    if (command.type !== 'casus-toewijzen' || !casus) return undefined;
    const { aan } = command.data;
    return toewijsbaarAan(casus, organisatie).some(({ id }) => id === aan)
      ? undefined
      : { code: 'antwoord-onbekend', facts: {}, veld: 'aan' };
  },
} as const satisfies Record<string, Requirement>;
