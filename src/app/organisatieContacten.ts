import { z } from 'zod';
import { organisatieVeldTekst as tekst } from '../texts/organisatieVelden';
import { lijst, nummer, regel, sleutel } from './organisatieBouwstenen';

const contact = z
  .strictObject({
    id: sleutel.describe(tekst.contactId),
    naam: regel(100).describe(tekst.contactNaam),
    nummer: nummer.describe(tekst.contactNummer),
    uren: regel(100).describe(tekst.contactUren),
    wanneer: regel(200).describe(tekst.contactWanneer),
  })
  .refine((value) => value.id !== '112' || value.nummer === '112', {
    message: 'het alarmnummer is en blijft 112',
    path: ['nummer'],
  });

export const contacten = lijst(contact, 'dit contact staat er dubbel').default([]).describe(tekst.contacten);
