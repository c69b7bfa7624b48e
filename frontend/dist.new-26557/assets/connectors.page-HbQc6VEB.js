import { v as e } from './data-CS0p3z0N.js';
import { E as t, T as n, c as r, g as i, w as a } from './index-BVypoiKw.js';
import { r as o, t as s } from './label-BdyQheR2.js';
import { t as c } from './page-header-CZgZVM6Z.js';
import { t as l } from './table.module-CrnhiYu1.js';
import { n as u } from './react-BnkVWKrY.js';
var d = u();
function f({ connector: e }) {
  if (e.off) return (0, d.jsx)(s, { tone: `stop`, children: `Stopped` });
  switch (e.mode) {
    case `sandbox`:
      return (0, d.jsx)(o, {});
    case `live`:
      return (0, d.jsx)(s, { tone: `execution`, children: `Connected` });
    case `not_connected`:
      return (0, d.jsx)(s, { tone: `stop`, children: `Not connected` });
    case `not_needed`:
      return (0, d.jsx)(s, { children: `Ready, needs no account` });
  }
}
function p({ connector: e }) {
  return (0, d.jsxs)(`tr`, {
    children: [
      (0, d.jsxs)(`th`, {
        scope: `row`,
        children: [
          (0, d.jsx)(`strong`, { children: e.name }),
          ` `,
          (0, d.jsx)(`span`, { className: l.quiet, children: e.version }),
        ],
      }),
      (0, d.jsx)(`td`, { children: (0, d.jsx)(f, { connector: e }) }),
      (0, d.jsx)(`td`, { className: l.quiet, children: e.category }),
      (0, d.jsx)(`td`, { className: l.quiet, children: e.account || `No account` }),
      (0, d.jsx)(`td`, {
        className: l.quiet,
        children: e.usedBy.length > 0 ? e.usedBy.join(`, `) : `Not used by a map`,
      }),
    ],
  });
}
function m() {
  let { data: o, error: s, refetch: u } = e(r),
    f = o?.connectors.filter((e) => e.mode === `sandbox`).length ?? 0;
  return (0, d.jsxs)(d.Fragment, {
    children: [
      (0, d.jsx)(c, { title: `Connectors`, note: f > 0 ? `${f} in the sandbox: nothing leaves this computer` : `` }),
      o && o.connectors.length > 0
        ? (0, d.jsxs)(`table`, {
            className: l.table,
            children: [
              (0, d.jsx)(`thead`, {
                children: (0, d.jsxs)(`tr`, {
                  children: [
                    (0, d.jsx)(`th`, { scope: `col`, children: `Connector` }),
                    (0, d.jsx)(`th`, { scope: `col`, children: `State` }),
                    (0, d.jsx)(`th`, { scope: `col`, children: `For` }),
                    (0, d.jsx)(`th`, { scope: `col`, children: `Account` }),
                    (0, d.jsx)(`th`, { scope: `col`, children: `Used by` }),
                  ],
                }),
              }),
              (0, d.jsx)(`tbody`, { children: o.connectors.map((e) => (0, d.jsx)(p, { connector: e }, e.id)) }),
            ],
          })
        : null,
      o?.connectors.length === 0
        ? (0, d.jsx)(a, {
            icon: (0, d.jsx)(i, { size: 26, 'aria-hidden': `true` }),
            title: `No connector is installed`,
            children: `Connectors come as plugins. Install one, restart Baton, and it appears here.`,
          })
        : null,
      s && !o ? (0, d.jsx)(n, { failure: s, again: () => void u() }) : null,
      !o && !s ? (0, d.jsx)(t, { lines: 6 }) : null,
    ],
  });
}
export { m as ConnectorsPage };
