import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { connectApi } from '@/api'
import { startTexts } from '@/i18n'
import { server } from './server'

beforeAll(async () => {
  // jsdom has no layout, hence nothing to scroll.
  window.scrollTo = () => undefined
  server.listen({ onUnhandledFrame: 'error' })
  await startTexts('en')
  connectApi({ token: () => Promise.resolve(undefined), refused: () => undefined })
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())
