/** A break in a long calculation, so that the process's other cases go on. */
export const letOthersRun = (): Promise<void> => new Promise((go) => void setImmediate(go));
