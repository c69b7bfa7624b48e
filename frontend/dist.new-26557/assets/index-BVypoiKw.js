const __vite__mapDeps = (
  i,
  m = __vite__mapDeps,
  d = m.f ||
    (m.f = [
      'assets/sign-in.page-D35Qqvk_.js',
      'assets/rolldown-runtime-WkwZ5CU-.js',
      'assets/ui-DkmxRAQD.js',
      'assets/react-BnkVWKrY.js',
      'assets/data-CS0p3z0N.js',
      'assets/request-Dpm8PHNy.js',
      'assets/sign-in-mhSAswit.css',
      'assets/board.page-Do5v1g1t.js',
      'assets/page-header-CZgZVM6Z.js',
      'assets/page-header-CY3ZYqxo.css',
      'assets/IconSearch-Dv4lFvWU.js',
      'assets/badge-CGRyUEGs.js',
      'assets/label-BdyQheR2.js',
      'assets/label-BqYDqaOH.css',
      'assets/show-value-DHLhAfyM.js',
      'assets/board-Dj0ETwkg.css',
      'assets/cases.page-CgQsvOfL.js',
      'assets/status-words-BU2ge3pX.js',
      'assets/table.module-CrnhiYu1.js',
      'assets/table-B5URyWmK.css',
      'assets/cases-IZWNp8b7.css',
      'assets/case.page-D2d730Bd.js',
      'assets/case-xubbGB0Z.css',
      'assets/maps.page-BI92UN_m.js',
      'assets/connectors.page-HbQc6VEB.js',
      'assets/people.page-CTnXsib1.js',
      'assets/people-CR2afoB_.css',
      'assets/audit.page-DT8odF1S.js',
      'assets/audit-D4Geis6i.css',
    ]),
) => i.map((i) => d[i]);
import { n as e } from './rolldown-runtime-WkwZ5CU-.js';
import { c as t, f as n, i as r, l as i, m as a, o, p as s, s as c, u as l } from './ui-DkmxRAQD.js';
import {
  S as u,
  _ as d,
  a as f,
  b as p,
  c as m,
  f as h,
  g,
  h as ee,
  i as te,
  m as ne,
  n as re,
  o as ie,
  r as ae,
  s as _,
  t as oe,
  v,
  x as se,
  y as ce,
} from './data-CS0p3z0N.js';
import { i as le, n as ue, t as de } from './react-BnkVWKrY.js';
import { a as y, i as b, n as fe, r as x, t as pe } from './request-Dpm8PHNy.js';
var S = e(le(), 1),
  me = de(),
  he = 2,
  ge = (e) => e instanceof b && e.status === 401,
  _e = (e, t) => e < he && t instanceof b && (t.status === 0 || t.status >= 500),
  ve = () => {
    let e = `${window.location.pathname}${window.location.search}`;
    window.location.pathname !== `/sign-in` && window.location.assign(`/sign-in?to=${encodeURIComponent(e)}`);
  },
  ye = () =>
    new ce({
      queryCache: new p({
        onError: (e, { queryKey: t }) => {
          ge(e) && t[0] !== `me` && ve();
        },
      }),
      defaultOptions: { queries: { staleTime: 1e4, retry: _e }, mutations: { retry: !1 } },
    }),
  C = g({
    queryKey: [`me`],
    queryFn: async () => {
      let e = await x(`GET`, `/me`);
      return (fe(e.csrf), e);
    },
    staleTime: 6e4,
  }),
  be = async (e) => {
    (e.clear(), await e.fetchQuery(C));
  },
  xe = async (e, t, n) => {
    (await x(`POST`, `/session`, { email: t, password: n }), await be(e));
  },
  Se = async (e, t) => {
    (await x(`POST`, `/session/link`, { token: t }), await be(e));
  },
  Ce = async () => {
    await x(`DELETE`, `/session`);
  },
  w = {
    state: `_state_1gask_1`,
    icon: `_icon_1gask_12`,
    title: `_title_1gask_23`,
    text: `_text_1gask_28`,
    loading: `_loading_1gask_32`,
    line: `_line_1gask_39`,
    breathe: `_breathe_1gask_1`,
  },
  T = ue();
function E({ icon: e, title: t, children: n }) {
  return (0, T.jsxs)(`div`, {
    className: w.state,
    children: [
      e ? (0, T.jsx)(`span`, { className: w.icon, children: e }) : null,
      (0, T.jsx)(`p`, { className: w.title, children: t }),
      n ? (0, T.jsx)(`div`, { className: w.text, children: n }) : null,
    ],
  });
}
function D({ lines: e = 4 }) {
  return (0, T.jsxs)(`div`, {
    className: w.loading,
    role: `status`,
    children: [
      (0, T.jsx)(`span`, { className: `visually-hidden`, children: `Loading` }),
      Array.from({ length: e }, (e, t) => (0, T.jsx)(`span`, { className: w.line }, t)),
    ],
  });
}
function O({ failure: e, again: t }) {
  return (0, T.jsxs)(`div`, {
    className: w.state,
    role: `alert`,
    children: [
      (0, T.jsx)(`p`, { className: w.title, children: y(e) }),
      t ? (0, T.jsx)(l, { onClick: t, children: `Try again` }) : null,
    ],
  });
}
var k = () =>
    (0, T.jsxs)(E, {
      title: `There is no such page`,
      children: [
        `Check the address, or go back to `,
        (0, T.jsx)(m, { to: `/exceptions`, children: `Exceptions` }),
        `.`,
      ],
    }),
  we = ({ error: e }) => (0, T.jsx)(O, { failure: e, again: () => window.location.reload() }),
  Te = 200,
  A = (e) => ((typeof e == `string` || typeof e == `number`) && e !== `` ? String(e).slice(0, Te) : void 0),
  j = (e, t) => t.find((t) => t === e),
  M = [`running`, `waiting`, `stopped`, `done`, `declined`, `cancelled`, `quarantined`],
  Ee = [`mine`, `team`, `everyone`],
  De = (e) => ({ whose: j(e.whose, Ee), search: A(e.search) }),
  Oe = (e) => ({ map: A(e.map), status: j(e.status, M), step: A(e.step), search: A(e.search) }),
  ke = (e) => ({ to: A(e.to), token: A(e.token) }),
  N = new Set(),
  P = (e) => {
    for (let t of N) t(e);
  },
  Ae = (e) => (N.add(e), () => N.delete(e));
