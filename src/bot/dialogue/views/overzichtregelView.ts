import type { z } from 'zod';
import { datumVan } from '../../../app/clock';
import type { schooloverzichtCard } from '../../../cards/schooloverzicht';
import { disarm, shorten } from '../../../cards/userText';
import type { Casus } from '../../../domain/casus';
import { idsMetRol } from '../../../domain/lopendeTermijnen';
import type { Medewerker } from '../../../domain/medewerker';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import type { Overzichtregel } from '../../../domain/schooloverzicht';
import { formatDatum } from '../../../texts/datums';
import { termijnNaam } from '../../../texts/herinneringen';
import { schooloverzichtTekst as t } from '../../../texts/schooloverzicht';
import { naamVan } from './namen';
import { stapNaam } from './overzichtgrafiek';

/** Six casussen, each with a school and up to two people, must fit on a card. */
const maxNaam = 25;

type Regel = z.input<(typeof schooloverzichtCard)['data']>['regels'][number];

/** One casus of the overview: which, how pressing, by when, in which stap, on whom it waits, and how long it is silent. */
export function overzichtregelView(
  regel: Overzichtregel,
  wie: Medewerker,
  organisatie: Organisatie,
  metSchool: boolean,
): Regel {
  const { casus, acuut, teLaat, dagenTeLaat, termijn, stilSinds } = regel;
  const kop = t.kop(casus.casusId, disarm(shorten(casus.kenmerk, 40)));
  const school = shorten(findSchool(organisatie, casus.school)?.naam ?? casus.school, maxNaam);
  const laat = teLaat ? t.teLaat(dagenTeLaat, termijn?.acuut ? 'dagen' : 'schooldagen') : '';
  return {
    casusId: casus.casusId,
    open: t.open(casus.casusId),
    kop: metSchool ? t.kopMetSchool(kop, school) : kop,
    stand: `${acuut ? t.acuut : ''}${laat}`,
    kleur: acuut || teLaat ? 'attention' : 'default',
    termijn: termijn ? t.termijn(termijnNaam[termijn.id], formatDatum(termijn.vervalt)) : t.geenTermijn,
    waar: waar(regel, wie, organisatie),
    stil: t.stil(formatDatum(datumVan(stilSinds))),
  };
}

function waar(
  { casus, stap, termijn, wachtOp }: Overzichtregel,
  wie: Medewerker,
  organisatie: Organisatie,
): string {
  const op = wachtenden(wachtOp, casus, wie, organisatie);
  const gesloten = casus.gesloten ? casus.records['casus-afgesloten'].at(-1) : undefined;
  if (!gesloten) return t.waar(stap === null ? t.stappenKlaar : stapNaam(stap), op);
  const datum = formatDatum(datumVan(gesloten.op));
  return termijn ? t.waar(t.gesloten(datum), op) : t.geslotenZonderMeer(datum);
}

/** By name, and by rol where it may be any of several; whoever reads it is "u". */
function wachtenden(
  ids: Overzichtregel['wachtOp'],
  casus: Casus,
  wie: Medewerker,
  organisatie: Organisatie,
): string {
  const functionarissen = idsMetRol(casus, organisatie, 'aandachtsfunctionaris');
  if (ids.length === 0) return t.niemand;
  if (ids.length > 1 && ids.every((id) => functionarissen.includes(id))) return t.eenAandachtsfunctionaris;
  const namen = ids.map((id) =>
    id === wie.id ? t.u : disarm(shorten(naamVan(id, casus, organisatie), maxNaam)),
  );
  return namen.slice(0, 2).join(t.of);
}
