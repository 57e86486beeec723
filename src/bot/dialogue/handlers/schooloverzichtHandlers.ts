import { datumVan } from '../../../app/clock';
import { schooloverzichtCard } from '../../../cards/schooloverzicht';
import { overzichtregels, overzichtscholen } from '../../../domain/schooloverzicht';
import { schooloverzichtTekst } from '../../../texts/schooloverzicht';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { Reply } from '../turn';
import { casussenView } from '../views/casussenView';
import { readOverzichtkeuze, type Overzichtkeuze } from '../views/overzichtkeuzes';
import { schooloverzichtView } from '../views/schooloverzichtView';
import { readMijnCasussen } from './chooseCasus';
import type { Handler, HandlerContext } from './handler';
import { readBereik } from './readBereik';

const begin: Overzichtkeuze = { filter: 'alles', school: undefined, blad: 1 };

/** "Overzicht": the casussen of the school, or of one's own for whoever has no overview of a school. */
export const showSchooloverzicht: Handler = (ctx, click) => openSchooloverzicht(ctx, click, begin, 'new');

/** Another page, filter or school, in the place of the page that was read. */
export const turnSchooloverzicht: Handler = (ctx, click) => {
  const answer = schooloverzichtCard.form.answer.safeParse(click.data);
  const keuze = answer.success ? readOverzichtkeuze(answer.data.keuze) : begin;
  return openSchooloverzicht(ctx, click, keuze, 'replace');
};

/** A school of which this person sees nothing gives what they do see: it cannot be told from one without casussen. */
export async function openSchooloverzicht(
  ctx: HandlerContext,
  { spreker }: Pick<Click, 'spreker'>,
  keuze: Overzichtkeuze,
  place: Reply['place'],
): Promise<Reply> {
  const wie = asMedewerker(spreker);
  const organisatie = ctx.organisatie();
  const vandaag = datumVan(ctx.clock.now());
  const mijn = await readMijnCasussen(ctx, { spreker });
  const regels = overzichtregels(mijn.casussen, wie, { organisatie, vandaag, datumVan });
  const scholen = overzichtscholen(organisatie, wie.id);
  const envelope = { nonce: ctx.newNonce() };
  if (regels.length === 0 && scholen.length === 0) {
    return { card: casussenView(mijn, 'casus-inzien', envelope, schooloverzichtTekst.nietVoorU), place };
  }
  const bereik = await Promise.all(scholen.map((school) => readBereik(ctx, school, mijn.casussen)));
  const kent =
    keuze.school === undefined ||
    scholen.some(({ id }) => id === keuze.school) ||
    regels.some(({ casus }) => casus.school === keuze.school);
  const card = schooloverzichtView(
    { regels, onleesbaar: mijn.onleesbaar, bereik, wie, organisatie, vandaag, andereSchool: !kent },
    kent ? keuze : { ...keuze, school: undefined },
    envelope,
  );
  return { card, place };
}
