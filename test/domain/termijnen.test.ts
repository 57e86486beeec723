import { datumVan } from '../../src/app/clock';
import type { Casus } from '../../src/domain/casus';
import type { Organisatie } from '../../src/domain/organisatie';
import { isTeLaat, termijnenOf, type TermijnStand } from '../../src/domain/termijnen';
import { termijnen, type TermijnId } from '../../src/protocol/termijnen';
import { gestart, signaalVastgelegd, vandaag } from '../support/events';
import { bestaandeCasus } from '../support/given';
import {
  begeleider,
  begeleiderEnFunctionaris,
  functionarisA,
  functionarisB,
  leerkrachtA,
  organisatie,
  tweeScholen,
  zonderFunctionarissen,
} from '../support/people';
import { begin, gebeurd, vraagGesteld } from '../support/raadEvents';
import { termijnVerhalen } from '../support/termijnVerhalen';
import { gemeld, gewogen, naStapDrie, totAfweging } from '../support/wegenEvents';
import { meldingVerschuldigd } from '../support/commands';

const van = (casus: Casus, org: Organisatie = organisatie) =>
  termijnenOf(casus, { organisatie: org, datumVan });
const zoek = (casus: Casus, id: TermijnId, org?: Organisatie): TermijnStand | undefined =>
  van(casus, org).find((termijn) => termijn.id === id);
const ids = (casus: Casus): readonly TermijnId[] => van(casus).map(({ id }) => id);
const functionarissen = [functionarisA.id, functionarisB.id, begeleiderEnFunctionaris.id];

const rijen = Object.entries(termijnVerhalen) as [TermijnId, (typeof termijnVerhalen)[TermijnId]][];
const einden = rijen.flatMap(([id, { einden: alle }]) =>
  Object.keys(alle).map((type) => [id, type] as const),
);

describe('each termijn of the table', () => {
  it.each(rijen)('%s starts with its event, is not there before it, and lapses on its day', (id, rij) => {
    const casus = bestaandeCasus(rij.verhaal);
    expect(zoek(casus, id)).toMatchObject({
      sleutel: `${id}:e${rij.begin}`,
      sinds: vandaag,
      vervalt: rij.vervalt,
      wet: id === 'terugkoppeling-veilig-thuis',
    });
    const eerder = rij.verhaal.slice(0, rij.begin - 1);
    if (eerder.length > 0)
      expect(van(bestaandeCasus(eerder)).map(({ sleutel }) => sleutel)).not.toContain(`${id}:e${rij.begin}`);
  });

  it.each(einden)('%s ends with %s', (id, type) => {
    const { verhaal, begin: nr, einden: alle } = termijnVerhalen[id];
    const einde = alle[type];
    if (!einde) throw new Error('no end');
    expect(van(bestaandeCasus([...verhaal, einde])).map(({ sleutel }) => sleutel)).not.toContain(
      `${id}:e${nr}`,
    );
  });

  it.each(termijnen.map((rij) => [rij.id, rij] as const))(
    '%s starts and ends in the stories with the events that its row names',
    (id, rij) => {
      const { verhaal, begin: nr, einden: alle } = termijnVerhalen[id];
      if (rij.vanaf !== 'activiteit') expect(verhaal[nr - 1]?.event.type).toBe(rij.vanaf);
      const tot: readonly string[] = rij.tot;
      expect(Object.keys(alle).sort()).toEqual(
        tot.map((type) => (type === 'activiteit' ? 'signaal-vastgelegd' : type)).sort(),
      );
    },
  );
});

describe('the dates', () => {
  it('[0.14] a school sets another number for what is no law, and none for the five werkdagen', () => {
    const eigen = { ...organisatie, termijnen: { 'consultatie-houden': 3 } };
    expect(zoek(bestaandeCasus(begin), 'consultatie-houden', eigen)?.vervalt).toBe('2026-11-26');
    expect(zoek(bestaandeCasus(begin), 'consultatie-houden')?.vervalt).toBe('2026-11-30');
  });

  it('[I8] five werkdagen run on in a vakantie and leave out the besluitdagen; schooldagen wait for school', () => {
    const vakanties = [{ naam: 'vrij', van: '2026-11-24', tot: '2026-11-27' }];
    const vrij = { ...organisatie, vakanties, besluitdagen: ['2026-11-26'] };
    const casus = bestaandeCasus([...meldingVerschuldigd, ...gemeld]);
    expect(zoek(casus, 'terugkoppeling-veilig-thuis', vrij)?.vervalt).toBe('2026-12-01');
    expect(zoek(bestaandeCasus(begin), 'consultatie-houden', vrij)?.vervalt).toBe('2026-12-04');
  });

  it('the clock runs for what is acuut, whatever the school does', () => {
    const vakanties = [{ naam: 'vrij', van: '2026-11-24', tot: '2027-01-04' }];
    const acuut = bestaandeCasus([gestart({ acuut: { vraag: '?', antwoord: 'twijfel' } })]);
    const contact = (casus: Casus) => zoek(casus, 'contact-met-signaleerder', { ...organisatie, vakanties });
    expect(contact(acuut)).toMatchObject({ vervalt: '2026-11-24', acuut: true });
    expect(contact(bestaandeCasus(begin))).toMatchObject({ vervalt: '2027-01-05', acuut: false });
  });

  it('a termijn is too late the day after its last day', () => {
    expect(isTeLaat({ vervalt: vandaag }, vandaag)).toBe(false);
    expect(isTeLaat({ vervalt: vandaag }, '2026-11-24')).toBe(true);
  });

  it('the next termijn is the one that lapses first', () => {
    expect(termijnenOf(bestaandeCasus(begin), { organisatie, datumVan })[0]?.id).toBe(
      'contact-met-signaleerder',
    );
  });
});

