export { NewProject } from './new-project'
export { ProjectEditor } from './project-editor'
export { ProjectOverview } from './project-overview'
export { ProjectTopic } from './project-topic'
