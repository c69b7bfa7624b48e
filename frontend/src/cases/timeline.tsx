import type { CaseDetail, HistoryEntry } from '@baton/contract';
import { Avatar } from '../ui/avatar.tsx';
import { useNow } from '../ui/use-now.ts';
import { duration } from '../words/duration.ts';
import { moment } from '../words/moment.ts';
import { placeOf, ticksOf, timelineScale, type TimelineScale } from './timeline-scale.ts';
import styles from './timeline.module.css';

interface Parts {
  found: CaseDetail;
  at: HistoryEntry | undefined;
  onPick: (index: number) => void;
}
type Bar = CaseDetail['timeline'][number];
type Lane = CaseDetail['lanes'][number];

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
const TICK_APART = 0.11;
/** Bars narrower than this show no words; their button still says everything. */
const WORDS_FROM = 0.09;

const kindWords: Record<Bar['kind'], string> = { work: 'Work', waiting: 'Waiting', stopped: 'Stopped' };

const lengthOf = (bar: Bar, now: number): number => (bar.to === null ? now : Date.parse(bar.to)) - Date.parse(bar.from);

const textOf = (bar: Bar, now: number): string => {
  const length = duration(lengthOf(bar, now));
  return bar.kind !== 'work' ? `${bar.label}, ${length}${bar.to ? '' : ' so far'}` : bar.label;
};

/** Within the same minute only the first moment is written. */
const tickWords = (scale: TimelineScale, now: number) =>
  ticksOf(scale, TICK_APART)
    .map((tick) => ({ ...tick, words: moment(new Date(tick.ms).toISOString(), now) }))
    .filter((tick, at, all) => tick.words !== all[at - 1]?.words);

interface BarParts {
  bar: Bar;
  lane: Lane;
  scale: TimelineScale;
  now: number;
  current: boolean;
  onPick: () => void;
}

function BarButton({ bar, lane, scale, now, current, onPick }: BarParts) {
  const left = placeOf(scale, Date.parse(bar.from));
  const right = bar.to === null ? 1 : placeOf(scale, Date.parse(bar.to));
  const text = textOf(bar, now);
  return (
    <button
      type="button"
      className={styles.bar}
      data-kind={bar.kind}
      data-lane={lane.kind}
      data-current={current || undefined}
      style={{ left: percent(left), width: `max(6px, ${percent(right - left)})` }}
      title={text}
      aria-label={`${kindWords[bar.kind]}, ${lane.title}: ${text}`}
      onClick={onPick}
    >
      {right - left >= WORDS_FROM && bar.kind !== 'work' ? <span aria-hidden="true">{text}</span> : null}
    </button>
  );
}

function LaneName({ lane }: { lane: Lane }) {
  return (
    <span className={styles.laneName}>
      {lane.person ? (
        <Avatar id={lane.person.id} name={lane.person.name} size={22} />
      ) : (
        <span className={styles.noAvatar} />
      )}
      <span>{lane.person?.name ?? lane.title}</span>
    </span>
  );
}

/** Who held the case, lane by lane, with long waiting drawn short. */
export function Timeline({ found, at, onPick }: Parts) {
  const ticking = useNow();
  const now = found.finishedAt ? Date.parse(found.finishedAt) : ticking;
  const stretches = found.timeline.map((bar) => ({
    from: Date.parse(bar.from),
    to: bar.to === null ? now : Date.parse(bar.to),
  }));
  const scale = timelineScale(stretches);
  const lanes = found.lanes.filter((lane) => found.timeline.some((bar) => bar.lane === lane.id));
  const indexOf = (bar: Bar): number => found.history.findIndex((entry) => entry.seq >= bar.seq);

  return (
    <section className={styles.timeline} aria-label="Timeline by lane, long waiting is drawn shorter">
      <div className={styles.rows}>
        <div className={styles.axis} aria-hidden="true">
          {tickWords(scale, ticking).map(({ ms, x, words }) => (
            <span key={ms} style={{ left: percent(x) }}>
              {words}
            </span>
          ))}
        </div>
        {lanes.map((lane) => (
          <div key={lane.id} className={styles.row}>
            <LaneName lane={lane} />
            <div className={styles.track}>
              {found.timeline
                .filter((bar) => bar.lane === lane.id)
                .map((bar) => (
                  <BarButton
                    key={`${bar.seq} ${bar.from} ${bar.kind}`}
                    bar={bar}
                    lane={lane}
                    scale={scale}
                    now={now}
                    current={at !== undefined && bar.seq === at.seq}
                    onPick={() => onPick(Math.max(0, indexOf(bar)))}
                  />
                ))}
            </div>
          </div>
        ))}
        {at ? (
          <div className={styles.head} aria-hidden="true">
            <span style={{ left: percent(placeOf(scale, Date.parse(at.at))) }} />
          </div>
        ) : null}
      </div>
    </section>
  );
}
