import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus, IconZoomReset } from '@tabler/icons-react';
import { Panel, useReactFlow, type Viewport } from '@xyflow/react';
import { useShortcuts } from '../app/shortcuts/use-shortcuts.ts';
import styles from './map-canvas.module.css';

const MOVE = { duration: 160 };

/** Zoom and fit, also by the keys 1 (all of it), 2 (100 %), + and -. */
export function CanvasControls({ fit }: { fit: Viewport }) {
  const { zoomIn, zoomOut, zoomTo, setViewport } = useReactFlow();
  const actions = [
    { name: 'Zoom in', icon: IconPlus, run: () => void zoomIn(MOVE) },
    { name: 'Zoom out', icon: IconMinus, run: () => void zoomOut(MOVE) },
    { name: 'Whole map', icon: IconMaximize, run: () => void setViewport(fit, MOVE) },
    { name: '100 %', icon: IconZoomReset, run: () => void zoomTo(1, MOVE) },
  ];
  useShortcuts({ '+': actions[0]?.run, '-': actions[1]?.run, 1: actions[2]?.run, 2: actions[3]?.run });
  return (
    <Panel position="top-right" className={styles.controls}>
      {actions.map(({ name, icon: Picture, run }) => (
        <Tooltip key={name} label={name}>
          <ActionIcon aria-label={name} size="lg" onClick={run} className={name === 'Whole map' ? '' : styles.fine!}>
            <Picture size={18} />
          </ActionIcon>
        </Tooltip>
      ))}
    </Panel>
  );
}
