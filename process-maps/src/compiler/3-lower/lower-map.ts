import { expressionIn, parseText } from '../../format/parse-value.ts';
import { loopBounds } from '../../model/loops.ts';
import type { MapModel } from '../../model/map-model.ts';
import { START } from '../../model/map-part.ts';
import type { Pipeline, PipelineStep, PipelineTrigger } from '../../pipeline/pipeline.ts';
import type { Field } from '../../types/type.ts';
import { canonicalJson } from './canonical-json.ts';
import { lowerAnswerable } from './lower-stops.ts';
import { lowerStep } from './lower-step.ts';
import { sha256 } from './sha256.ts';

/** Turns a map that passed its checks into the compiled form: plain JSON, complete, content-hashed. */
export function lowerMap(model: MapModel): Pipeline {
  const { promise } = model.map;
  return lowerPart(model, lowerTrigger(model), model.map.id, model.map.title, promise === undefined ? {} : { promise });
}

/** @param whole what only the map as a whole has, and not the inside of one of its steps */
function lowerPart(
  model: MapModel,
  trigger: PipelineTrigger,
  mapId: string,
  title: string,
  whole: Pick<Pipeline, 'promise'> = {},
): Pipeline {
  const { map, part } = model;
  const bounds = loopBounds(model.graph, part.steps);
  const steps: [string, PipelineStep][] = Object.entries(part.steps)
    .filter(([id]) => model.graph.reachable.has(id))
    .map(([id, step]) => [id, lowerStep(step, id, model, bounds, (inner, each) => lowerInner(inner, each, model))]);
  const content: Omit<Pipeline, 'hash'> = {
    pipelineFormat: 1,
    mapId,
    title,
    lanes: map.lanes.map(({ id, title: name, kind, role }) => ({
      id,
      title: name,
      kind,
      ...(role === undefined ? {} : { role }),
    })),
    roles: map.roles,
    owner: { role: map.owner!.role!, backup: map.owner!.backup! },
    trigger,
    steps: Object.fromEntries(steps),
    whenItBreaks: lowerAnswerable(map.when_it_breaks!),
    ...lowerReview(map.review),
    ...whole,
    names: namesOf(model),
    keeps: keepsOf(model),
  };
  return { ...content, hash: sha256(canonicalJson(content)) };
}

function lowerTrigger({ map, part }: MapModel): PipelineTrigger {
  const { trigger } = map;
  return {
    connector: trigger.connector!,
    event: trigger.event!,
    with: trigger.with ?? {},
    title: trigger.title ?? map.title,
    ...(trigger.lane === undefined ? {} : { lane: trigger.lane }),
    gives: trigger.gives!,
    type: part.type,
    key: expressionIn(trigger.key!)!,
    caseTitle: parseText(trigger.case_title ?? map.title),
    next: trigger.next,
  };
}

/** The inside of an `each` step: its items start child cases. */
function lowerInner(inner: MapModel, id: string, outer: MapModel): Pipeline {
  const step = outer.part.steps[id] as Extract<MapModel['part']['steps'][string], { kind: 'each' }>;
  const trigger: PipelineTrigger = {
    connector: 'baton',
    event: 'item',
    with: {},
    title: step.title,
    gives: step.as,
    type: inner.part.type,
    key: expressionIn(step.key)!,
    caseTitle: { text: [`${step.title}: `, { expr: expressionIn(step.key)! }] },
    next: step.first,
  };
  return lowerPart(inner, trigger, `${outer.map.id}/${id}`, step.title);
}

function lowerReview(review: MapModel['map']['review']): Pick<Pipeline, 'review'> {
  if (!review) return {};
  const { first_cases: firstCases, until } = review;
  return { review: { ...(firstCases === undefined ? {} : { firstCases }), ...(until === undefined ? {} : { until }) } };
}

function namesOf(model: MapModel): Record<string, Field> {
  return Object.fromEntries(
    [...model.outputs].map(([vertex, type]) => {
      const name = vertex === START ? model.part.gives! : vertex;
      return [name, model.uncertain.has(name) ? { ...type, optional: true } : type];
    }),
  );
}

/** Every field that some rule or value reads, by the name that gives it. */
function keepsOf(model: MapModel): Record<string, string[] | 'all'> {
  const keeps: Record<string, Set<string> | 'all'> = {};
  for (const read of model.expressions.flatMap(({ compiled }) => compiled?.reads ?? [])) {
    const [name, field] = read.split('.') as [string, string | undefined];
    if (!model.outputs.has(name === model.part.gives ? START : name)) continue;
    if (field === undefined) keeps[name] = 'all';
    else if (keeps[name] !== 'all')
      ((keeps[name] as Set<string> | undefined) ?? (keeps[name] = new Set<string>())).add(field);
  }
  return Object.fromEntries(
    Object.entries(keeps).map(([name, fields]) => [name, fields === 'all' ? 'all' : [...fields].toSorted()]),
  );
}
