import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

const features = ['home', 'projects', 'activities', 'calls', 'committee', 'grants', 'organisations', 'partnerships', 'partnership-import', 'answering', 'audit', 'documents', 'grant-applications', 'drafting', 'interest', 'kept', 'matching', 'proposals', 'reviews', 'search', 'me', 'pages']

/** A feature uses another one only through its index; ui, api, i18n and auth know no feature. */
const boundary = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } })

export default ts.config(
  { ignores: ['dist', 'src/api/client', 'src/ui/theme', 'node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ts.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
    },
  },
  // In Playwright's fixtures "use" is not React's.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' }, languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  ...features.map((feature) =>
    boundary(
      [`src/features/${feature}/**`],
      [
        {
          group: features.filter((other) => other !== feature).map((other) => `@/features/${other}/*`),
          message: 'Another feature is used through its index.',
        },
        { group: ['@/app/*'], message: 'The application knows the features, not the other way round.' },
        { group: ['../*'], message: 'Outside its own folder a feature imports from "@/…".' },
      ],
    ),
  ),
  boundary(
    ['src/ui/**', 'src/api/**', 'src/i18n/**', 'src/auth/**'],
    [{ group: ['@/features/*', '@/app/*'], message: 'Widgets, client, texts and session know no feature.' }],
  ),
  boundary(['src/ui/**'], [{ group: ['@/features/*', '@/app/*', '@/api/*', '@/auth/*'], message: 'Widgets know no domain.' }]),
)
