import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { donker } from './donker';
import { fillInput, type Invoer } from './fillInput';

export const artefacten = resolve(__dirname, '../../../artefacten');

/** Width that is left for a card on a telephone of 360 pixels. */
const PHONE_CARD = 328;

/** A card without the bar that the Playground puts below it. */
const cardBody = '.ac-preview-panel > .ac-adaptiveCard';

/** Which card: the last one that contains this text; without it simply the last. */
export interface InCard {
  readonly in?: string;
}

export interface Look {
  readonly dark?: boolean;
  /** The card as wide as on a telephone; the Playground itself has one width only. */
  readonly phone?: boolean;
}

/** One window of the Agents Playground, used as a person uses it. */
export class PlaygroundWindow {
  private constructor(private readonly page: Page) {}

  /** Opens the window; nothing from outside this machine is loaded. Waits until one can type. */
  static async open(browser: Browser, url: string): Promise<PlaygroundWindow> {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 900 },
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    });
    await context.route(
      (target) => target.hostname !== '127.0.0.1' && target.hostname !== 'localhost',
      (route) => route.abort(),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    const opened = new PlaygroundWindow(page);
    await opened.showChat();
    return opened;
  }

  /** Types the text and presses Enter. */
  async send(text: string): Promise<void> {
    await this.typingPlace().click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until a card shows this text. */
  async seeCard(text: string): Promise<void> {
    await this.card({ in: text }).getByText(text).first().waitFor();
  }

  /** Waits until a message without a card shows this text. */
  async seeText(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Fills inputs by their labels. */
  async fill(values: Readonly<Record<string, Invoer>>, where: InCard = {}): Promise<void> {
    for (const [label, invoer] of Object.entries(values)) await fillInput(this.card(where), label, invoer);
  }

  /** Clicks a button, a link or a clickable text of a card, behind the three dots too. */
  async click(name: string, where: InCard = {}): Promise<void> {
    const card = this.card(where);
    const target = card
      .getByRole('button', { name, exact: true })
      .or(card.getByRole('link', { name, exact: true }));
    const more = card.getByRole('button', { name: 'More options' });
    await target.or(more).last().waitFor();
    if ((await target.count()) > 0) return target.last().click();
    await more.last().click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** What a person can read on each card, oldest first, on one line; without the bar that the Playground puts below. */
  async cardTexts(): Promise<readonly string[]> {
    const texts = await this.cards().locator(cardBody).allInnerTexts();
    return texts.map(onOneLine);
  }

  /** Does something that brings a card, and gives what can be read on that card. */
  async cardAfter(act: () => Promise<void>): Promise<string> {
    const before = await this.cards().count();
    await act();
    await this.cards().nth(before).locator(cardBody).first().waitFor();
    return this.lastCardText();
  }

  /** What a person can read on the card at the bottom. */
  async lastCardText(): Promise<string> {
    return onOneLine(await this.bottomCard().innerText());
  }

  /** Where the links and link buttons of a card lead. */
  async links(where: InCard = {}): Promise<readonly string[]> {
    const links = this.card(where).locator('a[href]:not([href=""]), [role=link][title]');
    return links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href') ?? link.getAttribute('title') ?? ''),
    );
  }

  /** A picture of one card in `artefacten`, whole, however long it is. */
  async shootCard(name: string, where: InCard & Look = {}): Promise<string> {
    const path = join(artefacten, `${name}.png`);
    const card = this.card(where);
    const undo = await this.look(where, card);
    const part = where.phone ? card.locator('.ac-adaptiveCard').first() : card;
    await part.screenshot({ path });
    await undo();
    return path;
  }

  /** Makes the page look otherwise, and long enough to hold the card whole; what comes back undoes it. */
  async look({ dark = false, phone = false }: Look, card: Locator): Promise<() => Promise<void>> {
    const normal = this.page.viewportSize() ?? { width: 1000, height: 900 };
    const style = await this.page.addStyleTag({
      content: [still, phone ? narrow : '', dark ? donker : ''].join('\n'),
    });
    const height = (await card.boundingBox())?.height ?? 0;
    await this.page.setViewportSize({ ...normal, height: Math.ceil(height) + 400 });
    return async () => {
      await this.page.setViewportSize(normal);
      await style.evaluate((element) => element.parentNode?.removeChild(element));
    };
  }

  /** The card at the bottom, without the bar that the Playground puts below it. */
  bottomCard(): Locator {
    return this.cards().last().locator(cardBody).first();
  }

  /** A picture of the window as it stands, in `artefacten` when it has a name. */
  async shoot(name?: string): Promise<Buffer> {
    return this.page.screenshot(name ? { path: join(artefacten, `${name}.png`) } : {});
  }

  /** Loads the page again, as a person who presses F5: the Playground then shows an empty chat. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.showChat();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Waits until one can type, and leaves the log of the Playground out of the picture. */
  private async showChat(): Promise<void> {
    await this.typingPlace().waitFor();
    await this.page.getByTitle('Hide log panel').click();
  }

  private card({ in: text }: InCard): Locator {
    return text === undefined ? this.cards().last() : this.cards().filter({ hasText: text }).last();
  }

  private cards(): Locator {
    return this.page.locator('.fai-OutputCard');
  }

  private typingPlace(): Locator {
    return this.page.locator('[data-lexical-editor=true]');
  }
}

/** A hyphen that keeps a number on one line reads as any other. */
const onOneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\u2011/g, '-')
    .trim();

/** A button that is still changing colour would be pictured halfway. */
const still = '* { transition: none !important; animation: none !important; }';
const narrow = `.fai-OutputCard > div:first-child { width: ${PHONE_CARD}px !important; }`;
