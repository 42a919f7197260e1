import { resolve } from 'node:path'
import { z } from 'zod'
import { type LogLevel, logLevels } from './log.ts'
import { PlatformRefusal } from './refusal.ts'

export type Env = {
  port: number
  host: string
  dataFolder: string
  /** The sample loaded into an empty data folder, or null where a real book is to be set up. */
  sample: string | null
  databaseUrl: string | null
  /** The master key itself (32 bytes), or null where it lies in the data folder. */
  masterKey: Buffer | null
  logLevel: LogLevel
  /** The mail server, or null where letters are only downloaded. */
  smtpUrl: string | null
  /** Whom letters come from. */
  mailFrom: string
  /** Where the program is reached from outside, for links in letters; null leaves them out. */
  publicAddress: string | null
}

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'phải là số cổng từ 0 đến 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'phải là số cổng từ 0 đến 65535')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  DANGBO_DATA: z.string().default('./data'),
  DANGBO_SAMPLE: z
    .string()
    .regex(/^[a-z0-9-]+$/, "phải là tên một bộ dữ liệu mẫu (ví dụ 'lak') hoặc 'none'")
    .default('lak'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\/\S+$/,
      'phải có dạng postgres://người-dùng:mật-khẩu@máy-chủ:cổng/cơ-sở-dữ-liệu',
    )
    .optional(),
  DANGBO_KEY: z
    .string()
    .refine((text) => isKey(text), 'phải là khóa 32 byte viết theo base64 (44 ký tự)')
    .optional(),
  DANGBO_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'phải có dạng smtp://người-dùng:mật-khẩu@máy-chủ:587')
    .optional(),
  DANGBO_MAIL_FROM: z.string().default('Dangbo <dangbo@localhost>'),
  DANGBO_ADDRESS: z
    .string()
    .regex(/^https?:\/\/[^\s/]+$/, 'phải có dạng https://so.xa.vn')
    .optional(),
  DANGBO_LOG: z.enum(logLevels, `phải là một trong: ${logLevels.join(', ')}`).default('info'),
})

/** readEnv refuses with every mistake at once; a variable set to nothing counts as not set. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const read = variables.safeParse(given)
  if (!read.success) {
    const mistakes = read.error.issues.map((issue) => `  - ${issue.path.join('.')} ${issue.message}`)
    throw new PlatformRefusal('bad-environment', `Biến môi trường đặt sai:\n${mistakes.join('\n')}`)
  }
  const env = read.data
  return {
    port: env.PORT,
    host: env.HOST,
    dataFolder: resolve(env.DANGBO_DATA),
    sample: env.DANGBO_SAMPLE === 'none' ? null : env.DANGBO_SAMPLE,
    databaseUrl: env.DATABASE_URL ?? null,
    masterKey: env.DANGBO_KEY === undefined ? null : Buffer.from(env.DANGBO_KEY, 'base64'),
    logLevel: env.DANGBO_LOG,
    smtpUrl: env.DANGBO_SMTP_URL ?? null,
    mailFrom: env.DANGBO_MAIL_FROM,
    publicAddress: env.DANGBO_ADDRESS ?? null,
  }
}

function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').length === 32
}
