import type { Recording } from '../../src/domain/commands';
import {
  noodFormView,
  emptyNood,
  emptySignaal,
  signaalFormView,
} from '../../src/bot/dialogue/views/formulierViews';
import { formulierView } from '../../src/bot/dialogue/views/formulierView';
import { emptyStart, startView, veiligheidView } from '../../src/bot/dialogue/views/startViews';
import type { CardContent } from '../../src/cards/render';
import { inputsOf } from '../support/cardTree';
import { vandaag } from '../support/events';
import { leerkrachtA, organisatie } from '../support/people';
import { formulierGevallen } from './formulierExamples';

const envelope = { nonce: '00000000-0000-4000-8000-00000000abcd' };

/** Inputs in which a choice stands ready on a fresh form, and why it cannot mislead. */
const mag: Readonly<Partial<Record<Recording, Readonly<Record<string, string>>>>> = {
  'consultatie-beantwoorden': { consultatie: 'the one question that waits' },
  'consultatie-doorgeven': {
    consultatie: 'the one question that waits',
    aan: 'the vervanger of the organisation: so it is agreed',
  },
  'consultatie-intrekken': { consultatie: 'the one question that waits' },
  'consultatie-vastleggen': {
    vorm: 'a colleague answered by way of the bot: that is one person',
    partner: 'the rol of the colleague who answered',
  },
  'herinnering-uitstellen': { termijn: 'the one termijn that runs' },
  'hypothese-beoordelen': { signaal: 'the one hypothese that is open' },
  'melding-vastleggen': { naam: 'in own name is the rule, and shielding the exception ([L25])' },
  'signaal-corrigeren': {
    signaal: 'the one signaal that there is',
    categorie: 'what was recorded stands there to be mended',
    waarnemingen: 'what was recorded stands there to be mended',
    soort: 'what was recorded stands there to be mended',
    richting: 'what was recorded stands there to be mended',
    herkomst: 'what was recorded stands there to be mended',
  },
  'taak-afronden': { taak: 'the one task of this person' },
};

const gekozen = (content: CardContent): readonly string[] =>
  inputsOf(content)
    .filter(({ node }) => node['type'] === 'Input.ChoiceSet' && node['value'] !== '')
    .map(({ node }) => String(node['id']));

describe('a fresh form', () => {
  it.each(formulierGevallen)(
    '$verb $moment chooses nothing for a person, unless it is on the list',
    (geval) => {
      const { verb, formulier, klein, groot } = geval;
      for (const ctx of [klein, groot]) {
        const { content } = formulierView(formulier, ctx, envelope);
        const toegestaan = Object.keys(mag[verb] ?? {});
        expect(gekozen(content).filter((id) => !toegestaan.includes(id))).toEqual([]);
      }
    },
  );

  it.each([
    ['veiligheid', veiligheidView(envelope)],
    ['signaal', signaalFormView(envelope, emptySignaal(vandaag))],
    ['nood', noodFormView(envelope, emptyNood(vandaag, '10:42'))],
    [
      'start',
      startView(
        organisatie,
        leerkrachtA.id,
        envelope,
        emptyStart({ acuut: 'nee', medewerkerBetrokken: 'nee' }, vandaag, ''),
      ),
    ],
  ])('%s chooses nothing for a person, but the one school where they work', (_, { content }) => {
    expect(gekozen(content).filter((id) => id !== 'school')).toEqual([]);
  });
});
