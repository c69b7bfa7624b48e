import { n as e } from './rolldown-runtime-WkwZ5CU-.js';
import { h as t, l as n, n as r, o as i, r as a, t as o, u as s } from './ui-DkmxRAQD.js';
import { S as c, c as l, d as u, g as d, l as f, m as p, u as m, v as h } from './data-CS0p3z0N.js';
import { i as g, n as _ } from './react-BnkVWKrY.js';
import { a as v, r as y, t as ee } from './request-Dpm8PHNy.js';
import {
  E as b,
  S as x,
  T as S,
  a as te,
  b as ne,
  d as re,
  f as C,
  i as ie,
  n as w,
  p as ae,
  r as T,
  t as E,
  u as oe,
  w as se,
  x as D,
} from './index-BVypoiKw.js';
import { t as ce } from './page-header-CZgZVM6Z.js';
import { t as le } from './IconSearch-Dv4lFvWU.js';
import { n as O, t as ue } from './badge-CGRyUEGs.js';
import { n as de, r as fe, t as k } from './label-BdyQheR2.js';
import { r as pe, t as A } from './show-value-DHLhAfyM.js';
var me = D(`outline`, `arrow-left`, `ArrowLeft`, [
    [`path`, { d: `M5 12l14 0`, key: `svg-0` }],
    [`path`, { d: `M5 12l6 6`, key: `svg-1` }],
    [`path`, { d: `M5 12l6 -6`, key: `svg-2` }],
  ]),
  j = D(`outline`, `circle-check`, `CircleCheck`, [
    [`path`, { d: `M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`, key: `svg-0` }],
    [`path`, { d: `M9 12l2 2l4 -4`, key: `svg-1` }],
  ]),
  he = D(`outline`, `user-check`, `UserCheck`, [
    [`path`, { d: `M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`, key: `svg-0` }],
    [`path`, { d: `M6 21v-2a4 4 0 0 1 4 -4h4`, key: `svg-1` }],
    [`path`, { d: `M15 19l2 2l4 -4`, key: `svg-2` }],
  ]),
  M = e(g(), 1),
  N = (e, t) => `/asks/${encodeURIComponent(e)}/${encodeURIComponent(t)}`,
  ge = (e, t) =>
    d({
      queryKey: [`asks`, e, t],
      queryFn: () => y(`GET`, `/asks${ee({ whose: e, search: t })}`),
      placeholderData: (e) => e,
    }),
  _e = (e, t) => d({ queryKey: [`ask`, e, t], queryFn: () => y(`GET`, N(e, t)) }),
  ve = (e, t, n) => y(`POST`, `${N(e, t)}/answer`, n),
  ye = (e, t) => y(`POST`, `${N(e, t)}/acknowledge`),
  be = (e, t) => y(`POST`, `${N(e, t)}/hand-to-backup`),
  xe = ({ key: e, ctrlKey: t, metaKey: n, altKey: r, writing: i }) =>
    i || t || n || r || e.length !== 1 ? null : e.toLowerCase(),
  Se = `input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]`,
  P = (e) => {
    let t = (0, M.useRef)(e);
    ((0, M.useEffect)(() => {
      t.current = e;
    }),
      (0, M.useEffect)(() => {
        let e = (e) => {
          if (!oe() || e.defaultPrevented || e.repeat) return;
          let n = e.target instanceof Element && e.target.closest(Se) !== null,
            { key: r, ctrlKey: i, metaKey: a, altKey: o } = e,
            s = xe({ key: r, ctrlKey: i, metaKey: a, altKey: o, writing: n }),
            c = s === null ? void 0 : t.current[s];
          c && (e.preventDefault(), c());
        };
        return (window.addEventListener(`keydown`, e), () => window.removeEventListener(`keydown`, e));
      }, []));
  },
  Ce = 0.25,
  we = 36e5,
  Te = (e, t, n) => {
    let r = t - e;
    if (r <= 0) return { text: `${O(-r)} late`, passed: 1, tone: `late` };
    let i = n > 0 ? Math.min(1, Math.max(0, 1 - r / n)) : 1,
      a = r <= Math.min(we, n * Ce);
    return { text: `${O(r)} left`, passed: i, tone: a ? `soon` : `calm` };
  },
  F = {
    clock: `_clock_ojnws_1`,
    left: `_left_ojnws_10`,
    note: `_note_ojnws_22`,
    track: `_track_ojnws_28`,
    passed: `_passed_ojnws_37`,
  },
  I = _();
