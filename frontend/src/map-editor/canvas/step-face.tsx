import { stepIcons } from '../../maps/step-icons.ts';
import face from '../../maps/step-card.module.css';
import { Avatar } from '../../ui/avatar.tsx';
import { kindNames } from '../words.ts';
import type { EditStepData } from './edit-parts.ts';
import styles from './edit-step.module.css';

/** What stands on a step: who or what does it, its title, its tool, its flag and its hands-on time. */
export function StepFace({ data }: { data: EditStepData }) {
  const { kind, title, tool, holder, chip, handsOn } = data;
  const Picture = stepIcons[kind];
  return (
    <>
      <span className={face.inside}>
        {kind === 'decision' ? null : holder ? (
          <Avatar id={holder} name={holder} size={26} />
        ) : (
          <span className={face.tile} data-kind={kind}>
            <Picture size={16} aria-hidden="true" />
          </span>
        )}
        <span className={face.words}>
          <span className="visually-hidden">{kind === 'trigger' ? 'Trigger' : kindNames[kind]}: </span>
          <span className={face.title}>{title}</span>
          {kind === 'decision' ? null : <span className={face.tool}>{tool}</span>}
        </span>
      </span>
      {chip || handsOn ? (
        <span className={styles.foot}>
          <span className={chip ? styles.chip : undefined}>{chip}</span>
          {handsOn ? (
            <span>
              <span className="visually-hidden">Hands-on time </span>
              {handsOn}
            </span>
          ) : null}
        </span>
      ) : null}
    </>
  );
}
