export { CallHistory } from './call-history'
export { PartnershipHistory } from './partnership-history'
export { ProjectHistory } from './project-history'
