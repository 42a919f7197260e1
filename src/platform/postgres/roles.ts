import pg from 'pg'
import { PlatformRefusal } from '../refusal.ts'

/** The role requests run as: it owns nothing, so what migrations do not grant it cannot do. */
export const applicationRole = 'dangbo_app'

/**
 * ensureRoles makes the application role where it is missing and lets the owner take it on. Roles belong to the
 * whole server, so several databases share it. Refuses 'database-role-missing' when the owner may not create it,
 * with the sentence for whoever may, and 'database-role-too-strong' when the role could pass row security.
 */
export async function ensureRoles(client: pg.ClientBase): Promise<void> {
  const role = await client.query(
    'select rolsuper or rolbypassrls as strong from pg_roles where rolname = $1',
    [applicationRole],
  )
  if (role.rows[0]?.strong) {
    throw new PlatformRefusal(
      'database-role-too-strong',
      `Vai trò ${applicationRole} trên máy chủ cơ sở dữ liệu có quyền SUPERUSER hoặc BYPASSRLS. Hãy chạy: ALTER ROLE ${applicationRole} NOSUPERUSER NOBYPASSRLS;`,
    )
  }
  if (role.rowCount === 0)
    await attempt(client, `create role ${applicationRole} nologin noinherit`, '42710', '23505')
  if (!(await mayTakeOn(client))) await attempt(client, `grant ${applicationRole} to current_user`)
}

/** From version 16 on membership and the right to SET ROLE are two things. */
async function mayTakeOn(client: pg.ClientBase): Promise<boolean> {
  const answer = await client.query(
    `select pg_has_role(current_user, $1,
       case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as may`,
    [applicationRole],
  )
  return answer.rows[0]?.may === true
}

/** `meanwhile` are the errors that say another process has just done the same. */
async function attempt(client: pg.ClientBase, statement: string, ...meanwhile: string[]): Promise<void> {
  try {
    await client.query(statement)
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? error.code : undefined
    if (code !== undefined && meanwhile.includes(code)) return
    if (code !== '42501') throw error
    const owner = (await client.query('select quote_ident(current_user) as name')).rows[0]?.name
    throw new PlatformRefusal(
      'database-role-missing',
      `Tài khoản cơ sở dữ liệu không được phép tạo vai trò ${applicationRole}. Hãy nhờ người quản trị máy chủ chạy:\n  CREATE ROLE ${applicationRole} NOLOGIN NOINHERIT;\n  GRANT ${applicationRole} TO ${owner};`,
      { cause: error },
    )
  }
}
