import { n as e } from './react-BnkVWKrY.js';
import { r as t, t as n } from './label-BdyQheR2.js';
var r = 6e4,
  i = 60 * r,
  a = 24 * i,
  o = (e, t, n, r) => (n === 0 ? `${e} ${t}` : `${e} ${t} ${n} ${r}`),
  s = (e) => {
    let t = Math.max(0, e);
    return t < r
      ? `${Math.floor(t / 1e3)} s`
      : t < i
        ? `${Math.floor(t / r)} min`
        : t < a
          ? o(Math.floor(t / i), `h`, Math.floor((t % i) / r), `min`)
          : o(Math.floor(t / a), `d`, Math.floor((t % a) / i), `h`);
  },
  c = e();
function l({ text: e }) {
  return /^sandbox\b/i.test(e)
    ? (0, c.jsx)(t, {})
    : (0, c.jsx)(n, { tone: /built-in|scripted/i.test(e) ? `plain` : `ai`, children: e });
}
export { s as n, l as t };
