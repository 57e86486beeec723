import { readActivity } from '../../../src/bot/teams/activities';
import { incomingActivity } from '../../../src/bot/teams/incomingActivity';
import {
  type Activiteit,
  activiteitVan,
  bericht,
  BOT_ID,
  botToegevoegd,
  execute,
  installatie,
  invoke,
  leerkrachtA,
  submit,
} from '../../support/teamsActivities';

const SERVICE = 'https://smba.trafficmanager.net/emea/';
const spreker = { id: leerkrachtA.aadObjectId, naam: 'Leerkracht A' };
const read = (activity: Activiteit) => readActivity(incomingActivity.parse(activity), spreker);
const turnOf = (activity: Activiteit) => {
  const reading = read(activity);
  return reading.kind === 'beurt' ? reading.turn : reading.kind;
};

describe('a message', () => {
  it.each([
    ['  hallo \n', 'hallo'],
    ['<at>Meldcode</at> help', 'help'],
    ['help <at>Meldcode</at>', 'help'],
    ['<at>Meldcode</at>', ''],
    ['', ''],
  ])('"%s" is read as the text "%s"', (text, expected) => {
    expect(turnOf(bericht(leerkrachtA, SERVICE, text))).toEqual({ kind: 'text', spreker, text: expected });
  });

  it('of 200,000 characters is still a text, of 4,000', () => {
    const turn = turnOf(bericht(leerkrachtA, SERVICE, 'a'.repeat(200_000)));
    expect(turn).toMatchObject({ kind: 'text', text: 'a'.repeat(20_000) });
  });

  it('without a text, such as a picture, is an empty text', () => {
    expect(turnOf(activiteitVan(leerkrachtA, SERVICE, { type: 'message' }))).toMatchObject({
      kind: 'text',
      text: '',
    });
  });

  it('with a value is an action with the verb of that value', () => {
    const value = { verb: 'casus-starten', kenmerk: 'A' };
    expect(turnOf(submit(leerkrachtA, SERVICE, value))).toEqual({
      kind: 'action',
      spreker,
      verb: 'casus-starten',
      data: value,
    });
  });

  it.each([[[]], ['tekst'], [7], [{}], [{ verb: 7 }], [{ verb: 'x'.repeat(101) }], [[{ verb: 'a' }]]])(
    'with the unreadable value %j is an action with an empty verb',
    (value) => {
      expect(turnOf(submit(leerkrachtA, SERVICE, value))).toMatchObject({
        kind: 'action',
        verb: '',
        data: value,
      });
    },
  );
});

describe('an invoke of a card', () => {
  it('has its verb from the action and its data from the action', () => {
    expect(turnOf(execute(leerkrachtA, SERVICE, 'nood', { casusId: 'K7Q2M' }))).toEqual({
      kind: 'action',
      spreker,
      verb: 'nood',
      data: { casusId: 'K7Q2M' },
    });
  });

  it.each([
    [{ action: { data: { verb: 'nood' } } }, 'nood'],
    [{ action: { verb: '', data: { verb: 'nood' } } }, 'nood'],
    [{ action: { verb: 'help', data: { verb: 'nood' } } }, 'help'],
    [{ action: { verb: 7, data: { verb: 'nood' } } }, 'nood'],
    [{ action: { data: {} } }, ''],
    [{ action: {} }, ''],
    [{ action: [] }, ''],
    [{ action: null }, ''],
    [{}, ''],
    [[], ''],
    ['tekst', ''],
    [null, ''],
    [undefined, ''],
  ])('with value %j has the verb "%s"', (value, verb) => {
    expect(turnOf(invoke(leerkrachtA, SERVICE, value))).toMatchObject({ kind: 'action', verb });
  });

  it('that a client sends by itself is a refresh and no turn, whatever verb it bears', () => {
    const value = { action: { verb: 'casus-starten', data: {} }, trigger: 'automatic' };
    expect(read(invoke(leerkrachtA, SERVICE, value))).toEqual({ kind: 'verversing' });
  });

  it('of another name is unknown', () => {
    expect(read(invoke(leerkrachtA, SERVICE, {}, 'k', 'task/fetch'))).toEqual({ kind: 'onbekende-invoke' });
  });
});

describe('an event', () => {
  it.each([
    ['add', 'installatie'],
    ['Add', 'installatie'],
    ['add-upgrade', 'installatie'],
    ['remove', 'verwijdering'],
    ['remove-upgrade', 'niets'],
    [undefined, 'niets'],
  ])('installationUpdate %s is read as %s', (action, kind) => {
    expect(read({ ...installatie(leerkrachtA, SERVICE), action }).kind).toBe(kind);
  });

  it('that adds the bot is an install, and one that adds somebody else is not', () => {
    const somebody = { ...botToegevoegd(leerkrachtA, SERVICE), membersAdded: [{ id: '29:x' }] };
    expect(read(botToegevoegd(leerkrachtA, SERVICE)).kind).toBe('installatie');
    expect(read(somebody).kind).toBe('niets');
    expect(read({ ...somebody, membersAdded: [{ id: BOT_ID }] }).kind).toBe('installatie');
  });

  it.each(['typing', 'messageReaction', 'messageDelete', 'endOfConversation', 'iets-nieuws'])(
    'of type %s leads to nothing',
    (type) => {
      expect(
        read(activiteitVan(leerkrachtA, SERVICE, { type, text: 'x', value: { verb: 'nood' } })).kind,
      ).toBe('niets');
    },
  );
});
