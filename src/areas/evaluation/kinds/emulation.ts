import { derivedSubject } from '#kernel/derived-subject.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { form, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { movementsJoined, movementsLaunched } from '../judging-figures.ts'
import { movementMembers, movements } from '../registers.ts'

const theMovement = { vi: 'Phong trào thi đua', en: 'Movement' }

const notUnderWay = refusal('emulation-not-under-way', {
  vi: 'Ngày này phong trào chưa phát động hoặc đã tổng kết.',
  en: 'The movement is not under way on that day.',
})
const joinedAlready = refusal('emulation-joined-already', {
  vi: '{name} đã đăng ký phong trào này.',
  en: '{name} has registered for this movement already.',
})

export const movementLaunched = kind('emulation.launched', {
  label: { vi: 'Phát động phong trào thi đua', en: 'Movement launched' },
  addsTo: ['evaluation.movements-launched'],
  days: { decided: { vi: 'Ngày phát động', en: 'Launched on' } },
  body: form({
    movement: newSubject('emulation-movements', theMovement),
    name: text({ vi: 'Tên phong trào', en: 'Name' }),
    until: onDay({ vi: 'Tổng kết vào', en: 'Until' }),
  }),
  posts: ({ body, effectiveOn }) => [movementsLaunched.add(effectiveOn, 1, { subject: body.movement })],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(movements, body.movement, effectiveOn, { name: body.name, until: body.until, home: organisation }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} phát động «${body.name}»`,
    en: ({ body, organisation }, name) => `${name(organisation)} launches “${body.name}”`,
  },
})

export const movementJoined = kind('emulation.joined', {
  label: { vi: 'Đăng ký thi đua', en: 'Registered for emulation' },
  addsTo: ['evaluation.movements-joined'],
  days: { decided: { vi: 'Ngày đăng ký', en: 'Registered on' } },
  verb: { label: { vi: 'Đăng ký', en: 'Register' }, on: 'emulation-movements', field: 'movement' },
  body: form({ movement: subject('emulation-movements', theMovement) }),
  needs: ({ body, organisation }) => ({
    movement: historyIn(movements, body.movement),
    joined: historyIn(movementMembers, derivedSubject(body.movement, organisation)),
    from: historyIn(partyOrganisations, organisation),
  }),
  rule: ({ effectiveOn }, { movement, joined, from }) => [
    !movement.on(effectiveOn) && notUnderWay({}, { field: 'movement' }),
    !joined.isEmpty && joinedAlready({ name: from.latest?.row.name ?? '' }, { field: 'movement' }),
  ],
  facts: ({ effectiveOn }, { movement }) => ({ name: movement.on(effectiveOn)?.name ?? '' }),
  posts: ({ organisation, effectiveOn }) => [movementsJoined.add(effectiveOn, 1, { subject: organisation })],
  changes: ({ body, organisation, effectiveOn, facts }) => [
    opens(movementMembers, derivedSubject(body.movement, organisation), effectiveOn, {
      organisation,
      movement: body.movement,
      name: facts.name,
    }),
  ],
  tells: {
    vi: ({ organisation, facts }, name) => `${name(organisation)} đăng ký «${facts.name}»`,
    en: ({ organisation, facts }, name) => `${name(organisation)} registers for “${facts.name}”`,
  },
})

export const movementConcluded = kind('emulation.concluded', {
  label: { vi: 'Tổng kết phong trào thi đua', en: 'Movement concluded' },
  days: { decided: { vi: 'Ngày tổng kết', en: 'Concluded on' } },
  verb: { label: { vi: 'Tổng kết', en: 'Conclude' }, on: 'emulation-movements', field: 'movement' },
  body: form({
    movement: subject('emulation-movements', theMovement),
    result: text({ vi: 'Kết quả', en: 'Result' }),
  }),
  needs: ({ body }) => ({ movement: historyIn(movements, body.movement) }),
  rule: ({ effectiveOn }, { movement }) => [
    !movement.on(effectiveOn) && notUnderWay({}, { field: 'movement' }),
  ],
  facts: ({ effectiveOn }, { movement }) => ({ name: movement.on(effectiveOn)?.name ?? '' }),
  changes: ({ body, effectiveOn }) => [closes(movements, body.movement, effectiveOn)],
  tells: {
    vi: ({ body, facts }) => `Tổng kết «${facts.name}»: ${body.result}`,
    en: ({ body, facts }) => `“${facts.name}” concluded: ${body.result}`,
  },
})
