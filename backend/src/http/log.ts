/** As much of pino as is used here. Never hand it a body, a cookie or a secret. */
export interface Log {
  error(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  info(facts: object, text: string): void;
}

export const LOG = Symbol('Log');
