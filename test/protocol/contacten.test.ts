import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contacten } from '../../src/protocol/contacten';
import { contactTrefwoorden, eigenContacten, vervallenNamen } from '../../src/protocol/contactnamen';

const map = join(__dirname, '../../src/protocol');

describe('the contacts', () => {
  it('[J5, I2, I3, J6] ship these numbers, danger first', () => {
    expect(contacten.map(({ id, nummer }) => `${id} ${nummer}`)).toEqual([
      '112 112',
      'veilig-thuis 0800-2000',
      'veilig-thuis-friesland 058-2333777',
      'politie 0900-8844',
      'vertrouwensinspecteur 0900-1113111',
      'centrum-seksueel-geweld 0800-0188',
      'kindertelefoon 0800-0432',
    ]);
  });

  it('dial what they show', () => {
    for (const { nummer, tel } of contacten) expect(tel).toBe(nummer.replace(/\D/g, ''));
  });

  it('[I2, I3] Veilig Thuis is free and always open; the regional number is not free and is to be confirmed', () => {
    const [landelijk, regionaal] = contacten.filter(({ id }) => id.startsWith('veilig-thuis'));
    expect(landelijk).toMatchObject({ gratis: true, bereikbaar: { soort: 'altijd' }, status: 'vast' });
    expect(regionaal).toMatchObject({ gratis: false, status: 'controleer' });
  });

  it('only the regional number is to be confirmed', () => {
    const onbevestigd = contacten.filter(({ status }) => status === 'controleer');
    expect(onbevestigd.map(({ id }) => id)).toEqual(['veilig-thuis-friesland']);
  });

  it('[J7, J8] the two dead numbers stand nowhere', () => {
    const dood = [['0900', '123', '123', '0'].join(''), ['0900', '567', '567', '8'].join('')];
    const files = readdirSync(map).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(20);
    for (const name of files) {
      const digits = readFileSync(join(map, name), 'utf8').replace(/[\s-]/g, '');
      for (const nummer of dood) expect(`${name} ${digits.includes(nummer)}`).toBe(`${name} false`);
    }
  });

  it('[0.6] the names that no longer exist resolve to Veilig Thuis', () => {
    expect(vervallenNamen.map(({ naam, naar }) => [naam, naar])).toEqual([
      ['amk', 'veilig-thuis'],
      ['ashg', 'veilig-thuis'],
      ['bureau jeugdzorg', 'veilig-thuis'],
    ]);
    expect(contacten.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['amk']));
  });

  it('resolves what people type for Veilig Thuis and for the politie', () => {
    const getypt = ['vt', 'veilig thuis', 'politie', 'zeden'] as const;
    expect(getypt.map((naam) => contactTrefwoorden[naam])).toEqual([
      'veilig-thuis',
      'veilig-thuis',
      'politie',
      'politie',
    ]);
  });

  it('leaves seven contacts to the settings of the school, none of them a shipped one', () => {
    const eigen = eigenContacten.map(({ id }) => id);
    expect(eigen).toEqual([
      'aandachtsfunctionaris',
      'intern-begeleider',
      'directie',
      'bestuur',
      'jeugdarts',
      'leerplichtambtenaar',
      'gebiedsteam',
    ]);
    const vast: readonly string[] = contacten.map(({ id }) => id);
    expect(eigen.filter((id) => vast.includes(id))).toEqual([]);
  });
});
