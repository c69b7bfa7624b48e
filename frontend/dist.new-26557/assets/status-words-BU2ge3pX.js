import { g as e, h as t } from './data-CS0p3z0N.js';
import { r as n, t as r } from './request-Dpm8PHNy.js';
var i = (e) =>
    t({
      queryKey: [`cases`, e],
      queryFn: ({ pageParam: t }) => n(`GET`, `/cases${r({ ...e, before: t })}`),
      initialPageParam: ``,
      getNextPageParam: (e) => (e.more ? e.cases.at(-1)?.id : void 0),
      placeholderData: (e) => e,
    }),
  a = (t) => e({ queryKey: [`case`, t], queryFn: () => n(`GET`, `/cases/${encodeURIComponent(t)}`) }),
  o = {
    running: { name: `Running`, tone: `judgment` },
    waiting: { name: `Waiting`, tone: `waiting` },
    stopped: { name: `Stopped`, tone: `stop` },
    done: { name: `Done`, tone: `execution` },
    declined: { name: `Declined`, tone: `plain` },
    cancelled: { name: `Cancelled`, tone: `plain` },
    quarantined: { name: `Set aside`, tone: `stop` },
  };
export { a as n, i as r, o as t };
