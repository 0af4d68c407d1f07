export { forget, keep, keptFor } from './kept'
export { KeptHint } from './kept-hint'
export { KeptTexts } from './kept-texts'
export { answered, retryKey } from './retry-key'
