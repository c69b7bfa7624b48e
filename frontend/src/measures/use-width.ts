import { useEffect, useRef, useState } from 'react';

/** How wide a part is on the screen, in pixels: what is drawn to it keeps its letters at their size. */
export function useWidth<Part extends HTMLElement>(first: number) {
  const ref = useRef<Part>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const part = ref.current;
    if (!part) return undefined;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.max(200, entry.contentRect.width)));
    watch.observe(part);
    return () => watch.disconnect();
  }, []);
  return { ref, width };
}
