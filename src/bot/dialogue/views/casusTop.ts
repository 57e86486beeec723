import { datumVan } from '../../../app/clock';
import { disarm, shorten } from '../../../cards/userText';
import { behandelaarVan } from '../../../domain/behandelaar';
import type { Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { stapVan } from '../../../domain/schooloverzicht';
import { isTeLaat, termijnenOf } from '../../../domain/termijnen';
import { volgendeStappen } from '../../../domain/volgendeStappen';
import type { Datum } from '../../../domain/waarden';
import { casusTekst as tekst } from '../../../texts/casus';
import { formatDatum, formatTijdstip } from '../../../texts/datums';
import { afsluitgrondTekst } from '../../../texts/formulieren/afsluiten';
import { termijnNaam } from '../../../texts/herinneringen';
import { stapNaam } from './overzichtgrafiek';
import { stapKort } from './volgendeStapView';

interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/**
 * What one must know before anything else, in a line each, so that the buttons under it stand on the first screen of a
 * telephone: where the casus is, what comes first for this person, what is too late, and who has it.
 */
export function casusTop(casus: Casus, wie: Requester, organisatie: Organisatie, vandaag: Datum): Feit[] {
  const stap = stapVan(casus);
  const eerst = casus.gesloten ? undefined : volgendeStappen(casus, wie, organisatie)[0];
  const heeft = casus.gesloten ? undefined : behandelaarVan(casus, organisatie);
  return [
    ...geslotenFeit(casus),
    ...(casus.gesloten
      ? []
      : [{ naam: tekst.nuIn, waarde: stap === null ? tekst.alleStappenKlaar : stapNaam(stap) }]),
    ...(eerst ? [{ naam: tekst.nuEerst, waarde: stapKort(eerst) }] : []),
    ...teLaatFeit(casus, organisatie, vandaag),
    ...(heeft ? [{ naam: tekst.heeftNu, waarde: disarm(heeft.naam) }] : []),
  ];
}

/** The one that is too late longest; the others are counted, and stand with their dates under the buttons. */
function teLaatFeit(casus: Casus, organisatie: Organisatie, vandaag: Datum): Feit[] {
  const laat = termijnenOf(casus, { organisatie, datumVan }).filter((termijn) => isTeLaat(termijn, vandaag));
  const [langst] = laat;
  if (!langst) return [];
  const meer = laat.length > 1 ? tekst.meerTeLaat(laat.length - 1) : '';
  return [
    {
      naam: tekst.teLaat,
      waarde: `${tekst.teLaatRegel(termijnNaam[langst.id], formatDatum(langst.vervalt))}${meer}`,
    },
  ];
}

function geslotenFeit(casus: Casus): Feit[] {
  const gesloten = casus.gesloten ? casus.records['casus-afgesloten'].at(-1) : undefined;
  if (!gesloten) return [];
  const { doorNaam, op, grond } = gesloten;
  const waarde = tekst.geslotenDoor(
    disarm(doorNaam),
    formatTijdstip(op),
    afsluitgrondTekst[grond],
    disarm(shorten(gesloten.tekst, 110)),
  );
  return [{ naam: tekst.gesloten, waarde: `${waarde} ${tekst.heropenen}` }];
}
