import { queryOptions } from '@tanstack/react-query'
import { type DocumentDetails, type GetDocumentResponses, NoAnswer, toProblem } from '@/api'
import { client } from '@/api/client/client.gen'
import { accessToken, expireSession } from '@/auth'
import { i18n } from '@/i18n'

// The generated functions are one module, of which every page loads what any page uses; these load with the forms.

/** What is known of a file that was sent; it never changes. */
export const documentById = (id: string) =>
  queryOptions({
    queryKey: ['documents', id],
    queryFn: async ({ signal }) =>
      (await client.get<GetDocumentResponses, unknown, true>({ url: `/documents/${id}`, signal, throwOnError: true })).data,
    staleTime: Infinity,
  })

type Sending = { id: string; file: File; organisation: string; signal: AbortSignal; onProgress: (share: number) => void }

/** How long a line may stand still. */
const patience = 60_000

/** By XMLHttpRequest, since fetch does not tell how much of a body has gone. */
export async function sendDocument({ id, file, organisation, signal, onProgress }: Sending): Promise<DocumentDetails> {
  const token = await accessToken()
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', client.buildUrl({ ...client.getConfig(), url: `/documents/${id}`, query: { organisation, name: file.name } }))
    request.responseType = 'json'
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Accept-Language', i18n.language)
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`)
    let stalled: ReturnType<typeof setTimeout>
    const wait = () => {
      clearTimeout(stalled)
      stalled = setTimeout(() => request.abort(), patience)
    }
    request.upload.onprogress = ({ loaded, total }) => {
      wait()
      onProgress(total > 0 ? loaded / total : 0)
    }
    request.onload = () => {
      const { status } = request
      if (status >= 200 && status < 300) return resolve(request.response as DocumentDetails)
      if (status === 401 && token) expireSession()
      const headers = { 'Retry-After': request.getResponseHeader('Retry-After') ?? '' }
      reject(toProblem(request.response, new Response(null, { status, headers })))
    }
    request.onerror = request.onabort = () => reject(signal.aborted ? signal.reason : new NoAnswer('no answer'))
    request.onloadend = () => clearTimeout(stalled)
    signal.addEventListener('abort', () => request.abort())
    wait()
    request.send(file)
  })
}
