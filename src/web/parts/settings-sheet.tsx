// What a viewer may set: theme, language, keys, and the name that decisions carry.
import { useState } from 'react'
import { useMe } from '../api.ts'
import { t } from '../messages.ts'
import { type Lang, setSettings, type Theme, useSettings } from '../settings.ts'
import { Sheet } from './sheet.tsx'

export default function SettingsSheet({ close }: { close: () => void }) {
  const { theme, lang, letters } = useSettings()
  return (
    <Sheet title={t('settings.title')} close={close}>
      <fieldset>
        <legend>{t('settings.theme')}</legend>
        {(['system', 'light', 'dark'] satisfies Theme[]).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="theme" checked={theme === one} onChange={() => setSettings({ theme: one })} />
            {t(`settings.theme.${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('settings.language')}</legend>
        {(['en', 'ar'] satisfies Lang[]).map((one) => (
          <label key={one} className="choice" lang={one}>
            <input type="radio" name="lang" checked={lang === one} onChange={() => setSettings({ lang: one })} />
            {one === 'en' ? 'English' : 'العربية'}
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input type="checkbox" checked={letters} onChange={(e) => setSettings({ letters: e.target.checked })} />
        {t('settings.letters')}
      </label>
      <NameField />
    </Sheet>
  )
}

function NameField() {
  const me = useMe()
  const [name, setName] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault()
        const given = (name ?? '').trim()
        if (given) void me.setName(given).then(() => setSaved(true))
      }}
    >
      <label className="field grow">
        {t('settings.name')}
        <input
          value={name ?? me.name ?? ''}
          maxLength={100}
          dir="auto"
          onChange={(event) => {
            setName(event.target.value)
            setSaved(false)
          }}
        />
      </label>
      <button type="submit">{saved ? t('settings.saved') : t('settings.save')}</button>
    </form>
  )
}
