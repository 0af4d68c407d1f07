export { ForCallLeads, LeadingPage } from './leading-page'
export { points } from './points'
export { refresh } from './review-queries'
export { ReviewsOfMine } from './reviews-of-mine'
