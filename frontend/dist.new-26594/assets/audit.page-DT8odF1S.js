import { u as e } from './ui-DkmxRAQD.js';
import { p as t } from './data-CS0p3z0N.js';
import { E as n, T as r, s as i, t as a, v as o, w as s, x as c } from './index-BVypoiKw.js';
import { t as l } from './page-header-CZgZVM6Z.js';
import { t as u } from './table.module-CrnhiYu1.js';
import { r as d, t as f } from './show-value-DHLhAfyM.js';
import { n as p } from './react-BnkVWKrY.js';
var m = c(`outline`, `shield-check`, `ShieldCheck`, [
    [
      `path`,
      {
        d: `M11.46 20.846a12 12 0 0 1 -7.96 -14.846a12 12 0 0 0 8.5 -3a12 12 0 0 0 8.5 3a12 12 0 0 1 -.09 7.06`,
        key: `svg-0`,
      },
    ],
    [`path`, { d: `M15 19l2 2l4 -4`, key: `svg-1` }],
  ]),
  h = c(`outline`, `shield-x`, `ShieldX`, [
    [
      `path`,
      {
        d: `M13.252 20.601c-.408 .155 -.826 .288 -1.252 .399a12 12 0 0 1 -8.5 -15a12 12 0 0 0 8.5 -3a12 12 0 0 0 8.5 3a12 12 0 0 1 -.19 7.357`,
        key: `svg-0`,
      },
    ],
    [`path`, { d: `M22 22l-5 -5`, key: `svg-1` }],
    [`path`, { d: `M17 22l5 -5`, key: `svg-2` }],
  ]),
  g = { chain: `_chain_kti7j_1`, target: `_target_kti7j_18`, more: `_more_kti7j_24` },
  _ = p();
function v({ holds: e }) {
  let t = e ? m : h;
  return (0, _.jsxs)(`span`, {
    className: g.chain,
    'data-holds': e,
    children: [
      (0, _.jsx)(t, { size: 18, 'aria-hidden': `true` }),
      e ? `Nothing was changed afterwards` : `This log was changed from outside. Tell your admin.`,
    ],
  });
}
var y = (e) => (typeof e == `object` && e && Object.keys(e).length === 0 ? `` : d(e));
function b({ entry: e }) {
  return (0, _.jsxs)(`tr`, {
    children: [
      (0, _.jsx)(`td`, { className: u.quiet, children: (0, _.jsx)(a, { at: e.at }) }),
      (0, _.jsx)(`th`, { scope: `row`, children: (0, _.jsx)(`strong`, { children: e.actor }) }),
      (0, _.jsx)(`td`, { children: f(e.action.replaceAll(`.`, ` `)) }),
      (0, _.jsx)(`td`, { className: g.target, children: e.target }),
      (0, _.jsx)(`td`, { className: g.target, children: y(e.detail) }),
    ],
  });
}
function x({ entries: e }) {
  return (0, _.jsxs)(`table`, {
    className: u.table,
    children: [
      (0, _.jsx)(`thead`, {
        children: (0, _.jsxs)(`tr`, {
          children: [
            (0, _.jsx)(`th`, { scope: `col`, children: `When` }),
            (0, _.jsx)(`th`, { scope: `col`, children: `Who` }),
            (0, _.jsx)(`th`, { scope: `col`, children: `What` }),
            (0, _.jsx)(`th`, { scope: `col`, children: `Where` }),
            (0, _.jsx)(`th`, { scope: `col`, children: `Detail` }),
          ],
        }),
      }),
      (0, _.jsx)(`tbody`, { children: e.map((e) => (0, _.jsx)(b, { entry: e }, e.id)) }),
    ],
  });
}
function S() {
  let a = t(i),
    c = a.data?.pages.flatMap((e) => e.entries);
  return (0, _.jsxs)(_.Fragment, {
    children: [
      (0, _.jsx)(l, {
        title: `Audit log`,
        children: a.data ? (0, _.jsx)(v, { holds: a.data.pages[0]?.chainHolds ?? !0 }) : null,
      }),
      c && c.length > 0 ? (0, _.jsx)(x, { entries: c }) : null,
      c?.length === 0
        ? (0, _.jsx)(s, {
            icon: (0, _.jsx)(o, { size: 26, 'aria-hidden': `true` }),
            title: `Nothing has been recorded yet`,
            children: `Sign-ins, decisions, switches and changes of maps and people appear here.`,
          })
        : null,
      a.hasNextPage
        ? (0, _.jsx)(`p`, {
            className: g.more,
            children: (0, _.jsx)(e, {
              loading: a.isFetchingNextPage,
              onClick: () => void a.fetchNextPage(),
              children: `Show older entries`,
            }),
          })
        : null,
      a.isError && !c ? (0, _.jsx)(r, { failure: a.error, again: () => void a.refetch() }) : null,
      a.isPending ? (0, _.jsx)(n, { lines: 10 }) : null,
    ],
  });
}
export { S as AuditPage };