function L({ deadline: e, answerWithinMs: t, note: n, narrow: r = !1 }) {
  let i = Te(w(), Date.parse(e), t);
  return (0, I.jsxs)(`div`, {
    className: F.clock,
    'data-tone': i.tone,
    'data-narrow': r || void 0,
    title: `Answer until ${T(e)}`,
    children: [
      (0, I.jsx)(`span`, { className: F.left, children: i.text }),
      (0, I.jsx)(`span`, { className: F.note, children: n }),
      (0, I.jsx)(`span`, {
        className: F.track,
        'aria-hidden': `true`,
        children: (0, I.jsx)(`span`, { className: F.passed, style: { width: `${(i.passed * 100).toFixed(2)}%` } }),
      }),
    ],
  });
}
var R = {
    board: `_board_12238_1`,
    header: `_header_12238_10`,
    listPane: `_listPane_12238_14`,
    search: `_search_12238_22`,
    lines: `_lines_12238_28`,
    groupTitle: `_groupTitle_12238_34`,
    line: `_line_12238_28`,
    question: `_question_12238_66`,
    rule: `_rule_12238_76`,
    right: `_right_12238_91`,
  },
  z = {
    stop: { before: `Stopped by`, label: `` },
    failure: { before: `A step could not be done:`, label: `Failed step` },
    unknown_outcome: { before: `Nobody knows whether this happened:`, label: `Did it happen?` },
    loop_bound: { before: `Too many rounds:`, label: `Too many rounds` },
    review: { before: `Held for review:`, label: `Review` },
    task: { before: `Task:`, label: `Task` },
  },
  Ee = (e, t, n) =>
    n
      ? e.backup
        ? `The answer was due ${t}. It goes to ${e.backup.name} now.`
        : `The answer was due ${t}.`
      : `${e.level === `owner` ? `` : `It was passed on after nobody answered in time. `}${e.backup ? `Without an answer by ${t} it goes to ${e.backup.name}.` : `It stays here until answered.`}`;
function De({ ask: e }) {
  return e.answered
    ? (0, I.jsxs)(`div`, {
        className: R.right,
        children: [
          (0, I.jsx)(`strong`, { children: e.answered.choiceLabel }),
          (0, I.jsx)(`span`, { children: (0, I.jsx)(E, { at: e.answered.at }) }),
        ],
      })
    : e.state === `closed`
      ? (0, I.jsx)(`div`, { className: R.right, children: `Closed` })
      : (0, I.jsx)(L, {
          deadline: e.deadline,
          answerWithinMs: e.answerWithinMs,
          note: `of ${O(e.answerWithinMs)}`,
          narrow: !0,
        });
}
var Oe = (e) => {
  if (!e.answered) return e.rule;
  let t = O(Date.parse(e.answered.at) - Date.parse(e.openedAt));
  return `${e.answered.by.name}, after ${t}: “${e.answered.reason}”`;
};
function ke({ ask: e, opened: t }) {
  let n = (0, M.useRef)(null);
  (0, M.useEffect)(() => {
    t &&
      (n.current?.scrollIntoView({ block: `nearest` }),
      document.activeElement?.matches(`.${R.line}`) && n.current?.focus());
  }, [t]);
  let r = z[e.kind].label;
  return (0, I.jsxs)(l, {
    ref: n,
    to: `/exceptions/$caseId/$askId`,
    params: { caseId: e.caseId, askId: e.askId },
    search: !0,
    className: R.line,
    'data-opened': t || void 0,
    'aria-current': t ? `true` : void 0,
    children: [
      (0, I.jsx)(C, { id: e.owner.id, name: e.owner.name }),
      (0, I.jsxs)(`span`, {
        children: [
          (0, I.jsx)(`span`, { className: R.question, children: e.question }),
          (0, I.jsxs)(`span`, {
            className: R.rule,
            children: [
              r ? (0, I.jsx)(k, { tone: e.kind === `task` ? `judgment` : `stop`, children: r }) : null,
              (0, I.jsxs)(`span`, {
                children: [
                  (0, I.jsxs)(`span`, { className: `visually-hidden`, children: [e.owner.name, ` decides. `] }),
                  Oe(e),
                ],
              }),
            ],
          }),
        ],
      }),
      (0, I.jsx)(De, { ask: e }),
    ],
  });
}
var B = (e, t) => e.caseId === t.caseId && e.askId === t.askId,
  V = (e) => [...e.waiting, ...e.inProgress, ...e.answeredToday],
  Ae = (e, t, n) => {
    let r = V(e),
      i = t ? r.findIndex((e) => B(e, t)) : -1;
    return i < 0 ? r[0] : r[Math.min(r.length - 1, Math.max(0, i + n))];
  },
  je = (e, t) => [...e.waiting, ...e.inProgress].find((e) => !B(e, t)),
  H = (e, t) => e.filter((e) => !B(e, t)),
  Me = (e, t, n) => {
    let r = [...e.waiting, ...e.inProgress].find((e) => B(e, t));
    if (!r) return e;
    let i = H(e.waiting, t),
      a = H(e.inProgress, t),
      o = [{ ...r, state: `answered`, answered: n }, ...e.answeredToday];
    return {
      waiting: i,
      inProgress: a,
      answeredToday: o,
      counts: { ...e.counts, waiting: i.length, inProgress: a.length, answeredToday: o.length },
    };
  },
  U = (e, t) => (e > 0 ? [`${e} ${t}`] : []),
  Ne = ({ waiting: e, inProgress: t, withBackup: n }) =>
    [...U(e, `waiting`), ...U(t, `in progress`), ...U(n, `with the backup`)].join(`, `) || `Nothing waits`;
