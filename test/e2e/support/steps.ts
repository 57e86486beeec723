import { antwoordTitels, antwoordVeld } from '../../../src/cards/formulieren/afwegingAntwoord';
import { formulieren } from '../../../src/cards/formulieren/alle';
import type { Recording } from '../../../src/domain/commands';
import type { VolgendeStapId } from '../../../src/domain/volgendeStap';
import type { AfwegingId } from '../../../src/protocol/types';
import { casusTekst } from '../../../src/texts/casus';
import { vastlegGroep } from '../../../src/cards/vastleggen';
import { formulierNaam, vastleggroepTekst } from '../../../src/texts/formulieren/namen';
import { knoppen } from '../../../src/texts/kaart';
import { noodFormulierTekst } from '../../../src/texts/nood';
import { volgendeStapTekst } from '../../../src/texts/volgendeStappen';
import type { Fotograaf } from './album';
import type { Invoer } from './fillInput';
import type { PlaygroundWindow } from './playgroundWindow';

/** What is filled in, by the id of the input; a choice by its title. */
export type Ingevuld = Readonly<Record<string, Invoer>>;

/** One person in one casus, behind one window. The verbs are those of the field; each waits for what it brings. */
export class Speler {
  constructor(
    private readonly venster: PlaygroundWindow,
    private readonly code: string,
    private readonly album: Fotograaf,
  ) {}

  /** Asks what is next; this must be it. The card stays at the bottom, with the button that does it. */
  async leesVolgendeStap(stap: VolgendeStapId): Promise<string> {
    const text = await this.venster.cardAfter(() => this.venster.send(`volgende stap casus ${this.code}`));
    expect(text).toMatch(startingWith(`${casusTekst.kop(this.code)} ${volgendeStapTekst[stap].titel}`));
    await this.album.picture(this.venster, `stap-${stap}`);
    return text;
  }

  /** Opens the form with the button of the card at the bottom, fills it in and sends it; the casus takes its place. */
  async legVast(command: Recording, velden: Ingevuld): Promise<string> {
    await this.venster.cardAfter(() => this.venster.click(formulierNaam[command]));
    return this.vulIn(command, velden);
  }

  /** The same for what no card proposes: by way of the list of everything that can be recorded. */
  async legVastUitLijst(command: Recording, velden: Ingevuld): Promise<string> {
    await this.venster.cardAfter(() => this.venster.send(`casus ${this.code}`));
    await this.venster.cardAfter(() => this.venster.click(knoppen.vastleggen));
    await this.album.picture(this.venster, 'vastleggen');
    await this.venster.fill({ [vastleggroepTekst[vastlegGroep[command]]]: formulierNaam[command] });
    await this.venster.cardAfter(() => this.venster.click(knoppen['vastleggen-kiezen']));
    return this.vulIn(command, velden);
  }

  async beantwoordAfweging(afweging: AfwegingId, antwoord: string, velden: Ingevuld): Promise<string> {
    const titel = antwoordTitels('2026-1', afweging)[antwoord];
    if (titel === undefined) throw new Error(`${afweging} has no answer ${antwoord}`);
    await this.venster.cardAfter(() => this.venster.click(formulierNaam['afweging-beantwoorden']));
    return this.vulIn('afweging-beantwoorden', { [antwoordVeld(afweging)]: titel, ...velden }, afweging);
  }

  async legNoodVast(velden: Readonly<Record<keyof typeof noodFormulierTekst & string, Invoer>> | Ingevuld) {
    await this.venster.cardAfter(() => this.venster.click(knoppen['nood-formulier']));
    await this.venster.fill(labelled(noodFormulierTekst, velden));
    await this.album.picture(this.venster, 'form-nood-vastleggen');
    return this.verstuur(knoppen['nood-vastleggen']);
  }

  /** Opens the casus: all of this can be read there. */
  async ziet(...teksten: readonly string[]): Promise<string> {
    const text = await this.venster.cardAfter(() => this.venster.send(`casus ${this.code}`));
    for (const tekst of teksten) expect(text).toContain(tekst);
    return text;
  }

  /** A bericht that came of itself, by its title. */
  async krijgtBericht(titel: string): Promise<void> {
    await this.venster.seeCard(titel);
    await this.album.picture(this.venster, `bericht-${titel.toLowerCase().replace(/\W+/g, '-')}`);
  }

  /** Presses a button of the card at the bottom. */
  async druk(knop: string): Promise<void> {
    await this.venster.click(knop);
  }

  /** Presses a button that brings a new card. */
  async opent(knop: string, naam?: string): Promise<string> {
    const text = await this.venster.cardAfter(() => this.venster.click(knop));
    if (naam !== undefined) await this.foto(naam);
    return text;
  }

  /** A picture of the card at the bottom. */
  async foto(naam: string): Promise<void> {
    await this.album.picture(this.venster, naam);
  }

  async vulIn(command: Recording, velden: Ingevuld, naam: string = command): Promise<string> {
    const formulier = formulieren[command];
    if (!formulier) throw new Error(`${command} has no form`);
    await this.venster.fill(labelled(formulier.tekst.velden, velden));
    await this.album.picture(this.venster, `form-${naam}`);
    return this.verstuur(formulier.tekst.knop);
  }

  /** Sends the form at the bottom; what takes its place must be the casus, and not the form again. */
  private async verstuur(knop: string): Promise<string> {
    await this.venster.click(knop);
    const casus = startingWith(`${casusTekst.kop(this.code)} Leerling:`);
    const text = await this.eventually(casus);
    expect(text).toMatch(casus);
    return text;
  }

  private async eventually(pattern: RegExp): Promise<string> {
    const until = Date.now() + 10_000;
    let text = await this.venster.lastCardText();
    while (!pattern.test(text) && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      text = await this.venster.lastCardText();
    }
    return text;
  }
}

function labelled(labels: Readonly<Record<string, string>>, velden: Ingevuld): Ingevuld {
  return Object.fromEntries(
    Object.entries(velden).map(([id, invoer]) => {
      const label = labels[id];
      if (label === undefined) throw new Error(`the form has no input ${id}`);
      return [label, invoer];
    }),
  );
}

const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
