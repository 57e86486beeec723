import { organisatieJsonSchema } from '../app/organisatieJsonSchema';
import { beheerTekst as tekst } from '../texts/beheer';
import { controleer } from './controleer';
import type { Opdracht } from './opdracht';

/** Everything that `npm run beheer` can do. */
export const opdrachten: Readonly<Record<string, Opdracht>> = {
  controleer: {
    achter: '[pad]',
    uitleg: [tekst.controleer, tekst.controleerPad],
    maxWoorden: 1,
    run: ([pad], env) => controleer(pad, env),
  },
  schema: {
    achter: '',
    uitleg: [tekst.schema],
    maxWoorden: 0,
    run: async () => ({ exitCode: 0, lines: [JSON.stringify(organisatieJsonSchema(), null, 2)] }),
  },
};
