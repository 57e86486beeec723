import type { CommandData } from '../../src/domain/commands';
import type { Requester } from '../../src/domain/medewerker';
import type { Antwoord } from '../../src/domain/waarden';
import type { Gebeurtenis } from './events';
import { directeur, functionarisA, leerkrachtA } from './people';
import { goedeWegen, totAfweging, wegen } from './wegenEvents';

/** Afweging 2 answered by the aandachtsfunctionaris, and the second oordeel asked of the directie ([Q2], [K33]). */
export const wachtOpTweede = (
  antwoord: Antwoord,
  aan: Requester = directeur,
  door: Requester = functionarisA,
): readonly Gebeurtenis[] => {
  const metWie = aan.kind === 'systeem' ? null : aan.id;
  const data = {
    ...goedeWegen['afweging-beantwoorden'],
    afweging: 'afweging-2' as const,
    antwoord,
    onveiligheid: antwoord === 'ja' ? ('acuut' as const) : null,
    beoordeeldMet: '',
    metWie,
    berichtAan: [leerkrachtA.id, ...(metWie === null ? [] : [metWie])],
  };
  return [...totAfweging(2), { event: { type: 'afweging-beantwoord', data }, door }];
};

/** The command of the second person over the answer with which this story ends. */
export function oordeelOver(
  verhaal: readonly Gebeurtenis[],
  antwoord: Antwoord,
  change: Partial<CommandData['afweging-meebeoordelen']> = {},
): { readonly type: 'afweging-meebeoordelen'; readonly data: CommandData['afweging-meebeoordelen'] } {
  const onveiligheid = antwoord === 'ja' ? 'acuut' : null;
  return wegen('afweging-meebeoordelen', {
    afweging: antwoordIn(verhaal),
    antwoord,
    onveiligheid,
    ...change,
  });
}

/** The event that it becomes. */
export function tweedeOordeel(
  verhaal: readonly Gebeurtenis[],
  antwoord: Antwoord,
  door: Requester = directeur,
  aan: readonly string[] = [functionarisA.id],
): Gebeurtenis {
  const { data } = oordeelOver(verhaal, antwoord);
  return { event: { type: 'afweging-meebeoordeeld', data: { ...data, berichtAan: aan } }, door };
}

/** Both said it. */
export const beoordeeld = (antwoord: Antwoord, tweede: Antwoord): readonly Gebeurtenis[] => {
  const verhaal = wachtOpTweede(antwoord);
  return [...verhaal, tweedeOordeel(verhaal, tweede)];
};

/** Id of the last answer to afweging 2, as `logVan` gives it. */
function antwoordIn(verhaal: readonly Gebeurtenis[]): string {
  const index = verhaal.findLastIndex(
    ({ event }) => event.type === 'afweging-beantwoord' && event.data.afweging === 'afweging-2',
  );
  return `e${index + 1}`;
}
