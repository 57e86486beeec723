import { readCasus } from '../../app/readCasus';
import type { Verb } from '../../cards/verbs';
import { heeftSchooloverzicht } from '../../domain/schooloverzicht';
import type { CasusId } from '../../domain/waarden';
import type { Click } from './click';
import { asMedewerker } from './context';
import type { HandlerContext } from './handlers/handler';
import { ownSchool } from './handlers/ownSchool';
import { openCasus } from './handlers/casusHandlers';
import { openSchooloverzicht } from './handlers/schooloverzichtHandlers';
import { explain } from './handlers/uitlegHandlers';
import { intentOf, readCodewoord, readSchoolnaam } from './intents';
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
      return { card: helpView(envelope, heeftSchooloverzicht(ctx.organisatie(), spreker.id)), place: 'new' };
    case 'nummers': {
      if (intent.vervallen === null) return press('nummers');
      const school = await ownSchool(ctx, spreker.id);
      return { card: nummersView(ctx.organisatie(), school, intent.vervallen, envelope), place: 'new' };
    }
    case 'casus-beginnen':
      return press('casus-beginnen');
    case 'signaal':
      return press('signaal-formulier', await knownCode(ctx, spreker, text));
    case 'casussen':
      return press('casussen');
    case 'schooloverzicht': {
      const school = readSchoolnaam(text, ctx.organisatie().scholen)?.id;
      return openSchooloverzicht(ctx, { spreker }, { filter: 'alles', school, blad: 1 }, 'new');
    }
    case 'randvoorwaarden':
      return press('randvoorwaarden');
    case 'uitleg':
      return explain(ctx, spreker.id, intent.begrip, 'new');
    case 'volgende-stap':
      return press('volgende-stap-inzien', intent.casusId ?? (await knownCode(ctx, spreker, text)));
    case 'dossier':
      return press('dossier-inzien', intent.casusId ?? (await knownCode(ctx, spreker, text)));
    case 'dossier-toetsen':
      return press('dossier-toetsen', intent.casusId ?? (await knownCode(ctx, spreker, text)));
    case 'casus':
      return intent.casusId === null ? press('casussen') : openCasus(ctx, spreker, intent.casusId);
    case 'onbekend': {
      // A word that means nothing needs no store to say so.
      const code = await knownCode(ctx, spreker, text).catch(() => undefined);
      if (code !== undefined) return openCasus(ctx, spreker, code);
      return { card: nietBegrepenView(envelope), place: 'new' };
    }
  }
}

/** The casus that the last word of a line names, where this person may see one with that code. */
async function knownCode(ctx: HandlerContext, spreker: Spreker, text: string): Promise<CasusId | undefined> {
  const code = readCodewoord(text);
  if (code === undefined) return undefined;
  return (await readCasus(ctx, code, asMedewerker(spreker), 'casus-inzien'))?.casusId;
}
