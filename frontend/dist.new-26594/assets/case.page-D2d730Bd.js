import { n as e } from './rolldown-runtime-WkwZ5CU-.js';
import { c as t, d as n, v as r } from './data-CS0p3z0N.js';
import { i, n as a } from './react-BnkVWKrY.js';
import { n as o, t as s } from './status-words-BU2ge3pX.js';
import { n as c, t as l } from './label-BdyQheR2.js';
import { t as ee } from './page-header-CZgZVM6Z.js';
import { E as te, T as ne, _ as re, f as u, i as d, n as f, r as p, t as m, x as h } from './index-BVypoiKw.js';
import { n as g, t as ie } from './badge-CGRyUEGs.js';
import { n as _ } from './show-value-DHLhAfyM.js';
import { d as v, n as ae } from './ui-DkmxRAQD.js';
var y = h(`outline`, `alert-circle`, `AlertCircle`, [
    [`path`, { d: `M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0`, key: `svg-0` }],
    [`path`, { d: `M12 8v4`, key: `svg-1` }],
    [`path`, { d: `M12 16h.01`, key: `svg-2` }],
  ]),
  b = h(`outline`, `arrows-split-2`, `ArrowsSplit2`, [
    [`path`, { d: `M21 17h-5.397a5 5 0 0 1 -4.096 -2.133l-.514 -.734a5 5 0 0 0 -4.096 -2.133h-3.897`, key: `svg-0` }],
    [`path`, { d: `M21 7h-5.395a5 5 0 0 0 -4.098 2.135l-.51 .73a5 5 0 0 1 -4.097 2.135h-3.9`, key: `svg-1` }],
    [`path`, { d: `M18 10l3 -3l-3 -3`, key: `svg-2` }],
    [`path`, { d: `M18 20l3 -3l-3 -3`, key: `svg-3` }],
  ]),
  x = h(`outline`, `ban`, `Ban`, [
    [`path`, { d: `M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`, key: `svg-0` }],
    [`path`, { d: `M5.7 5.7l12.6 12.6`, key: `svg-1` }],
  ]),
  S = h(`outline`, `bolt`, `Bolt`, [[`path`, { d: `M13 3l0 7l6 0l-8 11l0 -7l-6 0l8 -11`, key: `svg-0` }]]),
  C = h(`outline`, `check`, `Check`, [[`path`, { d: `M5 12l5 5l10 -10`, key: `svg-0` }]]),
  w = h(`outline`, `flag`, `Flag`, [
    [`path`, { d: `M5 5a5 5 0 0 1 7 0a5 5 0 0 0 7 0v9a5 5 0 0 1 -7 0a5 5 0 0 0 -7 0v-9`, key: `svg-0` }],
    [`path`, { d: `M5 21v-7`, key: `svg-1` }],
  ]),
  T = h(`outline`, `hourglass`, `Hourglass`, [
    [`path`, { d: `M6.5 7h11`, key: `svg-0` }],
    [`path`, { d: `M6.5 17h11`, key: `svg-1` }],
    [`path`, { d: `M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1`, key: `svg-2` }],
    [`path`, { d: `M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1`, key: `svg-3` }],
  ]),
  E = h(`outline`, `plug`, `Plug`, [
    [`path`, { d: `M9.785 6l8.215 8.215l-2.054 2.054a5.81 5.81 0 1 1 -8.215 -8.215l2.054 -2.054`, key: `svg-0` }],
    [`path`, { d: `M4 20l3.5 -3.5`, key: `svg-1` }],
    [`path`, { d: `M15 4l-3.5 3.5`, key: `svg-2` }],
    [`path`, { d: `M20 9l-3.5 3.5`, key: `svg-3` }],
  ]),
  D = h(`outline`, `refresh`, `Refresh`, [
    [`path`, { d: `M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4`, key: `svg-0` }],
    [`path`, { d: `M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4`, key: `svg-1` }],
  ]),
  O = h(`outline`, `user`, `User`, [
    [`path`, { d: `M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`, key: `svg-0` }],
    [`path`, { d: `M6 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2`, key: `svg-1` }],
  ]),
  oe = h(`filled`, `player-pause-filled`, `PlayerPauseFilled`, [
    [`path`, { d: `M9 4h-2a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h2a2 2 0 0 0 2 -2v-12a2 2 0 0 0 -2 -2z`, key: `svg-0` }],
    [`path`, { d: `M17 4h-2a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h2a2 2 0 0 0 2 -2v-12a2 2 0 0 0 -2 -2z`, key: `svg-1` }],
  ]),
  k = h(`filled`, `player-play-filled`, `PlayerPlayFilled`, [
    [
      `path`,
      { d: `M6 4v16a1 1 0 0 0 1.524 .852l13 -8a1 1 0 0 0 0 -1.704l-13 -8a1 1 0 0 0 -1.524 .852z`, key: `svg-0` },
    ],
  ]),
  A = h(`filled`, `player-skip-back-filled`, `PlayerSkipBackFilled`, [
    [
      `path`,
      {
        d: `M19.496 4.136l-12 7a1 1 0 0 0 0 1.728l12 7a1 1 0 0 0 1.504 -.864v-14a1 1 0 0 0 -1.504 -.864z`,
        key: `svg-0`,
      },
    ],
    [
      `path`,
      {
        d: `M4 4a1 1 0 0 1 .993 .883l.007 .117v14a1 1 0 0 1 -1.993 .117l-.007 -.117v-14a1 1 0 0 1 1 -1z`,
        key: `svg-1`,
      },
    ],
  ]),
  j = h(`filled`, `player-skip-forward-filled`, `PlayerSkipForwardFilled`, [
    [
      `path`,
      { d: `M3 5v14a1 1 0 0 0 1.504 .864l12 -7a1 1 0 0 0 0 -1.728l-12 -7a1 1 0 0 0 -1.504 .864z`, key: `svg-0` },
    ],
    [
      `path`,
      {
        d: `M20 4a1 1 0 0 1 .993 .883l.007 .117v14a1 1 0 0 1 -1.993 .117l-.007 -.117v-14a1 1 0 0 1 1 -1z`,
        key: `svg-1`,
      },
    ],
  ]),
  M = e(i(), 1),
  N = {
    page: `_page_jvgqa_1`,
    slash: `_slash_jvgqa_8`,
    toAsk: `_toAsk_jvgqa_13`,
    measures: `_measures_jvgqa_23`,
    below: `_below_jvgqa_44`,
    history: `_history_jvgqa_51`,
    entry: `_entry_jvgqa_58`,
    entryTime: `_entryTime_jvgqa_86`,
    entryIcon: `_entryIcon_jvgqa_92`,
    entryText: `_entryText_jvgqa_118`,
    detail: `_detail_jvgqa_132`,
    card: `_card_jvgqa_141`,
    detailTitle: `_detailTitle_jvgqa_148`,
    quiet: `_quiet_jvgqa_154`,
    badge: `_badge_jvgqa_160`,
    cards: `_cards_jvgqa_168`,
    cardTitle: `_cardTitle_jvgqa_175`,
    facts: `_facts_jvgqa_181`,
  },
  P = a(),
  F = ({ name: e, children: t }) =>
    (0, P.jsxs)(`div`, { children: [(0, P.jsx)(`dt`, { children: e }), (0, P.jsx)(`dd`, { children: t })] }),
  I = (e) => (e === 0 ? `Never` : e === 1 ? `1 time` : `${e} times`);