function je() {
  let [e, t] = (0, S.useState)(``);
  return (
    (0, S.useEffect)(() => Ae(t), []),
    (0, T.jsx)(`p`, { className: `visually-hidden`, role: `status`, 'aria-live': `polite`, children: e })
  );
}
var Me = [`hello`, `ask`, `case`, `counts`, `switch`],
  F = `baton-live`,
  Ne = 3e3,
  Pe = (e) => {
    try {
      return typeof e == `string` ? JSON.parse(e) : null;
    } catch {
      return null;
    }
  },
  I = ({ onEvent: e, onState: t }) => {
    let n,
      r,
      i = (t) => {
        let n = Pe(t.data);
        n && e(n);
      },
      a = () => {
        ((n = new EventSource(`/api/live`)),
          n.addEventListener(`open`, () => t(`open`)),
          n.addEventListener(`message`, i));
        for (let e of Me) n.addEventListener(e, i);
        n.addEventListener(`error`, () => {
          (t(`lost`), n.readyState === EventSource.CLOSED && (r = window.setTimeout(a, Ne)));
        });
      };
    return (
      a(),
      () => {
        (window.clearTimeout(r), n.close());
      }
    );
  },
  Fe = (e) => {
    let t = new BroadcastChannel(F),
      n = new AbortController();
    t.addEventListener(`message`, ({ data: t }) => {
      `event` in t ? e.onEvent(t.event) : e.onState(t.state);
    });
    let r = (e) => t.postMessage(e);
    return (
      navigator.locks
        .request(
          F,
          { signal: n.signal },
          () =>
            new Promise((t) => {
              let i = I({
                onEvent: (t) => (e.onEvent(t), r({ event: t })),
                onState: (t) => (e.onState(t), r({ state: t })),
              });
              n.signal.addEventListener(`abort`, () => (i(), t()));
            }),
        )
        .catch(() => void 0),
      () => {
        (n.abort(), t.close());
      }
    );
  },
  Ie = (e) => (`locks` in navigator && `BroadcastChannel` in window ? Fe(e) : I(e)),
  Le = [[`me`], [`asks`], [`ask`], [`cases`], [`case`], [`maps`], [`map`], [`switches`]],
  Re = (e) => {
    switch (e.type) {
      case `hello`:
        return e.replayed ? [] : Le;
      case `ask`:
        return [[`me`], [`asks`], [`ask`, e.caseId, e.askId], [`case`, e.caseId]];
      case `case`:
        return [[`cases`], [`case`, e.caseId], [`maps`]];
      case `switch`:
        return [[`switches`], [`me`], [`maps`], [`map`], [`connectors`]];
      case `counts`:
        return [];
    }
  },
  ze = 250,
  Be = 4e3,
  Ve = (e) => {
    let t = new Map(),
      n,
      r = () => {
        n = void 0;
        let r = [...t.values()];
        t.clear();
        for (let t of r) e.invalidateQueries({ queryKey: t });
      };
    return {
      add: (e) => {
        for (let n of e) t.set(n.join(` `), n);
        n ??= window.setTimeout(r, ze);
      },
      stop: () => window.clearTimeout(n),
    };
  },
  He = (e, t) => {
    e.setQueryData([`map`, t.map], (e) => {
      if (!e) return e;
      let n = new Map(t.counts.map((e) => [e.step, e])),
        r = e.counts.filter((e) => !n.has(e.step));
      return { ...e, counts: [...r, ...t.counts] };
    });
  },
  Ue = () => {
    let e = u(),
      [t, n] = (0, S.useState)(`opening`);
    return (
      (0, S.useEffect)(() => {
        let t = Ve(e),
          r,
          i = Ie({
            onEvent: (n) => {
              (n.type === `counts` && He(e, n), t.add(Re(n)));
            },
            onState: (e) => {
              (window.clearTimeout(r), e === `open` ? n(`open`) : (r = window.setTimeout(() => n(`lost`), Be)));
            },
          });
        return () => {
          (window.clearTimeout(r), t.stop(), i());
        };
      }, [e]),
      t
    );
  },
  L = {
    shell: `_shell_ts160_1`,
    main: `_main_ts160_11`,
    page: `_page_ts160_20`,
    skip: `_skip_ts160_28`,
    notice: `_notice_ts160_43`,
  },
  We = ({ connection: e }) =>
    e === `lost`
      ? (0, T.jsx)(`p`, {
          className: L.notice,
          role: `status`,
          children: `The connection to Baton is interrupted. What you see may be out of date; it comes back by itself.`,
        })
      : null,
  Ge = {
    outline: {
      xmlns: `http://www.w3.org/2000/svg`,
      width: 24,
      height: 24,
      viewBox: `0 0 24 24`,
      fill: `none`,
      stroke: `currentColor`,
      strokeWidth: 2,
      strokeLinecap: `round`,
      strokeLinejoin: `round`,
    },
    filled: {
      xmlns: `http://www.w3.org/2000/svg`,
      width: 24,
      height: 24,
      viewBox: `0 0 24 24`,
      fill: `currentColor`,
      stroke: `none`,
    },
  },
  R = (e, t, n, r) => {
    let i = (0, S.forwardRef)(
      ({ color: n = `currentColor`, size: i = 24, stroke: a = 2, title: o, className: s, children: c, ...l }, u) =>
        (0, S.createElement)(
          `svg`,
          {
            ref: u,
            ...Ge[e],
            width: i,
            height: i,
            className: [`tabler-icon`, `tabler-icon-${t}`, s].filter(Boolean).join(` `),
            ...(e === `filled` ? { fill: n } : { strokeWidth: a, stroke: n }),
            ...l,
          },
          [
            o && (0, S.createElement)(`title`, { key: `svg-title` }, o),
            ...r.map(([e, t]) => (0, S.createElement)(e, t)),
            ...(Array.isArray(c) ? c : [c]),
          ],
        ),
    );
    return ((i.displayName = `${n}`), i);
  },
  z = R(`outline`, `alert-triangle`, `AlertTriangle`, [
    [`path`, { d: `M12 9v4`, key: `svg-0` }],
    [
      `path`,
      {
        d: `M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0`,
        key: `svg-1`,
      },
    ],
    [`path`, { d: `M12 16h.01`, key: `svg-2` }],
  ]),
  Ke = R(`outline`, `chart-line`, `ChartLine`, [
    [`path`, { d: `M4 19l16 0`, key: `svg-0` }],
    [`path`, { d: `M4 15l4 -6l4 2l4 -5l4 4`, key: `svg-1` }],
  ]),
  qe = R(`outline`, `command`, `Command`, [
    [`path`, { d: `M7 9a2 2 0 1 1 2 -2v10a2 2 0 1 1 -2 -2h10a2 2 0 1 1 -2 2v-10a2 2 0 1 1 2 2h-10`, key: `svg-0` }],
  ]),
  Je = R(`outline`, `device-desktop`, `DeviceDesktop`, [
    [`path`, { d: `M3 5a1 1 0 0 1 1 -1h16a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-16a1 1 0 0 1 -1 -1v-10`, key: `svg-0` }],
    [`path`, { d: `M7 20h10`, key: `svg-1` }],
    [`path`, { d: `M9 16v4`, key: `svg-2` }],
    [`path`, { d: `M15 16v4`, key: `svg-3` }],
  ]),
  Ye = R(`outline`, `list-details`, `ListDetails`, [
    [`path`, { d: `M13 5h8`, key: `svg-0` }],
    [`path`, { d: `M13 9h5`, key: `svg-1` }],
    [`path`, { d: `M13 15h8`, key: `svg-2` }],
    [`path`, { d: `M13 19h5`, key: `svg-3` }],
    [`path`, { d: `M3 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`, key: `svg-4` }],
    [`path`, { d: `M3 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`, key: `svg-5` }],
  ]),
  Xe = R(`outline`, `logout`, `Logout`, [
    [`path`, { d: `M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2`, key: `svg-0` }],
    [`path`, { d: `M9 12h12l-3 -3`, key: `svg-1` }],
    [`path`, { d: `M18 15l3 -3`, key: `svg-2` }],
  ]),
  Ze = R(`outline`, `moon`, `Moon`, [
    [
      `path`,
      { d: `M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008`, key: `svg-0` },
    ],
  ]),
  Qe = R(`outline`, `player-pause`, `PlayerPause`, [
    [`path`, { d: `M6 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`, key: `svg-0` }],
    [`path`, { d: `M14 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`, key: `svg-1` }],
  ]),
  $e = R(`outline`, `plug-connected`, `PlugConnected`, [
    [`path`, { d: `M7 12l5 5l-1.5 1.5a3.536 3.536 0 1 1 -5 -5l1.5 -1.5`, key: `svg-0` }],
    [`path`, { d: `M17 12l-5 -5l1.5 -1.5a3.536 3.536 0 1 1 5 5l-1.5 1.5`, key: `svg-1` }],
    [`path`, { d: `M3 21l2.5 -2.5`, key: `svg-2` }],
    [`path`, { d: `M18.5 5.5l2.5 -2.5`, key: `svg-3` }],
    [`path`, { d: `M10 11l-2 2`, key: `svg-4` }],
    [`path`, { d: `M13 14l-2 2`, key: `svg-5` }],
  ]),
  et = R(`outline`, `route`, `Route`, [
    [`path`, { d: `M3 19a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`, key: `svg-0` }],
    [`path`, { d: `M19 7a2 2 0 1 0 0 -4a2 2 0 0 0 0 4`, key: `svg-1` }],
    [`path`, { d: `M11 19h5.5a3.5 3.5 0 0 0 0 -7h-8a3.5 3.5 0 0 1 0 -7h4.5`, key: `svg-2` }],
  ]),
  tt = R(`outline`, `sun`, `Sun`, [
    [`path`, { d: `M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`, key: `svg-0` }],
    [
      `path`,
      { d: `M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.1 -.7l-.7 .7`, key: `svg-1` },
    ],
  ]),
  nt = R(`outline`, `trash`, `Trash`, [
    [`path`, { d: `M4 7l16 0`, key: `svg-0` }],
    [`path`, { d: `M10 11l0 6`, key: `svg-1` }],
    [`path`, { d: `M14 11l0 6`, key: `svg-2` }],
    [`path`, { d: `M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`, key: `svg-3` }],
    [`path`, { d: `M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`, key: `svg-4` }],
  ]),
  rt = R(`outline`, `users`, `Users`, [
    [`path`, { d: `M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`, key: `svg-0` }],
    [`path`, { d: `M3 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2`, key: `svg-1` }],
    [`path`, { d: `M16 3.13a4 4 0 0 1 0 7.75`, key: `svg-2` }],
    [`path`, { d: `M21 21v-2a4 4 0 0 0 -3 -3.85`, key: `svg-3` }],
  ]),
  it = ({ size: e = 28 }) =>
    (0, T.jsxs)(`svg`, {
      width: e,
      height: e,
      viewBox: `0 0 28 28`,
      'aria-hidden': `true`,
      children: [
        (0, T.jsx)(`rect`, { width: `28`, height: `28`, rx: `8`, fill: `var(--ink)` }),
        (0, T.jsx)(`path`, {
          d: `M7 17.5h4.5a2.5 2.5 0 0 0 2.5-2.5v-2a2.5 2.5 0 0 1 2.5-2.5H21`,
          fill: `none`,
          stroke: `var(--on-ink)`,
          strokeWidth: `2.2`,
          strokeLinecap: `round`,
        }),
      ],
    }),
  B = () => d(C).data,
  V = () => new Set(B().rights),
  H = {
    navigation: `_navigation_1n5mq_1`,
    company: `_company_1n5mq_11`,
    sample: `_sample_1n5mq_20`,
    companyName: `_companyName_1n5mq_28`,
    places: `_places_1n5mq_35`,
    group: `_group_1n5mq_41`,
    groupTitle: `_groupTitle_1n5mq_48`,
    link: `_link_1n5mq_55`,
    count: `_count_1n5mq_78`,
    foot: `_foot_1n5mq_92`,
    running: `_running_1n5mq_100`,
    person: `_person_1n5mq_106`,
    personName: `_personName_1n5mq_125`,
    name: `_name_1n5mq_140`,
  },
  at = { avatar: `_avatar_1p6so_1` },
  ot = 6,
  st = (e) => {
    let t = 0;
    for (let n of e) t = (t * 31 + n.codePointAt(0)) % 9973;
    return t % ot;
  },
  ct = (e) => {
    let t = e.split(/\s+/).filter((e) => e !== ``);
    return (t.length > 1 ? [t[0], t.at(-1)] : t).map((e) => [...e][0].toUpperCase()).join(``);
  };
