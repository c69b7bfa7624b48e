import { c as e, v as t } from './data-CS0p3z0N.js';
import { E as n, T as r, h as i, o as a, w as o } from './index-BVypoiKw.js';
import { n as s, t as c } from './label-BdyQheR2.js';
import { t as l } from './page-header-CZgZVM6Z.js';
import { t as u } from './table.module-CrnhiYu1.js';
import { t as d } from './show-value-DHLhAfyM.js';
import { n as f } from './react-BnkVWKrY.js';
var p = f();
function m({ map: e }) {
  return e.version === null
    ? (0, p.jsx)(c, { children: `Draft` })
    : e.off
      ? (0, p.jsx)(c, { tone: `stop`, children: `Stopped` })
      : (0, p.jsxs)(c, { tone: `execution`, children: [`Published, v`, e.version] });
}
function h({ count: t, map: n, status: r, word: i }) {
  return t === 0
    ? (0, p.jsx)(`span`, { className: u.quiet, children: `0` })
    : (0, p.jsxs)(e, {
        to: `/cases`,
        search: { map: n, status: r },
        className: u.above,
        children: [t, (0, p.jsxs)(`span`, { className: `visually-hidden`, children: [` `, i] })],
      });
}
function g({ map: t }) {
  return (0, p.jsxs)(`tr`, {
    children: [
      (0, p.jsxs)(`th`, {
        scope: `row`,
        children: [
          (0, p.jsx)(e, { to: `/maps/$slug`, params: { slug: t.slug }, className: u.rowLink, children: t.title }),
          ` `,
          t.sample ? (0, p.jsx)(s, {}) : null,
        ],
      }),
      (0, p.jsx)(`td`, { className: u.quiet, children: d(t.businessFunction) }),
      (0, p.jsx)(`td`, { children: (0, p.jsx)(m, { map: t }) }),
      (0, p.jsx)(`td`, {
        className: u.number,
        'data-name': `Running`,
        children: (0, p.jsx)(h, { count: t.running, map: t.slug, status: `running`, word: `running cases` }),
      }),
      (0, p.jsx)(`td`, {
        className: u.number,
        'data-name': `Stopped`,
        children: (0, p.jsx)(h, { count: t.stopped, map: t.slug, status: `stopped`, word: `stopped cases` }),
      }),
      (0, p.jsx)(`td`, { className: u.number, 'data-name': `Finished this week`, children: t.finishedThisWeek }),
    ],
  });
}
function _() {
  let { data: e, error: s, refetch: c } = t(a),
    d = e ? `${e.maps.filter((e) => e.version !== null).length} published` : ``;
  return (0, p.jsxs)(p.Fragment, {
    children: [
      (0, p.jsx)(l, { title: `Maps`, note: d }),
      e && e.maps.length > 0
        ? (0, p.jsxs)(`table`, {
            className: u.table,
            children: [
              (0, p.jsx)(`thead`, {
                children: (0, p.jsxs)(`tr`, {
                  children: [
                    (0, p.jsx)(`th`, { scope: `col`, children: `Map` }),
                    (0, p.jsx)(`th`, { scope: `col`, children: `Function` }),
                    (0, p.jsx)(`th`, { scope: `col`, children: `State` }),
                    (0, p.jsx)(`th`, { scope: `col`, className: u.number, children: `Running` }),
                    (0, p.jsx)(`th`, { scope: `col`, className: u.number, children: `Stopped` }),
                    (0, p.jsx)(`th`, { scope: `col`, className: u.number, children: `Finished this week` }),
                  ],
                }),
              }),
              (0, p.jsx)(`tbody`, { children: e.maps.map((e) => (0, p.jsx)(g, { map: e }, e.slug)) }),
            ],
          })
        : null,
      e?.maps.length === 0
        ? (0, p.jsx)(o, {
            icon: (0, p.jsx)(i, { size: 26, 'aria-hidden': `true` }),
            title: `No map yet`,
            children: `A map says how a process runs, where it stops, and who decides then. Publish one with the command line, and it appears here.`,
          })
        : null,
      s && !e ? (0, p.jsx)(r, { failure: s, again: () => void c() }) : null,
      !e && !s ? (0, p.jsx)(n, { lines: 6 }) : null,
    ],
  });
}
export { _ as MapsPage };