function W({ title: e, lines: t, opened: n }) {
  return t.length === 0
    ? null
    : (0, I.jsxs)(`section`, {
        'aria-label': e,
        children: [
          (0, I.jsx)(`h2`, { className: R.groupTitle, children: e }),
          (0, I.jsx)(`ul`, {
            children: t.map((e) =>
              (0, I.jsx)(
                `li`,
                { children: (0, I.jsx)(ke, { ask: e, opened: n !== null && B(n, e) }) },
                `${e.caseId} ${e.askId}`,
              ),
            ),
          }),
        ],
      });
}
var Pe = (e) =>
  e?.answered
    ? `The last one was answered by ${e.answered.by.name} in ${O(Date.parse(e.answered.at) - Date.parse(e.openedAt))}.`
    : `When a stop rule stops a case, its question appears here for one named person.`;
function Fe({ list: e, whose: t, search: n }) {
  return n === ``
    ? (0, I.jsx)(se, {
        icon: (0, I.jsx)(j, { size: 26, 'aria-hidden': `true` }),
        title: t === `mine` ? `Nothing waits for you` : `Nothing has stopped`,
        children: Pe(e.answeredToday[0]),
      })
    : (0, I.jsx)(se, { title: `Nothing matches “${n}”`, children: `Try fewer words.` });
}
function Ie({ list: e, whose: t, opened: n, search: r, onSearch: i }) {
  let a = e.waiting.length + e.inProgress.length;
  return (0, I.jsxs)(I.Fragment, {
    children: [
      (0, I.jsx)(`div`, {
        className: R.search,
        children: (0, I.jsx)(o, {
          id: `ask-search`,
          type: `search`,
          'aria-label': `Search exceptions`,
          placeholder: `Search by question, owner, map or rule`,
          leftSection: (0, I.jsx)(le, { size: 16, 'aria-hidden': `true` }),
          value: r,
          maxLength: 200,
          onChange: (e) => i(e.currentTarget.value),
        }),
      }),
      (0, I.jsxs)(`div`, {
        className: R.lines,
        children: [
          a === 0 ? (0, I.jsx)(Fe, { list: e, whose: t, search: r }) : null,
          (0, I.jsx)(W, { title: `Waiting for a decision`, lines: e.waiting, opened: n }),
          (0, I.jsx)(W, { title: `In progress`, lines: e.inProgress, opened: n }),
          (0, I.jsx)(W, { title: `Answered today, ${e.counts.answeredToday}`, lines: e.answeredToday, opened: n }),
        ],
      }),
    ],
  });
}
var G = { answered: `_answered_18998_1`, mark: `_mark_18998_8`, what: `_what_18998_13`, title: `_title_18998_18` },
  K = {
    pane: `_pane_12y01_1`,
    back: `_back_12y01_7`,
    ask: `_ask_12y01_25`,
    origin: `_origin_12y01_33`,
    rule: `_rule_12y01_42`,
    since: `_since_12y01_60`,
    question: `_question_12y01_64`,
    summary: `_summary_12y01_74`,
    pair: `_pair_12y01_86`,
    card: `_card_12y01_92`,
    cardTitle: `_cardTitle_12y01_99`,
    muted: `_muted_12y01_105`,
    problem: `_problem_12y01_110`,
  },
  Le = (e) => {
    let t = f(),
      n = () => void t({ to: `/cases/$caseId`, params: { caseId: e } });
    return (P({ o: n }), n);
  },
  Re = () => {
    let e = (0, M.useRef)(null);
    return (
      (0, M.useEffect)(() => {
        document.activeElement === document.body && e.current?.focus({ preventScroll: !0 });
      }, []),
      e
    );
  };
