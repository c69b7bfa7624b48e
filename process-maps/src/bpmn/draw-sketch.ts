import { drawMap } from '../picture/draw-map.ts';
import type { Box, PictureMap, PlacedLane, Point } from '../picture/picture.types.ts';
import { attachRoute, loopRoute, routeFromBorder } from './attach-route.ts';
import type { Sketch, SketchLane, SketchShape } from './sketch.ts';

/** Where everything of a sketch stands, in pixels. */
export interface Drawing {
  boxes: Map<string, Box>;
  /** In the order of the sketch's flows. */
  routes: Point[][];
  lanes: PlacedLane[];
  width: number;
  height: number;
}

const EVENT = 36;
const GATEWAY = 50;

/** Lays a sketch out with the same layout as the page. */
export function drawSketch(sketch: Sketch, lanes: readonly SketchLane[]): Drawing {
  const hosts = new Map(sketch.shapes.map(({ id, on }) => [id, on ?? id]));
  const picture = drawMap(pictureOf(sketch, lanes, hosts));
  const cells = picture.boxes;
  const boxes = new Map<string, Box>();
  for (const shape of sketch.shapes)
    if (shape.on === undefined) boxes.set(shape.id, shrink(cells.get(shape.id)!, shape));
  placeOnBorders(sketch, boxes);
  const drawn = new Map(picture.arrows.map(({ id, points }) => [id, points]));
  const routes = sketch.flows.map(({ from, to }, index) => {
    const [fromHost, points] = [hosts.get(from)!, drawn.get(String(index))];
    if (!points) return loopRoute(boxes.get(from)!, boxes.get(to)!);
    const ends = attachRoute(points, cells.get(to)!, boxes.get(to)!);
    if (fromHost !== from) return routeFromBorder(ends, boxes.get(from)!);
    return attachRoute(ends.toReversed(), cells.get(from)!, boxes.get(from)!).toReversed();
  });
  const { width, height } = picture;
  return { boxes, routes, lanes: picture.lanes, width, height };
}

function pictureOf(sketch: Sketch, lanes: readonly SketchLane[], hosts: Map<string, string>): PictureMap {
  const known = new Set(lanes.map(({ id }) => id));
  const shapes = sketch.shapes.filter(({ on }) => on === undefined);
  return {
    lanes: lanes.map(({ id, title, kind }) => ({ id, title, kind, person: null })),
    steps: shapes.map(({ id, lane, type }) => ({
      id,
      lane: known.has(lane) ? lane : lanes[0]!.id,
      shape: type === 'bpmn:StartEvent' ? 'trigger' : type === 'bpmn:EndEvent' ? 'end' : 'card',
    })),
    arrows: sketch.flows.flatMap(({ from, to, label }, index) => {
      const [start, end] = [hosts.get(from)!, hosts.get(to)!];
      return start === end ? [] : [{ id: String(index), from: start, to: end, kind: 'goes_on' as const, label }];
    }),
  };
}

/** Events and gateways have BPMN's own sizes and stand in the middle of their place. */
function shrink(cell: Box, { type }: SketchShape): Box {
  const size = type.endsWith('Gateway') ? GATEWAY : type.endsWith('Event') ? EVENT : undefined;
  if (size === undefined) return cell;
  const [x, y] = [cell.x + (cell.width - size) / 2, cell.y + (cell.height - size) / 2];
  return { x, y, width: size, height: size };
}

/** Stop rules at the bottom of their step from the left, clocks from the right. */
function placeOnBorders({ shapes }: Sketch, boxes: Map<string, Box>): void {
  const onHost = Map.groupBy(
    shapes.filter(({ on }) => on !== undefined),
    ({ on }) => on!,
  );
  for (const [host, events] of onHost) {
    const box = boxes.get(host)!;
    const step = Math.min(EVENT + 8, (box.width - EVENT) / Math.max(1, events.length - 1));
    for (const [index, { id }] of events.entries()) {
      const x = Math.min(box.x + 8 + index * step, box.x + box.width - EVENT);
      boxes.set(id, { x, y: box.y + box.height - EVENT / 2, width: EVENT, height: EVENT });
    }
  }
}
