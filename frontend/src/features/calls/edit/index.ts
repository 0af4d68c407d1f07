export { CallEditor } from './call-editor'
export { CallOverview } from './call-overview'
export { CallTopic } from './call-topic'
export { NewCall } from './new-call'