function L({ found: e }) {
  let { measures: n, map: r, baton: i } = e;
  return (0, P.jsxs)(`dl`, {
    className: N.measures,
    children: [
      (0, P.jsx)(F, {
        name: `Map`,
        children: (0, P.jsxs)(t, {
          to: `/maps/$slug`,
          params: { slug: r.slug },
          children: [r.title, `, v`, r.version],
        }),
      }),
      (0, P.jsxs)(F, {
        name: `Who has the baton`,
        children: [i.person?.name ?? i.where, e.finishedAt || !i.step ? `` : `, ${i.step}`],
      }),
      (0, P.jsx)(F, { name: `Total time`, children: g(n.totalMs) }),
      (0, P.jsx)(F, { name: `Waiting`, children: g(n.waitingMs) }),
      (0, P.jsx)(F, { name: `Hands-on time`, children: g(n.handsOnMs) }),
      (0, P.jsx)(F, { name: `Handoffs in this case`, children: n.handoffs }),
      (0, P.jsx)(F, { name: `Stopped`, children: I(n.stops) }),
    ],
  });
}
var R = (e) => typeof e == `object` && !!e && !Array.isArray(e),
  z = [`input`, `trigger`],
  B = [`output`, `failure`],
  V = new Set([...z, ...B, `facts`, `ask`, `to`, `kind`]),
  H = (e, t) => t.flatMap((t) => (e[t] === void 0 ? [] : _(e[t]))),
  U = (e) => {
    let t = R(e.facts) ? e.facts.badge : e.badge;
    return typeof t == `string` ? t : ``;
  },
  W = ({ data: e }) => {
    if (!R(e)) return { wentIn: [], cameOut: [], recorded: e === null ? [] : _(e), badge: `` };
    let t = Object.entries(e).filter(([e]) => !V.has(e) && e !== `badge`);
    return { wentIn: H(e, z), cameOut: H(e, B), recorded: t.length === 0 ? [] : _(Object.fromEntries(t)), badge: U(e) };
  };
