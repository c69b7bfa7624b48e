/**
 * A value that must not be printed. It has no text form: in a template it reads "[object Secret]", in JSON `{}`.
 * Reveal it only where it leaves for the vendor.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  get [Symbol.toStringTag](): string {
    return 'Secret';
  }
}
