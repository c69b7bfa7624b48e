import calendar from '@baton/plugin-google-calendar';
import { type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { describeGoogle } from './google.checks.ts';

const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

describeGoogle({
  connector: calendar,
  file: 'google/calendar.v3.json',
  numbersAsText: 32,
  inputs: {
    // Cancelled once, it could not be cancelled again.
    cancel_event: async ({ run }) => {
      const made = await run('create_event', { title: 'x', starts: soon(10), ends: soon(20) });
      return { event: (made as { id: string }).id };
    },
  },
  // A change that empties a field sends null (https://developers.google.com/workspace/calendar/api/guides/performance#patch).
  isKnown: ({ side, problem }) =>
    side === 'request' && /^PATCH \S+: (\/(start|end)\/(date|dateTime|timeZone) must be string(; )?)+$/.test(problem),
  more: async ({ line, run }) => {
    await run('update_event', {
      event: 'sitevisit003',
      starts: '2026-11-24',
      ends: '2026-11-25',
      title: 'y',
      location: 'z',
    });
    await run('find_events', { from: soon(0), until: soon(60), text: 'visit', most: 1 });
    for (const trigger of Object.values(calendar.triggers)) {
      if (trigger.kind === 'webhook') await through(trigger);
      else await twice(trigger);
    }

    async function twice({ poll }: PollTrigger) {
      const first = await poll(line().context(), { cursor: undefined, params: {} });
      await poll(line().context(), { cursor: first.cursor, params: {} });
      await poll(line().context(), { cursor: { ...(first.cursor as object), sync: 'sync:9999' }, params: {} });
    }

    async function through({ subscribe, renew, unsubscribe }: WebhookTrigger) {
      const given = { url: 'https://baton.example/hooks/1', secret: new Secret('unused'), params: {} };
      const opened = await subscribe!(line().context(), given);
      const renewed = await renew!(line().context(), opened.ref);
      await unsubscribe!(line().context(), renewed.ref);
    }
  },
});
