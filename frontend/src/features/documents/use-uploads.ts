import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DocumentDetails } from '@/api'
import { sendDocument } from './document-api'

/** The limit of the API: what is larger it cuts off without a word. */
const mostBytes = 20 * 1024 * 1024

export type Upload = {
  /** Also the identifier of the document: sent once more, it is the same one. */
  id: string
  file: File
  /** How much of it has gone, from 0 to 1. */
  share: number
  error?: unknown
  tooLarge?: boolean
}

/** Files on their way: each goes by itself, may be stopped, and may be sent again. */
export function useUploads(organisation: string, onSent: (sent: DocumentDetails) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const running = useRef(new Map<string, AbortController>())
  const hand = useRef(onSent)
  useLayoutEffect(() => {
    hand.current = onSent
  })

  useEffect(() => {
    const all = running.current
    return () => all.forEach((stop) => stop.abort())
  }, [])

  const put = (id: string, what: Partial<Upload>) =>
    setUploads((before) => before.map((upload) => (upload.id === id ? { ...upload, ...what } : upload)))

  async function send({ id, file }: Upload) {
    const stop = new AbortController()
    running.current.set(id, stop)
    put(id, { share: 0, error: undefined })
    try {
      const sent = await sendDocument({ id, file, organisation, signal: stop.signal, onProgress: (share) => put(id, { share }) })
      // At once, so that what arrives next is added to what this one has become.
      flushSync(() => {
        remove(id)
        hand.current(sent)
      })
    } catch (error) {
      if (!stop.signal.aborted) put(id, { error })
    }
    running.current.delete(id)
  }

  function add(files: File[]) {
    const added = files.map((file) => ({ id: crypto.randomUUID(), file, share: 0, tooLarge: file.size > mostBytes }))
    setUploads((before) => [...before, ...added])
    added.filter(({ tooLarge }) => !tooLarge).forEach((upload) => void send(upload))
  }

  function remove(id: string) {
    running.current.get(id)?.abort()
    setUploads((before) => before.filter((upload) => upload.id !== id))
  }

  return { uploads, add, remove, again: (upload: Upload) => void send(upload) }
}
