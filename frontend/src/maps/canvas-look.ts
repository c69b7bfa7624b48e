import type { Picture } from '@baton/process-maps/picture';
import { fitViewport, headersWidth, isNarrow } from '../map-picture/viewport.ts';
import { useRoom } from './use-room.ts';

/** From here on only what is in sight is in the page. */
const CULL_FROM = 150;

/** What every canvas has in common, whether it is to look at or to draw on. @param parts how many it has */
export const canvasLook = (parts: number) =>
  ({
    minZoom: 0.2,
    maxZoom: 1.6,
    nodesFocusable: false,
    edgesFocusable: false,
    elementsSelectable: false,
    deleteKeyCode: null,
    panOnScroll: true,
    zoomOnDoubleClick: false,
    onlyRenderVisibleElements: parts > CULL_FROM,
    proOptions: { hideAttribution: false },
  }) as const;

/** How much room a canvas has, and the first view of a picture in it. Nothing is drawn until `ready`. */
export function useCanvasRoom(picture: Pick<Picture, 'width' | 'height'>) {
  const { ref, width, height } = useRoom();
  const fit = fitViewport(picture, { width, height });
  return {
    ref,
    width,
    height,
    headers: headersWidth(width),
    fit,
    narrow: isNarrow(width),
    ready: width > 0 && height > 0,
  };
}