function ze({ ask: e }) {
  return e.answered
    ? (0, I.jsxs)(`div`, {
        children: [
          (0, I.jsxs)(`p`, {
            className: G.title,
            children: [e.answered.by.name, ` answered “`, e.answered.choiceLabel, `”`],
          }),
          (0, I.jsxs)(`p`, {
            className: K.muted,
            children: [(0, I.jsx)(E, { at: e.answered.at }), `: `, e.answered.reason],
          }),
        ],
      })
    : (0, I.jsx)(`p`, { className: G.title, children: `This question was closed; nobody has to answer it any more.` });
}
function Be({ ask: e, list: t, onOpen: n }) {
  let r = Le(e.caseId),
    i = Re(),
    a = t && je(t, e);
  return (0, I.jsxs)(`section`, {
    className: `${K.card} ${G.answered}`,
    'aria-label': `The answer`,
    children: [
      (0, I.jsx)(j, { className: G.mark, size: 28, 'aria-hidden': `true` }),
      (0, I.jsx)(`div`, { className: G.what, children: (0, I.jsx)(ze, { ask: e }) }),
      (0, I.jsx)(s, { ref: a ? void 0 : i, onClick: r, children: `Open case` }),
      a
        ? (0, I.jsx)(s, {
            ref: i,
            variant: `filled`,
            onClick: () => n({ caseId: a.caseId, askId: a.askId }),
            children: `Next exception`,
          })
        : null,
    ],
  });
}
var Ve = (e) => {
    let t = (0, M.useRef)(e);
    ((0, M.useEffect)(() => {
      t.current = e;
    }),
      (0, M.useEffect)(() => {
        let e = (e) => {
          e.key === `Enter` &&
            (e.ctrlKey || e.metaKey) &&
            (e.repeat || document.querySelector(`[role="dialog"]`) || (e.preventDefault(), t.current()));
        };
        return (window.addEventListener(`keydown`, e), () => window.removeEventListener(`keydown`, e));
      }, []));
  },
  He = { key: `_key_1k8rr_1` },
  q = ({ children: e }) => (0, I.jsx)(`kbd`, { className: He.key, children: e }),
  J = {
    whyNot: `_whyNot_9a2pi_1`,
    confirm: `_confirm_9a2pi_10`,
    reason: `_reason_9a2pi_17`,
    problem: `_problem_9a2pi_21`,
    choices: `_choices_9a2pi_28`,
    choice: `_choice_9a2pi_28`,
    choiceName: `_choiceName_9a2pi_70`,
    choiceMeans: `_choiceMeans_9a2pi_77`,
    edits: `_edits_9a2pi_85`,
  };
function Ue({ choices: e, picked: t, locked: n, onPick: r }) {
  return (0, I.jsxs)(`fieldset`, {
    className: J.choices,
    disabled: n,
    children: [
      (0, I.jsx)(`legend`, { className: `visually-hidden`, children: `Answers` }),
      e.map((e, i) =>
        (0, I.jsxs)(
          `label`,
          {
            className: J.choice,
            children: [
              (0, I.jsx)(`input`, {
                type: `radio`,
                name: `choice`,
                value: e.id,
                checked: e.id === t,
                onChange: () => r(e.id),
              }),
              (0, I.jsxs)(`span`, {
                className: J.choiceName,
                children: [n || i > 8 ? null : (0, I.jsx)(q, { children: i + 1 }), e.label],
              }),
              (0, I.jsx)(`span`, { className: J.choiceMeans, children: e.means }),
            ],
          },
          e.id,
        ),
      ),
    ],
  });
}
var Y = (e) => (typeof e == `object` && e && !Array.isArray(e) ? e : {}),
  X = (e, t) => e.fields?.find((e) => e.name === t) ?? { name: t, label: A(t), kind: `text`, options: [] },
  We = (e) => (typeof e == `boolean` ? e : e == null ? `` : typeof e == `object` ? JSON.stringify(e) : String(e)),
  Ge = (e) => {
    let t = Y(e.held),
      n = new Set(e.choices.flatMap((e) => e.edits));
    return Object.fromEntries([...n].map((e) => [e, We(t[e])]));
  },
  Ke = (e, t) =>
    e.kind === `number` && typeof t == `string` && t.trim() !== `` && Number.isFinite(Number(t)) ? Number(t) : t,
  qe = (e, t, n, r) => {
    let i = Y(e.held),
      a = t.edits.filter((e) => r[e] !== void 0 && r[e] !== We(i[e])).map((t) => [t, Ke(X(e, t), r[t])]),
      o = { choice: t.id, reason: n.trim() };
    return a.length === 0 ? o : { ...o, edits: Object.fromEntries(a) };
  };
function Je({ ask: e, name: t, value: n, onValue: a }) {
  let s = X(e, t);
  if (s.kind === `boolean`)
    return (0, I.jsx)(r, { label: s.label, checked: n === !0, onChange: (e) => a(e.currentTarget.checked) });
  if (s.kind === `choice`) {
    let e = s.options.map((e) => ({ value: e, label: A(e) }));
    return (0, I.jsx)(i, { label: s.label, data: e, value: String(n), onChange: (e) => a(e.currentTarget.value) });
  }
  return (0, I.jsx)(o, {
    label: s.label,
    inputMode: s.kind === `number` ? `decimal` : `text`,
    value: String(n),
    onChange: (e) => a(e.currentTarget.value),
  });
}
function Ye({ ask: e, names: t, values: n, onChange: r }) {
  return (0, I.jsx)(`div`, {
    className: J.edits,
    children: t.map((t) =>
      (0, I.jsx)(Je, { ask: e, name: t, value: n[t] ?? ``, onValue: (e) => r({ ...n, [t]: e }) }, t),
    ),
  });
}
var Xe = (e) => {
    let t = c(),
      n = ae().person,
      r = p({
        mutationFn: ({ answer: t }) => ve(e.caseId, e.askId, t),
        onMutate: async ({ answer: r, label: i }) => {
          await t.cancelQueries({ queryKey: [`asks`] });
          let a = t.getQueriesData({ queryKey: [`asks`] }),
            o = new Date().toISOString(),
            s = { by: { id: n.id, name: n.name }, at: o, choice: r.choice, choiceLabel: i, reason: r.reason };
          return (t.setQueriesData({ queryKey: [`asks`] }, (t) => t && Me(t, e, s)), a);
        },
        onError: (e, n, r) => {
          for (let [e, n] of r ?? []) t.setQueryData(e, n);
          x(v(e));
        },
        onSuccess: (e, { label: t }) => x(`Answered: ${t}. The case goes on.`),
        onSettled: async () => {
          let n = [[`ask`, e.caseId, e.askId], [`asks`], [`me`], [`cases`], [`case`, e.caseId]];
          await Promise.all(n.map((e) => t.invalidateQueries({ queryKey: e })));
        },
      });
    return {
      send: (e, t) => r.mutate({ answer: e, label: t }),
      busy: r.isPending,
      problem: r.isError ? v(r.error) : ``,
    };
  },
  Ze = 3,
  Qe = 2e3;
