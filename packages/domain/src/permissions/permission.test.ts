import { describe, expect, it } from 'vitest'
import { type Actor, actions, can, requirePermission, visitor, ways } from './permission.ts'

const by = (via: Actor['via']): Actor => ({ userId: via === 'visitor' ? null : 'u1', seats: ['35.76'], via })
const writes = actions.filter((action) => action !== 'read:public')

describe('who may do what', () => {
  it.each(ways)('lets everybody read what is public, also by %s', (via) => {
    expect(can(by(via), 'read:public')).toBe(true)
  })

  it.each(writes)('lets only the command line do %s', (action) => {
    expect(ways.filter((via) => can(by(via), action))).toEqual(['command_line'])
  })

  it('asks a visitor to say who they are, and tells anybody else that it is not theirs to do', () => {
    expect(() => requirePermission(visitor, 'report:publish')).toThrow('unauthenticated: unauthenticated')
    expect(() => requirePermission(by('session'), 'report:publish')).toThrow('forbidden: forbidden')
    expect(() => requirePermission(by('token'), 'anchor:record')).toThrow('forbidden: forbidden')
    expect(() => requirePermission(by('command_line'), 'anchor:record')).not.toThrow()
    expect(() => requirePermission(visitor, 'read:public')).not.toThrow()
  })
})
