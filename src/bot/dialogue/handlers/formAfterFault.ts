import { casusStartenCard, startInputs } from '../../../cards/casusStarten';
import type { CardForm } from '../../../cards/defineCard';
import { formulieren } from '../../../cards/formulieren/alle';
import { noodInputs, noodVastleggenCard } from '../../../cards/noodVastleggen';
import { bevestigInputs, randvoorwaardeBevestigenCard } from '../../../cards/randvoorwaardeBevestigen';
import { readTyped } from '../../../cards/readAnswer';
import { signaalInputs } from '../../../cards/signaalVelden';
import { signaalVastleggenCard } from '../../../cards/signaalVastleggen';
import { shorten, disarm } from '../../../cards/userText';
import type { Labels } from '../../../cards/parts';
import type { Click } from '../click';
import type { Reply } from '../turn';
import type { Fouten } from '../views/fouten';
import type { HandlerContext } from './handler';
import { bevestigenAgain } from './randvoorwaardenHandlers';
import { noodAgain, signaalAgain } from './signaalHandlers';
import { again } from './startHandlers';

interface Form {
  readonly inputs: readonly string[];
  readonly labels: Labels;
  readonly form: CardForm;
  readonly redraw: (ctx: HandlerContext, click: Click, fouten: Fouten) => Reply | undefined;
}

/** Forms in which a person writes something that must not be lost. Drawn again without the store, with the same nonce. */
const forms: readonly Form[] = [
  {
    ...casusStartenCard,
    inputs: startInputs,
    redraw: (ctx, click, fouten) => again(ctx, click, fouten, click.nonce),
  },
  {
    ...signaalVastleggenCard,
    inputs: signaalInputs,
    redraw: (ctx, click, fouten) => ({
      card: signaalAgain(ctx, click, fouten, click.nonce),
      place: 'replace',
    }),
  },
  {
    ...noodVastleggenCard,
    inputs: noodInputs,
    redraw: (ctx, click, fouten) => ({ card: noodAgain(ctx, click, fouten, click.nonce), place: 'replace' }),
  },
  {
    ...randvoorwaardeBevestigenCard,
    inputs: bevestigInputs,
    redraw: (ctx, click, fouten) => bevestigenAgain(ctx, click, fouten, click.nonce),
  },
];

/** The form as it was filled in, when the click came from one. */
export function formAfterFault(ctx: HandlerContext, click: Click, fouten: Fouten): Reply | undefined {
  return forms.find(({ form }) => form.verb === click.verb)?.redraw(ctx, click, fouten);
}

/** What was typed, one line an input, for a message that cannot hold the form. */
export function typedLines(click: Click): readonly string[] {
  const labels = labelsOf(click);
  return Object.entries(readTyped(Object.keys(labels), click.data))
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${labels[name] ?? name} ${disarm(shorten(value, 4000))}`);
}

/** Of a form of its own, or of the form that every other command shares. */
function labelsOf(click: Click): Labels {
  const form = forms.find((candidate) => candidate.form.verb === click.verb);
  if (form)
    return Object.fromEntries(Object.entries(form.labels).filter(([name]) => form.inputs.includes(name)));
  return Object.entries(formulieren).find(([command]) => command === click.verb)?.[1].tekst.velden ?? {};
}
