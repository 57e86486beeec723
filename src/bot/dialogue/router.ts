import { openedBy, type OpenVerb, type Verb } from '../../cards/verbs';
import type { Recording } from '../../domain/commands';
import {
  checkDossier,
  prepareGesprek,
  prepareMelding,
  showBevindingen,
  showConsultatie,
} from './handlers/overzichtHandlers';
import { openFormulier, pickVastleggen, showVastleggen, submitFormulier } from './handlers/formulierHandlers';
import type { Handler } from './handlers/handler';
import { ownSchool } from './handlers/ownSchool';
import {
  pickCasus,
  promiseContact,
  showCasus,
  showCasussen,
  showVolgendeStap,
} from './handlers/casusHandlers';
import {
  pickRandvoorwaarde,
  showRandvoorwaarden,
  submitRandvoorwaarde,
} from './handlers/randvoorwaardenHandlers';
import { openNoodForm, openSignaalForm, submitNood, submitSignaal } from './handlers/signaalHandlers';
import { answerVeiligheid, beginCasus, openStartForm, submitStart } from './handlers/startHandlers';
import { helpView } from './views/boodschappen';
import { noodView } from './views/noodView';
import { nummersView } from './views/nummersView';

const showNood: Handler = (ctx) =>
  Promise.resolve({ card: noodView({ nonce: ctx.newNonce() }), place: 'new' });

const showHelp: Handler = (ctx) =>
  Promise.resolve({ card: helpView({ nonce: ctx.newNonce() }), place: 'new' });

const showNummers: Handler = async (ctx, click) => {
  const school = await ownSchool(ctx, click.spreker.id);
  return { card: nummersView(ctx.organisatie(), school, null, { nonce: ctx.newNonce() }), place: 'new' };
};

type OwnVerb = Exclude<Verb, OpenVerb | Recording>;

/** What answers each verb that has a handler of its own; a verb without a row does not compile. */
const handlers: Readonly<Record<OwnVerb, Handler>> = {
  help: showHelp,
  nummers: showNummers,
  nood: showNood,
  'casus-beginnen': beginCasus,
  'veiligheid-beantwoorden': answerVeiligheid,
  'start-formulier': openStartForm,
  'casus-starten': submitStart,
  casussen: showCasussen,
  'casus-kiezen': pickCasus,
  'casus-inzien': showCasus,
  'volgende-stap-inzien': showVolgendeStap,
  'signaal-formulier': openSignaalForm,
  'signaal-vastleggen': submitSignaal,
  'nood-formulier': openNoodForm,
  'nood-vastleggen': submitNood,
  'contact-toezeggen': promiseContact,
  vastleggen: showVastleggen,
  'vastleggen-kiezen': pickVastleggen,
  'consultatie-inzien': showConsultatie,
  'bevindingen-inzien': showBevindingen,
  'gesprek-voorbereiden': prepareGesprek,
  'melding-voorbereiden': prepareMelding,
  'dossier-toetsen': checkDossier,
  randvoorwaarden: showRandvoorwaarden,
  'randvoorwaarde-kiezen': pickRandvoorwaarde,
  'randvoorwaarde-bevestigen': submitRandvoorwaarde,
};

/** The answer to any verb: its own handler, or the shared form of a command. */
export const route: Handler = (ctx, click) => {
  const opened = openedBy(click.verb);
  if (opened) return openFormulier(ctx, click, opened);
  if (isOwnVerb(click.verb)) return handlers[click.verb](ctx, click);
  return submitFormulier(ctx, click, click.verb as Recording);
};

function isOwnVerb(verb: Verb): verb is OwnVerb {
  return verb in handlers;
}