function G({ title: e, facts: t }) {
  return t.length === 0
    ? null
    : (0, P.jsxs)(`section`, {
        className: N.card,
        'aria-label': e,
        children: [
          (0, P.jsx)(`h3`, { className: N.cardTitle, children: e }),
          (0, P.jsx)(`dl`, {
            className: N.facts,
            children: t.map((e) =>
              (0, P.jsxs)(
                `div`,
                { children: [(0, P.jsx)(`dt`, { children: e.name }), (0, P.jsx)(`dd`, { children: e.text })] },
                e.name,
              ),
            ),
          }),
        ],
      });
}
function K({ entry: e }) {
  let { wentIn: t, cameOut: n, recorded: r, badge: i } = W(e);
  return (0, P.jsxs)(`section`, {
    className: N.detail,
    'aria-label': `The chosen entry`,
    children: [
      (0, P.jsxs)(`div`, {
        className: N.card,
        children: [
          (0, P.jsx)(`h2`, { className: N.detailTitle, children: e.text }),
          (0, P.jsxs)(`p`, {
            className: N.quiet,
            children: [p(e.at), e.stepTitle ? `, step “${e.stepTitle}”` : ``, e.by ? `, by ${e.by.name}` : ``],
          }),
          i ? (0, P.jsx)(`p`, { className: N.badge, children: (0, P.jsx)(ie, { text: i }) }) : null,
        ],
      }),
      (0, P.jsxs)(`div`, {
        className: N.cards,
        children: [
          (0, P.jsx)(G, { title: `What went in`, facts: t }),
          (0, P.jsx)(G, { title: `What came out`, facts: n }),
          (0, P.jsx)(G, { title: `Recorded`, facts: r }),
        ],
      }),
    ],
  });
}
var q = {
    case_started: { icon: S, tone: `plain` },
    step_entered: { icon: E, tone: `plain` },
    step_done: { icon: C, tone: `plain` },
    step_failed: { icon: y, tone: `stop` },
    retry_planned: { icon: D, tone: `waiting` },
    branch_taken: { icon: b, tone: `plain` },
    stopped: { icon: y, tone: `stop` },
    task_opened: { icon: O, tone: `judgment` },
    answered: { icon: O, tone: `judgment` },
    passed_on: { icon: O, tone: `waiting` },
    reminded: { icon: O, tone: `waiting` },
    waiting: { icon: T, tone: `waiting` },
    wait_over: { icon: T, tone: `plain` },
    paused: { icon: re, tone: `stop` },
    cancelled: { icon: x, tone: `stop` },
    quarantined: { icon: x, tone: `stop` },
    ended: { icon: w, tone: `plain` },
  },
  se = (e) => q[e] ?? { icon: C, tone: `plain` };
