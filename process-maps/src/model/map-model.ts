import type { ActionCatalog, RoleBindings } from '../catalog/action-catalog.ts';
import type { ContextPacks } from '../checks/context-packs.ts';
import type { MapPath } from '../checks/finding.ts';
import type { Statistics } from '../checks/statistics.ts';
import type { MapDocument } from '../format/map.schema.ts';
import { expressionIn } from '../format/parse-value.ts';
import type { Holes } from '../format/holes.ts';
import type { Place, Position } from '../format/source-positions.ts';
import type { StepOf } from '../format/step.schema.ts';
import type { NameTypes } from '../rules/compile-rule.ts';
import type { Field, Type } from '../types/type.ts';
import { flowNames, type KnownNames } from './known-names.ts';
import { buildGraph, type MapGraph } from './map-graph.ts';
import { type MapPart, START } from './map-part.ts';
import { findTrigger, outputType, triggerType } from './output-types.ts';
import type { Expression, Understanding } from './understanding.ts';
import { understandStep } from './understand-step.ts';
import { ValueReader } from './value-reader.ts';

/** A map and all that can be known of it before it runs: its ways, the data known at each place, its expressions. */
export interface MapModel extends Understanding {
  map: MapDocument;
  catalog: ActionCatalog;
  roles: RoleBindings | undefined;
  at(path: MapPath, place?: Place): Position;
  holes: Holes;
  statistics: Statistics | undefined;
  contextPacks: ContextPacks | undefined;
  part: MapPart;
  graph: MapGraph;
  /** Output type by vertex; nothing for steps that leave nothing. */
  outputs: Map<string, Type>;
  /** Expression by its path joined with slashes; of several holes the first. */
  byPath: Map<string, Expression>;
  /** The insides of `each` steps. */
  inner: Map<string, MapModel>;
}

/** What the caller knows beside the map. */
export interface Surroundings {
  catalog: ActionCatalog;
  roles: RoleBindings | undefined;
  at(path: MapPath, place?: Place): Position;
  /** What of the map could not be read. */
  holes: Holes;
  statistics?: Statistics | undefined;
  contextPacks?: ContextPacks | undefined;
}

export function understandMap(map: MapDocument, around: Surroundings): MapModel {
  const type = triggerType(map, around.catalog);
  const part: MapPart = {
    steps: map.steps,
    gives: map.trigger.gives,
    type,
    first: map.trigger.next,
    firstPath: ['trigger', 'next'],
    stepsPath: ['steps'],
  };
  const model = understandPart(map, part, around);
  const read = new ValueReader(model, around.holes);
  const site = { step: null, names: namesAfterStart(part) };
  readTrigger(map, site, read, around.catalog);
  index(model);
  return model;
}

function understandPart(map: MapDocument, part: MapPart, around: Surroundings): MapModel {
  const graph = buildGraph(part);
  const outputs = outputsOf(part, around.catalog);
  const known = flowNames(graph, (vertex) => outputs.has(vertex));
  const found: Understanding = { expressions: [], valueFaults: [], uncertain: new Set() };
  const model: MapModel = {
    statistics: undefined,
    contextPacks: undefined,
    ...around,
    ...found,
    map,
    part,
    graph,
    outputs,
    byPath: new Map(),
    inner: new Map(),
  };
  const read = new ValueReader(model, around.holes);
  for (const [id, step] of Object.entries(part.steps)) {
    const path = [...part.stepsPath, id];
    const before = { step: id, names: namesAt(model, known, id, false) };
    const after = { step: id, names: namesAt(model, known, id, true) };
    understandStep(step, { before, after }, path, read, around.catalog);
    if (step.kind === 'each') understandEach(step, id, model, before, path, read);
  }
  index(model);
  return model;
}

function understandEach(
  step: StepOf<'each'>,
  id: string,
  model: MapModel,
  site: Parameters<ValueReader['value']>[0],
  path: MapPath,
  read: ValueReader,
): void {
  const items = read.value(site, step.items, [...path, 'items']);
  if (items && (items.optional || items.kind !== 'list')) {
    read.fault(site, [...path, 'items'], 'The items must be a list that is there for certain.', 'Name a list.');
  }
  const type: Type = items?.kind === 'list' ? items.of : { kind: 'any' };
  const part: MapPart = {
    steps: step.steps,
    gives: step.as,
    type,
    first: step.first,
    firstPath: [...path, 'first'],
    stepsPath: [...path, 'steps'],
  };
  read.value({ step: id, names: namesAfterStart(part) }, step.key, [...path, 'key'], { kind: 'text' });
  model.inner.set(id, understandPart(model.map, part, model));
}

function outputsOf(part: MapPart, catalog: ActionCatalog): Map<string, Type> {
  const outputs = new Map<string, Type>();
  if (part.gives !== undefined) outputs.set(START, part.type);
  for (const [id, step] of Object.entries(part.steps)) {
    const type = outputType(step, catalog);
    if (type) outputs.set(id, type);
  }
  return outputs;
}

/** The names at a step. `own`: its own output is there too. A name some way lacks is optional. */
function namesAt(model: MapModel, known: KnownNames, vertex: string, own: boolean): NameTypes {
  const producerOf = (name: string) => (name === model.part.gives ? START : name);
  return {
    nameType: (name): Field | undefined => {
      const producer = producerOf(name);
      const type = model.outputs.get(producer);
      if (!type || (own && producer === vertex)) return type;
      if (!known.possible(vertex, producer)) return undefined;
      if (known.definite(vertex, producer)) return type;
      model.uncertain.add(name);
      return { ...type, optional: true };
    },
    names: () => known.producers(vertex).map((producer) => (producer === START ? model.part.gives! : producer)),
  };
}

function namesAfterStart(part: MapPart): NameTypes {
  return {
    nameType: (name) => (name === part.gives ? part.type : undefined),
    names: () => (part.gives === undefined ? [] : [part.gives]),
  };
}

function readTrigger(
  map: MapDocument,
  site: Parameters<ValueReader['value']>[0],
  read: ValueReader,
  catalog: ActionCatalog,
): void {
  const { trigger } = map;
  const params = findTrigger(catalog, trigger.connector, trigger.event)?.params;
  const nothing = { ...site, names: { nameType: () => undefined, names: () => [] } };
  if (params) read.record(nothing, trigger.with, ['trigger', 'with'], params);
  read.text(site, trigger.case_title, ['trigger', 'case_title']);
  const key = trigger.key === undefined ? undefined : read.value(site, trigger.key, ['trigger', 'key']);
  const plain = key && ['text', 'choice', 'integer', 'number', 'date', 'time'].includes(key.kind) && !key.optional;
  if (key && !plain) {
    const message = `"${trigger.key}" cannot tell deliveries apart: it must be a text or a number that is always there.`;
    read.fault(site, ['trigger', 'key'], message, 'Use the id that the sender gives, e.g. "= message.id".');
  }
  if (trigger.key !== undefined && expressionIn(trigger.key) === undefined) {
    read.fault(site, ['trigger', 'key'], 'The key must be an expression.', 'Write "= message.id".');
  }
}

function index(model: MapModel): void {
  for (const expression of model.expressions) {
    const key = expression.path.join('/');
    if (!model.byPath.has(key)) model.byPath.set(key, expression);
  }
}