function $e({ ask: e }) {
  let [t, r] = (0, M.useState)(``),
    [i, a] = (0, M.useState)(``),
    [o, c] = (0, M.useState)(() => Ge(e)),
    [l, u] = (0, M.useState)(``),
    d = (0, M.useRef)(null),
    p = f(),
    m = Xe(e),
    h = e.choices.find((e) => e.id === t),
    g = (e) => {
      (r(e), u(``), d.current?.focus());
    },
    _ = () => {
      if (!h) return u(`Choose one of the answers first.`);
      i.trim().length < Ze
        ? (u(`Say why in a few words, so that the next one is easier.`), d.current?.focus())
        : (u(``), m.send(qe(e, h, i, o), h.label));
    },
    v = { o: () => void p({ to: `/cases/$caseId`, params: { caseId: e.caseId } }) };
  return (
    e.mayAnswer && e.choices.slice(0, 9).forEach((e, t) => (v[`${t + 1}`] = () => g(e.id))),
    P(v),
    Ve(() => {
      e.mayAnswer && !m.busy && _();
    }),
    (0, I.jsxs)(`form`, {
      className: K.card,
      'aria-labelledby': `decision`,
      onSubmit: (e) => {
        (e.preventDefault(), _());
      },
      children: [
        (0, I.jsx)(`h3`, {
          id: `decision`,
          className: K.cardTitle,
          children: e.mayAnswer ? `Your decision` : `The decision`,
        }),
        e.whyNot ? (0, I.jsx)(`p`, { className: J.whyNot, children: e.whyNot }) : null,
        (0, I.jsx)(Ue, { choices: e.choices, picked: t, locked: !e.mayAnswer, onPick: g }),
        h && h.edits.length > 0 ? (0, I.jsx)(Ye, { ask: e, names: h.edits, values: o, onChange: c }) : null,
        e.mayAnswer
          ? (0, I.jsxs)(`div`, {
              className: J.confirm,
              children: [
                (0, I.jsx)(n, {
                  ref: d,
                  className: J.reason,
                  'aria-label': `Reason, so that the next one is easier (required)`,
                  placeholder: `Reason, so that the next one is easier (required)`,
                  autosize: !1,
                  rows: i.length > 70 ? 3 : 1,
                  maxLength: Qe,
                  value: i,
                  onChange: (e) => a(e.currentTarget.value),
                  error: l !== ``,
                  'aria-describedby': l || m.problem ? `decision-problem` : void 0,
                }),
                (0, I.jsx)(s, {
                  type: `submit`,
                  variant: `filled`,
                  loading: m.busy,
                  children: h ? h.label : `Confirm`,
                }),
              ],
            })
          : null,
        l || m.problem
          ? (0, I.jsx)(`p`, { id: `decision-problem`, className: J.problem, role: `alert`, children: l || m.problem })
          : null,
      ],
    })
  );
}
var Z = {
  list: `_list_4auia_1`,
  done: `_done_4auia_7`,
  badge: `_badge_4auia_20`,
  similar: `_similar_4auia_29`,
  similarTitle: `_similarTitle_4auia_37`,
};
function et({ similar: e }) {
  return e.length === 0
    ? null
    : (0, I.jsxs)(`div`, {
        className: Z.similar,
        children: [
          (0, I.jsx)(`h4`, { className: Z.similarTitle, children: `Decided before` }),
          (0, I.jsx)(`ul`, {
            children: e.map((e) =>
              (0, I.jsxs)(
                `li`,
                {
                  children: [
                    (0, I.jsx)(l, { to: `/cases/$caseId`, params: { caseId: e.caseId }, children: e.by }),
                    ` `,
                    `chose “`,
                    e.choiceLabel,
                    `” `,
                    (0, I.jsx)(E, { at: e.at }),
                    `: `,
                    e.reason,
                  ],
                },
                `${e.caseId} ${e.at}`,
              ),
            ),
          }),
        ],
      });
}
function tt({ ask: e }) {
  return (0, I.jsxs)(`section`, {
    className: K.card,
    'aria-labelledby': `did`,
    children: [
      (0, I.jsx)(`h3`, {
        id: `did`,
        className: K.cardTitle,
        children: e.kind === `task` ? `What was done before` : `What it did, and why it stopped`,
      }),
      e.did.length === 0
        ? (0, I.jsx)(`p`, { className: K.muted, children: `Nothing yet: it stopped at the start.` })
        : null,
      (0, I.jsx)(`ol`, {
        className: Z.list,
        children: e.did.map((e) =>
          (0, I.jsxs)(
            `li`,
            {
              className: Z.done,
              children: [
                (0, I.jsx)(`time`, { dateTime: e.at, title: T(e.at), children: te(e.at) }),
                (0, I.jsxs)(`span`, {
                  children: [
                    e.text,
                    e.badge
                      ? (0, I.jsx)(`span`, { className: Z.badge, children: (0, I.jsx)(ue, { text: e.badge }) })
                      : null,
                  ],
                }),
              ],
            },
            `${e.at} ${e.text}`,
          ),
        ),
      }),
      (0, I.jsx)(et, { similar: e.similar }),
    ],
  });
}
var Q = { table: `_table_101rn_1`, source: `_source_101rn_34`, value: `_value_101rn_40`, differs: `_differs_101rn_47` },
  nt = (e) => /\bsandbox\b/i.test(e);