function U({ id: e, name: t, size: n = 30 }) {
  return (0, T.jsx)(`span`, {
    className: at.avatar,
    'data-ground': st(e),
    style: { width: n, height: n, fontSize: Math.round(n * 0.38) },
    'aria-hidden': `true`,
    children: ct(t),
  });
}
var lt = `baton-single-key-shortcuts`,
  W = new Set(),
  ut = () => localStorage.getItem(lt) !== `off`,
  dt = (e) => (W.add(e), () => W.delete(e)),
  ft = (e) => {
    localStorage.setItem(lt, e ? `on` : `off`);
    for (let e of W) e();
  },
  pt = () => [(0, S.useSyncExternalStore)(dt, ut), ft],
  mt = g({ queryKey: [`connectors`], queryFn: () => x(`GET`, `/connectors`) }),
  ht = g({ queryKey: [`people`], queryFn: () => x(`GET`, `/people`) }),
  gt = g({ queryKey: [`switches`], queryFn: () => x(`GET`, `/switches`) }),
  _t = ee({
    queryKey: [`audit`],
    queryFn: ({ pageParam: e }) => x(`GET`, `/audit${pe({ before: e, limit: 50 })}`),
    initialPageParam: ``,
    getNextPageParam: (e) => (e.more ? e.entries.at(-1)?.id : void 0),
  }),
  vt = (e) => x(`PUT`, `/switches`, e),
  yt = () => x(`DELETE`, `/sample`),
  G = { parts: `_parts_hqnef_1`, buttons: `_buttons_hqnef_7`, problem: `_problem_hqnef_14`, facts: `_facts_hqnef_19` };