function ce({ entry: e, current: t, onPick: n }) {
  let { icon: r, tone: i } = se(e.type),
    a = (0, M.useRef)(null);
  (0, M.useEffect)(() => {
    t && a.current?.scrollIntoView({ block: `nearest` });
  }, [t]);
  let o = W(e).badge,
    s = [e.stepTitle, e.by?.name, /^sandbox/i.test(o) ? `Sandbox` : ``].filter(Boolean).join(`, `);
  return (0, P.jsxs)(`button`, {
    ref: a,
    type: `button`,
    className: N.entry,
    'aria-current': t ? `step` : void 0,
    onClick: n,
    children: [
      (0, P.jsx)(`span`, { className: N.entryTime, children: (0, P.jsx)(m, { at: e.at }) }),
      (0, P.jsx)(`span`, {
        className: N.entryIcon,
        'data-tone': i,
        children: (0, P.jsx)(r, { size: 16, 'aria-hidden': `true` }),
      }),
      (0, P.jsxs)(`span`, {
        className: N.entryText,
        children: [e.text, s ? (0, P.jsx)(`span`, { children: s }) : null],
      }),
    ],
  });
}
function le({ history: e, at: t, onPick: n }) {
  return (0, P.jsx)(`section`, {
    className: N.history,
    'aria-label': `History`,
    children: (0, P.jsx)(`ol`, {
      children: e.map((e, r) =>
        (0, P.jsx)(
          `li`,
          { children: (0, P.jsx)(ce, { entry: e, current: r === t, onPick: () => n(r) }) },
          `${e.seq} ${r}`,
        ),
      ),
    }),
  });
}
var J = 900,
  ue = 4e3,
  de = (e, t) => {
    if (t) return J;
    let n = J + 250 * Math.log2(1 + Math.max(0, e) / 6e4);
    return Math.min(ue, Math.round(n));
  },
  Y = { bar: `_bar_340xp_1`, count: `_count_340xp_11`, slider: `_slider_340xp_19` },
  fe = ({ history: e, at: t, onMove: n }, r) => {
    let [i, a] = (0, M.useState)(!1),
      [o, s] = [e[t], e[t + 1]];
    return (
      (0, M.useEffect)(() => {
        if (!i || !o || !s) return;
        let c = de(Date.parse(s.at) - Date.parse(o.at), r),
          l = window.setTimeout(() => {
            (n(t + 1), t + 2 >= e.length && a(!1));
          }, c);
        return () => window.clearTimeout(l);
      }, [i, o, s, t, e.length, n, r]),
      {
        playing: i,
        toggle: () => {
          (!i && !s && n(0), a(!i));
        },
      }
    );
  };
