import type { z } from 'zod';
import { veldFouten } from '../../../cards/fields';
import type { Labels } from '../../../cards/parts';
import { signaalAnswer, signaalFrom } from '../../../cards/signaalVelden';
import { signaalRefusals } from '../../../domain/signaalRegels';
import type { Datum } from '../../../domain/waarden';
import { foutenFromRefusals, foutenFromVelden, type Fouten } from '../views/fouten';

type Answer = Parameters<typeof signaalFrom>[0];

/** In the place of what could not be read, so that the rules can look at the rest. */
const gezien = (vandaag: Datum): Answer => ({
  categorie: null,
  tekst: '-',
  waarnemingen: ['gezien'],
  datum: vandaag,
  plaats: '-',
  situatie: '-',
  aanwezigen: '-',
  soort: 'feit',
  richting: 'bevestigt',
  herkomst: 'zelf',
  vanWie: '-',
});

/**
 * Everything that is wrong with a form in which a signaal could not be read: what its inputs say, and what the rules of a
 * signaal say of the inputs that could be read. A form is mended in one go. `vandaag` is the date in Europe/Amsterdam.
 */
export function signaalFouten(error: z.ZodError, sent: unknown, vandaag: Datum, labels: Labels): Fouten {
  const velden = veldFouten(error);
  const fouten = foutenFromVelden(velden, labels);
  const refusals = signaalRefusals(signaalFrom(readable(sent, vandaag)), vandaag);
  const rest = refusals.filter(({ veld }) => !velden.some((fout) => fout.veld === veld));
  return { ...fouten, regels: [...fouten.regels, ...foutenFromRefusals(rest, labels).regels] };
}

function readable(sent: unknown, vandaag: Datum): Answer {
  const record: Readonly<Record<string, unknown>> =
    typeof sent === 'object' && sent !== null ? { ...sent } : {};
  const read = <T>(schema: z.ZodType<T>, veld: string, anders: T): T => {
    const value = schema.safeParse(record[veld]);
    return value.success ? value.data : anders;
  };
  const anders = gezien(vandaag);
  const herkomst = signaalAnswer.herkomst.safeParse(record['herkomst']);
  return {
    ...anders,
    datum: read(signaalAnswer.datum, 'datum', anders.datum),
    // Who told it, and how it was noticed, is asked only once it is known where the signaal comes from.
    ...(herkomst.success
      ? {
          herkomst: herkomst.data,
          waarnemingen: read(signaalAnswer.waarnemingen, 'waarnemingen', anders.waarnemingen),
          vanWie: read(signaalAnswer.vanWie, 'vanWie', anders.vanWie),
        }
      : {}),
  };
}
