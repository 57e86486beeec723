import { createServer } from 'node:net';
import { demoFoutTekst, demoTekst } from '../texts/demo';
import { DemoFout } from './demoFout';
import { poortOpties, type DemoOpties } from './opties';
import { vensters } from './vensters';

/**
 * Refuses with one line for every port that is taken, and with the option that changes it. Looked at beforehand,
 * since a window whose port is taken would silently choose another one.
 */
export async function checkPoorten({
  botPoort,
  vensterPoorten,
}: Pick<DemoOpties, 'botPoort' | 'vensterPoorten'>): Promise<void> {
  const wanted = [
    { poort: botPoort, wat: demoTekst.bot, optie: poortOpties.bot },
    ...vensters.flatMap(({ id, naam }) => {
      const poort = vensterPoorten[id];
      return poort === undefined ? [] : [{ poort, wat: `venster ${naam}`, optie: poortOpties[id] }];
    }),
  ];
  const fouten = await Promise.all(
    wanted.map(async ({ poort, wat, optie }) => {
      const code = await listenFault(poort);
      if (code === undefined) return [];
      if (code === 'EADDRINUSE') return [demoFoutTekst.poortBezet(poort, wat, optie)];
      return [demoFoutTekst.poortVerboden(poort, wat, optie)];
    }),
  );
  if (fouten.flat().length > 0) throw new DemoFout(fouten.flat());
}

/** The error code of listening there, or undefined when it can be done. */
function listenFault(poort: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (fault: NodeJS.ErrnoException) => resolve(fault.code ?? 'onbekend'));
    server.listen(poort, '127.0.0.1', () => server.close(() => resolve(undefined)));
  });
}
