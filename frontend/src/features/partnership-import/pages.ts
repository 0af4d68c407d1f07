export { ImportPage } from './import-page'
export { SendPage } from './send-page'
