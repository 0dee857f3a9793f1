// The shape of the lexicon's parts: meanings, parted by spaces, and the phrases that have them, parted by commas.
export type Words = readonly (readonly [meanings: string, phrases: string])[];
