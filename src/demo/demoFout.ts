/** Why the demo cannot start or go on, in Dutch lines for the person who runs it. */
export class DemoFout extends Error {
  override readonly name = 'DemoFout';
  constructor(
    readonly lines: readonly string[],
    options?: ErrorOptions,
  ) {
    super(lines.join('\n'), options);
  }
}
