import { client } from './client/client.gen'

type Question<Body> = {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  headers?: Record<string, string>
  body?: Body
  signal?: AbortSignal
  parseAs?: 'blob'
}

/**
 * One operation of the API by its address. The generated functions are one module, of which every page loads what any
 * page uses; what is made with this loads with the pages that ask.
 */
export function operation<Responses, Body = never>(method: 'get' | 'post' | 'put', url: string) {
  return ({ headers, ...question }: Question<Body>) =>
    client[method]<Responses, unknown, true>({
      url,
      ...question,
      headers: { ...(question.body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      throwOnError: true,
    })
}
