import { destination, pino, type DestinationStream, type Logger } from 'pino';
import { logCodes, type LogCode } from './logCodes';
import { allowedFields, type LogFields } from './logFields';

let logger: Logger | undefined;

/**
 * Writes one line to standard output: level, time, code, the Dutch line of that code, and the fields. The only way to
 * log anything: no other file uses console or pino. Never throws, as a line that cannot be written must not spoil
 * the turn it tells of.
 */
export function log(code: LogCode, fields: LogFields = {}): void {
  try {
    const [level, regel] = logCodes[code];
    logger ??= makeLogger(destination({ fd: 1, sync: true }), process.env['LOG'] === 'stil');
    logger[level]({ code, regel, ...allowedFields(fields) });
  } catch {
    // Nowhere left to report to.
  }
}

/** Sends the lines elsewhere, for tests; undefined puts standard output back. */
export function writeLogTo(stream: DestinationStream | undefined): void {
  logger = stream && makeLogger(stream);
}

/** A logger that says nothing, for libraries that insist on one and would write free text. */
export function silentLogger(): Logger {
  return pino({ level: 'silent' });
}

/** `silent` follows from `LOG=stil`, for test runs; what a test sends elsewhere is never silent. */
function makeLogger(stream: DestinationStream, silent = false): Logger {
  return pino(
    {
      base: null,
      level: silent ? 'silent' : 'info',
      timestamp: () => `,"tijd":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ niveau: level }) },
    },
    stream,
  );
}
