import type { Verb } from '../../cards/verbs';
import type { Click } from './click';
import type { HandlerContext } from './handlers/handler';
import { ownSchool } from './handlers/ownSchool';
import { openCasus } from './handlers/casusHandlers';
import { intentOf } from './intents';
import type { Reply, Spreker } from './turn';
import { helpView, nietBegrepenView } from './views/boodschappen';
import { nummersView } from './views/nummersView';

/** A typed line: what it asks is done as if the button had been pressed. The line itself is kept nowhere. */
export async function answerText(ctx: HandlerContext, spreker: Spreker, text: string): Promise<Reply> {
  const intent = intentOf(text);
  const envelope = { nonce: ctx.newNonce() };
  const press = (verb: Verb, casusId?: string): Promise<Reply> => {
    const click: Click = { spreker, verb, casusId, nonce: undefined, version: undefined, data: {} };
    return ctx.go(verb, click);
  };
  switch (intent.kind) {
    case 'nood':
      return press('nood');
    case 'groet':
    case 'help':
      return { card: helpView(envelope), place: 'new' };
    case 'nummers': {
      if (intent.vervallen === null) return press('nummers');
      const school = await ownSchool(ctx, spreker.id);
      return { card: nummersView(ctx.organisatie(), school, intent.vervallen, envelope), place: 'new' };
    }
    case 'casus-beginnen':
      return press('casus-beginnen');
    case 'signaal':
      return press('signaal-formulier');
    case 'casussen':
      return press('casussen');
    case 'randvoorwaarden':
      return press('randvoorwaarden');
    case 'volgende-stap':
      return press('volgende-stap-inzien', intent.casusId ?? undefined);
    case 'dossier-toetsen':
      return press('dossier-toetsen', intent.casusId ?? undefined);
    case 'casus':
      return intent.casusId === null ? press('casussen') : openCasus(ctx, spreker, intent.casusId);
    case 'onbekend':
      return { card: nietBegrepenView(envelope), place: 'new' };
  }
}
