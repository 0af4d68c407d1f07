export { GrantsOf } from './grants-of'
export { GrantsOfMine, GrantsOverseen } from './grants-of-mine'
