import { type BpmnPart, drawnAs, waysFrom } from './bpmn-part.ts';
import { type BpmnElement, elementIn, extensionOf } from './moddle.ts';

/** Which parallel gateway joins what another one split; splits whose branches do not meet in one place are left out. */
export function findJoins(part: BpmnPart): Map<BpmnElement, BpmnElement> {
  const joins = new Map<BpmnElement, BpmnElement>();
  const taken = new Set<BpmnElement>();
  const splits = part.nodes.filter((node) => isForeignParallel(node) && waysFrom(part, node).length > 1);
  if (splits.length > MOST_SPLITS) return joins;
  for (const split of splits.toReversed()) {
    const join = joinOf(part, split, joins);
    if (!join || taken.has(join)) continue;
    joins.set(split, join);
    taken.add(join);
  }
  return joins;
}

/** More than this and the search would take long; the splits are then read as decisions. */
const MOST_SPLITS = 200;

const isForeignParallel = (node: BpmnElement): boolean =>
  node.$type === 'bpmn:ParallelGateway' && drawnAs(node) === undefined && !extensionOf(node, 'Step');

/** The first joining gateway that every branch reaches. */
function joinOf(part: BpmnPart, split: BpmnElement, inner: Map<BpmnElement, BpmnElement>): BpmnElement | undefined {
  const perBranch = waysFrom(part, split).map((way) => joinsAfter(part, elementIn(way, 'targetRef')!, inner));
  const [first, ...others] = perBranch;
  return [...first!].find((join) => others.every((branch) => branch.has(join)));
}

/** Joining gateways on the way from an element, nearest first; joins of splits that lie inside are passed. */
function joinsAfter(part: BpmnPart, start: BpmnElement, inner: Map<BpmnElement, BpmnElement>): Set<BpmnElement> {
  const joins = new Set<BpmnElement>();
  const closed = new Set(inner.values());
  const seen = new Set([start]);
  for (const here of seen) {
    const isJoin = isForeignParallel(here) && (part.incoming.get(here)?.length ?? 0) > 1 && !closed.has(here);
    if (isJoin) joins.add(here);
    else for (const way of waysFrom(part, here)) seen.add(elementIn(way, 'targetRef')!);
  }
  return joins;
}
