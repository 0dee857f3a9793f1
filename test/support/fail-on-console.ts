// A test that writes to the console hides something from the person who reads the run; it fails instead.
for (const level of ["log", "info", "warn", "error", "debug"] as const) {
  console[level] = (...words: unknown[]) => {
    throw new Error(`console.${level} in a test: ${words.map(String).join(" ")}`);
  };
}
