import { n as e } from './react-BnkVWKrY.js';
var t = {
    bar: `_bar_u9pix_1`,
    names: `_names_u9pix_14`,
    title: `_title_u9pix_21`,
    note: `_note_u9pix_41`,
    actions: `_actions_u9pix_49`,
  },
  n = e();
function r({ title: e, note: r, children: i }) {
  return (0, n.jsxs)(`header`, {
    className: t.bar,
    children: [
      (0, n.jsxs)(`div`, {
        className: t.names,
        children: [
          (0, n.jsx)(`h1`, { className: t.title, children: e }),
          r ? (0, n.jsx)(`p`, { className: t.note, children: r }) : null,
        ],
      }),
      (0, n.jsx)(`div`, { className: t.actions, children: i }),
    ],
  });
}
export { r as t };