describe('who sees to it', () => {
  it('is whom the row names', () => {
    const wie = (id: TermijnId) => zoek(bestaandeCasus(termijnVerhalen[id].verhaal), id)?.verantwoordelijken;
    expect(wie('consultatie-onbeantwoord')).toEqual([begeleider.id]);
    expect(wie('gesprek-voeren')).toEqual([leerkrachtA.id]);
    expect(wie('weging-maken')).toEqual(functionarissen);
  });

  it('[K34] is the casemanager of the hulpplan, or the aandachtsfunctionarissen when somebody from outside is', () => {
    const { verhaal } = termijnVerhalen['effect-van-hulp'];
    expect(zoek(bestaandeCasus(verhaal), 'effect-van-hulp')?.verantwoordelijken).toEqual(functionarissen);
    const eigen = gewogen('hulpplan-vastleggen', {
      casemanager: tweeScholen.naam,
      casemanagerId: tweeScholen.id,
    });
    const casus = bestaandeCasus([...totAfweging(4), ...verhaal.slice(-2, -1), eigen]);
    expect(zoek(casus, 'effect-van-hulp')?.verantwoordelijken).toEqual([tweeScholen.id]);
  });

  it('is whoever carries the casus where the school has no aandachtsfunctionaris: never nobody', () => {
    const casus = bestaandeCasus(begin);
    expect(zoek(casus, 'contact-met-signaleerder', zonderFunctionarissen)?.verantwoordelijken).toEqual([
      leerkrachtA.id,
    ]);
    const weg = { ...organisatie, scholen: [] };
    expect(zoek(casus, 'stil-dossier', weg)?.verantwoordelijken).toEqual([leerkrachtA.id]);
  });

  it('[K21] an aandachtsfunctionaris who starts a casus owes nobody a call', () => {
    expect(ids(bestaandeCasus([gestart({}, functionarisA)]))).not.toContain('contact-met-signaleerder');
  });
});

describe('what runs and what does not', () => {
  it('a closed casus keeps the terugkoppeling and the agreed monitoring, and nothing else', () => {
    const dicht = gewogen('casus-afsluiten');
    expect(ids(bestaandeCasus([...begin, vraagGesteld(), dicht]))).toEqual([]);
    expect(ids(bestaandeCasus([...meldingVerschuldigd, ...gemeld, dicht]))).toEqual([
      'terugkoppeling-veilig-thuis',
    ]);
    expect(ids(bestaandeCasus([...termijnVerhalen.monitoring.verhaal, dicht]))).toEqual(['monitoring']);
  });

  it('a casus that is opened again starts its termijnen that day', () => {
    const { verhaal } = termijnVerhalen['consultatie-houden'];
    const casus = bestaandeCasus([...verhaal, gewogen('casus-afsluiten'), gewogen('casus-heropenen')]);
    const later: Casus = {
      ...casus,
      records: {
        ...casus.records,
        'casus-heropend': casus.records['casus-heropend'].map((record) => ({
          ...record,
          op: '2027-03-01T08:00:00.000Z',
        })),
      },
    };
    expect(zoek(later, 'consultatie-houden')).toMatchObject({
      sleutel: 'consultatie-houden:e1',
      sinds: '2027-03-01',
      vervalt: '2027-03-08',
    });
  });

  it('a no from Veilig Thuis ends no terugkoppeling', () => {
    const nee = gewogen('terugkoppeling-vastleggen', { ontvangen: 'nee', terugkoppeling: '' });
    expect(ids(bestaandeCasus([...meldingVerschuldigd, ...gemeld, nee]))).toContain(
      'terugkoppeling-veilig-thuis',
    );
  });

  it('[B23] every open hypothese and every open question has its own', () => {
    const vermoeden = signaalVastgelegd({ soort: 'hypothese' });
    const casus = bestaandeCasus([...begin, vermoeden, vermoeden, vraagGesteld(), vraagGesteld()]);
    expect(
      van(casus)
        .map(({ sleutel }) => sleutel)
        .filter((sleutel) => /^(hypothese|consultatie-onb)/.test(sleutel))
        .sort(),
    ).toEqual([
      'consultatie-onbeantwoord:e5',
      'consultatie-onbeantwoord:e6',
      'hypothese-zonder-vervolg:e3',
      'hypothese-zonder-vervolg:e4',
    ]);
  });

  it('[D15] where another cause was found, no stap is waited for any more', () => {
    const anders = gebeurd('gesprek-vastleggen', { uitkomst: 'andere-oorzaak' });
    expect(ids(bestaandeCasus([...naStapDrie.slice(0, -1), anders]))).not.toContain('weging-maken');
    expect(ids(bestaandeCasus(naStapDrie))).toContain('weging-maken');
  });

  it('an agreed date takes the place of the watch over a silent casus', () => {
    expect(ids(bestaandeCasus(totAfweging(5)))).not.toContain('stil-dossier');
    expect(ids(bestaandeCasus(totAfweging(4)))).toContain('stil-dossier');
  });

  it('something written down long before the agreed moment is no looking', () => {
    const { verhaal } = termijnVerhalen.monitoring;
    const vroeg = {
      event: {
        type: 'vervolg-vastgelegd',
        data: { onderwerp: 'verloop', datum: '2027-01-24', tekst: 'Rustig.' },
      },
      door: functionarisA,
    } as const;
    expect(ids(bestaandeCasus([...verhaal, vroeg]))).toContain('monitoring');
  });

  it('every open casus has a termijn that runs: none can be forgotten', () => {
    for (const { verhaal } of Object.values(termijnVerhalen))
      for (let length = 1; length <= verhaal.length; length += 1)
        expect(ids(bestaandeCasus(verhaal.slice(0, length))).length).toBeGreaterThan(0);
  });
});
