// A column of thousands shares one number format: what its code says is worked out once.

/** Codes that one workbook can hold many of; beyond these, a hostile file is answered without being remembered. */
const MOST = 10_000;

/** `work`, remembering its answers. It must hang on nothing but the code. */
export function oncePerCode<T>(work: (code: string) => T): (code: string) => T {
  const known = new Map<string, T>();
  return (code) => {
    const answer = known.get(code);
    if (answer !== undefined || known.has(code)) return answer!;
    const made = work(code);
    if (known.size < MOST) known.set(code, made);
    return made;
  };
}
