import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { signaalVastgelegd } from '../../support/events';
import { besproken, gegeven, gemeldIs, verschuldigd, voorbereid } from '../../support/meldingEvents';
import { directeur, functionarisA, leerkrachtA } from '../../support/people';
import { casusId, keuzes, stageMet } from '../../support/stageMet';

const ingevuld = {
  datum: '2026-11-23',
  tijd: '10:30',
  gesprokenMet: 'medewerker A van Veilig Thuis',
  afspraken: 'Zij bellen de ouders.',
  eigenVervolg: 'Wij zien het kind elke dag.',
};

describe('the card of the melding', () => {
  it('[N35] starts from the facts of the dossier, other sources by name, hypothesen apart', async () => {
    const scene = await stageMet([
      ...voorbereid,
      signaalVastgelegd({ tekst: 'Blauwe plek op zijn arm.', bron: 'de gymleraar', plaats: 'gymzaal' }),
      signaalVastgelegd({ tekst: 'Ik denk dat hij bang is.', soort: 'hypothese' }),
    ]);
    const { card } = await scene.open(functionarisA, 'melding-vastleggen');
    expect(valuesOf(card.content)).toMatchObject({
      feiten: '23 november 2026, schoolplein: Zegt dat hij niet naar huis wil.',
      andereBronnen: '23 november 2026, gymzaal: Blauwe plek op zijn arm. (van de gymleraar)',
      hypothesen: '23 november 2026, schoolplein: Ik denk dat hij bang is.',
    });
    const fout = await scene.press(functionarisA, card, 'melding-vastleggen', {
      ...ingevuld,
      andereBronnen: '',
    });
    expect(textOf(fout.card.content)).toContain('Schrijf op wie het zag of hoorde.');
    await scene.press(functionarisA, fout.card, 'melding-vastleggen', { andereBronnen: 'De gymleraar.' });
    expect(await scene.nieuw()).toEqual(['melding-vastgelegd']);
  });

  it('[N37] [I8] asks what the school goes on doing, and says when Veilig Thuis answers', async () => {
    const scene = await stageMet(voorbereid);
    const fout = await scene.fill(functionarisA, 'melding-vastleggen', { ...ingevuld, eigenVervolg: '' });
    expect(textOf(fout.card.content)).toContain(
      'Wat blijft u zelf doen voor het kind en het gezin? Vul dit in.',
    );
    const goed = await scene.press(functionarisA, fout.card, 'melding-vastleggen', ingevuld);
    const text = textOf(goed.card.content);
    expect(text).toContain('Veilig Thuis laat uiterlijk 30 november 2026 weten wat het besluit is.');
    expect(text).toContain('Dat doen wij zelf: \nWij zien het kind elke dag.');
  });

  it('[L25] [0.2] is in own name unless a ground is chosen: advies may be anonymous, a melding is not', async () => {
    const scene = await stageMet(voorbereid);
    const { card } = await scene.open(functionarisA, 'melding-vastleggen');
    expect(valuesOf(card.content)).toMatchObject({ naam: 'op-naam' });
    expect(textOf(card.content)).toContain(
      'Advies vragen mag zonder naam. Een melding doet u in eigen naam.',
    );
    expect(keuzes(card.content, 'naam')).toHaveLength(4);
    const teveel = await scene.press(functionarisA, card, 'melding-vastleggen', {
      ...ingevuld,
      afschermMotivering: 'Toch niet.',
    });
    expect(textOf(teveel.card.content)).toContain('Dit hoort niet bij het antwoord dat u koos.');
    expect(valuesOf(teveel.card.content)).toMatchObject({ ...ingevuld, afschermMotivering: 'Toch niet.' });
    expect(await scene.nieuw()).toEqual([]);
    const goed = await scene.press(functionarisA, teveel.card, 'melding-vastleggen', {
      afschermMotivering: '',
    });
    expect(textOf(goed.card.content)).toContain('in eigen naam');
    const event = (await scene.events()).find(({ type }) => type === 'melding-vastgelegd');
    expect(event?.data).toMatchObject({
      afgeschermd: null,
      afschermMotivering: '',
      afschermVoorwaarde: null,
    });
  });

  it.each([
    ['L26', 'afschermen-gevaar-kinderen', 'gevaar voor de leerling'],
    ['L26', 'afschermen-gevaar-medewerkers', 'gevaar voor mij of mijn collega’s'],
    ['L27', 'afschermen-vertrouwensrelatie', 'de vertrouwensband'],
  ])('[0.2] [%s] is shielded on %s with a reason', async (_, naam, zin) => {
    const scene = await stageMet(voorbereid);
    const fout = await scene.fill(functionarisA, 'melding-vastleggen', { ...ingevuld, naam });
    expect(textOf(fout.card.content)).toContain('Afgeschermd? Waarom? Leg uit waarom.');
    const goed = await scene.press(functionarisA, fout.card, 'melding-vastleggen', {
      afschermMotivering: 'De vader dreigt.',
      afschermVoorwaarde: 'informatie-niet-herleidbaar',
    });
    expect(textOf(goed.card.content)).toContain(zin);
  });

  it('[L28] [L29] asks whether it can be traced, and then for a plan', async () => {
    const scene = await stageMet(voorbereid);
    const typed = {
      ...ingevuld,
      naam: 'afschermen-gevaar-kinderen',
      afschermMotivering: 'De vader dreigt.',
      afschermVoorwaarde: '',
    };
    const fout = await scene.fill(functionarisA, 'melding-vastleggen', typed);
    expect(textOf(fout.card.content)).toContain(
      'Is te merken dat het van u komt? Kies een van de mogelijkheden',
    );
    const plan = await scene.press(functionarisA, fout.card, 'melding-vastleggen', {
      afschermVoorwaarde: 'anders-veiligheidsplan-met-veilig-thuis',
    });
    expect(textOf(plan.card.content)).toContain('voor ieders veiligheid? Vul dit in.');
    expect(await scene.nieuw()).toEqual([]);
    await scene.press(functionarisA, plan.card, 'melding-vastleggen', {
      veiligheidsplan: 'Veilig Thuis belt eerst de school.',
    });
    expect(await scene.nieuw()).toEqual(['melding-vastgelegd']);
  });
});

