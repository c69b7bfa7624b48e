import { useCallback, useState } from 'react';

interface Room {
  width: number;
  height: number;
}

const sizeOf = (element: Element): Room => ({ width: element.clientWidth, height: element.clientHeight });

/** How large an element is, in pixels; known before its first paint, so that what depends on it is drawn at once. */
export function useRoom() {
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const measure = () =>
      setRoom((before) => {
        const now = sizeOf(element);
        return now.width === before.width && now.height === before.height ? before : now;
      });
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { ref, ...room };
}
