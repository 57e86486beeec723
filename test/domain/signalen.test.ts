import { berichtenOwed } from '../../src/domain/berichten';
import type { Command } from '../../src/domain/commands';
import { rollenVan } from '../../src/domain/medewerker';
import { geldigeSignalen, openHypothesen, signalenVan } from '../../src/domain/signalen';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { voortgangOf } from '../../src/domain/voortgang';
import { gestart, morgen, signaal, signaalVastgelegd, vandaag } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import {
  begeleider,
  begeleiderEnFunctionaris,
  directeurKompas,
  functionarisA,
  leerkrachtA,
  leerkrachtB,
  organisatie,
} from '../support/people';
import { aangetekend, aantekening, goedeAantekeningen, type Aantekening } from '../support/signalenEvents';

const begin = [gestart(), signaalVastgelegd()];
const metHypothese = [gestart(), signaalVastgelegd({ soort: 'hypothese' })];

/** A command of any of these types, good but for what is changed. */
const proef = (type: Aantekening, change: object = {}): Command =>
  ({ type, data: { ...goedeAantekeningen[type], ...change } }) as Command;

const leegVeld = (veld: string) => [{ code: 'veld-leeg', facts: {}, veld }] as const;
const becomes = (command: Command, type: string) => [{ type, data: command.data }] as never;

describe('what is noted down as the casus goes on', () => {
  it('[B3] [B17] a contact about the signalen is recorded with whom, when and what', () => {
    const command = aantekening('contact-vastleggen');
    given(begin).when(command).then(becomes(command, 'contact-vastgelegd'));
  });

  it.each(['met', 'inhoud'] as const)('[B3] [B17] a contact without %s is refused', (veld) => {
    given(begin)
      .when(aantekening('contact-vastleggen', { [veld]: ' ' }))
      .then(leegVeld(veld));
  });

  it.each([
    ['[B18]', 'stap'],
    ['[B19]', 'beslissing'],
    ['[B20]', 'verloop'],
  ] as const)('%s the course is recorded as %s, and not without a text', (_, onderwerp) => {
    const command = aantekening('vervolg-vastleggen', { onderwerp });
    given(begin).when(command).then(becomes(command, 'vervolg-vastgelegd'));
    given(begin)
      .when(aantekening('vervolg-vastleggen', { onderwerp, tekst: '' }))
      .then(leegVeld('tekst'));
  });

  it.each(['contact-vastleggen', 'vervolg-vastleggen'] as const)(
    '%s is not of a day that has yet to come',
    (type) => {
      given(begin)
        .when(proef(type, { datum: morgen }))
        .then([{ code: 'datum-in-toekomst', facts: { vandaag }, veld: 'datum' }]);
    },
  );

  it('[N22] concern about another child of the family is recorded, seen at school or not', () => {
    const command = aantekening('gezin-vastleggen');
    given(begin).when(command).then(becomes(command, 'gezin-vastgelegd'));
    given(begin)
      .when(aantekening('gezin-vastleggen', { zorgen: '' }))
      .then(leegVeld('zorgen'));
  });

  it('[B17] a contact stands for no consultatie and no gesprek', () => {
    const voortgang = voortgangOf(bestaandeCasus([...begin, aangetekend('contact-vastleggen')]));
    expect([voortgang.consultatie.stand, voortgang.gesprek.stand]).toEqual(['open', 'open']);
  });

  it.each(Object.keys(goedeAantekeningen) as Aantekening[])(
    '%s is for whoever carries the casus, and for nobody else',
    (type) => {
      const command = proef(type);
      const log = type === 'hypothese-beoordelen' ? metHypothese : begin;
      expect(given(log).by(functionarisA).when(command).verdict.kind).toBe('accepted');
      expect(given(log).by(leerkrachtB).when(command).verdict).toEqual({
        kind: 'refused',
        refusals: [{ code: 'casus-onbekend', facts: {} }],
      });
    },
  );
});

describe('correcting a signaal', () => {
  it('[B10] leaves the old line to be read, with the reason, and lets only the new one count', () => {
    const casus = bestaandeCasus([...begin, aangetekend('signaal-corrigeren')]);
    expect(signalenVan(casus).map(({ signaal: { tekst }, gecorrigeerd }) => [tekst, gecorrigeerd])).toEqual([
      ['Zegt dat hij niet naar huis wil.', 'Het was op een andere dag.'],
      ['Zei vrijdag dat hij niet naar huis wil.', null],
    ]);
    expect(geldigeSignalen(casus).map(({ signaal: { datum } }) => datum)).toEqual(['2026-11-20']);
  });

  it('[B14] takes no less than a new signaal does', () => {
    given(begin)
      .when(aantekening('signaal-corrigeren', { nieuw: signaal({ plaats: '', aanwezigen: ' ' }) }))
      .then([...leegVeld('plaats'), ...leegVeld('aanwezigen')]);
  });

  it('wants a reason', () => {
    given(begin)
      .when(aantekening('signaal-corrigeren', { reden: '' }))
      .then(leegVeld('reden'));
  });

  it('is refused for a signaal that is not there or was corrected before, and accepted for its correction', () => {
    const onbekend = [{ code: 'signaal-onbekend', facts: {}, veld: 'signaal' }] as const;
    const verbeterd = [...begin, aangetekend('signaal-corrigeren')];
    given(begin)
      .when(aantekening('signaal-corrigeren', { signaal: 'e9' }))
      .then(onbekend);
    given(verbeterd).when(aantekening('signaal-corrigeren')).then(onbekend);
    const weer = aantekening('signaal-corrigeren', { signaal: 'e3' });
    given(verbeterd).when(weer).then(becomes(weer, 'signaal-gecorrigeerd'));
  });
});

