export { searchFilters } from './search-filters'
