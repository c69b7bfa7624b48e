/** Files that are no map: each has to end quickly, with one sentence. */
export const hostileFiles: readonly (readonly [name: string, content: string | Buffer])[] = [
  ['10 MB of YAML', `format: 1\n${'x: "a line of text that says nothing"\n'.repeat(270_000)}`],
  ['an alias bomb', aliasBomb()],
  ['deep nesting', '['.repeat(50_000)],
  ['binary', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256))],
  ['empty', ''],
];

/** Seven levels, each naming the one before it seven times. */
function aliasBomb(): string {
  const levels = 'bcdefgh'.split('').map((name, level) => {
    const before = `*${'abcdefgh'[level]}`;
    return `${name}: &${name} [${Array(7).fill(before).join(', ')}]`;
  });
  return ['a: &a [x, x, x, x, x, x, x, x, x]', ...levels].join('\n');
}
