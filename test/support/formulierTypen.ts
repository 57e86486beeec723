import { signaalTyped } from '../../src/cards/signaalFormulier';
import type { Command } from '../../src/domain/commands';

/** What a person types and chooses to give this command by its form, by the id of each input. */
export function getyptVoor({ type, data }: Command): Readonly<Record<string, string>> {
  if (type === 'twijfel-beantwoorden') return { ...texts(data), antwoord: data.vraag.antwoord };
  if (type === 'afweging-beantwoorden')
    return { ...texts(data), ...texts(data.vastgelegd), [`antwoord-${data.afweging}`]: data.antwoord };
  if (type === 'signaal-corrigeren') return { ...texts(data), ...signaalTyped(data.nieuw) };
  if (type === 'afweging-meebeoordelen') return { ...texts(data), 'antwoord-afweging-2': data.antwoord };
  if (type !== 'meldgesprek-vastleggen') return texts(data);
  const { oudersErbij, leerlingErbij } = data;
  const wie = oudersErbij === 'nee' ? 'leerling' : leerlingErbij === 'nee' ? 'ouders' : 'beiden';
  return { ...texts(data), wie };
}

function texts(data: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[key, value]] : value === null ? [[key, '']] : [],
    ),
  );
}