function rt({ text: e }) {
  return (0, I.jsxs)(I.Fragment, {
    children: [e.replace(/\s*\(sandbox\)/i, ``), ` `, nt(e) ? (0, I.jsx)(fe, {}) : null],
  });
}
function it({ seen: e }) {
  let t = pe(e.value);
  return e.differs
    ? (0, I.jsxs)(`mark`, {
        className: Q.differs,
        children: [t, (0, I.jsx)(`span`, { className: `visually-hidden`, children: ` (differs)` })],
      })
    : (0, I.jsx)(`span`, { className: Q.value, children: t });
}
function at({ ask: e }) {
  let { saw: t } = e.evidence;
  return (0, I.jsxs)(`section`, {
    className: K.card,
    'aria-labelledby': `seen`,
    children: [
      (0, I.jsx)(`h3`, { id: `seen`, className: K.cardTitle, children: `What was seen` }),
      t.length === 0
        ? (0, I.jsx)(`p`, { className: K.muted, children: `Nothing was read before it stopped.` })
        : (0, I.jsxs)(`table`, {
            className: Q.table,
            children: [
              (0, I.jsx)(`thead`, {
                children: (0, I.jsxs)(`tr`, {
                  children: [
                    (0, I.jsx)(`th`, { scope: `col`, children: `What` }),
                    (0, I.jsx)(`th`, { scope: `col`, children: `Value, and where it is from` }),
                  ],
                }),
              }),
              (0, I.jsx)(`tbody`, {
                children: t.map((e) =>
                  (0, I.jsxs)(
                    `tr`,
                    {
                      children: [
                        (0, I.jsx)(`th`, { scope: `row`, children: e.label }),
                        (0, I.jsxs)(`td`, {
                          children: [
                            (0, I.jsx)(it, { seen: e }),
                            (0, I.jsx)(`span`, { className: Q.source, children: (0, I.jsx)(rt, { text: e.source }) }),
                          ],
                        }),
                      ],
                    },
                    `${e.label} ${e.source}`,
                  ),
                ),
              }),
            ],
          }),
    ],
  });
}
var $ = {
    row: `_row_jdihz_1`,
    who: `_who_jdihz_8`,
    name: `_name_jdihz_13`,
    clock: `_clock_jdihz_22`,
    buttons: `_buttons_jdihz_26`,
  },
  ot = (e) => {
    let t = c(),
      n = async () => {
        let n = [[`ask`, e.caseId, e.askId], [`asks`], [`me`]];
        await Promise.all(n.map((e) => t.invalidateQueries({ queryKey: e })));
      },
      r = p({
        mutationFn: () => ye(e.caseId, e.askId),
        onSuccess: () => x(`Acknowledged. Reminders stop, the clock goes on.`),
        onSettled: n,
      }),
      i = p({
        mutationFn: () => be(e.caseId, e.askId),
        onSuccess: () => x(`Handed to ${e.backup?.name ?? `the backup`}.`),
        onSettled: n,
      }),
      a = r.error ?? i.error;
    return { acknowledge: r, hand: i, problem: a ? v(a) : `` };
  },
  st = (e) => e.split(/\s+/)[0] ?? e;
