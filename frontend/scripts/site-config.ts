import type { Connect, Plugin } from 'vite'

/** Serves /config.json in dev and preview, as nginx does in production: the one thing the built site cannot know. */
export function siteConfig(config: { authority: string; clientId: string }): Plugin {
  const answer: Connect.NextHandleFunction = (_request, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-cache')
    response.end(JSON.stringify(config))
  }
  return {
    name: 'tilti-site-config',
    configureServer: (server) => void server.middlewares.use('/config.json', answer),
    configurePreviewServer: (server) => void server.middlewares.use('/config.json', answer),
  }
}
