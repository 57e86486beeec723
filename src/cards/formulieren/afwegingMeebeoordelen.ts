import { medebeoordelingVan } from '../../domain/medebeoordeling';
import { onveiligheidTekst } from '../../texts/afwegingen';
import { bijveldenTekst } from '../../texts/formulieren/bijvelden';
import { afwegingMeebeoordelenTekst } from '../../texts/formulieren/afwegen';
import { defineFormulier } from '../formulier';
import { afwegingGrondslag } from '../secties/afwegingGrondslag';
import { oordeelSecties } from '../secties/oordelen';
import { alinea, keuze, vrijeKeuze, vrijeRegel } from '../velden';
import { antwoordTitels } from './afwegingAntwoord';
import { afwegingMeebeoordeeldKlaar } from './afwegingMeebeoordeeldKlaar';

const vraag = 'antwoord-afweging-2';

/**
 * The oordeel of a second person over afweging 2, on their own device ([Q2], [K33], L534-536). They read what it rests on
 * and that the other has answered, and choose before they read what; who thinks again sees both. The inputs bear the
 * names of those of the first card, so that what was typed there as the other answered can be taken over.
 */
export const afwegingMeebeoordelen = defineFormulier({
  verb: 'afweging-meebeoordelen',
  tekst: afwegingMeebeoordelenTekst,
  bron: { regels: ['Q2', 'K33'], lijnen: ['L534-539'] },
  velden: ({ casus }) => {
    const { nee = '', ja = '', twijfel = '' } = antwoordTitels(casus.protocol, 'afweging-2');
    return {
      [vraag]: keuze({ nee, ja, twijfel }),
      onveiligheid: vrijeKeuze(onveiligheidTekst),
      motivering: alinea(),
      beoordeeldMet: vrijeRegel(400),
    };
  },
  bij: () => ({
    onder: vraag,
    velden: ['onveiligheid'],
    knop: bijveldenTekst.ja,
    hoortBij: (waarden) => waarden[vraag] === 'ja',
  }),
  secties: ({ casus }) => oordeelSecties(casus),
  grondslag: ({ casus, organisatie }) => afwegingGrondslag(casus, 'afweging-2', organisatie),
  toData: ({ [vraag]: antwoord, motivering, beoordeeldMet, onveiligheid }, { casus }) => ({
    afweging: medebeoordelingVan(casus)?.antwoord.id ?? '',
    vraag: afwegingMeebeoordelenTekst.velden[vraag],
    antwoord,
    motivering,
    beoordeeldMet,
    // What belongs to a yes is not kept with another answer.
    onveiligheid: antwoord === 'ja' ? onveiligheid : null,
  }),
  klaar: afwegingMeebeoordeeldKlaar,
});
