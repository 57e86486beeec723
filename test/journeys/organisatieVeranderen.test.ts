import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { leerkracht, organisatieJson, startJourney, textOf, type Journey } from '../support/journey';

const clock = { now: () => '2026-11-23T08:15:00.000Z' };
const contact = (naam: string) => ({
  id: 'jeugdarts',
  naam,
  nummer: '088-000 00 11',
  uren: 'werkdagen',
  wanneer: 'Vragen over de gezondheid van een leerling.',
});

describe('the administrator changes organisatie.json while the bot runs', () => {
  let journey: Journey;
  beforeEach(async () => {
    journey = await startJourney(clock);
  });
  afterEach(() => journey.close());

  const write = (text: string) => writeFile(path.join(journey.folder, 'organisatie.json'), text);
  const nummers = async () => textOf(await journey.say(leerkracht, 'nummers'));

  async function until(naam: string): Promise<void> {
    for (let tries = 0; tries < 60 && !(await nummers()).includes(naam); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await nummers()).toContain(naam);
  }

  it('a teacher sees the new number at the next question, and goes on seeing it when the file breaks', async () => {
    expect(await nummers()).not.toContain('Jeugdarts van de school');
    await write(JSON.stringify({ ...organisatieJson, contacten: [contact('Jeugdarts van de school')] }));
    await until('Jeugdarts van de school');
    await write('{ "naam": ');
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(await nummers()).toContain('Jeugdarts van de school');
    await write(JSON.stringify({ ...organisatieJson, contacten: [contact('Schoolarts')] }));
    await until('Schoolarts');
  }, 60_000);
});
