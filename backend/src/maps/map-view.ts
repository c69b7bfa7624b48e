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
      lane: laneOfTrigger(pipeline),
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

/** The arrows that the picture numbers: into another lane, of a person or an outside party. An end takes nothing over. */
function handoffsOf(pipeline: Pipeline): number {
  const { trigger, steps, lanes } = pipeline;
  const held = new Set(lanes.filter((lane) => lane.kind !== 'automatic').map((lane) => lane.id));
  const isHandoff = (from: string | undefined, to: string): boolean => {
    const step = steps[to];
    return step !== undefined && step.kind !== 'end' && step.lane !== from && held.has(step.lane);
  };
  const arrows = Object.values(steps).flatMap((step) => step.next.filter((branch) => isHandoff(step.lane, branch.to)));
  return arrows.length + (isHandoff(laneOfTrigger(pipeline), trigger.next) ? 1 : 0);
}

const laneOfTrigger = ({ trigger, lanes }: Pipeline): string =>
  trigger.lane ?? lanes.find((lane) => lane.kind === 'outside')?.id ?? lanes[0]?.id ?? '';
