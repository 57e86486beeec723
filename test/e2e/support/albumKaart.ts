import { formulierView } from '../../../src/bot/dialogue/views/formulierView';
import type { Card } from '../../../src/cards/defineCard';
import { register } from '../../../src/cards/register';
import { render, type CardContent } from '../../../src/cards/render';
import { examples, type EigenKaart } from '../../cards/examples';
import { formulierGevallen } from '../../cards/formulierExamples';

/** One page of the album: a card, and a text that must be seen on it. */
export interface Albumkaart {
  readonly naam: string;
  readonly content: CardContent;
  readonly ziet: string;
}

const envelope = { casusId: 'K7Q2M', version: 3, nonce: '00000000-0000-4000-8000-00000000abcd' };

/** Every card says of itself in `fallbackText` what its title is. */
export function albumkaart(
  naam: string,
  content: CardContent,
  ziet = String(content['fallbackText']),
): Albumkaart {
  return { naam: naam.toLowerCase().replaceAll(/\W+/g, '-'), content, ziet };
}

/** Every card of the register with the most that it can show, and with faults where it is a form. */
export function uitRegister(): readonly Albumkaart[] {
  const kaarten: readonly Card[] = register.filter(({ name }) => name !== 'formulier');
  return kaarten.flatMap((card) =>
    Object.entries(examples[card.name as EigenKaart])
      .filter(([soort]) => soort !== 'klein')
      .map(([soort, data]) => albumkaart(`${card.name}-${soort}`, render(card, data, envelope))),
  );
}

/** Every form at each of its moments, in an ordinary casus. */
export function uitFormulieren(): readonly Albumkaart[] {
  return formulierGevallen.map(({ verb, moment, formulier, klein }) => {
    const titel = formulier.kop?.(klein).titel ?? formulier.tekst.titel;
    return albumkaart(
      `formulier-${moment || verb}`,
      formulierView(formulier, klein, envelope).content,
      titel,
    );
  });
}