function bt({ opened: e, onClose: t }) {
  let n = ne({ mutationFn: yt, onSuccess: () => window.location.assign(`/maps`) });
  return (0, T.jsx)(c, {
    opened: e,
    onClose: t,
    title: `Remove the sample company’s data?`,
    children: (0, T.jsxs)(`div`, {
      className: G.parts,
      children: [
        (0, T.jsx)(`p`, {
          children: `Its maps, cases, exceptions and made-up people disappear from every page. What you made yourself stays. This cannot be undone.`,
        }),
        n.isError ? (0, T.jsx)(`p`, { className: G.problem, role: `alert`, children: y(n.error) }) : null,
        (0, T.jsxs)(`div`, {
          className: G.buttons,
          children: [
            (0, T.jsx)(l, { onClick: t, children: `Keep it` }),
            (0, T.jsx)(l, {
              variant: `filled`,
              loading: n.isPending,
              onClick: () => n.mutate(),
              children: `Remove sample data`,
            }),
          ],
        }),
      ],
    }),
  });
}
var xt = [
    { value: `auto`, label: `Like the system`, icon: Je },
    { value: `light`, label: `Light`, icon: tt },
    { value: `dark`, label: `Dark`, icon: Ze },
  ],
  St = async () => {
    (await Ce().catch(() => void 0), window.location.assign(`/sign-in`));
  };
