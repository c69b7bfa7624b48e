import type { MapDraft } from '@baton/process-maps/edit';
import { ActionIcon } from '@mantine/core';
import { IconArrowsHorizontal, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { HEADERS, sheetOf } from '../map-editor/in-out/sheet-of.ts';
import { SheetMarks } from '../map-editor/in-out/sheet-svg.tsx';
import styles from './map-by-link.module.css';

const SMALLEST = 0.25;
const LARGEST = 1.6;
const STEP = 1.25;
/** On a phone a map that fits cannot be read; there it begins at its start, half its size. */
const FIRST_NARROW = 0.55;
const NARROW = 720;

/** The picture in a pane that scrolls; the names of the lanes stay at its edge. */
export function LinkPicture({ draft }: { draft: MapDraft }) {
  const sheet = useMemo(() => sheetOf(draft), [draft]);
  const pane = useRef<HTMLDivElement>(null);
  const fits = (room: number): number => Math.max(SMALLEST, Math.min(1, room / (sheet.width + HEADERS + 8)));
  const [zoom, setZoom] = useState(() =>
    window.innerWidth < NARROW ? FIRST_NARROW : Math.max(FIRST_NARROW, fits(window.innerWidth - 32)),
  );
  const change = (to: number) => setZoom(Math.min(LARGEST, Math.max(SMALLEST, to)));
  const { height, width, title } = sheet;
  return (
    <section className={styles.picture} aria-label="Picture">
      <div className={styles.zoom} role="group" aria-label="Size of the picture">
        <ActionIcon aria-label="Smaller" onClick={() => change(zoom / STEP)}>
          <IconZoomOut size={18} />
        </ActionIcon>
        <ActionIcon aria-label="Larger" onClick={() => change(zoom * STEP)}>
          <IconZoomIn size={18} />
        </ActionIcon>
        <ActionIcon aria-label="The whole width" onClick={() => change(fits(pane.current?.clientWidth ?? width))}>
          <IconArrowsHorizontal size={18} />
        </ActionIcon>
      </div>
      <div
        ref={pane}
        className={styles.pane}
        role="region"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll pane must be reachable by keyboard
        tabIndex={0}
        aria-label={`Picture of “${title}”, to scroll`}
      >
        <div className={styles.drawing} style={{ width: (width + HEADERS) * zoom, height: height * zoom }}>
          <svg
            className={styles.headers}
            width={HEADERS * zoom}
            height={height * zoom}
            viewBox={`${-HEADERS} 0 ${HEADERS} ${height}`}
            aria-hidden="true"
          >
            <SheetMarks marks={sheet.headers} />
          </svg>
          <svg
            width={width * zoom}
            height={height * zoom}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={`The relay race as a picture; the table below says the same in words.`}
          >
            <SheetMarks marks={sheet.body} />
          </svg>
        </div>
      </div>
    </section>
  );
}
