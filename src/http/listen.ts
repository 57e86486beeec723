import type { Server } from 'node:net';
import { startTekst } from '../texts/teams';

const reasons: Readonly<Record<string, ((poort: number) => string) | undefined>> = {
  EADDRINUSE: startTekst.poortBezet,
  EACCES: startTekst.poortVerboden,
  EADDRNOTAVAIL: startTekst.adresOnbekend,
  ENOTFOUND: startTekst.adresOnbekend,
};

/** Starts listening; rejects with a Dutch sentence that names the port and what to do about it. */
export async function listen(
  server: Pick<Server, 'listen' | 'once' | 'off'>,
  port: number,
  host: string,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException): void => {
      const reason = reasons[cause.code ?? '']?.(port);
      reject(reason === undefined ? cause : new Error(reason, { cause }));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}
