import type { Casus, Recorded, Records } from './casus';
import { recordings } from './commands';
import type { CasusEvent, CasusLogboek, RecordType } from './events';
import { berichtenVan, doorgestuurd, hasBericht, settle } from './evolveBerichten';
import { metOntvangers, zonderGekozenCasemanager } from './oudeEvents';

/**
 * Folds one event into the casus. The switch has no default and an explicit return type, so a new kind of event does
 * not compile until it is handled. Throws when a log does not begin with its start: such a log is damaged.
 */
export function evolve(casus: Casus | undefined, event: CasusEvent): Casus {
  if (event.type === 'casus-gestart') return start(casus, event);
  if (!casus) throw new Error(`log does not begin with casus-gestart but with ${event.type}`);
  const next = { ...casus, nr: event.nr };
  switch (event.type) {
    case 'signaal-vastgelegd':
      return {
        ...next,
        version: casus.version + 1,
        signalen: [...casus.signalen, { ...event.data, ...recorded(event) }],
      };
    case 'nood-vastgelegd': {
      const { berichtAan, ...noodactie } = event.data;
      return {
        ...next,
        version: casus.version + 1,
        noodacties: [...casus.noodacties, { ...noodactie, ...recorded(event) }],
        berichten: [...casus.berichten, ...berichtenVan(event, event.type, berichtAan)],
      };
    }
    case 'contact-toegezegd':
      return {
        ...next,
        version: casus.version + 1,
        toezeggingen: [...casus.toezeggingen, recorded(event)],
        berichten: [...casus.berichten, ...berichtenVan(event, event.type, event.data.berichtAan)],
      };
    // No version: nothing that a decision rests on changes by looking.
    case 'casus-gezien':
      return { ...next, gezien: [...casus.gezien, recorded(event)] };
    // No version: it changes nothing that a card shows or a decision rests on.
    case 'herinnering-gestuurd': {
      const { berichtAan, ...herinnering } = event.data;
      return {
        ...next,
        herinneringen: [...casus.herinneringen, { ...herinnering, id: event.id }],
        berichten: [...casus.berichten, ...berichtenVan(event, event.type, berichtAan)],
      };
    }
    case 'bericht-bezorgd':
      return { ...next, berichten: settle(casus, event.data.bericht, { stand: 'bezorgd', op: event.at }) };
    case 'bericht-mislukt':
      return {
        ...next,
        berichten: settle(casus, event.data.bericht, {
          stand: 'mislukt',
          op: event.at,
          sinds: event.at,
          reden: event.data.reden,
          ...(event.data.nietVoor !== undefined && { nietVoor: event.data.nietVoor }),
        }),
      };
    case 'bericht-doorgestuurd':
      return { ...next, berichten: [...casus.berichten, ...doorgestuurd(casus, event)] };
    case 'casus-afgesloten':
      return { ...withRecord(next, metOntvangers(event)), gesloten: true };
    case 'casus-heropend':
      return { ...withRecord(next, metOntvangers(event)), gesloten: false };
    case 'casus-overgedragen': {
      const { aan, aanNaam } = event.data;
      return {
        ...withRecord(next, event),
        signaleerder: aan,
        signaleerderNaam: aanNaam,
        signaleerders: [...casus.signaleerders, aan],
      };
    }
    case 'signaal-gecorrigeerd':
    case 'hypothese-beoordeeld':
    case 'contact-vastgelegd':
    case 'vervolg-vastgelegd':
    case 'gezin-vastgelegd':
    case 'consultatie-gevraagd':
    case 'consultatie-beantwoord':
    case 'consultatie-ingetrokken':
    case 'consultatie-doorgegeven':
    case 'taak-gegeven':
    case 'taak-afgerond':
    case 'casus-toegewezen':
    case 'consultatie-vastgelegd':
    case 'twijfel-beantwoord':
    case 'advies-vastgelegd':
    case 'toestemming-vastgelegd':
    case 'toestemming-afgeweken':
    case 'ouders-ingelicht':
    case 'gesprek-vastgelegd':
    case 'gesprek-afgeweken':
    case 'leerlinggesprek-vastgelegd':
    case 'leerlinggesprek-afgeweken':
    case 'weging-vastgelegd':
    case 'kindcheck-vastgelegd':
    case 'bevoegd-gezag-ingelicht':
    case 'verwijsindex-overwogen':
    case 'politie-afgestemd':
    case 'meldgesprek-vastgelegd':
    case 'meldgesprek-afgeweken':
    case 'zwijgplicht-beantwoord':
    case 'terugkoppeling-vastgelegd':
    case 'monitoring-vastgelegd':
    case 'herinnering-uitgesteld':
    case 'afweging-meebeoordeeld':
      return withRecord(next, event);
    case 'afweging-beantwoord':
      return withRecord(next, metOntvangers(event));
    case 'melding-vastgelegd':
      return withRecord(next, metOntvangers(event));
    case 'norm-afgeweken':
      return withRecord(next, metOntvangers(event));
    case 'hulpplan-vastgelegd':
      return withRecord(next, { ...event, data: { ...zonderGekozenCasemanager, ...event.data } });
  }
}

/** Keeps what was recorded under its kind, and the berichten that follow from it. */
function withRecord<T extends RecordType>(casus: Casus, event: CasusEvent & { readonly type: T }): Casus {
  const record = { ...event.data, ...recorded(event) } as unknown as Records[T][number];
  const records: Records = { ...casus.records, [event.type]: [...casus.records[event.type], record] };
  const berichten = hasBericht(event) ? berichtenVan(event, event.type, event.data.berichtAan) : [];
  return { ...casus, version: casus.version + 1, records, berichten: [...casus.berichten, ...berichten] };
}

const recordTypes = Object.values(recordings);

function emptyRecords(): Records {
  return Object.fromEntries(recordTypes.map((type) => [type, []])) as unknown as Records;
}

/** The casus that a whole log tells of. */
export function casusVan(logboek: CasusLogboek): Casus {
  let casus: Casus | undefined;
  for (const event of logboek.events) casus = evolve(casus, event);
  if (!casus) throw new Error(`log of casus ${logboek.casusId} is empty`);
  return { ...casus, casusId: logboek.casusId };
}

function start(casus: Casus | undefined, event: Extract<CasusEvent, { type: 'casus-gestart' }>): Casus {
  if (casus) throw new Error('log holds casus-gestart twice');
  const { berichtAan, ...gegevens } = event.data;
  return {
    ...gegevens,
    casusId: '',
    protocol: event.protocol,
    signaleerder: event.by.id,
    signaleerderNaam: event.by.naam,
    signaleerders: [event.by.id],
    gestartOp: event.at,
    startId: event.id,
    signalen: [],
    noodacties: [],
    toezeggingen: [],
    gezien: [],
    berichten: berichtenVan(event, event.type, berichtAan),
    herinneringen: [],
    records: emptyRecords(),
    gesloten: false,
    nr: event.nr,
    version: 1,
  };
}

function recorded(event: CasusEvent): Recorded {
  return { id: event.id, nr: event.nr, op: event.at, door: event.by.id, doorNaam: event.by.naam };
}
