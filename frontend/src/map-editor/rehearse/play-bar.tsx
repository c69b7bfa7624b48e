import { ActionIcon, Button, Tooltip } from '@mantine/core';
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { announce } from '../../app/announce/announce.ts';
import { useEditing } from '../use-editing.ts';
import { type Move, useWatching } from './rehearsal.ts';
import { moveTitle } from './move-words.ts';
import styles from './rehearse.module.css';

/** Milliseconds that a move stays on the screen while the rehearsal plays. */
const PACE = 900;

/** Plays the moves, or goes through them one by one. */
export function PlayBar({ moves }: { moves: readonly Move[] }) {
  const at = useWatching((state) => state.at);
  const draft = useEditing((state) => state.draft);
  const [playing, setPlaying] = useState(true);
  const last = moves.length - 1;
  const isPlaying = playing && at < last;
  const goTo = (to: number) => {
    const next = Math.min(Math.max(0, to), last);
    useWatching.setState({ at: next });
    const move = moves[next];
    if (move) announce(moveTitle(draft, move.step));
  };
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => useWatching.setState({ at: Math.min(at + 1, last) }), PACE);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last]);
  const byHand = (to: number) => () => {
    setPlaying(false);
    goTo(to);
  };
  const buttons = [
    { name: 'Back to the start', icon: IconPlayerSkipBack, run: byHand(0) },
    { name: 'One move back', icon: IconPlayerTrackPrev, run: byHand(at - 1) },
    { name: 'One move on', icon: IconPlayerTrackNext, run: byHand(at + 1) },
  ];
  const play = () => {
    if (at >= last) useWatching.setState({ at: 0 });
    setPlaying(!isPlaying);
  };
  return (
    <div className={styles.bar}>
      <Button leftSection={isPlaying ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />} onClick={play}>
        {isPlaying ? 'Pause' : 'Play'}
      </Button>
      {buttons.map(({ name, icon: Picture, run }) => (
        <Tooltip key={name} label={name}>
          <ActionIcon size="lg" aria-label={name} onClick={run}>
            <Picture size={18} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
