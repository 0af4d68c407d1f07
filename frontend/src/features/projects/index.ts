export { ProjectRow } from './project-row'
export { ProjectState } from './project-state'
export { activitiesOfProject, editableProjects, projectBySlug, projectList } from './project-queries'
export { projectFilters } from './project-filters'
