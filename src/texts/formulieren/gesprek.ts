import type { FormulierTekst } from './formulierTekst';

/** Whoever was told of abuse by the leerling listens, and does not ask further (decision 0.15). */
export const nietDoorvragen =
  'Vertelde het kind zelf iets, of gaat het om een seksueel signaal? Luister dan, en vraag het kind niet uit. Bel dezelfde dag Veilig Thuis: 0800-2000.';

/** Whether a talk with the leerling has a use is for the professional to judge ([H9], L1543-1545). */
const beoordeelZelf =
  'U beoordeelt zelf of een gesprek zin heeft. Twijfelt u? Overleg met een collega of met Veilig Thuis: 0800-2000.';

export const gesprekVastleggenTekst = {
  titel: 'Leg het gesprek met ouders vast',
  uitleg: [
    'De vier punten staan in de volgorde van het gesprek. Uw eigen uitleg komt pas na de reactie van de ouders.',
    'Blijkt er een andere oorzaak, of verdwijnt de zorg? Dan mag de aandachtsfunctionaris de casus sluiten. De school helpt de leerling en de ouders verder.',
    'Blijft de zorg of wordt die sterker? Dan volgt stap 4: wegen.',
  ],
  velden: {
    met: 'Met wie sprak u?',
    erbij: 'Wie was er nog meer bij? (mag leeg blijven)',
    datum: 'Op welke datum?',
    doel: '1. Welk doel legde u uit?',
    feiten: '2. Welke feiten en waarnemingen noemde u?',
    reactie: '3. Hoe reageerden de ouders? Schrijf op wat zij zelf vinden.',
    interpretatie: '4. Welke uitleg gaf u daarna? Alleen als dat nodig was en kon (mag leeg blijven)',
    uitkomst: 'Wat deed het gesprek met de zorgen?',
    afspraken:
      'Wat is afgesproken? Zoals kansen en oplossingen, adviezen voor in de klas en thuis, een handelingsplan (mag leeg blijven)',
  },
  knop: 'Leg het gesprek vast',
  klaar: 'Het gesprek is vastgelegd.',
  magSluiten:
    'De casus mag dicht als de aandachtsfunctionaris dat ook vindt. De school begeleidt de leerling en de ouders verder.',
} as const satisfies FormulierTekst & { readonly magSluiten: string };

export const gesprekAfwijkenTekst = {
  titel: 'Geen gesprek met ouders',
  uitleg: [
    'Het gesprek weglaten mag op twee gronden. De grond geldt alleen voor dit gesprek.',
    'Overleg met een collega, advies van Veilig Thuis en een melding blijven gewoon nodig. Contact verliezen is daarvoor nooit een reden.',
    'Kiest u dit? Dan vraagt u altijd advies aan Veilig Thuis: 0800-2000. Stap 3 is pas klaar als dat is vastgelegd.',
  ],
  velden: {
    grond: 'Op welke grond laat u het gesprek weg?',
    motivering: 'Waarom? Schrijf op wat u zag of hoorde.',
  },
  knop: 'Leg vast met reden',
  klaar: 'Vastgelegd dat er geen gesprek is, met de reden.',
  belNu: 'Bel nu Veilig Thuis om advies en leg het vast.',
} as const satisfies FormulierTekst & { readonly belNu: string };

export const leerlinggesprekVastleggenTekst = {
  titel: 'Leg het gesprek met de leerling vast',
  uitleg: [
    nietDoorvragen,
    'Spreek ook met een jong kind, als dat kan en niet te zwaar is.',
    beoordeelZelf,
    'U mag alleen met het kind spreken, zodat het vrij kan praten. Een leerkracht mag gewoon een gesprek beginnen.',
    'Meestal weten de ouders het vooraf. Is dat niet veilig? Dan mag een eerste gesprek zonder dat zij het weten, met een reden.',
  ],
  velden: {
    datum: 'Op welke datum?',
    alleen: 'Sprak u het kind alleen?',
    oudersVooraf: 'Wisten de ouders het vooraf?',
    reden: 'Wisten zij het niet? Waarom niet?',
    verslag: 'Wat zei het kind? Gebruik de eigen woorden van het kind.',
  },
  knop: 'Leg het gesprek vast',
  klaar: 'Het gesprek met de leerling is vastgelegd.',
} as const satisfies FormulierTekst;

export const leerlinggesprekAfwijkenTekst = {
  titel: 'Geen gesprek met de leerling',
  uitleg: [
    'Ook een jong kind spreekt u liefst zelf. Weglaten mag als het echt niet kan, of als het te zwaar is voor het kind.',
    beoordeelZelf,
    'Het gesprek met de ouders, het overleg en een melding blijven gewoon nodig.',
  ],
  velden: { grond: 'Waarom geen gesprek?', motivering: 'Leg dat uit.' },
  knop: 'Leg vast met reden',
  klaar: 'Vastgelegd dat er geen gesprek met de leerling is, met de reden.',
} as const satisfies FormulierTekst;

export const alleenTekst = { ja: 'Ja, alleen', nee: 'Nee, er was iemand bij' } as const;
export const oudersVoorafTekst = { ja: 'Ja', nee: 'Nee' } as const;
