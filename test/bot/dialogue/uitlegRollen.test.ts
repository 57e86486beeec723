import type { RenderedCard } from '../../../src/bot/dialogue/turn';
import type { CasusEvent } from '../../../src/domain/events';
import { inputsOf, textOf } from '../../support/cardTree';
import { begeleider, directeur, functionarisA, leerkrachtA } from '../../support/people';
import { begin, goedeRaad } from '../../support/raadEvents';
import { casusId, keuzes, stageMet, type StageMet } from '../../support/stageMet';
import { eigenContact, leest, stageMetContacten } from '../../support/uitlegStage';
import { beantwoord, goedeWegen, naStapDrie, totAfweging } from '../../support/wegenEvents';

const leerplicht = eigenContact('leerplichtambtenaar', 'Leerplicht gemeente', '058-7654321');
const arts = eigenContact('jeugdarts', 'Jeugdarts van De Regenboog', '058-7654322');
const consultatie = { ...goedeRaad['consultatie-vastleggen'], vorm: 'bilateraal' };
const afweging = { motivering: 'Drie keer letsel.' };

/** What a person recorded last; what became of berichten is no part of it. */
const laatste = async (scene: StageMet): Promise<CasusEvent | undefined> =>
  (await scene.events()).findLast(({ type }) => !type.startsWith('bericht-'));
const gelezen = ({ card }: { readonly card: RenderedCard }): string => textOf(card.content);

describe('who does stap 4 and 5', () => {
  it('[A16] is someone of the school or the leerplichtambtenaar, and may be the aandachtsfunctionaris', async () => {
    const text = await leest('wie doet wat?');
    expect(text).toContain(
      'Stap 4 en 5 doet iemand van de school die bij de leerling betrokken is, of de leerplichtambtenaar.',
    );
    expect(text).toContain('Dat kan ook de aandachtsfunctionaris zijn.');
  });

  it.each([leerkrachtA, functionarisA])(
    '[A16] $naam weighs and decides, with the leerplichtambtenaar on record',
    async (wie) => {
      const scene = await stageMet(totAfweging(1));
      const { card } = await scene.open(wie, 'afweging-beantwoorden');
      expect(inputsOf(card.content).find(({ node }) => node['id'] === 'beoordeeldMet')?.node['label']).toBe(
        'Wie dacht er mee?',
      );
      await scene.press(wie, card, 'afweging-beantwoorden', {
        ...afweging,
        'antwoord-afweging-1': 'sterk-vermoeden',
        beoordeeldMet: 'Ambtenaar A, leerplichtambtenaar',
      });
      expect(await scene.nieuw()).toEqual(['afweging-beantwoord']);
      expect((await laatste(scene))?.data).toMatchObject({
        beoordeeldMet: 'Ambtenaar A, leerplichtambtenaar',
      });
      expect((await laatste(scene))?.by).toMatchObject({ id: wie.id });
    },
  );

  it('[A16] a colleague who has no part in the casus weighs nothing', async () => {
    const scene = await stageMet(naStapDrie);
    const { card } = await scene.open(begeleider, 'weging-vastleggen');
    expect(inputsOf(card.content)).toEqual([]);
    const typed = { casusId, nonce: 'nonce-vreemd', version: naStapDrie.length };
    await scene.sends(begeleider, 'weging-vastleggen', { ...typed, ...goedeWegen['weging-vastleggen'] });
    expect(await scene.nieuw()).toEqual([]);
    await scene.fill(functionarisA, 'weging-vastleggen', { ...goedeWegen['weging-vastleggen'] });
    expect(await scene.nieuw()).toEqual(['weging-vastgelegd']);
  });
});

describe('the leerplichtambtenaar', () => {
  it('[K35] is explained as consultee, actor and ketenpartner, with the number the school filled in', async () => {
    const scene = stageMetContacten(leerplicht);
    const text = await leest('wat doet de leerplichtambtenaar?', functionarisA, scene);
    expect(text).toMatch(
      /Meedenken in stap 2\.[\s\S]*Afwegen en beslissen in stap 4 en 5\.[\s\S]*als ketenpartner/,
    );
    expect(text).toContain('Leerplicht gemeente\n[058-7654321](tel:0587654321)');
    const zonder = await leest('wat doet de leerplichtambtenaar?', functionarisA);
    expect(zonder).toContain('Leerplichtambtenaar: in de bot staat nog geen nummer.');
  });

  it('[K35] is consulted: by name only with consent, without a name at once', async () => {
    const scene = await stageMet(begin);
    const typed = { ...consultatie, partner: 'leerplichtambtenaar', met: 'Ambtenaar A' };
    const fout = await scene.fill(leerkrachtA, 'consultatie-vastleggen', { ...typed, wijze: 'open' });
    expect(gelezen(fout)).toContain('alleen met toestemming');
    expect(await scene.nieuw()).toEqual([]);
    await scene.press(leerkrachtA, fout.card, 'consultatie-vastleggen', { wijze: 'anoniem' });
    expect((await laatste(scene))?.data).toMatchObject({
      partner: 'leerplichtambtenaar',
      met: 'Ambtenaar A',
    });
  });

  it('[K35] helps as ketenpartner of afweging 3', async () => {
    const scene = await stageMet(totAfweging(3));
    const { card } = await scene.open(functionarisA, 'afweging-beantwoorden');
    expect(keuzes(card.content, 'helper')).toContain('Ketenpartner: leerplichtambtenaar');
    await scene.press(functionarisA, card, 'afweging-beantwoorden', {
      ...afweging,
      'antwoord-afweging-3': 'ja',
      helper: 'leerplichtambtenaar',
      'wie-helpt': 'Ambtenaar A',
      'welke-hulp': 'Elke week een gesprek.',
      'waarom-dreiging-wijkt': 'Het kind is elke dag op school.',
      beoordeeldMet: 'alleen ik',
    });
    expect((await laatste(scene))?.data).toMatchObject({ helper: 'leerplichtambtenaar' });
  });
});

