export { Documents } from './documents'
export { SentFile } from './sent-file'
export { Upload } from './upload'
