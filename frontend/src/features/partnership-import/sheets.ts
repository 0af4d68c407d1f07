import { client } from '@/api/client/client.gen'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The media type of a sheet by its name, as browsers know none for CSV on some systems. */
export function sheetType({ name }: File) {
  return /\.xlsx$/i.test(name) ? xlsx : /\.(csv|txt)$/i.test(name) ? 'text/csv' : undefined
}

/** The register's own sheet of some organisations' partnerships; of none, only its headings. */
export async function saveSheet(name: string, organisations: string[] | undefined) {
  const query = organisations ? { organisation: organisations } : { sinceFrom: '9999-12-31' }
  const { data } = await client.get({ url: '/partnerships', query, headers: { Accept: xlsx }, parseAs: 'blob', throwOnError: true })
  const address = URL.createObjectURL(data as Blob)
  Object.assign(document.createElement('a'), { href: address, download: `${name}.xlsx` }).click()
  URL.revokeObjectURL(address)
}
