import { disarm, shorten } from '../../../cards/userText';
import type { Casus } from '../../../domain/casus';
import { laatsteMelding, terugkoppelingTermijn, wachtOpTerugkoppeling } from '../../../domain/meldingen';
import type { Organisatie } from '../../../domain/organisatie';
import { formatDatum, formatTijdstip } from '../../../texts/datums';
import { afschermGrondTekst } from '../../../texts/formulieren/melding';
import { meldingDossierTekst as tekst } from '../../../texts/meldingDossier';

interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/** Whether somebody decided against the norm and no melding followed: it stands out in the dossier (decision 0.1). */
export function normWaarschuwing(casus: Casus): string | undefined {
  return tegenDeNorm(casus) ? tekst.letOp : undefined;
}

/** The melding, how it was made, what the school goes on doing and what came back; first what was decided against the norm. */
export function meldingFeiten(casus: Casus, organisatie: Organisatie): Feit[] {
  const norm = casus.records['norm-afgeweken'].at(-1);
  return [
    ...(norm
      ? [
          {
            naam: tekst.nietGemeld,
            waarde: tekst.nietGemeldDoor(
              disarm(norm.doorNaam),
              formatTijdstip(norm.op),
              kort(norm.motivering),
            ),
          },
        ]
      : []),
    ...meldingRegels(casus),
    ...terugkoppelingRegels(casus, organisatie),
  ];
}

function tegenDeNorm(casus: Casus): Casus['records']['norm-afgeweken'][number] | undefined {
  const norm = casus.records['norm-afgeweken'].at(-1);
  return norm && norm.nr > (laatsteMelding(casus)?.nr ?? 0) ? norm : undefined;
}

function meldingRegels(casus: Casus): Feit[] {
  const melding = casus.records['melding-vastgelegd'].at(-1);
  if (!melding) return [];
  const hoe = melding.afgeschermd === null ? tekst.opNaam : afschermGrondTekst[melding.afgeschermd];
  const bij = disarm(shorten(melding.gesprokenMet, 80));
  return [
    {
      naam: tekst.gemeld,
      waarde: `${tekst.gemeldOp(formatDatum(melding.datum), melding.tijd, bij)} (${hoe}): ${kort(melding.afspraken)}`,
    },
    { naam: tekst.eigenVervolg, waarde: kort(melding.eigenVervolg) },
  ];
}

function terugkoppelingRegels(casus: Casus, organisatie: Organisatie): Feit[] {
  const termijn = terugkoppelingTermijn(casus, organisatie);
  if (termijn === undefined) return [];
  const laatste = casus.records['terugkoppeling-vastgelegd'].at(-1);
  const waarde =
    laatste && !wachtOpTerugkoppeling(casus)
      ? tekst.ontvangen(formatDatum(laatste.datum), kort(laatste.terugkoppeling))
      : tekst.verwacht(formatDatum(termijn));
  return [{ naam: tekst.terugkoppeling, waarde }];
}

const kort = (text: string): string => disarm(shorten(text, 200));
