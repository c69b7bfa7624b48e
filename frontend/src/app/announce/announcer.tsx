import { useEffect, useState } from 'react';
import { onAnnouncement } from './announce.ts';

/** The page's one live region. */
export function Announcer() {
  const [sentence, setSentence] = useState('');
  useEffect(() => onAnnouncement(setSentence), []);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {sentence}
    </p>
  );
}
