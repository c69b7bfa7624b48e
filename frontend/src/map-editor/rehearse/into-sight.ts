/** As a `ref`: scrolls the panel, when it must, so that what is new can be read. */
export const intoSight = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });
