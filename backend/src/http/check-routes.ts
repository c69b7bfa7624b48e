import type { Right } from '@baton/contract';
import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { needsKey } from './needs.decorator.ts';

export interface Route {
  method: string;
  /** With parameters as `:name`. */
  path: string;
  right: Right;
}

/**
 * Every route of every controller with the right that it needs.
 * @throws when one declares none, or reads a body or query without a schema: better no server than an open door.
 */
export function listRoutes(app: INestApplicationContext): Route[] {
  const scanner = app.get(MetadataScanner);
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: object }).prototype;
      const base = Reflect.getMetadata('path', metatype as object) as string;
      return scanner.getAllMethodNames(prototype).flatMap((name) => routeOf(prototype, name, base));
    });
}

function routeOf(prototype: object, name: string, base: string): Route[] {
  const handler = (prototype as Record<string, object>)[name]!;
  const path = Reflect.getMetadata('path', handler) as string | undefined;
  if (path === undefined) return [];
  const right = Reflect.getMetadata(needsKey, handler) as Right | undefined;
  const where = `/${base}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
  if (!right) throw new Error(`The route ${where} declares no right: put @Needs('...') on ${name}().`);
  checkSchemas(prototype, name, where);
  const method = Reflect.getMetadata('method', handler) as RequestMethod;
  return [{ method: RequestMethod[method] ?? 'GET', path: where, right }];
}

/** As Nest numbers what a handler takes; it does not export the names. */
const bodyOrQuery = /^[34]:/;

function checkSchemas(prototype: object, name: string, where: string): void {
  type Taken = Record<string, { schema?: unknown }>;
  const taken = (Reflect.getMetadata('__routeArguments__', prototype.constructor, name) ?? {}) as Taken;
  for (const [kind, { schema }] of Object.entries(taken)) {
    if (bodyOrQuery.test(kind) && !schema) {
      throw new Error(
        `The route ${where} reads a body or query without a schema: give ${name}() one from the contract.`,
      );
    }
  }
}