describe('a hypothese', () => {
  it.each(['bevestigd', 'ontkracht'] as const)(
    '[B22] [B23] stays a hypothese and bears what was found out, linked to it: %s',
    (uitkomst) => {
      const casus = bestaandeCasus([
        ...metHypothese,
        signaalVastgelegd({ soort: 'hypothese', tekst: 'Een andere.' }),
        aangetekend('hypothese-beoordelen', { uitkomst }),
      ]);
      expect(signalenVan(casus).map(({ signaal: { soort }, oordeel }) => [soort, oordeel])).toEqual([
        ['hypothese', uitkomst],
        ['hypothese', null],
      ]);
      expect(openHypothesen(casus).map(({ tekst }) => tekst)).toEqual(['Een andere.']);
    },
  );

  it('[B23] is the only thing that can be followed up: a fact, a settled one and a corrected one are not', () => {
    const command = aantekening('hypothese-beoordelen');
    const geen = [{ code: 'geen-hypothese', facts: {} }] as const;
    given(metHypothese).when(command).then(becomes(command, 'hypothese-beoordeeld'));
    given(begin).when(command).then(geen);
    given([...metHypothese, aangetekend('hypothese-beoordelen')])
      .when(command)
      .then(geen);
    given([...metHypothese, aangetekend('signaal-corrigeren')])
      .when(command)
      .then(geen);
    const andereOpen = [...metHypothese, signaalVastgelegd()];
    given(andereOpen)
      .when(aantekening('hypothese-beoordelen', { signaal: 'e3' }))
      .then([{ code: 'geen-hypothese', facts: {}, veld: 'signaal' }]);
  });

  it('[B23] wants to know how it was found out', () => {
    given(metHypothese)
      .when(aantekening('hypothese-beoordelen', { toelichting: '' }))
      .then(leegVeld('toelichting'));
  });

  it('[B23] is among the next things to do as long as it is open, and holds up no stap', () => {
    const ids = (log: typeof begin) =>
      volgendeStappen(bestaandeCasus(log), leerkrachtA, organisatie).map(({ id }) => id);
    expect(ids(metHypothese)).toContain('hypothese-beoordelen');
    expect(ids([...metHypothese, aangetekend('hypothese-beoordelen')])).not.toContain('hypothese-beoordelen');
    expect(voortgangOf(bestaandeCasus(metHypothese)).signalen.stand).toBe('gedaan');
  });
});

describe('handing over a casus', () => {
  const overdragen = aantekening('casus-overdragen');

  it('[K21] is for the aandachtsfunctionaris, not for the teacher', () => {
    given(begin)
      .when(overdragen)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris'] } }]);
    given(begin)
      .by(functionarisA)
      .when(overdragen)
      .then([
        {
          type: 'casus-overgedragen',
          data: { ...overdragen.data, berichtAan: [begeleider.id, leerkrachtA.id] },
        },
      ]);
  });

  it.each([
    ['somebody of another school', directeurKompas.id],
    ['somebody whom the organisation does not know', leerkrachtB.id],
  ])('is never to %s', (_, aan) => {
    given(begin)
      .by(functionarisA)
      .when(aantekening('casus-overdragen', { aan }))
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }]);
  });

  it('is never to who carries it already', () => {
    given([gestart({}, begeleider), signaalVastgelegd({}, begeleider)])
      .by(functionarisA)
      .when(overdragen)
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }]);
  });

  it('ends the rights of who had it, gives them to who gets it, and owes that person a bericht', () => {
    const casus = bestaandeCasus([
      ...begin,
      {
        event: { type: 'casus-overgedragen', data: { ...overdragen.data, berichtAan: [begeleider.id] } },
        door: begeleiderEnFunctionaris,
      },
    ]);
    expect(rollenVan(leerkrachtA, casus, organisatie)).not.toContain('signaleerder');
    expect(rollenVan(begeleider, casus, organisatie)).toContain('signaleerder');
    expect(berichtenOwed(casus).map(({ soort, aan }) => [soort, aan])).toContainEqual([
      'casus-overgedragen',
      begeleider.id,
    ]);
  });
});
