import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const site = process.env.TILTI_SITE_URL ?? `http://localhost:${process.env.TILTI_WEB_PORT ?? 5173}`
const browsers = [process.env.TILTI_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = browsers.find((path) => path && existsSync(path))

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  reporter: 'list',
  use: {
    baseURL: site,
    trace: 'retain-on-failure',
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