function ct({ backup: e, busy: t, asking: n, onAsk: r, onHand: i }) {
  let a = (0, M.useRef)(null);
  return (
    (0, M.useEffect)(() => {
      n && a.current?.focus();
    }, [n]),
    n
      ? (0, I.jsxs)(I.Fragment, {
          children: [
            (0, I.jsxs)(s, { ref: a, variant: `filled`, loading: t, onClick: i, children: [`Hand to `, st(e)] }),
            (0, I.jsx)(s, { onClick: () => r(!1), children: `Keep` }),
          ],
        })
      : (0, I.jsx)(s, { onClick: () => r(!0), children: `Hand to backup` })
  );
}
function lt({ ask: e }) {
  return e.state === `acknowledged`
    ? (0, I.jsx)(k, { tone: `judgment`, title: `Reminders are off. The clock goes on.`, children: `In progress` })
    : null;
}
function ut({ ask: e }) {
  let [t, n] = (0, M.useState)(!1),
    { acknowledge: r, hand: i, problem: a } = ot(e),
    o = w(),
    c = ie(e.deadline, o),
    l = e.mayAnswer && e.backup !== null,
    u = e.mayAnswer && e.state === `open`;
  return (
    P({ a: u ? () => r.mutate() : void 0, b: l ? () => n(!0) : void 0 }),
    (0, I.jsxs)(`div`, {
      className: K.card,
      children: [
        (0, I.jsxs)(`div`, {
          className: $.row,
          children: [
            (0, I.jsx)(C, { id: e.owner.id, name: e.owner.name, size: 42 }),
            (0, I.jsxs)(`div`, {
              className: $.who,
              children: [
                (0, I.jsxs)(`p`, {
                  className: $.name,
                  children: [
                    e.owner.name,
                    ` `,
                    e.kind === `task` ? `does this` : `decides`,
                    ` `,
                    (0, I.jsx)(lt, { ask: e }),
                  ],
                }),
                (0, I.jsx)(`p`, { className: K.muted, children: Ee(e, c, o > Date.parse(e.deadline)) }),
              ],
            }),
            (0, I.jsx)(`div`, {
              className: $.clock,
              children: (0, I.jsx)(L, {
                deadline: e.deadline,
                answerWithinMs: e.answerWithinMs,
                note: e.backup ? `backup at ${c}` : `due ${c}`,
              }),
            }),
            (0, I.jsxs)(`div`, {
              className: $.buttons,
              children: [
                u && !t
                  ? (0, I.jsx)(s, {
                      onClick: () => r.mutate(),
                      loading: r.isPending,
                      title: `Says that you are on it. Reminders stop, the clock goes on.`,
                      children: `I’m on it`,
                    })
                  : null,
                l
                  ? (0, I.jsx)(ct, {
                      backup: e.backup?.name ?? ``,
                      busy: i.isPending,
                      asking: t,
                      onAsk: n,
                      onHand: () => i.mutate(),
                    })
                  : null,
              ],
            }),
          ],
        }),
        a ? (0, I.jsx)(`p`, { className: K.problem, role: `alert`, children: a }) : null,
      ],
    })
  );
}
var dt = { strip: `_strip_1crtl_1`, step: `_step_1crtl_6` },
  ft = 6,
  pt = (e, t = ft) => {
    if (e.length <= t) return e;
    let n = Math.max(
        0,
        e.findIndex((e) => e.state === `stopped`),
      ),
      r = Math.min(Math.max(0, n - 2), e.length - t);
    return e.slice(r, r + t);
  },
  mt = { done: `done`, stopped: `stopped here`, ahead: `not started` };
