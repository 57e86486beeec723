import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demoFoutTekst } from '../texts/demo';
import type { PerVenster } from './vensters';

export interface DemoOpties {
  readonly botPoort: number;
  /** Without a port the directie gets no window. */
  readonly vensterPoorten: PerVenster<number>;
  /** Absolute path of the folder in which the demo keeps everything. */
  readonly map: string;
  /** Empty that folder first. */
  readonly reset: boolean;
}

export type OptiesUitkomst =
  | { readonly kind: 'opties'; readonly opties: DemoOpties }
  | { readonly kind: 'hulp' }
  | { readonly kind: 'fout'; readonly fouten: readonly string[] };

/** The options that name a port, with the words of the command line. */
export const poortOpties = {
  bot: '--bot-poort',
  leerkracht: '--poort-leerkracht',
  aandachtsfunctionaris: '--poort-aandachtsfunctionaris',
  directie: '--poort-directie',
} as const;

const poortNamen = ['bot', 'leerkracht', 'aandachtsfunctionaris', 'directie'] as const;

const poortDirectie = '56152';

const options = {
  'bot-poort': { type: 'string', default: '3978' },
  'poort-leerkracht': { type: 'string', default: '56150' },
  'poort-aandachtsfunctionaris': { type: 'string', default: '56151' },
  'poort-directie': { type: 'string' },
  directie: { type: 'boolean', default: false },
  map: { type: 'string', default: 'demo-data' },
  reset: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line; finds every fault at once, as Dutch sentences. Relative paths start at `cwd`. */
export function readOpties(args: readonly string[], cwd: string): OptiesUitkomst {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  if (values.help === true) return { kind: 'hulp' };
  const fouten = tokens.flatMap((token) => tokenFout(token));
  if (fouten.length > 0) return { kind: 'fout', fouten };
  // Naming its port asks for the window as well.
  const metDirectie = values.directie === true || values['poort-directie'] !== undefined;
  const poorten = {
    bot: poort(values['bot-poort']),
    leerkracht: poort(values['poort-leerkracht']),
    aandachtsfunctionaris: poort(values['poort-aandachtsfunctionaris']),
    ...(metDirectie ? { directie: poort(values['poort-directie'] ?? poortDirectie) } : {}),
  };
  const namen = poortNamen.filter((name) => name in poorten);
  const { bot, leerkracht, aandachtsfunctionaris, directie } = poorten;
  const ongeldig = namen.filter((name) => poorten[name] === undefined);
  if (
    bot === undefined ||
    leerkracht === undefined ||
    aandachtsfunctionaris === undefined ||
    ongeldig.length > 0
  ) {
    return { kind: 'fout', fouten: ongeldig.map((name) => demoFoutTekst.poortOngeldig(poortOpties[name])) };
  }
  const dubbel = namen.filter((name) =>
    namen.some((other) => other !== name && poorten[other] === poorten[name]),
  );
  if (dubbel.length > 0) {
    return { kind: 'fout', fouten: [demoFoutTekst.poortDubbel(dubbel.map((name) => poortOpties[name]))] };
  }
  return {
    kind: 'opties',
    opties: {
      botPoort: bot,
      vensterPoorten: { leerkracht, aandachtsfunctionaris, ...(directie === undefined ? {} : { directie }) },
      map: resolve(cwd, String(values.map)),
      reset: values.reset === true,
    },
  };
}

/** One piece of the command line as parseArgs reads it; its own type is not exported whole. */
type Token =
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' }
  | OptieToken;

interface OptieToken {
  readonly kind: 'option';
  readonly name: string;
  /** As it was typed, with its dashes. */
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function tokenFout(token: Token): readonly string[] {
  if (token.kind === 'positional') return [demoFoutTekst.losWoord(token.value)];
  if (token.kind === 'option-terminator') return [demoFoutTekst.losWoord('--')];
  const { name, rawName, value, inlineValue } = token;
  const type = Object.entries(options).find(([known]) => known === name)?.[1].type;
  if (type === undefined) return [demoFoutTekst.optieOnbekend(rawName)];
  if (type === 'boolean') return value === undefined ? [] : [demoFoutTekst.optieMetWaarde(rawName)];
  // In `--map --reset` the second is an option that was meant, not a folder.
  const isMissing = !value || (!inlineValue && value.startsWith('-'));
  return isMissing ? [demoFoutTekst.optieZonderWaarde(rawName)] : [];
}

function poort(value: unknown): number | undefined {
  const nummer = typeof value === 'string' && /^\d{4,5}$/.test(value) ? Number(value) : 0;
  return nummer >= 1024 && nummer <= 65535 ? nummer : undefined;
}
