import type * as Associations from '@hubspot/api-client/lib/codegen/crm/associations/v4/index.js';
import type * as Objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type * as Owners from '@hubspot/api-client/lib/codegen/crm/owners/index.js';
import type * as Pipelines from '@hubspot/api-client/lib/codegen/crm/pipelines/index.js';
import type * as Properties from '@hubspot/api-client/lib/codegen/crm/properties/index.js';

/** The parts of the official SDK that the connector uses; each is loaded when it is first asked for. */
export interface Apis {
  records: () => Promise<Objects.BasicApi>;
  batches: () => Promise<Objects.BatchApi>;
  search: () => Promise<Objects.SearchApi>;
  owners: () => Promise<Owners.OwnersApi>;
  pipelines: () => Promise<Pipelines.PipelinesApi>;
  properties: () => Promise<Properties.CoreApi>;
  associations: () => Promise<Associations.BasicApi>;
}

export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** What the SDK's generated parts have in common; each has its own copy of these classes. */
interface Part<Configuration> {
  createConfiguration: (given: never) => Configuration;
  ServerConfiguration: new (url: string, variables: Record<string, string>) => unknown;
  ResponseContext: new (status: number, headers: Record<string, string>, body: never) => unknown;
  wrapHttpLibrary: (library: never) => unknown;
}

interface SdkRequest {
  getUrl: () => string;
  getHttpMethod: () => string;
  getHeaders: () => Record<string, string>;
  getBody: () => string | undefined;
}

/**
 * The SDK's `Client` keeps its retries and its rate limit in one place of the whole process, so the generated parts beneath it
 * are used. They take a function that sends: the host's fetch.
 */
export function openApis(base: string, send: Send): Apis {
  const settle = <Configuration>(part: Part<Configuration>): Configuration =>
    part.createConfiguration({
      baseServer: new part.ServerConfiguration(base, {}),
      httpApi: part.wrapHttpLibrary({ send: sending(part, send) } as never),
    } as never);
  const objects = async () => import('@hubspot/api-client/lib/codegen/crm/objects/index.js');
  return {
    records: async () => objects().then((sdk) => new sdk.BasicApi(settle(sdk))),
    batches: async () => objects().then((sdk) => new sdk.BatchApi(settle(sdk))),
    search: async () => objects().then((sdk) => new sdk.SearchApi(settle(sdk))),
    owners: async () => {
      const sdk = await import('@hubspot/api-client/lib/codegen/crm/owners/index.js');
      return new sdk.OwnersApi(settle(sdk));
    },
    pipelines: async () => {
      const sdk = await import('@hubspot/api-client/lib/codegen/crm/pipelines/index.js');
      return new sdk.PipelinesApi(settle(sdk));
    },
    properties: async () => {
      const sdk = await import('@hubspot/api-client/lib/codegen/crm/properties/index.js');
      return new sdk.CoreApi(settle(sdk));
    },
    associations: async () => {
      const sdk = await import('@hubspot/api-client/lib/codegen/crm/associations/v4/index.js');
      return new sdk.BasicApi(settle(sdk));
    },
  };
}

const sending = (part: Part<unknown>, send: Send) => async (request: SdkRequest) => {
  const body = request.getBody();
  const response = await send(request.getUrl(), {
    method: request.getHttpMethod(),
    headers: request.getHeaders(),
    ...(body !== undefined && { body }),
  });
  const text = response.status === 204 ? '' : await response.text();
  const content = { text: async () => text, binary: async () => Buffer.from(text) };
  return new part.ResponseContext(response.status, Object.fromEntries(response.headers), content as never);
};
