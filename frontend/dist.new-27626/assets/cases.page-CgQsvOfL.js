import { n as e } from './rolldown-runtime-WkwZ5CU-.js';
import { o as t, t as n, u as r } from './ui-DkmxRAQD.js';
import { c as i, l as a, p as o, u as s, v as c } from './data-CS0p3z0N.js';
import { C as l, E as u, T as d, f, o as p, t as m, w as h, x as g, y as _ } from './index-BVypoiKw.js';
import { t as v } from './IconSearch-Dv4lFvWU.js';
import { i as y, n as b } from './react-BnkVWKrY.js';
import { r as x, t as S } from './status-words-BU2ge3pX.js';
import { t as C } from './page-header-CZgZVM6Z.js';
import { n as w, t as T } from './label-BdyQheR2.js';
import { t as E } from './table.module-CrnhiYu1.js';
var D = g(`outline`, `x`, `X`, [
    [`path`, { d: `M18 6l-12 12`, key: `svg-0` }],
    [`path`, { d: `M6 6l12 12`, key: `svg-1` }],
  ]),
  O = e(y(), 1),
  k = {
    filters: `_filters_8mkz7_1`,
    body: `_body_8mkz7_16`,
    more: `_more_8mkz7_22`,
    title: `_title_8mkz7_27`,
    id: `_id_8mkz7_32`,
    holder: `_holder_8mkz7_38`,
    step: `_step_8mkz7_45`,
    where: `_where_8mkz7_52`,
  },
  A = b();
function j({ line: e }) {
  let { person: t, where: n, step: r } = e.baton;
  return t
    ? (0, A.jsxs)(`span`, {
        className: k.holder,
        children: [
          (0, A.jsx)(f, { id: t.id, name: t.name, size: 24 }),
          (0, A.jsxs)(`span`, {
            children: [t.name, r ? (0, A.jsx)(`span`, { className: k.step, children: r }) : null],
          }),
        ],
      })
    : (0, A.jsx)(`span`, { className: k.where, children: n });
}
function M({ cases: e }) {
  return (0, A.jsxs)(`table`, {
    className: E.table,
    children: [
      (0, A.jsx)(`thead`, {
        children: (0, A.jsxs)(`tr`, {
          children: [
            (0, A.jsx)(`th`, { scope: `col`, children: `Case` }),
            (0, A.jsx)(`th`, { scope: `col`, children: `Status` }),
            (0, A.jsx)(`th`, { scope: `col`, children: `Who has the baton` }),
            (0, A.jsx)(`th`, { scope: `col`, children: `Map` }),
            (0, A.jsx)(`th`, { scope: `col`, children: `Changed` }),
          ],
        }),
      }),
      (0, A.jsx)(`tbody`, {
        children: e.map((e) =>
          (0, A.jsxs)(
            `tr`,
            {
              children: [
                (0, A.jsxs)(`th`, {
                  scope: `row`,
                  className: k.title,
                  children: [
                    (0, A.jsx)(i, {
                      to: `/cases/$caseId`,
                      params: { caseId: e.id },
                      className: E.rowLink,
                      children: e.title,
                    }),
                    (0, A.jsxs)(`span`, {
                      className: k.id,
                      children: [e.id, ` `, e.sample ? (0, A.jsx)(w, {}) : null],
                    }),
                  ],
                }),
                (0, A.jsx)(`td`, { children: (0, A.jsx)(T, { tone: S[e.status].tone, children: S[e.status].name }) }),
                (0, A.jsx)(`td`, { children: (0, A.jsx)(j, { line: e }) }),
                (0, A.jsxs)(`td`, { className: E.quiet, children: [e.map.title, `, v`, e.map.version] }),
                (0, A.jsx)(`td`, { className: E.quiet, children: (0, A.jsx)(m, { at: e.updatedAt }) }),
              ],
            },
            e.id,
          ),
        ),
      }),
    ],
  });
}
function N({ filter: e, onFilter: i }) {
  let { data: a } = c(p),
    o = (a?.maps ?? []).map((e) => ({ value: e.slug, label: e.title })),
    s = l.map((e) => ({ value: e, label: S[e].name }));
  return (0, A.jsxs)(`search`, {
    className: k.filters,
    children: [
      (0, A.jsx)(n, {
        type: `search`,
        'aria-label': `Search cases`,
        placeholder: `Search cases`,
        leftSection: (0, A.jsx)(v, { size: 16, 'aria-hidden': `true` }),
        value: e.search ?? ``,
        maxLength: 200,
        onChange: (e) => i({ search: e.currentTarget.value || void 0 }),
      }),
      (0, A.jsx)(t, {
        'aria-label': `Map`,
        data: [{ value: ``, label: `All maps` }, ...o],
        value: e.map ?? ``,
        onChange: (e) => i({ map: e.currentTarget.value || void 0, step: void 0 }),
      }),
      (0, A.jsx)(t, {
        'aria-label': `Status`,
        data: [{ value: ``, label: `Any status` }, ...s],
        value: e.status ?? ``,
        onChange: (e) => {
          i({ status: l.find((t) => t === e.currentTarget.value) });
        },
      }),
      e.step
        ? (0, A.jsxs)(r, {
            rightSection: (0, A.jsx)(D, { size: 15, 'aria-hidden': `true` }),
            onClick: () => i({ step: void 0 }),
            children: [
              `At step “`,
              e.step,
              `”`,
              (0, A.jsx)(`span`, { className: `visually-hidden`, children: `, show all steps` }),
            ],
          })
        : null,
    ],
  });
}
var P = (e) => Object.values(e).some((e) => e !== void 0),
  F = ({ filter: e }) =>
    P(e)
      ? (0, A.jsx)(h, { title: `No case fits these filters`, children: `Remove one of them.` })
      : (0, A.jsx)(h, {
          icon: (0, A.jsx)(_, { size: 26, 'aria-hidden': `true` }),
          title: `No cases yet`,
          children: `Send a message to the address of a published map, and its case appears here.`,
        });
function I() {
  let e = s({ from: `/signed-in/cases` }),
    t = a(),
    n = o(x((0, O.useDeferredValue)(e))),
    i = n.data?.pages.flatMap((e) => e.cases),
    c = n.data?.pages[0]?.total;
  return (0, A.jsxs)(A.Fragment, {
    children: [
      (0, A.jsx)(C, { title: `Cases`, note: c === void 0 ? `` : c === 1 ? `1 case` : `${c} cases` }),
      (0, A.jsx)(N, {
        filter: e,
        onFilter: (e) => void t({ to: `/cases`, search: (t) => ({ ...t, ...e }), replace: !0 }),
      }),
      (0, A.jsxs)(`div`, {
        className: k.body,
        children: [
          i && i.length > 0 ? (0, A.jsx)(M, { cases: i }) : null,
          i?.length === 0 ? (0, A.jsx)(F, { filter: e }) : null,
          n.isPending ? (0, A.jsx)(u, { lines: 10 }) : null,
          n.isError && !i ? (0, A.jsx)(d, { failure: n.error, again: () => void n.refetch() }) : null,
          n.hasNextPage
            ? (0, A.jsx)(`p`, {
                className: k.more,
                children: (0, A.jsx)(r, {
                  loading: n.isFetchingNextPage,
                  onClick: () => void n.fetchNextPage(),
                  children: `Show older cases`,
                }),
              })
            : null,
        ],
      }),
    ],
  });
}
export { I as CasesPage };
