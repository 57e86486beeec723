import type { Verb } from '../../cards/verbs';
import type { Handler } from './handlers/handler';
import { ownSchool } from './handlers/ownSchool';
import {
  pickCasus,
  promiseContact,
  showCasus,
  showCasussen,
  showVolgendeStap,
} from './handlers/casusHandlers';
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

/** Every verb and what answers it; a verb without a row does not compile. */
export const handlers: Readonly<Record<Verb, Handler>> = {
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
};
