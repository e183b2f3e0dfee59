import { recordingCommands } from '../commitments/recording/recording.routes.ts'
import type { Commands } from './define-command.ts'

/** Everything that can be done, by the noun it is about; `commitment.recordAnchor` is `recordAnchor` of `commitment`. */
export const allCommands = { commitment: recordingCommands } as const satisfies Readonly<
  Record<string, Commands>
>
