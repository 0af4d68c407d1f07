import { useSyncExternalStore } from 'react'

export type Session =
  | { state: 'anonymous' }
  | { state: 'restoring' }
  | { state: 'signed-in'; token: string; name: string }
  | { state: 'expired'; name: string }

/** Who is at the browser. The OIDC library behind it is fetched only when someone is, or wants to be, logged in. */
let session: Session = { state: 'anonymous' }
const listeners = new Set<() => void>()

const marker = 'oidc.user:'

export function currentSession() {
  return session
}

export function setSession(next: Session) {
  session = next
  listeners.forEach((listener) => listener())
}

export function useSession(): Session {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, currentSession)
}

let restored: Promise<void> | undefined

/** Takes up the session this tab already has, if it has one. */
export function restoreSession(): Promise<void> {
  if (restored) return restored
  if (!Object.keys(sessionStorage).some((key) => key.startsWith(marker))) return (restored = Promise.resolve())
  setSession({ state: 'restoring' })
  restored = import('./oidc')
    .then((oidc) => oidc.restore())
    .catch(() => setSession({ state: 'anonymous' }))
  return restored
}

export async function accessToken(): Promise<string | undefined> {
  await restored
  return session.state === 'signed-in' ? session.token : undefined
}

/** The server no longer accepts the session: the page stays as it is and offers to log in again. */
export function expireSession() {
  if (session.state === 'signed-in') setSession({ state: 'expired', name: session.name })
}

/** Goes to the login page and comes back to where one was. */
export async function logIn(returnTo?: string) {
  const { logIn } = await import('./oidc')
  await logIn(returnTo)
}

/** Redeems what the login page sent along; gives the place to go on from. */
export async function finishLogIn() {
  const { finishLogIn } = await import('./oidc')
  return finishLogIn()
}

/** Logs in again in a small window, so that nothing typed on this page is lost. */
export async function logInAgain() {
  const { logInAgain } = await import('./oidc')
  await logInAgain()
}

export async function logOut() {
  const { logOut } = await import('./oidc')
  await logOut()
}
