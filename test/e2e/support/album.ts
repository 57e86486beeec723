import type { PlaygroundWindow } from './playgroundWindow';

/** Pictures in `artefacten`, of each kind of card once: as on a computer, and dark as on a telephone of 360 pixels. */
export class Album {
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
