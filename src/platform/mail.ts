import { createTransport } from 'nodemailer'

export interface Letter {
  to: string
  subject: string
  text: string
}

/** Sends letters; a test hands in its own. */
export interface Mail {
  /** @throws what the mail server answers */
  send(letter: Letter): Promise<void>
}

/** openMail sends through an SMTP server, smtp://user:password@host:587 or smtps://…, as `from`. */
export function openMail(smtpUrl: string, from: string): Mail {
  const transport = createTransport(smtpUrl, {
    from,
    // An office without a network must not keep the server waiting.
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
  } as object)
  return {
    send: async (letter) => {
      await transport.sendMail(letter)
    },
  }
}
