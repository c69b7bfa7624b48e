import type { SignInLinkFor } from '@baton/contract';
import { Button } from '@mantine/core';
import dialog from '../app/shell/dialog.module.css';
import { CopyLine } from '../ui/copy-line.tsx';
import { duration } from '../words/duration.ts';

const MINUTE_MS = 60_000;

/** The one-time link, to be handed to that person. */
export function LinkShown({ name, made, onClose }: { name: string; made: SignInLinkFor; onClose: () => void }) {
  return (
    <div className={dialog.parts}>
      <p role="status">
        Send this link to {name}. It signs in <strong>once</strong>, within {duration(made.holdsMinutes * MINUTE_MS)},
        and is not shown again. They choose a password after that, or get another link.
      </p>
      <CopyLine name={`Sign-in link of ${name}`} text={made.link} />
      <div className={dialog.buttons}>
        <Button variant="filled" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
