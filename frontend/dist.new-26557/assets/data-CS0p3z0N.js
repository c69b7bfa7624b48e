import { n as e, t } from './rolldown-runtime-WkwZ5CU-.js';
import { i as n, n as r } from './react-BnkVWKrY.js';
var i = e(n(), 1),
  a = r(),
  o = i.createContext(void 0),
  s = (e) => {
    let t = i.useContext(o);
    if (e) return e;
    if (!t) throw Error(`No QueryClient set, use QueryClientProvider to set one`);
    return t;
  },
  c = ({ client: e, children: t }) => (
    i.useEffect(
      () => (
        e.mount(),
        () => {
          e.unmount();
        }
      ),
      [e],
    ),
    (0, a.jsx)(o.Provider, { value: e, children: t })
  ),
  l = {
    setTimeout: (e, t) => setTimeout(e, t),
    clearTimeout: (e) => clearTimeout(e),
    setInterval: (e, t) => setInterval(e, t),
    clearInterval: (e) => clearInterval(e),
  },
  u = new (class {
    #e = l;
    setTimeoutProvider(e) {
      this.#e = e;
    }
    setTimeout(e, t) {
      return this.#e.setTimeout(e, t);
    }
    clearTimeout(e) {
      this.#e.clearTimeout(e);
    }
    setInterval(e, t) {
      return this.#e.setInterval(e, t);
    }
    clearInterval(e) {
      this.#e.clearInterval(e);
    }
  })();
