export { countsOf, isLate, states } from './interest-counts'
export { interests } from './interest-queries'
export { InterestState } from './interest-state'
