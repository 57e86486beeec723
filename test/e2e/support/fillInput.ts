import type { Locator } from 'playwright-core';
import { opEenRegel } from '../../../src/cards/belbaar';
import { bijveldenTekst } from '../../../src/texts/formulieren/bijvelden';

/** Text as typed; `YYYY-MM-DD` for a date, `HH:MM` for a time, the title of a choice, `ja` or `nee` for a tick box. */
export type Invoer = string | readonly string[];

/**
 * Fills the input of a card that carries this label, as a person does: by typing, by picking from the list, by
 * clicking the choice. A list of titles is for a choice set of which more may be chosen.
 */
export async function fillInput(card: Locator, label: string, invoer: Invoer): Promise<void> {
  // A required input has a star behind its label.
  const labels = card.locator('label').filter({ hasText: new RegExp(`^\\s*${escaped(label)}\\s*\\*?\\s*$`) });
  // What is folded away has no label yet, or one that cannot be seen.
  if (!(await labels.last().isVisible())) await unfold(card);
  const id = await labels.last().getAttribute('for');
  if (id === null) throw new Error(`the label "${label}" belongs to no input`);
  const input = card.locator(`[id="${id}"]`);
  switch (await kindOf(input)) {
    case 'text':
      return input.fill(one(invoer));
    case 'number':
    case 'time':
      await input.fill(one(invoer));
      return input.press('Tab');
    case 'date':
      return fillDate(input, one(invoer));
    case 'list':
      await input.click();
      return card
        .page()
        .getByRole('option', { name: opEenRegel(one(invoer)), exact: true })
        .click();
    case 'tick':
      return input.setChecked(one(invoer) === 'ja', { force: true });
    case 'choices':
      for (const title of typeof invoer === 'string' ? [invoer] : invoer) {
        await input.getByText(opEenRegel(title), { exact: true }).click();
      }
  }
}

/** Shows what belongs to one answer only, as a person does who reads the button under that answer. */
async function unfold(card: Locator): Promise<void> {
  for (const name of Object.values(bijveldenTekst)) {
    const knop = card.getByRole('button', { name, exact: true });
    if ((await knop.count()) > 0) await knop.click();
  }
}

type Kind = 'text' | 'number' | 'time' | 'date' | 'list' | 'tick' | 'choices';

async function kindOf(input: Locator): Promise<Kind> {
  const seen = await input.evaluate((element) => ({
    tag: element.tagName,
    type: element.getAttribute('type'),
    role: element.getAttribute('role'),
    isDate: element.closest('.fui-DatePicker') !== null,
    isTime: element.closest('.fui-TimePicker') !== null,
  }));
  if (seen.isDate) return 'date';
  if (seen.isTime) return 'time';
  if (seen.type === 'checkbox') return 'tick';
  if (seen.role === 'combobox') return 'list';
  if (seen.role === 'spinbutton') return 'number';
  return seen.tag === 'INPUT' || seen.tag === 'TEXTAREA' ? 'text' : 'choices';
}

/** The Playground reads what is typed as an American date, and hides the rest of the page while its calendar is open. */
async function fillDate(input: Locator, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  await input.fill(`${month}/${day}/${year}`);
  await input.press('Enter');
  await input.press('Escape');
  await input.page().getByRole('dialog', { name: 'Calendar' }).waitFor({ state: 'hidden' });
}

function one(invoer: Invoer): string {
  if (typeof invoer !== 'string') throw new Error('this input takes one value');
  return invoer;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
