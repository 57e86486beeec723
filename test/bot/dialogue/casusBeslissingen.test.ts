import { actionsOf, textOf } from '../../support/cardTree';
import { contactToegezegd, signaalVastgelegd, type Gebeurtenis } from '../../support/events';
import { functionarisA, functionarisB } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, stageMet } from '../../support/stageMet';
import { verhaalMet } from '../../support/commands';
import { verschuldigd } from '../../support/meldingEvents';
import { gewogen, totAfweging } from '../../support/wegenEvents';

async function kaart(verhaal: readonly Gebeurtenis[], wie = functionarisA) {
  const { card } = await (await stageMet(verhaal)).sends(wie, 'casus-inzien', { casusId });
  const hoofd = actionsOf(card.content).find(
    ({ node }) => node['type'] === 'Action.Execute' && node['style'] === 'positive',
  );
  return { text: textOf(card.content).replaceAll(': \n', ': '), hoofd: hoofd?.node['verb'] };
}

const nieuw = signaalVastgelegd({ tekst: 'Weer een blauwe plek.' });

describe('what was decided, on the card of the casus', () => {
  it('stands there with its date: the weging and each afweging', async () => {
    const { text } = await kaart(totAfweging(3));
    expect(text).toMatch(/Weging: 23 november 2026: /);
    expect(text).toMatch(/Afweging 1, vermoeden: 23 november 2026: .* Door /);
    expect(text).toMatch(/Afweging 2, veiligheid: 23 november 2026: .* Door /);
    expect(text).not.toContain('OPNIEUW BEKIJKEN');
  });

  it('says who thought along at school and at Veilig Thuis apart, and does not call "alleen ik" a person', async () => {
    const met = { beoordeeldMet: 'Begeleider A', veiligThuis: 'Medewerker H' };
    const antwoord = { afweging: 'afweging-3', antwoord: 'nee' } as const;
    const samen = [...totAfweging(3), gewogen('afweging-beantwoorden', { ...antwoord, ...met })];
    expect((await kaart(samen)).text).toContain('Dacht mee: Begeleider A. Bij Veilig Thuis: Medewerker H.');
    const alleen = { ...antwoord, ...met, beoordeeldMet: 'Alleen ik.' };
    const { text } = await kaart([...totAfweging(3), gewogen('afweging-beantwoorden', alleen)]);
    expect(text).toContain('Niemand op school dacht mee. Bij Veilig Thuis: Medewerker H.');
    expect(text.toLowerCase()).not.toContain('alleen ik');
  });

  it('[E2] is to be looked at again after a new signaal, and does not vanish', async () => {
    const { text } = await kaart([...totAfweging(3), nieuw]);
    expect(text).toMatch(/Afweging 1, vermoeden: OPNIEUW BEKIJKEN\. 23 november 2026: .* Door /);
    expect(text).toMatch(/Afweging 2, veiligheid: OPNIEUW BEKIJKEN\. 23 november 2026: .* Door /);
    expect(text).not.toContain('Nog te melden:');
  });

  it('[F7] [F13] says that a melding is still owed, also where the answer must be looked at again', async () => {
    for (const verhaal of [verschuldigd, [...verschuldigd, nieuw]]) {
      expect((await kaart(verhaal)).text).toContain(
        'Nog te melden: Het antwoord van 23 november 2026 op afweging 2 wijst op een melding.',
      );
    }
    expect((await kaart(verhaalMet('melding-vastleggen'))).text).not.toContain('Nog te melden:');
  });
});

describe('the first button on the card of the casus', () => {
  it('[K21] is the promise to get in touch as long as nobody made it', async () => {
    expect((await kaart(begin)).hoofd).toBe('contact-toezeggen');
    const beloofd = [...begin, contactToegezegd(functionarisB)];
    expect((await kaart(beloofd)).hoofd).toBe('volgende-stap-inzien');
  });

  it.each([
    'consultatie-vastleggen',
    'melding-vastleggen',
    'terugkoppeling-vastleggen',
    'hulpplan-vastleggen',
  ] as const)('is the next stap after %s: somebody is in touch already', async (command) => {
    expect((await kaart(verhaalMet(command))).hoofd).toBe('volgende-stap-inzien');
  });
});
