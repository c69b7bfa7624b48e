import type { Box } from '@baton/process-maps/picture';
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';

export interface Sight {
  boxes: ReadonlyMap<string, Box>;
  /** Of the canvas, in pixels. */
  width: number;
  height: number;
  headers: number;
}

const EDGE = 10;
/** The bar with the kinds of step covers the lower edge. */
const BAR = 60;

/** Moves the picture, when it must, so that a step can be seen. @returns false when there is no such step */
export function useBringIntoSight(sight: Sight): (step: string) => boolean {
  const { getViewport, setViewport } = useReactFlow();
  const canvas = useStoreApi();
  const latest = useRef(sight);
  useEffect(() => {
    latest.current = sight;
  });
  return useCallback(
    (step) => {
      const { boxes, width, height: whole, headers } = latest.current;
      const box = boxes.get(step);
      if (!box) return false;
      const height = whole - coveredBelow(canvas.getState().domNode);
      const { x, y, zoom } = getViewport();
      const [left, top] = [box.x * zoom + x, box.y * zoom + y];
      const [right, bottom] = [left + box.width * zoom, top + box.height * zoom];
      const isSeen = left >= headers + EDGE && right <= width - EDGE && top >= EDGE && bottom <= height - EDGE - BAR;
      if (isSeen) return true;
      void setViewport({
        x: headers + (width - headers) / 2 - (box.x + box.width / 2) * zoom,
        y: height / 2 - (box.y + box.height / 2) * zoom,
        zoom,
      });
      return true;
    },
    [canvas, getViewport, setViewport],
  );
}

/** On a phone the inspector is a sheet over the canvas. @returns how many pixels of it are covered */
function coveredBelow(canvas: Element | null): number {
  const sheet = document.querySelector('#inspector')?.getBoundingClientRect();
  const ground = canvas?.getBoundingClientRect();
  if (!sheet || !ground || sheet.height === 0 || sheet.left >= ground.right) return 0;
  return Math.min(Math.max(0, ground.bottom - sheet.top), ground.height / 2 + BAR);
}
