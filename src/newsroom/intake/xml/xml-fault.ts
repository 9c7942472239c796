/** Where and why an XML document cannot be read on. */
export class XmlFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly line: number,
  ) {
    super(message);
    this.name = 'XmlFault';
  }
}
