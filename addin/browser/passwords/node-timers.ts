// Stands for Node's `timers` in the browser bundle: the XML reader of the decryption asks for it.
export const setImmediate = (task: () => void) => setTimeout(task, 0);
