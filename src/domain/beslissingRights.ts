import type { CommandType } from './commands';
import type { Right } from './right';
import { dragers, metGezag, metCasemanager, wachters, open, beschreven } from './rightsGroepen';

/** The rows of the rights table for stap 4 and 5, the help, and closing. */
export const beslissingRights = {
  'weging-vastleggen': {
    rollen: metGezag,
    stand: [...open, 'signaal-aanwezig'],
    inhoud: ['weigering-meegewogen', 'velden-gevuld'],
  },
  'kindcheck-vastleggen': { rollen: dragers, stand: open, inhoud: ['velden-gevuld'] },
  'afweging-beantwoorden': {
    rollen: metCasemanager,
    stand: [...open, 'afweging-aan-de-beurt'],
    inhoud: [
      'afweging-klopt',
      'velden-gevuld',
      'afweging-gemotiveerd',
      'samen-beoordeeld',
      'soort-onveiligheid',
      'helper-toegestaan',
      'met-veilig-thuis',
    ],
  },
  // [Q2], [K33]: functionarissen and bevoegd gezag, each their own oordeel.
  'afweging-meebeoordelen': {
    rollen: [...wachters, 'medebeoordelaar'],
    stand: [...open, 'medebeoordeling-open'],
    inhoud: ['oordeel-klopt', 'velden-gevuld', 'afweging-gemotiveerd', 'soort-onveiligheid'],
  },
  'bevoegd-gezag-inlichten': {
    rollen: metGezag,
    stand: [...open, 'sterk-vermoeden'],
    inhoud: ['niet-in-toekomst', 'is-bevoegd-gezag', 'velden-gevuld'],
  },
  'verwijsindex-overwegen': { rollen: metGezag, stand: open, inhoud: ['velden-gevuld'] },
  'politie-afstemmen': { rollen: metGezag, stand: open, inhoud: beschreven },

  'meldgesprek-vastleggen': {
    rollen: dragers,
    stand: open,
    inhoud: ['niet-in-toekomst', 'meldgesprek-met-iemand', 'velden-gevuld', 'bezwaren-gewogen'],
  },
  'meldgesprek-afwijken': { rollen: dragers, stand: open, inhoud: ['gemotiveerd'] },
  'zwijgplicht-beantwoorden': {
    rollen: dragers,
    stand: [...open, 'zonder-toestemming'],
    inhoud: ['velden-gevuld'],
  },
  'melding-vastleggen': {
    rollen: metGezag,
    stand: [...open, 'melding-voorbereid'],
    inhoud: ['niet-in-toekomst', 'velden-gevuld', 'andere-bronnen-genoemd', 'afscherming-gemotiveerd'],
  },
  'norm-afwijken': { rollen: wachters, stand: [...open, 'melding-verschuldigd'], inhoud: ['gemotiveerd'] },
  'terugkoppeling-vastleggen': {
    rollen: metGezag,
    stand: ['melding-gedaan'],
    inhoud: ['niet-in-toekomst', 'inhoud-bij-ontvangst'],
  },

  'hulpplan-vastleggen': {
    rollen: metGezag,
    stand: [...open, 'hulp-aanvaard'],
    inhoud: ['niet-in-verleden', 'velden-gevuld', 'een-casemanager'],
  },
  'monitoring-vastleggen': {
    rollen: metCasemanager,
    stand: ['open-of-gevolgd', 'te-volgen'],
    inhoud: ['niet-in-verleden', 'velden-gevuld'],
  },
  'casus-afsluiten': {
    rollen: wachters,
    stand: [...open, 'melding-niet-verschuldigd', 'grond-aanwezig'],
    inhoud: ['grond-om-te-sluiten', 'velden-gevuld'],
  },
  'casus-heropenen': { rollen: metGezag, stand: ['casus-gesloten'], inhoud: ['velden-gevuld'] },
} as const satisfies Partial<Record<CommandType, Right>>;
