var e = (e) => typeof e == `object` && !!e && !Array.isArray(e),
  t = (e, t) => {
    try {
      return new Intl.NumberFormat(`en-US`, { style: `currency`, currency: t }).format(e);
    } catch {
      return `${e} ${t}`;
    }
  },
  n = (e) => {
    let t = e
      .replaceAll(/([a-z0-9])([A-Z])/g, `$1 $2`)
      .replaceAll(/[_-]+/g, ` `)
      .trim()
      .toLowerCase();
    return t === `` ? e : t[0].toUpperCase() + t.slice(1);
  },
  r = (e) => {
    let { amount: r, currency: a, name: o } = e;
    if (typeof r == `string` && typeof a == `string`) return t(r, a);
    if (typeof o == `string` && `id` in e) return o;
    let s = Object.entries(e).map(([e, t]) => `${n(e)}: ${i(t)}`);
    return s.length === 0 ? `Nothing` : s.slice(0, 12).join(`; `);
  },
  i = (t) => {
    if (t === null || t === ``) return `Empty`;
    if (typeof t == `boolean`) return t ? `Yes` : `No`;
    if (typeof t == `number`) return new Intl.NumberFormat(`en-US`, { maximumFractionDigits: 6 }).format(t);
    if (typeof t == `string`) return t;
    if (e(t)) return r(t);
    let n = t.slice(0, 12).map(i).join(`, `);
    return t.length === 0 ? `None` : t.length > 12 ? `${n} and ${t.length - 12} more` : n;
  },
  a = (t) =>
    e(t) && !(`amount` in t && `currency` in t)
      ? Object.entries(t).map(([e, t]) => ({ name: n(e), text: i(t) }))
      : [{ name: `Value`, text: i(t) }];
export { a as n, i as r, n as t };
