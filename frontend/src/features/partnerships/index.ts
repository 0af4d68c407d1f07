export { OrganisationPartnerships } from './organisation-partnerships'
export { partnershipById, partnershipLinks, partnershipList } from './partnership-queries'
export { mayRegister } from './rights'
