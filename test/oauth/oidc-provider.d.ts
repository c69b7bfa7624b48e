/** The part of the server that the tests touch; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
    Grant: new (of: { clientId: string; accountId: string }) => Grant;
    AccessToken: { find(token: string): Promise<{ destroy(): Promise<void>; isValid: boolean } | undefined> };
    on(name: string, hear: (...given: unknown[]) => void): void;
  }
}
