import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { expireSession, setSession } from '@/auth'
import { SessionNotice } from './session-notice'

afterEach(() => setSession({ state: 'anonymous' }))

test('a session that ends is said, and what is on the page stays', () => {
  setSession({ state: 'signed-in', token: 'x', name: 'Coordinator' })
  render(
    <>
      <SessionNotice />
      <input defaultValue="half a sentence" />
    </>,
  )
  expect(screen.queryByRole('alert')).toBeNull()
  act(expireSession)
  expect(screen.getByRole('alert')).toHaveTextContent('Your session has ended')
  expect(screen.getByRole('button', { name: 'Log in again' })).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveValue('half a sentence')
})

test('whoever was never logged in is told nothing', () => {
  render(<SessionNotice />)
  act(expireSession)
  expect(screen.queryByRole('alert')).toBeNull()
})
