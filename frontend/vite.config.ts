import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { budget } from './scripts/budget.ts'
import { siteConfig } from './scripts/site-config.ts'

const port = (name: string, fallback: number) => Number(process.env[name] ?? fallback)
const api = `http://127.0.0.1:${port('TILTI_API_PORT', 8080)}`
const proxy = { '/api': api, '/q': api }
const server = { host: '127.0.0.1', port: port('TILTI_WEB_PORT', 5173), strictPort: true, proxy }

export default defineConfig({
  plugins: [
    react(),
    siteConfig({
      authority: `http://localhost:${port('TILTI_KEYCLOAK_PORT', 8180)}/realms/tilti`,
      clientId: 'tilti-site',
    }),
    budget({ kilobytes: 150 }),
  ],
  resolve: {
    alias: [
      { find: '@', replacement: fileURLToPath(new URL('src', import.meta.url)) },
      // The generated client can listen to streams, which the API has none of: a kilobyte and a half of every first load.
      { find: /^.*\/serverSentEvents\.gen$/, replacement: fileURLToPath(new URL('src/api/no-streams.ts', import.meta.url)) },
    ],
  },
  server,
  preview: server,
  build: {
    target: 'es2023',
    modulePreload: {
      polyfill: false,
      // What a form needs is named by the form: the list of it for every page is a kilobyte that everybody would load.
      resolveDependencies: (file, needed) => (/\/(new|\w+-(editor|overview|topic|history|home|pages|check|done|answers-page))-/.test(file) ? [] : needed),
    },
    rolldownOptions: {
      output: {
        // Few files compress better than many: what every page needs of others and of ours (asking before one leaves is
        // for forms only), and what a deadline needs.
        codeSplitting: {
          groups: [
            { name: 'site', test: /src\/(app|api\/(?!ask)|auth\/(can|index|me|session)|i18n\/\w{3,}\.ts|ui\/(breadcrumbs|button|facts|link|mark|notice|page|rows|search|skeleton|text|thing)|features\/\w+\/(activity|organisation|project)-row)|node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|use-sync-external-store)\/(?!.*useBlocker)/ },
            { name: 'choose', test: /src\/(features\/organisations\/organisation-search|ui\/form\/(combo-field|field|form\.module))/ },
            { name: 'deadlines', test: /src\/features\/calls\/(call-state|deadline|project-calls|project-queries|remaining|use-now|use-zone-words|zones)/ },
          ],
        },
      },
      // Neither Designsystemet's React package nor an index of ours says that it is free of side effects; unsaid, one
      // button costs 60 kB, and who takes a row from a feature loads its search field too.
      treeshake: { moduleSideEffects: (id) => (/\/designsystemet-react\/|\/src\/(api|auth|features|i18n|ui)\/.*\.tsx?$/.test(id) ? false : undefined) },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: 'src/test/setup.ts',
    include: ['src/**/*.test.{ts,tsx}'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    unstubGlobals: true,
  },
})
