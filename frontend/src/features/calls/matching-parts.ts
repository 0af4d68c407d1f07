/** The parts of a score by the names of their fields, in the order in which they are told. */
export const matchingParts = [
  { field: 'themes', part: 'THEMES' },
  { field: 'offers', part: 'OFFERS' },
  { field: 'size', part: 'SIZE' },
  { field: 'languages', part: 'LANGUAGES' },
  { field: 'similarity', part: 'SIMILARITY' },
] as const
