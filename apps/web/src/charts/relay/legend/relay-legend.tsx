import { upperFirst } from '@estafet/i18n'
import { memo, useId } from 'react'
import { PhoneFold } from '../../../ui/layout/phone-fold.tsx'
import { ChartHatch } from '../../chart-hatch.tsx'
import type { Words } from '../../use-words.ts'
import { legendEntries } from './legend-entries.ts'
import { isCentred, LegendSample } from './legend-sample.tsx'
import styles from '../relay-chart.module.css'
import lines from '../picture/relay-lines.module.css'
import type { RelaySeries } from '../series/relay-series.ts'

/** Only what these charts show, each sign beside its word. Keep `shown` stable. */
export const RelayLegend = memo(
  ({ shown, words }: { readonly shown: readonly RelaySeries[]; readonly words: Words }) => {
    const hatchId = useId()
    return (
      <PhoneFold summary={words.t('relay.legendTitle')}>
        <dl className={styles.legend}>
          {legendEntries(shown).map(({ group, entries }) => (
            <div key={group} className={styles.legendGroup}>
              <dt>{words.t(`relay.legend.${group}`)}</dt>
              {entries.map((entry) => (
                <dd key={`${entry.type} ${entry.name}`}>
                  <svg
                    aria-hidden="true"
                    className={entry.type === 'firmUnknown' ? lines.faintHatch : undefined}
                    width={isCentred(entry) ? 22 : 30}
                    height="20"
                  >
                    <ChartHatch id={`${hatchId}${entry.type}`} />
                    <LegendSample entry={entry} hatchId={`${hatchId}${entry.type}`} />
                  </svg>
                  {upperFirst(words.say(entry.word))}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </PhoneFold>
    )
  },
)
RelayLegend.displayName = 'RelayLegend'
