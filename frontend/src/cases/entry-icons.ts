import {
  IconAlertCircle,
  IconArrowBackUp,
  IconArrowsSplit2,
  IconBan,
  IconBolt,
  IconCheck,
  IconFlag,
  IconHourglass,
  IconMail,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlug,
  IconRefresh,
  IconRoute,
  IconUser,
  type Icon,
} from '@tabler/icons-react';

type Look = { icon: Icon; tone: 'plain' | 'stop' | 'waiting' | 'judgment' };

const looks: Record<string, Look> = {
  case_started: { icon: IconBolt, tone: 'plain' },
  step_entered: { icon: IconPlug, tone: 'plain' },
  step_done: { icon: IconCheck, tone: 'plain' },
  step_failed: { icon: IconAlertCircle, tone: 'stop' },
  retry_planned: { icon: IconRefresh, tone: 'waiting' },
  branch_taken: { icon: IconArrowsSplit2, tone: 'plain' },
  stopped: { icon: IconAlertCircle, tone: 'stop' },
  task_opened: { icon: IconUser, tone: 'judgment' },
  answered: { icon: IconUser, tone: 'judgment' },
  passed_on: { icon: IconUser, tone: 'waiting' },
  reminded: { icon: IconUser, tone: 'waiting' },
  waiting: { icon: IconHourglass, tone: 'waiting' },
  wait_over: { icon: IconHourglass, tone: 'plain' },
  silent: { icon: IconHourglass, tone: 'waiting' },
  switched_off: { icon: IconPlayerPause, tone: 'stop' },
  switched_on: { icon: IconPlayerPlay, tone: 'plain' },
  message: { icon: IconMail, tone: 'plain' },
  children_started: { icon: IconArrowsSplit2, tone: 'plain' },
  child_done: { icon: IconCheck, tone: 'plain' },
  resumed: { icon: IconPlayerPlay, tone: 'plain' },
  undone: { icon: IconArrowBackUp, tone: 'waiting' },
  moved: { icon: IconRoute, tone: 'plain' },
  paused: { icon: IconPlayerPause, tone: 'stop' },
  cancelled: { icon: IconBan, tone: 'stop' },
  quarantined: { icon: IconBan, tone: 'stop' },
  ended: { icon: IconFlag, tone: 'plain' },
};

/** Icon and tone of a kind of history entry; one that a newer server invented still gets a plain mark. */
export const lookOf = (type: string): Look => looks[type] ?? { icon: IconCheck, tone: 'plain' };
