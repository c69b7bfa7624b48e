import { Button, CopyButton } from '@mantine/core';
import styles from './copy-line.module.css';

/** A text to take along, with a button that copies it. */
export function CopyLine({ name, text }: { name: string; text: string }) {
  return (
    <div className={styles.shown}>
      <p className={styles.name}>{name}</p>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button size="xs" onClick={copy} aria-label={`Copy: ${name}`}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
      <code className={styles.text}>{text}</code>
    </div>
  );
}
