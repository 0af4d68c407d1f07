export { PartnershipRow } from './partnership-row'
export { partnershipById, partnershipLinks, partnershipList } from './partnership-queries'
export { mayRegister } from './rights'
