export { CommitteePage } from './committee-page'
