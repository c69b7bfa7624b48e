import type { z } from '@baton/plugin-sdk';
import type { user } from './answers.ts';

/** Slack's own helper, which says of itself that it is no bot. */
const slackbot = 'USLACKBOT';

export const isPerson = ({ id, is_bot, deleted }: z.output<typeof user>): boolean =>
  id !== slackbot && is_bot !== true && deleted !== true;
