import { log, writeLogTo } from '../src/log';
import { logCodes } from '../src/logCodes';
import type { LogFields } from '../src/logFields';

const CANARY = 'Zoë Jansen';

let lines: string[];

beforeEach(() => {
  lines = [];
  writeLogTo({ write: (line) => void lines.push(line) });
});
afterAll(() => writeLogTo(undefined));

function lastLine(): Record<string, unknown> {
  return JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;
}

class CarriesEverything extends Error {
  override readonly name = CANARY;
  readonly code = CANARY;
  readonly statusCode = CANARY;
  readonly details = { tekst: CANARY, diep: { dieper: [CANARY] } };
  constructor() {
    super(CANARY, { cause: new Error(CANARY, { cause: { name: CANARY, code: CANARY } }) });
  }
}

function errorWithMessageLikeAStack(): Error {
  return new Error(`x\n    at ${CANARY} (zoe-jansen.js:1:1)`);
}

function errorWhoseMessageChanged(): Error {
  const error = new Error(CANARY);
  error.message = 'changed';
  return error;
}

const throwing: Record<string, unknown> = {
  'an error with it in the message': new Error(CANARY),
  'an error with it in every property': new CarriesEverything(),
  'an error whose message looks like a stack': errorWithMessageLikeAStack(),
  'an error whose message was changed after it was made': errorWhoseMessageChanged(),
  'a plain string': CANARY,
  'a plain object': { message: CANARY, naam: CANARY, stack: `${CANARY}\n    at f (zoe-jansen.js:1:1)` },
  'an array': [CANARY],
  'an error with a code like a name': Object.assign(new Error('x'), { code: 'ZoeJansen' }),
  'a getter that throws it': Object.defineProperty({}, 'name', {
    get: () => {
      throw new Error(CANARY);
    },
  }),
};

describe('a log line', () => {
  it.each(Object.entries(throwing))('lets nothing personal out of %s', (_, fout) => {
    log('beurt-mislukt', { fout });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/zo[eë]|jansen/i);
  });

  it.each([
    'faultId',
    'casusId',
    'medewerker',
    'status',
    'aantal',
    'poort',
    'duurMs',
    'activiteit',
    'uitkomst',
    'plek',
  ])('puts a question mark where field %s holds text that has no place there', (name) => {
    log('beurt-mislukt', { [name]: CANARY });
    expect(lastLine()[name]).toBe('?');
    expect(lines[0]).not.toContain(CANARY);
  });

  it.each(['', 'naam', 'scholen[0].mensen[12].afwezig[0].tot', 'termijnen.stil-dossier', '$schema'])(
    'lets out %j as a place in organisatie.json',
    (plek) => {
      log('organisatie-fout', { plek });
      expect(lastLine()['plek']).toBe(plek);
    },
  );

  it.each(['Zoë', 'jan jansen', '06-12345678', 'naam.', '[0]', 'naam: x'])(
    'lets out no %j as a place in organisatie.json',
    (plek) => {
      log('organisatie-fout', { plek });
      expect(lastLine()['plek']).toBe('?');
    },
  );

  it('leaves out a field that is not on the list, at any depth', () => {
    const fields = { naam: CANARY, medewerker: { id: CANARY }, err: new Error(CANARY), msg: CANARY };
    log('beurt-mislukt', fields as unknown as LogFields);
    expect(Object.keys(lastLine()).sort()).toEqual(['code', 'medewerker', 'niveau', 'regel', 'tijd']);
    expect(lines[0]).not.toContain(CANARY);
  });

  it('holds level, time, code, the Dutch line of that code and the allowed fields', () => {
    log('bericht-niet-bezorgd', {
      medewerker: 'aaaaaaaa-0000-4000-8000-000000000001',
      uitkomst: 'te-druk',
      status: 429,
    });
    expect(lastLine()).toEqual({
      niveau: 'warn',
      tijd: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
      code: 'bericht-niet-bezorgd',
      regel: logCodes['bericht-niet-bezorgd'][1],
      medewerker: 'aaaaaaaa-0000-4000-8000-000000000001',
      uitkomst: 'te-druk',
      status: 429,
    });
  });

  it('says of an error its kind, code, status and place, and those of its cause', () => {
    const cause = Object.assign(new TypeError('geheim'), { code: 'ECONNRESET', statusCode: 503 });
    log('beurt-mislukt', { fout: new RangeError('geheim', { cause }) });
    expect(lastLine()['fout']).toMatchObject({
      naam: 'RangeError',
      plek: expect.stringMatching(/^log\.test\.ts:\d+/) as unknown,
      oorzaak: { naam: 'TypeError', code: 'ECONNRESET', status: 503 },
    });
    expect(lines[0]).not.toContain('geheim');
  });

  it('comes out for every code, at the level of that code', () => {
    for (const [code, [level, regel]] of Object.entries(logCodes)) {
      log(code as keyof typeof logCodes);
      expect(lastLine()).toMatchObject({ code, niveau: level, regel });
    }
  });

  it('does not throw when it cannot be written', () => {
    writeLogTo({
      write: () => {
        throw new Error('full');
      },
    });
    expect(() => log('gestart')).not.toThrow();
  });
});
