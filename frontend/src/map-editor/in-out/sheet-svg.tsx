import { memo } from 'react';
import type { Mark } from './marks.ts';
import { onPage } from './tones.ts';

/** The marks of a sheet inside an `svg` element of a page, in the page's colours. */
export const SheetMarks = memo(function SheetMarks({ marks }: { marks: readonly Mark[] }) {
  // A mark has no name of its own, and a sheet never changes while it is shown.
  // oxlint-disable-next-line react/no-array-index-key -- see above
  return marks.map((mark, at) => <OneMark key={at} mark={mark} />);
});

function OneMark({ mark }: { mark: Mark }) {
  if (mark.is === 'text') {
    const { x, y, size, bold, ink, anchor, words } = mark;
    return (
      <text x={x} y={y} fontSize={size} fontWeight={bold ? 650 : 400} textAnchor={anchor} style={{ fill: onPage(ink) }}>
        {words}
      </text>
    );
  }
  const style = {
    fill: mark.fill ? onPage(mark.fill) : 'none',
    ...(mark.line && { stroke: onPage(mark.line), strokeWidth: 1.4 }),
    ...(mark.dash && { strokeDasharray: mark.dash.join(' ') }),
  };
  if (mark.is === 'path') return <path d={mark.d} style={style} />;
  const { x, y, width, height, round } = mark;
  return <rect x={x} y={y} width={width} height={height} rx={round} style={style} />;
}