function pe(e) {
  let { history: t, at: n, onMove: r } = e,
    [i, a] = (0, M.useState)(!0),
    { playing: o, toggle: s } = fe(e, i),
    c = Math.max(0, t.length - 1);
  return (0, P.jsxs)(`div`, {
    className: Y.bar,
    role: `group`,
    'aria-label': `Replay`,
    children: [
      (0, P.jsx)(v, {
        'aria-label': `One step back`,
        size: `lg`,
        disabled: n === 0,
        onClick: () => r(n - 1),
        children: (0, P.jsx)(A, { size: 17 }),
      }),
      (0, P.jsx)(v, {
        'aria-label': o ? `Pause` : `Play`,
        variant: `filled`,
        size: 36,
        radius: `xl`,
        onClick: s,
        children: o ? (0, P.jsx)(oe, { size: 17 }) : (0, P.jsx)(k, { size: 17 }),
      }),
      (0, P.jsx)(v, {
        'aria-label': `One step on`,
        size: `lg`,
        disabled: n >= c,
        onClick: () => r(n + 1),
        children: (0, P.jsx)(j, { size: 17 }),
      }),
      (0, P.jsxs)(`span`, { className: Y.count, children: [n + 1, ` of `, t.length] }),
      (0, P.jsx)(`input`, {
        type: `range`,
        className: Y.slider,
        'aria-label': `Entry of the history`,
        'aria-valuetext': t[n]?.text,
        min: 0,
        max: c,
        value: n,
        onChange: (e) => r(Number(e.currentTarget.value)),
      }),
      (0, P.jsx)(ae, {
        label: `Skip waiting`,
        labelPosition: `left`,
        checked: i,
        onChange: (e) => a(e.currentTarget.checked),
      }),
    ],
  });
}
var me = 0.22,
  he = 1e3,
  ge = (e) => Math.max(e, he) ** me,
  _e = (e) => {
    let t = [...new Set(e.flatMap(({ from: e, to: t }) => [e, t]))].toSorted((e, t) => e - t),
      n = t[0];
    if (n === void 0) return { knots: [] };
    let r = 0,
      i = [{ ms: n, x: 0 }];
    for (let [e, n] of t.slice(1).entries()) ((r += ge(n - t[e])), i.push({ ms: n, x: r }));
    return { knots: i.map(({ ms: e, x: t }) => ({ ms: e, x: r === 0 ? 0 : t / r })) };
  },
  X = ({ knots: e }, t) => {
    let n = e.findIndex((e) => e.ms >= t),
      r = e[n];
    if (!r) return e.at(-1)?.x ?? 0;
    let i = e[n - 1];
    return !i || r.ms === i.ms ? r.x : i.x + ((t - i.ms) / (r.ms - i.ms)) * (r.x - i.x);
  },
  ve = ({ knots: e }, t) => {
    let n = [];
    for (let r of e) {
      let e = n.at(-1);
      (e === void 0 || r.x - e.x >= t) && r.x <= 1 - t / 2 && n.push(r);
    }
    return n;
  },
  Z = {
    timeline: `_timeline_iskwk_1`,
    rows: `_rows_iskwk_9`,
    axis: `_axis_iskwk_16`,
    row: `_row_iskwk_9`,
    laneName: `_laneName_iskwk_36`,
    noAvatar: `_noAvatar_iskwk_56`,
    track: `_track_iskwk_60`,
    bar: `_bar_iskwk_65`,
    head: `_head_iskwk_114`,
  },
  Q = (e) => `${(e * 100).toFixed(3)}%`,
  ye = 0.11,
  $ = 0.09,
  be = { work: `Work`, waiting: `Waiting`, stopped: `Stopped` },
  xe = (e, t) => (e.to === null ? t : Date.parse(e.to)) - Date.parse(e.from),
  Se = (e, t) => {
    let n = g(xe(e, t));
    return e.kind === `stopped`
      ? `Stopped: ${e.label}, ${n}${e.to ? `` : ` so far`}`
      : e.kind === `waiting`
        ? `${e.label}, ${n}${e.to ? `` : ` so far`}`
        : e.label;
  };
