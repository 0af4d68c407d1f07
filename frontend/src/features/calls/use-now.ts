import { useEffect, useState } from 'react'

/** The time of day, anew twice a minute, so that a countdown on an open page stays true. */
export function useNow() {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
