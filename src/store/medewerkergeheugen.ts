import { z } from 'zod';
import type { Gespreksadres, Medewerkergeheugen } from '../app/ports';
import type { Documents } from './backend';
import { opaqueName } from './names';

const gespreksadres: z.ZodType<Gespreksadres> = z.object({
  medewerker: z.string().min(1),
  tenantId: z.string(),
  serviceUrl: z.string(),
  conversationId: z.string(),
  userId: z.string(),
  botId: z.string(),
  verwelkomd: z.boolean(),
});
const gekozenSchool = z.object({ medewerker: z.string(), school: z.string().min(1) });

/**
 * Address and chosen school of each medewerker, a document each. A document that cannot be read counts as absent: the
 * next message of that person writes it anew, where an exception would shut them out for good.
 */
export function makeMedewerkergeheugen(documents: Documents): Medewerkergeheugen {
  async function read<T extends { medewerker: string }>(
    soort: 'adres' | 'school',
    medewerker: string,
    schema: z.ZodType<T>,
  ): Promise<T | undefined> {
    const text = await documents.read(opaqueName(soort, medewerker));
    const parsed = schema.safeParse(text === undefined ? undefined : parseJson(text));
    return parsed.success && parsed.data.medewerker === medewerker ? parsed.data : undefined;
  }

  return {
    readAdres: (medewerker) => read('adres', medewerker, gespreksadres),
    writeAdres: (adres) => documents.write(opaqueName('adres', adres.medewerker), JSON.stringify(adres)),
    removeAdres: (medewerker) => documents.remove(opaqueName('adres', medewerker)),
    readSchool: async (medewerker) => (await read('school', medewerker, gekozenSchool))?.school,
    writeSchool: (medewerker, school) =>
      documents.write(opaqueName('school', medewerker), JSON.stringify({ medewerker, school })),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