describe('the jeugdgezondheidszorg', () => {
  it.each(['wat doet de jeugdarts', 'jgz', 'wat is een jeugdverpleegkundige'])(
    '[K36] %j: thinks along in stap 2 and weighs in stap 4, with a number one tap away',
    async (line) => {
      const text = await leest(line, functionarisA, stageMetContacten(arts));
      expect(text).toMatch(/meedenken in stap 2[\s\S]*meewegen in stap 4/);
      expect(text).toContain('Jeugdarts van De Regenboog\n[058-7654322](tel:0587654322)');
    },
  );

  it.each(['jeugdarts', 'jeugdverpleegkundige'])('[K36] the %s is consulted', async (partner) => {
    const scene = await stageMet(begin);
    await scene.fill(leerkrachtA, 'consultatie-vastleggen', { ...consultatie, partner, met: 'Arts A' });
    expect((await laatste(scene))?.data).toMatchObject({ partner, met: 'Arts A' });
  });

  it('[K36] weighs: the bot invites to it in stap 4, and what they said lies beside the weging', async () => {
    const scene = await stageMet(naStapDrie);
    const open = await scene.open(leerkrachtA, 'weging-vastleggen');
    expect(gelezen(open)).toMatch(/Laat .*Veilig Thuis of de jeugdgezondheidszorg meewegen\./);
    await scene.fill(leerkrachtA, 'advies-vastleggen', {
      ...goedeRaad['advies-vastleggen'],
      bij: 'jeugdgezondheidszorg',
      gesprokenMet: 'Arts A',
      advies: 'Dit letsel past niet bij een val.',
    });
    const na = gelezen(await scene.open(leerkrachtA, 'weging-vastleggen'));
    expect(na).toContain('Jeugdgezondheidszorg (jeugdarts), zonder naam. Gesproken met: Arts A.');
    expect(na).toContain('Advies: Dit letsel past niet bij een val.');
  });
});

describe('the others', () => {
  it.each(['wat doet de intern begeleider', 'wat is zwijgplicht'])(
    '[L3] %j: the intern begeleider thinks along and has a duty of silence',
    async (line) => {
      const text = await leest(line, functionarisA);
      expect(text).toContain('De intern begeleider heeft een zwijgplicht');
      expect(text).toContain('Dan stelt de bot eerst vijf vragen over de zwijgplicht.');
      expect(text).toContain('Intern begeleider: Begeleider A');
    },
  );

  it('[K34] the casemanager is explained, and a hulpplan needs one with tasks', async () => {
    expect(await leest('wat is een casemanager?')).toContain(
      'In het hulpplan staat wie dat is en welke taken hij of zij heeft. Zonder dat legt de bot het plan niet vast.',
    );
    const scene = await stageMet([...totAfweging(4), beantwoord('afweging-4', 'ja')]);
    const { hulp, helper, doelen, termijn, rollen, taken } = goedeWegen['hulpplan-vastleggen'];
    const plan = { hulp, helper, doelen, termijn, rollen, taken };
    const open = await scene.open(functionarisA, 'hulpplan-vastleggen');
    const geen = await scene.press(functionarisA, open.card, 'hulpplan-vastleggen', {
      ...plan,
      casemanager: ' ',
      takenCasemanager: 'Belt elke week.',
    });
    expect(gelezen(geen)).toMatch(/casemanager/i);
    const zonderTaken = await scene.press(functionarisA, geen.card, 'hulpplan-vastleggen', {
      casemanager: 'Maatschappelijk werker A',
      takenCasemanager: ' ',
    });
    expect(await scene.nieuw()).toEqual([]);
    await scene.press(functionarisA, zonderTaken.card, 'hulpplan-vastleggen', {
      casemanager: 'Maatschappelijk werker A',
      takenCasemanager: 'Belt elke week.',
    });
    expect(await scene.nieuw()).toEqual(['hulpplan-vastgelegd']);
    const na = gelezen(await scene.open(directeur, 'afweging-beantwoorden'));
    expect(na).toContain('Casemanager: Maatschappelijk werker A');
  });
});
