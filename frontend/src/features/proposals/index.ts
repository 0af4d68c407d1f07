export { proposals } from './proposal-queries'
export { ProposalsOfCall } from './proposals-of-call'
export { ProposalsOfMine } from './proposals-of-mine'
