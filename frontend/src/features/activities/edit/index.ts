export { ActivityEditor } from './activity-editor'
export { ActivityOverview } from './activity-overview'
export { ActivityTopic } from './activity-topic'
export { NewActivity } from './new-activity'
