import { lopendeTermijnen } from '../../src/domain/lopendeTermijnen';
import { rollenVan } from '../../src/domain/medewerker';
import { openVragen } from '../../src/domain/openVragen';
import type { Organisatie } from '../../src/domain/organisatie';
import { rolRefusal } from '../../src/domain/rights';
import { termijnRegels } from '../../src/domain/termijnRegels';
import { vervangerVoor } from '../../src/domain/vragers';
import { vandaag } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { aantekening } from '../support/signalenEvents';
import {
  begeleider,
  directeur,
  functionarisA,
  functionarisB,
  leerkrachtA,
  leerkrachtB,
  organisatie,
  tweeScholen,
} from '../support/people';
import { begin, gebeurd, raad, vraagGesteld } from '../support/raadEvents';
import { samen, samengewerkt } from '../support/samenwerkenEvents';

const gevraagd = [...begin, vraagGesteld()];
const beantwoord = [...gevraagd, gebeurd('consultatie-beantwoorden', {}, begeleider, [leerkrachtA.id])];
const doorgegeven = [...gevraagd, samengewerkt('consultatie-doorgeven', {}, begeleider)];
const ingetrokken = [...gevraagd, samengewerkt('consultatie-intrekken', {}, leerkrachtA)];
const geenOpen = { code: 'geen-open-consultatie', facts: {} } as const;

/** The school where Begeleider A has a vervanger. */
const metVervanger = (vervanger: string): Organisatie => ({
  ...organisatie,
  scholen: organisatie.scholen.map((school) => ({
    ...school,
    mensen: school.mensen.map((mens) => (mens.id === begeleider.id ? { ...mens, vervanger } : mens)),
  })),
});

describe('taking a question back', () => {
  const intrekken = samen('consultatie-intrekken');

  it('is for who asked and for the aandachtsfunctionaris, and tells who was asked', () => {
    for (const wie of [leerkrachtA, functionarisA])
      given(gevraagd)
        .by(wie)
        .when(intrekken)
        .then([
          { type: 'consultatie-ingetrokken', data: { ...intrekken.data, berichtAan: [begeleider.id] } },
        ]);
    given(gevraagd)
      .by(begeleider)
      .when(intrekken)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['signaleerder', 'aandachtsfunctionaris'] } }]);
  });

  it('is not for the signaleerder where the aandachtsfunctionaris asked', () => {
    const vraag = gebeurd('consultatie-vragen', {}, functionarisA, [begeleider.id]);
    given([...begin, vraag])
      .when(intrekken)
      .then([geenOpen]);
  });

  it('is possible only as long as there is no answer, and once', () => {
    given(beantwoord).when(intrekken).then([geenOpen]);
    given(ingetrokken).when(intrekken).then([geenOpen]);
    given(gevraagd)
      .when(samen('consultatie-intrekken', { consultatie: 'e9' }))
      .then([{ ...geenOpen, veld: 'consultatie' }]);
    given(gevraagd)
      .when(samen('consultatie-intrekken', { reden: ' ' }))
      .then([{ code: 'veld-leeg', facts: {}, veld: 'reden' }]);
  });

  it('ends what the colleague could see and the termijn of the answer', () => {
    const casus = bestaandeCasus(ingetrokken);
    expect(rollenVan(begeleider, bestaandeCasus(gevraagd), organisatie)).toContain('geraadpleegde');
    expect(rollenVan(begeleider, casus, organisatie)).not.toContain('geraadpleegde');
    expect(rolRefusal('consultatie-inzien', begeleider, casus, organisatie)?.code).toBe('casus-onbekend');
    expect(openVragen(casus)).toEqual([]);
    expect(termijnRegels['consultatie-onbeantwoord'](casus)).toEqual([]);
    given(ingetrokken)
      .by(begeleider)
      .when(raad('consultatie-beantwoorden'))
      .then([{ code: 'casus-onbekend', facts: {} }]);
  });
});

