import type { ActionCatalog } from '../catalog/action-catalog.ts';
import { NO_HOLES } from '../format/holes.ts';
import type { ReadMap } from '../format/read-map.ts';
import { flowNames } from '../model/known-names.ts';
import { type MapModel, understandMap } from '../model/map-model.ts';
import { START } from '../model/map-part.ts';
import { outputType } from '../model/output-types.ts';
import type { Field } from '../types/type.ts';
import type { StepRef } from './map-draft.ts';

/** Data that a rule or a value may name. `optional` = may be absent, so a rule asks `has(...)` first. */
export interface KnownField {
  path: string;
  type: Field;
  optional: boolean;
}

/** What is known where a step begins, and when it is done: its own output comes last. */
export interface FieldsAtStep {
  before: KnownField[];
  after: KnownField[];
}

const NOTHING: FieldsAtStep = { before: [], after: [] };
const DEEPEST = 4;
const MOST = 300;

/** The fields that a step can use, nearest first. Of a map with faults, as far as it can be read. `ref` null = the trigger. */
export function knownFields(read: ReadMap, catalog: ActionCatalog, ref: StepRef | null): FieldsAtStep {
  const document = read.document ?? read.partial?.document;
  if (!document) return NOTHING;
  const holes = read.partial?.holes ?? NO_HOLES;
  const model = understandMap(document, { catalog, roles: undefined, at: read.at, holes });
  if (ref === null) return { before: [], after: fieldsOf(model, START, model.part.type) };
  const [outer, inner] = ref.split('/') as [string, string?];
  const part = inner === undefined ? model : model.inner.get(outer);
  return part ? around(part, inner ?? outer, catalog) : NOTHING;
}

function around(model: MapModel, step: string, catalog: ActionCatalog): FieldsAtStep {
  const own = Object.hasOwn(model.part.steps, step) ? model.part.steps[step] : undefined;
  if (!own) return NOTHING;
  const known = flowNames(model.graph, (vertex) => model.outputs.has(vertex));
  const producers = known.producers(step).filter((producer) => producer !== step);
  const before = producers.toReversed().flatMap((producer) => {
    const type = model.outputs.get(producer)!;
    return fieldsOf(model, producer, known.definite(step, producer) ? type : { ...type, optional: true });
  });
  const output = outputType(own, catalog);
  const confidence: KnownField[] =
    own.kind === 'ai' ? [{ path: 'confidence', type: { kind: 'number' }, optional: false }] : [];
  const left = output ? fieldsOf(model, step, output) : [];
  return { before: before.slice(0, MOST), after: [...confidence, ...left, ...before].slice(0, MOST) };
}

function fieldsOf(model: MapModel, producer: string, type: Field): KnownField[] {
  const name = producer === START ? model.part.gives : producer;
  return name === undefined ? [] : flat(name, type, type.optional === true, 1);
}

function flat(path: string, type: Field, optional: boolean, depth: number): KnownField[] {
  if (type.kind !== 'record' || depth === DEEPEST) return [{ path, type, optional }];
  return Object.entries(type.fields).flatMap(([name, field]) =>
    flat(`${path}.${name}`, field, optional || field.optional === true, depth + 1),
  );
}
