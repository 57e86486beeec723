import { similarNames } from './similarNames';
import { type SettingName, type SettingValues, settingNames, settingTable } from './settingTable';

/** Reads settings one by one and remembers every fault, so that an administrator sees them all at once. */
export class SettingReader {
  private readonly faults = new Map<SettingName, string>();

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  /** Whether the setting was given at all; blank counts as missing, as `NAME=` in a .env file means nothing. */
  has(name: SettingName): boolean {
    return this.raw(name) !== undefined;
  }

  /** The value, or undefined when it is missing or wrong; wrong is noted as a fault. */
  optional<N extends SettingName>(name: N): SettingValues[N] | undefined {
    const raw = this.raw(name);
    if (raw === undefined) return undefined;
    const read = settingTable[name].schema.safeParse(raw);
    if (read.success) return read.data;
    this.refuse(name, 'klopt niet');
    return undefined;
  }

  /** As `optional`, and missing is a fault too. */
  required<N extends SettingName>(name: N): SettingValues[N] | undefined {
    if (!this.has(name)) this.refuse(name, 'ontbreekt');
    return this.optional(name);
  }

  /** Notes a fault when the setting is given where it has no place. */
  forbid(name: SettingName, wrong: string): void {
    if (this.has(name)) this.refuse(name, wrong, 'deze instelling weglaten');
  }

  /** Notes a fault; the first one of a setting stands, since it is the one to mend first. */
  refuse(name: SettingName, wrong: string, right: string = settingTable[name].right): void {
    if (!this.faults.has(name)) this.faults.set(name, `${name}: ${wrong}. Goed is: ${right}.`);
  }

  /** One line a faulty setting, in the order of the table. */
  faultLines(): readonly string[] {
    return settingNames.flatMap((name) => this.faults.get(name) ?? []);
  }

  /** One line for every name that resembles a setting that was not given. */
  hints(): readonly string[] {
    const given = Object.keys(this.env).filter((name) => this.env[name]?.trim());
    const missing = settingNames.filter((name) => !this.has(name));
    const unknown = given.filter((name) => !(settingNames as readonly string[]).includes(name));
    return similarNames(unknown, missing).map(
      ([found, meant]) => `${found}: deze naam kent de bot niet. Bedoelt u ${meant}?`,
    );
  }

  private raw(name: SettingName): string | undefined {
    return this.env[name]?.trim() || undefined;
  }
}