function d(e) {
  setTimeout(e, 0);
}
var f = typeof window > `u` || `Deno` in globalThis;
function p() {}
function m(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function h(e) {
  return typeof e == `number` && e >= 0 && e !== 1 / 0;
}
function g(e, t) {
  return Math.max(e + (t || 0) - Date.now(), 0);
}
function _(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function v(e, t) {
  let { type: n = `all`, exact: r, fetchStatus: i, predicate: a, queryKey: o, stale: s } = e;
  if (o) {
    if (r) {
      if (t.queryHash !== b(o, t.options)) return !1;
    } else if (!S(t.queryKey, o)) return !1;
  }
  if (n !== `all`) {
    let e = t.isActive();
    if ((n === `active` && !e) || (n === `inactive` && e)) return !1;
  }
  return !((typeof s == `boolean` && t.isStale() !== s) || (i && i !== t.state.fetchStatus) || (a && !a(t)));
}
function y(e, t) {
  let { exact: n, status: r, predicate: i, mutationKey: a } = e;
  if (a) {
    if (!t.options.mutationKey) return !1;
    if (n) {
      if (x(t.options.mutationKey) !== x(a)) return !1;
    } else if (!S(t.options.mutationKey, a)) return !1;
  }
  return !((r && t.state.status !== r) || (i && !i(t)));
}
function b(e, t) {
  return (t?.queryKeyHashFn || x)(e);
}
function x(e) {
  return JSON.stringify(e, (e, t) =>
    D(t)
      ? Object.keys(t)
          .sort()
          .reduce((e, n) => ((e[n] = t[n]), e), {})
      : t,
  );
}
function S(e, t) {
  if (e === t) return !0;
  if (typeof e != typeof t) return !1;
  if (e && t && typeof e == `object` && typeof t == `object`) {
    if (Array.isArray(e) && Array.isArray(t)) {
      if (t.length > e.length) return !1;
      for (let n = 0; n < t.length; n++) if (!S(e[n], t[n])) return !1;
      return !0;
    }
    let n = Object.keys(t);
    for (let r of n) if (!S(e[r], t[r])) return !1;
    return !0;
  }
  return !1;
}
var C = Object.prototype.hasOwnProperty;
function w(e, t, n = 0) {
  if (e === t) return e;
  if (n > 500) return t;
  let r = E(e) && E(t);
  if (!r && !(D(e) && D(t))) return t;
  let i = (r ? e : Object.keys(e)).length,
    a = r ? t : Object.keys(t),
    o = a.length,
    s = r ? Array(o) : {},
    c = 0;
  for (let l = 0; l < o; l++) {
    let o = r ? l : a[l],
      u = e[o],
      d = t[o];
    if (u === d) {
      ((s[o] = u), (r ? l < i : C.call(e, o)) && c++);
      continue;
    }
    if (u === null || d === null || typeof u != `object` || typeof d != `object`) {
      s[o] = d;
      continue;
    }
    let f = w(u, d, n + 1);
    ((s[o] = f), f === u && c++);
  }
  return i === o && c === i ? e : s;
}
function T(e, t) {
  if (!t || Object.keys(e).length !== Object.keys(t).length) return !1;
  for (let n of Object.keys(e)) if (!C.call(t, n) || e[n] !== t[n]) return !1;
  return !0;
}
function E(e) {
  return Array.isArray(e) && e.length === Object.keys(e).length;
}
function D(e) {
  if (!ee(e)) return !1;
  let t = Object.getPrototypeOf(e),
    n = t?.constructor;
  if (n === void 0) return !0;
  if (typeof n != `function`) return !1;
  let r = n.prototype;
  return !(!ee(r) || !r.hasOwnProperty(`isPrototypeOf`) || t !== Object.prototype);
}
function ee(e) {
  return Object.prototype.toString.call(e) === `[object Object]`;
}
function te(e) {
  return new Promise((t) => {
    u.setTimeout(t, e);
  });
}
function O(e, t, n) {
  return typeof n.structuralSharing == `function`
    ? n.structuralSharing(e, t)
    : n.structuralSharing === !1
      ? t
      : w(e, t);
}
function ne(e, t, n = 0) {
  let r = [...e, t];
  return n && r.length > n ? r.slice(-n) : r;
}
function k(e, t, n = 0) {
  let r = [t, ...e];
  return n && r.length > n ? r.slice(0, n) : r;
}
var re = Symbol();
function ie(e, t) {
  return !e.queryFn && t?.initialPromise
    ? () => t.initialPromise
    : !e.queryFn || e.queryFn === re
      ? () => Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`))
      : e.queryFn;
}
function A(e, t) {
  return typeof e == `function` ? e(...t) : !!e;
}
var ae = Symbol();
function oe(e, t, n, r) {
  let i = !1,
    a;
  return (
    Object.defineProperties(e, {
      [ae]: { value: r },
      signal: {
        enumerable: !0,
        get: () => ((a ??= t()), i || ((i = !0), a.aborted ? n() : a.addEventListener(`abort`, n, { once: !0 })), a),
      },
    }),
    e
  );
}
var se = () => f,
  ce = () => se(),
  le = class {
    constructor() {
      ((this.listeners = new Set()), (this.subscribe = this.subscribe.bind(this)));
    }
    subscribe(e) {
      return (
        this.listeners.add(e),
        this.onSubscribe(),
        () => {
          (this.listeners.delete(e), this.onUnsubscribe());
        }
      );
    }
    hasListeners() {
      return this.listeners.size > 0;
    }
    onSubscribe() {}
    onUnsubscribe() {}
  },
  ue = new (class extends le {
    #e;
    #t;
    #n;
    constructor() {
      (super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e();
            return (
              window.addEventListener(`visibilitychange`, t, !1),
              () => {
                window.removeEventListener(`visibilitychange`, t);
              }
            );
          }
        }));
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n);
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0));
    }
    setEventListener(e) {
      ((this.#n = e),
        this.#t?.(),
        (this.#t = e((e) => {
          typeof e == `boolean` ? this.setFocused(e) : this.onFocus();
        })));
    }
    setFocused(e) {
      this.#e !== e && ((this.#e = e), this.onFocus());
    }
    onFocus() {
      let e = this.isFocused();
      this.listeners.forEach((t) => {
        t(e);
      });
    }
    isFocused() {
      return typeof this.#e == `boolean` ? this.#e : globalThis.document?.visibilityState !== `hidden`;
    }
  })(),
  de = d;
function fe() {
  let e = [],
    t = 0,
    n = (e) => {
      e();
    },
    r = (e) => {
      e();
    },
    i = de,
    a = (r) => {
      t
        ? e.push(r)
        : i(() => {
            n(r);
          });
    },
    o = () => {
      let t = e;
      ((e = []),
        t.length &&
          i(() => {
            r(() => {
              t.forEach((e) => {
                n(e);
              });
            });
          }));
    };
  return {
    batch: (e) => {
      let n;
      t++;
      try {
        n = e();
      } finally {
        (t--, t || o());
      }
      return n;
    },
    batchCalls:
      (e) =>
      (...t) => {
        a(() => {
          e(...t);
        });
      },
    schedule: a,
    setNotifyFunction: (e) => {
      n = e;
    },
    setBatchNotifyFunction: (e) => {
      r = e;
    },
    setScheduler: (e) => {
      i = e;
    },
  };
}
var j = fe(),
  pe = new (class extends le {
    #e = !0;
    #t;
    #n;
    constructor() {
      (super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e(!0),
              n = () => e(!1);
            return (
              window.addEventListener(`online`, t, !1),
              window.addEventListener(`offline`, n, !1),
              () => {
                (window.removeEventListener(`online`, t), window.removeEventListener(`offline`, n));
              }
            );
          }
        }));
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n);
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0));
    }
    setEventListener(e) {
      ((this.#n = e), this.#t?.(), (this.#t = e(this.setOnline.bind(this))));
    }
    setOnline(e) {
      this.#e !== e &&
        ((this.#e = e),
        this.listeners.forEach((t) => {
          t(e);
        }));
    }
    isOnline() {
      return this.#e;
    }
  })();
function me(e) {
  return Math.min(1e3 * 2 ** e, 3e4);
}
function he(e) {
  return (e ?? `online`) !== `online` || pe.isOnline();
}
var ge = class extends Error {
  constructor(e) {
    (super(`CancelledError`), (this.revert = e?.revert), (this.silent = e?.silent));
  }
};
function _e(e) {
  let t = !1,
    n = 0,
    r,
    i = `pending`,
    a,
    o,
    s = new Promise((e, t) => {
      ((a = e), (o = t));
    });
  s.catch(p);
  let c = () => i !== `pending`,
    l = (t) => {
      if (!c()) {
        let n = new ge(t);
        (g(n), e.onCancel?.(n));
      }
    },
    u = () => {
      t = !0;
    },
    d = () => {
      t = !1;
    },
    f = () => ue.isFocused() && (e.networkMode === `always` || pe.isOnline()) && e.canRun(),
    m = () => he(e.networkMode) && e.canRun(),
    h = (e) => {
      c() || (r?.(), (i = `resolved`), a(e));
    },
    g = (e) => {
      c() || (r?.(), (i = `rejected`), o(e));
    },
    _ = (t) =>
      new Promise((n) => {
        ((r = (e) => {
          (c() || t()) && n(e);
        }),
          e.onPause?.());
      }).then(() => {
        ((r = void 0), c() || e.onContinue?.());
      }),
    v = () => {
      if (c()) return;
      let r,
        i = n === 0 ? e.initialPromise : void 0;
      try {
        r = i ?? e.fn();
      } catch (e) {
        r = Promise.reject(e);
      }
      Promise.resolve(r)
        .then(h)
        .catch((r) => {
          if (c()) return;
          let i = e.retry ?? (ce() ? 0 : 3),
            a = e.retryDelay ?? me,
            o = typeof a == `function` ? a(n, r) : a,
            s = i === !0 || (typeof i == `number` && n < i) || (typeof i == `function` && i(n, r));
          t || !s
            ? g(r)
            : (n++,
              e.onFail?.(n, r),
              te(o)
                .then(() => (c() || f() ? void 0 : _(f)))
                .then(() => {
                  t ? g(r) : v();
                }));
        });
    };
  return {
    promise: s,
    status: () => i,
    cancel: l,
    continue: () => (r?.(), s),
    cancelRetry: u,
    continueRetry: d,
    canStart: m,
    start: () => (m() ? v() : _(m).then(v), s),
  };
}
function ve(e) {
  return {
    onFetch: (t, n) => {
      let r = t.options,
        i = t.fetchOptions?.meta?.fetchMore?.direction,
        a = t.state.data?.pages || [],
        o = t.state.data?.pageParams || [],
        s = { pages: [], pageParams: [] },
        c = 0,
        l = async () => {
          let n = !1,
            l = t,
            u = (e) => {
              oe(
                e,
                () => t.signal,
                () => (n = !0),
                l[ae],
              );
            },
            d = ie(t.options, t.fetchOptions),
            f = async (e, r, i) => {
              if (n) return Promise.reject(t.signal.reason);
              if (r == null && e.pages.length) return Promise.resolve(e);
              let a = (() => {
                  let e = {
                    client: t.client,
                    queryKey: t.queryKey,
                    pageParam: r,
                    direction: i ? `backward` : `forward`,
                    meta: t.options.meta,
                  };
                  return (u(e), e);
                })(),
                o = await d(a),
                { maxPages: s } = t.options,
                c = i ? k : ne;
              return { pages: c(e.pages, o, s), pageParams: c(e.pageParams, r, s) };
            };
          if (i && a.length) {
            let e = i === `backward`,
              t = e ? be : ye,
              n = { pages: a, pageParams: o };
            s = await f(n, t(r, n), e);
          } else {
            let t = e ?? a.length;
            do {
              let e = c === 0 ? (o[0] === void 0 ? r.initialPageParam : o[0]) : ye(r, s);
              if (c > 0 && e == null) break;
              ((s = await f(s, e)), c++);
            } while (c < t);
          }
          return s;
        };
      t.fetchFn = t.options.persister
        ? () =>
            t.options.persister?.(
              l,
              { client: t.client, queryKey: t.queryKey, meta: t.options.meta, signal: t.signal },
              n,
            )
        : l;
    },
  };
}
function ye(e, { pages: t, pageParams: n }) {
  let r = t.length - 1;
  return t.length > 0 ? e.getNextPageParam(t[r], t, n[r], n) : void 0;
}
function be(e, { pages: t, pageParams: n }) {
  return t.length > 0 ? e.getPreviousPageParam?.(t[0], t, n[0], n) : void 0;
}
function xe(e, t) {
  return t ? ye(e, t) != null : !1;
}
function Se(e, t) {
  return !t || !e.getPreviousPageParam ? !1 : be(e, t) != null;
}
var Ce = class {
    #e;
    destroy() {
      this.clearGcTimeout();
    }
    scheduleGc() {
      (this.clearGcTimeout(),
        h(this.gcTime) &&
          (this.#e = u.setTimeout(() => {
            this.optionalRemove();
          }, this.gcTime)));
    }
    updateGcTime(e) {
      this.gcTime = Math.max(this.gcTime || 0, e ?? (ce() ? 1 / 0 : 3e5));
    }
    clearGcTimeout() {
      this.#e !== void 0 && (u.clearTimeout(this.#e), (this.#e = void 0));
    }
  },
  we = class extends Ce {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    #c;
    constructor(e) {
      (super(),
        (this.#c = !1),
        (this.#s = e.defaultOptions),
        this.setOptions(e.options),
        (this.observers = []),
        (this.#i = e.client),
        (this.#r = this.#i.getQueryCache()),
        (this.queryKey = e.queryKey),
        (this.queryHash = e.queryHash),
        (this.#t = De(this.options)),
        (this.state = e.state ?? this.#t),
        this.scheduleGc());
    }
    get meta() {
      return this.options.meta;
    }
    get queryType() {
      return this.#e;
    }
    get promise() {
      return this.#a?.promise;
    }
    setOptions(e) {
      if (
        ((this.options = { ...this.#s, ...e }),
        e?._type && (this.#e = e._type),
        this.updateGcTime(this.options.gcTime),
        this.state && this.state.data === void 0)
      ) {
        let e = De(this.options);
        e.data !== void 0 && (this.setState(Ee(e.data, e.dataUpdatedAt)), (this.#t = e));
      }
    }
    optionalRemove() {
      !this.observers.length && this.state.fetchStatus === `idle` && this.#r.remove(this);
    }
    setData(e, t) {
      let n = O(this.state.data, e, this.options);
      return (this.#l({ data: n, type: `success`, dataUpdatedAt: t?.updatedAt, manual: t?.manual }), n);
    }
    setState(e) {
      this.#l({ type: `setState`, state: e });
    }
    cancel(e) {
      let t = this.#a?.promise;
      return (this.#a?.cancel(e), t ? t.then(p).catch(p) : Promise.resolve());
    }
    destroy() {
      (super.destroy(), this.cancel({ silent: !0 }));
    }
    get resetState() {
      return this.#t;
    }
    reset() {
      (this.destroy(), this.setState(this.resetState));
    }
    isActive() {
      return this.observers.some((e) => _(e.options.enabled, this) !== !1);
    }
    isDisabled() {
      return this.getObserversCount() > 0 ? !this.isActive() : this.options.queryFn === re || !this.isFetched();
    }
    isFetched() {
      return this.state.dataUpdateCount + this.state.errorUpdateCount > 0;
    }
    isStatic() {
      return (
        this.state.data !== void 0 &&
        this.getObserversCount() > 0 &&
        this.observers.some((e) => _(e.options.staleTime, this) === `static`)
      );
    }
    isStale() {
      return this.getObserversCount() > 0
        ? this.observers.some((e) => e.getCurrentResult().isStale)
        : this.state.data === void 0 || this.state.isInvalidated;
    }
    isStaleByTime(e = 0) {
      return this.state.data === void 0
        ? !0
        : e === `static`
          ? !1
          : this.state.isInvalidated
            ? !0
            : !g(this.state.dataUpdatedAt, e);
    }
    onFocus() {
      (this.observers.find((e) => e.shouldFetchOnWindowFocus())?.refetch({ cancelRefetch: !1 }), this.#a?.continue());
    }
    onOnline() {
      (this.observers.find((e) => e.shouldFetchOnReconnect())?.refetch({ cancelRefetch: !1 }), this.#a?.continue());
    }
    addObserver(e) {
      this.observers.includes(e) ||
        (this.observers.push(e),
        this.clearGcTimeout(),
        this.#r.notify({ type: `observerAdded`, query: this, observer: e }));
    }
    removeObserver(e) {
      let t = this.observers.indexOf(e);
      t !== -1 &&
        (this.observers.splice(t, 1),
        this.observers.length ||
          (this.#a &&
            (this.#c || (this.state.fetchStatus === `paused` && this.state.status === `pending`)
              ? this.#a.cancel({ revert: !0 })
              : this.#a.cancelRetry()),
          this.scheduleGc()),
        this.#r.notify({ type: `observerRemoved`, query: this, observer: e }));
    }
    getObserversCount() {
      return this.observers.length;
    }
    invalidate() {
      this.state.isInvalidated || this.#l({ type: `invalidate` });
    }
    async fetch(e, t) {
      if (this.state.fetchStatus !== `idle` && this.#a?.status() !== `rejected`) {
        if (this.state.data !== void 0 && t?.cancelRefetch) this.cancel({ silent: !0 });
        else if (this.#a && this.#o) return (this.#a.continueRetry(), this.#o);
      }
      if ((e && this.setOptions(e), !this.options.queryFn)) {
        let e = this.observers.find((e) => e.options.queryFn);
        e && this.setOptions(e.options);
      }
      let n = new AbortController(),
        r = (e) => {
          Object.defineProperties(e, {
            [ae]: { value: n.signal, enumerable: !0 },
            signal: { enumerable: !0, get: () => ((this.#c = !0), n.signal) },
          });
        },
        i = () => {
          let e = ie(this.options, t),
            n = (() => {
              let e = { client: this.#i, queryKey: this.queryKey, meta: this.meta };
              return (r(e), e);
            })();
          return ((this.#c = !1), this.options.persister ? this.options.persister(e, n, this) : e(n));
        },
        a = (() => {
          let e = {
            fetchOptions: t,
            options: this.options,
            queryKey: this.queryKey,
            client: this.#i,
            state: this.state,
            fetchFn: i,
          };
          return (r(e), e);
        })();
      ((this.#e === `infinite` ? ve(this.options.pages) : this.options.behavior)?.onFetch(a, this),
        (this.#n = this.state),
        (this.state.fetchStatus === `idle` || this.state.fetchMeta !== a.fetchOptions?.meta) &&
          this.#l({ type: `fetch`, meta: a.fetchOptions?.meta }));
      let o = (this.#a = _e({
          initialPromise: t?.initialPromise,
          fn: a.fetchFn,
          onCancel: (e) => {
            (e instanceof ge && e.revert && this.setState({ ...this.#n, fetchStatus: `idle` }), n.abort());
          },
          onFail: (e, t) => {
            this.#l({ type: `failed`, failureCount: e, error: t });
          },
          onPause: () => {
            this.#l({ type: `pause` });
          },
          onContinue: () => {
            this.#l({ type: `continue` });
          },
          retry: a.options.retry,
          retryDelay: a.options.retryDelay,
          networkMode: a.options.networkMode,
          canRun: () => !0,
        })),
        s = (async () => {
          try {
            let e = await o.promise;
            if (e === void 0) throw Error(`${this.queryHash} data is undefined`);
            return (
              this.setData(e),
              this.#r.config.onSuccess?.(e, this),
              this.#r.config.onSettled?.(e, this.state.error, this),
              e
            );
          } catch (e) {
            if (e instanceof ge) {
              if (e.silent) {
                if (this.#a !== o && this.#o) return this.#o;
                throw e;
              }
              if (e.revert) {
                if (this.state.data === void 0) throw e;
                return this.state.data;
              }
            }
            throw (
              this.#l({ type: `error`, error: e }),
              this.#r.config.onError?.(e, this),
              this.#r.config.onSettled?.(this.state.data, e, this),
              e
            );
          } finally {
            (this.#a === o && ((this.#a = void 0), (this.#o = void 0)), this.scheduleGc());
          }
        })();
      return ((this.#o = s), o.start(), s);
    }
    #l(e) {
      let t = (t) => {
        switch (e.type) {
          case `failed`:
            return { ...t, fetchFailureCount: e.failureCount, fetchFailureReason: e.error };
          case `pause`:
            return { ...t, fetchStatus: `paused` };
          case `continue`:
            return { ...t, fetchStatus: `fetching` };
          case `fetch`:
            return { ...t, ...Te(t.data, this.options), fetchMeta: e.meta ?? null };
          case `success`: {
            let n = {
              ...t,
              ...Ee(e.data, e.dataUpdatedAt),
              dataUpdateCount: t.dataUpdateCount + 1,
              ...(!e.manual && { fetchStatus: `idle`, fetchFailureCount: 0, fetchFailureReason: null }),
            };
            return ((this.#n = e.manual ? n : void 0), n);
          }
          case `error`: {
            let n = e.error;
            return {
              ...t,
              error: n,
              errorUpdateCount: t.errorUpdateCount + 1,
              errorUpdatedAt: Date.now(),
              fetchFailureCount: t.fetchFailureCount + 1,
              fetchFailureReason: n,
              fetchStatus: `idle`,
              status: `error`,
              isInvalidated: !0,
            };
          }
          case `invalidate`:
            return { ...t, isInvalidated: !0 };
          case `setState`:
            return { ...t, ...e.state };
        }
      };
      ((this.state = t(this.state)),
        j.batch(() => {
          (this.observers.slice().forEach((e) => {
            e.onQueryUpdate();
          }),
            this.#r.notify({ query: this, type: `updated`, action: e }));
        }));
    }
  };
function Te(e, t) {
  return {
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchStatus: he(t.networkMode) ? `fetching` : `paused`,
    ...(e === void 0 && { error: null, status: `pending` }),
  };
}
function Ee(e, t) {
  return { data: e, dataUpdatedAt: t ?? Date.now(), error: null, isInvalidated: !1, status: `success` };
}
function De(e) {
  let t = typeof e.initialData == `function` ? e.initialData() : e.initialData,
    n = t !== void 0,
    r = n ? (typeof e.initialDataUpdatedAt == `function` ? e.initialDataUpdatedAt() : e.initialDataUpdatedAt) : 0;
  return {
    data: t,
    dataUpdateCount: 0,
    dataUpdatedAt: n ? (r ?? Date.now()) : 0,
    error: null,
    errorUpdateCount: 0,
    errorUpdatedAt: 0,
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchMeta: null,
    isInvalidated: !1,
    status: n ? `success` : `pending`,
    fetchStatus: `idle`,
  };
}
var Oe = class extends le {
  #e;
  #t = void 0;
  #n = void 0;
  #r = void 0;
  #i;
  #a;
  #o;
  #s;
  #c;
  #l;
  #u;
  #d;
  #f;
  #p = new Set();
  constructor(e, t) {
    (super(), (this.options = t), (this.#e = e), (this.#o = null), this.bindMethods(), this.setOptions(t));
  }
  bindMethods() {
    this.refetch = this.refetch.bind(this);
  }
  onSubscribe() {
    this.listeners.size === 1 &&
      (this.#t.addObserver(this), Ae(this.#t, this.options) ? this.#m() : this.updateResult(), this.#y());
  }
  onUnsubscribe() {
    this.hasListeners() || this.destroy();
  }
  shouldFetchOnReconnect() {
    return je(this.#t, this.options, this.options.refetchOnReconnect);
  }
  shouldFetchOnWindowFocus() {
    return je(this.#t, this.options, this.options.refetchOnWindowFocus);
  }
  destroy() {
    ((this.listeners = new Set()), this.#b(), this.#x(), this.#t.removeObserver(this));
  }
  setOptions(e) {
    let t = this.options,
      n = this.#t;
    if (
      ((this.options = this.#e.defaultQueryOptions(e)),
      this.options.enabled !== void 0 &&
        typeof this.options.enabled != `boolean` &&
        typeof this.options.enabled != `function` &&
        typeof _(this.options.enabled, this.#t) != `boolean`)
    )
      throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);
    (this.#S(),
      this.#t.setOptions(this.options),
      t._defaulted &&
        !T(this.options, t) &&
        this.#e.getQueryCache().notify({ type: `observerOptionsUpdated`, query: this.#t, observer: this }));
    let r = this.hasListeners();
    (r && Me(this.#t, n, this.options, t) && this.#m(),
      this.updateResult(),
      r &&
        (this.#t !== n ||
          _(this.options.enabled, this.#t) !== _(t.enabled, this.#t) ||
          _(this.options.staleTime, this.#t) !== _(t.staleTime, this.#t)) &&
        this.#g());
    let i = this.#_();
    r && (this.#t !== n || _(this.options.enabled, this.#t) !== _(t.enabled, this.#t) || i !== this.#f) && this.#v(i);
  }
  getOptimisticResult(e) {
    let t = this.#e.getQueryCache().build(this.#e, e),
      n = this.createResult(t, e);
    return (T(this.getCurrentResult(), n) || ((this.#r = n), (this.#a = this.options), (this.#i = this.#t.state)), n);
  }
  getCurrentResult() {
    return this.#r;
  }
  trackResult(e, t) {
    return new Proxy(e, { get: (e, n) => (this.trackProp(n), t?.(n), Reflect.get(e, n)) });
  }
  trackProp(e) {
    this.#p.add(e);
  }
  getCurrentQuery() {
    return this.#t;
  }
  refetch({ ...e } = {}) {
    return this.fetch({ ...e });
  }
  fetchOptimistic(e) {
    let t = this.#e.defaultQueryOptions(e),
      n = this.#e.getQueryCache().build(this.#e, t),
      r = () => {},
      i,
      a = new Promise((e) => {
        ((i = e),
          (r = this.#e.getQueryCache().subscribe((i) => {
            i.type === `updated` &&
              i.query.queryHash === n.queryHash &&
              n.state.data !== void 0 &&
              (r(), e(this.createResult(n, t)));
          })));
      });
    return Promise.race([
      n
        .fetch(t)
        .then(() => {
          let e = this.createResult(n, t);
          return (i?.(e), e);
        })
        .finally(() => {
          r();
        }),
      a,
    ]);
  }
  fetch(e) {
    return this.#m({ ...e, cancelRefetch: e.cancelRefetch ?? !0 }).then(() => (this.updateResult(), this.#r));
  }
  #m(e) {
    this.#S();
    let t = this.#t.fetch(this.options, e);
    return (e?.throwOnError || (t = t.catch(p)), t);
  }
  #h(e) {
    return !ce() && _(this.options.enabled, this.#t) !== !1 && h(e);
  }
  #g() {
    this.#b();
    let e = _(this.options.staleTime, this.#t);
    if (this.#r.isStale || !this.#h(e)) return;
    let t = g(this.#r.dataUpdatedAt, e) + 1;
    this.#u = u.setTimeout(() => {
      this.#r.isStale || this.updateResult();
    }, t);
  }
  #_() {
    return _(this.options.refetchInterval, this.#t) ?? !1;
  }
  #v(e) {
    (this.#x(),
      (this.#f = e),
      this.#f !== 0 &&
        this.#h(this.#f) &&
        (this.#d = u.setInterval(() => {
          (this.options.refetchIntervalInBackground || ue.isFocused()) && this.#m();
        }, this.#f)));
  }
  #y() {
    (this.#g(), this.#v(this.#_()));
  }
  #b() {
    this.#u !== void 0 && (u.clearTimeout(this.#u), (this.#u = void 0));
  }
  #x() {
    this.#d !== void 0 && (u.clearInterval(this.#d), (this.#d = void 0));
  }
  createResult(e, t) {
    let n = this.#t,
      r = this.options,
      i = this.#r,
      a = this.#i,
      o = this.#a,
      s = e === n ? this.#n : e.state,
      { state: c } = e,
      l = { ...c },
      u = !1,
      d;
    if (t._optimisticResults) {
      let i = this.hasListeners(),
        a = !i && Ae(e, t),
        o = i && Me(e, n, t, r);
      ((a || o) && (l = { ...l, ...Te(c.data, e.options) }),
        t._optimisticResults === `isRestoring` && (l.fetchStatus = `idle`));
    }
    let { error: f, errorUpdatedAt: p, status: m } = l;
    d = l.data;
    let h = !1;
    if (t.placeholderData !== void 0 && d === void 0 && m === `pending`) {
      let e;
      (i?.isPlaceholderData && t.placeholderData === o?.placeholderData
        ? ((e = i.data), (h = !0))
        : (e =
            typeof t.placeholderData == `function`
              ? t.placeholderData(this.#l?.state.data, this.#l)
              : t.placeholderData),
        e !== void 0 && ((m = `success`), (d = O(i?.data, e, t)), (u = !0)));
    }
    if (t.select && d !== void 0 && !h) {
      if (i && d === a?.data && t.select === this.#s) d = this.#c;
      else
        try {
          ((this.#s = t.select), (d = t.select(d)), (d = O(i?.data, d, t)), (this.#c = d), (this.#o = null));
        } catch (e) {
          this.#o = e;
        }
    } else d === void 0 && (this.#o = null);
    this.#o &&
      ((f = this.#o), (d = this.#c), (p = i?.error === f ? i.errorUpdatedAt : Date.now()), (m = `error`), (u = !1));
    let g = l.fetchStatus === `fetching`,
      v = m === `pending`,
      y = m === `error`,
      b = v && g,
      x = d !== void 0;
    return {
      status: m,
      fetchStatus: l.fetchStatus,
      isPending: v,
      isSuccess: m === `success`,
      isError: y,
      isInitialLoading: b,
      isLoading: b,
      data: d,
      dataUpdatedAt: l.dataUpdatedAt,
      error: f,
      errorUpdatedAt: p,
      failureCount: l.fetchFailureCount,
      failureReason: l.fetchFailureReason,
      errorUpdateCount: l.errorUpdateCount,
      isFetched: e.isFetched(),
      isFetchedAfterMount: l.dataUpdateCount > s.dataUpdateCount || l.errorUpdateCount > s.errorUpdateCount,
      isFetching: g,
      isRefetching: g && !v,
      isLoadingError: y && !x,
      isPaused: l.fetchStatus === `paused`,
      isPlaceholderData: u,
      isRefetchError: y && x,
      isStale: Ne(e, t),
      refetch: this.refetch,
      isEnabled: _(t.enabled, e) !== !1,
    };
  }
  updateResult() {
    let e = this.#r,
      t = this.createResult(this.#t, this.options);
    if (((this.#i = this.#t.state), (this.#a = this.options), this.#i.data !== void 0 && (this.#l = this.#t), T(t, e)))
      return;
    this.#r = t;
    let n = (() => {
      if (!e) return !0;
      let { notifyOnChangeProps: t } = this.options,
        n = typeof t == `function` ? t() : t;
      if (n === `all` || (!n && !this.#p.size) || (this.options.throwOnError && this.#r.error !== e.error)) return !0;
      for (let t of n ?? this.#p) if (this.#r[t] !== e[t]) return !0;
      return !1;
    })();
    j.batch(() => {
      (n &&
        this.listeners.forEach((e) => {
          e(this.#r);
        }),
        this.#e.getQueryCache().notify({ query: this.#t, type: `observerResultsUpdated` }));
    });
  }
  #S() {
    let e = this.#e.getQueryCache().build(this.#e, this.options);
    if (e === this.#t) return;
    let t = this.#t;
    ((this.#t = e), (this.#n = e.state), this.hasListeners() && (t?.removeObserver(this), e.addObserver(this)));
  }
  onQueryUpdate() {
    (this.updateResult(), this.hasListeners() && this.#y());
  }
};
function ke(e, t) {
  return (
    _(t.enabled, e) !== !1 && e.state.data === void 0 && (e.state.status !== `error` || _(t.retryOnMount, e) !== !1)
  );
}
function Ae(e, t) {
  return ke(e, t) || (e.state.data !== void 0 && je(e, t, t.refetchOnMount));
}
function je(e, t, n) {
  if (_(t.enabled, e) !== !1 && _(t.staleTime, e) !== `static`) {
    let r = _(n, e);
    return r === `always` || (r !== !1 && Ne(e, t));
  }
  return !1;
}
function Me(e, t, n, r) {
  return (e !== t || _(r.enabled, e) === !1) && (!n.suspense || e.state.status !== `error`) && Ne(e, n);
}
function Ne(e, t) {
  return _(t.enabled, e) !== !1 && e.isStaleByTime(_(t.staleTime, e));
}
var Pe = class extends Oe {
    constructor(e, t) {
      super(e, t);
    }
    bindMethods() {
      (super.bindMethods(),
        (this.fetchNextPage = this.fetchNextPage.bind(this)),
        (this.fetchPreviousPage = this.fetchPreviousPage.bind(this)));
    }
    setOptions(e) {
      ((e._type = `infinite`), super.setOptions(e));
    }
    getOptimisticResult(e) {
      return ((e._type = `infinite`), super.getOptimisticResult(e));
    }
    fetchNextPage(e) {
      return this.fetch({ ...e, meta: { fetchMore: { direction: `forward` } } });
    }
    fetchPreviousPage(e) {
      return this.fetch({ ...e, meta: { fetchMore: { direction: `backward` } } });
    }
    createResult(e, t) {
      let { state: n } = e,
        r = super.createResult(e, t),
        { isFetching: i, isRefetching: a, isError: o, isRefetchError: s } = r,
        c = n.fetchMeta?.fetchMore?.direction,
        l = o && c === `forward`,
        u = i && c === `forward`,
        d = o && c === `backward`,
        f = i && c === `backward`;
      return {
        ...r,
        fetchNextPage: this.fetchNextPage,
        fetchPreviousPage: this.fetchPreviousPage,
        hasNextPage: xe(t, n.data),
        hasPreviousPage: Se(t, n.data),
        isFetchNextPageError: l,
        isFetchingNextPage: u,
        isFetchPreviousPageError: d,
        isFetchingPreviousPage: f,
        isRefetchError: s && !l && !d,
        isRefetching: a && !u && !f,
      };
    }
  },
  Fe = class extends Ce {
    #e;
    #t;
    #n;
    #r;
    constructor(e) {
      (super(),
        (this.#e = e.client),
        (this.mutationId = e.mutationId),
        (this.#n = e.mutationCache),
        (this.#t = []),
        (this.state = e.state || Ie()),
        this.setOptions(e.options),
        this.scheduleGc());
    }
    setOptions(e) {
      ((this.options = e), this.updateGcTime(this.options.gcTime));
    }
    get meta() {
      return this.options.meta;
    }
    addObserver(e) {
      this.#t.includes(e) ||
        (this.#t.push(e),
        this.clearGcTimeout(),
        this.#n.notify({ type: `observerAdded`, mutation: this, observer: e }));
    }
    removeObserver(e) {
      ((this.#t = this.#t.filter((t) => t !== e)),
        this.scheduleGc(),
        this.#n.notify({ type: `observerRemoved`, mutation: this, observer: e }));
    }
    optionalRemove() {
      this.#t.length || (this.state.status === `pending` ? this.scheduleGc() : this.#n.remove(this));
    }
    continue() {
      return (
        this.#r?.continue() ??
        (this.state.status === `pending` ? this.execute(this.state.variables) : Promise.resolve())
      );
    }
    async execute(e) {
      let t = () => {
          this.#i({ type: `continue` });
        },
        n = { client: this.#e, meta: this.options.meta, mutationKey: this.options.mutationKey },
        r = (this.#r = _e({
          fn: () =>
            this.options.mutationFn ? this.options.mutationFn(e, n) : Promise.reject(Error(`No mutationFn found`)),
          onFail: (e, t) => {
            this.#i({ type: `failed`, failureCount: e, error: t });
          },
          onPause: () => {
            this.#i({ type: `pause` });
          },
          onContinue: t,
          retry: this.options.retry ?? 0,
          retryDelay: this.options.retryDelay,
          networkMode: this.options.networkMode,
          canRun: () => this.#n.canRun(this),
        })),
        i = this.state.status === `pending`,
        a = !r.canStart();
      try {
        if (i) t();
        else {
          (this.#i({ type: `pending`, variables: e, isPaused: a }),
            this.#n.config.onMutate && (await this.#n.config.onMutate(e, this, n)));
          let t = await this.options.onMutate?.(e, n);
          t !== this.state.context && this.#i({ type: `pending`, context: t, variables: e, isPaused: a });
        }
        this.state.isPaused && r.canStart() && t();
        let o = await r.start();
        return (
          await this.#n.config.onSuccess?.(o, e, this.state.context, this, n),
          await this.options.onSuccess?.(o, e, this.state.context, n),
          await this.#n.config.onSettled?.(o, null, this.state.variables, this.state.context, this, n),
          await this.options.onSettled?.(o, null, e, this.state.context, n),
          this.#i({ type: `success`, data: o }),
          o
        );
      } catch (t) {
        try {
          await this.#n.config.onError?.(t, e, this.state.context, this, n);
        } catch (e) {
          Promise.reject(e);
        }
        try {
          await this.options.onError?.(t, e, this.state.context, n);
        } catch (e) {
          Promise.reject(e);
        }
        try {
          await this.#n.config.onSettled?.(void 0, t, this.state.variables, this.state.context, this, n);
        } catch (e) {
          Promise.reject(e);
        }
        try {
          await this.options.onSettled?.(void 0, t, e, this.state.context, n);
        } catch (e) {
          Promise.reject(e);
        }
        throw (this.#i({ type: `error`, error: t }), t);
      } finally {
        (this.#r === r && (this.#r = void 0), this.#n.runNext(this));
      }
    }
    #i(e) {
      let t = (t) => {
        switch (e.type) {
          case `failed`:
            return { ...t, failureCount: e.failureCount, failureReason: e.error };
          case `pause`:
            return { ...t, isPaused: !0 };
          case `continue`:
            return { ...t, isPaused: !1 };
          case `pending`:
            return {
              ...t,
              context: e.context,
              data: void 0,
              failureCount: 0,
              failureReason: null,
              error: null,
              isPaused: e.isPaused,
              status: `pending`,
              variables: e.variables,
              submittedAt: Date.now(),
            };
          case `success`:
            return {
              ...t,
              data: e.data,
              failureCount: 0,
              failureReason: null,
              error: null,
              status: `success`,
              isPaused: !1,
            };
          case `error`:
            return {
              ...t,
              data: void 0,
              error: e.error,
              failureCount: t.failureCount + 1,
              failureReason: e.error,
              isPaused: !1,
              status: `error`,
            };
        }
      };
      ((this.state = t(this.state)),
        j.batch(() => {
          (this.#t.forEach((t) => {
            t.onMutationUpdate(e);
          }),
            this.#n.notify({ mutation: this, type: `updated`, action: e }));
        }));
    }
  };
function Ie() {
  return {
    context: void 0,
    data: void 0,
    error: null,
    failureCount: 0,
    failureReason: null,
    isPaused: !1,
    status: `idle`,
    variables: void 0,
    submittedAt: 0,
  };
}
var Le = class extends le {
  #e;
  #t;
  #n;
  constructor(e = {}) {
    (super(), (this.config = e), (this.#e = new Set()), (this.#t = new Map()), (this.#n = 0));
  }
  build(e, t, n) {
    let r = new Fe({
      client: e,
      mutationCache: this,
      mutationId: ++this.#n,
      options: e.defaultMutationOptions(t),
      state: n,
    });
    return (this.add(r), r);
  }
  add(e) {
    this.#e.add(e);
    let t = Re(e);
    if (typeof t == `string`) {
      let n = this.#t.get(t);
      n ? n.push(e) : this.#t.set(t, [e]);
    }
    this.notify({ type: `added`, mutation: e });
  }
  remove(e) {
    if (this.#e.delete(e)) {
      let t = Re(e);
      if (typeof t == `string`) {
        let n = this.#t.get(t);
        if (n) {
          if (n.length > 1) {
            let t = n.indexOf(e);
            t !== -1 && n.splice(t, 1);
          } else n[0] === e && this.#t.delete(t);
        }
      }
    }
    this.notify({ type: `removed`, mutation: e });
  }
  canRun(e) {
    let t = Re(e);
    if (typeof t == `string`) {
      let n = this.#t.get(t)?.find((e) => e.state.status === `pending`);
      return !n || n === e;
    }
    return !0;
  }
  runNext(e) {
    let t = Re(e);
    return typeof t == `string`
      ? (this.#t
          .get(t)
          ?.find((t) => t !== e && t.state.isPaused)
          ?.continue() ?? Promise.resolve())
      : Promise.resolve();
  }
  clear() {
    j.batch(() => {
      let e = this.getAll();
      (this.#e.clear(),
        this.#t.clear(),
        e.forEach((e) => {
          this.notify({ type: `removed`, mutation: e });
        }));
    });
  }
  getAll() {
    return Array.from(this.#e);
  }
  find(e) {
    let t = { exact: !0, ...e };
    return this.getAll().find((e) => y(t, e));
  }
  findAll(e = {}) {
    return this.getAll().filter((t) => y(e, t));
  }
  notify(e) {
    j.batch(() => {
      this.listeners.forEach((t) => {
        t(e);
      });
    });
  }
  resumePausedMutations() {
    let e = this.getAll().filter((e) => e.state.isPaused);
    return j.batch(() => Promise.all(e.map((e) => e.continue().catch(p))));
  }
};
function Re(e) {
  return e.options.scope?.id;
}
var ze = class extends le {
    #e;
    #t = void 0;
    #n;
    #r;
    constructor(e, t) {
      (super(), (this.#e = e), this.setOptions(t), this.bindMethods(), this.#i());
    }
    bindMethods() {
      ((this.mutate = this.mutate.bind(this)), (this.reset = this.reset.bind(this)));
    }
    setOptions(e) {
      let t = this.options;
      ((this.options = this.#e.defaultMutationOptions(e)),
        T(this.options, t) ||
          this.#e.getMutationCache().notify({ type: `observerOptionsUpdated`, mutation: this.#n, observer: this }),
        t?.mutationKey && this.options.mutationKey && x(t.mutationKey) !== x(this.options.mutationKey)
          ? this.reset()
          : this.#n?.state.status === `pending` && this.#n.setOptions(this.options));
    }
    onSubscribe() {
      this.listeners.size === 1 && this.#n && (this.#n.addObserver(this), this.#i());
    }
    onUnsubscribe() {
      this.hasListeners() || this.#n?.removeObserver(this);
    }
    onMutationUpdate(e) {
      (this.#i(), this.#a(e));
    }
    getCurrentResult() {
      return this.#t;
    }
    reset() {
      (this.#n?.removeObserver(this), (this.#n = void 0), this.#i(), this.#a());
    }
    mutate(e, t) {
      return (
        (this.#r = t),
        this.#n?.removeObserver(this),
        (this.#n = this.#e.getMutationCache().build(this.#e, this.options)),
        this.#n.addObserver(this),
        this.#n.execute(e)
      );
    }
    #i() {
      let e = this.#n?.state ?? Ie();
      this.#t = {
        ...e,
        isPending: e.status === `pending`,
        isSuccess: e.status === `success`,
        isError: e.status === `error`,
        isIdle: e.status === `idle`,
        mutate: this.mutate,
        reset: this.reset,
      };
    }
    #a(e) {
      j.batch(() => {
        let t = this.#r;
        if (t && this.hasListeners()) {
          let n = this.#t.variables,
            r = this.#t.context,
            i = { client: this.#e, meta: this.options.meta, mutationKey: this.options.mutationKey };
          if (e?.type === `success`) {
            try {
              t.onSuccess?.(e.data, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
            try {
              t.onSettled?.(e.data, null, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
          } else if (e?.type === `error`) {
            try {
              t.onError?.(e.error, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
            try {
              t.onSettled?.(void 0, e.error, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
          }
        }
        this.listeners.forEach((e) => {
          e(this.#t);
        });
      });
    }
  },
  Be = class extends le {
    #e;
    constructor(e = {}) {
      (super(), (this.config = e), (this.#e = new Map()));
    }
    build(e, t, n) {
      let r = t.queryKey,
        i = t.queryHash ?? b(r, t),
        a = this.get(i);
      return (
        a ||
          ((a = new we({
            client: e,
            queryKey: r,
            queryHash: i,
            options: e.defaultQueryOptions(t),
            state: n,
            defaultOptions: e.getQueryDefaults(r),
          })),
          this.add(a)),
        a
      );
    }
    add(e) {
      this.#e.has(e.queryHash) || (this.#e.set(e.queryHash, e), this.notify({ type: `added`, query: e }));
    }
    remove(e) {
      this.#e.get(e.queryHash) === e &&
        (e.destroy(), this.#e.delete(e.queryHash), this.notify({ type: `removed`, query: e }));
    }
    clear() {
      j.batch(() => {
        this.getAll().forEach((e) => {
          this.remove(e);
        });
      });
    }
    get(e) {
      return this.#e.get(e);
    }
    getAll() {
      return [...this.#e.values()];
    }
    find(e) {
      let t = { exact: !0, ...e };
      return this.getAll().find((e) => v(t, e));
    }
    findAll(e = {}) {
      let t = this.getAll();
      return Object.keys(e).length > 0 ? t.filter((t) => v(e, t)) : t;
    }
    notify(e) {
      j.batch(() => {
        this.listeners.forEach((t) => {
          t(e);
        });
      });
    }
    onFocus() {
      j.batch(() => {
        this.getAll().forEach((e) => {
          e.onFocus();
        });
      });
    }
    onOnline() {
      j.batch(() => {
        this.getAll().forEach((e) => {
          e.onOnline();
        });
      });
    }
  },
  Ve = class {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    constructor(e = {}) {
      ((this.#e = e.queryCache || new Be()),
        (this.#t = e.mutationCache || new Le()),
        (this.#n = e.defaultOptions || {}),
        (this.#r = new Map()),
        (this.#i = new Map()),
        (this.#a = 0));
    }
    mount() {
      (this.#a++,
        this.#a === 1 &&
          ((this.#o = ue.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onFocus());
          })),
          (this.#s = pe.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onOnline());
          }))));
    }
    unmount() {
      (this.#a--, this.#a === 0 && (this.#o?.(), (this.#o = void 0), this.#s?.(), (this.#s = void 0)));
    }
    isFetching(e) {
      return this.#e.findAll({ ...e, fetchStatus: `fetching` }).length;
    }
    isMutating(e) {
      return this.#t.findAll({ ...e, status: `pending` }).length;
    }
    getQueryData(e) {
      let t = this.defaultQueryOptions({ queryKey: e });
      return this.#e.get(t.queryHash)?.state.data;
    }
    ensureQueryData(e) {
      let t = this.defaultQueryOptions(e),
        n = this.#e.build(this, t),
        r = n.state.data;
      return r === void 0
        ? this.fetchQuery(e)
        : (e.revalidateIfStale && n.isStaleByTime(_(t.staleTime, n)) && this.prefetchQuery(t), Promise.resolve(r));
    }
    getQueriesData(e) {
      return this.#e.findAll(e).map(({ queryKey: e, state: t }) => [e, t.data]);
    }
    setQueryData(e, t, n) {
      let r = this.defaultQueryOptions({ queryKey: e }),
        i = this.#e.get(r.queryHash)?.state.data,
        a = m(t, i);
      if (a !== void 0) return this.#e.build(this, r).setData(a, { ...n, manual: !0 });
    }
    setQueriesData(e, t, n) {
      return j.batch(() => this.#e.findAll(e).map(({ queryKey: e }) => [e, this.setQueryData(e, t, n)]));
    }
    getQueryState(e) {
      let t = this.defaultQueryOptions({ queryKey: e });
      return this.#e.get(t.queryHash)?.state;
    }
    removeQueries(e) {
      let t = this.#e;
      j.batch(() => {
        t.findAll(e).forEach((e) => {
          t.remove(e);
        });
      });
    }
    resetQueries(e, t) {
      let n = this.#e;
      return j.batch(() => {
        let r = n.findAll(e),
          i = new Set(r);
        return (
          r.forEach((e) => {
            e.reset();
          }),
          this.refetchQueries({ type: `active`, predicate: (e) => i.has(e) }, t)
        );
      });
    }
    cancelQueries(e, t = {}) {
      let n = { revert: !0, ...t },
        r = j.batch(() => this.#e.findAll(e).map((e) => e.cancel(n)));
      return Promise.all(r).then(p).catch(p);
    }
    invalidateQueries(e, t = {}) {
      return j.batch(
        () => (
          this.#e.findAll(e).forEach((e) => {
            e.invalidate();
          }),
          e?.refetchType === `none`
            ? Promise.resolve()
            : this.refetchQueries({ ...e, type: e?.refetchType ?? e?.type ?? `active` }, t)
        ),
      );
    }
    refetchQueries(e, t = {}) {
      let n = { ...t, cancelRefetch: t.cancelRefetch ?? !0 },
        r = j.batch(() =>
          this.#e
            .findAll(e)
            .filter((e) => !e.isDisabled() && !e.isStatic())
            .map((e) => {
              let t = e.fetch(void 0, n),
                r = e.state.fetchStatus === `paused`;
              return ((!n.throwOnError || r) && (t = t.catch(p)), r ? Promise.resolve() : t);
            }),
        );
      return Promise.all(r).then(p);
    }
    async query(e) {
      let t = this.defaultQueryOptions(e);
      t.retry === void 0 && (t.retry = !1);
      let n = this.#e.build(this, t),
        r = n.isStaleByTime(_(t.staleTime, n)) ? await n.fetch(t) : n.state.data,
        i = t.select;
      return i ? i(r) : r;
    }
    fetchQuery(e) {
      let t = this.defaultQueryOptions(e);
      t.retry === void 0 && (t.retry = !1);
      let n = this.#e.build(this, t);
      return n.isStaleByTime(_(t.staleTime, n)) ? n.fetch(t) : Promise.resolve(n.state.data);
    }
    prefetchQuery(e) {
      return this.fetchQuery(e).then(p).catch(p);
    }
    infiniteQuery(e) {
      return ((e._type = `infinite`), this.query(e));
    }
    fetchInfiniteQuery(e) {
      return ((e._type = `infinite`), this.fetchQuery(e));
    }
    prefetchInfiniteQuery(e) {
      return this.fetchInfiniteQuery(e).then(p).catch(p);
    }
    ensureInfiniteQueryData(e) {
      return ((e._type = `infinite`), this.ensureQueryData(e));
    }
    resumePausedMutations() {
      return pe.isOnline() ? this.#t.resumePausedMutations() : Promise.resolve();
    }
    getQueryCache() {
      return this.#e;
    }
    getMutationCache() {
      return this.#t;
    }
    getDefaultOptions() {
      return this.#n;
    }
    setDefaultOptions(e) {
      this.#n = e;
    }
    setQueryDefaults(e, t) {
      this.#r.set(x(e), { queryKey: e, defaultOptions: t });
    }
    getQueryDefaults(e) {
      let t = [...this.#r.values()],
        n = {};
      return (
        t.forEach((t) => {
          S(e, t.queryKey) && Object.assign(n, t.defaultOptions);
        }),
        n
      );
    }
    setMutationDefaults(e, t) {
      this.#i.set(x(e), { mutationKey: e, defaultOptions: t });
    }
    getMutationDefaults(e) {
      let t = [...this.#i.values()],
        n = {};
      return (
        t.forEach((t) => {
          S(e, t.mutationKey) && Object.assign(n, t.defaultOptions);
        }),
        n
      );
    }
    defaultQueryOptions(e) {
      if (e._defaulted) return e;
      let t = { ...this.#n.queries, ...this.getQueryDefaults(e.queryKey), ...e, _defaulted: !0 };
      return (
        (t.queryHash ||= b(t.queryKey, t)),
        t.refetchOnReconnect === void 0 && (t.refetchOnReconnect = t.networkMode !== `always`),
        t.throwOnError === void 0 && (t.throwOnError = !!t.suspense),
        !t.networkMode && t.persister && (t.networkMode = `offlineFirst`),
        t.queryFn === re && (t.enabled = !1),
        t
      );
    }
    defaultMutationOptions(e) {
      return e?._defaulted
        ? e
        : {
            ...this.#n.mutations,
            ...(e?.mutationKey && this.getMutationDefaults(e.mutationKey)),
            ...e,
            _defaulted: !0,
          };
    }
    clear() {
      (this.#e.clear(), this.#t.clear());
    }
  },
  He = i.createContext(!1),
  Ue = () => i.useContext(He);
He.Provider;
function We() {
  let e = !1;
  return {
    clearReset: () => {
      e = !1;
    },
    reset: () => {
      e = !0;
    },
    isReset: () => e,
  };
}
var Ge = i.createContext(We()),
  Ke = () => i.useContext(Ge),
  qe = (e, t, n) => {
    let r =
      n?.state.status === `error` && typeof e.throwOnError == `function`
        ? A(e.throwOnError, [n.state.error, n])
        : e.throwOnError;
    (e.suspense || r) && (t.isReset() || (e.retryOnMount = !1));
  },
  Je = (e) => {
    i.useEffect(() => {
      e.clearReset();
    }, [e]);
  },
  Ye = ({ result: e, errorResetBoundary: t, throwOnError: n, query: r, suspense: i }) =>
    e.isError && !t.isReset() && !e.isFetching && r && ((i && e.data === void 0) || A(n, [e.error, r])),
  Xe = (e, t) => t.state.data === void 0,
  Ze = (e) => {
    if (e.suspense) {
      let t = 1e3,
        n = (e) => (e === `static` ? e : Math.max(e ?? t, t)),
        r = e.staleTime;
      ((e.staleTime = typeof r == `function` ? (...e) => n(r(...e)) : n(r)),
        typeof e.gcTime == `number` && (e.gcTime = Math.max(e.gcTime, t)));
    }
  },
  Qe = (e, t) => e?.suspense && t.isPending,
  $e = (e, t, n) =>
    t.fetchOptimistic(e).catch(() => {
      n.clearReset();
    });
function et(e, t, n) {
  let r = Ue(),
    a = Ke(),
    o = s(n),
    c = o.defaultQueryOptions(e),
    l = o.getQueryCache().get(c.queryHash),
    u = e.subscribed !== !1;
  ((c._optimisticResults = r ? `isRestoring` : u ? `optimistic` : void 0), Ze(c), qe(c, a, l), Je(a));
  let [d] = i.useState(() => new t(o, c)),
    f = d.getOptimisticResult(c);
  i.useEffect(() => {
    d.setOptions(c);
  }, [c, d]);
  let m = !r && u;
  if (
    (i.useSyncExternalStore(
      i.useCallback(
        (e) => {
          let t = m ? d.subscribe(j.batchCalls(e)) : p;
          return (d.updateResult(), t);
        },
        [d, m],
      ),
      () => d.getCurrentResult(),
      () => d.getCurrentResult(),
    ),
    Qe(c, f))
  )
    throw $e(c, d, a);
  if (Ye({ result: f, errorResetBoundary: a, throwOnError: c.throwOnError, query: l, suspense: c.suspense }))
    throw f.error;
  return c.notifyOnChangeProps ? f : d.trackResult(f);
}
function tt(e, t) {
  return et(e, Oe, t);
}
function nt(e, t) {
  return et({ ...e, enabled: !0, suspense: !0, throwOnError: Xe, placeholderData: void 0 }, Oe, t);
}
function rt(e) {
  return e;
}
function it(e) {
  return e;
}
function at(e, t) {
  let n = s(t),
    [r] = i.useState(() => new ze(n, e));
  i.useEffect(() => {
    r.setOptions(e);
  }, [r, e]);
  let a = i.useSyncExternalStore(
      i.useCallback((e) => r.subscribe(j.batchCalls(e)), [r]),
      () => r.getCurrentResult(),
      () => r.getCurrentResult(),
    ),
    o = i.useCallback(
      (...e) => {
        r.mutate(e[0], e[1]).catch(p);
      },
      [r],
    );
  if (a.error && A(r.options.throwOnError, [a.error])) throw a.error;
  return { ...a, mutate: o, mutateAsync: a.mutate };
}
function ot(e, t) {
  return et(e, Pe, t);
}
var st = i.use,
  ct = i.useLayoutEffect;
function M(e) {
  return e[e.length - 1];
}
function lt(e, t) {
  return typeof e == `function` ? e(t) : e;
}
var ut = Object.prototype.hasOwnProperty;
function dt(e) {
  for (let t in e) if (ut.call(e, t)) return !0;
  return !1;
}
var ft = () => Object.create(null),
  pt = (e, t) => N(e, t, !0);
function N(e, t, n, r = 0) {
  if (e === t) return e;
  if (r++ > 500) return t;
  let i = Array.isArray(e) && Array.isArray(t);
  if (!i && !(mt(e) && mt(t))) return t;
  let a = Object.keys(e),
    o = a.length,
    s = Object.keys(t),
    c = s.length;
  if (
    i
      ? o !== e.length || c !== t.length || (o && M(a) !== `${o - 1}`) || (c && M(s) !== `${c - 1}`)
      : o !== Object.getOwnPropertyNames(e).length ||
        c !== Object.getOwnPropertyNames(t).length ||
        Object.getOwnPropertySymbols(t).length
  )
    return t;
  let l = 0,
    u,
    d,
    f;
  if (i) {
    for (
      ;
      l < c && ((f = l), (d = e[f]), (u = t[f]), (u = d === u ? d : typeof d == `object` ? N(d, u, n, r) : u), u === d);
      l++
    );
    if (l === c && o === c) return e;
  } else {
    let i = o === c,
      p = !0;
    for (; l < c; l++) {
      ((f = s[l]), (d = e[f]));
      let o = t[f];
      ((u = d === o ? d : typeof d == `object` ? N(d, o, n, r) : o),
        (i &&= u === d && (a[l] === f || ut.call(e, f))),
        (p &&= Object.is(u, o)),
        (a[l] = u));
    }
    if (i) return Object.getOwnPropertySymbols(e).length ? t : e;
    if (p) return t;
  }
  let p = i ? s.fill(0) : n ? ft() : {};
  for (let o = 0; o < c; o++)
    ((f = i ? o : s[o]),
      i
        ? ((d = e[f]),
          o > l && ((u = t[f]), (u = d === u ? d : typeof d == `object` ? N(d, u, n, r) : u)),
          (p[f] = o < l ? d : u))
        : (p[f] = a[o]));
  return p;
}
function mt(e) {
  return !e || typeof e != `object` ? !1 : (Object.getPrototypeOf(e)?.constructor ?? Object) === Object;
}
function P(e, t, n, r) {
  if (e === t) return !0;
  if (Array.isArray(e) && Array.isArray(t)) {
    if (e.length !== t.length) return !1;
    for (let i = 0, a = e.length; i < a; i++) {
      let a = e[i],
        o = t[i];
      if (a !== o && !P(a, o, n, r)) return !1;
    }
    return !0;
  }
  if (mt(e) && mt(t)) {
    if (n) {
      for (let i in t) if ((r || t[i] !== void 0) && !P(e[i], t[i], n, r)) return !1;
      return !0;
    }
    let i = 0;
    if (r) i = Object.keys(e).length;
    else for (let t in e) e[t] !== void 0 && i++;
    for (let a in t) if ((r || t[a] !== void 0) && (i-- === 0 || !P(e[a], t[a], n, r))) return !1;
    return i === 0;
  }
  return !1;
}
function ht(e) {
  return typeof e?.message == `string`
    ? e.message.startsWith(`Failed to fetch dynamically imported module`) ||
        e.message.startsWith(`error loading dynamically imported module`) ||
        e.message.startsWith(`Importing a module script failed`)
    : !1;
}
var gt = /[\x00-\x1f\x7f"<>`{}]/g;
function _t(e) {
  return e.replace(gt, (e) => `%` + e.charCodeAt(0).toString(16).toUpperCase().padStart(2, `0`));
}
function vt(e) {
  let t;
  try {
    t = decodeURI(e);
  } catch {
    t = e.replaceAll(/%[0-9A-F]{2}/gi, (e) => {
      try {
        return decodeURI(e);
      } catch {
        return e;
      }
    });
  }
  return _t(t);
}
var yt = [`http:`, `https:`, `mailto:`, `tel:`];
function bt(e) {
  if (e[0] !== `/` && e.includes(`:`))
    return /^[\x00-\x20]*([a-z][a-z\d+.\t\n\r-]*:)/i
      .exec(e)?.[1]
      ?.replace(/[\t\n\r]/g, ``)
      .toLowerCase();
}
var xt = /^[\x00-\x20]*[\\/][\t\n\r]*[\\/]/;
function St(e, t) {
  if (!e) return !1;
  if (xt.test(e)) return !0;
  let n = bt(e);
  return n ? !t.has(n) : !1;
}
function Ct(e) {
  if (!e) return e;
  let t = e;
  if (/[%\\\x00-\x1f\x7f]/.test(e)) {
    let n = /%25|%5C/gi,
      r = 0,
      i;
    for (t = ``; (i = n.exec(e)) !== null;) ((t += vt(e.slice(r, i.index)) + i[0]), (r = n.lastIndex));
    t += vt(r ? e.slice(r) : e);
  }
  return t;
}
function wt(e) {
  return /[\s\u0080-\uFFFF]/.test(e) ? e.replace(/\s|[^\u0000-\u007F]/gu, encodeURIComponent) : e;
}
function Tt(e, t) {
  if (e === t) return !0;
  if (e.length !== t.length) return !1;
  for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
  return !0;
}
function Et() {
  throw Error(`Invariant failed`);
}
function F(e) {
  return e.replace(/\/{2,}/g, `/`);
}
function Dt(e) {
  return e === `/` ? e : e.replace(/^\/+/, ``);
}
function I(e) {
  let t = e.length;
  return t > 1 && e[t - 1] === `/` ? e.replace(/\/+$/, ``) : e;
}
function Ot(e) {
  return I(Dt(e));
}
function kt(e, t) {
  return e?.endsWith(`/`) && e !== `/` && e !== `${t}/` ? e.slice(0, -1) : e;
}
function At(e, t, n = `never`, r) {
  if ((t.includes(`//`) && (t = F(t)), t.startsWith(`/`)))
    return t.length === 1 || n === `preserve`
      ? t
      : n === `always`
        ? t.endsWith(`/`)
          ? t
          : `${t}/`
        : t.endsWith(`/`)
          ? t.slice(0, -1)
          : t;
  let i = t === `.`,
    a;
  if (r) {
    a = i ? e : e + `\0` + t;
    let n = r.get(a);
    if (n) return n;
  }
  let o;
  if (i) o = e.split(`/`);
  else {
    for (e.includes(`//`) && (e = F(e)), o = e.split(`/`); o.length > 1 && M(o) === ``;) o.pop();
    let n = t.split(`/`);
    for (let e = 0, t = n.length; e < t; e++) {
      let r = n[e];
      r === ``
        ? e
          ? e === t - 1 && o.push(r)
          : (o = [r])
        : r === `..`
          ? o.length > 1
            ? o.pop()
            : (o = [``])
          : r === `.` || o.push(r);
    }
  }
  o.length > 1 && (M(o) === `` ? n === `never` && o.pop() : n === `always` && o.push(``));
  let s = o.join(`/`),
    c = (i ? F(s) : s) || `/`;
  return (a && r && r.set(a, c), c);
}
function jt(e) {
  let t = new Map(e.map((e) => [encodeURIComponent(e), e])),
    n = new RegExp([...t.keys()].join(`|`).replace(/[.*()]/g, `\\$&`), `g`);
  return (e) => e.replace(n, (e) => t.get(e) ?? e);
}
function Mt(e) {
  return e == null || e === ``;
}
function Nt(e, t, n) {
  if (typeof t != `string`) return `` + (t ?? void 0);
  let r = e === `_splat`;
  if (r && (!t || /^[a-zA-Z0-9\-._~!/]*$/.test(t))) return t;
  let i = encodeURIComponent(t);
  return (r && (i = i.replaceAll(`%2F`, `/`)), n ? n(i) : i);
}
function Pt(e, t, n, r, i) {
  let a = e.endsWith(`/`) ? `/` : ``,
    o = ``;
  for (let e of t) {
    if (typeof e == `string`) {
      o += e;
      continue;
    }
    let [t, s, c, l] = e,
      u = t === 2,
      d = u && l !== void 0 ? l + a : l,
      f = n[s];
    if (t !== 3 || f != null) {
      if ((i && ((i[s] = f), u && (i[`*`] = f)), u && Mt(f))) {
        if (c === `/` && !d) continue;
        f = ``;
      }
      o += c + Nt(s, f, r) + (d || ``);
    }
  }
  return o + a || `/`;
}
function L(e) {
  return e?.isNotFound === !0;
}
function Ft() {
  try {
    return sessionStorage;
  } catch {
    return;
  }
}
var It = `tsr-scroll-restoration-v1_3`,
  Lt = Ft();
function Rt() {
  try {
    return JSON.parse(Lt?.getItem(`tsr-scroll-restoration-v1_3`) || `{}`);
  } catch {
    return {};
  }
}
var zt = Rt(),
  Bt = `data-scroll-restoration-id`,
  Vt = (e) => e.state.__TSR_key || e.href;
function Ht(e) {
  let t = e.getAttribute(Bt);
  if (t) return `[${Bt}="${t}"]`;
  let n = ``,
    r = e,
    i;
  for (; (i = r.parentNode);) {
    let e = 1,
      t = r;
    for (; (t = t.previousElementSibling);) e++;
    let a = `${r.localName}:nth-child(${e})`;
    ((n = n ? `${a} > ${n}` : a), (r = i));
  }
  return n;
}
var Ut = !1,
  Wt = `window`;
function Gt(e) {
  try {
    return typeof e == `function` ? e() : document.querySelector(e);
  } catch {}
}
function Kt(e) {
  let t = new Set();
  for (let n of e) {
    if (n === Wt) continue;
    let e = Gt(n);
    e && t.add(e);
  }
  return t;
}
function qt(e, t) {
  let n = t ?? e.options.scrollRestoration,
    r = e._scroll;
  n && (r.e = !0);
  let i = e.options.getScrollRestorationKey || Vt,
    a = new Set(),
    o = (e) => {
      let t = (zt[e] ||= {});
      for (let e of a)
        e === document
          ? (t[Wt] = { scrollX, scrollY })
          : e.isConnected && (t[Ht(e)] = { scrollX: e.scrollLeft, scrollY: e.scrollTop });
    };
  (n &&
    !r.s &&
    ((r.s = !0),
    (Ut = !1),
    (history.scrollRestoration = `manual`),
    document.addEventListener(
      `scroll`,
      (e) => {
        Ut || a.add(e.target);
      },
      !0,
    ),
    e.subscribe(`onBeforeLoad`, (e) => {
      (e.fromLocation && o(i(e.fromLocation)), a.clear());
    }),
    addEventListener(`pagehide`, () => {
      ((history.scrollRestoration = `auto`), o(i(e.stores.resolvedLocation.get() ?? e.stores.location.get())));
      try {
        Lt?.setItem(It, JSON.stringify(zt));
      } catch {}
    }),
    addEventListener(`pageshow`, (e) => {
      e.persisted && (history.scrollRestoration = `manual`);
    })),
    r.r ||
      ((r.r = !0),
      e.subscribe(`onRendered`, (t) => {
        let n = e.options.scrollRestorationBehavior,
          o = e.options.scrollToTopSelectors,
          s = r.n,
          c = r.h,
          l;
        if (
          (a.clear(),
          (r.n = !0),
          (r.h = !1),
          typeof e.options.scrollRestoration == `function` &&
            !e.options.scrollRestoration({ location: e.latestLocation }))
        )
          return;
        let u = i(t.toLocation),
          d = t.fromLocation && i(t.fromLocation);
        if (r.e && d && d !== u) {
          let e = zt[d];
          if (e) {
            let t = zt[u];
            for (let n in e) {
              if (n === Wt) {
                if (s) continue;
              } else {
                let e = Gt(n);
                if (!e || (s && o && ((l ??= Kt(o)), l.has(e)))) continue;
              }
              ((t ||= zt[u] = {}), (t[n] ??= e[n]));
            }
          }
        }
        Ut = !0;
        try {
          let e = t.toLocation.hash,
            i = t.toLocation.state.__hashScrollIntoViewOptions ?? !0,
            a = !1;
          if (s) {
            !e && o && (l ??= Kt(o));
            let t = e && i && c,
              s = r.e ? zt[u] : void 0;
            if (s)
              for (let e in s) {
                let { scrollX: r, scrollY: i } = s[e];
                if (e === Wt) {
                  if (t) continue;
                  (scrollTo({ top: i, left: r, behavior: n }), (a = !0));
                } else {
                  let t = Gt(e);
                  t && ((t.scrollLeft = r), (t.scrollTop = i), l?.delete(t));
                }
              }
            if (!e) {
              let e = { top: 0, left: 0, behavior: n };
              if ((a || scrollTo(e), l)) for (let t of l) t.scrollTo(e);
            }
          }
          !a && e && i && document.getElementById(e)?.scrollIntoView(i);
        } finally {
          Ut = !1;
        }
      })));
}
function Jt(e, t = String) {
  let n;
  for (let r in e) {
    let i = e[r];
    i !== void 0 && (n ||= new URLSearchParams()).set(r, t(i));
  }
  return n ? n.toString() : ``;
}
function Yt(e) {
  return e ? (e === `false` ? !1 : e === `true` ? !0 : e * 0 == 0 && +e + `` === e ? +e : e) : ``;
}
function Xt(e) {
  let t = new URLSearchParams(e),
    n = Object.create(null);
  for (let [e, r] of t.entries()) {
    let t = n[e];
    t == null ? (n[e] = Yt(r)) : Array.isArray(t) ? t.push(Yt(r)) : (n[e] = [t, Yt(r)]);
  }
  return n;
}
var Zt = /^(?:\s|["[{\d-]|fa|nu|tr)/,
  Qt = en(JSON.parse),
  $t = tn(JSON.stringify, JSON.parse);
function en(e) {
  let t = e === JSON.parse;
  return (n) => {
    n[0] === `?` && (n = n.slice(1));
    let r = Xt(n);
    for (let n in r) {
      let i = r[n];
      if (typeof i == `string`) {
        if (t && !Zt.test(i)) continue;
        try {
          r[n] = e(i);
        } catch {}
      }
    }
    return r;
  };
}
function tn(e, t) {
  let n = t === JSON.parse;
  function r(r) {
    if (r && typeof r == `object`)
      try {
        return e(r);
      } catch {}
    else if (t && typeof r == `string`) {
      if (n && !Zt.test(r)) return r;
      try {
        return (t(r), e(r));
      } catch {}
    }
    return r;
  }
  return (e) => {
    let t = Jt(e, r);
    return t ? `?${t}` : ``;
  };
}
var nn = `__root__`;
function rn(e) {
  e.statusCode = e.statusCode || e.code || 307;
  let t = new Headers(e.headers);
  e.href && t.get(`Location`) === null && t.set(`Location`, e.href);
  let n = new Response(null, { status: e.statusCode, headers: t });
  if (((n.options = e), e.throw)) throw n;
  return n;
}
function an(e) {
  return e instanceof Response && !!e.options;
}
function on(e) {
  let t = new Map(),
    n,
    r;
  return {
    get(e) {
      let n = t.get(e);
      if (n) return ((n.visited = !0), n.value);
    },
    set(i, a) {
      let o = t.get(i);
      if (o) {
        o.value = a;
        return;
      }
      if (t.size >= e) {
        let e = n?.next().value;
        for (; !e || e.visited;) (e ? (e.visited = !1) : (n = t.values()), (e = n.next().value));
        (e === r && (n = void 0), t.delete(e.key));
      }
      let s = { key: i, value: a, visited: !1 };
      ((r = s), t.set(i, s));
    },
    clear() {
      (t.clear(), (n = void 0), (r = void 0));
    },
  };
}
var R = 4,
  sn = 5;
function cn(e) {
  let t = e.names;
  if (t) return t;
  let n = [];
  for (let t of e) typeof t != `string` && n.push(t[1]);
  return (e.names = n);
}
function ln(e, t, n) {
  let r = e.slice(t, n);
  if (r.charCodeAt(0) === 36) return r.length === 1 ? [2, `_splat`, ``, void 0] : [1, r.slice(1), ``, ``];
  let i = r.indexOf(`{`);
  if (i >= 0) {
    let a = r.indexOf(`}`, i),
      o = r.charCodeAt(i + 1) === 45,
      s = i + (o ? 3 : 2);
    if (a >= 0 && r.charCodeAt(s - 1) === 36 && (!o || s < a)) {
      let c = r.slice(s, a);
      return [o ? 3 : c ? 1 : 2, c || `_splat`, r.slice(0, i), e.slice(t + a + 1, c ? n : e.length)];
    }
  }
  return r;
}
function un(e, t, n, r, i, a) {
  let o = n,
    s = t.fullPath ?? t.from,
    c = t.options,
    l = s.length,
    u = s.endsWith(`/`) ? l - 1 : l,
    d = c?.caseSensitive ?? e,
    f = c?.params?.parse ?? c?.parseParams,
    p,
    m = a ? n - 1 : 0;
  if (!r || s.includes(`$`)) {
    p = a?.slice() ?? [];
    let e = M(p);
    e &&
      typeof e != `string` &&
      e[0] === 2 &&
      ((p[p.length - 1] = [
        e[0],
        e[1],
        e[2],
        e[3] === void 0 ? void 0 : e[3] + s.substring(n - (s[n - 2] === `/` ? 2 : 1), u),
      ]),
      (m = l));
  }
  for (; o < l;) {
    let e = o,
      t = s.indexOf(`/`, e),
      n = t === -1 ? l : t,
      a = ln(s, e, n);
    o = n + 1;
    let c;
    if (typeof a == `string`) {
      if (!r) continue;
      let e = a,
        t;
      d ? (t = r.static ??= new Map()) : ((e = a.toLowerCase()), (t = r.staticInsensitive ??= new Map()));
      let n = t.get(e);
      if (n) c = n;
      else {
        let n = z(r);
        ((c = n), t.set(e, n));
      }
    } else {
      let t = a[0],
        h = a[2],
        g = a[3] ?? ``;
      if (
        (t === 2 && ((n = l), (o = n + 1)),
        p &&
          m < n &&
          (m < e - 1 && p.push(s.slice(m, e - 1)),
          (a[2] = `/` + h),
          t === 2 && a[3] !== void 0 && u < l && (a[3] = g.slice(0, -1)),
          p.push(a),
          (m = n)),
        !r)
      )
        continue;
      let _ = d && !!(h || g);
      d || ((h = h.toLowerCase()), (g = g.toLowerCase()));
      let v = t === 1 ? (r.dynamic ??= []) : t === 3 ? (r.optional ??= []) : (r.wildcard ??= []),
        y = t !== 2 && !f && v.find((e) => !e.parse && e.caseSensitive === _ && e.prefix === h && e.suffix === g);
      if (y) c = y;
      else {
        let e = z(r, t, _, h, g);
        ((c = e), v.push(e), v.length === 2 && i?.push(v));
      }
    }
    r = c;
  }
  p && m < u && p.push(s.slice(m, u));
  let h = p?.slice();
  if (!r) return h;
  if (f && t.children && !t.isRoot && t.id && t.id.charCodeAt(t.id.lastIndexOf(`/`) + 1) === 95) {
    let e = z(r, sn);
    ((r.pathless ??= []).push(e), (r = e));
  }
  let g = (t.path || !t.children) && !t.isRoot;
  if (g && u < l) {
    let e = z(r, R);
    ((r.index = e), (r = e));
  }
  return (
    (r.parse = f ?? null),
    (r.priority = c?.params?.priority ?? 0),
    r.route || ((r.data = h), g && (r.route = t)),
    [r, o, h]
  );
}
function dn(e, t) {
  if (e.parse && !t.parse) return -1;
  if (!e.parse && t.parse) return 1;
  if (e.parse && t.parse && (e.priority || t.priority)) return t.priority - e.priority;
  if (e.prefix && t.prefix && e.prefix !== t.prefix) {
    if (e.prefix.startsWith(t.prefix)) return -1;
    if (t.prefix.startsWith(e.prefix)) return 1;
  }
  if (e.suffix && t.suffix && e.suffix !== t.suffix) {
    if (e.suffix.endsWith(t.suffix)) return -1;
    if (t.suffix.endsWith(e.suffix)) return 1;
  }
  return e.prefix && !t.prefix
    ? -1
    : !e.prefix && t.prefix
      ? 1
      : e.suffix && !t.suffix
        ? -1
        : !e.suffix && t.suffix
          ? 1
          : e.caseSensitive && !t.caseSensitive
            ? -1
            : !e.caseSensitive && t.caseSensitive
              ? 1
              : 0;
}
function z(e, t = 0, n, r, i) {
  return {
    kind: t,
    depth: e ? e.depth + 1 : 0,
    pathless: null,
    index: null,
    static: null,
    staticInsensitive: null,
    dynamic: null,
    optional: null,
    wildcard: null,
    route: null,
    data: void 0,
    parent: e,
    parse: null,
    priority: 0,
    caseSensitive: n,
    prefix: r,
    suffix: i,
  };
}
function fn(e, t) {
  let n = z(),
    r = [];
  function i(e, t, n, a) {
    let [o, s, c] = un(!1, e, t, n, r, a);
    if (e.children) for (let t of e.children) i(t, s, o, c);
  }
  for (let t of e) i(t, 1, n);
  for (let e of r) e.sort(dn);
  ((t.masksTree = n), (t.flatCache = on(1e3)));
}
function pn(e, t) {
  e ||= `/`;
  let n = t.flatCache.get(e);
  if (n !== void 0) return n;
  let r = _n(e, t.masksTree);
  return (t.flatCache.set(e, r), r);
}
function mn(e, t, n, r, i) {
  ((e ||= `/`), (r ||= `/`));
  let a = t ? `case\0${e}` : e,
    o = i.singleCache.get(a);
  return (o || ((o = z()), un(t, { from: e }, 1, o), i.singleCache.set(a, o)), _n(r, o, n));
}
function hn(e, t, n = !1) {
  let r = n ? e : `nofuzz\0${e}`,
    i = t.matchCache.get(r);
  if (i !== void 0) return i;
  e ||= `/`;
  let a;
  try {
    a = _n(e, t.segmentTree, n);
  } catch (e) {
    if (e instanceof URIError) a = null;
    else throw e;
  }
  return (a && (a.branch = yn(a.route)), t.matchCache.set(r, a), a);
}
function gn(e, t = !1) {
  let n = z(),
    r = [],
    i = {},
    a = {},
    o = 0;
  function s(e, n, c, l) {
    if ((e.init(o), e.id in i && Et(), (i[e.id] = e), o !== 0 && e.path)) {
      let t = I(e.fullPath);
      (!a[t] || e.fullPath.endsWith(`/`)) && (a[t] = e);
    }
    o++;
    let [u, d, f] = un(t, e, n, c, r, l);
    if (((e._interpolation = f), e.children)) for (let t of e.children) s(t, d, u, f);
  }
  s(e, 1, n);
  for (let e of r) e.sort(dn);
  return {
    processedTree: { segmentTree: n, singleCache: on(1e3), matchCache: on(1e3), flatCache: null, masksTree: null },
    routesById: i,
    routesByPath: a,
  };
}
function _n(e, t, n = !1) {
  let r = e.split(`/`),
    i = xn(e, r, t, n);
  if (!i) return null;
  let [a] = vn(e, r, i);
  return { route: i.node.route, rawParams: a };
}
function vn(e, t, n) {
  let r = bn(n.node),
    i = n.node.data && cn(n.node.data),
    a = Object.create(null),
    o = n.extract?.part ?? 0,
    s = n.extract?.node ?? 0,
    c = n.extract?.path ?? 0,
    l = n.extract?.param ?? 0;
  for (; s < r.length; o++, s++, c++) {
    let u = r[s];
    if (u.kind === R) break;
    if (u.kind === sn) {
      (o--, c--);
      continue;
    }
    let d = t[o],
      f = c;
    if ((d && (c += d.length), u.kind === 1 || u.kind === 3)) {
      let e = i[l++];
      if (u.kind === 3 && n.skipped & (1 << s)) {
        (o--, (c = f - 1));
        continue;
      }
      let t = u.suffix || u.prefix ? d.substring(u.prefix.length, d.length - u.suffix.length) : d;
      (t || u.kind === 1) && (a[e] = decodeURIComponent(t));
    } else if (u.kind === 2) {
      let t = u,
        n = e.substring(f + t.prefix.length, e.length - t.suffix.length),
        r = decodeURIComponent(n);
      ((a[`*`] = r), (a._splat = r));
      break;
    }
  }
  return (n.rawParams && Object.assign(a, n.rawParams), [a, { part: o, node: s, path: c, param: l }]);
}
function yn(e) {
  let t = [e];
  for (; e.parentRoute;) ((e = e.parentRoute), t.push(e));
  return (t.reverse(), t);
}
function bn(e) {
  let t = Array(e.depth + 1);
  do ((t[e.depth] = e), (e = e.parent));
  while (e);
  return t;
}
function xn(e, t, n, r) {
  if (e === `/` && n.index) return { node: n.index, skipped: 0 };
  let i = !M(t),
    a = i && e !== `/`,
    o = t.length - +!!i,
    s = [{ node: n, index: 1, skipped: 0, statics: 0, dynamics: 0, optionals: 0 }],
    c = null,
    l = null;
  for (; s.length;) {
    let n = s.pop(),
      { node: i, index: u, skipped: d, statics: f, dynamics: p, optionals: m } = n,
      { extract: h, rawParams: g } = n;
    if (i.kind === 2 && i.route && !Tn(l, n)) continue;
    if (i.parse) {
      if (!wn(e, t, n)) continue;
      ((g = n.rawParams), (h = n.extract));
    }
    r && i.route && i.kind !== R && Tn(c, n) && (c = n);
    let _ = u === o;
    if (
      _ &&
      (i.route && (!a || i.kind === R || i.kind === 2) && Tn(l, n) && (l = n),
      !i.optional && !i.wildcard && !i.index && !i.pathless)
    )
      continue;
    let v = _ ? void 0 : t[u],
      y;
    if (_ && i.index) {
      let n = { node: i.index, index: u, skipped: d, statics: f, dynamics: p, optionals: m, extract: h, rawParams: g },
        r = !0;
      if ((i.index.parse && (wn(e, t, n) || (r = !1)), r)) {
        if (!p && !m && !d && Cn(f, o)) return n;
        Tn(l, n) && (l = n);
      }
    }
    if (i.wildcard)
      for (let e = i.wildcard.length - 1; e >= 0; e--) {
        let n = i.wildcard[e],
          { prefix: r, suffix: a } = n;
        if (!r || (!_ && (n.caseSensitive ? v : (y ??= v.toLowerCase())).startsWith(r))) {
          if (a) {
            if (_) continue;
            let e = t.slice(u).join(`/`),
              i = e.slice(-a.length);
            if ((n.caseSensitive ? i : i.toLowerCase()) !== a || e.length - a.length < r.length) continue;
          }
          s.push({ node: n, index: o, skipped: d, statics: f, dynamics: p, optionals: m, extract: h, rawParams: g });
        }
      }
    if (i.optional) {
      let e = d | (1 << (i.depth + 1));
      for (let t = i.optional.length - 1; t >= 0; t--) {
        let n = i.optional[t];
        s.push({ node: n, index: u, skipped: e, statics: f, dynamics: p, optionals: m, extract: h, rawParams: g });
      }
      if (!_)
        for (let e = i.optional.length - 1; e >= 0; e--) {
          let t = i.optional[e],
            { prefix: n, suffix: r } = t;
          if (n || r) {
            let e = t.caseSensitive ? v : (y ??= v.toLowerCase());
            if ((n && !e.startsWith(n)) || (r && e.indexOf(r, e.length - r.length) < n.length)) continue;
          }
          s.push({
            node: t,
            index: u + 1,
            skipped: d,
            statics: f,
            dynamics: p,
            optionals: m + Sn(o, u),
            extract: h,
            rawParams: g,
          });
        }
    }
    if (!_ && i.dynamic && v)
      for (let e = i.dynamic.length - 1; e >= 0; e--) {
        let t = i.dynamic[e],
          { prefix: n, suffix: r } = t;
        if (n || r) {
          let e = t.caseSensitive ? v : (y ??= v.toLowerCase());
          if ((n && !e.startsWith(n)) || (r && e.indexOf(r, e.length - r.length) < n.length)) continue;
        }
        s.push({
          node: t,
          index: u + 1,
          skipped: d,
          statics: f,
          dynamics: p + Sn(o, u),
          optionals: m,
          extract: h,
          rawParams: g,
        });
      }
    if (!_ && i.staticInsensitive) {
      let e = i.staticInsensitive.get((y ??= v.toLowerCase()));
      e &&
        s.push({
          node: e,
          index: u + 1,
          skipped: d,
          statics: f + Sn(o, u),
          dynamics: p,
          optionals: m,
          extract: h,
          rawParams: g,
        });
    }
    if (!_ && i.static) {
      let e = i.static.get(v);
      e &&
        s.push({
          node: e,
          index: u + 1,
          skipped: d,
          statics: f + Sn(o, u),
          dynamics: p,
          optionals: m,
          extract: h,
          rawParams: g,
        });
    }
    if (i.pathless)
      for (let e = i.pathless.length - 1; e >= 0; e--) {
        let t = i.pathless[e];
        s.push({ node: t, index: u, skipped: d, statics: f, dynamics: p, optionals: m, extract: h, rawParams: g });
      }
  }
  if (l) return l;
  if (r && c) {
    let n = c.index;
    for (let e = 0; e < c.index; e++) n += t[e].length;
    let r = n === e.length ? `/` : e.slice(n);
    return ((c.rawParams ??= Object.create(null)), (c.rawParams[`**`] = decodeURIComponent(r)), c);
  }
  return null;
}
function Sn(e, t) {
  return 2 ** (e - t - 1);
}
function Cn(e, t) {
  return e === 2 ** (t - 1) - 1;
}
function wn(e, t, n) {
  let r, i;
  try {
    [r, i] = vn(e, t, n);
  } catch {
    return null;
  }
  if (((n.rawParams = r), (n.extract = i), !n.node.parse)) return !0;
  try {
    if (n.node.parse(r) === !1) return null;
  } catch {}
  return !0;
}
function Tn(e, t) {
  return (
    !e ||
    t.statics > e.statics ||
    (t.statics === e.statics &&
      (t.dynamics > e.dynamics ||
        (t.dynamics === e.dynamics &&
          (t.optionals > e.optionals ||
            (t.optionals === e.optionals &&
              ((t.node.kind === R) > (e.node.kind === R) ||
                ((t.node.kind === R) == (e.node.kind === R) && t.node.depth > e.node.depth)))))))
  );
}
function En(e, t, n) {
  let r = Ot(e),
    i = `/${r}`,
    a = t ? i : i.toLowerCase(),
    o = `${a}/`,
    s = {
      input: ({ url: e }) => {
        let n = t ? e.pathname : e.pathname.toLowerCase();
        return (n === a ? (e.pathname = `/`) : n.startsWith(o) && (e.pathname = e.pathname.slice(i.length)), e);
      },
      output: ({ url: e }) => ((e.pathname = F(`/${r}${e.pathname}`)), e),
    };
  return n
    ? { input: ({ url: e }) => Dn(n, s.input({ url: e })), output: ({ url: e }) => s.output({ url: On(n, e) }) }
    : s;
}
function Dn(e, t) {
  let n = e?.input?.({ url: t });
  if (n) {
    if (typeof n == `string`) return new URL(n);
    if (n instanceof URL) return n;
  }
  return t;
}
function On(e, t) {
  let n = e?.output?.({ url: t });
  if (n) {
    if (typeof n == `string`) return new URL(n);
    if (n instanceof URL) return n;
  }
  return t;
}
function kn(e, t) {
  let { createMutableStore: n, createReadonlyStore: r, batch: i } = t,
    a = new Map(),
    o = n(`idle`),
    s = n(e),
    c = n(void 0),
    l = n([]),
    u = r(() => l.get().map((e) => a.get(e).get())),
    d = r(() => ({
      status: o.get(),
      isLoading: o.get() === `pending`,
      matches: u.get(),
      location: s.get(),
      resolvedLocation: c.get(),
    }));
  function f(e) {
    let t = a.get(e);
    return (t || ((t = n(void 0)), a.set(e, t)), t);
  }
  let p = {
    status: o,
    location: s,
    resolvedLocation: c,
    ids: l,
    matches: u,
    byRoute: a,
    __store: d,
    getMatchStore: f,
    setMatches: m,
  };
  function m(e) {
    let t = l.get(),
      n = e.map((e) => e.routeId);
    i(() => {
      Tt(t, n) || l.set(n);
      for (let e of t) n.includes(e) || a.get(e).set(() => void 0);
      for (let t of e) {
        let e = f(t.routeId);
        e.get() !== t && e.set(t);
      }
    });
  }
  return p;
}
var B = `__TSR_index`,
  An = `popstate`,
  jn = `beforeunload`,
  Mn = /^[\x00-\x20]*(?:[\\/][\t\n\r]*){2,}/;
function Nn(e) {
  let t = Mn.exec(e);
  return t ? `/` + e.slice(t[0].length) : e;
}
function Pn(e) {
  return (
    /[\x00-\x1f\x7f]/.test(e) &&
      (e = e.replace(/[\x00-\x1f\x7f]/g, (e) =>
        `	
\r`.includes(e)
          ? ``
          : encodeURIComponent(e),
      )),
    Nn(e)
  );
}
function Fn(e) {
  let t = e.getLocation(),
    n = new Set(),
    r = (r) => {
      ((t = e.getLocation()), n.forEach((e) => e({ location: t, action: r })));
    },
    i = (n) => {
      (e.notifyOnIndexChange ?? !0) ? r(n) : (t = e.getLocation());
    },
    a = async (n) => {
      let r = n.navigateOpts?.ignoreBlocker ? void 0 : e.getBlockers?.();
      if (typeof document < `u` && r?.length && (n.type === `PUSH` || n.type === `REPLACE`))
        for (let i of r) {
          let r = Rn(n.path, n.state);
          if (await i.blockerFn({ currentLocation: t, nextLocation: r, action: n.type })) {
            e.onBlocked?.();
            return;
          }
        }
      n.task();
    };
  return {
    get location() {
      return t;
    },
    get length() {
      return e.getLength();
    },
    subscribers: n,
    subscribe: (e) => (
      n.add(e),
      () => {
        n.delete(e);
      }
    ),
    push: (n, i, o) => {
      let s = t.state[B];
      ((i = In(s + 1, i)),
        a({
          task: () => {
            (e.pushState(n, i), r({ type: `PUSH` }));
          },
          navigateOpts: o,
          type: `PUSH`,
          path: n,
          state: i,
        }));
    },
    replace: (n, i, o) => {
      let s = t.state[B];
      ((i = In(s, i)),
        a({
          task: () => {
            (e.replaceState(n, i), r({ type: `REPLACE` }));
          },
          navigateOpts: o,
          type: `REPLACE`,
          path: n,
          state: i,
        }));
    },
    go: (t, n) => {
      a({
        task: () => {
          (e.go(t, n?.ignoreBlocker ?? !1), i({ type: `GO`, index: t }));
        },
        navigateOpts: n,
        type: `GO`,
      });
    },
    back: (t) => {
      a({
        task: () => {
          (e.back(t?.ignoreBlocker ?? !1), i({ type: `BACK` }));
        },
        navigateOpts: t,
        type: `BACK`,
      });
    },
    forward: (t) => {
      a({
        task: () => {
          (e.forward(t?.ignoreBlocker ?? !1), i({ type: `FORWARD` }));
        },
        navigateOpts: t,
        type: `FORWARD`,
      });
    },
    canGoBack: () => t.state[B] !== 0,
    createHref: (t) => e.createHref(t),
    block: (t) => {
      if (!e.setBlockers) return () => {};
      let n = e.getBlockers?.() ?? [];
      return (
        e.setBlockers([...n, t]),
        () => {
          let n = e.getBlockers?.() ?? [];
          e.setBlockers?.(n.filter((e) => e !== t));
        }
      );
    },
    flush: () => e.flush?.(),
    destroy: () => e.destroy?.(),
    notify: r,
    _getBlockers: () => e.getBlockers?.() ?? [],
  };
}
function In(e, t) {
  let n = zn();
  return { ...t, key: n, __TSR_key: n, [B]: e };
}
function Ln(e) {
  let t = e?.window ?? (typeof document < `u` ? window : void 0),
    n = t.history.pushState,
    r = t.history.replaceState,
    i = [],
    a = () => i,
    o = (e) => (i = e),
    s = (t) => Pn(e?.createHref ? e.createHref(t) : t),
    c = e?.parseLocation ?? (() => Rn(`${t.location.pathname}${t.location.search}${t.location.hash}`, t.history.state));
  if (!t.history.state?.__TSR_key && !t.history.state?.key) {
    let e = zn();
    t.history.replaceState({ [B]: 0, key: e, __TSR_key: e }, ``);
  }
  let l = c(),
    u,
    d = !1,
    f = !1,
    p = !1,
    m = !1,
    h = () => l,
    g,
    _ = () => {
      g &&
        ((S._ignoreSubscribers = !0),
        (g[2] ? t.history.pushState : t.history.replaceState)(g[1], ``, g[0]),
        (S._ignoreSubscribers = !1),
        (g = void 0),
        (u = void 0));
    },
    v = (t, n, r) => {
      let i = e?.createHref ? s(n) : void 0,
        a = !!g;
      (a || (u = l), (l = Rn(n, r)), (g = [i ?? l.href, r, g?.[2] || t]), a || queueMicrotask(() => _()));
    },
    y = (e) => {
      ((l = c()), S.notify({ type: e }));
    },
    b = async () => {
      if (((m = !1), f)) {
        f = !1;
        return;
      }
      let e = c(),
        n = e.state[B] - l.state[B],
        r = n === 1,
        i = n === -1,
        o = (!r && !i) || d;
      d = !1;
      let s = o ? `GO` : i ? `BACK` : `FORWARD`,
        u = o ? { type: `GO`, index: n } : { type: i ? `BACK` : `FORWARD` };
      if (p) p = !1;
      else {
        let r = a();
        if (typeof document < `u` && r.length) {
          for (let i of r)
            if (await i.blockerFn({ currentLocation: l, nextLocation: e, action: s })) {
              ((f = !0), t.history.go(-n), S.notify(u));
              return;
            }
        }
      }
      ((l = c()), S.notify(u));
    },
    x = (e) => {
      if (m) {
        m = !1;
        return;
      }
      let t = !1,
        n = a();
      if (typeof document < `u` && n.length)
        for (let e of n) {
          let n = e.enableBeforeUnload ?? !0;
          if (n === !0 || (typeof n == `function` && n() === !0)) {
            t = !0;
            break;
          }
        }
      if (t) return (e.preventDefault(), (e.returnValue = ``));
    },
    S = Fn({
      getLocation: h,
      getLength: () => t.history.length,
      pushState: (e, t) => v(!0, e, t),
      replaceState: (e, t) => v(!1, e, t),
      back: (e) => (e && ((p = !0), (m = !0)), t.history.back()),
      forward: (e) => {
        (e && ((p = !0), (m = !0)), t.history.forward());
      },
      go: (e, n) => {
        ((d = !0), n && ((p = !0), (m = !0)), t.history.go(e));
      },
      createHref: s,
      flush: _,
      destroy: () => {
        ((t.history.pushState = n),
          (t.history.replaceState = r),
          t.removeEventListener(jn, x, { capture: !0 }),
          t.removeEventListener(An, b));
      },
      onBlocked: () => {
        u && l !== u && (l = u);
      },
      getBlockers: a,
      setBlockers: o,
      notifyOnIndexChange: !1,
    });
  return (
    (S._ignoreNextBeforeUnload = (e) => {
      m = !1;
      try {
        ((e = new URL(e, t.document.baseURI).href),
          (m = /^https?:/.test(e) && (!e.includes(`#`) || e.split(`#`)[0] !== t.location.href.split(`#`)[0])));
      } catch {}
    }),
    t.addEventListener(jn, x, { capture: !0 }),
    t.addEventListener(An, b),
    (t.history.pushState = function (...e) {
      let r = n.apply(t.history, e);
      return (S._ignoreSubscribers || y(`PUSH`), r);
    }),
    (t.history.replaceState = function (...e) {
      let n = r.apply(t.history, e);
      return (S._ignoreSubscribers || y(`REPLACE`), n);
    }),
    S
  );
}
function Rn(e, t) {
  let n = Pn(e),
    r = n.indexOf(`#`),
    i = n.indexOf(`?`);
  if (!t) {
    let e = zn();
    t = { [B]: 0, key: e, __TSR_key: e };
  }
  return {
    href: n,
    pathname: n.slice(0, r > -1 ? (i > -1 ? Math.min(r, i) : r) : i > -1 ? i : n.length),
    hash: r > -1 ? n.slice(r) : ``,
    search: i > -1 ? n.slice(i, r === -1 ? void 0 : r) : ``,
    state: t,
  };
}
function zn() {
  return (Math.random() + 1).toString(36).slice(7);
}
function Bn(e, t) {
  return (e.protocol !== `http:` && e.protocol !== `https:`) || e.origin !== t || !!e.username || !!e.password;
}
function Vn(e) {
  return e.pathname + e.search + e.hash;
}
function Hn(e) {
  return (
    e.options.loader ||
    e.options.beforeLoad ||
    e.lazyFn ||
    e.options.component?.preload ||
    e.options.pendingComponent?.preload
  );
}
function Un(e, t) {
  return {
    fromLocation: t,
    toLocation: e,
    pathChanged: t?.pathname !== e.pathname,
    hrefChanged: t?.href !== e.href,
    hashChanged: t?.hash !== e.hash,
  };
}
function Wn({ key: e, __TSR_key: t, __TSR_index: n, __hashScrollIntoViewOptions: r, ...i }) {
  return i;
}
function Gn(e) {
  return e.findIndex((e) => e.status === `error` || e.status === `notFound` || e._notFound) + 1;
}
function Kn(e, t, n, r, i, a) {
  (r && (t = t.slice(0, r)), i && (n = n.slice(0, i)));
  for (let r of t) {
    if (a && e._tx !== a) return;
    n.some((e) => e.routeId === r.routeId) || e.routesById[r.routeId].options.onLeave?.(r);
  }
  for (let r of n) {
    if (a && e._tx !== a) return;
    e.routesById[r.routeId].options[t.some((e) => e.routeId === r.routeId) ? `onStay` : `onEnter`]?.(r);
  }
}
var qn = class {
  constructor(e, t) {
    ((this.tempLocationKey = `${Math.round(Math.random() * 1e7)}`),
      (this._scroll = { n: !0 }),
      (this.subscribers = new Set()),
      (this._cache = new Map()),
      (this._committed = []),
      (this.startTransition = async (e) => (e(), !1)),
      (this.update = (e) => {
        let t = this.options;
        ((this.options = { ...t, ...e }),
          (this.isServer = this.options.isServer ?? !1 ?? typeof document > `u`),
          (this.staticLocations = new WeakMap()),
          (this.protocolAllowlist = new Set(this.options.protocolAllowlist)),
          (!this.history || (this.options.history && this.options.history !== this.history)) &&
            (this.history = this.options.history ? this.options.history : Ln()),
          (this.origin = this.options.origin),
          (this.origin ||= window?.origin && window.origin !== `null` ? window.origin : `http://localhost`));
        let n = this.options.basepath ?? `/`,
          r = this.options.rewrite,
          i = this.basepath !== n || t?.rewrite !== r || t?.caseSensitive !== this.options.caseSensitive;
        if (
          (i && ((this.basepath = n), (this.rewrite = n !== `/` && Ot(n) ? En(n, this.options.caseSensitive, r) : r)),
          this.history && this.updateLatestLocation(),
          this.options.routeTree !== this.routeTree)
        ) {
          this.routeTree = this.options.routeTree;
          let e;
          ((e = this.buildRouteTree()), this.setRoutes(e));
        }
        if (this.stores) i && this.stores.location.set(this.latestLocation);
        else if (this.latestLocation) {
          let e = this.getStoreConfig(this);
          ((this.batch = e.batch), (this.stores = kn(this.latestLocation, e)), qt(this));
        }
      }),
      (this.updateLatestLocation = () => {
        this.latestLocation = this.parseLocation(this.history.location, this.latestLocation);
      }),
      (this.buildRouteTree = () => {
        let e = gn(this.routeTree, this.options.caseSensitive);
        return (
          this.options.routeMasks && fn(this.options.routeMasks, e.processedTree),
          { ...e, resolvePathCache: on(1e3) }
        );
      }),
      (this.subscribe = (e, t) => {
        let n = { eventType: e, fn: t };
        return (
          this.subscribers.add(n),
          () => {
            this.subscribers.delete(n);
          }
        );
      }),
      (this.emit = (e) => {
        for (let t of this.subscribers)
          if (t.eventType === e.type)
            try {
              t.fn(e);
            } catch (e) {
              console.error(e);
            }
      }),
      (this.parseLocation = (e, t) => {
        let n = ({ pathname: e, search: n, hash: r, href: i }, a) => {
            if (!this.rewrite && !/[ \x00-\x1f\x7f\u0080-\uffff]/.test(e)) {
              let i = this.options.parseSearch(n),
                o = this.options.stringifySearch(i);
              return {
                href: e + o + r,
                publicHref: e + o + r,
                pathname: Ct(e),
                external: !1,
                searchStr: o,
                search: pt(t?.search, i),
                hash: Ct(r.slice(1)),
                state: N(t?.state, a),
              };
            }
            let o = Dn(this.rewrite, new URL(i, this.origin)),
              s = this.options.parseSearch(o.search),
              c = this.options.stringifySearch(s);
            return (
              (o.search = c),
              {
                href: o.href.replace(o.origin, ``),
                publicHref: i,
                pathname: Ct(Nn(o.pathname)),
                external: !!this.rewrite && Bn(o, this.origin),
                searchStr: c,
                search: pt(t?.search, s),
                hash: Ct(o.hash.slice(1)),
                state: N(t?.state, a),
              }
            );
          },
          r = n(e, e.state),
          { __tempLocation: i, __tempKey: a } = r.state;
        if (i && (!a || a === this.tempLocationKey)) {
          let e = n(i, { ...i.state, __tempLocation: void 0, key: r.state.key, __TSR_key: r.state.__TSR_key });
          return ((e.maskedLocation = r), e);
        }
        return r;
      }),
      (this.matchRoutes = (e, t, n) =>
        typeof e == `string`
          ? this.matchRoutesInternal({ pathname: e, search: t }, n)
          : this.matchRoutesInternal(e, t)),
      (this.getMatchedRoutes = (e) => {
        let t = Object.create(null),
          n = hn(I(e), this.processedTree, !0);
        return (n && Object.assign(t, n.rawParams), [n?.branch || [this.routesById.__root__], t, n?.route]);
      }),
      (this.buildLocation = (e) => {
        {
          let t = this.staticLocations.get(e);
          if (t) return t;
        }
        let t = !1,
          n = (n = {}) => {
            if (n.href) {
              let e = Rn(n.href, {});
              n = {
                ...n,
                to: Dn(this.rewrite, new URL(e.pathname, this.origin)).pathname,
                search: this.options.parseSearch(e.search),
                hash: e.hash.slice(1),
              };
            }
            let r = e._fromLocation || this._pendingLocation || this.latestLocation,
              i,
              a = () => ((t = !0), r),
              o = () => (i ??= this.matchRoutesLightweight(a())),
              s = n.to ? `${n.to}` : `.`,
              c = At(
                s[0] === `/` ? `` : n.unsafeRelative === `path` ? a().pathname : (n.from ?? o()[1]),
                s,
                this.options.trailingSlash,
                this.resolvePathCache,
              ),
              l = this.routesByPath[I(c)],
              u = c.includes(`$`),
              d;
            if (l) d = l._branch ??= yn(l);
            else if (u) d = [];
            else {
              let [e, t, n] = this.getMatchedRoutes(c);
              ((d = e),
                this.options.notFoundRoute &&
                  (!n || (n.path !== `/` && t[`**`])) &&
                  (d = [...d, this.options.notFoundRoute]));
            }
            let f = u ? (l?._interpolation ?? un(!1, { fullPath: c }, 0)) : void 0,
              p;
            for (let e of d) {
              let t = e.options.params?.stringify ?? e.options.stringifyParams;
              if (t) {
                let e = o()[3];
                if (((p ??= Qn(n.params, e)), !dt(p))) break;
                p === e && (p = Object.assign(ft(), p));
                try {
                  Object.assign(p, t(p));
                } catch {}
              }
            }
            p ??= Qn(n.params, $n(n.params, f) ? o()[3] : er);
            let m = e.leaveParams ? c : Nn(Ct(f ? Pt(c, f, p, this.pathParamsDecoder) : c)),
              h = tr(d, e._includeValidateSearch),
              g = () => {
                let t = o()[2];
                if (e._includeValidateSearch && this.options.search?.strict) {
                  let e = {};
                  (d.forEach((n) => {
                    if (n.options.validateSearch)
                      try {
                        Object.assign(e, Zn(n.options.validateSearch, { ...e, ...t }));
                      } catch {}
                  }),
                    (t = e));
                }
                return t;
              },
              _ = h.length
                ? nr(h, g(), n)
                : n.search === !0
                  ? g()
                  : typeof n.search == `function`
                    ? n.search(g())
                    : n.search || er,
              v = this.options.stringifySearch(_),
              y = n.hash === !0 ? a().hash : typeof n.hash == `function` ? n.hash(a().hash) : n.hash || void 0,
              b = y ? `#${y}` : ``,
              x = n.state
                ? n.state === !0
                  ? a().state
                  : typeof n.state == `function`
                    ? n.state(a().state)
                    : n.state
                : er,
              S = `${m}${v}${b}`,
              C,
              w,
              T = !1;
            if (this.rewrite) {
              let e = new URL(S, this.origin),
                t = e.origin,
                n = On(this.rewrite, e);
              ((C = Vn(e)), Bn(n, t) ? ((w = n.href), (T = !0)) : (w = Nn(Vn(n))));
            } else ((C = wt(S)), (w = C));
            return {
              publicHref: w,
              href: C,
              pathname: m,
              search: _,
              searchStr: v,
              state: x,
              hash: y ?? ``,
              external: T,
              unmaskOnReload: n.unmaskOnReload,
            };
          },
          r = n(e);
        if (e.mask) r.maskedLocation = n({ from: e.from, ...e.mask });
        else if (this.options.routeMasks) {
          let t = pn(r.pathname, this.processedTree);
          if (t) {
            let i = Object.assign(ft(), t.rawParams),
              { from: a, params: o, ...s } = t.route,
              c = Qn(o, i);
            r.maskedLocation = n({ from: e.from, ...s, params: c });
          }
        }
        return (!t && e._fromLocation && this.staticLocations.set(e, r), r);
      }),
      (this.commitLocation = async ({ viewTransition: e, ignoreBlocker: t, ...n }) => {
        let r = n.maskedLocation ?? n;
        if (r.external) return Jn(this, r.publicHref, { replace: n.replace, ignoreBlocker: t });
        let i,
          a = I(this.latestLocation.href) === I(n.href) && P(Wn(n.state), Wn(this.latestLocation.state)),
          o = this._commitPromise,
          s,
          c = new Promise((e) => {
            s = e;
          });
        if (
          ((c.resolve = () => {
            (s(), o?.resolve());
          }),
          (this._commitPromise = c),
          a)
        )
          this.load();
        else {
          let { maskedLocation: r, hashScrollIntoView: a, ...o } = n;
          (r &&
            ((o = {
              ...r,
              state: {
                ...r.state,
                __tempKey: void 0,
                __tempLocation: {
                  ...o,
                  search: o.searchStr,
                  state: { ...o.state, __tempKey: void 0, __tempLocation: void 0, __TSR_key: void 0, key: void 0 },
                },
              },
            }),
            (o.unmaskOnReload ?? this.options.unmaskOnReload ?? !1) && (o.state.__tempKey = this.tempLocationKey)),
            (o.state = { ...o.state, __hashScrollIntoViewOptions: a ?? this.options.defaultHashScrollIntoView ?? !0 }),
            (this.shouldViewTransition = e),
            (i = n.replace ? `REPLACE` : `PUSH`),
            this.history[i === `REPLACE` ? `replace` : `push`](o.publicHref, o.state, { ignoreBlocker: t }),
            this.history.subscribers.size || this.load({ action: { type: i } }));
        }
        return ((this._scroll.n = n.resetScroll ?? !0), this._commitPromise);
      }),
      (this.buildAndCommitLocation = ({
        replace: e,
        resetScroll: t,
        hashScrollIntoView: n,
        viewTransition: r,
        ignoreBlocker: i,
        ...a
      } = {}) => {
        let o = this.buildLocation({ ...a, _includeValidateSearch: !0 });
        this._pendingLocation = o;
        let s = this.commitLocation({
          ...o,
          viewTransition: r,
          replace: e,
          resetScroll: t,
          hashScrollIntoView: n,
          ignoreBlocker: i,
        });
        return (
          queueMicrotask(() => {
            this._pendingLocation === o && (this._pendingLocation = void 0);
          }),
          s
        );
      }),
      (this.navigate = async ({ to: e, reloadDocument: t, href: n, publicHref: r, ...i }) => {
        let a = n ? bt(n) : void 0;
        if (a || t) {
          if (e !== void 0 || !n) {
            let t = this.buildLocation({ to: e, ...i }),
              a = t.maskedLocation ?? t;
            ((n ??= a.publicHref), (r ??= a.publicHref));
          }
          let t = !a && r ? r : n;
          return Jn(this, t, i);
        }
        return this.buildAndCommitLocation({ ...i, href: n, to: e, _isNavigate: !0 });
      }),
      (this.load = async (e) => {
        (this.updateLatestLocation(),
          e?.action && (this._scroll.h = e.action.type === `PUSH` || e.action.type === `REPLACE`),
          await Br(this, e));
      }),
      (this.startViewTransition = (e) => {
        let t = this.shouldViewTransition ?? this.options.defaultViewTransition;
        if (((this.shouldViewTransition = void 0), t && typeof document.startViewTransition == `function`)) {
          let n;
          if (typeof t == `object` && window.CSS?.supports?.(`selector(:active-view-transition-type(a))`)) {
            let r = this.latestLocation,
              i = this.stores.resolvedLocation.get(),
              a = typeof t.types == `function` ? t.types(Un(r, i)) : t.types;
            if (a === !1) return e();
            n = { update: e, types: a };
          } else n = e;
          return document.startViewTransition(n).updateCallbackDone;
        }
        return e();
      }),
      (this.invalidate = (e) => {
        let t = this._committed,
          n = e?.filter,
          r = this._preloads,
          i = new Set(),
          a = (e) => {
            (!n || n(e)) && i.add(e.id);
          };
        (t.forEach(a), this._cache.forEach(a), r?.forEach((e) => e.forEach(a)), this._tx?.[3].forEach(a));
        let o = [];
        for (let [e, t] of r ?? []) t.some((e) => i.has(e.id)) && (r.delete(e), o.push(e));
        let s = (t) => {
          if (i.has(t.id)) {
            let n = this.routesById[t.routeId],
              r = {
                ...t,
                invalid: !0,
                ...((e?.forcePending || t.status === `error` || t.status === `notFound`) && Hn(n)
                  ? { status: `pending`, error: void 0 }
                  : void 0),
              };
            return ((t._flight = void 0), r);
          }
          return t;
        };
        this._committed = t.map(s);
        for (let [t, n] of this._cache) i.has(t) && ((n.invalid = !0), e?.forcePending && (n.status = `pending`));
        for (let e of i) {
          let t = this._flights?.get(e);
          (this._flights?.delete(e), t && !t[2] && o.push(t[1]));
        }
        for (let e of o) e.abort();
        return ((this.shouldViewTransition = !1), this.load({ sync: e?.sync }));
      }),
      (this.resolveRedirect = (e) => {
        let t = e.options,
          n = e.headers.get(`Location`) || t.href;
        if (!n) {
          let e = this.buildLocation(t);
          n = (e.maskedLocation ?? e).publicHref || `/`;
        }
        let r;
        if (xt.test(n) || ((r = bt(n)) && !this.protocolAllowlist.has(r)))
          throw Error(`Redirect blocked: unsafe protocol`);
        if (r === `http:` || r === `https:`) {
          let e = new URL(n);
          e.pathname.startsWith(`//`) ? (n = e.href) : Bn(e, this.origin) || ((n = Vn(e)), (r = void 0));
        }
        return (r && (t.reloadDocument = !0), (t.href = n), e.headers.set(`Location`, n), e);
      }),
      (this.clearCache = (e) => {
        let t = this._cache,
          n = this._preloads,
          r = e?.filter,
          i = [],
          a = [];
        for (let [e, n] of t) (!r || r(n)) && (a.push(e), i.push(n));
        let o = [];
        for (let [e, t] of n ?? []) (!r || t.some(r)) && (o.push(e), i.push(...t));
        for (let e of a) t.delete(e);
        for (let e of o) n.delete(e);
        for (let e of i) {
          let t = e._flight;
          ((e._flight = void 0),
            t && !--t[2] && (this._flights?.get(e.id) === t && this._flights.delete(e.id), o.push(t[1])));
        }
        for (let e of o) e.abort();
      }),
      (this.loadRouteChunk = sr),
      (this.preloadRoute = (e) => Vr(this, e)),
      (this.matchRoute = (e, t) => {
        let n = {
            ...e,
            to: e.to ? At(e.from || ``, e.to, this.options.trailingSlash, this.resolvePathCache) : void 0,
            params: e.params || {},
            leaveParams: !0,
          },
          r = this.buildLocation(n),
          i = this.stores.status.get() === `pending`;
        if (t?.pending && !i) return !1;
        let a =
            (t?.pending ?? !i) ? this.latestLocation : this.stores.resolvedLocation.get() || this.stores.location.get(),
          o = mn(r.pathname, t?.caseSensitive ?? !1, t?.fuzzy ?? !1, a.pathname, this.processedTree);
        return !o || (e.params && !P(o.rawParams, e.params, !0))
          ? !1
          : (t?.includeSearch ?? !0)
            ? P(a.search, r.search, !0)
              ? o.rawParams
              : !1
            : o.rawParams;
      }),
      (this.getStoreConfig = t),
      e.pathParamsAllowedCharacters?.length && (this.pathParamsDecoder = jt(e.pathParamsAllowedCharacters)),
      this.update({
        defaultPreloadDelay: 50,
        defaultPendingMs: 1e3,
        defaultPendingMinMs: 500,
        context: void 0,
        ...e,
        caseSensitive: e.caseSensitive ?? !1,
        notFoundMode: e.notFoundMode ?? `fuzzy`,
        stringifySearch: e.stringifySearch ?? $t,
        parseSearch: e.parseSearch ?? Qt,
        protocolAllowlist: e.protocolAllowlist ?? yt,
      }),
      (self.__TSR_ROUTER__ = this));
  }
  isShell() {
    return !!this.options.isShell;
  }
  get state() {
    return this.stores.__store.get();
  }
  setRoutes(e) {
    (Object.assign(this, e), (this.lightweightCache = new WeakMap()), (this.staticLocations = new WeakMap()));
    let t = this.options.notFoundRoute;
    t &&
      (t.init(99999999999),
      this.routesById[t.id] !== t && (t._interpolation = un(!1, t, 0)),
      (this.routesById[t.id] = t));
  }
  matchRoutesInternal(e, t) {
    let [n, r, i] = this.getMatchedRoutes(e.pathname),
      a = n,
      o = !1;
    (i ? i.path !== `/` && r[`**`] : I(e.pathname)) &&
      (this.options.notFoundRoute ? (a = [...a, this.options.notFoundRoute]) : (o = !0));
    let s = o ? rr(this.options.notFoundMode, a) : void 0,
      c = Array(a.length),
      l = this._committed,
      u = (e, t) => {
        let n = l[t];
        return n?.routeId === e.id ? n : e === this.options.notFoundRoute ? l.find((t) => t.routeId === e.id) : void 0;
      },
      d;
    for (let n = 0; n < a.length; n++) {
      let i = a[n],
        o = c[n - 1],
        l,
        f,
        p;
      {
        let n = o?.search ?? e.search,
          r = o?._strictSearch ?? void 0;
        try {
          let e = Zn(i.options.validateSearch, { ...n }) ?? void 0;
          ((l = { ...n, ...e }), (f = { ...r, ...e }));
        } catch (e) {
          let r = e;
          if ((e instanceof Yn || (r = new Yn(e.message, { cause: e })), t?.throwOnError)) throw r;
          ((l = n), (f = {}), (p = r));
        }
      }
      let m = ``,
        h = ``;
      try {
        ((m = i.options.loaderDeps?.({ search: l }) ?? ``), (h = (m && JSON.stringify(m)) || ``));
      } catch (e) {
        if (t?.throwOnError) throw e;
        p ??= e;
      }
      let g = ft(),
        _ = i._interpolation ? Pt(i.fullPath, i._interpolation, r, this.pathParamsDecoder, g) : i.fullPath,
        v = i.id + _ + h,
        y = u(i, n),
        b = this._cache.get(v) ?? (y?.id === v ? y : void 0);
      d = b?._strictParams ?? Object.assign(g, d);
      let x;
      if (!b)
        try {
          ir(i, d);
        } catch (e) {
          if (((x = L(e) || an(e) ? e : new Xn(e.message, { cause: e })), t?.throwOnError)) throw x;
        }
      let S = y ? `stay` : `enter`,
        C;
      if (b) C = { ...b, cause: S, search: pt(y ? y.search : b.search, l), _strictSearch: f, searchError: p };
      else {
        let e = Hn(i) ? `pending` : `success`;
        C = {
          id: v,
          ssr: i.options.ssr,
          index: n,
          routeId: i.id,
          params: y?.params ?? d,
          _strictParams: d,
          pathname: _,
          updatedAt: Date.now(),
          search: y ? pt(y.search, l) : l,
          _strictSearch: f,
          searchError: p,
          status: e,
          isFetching: !1,
          error: void 0,
          paramsError: x,
          context: {},
          abortController: t?._controller ?? new AbortController(),
          cause: S,
          loaderDeps: y ? N(y.loaderDeps, m) : m,
          invalid: !1,
          preload: !1,
          staticData: i.options.staticData || {},
          fullPath: i.fullPath,
        };
      }
      let w = s === i.id;
      (C._notFound && !w && (C.error = void 0), (C._notFound = w), (c[n] = C));
    }
    for (let e = 0; e < c.length; e++) {
      let n = c[e];
      ((n.params = n.cause === `stay` ? pt(n.params, d) : d), t?._controller && (n.context = {}));
    }
    return c;
  }
  matchRoutesLightweight(e) {
    let t = M(this.stores.ids.get()),
      n = t ? this.stores.byRoute.get(t).get() : void 0,
      r = n?.id,
      i = this.lightweightCache.get(e);
    if (i && i[0] === r) return i[1];
    let [a, o] = this.getMatchedRoutes(e.pathname),
      s = M(a),
      c = { ...e.search };
    for (let e of a)
      try {
        Object.assign(c, Zn(e.options.validateSearch, c));
      } catch {}
    let l = n && n.routeId === s.id && n.pathname === e.pathname,
      u;
    if (l) u = n.params;
    else {
      let e = o;
      for (let t of a)
        try {
          ir(t, e);
        } catch {}
      u = e;
    }
    let d = [a, s.fullPath, c, u];
    return (this.lightweightCache.set(e, [r, d]), d);
  }
};
async function Jn(e, t, { replace: n, ignoreBlocker: r }) {
  if (!St(t, e.protocolAllowlist)) {
    if (!r) {
      let t = e.history._getBlockers();
      for (let r of t)
        if (
          r?.blockerFn &&
          (await r.blockerFn({
            currentLocation: e.history.location,
            nextLocation: e.history.location,
            action: n ? `REPLACE` : `PUSH`,
          }))
        )
          return;
    }
    (e.history._ignoreNextBeforeUnload?.(t), n ? window.location.replace(t) : (window.location.href = t));
  }
}
var Yn = class extends Error {},
  Xn = class extends Error {};
function Zn(e, t) {
  if (e == null) return {};
  if (`~standard` in e) {
    let n = e[`~standard`].validate(t);
    if (n instanceof Promise) throw new Yn(`Async validation not supported`);
    if (n.issues) throw new Yn(JSON.stringify(n.issues, void 0, 2), { cause: n });
    return n.value;
  }
  return `parse` in e ? e.parse(t) : typeof e == `function` ? e(t) : {};
}
function Qn(e, t) {
  if (e === void 0 || e === !0) return t;
  let n = Object.create(null);
  return e === !1 || e === null
    ? n
    : typeof e == `function`
      ? (Object.assign(n, t), Object.assign(n, e(n)))
      : Object.assign(n, t, e);
}
function $n(e, t) {
  return typeof e == `function`
    ? !0
    : !t || e === !1 || e === null
      ? !1
      : e === void 0 || e === !0 || t.some((t) => typeof t != `string` && !ut.call(e, t[1]));
}
var er = Object.freeze({});
function tr(e, t) {
  let n = [];
  for (let r = 0; r < e.length; r++) {
    let i = e[r].options;
    `search` in i
      ? i.search?.middlewares && n.push(...i.search.middlewares)
      : (i.preSearchFilters || i.postSearchFilters) &&
        n.push(({ search: e, next: t }) => {
          let n = t(i.preSearchFilters ? i.preSearchFilters.reduce((e, t) => t(e), e) : e);
          return i.postSearchFilters ? i.postSearchFilters.reduce((e, t) => t(e), n) : n;
        });
    let a = i.validateSearch;
    t &&
      a &&
      n.push(({ search: e, next: t, meta: n }) => {
        let r = t(e);
        try {
          let e = Zn(a, r);
          if (n && e) for (let t in e) t in r || (n.defaulted ||= new Map()).set(t, e[t]);
          return { ...r, ...e };
        } catch {}
        return r;
      });
  }
  return n;
}
function nr(e, t, n) {
  let r = (t, i, a) => {
    if (t >= e.length) {
      if (!n.search) return {};
      if (n.search === !0) return i;
      let e = lt(n.search, i);
      return (a && (a.explicit = e), e);
    }
    return e[t]({
      search: i,
      next: (e, n) => {
        if (n) {
          let n = a || {};
          return { search: r(t + 1, e, n), meta: n };
        }
        return r(t + 1, e, a);
      },
      meta: a,
    });
  };
  return r(0, t);
}
function rr(e, t) {
  if (e !== `root`) {
    let e;
    for (let n = t.length - 1; n >= 0; n--) {
      let r = t[n];
      if (r.options.notFoundComponent) return r.id;
      e ||= r.children && r.id;
    }
    if (e) return e;
  }
  return nn;
}
function ir(e, t) {
  let n = e.options.params?.parse ?? e.options.parseParams;
  n && Object.assign(t, n(t));
}
function ar(e, t) {
  return e.options[t]?.preload?.();
}
function or(e, t) {
  let n = ar(e, `component`),
    r = ar(e, `pendingComponent`);
  return (t && (r ? (r = r.then(t)) : t()), n && r ? Promise.all([n, r]).then(() => {}) : (n ?? r));
}
function sr(e, t, n) {
  let r = () => (t === !1 ? void 0 : t ? ar(e, t) : or(e, n)),
    i = e._lazy;
  if (i) return i === !0 ? r() : i.then(r);
  if (!e.lazyFn) return r();
  let a = e.lazyFn().then(
    (t) => {
      {
        let { id: n, ...r } = t.options;
        (Object.assign(e.options, r), (e._lazy = !0));
      }
    },
    (t) => {
      throw ((e._lazy = void 0), t);
    },
  );
  return ((e._lazy = a), a.then(r));
}
function cr(e) {
  let t = e.findIndex((e) => e.status !== `success` || e._notFound) + 1;
  return t && t < e.length ? e.slice(0, t) : e;
}
function lr(e, t, n) {
  let r = e._tx;
  return t && r?.[2] === n && !r[3].some((e) => e.routeId === t);
}
var V = 0,
  H = 1,
  ur = 2,
  U = 3,
  W = [4];
function dr(e) {
  return typeof e[0] == `number`;
}
function G(e, t) {
  return t.aborted
    ? Promise.race([Promise.reject(t), e])
    : new Promise((n, r) => {
        let i = () => r(t);
        (t.addEventListener(`abort`, i, { once: !0 }),
          Promise.resolve(e)
            .then(n, r)
            .then(() => t.removeEventListener(`abort`, i)));
      });
}
function K(e, t) {
  return e.routesById[t.routeId];
}
function fr(e, t, n) {
  return an(e)
    ? [U, e]
    : L(e)
      ? ((e.routeId ||= n), [ur, e])
      : t
        ? (typeof e?.then == `function` && (e = Error(`A Promise was thrown`, { cause: e })), [H, e])
        : [V, e];
}
function pr(e, t) {
  let n = fr(t, !0, e.id);
  if (n[0] !== H) return n;
  try {
    e.options.onError?.(n[1]);
  } catch (t) {
    n = fr(t, !0, e.id);
  }
  return n;
}
function mr(e, t, n, r, i) {
  return i[0].signal.aborted ? W : Dr(e, t, n, pr(n, r), i);
}
async function hr(e, t, n, r, i, a) {
  let [o, s] = t,
    c = n[0].signal,
    l = !!n[3];
  for (let i = n[6] ?? 0; i < r; i++) {
    let r = s[i],
      u = K(e, r);
    r.abortController = n[0];
    let d = s[i - 1]?.context ?? e.options.context ?? {},
      f = {
        params: r.params,
        location: o,
        navigate: (t) => e.navigate({ ...t, _fromLocation: o }),
        buildLocation: e.buildLocation,
        cause: l ? `preload` : r.cause,
        abortController: n[0],
        preload: l,
        matches: s,
        routeId: u.id,
      };
    try {
      let e = (r._ctx ||= u.options.context
        ? u.options.context({ ...f, deps: r.loaderDeps, context: d }) || {}
        : void 0);
      r.context = { ...d, ...e };
    } catch (a) {
      return (q(e, r), [i, mr(e, t, u, a, n)]);
    }
    if (c.aborted) return [i, W];
    let p = r.paramsError ?? r.searchError;
    if (p !== void 0) return (q(e, r), [i, mr(e, t, u, p, n)]);
    let m = u.options.beforeLoad;
    if (!m) continue;
    let h = r.status;
    i >= a && ((r.status = `pending`), n[7]?.());
    try {
      vr(e, r, `beforeLoad`, n[0]);
      let a = m({ ...f, search: r.search, context: r.context, ...e.options.additionalContext }),
        o = await (typeof a?.then == `function` ? G(a, c) : a);
      if (c.aborted) return [i, W];
      let s = Dr(e, t, u, fr(o, !1, u.id), n);
      if (s[0] !== V) return (q(e, r), [i, s]);
      r.context = { ...r.context, ...o };
    } catch (a) {
      return (q(e, r), [i, mr(e, t, u, a, n)]);
    } finally {
      ((r.status = h), vr(e, r, !1, n[0]));
    }
  }
  i();
}
function gr(e, t, n) {
  if (!(!n || --n[2])) {
    if (e._flights?.get(t.id) === n) {
      let n = e._tx;
      if (
        n &&
        !n[0].signal.aborted &&
        !n[3].includes(t) &&
        n[3].some((e) => e.id === t.id) &&
        n[3].some((e) => e.isFetching === `beforeLoad`)
      )
        return;
      e._flights.delete(t.id);
    }
    return n[1];
  }
}
function q(e, t) {
  let n = t._flight;
  ((t._flight = void 0), gr(e, t, n)?.abort());
}
function J(e, t, n, r) {
  let i = [];
  for (let a of t)
    if (!n?.includes(a)) {
      let t = a._flight;
      if (((a._flight = void 0), r && t?.[2] === 1 && e._flights?.get(a.id) === t && n?.some((e) => e.id === a.id)))
        t[2] = 0;
      else {
        let n = gr(e, a, t);
        n && i.push(n);
      }
    }
  for (let e of i) e.abort();
}
function _r(e) {
  for (let t of e) {
    let e = t._flight;
    e && e[2]++;
  }
}
function vr(e, t, n, r) {
  if (((t.isFetching = n), r && e._tx?.[0] !== r)) return;
  let i = e.stores.byRoute.get(t.routeId),
    a = i?.get();
  a?.id === t.id && i.set({ ...a, isFetching: n });
}
function yr(e, t, n, r, i, a, o) {
  let s = t[0];
  return {
    params: n.params,
    location: s,
    navigate: (t) => e.navigate({ ...t, _fromLocation: s }),
    cause: o ? `preload` : n.cause,
    abortController: i,
    preload: o,
    deps: n.loaderDeps,
    parentMatchPromise: a,
    context: n.context,
    route: r,
    ...e.options.additionalContext,
  };
}
async function br(e, t, n, r, i, a, o) {
  let s = o[0],
    c = s.signal;
  if (c.aborted) return W;
  if (!i) return [V, void 0];
  let l = n._flight;
  vr(e, n, `loader`, s);
  try {
    if (!l) {
      let s = new AbortController();
      ((l = [
        Promise.resolve()
          .then(() => i(yr(e, t, n, r, s, a, !!o[3])))
          .then(
            (e) => fr(e, !1, r.id),
            (e) => fr(e, !0, r.id),
          )
          .then(
            (t) => (
              t[0] !== V && e._flights?.get(n.id) === l && (e._flights.delete(n.id), l[2] || s.abort()),
              t[0] === H && l[2] ? pr(r, t[1]) : t
            ),
          ),
        s,
        1,
      ]),
        (e._flights ??= new Map()).set(n.id, l));
    }
    return ((n._flight = l), (n.abortController = l[1]), Dr(e, t, r, await G(l[0], c), o));
  } catch (t) {
    if (t !== c || !c.aborted) throw t;
    return (q(e, n), W);
  } finally {
    vr(e, n, !1, s);
  }
}
function xr(e, t, n) {
  t[0] !== U &&
    ((e.status = `success`),
    (e.error = void 0),
    t[0] === V
      ? ((e.loaderData = t[1]), (e.invalid = !1), (e.updatedAt = Date.now()), (e.preload = n))
      : (e.invalid = !0));
}
function Sr(e, t, n) {
  let r = e._cache.get(t.id);
  if (r !== n || e._committed.some((e) => e.id === t.id && e._flight === t._flight)) return;
  let i = { ...t, _notFound: void 0, context: {} };
  (i._flight && i._flight[2]++, e._cache.set(t.id, i), r && q(e, r));
}
function Cr(e, t) {
  return t[0] === H || t[0] === ur
    ? { ...e, status: t[0] === H ? `error` : `notFound`, error: t[1], _flight: void 0 }
    : e;
}
function wr(e, t, n, r, i, a, o) {
  let s = t[1][n],
    c = K(e, s),
    l = !!a[3],
    u = e._cache.get(s.id),
    d,
    f = !1,
    p;
  try {
    if (
      (s.status === `success` &&
        ((d = c.options.shouldReload),
        typeof d == `function` && (d = d(yr(e, t, s, c, a[0], i, l))),
        a[0].signal.aborted && (p = W)),
      !p)
    ) {
      if (s.status !== `success`) f = !0;
      else {
        let t =
          l || s.preload
            ? (c.options.preloadStaleTime ?? e.options.defaultPreloadStaleTime ?? 3e4)
            : (c.options.staleTime ?? e.options.defaultStaleTime ?? 0);
        f = !!(
          s.invalid ||
          d ||
          (d === void 0 &&
            Date.now() - s.updatedAt >= t &&
            (a[5] || s.cause === `enter` || a[2].some((e) => e.routeId === s.routeId && e.id !== s.id)))
        );
      }
    }
  } catch (n) {
    ((s.invalid = !0), q(e, s), (p = mr(e, t, c, n, a)));
  }
  let m = c.options.loader,
    h = typeof m == `function`,
    g = h ? m : m?.handler,
    _ = !l || c.options.preload !== !1,
    v = _ && m ? e._flights?.get(s.id) : void 0;
  v === s._flight || p ? (v = void 0) : v && !f && !l && d === void 0 ? (f = !0) : f || (v = void 0);
  let y = !(
      !m ||
      !f ||
      s.status !== `success` ||
      l ||
      a[4] ||
      ((h ? void 0 : m.staleReloadMode) ?? e.options.defaultStaleReloadMode) === `blocking`
    ),
    b = f && _,
    x = b && !y && (s.status !== `success` || !!m),
    S = n >= o ? a[7] : void 0,
    C = c.lazyFn && c._lazy !== !0 ? S : void 0;
  if ((b && !m && ((s.invalid = !1), (s.updatedAt = Date.now())), v && v[2]++, x)) {
    let t = s._flight;
    ((s._flight = v), gr(e, s, t)?.abort(), n >= o && (s.status = `pending`), S?.());
  }
  b || (s.isFetching = !1);
  let w =
      !p && x
        ? br(e, t, s, c, g, i, a).then(
            (t) => (
              xr(s, t, l),
              t[0] === V && (m && !a[0].signal.aborted && Sr(e, s, u), n >= o && (s.status = `pending`)),
              t
            ),
          )
        : Promise.resolve(p ?? [V, s.loaderData]),
    T = (async () => {
      try {
        let e = sr(c, void 0, C);
        e && (await G(e, a[0].signal));
      } catch (r) {
        if (!t[1].some((e, t) => t <= n && (e.status === `error` || e.status === `notFound` || e._notFound)))
          return [n, mr(e, t, c, r, a)];
      }
      let r = await w;
      x && r[0] === V && s.status === `pending` && !a[0].signal.aborted && ((s.status = `success`), S?.());
    })();
  if ((r.push([n, w, T]), !y)) return w.then((e) => Cr(s, e));
  let E = { ...s, status: `pending`, preload: !1, _flight: v };
  ((s.invalid = !1), (s.isFetching = `loader`));
  let D = br(e, t, E, c, g, i, a).then((e) => ((s.isFetching = !1), xr(E, e, !1), e));
  return ((t[2] ??= []).push([n, D, T, E]), D.then((e) => Cr(E, e)));
}
async function Tr(e, t, n, r, i = 0) {
  let a = n?.[1][1],
    o = a?.routeId ? t.findIndex((e) => e.routeId === a.routeId) : (n?.[0] ?? t.length - 1);
  o < 0 && (o = 0);
  for (let n = o; n >= 0; n--) {
    let i = K(e, t[n]);
    try {
      let e = sr(i, !1);
      e && (await G(e, r));
    } catch (e) {
      if (e === r && r.aborted) throw e;
    }
    if (i.options.notFoundComponent) return n;
  }
  return a?.routeId ? o : i;
}
function Y(e, t) {
  t[2] &&=
    (J(
      e,
      t[2].map((e) => e[3]),
    ),
    void 0);
}
async function Er(e, t, n, r) {
  let i;
  try {
    await Promise.all(
      e.map((e) =>
        e[1].then(async (t) => {
          let a = e[0];
          if (!(r && a >= (await r))) {
            if (t[0] >= U) throw [a, t];
            !i &&
              t[0] !== V &&
              ((i = [a, t]),
              await Promise.all(
                (n ?? []).map((e) => {
                  if (!(e[0] <= a))
                    return e[1].then((t) => {
                      if (t[0] === U) throw [e[0], t];
                    });
                }),
              ));
          }
        }),
      ),
    );
  } catch (e) {
    return e;
  }
  return t ?? i;
}
function Dr(e, t, n, r, i, a) {
  for (; r[0] === U;) {
    let o = r[1],
      s = o.options;
    try {
      if (
        ((s.href || o.headers.has(`Location`)) && (e.resolveRedirect(o), s.reloadDocument)) ||
        (s.reloadDocument ? i[3] : i[1] >= 20)
      )
        return r;
      let n = e.buildLocation({ ...s, _fromLocation: t[0], _includeValidateSearch: !0 }),
        a = n.maskedLocation ?? n;
      if (a.external) {
        let t = o.clone();
        return (
          (t.options = { ...s }),
          t.headers.set(`Location`, a.publicHref),
          e.resolveRedirect(t),
          i[3] ? [U, t] : [U, t, a]
        );
      }
      return [U, o, n];
    } catch (e) {
      ((r = a ? [H, e] : pr(n, e)), (a = !0));
    }
  }
  return r;
}
async function Or(e, t, n, r, i, a) {
  let o = t[1],
    s = await i,
    c = !1,
    l = o.findIndex((e) => e._notFound),
    u = (t) => (t[1][0] === ur ? Tr(e, o, t, r.signal) : t[0]),
    d = l < 0 ? o.length : l;
  if ((s?.[1][0] ?? 0) >= U) d = 0;
  else if (s) {
    d = s[2] ??= await u(s);
    for (let e of n) {
      if (e[0] >= d) break;
      let t = await e[1];
      if (t[0] !== V && t[0] < U && !(`loaderData` in o[e[0]])) {
        ((s = [e[0], t]), (d = s[2] = await u(s)));
        break;
      }
    }
  }
  for (let e of n) {
    if (e[0] >= d) break;
    let t = await e[2];
    if (t) {
      s = t;
      break;
    }
  }
  if ((s?.[1][0] ?? 0) >= U) {
    let n = s[1];
    if (n[0] !== U || n[1].options.reloadDocument || n[2]) return (Y(e, t), n);
    ((c = !0), (s = [0, [H, Error(`Too many redirects`)]]));
  }
  let f = s ? (s[2] ?? (await u(s))) : l;
  if (f >= 0) {
    let i = s?.[1],
      l = i?.[0],
      u = o[f],
      d = i?.[1],
      p = () => {
        i &&
          ((u._notFound = void 0),
          l === H
            ? (u.status = `error`)
            : ((d.routeId = u.routeId),
              u.routeId === e.routeTree.id ? ((u.status = `success`), (u._notFound = !0)) : (u.status = `notFound`)),
          (u.error = d),
          (u.isFetching = !1));
      };
    (p(), i || a?.());
    let m = K(e, u);
    try {
      await G(
        i
          ? Promise.resolve().then(() => sr(m, l === H ? `errorComponent` : `notFoundComponent`))
          : Promise.all([sr(m), sr(m, `notFoundComponent`)]),
        r.signal,
      );
    } catch (n) {
      if (n === r.signal && r.signal.aborted) return (Y(e, t), W);
    }
    i
      ? c &&
        (r.abort(),
        await Promise.all([...n.map((e) => e[1]), ...n.map((e) => e[2]), ...(t[2] ?? []).map((e) => e[1])]),
        Y(e, t),
        J(e, o),
        p())
      : (u.status = `success`);
  }
  return t;
}
async function kr(e, t, n, r = 0, i = t[1].length) {
  let a = t[1];
  for (let t = r; t < i; t++) {
    let r = a[t],
      i = K(e, r).options;
    if (i.head || i.scripts)
      try {
        let t = { ssr: e.options.ssr, matches: a, match: r, params: r.params, loaderData: r.loaderData },
          [o, s] = await G(Promise.all([i.head?.(t), i.scripts?.(t)]), n);
        ((r.meta = o?.meta),
          (r.links = o?.links),
          (r.headScripts = o?.scripts),
          (r.styles = o?.styles),
          (r.scripts = s));
      } catch (e) {
        if (e === n && n.aborted) break;
        console.error(e);
      }
    if (r.status !== `success` || r._notFound) break;
  }
  return t;
}
async function Ar(e, t, n, r) {
  let i = [t, n],
    a = r[0].signal,
    o;
  try {
    let t = e.stores.matches.get(),
      s = n.findIndex((e) => e._notFound);
    if (e.options.notFoundMode !== `root` && s >= 0) {
      let t = await Tr(e, n, void 0, a, s);
      ((n[s]._notFound = void 0), (n[t]._notFound = !0), (s = t));
    }
    let c = s < 0 ? n.length : s + 1,
      l = 0;
    for (; l < c && l !== s;) {
      let e = n[l],
        i = r[2][l],
        a = t[l];
      if (
        i?.id !== e.id ||
        i.status !== `success` ||
        e.preload ||
        a?.id !== e.id ||
        a.status !== `success` ||
        (l++, i._notFound || a._notFound)
      )
        break;
    }
    let u = [],
      d = r[6] ?? 0,
      f = d ? Promise.resolve(n[d - 1]) : void 0,
      p = () => {
        for (let t = d; t < c && !a.aborted; t++) f = wr(e, i, t, u, f, r, l);
      },
      m = await hr(e, i, r, c, p, l);
    if (m) {
      if (((r[4] = !0), (c = m[0]), m[1][0] === ur)) {
        let t = await Tr(e, n, m, a);
        ((m[2] = t), (c = Math.min(c, t + 1)));
      } else m[1][0] >= U && (c = 0);
      p();
    }
    if (!a.aborted && !r[3]) {
      let t = [];
      for (let [n, r] of e._flights ?? []) r[2] || (e._flights.delete(n), t.push(r[1]));
      for (let e of t) e.abort();
    }
    let h = Or(e, i, u, r[0], Er(u, m, i[2]), r[7]);
    (i[2]?.length &&
      (i[3] = Er(
        i[2],
        void 0,
        void 0,
        h.then(
          (e) => (dr(e) ? 0 : cr(n).length),
          () => 0,
        ),
      )),
      (o = await h));
  } catch (t) {
    if ((Y(e, i), t === a && a.aborted)) return W;
    throw t;
  }
  return dr(o) ? o : kr(e, o, a, r[6] === n.length ? r[6] : 0);
}
function jr(e, t) {
  if (e._tx !== t) return;
  let n = t[3],
    r = e.stores.matches.get(),
    i = e._pending;
  for (let a = 0; a < n.length; a++) {
    let o = n[a],
      s = o.status === `success` && !o._notFound,
      c = r[a]?.id === o.id && r[a]?.status === `pending`;
    if (s && !c) continue;
    let l = K(e, o),
      u = s || o.invalid ? 0 : (l.options.pendingMs ?? e.options.defaultPendingMs),
      d = l.options.pendingComponent ?? e.options.defaultPendingComponent;
    if (!d || typeof u != `number` || u === 1 / 0) {
      i && ((i[0] = t), (i[2] = 0), (i[4] = !0));
      return;
    }
    let f = l.options.pendingMinMs ?? e.options.defaultPendingMinMs ?? 0,
      p = !1;
    if (
      (i?.[1] === o.id ? ((p = i[0] !== t), (i[0] = t)) : (clearTimeout(i?.[3]), (e._pending = i = void 0)),
      i || (e._pending = i = [t, o.id, c ? Date.now() + f : t[4] + u, void 0, c || void 0, d]),
      i[4] && !p && i[5] === d)
    )
      return;
    if (((i[5] = d), !i[4])) {
      clearTimeout(i[3]);
      let n = i[2] - Date.now();
      if (n > 0) {
        i[3] = setTimeout(() => jr(e, t), n);
        return;
      }
      i[2] = 0;
    }
    let m = n.map((e) => ({ ...e, _flight: void 0 }));
    m[a].status = `pending`;
    let h = (i[4] = e
      .startTransition(() => e.stores.setMatches(m), m)
      .then((t) => (t && e._pending === i && i[4] === h && !i[2] && (i[2] = Date.now() + f), t)));
    return;
  }
}
function Mr(e, t) {
  let n = e._pending;
  (e._tx !== t && e._tx?.[3].some((e) => e.id === n?.[1])) || (clearTimeout(n?.[3]), (e._pending = void 0));
}
async function Nr(e, t) {
  let n = e._pending;
  if (!n) return;
  clearTimeout(n[3]);
  let r = n[2] - Date.now();
  if (!n[4] || r <= 0 || !cr(t[3]).some((e) => e.id === n[1])) return;
  let i;
  try {
    await G(
      new Promise((e) => {
        i = setTimeout(e, r);
      }),
      t[0].signal,
    );
  } catch {}
  clearTimeout(i);
}
function Pr(e, t) {
  ((e._committed = t), e.stores.setMatches(t));
}
function Fr(e, t, n, r) {
  let i = e._committed,
    a = e._lifecycleEnd,
    o = e._cache;
  for (let e of n) ((e.preload = !1), r && (e._assetEnd = void 0));
  let s = cr(n).length,
    c = new Map();
  {
    let t = Date.now(),
      r = new Set();
    for (let e = 0; e < n.length; e++) {
      let t = n[e];
      (e < s || t.status === `success`) && r.add(t.id);
    }
    for (let n of [...i, ...o.values()]) {
      if (n.status !== `success` || r.has(n.id)) continue;
      let i = K(e, n);
      !i.options.loader ||
        t - n.updatedAt >=
          (n.preload
            ? (i.options.preloadGcTime ?? e.options.defaultPreloadGcTime ?? 3e5)
            : (i.options.gcTime ?? e.options.defaultGcTime ?? 3e5)) ||
        c.set(n.id, o.get(n.id) === n ? n : { ...n, _flight: void 0, isFetching: !1, context: {} });
    }
  }
  ((t[3] = []), (e._cache = c));
  let l = (e._lifecycleEnd = Gn(n));
  (Pr(e, n),
    J(
      e,
      [...o.values(), ...i].filter((e) => e._flight && c.get(e.id) !== e),
      n,
    ),
    Kn(e, i, n, a, l, t));
}
async function Ir(e, t) {
  let n = e._tx;
  for (; n && n !== t;) ((t = n), await n[5], (n = e._tx));
}
function Lr(e, t, n) {
  let r = n[1].options,
    i = n[2];
  if (!i) return e.navigate({ ...r, replace: !0, ignoreBlocker: !0 });
  if (r.reloadDocument)
    return e.navigate({ href: (i.maskedLocation ?? i).publicHref, reloadDocument: !0, replace: !0, ignoreBlocker: !0 });
  ((i._redirects = t[1] + 1), (e._pendingLocation = i));
  let a = e.commitLocation({
    ...i,
    viewTransition: r.viewTransition,
    replace: !0,
    resetScroll: r.resetScroll,
    hashScrollIntoView: r.hashScrollIntoView,
    ignoreBlocker: !0,
  });
  return (
    queueMicrotask(() => {
      e._pendingLocation === i && (e._pendingLocation = void 0);
    }),
    a
  );
}
async function Rr(e, t, n, r, i) {
  let a = n.map((e) => ({ ...e }));
  _r(a);
  for (let t of r) (q(e, a[t[0]]), (a[t[0]] = t[3]));
  let o = [t[2], a],
    s;
  try {
    s = await Or(e, o, r, t[0], i);
  } catch (t) {
    throw (J(e, a), t);
  }
  if (dr(s)) (J(e, a), s[0] === U && e._tx === t && e._committed === n && (await Lr(e, t, s)));
  else if ((await kr(e, s, t[0].signal), e._tx !== t || e._committed !== n)) J(e, a);
  else {
    for (let t of a) {
      let n = e._cache.get(t.id);
      n?._flight && n._flight === t._flight && (e._cache.delete(t.id), q(e, n));
    }
    (Pr(e, a), J(e, n, a));
  }
}
async function zr(e, t, n, r, i, a) {
  let o = await Ar(e, t[2], t[3], [t[0], t[1], e._committed, void 0, i, n, a, r]);
  if (dr(o)) {
    let n = o[0] === U && e._tx === t;
    if (((!n || o[1].options.reloadDocument) && Mr(e, t), J(e, t[3]), (t[3] = []), !n)) return;
    if (e._tx !== t) {
      Mr(e, t);
      return;
    }
    await Lr(e, t, o);
    return;
  }
  let s = o[1];
  if ((e._tx === t && (await Nr(e, t)), e._tx !== t)) {
    (Mr(e, t), J(e, s), Y(e, o));
    return;
  }
  let c = t[2],
    l = Un(c, e.stores.resolvedLocation.get()),
    u = o[2];
  await e.startViewTransition(async () => {
    if ((e._tx === t && (await Nr(e, t)), e._tx !== t)) {
      (Mr(e, t), J(e, s), Y(e, o));
      return;
    }
    let n = await e.startTransition(() => {
      (Mr(e, t),
        Fr(e, t, s, a),
        e._tx === t && (e.emit({ type: `onLoad`, ...l }), e._tx === t && e.emit({ type: `onBeforeRouteMount`, ...l })));
    }, s);
    e._tx === t
      ? (u?.length && Rr(e, t, s, u, o[3]).catch(console.error),
        e.batch(() => {
          (e.stores.resolvedLocation.set(c),
            e.stores.status.set(`idle`),
            e._tx === t && e.emit({ type: `onResolved`, ...l }),
            n && e._tx === t && e.emit({ type: `onRendered`, ...l }));
        }),
        e._tx === t && (e._commitPromise?.resolve(), (e._commitPromise = void 0)))
      : Y(e, o);
  });
}
async function Br(e, t) {
  let n = e._tx,
    r = e.stores.resolvedLocation.get(),
    i = r ?? e.stores.location.get(),
    a = e.latestLocation,
    o = e._pendingLocation,
    s = o?.href === a.href ? (o._redirects ?? 0) : 0,
    c = e._handoff,
    l = c?.[0](),
    u = new AbortController(),
    d = e._preflight;
  if (((e._preflight = u), l || c?.[1](), d?.abort(), !u.signal.aborted)) {
    let t = Un(a, r);
    (e.emit({ type: `onBeforeNavigate`, ...t }), u.signal.aborted || e.emit({ type: `onBeforeLoad`, ...t }));
  }
  if (u.signal.aborted) {
    await Ir(e, n);
    return;
  }
  let f = i.href === a.href,
    p = u,
    m = e.matchRoutes(a, { _controller: u });
  _r(m);
  let h = l ? c[1](m) : void 0;
  if ((h ? (p = l) : l?.abort(), u.signal.aborted)) {
    (J(e, m), await Ir(e, n));
    return;
  }
  e._preflight = void 0;
  let g,
    _ = () => zr(e, y, f, () => jr(e, y), t?.sync, h),
    v = t?.sync ? new Promise((e) => (g = e)) : Promise.resolve().then(_),
    y = [p, s, a, m, Date.now(), v.then(() => Ir(e, y))];
  if (((e._tx = y), n)) {
    for (let t of e.stores.matches.get()) {
      if (e._tx !== y) break;
      t.isFetching && vr(e, t, !1);
    }
    (n[0].abort(), J(e, n[3], y[3], !0));
  }
  e._tx === y
    ? (e.batch(() => {
        (e.stores.status.set(`pending`), e.stores.location.set(a));
      }),
      (h || (!e._committed.length && m[0]?.status !== `success` && !m.some((e) => e._notFound))) && jr(e, y),
      g?.(_()),
      await y[5])
    : (J(e, y[3]), (y[3] = []), g?.(), await Ir(e, y));
}
async function Vr(e, t) {
  let n = e.buildLocation(t);
  for (let t = 0; ; t++) {
    let r = e._committed,
      i = new AbortController(),
      a,
      o,
      s;
    try {
      try {
        ((a = e.matchRoutes(n, { _controller: i })),
          _r(a),
          (o = (e._preloads ??= new Map()).set(i, a)),
          (s = await Ar(e, n, a, [i, t, r, !0])));
      } finally {
        (o && ((o = o.delete(i)), J(e, a)), i.abort());
      }
      if (!dr(s)) return s[1];
      if (!o || s.length < 3) return;
      n = s[2];
    } catch (e) {
      L(e) || console.error(e);
      return;
    }
  }
}
var Hr = `Error preloading route! ☝️`,
  Ur = class {
    get to() {
      return this._to;
    }
    get id() {
      return this._id;
    }
    get path() {
      return this._path;
    }
    get fullPath() {
      return this._fullPath;
    }
    constructor(e) {
      if (
        ((this.init = (e) => {
          ((this.originalIndex = e), (this._branch = void 0));
          let t = this.options,
            n = !t?.path && !t?.id;
          ((this.parentRoute = this.options.getParentRoute?.()), n ? (this._path = nn) : this.parentRoute || Et());
          let r = n ? nn : t?.path;
          r && r !== `/` && (r = Dt(r));
          let i = t?.id || r,
            a = n ? nn : F((this.parentRoute.id === `__root__` ? `` : this.parentRoute.id) + `/` + (i ?? ``));
          r === `__root__` && (r = `/`);
          let o =
            a === `__root__` ? `/` : r === void 0 ? this.parentRoute.fullPath : F(this.parentRoute.fullPath + `/` + r);
          ((this._path = r), (this._id = a), (this._fullPath = o), (this._to = I(o)));
        }),
        (this.addChildren = (e) => this._addFileChildren(e)),
        (this._addFileChildren = (e) => (
          Array.isArray(e) && (this.children = e),
          typeof e == `object` && e && (this.children = Object.values(e)),
          this
        )),
        (this._addFileTypes = () => this),
        (this.updateLoader = (e) => (Object.assign(this.options, e), this)),
        (this.update = (e) => (Object.assign(this.options, e), this)),
        (this.lazy = (e) => ((this.lazyFn = e), this)),
        (this.redirect = (e) => rn({ from: this.fullPath, ...e })),
        (this.options = e || {}),
        (this.isRoot = !e?.getParentRoute),
        e?.id && e?.path)
      )
        throw Error(`Route cannot have both an 'id' and a 'path' option.`);
    }
  },
  Wr = class extends Ur {
    constructor(e) {
      super(e);
    }
  },
  Gr = class extends i.Component {
    constructor(...e) {
      (super(...e),
        (this.state = { error: 0 }),
        (this.reset = () => {
          this.setState({ error: 0 });
        }));
    }
    static getDerivedStateFromProps(e, t) {
      let n = e.getResetKey();
      return t.error && t.resetKey !== n ? { resetKey: n, error: 0 } : { resetKey: n };
    }
    static getDerivedStateFromError(e) {
      return { error: [e] };
    }
    componentDidCatch(e, t) {
      this.props.onCatch?.(e, t);
    }
    render() {
      let e = this.state.error;
      return e
        ? i.createElement(this.props.errorComponent ?? Kr, { error: e[0], reset: this.reset })
        : this.props.children;
    }
  };
function Kr({ error: e }) {
  let [t, n] = i.useState(!1);
  return (0, a.jsxs)(`div`, {
    style: { padding: `.5rem`, maxWidth: `100%` },
    children: [
      (0, a.jsxs)(`div`, {
        style: { display: `flex`, alignItems: `center`, gap: `.5rem` },
        children: [
          (0, a.jsx)(`strong`, { style: { fontSize: `1rem` }, children: `Something went wrong!` }),
          (0, a.jsx)(`button`, {
            style: {
              appearance: `none`,
              fontSize: `.6em`,
              border: `1px solid currentColor`,
              padding: `.1rem .2rem`,
              fontWeight: `bold`,
              borderRadius: `.25rem`,
            },
            onClick: () => n((e) => !e),
            children: t ? `Hide Error` : `Show Error`,
          }),
        ],
      }),
      (0, a.jsx)(`div`, { style: { height: `.25rem` } }),
      t
        ? (0, a.jsx)(`div`, {
            children: (0, a.jsx)(`pre`, {
              style: {
                fontSize: `.7em`,
                border: `1px solid red`,
                borderRadius: `.25rem`,
                padding: `.3rem`,
                color: `red`,
                overflow: `auto`,
              },
              children: e?.message ? (0, a.jsx)(`code`, { children: e.message }) : null,
            }),
          })
        : null,
    ],
  });
}
var qr = () => !0,
  Jr = () => !1;
function Yr({ children: e, fallback: t = null }) {
  return (0, a.jsx)(i.Fragment, { children: Xr() ? e : t });
}
function Xr(e = !0) {
  return i.useSyncExternalStore(Zr, qr, e ? Jr : qr);
}
function Zr() {
  return () => {};
}
var Qr = i.createContext(null);
function X(e) {
  return i.useContext(Qr);
}
function $r(e, t) {
  let n = e.stores.location,
    r = new Set(),
    i,
    a,
    o = (n) => {
      lr(e, t, n) || ((i = n), r.forEach((e) => e()));
    };
  return [
    () => i ?? n.get(),
    (e) => (
      r.size || ((i = n.get()), (a = n.subscribe(o).unsubscribe)),
      r.add(e),
      () => {
        (r.delete(e), r.size || (a(), (i = void 0)));
      }
    ),
  ];
}
var ei = i.createContext(void 0),
  ti = i.createContext(void 0);
function ni({ update: e, notify: t, unwatched: n }) {
  return { link: r, unlink: i, propagate: a, checkDirty: o, shallowPropagate: s };
  function r(e, t, n) {
    let r = t.depsTail;
    if (r !== void 0 && r.dep === e) return;
    let i = r === void 0 ? t.deps : r.nextDep;
    if (i !== void 0 && i.dep === e) {
      ((i.version = n), (t.depsTail = i));
      return;
    }
    let a = e.subsTail;
    if (a !== void 0 && a.version === n && a.sub === t) return;
    let o =
      (t.depsTail =
      e.subsTail =
        { version: n, dep: e, sub: t, prevDep: r, nextDep: i, prevSub: a, nextSub: void 0 });
    (i !== void 0 && (i.prevDep = o),
      r === void 0 ? (t.deps = o) : (r.nextDep = o),
      a === void 0 ? (e.subs = o) : (a.nextSub = o));
  }
  function i(e, t = e.sub) {
    let r = e.dep,
      i = e.prevDep,
      a = e.nextDep,
      o = e.nextSub,
      s = e.prevSub;
    return (
      a === void 0 ? (t.depsTail = i) : (a.prevDep = i),
      i === void 0 ? (t.deps = a) : (i.nextDep = a),
      o === void 0 ? (r.subsTail = s) : (o.prevSub = s),
      s === void 0 ? (r.subs = o) === void 0 && n(r) : (s.nextSub = o),
      a
    );
  }
  function a(e) {
    let n = e.nextSub,
      r;
    top: do {
      let i = e.sub,
        a = i.flags;
      if (
        (a & 60
          ? a & 12
            ? a & 4
              ? !(a & 48) && c(e, i)
                ? ((i.flags = a | 40), (a &= 1))
                : (a = 0)
              : (i.flags = (a & -9) | 32)
            : (a = 0)
          : (i.flags = a | 32),
        a & 2 && t(i),
        a & 1)
      ) {
        let t = i.subs;
        if (t !== void 0) {
          let i = (e = t).nextSub;
          i !== void 0 && ((r = { value: n, prev: r }), (n = i));
          continue;
        }
      }
      if ((e = n) !== void 0) n = e.nextSub;
      else {
        for (; r !== void 0;)
          if (((e = r.value), (r = r.prev), e !== void 0)) {
            n = e.nextSub;
            continue top;
          }
        break;
      }
    } while (1);
  }
  function o(t, n) {
    let r,
      i = 0,
      a = !1;
    top: do {
      let o = t.dep,
        c = o.flags;
      if (n.flags & 16) a = !0;
      else if ((c & 17) == 17) {
        if (e(o)) {
          let e = o.subs;
          (e.nextSub !== void 0 && s(e), (a = !0));
        }
      } else if ((c & 33) == 33) {
        ((t.nextSub !== void 0 || t.prevSub !== void 0) && (r = { value: t, prev: r }), (t = o.deps), (n = o), ++i);
        continue;
      }
      if (!a) {
        let e = t.nextDep;
        if (e !== void 0) {
          t = e;
          continue;
        }
      }
      for (; i--;) {
        let i = n.subs,
          o = i.nextSub !== void 0;
        if ((o ? ((t = r.value), (r = r.prev)) : (t = i), a)) {
          if (e(n)) {
            (o && s(i), (n = t.sub));
            continue;
          }
          a = !1;
        } else n.flags &= -33;
        n = t.sub;
        let c = t.nextDep;
        if (c !== void 0) {
          t = c;
          continue top;
        }
      }
      return a;
    } while (1);
  }
  function s(e) {
    do {
      let n = e.sub,
        r = n.flags;
      (r & 48) == 32 && ((n.flags = r | 16), (r & 6) == 2 && t(n));
    } while ((e = e.nextSub) !== void 0);
  }
  function c(e, t) {
    let n = t.depsTail;
    for (; n !== void 0;) {
      if (n === e) return !0;
      n = n.prevDep;
    }
    return !1;
  }
}
function ri(e, t, n) {
  let r = typeof e == `object`,
    i = r ? e : void 0;
  return {
    next: (r ? e.next : e)?.bind(i),
    error: (r ? e.error : t)?.bind(i),
    complete: (r ? e.complete : n)?.bind(i),
  };
}
var ii = [],
  ai = 0,
  {
    link: oi,
    unlink: si,
    propagate: ci,
    checkDirty: li,
    shallowPropagate: ui,
  } = ni({
    update(e) {
      return e._update();
    },
    notify(e) {
      ((ii[fi++] = e), (e.flags &= -3));
    },
    unwatched(e) {
      e.depsTail !== void 0 && ((e.depsTail = void 0), (e.flags = 17), hi(e));
    },
  }),
  di = 0,
  fi = 0,
  Z,
  pi = 0;
function mi(e) {
  try {
    (++pi, e());
  } finally {
    --pi || gi();
  }
}
function hi(e) {
  let t = e.depsTail,
    n = t === void 0 ? e.deps : t.nextDep;
  for (; n !== void 0;) n = si(n, e);
}
function gi() {
  if (!(pi > 0)) {
    for (; di < fi;) {
      let e = ii[di];
      ((ii[di++] = void 0), e.notify());
    }
    ((di = 0), (fi = 0));
  }
}
function _i(e, t) {
  let n = typeof e == `function`,
    r = e,
    i = {
      _snapshot: n ? void 0 : e,
      subs: void 0,
      subsTail: void 0,
      deps: void 0,
      depsTail: void 0,
      flags: +!n,
      get() {
        return (Z !== void 0 && oi(i, Z, ai), i._snapshot);
      },
      subscribe(e) {
        let t = ri(e),
          n = { current: !1 },
          r = vi(() => {
            (i.get(), n.current ? ((Z = void 0), t.next?.(i._snapshot)) : (n.current = !0));
          });
        return {
          unsubscribe: () => {
            r.stop();
          },
        };
      },
      _update(e) {
        let a = Z,
          o = t?.compare ?? Object.is;
        if (n) ((Z = i), ++ai, (i.depsTail = void 0));
        else if (e === void 0) return !1;
        n && (i.flags = 5);
        try {
          let t = i._snapshot,
            a = typeof e == `function` ? e(t) : e === void 0 && n ? r(t) : e;
          return t === void 0 || !o(t, a) ? ((i._snapshot = a), !0) : !1;
        } finally {
          ((Z = a), n && (i.flags &= -5), hi(i));
        }
      },
    };
  return (
    n
      ? ((i.flags = 17),
        (i.get = function () {
          let e = i.flags;
          if (e & 16 || (e & 32 && li(i.deps, i))) {
            if (i._update()) {
              let e = i.subs;
              e !== void 0 && ui(e);
            }
          } else e & 32 && (i.flags = e & -33);
          return (Z !== void 0 && oi(i, Z, ai), i._snapshot);
        }))
      : (i.set = function (e) {
          if (i._update(e)) {
            let e = i.subs;
            e !== void 0 && (ci(e), ui(e), gi());
          }
        }),
    i
  );
}
function vi(e) {
  let t = () => {
      let t = Z;
      ((Z = n), ++ai, (n.depsTail = void 0), (n.flags = 6));
      try {
        return e();
      } finally {
        ((Z = t), (n.flags &= -5), hi(n));
      }
    },
    n = {
      deps: void 0,
      depsTail: void 0,
      subs: void 0,
      subsTail: void 0,
      flags: 6,
      notify() {
        let e = this.flags;
        e & 16 || (e & 32 && li(this.deps, this)) ? t() : (this.flags = 2);
      },
      stop() {
        ((this.flags = 0), (this.depsTail = void 0), hi(this));
      },
    };
  return (t(), n);
}
var yi = t((e) => {
    var t = n();
    function r(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var i = typeof Object.is == `function` ? Object.is : r,
      a = t.useState,
      o = t.useEffect,
      s = t.useLayoutEffect,
      c = t.useDebugValue;
    function l(e, t) {
      var n = t(),
        r = a({ inst: { value: n, getSnapshot: t } }),
        i = r[0].inst,
        l = r[1];
      return (
        s(
          function () {
            ((i.value = n), (i.getSnapshot = t), u(i) && l({ inst: i }));
          },
          [e, n, t],
        ),
        o(
          function () {
            return (
              u(i) && l({ inst: i }),
              e(function () {
                u(i) && l({ inst: i });
              })
            );
          },
          [e],
        ),
        c(n),
        n
      );
    }
    function u(e) {
      var t = e.getSnapshot;
      e = e.value;
      try {
        var n = t();
        return !i(e, n);
      } catch {
        return !0;
      }
    }
    function d(e, t) {
      return t();
    }
    var f = typeof window > `u` || window.document === void 0 || window.document.createElement === void 0 ? d : l;
    e.useSyncExternalStore = t.useSyncExternalStore === void 0 ? f : t.useSyncExternalStore;
  }),
  bi = t((e, t) => {
    t.exports = yi();
  }),
  xi = t((e) => {
    var t = n(),
      r = bi();
    function i(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var a = typeof Object.is == `function` ? Object.is : i,
      o = r.useSyncExternalStore,
      s = t.useRef,
      c = t.useEffect,
      l = t.useMemo,
      u = t.useDebugValue;
    e.useSyncExternalStoreWithSelector = function (e, t, n, r, i) {
      var d = s(null);
      if (d.current === null) {
        var f = { hasValue: !1, value: null };
        d.current = f;
      } else f = d.current;
      d = l(
        function () {
          function e(e) {
            if (!o) {
              if (((o = !0), (s = e), (e = r(e)), i !== void 0 && f.hasValue)) {
                var t = f.value;
                if (i(t, e)) return (c = t);
              }
              return (c = e);
            }
            if (((t = c), a(s, e))) return t;
            var n = r(e);
            return i !== void 0 && i(t, n) ? ((s = e), t) : ((s = e), (c = n));
          }
          var o = !1,
            s,
            c,
            l = n === void 0 ? null : n;
          return [
            function () {
              return e(t());
            },
            l === null
              ? void 0
              : function () {
                  return e(l());
                },
          ];
        },
        [t, n, r, i],
      );
      var p = o(e, d[0], d[1]);
      return (
        c(
          function () {
            ((f.hasValue = !0), (f.value = p));
          },
          [p],
        ),
        u(p),
        p
      );
    };
  }),
  Si = t((e, t) => {
    t.exports = xi();
  })();
function Ci(e, t) {
  return e === t;
}
function Q(e, t = (e) => e, n) {
  let r = n?.compare ?? Ci,
    a = (0, i.useCallback)(
      (t) => {
        let { unsubscribe: n } = e.subscribe(t);
        return n;
      },
      [e],
    ),
    o = (0, i.useCallback)(() => e.get(), [e]);
  return (0, Si.useSyncExternalStoreWithSelector)(a, o, o, t, r);
}
var wi = {};
function Ti(e, t) {
  let n = i.useRef();
  return (r) => {
    let i = e?.select ? e.select(r) : r;
    return (e?.structuralSharing ?? t.options.defaultStructuralSharing) ? (n.current = N(n.current, i)) : i;
  };
}
function $(e) {
  let t = X(),
    n = i.useContext(e.from ? ti : ei),
    r = e.from ?? n,
    a = t.stores.getMatchStore(r),
    o = Ti(e, t),
    s = Q(a, (e) => (e ? o(e) : wi));
  if (s !== wi) return s;
  (e.shouldThrow ?? !0) && Et();
}
function Ei(e) {
  return $({
    from: e.from,
    strict: e.strict,
    structuralSharing: e.structuralSharing,
    select: (t) => (e.select ? e.select(t.loaderData) : t.loaderData),
  });
}
function Di(e) {
  let { select: t, ...n } = e;
  return $({ ...n, select: (e) => (t ? t(e.loaderDeps) : e.loaderDeps) });
}
function Oi(e) {
  return $({
    from: e.from,
    shouldThrow: e.shouldThrow,
    structuralSharing: e.structuralSharing,
    strict: e.strict,
    select: (t) => {
      let n = e.strict === !1 ? t.params : t._strictParams;
      return e.select ? e.select(n) : n;
    },
  });
}
function ki(e) {
  return $({
    from: e.from,
    strict: e.strict,
    shouldThrow: e.shouldThrow,
    structuralSharing: e.structuralSharing,
    select: (t) => (e.select ? e.select(t.search) : t.search),
  });
}
function Ai(e) {
  let t = X();
  return i.useCallback((n) => t.navigate({ ...n, from: n.from ?? e?.from }), [e?.from, t]);
}
function ji(e) {
  return $({ ...e, select: (t) => (e.select ? e.select(t.context) : t.context) });
}
function Mi(...e) {
  let t = i.useRef(e),
    n = t.current;
  return (
    e.forEach((e, t) => {
      P(n[t], e, !1, !0) || (n[t] = e);
    }),
    t.current
  );
}
function Ni(e, t) {
  e.preloadRoute(t).catch((e) => {
    (console.warn(e), console.warn(Hr));
  });
}
function Pi(e, t) {
  let n = typeof e == `string` && bt(e);
  if (n) return t.has(n) ? e : null;
}
function Fi(e, t, n, r) {
  let i = kt(e.pathname, r),
    a = kt(t.pathname, r);
  return (n?.exact ? i !== a : !i.startsWith(a) || (i.length !== a.length && i[a.length] !== `/`)) ||
    ((n?.includeSearch ?? !0) && !P(e.search, t.search, !n?.exact, n?.explicitUndefined))
    ? !1
    : !n?.includeHash || e.hash === t.hash;
}
function Ii(e, t, n) {
  let r = X(),
    a = i.useRef(null),
    o = i.useCallback(
      (e) => {
        if (((a.current = e), typeof t == `function`)) return t(e);
        t && (t.current = e);
      },
      [t],
    ),
    {
      activeOptions: s,
      to: c,
      preload: l,
      preloadDelay: u,
      disabled: d,
      target: f,
      onClick: p,
      onBlur: m,
      onFocus: h,
      onMouseEnter: g,
      onMouseLeave: _,
      onTouchStart: v,
    } = e,
    [y, b, x] = Mi(e.search, e.params, s),
    S = i.useContext(ei),
    C = ((r.stores._linkScopes ??= {})[S] ??= $r(r, S)),
    [w, T, E] = i.useMemo(() => {
      let t = Pi(c, r.protocolAllowlist);
      if (t !== void 0) {
        let n = [t ?? void 0];
        return [e, () => n];
      }
      let n = { ...e },
        i,
        a,
        o,
        s = () => {
          let e = C[0]();
          if (e !== i) {
            n._fromLocation = e;
            let t = r.buildLocation(n),
              o = Wi(t, r, d),
              s = d || (o && !bt(o)) ? Fi(e, t, x, r.basepath) : void 0;
            ((a && a[0] === o && a[1] === s) || (a = [o, s]), (i = e));
          }
          return a;
        };
      return [
        n,
        s,
        x?.includeHash &&
          (() => {
            let e = s();
            return e[1] ? (o ??= [e[0], !1]) : e;
          }),
      ];
    }, [r, C, e.from, e.hash, e.href, c, y, b, e.state, e.mask, e.unsafeRelative, x, d]),
    [D, ee] = i.useSyncExternalStore(C[1], T, E || T),
    te = ee === void 0 && D,
    O = d || D === void 0,
    ne = i.useRef(!1),
    k = e.reloadDocument || te || O ? !1 : (l ?? r.options.defaultPreload),
    re = u ?? r.options.defaultPreloadDelay ?? 0,
    ie = i.useCallback(
      (e) => {
        let t = e?.isIntersecting;
        (t ?? k === `intent`)
          ? re
            ? (a.t ??= setTimeout(() => {
                ((a.t = void 0), Ni(r, w));
              }, re))
            : Ni(r, w)
          : t === !1 && Hi(a);
      },
      [r, w, a, k, re],
    );
  i.useEffect(() => {
    if (!k) return;
    k === `render` && !ne.current && ((ne.current = !0), Ni(r, w));
    let e = !0,
      t;
    return (
      k === `viewport` &&
        a.current &&
        typeof IntersectionObserver == `function` &&
        ((t = new IntersectionObserver(
          (t) => {
            e && ie(t.pop());
          },
          { rootMargin: `100px` },
        )),
        t.observe(a.current)),
      () => {
        ((e = !1), t?.disconnect(), Hi(a));
      }
    );
  }, [r, w, k, ie, a]);
  let A = Bi(e, n);
  if (((A.ref = t ? o : a), te)) return ((A.href = te), A);
  let ae = (t) => {
      let n = f ?? t.currentTarget.getAttribute(`target`);
      O ||
        t.metaKey ||
        t.altKey ||
        t.ctrlKey ||
        t.shiftKey ||
        t.defaultPrevented ||
        (n && n !== `_self`) ||
        t.button !== 0 ||
        (t.preventDefault(), Hi(a), r.navigate({ ...e, _fromLocation: w._fromLocation }));
    },
    oe = () => {
      k === `intent` && Ni(r, w);
    },
    se = () => {
      k === `intent` && Hi(a);
    };
  return (
    (A.onClick = Ui(p, ae)),
    (A.onBlur = Ui(m, se)),
    (A.onFocus = Ui(h, ie)),
    (A.onMouseEnter = Ui(g, ie)),
    (A.onMouseLeave = Ui(_, se)),
    (A.onTouchStart = Ui(v, oe)),
    Vi(A, e, ee, D, O, n)
  );
}
var Li = {},
  Ri = { className: `active` },
  zi = new Set([
    `to`,
    `params`,
    `search`,
    `hash`,
    `state`,
    `mask`,
    `from`,
    `unsafeRelative`,
    `reloadDocument`,
    `preload`,
    `preloadDelay`,
    `preloadIntentProximity`,
    `hashScrollIntoView`,
    `replace`,
    `startTransition`,
    `resetScroll`,
    `viewTransition`,
    `ignoreBlocker`,
    `activeProps`,
    `inactiveProps`,
    `activeOptions`,
    `_asChild`,
  ]);
function Bi(e, t) {
  let n = {};
  for (let r in e) zi.has(r) || (r === `type` && t !== void 0) || (r === `disabled` && t === `a`) || (n[r] = e[r]);
  return n;
}
function Vi(e, t, n, r, i, a) {
  let { activeProps: o, inactiveProps: s, className: c, style: l, target: u } = t,
    d = lt(n ? o : s, {}) ?? (n ? Ri : Li);
  (Object.assign(e, d), (e.href = r), a !== `a` && (e.disabled = i), (e.target = u));
  let f = d.style;
  (l || f) && (e.style = l && f ? { ...l, ...f } : l || f);
  let p = d.className;
  return (
    (c || p) && (e.className = c ? (p ? `${c} ${p}` : c) : p),
    i && ((e.role = `link`), (e[`aria-disabled`] = !0)),
    n && ((e[`data-status`] = `active`), (e[`aria-current`] = `page`)),
    e
  );
}
var Hi = (e) => {
    (clearTimeout(e.t), (e.t = void 0));
  },
  Ui = (e, t) => (e ? (n) => n.defaultPrevented || (e(n), n.defaultPrevented || t(n)) : t);
function Wi(e, t, n) {
  if (n) return;
  let r = e.maskedLocation ?? e,
    i = r.external ? r.publicHref : t.history.createHref(r.publicHref) || `/`;
  if ((!r.external && i === r.publicHref) || !St(i, t.protocolAllowlist)) return i;
}
var Gi = i.memo(
  i.forwardRef((e, t) => {
    let n = e._asChild || `a`,
      r = Ii(e, t, n),
      a = typeof e.children == `function` ? e.children({ isActive: r[`data-status`] === `active` }) : e.children;
    return i.createElement(n, r, a);
  }),
  Ki,
);
function Ki(e, t) {
  let n = 0;
  for (let r in t) if ((n++, e[r] !== t[r] && (!zi.has(r) || !P(e[r], t[r], !1, !0)))) return !1;
  for (let t in e) n--;
  return n === 0;
}
var qi = class extends Ur {
  constructor(e) {
    (super(e),
      (this.useMatch = (e) => $({ ...e, from: this.id })),
      (this.useRouteContext = (e) => ji({ ...e, from: this.id })),
      (this.useSearch = (e) => ki({ ...e, from: this.id })),
      (this.useParams = (e) => Oi({ ...e, from: this.id })),
      (this.useLoaderDeps = (e) => Di({ ...e, from: this.id })),
      (this.useLoaderData = (e) => Ei({ ...e, from: this.id })),
      (this.useNavigate = () => Ai({ from: this.fullPath })),
      (this.Link = i.forwardRef((e, t) => (0, a.jsx)(Gi, { ref: t, from: this.fullPath, ...e }))));
  }
};
function Ji(e) {
  return new qi(e);
}
function Yi() {
  return (e) => Zi(e);
}
var Xi = class extends Wr {
  constructor(e) {
    (super(e),
      (this.useMatch = (e) => $({ ...e, from: this.id })),
      (this.useRouteContext = (e) => ji({ ...e, from: this.id })),
      (this.useSearch = (e) => ki({ ...e, from: this.id })),
      (this.useParams = (e) => Oi({ ...e, from: this.id })),
      (this.useLoaderDeps = (e) => Di({ ...e, from: this.id })),
      (this.useLoaderData = (e) => Ei({ ...e, from: this.id })),
      (this.useNavigate = () => Ai({ from: this.fullPath })),
      (this.Link = i.forwardRef((e, t) => (0, a.jsx)(Gi, { ref: t, from: this.fullPath, ...e }))));
  }
};
function Zi(e) {
  return new Xi(e);
}
function Qi(e, t) {
  let n,
    r,
    a,
    o = () => (
      (n ||=
        ((a = void 0),
        e()
          .then((e) => {
            ((n = void 0), (s.preload = void 0), (r = e[t ?? `default`]));
          })
          .catch((e) => {
            ((n = void 0), (a = e));
          }))),
      n
    ),
    s = function (e) {
      if (a) {
        if (ht(a) && typeof sessionStorage < `u`) {
          let e = `tanstack_router_reload:${a.message}`;
          if (!sessionStorage.getItem(e))
            throw (sessionStorage.setItem(e, `1`), window.location.reload(), new Promise(() => {}));
        }
        throw a;
      }
      if (!r) {
        if (st) st(o());
        else throw o();
      }
      return i.createElement(r, e);
    };
  return ((s.preload = o), s);
}
function $i(e) {
  let t = X(),
    n = `not-found-${Q(t.stores.location, (e) => e.pathname)}-${Q(t.stores.status)}`;
  return (0, a.jsx)(Gr, {
    getResetKey: () => n,
    onCatch: (t, n) => {
      if (L(t)) e.onCatch?.(t, n);
      else throw t;
    },
    errorComponent: ({ error: t }) => {
      if (L(t)) return e.fallback?.(t);
      throw t;
    },
    children: e.children,
  });
}
function ea() {
  return (0, a.jsx)(`p`, { children: `Not Found` });
}
function ta(e, t, n) {
  return t.options.notFoundComponent
    ? (0, a.jsx)(t.options.notFoundComponent, { ...n })
    : e.options.defaultNotFoundComponent
      ? (0, a.jsx)(e.options.defaultNotFoundComponent, { ...n })
      : (0, a.jsx)(ea, {});
}
function na(e, t) {
  let n = t?.options.pendingComponent ?? e.options.defaultPendingComponent;
  return n ? (0, a.jsx)(n, {}) : null;
}
var ra = (e, t) => e[0] === t[0] && e[1] === t[1],
  ia = (e, t, n) =>
    !t.isRoot || t.options.shellComponent || t.options.wrapInSuspense || n === !1 || n === `data-only` || !e.ssr,
  aa = i.memo(function ({ routeId: e }) {
    let t = X();
    return oa(t, Q(t.stores.getMatchStore(e)));
  });
function oa(e, t) {
  let n = e.routesById[t.routeId],
    r = na(e, n),
    o = n.options.errorComponent ?? e.options.defaultErrorComponent,
    s = n.options.onCatch ?? e.options.defaultOnCatch,
    c = n.isRoot
      ? (n.options.notFoundComponent ?? e.options.notFoundRoute?.options.component)
      : n.options.notFoundComponent,
    l = t.ssr === !1 || t.ssr === `data-only`,
    u = ia(e, n, t.ssr) && (n.options.wrapInSuspense ?? r ?? (n.options.errorComponent?.preload || l)),
    d = (0, a.jsx)(sa, { match: t });
  (l && (d = (0, a.jsx)(Yr, { fallback: r, children: d })),
    c &&
      (d = (0, a.jsx)($i, {
        fallback: (e) => {
          if (((e.routeId ??= t.routeId), e.routeId !== t.routeId)) throw e;
          return i.createElement(c, e);
        },
        children: d,
      })),
    o &&
      (d = (0, a.jsx)(Gr, {
        getResetKey: () => t,
        errorComponent: o,
        onCatch: (e, n) => {
          if (L(e)) throw ((e.routeId ??= t.routeId), e);
          s?.(e, n);
        },
        children: d,
      })),
    u && (d = (0, a.jsx)(i.Suspense, { fallback: r, children: d })));
  let f = n.isRoot && n.options.shellComponent;
  return f
    ? (0, a.jsx)(ei.Provider, { value: t.routeId, children: (0, a.jsxs)(f, { children: [d, null] }) })
    : (0, a.jsxs)(ei.Provider, { value: t.routeId, children: [d, null] });
}
var sa = i.memo(function ({ match: e }) {
    let t = X(),
      n = e.routeId,
      r = t.routesById[n],
      o = i.useMemo(() => {
        let i = (r.options.remountDeps ?? t.options.defaultRemountDeps)?.({
          routeId: n,
          loaderDeps: e.loaderDeps,
          params: e._strictParams,
          search: e._strictSearch,
        });
        return i ? JSON.stringify(i) : void 0;
      }, [n, e.loaderDeps, e._strictParams, e._strictSearch, r.options.remountDeps, t.options.defaultRemountDeps]),
      s = i.useMemo(() => {
        let e = r.options.component ?? t.options.defaultComponent;
        return e ? (0, a.jsx)(e, {}, o) : (0, a.jsx)(ca, {});
      }, [o, r.options.component, t.options.defaultComponent]);
    if (e.status === `pending`) {
      if (t.ssr && !ia(t, r, e.ssr)) return s;
      if (t._tx) throw t._tx[5];
      return na(t, r);
    }
    if (e.status === `notFound`) return ta(t, r, e.error);
    if (e.status === `error`) throw e.error;
    return s;
  }),
  ca = i.memo(function () {
    let e = X(),
      t = i.useContext(ei),
      n,
      r,
      o;
    {
      let i = e.stores.getMatchStore(t);
      (([n, r] = Q(i, (e) => [!!e._notFound, e.error], { compare: ra })),
        (o = Q(e.stores.ids, (e) => e[e.indexOf(t) + 1])));
    }
    if (n) return ta(e, e.routesById[t], r);
    if (!o) return null;
    let s = (0, a.jsx)(aa, { routeId: o });
    return t === `__root__` ? (0, a.jsx)(i.Suspense, { fallback: na(e), children: s }) : s;
  });
function la(e, t) {
  let n = e[1];
  ((e.length = 0), n?.(t));
}
function ua({ t: e }) {
  let t = X(),
    n = (t._rendered ??= []);
  return (
    (t.startTransition = (r, a) =>
      new Promise((o) => {
        (la(n, !1), n.push(a, o), e(t), i.startTransition(r));
      })),
    ct(() => {
      let e = t.history.subscribe(t.load);
      t.updateLatestLocation();
      let r = t.latestLocation,
        i = t.buildLocation({
          to: r.pathname,
          search: !0,
          params: !0,
          hash: !0,
          state: !0,
          _includeValidateSearch: !0,
        });
      if (I(r.publicHref) !== I(i.publicHref)) return (t.commitLocation({ ...i, replace: !0, ignoreBlocker: !0 }), e);
      let a = t.stores.resolvedLocation.get();
      return (
        a?.href === r.href && a.state.__TSR_key === r.state.__TSR_key
          ? n.push(t.stores.matches.get(), (e) => {
              e && t.emit({ type: `onRendered`, ...Un(a, a) });
            })
          : t._tx || t.load({ sync: !0 }).catch(console.error),
        e
      );
    }, [t, t.history]),
    null
  );
}
function da() {
  let e = X(),
    t = e.routesById[nn],
    n = na(e, t),
    r = (0, a.jsxs)(a.Fragment, {
      children: [
        (0, a.jsx)(ua, { t: i.useState()[1] }),
        e.ssr ? (0, a.jsx)(fa, {}) : (0, a.jsx)(i.Suspense, { fallback: n, children: (0, a.jsx)(fa, {}) }),
      ],
    });
  return e.options.InnerWrap ? (0, a.jsx)(e.options.InnerWrap, { children: r }) : r;
}
function fa() {
  let e = X(),
    t = e._rendered,
    n = Q(e.stores.matches, (e) => t[0] ?? e),
    r = n[0],
    i = r?.routeId;
  ct(() => {
    t[0] === n && la(t, !0);
  }, [t, n]);
  let o = i ? (0, a.jsx)(aa, { routeId: i }) : null;
  return e.options.disableGlobalCatchBoundary
    ? o
    : (0, a.jsx)(Gr, { getResetKey: () => r, onCatch: void 0, children: o });
}
function pa() {
  let e = X();
  return i.useCallback(
    (t) => {
      let { pending: n, caseSensitive: r, fuzzy: i, includeSearch: a, ...o } = t;
      return e.matchRoute(o, { pending: n, caseSensitive: r, fuzzy: i, includeSearch: a });
    },
    [e, Q(e.stores.location, (e) => e.href), Q(e.stores.resolvedLocation, (e) => e?.href), Q(e.stores.status)],
  );
}
var ma = (e) => ({ createMutableStore: _i, createReadonlyStore: _i, batch: mi }),
  ha = (e) => new ga(e),
  ga = class extends qn {
    constructor(e) {
      super(e, ma);
    }
  };
function _a({ router: e, children: t, ...n }) {
  dt(n) && e.update({ ...e.options, ...n, context: { ...e.options.context, ...n.context } });
  let r = (0, a.jsx)(Qr.Provider, { value: e, children: t });
  return e.options.Wrap ? (0, a.jsx)(e.options.Wrap, { children: r }) : r;
}
function va({ router: e, ...t }) {
  return (0, a.jsx)(_a, { router: e, ...t, children: (0, a.jsx)(da, {}) });
}
export {
  s as S,
  nt as _,
  Qi as a,
  Be as b,
  Gi as c,
  Oi as d,
  rn as f,
  rt as g,
  it as h,
  ca as i,
  Ai as l,
  at as m,
  ha as n,
  Yi as o,
  ot as p,
  pa as r,
  Ji as s,
  va as t,
  ki as u,
  tt as v,
  c as x,
  Ve as y,
};