describe('passing a question on', () => {
  const doorgeven = samen('consultatie-doorgeven');

  it('is for who has it, who asked and the aandachtsfunctionaris; the others hear of it', () => {
    const alle = [tweeScholen, leerkrachtA, begeleider].map(({ id }) => id);
    for (const wie of [begeleider, leerkrachtA, functionarisA])
      given(gevraagd)
        .by(wie)
        .when(doorgeven)
        .then([
          {
            type: 'consultatie-doorgegeven',
            data: { ...doorgeven.data, berichtAan: alle.filter((id) => id !== wie.id) },
          },
        ]);
    given(gevraagd)
      .by(leerkrachtB)
      .when(doorgeven)
      .then([{ code: 'casus-onbekend', facts: {} }]);
  });

  it('[C6] goes to whom the asker could have asked, never back to the asker or to who has it', () => {
    for (const aan of [begeleider.id, leerkrachtA.id, leerkrachtB.id])
      given(gevraagd)
        .when(samen('consultatie-doorgeven', { aan }))
        .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }]);
    const eigenVraag = gebeurd('consultatie-vragen', {}, functionarisB, [begeleider.id]);
    given([...begin, eigenVraag])
      .by(functionarisA)
      .when(samen('consultatie-doorgeven', { aan: functionarisB.id }))
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }]);
    expect(given(gevraagd).when(samen('consultatie-doorgeven', { aan: directeur.id })).verdict.kind).toBe(
      'accepted',
    );
  });

  it('knows the vervanger who works that day', () => {
    const [vraag] = openVragen(bestaandeCasus(gevraagd));
    if (!vraag) throw new Error('no question');
    const casus = bestaandeCasus(gevraagd);
    const met = metVervanger(tweeScholen.id);
    expect(vervangerVoor(vraag, casus, met, vandaag)?.naam).toBe('Begeleider C');
    expect(vervangerVoor(vraag, casus, organisatie, vandaag)).toBeUndefined();
  });

  it('puts the same question before the other, and leaves nothing with who had it', () => {
    const casus = bestaandeCasus(doorgegeven);
    expect(openVragen(casus)).toMatchObject([{ id: 'e3', aan: tweeScholen.id, aanNaam: 'Begeleider C' }]);
    expect(rollenVan(tweeScholen, casus, organisatie)).toContain('geraadpleegde');
    expect(rollenVan(begeleider, casus, organisatie)).not.toContain('geraadpleegde');
    given(doorgegeven)
      .by(begeleider)
      .when(raad('consultatie-beantwoorden'))
      .then([{ code: 'casus-onbekend', facts: {} }]);
    const antwoord = raad('consultatie-beantwoorden');
    given(doorgegeven)
      .by(tweeScholen)
      .when(antwoord)
      .then([{ type: 'consultatie-beantwoord', data: { ...antwoord.data, berichtAan: [leerkrachtA.id] } }]);
  });

  it('starts the termijn of the answer anew, for who has it now', () => {
    const later = {
      ...samengewerkt('consultatie-doorgeven', {}, begeleider),
      at: '2026-11-25T10:00:00.000Z',
    };
    expect(termijnRegels['consultatie-onbeantwoord'](bestaandeCasus([...gevraagd, later]))).toEqual([
      { event: 'e4', op: expect.any(String), aan: tweeScholen.id },
    ]);
    const [voor] = termijnRegels['consultatie-onbeantwoord'](bestaandeCasus(gevraagd));
    const [na] = termijnRegels['consultatie-onbeantwoord'](bestaandeCasus([...gevraagd, later]));
    expect(na && voor && na.op > voor.op).toBe(true);
  });

  it('does not leave the colleague with what the one before put off', () => {
    const verhaal = [...gevraagd, samengewerkt('consultatie-doorgeven', {}, begeleider)];
    const sleutels = [gevraagd, verhaal].map((stand) =>
      lopendeTermijnen(bestaandeCasus(stand), organisatie).find(
        ({ id }) => id === 'consultatie-onbeantwoord',
      ),
    );
    expect(sleutels.map((termijn) => termijn?.sleutel)).toEqual([
      'consultatie-onbeantwoord:e3',
      'consultatie-onbeantwoord:e4',
    ]);
  });

  it('is not possible once it was answered', () => {
    given(beantwoord).when(doorgeven).then([geenOpen]);
  });
});

it('answers go to the signaleerder of today, once who asked handed the casus over', () => {
  const overgedragen = {
    event: {
      type: 'casus-overgedragen',
      data: { ...aantekening('casus-overdragen', { aan: directeur.id }).data, berichtAan: [] },
    },
    door: functionarisA,
  } as const;
  const antwoord = raad('consultatie-beantwoorden');
  given([...gevraagd, overgedragen])
    .by(begeleider)
    .when(antwoord)
    .then([{ type: 'consultatie-beantwoord', data: { ...antwoord.data, berichtAan: [directeur.id] } }]);
});
