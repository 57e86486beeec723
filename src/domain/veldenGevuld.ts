import type { CommandData, CommandType } from './commands';
import type { Requirement } from './requirement';

/**
 * What the source demands of each record, in the order of its form: none of it may be blank. A note that says nothing is
 * none ([B3], [B17-B20], [B23]); for a gesprek the order is that of the talk ([D3-D5]).
 */
const verplicht: { readonly [T in CommandType]?: readonly (keyof CommandData[T] & string)[] } = {
  'signaal-corrigeren': ['reden'],
  'hypothese-beoordelen': ['toelichting'],
  'contact-vastleggen': ['met', 'inhoud'],
  'vervolg-vastleggen': ['tekst'],
  'gezin-vastleggen': ['kinderen', 'zorgen'],
  'casus-overdragen': ['reden'],
  'casus-toewijzen': ['reden'],
  'taak-geven': ['taak'],
  'consultatie-intrekken': ['reden'],
  'consultatie-doorgeven': ['reden'],
  // [C3], [M4]
  'consultatie-vragen': ['vraag'],
  'consultatie-beantwoorden': ['antwoord'],
  'consultatie-vastleggen': ['met', 'uitkomst', 'ouders'],
  'advies-vastleggen': ['vraag', 'advies'],
  'ouders-inlichten': ['over'],
  'gesprek-vastleggen': ['met', 'doel', 'feiten', 'reactie'],
  'leerlinggesprek-vastleggen': ['verslag'],
  // [E1]
  'weging-vastleggen': ['risico', 'aard', 'ernst', 'conclusie'],
  'kindcheck-vastleggen': ['kinderen', 'toelichting'],
  // An answer means nothing without the question as it was read.
  'afweging-beantwoorden': ['vraag'],
  'afweging-meebeoordelen': ['vraag'],
  // [Q1-B2]
  'bevoegd-gezag-inlichten': ['hoe'],
  'verwijsindex-overwegen': ['toelichting'],
  'politie-afstemmen': ['met', 'afspraken'],
  // [G3], [G4]
  'meldgesprek-vastleggen': ['met', 'uitleg', 'reactie'],
  // [L12-L16], [L21]
  'zwijgplicht-beantwoorden': [
    'belangen',
    'andereWeg',
    'geenToestemming',
    'opwegen',
    'aanWie',
    'geraadpleegd',
  ],
  // [N35], [N37]
  'melding-vastleggen': ['gesprokenMet', 'feiten', 'afspraken', 'eigenVervolg'],
  // [Q4-B2] to [Q4-B6]
  'hulpplan-vastleggen': ['hulp', 'helper', 'doelen', 'rollen', 'taken', 'takenCasemanager'],
  'monitoring-vastleggen': ['afspraken'],
  // [M6]
  'casus-afsluiten': ['tekst'],
  'casus-heropenen': ['reden'],
  'herinnering-uitstellen': ['reden'],
};

/** Refuses a record in which something that it must hold is blank, naming the first. */
export const veldenGevuld: Requirement = ({ command }) => {
  const data: Readonly<Record<string, unknown>> = { ...command.data };
  const veld = verplicht[command.type]?.find((name) => {
    const value = data[name];
    return typeof value !== 'string' || isLeeg(value);
  });
  return veld === undefined ? undefined : { code: 'veld-leeg', facts: {}, veld };
};

export const isLeeg = (text: string): boolean => text.trim() === '';
