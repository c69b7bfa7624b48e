import { n as e } from './react-BnkVWKrY.js';
var t = { label: `_label_eqyjh_1` },
  n = e();
function r({ tone: e = `plain`, title: r, children: i }) {
  return (0, n.jsx)(`span`, { className: t.label, 'data-tone': e, title: r, children: i });
}
var i = () =>
    (0, n.jsx)(r, {
      tone: `waiting`,
      title: `Made-up data of the sample company. It can be removed in one click.`,
      children: `Sample`,
    }),
  a = () =>
    (0, n.jsx)(r, {
      tone: `waiting`,
      title: `This connector is a stand-in. Nothing leaves this computer.`,
      children: `Sandbox`,
    });
export { i as n, a as r, r as t };
