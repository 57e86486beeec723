import { OpslagOnbereikbaar } from '../app/ports';
import { Opslagfout, opslagfoutVan } from './opslagfout';

/**
 * Calls the store with a bound: the Azure SDK never times out by itself, and a dead network disk does not either.
 * The signal ends the call where the call listens to it; after `ms` milliseconds the caller is freed in any case.
 * Whatever goes wrong becomes OpslagOnbereikbaar with the operation and a bare code, without names or contents.
 */
export async function reach<T>(
  operation: string,
  ms: number,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Opslagfout('geen-antwoord'));
      controller.abort();
    }, ms);
  });
  try {
    return await Promise.race([call(controller.signal), tooLate]);
  } catch (error) {
    throw new OpslagOnbereikbaar(operation, { cause: opslagfoutVan(error) });
  } finally {
    clearTimeout(timer);
  }
}
