export { ApplicationPage } from './application-page'
export { ApplicationsPage } from './applications-page'
export { ReviewPage } from './review-page'
export { ReviewersPage } from './reviewers-page'
