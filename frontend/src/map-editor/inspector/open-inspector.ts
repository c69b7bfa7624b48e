/** The first field of the inspector takes the focus, once what was chosen is shown there. */
export function openInspector(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#inspector :is(input, textarea, select)')?.focus());
}
