import { z } from 'zod';
import { organisatieVeldTekst as tekst } from '../texts/organisatieVelden';
import { organisatieSchema } from './organisatieSchema';

/**
 * What an editor needs to help with organisatie.json: JSON Schema of draft 7, as every editor knows that one. It cannot say
 * everything that reading the file checks, such as that a vervanger is named.
 */
export function organisatieJsonSchema(): object {
  const schema = z.toJSONSchema(organisatieSchema, { target: 'draft-7', io: 'input' });
  return { ...schema, title: tekst.titel };
}