function Ct() {
  let { colorScheme: e, setColorScheme: n } = a();
  return xt.map(({ value: r, label: i, icon: a }) =>
    (0, T.jsx)(
      t.Item,
      {
        role: `menuitemradio`,
        'aria-checked': e === r,
        leftSection: (0, T.jsx)(a, { size: 16, 'aria-hidden': `true` }),
        rightSection: e === r ? `✓` : null,
        onClick: () => n(r),
        children: i,
      },
      r,
    ),
  );
}
function wt({ folded: e }) {
  let { person: n, workspace: r } = B(),
    i = V().has(`manage_workspace`) && r.hasSampleData,
    [a, o] = (0, S.useState)(!1),
    [s, c] = pt();
  return (0, T.jsxs)(T.Fragment, {
    children: [
      (0, T.jsxs)(t, {
        position: e ? `right-end` : `top-start`,
        width: 240,
        shadow: `md`,
        children: [
          (0, T.jsx)(t.Target, {
            children: (0, T.jsxs)(`button`, {
              type: `button`,
              className: H.person,
              children: [
                (0, T.jsx)(U, { id: n.id, name: n.name, size: 28 }),
                (0, T.jsxs)(`span`, {
                  className: H.personName,
                  children: [n.name, (0, T.jsx)(`span`, { className: `visually-hidden`, children: `, your settings` })],
                }),
              ],
            }),
          }),
          (0, T.jsxs)(t.Dropdown, {
            children: [
              (0, T.jsx)(t.Label, { children: n.email }),
              (0, T.jsx)(Ct, {}),
              (0, T.jsx)(t.Divider, {}),
              (0, T.jsx)(t.Item, {
                role: `menuitemcheckbox`,
                'aria-checked': s,
                leftSection: (0, T.jsx)(qe, { size: 16, 'aria-hidden': `true` }),
                rightSection: s ? `On` : `Off`,
                onClick: () => c(!s),
                children: `Single-key shortcuts`,
              }),
              i
                ? (0, T.jsx)(t.Item, {
                    leftSection: (0, T.jsx)(nt, { size: 16, 'aria-hidden': `true` }),
                    onClick: () => o(!0),
                    children: `Remove sample data`,
                  })
                : null,
              (0, T.jsx)(t.Divider, {}),
              (0, T.jsx)(t.Item, {
                leftSection: (0, T.jsx)(Xe, { size: 16, 'aria-hidden': `true` }),
                onClick: () => void St(),
                children: `Sign out`,
              }),
            ],
          }),
        ],
      }),
      (0, T.jsx)(bt, { opened: a, onClose: () => o(!1) }),
    ],
  });
}
var Tt = { button: `_button_1vilh_1` },
  Et = g({ queryKey: [`maps`], queryFn: () => x(`GET`, `/maps`) }),
  Dt = 864e5,
  Ot = new Intl.DateTimeFormat(`en-GB`, { hour: `2-digit`, minute: `2-digit` }),
  kt = new Intl.DateTimeFormat(`en-GB`, { hour: `2-digit`, minute: `2-digit`, second: `2-digit` }),
  At = new Intl.DateTimeFormat(`en-GB`, { weekday: `short` }),
  jt = new Intl.DateTimeFormat(`en-GB`, { day: `numeric`, month: `short` }),
  Mt = new Intl.DateTimeFormat(`en-GB`, { dateStyle: `full`, timeStyle: `long` }),
  Nt = (e, t) => e.toDateString() === t.toDateString(),
  Pt = (e, t) => {
    let n = new Date(e);
    return Nt(n, new Date(t))
      ? Ot.format(n)
      : `${Math.abs(t - n.getTime()) < 6 * Dt ? At.format(n) : jt.format(n)} ${Ot.format(n)}`;
  },
  Ft = (e) => kt.format(new Date(e)),
  It = (e) => Mt.format(new Date(e)),
  Lt = 1e3,
  K = new Set(),
  q = Date.now(),
  J,
  Rt = () => {
    q = Date.now();
    for (let e of K) e();
  },
  zt = (e) => (
    K.add(e),
    J === void 0 && ((q = Date.now()), (J = window.setInterval(Rt, Lt))),
    () => {
      (K.delete(e), K.size > 0 || (window.clearInterval(J), (J = void 0)));
    }
  ),
  Bt = () => (0, S.useSyncExternalStore)(zt, () => q);
function Y({ at: e }) {
  let t = Bt();
  return (0, T.jsx)(`time`, { dateTime: e, title: It(e), children: Pt(e, t) });
}
var Vt = `everything`,
  Ht = 3,
  Ut = (e) => {
    let { data: t } = v({ ...Et, enabled: e });
    return [
      { scope: `everything`, target: ``, name: `Everything: all maps and connectors` },
      ...(t?.maps ?? [])
        .filter((e) => e.version !== null)
        .map((e) => ({ scope: `map`, target: e.slug, name: `Map: ${e.title}` })),
    ];
  },
  Wt = (e) => (e.scope === `map` ? `map ${e.target}` : Vt);
function Gt({ current: e }) {
  return e
    ? (0, T.jsxs)(`div`, {
        className: G.facts,
        children: [
          (0, T.jsxs)(`p`, {
            children: [`Stopped by `, e.by?.name ?? `Baton`, `, `, (0, T.jsx)(Y, { at: e.at }), `: “`, e.reason, `”`],
          }),
          (0, T.jsx)(`p`, {
            children: `When you start again, waiting cases go on from the step they are at. Nothing is done twice.`,
          }),
        ],
      })
    : (0, T.jsxs)(`div`, {
        className: G.facts,
        children: [
          (0, T.jsx)(`p`, {
            children: `Running cases hold at the step they are at and go on when it is started again.`,
          }),
          (0, T.jsx)(`p`, {
            children: `No new call leaves Baton within one second. What is already on its way is recorded.`,
          }),
          (0, T.jsx)(`p`, { children: `New messages are still accepted and kept. Clocks of exceptions go on.` }),
        ],
      });
}
function Kt({ opened: e, onClose: t }) {
  let n = u(),
    r = Ut(e),
    { data: a } = v({ ...gt, enabled: e }),
    [s, c] = (0, S.useState)(Vt),
    [d, f] = (0, S.useState)(``),
    p = r.find((e) => Wt(e) === s) ?? r[0],
    m = a?.switches.find((e) => e.off && e.scope === p.scope && e.target === p.target),
    h = m === void 0,
    g = ne({
      mutationFn: () => vt({ scope: p.scope, target: p.target, off: h, reason: d.trim() }),
      onSuccess: async () => {
        (P(h ? `Stopped. ${p.name}.` : `Started again. ${p.name}.`),
          await Promise.all([`switches`, `me`, `maps`, `map`].map((e) => n.invalidateQueries({ queryKey: [e] }))),
          t());
      },
    });
  return (0, T.jsxs)(`form`, {
    className: G.parts,
    onSubmit: (e) => {
      (e.preventDefault(), g.mutate());
    },
    children: [
      (0, T.jsx)(o, {
        label: `What should stop`,
        data: r.map((e) => ({ value: Wt(e), label: e.name })),
        value: s,
        onChange: (e) => c(e.currentTarget.value),
      }),
      (0, T.jsx)(Gt, { current: m }),
      (0, T.jsx)(i, {
        label: `Why (everybody will see it)`,
        required: !0,
        withAsterisk: !1,
        rows: 2,
        maxLength: 500,
        value: d,
        onChange: (e) => f(e.currentTarget.value),
        'data-autofocus': !0,
      }),
      g.isError ? (0, T.jsx)(`p`, { className: G.problem, role: `alert`, children: y(g.error) }) : null,
      (0, T.jsxs)(`div`, {
        className: G.buttons,
        children: [
          (0, T.jsx)(l, { onClick: t, children: `Cancel` }),
          (0, T.jsx)(l, {
            type: `submit`,
            variant: h ? `stop` : `filled`,
            disabled: d.trim().length < Ht,
            loading: g.isPending,
            children: h ? `Stop now` : `Start again`,
          }),
        ],
      }),
    ],
  });
}
var qt = ({ opened: e, onClose: t }) =>
  (0, T.jsx)(c, {
    opened: e,
    onClose: t,
    title: `Stop work`,
    closeButtonProps: { 'aria-label': `Close` },
    children: (0, T.jsx)(Kt, { opened: e, onClose: t }),
  });
