// The help sheet: every key that acts on this page now.
import { useActiveKeys } from '../keys.ts'
import { t } from '../messages.ts'
import { useSettings } from '../settings.ts'
import { Sheet } from './sheet.tsx'

export default function Help({ close }: { close: () => void }) {
  const keys = useActiveKeys()
  const { letters } = useSettings()
  const groups = [...new Set(keys.map((k) => k.group))]
  return (
    <Sheet title={t('keys.title')} close={close} wide>
      {!letters && <p className="note">{t('keys.off')}</p>}
      <div className="key-groups">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {keys
                .filter((k) => k.group === group)
                .map((k) => (
                  <div key={k.keys}>
                    <dt dir="ltr">
                      {k.keys.split(' ').map((one) => (
                        <kbd key={one}>{one}</kbd>
                      ))}
                    </dt>
                    <dd>{k.label}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  )
}
