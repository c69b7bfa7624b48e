import type { MapView, PersonRef, StepView } from '@baton/contract';
import type { ActionCatalog, Pipeline, PipelineStep, StopRule } from '@baton/process-maps';
import { lanesOf } from './lane-view.ts';
import type { RoleHolders } from './role-people.ts';

type Drawn = Pick<MapView, 'lanes' | 'trigger' | 'steps' | 'roles' | 'handoffs'>;

/** What the picture of a map needs, from its compiled form. */
export function drawnMap(pipeline: Pipeline, catalog: ActionCatalog, roles: Map<string, RoleHolders>): Drawn {
  const steps = Object.values(pipeline.steps);
  const { trigger } = pipeline;
  return {
    lanes: lanesOf(pipeline, roles),
    trigger: {
      id: trigger.gives,
      title: trigger.title,
      lane: trigger.lane ?? pipeline.lanes.find((lane) => lane.kind === 'outside')?.id ?? pipeline.lanes[0]?.id ?? '',
      tool: toolName(catalog, trigger.connector),
      next: trigger.next,
    },
    steps: steps.map((step) => toStepView(step, catalog, roles)),
    roles: Object.entries(pipeline.roles).map(([role, { title }]) => ({
      role,
      title,
      owner: roles.get(role)?.owner ?? null,
      backup: roles.get(role)?.backup ?? null,
    })),
    handoffs: handoffsOf(pipeline),
  };
}

function toStepView(step: PipelineStep, catalog: ActionCatalog, roles: Map<string, RoleHolders>): StepView {
  return {
    id: step.id,
    title: step.title,
    kind: step.kind,
    lane: step.lane,
    layer: step.layer,
    tool: step.kind === 'action' ? toolName(catalog, step.connector) : '',
    next: step.next.map((branch) => ({ to: branch.to, label: branch.label ?? '' })),
    stops: step.stops.map((stop) => toStopView(stop, roles)),
  };
}

const toStopView = (stop: StopRule, roles: Map<string, RoleHolders>): StepView['stops'][number] => ({
  id: stop.id,
  sentence: stop.sentence,
  owner: holder(roles, stop.owner),
  backup: holder(roles, stop.backup),
  answerWithin: stop.answerWithin,
});

const holder = (roles: Map<string, RoleHolders>, role: string): PersonRef | null => roles.get(role)?.owner ?? null;

function toolName(catalog: ActionCatalog, id: string): string {
  const connector = Object.hasOwn(catalog.connectors, id) ? catalog.connectors[id] : undefined;
  if (!connector) return id;
  return connector.connection === 'sandbox' ? `${connector.name} (sandbox)` : connector.name;
}

/** Arrows into another lane that a person or an outside party holds: each is a moment at which the baton can be dropped. */
function handoffsOf({ trigger, steps, lanes }: Pipeline): number {
  const held = new Set(lanes.filter((lane) => lane.kind !== 'automatic').map((lane) => lane.id));
  const isHandoff = (from: string | undefined, to: string): boolean => {
    const lane = steps[to]?.lane;
    return lane !== undefined && lane !== from && held.has(lane);
  };
  const arrows = Object.values(steps).flatMap((step) => step.next.filter((branch) => isHandoff(step.lane, branch.to)));
  return arrows.length + (isHandoff(trigger.lane, trigger.next) ? 1 : 0);
}
