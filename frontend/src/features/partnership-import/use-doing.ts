import { useState } from 'react'

/** Something that is done when asked for: whether it is at work, and why it did not come to its end. */
export function useDoing<Asked>(what: (asked: Asked) => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()

  async function run(asked: Asked) {
    setError(undefined)
    setBusy(true)
    try {
      await what(asked)
    } catch (trouble) {
      setError(trouble)
    }
    setBusy(false)
  }

  return { busy, error, forget: () => setError(undefined), run: (asked: Asked) => void run(asked) }
}
