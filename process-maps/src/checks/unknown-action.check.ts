import type { ActionCatalog, CatalogConnector } from '../catalog/action-catalog.ts';
import { splitUses } from '../model/output-types.ts';
import { nearest } from '../rules/nearest.ts';
import { type Check, type Report, stepsOf } from './check.ts';
import type { MapPath } from './finding.ts';

/** Connectors, actions and triggers exist, and are connected. */
export const unknownAction: Check = {
  code: 'unknown-action',
  why: 'A step that calls something that does not exist fails on its first case.',
  *run({ map, catalog, ...model }) {
    const { connector, event } = map.trigger;
    if (connector !== undefined && event !== undefined) {
      yield* look(catalog, { connector, name: event, kind: 'triggers', path: ['trigger'], step: null });
    }
    for (const { id, step, path } of stepsOf({ map, catalog, ...model })) {
      if (step.kind === 'action') {
        const [of, name] = splitUses(step.uses);
        yield* look(catalog, { connector: of, name, kind: 'actions', path: [...path, 'uses'], step: id });
      } else if (step.kind === 'wait' && step.message) {
        const { connector: of, event: name } = step.message;
        yield* look(catalog, { connector: of, name, kind: 'triggers', path: [...path, 'message'], step: id });
      }
    }
  },
};

interface Wanted {
  connector: string;
  name: string;
  kind: 'actions' | 'triggers';
  path: MapPath;
  step: string | null;
}

function* look(catalog: ActionCatalog, wanted: Wanted): Generator<Report> {
  const { path, step } = wanted;
  const connector = own(catalog.connectors, wanted.connector);
  if (!connector) {
    const { hint, fix } = suggest(wanted.connector, Object.keys(catalog.connectors), 'connectors');
    yield { message: `There is no connector ${wanted.connector}; ${hint}`, fix, path, step };
    return;
  }
  if (!own(connector[wanted.kind] as Record<string, unknown>, wanted.name)) {
    const { hint, fix } = suggest(
      wanted.name,
      Object.keys(connector[wanted.kind]),
      `${wanted.kind} of ${connector.name}`,
    );
    const what = wanted.kind === 'actions' ? 'action' : 'trigger';
    yield { message: `${connector.name} has no ${what} ${wanted.name}; ${hint}`, fix, path, step };
  }
  if (connector.connection === 'missing') yield notConnected(connector, wanted);
}

function notConnected(connector: CatalogConnector, { path, step }: Wanted): Report {
  const message = `${connector.name} is not connected.`;
  return { message, fix: `Connect ${connector.name}, or switch on its sandbox.`, path, step };
}

function suggest(name: string, known: string[], what: string): { hint: string; fix: string } {
  const close = nearest(name, known);
  if (close) return { hint: `did you mean ${close}?`, fix: `Write ${close}.` };
  return { hint: `the ${what} are ${known.join(', ') || 'none'}.`, fix: 'Choose one of them.' };
}

function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
