import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const site = process.env.TILTI_SITE_URL ?? `http://localhost:${process.env.TILTI_WEB_PORT ?? 5173}`
const browsers = [process.env.TILTI_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = browsers.find((path) => path && existsSync(path))

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  // Two cores carry the browser, the API, Keycloak and PostgreSQL: patience costs nothing where all goes well.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: site,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
