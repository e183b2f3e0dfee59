export { BackupError, type BackupFault } from './backup-file.ts'
export { type BackupSummary, backUp } from './back-up.ts'
export { restore } from './restore.ts'
