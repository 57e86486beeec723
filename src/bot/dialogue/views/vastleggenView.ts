import { makeKnop, withKnoppen, type Keuze } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { perGroep, vastleggenCard, vastlegGroep, type Vastleggroep } from '../../../cards/vastleggen';
import { openVerb } from '../../../cards/verbs';
import { volgendeAfweging } from '../../../domain/afwegingen';
import type { Casus } from '../../../domain/casus';
import { isRecording, type Recording } from '../../../domain/commands';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { standRefusal } from '../../../domain/rights';
import { volgendeStappen } from '../../../domain/volgendeStappen';
import { casusTekst } from '../../../texts/casus';
import { formulierNaam, vastleggenTekst } from '../../../texts/formulieren/namen';
import type { RenderedCard } from '../turn';
import { foutenData, type Fouten } from './fouten';

/** Everything this person can record in this casus now: what is next as buttons, and all of it per stap to choose from. */
export function vastleggenView(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
  envelope: Envelope,
  fouten?: Fouten,
): RenderedCard {
  const eerst = nuAanDeBeurt(casus, wie, organisatie);
  const mag = (Object.keys(formulierNaam) as Recording[])
    .filter((command) => !standRefusal(command, wie, casus, organisatie))
    .sort((a, b) => plaats(eerst, a) - plaats(eerst, b));
  const keuzes = perGroep((groep) => keuzesIn(groep, mag, casus));
  const nu = eerst.slice(0, 2).map((command) => makeKnop(openVerb(command)));
  const data = {
    kop: casusTekst.kop(casus.casusId),
    ...foutenData(fouten),
    heeftNu: nu.length > 0,
    nu,
    // Nothing is chosen beforehand, and a list that folds up cannot be emptied: of two choices neither comes back.
    waarden: perGroep(() => ''),
    keuzes,
    heeft: perGroep((groep) => keuzes[groep].length > 0),
    heeftGroepen: mag.length > 0,
    ...withKnoppen(
      makeKnop('bevindingen-inzien'),
      makeKnop(
        standRefusal('dossier-toetsen', wie, casus, organisatie) ? 'dossier-inzien' : 'dossier-toetsen',
      ),
      makeKnop('nood'),
    ),
  };
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  return { content: render(vastleggenCard, data, full), summary: vastleggenTekst.titel };
}

/** What the next stappen ask to record, the most pressing first. */
function nuAanDeBeurt(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Recording[] {
  const commands = volgendeStappen(casus, wie, organisatie).flatMap(({ command }) =>
    command !== null && isRecording(command) ? [command] : [],
  );
  return [...new Set(commands)];
}

function plaats(eerst: readonly Recording[], command: Recording): number {
  const index = eerst.indexOf(command);
  return index === -1 ? eerst.length : index;
}

function keuzesIn(groep: Vastleggroep, mag: readonly Recording[], casus: Casus): Keuze[] {
  return mag
    .filter((command) => groepVan(command, casus) === groep)
    .map((command) => ({ id: command, titel: formulierNaam[command] }));
}

/** The first afweging belongs to stap 4, the others to stap 5. */
function groepVan(command: Recording, casus: Casus): Vastleggroep {
  if (command === 'afweging-beantwoorden' && volgendeAfweging(casus) === 'afweging-1') return 'wegen';
  return vastlegGroep[command];
}
