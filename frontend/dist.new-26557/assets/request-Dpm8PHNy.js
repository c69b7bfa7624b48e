var e = class extends Error {
    status;
    code;
    fields;
    constructor(e) {
      (super(e.message),
        (this.name = `Refusal`),
        (this.status = e.status),
        (this.code = e.code),
        (this.fields = e.fields ?? {}));
    }
  },
  t = (e) => typeof e == `object` && !!e && `code` in e && `message` in e && typeof e.message == `string`,
  n = (n, r) =>
    t(r)
      ? new e(r)
      : new e({
          status: n,
          code: `unexpected_answer`,
          message: `The server answered ${n} without a reason. Please try again.`,
        }),
  r = () =>
    new e({
      status: 0,
      code: `no_answer`,
      message: `Baton cannot be reached. Check the connection; nothing was changed.`,
    }),
  i = (t) => (t instanceof e ? t.message : `Something unexpected happened on this page. Please reload it.`),
  a = ``,
  o = (e) => {
    a = e;
  },
  s = (e, t) => ({
    accept: `application/json`,
    ...(t ? { 'content-type': `application/json` } : {}),
    ...(e === `GET` ? {} : { 'x-baton-csrf': a }),
  }),
  c = async (e) => {
    let t = await e.text();
    if (t === ``) return null;
    try {
      return JSON.parse(t);
    } catch {
      return null;
    }
  },
  l = async (e, t, i) => {
    let a = { method: e, headers: s(e, i !== void 0), credentials: `same-origin` };
    i !== void 0 && (a.body = JSON.stringify(i));
    let o = await fetch(`/api${t}`, a).catch(() => null);
    if (o === null) throw r();
    let l = await c(o);
    if (!o.ok) throw n(o.status, l);
    return l;
  },
  u = (e) => {
    let t = Object.entries(e).filter(([, e]) => e !== void 0 && e !== ``);
    return t.length === 0 ? `` : `?${new URLSearchParams(t.map(([e, t]) => [e, String(t)]))}`;
  };
export { i as a, e as i, o as n, l as r, u as t };
