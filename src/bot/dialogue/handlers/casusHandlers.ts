import { datumVan } from '../../../app/clock';
import { clickId } from '../../../app/codes';
import { executeCommand } from '../../../app/executeCommand';
import { readCasus } from '../../../app/readCasus';
import { casussenCard, keuzedoelen } from '../../../cards/casussen';
import { isSamenVan, type CasusId } from '../../../domain/waarden';
import { parseCasusCode } from '../../../app/codes';
import { casusTekst } from '../../../texts/casus';
import { formulierTekst } from '../../../texts/weigeringen';
import { asMedewerker } from '../context';
import type { Reply, Spreker } from '../turn';
import { boodschapView, casusOnbekendView } from '../views/boodschappen';
import { casusView } from '../views/casusView';
import { casussenView } from '../views/casussenView';
import { refusalSentence } from '../views/fouten';
import { volgendeStapView } from '../views/volgendeStapView';
import { makeKnop } from '../../../cards/parts';
import { afterCommand } from './afterCommand';
import type { Handler, HandlerContext } from './handler';
import { chooseCasus, readMijnCasussen } from './chooseCasus';
import { markGezien } from './markGezien';

export const showCasussen: Handler = async (ctx, click) => {
  const mijn = await readMijnCasussen(ctx, click);
  return { card: casussenView(mijn, 'casus-inzien', { nonce: ctx.newNonce() }), place: 'new' };
};

export const showCasus: Handler = async (ctx, click) => {
  if (click.casusId === undefined) return showCasussen(ctx, click);
  return openCasus(ctx, click.spreker, click.casusId);
};

export async function openCasus(ctx: HandlerContext, spreker: Spreker, casusId: CasusId): Promise<Reply> {
  const wie = asMedewerker(spreker);
  const casus = await readCasus(ctx, casusId, wie, 'casus-inzien');
  const envelope = { nonce: ctx.newNonce() };
  if (!casus) return { card: casusOnbekendView(envelope), place: 'new' };
  const gezien = await markGezien(ctx, wie, casus);
  const nu = ctx.clock.now();
  const card = casusView(gezien, wie, ctx.organisatie(), datumVan(nu), envelope, undefined, nu);
  return { card, place: 'new' };
}

/** "Wat moet ik nu doen?" For several casussen it asks which. */
export const showVolgendeStap: Handler = async (ctx, click) => {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'volgende-stap-inzien');
  const wie = asMedewerker(click.spreker);
  const casus = await readCasus(ctx, click.casusId, wie, 'volgende-stap-inzien');
  const envelope = { nonce: ctx.newNonce() };
  if (!casus) return { card: casusOnbekendView(envelope), place: 'new' };
  await markGezien(ctx, wie, casus);
  const vandaag = datumVan(ctx.clock.now());
  return { card: volgendeStapView(casus, wie, ctx.organisatie(), vandaag, envelope), place: 'new' };
};

/** The choice that came back, `doel:casus`. */
export const pickCasus: Handler = async (ctx, click) => {
  const answer = casussenCard.form.answer.safeParse(click.data);
  const [doel = '', code = ''] = answer.success ? answer.data.casus.split(':') : [];
  const casusId = parseCasusCode(code);
  if (casusId === undefined || !isSamenVan(keuzedoelen, doel)) return showCasussen(ctx, click);
  return ctx.go(doel, { ...click, verb: doel, casusId });
};

/** "Ik neem contact op": recorded, and the signaleerder hears of it. */
export const promiseContact: Handler = async (ctx, click) => {
  if (click.casusId === undefined) return showCasussen(ctx, click);
  const wie = asMedewerker(click.spreker);
  const id = clickId(click.nonce ?? ctx.newNonce(), wie.id, click.verb);
  const command = { type: 'contact-toezeggen', data: {} } as const;
  const outcome = await executeCommand(ctx, click.casusId, command, wie, id);
  if (outcome.kind === 'done') {
    return afterCommand(
      ctx,
      click.spreker,
      outcome.casus,
      outcome.fresh ? casusTekst.toegezegd : casusTekst.wasAlToegezegd,
    );
  }
  const envelope = { nonce: ctx.newNonce() };
  const [refusal] = outcome.kind === 'refused' ? outcome.refusals : [];
  if (!refusal || refusal.code === 'casus-onbekend')
    return { card: casusOnbekendView(envelope), place: 'new' };
  const kop = casusTekst.kop(click.casusId);
  const knoppen = [
    makeKnop('casus-inzien', { casusId: click.casusId }),
    makeKnop('nummers'),
    makeKnop('nood'),
  ];
  return {
    card: boodschapView(
      {
        kop,
        titel: formulierTekst.kanNuNiet,
        samenvatting: kop,
        alineas: [refusalSentence(refusal)],
        knoppen,
      },
      envelope,
    ),
    place: 'new',
  };
};
