import { nummersCard } from '../../../cards/nummers';
import { makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import type { Organisatie } from '../../../domain/organisatie';
import { contacten } from '../../../protocol/contacten';
import { vervallenNamen, type VervallenNaamId } from '../../../protocol/contactnamen';
import { capital } from '../../../texts/capital';
import { nummersTekst, vervallenNaam } from '../../../texts/contacten';
import type { RenderedCard } from '../turn';
import { eigenContacten, vasteContacten } from './bellijst';

const spoed = ['112', 'veilig-thuis', 'veilig-thuis-friesland'] as const;
const anderen = contacten.map(({ id }) => id).filter((id) => !spoed.some((first) => first === id));

/** Every number with its hours and use; emergency first, then the own school, then the others. */
export function nummersView(
  organisatie: Organisatie,
  schoolId: string | undefined,
  vervallen: VervallenNaamId | null,
  envelope: Envelope,
): RenderedCard {
  const eigen = eigenContacten(organisatie, schoolId);
  const naam = vervallenNamen.find(({ id }) => id === vervallen)?.naam;
  const data = {
    heeftOpmerking: naam !== undefined,
    opmerking: naam === undefined ? '' : vervallenNaam(naam.length <= 4 ? naam.toUpperCase() : capital(naam)),
    groepen: [
      { naam: nummersTekst.spoed, bellijst: vasteContacten(organisatie, spoed) },
      ...(eigen.length > 0 ? [{ naam: nummersTekst.eigenSchool, bellijst: eigen }] : []),
      { naam: nummersTekst.anderen, bellijst: vasteContacten(organisatie, anderen) },
    ],
    ...withKnoppen(makeKnop('nood'), makeKnop('casus-beginnen'), makeKnop('help')),
  };
  return { content: render(nummersCard, data, envelope), summary: nummersTekst.titel };
}
