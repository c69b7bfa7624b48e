import fc from 'fast-check';

const WORDS =
  "a|b1|_c|in|true|false|null|1|42|0x1F|1.5|2e3|1e-2|.5|'x'|\"y\"|'it\\'s'|r'a\\d'|R\"x\"|'\\u00e9\\n'|'\\x41\\101'|'''q'''|\"\"\"a\nb\"\"\"|==|!=|<|<=|>|>=|&&|+|-|*|/|%|!|(|)|[|]|.|,|?|:|a.b|a.size()|a.b[0]|has(a.b)|f(1,)|[1, 2,]|a.all(x, x > 1)|// c\n|=|&|\\|@|'|\"|as|{|}|b'x'|1u|\\q|é";
const words = [...WORDS.split('|'), '||', '|'];

/** Words of rules and of what rules have not, in any order. */
export const scrambledRules = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', '\t', '\n')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

const COMPARING = '== != < <= > >= in'.split(' ');
const COUNTING = '+ - * / %'.split(' ');
const LEAVES = ['a', 'a.b', '1', '2.5', "'x'", 'true', 'a.b.c', 'a[0]', 'r"\\d"', '0x10', 'null', '"\\t\\""'];

/** Rules that are written as they should be; what they say need not make sense. */
export const { rule: sensibleRules } = fc.letrec<{ rule: string; sum: string }>((tie) => ({
  /** What can stand beside a comparison without brackets. */
  sum: fc.oneof(
    { depthSize: 'small', maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc.tuple(tie('sum'), fc.constantFrom(...COUNTING), tie('sum')).map((pieces) => pieces.join(' ')),
    tie('rule').map((inner) => `(${inner})`),
    tie('sum').map((inner) => `- ${inner}`),
    fc.array(tie('rule'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc.array(tie('rule'), { maxLength: 3 }).map((args) => `call(${args.join(', ')})`),
    fc.tuple(tie('rule'), fc.array(tie('rule'), { maxLength: 3 })).map(([on, args]) => `(${on}).call(${args.join()})`),
  ),
  rule: fc.oneof(
    { depthSize: 'small', maxDepth: 6, withCrossShrink: true },
    tie('sum'),
    fc.tuple(tie('sum'), fc.constantFrom(...COMPARING), tie('sum')).map((pieces) => pieces.join(' ')),
    fc.tuple(tie('rule'), fc.constantFrom('||', '&&'), tie('rule')).map((pieces) => pieces.join(' ')),
    tie('sum').map((inner) => `!${inner}`),
    fc.tuple(tie('rule'), tie('rule'), tie('rule')).map(([a, b, c]) => `(${a}) ? ${b} : ${c}`),
  ),
}));

const damage = fc.record({ at: fc.nat(), cut: fc.nat(3), piece: fc.constantFrom('', ...words) });

/** Well-written rules with up to three damaged places. */
export const damagedRules = fc
  .tuple(sensibleRules, fc.array(damage, { minLength: 1, maxLength: 3 }))
  .map(([rule, damages]) =>
    damages.reduce((text, { at, cut, piece }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + cut);
    }, rule),
  );