function ht({ path: e, map: t }) {
  return e.length === 0
    ? null
    : (0, I.jsx)(`ol`, {
        className: dt.strip,
        'aria-label': `Where in “${t}”`,
        children: pt(e).map((e) =>
          (0, I.jsxs)(
            `li`,
            {
              className: dt.step,
              'data-state': e.state,
              children: [
                e.title,
                (0, I.jsxs)(`span`, {
                  className: e.state === `stopped` ? void 0 : `visually-hidden`,
                  children: [`, `, mt[e.state]],
                }),
              ],
            },
            e.step,
          ),
        ),
      });
}
var gt = { hints: `_hints_8r97j_1`, hint: `_hint_8r97j_1` };
function _t({ choices: e }) {
  let [t] = re();
  if (!t) return null;
  let n = [[[`J`, `K`], `next, previous`]];
  return (
    e > 0 && n.push([[`1`, `${Math.min(e, 9)}`], `choose`], [[`A`], `I’m on it`], [[`B`], `hand to backup`]),
    n.push([[`O`], `open case`]),
    e > 0 && n.push([[`Ctrl`, `Enter`], `confirm`]),
    (0, I.jsx)(`p`, {
      className: gt.hints,
      children: n.map(([e, t]) =>
        (0, I.jsxs)(`span`, { className: gt.hint, children: [e.map((e) => (0, I.jsx)(q, { children: e }, e)), t] }, t),
      ),
    })
  );
}
function vt({ ask: e }) {
  let t = w(),
    n = e.kind === `task` ? he : ne;
  return (0, I.jsxs)(`div`, {
    className: K.origin,
    children: [
      (0, I.jsxs)(`span`, {
        className: K.rule,
        'data-task': e.kind === `task` || void 0,
        children: [
          (0, I.jsx)(n, { size: 18, 'aria-hidden': `true` }),
          (0, I.jsxs)(`span`, { children: [z[e.kind].before, ` `, e.kind === `task` ? e.rule : `“${e.rule}”`] }),
        ],
      }),
      (0, I.jsxs)(`span`, {
        className: K.since,
        children: [
          e.sample ? (0, I.jsx)(de, {}) : null,
          (0, I.jsxs)(l, { to: `/cases/$caseId`, params: { caseId: e.caseId }, children: [`Case `, e.caseId] }),
          `, `,
          e.kind === `task` ? `handed over` : `stopped`,
          ` `,
          O(t - Date.parse(e.openedAt)),
          ` ago`,
        ],
      }),
    ],
  });
}
function yt({ ask: e, list: t, onOpen: n }) {
  return (0, I.jsxs)(`article`, {
    className: K.ask,
    'aria-labelledby': `ask-question`,
    children: [
      (0, I.jsx)(vt, { ask: e }),
      (0, I.jsx)(`h2`, { id: `ask-question`, className: K.question, children: e.question }),
      (0, I.jsxs)(`p`, {
        className: K.summary,
        children: [e.evidence.why, ` `, (0, I.jsx)(`strong`, { children: e.evidence.nothingYet })],
      }),
      e.answered ? null : (0, I.jsx)(ut, { ask: e }),
      (0, I.jsx)(ht, { path: e.path, map: e.map.title }),
      (0, I.jsxs)(`div`, { className: K.pair, children: [(0, I.jsx)(at, { ask: e }), (0, I.jsx)(tt, { ask: e })] }),
      e.answered || e.state === `closed` ? (0, I.jsx)(Be, { ask: e, list: t, onOpen: n }) : (0, I.jsx)($e, { ask: e }),
      (0, I.jsx)(_t, { choices: e.answered ? 0 : e.choices.length }),
    ],
  });
}
function bt({ ask: e, list: t, onOpen: n }) {
  let { data: r, error: i, refetch: a } = h(_e(e.caseId, e.askId));
  return (0, I.jsxs)(`section`, {
    className: K.pane,
    'aria-label': `Opened question`,
    children: [
      (0, I.jsxs)(`p`, {
        className: K.back,
        children: [
          (0, I.jsxs)(l, {
            to: `/exceptions`,
            search: !0,
            children: [(0, I.jsx)(me, { size: 18, 'aria-hidden': `true` }), ` All exceptions`],
          }),
          r && z[r.kind].label ? (0, I.jsx)(k, { children: z[r.kind].label }) : null,
        ],
      }),
      r
        ? (0, I.jsx)(yt, { ask: r, list: t, onOpen: n })
        : i
          ? (0, I.jsx)(S, { failure: i, again: () => void a() })
          : (0, I.jsx)(b, { lines: 8 }),
    ],
  });
}
var xt = `(width >= 1000px)`,
  St = [
    { value: `mine`, label: `Mine` },
    { value: `team`, label: `My team` },
    { value: `everyone`, label: `Everyone` },
  ],
  Ct = () => {
    let { caseId: e, askId: t } = u({ strict: !1 });
    return e && t ? { caseId: e, askId: t } : null;
  },
  wt = () => document.querySelector(`#ask-search`)?.focus();
function Tt() {
  let { whose: e = `mine`, search: n = `` } = m({ from: `/signed-in/exceptions` }),
    r = f(),
    i = Ct(),
    o = t(xt, void 0, { getInitialValueInEffect: !1 }),
    { data: s, error: c, refetch: l } = h(ge(e, (0, M.useDeferredValue)(n))),
    u = (e, t = !1) => void r({ to: `/exceptions/$caseId/$askId`, params: e, search: !0, replace: t }),
    d = (e) => void r({ to: `.`, search: (t) => ({ ...t, ...e }), replace: !0 }),
    p = (e) => {
      let t = s && Ae(s, i, e);
      t && u({ caseId: t.caseId, askId: t.askId }, i !== null);
    };
  P({ j: () => p(1), k: () => p(-1), '/': wt });
  let g = s && V(s)[0];
  return (
    (0, M.useEffect)(() => {
      o && !i && g && u({ caseId: g.caseId, askId: g.askId }, !0);
    }),
    (0, I.jsxs)(`div`, {
      className: R.board,
      'data-opened': i !== null || void 0,
      children: [
        (0, I.jsx)(`div`, {
          className: R.header,
          children: (0, I.jsx)(ce, {
            title: `Exceptions`,
            note: s ? Ne(s.counts) : ``,
            children: (0, I.jsx)(a, { 'aria-label': `Whose`, data: St, value: e, onChange: (e) => d({ whose: e }) }),
          }),
        }),
        (0, I.jsx)(`section`, {
          className: R.listPane,
          'aria-label': `List`,
          children: s
            ? (0, I.jsx)(Ie, {
                list: s,
                whose: e,
                opened: i,
                search: n,
                onSearch: (e) => d({ search: e === `` ? void 0 : e }),
              })
            : c
              ? (0, I.jsx)(S, { failure: c, again: () => void l() })
              : (0, I.jsx)(b, { lines: 8 }),
        }),
        i ? (0, I.jsx)(bt, { ask: i, list: s, onOpen: u }, `${i.caseId} ${i.askId}`) : null,
      ],
    })
  );
}
export { Tt as BoardPage };
