// The pages of help, in the order they are read. Each is a file of that name in `vi` and in `en`.
export const HELP_TOPICS = [
  "what",
  "check-excel",
  "check-browser",
  "severity",
  "mend",
  "columns",
  "explain",
  "seal",
  "chair",
  "vote",
  "password",
  "privacy",
  "no-answer",
  "offline",
  "glossary",
  "admin",
] as const;

export type HelpTopic = (typeof HELP_TOPICS)[number];

/** The topic of that name; undefined when there is none. */
export function topicOf(name: string): HelpTopic | undefined {
  return HELP_TOPICS.find((topic) => topic === name);
}

/** The page of help an address asks for: `#help` or `#help/seal`; undefined for any other. */
export function helpAsked(hash: string): string | undefined {
  return /^#help(?:\/([a-z-]+))?$/
    .exec(hash)
    ?.slice(1)
    .map((topic) => topic ?? "")[0];
}
