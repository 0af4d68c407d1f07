import { defineConfig } from '@playwright/test'
import config from './playwright.config'

/** The pictures of docs/coordinators.md, taken from the product as it is; no part of the tests. */
export default defineConfig({ ...config, testDir: 'e2e/pictures', testMatch: '*.pictures.ts', timeout: 600_000 })
