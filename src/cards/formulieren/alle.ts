import type { Recording } from '../../domain/commands';
import type { Formulier } from '../formulier';
import { adviesVastleggen } from './adviesVastleggen';
import { afwegingBeantwoorden } from './afwegingBeantwoorden';
import { afwegingMeebeoordelen } from './afwegingMeebeoordelen';
import { bevoegdGezagInlichten } from './bevoegdGezagInlichten';
import { casusAfsluiten } from './casusAfsluiten';
import { casusHeropenen } from './casusHeropenen';
import { casusOverdragen } from './casusOverdragen';
import { casusToewijzen } from './casusToewijzen';
import { consultatieBeantwoorden } from './consultatieBeantwoorden';
import { consultatieVastleggen } from './consultatieVastleggen';
import { consultatieVragen } from './consultatieVragen';
import { consultatieDoorgeven } from './consultatieDoorgeven';
import { consultatieIntrekken } from './consultatieIntrekken';
import { contactVastleggen } from './contactVastleggen';
import { gesprekAfwijken } from './gesprekAfwijken';
import { gesprekVastleggen } from './gesprekVastleggen';
import { gezinVastleggen } from './gezinVastleggen';
import { herinneringUitstellen } from './herinneringUitstellen';
import { hulpplanVastleggen } from './hulpplanVastleggen';
import { hypotheseBeoordelen } from './hypotheseBeoordelen';
import { kindcheckVastleggen } from './kindcheckVastleggen';
import { leerlinggesprekAfwijken } from './leerlinggesprekAfwijken';
import { leerlinggesprekVastleggen } from './leerlinggesprekVastleggen';
import { meldgesprekAfwijken } from './meldgesprekAfwijken';
import { meldgesprekVastleggen } from './meldgesprekVastleggen';
import { meldingVastleggen } from './meldingVastleggen';
import { monitoringVastleggen } from './monitoringVastleggen';
import { normAfwijken } from './normAfwijken';
import { oudersInlichten } from './oudersInlichten';
import { politieAfstemmen } from './politieAfstemmen';
import { signaalCorrigeren } from './signaalCorrigeren';
import { taakAfronden } from './taakAfronden';
import { taakGeven } from './taakGeven';
import { terugkoppelingVastleggen } from './terugkoppelingVastleggen';
import { toestemmingAfwijken } from './toestemmingAfwijken';
import { toestemmingVastleggen } from './toestemmingVastleggen';
import { twijfelBeantwoorden } from './twijfelBeantwoorden';
import { vervolgVastleggen } from './vervolgVastleggen';
import { verwijsindexOverwegen } from './verwijsindexOverwegen';
import { wegingVastleggen } from './wegingVastleggen';
import { zwijgplichtBeantwoorden } from './zwijgplichtBeantwoorden';

/** The form of every command that shares the template; one that is missing does not compile. */
export const formulieren: { readonly [C in Recording]: Formulier<C> } = {
  'advies-vastleggen': adviesVastleggen,
  'afweging-beantwoorden': afwegingBeantwoorden,
  'afweging-meebeoordelen': afwegingMeebeoordelen,
  'bevoegd-gezag-inlichten': bevoegdGezagInlichten,
  'casus-afsluiten': casusAfsluiten,
  'casus-heropenen': casusHeropenen,
  'casus-overdragen': casusOverdragen,
  'casus-toewijzen': casusToewijzen,
  'consultatie-beantwoorden': consultatieBeantwoorden,
  'consultatie-doorgeven': consultatieDoorgeven,
  'consultatie-intrekken': consultatieIntrekken,
  'consultatie-vastleggen': consultatieVastleggen,
  'consultatie-vragen': consultatieVragen,
  'contact-vastleggen': contactVastleggen,
  'gesprek-afwijken': gesprekAfwijken,
  'gesprek-vastleggen': gesprekVastleggen,
  'gezin-vastleggen': gezinVastleggen,
  'herinnering-uitstellen': herinneringUitstellen,
  'hulpplan-vastleggen': hulpplanVastleggen,
  'hypothese-beoordelen': hypotheseBeoordelen,
  'kindcheck-vastleggen': kindcheckVastleggen,
  'leerlinggesprek-afwijken': leerlinggesprekAfwijken,
  'leerlinggesprek-vastleggen': leerlinggesprekVastleggen,
  'meldgesprek-afwijken': meldgesprekAfwijken,
  'meldgesprek-vastleggen': meldgesprekVastleggen,
  'melding-vastleggen': meldingVastleggen,
  'monitoring-vastleggen': monitoringVastleggen,
  'norm-afwijken': normAfwijken,
  'ouders-inlichten': oudersInlichten,
  'politie-afstemmen': politieAfstemmen,
  'signaal-corrigeren': signaalCorrigeren,
  'taak-afronden': taakAfronden,
  'taak-geven': taakGeven,
  'terugkoppeling-vastleggen': terugkoppelingVastleggen,
  'toestemming-afwijken': toestemmingAfwijken,
  'toestemming-vastleggen': toestemmingVastleggen,
  'twijfel-beantwoorden': twijfelBeantwoorden,
  'vervolg-vastleggen': vervolgVastleggen,
  'verwijsindex-overwegen': verwijsindexOverwegen,
  'weging-vastleggen': wegingVastleggen,
  'zwijgplicht-beantwoorden': zwijgplichtBeantwoorden,
};
