import { v as e } from './data-CS0p3z0N.js';
import { E as t, T as n, f as r, l as i, w as a } from './index-BVypoiKw.js';
import { n as o, t as s } from './label-BdyQheR2.js';
import { t as c } from './page-header-CZgZVM6Z.js';
import { t as l } from './table.module-CrnhiYu1.js';
import { n as u } from './react-BnkVWKrY.js';
var d = { person: `_person_91j9s_1`, email: `_email_91j9s_7` },
  f = u(),
  p = { admin: `Admin`, ops_manager: `Ops manager`, cto: `CTO`, owner: `Owner`, viewer: `Viewer` };
function m({ person: e }) {
  return (0, f.jsxs)(`tr`, {
    children: [
      (0, f.jsx)(`th`, {
        scope: `row`,
        children: (0, f.jsxs)(`span`, {
          className: d.person,
          children: [
            (0, f.jsx)(r, { id: e.id, name: e.name, size: 32 }),
            (0, f.jsxs)(`span`, {
              children: [
                (0, f.jsx)(`strong`, { children: e.name }),
                ` `,
                e.sample ? (0, f.jsx)(o, {}) : null,
                (0, f.jsx)(`span`, { className: d.email, children: e.email }),
              ],
            }),
          ],
        }),
      }),
      (0, f.jsx)(`td`, { className: l.quiet, children: e.title }),
      (0, f.jsx)(`td`, { children: e.roles.map((e) => p[e]).join(`, `) }),
      (0, f.jsx)(`td`, {
        children: e.active
          ? (0, f.jsx)(s, { tone: `execution`, children: `Active` })
          : (0, f.jsx)(s, { children: `Inactive` }),
      }),
    ],
  });
}
function h() {
  let { data: r, error: o, refetch: s } = e(i),
    u = r?.people.filter((e) => e.active).length ?? 0;
  return (0, f.jsxs)(f.Fragment, {
    children: [
      (0, f.jsx)(c, { title: `People`, note: r ? `${u} active` : `` }),
      r && r.people.length > 0
        ? (0, f.jsxs)(`table`, {
            className: l.table,
            children: [
              (0, f.jsx)(`thead`, {
                children: (0, f.jsxs)(`tr`, {
                  children: [
                    (0, f.jsx)(`th`, { scope: `col`, children: `Person` }),
                    (0, f.jsx)(`th`, { scope: `col`, children: `Title` }),
                    (0, f.jsx)(`th`, { scope: `col`, children: `Roles` }),
                    (0, f.jsx)(`th`, { scope: `col`, children: `State` }),
                  ],
                }),
              }),
              (0, f.jsx)(`tbody`, { children: r.people.map((e) => (0, f.jsx)(m, { person: e }, e.id)) }),
            ],
          })
        : null,
      r?.people.length === 0 ? (0, f.jsx)(a, { title: `Nobody is here yet` }) : null,
      o && !r ? (0, f.jsx)(n, { failure: o, again: () => void s() }) : null,
      !r && !o ? (0, f.jsx)(t, { lines: 6 }) : null,
    ],
  });
}
export { h as PeoplePage };
