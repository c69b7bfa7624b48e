import { n as e } from './rolldown-runtime-WkwZ5CU-.js';
import { i as t, n, r } from './react-BnkVWKrY.js';
function i(e) {
  return Object.keys(e);
}
function a(e) {
  return e && typeof e == `object` && !Array.isArray(e);
}
function o(e, t) {
  let n = { ...e },
    r = t;
  return (
    a(e) &&
      a(t) &&
      Object.keys(t).forEach((t) => {
        a(r[t]) && t in e ? (n[t] = o(n[t], r[t])) : (n[t] = r[t]);
      }),
    n
  );
}
function s(e) {
  return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function c(e) {
  return typeof e != `string` || !e.includes(`var(--mantine-scale)`)
    ? e
    : e
        .match(/^calc\((.*?)\)$/)?.[1]
        .split(`*`)[0]
        .trim();
}
function l(e) {
  let t = c(e);
  return typeof t == `number`
    ? t
    : typeof t == `string`
      ? t.includes(`calc`) || t.includes(`var`)
        ? t
        : t.includes(`px`)
          ? Number(t.replace(`px`, ``))
          : t.includes(`rem`)
            ? Number(t.replace(`rem`, ``)) * 16
            : t.includes(`em`)
              ? Number(t.replace(`em`, ``)) * 16
              : Number(t)
      : NaN;
}
function u(e) {
  return e === `0rem` ? `0rem` : `calc(${e} * var(--mantine-scale))`;
}
function d(e, { shouldScale: t = !1 } = {}) {
  function n(r) {
    if (r === 0 || r === `0`) return `0${e}`;
    if (typeof r == `number`) {
      let n = `${r / 16}${e}`;
      return t ? u(n) : n;
    }
    if (typeof r == `string`) {
      if (r === `` || r.startsWith(`calc(`) || r.startsWith(`clamp(`) || r.includes(`rgba(`)) return r;
      if (r.includes(`,`))
        return r
          .split(`,`)
          .map((e) => n(e))
          .join(`,`);
      if (r.includes(` `))
        return r
          .split(` `)
          .map((e) => n(e))
          .join(` `);
      let i = r.replace(`px`, ``);
      if (!Number.isNaN(Number(i))) {
        let n = `${Number(i) / 16}${e}`;
        return t ? u(n) : n;
      }
    }
    return r;
  }
  return n;
}
var f = d(`rem`, { shouldScale: !0 }),
  p = d(`em`);
function m(e) {
  return Object.keys(e).reduce((t, n) => (e[n] !== void 0 && (t[n] = e[n]), t), {});
}
function h(e) {
  if (typeof e == `number`) return !0;
  if (typeof e == `string`) {
    if (e.startsWith(`calc(`) || e.startsWith(`var(`) || (e.includes(` `) && e.trim() !== ``)) return !0;
    let t =
      /^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/;
    return e
      .trim()
      .split(/\s+/)
      .every((e) => t.test(e));
  }
  return !1;
}
var g = e(t(), 1);
function _(e) {
  return Array.isArray(e) || e === null ? !1 : typeof e == `object` && e.type !== g.Fragment;
}
function v(e) {
  let t = (0, g.createContext)(null);
  return [
    t,
    () => {
      let n = (0, g.use)(t);
      if (n === null) throw Error(e);
      return n;
    },
  ];
}
function y(e, t) {
  let n = e;
  for (; (n = n.parentElement) && !n.matches(t););
  return n;
}
function b(e, t, n) {
  for (let n = e - 1; n >= 0; --n) if (!t[n].disabled) return n;
  if (n) {
    for (let e = t.length - 1; e > -1; --e) if (!t[e].disabled) return e;
  }
  return e;
}
function x(e, t, n) {
  for (let n = e + 1; n < t.length; n += 1) if (!t[n].disabled) return n;
  if (n) {
    for (let e = 0; e < t.length; e += 1) if (!t[e].disabled) return e;
  }
  return e;
}
function S(e, t, n) {
  return y(e, n) === y(t, n);
}
function C({
  parentSelector: e,
  siblingSelector: t,
  onKeyDown: n,
  loop: r = !0,
  activateOnFocus: i = !1,
  dir: a = `rtl`,
  orientation: o,
}) {
  return (s) => {
    n?.(s);
    let c = Array.from(y(s.currentTarget, e)?.querySelectorAll(t) || []).filter((t) => S(s.currentTarget, t, e)),
      l = c.findIndex((e) => s.currentTarget === e),
      u = x(l, c, r),
      d = b(l, c, r),
      f = a === `rtl` ? d : u,
      p = a === `rtl` ? u : d;
    switch (s.key) {
      case `ArrowRight`:
        o === `horizontal` && (s.stopPropagation(), s.preventDefault(), c[f].focus(), i && c[f].click());
        break;
      case `ArrowLeft`:
        o === `horizontal` && (s.stopPropagation(), s.preventDefault(), c[p].focus(), i && c[p].click());
        break;
      case `ArrowUp`:
        o === `vertical` && (s.stopPropagation(), s.preventDefault(), c[d].focus(), i && c[d].click());
        break;
      case `ArrowDown`:
        o === `vertical` && (s.stopPropagation(), s.preventDefault(), c[u].focus(), i && c[u].click());
        break;
      case `Home`:
        (s.stopPropagation(), s.preventDefault(), c[x(-1, c, !1)]?.focus());
        break;
      case `End`:
        (s.stopPropagation(), s.preventDefault(), c[b(c.length, c, !1)]?.focus());
    }
  };
}
var w = { app: 100, modal: 200, popover: 300, overlay: 400, max: 9999 };
function T(e) {
  return w[e];
}
var E = () => {};
function D(e, t = { active: !0 }) {
  return typeof e != `function` || !t.active
    ? t.onKeyDown || E
    : (n) => {
        n.key === `Escape` && (e(n), t.onTrigger?.());
      };
}
function O(e, t = `size`, n = !0) {
  if (e !== void 0) return h(e) ? (n ? f(e) : e) : `var(--${t}-${e})`;
}
function k(e) {
  return O(e, `mantine-spacing`);
}
function A(e) {
  return e === void 0 ? `var(--mantine-radius-default)` : O(e, `mantine-radius`);
}
function j(e) {
  return O(e, `mantine-font-size`);
}
function M(e) {
  if (e) return O(e, `mantine-shadow`, !1);
}
function N(e, t) {
  return (n) => {
    (e?.(n), t?.(n));
  };
}
function ee(e, t, n) {
  return n ? Array.from(y(n, t)?.querySelectorAll(e) || []).findIndex((e) => e === n) : null;
}
function P(e = `mantine-`) {
  return `${e}${Math.random().toString(36).slice(2, 11)}`;
}
function F(e, t) {
  if (e === t || (Number.isNaN(e) && Number.isNaN(t))) return !0;
  if (!(e instanceof Object) || !(t instanceof Object)) return !1;
  let n = Object.keys(e),
    { length: r } = n;
  if (r !== Object.keys(t).length) return !1;
  for (let i = 0; i < r; i += 1) {
    let r = n[i];
    if (!(r in t) || (e[r] !== t[r] && !(Number.isNaN(e[r]) && Number.isNaN(t[r])))) return !1;
  }
  return !0;
}
function I(e) {
  let t = (0, g.useRef)(e);
  return (
    (0, g.useEffect)(() => {
      t.current = e;
    }),
    (0, g.useMemo)(
      () =>
        (...e) =>
          t.current?.(...e),
      [],
    )
  );
}
function L(e, t) {
  let {
      delay: n,
      flushOnUnmount: r,
      leading: i,
      maxWait: a,
    } = typeof t == `number` ? { delay: t, flushOnUnmount: !1, leading: !1, maxWait: void 0 } : t,
    o = I(e),
    s = (0, g.useRef)(0),
    c = (0, g.useRef)(0),
    l = (0, g.useRef)(null),
    u = (0, g.useMemo)(() => {
      let e = Object.assign(
        (...t) => {
          (window.clearTimeout(s.current), (l.current = t));
          let r = e._isFirstCall;
          e._isFirstCall = !1;
          function u() {
            (window.clearTimeout(s.current),
              window.clearTimeout(c.current),
              (s.current = 0),
              (c.current = 0),
              (e._isFirstCall = !0),
              (e._hasPendingCallback = !1));
          }
          function d() {
            a !== void 0 &&
              c.current === 0 &&
              (c.current = window.setTimeout(() => {
                if (((c.current = 0), s.current !== 0 && e._hasPendingCallback)) {
                  let e = l.current;
                  (u(), o(...e));
                }
              }, a));
          }
          if (i && r) {
            (o(...t),
              (e.flush = () => {
                s.current !== 0 && u();
              }),
              (e.cancel = () => {
                u();
              }),
              (s.current = window.setTimeout(() => {
                u();
              }, n)),
              d());
            return;
          }
          if (i && !r) {
            ((e._hasPendingCallback = !0),
              (e.flush = () => {
                s.current !== 0 && (u(), o(...t));
              }),
              (e.cancel = () => {
                u();
              }),
              (s.current = window.setTimeout(() => {
                u();
              }, n)),
              d());
            return;
          }
          e._hasPendingCallback = !0;
          let f = () => {
            s.current !== 0 && (u(), o(...t));
          };
          ((e.flush = f),
            (e.cancel = () => {
              u();
            }),
            (s.current = window.setTimeout(f, n)),
            d());
        },
        {
          flush: () => {},
          cancel: () => {},
          isPending: () => e._hasPendingCallback,
          _isFirstCall: !0,
          _hasPendingCallback: !1,
        },
      );
      return e;
    }, [o, n, i, a]);
  return (
    (0, g.useEffect)(
      () => () => {
        r ? u.flush() : u.cancel();
      },
      [u, r],
    ),
    u
  );
}
var R = [`mousedown`, `touchstart`];
function z(e, t, n, r = !0, i = !1) {
  let a = (0, g.useRef)(null),
    o = t || R,
    s = (0, g.useEffectEvent)((t) => {
      let { target: r } = t ?? {};
      if (!document.body.contains(r) && r?.tagName !== `HTML`) return;
      let i = t.composedPath();
      Array.isArray(n) ? n.every((e) => !!e && !i.includes(e)) && e(t) : a.current && !i.includes(a.current) && e(t);
    }),
    c = o.join(`,`);
  return (
    (0, g.useEffect)(() => {
      if (!r) return;
      let e = c.split(`,`);
      return (
        e.forEach((e) => document.addEventListener(e, s, i)),
        () => {
          e.forEach((e) => document.removeEventListener(e, s, i));
        }
      );
    }, [c, r, i]),
    a
  );
}
function B(e, t) {
  if (typeof t == `boolean`) return t;
  if (typeof window < `u` && `matchMedia` in window)
    try {
      return window.matchMedia(e).matches;
    } catch {
      return !1;
    }
  return !1;
}
function te(e, t, { getInitialValueInEffect: n } = { getInitialValueInEffect: !0 }) {
  let [r, i] = (0, g.useState)(n ? t : B(e));
  return (
    (0, g.useEffect)(() => {
      try {
        if (`matchMedia` in window) {
          let t = window.matchMedia(e);
          i(t.matches);
          let n = (e) => i(e.matches);
          return (
            t.addEventListener(`change`, n),
            () => {
              t.removeEventListener(`change`, n);
            }
          );
        }
      } catch {
        return;
      }
    }, [e]),
    r || !1
  );
}
function ne(e, t) {
  return te(`(prefers-color-scheme: dark)`, e === `dark`, t) ? `dark` : `light`;
}
var V = typeof document < `u` ? g.useLayoutEffect : g.useEffect;
function re(e, t) {
  return e.length !== t.length || t.some((t, n) => !Object.is(t, e[n]));
}
function H(e, t) {
  let n = (0, g.useRef)(!1),
    r = (0, g.useRef)(null),
    i = (0, g.useRef)(void 0),
    a = {};
  (0, g.useEffect)(() => {
    let o = r.current === a,
      s = i.current;
    if (((r.current = a), (i.current = t), !n.current)) n.current = !0;
    else if (!o && !(t && s && !re(s, t))) return e();
  }, t);
}
function ie({ opened: e, shouldReturnFocus: t = !0 }) {
  let n = (0, g.useRef)(null),
    r = () => {
      n.current &&
        `focus` in n.current &&
        typeof n.current.focus == `function` &&
        n.current?.focus({ preventScroll: !0 });
    };
  return (
    H(() => {
      let i = -1,
        a = (e) => {
          e.key === `Tab` && window.clearTimeout(i);
        };
      if ((document.addEventListener(`keydown`, a), e)) n.current = document.activeElement;
      else if (t) {
        let e = document.activeElement;
        i = window.setTimeout(() => {
          let t = document.activeElement;
          (t === null || t === document.body || t === e) && r();
        }, 10);
      }
      return () => {
        (window.clearTimeout(i), document.removeEventListener(`keydown`, a));
      };
    }, [e, t]),
    r
  );
}
var ae = /input|select|textarea|button|object|summary|iframe/,
  oe = `a, input, select, textarea, button, object, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]`;
function se(e) {
  let t = e.getAttribute(`contenteditable`);
  return t !== null && t !== `false`;
}
function U(e) {
  let t = e.nodeName.toLowerCase();
  return (t === `audio` || t === `video`) && e.hasAttribute(`controls`);
}
function ce(e) {
  return e.style.display === `none`;
}
function le(e) {
  if (e.getAttribute(`aria-hidden`) || e.getAttribute(`hidden`) || e.getAttribute(`type`) === `hidden`) return !1;
  let t = e;
  for (; t && t !== document.body && t.nodeType !== 11;) {
    if (ce(t)) return !1;
    t = t.parentNode;
  }
  return !0;
}
function ue(e) {
  let t = e.getAttribute(`tabindex`);
  return (t === null && (t = void 0), parseInt(t, 10));
}
function de(e) {
  let t = e.nodeName.toLowerCase(),
    n = !Number.isNaN(ue(e));
  return ((ae.test(t) && !e.disabled) || se(e) || U(e) || (e instanceof HTMLAnchorElement && e.href) || n) && le(e);
}
function fe(e) {
  let t = ue(e);
  return (Number.isNaN(t) || t >= 0) && de(e);
}
function pe(e) {
  let t = Array.from(e.querySelectorAll(oe)).filter(fe),
    n = t.filter((e) => ue(e) > 0).sort((e, t) => ue(e) - ue(t)),
    r = t.filter((e) => !(ue(e) > 0));
  return [...n, ...r];
}
var me = [`date`, `time`, `datetime-local`, `month`, `week`],
  he = [`audio`, `video`, `iframe`, `object`, `embed`];
function ge(e) {
  return !!e && e.tagName === `INPUT` && e.type === `radio`;
}
function _e(e, t) {
  return e.name !== `` && e.name === t.name && e.form === t.form;
}
function ve(e) {
  let t = e.nodeName.toLowerCase();
  return t === `input` ? me.includes(e.type) : he.includes(t);
}
function W(e, t) {
  let n = pe(e);
  return n.filter((e) =>
    e === t || !ge(e) ? !0 : ge(t) && _e(e, t) ? !1 : e.checked ? !0 : !n.some((t) => ge(t) && t.checked && _e(t, e)),
  );
}
function ye(e, t, n, r) {
  let i = e.indexOf(t);
  if (i !== -1) return i + 1;
  if (t === n) return 0;
  let a = r ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING,
    o = e.findIndex((e) => (t.compareDocumentPosition(e) & a) !== 0);
  return o === -1 ? 0 : o;
}
function be(e, t, n) {
  let r = W(e, t);
  n && r.reverse();
  let i = ye(r, t, e, n);
  return [...r.slice(i), ...r.slice(0, i)].filter((e) => e !== t);
}
function xe(e, t) {
  for (let n of e) if ((n.focus(), t.activeElement === n)) return;
}
function Se(e, t) {
  let n = e.getRootNode(),
    r = n.activeElement;
  if (!r || (r !== e && !e.contains(r))) return;
  let i = be(e, r, t.shiftKey);
  ve(r)
    ? setTimeout(() => {
        let t = n.activeElement;
        e.isConnected && t !== r && t !== i[0] && xe([...i, r], n);
      })
    : (t.preventDefault(), xe(i, n));
}
var Ce = new Set();
function we(e, t) {
  let n = t.getRootNode().activeElement;
  if (!n) return !1;
  for (let r of Ce) {
    let i = r.current;
    if (r !== e && i && i !== t && t.contains(i) && i.contains(n)) return !0;
  }
  return !1;
}
function Te(e = !0) {
  let t = (0, g.useRef)(null),
    n = (e) => {
      let t = e.querySelector(`[data-autofocus]`);
      if (!t) {
        let n = Array.from(e.querySelectorAll(oe));
        ((t = n.find(fe) || n.find(de) || null), !t && de(e) && (t = e));
      }
      t
        ? t.focus({ preventScroll: !0 })
        : console.warn(`[@mantine/hooks/use-focus-trap] Failed to find focusable element within provided node`, e);
    },
    r = (0, g.useCallback)(
      (r) => {
        e &&
          (r === null
            ? (t.current = null)
            : t.current !== r &&
              (setTimeout(() => {
                r.getRootNode()
                  ? n(r)
                  : console.warn(`[@mantine/hooks/use-focus-trap] Ref node is not part of the dom`, r);
              }),
              (t.current = r)));
      },
      [e],
    );
  return (
    (0, g.useEffect)(() => {
      if (!e) return;
      t.current &&
        setTimeout(() => {
          t.current && n(t.current);
        });
      let r = (e) => {
        e.key !== `Tab` || e.defaultPrevented || !t.current || we(t, t.current) || Se(t.current, e);
      };
      return (
        Ce.add(t),
        document.addEventListener(`keydown`, r),
        () => {
          (Ce.delete(t), document.removeEventListener(`keydown`, r));
        }
      );
    }, [e]),
    r
  );
}
function Ee(e) {
  let t = (0, g.useId)(),
    [n, r] = (0, g.useState)(`mantine-${t.replace(/:/g, ``)}`),
    i = (0, g.useRef)(!1);
  return (
    V(() => {
      i.current || ((i.current = !0), r(P()));
    }, []),
    typeof e == `string` ? e : n
  );
}
function De(e, t, n) {
  let r = (0, g.useEffectEvent)(t);
  (0, g.useEffect)(() => (window.addEventListener(e, r, n), () => window.removeEventListener(e, r, n)), [e]);
}
function Oe(e, t) {
  if (typeof e == `function`) return e(t);
  typeof e == `object` && e && `current` in e && (e.current = t);
}
function ke(...e) {
  let t = new Map();
  return (n) => {
    if (
      (e.forEach((e) => {
        let r = Oe(e, n);
        r && t.set(e, r);
      }),
      t.size > 0)
    )
      return () => {
        (e.forEach((e) => {
          let n = t.get(e);
          n && typeof n == `function` ? n() : Oe(e, null);
        }),
          t.clear());
      };
  };
}
function G(...e) {
  return (0, g.useCallback)(ke(...e), e);
}
function Ae({ value: e, defaultValue: t, finalValue: n, onChange: r = () => {} }) {
  let [i, a] = (0, g.useState)(t === void 0 ? n : t);
  return e === void 0
    ? [
        i,
        (e, ...t) => {
          (a(e), r?.(e, ...t));
        },
        !1,
      ]
    : [e, r, !0];
}
function je(e, t) {
  return te(`(prefers-reduced-motion: reduce)`, e, t);
}
function Me(e, t) {
  if (!e || !t) return !1;
  if (e === t) return !0;
  if (e.length !== t.length) return !1;
  for (let n = 0; n < e.length; n += 1) if (!F(e[n], t[n])) return !1;
  return !0;
}
function Ne(e) {
  let t = (0, g.useRef)([]),
    n = (0, g.useRef)(0);
  return (Me(t.current, e) || ((t.current = e), (n.current += 1)), [n.current]);
}
function Pe(e, t) {
  (0, g.useEffect)(e, Ne(t));
}
function Fe(e, t, n = { autoInvoke: !1 }) {
  let r = (0, g.useRef)(null),
    i = I(e),
    a = (0, g.useCallback)(
      (...e) => {
        r.current ||= window.setTimeout(() => {
          (i(...e), (r.current = null));
        }, t);
      },
      [t],
    ),
    o = (0, g.useCallback)(() => {
      r.current &&= (window.clearTimeout(r.current), null);
    }, []);
  return ((0, g.useEffect)(() => (n.autoInvoke && a(), o), [o, a]), { start: a, clear: o });
}
function Ie(e, t, n) {
  let r = (0, g.useRef)(null);
  (0, g.useEffect)(() => {
    r.current &&= (r.current.disconnect(), null);
    let i = typeof n == `function` ? n() : n;
    return (
      i && ((r.current = new MutationObserver(e)), r.current.observe(i, t)),
      () => {
        r.current &&= (r.current.disconnect(), null);
      }
    );
  }, [e, t, n]);
}
function Le() {
  let [e, t] = (0, g.useState)(!1);
  return ((0, g.useEffect)(() => t(!0), []), e);
}
var Re = [`mouse`, `touch`],
  ze = 10;
function Be(e, t = {}) {
  let { threshold: n = 400, events: r = Re, cancelOnMove: i = !1, onStart: a, onFinish: o, onCancel: s } = t,
    c = (0, g.useRef)(!1),
    l = (0, g.useRef)(!1),
    u = (0, g.useRef)(-1),
    d = (0, g.useRef)(null);
  (0, g.useEffect)(() => () => window.clearTimeout(u.current), []);
  let f = r.join(`,`);
  return (0, g.useMemo)(() => {
    if (typeof e != `function`) return {};
    let t = i !== !1,
      f = i === !0 ? ze : i === !1 ? 0 : i,
      p = (t) => {
        (Ue(t) || He(t)) &&
          (a && a(t),
          (d.current = Ve(t)),
          (l.current = !0),
          (u.current = window.setTimeout(() => {
            (e(t), (c.current = !0));
          }, n)));
      },
      m = (e) => {
        (Ue(e) || He(e)) &&
          (c.current ? o && o(e) : l.current && s && s(e),
          (c.current = !1),
          (l.current = !1),
          (d.current = null),
          u.current !== -1 && (window.clearTimeout(u.current), (u.current = -1)));
      },
      h = (e) => {
        if (!t || !l.current || c.current) return;
        let n = Ve(e);
        if (!n || !d.current) return;
        let r = n.x - d.current.x,
          i = n.y - d.current.y;
        Math.sqrt(r * r + i * i) > f && m(e);
      },
      g = {};
    return (
      r.includes(`mouse`) && ((g.onMouseDown = p), (g.onMouseUp = m), (g.onMouseLeave = m), t && (g.onMouseMove = h)),
      r.includes(`touch`) &&
        ((g.onTouchStart = p), (g.onTouchEnd = m), (g.onTouchCancel = m), t && (g.onTouchMove = h)),
      g
    );
  }, [e, n, s, o, a, i, f]);
}
function Ve(e) {
  if (He(e)) {
    let t = e.touches[0] ?? e.changedTouches[0];
    return t ? { x: t.clientX, y: t.clientY } : null;
  }
  return { x: e.clientX, y: e.clientY };
}
function He(e) {
  return window.TouchEvent ? e.nativeEvent instanceof TouchEvent : `touches` in e.nativeEvent;
}
function Ue(e) {
  return e.nativeEvent instanceof MouseEvent;
}
var We = e(r(), 1);
function Ge() {
  return `development`;
}
function Ke(e) {
  return e?.props?.ref;
}
function qe(e) {
  return typeof e == `string` || typeof e == `number` || typeof e == `boolean` || typeof e == `bigint`;
}
function Je(e) {
  let t = g.Children.toArray(e);
  return t.length !== 1 || !_(t[0]) ? null : t[0];
}
function K(e) {
  return e;
}
function Ye(e) {
  var t,
    n,
    r = ``;
  if (typeof e == `string` || typeof e == `number`) r += e;
  else if (typeof e == `object`) {
    if (Array.isArray(e)) {
      var i = e.length;
      for (t = 0; t < i; t++) e[t] && (n = Ye(e[t])) && (r && (r += ` `), (r += n));
    } else for (n in e) e[n] && (r && (r += ` `), (r += n));
  }
  return r;
}
function Xe() {
  for (var e, t, n = 0, r = ``, i = arguments.length; n < i; n++)
    (e = arguments[n]) && (t = Ye(e)) && (r && (r += ` `), (r += t));
  return r;
}
var Ze = {};
function Qe(e) {
  let t = {};
  return (
    e.forEach((e) => {
      Object.entries(e).forEach(([e, n]) => {
        t[e] ? (t[e] = Xe(t[e], n)) : (t[e] = n);
      });
    }),
    t
  );
}
function $e({ theme: e, classNames: t, props: n, stylesCtx: r }) {
  return Qe((Array.isArray(t) ? t : [t]).map((t) => (typeof t == `function` ? t(e, n, r) : t || Ze)));
}
function et({ theme: e, styles: t, props: n, stylesCtx: r }) {
  let i = Array.isArray(t) ? t : [t],
    a = {};
  for (let t of i) typeof t == `function` ? Object.assign(a, t(e, n, r)) : t && Object.assign(a, t);
  return a;
}
function tt(e) {
  return e === `auto` || e === `dark` || e === `light`;
}
function nt({ key: e = `mantine-color-scheme-value` } = {}) {
  let t;
  return {
    get: (t) => {
      if (typeof window > `u`) return t;
      try {
        let n = window.localStorage.getItem(e);
        return tt(n) ? n : t;
      } catch {
        return t;
      }
    },
    set: (t) => {
      try {
        window.localStorage.setItem(e, t);
      } catch (e) {
        console.warn(`[@mantine/core] Local storage color scheme manager was unable to save color scheme.`, e);
      }
    },
    subscribe: (n) => {
      ((t = (t) => {
        t.storageArea === window.localStorage && t.key === e && tt(t.newValue) && n(t.newValue);
      }),
        window.addEventListener(`storage`, t));
    },
    unsubscribe: () => {
      window.removeEventListener(`storage`, t);
    },
    clear: () => {
      window.localStorage.removeItem(e);
    },
  };
}
function rt(e, t) {
  return typeof e.primaryShade == `number` ? e.primaryShade : t === `dark` ? e.primaryShade.dark : e.primaryShade.light;
}
function it(e) {
  return /^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e);
}
function at(e) {
  let t = e.replace(`#`, ``);
  if (t.length === 3) {
    let e = t.split(``);
    t = [e[0], e[0], e[1], e[1], e[2], e[2]].join(``);
  }
  if (t.length === 8) {
    let e = parseInt(t.slice(6, 8), 16) / 255;
    return { r: parseInt(t.slice(0, 2), 16), g: parseInt(t.slice(2, 4), 16), b: parseInt(t.slice(4, 6), 16), a: e };
  }
  let n = parseInt(t, 16);
  return { r: (n >> 16) & 255, g: (n >> 8) & 255, b: n & 255, a: 1 };
}
function ot(e) {
  let [t, n, r, i] = e
    .replace(/[^0-9,./]/g, ``)
    .split(/[/,]/)
    .map(Number);
  return { r: t, g: n, b: r, a: i === void 0 ? 1 : i };
}
function st(e) {
  let t = e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i);
  if (!t) return { r: 0, g: 0, b: 0, a: 1 };
  let n = parseInt(t[1], 10),
    r = parseInt(t[2], 10) / 100,
    i = parseInt(t[3], 10) / 100,
    a = t[5] ? parseFloat(t[5]) : void 0,
    o = (1 - Math.abs(2 * i - 1)) * r,
    s = n / 60,
    c = o * (1 - Math.abs((s % 2) - 1)),
    l = i - o / 2,
    u,
    d,
    f;
  return (
    s >= 0 && s < 1
      ? ((u = o), (d = c), (f = 0))
      : s >= 1 && s < 2
        ? ((u = c), (d = o), (f = 0))
        : s >= 2 && s < 3
          ? ((u = 0), (d = o), (f = c))
          : s >= 3 && s < 4
            ? ((u = 0), (d = c), (f = o))
            : s >= 4 && s < 5
              ? ((u = c), (d = 0), (f = o))
              : ((u = o), (d = 0), (f = c)),
    { r: Math.round((u + l) * 255), g: Math.round((d + l) * 255), b: Math.round((f + l) * 255), a: a || 1 }
  );
}
function ct(e) {
  return it(e) ? at(e) : e.startsWith(`rgb`) ? ot(e) : e.startsWith(`hsl`) ? st(e) : { r: 0, g: 0, b: 0, a: 1 };
}
function lt(e) {
  return e <= 0.03928 ? e / 12.92 : ((e + 0.055) / 1.055) ** 2.4;
}
function ut(e) {
  let t = e.match(/oklch\((.*?)%\s/);
  return t ? parseFloat(t[1]) : null;
}
function dt(e) {
  if (e.startsWith(`oklch(`)) return (ut(e) || 0) / 100;
  let { r: t, g: n, b: r } = ct(e),
    i = t / 255,
    a = n / 255,
    o = r / 255,
    s = lt(i),
    c = lt(a),
    l = lt(o);
  return 0.2126 * s + 0.7152 * c + 0.0722 * l;
}
function ft(e, t = 0.179) {
  return !e.startsWith(`var(`) && dt(e) > t;
}
function pt({ color: e, theme: t, colorScheme: n }) {
  if (typeof e != `string`)
    throw Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instead got ${typeof e}`);
  if (e === `bright`)
    return {
      color: e,
      value: n === `dark` ? t.white : t.black,
      shade: void 0,
      isThemeColor: !1,
      isLight: ft(n === `dark` ? t.white : t.black, t.luminanceThreshold),
      variable: `--mantine-color-bright`,
    };
  if (e === `dimmed`)
    return {
      color: e,
      value: n === `dark` ? t.colors.dark[2] : t.colors.gray[7],
      shade: void 0,
      isThemeColor: !1,
      isLight: ft(n === `dark` ? t.colors.dark[2] : t.colors.gray[6], t.luminanceThreshold),
      variable: `--mantine-color-dimmed`,
    };
  if (e === `white` || e === `black`)
    return {
      color: e,
      value: e === `white` ? t.white : t.black,
      shade: void 0,
      isThemeColor: !1,
      isLight: ft(e === `white` ? t.white : t.black, t.luminanceThreshold),
      variable: `--mantine-color-${e}`,
    };
  let [r, i] = e.split(`.`),
    a = i ? Number(i) : void 0,
    o = r in t.colors;
  if (o) {
    let e = a === void 0 ? t.colors[r][rt(t, n || `light`)] : t.colors[r][a];
    return {
      color: r,
      value: e,
      shade: a,
      isThemeColor: o,
      isLight: ft(e, t.luminanceThreshold),
      variable: i ? `--mantine-color-${r}-${a}` : `--mantine-color-${r}-filled`,
    };
  }
  return { color: e, value: e, isThemeColor: o, isLight: ft(e, t.luminanceThreshold), shade: a, variable: void 0 };
}
function mt(e, t) {
  let n = pt({ color: e || t.primaryColor, theme: t });
  return n.variable ? `var(${n.variable})` : e;
}
function ht(e) {
  return !!e && typeof e == `object` && `mantine-virtual-color` in e;
}
function gt(e, t) {
  if (e.startsWith(`var(`)) return `color-mix(in srgb, ${e}, black ${t * 100}%)`;
  let { r: n, g: r, b: i, a } = ct(e),
    o = 1 - t,
    s = (e) => Math.round(e * o);
  return `rgba(${s(n)}, ${s(r)}, ${s(i)}, ${a})`;
}
function _t(e, t) {
  let n = {
      from: e?.from || t.defaultGradient.from,
      to: e?.to || t.defaultGradient.to,
      deg: e?.deg ?? t.defaultGradient.deg ?? 0,
    },
    r = mt(n.from, t),
    i = mt(n.to, t);
  return `linear-gradient(${n.deg}deg, ${r} 0%, ${i} 100%)`;
}
function vt(e, t) {
  if (typeof e != `string` || t > 1 || t < 0) return `rgba(0, 0, 0, 1)`;
  if (e.startsWith(`var(`)) return `color-mix(in srgb, ${e}, transparent ${(1 - t) * 100}%)`;
  if (e.startsWith(`oklch`))
    return e.includes(`/`) ? e.replace(/\/\s*[\d.]+\s*\)/, `/ ${t})`) : e.replace(`)`, ` / ${t})`);
  let { r: n, g: r, b: i } = ct(e);
  return `rgba(${n}, ${r}, ${i}, ${t})`;
}
var yt = vt,
  bt = ({ color: e, theme: t, variant: n, gradient: r, autoContrast: i }) => {
    let a = pt({ color: e, theme: t }),
      o = typeof i == `boolean` ? i : t.autoContrast;
    if (n === `none`) return { background: `transparent`, hover: `transparent`, color: `inherit`, border: `none` };
    if (n === `filled`) {
      let n = a.isThemeColor && a.shade === void 0 && ht(t.colors[a.color]),
        r = o
          ? n
            ? `var(--mantine-color-${a.color}-contrast)`
            : a.isLight
              ? `var(--mantine-color-black)`
              : `var(--mantine-color-white)`
          : `var(--mantine-color-white)`;
      return a.isThemeColor
        ? a.shade === void 0
          ? {
              background: `var(--mantine-color-${e}-filled)`,
              hover: `var(--mantine-color-${e}-filled-hover)`,
              color: r,
              border: `${f(1)} solid transparent`,
            }
          : {
              background: `var(--mantine-color-${a.color}-${a.shade})`,
              hover: `var(--mantine-color-${a.color}-${a.shade === 9 ? 8 : a.shade + 1})`,
              color: r,
              border: `${f(1)} solid transparent`,
            }
        : { background: e, hover: gt(e, 0.1), color: r, border: `${f(1)} solid transparent` };
    }
    if (n === `light`) {
      if (a.isThemeColor) {
        if (a.shade === void 0)
          return {
            background: `var(--mantine-color-${e}-light)`,
            hover: `var(--mantine-color-${e}-light-hover)`,
            color: `var(--mantine-color-${e}-light-color)`,
            border: `${f(1)} solid transparent`,
          };
        let n = t.colors[a.color][a.shade];
        return {
          background: n,
          hover: gt(n, 0.1),
          color: `var(--mantine-color-${a.color}-light-color)`,
          border: `${f(1)} solid transparent`,
        };
      }
      return { background: vt(e, 0.1), hover: vt(e, 0.12), color: e, border: `${f(1)} solid transparent` };
    }
    if (n === `outline`)
      return a.isThemeColor
        ? a.shade === void 0
          ? {
              background: `transparent`,
              hover: `var(--mantine-color-${e}-outline-hover)`,
              color: `var(--mantine-color-${e}-outline)`,
              border: `${f(1)} solid var(--mantine-color-${e}-outline)`,
            }
          : {
              background: `transparent`,
              hover: vt(t.colors[a.color][a.shade], 0.05),
              color: `var(--mantine-color-${a.color}-${a.shade})`,
              border: `${f(1)} solid var(--mantine-color-${a.color}-${a.shade})`,
            }
        : { background: `transparent`, hover: vt(e, 0.05), color: e, border: `${f(1)} solid ${e}` };
    if (n === `subtle`) {
      if (a.isThemeColor) {
        if (a.shade === void 0)
          return {
            background: `transparent`,
            hover: `var(--mantine-color-${e}-light-hover)`,
            color: `var(--mantine-color-${e}-light-color)`,
            border: `${f(1)} solid transparent`,
          };
        let n = t.colors[a.color][a.shade];
        return {
          background: `transparent`,
          hover: vt(n, 0.12),
          color: `var(--mantine-color-${a.color}-${Math.min(a.shade, 6)})`,
          border: `${f(1)} solid transparent`,
        };
      }
      return { background: `transparent`, hover: vt(e, 0.12), color: e, border: `${f(1)} solid transparent` };
    }
    return n === `transparent`
      ? a.isThemeColor
        ? a.shade === void 0
          ? {
              background: `transparent`,
              hover: `transparent`,
              color: `var(--mantine-color-${e}-light-color)`,
              border: `${f(1)} solid transparent`,
            }
          : {
              background: `transparent`,
              hover: `transparent`,
              color: `var(--mantine-color-${a.color}-${Math.min(a.shade, 6)})`,
              border: `${f(1)} solid transparent`,
            }
        : { background: `transparent`, hover: `transparent`, color: e, border: `${f(1)} solid transparent` }
      : n === `white`
        ? a.isThemeColor
          ? a.shade === void 0
            ? {
                background: `var(--mantine-color-white)`,
                hover: gt(t.white, 0.01),
                color: `var(--mantine-color-${e}-filled)`,
                border: `${f(1)} solid transparent`,
              }
            : {
                background: `var(--mantine-color-white)`,
                hover: gt(t.white, 0.01),
                color: `var(--mantine-color-${a.color}-${a.shade})`,
                border: `${f(1)} solid transparent`,
              }
          : {
              background: `var(--mantine-color-white)`,
              hover: gt(t.white, 0.01),
              color: e,
              border: `${f(1)} solid transparent`,
            }
        : n === `gradient`
          ? { background: _t(r, t), hover: _t(r, t), color: `var(--mantine-color-white)`, border: `none` }
          : n === 'default'
            ? {
                background: `var(--mantine-color-default)`,
                hover: `var(--mantine-color-default-hover)`,
                color: `var(--mantine-color-default-color)`,
                border: `${f(1)} solid var(--mantine-color-default-border)`,
              }
            : {};
  };
function xt({ color: e, theme: t, autoContrast: n, colorScheme: r }) {
  return (typeof n == `boolean` ? n : t.autoContrast) &&
    pt({ color: e || t.primaryColor, theme: t, colorScheme: r }).isLight
    ? `var(--mantine-color-black)`
    : `var(--mantine-color-white)`;
}
function St(e, t, n) {
  return xt({ color: n === `dark` ? e.dark : e.light, theme: t, colorScheme: n, autoContrast: !0 });
}
function Ct(e, t) {
  let n = e.colors[e.primaryColor];
  return ht(n)
    ? e.autoContrast
      ? St(n, e, t)
      : `var(--mantine-color-white)`
    : xt({ color: n[rt(e, t)], theme: e, autoContrast: null });
}
var wt = (0, g.createContext)(null);
function Tt() {
  let e = (0, g.use)(wt);
  if (!e) throw Error(`[@mantine/core] MantineProvider was not found in tree`);
  return e;
}
function Et() {
  return Tt().cssVariablesResolver;
}
function Dt() {
  return Tt().classNamesPrefix;
}
function Ot() {
  return Tt().getStyleNonce;
}
function kt() {
  return Tt().withStaticClasses;
}
function At() {
  return Tt().headless;
}
function jt() {
  return Tt().stylesTransform?.sx;
}
function Mt() {
  return Tt().stylesTransform?.styles;
}
function Nt() {
  return Tt().env || `default`;
}
function Pt() {
  return Tt().deduplicateInlineStyles;
}
function Ft(e) {
  let t = document.createElement(`style`);
  return (
    t.setAttribute(`data-mantine-styles`, `inline`),
    (t.innerHTML = `*, *::before, *::after {transition: none !important;}`),
    t.setAttribute(`data-mantine-disable-transition`, `true`),
    e && t.setAttribute(`nonce`, e),
    document.head.appendChild(t),
    () => document.querySelectorAll(`[data-mantine-disable-transition]`).forEach((e) => e.remove())
  );
}
function It({ keepTransitions: e } = {}) {
  let t = (0, g.useRef)(E),
    n = (0, g.useRef)(-1),
    r = (0, g.use)(wt),
    i = Ot(),
    a = (0, g.useRef)(i?.());
  if (!r) throw Error(`[@mantine/core] MantineProvider was not found in tree`);
  let o = (i) => {
      (r.setColorScheme(i),
        (t.current = e ? () => {} : Ft(a.current)),
        window.clearTimeout(n.current),
        (n.current = window.setTimeout(() => {
          t.current?.();
        }, 10)));
    },
    s = () => {
      (r.clearColorScheme(),
        (t.current = e ? () => {} : Ft(a.current)),
        window.clearTimeout(n.current),
        (n.current = window.setTimeout(() => {
          t.current?.();
        }, 10)));
    },
    c = ne(`light`, { getInitialValueInEffect: !1 }),
    l = r.colorScheme === `auto` ? c : r.colorScheme,
    u = (0, g.useCallback)(() => o(l === `light` ? `dark` : `light`), [o, l]);
  return (
    (0, g.useEffect)(
      () => () => {
        (t.current?.(), window.clearTimeout(n.current));
      },
      [],
    ),
    { colorScheme: r.colorScheme, setColorScheme: o, clearColorScheme: s, toggleColorScheme: u }
  );
}
function Lt(e, t) {
  let n = typeof window < `u` && `matchMedia` in window && window.matchMedia(`(prefers-color-scheme: dark)`)?.matches,
    r = e === `auto` ? (n ? `dark` : `light`) : e;
  t()?.setAttribute(`data-mantine-color-scheme`, r);
}
function Rt({ manager: e, defaultColorScheme: t, getRootElement: n, forceColorScheme: r }) {
  let i = (0, g.useRef)(null),
    [a, o] = (0, g.useState)(() => e.get(t)),
    s = r || a,
    c = (0, g.useCallback)(
      (t) => {
        r || (Lt(t, n), o(t), e.set(t));
      },
      [e.set, s, r],
    ),
    l = (0, g.useCallback)(() => {
      (o(t), Lt(t, n), e.clear());
    }, [e.clear, t]);
  return (
    (0, g.useEffect)(() => (e.subscribe(c), e.unsubscribe), [e.subscribe, e.unsubscribe]),
    V(() => {
      Lt(e.get(t), n);
    }, []),
    (0, g.useEffect)(() => {
      if (r) return (Lt(r, n), () => {});
      (r === void 0 && Lt(a, n),
        typeof window < `u` &&
          `matchMedia` in window &&
          (i.current = window.matchMedia(`(prefers-color-scheme: dark)`)));
      let e = (e) => {
        a === `auto` && Lt(e.matches ? `dark` : `light`, n);
      };
      return (i.current?.addEventListener(`change`, e), () => i.current?.removeEventListener(`change`, e));
    }, [a, r]),
    { colorScheme: s, setColorScheme: c, clearColorScheme: l }
  );
}
var zt = {
    dark: [
      `#C9C9C9`,
      `#b8b8b8`,
      `#828282`,
      `#696969`,
      `#424242`,
      `#3b3b3b`,
      `#2e2e2e`,
      `#242424`,
      `#1f1f1f`,
      `#141414`,
    ],
    gray: [
      `#f8f9fa`,
      `#f1f3f5`,
      `#e9ecef`,
      `#dee2e6`,
      `#ced4da`,
      `#adb5bd`,
      `#868e96`,
      `#495057`,
      `#343a40`,
      `#212529`,
    ],
    red: [`#fff5f5`, `#ffe3e3`, `#ffc9c9`, `#ffa8a8`, `#ff8787`, `#ff6b6b`, `#fa5252`, `#f03e3e`, `#e03131`, `#c92a2a`],
    pink: [
      `#fff0f6`,
      `#ffdeeb`,
      `#fcc2d7`,
      `#faa2c1`,
      `#f783ac`,
      `#f06595`,
      `#e64980`,
      `#d6336c`,
      `#c2255c`,
      `#a61e4d`,
    ],
    grape: [
      `#f8f0fc`,
      `#f3d9fa`,
      `#eebefa`,
      `#e599f7`,
      `#da77f2`,
      `#cc5de8`,
      `#be4bdb`,
      `#ae3ec9`,
      `#9c36b5`,
      `#862e9c`,
    ],
    violet: [
      `#f3f0ff`,
      `#e5dbff`,
      `#d0bfff`,
      `#b197fc`,
      `#9775fa`,
      `#845ef7`,
      `#7950f2`,
      `#7048e8`,
      `#6741d9`,
      `#5f3dc4`,
    ],
    indigo: [
      `#edf2ff`,
      `#dbe4ff`,
      `#bac8ff`,
      `#91a7ff`,
      `#748ffc`,
      `#5c7cfa`,
      `#4c6ef5`,
      `#4263eb`,
      `#3b5bdb`,
      `#364fc7`,
    ],
    blue: [
      `#e7f5ff`,
      `#d0ebff`,
      `#a5d8ff`,
      `#74c0fc`,
      `#4dabf7`,
      `#339af0`,
      `#228be6`,
      `#1c7ed6`,
      `#1971c2`,
      `#1864ab`,
    ],
    cyan: [
      `#e3fafc`,
      `#c5f6fa`,
      `#99e9f2`,
      `#66d9e8`,
      `#3bc9db`,
      `#22b8cf`,
      `#15aabf`,
      `#1098ad`,
      `#0c8599`,
      `#0b7285`,
    ],
    teal: [
      `#e6fcf5`,
      `#c3fae8`,
      `#96f2d7`,
      `#63e6be`,
      `#38d9a9`,
      `#20c997`,
      `#12b886`,
      `#0ca678`,
      `#099268`,
      `#087f5b`,
    ],
    green: [
      `#ebfbee`,
      `#d3f9d8`,
      `#b2f2bb`,
      `#8ce99a`,
      `#69db7c`,
      `#51cf66`,
      `#40c057`,
      `#37b24d`,
      `#2f9e44`,
      `#2b8a3e`,
    ],
    lime: [
      `#f4fce3`,
      `#e9fac8`,
      `#d8f5a2`,
      `#c0eb75`,
      `#a9e34b`,
      `#94d82d`,
      `#82c91e`,
      `#74b816`,
      `#66a80f`,
      `#5c940d`,
    ],
    yellow: [
      `#fff9db`,
      `#fff3bf`,
      `#ffec99`,
      `#ffe066`,
      `#ffd43b`,
      `#fcc419`,
      `#fab005`,
      `#f59f00`,
      `#f08c00`,
      `#e67700`,
    ],
    orange: [
      `#fff4e6`,
      `#ffe8cc`,
      `#ffd8a8`,
      `#ffc078`,
      `#ffa94d`,
      `#ff922b`,
      `#fd7e14`,
      `#f76707`,
      `#e8590c`,
      `#d9480f`,
    ],
  },
  Bt = `-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji`,
  Vt = {
    scale: 1,
    fontSmoothing: !0,
    focusRing: `auto`,
    white: `#fff`,
    black: `#000`,
    colors: zt,
    primaryShade: { light: 6, dark: 8 },
    primaryColor: `blue`,
    variantColorResolver: bt,
    autoContrast: !1,
    luminanceThreshold: 0.3,
    fontFamily: Bt,
    fontFamilyMonospace: `ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace`,
    respectReducedMotion: !1,
    cursorType: `default`,
    defaultGradient: { from: `blue`, to: `cyan`, deg: 45 },
    defaultRadius: `md`,
    activeClassName: `mantine-active`,
    focusClassName: ``,
    headings: {
      fontFamily: Bt,
      fontWeight: `700`,
      textWrap: `wrap`,
      sizes: {
        h1: { fontSize: f(34), lineHeight: `1.3` },
        h2: { fontSize: f(26), lineHeight: `1.35` },
        h3: { fontSize: f(22), lineHeight: `1.4` },
        h4: { fontSize: f(18), lineHeight: `1.45` },
        h5: { fontSize: f(16), lineHeight: `1.5` },
        h6: { fontSize: f(14), lineHeight: `1.5` },
      },
    },
    fontSizes: { xs: f(12), sm: f(14), md: f(16), lg: f(18), xl: f(20) },
    lineHeights: { xs: `1.4`, sm: `1.45`, md: `1.55`, lg: `1.6`, xl: `1.65` },
    fontWeights: { regular: `400`, medium: `600`, bold: `700` },
    radius: { xs: f(2), sm: f(4), md: f(8), lg: f(16), xl: f(32) },
    spacing: { xs: f(10), sm: f(12), md: f(16), lg: f(20), xl: f(32) },
    breakpoints: { xs: `36em`, sm: `48em`, md: `62em`, lg: `75em`, xl: `88em` },
    shadows: {
      xs: `0 ${f(1)} ${f(3)} rgba(0, 0, 0, 0.05), 0 ${f(1)} ${f(2)} rgba(0, 0, 0, 0.1)`,
      sm: `0 ${f(1)} ${f(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${f(10)} ${f(15)} ${f(-5)}, rgba(0, 0, 0, 0.04) 0 ${f(7)} ${f(7)} ${f(-5)}`,
      md: `0 ${f(1)} ${f(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${f(20)} ${f(25)} ${f(-5)}, rgba(0, 0, 0, 0.04) 0 ${f(10)} ${f(10)} ${f(-5)}`,
      lg: `0 ${f(1)} ${f(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${f(28)} ${f(23)} ${f(-7)}, rgba(0, 0, 0, 0.04) 0 ${f(12)} ${f(12)} ${f(-7)}`,
      xl: `0 ${f(1)} ${f(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${f(36)} ${f(28)} ${f(-7)}, rgba(0, 0, 0, 0.04) 0 ${f(17)} ${f(17)} ${f(-7)}`,
    },
    other: {},
    components: {},
  },
  Ht = `[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#primary-color`,
  Ut = `[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }`;
function Wt(e) {
  return e < 0 || e > 9 ? !1 : parseInt(e.toString(), 10) === e;
}
function Gt(e) {
  if (!(e.primaryColor in e.colors)) throw Error(Ht);
  if (
    (typeof e.primaryShade == `object` && (!Wt(e.primaryShade.dark) || !Wt(e.primaryShade.light))) ||
    (typeof e.primaryShade == `number` && !Wt(e.primaryShade))
  )
    throw Error(Ut);
}
function Kt(e, t) {
  if (!t) return (Gt(e), e);
  let n = o(e, t);
  return (
    t.fontFamily && !t.headings?.fontFamily && (n.headings = { ...n.headings, fontFamily: t.fontFamily }),
    Gt(n),
    n
  );
}
var q = n(),
  qt = (0, g.createContext)(null),
  Jt = () => (0, g.use)(qt) || Vt;
function Yt() {
  let e = (0, g.use)(qt);
  if (!e)
    throw Error(`@mantine/core: MantineProvider was not found in component tree, make sure you have it in your app`);
  return e;
}
function Xt({ theme: e, children: t, inherit: n = !0 }) {
  let r = Jt(),
    i = (0, g.useMemo)(() => Kt(n ? r : Vt, e), [e, r, n]);
  return (0, q.jsx)(qt, { value: i, children: t });
}
Xt.displayName = `@mantine/core/MantineThemeProvider`;
function Zt(e) {
  return Object.entries(e)
    .map(([e, t]) => `${e}: ${t};`)
    .join(``);
}
function Qt(e, t) {
  let n = t ? [t] : [`:root`, `:host`],
    r = Zt(e.variables),
    i = r ? `${n.join(`, `)}{${r}}` : ``,
    a = Zt(e.dark),
    o = Zt(e.light),
    s = (e) =>
      n
        .map((t) =>
          t === `:host` ? `${t}([data-mantine-color-scheme="${e}"])` : `${t}[data-mantine-color-scheme="${e}"]`,
        )
        .join(`, `);
  return `${i}\n\n${a ? `${s(`dark`)}{${a}}` : ``}\n\n${o ? `${s(`light`)}{${o}}` : ``}`;
}
function $t({ theme: e, color: t, colorScheme: n, name: r = t, withColorValues: i = !0 }) {
  if (!e.colors[t]) return {};
  if (n === `light`) {
    let n = rt(e, `light`),
      a = {
        [`--mantine-color-${r}-text`]: `var(--mantine-color-${r}-filled)`,
        [`--mantine-color-${r}-filled`]: `var(--mantine-color-${r}-${n})`,
        [`--mantine-color-${r}-filled-hover`]: `var(--mantine-color-${r}-${n === 9 ? 8 : n + 1})`,
        [`--mantine-color-${r}-light`]: `var(--mantine-color-${r}-1)`,
        [`--mantine-color-${r}-light-hover`]: `var(--mantine-color-${r}-2)`,
        [`--mantine-color-${r}-light-color`]: `var(--mantine-color-${r}-9)`,
        [`--mantine-color-${r}-outline`]: `var(--mantine-color-${r}-${n})`,
        [`--mantine-color-${r}-outline-hover`]: yt(e.colors[t][n], 0.05),
      };
    return i
      ? {
          [`--mantine-color-${r}-0`]: e.colors[t][0],
          [`--mantine-color-${r}-1`]: e.colors[t][1],
          [`--mantine-color-${r}-2`]: e.colors[t][2],
          [`--mantine-color-${r}-3`]: e.colors[t][3],
          [`--mantine-color-${r}-4`]: e.colors[t][4],
          [`--mantine-color-${r}-5`]: e.colors[t][5],
          [`--mantine-color-${r}-6`]: e.colors[t][6],
          [`--mantine-color-${r}-7`]: e.colors[t][7],
          [`--mantine-color-${r}-8`]: e.colors[t][8],
          [`--mantine-color-${r}-9`]: e.colors[t][9],
          ...a,
        }
      : a;
  }
  let a = rt(e, `dark`),
    o = {
      [`--mantine-color-${r}-text`]: `var(--mantine-color-${r}-4)`,
      [`--mantine-color-${r}-filled`]: `var(--mantine-color-${r}-${a})`,
      [`--mantine-color-${r}-filled-hover`]: `var(--mantine-color-${r}-${a === 9 ? 8 : a + 1})`,
      [`--mantine-color-${r}-light`]: gt(e.colors[t][9], 0.5),
      [`--mantine-color-${r}-light-hover`]: gt(e.colors[t][9], 0.3),
      [`--mantine-color-${r}-light-color`]: `var(--mantine-color-${r}-0)`,
      [`--mantine-color-${r}-outline`]: `var(--mantine-color-${r}-${Math.max(a - 4, 0)})`,
      [`--mantine-color-${r}-outline-hover`]: yt(e.colors[t][Math.max(a - 4, 0)], 0.05),
    };
  return i
    ? {
        [`--mantine-color-${r}-0`]: e.colors[t][0],
        [`--mantine-color-${r}-1`]: e.colors[t][1],
        [`--mantine-color-${r}-2`]: e.colors[t][2],
        [`--mantine-color-${r}-3`]: e.colors[t][3],
        [`--mantine-color-${r}-4`]: e.colors[t][4],
        [`--mantine-color-${r}-5`]: e.colors[t][5],
        [`--mantine-color-${r}-6`]: e.colors[t][6],
        [`--mantine-color-${r}-7`]: e.colors[t][7],
        [`--mantine-color-${r}-8`]: e.colors[t][8],
        [`--mantine-color-${r}-9`]: e.colors[t][9],
        ...o,
      }
    : o;
}
function en(e, t, n) {
  i(t).forEach((r) => Object.assign(e, { [`--mantine-${n}-${r}`]: t[r] }));
}
var tn = (e) => {
  let t = rt(e, `light`),
    n = e.defaultRadius in e.radius ? e.radius[e.defaultRadius] : f(e.defaultRadius),
    r = {
      variables: {
        '--mantine-z-index-app': `100`,
        '--mantine-z-index-modal': `200`,
        '--mantine-z-index-popover': `300`,
        '--mantine-z-index-overlay': `400`,
        '--mantine-z-index-max': `9999`,
        '--mantine-scale': e.scale.toString(),
        '--mantine-cursor-type': e.cursorType,
        '--mantine-webkit-font-smoothing': e.fontSmoothing ? `antialiased` : `unset`,
        '--mantine-moz-font-smoothing': e.fontSmoothing ? `grayscale` : `unset`,
        '--mantine-color-white': e.white,
        '--mantine-color-black': e.black,
        '--mantine-line-height': e.lineHeights.md,
        '--mantine-font-family': e.fontFamily,
        '--mantine-font-family-monospace': e.fontFamilyMonospace,
        '--mantine-font-family-headings': e.headings.fontFamily,
        '--mantine-heading-font-weight': e.headings.fontWeight,
        '--mantine-heading-text-wrap': e.headings.textWrap,
        '--mantine-radius-default': n,
        '--mantine-primary-color-filled': `var(--mantine-color-${e.primaryColor}-filled)`,
        '--mantine-primary-color-filled-hover': `var(--mantine-color-${e.primaryColor}-filled-hover)`,
        '--mantine-primary-color-light': `var(--mantine-color-${e.primaryColor}-light)`,
        '--mantine-primary-color-light-hover': `var(--mantine-color-${e.primaryColor}-light-hover)`,
        '--mantine-primary-color-light-color': `var(--mantine-color-${e.primaryColor}-light-color)`,
      },
      light: {
        '--mantine-color-scheme': `light`,
        '--mantine-primary-color-contrast': Ct(e, `light`),
        '--mantine-color-bright': `var(--mantine-color-black)`,
        '--mantine-color-text': e.black,
        '--mantine-color-body': e.white,
        '--mantine-color-error': `var(--mantine-color-red-6)`,
        '--mantine-color-success': `var(--mantine-color-teal-8)`,
        '--mantine-color-placeholder': `var(--mantine-color-gray-5)`,
        '--mantine-color-anchor': `var(--mantine-color-${e.primaryColor}-${t})`,
        '--mantine-color-default': `var(--mantine-color-white)`,
        '--mantine-color-default-hover': `var(--mantine-color-gray-0)`,
        '--mantine-color-default-color': `var(--mantine-color-black)`,
        '--mantine-color-default-border': `var(--mantine-color-gray-4)`,
        '--mantine-color-dimmed': `var(--mantine-color-gray-6)`,
        '--mantine-color-disabled': `var(--mantine-color-gray-2)`,
        '--mantine-color-disabled-color': `var(--mantine-color-gray-5)`,
        '--mantine-color-disabled-border': `var(--mantine-color-gray-3)`,
      },
      dark: {
        '--mantine-color-scheme': `dark`,
        '--mantine-primary-color-contrast': Ct(e, `dark`),
        '--mantine-color-bright': `var(--mantine-color-white)`,
        '--mantine-color-text': `var(--mantine-color-dark-0)`,
        '--mantine-color-body': `var(--mantine-color-dark-7)`,
        '--mantine-color-error': `var(--mantine-color-red-8)`,
        '--mantine-color-success': `var(--mantine-color-teal-8)`,
        '--mantine-color-placeholder': `var(--mantine-color-dark-3)`,
        '--mantine-color-anchor': `var(--mantine-color-${e.primaryColor}-4)`,
        '--mantine-color-default': `var(--mantine-color-dark-6)`,
        '--mantine-color-default-hover': `var(--mantine-color-dark-5)`,
        '--mantine-color-default-color': `var(--mantine-color-white)`,
        '--mantine-color-default-border': `var(--mantine-color-dark-4)`,
        '--mantine-color-dimmed': `var(--mantine-color-dark-2)`,
        '--mantine-color-disabled': `var(--mantine-color-dark-6)`,
        '--mantine-color-disabled-color': `var(--mantine-color-dark-3)`,
        '--mantine-color-disabled-border': `var(--mantine-color-dark-4)`,
      },
    };
  (en(r.variables, e.breakpoints, `breakpoint`),
    en(r.variables, e.spacing, `spacing`),
    en(r.variables, e.fontSizes, `font-size`),
    en(r.variables, e.lineHeights, `line-height`),
    en(r.variables, e.shadows, `shadow`),
    en(r.variables, e.radius, `radius`),
    en(r.variables, e.fontWeights, `font-weight`),
    e.colors[e.primaryColor].forEach((t, n) => {
      r.variables[`--mantine-primary-color-${n}`] = `var(--mantine-color-${e.primaryColor}-${n})`;
    }),
    i(e.colors).forEach((t) => {
      let n = e.colors[t];
      ht(n)
        ? (Object.assign(
            r.light,
            $t({ theme: e, name: n.name, color: n.light, colorScheme: `light`, withColorValues: !0 }),
          ),
          Object.assign(
            r.dark,
            $t({ theme: e, name: n.name, color: n.dark, colorScheme: `dark`, withColorValues: !0 }),
          ),
          (r.light[`--mantine-color-${n.name}-contrast`] = St(n, e, `light`)),
          (r.dark[`--mantine-color-${n.name}-contrast`] = St(n, e, `dark`)))
        : (n.forEach((e, n) => {
            r.variables[`--mantine-color-${t}-${n}`] = e;
          }),
          Object.assign(r.light, $t({ theme: e, color: t, colorScheme: `light`, withColorValues: !1 })),
          Object.assign(r.dark, $t({ theme: e, color: t, colorScheme: `dark`, withColorValues: !1 })));
    }));
  let a = e.headings.sizes;
  return (
    i(a).forEach((t) => {
      ((r.variables[`--mantine-${t}-font-size`] = a[t].fontSize),
        (r.variables[`--mantine-${t}-line-height`] = a[t].lineHeight),
        (r.variables[`--mantine-${t}-font-weight`] = a[t].fontWeight || e.headings.fontWeight));
    }),
    r
  );
};
function nn() {
  let e = Yt(),
    t = Ot(),
    n = i(e.breakpoints).reduce((t, n) => {
      let r = e.breakpoints[n].includes(`px`),
        i = l(e.breakpoints[n]);
      return `${t}@media (max-width: ${r ? `${i - 0.1}px` : p(i - 0.1)}) {.mantine-visible-from-${n} {display: none !important;}}@media (min-width: ${r ? `${i}px` : p(i)}) {.mantine-hidden-from-${n} {display: none !important;}}`;
    }, ``);
  return (0, q.jsx)(`style`, {
    'data-mantine-styles': `classes`,
    nonce: t?.(),
    dangerouslySetInnerHTML: { __html: n },
  });
}
function rn({ theme: e, generator: t }) {
  let n = tn(e),
    r = t?.(e);
  return r ? o(n, r) : n;
}
var an = tn(Vt);
function on(e) {
  let t = { variables: {}, light: {}, dark: {} };
  return (
    i(e.variables).forEach((n) => {
      an.variables[n] !== e.variables[n] && (t.variables[n] = e.variables[n]);
    }),
    i(e.light).forEach((n) => {
      an.light[n] !== e.light[n] && (t.light[n] = e.light[n]);
    }),
    i(e.dark).forEach((n) => {
      an.dark[n] !== e.dark[n] && (t.dark[n] = e.dark[n]);
    }),
    t
  );
}
function sn(e) {
  return Qt(
    { variables: {}, dark: { '--mantine-color-scheme': `dark` }, light: { '--mantine-color-scheme': `light` } },
    e,
  );
}
function cn({ cssVariablesSelector: e, deduplicateCssVariables: t }) {
  let n = Yt(),
    r = Ot(),
    i = rn({ theme: n, generator: Et() }),
    a = (e === void 0 || e === `:root` || e === `:host`) && t,
    o = Qt(a ? on(i) : i, e);
  return o
    ? (0, q.jsx)(`style`, {
        'data-mantine-styles': !0,
        nonce: r?.(),
        dangerouslySetInnerHTML: { __html: `${o}${a ? `` : sn(e)}` },
      })
    : null;
}
cn.displayName = `@mantine/CssVariables`;
function ln({ respectReducedMotion: e, getRootElement: t }) {
  V(() => {
    e && t()?.setAttribute(`data-respect-reduced-motion`, `true`);
  }, [e]);
}
function un({
  theme: e,
  children: t,
  getStyleNonce: n,
  withStaticClasses: r = !0,
  withGlobalClasses: i = !0,
  deduplicateCssVariables: a = !0,
  withCssVariables: o = !0,
  cssVariablesSelector: s,
  classNamesPrefix: c = `mantine`,
  colorSchemeManager: l = nt(),
  defaultColorScheme: u = `light`,
  getRootElement: d = () => document.documentElement,
  cssVariablesResolver: f,
  forceColorScheme: p,
  stylesTransform: m,
  env: h,
  deduplicateInlineStyles: g = !1,
}) {
  let {
    colorScheme: _,
    setColorScheme: v,
    clearColorScheme: y,
  } = Rt({ defaultColorScheme: u, forceColorScheme: p, manager: l, getRootElement: d });
  return (
    ln({ respectReducedMotion: e?.respectReducedMotion || !1, getRootElement: d }),
    (0, q.jsx)(wt, {
      value: {
        colorScheme: _,
        setColorScheme: v,
        clearColorScheme: y,
        getRootElement: d,
        classNamesPrefix: c,
        getStyleNonce: n,
        cssVariablesResolver: f,
        cssVariablesSelector: s ?? `:root`,
        withStaticClasses: r,
        stylesTransform: m,
        env: h,
        deduplicateInlineStyles: g,
      },
      children: (0, q.jsxs)(Xt, {
        theme: e,
        children: [
          o && (0, q.jsx)(cn, { cssVariablesSelector: s, deduplicateCssVariables: a }),
          i && (0, q.jsx)(nn, {}),
          t,
        ],
      }),
    })
  );
}
un.displayName = `@mantine/core/MantineProvider`;
function J(e, t, n) {
  let r = Yt(),
    i = (Array.isArray(e) ? e : [e]).filter(Boolean),
    a = {};
  for (let e of i) {
    let t = r.components[e]?.defaultProps,
      n = typeof t == `function` ? t(r) : t;
    n && (a = { ...a, ...n });
  }
  return { ...t, ...a, ...m(n) };
}
function dn(e) {
  return e;
}
function fn({ classNames: e, styles: t, props: n, stylesCtx: r }) {
  let i = Yt();
  return {
    resolvedClassNames: e === void 0 ? void 0 : $e({ theme: i, classNames: e, props: n, stylesCtx: r || void 0 }),
    resolvedStyles: t === void 0 ? void 0 : et({ theme: i, styles: t, props: n, stylesCtx: r || void 0 }),
  };
}
var pn = { always: `mantine-focus-always`, auto: `mantine-focus-auto`, never: `mantine-focus-never` };
function mn({ theme: e, options: t, unstyled: n }) {
  return Xe(t?.focusable && !n && (e.focusClassName || pn[e.focusRing]), t?.active && !n && e.activeClassName);
}
function hn(e, t, n = 1) {
  if (Object.is(e, t)) return !0;
  if (n === 0 || typeof e != `object` || typeof t != `object` || e === null || t === null) return !1;
  if (Array.isArray(e) || Array.isArray(t)) {
    if (!Array.isArray(e) || !Array.isArray(t) || e.length !== t.length) return !1;
    for (let r = 0; r < e.length; r += 1) if (!hn(e[r], t[r], n - 1)) return !1;
    return !0;
  }
  let r = Object.keys(e);
  if (r.length !== Object.keys(t).length) return !1;
  for (let i of r) if (!Object.hasOwn(t, i) || !hn(e[i], t[i], n - 1)) return !1;
  return !0;
}
function gn({ selector: e, stylesCtx: t, options: n, props: r, theme: i }) {
  return $e({ theme: i, classNames: n?.classNames, props: n?.props || r, stylesCtx: t })[e];
}
function _n({ selector: e, stylesCtx: t, theme: n, classNames: r, props: i }) {
  return $e({ theme: n, classNames: r, props: i, stylesCtx: t })[e];
}
function vn({ rootSelector: e, selector: t, className: n }) {
  return e === t ? n : void 0;
}
function yn({ selector: e, classes: t, unstyled: n }) {
  return n ? void 0 : t[e];
}
function bn({ themeName: e, classNamesPrefix: t, selector: n, withStaticClass: r }) {
  return r === !1 ? [] : e.map((e) => `${t}-${e}-${n}`);
}
function xn({ options: e, classes: t, selector: n, unstyled: r }) {
  return e?.variant && !r ? t[`${n}--${e.variant}`] : void 0;
}
function Sn({
  theme: e,
  options: t,
  themeName: n,
  selector: r,
  classNamesPrefix: i,
  resolvedClassNames: a,
  resolvedThemeClassNames: o,
  classes: s,
  unstyled: c,
  className: l,
  rootSelector: u,
  props: d,
  stylesCtx: f,
  withStaticClasses: p,
  headless: m,
  transformedStyles: h,
}) {
  return Xe(
    mn({ theme: e, options: t, unstyled: c || m }),
    o.map((e) => e[r]),
    xn({ options: t, classes: s, selector: r, unstyled: c || m }),
    a[r],
    _n({ selector: r, stylesCtx: f, theme: e, classNames: h, props: d }),
    gn({ selector: r, stylesCtx: f, options: t, props: d, theme: e }),
    vn({ rootSelector: u, selector: r, className: l }),
    yn({ selector: r, classes: s, unstyled: c || m }),
    p && !m && bn({ themeName: n, classNamesPrefix: i, selector: r, withStaticClass: t?.withStaticClass }),
    t?.className,
  );
}
function Cn({ style: e, theme: t }) {
  return Array.isArray(e)
    ? e.reduce((e, n) => ({ ...e, ...Cn({ style: n, theme: t }) }), {})
    : typeof e == `function`
      ? e(t)
      : (e ?? {});
}
function wn({
  theme: e,
  selector: t,
  options: n,
  props: r,
  stylesCtx: i,
  rootSelector: a,
  withStylesTransform: o,
  resolvedStyles: s,
  resolvedThemeStyles: c,
  resolvedVars: l,
  resolvedRootStyle: u,
}) {
  return {
    ...c[t],
    ...s[t],
    ...(!o && et({ theme: e, styles: n?.styles, props: n?.props || r, stylesCtx: i })[t]),
    ...l[t],
    ...(a === t ? u : null),
    ...Cn({ style: n?.style, theme: e }),
  };
}
function Tn(e) {
  return e.reduce(
    (e, t) => (
      t &&
        Object.keys(t).forEach((n) => {
          e[n] = { ...e[n], ...m(t[n]) };
        }),
      e
    ),
    {},
  );
}
function En({ props: e, stylesCtx: t, themeName: n, theme: r }) {
  let i = Mt()?.();
  return {
    getTransformedStyles: (a) =>
      i
        ? [
            ...a.map((n) => i(n, { props: e, theme: r, ctx: t })),
            ...n.map((n) => i(r.components[n]?.styles, { props: e, theme: r, ctx: t })),
          ].filter(Boolean)
        : [],
    withStylesTransform: !!i,
  };
}
function Y({
  name: e,
  classes: t,
  props: n,
  stylesCtx: r,
  className: i,
  style: a,
  rootSelector: o = `root`,
  unstyled: s,
  classNames: c,
  styles: l,
  vars: u,
  varsResolver: d,
  attributes: f,
  stable: p,
}) {
  let m = Yt(),
    h = Dt(),
    g = kt(),
    _ = At(),
    v = (Array.isArray(e) ? e : [e]).filter((e) => e),
    { withStylesTransform: y, getTransformedStyles: b } = En({ props: n, stylesCtx: r, themeName: v, theme: m }),
    x = $e({ theme: m, classNames: c, props: n, stylesCtx: r }),
    S = v.map((e) => $e({ theme: m, classNames: m.components[e]?.classNames, props: n, stylesCtx: r })),
    C = y ? {} : et({ theme: m, styles: l, props: n, stylesCtx: r }),
    w = {};
  if (!y)
    for (let e of v) {
      let t = et({ theme: m, styles: m.components[e]?.styles, props: n, stylesCtx: r });
      for (let e of Object.keys(t)) w[e] = { ...w[e], ...t[e] };
    }
  let T = Tn([_ ? {} : d?.(m, n, r), ...v.map((e) => m.components?.[e]?.vars?.(m, n, r)), u?.(m, n, r)]),
    E = Cn({ style: a, theme: m });
  return Dn(
    (e, a) => ({
      ...f?.[e],
      className: Sn({
        theme: m,
        options: a,
        themeName: v,
        selector: e,
        classNamesPrefix: h,
        resolvedClassNames: x,
        resolvedThemeClassNames: S,
        classes: t,
        unstyled: s,
        className: i,
        rootSelector: o,
        props: n,
        stylesCtx: r,
        withStaticClasses: g,
        headless: _,
        transformedStyles: b([a?.styles, l]),
      }),
      style: wn({
        theme: m,
        selector: e,
        options: a,
        props: n,
        stylesCtx: r,
        rootSelector: o,
        withStylesTransform: y,
        resolvedStyles: C,
        resolvedThemeStyles: w,
        resolvedVars: T,
        resolvedRootStyle: E,
      }),
    }),
    !!p,
    [m, h, g, _, y ? n : null, t, s, i, o, f, r, x, S, C, w, T, E],
  );
}
function Dn(e, t, n) {
  let r = (0, g.useRef)(null);
  return t
    ? ((r.current && hn(r.current.deps, n, 3)) || (r.current = { deps: n, getStyles: e }), r.current.getStyles)
    : e;
}
function On(e) {
  return i(e)
    .reduce((t, n) => (e[n] === void 0 ? t : `${t}${s(n)}:${e[n]};`), ``)
    .trim();
}
function kn({ selector: e, styles: t, media: n, container: r }) {
  let i = t ? On(t) : ``,
    a = Array.isArray(n) ? n.map((t) => `@media${t.query}{${e}{${On(t.styles)}}}`) : [],
    o = Array.isArray(r) ? r.map((t) => `@container ${t.query}{${e}{${On(t.styles)}}}`) : [];
  return `${i ? `${e}{${i}}` : ``}${a.join(``)}${o.join(``)}`.trim();
}
function An(e) {
  let t = 5381;
  for (let n = 0; n < e.length; n++) t = ((t << 5) + t + e.charCodeAt(n)) | 0;
  return (t >>> 0).toString(36);
}
function jn({ deduplicate: e, ...t }) {
  let n = Ot(),
    r = kn(t);
  return e
    ? (0, q.jsx)(`style`, { href: `mantine-${An(r)}`, precedence: `mantine`, nonce: n?.(), children: r })
    : (0, q.jsx)(`style`, { 'data-mantine-styles': `inline`, nonce: n?.(), dangerouslySetInnerHTML: { __html: r } });
}
function Mn(e) {
  let t = 5381;
  for (let n = 0; n < e.length; n++) t = ((t << 5) + t + e.charCodeAt(n)) | 0;
  return (t >>> 0).toString(36);
}
function Nn(e, t) {
  return `__mdi__-${Mn(`${e ? On(e) : ``}|${Array.isArray(t) ? t.map((e) => `${e.query}:${On(e.styles)}`).join(`|`) : ``}`)}`;
}
function Pn(e) {
  let {
    m: t,
    mx: n,
    my: r,
    mt: i,
    mb: a,
    ml: o,
    mr: s,
    me: c,
    ms: l,
    mis: u,
    mie: d,
    p: f,
    px: p,
    py: h,
    pt: g,
    pb: _,
    pl: v,
    pr: y,
    pe: b,
    ps: x,
    pis: S,
    pie: C,
    bd: w,
    bdrs: T,
    bg: E,
    c: D,
    opacity: O,
    ff: k,
    fz: A,
    fw: j,
    lts: M,
    ta: N,
    lh: ee,
    fs: P,
    tt: F,
    td: I,
    w: L,
    miw: R,
    maw: z,
    h: B,
    mih: te,
    mah: ne,
    bgsz: V,
    bgp: re,
    bgr: H,
    bga: ie,
    pos: ae,
    top: oe,
    left: se,
    bottom: U,
    right: ce,
    inset: le,
    display: ue,
    flex: de,
    hiddenFrom: fe,
    visibleFrom: pe,
    lightHidden: me,
    darkHidden: he,
    sx: ge,
    ..._e
  } = e;
  return {
    styleProps: m({
      m: t,
      mx: n,
      my: r,
      mt: i,
      mb: a,
      ml: o,
      mr: s,
      me: c,
      ms: l,
      mis: u,
      mie: d,
      p: f,
      px: p,
      py: h,
      pt: g,
      pb: _,
      pl: v,
      pr: y,
      pis: S,
      pie: C,
      pe: b,
      ps: x,
      bd: w,
      bg: E,
      c: D,
      opacity: O,
      ff: k,
      fz: A,
      fw: j,
      lts: M,
      ta: N,
      lh: ee,
      fs: P,
      tt: F,
      td: I,
      w: L,
      miw: R,
      maw: z,
      h: B,
      mih: te,
      mah: ne,
      bgsz: V,
      bgp: re,
      bgr: H,
      bga: ie,
      pos: ae,
      top: oe,
      left: se,
      bottom: U,
      right: ce,
      inset: le,
      display: ue,
      flex: de,
      bdrs: T,
      hiddenFrom: fe,
      visibleFrom: pe,
      lightHidden: me,
      darkHidden: he,
      sx: ge,
    }),
    rest: _e,
  };
}
var Fn = {
  m: { type: `spacing`, property: `margin` },
  mt: { type: `spacing`, property: `marginTop` },
  mb: { type: `spacing`, property: `marginBottom` },
  ml: { type: `spacing`, property: `marginLeft` },
  mr: { type: `spacing`, property: `marginRight` },
  ms: { type: `spacing`, property: `marginInlineStart` },
  me: { type: `spacing`, property: `marginInlineEnd` },
  mis: { type: `spacing`, property: `marginInlineStart` },
  mie: { type: `spacing`, property: `marginInlineEnd` },
  mx: { type: `spacing`, property: `marginInline` },
  my: { type: `spacing`, property: `marginBlock` },
  p: { type: `spacing`, property: `padding` },
  pt: { type: `spacing`, property: `paddingTop` },
  pb: { type: `spacing`, property: `paddingBottom` },
  pl: { type: `spacing`, property: `paddingLeft` },
  pr: { type: `spacing`, property: `paddingRight` },
  ps: { type: `spacing`, property: `paddingInlineStart` },
  pe: { type: `spacing`, property: `paddingInlineEnd` },
  pis: { type: `spacing`, property: `paddingInlineStart` },
  pie: { type: `spacing`, property: `paddingInlineEnd` },
  px: { type: `spacing`, property: `paddingInline` },
  py: { type: `spacing`, property: `paddingBlock` },
  bd: { type: `border`, property: `border` },
  bdrs: { type: `radius`, property: `borderRadius` },
  bg: { type: `color`, property: `background` },
  c: { type: `textColor`, property: `color` },
  opacity: { type: `identity`, property: `opacity` },
  ff: { type: `fontFamily`, property: `fontFamily` },
  fz: { type: `fontSize`, property: `fontSize` },
  fw: { type: `identity`, property: `fontWeight` },
  lts: { type: `size`, property: `letterSpacing` },
  ta: { type: `identity`, property: `textAlign` },
  lh: { type: `lineHeight`, property: `lineHeight` },
  fs: { type: `identity`, property: `fontStyle` },
  tt: { type: `identity`, property: `textTransform` },
  td: { type: `identity`, property: `textDecoration` },
  w: { type: `spacing`, property: `width` },
  miw: { type: `spacing`, property: `minWidth` },
  maw: { type: `spacing`, property: `maxWidth` },
  h: { type: `spacing`, property: `height` },
  mih: { type: `spacing`, property: `minHeight` },
  mah: { type: `spacing`, property: `maxHeight` },
  bgsz: { type: `size`, property: `backgroundSize` },
  bgp: { type: `identity`, property: `backgroundPosition` },
  bgr: { type: `identity`, property: `backgroundRepeat` },
  bga: { type: `identity`, property: `backgroundAttachment` },
  pos: { type: `identity`, property: `position` },
  top: { type: `size`, property: `top` },
  left: { type: `size`, property: `left` },
  bottom: { type: `size`, property: `bottom` },
  right: { type: `size`, property: `right` },
  inset: { type: `size`, property: `inset` },
  display: { type: `identity`, property: `display` },
  flex: { type: `identity`, property: `flex` },
};
function In(e, t) {
  let n = pt({ color: e, theme: t });
  return n.color === `dimmed`
    ? `var(--mantine-color-dimmed)`
    : n.color === `bright`
      ? `var(--mantine-color-bright)`
      : n.variable
        ? `var(${n.variable})`
        : n.color;
}
function Ln(e, t) {
  let n = pt({ color: e, theme: t });
  return n.isThemeColor && n.shade === void 0 ? `var(--mantine-color-${n.color}-text)` : In(e, t);
}
function Rn(e, t) {
  if (typeof e == `number`) return f(e);
  if (typeof e == `string`) {
    let [n, r, ...i] = e.split(` `).filter((e) => e.trim() !== ``),
      a = `${f(n)}`;
    return (r && (a += ` ${r}`), i.length > 0 && (a += ` ${In(i.join(` `), t)}`), a.trim());
  }
  return e;
}
var zn = {
  text: `var(--mantine-font-family)`,
  mono: `var(--mantine-font-family-monospace)`,
  monospace: `var(--mantine-font-family-monospace)`,
  heading: `var(--mantine-font-family-headings)`,
  headings: `var(--mantine-font-family-headings)`,
};
function Bn(e) {
  return typeof e == `string` && e in zn ? zn[e] : e;
}
var Vn = [`h1`, `h2`, `h3`, `h4`, `h5`, `h6`];
function Hn(e, t) {
  return typeof e == `string` && e in t.fontSizes
    ? `var(--mantine-font-size-${e})`
    : typeof e == `string` && Vn.includes(e)
      ? `var(--mantine-${e}-font-size)`
      : typeof e == `number` || typeof e == `string`
        ? f(e)
        : e;
}
function Un(e) {
  return e;
}
var Wn = [`h1`, `h2`, `h3`, `h4`, `h5`, `h6`];
function Gn(e, t) {
  return typeof e == `string` && e in t.lineHeights
    ? `var(--mantine-line-height-${e})`
    : typeof e == `string` && Wn.includes(e)
      ? `var(--mantine-${e}-line-height)`
      : e;
}
function Kn(e, t) {
  return typeof e == `string` && e in t.radius
    ? `var(--mantine-radius-${e})`
    : typeof e == `number` || typeof e == `string`
      ? f(e)
      : e;
}
function qn(e) {
  return typeof e == `number` ? f(e) : e;
}
function Jn(e, t) {
  if (typeof e == `number`) return f(e);
  if (typeof e == `string`) {
    let n = e.replace(`-`, ``);
    if (!(n in t.spacing)) return f(e);
    let r = `--mantine-spacing-${n}`;
    return e.startsWith(`-`) ? `calc(var(${r}) * -1)` : `var(${r})`;
  }
  return e;
}
var Yn = {
  color: In,
  textColor: Ln,
  fontSize: Hn,
  spacing: Jn,
  radius: Kn,
  identity: Un,
  size: qn,
  lineHeight: Gn,
  fontFamily: Bn,
  border: Rn,
};
function Xn(e) {
  return e.replace(`(min-width: `, ``).replace(`em)`, ``);
}
function Zn({ media: e, ...t }) {
  let n = Object.keys(e)
    .sort((e, t) => Number(Xn(e)) - Number(Xn(t)))
    .map((t) => ({ query: t, styles: e[t] }));
  return { ...t, media: n };
}
function Qn(e) {
  if (typeof e != `object` || !e) return !1;
  let t = Object.keys(e);
  return t.length !== 1 || t[0] !== `base`;
}
function $n(e) {
  return typeof e == `object` && e ? (`base` in e ? e.base : void 0) : e;
}
function er(e) {
  return typeof e == `object` && e ? i(e).filter((e) => e !== `base`) : [];
}
function tr(e, t) {
  return typeof e == `object` && e && t in e ? e[t] : e;
}
function nr({ styleProps: e, data: t, theme: n }) {
  return Zn(
    i(e).reduce(
      (r, i) => {
        if (i === `hiddenFrom` || i === `visibleFrom` || i === `sx`) return r;
        let a = t[i],
          o = Array.isArray(a.property) ? a.property : [a.property],
          s = $n(e[i]);
        if (!Qn(e[i]))
          return (
            o.forEach((e) => {
              r.inlineStyles[e] = Yn[a.type](s, n);
            }),
            r
          );
        r.hasResponsiveStyles = !0;
        let c = er(e[i]);
        return (
          o.forEach((t) => {
            (s != null && (r.styles[t] = Yn[a.type](s, n)),
              c.forEach((o) => {
                let s = `(min-width: ${n.breakpoints[o]})`;
                r.media[s] = { ...r.media[s], [t]: Yn[a.type](tr(e[i], o), n) };
              }));
          }),
          r
        );
      },
      { hasResponsiveStyles: !1, styles: {}, inlineStyles: {}, media: {} },
    ),
  );
}
function rr() {
  return `__m__-${(0, g.useId)().replace(/[:«»]/g, ``)}`;
}
function ir(e, t) {
  return Array.isArray(e)
    ? [...e].reduce((e, n) => ({ ...e, ...ir(n, t) }), {})
    : typeof e == `function`
      ? e(t)
      : (e ?? {});
}
function ar(e) {
  return e;
}
var or = ar;
function sr(e) {
  return e;
}
function X(e) {
  let t = e;
  return (
    (t.extend = sr),
    (t.withProps = (e) => {
      let n = (n) => (0, q.jsx)(t, { ...e, ...n });
      return ((n.extend = t.extend), (n.displayName = `WithProps(${t.displayName})`), n);
    }),
    t
  );
}
function cr(e) {
  return X(e);
}
function lr(e) {
  let t = e;
  return (
    (t.withProps = (e) => {
      let n = (n) => (0, q.jsx)(t, { ...e, ...n });
      return ((n.extend = t.extend), (n.displayName = `WithProps(${t.displayName})`), n);
    }),
    (t.extend = sr),
    t
  );
}
function ur(e) {
  return `data-${(e.startsWith(`data-`) ? e.slice(5) : e).replace(/([a-z])([A-Z])/g, `$1-$2`).toLowerCase()}`;
}
function dr(e) {
  return Object.keys(e).reduce((t, n) => {
    let r = e[n];
    return (r === void 0 || r === `` || r === !1 || r === null || (t[ur(n)] = e[n]), t);
  }, {});
}
function fr(e) {
  return e
    ? typeof e == `string`
      ? { [ur(e)]: !0 }
      : Array.isArray(e)
        ? [...e].reduce((e, t) => ({ ...e, ...fr(t) }), {})
        : dr(e)
    : null;
}
function pr(e, t) {
  return Array.isArray(e)
    ? [...e].reduce((e, n) => ({ ...e, ...pr(n, t) }), {})
    : typeof e == `function`
      ? e(t)
      : (e ?? {});
}
function mr({ theme: e, style: t, vars: n, styleProps: r }) {
  let i = pr(t, e),
    a = pr(n, e);
  return { ...i, ...a, ...r };
}
function hr({
  component: e,
  style: t,
  __vars: n,
  className: r,
  variant: i,
  mod: a,
  size: o,
  hiddenFrom: s,
  visibleFrom: c,
  lightHidden: l,
  darkHidden: u,
  renderRoot: d,
  __size: f,
  ref: p,
  ...m
}) {
  let g = Yt(),
    _ = e || `div`,
    { styleProps: v, rest: y } = Pn(m),
    b = jt()?.()?.(v.sx),
    x = rr(),
    S = nr({ styleProps: v, theme: g, data: Fn }),
    C = Pt(),
    w = C && S.hasResponsiveStyles ? Nn(S.styles, S.media) : x,
    T = {
      ref: p,
      style: mr({ theme: g, style: t, vars: n, styleProps: S.inlineStyles }),
      className: Xe(r, b, {
        [w]: S.hasResponsiveStyles,
        'mantine-light-hidden': l,
        'mantine-dark-hidden': u,
        [`mantine-hidden-from-${s}`]: s,
        [`mantine-visible-from-${c}`]: c,
      }),
      'data-variant': i,
      'data-size': h(o) ? void 0 : o || void 0,
      size: f,
      ...fr(a),
      ...y,
    };
  return (0, q.jsxs)(q.Fragment, {
    children: [
      S.hasResponsiveStyles && (0, q.jsx)(jn, { selector: `.${w}`, styles: S.styles, media: S.media, deduplicate: C }),
      typeof d == `function` ? d(T) : (0, q.jsx)(_, { ...T }),
    ],
  });
}
hr.displayName = `@mantine/core/Box`;
var Z = or(hr),
  gr = (0, g.createContext)({ dir: `ltr`, toggleDirection: () => {}, setDirection: () => {} });
function _r() {
  return (0, g.use)(gr);
}
var [vr, yr] = v(`ScrollArea.Root component was not found in tree`);
function br(e, t) {
  let n = (0, g.useEffectEvent)(t);
  V(() => {
    let t = 0;
    if (e) {
      let r = new ResizeObserver(() => {
        (cancelAnimationFrame(t), (t = window.requestAnimationFrame(n)));
      });
      return (
        r.observe(e),
        () => {
          (window.cancelAnimationFrame(t), r.unobserve(e));
        }
      );
    }
  }, [e]);
}
function xr(e) {
  let { style: t, ...n } = e,
    r = yr(),
    [i, a] = (0, g.useState)(0),
    [o, s] = (0, g.useState)(0),
    c = !!(i && o);
  return (
    br(r.scrollbarX, () => {
      let e = r.scrollbarX?.offsetHeight || 0;
      (r.onCornerHeightChange(e), s(e));
    }),
    br(r.scrollbarY, () => {
      let e = r.scrollbarY?.offsetWidth || 0;
      (r.onCornerWidthChange(e), a(e));
    }),
    c ? (0, q.jsx)(`div`, { ...n, style: { ...t, width: i, height: o } }) : null
  );
}
function Sr(e) {
  let t = yr(),
    n = !!(t.scrollbarX && t.scrollbarY);
  return t.type !== `scroll` && n ? (0, q.jsx)(xr, { ...e }) : null;
}
var Cr = { scrollHideDelay: 1e3, type: `hover` };
function wr(e) {
  let { type: t, scrollHideDelay: n, scrollbars: r, getStyles: i, ref: a, ...o } = J(`ScrollAreaRoot`, Cr, e),
    [s, c] = (0, g.useState)(null),
    [l, u] = (0, g.useState)(null),
    [d, f] = (0, g.useState)(null),
    [p, m] = (0, g.useState)(null),
    [h, _] = (0, g.useState)(null),
    [v, y] = (0, g.useState)(0),
    [b, x] = (0, g.useState)(0),
    [S, C] = (0, g.useState)(!1),
    [w, T] = (0, g.useState)(!1),
    E = G(a, c);
  return (0, q.jsx)(vr, {
    value: {
      type: t,
      scrollHideDelay: n,
      scrollArea: s,
      viewport: l,
      onViewportChange: u,
      content: d,
      onContentChange: f,
      scrollbarX: p,
      onScrollbarXChange: m,
      scrollbarXEnabled: S,
      onScrollbarXEnabledChange: C,
      scrollbarY: h,
      onScrollbarYChange: _,
      scrollbarYEnabled: w,
      onScrollbarYEnabledChange: T,
      onCornerWidthChange: y,
      onCornerHeightChange: x,
      getStyles: i,
    },
    children: (0, q.jsx)(Z, {
      ...o,
      ref: E,
      __vars: {
        '--sa-corner-width': r === `xy` ? `${v}px` : `0px`,
        '--sa-corner-height': r === `xy` ? `${b}px` : `0px`,
      },
    }),
  });
}
wr.displayName = `@mantine/core/ScrollAreaRoot`;
function Tr(e, t) {
  let n = e / t;
  return Number.isNaN(n) ? 0 : n;
}
function Er(e) {
  let t = Tr(e.viewport, e.content),
    n = e.scrollbar.paddingStart + e.scrollbar.paddingEnd,
    r = (e.scrollbar.size - n) * t;
  return Math.max(r, 18);
}
function Dr(e, t) {
  return (n) => {
    if (e[0] === e[1] || t[0] === t[1]) return t[0];
    let r = (t[1] - t[0]) / (e[1] - e[0]);
    return t[0] + r * (n - e[0]);
  };
}
function Or(e, [t, n]) {
  return Math.min(n, Math.max(t, e));
}
function kr(e, t, n = `ltr`) {
  let r = Er(t),
    i = t.scrollbar.paddingStart + t.scrollbar.paddingEnd,
    a = t.scrollbar.size - i,
    o = t.content - t.viewport,
    s = a - r,
    c = Or(e, n === `ltr` ? [0, o] : [o * -1, 0]);
  return Dr([0, o], [0, s])(c);
}
function Ar(e, t, n, r = `ltr`) {
  let i = Er(n),
    a = i / 2,
    o = t || a,
    s = i - o,
    c = n.scrollbar.paddingStart + o,
    l = n.scrollbar.size - n.scrollbar.paddingEnd - s,
    u = n.content - n.viewport,
    d = r === `ltr` ? [0, u] : [u * -1, 0];
  return Dr([c, l], d)(e);
}
function jr(e, t) {
  return e > 0 && e < t;
}
function Mr(e) {
  return e ? parseInt(e, 10) : 0;
}
function Nr(e, t, { checkForDefaultPrevented: n = !0 } = {}) {
  return (r) => {
    (e?.(r), (n !== !1 && r.defaultPrevented) || t?.(r));
  };
}
var [Pr, Fr] = v(`ScrollAreaScrollbar was not found in tree`);
function Ir(e) {
  let {
      sizes: t,
      hasThumb: n,
      onThumbChange: r,
      onThumbPointerUp: i,
      onThumbPointerDown: a,
      onThumbPositionChange: o,
      onDragScroll: s,
      onWheelScroll: c,
      onResize: l,
      ref: u,
      ...d
    } = e,
    f = yr(),
    [p, m] = (0, g.useState)(null),
    h = G(u, m),
    _ = (0, g.useRef)(null),
    v = (0, g.useRef)(``),
    y = t.content - t.viewport,
    b = (0, g.useEffectEvent)((e) => c(e, y)),
    x = I(o),
    S = L(l, 10),
    C = (e) => {
      if (_.current) {
        let t = e.clientX - _.current.left,
          n = e.clientY - _.current.top;
        s({ x: t, y: n });
      }
    };
  return (
    (0, g.useEffect)(() => {
      if (!p) return;
      let e = (e) => b(e);
      return (p.addEventListener(`wheel`, e, { passive: !1 }), () => p.removeEventListener(`wheel`, e));
    }, [p]),
    (0, g.useEffect)(x, [t, x]),
    br(p, S),
    br(f.content, S),
    (0, q.jsx)(Pr, {
      value: {
        scrollbar: p,
        hasThumb: n,
        onThumbChange: I(r),
        onThumbPointerUp: I(i),
        onThumbPositionChange: x,
        onThumbPointerDown: I(a),
      },
      children: (0, q.jsx)(`div`, {
        ...d,
        ref: h,
        'data-mantine-scrollbar': !0,
        style: { position: `absolute`, ...d.style },
        onPointerDown: Nr(e.onPointerDown, (e) => {
          (e.preventDefault(),
            e.button === 0 &&
              (e.target.setPointerCapture(e.pointerId),
              (_.current = p.getBoundingClientRect()),
              (v.current = document.body.style.webkitUserSelect),
              (document.body.style.webkitUserSelect = `none`),
              C(e)));
        }),
        onPointerMove: Nr(e.onPointerMove, C),
        onPointerUp: Nr(e.onPointerUp, (e) => {
          let t = e.target;
          t.hasPointerCapture(e.pointerId) && (e.preventDefault(), t.releasePointerCapture(e.pointerId));
        }),
        onLostPointerCapture: () => {
          ((document.body.style.webkitUserSelect = v.current), (_.current = null));
        },
      }),
    })
  );
}
var Lr = (e) => {
  let { sizes: t, onSizesChange: n, style: r, ref: i, ...a } = e,
    o = yr(),
    [s, c] = (0, g.useState)(),
    l = (0, g.useRef)(null),
    u = G(i, l, o.onScrollbarXChange);
  return (
    (0, g.useEffect)(() => {
      l.current && c(getComputedStyle(l.current));
    }, [l]),
    (0, q.jsx)(Ir, {
      'data-orientation': `horizontal`,
      ...a,
      ref: u,
      sizes: t,
      style: { ...r, '--sa-thumb-width': `${Er(t)}px` },
      onThumbPointerDown: (t) => e.onThumbPointerDown(t.x),
      onDragScroll: (t) => e.onDragScroll(t.x),
      onWheelScroll: (t, n) => {
        if (o.viewport) {
          let r = o.viewport.scrollLeft + t.deltaX;
          (e.onWheelScroll(r), jr(r, n) && t.preventDefault());
        }
      },
      onResize: () => {
        l.current &&
          o.viewport &&
          s &&
          n({
            content: o.viewport.scrollWidth,
            viewport: o.viewport.offsetWidth,
            scrollbar: { size: l.current.clientWidth, paddingStart: Mr(s.paddingLeft), paddingEnd: Mr(s.paddingRight) },
          });
      },
    })
  );
};
Lr.displayName = `@mantine/core/ScrollAreaScrollbarX`;
function Rr(e) {
  let { sizes: t, onSizesChange: n, style: r, ref: i, ...a } = e,
    o = yr(),
    [s, c] = (0, g.useState)(),
    l = (0, g.useRef)(null),
    u = G(i, l, o.onScrollbarYChange);
  return (
    (0, g.useEffect)(() => {
      l.current && c(window.getComputedStyle(l.current));
    }, []),
    (0, q.jsx)(Ir, {
      ...a,
      'data-orientation': `vertical`,
      ref: u,
      sizes: t,
      style: { '--sa-thumb-height': `${Er(t)}px`, ...r },
      onThumbPointerDown: (t) => e.onThumbPointerDown(t.y),
      onDragScroll: (t) => e.onDragScroll(t.y),
      onWheelScroll: (t, n) => {
        if (o.viewport) {
          let r = o.viewport.scrollTop + t.deltaY;
          (e.onWheelScroll(r), jr(r, n) && t.preventDefault());
        }
      },
      onResize: () => {
        l.current &&
          o.viewport &&
          s &&
          n({
            content: o.viewport.scrollHeight,
            viewport: o.viewport.offsetHeight,
            scrollbar: {
              size: l.current.clientHeight,
              paddingStart: Mr(s.paddingTop),
              paddingEnd: Mr(s.paddingBottom),
            },
          });
      },
    })
  );
}
Rr.displayName = `@mantine/core/ScrollAreaScrollbarY`;
function zr(e) {
  let { orientation: t = `vertical`, ...n } = e,
    { dir: r } = _r(),
    i = yr(),
    a = (0, g.useRef)(null),
    o = (0, g.useRef)(0),
    [s, c] = (0, g.useState)({ content: 0, viewport: 0, scrollbar: { size: 0, paddingStart: 0, paddingEnd: 0 } }),
    l = Tr(s.viewport, s.content),
    u = {
      ...n,
      sizes: s,
      onSizesChange: c,
      hasThumb: l > 0 && l < 1,
      onThumbChange: (e) => {
        a.current = e;
      },
      onThumbPointerUp: () => {
        o.current = 0;
      },
      onThumbPointerDown: (e) => {
        o.current = e;
      },
    },
    d = (e, t) => Ar(e, o.current, s, t);
  return t === `horizontal`
    ? (0, q.jsx)(Lr, {
        ...u,
        onThumbPositionChange: () => {
          if (i.viewport && a.current) {
            let e = i.viewport.scrollLeft,
              t = kr(e, s, r);
            a.current.style.transform = `translate3d(${t}px, 0, 0)`;
          }
        },
        onWheelScroll: (e) => {
          i.viewport && (i.viewport.scrollLeft = e);
        },
        onDragScroll: (e) => {
          i.viewport && (i.viewport.scrollLeft = d(e, r));
        },
      })
    : t === `vertical`
      ? (0, q.jsx)(Rr, {
          ...u,
          onThumbPositionChange: () => {
            if (i.viewport && a.current) {
              let e = i.viewport.scrollTop,
                t = kr(e, s);
              (s.scrollbar.size === 0
                ? a.current.style.setProperty(`--thumb-opacity`, `0`)
                : a.current.style.setProperty(`--thumb-opacity`, `1`),
                (a.current.style.transform = `translate3d(0, ${t}px, 0)`));
            }
          },
          onWheelScroll: (e) => {
            i.viewport && (i.viewport.scrollTop = e);
          },
          onDragScroll: (e) => {
            i.viewport && (i.viewport.scrollTop = d(e));
          },
        })
      : null;
}
zr.displayName = `@mantine/core/ScrollAreaScrollbarVisible`;
function Br(e) {
  let t = yr(),
    { forceMount: n, ...r } = e,
    [i, a] = (0, g.useState)(!1),
    o = e.orientation === `horizontal`,
    s = L(() => {
      if (t.viewport) {
        let e = t.viewport.offsetWidth < t.viewport.scrollWidth,
          n = t.viewport.offsetHeight < t.viewport.scrollHeight;
        a(o ? e : n);
      }
    }, 10);
  return (
    br(t.viewport, s),
    br(t.content, s),
    n || i ? (0, q.jsx)(zr, { 'data-state': i ? `visible` : `hidden`, ...r }) : null
  );
}
Br.displayName = `@mantine/core/ScrollAreaScrollbarAuto`;
function Vr(e) {
  let { forceMount: t, ...n } = e,
    r = yr(),
    [i, a] = (0, g.useState)(!1);
  return (
    (0, g.useEffect)(() => {
      let { scrollArea: e } = r,
        t = 0;
      if (e) {
        let n = () => {
            (window.clearTimeout(t), a(!0));
          },
          i = () => {
            t = window.setTimeout(() => a(!1), r.scrollHideDelay);
          };
        return (
          e.addEventListener(`pointerenter`, n),
          e.addEventListener(`pointerleave`, i),
          () => {
            (window.clearTimeout(t),
              e.removeEventListener(`pointerenter`, n),
              e.removeEventListener(`pointerleave`, i));
          }
        );
      }
    }, [r.scrollArea, r.scrollHideDelay]),
    t || i ? (0, q.jsx)(Br, { 'data-state': i ? `visible` : `hidden`, ...n }) : null
  );
}
Vr.displayName = `@mantine/core/ScrollAreaScrollbarHover`;
function Hr(e) {
  let { forceMount: t, ...n } = e,
    r = yr(),
    i = e.orientation === `horizontal`,
    [a, o] = (0, g.useState)(`hidden`),
    s = L(() => o(`idle`), 100);
  return (
    (0, g.useEffect)(() => {
      if (a === `idle`) {
        let e = window.setTimeout(() => o(`hidden`), r.scrollHideDelay);
        return () => window.clearTimeout(e);
      }
    }, [a, r.scrollHideDelay]),
    (0, g.useEffect)(() => {
      let { viewport: e } = r,
        t = i ? `scrollLeft` : `scrollTop`;
      if (e) {
        let n = e[t],
          r = () => {
            let r = e[t];
            (n !== r && (o(`scrolling`), s()), (n = r));
          };
        return (e.addEventListener(`scroll`, r), () => e.removeEventListener(`scroll`, r));
      }
    }, [r.viewport, i, s]),
    t || a !== `hidden`
      ? (0, q.jsx)(zr, {
          'data-state': a === `hidden` ? `hidden` : `visible`,
          ...n,
          onPointerEnter: Nr(e.onPointerEnter, () => o(`interacting`)),
          onPointerLeave: Nr(e.onPointerLeave, () => o(`idle`)),
        })
      : null
  );
}
function Ur(e) {
  let { forceMount: t, ...n } = e,
    r = yr(),
    { onScrollbarXEnabledChange: i, onScrollbarYEnabledChange: a } = r,
    o = e.orientation === `horizontal`;
  return (
    (0, g.useEffect)(
      () => (
        o ? i(!0) : a(!0),
        () => {
          o ? i(!1) : a(!1);
        }
      ),
      [o, i, a],
    ),
    r.type === `hover`
      ? (0, q.jsx)(Vr, { ...n, forceMount: t })
      : r.type === `scroll`
        ? (0, q.jsx)(Hr, { ...n, forceMount: t })
        : r.type === `auto`
          ? (0, q.jsx)(Br, { ...n, forceMount: t })
          : r.type === `always`
            ? (0, q.jsx)(zr, { ...n })
            : null
  );
}
Ur.displayName = `@mantine/core/ScrollAreaScrollbar`;
function Wr(e, t = () => {}) {
  let n = { left: e.scrollLeft, top: e.scrollTop },
    r = 0;
  return (
    (function i() {
      let a = { left: e.scrollLeft, top: e.scrollTop },
        o = n.left !== a.left,
        s = n.top !== a.top;
      ((o || s) && t(), (n = a), (r = window.requestAnimationFrame(i)));
    })(),
    () => window.cancelAnimationFrame(r)
  );
}
function Gr(e) {
  let { style: t, ref: n, ...r } = e,
    i = yr(),
    a = Fr(),
    { onThumbPositionChange: o } = a,
    s = G(n, a.onThumbChange),
    c = (0, g.useRef)(void 0),
    l = L(() => {
      c.current &&= (c.current(), void 0);
    }, 100);
  return (
    (0, g.useEffect)(() => {
      let { viewport: e } = i;
      if (e) {
        let t = () => {
          if ((l(), !c.current)) {
            let t = Wr(e, o);
            ((c.current = t), o());
          }
        };
        return (o(), e.addEventListener(`scroll`, t), () => e.removeEventListener(`scroll`, t));
      }
    }, [i.viewport, l, o]),
    (0, q.jsx)(`div`, {
      'data-state': a.hasThumb ? `visible` : `hidden`,
      ...r,
      ref: s,
      style: { width: `var(--sa-thumb-width)`, height: `var(--sa-thumb-height)`, ...t },
      onPointerDownCapture: Nr(e.onPointerDownCapture, (e) => {
        let t = e.target.getBoundingClientRect(),
          n = e.clientX - t.left,
          r = e.clientY - t.top;
        a.onThumbPointerDown({ x: n, y: r });
      }),
      onPointerUp: Nr(e.onPointerUp, a.onThumbPointerUp),
    })
  );
}
Gr.displayName = `@mantine/core/ScrollAreaThumb`;
function Kr(e) {
  let { forceMount: t, ...n } = e,
    r = Fr();
  return t || r.hasThumb ? (0, q.jsx)(Gr, { ...n }) : null;
}
Kr.displayName = `@mantine/core/ScrollAreaThumb`;
function qr({ children: e, style: t, ref: n, onWheel: r, ...i }) {
  let a = yr(),
    o = G(n, a.onViewportChange),
    s = (e) => {
      if ((r?.(e), a.scrollbarXEnabled && a.viewport && e.shiftKey)) {
        let { scrollTop: t, scrollHeight: n, clientHeight: r, scrollWidth: i, clientWidth: o } = a.viewport,
          s = t < 1,
          c = t >= n - r - 1;
        i > o && (s || c) && e.stopPropagation();
      }
    };
  return (0, q.jsx)(Z, {
    ...i,
    ref: o,
    onWheel: s,
    'data-scrollarea-viewport': !0,
    style: {
      overflowX: a.scrollbarXEnabled ? `scroll` : `hidden`,
      overflowY: a.scrollbarYEnabled ? `scroll` : `hidden`,
      ...t,
    },
    children: (0, q.jsx)(`div`, { ...a.getStyles(`content`), ref: a.onContentChange, children: e }),
  });
}
qr.displayName = `@mantine/core/ScrollAreaViewport`;
var Jr = {
  root: `m_d57069b5`,
  content: `m_b1336c6`,
  viewport: `m_c0783ff9`,
  viewportInner: `m_f8f631dd`,
  scrollbar: `m_c44ba933`,
  thumb: `m_d8b5e363`,
  corner: `m_21657268`,
};
function Yr() {
  return typeof window < `u`;
}
function Xr(e) {
  return $r(e) ? (e.nodeName || ``).toLowerCase() : `#document`;
}
function Zr(e) {
  var t;
  return (e == null || (t = e.ownerDocument) == null ? void 0 : t.defaultView) || window;
}
function Qr(e) {
  return (($r(e) ? e.ownerDocument : e.document) || window.document)?.documentElement;
}
function $r(e) {
  return Yr() ? e instanceof Node || e instanceof Zr(e).Node : !1;
}
function Q(e) {
  return Yr() ? e instanceof Element || e instanceof Zr(e).Element : !1;
}
function ei(e) {
  return Yr() ? e instanceof HTMLElement || e instanceof Zr(e).HTMLElement : !1;
}
function ti(e) {
  return !Yr() || typeof ShadowRoot > `u` ? !1 : e instanceof ShadowRoot || e instanceof Zr(e).ShadowRoot;
}
function ni(e) {
  let { overflow: t, overflowX: n, overflowY: r, display: i } = pi(e);
  return /auto|scroll|overlay|hidden|clip/.test(t + r + n) && i !== `inline` && i !== `contents`;
}
function ri(e) {
  return /^(table|td|th)$/.test(Xr(e));
}
function ii(e) {
  try {
    if (e.matches(`:popover-open`)) return !0;
  } catch {}
  try {
    return e.matches(`:modal`);
  } catch {
    return !1;
  }
}
var ai = /transform|translate|scale|rotate|perspective|filter/,
  oi = /paint|layout|strict|content/,
  si = (e) => !!e && e !== `none`,
  ci;
function li(e) {
  let t = Q(e) ? pi(e) : e;
  return (
    si(t.transform) ||
    si(t.translate) ||
    si(t.scale) ||
    si(t.rotate) ||
    si(t.perspective) ||
    (!di() && (si(t.backdropFilter) || si(t.filter))) ||
    ai.test(t.willChange || ``) ||
    oi.test(t.contain || ``)
  );
}
function ui(e) {
  let t = hi(e);
  for (; ei(t) && !fi(t);) {
    if (li(t)) return t;
    if (ii(t)) return null;
    t = hi(t);
  }
  return null;
}
function di() {
  return ((ci ??= typeof CSS < `u` && CSS.supports && CSS.supports(`-webkit-backdrop-filter`, `none`)), ci);
}
function fi(e) {
  return /^(html|body|#document)$/.test(Xr(e));
}
function pi(e) {
  return Zr(e).getComputedStyle(e);
}
function mi(e) {
  return Q(e) ? { scrollLeft: e.scrollLeft, scrollTop: e.scrollTop } : { scrollLeft: e.scrollX, scrollTop: e.scrollY };
}
function hi(e) {
  if (Xr(e) === `html`) return e;
  let t = e.assignedSlot || e.parentNode || (ti(e) && e.host) || Qr(e);
  return ti(t) ? t.host : t;
}
function gi(e) {
  let t = hi(e);
  return fi(t) ? (e.ownerDocument || e).body : ei(t) && ni(t) ? t : gi(t);
}
function _i(e, t, n) {
  (t === void 0 && (t = []), n === void 0 && (n = !0));
  let r = gi(e),
    i = r === e.ownerDocument?.body,
    a = Zr(r);
  if (i) {
    let e = vi(a);
    return t.concat(a, a.visualViewport || [], ni(r) ? r : [], e && n ? _i(e) : []);
  }
  return t.concat(r, _i(r, [], n));
}
function vi(e) {
  return e.parent && Object.getPrototypeOf(e.parent) ? e.frameElement : null;
}
var yi = [`top`, `right`, `bottom`, `left`],
  bi = Math.min,
  xi = Math.max,
  Si = Math.round,
  Ci = Math.floor,
  wi = (e) => ({ x: e, y: e }),
  Ti = { left: `right`, right: `left`, bottom: `top`, top: `bottom` };
function Ei(e, t, n) {
  return xi(e, bi(t, n));
}
function Di(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function Oi(e) {
  return e.split(`-`)[0];
}
function ki(e) {
  return e.split(`-`)[1];
}
function Ai(e) {
  return e === `x` ? `y` : `x`;
}
function ji(e) {
  return e === `y` ? `height` : `width`;
}
function Mi(e) {
  let t = e[0];
  return t === `t` || t === `b` ? `y` : `x`;
}
function Ni(e) {
  return Ai(Mi(e));
}
function Pi(e, t, n) {
  n === void 0 && (n = !1);
  let r = ki(e),
    i = Ni(e),
    a = ji(i),
    o = i === `x` ? (r === (n ? `end` : `start`) ? `right` : `left`) : r === `start` ? `bottom` : `top`;
  return (t.reference[a] > t.floating[a] && (o = Ui(o)), [o, Ui(o)]);
}
function Fi(e) {
  let t = Ui(e);
  return [Ii(e), t, Ii(t)];
}
function Ii(e) {
  return e.includes(`start`) ? e.replace(`start`, `end`) : e.replace(`end`, `start`);
}
var Li = [`left`, `right`],
  Ri = [`right`, `left`],
  zi = [`top`, `bottom`],
  Bi = [`bottom`, `top`];
function Vi(e, t, n) {
  switch (e) {
    case `top`:
    case `bottom`:
      return n ? (t ? Ri : Li) : t ? Li : Ri;
    case `left`:
    case `right`:
      return t ? zi : Bi;
    default:
      return [];
  }
}
function Hi(e, t, n, r) {
  let i = ki(e),
    a = Vi(Oi(e), n === `start`, r);
  return (i && ((a = a.map((e) => e + `-` + i)), t && (a = a.concat(a.map(Ii)))), a);
}
function Ui(e) {
  let t = Oi(e);
  return Ti[t] + e.slice(t.length);
}
function Wi(e) {
  return { top: e.top ?? 0, right: e.right ?? 0, bottom: e.bottom ?? 0, left: e.left ?? 0 };
}
function Gi(e) {
  return typeof e == `number` ? { top: e, right: e, bottom: e, left: e } : Wi(e);
}
function Ki(e) {
  let { x: t, y: n, width: r, height: i } = e;
  return { width: r, height: i, top: n, left: t, right: t + r, bottom: n + i, x: t, y: n };
}
function qi() {
  let e = navigator.userAgentData;
  return e != null && e.platform ? e.platform : navigator.platform;
}
function Ji() {
  let e = navigator.userAgentData;
  return e && Array.isArray(e.brands)
    ? e.brands
        .map((e) => {
          let { brand: t, version: n } = e;
          return t + `/` + n;
        })
        .join(` `)
    : navigator.userAgent;
}
function Yi() {
  return /apple/i.test(navigator.vendor);
}
function Xi() {
  return qi().toLowerCase().startsWith(`mac`) && !navigator.maxTouchPoints;
}
function Zi() {
  return Ji().includes(`jsdom/`);
}
var Qi = `data-floating-ui-focusable`,
  $i = `input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`;
function ea(e) {
  let t = e.activeElement;
  for (; ((n = t) == null || (n = n.shadowRoot) == null ? void 0 : n.activeElement) != null;) {
    var n;
    t = t.shadowRoot.activeElement;
  }
  return t;
}
function ta(e, t) {
  if (!e || !t) return !1;
  let n = t.getRootNode == null ? void 0 : t.getRootNode();
  if (e.contains(t)) return !0;
  if (n && ti(n)) {
    let n = t;
    for (; n;) {
      if (e === n) return !0;
      n = n.parentNode || n.host;
    }
  }
  return !1;
}
function na(e) {
  return `composedPath` in e ? e.composedPath()[0] : e.target;
}
function ra(e, t) {
  if (t == null) return !1;
  if (`composedPath` in e) return e.composedPath().includes(t);
  let n = e;
  return n.target != null && t.contains(n.target);
}
function ia(e) {
  return e.matches(`html,body`);
}
function aa(e) {
  return e?.ownerDocument || document;
}
function oa(e) {
  return ei(e) && e.matches($i);
}
function sa(e) {
  if (!e || Zi()) return !0;
  try {
    return e.matches(`:focus-visible`);
  } catch {
    return !0;
  }
}
function ca(e) {
  return e ? (e.hasAttribute(Qi) ? e : e.querySelector(`[` + Qi + `]`) || e) : null;
}
function la(e, t, n) {
  return (
    n === void 0 && (n = !0),
    e.filter((e) => e.parentId === t && (!n || e.context?.open)).flatMap((t) => [t, ...la(e, t.id, n)])
  );
}
function ua(e) {
  return `nativeEvent` in e;
}
function da(e, t) {
  let n = [`mouse`, `pen`];
  return (t || n.push(``, void 0), n.includes(e));
}
var fa = typeof document < `u` ? g.useLayoutEffect : function () {},
  pa = { ...g };
function ma(e) {
  let t = g.useRef(e);
  return (
    fa(() => {
      t.current = e;
    }),
    t
  );
}
var ha = pa.useInsertionEffect || ((e) => e());
function ga(e) {
  let t = g.useRef(() => {});
  return (
    ha(() => {
      t.current = e;
    }),
    g.useCallback(function () {
      var e = [...arguments];
      return t.current == null ? void 0 : t.current(...e);
    }, [])
  );
}
function _a(e, t, n) {
  let { reference: r, floating: i } = e,
    a = Mi(t),
    o = Ni(t),
    s = ji(o),
    c = Oi(t),
    l = a === `y`,
    u = r.x + r.width / 2 - i.width / 2,
    d = r.y + r.height / 2 - i.height / 2,
    f = r[s] / 2 - i[s] / 2,
    p;
  switch (c) {
    case `top`:
      p = { x: u, y: r.y - i.height };
      break;
    case `bottom`:
      p = { x: u, y: r.y + r.height };
      break;
    case `right`:
      p = { x: r.x + r.width, y: d };
      break;
    case `left`:
      p = { x: r.x - i.width, y: d };
      break;
    default:
      p = { x: r.x, y: r.y };
  }
  let m = ki(t);
  return (m && (p[o] += f * (m === `end` ? 1 : -1) * (n && l ? -1 : 1)), p);
}
async function va(e, t) {
  t === void 0 && (t = {});
  let { x: n, y: r, platform: i, rects: a, elements: o, strategy: s } = e,
    {
      boundary: c = `clippingAncestors`,
      rootBoundary: l = `viewport`,
      elementContext: u = `floating`,
      altBoundary: d = !1,
      padding: f = 0,
    } = Di(t, e),
    p = Gi(f),
    m = o[d ? (u === `floating` ? `reference` : `floating`) : u],
    h = Ki(
      await i.getClippingRect({
        element:
          ((await (i.isElement == null ? void 0 : i.isElement(m))) ?? !0)
            ? m
            : m.contextElement || (await (i.getDocumentElement == null ? void 0 : i.getDocumentElement(o.floating))),
        boundary: c,
        rootBoundary: l,
        strategy: s,
      }),
    ),
    g = u === `floating` ? { x: n, y: r, width: a.floating.width, height: a.floating.height } : a.reference,
    _ = await (i.getOffsetParent == null ? void 0 : i.getOffsetParent(o.floating)),
    v = ((await (i.isElement == null ? void 0 : i.isElement(_))) &&
      (await (i.getScale == null ? void 0 : i.getScale(_)))) || { x: 1, y: 1 },
    y = Ki(
      i.convertOffsetParentRelativeRectToViewportRelativeRect
        ? await i.convertOffsetParentRelativeRectToViewportRelativeRect({
            elements: o,
            rect: g,
            offsetParent: _,
            strategy: s,
          })
        : g,
    );
  return {
    top: (h.top - y.top + p.top) / v.y,
    bottom: (y.bottom - h.bottom + p.bottom) / v.y,
    left: (h.left - y.left + p.left) / v.x,
    right: (y.right - h.right + p.right) / v.x,
  };
}
var ya = 50,
  ba = async (e, t, n) => {
    let { placement: r = `bottom`, strategy: i = `absolute`, middleware: a = [], platform: o } = n,
      s = o.detectOverflow ? o : { ...o, detectOverflow: va },
      c = await (o.isRTL == null ? void 0 : o.isRTL(t)),
      l = await o.getElementRects({ reference: e, floating: t, strategy: i }),
      { x: u, y: d } = _a(l, r, c),
      f = r,
      p = 0,
      m = {};
    for (let n = 0; n < a.length; n++) {
      let h = a[n];
      if (!h) continue;
      let { name: g, fn: _ } = h,
        {
          x: v,
          y,
          data: b,
          reset: x,
        } = await _({
          x: u,
          y: d,
          initialPlacement: r,
          placement: f,
          strategy: i,
          middlewareData: m,
          rects: l,
          platform: s,
          elements: { reference: e, floating: t },
        });
      ((u = v ?? u),
        (d = y ?? d),
        (m[g] = { ...m[g], ...b }),
        x &&
          p < ya &&
          (p++,
          typeof x == `object` &&
            (x.placement && (f = x.placement),
            x.rects &&
              (l = x.rects === !0 ? await o.getElementRects({ reference: e, floating: t, strategy: i }) : x.rects),
            ({ x: u, y: d } = _a(l, f, c))),
          (n = -1)));
    }
    return { x: u, y: d, placement: f, strategy: i, middlewareData: m };
  },
  xa = (e) => ({
    name: `arrow`,
    options: e,
    async fn(t) {
      let { x: n, y: r, placement: i, rects: a, platform: o, elements: s, middlewareData: c } = t,
        { element: l, padding: u = 0 } = Di(e, t) || {};
      if (l == null) return {};
      let d = Gi(u),
        f = { x: n, y: r },
        p = Ni(i),
        m = ji(p),
        h = await o.getDimensions(l),
        g = p === `y`,
        _ = g ? `top` : `left`,
        v = g ? `bottom` : `right`,
        y = g ? `clientHeight` : `clientWidth`,
        b = a.reference[m] + a.reference[p] - f[p] - a.floating[m],
        x = f[p] - a.reference[p],
        S = await (o.getOffsetParent == null ? void 0 : o.getOffsetParent(l)),
        C = S ? S[y] : 0;
      (C && (await (o.isElement == null ? void 0 : o.isElement(S)))) || (C = s.floating[y] || a.floating[m]);
      let w = b / 2 - x / 2,
        T = C / 2 - h[m] / 2 - 1,
        E = bi(d[_], T),
        D = bi(d[v], T),
        O = C - h[m] - D,
        k = C / 2 - h[m] / 2 + w,
        A = Ei(E, k, O),
        j = !c.arrow && ki(i) != null && k !== A && a.reference[m] / 2 - (k < E ? E : D) - h[m] / 2 < 0,
        M = j ? (k < E ? k - E : k - O) : 0;
      return { [p]: f[p] + M, data: { [p]: A, centerOffset: k - A - M, ...(j && { alignmentOffset: M }) }, reset: j };
    },
  }),
  Sa = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `flip`,
        options: e,
        async fn(t) {
          var n;
          let { placement: r, middlewareData: i, rects: a, initialPlacement: o, platform: s, elements: c } = t,
            {
              mainAxis: l = !0,
              crossAxis: u = !0,
              fallbackPlacements: d,
              fallbackStrategy: f = `bestFit`,
              fallbackAxisSideDirection: p = `none`,
              flipAlignment: m = !0,
              ...h
            } = Di(e, t);
          if ((n = i.arrow) != null && n.alignmentOffset) return {};
          let g = Oi(r),
            _ = Mi(o),
            v = Oi(o) === o,
            y = await (s.isRTL == null ? void 0 : s.isRTL(c.floating)),
            b = d || (v || !m ? [Ui(o)] : Fi(o)),
            x = p !== `none`;
          !d && x && b.push(...Hi(o, m, p, y));
          let S = [o, ...b],
            C = await s.detectOverflow(t, h),
            w = [],
            T = i.flip?.overflows || [];
          if ((l && w.push(C[g]), u)) {
            let e = Pi(r, a, y);
            w.push(C[e[0]], C[e[1]]);
          }
          if (((T = [...T, { placement: r, overflows: w }]), !w.every((e) => e <= 0))) {
            let e = (i.flip?.index || 0) + 1,
              t = S[e];
            if (t && (u !== `alignment` || _ === Mi(t) || T.every((e) => Mi(e.placement) !== _ || e.overflows[0] > 0)))
              return { data: { index: e, overflows: T }, reset: { placement: t } };
            let n = T.filter((e) => e.overflows[0] <= 0).sort((e, t) => e.overflows[1] - t.overflows[1])[0]?.placement;
            if (!n)
              switch (f) {
                case `bestFit`: {
                  let e = T.filter((e) => {
                    if (x) {
                      let t = Mi(e.placement);
                      return t === _ || t === `y`;
                    }
                    return !0;
                  })
                    .map((e) => [e.placement, e.overflows.filter((e) => e > 0).reduce((e, t) => e + t, 0)])
                    .sort((e, t) => e[1] - t[1])[0]?.[0];
                  e && (n = e);
                  break;
                }
                case `initialPlacement`:
                  n = o;
              }
            if (r !== n) return { reset: { placement: n } };
          }
          return {};
        },
      }
    );
  };
function Ca(e, t) {
  return { top: e.top - t.height, right: e.right - t.width, bottom: e.bottom - t.height, left: e.left - t.width };
}
function wa(e) {
  return yi.some((t) => e[t] >= 0);
}
var Ta = function (e) {
  return (
    e === void 0 && (e = {}),
    {
      name: `hide`,
      options: e,
      async fn(t) {
        let { rects: n, platform: r } = t,
          { strategy: i = `referenceHidden`, ...a } = Di(e, t);
        switch (i) {
          case `referenceHidden`: {
            let e = Ca(await r.detectOverflow(t, { ...a, elementContext: `reference` }), n.reference);
            return { data: { referenceHiddenOffsets: e, referenceHidden: wa(e) } };
          }
          case `escaped`: {
            let e = Ca(await r.detectOverflow(t, { ...a, altBoundary: !0 }), n.floating);
            return { data: { escapedOffsets: e, escaped: wa(e) } };
          }
          default:
            return {};
        }
      },
    }
  );
};
function Ea(e) {
  let t = bi(...e.map((e) => e.left)),
    n = bi(...e.map((e) => e.top)),
    r = xi(...e.map((e) => e.right)),
    i = xi(...e.map((e) => e.bottom));
  return { x: t, y: n, width: r - t, height: i - n };
}
function Da(e) {
  let t = e.slice().sort((e, t) => e.y - t.y),
    n = [],
    r = null;
  for (let e = 0; e < t.length; e++) {
    let i = t[e];
    (!r || i.y - r.y > r.height / 2 ? n.push([i]) : n[n.length - 1].push(i), (r = i));
  }
  return n.map((e) => Ki(Ea(e)));
}
var Oa = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `inline`,
        options: e,
        async fn(t) {
          let { placement: n, elements: r, rects: i, platform: a, strategy: o } = t,
            { padding: s = 2, x: c, y: l } = Di(e, t),
            u = Array.from((await (a.getClientRects == null ? void 0 : a.getClientRects(r.reference))) || []);
          if (!u.length) return {};
          let d = Da(u),
            f = Ki(Ea(u)),
            p = Gi(s);
          function m() {
            if (d.length === 2 && (d[0].left > d[1].right || d[1].left > d[0].right) && c != null && l != null)
              return (
                d.find(
                  (e) => c > e.left - p.left && c < e.right + p.right && l > e.top - p.top && l < e.bottom + p.bottom,
                ) || f
              );
            if (d.length >= 2) {
              if (Mi(n) === `y`) {
                let e = d[0],
                  t = d[d.length - 1],
                  r = Oi(n) === `top`,
                  i = e.top,
                  a = t.bottom,
                  o = r ? e.left : t.left;
                return Ki({ x: o, y: i, width: (r ? e.right : t.right) - o, height: a - i });
              }
              let e = Oi(n) === `left`,
                t = xi(...d.map((e) => e.right)),
                r = bi(...d.map((e) => e.left)),
                i = d.filter((n) => (e ? n.left === r : n.right === t)),
                a = i[0].top,
                o = i[i.length - 1].bottom;
              return Ki({ x: r, y: a, width: t - r, height: o - a });
            }
            return f;
          }
          let h = await a.getElementRects({
            reference: { getBoundingClientRect: m },
            floating: r.floating,
            strategy: o,
          });
          return i.reference.x !== h.reference.x ||
            i.reference.y !== h.reference.y ||
            i.reference.width !== h.reference.width ||
            i.reference.height !== h.reference.height
            ? { reset: { rects: h } }
            : {};
        },
      }
    );
  },
  ka = new Set([`left`, `top`]);
async function Aa(e, t) {
  let { placement: n, platform: r, elements: i } = e,
    a = await (r.isRTL == null ? void 0 : r.isRTL(i.floating)),
    o = Oi(n),
    s = ki(n),
    c = Mi(n) === `y`,
    l = ka.has(o) ? -1 : 1,
    u = a && c ? -1 : 1,
    d = Di(t, e),
    {
      mainAxis: f,
      crossAxis: p,
      alignmentAxis: m,
    } = typeof d == `number`
      ? { mainAxis: d, crossAxis: 0, alignmentAxis: null }
      : { mainAxis: d.mainAxis || 0, crossAxis: d.crossAxis || 0, alignmentAxis: d.alignmentAxis };
  return (
    s && typeof m == `number` && (p = s === `end` ? m * -1 : m),
    c ? { x: p * u, y: f * l } : { x: f * l, y: p * u }
  );
}
var ja = function (e) {
    return (
      e === void 0 && (e = 0),
      {
        name: `offset`,
        options: e,
        async fn(t) {
          var n;
          let { x: r, y: i, placement: a, middlewareData: o } = t,
            s = await Aa(t, e);
          return a === o.offset?.placement && (n = o.arrow) != null && n.alignmentOffset
            ? {}
            : { x: r + s.x, y: i + s.y, data: { ...s, placement: a } };
        },
      }
    );
  },
  Ma = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `shift`,
        options: e,
        async fn(t) {
          let { x: n, y: r, placement: i, platform: a } = t,
            {
              mainAxis: o = !0,
              crossAxis: s = !1,
              limiter: c = {
                fn: (e) => {
                  let { x: t, y: n } = e;
                  return { x: t, y: n };
                },
              },
              ...l
            } = Di(e, t),
            u = { x: n, y: r },
            d = await a.detectOverflow(t, l),
            f = Mi(i),
            p = Ai(f),
            m = u[p],
            h = u[f],
            g = (e, t) => Ei(t + d[e === `y` ? `top` : `left`], t, t - d[e === `y` ? `bottom` : `right`]);
          (o && (m = g(p, m)), s && (h = g(f, h)));
          let _ = c.fn({ ...t, [p]: m, [f]: h });
          return { ..._, data: { x: _.x - n, y: _.y - r, enabled: { [p]: o, [f]: s } } };
        },
      }
    );
  },
  Na = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        options: e,
        fn(t) {
          let { x: n, y: r, placement: i, rects: a, middlewareData: o } = t,
            { offset: s = 0, mainAxis: c = !0, crossAxis: l = !0 } = Di(e, t),
            u = { x: n, y: r },
            d = Mi(i),
            f = Ai(d),
            p = u[f],
            m = u[d],
            h = Di(s, t),
            g =
              typeof h == `number`
                ? { mainAxis: h, crossAxis: 0 }
                : { mainAxis: h.mainAxis ?? 0, crossAxis: h.crossAxis ?? 0 };
          if (c) {
            let e = f === `y` ? `height` : `width`,
              t = a.reference[f] - a.floating[e] + g.mainAxis,
              n = a.reference[f] + a.reference[e] - g.mainAxis;
            p < t ? (p = t) : p > n && (p = n);
          }
          if (l) {
            let e = f === `y` ? `width` : `height`,
              t = ka.has(Oi(i)),
              n = a.reference[d] - a.floating[e] + ((t && o.offset?.[d]) || 0) + (t ? 0 : g.crossAxis),
              r = a.reference[d] + a.reference[e] + (t ? 0 : o.offset?.[d] || 0) - (t ? g.crossAxis : 0);
            m < n ? (m = n) : m > r && (m = r);
          }
          return { [f]: p, [d]: m };
        },
      }
    );
  },
  Pa = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `size`,
        options: e,
        async fn(t) {
          let { placement: n, rects: r, platform: i, elements: a } = t,
            { apply: o = () => {}, ...s } = Di(e, t),
            c = await i.detectOverflow(t, s),
            l = Oi(n),
            u = ki(n),
            d = Mi(n) === `y`,
            { width: f, height: p } = r.floating,
            m,
            h;
          l === `top` || l === `bottom`
            ? ((m = l),
              (h =
                u === ((await (i.isRTL == null ? void 0 : i.isRTL(a.floating))) ? `start` : `end`) ? `left` : `right`))
            : ((h = l), (m = u === `end` ? `top` : `bottom`));
          let g = p - c.top - c.bottom,
            _ = f - c.left - c.right,
            v = bi(p - c[m], g),
            y = bi(f - c[h], _),
            b = t.middlewareData.shift,
            x = !b,
            S = v,
            C = y;
          (b != null && b.enabled.x && (C = _),
            b != null && b.enabled.y && (S = g),
            x && !u && (d ? (C = f - 2 * xi(c.left, c.right)) : (S = p - 2 * xi(c.top, c.bottom))),
            await o({ ...t, availableWidth: C, availableHeight: S }));
          let w = await i.getDimensions(a.floating);
          return f !== w.width || p !== w.height ? { reset: { rects: !0 } } : {};
        },
      }
    );
  };
function Fa(e) {
  let t = pi(e),
    n = parseFloat(t.width) || 0,
    r = parseFloat(t.height) || 0,
    i = ei(e),
    a = i ? e.offsetWidth : n,
    o = i ? e.offsetHeight : r,
    s = Si(n) !== a || Si(r) !== o;
  return (s && ((n = a), (r = o)), { width: n, height: r, $: s });
}
function Ia(e) {
  return Q(e) ? e : e.contextElement;
}
function La(e) {
  let t = Ia(e);
  if (!ei(t)) return wi(1);
  let n = t.getBoundingClientRect(),
    { width: r, height: i, $: a } = Fa(t),
    o = (a ? Si(n.width) : n.width) / r,
    s = (a ? Si(n.height) : n.height) / i;
  return ((o && Number.isFinite(o)) || (o = 1), (s && Number.isFinite(s)) || (s = 1), { x: o, y: s });
}
var Ra = wi(0);
function za(e) {
  let t = Zr(e);
  return !di() || !t.visualViewport ? Ra : { x: t.visualViewport.offsetLeft, y: t.visualViewport.offsetTop };
}
function Ba(e, t, n) {
  return (t === void 0 && (t = !1), !!n && t && n === Zr(e));
}
function Va(e, t, n, r) {
  (t === void 0 && (t = !1), n === void 0 && (n = !1));
  let i = e.getBoundingClientRect(),
    a = Ia(e),
    o = wi(1);
  t && (r ? Q(r) && (o = La(r)) : (o = La(e)));
  let s = Ba(a, n, r) ? za(a) : wi(0),
    c = (i.left + s.x) / o.x,
    l = (i.top + s.y) / o.y,
    u = i.width / o.x,
    d = i.height / o.y;
  if (a && r) {
    let e = Zr(a),
      t = Q(r) ? Zr(r) : r,
      n = e,
      i = vi(n);
    for (; i && t !== n;) {
      let e = La(i),
        t = i.getBoundingClientRect(),
        r = pi(i),
        a = t.left + (i.clientLeft + parseFloat(r.paddingLeft)) * e.x,
        o = t.top + (i.clientTop + parseFloat(r.paddingTop)) * e.y;
      ((c *= e.x), (l *= e.y), (u *= e.x), (d *= e.y), (c += a), (l += o), (n = Zr(i)), (i = vi(n)));
    }
  }
  return Ki({ width: u, height: d, x: c, y: l });
}
function Ha(e, t) {
  let n = mi(e).scrollLeft;
  return t ? t.left + n : Va(Qr(e)).left + n;
}
function Ua(e, t) {
  let n = e.getBoundingClientRect();
  return { x: n.left + t.scrollLeft - Ha(e, n), y: n.top + t.scrollTop };
}
function Wa(e) {
  let { elements: t, rect: n, offsetParent: r, strategy: i } = e,
    a = i === `fixed`,
    o = Qr(r),
    s = t ? ii(t.floating) : !1;
  if (r === o || (s && a)) return n;
  let c = { scrollLeft: 0, scrollTop: 0 },
    l = wi(1),
    u = wi(0),
    d = ei(r);
  if ((d || !a) && ((Xr(r) !== `body` || ni(o)) && (c = mi(r)), d)) {
    let e = Va(r);
    ((l = La(r)), (u.x = e.x + r.clientLeft), (u.y = e.y + r.clientTop));
  }
  let f = o && !d && !a ? Ua(o, c) : wi(0);
  return {
    width: n.width * l.x,
    height: n.height * l.y,
    x: n.x * l.x - c.scrollLeft * l.x + u.x + f.x,
    y: n.y * l.y - c.scrollTop * l.y + u.y + f.y,
  };
}
function Ga(e) {
  return e.getClientRects ? Array.from(e.getClientRects()) : [];
}
function Ka(e) {
  let t = mi(e),
    n = e.ownerDocument.body,
    r = xi(e.scrollWidth, e.clientWidth, n.scrollWidth, n.clientWidth),
    i = xi(e.scrollHeight, e.clientHeight, n.scrollHeight, n.clientHeight),
    a = -t.scrollLeft + Ha(e),
    o = -t.scrollTop;
  return (
    pi(n).direction === `rtl` && (a += xi(e.clientWidth, n.clientWidth) - r),
    { width: r, height: i, x: a, y: o }
  );
}
var qa = 25;
function Ja(e, t, n) {
  n === void 0 && (n = `viewport`);
  let r = n === `layoutViewport`,
    i = Zr(e),
    a = Qr(e),
    o = i.visualViewport,
    s = a.clientWidth,
    c = a.clientHeight,
    l = 0,
    u = 0;
  if (o) {
    let e = !di() || t === `fixed`;
    r
      ? e || ((l = -o.offsetLeft), (u = -o.offsetTop))
      : ((s = o.width), (c = o.height), e && ((l = o.offsetLeft), (u = o.offsetTop)));
  }
  if (Ha(a) <= 0) {
    let e = a.ownerDocument,
      t = e.body,
      n = getComputedStyle(t),
      r = (e.compatMode === `CSS1Compat` && parseFloat(n.marginLeft) + parseFloat(n.marginRight)) || 0,
      i = Math.abs(a.clientWidth - t.clientWidth - r),
      o = getComputedStyle(a).scrollbarGutter === `stable both-edges` ? i / 2 : i;
    o <= qa && (s -= o);
  }
  return { width: s, height: c, x: l, y: u };
}
function Ya(e, t) {
  let n = Va(e, !0, t === `fixed`),
    r = n.top + e.clientTop,
    i = n.left + e.clientLeft,
    a = La(e);
  return { width: e.clientWidth * a.x, height: e.clientHeight * a.y, x: i * a.x, y: r * a.y };
}
function Xa(e, t, n) {
  let r;
  if (t === `viewport` || t === `layoutViewport`) r = Ja(e, n, t);
  else if (t === `document`) r = Ka(Qr(e));
  else if (Q(t)) r = Ya(t, n);
  else {
    let n = za(e);
    r = { x: t.x - n.x, y: t.y - n.y, width: t.width, height: t.height };
  }
  return Ki(r);
}
function Za(e, t) {
  let n = t.get(e);
  if (n) return n;
  let r = _i(e, [], !1).filter((e) => Q(e) && Xr(e) !== `body`),
    i = null,
    a = pi(e).position === `fixed`,
    o = a ? hi(e) : e;
  for (; Q(o) && !fi(o);) {
    let e = pi(o),
      t = li(o),
      n = i ? i.position : a ? `fixed` : ``;
    (!t && (n === `fixed` || (n === `absolute` && e.position === `static`)) ? (r = r.filter((e) => e !== o)) : (i = e),
      (o = hi(o)));
  }
  return (t.set(e, r), r);
}
function Qa(e) {
  let { element: t, boundary: n, rootBoundary: r, strategy: i } = e,
    a = [...(n === `clippingAncestors` ? (ii(t) ? [] : Za(t, this._c)) : [].concat(n)), r],
    o = Xa(t, a[0], i),
    s = o.top,
    c = o.right,
    l = o.bottom,
    u = o.left;
  for (let e = 1; e < a.length; e++) {
    let n = Xa(t, a[e], i);
    ((s = xi(n.top, s)), (c = bi(n.right, c)), (l = bi(n.bottom, l)), (u = xi(n.left, u)));
  }
  return { width: c - u, height: l - s, x: u, y: s };
}
function $a(e) {
  let { width: t, height: n } = Fa(e);
  return { width: t, height: n };
}
function eo(e, t, n) {
  let r = ei(t),
    i = Qr(t),
    a = n === `fixed`,
    o = Va(e, !0, a, t),
    s = { scrollLeft: 0, scrollTop: 0 },
    c = wi(0);
  if ((r || !a) && ((Xr(t) !== `body` || ni(i)) && (s = mi(t)), r)) {
    let e = Va(t, !0, a, t);
    ((c.x = e.x + t.clientLeft), (c.y = e.y + t.clientTop));
  }
  !r && i && (c.x = Ha(i));
  let l = i && !r && !a ? Ua(i, s) : wi(0);
  return { x: o.left + s.scrollLeft - c.x - l.x, y: o.top + s.scrollTop - c.y - l.y, width: o.width, height: o.height };
}
function to(e) {
  return pi(e).position === `static`;
}
function no(e, t) {
  if (!ei(e) || pi(e).position === `fixed`) return null;
  if (t) return t(e);
  let n = e.offsetParent;
  return (Qr(e) === n && (n = n.ownerDocument.body), n);
}
function ro(e, t) {
  let n = Zr(e);
  if (ii(e)) return n;
  if (!ei(e)) {
    let t = hi(e);
    for (; t && !fi(t);) {
      if (Q(t) && !to(t)) return t;
      t = hi(t);
    }
    return n;
  }
  let r = no(e, t);
  for (; r && ri(r) && to(r);) r = no(r, t);
  return r && fi(r) && to(r) && !li(r) ? n : r || ui(e) || n;
}
var io = async function (e) {
  let t = this.getOffsetParent || ro,
    n = this.getDimensions,
    r = await n(e.floating);
  return {
    reference: eo(e.reference, await t(e.floating), e.strategy),
    floating: { x: 0, y: 0, width: r.width, height: r.height },
  };
};
function ao(e) {
  return pi(e).direction === `rtl`;
}
var oo = {
  convertOffsetParentRelativeRectToViewportRelativeRect: Wa,
  getDocumentElement: Qr,
  getClippingRect: Qa,
  getOffsetParent: ro,
  getElementRects: io,
  getClientRects: Ga,
  getDimensions: $a,
  getScale: La,
  isElement: Q,
  isRTL: ao,
};
function so(e, t) {
  return e.x === t.x && e.y === t.y && e.width === t.width && e.height === t.height;
}
function co(e, t, n) {
  let r = null,
    i,
    a = Qr(e);
  function o() {
    var e;
    (clearTimeout(i), (e = r) == null || e.disconnect(), (r = null));
  }
  function s(n, c) {
    (n === void 0 && (n = !1), c === void 0 && (c = 1), o());
    let l = e.getBoundingClientRect(),
      { left: u, top: d, width: f, height: p } = l;
    if ((n || t(), !f || !p)) return;
    let m = Ci(d),
      h = Ci(a.clientWidth - (u + f)),
      g = Ci(a.clientHeight - (d + p)),
      _ = Ci(u),
      v = { rootMargin: -m + `px ` + -h + `px ` + -g + `px ` + -_ + `px`, threshold: xi(0, bi(1, c)) || 1 },
      y = !0;
    function b(t) {
      let n = t[0].intersectionRatio;
      if (!so(l, e.getBoundingClientRect())) return s();
      if (n !== c) {
        if (!y) return s();
        n
          ? s(!1, n)
          : (i = setTimeout(() => {
              s(!1, 1e-7);
            }, 1e3));
      }
      y = !1;
    }
    try {
      r = new IntersectionObserver(b, { ...v, root: a.ownerDocument });
    } catch {
      r = new IntersectionObserver(b, v);
    }
    r.observe(e);
  }
  let c = Zr(e),
    l = () => s(n);
  return (
    c.addEventListener(`resize`, l),
    s(!0),
    () => {
      (c.removeEventListener(`resize`, l), o());
    }
  );
}
function lo(e, t, n, r) {
  r === void 0 && (r = {});
  let {
      ancestorScroll: i = !0,
      ancestorResize: a = !0,
      elementResize: o = typeof ResizeObserver == `function`,
      layoutShift: s = typeof IntersectionObserver == `function`,
      animationFrame: c = !1,
    } = r,
    l = Ia(e),
    u = i || a ? [...(l ? _i(l) : []), ...(t ? _i(t) : [])] : [];
  u.forEach((e) => {
    (i && e.addEventListener(`scroll`, n), a && e.addEventListener(`resize`, n));
  });
  let d = l && s ? co(l, n, a) : null,
    f = -1,
    p = null;
  o &&
    ((p = new ResizeObserver((e) => {
      let [r] = e;
      (r &&
        r.target === l &&
        p &&
        t &&
        (p.unobserve(t),
        cancelAnimationFrame(f),
        (f = requestAnimationFrame(() => {
          var e;
          (e = p) == null || e.observe(t);
        }))),
        n());
    })),
    l && !c && p.observe(l),
    t && p.observe(t));
  let m,
    h = c ? Va(e) : null;
  c && g();
  function g() {
    let t = Va(e);
    (h && !so(h, t) && n(), (h = t), (m = requestAnimationFrame(g)));
  }
  return (
    n(),
    () => {
      var e;
      (u.forEach((e) => {
        (i && e.removeEventListener(`scroll`, n), a && e.removeEventListener(`resize`, n));
      }),
        d?.(),
        (e = p) == null || e.disconnect(),
        (p = null),
        c && cancelAnimationFrame(m));
    }
  );
}
var uo = ja,
  fo = Ma,
  po = Sa,
  mo = Pa,
  ho = Ta,
  go = xa,
  _o = Oa,
  vo = Na,
  yo = (e, t, n) => {
    let r = new Map(),
      i = n ?? {},
      a = { ...oo, ...i.platform, _c: r };
    return ba(e, t, { ...i, platform: a });
  },
  bo = typeof document < `u` ? g.useLayoutEffect : function () {};
function xo(e, t) {
  if (e === t) return !0;
  if (typeof e != typeof t) return !1;
  if (typeof e == `function` && e.toString() === t.toString()) return !0;
  let n, r, i;
  if (e && t && typeof e == `object`) {
    if (Array.isArray(e)) {
      if (((n = e.length), n !== t.length)) return !1;
      for (r = n; r-- !== 0;) if (!xo(e[r], t[r])) return !1;
      return !0;
    }
    if (((i = Object.keys(e)), (n = i.length), n !== Object.keys(t).length)) return !1;
    for (r = n; r-- !== 0;) if (!{}.hasOwnProperty.call(t, i[r])) return !1;
    for (r = n; r-- !== 0;) {
      let n = i[r];
      if (!(n === `_owner` && e.$$typeof) && !xo(e[n], t[n])) return !1;
    }
    return !0;
  }
  return e !== e && t !== t;
}
function So(e) {
  return typeof window > `u` ? 1 : (e.ownerDocument.defaultView || window).devicePixelRatio || 1;
}
function Co(e, t) {
  let n = So(e);
  return Math.round(t * n) / n;
}
function wo(e) {
  let t = g.useRef(e);
  return (
    bo(() => {
      t.current = e;
    }),
    t
  );
}
function To(e) {
  e === void 0 && (e = {});
  let {
      placement: t = `bottom`,
      strategy: n = `absolute`,
      middleware: r = [],
      platform: i,
      elements: { reference: a, floating: o } = {},
      transform: s = !0,
      whileElementsMounted: c,
      open: l,
    } = e,
    [u, d] = g.useState({ x: 0, y: 0, strategy: n, placement: t, middlewareData: {}, isPositioned: !1 }),
    [f, p] = g.useState(r);
  xo(f, r) || p(r);
  let [m, h] = g.useState(null),
    [_, v] = g.useState(null),
    y = g.useCallback((e) => {
      e !== C.current && ((C.current = e), h(e));
    }, []),
    b = g.useCallback((e) => {
      e !== w.current && ((w.current = e), v(e));
    }, []),
    x = a || m,
    S = o || _,
    C = g.useRef(null),
    w = g.useRef(null),
    T = g.useRef(u),
    E = c != null,
    D = wo(c),
    O = wo(i),
    k = wo(l),
    A = g.useCallback(() => {
      if (!C.current || !w.current) return;
      let e = { placement: t, strategy: n, middleware: f };
      (O.current && (e.platform = O.current),
        yo(C.current, w.current, e).then((e) => {
          let t = { ...e, isPositioned: k.current !== !1 };
          j.current &&
            !xo(T.current, t) &&
            ((T.current = t),
            We.flushSync(() => {
              d(t);
            }));
        }));
    }, [f, t, n, O, k]);
  bo(() => {
    l === !1 && T.current.isPositioned && ((T.current.isPositioned = !1), d((e) => ({ ...e, isPositioned: !1 })));
  }, [l]);
  let j = g.useRef(!1);
  (bo(
    () => (
      (j.current = !0),
      () => {
        j.current = !1;
      }
    ),
    [],
  ),
    bo(() => {
      if ((x && (C.current = x), S && (w.current = S), x && S)) {
        if (D.current) return D.current(x, S, A);
        A();
      }
    }, [x, S, A, D, E]));
  let M = g.useMemo(() => ({ reference: C, floating: w, setReference: y, setFloating: b }), [y, b]),
    N = g.useMemo(() => ({ reference: x, floating: S }), [x, S]),
    ee = g.useMemo(() => {
      let e = { position: n, left: 0, top: 0 };
      if (!N.floating) return e;
      let t = Co(N.floating, u.x),
        r = Co(N.floating, u.y);
      return s
        ? {
            ...e,
            transform: `translate(` + t + `px, ` + r + `px)`,
            ...(So(N.floating) >= 1.5 && { willChange: `transform` }),
          }
        : { position: n, left: t, top: r };
    }, [n, s, N.floating, u.x, u.y]);
  return g.useMemo(() => ({ ...u, update: A, refs: M, elements: N, floatingStyles: ee }), [u, A, M, N, ee]);
}
var Eo = (e) => {
    function t(e) {
      return {}.hasOwnProperty.call(e, `current`);
    }
    return {
      name: `arrow`,
      options: e,
      fn(n) {
        let { element: r, padding: i } = typeof e == `function` ? e(n) : e;
        return r && t(r)
          ? r.current == null
            ? {}
            : go({ element: r.current, padding: i }).fn(n)
          : r
            ? go({ element: r, padding: i }).fn(n)
            : {};
      },
    };
  },
  Do = (e, t) => {
    let n = uo(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Oo = (e, t) => {
    let n = fo(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  ko = (e, t) => ({ fn: vo(e).fn, options: [e, t] }),
  Ao = (e, t) => {
    let n = po(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  jo = (e, t) => {
    let n = mo(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Mo = (e, t) => {
    let n = ho(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  No = (e, t) => {
    let n = _o(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Po = (e, t) => {
    let n = Eo(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  };
function Fo(e) {
  let t = g.useRef(void 0),
    n = g.useCallback((t) => {
      let n = e.map((e) => {
        if (e != null) {
          if (typeof e == `function`) {
            let n = e,
              r = n(t);
            return typeof r == `function`
              ? r
              : () => {
                  n(null);
                };
          }
          return (
            (e.current = t),
            () => {
              e.current = null;
            }
          );
        }
      });
      return () => {
        n.forEach((e) => e?.());
      };
    }, e);
  return g.useMemo(
    () =>
      e.every((e) => e == null)
        ? null
        : (e) => {
            ((t.current &&= (t.current(), void 0)), e != null && (t.current = n(e)));
          },
    e,
  );
}
var Io = `data-floating-ui-focusable`,
  Lo = `active`,
  Ro = `selected`,
  zo = `ArrowLeft`,
  Bo = `ArrowRight`,
  Vo = `ArrowUp`,
  Ho = `ArrowDown`,
  Uo = [zo, Bo],
  Wo = [Vo, Ho];
[...Uo, ...Wo];
var Go = { ...g },
  Ko = !1,
  qo = 0,
  Jo = () => `floating-ui-` + Math.random().toString(36).slice(2, 6) + qo++;
function Yo() {
  let [e, t] = g.useState(() => (Ko ? Jo() : void 0));
  return (
    fa(() => {
      e ?? t(Jo());
    }, []),
    g.useEffect(() => {
      Ko = !0;
    }, []),
    e
  );
}
var Xo = Go.useId || Yo;
function Zo() {
  let e = new Map();
  return {
    emit(t, n) {
      var r;
      (r = e.get(t)) == null || r.forEach((e) => e(n));
    },
    on(t, n) {
      (e.has(t) || e.set(t, new Set()), e.get(t).add(n));
    },
    off(t, n) {
      var r;
      (r = e.get(t)) == null || r.delete(n);
    },
  };
}
var Qo = g.createContext(null),
  $o = g.createContext(null),
  es = () => g.useContext(Qo)?.id || null,
  ts = () => g.useContext($o);
function ns(e) {
  return `data-floating-ui-` + e;
}
function rs(e) {
  e.current !== -1 && (clearTimeout(e.current), (e.current = -1));
}
var is = ns(`safe-polygon`);
function as(e, t, n) {
  if (n && !da(n)) return 0;
  if (typeof e == `number`) return e;
  if (typeof e == `function`) {
    let n = e();
    return typeof n == `number` ? n : n?.[t];
  }
  return e?.[t];
}
function os(e) {
  return typeof e == `function` ? e() : e;
}
function ss(e, t) {
  t === void 0 && (t = {});
  let { open: n, onOpenChange: r, dataRef: i, events: a, elements: o } = e,
    { enabled: s = !0, delay: c = 0, handleClose: l = null, mouseOnly: u = !1, restMs: d = 0, move: f = !0 } = t,
    p = ts(),
    m = es(),
    h = ma(l),
    _ = ma(c),
    v = ma(n),
    y = ma(d),
    b = g.useRef(),
    x = g.useRef(-1),
    S = g.useRef(),
    C = g.useRef(-1),
    w = g.useRef(!0),
    T = g.useRef(!1),
    E = g.useRef(() => {}),
    D = g.useRef(!1),
    O = ga(() => {
      let e = i.current.openEvent?.type;
      return e?.includes(`mouse`) && e !== `mousedown`;
    });
  (g.useEffect(() => {
    if (!s) return;
    function e(e) {
      let { open: t } = e;
      t || (rs(x), rs(C), (w.current = !0), (D.current = !1));
    }
    return (
      a.on(`openchange`, e),
      () => {
        a.off(`openchange`, e);
      }
    );
  }, [s, a]),
    g.useEffect(() => {
      if (!s || !h.current || !n) return;
      function e(e) {
        O() && r(!1, e, `hover`);
      }
      let t = aa(o.floating).documentElement;
      return (
        t.addEventListener(`mouseleave`, e),
        () => {
          t.removeEventListener(`mouseleave`, e);
        }
      );
    }, [o.floating, n, r, s, h, O]));
  let k = g.useCallback(
      function (e, t, n) {
        (t === void 0 && (t = !0), n === void 0 && (n = `hover`));
        let i = as(_.current, `close`, b.current);
        i && !S.current ? (rs(x), (x.current = window.setTimeout(() => r(!1, e, n), i))) : t && (rs(x), r(!1, e, n));
      },
      [_, r],
    ),
    A = ga(() => {
      (E.current(), (S.current = void 0));
    }),
    j = ga(() => {
      if (T.current) {
        let e = aa(o.floating).body;
        ((e.style.pointerEvents = ``), e.removeAttribute(is), (T.current = !1));
      }
    }),
    M = ga(() => (i.current.openEvent ? [`click`, `mousedown`].includes(i.current.openEvent.type) : !1));
  (g.useEffect(() => {
    if (!s) return;
    function e(e) {
      if ((rs(x), (w.current = !1), (u && !da(b.current)) || (os(y.current) > 0 && !as(_.current, `open`)))) return;
      let t = as(_.current, `open`, b.current);
      t
        ? (x.current = window.setTimeout(() => {
            v.current || r(!0, e, `hover`);
          }, t))
        : n || r(!0, e, `hover`);
    }
    function t(e) {
      if (M()) {
        j();
        return;
      }
      E.current();
      let t = aa(o.floating);
      if ((rs(C), (D.current = !1), h.current && i.current.floatingContext)) {
        (n || rs(x),
          (S.current = h.current({
            ...i.current.floatingContext,
            tree: p,
            x: e.clientX,
            y: e.clientY,
            onClose() {
              (j(), A(), M() || k(e, !0, `safe-polygon`));
            },
          })));
        let r = S.current;
        (t.addEventListener(`mousemove`, r),
          (E.current = () => {
            t.removeEventListener(`mousemove`, r);
          }));
      } else (b.current === `touch` && ta(o.floating, e.relatedTarget)) || k(e);
    }
    function a(e) {
      M() ||
        (i.current.floatingContext &&
          (h.current == null ||
            h.current({
              ...i.current.floatingContext,
              tree: p,
              x: e.clientX,
              y: e.clientY,
              onClose() {
                (j(), A(), M() || k(e));
              },
            })(e)));
    }
    function c() {
      rs(x);
    }
    function l(e) {
      M() || k(e, !1);
    }
    if (Q(o.domReference)) {
      let r = o.domReference,
        i = o.floating;
      return (
        n && r.addEventListener(`mouseleave`, a),
        f && r.addEventListener(`mousemove`, e, { once: !0 }),
        r.addEventListener(`mouseenter`, e),
        r.addEventListener(`mouseleave`, t),
        i &&
          (i.addEventListener(`mouseleave`, a),
          i.addEventListener(`mouseenter`, c),
          i.addEventListener(`mouseleave`, l)),
        () => {
          (n && r.removeEventListener(`mouseleave`, a),
            f && r.removeEventListener(`mousemove`, e),
            r.removeEventListener(`mouseenter`, e),
            r.removeEventListener(`mouseleave`, t),
            i &&
              (i.removeEventListener(`mouseleave`, a),
              i.removeEventListener(`mouseenter`, c),
              i.removeEventListener(`mouseleave`, l)));
        }
      );
    }
  }, [o, s, e, u, f, k, A, j, r, n, v, p, _, h, i, M, y]),
    fa(() => {
      var e;
      if (s && n && (e = h.current) != null && (e = e.__options) != null && e.blockPointerEvents && O()) {
        T.current = !0;
        let e = o.floating;
        if (Q(o.domReference) && e) {
          var t;
          let n = aa(o.floating).body;
          n.setAttribute(is, ``);
          let r = o.domReference,
            i =
              p == null || (t = p.nodesRef.current.find((e) => e.id === m)) == null || (t = t.context) == null
                ? void 0
                : t.elements.floating;
          return (
            i && (i.style.pointerEvents = ``),
            (n.style.pointerEvents = `none`),
            (r.style.pointerEvents = `auto`),
            (e.style.pointerEvents = `auto`),
            () => {
              ((n.style.pointerEvents = ``), (r.style.pointerEvents = ``), (e.style.pointerEvents = ``));
            }
          );
        }
      }
    }, [s, n, m, o, p, h, O]),
    fa(() => {
      n || ((b.current = void 0), (D.current = !1), A(), j());
    }, [n, A, j]),
    g.useEffect(
      () => () => {
        (A(), rs(x), rs(C), j());
      },
      [s, o.domReference, A, j],
    ));
  let N = g.useMemo(() => {
    function e(e) {
      b.current = e.pointerType;
    }
    return {
      onPointerDown: e,
      onPointerEnter: e,
      onMouseMove(e) {
        let { nativeEvent: t } = e;
        function i() {
          !w.current && !v.current && r(!0, t, `hover`);
        }
        (u && !da(b.current)) ||
          n ||
          os(y.current) === 0 ||
          (D.current && e.movementX ** 2 + e.movementY ** 2 < 2) ||
          (rs(C), b.current === `touch` ? i() : ((D.current = !0), (C.current = window.setTimeout(i, os(y.current)))));
      },
    };
  }, [u, r, n, v, y]);
  return g.useMemo(() => (s ? { reference: N } : {}), [s, N]);
}
var cs = () => {},
  ls = g.createContext({
    delay: 0,
    initialDelay: 0,
    timeoutMs: 0,
    currentId: null,
    setCurrentId: cs,
    setState: cs,
    isInstantPhase: !1,
  }),
  us = () => g.useContext(ls);
function ds(e) {
  let { children: t, delay: n, timeoutMs: r = 0 } = e,
    [i, a] = g.useReducer((e, t) => ({ ...e, ...t }), {
      delay: n,
      timeoutMs: r,
      initialDelay: n,
      currentId: null,
      isInstantPhase: !1,
    }),
    o = g.useRef(null),
    s = g.useCallback((e) => {
      a({ currentId: e });
    }, []);
  return (
    fa(() => {
      i.currentId
        ? o.current === null
          ? (o.current = i.currentId)
          : i.isInstantPhase || a({ isInstantPhase: !0 })
        : (i.isInstantPhase && a({ isInstantPhase: !1 }), (o.current = null));
    }, [i.currentId, i.isInstantPhase]),
    (0, q.jsx)(ls.Provider, { value: g.useMemo(() => ({ ...i, setState: a, setCurrentId: s }), [i, s]), children: t })
  );
}
function fs(e, t) {
  t === void 0 && (t = {});
  let { open: n, onOpenChange: r, floatingId: i } = e,
    { id: a, enabled: o = !0 } = t,
    s = a ?? i,
    c = us(),
    { currentId: l, setCurrentId: u, initialDelay: d, setState: f, timeoutMs: p } = c;
  return (
    fa(() => {
      o && l && (f({ delay: { open: 1, close: as(d, `close`) } }), l !== s && r(!1));
    }, [o, s, r, f, l, d]),
    fa(() => {
      function e() {
        (r(!1), f({ delay: d, currentId: null }));
      }
      if (o && l && !n && l === s) {
        if (p) {
          let t = window.setTimeout(e, p);
          return () => {
            clearTimeout(t);
          };
        }
        e();
      }
    }, [o, n, f, l, s, r, d, p]),
    fa(() => {
      o && u !== cs && n && u(s);
    }, [o, n, u, s]),
    c
  );
}
function ps(e, t) {
  if (!e || !t) return !1;
  let n = t.getRootNode == null ? void 0 : t.getRootNode();
  if (e.contains(t)) return !0;
  if (n && ti(n)) {
    let n = t;
    for (; n;) {
      if (e === n) return !0;
      n = n.parentNode || n.host;
    }
  }
  return !1;
}
function ms(e) {
  return `composedPath` in e ? e.composedPath()[0] : e.target;
}
var hs = { pointerdown: `onPointerDown`, mousedown: `onMouseDown`, click: `onClick` },
  gs = { pointerdown: `onPointerDownCapture`, mousedown: `onMouseDownCapture`, click: `onClickCapture` },
  _s = (e) => ({
    escapeKey: typeof e == `boolean` ? e : (e?.escapeKey ?? !1),
    outsidePress: typeof e == `boolean` ? e : (e?.outsidePress ?? !0),
  });
function vs(e, t) {
  t === void 0 && (t = {});
  let { open: n, onOpenChange: r, elements: i, dataRef: a } = e,
    {
      enabled: o = !0,
      escapeKey: s = !0,
      outsidePress: c = !0,
      outsidePressEvent: l = `pointerdown`,
      referencePress: u = !1,
      referencePressEvent: d = `pointerdown`,
      ancestorScroll: f = !1,
      bubbles: p,
      capture: m,
    } = t,
    h = ts(),
    _ = ga(typeof c == `function` ? c : () => !1),
    v = typeof c == `function` ? _ : c,
    y = g.useRef(!1),
    { escapeKey: b, outsidePress: x } = _s(p),
    { escapeKey: S, outsidePress: C } = _s(m),
    w = g.useRef(!1),
    T = ga((e) => {
      if (!n || !o || !s || e.key !== `Escape` || w.current) return;
      let t = a.current.floatingContext?.nodeId,
        i = h ? la(h.nodesRef.current, t) : [];
      if (!b && (e.stopPropagation(), i.length > 0)) {
        let e = !0;
        if (
          (i.forEach((t) => {
            var n;
            (n = t.context) != null && n.open && !t.context.dataRef.current.__escapeKeyBubbles && (e = !1);
          }),
          !e)
        )
          return;
      }
      r(!1, ua(e) ? e.nativeEvent : e, `escape-key`);
    }),
    E = ga((e) => {
      var t;
      let n = () => {
        var t;
        (T(e), (t = na(e)) == null || t.removeEventListener(`keydown`, n));
      };
      (t = na(e)) == null || t.addEventListener(`keydown`, n);
    }),
    D = ga((e) => {
      let t = a.current.insideReactTree;
      a.current.insideReactTree = !1;
      let n = y.current;
      if (((y.current = !1), (l === `click` && n) || t || (typeof v == `function` && !v(e)))) return;
      let o = na(e),
        s = `[` + ns(`inert`) + `]`,
        c = aa(i.floating).querySelectorAll(s),
        u = Q(o) ? o : null;
      for (; u && !fi(u);) {
        let e = hi(u);
        if (fi(e) || !Q(e)) break;
        u = e;
      }
      if (c.length && Q(o) && !ia(o) && !ta(o, i.floating) && Array.from(c).every((e) => !ta(u, e))) return;
      if (ei(o) && A) {
        let t = fi(o),
          n = pi(o),
          r = /auto|scroll/,
          i = t || r.test(n.overflowX),
          a = t || r.test(n.overflowY),
          s = i && o.clientWidth > 0 && o.scrollWidth > o.clientWidth,
          c = a && o.clientHeight > 0 && o.scrollHeight > o.clientHeight,
          l = n.direction === `rtl`,
          u = c && (l ? e.offsetX <= o.offsetWidth - o.clientWidth : e.offsetX > o.clientWidth),
          d = s && e.offsetY > o.clientHeight;
        if (u || d) return;
      }
      let d = a.current.floatingContext?.nodeId,
        f = h && la(h.nodesRef.current, d).some((t) => ra(e, t.context?.elements.floating));
      if (ra(e, i.floating) || ra(e, i.domReference) || f) return;
      let p = h ? la(h.nodesRef.current, d) : [];
      if (p.length > 0) {
        let e = !0;
        if (
          (p.forEach((t) => {
            var n;
            (n = t.context) != null && n.open && !t.context.dataRef.current.__outsidePressBubbles && (e = !1);
          }),
          !e)
        )
          return;
      }
      r(!1, e, `outside-press`);
    }),
    O = ga((e) => {
      var t;
      let n = () => {
        var t;
        (D(e), (t = na(e)) == null || t.removeEventListener(l, n));
      };
      (t = na(e)) == null || t.addEventListener(l, n);
    });
  (g.useEffect(() => {
    if (!n || !o) return;
    ((a.current.__escapeKeyBubbles = b), (a.current.__outsidePressBubbles = x));
    let e = -1;
    function t(e) {
      r(!1, e, `ancestor-scroll`);
    }
    function c() {
      (window.clearTimeout(e), (w.current = !0));
    }
    function u() {
      e = window.setTimeout(
        () => {
          w.current = !1;
        },
        di() ? 5 : 0,
      );
    }
    let d = aa(i.floating);
    (s &&
      (d.addEventListener(`keydown`, S ? E : T, S),
      d.addEventListener(`compositionstart`, c),
      d.addEventListener(`compositionend`, u)),
      v && d.addEventListener(l, C ? O : D, C));
    let p = [];
    return (
      f &&
        (Q(i.domReference) && (p = _i(i.domReference)),
        Q(i.floating) && (p = p.concat(_i(i.floating))),
        !Q(i.reference) && i.reference && i.reference.contextElement && (p = p.concat(_i(i.reference.contextElement)))),
      (p = p.filter((e) => e !== d.defaultView?.visualViewport)),
      p.forEach((e) => {
        e.addEventListener(`scroll`, t);
      }),
      () => {
        (s &&
          (d.removeEventListener(`keydown`, S ? E : T, S),
          d.removeEventListener(`compositionstart`, c),
          d.removeEventListener(`compositionend`, u)),
          v && d.removeEventListener(l, C ? O : D, C),
          p.forEach((e) => {
            e.removeEventListener(`scroll`, t);
          }),
          window.clearTimeout(e));
      }
    );
  }, [a, i, s, v, l, n, r, f, o, b, x, T, S, E, D, C, O]),
    g.useEffect(() => {
      a.current.insideReactTree = !1;
    }, [a, v, l]));
  let k = g.useMemo(
      () => ({
        onKeyDown: T,
        ...(u && {
          [hs[d]]: (e) => {
            r(!1, e.nativeEvent, `reference-press`);
          },
          ...(d !== `click` && {
            onClick(e) {
              r(!1, e.nativeEvent, `reference-press`);
            },
          }),
        }),
      }),
      [T, r, u, d],
    ),
    A = g.useMemo(() => {
      function e(e) {
        e.button === 0 && (y.current = !0);
      }
      return {
        onKeyDown: T,
        onMouseDown: e,
        onMouseUp: e,
        [gs[l]]: () => {
          a.current.insideReactTree = !0;
        },
      };
    }, [T, l, a]);
  return g.useMemo(() => (o ? { reference: k, floating: A } : {}), [o, k, A]);
}
function ys(e) {
  let { open: t = !1, onOpenChange: n, elements: r } = e,
    i = Xo(),
    a = g.useRef({}),
    [o] = g.useState(() => Zo()),
    s = es() != null,
    [c, l] = g.useState(r.reference),
    u = ga((e, t, r) => {
      ((a.current.openEvent = e ? t : void 0),
        o.emit(`openchange`, { open: e, event: t, reason: r, nested: s }),
        n?.(e, t, r));
    }),
    d = g.useMemo(() => ({ setPositionReference: l }), []),
    f = g.useMemo(
      () => ({ reference: c || r.reference || null, floating: r.floating || null, domReference: r.reference }),
      [c, r.reference, r.floating],
    );
  return g.useMemo(
    () => ({ dataRef: a, open: t, onOpenChange: u, elements: f, events: o, floatingId: i, refs: d }),
    [t, u, f, o, i, d],
  );
}
function bs(e) {
  let { elements: t, ...n } = e === void 0 ? {} : e,
    { nodeId: r } = n,
    i = ys({ ...n, elements: { reference: t?.reference ?? null, floating: t?.floating ?? null } }),
    a = n.rootContext || i,
    o = a.elements,
    [s, c] = g.useState(null),
    [l, u] = g.useState(null),
    d = o?.domReference || s,
    f = g.useRef(null),
    p = ts();
  fa(() => {
    d && (f.current = d);
  }, [d]);
  let m = To({ ...n, elements: { ...o, ...(l && { reference: l }) } }),
    h = g.useCallback(
      (e) => {
        let t = Q(e)
          ? {
              getBoundingClientRect: () => e.getBoundingClientRect(),
              getClientRects: () => e.getClientRects(),
              contextElement: e,
            }
          : e;
        (u(t), m.refs.setReference(t));
      },
      [m.refs],
    ),
    _ = g.useCallback(
      (e) => {
        ((Q(e) || e === null) && ((f.current = e), c(e)),
          (Q(m.refs.reference.current) || m.refs.reference.current === null || (e !== null && !Q(e))) &&
            m.refs.setReference(e));
      },
      [m.refs],
    ),
    v = g.useMemo(() => ({ ...m.refs, setReference: _, setPositionReference: h, domReference: f }), [m.refs, _, h]),
    y = g.useMemo(() => ({ ...m.elements, domReference: d }), [m.elements, d]),
    b = g.useMemo(() => ({ ...m, ...a, refs: v, elements: y, nodeId: r }), [m, v, y, r, a]);
  return (
    fa(() => {
      a.dataRef.current.floatingContext = b;
      let e = p?.nodesRef.current.find((e) => e.id === r);
      e && (e.context = b);
    }),
    g.useMemo(() => ({ ...m, context: b, refs: v, elements: y }), [m, v, y, b])
  );
}
function xs() {
  return Xi() && Yi();
}
function Ss(e, t) {
  t === void 0 && (t = {});
  let { open: n, onOpenChange: r, events: i, dataRef: a, elements: o } = e,
    { enabled: s = !0, visibleOnly: c = !0 } = t,
    l = g.useRef(!1),
    u = g.useRef(-1),
    d = g.useRef(!0);
  (g.useEffect(() => {
    if (!s) return;
    let e = Zr(o.domReference);
    function t() {
      !n && ei(o.domReference) && o.domReference === ea(aa(o.domReference)) && (l.current = !0);
    }
    function r() {
      d.current = !0;
    }
    function i() {
      d.current = !1;
    }
    return (
      e.addEventListener(`blur`, t),
      xs() && (e.addEventListener(`keydown`, r, !0), e.addEventListener(`pointerdown`, i, !0)),
      () => {
        (e.removeEventListener(`blur`, t),
          xs() && (e.removeEventListener(`keydown`, r, !0), e.removeEventListener(`pointerdown`, i, !0)));
      }
    );
  }, [o.domReference, n, s]),
    g.useEffect(() => {
      if (!s) return;
      function e(e) {
        let { reason: t } = e;
        (t === `reference-press` || t === `escape-key`) && (l.current = !0);
      }
      return (
        i.on(`openchange`, e),
        () => {
          i.off(`openchange`, e);
        }
      );
    }, [i, s]),
    g.useEffect(
      () => () => {
        rs(u);
      },
      [],
    ));
  let f = g.useMemo(
    () => ({
      onMouseLeave() {
        l.current = !1;
      },
      onFocus(e) {
        if (l.current) return;
        let t = na(e.nativeEvent);
        if (c && Q(t)) {
          if (xs() && !e.relatedTarget) {
            if (!d.current && !oa(t)) return;
          } else if (!sa(t)) return;
        }
        r(!0, e.nativeEvent, `focus`);
      },
      onBlur(e) {
        l.current = !1;
        let t = e.relatedTarget,
          n = e.nativeEvent,
          i = Q(t) && t.hasAttribute(ns(`focus-guard`)) && t.getAttribute(`data-type`) === `outside`;
        u.current = window.setTimeout(() => {
          let e = ea(o.domReference ? o.domReference.ownerDocument : document);
          (!t && e === o.domReference) ||
            ta(a.current.floatingContext?.refs.floating.current, e) ||
            ta(o.domReference, e) ||
            i ||
            r(!1, n, `focus`);
        });
      },
    }),
    [a, o.domReference, r, c],
  );
  return g.useMemo(() => (s ? { reference: f } : {}), [s, f]);
}
function Cs(e, t, n) {
  let r = new Map(),
    i = n === `item`,
    a = e;
  if (i && e) {
    let { [Lo]: t, [Ro]: n, ...r } = e;
    a = r;
  }
  return {
    ...(n === `floating` && { tabIndex: -1, [Io]: `` }),
    ...a,
    ...t
      .map((t) => {
        let r = t ? t[n] : null;
        return typeof r == `function` ? (e ? r(e) : null) : r;
      })
      .concat(e)
      .reduce(
        (e, t) => (
          t &&
            Object.entries(t).forEach((t) => {
              let [n, a] = t;
              if (!(i && [Lo, Ro].includes(n))) {
                if (n.indexOf(`on`) === 0) {
                  if ((r.has(n) || r.set(n, []), typeof a == `function`)) {
                    var o;
                    ((o = r.get(n)) == null || o.push(a),
                      (e[n] = function () {
                        var e = [...arguments];
                        return r
                          .get(n)
                          ?.map((t) => t(...e))
                          .find((e) => e !== void 0);
                      }));
                  }
                } else e[n] = a;
              }
            }),
          e
        ),
        {},
      ),
  };
}
function ws(e) {
  e === void 0 && (e = []);
  let t = e.map((e) => e?.reference),
    n = e.map((e) => e?.floating),
    r = e.map((e) => e?.item),
    i = g.useCallback((t) => Cs(t, e, `reference`), t),
    a = g.useCallback((t) => Cs(t, e, `floating`), n),
    o = g.useCallback((t) => Cs(t, e, `item`), r);
  return g.useMemo(() => ({ getReferenceProps: i, getFloatingProps: a, getItemProps: o }), [i, a, o]);
}
var Ts = new Map([
  [`select`, `listbox`],
  [`combobox`, `listbox`],
  [`label`, !1],
]);
function Es(e, t) {
  t === void 0 && (t = {});
  let { open: n, elements: r, floatingId: i } = e,
    { enabled: a = !0, role: o = `dialog` } = t,
    s = Xo(),
    c = r.domReference?.id || s,
    l = g.useMemo(() => ca(r.floating)?.id || i, [r.floating, i]),
    u = Ts.get(o) ?? o,
    d = es() != null,
    f = g.useMemo(
      () =>
        u === `tooltip` || o === `label`
          ? { [`aria-` + (o === `label` ? `labelledby` : `describedby`)]: n ? l : void 0 }
          : {
              'aria-expanded': n ? `true` : `false`,
              'aria-haspopup': u === `alertdialog` ? `dialog` : u,
              'aria-controls': n ? l : void 0,
              ...(u === `listbox` && { role: `combobox` }),
              ...(u === `menu` && { id: c }),
              ...(u === `menu` && d && { role: `menuitem` }),
              ...(o === `select` && { 'aria-autocomplete': `none` }),
              ...(o === `combobox` && { 'aria-autocomplete': `list` }),
            },
      [u, l, d, n, c, o],
    ),
    p = g.useMemo(() => {
      let e = { id: l, ...(u && { role: u }) };
      return u === `tooltip` || o === `label` ? e : { ...e, ...(u === `menu` && { 'aria-labelledby': c }) };
    }, [u, l, c, o]),
    m = g.useCallback(
      (e) => {
        let { active: t, selected: n } = e,
          r = { role: `option`, ...(t && { id: l + `-fui-option` }) };
        switch (o) {
          case `select`:
          case `combobox`:
            return { ...r, 'aria-selected': n };
        }
        return {};
      },
      [l, o],
    );
  return g.useMemo(() => (a ? { reference: f, floating: p, item: m } : {}), [a, f, p, m]);
}
function Ds(e, t, n) {
  return (
    n === void 0 && (n = !0),
    e.filter((e) => e.parentId === t && (!n || e.context?.open)).flatMap((t) => [t, ...Ds(e, t.id, n)])
  );
}
function Os(e, t) {
  let [n, r] = e,
    i = !1,
    a = t.length;
  for (let e = 0, o = a - 1; e < a; o = e++) {
    let [a, s] = t[e] || [0, 0],
      [c, l] = t[o] || [0, 0];
    s >= r != l >= r && n <= ((c - a) * (r - s)) / (l - s) + a && (i = !i);
  }
  return i;
}
function ks(e, t) {
  return e[0] >= t.x && e[0] <= t.x + t.width && e[1] >= t.y && e[1] <= t.y + t.height;
}
function As(e) {
  e === void 0 && (e = {});
  let { buffer: t = 0.5, blockPointerEvents: n = !1, requireIntent: r = !0 } = e,
    i = { current: -1 },
    a = !1,
    o = null,
    s = null,
    c = typeof performance < `u` ? performance.now() : 0;
  function l(e, t) {
    let n = performance.now(),
      r = n - c;
    if (o === null || s === null || r === 0) return ((o = e), (s = t), (c = n), null);
    let i = e - o,
      a = t - s,
      l = Math.sqrt(i * i + a * a) / r;
    return ((o = e), (s = t), (c = n), l);
  }
  let u = (e) => {
    let { x: n, y: o, placement: s, elements: c, onClose: u, nodeId: d, tree: f } = e;
    return function (e) {
      function p() {
        (rs(i), u());
      }
      if ((rs(i), !c.domReference || !c.floating || s == null || n == null || o == null)) return;
      let { clientX: m, clientY: h } = e,
        g = [m, h],
        _ = ms(e),
        v = e.type === `mouseleave`,
        y = ps(c.floating, _),
        b = ps(c.domReference, _),
        x = c.domReference.getBoundingClientRect(),
        S = c.floating.getBoundingClientRect(),
        C = s.split(`-`)[0],
        w = n > S.right - S.width / 2,
        T = o > S.bottom - S.height / 2,
        E = ks(g, x),
        D = S.width > x.width,
        O = S.height > x.height,
        k = (D ? x : S).left,
        A = (D ? x : S).right,
        j = (O ? x : S).top,
        M = (O ? x : S).bottom;
      if (y && ((a = !0), !v)) return;
      if ((b && (a = !1), b && !v)) {
        a = !0;
        return;
      }
      if ((v && Q(e.relatedTarget) && ps(c.floating, e.relatedTarget)) || (f && Ds(f.nodesRef.current, d).length))
        return;
      if (
        (C === `top` && o >= x.bottom - 1) ||
        (C === `bottom` && o <= x.top + 1) ||
        (C === `left` && n >= x.right - 1) ||
        (C === `right` && n <= x.left + 1)
      )
        return p();
      let N = [];
      switch (C) {
        case `top`:
          N = [
            [k, x.top + 1],
            [k, S.bottom - 1],
            [A, S.bottom - 1],
            [A, x.top + 1],
          ];
          break;
        case `bottom`:
          N = [
            [k, S.top + 1],
            [k, x.bottom - 1],
            [A, x.bottom - 1],
            [A, S.top + 1],
          ];
          break;
        case `left`:
          N = [
            [S.right - 1, M],
            [S.right - 1, j],
            [x.left + 1, j],
            [x.left + 1, M],
          ];
          break;
        case `right`:
          N = [
            [x.right - 1, M],
            [x.right - 1, j],
            [S.left + 1, j],
            [S.left + 1, M],
          ];
      }
      function ee(e) {
        let [n, r] = e;
        switch (C) {
          case `top`:
            return [
              [D ? n + t / 2 : w ? n + t * 4 : n - t * 4, r + t + 1],
              [D ? n - t / 2 : w ? n + t * 4 : n - t * 4, r + t + 1],
              [S.left, w || D ? S.bottom - t : S.top],
              [S.right, w ? (D ? S.bottom - t : S.top) : S.bottom - t],
            ];
          case `bottom`:
            return [
              [D ? n + t / 2 : w ? n + t * 4 : n - t * 4, r - t],
              [D ? n - t / 2 : w ? n + t * 4 : n - t * 4, r - t],
              [S.left, w || D ? S.top + t : S.bottom],
              [S.right, w ? (D ? S.top + t : S.bottom) : S.top + t],
            ];
          case `left`: {
            let e = [n + t + 1, O ? r + t / 2 : T ? r + t * 4 : r - t * 4],
              i = [n + t + 1, O ? r - t / 2 : T ? r + t * 4 : r - t * 4];
            return [
              [T || O ? S.right - t : S.left, S.top],
              [T ? (O ? S.right - t : S.left) : S.right - t, S.bottom],
              e,
              i,
            ];
          }
          case `right`:
            return [
              [n - t, O ? r + t / 2 : T ? r + t * 4 : r - t * 4],
              [n - t, O ? r - t / 2 : T ? r + t * 4 : r - t * 4],
              [T || O ? S.left + t : S.right, S.top],
              [T ? (O ? S.left + t : S.right) : S.left + t, S.bottom],
            ];
        }
      }
      if (!Os([m, h], N)) {
        if (a && !E) return p();
        if (!v && r) {
          let t = l(e.clientX, e.clientY);
          if (t !== null && t < 0.1) return p();
        }
        Os([m, h], ee([n, o])) ? !a && r && (i.current = window.setTimeout(p, 40)) : p();
      }
    };
  };
  return ((u.__options = { blockPointerEvents: n }), u);
}
var js = { scrollHideDelay: 1e3, type: `hover`, scrollbars: `xy` },
  Ms = K((e, { scrollbarSize: t, overscrollBehavior: n, scrollbars: r }) => {
    let i = n;
    return (
      n && r && (r === `x` ? (i = `${n} auto`) : r === `y` && (i = `auto ${n}`)),
      {
        root: {
          '--scrollarea-scrollbar-size': f(t),
          '--scrollarea-over-scroll-behavior': i,
          '--scrollarea-offset-size': void 0,
        },
      }
    );
  }),
  Ns = X((e) => {
    let t = J(`ScrollArea`, js, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        scrollbarSize: s,
        vars: c,
        type: l,
        scrollHideDelay: u,
        viewportProps: d,
        viewportRef: f,
        onScrollPositionChange: p,
        children: m,
        offsetScrollbars: h,
        scrollbars: _,
        onBottomReached: v,
        onTopReached: y,
        onLeftReached: b,
        onRightReached: x,
        overscrollBehavior: S,
        startScrollPosition: C,
        verticalScrollbarPosition: w,
        attributes: T,
        ...E
      } = t,
      [D, O] = (0, g.useState)(!1),
      [k, A] = (0, g.useState)(!1),
      [j, M] = (0, g.useState)(!1),
      N = (0, g.useRef)(!0),
      ee = (0, g.useRef)(!1),
      P = (0, g.useRef)(!0),
      F = (0, g.useRef)(!1),
      I = Y({
        name: `ScrollArea`,
        props: t,
        classes: Jr,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: T,
        vars: c,
        varsResolver: Ms,
      }),
      L = (0, g.useRef)(null),
      [R, z] = (0, g.useState)(null),
      B = Fo([
        f,
        L,
        (0, g.useCallback)((e) => {
          z((t) => (t === e ? t : e));
        }, []),
      ]);
    return (
      br(h === `present` ? R : null, () => {
        let e = L.current;
        e && (A(e.scrollHeight > e.clientHeight), M(e.scrollWidth > e.clientWidth));
      }),
      V(() => {
        C && L.current && L.current.scrollTo({ left: C.x ?? 0, top: C.y ?? 0 });
      }, []),
      (0, q.jsxs)(wr, {
        getStyles: I,
        type: l === `never` ? `always` : l,
        scrollHideDelay: u,
        scrollbars: _,
        ...I(`root`),
        ...E,
        children: [
          (0, q.jsx)(qr, {
            ...d,
            ...I(`viewport`, { style: d?.style }),
            ref: B,
            'data-offset-scrollbars': h === !0 ? `xy` : h || void 0,
            'data-scrollbars': _ || void 0,
            'data-vertical-scrollbar-position': w || void 0,
            'data-horizontal-hidden': h === `present` && !j ? `true` : void 0,
            'data-vertical-hidden': h === `present` && !k ? `true` : void 0,
            onScroll: (e) => {
              (d?.onScroll?.(e), p?.({ x: e.currentTarget.scrollLeft, y: e.currentTarget.scrollTop }));
              let {
                  scrollTop: t,
                  scrollHeight: n,
                  clientHeight: r,
                  scrollLeft: i,
                  scrollWidth: a,
                  clientWidth: o,
                } = e.currentTarget,
                s = t - (n - r) >= -0.8,
                c = t === 0;
              (s && !ee.current && v?.(), c && !N.current && y?.(), (ee.current = s), (N.current = c));
              let l = i - (a - o) >= -0.8,
                u = i === 0;
              (l && !F.current && x?.(), u && !P.current && b?.(), (F.current = l), (P.current = u));
            },
            children: m,
          }),
          (_ === `xy` || _ === `x`) &&
            (0, q.jsx)(Ur, {
              ...I(`scrollbar`),
              orientation: `horizontal`,
              'data-vertical-scrollbar-position': w || void 0,
              'data-hidden': l === `never` || (h === `present` && !j) || void 0,
              forceMount: !0,
              onMouseEnter: () => O(!0),
              onMouseLeave: () => O(!1),
              children: (0, q.jsx)(Kr, { ...I(`thumb`) }),
            }),
          (_ === `xy` || _ === `y`) &&
            (0, q.jsx)(Ur, {
              ...I(`scrollbar`),
              orientation: `vertical`,
              'data-vertical-scrollbar-position': w || void 0,
              'data-hidden': l === `never` || (h === `present` && !k) || void 0,
              forceMount: !0,
              onMouseEnter: () => O(!0),
              onMouseLeave: () => O(!1),
              children: (0, q.jsx)(Kr, { ...I(`thumb`) }),
            }),
          (0, q.jsx)(Sr, {
            ...I(`corner`),
            'data-vertical-scrollbar-position': w || void 0,
            'data-hovered': D || void 0,
            'data-hidden': l === `never` || void 0,
          }),
        ],
      })
    );
  });
Ns.displayName = `@mantine/core/ScrollArea`;
var Ps = X((e) => {
  let {
      children: t,
      classNames: n,
      styles: r,
      scrollbarSize: i,
      scrollHideDelay: a,
      type: o,
      dir: s,
      offsetScrollbars: c,
      overscrollBehavior: l,
      viewportRef: u,
      onScrollPositionChange: d,
      unstyled: f,
      variant: p,
      viewportProps: m,
      scrollbars: h,
      style: _,
      vars: v,
      onBottomReached: y,
      onTopReached: b,
      startScrollPosition: x,
      verticalScrollbarPosition: S,
      onOverflowChange: C,
      ...w
    } = J(`ScrollAreaAutosize`, js, e),
    T = (0, g.useRef)(null),
    [E, D] = (0, g.useState)(null),
    O = Fo([
      u,
      T,
      (0, g.useCallback)((e) => {
        D((t) => (t === e ? t : e));
      }, []),
    ]),
    k = (0, g.useRef)(!1),
    A = (0, g.useRef)(!1),
    j = (0, g.useEffectEvent)(() => {
      let e = T.current;
      if (!e || !C) return;
      let t = e.scrollHeight > e.clientHeight;
      t !== k.current && (A.current ? C(t) : ((A.current = !0), t && C(!0)), (k.current = t));
    });
  return (
    br(C ? E : null, j),
    (0, q.jsx)(Z, {
      ...w,
      variant: p,
      style: [{ display: `flex`, overflow: `hidden` }, _],
      children: (0, q.jsx)(Z, {
        style: {
          display: `flex`,
          flexDirection: `column`,
          flex: 1,
          overflow: `hidden`,
          ...(h === `y` && { minWidth: 0 }),
          ...(h === `x` && { minHeight: 0 }),
          ...(h === `xy` && { minWidth: 0, minHeight: 0 }),
          ...(h === !1 && { minWidth: 0, minHeight: 0 }),
        },
        children: (0, q.jsx)(Ns, {
          classNames: n,
          styles: r,
          scrollHideDelay: a,
          scrollbarSize: i,
          type: o,
          dir: s,
          offsetScrollbars: c,
          overscrollBehavior: l,
          viewportRef: O,
          onScrollPositionChange: d,
          unstyled: f,
          variant: p,
          viewportProps: m,
          vars: v,
          scrollbars: h,
          onBottomReached: y,
          onTopReached: b,
          startScrollPosition: x,
          verticalScrollbarPosition: S,
          'data-autosize': `true`,
          children: t,
        }),
      }),
    })
  );
});
((Ns.classes = Jr),
  (Ns.varsResolver = Ms),
  (Ps.displayName = `@mantine/core/ScrollAreaAutosize`),
  (Ps.classes = Jr),
  (Ns.Autosize = Ps));
var Fs = { root: `m_87cf2631` },
  Is = { __staticSelector: `UnstyledButton` },
  Ls = lr((e) => {
    let t = J(`UnstyledButton`, Is, e),
      {
        className: n,
        component: r = `button`,
        __staticSelector: i,
        unstyled: a,
        classNames: o,
        styles: s,
        style: c,
        attributes: l,
        ...u
      } = t,
      d = Y({
        name: i,
        props: t,
        classes: Fs,
        className: n,
        style: c,
        classNames: o,
        styles: s,
        unstyled: a,
        attributes: l,
      });
    return (0, q.jsx)(Z, {
      ...d(`root`, { focusable: !0 }),
      component: r,
      type: r === `button` ? `button` : void 0,
      ...u,
    });
  });
((Ls.classes = Fs), (Ls.displayName = `@mantine/core/UnstyledButton`));
var Rs = { root: `m_515a97f8` },
  zs = X((e) => {
    let t = J(`VisuallyHidden`, null, e),
      { classNames: n, className: r, style: i, styles: a, unstyled: o, vars: s, attributes: c, ...l } = t,
      u = Y({
        name: `VisuallyHidden`,
        classes: Rs,
        props: t,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: c,
      });
    return (0, q.jsx)(Z, { component: `span`, ...u(`root`), ...l });
  });
((zs.classes = Rs), (zs.displayName = `@mantine/core/VisuallyHidden`));
var Bs = { root: `m_1b7284a3` },
  Vs = K((e, { radius: t, shadow: n }) => ({
    root: { '--paper-radius': t === void 0 ? void 0 : A(t), '--paper-shadow': M(n) },
  })),
  Hs = lr((e) => {
    let t = J(`Paper`, null, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        withBorder: s,
        vars: c,
        radius: l,
        shadow: u,
        variant: d,
        mod: f,
        attributes: p,
        ...m
      } = t,
      h = Y({
        name: `Paper`,
        props: t,
        classes: Bs,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: p,
        vars: c,
        varsResolver: Vs,
      });
    return (0, q.jsx)(Z, { mod: [{ withBorder: s }, f], ...h(`root`), variant: d, ...m });
  });
((Hs.classes = Bs), (Hs.varsResolver = Vs), (Hs.displayName = `@mantine/core/Paper`));
function Us(e, t, n, r) {
  return e === `center` || r === `center` ? { top: t } : e === `end` ? { bottom: n } : e === `start` ? { top: n } : {};
}
function Ws(e, t, n, r, i) {
  return e === `center` || r === `center`
    ? { left: t }
    : e === `end`
      ? { [i === `ltr` ? `right` : `left`]: n }
      : e === `start`
        ? { [i === `ltr` ? `left` : `right`]: n }
        : {};
}
var Gs = {
  bottom: `borderTopLeftRadius`,
  left: `borderTopRightRadius`,
  right: `borderBottomLeftRadius`,
  top: `borderBottomRightRadius`,
};
function Ks({ position: e, arrowSize: t, dir: n }) {
  let [r, i] = e.split(`-`);
  if (!i) return;
  let a = { width: t, height: t, position: `absolute` };
  if (r === `bottom`) {
    let e = i === `start`,
      r = e ? (n === `ltr` ? `left` : `right`) : n === `ltr` ? `right` : `left`;
    return {
      ...a,
      top: -t,
      [r]: 0,
      clipPath: e === (n === `rtl`) ? `polygon(100% 0%, 0% 100%, 100% 100%)` : `polygon(0% 0%, 0% 100%, 100% 100%)`,
    };
  }
  if (r === `top`) {
    let e = i === `start`,
      r = e ? (n === `ltr` ? `left` : `right`) : n === `ltr` ? `right` : `left`;
    return {
      ...a,
      bottom: -t,
      [r]: 0,
      clipPath: e === (n === `rtl`) ? `polygon(0% 0%, 100% 0%, 100% 100%)` : `polygon(0% 0%, 100% 0%, 0% 100%)`,
    };
  }
  if (r === `left`)
    return {
      ...a,
      right: -t,
      [i === `start` ? `top` : `bottom`]: 0,
      clipPath: i === `start` ? `polygon(0% 0%, 100% 0%, 0% 100%)` : `polygon(0% 0%, 0% 100%, 100% 100%)`,
    };
  if (r === `right`)
    return {
      ...a,
      left: -t,
      [i === `start` ? `top` : `bottom`]: 0,
      clipPath: i === `start` ? `polygon(0% 0%, 100% 0%, 100% 100%)` : `polygon(100% 0%, 0% 100%, 100% 100%)`,
    };
}
function qs({
  position: e,
  arrowSize: t,
  arrowOffset: n,
  arrowRadius: r,
  arrowPosition: i,
  arrowX: a,
  arrowY: o,
  dir: s,
}) {
  if (i === `merge`) {
    let n = Ks({ position: e, arrowSize: t, dir: s });
    if (n) return n;
  }
  let [c, l = `center`] = e.split(`-`),
    u = { width: t, height: t, transform: `rotate(45deg)`, position: `absolute`, [Gs[c]]: r },
    d = -t / 2;
  return c === `left`
    ? {
        ...u,
        ...Us(l, o, n, i),
        right: d,
        borderLeftColor: `transparent`,
        borderBottomColor: `transparent`,
        clipPath: `polygon(100% 0, 0 0, 100% 100%)`,
      }
    : c === `right`
      ? {
          ...u,
          ...Us(l, o, n, i),
          left: d,
          borderRightColor: `transparent`,
          borderTopColor: `transparent`,
          clipPath: `polygon(0 100%, 0 0, 100% 100%)`,
        }
      : c === `top`
        ? {
            ...u,
            ...Ws(l, a, n, i, s),
            bottom: d,
            borderTopColor: `transparent`,
            borderLeftColor: `transparent`,
            clipPath: `polygon(0 100%, 100% 100%, 100% 0)`,
          }
        : c === `bottom`
          ? {
              ...u,
              ...Ws(l, a, n, i, s),
              top: d,
              borderBottomColor: `transparent`,
              borderRightColor: `transparent`,
              clipPath: `polygon(0 100%, 0 0, 100% 0)`,
            }
          : {};
}
function Js({ position: e, dir: t }) {
  let [n, r] = e.split(`-`);
  if (!r) return;
  let i = (r === `start` && t === `ltr`) || (r === `end` && t === `rtl`);
  if (n === `bottom`) return i ? { borderTopLeftRadius: 0 } : { borderTopRightRadius: 0 };
  if (n === `top`) return i ? { borderBottomLeftRadius: 0 } : { borderBottomRightRadius: 0 };
  if (n === `left`) return r === `start` ? { borderTopRightRadius: 0 } : { borderBottomRightRadius: 0 };
  if (n === `right`) return r === `start` ? { borderTopLeftRadius: 0 } : { borderBottomLeftRadius: 0 };
}
function Ys({
  position: e,
  arrowSize: t,
  arrowOffset: n,
  arrowRadius: r,
  arrowPosition: i,
  visible: a,
  arrowX: o,
  arrowY: s,
  style: c,
  ...l
}) {
  let { dir: u } = _r();
  return a
    ? (0, q.jsx)(`div`, {
        role: `presentation`,
        ...l,
        style: {
          ...c,
          ...qs({
            position: e,
            arrowSize: t,
            arrowOffset: n,
            arrowRadius: r,
            arrowPosition: i,
            dir: u,
            arrowX: o,
            arrowY: s,
          }),
        },
      })
    : null;
}
Ys.displayName = `@mantine/core/FloatingArrow`;
function Xs(e, t) {
  if (e === `rtl` && (t.includes(`right`) || t.includes(`left`))) {
    let [e, n] = t.split(`-`),
      r = e === `right` ? `left` : `right`;
    return n === void 0 ? r : `${r}-${n}`;
  }
  return t;
}
function Zs({ open: e, close: t, openDelay: n, closeDelay: r }) {
  let i = (0, g.useRef)(-1),
    a = (0, g.useRef)(-1),
    o = () => {
      (window.clearTimeout(i.current), window.clearTimeout(a.current));
    };
  return (
    (0, g.useEffect)(() => o, []),
    {
      openDropdown: () => {
        (o(), n === 0 || n === void 0 ? e() : (i.current = window.setTimeout(e, n)));
      },
      closeDropdown: () => {
        (o(), r === 0 || r === void 0 ? t() : (a.current = window.setTimeout(t, r)));
      },
    }
  );
}
var Qs = { root: `m_9814e45f` },
  $s = { zIndex: T(`modal`) },
  ec = K((e, { gradient: t, color: n, backgroundOpacity: r, blur: i, radius: a, zIndex: o }) => ({
    root: {
      '--overlay-bg': t || ((n !== void 0 || r !== void 0) && vt(n || `#000`, r ?? 0.6)) || void 0,
      '--overlay-filter': i ? `blur(${f(i)})` : void 0,
      '--overlay-radius': a === void 0 ? void 0 : A(a),
      '--overlay-z-index': o?.toString(),
    },
  })),
  tc = lr((e) => {
    let t = J(`Overlay`, $s, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        fixed: c,
        center: l,
        children: u,
        radius: d,
        zIndex: f,
        gradient: p,
        blur: m,
        color: h,
        backgroundOpacity: g,
        mod: _,
        attributes: v,
        ...y
      } = t,
      b = Y({
        name: `Overlay`,
        props: t,
        classes: Qs,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: v,
        vars: s,
        varsResolver: ec,
      });
    return (0, q.jsx)(Z, { ...b(`root`), mod: [{ center: l, fixed: c }, _], ...y, children: u });
  });
((tc.classes = Qs), (tc.varsResolver = ec), (tc.displayName = `@mantine/core/Overlay`));
function nc(e) {
  let t = document.createElement(`div`);
  return (
    t.setAttribute(`data-portal`, `true`),
    typeof e.className == `string` && t.classList.add(...e.className.split(` `).filter(Boolean)),
    typeof e.style == `object` && Object.assign(t.style, e.style),
    typeof e.id == `string` && t.setAttribute(`id`, e.id),
    t
  );
}
var rc = null;
function ic({ target: e, reuseTargetNode: t, ...n }) {
  if (e) return typeof e == `string` ? document.querySelector(e) || nc(n) : e;
  if (t) {
    if (rc) {
      if (document.body.contains(rc)) return rc;
      rc = null;
    }
    let e = document.querySelector(`[data-mantine-shared-portal-node]`);
    if (e) return ((rc = e), e);
    let t = nc(n);
    return (t.setAttribute(`data-mantine-shared-portal-node`, `true`), document.body.appendChild(t), (rc = t), t);
  }
  return nc(n);
}
var ac = { reuseTargetNode: !0 },
  oc = X((e) => {
    let { children: t, target: n, reuseTargetNode: r, ref: i, ...a } = J(`Portal`, ac, e),
      [o, s] = (0, g.useState)(!1),
      c = (0, g.useRef)(null);
    return (
      V(
        () => (
          s(!0),
          (c.current = ic({ target: n, reuseTargetNode: r, ...a })),
          Oe(i, c.current),
          !n && !r && c.current && document.body.appendChild(c.current),
          () => {
            !n && !r && c.current && document.body.removeChild(c.current);
          }
        ),
        [n],
      ),
      !o || !c.current ? null : (0, We.createPortal)((0, q.jsx)(q.Fragment, { children: t }), c.current)
    );
  });
oc.displayName = `@mantine/core/Portal`;
var sc = X(({ withinPortal: e = !0, children: t, ...n }) =>
  Nt() === `test` || !e ? (0, q.jsx)(q.Fragment, { children: t }) : (0, q.jsx)(oc, { ...n, children: t }),
);
sc.displayName = `@mantine/core/OptionalPortal`;
var cc = (e) => ({
    in: { opacity: 1, transform: `scale(1)` },
    out: { opacity: 0, transform: `scale(.9) translateY(${e === `bottom` ? 10 : -10}px)` },
    transitionProperty: `transform, opacity`,
  }),
  lc = {
    fade: { in: { opacity: 1 }, out: { opacity: 0 }, transitionProperty: `opacity` },
    'fade-up': {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(30px)` },
      transitionProperty: `opacity, transform`,
    },
    'fade-down': {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(-30px)` },
      transitionProperty: `opacity, transform`,
    },
    'fade-left': {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(30px)` },
      transitionProperty: `opacity, transform`,
    },
    'fade-right': {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(-30px)` },
      transitionProperty: `opacity, transform`,
    },
    scale: {
      in: { opacity: 1, transform: `scale(1)` },
      out: { opacity: 0, transform: `scale(0)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'scale-y': {
      in: { opacity: 1, transform: `scaleY(1)` },
      out: { opacity: 0, transform: `scaleY(0)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'scale-x': {
      in: { opacity: 1, transform: `scaleX(1)` },
      out: { opacity: 0, transform: `scaleX(0)` },
      common: { transformOrigin: `left` },
      transitionProperty: `transform, opacity`,
    },
    'skew-up': {
      in: { opacity: 1, transform: `translateY(0) skew(0deg, 0deg)` },
      out: { opacity: 0, transform: `translateY(-20px) skew(-10deg, -5deg)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'skew-down': {
      in: { opacity: 1, transform: `translateY(0) skew(0deg, 0deg)` },
      out: { opacity: 0, transform: `translateY(20px) skew(-10deg, -5deg)` },
      common: { transformOrigin: `bottom` },
      transitionProperty: `transform, opacity`,
    },
    'rotate-left': {
      in: { opacity: 1, transform: `translateY(0) rotate(0deg)` },
      out: { opacity: 0, transform: `translateY(20px) rotate(-5deg)` },
      common: { transformOrigin: `bottom` },
      transitionProperty: `transform, opacity`,
    },
    'rotate-right': {
      in: { opacity: 1, transform: `translateY(0) rotate(0deg)` },
      out: { opacity: 0, transform: `translateY(20px) rotate(5deg)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'slide-down': {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(-100%)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'slide-up': {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(100%)` },
      common: { transformOrigin: `bottom` },
      transitionProperty: `transform, opacity`,
    },
    'slide-left': {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(100%)` },
      common: { transformOrigin: `left` },
      transitionProperty: `transform, opacity`,
    },
    'slide-right': {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(-100%)` },
      common: { transformOrigin: `right` },
      transitionProperty: `transform, opacity`,
    },
    pop: { ...cc(`bottom`), common: { transformOrigin: `center center` } },
    'pop-bottom-left': { ...cc(`bottom`), common: { transformOrigin: `bottom left` } },
    'pop-bottom-right': { ...cc(`bottom`), common: { transformOrigin: `bottom right` } },
    'pop-top-left': { ...cc(`top`), common: { transformOrigin: `top left` } },
    'pop-top-right': { ...cc(`top`), common: { transformOrigin: `top right` } },
  },
  uc = { entering: `in`, entered: `in`, exiting: `out`, exited: `out`, 'pre-exiting': `out`, 'pre-entering': `out` };
function dc({ transition: e, state: t, duration: n, timingFunction: r }) {
  let i = { WebkitBackfaceVisibility: `hidden`, transitionDuration: `${n}ms`, transitionTimingFunction: r };
  return typeof e == `string`
    ? e in lc
      ? { transitionProperty: lc[e].transitionProperty, ...i, ...lc[e].common, ...lc[e][uc[t]] }
      : {}
    : { transitionProperty: e.transitionProperty, ...i, ...e.common, ...e[uc[t]] };
}
function fc({
  duration: e,
  exitDuration: t,
  timingFunction: n,
  mounted: r,
  onEnter: i,
  onExit: a,
  onEntered: o,
  onExited: s,
  enterDelay: c,
  exitDelay: l,
}) {
  let u = Yt(),
    d = je(),
    f = u.respectReducedMotion ? d : !1,
    [p, m] = (0, g.useState)(f ? 0 : e),
    [h, _] = (0, g.useState)(r ? `entered` : `exited`),
    v = (0, g.useRef)(-1),
    y = (0, g.useRef)(-1),
    b = (0, g.useRef)(-1);
  function x() {
    (window.clearTimeout(v.current), window.clearTimeout(y.current), cancelAnimationFrame(b.current), (b.current = -1));
  }
  let S = (n) => {
      x();
      let r = n ? i : a,
        c = n ? o : s,
        l = f ? 0 : n ? e : t;
      if ((m(l), l === 0)) (typeof r == `function` && r(), typeof c == `function` && c(), _(n ? `entered` : `exited`));
      else {
        let e = requestAnimationFrame(() => {
          (We.flushSync(() => {
            _(n ? `pre-entering` : `pre-exiting`);
          }),
            b.current === e &&
              (b.current = requestAnimationFrame(() => {
                (typeof r == `function` && r(),
                  _(n ? `entering` : `exiting`),
                  (v.current = window.setTimeout(() => {
                    (typeof c == `function` && c(), _(n ? `entered` : `exited`));
                  }, l)));
              })));
        });
        b.current = e;
      }
    },
    C = (e) => {
      (x(),
        typeof (e ? c : l) == `number`
          ? (y.current = window.setTimeout(
              () => {
                S(e);
              },
              e ? c : l,
            ))
          : S(e));
    };
  return (
    H(() => {
      C(r);
    }, [r]),
    (0, g.useEffect)(
      () => () => {
        x();
      },
      [],
    ),
    { transitionDuration: p, transitionStatus: h, transitionTimingFunction: n || `ease` }
  );
}
function pc({
  keepMounted: e,
  keepMountedMode: t = `activity`,
  transition: n = `fade`,
  duration: r = 250,
  exitDuration: i = r,
  mounted: a,
  children: o,
  timingFunction: s = `ease`,
  onExit: c,
  onEntered: l,
  onEnter: u,
  onExited: d,
  enterDelay: f,
  exitDelay: p,
}) {
  let m = Nt(),
    {
      transitionDuration: h,
      transitionStatus: _,
      transitionTimingFunction: v,
    } = fc({
      mounted: a,
      exitDuration: i,
      duration: r,
      timingFunction: s,
      onExit: c,
      onEntered: l,
      onEnter: u,
      onExited: d,
      enterDelay: f,
      exitDelay: p,
    });
  if (m === `test`) return a ? (0, q.jsx)(q.Fragment, { children: o({}) }) : e ? o({ display: `none` }) : null;
  if (h === 0)
    return e
      ? t === `display-none`
        ? a
          ? (0, q.jsx)(q.Fragment, { children: o({}) })
          : o({ display: `none` })
        : (0, q.jsx)(g.Activity, { mode: a ? `visible` : `hidden`, children: o({}) })
      : a
        ? (0, q.jsx)(q.Fragment, { children: o({}) })
        : null;
  let y = _ === `exited`;
  if (e) {
    let e = o(
      y
        ? t === `display-none`
          ? { display: `none` }
          : {}
        : dc({ transition: n, duration: h, state: _, timingFunction: v }),
    );
    return t === `display-none` ? e : (0, q.jsx)(g.Activity, { mode: y ? `hidden` : `visible`, children: e });
  }
  return y
    ? null
    : (0, q.jsx)(q.Fragment, { children: o(dc({ transition: n, duration: h, state: _, timingFunction: v })) });
}
pc.displayName = `@mantine/core/Transition`;
var mc = { duration: 100, transition: `fade` };
function hc(e, t) {
  return { ...mc, ...t, ...e };
}
var [gc, _c] = v(`Popover component was not found in the tree`);
function vc({ childProps: e, disabled: t, opened: n, longPressDelay: r = 500, setReference: i, open: a }) {
  let o = (0, g.useRef)(!1),
    s = (0, g.useRef)(!1),
    c = (0, g.useRef)(null),
    l = (0, g.useRef)(t);
  l.current = t;
  let u = (e, t, n) => {
      (i({
        getBoundingClientRect: () => ({
          x: e,
          y: t,
          width: 0,
          height: 0,
          top: t,
          left: e,
          right: e,
          bottom: t,
          toJSON: () => void 0,
        }),
        contextElement: n,
      }),
        a());
    },
    d = N(e.onMouseDown, (e) => {
      t || (e.button === 2 && e.stopPropagation());
    }),
    f = N(e.onContextMenu, (e) => {
      t ||
        e.defaultPrevented ||
        (e.preventDefault(), s.current || (u(e.clientX, e.clientY, e.currentTarget), o.current && (s.current = !0)));
    }),
    p = Be(
      (e) => {
        if (l.current || s.current) return;
        let t = e,
          n = t.touches[0] ?? t.changedTouches[0];
        n && (u(n.clientX, n.clientY, c.current), (s.current = !0));
      },
      {
        threshold: r,
        events: [`touch`],
        cancelOnMove: !0,
        onStart: (e) => {
          ((o.current = !0), (s.current = !1), (c.current = e.currentTarget));
        },
        onFinish: (e) => {
          ((o.current = !1), (s.current = !1), l.current || e.preventDefault());
        },
        onCancel: () => {
          ((o.current = !1), (s.current = !1));
        },
      },
    );
  return {
    onContextMenu: f,
    onMouseDown: d,
    onTouchStart: N(e.onTouchStart, p.onTouchStart),
    onTouchEnd: N(e.onTouchEnd, p.onTouchEnd),
    onTouchCancel: N(e.onTouchCancel, p.onTouchCancel),
    onTouchMove: N(e.onTouchMove, p.onTouchMove),
    style: t ? e.style : { ...e.style, WebkitTouchCallout: `none`, WebkitUserSelect: `none`, userSelect: `none` },
    'data-expanded': n ? !0 : void 0,
  };
}
function yc(e) {
  let { children: t, disabled: n, longPressDelay: r } = J(`PopoverContextMenu`, null, e),
    i = Je(t);
  if (!i)
    throw Error(
      `Popover.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    );
  let a = _c(),
    o = vc({
      childProps: i.props,
      disabled: n || a.disabled,
      opened: a.opened,
      longPressDelay: r,
      setReference: a.reference,
      open: () => {
        a.opened || a.onToggle();
      },
    });
  return (0, g.cloneElement)(i, o);
}
yc.displayName = `@mantine/core/PopoverContextMenu`;
function bc({ children: e, active: t = !0, refProp: n = `ref`, innerRef: r }) {
  let i = G(Te(t), r),
    a = Je(e);
  return a ? (0, g.cloneElement)(a, { [n]: i }) : e;
}
function xc(e) {
  return (0, q.jsx)(zs, { tabIndex: -1, 'data-autofocus': !0, ...e });
}
((bc.displayName = `@mantine/core/FocusTrap`),
  (xc.displayName = `@mantine/core/FocusTrapInitialFocus`),
  (bc.InitialFocus = xc));
var Sc = { dropdown: `m_38a85659`, arrow: `m_a31dc6c1`, overlay: `m_3d7bc908` },
  Cc = X((e) => {
    let t = J(`PopoverDropdown`, null, e),
      {
        className: n,
        style: r,
        vars: i,
        children: a,
        onKeyDownCapture: o,
        variant: s,
        classNames: c,
        styles: l,
        ref: u,
        ...d
      } = t,
      p = _c(),
      { dir: m } = _r(),
      h = p.arrowPosition === `merge` && p.withArrow ? Js({ position: p.placement, dir: m }) : void 0,
      g = ie({ opened: p.opened, shouldReturnFocus: p.returnFocus }),
      _ = p.withRoles
        ? { 'aria-labelledby': p.getTargetId(), id: p.getDropdownId(), role: `dialog`, tabIndex: -1 }
        : {},
      v = G(u, p.floating);
    return p.disabled
      ? null
      : (0, q.jsx)(sc, {
          ...p.portalProps,
          withinPortal: p.withinPortal,
          children: (0, q.jsx)(pc, {
            mounted: p.opened,
            ...p.transitionProps,
            transition: p.transitionProps?.transition || `fade`,
            duration: p.transitionProps?.duration ?? 150,
            keepMounted: p.keepMounted,
            keepMountedMode: p.keepMountedMode,
            exitDuration:
              typeof p.transitionProps?.exitDuration == `number`
                ? p.transitionProps.exitDuration
                : p.transitionProps?.duration,
            children: (e) =>
              (0, q.jsx)(bc, {
                active: p.trapFocus && p.opened,
                innerRef: v,
                children: (0, q.jsxs)(Z, {
                  ..._,
                  ...d,
                  variant: s,
                  onKeyDownCapture: D(
                    () => {
                      (p.onClose?.(), p.onDismiss?.());
                    },
                    { active: p.closeOnEscape, onTrigger: g, onKeyDown: o },
                  ),
                  'data-position': p.placement,
                  'data-fixed': p.floatingStrategy === `fixed` || void 0,
                  ...p.getStyles(`dropdown`, {
                    className: n,
                    props: t,
                    classNames: c,
                    styles: l,
                    style: [
                      {
                        ...e,
                        ...h,
                        zIndex: p.zIndex,
                        top: p.y ?? 0,
                        left: p.x ?? 0,
                        width: p.width === `target` ? void 0 : f(p.width),
                        ...(p.referenceHidden ? { display: `none` } : null),
                      },
                      p.resolvedStyles?.dropdown,
                      l?.dropdown,
                      r,
                    ],
                  }),
                  children: [
                    a,
                    (0, q.jsx)(Ys, {
                      ref: p.arrowRef,
                      arrowX: p.arrowX,
                      arrowY: p.arrowY,
                      visible: p.withArrow,
                      position: p.placement,
                      arrowSize: p.arrowSize,
                      arrowRadius: p.arrowRadius,
                      arrowOffset: p.arrowOffset,
                      arrowPosition: p.arrowPosition,
                      ...p.getStyles(`arrow`, { props: t, classNames: c, styles: l }),
                    }),
                  ],
                }),
              }),
          }),
        });
  });
((Cc.classes = Sc), (Cc.displayName = `@mantine/core/PopoverDropdown`));
var wc = { refProp: `ref`, popupType: `dialog` },
  Tc = X((e) => {
    let { children: t, refProp: n, popupType: r, ref: i, ...a } = J(`PopoverTarget`, wc, e),
      o = Je(t);
    if (!o)
      throw Error(
        `Popover.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
      );
    let s = a,
      c = _c(),
      l = G(c.reference, Ke(o), i),
      u = c.withRoles
        ? {
            'aria-haspopup': r,
            'aria-expanded': c.opened,
            'aria-controls': c.opened ? c.getDropdownId() : void 0,
            id: c.getTargetId(),
          }
        : {},
      d = o.props;
    return (0, g.cloneElement)(o, {
      ...s,
      ...u,
      ...c.targetProps,
      className: Xe(c.targetProps.className, s.className, d.className),
      [n]: l,
      ...(c.controlled
        ? null
        : {
            onClick: (e) => {
              (c.onToggle(), d.onClick?.(e));
            },
          }),
    });
  });
Tc.displayName = `@mantine/core/PopoverTarget`;
function Ec(e) {
  if (e === void 0) return { shift: !0, flip: !0 };
  let t = { ...e };
  return (e.shift === void 0 && (t.shift = !0), e.flip === void 0 && (t.flip = !0), t);
}
function Dc(e, t, n, r) {
  let i = Ec(e.middlewares),
    a = [Do(e.offset), Mo()];
  if (i.flip && !n) {
    let e = typeof i.flip == `boolean` ? {} : i.flip,
      t = r ? { fallbackStrategy: `initialPlacement`, ...e } : e;
    a.push(Ao(t));
  }
  if (i.shift) {
    let t = typeof i.shift == `boolean` ? {} : i.shift;
    a.push(
      Oo((n) => {
        let r = n.placement.startsWith(`top`) || n.placement.startsWith(`bottom`);
        return { limiter: ko(), padding: 5, ...(e.width === `target` && r ? { mainAxis: !1 } : null), ...t };
      }),
    );
  }
  return (
    i.inline && a.push(typeof i.inline == `boolean` ? No() : No(i.inline)),
    a.push(Po({ element: e.arrowRef, padding: e.arrowOffset })),
    (i.size || e.width === `target`) &&
      a.push(
        jo({
          ...(typeof i.size == `boolean` ? {} : i.size),
          apply({ rects: n, availableWidth: r, availableHeight: a, ...o }) {
            let s = t().refs.floating.current?.style ?? {};
            (i.size &&
              (typeof i.size == `object` && i.size.apply
                ? i.size.apply({ rects: n, availableWidth: r, availableHeight: a, ...o })
                : Object.assign(s, { maxWidth: `${r}px`, maxHeight: `${a}px` })),
              e.width === `target` && Object.assign(s, { width: `${n.reference.width}px` }));
          },
        }),
      ),
    a
  );
}
function Oc(e) {
  let [t, n] = Ae({ value: e.opened, defaultValue: e.defaultOpened, finalValue: !1, onChange: e.onChange }),
    r = (0, g.useRef)(t),
    i = (0, g.useRef)(!1),
    [a, o] = (0, g.useState)(null),
    s = e.preventPositionChangeWhenVisible !== !1,
    c = (0, g.useRef)(t);
  t !== c.current && ((c.current = t), t && a !== null && o(null));
  let l = (0, g.useRef)(e.position);
  e.position !== l.current && ((l.current = e.position), (i.current = !1), a !== null && o(null));
  let u = (0, g.useCallback)(() => o(null), []),
    d = () => {
      t && !e.disabled && n(!1);
    },
    f = () => {
      e.disabled || n(!t);
    },
    p = bs({
      open: t,
      strategy: e.strategy,
      placement: s ? (a ?? e.position) : e.position,
      middleware: Dc(e, () => p, s && a !== null, s),
      whileElementsMounted: e.keepMounted ? void 0 : lo,
    });
  ((0, g.useEffect)(() => {
    if (!e.keepMounted) return;
    let n = p.refs.reference.current,
      r = p.refs.floating.current;
    if (t && n && r) return lo(n, r, p.update);
  }, [e.keepMounted, t, p.update, p.elements.reference, p.elements.floating]),
    V(() => {
      if (!t) {
        i.current = !1;
        return;
      }
      if (!s || a !== null) return;
      let e = p.refs.floating.current;
      e &&
        e.offsetHeight !== 0 &&
        e.offsetWidth !== 0 &&
        (i.current ? p.isPositioned && o(p.placement) : ((i.current = !0), p.update()));
    }, [s, t, p.isPositioned, p.placement, a, p.update]));
  let m = (0, g.useRef)(p.placement);
  return (
    V(() => {
      m.current !== p.placement && ((m.current = p.placement), e.onPositionChange?.(p.placement));
    }, [p.placement]),
    H(() => {
      (t !== r.current && (t ? e.onOpen?.() : e.onClose?.()), (r.current = t));
    }, [t, e.onClose, e.onOpen]),
    {
      floating: p,
      controlled: typeof e.opened == `boolean`,
      opened: t,
      onClose: d,
      onToggle: f,
      resetLockedPlacement: u,
    }
  );
}
var kc = {
    position: `bottom`,
    offset: 8,
    transitionProps: { transition: `fade`, duration: 150 },
    middlewares: { flip: !0, shift: !0, inline: !1 },
    arrowSize: 7,
    arrowOffset: 5,
    arrowRadius: 0,
    arrowPosition: `side`,
    closeOnClickOutside: !0,
    withinPortal: !0,
    closeOnEscape: !0,
    trapFocus: !1,
    withRoles: !0,
    returnFocus: !1,
    withOverlay: !1,
    hideDetached: !0,
    preventPositionChangeWhenVisible: !0,
    clickOutsideEvents: [`mousedown`, `touchstart`],
    clickOutsideCapture: !1,
    zIndex: T(`popover`),
    __staticSelector: `Popover`,
    width: `max-content`,
  },
  Ac = K((e, { radius: t, shadow: n }) => ({
    dropdown: { '--popover-radius': t === void 0 ? void 0 : A(t), '--popover-shadow': M(n) },
  }));
function jc(e) {
  let t = J(`Popover`, kc, e),
    {
      children: n,
      position: r,
      offset: i,
      onPositionChange: a,
      opened: o,
      transitionProps: s,
      onExitTransitionEnd: c,
      onEnterTransitionEnd: l,
      width: u,
      middlewares: d,
      withArrow: f,
      arrowSize: p,
      arrowOffset: m,
      arrowRadius: h,
      arrowPosition: _,
      unstyled: v,
      classNames: y,
      styles: b,
      closeOnClickOutside: x,
      withinPortal: S,
      portalProps: C,
      closeOnEscape: w,
      clickOutsideEvents: T,
      clickOutsideCapture: E,
      trapFocus: D,
      onClose: O,
      onDismiss: k,
      onOpen: A,
      onChange: j,
      zIndex: M,
      radius: N,
      shadow: ee,
      id: P,
      defaultOpened: F,
      __staticSelector: I,
      withRoles: L,
      disabled: R,
      returnFocus: B,
      variant: te,
      keepMounted: ne,
      keepMountedMode: V,
      vars: re,
      floatingStrategy: H,
      withOverlay: ie,
      overlayProps: ae,
      hideDetached: oe,
      attributes: se,
      preventPositionChangeWhenVisible: U,
      ...ce
    } = t,
    le = Y({
      name: I,
      props: t,
      classes: Sc,
      classNames: y,
      styles: b,
      unstyled: v,
      attributes: se,
      rootSelector: `dropdown`,
      vars: re,
      varsResolver: Ac,
    }),
    { resolvedStyles: ue } = fn({ classNames: y, styles: b, props: t }),
    de = (0, g.useRef)(null),
    [fe, pe] = (0, g.useState)(null),
    [me, he] = (0, g.useState)(null),
    { dir: ge } = _r(),
    _e = Nt(),
    ve = Ee(P),
    W = Oc({
      middlewares: d,
      width: u,
      position: Xs(ge, r),
      offset: typeof i == `number` ? i + (f ? p / 2 : 0) : i,
      arrowRef: de,
      arrowOffset: m,
      onPositionChange: a,
      opened: o,
      defaultOpened: F,
      onChange: j,
      onOpen: A,
      onClose: O,
      onDismiss: k,
      strategy: H,
      disabled: R,
      preventPositionChangeWhenVisible: U,
      keepMounted: ne,
    });
  z(
    () => {
      x && (W.onClose(), k?.());
    },
    T,
    [fe, me],
    !0,
    E,
  );
  let ye = (0, g.useCallback)(
      (e) => {
        (pe(e), W.floating.refs.setReference(e));
      },
      [W.floating.refs.setReference],
    ),
    be = (0, g.useCallback)(
      (e) => {
        (he(e), W.floating.refs.setFloating(e));
      },
      [W.floating.refs.setFloating],
    ),
    xe = (0, g.useCallback)(() => {
      (s?.onExited?.(), c?.(), W.resetLockedPlacement());
    }, [s?.onExited, c, W.resetLockedPlacement]),
    Se = (0, g.useCallback)(() => {
      (s?.onEntered?.(), l?.());
    }, [s?.onEntered, l]);
  return (0, q.jsxs)(gc, {
    value: {
      returnFocus: B,
      disabled: R,
      controlled: W.controlled,
      reference: ye,
      floating: be,
      x: W.floating.x,
      y: W.floating.y,
      arrowX: W.floating?.middlewareData?.arrow?.x,
      arrowY: W.floating?.middlewareData?.arrow?.y,
      opened: W.opened,
      arrowRef: de,
      transitionProps: { ...s, onExited: xe, onEntered: Se },
      width: u,
      withArrow: f,
      arrowSize: p,
      arrowOffset: m,
      arrowRadius: h,
      arrowPosition: _,
      placement: W.floating.placement,
      trapFocus: D,
      withinPortal: S,
      portalProps: C,
      zIndex: M,
      radius: N,
      shadow: ee,
      closeOnEscape: w,
      onDismiss: k,
      onClose: W.onClose,
      onToggle: W.onToggle,
      getTargetId: () => ve,
      getDropdownId: () => `${ve}-dropdown`,
      withRoles: L,
      targetProps: ce,
      __staticSelector: I,
      classNames: y,
      styles: b,
      unstyled: v,
      variant: te,
      keepMounted: ne,
      keepMountedMode: V,
      getStyles: le,
      resolvedStyles: ue,
      floatingStrategy: H,
      referenceHidden: oe && _e !== `test` ? W.floating.middlewareData.hide?.referenceHidden : !1,
    },
    children: [
      n,
      ie &&
        (0, q.jsx)(pc, {
          transition: `fade`,
          mounted: W.opened,
          duration: s?.duration || 250,
          exitDuration: s?.exitDuration || 250,
          children: (e) =>
            (0, q.jsx)(sc, {
              withinPortal: S,
              children: (0, q.jsx)(tc, {
                ...ae,
                ...le(`overlay`, { className: ae?.className, style: [e, ae?.style] }),
              }),
            }),
        }),
    ],
  });
}
((jc.Target = Tc),
  (jc.Dropdown = Cc),
  (jc.ContextMenu = yc),
  (jc.varsResolver = Ac),
  (jc.displayName = `@mantine/core/Popover`),
  (jc.extend = (e) => e),
  (jc.withProps = (e) => {
    let t = (t) => (0, q.jsx)(jc, { ...e, ...t });
    return ((t.extend = jc.extend), (t.displayName = `WithProps(${jc.displayName})`), t);
  }));
var Mc = {
    root: `m_5ae2e3c`,
    barsLoader: `m_7a2bd4cd`,
    bar: `m_870bb79`,
    'bars-loader-animation': `m_5d2b3b9d`,
    dotsLoader: `m_4e3f22d7`,
    dot: `m_870c4af`,
    'loader-dots-animation': `m_aac34a1`,
    ovalLoader: `m_b34414df`,
    'oval-loader-animation': `m_f8e89c4b`,
  },
  Nc = ({ className: e, ...t }) =>
    (0, q.jsxs)(Z, {
      component: `span`,
      className: Xe(Mc.barsLoader, e),
      ...t,
      children: [
        (0, q.jsx)(`span`, { className: Mc.bar }),
        (0, q.jsx)(`span`, { className: Mc.bar }),
        (0, q.jsx)(`span`, { className: Mc.bar }),
      ],
    });
Nc.displayName = `@mantine/core/Bars`;
var Pc = ({ className: e, ...t }) =>
  (0, q.jsxs)(Z, {
    component: `span`,
    className: Xe(Mc.dotsLoader, e),
    ...t,
    children: [
      (0, q.jsx)(`span`, { className: Mc.dot }),
      (0, q.jsx)(`span`, { className: Mc.dot }),
      (0, q.jsx)(`span`, { className: Mc.dot }),
    ],
  });
Pc.displayName = `@mantine/core/Dots`;
var Fc = ({ className: e, ...t }) => (0, q.jsx)(Z, { component: `span`, className: Xe(Mc.ovalLoader, e), ...t });
Fc.displayName = `@mantine/core/Oval`;
var Ic = { bars: Nc, oval: Fc, dots: Pc },
  Lc = { loaders: Ic, type: `oval` },
  Rc = K((e, { size: t, color: n }) => ({
    root: { '--loader-size': O(t, `loader-size`), '--loader-color': n ? mt(n, e) : void 0 },
  })),
  zc = X((e) => {
    let t = J(`Loader`, Lc, e),
      {
        size: n,
        color: r,
        type: i,
        vars: a,
        className: o,
        style: s,
        classNames: c,
        styles: l,
        unstyled: u,
        loaders: d,
        variant: f,
        children: p,
        attributes: m,
        ...h
      } = t,
      g = Y({
        name: `Loader`,
        props: t,
        classes: Mc,
        className: o,
        style: s,
        classNames: c,
        styles: l,
        unstyled: u,
        attributes: m,
        vars: a,
        varsResolver: Rc,
      });
    return p
      ? (0, q.jsx)(Z, { ...g(`root`), ...h, children: p })
      : (0, q.jsx)(Z, { ...g(`root`), component: d[i], variant: f, size: n, ...h });
  });
((zc.defaultLoaders = Ic), (zc.classes = Mc), (zc.varsResolver = Rc), (zc.displayName = `@mantine/core/Loader`));
var Bc = {
    root: `m_8d3f4000`,
    icon: `m_8d3afb97`,
    loader: `m_302b9fb1`,
    group: `m_1a0f1b21`,
    groupSection: `m_437b6484`,
  },
  Vc = { orientation: `horizontal` },
  Hc = K((e, { borderWidth: t }) => ({ group: { '--ai-border-width': f(t) } })),
  Uc = X((e) => {
    let t = J(`ActionIconGroup`, Vc, e),
      {
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        orientation: s,
        vars: c,
        borderWidth: l,
        variant: u,
        mod: d,
        attributes: f,
        ...p
      } = t,
      m = Y({
        name: `ActionIconGroup`,
        props: t,
        classes: Bc,
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        attributes: f,
        vars: c,
        varsResolver: Hc,
        rootSelector: `group`,
      });
    return (0, q.jsx)(Z, { ...m(`group`), variant: u, mod: [{ orientation: s }, d], role: `group`, ...p });
  });
((Uc.classes = Bc), (Uc.varsResolver = Hc), (Uc.displayName = `@mantine/core/ActionIconGroup`));
var Wc = K((e, { radius: t, color: n, gradient: r, variant: i, autoContrast: a, size: o }) => {
    let s = e.variantColorResolver({
      color: n || e.primaryColor,
      theme: e,
      gradient: r,
      variant: i || `filled`,
      autoContrast: a,
    });
    return {
      groupSection: {
        '--section-height': O(o, `section-height`),
        '--section-padding-x': O(o, `section-padding-x`),
        '--section-fz': j(o),
        '--section-radius': t === void 0 ? void 0 : A(t),
        '--section-bg': n || i ? s.background : void 0,
        '--section-color': s.color,
        '--section-bd': n || i ? s.border : void 0,
      },
    };
  }),
  Gc = X((e) => {
    let t = J(`ActionIconGroupSection`, null, e),
      {
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        vars: s,
        variant: c,
        gradient: l,
        radius: u,
        autoContrast: d,
        attributes: f,
        ...p
      } = t,
      m = Y({
        name: `ActionIconGroupSection`,
        props: t,
        classes: Bc,
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        attributes: f,
        vars: s,
        varsResolver: Wc,
        rootSelector: `groupSection`,
      });
    return (0, q.jsx)(Z, { ...m(`groupSection`), variant: c, ...p });
  });
((Gc.classes = Bc), (Gc.varsResolver = Wc), (Gc.displayName = `@mantine/core/ActionIconGroupSection`));
var Kc = K((e, { size: t, radius: n, variant: r, gradient: i, color: a, autoContrast: o }) => {
    let s = e.variantColorResolver({
      color: a || e.primaryColor,
      theme: e,
      gradient: i,
      variant: r || `filled`,
      autoContrast: o,
    });
    return {
      root: {
        '--ai-size': O(t, `ai-size`),
        '--ai-radius': n === void 0 ? void 0 : A(n),
        '--ai-bg': a || r ? s.background : void 0,
        '--ai-hover': a || r ? s.hover : void 0,
        '--ai-hover-color': a || r ? s.hoverColor : void 0,
        '--ai-color': s.color,
        '--ai-bd': a || r ? s.border : void 0,
      },
    };
  }),
  qc = lr((e) => {
    let t = J(`ActionIcon`, null, e),
      {
        className: n,
        unstyled: r,
        variant: i,
        classNames: a,
        styles: o,
        style: s,
        loading: c,
        loaderProps: l,
        size: u,
        color: d,
        radius: f,
        __staticSelector: p,
        gradient: m,
        vars: h,
        children: g,
        disabled: _,
        'data-disabled': v,
        autoContrast: y,
        mod: b,
        attributes: x,
        ...S
      } = t,
      C = Y({
        name: [`ActionIcon`, p],
        props: t,
        className: n,
        style: s,
        classes: Bc,
        classNames: a,
        styles: o,
        unstyled: r,
        attributes: x,
        vars: h,
        varsResolver: Kc,
      });
    return (0, q.jsxs)(Ls, {
      ...C(`root`, { active: !_ && !c && !v }),
      'aria-busy': c || void 0,
      ...S,
      unstyled: r,
      variant: i,
      size: u,
      disabled: _ || c,
      mod: [{ loading: c, disabled: _ || v }, b],
      children: [
        typeof c == `boolean` &&
          (0, q.jsx)(pc, {
            mounted: c,
            transition: `slide-down`,
            duration: 150,
            children: (e) =>
              (0, q.jsx)(Z, {
                component: `span`,
                ...C(`loader`, { style: e }),
                'aria-hidden': !0,
                children: (0, q.jsx)(zc, { color: `var(--ai-color)`, size: `calc(var(--ai-size) * 0.55)`, ...l }),
              }),
          }),
        (0, q.jsx)(Z, { component: `span`, mod: { loading: c }, ...C(`icon`), children: g }),
      ],
    });
  });
((qc.classes = Bc),
  (qc.varsResolver = Kc),
  (qc.displayName = `@mantine/core/ActionIcon`),
  (qc.Group = Uc),
  (qc.GroupSection = Gc));
function Jc({ size: e = `var(--cb-icon-size, 70%)`, style: t, ...n }) {
  return (0, q.jsx)(`svg`, {
    viewBox: `0 0 15 15`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    style: { ...t, width: e, height: e },
    ...n,
    children: (0, q.jsx)(`path`, {
      d: `M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 2.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.03157L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.7816C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  });
}
Jc.displayName = `@mantine/core/CloseIcon`;
var Yc = { root: `m_86a44da5`, 'root--subtle': `m_220c80f2` },
  Xc = { variant: `subtle` },
  Zc = K((e, { size: t, radius: n, iconSize: r }) => ({
    root: { '--cb-size': O(t, `cb-size`), '--cb-radius': n === void 0 ? void 0 : A(n), '--cb-icon-size': f(r) },
  })),
  Qc = lr((e) => {
    let t = J(`CloseButton`, Xc, e),
      {
        iconSize: n,
        children: r,
        vars: i,
        radius: a,
        className: o,
        classNames: s,
        style: c,
        styles: l,
        unstyled: u,
        'data-disabled': d,
        disabled: f,
        variant: p,
        icon: m,
        mod: h,
        attributes: g,
        __staticSelector: _,
        ...v
      } = t,
      y = Y({
        name: _ || `CloseButton`,
        props: t,
        className: o,
        style: c,
        classes: Yc,
        classNames: s,
        styles: l,
        unstyled: u,
        attributes: g,
        vars: i,
        varsResolver: Zc,
      });
    return (0, q.jsxs)(Ls, {
      ...v,
      unstyled: u,
      variant: p,
      disabled: f,
      mod: [{ disabled: f || d }, h],
      ...y(`root`, { variant: p, active: !f && !d }),
      children: [m || (0, q.jsx)(Jc, {}), r],
    });
  });
((Qc.classes = Yc), (Qc.varsResolver = Zc), (Qc.displayName = `@mantine/core/CloseButton`));
var [$c, el] = v(`ModalBase component was not found in tree`);
function tl({ opened: e, transitionDuration: t }) {
  let [n, r] = (0, g.useState)(e),
    i = (0, g.useRef)(-1),
    a = je() ? 0 : t;
  return (
    (0, g.useEffect)(
      () => (
        e ? (r(!0), window.clearTimeout(i.current)) : a === 0 ? r(!1) : (i.current = window.setTimeout(() => r(!1), a)),
        () => window.clearTimeout(i.current)
      ),
      [e, a],
    ),
    n
  );
}
function nl({
  id: e,
  transitionProps: t,
  opened: n,
  trapFocus: r,
  closeOnEscape: i,
  onClose: a,
  returnFocus: o,
  handledEscapeEvents: s,
}) {
  let c = Ee(e),
    [l, u] = (0, g.useState)(!1),
    [d, f] = (0, g.useState)(!1),
    p = tl({ opened: n, transitionDuration: typeof t?.duration == `number` ? t?.duration : 200 });
  return (
    De(
      `keydown`,
      (e) => {
        e.key === `Escape` &&
          i &&
          !e.isComposing &&
          n &&
          !s?.has(e) &&
          e.target?.getAttribute(`data-mantine-stop-propagation`) !== `true` &&
          (s?.add(e), a());
      },
      { capture: !0 },
    ),
    ie({ opened: n, shouldReturnFocus: r && o }),
    { _id: c, titleMounted: l, bodyMounted: d, shouldLockScroll: p, setTitleMounted: u, setBodyMounted: f }
  );
}
var rl = function () {
  return (
    (rl =
      Object.assign ||
      function (e) {
        for (var t, n = 1, r = arguments.length; n < r; n++)
          for (var i in ((t = arguments[n]), t)) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
        return e;
      }),
    rl.apply(this, arguments)
  );
};
function il(e, t) {
  var n = {};
  for (var r in e) Object.prototype.hasOwnProperty.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && typeof Object.getOwnPropertySymbols == `function`)
    for (var i = 0, r = Object.getOwnPropertySymbols(e); i < r.length; i++)
      t.indexOf(r[i]) < 0 && Object.prototype.propertyIsEnumerable.call(e, r[i]) && (n[r[i]] = e[r[i]]);
  return n;
}
function al(e, t, n) {
  if (n || arguments.length === 2)
    for (var r = 0, i = t.length, a; r < i; r++)
      (a || !(r in t)) && ((a ||= Array.prototype.slice.call(t, 0, r)), (a[r] = t[r]));
  return e.concat(a || Array.prototype.slice.call(t));
}
var ol = `right-scroll-bar-position`,
  sl = `width-before-scroll-bar`,
  cl = `with-scroll-bars-hidden`,
  ll = `--removed-body-scroll-bar-size`;
function ul(e, t) {
  return (typeof e == `function` ? e(t) : e && (e.current = t), e);
}
function dl(e, t) {
  var n = (0, g.useState)(function () {
    return {
      value: e,
      callback: t,
      facade: {
        get current() {
          return n.value;
        },
        set current(e) {
          var t = n.value;
          t !== e && ((n.value = e), n.callback(e, t));
        },
      },
    };
  })[0];
  return ((n.callback = t), n.facade);
}
var fl = typeof window < `u` ? g.useLayoutEffect : g.useEffect,
  pl = new WeakMap();
function ml(e, t) {
  var n = dl(t || null, function (t) {
    return e.forEach(function (e) {
      return ul(e, t);
    });
  });
  return (
    fl(
      function () {
        var t = pl.get(n);
        if (t) {
          var r = new Set(t),
            i = new Set(e),
            a = n.current;
          (r.forEach(function (e) {
            i.has(e) || ul(e, null);
          }),
            i.forEach(function (e) {
              r.has(e) || ul(e, a);
            }));
        }
        pl.set(n, e);
      },
      [e],
    ),
    n
  );
}
function hl(e) {
  return e;
}
function gl(e, t) {
  t === void 0 && (t = hl);
  var n = [],
    r = !1;
  return {
    read: function () {
      if (r)
        throw Error('Sidecar: could not `read` from an `assigned` medium. `read` could be used only with `useMedium`.');
      return n.length ? n[n.length - 1] : e;
    },
    useMedium: function (e) {
      var i = t(e, r);
      return (
        n.push(i),
        function () {
          n = n.filter(function (e) {
            return e !== i;
          });
        }
      );
    },
    assignSyncMedium: function (e) {
      for (r = !0; n.length;) {
        var t = n;
        ((n = []), t.forEach(e));
      }
      n = {
        push: function (t) {
          return e(t);
        },
        filter: function () {
          return n;
        },
      };
    },
    assignMedium: function (e) {
      r = !0;
      var t = [];
      if (n.length) {
        var i = n;
        ((n = []), i.forEach(e), (t = n));
      }
      var a = function () {
          var n = t;
          ((t = []), n.forEach(e));
        },
        o = function () {
          return Promise.resolve().then(a);
        };
      (o(),
        (n = {
          push: function (e) {
            (t.push(e), o());
          },
          filter: function (e) {
            return ((t = t.filter(e)), n);
          },
        }));
    },
  };
}
function _l(e) {
  e === void 0 && (e = {});
  var t = gl(null);
  return ((t.options = rl({ async: !0, ssr: !1 }, e)), t);
}
var vl = function (e) {
  var t = e.sideCar,
    n = il(e, [`sideCar`]);
  if (!t) throw Error('Sidecar: please provide `sideCar` property to import the right car');
  var r = t.read();
  if (!r) throw Error(`Sidecar medium not found`);
  return g.createElement(r, rl({}, n));
};
vl.isSideCarExport = !0;
function yl(e, t) {
  return (e.useMedium(t), vl);
}
var bl = _l(),
  xl = function () {},
  Sl = g.forwardRef(function (e, t) {
    var n = g.useRef(null),
      r = g.useState({ onScrollCapture: xl, onWheelCapture: xl, onTouchMoveCapture: xl }),
      i = r[0],
      a = r[1],
      o = e.forwardProps,
      s = e.children,
      c = e.className,
      l = e.removeScrollBar,
      u = e.enabled,
      d = e.shards,
      f = e.sideCar,
      p = e.noRelative,
      m = e.noIsolation,
      h = e.inert,
      _ = e.allowPinchZoom,
      v = e.as,
      y = v === void 0 ? `div` : v,
      b = e.gapMode,
      x = il(e, [
        `forwardProps`,
        `children`,
        `className`,
        `removeScrollBar`,
        `enabled`,
        `shards`,
        `sideCar`,
        `noRelative`,
        `noIsolation`,
        `inert`,
        `allowPinchZoom`,
        `as`,
        `gapMode`,
      ]),
      S = f,
      C = ml([n, t]),
      w = rl(rl({}, x), i);
    return g.createElement(
      g.Fragment,
      null,
      u &&
        g.createElement(S, {
          sideCar: bl,
          removeScrollBar: l,
          shards: d,
          noRelative: p,
          noIsolation: m,
          inert: h,
          setCallbacks: a,
          allowPinchZoom: !!_,
          lockRef: n,
          gapMode: b,
        }),
      o
        ? g.cloneElement(g.Children.only(s), rl(rl({}, w), { ref: C }))
        : g.createElement(y, rl({}, w, { className: c, ref: C }), s),
    );
  });
((Sl.defaultProps = { enabled: !0, removeScrollBar: !0, inert: !1 }),
  (Sl.classNames = { fullWidth: sl, zeroRight: ol }));
var Cl = function () {
  if (typeof __webpack_nonce__ < `u`) return __webpack_nonce__;
};
function wl() {
  if (!document) return null;
  var e = document.createElement(`style`);
  e.type = `text/css`;
  var t = Cl();
  return (t && e.setAttribute(`nonce`, t), e);
}
function Tl(e, t) {
  e.styleSheet ? (e.styleSheet.cssText = t) : e.appendChild(document.createTextNode(t));
}
function El(e) {
  (document.head || document.getElementsByTagName(`head`)[0]).appendChild(e);
}
var Dl = function () {
    var e = 0,
      t = null;
    return {
      add: function (n) {
        (e == 0 && (t = wl()) && (Tl(t, n), El(t)), e++);
      },
      remove: function () {
        (e--, !e && t && (t.parentNode && t.parentNode.removeChild(t), (t = null)));
      },
    };
  },
  Ol = function () {
    var e = Dl();
    return function (t, n) {
      g.useEffect(
        function () {
          return (
            e.add(t),
            function () {
              e.remove();
            }
          );
        },
        [t && n],
      );
    };
  },
  kl = function () {
    var e = Ol();
    return function (t) {
      var n = t.styles,
        r = t.dynamic;
      return (e(n, r), null);
    };
  },
  Al = { left: 0, top: 0, right: 0, gap: 0 },
  jl = function (e) {
    return parseInt(e || ``, 10) || 0;
  },
  Ml = function (e) {
    var t = window.getComputedStyle(document.body),
      n = t[e === `padding` ? `paddingLeft` : `marginLeft`],
      r = t[e === `padding` ? `paddingTop` : `marginTop`],
      i = t[e === `padding` ? `paddingRight` : `marginRight`];
    return [jl(n), jl(r), jl(i)];
  },
  Nl = function (e) {
    if ((e === void 0 && (e = `margin`), typeof window > `u`)) return Al;
    var t = Ml(e),
      n = document.documentElement.clientWidth,
      r = window.innerWidth;
    return { left: t[0], top: t[1], right: t[2], gap: Math.max(0, r - n + t[2] - t[0]) };
  },
  Pl = kl(),
  Fl = `data-scroll-locked`,
  Il = function (e, t, n, r) {
    var i = e.left,
      a = e.top,
      o = e.right,
      s = e.gap;
    return (
      n === void 0 && (n = `margin`),
      `
  .${cl} {
   overflow: hidden ${r};
   padding-right: ${s}px ${r};
  }
  body[${Fl}] {
    overflow: hidden ${r};
    overscroll-behavior: contain;
    ${[
      t && `position: relative ${r};`,
      n === `margin` &&
        `
    padding-left: ${i}px;
    padding-top: ${a}px;
    padding-right: ${o}px;
    margin-left:0;
    margin-top:0;
    margin-right: ${s}px ${r};
    `,
      n === `padding` && `padding-right: ${s}px ${r};`,
    ]
      .filter(Boolean)
      .join(``)}
  }
  
  .${ol} {
    right: ${s}px ${r};
  }
  
  .${sl} {
    margin-right: ${s}px ${r};
  }
  
  .${ol} .${ol} {
    right: 0 ${r};
  }
  
  .${sl} .${sl} {
    margin-right: 0 ${r};
  }
  
  body[${Fl}] {
    ${ll}: ${s}px;
  }
`
    );
  },
  Ll = function () {
    var e = parseInt(document.body.getAttribute(`data-scroll-locked`) || `0`, 10);
    return isFinite(e) ? e : 0;
  },
  Rl = function () {
    g.useEffect(function () {
      return (
        document.body.setAttribute(Fl, (Ll() + 1).toString()),
        function () {
          var e = Ll() - 1;
          e <= 0 ? document.body.removeAttribute(Fl) : document.body.setAttribute(Fl, e.toString());
        }
      );
    }, []);
  },
  zl = function (e) {
    var t = e.noRelative,
      n = e.noImportant,
      r = e.gapMode,
      i = r === void 0 ? `margin` : r;
    Rl();
    var a = g.useMemo(
      function () {
        return Nl(i);
      },
      [i],
    );
    return g.createElement(Pl, { styles: Il(a, !t, i, n ? `` : `!important`) });
  },
  Bl = !1;
if (typeof window < `u`)
  try {
    var Vl = Object.defineProperty({}, 'passive', {
      get: function () {
        return ((Bl = !0), !0);
      },
    });
    (window.addEventListener(`test`, Vl, Vl), window.removeEventListener(`test`, Vl, Vl));
  } catch {
    Bl = !1;
  }
var Hl = Bl ? { passive: !1 } : !1,
  Ul = function (e) {
    return e.tagName === `TEXTAREA`;
  },
  Wl = function (e, t) {
    if (!(e instanceof Element)) return !1;
    var n = window.getComputedStyle(e);
    return n[t] !== `hidden` && !(n.overflowY === n.overflowX && !Ul(e) && n[t] === `visible`);
  },
  Gl = function (e) {
    return Wl(e, `overflowY`);
  },
  Kl = function (e) {
    return Wl(e, `overflowX`);
  },
  ql = function (e, t) {
    var n = t.ownerDocument,
      r = t;
    do {
      if ((typeof ShadowRoot < `u` && r instanceof ShadowRoot && (r = r.host), Xl(e, r))) {
        var i = Zl(e, r);
        if (i[1] > i[2]) return !0;
      }
      r = r.parentNode;
    } while (r && r !== n.body);
    return !1;
  },
  Jl = function (e) {
    return [e.scrollTop, e.scrollHeight, e.clientHeight];
  },
  Yl = function (e) {
    return [e.scrollLeft, e.scrollWidth, e.clientWidth];
  },
  Xl = function (e, t) {
    return e === `v` ? Gl(t) : Kl(t);
  },
  Zl = function (e, t) {
    return e === `v` ? Jl(t) : Yl(t);
  },
  Ql = function (e, t) {
    return e === `h` && t === `rtl` ? -1 : 1;
  },
  $l = function (e, t, n, r, i) {
    var a = Ql(e, window.getComputedStyle(t).direction),
      o = a * r,
      s = n.target,
      c = t.contains(s),
      l = !1,
      u = o > 0,
      d = 0,
      f = 0;
    do {
      if (!s) break;
      var p = Zl(e, s),
        m = p[0],
        h = p[1] - p[2] - a * m;
      (m || h) && Xl(e, s) && ((d += h), (f += m));
      var g = s.parentNode;
      s = g && g.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? g.host : g;
    } while ((!c && s !== document.body) || (c && (t.contains(s) || t === s)));
    return (
      ((u && ((i && Math.abs(d) < 1) || (!i && o > d))) || (!u && ((i && Math.abs(f) < 1) || (!i && -o > f)))) &&
        (l = !0),
      l
    );
  },
  eu = function (e) {
    return `changedTouches` in e ? [e.changedTouches[0].clientX, e.changedTouches[0].clientY] : [0, 0];
  },
  tu = function (e) {
    return [e.deltaX, e.deltaY];
  },
  nu = function (e) {
    return e && `current` in e ? e.current : e;
  },
  ru = function (e, t) {
    return e[0] === t[0] && e[1] === t[1];
  },
  iu = function (e) {
    return `
  .block-interactivity-${e} {pointer-events: none;}
  .allow-interactivity-${e} {pointer-events: all;}
`;
  },
  au = 0,
  ou = [];
function su(e) {
  var t = g.useRef([]),
    n = g.useRef([0, 0]),
    r = g.useRef(),
    i = g.useState(au++)[0],
    a = g.useState(kl)[0],
    o = g.useRef(e);
  (g.useEffect(
    function () {
      o.current = e;
    },
    [e],
  ),
    g.useEffect(
      function () {
        if (e.inert) {
          document.body.classList.add(`block-interactivity-${i}`);
          var t = al([e.lockRef.current], (e.shards || []).map(nu), !0).filter(Boolean);
          return (
            t.forEach(function (e) {
              return e.classList.add(`allow-interactivity-${i}`);
            }),
            function () {
              (document.body.classList.remove(`block-interactivity-${i}`),
                t.forEach(function (e) {
                  return e.classList.remove(`allow-interactivity-${i}`);
                }));
            }
          );
        }
      },
      [e.inert, e.lockRef.current, e.shards],
    ));
  var s = g.useCallback(function (e, t) {
      if ((`touches` in e && e.touches.length === 2) || (e.type === `wheel` && e.ctrlKey))
        return !o.current.allowPinchZoom;
      var i = eu(e),
        a = n.current,
        s = `deltaX` in e ? e.deltaX : a[0] - i[0],
        c = `deltaY` in e ? e.deltaY : a[1] - i[1],
        l,
        u = e.target,
        d = Math.abs(s) > Math.abs(c) ? `h` : `v`;
      if (`touches` in e && d === `h` && u.type === `range`) return !1;
      var f = window.getSelection(),
        p = f && f.anchorNode;
      if (p && (p === u || p.contains(u))) return !1;
      var m = ql(d, u);
      if (!m) return !0;
      if ((m ? (l = d) : ((l = d === `v` ? `h` : `v`), (m = ql(d, u))), !m)) return !1;
      if ((!r.current && `changedTouches` in e && (s || c) && (r.current = l), !l)) return !0;
      var h = r.current || l;
      return $l(h, t, e, h === `h` ? s : c, !0);
    }, []),
    c = g.useCallback(function (e) {
      var n = e;
      if (ou.length && ou[ou.length - 1] === a) {
        var r = `deltaY` in n ? tu(n) : eu(n),
          i = t.current.filter(function (e) {
            return e.name === n.type && (e.target === n.target || n.target === e.shadowParent) && ru(e.delta, r);
          })[0];
        if (i && i.should) n.cancelable && n.preventDefault();
        else if (!i) {
          var c = (o.current.shards || [])
            .map(nu)
            .filter(Boolean)
            .filter(function (e) {
              return e.contains(n.target);
            });
          (c.length > 0 ? s(n, c[0]) : !o.current.noIsolation) && n.cancelable && n.preventDefault();
        }
      }
    }, []),
    l = g.useCallback(function (e, n, r, i) {
      var a = { name: e, delta: n, target: r, should: i, shadowParent: cu(r) };
      (t.current.push(a),
        setTimeout(function () {
          t.current = t.current.filter(function (e) {
            return e !== a;
          });
        }, 1));
    }, []),
    u = g.useCallback(function (e) {
      ((n.current = eu(e)), (r.current = void 0));
    }, []),
    d = g.useCallback(function (t) {
      l(t.type, tu(t), t.target, s(t, e.lockRef.current));
    }, []),
    f = g.useCallback(function (t) {
      l(t.type, eu(t), t.target, s(t, e.lockRef.current));
    }, []);
  g.useEffect(function () {
    return (
      ou.push(a),
      e.setCallbacks({ onScrollCapture: d, onWheelCapture: d, onTouchMoveCapture: f }),
      document.addEventListener(`wheel`, c, Hl),
      document.addEventListener(`touchmove`, c, Hl),
      document.addEventListener(`touchstart`, u, Hl),
      function () {
        ((ou = ou.filter(function (e) {
          return e !== a;
        })),
          document.removeEventListener(`wheel`, c, Hl),
          document.removeEventListener(`touchmove`, c, Hl),
          document.removeEventListener(`touchstart`, u, Hl));
      }
    );
  }, []);
  var p = e.removeScrollBar,
    m = e.inert;
  return g.createElement(
    g.Fragment,
    null,
    m ? g.createElement(a, { styles: iu(i) }) : null,
    p ? g.createElement(zl, { noRelative: e.noRelative, gapMode: e.gapMode }) : null,
  );
}
function cu(e) {
  for (var t = null; e !== null;) (e instanceof ShadowRoot && ((t = e.host), (e = e.host)), (e = e.parentNode));
  return t;
}
var lu = yl(bl, su),
  uu = g.forwardRef(function (e, t) {
    return g.createElement(Sl, rl({}, e, { ref: t, sideCar: lu }));
  });
uu.classNames = Sl.classNames;
function du({
  keepMounted: e,
  keepMountedMode: t = `activity`,
  opened: n,
  onClose: r,
  id: i,
  transitionProps: a,
  onExitTransitionEnd: o,
  onEnterTransitionEnd: s,
  trapFocus: c,
  closeOnEscape: l,
  returnFocus: u,
  closeOnClickOutside: d,
  withinPortal: f,
  portalProps: p,
  lockScroll: m,
  children: h,
  zIndex: g,
  shadow: _,
  padding: v,
  __vars: y,
  unstyled: b,
  removeScrollProps: x,
  __handledEscapeEvents: S,
  ...C
}) {
  let {
      _id: w,
      titleMounted: E,
      bodyMounted: D,
      shouldLockScroll: O,
      setTitleMounted: A,
      setBodyMounted: j,
    } = nl({
      id: i,
      transitionProps: a,
      opened: n,
      trapFocus: c,
      closeOnEscape: l,
      onClose: r,
      returnFocus: u,
      handledEscapeEvents: S,
    }),
    { key: N, ...ee } = x || {};
  return (0, q.jsx)(sc, {
    ...p,
    withinPortal: f,
    children: (0, q.jsx)($c, {
      value: {
        opened: n,
        onClose: r,
        closeOnClickOutside: d,
        onExitTransitionEnd: o,
        onEnterTransitionEnd: s,
        transitionProps: { ...a, keepMounted: e, keepMountedMode: t },
        getTitleId: () => `${w}-title`,
        getBodyId: () => `${w}-body`,
        titleMounted: E,
        bodyMounted: D,
        setTitleMounted: A,
        setBodyMounted: j,
        trapFocus: c,
        closeOnEscape: l,
        zIndex: g,
        unstyled: b,
      },
      children: (0, q.jsx)(
        uu,
        {
          enabled: O && m,
          ...ee,
          children: (0, q.jsx)(Z, {
            ...C,
            id: w,
            __vars: { ...y, '--mb-z-index': (g || T(`modal`)).toString(), '--mb-shadow': M(_), '--mb-padding': k(v) },
            children: h,
          }),
        },
        N,
      ),
    }),
  });
}
du.displayName = `@mantine/core/ModalBase`;
function fu() {
  let e = el();
  return ((0, g.useEffect)(() => (e.setBodyMounted(!0), () => e.setBodyMounted(!1)), []), e.getBodyId());
}
var pu = {
  title: `m_615af6c9`,
  header: `m_b5489c3c`,
  inner: `m_60c222c7`,
  content: `m_fd1ab0aa`,
  close: `m_606cb269`,
  body: `m_5df29311`,
};
function mu({ className: e, ...t }) {
  let n = fu(),
    r = el();
  return (0, q.jsx)(Z, { id: n, className: Xe({ [pu.body]: !r.unstyled }, e), ...t });
}
mu.displayName = `@mantine/core/ModalBaseBody`;
function hu({ className: e, onClick: t, ...n }) {
  let r = el();
  return (0, q.jsx)(Qc, {
    ...n,
    onClick: (e) => {
      (r.onClose(), t?.(e));
    },
    className: Xe({ [pu.close]: !r.unstyled }, e),
    unstyled: r.unstyled,
  });
}
hu.displayName = `@mantine/core/ModalBaseCloseButton`;
function gu({ transitionProps: e, className: t, innerProps: n, onKeyDown: r, style: i, ref: a, ...o }) {
  let s = el();
  return (0, q.jsx)(pc, {
    mounted: s.opened,
    transition: `pop`,
    ...s.transitionProps,
    onExited: () => {
      (s.onExitTransitionEnd?.(), s.transitionProps?.onExited?.());
    },
    onEntered: () => {
      (s.onEnterTransitionEnd?.(), s.transitionProps?.onEntered?.());
    },
    ...e,
    children: (e) =>
      (0, q.jsx)(`div`, {
        ...n,
        className: Xe({ [pu.inner]: !s.unstyled }, n.className),
        children: (0, q.jsx)(bc, {
          active: s.opened && s.trapFocus,
          innerRef: a,
          children: (0, q.jsx)(Hs, {
            ...o,
            component: `section`,
            role: `dialog`,
            tabIndex: -1,
            'aria-modal': !0,
            'aria-describedby': s.bodyMounted ? s.getBodyId() : void 0,
            'aria-labelledby': s.titleMounted ? s.getTitleId() : void 0,
            style: [i, e],
            className: Xe({ [pu.content]: !s.unstyled }, t),
            unstyled: s.unstyled,
            children: o.children,
          }),
        }),
      }),
  });
}
gu.displayName = `@mantine/core/ModalBaseContent`;
function _u({ className: e, ...t }) {
  let n = el();
  return (0, q.jsx)(Z, { component: `header`, className: Xe({ [pu.header]: !n.unstyled }, e), ...t });
}
_u.displayName = `@mantine/core/ModalBaseHeader`;
var vu = { duration: 200, timingFunction: `ease`, transition: `fade` };
function yu(e) {
  let t = el();
  return { ...vu, ...t.transitionProps, ...e };
}
function bu({ onClick: e, transitionProps: t, style: n, visible: r, ...i }) {
  let a = el(),
    o = yu(t);
  return (0, q.jsx)(pc, {
    mounted: r === void 0 ? a.opened : r,
    ...o,
    transition: `fade`,
    children: (t) =>
      (0, q.jsx)(tc, {
        fixed: !0,
        style: [n, t],
        zIndex: a.zIndex,
        unstyled: a.unstyled,
        onClick: (t) => {
          (e?.(t), a.closeOnClickOutside && a.onClose());
        },
        ...i,
      }),
  });
}
bu.displayName = `@mantine/core/ModalBaseOverlay`;
function xu() {
  let e = el();
  return ((0, g.useEffect)(() => (e.setTitleMounted(!0), () => e.setTitleMounted(!1)), []), e.getTitleId());
}
function Su({ className: e, ...t }) {
  let n = xu(),
    r = el();
  return (0, q.jsx)(Z, { component: `h2`, className: Xe({ [pu.title]: !r.unstyled }, e), id: n, ...t });
}
Su.displayName = `@mantine/core/ModalBaseTitle`;
function Cu({ children: e }) {
  return (0, q.jsx)(q.Fragment, { children: e });
}
var wu = (0, g.createContext)({ size: `sm` }),
  Tu = X((e) => {
    let t = J(`InputClearButton`, null, e),
      { size: n, variant: r, vars: i, classNames: a, styles: o, ...s } = t,
      c = (0, g.use)(wu),
      { resolvedClassNames: l, resolvedStyles: u } = fn({ classNames: a, styles: o, props: t });
    return (0, q.jsx)(Qc, {
      variant: r || `transparent`,
      size: n || c?.size || `sm`,
      classNames: l,
      styles: u,
      __staticSelector: `InputClearButton`,
      style: { pointerEvents: `all`, background: `var(--input-bg)`, ...s.style },
      ...s,
    });
  });
Tu.displayName = `@mantine/core/InputClearButton`;
var Eu = { xs: 7, sm: 8, md: 10, lg: 12, xl: 15 };
function Du({
  __clearable: e,
  __clearSection: t,
  rightSection: n,
  __defaultRightSection: r,
  size: i = `sm`,
  __clearSectionMode: a = `both`,
}) {
  let o = e && t;
  return a === `rightSection`
    ? n === null
      ? null
      : n || r
    : a === `clear`
      ? n === null
        ? null
        : o || r
      : o && (n || r)
        ? (0, q.jsxs)(`div`, {
            'data-combined-clear-section': !0,
            style: { display: `flex`, gap: 2, alignItems: `center`, paddingInlineEnd: Eu[i] },
            children: [o, n || r],
          })
        : n === null
          ? null
          : n || o || r;
}
var Ou = (0, g.createContext)({
    offsetBottom: !1,
    offsetTop: !1,
    describedBy: void 0,
    getStyles: null,
    inputId: void 0,
    labelId: void 0,
  }),
  ku = {
    wrapper: `m_6c018570`,
    input: `m_8fb7ebe7`,
    bottomSection: `m_93f4ed57`,
    section: `m_82577fc2`,
    placeholder: `m_88bacfd0`,
    root: `m_46b77525`,
    label: `m_8fdc1311`,
    required: `m_78a94662`,
    error: `m_8f816625`,
    success: `m_9d9d40e0`,
    description: `m_fe47ce59`,
  },
  Au = K((e, { size: t }) => ({
    description: { '--input-description-size': t === void 0 ? void 0 : `calc(${j(t)} - ${f(2)})` },
  })),
  ju = X((e) => {
    let t = J(`InputDescription`, null, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        __staticSelector: c,
        __inheritStyles: l = !0,
        attributes: u,
        ...d
      } = J(`InputDescription`, null, t),
      f = (0, g.use)(Ou),
      p = Y({
        name: [`InputWrapper`, c],
        props: t,
        classes: ku,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: u,
        rootSelector: `description`,
        vars: s,
        varsResolver: Au,
      }),
      m = (l && f?.getStyles) || p;
    return (0, q.jsx)(Z, {
      component: `p`,
      ...m(`description`, f?.getStyles ? { className: r, style: i } : void 0),
      ...d,
    });
  });
((ju.classes = ku), (ju.varsResolver = Au), (ju.displayName = `@mantine/core/InputDescription`));
var Mu = K((e, { size: t }) => ({
    error: { '--input-error-size': t === void 0 ? void 0 : `calc(${j(t)} - ${f(2)})` },
  })),
  Nu = X((e) => {
    let t = J(`InputError`, null, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        attributes: c,
        __staticSelector: l,
        __inheritStyles: u = !0,
        ...d
      } = t,
      f = Y({
        name: [`InputWrapper`, l],
        props: t,
        classes: ku,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: c,
        rootSelector: `error`,
        vars: s,
        varsResolver: Mu,
      }),
      p = (0, g.use)(Ou),
      m = (u && p?.getStyles) || f;
    return (0, q.jsx)(Z, { component: `p`, ...m(`error`, p?.getStyles ? { className: r, style: i } : void 0), ...d });
  });
((Nu.classes = ku), (Nu.varsResolver = Mu), (Nu.displayName = `@mantine/core/InputError`));
var Pu = { labelElement: `label` },
  Fu = K((e, { size: t }) => ({ label: { '--input-label-size': j(t), '--input-asterisk-color': void 0 } })),
  Iu = X((e) => {
    let t = J(`InputLabel`, Pu, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        labelElement: c,
        required: l,
        htmlFor: u,
        onMouseDown: d,
        children: f,
        __staticSelector: p,
        mod: m,
        attributes: h,
        ..._
      } = t,
      v = Y({
        name: [`InputWrapper`, p],
        props: t,
        classes: ku,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: h,
        rootSelector: `label`,
        vars: s,
        varsResolver: Fu,
      }),
      y = (0, g.use)(Ou),
      b = y?.getStyles || v,
      x = _.component || c,
      S = typeof x != `string` || x === `label`;
    return (0, q.jsxs)(Z, {
      ...b(`label`, y?.getStyles ? { className: r, style: i } : void 0),
      component: c,
      htmlFor: S ? u : void 0,
      mod: [{ required: l }, m],
      onMouseDown: (e) => {
        (d?.(e), !e.defaultPrevented && e.detail > 1 && e.preventDefault());
      },
      ..._,
      children: [f, l && (0, q.jsx)(`span`, { ...b(`required`), 'aria-hidden': !0, children: ` *` })],
    });
  });
((Iu.classes = ku), (Iu.varsResolver = Fu), (Iu.displayName = `@mantine/core/InputLabel`));
var Lu = X((e) => {
  let t = J(`InputPlaceholder`, null, e),
    {
      classNames: n,
      className: r,
      style: i,
      styles: a,
      unstyled: o,
      vars: s,
      __staticSelector: c,
      error: l,
      mod: u,
      attributes: d,
      ...f
    } = t,
    p = Y({
      name: [`InputPlaceholder`, c],
      props: t,
      classes: ku,
      className: r,
      style: i,
      classNames: n,
      styles: a,
      unstyled: o,
      attributes: d,
      rootSelector: `placeholder`,
    });
  return (0, q.jsx)(Z, { ...p(`placeholder`), mod: [{ error: !!l }, u], component: `span`, ...f });
});
((Lu.classes = ku), (Lu.displayName = `@mantine/core/InputPlaceholder`));
var Ru = K((e, { size: t }) => ({
    success: { '--input-success-size': t === void 0 ? void 0 : `calc(${j(t)} - ${f(2)})` },
  })),
  zu = X((e) => {
    let t = J(`InputSuccess`, null, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        attributes: c,
        __staticSelector: l,
        __inheritStyles: u = !0,
        ...d
      } = t,
      f = Y({
        name: [`InputWrapper`, l],
        props: t,
        classes: ku,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: c,
        rootSelector: `success`,
        vars: s,
        varsResolver: Ru,
      }),
      p = (0, g.use)(Ou),
      m = (u && p?.getStyles) || f;
    return (0, q.jsx)(Z, { component: `p`, ...m(`success`, p?.getStyles ? { className: r, style: i } : void 0), ...d });
  });
((zu.classes = ku), (zu.varsResolver = Ru), (zu.displayName = `@mantine/core/InputSuccess`));
function Bu(e, { hasDescription: t, hasError: n }) {
  let r = e.findIndex((e) => e === `input`),
    i = e.slice(0, r),
    a = e.slice(r + 1),
    o = (t && i.includes(`description`)) || (n && i.includes(`error`));
  return { offsetBottom: (t && a.includes(`description`)) || (n && a.includes(`error`)), offsetTop: o };
}
var Vu = {
    labelElement: `label`,
    inputContainer: (e) => e,
    inputWrapperOrder: [`label`, `description`, `input`, `error`],
  },
  Hu = K((e, { size: t }) => ({
    label: { '--input-label-size': j(t), '--input-asterisk-color': void 0 },
    error: { '--input-error-size': t === void 0 ? void 0 : `calc(${j(t)} - ${f(2)})` },
    success: { '--input-success-size': t === void 0 ? void 0 : `calc(${j(t)} - ${f(2)})` },
    description: { '--input-description-size': t === void 0 ? void 0 : `calc(${j(t)} - ${f(2)})` },
  })),
  Uu = X((e) => {
    let t = J(`InputWrapper`, Vu, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        size: c,
        variant: l,
        __staticSelector: u,
        inputContainer: d,
        inputWrapperOrder: f,
        label: p,
        error: m,
        success: h,
        description: _,
        labelProps: v,
        descriptionProps: y,
        errorProps: b,
        successProps: x,
        labelElement: S,
        children: C,
        withAsterisk: w,
        id: T,
        required: E,
        __stylesApiProps: D,
        mod: O,
        attributes: k,
        ...A
      } = t,
      j = Y({
        name: [`InputWrapper`, u],
        props: D || t,
        classes: ku,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: k,
        vars: s,
        varsResolver: Hu,
      }),
      M = { size: c, variant: l, __staticSelector: u },
      N = Ee(T),
      ee = typeof w == `boolean` ? w : E,
      P = b?.id || `${N}-error`,
      F = x?.id || `${N}-success`,
      I = y?.id || `${N}-description`,
      L = N,
      R = !!m && typeof m != `boolean`,
      z = !!h && typeof h != `boolean` && !m,
      B = !!_,
      te = R && f.includes(`error`),
      ne = z && f.includes(`error`),
      V = B && f.includes(`description`),
      re = `${te ? P : ``} ${ne ? F : ``} ${V ? I : ``}`,
      H = re.trim().length > 0 ? re.trim() : void 0,
      ie = v?.id || `${N}-label`,
      ae = p && (0, q.jsx)(Iu, { labelElement: S, id: ie, htmlFor: L, required: ee, ...M, ...v, children: p }, `label`),
      oe = B && (0, q.jsx)(ju, { ...y, ...M, size: y?.size || M.size, id: y?.id || I, children: _ }, `description`),
      se = (0, q.jsx)(g.Fragment, { children: d(C) }, `input`),
      U = R && (0, g.createElement)(Nu, { ...b, ...M, size: b?.size || M.size, key: `error`, id: b?.id || P }, m),
      ce = z && (0, g.createElement)(zu, { ...x, ...M, size: x?.size || M.size, key: `success`, id: x?.id || F }, h),
      le = f.map((e) => {
        switch (e) {
          case `label`:
            return ae;
          case `input`:
            return se;
          case `description`:
            return oe;
          case `error`:
            return U || ce;
          default:
            return null;
        }
      });
    return (0, q.jsx)(Ou, {
      value: {
        getStyles: j,
        describedBy: H,
        inputId: L,
        labelId: ae && f.includes(`label`) ? ie : void 0,
        ...Bu(f, { hasDescription: B, hasError: R || z }),
      },
      children: (0, q.jsx)(Z, {
        variant: l,
        size: c,
        mod: [{ error: !!m, success: !!h && !m }, O],
        id: S === `label` ? void 0 : T,
        ...j(`root`),
        ...A,
        children: le,
      }),
    });
  });
((Uu.classes = ku), (Uu.varsResolver = Hu), (Uu.displayName = `@mantine/core/InputWrapper`));
var Wu = {
    variant: `default`,
    leftSectionPointerEvents: `none`,
    rightSectionPointerEvents: `none`,
    withAria: !0,
    withErrorStyles: !0,
    withSuccessStyles: !0,
    size: `sm`,
    loading: !1,
    loadingPosition: `right`,
  },
  Gu = K((e, t, n) => ({
    wrapper: {
      '--input-margin-top': n.offsetTop ? `calc(var(--mantine-spacing-xs) / 2)` : void 0,
      '--input-margin-bottom': n.offsetBottom ? `calc(var(--mantine-spacing-xs) / 2)` : void 0,
      '--input-height': O(t.size, `input-height`),
      '--input-fz': j(t.size),
      '--input-radius': t.radius === void 0 ? void 0 : A(t.radius),
      '--input-left-section-width': t.leftSectionWidth === void 0 ? void 0 : f(t.leftSectionWidth),
      '--input-right-section-width': t.rightSectionWidth === void 0 ? void 0 : f(t.rightSectionWidth),
      '--input-padding-y': t.multiline ? O(t.size, `input-padding-y`) : void 0,
      '--input-left-section-pointer-events': t.leftSectionPointerEvents,
      '--input-right-section-pointer-events': t.rightSectionPointerEvents,
    },
  })),
  $ = lr((e) => {
    let t = J(`Input`, Wu, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        required: s,
        __staticSelector: c,
        __stylesApiProps: l,
        size: u,
        wrapperProps: d,
        error: f,
        success: p,
        disabled: m,
        leftSection: h,
        leftSectionProps: _,
        leftSectionWidth: v,
        rightSection: y,
        rightSectionProps: b,
        rightSectionWidth: x,
        rightSectionPointerEvents: S,
        leftSectionPointerEvents: C,
        variant: w,
        vars: T,
        pointer: E,
        multiline: D,
        radius: O,
        id: k,
        withAria: A,
        withErrorStyles: j,
        withSuccessStyles: M,
        mod: N,
        inputSize: ee,
        attributes: P,
        __clearSection: F,
        __clearable: I,
        __clearSectionMode: L,
        __defaultRightSection: R,
        loading: z,
        loadingPosition: B,
        __bottomSection: te,
        __bottomSectionProps: ne,
        rootRef: V,
        dir: re,
        ...H
      } = t,
      { styleProps: ie, rest: ae } = Pn(H),
      oe = (0, g.use)(Ou),
      se = { offsetBottom: oe?.offsetBottom, offsetTop: oe?.offsetTop },
      U = Y({
        name: [`Input`, c],
        props: l || t,
        classes: ku,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: P,
        stylesCtx: se,
        rootSelector: `wrapper`,
        vars: T,
        varsResolver: Gu,
      }),
      ce = A
        ? {
            required: s,
            disabled: m,
            'aria-invalid': f ? !0 : void 0,
            'aria-describedby': oe?.describedBy,
            id: oe?.inputId || k,
          }
        : {},
      le = z
        ? (0, q.jsx)(zc, {
            size:
              B === `left` ? `calc(var(--input-left-section-size) / 2)` : `calc(var(--input-right-section-size) / 2)`,
          })
        : null,
      ue = z && B === `left` ? le : h,
      de = Du({
        __clearable: I,
        __clearSection: F,
        rightSection: z && B === `right` ? le : y,
        __defaultRightSection: R,
        size: u,
        __clearSectionMode: L,
      });
    return (0, q.jsx)(wu, {
      value: { size: u || `sm` },
      children: (0, q.jsxs)(Z, {
        ref: V,
        dir: re,
        ...U(`wrapper`),
        ...ie,
        ...d,
        mod: [
          {
            error: !!f && j,
            success: !!p && !f && M,
            pointer: E,
            disabled: m,
            multiline: D,
            withRightSection: !!de,
            withLeftSection: !!ue,
            withBottomSection: !!te,
          },
          N,
        ],
        variant: w,
        size: u,
        children: [
          ue &&
            (0, q.jsx)(`div`, {
              ..._,
              'data-position': `left`,
              ...U(`section`, { className: _?.className, style: _?.style }),
              children: ue,
            }),
          (0, q.jsx)(Z, {
            component: `input`,
            ...ae,
            ...ce,
            required: s,
            mod: { disabled: m, error: !!f && j, success: !!p && !f && M },
            variant: w,
            __size: ee,
            ...U(`input`),
          }),
          te &&
            (0, q.jsx)(`div`, {
              ...ne,
              ...U(`bottomSection`, { className: ne?.className, style: ne?.style }),
              children: te,
            }),
          de &&
            (0, q.jsx)(`div`, {
              ...b,
              'data-position': `right`,
              ...U(`section`, { className: b?.className, style: b?.style }),
              children: de,
            }),
        ],
      }),
    });
  });
(($.classes = ku),
  ($.varsResolver = Gu),
  ($.Wrapper = Uu),
  ($.Label = Iu),
  ($.Error = Nu),
  ($.Success = zu),
  ($.Description = ju),
  ($.Placeholder = Lu),
  ($.ClearButton = Tu),
  ($.displayName = `@mantine/core/Input`));
function Ku(e, t, n) {
  let r = J([`Input`, `InputWrapper`, e], t, n),
    {
      label: i,
      description: a,
      error: o,
      success: s,
      required: c,
      classNames: l,
      styles: u,
      className: d,
      unstyled: f,
      __staticSelector: p,
      __stylesApiProps: m,
      errorProps: h,
      successProps: g,
      labelProps: _,
      descriptionProps: v,
      wrapperProps: y,
      id: b,
      size: x,
      style: S,
      inputContainer: C,
      inputWrapperOrder: w,
      withAsterisk: T,
      variant: E,
      vars: D,
      mod: O,
      attributes: k,
      ...A
    } = r,
    { styleProps: j, rest: M } = Pn(A),
    N = {
      label: i,
      description: a,
      error: o,
      success: s,
      required: c,
      classNames: l,
      className: d,
      __staticSelector: p,
      __stylesApiProps: m || r,
      errorProps: h,
      successProps: g,
      labelProps: _,
      descriptionProps: v,
      unstyled: f,
      styles: u,
      size: x,
      style: S,
      inputContainer: C,
      inputWrapperOrder: w,
      withAsterisk: T,
      variant: E,
      id: b,
      mod: O,
      attributes: k,
      ...y,
    };
  return {
    ...M,
    classNames: l,
    styles: u,
    unstyled: f,
    wrapperProps: { ...N, ...j },
    inputProps: {
      required: c,
      classNames: l,
      styles: u,
      unstyled: f,
      size: x,
      __staticSelector: p,
      __stylesApiProps: m || r,
      error: o,
      success: s,
      variant: E,
      id: b,
      attributes: k,
    },
  };
}
var qu = { __staticSelector: `InputBase`, withAria: !0, size: `sm` },
  Ju = lr((e) => {
    let { inputProps: t, wrapperProps: n, ...r } = Ku(`InputBase`, qu, e);
    return (0, q.jsx)($.Wrapper, { ...n, children: (0, q.jsx)($, { ...t, ...r }) });
  });
((Ju.classes = { ...$.classes, ...$.Wrapper.classes }), (Ju.displayName = `@mantine/core/InputBase`));
function Yu(e, t) {
  if (!t || !e) return !1;
  let n = t.parentNode;
  for (; n != null;) {
    if (n === e) return !0;
    n = n.parentNode;
  }
  return !1;
}
function Xu({ target: e, parent: t, ref: n, displayAfterTransitionEnd: r, onTransitionStart: i, onTransitionEnd: a }) {
  let o = (0, g.useRef)(-1),
    s = (0, g.useRef)(e),
    [c, l] = (0, g.useState)(!1),
    [u, d] = (0, g.useState)(typeof r == `boolean` && r),
    f = () => {
      if (!e || !t || !n.current) return;
      let r = e.getBoundingClientRect(),
        i = t.getBoundingClientRect(),
        a = t.offsetWidth === 0 ? 1 : i.width / t.offsetWidth,
        o = t.offsetHeight === 0 ? 1 : i.height / t.offsetHeight,
        s = window.getComputedStyle(e),
        c = window.getComputedStyle(t),
        l = Mr(s.borderTopWidth) + Mr(c.borderTopWidth),
        u = Mr(s.borderLeftWidth) + Mr(c.borderLeftWidth),
        d = { top: (r.top - i.top) / o - l, left: (r.left - i.left) / a - u, width: r.width / a, height: r.height / o };
      ((n.current.style.transform = `translateY(${d.top}px) translateX(${d.left}px)`),
        (n.current.style.width = `${d.width}px`),
        (n.current.style.height = `${d.height}px`));
    },
    p = () => {
      (window.clearTimeout(o.current),
        n.current && (n.current.style.transitionDuration = `0ms`),
        f(),
        (o.current = window.setTimeout(() => {
          n.current && (n.current.style.transitionDuration = ``);
        }, 30)));
    },
    m = (0, g.useRef)(null),
    h = (0, g.useRef)(null);
  return (
    (0, g.useEffect)(() => {
      if ((c && s.current !== e && i && i(), (s.current = e), f(), e))
        return (
          (m.current = new ResizeObserver(p)),
          m.current.observe(e),
          t && ((h.current = new ResizeObserver(p)), h.current.observe(t)),
          () => {
            (m.current?.disconnect(), h.current?.disconnect());
          }
        );
    }, [t, e]),
    (0, g.useEffect)(() => {
      if (t) {
        let e = (e) => {
          Yu(e.target, t) && (p(), d(!1));
        };
        return (
          t.addEventListener(`transitionend`, e),
          () => {
            t.removeEventListener(`transitionend`, e);
          }
        );
      }
    }, [t]),
    (0, g.useEffect)(() => {
      if (n.current && a) {
        let e = (e) => {
          e.propertyName === `transform` && a();
        };
        return (
          n.current.addEventListener(`transitionend`, e),
          () => {
            n.current?.removeEventListener(`transitionend`, e);
          }
        );
      }
    }, [a]),
    Fe(
      () => {
        Ge() !== `test` && l(!0);
      },
      20,
      { autoInvoke: !0 },
    ),
    Ie(
      (e) => {
        e.forEach((e) => {
          e.type === `attributes` && e.attributeName === `dir` && p();
        });
      },
      { attributes: !0, attributeFilter: [`dir`] },
      () => document.documentElement,
    ),
    { initialized: c, hidden: u }
  );
}
var Zu = { root: `m_96b553a6` },
  Qu = K((e, { transitionDuration: t }, { shouldReduceMotion: n }) => ({
    root: {
      '--transition-duration': e.respectReducedMotion && n ? `0ms` : typeof t == `number` ? `${t}ms` : t || `150ms`,
    },
  })),
  $u = X((e) => {
    let t = J(`FloatingIndicator`, null, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        target: c,
        parent: l,
        transitionDuration: u,
        mod: d,
        displayAfterTransitionEnd: f,
        onTransitionStart: p,
        onTransitionEnd: m,
        attributes: h,
        ref: _,
        ...v
      } = t,
      y = Y({
        name: `FloatingIndicator`,
        classes: Zu,
        props: t,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: h,
        vars: s,
        varsResolver: Qu,
        stylesCtx: { shouldReduceMotion: je() },
      }),
      b = (0, g.useRef)(null),
      { initialized: x, hidden: S } = Xu({
        target: c,
        parent: l,
        ref: b,
        displayAfterTransitionEnd: f,
        onTransitionStart: p,
        onTransitionEnd: m,
      }),
      C = G(_, b);
    return !c || !l ? null : (0, q.jsx)(Z, { ref: C, mod: [{ initialized: x, hidden: S }, d], ...y(`root`), ...v });
  });
(($u.displayName = `@mantine/core/FloatingIndicator`), ($u.classes = Zu), ($u.varsResolver = Qu));
function ed({ style: e, size: t = 16, ...n }) {
  return (0, q.jsx)(`svg`, {
    viewBox: `0 0 15 15`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    style: { ...e, width: f(t), height: f(t), display: `block` },
    ...n,
    children: (0, q.jsx)(`path`, {
      d: `M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  });
}
ed.displayName = `@mantine/core/AccordionChevron`;
function td(e) {
  return typeof e == `string`
    ? { value: e, label: e }
    : typeof e == `object` && `value` in e && !(`label` in e)
      ? { value: e.value, label: `${e.value}`, disabled: e.disabled }
      : typeof e == `object` && `group` in e
        ? { group: e.group, items: e.items.map((e) => td(e)) }
        : typeof e == `number` || typeof e == `bigint` || typeof e == `boolean`
          ? { value: e, label: `${e}` }
          : e;
}
function nd(e) {
  return e ? e.map((e) => td(e)) : [];
}
var rd = {
    dropdown: `m_88b62a41`,
    search: `m_985517d8`,
    options: `m_b2821a6e`,
    option: `m_92253aa5`,
    empty: `m_2530cd1d`,
    header: `m_858f94bd`,
    footer: `m_82b967cb`,
    group: `m_254f3e4f`,
    groupLabel: `m_2bb2e9e5`,
    chevron: `m_2943220b`,
    optionsDropdownOption: `m_390b5f4`,
    optionsDropdownCheckIcon: `m_8ee53fc2`,
    optionsDropdownCheckPlaceholder: `m_a530ee0a`,
  },
  id = { error: null },
  ad = K((e, { size: t, color: n }) => ({
    chevron: {
      '--combobox-chevron-size': O(t, `combobox-chevron-size`),
      '--combobox-chevron-color': n ? mt(n, e) : void 0,
    },
  })),
  od = X((e) => {
    let t = J(`ComboboxChevron`, id, e),
      {
        size: n,
        error: r,
        style: i,
        className: a,
        classNames: o,
        styles: s,
        unstyled: c,
        vars: l,
        attributes: u,
        mod: d,
        ...f
      } = t,
      p = Y({
        name: `ComboboxChevron`,
        classes: rd,
        props: t,
        style: i,
        className: a,
        classNames: o,
        styles: s,
        unstyled: c,
        vars: l,
        varsResolver: ad,
        attributes: u,
        rootSelector: `chevron`,
      });
    return (0, q.jsx)(Z, {
      component: `svg`,
      ...f,
      ...p(`chevron`),
      size: n,
      viewBox: `0 0 15 15`,
      fill: `none`,
      xmlns: `http://www.w3.org/2000/svg`,
      mod: [`combobox-chevron`, { error: r }, d],
      children: (0, q.jsx)(`path`, {
        d: `M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.38064 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.43179 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.35753 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z`,
        fill: `currentColor`,
        fillRule: `evenodd`,
        clipRule: `evenodd`,
      }),
    });
  });
((od.classes = rd), (od.varsResolver = ad), (od.displayName = `@mantine/core/ComboboxChevron`));
function sd({ children: e, role: t }) {
  let n = (0, g.use)(Ou);
  return n
    ? (0, q.jsx)(`div`, { role: t, 'aria-labelledby': n.labelId, 'aria-describedby': n.describedBy, children: e })
    : (0, q.jsx)(q.Fragment, { children: e });
}
function cd({ size: e, style: t, ...n }) {
  let r = e === void 0 ? t : { width: f(e), height: f(e), ...t };
  return (0, q.jsx)(`svg`, {
    viewBox: `0 0 10 7`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    style: r,
    'aria-hidden': !0,
    ...n,
    children: (0, q.jsx)(`path`, {
      d: `M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-5A1 1 0 1 0 8.293.293L4 4.586z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  });
}
var ld = {
    root: `m_5f75b09e`,
    body: `m_5f6e695e`,
    labelWrapper: `m_d3ea56bb`,
    label: `m_8ee546b8`,
    description: `m_328f68c0`,
    error: `m_8e8a99cc`,
  },
  ud = ld;
function dd({
  __staticSelector: e,
  __stylesApiProps: t,
  className: n,
  classNames: r,
  styles: i,
  unstyled: a,
  children: o,
  label: s,
  description: c,
  id: l,
  disabled: u,
  error: d,
  size: f,
  labelPosition: p = `left`,
  bodyElement: m = `div`,
  labelElement: h = `label`,
  variant: g,
  style: _,
  vars: v,
  mod: y,
  attributes: b,
  ...x
}) {
  let S = Y({
      name: e,
      props: t,
      className: n,
      style: _,
      classes: ld,
      classNames: r,
      styles: i,
      unstyled: a,
      attributes: b,
    }),
    C = c ? `${l}-description` : void 0,
    w = d && typeof d != `boolean` ? `${l}-error` : void 0;
  return (0, q.jsx)(Z, {
    ...S(`root`),
    __vars: { '--label-fz': j(f), '--label-lh': O(f, `label-lh`) },
    mod: [{ 'label-position': p }, y],
    variant: g,
    size: f,
    ...x,
    children: (0, q.jsxs)(Z, {
      component: m,
      htmlFor: m === `label` ? l : void 0,
      ...S(`body`),
      children: [
        o,
        (0, q.jsxs)(`div`, {
          ...S(`labelWrapper`),
          'data-disabled': u || void 0,
          children: [
            s &&
              (0, q.jsx)(Z, {
                component: h,
                htmlFor: h === `label` ? l : void 0,
                ...S(`label`),
                'data-disabled': u || void 0,
                children: s,
              }),
            c && (0, q.jsx)($.Description, { id: C, size: f, __inheritStyles: !1, ...S(`description`), children: c }),
            d &&
              typeof d != `boolean` &&
              (0, q.jsx)($.Error, { id: w, size: f, __inheritStyles: !1, ...S(`error`), children: d }),
          ],
        }),
      ],
    }),
  });
}
dd.displayName = `@mantine/core/InlineInput`;
var fd = {
    root: `m_77c9d27d`,
    inner: `m_80f1301b`,
    label: `m_811560b9`,
    section: `m_a74036a`,
    loader: `m_a25b86ee`,
    group: `m_80d6d844`,
    groupSection: `m_70be2a01`,
  },
  pd = { orientation: `horizontal` },
  md = K((e, { borderWidth: t }) => ({ group: { '--button-border-width': f(t) } })),
  hd = X((e) => {
    let t = J(`ButtonGroup`, pd, e),
      {
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        orientation: s,
        vars: c,
        borderWidth: l,
        mod: u,
        attributes: d,
        ...f
      } = J(`ButtonGroup`, pd, e),
      p = Y({
        name: `ButtonGroup`,
        props: t,
        classes: fd,
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        attributes: d,
        vars: c,
        varsResolver: md,
        rootSelector: `group`,
      });
    return (0, q.jsx)(Z, { ...p(`group`), mod: [{ orientation: s }, u], role: `group`, ...f });
  });
((hd.classes = fd), (hd.varsResolver = md), (hd.displayName = `@mantine/core/ButtonGroup`));
var gd = K((e, { radius: t, color: n, gradient: r, variant: i, autoContrast: a, size: o }) => {
    let s = e.variantColorResolver({
      color: n || e.primaryColor,
      theme: e,
      gradient: r,
      variant: i || `filled`,
      autoContrast: a,
    });
    return {
      groupSection: {
        '--section-height': O(o, `section-height`),
        '--section-padding-x': O(o, `section-padding-x`),
        '--section-fz': o?.includes(`compact`) ? j(o.replace(`compact-`, ``)) : j(o),
        '--section-radius': t === void 0 ? void 0 : A(t),
        '--section-bg': n || i ? s.background : void 0,
        '--section-color': s.color,
        '--section-bd': n || i ? s.border : void 0,
      },
    };
  }),
  _d = X((e) => {
    let t = J(`ButtonGroupSection`, null, e),
      {
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        vars: s,
        gradient: c,
        radius: l,
        autoContrast: u,
        attributes: d,
        ...f
      } = t,
      p = Y({
        name: `ButtonGroupSection`,
        props: t,
        classes: fd,
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        attributes: d,
        vars: s,
        varsResolver: gd,
        rootSelector: `groupSection`,
      });
    return (0, q.jsx)(Z, { ...p(`groupSection`), ...f });
  });
((_d.classes = fd), (_d.varsResolver = gd), (_d.displayName = `@mantine/core/ButtonGroupSection`));
var vd = {
    in: { opacity: 1, transform: `translate(-50%, calc(-50% + ${f(1)}))` },
    out: { opacity: 0, transform: `translate(-50%, -200%)` },
    common: { transformOrigin: `center` },
    transitionProperty: `transform, opacity`,
  },
  yd = K((e, { radius: t, color: n, gradient: r, variant: i, size: a, justify: o, autoContrast: s }) => {
    let c = e.variantColorResolver({
      color: n || e.primaryColor,
      theme: e,
      gradient: r,
      variant: i || `filled`,
      autoContrast: s,
    });
    return {
      root: {
        '--button-justify': o,
        '--button-height': O(a, `button-height`),
        '--button-padding-x': O(a, `button-padding-x`),
        '--button-fz': a?.includes(`compact`) ? j(a.replace(`compact-`, ``)) : j(a),
        '--button-radius': t === void 0 ? void 0 : A(t),
        '--button-bg': n || i ? c.background : void 0,
        '--button-hover': n || i ? c.hover : void 0,
        '--button-color': c.color,
        '--button-bd': n || i ? c.border : void 0,
        '--button-hover-color': n || i ? c.hoverColor : void 0,
      },
    };
  }),
  bd = lr((e) => {
    let t = J(`Button`, null, e),
      {
        style: n,
        vars: r,
        className: i,
        color: a,
        disabled: o,
        children: s,
        leftSection: c,
        rightSection: l,
        fullWidth: u,
        variant: d,
        radius: f,
        loading: p,
        loaderProps: m,
        gradient: h,
        classNames: g,
        styles: _,
        unstyled: v,
        'data-disabled': y,
        autoContrast: b,
        mod: x,
        attributes: S,
        ...C
      } = t,
      w = Y({
        name: `Button`,
        props: t,
        classes: fd,
        className: i,
        style: n,
        classNames: g,
        styles: _,
        unstyled: v,
        attributes: S,
        vars: r,
        varsResolver: yd,
      }),
      T = !!c,
      E = !!l;
    return (0, q.jsxs)(Ls, {
      ...w(`root`, { active: !o && !p && !y }),
      unstyled: v,
      variant: d,
      disabled: o || p,
      mod: [{ disabled: o || y, loading: p, block: u, 'with-left-section': T, 'with-right-section': E }, x],
      ...C,
      children: [
        typeof p == `boolean` &&
          (0, q.jsx)(pc, {
            mounted: p,
            transition: vd,
            duration: 150,
            children: (e) =>
              (0, q.jsx)(Z, {
                component: `span`,
                ...w(`loader`, { style: e }),
                'aria-hidden': !0,
                children: (0, q.jsx)(zc, {
                  color: `var(--button-color)`,
                  size: `calc(var(--button-height) / 1.8)`,
                  ...m,
                }),
              }),
          }),
        (0, q.jsxs)(`span`, {
          ...w(`inner`),
          children: [
            c && (0, q.jsx)(Z, { component: `span`, ...w(`section`), mod: { position: `left` }, children: c }),
            (0, q.jsx)(Z, { component: `span`, mod: { loading: p }, ...w(`label`), children: s }),
            l && (0, q.jsx)(Z, { component: `span`, ...w(`section`), mod: { position: `right` }, children: l }),
          ],
        }),
      ],
    });
  });
((bd.classes = fd),
  (bd.varsResolver = yd),
  (bd.displayName = `@mantine/core/Button`),
  (bd.Group = hd),
  (bd.GroupSection = _d));
var xd = [
    `borderBottomWidth`,
    `borderLeftWidth`,
    `borderRightWidth`,
    `borderTopWidth`,
    `boxSizing`,
    `fontFamily`,
    `fontSize`,
    `fontStyle`,
    `fontWeight`,
    `letterSpacing`,
    `lineHeight`,
    `paddingBottom`,
    `paddingLeft`,
    `paddingRight`,
    `paddingTop`,
    `tabSize`,
    `textIndent`,
    `textRendering`,
    `textTransform`,
    `width`,
    `wordBreak`,
    `wordSpacing`,
    `scrollbarGutter`,
  ],
  Sd = {
    'min-height': `0`,
    'max-height': `none`,
    height: `0`,
    visibility: `hidden`,
    overflow: `hidden`,
    position: `absolute`,
    'z-index': `-1000`,
    top: `0`,
    right: `0`,
    display: `block`,
  };
function Cd(e) {
  Object.keys(Sd).forEach((t) => {
    e.style.setProperty(t, Sd[t], `important`);
  });
}
function wd(e) {
  let t = window.getComputedStyle(e);
  if (t === null) return null;
  let n = {};
  for (let e of xd) n[e] = t[e];
  return n.boxSizing === ``
    ? null
    : {
        sizingStyle: n,
        paddingSize: parseFloat(n.paddingBottom) + parseFloat(n.paddingTop),
        borderSize: parseFloat(n.borderBottomWidth) + parseFloat(n.borderTopWidth),
      };
}
var Td = null;
function Ed(e, t, n = 1, r = 1 / 0) {
  (Td ||
    ((Td = document.createElement(`textarea`)),
    Td.setAttribute(`tabindex`, `-1`),
    Td.setAttribute(`aria-hidden`, `true`),
    Td.setAttribute(`aria-label`, `autosize measurement`),
    Cd(Td)),
    Td.parentNode === null && document.body.appendChild(Td));
  let { paddingSize: i, borderSize: a, sizingStyle: o } = e,
    { boxSizing: s } = o;
  (Object.keys(o).forEach((e) => {
    Td.style[e] = o[e];
  }),
    Cd(Td),
    (Td.value = t));
  let c = s === `border-box` ? Td.scrollHeight + a : Td.scrollHeight - i;
  ((Td.value = t), (c = s === `border-box` ? Td.scrollHeight + a : Td.scrollHeight - i), (Td.value = `x`));
  let l = Td.scrollHeight - i,
    u = l * n;
  (s === `border-box` && (u = u + i + a), (c = Math.max(u, c)));
  let d = l * r;
  return (s === `border-box` && (d = d + i + a), (c = Math.min(d, c)), [c, l]);
}
function Dd({ maxRows: e, minRows: t, onChange: n, ref: r, ...i }) {
  let a = i.value !== void 0,
    o = (0, g.useRef)(null),
    s = G(o, r),
    c = (0, g.useRef)(0),
    l = (0, g.useRef)(0),
    u = () => {
      let n = o.current;
      if (!n) return;
      let r = wd(n);
      if (!r) return;
      let [i] = Ed(r, n.value || n.placeholder || `x`, t, e);
      c.current !== i && ((c.current = i), n.style.setProperty(`height`, `${i}px`, `important`));
    },
    d = (0, g.useEffectEvent)(u),
    f = (e) => {
      (a || u(), n?.(e));
    };
  return (
    (0, g.useLayoutEffect)(u),
    (0, g.useEffect)(() => {
      let e = () => u();
      return (window.addEventListener(`resize`, e), () => window.removeEventListener(`resize`, e));
    }, []),
    (0, g.useEffect)(() => {
      let e = o.current;
      if (!e || typeof ResizeObserver > `u`) return;
      l.current = e.offsetWidth;
      let t = 0,
        n = new ResizeObserver(() => {
          o.current &&
            o.current.offsetWidth !== l.current &&
            ((l.current = o.current.offsetWidth), cancelAnimationFrame(t), (t = requestAnimationFrame(d)));
        });
      return (
        n.observe(e),
        () => {
          (cancelAnimationFrame(t), n.disconnect());
        }
      );
    }, []),
    (0, g.useEffect)(() => {
      let e = () => u();
      return (
        document.fonts.addEventListener(`loadingdone`, e),
        () => document.fonts.removeEventListener(`loadingdone`, e)
      );
    }, []),
    (0, g.useEffect)(() => {
      let e = (e) => {
        if (o.current?.form === e.target && !a) {
          let e = o.current.value;
          requestAnimationFrame(() => {
            o.current && e !== o.current.value && u();
          });
        }
      };
      return (document.body.addEventListener(`reset`, e), () => document.body.removeEventListener(`reset`, e));
    }, [a]),
    (0, q.jsx)(`textarea`, { rows: t, ...i, onChange: f, ref: s })
  );
}
var Od = X((e) => {
  let {
      autosize: t,
      maxRows: n,
      minRows: r,
      __staticSelector: i,
      resize: a,
      bottomSection: o,
      bottomSectionProps: s,
      ...c
    } = J([`Input`, `InputWrapper`, `Textarea`], null, e),
    l = t && Ge() !== `test`,
    u = l ? { maxRows: n, minRows: r } : {};
  return (0, q.jsx)(Ju, {
    component: l ? Dd : `textarea`,
    ...c,
    __staticSelector: i || `Textarea`,
    __bottomSection: o,
    __bottomSectionProps: s,
    multiline: !0,
    'data-no-overflow': (t && n === void 0) || void 0,
    __vars: { '--input-resize': a },
    ...u,
  });
});
((Od.classes = Ju.classes), (Od.displayName = `@mantine/core/Textarea`));
var [kd, Ad] = v(`Menu component was not found in the tree`),
  jd = (0, g.createContext)(null);
function Md(e) {
  let { value: t, defaultValue: n, onChange: r, children: i } = J(`MenuCheckboxGroup`, null, e),
    [a, o] = Ae({ value: t, defaultValue: n, finalValue: [], onChange: r }),
    s = (0, g.useCallback)(
      (e) => {
        o(a.includes(e) ? a.filter((t) => t !== e) : [...a, e]);
      },
      [a, o],
    );
  return (0, q.jsx)(jd, { value: { values: a, onChange: s }, children: i });
}
Md.displayName = `@mantine/core/MenuCheckboxGroup`;
var Nd = (0, g.createContext)(null);
function Pd({
  role: e,
  checked: t,
  indicator: n,
  onSelect: r,
  color: i,
  closeMenuOnClick: a,
  rightSection: o,
  children: s,
  disabled: c,
  dataDisabled: l,
  className: u,
  style: d,
  styles: f,
  classNames: p,
  buttonRef: m,
  others: h,
}) {
  let _ = Ad(),
    v = (0, g.use)(Nd),
    y = Yt(),
    { dir: b } = _r(),
    x = (0, g.useRef)(null),
    S = N(h.onClick, () => {
      l || (r(), a && _.closeDropdownImmediately());
    }),
    w = N(h.onMouseMove, () => {
      if (!_.hasSearch) return;
      let e = x.current?.closest(`[data-menu-dropdown]`);
      e &&
        e.querySelectorAll(`[data-menu-active]`).forEach((t) => {
          t !== x.current && t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`);
        });
    }),
    T = N(h.onKeyDown, (e) => {
      e.key === `ArrowLeft` && v && (v.close(), v.focusParentItem());
    }),
    E = i ? y.variantColorResolver({ color: i, theme: y, variant: `light` }) : void 0,
    D = i ? pt({ color: i, theme: y }) : null,
    O = _.alignItemsLabels !== `none` || t;
  return (0, q.jsxs)(Ls, {
    onMouseDown: (e) => e.preventDefault(),
    ...h,
    unstyled: _.unstyled,
    tabIndex: _.menuItemTabIndex,
    ..._.getStyles(`item`, { className: u, style: d, styles: f, classNames: p }),
    ref: G(x, m),
    role: e,
    'aria-checked': t,
    disabled: c,
    'data-menu-item': !0,
    'data-checked': t || void 0,
    'data-disabled': c || l || void 0,
    'data-mantine-stop-propagation': !0,
    onClick: S,
    onMouseMove: w,
    onKeyDown: C({
      siblingSelector: `[data-menu-item]:not([data-disabled])`,
      parentSelector: `[data-menu-dropdown]`,
      activateOnFocus: !1,
      loop: _.loop,
      dir: b,
      orientation: `vertical`,
      onKeyDown: T,
    }),
    __vars: {
      '--menu-item-color': D?.isThemeColor && D?.shade === void 0 ? `var(--mantine-color-${D.color}-6)` : E?.color,
      '--menu-item-hover': E?.hover,
    },
    children: [
      O &&
        (0, q.jsx)(`div`, {
          ..._.getStyles(`itemIndicator`, { styles: f, classNames: p }),
          'data-checked': t || void 0,
          children: t ? n : null,
        }),
      s &&
        (0, q.jsx)(`div`, {
          ..._.getStyles(`itemLabel`, { styles: f, classNames: p }),
          'data-menu-item-label': !0,
          children: s,
        }),
      o &&
        (0, q.jsx)(`div`, {
          ..._.getStyles(`itemSection`, { styles: f, classNames: p }),
          'data-position': `right`,
          children: o,
        }),
    ],
  });
}
var Fd = {
    dropdown: `m_dc9b7c9f`,
    label: `m_9bfac126`,
    divider: `m_efdf90cb`,
    item: `m_99ac2aa1`,
    search: `m_ef8769b6`,
    itemLabel: `m_5476e0d3`,
    itemIndicator: `m_8395186e`,
    itemSection: `m_8b75e504`,
    chevron: `m_b85b0bed`,
  },
  Id = X((e) => {
    let {
        classNames: t,
        className: n,
        style: r,
        styles: i,
        vars: a,
        color: o,
        closeMenuOnClick: s,
        rightSection: c,
        children: l,
        disabled: u,
        'data-disabled': d,
        value: f,
        checked: p,
        defaultChecked: m,
        onChange: h,
        checkIcon: _,
        ref: v,
        ...y
      } = J(`MenuCheckboxItem`, null, e),
      b = Ad(),
      x = (0, g.use)(jd),
      S = x && f !== void 0 ? x.values.includes(f) : void 0,
      [C, w] = Ae({ value: p ?? S, defaultValue: m, finalValue: !1, onChange: h }),
      T = _ ?? b.checkIcon ?? (0, q.jsx)(cd, { size: 10 });
    return (0, q.jsx)(Pd, {
      role: `menuitemcheckbox`,
      checked: C,
      indicator: T,
      onSelect: () => {
        h ? w(!C) : x && f !== void 0 ? x.onChange(f) : w(!C);
      },
      color: o,
      closeMenuOnClick: s,
      rightSection: c,
      disabled: u,
      dataDisabled: d,
      className: n,
      style: r,
      styles: i,
      classNames: t,
      buttonRef: v,
      others: y,
      children: l,
    });
  });
((Id.classes = Fd), (Id.displayName = `@mantine/core/MenuCheckboxItem`));
function Ld(e) {
  let { children: t, disabled: n, longPressDelay: r } = J(`MenuContextMenu`, null, e),
    i = Je(t);
  if (!i)
    throw Error(
      `Menu.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    );
  let a = Ad(),
    o = _c(),
    s = vc({
      childProps: i.props,
      disabled: n || o.disabled,
      opened: a.opened,
      longPressDelay: r,
      setReference: o.reference,
      open: () => a.openDropdown(),
    });
  return (0, g.cloneElement)(i, s);
}
Ld.displayName = `@mantine/core/MenuContextMenu`;
var Rd = X((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = J(`MenuDivider`, null, e),
    s = Ad();
  return (0, q.jsx)(Z, { ...s.getStyles(`divider`, { className: n, style: r, styles: i, classNames: t }), ...o });
});
((Rd.classes = Fd), (Rd.displayName = `@mantine/core/MenuDivider`));
var zd = 500;
function Bd(e) {
  return ((e.querySelector(`[data-menu-item-label]`) ?? e).textContent ?? ``).trim().toLowerCase();
}
function Vd(e) {
  return e.length > 1 && e.split(``).every((t) => t === e[0]);
}
function Hd({ enabled: e, opened: t, getDropdown: n }) {
  let r = (0, g.useRef)({ buffer: ``, timeoutId: null });
  return (
    (0, g.useEffect)(() => {
      if (t && e) return;
      let n = r.current;
      (n.timeoutId !== null && (window.clearTimeout(n.timeoutId), (n.timeoutId = null)), (n.buffer = ``));
    }, [t, e]),
    (0, g.useEffect)(
      () => () => {
        let { timeoutId: e } = r.current;
        e !== null && window.clearTimeout(e);
      },
      [],
    ),
    (t) => {
      if (!e || t.defaultPrevented || t.ctrlKey || t.metaKey || t.altKey || t.key.length !== 1 || t.key === ` `) return;
      let i = t.target;
      if (i && (i.tagName === `INPUT` || i.tagName === `TEXTAREA` || i.tagName === `SELECT` || i.isContentEditable))
        return;
      let a = n();
      if (!a) return;
      let o = Array.from(a.querySelectorAll(`[data-menu-item]:not([data-disabled])`)).filter(
        (e) => e.closest(`[data-menu-dropdown]`) === a,
      );
      if (o.length === 0) return;
      let s = r.current;
      ((s.buffer = (s.buffer + t.key).toLowerCase()),
        s.timeoutId !== null && window.clearTimeout(s.timeoutId),
        (s.timeoutId = window.setTimeout(() => {
          ((s.buffer = ``), (s.timeoutId = null));
        }, zd)));
      let c = document.activeElement,
        l = c ? o.indexOf(c) : -1,
        u = null;
      if (s.buffer.length === 1 || Vd(s.buffer)) {
        let e = s.buffer[0],
          t = l + 1;
        for (let n = 0; n < o.length; n += 1) {
          let r = (t + n) % o.length;
          if (Bd(o[r]).startsWith(e)) {
            u = o[r];
            break;
          }
        }
      } else
        for (let e = 0; e < o.length; e += 1)
          if (Bd(o[e]).startsWith(s.buffer)) {
            u = o[e];
            break;
          }
      u && (t.preventDefault(), u.focus());
    }
  );
}
var Ud = X((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      onMouseEnter: o,
      onMouseLeave: s,
      onKeyDown: c,
      children: l,
      ref: u,
      ...d
    } = J(`MenuDropdown`, null, e),
    f = (0, g.useRef)(null),
    p = Ad(),
    m = Hd({ enabled: !p.hasSearch, opened: p.opened, getDropdown: () => f.current }),
    h = N(c, (e) => {
      (m(e),
        e.defaultPrevented ||
          p.hasSearch ||
          ((e.key === `ArrowUp` || e.key === `ArrowDown`) &&
            (e.preventDefault(), f.current?.querySelectorAll(`[data-menu-item]:not(:disabled)`)[0]?.focus())));
    }),
    _ = N(o, () => (p.trigger === `hover` || p.trigger === `click-hover`) && p.openDropdown()),
    v = N(s, () => (p.trigger === `hover` || p.trigger === `click-hover`) && p.closeDropdown());
  return (0, q.jsxs)(jc.Dropdown, {
    ...d,
    onMouseEnter: _,
    onMouseLeave: v,
    role: `menu`,
    'aria-orientation': `vertical`,
    ref: G(u, f),
    ...p.getStyles(`dropdown`, { className: n, style: r, styles: i, classNames: t, withStaticClass: !1 }),
    tabIndex: -1,
    'data-menu-dropdown': !0,
    onKeyDown: h,
    children: [
      p.withInitialFocusPlaceholder &&
        !p.hasSearch &&
        (0, q.jsx)(`div`, {
          role: `presentation`,
          tabIndex: -1,
          'data-autofocus': !0,
          'data-mantine-stop-propagation': !0,
          style: { outline: 0 },
        }),
      l,
    ],
  });
});
((Ud.classes = Fd), (Ud.displayName = `@mantine/core/MenuDropdown`));
var Wd = lr((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      color: o,
      closeMenuOnClick: s,
      leftSection: c,
      rightSection: l,
      children: u,
      disabled: d,
      'data-disabled': f,
      ref: p,
      ...m
    } = J(`MenuItem`, null, e),
    h = Ad(),
    _ = (0, g.use)(Nd),
    v = Yt(),
    { dir: y } = _r(),
    b = (0, g.useRef)(null),
    x = m,
    S = N(x.onClick, () => {
      f ||
        (typeof s == `boolean`
          ? s && h.closeDropdownImmediately()
          : h.closeOnItemClick && h.closeDropdownImmediately());
    }),
    w = N(x.onMouseMove, () => {
      if (!h.hasSearch) return;
      let e = b.current?.closest(`[data-menu-dropdown]`);
      e &&
        e.querySelectorAll(`[data-menu-active]`).forEach((t) => {
          t !== b.current && t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`);
        });
    }),
    T = o ? v.variantColorResolver({ color: o, theme: v, variant: `light` }) : void 0,
    E = o ? pt({ color: o, theme: v }) : null,
    D = N(x.onKeyDown, (e) => {
      e.key === `ArrowLeft` && _ && (_.close(), _.focusParentItem());
    });
  return (0, q.jsxs)(Ls, {
    onMouseDown: (e) => e.preventDefault(),
    ...m,
    unstyled: h.unstyled,
    tabIndex: h.menuItemTabIndex,
    ...h.getStyles(`item`, { className: n, style: r, styles: i, classNames: t }),
    ref: G(b, p),
    role: `menuitem`,
    disabled: d,
    'data-menu-item': !0,
    'data-disabled': d || f || void 0,
    'data-mantine-stop-propagation': !0,
    onClick: S,
    onMouseMove: w,
    onKeyDown: C({
      siblingSelector: `[data-menu-item]:not([data-disabled])`,
      parentSelector: `[data-menu-dropdown]`,
      activateOnFocus: !1,
      loop: h.loop,
      dir: y,
      orientation: `vertical`,
      onKeyDown: D,
    }),
    __vars: {
      '--menu-item-color': E?.isThemeColor && E?.shade === void 0 ? `var(--mantine-color-${E.color}-6)` : T?.color,
      '--menu-item-hover': T?.hover,
    },
    children: [
      h.alignItemsLabels === `all` &&
        (0, q.jsx)(`div`, { ...h.getStyles(`itemIndicator`, { styles: i, classNames: t }), 'data-placeholder': !0 }),
      c &&
        (0, q.jsx)(`div`, {
          ...h.getStyles(`itemSection`, { styles: i, classNames: t }),
          'data-position': `left`,
          children: c,
        }),
      u &&
        (0, q.jsx)(`div`, {
          ...h.getStyles(`itemLabel`, { styles: i, classNames: t }),
          'data-menu-item-label': !0,
          children: u,
        }),
      l &&
        (0, q.jsx)(`div`, {
          ...h.getStyles(`itemSection`, { styles: i, classNames: t }),
          'data-position': `right`,
          children: l,
        }),
    ],
  });
});
((Wd.classes = Fd), (Wd.displayName = `@mantine/core/MenuItem`));
var Gd = X((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = J(`MenuLabel`, null, e),
    s = Ad();
  return (0, q.jsx)(Z, { ...s.getStyles(`label`, { className: n, style: r, styles: i, classNames: t }), ...o });
});
((Gd.classes = Fd), (Gd.displayName = `@mantine/core/MenuLabel`));
var Kd = (0, g.createContext)(null);
function qd(e) {
  let { value: t, defaultValue: n, onChange: r, children: i } = J(`MenuRadioGroup`, null, e),
    [a, o] = Ae({ value: t, defaultValue: n, finalValue: null, onChange: r });
  return (0, q.jsx)(Kd, { value: { value: a, onChange: (e) => o(e) }, children: i });
}
qd.displayName = `@mantine/core/MenuRadioGroup`;
function Jd({ size: e, style: t, ...n }) {
  return (0, q.jsx)(`svg`, {
    xmlns: `http://www.w3.org/2000/svg`,
    fill: `none`,
    viewBox: `0 0 5 5`,
    style: { width: f(e), height: f(e), ...t },
    'aria-hidden': !0,
    ...n,
    children: (0, q.jsx)(`circle`, { cx: `2.5`, cy: `2.5`, r: `2.5`, fill: `currentColor` }),
  });
}
var Yd = X((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      color: o,
      closeMenuOnClick: s,
      rightSection: c,
      children: l,
      disabled: u,
      'data-disabled': d,
      value: f,
      checked: p,
      onChange: m,
      checkIcon: h,
      ref: _,
      ...v
    } = J(`MenuRadioItem`, null, e),
    y = Ad(),
    b = (0, g.use)(Kd),
    x = p ?? (b ? b.value === f : !1),
    S = h ?? y.checkIcon ?? (0, q.jsx)(Jd, { size: 5 });
  return (0, q.jsx)(Pd, {
    role: `menuitemradio`,
    checked: x,
    indicator: S,
    onSelect: () => {
      x || (m ? m(f) : b && b.onChange(f));
    },
    color: o,
    closeMenuOnClick: s,
    rightSection: c,
    disabled: u,
    dataDisabled: d,
    className: n,
    style: r,
    styles: i,
    classNames: t,
    buttonRef: _,
    others: v,
    children: l,
  });
});
((Yd.classes = Fd), (Yd.displayName = `@mantine/core/MenuRadioItem`));
var Xd = `[data-menu-item]:not([data-disabled])`,
  Zd = `[data-menu-active]`;
function Qd(e) {
  return e?.closest(`[data-menu-dropdown]`);
}
function $d(e) {
  return e ? Array.from(e.querySelectorAll(Xd)).filter((t) => t.closest(`[data-menu-dropdown]`) === e) : [];
}
function ef(e) {
  e &&
    e.querySelectorAll(Zd).forEach((t) => {
      t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`);
    });
}
function tf(e, t) {
  (ef(t), e && (e.setAttribute(`data-menu-active`, `true`), e.scrollIntoView({ block: `nearest` })));
}
function nf(e) {
  return e.findIndex((e) => e.hasAttribute(`data-menu-active`));
}
var rf = { clearSearchOnClose: !0 },
  af = X((e) => {
    let {
        classNames: t,
        styles: n,
        onKeyDown: r,
        onChange: i,
        size: a,
        clearSearchOnClose: o,
        ref: s,
        ...c
      } = J(`MenuSearch`, rf, e),
      l = Ad(),
      u = (0, g.useRef)(null),
      d = G(s, u),
      f = (0, g.useRef)(i);
    ((f.current = i),
      (0, g.useEffect)(() => l.registerSearch(), [l.registerSearch]),
      (0, g.useEffect)(() => {
        o
          ? (l.searchExitClearRef.current = () => {
              f.current?.({ currentTarget: { value: `` } });
            })
          : (l.searchExitClearRef.current = null);
      }, [o, l.searchExitClearRef]),
      (0, g.useEffect)(() => {
        l.opened || ef(Qd(u.current));
      }, [l.opened]));
    let p = N(i, (e) => {
        ef(Qd(e.currentTarget));
      }),
      m = N(r, (e) => {
        if (e.defaultPrevented) return;
        let t = Qd(e.currentTarget),
          n = $d(t);
        if (e.key === `ArrowDown`) {
          if ((e.preventDefault(), n.length === 0)) return;
          let r = nf(n);
          tf(n[r >= n.length - 1 ? (l.loop ? 0 : r) : r + 1] ?? null, t);
        } else if (e.key === `ArrowUp`) {
          if ((e.preventDefault(), n.length === 0)) return;
          let r = nf(n);
          tf(n[r <= 0 ? (r === -1 || l.loop ? n.length - 1 : 0) : r - 1] ?? null, t);
        } else if (e.key === `Home`) (e.preventDefault(), n.length > 0 && tf(n[0], t));
        else if (e.key === `End`) (e.preventDefault(), n.length > 0 && tf(n[n.length - 1], t));
        else if (e.key === `Enter`) {
          if (e.nativeEvent.isComposing || e.nativeEvent.keyCode === 229) return;
          let t = n[nf(n)];
          t &&
            (e.preventDefault(),
            t.hasAttribute(`data-sub-menu-item`)
              ? (t.focus(), t.dispatchEvent(new KeyboardEvent(`keydown`, { key: `ArrowRight`, bubbles: !0 })))
              : t.click());
        }
      }),
      h = l.getStyles(`search`);
    return (0, q.jsx)($, {
      'data-autofocus': !0,
      'data-mantine-stop-propagation': !0,
      type: `search`,
      size: a,
      ...c,
      ref: d,
      classNames: [{ input: h.className }, t],
      styles: [{ input: h.style }, n],
      onKeyDown: m,
      onChange: p,
      __staticSelector: `Menu`,
    });
  });
((af.classes = Fd), (af.displayName = `@mantine/core/MenuSearch`));
var of = X((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      onMouseEnter: o,
      onMouseLeave: s,
      onPointerEnter: c,
      onPointerLeave: l,
      onKeyDown: u,
      children: d,
      ref: f,
      ...p
    } = J(`MenuSubDropdown`, null, e),
    m = (0, g.useRef)(null),
    h = Ad(),
    _ = (0, g.use)(Nd),
    v = Hd({ enabled: !h.hasSearch, opened: _?.opened ?? !1, getDropdown: () => m.current }),
    y = N(u, (e) => {
      (v(e), e.ctrlKey || e.metaKey || e.altKey || e.key.length !== 1 || e.key === ` ` || e.stopPropagation());
    }),
    b = _?.getFloatingProps({ onMouseEnter: o, onMouseLeave: s, onPointerEnter: c, onPointerLeave: l });
  return (0, q.jsx)(jc.Dropdown, {
    ...p,
    ...b,
    role: `menu`,
    'aria-orientation': `vertical`,
    ref: G(f, m, _?.setFloating),
    ...h.getStyles(`dropdown`, { className: n, style: r, styles: i, classNames: t, withStaticClass: !1 }),
    tabIndex: -1,
    'data-menu-dropdown': !0,
    onKeyDown: y,
    children: d,
  });
});
((of.classes = Fd), (of.displayName = `@mantine/core/MenuSubDropdown`));
var sf = lr((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      color: o,
      leftSection: s,
      rightSection: c,
      children: l,
      disabled: u,
      'data-disabled': d,
      closeMenuOnClick: f,
      ref: p,
      ...m
    } = J(`MenuSubItem`, null, e),
    h = Ad(),
    _ = (0, g.use)(Nd),
    v = Yt(),
    { dir: y } = _r(),
    b = (0, g.useRef)(null),
    x = m,
    S = o ? v.variantColorResolver({ color: o, theme: v, variant: `light` }) : void 0,
    w = o ? pt({ color: o, theme: v }) : null,
    T = N(x.onKeyDown, (e) => {
      (e.key === `ArrowRight` && (_?.open(), _?.focusFirstItem()),
        e.key === `ArrowLeft` && _?.parentContext && (_.parentContext.close(), _.parentContext.focusParentItem()));
    }),
    E = N(x.onClick, () => {
      !d && f && h.closeDropdownImmediately();
    }),
    D = N(x.onMouseMove, () => {
      if (!h.hasSearch) return;
      let e = b.current?.closest(`[data-menu-dropdown]`);
      e &&
        e.querySelectorAll(`[data-menu-active]`).forEach((t) => {
          t !== b.current && t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`);
        });
    }),
    O = _?.getReferenceProps({
      onMouseEnter: x.onMouseEnter,
      onMouseLeave: x.onMouseLeave,
      onPointerEnter: x.onPointerEnter,
      onPointerLeave: x.onPointerLeave,
    });
  return (0, q.jsxs)(Ls, {
    onMouseDown: (e) => e.preventDefault(),
    ...m,
    ...O,
    unstyled: h.unstyled,
    tabIndex: h.menuItemTabIndex,
    ...h.getStyles(`item`, { className: n, style: r, styles: i, classNames: t }),
    ref: G(b, p, _?.setReference),
    role: `menuitem`,
    disabled: u,
    'data-menu-item': !0,
    'data-sub-menu-item': !0,
    'data-disabled': u || d || void 0,
    'data-mantine-stop-propagation': !0,
    onClick: E,
    onMouseMove: D,
    onKeyDown: C({
      siblingSelector: `[data-menu-item]:not([data-disabled])`,
      parentSelector: `[data-menu-dropdown]`,
      activateOnFocus: !1,
      loop: h.loop,
      dir: y,
      orientation: `vertical`,
      onKeyDown: T,
    }),
    __vars: {
      '--menu-item-color': w?.isThemeColor && w?.shade === void 0 ? `var(--mantine-color-${w.color}-6)` : S?.color,
      '--menu-item-hover': S?.hover,
    },
    children: [
      h.alignItemsLabels === `all` &&
        (0, q.jsx)(`div`, { ...h.getStyles(`itemIndicator`, { styles: i, classNames: t }), 'data-placeholder': !0 }),
      s &&
        (0, q.jsx)(`div`, {
          ...h.getStyles(`itemSection`, { styles: i, classNames: t }),
          'data-position': `left`,
          children: s,
        }),
      l &&
        (0, q.jsx)(`div`, {
          ...h.getStyles(`itemLabel`, { styles: i, classNames: t }),
          'data-menu-item-label': !0,
          children: l,
        }),
      (0, q.jsx)(`div`, {
        ...h.getStyles(`itemSection`, { styles: i, classNames: t }),
        'data-position': `right`,
        children: c || (0, q.jsx)(ed, { ...h.getStyles(`chevron`), size: 14 }),
      }),
    ],
  });
});
((sf.classes = Fd), (sf.displayName = `@mantine/core/MenuSubItem`));
function cf({ children: e, refProp: t }) {
  if (!_(e))
    throw Error(
      `Menu.Sub.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    );
  return (Ad(), (0, q.jsx)(jc.Target, { refProp: t, popupType: `menu`, children: e }));
}
cf.displayName = `@mantine/core/MenuSubTarget`;
var lf = {
  offset: 0,
  position: `right-start`,
  safeAreaPolygon: !0,
  transitionProps: { duration: 0 },
  openDelay: 0,
  middlewares: { shift: { crossAxis: !0 } },
};
function uf(e) {
  let {
      children: t,
      closeDelay: n,
      openDelay: r,
      position: i,
      safeAreaPolygon: a,
      opened: o,
      onChange: s,
      ...c
    } = J(`MenuSub`, lf, e),
    l = Ee(),
    [u, d] = Ae({ value: o, finalValue: !1, onChange: s }),
    f = (0, g.use)(Nd),
    p = Ad(),
    { dir: m } = _r(),
    h = Xs(m, i),
    _ = f?.registerOpenSub ?? p.registerOpenSub,
    v = (0, g.useRef)(null),
    y = (0, g.useCallback)((e) => {
      let t = v.current;
      return (
        t && t !== e && t(),
        (v.current = e),
        () => {
          v.current === e && (v.current = null);
        }
      );
    }, []),
    b = (0, g.useRef)(d);
  b.current = d;
  let x = (0, g.useCallback)(() => b.current(!0), []),
    S = (0, g.useCallback)(() => b.current(!1), []);
  (0, g.useEffect)(() => {
    if (u) return _(S);
  }, [u, _, S]);
  let { context: C, refs: w } = bs({
      placement: h,
      open: u,
      onOpenChange: (e) => {
        e ? x() : S();
      },
    }),
    { getReferenceProps: T, getFloatingProps: E } = ws([
      ss(C, { handleClose: a ? As(typeof a == `object` ? a : void 0) : void 0, delay: { open: r, close: n } }),
    ]);
  return (0, q.jsx)(Nd, {
    value: {
      opened: u,
      close: S,
      open: x,
      focusFirstItem: () =>
        window.setTimeout(() => {
          document
            .getElementById(`${l}-dropdown`)
            ?.querySelectorAll(`[data-menu-item]:not([data-disabled])`)[0]
            ?.focus();
        }, 16),
      focusParentItem: () =>
        window.setTimeout(() => {
          document.getElementById(`${l}-target`)?.focus();
        }, 16),
      parentContext: f,
      setReference: w.setReference,
      setFloating: w.setFloating,
      getReferenceProps: T,
      getFloatingProps: E,
      registerOpenSub: y,
    },
    children: (0, q.jsx)(jc, {
      opened: u,
      onChange: (e) => (e ? x() : S()),
      withArrow: !1,
      id: l,
      position: i,
      ...c,
      withinPortal: !1,
      children: t,
    }),
  });
}
((uf.extend = (e) => e),
  (uf.displayName = `@mantine/core/MenuSub`),
  (uf.Target = cf),
  (uf.Dropdown = of),
  (uf.Item = sf));
var df = { refProp: `ref` };
function ff(e) {
  let { children: t, refProp: n, ...r } = J(`MenuTarget`, df, e),
    i = Je(t);
  if (!i)
    throw Error(
      `Menu.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    );
  let a = Ad(),
    o = i.props,
    s = N(o.onClick, () => {
      a.trigger === `click`
        ? a.toggleDropdown()
        : a.trigger === `click-hover` && (a.setOpenedViaClick(!0), a.opened || a.openDropdown());
    }),
    c = N(o.onMouseEnter, () => (a.trigger === `hover` || a.trigger === `click-hover`) && a.openDropdown()),
    l = N(o.onMouseLeave, () => {
      (a.trigger === `hover` || (a.trigger === `click-hover` && !a.openedViaClick)) && a.closeDropdown();
    });
  return (0, q.jsx)(jc.Target, {
    refProp: n,
    popupType: `menu`,
    ...r,
    children: (0, g.cloneElement)(i, {
      onClick: s,
      onMouseEnter: c,
      onMouseLeave: l,
      'data-expanded': a.opened ? !0 : void 0,
    }),
  });
}
ff.displayName = `@mantine/core/MenuTarget`;
var pf = {
    trapFocus: !0,
    closeOnItemClick: !0,
    withInitialFocusPlaceholder: !0,
    clickOutsideEvents: [`mousedown`, `touchstart`, `keydown`],
    loop: !0,
    trigger: `click`,
    openDelay: 0,
    closeDelay: 100,
    menuItemTabIndex: -1,
    alignItemsLabels: `with-indicators`,
  },
  mf = X((e) => {
    let t = J(`Menu`, pf, e),
      {
        children: n,
        onOpen: r,
        onClose: i,
        opened: a,
        defaultOpened: o,
        trapFocus: s,
        onChange: c,
        closeOnItemClick: l,
        loop: u,
        closeOnEscape: d,
        trigger: f,
        openDelay: p,
        closeDelay: m,
        classNames: h,
        styles: _,
        unstyled: v,
        variant: y,
        vars: b,
        menuItemTabIndex: x,
        keepMounted: S,
        withInitialFocusPlaceholder: C,
        attributes: w,
        onExitTransitionEnd: T,
        alignItemsLabels: E,
        checkIcon: D,
        ...O
      } = t,
      k = Y({ name: `Menu`, classes: Fd, props: t, classNames: h, styles: _, unstyled: v, attributes: w }),
      [A, j] = Ae({ value: a, defaultValue: o, finalValue: !1, onChange: c }),
      [M, N] = (0, g.useState)(!1),
      P = () => {
        (j(!1), N(!1), A && i?.());
      },
      F = () => {
        (j(!0), !A && r?.());
      },
      I = () => {
        A ? P() : F();
      },
      { openDropdown: L, closeDropdown: R } = Zs({ open: F, close: P, closeDelay: m, openDelay: p }),
      z = (0, g.useRef)(null),
      B = (0, g.useCallback)((e) => {
        let t = z.current;
        return (
          t && t !== e && t(),
          (z.current = e),
          () => {
            z.current === e && (z.current = null);
          }
        );
      }, []),
      te = (0, g.useRef)(0),
      [ne, V] = (0, g.useState)(!1),
      re = (0, g.useCallback)(
        () => (
          (te.current += 1),
          te.current === 1 && V(!0),
          () => {
            (--te.current, te.current === 0 && V(!1));
          }
        ),
        [],
      ),
      H = (0, g.useRef)(null),
      ie = () => {
        (H.current?.(), T?.());
      },
      ae = (e) => ee(`[data-menu-item]`, `[data-menu-dropdown]`, e),
      { resolvedClassNames: oe, resolvedStyles: se } = fn({ classNames: h, styles: _, props: t });
    return (0, q.jsx)(kd, {
      value: {
        getStyles: k,
        opened: A,
        toggleDropdown: I,
        getItemIndex: ae,
        openedViaClick: M,
        setOpenedViaClick: N,
        closeOnItemClick: l,
        closeDropdown: f === `click` ? P : R,
        openDropdown: f === `click` ? F : L,
        closeDropdownImmediately: P,
        loop: u,
        trigger: f,
        unstyled: v,
        menuItemTabIndex: x,
        withInitialFocusPlaceholder: C,
        registerOpenSub: B,
        hasSearch: ne,
        registerSearch: re,
        searchExitClearRef: H,
        alignItemsLabels: E,
        checkIcon: D,
      },
      children: (0, q.jsx)(jc, {
        returnFocus: !0,
        ...O,
        opened: A,
        onChange: I,
        defaultOpened: o,
        trapFocus: !S && s,
        closeOnEscape: d,
        __staticSelector: `Menu`,
        classNames: oe,
        styles: se,
        unstyled: v,
        variant: y,
        keepMounted: S,
        onExitTransitionEnd: ie,
        children: n,
      }),
    });
  });
((mf.displayName = `@mantine/core/Menu`),
  (mf.classes = Fd),
  (mf.Item = Wd),
  (mf.Label = Gd),
  (mf.Dropdown = Ud),
  (mf.Target = ff),
  (mf.Divider = Rd),
  (mf.Search = af),
  (mf.Sub = uf),
  (mf.CheckboxItem = Id),
  (mf.CheckboxGroup = Md),
  (mf.RadioItem = Yd),
  (mf.RadioGroup = qd),
  (mf.ContextMenu = Ld));
var [hf, gf] = v(`Modal component was not found in tree`),
  _f = { root: `m_9df02822`, content: `m_54c44539`, inner: `m_1f958f16`, header: `m_d0e2b9cd` },
  vf = X((e) => {
    let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = J(`ModalBody`, null, e),
      s = gf();
    return (0, q.jsx)(mu, { ...s.getStyles(`body`, { classNames: t, style: r, styles: i, className: n }), ...o });
  });
((vf.classes = _f), (vf.displayName = `@mantine/core/ModalBody`));
var yf = X((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = J(`ModalCloseButton`, null, e),
    s = gf();
  return (0, q.jsx)(hu, { ...s.getStyles(`close`, { classNames: t, style: r, styles: i, className: n }), ...o });
});
((yf.classes = _f), (yf.displayName = `@mantine/core/ModalCloseButton`));
var bf = X((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      children: o,
      __hidden: s,
      ...c
    } = J(`ModalContent`, null, e),
    l = gf(),
    u = l.scrollAreaComponent || Cu;
  return (0, q.jsx)(gu, {
    ...l.getStyles(`content`, { className: n, style: r, styles: i, classNames: t }),
    innerProps: l.getStyles(`inner`, { className: n, style: r, styles: i, classNames: t }),
    'data-full-screen': l.fullScreen || void 0,
    'data-modal-content': !0,
    'data-hidden': s || void 0,
    ...c,
    children: (0, q.jsx)(u, {
      style: { maxHeight: l.fullScreen ? `100dvh` : `calc(100dvh - (${f(l.yOffset)} * 2))` },
      children: o,
    }),
  });
});
((bf.classes = _f), (bf.displayName = `@mantine/core/ModalContent`));
var xf = X((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = J(`ModalHeader`, null, e),
    s = gf();
  return (0, q.jsx)(_u, { ...s.getStyles(`header`, { classNames: t, style: r, styles: i, className: n }), ...o });
});
((xf.classes = _f), (xf.displayName = `@mantine/core/ModalHeader`));
var Sf = X((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = J(`ModalOverlay`, null, e),
    s = gf();
  return (0, q.jsx)(bu, { ...s.getStyles(`overlay`, { classNames: t, style: r, styles: i, className: n }), ...o });
});
((Sf.classes = _f), (Sf.displayName = `@mantine/core/ModalOverlay`));
var Cf = {
    __staticSelector: `Modal`,
    closeOnClickOutside: !0,
    withinPortal: !0,
    lockScroll: !0,
    trapFocus: !0,
    returnFocus: !0,
    closeOnEscape: !0,
    keepMounted: !1,
    zIndex: T(`modal`),
    transitionProps: { duration: 200, transition: `fade-down` },
    yOffset: `5dvh`,
  },
  wf = K((e, { radius: t, size: n, yOffset: r, xOffset: i }) => ({
    root: {
      '--modal-radius': t === void 0 ? void 0 : A(t),
      '--modal-size': O(n, `modal-size`),
      '--modal-y-offset': f(r),
      '--modal-x-offset': f(i),
    },
  })),
  Tf = X((e) => {
    let t = J(`ModalRoot`, Cf, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        yOffset: c,
        scrollAreaComponent: l,
        radius: u,
        fullScreen: d,
        centered: f,
        xOffset: p,
        __staticSelector: m,
        attributes: h,
        ...g
      } = t,
      _ = Y({
        name: m,
        classes: _f,
        props: t,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: h,
        vars: s,
        varsResolver: wf,
      });
    return (0, q.jsx)(hf, {
      value: { yOffset: c, scrollAreaComponent: l, getStyles: _, fullScreen: d },
      children: (0, q.jsx)(du, {
        ..._(`root`),
        'data-full-screen': d || void 0,
        'data-centered': f || void 0,
        'data-offset-scrollbars': l === Ns.Autosize || void 0,
        unstyled: o,
        ...g,
      }),
    });
  });
((Tf.classes = _f), (Tf.varsResolver = wf), (Tf.displayName = `@mantine/core/ModalRoot`));
var Ef = (0, g.createContext)(null);
function Df({ children: e }) {
  let [t, n] = (0, g.useState)([]),
    [r, i] = (0, g.useState)(T(`modal`)),
    [a] = (0, g.useState)(() => new WeakSet());
  return (0, q.jsx)(Ef, {
    value: {
      stack: t,
      addModal: (e, t) => {
        (n((t) => [...new Set([...t, e])]),
          i((e) => (typeof t == `number` && typeof e == `number` ? Math.max(e, t) : e)));
      },
      removeModal: (e) => n((t) => t.filter((t) => t !== e)),
      getZIndex: (e) => `calc(${r} + ${t.indexOf(e)} + 1)`,
      currentId: t[t.length - 1],
      maxZIndex: r,
      handledEscapeEvents: a,
    },
    children: e,
  });
}
Df.displayName = `@mantine/core/ModalStack`;
var Of = X((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = J(`ModalTitle`, null, e),
    s = gf();
  return (0, q.jsx)(Su, { ...s.getStyles(`title`, { classNames: t, style: r, styles: i, className: n }), ...o });
});
((Of.classes = _f), (Of.displayName = `@mantine/core/ModalTitle`));
var kf = {
    closeOnClickOutside: !0,
    withinPortal: !0,
    lockScroll: !0,
    trapFocus: !0,
    returnFocus: !0,
    closeOnEscape: !0,
    keepMounted: !1,
    zIndex: T(`modal`),
    transitionProps: { duration: 200, transition: `fade-down` },
    withOverlay: !0,
    withCloseButton: !0,
  },
  Af = X((e) => {
    let {
        title: t,
        withOverlay: n,
        overlayProps: r,
        withCloseButton: i,
        closeButtonProps: a,
        children: o,
        radius: s,
        opened: c,
        stackId: l,
        zIndex: u,
        ...d
      } = J(`Modal`, kf, e),
      f = (0, g.use)(Ef),
      p = !!t || i,
      m =
        f && l
          ? {
              closeOnEscape: f.currentId === l,
              trapFocus: f.currentId === l,
              zIndex: f.getZIndex(l),
              __handledEscapeEvents: f.handledEscapeEvents,
            }
          : {},
      h = n === !1 ? !1 : l && f ? f.currentId === l : c;
    return (
      (0, g.useEffect)(() => {
        f && l && (c ? f.addModal(l, u || T(`modal`)) : f.removeModal(l));
      }, [c, l, u]),
      (0, q.jsxs)(Tf, {
        radius: s,
        opened: c,
        zIndex: f && l ? f.getZIndex(l) : u,
        ...d,
        ...m,
        children: [
          n && (0, q.jsx)(Sf, { visible: h, transitionProps: f && l ? { duration: 0 } : void 0, ...r }),
          (0, q.jsxs)(bf, {
            radius: s,
            __hidden: f && l && c ? l !== f.currentId : !1,
            children: [
              p && (0, q.jsxs)(xf, { children: [t && (0, q.jsx)(Of, { children: t }), i && (0, q.jsx)(yf, { ...a })] }),
              (0, q.jsx)(vf, { children: o }),
            ],
          }),
        ],
      })
    );
  });
((Af.classes = _f),
  (Af.displayName = `@mantine/core/Modal`),
  (Af.Root = Tf),
  (Af.Overlay = Sf),
  (Af.Content = bf),
  (Af.Body = vf),
  (Af.Header = xf),
  (Af.Title = Of),
  (Af.CloseButton = yf),
  (Af.Stack = Df));
function jf(e) {
  return `group` in e;
}
function Mf({ data: e }) {
  if (jf(e)) {
    let t = e.items.map((e) => (0, q.jsx)(Mf, { data: e }, e.value));
    return (0, q.jsx)(`optgroup`, { label: e.group, children: t });
  }
  let { value: t, label: n, ...r } = e;
  return (0, q.jsx)(`option`, { value: e.value, ...r, children: e.label });
}
Mf.displayName = `@mantine/core/NativeSelectOption`;
var Nf = { size: `sm`, rightSectionPointerEvents: `none` },
  Pf = X((e) => {
    let {
        data: t,
        children: n,
        size: r,
        error: i,
        rightSection: a,
        unstyled: o,
        ...s
      } = J([`Input`, `InputWrapper`, `NativeSelect`], Nf, e),
      c = nd(t).map((e, t) => (0, q.jsx)(Mf, { data: e }, t));
    return (0, q.jsx)(Ju, {
      component: `select`,
      ...s,
      __staticSelector: `NativeSelect`,
      size: r,
      pointer: !0,
      error: i,
      unstyled: o,
      rightSection: a || (0, q.jsx)(od, { size: r, error: i, unstyled: o }),
      children: n || c,
    });
  });
((Pf.classes = Ju.classes), (Pf.displayName = `@mantine/core/NativeSelect`));
function Ff({ reveal: e }) {
  return (0, q.jsx)(`svg`, {
    xmlns: `http://www.w3.org/2000/svg`,
    viewBox: `0 0 256 256`,
    style: { width: `var(--psi-icon-size)`, height: `var(--psi-icon-size)` },
    children: e
      ? (0, q.jsxs)(q.Fragment, {
          children: [
            (0, q.jsx)(`path`, { fill: `none`, d: `M0 0h256v256H0z` }),
            (0, q.jsx)(`path`, {
              fill: `none`,
              stroke: `currentColor`,
              strokeLinecap: `round`,
              strokeLinejoin: `round`,
              strokeWidth: `16`,
              d: `M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`,
            }),
            (0, q.jsx)(`path`, {
              fill: `none`,
              stroke: `currentColor`,
              strokeLinecap: `round`,
              strokeLinejoin: `round`,
              strokeWidth: `16`,
              d: `M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`,
            }),
          ],
        })
      : (0, q.jsxs)(q.Fragment, {
          children: [
            (0, q.jsx)(`path`, { fill: `none`, d: `M0 0h256v256H0z` }),
            (0, q.jsx)(`path`, {
              fill: `none`,
              stroke: `currentColor`,
              strokeLinecap: `round`,
              strokeLinejoin: `round`,
              strokeWidth: `16`,
              d: `M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`,
            }),
            (0, q.jsx)(`circle`, {
              cx: `128`,
              cy: `128`,
              r: `40`,
              fill: `none`,
              stroke: `currentColor`,
              strokeLinecap: `round`,
              strokeLinejoin: `round`,
              strokeWidth: `16`,
            }),
          ],
        }),
  });
}
var If = { root: `m_f61ca620`, input: `m_ccf8da4c`, innerInput: `m_f2d85dd2`, visibilityToggle: `m_b1072d44` },
  Lf = { visibilityToggleIcon: Ff, visibilityToggleFocusable: !1, size: `sm` },
  Rf = K((e, { size: t }) => ({
    root: { '--psi-icon-size': O(t, `psi-icon-size`), '--psi-button-size': O(t, `psi-button-size`) },
  }));
function zf(e) {
  let t = (0, g.use)(Ou);
  return (0, q.jsx)(`input`, { ...e, 'aria-describedby': t?.describedBy });
}
var Bf = X((e) => {
  let t = J([`Input`, `InputWrapper`, `PasswordInput`], Lf, e),
    {
      classNames: n,
      className: r,
      style: i,
      styles: a,
      unstyled: o,
      vars: s,
      required: c,
      error: l,
      success: u,
      leftSection: d,
      disabled: f,
      id: p,
      variant: m,
      inputContainer: h,
      description: g,
      label: _,
      size: v,
      errorProps: y,
      successProps: b,
      descriptionProps: x,
      labelProps: S,
      withAsterisk: C,
      inputWrapperOrder: w,
      wrapperProps: T,
      radius: E,
      rightSection: D,
      rightSectionWidth: O,
      rightSectionPointerEvents: k,
      leftSectionWidth: A,
      visible: j,
      defaultVisible: M,
      onVisibilityChange: N,
      visibilityToggleIcon: ee,
      visibilityToggleButtonProps: P,
      visibilityToggleFocusable: F,
      rightSectionProps: I,
      leftSectionProps: L,
      leftSectionPointerEvents: R,
      withErrorStyles: z,
      withSuccessStyles: B,
      mod: te,
      attributes: ne,
      dir: V,
      ...re
    } = t,
    H = Ee(p),
    [ie, ae] = Ae({ value: j, defaultValue: M, finalValue: !1, onChange: N }),
    oe = () => ae(!ie),
    se = Y({
      name: `PasswordInput`,
      classes: If,
      props: t,
      className: r,
      style: i,
      classNames: n,
      styles: a,
      unstyled: o,
      attributes: ne,
      vars: s,
      varsResolver: Rf,
    }),
    { resolvedClassNames: U, resolvedStyles: ce } = fn({ classNames: n, styles: a, props: t }),
    { styleProps: le, rest: ue } = Pn(re),
    de = y?.id || `${H}-error`,
    fe = b?.id || `${H}-success`,
    pe = x?.id || `${H}-description`,
    me = (0, q.jsx)(qc, {
      ...se(`visibilityToggle`),
      disabled: f,
      radius: E,
      'aria-pressed': ie,
      tabIndex: F ? 0 : -1,
      'aria-label': `Toggle password visibility`,
      ...P,
      variant: P?.variant ?? `subtle`,
      color: `gray`,
      unstyled: o,
      onTouchEnd: (e) => {
        (e.preventDefault(), P?.onTouchEnd?.(e), oe());
      },
      onMouseDown: (e) => {
        (e.preventDefault(), P?.onMouseDown?.(e), oe());
      },
      onKeyDown: (e) => {
        (P?.onKeyDown?.(e), (e.key === ` ` || e.key === `Enter`) && (e.preventDefault(), oe()));
      },
      children: (0, q.jsx)(ee, { reveal: ie }),
    });
  return (0, q.jsx)($.Wrapper, {
    required: c,
    id: H,
    label: _,
    error: l,
    success: u,
    description: g,
    size: v,
    classNames: U,
    styles: ce,
    __staticSelector: `PasswordInput`,
    __stylesApiProps: t,
    unstyled: o,
    withAsterisk: C,
    inputWrapperOrder: w,
    inputContainer: h,
    variant: m,
    labelProps: { ...S, htmlFor: H },
    descriptionProps: { ...x, id: pe },
    errorProps: { ...y, id: de },
    successProps: { ...b, id: fe },
    mod: te,
    attributes: ne,
    ...se(`root`),
    ...le,
    ...T,
    children: (0, q.jsx)($, {
      component: `div`,
      dir: V,
      error: l,
      success: u,
      leftSection: d,
      size: v,
      classNames: { ...U, input: Xe(If.input, U?.input) },
      styles: ce,
      radius: E,
      disabled: f,
      __staticSelector: `PasswordInput`,
      __stylesApiProps: t,
      rightSectionWidth: O,
      rightSection: D ?? me,
      variant: m,
      unstyled: o,
      leftSectionWidth: A,
      rightSectionPointerEvents: k || `all`,
      rightSectionProps: I,
      leftSectionProps: L,
      leftSectionPointerEvents: R,
      withAria: !1,
      withErrorStyles: z,
      withSuccessStyles: B,
      attributes: ne,
      children: (0, q.jsx)(zf, {
        required: c,
        'data-invalid': !!l || void 0,
        'data-with-left-section': !!d || void 0,
        ...se(`innerInput`),
        disabled: f,
        id: H,
        dir: V,
        ...ue,
        autoComplete: ue.autoComplete || `off`,
        type: ie ? `text` : `password`,
      }),
    }),
  });
});
((Bf.classes = { ...Ju.classes, ...If }), (Bf.varsResolver = Rf), (Bf.displayName = `@mantine/core/PasswordInput`));
function Vf({ offset: e, position: t, defaultOpened: n }) {
  let [r, i] = (0, g.useState)(n),
    a = (0, g.useRef)(null),
    {
      x: o,
      y: s,
      elements: c,
      refs: l,
      update: u,
      placement: d,
    } = bs({ placement: t, middleware: [Oo({ crossAxis: !0, padding: 5, rootBoundary: `document` })] }),
    f = d.includes(`right`) ? e : t.includes(`left`) ? e * -1 : 0,
    p = d.includes(`bottom`) ? e : t.includes(`top`) ? e * -1 : 0,
    m = (0, g.useCallback)(
      ({ clientX: e, clientY: t }) => {
        Number.isFinite(e) &&
          Number.isFinite(t) &&
          l.setPositionReference({
            getBoundingClientRect() {
              return { width: 0, height: 0, x: e, y: t, left: e + f, top: t + p, right: e, bottom: t };
            },
          });
      },
      [c.reference],
    );
  return (
    (0, g.useEffect)(() => {
      if (l.floating.current) {
        let e = a.current;
        e.addEventListener(`mousemove`, m);
        let t = _i(l.floating.current);
        return (
          t.forEach((e) => {
            e.addEventListener(`scroll`, u);
          }),
          () => {
            (e.removeEventListener(`mousemove`, m),
              t.forEach((e) => {
                e.removeEventListener(`scroll`, u);
              }));
          }
        );
      }
    }, [c.reference, l.floating.current, u, m, r]),
    { handleMouseMove: m, x: o, y: s, opened: r, setOpened: i, boundaryRef: a, floating: l.setFloating }
  );
}
var Hf = { tooltip: `m_1b3c8819`, arrow: `m_f898399f` },
  Uf = { refProp: `ref`, withinPortal: !0, offset: 10, position: `right`, zIndex: T(`popover`) },
  Wf = K((e, { radius: t, color: n }) => ({
    tooltip: {
      '--tooltip-radius': t === void 0 ? void 0 : A(t),
      '--tooltip-bg': n ? mt(n, e) : void 0,
      '--tooltip-color': n ? `var(--mantine-color-white)` : void 0,
    },
  })),
  Gf = X((e) => {
    let t = J(`TooltipFloating`, Uf, e),
      {
        children: n,
        refProp: r,
        withinPortal: i,
        style: a,
        className: o,
        classNames: s,
        styles: c,
        unstyled: l,
        radius: u,
        color: d,
        label: f,
        offset: p,
        position: m,
        multiline: h,
        zIndex: _,
        disabled: v,
        defaultOpened: y,
        variant: b,
        vars: x,
        portalProps: S,
        attributes: C,
        ref: w,
        ...T
      } = t,
      E = Yt(),
      D = Y({
        name: `TooltipFloating`,
        props: t,
        classes: Hf,
        className: o,
        style: a,
        classNames: s,
        styles: c,
        unstyled: l,
        attributes: C,
        rootSelector: `tooltip`,
        vars: x,
        varsResolver: Wf,
      }),
      {
        handleMouseMove: O,
        x: k,
        y: A,
        opened: j,
        boundaryRef: M,
        floating: N,
        setOpened: ee,
      } = Vf({ offset: p, position: m, defaultOpened: y }),
      P = Je(n);
    if (!P)
      throw Error(
        `[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`,
      );
    let F = G(M, Ke(P), w),
      I = P.props,
      L = (e) => {
        (I.onMouseEnter?.(e), O(e), ee(!0));
      },
      R = (e) => {
        (I.onMouseLeave?.(e), ee(!1));
      };
    return (0, q.jsxs)(q.Fragment, {
      children: [
        (0, q.jsx)(sc, {
          ...S,
          withinPortal: i,
          children: (0, q.jsx)(Z, {
            ...T,
            ...D(`tooltip`, {
              style: {
                ...ir(a, E),
                zIndex: _,
                display: !v && j ? `block` : `none`,
                top: Number.isFinite(A) ? Math.round(A) : ``,
                left: Number.isFinite(k) ? Math.round(k) : ``,
              },
            }),
            variant: b,
            ref: N,
            mod: { multiline: h },
            children: f,
          }),
        }),
        (0, g.cloneElement)(P, { ...I, [r]: F, onMouseEnter: L, onMouseLeave: R }),
      ],
    });
  });
((Gf.classes = Hf), (Gf.varsResolver = Wf), (Gf.displayName = `@mantine/core/TooltipFloating`));
var Kf = (0, g.createContext)({ withinGroup: !1 }),
  qf = { openDelay: 0, closeDelay: 0 };
function Jf(e) {
  let { openDelay: t, closeDelay: n, children: r } = J(`TooltipGroup`, qf, e);
  return (0, q.jsx)(Kf, {
    value: { withinGroup: !0 },
    children: (0, q.jsx)(ds, { delay: { open: t, close: n }, children: r }),
  });
}
((Jf.displayName = `@mantine/core/TooltipGroup`), (Jf.extend = (e) => e));
function Yf(e) {
  if (e === void 0) return { shift: !0, flip: !0 };
  let t = { ...e };
  return (e.shift === void 0 && (t.shift = !0), e.flip === void 0 && (t.flip = !0), t);
}
function Xf(e) {
  let t = Yf(e.middlewares),
    n = [Do(e.offset), Mo()];
  return (
    t.shift && n.push(Oo(typeof t.shift == `boolean` ? { padding: 8 } : { padding: 8, ...t.shift })),
    t.flip && n.push(typeof t.flip == `boolean` ? Ao() : Ao(t.flip)),
    n.push(Po({ element: e.arrowRef, padding: e.arrowOffset })),
    t.inline ? n.push(typeof t.inline == `boolean` ? No() : No(t.inline)) : e.inline && n.push(No()),
    n
  );
}
function Zf(e) {
  let [t, n] = (0, g.useState)(e.defaultOpened),
    r = typeof e.opened == `boolean`,
    i = !e.disabled && (r ? e.opened : t);
  (0, g.useEffect)(() => {
    e.disabled && n(!1);
  }, [e.disabled]);
  let a = (0, g.use)(Kf).withinGroup,
    o = Ee(),
    s = Nt(),
    c = (0, g.useCallback)(
      (e) => {
        (n(e), e && b(o));
      },
      [o],
    ),
    {
      x: l,
      y: u,
      context: d,
      refs: f,
      placement: p,
      middlewareData: { arrow: { x: m, y: h } = {}, hide: _ },
    } = bs({
      strategy: e.strategy,
      placement: e.position,
      open: i,
      onOpenChange: c,
      middleware: Xf(e),
      whileElementsMounted: lo,
    }),
    { delay: v, currentId: y, setCurrentId: b } = fs(d, { id: o }),
    { getReferenceProps: x, getFloatingProps: S } = ws([
      ss(d, {
        enabled: !e.disabled && e.events?.hover,
        delay: a ? v : { open: e.openDelay, close: e.closeDelay },
        mouseOnly: !e.events?.touch,
        handleClose: e.interactive ? As() : null,
      }),
      Ss(d, { enabled: !e.disabled && e.events?.focus, visibleOnly: !0 }),
      Es(d, { role: `tooltip` }),
      vs(d, { enabled: e.opened === void 0 }),
    ]),
    C = (0, g.useRef)(p);
  V(() => {
    C.current !== p && ((C.current = p), e.onPositionChange?.(p));
  }, [p]);
  let w = i && y && y !== o;
  return {
    x: l,
    y: u,
    arrowX: m,
    arrowY: h,
    reference: f.setReference,
    floating: f.setFloating,
    getFloatingProps: S,
    getReferenceProps: x,
    isGroupPhase: w,
    opened: i,
    placement: p,
    referenceHidden: e.hideDetached && s !== `test` ? _?.referenceHidden : !1,
  };
}
var Qf = {
    position: `top`,
    refProp: `ref`,
    withinPortal: !0,
    arrowSize: 4,
    arrowOffset: 5,
    arrowRadius: 0,
    arrowPosition: `side`,
    offset: 5,
    transitionProps: { duration: 100, transition: `fade` },
    events: { hover: !0, focus: !1, touch: !1 },
    zIndex: T(`popover`),
    middlewares: { flip: !0, shift: !0, inline: !1 },
    hideDetached: !0,
  },
  $f = K((e, { radius: t, color: n, variant: r, autoContrast: i }) => {
    let a = e.variantColorResolver({ theme: e, color: n || e.primaryColor, autoContrast: i, variant: r || `filled` });
    return {
      tooltip: {
        '--tooltip-radius': t === void 0 ? void 0 : A(t),
        '--tooltip-bg': n ? a.background : void 0,
        '--tooltip-color': n ? a.color : void 0,
      },
    };
  }),
  ep = X((e) => {
    let t = J(`Tooltip`, Qf, e),
      {
        children: n,
        position: r,
        refProp: i,
        label: a,
        openDelay: o,
        closeDelay: s,
        onPositionChange: c,
        opened: l,
        defaultOpened: u,
        withinPortal: d,
        radius: f,
        color: p,
        classNames: m,
        styles: h,
        unstyled: _,
        style: v,
        className: y,
        withArrow: b,
        arrowSize: x,
        arrowOffset: S,
        arrowRadius: C,
        arrowPosition: w,
        offset: T,
        transitionProps: E,
        multiline: D,
        events: O,
        interactive: k,
        zIndex: A,
        disabled: j,
        onClick: M,
        onMouseEnter: N,
        onMouseLeave: ee,
        inline: P,
        variant: F,
        keepMounted: I,
        vars: L,
        portalProps: R,
        mod: z,
        floatingStrategy: B,
        middlewares: te,
        autoContrast: ne,
        attributes: V,
        target: re,
        hideDetached: H,
        ref: ie,
        ...ae
      } = t,
      { dir: oe } = _r(),
      se = (0, g.useRef)(null),
      U = Zf({
        position: Xs(oe, r),
        closeDelay: s,
        openDelay: o,
        onPositionChange: c,
        opened: l,
        defaultOpened: u,
        disabled: j,
        events: O,
        interactive: k,
        arrowRef: se,
        arrowOffset: S,
        offset: typeof T == `number` ? T + (b ? x / 2 : 0) : T,
        inline: P,
        strategy: B,
        middlewares: te,
        hideDetached: H,
      });
    (0, g.useEffect)(() => {
      let e = re instanceof HTMLElement ? re : typeof re == `string` ? document.querySelector(re) : re?.current || null;
      e && U.reference(e);
    }, [re, U]);
    let ce = Y({
        name: `Tooltip`,
        props: t,
        classes: Hf,
        className: y,
        style: v,
        classNames: m,
        styles: h,
        unstyled: _,
        attributes: V,
        rootSelector: `tooltip`,
        vars: L,
        varsResolver: $f,
      }),
      le = Je(n);
    if (!re && !le)
      throw Error(
        `[@mantine/core] Tooltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`,
      );
    let ue = ce(`tooltip`),
      de = k && !j && !!U.opened,
      fe = w === `merge` && b ? Js({ position: U.placement, dir: oe }) : void 0;
    if (re) {
      let e = hc(E, { duration: 100, transition: `fade` });
      return (0, q.jsx)(q.Fragment, {
        children: (0, q.jsx)(sc, {
          ...R,
          withinPortal: d,
          children: (0, q.jsx)(pc, {
            ...e,
            keepMounted: I,
            mounted: !j && !!U.opened,
            duration: U.isGroupPhase ? 10 : e.duration,
            children: (e) =>
              (0, q.jsxs)(Z, {
                ...ae,
                'data-fixed': B === `fixed` || void 0,
                variant: F,
                mod: [{ multiline: D, interactive: de }, z],
                ...ue,
                ...U.getFloatingProps({
                  ref: U.floating,
                  className: ue.className,
                  style: {
                    ...ue.style,
                    ...e,
                    ...fe,
                    zIndex: A,
                    top: U.y ?? 0,
                    left: U.x ?? 0,
                    ...(U.referenceHidden ? { display: `none` } : null),
                  },
                }),
                children: [
                  a,
                  (0, q.jsx)(Ys, {
                    ref: se,
                    arrowX: U.arrowX,
                    arrowY: U.arrowY,
                    visible: b,
                    position: U.placement,
                    arrowSize: x,
                    arrowOffset: S,
                    arrowRadius: C,
                    arrowPosition: w,
                    ...ce(`arrow`),
                  }),
                ],
              }),
          }),
        }),
      });
    }
    let pe = le.props,
      me = G(U.reference, Ke(le), ie),
      he = hc(E, { duration: 100, transition: `fade` });
    return (0, q.jsxs)(q.Fragment, {
      children: [
        (0, q.jsx)(sc, {
          ...R,
          withinPortal: d,
          children: (0, q.jsx)(pc, {
            ...he,
            keepMounted: I,
            mounted: !j && !!U.opened,
            duration: U.isGroupPhase ? 10 : he.duration,
            children: (e) =>
              (0, q.jsxs)(Z, {
                ...ae,
                'data-fixed': B === `fixed` || void 0,
                variant: F,
                mod: [{ multiline: D, interactive: de }, z],
                ...U.getFloatingProps({
                  ref: U.floating,
                  className: ce(`tooltip`).className,
                  style: {
                    ...ce(`tooltip`).style,
                    ...e,
                    ...fe,
                    zIndex: A,
                    top: U.y ?? 0,
                    left: U.x ?? 0,
                    ...(U.referenceHidden ? { display: `none` } : null),
                  },
                }),
                children: [
                  a,
                  (0, q.jsx)(Ys, {
                    ref: se,
                    arrowX: U.arrowX,
                    arrowY: U.arrowY,
                    visible: b,
                    position: U.placement,
                    arrowSize: x,
                    arrowOffset: S,
                    arrowRadius: C,
                    arrowPosition: w,
                    ...ce(`arrow`),
                  }),
                ],
              }),
          }),
        }),
        (0, g.cloneElement)(
          le,
          U.getReferenceProps({
            onClick: M,
            onMouseEnter: N,
            onMouseLeave: ee,
            onMouseMove: t.onMouseMove,
            onPointerDown: t.onPointerDown,
            onPointerEnter: t.onPointerEnter,
            ...pe,
            className: Xe(y, pe.className),
            [i]: me,
          }),
        ),
      ],
    });
  });
((ep.classes = Hf),
  (ep.varsResolver = $f),
  (ep.displayName = `@mantine/core/Tooltip`),
  (ep.Floating = Gf),
  (ep.Group = Jf));
var tp = {
    root: `m_cf365364`,
    indicator: `m_9e182ccd`,
    label: `m_1738fcb2`,
    input: `m_1714d588`,
    control: `m_69686b9b`,
    innerLabel: `m_78882f40`,
  },
  np = { withItemsBorders: !0 },
  rp = K((e, { radius: t, color: n, transitionDuration: r, size: i, transitionTimingFunction: a }) => ({
    root: {
      '--sc-radius': t === void 0 ? void 0 : A(t),
      '--sc-color': n ? mt(n, e) : void 0,
      '--sc-shadow': n ? void 0 : `var(--mantine-shadow-xs)`,
      '--sc-transition-duration': r === void 0 ? void 0 : `${r}ms`,
      '--sc-transition-timing-function': a,
      '--sc-padding': O(i, `sc-padding`),
      '--sc-font-size': j(i),
    },
  })),
  ip = cr((e) => {
    let t = J(`SegmentedControl`, np, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        data: c,
        value: l,
        defaultValue: u,
        onChange: d,
        size: f,
        name: p,
        disabled: m,
        readOnly: h,
        fullWidth: _,
        orientation: v,
        radius: y,
        color: b,
        transitionDuration: x,
        transitionTimingFunction: S,
        variant: C,
        autoContrast: w,
        withItemsBorders: T,
        mod: E,
        attributes: D,
        ref: O,
        ...k
      } = t,
      A = Y({
        name: `SegmentedControl`,
        props: t,
        classes: tp,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: D,
        vars: s,
        varsResolver: rp,
      }),
      j = Yt(),
      M = c.map((e) => (qe(e) ? { label: `${e}`, value: e } : e)),
      N = Le(),
      [ee, P] = (0, g.useState)(0),
      [F, I] = (0, g.useState)(null),
      [L, R] = (0, g.useState)({}),
      z = (e, t) => {
        e !== null && L[t] !== e && ((L[t] = e), R({ ...L }));
      },
      [B, te] = Ae({
        value: l,
        defaultValue: u,
        finalValue: Array.isArray(c) ? (M.find((e) => !e.disabled)?.value ?? c[0]?.value ?? null) : null,
        onChange: d,
      }),
      ne = Ee(p),
      V = M.map((e) => `${e.value}`),
      re = M.map((e) =>
        (0, g.createElement)(
          Z,
          { ...A(`control`), mod: { active: B === e.value, orientation: v }, key: `${e.value}` },
          (0, g.createElement)(`input`, {
            ...A(`input`),
            disabled: m || e.disabled,
            type: `radio`,
            name: ne,
            value: `${e.value}`,
            id: `${ne}-${e.value}`,
            checked: B === e.value,
            onChange: () => !h && te(e.value),
            'data-focus-ring': j.focusRing,
            key: `${e.value}-input`,
          }),
          (0, g.createElement)(
            Z,
            {
              component: `label`,
              ...A(`label`),
              mod: { active: B === e.value && !(m || e.disabled), disabled: m || e.disabled, 'read-only': h },
              htmlFor: `${ne}-${e.value}`,
              ref: (t) => z(t, `${e.value}`),
              __vars: { '--sc-label-color': b === void 0 ? void 0 : xt({ color: b, theme: j, autoContrast: w }) },
              key: `${e.value}-label`,
            },
            (0, q.jsx)(`span`, { ...A(`innerLabel`), children: e.label }),
          ),
        ),
      ),
      H = G(O, I);
    return (
      Pe(() => {
        P((e) => e + 1);
      }, [c.length]),
      Pe(() => {
        R((e) => {
          let t = {};
          return (
            V.forEach((n) => {
              n in e && (t[n] = e[n]);
            }),
            Object.keys(t).length === Object.keys(e).length ? e : t
          );
        });
      }, [V]),
      c.length === 0
        ? null
        : (0, q.jsxs)(Z, {
            ...A(`root`),
            variant: C,
            size: f,
            ref: H,
            mod: [{ 'full-width': _, orientation: v, initialized: N, 'with-items-borders': T }, E],
            ...k,
            role: `radiogroup`,
            'data-disabled': m,
            children: [
              B !== void 0 &&
                (0, q.jsx)(
                  $u,
                  {
                    target: L[`${B}`],
                    parent: F,
                    component: `span`,
                    transitionDuration: `var(--sc-transition-duration)`,
                    ...A(`indicator`),
                  },
                  ee,
                ),
              re,
            ],
          })
    );
  });
((ip.classes = tp), (ip.varsResolver = rp), (ip.displayName = `@mantine/core/SegmentedControl`));
var ap = (0, g.createContext)(null),
  op = { hiddenInputValuesSeparator: `,` },
  sp = cr((e) => {
    let {
        value: t,
        defaultValue: n,
        onChange: r,
        size: i,
        wrapperProps: a,
        children: o,
        readOnly: s,
        name: c,
        hiddenInputValuesSeparator: l,
        hiddenInputProps: u,
        maxSelectedValues: d,
        disabled: f,
        ...p
      } = J(`SwitchGroup`, op, e),
      [m, h] = Ae({ value: t, defaultValue: n, finalValue: [], onChange: r }),
      g = (e) => {
        let t = e.currentTarget.value;
        if (s) return;
        let n = m.includes(t);
        (!n && d && m.length >= d) || h(n ? m.filter((e) => e !== t) : [...m, t]);
      },
      _ = (e) => {
        if (f) return !0;
        if (!d) return !1;
        let t = m.includes(e),
          n = m.length >= d;
        return !t && n;
      },
      v = m.join(l);
    return (0, q.jsx)(ap, {
      value: { value: m, onChange: g, size: i, isDisabled: _ },
      children: (0, q.jsxs)($.Wrapper, {
        size: i,
        ...a,
        ...p,
        labelElement: `div`,
        __staticSelector: `SwitchGroup`,
        children: [
          (0, q.jsx)(sd, { role: `group`, children: o }),
          (0, q.jsx)(`input`, { type: `hidden`, name: c, value: v, ...u }),
        ],
      }),
    });
  });
((sp.classes = $.Wrapper.classes), (sp.displayName = `@mantine/core/SwitchGroup`));
var cp = {
    root: `m_5f93f3bb`,
    input: `m_926b4011`,
    track: `m_9307d992`,
    thumb: `m_93039a1d`,
    trackLabel: `m_8277e082`,
  },
  lp = { labelPosition: `right`, withThumbIndicator: !0 },
  up = K((e, { radius: t, color: n, size: r }) => ({
    root: {
      '--switch-radius': t === void 0 ? void 0 : A(t),
      '--switch-height': O(r, `switch-height`),
      '--switch-width': O(r, `switch-width`),
      '--switch-thumb-size': O(r, `switch-thumb-size`),
      '--switch-label-font-size': O(r, `switch-label-font-size`),
      '--switch-track-label-padding': O(r, `switch-track-label-padding`),
      '--switch-color': n ? mt(n, e) : void 0,
    },
  })),
  dp = X((e) => {
    let t = J(`Switch`, lp, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        color: c,
        label: l,
        offLabel: u,
        onLabel: d,
        id: f,
        size: p,
        radius: m,
        wrapperProps: h,
        thumbIcon: _,
        checked: v,
        defaultChecked: y,
        onChange: b,
        labelPosition: x,
        description: S,
        error: C,
        disabled: w,
        variant: T,
        rootRef: E,
        mod: D,
        withThumbIndicator: O,
        attributes: k,
        ...A
      } = t,
      j = (0, g.use)(ap),
      M = p || j?.size,
      N = Y({
        name: `Switch`,
        props: t,
        classes: cp,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: k,
        vars: s,
        varsResolver: up,
      }),
      { styleProps: ee, rest: P } = Pn(A),
      F = Ee(f),
      I =
        [S ? `${F}-description` : void 0, C && typeof C != `boolean` ? `${F}-error` : void 0, P[`aria-describedby`]]
          .filter(Boolean)
          .join(` `) || void 0,
      L = {
        checked: j?.value.includes(P.value) ?? v,
        onChange: (e) => {
          (j?.onChange(e), b?.(e));
        },
      },
      R = w || j?.isDisabled?.(P.value),
      [z, B] = Ae({ value: L.checked ?? v, defaultValue: y, finalValue: !1 });
    return (0, q.jsxs)(dd, {
      ...N(`root`),
      __staticSelector: `Switch`,
      __stylesApiProps: t,
      id: F,
      size: M,
      labelPosition: x,
      label: l,
      description: S,
      error: C,
      disabled: R,
      bodyElement: `label`,
      labelElement: `span`,
      classNames: n,
      styles: a,
      unstyled: o,
      'data-checked': L.checked,
      variant: T,
      ref: E,
      mod: D,
      attributes: k,
      inert: P.inert,
      ...ee,
      ...h,
      children: [
        (0, q.jsx)(`input`, {
          ...P,
          ...L,
          disabled: R,
          checked: z,
          'data-checked': L.checked,
          onChange: (e) => {
            P.readOnly || (L.onChange?.(e), B(e.currentTarget.checked));
          },
          id: F,
          type: `checkbox`,
          role: `switch`,
          inert: P.inert,
          'aria-describedby': I,
          ...N(`input`),
        }),
        (0, q.jsxs)(Z, {
          'aria-hidden': `true`,
          component: `span`,
          mod: { error: C, 'label-position': x, 'without-labels': !d && !u },
          ...N(`track`),
          children: [
            (0, q.jsx)(Z, {
              component: `span`,
              mod: { 'reduce-motion': !0, 'with-thumb-indicator': O && !_ },
              ...N(`thumb`),
              children: _,
            }),
            (0, q.jsx)(`span`, { ...N(`trackLabel`), children: z ? d : u }),
          ],
        }),
      ],
    });
  });
((dp.classes = { ...cp, ...ud }), (dp.varsResolver = up), (dp.displayName = `@mantine/core/Switch`), (dp.Group = sp));
var fp = X((e) => {
  let t = J([`Input`, `InputWrapper`, `TextInput`], null, e);
  return (0, q.jsx)(Ju, { component: `input`, ...t, __staticSelector: `TextInput` });
});
((fp.classes = Ju.classes), (fp.displayName = `@mantine/core/TextInput`));
export {
  Bf as a,
  mf as c,
  qc as d,
  dn as f,
  te as h,
  ep as i,
  Od as l,
  It as m,
  dp as n,
  Pf as o,
  un as p,
  ip as r,
  Af as s,
  fp as t,
  bd as u,
};
