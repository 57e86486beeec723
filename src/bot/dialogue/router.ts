import { openedBy, type OpenVerb, type Verb } from '../../cards/verbs';
import type { Recording } from '../../domain/commands';
import { heeftSchooloverzicht } from '../../domain/schooloverzicht';
import { checkDossier, showDossier, turnDossier } from './handlers/dossierHandlers';
import {
  prepareGesprek,
  prepareMelding,
  showBevindingen,
  showConsultatie,
  showTaak,
} from './handlers/overzichtHandlers';
import { openFormulier, submitFormulier } from './handlers/formulierHandlers';
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
import { showSchooloverzicht, turnSchooloverzicht } from './handlers/schooloverzichtHandlers';
import { openNoodForm, openSignaalForm, submitNood, submitSignaal } from './handlers/signaalHandlers';
import { pickUitleg, showUitleg } from './handlers/uitlegHandlers';
import { pickVastleggen, showVastleggen } from './handlers/vastleggenHandlers';
import { answerVeiligheid, beginCasus, openStartForm, submitStart } from './handlers/startHandlers';
import { helpView } from './views/boodschappen';
import { noodView } from './views/noodView';
import { nummersView } from './views/nummersView';

const showNood: Handler = (ctx) =>
  Promise.resolve({ card: noodView({ nonce: ctx.newNonce() }), place: 'new' });

const showHelp: Handler = (ctx, { spreker }) => {
  const overzicht = heeftSchooloverzicht(ctx.organisatie(), spreker.id);
  return Promise.resolve({ card: helpView({ nonce: ctx.newNonce() }, overzicht), place: 'new' });
};

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
  schooloverzicht: showSchooloverzicht,
  'schooloverzicht-bladeren': turnSchooloverzicht,
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
  'taak-inzien': showTaak,
  'bevindingen-inzien': showBevindingen,
  'gesprek-voorbereiden': prepareGesprek,
  'melding-voorbereiden': prepareMelding,
  'dossier-inzien': showDossier,
  'dossier-bladeren': turnDossier,
  'dossier-toetsen': checkDossier,
  randvoorwaarden: showRandvoorwaarden,
  'randvoorwaarde-kiezen': pickRandvoorwaarde,
  'randvoorwaarde-bevestigen': submitRandvoorwaarde,
  uitleg: showUitleg,
  'uitleg-kiezen': pickUitleg,
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