describe('not reporting', () => {
  it('[0.1] shows the norm and what it rests on, asks why, and stands out in the dossier from then on', async () => {
    const scene = await stageMet(verschuldigd);
    const { card } = await scene.open(functionarisA, 'norm-afwijken');
    expect(textOf(card.content)).toContain('De wet verplicht u niet om te melden. Maar bij ja of twijfel');
    expect(textOf(card.content)).toContain('Afweging 2 (is het onveilig?) B: Ja.');
    const fout = await scene.press(functionarisA, card, 'norm-afwijken', { motivering: '' });
    expect(textOf(fout.card.content)).toContain('Waarom wordt er niet gemeld?');
    expect(await scene.nieuw()).toEqual([]);
    await scene.press(functionarisA, fout.card, 'norm-afwijken', { motivering: 'Het kind woont bij opa.' });
    const later = await scene.sends(leerkrachtA, 'casus-inzien', { casusId });
    const text = textOf(later.card.content);
    expect(text).toContain('Let op: een afweging wijst op een melding, en er is besloten niet te melden.');
    expect(text).toMatch(/Niet gemeld, tegen de norm: \n.* door Functionaris A: Het kind woont bij opa\./);
  });

  it('[0.1] is for the directie that was informed as well, and not for the teacher', async () => {
    const scene = await stageMet(verschuldigd);
    const niet = await scene.open(leerkrachtA, 'norm-afwijken');
    expect(verbsOf(niet.card.content)).not.toContain('norm-afwijken');
    await scene.fill(directeur, 'norm-afwijken', { motivering: 'Het kind woont bij opa.' });
    expect(await scene.nieuw()).toEqual(['norm-afgeweken']);
  });

  it('[0.1] stands there without the warning once the melding was made after all', async () => {
    const scene = await stageMet([
      ...verschuldigd,
      gemeldIs('norm-afwijken'),
      besproken,
      gegeven,
      gemeldIs('melding-vastleggen'),
    ]);
    const { card } = await scene.sends(functionarisA, 'casus-inzien', { casusId });
    expect(textOf(card.content)).toContain('Niet gemeld, tegen de norm');
    expect(textOf(card.content)).not.toContain('Let op: een afweging wijst op een melding');
  });
});

describe('the card of the feedback', () => {
  const gemeld = (datum: string) => [...voorbereid, gemeldIs('melding-vastleggen', { datum })];

  it('[I8] shows the date of werkdag 5', async () => {
    const scene = await stageMet(gemeld('2026-11-20'));
    const { card } = await scene.open(functionarisA, 'terugkoppeling-vastleggen');
    expect(textOf(card.content)).toContain('Werkdag 5 na de melding is 27 november 2026.');
  });

  it('[I7] [N38] received takes the decision, and is in the dossier', async () => {
    const scene = await stageMet(gemeld('2026-11-16'));
    const fout = await scene.fill(functionarisA, 'terugkoppeling-vastleggen', {
      ontvangen: 'ja',
      terugkoppeling: '',
    });
    expect(textOf(fout.card.content)).toContain('Wat is het besluit van Veilig Thuis? Vul dit in.');
    const goed = await scene.press(functionarisA, fout.card, 'terugkoppeling-vastleggen', {
      terugkoppeling: 'Zij starten onderzoek.',
    });
    expect(textOf(goed.card.content)).toContain('Terugkoppeling: \n23 november 2026: Zij starten onderzoek.');
  });

  it.each([
    ['2026-11-16', 'Werkdag 5 is er en u hoorde nog niets. Bel nu Veilig Thuis: 0800-2000.'],
    ['2026-11-17', 'Veilig Thuis heeft de tijd tot en met 24 november 2026.'],
  ])('[I7] [I8] not received, after a melding of %s, says: %s', async (datum, zin) => {
    const scene = await stageMet(gemeld(datum));
    const goed = await scene.fill(functionarisA, 'terugkoppeling-vastleggen', {
      ontvangen: 'nee',
      terugkoppeling: '',
    });
    expect(textOf(goed.card.content)).toContain(zin);
    expect(textOf(goed.card.content)).toContain('nog niet gekregen; werkdag 5 is');
  });
});
