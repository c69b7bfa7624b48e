import {
  IconArrowsSplit2,
  IconBolt,
  IconCheck,
  IconHandStop,
  IconHourglass,
  IconPlug,
  IconRepeat,
  IconRoute,
  IconSparkles,
  IconUser,
  type Icon,
} from '@tabler/icons-react';

/** One picture for every kind of step, wherever it is shown. */
export const stepIcons = {
  trigger: IconBolt,
  action: IconPlug,
  ai: IconSparkles,
  person: IconUser,
  manual: IconHandStop,
  decision: IconArrowsSplit2,
  wait: IconHourglass,
  all: IconArrowsSplit2,
  each: IconRepeat,
  call: IconRoute,
  end: IconCheck,
} satisfies Record<string, Icon>;
