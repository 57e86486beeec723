import type { HulpRecords } from '../../domain/records/hulpRecords';
import type { MeldingRecords } from '../../domain/records/meldingRecords';
import type { WegenRecords } from '../../domain/records/wegenRecords';
import { afwegingAntwoordTekst, helperTekst, onveiligheidTekst } from '../../texts/afwegingen';
import {
  afsluitgrondTekst,
  casusAfsluitenTekst,
  casusHeropenenTekst,
} from '../../texts/formulieren/afsluiten';
import { afwegingBeantwoordenTekst, afwegingMeebeoordelenTekst } from '../../texts/formulieren/afwegen';
import { hulpplanVastleggenTekst, monitoringVastleggenTekst } from '../../texts/formulieren/hulp';
import {
  afschermVoorwaardeTekst,
  doorslagTekst,
  meldgesprekAfwijkenTekst,
  meldgesprekGrondTekst,
  meldgesprekVastleggenTekst,
  meldgesprekWie,
  meldingVastleggenTekst,
  naamTekst,
  normAfwijkenTekst,
  ontvangenTekst,
  terugkoppelingVastleggenTekst,
} from '../../texts/formulieren/melding';
import {
  bevoegdGezagInlichtenTekst,
  kindcheckAanleidingTekst,
  kindcheckVastleggenTekst,
  kindcheckVeiligTekst,
  politieAfstemmenTekst,
  verwijsindexOverwegenTekst,
  verwijsindexTekst,
  wegingTwijfelTekst,
  wegingVastleggenTekst,
} from '../../texts/formulieren/wegen';
import { zwijgplichtBeantwoordenTekst } from '../../texts/formulieren/zwijgplicht';
import { naamVan, regel, velden, type DossierContext } from './dossierRegel';

type Records = WegenRecords & MeldingRecords & HulpRecords;

/** Stap 4 and 5, the melding and help, as the dossier reads them ([M6-M10], [Q1] to [Q5], [L11]). */
export const beslisRegels: {
  readonly [T in keyof Records]: (data: Records[T], ctx: DossierContext) => readonly string[];
} = {
  'weging-vastgelegd': (data) => velden(wegingVastleggenTekst, data, { twijfel: wegingTwijfelTekst }),
  'kindcheck-vastgelegd': (data) =>
    velden(kindcheckVastleggenTekst, data, {
      aanleiding: kindcheckAanleidingTekst,
      veilig: kindcheckVeiligTekst,
    }),
  'afweging-beantwoord': afwegingRegels,
  'afweging-meebeoordeeld': ({ vraag, antwoord, ...rest }) => [
    ...regel(vraag, afwegingAntwoordTekst[`afweging-2.${antwoord}`].antwoord),
    ...velden(afwegingMeebeoordelenTekst, rest, { onveiligheid: onveiligheidTekst }),
  ],
  'bevoegd-gezag-ingelicht': ({ wie, ...rest }, ctx) =>
    velden(bevoegdGezagInlichtenTekst, { ...rest, wie: naamVan(ctx, wie) }),
  'verwijsindex-overwogen': (data) =>
    velden(verwijsindexOverwegenTekst, data, { uitkomst: verwijsindexTekst }),
  'politie-afgestemd': (data) => velden(politieAfstemmenTekst, data),
  'meldgesprek-vastgelegd': ({ oudersErbij, leerlingErbij, ...rest }) => {
    const wie = oudersErbij === 'nee' ? 'leerling' : leerlingErbij === 'nee' ? 'ouders' : 'beiden';
    return velden(
      meldgesprekVastleggenTekst,
      { ...rest, wie },
      { wie: meldgesprekWie, doorslag: doorslagTekst },
    );
  },
  'meldgesprek-afgeweken': (data) =>
    velden(meldgesprekAfwijkenTekst, data, { met: meldgesprekWie, grond: meldgesprekGrondTekst }),
  'zwijgplicht-beantwoord': (data) => velden(zwijgplichtBeantwoordenTekst, data),
  'melding-vastgelegd': ({ afgeschermd, ...rest }) =>
    velden(
      meldingVastleggenTekst,
      { ...rest, naam: afgeschermd ?? 'op-naam' },
      { naam: naamTekst, afschermVoorwaarde: afschermVoorwaardeTekst },
    ),
  'norm-afgeweken': (data) => velden(normAfwijkenTekst, data),
  'terugkoppeling-vastgelegd': (data) =>
    velden(terugkoppelingVastleggenTekst, data, { ontvangen: ontvangenTekst }),
  // The colleague who was chosen is named in `casemanager` as well.
  'hulpplan-vastgelegd': ({ casemanagerId: _, ...plan }) => velden(hulpplanVastleggenTekst, plan),
  'monitoring-vastgelegd': (data) => velden(monitoringVastleggenTekst, data),
  'casus-afgesloten': (data) => velden(casusAfsluitenTekst, data, { grond: afsluitgrondTekst }),
  'casus-heropend': (data) => velden(casusHeropenenTekst, data),
};

function afwegingRegels(data: Records['afweging-beantwoord'], ctx: DossierContext): readonly string[] {
  const { afweging, vraag, antwoord, vastgelegd, metWie, ...rest } = data;
  const sleutel = `${afweging}.${antwoord}` as keyof typeof afwegingAntwoordTekst;
  return [
    ...regel(vraag, afwegingAntwoordTekst[sleutel].antwoord),
    ...velden(
      afwegingBeantwoordenTekst,
      { ...rest, ...vastgelegd, metWie: metWie === null ? '' : naamVan(ctx, metWie) },
      { onveiligheid: onveiligheidTekst, helper: helperTekst },
    ),
  ];
}
