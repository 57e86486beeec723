import { vensterConfiguratie } from '../../src/demo/vensterConfiguratie';
import { demoTenant, vensters } from '../../src/demo/vensters';

interface Configuratie {
  readonly tenantId: string;
  readonly currentUser: Record<string, unknown>;
  readonly users: readonly Record<string, unknown>[];
  readonly personalChat: { readonly id: string };
}

const guid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/;

describe('the settings of the demo windows', () => {
  const configuraties = vensters.map((venster) => JSON.parse(vensterConfiguratie(venster)) as Configuratie);

  it('put the teacher, the aandachtsfunctionaris and the directie each behind a window of their own', () => {
    expect(configuraties.map(({ currentUser }) => currentUser['name'])).toEqual([
      'Leerkracht A',
      'Aandachtsfunctionaris C',
      'Directeur E',
    ]);
  });

  it('have five other people, six different ones in all, with text in every field the Playground wants', () => {
    for (const { currentUser, users } of configuraties) {
      expect(users).toHaveLength(5);
      const all = [currentUser, ...users];
      expect(new Set(all.map(({ aadObjectId }) => aadObjectId)).size).toBe(6);
      for (const user of all) {
        const fields = ['aadObjectId', 'email', 'givenName', 'id', 'name', 'surname', 'userPrincipleName'];
        expect(Object.keys(user).toSorted()).toEqual(fields);
        expect(Object.values(user).filter((value) => typeof value !== 'string' || value === '')).toEqual([]);
        expect(user['aadObjectId']).toMatch(guid);
      }
    }
  });

  it('share one tenant with a valid id and have a chat each', () => {
    expect(configuraties.map(({ tenantId }) => tenantId)).toEqual([demoTenant, demoTenant, demoTenant]);
    expect(demoTenant).toMatch(guid);
    expect(new Set(configuraties.map(({ personalChat }) => personalChat.id)).size).toBe(3);
  });
});
