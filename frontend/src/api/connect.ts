import { i18n } from '@/i18n'
import { client } from './client/client.gen'
import { toProblem } from './problem'

const patience = 20_000

type Credentials = {
  /** The access token of whoever is logged in. */
  token: () => Promise<string | undefined>
  /** Called when the API does not accept it any more. */
  refused: () => void
}

/** Gives every request the page's language and the session, and every failure a type. */
export function connectApi(credentials: Credentials) {
  client.setConfig({
    baseUrl: `${window.location.origin}/api/v1`,
    fetch: (request) => fetch(request, { signal: AbortSignal.any([(request as Request).signal, AbortSignal.timeout(patience)]) }),
  })
  client.interceptors.request.use(async (request) => {
    request.headers.set('Accept-Language', i18n.language)
    const token = await credentials.token()
    if (token) request.headers.set('Authorization', `Bearer ${token}`)
    return request
  })
  client.interceptors.response.use((response, request) => {
    if (response.status === 401 && request.headers.has('Authorization')) credentials.refused()
    return response
  })
  client.interceptors.error.use((error, response) => toProblem(error, response))
}
