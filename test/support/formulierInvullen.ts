import { inputsOf } from './cardTree';
import type { Json } from './journey';

/**
 * A form filled in as a hurried but willing person would: what must be filled in is filled in, what is chosen is said in
 * `keuzes`, and what may stay empty stays empty.
 */
export function invullen(card: Json, keuzes: Readonly<Record<string, string>>, dag: string): Json {
  const velden = inputsOf(card).map(({ node }) => {
    const id = String(node['id']);
    return [id, keuzes[id] ?? waardeVan(node, dag)] as const;
  });
  return Object.fromEntries(velden);
}

function waardeVan(node: Readonly<Record<string, unknown>>, dag: string): string {
  const staat = typeof node['value'] === 'string' ? node['value'] : '';
  if (staat !== '' || node['isRequired'] !== true) return staat;
  switch (node['type']) {
    case 'Input.Date':
      return dag;
    case 'Input.Time':
      return '10:30';
    case 'Input.ChoiceSet':
      return (node['choices'] as readonly { value: string }[])[0]?.value ?? '';
    default:
      return `Ingevuld bij ${String(node['id'])}.`;
  }
}
