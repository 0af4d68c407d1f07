export { ActivityRow } from './activity-row'
export { activityById, activityList } from './activity-queries'
export { activityFilters } from './activity-filters'
