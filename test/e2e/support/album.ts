import type { InCard, Look, PlaygroundWindow } from './playgroundWindow';

/** Keeps pictures of the card at the bottom of a window. */
export interface Fotograaf {
  picture(window: PlaygroundWindow, name: string): Promise<void>;
}

/** Pictures in `artefacten`, of each kind of card once: as on a computer, and dark as on a telephone of 360 pixels. */
export class Album implements Fotograaf {
  private readonly taken = new Set<string>();

  constructor(private readonly prefix: string) {}

  /** The card at the bottom of the window, unless this name was pictured before. */
  async picture(window: PlaygroundWindow, name: string): Promise<void> {
    if (this.taken.has(name)) return;
    this.taken.add(name);
    await window.shootCard(`${this.prefix}-${name}`);
    await window.shootCard(`${this.prefix}-${name}-360-donker`, { phone: true, dark: true });
  }
}

/** Pictures in `artefacten` in the order in which things happened, each with who saw it. */
export class Beeldverhaal implements Fotograaf {
  private number = 0;

  constructor(
    private readonly prefix: string,
    private readonly who: (window: PlaygroundWindow) => string,
  ) {}

  async picture(window: PlaygroundWindow, name: string, look: InCard & Look = {}): Promise<void> {
    this.number += 1;
    const place = String(this.number).padStart(2, '0');
    await window.shootCard(`${this.prefix}-${place}-${this.who(window)}-${name}`, look);
  }
}
