import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import { i18n } from '@/i18n'
import { currentSession, expireSession, setSession } from './session'

let manager: Promise<UserManager> | undefined

function userManager() {
  manager ??= start()
  manager.catch(() => (manager = undefined))
  return manager
}

async function start() {
  const answer = await fetch('/config.json')
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`)
  const config = (await answer.json()) as { authority: string; clientId: string }
  const created = new UserManager({
    authority: config.authority,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/auth/callback`,
    post_logout_redirect_uri: location.origin,
    scope: 'openid profile organization:*',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
  })
  created.events.addUserLoaded(show)
  created.events.addUserUnloaded(() => setSession({ state: 'anonymous' }))
  created.events.addAccessTokenExpired(expireSession)
  created.events.addSilentRenewError(() => void created.getUser().then((user) => user?.expired && expireSession()))
  return created
}

let subject: string | undefined

function show(user: User) {
  // Somebody else at the same screen begins afresh; what the one before typed stays kept under their own name.
  if (subject && subject !== user.profile.sub) return location.reload()
  subject = user.profile.sub
  const { name, preferred_username: account } = user.profile
  setSession({ state: 'signed-in', token: user.access_token, name: name ?? account ?? '' })
}

export async function restore() {
  const users = await userManager()
  const user = await users.getUser()
  if (!user) return setSession({ state: 'anonymous' })
  if (!user.expired) return show(user)
  try {
    const renewed = await users.signinSilent()
    if (!renewed) setSession({ state: 'anonymous' })
  } catch {
    await users.removeUser()
  }
}

const here = () => location.pathname + location.search + location.hash

export async function logIn(returnTo = here()) {
  const users = await userManager()
  await users.signinRedirect({ state: returnTo, ui_locales: i18n.language })
}

export async function logInAgain() {
  const users = await userManager()
  try {
    await users.signinPopup({ ui_locales: i18n.language, popupWindowFeatures: { width: 520, height: 700 } })
  } catch (error) {
    // A closed window is a decision; a blocked one leaves only the way through the login page.
    if (currentSession().state === 'expired' && !/closed/i.test(String(error))) await logIn()
  }
}

/** Finishes a login; gives the place to return to, and none in the small window, which closes by itself. */
export async function finishLogIn(): Promise<string | undefined> {
  const users = await userManager()
  const user = await users.signinCallback()
  if (!user) return undefined
  show(user)
  return typeof user.state === 'string' ? user.state : '/'
}

export async function logOut() {
  const users = await userManager()
  setSession({ state: 'anonymous' })
  await users.signoutRedirect()
}
