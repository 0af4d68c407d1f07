export { Can, useActsFor, useCan } from './can'
export { meQuery, useMe } from './me'
export { accessToken, expireSession, finishLogIn, logIn, logInAgain, logOut, restoreSession, setSession, useSession } from './session'
