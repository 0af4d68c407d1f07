export { GrantsOfMine, GrantsOverseen } from './grants-of-mine'
