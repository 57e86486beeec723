import type { BegripId } from '../../protocol/begrippen';
import type { BegripTekst } from './begripTekst';

/** Who does what in the meldcode. */
export const wieDoetWatUitleg = {
  'wie-doet-wat': {
    titel: 'Wie doet wat?',
    alineas: [
      'Stap 4 en 5 doet iemand van de school die bij de leerling betrokken is, of de leerplichtambtenaar.',
      'Dat kan ook de aandachtsfunctionaris zijn.',
    ],
    punten: [
      'Leerkracht: ziet signalen, legt ze vast en overlegt met de intern begeleider.',
      'Intern begeleider: denkt mee over wat de leerkracht ziet.',
      'Aandachtsfunctionaris: coördineert de stappen en let op de veiligheid.',
      'Bevoegd gezag: weet ervan bij een sterk vermoeden, en beoordeelt mee of het veilig is.',
      'Leerplichtambtenaar: denkt mee, weegt af, of helpt als ketenpartner.',
      'Jeugdarts en jeugdverpleegkundige: denken mee en wegen mee.',
      'Casemanager: houdt overzicht als er hulp is.',
    ],
  },
  aandachtsfunctionaris: {
    titel: 'Aandachtsfunctionaris',
    alineas: [
      'De aandachtsfunctionaris is de vraagbaak van de school over de meldcode.',
      'Bij een vermoeden coördineert hij of zij de stappen en let op de veiligheid van de leerling.',
      'De aandachtsfunctionaris kan stap 4 en 5 zelf doen: wegen, afwegen en beslissen.',
    ],
    punten: [],
  },
  'intern-begeleider': {
    titel: 'Intern begeleider en zwijgplicht',
    alineas: [
      'Overleg met de intern begeleider over uw zorgen. Die denkt mee over wat u ziet en hoort.',
      'De intern begeleider heeft een zwijgplicht: wat een ander vertelt, mag niet zomaar verder.',
      'Weigeren ouders toestemming voor een melding? Dan stelt de bot eerst vijf vragen over de zwijgplicht.',
    ],
    punten: [],
  },
  'bevoegd-gezag': {
    titel: 'Bevoegd gezag',
    alineas: [
      ({ organisatie }) =>
        `Het bevoegd gezag van ${organisatie} is het bestuur. De meldcode is van het bestuur.`,
      'Bij een sterk vermoeden licht u de directie of het bestuur in.',
      'Daarna beoordeelt u samen of het veilig is (afweging 2).',
    ],
    punten: [],
  },
  leerplichtambtenaar: {
    titel: 'Leerplichtambtenaar',
    alineas: ['De leerplichtambtenaar werkt bij de gemeente. Hij of zij kan op drie manieren meedoen:'],
    punten: [
      'Meedenken in stap 2. Met de naam van de leerling mag dat alleen met toestemming.',
      'Afwegen en beslissen in stap 4 en 5. Zet bij de afweging wie meedacht, met naam en functie.',
      'Helpen: als ketenpartner hulp bieden of organiseren (afweging 3).',
    ],
  },
  jeugdgezondheidszorg: {
    titel: 'Jeugdarts en jeugdverpleegkundige',
    alineas: ['Zij werken bij de jeugdgezondheidszorg (JGZ), vaak bij de GGD. Zij kunnen:'],
    punten: [
      'meedenken in stap 2. Met de naam van de leerling mag dat alleen met toestemming.',
      'meewegen in stap 4: zij maken de weging met u, of voor u. Leg hun advies vast in de casus.',
    ],
  },
  casemanager: {
    titel: 'Casemanager',
    alineas: [
      'Start er hulp voor de leerling of het gezin? Dan benoemt u samen een casemanager.',
      'In het hulpplan staat wie dat is en welke taken hij of zij heeft. Zonder dat legt de bot het plan niet vast.',
      'Kiest u een collega? Die krijgt bericht en ziet daarna de casus.',
      'Ook de taken van de anderen staan erin. Zo weet iedereen wat er verwacht wordt.',
    ],
    punten: [],
  },
} as const satisfies Readonly<Partial<Record<BegripId, BegripTekst>>>;
