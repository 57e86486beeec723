import { z } from 'zod';
import { dayNumber } from '../domain/kalenderdagen';
import { organisatieVeldTekst as tekst } from '../texts/organisatieVelden';
import { altijd } from './organisatieBouwstenen';

/** A real date of this century; the rules for feestdagen are right from 2014 on. */
export const datum = z.iso
  .date('moet een datum zijn die bestaat, geschreven als jaar-maand-dag, zoals 2026-11-23')
  .refine((value) => value >= '2014-01-01' && value <= '2099-12-31', 'moet tussen 2014 en 2100 liggen');

/** The first and the last day of something, with what else belongs to it. */
export const periode = <T extends z.core.$ZodShape>(rest: T, maxDagen?: number) =>
  z
    .strictObject({
      van: datum.describe(tekst.periodeVan),
      tot: datum.describe(tekst.periodeTot),
      ...rest,
    })
    .superRefine((value, context) => {
      const read = z.object({ van: datum, tot: datum }).safeParse(value);
      if (!read.success) return;
      const { van, tot } = read.data;
      const report = (message: string) => context.addIssue({ code: 'custom', message, path: ['tot'] });
      if (tot < van) report('mag niet voor de eerste dag (van) liggen');
      if (maxDagen !== undefined && dayNumber(tot) - dayNumber(van) >= maxDagen)
        report(`ligt meer dan ${maxDagen} dagen na de eerste dag; klopt het jaartal?`);
    }, altijd);
