import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connectApi } from './api'
import { App } from './app/app'
import { accessToken, expireSession, restoreSession } from './auth'
import { preferredLanguage, startTexts } from './i18n'
import { setPathLanguage } from './i18n/locale-path'
import './ui/styles/index.css'

const language = preferredLanguage(location.pathname)
setPathLanguage(language)
connectApi({ token: accessToken, refused: expireSession })
void restoreSession()
void startTexts(language).then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
