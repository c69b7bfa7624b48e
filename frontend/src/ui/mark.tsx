/** Our mark: the baton passes from one lane to the next. */
export const Mark = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
    <rect width="28" height="28" rx="8" fill="var(--ink)" />
    <path
      d="M7 17.5h4.5a2.5 2.5 0 0 0 2.5-2.5v-2a2.5 2.5 0 0 1 2.5-2.5H21"
      fill="none"
      stroke="var(--on-ink)"
      strokeWidth="2.2"
      strokeLinecap="round"
    />
  </svg>
);
