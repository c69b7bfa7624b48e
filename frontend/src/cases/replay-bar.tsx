import type { HistoryEntry } from '@baton/contract';
import { ActionIcon, Switch } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBackFilled,
  IconPlayerSkipForwardFilled,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { replayPause } from './replay.ts';
import styles from './replay-bar.module.css';
import { useReplayKeys } from './use-replay-keys.ts';

interface Parts {
  history: HistoryEntry[];
  at: number;
  onMove: (index: number) => void;
}

/** Moves on by itself while playing, and stops at the end. */
const usePlaying = ({ history, at, onMove }: Parts, skipWaiting: boolean) => {
  const [playing, setPlaying] = useState(false);
  const [here, next] = [history[at], history[at + 1]];
  useEffect(() => {
    if (!playing || !here || !next) return undefined;
    const pause = replayPause(Date.parse(next.at) - Date.parse(here.at), skipWaiting);
    const timer = window.setTimeout(() => {
      onMove(at + 1);
      if (at + 2 >= history.length) setPlaying(false);
    }, pause);
    return () => window.clearTimeout(timer);
  }, [playing, here, next, at, history.length, onMove, skipWaiting]);
  const toggle = (): void => {
    if (!playing && !next) onMove(0);
    setPlaying(!playing);
  };
  return { playing, toggle };
};

/** Walks through the history again: play, one step, and whether waiting takes time. */
export function ReplayBar(parts: Parts) {
  const { history, at, onMove } = parts;
  const [skipWaiting, setSkipWaiting] = useState(true);
  const { playing, toggle } = usePlaying(parts, skipWaiting);
  const last = Math.max(0, history.length - 1);
  useReplayKeys({
    toggle,
    back: () => onMove(Math.max(0, at - 1)),
    on: () => onMove(Math.min(last, at + 1)),
  });
  return (
    <div className={styles.bar} role="group" aria-label="Replay">
      <ActionIcon aria-label="One step back" size="lg" disabled={at === 0} onClick={() => onMove(at - 1)}>
        <IconPlayerSkipBackFilled size={17} />
      </ActionIcon>
      <ActionIcon aria-label={playing ? 'Pause' : 'Play'} variant="filled" size={36} radius="xl" onClick={toggle}>
        {playing ? <IconPlayerPauseFilled size={17} /> : <IconPlayerPlayFilled size={17} />}
      </ActionIcon>
      <ActionIcon aria-label="One step on" size="lg" disabled={at >= last} onClick={() => onMove(at + 1)}>
        <IconPlayerSkipForwardFilled size={17} />
      </ActionIcon>
      <span className={styles.count}>
        {at + 1} of {history.length}
      </span>
      <input
        type="range"
        className={styles.slider}
        aria-label="Entry of the history"
        aria-valuetext={history[at]?.text}
        min={0}
        max={last}
        value={at}
        onChange={(event) => onMove(Number(event.currentTarget.value))}
      />
      <Switch
        label="Skip waiting"
        labelPosition="left"
        checked={skipWaiting}
        onChange={(event) => setSkipWaiting(event.currentTarget.checked)}
      />
    </div>
  );
}
