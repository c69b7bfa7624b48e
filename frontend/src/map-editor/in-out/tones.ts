/**
 * The colours of a sheet by their meaning: in a file those of the light page, because a file is read on paper; on a page the
 * page's own, which follow light and dark.
 */
const tones = {
  ink: ['#171a21', '--ink'],
  onInk: ['#ffffff', '--on-ink'],
  quiet: ['#555d6b', '--text-2'],
  arrow: ['#8b93a1', '--arrow'],
  handoff: ['#4a5160', '--arrow-handoff'],
  line: ['#e4e7ec', '--line'],
  stepBorder: ['#d5dae2', '--step-border'],
  card: ['#ffffff', '--card'],
  outside: ['#f7f8fa', '--canvas'],
  automatic: ['#eef6f5', '--execution-soft'],
  execution: ['#08766a', '--execution'],
  judgment: ['#2b5fd9', '--judgment'],
  waiting: ['#8a5800', '--waiting'],
  waitingLine: ['#ebcb7e', '--waiting-line'],
  waitingGround: ['#fff6df', '--waiting-bg'],
  stop: ['#c7281d', '--stop'],
  stopLine: ['#f0b4ae', '--stop-line'],
  stopGround: ['#fff3f1', '--stop-bg'],
} as const;

export type Tone = keyof typeof tones;

/** As `#rrggbb`. */
export const onPaper = (tone: Tone): string => tones[tone][0];

/** As a value for a style. */
export const onPage = (tone: Tone): string => `var(${tones[tone][1]})`;
