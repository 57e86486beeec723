/** One row of the rules of the meldcode. */
export interface Regel {
  readonly id: string;
  readonly item: string;
  /** Letters such as `R D`; `besluit` for what was decided where the source contradicts itself. */
  readonly type: string;
  /** Lines of the stappenplan, such as `L207-209`; empty for a besluit. */
  readonly lijn: string;
  /** Heading under which it stands. */
  readonly groep: string;
}

const idVorm = /^(?:0\.\d+|[A-N]\d+|Q[1-5](?:-\w+)?)$/;
const rij = /^\| *\**([A-Q0-9][\w.-]*?)\** *\|(.*)\|\s*$/;

/**
 * The rows of every table that begins with an ID, in their order: of regels.md itself, or of docs/regels.md, which holds a
 * copy of ID, item, type and line in its first four columns.
 */
export function readRegels(markdown: string): readonly Regel[] {
  const regels: Regel[] = [];
  let groep = '';
  for (const line of markdown.split('\n')) {
    groep = /^##+ (.*)$/.exec(line)?.[1] ?? groep;
    const [, id = '', rest = ''] = rij.exec(line) ?? [];
    if (!idVorm.test(id)) continue;
    const [item = '', type = '', lijn = ''] = rest
      .split(/(?<!\\)\|/)
      .map((cel) => zonderDodeNummers(cel.trim()));
    // The table of decisions has the source and what was decided where others have item and type.
    const isBesluit = id.startsWith('0.');
    regels.push({ id, item, type: isBesluit ? 'besluit' : type, lijn: isBesluit ? '' : lijn, groep });
  }
  return regels;
}

/** Numbers of what became Veilig Thuis in 2015 are shown nowhere, not even here (decision 0.6). */
function zonderDodeNummers(text: string): string {
  return text.replace(/0900-\d{3} \d{3} \d/g, '(dead number)');
}

/** Whether a row is behaviour, which a test must show; P is a text, S is scope. */
export function isGedrag({ type }: Regel): boolean {
  return type.split(' ').some((letter) => /^[RCXOTDN]$/.test(letter));
}

/**
 * The IDs that a text names: quoted in a table (`'C14'`), in brackets (`[C14]`, `[H3, H4]`, `[D3-D5]`), or as a decision
 * (`decisions 0.8 and 0.9`).
 */
export function regelIdsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/'([A-Q0][\w.-]*)'/g)].map(([, id = '']) => id);
  const besluiten = [...text.matchAll(/\bdecisions? ((?:0\.\d+(?:, | and )?)+)/g)].flatMap(([, list = '']) =>
    list.split(/, | and /),
  );
  return [...new Set([...quoted, ...besluiten, ...bracketIds(text)])].filter((id) => idVorm.test(id));
}

/** Only those in brackets: how a test says what it shows. */
export function bracketIds(text: string): readonly string[] {
  return [...text.matchAll(/\[([^\]\n]{2,120})\]/g)].flatMap(([, list = '']) =>
    list.split(/, ?/).flatMap((part) => (idVorm.test(part) ? [part] : rangeOf(part))),
  );
}

/** `D3-D5` names D3, D4 and D5. */
function rangeOf(part: string): readonly string[] {
  const [, letter = '', van = '', tot = ''] = /^([A-Q])(\d+)-\1(\d+)$/.exec(part) ?? [];
  if (letter === '') return [];
  return Array.from(
    { length: Number(tot) - Number(van) + 1 },
    (_, index) => `${letter}${Number(van) + index}`,
  );
}
