import { n as e } from './rolldown-runtime-WkwZ5CU-.js';
import { a as t, t as n, u as r } from './ui-DkmxRAQD.js';
import { S as i, l as a, u as o } from './data-CS0p3z0N.js';
import { i as s, n as c } from './react-BnkVWKrY.js';
import { a as l } from './request-Dpm8PHNy.js';
import { D as u, O as d, m as f } from './index-BVypoiKw.js';
var p = e(s(), 1),
  m = (e) => (e !== void 0 && /^\/(?![/\\])/.test(e) && !e.startsWith(`/sign-in`) ? e : `/`),
  h = {
    page: `_page_n2nc8_1`,
    card: `_card_n2nc8_10`,
    title: `_title_n2nc8_25`,
    form: `_form_n2nc8_31`,
    problem: `_problem_n2nc8_38`,
    hint: `_hint_n2nc8_48`,
  },
  g = () => {
    let e = window.location.hash.slice(1).replace(/^token=/, ``);
    return new URLSearchParams(window.location.search).get(`token`) ?? decodeURIComponent(e);
  },
  _ = (e) => {
    let t = i(),
      [n] = (0, p.useState)(g),
      [r, a] = (0, p.useState)({ state: n === `` ? `none` : `checking`, problem: `` }),
      o = (0, p.useRef)(!1);
    return (
      (0, p.useEffect)(() => {
        n === `` ||
          o.current ||
          ((o.current = !0),
          window.history.replaceState(window.history.state, ``, `/sign-in`),
          d(t, n)
            .then(e)
            .catch((e) => a({ state: `refused`, problem: l(e) })));
      }, [n, t, e]),
      r
    );
  },
  v = c();
function y({ first: e, onDone: a }) {
  let o = i(),
    [s, c] = (0, p.useState)(``),
    [d, f] = (0, p.useState)(``),
    [m, g] = (0, p.useState)(!1),
    [_, y] = (0, p.useState)(e),
    b = async (e) => {
      (e.preventDefault(), g(!0), y(``));
      try {
        (await u(o, s.trim(), d), a());
      } catch (e) {
        (y(l(e)), g(!1));
      }
    };
  return (0, v.jsxs)(`form`, {
    className: h.form,
    onSubmit: (e) => void b(e),
    children: [
      _ ? (0, v.jsx)(`p`, { className: h.problem, role: `alert`, children: _ }) : null,
      (0, v.jsx)(n, {
        label: `E-mail`,
        type: `email`,
        name: `email`,
        autoComplete: `username`,
        required: !0,
        withAsterisk: !1,
        size: `md`,
        value: s,
        onChange: (e) => c(e.currentTarget.value),
      }),
      (0, v.jsx)(t, {
        label: `Password`,
        name: `password`,
        autoComplete: `current-password`,
        required: !0,
        withAsterisk: !1,
        size: `md`,
        value: d,
        onChange: (e) => f(e.currentTarget.value),
        visibilityToggleButtonProps: { 'aria-label': `Show or hide the password` },
      }),
      (0, v.jsx)(r, { type: `submit`, variant: `filled`, size: `md`, loading: m, fullWidth: !0, children: `Sign in` }),
    ],
  });
}
function b() {
  let { to: e } = o({ from: `/sign-in` }),
    t = a(),
    n = () => void t({ to: m(e), replace: !0 }),
    r = _(n);
  return (0, v.jsx)(`main`, {
    className: h.page,
    children: (0, v.jsxs)(`div`, {
      className: h.card,
      children: [
        (0, v.jsx)(f, { size: 40 }),
        (0, v.jsx)(`h1`, { className: h.title, children: `Sign in to Baton` }),
        r.state === `checking`
          ? (0, v.jsx)(`p`, { role: `status`, children: `Checking your sign-in link …` })
          : (0, v.jsx)(y, { first: r.problem, onDone: n }, r.state),
        (0, v.jsx)(`p`, {
          className: h.hint,
          children: `Baton printed a one-time sign-in link when it started. Lost it? The person who runs Baton can print a new one.`,
        }),
      ],
    }),
  });
}
export { b as SignInPage };
