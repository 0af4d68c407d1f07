import { expect, test } from 'vitest'
import type { GrantDetails, Me } from '@/api'
import { sidesOf } from './sides'

const bauska = { slug: 'bauska', name: { text: 'Bauska', language: 'en' } }
const me = (...roles: Me['roles']) => ({ roles, organisations: [bauska] }) as Me
const grant = (recipient: string, oversees: boolean) => ({ recipient: { slug: recipient }, file: { oversees } }) as GrantDetails

test('officers of the recipient use the grant, and nobody else of it', () => {
  expect(sidesOf(me('municipality'), grant('bauska', false))).toEqual({ uses: true, oversees: false })
  expect(sidesOf(me('municipality'), grant('cesis', false)).uses).toBe(false)
  expect(sidesOf(me('coordinator'), grant('bauska', false)).uses).toBe(false)
})

test('the API says who looks after it: a coordinator does not after what their own organisation got', () => {
  expect(sidesOf(me('coordinator'), grant('cesis', true)).oversees).toBe(true)
  expect(sidesOf(me('coordinator'), grant('bauska', false)).oversees).toBe(false)
})
