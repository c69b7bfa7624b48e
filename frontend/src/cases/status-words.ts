import type { CaseLine } from '@baton/contract';
import type { LabelTone } from '../ui/label.tsx';

interface StatusWords {
  name: string;
  tone: LabelTone;
}

export const statusWords: Record<CaseLine['status'], StatusWords> = {
  running: { name: 'Running', tone: 'judgment' },
  waiting: { name: 'Waiting', tone: 'waiting' },
  stopped: { name: 'Stopped', tone: 'stop' },
  done: { name: 'Done', tone: 'execution' },
  declined: { name: 'Declined', tone: 'plain' },
  cancelled: { name: 'Cancelled', tone: 'plain' },
  quarantined: { name: 'Set aside', tone: 'stop' },
};
