import type { VolgendeStapId } from '../domain/volgendeStappen';

interface StapTekst {
  /** What to do, as an instruction. */
  readonly titel: string;
  /** Why, in a sentence or two. */
  readonly reden: string;
}

/** What each next thing to do is called and why it is asked. */
export const volgendeStapTekst = {
  'noodnummer-bellen': {
    titel: 'Bel nu 112 of Veilig Thuis (0800-2000)',
    reden:
      'U gaf aan dat er direct gevaar is, of dat u twijfelt. Veiligheid gaat voor alles. Leg daarna vast wat u deed.',
  },
  'aandachtsfunctionaris-bellen': {
    titel: 'Bel de aandachtsfunctionaris',
    reden:
      'Er weet nog geen aandachtsfunctionaris van. U staat er niet alleen voor: bel een collega die de meldcode kent.',
  },
  'contact-toezeggen': {
    titel: 'Laat weten dat u contact opneemt',
    reden: 'De leerkracht wacht op u. Met één tik weet die dat u de casus hebt gezien.',
  },
  'veilig-thuis-meteen': {
    titel: 'Bel meteen Veilig Thuis (0800-2000)',
    reden:
      'Er is een signaal vastgelegd dat niet kan wachten. Vraag het kind niet uit en wacht niet op de andere stappen.',
  },
  'signaal-aanvullen': {
    titel: 'Leg meer signalen vast',
    reden:
      'Eén signaal zegt vaak weinig over de oorzaak. Schrijf op wat u ziet, hoort of ruikt. Ook wat uw zorg kleiner maakt.',
  },
  'signaal-vastleggen': {
    titel: 'Leg het eerste signaal vast',
    reden: 'Alles begint met wat u zag, hoorde of rook.',
  },
  'consultatie-houden': {
    titel: 'Bespreek de signalen met een deskundige collega',
    reden:
      'U hoeft niet alleen uit te zoeken wat het betekent. Vraag de intern begeleider of de aandachtsfunctionaris.',
  },
  'veilig-thuis-advies': {
    titel: 'Twijfelt u? Vraag advies aan Veilig Thuis',
    reden:
      'Twijfelt u ook maar iets over de oorzaak of de veiligheid? Dan moet u advies vragen. Het mag zonder de naam van het kind.',
  },
  'gesprek-voeren': {
    titel: 'Bespreek de signalen met de ouders',
    reden:
      'Vertel het doel, noem de feiten en vraag om een reactie. Weglaten mag alleen als de veiligheid in gevaar is, of als u goede redenen hebt om te denken dat de ouders het contact verbreken.',
  },
  wegen: {
    titel: 'Weeg het risico, de aard en de ernst',
    reden: 'Leg signalen, adviezen en gesprekken naast elkaar. Bij twijfel belt u altijd Veilig Thuis.',
  },
  beslissen: {
    titel: 'Neem de twee beslissingen',
    reden: 'Eerst: is melden nodig? Daarna: is hulp (ook) mogelijk? De vijf afwegingsvragen helpen u.',
  },
} as const satisfies Record<VolgendeStapId, StapTekst>;

export const volgendeStapKaartTekst = {
  waarom: 'Waarom?',
  voortgang: 'Zo ver bent u',
  blokkades: 'Wat nog niet kan, en waarom',
  daarna: 'Daarna',
} as const;

export const voortgangTekst = {
  nu: 'Dit is nu het eerste om te doen:',
  regel: (naam: string, stand: string) => `${naam}: ${stand}`,
  wachtOp: (wat: string, stappen: readonly string[]) => `${wat} kan pas na: ${stappen.join('; ')}.`,
  bron: (regels: string, lijnen: string) =>
    `Dit staat in het stappenplan van OPO Furore, ${lijnen}. Regels in deze bot: ${regels}.`,
  zelfVastleggen:
    'Deze bot kan dit nog niet voor u opslaan. Leg het vast in het leerlingdossier en bespreek het met de aandachtsfunctionaris.',
} as const;
