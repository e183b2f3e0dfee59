import { DatabaseOpenError } from '@estafet/db'
import { BackupError } from '@estafet/db/backup'
import { EnvError } from './env.ts'
import { isDatabaseGone } from '../errors/database-gone.ts'
import { ListenError } from './listen.ts'

const describeListening = ({ reason, port, host }: ListenError): string => {
  switch (reason) {
    case 'in_use':
      return `Port ${port} is already in use by another program: stop that program, or choose another port, for example PORT=${port + 1 > 65_535 ? port - 1 : port + 1}.`
    case 'not_allowed':
      return `Port ${port} may not be used by this user: choose one from 1024 up, for example PORT=3000.`
    case 'no_such_address':
      return `HOST is "${host}", which is not an address of this machine.`
  }
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'no reason was given')

const describeDatabase = ({ reason, target, cause }: DatabaseOpenError): string => {
  switch (reason) {
    case 'unreachable':
      return `The database at ${target} cannot be reached or refuses the login: check DATABASE_URL and that PostgreSQL is running.`
    case 'unwritable':
      return `The data directory ${target} cannot be written: change its permissions, or choose another with DATA_DIR.`
    case 'in_use':
      return `The data directory ${target} is in use by another Estafet: stop that one, or choose another with DATA_DIR.`
    case 'no_space':
      return `There is too little free space for the data directory ${target}: make some, or choose another with DATA_DIR. Nothing was changed.`
    case 'not_a_database':
      return `${target} holds files, but no database (PG_VERSION is missing), as after a copy that was cut short: copy it again, or choose another directory with DATA_DIR. Nothing was changed.`
    case 'misplaced':
      return `${target} holds the files of a database itself: move them into ${target}/database, or choose another directory with DATA_DIR. Nothing was changed.`
    case 'damaged':
      return `The embedded database in ${target} cannot be opened (${reasonOf(cause)}). Nothing was changed: keep the directory as it is, and open a copy of an earlier day from another directory with DATA_DIR.`
    case 'newer_than_code':
      return `The database is newer than this code (it has ${target}): update the code. Nothing was changed.`
  }
}

const describeBackup = ({ fault, target }: BackupError): string => {
  switch (fault) {
    case 'exists':
      return `There is a file ${target} already, and it was left as it is: choose another name.`
    case 'unreadable':
      return `The backup ${target} cannot be read: check its name and its permissions.`
    case 'not_a_backup':
      return `${target} is no backup that Estafet wrote. Nothing was changed.`
    case 'cut_short':
      return `The backup ${target} ends too early, as after a copy that was cut short: copy it again. Nothing was changed.`
    case 'altered':
      return `The rows in the backup (${target}) are not those that were written into it: take another copy of it. Nothing was changed.`
    case 'newer_than_code':
      return `The backup is newer than this code (it has ${target}): update the code. Nothing was changed.`
    case 'not_empty':
      return `The database is not empty (it has ${target}): restore into a new one, with DATABASE_URL or DATA_DIR. Nothing was changed.`
  }
}

/**
 * One sentence for the person who tried to start the server, or to run a command: what is wrong and what to do.
 * @param tried what did not come about, after “Estafet could not”.
 */
export function describeStartFailure(error: unknown, tried: 'start' | 'do this' = 'start'): string {
  if (error instanceof EnvError) return error.message
  if (error instanceof ListenError) return describeListening(error)
  if (error instanceof BackupError) return describeBackup(error)
  if (error instanceof DatabaseOpenError) return describeDatabase(error)
  if (isDatabaseGone(error))
    return `The database went away while Estafet was ${tried === 'start' ? 'starting' : 'at it'}: try again when it is back.`
  return `Estafet could not ${tried}: ${error instanceof Error ? error.message : String(error)}`
}
