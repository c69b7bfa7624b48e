import type { IntakeAddress, IntakeView, MapView } from '@baton/contract';
import { Button } from '@mantine/core';
import dialog from '../../app/shell/dialog.module.css';
import { CopyLine } from '../../ui/copy-line.tsx';
import { sendLine } from './send-line.ts';

interface Parts {
  made: IntakeAddress;
  intake: IntakeView;
  example: MapView['example'];
  onClose: () => void;
}

/** The only time that an address and its secret are shown. */
export function AddressMade({ made, intake, example, onClose }: Parts) {
  const url = `${window.location.origin}${made.path}`;
  const { connector, how, known, shared } = intake;
  return (
    <div className={dialog.parts}>
      {shared && known ? (
        <p>
          This map listens now to what {connector.title} delivers to the other address: nothing has to be changed there.
        </p>
      ) : null}
      <p role="status">
        Copy this now: it is shown <strong>once</strong> and cannot be read again. Lost it? Make another one.
      </p>
      <CopyLine name={how === 'theirs' ? `Address for ${connector.title} to deliver to` : 'Address'} text={url} />
      {made.signingSecret === null ? null : <CopyLine name="Secret to sign with" text={made.signingSecret} />}
      {example === null || how === 'theirs' ? null : (
        <CopyLine name="A first message, from a terminal" text={sendLine(url, made.signingSecret, example)} />
      )}
      <div className={dialog.buttons}>
        <Button variant="filled" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
