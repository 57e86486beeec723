import { casusCode, clickId, newNonce, parseCasusCode } from '../../src/app/codes';

const codes = Array.from({ length: 3000 }, (_, index) => casusCode(`click-${index}`, 0));

describe('casusCode', () => {
  it('is five characters of Crockford base32, every one of which occurs, and never I, L, O or U', () => {
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
    expect([...new Set(codes.join(''))].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  });

  it('follows from the click and the attempt alone', () => {
    expect(casusCode('click', 0)).toBe(casusCode('click', 0));
    expect(casusCode('click', 1)).not.toBe(casusCode('click', 0));
    expect(casusCode('other', 0)).not.toBe(casusCode('click', 0));
  });

  it('reads back as itself', () => {
    expect(codes.filter((code) => parseCasusCode(code) !== code)).toEqual([]);
  });
});

describe('parseCasusCode', () => {
  it.each([
    ['K7Q2M', 'K7Q2M'],
    ['k7q2m', 'K7Q2M'],
    ['  k7q2m\n', 'K7Q2M'],
    ['ko123', 'K0123'],
    ['KIL23', 'K1123'],
    ['oilOI', '01101'],
  ])('takes %j for %s', (typed, code) => {
    expect(parseCasusCode(typed)).toBe(code);
  });

  it.each(['', 'K7Q2', 'K7Q2MM', 'K7Q2U', 'K7 2M', 'K7-2M', 'K7Q2é', '../..', 'K7Q2M K7Q2M', 'ＫＫＫＫＫ'])(
    'takes %j for no code',
    (typed) => {
      expect(parseCasusCode(typed)).toBeUndefined();
    },
  );
});

describe('clickId', () => {
  const click = clickId('nonce', 'person', 'verb');

  it('is the same for the same click of the same person', () => {
    expect(clickId('nonce', 'person', 'verb')).toBe(click);
    expect(click).toMatch(/^[0-9a-f]{32}$/);
  });

  it('differs by person, by card and by button: a nonce copied from a colleague counts as another click', () => {
    expect(clickId('nonce', 'colleague', 'verb')).not.toBe(click);
    expect(clickId('another', 'person', 'verb')).not.toBe(click);
    expect(clickId('nonce', 'person', 'other')).not.toBe(click);
  });

  it('shows neither the nonce nor the person', () => {
    expect(clickId('nonce', 'systeem', 'verb')).not.toMatch(/nonce|systeem|verb/);
  });
});

it('every card gets a nonce of its own', () => {
  expect(new Set(Array.from({ length: 1000 }, newNonce)).size).toBe(1000);
});
