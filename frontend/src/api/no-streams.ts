/** Stands in for the generated client's event streams: the API answers requests, it never streams. */
export function createSseClient(): never {
  throw new Error('The API has no event streams.')
}
