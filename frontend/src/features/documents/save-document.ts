import { client } from '@/api/client/client.gen'

/** Saves the file under its name, also one that only those logged in may read. */
export async function saveDocument(id: string) {
  const url = `/documents/${id}/content`
  const { data, response } = await client.get({ url, parseAs: 'blob', throwOnError: true })
  const name = /filename\*=UTF-8''(.*)$/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]
  const address = URL.createObjectURL(data as Blob)
  Object.assign(document.createElement('a'), { href: address, download: name ? decodeURIComponent(name) : id }).click()
  URL.revokeObjectURL(address)
}
