import type { EventData } from '../../domain/events';
import type { SamenwerkenRecords } from '../../domain/records/samenwerkenRecords';
import { formatDatum } from '../../texts/datums';
import { dossierVeldTekst as tekst } from '../../texts/dossier';
import { taakuitkomstTekst } from '../../texts/formulieren/samenwerken';
import { regel, type DossierContext } from './dossierRegel';

type Delen = SamenwerkenRecords & Pick<EventData, 'casus-gezien'>;

/** How the work was divided and passed on, as the dossier reads it ([K16]). */
export const samenwerkenRegels: {
  readonly [T in keyof Delen]: (data: Delen[T], ctx: DossierContext) => readonly string[];
} = {
  'consultatie-ingetrokken': ({ consultatie, reden }, ctx) => [
    ...regel(tekst.vraag, vraagVan(ctx, consultatie)),
    ...regel(tekst.reden, reden),
  ],
  'consultatie-doorgegeven': ({ consultatie, aanNaam, reden }, ctx) => [
    ...regel(tekst.vraag, vraagVan(ctx, consultatie)),
    ...regel(tekst.aan, aanNaam),
    ...regel(tekst.reden, reden),
  ],
  'taak-gegeven': ({ taak, aanNaam, voor }) => [
    ...regel(tekst.aan, aanNaam),
    ...regel(tekst.taak, taak),
    ...regel(tekst.tot, formatDatum(voor)),
  ],
  'taak-afgerond': ({ taak, uitkomst, toelichting }, { events }) => {
    const gegeven = events.find(({ id }) => id === taak);
    return [
      ...regel(tekst.taak, gegeven?.type === 'taak-gegeven' ? gegeven.data.taak : ''),
      ...regel(tekst.uitkomst, taakuitkomstTekst[uitkomst]),
      ...regel(tekst.reden, toelichting),
    ];
  },
  'casus-toegewezen': ({ aanNaam, reden }) => [...regel(tekst.aan, aanNaam), ...regel(tekst.reden, reden)],
  'casus-gezien': () => [],
};

function vraagVan({ events }: DossierContext, id: string): string {
  const gevraagd = events.find((event) => event.id === id);
  return gevraagd?.type === 'consultatie-gevraagd' ? gevraagd.data.vraag : '';
}
