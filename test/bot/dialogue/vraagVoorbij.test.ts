import { textOf } from '../../support/cardTree';
import { begeleider, functionarisA, leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, stageMet, type StageMet } from '../../support/stageMet';

const nietAangekomen = 'kwam niet aan';
const ontbreekt = { kind: 'app-ontbreekt', status: 403 } as const;
const bezorgd = { kind: 'bezorgd', activityId: '1' } as const;

/** The begeleider was asked for advice, and cannot be reached; everybody else can. */
async function gevraagd(): Promise<StageMet> {
  const scene = await stageMet(begin);
  scene.deliverWith((aan) => (aan === begeleider.id ? ontbreekt : bezorgd));
  const { card } = await scene.fill(leerkrachtA, 'consultatie-vragen', {
    aan: begeleider.id,
    vraag: 'Wat nu?',
  });
  expect(textOf(card.content)).toContain('Uw vraag kwam niet aan bij uw collega.');
  return scene;
}

const opent = async (scene: StageMet): Promise<string> =>
  textOf((await scene.sends(leerkrachtA, 'casus-inzien', { casusId })).card.content);

/** Two schooldagen later, in school hours: what became of the round. */
async function later(
  scene: StageMet,
): Promise<{ readonly aanBegeleider: number; readonly aanLeerkracht: string[] }> {
  const [pogingen, kaarten] = [scene.pogingen.length, scene.bezorgd.length];
  scene.app.setNow('2026-11-25T09:00:00.000Z');
  await scene.dialogue.sweep();
  return {
    aanBegeleider: scene.pogingen.slice(pogingen).filter((aan) => aan === begeleider.id).length,
    aanLeerkracht: scene.bezorgd
      .slice(kaarten)
      .filter(({ aan }) => aan === leerkrachtA.id)
      .map(({ card }) => textOf(card.content)),
  };
}

describe('a question that never reached who was asked', () => {
  it('is tried again, and its asker is reminded of it, as long as it lies before that person', async () => {
    const scene = await gevraagd();
    const { aanBegeleider, aanLeerkracht } = await later(scene);
    expect(aanBegeleider).toBeGreaterThan(0);
    expect(aanLeerkracht.join()).toContain('Een bericht dat niet aankwam');
  });

  it.each(['consultatie-doorgeven', 'consultatie-intrekken'] as const)(
    'asks nothing of anybody any more after %s',
    async (command) => {
      const scene = await gevraagd();
      await scene.fill(leerkrachtA, command, {
        reden: 'Hij heeft de app nog niet.',
        ...(command === 'consultatie-doorgeven' ? { aan: functionarisA.id } : {}),
      });
      const kaart = await opent(scene);
      expect(kaart).not.toContain(nietAangekomen);
      expect(kaart).not.toContain('volgende poging');
      expect(kaart).toContain('niet meer nodig');
      const { aanBegeleider, aanLeerkracht } = await later(scene);
      expect(aanBegeleider).toBe(0);
      expect(aanLeerkracht.join()).not.toContain('Een bericht dat niet aankwam');
    },
  );

  it('says so again when it does not reach the next one either', async () => {
    const scene = await gevraagd();
    scene.deliverWith(() => ontbreekt);
    await scene.fill(leerkrachtA, 'consultatie-doorgeven', {
      aan: functionarisA.id,
      reden: 'Niet bereikbaar.',
    });
    expect(await opent(scene)).toContain('Het bericht over de doorgegeven vraag kwam niet aan.');
  });
});

describe('a question that did reach who was asked', () => {
  it('is called off until they know that they need not answer', async () => {
    const scene = await stageMet(begin);
    await scene.fill(leerkrachtA, 'consultatie-vragen', { aan: begeleider.id, vraag: 'Wat nu?' });
    scene.deliverWith((aan) => (aan === begeleider.id ? ontbreekt : bezorgd));
    await scene.fill(leerkrachtA, 'consultatie-intrekken', { reden: 'Het is opgelost.' });
    expect(await opent(scene)).toContain('Uw collega weet nog niet dat de vraag is ingetrokken.');
    expect((await later(scene)).aanBegeleider).toBeGreaterThan(0);
  });
});
