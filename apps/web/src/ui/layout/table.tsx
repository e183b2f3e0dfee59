import { useId, type Key, type ReactNode } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import { classNames } from '../text/class-names.ts'
import styles from './table.module.css'
import { useOverflowing } from './use-overflowing.ts'
import { VisuallyHidden } from '../text/visually-hidden.tsx'

export interface Column<Row> {
  readonly key: string
  readonly header: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand at the end, so that their digits line up. */
  readonly align?: 'start' | 'end'
  /** The cell that names the row: exactly one column of a table. */
  readonly isRowHeader?: boolean
  /** The label in front of the value when rows are stacked, where the header is not plain text. */
  readonly label?: string
  readonly sorted?: 'ascending' | 'descending'
}

interface TableProps<Row> {
  /** Says what the table shows; read first by screen readers. */
  readonly caption: ReactNode
  readonly isCaptionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => Key
  /** On a phone: rows become small cards (`stack`), or the table scrolls sideways (`scroll`, to compare columns). */
  readonly phone?: 'stack' | 'scroll'
  /** Scrolls inside a frame with its head in sight; for more rows than fit a screen. */
  readonly isTall?: boolean
}

// Roles are written out because some browsers drop a table's meaning once its rows are displayed as blocks.
export const Table = <Row,>(props: TableProps<Row>) => {
  const { caption, isCaptionHidden, columns, rows, rowKey, phone = 'stack', isTall } = props
  const id = useId()
  const { t } = useTranslation('ui')
  const { ref, isOverflowing, hasMore } = useOverflowing()
  const mustScroll = isOverflowing || isTall
  return (
    <>
      {isOverflowing && <p className={styles.hint}>{t('scroll_hint')} →</p>}
      <div className={classNames(styles.wrap, hasMore && styles.more)}>
        <div
          ref={ref}
          className={classNames(styles.scroller, isTall && styles.tall)}
          {...(mustScroll && { role: 'region', 'aria-labelledby': id, tabIndex: 0 })}
        >
          <table
            role="table"
            className={classNames(styles.table, phone === 'stack' && styles.stacked)}
            aria-labelledby={id}
          >
            <caption id={id} className={styles.caption}>
              {isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                {columns.map(({ key, header, align, sorted }) => (
                  <th
                    key={key}
                    role="columnheader"
                    scope="col"
                    className={align === 'end' ? styles.end : undefined}
                    aria-sort={sorted}
                  >
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row) => (
                <tr key={rowKey(row)} role="row">
                  {columns.map((column) => (
                    <Cell key={column.key} column={column} row={row} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  )
}

const Cell = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) => {
  const { header, cell, align, isRowHeader, label } = column
  const className = align === 'end' ? styles.end : undefined
  return isRowHeader ? (
    <th role="rowheader" scope="row" className={className}>
      {cell(row)}
    </th>
  ) : (
    <td role="cell" className={className} data-label={label ?? (typeof header === 'string' ? header : '')}>
      {cell(row)}
    </td>
  )
}