function Ce({ bar: e, lane: t, scale: n, now: r, current: i, onPick: a }) {
  let o = X(n, Date.parse(e.from)),
    s = e.to === null ? 1 : X(n, Date.parse(e.to)),
    c = Se(e, r);
  return (0, P.jsx)(`button`, {
    type: `button`,
    className: Z.bar,
    'data-kind': e.kind,
    'data-lane': t.kind,
    'data-current': i || void 0,
    style: { left: Q(o), width: `max(6px, ${Q(s - o)})` },
    title: c,
    'aria-label': `${be[e.kind]}, ${t.title}: ${c}`,
    onClick: a,
    children: s - o >= $ && e.kind !== `work` ? (0, P.jsx)(`span`, { 'aria-hidden': `true`, children: c }) : null,
  });
}
function we({ lane: e }) {
  return (0, P.jsxs)(`span`, {
    className: Z.laneName,
    children: [
      e.person
        ? (0, P.jsx)(u, { id: e.person.id, name: e.person.name, size: 22 })
        : (0, P.jsx)(`span`, { className: Z.noAvatar }),
      (0, P.jsx)(`span`, { children: e.person?.name ?? e.title }),
    ],
  });
}
function Te({ found: e, at: t, onPick: n }) {
  let r = f(),
    i = e.finishedAt ? Date.parse(e.finishedAt) : r,
    a = _e(e.timeline.map((e) => ({ from: Date.parse(e.from), to: e.to === null ? i : Date.parse(e.to) }))),
    o = e.lanes.filter((t) => e.timeline.some((e) => e.lane === t.id)),
    s = (t) => e.history.findIndex((e) => e.seq >= t.seq);
  return (0, P.jsx)(`section`, {
    className: Z.timeline,
    'aria-label': `Timeline by lane, long waiting is drawn shorter`,
    children: (0, P.jsxs)(`div`, {
      className: Z.rows,
      children: [
        (0, P.jsx)(`div`, {
          className: Z.axis,
          'aria-hidden': `true`,
          children: ve(a, ye).map((e) =>
            (0, P.jsx)(`span`, { style: { left: Q(e.x) }, children: d(new Date(e.ms).toISOString(), r) }, e.ms),
          ),
        }),
        o.map((r) =>
          (0, P.jsxs)(
            `div`,
            {
              className: Z.row,
              children: [
                (0, P.jsx)(we, { lane: r }),
                (0, P.jsx)(`div`, {
                  className: Z.track,
                  children: e.timeline
                    .filter((e) => e.lane === r.id)
                    .map((e) =>
                      (0, P.jsx)(
                        Ce,
                        {
                          bar: e,
                          lane: r,
                          scale: a,
                          now: i,
                          current: t !== void 0 && e.seq === t.seq,
                          onPick: () => n(Math.max(0, s(e))),
                        },
                        `${e.seq} ${e.from} ${e.kind}`,
                      ),
                    ),
                }),
              ],
            },
            r.id,
          ),
        ),
        t
          ? (0, P.jsx)(`div`, {
              className: Z.head,
              'aria-hidden': `true`,
              children: (0, P.jsx)(`span`, { style: { left: Q(X(a, Date.parse(t.at))) } }),
            })
          : null,
      ],
    }),
  });
}
function Ee({ found: e }) {
  return (0, P.jsxs)(P.Fragment, {
    children: [
      (0, P.jsx)(t, { to: `/cases`, children: `Cases` }),
      (0, P.jsx)(`span`, { className: N.slash, children: ` / ` }),
      e.id,
      ` `,
      e.title,
    ],
  });
}
function De({ found: e }) {
  return e.openAsks.map((n) =>
    (0, P.jsx)(
      t,
      {
        to: `/exceptions/$caseId/$askId`,
        params: { caseId: e.id, askId: n },
        className: N.toAsk,
        children: `Open the question`,
      },
      n,
    ),
  );
}
function Oe({ found: e }) {
  let [t, n] = (0, M.useState)(null),
    r = e.history.length - 1,
    i = Math.min(t ?? r, r),
    a = e.history[i],
    o = s[e.status];
  return (0, P.jsxs)(`div`, {
    className: N.page,
    children: [
      (0, P.jsx)(ee, {
        title: (0, P.jsx)(Ee, { found: e }),
        note: (0, P.jsxs)(P.Fragment, {
          children: [(0, P.jsx)(l, { tone: o.tone, children: o.name }), ` `, e.sample ? (0, P.jsx)(c, {}) : null],
        }),
        children: (0, P.jsx)(De, { found: e }),
      }),
      (0, P.jsx)(L, { found: e }),
      (0, P.jsx)(Te, { found: e, at: a, onPick: n }),
      (0, P.jsxs)(`div`, {
        className: N.below,
        children: [(0, P.jsx)(le, { history: e.history, at: i, onPick: n }), a ? (0, P.jsx)(K, { entry: a }) : null],
      }),
      (0, P.jsx)(pe, { history: e.history, at: i, onMove: n }),
    ],
  });
}
function ke() {
  let { caseId: e } = n({ from: `/signed-in/cases/$caseId` }),
    { data: t, error: i, refetch: a } = r(o(e));
  return t
    ? (0, P.jsx)(Oe, { found: t }, e)
    : i
      ? (0, P.jsx)(ne, { failure: i, again: () => void a() })
      : (0, P.jsx)(te, { lines: 10 });
}
export { ke as CasePage };
