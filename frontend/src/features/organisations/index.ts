export { OrganisationRow } from './organisation-row'
export { organisationBySlug, organisationList, participatingOrganisations } from './organisation-queries'
export { organisationFilters } from './organisation-filters'
