export { applications } from './application-queries'
export { ApplicationState } from './application-state'
