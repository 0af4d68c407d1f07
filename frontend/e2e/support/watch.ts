import type { BrowserContext } from '@playwright/test'
import { origins } from './stack'

const own = new Set(origins)
const local = new Set(['data:', 'blob:', 'about:'])

/** Listens to a browser for what no page may do: talk to strangers, or fail without being asked to. */
export class Watch {
  readonly findings: string[] = []
  private readonly expected = new Set<number>()

  /** Refusals that the test is about. */
  expectStatus(...statuses: number[]) {
    statuses.forEach((status) => this.expected.add(status))
  }

  over(context: BrowserContext) {
    context.on('request', (request) => {
      const address = new URL(request.url())
      if (!local.has(address.protocol) && !own.has(address.origin)) this.findings.push(`asked a stranger: ${request.url()}`)
    })
    context.on('response', (response) => {
      const status = response.status()
      if (status >= 400 && !this.expected.has(status)) this.findings.push(`${status} for ${response.request().method()} ${response.url()}`)
    })
    context.on('console', (message) => {
      // The browser reports each refusal here once more; those are judged by their status above.
      if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return
      this.findings.push(`console: ${message.text()} (${message.page()?.url()})`)
    })
    context.on('weberror', (error) => this.findings.push(`uncaught: ${error.error().stack ?? error.error().message}`))
  }
}