function Jt({ folded: e }) {
  let { mapsRunning: t } = B(),
    [n, r] = (0, S.useState)(!1),
    i = V().has(`switch_off`);
  return (0, T.jsxs)(T.Fragment, {
    children: [
      (0, T.jsx)(`p`, { className: H.running, children: t === 1 ? `1 map running` : `${t} maps running` }),
      i
        ? (0, T.jsxs)(`button`, {
            type: `button`,
            className: Tt.button,
            'data-folded': e || void 0,
            onClick: () => r(!0),
            children: [(0, T.jsx)(Qe, { size: 16, 'aria-hidden': `true` }), `Stop all`],
          })
        : null,
      (0, T.jsx)(qt, { opened: n, onClose: () => r(!1) }),
    ],
  });
}
var Yt = [
    { to: `/exceptions`, name: `Exceptions`, icon: z },
    { to: `/cases`, name: `Cases`, icon: Ke },
  ],
  Xt = [{ to: `/maps`, name: `Maps`, icon: et }],
  Zt = [
    { to: `/connectors`, name: `Connectors`, icon: $e },
    { to: `/people`, name: `People`, icon: rt },
  ],
  Qt = { to: `/audit`, name: `Audit log`, icon: Ye };
function $t({ place: e, folded: t, count: n }) {
  let i = e.icon;
  return (0, T.jsx)(r, {
    label: e.name,
    position: `right`,
    disabled: !t,
    children: (0, T.jsxs)(m, {
      to: e.to,
      className: H.link,
      activeProps: { 'data-active': !0 },
      children: [
        (0, T.jsx)(i, { size: 20, stroke: 1.7, 'aria-hidden': `true` }),
        (0, T.jsx)(`span`, { className: H.name, children: e.name }),
        n
          ? (0, T.jsxs)(`span`, {
              className: H.count,
              children: [
                n > 99 ? `99+` : n,
                (0, T.jsx)(`span`, { className: `visually-hidden`, children: ` waiting` }),
              ],
            })
          : null,
      ],
    }),
  });
}
function en({ title: e, places: t, folded: n }) {
  return (0, T.jsxs)(`div`, {
    className: H.group,
    children: [
      (0, T.jsx)(`p`, { className: H.groupTitle, children: e }),
      t.map((e) => (0, T.jsx)($t, { place: e, folded: n }, e.to)),
    ],
  });
}
function tn({ folded: e }) {
  let t = B(),
    n = V();
  return (0, T.jsxs)(`nav`, {
    className: H.navigation,
    'aria-label': `Main`,
    'data-folded': e || void 0,
    children: [
      (0, T.jsxs)(`div`, {
        className: H.company,
        title: t.workspace.name,
        children: [
          (0, T.jsx)(it, {}),
          (0, T.jsxs)(`span`, {
            className: H.companyName,
            children: [
              t.workspace.name,
              t.workspace.hasSampleData
                ? (0, T.jsx)(`span`, { className: H.sample, children: `Sample company` })
                : null,
            ],
          }),
        ],
      }),
      (0, T.jsxs)(`div`, {
        className: H.places,
        children: [
          (0, T.jsx)(`div`, {
            className: H.group,
            children: Yt.map((n) =>
              (0, T.jsx)($t, { place: n, folded: e, count: n.to === `/exceptions` ? t.openAsks : void 0 }, n.to),
            ),
          }),
          (0, T.jsx)(en, { title: `Process`, places: Xt, folded: e }),
          (0, T.jsx)(en, { title: `Admin`, places: n.has(`see_audit`) ? [...Zt, Qt] : Zt, folded: e }),
        ],
      }),
      (0, T.jsxs)(`div`, {
        className: H.foot,
        children: [(0, T.jsx)(wt, { folded: e }), (0, T.jsx)(Jt, { folded: e })],
      }),
    ],
  });
}
function nn() {
  let { data: e } = v(gt),
    [t, n] = (0, S.useState)(!1),
    r = V().has(`switch_off`),
    i = e?.switches.find((e) => e.scope === `everything` && e.off);
  return i
    ? (0, T.jsxs)(`div`, {
        className: L.notice,
        'data-tone': `stop`,
        role: `status`,
        children: [
          (0, T.jsxs)(`span`, {
            children: [
              `Everything is stopped, by `,
              i.by?.name ?? `Baton`,
              ` since `,
              (0, T.jsx)(Y, { at: i.at }),
              `: “`,
              i.reason,
              `”. Cases wait where they are.`,
            ],
          }),
          r ? (0, T.jsx)(l, { variant: `stop`, size: `xs`, onClick: () => n(!0), children: `Start again` }) : null,
          (0, T.jsx)(qt, { opened: t, onClose: () => n(!1) }),
        ],
      })
    : null;
}
function rn() {
  let e = ae()({ to: `/maps/$slug` }) !== !1,
    t = Ue();
  return (0, T.jsxs)(`div`, {
    className: L.shell,
    'data-folded': e || void 0,
    children: [
      (0, T.jsx)(`a`, { className: L.skip, href: `#content`, children: `Skip to the page` }),
      (0, T.jsx)(tn, { folded: e }),
      (0, T.jsxs)(`main`, {
        className: L.main,
        id: `content`,
        tabIndex: -1,
        children: [
          (0, T.jsx)(We, { connection: t }),
          (0, T.jsx)(nn, {}),
          (0, T.jsx)(`div`, {
            className: L.page,
            children: (0, T.jsx)(S.Suspense, { fallback: (0, T.jsx)(D, {}), children: (0, T.jsx)(te, {}) }),
          }),
        ],
      }),
      (0, T.jsx)(je, {}),
    ],
  });
}
var X = (e) => f(async () => ({ default: await e() })),
  an = (function () {
    let e = typeof document < `u` && document.createElement(`link`).relList;
    return e && e.supports && e.supports(`modulepreload`) ? `modulepreload` : `preload`;
  })(),
  on = function (e) {
    return `/` + e;
  },
  sn = {},
  cn = function (e) {
    return e.pathname.endsWith(`.css`);
  },
  ln = function (e, t, n) {
    if (t in e) return e[t];
    let r = n();
    if (!r) {
      e[t] = void 0;
      return;
    }
    let i = r.then(
      () => {
        e[t] = void 0;
      },
      (n) => {
        throw ((e[t] = void 0), n);
      },
    );
    return ((e[t] = i), i);
  },
  Z = function (e, t, n) {
    let r = Promise.resolve();
    if (t && t.length > 0) {
      let e,
        i = document.querySelector(`meta[property=csp-nonce]`),
        a = i?.nonce || i?.getAttribute(`nonce`);
      function o(e) {
        return Promise.all(
          e.map((e) =>
            Promise.resolve(e).then(
              (e) => ({ status: `fulfilled`, value: e }),
              (e) => ({ status: `rejected`, reason: e }),
            ),
          ),
        );
      }
      function s(e) {
        return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
      }
      r = o(
        t
          .map((t) => {
            t = on(t, n);
            let r = s(t),
              i = cn(r);
            return ln(sn, r.href, () => {
              if (e === void 0) {
                e = { all: new Set(), styles: new Set() };
                let t = document.getElementsByTagName(`link`);
                for (let n = t.length - 1; n >= 0; n--) {
                  let r = t[n];
                  (e.all.add(r.href), r.rel === `stylesheet` && e.styles.add(r.href));
                }
              }
              if ((i ? e.styles : e.all).has(r.href)) return;
              let t = document.createElement(`link`);
              if (
                ((t.rel = i ? `stylesheet` : an),
                i || (t.as = `script`),
                (t.crossOrigin = ``),
                (t.href = r.href),
                a && t.setAttribute(`nonce`, a),
                document.head.appendChild(t),
                i)
              )
                return new Promise((e, n) => {
                  let i = (a) => {
                    (t.removeEventListener(`load`, i),
                      t.removeEventListener(`error`, i),
                      a.type === `error` ? n(Error(`Unable to preload CSS for ${r}`)) : e(a));
                  };
                  (t.addEventListener(`load`, i), t.addEventListener(`error`, i));
                });
            });
          })
          .filter((e) => e !== void 0),
      );
    }
    function i(e) {
      let t = new Event(`vite:preloadError`, { cancelable: !0 });
      if (((t.payload = e), window.dispatchEvent(t), !t.defaultPrevented)) throw e;
    }
    return r.then((t) => {
      for (let e of t || []) e.status === `rejected` && i(e.reason);
      return e().catch(i);
    });
  },
  Q = ie()({ notFoundComponent: k, errorComponent: we }),
  un = _({
    getParentRoute: () => Q,
    path: `/sign-in`,
    validateSearch: ke,
    component: X(
      async () =>
        (
          await Z(
            async () => {
              let { SignInPage: e } = await import(`./sign-in.page-D35Qqvk_.js`);
              return { SignInPage: e };
            },
            __vite__mapDeps([0, 1, 2, 3, 4, 5, 6]),
          )
        ).SignInPage,
    ),
  }),
  $ = _({
    getParentRoute: () => Q,
    id: `signed-in`,
    component: rn,
    beforeLoad: async ({ context: e, location: t }) => {
      try {
        await e.queries.ensureQueryData(C);
      } catch (e) {
        throw !(e instanceof b) || e.status !== 401 ? e : h({ to: `/sign-in`, search: { to: t.href } });
      }
    },
  }),
  dn = _({
    getParentRoute: () => $,
    path: `/`,
    beforeLoad: () => {
      throw h({ to: `/exceptions` });
    },
  }),
  fn = _({
    getParentRoute: () => $,
    path: `/exceptions`,
    validateSearch: De,
    component: X(
      async () =>
        (
          await Z(
            async () => {
              let { BoardPage: e } = await import(`./board.page-Do5v1g1t.js`);
              return { BoardPage: e };
            },
            __vite__mapDeps([7, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15]),
          )
        ).BoardPage,
    ),
  }),
  pn = _({ getParentRoute: () => fn, path: `$caseId/$askId` }),
  mn = _({
    getParentRoute: () => $,
    path: `/cases`,
    validateSearch: Oe,
    component: X(
      async () =>
        (
          await Z(
            async () => {
              let { CasesPage: e } = await import(`./cases.page-CgQsvOfL.js`);
              return { CasesPage: e };
            },
            __vite__mapDeps([16, 1, 2, 3, 4, 10, 17, 5, 8, 9, 12, 13, 18, 19, 20]),
          )
        ).CasesPage,
    ),
  }),
  hn = _({
    getParentRoute: () => $,
    path: `/cases/$caseId`,
    component: X(
      async () =>
        (
          await Z(
            async () => {
              let { CasePage: e } = await import(`./case.page-D2d730Bd.js`);
              return { CasePage: e };
            },
            __vite__mapDeps([21, 1, 4, 3, 17, 5, 12, 13, 8, 9, 11, 14, 2, 22]),
          )
        ).CasePage,
    ),
  }),
  gn = _({
    getParentRoute: () => $,
    path: `/maps`,
    component: X(
      async () =>
        (
          await Z(
            async () => {
              let { MapsPage: e } = await import(`./maps.page-BI92UN_m.js`);
              return { MapsPage: e };
            },
            __vite__mapDeps([23, 4, 1, 3, 12, 13, 8, 9, 18, 19, 14]),
          )
        ).MapsPage,
    ),
  }),
  _n = _({
    getParentRoute: () => $,
    path: `/maps/$slug`,
    component: X(
      async () =>
        (
          await Z(async () => {
            let { MapPage: e } = await import(`./map.page-DTeIrJUZ.js`);
            return { MapPage: e };
          }, [])
        ).MapPage,
    ),
  }),
  vn = _({
    getParentRoute: () => $,
    path: `/connectors`,
    component: X(
      async () =>
        (
          await Z(
            async () => {
              let { ConnectorsPage: e } = await import(`./connectors.page-HbQc6VEB.js`);
              return { ConnectorsPage: e };
            },
            __vite__mapDeps([24, 4, 1, 3, 12, 13, 8, 9, 18, 19]),
          )
        ).ConnectorsPage,
    ),
  }),
  yn = _({
    getParentRoute: () => $,
    path: `/people`,
    component: X(
      async () =>
        (
          await Z(
            async () => {
              let { PeoplePage: e } = await import(`./people.page-CTnXsib1.js`);
              return { PeoplePage: e };
            },
            __vite__mapDeps([25, 4, 1, 3, 12, 13, 8, 9, 18, 19, 26]),
          )
        ).PeoplePage,
    ),
  }),
  bn = _({
    getParentRoute: () => $,
    path: `/audit`,
    component: X(
      async () =>
        (
          await Z(
            async () => {
              let { AuditPage: e } = await import(`./audit.page-DT8odF1S.js`);
              return { AuditPage: e };
            },
            __vite__mapDeps([27, 2, 1, 3, 4, 8, 9, 18, 19, 14, 28]),
          )
        ).AuditPage,
    ),
  }),
  xn = Q.addChildren([un, $.addChildren([dn, fn.addChildren([pn]), mn, hn, gn, _n, vn, yn, bn])]),
  Sn = (e) => re({ routeTree: xn, context: { queries: e }, defaultPreload: `intent`, defaultNotFoundComponent: k }),
  Cn = {
    filled: { background: `var(--ink)`, hover: `var(--ink)`, color: `var(--on-ink)`, border: `1px solid transparent` },
    subtle: { background: `transparent`, hover: `var(--soft)`, color: `var(--ink)`, border: `1px solid transparent` },
    stop: {
      background: `var(--card)`,
      hover: `var(--stop-bg)`,
      color: `var(--stop)`,
      border: `1px solid var(--stop-line)`,
    },
  },
  wn = { background: `var(--card)`, hover: `var(--soft)`, color: `var(--ink)`, border: `1px solid var(--step-border)` },
  Tn = n({
    primaryColor: `dark`,
    primaryShade: { light: 8, dark: 0 },
    variantColorResolver: ({ variant: e }) => Cn[e] ?? wn,
    fontFamily: `var(--font)`,
    fontSizes: { xs: `12.5px`, sm: `13.5px`, md: `14.5px` },
    defaultRadius: `md`,
    cursorType: `pointer`,
    respectReducedMotion: !0,
    components: {
      Button: { defaultProps: { variant: `default`, size: `sm` } },
      ActionIcon: { defaultProps: { variant: `subtle` } },
      Modal: { defaultProps: { lockScroll: !1, centered: !0, radius: `md` } },
    },
  }),
  En = ye(),
  Dn = Sn(En),
  On = document.querySelector(`#page`);
if (!On) throw Error(`The page needs an element with the id "page".`);
(0, me.createRoot)(On).render(
  (0, T.jsx)(S.StrictMode, {
    children: (0, T.jsx)(s, {
      theme: Tn,
      defaultColorScheme: `auto`,
      withCssVariables: !1,
      withGlobalClasses: !1,
      children: (0, T.jsx)(se, { client: En, children: (0, T.jsx)(oe, { router: Dn }) }),
    }),
  }),
);
export {
  M as C,
  xe as D,
  D as E,
  Se as O,
  P as S,
  O as T,
  Qe as _,
  Ft as a,
  z as b,
  mt as c,
  pt as d,
  U as f,
  $e as g,
  et as h,
  Pt as i,
  ht as l,
  it as m,
  Bt as n,
  Et as o,
  B as p,
  It as r,
  _t as s,
  Y as t,
  ut as u,
  Ye as v,
  E as w,
  R as x,
  Ke as y,
};
