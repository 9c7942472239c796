import type { IntakeError } from '../newsroom/intake/incoming-story';

/** A source that cannot be read, or not further: what a person is told of it, and where. */
export class IntakeFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly line?: number,
  ) {
    super(message);
    this.name = 'IntakeFault';
  }
}

/** Whatever went wrong in a source as one of its lines; our own mistakes are thrown on. */
export function errorOf(error: unknown): IntakeError {
  const { code, message, line, name } = error as Partial<IntakeFault>;
  if (name === 'IntakeFault' || name === 'XmlFault')
    return { code: String(code), message: String(message), ...(line === undefined ? {} : { line }) };
  const system = SYSTEM[String(code)];
  if (system !== undefined) return { code: 'file.unreadable', message: system };
  throw error;
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'The file may not be read.',
  EISDIR: 'This is a folder.',
  EIO: 'The disk does not give the file out.',
  Z_DATA_ERROR: 'The file is packed by gzip, and broken.',
  Z_BUF_ERROR: 'The file is packed by gzip, and ends too early.',
};
